// Expressions that the sources put together of parts are put together here, not at each start of the command line: a twelfth of its time.
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { runInThisContext } from 'node:vm'
import { parse } from 'acorn'
import { ancestor } from 'acorn-walk'
import { inAscii } from './patterns.js'

/**
 * The program, a script that does nothing but declare when it is loaded, with a literal for each `pattern(…)` that its loading calls once. It is loaded for that;
 * `path` is where it will stand.
 */
export function composePatterns(code, path) {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'script' })
  const makers = program.body.filter(
    ({ type, id, params }) => type === 'FunctionDeclaration' && /^pattern\d*$/.test(id.name) && params.length === 2,
  )
  if (makers.length !== 1)
    throw new Error(`Unexpected ${makers.length} functions named pattern, expected the one of extractors/pattern.ts`)
  const [{ id: maker }] = makers
  const sites = []
  ancestor(program, {
    CallExpression(node, _, ancestors) {
      if (node.callee.name === maker.name && !ancestors.some(({ type }) => /Function|Class/.test(type)))
        sites.push(node)
    },
  })
  sites.sort((a, b) => a.start - b.start)
  const made = load(
    replaced(code, sites, ({ start, end }, i) => `(made[${i}] = ${code.slice(start, end)})`),
    path,
  )
  return replaced(code, sites, (_, i) => `/${inAscii(made[i].source)}/${made[i].flags}`)
}

function load(code, path) {
  const made = []
  const module = { exports: {} }
  const wrapped = runInThisContext(`(function (made, module, exports, require, __filename, __dirname) {${code}\n})`)
  wrapped(made, module, module.exports, createRequire(resolve(path)), resolve(path), dirname(resolve(path)))
  return made
}

function replaced(code, nodes, by) {
  let out = ''
  let at = 0
  nodes.forEach((node, i) => {
    out += code.slice(at, node.start) + by(node, i)
    at = node.end
  })
  return out + code.slice(at)
}
