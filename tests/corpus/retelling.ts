/** An announcement told another way: what all ways share. */
import type { Annotated } from '../../pipeline/evaluate/gold.js'
import type { Gold } from '../../pipeline/evaluate/score.js'

export interface Told {
  readonly text: string
  readonly gold: Gold
}

/** One announcement told another way, or null where this way changes nothing or cannot be told. */
export type Retelling = (told: Told, index: number, all: readonly (Annotated & Told)[]) => Told | null

/** The values that gold accepts for a field. */
export const readings = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null && 'anyOf' in value ? (value.anyOf as unknown[]) : [value]

export const language = ({ gold }: Told): string => String([readings(gold.languages)[0] ?? 'en'].flat()[0])
