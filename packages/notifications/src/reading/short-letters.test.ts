import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

// Short letters about one class of wording each, in all languages, with the fields that they are about.
interface ShortLetter {
  readonly letter: string
  readonly kind?: string
  readonly severity?: string
  readonly topics?: readonly string[]
  readonly documents?: readonly string[]
  readonly deadline?: readonly [iso: string | null, relative: string | null]
  readonly respondVia?: string
  readonly fundsHoldDays?: number
  readonly metrics?: readonly object[]
  readonly skus?: readonly string[]
  readonly route?: string
  readonly isReply?: boolean
}

// One wording after another, and what each desk opens with.
const letters = ['letters.json', 'letters-of-desks.json'].flatMap(
  (name) =>
    JSON.parse(
      readFileSync(new URL(`../../corpus/phrases/${name}`, import.meta.url), 'utf8'),
    ) as readonly ShortLetter[],
)

// Most letters are about several fields: each is read once.
const readings = new Map<string, ReturnType<typeof parseNotification>>()
const read = async (letter: string): ReturnType<typeof parseNotification> => {
  const reading = readings.get(letter) ?? parseNotification(letter, { name: 'letter.txt' })
  readings.set(letter, reading)
  return reading
}

const fields = [
  'kind',
  'severity',
  'topics',
  'documents',
  'deadline',
  'respondVia',
  'fundsHoldDays',
  'metrics',
  'skus',
  'route',
  'isReply',
] as const

test.each(fields)('short letters are read for their %s', async (field) => {
  const misread: object[] = []
  for (const wanted of letters.filter((entry) => entry[field] !== undefined)) {
    const parsed = await read(wanted.letter)
    const got = {
      kind: parsed.kind,
      severity: parsed.severity,
      topics: parsed.topics,
      documents: parsed.requestedDocuments
        .map(({ type, windowDays }) => `${type}${windowDays ?? ''}`)
        .toSorted(),
      deadline: [parsed.deadline.iso, parsed.deadline.relative],
      respondVia: parsed.respondVia,
      fundsHoldDays: parsed.fundsHoldDays,
      metrics: parsed.metrics,
      skus: parsed.skus,
      route: parsed.route.advice,
      isReply: parsed.inReplyTo.isReply,
    }[field]
    if (JSON.stringify(got) !== JSON.stringify(wanted[field]))
      misread.push({ letter: wanted.letter, wanted: wanted[field], got })
  }
  expect(misread).toEqual([])
})
