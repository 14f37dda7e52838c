/** Working languages where the text states them: under a label, "conducted in English", "interpretation into French". */
import { defineExtractor } from './define.js'
import { LANGUAGE_NAME, languageCode } from './languages.js'
import { matchesIn, windowsAround } from './triggers.js'

const LIST = String.raw`${LANGUAGE_NAME}(?:\s*(?:,|/|and|&|or|y|e|et|o|ou|und|-)\s*(?:and\s+)?(?:the\s+|el\s+|en\s+|in\s+|em\s+)?${LANGUAGE_NAME}){0,5}`
const STATED = new RegExp(
  [
    // "will be conducted in English", "The talk is in English", "se impartirá en español"
    String.raw`\b(?:conducted|held|delivered|given|taught|run|presented|offered|facilitated|moderated|impartir[áa]n?|imparte|realizar[áa]n?|dictar[áa]|ser[áa]n?|minist?rad[oa]|se llevar[áa] a cabo|tenu|aura lieu|terr[àa])\s+(?:(?:entirely|mainly|primarily|fully|mostly|both|bilingually)\s+)?(?:in|en|em|in\s+lingua)\s+(?<held>${LIST})`,
    String.raw`\b(?:talks?|lectures?|meetings?|workshops?|events?|seminars?|webinars?|courses?|sessions?|trainings?|conferences?|presentations?|proceedings|discussions?|charlas?|taller|evento|encuentro|palestra|conférence|atelier|présentation|incontro|seminario|convegno|lezione|corso|laboratorio|curso|seminário|encontro|journée|rencontre|séminaire)\s+(?:is|are|will\s+(?:all\s+)?be|may\s+be\s+given|can\s+be\s+given|es|son|será|é|est|sera|sarà|si\s+terrà)\s+(?:(?:all|entirely|both)\s+)?(?:in|en|em|auf)\s+(?:lingua\s+)?(?<is>${LIST})`,
    // "The working languages are", "The language of the forum is English", "Language of instruction: English"
    String.raw`\b(?:working\s+|official\s+|conference\s+)?languages?(?:\s+of\s+(?:the\s+)?\p{L}+(?:\s+\p{L}+)?)?\s*(?:is|are|will\s+be|:|-)\s*(?:also\s+)?(?<named>${LIST})`,
    String.raw`\b(?:idiomas?|lenguas?|l[ií]nguas?|langues?(?:\s+de\s+travail)?|lingu[ae])(?:\s+(?:de\s+trabajo|oficial(?:es)?|oficia(?:l|is)))?\s*(?:es|son|será|é|são|est|sont|è|sono|:)\s*(?:el\s+|le\s+|l'|o\s+)?(?<nombre>${LIST})`,
    // "Lecture in English", "The talk (in English)", "a bilingual event (English and Māori)", "findet auf Deutsch statt"
    String.raw`\b(?:talk|lecture|seminar|workshop|webinar|course|event|meeting|session|presentation|charla|taller|evento|conferencia|curso|palestra|oficina|conférence|atelier|rencontre|conferenza|seminario|incontro|vortrag|veranstaltung)s?,?\s+\(?(?:in|en|em|auf)\s+(?:lingua\s+)?(?<noun>${LIST})`,
    String.raw`\b(?:findet|finden)\s+(?:\p{L}+\s+){0,4}?(?:auf|in)\s+(?<german>${LIST})|\bauf\s+(?<auf>${LIST})\s+statt`,
    String.raw`\b(?:bi|tri|multi)lingual\s+(?:\p{L}+\s+){0,2}\(?(?:in\s+)?(?<bilingual>${LIST})`,
    String.raw`\bwe\s+(?:will\s+)?speak\s+(?<speak>${LIST})`,
    // "interpretation between French and English", "Korean-English interpretation", "with interpretation into French"
    String.raw`\b(?:interpretation|interpreting|interpretaci[óo]n|interpreta[çc][ãa]o|interpr[ée]tation|traducci[óo]n|tradu[çc][ãa]o|traduction|translation)\s+(?:simult\p{L}+\s+)?(?:services\s+)?(?:(?:will\s+be|is)\s+(?:provided|available)\s+)?(?:between|in|into|to|from|al?|para|en|entre|vers)\s+(?:el\s+|le\s+|o\s+)?(?<into>${LIST}(?:\s+(?:in)?to\s+${LANGUAGE_NAME})?)`,
    String.raw`(?<pair>${LIST})\s+(?:simultaneous\s+)?(?:interpretation|translation|interpreting)\b`,
    String.raw`\b(?:interpretation|interpreting|translation|traducci[óo]n|interpretaci[óo]n|tradução|interprétation)\s+(?:simult\p{L}+\s+)?\(?(?<direct>${LANGUAGE_NAME}\s*[-/,]\s*${LIST})`,
  ].join('|'),
  'giu',
)
const ONE = new RegExp(LANGUAGE_NAME, 'giu')
const HINT =
  /\b(?:in|en|em|language|languages|idiomas?|l[ií]nguas?|langues?|lingu[ae]|interpret\w*|translation|auf|speak|bilingual)\b/i
