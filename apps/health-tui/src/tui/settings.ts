import type { SpellingChoice } from './editor/spelling/language.ts'
import type { ThemeName } from './theme/theme.ts'

/** What a person may set about the screen: the `[screen]` and `[keys]` tables of the configuration. */
export interface ScreenSettings {
  readonly theme: ThemeName | 'auto'
  readonly mouse: boolean
  /** How the terminal calls when something got worse. */
  readonly bell: 'off' | 'sound' | 'message'
  /** Text line by line instead of a picture, for screen readers. */
  readonly screenReader: boolean
  /** Whether web addresses are written as links that the terminal can follow. */
  readonly links: 'auto' | 'on' | 'off'
  /** English of the spelling checker. */
  readonly spelling: SpellingChoice
  /** Keys by action id, in place of the built-in ones. */
  readonly keys: Readonly<Record<string, readonly string[]>>
}

export const defaultSettings: ScreenSettings = {
  theme: 'auto',
  mouse: false,
  bell: 'off',
  screenReader: false,
  links: 'auto',
  spelling: 'auto',
  keys: {},
}
