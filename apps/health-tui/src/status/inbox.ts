import { instantText } from '../instant-text.ts'
import type { DoneLetter, StoredNotification } from '@health-tui/storage'
import type { InboxItem } from './status-report.ts'

const dayMs = 86_400_000

/** The cases that were made from a letter, or the one that it answers, with what ties it. */
export type CasesOfLetter = readonly { readonly state: string; readonly by?: string }[]

interface InboxFacts {
  readonly asOf: Date
  readonly done: readonly DoneLetter[]
  readonly casesOfLetters: ReadonlyMap<string, CasesOfLetter>
}

/** Makes rows of the inbox. One that was put away is back as soon as it says something else than it did then. */
export function inboxFrom({
  asOf,
  done,
  casesOfLetters,
}: InboxFacts): (stored: StoredNotification) => InboxItem {
  const seen = new Map(done.map((letter) => [letter.id, letter.seen]))
  return (stored) => {
    const cases = casesOfLetters.get(stored.id) ?? []
    const states = cases.map(({ state }) => state)
    const tiedBy = cases[0]?.by
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
      ...(tiedBy === undefined ? {} : { tiedBy }),
      says,
      done: seen.get(stored.id) === says,
    }
  }
}

function nearness(dueAt: number | null, now: number): string {
  if (dueAt === null) return ''
  return dueAt < now ? 'overdue' : dueAt - now < dayMs ? 'soon' : 'ahead'
}
