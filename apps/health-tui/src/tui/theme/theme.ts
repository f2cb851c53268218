/** What a piece of text means; a theme decides how that looks. Meaning is never carried by colour alone. */
export type Meaning =
  | 'plain'
  | 'muted'
  | 'title'
  | 'heading'
  | 'selected'
  | 'key'
  | 'ok'
  | 'warning'
  | 'at_risk'
  | 'critical'
  | 'info'
  | 'error'
  | 'band'
  | 'target'

export const themeNames = ['sixteen', 'dark', 'light', 'contrast', 'colour-blind', 'none'] as const
export type ThemeName = (typeof themeNames)[number]

export interface Theme {
  readonly name: ThemeName
  /** Wraps `text` in the sequences for `meaning`; `text` must already be safe to print. */
  paint(meaning: Meaning, text: string): string
}

type Styles = Readonly<Record<Meaning, string>>

const foreground = (color: number, more = ''): string => `${more}38;5;${color}`

/**
 * Parameters of the SGR sequence for each meaning. The sixteen standard colours follow the terminal's own palette and so
 * read well on dark and light backgrounds; the others use the fixed part of the 256 colours.
 */
const styles: Readonly<Record<Exclude<ThemeName, 'none'>, Styles>> = {
  sixteen: {
    plain: '',
    muted: '2',
    title: '1',
    heading: '1;36',
    selected: '7',
    key: '1',
    ok: '32',
    warning: '33',
    at_risk: '1;33',
    critical: '1;31',
    info: '36',
    error: '1;31',
    band: '2;36',
    target: '35',
  },
  dark: {
    plain: '',
    muted: foreground(246),
    title: foreground(255, '1;'),
    heading: foreground(117, '1;'),
    selected: `48;5;24;${foreground(255, '1;')}`,
    key: foreground(222, '1;'),
    ok: foreground(114),
    warning: foreground(221),
    at_risk: foreground(215, '1;'),
    critical: foreground(210, '1;'),
    info: foreground(117),
    error: foreground(210, '1;'),
    band: foreground(67),
    target: foreground(176),
  },
  light: {
    plain: '',
    muted: foreground(241),
    title: foreground(16, '1;'),
    heading: foreground(24, '1;'),
    selected: `48;5;153;${foreground(16, '1;')}`,
    key: foreground(94, '1;'),
    ok: foreground(22),
    warning: foreground(58),
    at_risk: foreground(94, '1;'),
    critical: foreground(124, '1;'),
    info: foreground(24),
    error: foreground(124, '1;'),
    band: foreground(109),
    target: foreground(90),
  },
  // Contrast by weight, underline and inverse video in the terminal's own strongest colours.
  contrast: {
    plain: '',
    muted: '',
    title: '1',
    heading: '1;4',
    selected: '1;7',
    key: '1;4',
    ok: '1',
    warning: '1;4',
    at_risk: '1;4',
    critical: '1;7',
    info: '1',
    error: '1;7',
    band: '',
    target: '1',
  },
  // Blue against orange keeps apart with every common colour vision deficiency (Okabe and Ito 2008); nothing red or green.
  // Halfway between black and white, so that each can be read on a dark and on a light ground.
  'colour-blind': {
    plain: '',
    muted: foreground(243),
    title: '1',
    heading: foreground(32, '1;'),
    selected: '7',
    key: '1',
    ok: foreground(32),
    warning: foreground(136),
    at_risk: foreground(166, '1;'),
    critical: foreground(166, '1;4;'),
    info: foreground(32),
    error: foreground(166, '1;4;'),
    band: foreground(67),
    target: foreground(132),
  },
}

/** A theme by name; `true` is the one that every terminal can show, `false` is none. */
export function createTheme(wanted: ThemeName | boolean): Theme {
  const name = wanted === true ? 'sixteen' : wanted === false ? 'none' : wanted
  if (name === 'none') return { name, paint: (_, text) => text }
  const chosen = styles[name]
  return {
    name,
    paint(meaning, text) {
      const style = chosen[meaning]
      return style === '' || text === '' ? text : `\u001b[${style}m${text}\u001b[0m`
    },
  }
}

/** The theme to draw with: none where colour is unwanted, else the chosen one, else what every terminal can show. */
export function chooseTheme(wanted: ThemeName | 'auto', color: boolean): ThemeName {
  if (!color) return 'none'
  return wanted === 'auto' ? 'sixteen' : wanted
}
