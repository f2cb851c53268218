import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { plainWidth } from './plain-width.ts'

const known = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit)).filter(
  (character) => plainWidth(character) !== undefined,
)

it('every character that it knows is as wide as string-width says, and so are any of them together', () => {
  for (const character of known)
    expect(plainWidth(character), character.charCodeAt(0).toString(16)).toBe(stringWidth(character))
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...known, '\u001b[1;38;5;24m', '\u001b[0m', '\u001b[m'), { maxLength: 80 }),
      (pieces) => {
        const text = pieces.join('')
        expect(plainWidth(text)).toBe(stringWidth(text))
      },
    ),
  )
})

it('whatever joins, hides or moves the cursor is left to whoever knows', () => {
  for (const text of [
    '👍',
    'e\u0301',
    'a\u200b',
    '\t',
    '\n',
    '\u001b]8;;https://a.example\u0007a',
    '\u1100\u1161',
    '✔',
    'ｶﾞ',
  ])
    expect(plainWidth(`a${text}`), JSON.stringify(text)).toBeUndefined()
})
