import { classifyRemoteError, type Remote, RemoteError, type RemoteRow } from './remote.ts'

export interface HttpRemoteOptions {
  /** `https://…`, `http://…` or `libsql://…`; a token in it is refused. */
  readonly url: string
  readonly token?: string | undefined
  /** The libSQL client waits for ever by itself. */
  readonly timeoutMs?: number
  readonly fetch?: typeof globalThis.fetch
}

/** Why an address cannot be used, or undefined. Tokens in addresses end up in logs and shell histories. */
export function remoteUrlProblem(url: string): string | undefined {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return 'it is no address like https://sync.example.com'
  }
  if (!['http:', 'https:', 'libsql:'].includes(parsed.protocol))
    return `${parsed.protocol} is none of https:, http:, libsql:`
  if (parsed.username !== '' || parsed.password !== '') return 'it holds a user or password'
  if ([...parsed.searchParams.keys()].some((key) => /token|auth|jwt|key/i.test(key)))
    return 'it holds a token, which would end up in logs and histories; use HEALTH_TUI_AUTH_TOKEN'
  return undefined
}

/** A real libSQL server over HTTP. */
export async function openHttpRemote(options: HttpRemoteOptions): Promise<Remote & { close(): void }> {
  const problem = remoteUrlProblem(options.url)
  if (problem !== undefined) throw new TypeError(`cannot use the server address: ${problem}`)
  const timeoutMs = options.timeoutMs ?? 30_000
  const send = options.fetch ?? globalThis.fetch
  const { createClient } = await import('@libsql/client/http')
  const encoding = acceptedEncoding(new URL(options.url).hostname)
  const client = createClient({
    url: options.url,
    ...(options.token === undefined ? {} : { authToken: options.token }),
    fetch: async (input: string | URL | Request, init?: RequestInit) => {
      // The client hands over a request of its own; its headers are set on that.
      if (input instanceof Request) input.headers.set('accept-encoding', encoding)
      const response = await send(input, { ...init, signal: AbortSignal.timeout(timeoutMs) })
      // The client forgets the status where the body is JSON, or is said to be, as proxies like to do.
      if (!response.ok) throw new Error(`HTTP status ${response.status}: ${await response.text()}`)
      return response
    },
  })
  return {
    address: new URL(options.url).host,
    async batch(statements, mode) {
      try {
        const results = await client.batch(
          statements.map(({ sql, args }) => ({ sql, args: [...args] })),
          mode,
        )
        return results.map(({ rows }) => rows as unknown as readonly RemoteRow[])
      } catch (error) {
        const failure = isTimeout(error)
          ? ({ type: 'timeout', afterMs: timeoutMs } as const)
          : classifyRemoteError(error)
        throw new RemoteError(failure, { cause: error })
      }
    },
    close: () => client.close(),
  }
}

/** Whether the signal ended it: before an answer, or in the middle of one that stalled. */
function isTimeout(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause)
    if (current.name === 'TimeoutError') return true
  return false
}

/**
 * sqld packs its answers as it is asked to, and fetch asks for brotli on https, in which sqld needs 21 s for a page of 4 MB that
 * takes it 0.1 s by gzip and 0.05 s as it is. On the own machine there is no network to spare.
 */
function acceptedEncoding(hostname: string): string {
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname) ? 'identity' : 'gzip'
}
