import { posix, win32 } from 'node:path'

interface Places {
  readonly option: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
}

/** The database file: `--db`, HEALTH_TUI_DB, else the platform's data folder. */
export function databasePath(places: Places): string {
  return (
    places.option ??
    nonEmpty(places.env['HEALTH_TUI_DB']) ??
    pathFor(places.platform).join(dataFolder(places), 'health-tui', 'health.db')
  )
}

/** The configuration file: `--config`, HEALTH_TUI_CONFIG, else the platform's configuration folder. */
export function configPath(places: Places): string {
  return (
    places.option ??
    nonEmpty(places.env['HEALTH_TUI_CONFIG']) ??
    pathFor(places.platform).join(configFolder(places), 'health-tui', 'config.toml')
  )
}

/** The file that a crash is described in: the platform's state folder. */
export function logPath(places: Places): string {
  const { env, platform } = places
  const xdg = platform === 'win32' ? undefined : absolute(env['XDG_STATE_HOME'])
  const folder =
    platform === 'win32' || platform === 'darwin'
      ? dataFolder(places)
      : (xdg ?? posix.join(home(env, platform), '.local', 'state'))
  return pathFor(platform).join(folder, 'health-tui', 'crash.log')
}

/** Where the program keeps itself in compiled form, so that the screen starts sooner; may be removed at any time. */
export function compiledPath({ env, platform }: Places): string {
  const path = pathFor(platform)
  const xdg = platform === 'win32' ? undefined : absolute(env['XDG_CACHE_HOME'])
  const folder =
    platform === 'win32'
      ? dataFolder({ option: undefined, env, platform })
      : (xdg ??
        (platform === 'darwin'
          ? path.join(home(env, platform), 'Library', 'Caches')
          : path.join(home(env, platform), '.cache')))
  return path.join(folder, 'health-tui', 'compiled')
}

function dataFolder({ env, platform }: Places): string {
  const path = pathFor(platform)
  if (platform === 'win32')
    return nonEmpty(env['LOCALAPPDATA']) ?? path.join(home(env, platform), 'AppData', 'Local')
  const xdg = absolute(env['XDG_DATA_HOME'])
  if (xdg !== undefined) return xdg
  if (platform === 'darwin') return path.join(home(env, platform), 'Library', 'Application Support')
  return path.join(home(env, platform), '.local', 'share')
}

function configFolder({ env, platform }: Places): string {
  const path = pathFor(platform)
  if (platform === 'win32')
    return nonEmpty(env['APPDATA']) ?? path.join(home(env, platform), 'AppData', 'Roaming')
  const xdg = absolute(env['XDG_CONFIG_HOME'])
  if (xdg !== undefined) return xdg
  if (platform === 'darwin') return path.join(home(env, platform), 'Library', 'Application Support')
  return path.join(home(env, platform), '.config')
}

function home(env: Places['env'], platform: NodeJS.Platform): string {
  return (platform === 'win32' ? nonEmpty(env['USERPROFILE']) : nonEmpty(env['HOME'])) ?? '.'
}

// The XDG specification says that relative paths are invalid and to be ignored.
function absolute(text: string | undefined): string | undefined {
  return text !== undefined && text.startsWith('/') ? text : undefined
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text
}

function pathFor(platform: NodeJS.Platform): typeof posix {
  return platform === 'win32' ? win32 : posix
}
