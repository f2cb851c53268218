import { expect, it } from 'vitest'
import { runSeeds } from './run-seeds.ts'

const seeds = Number(process.env['SIMULATION_SEEDS'] ?? 2000)

// Two to three minutes of two idle cores; it yields to the other tests, and a machine may be busy with other things.
const timeout = 1_800_000

it(`keeps every promise in ${seeds} simulated worlds`, { timeout }, async () => {
  const { failures } = await runSeeds({ from: 1, count: seeds })
  const [first] = failures
  expect(first?.problems ?? [], `replay with: pnpm sim --seed ${first?.seed}`).toEqual([])
})
