#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { version } from './chunks/chunk-VUDKYONJ.js'
import { exitCodes } from './chunks/chunk-LXWEXLVL.js'
import './chunks/chunk-ARMSRDCT.js'
var oldestNode = 22
Number(process.versions.node.split('.')[0]) < oldestNode &&
  (process.stderr
    .write(`health-tui: cannot run (Node ${process.versions.node}): it needs Node ${oldestNode} or newer; install a newer Node, or use \`npm start\` in a checkout, which brings its own
`),
  process.exit(exitCodes.usage))
var first = process.argv[2]
if (process.argv.length === 3 && (first === 'version' || first === '--version' || first === '-V'))
  (process.stdout.write(`${version}
`),
    (process.exitCode = exitCodes.done))
else {
  let { run } = await import('./chunks/run-5ZTAMUD2.js')
  await run()
}
//# sourceMappingURL=health-tui.js.map
