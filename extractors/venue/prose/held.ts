/** Places behind a verb that puts the event there: "will be held at …", "tendrá lugar en …". */
import type { Find } from '../../candidate.js'
import { firstFrom } from '../../offsets.js'
import type { Page, Span } from '../../page.js'
import { isGoneBy, isTold } from '../eventWords.js'
import { placeShape } from '../placeShape.js'
import { candidate, sentence } from './candidate.js'
import { isSomeone, LODGING, MOVED, OTHER_CLAUSE, SIDE } from './otherParts.js'
import { FUTURE, isNextOne, isOfAnotherYear, THAT_MONTH, THEN, WHEN_THEN } from './otherTimes.js'
import { PREPOSITION, prepositionsOf } from './prepositions.js'
import { heldWords, STRONG } from './verbs.js'

const NO_LONGER =
  /\b(?:no\s+longer|not|instead\s+of|(?:was|were|had)\s+(?:originally|previously|first|to\s+have\s+been)|originally|ya\s+no|ne|n'aura\s+pas|non)\s+(?:to\s+)?(?:be\s+|been\s+)?$/i

const NEGATED =
  /\b(?:not|no\s+longer|instead\s+of|rather\s+than)\s+(?:to\s+)?(?:be\s+|happen\s+|meet\s+)?(?:\p{L}+\s+)?$/iu

// "se celebrará en el Matadero", "findet im Grassi statt": where the article is part of the preposition, a bare name is a house.
const TO_THE = /^(?:aux?|im|beim|nella?|alla?|no|na|en\s+(?:el|la))\s+$|^(?:all|nell|à\s+l)'$/i

const NO_HOUSE =
  /^(?:Rahmen|Anschluss|Zuge|Laufe|Vorfeld|Zeitraum|Jahr|Sommer|Herbst|Fr[uü]hling|Fr[uü]hjahr|Winter|Internet|Netz|Januar|Februar|M[aä]rz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Sommersemester|Wintersemester|Format|D[ií]a|Mes|Zoom|Teams|YouTube|Facebook|Instagram|Discord)/i

const RELATIVE = /,\s+(?:which|who|whose|where|that|el\s+cual|lequel|laquelle)\s/i

const PRAISED =
  /\b(?:beautiful|historic(?:al)?|famous|iconic|brand[- ]new|lovely|stunning|magnificent|storico|hist[oó]ric[oa]|antiguo|magnifique)\s+$/i

const BUT = /\b(?:but|instead|rather|sino|mais|mas|bens[iì])\b/i

/** Places behind a verb that puts the event there; each beginning once. */
export function* heldVenues(page: Page, seen: Set<number>): Generator<Find<'venue'>> {
  const { text } = page
  // A strong word's place first: "A seminar, entitled …, will be given at 10:45 in Hale Hall 1112".
  const words = [...heldWords(page)]
  const prepositions = words.length > 0 ? prepositionsOf(page) : []
  const spans: Span[] = []
  const sure = (word: string): boolean => STRONG.test(word) && !/^(?:co)?located$/i.test(word)
  for (const { from, word: held } of [
    ...words.filter((one) => sure(one.word)),
    ...words.filter((one) => !sure(one.word)),
  ]) {
    const around = sentence(page, from)
    const limit = Math.min(around.end, from + 260)
    const strong = STRONG.test(held)
    // "the Governing Body that meets in Kigali in the autumn": another body's meeting.
    if (/^meets?$/i.test(held) && /\b(?:that|which)\s+$/i.test(text.slice(Math.max(0, from - 8), from))) continue
    // "The Centre (SRC), hosted by the Government … on the campus of …, is": where a body is at home
    if (/^hosted$/i.test(held) && text.slice(from - 3, from) === '), ') continue
    let town: Find<'venue'> | null = null
    // Asked once a place is found.
    let earlier: boolean | null = null
    let side: boolean | null = null
    let resume = from + held.length - (/\s(?:in|at|to)$/i.test(held) ? 2 : 0)
    for (let k = firstFrom(prepositions, resume); k < prepositions.length && prepositions[k]! < limit; k++) {
      if (prepositions[k]! < resume) continue
      // "to gather arguments for the governing body, which meets in Rome": another clause
      if (RELATIVE.test(text.slice(resume, prepositions[k]!))) break
      PREPOSITION.lastIndex = prepositions[k]!
      const found = PREPOSITION.exec(text)
      if (!found) continue
      resume = found.index + found[0].length
      let start = found.index + found[0].length
      // "the auditorium", alone, keeps its article; "The Wilcox Room" too.
      if (found[2] && /^The\s/.test(found[2])) start -= found[2].length
      if (seen.has(start)) continue
      // "in the Common Room, located in BH 129": inside what another word put there.
      if (/^(?:co)?located$/i.test(held) && spans.some((one) => one.start < start && start < one.end)) continue
      const moved = MOVED.test(held)
      if (moved && isSomeone(text, around.start, from)) continue
      if (
        /^(?:to|ins|nach|zu[mr])$/i.test(found[1]!) || /^(?:das|die)\s/.test(found[2] ?? '')
          ? !moved && !/com(?:e|ing)|going|head|travels|^back|join|return|drop|pop|stop|l[aä]d|einlad|komm/i.test(held)
          : moved
      )
        continue
      // "next week's seminar will not be in G.03 but in LT1"
      if (NEGATED.test(text.slice(from, prepositions[k]!))) continue
      const find = candidate(
        page,
        start,
        around.end,
        moved ? 'moved-to' : strong ? 'held-at' : 'event-at',
        moved ? 0.76 : strong ? 0.7 : 0.5,
        strong ? 1 : 2,
      )
      if (!find) continue
      if (strong) seen.add(start)
      spans.push(find.span)
      // "The fourth edition will be hosted …": what is to come is not gone by.
      earlier ??=
        isNextOne(text, around) ||
        (!FUTURE.test(text.slice(Math.max(around.start, from - 28), from + held.length)) &&
          isOfAnotherYear(text.slice(around.start, Math.min(around.end, around.start + 300))))
      const then =
        earlier ||
        WHEN_THEN.test(text.slice(Math.max(around.start, from - 50), from)) ||
        (THAT_MONTH.test(text.slice(find.span.end, find.span.end + 14)) && isTold(text.slice(around.start, from))) ||
        // "took place in Oaxaca (2013), Utrecht (2011) and Nanjing (2009)": the years may lie in the place.
        [find.span.end, find.value.locality?.end ?? find.span.end].some(
          (end) =>
            THEN.test(text.slice(end, end + 24)) ||
            (isGoneBy(text, end) && isTold(text.slice(around.start, find.span.start))),
        )
      if (side === null) {
        const said = text.slice(Math.max(around.start, from - 60), from)
        // "The conference dinner is at …"
        side = SIDE.test(said) || NO_LONGER.test(said) || SIDE.test(text.slice(from + held.length, prepositions[k]!))
      }
      const bare =
        find.value.name &&
        !find.value.room &&
        placeShape(text, find.span) < 2 &&
        !find.value.locality &&
        !find.value.street &&
        !find.value.country
      // A bare name behind "in" is a language, a field, a person; behind "at" a house.
      // Countries alone, or a list of them, are seldom where it is.
      if (
        find.value.country?.start === find.span.start &&
        /^(?:,|\s+and)\s/.test(text.slice(find.value.country.end, find.value.country.end + 6))
      )
        continue
      if (find.value.country && !find.value.locality && !find.value.name && !find.value.room) {
        if (/[,;]|\band\b/.test(text.slice(find.span.start, find.span.end + 5))) continue
        if (held.length > 0) {
          yield { ...find, weight: find.weight! * 0.6 * (then ? 0.3 : 1) }
          continue
        }
      }
      const house =
        /^(?:at|@|inside|chez|presso|hosted\s+by)$/i.test(found[1]!) ||
        (strong &&
          TO_THE.test(found[0]) &&
          !(/^a/i.test(found[0]) && page.language === 'es') &&
          !NO_HOUSE.test(text.slice(start, start + 16)))
      const capitals = /^\p{Lu}{4}|^\p{Lu}\S+\s+(?:(?:de|du|la|le|del|della|da|do)\s+){0,2}\p{Lu}/u.test(
        text.slice(start, find.span.end),
      )
      // "hosted in the historic Het Pand"
      const praised = strong && PRAISED.test(found[0])
      if (bare && !house && !praised && !(strong && capitals && !/^in$/i.test(found[1]!))) continue
      // "in 3 Workshops" counts, "13 Rue des Arquebusiers" is a street.
      if (/^\d{1,2}\D/.test(text.slice(start, start + 3)) && !find.value.street) continue
      // "at Carnegie\nMellon": a name that the line's end cuts is no city
      if (
        !strong &&
        find.value.locality &&
        !find.value.name &&
        !find.value.country &&
        /^\r?\n[ \t]*\p{Lu}\p{Ll}/u.test(text.slice(find.span.end, find.span.end + 12))
      )
        continue
      const lodging = LODGING.test(
        text.slice(Math.max(around.start, start - 70), find.span.end + 12).replace(OTHER_CLAUSE, ''),
      )
      const weight =
        find.weight! *
        (then ? 0.3 : 1) *
        (lodging ? 0.5 : 1) *
        (bare && !praised ? 0.75 : 1) *
        (/^reception$/i.test(held) ? 0.75 : 1) *
        (side && !BUT.test(text.slice(from, start)) ? 0.4 : 1)
      seen.add(start)
      // "in Ghent, at the Vooruit", "a Matera, nella Casa Cava": the town goes with the house behind it.
      const beside: Find<'venue'> | null =
        town &&
        find.value.name &&
        !find.value.locality &&
        !find.value.country &&
        /^\W{0,3}$/.test(text.slice(town.span.end, found.index))
          ? {
              ...find,
              value: { ...find.value, locality: town.value.locality!, country: town.value.country ?? null },
              weight: Math.max(weight, town.weight!),
            }
          : null
      yield beside ?? { ...find, weight }
      town = !find.value.name && !find.value.room && find.value.locality ? { ...find, weight } : null
      resume = Math.max(find.span.end, resume)
    }
  }
}
