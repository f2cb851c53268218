import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseNotification } from '@health-tui/notifications'
import { repository } from '../support/program.ts'
import { mailShapes, type SentLetter } from './mail-shapes.ts'
import { median, printTable } from './statistics.ts'

const folders = ['test/fixtures/notifications-dev', 'packages/notifications/corpus/tuned']
const rounds = 7
/** Readings of each letter until the machine code of its readers is made: a store of some thousand letters gets there. */
const warming = 8
const lettersForMemory = 10_000

/** Milliseconds of processor time: others on the machine count less than on the clock. */
async function cpuTime(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** What costs most among the texts that are built to be slow. */
const hostile: Readonly<Record<string, (n: number) => string>> = {
  durations: (n) => `Reply within ${(n % 90) + 1} days. `,
  'counted days': () => 'on the tenth day after this mail ',
  dates: (n) => `Submit by March ${(n % 28) + 1}, 2025\n`,
  percentages: (n) => `your order defect rate is ${n % 90}.5%, target 1%; `,
  'table rows': (n) => `Order defect rate | ${n % 90}.2% | 1% | 3 March 2025\n`,
  listings: (n) => `B0${String(n).padStart(8, '0')}\n`,
  links: (n) => `https://sellercentral.amazon.com/p/${n}?asin=B012345678 `,
  'papers in a list': () => '- invoices and a utility bill\n',
  demands: () => 'Please send us an invoice and a passport by 3 May.\n',
  'quoted lines': (n) => `> your account ${n} was removed\n`,
  'reply marks': () => 'On 3 Mar somebody wrote:\n',
  Japanese: () => '出品用アカウントが停止されました',
  'one line': () => 'deactivated',
  'HTML links': (n) => `<a href="https://x${n}.example/login">amazon.com</a>`,
  'HTML breaks': () => 'a<br>',
  'HTML paragraphs': () => '<p>within 3 days',
}

const blanks = ' '.repeat(100_000)

/** What patterns would be tried from each place of. */
const hostileRuns: Readonly<Record<string, string>> = {
  'blanks in a sentence that asks': `Send an invoice to reinstate your account${blanks}x`,
  'blanks in an item of a list': `Your account was deactivated. Send the following:\n- an invoice${blanks}of your supplier\n`,
  'blanks in HTML': `<html><body><pre>Send an invoice to reinstate your account${blanks}x</pre>`,
  'a word in German without umlauts': `Wir koennen Ihr Verkaeuferkonto pruefen. Senden Sie uns fuer ${'x'.repeat(100_000)}`,
  'numbers of a list': '1.A '.repeat(25_000),
  'Japanese stops': '。'.repeat(33_333),
  'empty lines of a mail': `From: Amazon <a@amazon.com>\nMIME-Version: 1.0\nSubject: a\n\n${'\n'.repeat(100_000)}`,
  'HTML links behind what shows nothing': `<html><body>\u200b${`<a href="https://x.example/a">a</a> ${'word '.repeat(20)}`.repeat(740)}`,
}

async function benchHostile(): Promise<void> {
  const letters = Object.entries(hostileRuns)
  for (const [name, unit] of Object.entries(hostile)) {
    const parts: string[] = [
      name.startsWith('HTML') ? '<html><body>' : 'Your Amazon account was deactivated.\n\n',
    ]
    for (let n = 0, size = 0; size < 100_000; n++)
      size += Buffer.byteLength(parts[parts.push(unit(n)) - 1] ?? '')
    letters.push([name, parts.join('')])
  }
  const rows: [name: string, milliseconds: number][] = []
  for (const [name, text] of letters) {
    const times: number[] = []
    for (let round = 0; round < 3; round++) times.push(await cpuTime(() => parseNotification(text)))
    rows.push([name, median(times)])
  }
  rows.sort((a, b) => b[1] - a[1])
  printTable(rows.map(([name, milliseconds]) => [`100 KB of ${name}`, `${Math.round(milliseconds)} ms`]))
}

const lettersInShapes = 60

/** What reading costs beside the MIME library alone where a mail is more than a letter's bare words. */
async function benchShapes(
  mails: readonly Uint8Array[],
  mime: (mail: Uint8Array) => Promise<unknown>,
): Promise<void> {
  const letters: SentLetter[] = []
  for (const mail of mails.slice(0, lettersInShapes)) {
    const { subject, text } = await parseNotification(mail)
    letters.push({ subject: subject ?? '', text })
  }
  const rows: string[][] = []
  for (const [name, shape] of Object.entries(mailShapes)) {
    const shaped = letters.map((letter) => shape(letter))
    const bytes = shaped.reduce((sum, mail) => sum + mail.length, 0)
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < rounds; round++) {
      ours.push(await timeAll(shaped, (mail) => parseNotification(mail)))
      theirs.push(await timeAll(shaped, mime))
    }
    const [own, alone] = [median(ours), median(theirs)]
    rows.push([
      `a letter ${name} (${Math.round(bytes / shaped.length / 1000)} KB)`,
      megabytesPerSecond(bytes, own),
      `ratio ${(own / alone).toFixed(2)}`,
    ])
  }
  printTable(rows)
}

