import { expect, it } from 'vitest'
import { simulate } from './simulate.ts'

const seeds = Number(process.env['SIMULATION_SEEDS'] ?? 300)

it(`keeps every promise in ${seeds} simulated worlds`, async () => {
  for (let seed = 1; seed <= seeds; seed++) {
    const { problems } = await simulate({ seed })
    expect(problems, `replay with: pnpm sim --seed ${seed}`).toEqual([])
  }
})
