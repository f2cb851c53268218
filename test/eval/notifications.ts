import { parseNotification } from '@health-tui/notifications'
import { asLabels, readLabelledLetters } from './labelled-letters.ts'
import {
  exactShare,
  f1,
  precision,
  recall,
  scoreLetters,
  type FieldName,
  type ScoredLetter,
} from './score-letters.ts'

/** `pnpm eval notifications DIR…`: how well the letters of folders are read, against the labels beside them. */
export async function evaluate(folders: readonly string[]): Promise<boolean> {
  if (folders.length === 0) {
    console.error('usage: pnpm eval notifications DIR… (letters with *.expected.json beside them)')
    return false
  }
  for (const folder of folders) print(folder, await readFolder(folder))
  return true
}

/** Parses each labelled letter of a folder. */
export async function readFolder(folder: string): Promise<ScoredLetter[]> {
  const letters: ScoredLetter[] = []
  for (const { file, bytes, labels } of readLabelledLetters(folder)) {
    const parsed = await parseNotification(bytes, { name: file })
    letters.push({ file, expected: labels, got: asLabels(parsed) })
  }
  return letters
}

function print(folder: string, letters: readonly ScoredLetter[]): void {
  const { fields, misses } = scoreLetters(letters)
  console.log(`${folder}: ${letters.length} letters\n`)
  console.log(`${'field'.padEnd(22)}precision  recall     F1  exact`)
  for (const [field, score] of Object.entries(fields)) {
    if (score.letters === 0) continue
    const shares = [precision(score), recall(score), f1(score), exactShare(score)]
    console.log(`${field.padEnd(22)}${shares.map((share) => share.toFixed(3).padStart(7)).join('  ')}`)
  }
  printGroups('language', letters, (letter) => letter.expected.language ?? 'not labelled')
  printGroups('kind', letters, (letter) => letter.expected.kind ?? 'not labelled')
  console.log(`\n${misses.length} misses`)
  for (const { file, field, expected, got } of misses)
    console.log(`  ${file}: ${field}: expected ${expected}; got ${got}`)
  console.log('')
}

const columns: readonly FieldName[] = [
  'kind',
  'topics',
  'severity',
  'identifiers',
  'metrics',
  'deadline',
  'requested_documents',
  'respond_via',
  'phishing',
]

function printGroups(
  title: string,
  letters: readonly ScoredLetter[],
  groupOf: (letter: ScoredLetter) => string,
): void {
  console.log(
    `\n${`exact by ${title}`.padEnd(24)}letters  ${columns.map((c) => c.slice(0, 10).padStart(10)).join(' ')}`,
  )
  for (const [group, members] of Object.entries(Object.groupBy(letters, groupOf))) {
    const { fields } = scoreLetters(members ?? [])
    const cells = columns.map((column) =>
      (fields[column].letters === 0 ? '-' : exactShare(fields[column]).toFixed(2)).padStart(10),
    )
    console.log(`${group.padEnd(24)}${String(members?.length ?? 0).padStart(7)}  ${cells.join(' ')}`)
  }
}
