import type { TeamKey } from '@health-tui/storage/sync'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CommandContext } from './context.ts'
import { CommandFailure, exitCodes } from './exit.ts'
import { reasonOf } from './file-reason.ts'

export interface TeamKeyFiles {
  readonly privatePath: string
  readonly publicPath: string
}

/** The team's keys live beside the configuration of whoever runs the server. */
export function teamKeyFiles(context: CommandContext): TeamKeyFiles {
  const folder = join(dirname(context.configPath), 'team')
  return { privatePath: join(folder, 'private.pem'), publicPath: join(folder, 'public.pem') }
}

export async function readTeamKey(context: CommandContext): Promise<TeamKey | undefined> {
  const { privatePath, publicPath } = teamKeyFiles(context)
  try {
    return { privateKey: await readFile(privatePath, 'utf8'), publicKey: await readFile(publicPath, 'utf8') }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    // Taken for absent, they would be made anew, and every token out there would end.
    throw new CommandFailure(exitCodes.badInput, {
      what: "cannot read the team's keys",
      where: dirname(privatePath),
      why: reasonOf(error),
      remedy: 'run this as their owner',
      cause: error,
    })
  }
}

/** Writes a new key, for its owner only; the server takes it up at once and every older token ends. */
export async function writeTeamKey(context: CommandContext, key: TeamKey): Promise<TeamKeyFiles> {
  const files = teamKeyFiles(context)
  await mkdir(dirname(files.privatePath), { recursive: true, mode: 0o700 })
  for (const [path, text] of [
    [files.privatePath, key.privateKey],
    [files.publicPath, key.publicKey],
  ] as const) {
    await writeFile(`${path}.new`, text, { mode: 0o600, flush: true })
    await rename(`${path}.new`, path)
  }
  return files
}

/** `30d`, `12h`, `45m` in seconds; undefined when it is none of these or longer than a year. */
export function readDuration(text: string): number | undefined {
  const [, amount, unit] = /^(\d{1,4})([dhm])$/.exec(text) ?? []
  const seconds = Number(amount) * ({ d: 86_400, h: 3600, m: 60 }[unit ?? ''] ?? Number.NaN)
  return seconds > 0 && seconds <= 366 * 86_400 ? seconds : undefined
}
