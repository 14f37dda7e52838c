/** Who signs a letter or a page, and to whom a letter goes: they are written to, and take no part by that. */
import type { Page } from '../page.js'
import type { Mention } from './mentioned.js'
import { BODY, EMAIL, JOB } from './words.js'

const CLOSING =
  /^(?:\(?signed\)?|sd\/-|best|regards|kind|warm|sincerely|thanks|thank you|cheers|yours|cordially|respectfully|--|saludos|atentamente|atenciosamente|cordialement|cordiali|vinaka|hope to see|see you|att|attn|abra[çc]os?|by order of|(?:for and )?on behalf of|un abrazo|bien à vous)\b|^--$/i

const FORMULA =
  /\b(?:assurances? of (?:my|our) \w+ (?:consideration|esteem)|l'assurance de (?:ma|notre|mes|nos)|(?:las )?seguridades de (?:mi|nuestra)|distinguida consideraci[oó]n|protestos de (?:elevada|alta)|distinti saluti|freundlichen grüßen|hochachtungsvoll)/i

// "Dear colleagues," above the speaker: it opens the letter.
const GREETED =
  /^(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|day)|all|colleagues|friends|folks|members|estimad|prezad|querid|car[oaie]|ol[aá]|hola|ch[eè]re?s?|bonjour|gentil|salve|buongiorno|liebe|sehr geehrte|hallo|guten tag)(?![a-z])|^(?:estimad|prezad|querid|gentil)/i

/** Is the name a signature: in the signature's region, below a closing formula, or the sender's own name alone on a line? */
export function signed(page: Page, { line, name, alone }: Mention): boolean {
  if (line.region === 'signature') return true
  let seen = 0
  for (let i = line.index - 1; i >= 0 && seen < 3; i--) {
    const above = page.lines[i]!
    if (above.kind === 'blank') continue
    if (above.kind === 'rule' && above.end - above.start > 3) break
    seen++
    const words = page.text.slice(above.start, above.end)
    // "Best,", "Kind regards", "Vinaka, and keep safe,"
    if (words.length < 45 && CLOSING.test(words)) return true
    // "Accept, Sir/Madam, the assurances of my highest consideration."
    if (words.length < 130 && FORMULA.test(words)) return true
    if (
      words.length < 32 &&
      /^\p{Lu}[\p{Ll} ,]*,$/u.test(words) &&
      !GREETED.test(words) &&
      above.indent < 4 &&
      !BODY.test(words) &&
      !JOB.test(words)
    )
      return true
  }
  if (!alone) return false
  const first = page.lines.find(
    (one) => one.kind === 'header' && /^from:/i.test(page.text.slice(one.start, one.start + 5)),
  )
  return (
    first !== undefined &&
    page.text.slice(first.start, first.end).includes(page.text.slice(name.name.start, name.name.end))
  )
}

/** Where the header of a mail ends that opens the page, 0 where none does. */
export function headerEnd({ lines }: Page): number {
  let end = 0
  for (const line of lines) {
    if (line.region === 'header') end = line.end
    else if (line.kind !== 'blank' && line.kind !== 'furniture') break
  }
  return end
}

const SALUTATION =
  /^(?:Your )?(?:Excellency|Honou?r|Eminence|Majesty|Highness)\b|^(?:Dear|My dear|Estimad[oa]s?|Prezad[oa]s?|Car[oa]s?|Gentile|Egregi[oa]|Sehr geehrte[rs]?|Ch(?:er|ère)s?|Exm[oa]|Excelent[íi]ssim[oa]|Distinguid[oa])\b|^(?:Dear )?(?:Sirs?|Madam|Monsieur|Madame|Señora?|Signora?|Sir\/Madam)\b[^.]{0,40}[,:]$/

/** A name over a position at the head of a letter, above its salutation: to whom it goes. */
export function addressee(page: Page, from: number): boolean {
  for (let i = from + 1; i < page.lines.length && i <= from + 7; i++) {
    const line = page.lines[i]!
    if (line.kind === 'blank') continue
    const words = page.text.slice(line.start, Math.min(line.end, line.start + 70))
    if (words.length < 60 && SALUTATION.test(words)) return true
  }
  return false
}

/** A name over a position that ends the page, below prose: who signs a letter without a closing formula. */
export function endsLetter(page: Page, { line, block }: Mention, end: number): boolean {
  if (line.index < 8 || /\p{L}/u.test(page.text.slice(end, Math.min(page.text.length, end + 400)).replace(/^\S*/, '')))
    return false
  const above = page.blocks[block.index - 1]
  return (
    above !== undefined &&
    above.kind === 'paragraph' &&
    /[.!]$/.test(page.text.slice(above.start, above.end)) &&
    above.end - above.start > 60
  )
}

/** "Mrs Jane Roe, Committee Secretary" / "T: 03 6212 0930   E: x@y.org": an address on the line or the next one. */
export function addressed(page: Page, { line, tail }: Mention): boolean {
  if (tail.email || tail.phone) return true
  const next = page.lines[line.index + 1]
  if (!next || next.kind === 'blank') return false
  const words = page.text.slice(next.start, Math.min(next.end, next.start + 90))
  return (
    /^(?:t|e|tel|telephone|phone|e-?mail|mob|mobile)\b[.:]/i.test(words) || (words.includes('@') && EMAIL.test(words))
  )
}
