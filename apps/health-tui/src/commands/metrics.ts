import type { Command } from 'commander'
import type { RegisterCommands } from './index.ts'

const storeOptions = (command: Command): Command =>
  command
    .option('--account <name>', 'the account; may be left out when there is only one')
    .option('--marketplace <code>', 'the store, e.g. US; may be left out when the account has only one')

const caseOptions = (command: Command): Command =>
  storeOptions(command)
    .option('--fulfilment <who>', 'mfn (the seller ships, default) or afn (Amazon ships)')
    .option(
      '--basis <basis>',
      'on-time delivery by shipment or by unit (default: as the policy in force counts)',
    )
    .option('--window <days>', 'one of the policy’s windows (default: the longest)')
    .option('--from <day>', 'first day, YYYY-MM-DD in the store’s zone; everything known counts')
    .option('--to <day>', 'last day, included')
    .option('--knowledge <scope>', 'all: also facts dated after --as-of')
    .option('--programme <name>', 'rules of a programme: premium_shipping, seller_fulfilled_prime')
    .option('--json', 'print JSON')

/** `metrics`: rates worked out from order-level facts, their explanation and forecast, and the rules behind them. */
export const registerMetrics: RegisterCommands = (program, context) => {
  const metrics = program
    .command('metrics')
    .description('rates from order-level facts: compute, explain, forecast; the policies behind them')
  caseOptions(metrics.command('compute <metric>'))
    .description('one rate, exactly, with its interval, assumptions and what was left out')
    .action(async (metric: string, options: object) => {
      const { runCompute } = await import('../metrics/compute.ts')
      await runCompute(context(), metric, options)
    })
  caseOptions(metrics.command('explain <metric>'))
    .description(
      'what the defects have in common: groups against the rest, tested exactly; the orders behind them',
    )
    .option(
      '--by <dimension>',
      'asin, sku, category, carrier, service, region, weekday or warehouse; may be given several times (default: all)',
      (value: string, before: readonly string[]) => [...before, ...value.split(',')],
      [] as readonly string[],
    )
    .action(async (metric: string, options: object) => {
      const { runExplain } = await import('../metrics/explain.ts')
      await runExplain(context(), metric, options)
    })
  caseOptions(metrics.command('forecast <metric>'))
    .description('when defects leave the window, when the target is met or missed again, what if')
    .option('--horizon <days>', 'days to look ahead (default: 60)')
    .option(
      '--assume <k=v...>',
      'what if: orders=+20% defects=0 from=2026-11-01 (factors on the usual course of the days to come)',
    )
    .action(async (metric: string, options: object) => {
      const { runForecast } = await import('../metrics/forecast.ts')
      await runForecast(context(), metric, options)
    })
  const policy = metrics
    .command('policy')
    .description('the rules of every metric and store, with their sources')
  policy
    .command('list')
    .description('the rules in force on --as-of')
    .option('--metric <metric>', 'only this metric')
    .option('--marketplace <code>', 'only this store')
    .option('--json', 'print JSON')
    .action(async (options: object) => {
      const { runPolicyList } = await import('../metrics/policy.ts')
      await runPolicyList(context(), options)
    })
  policy
    .command('export')
    .description('the whole table in use as a data file, to be changed and named in the configuration')
    .action(async () => {
      const { runPolicyExport } = await import('../metrics/policy.ts')
      await runPolicyExport(context())
    })
  policy
    .command('diff <file>')
    .description('what another table would change, and for which accounts')
    .option('--json', 'print JSON')
    .action(async (file: string, options: object) => {
      const { runPolicyDiff } = await import('../metrics/policy.ts')
      await runPolicyDiff(context(), file, options)
    })
}
