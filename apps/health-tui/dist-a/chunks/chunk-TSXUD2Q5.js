import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { CommandFailure, exitCodes } from './chunk-LXWEXLVL.js'
import { DatabaseError, describeDatabaseFailure, openDatabase } from './chunk-ZG36COOD.js'
import { existsSync } from 'node:fs'
async function openForCommand(context, options = {}) {
  if (!(options.mayBeMissing === !0 && !existsSync(context.databasePath))) return openAt(context.databasePath)
}
async function openAt(path) {
  try {
    return await openDatabase({ path })
  } catch (error) {
    throw databaseFailure(error)
  }
}
function databaseFailure(error) {
  if (!(error instanceof DatabaseError)) return error
  let { why, remedy } = describeDatabaseFailure(error.failure)
  return new CommandFailure(exitCodes.database, {
    what: 'cannot use the database',
    where: error.failure.path,
    why,
    remedy,
    cause: error,
  })
}
export { openForCommand, openAt, databaseFailure }
//# sourceMappingURL=chunk-TSXUD2Q5.js.map
