import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { escapeForTerminal } from '../output.ts'
import type { RegisterCommands } from './index.ts'

interface KeyOptions {
  readonly keyFile: string
}

/** `database`: encryption of the file at rest. */
export const registerDatabase: RegisterCommands = (program, context) => {
  const database = program
    .command('database')
    .description('encrypt the database file, give it another key, or take the encryption away')
  database
    .command('encrypt')
    .description(
      'encrypt the file with a key; with HEALTH_TUI_DB_KEY_FILE set, exchange that key for another',
    )
    .requiredOption('--key-file <file>', 'the new key, in a file only you can read; made when absent')
    .action(async (options: KeyOptions) => runEncrypt(context(), options))
  database
    .command('decrypt')
    .description('take the encryption away; HEALTH_TUI_DB_KEY_FILE names the key')
    .action(async () => runDecrypt(context()))
}

async function runEncrypt(context: CommandContext, { keyFile }: KeyOptions): Promise<void> {
  const [{ databaseKey }, { readSecretFile }, { writeWhole }] = await Promise.all([
    import('../database-key.ts'),
    import('../fetch/secret.ts'),
    import('../write-file.ts'),
  ])
  refuseMissing(context)
  const from = await databaseKey(context)
  const made = !existsSync(keyFile)
  if (made) await writeWhole(keyFile, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  const to = await readSecretFile(keyFile, context, 'key of the database')
  await rekey(context, from, to)
  say(
    context,
    `${context.databasePath} is encrypted. Set HEALTH_TUI_DB_KEY_FILE=${keyFile} from now on${made ? ', and keep a copy of the key elsewhere: without it nothing can be read' : ''}. Backups made before (${context.databasePath}.backup-*) are not encrypted.`,
  )
}

async function runDecrypt(context: CommandContext): Promise<void> {
  const { databaseKey } = await import('../database-key.ts')
  refuseMissing(context)
  const from = await databaseKey(context)
  if (from === undefined)
    throw new CommandFailure(exitCodes.usage, {
      what: 'cannot decrypt',
      where: context.databasePath,
      why: 'no key is given',
      remedy: 'set HEALTH_TUI_DB_KEY_FILE to the file with its key',
    })
  await rekey(context, from, undefined)
  say(context, `${context.databasePath} is not encrypted any more. Unset HEALTH_TUI_DB_KEY_FILE.`)
}

function refuseMissing(context: CommandContext): void {
  if (existsSync(context.databasePath)) return
  throw new CommandFailure(exitCodes.badInput, {
    what: 'nothing to do',
    where: context.databasePath,
    why: 'there is no database yet',
    remedy:
      'with HEALTH_TUI_DB_KEY_FILE set, the first import makes an encrypted one (a key: openssl rand -base64 32)',
  })
}

async function rekey(
  context: CommandContext,
  from: string | undefined,
  to: string | undefined,
): Promise<void> {
  const [{ changeKey }, { databaseFailure }] = await Promise.all([
    import('@health-tui/storage'),
    import('../database.ts'),
  ])
  try {
    await changeKey(context.databasePath, { from, to })
  } catch (error) {
    throw databaseFailure(error)
  }
}

function say(context: CommandContext, text: string): void {
  context.stderr.write(`${escapeForTerminal(text)}\n`)
}
