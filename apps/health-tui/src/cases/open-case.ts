import { calendarOf, parseDay } from '@health-tui/poa/life'
import { findMarketplace } from '@health-tui/metrics'
import {
  listCases,
  unitsSold,
  type Json,
  type NewCase,
  type NewItem,
  type Store,
  type StoredNotification,
} from '@health-tui/storage'
import { prefillFromNotification } from '../prefill-case.ts'

type FullNotification = StoredNotification & { readonly text: string; readonly parsed: unknown }

/** The open case that was made from a notification before; undefined for none. */
export async function findCaseOfLetter(
  store: Store,
  notification: FullNotification,
): Promise<string | undefined> {
  for (const { id } of await listCases(store.database, { account: notification.account })) {
    const known = await store.cases.get(id)
    if (known?.fields['notificationId'] === notification.id) return id
  }
  return undefined
}

/**
 * Makes a case from a notification: everything the letter says, and what the store sold of the listings it names. What a draft
 * brings along stands in the place of what the letter says of it.
 */
export async function openCaseFromLetter(
  store: Store,
  notification: FullNotification,
  title?: string,
  draft: NewCase = {},
): Promise<string> {
  const prefill = prefillFromNotification(notification)
  const sold = await unitsSoldBefore(store, prefill.fields, prefill.items)
  const own = draft.items ?? []
  return store.cases.create({
    ...draft,
    fields: { ...prefill.fields, ...sold, ...draft.fields, title: title ?? prefill.title },
    items: [...prefill.items.filter(({ list }) => own.every((item) => item.list !== list)), ...own],
  })
}

/** Units of each listing sold in the 365 days before the notice, where the store's orders are known. */
export async function unitsSoldBefore(
  store: Store,
  fields: Readonly<Record<string, Json>>,
  items: readonly Pick<NewItem, 'list' | 'fields'>[],
): Promise<Readonly<Record<string, Json>>> {
  const { account, marketplace, noticeDate } = fields
  const asins = items.flatMap(({ list, fields: own }) =>
    list === 'asins' && typeof own?.['value'] === 'string' ? [own['value']] : [],
  )
  if (typeof account !== 'string' || typeof marketplace !== 'string' || asins.length === 0) return {}
  const notice = parseDay(typeof noticeDate === 'string' ? noticeDate : undefined)
  if (notice === undefined) return {}
  const calendar = calendarOf(marketplace)
  const sold = await unitsSold(store.database, {
    account,
    marketplace: findMarketplace(marketplace)?.code ?? marketplace,
    asins,
    from: Date.parse(calendar.endOf(notice - 366)),
    to: Date.parse(calendar.endOf(notice)),
  })
  return sold === undefined ? {} : { unitsSold365: sold }
}
