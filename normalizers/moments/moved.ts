/** An event that was moved: the day or hour that was given up, and the new one. */
import type { Candidate } from '../../extractors/candidate.js'
import type { Page, Span } from '../../extractors/page.js'
import type { Features } from './cueFeatures.js'

// What is moved may stand between: "we are moving the workshop from", "cambio de fecha: del". Not "climate change from", "Moving Images from",
// "calcul avancé du".
const MOVED =
  /\b(?:moved|moves|re-?scheduled|postponed|changed|shifted|(?:are|is|be|been|we're|were|was)\s+(?:mov|re-?schedul|postpon|chang|shift)ing|(?:dates?|times?|hours?|start)\s+(?:will\s+)?changes?|(?:to|will|must)\s+(?:move|re-?schedule|postpone|change|shift)|(?:mov|pospon|posp[uo]n)er|(?:traslad|aplaz|cambi|mud|adi|transfer|remarc)[ai]r|d\xe9placer|reporter|d\xe9caler|repousser|(?:spost|rinvi|posticip)are|deferred|pushed\s+back|put\s+back|brought\s+forward|change\s+of\s+(?:date|time|hour)s?|traslad\p{L}{1,4}|aplaz\p{L}{1,3}|pospuest[ao]|pospone|reprogramad[ao]|cambi(?:a|ado|ada|[ao]\s+de\s+(?:fecha|hora)s?)|pas(?:a|\xf3|ou)|transferid[ao]|remarcad[ao]|retras(?:a|\xf3|ad[ao])|adelant(?:a|\xf3|ad[ao])|antecipad[ao]|(?:\xe8|viene|sar\xe0|stat[ao])\s+anticipat[ao]|rimandat[ao]|(?:est|sera|sont|\xe9t\xe9|\xe9tait|a)\s+avanc\xe9e?s?|adiad[ao]|reagendad[ao]|mud(?:a|ou|an\xe7a\s+de\s+(?:data|hora)s?)|report\xe9e?s?|d\xe9plac\xe9e?s?|d\xe9cal\xe9e?s?|repouss\xe9e?s?|changement\s+d(?:e\s+date|'heure)s?|spostat[ao]|rinviat[ao]|posticipat[ao]|cambi[ao]\s+(?:di\s+)?(?:data|ora)|terminverschiebung|termin\xe4nderung)(?::?\s+(?!to\b|and\b|online\b)[\p{L}']{1,12}){0,3}?:?\s+(?:from|del?|do|du|dal(?:le)?|das|vom|von)\s+(?:d[i\xed]a\s+|the\s+|las?\s+)?$/iu
const FROM = /^(?:from|del?|do|du|dal(?:le)?|das|vom|von)\s/i
const JOIN = /\s(?:to|al?|au|para|alle|[\xe0a]s|bis|auf)\s|\s?\x9b\s?/gi
// "wird auf den 20. Juni verschoben", "wird am 20. Juni nachgeholt"
const VERB_BEHIND =
  /^(?:,?\s(?:um\s)?\d{1,2}(?:[.:]\d\d)?\sUhr)?[^.;!?\n\d]{0,24}\b(?:verschoben|verlegt|vertagt|nachgeholt)\b/i

// What stands between the two days: "was 4 April, now 2 May".
const NOW = /^[\s,;(]{1,3}(?:(?:but|and)\s)?(?:is\s)?now:?\s(?:on\s)?$/i

/** The span between the halves of what was moved, null where nothing was: "has been moved from 13 to 20 June". */
function joinOfMoved(text: string, { start, end }: Span): Span | null {
  const quote = text.slice(start, end)
  const from = FROM.exec(quote)?.[0] ?? ''
  if (!MOVED.test(text.slice(Math.max(0, start - 72), start) + from)) return null
  for (const { index, 0: join } of quote.matchAll(JOIN))
    if (index > from.length && /\d/.test(quote.slice(0, index)))
      return { start: start + index, end: start + index + join.length }
  return null
}

/** A range of days behind "moved from" is the old day and the new one; `limits` are told so by what reads deadlines. */
export function movedDays(
  text: string,
  dates: readonly Candidate<'date'>[],
  limits: readonly Candidate<'deadline'>[],
): Candidate<'date'>[] {
  return dates.flatMap((one) => {
    const { start, end, days } = one.value
    if (!end || days.length > 0 || end.day === undefined) return [one]
    const join = joinOfMoved(text, one.span)
    if (!join) return [one]
    if (limits.some(({ value: { date } }) => date.start < one.span.end && date.end > one.span.start)) return [one]
    const old = { start: one.span.start, end: join.start }
    const next = { start: join.end, end: one.span.end }
    const monthFirst = one.value.monthFirst
    const split = (span: typeof old, value: Candidate<'date'>['value']): Candidate<'date'> => ({
      ...one,
      span,
      value,
      quote: text.slice(span.start, span.end),
    })
    return [
      split(old, {
        start,
        end: null,
        days: [],
        ...(monthFirst && { monthFirst: { start: monthFirst.start, end: null } }),
      }),
      split(next, {
        start: end,
        end: null,
        days: [],
        ...(monthFirst?.end && { monthFirst: { start: monthFirst.end, end: null } }),
      }),
    ]
  })
}

/** A range of hours behind "moved from" is the old hour and the new one: only that counts. */
export function movedHours(text: string, times: readonly Candidate<'time'>[]): Candidate<'time'>[] {
  return times.map((one) => {
    const { end, endSpan } = one.value
    if (!end || !endSpan || !joinOfMoved(text, one.span)) return one
    return { ...one, value: { ...one.value, start: end, end: null, startSpan: endSpan, endSpan: null } }
  })
}

/** The fewest lines that begin with a date and are a list of meetings. */
const ROWS = 3

/** "12.02. Ants / 05.03. Bees / 02.04. - moved to Tuesday 3.04. / 16.04. Wasps": of a list one meeting was moved, and not the event. */
function leaveRows(page: Page, dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  if (dates.length <= ROWS || !knownOf.some((known) => known.has('before renewed'))) return
  // The date that opens each line.
  const openers = new Map<number, number>()
  dates.forEach(({ span }, i) => {
    const line = page.lineAt(span.start)
    if (span.start === page.lines[line]!.body) openers.set(line, i)
  })
  if (openers.size < ROWS) return
  dates.forEach(({ span }, i) => {
    const opener = openers.get(page.lineAt(span.start))
    if (opener === undefined || opener === i || !knownOf[i]!.delete('before renewed')) return
    knownOf[opener]!.set('before replaced', 1)
  })
}

/** "The hearing scheduled for 13 October will instead be held on 20 October": of two days of one sentence the second is the new one. */
export function markMoved(page: Page, dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  leaveRows(page, dates, knownOf)
  // "~~4 April~~ 2 May": struck out, as Markdown writes it.
  dates.forEach(({ span }, i) => {
    if (page.text.startsWith('~~', span.start - 2)) knownOf[i]!.set('given up', 1)
  })
  for (let i = 1; i < dates.length; i++) {
    if (
      dates[i]!.span.start - dates[i - 1]!.span.end < 30 &&
      !knownOf[i]!.has('deadline') &&
      !knownOf[i]!.has('notification') &&
      MOVED.test(page.text.slice(Math.max(0, dates[i - 1]!.span.start - 72), dates[i - 1]!.span.start)) &&
      /^(?:[\s,]+(?:at\s|a las\s|[\xe0a]s?\s)?[\d:.h]{1,5}(?:\s?[ap]m)?)?,?\s?(?:to|al?|au|para(?:\s+o)?(?:\s+dia)?|auf(?:\s+den)?|bis|-|\x9b)?\s$/i.test(
        page.text.slice(dates[i - 1]!.span.end, dates[i]!.span.start),
      )
    ) {
      knownOf[i]!.set('before renewed', 1)
      // "Date: moved from 4 April to 2 May": though a label names it.
      if (!knownOf[i - 1]!.has('deadline')) knownOf[i - 1]!.set('given up', 1)
    }
    if (NOW.test(page.text.slice(dates[i - 1]!.span.end, Math.min(dates[i]!.span.start, dates[i - 1]!.span.end + 20))))
      knownOf[i]!.set('before renewed', 1)
    if (VERB_BEHIND.test(page.text.slice(dates[i]!.span.end, dates[i]!.span.end + 40)))
      knownOf[i]!.set('before renewed', 1)
    if ((knownOf[i]!.get('before renewed') ?? 0) < 0.3 || knownOf[i]!.has('deadline')) continue
    const [old, next] = [dates[i - 1]!, dates[i]!]
    if (old.value.start.day === undefined || knownOf[i - 1]!.has('deadline')) continue
    if (next.span.start - old.span.end > 90) continue
    const sentence = page.sentenceAt(next.span.start)
    if (sentence && old.span.start >= sentence.start && !knownOf[i - 1]!.has('before replaced'))
      knownOf[i - 1]!.set('before replaced', 1)
  }
}

/**
 * A day that one sentence says was given up is given up wherever it stands: "could not open on 11 March … will now take place on 6 May … When:
 * 11 and 12 March".
 */
export function markGivenUp(dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  const isNew = (known: Features): boolean => (known.get('before renewed') ?? 0) >= 0.5 && !known.has('deadline')
  if (!knownOf.some(isNew)) return
  const days = dates.map(({ value: { start } }) => `${start.month}-${start.day}`)
  // By the day, which of the dates gives it up; -1 where several do.
  const givers = new Map<string, number>()
  dates.forEach(({ value: { start } }, i) => {
    if ((knownOf[i]!.get('before replaced') ?? 0) < 0.3 || knownOf[i]!.has('deadline') || start.day === undefined)
      return
    givers.set(days[i]!, givers.has(days[i]!) ? -1 : i)
  })
  days.forEach((day, k) => {
    const giver = givers.get(day)
    if (giver !== undefined && giver !== k && !isNew(knownOf[k]!)) knownOf[k]!.set('given up', 1)
  })
}
