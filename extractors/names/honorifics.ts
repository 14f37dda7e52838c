/** Titles that stand before a name: "Prof.", "Dr", "H.E.", "doc. dr.", "Eng.ª", "Assoc Prof". */

// Sure by themselves: what follows is a person.
const SURE =
  "(?:Exc?m|Ilm)[oa]s?\\.|(?:Son|Sua|Su) (?:Excellence|Excel[eê]ncia|Excelencia|Eccellenza)(?:\\s(?:M\\.|Mme))?|(?<!Nossa )Senhora?|Pr(?:\\.|(?=\\s\\p{Lu}\\p{Ll}))|Ass\\.-Prof\\.|MMag\\.|Mag\\.a|(?:HRH|H\\.R\\.H\\.|H\\.\\s?H\\.|HH)(?:\\s(?:Prince(?:ss)?|Sheikha?))?|Brig\\.(?:-Gen\\.)?|Brigadier|Lt\\.?\\s(?:Col|Cdr|Gen)\\.?|(?:Rear|Vice)\\sAdmiral|Arc\\.|Pharm\\.|T[ée]c\\.|Cont\\.(?=\\s\\p{Lu})|Bi[oó]l\\.|MVZ(?=\\s)|RA(?:in)?(?=\\s\\p{Lu}\\p{Ll})|Enf\\.|Mall?am|Er\\.|Thiru\\.?|Tmt\\.|Puan(?:\\sSri)?|Tuan(?:\\sHaji)?|Encik|Dato'\\sSri|Bapak|Ibu|Aunty|Whaea|Matua|Mw\\.|Dhr\\.|Geom\\.|Rag\\.|Mons\\.|C\\.P\\.|Ven\\.|Swami|Cmdr\\.|Det\\.|(?:Yrd\\.\\s)?Doç\\.|Sayin|(?:A/)?(?:Assoc(?:iate|\\.)?|Asst\\.?|Assistant|Adjunct|Emeritus|Distinguished|Visiting|Univ\\.-?|Hon\\.)?\\s?Prof(?:essors?|s)?(?:\\.[ªa]|\\.ssa)?\\.?|Prof[aª]\\.?|Professora|Professore|Professeure?|Profesora?|Emerit(?:us|a)|M[áa]ster|PD|Priv\\.-Doz\\.|Jun\\.-Prof\\.|Dr\\.(?:-Ing\\.|(?:\\s(?:med|phil|rer|nat|jur|iur|theol|habil|oec|pol|vet|dent|h\\.\\s?c)\\.(?:\\smult\\.)?){1,4})|Dr(?:\\.[aªin]{1,2}|a)?\\.?|Drs\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Mx\\.?|Miss|Sir|Dame|Mmes?\\.?|Mlles?\\.?|Ing\\.?(?:\\s(?:Agr|Civ|For|Qu[ií]m|Ind|Amb)\\.)?|S\\.\\s?E\\.\\s?M(?:me)?\\.?|S\\.\\s?E\\.(?:\\s(?:M\\.|Mme|Sr\\.|Sra\\.))?|Eng\\.?[ªº]?|Engr\\.?|Arq\\.?ª?|Arch\\.|Lic(?:da)?\\.|Lcd[ao]\\.|Mgs\\.|Mg\\.|DI(?=\\s\\p{Lu}\\p{Ll})|Esc\\.|Psic\\.|Mgtr\\.|M\\.?[Ss]c\\.?|M\\.\\s?en\\s\\p{Lu}\\.|D\\.?Sc\\.?|Mag\\.|Atty\\.?|H\\.?\\s?E\\.(?:\\s?(?:Mr|Ms|Mrs|Dr)\\.?)?|His Excellency|Her Excellency|(?:The\\s)?(?:Rt\\.?\\s)?Hon(?:\\.|ou?rable|'ble)(?:\\s(?:Shri|Smt\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Justice))?|(?:[Tt]he\\s)?(?:Very|Most|Rt|Right)\\sRev(?:\\.|erend|d\\.?)|Rev(?:\\.|erend|d\\.?)|Sra?\\.ª?|Sr\\.ª|Srta\\.|D\\.ª|Señora?|Doña|Dr[ªa]|Dña\\.|Mtr[oa]\\.?|Abo?g\\.|Econ\\.|Avv\\.?|Dott(?:\\.ssa|oressa|or)?\\.?|Sig(?:\\.ra|nora)?\\.?|Doutora?|Doctora?|Cllr\\.?|Cr|Usec\\.|Asec\\.|Dipl\\.-\\p{Lu}\\p{Ll}{1,7}\\.|RNDr\\.|PhDr\\.|MUDr\\.|JUDr\\.|Mgr\\.|Capt\\.|Col\\.|Gen\\.|Lt\\.|Maj\\.|Sgt\\.|Cdr\\.|Fr\\.|Sen\\.|Rep\\.|Amb\\.|Datuk|Dato'|Tan Sri|Haji|Shri|Smt\\.?|Sheikh|Rabbi|Maître|Frau|Herr|Dkt\\.?|Adv\\.|Docent|Doz\\.|Barr\\.|Alhaj[ia]|Ustadh?|Ir(?:\\.|(?=\\s\\p{Lu}\\p{Ll}))|HR(?=\\s(?:Mag|Dr|DI|Prof))|DR\\.?|PROF\\.?|PROFESSOR|MR\\.?|MRS\\.?|MS\\.?|Councill?or|Senator|Congress(?:wo)?man"
