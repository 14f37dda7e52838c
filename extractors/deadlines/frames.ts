/** The frames of words around a date that say what it is, apart from the lexicon. */

/** A request for an appointment: the day is its own. "Register by 5 May", "Book now: 5 May" are limits. */
export const REQUEST =
  /^\W{0,3}(?:(?:please|kindly|can you|could you|help me)\s+){0,2}(?:(?:re-?)?book|reserve|schedule|arrange|register)\s+(?!by\b|before\b|now\b|here\b|until\b|online\b|your\b|early\b)(?![^\n]{0,99}\b(?:by|before|until|till|latest)\s)[^:\n]{3,100}$/i

export const RSVP = /\bR\.\s?S\.\s?V\.\s?P\.?[\s:,-]{0,3}(?:by|before|avant\s+le|until)?\s*$/i

export const DUE_IN = /^[\s:|-]{0,9}[\p{L}][\p{L} -]{2,40}\s(?:in|due|in by|received|handed in)\s*$/iu

export const AFTERWARDS =
  /\b(?:after|despu[ée]s\s+del?|a\s+partir\s+del?|ap[óo]s|depois\s+de|apr[èe]s\s+le|dopo\s+il|nach\s+dem)\s+(?:the\s+)?$/i
export const PRICE =
  /[$\x80£]\s?\d|\d\s?(?:[$\x80£]|eur\b|usd\b|gbp\b|chf\b|euros?\b)|\b(?:rs|eur|usd|gbp|chf|inr|pln|kes|r)\.?\s?\d/i
// "early (until", "Regular rate, by"
export const RATE =
  /\b(?:(early|super|reduced|discounted|anticipad[ao]|r[\xe9e]duit|ridott[ao])|regular|standard|normal|late|full)\b[^\n;.]{0,20}$/i
export const TELLS =
  /\b(?:(?:tell|inform|notify)\s+(?:\S+\s+){1,4}|let\s+(?:\S+\s+){1,5}know\b[^.;]{0,40}\s)(?:by|before|no later than)\s/i
export const UP_TO =
  /\b(?:until|till|by|before|than|hasta|antes\s+del?|at[ée]|avant\s+le|jusqu'au|au|entro(?:\s+il)?|bis(?:\s+zum)?|sp[äa]testens)\s*$/i
export const NEW_LINE = /^[ \t.;)\]]{0,4}\r?\n[ \t]{0,16}(?:[-*+\x95][ \t]{1,3})?\p{Lu}/u

export const BEGINS_AND_ENDS =
  /\b(?:begin|start|open|gather|meet|assemble|commence|convene)s?\b(?:[^.;]|[ap]\.m\.){0,110}\band\s+(?:will\s+)?(?:close|end|finish|conclude)(?:s|es)?\b(?:[^.;]|[ap]\.m\.){0,24}$/i
// What people answer while it is open.
export const CALLS =
  /\b(?:consultations?|survey|poll|call|competition|contest|comments?|inquiry|questionnaire|portal|window|entries|voting|consulta|consultation|consultazione|encuesta|convocatoria|enqu[êe]te|appel|bando|edital)\b/i
export const WINDOW =
  /\b(?:open|opened|accepted|received|submitted|sent|made|runs?|abiert[oa]s?|recib\p{L}{2,6}|aceptar\p{L}{1,3}|admit\p{L}{2,5}|presentar\p{L}{0,3}|abert[oa]s?|receb\p{L}{2,6}|aceites?|decorr\p{L}{1,4}|ouvert[es]{0,3}|re[çc]u[es]{0,3}|accept[ée]e?s|apert[aeio]|accettat[aeio]|ricevut[aeio]|window|period|per[ií]odo|p[ée]riode)\b[^.;:\n]{0,40}\b(?:from|between|del?|desde|entre|das?|du|dal|tra)\s+(?:the\s+|el\s+|le\s+|il\s+|los\s+d[ií]as\s+)?$/iu

// "decision 9(c) taken by Ministers in Apia on 21 November 2023", "results presented on 3 May": nobody is notified of these.
export const DECIDED =
  /\b(?:decisions?|r[ée]sultats?|results|resultados|risultati|decisi[oó]n|d[ée]cision|decis[ãa]o)\s+(?:n[o°º.]{1,2}\s*)?(?:\d|taken|adopted|made|reached|presented|obtained|adoptad|tomad|prise|adopt[ée]e)/i
