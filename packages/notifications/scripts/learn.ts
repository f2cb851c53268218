// Learns the weights of src/learned/weights.ts from the labelled letters of the corpus; with --check it writes nothing and prints how well
// letters are read by weights that were learned without the lists that they stand in.
import { writeFileSync } from 'node:fs'
import { packModel } from '../src/learned/packing.ts'
import { crossCheck } from './learning/cross-check.ts'
import {
  leastInLetters,
  leastInTimes,
  letterExample,
  letterHeads,
  timeExamples,
  timeHeads,
} from './learning/examples.ts'
import { learnPapers, paperLetter, type PaperLetter } from './learning/papers.ts'
import { digestOf, gather, readLetters } from './learning/letters.ts'
import { train, type Example } from './learning/train.ts'

const letters = readLetters()
if (process.argv.includes('--check')) process.stdout.write(await crossCheck(letters))
else {
  const examples: Example[] = []
  const times: Example[] = []
  const papers: PaperLetter[] = []
  for (const letter of letters) {
    const gathered = await gather(letter)
    if (gathered === null) continue
    const example = letterExample(gathered, letter.labels)
    if (example !== null) examples.push(example)
    times.push(...timeExamples(gathered, letter.labels))
    const asking = paperLetter(gathered, letter.labels)
    if (asking !== null) papers.push(asking)
  }
  writeFileSync(
    new URL('../src/learned/weights.ts', import.meta.url),
    `// Written by scripts/learn.ts from the labelled letters of the corpus.
/** Of the letters that the weights were learned from. */
export const learnedFrom = '${digestOf(letters)}'
export const letterWeights =
  '${packModel(train(examples, letterHeads, leastInLetters))}'
export const timeWeights =
  '${packModel(train(times, timeHeads, leastInTimes))}'
export const paperWeights =
  '${packModel(learnPapers(papers))}'
`,
  )
  process.stdout.write(
    `${examples.length} letters, ${times.length} times and papers of ${papers.length} letters\n`,
  )
}
