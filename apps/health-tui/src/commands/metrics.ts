import type { Command } from 'commander'
import type { CommandContext } from '../context.ts'
import type { RatingOptions } from '../metrics/insight.ts'
import type { RegisterCommands } from './index.ts'

const storeOptions = (command: Command): Command =>
  command
    .option('--account <name>', 'the account; may be left out when there is only one')
    .option('--marketplace <code>', 'the store, e.g. US; may be left out when the account has only one')

const rateOptions = (command: Command): Command =>
  storeOptions(command)
    .option('--fulfilment <who>', 'mfn (the seller ships, default) or afn (Amazon ships)')
    .option(
      '--basis <basis>',
      'on-time delivery by shipment or by unit (default: as the policy in force counts)',
    )

const caseOptions = (command: Command): Command =>
  rateOptions(command)
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
      'asin, sku, category, carrier, service, region, weekday, warehouse or reason; may be given several times (default: all)',
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
  registerInsight(metrics, context)
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

function registerInsight(metrics: Command, context: () => CommandContext): void {
  storeOptions(metrics.command('reconcile'))
    .description('Amazon’s latest figures beside ours over the same days, with likely causes of differences')
    .option('--json', 'print JSON')
    .action(async (options: object) => {
      const { runReconcile } = await import('../metrics/insight.ts')
      await runReconcile(context(), options)
    })
  storeOptions(metrics.command('signs'))
    .description('early signs: what will move a rate soon')
    .option('--json', 'print JSON')
    .action(async (options: object) => {
      const { runSigns } = await import('../metrics/insight.ts')
      await runSigns(context(), options)
    })
  rateOptions(metrics.command('change <metric>'))
    .description('a rate before and after a corrective action: did it help?')
    .requiredOption('--on <day>', 'the day of the action, YYYY-MM-DD')
    .option('--days <days>', 'days to compare on each side (default: 30)')
    .option('--json', 'print JSON')
    .action(async (metric: string, options: { readonly on: string }) => {
      const { runChange } = await import('../metrics/insight.ts')
      await runChange(context(), metric, options)
    })
  metrics
    .command('rating')
    .description('how many positive ratings a goal needs, and what silent customers hide')
    .option('--positive <count>', 'ratings of 4 and 5 stars; without counts those of the stored feedback')
    .option('--neutral <count>', 'ratings of 3 stars')
    .option('--negative <count>', 'ratings of 1 and 2 stars')
    .option('--goal <percent>', 'the share of positive ratings to reach', '95')
    .option('--orders <count>', 'orders that the ratings came from')
    .option('--days <count>', 'how far back stored feedback counts', '365')
    .option('--account <name>', 'whose stored feedback')
    .option('--marketplace <code>', 'in which store')
    .option('--json', 'print JSON')
    .action(async (options: RatingOptions) => {
      const { runRating } = await import('../metrics/insight.ts')
      await runRating(context(), options)
    })
}
