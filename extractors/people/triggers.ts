/** The words without which a cue cannot stand: a page that has none of them is not searched for it. */
import { firstFrom } from '../offsets.js'
import type { Page } from '../page.js'
import { BEFORE, type ProseCue } from './cuesBefore.js'

const TRIGGERS: Readonly<Record<string, string>> = {
  'keynote-by': 'keynote keynotes magistral',
  'moderated-by':
    'moderated facilitated animated moderado moderada moderato moderata modéré modérée animé animée facilitado facilitada moderator moderators facilitator facilitators moderador moderadora moderiert modera moderó moderará moderan modererà modéré modérera condujo moderação mediação mediacao moderacao moderación moderacion modération moderation führt leitet modere modère anime coordina',
  'chaired-by':
    'custos chaired presided presidido presidida présidé présidée presieduto presieduta presiede presiedono presiederà preside presiden préside président presidirá présidera presidenza présidence presidencia presidência chair chairperson chairman chairwoman chairmanship',
  'launched-by': 'launched opened inaugurated unveiled inaugurado inaugurada inaugurato inaugurata inauguré inaugurée',
  'introduced-by':
    'statement statements remarks introduction introduced opened inaugurated welcomed welcome opening introductory inaugural presence ouverture apertura abertura inauguración inauguracion saluti bienvenido bienvenida mot introducción introduccion introduzione inaugurating abrió abrio abre abrirá inauguró inaugurará inaugura ouvrira ouvre aprirà apre aprire introdurrà eröffnet begrüßt begrüsst grußwort grusswort grußworte begrüßung begrüssung eröffnung',
  'hosted-by': 'hosted host hosts',
  received:
    'invitada invitado invitadas invitados convidada convidado convidadas convidados ospite ospiti invité invitée invités invitées receber receberemos recibiremos recibir charlar conversar platicar acogeremos ospiteremo accueillons accueillerons recevons recevrons guiará guiarán visita visitará visitan guiderà guideranno accompagnerà accompagneranno guidano guida guidarci accompagnarci parlarne parlarcene teremos contaremos tendremos avremo quem',
  'meeting-with':
    'rencontre rendez soirée soiree encuentro velada incontro serata encontro evening night afternoon abend conversation gespräch lesung dialogue diálogo dialogo charla meetup meet q',
  'with-them': 'with avec con com mit',
  'at-hour-with': 'with avec con com mit',
  'closing-by': 'closing concluding clausura cierre clôture cloture encerramento conclusioni',
  'discussant-is':
    'discussant discussants respondent respondents reactor reactors response responses comments comentario comentarios comentário comentários commentaire commentaires commento discussed vote opponent opponents examiner examiners kommentiert',
  'organized-by':
    'looked coordinated convened arranged put organized organised coordinado coordinada organizado organizada coordonné coordonnée organisé organisée coordinato coordinata organizzato organizzata organisiert organizer organiser convenor convenors convener conveners coordinator coordinators organizers organisers co',
  'panellists-are':
    'panelist panelists panellist panellists panel panelistas debatedores table diskutieren debattieren streiten débattent debaten debatem discutono',
  'given-by':
    'presented brought introduced given delivered put answered taught led conducted instructed taken guided walked talked shown briefed run performed proferido proferida impartido impartida dictado dictada ministrado ministrada animé animée anime donné donnée presentado presentada tenuto tenuta cargo hará dará harán darán da dan dicta dictan brinda brindan conduce conducen ofrece ofrecen tiene imparte imparten impartirá impartirán dictará dictarán impartió dictó tengono',
  'speaker-is':
    'speaker speakers lecturer lecturers presenter presenters instructor instructors trainer trainers ponente ponentes palestrante palestrantes intervenant intervenants relatore relatori name',
  'speaks-on': 'spricht sprechen referiert referieren liest vortragen hablará hablarán parlera parlerà falará',
  contributions:
    'contribution contributions contribución contribuciones contribuição contribuições contributi beiträge beiträgen',
  'defence-of': 'examination defense defence viva exam proposal soutenance disputation lectura defensa defesa tesis',
  directors: 'director directors leader leaders',
  presents: 'present presents announce announces presenta apresenta',
}

const LISTS = BEFORE.map((cue) => ({ cue, words: TRIGGERS[cue.cue]?.split(' ') ?? null }))

/** A cue and where its words stand on the page; null where it is tried everywhere. */
export interface PlacedCue extends ProseCue {
  readonly at: readonly number[] | null
}

/** The cues before a name that this page may hold. */
export function cuesOf(page: Page): readonly PlacedCue[] {
  const placed: PlacedCue[] = []
  for (const { cue, words } of LISTS) {
    if (words === null) placed.push({ ...cue, at: null })
    else {
      const at = page.index.at(words)
      if (at.length > 0) placed.push({ ...cue, at })
    }
  }
  return placed
}

// A cue is looked for in the 120 characters before a name; its word may begin a little earlier.
const REACH = 145

/** May the cue stand before a name at `offset`? */
export function mayStand({ at }: PlacedCue, offset: number): boolean {
  if (at === null) return true
  const next = firstFrom(at, offset)
  return next > 0 && offset - at[next - 1]! <= REACH
}
