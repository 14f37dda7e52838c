/** Words by which a text says of its own event that it is cancelled, postponed or moved to another day. */
import type { Candidate, CandidateValues } from './candidate.js'
import { momentCues } from './cues/moments.js'
import { defineExtractor } from './define.js'
import { kindWords } from './kindWords.js'
import type { Page, Span } from './page.js'
import { isRelated } from './related.js'
import { ELSEWHERE, INTERNAL, isMoveOfPlace } from './statuses/ofOthers.js'

type Status = CandidateValues['status']['status']

// Tried where one of its first words stands; what is found says which it is.
const WORDS =
  /\b(?:cancell?ed|(?:ha(?:ve|s|d)\s+(?:had\s+)?to|must|forced\s+to|obliged\s+to|(?:decided|resolved|agreed|voted)\s+to)\s+(?:cancel|postpone|move|reschedule|bring\s+forward|put\s+back)|obligad[oa]s?\s+a\s+(?:cancelar|aplazar|suspender)|contraints?\s+d'annuler|costretti\s+ad\s+annullare|cancell?ation\s+of|called\s+off|will\s+not\s+(?:take\s+place|be\s+held|go\s+ahead)|postponed|deferred|put\s+off|rescheduled|re-scheduled|new\s+dates?|date\s+change|change\s+of\s+date|move[ds]\s+(?:to|from)|shifted\s+(?:to|from)(?=\s[^.!?\n]{0,30}\d)|moving(?:\s+(?:it|this))?(?=\s+(?:to|from|by|a\s+(?:week|day|month)|one\s+week))|se\s+(?:suspenden?|cancelan?|anulan?)|se\s+trasladan?\s+al?|trasladad[oa]s?\s+al?|d[ée]plac[ée]{1,2}s?\s+(?:au|du)|slittan?o?|si\s+spostan?o?|muda\s+(?:para|d[eo])|transferid[oa]s?\s+(?:para|d[eo])|now\s+(?:be\s+held|take\s+place)|cancelad[oa]s?|suspendid[oa]s?|aplazad[oa]s?|pospuest[oa]s?|postergad[oa]s?|reprogramad[oa]s?|nuevas?\s+fechas?|cambio\s+de\s+fecha|adiad[oa]s?|reagendad[oa]s?|novas?\s+datas?|annul[ée]{1,2}s?|report[ée]{1,2}s?|nouvelles?\s+dates?|annullat[oaie]|rinviat[oaie]|rimandat[oaie]|posticipat[oaie]|spostat[oaie]|nuov[ae]\s+dat[ae]|abgesagt|verschoben|termin[äa]nderung|terminverschiebung|vorverlegt|neuer\s+termin|changement\s+de\s+date|mudança\s+de\s+data|cambio\s+(?:di\s+)?data|brought\s+forward|aplaza(?:mos)?|pospone(?:mos)?|posterga|reprograma|cancela-se|adia-se|(?:no\s+se\s+(?:celebrar[aá]|realizar[aá])|non\s+si\s+terr[aà]|n'aura\s+pas\s+lieu|n[aã]o\s+se\s+realiza(?:r[aá])?)|entf[aä]ll(?:t|en)|f[aä]llt\s+(?:leider\s+)?aus|ausfallen|findet\s+(?:leider\s+)?nicht\s+statt|(?<=\b(?:auf|nach|in\s+d(?:en|ie|as))\b[^\n]{0,60})verlegt|verlegt(?=\s+(?:auf|nach|in|vom|werden|worden)\b)|call(?:ing)?\s+off|cambiar\s+la\s+fecha)(?![\p{L}])/iuy

const endings = (stems: string, ends: string): string[] =>
  stems.split(' ').flatMap((stem) => ends.split(' ').map((end) => stem + end))

/** The words with which one of `WORDS` can begin. */
const TRIGGERS: readonly string[] = [
  ...'cancelled canceled cancellation cancelation called will postponed deferred put rescheduled re new date change moved shifted now have has had must forced obliged decided resolved agreed voted contraint contraints costretti nueva nuevas cambio nova novas nouvelle nouvelles nuova nuove abgesagt verschoben terminänderung terminanderung terminverschiebung vorverlegt neuer aplaza aplazamos pospone posponemos posterga reprograma cancela adia no non n não entfällt entfallen fällt ausfallen findet verlegt call calling moves moving se traslada trasladado trasladada déplacé déplacée deplace slitta slittano si muda transferido transferida changement mudança brought cambiar'.split(
    ' ',
  ),
  ...endings('obligad cancelad suspendid aplazad pospuest postergad reprogramad adiad reagendad', 'o a os as'),
  ...endings('annul report', 'é ée és ées e ee es ees éé éés eé eés'),
  ...endings('annullat rinviat rimandat posticipat spostat', 'o a i e'),
]

