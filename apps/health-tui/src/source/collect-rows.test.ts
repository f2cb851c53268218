import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectRows } from './collect-rows.ts'

interface Row {
  readonly id: string
  readonly says: string
  readonly due: number | null
}

const rows: readonly Row[] = Array.from({ length: 10 }, (_, index) => ({
  id: `n${index}`,
  says: 'new',
  due: index % 2 === 0 ? null : index,
}))

function collected(before: readonly Row[], pieces: readonly (readonly Row[])[]): readonly Row[] {
  const collection = collectRows(before)
  for (const piece of pieces) collection.add(structuredClone(piece))
  return collection.done()
}

describe('a list that is read again', () => {
  it('is the same list when nothing has changed', () => {
    expect(collected(rows, [rows.slice(0, 4), rows.slice(4)])).toBe(rows)
  })

  it('is another list when the last rows are gone', () => {
    const fewer = collected(rows, [rows.slice(0, 9)])
    expect(fewer).toEqual(rows.slice(0, 9))
  })

  it('keeps the rows that say what they said, wherever they stand now', () => {
    const changed = rows.map((row) => (row.id === 'n3' ? { ...row, says: 'done' } : row))
    const now = collected(rows, [[{ id: 'n99', says: 'new', due: null }, ...changed]])
    expect(now.map(({ id, says }) => `${id} ${says}`)).toEqual([
      'n99 new',
      ...changed.map(({ id, says }) => `${id} ${says}`),
    ])
    expect(rows.filter((row) => now.includes(row)).map(({ id }) => id)).toEqual(
      rows.filter(({ id }) => id !== 'n3').map(({ id }) => id),
    )
  })

  it('always says what was read', () => {
    const list = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
        says: fc.constantFrom('new', 'done'),
        due: fc.constantFrom(null, 1),
      }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(list, list, fc.nat(10), (before, now, cut) => {
        expect(collected(before, [now.slice(0, cut), now.slice(cut)])).toEqual(now)
      }),
    )
  })
})
