/** Reads some announcements and writes down the code V8 compiled for them; with `check`, sees that V8 takes it: the last steps of the build. */
import { writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { forManyRules } from './engine.js'
import { loadScript } from './load.js'

const folder = new URL('./', import.meta.url)
const { script, program } = loadScript(folder)
if (process.argv[2] === 'check') {
  if (script.cachedDataRejected !== false)
    throw new Error('Unexpected refusal of dist/program.cache by V8, expected the flags it was written under')
} else {
  // V8 drops the code of functions that were not called for a while; here all of it is wanted.
  setFlagsFromString('--no-flush-bytecode')
  await program.main()
  // The flags are part of what V8 accepts code by.
  setFlagsFromString('--flush-bytecode')
  forManyRules()
  writeFileSync(new URL('program.cache', folder), script.createCachedData())
}
