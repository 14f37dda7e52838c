import { describe, expect, it } from 'vitest'
// @ts-expect-error: the build is plain JavaScript
import { inlineEnumerations } from '../../.build/enumerations.js'

const TOKEN = `var Token = /* @__PURE__ */ ((Token2) => {
  Token2[Token2["Other"] = 0] = "Other";
  Token2[Token2["Number"] = 1] = "Number";
  return Token2;
})(Token || {});
`

describe('the numbers of an enumeration', () => {
  it.each([
    ['are written where they are used', 'f(kind === 1, 0);', 'f(kind === Token.Number, Token.Other);'],
    ['but names it has not are left', 'f(Token.Word, Token["Number"]);', 'f(Token.Word, Token["Number"]);'],
    [
      'and what else bears its name',
      'function g(Token) { return Token.Number }',
      'function g(Token) { return Token.Number }',
    ],
    [
      'in a variable, too',
      'f(() => { const Token = g(); return Token.Number });',
      'f(() => { const Token = g(); return Token.Number });',
    ],
  ])('%s', (_, expected, code) => {
    expect(inlineEnumerations(TOKEN + code, 'module')).toBe(TOKEN + expected)
  })

  it('of another object are left', () => {
    const code = 'var Kind = make({ Number: 1 }); f(Kind.Number);'
    expect(inlineEnumerations(code, 'module')).toBe(code)
  })
})
