/** Names that a sentence prints in capitals: "the next / ORDINARY MEETING OF COUNCIL / will be held", "invites you to the STUDENTS' FOOD FAIR on Saturday". */
import { matchesOf } from '../matches.js'
import type { Page } from '../page.js'
import { nameAt, type TitleFind } from './find.js'
import { senseOf } from './lines/sense.js'
import { inProgramme } from './programme.js'

const READ = 2500
const MOST = 3

// An article or what leads to a name, then words without a small letter, over a line's end too; short words stand between.
const RUN =
  /(?<=(?<!\p{L})(?:the|our|its|this|their|next|first|upcoming|annual|el|la|los|las|al|del|su|du|des|da|do|dos|della|dell'|nuestr[oa]|le|les|au|aux|l'|il|lo|gli|alla|all'|o|a|ao|à|para|zum|zur|der|die|das|entitled|titled|called|themed|to|for)\s{1,2})["']?[\p{Lu}\d][\p{Lu}\d'&().:-]{0,40}(?:,?\s(?:[\p{Lu}\d&'"][\p{Lu}\d'"&().:-]{0,40}|-)){1,24}/gu
const GOES_ON =
  /^,?["']?\s{1,3}(?:will|shall|to be|is|are|on|at|in|from|which|taking|takes|scheduled|slated|se|que|a|el|en|tendr|aura|qui|le|si|che|il|no|em|dia|am|vom|findet|de|for|and|as|by|with|organi[sz]|hosted)/u

/** Names in capitals within running text; what a line of the head says is read there. */
export function* namesInCapitals(page: Page): Generator<TitleFind> {
  const { text } = page
  let found = 0
  for (const run of matchesOf(text.slice(0, READ), RUN)) {
    const line = page.lines[page.lineAt(run.index)]!
    const block = page.blockAt(run.index)
    if (found >= MOST || !block || block.kind !== 'paragraph' || line.region !== 'body') continue
    const end = Math.min(run.index + run[0].replace(/[\s,.:;-]+$/, '').length, block.end)
    const words = page.words({ start: run.index, end })
    if (
      (words.match(/\p{Lu}/gu)?.length ?? 0) < 14 ||
      words.length > 180 ||
      (words.match(/\p{Lu}{3,}/gu)?.length ?? 0) < 2 ||
      !GOES_ON.test(text.slice(end, end + 16)) ||
      inProgramme(page, run.index)
    )
      continue
    const sense = senseOf(words)
    if (sense !== 'name' && sense !== 'kind') continue
    found++
    yield nameAt(text, { start: run.index, end }, sense === 'kind' ? 'kind-line' : 'name-takes-place')
  }
}
