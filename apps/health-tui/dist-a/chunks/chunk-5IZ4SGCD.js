import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { CommandFailure } from './chunk-LXWEXLVL.js'
function toPlainFailure(error) {
  if (error instanceof CommandFailure) {
    let { exitCode, what, where = null, why: why2, remedy = null } = error
    return { exitCode, what, where, why: why2, remedy }
  }
  return {
    exitCode: null,
    what: 'unexpected error',
    where: null,
    why: error instanceof Error ? (error.stack ?? error.message) : String(error),
    remedy: null,
  }
}
function fromPlainFailure({ exitCode, what, where, why, remedy }) {
  return exitCode === null
    ? new Error(why)
    : new CommandFailure(exitCode, {
        what,
        why,
        ...(where === null ? {} : { where }),
        ...(remedy === null ? {} : { remedy }),
      })
}
export { toPlainFailure, fromPlainFailure }
//# sourceMappingURL=chunk-5IZ4SGCD.js.map
