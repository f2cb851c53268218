import type { CommandContext } from '../context.ts'
import type { KeyDeps } from './input/keys.ts'

/** Writes settings one after the other, however quickly they come: each replaces the whole file. */
export function createSettingsSaver(context: CommandContext): KeyDeps['saveSettings'] {
  let last: Promise<void> = Promise.resolve()
  return async (settings) => {
    const before = last
    last = (async () => {
      await before.catch(() => undefined)
      const { writeScreenSettings } = await import('../config/screen-settings.ts')
      await writeScreenSettings(context, settings)
    })()
    await last
  }
}
