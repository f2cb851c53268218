import { stripVTControlCharacters } from 'node:util'
import { drawScreen } from '../screens/draw.ts'
import type { ScreenState } from '../state.ts'
import { chooseSigns } from '../text/signs.ts'
import { createTheme, type Meaning, type Theme } from '../theme/theme.ts'

/** One letter for each meaning, so that colours can be read in a text file. */
const letters: Readonly<Record<Meaning, string>> = {
  plain: '.',
  muted: 'm',
  title: 't',
  heading: 'h',
  selected: 'S',
  key: 'k',
  ok: 'o',
  warning: 'w',
  at_risk: 'r',
  critical: 'c',
  info: 'i',
  error: 'e',
  band: 'b',
  target: 'g',
}

/** Paints with a private sequence that the grid reads back. */
const meaningTheme: Theme = {
  name: 'sixteen',
  paint: (meaning, text) => (text === '' ? text : `\u001b[${letters[meaning]}\u009c${text}\u001b]`),
}

const signs = chooseSigns({ LANG: 'C.UTF-8' }, 'linux')

/** The screen without colour as a person sees it, then the same lines as letters of what each character means. */
export function screenGrid(state: ScreenState): string {
  const plain = drawScreen(state, { theme: createTheme('none'), signs })
  const painted = drawScreen(state, { theme: meaningTheme, signs })
  return [
    `${state.columns}x${state.rows}`,
    ...plain.map((line) => stripVTControlCharacters(line).trimEnd()),
    '',
    '-- meanings: S selected, t title, h heading, k key, m muted, o ok, w warning, r at risk, c critical, i info, e error,',
    '-- b band, g target',
    ...painted.map((line) => meaningsOf(line).trimEnd().replace(/\.+$/, '')),
    '',
  ].join('\n')
}

function meaningsOf(line: string): string {
  return line
    .split(/(\u001b\[[a-zA-Z.]\u009c[^\u001b]*\u001b\])/u)
    .map((part) => {
      const painted = /^\u001b\[([a-zA-Z.])\u009c([^\u001b]*)\u001b\]$/u.exec(part)
      const letter = painted?.[1] ?? '.'
      return (painted?.[2] ?? part).replace(/\S/gu, letter).replace(/ /g, letter === 'S' ? 'S' : ' ')
    })
    .join('')
}
