import fc from 'fast-check'
import { expect, it } from 'vitest'
import { presencePath, readPresencePath } from './presence-place.ts'

it('a place with a cursor is read as it was written, and one without stays as it is', () => {
  const position = fc.nat({ max: 999_999_999 })
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zA-Z.-]{0,40}$/),
      fc.option(fc.record({ anchor: position, head: position })),
      (path, at) => {
        expect(readPresencePath(presencePath({ path, at }))).toEqual({ path, at })
      },
    ),
  )
  expect(readPresencePath('freeText')).toEqual({ path: 'freeText', at: null })
})
