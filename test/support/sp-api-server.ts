import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { readRoutes } from './sp-api-model.ts'
import {
  createServedSearches,
  type SearchAnswer,
  searchListingsItems,
  searchOrders,
  type ServedSearches,
} from './sp-api-searches.ts'

/** What the server has for a report type. */
export interface ServedReport {
  readonly content: Buffer
  readonly contentType?: string
  readonly gzip?: boolean
  /** How it ends; DONE unless said. */
  readonly end?: 'CANCELLED' | 'FATAL'
}

export interface CreatedReport {
  readonly reportType: string
  readonly marketplaceIds: readonly string[]
  readonly dataStartTime?: string
  readonly dataEndTime?: string
}

/**
 * Amazon's Reports, Orders and Listings Items APIs on loopback, made from Amazon's own models: paths, parameters, bodies
 * and answers are checked against them, and a client that goes far beyond the models' usage plans is noted. Beside them a
 * token endpoint.
 */
export interface SpApiServer extends AsyncDisposable {
  readonly url: string
  readonly clientSecret: string
  readonly refreshToken: string
  /** Every report that was asked for. */
  readonly created: readonly CreatedReport[]
  /** What clients did that the model does not allow. */
  readonly violations: readonly string[]
  /** What the searches for orders and listings find. */
  readonly searches: ServedSearches
  /** Questions by operation, failed ones not counted. */
  asked(operation: string): number
  tokensGiven(): number
  /** How often a client looked whether a report is made. */
  looks(): number
  serve(key: string, report: ServedReport): void
  /** The next requests to the API come to this: a status, or a closed connection. */
  failNext(...failures: readonly (number | 'close')[]): void
  /** Tokens that were given so far are not taken any more once a report was asked for. */
  revokeAfterCreation(): void
  /** Reports stay in the queue while this is on. */
  hold(on: boolean): void
}

