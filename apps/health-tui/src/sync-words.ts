import type { SyncStop } from '@health-tui/storage/sync'

/** Why syncing stopped, and what to do; nothing local is ever changed by a stop. */
export interface StopWords {
  readonly why: string
  readonly remedy: string
}

const adopt = 'to go on with it and upload what it lacks: `health-tui sync --adopt`'

export function stopWords(stop: SyncStop): StopWords {
  switch (stop.type) {
    case 'server-emptied':
      return { why: 'the server was emptied; nothing here was changed', remedy: adopt }
    case 'server-replaced':
      return { why: 'another server answers at this address; nothing here was changed', remedy: adopt }
    case 'server-restored':
      return {
        why: `the server went back in time (it has ${stop.maxSeq}, ${stop.cursor} were synced); nothing here was changed`,
        remedy: adopt,
      }
    case 'mass-removal':
      return {
        why: `the changes on the server would remove ${stop.before - stop.after} of ${stop.before} cases`,
        remedy: 'if that is meant: `health-tui sync --accept-removals`',
      }
    case 'update-needed':
      return {
        why: 'the team uses a newer health-tui; reading works, sending waits',
        remedy: 'update health-tui',
      }
    case 'read-only-token':
      return {
        why: 'the token allows reading only; what you wrote waits here',
        remedy: 'ask for an invitation that allows writing',
      }
    case 'refused':
      return {
        why: `the server does not take in ${stop.ids.join(', ')}`,
        remedy: 'look at `health-tui sync verify`',
      }
    default:
      return failureWords(stop.failure)
  }
}

/** The note that the last sync left in the file, in words; it is JSON of a stop, of this program or another version of it. */
export function problemWords(problem: string): string {
  try {
    return stopWords(JSON.parse(problem) as SyncStop).why
  } catch {
    return problem
  }
}

function failureWords(failure: Extract<SyncStop, { type: 'unreachable' }>['failure']): StopWords {
  const remedy = 'your work is safe here and is sent when the server answers again'
  switch (failure.type) {
    case 'timeout':
      return { why: `the server did not answer within ${failure.afterMs / 1000} s`, remedy }
    case 'unauthorised':
      return {
        why: 'the server refuses the token: it is missing, expired, revoked or for another team',
        remedy:
          'your work is safe here; ask for a new invitation (`health-tui team invite NAME --url URL` where the server runs)',
      }
    case 'no-tables':
      return { why: 'the server has no health-tui tables', remedy }
    case 'read-only-token':
      return { why: 'the token allows reading only', remedy }
    case 'offline':
      return { why: `the server cannot be reached (${failure.detail})`, remedy }
    default:
      return { why: `the server cannot do it now (${failure.detail})`, remedy }
  }
}
