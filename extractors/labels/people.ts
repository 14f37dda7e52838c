/** Labels of people, by what they do. */
export const PEOPLE = {
  speaker:
    'speaker|speakers|presenter|presenters|presented by|lecturer|lecturers|guest speaker|guest speakers|invited speaker|invited speakers|confirmed speakers|featured speakers|featured speaker|featuring|with|talk by|who|resource person|resource persons|instructor|instructors|trainer|trainers|facilitator|facilitators|tutor|tutors|teacher|teachers|lecture by|our speaker|our speakers|about the speaker|about the speakers|speaker bio|speaker bios|ponente|ponentes|palestrante|palestrantes|orador|oradores|expositora|expositor|expositores|disertante|disertantes|oratrice|oratrices|orateur|orateurs|oratrici|oratori|convidado|convidada|invitado|invitada|invite|invitee|oradora|oradoras|referentin|referentinnen|vortragender|relatrici|conferenciere|conferenciante|conferenciantes|palestrantes convidados|speaker s name|name of speaker|talk speaker|seminar speaker|lecture speaker|today s speaker|this week s speaker|this month s speaker|conferencista|conferencistas|intervenant|intervenants|intervenante|intervenantes|conferencier|oratore|relatore|relatori|relatrice|referent|referenten|referierende|vortragende|sobre la expositora|sobre la ponente|sobre a palestrante|sobre el ponente|contributors|guests|guest|performers|faculty|staff|teaching staff|course staff|our instructors|our trainers|our tutors',
  keynote:
    'keynote|keynotes|keynote speaker|keynote speakers|keynote address|keynote lecture|plenary speaker|plenary speakers|invited talks|keynote talks|conferencia magistral|conference pleniere',
  panelist: 'panelist|panelists|panellist|panellists|panel members|panel|panelistas|panelistes|discussion panel',
  moderator:
    'moderator|moderators|moderated by|chair and moderator|facilitated by|moderador|moderadora|moderateur|moderatrice|moderatore|modera|animation|moderation|moderacao|moderacion|moderazione|a moderare|conduce|animateur|animatrice',
  chair:
    'chair|chairs|chaired by|chairperson|chairman|session chair|session chairs|general chair|general chairs|general co-chairs|program chair|program chairs|programme chair|programme chairs|conference chair|conference chairs|workshop chairs|co-chairs|presiding|presidente|presidida por',
  discussant: 'discussant|discussants|respondent|respondents|commentator|commentators',
  director: 'director|directors|course director|course directors|scientific director|course leader|directeur|direttore',
  opening: 'opening|opening remarks|welcome|welcome remarks|opened by|welcome address|opening address|inauguration',
  affiliation:
    'affiliation|institution|institute|organization|organisation|company|university|department|afiliacion|institucion',
  committee:
    'committee|program committee|programme committee|organizing committee|organising committee|organization committee|scientific committee|steering committee|technical program committee|technical programme committee|local organizing committee|local committee|international program committee|international advisory board|advisory board|advisory committee|international scientific committee|international programme committee|program committee members|comite organizador|comite cientifico|comite scientifique|comite d organisation|comitato scientifico|comissao organizadora|editorial board|program co-chairs|reviewers|organizing team',
  bio: 'bio|bios|biography|biographies|speaker biography|about the author|short bio|biosketch|biografia|speaker s bio|biographical sketch|about the presenter|about the presenters|about the instructor|biographie',
} as const
