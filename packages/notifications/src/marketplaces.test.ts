import { expect, test } from 'vitest'
import { readMarketplace } from './marketplaces.ts'
import type { Language } from './text/language.ts'

test.each<[words: string, language: Language, code: string | null]>([
  // A host of many stores: the language tells.
  ['https://sellercentral.amazon.com/performance/dashboard', 'ja', 'JP'],
  ['https://sellercentral.amazon.com/gp/help/1', 'de', 'DE'],
  ['https://sellercentral-europe.amazon.com/gp/help/1', 'it', 'IT'],
  ['https://sellercentral-europe.amazon.com/gp/help/1', 'es', 'ES'],
  ['https://sellercentral-japan.amazon.com/gp/help/1', 'en', 'JP'],
  // … and where it does not: English letters come from all of Europe, Spanish ones from America as well.
  ['https://sellercentral-europe.amazon.com/gp/help/1', 'en', null],
  ['https://sellercentral.amazon.com/gp/help/1', 'es', 'US'],
  ['https://sellercentral.amazon.com/gp/help/1', 'en', 'US'],
  // What is named weighs more.
  ['amazon.de https://sellercentral.amazon.com/gp/help/1', 'fr', 'DE'],
  ['https://sellercentral.amazon.com/gp/help/1 https://sellercentral.amazon.co.jp/', 'de', 'JP'],
  // "Ihr Amazon.de-Verkäuferkonto"; but not a host that only begins so.
  ['ihr amazon.de-verkauferkonto ruht', 'de', 'DE'],
  ['https://amazon.de-konto.example/', 'de', null],
  // A store that is left out is not the letter's.
  ['in allen shops (abgesehen von amazon.in)', 'de', null],
  ['in all stores except amazon.in, and amazon.de', 'en', 'DE'],
  ["toutes les boutiques a l'exception d'amazon.in", 'fr', null],
])('%s in %s is of %s', (words, language, code) => {
  expect(readMarketplace(words, null, language).code).toBe(code)
})
