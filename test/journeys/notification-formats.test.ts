import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseOutputSchema } from '@health-tui/notifications'
import { expect, it } from 'vitest'
import { runProgram, scratchFolder } from '../support/program.ts'

const words = 'Your Amazon.com listing B0BN6QRT4W was removed. Send an invoice within 7 days.\n'
const head = 'From: Amazon <notice@amazon.com>\nTo: you@shop.example\nSubject: Notice\nMIME-Version: 1.0\n'

/** What Outlook wraps: the number of an attribute, its length, itself, and two bytes that check it. */
function wrapped(attributes: Readonly<Record<number, string>>): Buffer {
  const written = Object.entries(attributes).map(([id, text]) => {
    const field = Buffer.alloc(9)
    field.writeUInt8(1)
    field.writeUInt32LE(Number(id), 1)
    field.writeUInt32LE(text.length, 5)
    return Buffer.concat([field, Buffer.from(text, 'latin1'), Buffer.alloc(2)])
  })
  return Buffer.concat([Buffer.from('789f3e220100', 'hex'), ...written])
}

const tnef = wrapped({ 0x8004: 'Notice', 0x800c: words })

/** One line of uuencode. */
function line(text: string): string {
  const groups =
    Buffer.from(text)
      .toString('hex')
      .match(/.{1,6}/g) ?? []
  const letters = groups.map((group) => {
    const bits = parseInt(group.padEnd(6, '0'), 16)
    return [18, 12, 6, 0].map((by) => String.fromCharCode(((bits >> by) & 63) + 32)).join('')
  })
  return `${String.fromCharCode(text.length + 32)}${letters.join('')}\n`
}

const uuencoded = `begin 644 letter.txt\n${(words.match(/[^]{1,45}/g) ?? []).map(line).join('')}\`\nend\n`

const piece = (number: number, body: string): string =>
  `From a@b.example Mon Oct  5 10:00:00 2026\n${head}Content-Type: message/partial; id="p@q"; number=${number}; total=2\n\n${body}\n`

const files: Readonly<Record<string, string | Buffer>> = {
  'wrapped.eml': `${head}Content-Type: multipart/mixed; boundary=z\n\n--z\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n${tnef.toString('base64')}\n--z--\n`,
  'winmail.dat': tnef,
  'part.eml': `${head}Content-Type: text/plain\nContent-Transfer-Encoding: x-uuencode\n\n${uuencoded}`,
  'file.eml': `${head}\n${uuencoded}`,
  'utf7.eml': `${head}Content-Type: text/plain; charset=utf-7\n\n${words.replaceAll(' ', '+ACA-')}`,
  'pieces.mbox': `${piece(1, `Content-Type: text/plain\n\n${words.slice(0, 47)}`)}\n${piece(2, words.slice(47))}`,
}

it('a letter is read from whatever a mail program made of it, and imported alike', async () => {
  await using folder = await scratchFolder()
  const paths = Object.keys(files).map((name) => join(folder.path, name))
  for (const [index, content] of Object.values(files).entries()) await writeFile(paths[index] ?? '', content)
  const { code, stdout } = await runProgram(['notification', 'parse', ...paths, '--json'], {
    home: folder.path,
  })
  const read = stdout
    .trim()
    .split('\n')
    .map((line) => parseOutputSchema.parse(JSON.parse(line)))
  expect(
    read.map(({ file, notification }) => [file, notification.asins, notification.deadline.relative]),
  ).toEqual(paths.map((path) => [path, ['B0BN6QRT4W'], 'P7D']))
  expect(code).toBe(0)
  const imported = await runProgram(['import', ...paths, '--account', 'Shop'], { home: folder.path })
  // Letters that say the same are one letter.
  expect(imported.stdout.match(/notification: (?:1 imported|.*1 unchanged)/g)).toHaveLength(paths.length)
})
