/** The frames of words around a date that say what it is, apart from the lexicon. */

/** A request for an appointment: the day is its own. "Register by 5 May", "Book now: 5 May" are limits. */
export const REQUEST =
  /^\W{0,3}(?:(?:please|kindly|can you|could you|help me)\s+){0,2}(?:(?:re-?)?book|reserve|schedule|arrange|register)\s+(?!by\b|before\b|now\b|here\b|until\b|online\b|your\b|early\b)(?![^\n]{0,99}\b(?:by|before|until|till|latest)\s)[^:\n]{3,100}$/i

export const RSVP = /\bR\.\s?S\.\s?V\.\s?P\.?[\s:,-]{0,3}(?:by|before|avant\s+le|until)?\s*$/i

export const DUE_IN = /^[\s:|-]{0,9}[\p{L}][\p{L} -]{2,40}\s(?:in|due|in by|received|handed in)\s*$/iu

export const AFTERWARDS =
  /\b(?:after|despu[ée]s\s+del?|a\s+partir\s+del?|ap[óo]s|depois\s+de|apr[èe]s\s+le|dopo\s+il|nach\s+dem)\s+(?:the\s+)?$/i
// "Cancellations received after", "Bei Abmeldung nach dem", "Pour toute annulation après le"
export const CANCELLED_AFTER =
  /\b(?:cancel\p{L}*|withdraw\p{L}*|refunds?|refunded|no-shows?|cancela\p{L}*|anula\p{L}*|reembols\p{L}*|devoluci\p{L}*|desist\p{L}*|annul\p{L}*|rembours\p{L}*|d[\xe9e]sist\p{L}*|disd\p{L}*|rinunc\p{L}*|rimbors\p{L}*|cancellazion\p{L}*|abmeld\p{L}*|absag\p{L}*|stornier\p{L}*|storno\p{L}*|r[\xfcu]cktritt\p{L}*|r[\xfcu]cktritte?)\b[^.;:\n]{0,40}\s(?:after|despu[\xe9e]s\s+del?|posterior(?:es)?\s+al?|a\s+partir\s+del?|ap[\xf3o]s|depois\s+de|apr[\xe8e]s\s+le|au-del[\xe0a]\s+du|dopo\s+il|oltre\s+il|nach\s+dem|ab\s+dem)\s+(?:the\s+|o\s+dia\s+|el\s+)?$/iu
// "forms lodged after 26 November are void": until then they count.
export const TOO_LATE_BEFORE =
  /\b(?:received|lodged|submitted|sent|arriving|handed\s+in|filed|postmarked|recibid\p{L}{1,3}|presentad\p{L}{1,3}|recebid\p{L}{1,3}|re[\xe7c]ue?s?|parvenue?s?|pervenut\p{L}|eingegangen\p{L}{0,2})\s[^.;:]{0,24}\b(?:after|despu[\xe9e]s\s+del?|ap[\xf3o]s|depois\s+de|apr[\xe8e]s\s+le|dopo\s+il|nach\s+dem)\s[^;\n]{0,24}$/iu
export const TOO_LATE_BEHIND =
  /^[\s,)]{0,3}(?:(?:are|is|will|shall|can|may|cannot|must)\b[^.;:]{0,24}\b(?:void|invalid|rejected|returned|refused|disregarded|considered|accepted|count|counted|processed)\b|no\s+(?:ser[\xe1a]n|se)\b|n[\xe3a]o\s+ser[\xe3a]o|ne\s+(?:seront|sera)|non\s+saranno)/i
