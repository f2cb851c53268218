#!/usr/bin/env node
import { exitCodes } from './exit.ts'
import { version } from './version.ts'

// Said here, before anything else is loaded: older versions fail on the syntax of what comes next.
const oldestNode = 22
if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  process.stderr.write(
    `health-tui: cannot run (Node ${process.versions.node}): it needs Node ${oldestNode} or newer; install a newer Node, or use \`npm start\` in a checkout, which brings its own\n`,
  )
  process.exit(exitCodes.usage)
}

// The fast path: nothing but this file is loaded for the version.
const first = process.argv[2]
if (process.argv.length === 3 && (first === 'version' || first === '--version' || first === '-V')) {
  process.stdout.write(`${version}\n`)
  process.exitCode = exitCodes.done
} else {
  const { run } = await import('./run.ts')
  await run()
}
