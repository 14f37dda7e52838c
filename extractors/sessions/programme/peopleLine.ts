/** Lines below an item that say who is in it: "Chair: …", "With …", "Allocution de …". */
import type { Line, Span } from '../../page.js'
import type { Item } from '../item.js'
import { labelledRole, nameAt, readPeople, roleAt } from '../people.js'
import type { Reading } from './reading.js'

const SPEECH =
  /^(?:allocutions?|discours|mots?|intervention|palabras|discurso|intervenci[oó]n|saluto|saluti|(?:opening |welcome |welcoming |keynote |closing )?(?:address|remarks|statement|speech|message|words)|grußwort)\b[^.:]{0,30}?\s(?:de la |de |du |d'|by |from |of |di |del |da |do |von |a cargo de |par )\s?(?=\p{Lu})/iu

/** "Chair: …", "With …", "Allocution de …": a line that says who is in the item above. */
export function readPeopleLine(reading: Reading, item: Item, line: Line, { start, end }: Span): boolean {
  const { text } = reading
  const words = text.slice(start, end)
  const role = roleAt(text, start, end) ?? labelledRole(text, start, end)
  if (role && (role.colon || nameAt(text, role.end, end, 0.4))) {
    const people = readPeople(text, role.end, end, role.role, 0.15)
    item.people.push(...people)
    item.end = end
    return true
  }
  // "With Jane Roe (seed keeper) and Dr Low. Host: Ann Marsh"
  const withThem = /^(?:with|featuring|with guests|avec|con|com|mit)\s+(?=\p{Lu})/iu.exec(words)
  if (withThem && nameAt(text, start + withThem[0].length, end, item.people.length > 0 ? 0.45 : 0.6)) {
    const block = reading.page.blocks[line.block]
    const to = block && block.last > line.index && block.last - line.index <= 2 ? block.end : end
    const host = /\.\s+(?=\p{L}{4,12}(?: \p{L}{2,12})?:\s)/u.exec(text.slice(start, to))
    const stop = host ? start + host.index : to
    item.people.push(...readPeople(text, start + withThem[0].length, stop, null, item.people.length > 0 ? 0.45 : 0.6))
    const role = host ? roleAt(text, stop + host[0].length, to) : null
    if (role?.colon) item.people.push(...readPeople(text, role.end, to, role.role, 0.15).slice(0, 1))
    item.lastLine = to > end ? block!.last : line.index
    reading.skipTo = Math.max(reading.skipTo, item.lastLine)
    item.end = to
    return true
  }
  // "Can gauges of 1974 carry a bill? Lead discussant: Mr. Erlan", its end on the next line.
  const later = /[.?!;]\s+(?=\p{L}{4,12}(?: \p{L}{4,12})?:\s)/u.exec(words)
  if (later) {
    const at = start + later.index + later[0].length
    const said = roleAt(text, at, end)
    const block = reading.page.blocks[line.block]
    if (said?.colon) {
      item.people.push(
        ...readPeople(text, said.end, Math.max(end, Math.min(block?.end ?? end, end + 120)), said.role, 0.15),
      )
      item.description = { start: item.description?.start ?? start, end: start + later.index + 1 }
      item.end = end
      return true
    }
  }
  // "Allocution de Mme Jane Roe, Secrétaire générale"
  const speech = SPEECH.exec(words)
  const speaks = speech && line.kind !== 'item' ? nameAt(text, start + speech[0].length, end, 0.3) : null
  if (speech && speaks && (speaks.honorific || speaks.likelihood >= 0.6)) {
    item.people.push(...readPeople(text, start + speech[0].length, end, null, 0.3).slice(0, 1))
    item.end = end
    return true
  }
  return false
}
