import { expect, it } from 'vitest'
import { allScreens, filledState } from '../testing/all-screens.ts'
import { screenGrid } from '../testing/grid.ts'
import { statusReport } from '../testing/report.ts'

const sizes = [
  [80, 24],
  [120, 40],
  [200, 60],
] as const
const report = statusReport([
  ['acme', 'DE'],
  ['日本語ストア', 'JP'],
])

// What every screen looks like, in words and in meanings. `vitest run grids -u` writes the files again; look at them, and at
// `pnpm pictures FOLDER`, before you keep that.
for (const [name, state] of Object.entries(allScreens(filledState({ columns: 80, rows: 24 }, report)))) {
  it(`${name} looks as it did`, async () => {
    for (const [columns, rows] of sizes) {
      const grid = screenGrid({ ...state, columns, rows })
      await expect(grid).toMatchFileSnapshot(`__grids__/${name.replaceAll(' ', '-')}-${columns}x${rows}.txt`)
    }
  })
}
