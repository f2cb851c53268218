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
  it('are read where they are pasted below a few words', async () => {
    const pasted = `from our queue this morning:\n\n${JSON.stringify(lower, null, 2)}\n\nwhat is it?`
    expect(await parseNotification(pasted, { name: 'paste.txt' })).toMatchObject({
      source: 'payload',
      kind: 'warning',
      severity: 'at_risk',
      marketplace: 'DE',
    })
  })

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

  it.each([
    ['NORMAL', 'DEACTIVATED', 'admit'],
    ['NORMAL', 'AT_RISK', 'admit'],
    ['DEACTIVATED', 'NORMAL', 'no_appeal'],
  ])('tell what is to be done when an account goes from %s to %s', async (from, to, advice) => {
    const value = {
      notificationType: 'ACCOUNT_STATUS_CHANGED',
      payload: {
        accountStatusChangeNotification: { previousAccountStatus: from, currentAccountStatus: to },
      },
    }
    const { route } = await parseNotification(JSON.stringify(value))
    expect(route.advice).toBe(advice)
  })

  it('are no letters when they speak of other things', async () => {
    const value = { notificationType: 'ANY_OFFER_CHANGED', payload: { anyOfferChangedNotification: {} } }
    expect((await parseNotification(JSON.stringify(value))).kind).toBe('not_a_notification')
  })

  it.each([
    {
      notificationType: 'ORDER_CHANGE',
      payload: {
        orderChangeNotification: {
          amazonOrderId: '202-1234567-7654321',
          summary: {
            marketplaceId: 'A1F83G8C2ARO7P',
            orderItems: [{ sellerSKU: 'TEA-9', asin: 'B0C7XQ1LMN', quantity: 1 }],
          },
        },
      },
    },
    {
      NotificationType: 'FBA_OUTBOUND_SHIPMENT_STATUS',
      Payload: {
        FBAOutboundShipmentStatusNotification: { AmazonOrderId: '202-1234567-7654321', ShipmentStatus: 'x' },
        Items: [{ ASIN: 'B0C7XQ1LMN', SellerSku: 'TEA-9', MarketplaceId: 'A1F83G8C2ARO7P' }],
      },
    },
    {
      notificationType: 'SOMETHING_NEW',
      payload: {
        marketplaceIds: ['A1F83G8C2ARO7P'],
        list: [{ asins: ['B0C7XQ1LMN'] }, { skus: ['TEA-9'] }, { order_id: '202-1234567-7654321' }],
      },
    },
  ])('name store, listing and order in any type: $notificationType', async (value) => {
    expect(await parseNotification(JSON.stringify(value))).toMatchObject({
      kind: 'not_a_notification',
      marketplace: 'UK',
      asins: ['B0C7XQ1LMN'],
      skus: ['TEA-9'],
      orderIds: ['202-1234567-7654321'],
    })
  })

  it('belong to no store when they name several, and take no other code for an ASIN', async () => {
    const value = {
      notificationType: 'FBA_INVENTORY_AVAILABILITY_CHANGES',
      payload: {
        fnSKU: 'X0031PZ7QB',
        asin: 'A10ZQQ7MKZ5TLX1',
        sellerId: 'B0C7XQ1LMN',
        inventory: [{ marketplaceId: 'A1F83G8C2ARO7P' }, { marketplaceId: 'A1PA6795UKMFR9' }],
      },
    }
    const { marketplace, asins, skus } = await parseNotification(JSON.stringify(value))
    expect({ marketplace, asins, skus }).toEqual({ marketplace: null, asins: [], skus: [] })
  })
})
