import { readFile } from 'node:fs/promises'
import { defaultAlertRules, type AlertRule } from '@health-tui/metrics'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'

export interface MailSettings {
  readonly host: string
  readonly port: number
  readonly secure: boolean
  readonly user?: string | undefined
  readonly from: string
  readonly to: string
}

/** `[alerts]` of the configuration. The password of the mail server never stands in it: HEALTH_TUI_SMTP_PASSWORD. */
export interface AlertSettings {
  readonly rules: readonly AlertRule[]
  readonly webhook: string | undefined
  readonly mail: MailSettings | undefined
}

/** Reads the alert settings; without a configuration file the default rules and no way out but the terminal. */
export async function readAlertSettings(context: CommandContext): Promise<AlertSettings> {
  const text = await readFile(context.configPath, 'utf8').catch(() => undefined)
  if (text === undefined) return { rules: defaultAlertRules, webhook: undefined, mail: undefined }
  const [{ parse }, { z }, { alertRuleSchema }] = await Promise.all([
    import('smol-toml'),
    import('zod'),
    import('@health-tui/metrics/schema'),
  ])
  const shape = z.object({
    alerts: z
      .strictObject({
        rules: z.array(alertRuleSchema).optional(),
        webhook: z.url({ protocol: /^https?$/ }).optional(),
        mail: z
          .strictObject({
            host: z.string().min(1),
            port: z.number().int().min(1).max(65_535).default(587),
            secure: z.boolean().default(false),
            user: z.string().optional(),
            from: z.string().min(3),
            to: z.string().min(3),
          })
          .optional(),
      })
      .default({}),
  })
  const fail = (why: string): CommandFailure =>
    new CommandFailure(exitCodes.badInput, {
      what: 'cannot read the configuration',
      where: context.configPath,
      why,
      remedy: 'correct the [alerts] table',
    })
  let raw: unknown
  try {
    raw = parse(text)
  } catch (error) {
    throw fail(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'it is no TOML')
  }
  const parsed = shape.safeParse(raw)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw fail(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`)
  }
  const { rules, webhook, mail } = parsed.data.alerts
  return { rules: rules ?? defaultAlertRules, webhook, mail }
}
