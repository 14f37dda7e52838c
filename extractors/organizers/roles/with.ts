/** Whom it is done with: "in cooperation with", "with the support of". */
import type { RoleRow } from './row.js'

export const WITH_THEM: readonly RoleRow[] = [
  {
    // "with World Bank financing", "with the Council's support"
    role: 'funder',
    cue: 'with-their-funding',
    opens: false,
    words:
      "with(?=~(?:the~)?\\p{Lu}[^.;,:]{1,60}?(?:'s?)?\\s(?:financing|funding|financial~(?:support|assistance)|money)(?![\\p{L}])(?!~(?:of|from|by|for|to|in|provided)(?![\\p{L}])))",
  },
  {
    role: 'supporter',
    cue: 'with-their-support',
    opens: false,
    words:
      "with(?=~(?:the~)?\\p{Lu}[^.;,:]{1,60}?(?:'s?)?\\s(?:support|assistance|backing)(?![\\p{L}])(?!~(?:of|from|by|for|to|in|provided|and)(?![\\p{L}])))",
  },
  {
    role: 'partner',
    cue: 'in-cooperation-with',
    opens: false,
    words:
      "(?:organi[sz]ed|presented|convened|held|co-?badged|co-?run|staged|mounted|programmed|conceived)~(?:jointly~)?with(?!~(?:the~)?(?:\\p{L}+~){0,3}?(?:support|help|assistance|backing|funding|funds|aid|participation|co-?operation|collaboration|contributions?)(?![\\p{L}]))|(?:is|are|am)~(?:convening|organi[sz]ing|running|holding|planning|hosting)~(?:(?:it|this)~)?with|puts?~(?:it~)?on~with|(?:convenes?|organi[sz]es?|holds?|hosts?|presents?|runs?)~(?:the|this|its|our|it)(?:~(?!(?:jointly|together|along|partnership|collaboration|cooperation|conjunction|association)~)[\\p{L}-]+){0,2}?~with(?=~the~\\p{Lu})|(?:taught|run|put~on|developed|offered|arranged|delivered|prepared|planned)~with(?!~(?:the~)?(?:\\p{L}+~){0,3}?(?:support|help|assistance|backing|funding|funds|aid|participation|co-?operation|collaboration|contributions?)(?![\\p{L}]))|(?:organi[sz]ed~)?in~(?:(?:close|full|direct|active|technical)~)?(?:co-?operation|collaboration|partnership|association|coordination|concert)~with|organi[sz]ed~in~conjunction~with|in~(?:strategic~)?alliance~with|hand~in~hand~with|side~by~side~with|(?:together|along)~with~(?:its|the|their|our)~(?:(?!(?:consortium|partners?)(?![\\p{L}]))[\\p{L}']+~){0,2}(?:consortium|partners?|partnership|members)(?:~partners?)?\\s*:|together~with(?:~(?:its|their|our)~(?:\\p{Ll}+~)?partners?,?)?|alongside|(?:its|their)~(?:\\p{Ll}+~)?partners?(?:~organi[sz]ations?)?,?(?=~the~\\p{Lu})",
  },
  {
    role: 'organizer',
    cue: 'jointly-with',
    opens: false,
    words:
      'jointly~(?:(?:organi[sz]ed|delivered|run|hosted|conducted|convened)~)?with|(?:delivered|run|conducted)~jointly~with',
  },
  {
    role: 'funder',
    cue: 'with-funds-from',
    opens: false,
    words:
      '(?:with|and)~(?:the~)?(?:kind~|generous~)?(?:financial~(?:support|assistance|contribution|help|aid|backing)~(?:of|from)|fund(?:s|ing)~(?:from|of|by|provided~by)|(?:an?~)?(?:\\p{Ll}+~)?(?:grants?|subsidy|donation|contribution~in~cash)~(?:from|of|by))|under~(?:an?|the)~(?:\\p{Ll}+~)?grant~(?:from|of|by)',
  },
  {
    role: 'partner',
    cue: 'with-participation-of',
    opens: false,
    words: 'with~the~(?:\\p{Ll}+~)?(?:participation|co-?operation|collaboration|involvement)~of',
  },
  {
    role: 'supporter',
    cue: 'with-support-of',
    opens: false,
    words:
      'with~(?:the~)?(?:\\p{Ll}{3,16}~){0,4}?(?:support|assistance|help|backing|expertise|advice|contributions?|aid|endorsement)~(?:of|from|by)|with~advice~from|(?:through|thanks~to)~the~(?:generous~)?support~of',
  },
]
