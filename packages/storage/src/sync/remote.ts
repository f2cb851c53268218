/** One SQL statement for the server. */
export interface RemoteStatement {
  readonly sql: string
  readonly args: readonly (string | number | null | Uint8Array)[]
}

export type RemoteRow = Readonly<Record<string, unknown>>

/** A libSQL server as the engine sees it. */
export interface Remote {
  /** Runs all statements in one transaction and one round trip: all or none. Gives the rows of each. */
  batch(
    statements: readonly RemoteStatement[],
    mode: 'read' | 'write',
  ): Promise<readonly (readonly RemoteRow[])[]>
  /** Where it is, for people; never with a token in it. */
  readonly address: string
}

/** Why the server could not be asked. Nothing local was changed; whether the server did the work is unknown. */
export type RemoteFailure =
  | { readonly type: 'offline'; readonly detail: string }
  | { readonly type: 'timeout'; readonly afterMs: number }
  | { readonly type: 'unauthorised'; readonly detail: string }
  | { readonly type: 'read-only-token' }
  | { readonly type: 'busy'; readonly detail: string }
  | { readonly type: 'too-large'; readonly detail: string }
  | { readonly type: 'no-tables' }
  | { readonly type: 'server'; readonly detail: string }

export class RemoteError extends Error {
  readonly failure: RemoteFailure

  constructor(failure: RemoteFailure, options?: ErrorOptions) {
    super(describeRemoteFailure(failure), options)
    this.name = 'RemoteError'
    this.failure = failure
  }
}

export function describeRemoteFailure(failure: RemoteFailure): string {
  switch (failure.type) {
    case 'offline':
      return `the server cannot be reached (${failure.detail})`
    case 'timeout':
      return `the server did not answer within ${failure.afterMs / 1000} s`
    case 'unauthorised':
      return `the server refuses the token (${failure.detail})`
    case 'read-only-token':
      return 'the token allows reading only'
    case 'busy':
      return `the server is busy (${failure.detail})`
    case 'too-large':
      return `the server's answer would be too large (${failure.detail})`
    case 'no-tables':
      return 'the server has no health-tui tables'
    default:
      return `the server failed (${failure.detail})`
  }
}

/** Failures that pass by themselves: the next try may succeed. */
export function isPassing({ type }: RemoteFailure): boolean {
  return type === 'offline' || type === 'timeout' || type === 'busy' || type === 'server'
}

/** Reads a driver's or server's error: the message is all there is for HTTP statuses. */
export function classifyRemoteError(error: unknown): RemoteFailure {
  const detail = messages(error)
  if (/no such table: (?:main\.)?(?:meta|op|op_archive|log)\b/.test(detail)) return { type: 'no-tables' }
  // sqld answers 403 when a token may read but the request writes, and 404 for another team's namespace.
  if (/HTTP status 403|BLOCKED|not authorized/.test(detail)) return { type: 'read-only-token' }
  if (/HTTP status (401|404)/.test(detail)) return { type: 'unauthorised', detail }
  if (/SQLITE_BUSY|database is locked|TRANSACTION_TIMEOUT|HTTP status (429|503)/.test(detail))
    return { type: 'busy', detail }
  if (/RESPONSE_TOO_LARGE|too large/i.test(detail)) return { type: 'too-large', detail }
  if (
    /fetch failed|ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|socket|network|terminated|other side closed/i.test(detail)
  )
    return { type: 'offline', detail }
  return { type: 'server', detail }
}

function messages(error: unknown): string {
  const parts: string[] = []
  for (let current = error; current instanceof Error && parts.length < 5; current = current.cause) {
    const code = 'code' in current && typeof current.code === 'string' ? `${current.code} ` : ''
    parts.push(`${code}${current.message}`)
  }
  return parts.join(': ').slice(0, 500) || String(error)
}
