/** Working languages where the text states them: under a label, "conducted in English", "interpretation into French". */
import type { Find } from './candidate.js'
import { defineExtractor } from './define.js'
import { LANGUAGE_NAME, LANGUAGE_NAMES, languageCode } from './languages.js'
import { matchesOf } from './matches.js'
import type { Page } from './page.js'
import { offsetsOf, stems } from './triggers.js'

// Between two names of one list: "English, French and Arabic", "English/Russian", "inglés y en francés".
const BETWEEN_NAMES =
  /\s*(?:[,/&-]|(?:and|or|y|et|e|ou|o|u|und|oder|(?:in)?to)(?!\p{L}))\s*(?:(?:and|or)\s+)?(?:(?:the|el|le|la|o|il|lo|en|in|em|into)\s+|l')?(?=\p{L})/iuy

const IN = String.raw`(?:in|en|em|auf)\s+(?:lingua\s+|langue\s+|idioma\s+|both\s+|either\s+|the\s+|el\s+|te\s+reo\s+|the\s+\p{L}+\s+)?`
const VERBS =
  'conducted|held|delivered|given|taught|run|presented|offered|facilitated|moderated|broadcast|streamed|led|lectured|takes?\\s+place|take\\s+place|speaks?|impartir[áa]n?|imparte|impartid[oa]|realizar[áa]n?|dictar[áa]|dicta|ofrecer[áa]|ofrece|desarrollar[áa]|celebrar[áa]|ser[áa]n?|ser[ãa]o|minist?rad[oa]s?|realizad[oa]s?|apresentad[oa]s?|se llevar[áa] a cabo|tenue?s?|tiendra|tiendront|tient|déroulera|déroule|fera|far[àá]|animée?s?|donnée?s?|faites?|aura lieu|auront lieu|terr[àa]|terranno|svolger[àa]|svolge|svolgeranno|tenut[oa]|condott[oa]|gehalten|statt'
const NOUNS =
  'announcements?|commentary|talks?|lectures?|calls?|school|readings?|teaching|instruction|deliberations|addresses|tuition|conversations?|meetings?|workshops?|events?|seminars?|webinars?|courses?|sessions?|trainings?|conferences?|presentations?|proceedings|discussions?|hearings?|debates?|panels?|classes|programme|forum|symposium|everything|evening|weeks?|days?|masterclass(?:es)?|modules?|clinics?|charlas?|talleres|taller|eventos?|encuentros?|ponencias|palestras?|conférences?|ateliers?|présentations?|communications?|incontr[oi]|interventi|seminari[oi]?|convegno|lezion[ei]|corso|laboratorio|cursos?|seminários?|encontros?|apresentações|oficinas?|conferencias?|conferenz[ae]|journées?|rencontres?|séminaires?|séances?|sesiones|jornadas?|reunión|reunião|réunion|kurs|führung|lesung|tagung|vortrag|vorträge|veranstaltung(?:en)?'
// What stands before the names, up to them.
const BEFORE = new RegExp(
  [
    String.raw`(?:${VERBS})(?:\s+\p{L}+){0,2}\s+${IN}`,
    // "will be held face to face, in English", "takes place online and in French"
    String.raw`(?:held|conducted|take\s+place|takes\s+place)\s+(?:face[ -]to[ -]face|in\s+person|online|on\s+site|onsite|virtually|remotely)(?:\s+and|,)\s+(?:and\s+)?in\s+`,
    // "The talks are in English", "Lecture (in English)", "We hold the talk and discussion in English"
    String.raw`(?:${NOUNS}|preguntas|perguntas|questions|domande|debate),?(?:\s+\([^()]{2,40}\))?(?:\s+\(?(?!not\b|no\b)\p{L}+){0,4}?,?\s+\(?${IN}`,
    String.raw`languages?(?:\s+of\s+(?:the\s+)?\p{L}+(?:\s+\p{L}+)?)?\s*(?:is|are|will\s+be|:|-)\s*(?:also\s+|both\s+)?`,
    // "Os idiomas do simpósio são o …", "Les langues de travail de la conférence sont le …", "Vortragssprache ist …"
    String.raw`(?:idiomas?|lenguas?|l[ií]nguas?|langues?|lingu[ae]|\p{L}{0,14}sprachen?)(?:\s+(?:de\s+tra(?:bajo|balho|vail)|di\s+lavoro|oficial(?:es)?|oficia(?:l|is)|officielles?|ufficial[ei]))?(?:\s+(?:del?|d[aou]|des|della?|dell'|de\s+la|du)\s*(?:l')?\p{L}+(?:\s+\p{L}+)?)?\s*(?:es|son|ser[áa]n?|serão|é|são|est|sont|sera|seront|è|sono|sar[àa]|saranno|ist|sind|:)\s*(?:(?:el|le|la|o|il|lo)\s+|l')?`,
    String.raw`(?:bi|tri|multi)ling(?:ual|üe|ue)[,:]?\s+(?:\p{L}+\s+){0,2}\(?(?:in\s+|en\s+)?`,
    String.raw`(?:interpreted|translated)\s+(?:simultaneously\s+|live\s+)?(?:in)?to\s+(?:both\s+)?`,
    // "interpreters (English, Georgian, Russian)"
    String.raw`(?:interpreters|interpretation|interpreting|int[ée]rpretes|interpr[èe]tes|interpreti|traduction|traducci[óo]n)\s*[(:]\s*`,
    String.raw`through\s+the\s+medium\s+of\s+`,
    String.raw`with\s+(?:simultaneous|live|whispered)\s+`,
    String.raw`(?:which|what)\s+languages?(?:\s+\p{L}+){0,4}\s*\?\s*`,
    String.raw`we\s*(?:will|shall|'ll)?\s+(?:speak|use)\s+(?:only\s+)?`,
    // "You may use Dholuo, Kiswahili or English"
    String.raw`(?:you|speakers|participants|everyone|delegates)\s+(?:may|can|are\s+free\s+to)\s+(?:use|speak)\s+(?:either\s+)?`,
    String.raw`we\s*(?:will|shall|'ll)?\s+(?:speak|work|talk|meet|teach)\s+(?:only\s+|mostly\s+|mainly\s+)?in\s+(?:both\s+)?`,
    String.raw`(?:may|can|will|free\s+to)\s+(?:present|speak|talk)\s+in\s+(?:either\s+)?`,
    String.raw`(?:present(?:ed|ations?)|made)\s+in\s+(?:either\s+)?`,
    String.raw`(?:interpretation|interpreting|interpretaci[óo]n|interpreta[çc][ãa]o|interpr[ée]tation|interpretariato|traduzione|traducci[óo]n|tradu[çc][ãa]o|traduction|translation)\s+(?:simult\p{L}+\s+)?(?:services\s+)?(?:(?:will\s+be|is|sera|ser[áa]|sar[àa])\s+(?:provided|available|offered|assurée?|garanti[ez]|propos[ée]e?|fornita|garantita|oferecida|ofrecida)\s+)?(?:from\s+and\s+(?:in)?to|between|in|into|to|from|al?|para|en|em|entre|vers|in)\s+(?:el\s+|le\s+|o\s+|both\s+)?`,
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^(.*)$/s, '(?<![\\p{L}])(?:$1)$'),
  'iu',
)
// "simultaneous translation Spanish-English": a pair or more, joined by signs.
const DIRECT =
  /(?:interpretation|interpreting|translation|traducci[óo]n|interpretaci[óo]n|tradução|interpretação|interprétation|traduction|traduzione|interpretariato|interpretazione|dolmetschung|übersetzung)\s+(?:simult\p{L}+\s+)?\(?$/iu
// What stands behind them: "… will be its working languages", "… will be spoken", "… is the language of".
const AFTER =
  /^(?:\s+Sprache(?!\p{L})|\s+(?:will|shall|may|can)\s+be\s+(?:spoken|used|(?:(?:its|the|our|both)\s+)?(?:official\s+|working\s+|conference\s+)*languages?)|\s+(?:is|are)\s+(?:spoken|used\s+throughout|(?:its|the|our)\s+(?:official\s+|working\s+|conference\s+|only\s+|main\s+)*languages?)|,\s+(?:which\s+is\s+)?the\s+(?:working\s+)?language|,?\s+in\s+which\s+(?:the|this|our|all)\s+(?:\p{L}+\s+){1,3}(?:is|are|will\s+be)\s+(?:given|taught|held|conducted|run|delivered)\b|\s+(?:simultaneous\s+|whispered\s+)?(?:interpretation|translation|interpreting|interpreters)\b|\s+(?:est|es|é|è|sont|son|são|sono|sera|seront|ser[áa]n?|serão|sar[àa]|saranno|ist|sind)\s+(?:(?:la|las|el|los|les?|os?|as?|gli|die|il)\s+)?(?:langues?|lenguas?|idiomas?|l[íi]nguas?|lingu[ae]|(?:arbeits|konferenz|vortrags)sprachen?)(?!\p{L})|\s+(?:mostly|mainly|only|throughout)(?=\s*[;,.]))/iu
// "English with bits of German", "English with live captions": at a line's beginning only.
const WITH = /^\s+with\s+(?:bits?\s+of|some|a\s+(?:bit|little)\s+of|live\s+captions|captions|subtitles|simultaneous)/iu
// "In French, with simultaneous interpretation into English." at the beginning of a sentence.
const OPENS = /^\s*\(?(?:in|en|em|auf)\s+(?:lingua\s+|lengua\s+|langue\s+)?$/i
const OPENED =
  /^(?:\s*[.;)]|\s*$|,?\s+(?:with|con|com|avec|mit)\s+(?:(?:\p{L}+\s+){0,2}?)(?:simult|interp|trad|transl|subt|sous-titr|caption|sign|[úu]bersetz|legend))/iu
const ONE = new RegExp(LANGUAGE_NAME, 'giu')
// Papers, forms and documents have languages of their own.
const OTHER =
  /\b(?:papers?|abstracts?|documents?|summar(?:y|ies)|applications?|articles?|submissions?|forms?|available|words|reports?|books?|written|website|publications?|slides|glossar(?:y|ies)|gloss[áa]rios?|glosarios?|glossaires?|dictionar(?:y|ies)|dic?cion[áa]rios?|dictionnaires?|proficien\w+|fluent|knowledge|command|degree|speak(?:ing|ers)?)\b[^.;\n]{0,60}$/i

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
    yield* stated(page)
    if (page.index.has('interpretation', 'interpreting', 'translation', 'traduction', 'interprétation'))
      yield* interpreted(text)
  },
})

