// Letters, digits, signs and the lines and blocks that screens are drawn with: a column each. Nothing here joins with a
// neighbour, so that the width of a text is the sum over its characters.
const narrowCharacters =
  '\\u0020-\\u007e\\u00a1-\\u00ac\\u00ae-\\u024f\\u2010-\\u2027\\u2190-\\u2193\\u2500-\\u259f\\u2260-\\u2265\\u2713\\u2717\\u25b2\\u25bc\\u2800-\\u28ff'
// Han, kana, Hangul syllables and full-width forms: two columns each.
const wideCharacters =
  '\\u3000-\\u3029\\u3041-\\u3096\\u30a1-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff60'

const narrow = new RegExp(`^[${narrowCharacters}]*$`)
const plain = new RegExp(`^[${narrowCharacters}${wideCharacters}]*$`)
const wide = new RegExp(`[${wideCharacters}]`, 'g')
// eslint-disable-next-line no-control-regex -- styles begin with ESC
const styles = /\u001b\[[\d;]*m/g

/** Whether each character of `text` is one column of its own. */
export function isNarrow(text: string): boolean {
  return narrow.test(text)
}

/** The columns of a text that can be measured without tables, styled or not; undefined for any other. */
export function plainWidth(text: string): number | undefined {
  const shown = text.includes('\u001b') ? text.replace(styles, '') : text
  if (narrow.test(shown)) return shown.length
  if (!plain.test(shown)) return undefined
  return shown.length + (shown.match(wide)?.length ?? 0)
}
