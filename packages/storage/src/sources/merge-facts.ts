import type { WriteTransaction } from '../database.ts'
import { factTables } from '../facts/fact-tables.ts'

/**
 * Adds the facts of an attached database, `incoming`, to those here. Rows name accounts, documents and products by numbers
 * that mean something else here, so each number is looked up by what it stands for. The result depends on the two sets of
 * facts only: merged the other way round it is the same, and merged twice nothing changes.
 */
export async function mergeFacts(transaction: WriteTransaction): Promise<void> {
  const run = async (sql: string): Promise<number> => (await transaction.run(sql)).rowsAffected
  await run(`INSERT OR IGNORE INTO account (name) SELECT name FROM incoming.account`)
  await mapped(run, 'account', 'own.name = theirs.name')
  await run(
    `INSERT OR IGNORE INTO store (account_id, marketplace)
     SELECT ${own('account', 'account_id')}, marketplace FROM incoming.store WHERE true`,
  )
  await mapped(
    run,
    'store',
    `own.account_id = ${own('account', 'theirs.account_id')} AND own.marketplace = theirs.marketplace`,
  )
  await mergeDocuments(run)
  await mergeDictionaries(run)
  const touched = await mergeOrderFacts(run)
  if (touched > 0)
    await run(`UPDATE store SET revision = revision + 1 WHERE id IN (SELECT own FROM temp.merge_store)`)
  await mergeReports(run)
  await mergeLetters(run)
  await mergeListings(run)
  await mergePages(run)
  // What they read of a source is here now; where both read, each goes on from its own place.
  await run(`INSERT OR IGNORE INTO source_position SELECT * FROM incoming.source_position`)
}

type Run = (sql: string) => Promise<number>

/** Notes which number of theirs is which here. */
async function mapped(run: Run, table: string, same: string): Promise<void> {
  await run(`CREATE TEMP TABLE merge_${table} (theirs INTEGER PRIMARY KEY, own INTEGER NOT NULL)`)
  await run(
    `INSERT INTO temp.merge_${table} (theirs, own)
     SELECT theirs.id, own.id FROM incoming.${table} theirs JOIN main.${table} own ON ${same}`,
  )
}

function own(table: string, theirs: string): string {
  return `(SELECT own FROM temp.merge_${table} WHERE theirs = ${theirs})`
}

/** A document that both imported came when the first of the two did, and was seen again when the other one did. */
async function mergeDocuments(run: Run): Promise<void> {
  const columns =
    'sha256, reading, kind, name, marketplace, size, rows, imported, updated, unchanged, rejected, rejects, conflicts, notes'
  const earlier = 'min(o.imported_at, excluded.imported_at)'
  const last = `max(o.imported_at, excluded.imported_at, coalesce(o.last_seen_at, 0), coalesce(excluded.last_seen_at, 0))`
  const lastSeen = `iif(${last} / 86400000 > ${earlier} / 86400000, ${last}, NULL)`
  await run(
    `INSERT INTO document AS o (account_id, imported_at, last_seen_at, ${columns})
     SELECT ${own('account', 'account_id')}, imported_at, last_seen_at, ${columns} FROM incoming.document WHERE true
     ON CONFLICT (account_id, sha256, reading) DO UPDATE SET imported_at = ${earlier}, last_seen_at = ${lastSeen}
     WHERE o.imported_at <> ${earlier} OR o.last_seen_at IS NOT ${lastSeen}`,
  )
  await mapped(
    run,
    'document',
    `own.account_id = ${own('account', 'theirs.account_id')} AND own.sha256 = theirs.sha256 AND own.reading = theirs.reading`,
  )
  await run(
    `INSERT OR IGNORE INTO shared_document (document_id, sha256)
     SELECT ${own('document', 'document_id')}, sha256 FROM incoming.shared_document
     WHERE document_id IN (SELECT theirs FROM temp.merge_document)`,
  )
}

const dictionaries: Readonly<Record<string, readonly string[]>> = {
  product: ['sku', 'asin', 'category'],
  facet: ['fulfilment', 'sales_channel', 'service_level', 'region', 'business'],
}

async function mergeDictionaries(run: Run): Promise<void> {
  for (const table of ['term', 'order_name']) {
    await run(`INSERT OR IGNORE INTO ${table} (text) SELECT text FROM incoming.${table}`)
    await mapped(run, table, 'own.text = theirs.text')
  }
  for (const [table, columns] of Object.entries(dictionaries)) {
    const key = (of: string): string => `json_array(${columns.map((column) => `${of}.${column}`).join(', ')})`
    // The tables have no index on their values; thousands of products would be compared with each other.
    const index = async (): Promise<void> => {
      await run(
        `CREATE TEMP TABLE merge_${table}_key (key TEXT PRIMARY KEY, id INTEGER NOT NULL) WITHOUT ROWID`,
      )
      await run(
        `INSERT OR IGNORE INTO temp.merge_${table}_key SELECT ${key('own')}, id FROM main.${table} own ORDER BY id`,
      )
    }
    await index()
    await run(
      `INSERT INTO ${table} (${columns.join(', ')}, known)
       SELECT ${columns.join(', ')}, known FROM incoming.${table} theirs
       WHERE ${key('theirs')} NOT IN (SELECT key FROM temp.merge_${table}_key)`,
    )
    await run(`DROP TABLE temp.merge_${table}_key`)
    await index()
    await run(`CREATE TEMP TABLE merge_${table} (theirs INTEGER PRIMARY KEY, own INTEGER NOT NULL)`)
    await run(
      `INSERT INTO temp.merge_${table} SELECT theirs.id, named.id FROM incoming.${table} theirs
       JOIN temp.merge_${table}_key named ON named.key = ${key('theirs')}`,
    )
  }
}

