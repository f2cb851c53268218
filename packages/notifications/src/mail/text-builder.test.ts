import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTextBuilder } from './text-builder.ts'

test('reads at its end like a string that was put together at once', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\n\n',
    'word '.repeat(30),
    ' '.repeat(700),
    '\n'.repeat(600),
    'x'.repeat(900),
  )
  const step = fc.oneof(piece, fc.constant('trim' as const), fc.double({ min: 0, max: 1, noNaN: true }))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const built = createTextBuilder()
      let plain = ''
      for (const one of steps) {
        if (one === 'trim') {
          built.trimEnd()
          plain = plain.trimEnd()
        } else if (typeof one === 'number') {
          plain = plain.slice(0, Math.floor(plain.length * one))
          built.cutTo(plain.length)
        } else {
          built.append(one)
          plain += one
        }
        expect(built.length()).toBe(plain.length)
        expect(built.endsWith('\n\n')).toBe(plain.endsWith('\n\n'))
        expect(built.endsInSpace()).toBe(/\s$/.test(plain))
      }
      expect(built.toString()).toBe(plain)
    }),
  )
})
