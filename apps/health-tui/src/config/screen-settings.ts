import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { defaultSettings, type ScreenSettings } from '../tui/settings.ts'
import { readConfig } from './read-config.ts'

type Place = Pick<CommandContext, 'configPath'>

/** The `[screen]` and `[keys]` tables; everything as built in where there is no file. */
export async function readScreenSettings(context: Place): Promise<ScreenSettings> {
  const config = await readConfig(context)
  return config === undefined ? defaultSettings : { ...config.screen, keys: config.keys }
}

/**
 * Writes settings into the configuration file and leaves everything else in it as it is, comments included. The file is
 * replaced as a whole, so that nobody ever reads half of it.
 */
export async function writeScreenSettings(context: Place, settings: ScreenSettings): Promise<void> {
  const { parse, patch } = await import('@decimalturn/toml-patch')
  const { configPath } = context
  try {
    const text = await readFile(configPath, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return ''
      throw error
    })
    const before = parse(text) as { readonly screen?: object; readonly keys?: object }
    const { keys, ...screen } = settings
    const changed = {
      ...before,
      screen: onlyNeeded(before.screen ?? {}, screen),
      // An empty table that was not there needs no place in the file.
      ...(Object.keys(keys).length === 0 && before.keys === undefined ? {} : { keys }),
    }
    await mkdir(dirname(configPath), { recursive: true, mode: 0o700 })
    const written = `${configPath}.new`
    await writeFile(written, `${patch(text, changed).trimEnd()}\n`, { mode: 0o600 })
    await rename(written, configPath)
  } catch (error) {
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot write the configuration',
      where: configPath,
      why: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '',
      remedy: 'correct the file or its permissions; the setting holds until you leave',
      cause: error,
    })
  }
}

/** What differs from the built-in settings, and what the file names already. */
function onlyNeeded(before: object, screen: Omit<ScreenSettings, 'keys'>): object {
  const entries = Object.entries(screen).filter(
    ([name, value]) => name in before || value !== defaultSettings[name as keyof ScreenSettings],
  )
  return Object.fromEntries(entries)
}
