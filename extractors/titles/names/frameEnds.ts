/** Where a name ends that a sentence leads to, and the day beside it. */
import { WEEKDAY } from './frames.js'

// Where the name ends: at a stop, a verb, the day, the place.
export const END =
  /[,.;:!?()"]|\n\s*\n|\s(?:-|–|\|)\s|\s(?:will|shall|is|are|was|were|to be|has|have|which|that|who|where|when|while|because|held|hosted|organi[sz]ed|taking|starting|beginning|featuring|planned|scheduled|previst[oa]|programad[oa]|anunciad[oa]|fijad[oa]|marcad[oa]|prevue?|geplante?|originally|in order|que|qui|che|será|serán|se|si|tendrá|terá|aura|vai|qu[ae]l|ein|teil|einladen|findet|presso|online|via|here|there|today|tomorrow|tonight)(?=[\s,.!-]|$)|\s(?:closes?|opens?|ends?|runs?)\s(?=(?:on|at|in|until|from|today|this|next)\s)|\s(?:on|at|from|until|this|next|between|during|by|to|para|pour|für|dès|em|en|in|no|na|nos|nas|el|los|le|les|il|la|del|du|dal|am|vom|um|im|ab|à|a|au|este|esta|ce|cette|questo|questa|de)\s(?=(?:the\s|las?\s|los\s|le\s|il\s|el\s(?:d[ií]a\s)?|o\s(?:dia\s)?|den\s|d[ií]as?\s|next\s|this\s|come?\s)?(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|jan|feb|mar(?:ch|zo|s|ço)?\s|apr|abr|avr|may\s|mai\s|jun|jul|aug|ago|sep|oct|okt|nov|dec|dez|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned|marted|mercoled|gioved|venerd|sabato|domenica|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|segunda|ter[cç]a|quarta|quinta|sexta))|\s(?:at|chez|bei|beim|presso|ala?)\s(?=(?:the\s|our\s|la\s)?\p{L})/iu
// Where capitals decide: "to see", "in the village hall", "in Lyon, France".
export const END_AT_SMALL =
  /\s(?:to|zu)\s(?=\p{Ll})|\s(?:in|im|en|em|à|dans|nel|nella|no|na)\s(?=(?:the|our|der|la|los|le|las|el|room)\s\p{Ll}|\p{Lu}\p{L}+,\s\p{Lu})/u
export const DAY_NEAR = new RegExp(`\\d|${WEEKDAY}|tomorrow|tonight|weekend|mañana|amanhã|demain|domani|morgen`, 'i')
// "Torna La notte dei ricercatori! Venerdì 26": the day may stand in the next sentence.
export const RETURNS = /^(?:torna|vuelve|regresa|volta|revient)/i
// These take any object; only one with a day beside it is an event.
export const ANY_OBJECT =
  /^(?:host|hold|run|organi|announc|tenue|celebraci|realiza|svolg|durchf|anunci|annonc|annunci|celebrat|move|postpone|cancel|reschedule|torna|vuelve|regresa|volta|revient)/i
