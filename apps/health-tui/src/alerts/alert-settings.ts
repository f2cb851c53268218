import { dirname, resolve } from 'node:path'
import { defaultAlertRules, type AlertRule } from '@health-tui/metrics'
import { readConfig } from '../config/read-config.ts'
import type { CommandContext } from '../context.ts'
import { readSecretFile, secretFromEnvironment } from '../fetch/secret.ts'
import { readSecret } from '../keyring.ts'

export interface MailSettings {
  readonly host: string
  readonly port: number
  readonly secure: boolean
  readonly user?: string | undefined
  readonly from: string
  readonly to: string
  /** Asked for when a mail is sent; undefined where there is none. */
  readonly password: () => Promise<string | undefined>
}

/** `[alerts]` of the configuration. */
export interface AlertSettings {
  readonly rules: readonly AlertRule[]
  readonly webhook: string | undefined
  readonly mail: MailSettings | undefined
}

/** Reads the alert settings; without a configuration file the default rules and no way out but the terminal. */
export async function readAlertSettings(context: CommandContext): Promise<AlertSettings> {
  const { rules, webhook, mail } = (await readConfig(context))?.alerts ?? {}
  if (mail === undefined)
    return { rules: (rules as readonly AlertRule[] | undefined) ?? defaultAlertRules, webhook, mail }
  const { passwordFile, ...rest } = mail
  const password = async (): Promise<string | undefined> => {
    if (passwordFile !== undefined)
      return readSecretFile(resolve(dirname(context.configPath), passwordFile), context, 'password')
    return (
      secretFromEnvironment(context, ['HEALTH_TUI_SMTP_PASSWORD']) ??
      (rest.user === undefined ? undefined : await readSecret(context, 'alerts.mail.password'))
    )
  }
  return {
    rules: (rules as readonly AlertRule[] | undefined) ?? defaultAlertRules,
    webhook,
    mail: { ...rest, password },
  }
}
