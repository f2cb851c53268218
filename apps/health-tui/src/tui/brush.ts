import type { Brush } from './screens/frame.ts'
import type { ScreenSettings } from './settings.ts'
import { knowsLinks } from './text/link.ts'
import { chooseSigns } from './text/signs.ts'
import { chooseTheme, createTheme } from './theme/theme.ts'

/** What the terminal and its environment allow; fixed while the program runs. */
export interface BrushPlace {
  readonly color: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
}

/** What to draw with under these settings. */
export function brushFor(settings: Pick<ScreenSettings, 'theme' | 'links'>, place: BrushPlace): Brush {
  return {
    theme: createTheme(chooseTheme(settings.theme, place.color)),
    signs: chooseSigns(place.env, place.platform),
    links: settings.links === 'on' || (settings.links === 'auto' && knowsLinks(place.env)),
  }
}
