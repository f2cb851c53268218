// `npm test`: set up what is missing, run every check, end with one line `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, nodeBinary, root, toolEnvironment } from './bootstrap.mjs'

ensureInstalled()
ensureBuilt()

const modules = join(root, 'node_modules')
const scratch = mkdtempSync(join(tmpdir(), 'health-tui-test-'))
const results = join(scratch, 'vitest.json')
const only = process.argv.slice(2)

// Each check outside vitest counts as one test, so that a red one shows in the closing line.
const checks = [
  // All packages in one program: each by itself would check the sources of those below it anew.
  ['types', [join(modules, 'typescript', 'bin', 'tsc'), '--noEmit', '-p', root]],
  [
    'lint and import directions',
    [join(modules, 'oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings'],
  ],
  ['format', [join(modules, 'oxfmt', 'bin', 'oxfmt'), '--check']],
  ['unused files, exports and dependencies', [join(modules, 'knip', 'bin', 'knip.js')]],
]

let passed = 0
let failed = 0
let skipped = 0

for (const [name, command] of checks) {
  const started = Date.now()
  const status = run(command)
  if (status === 0) passed += 1
  else failed += 1
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}

const status = run([
  join(modules, 'vitest', 'vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...only,
])
const summary = readSummary()
if (summary === undefined) failed += 1
else {
  passed += summary.numPassedTests
  failed += summary.numFailedTests
  skipped += summary.numPendingTests + summary.numTodoTests
  // A file that cannot be loaded or an error outside any test fails the run without failing a test.
  if (status !== 0 && summary.numFailedTests === 0) failed += 1
}
rmSync(scratch, { recursive: true, force: true })

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed === 0 ? 0 : 1

function run(command) {
  return spawnSync(nodeBinary, command, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: toolEnvironment(),
  }).status
}

function readSummary() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'))
  } catch {
    return undefined
  }
}
