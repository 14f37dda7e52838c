/** Words that put the event somewhere: "held", "tendrá lugar", "come along to". */
import type { Page } from '../../page.js'

// What says that the event is put somewhere, by its first word; the place follows a preposition within the same sentence.
const HELD = wordSet(
  'abrirá abre abren jugará jugara disputará disputara jouera disputera giocherà ouvert ouverte abrió abrio inauguró inauguro aberto opened held occur occurs launched unveiled inaugurated host hosted hosts hosting meetup meetups meet meets met meeting lecture lectures talk talks seminar seminars workshop conference presentation presentations event reception colloquium colloquia discussion symposium course training moved moves moving relocated relocates transferred shifts shifted gather gathering convene colocated located ' +
    'presentará presentarán inaugurará impartirá dictará ofrecerá proyectará estrenará expondrá apresentará lançará présentera présenteront presenterà presenteranno präsentiert será sera vemos reunimos juntamos encontramos juntaremos reuniremos realiza realizado realizada realizará realizara celebra celebrará celebrara desarrollará acontece acontecer acontecerá acontecera ocorrerá déroulé déroulée déroulés déroulées celebrado celebrada celebrados celebradas svolto svolta svoltosi svoltasi tenuto tenuta tenutosi tenutasi celebró realizó realizo reunieron reunió celebran celebrarán realizan realizarán desarrollan desarrollarán desarrollará acontecem acontecerão ocorrem ocorrerão decorrem decorrerão reúnem decorrer decorre decorrerá decorreu aconteceu organisé organisée organise organisee réunit réunissent réunira situé situés situe situes findet stattfinden stattfindet statt laden lädt einladen eingeladen kommen kommt tagt tagen tagte rendez treffen trifft treffe abgehalten veranstaltet attendons retrouvons retrouve prévu prévue aspettiamo vediamo incontriamo troviamo ritroviamo esperamos espera aguardamos opens inaugura inaugure',
)

// "take place", "will be", "join us", "tendrá lugar", "llevará a cabo", "aura lieu": of two words or more.
const HELD_TWO =
  /(?:tak(?:es?|ing)\s+place|took\s+place|will\s+be|(?:come|stop|drop|pop)\s+(?:by|in|along|over|round)(?![\p{L}])|find\s+us|come\s+(?:along\s+)?to|join\s+us|join(?=\s(?:\p{Lu}[\p{L}'-]+\s){1,3}(?:and\s(?:\p{Lu}[\p{L}'-]+\s){1,3})?at\s)|see\s+you|we(?:'re|\s+are|'ll\s+be|\s+will\s+be)(?=\s+at\s)|we(?:'ll|\s+will|'re|\s+are|\s+have)?\s+(?:go|going|move|moving|shift|decamp|relocate|switch)(?=\s+to\s)|(?:booked|reserved|hired|rented)\s+(?:a|the)\s+(?:\p{L}+\s+)?(?:room|hall|venue|space)|tendr[aá]\s+lugar|ter[aá]\s+lugar|llevar[aá]\s+a\s+cabo|(?:aura|auront)\s+lieu|se\s+(?:tiendr(?:a|ont)|tien(?:t|nent)|d[eé]roul(?:e|ent|era|eront))|tienen?\s+lugar|tuvo\s+lugar|t[eê]m\s+lugar|teve\s+lugar|(?:a|ont)\s+lieu|a\s+eu\s+lieu|ha\s+luogo|si\s+(?:tiene|tengono|terr[aà]|terranno|svolger[aà]|svolgeranno|svolgono?|svolge|[eè]\s+(?:tenut|svolt)[oa])|avr[aà]\s+luogo|meet-up|get(?:ting)?\s+together|(?:going|heading|coming|returning|heads|travels)(?=\s+to\s)|(?<=\b(?:comes?|coming|is|are|be)\s)back(?=\s+(?:to|in|at)\s)|(?:vuelve|regresa|retorna|volver[aá]|regresar[aá]|volta|voltar[aá]|regressa|revient|reviendra|retourne|torna|torner[aà]|ritorna)(?=\s+(?:a|à|al|ao|en|em)\s\p{Lu})|co-located|(?:evening|session|gathering|afternoon|walk|concert|show|performance)\s+(?:is|starts|begins|will\s+be)(?=\s+(?:at|in)\s)|(?:sessions|meetings|talks|activities|classes|events|lectures)\s+(?:are|will\s+(?:all\s+)?be)(?=\s+(?:in|at)\s))(?!\p{L})/iuy

