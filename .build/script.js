// Runs a TypeScript file of the project: node .build/script.js FILE [ARGUMENTS]. It is bundled into dist/scripts, beside what the build made.
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { esbuildPatterns } from './patterns.js'

const [file, ...rest] = process.argv.slice(2)
const outfile = resolve('dist/scripts', basename(file).replace(/\.ts$/, '.js'))
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
await build({
  entryPoints: [file],
  plugins: [esbuildPatterns],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  define: { CONVENE_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
})
process.argv = [process.argv[0], outfile, ...rest]
await import(pathToFileURL(outfile).href)
