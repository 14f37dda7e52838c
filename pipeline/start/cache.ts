/** Reads some announcements and writes down the code V8 compiled for them: the last step of the build. */
import { writeFileSync } from 'node:fs'
import { loadScript } from './load.js'

const folder = new URL('./', import.meta.url)
const { script, program } = loadScript(folder)
await program.main()
writeFileSync(new URL('program.cache', folder), script.createCachedData())
