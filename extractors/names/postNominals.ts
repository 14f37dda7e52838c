/** Degrees, honours and memberships behind a name: "Jane Roe, PhD, MBA", "Peter Marsh OBE", "Ana Low, P.Eng., Acme". */

// "Ph.D.", "MSc", "LL. M.", "M.D.", "PharmD"
const DEGREE =
  'Ph\\.?\\s?D\\.?|D\\.?\\s?Phil\\.?|Ed\\.?\\s?D\\.?|Pharm\\.?\\s?D\\.?|D\\.?\\s?(?:Sc|Eng|Litt)\\.?|(?:M|B)\\.?\\s?(?:Sc|Ed|Eng|Phil|Arch|Res|Tech)\\.?(?:\\s\\((?:Hons|Oxon|Cantab)\\.?\\))?|LL\\.?\\s?[BMD]\\.?|J\\.?D\\.?|M\\.?D\\.?|D\\.?V\\.?M\\.?|DDS|MBBS|MB\\s?BS|MB\\s?ChB|MBChB|M\\.?B\\.?A\\.?|M\\.?P\\.?[AHP]\\.?|M\\.?F\\.?A\\.?|M\\.?S\\.?W\\.?|MSN|MLIS|M\\.?[AS]\\.?|B\\.?[AS]\\.?'

// "P.Eng.", "CPA", "R.N.", "Esq."
const MEMBERSHIP =
  'P\\.?\\s?E(?:ng)?\\.?|C\\.?\\s?Eng\\.?|R\\.?N\\.?|RPP|AICP|CPA|CFA|PMP|RPh|Esq\\.?|Esquire|FRSE?|A?[FM](?:R[A-Z]|C[IS]|BC|I[CEM])E{0,2}[B-DF-HJ-NP-TV-Z]{0,3}[AEI]?|[FM]CIWEM|FASSA|FAHA|FREN|FRIA|S\\.?J\\.?|O\\.?P\\.?|OSB|OFM'

// "OBE", "KC", "MP"
const HONOUR =
  '[OCMDK]BE|[CGKD]{0,2}C[BM]G|[DKM]?CB|[MOC]NZM|DCNZM|OAM|A[OMC]|K\\.?\\s?C\\.?|QC|M[EHNS]?P|ML[AC]|MHA|MNA|TD|MSP|Bt'

const BEHIND = new RegExp(
  `(?:,?[ \\t]{1,2}(?:\\n[ \\t]{0,12})?(?:${DEGREE}|${MEMBERSHIP}|${HONOUR})(?=[\\s,(;|):]|$)){1,4}(?=\\s*(?:[,(;|)\\n:]|$)|\\s{2}|\\s-{1,2}\\s|\\s(?:and|y|e|et|und|will|is|of|from|on|at)\\s|\\s[&/]\\s)`,
  'yu',
)

/** Where the honours end that follow a name's end `at`; `at` itself where there are none. */
export function honoursEnd(text: string, at: number, limit: number): number {
  // A name and a comma or a space, then a capital: nearly every name ends here.
  let i = text[at] === ',' ? at + 1 : at
  if (text[i] !== ' ' && text[i] !== '\t') return at
  while (i < at + 4 && (text[i] === ' ' || text[i] === '\t')) i++
  const code = text.charCodeAt(i)
  if (code !== 10 && !(code >= 65 && code <= 84)) return at
  BEHIND.lastIndex = at
  return BEHIND.test(text) && BEHIND.lastIndex <= limit ? BEHIND.lastIndex : at
}

const ONE = new RegExp(`^(?:${DEGREE}|${MEMBERSHIP}|${HONOUR})$`, 'u')

/** Is a word such an honour? "CBE", "PhD", "P.Eng" */
export function isHonour(word: string): boolean {
  return ONE.test(word)
}
