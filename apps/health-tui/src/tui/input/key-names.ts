import { graphemesOf } from '../text/graphemes.ts'

const labels: Readonly<Record<string, string>> = {
  ' ': 'Space',
  enter: 'Enter',
  esc: 'Esc',
  up: 'Up',
  down: 'Down',
  left: 'Left',
  right: 'Right',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  backspace: 'Backspace',
  delete: 'Del',
  insert: 'Ins',
  tab: 'Tab',
}

/** How a key is written in footer and help. */
export function keyLabel(key: string): string {
  const [, before = '', last = key] = /^((?:(?:ctrl|alt|shift)-)*)(.+)$/s.exec(key) ?? []
  const modifiers = before.replace(/[a-z]+(?=-)/g, (word) => word.charAt(0).toUpperCase() + word.slice(1))
  return modifiers + (labels[last] ?? last.replace(/^f(\d+)$/, 'F$1'))
}

const named = new Set(Object.keys(labels))

/** Whether a key is a character, and so text wherever text is taken. */
export function isCharacter(key: string): boolean {
  return key.length === 1 || (/[^ -~]/.test(key) && !/^(?:ctrl|alt|shift)-/.test(key))
}

/** Whether the decoder can ever deliver a key of this name: one character, or a name, perhaps with ctrl- or alt-. */
export function isKeyName(text: string): boolean {
  if (named.has(text) || /^f([1-9]|1[0-2])$/.test(text)) return true
  const [, modifiers = '', rest = ''] = /^((?:ctrl-|alt-|shift-)*)(.+)$/s.exec(text) ?? []
  if (modifiers !== '' && named.has(rest)) return true
  if (modifiers.includes('shift-')) return false
  return graphemesOf(rest).length === 1 && rest.trim() === rest
}
