import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintCase, readCase, ruleIds, type Finding, type RuleId } from '@health-tui/poa'

/** A finding by its rule and, where given, by its place and by words that it must overlap. */
export interface WantedFinding {
  readonly ruleId: string
  readonly path?: string
  readonly text?: string
}

/** What a plan should give: `<name>.case.json` beside `<name>.expected.json`. */
export interface Expectation {
  readonly strong?: boolean
  readonly findings?: readonly WantedFinding[]
  /** Findings that a reader could defend and nobody has to make. */
  readonly acceptable?: readonly WantedFinding[]
  readonly mustNotFlag?: readonly { readonly path: string; readonly text: string; readonly why?: string }[]
}

export interface PlanScore {
  readonly name: string
  readonly strong: boolean
  readonly missed: readonly string[]
  readonly found: number
  readonly expected: number
  readonly errors: readonly Finding[]
  /** Errors and warnings that are neither expected nor acceptable. */
  readonly extra: readonly Finding[]
  readonly hits: readonly { readonly finding: Finding; readonly text: string }[]
  readonly traps: number
  /** Findings whose `text` is not what stands at `path` [start, end). */
  readonly broken: readonly Finding[]
  readonly byRule: ReadonlyMap<string, { readonly expected: number; readonly found: number }>
}

/** The plans below a folder; `acceptable` adds findings by the name of the plan. */
export function readPlans(
  folder: string,
  acceptable: Readonly<Record<string, readonly WantedFinding[]>> = {},
): { name: string; json: string; expectation: Expectation }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.case.json'))
    .toSorted()
    .map((file) => {
      const name = file.replace(/\.case\.json$/, '')
      const expectation = JSON.parse(
        readFileSync(join(folder, `${name}.expected.json`), 'utf8'),
      ) as Expectation
      const more = [...(expectation.acceptable ?? []), ...(acceptable[name] ?? [])]
      return {
        name,
        json: readFileSync(join(folder, file), 'utf8'),
        expectation: { ...expectation, acceptable: more },
      }
    })
}

export function scorePlan(
  plan: { readonly name: string; readonly json: string; readonly expectation: Expectation },
  without: readonly RuleId[] = [],
): PlanScore {
  const read = readCase(plan.json)
  if (!read.ok) throw new Error(`${plan.name}: ${read.reason}`)
  const { findings } = lintCase(read.document, { asOf: '2026-10-21', without })
  const { strong = false, findings: expected = [], acceptable = [], mustNotFlag = [] } = plan.expectation
  const source: unknown = JSON.parse(plan.json)
  const byRule = new Map<string, { expected: number; found: number }>()
  const missed: string[] = []
  for (const wanted of expected) {
    const match = findings.some((finding) => fits(finding, wanted, source))
    const count = byRule.get(wanted.ruleId) ?? { expected: 0, found: 0 }
    byRule.set(wanted.ruleId, { expected: count.expected + 1, found: count.found + (match ? 1 : 0) })
    if (!match) missed.push(`${wanted.ruleId} ${wanted.path ?? ''} ${wanted.text ?? ''}`)
  }
  const hits = mustNotFlag.flatMap(({ path, text }) => {
    const start = (stringAt(source, path) ?? stringAt(source, `${path}.text`) ?? '').indexOf(text)
    if (start < 0) return []
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
    extra: findings.filter(
      (finding) =>
        finding.severity !== 'info' &&
        ![...expected, ...acceptable].some((wanted) => fits(finding, wanted, source)),
    ),
    hits,
    traps: mustNotFlag.length,
    broken: findings.filter(
      ({ start, end, path, text }) =>
        start !== undefined && stringAt(source, path)?.slice(start, end) !== text,
    ),
    byRule,
  }
}

function fits(finding: Finding, wanted: WantedFinding, source: unknown): boolean {
  if (finding.ruleId !== wanted.ruleId) return false
  const samePath =
    wanted.path === undefined || finding.path === wanted.path || finding.path === `${wanted.path}.text`
  if (!samePath) return false
  if (wanted.text === undefined || finding.text.includes(wanted.text) || wanted.text.includes(finding.text))
    return true
  const at = stringAt(source, finding.path)?.indexOf(wanted.text) ?? -1
  const { start, end } = finding
  return at >= 0 && start !== undefined && end !== undefined && start < at + wanted.text.length && end > at
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

/**
 * `pnpm eval lint DIR [ACCEPTABLE.json]`: recall, errors on strong plans, hits inside must-not-flag spans, findings that
 * nobody expects, per rule and per language.
 */
export async function evaluate(args: readonly string[]): Promise<boolean> {
  const [folder, acceptableFile] = args
  if (folder === undefined) {
    console.error('usage: pnpm eval lint DIR [ACCEPTABLE.json]')
    return false
  }
  const acceptable =
    acceptableFile === undefined
      ? {}
      : (JSON.parse(readFileSync(acceptableFile, 'utf8')) as Record<string, readonly WantedFinding[]>)
  const plans = readPlans(folder, acceptable)
  const scores = plans.map((plan) => scorePlan(plan))
  const sum = (pick: (score: PlanScore) => number): number => scores.reduce((n, score) => n + pick(score), 0)
  for (const score of scores) {
    for (const missed of score.missed) console.log(`missed   ${score.name}: ${missed}`)
    for (const error of score.errors)
      console.log(`error    ${score.name}: ${error.ruleId} ${error.path} "${error.text}": ${error.message}`)
    for (const { finding, text } of score.hits)
      console.log(`trap     ${score.name}: ${finding.ruleId} ${finding.path} "${finding.text}" in "${text}"`)
    for (const extra of score.extra)
      console.log(`extra    ${score.name}: ${extra.severity} ${extra.ruleId} ${extra.path} "${extra.text}"`)
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
  console.log('\nlanguage  plans  expected  found  errors on strong  hits')
  const spoken = plans.map(({ json }) => languageOf(json))
  for (const language of new Set(spoken)) {
    const own = scores.filter((_score, index) => spoken[index] === language)
    const total = (pick: (score: PlanScore) => number): string =>
      String(own.reduce((n, score) => n + pick(score), 0))
    console.log(
      `${language}        ${String(own.length).padStart(5)}  ${total((score) => score.expected).padStart(8)}  ${total((score) => score.found).padStart(5)}  ${total((score) => score.errors.length).padStart(16)}  ${total((score) => score.hits.length).padStart(4)}`,
    )
  }
  const expected = sum((score) => score.expected)
  const found = sum((score) => score.found)
  const strong = scores.filter((score) => score.strong)
  const errors = sum((score) => score.errors.length)
  const hits = sum((score) => score.hits.length)
  const broken = sum((score) => score.broken.length)
  console.log(
    `\n${scores.length} plans, ${strong.length} strong\nrecall ${found}/${expected} (${expected === 0 ? '-' : ((100 * found) / expected).toFixed(1)} %)\nerrors on strong plans ${errors}\nhits inside ${sum((score) => score.traps)} must-not-flag spans ${hits}\nextra findings ${sum((score) => score.extra.length)}\nbroken spans ${broken}`,
  )
  return expected === found && errors === 0 && hits === 0 && broken === 0
}

/** What the case itself says; `--` where it leaves that to the linter. */
function languageOf(json: string): string {
  const { language } = JSON.parse(json) as { readonly language?: string }
  return language ?? '--'
}
