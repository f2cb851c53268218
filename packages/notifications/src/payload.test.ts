import { describe, expect, it } from 'vitest'
import { parseNotification } from './parse.ts'

const lower = {
  notificationType: 'ACCOUNT_STATUS_CHANGED',
  eventTime: '2024-03-01T10:00:00.000Z',
  payload: {
    accountStatusChangeNotification: {
      marketplaceId: 'A1PA6795UKMFR9',
      previousAccountStatus: 'NORMAL',
      currentAccountStatus: 'AT_RISK',
    },
  },
}

function raised(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.charAt(0).toUpperCase() + key.slice(1), raised(item)]),
  )
}

describe('SP-API notifications', () => {
  it.each([
    ['lower', lower],
    ['upper', raised(lower)],
    ['queued', { Type: 'Notification', Message: JSON.stringify(lower) }],
  ])('are read in %s case', async (_, value) => {
    const notification = await parseNotification(JSON.stringify(value), { name: 'message.json' })
    expect(notification).toMatchObject({
      kind: 'warning',
      severity: 'at_risk',
      marketplace: 'DE',
      receivedAt: '2024-03-01T10:00:00.000Z',
      source: 'payload',
    })
  })

  it('are no letters when they speak of other things', async () => {
    const value = { notificationType: 'ANY_OFFER_CHANGED', payload: { anyOfferChangedNotification: {} } }
    expect((await parseNotification(JSON.stringify(value))).kind).toBe('not_a_notification')
  })
})
