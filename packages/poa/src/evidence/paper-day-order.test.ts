import { expect, test } from 'vitest'
import { layoutText } from './layout.ts'
import { monthStandsFirst } from './paper-day-order.ts'
import { proposeFields } from './proposal.ts'

test.each([
  ['INVOICE DATE: 02/06/26   SHIP DATE 01/30/26', true],
  ['Date 02/06/26   Due 28/06/26', false],
  ['INVOICE DATE: 02-06-2026\nSHIPPED 11-20-2025', true],
  ['INVOICE DATE: 02/06/26   DUE 03/08/26', undefined],
  ['ORDERED 01/30/26   RECEIVED 28/02/26', undefined],
  ['Rechnungsdatum 30.01.2026, Seite 1/13', undefined],
  ['LOT 01/30/26/4, LINE 12-13', undefined],
])('%s: the month first is %s', (text, expected) => {
  expect(monthStandsFirst(layoutText(text))).toBe(expected)
})

test('an American invoice in a British case is read as it is written', () => {
  const proposals = proposeFields('INVOICE DATE: 02/06/26\nSHIP DATE: 01/30/26', {
    asOf: '2026-11-22',
    monthFirst: false,
  })
  expect(proposals.filter(({ field }) => field === 'date').map(({ value }) => value)).toEqual([
    '2026-02-06',
    '2026-01-30',
  ])
})
