/**
 * The announcements of the corpus told another way: the same words in another layout, or another announcement's names in the place of its own. What the
 * gold says stays true, so the figures tell how much of what is read right leans on the layout and the names it was first seen with. Of the menus, feet and
 * words of a colleague that are put around a text the code knows many from here, so those figures tell the least.
 */
import { language, type Retelling, readings, type Told } from './retelling.js'
import { TRANSPLANTS } from './transplants.js'

const COLUMNS = 62
const TO_THE_MARGIN = new RegExp(`(.{1,${COLUMNS}}) (?=.)`, 'g')

/** Breaks lines at spaces, as mail programs do; rows of tables stay. */
function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length <= COLUMNS || /\t|\|| {3}/.test(line) ? line : line.replace(TO_THE_MARGIN, '$1\n')))
    .join('\n')
}

// "Date: ", "Target audience: " at a line's start; the headers of a mail are no labels of an announcement.
const LABEL = /^([ \t]*)(\p{Lu}[\p{L} ]{2,25}):[ \t]+(?=\S)/gmu
const HEADER = /^(?:From|To|Cc|Subject|Date|Sent|Reply-To|Von|An|Betreff|De|Para|Asunto|Objet)$/i

const labels = (text: string, shape: (indent: string, label: string) => string): string =>
  text.replace(LABEL, (all, indent: string, label: string) => (HEADER.test(label) ? all : shape(indent, label)))

const MENU = 'Skip to content\nHome\nAbout us\nEvents\nNews\nContact\n\n'
const FOOTER =
  '\n\nShare this page\nFacebook  Twitter  LinkedIn\nPrivacy policy | Cookies | Imprint\n© 2020 All rights reserved\n'
const COVER =
  'Hi all,\n\nthis may interest some of you, please pass it on.\n\nBest wishes,\nMaren\n\n---------- Forwarded message ---------\n\n'

const LAYOUTS: Readonly<Record<string, (text: string) => string>> = {
  [`wrapped at ${COLUMNS} columns`]: wrapped,
  'a line for each paragraph': (text) => text.replace(/([^\n]{60,})\n(?=[a-z(])/g, '$1 '),
  'an empty line below each line': (text) =>
    text.replace(/([^\n]{40,})\n[ \t]*(?=[\p{Ll}(&])/gu, '$1 ').replace(/\n+/g, '\n\n'),
  'no empty lines': (text) => text.replace(/\n\s*\n+/g, '\n'),
  'labels on lines of their own': (text) => labels(text, (indent, label) => `${indent}${label}:\n${indent}`),
  'labels on lines of their own, without colons': (text) =>
    labels(text, (indent, label) => `${indent}${label}\n${indent}`),
  'labels in bold': (text) => labels(text, (indent, label) => `${indent}**${label}:** `),
  'labels before dashes': (text) => labels(text, (indent, label) => `${indent}${label} – `),
  'labels before tabs': (text) => labels(text, (indent, label) => `${indent}${label}\t`),
  'no bullets': (text) => text.replace(/^[ \t]*[-*•·–▪][ \t]+/gm, ''),
  'a menu above, a footer below': (text) => MENU + text + FOOTER,
  'a colleague’s words above': (text) => COVER + text,
  'passed on with excuses, a rule below the first line': (text) =>
    `Apologies for cross-posting\n\n${text.replace(/^[^\n]{4,}\n/, (line) => `${line}${'-'.repeat(Math.min(60, line.length))}\n`)}`,
}

/** The names of the event, longest first. */
const namesOf = ({ gold }: Told): string[] =>
  readings(gold.title)
    .filter((title): title is string => typeof title === 'string')
    .sort((a, b) => b.length - a.length)

/** The name of the next announcement of the same language that has one name, without a year, in its place. */
const renamed: Retelling = (told, index, all) => {
  const names = namesOf(told).filter((name) => told.text.includes(name))
  const donor = [...all.slice(index + 1), ...all.slice(0, index)].find(
    (other) => language(other) === language(told) && namesOf(other).length === 1 && !/\d{4}/.test(namesOf(other)[0]!),
  )
  if (names.length === 0 || !donor) return null
  const title = namesOf(donor)[0]!
  const text = told.text.replaceAll(names[0]!, () => title)
  return names.some((name) => text.includes(name)) ? null : { text, gold: { title } }
}

export const RETELLINGS: Readonly<Record<string, Retelling>> = {
  ...Object.fromEntries(
    Object.entries(LAYOUTS).map(([name, lay]): [string, Retelling] => [
      name,
      ({ text, gold }) => {
        const laid = lay(text)
        return laid === text ? null : { text: laid, gold }
      },
    ]),
  ),
  'another event’s name': renamed,
  ...TRANSPLANTS,
}
