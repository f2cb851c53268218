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

export interface Theme {
  readonly name: string
  /** Wraps `text` in the sequences for `meaning`; `text` must already be safe to print. */
  paint(meaning: Meaning, text: string): string
}

type Styles = Readonly<Record<Meaning, string>>

// The sixteen standard colours follow the user's own palette, so they read well on dark and light backgrounds.
const standard: Styles = {
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
}

/** The theme of sixteen colours, or none: plain text where signs carry everything. */
export function createTheme(color: boolean): Theme {
  if (!color) return { name: 'none', paint: (_, text) => text }
  return {
    name: 'standard',
    paint(meaning, text) {
      const style = standard[meaning]
      return style === '' || text === '' ? text : `\u001b[${style}m${text}\u001b[0m`
    },
  }
}
