import type { ImportOutcome } from '../source.ts'

interface OutcomeLine {
  readonly text: string
  readonly meaning: 'ok' | 'warning'
}

/** What an import came to: where it was more than one file how many of them, then what was refused, then the rest. */
export function describeOutcomes(outcomes: readonly ImportOutcome[]): readonly OutcomeLine[] {
  const failed = outcomes.filter(({ type }) => type === 'failed')
  const partly = outcomes.filter((outcome) => outcome.type === 'imported' && outcome.rejectedCount > 0)
  const whole = outcomes.filter((outcome) => outcome.type === 'imported' && outcome.rejectedCount === 0)
  const lines = [...failed, ...partly, ...whole].flatMap(describeOutcome)
  if (outcomes.length < 2) return lines
  const parts = [
    `${outcomes.length} files: ${whole.length + partly.length} read`,
    ...(partly.length > 0 ? [`${partly.length} of them with refused lines`] : []),
    ...(failed.length > 0 ? [`${failed.length} not imported`] : []),
  ]
  return [{ text: parts.join(', '), meaning: failed.length + partly.length > 0 ? 'warning' : 'ok' }, ...lines]
}

/** What importing one file came to, in lines for the dialogue: rows that were refused are named, the first three of them. */
export function describeOutcome(outcome: ImportOutcome): readonly OutcomeLine[] {
  if (outcome.type === 'failed') {
    const { file, why, remedy } = outcome
    return [
      { text: `${file}: not imported: ${why}`, meaning: 'warning' },
      ...(remedy === null ? [] : [{ text: `  ${remedy}`, meaning: 'warning' as const }]),
    ]
  }
  const { file, kind, imported, updated, unchanged, rejected, rejectedCount, notes } = outcome
  // What a letter is says its note; contradictions of reports are shown where the figures are.
  if (kind === 'notification' && rejectedCount === 0 && imported + updated + unchanged === 1) {
    const what = imported === 1 ? 'new letter' : updated === 1 ? 'letter, read anew' : 'letter, known already'
    return [{ text: `${file}: ${[what, ...notes].join(': ')}`, meaning: 'ok' }]
  }
  const shown = rejected.slice(0, 3)
  return [
    {
      text: `${file}: ${kind}, ${imported} new, ${updated} changed, ${unchanged} known${rejectedCount > 0 ? `, ${rejectedCount} refused` : ''}`,
      meaning: rejectedCount > 0 ? 'warning' : 'ok',
    },
    ...shown.map(({ line, column, reason }) => ({
      text: `  line ${line ?? '?'}${column === null ? '' : `, ${column}`}: ${reason}`,
      meaning: 'warning' as const,
    })),
    ...(rejectedCount > shown.length
      ? [{ text: `  and ${rejectedCount - shown.length} more`, meaning: 'warning' as const }]
      : []),
  ]
}
