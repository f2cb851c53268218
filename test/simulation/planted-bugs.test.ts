import { syncOnce } from '@health-tui/storage/sync'
import { describe, expect, it } from 'vitest'
import { plantedBugs } from './bugs.ts'
import { createDatabasePool } from './databases.ts'
import { simulate } from './simulate.ts'

const tries = 60
const pool = createDatabasePool()

describe('the simulation catches', () => {
  it.each(plantedBugs)('$name', async (bug) => {
    let caughtBy: number | undefined
    for (let seed = 1; seed <= tries && caughtBy === undefined; seed++) {
      const { problems } = await simulate({
        seed,
        pool,
        sync: async (options) => syncOnce(bug.plant(options)),
      }).catch((error: unknown) => ({ problems: [String(error)] }))
      if (problems.length > 0) caughtBy = seed
    }
    expect(caughtBy).toBeDefined()
  })
})
