/** What is known of a date: named numbers, from which `weights.ts` scores each role. */
import { cueFeatures, type Features } from './cueFeatures.js'
import { formFeatures } from './formFeatures.js'
import { labelFeatures } from './labelFeatures.js'
import { othersFeatures } from './othersFeatures.js'
import type { Seen } from './surroundings.js'
import { writtenFeatures } from './writtenFeatures.js'

/** The features of a date: of what is seen of it, and of nothing else. */
export function features(seen: Seen): Features {
  const { date, page, context, around } = seen
  const into: Features = new Map()
  cueFeatures(page, context, into)
  othersFeatures(seen, into)
  labelFeatures(seen, into)
  formFeatures(seen, into)
  const { line, block } = context
  if (around.timed) into.set('timed', 1)
  if (around.agreeing > 0) into.set('agreeing', Math.min(around.agreeing, 3) / 3)
  into.set('early', 1 / (1 + around.index))
  writtenFeatures(seen, into)
  // "Thursday 7 March, 1 till 2 in Burns 5"
  if (around.hours && into.has('leads its line')) into.set('opens with its hours', 1)
  if (block?.kind === 'heading') into.set('heading', 1)
  if (line.region !== 'body') into.set(`region ${line.region}`, 1)
  if (line.kind === 'furniture') into.set('furniture', 1)
  if (context.structured) into.set('structured', 1)
  if (around.deadline) {
    into.set(around.deadline.value.kind === 'notification' ? 'notification' : 'deadline', around.deadline.weight)
    if (around.deadline.cue === 'window-limit' || date.value.end) into.set('window of a deadline', 1)
    if (around.deadline.value.replaced) into.set('deadline replaced', 1)
  }
  return into
}
