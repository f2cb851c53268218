import { open, readFile, rename, writeFile } from 'node:fs/promises'
import { createIdentity, type Identity } from './log/identity.ts'

/** Where the device's key lives: beside the database and not in it, so that a copied database alone is a new device. */
export function identityPath(databasePath: string): string {
  return `${databasePath}.device.json`
}

/** The device's key, made at the first call; safe when two processes start at once. */
export async function loadIdentity(databasePath: string): Promise<Identity> {
  const path = identityPath(databasePath)
  const fresh = createIdentity()
  try {
    const file = await open(path, 'wx', 0o600)
    try {
      await file.writeFile(serialise(fresh))
      await file.sync()
    } finally {
      await file.close()
    }
    return fresh
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
  }
  for (let attempt = 0; attempt < 50; attempt++) {
    const seed = readSeed(await readFile(path, 'utf8'))
    if (seed !== undefined) return createIdentity(seed)
    // The other process is between making the file and writing it.
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  // A file that stays unreadable is of no use to anybody: the device starts anew under a new name.
  await saveIdentity(databasePath, fresh)
  return fresh
}

export async function saveIdentity(databasePath: string, identity: Identity): Promise<void> {
  const path = identityPath(databasePath)
  const next = `${path}.${process.pid}.new`
  await writeFile(next, serialise(identity), { mode: 0o600, flush: true })
  await rename(next, path)
}

function serialise({ seed, device }: Identity): string {
  return `${JSON.stringify({ device, seed })}\n`
}

function readSeed(text: string): Uint8Array | undefined {
  try {
    const { seed } = JSON.parse(text) as { seed?: unknown }
    const bytes = typeof seed === 'string' ? Buffer.from(seed, 'base64') : Buffer.alloc(0)
    return bytes.length === 32 ? bytes : undefined
  } catch {
    return undefined
  }
}
