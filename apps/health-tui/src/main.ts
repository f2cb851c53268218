#!/usr/bin/env node
import { exitCodes } from './exit.ts'
import { version } from './version.ts'

// The fast path: nothing but this file is loaded for the version.
const first = process.argv[2]
if (process.argv.length === 3 && (first === 'version' || first === '--version' || first === '-V')) {
  process.stdout.write(`${version}\n`)
  process.exitCode = exitCodes.done
} else {
  const { run } = await import('./run.ts')
  await run()
}
