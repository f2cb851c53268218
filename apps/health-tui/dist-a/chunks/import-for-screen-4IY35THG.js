import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { importFiles } from './chunk-FNSBGTBC.js'
import { describeProgress } from './chunk-3YQHUI4Y.js'
import './chunk-FQ2QPKBU.js'
import './chunk-J26MWM7Y.js'
import { CommandFailure, exitCodes } from './chunk-LXWEXLVL.js'
import './chunk-ZG36COOD.js'
import { findMarketplace } from './chunk-Z6VWRE5H.js'
import './chunk-B2S62JUI.js'
import './chunk-ARMSRDCT.js'
import { basename } from 'node:path'
async function importForScreen(database, { now: clock }, request) {
  let store = request.marketplace === void 0 ? void 0 : findMarketplace(request.marketplace)
  if (request.marketplace !== void 0 && store === void 0)
    throw new CommandFailure(exitCodes.usage, {
      what: 'unknown store',
      where: request.marketplace,
      why: 'it is no marketplace that is known',
      remedy: 'write a code such as US or DE',
    })
  let outcomes = [],
    started = performance.now(),
    shown = started,
    results = importFiles(
      { paths: request.paths, stdin: nothing(), account: request.account, marketplace: store?.code },
      {
        database,
        now: clock,
        signal: request.signal,
        onProgress: (progress) => {
          let now = performance.now()
          now - shown < 100 ||
            ((shown = now),
            request.onProgress(`${basename(progress.file)}  ${describeProgress(progress, now - started)}`))
        },
      },
    )
  for await (let result of results)
    if (result.type === 'imported') outcomes.push({ ...result, file: basename(result.file) })
    else if (!result.incidental)
      throw new CommandFailure(exitCodes.badInput, {
        what: 'cannot import',
        where: result.file,
        why: result.why,
        ...(result.remedy === null ? {} : { remedy: result.remedy }),
      })
  if (outcomes.length === 0)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'nothing to import',
      where: request.paths.join(', '),
      why: 'there is no file in it that is known',
      remedy: 'choose a performance report, an order or feedback file, or a notification',
    })
  return outcomes
}
async function* nothing() {}
export { importForScreen }
//# sourceMappingURL=import-for-screen-4IY35THG.js.map
