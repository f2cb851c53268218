import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import xterm from '@xterm/headless'
import { drawScreen } from '../../apps/health-tui/src/tui/screens/draw.ts'
import { allScreens, filledState } from '../../apps/health-tui/src/tui/testing/all-screens.ts'
import { statusReport } from '../../apps/health-tui/src/tui/testing/report.ts'
import { chooseSigns } from '../../apps/health-tui/src/tui/text/signs.ts'
import { createTheme, themeNames, type ThemeName } from '../../apps/health-tui/src/tui/theme/theme.ts'
import type { ScreenState } from '../../apps/health-tui/src/tui/state.ts'
import { screenPicture } from './screen-picture.ts'

const signs = chooseSigns({ LANG: 'C.UTF-8' }, 'linux')
const inEveryTheme = new Set(['health', 'metric', 'inbox', 'settings'])

/** Every screen with made-up data, drawn through the emulator as a terminal would show it. */
export async function pictureEveryScreen(
  folder: string,
  sizes: readonly (readonly [number, number])[],
): Promise<void> {
  const report = statusReport([
    ['acme', 'DE'],
    ['日本語ストア', 'JP'],
  ])
  for (const [columns, rows] of sizes) {
    for (const [name, state] of Object.entries(allScreens(filledState({ columns, rows }, report)))) {
      const file = (theme: ThemeName): string =>
        join(folder, `screen-${name.replaceAll(' ', '-')}-${columns}x${rows}-${theme}.svg`)
      const themes = inEveryTheme.has(name) && columns === 120 ? themeNames : (['sixteen'] as const)
      for (const theme of themes) await writeFile(file(theme), await picture(state, theme))
    }
  }
}

async function picture(state: ScreenState, theme: ThemeName): Promise<string> {
  const emulator = new xterm.Terminal({ cols: state.columns, rows: state.rows, allowProposedApi: true })
  const lines = drawScreen(state, { theme: createTheme(theme), signs })
  await new Promise<void>((resolve) => emulator.write(lines.join('\r\n'), resolve))
  const svg = screenPicture(emulator, { light: theme === 'light' })
  emulator.dispose()
  return svg
}
