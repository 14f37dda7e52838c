/** States and codes beside a town that no list holds: "Recife - PE", "Bengaluru 560001, Karnataka, India", "Sandy Bay TAS 7005". */
import { SHORT_STATE } from '../../gazetteer/stateAbbreviations.js'
import { citiesNamed, entryAt, regionsOf } from '../../gazetteer.js'
import { roleOf, STATE_CODE } from './names.js'
import { BUILDING_WORD, ROOM_WORD } from './nouns.js'
import { type Rule, sub } from './segment.js'

/** "2.º piso (C1176)" */
export const codeInBrackets: Rule = (at) => {
  const { text, parts, one, flat } = at
  if (text[one.start - 1] === '(' && /^[A-Z]\d{4}(?:[A-Z]{3})?$/.test(flat) && parts.street) {
    parts.postalCode ??= one
    return true
  }
  return false
}

/** "Nagarjuna Hall (MR 11), India Expo Mart": the number of the room, no street. */
export const roomInBrackets: Rule = ({ text, parts, one, flat }) => {
  if (text[one.start - 1] !== '(' || text[one.end] !== ')' || !(parts.name || parts.room)) return false
  if (!/^[A-Z]{1,3}[ .-]?\d{1,4}[A-Z]?$/.test(flat)) return false
  parts.room ??= one
  return true
}

/** "São Paulo - SP" */
export const stateBehindDash: Rule = (at) => {
  const { text, all, parts, k, one, flat } = at
  if (
    parts.locality &&
    !parts.region &&
    STATE_CODE.test(flat) &&
    parts.locality.end === all[k - 1]?.end &&
    (/^\s[-]\s$/.test(text.slice(parts.locality.end, one.start)) ||
      // "Curitiba, PR": behind a comma where the town is one of Brazil
      (/^,\s$/.test(text.slice(parts.locality.end, one.start)) &&
        citiesNamed(text.slice(parts.locality.start, parts.locality.end))[0]?.country === 'BR'))
  ) {
    parts.region = one
    return true
  }
  return false
}

/** "Athens, Ga. 30601", "Puebla, Pue." */
export const shortState: Rule = ({ text, all, parts, k, one, words }) => {
  if (!parts.locality || parts.region || k === 0 || all[k - 1]!.end !== parts.locality.end) return false
  if (!/^,\s{1,3}$/.test(text.slice(parts.locality.end, one.start))) return false
  const found = SHORT_STATE.exec(words)
  if (!found) return false
  const end = one.start + found[1]!.length
  parts.region = { start: one.start, end: text[end] === '.' ? end + 1 : end }
  if (found[2]) parts.postalCode ??= { start: one.end - found[2].length, end: one.end }
  return true
}

/** "Bilbao, Basque Country, Spain", "Bengaluru 560001, Karnataka, India", "Kolkata 700108, West Bengal" */
export const regionBehindTown: Rule = (at) => {
  const { text, all, parts, k, one, flat, next } = at
  if (
    parts.locality &&
    k > 0 &&
    all[k - 1]!.end === Math.max(parts.locality.end, parts.postalCode?.end ?? 0) &&
    /^\s*,\s*$/.test(text.slice(all[k - 1]!.end, one.start)) &&
    /^\p{Lu}[\p{L}' -]{2,28}$/u.test(flat) &&
    !BUILDING_WORD.test(flat) &&
    !ROOM_WORD.test(flat) &&
    (next ? roleOf(text.slice(next.start, next.end), true) === 'country' : parts.postalCode && parts.street)
  ) {
    parts.region ??= one
    return true
  }
  return false
}

/** "Hyderabad, Telangana 500081": a state that no gazetteer has, between its town and the code. */
export const regionAndCode: Rule = ({ one, words, flat, parts, k, isLast, next }) => {
  if (!parts.locality || parts.region || parts.postalCode || k === 0 || !(isLast || next)) return false
  const found = /^(\p{Lu}[\p{L}' -]{2,24}) (\d{3} ?\d{3}|\d{5}(?:-\d{3,4})?)$/u.exec(flat)
  if (!found || BUILDING_WORD.test(found[1]!) || ROOM_WORD.test(found[1]!)) return false
  parts.region = sub(one, words, found[1]!)
  parts.postalCode = sub(one, words, found[2]!, found[1]!.length)
  return true
}

/** A town that no gazetteer has, before its code. */
export const townAndCode: Rule = (at) => {
  const { parts, one, words, isLast } = at
  const town = isLast && at.seenStreet ? /^(\p{Lu}[\p{L}' -]{2,30}) (\d{4,5})$/u.exec(words) : null
  if (town && !parts.locality) {
    // "Sandy Bay TAS 7005"
    const state = / ([A-Z]{2,3})$/.exec(town[1]!)
    const name =
      state && regionsOf(entryAt(state[1]!, 0, state[1]!.length)).length > 0 ? town[1]!.slice(0, state.index) : town[1]!
    parts.locality = sub(one, words, name)
    if (name !== town[1]) parts.region ??= sub(one, words, state![1]!, name.length)
    parts.postalCode ??= sub(one, words, town[2]!, town[1]!.length)
    return true
  }
  return false
}
