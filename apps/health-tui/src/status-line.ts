import type { CommandContext } from './context.ts'
import { escapeForTerminal } from './output.ts'

/** One line on a terminal that is written over; silent elsewhere. */
export function statusLine({ stderr }: CommandContext): { show(text: string): void; clear(): void } {
  let shown = false
  return {
    show(text) {
      if (!stderr.isTTY) return
      shown = true
      stderr.write(`\r\u001b[2K${escapeForTerminal(text)}`)
    },
    clear() {
      if (shown) stderr.write('\r\u001b[2K')
      shown = false
    },
  }
}