export async function startSpApiServer(): Promise<SpApiServer> {
  const routes = await readRoutes(
    'reports_2021-06-30.json',
    'orders_2026-01-01.json',
    'listingsItems_2021-08-01.json',
  )
  const searches = createServedSearches()
  const created: CreatedReport[] = []
  const violations: string[] = []
  const served = new Map<string, ServedReport>()
  const used = new Map<string, number>()
  let failures: (number | 'close')[] = []
  let valid = new Set<string>()
  let tokens = 0
  let held = false
  let revoking = false
  const looks = new Map<string, number>()
  const [clientSecret, refreshToken] = ['the client secret', 'Atzr|the refresh token']

  const complain = (sentence: string): void => {
    violations.push(sentence)
  }
  const found: Readonly<Record<string, (asked: URLSearchParams) => SearchAnswer>> = {
    searchOrders: (asked) => searchOrders(searches, asked, complain),
    searchListingsItems: (asked) => searchListingsItems(searches, asked, complain),
  }
  const answers: Readonly<Record<string, (id: string, body: unknown) => object>> = {
    createReport: (_id, body) => {
      created.push(body as CreatedReport)
      if (revoking) valid = new Set()
      revoking = false
      return { reportId: `r${created.length}` }
    },
    getReport: (id) => {
      const asked = created[Number(id.slice(1)) - 1]
      const look = held ? 0 : (looks.get(id) ?? 0) + 1
      looks.set(id, look)
      const end = reportOf(asked)?.end ?? (reportOf(asked) === undefined ? 'CANCELLED' : 'DONE')
      const processingStatus = look === 0 ? 'IN_QUEUE' : look === 1 ? 'IN_PROGRESS' : end
      return {
        reportId: id,
        reportType: asked?.reportType ?? '',
        createdTime: '2026-10-04T00:00:00Z',
        processingStatus,
        ...(processingStatus === 'DONE' ? { reportDocumentId: `d${id.slice(1)}` } : {}),
      }
    },
    getReportDocument: (id) => ({
      reportDocumentId: id,
      url: `${url}/documents/${id.slice(1)}?presigned=1`,
      ...(reportOf(created[Number(id.slice(1)) - 1])?.gzip === true ? { compressionAlgorithm: 'GZIP' } : {}),
    }),
  }
  const reportOf = (asked: CreatedReport | undefined): ServedReport | undefined =>
    served.get(`${asked?.reportType} ${asked?.marketplaceIds.join(' ')}`) ??
    served.get(asked?.reportType ?? '')

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request)
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x')
    if (pathname === '/auth/o2/token') {
      const form = new URLSearchParams(body)
      const right =
        form.get('grant_type') === 'refresh_token' &&
        form.get('client_secret') === clientSecret &&
        form.get('refresh_token') === refreshToken
      tokens += 1
      valid.add(`Atza|${tokens}`)
      send(
        response,
        right ? 200 : 401,
        right
          ? { access_token: `Atza|${tokens}`, token_type: 'bearer', expires_in: 3600 }
          : { error: 'invalid_client', error_description: 'Client authentication failed' },
      )
      return
    }
    if (pathname.startsWith('/documents/')) {
      if (request.headers['x-amz-access-token'] !== undefined)
        violations.push('a token went to a presigned address')
      const report = reportOf(created[Number(pathname.split('/')[2]) - 1])
      const content = report?.content ?? Buffer.alloc(0)
      response.writeHead(200, { 'content-type': report?.contentType ?? 'text/plain;charset=UTF-8' })
      response.end(report?.gzip === true ? gzipSync(content) : content)
      return
    }
    const failure = failures.shift()
    if (failure === 'close') {
      request.socket.destroy()
      return
    }
    if (failure !== undefined) {
      send(
        response,
        failure,
        { errors: [{ code: 'Trouble', message: 'made for a test' }] },
        { 'retry-after': '0.05', 'x-amzn-RateLimit-Limit': '50' },
      )
      return
    }
    const route = routes.find(({ method, pattern }) => method === request.method && pattern.test(pathname))
    if (route === undefined) {
      violations.push(`${request.method} ${pathname} is not in the model`)
      send(response, 404, { errors: [{ code: 'NotFound', message: 'no such resource' }] })
      return
    }
    const { operationId, pattern, burst } = route
    if (!valid.has(String(request.headers['x-amz-access-token']))) {
      send(response, 403, {
        errors: [{ code: 'Unauthorized', message: 'Access to requested resource is denied.' }],
      })
      return
    }
    used.set(operationId, (used.get(operationId) ?? 0) + 1)
    if ((used.get(operationId) ?? 0) > burst * 20)
      violations.push(`${operationId} was asked far beyond its usage plan`)
    const given = body === '' ? undefined : (JSON.parse(body) as unknown)
    violations.push(...route.checkQuestion(searchParams, given))
    if (found[operationId] !== undefined && (searches.answers -= 1) < 0) return
    const search = found[operationId]?.(searchParams)
    const answer = search?.body ?? answers[operationId]?.(pattern.exec(pathname)?.[1] ?? '', given) ?? {}
    const status = search?.status ?? route.status
    if (status === route.status) violations.push(...route.checkAnswer(answer))
    send(response, status, answer, { 'x-amzn-RateLimit-Limit': '50', 'content-encoding': 'gzip' })
  }
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push(String(error))
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return {
    url,
    clientSecret,
    refreshToken,
    created,
    violations,
    searches,
    asked: (operation) => used.get(operation) ?? 0,
    tokensGiven: () => tokens,
    looks: () => used.get('getReport') ?? 0,
    serve: (key, report) => {
      served.set(key, report)
    },
    failNext: (...next) => {
      failures = [...next]
    },
    revokeAfterCreation: () => {
      revoking = true
    },
    hold: (on) => {
      held = on
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  const text = JSON.stringify(body)
  response.end(headers['content-encoding'] === 'gzip' ? gzipSync(text) : text)
}
