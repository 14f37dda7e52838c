/** Lines set apart inside a letter: the subject of a sentence that goes on below, the subject of the letter below its salutation. */
import type { Line, Page } from '../../page.js'

const PREDICATE =
  /^(?:is|are|will|takes?|was|which|to be|aura|se|tendr[aá]|ter[aá]|findet|ist|wird|è|sar[aà]|si|qui|que)\s/
const REACH = 4

/** "WET GROUND, DRY NUMBERS / Ten Years of Mire / (blank) / is a symposium of two days": the first line of what is set apart. */
export function sentenceGoesOn(page: Page, first: number, last: number): boolean {
  const { lines, text } = page
  if (lines[first - 1]?.kind !== 'blank') return false
  let end = last
  while (end < last + REACH && lines[end + 1] !== undefined && lines[end + 1]!.kind !== 'blank') end++
  const below = lines[end + 2]
  if (lines[end + 1]?.kind !== 'blank' || below?.kind !== 'text') return false
  return (
    PREDICATE.test(text.slice(below.start, below.start + 12)) &&
    !/[.:;!?]$/.test(text.slice(lines[end]!.start, lines[end]!.end))
  )
}

const SALUTATION =
  /^(?:(?:your )?excellenc(?:y|ies)|dear\s.{2,60}|(?:dear )?sirs?(?: or |\/|,? )?(?:madam|mesdames)?|madam|gentlemen|monsieur.{0,40}|madame.{0,40}|(?:muy )?se[nñ]or(?:es|a|as)?.{0,40}|estimad[oa]s?\s.{2,60}|prezad[oa]s?\s.{2,60}|excelent[ií]ssim[oa]s?\s.{2,60}|gentil[ei]\s.{2,60}|sehr geehrte.{2,60})\s?[,:]$/iu

/** "Excellency, / (blank) / ROUND TABLE ON OCEAN PLASTICS / (blank) / I write": capitals between the salutation and the text. */
export function isSubjectOfLetter(page: Page, first: number, last: number): boolean {
  const { lines, text } = page
  const above = lines[first - 2]
  if (lines[first - 1]?.kind !== 'blank' || lines[last + 1]?.kind !== 'blank' || !above || above.end - above.start > 70)
    return false
  const words = text.slice(lines[first]!.start, lines[last]!.end)
  return words.length > 14 && !/\p{Ll}/u.test(words) && SALUTATION.test(text.slice(above.start, above.end))
}

const GREETING =
  /^[^\p{L}\d]{0,3}(?:hi|hello|hey|dear|howdy|greetings|hola|buenas|buenos|ol[áa]|oi|oie|boa|bom|bonjour|bonsoir|salut|allô|coucou|ciao|salve|buongiorno|buonasera|car[ei]|hallo|moin|servus|liebe[rs]?|guten|kia ora)(?![\p{L}'-])[^.:;\n]{0,48}$/iu

/** "Learn to package your analysis! / (blank) / Hello Perth,": one line above the words with which a letter to the readers begins. */
export function isAboveGreeting({ lines, text }: Page, { index }: Line, words: string): boolean {
  if (lines[index + 1]?.kind !== 'blank' || words.length > 110 || words.endsWith('.') || GREETING.test(words))
    return false
  const below = lines[index + 2]
  return below !== undefined && below.end - below.start < 60 && GREETING.test(text.slice(below.start, below.end))
}
