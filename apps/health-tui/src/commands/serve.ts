import { once } from 'node:events'
import { watch } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { escapeForTerminal, jsonText } from '../output.ts'
import type { RegisterCommands } from './index.ts'

interface ServeOptions {
  readonly host: string
  readonly port: string
  readonly folder?: string
  readonly namespace?: readonly string[]
  readonly auth: boolean
}

export const registerServe: RegisterCommands = (program, context) => {
  program
    .command('serve')
    .description("run the team's libSQL server (sqld) and keep it running, until Ctrl-C")
    .option(
      '--host <address>',
      'address to listen on; put a proxy with a body limit before anything else',
      '127.0.0.1',
    )
    .option('--port <port>', 'port to listen on', '8080')
    .option('--folder <path>', "the server's data; beside the database by default")
    .option(
      '--namespace <name...>',
      'databases of their own on this port, each reached by its name as the first part of the host name',
    )
    .option('--no-auth', 'no tokens: only for tests on this machine')
    .action(async (options: ServeOptions) => runServe(context(), options))
}

async function runServe(context: CommandContext, options: ServeOptions): Promise<void> {
  const port = Number(options.port)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw usage(`--port ${options.port}`, 'it is no port', 'give a number from 1 to 65535')
  const loopback = options.host === '127.0.0.1' || options.host === '::1' || options.host === 'localhost'
  if (!options.auth && !loopback)
    throw usage(
      '--no-auth',
      'everybody who reaches the address could write',
      'leave it out, or listen on 127.0.0.1',
    )
  const { locateSqld, namespaceProblem, superviseSqld, createTeamKey } =
    await import('@health-tui/storage/sync')
  for (const name of options.namespace ?? []) {
    const problem = namespaceProblem(name)
    if (problem !== undefined) throw usage(`--namespace ${name}`, problem, 'rename it')
  }
  const program = await locateSqld({ env: context.env })
  if (program === undefined)
    throw new CommandFailure(exitCodes.usage, {
      what: 'cannot start the server',
      why:
        (context.env['SQLD_BIN'] ?? '') === ''
          ? `there is no sqld for ${context.platform} ${process.arch} among the installed packages`
          : 'SQLD_BIN names no program that can be run',
      remedy:
        'install sqld (github.com/tursodatabase/libsql) and set SQLD_BIN to its path, or use a hosted libSQL server',
    })
  await refuseTakenPort(options.host, port)
  const { readTeamKey, teamKeyFiles, writeTeamKey } = await import('../team-keys.ts')
  const keys = teamKeyFiles(context)
  if (options.auth && (await readTeamKey(context)) === undefined) await writeTeamKey(context, createTeamKey())

  let restart = new AbortController()
  const ending = new AbortController()
  const end = (): void => {
    ending.abort()
    restart.abort()
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  // A new key (team revoke-all) is taken up by starting anew; nothing else makes sqld forget the old one.
  const watcher = options.auth
    ? watch(dirname(keys.publicPath), (_, name) => {
        if (name === 'public.pem') restart.abort()
      })
    : undefined
  try {
    while (!ending.signal.aborted) {
      restart = new AbortController()
      await superviseSqld(
        {
          program,
          host: options.host,
          port,
          folder: options.folder ?? join(dirname(context.databasePath), 'server'),
          ...(options.auth ? { keyFile: keys.publicPath } : {}),
          ...(options.namespace === undefined ? {} : { namespaces: options.namespace }),
        },
        {
          onStart: ({ url, pid }) => {
            context.stdout.write(`${jsonText({ url, pid, auth: options.auth })}\n`)
          },
          onCrash: (how, pauseMs) => {
            context.stderr.write(
              `health-tui: the server ended (${escapeForTerminal(how)}); starting again in ${pauseMs} ms\n`,
            )
          },
        },
        restart.signal,
      )
    }
  } catch (error) {
    throw new CommandFailure(exitCodes.remote, {
      what: 'cannot start the server',
      where: `${options.host}:${port}`,
      why: error instanceof Error ? error.message : String(error),
      remedy: 'check that the port is free and the folder can be written',
      cause: error,
    })
  } finally {
    watcher?.close()
  }
}

/** Another program that answers at the address would be taken for the server that was to start. */
async function refuseTakenPort(host: string, port: number): Promise<void> {
  const probe = createServer()
  try {
    probe.listen(port, host)
    await once(probe, 'listening')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CommandFailure(exitCodes.remote, {
      what: 'cannot start the server',
      where: `${host}:${port}`,
      why:
        code === 'EADDRINUSE' ? 'another program listens there' : `nothing can listen there (${code ?? ''})`,
      remedy: 'give another --port, or end the other program',
      cause: error,
    })
  }
  probe.close()
  await once(probe, 'close')
}

function usage(where: string, why: string, remedy: string): CommandFailure {
  return new CommandFailure(exitCodes.usage, { what: 'cannot start the server', where, why, remedy })
}
