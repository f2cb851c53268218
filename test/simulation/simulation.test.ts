import { expect, it } from 'vitest'
import { runSeeds } from './run-seeds.ts'

const seeds = Number(process.env['SIMULATION_SEEDS'] ?? 2000)

// Two minutes on two idle cores; a machine that is busy with other things may take much longer.
const timeout = 900_000

it(`keeps every promise in ${seeds} simulated worlds`, { timeout }, async () => {
  const { failures } = await runSeeds({ from: 1, count: seeds })
  const [first] = failures
  expect(first?.problems ?? [], `replay with: pnpm sim --seed ${first?.seed}`).toEqual([])
})
