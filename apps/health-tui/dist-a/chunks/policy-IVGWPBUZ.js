import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { escapeForTerminal, printJson } from './chunk-XMN6TKTW.js'
import { readMetricSettings, readPolicyFile } from './chunk-PZMYBSJ3.js'
import { openForCommand } from './chunk-TSXUD2Q5.js'
import './chunk-LXWEXLVL.js'
import './chunk-ZG36COOD.js'
import { affectedStores, diffPolicies, findMarketplace, formatTarget } from './chunk-Z6VWRE5H.js'
import './chunk-B2S62JUI.js'
import './chunk-ARMSRDCT.js'
import { resolve } from 'node:path'
async function runPolicyList(context, options) {
  let { policies } = await readMetricSettings(context),
    day = context.now().toISOString().slice(0, 10),
    store =
      options.marketplace === void 0
        ? void 0
        : (findMarketplace(options.marketplace)?.code ?? options.marketplace),
    rows = policies.policies.filter(
      (row) =>
        row.from <= day &&
        (row.until === null || row.until >= day) &&
        (options.metric === void 0 || row.metric === options.metric) &&
        (store === void 0 || row.marketplaces.includes(store) || row.marketplaces.includes('*')),
    )
  options.json === !0
    ? printJson(context.stdout, { version: policies.version, day, policies: rows })
    : context.stdout.write(`${rows.map(policyLine).join(`
`)}
`)
}
async function runPolicyExport(context) {
  printJson(context.stdout, (await readMetricSettings(context)).policies)
}
async function runPolicyDiff(context, file, options) {
  let after = await readPolicyFile(resolve(file)),
    { policies: before } = await readMetricSettings(context),
    diff = diffPolicies(before, after),
    affected = affectedStores(
      before,
      after,
      await storedStores(context),
      context.now().toISOString().slice(0, 10),
    )
  if (options.json === !0) {
    printJson(context.stdout, { before: before.version, after: after.version, ...diff, affected })
    return
  }
  let lines = [
    `${before.version} -> ${after.version}`,
    ...diff.added.map((row) => `+ ${policyLine(row)}`),
    ...diff.removed.map((row) => `- ${policyLine(row)}`),
    ...diff.changed.map(
      ({ id, changes }) => `~ ${escapeForTerminal(id)}: ${changes.map(changeText).join('; ')}`,
    ),
    ...(affected.length === 0
      ? ['no stored account is affected']
      : affected.map(
          (store) =>
            `affects ${escapeForTerminal(store.account)} ${store.marketplace} ${store.metric}${store.fulfilment === null ? '' : ` ${store.fulfilment}`}: ${store.changes.map(changeText).join('; ')}`,
        )),
  ]
  context.stdout.write(`${lines.join(`
`)}
`)
}
async function storedStores(context) {
  let database = await openForCommand(context, { mayBeMissing: !0 })
  if (database === void 0) return []
  try {
    let { listStores } = await import('./src-HLZZB3GS.js')
    return await listStores(database)
  } finally {
    await database.close()
  }
}
function policyLine(row) {
  let target =
      row.target === null
        ? 'no target'
        : row.basis === 'points'
          ? `\u2265 ${row.target}`
          : formatTarget(row.target, row.condition),
    windows = row.windows
      .map(({ days, lag }) => `${days} d${lag === 0 ? '' : ` ending ${lag} d ago`}`)
      .join(', '),
    override = row.override === void 0 ? '' : `; OVERRIDE: ${row.override.note}`
  return escapeForTerminal(
    `${row.id}: ${row.metric}${row.fulfilment === null ? '' : ` ${row.fulfilment}`} ${row.marketplaces.join(' ')} ${target}, ${windows}, from ${row.from} (${row.confidence.replace('_', ' ')})${override}`,
  )
}
function changeText({ field, before, after }) {
  return escapeForTerminal(`${field} ${JSON.stringify(before)} -> ${JSON.stringify(after)}`)
}
export { runPolicyDiff, runPolicyExport, runPolicyList }
//# sourceMappingURL=policy-IVGWPBUZ.js.map
