import { readFileSync } from 'node:fs'
import { lintCase, readCase, type Finding } from '@health-tui/poa'

/** One sentence of a plan and whether one rule has something to say about it. */
export interface LabelledSentence {
  readonly rule: string
  readonly lang: string
  /** `r` cause, `c` action, `p` measure, `f` free text. */
  readonly section: 'r' | 'c' | 'p' | 'f'
  readonly text: string
  readonly flag: boolean
  /** Rules that would rightly speak up as well. */
  readonly also?: readonly string[]
  /** The violation that the plan answers. */
  readonly type?: string
  /** How the plan answers: `admit`, `dispute`, `document_only`. */
  readonly route?: string
  readonly half?: string
}

export interface SentenceScore {
  readonly missed: readonly LabelledSentence[]
  readonly falseAlarms: readonly LabelledSentence[]
  /** Errors of other rules on sentences that carry none of the labels of those. */
  readonly others: readonly { readonly sentence: LabelledSentence; readonly finding: Finding }[]
}

const sections = { r: 'rootCauses', c: 'correctiveActions', p: 'preventiveMeasures', f: 'freeText' } as const

// STR-12 names the section that should not be there at all, TNS-05 the one whose every entry is over; of other rules
// that is what a whole plan lacks.
const ofSection: ReadonlySet<string> = new Set(['STR-12', 'TNS-05'])

/** Each sentence stands alone in its place of a plan whose notice was received on 1 October 2026 and names nothing. */
export function scoreSentences(sentences: readonly LabelledSentence[]): SentenceScore {
  const missed: LabelledSentence[] = []
  const falseAlarms: LabelledSentence[] = []
  const others: { sentence: LabelledSentence; finding: Finding }[] = []
  for (const sentence of sentences) {
    const findings = findingsOn(sentence)
    const spoken = findings.some(({ ruleId }) => ruleId === sentence.rule)
    if (sentence.flag && !spoken) missed.push(sentence)
    if (!sentence.flag && spoken) falseAlarms.push(sentence)
    // What a whole plan lacks is no matter of one sentence: only what points at words counts.
    for (const finding of findings)
      if (
        !sentence.flag &&
        finding.severity === 'error' &&
        finding.start !== undefined &&
        finding.ruleId !== sentence.rule &&
        sentence.also?.includes(finding.ruleId) !== true
      )
        others.push({ sentence, finding })
  }
  return { missed, falseAlarms, others }
}

function findingsOn({ section, text, lang, type, route }: LabelledSentence): readonly Finding[] {
  const name = sections[section]
  const read = readCase(
    JSON.stringify({
      schema: 'health-tui/case@1',
      id: 'one-sentence',
      language: lang,
      marketplace: 'amazon.com',
      asOf: '2026-10-21',
      noticeDate: '2026-10-14',
      ...(type === undefined ? {} : { violationTypes: [type], issues: [type] }),
      ...(route === undefined ? {} : { route }),
      sections: {
        rootCauses: [],
        correctiveActions: [],
        preventiveMeasures: [],
        ...(section === 'f' ? {} : { [name]: [text] }),
      },
      ...(section === 'f' ? { freeText: text } : {}),
    }),
  )
  if (!read.ok) throw new Error(`${text}: ${read.reason}`)
  const home = section === 'f' ? 'freeText' : `sections.${name}`
  return lintCase(read.document, { asOf: '2026-10-21' }).findings.filter(
    ({ path, ruleId }) =>
      path.startsWith(section === 'f' ? home : `${home}[`) || (path === home && ofSection.has(ruleId)),
  )
}

/** `pnpm eval sentences FILE [HALF]`: for a list of `LabelledSentence`, what was missed and flagged wrongly, by rule and language. */
export async function evaluate(args: readonly string[]): Promise<boolean> {
  const [file, half] = args
  if (file === undefined) {
    console.error('usage: pnpm eval sentences FILE [HALF]')
    return false
  }
  const all = JSON.parse(readFileSync(file, 'utf8')) as readonly LabelledSentence[]
  const sentences = all.filter((sentence) => half === undefined || sentence.half === half)
  const { missed, falseAlarms, others } = scoreSentences(sentences)
  for (const { rule, lang, section, text } of missed)
    console.log(`missed ${rule} ${lang} ${section}: ${text}`)
  for (const { rule, lang, section, text } of falseAlarms)
    console.log(`alarm  ${rule} ${lang} ${section}: ${text}`)
  for (const { sentence, finding } of others)
    console.log(`error  ${finding.ruleId} ${sentence.lang} ${sentence.section}: ${sentence.text}`)
  const bad = sentences.filter(({ flag }) => flag)
  printBy(bad, missed, falseAlarms, 'rule', ({ rule }) => rule)
  printBy(bad, missed, falseAlarms, 'language', ({ lang }) => lang)
  console.log(
    `\n${sentences.length} sentences\nrecall ${bad.length - missed.length}/${bad.length} (${share(bad.length - missed.length, bad.length)})\nfalse alarms ${falseAlarms.length}/${sentences.length - bad.length}\nerrors of other rules on harmless sentences ${others.length}`,
  )
  return missed.length === 0 && falseAlarms.length === 0
}

function printBy(
  bad: readonly LabelledSentence[],
  missed: readonly LabelledSentence[],
  falseAlarms: readonly LabelledSentence[],
  title: string,
  key: (sentence: LabelledSentence) => string,
): void {
  console.log(`\n${title.padEnd(9)} expected  found  false alarms`)
  const count = (list: readonly LabelledSentence[], name: string): number =>
    list.filter((sentence) => key(sentence) === name).length
  for (const name of [...new Set([...bad, ...falseAlarms].map(key))].toSorted()) {
    const expected = count(bad, name)
    const found = expected - count(missed, name)
    console.log(
      `${name.padEnd(9)} ${String(expected).padStart(8)}  ${String(found).padStart(5)}  ${String(count(falseAlarms, name)).padStart(12)}`,
    )
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`
}
