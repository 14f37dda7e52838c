/** Where a name begins whose first word is none of it: a title, a position, a label glued to it. */
import { GIVEN, wordFlags } from '../names/lexicon.js'
import { titledD, titledM } from '../names/monsieur.js'
import { type PersonName, personNameAt } from '../names/personName.js'
import type { Page } from '../page.js'
import { isJob } from './words.js'

/** "M. Mamadou Diédhiou": an initial in English, a title where the text says "Mme" too or is French. */
export function monsieur(page: Page, one: PersonName): PersonName {
  const { text } = page
  // "M. Ali Ba": the letter was left off.
  if (!one.honorific && one.words > 1 && text.startsWith('M. ', one.start - 3) && french(page))
    return {
      ...one,
      start: one.start - 3,
      honorific: { start: one.start - 3, end: one.start - 1 },
      likelihood: 0.95,
    }
  if (text[one.start] === 'D' && spanish(page)) return titledD(text, one)
  return french(page) ? titledM(text, one) : one
}

const spanish = (page: Page): boolean =>
  page.language === 'es' || page.language === 'pt' || page.index.has('dña', 'doña')

function french(page: Page): boolean {
  return page.language === 'fr' || page.index.has('mme', 'mmes', 'mlle', 'mlles')
}

const GLUED =
  /(?:Speakers?|Discussants?|Moderators?|Panell?ists?|Chairs?|Presenters?|Instructors?|Keynotes?|Facilitators?|Hosts?)(?=\p{Lu}\p{Ll})/uy

/** "SpeakersAmadou Kéita": cells of a table printed without a gap; the mention keeps its start, the name loses the label. */
export function unglued(page: Page, one: PersonName): PersonName {
  GLUED.lastIndex = one.start
  if (!GLUED.test(page.text)) return one
  const inner = personNameAt(page.text, GLUED.lastIndex, one.end)
  return inner ? { ...inner, start: one.start } : one
}

// "Comentário de José Ximenes"
const PART_BY =
  /^(?:Coment[áa]rios?|Apresenta[çc][ãa]o|Presentaci[óo]n|Modera[çc][ãa]o|Moderaci[óo]n|Introdu[çc][ãa]o|Introducci[óo]n|Commento|Introduzione|Commentaire|Introduction|Présentation|Modération|Palestra|Charla|Conferencia|Conferência) (?:de|di|por|par|da|do|a cargo de) /u

/** "Clubbetreiber Jane Roe", "Musicologa Elvira Roe": a position that was read as the first word of the name. */
export function untitled(page: Page, one: PersonName): PersonName {
  const by = one.honorific ? null : PART_BY.exec(page.text.slice(one.start, one.end))
  const named = by && personNameAt(page.text, one.start + by[0].length, one.end)
  if (named && named.words > 1) return named
  if (one.honorific || one.words < 3) return one
  const first = /^\p{Lu}\p{Ll}{3,24} /u.exec(page.text.slice(one.start, one.end))?.[0].trimEnd()
  if (!first || wordFlags(first) & GIVEN || !isJob(first)) return one
  const inner = personNameAt(page.text, one.start + first.length + 1, one.end)
  return inner && inner.words > 1 ? inner : one
}
