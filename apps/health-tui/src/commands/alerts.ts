import type { CheckOptions } from '../alerts/run-alerts.ts'
import type { RegisterCommands } from './index.ts'

/** `alerts`: what is new or worse since the last check, by the rules of the configuration. */
export const registerAlerts: RegisterCommands = (program, context) => {
  const alerts = program
    .command('alerts')
    .description('say once what is new or worse: on the terminal, by webhook, by mail')
  alerts
    .command('check')
    .description('look at everything and say what was not said before; exit code 1 when there is something')
    .option('--all', 'print everything that holds, also what was said or is snoozed')
    .option('--dry-run', 'print it, but send and remember nothing')
    .option('--json', 'print JSON')
    .action(async (options: CheckOptions) => {
      const { runAlertCheck } = await import('../alerts/run-alerts.ts')
      await runAlertCheck(context(), options)
    })
  alerts
    .command('snooze <key>')
    .description('quiet about one matter; the key stands behind the alert')
    .requiredOption('--for <duration>', 'e.g. 24h or 3d')
    .action(async (key: string, options: { readonly for: string }) => {
      const { runAlertSnooze } = await import('../alerts/run-alerts.ts')
      await runAlertSnooze(context(), key, options.for)
    })
  alerts
    .command('checked')
    .description('the regular check is done; it will be due again after the rule’s days')
    .action(async () => {
      const { runAlertChecked } = await import('../alerts/run-alerts.ts')
      await runAlertChecked(context())
    })
}
