/** Places told by the way: "The Community Garden is behind the old mill", "on board the Aurora", "thanks to the Central Library for having us". */
import type { Find } from '../../candidate.js'
import type { Page } from '../../page.js'
import type { Dates } from '../dates.js'
import { venueParts } from '../parts.js'
import { BUILDING } from '../placeShape.js'
import { candidate, sentence } from './candidate.js'

// "… is behind the old printworks", "… is a short walk from the station": how to find a house
const STANDS = ['is', 'stands', 'lies', 'sits', 'está', 'queda', 'fica', 'se', 'est', 'liegt', 'befindet', 'si']
const FOUND_AT =
  /(?:(?:is|stands|lies|sits)\s+(?:(?:located|situated|just|right|only|found|to\s+be\s+found|on\s+the\s+corner)\s+)?(?:behind|opposite|next\s+(?:to|door)|beside|across|near|close\s+to|between|round|around|above|below|off|five|ten|two|three|a\s+(?:few|couple|short|\p{L}+)[\s-](?:minutes?|walk|steps|stone)|\d+\s+(?:min|minutes?|metres|meters|m)\b|at\s+the\s+(?:corner|end|top|back|foot))|(?:está|queda|fica|se\s+encuentra|se\s+trouve|est\s+situ[eé]e?|si\s+trova)\s+(?:(?:justo|logo|juste|proprio)\s+)?(?:detr[aá]s|frente|junto|al\s+lado|cerca|a\s+(?:\p{L}+\s+)?(?:metros|cuadras|minutos|pasos|due\s+passi)|atr[aá]s|ao\s+lado|perto|derri[eè]re|en\s+face|[aà]\s+c[oô]t[eé]|pr[eè]s|[aà]\s+(?:deux|cinq|dix|\d+)|dietro|di\s+fronte|accanto|vicino)|(?:liegt|befindet\s+sich)\s+(?:(?:direkt|gleich|nur)\s+)?(?:hinter|gegen[uü]ber|neben|nahe|am|an\s+der|in\s+der\s+N[aä]he))(?!\p{L})/iuy
const SUBJECT =
  /(?:^|[.!?:;]\s+|\n\s*)(?:(?:The|Our|La|El|Le|Il|Lo|O|A|Die|Der|Das)\s+|L')?(\p{Lu}[\p{L}\d'&.-]*(?:\s(?:of|de|the|la|del|della|da|do|des|du|d'|&|und|and|\p{Lu}[\p{L}\d'&.-]*)){0,6})\s$/u
// Where one sleeps or arrives.
const NO_HOUSE =
  /\b(?:Hotel|Hostel|H[oô]tel|Inn|Guest\s?house|Station|Airport|Estaci[oó]n|Gare|Bahnhof|Stazione|Aeropuerto|Parking|Bus|Metro|Tram|Pub|Restaurant|University|Office|Society|Association|Institute)\b/i

