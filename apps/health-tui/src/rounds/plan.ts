import { dirname, resolve } from 'node:path'
import type { Config } from '../config/schema.ts'

/** One command of a round, as arguments of this program. */
export interface Job {
  readonly name: string
  readonly args: readonly string[]
}

/**
 * What one round does, in order: everything that fetches, then the exchange with the team, then the alerts, which see what
 * came. Folders are relative to the configuration file.
 */
export function planRound(
  config: Config,
  { configPath, team }: { readonly configPath: string; readonly team: boolean },
): readonly Job[] {
  const base = dirname(configPath)
  return [
    ...Object.keys(config.imap).map((name) => job('fetch', 'imap', name)),
    ...Object.keys(config['sp-api']).map((name) => job('fetch', 'sp-api', name)),
    ...config.run.folders.map(({ path, account, marketplace }) => ({
      name: `import ${path}`,
      args: [
        'import',
        resolve(base, path),
        ...(account === undefined ? [] : ['--account', account]),
        ...(marketplace === undefined ? [] : ['--marketplace', marketplace]),
      ],
    })),
    ...(team ? [job('sync', '--once')] : []),
    job('alerts', 'check'),
  ]
}

function job(...args: readonly string[]): Job {
  return { name: args.filter((word) => !word.startsWith('--')).join(' '), args }
}