const FIRST_OF_TWO =
  'heads travels back vuelve regresa retorna volverá volvera regresará regresara volta voltará voltara regressa revient reviendra retourne torna tornerà tornera ritorna get getting going heading coming returning evening session gathering afternoon walk concert show performance sessions meetings activities classes events we booked reserved hired rented take takes taking took will come stop drop pop find join see tiene tienen tuvo têm tem teve tendrá tendra terá tera llevará llevara a ont ha aura auront se si avrà avra meet co'.split(
    ' ',
  )

// Only behind "is", "will be", "was": "is organised", "will be given".
const HELD_BEHIND_BE = wordSet(
  'organized organised conducted convened staged given presented opened celebrated happening scheduled based housed taking gathering',
)

const BE_BEFORE = /(?:^|[^\p{L}])(?:be|is|was|were|been|being|are)\s+(?:(?:to\s+be|also|co-?)\s*)?$/iu

// "Book launch at the Instituto Cervantes", "returns to the National Convention Centre": only where the preposition follows at once.
const RIGHT_BEFORE = wordSet(
  'brunch breakfast dinner drinks picnic social hangout hackday mixer party launch screening opening exhibition performance debate hearing consultation forum summit congress convention retreat hackathon festival celebration ceremony concert briefing premiere returns come comes evening recital fair veranstaltung tagung konferenz lesung vortrag konzert ausstellung treffen fest führung vernissage conférence concert exposition rencontre atelier spectacle soirée convegno conferenza incontro mostra serata charla conferencia encuentro concierto exposición jornada taller palestra encontro oficina exposição concerto',
)
const TO_HOUSE =
  /^\s+(?:(?:at|to|im|in\s+der|beim|aux?|à\s+la|alla?|nella?|presso|en\s+(?:el|la)|no|na)\s|(?:all|nell|à\s+l)')/

const HELD_FIRST = [...new Set([...HELD, ...FIRST_OF_TWO, ...HELD_BEHIND_BE, ...RIGHT_BEFORE])]

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** The words that put the event somewhere, in order, with where they end. */
export function* heldWords(page: Page): Generator<{ from: number; word: string }> {
  const { text } = page
  for (const from of page.index.at(HELD_FIRST)) {
    const word = /^[\p{L}]+/u.exec(text.slice(from, from + 16))?.[0] ?? ''
    const lower = word.toLowerCase()
    HELD_TWO.lastIndex = from
    const two = HELD_TWO.exec(text)
    if (two) yield { from, word: two[0] }
    else if (
      HELD.has(lower) ||
      (RIGHT_BEFORE.has(lower) && TO_HOUSE.test(text.slice(from + word.length, from + word.length + 8)))
    )
      yield { from, word }
    else if (HELD_BEHIND_BE.has(lower) && BE_BEFORE.test(text.slice(Math.max(0, from - 16), from))) yield { from, word }
  }
}

export const STRONG =
  /held|occur|opened|launched|unveiled|inaugurated|place|host|located|organi|convened|staged|conducted|tendr|realizar|cabo|celebra|lugar|acontecer|lieu|tiendra|d[eé]roul[eé]|terr|^si\s|svolger|luogo|findet|meet|^met$|gather|together|booked|reserved|hired|rented|^we\b|réuni|come|coming|going|heading|returning|join|find|drop|pop|stop|ser[aá]$|situ|^tag(?:t|en|te)$|^sessions|^activities|^classes|^events\s|decorr|svolt|tenut|aconteceu|vemos|reun|junta|treff|abgehalten|stattf|attendons|retrouv|aspett|vediamo|incontriamo|troviamo|esperamos|aguardamos|^evening|^gathering|^opens|^heads|^travels|^back|^vuelve|^volver|^regres|^retorn|^volta|^revien|^retourn|^torn|^ritorn/i
