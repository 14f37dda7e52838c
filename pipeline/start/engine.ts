/** How V8 is set for a program that is mostly regular expressions. The library leaves its host's settings alone. */
import { setFlagsFromString } from 'node:v8'

/**
 * Compiles expressions when they are first run. By default V8 interprets them first and compiles the busy ones later, which costs twice here: measured,
 * 1.6 times the start-up and 2.3 times the CPU of a batch.
 */
export function forExpressions(): void {
  setFlagsFromString('--no-regexp-tier-up')
}

/** The most characters of a text that is read sooner than code is made fast for it. */
const SHORT = 50_000

/**
 * For one short text, and nothing after it: what V8 would spend on faster code is not earned back (measured on 3 KB: a third of all instructions).
 * Has no effect on what is computed.
 */
export function forOneText(length: number): void {
  if (length > SHORT) return
  setFlagsFromString('--no-opt')
  setFlagsFromString('--no-regexp-optimization')
}
