import { expect, test } from 'vitest'
import { fontAdvice } from './font-advice.ts'

test.each([
  ['서울', '@fontsource/nanum-gothic/files/nanum-gothic-korean-400-normal.woff'],
  ['देवनागरी', '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff'],
  ['们这', '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff'],
  ['嘅咗', '@fontsource/noto-sans-tc/files/noto-sans-tc-chinese-traditional-400-normal.woff'],
])('%s: the package and the file that draw it', (missing, file) => {
  expect(fontAdvice(missing)).toContain(`--font node_modules/${file}`)
})

test('right to left and unknown scripts lead to the formats that need no font', () => {
  expect(fontAdvice('שלום')).toContain('render docx or html')
  expect(fontAdvice('ᚠᚢ')).toContain('--font FILE')
})
