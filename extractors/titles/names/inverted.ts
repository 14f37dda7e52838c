/** Names behind their verb: "Si svolgerà giovedì 5 giugno, presso l'Aula Magna, la Giornata della ricerca". */
import { kindWords } from '../../kindWords.js'
import { matchesOf } from '../../matches.js'
import type { Page, Span } from '../../page.js'
import { offsetsOf, stems } from '../../triggers.js'

const READ = 2500
const VERBS = stems(
  'si$|avrà$|avra$|se$|tendrá$|tendra$|tuvo$|terá$|tera$|teve$|realiza$|decorre$|decorrerá$|decorrera$|vai$|aura$|findet$|il$|am$|realizar[aá]$|celebrar[aá]$|celebran?$|organizan?$|organizam$|organizar[aá]$|realizan$|realizam$|promove$|promovem$|promover[aá]$|organizza$|organizzano$|promuove$|promuovono$|propone$|propongono$|organise$|organisent$|propose$|proposent$',
)
const HELD =
  /^(?:si\s(?:svolger[aà]|svolge|terr[aà]|tiene|[eè]\s(?:svolt|tenut)[oa])|avr[aà]\sluogo|se\s(?:celebrar[aá]|celebra|realizar[aá]|realiza|llevar[aá]\sa\scabo|desarrollar[aá]|tiendra)|tendr[aá]\slugar|tuvo\slugar|ter[aá]\slugar|teve\slugar|realiza-se|realizar-se-[aá]|decorrer?[aá]?|vai\s(?:decorrer|realizar-se|ter\slugar)|aura\slieu|il\sse\stiendra)\s/iu
// "La Universidad realizará del 20 al 24 de octubre la Semana de la Ciencia": who holds it, and the day at once.
const ACTIVE =
  /^\p{L}{6,12}(?:,(?:\sa realizarse)?)?\s(?:el|los|del|de|entre|nos?|nos dias|em|dia|le|les|du|il|dal|dall'|l'|i)\s?(?:(?:d[ií]as?|giorni|jours)\s)?(?:\p{L}{4,10},?\s)?\d{1,2}(?!\d)/iu
// What stands between verb and name has the day or a place in it.
const NAME =
  /(?:,\s|\d{4}\s|\d\s(?:de\s|di\s)?\p{L}{3,10}\s|\d{1,2}[:.h]\d{0,2}\s?h?\s)(?:l'\s?|(?:la|il|lo|el|o|a|les?|los|las|os|as|un|una|um|uma|une)\s)(?=["\p{Lu}\d]|[IVX]+\s)/giu
const END =
  /[.,;:!?]|\n\s*\n|\s(?:promoss[oa]|organizz?ad[oa]|organi[sz][eé]e?s?|promovid[oa]|orientad[oa]|impartid[oa]|ministrad[oa]|dirigid[oa]|conduzid[oa]|conducid[oa]|guiad[oa]|guidat[oa]|anim[ée]e?|coord[ei]nad[oa]|dedicad[oa]|dedicat[oa]|a cura|sobre el tema|que|qui|che|presso|en (?:el|la)\s(?:\p{Ll}|\p{Lu}\p{L}+\s\p{Lu})|no\s\p{Lu}|na\s\p{Lu})(?=\s|$)/iu

/** Names that stand behind "will be held" in Romance sentences. */
export function* invertedNames(page: Page): Generator<Span> {
  const { text, language } = page
  if (language === 'de') yield* germanNames(page)
  if (language === 'en' || language === 'de') return
  for (const offset of offsetsOf(page, VERBS)) {
    if (offset > READ) break
    const active = ACTIVE.test(text.slice(offset, offset + 50))
    if (!active && !HELD.test(text.slice(offset, offset + 40))) continue
    const sentence = page.sentenceAt(offset)
    // The verb opens the sentence, or the name has stood before it.
    if (!sentence || (!active && offset - sentence.start > 2)) continue
    const from = active ? offset : sentence.start
    const words = text.slice(from, Math.min(sentence.end, from + 400))
    for (const found of matchesOf(words, NAME)) {
      const at = found.index + found[0].length
      const rest = words.slice(at, at + 160)
      const quote = /^["]([^"]{5,140})"/.exec(rest)
      const length = quote ? quote[0].length : (END.exec(rest)?.index ?? rest.length)
      const name = rest.slice(0, length).trimEnd()
      if (name.split(/\s+/).length < 2 || !(quote || kindWords(name, 0, name.length, 1).length > 0 || capitals(name)))
        continue
      yield { start: from + at, end: from + at + name.length }
      return
    }
  }
}

/** "Giornata della ricerca ambientale", "Semana do Livro": a capital and more behind it. */
function capitals(name: string): boolean {
  return (
    /^\p{Lu}\p{L}+\s(?:d[aeio]l?l?[aeo]?s?|del|des|du|d')\s?\p{L}/u.test(name) &&
    !/^(?:Aula|Sala|Sede|Universi|Biblioteca|Teatro|Auditorio|Casa|Hotel|Centro|Palazzo|Museo|Museu)/.test(name)
  )
}

// "Am Dienstag findet um 19:30 Uhr im Rathaus eine öffentliche Sitzung des Gemeinderats statt": behind the last article.
const HELD_GERMAN = stems('findet$|finden$')
const GERMAN_NAME =
  /^find(?:et|en)\s.{0,160}\s(?:eine?|der|die|das|unsere?|ihre?|seine?)\s((?:[a-zäöüß]+e[rsn]?\s){0,2}(?:\d{1,3}\.\s)?["A-ZÄÖÜ\d][^,;.!?]{3,110}?)\s(?:statt|ab)(?=[\s.,!]|$)/

function* germanNames(page: Page): Generator<Span> {
  const { text } = page
  for (const offset of offsetsOf(page, HELD_GERMAN)) {
    if (offset > READ) return
    const sentence = page.sentenceAt(offset)
    if (!sentence) continue
    // "findet in Weimar der 3. Thüringer Kongress statt": an ordinal ends no sentence.
    const limit = /\s\d{1,3}\.?$/.test(text.slice(offset, sentence.end + 1))
      ? Math.min(page.blockAt(offset)?.end ?? sentence.end, offset + 320)
      : sentence.end + 1
    const found = GERMAN_NAME.exec(text.slice(offset, Math.min(limit, offset + 320)).replace(/\s/g, ' '))
    if (!found || !/\S\s\S|\p{L}{9}/u.test(found[1]!)) continue
    const start = offset + found[0].lastIndexOf(found[1]!)
    yield { start, end: start + found[1]!.length }
    return
  }
}
