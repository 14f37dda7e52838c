/** Heads in the plural, under which several bodies are named at once: "the Universities of Leeds and York". */
const SINGULAR: ReadonlyMap<string, string> = new Map(
  (
    'missions mission|embassies embassy|universities university|ministries ministry|governments government|delegations delegation|' +
    'consulates consulate|municipalities municipality|cities city|departments department|counties county|provinces province|' +
    'universidades universidad|embajadas embajada|ministerios ministerio|gobiernos gobierno|ayuntamientos ayuntamiento|' +
    'embaixadas embaixada|governos governo|universités université|ambassades ambassade|ministères ministère|' +
    'gouvernements gouvernement|ambasciate ambasciata|ministeri ministero|comuni comune|universitäten universität'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

export function isPlural(word: string): boolean {
  return SINGULAR.has(word.toLowerCase())
}

/** "Permanent Missions of the " → "Permanent Mission of the " */
export function inSingular(head: string): string {
  return head.replace(/\p{L}+/gu, (word) => {
    const one = SINGULAR.get(word.toLowerCase())
    return one ? word[0] + one.slice(1) : word
  })
}
