import { readFileSync } from 'node:fs'
import { lintCase, readCase } from '@health-tui/poa'
import { timed } from './timed.ts'

// Prints how long the first lint of this process takes, by the clock and in processor time: `lint-fresh.ts CASE.json DAY`.
const [, , file = '', asOf = ''] = process.argv
const read = readCase(readFileSync(file, 'utf8'))
if (!read.ok) throw new Error(read.reason)
console.log(JSON.stringify(timed(() => lintCase(read.document, { asOf }))))
