import { expect, test } from 'vitest'
import { readDocument } from '../input.ts'
import type { LetterOpinion } from '../learned/letter-opinion.ts'
import type { PaperOpinion } from '../learned/paper-opinion.ts'
import { documentTypes, type DocumentType } from '../schema.ts'
import { gatherEvidence, type Gathered } from './gather.ts'
import { readLetter } from './read-letter.ts'
import { weighPapers } from './weigh-papers.ts'

async function gather(text: string): Promise<Gathered> {
  return gatherEvidence(readLetter(await readDocument(text, 'letter.txt'), null))
}

function letterOpinionOf(papers: Partial<Record<DocumentType, number>>): LetterOpinion {
  return {
    kind: () => 0,
    severity: () => 0,
    topic: () => 0,
    paper: (type) => papers[type] ?? 0,
    tellingSentence: () => null,
  }
}

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

const typesOf = (documents: readonly { readonly type: DocumentType }[]): DocumentType[] =>
  documents.map(({ type }) => type)

test('a paper that the rules do not know is asked for where words say so, by the sentence that says it', async () => {
  const gathered = await gather(
    'Hello,\n\nWe have a question on your lamps. The slip that came with the goods of last month is what counts. Your other offers stay.',
  )
  const asked = weighPapers(gathered, letterOpinionOf({ invoice: 2 }), () =>
    opinionsOf(gathered, 'slip', { invoice: 1 }),
  )
  expect(typesOf(asked.documents)).toEqual(['invoice'])
  const { text } = gathered.evidence.letter
  expect(text.slice(asked.documents[0]?.start, asked.documents[0]?.end)).toContain('The slip that came')
  expect(asked.sentences.map(({ sentence }) => sentence.words)).toEqual([
    expect.stringContaining('the slip that came'),
  ])
})

test('words that leave it open add nothing and take nothing away', async () => {
  const gathered = await gather('Hello,\n\nPlease send us invoices for your lamps. Your other offers stay.')
  const asked = weighPapers(gathered, letterOpinionOf({ certificate: 0 }), () =>
    opinionsOf(gathered, 'invoice', { certificate: 0.5, invoice: -3 }),
  )
  expect(asked).toEqual(gathered.asked)
  expect(typesOf(asked.documents)).toEqual(['invoice'])
})

test('a paper that words speak against is dropped with its places, unless it stands among others', async () => {
  const alone = await gather('Hello,\n\nPlease send us invoices for your lamps. Your other offers stay.')
  const against = { invoice: -8 }
  const dropped = weighPapers(alone, letterOpinionOf(against), () => opinionsOf(alone, 'invoice', against))
  expect(dropped.documents).toEqual([])
  expect(dropped.places).toEqual([])

  const listed = await gather('Hello,\n\nPlease send us an invoice or a certificate for your lamps.')
  const kept = weighPapers(listed, letterOpinionOf(against), () => opinionsOf(listed, 'invoice', against))
  expect(typesOf(kept.documents)).toEqual(['invoice', 'certificate'])
})
