import { expect, test } from 'vitest'
import { readDocument } from '../input.ts'
import type { MentionOpinion } from '../learned/mention-opinion.ts'
import { paperMentions } from '../learned/mention-features.ts'
import type { PaperOpinion } from '../learned/paper-opinion.ts'
import { documentTypes, type DocumentType } from '../schema.ts'
import { opinionOf } from '../testing/opinions.ts'
import { gatherEvidence, type Gathered } from './gather.ts'
import { readLetter } from './read-letter.ts'
import { weighPapers } from './weigh-papers.ts'

/** Of a letter that says enough beside. */
async function gather(text: string, beside = enough): Promise<Gathered> {
  return gatherEvidence(readLetter(await readDocument(`${text}\n\n${beside}`, 'letter.txt'), null))
}

const enough = 'The lamps were looked at by our team and we thank you for the time that you took. '.repeat(8)

/** Each paper asked for by the sentence that holds some words, with these odds; the others by none. */
function opinionsOf(
  { evidence: { letter } }: Gathered,
  words: string,
  odds: Partial<Record<DocumentType, number>>,
): ReadonlyMap<DocumentType, PaperOpinion> {
  const sentence = letter.sentences.find((candidate) => candidate.words.includes(words))
  if (sentence === undefined) throw new Error(`no sentence says ${words}`)
  return new Map(documentTypes.map((type) => [type, { odds: odds[type] ?? -5, sentence }]))
}

/** Each paper that is named, with these odds that it is asked for. */
function mentionsOf(
  { evidence: { letter } }: Gathered,
  odds: Partial<Record<DocumentType, number>>,
): ReadonlyMap<DocumentType, MentionOpinion> {
  return new Map(
    paperMentions(letter).map((mention) => [mention.type, { odds: odds[mention.type] ?? -5, mention }]),
  )
}

const typesOf = (documents: readonly { readonly type: DocumentType }[]): DocumentType[] =>
  documents.map(({ type }) => type)

const counts = { named: -0.5, mention: 0.5, letterOfNamed: 0.5, read: 2, letter: 0.5, sentence: 0.5 }

test('a paper that the rules do not know is asked for where words say so, by the sentence that says it', async () => {
  const gathered = await gather(
    'Hello,\n\nWe have a question on your lamps. The slip that came with the goods of last month is what counts. Your other offers stay.',
  )
  const weigh = (letter: number) =>
    weighPapers(
      gathered,
      {
        letter: opinionOf({ papers: { invoice: letter } }),
        mentions: mentionsOf(gathered, {}),
        sentences: () => opinionsOf(gathered, 'slip', { invoice: 1 }),
      },
      counts,
    )
  const asked = weigh(2)
  expect(typesOf(asked.documents)).toEqual(['invoice'])
  const { text } = gathered.evidence.letter
  expect(text.slice(asked.documents[0]?.start, asked.documents[0]?.end)).toContain('The slip that came')
  expect(asked.sentences.map(({ sentence }) => sentence.words)).toEqual([
    expect.stringContaining('the slip that came'),
  ])
  expect(weigh(-2).documents).toEqual([])
})

test('a paper that is named is asked for where rules and words together say so, with its places', async () => {
  const gathered = await gather('Hello,\n\nPlease send us invoices for your lamps. Your other offers stay.')
  const weigh = (mention: number, letter: number) =>
    weighPapers(
      gathered,
      {
        letter: opinionOf({ papers: { invoice: letter } }),
        mentions: mentionsOf(gathered, { invoice: mention }),
        sentences: () => new Map(),
      },
      counts,
    )
  expect(weigh(-1, 0)).toEqual(gathered.asked)
  const dropped = weigh(-3, -3)
  expect(dropped.documents).toEqual([])
  expect(dropped.places).toEqual([])
})

test('a paper that the rules leave out is told by the place that most asks for it', async () => {
  const gathered = await gather(
    'Hello,\n\nYour lamps stay. We have read your invoices. Your other offers stay.',
  )
  expect(gathered.asked.documents).toEqual([])
  const asked = weighPapers(
    gathered,
    {
      letter: opinionOf({ papers: { invoice: 3 } }),
      mentions: mentionsOf(gathered, { invoice: 3 }),
      sentences: () => new Map(),
    },
    counts,
  )
  expect(asked.documents).toMatchObject([{ type: 'invoice' }])
  const { text } = gathered.evidence.letter
  expect(text.slice(asked.documents[0]?.start, asked.documents[0]?.end)).toBe('invoices')
  expect(asked.sentences).toHaveLength(1)
})

test('in a few lines what the rules read stays', async () => {
  const short = await gather('Hello,\n\nPlease send us invoices for your lamps. Your other offers stay.', '')
  const asked = weighPapers(
    short,
    {
      letter: opinionOf({ papers: { invoice: -7 } }),
      mentions: mentionsOf(short, { invoice: -7 }),
      sentences: () => new Map(),
    },
    counts,
  )
  expect(asked).toEqual(short.asked)
})
