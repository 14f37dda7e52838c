/** The language of a name, by its small words; null where they do not decide. A name has few words, so two decide and one hints. */
const SMALL: Readonly<Record<string, string>> = {
  en: 'the of and for in on to with from by is are how what who why without an as or can do we our your their its when where into through',
  es: 'el los las del y en que para por con una un sobre desde hacia como o',
  pt: 'o os as da do dos das e em que para por com uma um sobre no na ao ou',
  fr: 'le les des du et en que pour par avec une un sur dans aux au contre la ou',
  it: 'il gli da di del della dei delle e in che per con una un sul nel alla',
  de: 'der die das und in von zu mit für auf im dem ein eine über zur zum',
}
const BY_WORD = new Map<string, string[]>()
for (const [language, words] of Object.entries(SMALL))
  for (const word of words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), language])

const LETTERS: readonly [RegExp, readonly string[]][] = [
  [/[ãõ]/i, ['pt']],
  [/[ñ¿¡]/i, ['es']],
  [/[äöüß]/i, ['de']],
  [/[èêœë]/i, ['fr']],
  [/[áíóú]/i, ['es', 'pt']],
  [/ç/i, ['pt', 'fr']],
]

/** BCP 47 primary language, or null. `lead` is by how much it must be ahead of the next. Capitals ("DEI") are no small words. */
export function languageOfName(words: string, lead = 0.25): string | null {
  const shouted = !/\p{Ll}/u.test(words)
  const scores = new Map<string, number>()
  for (const word of words.split(/[^\p{L}']+/u)) {
    const languages = BY_WORD.get(shouted ? word.toLowerCase() : word)
    if (languages) for (const one of languages) scores.set(one, (scores.get(one) ?? 0) + 1 / languages.length)
  }
  // Letters that one or two of them alone use.
  if (/[^\x00-\x7f]/.test(words))
    for (const [letters, languages] of LETTERS)
      if (letters.test(words))
        for (const one of languages) scores.set(one, (scores.get(one) ?? 0) + 0.6 / languages.length)
  let best: string | null = null
  let top = 0
  let second = 0
  for (const [language, points] of scores) {
    if (points > top) {
      second = top
      top = points
      best = language
    } else if (points > second) second = points
  }
  return top >= 0.6 && top > second + lead ? best : null
}