// "EUR 1,100 if paid in full by", "10% off when you book before", "80 € si se paga antes del"
export const PAID_BY =
  /(?:[$\x80£%]|\d\s?(?:[$\x80£%]|eur\b|usd\b|gbp\b|chf\b|euros?\b)|\b(?:rs|r|[a-z]{3})\.?\s?\d|\b(?:off|discount|descuento|desconto|sconto|r[\xe9e]duction|rabatt|saving|save)\b)[^;\n]{0,24}\b(?:if|when|si|se|wenn|bei)\b[^;.:\n]{0,30}\b(?:pa(?:id|y|yment)|book(?:ed)?|regist(?:er|ered)|buy|bought|pag\p{L}{1,6}|abon\p{L}{1,5}|inscri\p{L}{1,6}|r[\xe9e]gl\p{L}{1,4}|iscri\p{L}{1,6}|vers\p{L}{1,4}|zahl\p{L}{1,4}|bezahl\p{L}{1,4}|anmeld\p{L}{1,4}|buch\p{L}{1,4})\b[^;.:\n]{0,24}\b(?:by|before|until|till|antes\s+del?|hasta\s+el|at[\xe9e]|avant\s+le|entro(?:\s+il)?|bis(?:\s+zum)?|vor\s+dem)\s*$/iu
export const PRICE =
  /[$\x80£]\s?\d|\d\s?(?:[$\x80£]|eur\b|usd\b|gbp\b|chf\b|euros?\b)|\b(?:rs|eur|usd|gbp|chf|inr|pln|kes|r)\.?\s?\d/i
// "early (until", "Regular rate, by"
export const RATE =
  /\b(?:(early|super|reduced|discounted|anticipad[ao]|r[\xe9e]duit|ridott[ao])|regular|standard|normal|late|full)\b[^\n;.]{0,20}$/i
export const TELLS =
  /\b(?:(?:tell|inform|notify)\s+(?:\S+\s+){1,4}|let\s+(?:\S+\s+){1,5}know\b[^.;]{0,70}\s)(?:by|before|no later than)\s/i
export const UP_TO =
  /\b(?:until|till|by|before|than|hasta|antes\s+del?|at[ée]|avant\s+le|jusqu'au|au|entro(?:\s+il)?|bis(?:\s+zum)?|sp[äa]testens)\s*$/i
export const NEW_LINE = /^[ \t.;)\]]{0,4}\r?\n[ \t]{0,16}(?:[-*+\x95][ \t]{1,3})?\p{Lu}/u

// "commencing at 2.00 pm on Sunday 15 May and concluding not later than 12.30 pm on Wednesday 18 May", "comenzará el 3 y concluirá a más tardar el 5"
export const BEGINS_AND_ENDS =
  /\b(?:(?:begin|start|open(?:ed)?|gather|meet|assemble|commence|convene)s?|(?:beginn|start|open|gather|commenc|conven)ing|comien[cz]an?|comenzar\p{L}{1,2}|inici(?:a|an|am|ar\p{L}{1,3}|ando)|come\xe7(?:a|am|ar\p{L}{1,3})|inaugurar\p{L}{1,2}|ter\p{L}\s+in\xedcio|commencera(?:it)?|commence|d\xe9butera?|s'ouvr(?:e|ira)|inizi(?:a|ano|er\xe0|eranno)|beginnt|startet)(?!\p{L})(?:[^.;]|[ap]\.m\.|\d\.\d){0,140}\b(?:and|y|e|et|und)\s+(?:(?:is|are)\s+(?:expected|due|scheduled|planned)\s+to\s+|(?:will|should|to)\s+)?(?:(?:close|end|finish|conclude|adjourn|rise)(?:s|es)?|(?:clos|end|finish|conclud|adjourn)ing|(?:se\s+|si\s+|s')?(?:conclu|termin|finaliz|clausur|encerr|achev|acab)\p{L}{1,6}|prendra\s+fin|endet)(?!\p{L})(?:[^.;]|[ap]\.m\.|\d\.\d){0,44}$/iu
// "Début des travaux le jeudi à 14 h, clôture le vendredi"
export const BEGINS_AND_CLOSES =
  /\b(?:d[\xe9e]but|commence|ouverture|inicio|comienzo|comienza|apertura|in[\xedi]cio|abertura|inizio|beginn|start|opening)\b[^.;\n]{0,90}(?:,|\bet|\by|\be|\bund|\band)\s+(?:la\s+|le\s+|o\s+|el\s+)?(?:cl[\xf4o]ture|fin|clausura|cierre|encerramento|fim|chiusura|fine|ende|schluss|termina|termine|endet|closing|close|end)\b[^.;\n]{0,30}$/i
