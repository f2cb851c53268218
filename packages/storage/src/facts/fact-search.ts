import { markSnippet, searchQuery, splitScripts } from '../cases/search.ts'
import type { Database, WriteTransaction } from '../database.ts'

/** A letter in which all the words stand. */
export interface LetterHit {
  readonly id: string
  readonly account: string
  readonly marketplace: string | null
  readonly subject: string | null
  readonly receivedAt: number | null
  /** The words around the first hit; what was found stands between the marks that were asked for. */
  readonly snippet: string
}

/** A listing: a SKU, an ASIN, or both. */
export interface ListingHit {
  readonly sku: string | null
  readonly asin: string | null
}

export interface FactSearchOptions {
  readonly limit?: number
  /** Put around what was found. */
  readonly marks?: readonly [string, string]
}

/** The letters in which all the words stand, the best first (BM25); the last word may be a beginning. */
export async function searchLetters(
  database: Pick<Database, 'read' | 'transaction'>,
  words: string,
  options: FactSearchOptions = {},
): Promise<readonly LetterHit[]> {
  const query = searchQuery(words)
  if (query === undefined) return []
  await indexDue(database)
  const rows = await database.read<LetterHit>(
    `SELECT found.notification_id AS id, account.name AS account, marketplace, subject, received_at AS receivedAt, snippet
     FROM (SELECT notification_id, snippet(letter_words, 1, char(2), char(3), '…', 16) AS snippet, rank AS score
           FROM letter_words WHERE letter_words MATCH ?1 ORDER BY rank LIMIT CAST(?2 AS INTEGER)) AS found
     JOIN notification ON notification.id = found.notification_id JOIN account ON account.id = account_id
     ORDER BY score, id`,
    [query, options.limit ?? 20],
  )
  return rows.map((row) => ({ ...row, snippet: markSnippet(row.snippet, options.marks) }))
}

/** Listings whose SKU or ASIN holds the text, those that begin with it first. */
export async function searchListings(
  database: Pick<Database, 'read'>,
  text: string,
  options: FactSearchOptions = {},
): Promise<readonly ListingHit[]> {
  const wanted = text.trim()
  if (wanted === '') return []
  const like = wanted.replace(/[\\%_]/g, (character) => `\\${character}`)
  return database.read<ListingHit>(
    `SELECT DISTINCT sku, asin FROM product
     WHERE sku LIKE '%' || ?1 || '%' ESCAPE '\\' OR asin LIKE '%' || ?1 || '%' ESCAPE '\\'
     ORDER BY NOT (coalesce(asin, '') LIKE ?1 || '%' ESCAPE '\\' OR coalesce(sku, '') LIKE ?1 || '%' ESCAPE '\\'), asin, sku
     LIMIT CAST(?2 AS INTEGER)`,
    [like, options.limit ?? 20],
  )
}

/** Letters of one transaction, and of one statement in it: a large text for SQLite is memory that stays taken. */
const batch = 500
const atOnce = 25

/** Indexes what came since the last search, in steps that let others write between them. */
async function indexDue(database: Pick<Database, 'read' | 'transaction'>): Promise<void> {
  let left = true
  while (left) {
    const due = await database.read('SELECT 1 FROM letter_words_due LIMIT 1')
    left = due.length > 0
    if (left) await database.transaction(indexBatch)
  }
}

async function indexBatch(transaction: WriteTransaction): Promise<void> {
  for (let done = 0; done < batch; done += atOnce) if ((await indexSome(transaction)) < atOnce) return
}

/** Indexes some letters and says how many. */
async function indexSome(transaction: WriteTransaction): Promise<number> {
  const rows = await transaction.read<{ id: string; subject: string | null; text: string | null }>(
    `SELECT due.notification_id AS id, subject, text
     FROM (SELECT notification_id FROM letter_words_due LIMIT CAST(? AS INTEGER)) AS due
     LEFT JOIN notification ON notification.id = due.notification_id`,
    [atOnce],
  )
  const words = rows.flatMap(({ id, subject, text }) =>
    text === null ? [] : [[id, splitScripts(`${subject ?? ''}\n${text}`)]],
  )
  await transaction.run(
    `INSERT INTO letter_words (notification_id, words) SELECT value ->> 0, value ->> 1 FROM json_each(?)`,
    [JSON.stringify(words)],
  )
  await transaction.run(
    'DELETE FROM letter_words_due WHERE notification_id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(rows.map(({ id }) => id))],
  )
  return rows.length
}
