import type { PlacedDocument } from '../facts/document-window.ts'
import type { PlacedMetric } from '../facts/metric.ts'
import type { Letter } from './letter.ts'
import type { Standing } from './standing.ts'
import type { TopicReading } from './topic-totals.ts'

/** All that the kind is decided from. */
export interface Evidence {
  readonly letter: Letter
  readonly standings: readonly Standing[]
  readonly topics: readonly TopicReading[]
  readonly metrics: readonly PlacedMetric[]
  readonly documents: readonly PlacedDocument[]
}
