// Builds dist/ (without the types: --fast): one bundle each for the command line, the library and the workers, the prebuilt gazetteer, the word list behind person names, and the types.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildGazetteer } from './gazetteer.js'
import { buildNames } from './names.js'
import { esbuildPatterns } from './patterns.js'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const fast = process.argv.includes('--fast')
for (const entry of listed('dist'))
  if (entry !== 'places.bin') rmSync(`dist/${entry}`, { recursive: true, force: true })
if (!fast || stale('dist/places.bin')) await buildGazetteer()
await build({
  entryPoints: { convene: 'pipeline/main.ts', index: 'pipeline/index.ts', worker: 'pipeline/run/worker.ts' },
  plugins: [esbuildPatterns],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS libraries inside the bundle ask for Node's own modules.
  banner: {
    js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
  },
  define: { CONVENE_VERSION: JSON.stringify(version), CONVENE_BUILD: JSON.stringify(fingerprint()) },
  // Loaded only when a text needs them, so that the command line starts without them.
  external: ['compromise', 'compromise/*', 'chrono-node', 'chrono-node/*', 'tinypool'],
  logLevel: 'warning',
})
buildNames('dist/names.txt')
if (fast) process.exit(0)
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace(/package\.json$/, 'bin/tsc')
execFileSync(process.execPath, [tsc, '-p', '.build/tsconfig.types.json'], { stdio: 'inherit' })

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
