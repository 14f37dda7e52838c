/** Runs joined by commas and "and": the links of a chain. */
import { AND } from '../lexicon.js'
import type { Run } from '../runs/run.js'
import { matchAt, skipSpace, wordAt } from '../runs/tokens.js'
import { readRun } from '../runs.js'

export type Separator = 'and' | 'amp' | 'comma' | 'comma-and' | 'semi' | 'slash'
export interface Link {
  readonly run: Run
  readonly before: Separator | null
}

const MOST_LINKS = 24

/** The links from `from` on; `subject`: a verb is expected behind them. */
export function readLinks(text: string, from: number, limit: number, subject = false): { links: Link[]; end: number } {
  const links: Link[] = []
  let at = from
  let end = from
  let before: Separator | null = null
  while (links.length < MOST_LINKS) {
    const named = behindGloss(text, at, limit)
    const glossed = named > at
    at = named
    const read: Run | null = readRun(text, at, limit, /and/.test(before ?? '') && links[links.length - 1]!.run.rank > 0)
    if (!read) break
    // Who has members is a body, as "the X" is.
    const saidToBe = read.rank === 0 ? matchAt(SAID_TO_BE, text, read.next) : null
    const run: Run = (glossed || saidToBe) && read.article === '' ? { ...read, article: 'the' } : read
    links.push({ run, before })
    at = saidToBe && read.next + saidToBe[0].length <= limit ? read.next + saidToBe[0].length : run.next
    end = at
    // "the Union (IRU), through its Committee on Dams, and the City are organising"
    const through = subject ? matchAt(THROUGH, text, at) : null
    if (through && at + through[0].length < limit) at += through[0].length
    // "Universidad Nacional de Colombia, sede Medellín"
    const seat = matchAt(SEAT, text, at)
    if (seat && at + seat[0].length <= limit && run.rank > 1) at += seat[0].length
    // "the Permanent Missions of Malta and of Samoa to the United Nations"
    const to = matchAt(TO_BODY, text, at)
    if (to && at + to[0].length <= limit && /Missions?|Delegations?|Ambassadors?/.test(links[0]!.run.words.join(' ')))
      at += to[0].length
    const mark = matchAt(MARK_BEHIND, text, at)
    if (mark && at + mark[0].length <= limit) at += mark[0].length
    end = at
    let next = skipSpace(text, at, limit)
    let kind: Separator | null = null
    if (text[next] === ';') [kind, next] = ['semi', next + 1]
    else if (/[·\x95]/.test(text[next] ?? '')) [kind, next] = ['semi', next + 1]
    else if (/[/|+×]/.test(text[next] ?? '')) [kind, next] = ['slash', next + 1]
    else if (text[next] === ',') [kind, next] = ['comma', next + 1]
    // "Facultad de Agronomía (FAL) – Asociación de Quinteros"
    else if (text[next] === '-' && run.closed && /^- ?\p{Lu}/u.test(text.slice(next, next + 3)))
      [kind, next] = ['semi', next + 1]
    next = skipSpace(text, next, limit)
    const word: string | null = text[next] === '&' ? '&' : wordAt(text, next, limit)
    if (word && AND.test(word) && kind !== 'slash') {
      kind = kind === null ? (word === '&' ? 'amp' : 'and') : kind === 'semi' ? 'semi' : 'comma-and'
      next += word.length
    } else if (text.startsWith('as well as', next)) {
      kind = 'semi'
      next += 10
    }
    if (kind === null) break
    // "by A and by B", "dal Dipartimento … e dalla Fondazione"
    const again =
      /^\s*(?:(?:by|of(?=\s+(?:the\s+)?\p{Lu})|por|pel[oa]s?|par|da(?:l|lla|i|lle|gli)?|vo[nm]|de(?:\s+la)?|du|des|del(?:la)?|dei|degli|delle|d[ao]s?)\s+(?=\S)|(?:dall'|dell'|de\s+l'|d')(?=\S))/iu.exec(
        text.slice(next, next + 12),
      )
    if (again && next + again[0].length < limit) {
      next += again[0].length
      // "backed by the Hub and by NLnet": said twice, two bodies.
      if (BY_AGAIN.test(again[0]) || run.rank === 0) kind = 'semi'
    }
    // A switch of role ("and with the support of") belongs to the chain, not to the list.
    const peek = readRun(text, behindGloss(text, next, limit), limit)
    if (!peek) break
    before = kind
    at = next
  }
  // "…, and the Carlsberg Foundation has given a grant": the last name begins a clause of its own.
  const tail = links[links.length - 1]
  if (
    !subject &&
    tail?.before &&
    tail.before !== 'and' &&
    FINITE.test(text.slice(tail.run.next, Math.min(limit, tail.run.next + 24)))
  ) {
    links.pop()
    return { links, end: links[links.length - 1]!.run.next }
  }
  return { links, end: links.length > 0 ? end : from }
}

