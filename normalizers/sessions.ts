/** The programme, in order: each row with its date, its hours as a day runs, its people and its room. */
import type { Candidate, PersonValue } from '../extractors/candidate.js'
import type { Page, Span } from '../extractors/page.js'
import { defineNormalizer, type Ground, ground } from './define.js'
import type { Person, Session } from './record.js'
import { clockText, type Hours, hoursOf, minutesOf } from './sessions/clocks.js'
import { dateOf } from './sessions/days.js'

export const sessions = defineNormalizer<'sessions'>({
  field: 'sessions',
  needs: ['schedule', 'moments'],
  settle({ page, found, settled }) {
    const candidates = chosen(found.of('session'))
    if (candidates.length === 0) return { value: [], grounds: [] }
    const schedule = settled('schedule')
    const year = settled('moments').year?.value ?? null
    const opening = minutesOf(schedule.startTime)
    // One certain 24-hour clock after noon, or a padded hour, and no am or pm: the programme prints 24 hours.
    const clocks = candidates.flatMap(({ value: { clock } }) =>
      clock ? [clock.start, ...(clock.end ? [clock.end] : [])] : [],
    )
    const military =
      clocks.some((clock) => clock.military) &&
      clocks.every((clock) => clock.meridiem === null) &&
      clocks.some(({ hour }) => hour > 12 || hour === 0)
    const value: Session[] = []
    const grounds: Ground[] = []
    let after: number | null = null
    let day = ''
    for (const candidate of candidates) {
      const pointer = `/sessions/${value.length}`
      const one = candidate.value
      const dated = one.day ? dateOf(one.day, schedule, year) : null
      const key = one.day ? page.text.slice(one.day.span.start, one.day.span.end) : ''
      if (key !== day) {
        after = null
        day = key
      }
      let hours: Hours | null = null
      if (one.clock) {
        hours = hoursOf(one.clock, after, opening, military)
        // A row far behind the one before begins a new day whose heading is not printed.
        after = hours.start
      }
      const title = one.title ? [one.title, ...(one.titleRest ?? [])].map((span) => page.words(span)).join(' ') : null
      const label = one.label ? page.words(one.label) : null
      value.push({
        label: label === '' ? null : label,
        ordinal: one.ordinal ?? null,
        title: title === '' ? null : title,
        kind: one.kind,
        date: dated?.date ?? null,
        startTime: hours ? clockText(hours.start) : null,
        endTime: hours?.end != null ? clockText(hours.end) : null,
        room: textOf(page, one.room),
        people: peopleOf(page, one.people),
        description: textOf(page, one.description),
      })
      if (one.title) grounds.push(ground(`${pointer}/title`, candidate, { span: one.title }))
      for (const span of one.titleRest ?? []) grounds.push(ground(`${pointer}/title`, candidate, { span }))
      if (one.label) grounds.push(ground(`${pointer}/label`, candidate, { span: one.label }))
      if (dated) grounds.push(ground(`${pointer}/date`, candidate, { span: one.day!.span, basis: dated.basis }))
      if (one.clock) {
        grounds.push(ground(`${pointer}/startTime`, candidate, { span: one.clock.startSpan }))
        if (one.clock.endSpan && hours?.end != null)
          grounds.push(ground(`${pointer}/endTime`, candidate, { span: one.clock.endSpan }))
      }
      if (one.room) grounds.push(ground(`${pointer}/room`, candidate, { span: one.room }))
      if (one.description) grounds.push(ground(`${pointer}/description`, candidate, { span: one.description }))
      one.people.forEach((person, i) => {
        grounds.push(ground(`${pointer}/people/${i}/name`, candidate, { span: person.name }))
      })
    }
    return { value, grounds }
  },
})

/** One candidate for each place: of two with one beginning or one title, the surer. Sittings share the words that name them. */
function chosen(candidates: readonly Candidate<'session'>[]): Candidate<'session'>[] {
  const out: Candidate<'session'>[] = []
  const places = new Map<string, number>()
  for (const one of candidates) {
    const keys = [`at ${one.span.start}`]
    if (one.value.title && one.cue !== 'sittings' && one.cue !== 'session/repeated-row' && one.cue !== 'repeated-row')
      keys.push(`title ${one.value.title.start}`)
    const twin = keys.map((key) => places.get(key)).find((index) => index !== undefined)
    const index = twin ?? out.length
    if (twin === undefined) out.push(one)
    else if (one.weight > out[twin]!.weight) out[twin] = one
    for (const key of keys) places.set(key, index)
  }
  return out
}

function textOf(page: Page, span: Span | null | undefined): string | null {
  if (!span) return null
  const words = page.words(span)
  return words === '' ? null : words
}

function peopleOf(page: Page, people: readonly PersonValue[]): Person[] {
  return people.map((person) => ({
    name: page.words(person.name),
    honorific: textOf(page, person.honorific),
    role: person.role,
    jobTitle: textOf(page, person.jobTitle),
    affiliation: textOf(page, person.affiliation),
    email: textOf(page, person.email),
    phone: textOf(page, person.phone),
  }))
}
