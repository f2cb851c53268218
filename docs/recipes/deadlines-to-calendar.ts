// The open deadlines as a calendar that phones and Outlook subscribe to:
//   health-tui report --as json --table deadlines | node deadlines-to-calendar.ts > deadlines.ics
import { text } from 'node:stream/consumers'

interface Deadline {
  readonly id: string
  readonly due: string
  readonly what: string
  readonly account: string | null
  readonly marketplace: string | null
  readonly passed: boolean
}

const deadlines = JSON.parse(await text(process.stdin)) as readonly Deadline[]
const stamp = (instant: Date): string => instant.toISOString().replaceAll(/[-:]|\.\d+/g, '')
const escape = (words: string): string => words.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\s+/g, ' ')
/** RFC 5545: no line above 75 bytes; a continuation begins with a space. */
const fold = (line: string): string => line.replaceAll(/.{1,18}/gu, '$&\r\n ').trimEnd()

const events = deadlines
  .filter(({ passed }) => !passed)
  .flatMap(({ id, due, what, account, marketplace }) => [
    'BEGIN:VEVENT',
    `UID:${id}@health-tui`,
    `DTSTAMP:${stamp(new Date())}`,
    `DTSTART:${stamp(new Date(due))}`,
    fold(`SUMMARY:${escape([account, marketplace].filter(Boolean).join(' '))}: ${escape(what)}`),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Amazon deadline',
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
  ])
const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//health-tui//deadlines//EN', ...events]
process.stdout.write([...calendar, 'END:VCALENDAR', ''].join('\r\n'))
