import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseNotification } from '@health-tui/notifications'
import { repository } from '../support/program.ts'
import { median, printTable } from './statistics.ts'

const folders = ['test/fixtures/notifications-dev', 'packages/notifications/corpus/tuned']
const rounds = 7
const lettersForMemory = 10_000

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
  const time = async (read: (mail: Uint8Array) => Promise<unknown>): Promise<number> => {
    const start = performance.now()
    for (const mail of mails) await read(mail)
    return performance.now() - start
  }
  const whole = (mail: Uint8Array): Promise<unknown> => parseNotification(mail)
  const mime = (mail: Uint8Array): Promise<unknown> => PostalMime.parse(mail)
  await time(whole)
  await time(mime)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round++) {
    ours.push(await time(whole))
    theirs.push(await time(mime))
  }
  const row = (name: string, milliseconds: number): string[] => [
    name,
    `${Math.round((mails.length / milliseconds) * 1000)} letters/s`,
    `${((bytes / milliseconds) * 1000 * 1e-6).toFixed(2)} MB/s`,
  ]
  const [own, alone] = [median(ours), median(theirs)]
  printTable([row('parseNotification', own), row('postal-mime alone', alone)])
  console.log(`ratio ${(own / alone).toFixed(2)}`)
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
