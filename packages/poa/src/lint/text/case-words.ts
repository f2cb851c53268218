import { cutTo, type Cut } from './cut.ts'
import { foldCase } from './need.ts'
import { lettersOf, type Letters } from './runs.ts'

/** The words of the case at hand, to which patterns are cut before they run for the first time. */
export interface CaseWords {
  /** Whether a text is one of the case's own. */
  readonly hold: (text: string) => boolean
  /** A pattern without the branches that neither the case nor another text has words for. */
  readonly cut: (pattern: { readonly source: string }, other?: string) => Cut
}

/**
 * Does some work over one case. Only time depends on it: a process that checks one plan need not read and compile the
 * nine tenths of the patterns that ask for words which this plan never uses.
 */
export function withWordsOf<Answer>(document: object, work: () => Answer): Answer {
  const all: string[] = []
  collect(document, all)
  const text = all.join('\n')
  if (around.words?.text !== text) around.words = wordsOf(text)
  around.open += 1
  try {
    return work()
  } finally {
    around.open -= 1
  }
}

/** The words of the case that is looked at just now. */
export function caseWords(): CaseWords | undefined {
  return around.open > 0 ? around.words : undefined
}

const around: { words: (CaseWords & { readonly text: string }) | undefined; open: number } = {
  words: undefined,
  open: 0,
}

function collect(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value)
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collect(part, into)
}

function wordsOf(text: string): CaseWords & { readonly text: string } {
  let own: Letters | undefined
  const cuts = new WeakMap<object, Cut>()
  return {
    text,
    hold: (part) => text.includes(part),
    cut(pattern, other) {
      own ??= lettersOf(foldCase(text))
      if (other !== undefined) return cutTo(pattern.source, lettersOf(foldCase(other), own))
      let cut = cuts.get(pattern)
      if (cut === undefined) {
        cut = cutTo(pattern.source, own)
        cuts.set(pattern, cut)
      }
      return cut
    },
  }
}
