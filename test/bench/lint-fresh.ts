import { readFileSync } from 'node:fs'
import { lintCase, readCase } from '@health-tui/poa'
import { processorTime } from './processor-time.ts'

// Prints the processor time of the first lint of this process: `lint-fresh.ts CASE.json DAY`.
const [, , file = '', asOf = ''] = process.argv
const read = readCase(readFileSync(file, 'utf8'))
if (!read.ok) throw new Error(read.reason)
console.log(JSON.stringify(processorTime(() => lintCase(read.document, { asOf }))))
