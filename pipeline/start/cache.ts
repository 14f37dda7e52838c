/** Reads some announcements and writes down the code V8 compiled for them: the last step of the build. */
import { writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { loadScript } from './load.js'

const folder = new URL('./', import.meta.url)
const { script, program } = loadScript(folder)
// V8 drops the code of functions that were not called for a while; here all of it is wanted.
setFlagsFromString('--no-flush-bytecode')
await program.main()
// The flags are part of what V8 accepts code by.
setFlagsFromString('--flush-bytecode')
writeFileSync(new URL('program.cache', folder), script.createCachedData())
