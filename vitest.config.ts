import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/support/longest-first.ts'

/**
 * One worker more than cores: journeys and servers wait as much as they compute, and one worker is busy with the simulation
 * for most of the run. Files share what is loaded and warm, since no test replaces a module: that halves the processor time
 * of unit tests.
 */
const workers = { maxWorkers: availableParallelism() + 1, isolate: false }

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/{src,scripts}/**/*.test.{ts,tsx}'],
          ...workers,
          // Generous, because a slow machine is no failure; nothing here waits for a timeout to pass.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'suites',
          include: ['test/{suites,simulation}/**/*.test.ts'],
          ...workers,
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          ...workers,
          testTimeout: 180_000,
          // What a whole file sets up for its tests takes its time on a busy machine, too.
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
