import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

// Letters in Amazon's manner and fakes of them in six languages: texts without a link, and mails whose links are told apart.
interface Phrases {
  readonly genuine: readonly string[]
  readonly fakes: readonly string[]
  readonly genuineHtml: readonly string[]
  readonly fakesHtml: readonly string[]
}

const phrases = JSON.parse(
  readFileSync(new URL('../../corpus/phrases/authenticity.json', import.meta.url), 'utf8'),
) as Phrases

const header = (type: string): string =>
  [
    'From: Amazon <seller-performance@amazon.com>',
    'To: owner@shop.example',
    'Subject: Your account',
    'Date: Mon, 05 Oct 2026 08:00:00 +0000',
    'MIME-Version: 1.0',
    `Content-Type: text/${type}; charset=utf-8`,
    '',
    '',
  ].join('\n')

const misread = async (texts: readonly string[], isFake: boolean): Promise<string[]> => {
  const wrong: string[] = []
  for (const text of texts)
    if ((await parseNotification(text)).authenticity.phishing !== isFake) wrong.push(text.slice(-300))
  return wrong
}

test.each([
  ['pasted', ''],
  ['in a mail from an address of Amazon’s that nothing proves', header('plain')],
])('fakes that bring no link are told, %s', async (_, top) => {
  expect(
    await misread(
      phrases.fakes.map((text) => top + text),
      true,
    ),
  ).toEqual([])
  expect(
    await misread(
      phrases.genuine.map((text) => top + text),
      false,
    ),
  ).toEqual([])
})

test.each([
  ['pasted', ''],
  ['in a mail from an address of Amazon’s that nothing proves', header('html')],
])('links, forms and files of fakes are told, %s', async (_, top) => {
  expect(
    await misread(
      phrases.fakesHtml.map((html) => top + html),
      true,
    ),
  ).toEqual([])
  expect(
    await misread(
      phrases.genuineHtml.map((html) => top + html),
      false,
    ),
  ).toEqual([])
})
