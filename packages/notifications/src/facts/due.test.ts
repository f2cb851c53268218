import { describe, expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

const letter = (store: string, ask: string): string =>
  [
    'From: Seller Performance <seller-performance@amazon.com>',
    'Subject: Your account',
    'Date: Fri, 08 Mar 2024 22:00:00 +0000',
    'Message-ID: <1@email.amazonses.com>',
    '',
    `Your ${store} account was deactivated. ${ask}`,
  ].join('\n')

const dueOf = async (store: string, ask: string): Promise<string | null> =>
  (await parseNotification(letter(store, ask))).deadline.due

describe('due', () => {
  it('ends days at the end of the last day in the store’s zone, across the change of clocks', async () => {
    expect(await dueOf('Amazon.com', 'Send a plan of action within 7 days.')).toBe('2024-03-16T06:59:00Z')
  })

  it('counts hours from the letter itself', async () => {
    expect(await dueOf('Amazon.com', 'Send a plan of action within 72 hours.')).toBe('2024-03-11T22:00:00Z')
  })

  it('skips weekends for business days', async () => {
    expect(await dueOf('Amazon.co.uk', 'Send a plan of action within 3 business days.')).toBe(
      '2024-03-13T23:59:00Z',
    )
  })

  it('takes the earliest of several due dates', async () => {
    const ask = 'Upload the invoice by 20 March 2024 and the certificate by 14 March 2024.'
    expect(await dueOf('Amazon.co.uk', ask)).toBe('2024-03-14T23:59:00Z')
  })

  it.each([
    'We will reply within 48 hours.',
    'Funds are held for 90 days.',
    'Please attach invoices from the last 365 days.',
  ])('finds no deadline in "%s"', async (ask) => {
    expect(await dueOf('Amazon.com', ask)).toBeNull()
  })
})
