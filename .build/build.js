// Builds dist/ (without the types: --fast): the library, the program of the command line and its workers with V8's code for it, the prebuilt gazetteer, the word list behind person names, and the types.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { composePatterns } from './composed.js'
import { keepConstants } from './constants.js'
import { inlineEnumerations } from './enumerations.js'
import { buildGazetteer } from './gazetteer.js'
import { buildNames } from './names.js'
import { esbuildPatterns } from './patterns.js'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const fast = process.argv.includes('--fast')
for (const entry of listed('dist'))
  if (entry !== 'places.bin') rmSync(`dist/${entry}`, { recursive: true, force: true })
if (!fast || stale('dist/places.bin')) await buildGazetteer()
const shared = {
  plugins: [esbuildPatterns],
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  define: { CONVENE_VERSION: JSON.stringify(version), CONVENE_BUILD: JSON.stringify(fingerprint()) },
  // Loaded only when a text needs them, so that the command line starts without them.
  external: ['compromise', 'compromise/*', 'chrono-node', 'chrono-node/*', 'tinypool'],
  logLevel: 'warning',
}
// The library, and what starts the command line and its workers.
const library = await build({
  ...shared,
  write: false,
  entryPoints: {
    index: 'pipeline/index.ts',
    convene: 'pipeline/start/convene.ts',
    worker: 'pipeline/start/worker.ts',
    'make-cache': 'pipeline/start/cache.ts',
  },
  format: 'esm',
  // CommonJS libraries inside the bundle ask for Node's own modules.
  banner: {
    js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
  },
})
mkdirSync('dist', { recursive: true })
for (const { path, text } of library.outputFiles) writeFileSync(path, finished(text, 'module'))
// The program in one script: only such a one can be loaded with its code (pipeline/start/load.ts). Its characters are Latin-1, which V8 holds in one byte each.
const { outputFiles } = await build({
  ...shared,
  write: false,
  minifyWhitespace: true,
  entryPoints: { program: 'pipeline/program.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  banner: { js: "const selfUrl = require('node:url').pathToFileURL(__filename).href" },
  define: { ...shared.define, 'import.meta.url': 'selfUrl' },
})
const program = composePatterns(finished(outputFiles[0].text, 'script'), 'dist/program.cjs')
const beyond = /.{0,40}[^\x00-\xff].{0,40}/.exec(program)
if (beyond) throw new Error(`Unexpected character beyond Latin-1 in the program, expected an escape: ${beyond[0]}`)
writeFileSync('dist/program.cjs', program, 'latin1')
buildNames('dist/names.txt')
execFileSync(process.execPath, ['dist/make-cache.js', 'extract', 'corpus', '--format', 'jsonl'], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
execFileSync(process.execPath, ['dist/make-cache.js', 'check'], { stdio: 'inherit' })
rmSync('dist/make-cache.js')
if (fast) process.exit(0)
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace(/package\.json$/, 'bin/tsc')
execFileSync(process.execPath, [tsc, '-p', '.build/tsconfig.types.json'], { stdio: 'inherit' })

/** A bundle as V8 reads it best. */
function finished(code, sourceType) {
  return keepConstants(inlineEnumerations(code, sourceType), sourceType)
}

function listed(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Is the gazetteer missing, or older than what it is built by? */
function stale(file) {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return ['.build/gazetteer.js', '.build/exonyms.js', '.build/countries.js', 'extractors/gazetteer/key.ts'].some(
    (source) => statSync(source).mtimeMs > made,
  )
}

/** A hash of all sources: records of another build are not kept by an incremental run. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const room of ['extractors', 'normalizers', 'output', 'pipeline', 'package-lock.json'])
    for (const file of statSync(room).isFile() ? [room] : readdirSync(room, { recursive: true }).sort())
      if (file === room || statSync(join(room, file)).isFile())
        hash.update(file).update(readFileSync(file === room ? file : join(room, file)))
  return hash.digest('hex').slice(0, 16)
}
