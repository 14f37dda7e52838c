// Builds dist/ (without the types: --fast): one bundle each for the command line, the library and the workers, the prebuilt gazetteer, and the types.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: { convene: 'pipeline/main.ts', index: 'pipeline/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  define: { CONVENE_VERSION: JSON.stringify(version) },
  // Loaded only when a text needs them, so that the command line starts without them.
  external: ['compromise', 'compromise/*', 'chrono-node', 'chrono-node/*'],
  logLevel: 'warning',
})
if (process.argv.includes('--fast')) process.exit(0)
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace(/package\.json$/, 'bin/tsc')
execFileSync(process.execPath, [tsc, '-p', '.build/tsconfig.types.json'], { stdio: 'inherit' })
