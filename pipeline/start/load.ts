/**
 * Loads the program with the code V8 compiled when it was built: of the start-up, reading and compiling JavaScript is the larger part. V8 refuses code of another
 * version of itself or of other settings, and the program is then compiled anew.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import type * as Program from '../program.js'
import { forManyRules } from './engine.js'

export function loadScript(folder: URL): { readonly script: Script; readonly program: typeof Program } {
  forManyRules()
  const filename = fileURLToPath(new URL('program.cjs', folder))
  const cache = new URL('program.cache', folder)
  const source = readFileSync(filename, 'latin1')
  const script = new Script(`(function (module, exports, require, __filename, __dirname) {${source}\n})`, {
    filename,
    ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
  })
  const module = { exports: {} as typeof Program }
  script.runInThisContext()(module, module.exports, createRequire(filename), filename, dirname(filename))
  const program = module.exports
  program.pool.load = () => import('tinypool')
  return { script, program }
}
