import { calendarOf, formatDay, guideFor, routes, type Route } from '@health-tui/poa/life'
import type { Json, NewCase, StoredNotification } from '@health-tui/storage'

/** What a case starts with when it is made from a notification. */
export interface Prefill {
  readonly title: string
  readonly fields: Readonly<Record<string, Json>>
  readonly items: NonNullable<NewCase['items']>
}

/** A letter as far as a case takes it over. */
export type LetterForCase = Pick<StoredNotification, 'marketplace' | 'subject'> & { readonly parsed: unknown }

/**
 * Takes over what the letter says: subject, date, deadline, each charge with its route, listings, orders, figures, what is
 * asked for and within which window.
 */
export function prefillFromNotification(
  notification: LetterForCase & Pick<StoredNotification, 'id' | 'account'>,
): Prefill {
  const prefill = prefillFromLetter(notification)
  return {
    ...prefill,
    fields: { notificationId: notification.id, account: notification.account, ...prefill.fields },
  }
}

/** The same from a letter that is not stored. */
export function prefillFromLetter(notification: LetterForCase): Prefill {
  const parsed = asRecord(notification.parsed)
  const fields: Record<string, Json> = {}
  const marketplace = notification.marketplace ?? textOf(parsed['marketplace'])
  if (marketplace !== undefined) fields['marketplace'] = marketplace
  const receivedAt = textOf(parsed['receivedAt'])
  const noticeDay = calendarOf(marketplace).day(receivedAt)
  if (receivedAt !== undefined && noticeDay !== undefined) {
    fields['noticeAt'] = receivedAt
    fields['noticeDate'] = formatDay(noticeDay)
  }
  const due = asRecord(parsed['deadline'])['due']
  if (typeof due === 'string') fields['deadline'] = due
  if (notification.subject !== null) fields['notificationSummary'] = notification.subject
  const topics = textsOf(parsed['topics'])
  const advice = readRoute(asRecord(parsed['route'])['advice'])
  if (advice !== undefined) fields['route'] = advice
  for (const [name, value] of Object.entries({
    complaintIds: textsOf(parsed['complaintIds']),
    rightsOwner: asRecord(parsed['rightsOwner']),
  }))
    if (Object.keys(value).length > 0) fields[name] = value as Json
  const lists = {
    asins: textsOf(parsed['asins']),
    skus: textsOf(parsed['skus']),
    orderIds: textsOf(parsed['orderIds']),
    violationTypes: topics,
    issues: topics,
    requested: asksOf(parsed),
  }
  const items = [
    ...Object.entries(lists).flatMap(([list, values]) =>
      values.map((value) => ({ list, fields: { value } })),
    ),
    ...topics.map((issue) => ({ list: 'charges', fields: { issue, ...routeOf(issue, topics, advice) } })),
    ...asList(parsed['metrics']).flatMap((reading) => metricItem(asRecord(reading))),
  ]
  return { title: notification.subject ?? 'Notification', fields, items }
}

/** The letter's advice where it fits the charge, else the usual route of that kind of charge. */
function routeOf(
  issue: string,
  topics: readonly string[],
  advice: Route | undefined,
): { readonly route?: Route } {
  const usual = issue === 'other' ? undefined : guideFor(issue)?.routes
  const fits = advice !== undefined && (topics.length === 1 || usual === undefined || usual.includes(advice))
  const route = fits ? advice : usual?.[0]
  return route === undefined ? {} : { route }
}

/**
 * The lines in which the letter asks, in its own words. What no line names is added: the three parts of a plan, and papers by
 * their kind and the days that they may be old.
 */
export function asksOf(parsed: Readonly<Record<string, unknown>>): string[] {
  const asks = asList(parsed['asks']).map(asRecord)
  const lines = asks.flatMap(({ text, documents }) =>
    typeof text === 'string' ? [withWindow(text, asList(documents).map(asRecord))] : [],
  )
  const parts = new Set(asks.flatMap((ask) => textsOf(ask['parts'])))
  const plan =
    parsed['poaRequested'] === true
      ? Object.entries(nameOfPart).flatMap(([part, name]) => (parts.has(part) ? [] : [name]))
      : []
  const named = new Set(asks.flatMap(({ documents }) => asList(documents).map(paperName)))
  const papers = asList(parsed['requestedDocuments']).flatMap((entry) => {
    const name = paperName(entry)
    return name === undefined || named.has(name) ? [] : [name]
  })
  return [...plan, ...lines, ...papers]
}

const nameOfPart: Readonly<Record<string, string>> = {
  root_cause: 'root cause',
  actions_taken: 'corrective actions',
  prevention: 'preventive measures',
}

function paperName(entry: unknown): string | undefined {
  const { type, windowDays } = asRecord(entry)
  if (typeof type !== 'string' || type === 'poa') return undefined
  return typeof windowDays === 'number' ? `${type} (dated within ${windowDays} days)` : type
}

/** A window that the line tells by other words than days ("the last twelve months"), or that a line below it tells. */
function withWindow(text: string, documents: readonly Readonly<Record<string, unknown>>[]): string {
  const days = documents.flatMap(({ windowDays }) => (typeof windowDays === 'number' ? [windowDays] : []))
  const [shortest] = days.toSorted((a, b) => a - b)
  return shortest === undefined || new RegExp(`(?<!\\d)${shortest}(?!\\d)`).test(text.normalize('NFKC'))
    ? text
    : `${text} (dated within ${shortest} days)`
}

function metricItem(
  reading: Readonly<Record<string, unknown>>,
): { list: string; fields: Record<string, Json> }[] {
  const { metric, value, target, windowDays } = reading
  // The rating is points, not a rate, and no sentence of a plan is compared with it.
  if (typeof metric !== 'string' || metric === 'account_health_rating' || typeof value !== 'number') return []
  return [
    {
      list: 'metrics',
      fields: {
        name: metric,
        value,
        ...(typeof target === 'number' ? { target } : {}),
        ...(typeof windowDays === 'number' ? { windowDays } : {}),
      },
    },
  ]
}

function readRoute(value: unknown): Route | undefined {
  return routes.find((route) => route === value)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function textsOf(value: unknown): string[] {
  return asList(value).flatMap((entry) => textOf(entry) ?? [])
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
