import type { Level } from '@health-tui/metrics'

/** The few characters of the chrome that not every terminal font has, with their ASCII stand-ins. */
export interface Signs {
  readonly level: Readonly<Record<Level, string>>
  readonly inconsistent: string
  readonly none: string
  readonly up: string
  readonly down: string
  readonly flat: string
  readonly rule: string
  readonly separator: string
  readonly marker: string
  /** Before a heading whose entries are hidden, and before one that shows them. */
  readonly folded: string
  readonly unfolded: string
  /** Between a chart and its scale; one piece of a bar. */
  readonly axis: string
  readonly bar: string
  readonly ascii: boolean
}

/** The sign of a level; what is only worth knowing has a dot. */
export function levelSignOf(meaning: Level | 'info', signs: Signs): string {
  return meaning === 'info' ? '.' : signs.level[meaning]
}

const unicode: Signs = {
  level: { ok: '✓', warning: '!', at_risk: '▲', critical: '✗' },
  inconsistent: '≠',
  none: '–',
  up: '↑',
  down: '↓',
  flat: '→',
  rule: '─',
  separator: '│',
  marker: '>',
  folded: '+',
  unfolded: '-',
  axis: '┤',
  bar: '█',
  ascii: false,
}

const ascii: Signs = {
  level: { ok: '+', warning: '!', at_risk: '^', critical: 'x' },
  inconsistent: '#',
  none: '-',
  up: '/',
  down: '\\',
  flat: '=',
  rule: '-',
  separator: '|',
  marker: '>',
  folded: '+',
  unfolded: '-',
  axis: '|',
  bar: '#',
  ascii: true,
}

/** For a voice: what a sign means. */
export const spokenSigns: Signs = {
  ...ascii,
  level: { ok: 'ok ', warning: 'warning ', at_risk: 'at risk ', critical: 'critical ' },
  inconsistent: 'contradicted, ',
  up: 'rising',
  down: 'falling',
  flat: 'level',
  folded: 'folded',
  unfolded: 'unfolded',
}

/** Unicode where the locale says UTF-8 and the terminal is no bare Linux console. */
export function chooseSigns(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): Signs {
  if (platform === 'win32' || platform === 'darwin') return unicode
  if (env['TERM'] === 'linux') return ascii
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || ''
  return /utf-?8/i.test(locale) ? unicode : ascii
}
