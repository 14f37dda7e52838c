/** "The venue is the Training Hall of …", "moved to a larger room: Lecture Theatre 3": sentences that name the place. */
import type { Find } from '../../candidate.js'
import type { Page } from '../../page.js'
import { venueParts } from '../parts.js'
import { sentence } from './candidate.js'
import { behind, type Lead, placesBehind, roomsAtEnd } from './leads.js'

const VENUE = ['venue', 'location', 'sede', 'lieu']

// "The venue is the Training Hall of …", "La sede será el Palacio …": the place is what the sentence says.
const VENUE_IS: Lead = {
  words:
    'base place room hall venue location sede lugar lieu luogo local veranstaltungsort tagungsort austragungsort treffpunkt ort'.split(
      ' ',
    ),
  pattern:
    /(?:base|place|room|hall|venue|location|sede|lugar|lieu|luogo|local|(?:veranstaltungs|tagungs|austragungs)?ort|treffpunkt)\s+(?:(?:(?:of|for|on|del?|dell[ao]|da|do|du|des|der|f[uü]r|am|vom|im|diese[rs]|le|el|no)\s+|(?:dell|de\s+l)')[^\n;:?!()]{2,60}?\s)?(?:(?:stays|remains|is)\s+(?:the\s+same|unchanged)\s*[:,(-]|is|will\s+be|ser[aá]|es|est|sera|[eé]|è|sar[aà]|ist|wird|bleibt):?\s+(?:am\s+\d{1,2}\.\s\p{L}{3,9}\s(?:\d{4}\s)?)?(?:(?:still|now|again|once\s+again|wieder|erneut|auch)\s+){0,2}(?:(?:at|in|the|la|el|le|il|o|a|en|em|das|die|der|im|dem)\s+){0,2}(?:l')?(?=\p{Lu}|\d)/iuy,
  cue: 'venue-is',
  weight: 0.76,
  least: 1,
}

// "The address is Anne-Cath. Vestlys plass 1, 0150 Oslo": of the house that was named before
const ADDRESS_IS: Lead = {
  words: ['address'],
  pattern: /address\s+(?:is|of\s+the\s+(?:venue|hall|building)\s+is)\s*:?\s+(?=\p{Lu}|\d)/iuy,
  cue: 'address-is',
  weight: 0.4,
  least: 0,
  fits: ({ text }, start) =>
    /(?:^|[.!\n]\s*)(?:the|its|our)\s+address\s/i.test(text.slice(Math.max(0, start - 60), start)),
}

// "aura lieu à l'adresse suivante : …", "no seguinte local: …", "at the following address: …"
const FOLLOWING: Lead = {
  words: 'following suivante suivant siguiente seguinte seguente folgender folgendem'.split(' '),
  pattern:
    /(?:following\s+(?:address|venue|place|location)|(?<=(?:adresse|lieu)\s)suivante?|(?<=(?:direcci[oó]n|lugar)\s)siguiente|seguinte\s+(?:local|endere[cç]o|morada)|(?<=(?:endere[cç]o|local|morada|indirizzo|luogo)\s)segu[ei]nte|folgende[rm]\s+(?:Adresse|Ort))\s?:\s{1,3}(?=\p{Lu}|\d|(?:sala|salle|aula|room|amphi))/iuy,
  cue: 'venue-is',
  weight: 0.7,
  least: 1,
  inLine: true,
}

// "The venue, Palais des congrès, is served by bus 5"
const VENUE_APPOSED = {
  words: VENUE,
  pattern:
    /(?:venue|location|sede|lieu)\s*,\s+(?:(?:the|el|la|le|il|o|a)\s+|l')?(?=\S[^.,;\n]{3,60},\s+(?:is|has|lies|stands|was|can|offers|will|est|se|si|queda|fica|ist|è|es|está)\s)/iuy,
}

// "Come in person to the Town Library, Leeds", "In person at the Old Mill or by livestream"
const IN_PERSON: Lead = {
  words: ['person'],
  pattern: /person\s+(?:at|in|to)\s+(?:the\s+)?(?=\p{Lu}|\d)/uy,
  cue: 'in-person-at',
  weight: 0.62,
  least: 2,
}

// "and shares its venue, the Faculty of Law on Mill Street in Ljubljana"
const ITS_VENUE = /\b(?:its|the\s+same|our|their|this\s+year's|the\s+usual|la\s+misma|le\s+m[eê]me|a\s+mesma)\s$/i
const LAST_LABEL = /(?:venue|location|sede|lieu)\s*[,:]\s+(?:\p{L}{1,3}\s+|l')?$/iu
const NAMED_NEXT: Lead = {
  words: VENUE,
  pattern: /(?:venue|location|sede|lieu)\s*[,:]\s+(?:the\s+|el\s+|la\s+|le\s+|il\s+|o\s+|a\s+|l')?(?=\p{Lu})/iuy,
  cue: 'venue-apposed',
  weight: 0.72,
  least: 2,
  fits: ({ text }, start) => ITS_VENUE.test(text.slice(Math.max(0, start - 40), start).replace(LAST_LABEL, '')),
}

// "We have booked the Hotel Balmes in Barcelona"
const WE_HAVE = /\b(?:we|i|committee|organi[sz]ers?|they)(?:\s+have|'ve|\s+has)?\s+$/i
const BOOKED: Lead = {
  words: ['booked', 'hired', 'rented', 'reserved'],
  pattern: /(?:booked|hired|rented|reserved)\s+(?:the\s+)?(?=\p{Lu})/uy,
  cue: 'booked',
  weight: 0.64,
  least: 2,
  fits({ text }, start) {
    const verb = text.lastIndexOf('ed', start)
    return WE_HAVE.test(text.slice(Math.max(0, verb - 30), verb).replace(/\p{L}+$/u, ''))
  },
}

// "I reserved 2224 for it", "we've booked 340A from 2 to 4": a room by its number alone
const NUMBER_BOOKED = {
  words: ['booked', 'reserved'],
  pattern:
    /(?:booked|reserved)\s+(?:room\s+)?(\d{3,4}[A-Z]?)(?=\s+(?:(?:for|on|from)\s+(?:it|us|this|that|the\s|\p{Lu}|\d)|again|all\s)|[.!]\s)/uy,
  cue: 'number-booked',
  weight: 0.6,
}

// "hosted by the University, in whose Library Hall it was held"
const IN_WHOSE = {
  words: ['whose'],
  pattern:
    /whose\s+((?:\p{Lu}[\p{L}'-]*\s|main\s|great\s|large\s|new\s|old\s){0,3}(?:[Hh]all|[Rr]oom|[Aa]uditorium|[Tt]heatre|[Ll]ibrary|[Cc]hapel|[Cc]afé|[Gg]arden|[Cc]ourtyard|[Aa]ula|[Bb]oardroom|[Gg]allery|[Ll]obby|[Aa]trium))(?=,?\s+(?:it|we|the|they|this)\s)/uy,
  cue: 'in-whose',
  weight: 0.6,
}

// "in the library De Krook, where most of the meeting will happen"
const WHERE_IT_IS =
  /where(?=\s(?:[^.,;]{0,50}?\s)?(?:(?:will|is\s+going\s+to)\s+(?:happen|take\s+place|be\s+held|meet|gather)|takes?\s+place|(?:is|are|was)\s+held|happens|we\s+(?:will\s+)?meet)(?![\p{L}]))/iuy
const NAME_BEFORE =
  /(?:(?:the|our|in|at)\s)(?:(?:library|museum|theatre|pub|café|cinema|school|hotel|church|restaurant|castle|monastery|college)\s)?(\p{Lu}[\p{L}\d'&.-]*(?:\s(?:of|de|the|la|del|da|do|des|du|&|\p{Lu}[\p{L}\d'&.-]*)){0,6}),?\s$/u

// "moved to a larger room: Lecture Theatre 3", "in a new venue, the Guildhall"
const OTHER_ROOM: Lead = {
  words: ['larger', 'bigger', 'different', 'new', 'another', 'smaller'],
  pattern:
    /(?:larger|bigger|smaller|different|new|another)\s+(?:room|venue|hall|location|place|theatre|auditorium)\s*[:,(-]\s*(?:(?:now\s+)?(?:in|at)\s+)?(?:the\s+)?(?=\p{Lu}|\d)/iuy,
  cue: 'new-place',
  weight: 0.8,
  least: 2,
}

// "In 8.220, starting at 3:30", "in 4623 from 3 pm": a room by its number alone, before the clock
const NUMBER_BEFORE_CLOCK = {
  words: ['in'],
  pattern:
    /in\s+(\d{1,2}[.-]\d{2,4}[A-Z]?|\d{3,4}[A-Z]?|[A-Z]{1,3}[.-]?\d{1,2}[.-]\d{1,3})(?=,?\s+(?:(?:starting|beginning|promptly)\s+)?(?:at|from)\s+(?:\d{1,2}[:.]\d\d|\d{1,2}\s?[ap]\.?m|noon))/iuy,
  cue: 'number-before-clock',
  weight: 0.66,
}

// "Where's it at? Pumping Station One, …", "C'est où ? Au Café Résonance": a question, and its answer behind it
const ASKED: Lead = {
  words: ['where', 'où', 'dónde', 'donde', 'dove', 'onde', 'wo'],
  pattern:
    /(?:where(?:'s\s+it(?:\s+at)?|'s\s+that|\s+is\s+it|\s+exactly)?|o[uù](?:\s+[cç]a)?|d[oó]nde(?:\s+es|\s+nos\s+vemos|\s+ser[aá])?|dove|onde(?:\s+é)?|wo)\s{0,1}\?\*{0,2}\s{1,4}(?:(?:at|in|en|em|no|na|au|aux|à|chez|dans|presso|al|alla|im|in\s+der)\s+)?(?:(?:the|la|el|le|il|o|a)\s+|l')?(?=\p{Lu}|\d)/iuy,
  cue: 'label-asked',
  weight: 0.84,
  least: 1,
  inLine: true,
  // A field of its own has it already.
  fits: (page, start) => !page.fieldAt(start)?.key,
}

// "When: 20-21 May. Where: Ramada Hotel, 1 Zandukeli Street": a label in the middle of its line
const LABEL_WITHIN: Lead = {
  words: ['where', 'venue', 'location', 'place', 'lugar', 'lieu', 'ort', 'onde', 'dove', 'sede', 'luogo', 'dónde'],
  pattern:
    /(?<=[.;|)]\s{1,3})(?:Where|Venue|Location|Place|Lugar|Lieu|Ort|Onde|Dove|Sede|Luogo|D[oó]nde|WHERE|VENUE|LOCATION|PLACE)\s?:\s{1,3}(?:(?:at|in|the)\s)?(?=\p{Lu}|\d)/uy,
  cue: 'label-within',
  weight: 0.84,
  least: 1,
  inLine: true,
}

/** Places that a sentence names as the venue, or as the room it has been moved to. */
export function* venuesSaid(page: Page, seen: Set<number>): Generator<Find<'venue'>> {
  yield* placesBehind(page, VENUE_IS, seen)
  yield* placesBehind(page, ADDRESS_IS, seen)
  yield* placesBehind(page, FOLLOWING, seen)
  yield* apposed(page, seen)
  yield* placesBehind(page, NAMED_NEXT, seen)
  yield* placesBehind(page, BOOKED, seen)
  yield* placesBehind(page, IN_PERSON, seen)
  yield* roomsAtEnd(page, IN_WHOSE, seen)
  yield* whereItIs(page, seen)
  yield* placesBehind(page, OTHER_ROOM, seen)
  yield* roomsAtEnd(page, NUMBER_BEFORE_CLOCK, seen)
  yield* roomsAtEnd(page, NUMBER_BOOKED, seen)
  yield* placesBehind(page, ASKED, seen)
  yield* placesBehind(page, LABEL_WITHIN, seen)
}

function* apposed(page: Page, seen: Set<number>): Generator<Find<'venue'>> {
  const { text } = page
  for (const start of behind(page, VENUE_APPOSED, seen)) {
    if (!/^\p{Lu}/u.test(text.slice(start, start + 1))) continue
    seen.add(start)
    const span = { start, end: text.indexOf(',', start) }
    yield { kind: 'venue', span, value: venueParts(text, span), cue: 'venue-apposed', weight: 0.74 }
  }
}

function* whereItIs(page: Page, seen: Set<number>): Generator<Find<'venue'>> {
  const { text } = page
  for (const at of page.index.at(['where'])) {
    WHERE_IT_IS.lastIndex = at
    if (!WHERE_IT_IS.test(text)) continue
    const from = Math.max(sentence(page, at).start, at - 90)
    const found = NAME_BEFORE.exec(text.slice(from, at))
    if (!found) continue
    const start = from + found.index + found[0].lastIndexOf(found[1]!)
    const span = { start, end: start + found[1]!.length }
    const value = venueParts(text, span)
    if (seen.has(start) || !(value.name || value.room)) continue
    seen.add(start)
    yield { kind: 'venue', span, value, cue: 'where-it-is', weight: 0.66 }
  }
}