const orderKey = `iif(order_key < 0, -(SELECT own FROM temp.merge_order_name WHERE theirs = -order_key), order_key)`

/** Which of two rows came with the later document; the hash decides between documents of the same instant. */
const arrived = (row: string): string =>
  `(SELECT imported_at, sha256 FROM document WHERE id = ${row}.document_id)`
const later = `coalesce(${arrived('excluded')} > ${arrived('o')}, 0)`

/** The columns of one of the two rows before those of the other, where it has them. */
function before(first: string, column: string): string {
  return `iif(${first}, coalesce(excluded.${column}, o.${column}), coalesce(o.${column}, excluded.${column}))`
}

async function mergeOrderFacts(run: Run): Promise<number> {
  let touched = await mergeOrderItems(run)
  for (const { table, columns, key } of Object.values(factTables)) {
    const merged = columns
      .filter((column) => !key.includes(column))
      .map((column) => ({
        column,
        // A claim moves from open to decided, and never back.
        value:
          column === 'outcome'
            ? `iif(o.outcome = 'open' OR (excluded.outcome <> 'open' AND ${later}), excluded.outcome, o.outcome)`
            : before(later, column),
      }))
    touched += await run(
      insertFacts(table, { columns: columns.map((column) => ({ column, value: column })), merged }),
    )
  }
  return touched
}

async function mergeOrderItems(run: Run): Promise<number> {
  // As when a report is imported (decision 0403), but with documents in the place of "now" where no row has a time.
  const newer = `iif(excluded.updated_at IS NOT NULL AND o.updated_at IS NOT NULL AND excluded.updated_at <> o.updated_at,
    excluded.updated_at > o.updated_at, ${later})`
  const known = (table: string, row: string): string =>
    `(SELECT known FROM ${table} WHERE id = ${row}.${table}_id)`
  const richer = (table: string): string =>
    `iif(iif(${newer}, ${known(table, 'excluded')} >= ${known(table, 'o')}, ${known(table, 'excluded')} > ${known(table, 'o')}),
      excluded.${table}_id, o.${table}_id)`
  const plain = [
    'purchased_at',
    'updated_at',
    'status',
    'item_status',
    'cancelled_by',
    'quantity',
    'ship_by',
    'deliver_by',
  ]
  return run(
    insertFacts('order_item', {
      columns: [
        { column: 'item_id', value: own('term', 'item_id') },
        { column: 'product_id', value: own('product', 'product_id') },
        { column: 'facet_id', value: own('facet', 'facet_id') },
        ...plain.map((column) => ({ column, value: column })),
      ],
      merged: [
        { column: 'purchased_at', value: 'min(excluded.purchased_at, o.purchased_at)' },
        {
          column: 'updated_at',
          value: 'nullif(max(coalesce(excluded.updated_at, 0), coalesce(o.updated_at, 0)), 0)',
        },
        { column: 'status', value: `iif(${newer}, excluded.status, o.status)` },
        ...['item_status', 'cancelled_by', 'quantity'].map((column) => ({
          column,
          value: before(newer, column),
        })),
        ...['product', 'facet'].map((table) => ({ column: `${table}_id`, value: richer(table) })),
        ...['ship_by', 'deliver_by'].map((column) => ({ column, value: before(later, column) })),
      ],
    }),
  )
}

interface FactColumns {
  readonly columns: readonly { readonly column: string; readonly value: string }[]
  readonly merged: readonly { readonly column: string; readonly value: string }[]
}

function insertFacts(table: string, { columns, merged }: FactColumns): string {
  const all = [
    ...merged,
    { column: 'document_id', value: `iif(${later}, excluded.document_id, o.document_id)` },
  ]
  return `INSERT INTO ${table} AS o (store_id, order_key, ${columns.map(({ column }) => column).join(', ')}, document_id)
    SELECT ${own('store', 'store_id')}, ${orderKey}, ${columns.map(({ value }) => value).join(', ')},
      ${own('document', 'document_id')}
    FROM incoming.${table} WHERE true
    ON CONFLICT DO UPDATE SET ${all.map(({ column, value }) => `${column} = ${value}`).join(', ')}
    WHERE ${all.map(({ column, value }) => `o.${column} IS NOT ${value}`).join(' OR ')}`
}

