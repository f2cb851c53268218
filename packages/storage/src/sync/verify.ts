import { hashOperation, operationKinds, operationVersion } from '../log/operation.ts'
import { importPublicKey, verifyHash } from '../log/identity.ts'
import { operationFromRow, type OperationRow } from '../log/op-table.ts'
import type { LogStore } from '../store.ts'
import type { Remote } from './remote.ts'
import { readSyncState } from './state.ts'
import { verifyCases } from './verify-cases.ts'
import { verifyDocuments } from './verify-documents.ts'

/** What `sync verify` found; all lists empty means that this replica and the server hold the same, untampered log. */
export interface Verification {
  readonly operations: number
  readonly ranges: number
  /** Acknowledged here, absent on the server. */
  readonly missingOnServer: readonly string[]
  /** On the server up to our cursor, absent here (and not kept aside). */
  readonly missingHere: readonly string[]
  readonly badSignatures: readonly string[]
  readonly brokenChains: readonly string[]
  /** Numbers that a device left out: lost, or hidden by somebody. */
  readonly gaps: readonly { readonly device: string; readonly missing: number }[]
  readonly quarantined: readonly {
    readonly seq: number | null
    readonly id: string | null
    readonly reason: string
  }[]
  /** Kept, but of a newer program: this one cannot apply them until it is updated. */
  readonly newer: readonly { readonly id: string; readonly kind: string; readonly version: number }[]
  /** How many cases were folded anew for comparison; none while the log is still arriving. */
  readonly cases: number
  /** Cases that showed something else than their log says. */
  readonly wrongCases: readonly string[]
  /** Cases whose readable document on the server says something else. */
  readonly wrongDocuments: readonly string[]
}

export interface VerifyOptions {
  /** Folds those cases and writes those documents anew; the log itself is never changed. */
  readonly repair?: boolean
}

const rangeSize = 1000

/**
 * Compares the ids with the server's, a thousand at a time, checks every signature and chain of the local log, and whether the
 * cases are what the log says.
 */
export async function verifyLog(
  store: LogStore,
  remote: Remote | undefined,
  options: VerifyOptions = {},
): Promise<Verification> {
  const { database } = store
  const quarantined = await database.read<{ seq: number | null; id: string | null; reason: string }>(
    'SELECT seq, id, reason FROM quarantine ORDER BY seq',
  )
  const missingOnServer: string[] = []
  const missingHere: string[] = []
  let ranges = 0
  if (remote !== undefined) {
    const { cursor } = await readSyncState(database)
    const aside = new Set(quarantined.map(({ seq }) => seq))
    for (let from = 0; from < cursor; from += rangeSize) {
      ranges++
      const upto = Math.min(from + rangeSize, cursor)
      const [rows] = await remote.batch(
        [
          {
            sql: `SELECT json_group_array(json_array(seq, id)) AS ids FROM log WHERE seq > CAST(? AS INTEGER) AND seq <= CAST(? AS INTEGER)`,
            args: [from, upto],
          },
        ],
        'read',
      )
      const theirs = JSON.parse(rows?.[0]?.['ids'] as string) as [number, string][]
      const ours = await database.read<{ id: string }>('SELECT id FROM op WHERE seq > ? AND seq <= ?', [
        from,
        upto,
      ])
      const here = new Set(ours.map(({ id }) => id))
      const there = new Set(theirs.map(([, id]) => id))
      for (const id of here) if (!there.has(id)) missingOnServer.push(id)
      for (const [seq, id] of theirs) if (!here.has(id) && !aside.has(seq)) missingHere.push(id)
    }
  }
  const newer = await database.read<{ id: string; kind: string; version: number }>(
    `SELECT id, kind, version FROM op WHERE version > ? OR kind NOT IN (SELECT value FROM json_each(?)) ORDER BY position`,
    [operationVersion, JSON.stringify(operationKinds)],
  )
  const chains = await checkChains(store)
  const { cases, wrong: wrongCases } = await verifyCases(store, options)
  // After the cases, which a document is made from.
  const wrongDocuments = remote === undefined ? [] : await verifyDocuments(store, remote, options)
  return {
    ranges,
    missingOnServer,
    missingHere,
    quarantined,
    newer,
    ...chains,
    cases,
    wrongCases,
    wrongDocuments,
  }
}

async function checkChains(
  store: LogStore,
): Promise<Pick<Verification, 'operations' | 'badSignatures' | 'brokenChains' | 'gaps'>> {
  const keys = new Map(
    (
      await store.database.read<{ device: string; public_key: string }>(
        'SELECT device, public_key FROM device',
      )
    ).map(({ device, public_key }) => [device, importPublicKey(public_key)]),
  )
  const badSignatures: string[] = []
  const brokenChains: string[] = []
  const hashes = new Map<string, Set<string>>()
  let operations = 0
  let position = 0
  for (;;) {
    const rows = await store.database.read<OperationRow & { position: number }>(
      'SELECT * FROM op WHERE position > ? ORDER BY position LIMIT 500',
      [position],
    )
    if (rows.length === 0) break
    for (const row of rows) {
      position = row.position
      operations++
      const operation = operationFromRow(row)
      const hash = hashOperation(operation)
      if (!verifyHash(hash, operation.signature, keys.get(operation.device))) badSignatures.push(operation.id)
      const own = hashes.get(operation.device) ?? new Set<string>()
      own.add(hash)
      hashes.set(operation.device, own)
    }
    // A long log is checked in pieces, so that a screen stays alive meanwhile.
    await new Promise((resolve) => setImmediate(resolve))
  }
  const links = await store.database.read<{ id: string; device: string; prev: string }>(
    `SELECT id, device, prev FROM op WHERE device_seq > 1`,
  )
  for (const { id, device, prev } of links) if (hashes.get(device)?.has(prev) !== true) brokenChains.push(id)
  const gaps = await store.database.read<{ device: string; missing: number }>(
    `SELECT device, max(device_seq) - count(DISTINCT device_seq) AS missing FROM op GROUP BY device HAVING missing > 0`,
  )
  return { operations, badSignatures, brokenChains, gaps }
}
