import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

// Short letters around one time: half of them deadlines of every form, half times that oblige the seller to nothing.
interface DueLetter {
  readonly language: string
  readonly from: string
  readonly date: string
  readonly subject: string
  readonly html?: boolean
  readonly text: string
  readonly deadline: readonly [iso: string | null, relative: string | null, due: string | null]
  readonly windows?: readonly number[]
  readonly fundsHoldDays?: number
}

const letters = JSON.parse(
  readFileSync(new URL('../../corpus/phrases/due.json', import.meta.url), 'utf8'),
) as readonly DueLetter[]

function asMail({ from, date, subject, html, text }: DueLetter): string {
  return [
    `From: Amazon <${from}>`,
    `Subject: =?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Date: ${date}`,
    'MIME-Version: 1.0',
    `Content-Type: text/${html === true ? 'html' : 'plain'}; charset=utf-8`,
    '',
    text,
    '',
  ].join('\n')
}

test.each(['en', 'de', 'fr', 'it', 'es', 'ja'])('%s letters end when they say', async (language) => {
  const misread: object[] = []
  for (const letter of letters.filter((entry) => entry.language === language)) {
    const { deadline, fundsHoldDays, requestedDocuments } = await parseNotification(asMail(letter), {
      name: 'letter.eml',
    })
    const got = {
      deadline: [deadline.iso, deadline.relative, deadline.due],
      windows: requestedDocuments.flatMap(({ windowDays }) => (windowDays === null ? [] : [windowDays])),
      fundsHoldDays,
    }
    const wanted = {
      deadline: letter.deadline,
      windows: letter.windows ?? [],
      fundsHoldDays: letter.fundsHoldDays ?? null,
    }
    if (JSON.stringify(got) !== JSON.stringify(wanted)) misread.push({ text: letter.text, wanted, got })
  }
  expect(misread).toEqual([])
})