const BOARD = ['board', 'aboard', 'bordo', 'bord']
const ABOARD =
  /(?:aboard|board(?:\s+of)?|bordo\s+d(?:el?|o|i|ella?|a)|bord\s+(?:d[eu]|der|des))\s+(?:the\s+|la\s+|el\s+|le\s+|l'|il\s+|o\s+)?(?=\p{Lu})/iuy
const AT_BOARD = /(?:[\s(]on board|(?<!\p{L})aboard|[\s(](?:a|à) bordo?|[\s(]an Bord)(?!\p{L})/iu
const SHIP = /(?:(?:MS|MV|SS|HMS|RV|R\/V|M\/V)\s)?\p{Lu}[\p{L}'-]*(?:\s(?:of|de|the|del|\p{Lu}[\p{L}'-]*)){0,3}/uy

const HOSTING = [
  'lent',
  'lends',
  'hosting',
  'having',
  'letting',
  'lending',
  'providing',
  'offering',
  'accueillir',
  'acoger',
  'acogernos',
  'let',
]
const FOR_HOSTING =
  /\b(?:[Tt]hanks?(?:\s+you)?|grateful|gratitude)\s+(?:(?:so|very)\s+much\s+|again\s+|also\s+)?to\s+(?:(?:the|our)\s+)?(?:(?:friends|friendly|lovely|kind|nice)\s+)?(?:(?:staff|team|people|folks|crew|management|librarians|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\s+(?:of|at|from)\s+)?(?:the\s+)?(\p{Lu}[\p{L}\d'&.-]*(?:\s(?:of|de|the|la|del|da|do|des|du|&|and|\p{Lu}[\p{L}\d'&.-]*)){0,6}),?\s(?:for\s(?:(?:kindly|generously|again|once\s+again)\s)?|who\s(?:have\s|has\s|kindly\s|are\s)?)$/u
const THE_ROOM =
  /^(?:(?:lent|lends|given)\s+us|hosting(?:\s+us)?|having\s+us|(?:let|letting|lending)\s+us|(?:providing|offering)\s+(?:us\s+(?:with\s+)?)?(?:the|a|their)\s+(?:\p{L}+\s+)?(?:room|space|venue|hall|place))(?!\p{L})/iu

// "upstairs at The Fig Tree from 7": a house by its capital article
const AT_THE = /at\s(The(?:\s(?:of|and|&|\p{Lu}[\p{L}'&-]*)){1,4})(?!\s\p{Lu})/uy
const NO_NAME =
  /^The\s(?:University|Hague|Netherlands|Gambia|Bahamas|Lancet|Economist|Guardian|Conference|Workshop|Event|Meeting)/

// "… who let us have the Ryerson auditorium", "who has lent us the schoolroom"
const ROOM_GIVEN =
  /^(?:let|lent|letting|lending|lends|given)\s+us\s+(?:(?:have|use)\s+)?(?:the|its|their)\s+((?:\p{Lu}[\p{L}'-]*\s|big\s|large\s|upstairs\s|back\s|main\s){0,3}(?:room|hall|auditorium|theatre|library|schoolroom|lounge|studio|basement|gallery|café|chapel|crypt|workshop|aula))(?!\p{L})/iu

/** Houses told by where they stand, ships that one boards, houses thanked for their room. */
export function* venuesStanding(page: Page, dates: Dates, seen: Set<number>): Generator<Find<'venue'>> {
  const { text } = page
  if (text.includes('at The '))
    for (const at of page.index.at(['at'])) {
      AT_THE.lastIndex = at
      const found = AT_THE.exec(text)
      const around = found && sentence(page, at)
      if (!around || NO_NAME.test(found[1]!) || !dates.between(around.start, around.end)) continue
      const start = at + 3
      const find = candidate(page, start, around.end, 'at-the', 0.58, 1)
      if (!find || seen.has(start)) continue
      seen.add(start)
      // "The Fig Tree": a town's name behind the article is the house's.
      yield find.value.name || find.value.room || find.value.street
        ? find
        : { ...find, value: { text: find.span, name: find.span } }
    }
  for (const at of page.index.at(STANDS)) {
    FOUND_AT.lastIndex = at
    if (!FOUND_AT.test(text)) continue
    const from = Math.max(0, at - 90)
    const found = SUBJECT.exec(text.slice(from, at))
    if (!found || !BUILDING.test(found[1]!) || NO_HOUSE.test(found[1]!) || !found[1]!.includes(' ')) continue
    const start = from + found.index + found[0].length - 1 - found[1]!.length
    if (seen.has(start)) continue
    seen.add(start)
    const span = { start, end: start + found[1]!.length }
    yield { kind: 'venue', span, value: { ...venueParts(text, span), name: span }, cue: 'stands-by', weight: 0.6 }
  }
  for (const at of page.index.at(BOARD)) {
    ABOARD.lastIndex = at
    const found = ABOARD.exec(text)
    if (!found || !AT_BOARD.test(text.slice(Math.max(0, at - 4), at + 7))) continue
    SHIP.lastIndex = at + found[0].length
    const ship = SHIP.exec(text)
    if (!ship || seen.has(ship.index)) continue
    seen.add(ship.index)
    const span = { start: ship.index, end: ship.index + ship[0].length }
    yield { kind: 'venue', span, value: { text: span, name: span }, cue: 'on-board', weight: 0.62 }
  }
  for (const at of page.index.at(HOSTING)) {
    if (!THE_ROOM.test(text.slice(at, at + 48))) continue
    const from = Math.max(sentence(page, at).start, at - 150)
    const found = FOR_HOSTING.exec(text.slice(from, at))
    if (!found || !BUILDING.test(found[1]!)) continue
    const start = from + found.index + found[0].lastIndexOf(found[1]!)
    const find = seen.has(start) ? null : candidate(page, start, start + found[1]!.length, 'thanked-house', 0.53, 2)
    if (!find) continue
    seen.add(start)
    const given = ROOM_GIVEN.exec(text.slice(at, at + 90))
    const room = given && { start: at + given[0].length - given[1]!.length, end: at + given[0].length }
    if (room) seen.add(room.start).add(text.lastIndexOf(' ', room.end - 1) + 1)
    yield room && !find.value.room
      ? { ...find, value: { ...find.value, room }, weight: find.weight! + 0.06 }
      : { ...find, weight: find.weight! + 0.06 }
  }
}
