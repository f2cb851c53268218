import { escapeForTerminal } from '../output.ts'
import type { ScreenSettings } from './settings.ts'

/** What to write to the terminal so that it calls the person; nothing where that is not wanted. */
export function bellSequence(bell: ScreenSettings['bell'], text: string): string {
  if (bell === 'off') return ''
  if (bell === 'sound') return '\u0007'
  // OSC 9: a message of the desktop in terminals that know it; the others swallow it. A leading number would mean progress.
  return `\u001b]9;health-tui: ${escapeForTerminal(text).slice(0, 200)}\u0007`
}
