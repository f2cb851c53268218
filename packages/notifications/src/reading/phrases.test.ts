import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

// One sentence each, written by thinking of how another team would put it; a letter is laid around it here.
const load = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../corpus/phrases/${name}.json`, import.meta.url), 'utf8'))

interface StandingPhrase {
  readonly language: string
  readonly says: 'account off' | 'listing off' | 'account risk' | 'on' | 'none'
  readonly sentence: string
}

interface TimePhrase {
  readonly language: string
  readonly opening: string
  readonly sentence: string
  readonly deadline: string | null
  readonly fundsHoldDays: number | null
}

const frames: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  en: ['Hello,\n\nwe write about your Amazon business.', 'Seller Performance\nAmazon'],
  de: ['Guten Tag,\n\nwir schreiben Ihnen zu Ihrem Geschäft bei Amazon.', 'Verkäuferleistung\nAmazon'],
  fr: [
    'Bonjour,\n\nNous vous écrivons au sujet de votre activité chez Amazon.',
    'Performance vendeur\nAmazon',
  ],
  it: ['Gentile venditore,\n\nti scriviamo in merito ad Amazon.', 'Performance del venditore\nAmazon'],
  es: ['Hola:\n\nTe escribimos acerca de Amazon.', 'Rendimiento del vendedor\nAmazon'],
  ja: ['出品者様\n\nいつもお世話になっております。', 'Amazon.co.jp'],
}

const standing = load('standing') as readonly StandingPhrase[]

test.each(['account off', 'account risk', 'on'] as const)('sentences that say "%s"', async (said) => {
  const misread: string[] = []
  for (const { language, sentence } of standing.filter(({ says }) => says === said)) {
    const [opening, closing] = frames[language] ?? ['', '']
    const { kind, severity } = await parseNotification(`${opening}\n\n${sentence}\n\n${closing}\n`)
    const right =
      said === 'account off'
        ? kind === 'account_suspension'
        : said === 'on'
          ? kind === 'reinstatement'
          : kind !== 'account_suspension' && severity === 'at_risk'
    if (!right) misread.push(`${language}: ${sentence} (${kind}, ${severity})`)
  }
  expect(misread).toEqual([])
})

test('sentences that take away one listing, or nothing, suspend no account', async () => {
  const misread: string[] = []
  for (const { language, sentence } of standing.filter(({ says }) =>
    ['listing off', 'none'].includes(says),
  )) {
    const [opening, closing] = frames[language] ?? ['', '']
    const { kind, severity } = await parseNotification(`${opening}\n\n${sentence}\n\n${closing}\n`)
    if (kind === 'account_suspension' || kind === 'reinstatement' || severity === 'critical')
      misread.push(`${language}: ${sentence} (${kind}, ${severity})`)
  }
  expect(misread).toEqual([])
})

test('lengths of time and days in a letter are deadlines, waits for money or neither', async () => {
  const misread: string[] = []
  for (const { opening, sentence, ...expected } of load('time') as readonly TimePhrase[]) {
    const { deadline, fundsHoldDays } = await parseNotification(`${opening}\n\n${sentence}\n\nAmazon\n`)
    const read = deadline.iso ?? deadline.relative
    if (read !== expected.deadline || fundsHoldDays !== expected.fundsHoldDays)
      misread.push(`${sentence} (${read}, ${fundsHoldDays})`)
  }
  expect(misread).toEqual([])
})
