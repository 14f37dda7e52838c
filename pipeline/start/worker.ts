/** What a worker thread runs. */
import { loadScript } from './load.js'

export default loadScript(new URL('./', import.meta.url)).program.runBatch
