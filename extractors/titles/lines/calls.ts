/** Calls and invitations that stand above a name, alone on a line. */
export const CALLS = [
  '(?:(?:first|second|third|fourth|final|last|1st|2nd|3rd|extended|preliminary|joint) )*(?:and )?(?:call for (?:papers?|participation|abstracts?|proposals?|submissions?|contributions?|applications?|posters?|panels?|sessions?|workshops?|tutorials?|demos?|talks?|chapters?|manuscripts?|entries|speakers|registration|nominations|expressions of interest)|announcement|circular|cfp)s?(?:(?:,| and| &) .{0,60}| (?:in|to|for|at|on) (?:(?:the|a|an|our) )?(?:shared tasks?|(?:evaluation )?(?:campaign|challenge|competition|contest)s?|(?:doctoral|phd|student|young researchers) (?:consorti(?:um|a)|symposium|forum|session)|special (?:sessions?|issues?|tracks?)|(?:workshop|tutorial|poster|demo)s?(?: sessions?)?)|\\s?[-:|,]\\s?(?:\\p{L}+ )?deadline.{0,80})?',
  'and (?:last |final )?call for .{0,40}',
  'save the dates?(?!\\W{0,4}[:|!-]\\s).{0,40}',
  '(?:cordially |kindly )?(?:you(?: a|.)re|we are|your are) (?:cordially |warmly |kindly )?invited.{0,40}',
  "(?:convocatoria|chamada|appel [aà] \\p{L}+|anuncio|comunicado|avviso|bando|nota (?:informativa|conceptual)|note (?:d'information|conceptuelle)|llamado|aufruf (?:zu[mr]?|f[uü]r) \\p{L}+|einladung zur einreichung|beitragsaufruf|ausschreibung f[uü]r).{0,50}",
  "(?:presents?|presentan?|apresentam?|pr[eé]sente(?:nt)?|invites? you(?: to)?(?: the)?|invitan? a|convidam? para|invite(?:nt)? [aà]|and|coming up|next up|up next|this (?:week|month)|next (?:week|month)|don't miss|new dates?|pr[oó]ximamente|em breve|prochainement|prossimamente|demn[aä]chst)",
].join('|')
