import { Session } from 'node:inspector/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseNotification } from './parse.ts'

const intro = 'Your Amazon account was deactivated. Send a plan of action within 17 days.\n\n'
const mailHead =
  'From: Amazon <notice@amazon.com>\nSubject: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n'

/** What a hostile letter repeats; `n` tells one from the next. */
const repeated: Readonly<Record<string, (n: number) => string>> = {
  durations: (n) => `within ${(n % 90) + 1} days, `,
  'durations, each a sentence': (n) => `Reply within ${(n % 90) + 1} days. `,
  dates: (n) => `by ${(n % 28) + 1} March 2025, `,
  'dates on lines': (n) => `Submit by March ${(n % 28) + 1}, 2025\n`,
  percentages: (n) => `your order defect rate is ${n % 90}.5%, target 1%; `,
  'rows of figures': (n) => `Order defect rate | ${n % 90}.2% | 1% | 3 March 2025\n`,
  listings: (n) => `B0${String(n).padStart(8, '0')}\n`,
  'ten digits': (n) => `ISBN ${1_000_000_000 + n}\n`,
  orders: (n) => `113-${String(n).padStart(7, '0')}-1234567 `,
  complaints: (n) => `Complaint ID: ${10_000_000_000 + n} `,
  'SKU labels': (n) => `sku A${n}-B `,
  links: (n) => `https://sellercentral.amazon.com/p/${n}?asin=B012345678 `,
  hosts: (n) => `www.h${n}.example/login `,
  addresses: (n) => `write to n${n}@brand.example, `,
  'quoted lines': (n) => `> your account ${n} was removed\n`,
  'forward marks': () => '---------- Forwarded message ---------\nFrom: Amazon <a@amazon.com>\n\nhello\n',
  'reply marks': () => 'On 3 Mar somebody wrote:\n',
  headings: () => 'Why did this happen?\n\n',
  Japanese: () => '出品用アカウントが停止されました',
  'Japanese dates': (n) => `3月${(n % 28) + 1}日まで、${(n % 28) + 1}日以内に提出 `,
  clauses: () => 'if you do not reply we may remove your listing, ',
  'accounts and offers': (n) => `your account and your offers ${n} were removed `,
  documents: (n) => `send invoices from the last ${n % 90} days and a plan, `,
  ratings: (n) => `account health rating ${n % 999}\n`,
  'calls about orders': () => 'if you did not order this, cancel or call us ',
  'accounts in trouble': () => 'your account your payment your card ',
  lines: () => 'a\n',
}

const html: Readonly<Record<string, (n: number) => string>> = {
  links: (n) => `<a href="https://x${n}.example/login">amazon.com</a>`,
  'links through one host': (n) => `<a href="https://click.example/${n}">https://x${n}.example</a>`,
  redirects: (n) => `<a href="https://www.google.com/url?q=https://x${n}.example">Go on</a>`,
  forms: (n) => `<button formaction="https://x${n}.example">Go on</button>`,
  rows: (n) => `<tr><td>Order defect rate</td><td>${n % 90}.2%</td><td>1%</td></tr>`,
  'open elements': () => '<div>within 3 days ',
  breaks: () => 'a<br>',
}

const repeat = (unit: (n: number) => string, length: number): string => {
  const parts: string[] = []
  for (let n = 0, size = 0; size < length; n++) size += parts.push(unit(n)) && unit(n).length
  return parts.join('').slice(0, length)
}

const session = new Session()

beforeAll(async () => {
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
})

afterAll(async () => {
  await session.post('Profiler.stopPreciseCoverage')
  session.disconnect()
})

/** How often the blocks of this package ran while a letter was read: taking the counts sets them to nought. */
async function workOf(letter: string): Promise<number> {
  await session.post('Profiler.takePreciseCoverage')
  await parseNotification(letter)
  const { result } = await session.post('Profiler.takePreciseCoverage')
  return result
    .filter(({ url }) => url.includes('packages/notifications/src') && !url.includes('.test.'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0)
}

const short = 2500

/** How much more work four times the text takes: four times, and what is paid once. */
async function growth(letterOf: (length: number) => string): Promise<number> {
  const once = await workOf(letterOf(short))
  return (await workOf(letterOf(4 * short))) / once
}

describe('the work of reading grows with the letter and no faster', () => {
  it.each(Object.entries(repeated))('of %s', async (_, unit) => {
    expect(await growth((length) => intro + repeat(unit, length))).toBeLessThan(7)
  })

  it.each(Object.entries(html))('of HTML %s', async (_, unit) => {
    const letterOf = (length: number): string => `<html><body><p>${intro}</p><table>${repeat(unit, length)}`
    expect(await growth(letterOf)).toBeLessThan(7)
  })

  it('of parts of a mail', async () => {
    const part = (n: number): string => `--b\nContent-Type: text/plain\n\n${n} days\n`
    const letterOf = (length: number): string =>
      `${mailHead}--b\nContent-Type: text/plain\n\n${intro}\n${repeat(part, length)}`
    expect(await growth(letterOf)).toBeLessThan(7)
  })
})
