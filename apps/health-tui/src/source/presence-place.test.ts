import fc from 'fast-check'
import { expect, it } from 'vitest'
import { presencePath, readPresencePath } from './presence-place.ts'

it('a place with a cursor is read as it was written, and one without stays as it is', () => {
  const position = fc.stringMatching(/^[\w-]{1,40}$/)
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

it('of a place that an older program wrote, the entry is known and the cursor is not', () => {
  expect(readPresencePath('sections.rootCauses.k1@12-40')).toEqual({
    path: 'sections.rootCauses.k1',
    at: null,
  })
})
