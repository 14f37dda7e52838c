/** Words of what is held side by side: "Parallel sessions", "Breakout groups", "Ateliers". */
export const PARALLEL =
  /parallel|break-?out|concurrent|simult[aâ]ne|paralel|parall[eè]l|groups|workshops|sessions|streams|tracks|ateliers|talleres|grupos|oficinas/i
