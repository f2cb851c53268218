import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  checkEvidence,
  createLinter,
  lintCase,
  readCase,
  renderCase,
  type CaseDocument,
} from '@health-tui/poa'
import { readPlans } from '../eval/lint.ts'
import { timed, type Timed } from './timed.ts'
import { median, printTable } from './statistics.ts'

const corpus = fileURLToPath(new URL('../../packages/poa/corpus', import.meta.url))
const asOf = '2026-10-21'

/**
 * The linter on a plan of about 600 words: first call of a fresh process, a fresh linter, after one keystroke; and a batch of
 * cases on one core. Asked: cold 25 ms, keystroke 3 ms, 1,000 cases a minute. Beside what the caller waits for stands what all
 * threads take: the engine compiles and collects on others meanwhile.
 */
export async function run(): Promise<void> {
  const documents = readPlans(corpus).flatMap((plan) => {
    const read = readCase(plan.json)
    return read.ok ? [read.document] : []
  })
  const [large, words] = sixHundredWords(documents)
  const fresh = freshProcesses(large)
  const first = timed(() => lintCase(large, { asOf }))
  const cold: Timed[] = []
  for (let round = 0; round < 50; round++) {
    // Whatever the process remembers of one case has to make room for another before the case comes again.
    const other = documents[round % documents.length]
    if (other !== undefined) createLinter().lint(other, { asOf })
    cold.push(timed(() => createLinter().lint(large, { asOf })))
  }
  const linter = createLinter()
  linter.lint(large, { asOf })
  const keys: Timed[] = []
  for (let round = 0; round < 1200; round++) {
    const typed = withKeystroke(large, round)
    keys.push(timed(() => linter.lint(typed, { asOf })))
  }
  const [early, late] = [keys.slice(0, 200), keys.slice(-200)]
  const batch = timed(() => {
    for (let round = 0; round < 10; round++)
      for (const document of documents) createLinter().lint(document, { asOf })
  })
  const perMinute = Math.round((documents.length * 10 * 60_000) / batch.all)
  const [pages, reading] = await readLongPdf(large)
  const row = (name: string, times: readonly Timed[], asked: string): string[] => [
    name,
    `${median(times.map(({ waited }) => waited)).toFixed(2)} ms`,
    `${median(times.map(({ all }) => all)).toFixed(2)} ms`,
    asked,
  ]
  const slowest = early.toSorted((a, b) => b.waited - a.waited).slice(0, 1)
  printTable([
    ['measure', 'waited for', 'all threads', 'asked'],
    row(`first call of a fresh process, ${words} words, median of ${fresh.length}`, fresh, '25 ms'),
    row('first call of this process', [first], '25 ms'),
    row('fresh linter after another case, median', cold, '25 ms'),
    row('after one keystroke, median of the first 200', early, '3 ms'),
    row('after one keystroke, slowest of those', slowest, '3 ms'),
    row('after one keystroke, median of 200 after 1,000', late, '3 ms'),
    ['batch on one core', '', `${perMinute} cases/min`, '1000 cases/min'],
    [`PDF of ${pages} pages read, median`, `${reading.toFixed(0)} ms`, '', '1000 ms'],
  ])
}

/** The first lint of each of five processes that did nothing before but load the package and read the case. */
function freshProcesses(document: CaseDocument): Timed[] {
  const folder = mkdtempSync(join(tmpdir(), 'lint-bench-'))
  const file = join(folder, 'case.json')
  writeFileSync(file, JSON.stringify(document))
  const script = fileURLToPath(new URL('lint-fresh.ts', import.meta.url))
  try {
    return Array.from(
      { length: 5 },
      () => JSON.parse(execFileSync(process.execPath, [script, file, asOf], { encoding: 'utf8' })) as Timed,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The plan repeated until its PDF has some twenty pages, read as evidence. */
async function readLongPdf(plan: CaseDocument): Promise<readonly [number, number]> {
  const items = Array.from({ length: 14 }, () => Object.values(plan.sections ?? {}).flat()).flat()
  const { evidence: _evidence, ...rest } = plan
  const rendered = await renderCase({ ...rest, sections: { rootCauses: items.map(plain) } }, 'pdf', { asOf })
  const bytes = rendered.ok ? rendered.bytes : new Uint8Array()
  const times: number[] = []
  let pages = 0
  for (let round = 0; round < 5; round++) {
    const begin = performance.now()
    const report = await checkEvidence('long.pdf', bytes, { asOf })
    times.push(performance.now() - begin)
    pages = report.pages ?? 0
  }
  return [pages, median(times)]
}

// The built-in fonts of PDF draw no Japanese.
function plain(item: string | { readonly text: string }): string {
  return (typeof item === 'string' ? item : item.text).replace(/[^\u0020-\u007e\u00a1-\u00ff]/g, '')
}

/** Sections of strong plans put together until they have 600 words, with the facts of the first. */
function sixHundredWords(documents: readonly CaseDocument[]): readonly [CaseDocument, number] {
  const sections: Record<string, string[]> = { rootCauses: [], correctiveActions: [], preventiveMeasures: [] }
  let words = 0
  for (const document of documents) {
    if (words >= 600) break
    for (const [name, items] of Object.entries(document.sections ?? {})) {
      for (const item of items) {
        if (words >= 600) break
        const text = typeof item === 'string' ? item : item.text
        sections[name]?.push(text)
        words += text.split(/\s+/).length
      }
    }
  }
  return [{ ...documents.find((document) => document.evidence !== undefined), sections }, words]
}

function withKeystroke(document: CaseDocument, round: number): CaseDocument {
  const items = [...(document.sections?.['rootCauses'] ?? [])]
  const [first] = items
  // Never the same text twice: what was read lately is remembered.
  const typed = `x${round}`.replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')
  items[0] = `${typeof first === 'string' ? first : (first?.text ?? '')}${typed}`
  return { ...document, sections: { ...document.sections, rootCauses: items } }
}
