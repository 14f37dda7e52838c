/** Links, missing links and contacts: what is expected first, then the phrasings. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

const links = (text: string, path = '-'): string[] =>
  extract(text, { path }).links.map(({ url, rel }) => `${rel} ${url}`)

describe('links and what they are for', () => {
  for (const [want, text] of [
    ['registration https://a.example/x', 'Please register at https://a.example/x.'],
    ['registration https://a.example/x', 'Confirm by 19 September at https://a.example/x'],
    ['registration https://forms.gle/AbC', 'https://forms.gle/AbC'],
    ['registration www.a.example.org/ice', 'RSVP for catering: www.a.example.org/ice  or phone 03 6226 2971.'],
    ['join https://zoom.us/j/123', 'Joining from elsewhere\n\n   https://zoom.us/j/123\n'],
    ['join https://a.example/live', 'The hearing is broadcast live at https://a.example/live and recorded.'],
    ['documents https://a.example/p.pdf', 'Read the paper first: https://a.example/p.pdf.'],
    ['documents http://www.a.example', 'All documents will subsequently be posted at: http://www.a.example'],
    ['submission https://easychair.org/conferences/?conf=x', 'Submit via https://easychair.org/conferences/?conf=x'],
    ['information http://a.example/ws', 'For more information see http://a.example/ws'],
    ['information https://a.example/2025', 'Vancouver, Canada, 28 July 2025\n\nhttps://a.example/2025\n'],
    ['registration letstalk.a.example/path', 'Register at letstalk.a.example/path and we will write to you.'],
  ] as const)
    test(`${want} ← ${JSON.stringify(text)}`, () => expect(links(text)).toEqual([want]))

  test('a Markdown target is read where the reader sees its words', () =>
    expect(links('Talk\n\nPlease [register here](https://a.example/r).\n', 'x.md')).toEqual([
      'registration https://a.example/r',
    ]))
  test('one address said twice is one link', () =>
    expect(links('Visit http://a.example/x/ and www.b.example.org. See http://a.example/x')).toHaveLength(2))
  for (const text of [
    'Write to a.b@c.example.org.',
    'Use ggplot2.R and index.html, e.g. tomorrow.',
    'To unsubscribe: https://a.example/unsubscribe',
  ])
    test(`none ← ${text}`, () => expect(links(text)).toEqual([]))
})

const missing = (text: string): number => extract(text).diagnostics.filter(({ code }) => code === 'link-missing').length

describe('words that lead to a link that is not there', () => {
  for (const text of [
    'REGISTER for this Webinar here:\n\nPresented by: World Institute\n',
    'TO JOIN, please use this link to login 5 minutes before the start:\n\nJane Smith\n',
    'Talk on rivers\n\nRegister here\n\nAll welcome.',
  ])
    test(`missing ← ${JSON.stringify(text)}`, () => expect(missing(text)).toBe(1))
  for (const text of [
    'Register here: https://a.example/x',
    'Register here:\n\nhttps://a.example/x\n',
    'There are two ways to take part:\n\nby post',
  ])
    test(`there ← ${JSON.stringify(text)}`, () => expect(missing(text)).toBe(0))
})

const contacts = (text: string): string[] => extract(text).contacts.map(({ kind, value }) => `${kind} ${value}`)

describe('contacts', () => {
  for (const [want, text] of [
    [['email jane@a.example.org'], 'Questions to jane@a.example.org.'],
    [['email jane@a.example.org'], 'Questions: jane (at) a (dot) example (dot) org'],
    [['email adelaide@rladies.example.org'], 'Write to adelaide[at]rladies.example.org.'],
    [['phone +82-42-366-7120'], 'Secretariat: tel. +82-42-366-7120, fax +82-42-366-7123'],
    [['phone (226) 50 31 84 22'], 'Tel. (226) 50 31 84 22   Fax (226) 50 31 84 23'],
    [['phone 03 941 0162'], 'Questions? Call Nikau on 03 941 0162'],
    [[], 'The course runs from 2014-2015 and 12.05.2014, ISBN 978 0 306 40615 7.'],
  ] as const)
    test(`${want.join(', ') || 'none'} ← ${JSON.stringify(text)}`, () => expect(contacts(text)).toEqual(want))
})
