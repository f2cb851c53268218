import { registerAdd } from './evidence/add.ts'
import { registerCheck } from './evidence/check.ts'
import { registerConfirm } from './evidence/confirm.ts'
import { registerExport } from './evidence/export.ts'
import { registerHighlight } from './evidence/highlight.ts'
import { registerLook } from './evidence/look.ts'
import type { RegisterCommands } from './index.ts'

/** `evidence …`: the papers of a case, and files before they become one. */
export const registerEvidence: RegisterCommands = (program, context) => {
  const evidence = program
    .command('evidence')
    .description('papers for a case: look into them, attach them, confirm what they say, mark copies')
  for (const register of [
    registerAdd,
    registerLook,
    registerConfirm,
    registerCheck,
    registerHighlight,
    registerExport,
  ])
    register(evidence, context)
}
