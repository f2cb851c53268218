import { createServer, type RequestListener } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { openHttpRemote, remoteUrlProblem } from './http-remote.ts'
import { isPassing, type RemoteError, type RemoteFailure } from './remote.ts'

async function failureOf(listener: RequestListener, timeoutMs?: number): Promise<RemoteFailure> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const url = `http://127.0.0.1:${port}`
  const remote = await openHttpRemote({
    url,
    token: 'secret',
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  })
  const error = await remote.batch([{ sql: 'SELECT 1', args: [] }], 'read').then(
    () => undefined,
    (caught: RemoteError) => caught,
  )
  expect(error?.name).toBe('RemoteError')
  expect(error?.message).not.toContain('secret')
  return error?.failure as RemoteFailure
}

const answers =
  (status: number, body = ''): RequestListener =>
  (request, response) => {
    request.resume()
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  }

for (const { status, type, passes } of [
  { status: 401, type: 'unauthorised', passes: false },
  { status: 403, type: 'read-only-token', passes: false },
  { status: 404, type: 'unauthorised', passes: false },
  { status: 429, type: 'busy', passes: true },
  { status: 500, type: 'server', passes: true },
  { status: 502, type: 'server', passes: true },
  { status: 503, type: 'busy', passes: true },
] as const)
  it(`takes an answer of ${status} for "${type}"`, async () => {
    const failure = await failureOf(answers(status))
    expect(failure.type).toBe(type)
    expect(isPassing(failure)).toBe(passes)
  })

it('gives up on a server that does not answer, and on one that begins to and stalls', async () => {
  const silent: RequestListener = (request) => request.resume()
  expect(await failureOf(silent, 100)).toEqual({ type: 'timeout', afterMs: 100 })
  const half: RequestListener = (request, response) => {
    request.resume()
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"results":')
  }
  expect(await failureOf(half, 100)).toEqual({ type: 'timeout', afterMs: 100 })
})

it('says that a connection was cut, also in the middle of an answer', async () => {
  expect((await failureOf((request) => request.socket.destroy())).type).toBe('offline')
  const cut: RequestListener = (request, response) => {
    request.resume()
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
    response.write('{"results":', () => request.socket.destroy())
  }
  expect(isPassing(await failureOf(cut))).toBe(true)
})

it('takes what no libSQL server would say for a failure that may pass', async () => {
  for (const body of ['<html>Please log in</html>', '{"results":[]}', '[]', 'null'])
    expect(isPassing(await failureOf(answers(200, body)))).toBe(true)
})

it('knows addresses of servers, and refuses those that hold a secret', () => {
  for (const url of ['https://a.example', 'http://127.0.0.1:8080', 'libsql://team.turso.io'])
    expect(remoteUrlProblem(url)).toBeUndefined()
  for (const url of ['here', 'file:team.db', 'ftp://a.example', 'ws://a.example'])
    expect(remoteUrlProblem(url)).toMatch(/address|none of/)
  for (const url of ['https://a:b@a.example', 'https://a.example?authToken=x', 'https://a.example/?jwt=x'])
    expect(remoteUrlProblem(url)).toMatch(/holds a/)
})