// "the secretariat of the X", "volunteers of X", "our friends at X", "les bénévoles de l'X": the body itself is meant.
const GLOSS =
  /(?:(?:the|our|its|their|la|el|los|las|le|les|il|lo|gli|i|o|os|as|die|der)\s+)?(?:(?:good|lovely|wonderful|dear|local|kind|great|friendly|young|dedicated|two|three)\s+)?(?:(?:people|folks?|members|staff|volunteers|team|crew|friends|neighbou?rs|colleagues|students|researchers|organi[sz]ers|board|secretariat|leadership|supporters|experts|nerds)\s+(?:of|at|from|behind|over\s+at)\s+(?:the\s+)?|(?:gente|equipo|equipe|équipe|amig[oa]s|personas|volunt[aá]ri[oa]s|volontari|bénévoles|membres|membros|miembros|integrantes|amis|amici|secretariado|secretar[ií]a|secrétariat)\s+(?:de\s+la|de\s+los|de\s+las|de\s+l(?=')|del|della|dello|de|du|des|d[aeo]s?|di|d(?='))\s*(?:(?<=l)')?)(?=\p{Lu})/uy

/** Where the name begins behind words for its people. */
function behindGloss(text: string, at: number, limit: number): number {
  const from = skipSpace(text, at, limit)
  const code = text.charCodeAt(from)
  // Small letters only: "Friends of the Earth" is a name.
  if (code < 97 || (code > 122 && code < 0xdf)) return at
  const gloss = matchAt(GLOSS, text, from)
  return gloss && from + gloss[0].length < limit ? from + gloss[0].length : at
}

// The end of a name in Markdown: "[PyPorto](https://…)", "**PyPorto**"
const MARK_BEHIND = /[*_]{0,3}\](?:\([^()\s]{1,200}\))?[*_]{0,3}|[*_]{1,3}/y
const BY_AGAIN = /^\s*(?:by|por|par|vo[nm])\s/i
// "Terra Viva, a Lisbon-based NGO,"
const SAID_TO_BE =
  /,\s(?:an?|the|una?|uma?|une?|eine?|der|die|das|la|el|le|o|il|l')\s?(?:[\p{L}-]+\s){0,4}?(?:NGO|ONG|NRO|organi[sz]ations?|organizaci[oó]n|organiza[çc][ãa]o|organisation|organizzazione|associa(?:tion|ci[oó]n|[çc][ãa]o|zione)|company|empresa|entreprise|azienda|Unternehmen|Firma|collectives?|colectivo|coletivo|collectif|collettivo|Kollektiv|charity|non-?profit|think\s?-?tank|start-?up|network|red|rede|réseau|rete|Netzwerk|group|grupo|groupe|gruppo|Gruppe|Verein|initiative|iniciativa|iniziativa|cooperative|cooperativa|coopérative|publisher|studio|consultancy|firm)(?![\p{L}])[^,.;:()\n]{0,60}/uy
const THROUGH = /,\s+(?:acting\s+)?through\s+(?:its|their|the)\s[^,.;]{3,80}(?=,\s+(?:and|y|e|et)\s)/iuy
const SEAT =
  /,\s(?:sede|campus|sección|seccional|seção|filial)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?:\s\(\p{Lu}[\p{Lu}-]{1,11}\))?/uy
const TO_BODY =
  /\s+to\s+(?:the\s+)?(?:United\s+Nations|UN|European\s+Union|EU|OECD|OSCE|UNESCO|FAO|WTO|African\s+Union|Holy\s+See)(?![\p{L}])(?:\s+(?:in|at)\s+\p{Lu}\p{L}+)?/uy
const FINITE =
  /^\s+(?:has|have|is|are|was|were|will|can|may|pays?|funds?|supports?|hosts?|provides?|gives?|gave|offers?|sponsors?|lends?|contributes?|receives?|covers?|finances?|organi[sz]es?|runs?|supplies|brings?|makes?)\s/i
