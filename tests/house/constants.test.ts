/** The build's own step: what stands at the top of a bundle and never changes is a constant. */
import { describe, expect, it } from 'vitest'
// @ts-expect-error: the build is plain JavaScript
import { keepConstants } from '../../.build/constants.js'

describe('constants of a bundle', () => {
  it.each([
    ['const a = 1; f(a)', 'var a = 1; f(a)'],
    ['const a = 1, b = /x/', 'var a = 1, b = /x/'],
    ['var a = 1; a++', 'var a = 1; a++'],
    ['var a = 1; function f() { [a] = [2] }', 'var a = 1; function f() { [a] = [2] }'],
    ['var a = 1; function f() { ({ b: a = 3 } = {}) }', 'var a = 1; function f() { ({ b: a = 3 } = {}) }'],
    ['var a = 1; for (a of []) f()', 'var a = 1; for (a of []) f()'],
    ['var a; f(() => a)', 'var a; f(() => a)'],
    ['var a = 1, b = 2; b = 3', 'var a = 1, b = 2; b = 3'],
    ['var a = 1; var a = 2', 'var a = 1; var a = 2'],
    ['var a = ((a) => a)(a || {})', 'var a = ((a) => a)(a || {})'],
    ['function f() { var a = 1 }', 'function f() { var a = 1 }'],
    ['let a = 1; const b = a', 'let a = 1; var b = a'],
  ])('%s', (expected, code) => {
    expect(keepConstants(code, 'module')).toBe(expected)
  })
})
