import type { Gathered } from '../../src/reading/gather.ts'
import { letterExample, timeExamples } from './examples.ts'
import { gather, type LabelledLetter, type Labels } from './letters.ts'
import { mentioningLetter, type MentioningLetter } from './mentions.ts'
import { paperLetter, type PaperLetter } from './papers.ts'
import type { Example } from './train.ts'

/** A labelled letter with what is learned from it. */
export interface Row {
  readonly list: string | undefined
  readonly labels: Labels
  readonly gathered: Gathered
  /** Null where the labels name nothing of what is told of whole letters. */
  readonly example: Example | null
  readonly times: readonly Example[]
  /** Null of a letter of which nobody wrote down what it asks for; so are its mentions. */
  readonly papers: PaperLetter | null
  readonly mentions: MentioningLetter | null
}

/** Those of the letters that are read: no payloads and no other languages. */
export async function readRows(letters: readonly LabelledLetter[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const letter of letters) {
    const gathered = await gather(letter)
    if (gathered === null) continue
    const { labels, list } = letter
    rows.push({
      list,
      labels,
      gathered,
      example: letterExample(gathered, labels),
      times: timeExamples(gathered, labels),
      papers: paperLetter(gathered, labels),
      mentions: mentioningLetter(gathered, labels),
    })
  }
  return rows
}

/** The names of the lists, in order. */
export function listsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(({ list }) => list ?? []))]
}
