import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}'],
          // No test replaces a module, so files may share what is loaded and warm: half the processor time.
          isolate: false,
          // Generous, because a slow machine is no failure; nothing here waits for a timeout to pass.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'suites',
          include: ['test/{suites,simulation}/**/*.test.ts'],
          isolate: false,
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          isolate: false,
          testTimeout: 180_000,
          // Each journey owns a pseudo-terminal and real processes; more at once than cores makes them wait on each other.
          maxWorkers: 2,
        },
      },
    ],
  },
})
