/** Where the list of other events begins that a page ends with. */
import type { Page } from './page.js'

const OTHERS_WORDS = [
  'related',
  'might',
  'upcoming',
  'other',
  'otros',
  'autres',
  'outros',
  'altri',
  'more',
  'coming',
  'diary',
]

const OTHERS =
  /^\W{0,4}(?:related (?:events|news|content)|you (?:might|may) also (?:like|be interested in)|(?:other|more|upcoming|our next)(?: upcoming)? (?:events|meetups|seminars|talks|webinars)|coming up(?: next| soon)?|(?:also )?(?:for|in) (?:your|the) diary|otros eventos|autres [eé]v[eé]nements|outros eventos|altri eventi)\W{0,3}$/imu

/** Where the list of other events begins that a page ends with ("You might also like"); 0 where there is none. */
export function otherEvents(page: Page): number {
  if (!page.index.has(...OTHERS_WORDS)) return 0
  const at = OTHERS.exec(page.text)?.index ?? 0
  return at > 300 ? at : 0
}
