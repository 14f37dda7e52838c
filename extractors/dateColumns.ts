/** Tables of days: "Batch   From   To   Last date for nomination" above rows with a date in each column. */

export type DateColumn = 'start' | 'end' | 'days' | 'limit'

const HEADS: readonly (readonly [DateColumn, RegExp])[] = [
  [
    'limit',
    /\b(?:last\s+dates?|deadlines?|clos(?:ing|es)|apply\s+by|appl(?:y|ications?)\s+(?:by|due|until)|due|register\s+by|book\s+by|nominations?\s+by|cut-?off|fecha\s+l[\xedi]mite|plazo|cierre|prazo|date\s+limite|cl[\xf4o]ture|scadenza|iscrizioni\s+entro|anmelde(?:schluss|frist)|bewerbungs(?:schluss|frist))\b/i,
  ],
  [
    'start',
    /^(?:from|start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es|ing|ement)|desde|inicio|comienzo|in[\xedi]cio|du|d[\xe9e]but|von|beginn|ab|dal|inizio|de)(?:\s(?:date|on))?$|^(?:date\sof\scommencement|fecha\sde\sinicio|data\sde\sin[\xedi]cio|date\sde\sd[\xe9e]but|data\sdi\sinizio)$/i,
  ],
  [
    'end',
    /^(?:to|until|end(?:s|ing)?|conclu(?:des|ding|sion)|complet(?:es|ion)|finish(?:es)?|hasta|fin(?:al)?|t[\xe9e]rmino|fim|at[\xe9e]|au|bis|ende|al|fine|a)(?:\s(?:date|on))?$|^(?:date\sof\scompletion|fecha\sde\s(?:fin|t[\xe9e]rmino)|data\sde\s(?:fim|t[\xe9e]rmino)|date\sde\sfin|data\sdi\sfine)$/i,
  ],
  [
    'days',
    /^(?:(?:course|training|workshop|session|programme|program|meeting|event)\s)?(?:dates?|days?|when|period|fechas?|datas?|d[\xedi]as?|jours?|termine?|zeitraum|periodo|per[\xedi]odo|p[\xe9e]riode)(?:\sof\s(?:course|training|the\s(?:course|training)))?$/i,
  ],
]

interface Cell {
  readonly start: number
  readonly words: string
}

const CELL = /[^\s|](?:[^\t|\n ]| (?! ))*/g

function cellsOf(text: string, from: number, to: number): Cell[] {
  const out: Cell[] = []
  for (const found of text.slice(from, Math.min(to, from + 240)).matchAll(CELL))
    out.push({ start: found.index, words: found[0].trim() })
  return out
}

export interface Column {
  readonly is: DateColumn
  readonly words: string
  /** Where the line of the heads begins. */
  readonly head: number
}

/** What the head of its column says of the date at `at`; null where it stands in no table, or its head says nothing of days. */
export function dateColumn(text: string, at: number): Column | null {
  // In a cell of its own, the first or behind a gap.
  const line = text.lastIndexOf('\n', at - 1) + 1
  if (at - line > 200 || (at > line && !/(?:^|\t| {2}|\|) {0,2}$/.test(text.slice(line, at)))) return null
  const cells = cellsOf(text, line, endOf(text, at))
  const index = cells.findIndex(({ start, words }) => line + start <= at && at <= line + start + words.length)
  if (cells.length < 2 || index < 0) return null
  let end = line - 1
  for (let up = 0; up < 16 && end > 0; up++) {
    const from = text.lastIndexOf('\n', end - 1) + 1
    const words = text.slice(from, end)
    if (words.trim() === '' || /^[\s|:+-]+$/.test(words)) {
      end = from - 1
      continue
    }
    const heads = cellsOf(text, from, end)
    if (/\d/.test(words)) {
      // A row of the same table.
      if (heads.length < 2) return null
      end = from - 1
      continue
    }
    if (heads.length < 2) return null
    const head = heads.length === cells.length ? heads[index]! : besides(heads, cells[index]!.start)
    const is = head && kindOf(head)
    // "Event | Date" heads whatever there is; "Course dates | Closing date" the days and their limits.
    const other = is === 'days' && !heads.some((one) => kindOf(one) === 'limit')
    return head && is && !other ? { is, words: head.words, head: from } : null
  }
  return null
}

function kindOf({ words }: Cell): DateColumn | undefined {
  return HEADS.find(([, pattern]) => pattern.test(words.replace(/\s?:$/, '')))?.[0]
}

function endOf(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** The head that stands above, a few characters aside at most. */
function besides(heads: readonly Cell[], start: number): Cell | undefined {
  return heads.find((one) => Math.abs(one.start - start) < 5)
}