// Words of other uses too: "President Smith", but "President Office"; they count only before something that looks like a name.
const UNSURE =
  'Dona|Sr|Comandante|Padre|Fray|Pfarrer(?:in)?|Pastor(?:in|a)?|Mestre|Baroness|Viscount(?:ess)?|Archbishop|President|Minister|Director|Dean|Provost|Chancellor|Commissioner|Mayor|Judge|Justice|Ambassador|Governor|Secretary|Father|Sister|Lord|Lady|Captain|Colonel|General|Major|Lieutenant|Sergeant|Admiral|Commodore|Commander|Bosun|Bishop|Canon|Brother|Don|Elder|Imam|Doctor|Presidente|Ministre|Ministra|Ministro|Reitora?|Rector|Rettore|Rettrice|Recteur|Vereadora?|Deputad[ao]|Diputad[ao]|Assessore|Sindaco|Maire|Directeur|Directrice|Directora|Diretora?|Stadtr[äa]tin|Stadtrat|Land(?:es)?rat|Land(?:es)?r[äa]tin|Mama|Mzee|Mwalimu|Madam|Ober[bB][üu]rgermeister(?:in)?|B[üu]rgermeister(?:in)?|Staatssekret[äa]r(?:in)?|Ministerin|Deputy|Nurse|Coach|Chef|Captain|Dean|Chief'
// Lower case, of the habits of Central Europe and of running text: "doc. dr.", "prof.", "professor".
const LOWER =
  'drs\\.|ir\\.|maestr[oa]|(?:izr\\.|red\\.|em\\.|univ\\.)?\\s?(?:dr (?:in[żz]|hab)\\.|dr(?= \\p{Lu})|mgr(?: in[żz]\\.)?|in[żz]\\.|prof(?:\\.(?:ssa|[ªa])?|[ªa]\\.?)|dr[ªa](?= )|professor|docent|doc\\.|señora?|senhora?|signora?|monsieur|madame|doctora?|licenciad[ao]|ingenier[ao]|dr\\.|dott\\.(?:ssa)?(?:\\s(?:agr|arch|ing|geol|for|biol)\\.)?|avv\\.|arch\\.|sig\\.(?:ra)?|m\\.sc\\.|mag\\.|ing\\.|dipl\\.|don|docent|adv\\.|padre|frei|profesora?|professora?|dra?\\.)(?:\\s?sc\\.)?'

// The title must end as a word, by its stop or by white space: "Drawing" and "Mission" have none; "Dr.Jim" is a slip of the pen.
const BEFORE = new RegExp(
  `(?:${SURE})(?:(?<=[.ªº'])[ \\t]{0,2}|[ \\t]{1,2}|[ \\t]?\\n[ \\t]{0,40})(?='?[\\p{Lu}\\p{Ll}])`,
  'uy',
)
const UNSURE_BEFORE = new RegExp(`(?:${UNSURE})\\s{1,2}(?=\\p{Lu})`, 'uy')
const LOWER_BEFORE = new RegExp(`(?:${LOWER})\\s{1,2}(?=[\\p{Lu}a-z])`, 'uy')

export interface Titles {
  /** Where the titles end and the name begins. */
  readonly end: number
  readonly sure: boolean
}

/** The titles that begin at `offset`, or null: `titlesAt("Prof. Dr. Jane Roe", 0)` ends at 10. */
export function titlesAt(text: string, offset: number): Titles | null {
  let at = offset
  let sure = false
  let any = false
  for (let i = 0; i < 4; i++) {
    BEFORE.lastIndex = at
    if (BEFORE.test(text)) {
      at = BEFORE.lastIndex
      sure = any = true
      continue
    }
    UNSURE_BEFORE.lastIndex = at
    if (UNSURE_BEFORE.test(text) && !standsApart(text, at, UNSURE_BEFORE.lastIndex)) {
      at = UNSURE_BEFORE.lastIndex
      any = true
      continue
    }
    LOWER_BEFORE.lastIndex = at
    if (LOWER_BEFORE.test(text)) {
      at = LOWER_BEFORE.lastIndex
      sure = any = true
      continue
    }
    break
  }
  return any ? { end: at, sure } : null
}

