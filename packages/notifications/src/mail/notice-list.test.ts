import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import { openNotice } from './notice-list.ts'

const page = (list: readonly string[], ...letter: readonly string[]): string =>
  ['Menu', 'Notifications', ...list, ...letter].join('\n')

test.each([
  [
    'dash and day in front',
    ['20 Aug. 2025 – Your listing was removed', '2 July 2025 – Your account is at risk'],
    ['Your listing was removed', 'Hello, we removed B0ABCDEF12.'],
  ],
  [
    'columns, the day behind',
    ['Ihr Angebot wurde entfernt | 20.08.2025', 'Ihr Konto ist gefährdet | 02.07.2025'],
    ['Betreff: Ihr Angebot wurde entfernt', 'Wir haben B0ABCDEF12 entfernt.'],
  ],
  [
    'Japanese days',
    [
      '2025年8月20日 - 出品が削除されました（商品の安全性）',
      '2025年7月2日 - アカウントに関する重要なお知らせ',
    ],
    ['出品が削除されました（商品の安全性）', 'B0ABCDEF12 を削除しました。'],
  ],
])('the letter begins with the title that the list repeats: %s', (_how, list, letter) => {
  const text = page(list, ...letter)
  expect(text.slice(openNotice(text)?.start)).toBe(letter.join('\n'))
})

test('a list below the letter ends it', () => {
  const text =
    'Your listing was removed\nHello.\nMore\n20 Aug. 2025 – Your listing was removed\n2 July 2025 – Your account is at risk'
  const found = openNotice(text)
  expect(text.slice(found?.start, found?.end)).toBe('Your listing was removed\nHello.\nMore\n')
})

test.each([
  ['one entry alone', '20 Aug. 2025 – Your listing was removed\nYour listing was removed\nHello'],
  ['no title again', '20 Aug. 2025 – Late order 1 of yours\n2 July 2025 – Late order 2 of yours\nHello'],
  [
    'lines without a day',
    'Account 2025 – Your listing was removed\nHelp 2025 – Your account\nYour listing was removed',
  ],
])('%s is no list of notices', (_what, text) => {
  expect(openNotice(text)).toBeNull()
})

test('what other notices were called says nothing of this one', async () => {
  const list = [
    '20 Aug. 2025 – Listing removed: missing test report',
    '2 July 2025 – Your seller account is at risk of deactivation',
  ]
  const letter = [
    'Subject: Listing removed: missing test report',
    'Date: 20 Aug. 2025',
    '',
    'Hello,',
    'We removed B0ABCDEF12 because a test report is missing. Your account is not affected.',
  ]
  const html = `<html><body>${[...list, ...letter].map((line) => `<p>${line}</p>`).join('')}</body></html>`
  expect(await parseNotification(html, { name: 'page.html' })).toMatchObject({
    kind: 'listing_issue',
    severity: 'warning',
    subject: 'Listing removed: missing test report',
  })
})
