import { expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'
import { holdsTheWords } from './same-words.ts'

it('parts that say the same in other marks', () => {
  const html = 'We have deactivated your seller account. Send invoices for the last 365 days.'
  expect(
    holdsTheWords(
      `*We have* deactivated\nyour seller account.\n\n- Send invoices for the\nlast 365 days: https://x.example`,
      html,
    ),
  ).toBe(true)
  expect(
    holdsTheWords('Thank you for your order. It arrives on Tuesday, with all our best wishes for you.', html),
  ).toBe(false)
  expect(
    holdsTheWords(
      'お客様の出品アカウントを停止しました。請求書を提出してください。',
      'お客様の出品アカウントを停止しました。 請求書を提出してください。',
    ),
  ).toBe(true)
})

it('what people are shown is read, not what lies beside it', async () => {
  const mail = (plain: string): string =>
    [
      'From: Amazon <seller-performance@amazon.com>',
      'Subject: Notice',
      'Date: Mon, 05 Oct 2026 08:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      plain,
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Your seller account is deactivated. To lift this, reply with your password and the code on your phone.</p><p>Amazon</p>',
      '--b--',
    ].join('\n')
  const beside =
    'Your seller account is active again. Thank you for the plan of action that you sent, which we have read with care.\n\nAmazon'
  const { authenticity, text } = await parseNotification(mail(beside))
  expect(text).toContain('reply with your password')
  expect(authenticity.phishing).toBe(true)
})
