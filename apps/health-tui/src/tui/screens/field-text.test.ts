import { expect, it } from 'vitest'
import { fieldOf } from '../model/field.ts'
import { width } from '../text/layout.ts'
import { createTheme } from '../theme/theme.ts'
import { fieldText } from './field-text.ts'

it('what came into a field from a letter or another program steers no terminal, wherever the caret is', () => {
  const text = 'Store\u001b[2J\u001b]8;;https://evil.example\u0007click\u202E 👨‍👩‍👧‍👦'
  const field = fieldOf(text)
  for (let caret = 0; caret <= field.caret; caret += 1) {
    for (const [focused, part] of [
      [true, 'beginning'],
      [false, 'beginning'],
      [false, 'end'],
    ] as const) {
      const shown = fieldText({ ...field, caret }, 30, focused, createTheme('none'), part)
      expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
      expect(width(shown)).toBeLessThanOrEqual(30)
    }
  }
})
