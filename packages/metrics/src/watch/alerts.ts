import { levels, type Level, type MetricName } from '../metric-name.ts'
import type { StatusAccount, StatusMetric } from '../assess/status-shape.ts'
import { metricLabel } from '../assess/words.ts'

/** When to speak up. A rule without `metric` looks at every metric. */
export type AlertRule =
  | { readonly id: string; readonly kind: 'level'; readonly atLeast: Level; readonly metric?: MetricName }
  | {
      readonly id: string
      readonly kind: 'headroom'
      readonly defectsLeftAtMost: number
      readonly metric?: MetricName
    }
  | {
      readonly id: string
      readonly kind: 'forecast'
      readonly breachWithinDays: number
      readonly metric?: MetricName
    }
  | { readonly id: string; readonly kind: 'data_age'; readonly olderThanDays: number }
  | { readonly id: string; readonly kind: 'weekly_check'; readonly everyDays: number }
  | { readonly id: string; readonly kind: 'deadline'; readonly withinHours: number }
  | { readonly id: string; readonly kind: 'case_due'; readonly withinHours: number }

export const defaultAlertRules: readonly AlertRule[] = [
  { id: 'at-risk', kind: 'level', atLeast: 'at_risk' },
  { id: 'last-defect', kind: 'headroom', defectsLeftAtMost: 1 },
  { id: 'breach-ahead', kind: 'forecast', breachWithinDays: 14 },
  { id: 'stale-data', kind: 'data_age', olderThanDays: 7 },
  { id: 'deadline', kind: 'deadline', withinHours: 48 },
  { id: 'case-due', kind: 'case_due', withinHours: 24 },
]

export interface AlertInput {
  readonly account: StatusAccount
  /** Milliseconds; null: never imported, or never checked. */
  readonly newestDataAt: number | null
  readonly lastCheckAt: number | null
  readonly nextDeadlineAt: number | null
}

/** Something that a case wants done by a moment: a promise, a check, a clock that runs. */
export interface CaseMatter {
  /** The same matter has the same key; a later period of the same promise has another one. */
  readonly key: string
  readonly account: string | null
  readonly marketplace: string | null
  readonly dueAt: number
  readonly text: string
}

export interface Alert {
  /** The same matter has the same key, however often it is found: what makes alerts de-duplicated and snoozable. */
  readonly key: string
  readonly rule: string
  readonly account: string
  readonly marketplace: string
  readonly level: Level
  readonly text: string
}

/** What was said before: the level at which, and until when somebody asked for quiet. */
export interface AlertMemory {
  readonly told: Readonly<Record<string, Level>>
  /** Milliseconds by key. */
  readonly snoozedUntil: Readonly<Record<string, number>>
}

export interface AlertRound {
  /** To be said now: new, worse than when last told, or snoozed until now. */
  readonly speak: readonly Alert[]
  /** Everything that holds, said or not. */
  readonly standing: readonly Alert[]
  /** Keys that were told and no longer hold. */
  readonly over: readonly string[]
  readonly memory: AlertMemory
}

/** One round of alerts over all accounts. Pure: what was told comes in and goes out as data. */
export function alertRound(
  inputs: readonly AlertInput[],
  rules: readonly AlertRule[],
  memory: AlertMemory,
  now: number,
  matters: readonly CaseMatter[] = [],
): AlertRound {
  const standing = distinct([
    ...inputs.flatMap((input) => rules.flatMap((rule) => apply(rule, input, now))),
    ...rules.flatMap((rule) => (rule.kind === 'case_due' ? dueMatters(rule, matters, now) : [])),
  ])
  const speak = standing.filter(({ key, level }) => {
    const until = memory.snoozedUntil[key]
    if (until !== undefined && until > now) return false
    const told = memory.told[key]
    // Who asked for quiet until a moment wants to hear of it again then.
    return until !== undefined || told === undefined || levels.indexOf(level) > levels.indexOf(told)
  })
  const holds = new Set(standing.map(({ key }) => key))
  const spoken = new Set(speak.map(({ key }) => key))
  const told: Record<string, Level> = {}
  for (const { key, level } of standing) {
    const before = memory.told[key]
    if (spoken.has(key)) told[key] = level
    else if (before !== undefined) told[key] = before
  }
  return {
    speak,
    standing,
    over: Object.keys(memory.told).filter((key) => !holds.has(key)),
    memory: {
      told,
      snoozedUntil: Object.fromEntries(
        Object.entries(memory.snoozedUntil).filter(([, until]) => until > now),
      ),
    },
  }
}

