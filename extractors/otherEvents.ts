/** Where the list of other events begins that a page ends with. */
import type { Page } from './page.js'

const OTHERS_WORDS = [
  'related',
  'similar',
  'might',
  'may',
  'people',
  'upcoming',
  'other',
  'otros',
  'autres',
  'similaires',
  'prochains',
  'outros',
  'altri',
  'prossimi',
  'correlati',
  'weitere',
  'andere',
  'ähnliche',
  'auch',
  'también',
  'relacionados',
  'interesar',
  'próximos',
  'aimerez',
  'interessarti',
  'more',
  'coming',
  'diary',
]

const OTHERS =
  /^\W{0,4}(?:(?:other |more )?(?:related|similar) (?:events|meetups|content|news)(?: (?:you (?:may|might) (?:also )?like|near(?:by| you)|in your area))?|(?:events )?you (?:might|may) also (?:like|be interested in)|people also (?:viewed|liked)|(?:other|more|upcoming|our next)(?: upcoming)? (?:events|meetups|seminars|talks|webinars)(?: (?:you (?:may|might) (?:also )?(?:like|be interested in)|from this (?:group|organi[sz]er)|(?:of|by) this (?:group|organi[sz]er)|near(?:by| you)|in your area|like this))?|coming up(?: next| soon)?|(?:also )?(?:for|in) (?:your|the) diary|(?:otros|pr[óo]ximos) eventos|eventos (?:relacionados|similares)|(?:tambi[ée]n )?(?:te|le) puede interesar|(?:autres|prochains) [ée]v[eèé]nements|[ée]v[eèé]nements (?:similaires|[àa] venir)|vous aimerez aussi|outros eventos|(?:voc[êe] )?tamb[ée]m pode (?:gostar|interessar)|(?:altri|prossimi) eventi|eventi correlati|potrebbe(?:ro)? interessarti(?: anche)?|(?:weitere|andere|[äÄ]hnliche) (?:veranstaltungen|termine|events)|das k[öo]nnte (?:dich|sie) auch interessieren)\W{0,3}$/imu

/** Where the list of other events begins that a page ends with ("You might also like"); 0 where there is none. */
export function otherEvents(page: Page): number {
  if (!page.index.has(...OTHERS_WORDS)) return 0
  const at = OTHERS.exec(page.text)?.index ?? 0
  return at > 300 ? at : 0
}
