/** Days of one event that stand behind their places, a line each: "• San Blas: lunes 10 de junio, 18h00 / • Totoracocha: miércoles 12 de junio, 18h00". */
import type { Candidate } from '../../extractors/candidate.js'
import type { Placed } from './bind.js'

// "San Blas: ", "Totley Sports Hall - ", "Yarrow School, ", "Fernhill Grange          ", "| Town Hall | "
const PLACE_BEFORE =
  /^[|\s]{0,3}["']?\p{Lu}[^:;!?\n|]{1,60}?\s?(?:[:,|(]|\s-|\s{2}|\t)[\s|]{0,40}(?:on\s|el\s|am\s|le\s|il\s|em\s)?$/u

// Rows of one event that say what begins, ends or is due there.
const SAYS_WHAT =
  /\b(?:regist\p{L}*|check-?in|opening|closing|opens?|closes?|starts?|ends?|begins?|finish\p{L}*|deadlines?|due|arrivals?|departures?|doors?|dinner|reception|submission\p{L}*|notification\p{L}*|published|posted|updated|inaugura\p{L}*|clausura|cierre|apertura|inicio|fin|fim|ouverture|cl[\xf4o]ture|d[\xe9e]but|accueil|inizio|fine|chiusura|er[\xf6o]ffnung|abschluss|beginn|ende|anmeld\p{L}*|inscri\p{L}*|iscri\p{L}*|talk|lecture|keynote|speaker|plenary|workshop|conference|excursion)\b/iu

/** Which dates stand so: three lines or more, one behind the other, each with another day and a clock behind it. */
export function runsOfPlaces(
  text: string,
  dates: readonly Placed<'date'>[],
  boundTo: readonly (readonly Candidate<'time'>[])[],
): boolean[] {
  const fits = dates.map(({ candidate: { span, value }, context: { line } }, i) => {
    const lead = text.slice(line.body, span.start)
    return (
      value.start.day !== undefined &&
      value.start.month !== undefined &&
      value.end === null &&
      value.days.length === 0 &&
      lead.length > 3 &&
      lead.length < 90 &&
      PLACE_BEFORE.test(lead) &&
      !SAYS_WHAT.test(lead) &&
      boundTo[i]!.some((time) => time.span.start >= span.end && time.span.end <= line.end)
    )
  })
  const out = fits.map(() => false)
  let from = 0
  for (let i = 0; i <= dates.length; i++) {
    if (i < dates.length && fits[i] && i > from) {
      const gap = dates[i]!.context.line.index - dates[i - 1]!.context.line.index
      if (gap >= 1 && gap <= 3 && isOther(dates[i - 1]!, dates[i]!)) continue
    }
    if (i - from > 2 && fits[from]) out.fill(true, from, i)
    from = i
  }
  return out
}

/** The same day twice is one moment in two places. */
function isOther({ candidate: a }: Placed<'date'>, { candidate: b }: Placed<'date'>): boolean {
  return a.value.start.day !== b.value.start.day || a.value.start.month !== b.value.start.month
}
