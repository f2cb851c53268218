import { isAccepted } from '@health-tui/poa/life'
import type { Database, WriteTransaction } from '../database.ts'
import type { CaseDocument } from './document.ts'
import { fieldText } from './life/field.ts'
import { attemptsOf } from './life/attempts.ts'
import { readManyCases } from './read.ts'

/** A place of a case in which the words stand. */
export interface SearchHit {
  readonly caseId: string
  readonly title: string
  readonly state: string
  /** Amazon took the plan of this case. */
  readonly accepted: boolean
  /** `title`, `freeText`, `sections.rootCauses.<item id>`, `submissions.<id>.reply` … */
  readonly place: string
  /** The words around the first hit; what was found stands between the marks that were asked for. */
  readonly snippet: string
  /** Larger is better; only comparable within one search. */
  readonly score: number
}

export interface SearchOptions {
  readonly limit?: number
  /** Only cases that Amazon accepted. */
  readonly accepted?: boolean
  /** Put around what was found. */
  readonly marks?: readonly [string, string]
}

/**
 * The places in which all the words stand, the best first (BM25). Letters with and without accents are the same, the last
 * word may be a beginning, and words of scripts without spaces are found wherever they stand.
 */
export async function searchCases(
  database: Pick<Database, 'read' | 'transaction'>,
  words: string,
  options: SearchOptions = {},
): Promise<readonly SearchHit[]> {
  const query = searchQuery(words)
  if (query === undefined) return []
  await indexDue(database)
  const rows = await database.read<{
    case_id: string
    place: string
    snippet: string
    score: number
    title: string
    state: string
  }>(
    `SELECT case_id, place, snippet(case_words, 2, char(2), char(3), '…', 24) AS snippet, -rank AS score, title, state
     FROM case_words JOIN case_summary ON case_summary.id = case_id
     WHERE case_words MATCH ? AND deleted = 0 ORDER BY rank, case_id, place LIMIT 500`,
    [query],
  )
  const accepted = await acceptedCases(database, [...new Set(rows.map(({ case_id }) => case_id))])
  return rows
    .map((row) => ({
      caseId: row.case_id,
      title: row.title,
      state: row.state,
      accepted: accepted.has(row.case_id),
      place: row.place,
      snippet: markSnippet(row.snippet, options.marks),
      score: row.score,
    }))
    .filter((hit) => options.accepted !== true || hit.accepted)
    .slice(0, options.limit ?? 20)
}

/** Those of the cases that Amazon accepted at some attempt. */
async function acceptedCases(
  database: Pick<Database, 'read'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await database.read<{ id: string; outcome: string }>(
    `SELECT entity_id AS id, cell.value ->> '$' AS outcome FROM json_each(?) AS wanted
     JOIN cell ON cell.entity_id = wanted.value AND cell.path > 'submissions.' AND cell.path < 'submissions/'
       AND cell.path LIKE '%.outcome'`,
    [JSON.stringify(ids)],
  )
  return new Set(rows.filter(({ outcome }) => isAccepted(outcome)).map(({ id }) => id))
}

export function wasAccepted(document: CaseDocument): boolean {
  return attemptsOf(document).some(({ outcome }) => isAccepted(outcome ?? undefined))
}

/** Writes the rows of changed cases anew, so that a keystroke or a sync costs nothing here. */
async function indexDue(database: Pick<Database, 'read' | 'transaction'>): Promise<void> {
  const due = await database.read('SELECT 1 FROM case_words_due LIMIT 1')
  if (due.length === 0) return
  await database.transaction(async (transaction) => {
    const rows = await transaction.read<{ case_id: string }>('SELECT case_id FROM case_words_due')
    const ids = rows.map(({ case_id }) => case_id)
    await transaction.run(
      'DELETE FROM case_words WHERE rowid IN (SELECT case_words.rowid FROM case_words JOIN case_words_due USING (case_id))',
    )
    for (let from = 0; from < ids.length; from += atOnce)
      await indexCases(transaction, ids.slice(from, from + atOnce))
    await transaction.run('DELETE FROM case_words_due')
  })
}

/** What one case's questions leave behind is given back only after the transaction: thousands are not asked one by one. */
const atOnce = 50

async function indexCases(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  const documents = await readManyCases(transaction, ids)
  const rows = documents.flatMap((document) =>
    placesOf(document).map(([place, text]) => [document.id, place, splitScripts(text)]),
  )
  await transaction.run(
    `INSERT INTO case_words (case_id, place, words) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
    [JSON.stringify(rows)],
  )
}

/** Everything in a case that somebody wrote or that Amazon answered, with the name of its place. */
function placesOf(document: CaseDocument): readonly (readonly [string, string])[] {
  const { fields, lists } = document
  const places: (readonly [string, string | undefined])[] = [
    ['title', fieldText(fields['title'])],
    ['notificationSummary', fieldText(fields['notificationSummary'])],
    ['freeText', document.freeText],
  ]
  for (const [list, items] of Object.entries(lists)) {
    for (const { path, text, fields: own } of items) {
      if (list.startsWith('sections.')) places.push([path, text])
      else if (list === 'submissions')
        places.push([`${path}.text`, fieldText(own['text'])], [`${path}.reply`, fieldText(own['reply'])])
      else if (list === 'comments') places.push([`${path}.text`, fieldText(own['text'])])
      else if (list === 'evidence') places.push([`${path}.title`, fieldText(own['title'])])
      else if (list === 'issues' || list === 'asins' || list === 'violationTypes')
        places.push([path, fieldText(own['value'])?.replaceAll('_', ' ')])
    }
  }
  return places.flatMap(([place, text]) => (text === undefined || text.trim() === '' ? [] : [[place, text]]))
}

/** A character that the tokenizer takes for a gap and that no reader sees. */
const gap = '\u200B'
const unspaced =
  /(?<=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])(?=.)|(?<=.)(?=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])/gu

export function splitScripts(text: string): string {
  return text.normalize('NFKC').replaceAll(gap, '').replace(unspaced, gap)
}

/** What FTS5 cut out between \u0002 and \u0003, for people: hits that touch are one, between the marks that were asked for. */
export function markSnippet(snippet: string, [open, close]: readonly [string, string] = ['', '']): string {
  return snippet
    .replaceAll(gap, '')
    .replaceAll('\u0003\u0002', '')
    .replaceAll('\u0002', open)
    .replaceAll('\u0003', close)
}

/** Every word has to stand there; a run of characters without spaces is one phrase; the last word may be a beginning. */
export function searchQuery(words: string): string | undefined {
  const parts = words
    .split(/\s+/u)
    .map((word) => splitScripts(word).replaceAll('"', ' ').trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (parts.length === 0) return undefined
  return parts
    .map((part, index) => {
      const last = index === parts.length - 1 && !part.includes(gap) && /[\p{L}\p{N}]$/u.test(part)
      return `"${part}"${last ? ' *' : ''}`
    })
    .join(' ')
}
