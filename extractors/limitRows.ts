/** "Schedule" above "2 May  submission of system output" and "6 June  notification": the dates of a call, and no programme. */

// What authors send in, and what they are told. A talk or a sitting may be about one of these, but hardly two.
const OF_CALL =
  /\b(?:notif(?:ication|y)|camera[ -]ready|(?:papers?|abstracts?|manuscripts?|proposals?|runs?|results?|reports?|outputs?)\s(?:are\s)?(?:submission|due|deadline)|(?:submission|deadline)s?\s(?:of|for|due|deadline)|final\s(?:versions?|papers?|manuscripts?)|notificaci[oó]n|notifica[cç][aã]o|notifica\b|env[ií]o\sde\s(?:res[uú]menes|trabajos|ponencias|art[ií]culos|resumos|trabalhos|artigos)|submiss[aã]o|soumission|version\s(?:finale|d[eé]finitive)|vers[aã]o\sfinal|versi[oó]n\sfinal|benachrichtigung|einreichung|invio\s(?:dei|degli))/iu

// "Abstract    April 20, 2009", "Final: June 15": a word or two in front of the day.
const SHORT_ROW =
  /^\W{0,4}(?:(?:full|short|draft|final|extended)\s)?(?:abstracts?|papers?|manuscripts?|accept(?:ance|ed)?|decisions?|final)\s?(?:\s{2}|[:.])/i

const READ = 1500
const ROWS = 16
/** "9.30 Notification of changes": a clock opens the row of a programme. */
const CLOCK = /^\W{0,4}\d{1,2}[:.h]\d\d(?![./]\d)/

// "PLENARY SPEAKERS", "Important dates" below the days of a programme: another section.
const NEXT_HEADING = /^[\p{Lu} &'’-]{5,60}:?$|^(?:[Ii]mportant|[Kk]ey) [Dd]ates:?$/u

/** Do two of the lines below an offset give a day and say what authors do by then? */
export function limitRowsFollow(text: string, from: number): boolean {
  let found = 0
  let rows = 0
  for (const line of text.slice(from, from + READ).split('\n')) {
    const words = line.trim()
    if (words === '') continue
    if (++rows > ROWS || CLOCK.test(words)) return false
    if (rows > 2 && found === 0 && NEXT_HEADING.test(words)) return false
    if (words.length < 120 && /\d/.test(words) && (OF_CALL.test(words) || SHORT_ROW.test(words)) && ++found === 2)
      return true
  }
  return false
}
