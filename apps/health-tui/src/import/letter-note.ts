import type { NotificationFact } from '@health-tui/storage'
import { instantText } from '../instant-text.ts'

/** What has come in, for whoever imports a letter without opening it: `account suspension, critical, due …`. */
export function letterNote({
  kind,
  severity,
  dueAt,
  phishing,
}: Pick<NotificationFact, 'kind' | 'severity' | 'dueAt' | 'phishing'>): string {
  if (phishing === true) return 'looks like a fake: `health-tui notification show` says why'
  if (kind === null || kind === 'not_a_notification') return 'no performance notification'
  const due = dueAt === null ? [] : [`due ${instantText(dueAt)}`]
  return [
    kind.replaceAll('_', ' '),
    ...(severity === null ? [] : [severity.replaceAll('_', ' ')]),
    ...due,
  ].join(', ')
}
