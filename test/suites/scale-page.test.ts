import { expect, it } from 'vitest'
import { scalePage } from '../bench/scale-page.ts'

it('docs/scale.md is the arithmetic of the figures', async () => {
  await expect(scalePage()).toMatchFileSnapshot('../../docs/scale.md')
})
