import { expect, test } from 'vitest'
import { readDocument } from '../input.ts'
import type { Letter } from '../reading/letter.ts'
import { readLetter } from '../reading/read-letter.ts'
import { mentionFeatures, paperMentions } from './mention-features.ts'

async function read(text: string): Promise<Letter> {
  return readLetter(await readDocument(text, 'letter.txt'), null)
}

test('a paper is mentioned wherever it is named, under its heading and the sentence that leads its list', async () => {
  const letter = await read(
    'Hello,\n\nWhat do I send?\n\nPlease send us these papers for your lamps:\n- invoices\n- a passport\n\nWhat should I not send?\nA certificate of another firm is of no use.',
  )
  const mentions = paperMentions(letter)
  expect(mentions.map(({ type }) => type)).toEqual(['invoice', 'id_document', 'certificate'])
  expect(mentions[0]?.lead?.words).toBe('please send us these papers for your lamps:')
  expect(mentions[2]?.lead).toBeUndefined()
  expect(mentions[2]?.heading?.words).toBe('what should i not send?')
})

test('the parts of a plan are mentions of the plan', async () => {
  const letter = await read(
    'Hello,\n\nExplain the root cause and the steps that you have taken to resolve it.',
  )
  expect(new Set(paperMentions(letter).map(({ type }) => type))).toEqual(new Set(['poa']))
})

test('a letter of nothing but papers is read to a bound', async () => {
  const letter = await read(`Hello,\n\n${'Invoices and a passport. '.repeat(400)}`)
  expect(paperMentions(letter)).toHaveLength(120)
})

test('the features of a mention are those of its place: another paper of the same sentence has others', async () => {
  const letter = await read('Hello,\n\nSend us the invoices, but not the passport of your driver.')
  const keys = paperMentions(letter).map((mention) => {
    const found = new Set<number>()
    mentionFeatures(letter, mention)((key) => found.add(key))
    return found
  })
  const [invoice, passport] = keys
  if (invoice === undefined || passport === undefined) throw new Error('a mention is missing')
  const shared = [...invoice].filter((key) => passport.has(key))
  expect(shared.length).toBeGreaterThan(2)
  expect(invoice.size - shared.length).toBeGreaterThan(8)
})
