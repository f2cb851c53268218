import type { Migration } from './index.ts'

/** Invoices that Business orders lacked or got too late, one row a package. */
export const invoiceDefects: Migration = {
  id: 'facts-0002-invoice-defect',
  statements: [
    `CREATE TABLE invoice_defect (
      store_id INTEGER NOT NULL, order_key INTEGER NOT NULL, shipment_key TEXT NOT NULL, shipped_at INTEGER,
      defect TEXT NOT NULL, reason TEXT, document_id INTEGER NOT NULL,
      PRIMARY KEY (store_id, order_key, shipment_key)) STRICT, WITHOUT ROWID`,
  ],
}
