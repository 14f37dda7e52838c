/** Roles that a day has from the days beside it: the end of a range, the opening of a run, the session of a body. */
import type { Candidate } from '../../extractors/candidate.js'
import { compareParts } from '../schedule/parts.js'
import type { Features } from './cueFeatures.js'

// "Friday 9 October, 6 pm, to 6 pm on Sunday 11 October": what stands between the days of a range, beside clocks.
const TO_DAY =
  /^[\s,(]*(?:(?:at|from|a las|[àa]s|[àa]|ore|um|inizio(?:\s+ore)?|start)\s+)?[\d:.h]*\s?(?:[ap]\.?m\.?|noon|uhr)?[\s,)]*(?:to|until|till|through|-|hasta|até|jusqu'au|al|fino al?|[àa]|bis)\s+[\d:.h]*\s?(?:[ap]\.?m\.?|noon|midnight|uhr)?[\s,]*(?:on|of|the|el|le|am|del|de|du)?\s*$/i

// "Thursday 13 June (10 am start) and Friday 14 June": the day after goes on.
const AND_DAY =
  /^[\s,(]*(?:(?:at|from|a las|[\xe0a]s|[\xe0a]|ore|um|inizio(?:\s+ore)?|start)\s+)?\d[\d:.h-]*\s?(?:[ap]\.?m\.?|noon|uhr)?(?:\s(?:start|onwards))?[\s,)]*(?:and|y|e|et|und|&)\s+(?:on|the|el|le|am|no|em|il)?\s*$/i

/** Marks the last day of a range whose days have clocks between them. */
export function markRanges(
  text: string,
  dates: readonly Candidate<'date'>[],
  knownOf: readonly Features[],
  times: readonly Candidate<'time'>[],
): void {
  for (let i = 1; i < dates.length; i++) {
    const [first, last] = [dates[i - 1]!, dates[i]!]
    if (last.span.start - first.span.end > 48 || first.value.end || first.value.start.day === undefined) continue
    if (last.value.start.day === undefined || knownOf[i]!.has('deadline')) continue
    const between = text.slice(first.span.end, last.span.start)
    if (AND_DAY.test(between) && compareParts(last.value.start, first.value.start) === 1 && !last.value.end) {
      if (!times.some(({ span }) => span.start >= last.span.end && span.start < last.span.end + 12))
        knownOf[i]!.set('closes a range', 1)
      continue
    }
    if (!TO_DAY.test(between)) continue
    // "Tuesday 3 September  9.30 - 16.00 / Thursday 5 September": the hours of the first.
    const hours = times.some(
      ({ span, value }) => value.end && span.start >= first.span.end && span.end <= last.span.start,
    )
    if (!hours) knownOf[i]!.set('closes a range', 1)
  }
}

const OPENING =
  /\b(?:(?:official\s+)?opening(?:\s+(?:reception|night|event|party|evening|ceremony))?|vernissage|private\s+view|preview|inauguraci[oó]n|inaugura[çc][ãa]o|inaugurazione|abertura|apertura|er[öo]ffnung)(?:\s+(?:for|para|pour|per)\s+[\w ]{3,24})?\s{0,3}(?::|is|-|,)?\s*(?:on|el|le|il|em|am|no dia)?\s*$/i

/** "21 December to 25 March … Opening: 20 December, 6 pm": the run is the event, its opening a part. */
export function markOpenings(text: string, dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  const runs = dates.filter(
    ({ value: { start, end } }) =>
      end !== null && start.month !== undefined && end.month !== undefined && compareParts(end, start) > 10,
  )
  if (runs.length === 0) return
  dates.forEach(({ span, value }, i) => {
    if (value.end || value.start.day === undefined || value.start.month === undefined) return
    if (!OPENING.test(text.slice(Math.max(0, span.start - 40), span.start))) return
    if (runs.some((run) => Math.abs(compareParts(value.start, run.value.start)) <= 3))
      knownOf[i]!.set('opening of a run', 1)
  })
}

// "Human Rights Council, twenty-sixth session / 10-27 June 2014", "side event at COP28 (30 November - 12 December 2023)"
const SESSION_BEFORE =
  /\b(?:session|sesi[oó]n|sess[ãa]o|sessione|assembly|asamblea|assembl[ée]e)\b[^\n.;:]{0,24}[\s(,]{1,6}$/i
// "Love Data Week at Bangor runs 8-19 February", "part of the Festival of Ideas (3-20 October)": what the one day belongs to.
const NAMED_WEEK =
  /(?:\p{Lu}[\p{L}'-]+\s+(?:Week|Weeks|Month|Festival|Fair|Fortnight|Season|Biennale|Biennial|Days)|\b(?:Week|Month|Festival|Fair|Fortnight|Season|Semana|Mes|M[\xeae]s|Feria|Festa|Semaine|Mois|Settimana|Mese|Woche)\s+(?:of|for|del?|da|do|des?|du|della|dell'|di|der)\s[\p{L}' ]{2,30})\b(?:\s+(?:at|in|en|em|[\xe0a])\s+\p{Lu}[\p{L}-]+)?[\s(,]{1,3}(?:(?:runs?|is|takes\s+place|continues|lasts|se\s+celebra|tiene\s+lugar|decorre|a\s+lieu|si\s+tiene)\s+)?(?:(?:from|on|del?|du|dal|de)\s+)?$/u
// "Seminars in the week of 21-25 October", "Woche vom 3. bis 7. Juni", "semaine du 3 au 7 juin"
const CALENDAR_WEEK =
  /\b(?:weeks?\s(?:of|from|commencing)|Woche\svom|[Ss]emaine\sdu|[Ss]emana\s(?:del?|do)|[Ss]ettimana\s(?:dal|del))\s(?:the\s)?$/iu
// "Are you attending FlowConf in Lyon (10-12 May)?", "on the margins of the Forum (3-5 June)": the days of what one goes to anyway.
const ATTENDED =
  /\b(?:attend(?:ing)?|(?:going|coming|heading|travelling|traveling)\s+to|will\s+be\s+at|during|alongside|co-?located\s+with|on\s+the\s+(?:margins|sidelines|fringes?)\s+of|asist\p{Ll}+\s+a|al\s+margen\s+de|durante|en\s+marge\s+d\p{Ll}+|pendant|am\s+Rande\s+d\p{Ll}+)\s[^.!?\n]{2,60}\(\s?$/iu
// A name with a mark of its own behind "at", which ends the first line
const HOSTED =
  /^\s*[^\n]{3,80}\s(?:at|@|en|em|bei der|bei|auf der|à)\s(?:the\s)?((?:\p{Lu}\p{L}*\p{Lu}|\p{Lu}\p{L}+(?:Con|Conf|PyCon))[\p{L}\d]*)(?:\s?(?:19|20)\d\d)?\s*\n/u
const SIDE_EVENT =
  /\bside[- ]event|\bevento\s+(?:paralelo|colateral|collaterale)|[ée]v[ée]nement\s+parall[èe]le|\bfringe\s+(?:event|meeting)/i

/** The days of a session of a body, within which a side event has its own day and hours, are none of the event's. */
export function markParents(text: string, dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  // "Modellers at FlowConf" at the head, "FlowConf is coming to Lyon, May 10-12" below
  const host = dates.some(({ value }) => value.end) ? (HOSTED.exec(text.slice(0, 160))?.[1] ?? '') : ''
  const beside = SIDE_EVENT.test(text.slice(0, 3000))
  // The days that may be the event's own.
  const single = dates.filter(
    ({ value: { start, end, days } }, k) =>
      end === null &&
      days.length === 0 &&
      start.day !== undefined &&
      start.month !== undefined &&
      knownOf[k]!.has('timed') &&
      !knownOf[k]!.has('deadline'),
  )
  dates.forEach(({ span, value: { start, end } }, i) => {
    if (!end || start.day === undefined || start.month === undefined || compareParts(end, start) < 1) return
    const lead = text.slice(Math.max(0, span.start - 80), span.start)
    const attended = ATTENDED.test(lead) || (host !== '' && lead.includes(host))
    if (compareParts(end, start) < 3 && !attended) return
    const labelled = knownOf[i]!.has('label when')
    const festival = !labelled && (attended || NAMED_WEEK.test(lead) || CALENDAR_WEEK.test(lead))
    const session = beside && (!labelled || SESSION_BEFORE.test(lead))
    if (!festival && !session) return
    const within = single.some(
      ({ value: one }) => compareParts(start, one.start) <= 0 && compareParts(one.start, end) <= 0,
    )
    if (!within) return
    if (festival) knownOf[i]!.set('within a festival', 1)
    if (session) knownOf[i]!.set('session of a body', 1)
  })
}

/**
 * A day that a label gives and another place says is a limit, beside a range of days behind it: some sites list a call under the day on which it closes.
 * "Journées du bois, 4 et 5 juin 2015 … avant le 6 mars 2015 … Date : vendredi 6 mars 2015"
 */
export function markListedLimits(
  days: readonly (string | null)[],
  dates: readonly Candidate<'date'>[],
  knownOf: readonly Features[],
): void {
  const limits = new Set(days.filter((_, k) => (knownOf[k]!.get('deadline') ?? 0) >= 0.8))
  const ranges = dates.flatMap(({ value }, k) =>
    (value.end !== null || value.days.length > 1) && !knownOf[k]!.has('deadline') ? [value.start] : [],
  )
  dates.forEach(({ value: { start, end } }, i) => {
    if (end || !knownOf[i]!.has('label when') || knownOf[i]!.has('deadline') || days[i] === null) return
    if (!limits.has(days[i]!) || !ranges.some((one) => compareParts(one, start) > 0)) return
    knownOf[i]!.delete('label when')
    knownOf[i]!.set('deadline', 1)
  })
}
