import type { ReportKind } from '@health-tui/reports'
import { CommandFailure, exitCodes } from '../exit.ts'

/** The options that every command has which brings documents in. */
export interface ImportOptions {
  readonly as?: string
  readonly account?: string
  readonly marketplace?: string
  readonly json?: boolean
  readonly dryRun?: boolean
}

/** Checks the options before anything is opened. */
export async function readImportOptions(options: ImportOptions): Promise<{
  readonly account: string | undefined
  readonly marketplace: string | undefined
  readonly kind: ReportKind | undefined
  readonly dryRun: boolean
}> {
  const [{ isReportKind, reportKinds }, { findMarketplace, marketplaces }] = await Promise.all([
    import('@health-tui/reports'),
    import('@health-tui/metrics'),
  ])
  if (options.as !== undefined && !isReportKind(options.as))
    throw new CommandFailure(exitCodes.usage, {
      what: 'unknown kind of file',
      where: `--as ${options.as}`,
      why: `the kinds are ${reportKinds.join(', ')}`,
    })
  const store = options.marketplace === undefined ? undefined : findMarketplace(options.marketplace)
  if (options.marketplace !== undefined && store === undefined)
    throw new CommandFailure(exitCodes.usage, {
      what: 'unknown store',
      where: `--marketplace ${options.marketplace}`,
      why: `the stores are ${marketplaces.map(({ code }) => code).join(', ')}`,
    })
  return {
    account: options.account,
    marketplace: store?.code,
    kind: options.as,
    dryRun: options.dryRun === true,
  }
}
