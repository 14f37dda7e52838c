/** Collects every regular expression of the rooms: literals from the syntax tree, built ones by watching the constructor. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { parseAst } from 'vitest/node'

export interface FoundRegex {
  readonly source: string
  readonly flags: string
  readonly file: string
}

export function sourcesOf(room: string): string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(room, name))
    .sort()
}

export function literalRegexes(file: string): FoundRegex[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts' })
  const found: FoundRegex[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one)
    else if (node !== null && typeof node === 'object') {
      const { regex } = node as { regex?: { pattern: string; flags: string } }
      if (regex) found.push({ source: regex.pattern, flags: regex.flags, file })
      for (const child of Object.values(node)) visit(child)
    }
  }
  visit(parseAst(code))
  return found
}

/** Runs `load`, and gives the expressions that `new RegExp` made meanwhile. */
export async function builtRegexes(file: string, load: () => Promise<unknown>): Promise<FoundRegex[]> {
  const found: FoundRegex[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, newTarget) {
      const made = Reflect.construct(target, args, newTarget) as RegExp
      found.push({ source: made.source, flags: made.flags, file })
      return made
    },
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = Original
  }
  return found
}