/** Asks for quiet about one matter until a moment. */
export function snooze(memory: AlertMemory, key: string, until: number): AlertMemory {
  return { ...memory, snoozedUntil: { ...memory.snoozedUntil, [key]: until } }
}

const dayLength = 86_400_000

function apply(rule: AlertRule, input: AlertInput, now: number): readonly Alert[] {
  const { account } = input
  switch (rule.kind) {
    case 'level':
      return matching(rule.metric, account)
        .filter(({ level }) => levels.indexOf(level) >= levels.indexOf(rule.atLeast))
        .map((row) => alert(rule, account, row, row.level, row.why))
    case 'headroom':
      return matching(rule.metric, account)
        .filter(
          ({ headroom, targetMet, condition }) =>
            headroom !== null &&
            targetMet === true &&
            condition !== 'equals' &&
            headroom.defectsLeft <= rule.defectsLeftAtMost,
        )
        .map((row) =>
          alert(
            rule,
            account,
            row,
            'warning',
            `${metricLabel(row.metric)} bears ${row.headroom?.defectsLeft === 1 ? 'one more defect' : `${row.headroom?.defectsLeft ?? 0} more defects`}.`,
          ),
        )
    case 'forecast':
      return matching(rule.metric, account)
        .filter(
          ({ forecast }) =>
            forecast.breachOn !== null &&
            Date.parse(forecast.breachOn) <= now + rule.breachWithinDays * dayLength,
        )
        .map((row) =>
          alert(
            rule,
            account,
            row,
            'warning',
            `${metricLabel(row.metric)} is expected to miss its target on ${row.forecast.breachOn}.`,
          ),
        )
    case 'data_age': {
      const { newestDataAt } = input
      if (newestDataAt !== null && now - newestDataAt <= rule.olderThanDays * dayLength) return []
      const text =
        newestDataAt === null
          ? 'Nothing was imported yet.'
          : `The newest data is ${Math.floor((now - newestDataAt) / dayLength)} days old.`
      return [alert(rule, account, null, 'warning', text)]
    }
    case 'weekly_check': {
      const { lastCheckAt } = input
      if (lastCheckAt !== null && now - lastCheckAt <= rule.everyDays * dayLength) return []
      return [alert(rule, account, null, 'warning', 'The regular check is due.')]
    }
    case 'deadline': {
      const { nextDeadlineAt } = input
      if (nextDeadlineAt === null || nextDeadlineAt - now > rule.withinHours * 3_600_000) return []
      const hours = Math.floor((nextDeadlineAt - now) / 3_600_000)
      const at = `${new Date(nextDeadlineAt).toISOString().slice(0, 16)}Z`
      const level = hours < 24 ? 'critical' : 'at_risk'
      const text =
        hours < 0
          ? `A deadline has passed (${at}).`
          : `A deadline ends in ${hours} ${hours === 1 ? 'hour' : 'hours'} (${at}).`
      const found = alert(rule, account, null, level, text)
      // The next deadline is another matter, although the last one was told.
      return [{ ...found, key: `${found.key}/${at}` }]
    }
  }
  return []
}

function dueMatters(
  rule: Extract<AlertRule, { kind: 'case_due' }>,
  matters: readonly CaseMatter[],
  now: number,
): readonly Alert[] {
  return matters
    .filter(({ dueAt }) => dueAt - now <= rule.withinHours * 3_600_000)
    .map(({ key, account, marketplace, dueAt, text }) => ({
      key: `${rule.id}/${key}`,
      rule: rule.id,
      account: account ?? '',
      marketplace: marketplace ?? '',
      level: dueAt < now ? 'at_risk' : 'warning',
      text: dueAt < now ? `Overdue: ${text}` : `Due: ${text}`,
    }))
}

function matching(metric: MetricName | undefined, account: StatusAccount): readonly StatusMetric[] {
  return metric === undefined ? account.metrics : account.metrics.filter((row) => row.metric === metric)
}

function alert(
  rule: AlertRule,
  account: StatusAccount,
  row: StatusMetric | null,
  level: Level,
  text: string,
): Alert {
  const about =
    row === null
      ? ''
      : `/${row.metric}/${row.fulfilment ?? ''}/${row.basis ?? ''}/${row.windowDays ?? ''}/${row.source}`
  return {
    key: `${rule.id}/${account.account}/${account.marketplace}${about}`,
    rule: rule.id,
    account: account.account,
    marketplace: account.marketplace,
    level,
    text,
  }
}

function distinct(alerts: readonly Alert[]): readonly Alert[] {
  return [...new Map(alerts.map((each) => [each.key, each])).values()]
}
