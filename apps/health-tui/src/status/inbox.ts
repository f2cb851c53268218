import { instantText } from '../instant-text.ts'
import type { DoneLetter, StoredNotification } from '@health-tui/storage'
import type { InboxItem } from './status-report.ts'

const dayMs = 86_400_000

interface InboxFacts {
  readonly asOf: Date
  readonly done: readonly DoneLetter[]
  readonly casesOfLetters: ReadonlyMap<string, readonly { readonly caseId: string; readonly state: string }[]>
}

/** Makes rows of the inbox. One that was put away is back as soon as it says something else than it did then. */
export function inboxFrom({
  asOf,
  done,
  casesOfLetters,
}: InboxFacts): (stored: StoredNotification) => InboxItem {
  const seen = new Map(done.map((letter) => [letter.id, letter.seen]))
  return (stored) => {
    const states = (casesOfLetters.get(stored.id) ?? []).map(({ state }) => state)
    const says = [
      stored.kind,
      stored.severity,
      stored.dueAt,
      stored.phishing,
      states.join(' '),
      // A case looks after its own deadline.
      states.length > 0 ? '' : nearness(stored.dueAt, asOf.getTime()),
    ].join('|')
    return {
      id: stored.id,
      account: stored.account,
      marketplace: stored.marketplace,
      subject: stored.subject ?? '(no subject)',
      receivedAt: stored.receivedAt === null ? null : instantText(stored.receivedAt),
      from: stored.sender,
      kind: stored.kind,
      due: stored.dueAt === null ? null : instantText(stored.dueAt),
      phishing: stored.phishing,
      severity: stored.severity,
      caseState: states[0] ?? null,
      says,
      done: seen.get(stored.id) === says,
    }
  }
}

function nearness(dueAt: number | null, now: number): string {
  if (dueAt === null) return ''
  return dueAt < now ? 'overdue' : dueAt - now < dayMs ? 'soon' : 'ahead'
}
