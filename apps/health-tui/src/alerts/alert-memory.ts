import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { AlertMemory } from '@health-tui/metrics'

/** What this device has told, and when somebody last looked through everything. */
export interface StoredAlertMemory extends AlertMemory {
  /** Milliseconds; null: never. */
  readonly lastCheckAt: number | null
}

const empty: StoredAlertMemory = { told: {}, snoozedUntil: {}, lastCheckAt: null }

/** The memory lies beside the database: alerts are a matter of the device, not of the team. */
export function alertMemoryPath(databasePath: string): string {
  return join(dirname(databasePath), 'alerts.json')
}

/** A memory that is absent or damaged is empty: the worst that follows is an alert said twice. */
export async function readAlertMemory(path: string): Promise<StoredAlertMemory> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return empty
  try {
    const { z } = await import('zod')
    const shape = z.object({
      told: z.record(z.string(), z.enum(['ok', 'warning', 'at_risk', 'critical'])),
      snoozedUntil: z.record(z.string(), z.number()),
      lastCheckAt: z.number().nullable(),
    })
    return shape.parse(JSON.parse(text))
  } catch {
    return empty
  }
}

export async function writeAlertMemory(path: string, memory: StoredAlertMemory): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  await writeFile(draft, `${JSON.stringify(memory, null, 2)}\n`, { mode: 0o600 })
  await rename(draft, path)
}
