import { keysOf } from '../actions/action.ts'
import { quitAction } from '../actions/quit.ts'
import type { InputEvent } from './decoder.ts'
import type { KeyDeps } from './keys.ts'

/**
 * One input event on a terminal that is too small to show what it would do: nobody must change a text or put a letter away
 * unseen, so only leaving works, whatever its keys would mean on a larger one.
 */
export function handleUnseenInput(
  event: InputEvent,
  { store, interrupt, quit }: Pick<KeyDeps, 'store' | 'interrupt' | 'quit'>,
): void {
  if (event.type !== 'key') return
  if (event.key === 'ctrl-c') interrupt()
  else if (keysOf(quitAction, store.get()).includes(event.key)) quit()
}