// All names of languages, as trigger words.
const NAMES = stems(LANGUAGE_NAMES.map((name) => `${name}$`).join('|'))

function* stated(page: Page): Generator<Find<'language'>> {
  const { text } = page
  const offsets = offsetsOf(page, NAMES)
  if (offsets.length === 0) return
  const isName = new Set(offsets)
  let done = -1
  for (const start of offsets) {
    if (start < done) continue
    const end = endOfList(text, start, isName)
    done = end
    const block = page.blockAt(start)
    if (!block || block.kind === 'furniture' || block.kind === 'header') continue
    const from = page.sentenceAt(start)?.start ?? block.body
    const before = text.slice(Math.max(from, start - 110), start)
    const after = text.slice(end, Math.min(block.end, end + 60))
    const several = /[-/,]/.test(text.slice(start, end))
    if (
      !BEFORE.test(before) &&
      !AFTER.test(after) &&
      !(several && DIRECT.test(before)) &&
      !(OPENS.test(before) && OPENED.test(after)) &&
      !(/^[\s("]*$/.test(text.slice(Math.max(from, page.lines[page.lineAt(start)]!.body), start)) && WITH.test(after))
    )
      continue
    if (
      (OTHER.test(before) && !ALOUD.test(before) && !IN_WHICH.test(after)) ||
      /\b(?:no|not|without)\s+$/i.test(before) ||
      WORK_BEHIND.test(after)
    )
      continue
    // "an English translation will follow in print": one text's, not the room's.
    if (/\ban?\s+$/i.test(before) && /^\s+translation/i.test(after)) continue
    yield* named(text, start, end, 'stated', 0.7)
  }
}

// "EN/FR/NL interpretation available", "Interpretation: EN-ES"
const INTERPRETED =
  /(?<![\p{L}])(?:(?<a>[A-Z]{2}(?:\s?[/-]\s?[A-Z]{2}){1,5})\s+(?:live\s+|simultaneous\s+)?(?:interpret(?:ation|ing)|translation)|(?:interpretation|interpreting|translation|interprétation|traduction)(?:\s+(?:simultan\p{L}+|in|into))?\s*:?\s+\(?(?<b>[A-Z]{2}(?:\s?[/-]\s?[A-Z]{2}){1,5}))(?![\p{L}])/gu

function* interpreted(text: string): Generator<Find<'language'>> {
  for (const found of matchesOf(text, INTERPRETED)) {
    const codes = found.groups!.a ?? found.groups!.b!
    const start = found.index + found[0].indexOf(codes)
    yield* coded(text, start, start + codes.length)
  }
}

/** Where the list of names that begins at `start` ends. */
function endOfList(text: string, start: number, isName: ReadonlySet<number>): number {
  const end = wordEnd(text, start)
  BETWEEN_NAMES.lastIndex = end
  const sep = BETWEEN_NAMES.exec(text)
  return sep && isName.has(end + sep[0].length) ? endOfList(text, end + sep[0].length, isName) : end
}

function wordEnd(text: string, start: number): number {
  LETTERS.lastIndex = start
  return start + (LETTERS.exec(text)?.[0].length ?? 0)
}

const LETTERS = /\p{L}+/uy
// "Papers are presented in English": what is said aloud is the event's.
const ALOUD =
  /\bwe\s*(?:will|shall|'ll)?\s+speak\s+(?:only\s+)?(?:in\s+)?$|\bspeakers?\s+(?:may|can|will|are\s+free\s+to)\s+(?:present|speak|talk)\s+in\s+(?:either\s+)?$|\b(?:interpretation|interpreting|translation)\s+(?:services\s+)?(?:will\s+be|is)\s+(?:available|provided|offered)\s+(?:in|into|between|from)\s+(?:both\s+)?$|\b(?:presentations?|talks?|lectures?)\s+(?:is|are|will\s+be|must\s+be)\s+in\s+$|\b(?:papers?|posters?)\s+(?:are|is|will\s+be|must\s+be|may\s+be|can\s+be)\s+(?:presented|given|read|delivered)\s+in\s+$/i

const IN_WHICH = /^,?\s+in\s+which\s/i

// "a bilingual English-Welsh dictionary"
const WORK_BEHIND =
  /^\s+(?:dictionar|glossar|edition|reader|novel|text|book|department|literature|studies|language\s+(?:and|test|teach|course|class))/i

// "Languages: EN/FR"
function* coded(text: string, from: number, to: number) {
  const found = /^(?:(?:EN|FR|ES|PT|IT|DE|AR|RU|ZH|NL)(?:\s*[,/&+-]\s*|\s+and\s+|$))+$/.exec(
    text.slice(from, to).trim(),
  )
  if (!found) return
  for (const code of matchesOf(found[0], /[A-Z]{2}/g)) {
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
