import {
  metricNames,
  type ComputeError,
  type ComputeQuestion,
  type Fulfilment,
  type MetricName,
  type PolicyTable,
} from '@health-tui/metrics'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { isDay } from '../iso-day.ts'
import type { OpenStore } from './read-store.ts'
import type { StoreOptions } from './store.ts'

/** Options that compute, explain and forecast have in common, as commander delivers them. */
export interface CaseOptions extends StoreOptions {
  readonly fulfilment?: string
  readonly basis?: string
  readonly window?: string
  readonly from?: string
  readonly to?: string
  readonly knowledge?: string
  readonly programme?: string
  readonly json?: boolean
}

/** Turns the words of a command line into a question; whatever is no known word ends with exit code 2. */
export function readQuestion(
  context: CommandContext,
  metric: string,
  options: CaseOptions,
): (store: OpenStore) => ComputeQuestion {
  const name = readMetric(metric)
  const fulfilment = oneOf<Fulfilment>('--fulfilment', options.fulfilment, ['mfn', 'afn'])
  const basis = oneOf<'shipment' | 'unit'>('--basis', options.basis, ['shipment', 'unit'])
  const knowledge = oneOf<'all' | 'as-of'>('--knowledge', options.knowledge, ['all', 'as-of'])
  const windowDays = readDays(options.window)
  const range = readRange(options)
  if (range !== undefined && windowDays !== undefined) {
    throw usage('--window', 'a range of days and a window exclude each other', 'leave one of them out')
  }
  return ({ account, settings }) => {
    checkProgramme(options.programme, settings.policies)
    return {
      account,
      metric: name,
      asOf: context.now().getTime(),
      policies: settings.policies,
      ...(fulfilment === undefined ? {} : { fulfilment }),
      ...(basis === undefined ? {} : { basis }),
      ...(knowledge === undefined ? {} : { knowledge }),
      ...(windowDays === undefined ? {} : { windowDays }),
      ...(range === undefined ? {} : { range }),
      ...(options.programme === undefined ? {} : { programme: options.programme }),
    }
  }
}

function checkProgramme(programme: string | undefined, { policies }: PolicyTable): void {
  const known = [...new Set(policies.flatMap((row) => row.programme ?? []))]
  if (programme === undefined || known.includes(programme)) return
  throw usage(`--programme ${programme}`, 'there is no such programme', `choose one of ${known.join(', ')}`)
}

/** A question that the facts or the policies cannot answer, as the one-line failure of a command. */
export function computeFailure(error: ComputeError, metric: string): CommandFailure {
  return new CommandFailure(exitCodes.usage, {
    what: 'cannot compute the metric',
    where: metric,
    why: error.message,
    remedy:
      error.type === 'not-computable' ? 'see `health-tui status`' : 'see `health-tui metrics policy list`',
  })
}

function readMetric(text: string): MetricName {
  const found = metricNames.find((name) => name === text)
  if (found !== undefined) return found
  throw usage(text, 'there is no such metric', `choose one of ${metricNames.join(', ')}`)
}

function oneOf<T extends string>(
  option: string,
  text: string | undefined,
  words: readonly T[],
): T | undefined {
  if (text === undefined) return undefined
  const found = words.find((word) => word === text)
  if (found !== undefined) return found
  throw usage(`${option} ${text}`, 'this is no known word', `choose one of ${words.join(', ')}`)
}

function readDays(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const days = Number(text)
  if (Number.isInteger(days) && days > 0) return days
  throw usage(`--window ${text}`, 'this is no number of days', 'write it like --window 10')
}

function readRange({ from, to }: CaseOptions): { readonly from: string; readonly to: string } | undefined {
  if (from === undefined && to === undefined) return undefined
  if (from === undefined || to === undefined) {
    throw usage('--from --to', 'a range needs both ends', 'give both days')
  }
  for (const day of [from, to]) {
    if (!isDay(day)) throw usage(day, 'this is no day', 'write it like 2026-10-04')
  }
  if (from > to) throw usage(`--from ${from} --to ${to}`, 'the range ends before it starts', 'swap the days')
  return { from, to }
}

export function usage(where: string, why: string, remedy: string): CommandFailure {
  return new CommandFailure(exitCodes.usage, { what: 'cannot read the question', where, why, remedy })
}
