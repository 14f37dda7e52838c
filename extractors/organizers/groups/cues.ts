/** What stands around the name of a group: "Join X", "X is the local chapter of". */
import { stems } from '../../triggers.js'

// Behind these a group's name follows.
export const BEFORE =
  /(?:(?:(?:[Tt]alk|[Ss]peaking|[Gg]iving it|[Pp]resenting|[Ee]vening with \p{Lu}[^.,\n]{2,40}|[Ee]vening|[Mm]eetup) at|[Jj]oin|[Rr]ejoignez|invited to join|[Nn]ew to|[Úú]nete a|[Uu]nisciti a|evening with|part of|organi[sz]ers? of|[Ww]elcome to|[Ww]e are|[Ss]omos|[Nn]ous sommes|[Oo]n behalf of|[Dd]esde|[Dd]e la mano de|[Hh]ere at|[Ww]e at|community|[Éé]quipe|[Ee]quip[eo](?: d[aeo]s?)?|[Tt]eam(?: di| von| de)?|comunidade?|communauté|comunità|(?:[Cc]harla|[Mm]i[eé]rcoles|[Jj]ueves|[Vv]iernes|[Mm]artes|[Ll]unes|[Ss][aá]bado) en(?: el| la)?|cap[ií]tulo de|chapter of|(?:[Mm]eet-?[Uu]p|MEETUP|[Ee]ncuentro|[Rr]euni[oó]n|[Ee]ncontro|[Rr]encontre|[Ee]vento|[Ii]ncontro)(?: [Vv]irtual| [Oo]nline)?(?: de(?: la| las)?| d[oae]s?| com| con| di)?))\s+(?=(?:the |a |las |as |les )?\p{Lu})/uy
// Before these a group's name stands.
export const AFTER =
  /(?<=[\p{L}\d+])(?:'s\s+(?:[\p{L}\d-]+\s+){0,3}?(?:meet-?up|hack night|hackathon|social|picnic|drinks|sprint|edition|event|session|workshop|evening|book club|webinar|talk|series|gathering|lecture|seminar|conference|forum|symposium|open day|training|course)\b|\s+(?:(?:[Vv]irtual |[Oo]nline |[Mm]onthly |[Ff]irst )?(?:[Mm]eet-?[Uu]ps?\b|[Tt]eam\b|[Ee]quipo\b|[Cc]hapter\b|[Oo]rgani[sz]ers?\b|[Cc]hristmas [Pp]arty)|(?:\([^()\n]{1,20}\)\s+)?is (?:a|an|the|our) [^.\n]{0,60}?\b(?:chapter|group|community|organi[sz]ation|meetup|network|club|society|collective|charity|association|co-?operative|non-?profit|initiative|user group)\b|is (?:dedicated to|for (?:people|everyone|anyone|women|those|all|any|developers|programmers|makers|students|researchers)|open to (?:all|everyone|anyone)|run by (?:volunteers|its members))\b|welcomes (?:everyone|anyone|all|people|newcomers)\b|meets (?:every|on the|once|monthly|weekly)\b|is back\b|(?:annual |general )*(?:community|committee|volunteers)\b|(?:Research |Public |Weekly |Distinguished )*(?:[Ss]eminars?|[Cc]olloquium|[Ll]ecture) ?(?:[Ss]eries)?(?=[\s:.,]|$)|events?\b|bookclub\b|book club\b|es (?:una|el|la) (?:comunidad|capítulo|organización|grupo)|é (?:uma|o|a) (?:comunidade|capítulo|organização|grupo)))/uy

export const BEFORE_WORD = stems(
  'join$|new$|rejoignez$|invited$|[úu]nete$|unisciti$|evening$|part$|organi[sz]ers?$|welcome$|we$|somos$|nous$|on$|desde$|de$|here$|community$|équipe$|equip[eo]$|team$|comunidade?$|communauté$|comunità$|talk$|speaking$|giving$|presenting$|meetup$|charla$|mi[eé]rcoles$|jueves$|viernes$|martes$|lunes$|s[aá]bado$|cap[ií]tulo$|chapter$|meet$|meetup$|encuentro$|reuni[oó]n$|encontro$|rencontre$|evento$|incontro$',
)
export const AFTER_WORD = stems(
  's$|virtual$|online$|monthly$|first$|meet$|meetups?$|team$|equipo$|chapter$|organi[sz]ers?$|christmas$|is$|annual$|general$|community$|committee$|volunteers$|research$|public$|weekly$|distinguished$|seminars?$|colloquium$|lectures?$|events?$|welcomes$|meets$|bookclub$|book$|es$|é$',
)

/** Where a pattern of `AFTER` may begin for the word at `offset`: at the white space or the apostrophe before it; -1 where a name cannot end there. */
export function behindName(text: string, offset: number): number {
  let at = offset - 1
  if (text[at] === "'") return at
  while (at > 0 && text.charCodeAt(at) <= 32) at--
  if (at === offset - 1 || at < 0) return -1
  // "the RSE Network (RSEN) is a community"
  if (text[at] === ')') {
    const open = text.lastIndexOf('(', at)
    if (open < 1 || at - open > 22) return -1
    at = open - 1
    while (at > 0 && text.charCodeAt(at) <= 32) at--
  }
  return at + 1
}
