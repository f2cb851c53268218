import { useOfDuration, type DurationUse } from '../facts/duration-use.ts'
import { findDurations, type Duration } from '../facts/durations.ts'
import { readDocuments, type Asked } from '../facts/documents.ts'
import { readFigures } from '../facts/figures.ts'
import type { Evidence } from './evidence.ts'
import type { Letter } from './letter.ts'
import { readStandings } from './standing.ts'
import { readTopics } from './topics.ts'

/** What stands in a letter, before it is decided what the letter is. */
export interface Gathered {
  readonly evidence: Evidence
  readonly durations: readonly Duration[]
  readonly uses: ReadonlyMap<Duration, DurationUse>
  readonly asked: Asked
}

/** Finds lengths of time, figures, papers, what is said of accounts and offers, and topics. */
export function gatherEvidence(letter: Letter): Gathered {
  const { language } = letter.language
  const durations = findDurations(letter.reading.flat, language, letter)
  const metrics = readFigures(letter, durations)
  const windows = new Set(metrics.flatMap(({ window }) => window ?? []))
  const uses = new Map<Duration, DurationUse>(
    durations.map((duration) => [duration, useOfDuration(letter, duration, durations, windows)]),
  )
  const asked = readDocuments(letter, durations, uses)
  const standings = readStandings(letter)
  const topics = readTopics(letter, standings, metrics)
  return {
    evidence: { letter, standings, topics, metrics, documents: asked.documents },
    durations,
    uses,
    asked,
  }
}
