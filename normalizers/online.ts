/** How one joins from afar: the platform, the address and the words that tell how, each from the surest candidate that has it. */
import type { Candidate } from '../extractors/candidate.js'
import { defineNormalizer, type Ground, ground } from './define.js'
import type { Online } from './record.js'

/** Below this a platform is only mentioned. */
const LEAST = 0.55
/** Words such as "virtual meetup" or "webinar" make a way in, even where no link or platform is named. */
const SAYS_ONLINE = 0.6

const PLATFORMS: readonly (readonly [RegExp, string])[] = [
  [/zoom/i, 'Zoom'],
  [/teams/i, 'Microsoft Teams'],
  [/google\s*meet|meet\.google/i, 'Google Meet'],
  [/hangout/i, 'Google Hangouts'],
  [/webex/i, 'WebEx'],
  [/goto\s?webinar/i, 'GoToWebinar'],
  [/goto\s?meeting/i, 'GoToMeeting'],
  [/youtu/i, 'YouTube'],
  [/facebook\s+live/i, 'Facebook Live'],
  [/facebook/i, 'Facebook'],
  [/jitsi|jit\.si/i, 'Jitsi'],
  [/bigbluebutton|\bbbb\b/i, 'BigBlueButton'],
  [/twitch/i, 'Twitch'],
  [/discord/i, 'Discord'],
  [/skype/i, 'Skype'],
  [/bluejeans/i, 'BlueJeans'],
]

/** The usual spelling of a platform's name, or of that whose address it is; else the words themselves. */
function platformName(words: string): string | null {
  return PLATFORMS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

export const online = defineNormalizer<'online'>({
  field: 'online',
  needs: [],
  settle({ page, found }) {
    const all = [...found.of('online')].sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
    const ways = all.filter((one) => one.weight >= LEAST)
    const says = [...found.of('mode')]
      .filter((one) => one.value.mode !== 'in-person' && one.weight >= SAYS_ONLINE)
      .sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)[0]
    if (ways.length === 0 && !says) return { value: null, grounds: [], losers: all }

    const value: Online = { platform: null, url: null, instructions: null }
    const grounds: Ground[] = []
    const url = ways.find((one) => one.value.url)
    if (url?.value.url) {
      value.url = page.raw.slice(url.value.url.start, url.value.url.end)
      grounds.push(ground('/online/url', url, { span: url.value.url }))
    }
    const named = ways.find((one) => one.value.platform)
    if (named?.value.platform) {
      const words = page.words(named.value.platform)
      value.platform = platformName(words) ?? words
      grounds.push(ground('/online/platform', named, { span: named.value.platform }))
    } else if (url?.value.url && value.url) {
      value.platform = platformName(host(value.url))
      if (value.platform) grounds.push(ground('/online/platform', url, { span: url.value.url, basis: 'derived' }))
    }
    const told = ways.find((one): one is Candidate<'online'> => Boolean(one.value.instructions))
    if (told?.value.instructions) {
      value.instructions = page.words(told.value.instructions)
      grounds.push(ground('/online/instructions', told, { span: told.value.instructions }))
    }
    const reason = ways[0] ?? says
    if (grounds.length === 0 && reason) grounds.push(ground('/online', reason, { basis: 'derived' }))
    return { value, grounds, losers: all.filter((one) => one.weight < LEAST) }
  },
})

function host(url: string): string {
  return /^(?:https?:\/\/)?([^/]+)/.exec(url)?.[1] ?? ''
}
