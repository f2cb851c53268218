import type { LetterOpinion } from '../learned/letter-opinion.ts'
import type {
  DocumentType,
  NotificationKind,
  NotificationTopic,
  ResponseChannel,
  Severity,
} from '../schema.ts'

/** An opinion that says what a test needs; what it does not name is improbable. */
export function opinionOf(told: {
  readonly kinds?: Partial<Record<NotificationKind, number>>
  readonly severities?: Partial<Record<Severity, number>>
  readonly topics?: Partial<Record<NotificationTopic, number>>
  readonly papers?: Partial<Record<DocumentType, number>>
  readonly channels?: Partial<Record<ResponseChannel, number>>
}): LetterOpinion {
  return {
    kind: (kind) => told.kinds?.[kind] ?? 0.01,
    severity: (severity) => told.severities?.[severity] ?? 0.01,
    topic: (topic) => told.topics?.[topic] ?? -5,
    paper: (type) => told.papers?.[type] ?? -5,
    channel: (channel) => told.channels?.[channel] ?? 0.01,
    tellingSentence: () => null,
  }
}