function megabytesPerSecond(bytes: number, milliseconds: number): string {
  return `${((bytes / milliseconds) * 1000 * 1e-6).toFixed(2)} MB/s`
}

function timeAll(
  mails: readonly Uint8Array[],
  read: (mail: Uint8Array) => Promise<unknown>,
): Promise<number> {
  return cpuTime(async () => {
    for (const mail of mails) await read(mail)
  })
}

/** Letters per second on one core, beside the MIME library alone in the same run, and memory over 10,000 letters. */
export async function run(): Promise<void> {
  const require = createRequire(join(repository, 'packages/notifications/package.json'))
  const { default: PostalMime } = (await import(require.resolve('postal-mime'))) as {
    default: { parse: (mail: Uint8Array) => Promise<unknown> }
  }
  const mails = folders.flatMap((folder) =>
    readdirSync(join(repository, folder))
      .filter((name) => name.endsWith('.eml'))
      .map((name) => readFileSync(join(repository, folder, name))),
  )
  const bytes = mails.reduce((sum, mail) => sum + mail.length, 0)
  const time = (read: (mail: Uint8Array) => Promise<unknown>): Promise<number> => timeAll(mails, read)
  const whole = (mail: Uint8Array): Promise<unknown> => parseNotification(mail)
  const mime = (mail: Uint8Array): Promise<unknown> => PostalMime.parse(mail)
  const first = await time(whole)
  for (let round = 1; round < warming; round++) await time(whole)
  for (let round = 0; round < warming; round++) await time(mime)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round++) {
    ours.push(await time(whole))
    theirs.push(await time(mime))
  }
  const row = (name: string, milliseconds: number): string[] => [
    name,
    `${Math.round((mails.length / milliseconds) * 1000)} letters/s`,
    megabytesPerSecond(bytes, milliseconds),
  ]
  const [own, alone] = [median(ours), median(theirs)]
  printTable([
    row('parseNotification', own),
    row('postal-mime alone', alone),
    row('the first letters of a process', first),
  ])
  console.log(`ratio ${(own / alone).toFixed(2)}`)
  await benchShapes(mails, mime)
  await benchHostile()
  const resident: string[] = []
  for (let count = 0, next = 0; count <= lettersForMemory; count += mails.length) {
    if (count >= next) {
      globalThis.gc?.()
      resident.push(`${Math.round(process.memoryUsage.rss() / 1e6)} MB`)
      next += lettersForMemory / 4
    }
    await time(whole)
  }
  console.log(`RSS over ${lettersForMemory} letters, a quarter each: ${resident.join(', ')}`)
}
