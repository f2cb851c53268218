import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createLocalDocument } from '../../apps/health-tui/src/tui/editor/document.ts'
import { drawEditor } from '../../apps/health-tui/src/tui/editor/draw.ts'
import { createEditor, type Editor } from '../../apps/health-tui/src/tui/editor/editor.ts'
import { contentOf, replaceText, textOf } from '../../apps/health-tui/src/tui/editor/text.ts'
import { chooseSigns } from '../../apps/health-tui/src/tui/text/signs.ts'
import { createTheme } from '../../apps/health-tui/src/tui/theme/theme.ts'
import { repository } from '../support/program.ts'
import { median, percentile, printTable } from './statistics.ts'

const columns = 120
const rows = 40
const brush = { theme: createTheme(true), signs: chooseSigns({}, 'darwin') }

/**
 * The editor's model and picture, without Ink and the terminal: from a key to the lines in a plan of 20,000
 * characters with remarks, a paste of 10,000, and a real typing history; each beside the same edit of a plain string.
 */
export async function run(): Promise<void> {
  const plan = writePlan(20_000)
  // Once unmeasured, so that every variant runs as compiled code.
  keyTimes(plan, 500)
  const keys = keyTimes(plan, 3000)
  const plainKeys = spliceTimes(plan, 3000)
  const pastes = Array.from({ length: 15 }, () => pasteTime(plan, 10_000))
  const plainPaste = median(
    Array.from({ length: 15 }, () => time(() => splice(plan, 10_000, writePlan(10_000)))),
  )
  printTable([
    ['', 'ms', 'x plain string'],
    row('key to lines, p50', percentile(keys, 0.5), median(plainKeys)),
    row('key to lines, p95', percentile(keys, 0.95), median(plainKeys)),
    row('key to lines, p99', percentile(keys, 0.99), median(plainKeys)),
    row('paste of 10,000 to lines', median(pastes), plainPaste),
    ...replayRows(),
  ])
  console.log(
    `text of ${plan.length} characters, ${columns}x${rows}, 60 remarks; a plain string only splices`,
  )
  console.log('asked of key to paint as a whole: p50 <= 10 ms, p95 <= 16 ms, p99 <= 33 ms; paste <= 100 ms')
}

function open(content: string): Editor {
  return createEditor({
    document: createLocalDocument(content),
    columns,
    rows,
    now: () => performance.now(),
    after: () => () => undefined,
  })
}

/** Types, moves and erases all over the text; one time for each key, up to the lines. */
function keyTimes(plan: string, count: number): readonly number[] {
  const editor = open(plan)
  editor.setMarks(
    Array.from({ length: 60 }, (_, index) => ({
      from: index * 300,
      to: index * 300 + 12,
      level: 'warning',
      message: 'Say what was done, by whom and when',
    })),
  )
  const keys = [
    'e',
    'r',
    ' ',
    'down',
    'x',
    'ctrl-right',
    'backspace',
    'enter',
    'pagedown',
    '語',
    'ctrl-_',
    'up',
  ]
  const times: number[] = []
  for (let index = 0; index < count; index += 1) {
    if (index % 200 === 0) editor.goTo((index * 7919) % plan.length)
    const key = keys[index % keys.length] ?? 'x'
    times.push(
      time(() => {
        editor.press(key)
        drawEditor(editor.state, { columns, rows, brush })
      }),
    )
  }
  return times
}

function spliceTimes(plan: string, count: number): readonly number[] {
  let content = plan
  return Array.from({ length: count }, (_, index) =>
    time(() => {
      content = splice(content, (index * 7919) % content.length, 'x')
    }),
  )
}

function pasteTime(plan: string, length: number): number {
  const editor = open(plan)
  editor.goTo(10_000)
  const pasted = writePlan(length)
  return time(() => {
    editor.paste(pasted)
    drawEditor(editor.state, { columns, rows, brush })
  })
}

interface Trace {
  readonly endContent: string
  readonly txns: readonly { readonly patches: readonly (readonly [number, number, string])[] }[]
}

function replayRows(): readonly (readonly string[])[] {
  const file = join(repository, '../shared/data/suites/editing-traces/rustcode.json.gz')
  if (!existsSync(file)) return [['replay of rustcode (its file is absent)', '', '']]
  const { txns, endContent } = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Trace
  const patches = txns.flatMap((transaction) => transaction.patches)
  let text = textOf('')
  const ours = time(() => {
    for (const [position, deleted, inserted] of patches)
      text = replaceText(text, position, position + deleted, inserted)
  })
  let plain = ''
  const splicing = time(() => {
    for (const [position, deleted, inserted] of patches) plain = splice(plain, position, inserted, deleted)
  })
  if (contentOf(text) !== endContent || plain !== endContent)
    throw new Error('the replay ended in another text')
  return [row(`replay of rustcode, ${patches.length} edits`, ours, splicing)]
}

function row(name: string, ms: number, plain: number): readonly string[] {
  return [name, ms.toFixed(3), (ms / plain).toFixed(1)]
}

/** A string edited in place and made flat again, as every reader of it would. */
function splice(content: string, position: number, inserted: string, deleted = 0): string {
  const next = content.slice(0, position) + inserted + content.slice(position + deleted)
  next.charCodeAt(position)
  return next
}

function time(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function writePlan(length: number): string {
  const sentences = [
    'Root cause: our warehouse closed at noon on Saturday, and parcels packed afterwards waited until Monday.',
    '- We moved the carrier pick-up to 16:00 on 3 March and hired a second packer for Saturdays.',
    '',
    'Von 210 Sendungen wurden 14 verspätet übergeben; die betroffenen Käufer haben wir am selben Tag informiert.',
    '- 出荷が遅れた注文はすべて確認し、お客様にお詫びのメールを送りました。',
    '1. The shift leader checks the list of open orders at 11:00 and at 15:00 and signs it.',
  ]
  let text = ''
  for (let index = 0; text.length < length; index += 1) text += `${sentences[index % sentences.length]}\n`
  return text.slice(0, length)
}
