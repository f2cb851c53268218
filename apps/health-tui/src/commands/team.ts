import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { readSwitch, type ShareOptions } from './team/share-options.ts'
import { printJson } from '../output.ts'
import type { RegisterCommands } from './index.ts'

interface TokenOptions {
  readonly readOnly?: boolean
  readonly expires: string
  readonly namespace: string
  readonly json?: boolean
}

const defaultLife = '30d'
const namespaceOption = [
  '--namespace <name>',
  'the namespace of the server that it is good for (health-tui serve --namespace)',
  'default',
] as const

export const registerTeam: RegisterCommands = (program, context) => {
  const team = program.command('team').description("the team's keys, invitations and tokens")
  team
    .command('init')
    .description("make the team's keys on this machine (the one that runs `serve`)")
    .option('--json', 'print JSON')
    .action(async (options: { json?: boolean }) => init(context(), options))
  team
    .command('invite <name>')
    .description('print an invitation for a colleague; send it on a safe way')
    .requiredOption('--url <url>', 'where the colleague reaches the server')
    .option('--read-only', 'may read only')
    .option('--expires <time>', 'how long it is good for: 30d, 12h, 45m', defaultLife)
    .option(...namespaceOption)
    .action(async (name: string, options: TokenOptions & { url: string }) => invite(context(), name, options))
  team
    .command('join <file>')
    .description('use an invitation: a file, or - for standard input')
    .action(async (file: string) => join(context(), file))
  team
    .command('token')
    .description('print a token for a script or a dashboard')
    .option('--read-only', 'may read only')
    .option('--expires <time>', 'how long it is good for: 30d, 12h, 45m', defaultLife)
    .option('--name <name>', 'what it is for', 'script')
    .option(...namespaceOption)
    .action(async (options: TokenOptions & { name: string }) => {
      context().stdout.write(`${await makeToken(context(), options.name, options)}\n`)
    })
  team
    .command('share [account]')
    .description('what the team shares of each account, or the choice for one of them, for everybody')
    .option('--orders <on|off>', 'raw order-level rows (off unless chosen)', readSwitch)
    .option('--metrics <on|off>', "Amazon's figures (on unless chosen)", readSwitch)
    .option('--notifications <on|off>', "Amazon's letters (on unless chosen)", readSwitch)
    .option('--json', 'print JSON')
    .action(async (account: string | undefined, options: ShareOptions) => {
      const { runShare } = await import('./team/share.ts')
      await runShare(context(), account, options)
    })
  team
    .command('revoke-all')
    .description('make new keys: every token and invitation so far ends')
    .option('--json', 'print JSON')
    .action(async (options: { json?: boolean }) => revokeAll(context(), options))
}

async function init(context: CommandContext, options: { json?: boolean }): Promise<void> {
  const { readTeamKey, teamKeyFiles, writeTeamKey } = await import('../team-keys.ts')
  const { createTeamKey } = await import('@health-tui/storage/sync')
  const existing = await readTeamKey(context)
  if (existing === undefined) await writeTeamKey(context, createTeamKey())
  const { publicPath, privatePath } = teamKeyFiles(context)
  const report = { publicKey: publicPath, privateKey: privatePath, made: existing === undefined }
  if (options.json === true) printJson(context.stdout, report)
  else
    context.stdout.write(
      `${existing === undefined ? 'made' : 'kept'} ${privatePath}\nstart the server: health-tui serve\n`,
    )
}

async function invite(
  context: CommandContext,
  name: string,
  options: TokenOptions & { url: string },
): Promise<void> {
  const { remoteUrlProblem } = await import('@health-tui/storage/sync')
  const problem = remoteUrlProblem(options.url)
  if (problem !== undefined)
    throw badUsage(`--url ${options.url}`, problem, 'give an address like https://sync.example.com')
  const token = await makeToken(context, name, options)
  const invitation = Buffer.from(JSON.stringify({ url: options.url, token, author: name })).toString(
    'base64url',
  )
  context.stdout.write(`health-tui-invitation:${invitation}\n`)
}

async function join(context: CommandContext, file: string): Promise<void> {
  const { readInput } = await import('../read-input.ts')
  const read = await readInput(file, context.stdin)
  if (!read.ok)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot join',
      where: file,
      why: read.reason,
      remedy:
        'give the file that `health-tui team invite NAME --url URL` was written to, or - for standard input',
    })
  const [, encoded] = /health-tui-invitation:([\w-]+)/.exec(read.text) ?? []
  const invitation = parseInvitation(encoded)
  if (invitation === undefined)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot join',
      where: file,
      why: 'there is no invitation in it',
      remedy: 'ask for the output of `health-tui team invite NAME --url URL`',
    })
  const { teamSettingsPath } = await import('../team-settings.ts')
  const { storeSecret } = await import('../keyring.ts')
  const path = teamSettingsPath(context)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const { token, ...rest } = invitation
  // One token for each database and server: a second profile of the same person keeps its own.
  const keyring = `${invitation.url} ${resolve(context.databasePath)}`
  const kept = (await storeSecret(context, keyring, token)) ? { ...rest, keyring } : invitation
  await writeFile(`${path}.new`, `${JSON.stringify(kept)}\n`, { mode: 0o600, flush: true })
  await rename(`${path}.new`, path)
  context.stdout.write(`joined as ${invitation.author}; now: health-tui sync\n`)
}

async function makeToken(context: CommandContext, name: string, options: TokenOptions): Promise<string> {
  const { readDuration, readTeamKey } = await import('../team-keys.ts')
  const { createToken, namespaceProblem } = await import('@health-tui/storage/sync')
  const { namespace } = options
  const problem = namespaceProblem(namespace)
  if (problem !== undefined) throw badUsage(`--namespace ${namespace}`, problem, 'rename it')
  const life = readDuration(options.expires)
  if (life === undefined)
    throw badUsage(
      `--expires ${options.expires}`,
      'it is no time like 30d, 12h or 45m of at most a year',
      'give one, 30d for a month',
    )
  const key = await readTeamKey(context)
  if (key === undefined)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot make a token',
      why: 'this machine has no team keys',
      remedy: 'make them with `health-tui team init` where the server runs',
    })
  const issued = Math.floor(context.now().getTime() / 1000)
  const access = options.readOnly === true ? 'read-only' : 'read-write'
  return createToken({ access, issued, expires: issued + life, name, namespace }, key.privateKey)
}

async function revokeAll(context: CommandContext, options: { json?: boolean }): Promise<void> {
  const { writeTeamKey } = await import('../team-keys.ts')
  const { createTeamKey } = await import('@health-tui/storage/sync')
  const { publicPath } = await writeTeamKey(context, createTeamKey())
  if (options.json === true) printJson(context.stdout, { publicKey: publicPath, revoked: true })
  else context.stdout.write('every token so far has ended; a running `serve` takes up the new key at once\n')
}

interface Invitation {
  readonly url: string
  readonly token: string
  readonly author: string
}

function parseInvitation(encoded: string | undefined): Invitation | undefined {
  try {
    const value = JSON.parse(Buffer.from(encoded ?? '', 'base64url').toString('utf8')) as Partial<Invitation>
    const { url, token, author } = value
    return typeof url === 'string' && typeof token === 'string' && typeof author === 'string'
      ? { url, token, author }
      : undefined
  } catch {
    return undefined
  }
}

function badUsage(where: string, why: string, remedy: string): CommandFailure {
  return new CommandFailure(exitCodes.usage, { what: 'cannot do that', where, why, remedy })
}
