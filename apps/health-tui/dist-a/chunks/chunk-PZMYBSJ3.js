import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { CommandFailure, exitCodes } from './chunk-LXWEXLVL.js'
import { builtInPolicies, defaultReadings, withOverrides } from './chunk-Z6VWRE5H.js'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
async function readMetricSettings(context) {
  let text = await readFile(context.configPath, 'utf8').catch(() => {})
  if (text === void 0) return { policies: builtInPolicies, readings: defaultReadings }
  let [{ parse }, { z }, { policyOverrideSchema, readingsSchema }] = await Promise.all([
      import('./dist-MLKJYIBI.js'),
      import('./zod-HW2EJX7J.js'),
      import('./schema-NITQGRM5.js'),
    ]),
    shape = z.object({
      metrics: z
        .strictObject({
          policies: z.string().optional(),
          readings: readingsSchema.default({}),
          overrides: z.array(policyOverrideSchema).default([]),
        })
        .default({ readings: {}, overrides: [] }),
    }),
    raw
  try {
    raw = parse(text)
  } catch (error) {
    throw badConfiguration(
      context,
      error instanceof Error
        ? (error.message.split(`
`)[0] ?? '')
        : String(error),
    )
  }
  let parsed = shape.safeParse(raw)
  if (!parsed.success) {
    let [issue] = parsed.error.issues
    throw badConfiguration(context, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`)
  }
  let { metrics } = parsed.data,
    table =
      metrics.policies === void 0
        ? builtInPolicies
        : await readPolicyFile(resolve(dirname(context.configPath), metrics.policies))
  return {
    policies: withOverrides(table, metrics.overrides),
    readings: { ...defaultReadings, ...metrics.readings },
  }
}
async function readPolicyFile(path) {
  let fail = (why) =>
      new CommandFailure(exitCodes.badInput, {
        what: 'cannot use the policy table',
        where: path,
        why,
        remedy: 'start from `health-tui metrics policy export`',
      }),
    raw
  try {
    raw = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw fail(error instanceof Error ? error.message : String(error))
  }
  let { policyTableSchema } = await import('./schema-NITQGRM5.js'),
    parsed = policyTableSchema.safeParse(raw)
  if (parsed.success) return parsed.data
  let [issue] = parsed.error.issues
  throw fail(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`)
}
function badConfiguration(context, why) {
  return new CommandFailure(exitCodes.badInput, {
    what: 'cannot read the configuration',
    where: context.configPath,
    why,
    remedy: 'correct the [metrics] table',
  })
}
export { readMetricSettings, readPolicyFile }
//# sourceMappingURL=chunk-PZMYBSJ3.js.map
