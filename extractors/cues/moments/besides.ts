/** Words of parts of an event, openings, lives, neighbouring events. */
import type { CueTable } from '../phrases.js'

export const BESIDES: CueTable<'part' | 'opens' | 'history' | 'alongside' | 'idle'> = {
  part: {
    en: 'day 1|day 2|day 3|day 4|day 5|day one|day two|day three|session 1|session 2|excursion|excursions|field trip|field visit|tour|tutorial|tutorials|pre conference|post conference|preconference|social event|office hours|drop in|first session|second session|third session|student contest|paper contest|side event|opening reception|welcome reception|reception|vernissage|private view|gala dinner|conference dinner|banquet|drop ins|drop in session|drop in sessions|information session|information evening|preparatory meeting|preparatory call|briefing call|site visit|press conference|press briefing|media briefing|info session|information call|info call|information webinar|info webinar|q a session|question session|mentor hour|meet your mentor|mentoring session|practice session|technical check|tech check|rehearsal|onboarding call|onboarding session|kick off call|test run|open hour|help session|clinic for applicants',
    es: 'dia 1|dia 2|dia 3|excursion|visita|rueda de prensa|conferencia de prensa|sesion informativa|reunion informativa|charla informativa|ensayo|visita previa',
    pt: 'dia 1|dia 2|dia 3|visita|coletiva de imprensa|conferencia de imprensa|sessao de esclarecimento|sessao informativa|reuniao informativa|sessao de duvidas|ensaio',
    fr: 'jour 1|jour 2|jour 3|visite|conference de presse|point presse|seance d information|reunion d information|session d information|permanence',
    it: 'giorno 1|giorno 2|giorno 3|visita|conferenza stampa|incontro informativo|sessione informativa|giornata informativa|prova generale',
    de: 'informationsveranstaltung|infoabend|infotermin|fragestunde|vorbesprechung|vorabend',
  },
  opens: {
    en: 'registration opens|registration open|opening of registration|opens|open on|call opens|submission opens|start of registration|announced on|announced in|announced by|announced during|confirmed in|communicated in|circulated in|decided in|call for|released on|available from|available on|available by|online by|on sale|final programme|final program|preliminary programme|preliminary program|provisional programme|programme online|program online|programme available|programme published|program published|program available|programme announced|schedule published|schedule online|data released|data release|dataset released|training data|test data|trial data|sample data|development data|training set|test set|development set|start of the evaluation|start of evaluation|evaluation starts|evaluation begins|evaluation period|evaluation phase|evaluation window|system opens|site opens|task released|topics released|start of the call',
    es: 'apertura de inscripciones|apertura|se abre|se abren|disponible|se anunciara en|se comunicara en|se dara a conocer en',
    pt: 'abertura|abertura das inscricoes|disponivel|sera anunciada em|sera divulgada em|sera comunicada em',
    fr: 'ouverture|ouverture des inscriptions|disponible|sera annoncee en|sera communiquee en|sera precisee en',
    it: 'apertura|apertura iscrizioni|disponibile|sara annunciata a|sara comunicata a|verra comunicata a',
  },
  history: {
    en: 'born|founded|established|in the year|published in|elected|appointed|inaugurated|incorporated|phd in|ph d in|graduated|joined|from the university|began|released in|copyright',
    es: 'fundada|fundado|nacido|nacida|graduada|graduado',
    pt: 'fundada|fundado|nascido|nascida|formada|formado',
    fr: 'fondee|fonde|nee|ne',
    it: 'fondata|fondato|nato|nata|laureata|laureato',
  },
  // Days on which nothing is held.
  idle: {
    en: 'no session|no sessions|no class|no classes|no lecture|no seminar|no meeting|bank holiday|public holiday|closed on|stays closed|remains closed|does not meet|do not meet|not be open|not open on|except|excluding',
    es: 'dia festivo|es festivo|por ser festivo|dias festivos|feriado|no hay clase|no habra clase|no habra clases|no hay clases|no habra sesion|no afecta|excepto|salvo el|permanece cerrado|permanecera cerrado|esta cerrado|estara cerrado',
    pt: 'feriado|nao havera aula|nao ha aula|nao havera aulas|nao havera sessao|exceto|recesso',
    fr: 'ferie|pas de seance|pas de cours|sauf le|sera ferme|sera fermee|est ferme|est fermee',
    it: 'giorno festivo|giorni festivi|resta chiuso|resta chiusa|sara chiuso|sara chiusa|non c e lezione|nessuna lezione|tranne|escluso',
    de: 'feiertag|kein kurs|keine sitzung|kein seminar|kein unterricht|bleibt geschlossen|ist geschlossen|ausser am',
  },
  // The date of another event, beside which this one stands.
  alongside: {
    en: 'in conjunction with|conjunction with|co located with|colocated with|collocated with|co located|as part of|part of|held with|immediately after|immediately before|immediately following|prior to|affiliated with|affiliated to|satellite event of|satellite event to|satellite workshop of|satellite workshop to|satellite meeting of|satellite meeting to|satellite of|satellite to',
    es: 'en el marco de|en el marco del|junto con|junto a',
    pt: 'no ambito de|no ambito do|no quadro do|junto com',
    fr: 'dans le cadre de|dans le cadre du|en marge de|en marge du',
    it: 'nell ambito di|nell ambito del|nel quadro di|in concomitanza con',
    de: 'im vorfeld|im rahmen|im anschluss an|am rande|begleitend zu',
  },
}
