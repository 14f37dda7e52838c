// The bundler writes the numbers of an enumeration where they are used, but only within a file: our files reach it as JavaScript (patterns.js). What is left
// of them would be read from an object at each use: a tenth of the time of reading dates.
import { parse } from 'acorn'
import { full } from 'acorn-walk'

/** The bundle with the number for each `Token.Word`, where `Token` is an enumeration declared at its top and nothing else bears that name. */
export function inlineEnumerations(code, sourceType) {
  const program = parse(code, { ecmaVersion: 'latest', sourceType })
  const members = new Map()
  for (const node of program.body)
    if (node.type === 'VariableDeclaration' && node.declarations.length === 1) {
      const { id, init } = node.declarations[0]
      const values = init && valuesOf(init, id.name)
      if (values) members.set(id.name, values)
    }
  const uses = []
  const shadowed = new Set()
  const declares = (pattern) => {
    if (pattern?.type === 'Identifier' && members.has(pattern.name)) shadowed.add(pattern.name)
  }
  full(program, (node) => {
    if (/Function/.test(node.type)) node.params.forEach(declares)
    else if (node.type === 'VariableDeclarator' && !valuesOf(node.init, node.id.name)) declares(node.id)
    else if (node.type === 'CatchClause') declares(node.param)
    else if (node.type === 'MemberExpression' && !node.computed && node.object.type === 'Identifier') {
      const value = members.get(node.object.name)?.get(node.property.name)
      if (value !== undefined) uses.push({ start: node.start, end: node.end, name: node.object.name, value })
    }
  })
  let out = ''
  let at = 0
  for (const { start, end, name, value } of uses.sort((a, b) => a.start - b.start)) {
    if (shadowed.has(name)) continue
    out += `${code.slice(at, start)}${value}`
    at = end
  }
  return out + code.slice(at)
}

/** Names and numbers of `((Token2) => { Token2[Token2["Other"] = 0] = "Other"; … return Token2 })(Token || {})`; null for anything else. */
function valuesOf(init, name) {
  const [argument] = init?.arguments ?? []
  if (init?.type !== 'CallExpression' || init.callee.type !== 'ArrowFunctionExpression' || init.arguments.length !== 1)
    return null
  if (
    argument.type !== 'LogicalExpression' ||
    argument.left.name !== name ||
    init.callee.body.type !== 'BlockStatement'
  )
    return null
  const values = new Map()
  for (const { type, expression } of init.callee.body.body) {
    if (type === 'ReturnStatement') continue
    const { property } = expression?.left ?? {}
    if (property?.type !== 'AssignmentExpression' || typeof property.right.value !== 'number') return null
    values.set(property.left.property.value, property.right.value)
  }
  return values
}
