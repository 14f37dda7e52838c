/**
 * The announcements of the corpus with names of one another: other people, other bodies, another house in the place of those that were there. The gold is
 * that of the announcement, with the same names exchanged; what the record then says otherwise leans on the names it was first seen with. Some exchanges make
 * texts that nobody could read right (a short form further down that no longer fits, a body's name that tells a town), so the figures never reach those
 * of the announcements themselves. The idea is that of metamorphic testing (Chen, Cheung and Yiu 1998).
 */
import type { Annotated } from '../../pipeline/evaluate/gold.js'
import { language, type Retelling, readings, type Told } from './retelling.js'

type Pair = readonly [from: string, to: string]
type Namer = (told: Told) => readonly string[]

/** A name wherever it stands as words of its own, however its words are parted. */
const pattern = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+')}(?![\\p{L}\\p{N}])`,
    'gu',
  )

/** Exchanges all names at once, the longest first, so that none is exchanged inside another or twice. */
function exchange(text: string, pairs: readonly Pair[]): string {
  const byLength = [...pairs].sort(([a], [b]) => b.length - a.length)
  const marked = byLength.reduce((all, [from], i) => all.replace(pattern(from), `\u{E000}${i}\u{E001}`), text)
  return marked.replace(/\u{E000}(\d{1,4})\u{E001}/gu, (_, i: string) => byLength[Number(i)]![1])
}

function everywhere(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => everywhere(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, everywhere(one, change)]))
}

const fieldsOf = (value: unknown): Record<string, unknown>[] =>
  readings(value)
    .flat()
    .filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)

const namesIn = (value: unknown): string[] =>
  fieldsOf(value)
    .flatMap(({ name }) => readings(name))
    .filter((name): name is string => typeof name === 'string')

/** Gold without what is known of the body that was there and not of the one that is there now. */
const ofNoBody = ({ organizers, ...gold }: Told['gold']): Told['gold'] => ({
  ...gold,
  organizers: everyBody(organizers),
})

function everyBody(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(everyBody)
  if (typeof value !== 'object' || value === null) return value
  if ('anyOf' in value) return { ...value, anyOf: everyBody(value.anyOf) }
  const { country, parent, acronym, ...rest } = value as Record<string, unknown>
  return rest
}

/** Each name that `names` finds becomes one of another announcement of the language, taken in turn from those that come next. */
const exchanged =
  (names: Namer, plain: RegExp, settle = (gold: Told['gold']) => gold): Retelling =>
  (told, index, all) => {
    const own = [...new Set(names(told))].filter((name) => name.length > 4)
    const donors = new Set(donorsFor(told, index, all).flatMap(names))
    const others = [...donors].filter((name) => plain.test(name) && !own.includes(name))
    if (others.length < own.length) return null
    const pairs = own.map((name, i): Pair => [name, others[i]!])
    const change = (text: string): string => exchange(text, pairs)
    const text = change(told.text)
    return text === told.text ? null : { text, gold: settle(everywhere(told.gold, change) as Told['gold']) }
  }

const donorsFor = (told: Told, index: number, all: readonly (Annotated & Told)[]): Told[] =>
  [...all.slice(index + 1), ...all.slice(0, index)].filter((other) => language(other) === language(told))

const NAME = /^\p{Lu}\S+ (?:\S+ )?\p{Lu}[^\s.]+$/u
const NO_LIST = /^[^,;()\d]{5,}$/

export const TRANSPLANTS: Readonly<Record<string, Retelling>> = {
  'other people’s names': exchanged(({ gold }) => namesIn(gold.people).filter((name) => / /.test(name)), NAME),
  'other bodies': exchanged(({ gold }) => namesIn(gold.organizers), NO_LIST, ofNoBody),
  'another house': exchanged(({ gold }) => namesIn(gold.venue).slice(0, 1), NO_LIST),
}
