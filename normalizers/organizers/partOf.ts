/** Of a letterhead's two lines the one that calls: the institute below its university. */
import type { Candidate } from '../../extractors/candidate.js'
import type { Page } from '../../extractors/page.js'

const WHOLE = /^(?:the )?(?:\p{Lu}\p{L}+ )?(?:universit|uniwersytet|univerzit|univerza)/iu
const PART =
  /^(?:institut|department|departamento|d[ée]partement|dipartimento|faculty|facultad|faculdade|facolt|facult[ée]|fakultät|school|cent(?:re|er)|centro|zentrum|seminar|lehrstuhl|laborat)/i

/** "Universität Wien" above "Institut für Slawistik" at the head: the part calls, and belongs to the whole. */
export function partOf(
  page: Page,
  whole: Candidate<'organizer'>,
  weak: readonly Candidate<'organizer'>[],
): Candidate<'organizer'> {
  if (whole.cue !== 'letterhead' || !WHOLE.test(page.words(whole.value.name))) return whole
  const part = weak.find(
    ({ cue, span, value }) =>
      cue === 'letterhead' &&
      span.start >= whole.span.end &&
      /^[\s,|]{1,6}$/.test(page.text.slice(whole.span.end, span.start)) &&
      PART.test(page.words(value.name)),
  )
  return part ? { ...part, value: { ...part.value, parent: part.value.parent ?? whole.value.name } } : whole
}
