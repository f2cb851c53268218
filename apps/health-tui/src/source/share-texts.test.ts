import { expect, it } from 'vitest'
import { createTextSharing } from './share-texts.ts'

it('rows say what they said', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => ({
    id: `letter ${index}`,
    account: index % 2 === 0 ? 'acme' : 'other',
    due: index % 3 === 0 ? null : index,
  }))
  const share = createTextSharing()
  expect(structuredClone(rows).map((row) => share(row))).toEqual(rows)
})
