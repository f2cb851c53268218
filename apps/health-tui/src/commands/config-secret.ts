import type { Command } from 'commander'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { escapeForTerminal } from '../output.ts'

interface SecretOptions {
  readonly forget?: boolean
}

export function registerSecret(config: Command, context: () => CommandContext): void {
  config
    .command('secret')
    .description(
      "keep a source's secret in the desktop's keyring; it is read from standard input or typed unseen",
    )
    .argument(
      '<name>',
      'imap.NAME.password, imap.NAME.token, sp-api.NAME.client-secret, sp-api.NAME.refresh-token or alerts.mail.password',
    )
    .option('--forget', 'take it out of the keyring')
    .action(async (name: string, options: SecretOptions) => runSecret(context(), name, options))
}

const secretName =
  /^(?:imap\.[A-Za-z0-9_-]+\.(?:password|token)|sp-api\.[A-Za-z0-9_-]+\.(?:client-secret|refresh-token)|alerts\.mail\.password)$/

async function runSecret(context: CommandContext, name: string, { forget }: SecretOptions): Promise<void> {
  if (!secretName.test(name))
    throw new CommandFailure(exitCodes.usage, {
      what: 'unknown secret',
      where: name,
      why: 'the names are imap.NAME.password, imap.NAME.token, sp-api.NAME.client-secret, sp-api.NAME.refresh-token, alerts.mail.password',
    })
  const { forgetSecret, storeSecret } = await import('../keyring.ts')
  if (forget === true) {
    if (!(await forgetSecret(context, name))) throw noKeyring(name)
    context.stderr.write(`${escapeForTerminal(name)}: not in the keyring any more\n`)
    return
  }
  const secret = await readTyped(context, name)
  if (secret === '')
    throw new CommandFailure(exitCodes.badInput, {
      what: 'nothing to keep',
      where: name,
      why: 'nothing was typed or piped in',
    })
  if (!(await storeSecret(context, name, secret))) throw noKeyring(name)
  context.stderr.write(`${escapeForTerminal(name)}: in the keyring\n`)
}

function noKeyring(name: string): CommandFailure {
  return new CommandFailure(exitCodes.badInput, {
    what: 'no keyring can be used',
    where: name,
    why: 'secret-tool (libsecret) with an unlocked keyring of a desktop session is needed',
    remedy:
      'write the secret into a file that only you can read (chmod 600) and name that in the configuration',
  })
}

/** One line of standard input; on a terminal without showing it. */
async function readTyped({ stdin, stderr }: CommandContext, name: string): Promise<string> {
  if (!stdin.isTTY) {
    let text = ''
    for await (const chunk of stdin) text += String(chunk)
    return text.replace(/\r?\n$/, '')
  }
  stderr.write(`${escapeForTerminal(name)} (it is not shown; Enter ends it): `)
  stdin.setRawMode(true)
  try {
    return await typedLine(stdin)
  } finally {
    stdin.setRawMode(false)
    stdin.pause()
    stderr.write('\n')
  }
}

async function typedLine(stdin: CommandContext['stdin']): Promise<string> {
  let line = ''
  for await (const chunk of stdin.iterator({ destroyOnReturn: false })) {
    for (const character of String(chunk)) {
      if (character === '\r' || character === '\n') return line
      if (character === '\u0003' || character === '\u0004') return ''
      line = character === '\u007f' || character === '\b' ? line.slice(0, -1) : line + character
    }
  }
  return line
}
