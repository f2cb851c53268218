import {
  listListingIssues,
  listStores,
  searchCases,
  searchLetters,
  searchListings,
} from '@health-tui/storage'
import { storeKey } from '../../status/store-key.ts'
import { foundMarks, type Questions, type SearchHit } from '../../tui/questions.ts'
import type { AnswerDeps } from './answers.ts'

const ofEachKind = 50

/** Searches cases, letters, listings and accounts; accounts first, since they are few and named exactly. */
export async function answerSearch(
  { database }: AnswerDeps,
  { words }: Questions['search']['question'],
): Promise<readonly SearchHit[]> {
  if (words.trim() === '') return []
  const options = { limit: ofEachKind, marks: foundMarks }
  const [stores, cases, letters, listings, findings] = await Promise.all([
    listStores(database),
    searchCases(database, words, options),
    searchLetters(database, words, options),
    searchListings(database, words, options),
    listListingIssues(database),
  ])
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return [
    ...stores
      .filter(({ account, marketplace }) => holdsAll(`${account} ${marketplace}`, wanted))
      .slice(0, ofEachKind)
      .map(({ account, marketplace }): SearchHit => ({
        kind: 'account',
        id: storeKey({ account, marketplace }),
        title: account,
        about: marketplace,
        snippet: '',
      })),
    ...cases.map(({ caseId, title, state, place, snippet }): SearchHit => ({
      kind: 'case',
      id: caseId,
      title,
      about: `${state}, ${place.split('.').slice(0, 2).join(' ')}`,
      snippet,
    })),
    ...letters.map(({ id, account, marketplace, subject, receivedAt, snippet }): SearchHit => ({
      kind: 'letter',
      id,
      title: subject ?? '(no subject)',
      about: [
        account,
        marketplace,
        receivedAt === null ? null : new Date(receivedAt).toISOString().slice(0, 10),
      ]
        .filter((part) => part !== null)
        .join(' '),
      snippet,
    })),
    ...listings.map(({ sku, asin }): SearchHit => ({
      kind: 'listing',
      id: asin ?? sku ?? '',
      title: asin ?? sku ?? '',
      about: asin === null || sku === null ? '' : `SKU ${sku}`,
      snippet: '',
    })),
    ...findings
      .filter(
        ({ solvedAt, sku, asin, title, code, message }) =>
          solvedAt === null && holdsAll([sku, asin, title, code, message].join(' '), wanted),
      )
      .slice(0, ofEachKind)
      .map(({ account, marketplace, sku, code, message, actions }): SearchHit => ({
        kind: 'finding',
        id: storeKey({ account, marketplace }),
        title: sku,
        about: [account, marketplace, ...actions].join(' ').toLowerCase().replaceAll('_', ' '),
        snippet: `${code} ${message}`,
      })),
  ]
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const searched = text.toLowerCase()
  return words.every((word) => searched.includes(word))
}
