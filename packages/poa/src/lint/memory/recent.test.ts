import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepRecent } from './recent.ts'

test('what was set or asked for among the last keys is there, what is older than twice as many is not', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 80 }), (keys) => {
      const recent = keepRecent<number>(4)
      const used: number[] = []
      for (const key of keys) {
        const known = recent.get(String(key))
        expect(known ?? key).toBe(key)
        expect(known === undefined && used.slice(-4).includes(key)).toBe(false)
        expect(known !== undefined && !used.includes(key)).toBe(false)
        if (known === undefined) recent.set(String(key), key)
        used.push(key)
      }
    }),
  )
  const recent = keepRecent<number>(4)
  for (let key = 0; key <= 8; key++) recent.set(String(key), key)
  expect(recent.get('0')).toBeUndefined()
})
