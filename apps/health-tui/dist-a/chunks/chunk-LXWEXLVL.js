import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
var exitCodes = { done: 0, found: 1, usage: 2, badInput: 3, remote: 4, database: 5, crash: 70 },
  CommandFailure = class extends Error {
    exitCode
    what
    where
    why
    remedy
    constructor(exitCode, failure) {
      ;(super(failure.why, failure.cause === void 0 ? {} : { cause: failure.cause }),
        (this.exitCode = exitCode),
        (this.what = failure.what),
        (this.where = failure.where),
        (this.why = failure.why),
        (this.remedy = failure.remedy))
    }
    get line() {
      let place = this.where === void 0 ? '' : ` (${this.where})`,
        remedy = this.remedy === void 0 ? '' : `; ${this.remedy}`
      return `${this.what}${place}: ${this.why}${remedy}`
    }
  }
export { exitCodes, CommandFailure }
//# sourceMappingURL=chunk-LXWEXLVL.js.map
