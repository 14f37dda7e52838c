/** Builds before the tests that run the command line, so that they never test an old build. */
import { execFileSync } from 'node:child_process'

export default function setup(): void {
  execFileSync(process.execPath, ['.build/build.js', '--fast'], { stdio: 'inherit' })
}
