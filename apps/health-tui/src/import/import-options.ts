import type { MappingProfile, ReportKind } from '@health-tui/reports'
import { CommandFailure, exitCodes } from '../exit.ts'
import { readJsonFile } from '../read-json-file.ts'
import { readStoreOption } from '../store-option.ts'

/** The options that every command has which brings documents in. */
export interface ImportOptions {
  readonly as?: string
  readonly account?: string
  readonly marketplace?: string
  readonly json?: boolean
  /** Path of a mapping profile. */
  readonly map?: string
  readonly dryRun?: boolean
}

/** Checks the options before anything is opened. */
export async function readImportOptions(options: ImportOptions): Promise<{
  readonly account: string | undefined
  readonly marketplace: string | undefined
  readonly kind: ReportKind | undefined
  readonly mapping: MappingProfile | undefined
  readonly dryRun: boolean
}> {
  const { isReportKind, reportKinds } = await import('@health-tui/reports')
  if (options.as !== undefined && !isReportKind(options.as))
    throw new CommandFailure(exitCodes.usage, {
      what: 'unknown kind of file',
      where: `--as ${options.as}`,
      why: `the kinds are ${reportKinds.join(', ')}`,
    })
  const marketplace = await readStoreOption(options.marketplace)
  return {
    account: options.account,
    marketplace,
    kind: options.as,
    mapping: options.map === undefined ? undefined : await readProfile(options.map),
    dryRun: options.dryRun === true,
  }
}

async function readProfile(path: string): Promise<MappingProfile> {
  const { readMappingProfile } = await import('@health-tui/reports')
  const refuse = (why: string): CommandFailure =>
    new CommandFailure(exitCodes.usage, {
      what: 'cannot use the mapping profile',
      where: path,
      why,
      remedy: 'docs/files.md describes the profile',
    })
  const result = readMappingProfile(await readJsonFile(path, refuse))
  if (result.type === 'invalid') throw refuse(result.reason)
  return result.profile
}