/** "Director" / "Dr Jane Roe", "Secretary\tJane Roe": a label above a name or in the cell before it, no title. */
function standsApart(text: string, start: number, end: number): boolean {
  const gap = text.slice(end - 2, end)
  if (gap.includes('\t')) return true
  if (!gap.includes('\n')) return false
  let at = start
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
  return at === 0 || text[at - 1] === '\n'
}

// First letters of all titles: a cheap look before the patterns.
const FIRST = new Set(
  'Té Te Mz MV RA Ex Il So Su MM HR HH Er Tm Pu Tu Ib Au Wh Mw Dh C. Sw Cm Yr Sa S. Ec Vi A/ Ab Ar Ba Bi Mo PD Ju Pf Pa Me Ri Bü Bu Ob St Nu D. DI DS Es Lc M. Ps Bo Br Cd Ad Am Ar As At Av Ca Ch Cl Co Cr DR Al Ba Da De Di Dk Do Dr Dñ El Em En Fa Fr Ge Go H. HE H_ Ha He Hi Ho Im In Ir JU Ju La Li Lo Lt MR MS MU Ma Mg Mi Ml Mm Mr Ms Mt Mx PR Ph Pr RN Ra Re Rt Se Sg Sh Si Sm Sr Ta Th Un Us Ve Vi'.split(
    ' ',
  ),
)
const TITLE_START =
  /^(?:Cont\.|Exc|Exm|Ilm|Son Ex|Sua E|Su Ex|Senh|Ass\.|MMag|HRH|HR |H\.R|HH |Brig|Rear A|Vice A|Arc\.|Phar|T[ée]c\.|Bi[oó]l\.|MVZ|RA(?:in)? |Enf\.|Mall?am|Er\.|Thiru|Tmt|Puan|Tuan|Encik|Bapak|Ibu |Aunty|Whaea|Matua|Mw\.|Dhr|Geom\.|Rag\.|Mons\.|Padre|Fray |C\.P\.|Ven\.|Swami|Cmdr|Det\.|Yrd|Doç|Sayin|Chief |A\/P|Pfarrer|Pastor|Mestre |Assoc|Asst|Assistant|Adjunct|Emeritus|Disting|Visiting|Univ|Prof|PD |Priv\.-|Jun\.-|Dr|Mr|Ms|Mx|Miss|Sir|Dame|Mm|Ml|Ing|Eng|Arq|Arch|Lic|D\.ª|DI |Very|Most R|Right R|Stadtr|Land(?:es)?r|Mama |Mzee |Mwalimu|Madam |Ober|B[üu]rger|Staats|Nurse|Coach|Chef|Lcd|Mg|Esc\.|Psic|Mgt|M\.[Ss]c|M\. ?en |M[Ss]c|D\.Sc|DSc|Mag|Att|H\.|H |His E|Her E|The |Rt|Hon|Rev|Sr|Señ|Doñ|Dñ|Mtr|Abg|Abog|Econ|S\.\s?E|Baroness|Viscount|Archb|Avv|Dott|Sig|Dout|Doct|Cllr|Cr |Usec|Asec|Dip|RND|PhDr|MUD|JUD|Mgr|Cap|Col|Gen|Lt|Maj|Sgt|Sen|Rep|Amb|Dkt|Adv|Doz|Docent|Barr|Bosun|Bishop|Brother|Canon|Adm|Cdr|Fr\.|Serg|Lieu|Alhaj|Usta|Ir\.|Dat|Tan|Haj|Shri|Smt|She|Rab|Maî|Frau|Herr|Coun|Cong|Pr[ .]|Pres|Rei|Rec|Ret|Ver|Dep|Dip|Ass|Sin|Mai|Min|Dir|Dean|Prov|Chan|Coma|Comm|May|Jud|Jus|Gov|Sec|Fath|Sis|Lord|Lady|Don |Dona |Eld|Imam|HE |DR|PR|MR|MS)/

// The same pairs as a table of the first two letters; the few letters beyond ASCII are looked up in the set.
const PAIRS = new Uint8Array(128 * 128)
for (const pair of FIRST) {
  const first = pair.charCodeAt(0)
  const second = pair.charCodeAt(1)
  if (second === 95) PAIRS.fill(1, first * 128, first * 128 + 128)
  else if (second < 128) PAIRS[first * 128 + second] = 1
}

/** May a run of titles begin at `offset`? */
export function mayBeTitle(text: string, offset: number): boolean {
  const first = text.charCodeAt(offset)
  const second = text.charCodeAt(offset + 1)
  if (!(first < 128)) return false
  if (second < 128 ? PAIRS[first * 128 + second] === 0 : !FIRST.has(text.slice(offset, offset + 2))) return false
  return TITLE_START.test(text.slice(offset, offset + 10))
}
