import { expect, it } from 'vitest'
import { shareTexts } from './share-texts.ts'

it('rows say what they said', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => ({
    id: `letter ${index}`,
    account: index % 2 === 0 ? 'acme' : 'other',
    due: index % 3 === 0 ? null : index,
  }))
  expect(shareTexts(structuredClone(rows))).toEqual(rows)
})
