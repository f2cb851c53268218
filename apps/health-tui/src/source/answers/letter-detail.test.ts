import { parseNotification } from '@health-tui/notifications'
import { describe, expect, it } from 'vitest'
import { letterDetail } from './letter-detail.ts'

const mail = (html: string, from = 'Amazon <seller-performance@amazon.com>'): string =>
  [
    `From: ${from}`,
    'Subject: Your listing was removed',
    'Date: Mon, 3 Mar 2025 10:00:00 +0000',
    'Content-Type: text/html',
    '',
    html,
  ].join('\n')

const removed = '<p>We removed your listing B08QX4M7TL because of complaints about its authenticity.</p>'

const detailOf = async (text: string) => letterDetail(await parseNotification(text))

describe('the letter as the screen shows it', () => {
  it('names behind each link the host that its words do not say, and keeps the marks at their words', async () => {
    const { text, marks, facts } = await detailOf(
      mail(
        `${removed}<p><a href="https://sell-verify.example/x">Sign in</a> or see <a href="https://sellercentral.amazon.com/a">sellercentral.amazon.com</a>.</p><p>Send invoices within 7 days.</p>`,
      ),
    )
    expect(text).toContain('Sign in (leads to sell-verify.example) or see sellercentral.amazon.com.')
    const marked = marks.map(({ fact, start, end }) => [facts[fact]?.label, text.slice(start, end)])
    expect(marked).toContainEqual(['ASINs', 'B08QX4M7TL'])
    expect(marked).toContainEqual(['due', '7 days'])
  })

  it('names the host of a printed address that begins with another name', async () => {
    const { text } = await detailOf('Your Amazon account is off: https://amazon.com@evil.example/x now.')
    expect(text).toContain('https://amazon.com@evil.example/x (leads to evil.example) now.')
  })

  it('lists each line that must be answered, marked in the text where nothing else is read in it', async () => {
    const { facts, marks, text } = await detailOf(
      mail(
        `${removed}<p>Please tell us:</p><ul><li>Where you keep the goods.</li><li>Who counts them.</li></ul>`,
      ),
    )
    const asked = facts.flatMap(({ label, value }, fact) => (label === 'to answer' ? [{ fact, value }] : []))
    expect(asked.map(({ value }) => value)).toEqual(['Where you keep the goods', 'Who counts them'])
    for (const { fact, value } of asked) {
      const { start, end } = marks.find((mark) => mark.fact === fact) ?? { start: 0, end: 0 }
      expect(text.slice(start, end)).toContain(value)
    }
  })

  it('says everything that is wrong with a fake before what it claims', async () => {
    const { facts, phishing } = await detailOf(
      mail(
        `${removed}<p>Confirm your password at <a href="https://amazon.com.login.example/">Amazon</a> within 24 hours.</p>`,
        'Amazon <notice@arnazon-seller.example>',
      ),
    )
    expect(phishing).toBe(true)
    const labels = facts.map(({ label }) => label)
    expect(labels.filter((label) => label === 'suspect').length).toBeGreaterThan(2)
    expect(labels.lastIndexOf('suspect')).toBeLessThan(labels.indexOf('due'))
    expect(labels).not.toContain('unproven')
  })

  it.each([
    ['a paste', 'Your Amazon seller account has been deactivated. Send a plan of action.', true],
    ['a sender that anybody can write', mail(removed), true],
    [
      'a signature that the receiving server checked',
      `Authentication-Results: mx.google.com; dkim=pass header.d=amazon.com\n${mail(removed)}`,
      false,
    ],
  ])('tells whether anything proves it: %s', async (_what, letter, unproven) => {
    const { facts, phishing } = await detailOf(letter)
    expect(phishing).toBe(false)
    expect(facts.some(({ label }) => label === 'unproven')).toBe(unproven)
  })
})
