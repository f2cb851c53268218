import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkEvidence, type EvidenceReport } from '@health-tui/poa'
import { expectedOf, isSame, type LabelledPaper } from './labelled-papers.ts'

/**
 * What one field of one paper came to: `offered` counts proposals that carry no doubt, `right` those of
 * them that a clerk would confirm; `found` may carry one.
 */
export interface FieldScore {
  readonly expected: number
  readonly found: number
  readonly offered: number
  readonly right: number
  /** Papers that have the field, and those where the first thing offered for it is right. */
  readonly papers: number
  readonly first: number
}

export interface PaperScore {
  readonly fields: ReadonlyMap<string, FieldScore>
  readonly notes: readonly string[]
}

/** Compares what was proposed for a paper with what a careful clerk reads from it. */
export function scorePaper(report: EvidenceReport, paper: LabelledPaper): PaperScore {
  const fields = new Map<string, FieldScore>()
  const notes: string[] = []
  const said = report.remarks.map(({ message }) => message).join('\n')
  const claim = (name: string, holds: boolean, note: string): void => {
    const found = holds ? 1 : 0
    fields.set(name, { expected: 1, found, offered: found, right: found, papers: 1, first: found })
    if (!holds) notes.push(`${name}: ${note}`)
  }
  if (paper.unreadable !== undefined)
    claim('says unreadable', unreadable.test(said) && report.proposals.length === 0, said || 'nothing said')
  if (paper.hiddenText === true) claim('says hidden text', /hidden|invisible/i.test(said), said)
  if (paper.unreadable !== undefined) return { fields, notes }
  const expected = expectedOf(paper)
  const names = new Set([...expected.keys(), ...report.proposals.map(({ sets }) => sets)])
  for (const name of names) {
    if (ignored.has(name)) continue
    const wanted = expected.get(name) ?? []
    const offered = report.proposals.filter(({ sets }) => sets === name).map(({ value }) => value)
    const missing = wanted.filter((value) => !offered.some((each) => isSame(name, each, value)))
    const sure = report.proposals.filter(({ sets, doubt }) => sets === name && doubt === undefined)
    const wrong = sure.filter(({ value }) => !wanted.some((each) => isSame(name, value, each)))
    const [first] = offered
    fields.set(name, {
      expected: wanted.length,
      found: wanted.length - missing.length,
      offered: sure.length,
      right: sure.length - wrong.length,
      papers: wanted.length === 0 ? 0 : 1,
      first: first !== undefined && wanted.some((value) => isSame(name, first, value)) ? 1 : 0,
    })
    if (missing.length > 0) notes.push(`${name}: missed ${missing.slice(0, 4).join(' | ')}`)
    if (wrong.length > 0)
      notes.push(
        `${name}: wrong ${wrong
          .slice(0, 4)
          .map(({ value }) => value)
          .join(' | ')}`,
      )
  }
  return { fields, notes }
}

const unreadable = /hold no text|cannot be read|password|damaged|empty/i

/** What nobody labels: whether a letter is signed, and the right that it grants, in the letter's own words. */
const ignored = new Set(['loa.signed', 'loa.grant'])

/** `pnpm eval evidence DIR [--totals]`: papers beside `<file>.json`, scored by field; `--totals` names no paper. */
export async function evaluate(args: readonly string[]): Promise<boolean> {
  const [folder] = args.filter((argument) => !argument.startsWith('--'))
  if (folder === undefined) {
    console.error('usage: pnpm eval evidence DIR [--totals]')
    return false
  }
  const names = readdirSync(folder)
  const papers = names.filter((name) => names.includes(`${name}.json`)).toSorted()
  const sums = new Map<string, FieldScore>()
  for (const name of papers) {
    const paper = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as LabelledPaper
    const report = await checkEvidence(name, readFileSync(join(folder, name)), {
      asOf: '2026-11-22',
      monthFirst: paper.marketplace === 'US',
    })
    const { fields, notes } = scorePaper(report, paper)
    for (const [field, score] of fields) sums.set(field, sum(sums.get(field), score))
    if (!args.includes('--totals') && notes.length > 0)
      console.log(`${name}\n${notes.map((note) => `  ${note}`).join('\n')}`)
  }
  const all = [...sums.values()].reduce<FieldScore | undefined>(sum, undefined)
  console.log(`\n${papers.length} papers\n${'field'.padEnd(18)}  recall          precision       first right`)
  for (const [field, score] of [...sums].toSorted(([a], [b]) => a.localeCompare(b))) printScore(field, score)
  if (all !== undefined) printScore('all', all)
  return all !== undefined && all.found === all.expected && all.right === all.offered
}

function sum(a: FieldScore | undefined, b: FieldScore): FieldScore {
  if (a === undefined) return b
  return {
    expected: a.expected + b.expected,
    found: a.found + b.found,
    offered: a.offered + b.offered,
    right: a.right + b.right,
    papers: a.papers + b.papers,
    first: a.first + b.first,
  }
}

function printScore(field: string, { expected, found, offered, right, papers, first }: FieldScore): void {
  const share = (part: number, whole: number): string =>
    `${part}/${whole}${whole === 0 ? '' : ` ${((100 * part) / whole).toFixed(0)} %`}`.padEnd(14)
  console.log(
    `${field.padEnd(18)}  ${share(found, expected)}  ${share(right, offered)}  ${share(first, papers)}`.trimEnd(),
  )
}
