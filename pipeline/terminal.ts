/** What every command says to the person at the terminal: messages on standard error, and how the program ends. */

export const EXIT = { ok: 0, failed: 1, usage: 2, interrupted: 130, terminated: 143 } as const

export function complain(message: string): void {
  process.stderr.write(`convene: ${message}\n`)
}

/** Colours only where a terminal shows them and NO_COLOR does not forbid them. */
export function wantsColour(stream: { isTTY?: boolean }): boolean {
  if (process.env.NO_COLOR) return false
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0'
  return stream.isTTY === true && process.env.TERM !== 'dumb'
}

/** A reader that closed the pipe ends the program without a word: `convene extract … | head -1`. */
export function quietOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(EXIT.ok)
      process.exitCode = EXIT.failed
      if (stream === process.stdout) complain(`standard output: ${error.message}`)
      process.exit(EXIT.failed)
    })
}
