/** What a link is for, by its own address and by the words around it. */
import type { LinkRel } from '../candidate.js'
import type { LabelKey } from '../labels.js'

const BY_ADDRESS: readonly [LinkRel, RegExp][] = [
  [
    'registration',
    /\/(?:webinar|meeting)\/register|eventbrite|forms\.gle|docs\.google\.com\/forms|\/regist(?:er|ration)|\/inscri|tickets?\b|\/apply\b|anmeld|aanmeld|rsvp|\/nominat|\/enrol|\/sign-?up|forms\.office|surveymonkey|typeform/i,
  ],
  [
    'join',
    /zoom\.us\/(?:j|w|s|my)\/|meet\.google\.com|teams\.microsoft\.com\/l\/meetup|webex\.com\/(?:meet|join)|gotomeeting|bluejeans|meet\.jit\.si|youtube\.com\/(?:live|watch|c\/)|youtu\.be|twitch\.tv/i,
  ],
  [
    'submission',
    /openreview\.net|easychair\.org|cmt\.research|softconf\.com|\/\/cmt\.|conftool|oxfordabstracts|exordo|hotcrp|openconf|precisionconference|\/submi|edas\.info|editorialmanager/i,
  ],
  ['documents', /\.(?:pdf|pptx?|docx?|zip)(?:[?#]|$)|slideshare|speakerdeck/i],
]

const SOCIAL =
  /^(?:https?:\/\/)?(?:www\.)?(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|t|bsky|flickr)\.(?:com|me|app|be)\b/i

// A host that meetings run on, where no word says otherwise.
const MEETING_HOST = /^(?:https?:\/\/)?(?:meet|zoom|live|stream|webinar|teams|jitsi|bbb)\./i

// The nearest of these words before the link tells what it is for.
const WORDS =
  /(?<submission>\b(?:submi(?:t|ssions?|tted|tting)|upload|talk slots?|propose (?:a|your)|pitch (?:a|your)|call for (?:talks|speakers|proposals)|(?:papers|abstracts|manuscripts|contributions|proposals|entries) (?:are|will be|should be|must be|have to be|can be)(?: \p{L}+)? (?:handled|managed|received|accepted|made|processed|collected|taken|entered|sent|reviewed)|give feedback|env[ií](?:o|ar)|soumission|soumettre|invio)\b)|(?<registration>\b(?:regist\w*|r\.?s\.?v\.?p|signs?[- ]?up|sign (?:\p{L}+ ){1,3}up|sign(?:ed)? in|book(?:ing)?(?: your)?|tickets?|inscr[ií]\p{L}*|ap[úu]nt(?:a|ate|arse|arme)|s'inscrire|apply|applications?|form|formulario|formulário|formulaire|enrol\w*|confirm|nominat\w*|admission|anmeld\w*|reserve|put your name|(?:save|grab|claim|secure|get) (?:your|a|my) (?:free )?(?:seat|spot|place|ticket)|cupos?|plazas|prenota\p{L}*|r[ée]ponse souhait[ée]e|r[ée]serv(?:ar?|ation|ations|aci[oó]n|ez|er)|iscri\p{L}*|iscriviti)\b)|(?<join>\b(?:join(?:ing)?|log ?in|connect(?:ion)?|live ?stream\w*|(?:broadcast |streamed )?live(?!\s+(?:in|at|on)\s+an?\s)|stream(?:ed|ing)?|from (?:your |the )?(?:own )?(?:couch|home|sofa|desk|anywhere|afar)|from your [\p{L} ]{3,20}|watch|webcast|zoom|microsoft teams|google meet|webex|dial[- ]in|youtube|en vivo|en directo|ao vivo|in diretta|en direct|seguir (?:el|la|o|a|en)|conéctate|enlace de (?:zoom|la reuni\p{L}+)|lien de connexion|rejoindre|transmi\p{L}+)\b)|(?<documents>\b(?:(?:may|can|could|to) be (?:read|consulted|inspected|viewed|downloaded|found)|read (?:all |the )?(?:written )?submissions|full text|texto (?:[ií]ntegro|completo)|ponencias|dissertation|thesis|reports?(?! to\b)|documents|documentos|documenti|(?:the|this|concept|background|working|project|full) document|slides|materials?|materiales|proceedings|readings?|(?<!call for )papers?|posted|download\w*|t[ée]l[ée]charg\p{L}+|descarg\p{L}+|baix(?:e|ar)|scaric\p{L}+|herunterladen|flyer|recordings?|chapter|book|cap[ií]tulo|libro|code(?! of conduct)|repository|package|paquete|github|notes(?=\s*:)|minutes(?=\s*:)|transcripts?|pdfs?|(?:the|our|final|outcome|full|joint) (?:statement|declaration|communiqu[eé]|guidelines|draft)|factsheet|leaflet|brochure)\b)|(?<information>\b(?:web ?sites?|web ?page|home ?page|web|information|informaci[oó]n|informa[cç][oõ]es|informations|informazioni|info|details|visit|see|more|url|site|sitio|programme|program|page|agenda|schedule|calendar|full list)\b)/giu

const OWN_LABEL = /(?:[.;|]\s+|\n\s*)\p{Lu}[\p{L} &-]{2,28}:\s*$/u

const BY_KEY: Partial<Record<LabelKey, LinkRel>> = {
  registration: 'registration',
  online: 'join',
  submission: 'submission',
  documents: 'documents',
  website: 'information',
  contact: 'information',
  registrationDeadline: 'registration',
  applicationDeadline: 'registration',
  submissionDeadline: 'submission',
}

/** The words before the link (`before`, at most some two hundred characters) and behind it, and the keys of its field and section. */
export function relOf(
  url: string,
  before: string,
  behind: string,
  key: LabelKey | null,
  section: LabelKey | null,
  alone: boolean,
): { readonly rel: LinkRel; readonly cue: string } {
  for (const [rel, pattern] of BY_ADDRESS) if (pattern.test(url)) return { rel, cue: 'address' }
  // "Enquiries: Ms Sakala, … Papers: https://…": the last label is the link's.
  const own = key && BY_KEY[key] === 'information' ? OWN_LABEL.exec(before) : null
  const labelled = own && nearest(own[0])
  if (labelled && labelled.rel !== 'information') return { rel: labelled.rel, cue: 'words-before' }
  if (key && BY_KEY[key]) return { rel: BY_KEY[key]!, cue: 'label' }
  const near = nearest(before)
  if (near && near.distance < 70) return { rel: near.rel, cue: 'words-before' }
  const first = firstOf(behind)
  if (first) return { rel: first, cue: 'words-behind' }
  if (near) return { rel: near.rel, cue: 'words-before' }
  if (section && BY_KEY[section]) return { rel: BY_KEY[section]!, cue: 'section' }
  if (MEETING_HOST.test(url)) return { rel: 'join', cue: 'host' }
  if (SOCIAL.test(url)) return { rel: 'other', cue: 'bare' }
  return alone ? { rel: 'information', cue: 'alone' } : { rel: 'information', cue: 'bare' }
}

function nearest(before: string): { rel: LinkRel; distance: number } | null {
  let best: { rel: LinkRel; distance: number } | null = null
  WORDS.lastIndex = 0
  for (let found = WORDS.exec(before); found; found = WORDS.exec(before)) {
    const rel = named(found.groups)
    // "see", "web" and "page" say little: a stronger word of the same clause before them wins.
    const distance = before.length - found.index - found[0].length
    if (best && rel === 'information' && best.rel !== 'information' && best.distance - distance < 60) continue
    best = { rel, distance }
  }
  return best
}

function firstOf(behind: string): LinkRel | null {
  WORDS.lastIndex = 0
  const found = WORDS.exec(behind)
  return found ? named(found.groups) : null
}

function named(groups: Record<string, string | undefined> | undefined): LinkRel {
  for (const rel of ['submission', 'registration', 'join', 'documents'] as const)
    if (groups?.[rel] !== undefined) return rel
  return 'information'
}
