// Learns the weights of src/learned/weights.ts from the labelled letters of the corpus; with --check it writes nothing and prints how well
// letters are read by weights that were learned without the lists that they stand in.
import { writeFileSync } from 'node:fs'
import { packModel } from '../src/learned/packing.ts'
import { crossCheck } from './learning/cross-check.ts'
import { digestOf, readLetters } from './learning/letters.ts'
import { learnModels } from './learning/models.ts'
import { readRows } from './learning/rows.ts'
import { learnTrust, writeTrust } from './learning/trust.ts'

const letters = readLetters()
const rows = await readRows(letters)
if (process.argv.includes('--check')) process.stdout.write(crossCheck(rows))
else {
  const { letter, time, paper, mention } = learnModels(rows)
  writeFileSync(
    new URL('../src/learned/weights.ts', import.meta.url),
    `// Written by scripts/learn.ts from the labelled letters of the corpus.
// oxlint-disable oxc/approx-constant -- any number may be learned
/** Of the letters that the weights were learned from. */
export const learnedFrom = '${digestOf(letters)}'
export const letterWeights =
  '${packModel(letter)}'
export const timeWeights =
  '${packModel(time)}'
export const paperWeights =
  '${packModel(paper)}'
export const mentionWeights =
  '${packModel(mention)}'
/** How much each signal counts, for each thing that rules and weights tell together. */
export const trust = ${writeTrust(learnTrust(rows))}
`,
  )
  process.stdout.write(`learned from ${rows.length} letters and phrases\n`)
}
