import { expect, it } from 'vitest'
import { createTextSharing } from './share-texts.ts'

it('rows say what they said, in one piece or in many', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => ({
    id: `letter ${index}`,
    account: index % 2 === 0 ? 'acme' : 'other',
    due: index % 3 === 0 ? null : index,
  }))
  const share = createTextSharing()
  const pieces = [rows.slice(0, 1000), rows.slice(1000), []].map((piece) => share(structuredClone(piece)))
  expect(pieces.flat()).toEqual(rows)
})
