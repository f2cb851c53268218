import { spawn } from 'node:child_process'
import type { CommandContext } from './context.ts'

/**
 * The desktop's keyring (Secret Service), through its own program `secret-tool`: no native module, and secrets pass through
 * pipes, never over a command line. Where the program or a keyring is missing or locked, everything here answers "no".
 */

export type KeyringPlace = Pick<CommandContext, 'env' | 'platform'>

/** Keeps a secret under a name; true only when it could be read back. */
export async function storeSecret(context: KeyringPlace, name: string, secret: string): Promise<boolean> {
  const stored = await ask(context, ['store', '--label', `health-tui ${name}`, ...place(name)], secret)
  return stored !== undefined && (await readSecret(context, name)) === secret
}

export async function readSecret(context: KeyringPlace, name: string): Promise<string | undefined> {
  const found = await ask(context, ['lookup', ...place(name)])
  return found === undefined || found === '' ? undefined : found
}

/** Takes a secret out of the keyring; true when there is none any more. */
export async function forgetSecret(context: KeyringPlace, name: string): Promise<boolean> {
  if ((await ask(context, ['clear', ...place(name)])) === undefined) return false
  return (await readSecret(context, name)) === undefined
}

// A locked keyring asks its owner in a window; whoever does not answer goes on without it.
const patienceMs = 30_000

function place(name: string): readonly string[] {
  return ['application', 'health-tui', 'name', name]
}

async function ask(
  { env, platform }: KeyringPlace,
  args: readonly string[],
  input = '',
): Promise<string | undefined> {
  // Without a session there is no keyring, and its program would try to start one.
  const usable = platform === 'linux' && (env['DBUS_SESSION_BUS_ADDRESS'] ?? '') !== ''
  if (!usable || env['HEALTH_TUI_KEYRING'] === 'off') return undefined
  return new Promise((resolve) => {
    const child = spawn('secret-tool', [...args], { env, stdio: ['pipe', 'pipe', 'ignore'] })
    // The timer is our own: that of `spawn` goes on, and holds the process, when there is no such program.
    const patience = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    const end = (answer: string | undefined): void => {
      clearTimeout(patience)
      resolve(answer)
    }
    let output = ''
    child.on('error', () => end(undefined))
    child.on('close', (code) => end(code === 0 ? output : undefined))
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
