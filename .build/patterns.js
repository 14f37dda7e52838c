// Rewrites the regular expressions of the sources as extractors/pattern.ts says, which tells why: a plugin for esbuild at the build and one for Vite in
// the tests, so that both run the same expressions.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { build, transform } from 'esbuild'

const OURS = /[/\\](?:extractors|normalizers|pipeline|output)[/\\].*\.ts$/
const PATTERN = resolve('extractors/pattern.ts')
const { outputFiles } = await build({
  entryPoints: [PATTERN],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  charset: 'utf8',
})
const { built } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)

/** One character beyond Latin-1 would make V8 hold the whole bundle in two bytes a character. */
export const inAscii = (source) =>
  source.replace(/[^\x00-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** JavaScript in, JavaScript out; lines stay where they are. */
function rewritten(code) {
  const edits = []
  let composed = false
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal({ regex, start, end }) {
      if (!regex) return
      const { source, flags } = built(regex.pattern, regex.flags)
      edits.push([start, end, `/${inAscii(source)}/${flags}`])
    },
    NewExpression({ start, callee }) {
      if (callee.name !== 'RegExp') return
      composed = true
      edits.push([start, callee.end, 'patternWithoutUnicode'])
    },
  })
  let out = ''
  let from = 0
  for (const [start, end, text] of edits.sort((a, b) => a[0] - b[0])) {
    out += code.slice(from, start) + text
    from = end
  }
  out += code.slice(from)
  return composed ? `${out}\nimport { pattern as patternWithoutUnicode } from ${JSON.stringify(PATTERN)}\n` : out
}

const isOurs = (path) => OURS.test(path) && path !== PATTERN

export const esbuildPatterns = {
  name: 'patterns',
  setup(builder) {
    builder.onLoad({ filter: OURS }, async ({ path }) => {
      const source = readFileSync(path, 'utf8')
      if (!isOurs(path)) return { contents: source, loader: 'ts' }
      const { code } = await transform(source, {
        loader: 'ts',
        target: 'esnext',
        charset: 'utf8',
        tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
      })
      return { contents: rewritten(code), loader: 'js' }
    })
  },
}

export const vitePatterns = {
  name: 'patterns',
  enforce: 'post',
  transform: (code, id) => (isOurs(id) ? { code: rewritten(code), map: null } : null),
}
