import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepRecent } from './recent.ts'

test('what was set or asked for among the last keys is there, what is older than twice as many is not', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 80 }), (keys) => {
      const recent = keepRecent<number>(4)
      const used: number[] = []
      for (const key of keys) {
        const lately = new Set(used.slice(-4))
        const known = recent.get(String(key))
        const allowed = lately.has(key) ? [key] : used.includes(key) ? [key, undefined] : [undefined]
        expect(allowed).toContain(known)
        if (known === undefined) recent.set(String(key), key)
        used.push(key)
      }
    }),
  )
  const recent = keepRecent<number>(4)
  for (let key = 0; key <= 8; key++) recent.set(String(key), key)
  expect(recent.get('0')).toBeUndefined()
})
