/** Words by which a text says that it announces an event, or something else. Weight above 0 speaks against an event, below 0 for one. */
export interface Cue {
  readonly cue: string
  readonly weight: number
  /** Phrases, parted by bars. */
  readonly words: string
}
