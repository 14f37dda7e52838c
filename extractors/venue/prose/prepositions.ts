/** Prepositions that lead to a place, with what may stand between. */
import type { Page } from '../../page.js'

// No flag i: the place begins with a capital, a number or the noun of a room.
export const PREPOSITION =
  /(?<![\p{L}])([Aa]t|[Ii]n|[Ii]nside|@|to|on\s+(?:the\s+(?:main\s+|city\s+)?)?campus\s+(?:in|of|at)|on(?=\s+the\s+\w+\s+floor)|hosted\s+by|en|em|no|na|nos|nas|à|au|aux|chez|dans|presso|nella|nel|al|alla|ins|in(?=\s+(?:das|die)\s)|im|in\s+der|in(?=\s+den\s)|an\s+der|nach|zum|zur|beim|auf(?=\s+(?:Schloss|Burg|Gut)\s)|am(?=\s+(?:\p{L}+-)?(?:Institut|Lehrstuhl|Zentrum|Campus|\p{Lu}\p{L}+(?:institut|zentrum|museum|kolleg|platz))(?!\p{L}))|nell'|all'|dell')\s*(?<=[\s'])(?:(?:beautiful|sunny|historic|downtown|lovely|central)\s+)?((?:[Tt]he|il|lo|gli|la|el|las|los|le|les|o|a|os|as|dem|der|den|das|die|teh|(?:los?\s+|les\s+)?locaux\s+(?:de\s+la|du|des|de\s+l'|de)|(?:den|die)\s+R[aä]um(?:en?|lichkeiten)\s+(?:der|des|von|vom)\s+|the\s+(?:offices?|headquarters|premises|seat|home)\s+of(?:\s+the)?)\s+)?(?:l'|L')?(?:(?:beautiful|historic(?:al)?|famous|iconic|brand[- ]new|newly\s+\p{Ll}+|old|former|lovely|stunning|magnificent|storico|hist[oó]ric[oa]|antiguo|magnifique|ancien(?:ne)?)\s+)?(?=\p{Lu}|\p{Ll}\p{Lu}\p{Ll}{2}|\d{3,5}\s|\d{3,4}\.|\d{1,2}(?:st|nd|rd|th)\s+[Ff]loor|\d{1,4}(?:bis|ter|[a-z])?,?\s+(?:rue|avenue|av\.|bd|boulevard|place|quai|\p{Lu})|(?:(?:grande?|petite?|gran|nuev[oa]|nouvel(?:le)?)\s+)?(?:b[aâ]timent|maison|auditorium|amphith[eé][aâ]tre|si[eè]ge|mus[eé]e|th[eé][aâ]tre|h[oô]tel|palais|institut|facult[eé]|universit[eé]|[eé]cole|centre|mairie|palazzo|audit[oó]rio|casa|palacio|faculdade|facolt[aà]|edificio|edif[ií]cio|sede|oficinas?|escrit[oó]rio|sal[oó]n|sal[aã]o|instalaciones|campus|centro|biblioteca|hotel|museo|museu|universidad|facultad|laboratorio|escuela|teatro|caf[eé]|pr[eé]dio|biblioth[eè]que|m[eé]diath[eè]que|[eé]glise|abbaye|chapelle|cath[eé]drale|basilique|ch[aâ]teau|librairie|libr(?:er[ií]a|airie)|livraria|chiesa|duomo|castello|iglesia|parroquia|catedral|castillo|igreja|convento|mosteiro|monasterio)\s+(?:de\s+|del\s+|da\s+|do\s+|d')?(?:la\s+|los\s+)?\p{Lu}|room|rm|auditori|lecture\s(?:hall|room|theat)|conference\s+room|(?:\p{Ll}+\s+){0,2}(?:room|hall|alley|barn|bar|snug|cellar|parlour|vestry|crypt|schoolroom|courtyard|ballroom|auditorium|lounge|theatre|chamber|gallery|chapel|boardroom|foyer|atrium|library)\s+(?:of|at|in)\s+(?:the\s+)?(?:\p{Lu}|\p{Ll}{4,12},\s\d)|(?:second|first|third|fourth|fifth|top|ground)\s+floor|sala\s|salle\s|aula\s)/uy

// The words that PREPOSITION begins with.
const PREPOSITIONS =
  'at in inside to on hosted en em no na nos nas à au aux chez dans presso nella nel al alla im ins an nach zum zur beim auf am nell all dell'.split(
    ' ',
  )

/** Where a preposition may lead to a place, ascending. */
export function prepositionsOf(page: Page): readonly number[] {
  const words = page.index.at(PREPOSITIONS)
  const signs: number[] = []
  for (let at = page.text.indexOf('@'); at >= 0; at = page.text.indexOf('@', at + 1)) signs.push(at)
  return signs.length > 0 ? [...words, ...signs].sort((a, b) => a - b) : words
}
