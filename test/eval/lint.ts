import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintCase, readCase, ruleIds, type Finding, type RuleId } from '@health-tui/poa'

/**
 * What a plan should give: `<name>.case.json` beside `<name>.expected.json`.
 * A finding is expected by rule and, where given, by the words that it must overlap (`path`, `text`).
 */
export interface Expectation {
  readonly strong?: boolean
  readonly findings?: readonly { readonly ruleId: string; readonly path?: string; readonly text?: string }[]
  readonly mustNotFlag?: readonly { readonly path: string; readonly text: string; readonly why?: string }[]
}

export interface PlanScore {
  readonly name: string
  readonly strong: boolean
  readonly missed: readonly string[]
  readonly found: number
  readonly expected: number
  readonly errors: readonly Finding[]
  readonly hits: readonly { readonly finding: Finding; readonly text: string }[]
  readonly traps: number
  /** Findings whose `text` is not what stands at `path` [start, end). */
  readonly broken: readonly Finding[]
  readonly byRule: ReadonlyMap<string, { readonly expected: number; readonly found: number }>
}

export function readPlans(folder: string): { name: string; json: string; expectation: Expectation }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.case.json'))
    .toSorted()
    .map((file) => ({
      name: file.replace(/\.case\.json$/, ''),
      json: readFileSync(join(folder, file), 'utf8'),
      expectation: JSON.parse(
        readFileSync(join(folder, file.replace(/\.case\.json$/, '.expected.json')), 'utf8'),
      ) as Expectation,
    }))
}

export function scorePlan(
  plan: { readonly name: string; readonly json: string; readonly expectation: Expectation },
  without: readonly RuleId[] = [],
): PlanScore {
  const read = readCase(plan.json)
  if (!read.ok) throw new Error(`${plan.name}: ${read.reason}`)
  const { findings } = lintCase(read.document, { asOf: '2026-10-21', without })
  const { strong = false, findings: expected = [], mustNotFlag = [] } = plan.expectation
  const source: unknown = JSON.parse(plan.json)
  const byRule = new Map<string, { expected: number; found: number }>()
  const missed: string[] = []
  for (const wanted of expected) {
    const match = findings.some((finding) => finding.ruleId === wanted.ruleId && fits(finding, wanted))
    const count = byRule.get(wanted.ruleId) ?? { expected: 0, found: 0 }
    byRule.set(wanted.ruleId, { expected: count.expected + 1, found: count.found + (match ? 1 : 0) })
    if (!match) missed.push(`${wanted.ruleId} ${wanted.path ?? ''} ${wanted.text ?? ''}`)
  }
  const hits = mustNotFlag.flatMap(({ path, text }) => {
    const whole = stringAt(source, path) ?? ''
    const start = whole.indexOf(text)
    return findings.flatMap((finding) =>
      finding.path.replace(/\.text$/, '') === path.replace(/\.text$/, '') &&
      finding.start !== undefined &&
      finding.end !== undefined &&
      finding.start < start + text.length &&
      finding.end > start
        ? [{ finding, text }]
        : [],
    )
  })
  return {
    name: plan.name,
    strong,
    missed,
    found: expected.length - missed.length,
    expected: expected.length,
    errors: strong ? findings.filter((finding) => finding.severity === 'error') : [],
    hits,
    traps: mustNotFlag.length,
    broken: findings.filter(
      ({ start, end, path, text }) =>
        start !== undefined && stringAt(source, path)?.slice(start, end) !== text,
    ),
    byRule,
  }
}

function fits(finding: Finding, wanted: { readonly path?: string; readonly text?: string }): boolean {
  const samePath =
    wanted.path === undefined || finding.path === wanted.path || finding.path === `${wanted.path}.text`
  if (!samePath) return false
  return wanted.text === undefined || finding.text.includes(wanted.text) || wanted.text.includes(finding.text)
}

/** The string at a path such as `sections.rootCauses[0]`. */
export function stringAt(source: unknown, path: string): string | undefined {
  let value = source
  for (const [, key, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[key ?? index ?? '']
  }
  return typeof value === 'string' ? value : undefined
}

/** `pnpm eval lint DIR`: recall, errors on strong plans, hits inside must-not-flag spans, per rule. */
export async function evaluate(args: readonly string[]): Promise<boolean> {
  const [folder] = args
  if (folder === undefined) {
    console.error('usage: pnpm eval lint DIR')
    return false
  }
  const scores = readPlans(folder).map((plan) => scorePlan(plan))
  const sum = (pick: (score: PlanScore) => number): number => scores.reduce((n, score) => n + pick(score), 0)
  for (const score of scores) {
    for (const missed of score.missed) console.log(`missed   ${score.name}: ${missed}`)
    for (const error of score.errors)
      console.log(`error    ${score.name}: ${error.ruleId} ${error.path} "${error.text}": ${error.message}`)
    for (const { finding, text } of score.hits)
      console.log(`trap     ${score.name}: ${finding.ruleId} ${finding.path} "${finding.text}" in "${text}"`)
    for (const finding of score.broken)
      console.log(`broken   ${score.name}: ${finding.ruleId} ${finding.path} "${finding.text}"`)
  }
  console.log('\nrule     expected  found')
  for (const id of ruleIds) {
    const counts = scores.flatMap((score) => score.byRule.get(id) ?? [])
    const total = counts.reduce((n, count) => n + count.expected, 0)
    const found = counts.reduce((n, count) => n + count.found, 0)
    console.log(`${id}   ${String(total).padStart(8)}  ${String(found).padStart(5)}`)
  }
  const expected = sum((score) => score.expected)
  const found = sum((score) => score.found)
  const strong = scores.filter((score) => score.strong)
  const errors = sum((score) => score.errors.length)
  const hits = sum((score) => score.hits.length)
  const broken = sum((score) => score.broken.length)
  console.log(
    `\n${scores.length} plans, ${strong.length} strong\nrecall ${found}/${expected} (${expected === 0 ? '-' : ((100 * found) / expected).toFixed(1)} %)\nerrors on strong plans ${errors}\nhits inside ${sum((score) => score.traps)} must-not-flag spans ${hits}\nbroken spans ${broken}`,
  )
  return expected === found && errors === 0 && hits === 0 && broken === 0
}
