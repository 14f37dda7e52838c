/** What stands around an announcement is left out; what says something of the event is not. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../pipeline/extract.js'
import { transcribe } from '../../../pipeline/transcribe/index.js'
import { surroundingsOf } from '../../../pipeline/transcribe/surroundings.js'

const textOf = (text: string) => transcribe({ text, mediaType: 'text/plain' }).text
const EVENT = `Mending Nets Together: a Workshop for Small Harbours

Friday 6 March 2026, 10:00-16:00
Net Loft, Quay Street 4, Whitby

An open workshop on the repair of gill nets, with lunch. Those who have a needle of their own are asked to bring it. We begin with what each of us throws away, look at knots from four coasts, and end with a net that everyone has worked on.
`
const HEADER = 'From: Ann Lee <ann@harbour.example.org>\nDate: Mon, 2 Feb 2026 10:04\nSubject: Mending nets\n\n'

describe('left out', () => {
  const table: [what: string, left: string, text: string][] = [
    [
      'a menu, one page a line',
      EVENT,
      `Skip to content\nMenu\nHome\nWho we are\nOur boats\nEvents\nContact\n\n${EVENT}`,
    ],
    ['a menu with a line between', EVENT, `Home\n\nEvents\n\nNews\n\n${EVENT}`],
    ['a way through and a link back', EVENT, `Home > What's on > Workshops\n\nBack to all events\n\n${EVENT}`],
    ['a menu on one line', EVENT, `Inicio | Agenda | Noticias | Contacto\n\n${EVENT}`],
    [
      'share buttons and legal notes',
      EVENT,
      `${EVENT}\nShare this page\nFacebook  Twitter\nPrivacy policy | Cookies\n© 2026 All rights reserved\n`,
    ],
    ['buttons, each on its line', EVENT, `${EVENT}\nPrint\nNewsletter\nPrivacy\nJobs\n`],
    ['other events', EVENT, `${EVENT}\nYou may also like\n12 March  Rope for beginners\n20 March  Tide tables\n`],
    [
      'other events above a foot',
      EVENT,
      `${EVENT}\nMore events like this\n12 March  Rope for beginners\n\nBack to top\nCookie settings\n`,
    ],
    [
      'where in the site the page is',
      EVENT,
      `Usted está aquí: Inicio » Agenda\n\n${EVENT}\nMentions légales - Plan du site - Accessibilité : partiellement conforme\n`,
    ],
    [
      'a cookie banner',
      EVENT,
      `We use cookies to understand how this site is used.\nAccept all\nManage preferences\n\n${EVENT}`,
    ],
    [
      'a foot of a mailing list',
      EVENT,
      `${EVENT}\n___________________________\nHarbours mailing list\nHarbours@lists.example.org\nhttps://lists.example.org/listinfo/harbours\n`,
    ],
    ['empty lines at both ends', EVENT, `\n\n${EVENT}\n\n\n`],
    [
      'a colleague’s words',
      EVENT,
      `Hi both,\n\nsee below, might be for you.\n\nBest,\nTom\nRoom B 214, ext. 3120\n\n---------- Forwarded message ---------\n\n${EVENT}`,
    ],
    [
      '… and the header of the mail they came in',
      HEADER + EVENT,
      `From: Tom <tom@example.org>\nSubject: Fwd: Mending nets\n\nFYI\n\n-----Original Message-----\n${HEADER}${EVENT}`,
    ],
    [
      '… in another language, above a bare header',
      `${HEADER}${EVENT}`,
      `Estimadas:\n\nles comparto esta invitación.\n\nSaludos,\nTomás\n\n${HEADER}${EVENT}`,
    ],
    ['… above a rule', EVENT, `Apologies for cross-posting.\n\n*****\n\n${EVENT}`],
    [
      '… above what is quoted',
      EVENT,
      `Anyone?\n\nOn Tue, Ann Lee <ann@example.org> wrote:\n\n${EVENT.replace(/^/gm, '> ')}`,
    ],
  ]
  it.each(table)('%s', (_, left, text) => expect(textOf(text).trimEnd()).toBe(textOf(left).trimEnd()))
})

describe('kept', () => {
  const table: [what: string, text: string][] = [
    ['a letterhead', `PORT OF WHITBY\nHarbour Office\nTraining Section\n\n${EVENT}`],
    ['a heading that a menu might have', `Programme\n\n${EVENT}`],
    ['biscuits', `${EVENT}\nTea and cookies will be served.\n`],
    [
      'other events of the programme, with what follows',
      `${EVENT}\nOther events\nSaturday: a walk round the harbour\n\nContact: nets@example.org\n`,
    ],
    ['a signature below a rule', `${EVENT}\n-- \nAnn Lee\nHarbour Office\n`],
    ['the last words of a text', `${EVENT}\nLanguage\n\nEnglish\n`],
    ['whose page it is', `${EVENT}\n© 2026 Whitby Harbour Trust\n`],
    [
      'a colleague’s word on the event',
      `Hi,\n\nthis was moved to the Town Hall.\n\nTom\n\n---------- Forwarded message ---------\n\n${EVENT}`,
    ],
    [
      '… with an hour',
      `Hi,\n\nwe eat with the speaker at 18.30.\n\nTom\n\n---------- Forwarded message ---------\n\n${EVENT}`,
    ],
    [
      'a letter with a rule below its opening',
      `Dear members,\n\nwe invite you to our spring workshop.\n\n-----\n\n${EVENT}`,
    ],
    [
      'the days of an event',
      `OPEN WORKSHOP\n\nFrom: 12. November 2026, 16:20\nTo: 12. November 2026, 17:30\n\n${EVENT}`,
    ],
    [
      'excuses for cross-posting above a title that a rule underlines',
      `Apologies for cross-posting\n\n${EVENT}`.replace('Harbours\n', 'Harbours\n=======\n'),
    ],
    [
      'a call that is to be circulated',
      `CALL FOR PAPERS - please circulate widely\n\nSymposium on Nets\n=======\n\n${EVENT}`,
    ],
    ['where people meet', `${EVENT}\nJoin us on Zoom\n`],
    [
      'who organises, below a rule, and its list',
      `${EVENT}\n-----\nOrganised by the Friends of Nets. Fee: 5 pounds.\nJoin our mailing list for news.\n`,
    ],
    ...[
      'Back to Basics: an evening of knots',
      'Create your own net',
      'Made by Hand: a fair',
      'Powered by Wind',
      'Search for Meaning',
    ].map((name): [string, string] => [`a name like a button: ${name}`, `${name}\n\n${EVENT}`]),
    ['a page of nothing else', 'Home\nEvents\nContact\n'],
  ]
  it.each(table)('%s', (_, text) => expect(surroundingsOf(text)).toEqual([]))
})

it('a name above a menu is the site’s, not the event’s', () => {
  const text = `Friends of Whitby Harbour\n\nMenu\nHome\nOur boats\nEvents\nContact\n\n${EVENT}`
  const { title, organizers, evidence } = extract(text)
  expect([title, organizers.map(({ name }) => name)]).toEqual([
    'Mending Nets Together: a Workshop for Small Harbours',
    ['Friends of Whitby Harbour'],
  ])
  expect(evidence.find(({ pointer }) => pointer === '/title')).toMatchObject({
    start: text.indexOf(title!),
    quote: title,
  })
})