// What people answer while it is open.
export const CALLS =
  /\b(?:consultations?|survey|poll|call|competition|contest|comments?|inquiry|questionnaire|portal|window|entries|voting|consulta|consultation|consultazione|encuesta|convocatoria|enqu[êe]te|appel|bando|edital)\b/i
export const WINDOW =
  /\b(?:open|opened|accepted|received|submitted|sent|made|runs?|abiert[oa]s?|recib\p{L}{2,6}|aceptar\p{L}{1,3}|admit\p{L}{2,5}|presentar\p{L}{0,3}|abert[oa]s?|receb\p{L}{2,6}|aceites?|decorr\p{L}{1,4}|ouvert[es]{0,3}|re[çc]u[es]{0,3}|accept[ée]e?s|apert[aeio]|accettat[aeio]|ricevut[aeio]|window|period|per[ií]odo|p[ée]riode)\b[^.;:\n]{0,40}\b(?:from|between|del?|desde|entre|das?|du|dal|tra)\s+(?:the\s+|el\s+|le\s+|il\s+|los\s+d[ií]as\s+)?$/iu

// "The consultation period runs until", "Comments are open till", "La consulta está abierta hasta el": by then one has to have spoken.
export const HEARD_UNTIL =
  /\b(?:consultation|comment(?:ing)?|feedback|survey|voting|nominations?|consulta|encuesta|questionnaire|enqu\xeate|sondaggio|consultazione|umfrage|beteiligung|auslegung)s?(?:\s+(?:p[\xe9e]r[i\xed]od[oe]?|window|phase|process|p\xfablica|publique|pubblica))?\s+(?:(?:runs?|lasts?|continues?|remains?|stays?|is|are|will|est(?:ar)?\xe1|permanece(?:r\xe1)?|ficar?\xe1?|est|sera|restera?|\xe8|sar\xe0|rester\xe0|resta|l\xe4uft|dauert|ist|bleibt)\s+)?(?:be\s+|remain\s+|stay\s+|run\s+)?(?:open\s+|abierta\s+|aberta\s+|ouverte\s+|aperta\s+|ge\xf6ffnet\s+)?(?:until|till|up\s+to|hasta(?:\s+el)?|at\xe9(?:\s+(?:ao?|o))?|jusqu'au|fino\s+al|bis(?:\s+(?:zum|einschlie\xdflich))?)\s+(?:the\s+|midnight\s+on\s+)?$/i

// "decision 9(c) taken by Ministers in Apia on 21 November 2023", "results presented on 3 May": nobody is notified of these.
export const DECIDED =
  /\b(?:decisions?|r[ée]sultats?|results|resultados|risultati|decisi[oó]n|d[ée]cision|decis[ãa]o)\s+(?:n[o°º.]{1,2}\s*)?(?:\d|taken|adopted|made|reached|presented|obtained|adoptad|tomad|prise|adopt[ée]e)/i

// "The original closing date of 30 August no longer applies", "(… ist hinf\xe4llig)": what was said before of that day.
export const NO_LONGER =
  /^[^.;:()\d]{0,60}?\b(?:no\s+longer\s+(?:applies|apply|valid|holds|stands|in\s+force)|(?:is|are|was|has\s+been)\s+(?:now\s+)?(?:superseded|withdrawn|obsolete)|ya\s+no\s+(?:es|vale|rige|aplica|est\xe1)|j\xe1\s+n\xe3o\s+(?:\xe9|vale|se\s+aplica)|n\xe3o\s+(?:\xe9|vale)\s+mais|n'est\s+plus|ne\s+s'applique\s+plus|non\s+(?:\xe8|vale)\s+pi\xf9|gilt\s+nicht\s+mehr|ist\s+(?:damit\s+)?(?:hinf\xe4llig|\xfcberholt))/i

// "Bei Anmeldung bis 31. Januar 2026 erm\xe4\xdfigt sich der Beitrag", "If you register by 3 May, you pay 80 euros only": what is said behind the day.
export const SIGNED_UP_BY =
  /\b(?:(?:if|when)\s+you\s+(?:\p{L}+\s+){0,2}(?:register|book|pay|sign\s+up|enrol)|(?:those|everyone|anyone|all|participants|members|delegates)\s+(?:who\s+)?(?:register|book|pay|sign\s+up|enrol)(?:s|ing)?|register(?:ing)?|registrations?|bookings?|bei\s+(?:\p{L}+\s+)?(?:anmeldung|buchung|zahlung)|wer\s+(?:sich\s+)?|si\s+(?:se\s+inscribe|te\s+inscribes|paga)n?|(?:las|los)\s+que\s+se\s+inscriban|inscribi\xe9ndose|quien(?:es)?\s+se\s+inscriban?|quem\s+se\s+inscrev(?:er|a)|inscrevendo-se|(?:en\s+cas\s+d'|pour\s+(?:les|toute)\s+)inscriptions?|(?:si\s+vous|en)\s+(?:vous\s+)?inscriv(?:ez|ant)|chi\s+si\s+iscrive|iscrivendosi|per\s+(?:le|chi)\s+(?:si\s+)?iscri\p{L}+)\b[^.;:\n]{0,40}$/iu
export const CHEAPER_BEHIND =
  /^(?:\s+(?:anmeldet|bucht|zahlt|anmelden))?,?\s+(?:(?:erm\xe4\xdfigt|reduziert|verringert|vermindert)\s+sich|(?:gilt|gew\xe4hren|erhalten|gibt\s+es|bekommt|zahlt|kostet|betr\xe4gt)\b[^.;\n]{0,50}(?:erm\xe4\xdfig|reduziert|rabatt|fr\xfchbuch|nur\s)|(?:you|they)\s+(?:will\s+|only\s+)?(?:pay\s+(?:only|just|less|a\s+reduced)|save|get|receive)\b|(?:the\s+(?:\p{L}+\s+)?(?:fee|price|rate)\s+)?(?:is|are|will\s+be|drops?|falls?|goes\s+down)\s+(?:reduced|lower|discounted|cheaper|only|just|to)\b|pays?\s+(?:only\s+|just\s+)?(?:[$\x80£]|eur|usd|gbp|chf)?\s?\d|(?:gets?|receives?|enjoys?|benefit\s+from|qualify\s+for|pay|pays)\s+(?:an?\s+|the\s+)?(?:\p{L}+\s+)?(?:discount|reduced|reduction|lower|early|less)\b|(?:pagar\xe1n?|paga[mn]?|obtendr\xe1n?|tendr\xe1n?|ter\xe3o|tem|ter\xe1)\s+(?:solo|apenas|s\xf3|menos|un\s+descuento|descuento|desconto|un\s+\d|\d{1,2}\s?%)|(?:le\s+tarif|la\s+cotisation|le\s+prix)\s+est\s+(?:r\xe9duit|ramen\xe9)|b\xe9n\xe9ficie|paga\s+(?:solo|meno)|ha\s+(?:diritto\s+a(?:llo|d\s+uno)?|uno)\s+sconto|la\s+quota\s+(?:\xe8\s+ridotta|scende))/iu

// "fee (120 EUR) due June 3", "The deposit is to be paid by": money, where no price falls or rises.
export const FEE_DUE =
  /\b(?:fees?|balance|deposit|instal+ments?|tuition)\s+(?:\([^()\n]{2,30}\)\s+|of\s+[^.;:\n]{2,20}\s)?(?:(?:is|are|falls?|must\s+be|to\s+be|shall\s+be|should\s+be)\s+)?(?:due|payable|paid)\b[^.;:\n]{0,16}$/i