const KINDS: readonly [RegExp, Status][] = [
  [
    /^(?:cancela-se|se\s+(?:suspend|cancel|anul)|no\s|non\s|n'aura|n[aã]o\s|entf|f[aä]llt|ausf|findet|call|\S+\s+(?:had\s+)?(?:to\s+)?cancel|obligad\S+\s+a\s+(?:cancel|suspend)|contraint|costretti|cancel|called|will\s+not|suspendid|annul|abgesagt)/i,
    'cancelled',
  ],
  [
    /^(?:\S+\s+(?:had\s+)?(?:to\s+)?postpone|obligad|postponed|deferred|put|aplaza|pospone|posterga|adia|aplazad|pospuest|postergad|adiad|report|rinviat|rimandat|posticipat|verschoben)/i,
    'postponed',
  ],
  [/./, 'rescheduled'],
]

// "cancelled flights", "if the event is cancelled", "cancelled bookings": not said of the event.
const CONDITION =
  /\b(?:if|unless|in\s+case|should|may\s+be|might\s+be|could\s+be|can\s+be|or|refund|(?<!\b(?:had|has|have)\s)to\s+be|not|never|(?:si|se)(?=\s+\S)|caso|en\s+caso|em\s+caso|au\s+cas|en\s+cas|qualora|in\s+caso|in\s+the\s+event|event\s+of|(?:bad|adverse|severe)\s+weather|bei\s+(?:regen|unwetter|schlecht\p{L}+)|im\s+falle|falls|sollten?|wenn)\b[^.!?]{0,60}$/iu
const OTHER =
  /\b(?:bookings?|registrations?|reservations?|tickets?|places?|orders?|subscriptions?|flights?|fees?|papers?|inscripci[oó]n(?:es)?|inscri[çc][ãõ](?:o|es)|reservas?)\b[^.!?]{0,40}$/i
// "postponed until further notice", "pospuesto sine die": no new day is named.
const UNTIL_NOTICE =
  /\b(?:until further notice|indefinitely|hasta nuevo aviso|at[eé] novo aviso|jusqu'[aà] nouvel ordre|sine die|a data da destinarsi|bis auf weiteres|[aà] une date ult[eé]rieure)(?!\p{L})/iu
// "postponed to 5 May", "aplazado al 5 de mayo"
const TO_DAY = /^\s+(?:from\b[^.!?]{0,30}?\s)?(?:to|until|till|for|al?|para|au|hasta|auf)\b[^.!?]{0,40}$/i
// "2 May (postponed from 4 April)": the new day stands right before.
const FROM_DAY = /^\s(?:from|del?|du|dal|vom)\s[^.!?\n\d]{0,20}$/i

// "A new date will be announced": none is named yet.
const NEW_DATE = /^(?:new|nuev|nov|nouv|nuov|neuer)/i
const STILL_OPEN =
  /^\s+(?:(?:will|is\s+(?:yet\s+)?to|to|has\s+yet\s+to)\s+be\s+(?:announced|confirmed|communicated|set|fixed|arranged|found|published|advised|agreed)|tb[acd](?!\p{L})|(?:se|ser[aá])\s+(?:(?:dar[aá]\s+a\s+conocer|anunciar|comunicar|informar|publicar|divulgad|anunciad|comunicad)\p{L}{0,3})|por\s+(?:confirmar|definir|anunciar)|a\s+(?:confirmar|definir|anunciar)|sera\s+(?:annonc|communiqu|fix)|verr[aà]\s+(?:comunicat|annunciat|resa)|sar[aà]\s+(?:comunicat|annunciat)|wird\s+(?:noch\s+|rechtzeitig\s+|in\s+K[uü]rze\s+)?(?:bekannt|mitgeteilt)|folgt|steht\s+noch)/iu

// "postponed if it rains", "cancelled flights", "postponed from 2020, it will now take place"
const ON_CONDITION =
  /^\s+(?:if|unless|in\s+case|in\s+the\s+event|should|only\s+if|si|en\s+caso|em\s+caso|in\s+caso|en\s+cas|se(?=\s+(?:chover|piove|dovesse))|bei\s+(?:Regen|Unwetter|schlecht)|falls|wenn|sollte)(?!\p{L})/iu
const OF_THINGS = /^\s+(?:flights?|trains?|orders?|projects?|events|meetings|debts?|classes|programmes)(?![a-z])/i
const FROM_YEAR = /^,?\s+(?:from|since|desde|depuis|aus|von|vom|dal)\s+(?:\p{L}+\s+)?(?:19|20)\d\d(?!\d)/iu

export const status = defineExtractor({
  name: 'status',
  yields: ['status'],
  needs: ['date'],
  *extract({ page, found }) {
    let done = 0
    for (const at of page.index.at(TRIGGERS)) {
      if (at < done) continue
      WORDS.lastIndex = at
      const match = WORDS.exec(page.text)
      if (!match) continue
      const span = { start: at, end: at + match[0].length }
      done = span.end
      const after = page.text.slice(span.end, span.end + 48)
      const word = KINDS.find(([pattern]) => pattern.test(match[0]))![1]
      const open = word === 'rescheduled' && NEW_DATE.test(match[0]) && STILL_OPEN.test(after)
      const kind = open ? 'postponed' : word
      if (kind !== 'rescheduled' && !open && (ON_CONDITION.test(after) || OF_THINGS.test(after))) continue
      if (kind === 'postponed' && FROM_YEAR.test(after)) continue
      const weight = weightOf(page, span, kind, found.of('date'))
      if (weight <= 0) continue
      // "postponed to 5 May" names a new day.
      const next = found.of('date').find((date) => date.span.start >= span.end && date.value.start.day !== undefined)
      const moved =
        kind === 'postponed' &&
        next !== undefined &&
        next.span.start < span.end + 60 &&
        (TO_DAY.test(page.text.slice(span.end, next.span.start)) ||
          (FROM_DAY.test(page.text.slice(span.end, next.span.start)) &&
            found.of('date').some(({ span: { end } }) => end < span.start && end > span.start - 4)))
      yield { kind: 'status', span, value: { status: kind }, cue: moved ? 'word-with-date' : 'word', weight }
    }
  },
})

function weightOf(page: Page, span: Span, status: Status, dates: readonly Candidate<'date'>[]): number {
  const line = page.lines[page.lineAt(span.start)]!
  if (line.kind === 'furniture' || line.region === 'signature') return 0
  const before = page.text.slice(Math.max(0, span.start - 70), span.start)
  if (CONDITION.test(before) || OTHER.test(before)) return 0.1
  const sentence = page.sentenceAt(span.start) ?? line
  const words = page.text.slice(Math.max(sentence.start, span.start - 200), Math.min(sentence.end, span.end + 200))
  if (ELSEWHERE.test(words) || INTERNAL.test(words)) return 0.2
  if (isRelated(page, line.index)) return 0.1
  const heading = page.blockAt(span.start)?.kind === 'heading'
  const found = page.text.slice(span.start, span.end)
  const loud = found === found.toUpperCase()
  if (status === 'rescheduled') {
    // "moved to Lund", "new date": only with a day, here or in the next line.
    // "Terminänderung!" above the letter: the day comes in its first lines.
    const alone = line.index < 8 && (line.end - line.start < 40 || (loud && line.end - line.start < 90))
    const reach = {
      start: Math.min(sentence.start, Math.max(span.start - 60, page.blockAt(span.start)?.start ?? 0)),
      end: Math.max(sentence.end, span.end + (alone ? 400 : 120)),
    }
    const near = dates.some(
      ({ span: { start, end }, value }) => start >= reach.start && end <= reach.end && value.start.day !== undefined,
    )
    if (!near || isMoveOfPlace(page.text, span)) return 0.2
    // "four people who moved from a research post into operations": from a day, or not of the event
    if (/from$/i.test(found) && !dates.some(({ span: { start } }) => start >= span.end && start < span.end + 30))
      return 0.2
    return heading || loud ? 0.8 : 0.6
  }
  if (heading || line.index < 6) return 0.9
  if (loud) return 0.85
  const { cues } = momentCues(page, sentence.start, Math.min(sentence.end, sentence.start + 400))
  if (cues.some(({ cue }) => cue === 'noun')) return 0.6
  // "Se aplaza hasta nuevo aviso", "El taller … se pospone al 8 de junio".
  const said = page.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 300))
  return UNTIL_NOTICE.test(said) || kindWords(said, 0, said.length, 1).length > 0 ? 0.6 : 0.4
}
