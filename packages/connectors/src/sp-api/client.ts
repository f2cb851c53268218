import { z } from 'zod'
import { type SpApiAccess, type SpApiDeps, SpApiFailure } from './access.ts'
import { createTokenBucket, type TokenBucket, type UsagePlan } from './token-bucket.ts'

/** One operation of Amazon's models. */
export interface SpApiOperation<T> {
  readonly name: string
  readonly plan: UsagePlan
  readonly answer: z.ZodType<T>
}

export interface SpApiCall {
  readonly method: 'GET' | 'POST'
  /** With everything filled in, e.g. `/reports/2021-06-30/reports/123`. */
  readonly path: string
  readonly body?: unknown
}

/** Asks the API with a token, within the usage plan, again where asking again helps. */
export interface SpApiClient {
  call<T>(operation: SpApiOperation<T>, call: SpApiCall): Promise<T>
  /** Loads a presigned address, which takes no token. */
  download(url: string): Promise<{ readonly bytes: Uint8Array; readonly contentType: string }>
}

const mostAttempts = 6
/** Access tokens live for an hour; one is given up a little earlier. */
const tokenMarginMs = 60_000

export function createSpApiClient(access: SpApiAccess, deps: SpApiDeps): SpApiClient {
  const buckets = new Map<string, TokenBucket>()
  let token: { readonly text: string; readonly until: number } | undefined

  const accessToken = async (): Promise<string> => {
    if (token !== undefined && deps.now() < token.until) return token.text
    const { clientSecret, refreshToken } = await access.secret()
    const response = await persist(deps, access.tokenUrl, async () =>
      deps.fetch(access.tokenUrl, {
        method: 'POST',
        signal: deps.signal,
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          client_id: access.clientId,
          client_secret: clientSecret,
          refresh_token: refreshToken,
        }),
      }),
    )
    if (!response.ok)
      throw new SpApiFailure(
        'refused',
        `Login with Amazon refused the credentials (${await shortly(response)})`,
        'check client id, client secret (it expires after 180 days) and refresh token',
      )
    const parsed = tokenSchema.safeParse(await readJson(response))
    if (!parsed.success) throw unexpected('Login with Amazon')
    token = {
      text: parsed.data.access_token,
      until: deps.now() + parsed.data.expires_in * 1000 - tokenMarginMs,
    }
    return token.text
  }

  return {
    async call(operation, { method, path, body }) {
      let bucket = buckets.get(operation.name)
      if (bucket === undefined) {
        bucket = createTokenBucket(operation.plan, deps)
        buckets.set(operation.name, bucket)
      }
      const limit = bucket
      const ask = async (): Promise<Response> =>
        persist(deps, access.endpoint, async () => {
          await limit.take()
          const response = await deps.fetch(`${access.endpoint}${path}`, {
            method,
            signal: deps.signal,
            headers: {
              'x-amz-access-token': await accessToken(),
              accept: 'application/json',
              ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          })
          limit.setRate(Number(response.headers.get('x-amzn-ratelimit-limit')))
          if (response.status === 429) limit.drain()
          return response
        })
      let response = await ask()
      if (response.status === 401 || response.status === 403) {
        // The token may have been withdrawn early; a fresh one decides.
        await response.body?.cancel()
        token = undefined
        response = await ask()
      }
      if (!response.ok) throw await failureOf(operation.name, response)
      const parsed = operation.answer.safeParse(await readJson(response))
      if (!parsed.success) throw unexpected(operation.name)
      return parsed.data
    },
    async download(url) {
      const response = await persist(deps, new URL(url).host, async () =>
        deps.fetch(url, { signal: deps.signal }),
      )
      if (!response.ok)
        throw new SpApiFailure(
          'unavailable',
          `the document could not be loaded (${response.status})`,
          'run it again; the address is valid for five minutes only',
        )
      return {
        bytes: new Uint8Array(await response.arrayBuffer()),
        contentType: response.headers.get('content-type') ?? '',
      }
    },
  }
}

const tokenSchema = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() })

/** Asks again after 429, server errors and broken connections, waiting longer each time, as long as the server said. */
async function persist(deps: SpApiDeps, place: string, ask: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    let wait = Math.min(60_000, 1000 * 2 ** (attempt - 1)) * (0.5 + deps.random() / 2)
    try {
      const response = await ask()
      const passes = response.status !== 429 && response.status < 500
      if (passes || attempt >= mostAttempts) return response
      const after = Number(response.headers.get('retry-after'))
      if (after > 0) wait = Math.min(after, 300) * 1000
      await response.body?.cancel()
    } catch (error) {
      if (deps.signal.aborted || error instanceof SpApiFailure || !isConnectionFailure(error)) throw error
      if (attempt >= mostAttempts || isFinal(error))
        throw new SpApiFailure(
          'unreachable',
          `${place} cannot be reached (${reasonOf(error)})`,
          'check the network',
          error,
        )
    }
    await deps.sleep(wait, deps.signal)
    deps.signal.throwIfAborted()
  }
}

/** What fetch throws when no answer came; anything else is a mistake of ours or a failure that was named already. */
function isConnectionFailure(error: unknown): error is TypeError {
  return error instanceof TypeError
}

function reasonOf(error: TypeError): string {
  const cause = error.cause as { readonly code?: string; readonly message?: string } | undefined
  return cause?.code ?? cause?.message ?? error.message
}

function isFinal(error: TypeError): boolean {
  return /^(?:ENOTFOUND|ECONNREFUSED|CERT_|DEPTH_ZERO|SELF_SIGNED|ERR_TLS)/.test(reasonOf(error))
}

async function failureOf(operation: string, response: Response): Promise<SpApiFailure> {
  const said = await shortly(response)
  if (response.status === 401 || response.status === 403)
    return new SpApiFailure(
      'denied',
      `Amazon denies ${operation} (${said})`,
      'check the roles of the application, the region, and that the seller authorised it',
    )
  if (response.status === 429 || response.status >= 500)
    return new SpApiFailure(
      'unavailable',
      `Amazon does not answer ${operation} (${said})`,
      'run it again later',
    )
  return new SpApiFailure('wrong-request', `Amazon refused ${operation} (${said})`, 'see what it says')
}

/** Status and Amazon's own words, e.g. `403 Unauthorized: Access to requested resource is denied.` */
async function shortly(response: Response): Promise<string> {
  const parsed = errorSchema.safeParse(await readJson(response).catch(() => null))
  if (!parsed.success) return String(response.status)
  const { errors, error, error_description: description } = parsed.data
  const words = errors?.[0] === undefined ? [error, description] : [errors[0].code, errors[0].message]
  return `${response.status} ${words.filter(Boolean).join(': ')}`.trim().slice(0, 300)
}

const errorSchema = z.object({
  errors: z.array(z.object({ code: z.string(), message: z.string() })).optional(),
  error: z.string().optional(),
  error_description: z.string().optional(),
})

async function readJson(response: Response): Promise<unknown> {
  return JSON.parse(await response.text()) as unknown
}

function unexpected(place: string): SpApiFailure {
  return new SpApiFailure('unavailable', `${place} answered in an unexpected form`, 'run it again later')
}
