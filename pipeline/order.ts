/** Orders parts by what they need: a stable topological sort in which names, not places in the list, decide between equals. */

export interface Part {
  readonly name: string
  readonly gives: readonly string[]
  readonly needs: readonly string[]
}

/** Throws where a need is given by nobody, where two parts share a name, or where needs go in a circle. */
export function orderByNeeds<P extends Part>(parts: readonly P[], what: string): P[] {
  const byName = [...parts].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  for (let i = 1; i < byName.length; i++)
    if (byName[i]!.name === byName[i - 1]!.name)
      throw new Error(`Unexpected second ${what} “${byName[i]!.name}”, expected unique names`)
  const givers = new Map<string, P[]>()
  for (const part of byName) for (const kind of part.gives) givers.set(kind, [...(givers.get(kind) ?? []), part])
  for (const part of byName)
    for (const need of part.needs)
      if (!givers.has(need))
        throw new Error(`Unexpected need “${need}” of ${what} “${part.name}”, expected a ${what} that gives it`)
  const ordered: P[] = []
  const state = new Map<P, 'open' | 'done'>()
  const visit = (part: P, path: readonly string[]): void => {
    if (state.get(part) === 'done') return
    if (state.get(part) === 'open') throw new Error(`Unexpected circle of needs: ${[...path, part.name].join(' → ')}`)
    state.set(part, 'open')
    for (const need of [...part.needs].sort())
      for (const giver of givers.get(need)!) if (giver !== part) visit(giver, [...path, part.name])
    state.set(part, 'done')
    ordered.push(part)
  }
  for (const part of byName) visit(part, [])
  return ordered
}
