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
    ['Send a plan of action within a week.', '2024-03-15T23:59:00Z'],
    ['Send a plan of action within three weeks.', '2024-03-29T23:59:00Z'],
    ['Send a plan of action within five week days.', '2024-03-15T23:59:00Z'],
    ['Send a plan of action within a fortnight.', '2024-03-22T23:59:00Z'],
    ['Send a plan of action within 7-10 days.', '2024-03-18T23:59:00Z'],
  ])('counts weeks in full, and ranges to their end: %s', async (ask, due) => {
    expect(await dueOf('Amazon.co.uk', ask)).toBe(due)
  })

  it.each([
    ['The time to dispute this decision ends on 20 March 2024.', '2024-03-20T23:59:00Z'],
    ['Without a valid number your listings will be deleted on 20 March 2024.', '2024-03-20T23:59:00Z'],
    ['We have extended your deadline to 20 March 2024.', '2024-03-20T23:59:00Z'],
    ['Reply by 20/3.', '2024-03-20T23:59:00Z'],
    ['Deadlines: invoice - 28 March 2024; photos - 20 March 2024.', '2024-03-20T23:59:00Z'],
    ['We will block your account in 12 days unless you send a plan of action.', '2024-03-20T23:59:00Z'],
    ['The coupon for this product ends on 20 March 2024.', null],
    ['Customers who bought it will be refunded by 20 March 2024.', null],
    ['You can view your reports for another 12 days.', null],
    ['The new rule stays in effect until 20 March 2024.', null],
    ['Your certificate was valid until 20 March 2024.', null],
    ['The report must be published by the manufacturer by 20 March 2024.', null],
    ['Send receipts that are dated no more than 365 days before today.', null],
    ['Orders placed before 20 March 2024 must be shipped.', null],
  ])('tells a right that ends from what merely lasts: %s', async (ask, due) => {
    expect(await dueOf('Amazon.co.uk', ask)).toBe(due)
  })

  it('takes a length of time before a day that comes later, and a list of days as a whole', async () => {
    const both = 'Confirm receipt of this message within 24 hours. Send a plan of action by 20 March 2024.'
    expect(await dueOf('Amazon.co.uk', both)).toBe('2024-03-09T22:00:00Z')
    const list = 'Send the invoice by 20 March 2024, the photos of the label by 14 March 2024.'
    expect(await dueOf('Amazon.co.uk', list)).toBe('2024-03-14T23:59:00Z')
  })

  it.each([
    ['Send a plan of action before 20 March 2024.', '2024-03-19T23:59:00Z'],
    ['Send a plan of action prior to Wednesday, 20 March 2024.', '2024-03-19T23:59:00Z'],
    ['Send a plan of action on or before 20 March 2024.', '2024-03-20T23:59:00Z'],
    ['Send a plan of action before the end of 20 March 2024.', '2024-03-20T23:59:00Z'],
    ['Send a plan of action before 5 pm on 20 March 2024.', '2024-03-20T17:00:00Z'],
    ['Send a plan of action before the end of March.', '2024-03-31T22:59:00Z'],
    ['Send a plan of action until and including 20 March 2024.', '2024-03-20T23:59:00Z'],
  ])('takes the day before a day as the last one, but not where it is included: %s', async (ask, due) => {
    expect(await dueOf('Amazon.co.uk', ask)).toBe(due)
  })

  it.each([
    ['Within 14 days of 5 March 2024 you must send a plan of action.', '2024-03-19T23:59:00Z'],
    ['From 5 March 2024 you have 14 days to send a plan of action.', '2024-03-19T23:59:00Z'],
    ['Within 14 days of this message you must send a plan of action.', '2024-03-22T23:59:00Z'],
    ['You sold the item on 5 March 2024. Send a plan of action within 14 days.', '2024-03-22T23:59:00Z'],
  ])('counts from the day that the letter names: %s', async (ask, due) => {
    expect(await dueOf('Amazon.co.uk', ask)).toBe(due)
  })

  it('names the place of each time by which something is due, the first that ends in front', async () => {
    const both =
      'Confirm receipt within 24 hours and send the invoice by 20 March 2024, the photos by 14 March 2024.'
    const parsed = await parseNotification(letter('Amazon.co.uk', both))
    expect(parsed.deadline).toMatchObject({ iso: null, relative: 'PT24H', due: '2024-03-09T22:00:00Z' })
    const places = parsed.spans.filter(({ field }) => field === 'deadline')
    expect(places.map(({ start, end }) => parsed.text.slice(start, end))).toEqual([
      '24 hours',
      '20 March 2024',
      '14 March 2024',
    ])
  })

  it('takes a length of time beside its day for the same', async () => {
    const same = 'Send a plan of action within 5 business days, that is until 15 March 2024.'
    const parsed = await parseNotification(letter('Amazon.co.uk', same))
    expect(parsed.deadline).toMatchObject({ iso: '2024-03-15', relative: 'P5D', due: '2024-03-15T23:59:00Z' })
  })

  it('tells when a day without a date ends, and prints none for it', async () => {
    const parsed = await parseNotification(letter('Amazon.co.uk', 'Send a plan of action by Tuesday.'))
    expect(parsed.deadline).toMatchObject({ iso: null, relative: null, due: '2024-03-12T23:59:00Z' })
  })

  it.each([
    'We will reply within 48 hours.',
    'Funds are held for 90 days.',
    'Please attach invoices from the last 365 days.',
  ])('finds no deadline in "%s"', async (ask) => {
    expect(await dueOf('Amazon.com', ask)).toBeNull()
  })
})
