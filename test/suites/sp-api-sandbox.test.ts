import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { createSpApiClient, fetchReport, lwaTokenUrl, type SpApiAccess } from '@health-tui/connectors'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { repository } from '../support/program.ts'

/** The question that Amazon's static sandbox answers, as its model of the Reports API says. */
const known = {
  reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA',
  marketplaceIds: ['A1PA6795UKMFR9', 'ATVPDKIKX0DER'],
  from: new Date('2024-03-10T20:11:24.000Z'),
}

/** Asks for a report as `fetch sp-api` does, up to the first answer about how far it is. */
async function ask(access: SpApiAccess, reportType: string): Promise<readonly object[]> {
  const stopped = new AbortController()
  const deps = {
    fetch,
    now: Date.now,
    random: Math.random,
    sleep: async () => stopped.abort(),
    signal: new AbortController().signal,
  }
  const events: object[] = []
  const question = { ...known, reportType, pending: null, pollMs: 1 }
  for await (const event of fetchReport(createSpApiClient(access, deps), question, deps)) {
    events.push(event)
    if (event.type === 'waiting') break
  }
  return events
}

interface Answers {
  readonly right: readonly object[]
  /** What is said of a report that nobody knows. */
  readonly wrong: unknown
}

async function answersOf(access: SpApiAccess): Promise<Answers> {
  const wrong: unknown = await ask(access, 'BAD_FEE_DISCOUNTS_REPORT').catch((error: unknown) => error)
  return { right: await ask(access, known.reportType), wrong }
}

const asTheModelSays = {
  right: [
    { type: 'created', pending: { reportId: 'ID323' } },
    { type: 'waiting', status: 'IN_PROGRESS' },
  ],
  wrong: { reason: 'wrong-request' },
}

it("asks what Amazon's sandbox answers, by the sandbox's own model", async () => {
  await using server = await startStaticSandbox()
  const answers = await answersOf({
    endpoint: server.url,
    tokenUrl: `${server.url}/auth/o2/token`,
    clientId: 'amzn1.application-oa2-client.test',
    secret: async () => ({ clientSecret: 'secret', refreshToken: 'refresh' }),
  })
  expect(answers).toMatchObject(asTheModelSays)
})

const environment = ['CLIENT_ID', 'CLIENT_SECRET', 'REFRESH_TOKEN'].map((name) => `SP_API_SANDBOX_${name}`)
const [clientId = '', clientSecret = '', refreshToken = ''] = environment.map(
  (name) => process.env[name] ?? '',
)
const hasSandbox = clientId !== '' && clientSecret !== '' && refreshToken !== ''
if (!hasSandbox) console.log(`skipped: Amazon's own sandbox, for want of ${environment.join(', ')}`)

it.skipIf(!hasSandbox)("gets the same answers from Amazon's own sandbox", async () => {
  const answers = await answersOf({
    endpoint: `https://sandbox.sellingpartnerapi-${process.env['SP_API_SANDBOX_REGION'] ?? 'na'}.amazon.com`,
    tokenUrl: lwaTokenUrl,
    clientId,
    secret: async () => ({ clientSecret, refreshToken }),
  })
  expect(answers).toMatchObject(asTheModelSays)
})

const parameters = z.record(z.string(), z.object({ value: z.unknown() }))
const staticPairs = z.object({
  static: z.array(z.object({ request: z.object({ parameters }), response: z.unknown().optional() })),
})
const modelShape = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        responses: z
          .record(z.string(), z.object({ 'x-amzn-api-sandbox': staticPairs.optional() }))
          .optional(),
      }),
    ),
  ),
})

/** A server that knows nothing but the pairs of question and answer in Amazon's model. */
async function startStaticSandbox(): Promise<AsyncDisposable & { readonly url: string }> {
  const file = join(repository, 'test/fixtures/amazon/schemas/models/reports_2021-06-30.json')
  const model = modelShape.parse(withoutLists(JSON.parse(await readFile(file, 'utf8'))))
  const pairs = Object.entries(model.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { responses = {} }]) =>
      Object.entries(responses).flatMap(([status, { 'x-amzn-api-sandbox': sandbox }]) =>
        (sandbox?.static ?? []).map(({ request, response }) => ({
          method: method.toUpperCase(),
          path: path.replace(/\{(\w+)\}/g, (_, name: string) => String(request.parameters[name]?.value)),
          body: request.parameters['body']?.value,
          status: Number(status),
          response,
        })),
      ),
    ),
  )
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readAll(request)
    const isToken = request.url === '/auth/o2/token'
    const pair = pairs.find(
      ({ method, path, body: wanted }) =>
        method === request.method &&
        path === request.url &&
        (wanted === undefined || isDeepStrictEqual(wanted, JSON.parse(body))),
    )
    const said = isToken ? { access_token: 'Atza|1', expires_in: 3600 } : (pair?.response ?? { errors: [] })
    response.writeHead(isToken ? 200 : (pair?.status ?? 404), { 'content-type': 'application/json' })
    response.end(JSON.stringify(said))
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Beside its operations a path of the model has a list of shared parameters. */
function withoutLists(model: { paths: Record<string, Record<string, unknown>> }): unknown {
  const paths = Object.entries(model.paths).map(([path, operations]) => [
    path,
    Object.fromEntries(Object.entries(operations).filter(([, operation]) => !Array.isArray(operation))),
  ])
  return { paths: Object.fromEntries(paths) as unknown }
}

async function readAll(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}
