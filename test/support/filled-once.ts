import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/**
 * For tests of one file that begin with the same data: the program fills the first home, and whoever asks later gets a copy
 * of what it wrote. To be called while a file is loaded, not inside a test.
 */
export function filledOnce(fill: (home: string) => Promise<void>): (home: string) => Promise<void> {
  let made: Promise<string> | undefined
  const make = async (): Promise<string> => {
    const home = await mkdtemp(join(tmpdir(), 'health-tui-filled-'))
    await fill(home)
    return home
  }
  afterAll(async () => {
    if (made !== undefined) await rm(await made, { recursive: true, force: true, maxRetries: 3 })
  })
  return async (home) => {
    made ??= make()
    await cp(await made, home, { recursive: true })
  }
}
