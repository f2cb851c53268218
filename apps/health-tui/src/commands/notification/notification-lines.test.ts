import { parseNotification } from '@health-tui/notifications'
import { describe, expect, it } from 'vitest'
import { width } from '../../tui/text/layout.ts'
import { notificationLines } from './notification-lines.ts'

const letter = [
  'From: Amazon <seller-performance@amazon.com>',
  'Subject: Your listing was removed',
  'Date: Mon, 3 Mar 2025 10:00:00 +0000',
  'Content-Type: text/html',
  '',
  '<p>Hello,</p><p>We removed your listing B08QX4M7TL because of complaints about its authenticity.</p>',
  '<p>Send invoices from the last 365 days within 7 days.</p>',
  '<p><a href="https://seller-verify.example/login">amazon.com/appeal</a></p>',
].join('\n')

const linesOf = async (columns: number, text = letter): Promise<string[]> =>
  notificationLines(await parseNotification(text), { title: 'a.eml', color: false, columns }).split('\n')

describe('a letter for people', () => {
  it('names the place and the confidence of what was read', async () => {
    const lines = await linesOf(80)
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}deadline {4}P7D, ends .* \(line 7 "7 days", \d\d%\)$/),
    )
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}asins {7}B08QX4M7TL {2}\(line 5, \d\d%\)$/))
  })

  it('shows where a link really leads, beside the words that it hides behind', async () => {
    expect(await linesOf(80)).toContain('  link        seller-verify.example, shown as "amazon.com/appeal"')
  })

  it('shows the host of a printed address that begins with another name', async () => {
    const lines = await linesOf(80, 'Your Amazon account is off: https://amazon.com@evil.example/x')
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(
      'evil.example, shown as "amazon.com@evil.example/x"',
    )
  })

  it('says what speaks for and against it', async () => {
    const lines = await linesOf(80)
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}suspect {5}link-text-differs/))
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}genuine {5}sender-amazon-domain/))
  })

  it('says that the language is not read', async () => {
    const dutch =
      'Subject: Je verkopersaccount is gedeactiveerd\n\nWe hebben je verkopersaccount op Amazon.nl gedeactiveerd omdat we je gegevens niet konden controleren.'
    const lines = await linesOf(120, dutch)
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}language {4}nl \(Dutch, not read here\)/))
    expect(lines.join(' ')).toMatch(/advice .*Written in Dutch, which is not read here: read it yourself/)
  })

  it.each([60, 80, 120])('keeps to %i columns, whatever the letter says', async (columns) => {
    const long = letter
      .replace('Your listing was removed', `=?utf-8?q?${'=E5=81=9C'.repeat(60)}?=`)
      .replace('seller-verify.example', `${'very-'.repeat(11)}long.example`)
    for (const line of await linesOf(columns, long)) expect(width(line)).toBeLessThanOrEqual(columns)
  })
})
