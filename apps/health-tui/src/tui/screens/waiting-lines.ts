import { escapeForTerminal } from '../../output.ts'
import type { Found } from '../state.ts'
import { wrap } from '../text/layout.ts'
import type { Brush } from './frame.ts'

/** What stands in place of an answer: that it is on its way, or why there is none. */
export function waitingLines(found: Found<unknown>, columns: number, { theme }: Brush): readonly string[] {
  if (found === 'loading') return [theme.paint('muted', '  reading ...')]
  if ('failed' in found)
    return wrap(escapeForTerminal(found.failed), columns - 4).map((line) => theme.paint('error', `  ${line}`))
  return []
}
