/** Positions that no word of the list tells: ministers of several things, members, words in small letters that end an entry. */
import type { Span } from '../page.js'
import { BODY } from './words.js'

export const MEMBER =
  /^(?:(?:board|committee|council|founding|lay|associate) )?(?:member|membre|miembro|membro|mitglied)$/i

export const PLAIN =
  /^(?!(?:in|on|at|from|with|live|via|and|who|which|but|for|to|by|as|also|both|all|or|then|not|our|will|is|was|one|two|three|after|before|about|plus|en|con|con|avec|mit|und|et|y|e|por|para|pour|sur|sobre|dans|chez|where|when|while|this|that|today|online|here|de|del|da|di|du|des|d[eo]s|per|of|no|free|open|moder\p{L}*|chair\p{L}*|tb[ac]|pm|am|noon|title|former|retired|late|emeritus|acting|interim|remote|virtual|person|confirm\p{L}*|invit\p{L}*|speaker|author|solo|vocals?|guitar|piano|violin|cello|drums|bass|flute|organ)\b)(?:\p{Ll}[\p{Ll}-]{2,}(?: \p{Ll}[\p{Ll}-]{2,}){1,2}|\p{Ll}{5,})(?<!ing|ed|ly|ion|ent)(?: \((?:retd?|emeritus|ret'd|acting|a\.i|em)\.?\))?$/u

const MINISTER =
  /^(?:(?:deputy|state|vice-?|assistant|permanent|cabinet|principal|parliamentary) ?)?(?:minist(?:er|r[aoe])|secretar[yi][ao]?|secr[ée]taire(?: d'[ée]tat)?|undersecretary|commissioner) (?:of (?:state )?(?:for )?|for |de |d'|des |da |do |dos |para |a la |à la |aux )(?:la |el |l')?\p{L}[^,]*$/iu

/** Does the part go on with what somebody is minister of: "Trade and Industry" behind "Minister of Commerce"? */
export function listOf(text: string, title: Span, value: Span): boolean {
  const words = text.slice(value.start, value.end)
  return (
    MINISTER.test(text.slice(title.start, title.end)) &&
    / (?:and|&|y|e|et) \p{L}/u.test(words) &&
    !BODY.test(words) &&
    /^[\p{L}' -]+(?:, [\p{L}' -]+)*$/u.test(words)
  )
}
