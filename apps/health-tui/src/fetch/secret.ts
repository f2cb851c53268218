import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'

/**
 * Reads a secret from a file that nobody else can read. Other files are refused: a secret that others could read is no
 * secret any more, and the person should know.
 */
export async function readSecretFile(path: string, context: CommandContext, what: string): Promise<string> {
  const fail = (why: string, remedy: string): CommandFailure =>
    new CommandFailure(exitCodes.badInput, { what: `cannot use the ${what}`, where: path, why, remedy })
  const info = await stat(resolve(path)).catch(() => undefined)
  if (info === undefined) throw fail('there is no such file', `write it there, then chmod 600 ${path}`)
  if (context.platform !== 'win32' && (info.mode & 0o077) !== 0)
    throw fail('others may read this file', `chmod 600 ${path}`)
  const secret = (await readFile(resolve(path), 'utf8')).replace(/\r?\n$/, '')
  if (secret === '') throw fail('the file is empty', 'write the secret into it')
  return secret
}

/** The first of these environment variables that holds something. */
export function secretFromEnvironment(context: CommandContext, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = context.env[name]
    if (value !== undefined && value !== '') return value
  }
  return undefined
}
