/** Where lines that were joined to one ended, for what their right edges say of the lines around them. */

/** Right edges in columns of the lines that one line was joined from. */
export interface Edges {
  readonly last: number
  readonly widest: number
}

/** By the offset of a joined line's words. */
export type Joined = ReadonlyMap<number, Edges>

export const NONE_JOINED: Joined = new Map()
