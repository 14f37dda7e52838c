// The bundler declares everything at the top of a file by `var`. V8 takes a `const` of such a scope for what it is when it makes code fast (an array's
// address, a number), and has to load and check a `var` each time: a sixth of the instructions of reading dates.
import { parse } from 'acorn'
import { full } from 'acorn-walk'

/** Does the code name the variable it is to be the value of? `var Kind = ((Kind) => …)(Kind || {})` is an enumeration. */
function names(init, name) {
  let found = false
  full(init, (node) => {
    found ||= node.type === 'Identifier' && node.name === name
  })
  return found
}

/** The bundle with `const` for each `var` at its top that is given a value once and never another. */
export function keepConstants(code, sourceType) {
  const program = parse(code, { ecmaVersion: 'latest', sourceType })
  const given = new Map()
  const give = (pattern) => {
    if (pattern.type === 'Identifier') given.set(pattern.name, (given.get(pattern.name) ?? 0) + 1)
    else if (pattern.type === 'ObjectPattern')
      for (const { value, argument } of pattern.properties) give(value ?? argument)
    else if (pattern.type === 'ArrayPattern') for (const element of pattern.elements) element && give(element)
    else if (pattern.type === 'AssignmentPattern') give(pattern.left)
    else if (pattern.type === 'RestElement') give(pattern.argument)
  }
  // By name alone: a variable of the same name further in only leaves a `var` as it was.
  full(program, (node) => {
    if (node.type === 'AssignmentExpression' || node.type === 'ForInStatement' || node.type === 'ForOfStatement')
      node.left.type === 'VariableDeclaration' || give(node.left)
    else if (node.type === 'UpdateExpression') give(node.argument)
  })
  for (const node of program.body)
    if (node.type === 'VariableDeclaration') for (const { id } of node.declarations) give(id)
  let out = ''
  let at = 0
  for (const { type, kind, start, declarations } of program.body)
    if (
      type === 'VariableDeclaration' &&
      kind === 'var' &&
      declarations.every(
        ({ id, init }) => id.type === 'Identifier' && init && given.get(id.name) === 1 && !names(init, id.name),
      )
    ) {
      out += `${code.slice(at, start)}const`
      at = start + 'var'.length
    }
  return out + code.slice(at)
}
