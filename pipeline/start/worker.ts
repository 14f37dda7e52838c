/** What a worker thread runs. */
import { forManyTexts } from './engine.js'
import { loadScript } from './load.js'

const { program } = loadScript(new URL('./', import.meta.url))
forManyTexts()

export default program.runBatch
