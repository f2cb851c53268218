import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawChart, type ChartLayer } from './braille.ts'

const text = (layers: readonly ChartLayer[], ascii = false): readonly string[] =>
  drawChart(layers, { columns: 4, rows: 2, low: 0, high: 1, ascii }).map((row) =>
    row.map(({ character }) => character).join(''),
  )

const line = (...points: readonly (readonly [number, number])[]): ChartLayer => ({
  meaning: 'title',
  shape: { type: 'line', points: points.map(([x, y]) => ({ x, y })) },
})

describe('drawChart', () => {
  it('draws a rising line from the lower left to the upper right', () => {
    expect(text([line([0, 0], [1, 1])])).toEqual(['  ⡠⠊', '⡠⠊  '])
  })

  it('draws the same with plain signs', () => {
    expect(text([line([0, 0], [1, 1])], true)).toEqual(['  **', '**  '])
  })

  it('gives a cell to the layer on top', () => {
    const level: ChartLayer = { meaning: 'target', shape: { type: 'level', y: 1 } }
    const [first] = drawChart([line([0, 1], [1, 1]), level], {
      columns: 4,
      rows: 2,
      low: 0,
      high: 1,
      ascii: false,
    })
    expect(first?.every(({ meaning }) => meaning === 'title')).toBe(true)
  })

  it('always fills its rectangle, whatever the values', () => {
    const value = fc.oneof(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constantFrom(0, 1))
    const point = fc.record({ x: fc.double({ noNaN: true, min: -1, max: 2 }), low: value, high: value })
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 20 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 12 }),
        (points, columns, rows) => {
          const cells = drawChart(
            [
              line(...points.map(({ x, low }) => [x, low] as const)),
              { meaning: 'band', shape: { type: 'area', points } },
            ],
            { columns, rows, low: 0, high: 1, ascii: false },
          )
          expect(cells).toHaveLength(rows)
          for (const row of cells) expect(row).toHaveLength(columns)
        },
      ),
    )
  })
})
