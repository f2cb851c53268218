import { registerDiff } from './snapshot/diff.ts'
import { registerIssues } from './snapshot/issues.ts'
import { registerList } from './snapshot/list.ts'
import { registerAdd, registerAttach, registerExport } from './snapshot/pages.ts'
import { registerShow } from './snapshot/show.ts'
import type { RegisterCommands } from './index.ts'

/** `snapshot …`: what the listings were on the days of their reports, and pages that were kept. */
export const registerSnapshot: RegisterCommands = (program, context) => {
  const snapshot = program
    .command('snapshot')
    .description('listings and saved pages as they were, and what changed since; Amazon keeps no history')
  for (const register of [
    registerList,
    registerShow,
    registerDiff,
    registerIssues,
    registerAdd,
    registerExport,
    registerAttach,
  ])
    register(snapshot, context)
}
