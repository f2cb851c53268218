import { registerAttempts } from './case/attempts.ts'
import { registerFollow } from './case/follow.ts'
import { registerLessons } from './case/lessons.ts'
import { registerLook } from './case/look.ts'
import { registerOpen } from './case/open.ts'
import { registerWrite } from './case/write.ts'
import type { RegisterCommands } from './index.ts'

/** `case …`: the life of a case from the notice to the end of the watch. */
export const registerCase: RegisterCommands = (program, context) => {
  const cases = program
    .command('case')
    .description('cases: what is written, assigned, submitted, answered, promised and learned')
  for (const register of [
    registerOpen,
    registerLook,
    registerWrite,
    registerAttempts,
    registerFollow,
    registerLessons,
  ])
    register(cases, context)
}
