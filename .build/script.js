// Runs a TypeScript file of the project: node .build/script.js FILE [ARGUMENTS]. It is bundled into dist/scripts, beside what the build made.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { keepConstants } from './constants.js'
import { inlineEnumerations } from './enumerations.js'
import { esbuildPatterns } from './patterns.js'

const [file, ...rest] = process.argv.slice(2)
const outfile = resolve('dist/scripts', basename(file).replace(/\.ts$/, '.js'))
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const { outputFiles } = await build({
  entryPoints: [file],
  write: false,
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
mkdirSync('dist/scripts', { recursive: true })
writeFileSync(outfile, keepConstants(inlineEnumerations(outputFiles[0].text, 'module'), 'module'))
process.argv = [process.argv[0], outfile, ...rest]
await import(pathToFileURL(outfile).href)