async function mergeReports(run: Run): Promise<void> {
  await run(
    `INSERT INTO snapshot AS o (store_id, document_id, content, report_day, received_at, account_status, rating_score,
       rating_status, warnings, notes)
     SELECT ${own('store', 'store_id')}, ${own('document', 'document_id')}, content, report_day, received_at, account_status,
       rating_score, rating_status, warnings, notes FROM incoming.snapshot WHERE true
     ON CONFLICT (store_id, content) DO UPDATE SET received_at = excluded.received_at
     WHERE excluded.received_at < o.received_at`,
  )
  await mapped(
    run,
    'snapshot',
    `own.store_id = ${own('store', 'theirs.store_id')} AND own.content = theirs.content`,
  )
  for (const [table, columns] of [
    [
      'reported_metric',
      `position, metric, fulfilment, basis, numerator, denominator, rate, target, target_condition, window_days, from_day,
       to_day, status, status_as_given, components, inconsistent`,
    ],
    ['policy_count', 'category, violations'],
  ])
    await run(
      `INSERT OR IGNORE INTO ${table} (snapshot_id, ${columns})
       SELECT ${own('snapshot', 'snapshot_id')}, ${columns} FROM incoming.${table}`,
    )
}

async function mergeLetters(run: Run): Promise<void> {
  const columns = 'marketplace, subject, sender, received_at, kind, severity, due_at, phishing, text, parsed'
  await run(
    `INSERT INTO notification AS o (id, account_id, document_id, imported_at, ${columns})
     SELECT id, ${own('account', 'account_id')}, ${own('document', 'document_id')}, imported_at, ${columns}
     FROM incoming.notification WHERE true
     ON CONFLICT (id) DO UPDATE SET imported_at = excluded.imported_at WHERE excluded.imported_at < o.imported_at`,
  )
  await run(
    `INSERT INTO letter_done AS o (notification_id, seen, done_at)
     SELECT notification_id, seen, done_at FROM incoming.letter_done WHERE true
     ON CONFLICT (notification_id) DO UPDATE SET seen = excluded.seen, done_at = excluded.done_at
     WHERE (excluded.done_at, excluded.seen) > (o.done_at, o.seen)`,
  )
}

async function mergeListings(run: Run): Promise<void> {
  const listing = 'sku, asin, title, price, quantity, status, condition, fulfilment, listing_id, opened'
  await run(
    `INSERT OR IGNORE INTO listing (content, ${listing}) SELECT content, ${listing} FROM incoming.listing`,
  )
  await mapped(run, 'listing', 'own.content = theirs.content')
  await run(
    `INSERT INTO listing_snapshot AS o (store_id, document_id, content, taken_on, taken_at, listings)
     SELECT ${own('store', 'store_id')}, ${own('document', 'document_id')}, content, taken_on, taken_at, listings
     FROM incoming.listing_snapshot WHERE true
     ON CONFLICT (store_id, content, taken_on) DO UPDATE SET taken_at = excluded.taken_at
     WHERE excluded.taken_at < o.taken_at`,
  )
  await mapped(
    run,
    'listing_snapshot',
    `own.store_id = ${own('store', 'theirs.store_id')} AND own.content = theirs.content AND own.taken_on = theirs.taken_on`,
  )
  await run(
    `INSERT OR IGNORE INTO listing_of_snapshot (snapshot_id, listing_id)
     SELECT ${own('listing_snapshot', 'snapshot_id')}, ${own('listing', 'listing_id')} FROM incoming.listing_of_snapshot`,
  )
  const issue =
    'content, sku, asin, title, code, message, severity, categories, actions, exemption, exempt_until, first_seen, last_seen'
  await run(
    `INSERT INTO listing_issue AS o (store_id, document_id, ${issue})
     SELECT ${own('store', 'store_id')}, ${own('document', 'document_id')}, ${issue} FROM incoming.listing_issue WHERE true
     ON CONFLICT (store_id, content) DO UPDATE SET first_seen = min(o.first_seen, excluded.first_seen),
       last_seen = max(o.last_seen, excluded.last_seen)
     WHERE excluded.first_seen < o.first_seen OR excluded.last_seen > o.last_seen`,
  )
  await run(
    `INSERT OR IGNORE INTO listing_look (store_id, looked_at, document_id)
     SELECT ${own('store', 'store_id')}, looked_at, ${own('document', 'document_id')} FROM incoming.listing_look`,
  )
}

/** Saved pages, and the bytes of theirs and of attachments; a server that has them is not known to have them from here. */
async function mergePages(run: Run): Promise<void> {
  await run(
    `INSERT OR IGNORE INTO attachment_chunk (hash, bytes, stored_at)
     SELECT hash, bytes, stored_at FROM incoming.attachment_chunk`,
  )
  await run(
    `INSERT OR IGNORE INTO attachment_content (hash, size, chunks) SELECT hash, size, chunks FROM incoming.attachment_content`,
  )
  await run(
    `INSERT OR IGNORE INTO saved_page (account_id, content, name, size, note, saved_on, saved_at)
     SELECT ${own('account', 'account_id')}, content, name, size, note, saved_on, saved_at FROM incoming.saved_page
     ORDER BY saved_at`,
  )
}