// Papers, forms and documents have languages of their own.
const OTHER =
  /\b(?:papers?|abstracts?|documents?|summar(?:y|ies)|applications?|articles?|submissions?|forms?|available|words|reports?|books?|written|website|publications?|slides|proficien\w+|fluent|knowledge|command|degree|speak(?:ing|ers)?)\b[^.;\n]{0,60}$/i

const isLanguageWord = (word: string): boolean => languageCode(word) !== null

export const language = defineExtractor({
  name: 'language',
  yields: ['language'],
  needs: [],
  *extract({ page }) {
    const { text } = page
    for (const field of page.fields) {
      if (field.key !== 'language' || field.value.start < field.label.end) continue
      const end = Math.min(field.value.end, field.value.start + 200)
      yield* named(text, field.value.start, end, 'label', 0.9)
      yield* coded(text, field.value.start, end)
    }
    for (const section of page.sections) {
      if (section.key !== 'language' || section.to <= section.from) continue
      const block = page.blocks[section.from]!
      yield* named(text, block.body, Math.min(block.end, block.body + 200), 'section', 0.9)
    }
    if (!HINT.test(text)) return
    for (const found of matchesIn(text, windowsAround(page, isLanguageWord, 110, 30), STATED, 80)) {
      const [cue, words] = Object.entries(found.groups!).find(([, one]) => one !== undefined)!
      const block = page.blockAt(found.index)
      if (!block || block.kind === 'furniture' || block.kind === 'header') continue
      const before = text.slice(Math.max(block.start, found.index - 80), found.index)
      if (OTHER.test(before) || /\b(?:no|not|without)\s+$/i.test(before)) continue
      const start = found.index + found[0].indexOf(words!)
      yield* named(text, start, start + words!.length, `stated-${cue}`, 0.7)
    }
  },
})

// "Languages: EN/FR"
function* coded(text: string, from: number, to: number) {
  const found = /^(?:(?:EN|FR|ES|PT|IT|DE|AR|RU|ZH|NL)(?:\s*[,/&+-]\s*|\s+and\s+|$))+$/.exec(
    text.slice(from, to).trim(),
  )
  if (!found) return
  for (const code of found[0].matchAll(/[A-Z]{2}/g)) {
    const start = from + code.index
    yield {
      kind: 'language' as const,
      span: { start, end: start + 2 },
      value: { code: code[0].toLowerCase() },
      cue: 'label-code',
      weight: 0.8,
    }
  }
}

function* named(text: string, from: number, to: number, cue: string, weight: number) {
  const slice = text.slice(from, to)
  ONE.lastIndex = 0
  for (let found = ONE.exec(slice); found; found = ONE.exec(slice)) {
    const code = languageCode(found[0])
    // "Filipino Sign Language" is another language; "Papers in English" a paper's.
    if (
      !code ||
      /^\s*sign\s+language/i.test(slice.slice(found.index + found[0].length)) ||
      OTHER.test(slice.slice(0, found.index))
    )
      continue
    if (
      /^[\s-]*(?:sign\s)/i.test(
        text.slice(from + found.index + found[0].length, from + found.index + found[0].length + 8),
      )
    )
      continue
    const start = from + found.index
    yield { kind: 'language' as const, span: { start, end: start + found[0].length }, value: { code }, cue, weight }
  }
}
