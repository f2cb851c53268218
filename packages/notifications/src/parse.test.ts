import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNotification } from './parse.ts'
import { parsedNotificationSchema } from './schema.ts'

const letter = `Hello,

We removed some of your listings on Amazon.com because a rights owner reported that they infringe its trademark.

ASIN: B0BN6QRT4W
SKU: KT-4471-NEW
Complaint ID: 13344556677
Order 113-4482910-7730214

Send an invoice through Account Health within 10 days.`

const identifiers = async (text: string): Promise<unknown> => {
  const { asins, skus, orderIds, complaintIds } = await parseNotification(text, { name: 'letter.txt' })
  return { asins, skus, orderIds, complaintIds }
}

const expected = {
  asins: ['B0BN6QRT4W'],
  skus: ['KT-4471-NEW'],
  orderIds: ['113-4482910-7730214'],
  complaintIds: ['13344556677'],
}

// Pieces that letters are made of, and pieces that break parsers.
const piece = fc.constantFrom(
  'Your account was deactivated. ',
  'within 17 days',
  'B0BN6QRT4W',
  ' 12.5% ',
  '\n',
  '\n\n',
  '> ',
  '<td>',
  '&#0;',
  '\u202e',
  '\u200b',
  '\u001b[31m',
  '商品',
  '出品用アカウントを停止',
  'Ihr Konto',
  'https://amazon.com.evil.example/',
  '=?utf-8?b?',
  'Subject: x\n',
  '--',
  'From: Amazon <a@amazon.com>\n',
  'Content-Type: multipart/mixed; boundary=a\n',
  '--a\n',
  '{',
  '"',
  '((((',
  '1.',
  '%',
  '\ud800',
  '\0',
)
const soup = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(''))

describe('parseNotification', () => {
  it('never throws, fits its schema, and places every span inside the text', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        const parsed = parsedNotificationSchema.parse(await parseNotification(text))
        for (const { start, end } of parsed.spans)
          expect(0 <= start && start < end && end <= parsed.text.length).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('never throws on bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(parsedNotificationSchema.safeParse(await parseNotification(bytes)).success).toBe(true)
      }),
    )
  })

  it('shows where each identifier was read', async () => {
    const { spans, text } = await parseNotification(letter)
    const at = (field: string): string[] =>
      spans.filter((span) => span.field === field).map((span) => text.slice(span.start, span.end))
    expect(at('asins')).toEqual(expected.asins)
    expect(at('skus')).toEqual(expected.skus)
    expect(at('orderIds')).toEqual(expected.orderIds)
    expect(at('complaintIds')).toEqual(expected.complaintIds)
    expect(at('deadline')).toEqual(['10 days'])
  })

  it('finds the same identifiers whatever noise stands around them', async () => {
    const noise = fc.constantFrom(
      '',
      '***',
      'Reference: AB-12/x',
      '-----',
      'Thank you for selling with us.',
      'Tel. +49 30 1234567',
      '…',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(noise, { maxLength: 8 }), fc.nat(8), async (lines, at) => {
        const parts = letter.split('\n\n')
        parts.splice(at % parts.length, 0, ...lines)
        expect(await identifiers(parts.join('\n\n'))).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('finds the same identifiers however the letter is wrapped or quoted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 34, max: 100 }),
        fc.constantFrom('', '> ', '>> '),
        async (width, mark) => {
          expect(await identifiers(wrap(letter, width, mark))).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('does not take look-alikes for listings', async () => {
    const text = `${letter}\nFNSKU: X00123ABCD\nShipment FBA15K7QX2TL\nMerchant A2K7XQ9LMN3PT\nCase 11223344001\nTrademark 88123456`
    expect(await identifiers(text)).toEqual(expected)
  })

  it('reads identifiers that invisible characters break up', async () => {
    expect(
      (await parseNotification('ASIN: B0BN\u200b6QRT\u00ad4W was removed from Amazon.com')).asins,
    ).toEqual(['B0BN6QRT4W'])
  })
})

describe('the store behind the words', () => {
  const words = '<p>We removed your listing B0BN6QRT4W. Send us your invoices by December 1, 2026.</p>'
  const read = async (html: string) => {
    const { marketplace, deadline } = await parseNotification(html, { name: 'page.html' })
    return [marketplace, deadline.due]
  }

  it('is the one that a button leads to, also through a scanner of mail', async () => {
    const berlin = ['DE', '2026-12-01T22:59:00Z']
    const page = 'https://sellercentral.amazon.de/performance'
    expect(await read(`<html>${words}<a href="${page}">Account</a></html>`)).toEqual(berlin)
    const scanned = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(page)}&data=1`
    expect(await read(`<html>${words}<a href="${scanned}">Account</a></html>`)).toEqual(berlin)
  })

  it('is the one that a browser saved the page from', async () => {
    const paris = ['FR', '2026-12-01T22:59:00Z']
    const saved = '<!-- saved from url=(0042)https://sellercentral.amazon.fr/performance -->'
    const menu = '<a href="https://sellercentral.amazon.es/">España</a>'
    expect(await read(`<!DOCTYPE html>\n${saved}\n<html>${words}${menu}</html>`)).toEqual(paris)
    const elsewhere = saved.replace('sellercentral.amazon.fr', 'sellercentral-amazon.fr')
    expect(await read(`${elsewhere}<html>${words}</html>`)).toEqual([null, '2026-12-01T23:59:00Z'])
  })
})

function wrap(text: string, width: number, mark: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const lines: string[] = []
      let current = ''
      for (const word of line.split(' ')) {
        if (current !== '' && current.length + word.length >= width) {
          lines.push(current)
          current = word
        } else current = current === '' ? word : `${current} ${word}`
      }
      return [...lines, current]
    })
    .map((line) => mark + line)
    .join('\n')
}
