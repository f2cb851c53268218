import type { Json, NewCase, StoredNotification } from '@health-tui/storage'

/** What a case starts with when it is made from a notification. */
export interface Prefill {
  readonly title: string
  readonly fields: Readonly<Record<string, Json>>
  readonly items: NonNullable<NewCase['items']>
}

type FullNotification = StoredNotification & { readonly text: string; readonly parsed: unknown }

/** Takes over what the letter says: subject, date, deadline, charges, listings, orders and the documents it asks for. */
export function prefillFromNotification(notification: FullNotification): Prefill {
  const parsed = asRecord(notification.parsed)
  const fields: Record<string, Json> = { notificationId: notification.id, account: notification.account }
  if (typeof notification.marketplace === 'string') fields['marketplace'] = notification.marketplace
  const received = isoDay(parsed['receivedAt'])
  if (received !== undefined) fields['noticeDate'] = received
  const due = asRecord(parsed['deadline'])['due']
  if (typeof due === 'string') fields['deadline'] = due
  // The plan itself is what the case is: only what has to be attached is an ask of its own.
  const requested = asList(parsed['requestedDocuments'])
    .map((document) => asRecord(document)['type'])
    .filter((type) => type !== 'poa')
  const lists = {
    asins: parsed['asins'],
    skus: parsed['skus'],
    orderIds: parsed['orderIds'],
    violationTypes: parsed['topics'],
    issues: parsed['topics'],
    requested,
  }
  const items = Object.entries(lists).flatMap(([list, values]) =>
    asList(values)
      .filter((value) => typeof value === 'string')
      .map((value) => ({ list, fields: { value } })),
  )
  return { title: notification.subject ?? 'Notification', fields, items }
}

function isoDay(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : undefined
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
