import { registerDiff } from './snapshot/diff.ts'
import { registerList } from './snapshot/list.ts'
import { registerShow } from './snapshot/show.ts'
import type { RegisterCommands } from './index.ts'

/** `snapshot …`: what the listings were on the days on which their report was imported. */
export const registerSnapshot: RegisterCommands = (program, context) => {
  const snapshot = program
    .command('snapshot')
    .description('listings as they were: what appeared, vanished or changed since; Amazon keeps no history')
  for (const register of [registerList, registerShow, registerDiff]) register(snapshot, context)
}
