import { type ReportData, rhythmWords } from './report-data.ts'

export type Cell = string | number | boolean | null

/** A table of the report with a row for each thing; what CSV and Markdown print. */
export interface ReportTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export const tableNames = [
  'metrics',
  'accounts',
  'deadlines',
  'cases',
  'promises',
  'listing-issues',
  'notifications',
] as const
export type TableName = (typeof tableNames)[number]

export function isTableName(text: string): text is TableName {
  return (tableNames as readonly string[]).includes(text)
}

/** The table of that name; columns carry the names that the JSON shapes use, values are unrounded. */
export function tableOf(data: ReportData, name: TableName): ReportTable {
  return builders[name](data)
}

const builders: Readonly<Record<TableName, (data: ReportData) => ReportTable>> = {
  metrics: ({ accounts }) =>
    table(
      'Metrics',
      accounts.flatMap(({ account, marketplace, metrics }) =>
        metrics.map((metric) => ({ account, marketplace, metric })),
      ),
      {
        account: ({ account }) => account,
        marketplace: ({ marketplace }) => marketplace,
        metric: ({ metric }) => metric.metric,
        fulfilment: ({ metric }) => metric.fulfilment,
        source: ({ metric }) => metric.source,
        numerator: ({ metric }) => metric.numerator,
        denominator: ({ metric }) => metric.denominator,
        rate: ({ metric }) => metric.rate,
        condition: ({ metric }) => metric.condition,
        target: ({ metric }) => metric.target,
        windowDays: ({ metric }) => metric.windowDays,
        from: ({ metric }) => metric.from,
        to: ({ metric }) => metric.to,
        status: ({ metric }) => metric.status,
        targetMet: ({ metric }) => metric.targetMet,
        level: ({ metric }) => metric.level,
        why: ({ metric }) => metric.why,
        defectsLeft: ({ metric }) => metric.headroom?.defectsLeft ?? null,
        cleanOrdersNeeded: ({ metric }) => metric.headroom?.cleanOrdersNeeded ?? null,
        breachOn: ({ metric }) => metric.forecast.breachOn,
        recoversOn: ({ metric }) => metric.forecast.recoversOn,
        inconsistent: ({ metric }) => metric.inconsistent,
      },
    ),
  accounts: ({ accounts }) =>
    table('Accounts', accounts, {
      account: ({ account }) => account,
      marketplace: ({ marketplace }) => marketplace,
      level: ({ level }) => level,
      accountStatus: ({ accountStatus }) => accountStatus,
      accountHealthRating: ({ accountHealthRating }) => accountHealthRating?.score ?? null,
      accountHealthStatus: ({ accountHealthRating }) => accountHealthRating?.status ?? null,
      openViolations: ({ policyViolations }) =>
        Object.values(policyViolations).reduce((sum, count) => sum + count, 0),
      nextDeadline: ({ nextDeadline }) => nextDeadline,
      importedAt: ({ importedAt }) => importedAt,
    }),
  deadlines: ({ deadlines }) =>
    table('Deadlines', deadlines, {
      due: ({ due }) => due,
      account: ({ account }) => account,
      marketplace: ({ marketplace }) => marketplace,
      what: ({ what }) => what,
      from: ({ from }) => from,
      id: ({ id }) => id,
      passed: ({ passed }) => passed,
    }),
  cases: ({ cases }) =>
    table('Cases', cases, {
      id: ({ id }) => id,
      title: ({ title }) => title,
      state: ({ state }) => state,
      route: ({ route }) => route,
      account: ({ account }) => account,
      marketplace: ({ marketplace }) => marketplace,
      deadline: ({ deadline }) => deadline,
      assignee: ({ assignee }) => assignee,
    }),
  promises: ({ promises }) =>
    table('Promises to Amazon', promises, {
      id: ({ id }) => id,
      text: ({ text }) => text,
      state: ({ state }) => state,
      nextDue: ({ nextDue }) => nextDue,
      owner: ({ owner }) => owner,
      rhythm: rhythmWords,
      proofWanted: ({ proofWanted }) => proofWanted,
      proofs: ({ proofs }) => proofs.length,
      lastProofOn: ({ proofs }) => proofs.at(-1)?.day ?? null,
      lastProof: ({ proofs }) => proofs.at(-1)?.proof ?? null,
      missed: ({ missed }) => missed.length,
      missedSince: ({ missed }) => missed[0] ?? null,
      start: ({ start }) => start,
      until: ({ until }) => until,
      account: ({ account }) => account,
      marketplace: ({ marketplace }) => marketplace,
      case: ({ title }) => title,
      caseId: ({ caseId }) => caseId,
    }),
  'listing-issues': ({ listingIssues }) =>
    table('Findings about listings', listingIssues, {
      account: ({ account }) => account,
      marketplace: ({ marketplace }) => marketplace,
      sku: ({ sku }) => sku,
      asin: ({ asin }) => asin,
      title: ({ title }) => title,
      severity: ({ severity }) => severity,
      code: ({ code }) => code,
      message: ({ message }) => message,
      categories: ({ categories }) => categories.join(' '),
      actions: ({ actions }) => actions.join(' '),
      exemption: ({ exemption }) => exemption,
      exemptUntil: ({ exemptUntil }) => exemptUntil,
      firstSeen: ({ firstSeen }) => firstSeen,
      lastSeen: ({ lastSeen }) => lastSeen,
    }),
  notifications: ({ notifications }) =>
    table('Notifications', notifications, {
      receivedAt: ({ receivedAt }) => receivedAt,
      account: ({ account }) => account,
      marketplace: ({ marketplace }) => marketplace,
      subject: ({ subject }) => subject,
      from: ({ from }) => from,
      kind: ({ kind }) => kind,
      due: ({ due }) => due,
      phishing: ({ phishing }) => phishing,
      id: ({ id }) => id,
    }),
}

function table<T>(
  title: string,
  items: readonly T[],
  columns: Readonly<Record<string, (item: T) => Cell>>,
): ReportTable {
  return {
    title,
    columns: Object.keys(columns),
    rows: items.map((item) => Object.values(columns).map((value) => value(item))),
  }
}
