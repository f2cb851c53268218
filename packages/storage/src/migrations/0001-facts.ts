import type { Migration } from './index.ts'

/**
 * Facts: what Amazon said and what happened. Instants of order-level facts are whole seconds since 1970 UTC, those of
 * documents are milliseconds. Buyers' personal data has no column anywhere here.
 */
export const facts: Migration = {
  id: '0001-facts',
  statements: [
    `CREATE TABLE account (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT`,

    // One account in one marketplace; what most questions are about.
    `CREATE TABLE store (
      id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES account (id), marketplace TEXT NOT NULL,
      -- Grows with every document that touched the store's order-level facts, so that readers know what to work out again.
      revision INTEGER NOT NULL DEFAULT 0,
      UNIQUE (account_id, marketplace)) STRICT`,

    `CREATE TABLE document (
      id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES account (id),
      -- Of the bytes; with the reading (kind, marketplace, mapping) it decides whether a document is new.
      sha256 TEXT NOT NULL, reading TEXT NOT NULL,
      kind TEXT NOT NULL, name TEXT NOT NULL, marketplace TEXT, imported_at INTEGER NOT NULL, size INTEGER,
      rows INTEGER NOT NULL, imported INTEGER NOT NULL, updated INTEGER NOT NULL, unchanged INTEGER NOT NULL,
      rejected INTEGER NOT NULL, rejects TEXT NOT NULL, conflicts TEXT NOT NULL, notes TEXT NOT NULL,
      UNIQUE (account_id, sha256, reading)) STRICT`,

    // Amazon's own figures, one snapshot for each report, store and content.
    `CREATE TABLE snapshot (
      id INTEGER PRIMARY KEY, store_id INTEGER NOT NULL REFERENCES store (id),
      document_id INTEGER NOT NULL REFERENCES document (id), content TEXT NOT NULL,
      report_day TEXT, received_at INTEGER NOT NULL, account_status TEXT, rating_score REAL, rating_status TEXT,
      warnings TEXT NOT NULL, notes TEXT NOT NULL, UNIQUE (store_id, content)) STRICT`,
    `CREATE TABLE reported_metric (
      snapshot_id INTEGER NOT NULL REFERENCES snapshot (id), position INTEGER NOT NULL, metric TEXT NOT NULL,
      fulfilment TEXT, basis TEXT, numerator INTEGER, denominator INTEGER, rate REAL, target REAL, target_condition TEXT,
      window_days INTEGER, from_day TEXT, to_day TEXT, status TEXT NOT NULL, status_as_given TEXT,
      components TEXT NOT NULL, inconsistent TEXT, PRIMARY KEY (snapshot_id, position)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE policy_count (
      snapshot_id INTEGER NOT NULL REFERENCES snapshot (id), category TEXT NOT NULL, violations INTEGER NOT NULL,
      PRIMARY KEY (snapshot_id, category)) STRICT, WITHOUT ROWID`,

    // Dimensions of the order facts: each distinct text is stored once, the facts hold small integers.
    `CREATE TABLE term (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT`,
    `CREATE TABLE product (
      id INTEGER PRIMARY KEY, sku TEXT, asin TEXT, category TEXT, known INTEGER NOT NULL) STRICT`,
    `CREATE TABLE facet (
      id INTEGER PRIMARY KEY, fulfilment TEXT, sales_channel TEXT, service_level TEXT, region TEXT, business INTEGER,
      known INTEGER NOT NULL) STRICT`,
    // Order numbers that are not in Amazon's 3-7-7 form; their key is the negative id.
    `CREATE TABLE order_name (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT`,

    // No index but the key: every question reads one store's orders as a whole, and a second index doubles an import's time.
    `CREATE TABLE order_item (
      store_id INTEGER NOT NULL, order_key INTEGER NOT NULL, item_id INTEGER NOT NULL,
      purchased_at INTEGER NOT NULL, updated_at INTEGER, status INTEGER NOT NULL, item_status INTEGER,
      cancelled_by INTEGER, product_id INTEGER NOT NULL, facet_id INTEGER NOT NULL, quantity INTEGER,
      ship_by INTEGER, deliver_by INTEGER, document_id INTEGER NOT NULL,
      PRIMARY KEY (store_id, order_key, item_id)) STRICT, WITHOUT ROWID`,

    `CREATE TABLE shipment (
      store_id INTEGER NOT NULL, order_key INTEGER NOT NULL, shipment_key TEXT NOT NULL, fulfilment TEXT, units INTEGER,
      sku TEXT, asin TEXT, category TEXT, carrier TEXT, tracking_id TEXT, service_level TEXT, warehouse TEXT,
      ship_by INTEGER, shipped_at INTEGER, confirmed_at INTEGER, first_scan_at INTEGER, deliver_by INTEGER,
      delivered_at INTEGER, valid_tracking INTEGER, delivered_late INTEGER, document_id INTEGER NOT NULL,
      PRIMARY KEY (store_id, order_key, shipment_key)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE feedback (
      store_id INTEGER NOT NULL, order_key INTEGER NOT NULL, received_on TEXT NOT NULL, rating INTEGER NOT NULL,
      comment TEXT, removed_at INTEGER, document_id INTEGER NOT NULL,
      PRIMARY KEY (store_id, order_key, received_on)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE claim (
      store_id INTEGER NOT NULL, order_key INTEGER NOT NULL, claim_key TEXT NOT NULL, received_at INTEGER,
      outcome TEXT NOT NULL, reason TEXT, removed_at INTEGER, proxy INTEGER NOT NULL, document_id INTEGER NOT NULL,
      PRIMARY KEY (store_id, order_key, claim_key)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE chargeback (
      store_id INTEGER NOT NULL, order_key INTEGER NOT NULL, chargeback_key TEXT NOT NULL, received_at INTEGER,
      outcome TEXT NOT NULL, removed_at INTEGER, proxy INTEGER NOT NULL, document_id INTEGER NOT NULL,
      PRIMARY KEY (store_id, order_key, chargeback_key)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE order_return (
      store_id INTEGER NOT NULL, order_key INTEGER NOT NULL, return_key TEXT NOT NULL, fulfilment TEXT,
      requested_at INTEGER, sku TEXT, asin TEXT, quantity INTEGER, reason TEXT, disposition TEXT, warehouse TEXT,
      in_policy INTEGER, resolution TEXT, document_id INTEGER NOT NULL,
      PRIMARY KEY (store_id, order_key, return_key)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE message (
      store_id INTEGER NOT NULL, message_key TEXT NOT NULL, order_key INTEGER, received_at INTEGER NOT NULL,
      answered_at INTEGER, response_needed INTEGER NOT NULL, document_id INTEGER NOT NULL,
      PRIMARY KEY (store_id, message_key)) STRICT, WITHOUT ROWID`,

    `CREATE TABLE notification (
      id TEXT PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES account (id),
      document_id INTEGER NOT NULL REFERENCES document (id), marketplace TEXT, subject TEXT, sender TEXT,
      received_at INTEGER, kind TEXT, severity TEXT, due_at INTEGER, phishing INTEGER, text TEXT NOT NULL,
      parsed TEXT, imported_at INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE INDEX notification_by_account ON notification (account_id, received_at)`,
  ],
}
