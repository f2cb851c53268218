import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { stripVTControlCharacters } from 'node:util'
import { freePort } from './free-port.ts'

export interface SqldOptions {
  readonly program: string
  /** Folder of the server's database. */
  readonly folder: string
  readonly host?: string
  /** A free one by default. */
  readonly port?: number
  /** PEM file of the team's public key; without it everybody who reaches the port can write. */
  readonly keyFile?: string
  /** Lets read replicas follow. */
  readonly grpcPort?: number
  /** Makes this a read replica of the primary at that address. */
  readonly primary?: string
  /** Databases of their own on one port, told apart by the first label of the host name; made where they are missing. */
  readonly namespaces?: readonly string[]
  readonly log?: (line: string) => void
}

/** One running sqld. */
export interface Sqld {
  readonly url: string
  readonly port: number
  readonly pid: number
  /** Resolves with the exit code or signal when the process ends by whatever cause. */
  readonly ended: Promise<string>
  stop(signal?: NodeJS.Signals): Promise<void>
}

/** Starts sqld and waits until it answers. */
export async function startSqld(options: SqldOptions): Promise<Sqld> {
  await mkdir(options.folder, { recursive: true, mode: 0o700 })
  const host = options.host ?? '127.0.0.1'
  const port = options.port ?? (await freePort(host))
  const args = ['--db-path', options.folder, '--http-listen-addr', `${host}:${port}`, '--no-welcome']
  if (options.keyFile !== undefined) args.push('--auth-jwt-key-file', options.keyFile)
  if (options.grpcPort !== undefined) args.push('--grpc-listen-addr', `${host}:${options.grpcPort}`)
  if (options.primary !== undefined) args.push('--primary-grpc-url', options.primary)
  const adminPort = options.namespaces === undefined ? undefined : await freePort()
  // Whoever reaches the administration can remove everything: it listens to this machine only.
  if (adminPort !== undefined)
    args.push('--enable-namespaces', '--admin-listen-addr', `127.0.0.1:${adminPort}`)
  const child = spawn(options.program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let lastWords = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      lastWords = (lastWords + text).slice(-1000)
      options.log?.(text)
    })
  }
  const ended = endOf(child)
  const url = `http://${host}:${port}`
  await answering(url, ended, () => lastWords)
  try {
    for (const name of options.namespaces ?? []) await makeNamespace(`http://127.0.0.1:${adminPort}`, name)
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
  return {
    url,
    port,
    pid: child.pid ?? 0,
    ended,
    async stop(signal = 'SIGTERM') {
      child.kill(signal)
      const stubborn = setTimeout(() => child.kill('SIGKILL'), 5000)
      await ended
      clearTimeout(stubborn)
    },
  }
}

/** A DNS label, because it is the first part of the address. */
export function namespaceProblem(name: string): string | undefined {
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name)
    ? undefined
    : 'a namespace is named by small letters, digits and hyphens, as the first part of a host name'
}

async function makeNamespace(admin: string, name: string): Promise<void> {
  const response = await fetch(`${admin}/v1/namespaces/${name}/create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  const said = await response.text()
  if (!response.ok && !/already exists/i.test(said))
    throw new Error(`the namespace ${name} could not be made (${response.status} ${said.slice(0, 200)})`)
}

export interface SupervisorEvents {
  readonly onStart?: (server: Sqld) => void
  readonly onCrash?: (how: string, pauseMs: number) => void
}

/** Keeps one sqld running: a request can crash it, and the team must not notice more than a pause. */
export async function superviseSqld(
  options: SqldOptions & { readonly port: number },
  events: SupervisorEvents,
  signal: AbortSignal,
): Promise<void> {
  let pause = 200
  while (!signal.aborted) {
    const startedAt = performance.now()
    const server = await startSqld(options)
    events.onStart?.(server)
    const stopped = new Promise<'stopped'>((resolve) => {
      if (signal.aborted) resolve('stopped')
      signal.addEventListener('abort', () => resolve('stopped'), { once: true })
    })
    const how = await Promise.race([server.ended, stopped])
    if (signal.aborted) {
      await server.stop()
      return
    }
    pause = performance.now() - startedAt > 60_000 ? 200 : Math.min(pause * 2, 10_000)
    events.onCrash?.(how, pause)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

async function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code ?? ''}`))
  })
}

async function answering(url: string, ended: Promise<string>, lastWords: () => string): Promise<void> {
  let how: string | undefined
  void ended.then((reason) => (how = reason))
  for (let attempt = 0; attempt < 400; attempt++) {
    if (how !== undefined) throw new Error(`sqld ended while starting (${how}): ${lastLine(lastWords())}`)
    try {
      const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(1000) })
      if (response.ok) return
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('sqld does not answer')
}

function lastLine(text: string): string {
  return stripVTControlCharacters(text).trimEnd().split('\n').at(-1) || 'it said nothing'
}
