import type { Database } from '../database.ts'
import { readReport, readSyncState, type SyncReport } from './state.ts'

/** A device that has worked on the team's cases. */
export interface KnownDevice {
  readonly device: string
  readonly name: string
  readonly author: string
  /** When it wrote last, as far as this replica knows; ms. */
  readonly lastAt: number | null
}

/** Where a replica stands, in one look and without the server. */
export interface SyncOverview extends SyncReport {
  /** Operations that wait to be sent. */
  readonly pending: number
  /** Operations that were received. */
  readonly cursor: number
  readonly quarantined: number
  readonly devices: readonly KnownDevice[]
}

export async function readSyncOverview(reader: Pick<Database, 'read'>): Promise<SyncOverview> {
  const [report, state, counts, devices] = await Promise.all([
    readReport(reader),
    readSyncState(reader),
    reader.read<{ pending: number; quarantined: number }>(
      `SELECT (SELECT count(*) FROM op WHERE seq IS NULL) AS pending, (SELECT count(*) FROM quarantine) AS quarantined`,
    ),
    reader.read<KnownDevice>(
      `SELECT device, name, author, (SELECT received_at FROM op WHERE op.device = device.device
          ORDER BY device_seq DESC LIMIT 1) AS lastAt
       FROM device ORDER BY author, name, device`,
    ),
  ])
  const { pending = 0, quarantined = 0 } = counts[0] ?? {}
  return { ...report, pending, quarantined, cursor: state.cursor, devices }
}
