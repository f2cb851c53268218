import { readFileSync } from 'node:fs'
import { lintCase, readCase } from '@health-tui/poa'

// Prints the milliseconds of processor time of the first lint of this process: `lint-fresh.ts CASE.json DAY`.
const [, , file = '', asOf = ''] = process.argv
const read = readCase(readFileSync(file, 'utf8'))
if (!read.ok) throw new Error(read.reason)
const begin = process.cpuUsage()
lintCase(read.document, { asOf })
const { user, system } = process.cpuUsage(begin)
console.log(((user + system) / 1000).toFixed(1))
