/** Offsets are sacred: on any text, every quote stands where its evidence says, and every filled value has evidence. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../normalizers/record.js'
import { recordSchema } from '../../normalizers/record.js'
import { documentFromText } from '../../pipeline/document.js'
import { readDocument } from '../../pipeline/extract.js'
import { readFile } from '../../pipeline/read/document.js'
import { findDocuments } from '../../pipeline/read/find.js'

const texts = findDocuments(['corpus']).documents.map(({ path }) => readFile(path, null).text)

// Values that are no finding: what every record has.
const GIVEN = new Set(['schemaVersion', 'id', 'source', 'status', 'evidence', 'confidence', 'diagnostics'])

/** Pointers of values that must have evidence: filled scalars, entries of lists, members of objects. */
function filledPointers(record: EventRecord): string[] {
  const pointers: string[] = []
  for (const [key, value] of Object.entries(record)) {
    if (GIVEN.has(key) || value === null) continue
    if (Array.isArray(value)) pointers.push(...value.map((_, i) => `/${key}/${i}`))
    else if (typeof value === 'object') pointers.push(...members(value, `/${key}`))
    else pointers.push(`/${key}`)
  }
  return pointers
}

function members(object: object, base: string): string[] {
  return Object.entries(object).flatMap(([key, value]) => {
    // The basis says how the zone is known; it is no value of its own.
    if (value === null || (key === 'basis' && base.endsWith('timezone'))) return []
    if (Array.isArray(value)) return value.map((_, i) => `${base}/${key}/${i}`)
    return typeof value === 'object' ? members(value, `${base}/${key}`) : [`${base}/${key}`]
  })
}

function check(text: string): void {
  const { record, messages } = readDocument(documentFromText(text, { path: 'a.txt' }))
  expect(messages).toEqual([])
  for (const { start, end, quote } of record.evidence) expect(text.slice(start, end)).toBe(quote)
  for (const { start, end } of record.diagnostics)
    if (start !== null) expect(start >= 0 && end! <= text.length && start <= end!).toBe(true)
  const grounded = record.evidence.map(({ pointer }) => pointer)
  const groundless = filledPointers(record).filter(
    (pointer) =>
      !grounded.some((one) => one === pointer || one.startsWith(`${pointer}/`) || pointer.startsWith(`${one}/`)),
  )
  expect(groundless).toEqual([])
  expect(recordSchema.safeParse(record).success).toBe(true)
}

/** Scraps that layout and extractors look for, thrown together. */
const scrap = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'Date:',
    'Venue:',
    'WHEN',
    'Speaker: Dr. Ada Byron',
    '12-13 May 2025',
    'Thursday, Mar 22, 2012',
    '9:00 AM - 10:00 AM',
    '(14:00 - 15:00 GMT)',
    'Session IV:',
    'organised by',
    'the World Forum (WF)',
    'Geneva',
    'Room 12',
    '\r\n',
    '\r',
    '\n\n',
    '\t',
    '\u00a0',
    '\uf0b7',
    '•',
    '- ',
    '1. ',
    'https://example.org/register',
    'a@b.example',
    'Deadline:',
    '> ',
    '-----',
    'Objectives',
    'The workshop will',
    'every Tuesday until 14 June',
    'From: A <a@b.example>\n',
    'CHF 100',
    '\u0000',
    '\ufeff',
    '\u2028',
    '\ud800',
    '😀',
    'é',
    'ﬁ',
    'İ',
  ),
)

describe('offsets and evidence', () => {
  it.each(texts.map((text, i) => [i, text] as const))('corpus text %i', (_, text) => {
    check(text)
  })

  it('on random texts', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (scraps) => check(scraps.join(' '))),
      { seed: 20260301, numRuns: 300 },
    )
  })

  it('on corpus texts that were damaged', () => {
    const damaged = fc
      .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 400 }), scrap)
      .map(([text, at, length, by]) => {
        const start = at % (text.length + 1)
        return text.slice(0, start) + by + text.slice(start + length)
      })
    fc.assert(fc.property(damaged, check), { seed: 20260302, numRuns: 150 })
  })

  it('on corpus texts with other line ends and spaces', () => {
    for (const text of texts.slice(0, 12)) {
      check(text.replaceAll('\n', '\r\n'))
      check(text.replaceAll('\n', '\r'))
      check(text.replaceAll(' ', '\u00a0'))
      check(`\ufeff${text}`)
    }
  })
})
