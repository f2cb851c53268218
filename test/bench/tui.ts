import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { programFile, runProgram, scratchFolder } from '../support/program.ts'
import { columns, frameEnd, rows, watchTerminal, withoutStyles } from './bench-screen.ts'
import { soak } from './tui-soak.ts'
import { median, percentile, printTable } from './statistics.ts'

const keys = 160
const pauseMs = 60

/**
 * What a person at the case editor waits for, in the real program in a pseudo-terminal: from a key to the end of its
 * frame in a plan of 20,000 characters with the linter at work, and a paste of 10,000; beside a program that writes the
 * same frame ready-made, key by key in turns. Then how much is written while nothing happens. `--soak MINUTES` uses the
 * whole screen for so long instead and reports its memory; `--home FOLDER` keeps the database of it.
 */
export async function run(args: readonly string[] = []): Promise<void> {
  const option = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined
  const minutes = option('--soak')
  if (minutes !== undefined) {
    await soak(Number(minutes), option('--home'))
    return
  }
  await using folder = await scratchFolder()
  const home = folder.path
  const file = join(home, 'case.json')
  await writeFile(file, JSON.stringify(portableCase(20_000)))
  const made = await runProgram(['case', 'import', file, '--title', 'Bench'], { home })
  if (made.code !== 0) throw new Error(made.stderr)

  const screen = openSeat([programFile], home)
  await screen.shows('3 cases')
  screen.write('3')
  await screen.shows('Bench')
  screen.write('\r')
  await screen.shows('Free text')
  // To the free text, which is the long one.
  screen.write('\u001b[H')
  await pause(300)
  for (let step = 0; step < 40 && !/Goes below the plan/.test(screen.text().slice(-400)); step += 1) {
    screen.write('j')
    await pause(30)
  }
  screen.write('\r')
  await screen.shows('characters')
  await pause(1500)

  const frameFile = join(home, 'frame.txt')
  await writeFile(frameFile, screen.wholeFrame())
  const direct = openSeat([join(import.meta.dirname, 'direct-frame.ts'), frameFile], home)
  await direct.shows('ready')

  const typed = 'The shipping lead counts parcels every Monday at 9:00, 語 and writes the number down. '
  const letters = Array.from(typed)
  const ours: number[] = []
  const theirs: number[] = []
  for (let index = -40; index < keys; index += 1) {
    const key =
      index % 23 === 0
        ? '\u001b[A'
        : index % 17 === 0
          ? '\u007f'
          : (letters[Math.abs(index) % letters.length] ?? 'x')
    const mine = await screen.timeFrame(key)
    await pause(pauseMs)
    const other = await direct.timeFrame(key)
    // The first keys are compiled code's childhood.
    if (index < 0) continue
    ours.push(mine)
    theirs.push(other)
  }
  const pastes: number[] = []
  for (let round = 0; round < 5; round += 1) {
    await pause(800)
    pastes.push(await screen.timeFrame(`\u001b[200~${prose(10_000)}\u001b[201~`))
    await pause(800)
    await screen.timeFrame('\u001bu')
  }
  await pause(3000)
  const before = screen.bytes()
  await pause(4000)
  const idle = screen.bytes() - before
  const base = (share: number): number => percentile(theirs, share)
  printTable([
    ['key to paint', 'ms', 'direct ANSI ms', 'x direct'],
    ...[0.5, 0.95, 0.99].map((share) => [
      `p${share * 100}`,
      percentile(ours, share).toFixed(1),
      base(share).toFixed(1),
      (percentile(ours, share) / base(share)).toFixed(1),
    ]),
    ['paste of 10,000', median(pastes).toFixed(1), '', (median(pastes) / base(0.5)).toFixed(1)],
  ])
  console.log(`${idle} bytes written in 4 s in which nothing changed`)
  console.log(`plan of 20,000 characters, ${columns}x${rows}, ${keys} keys, linter and spelling on`)
  console.log(
    'asked: p50 <= 10 ms, p95 <= 16 ms, p99 <= 33 ms; paste <= 100 ms; 0 bytes while nothing changes',
  )
  screen.write('\u0003')
  direct.write('\u0003')
  await Promise.all([screen.ended, direct.ended])
}

interface Seat {
  write(text: string): void
  /** Waits until the last screenful of output holds `wanted`. */
  shows(wanted: string): Promise<void>
  /** Everything that was written, without styles. */
  text(): string
  bytes(): number
  /** From the write to the end of the next frame. */
  timeFrame(key: string): Promise<number>
  /** A frame as large as the whole screen, for the program that only writes. */
  wholeFrame(): string
  readonly ended: Promise<void>
}

const frameBegin = '\u001b[?2026h'

function openSeat(args: readonly string[], home: string): Seat {
  const { terminal, output, until, ended } = watchTerminal(home, args)
  const plain = (): string => withoutStyles(output())
  return {
    write: (text) => terminal.write(text),
    shows: async (wanted) => until(() => plain().includes(wanted), wanted),
    text: plain,
    bytes: () => output().length,
    async timeFrame(key) {
      const from = output().length
      const started = performance.now()
      terminal.write(key)
      let at = Number.NaN
      await until(() => {
        // A frame that only moves the cursor comes without marks around it.
        if (output().length === from || output().lastIndexOf(frameBegin) > output().lastIndexOf(frameEnd))
          return false
        if (Number.isNaN(at)) at = performance.now()
        return true
      }, 'a frame')
      return at - started
    },
    wholeFrame() {
      const frames = output().split(frameEnd)
      return (frames.toSorted((a, b) => b.length - a.length)[0] ?? '').slice(-12_000)
    },
    ended,
  }
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms))
}

function portableCase(characters: number): unknown {
  return {
    schema: 'health-tui/case@1',
    title: 'Bench',
    issues: ['late_shipment_rate', 'order_defect_rate'],
    noticeDate: '2026-10-01',
    sections: {
      rootCauses: [
        'The cut-off was at 14:00 and the carrier came at 12:00, so 14 parcels waited until Monday.',
      ],
      correctiveActions: ['On 3 October we moved the pick-up to 16:00 and shipped the 14 parcels.'],
      preventiveMeasures: ['Each day at 15:00 the shipping lead works the due-today list until it is empty.'],
    },
    freeText: prose(characters),
  }
}

function prose(length: number): string {
  const sentences = [
    'Root cause: our warehouse closed at noon on Saturday, and parcels packed afterwards waited until Monday.',
    '- We moved the carrier pick-up to 16:00 on 3 March and hired a second packer for Saturdays.',
    '',
    'We will try to be more careful and ensure quality in the future!!',
    '1. The shift leader checks the list of open orders at 11:00 and at 15:00 and signs it.',
  ]
  let text = ''
  for (let index = 0; text.length < length; index += 1) text += `${sentences[index % sentences.length]}\n`
  return text.slice(0, length)
}
