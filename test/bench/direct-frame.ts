// The lower bound for a key: a program that does nothing but write a ready frame when a byte comes in.
import { readFileSync } from 'node:fs'

const frame = readFileSync(process.argv[2] ?? '', 'utf8')
process.stdin.setRawMode(true)
process.stdin.on('data', (bytes) => {
  if (bytes.includes('\u0003')) process.exit(0)
  process.stdout.write(`\u001b[?2026h\u001b[H${frame}\u001b[?2026l`)
})
process.stdout.write('ready')
