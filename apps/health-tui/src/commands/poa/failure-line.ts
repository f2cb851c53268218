import { escapeForTerminal } from '../../output.ts'

/** The one line on stderr for a file that is passed over while others go on. */
export function failureLine(what: string, where: string, why: string): string {
  return `health-tui: ${escapeForTerminal(`${what} (${where}): ${why}`)}\n`
}
