import { expect, test } from 'vitest'
import { codeInText } from './supplier-codes.ts'

test.each([
  ['Letterpress card set SKU: FF-LC-WD Weight: 0.4lbs', 'FF-LC-WD'],
  ['Bergwiesenheu 1 kg Art.-Nr. HH-BW1, Ernte 2025', 'HH-BW1'],
  ['BATH MAT SET STYLE NO. WB-220', 'WB-220'],
  ['[KB-KAL27] Tischkalender', 'KB-KAL27'],
  ['Waffle throw, oat (LL-WT-OAT)', 'LL-WT-OAT'],
  ['YT-201 飯碗 藍十草', 'YT-201'],
  ['Baby bib Model: MY-BIB01 | Color: Sage', 'MY-BIB01'],
  ['Bougie figue (réf. CS-BF180)', 'CS-BF180'],
])('%s', (text, code) => {
  expect(codeInText(text, [])).toBe(code)
})

test.each([
  'Lip balm SPF-free',
  'Bottle 750 ml (BPA-free)',
  'T-shirt size M',
  'Item: B0D4BAK401',
  '2026 calendar',
  'Code of conduct',
])('no number of a thing: %s', (text) => {
  expect(codeInText(text, [])).toBeUndefined()
})
