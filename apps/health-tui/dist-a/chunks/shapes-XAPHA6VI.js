import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { statusAccountSchema } from './chunk-R57FWYGF.js'
import './chunk-B2S62JUI.js'
import { external_exports } from './chunk-3OKRU4HK.js'
import './chunk-ARMSRDCT.js'
var instant = external_exports.iso.datetime(),
  count = external_exports.number().int().nonnegative(),
  statusSchema = external_exports.object({
    asOf: instant,
    accounts: external_exports.array(
      statusAccountSchema.extend({
        openCases: count,
        nextDeadline: instant.nullable(),
        importedAt: instant.nullable(),
      }),
    ),
  }),
  row = { line: count.nullable() },
  importSchema = external_exports.object({
    file: external_exports.string(),
    kind: external_exports.string(),
    rows: count,
    imported: count,
    unchanged: count,
    updated: count,
    rejected: external_exports.array(
      external_exports.object({
        ...row,
        column: external_exports.string().nullable(),
        reason: external_exports.string(),
      }),
    ),
    rejectedCount: count,
    conflicts: external_exports.array(
      external_exports.object({ ...row, key: external_exports.string(), reason: external_exports.string() }),
    ),
    account: external_exports.string(),
    marketplace: external_exports.string().nullable(),
    notes: external_exports.array(external_exports.string()),
    dryRun: external_exports.boolean(),
  }),
  shapes = { status: statusSchema, import: importSchema }
export { importSchema, shapes, statusSchema }
//# sourceMappingURL=shapes-XAPHA6VI.js.map
