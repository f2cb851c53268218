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
  // The house's name below a page is the same in every store.
  ['© 1999-2026, amazon.com, inc. oder tochtergesellschaften', 'de', null],
  ['copyright 2026 amazon.com. all rights reserved', 'en', null],
  ['amazon.com services llc', 'en', 'US'],
])('%s in %s is of %s', (words, language, code) => {
  expect(readMarketplace(words, null, language).code).toBe(code)
})

test.each<[links: string[], sender: string | null, language: Language, code: string | null]>([
  [['sellercentral.amazon.de'], 'amazon.com', 'en', 'DE'],
  [['sellercentral.amazon.co.uk', 'sellercentral.amazon.com'], 'amazon.com', 'en', 'UK'],
  [['sellercentral.amazon.com'], 'amazon.de', 'en', 'DE'],
  [['sellercentral.amazon.com'], null, 'en', 'US'],
  [['sellercentral-europe.amazon.com'], null, 'it', 'IT'],
  // A choice of stores, other pages, and hosts that only look alike.
  [['sellercentral.amazon.de', 'sellercentral.amazon.fr'], 'amazon.it', 'en', 'IT'],
  [['www.amazon.de'], 'amazon.com', 'en', 'US'],
  [['sellercentral.amazon.de.example', 'sellercentral-amazon.de'], null, 'en', null],
])('links to %s from %s in %s are of %s', (links, sender, language, code) => {
  expect(readMarketplace('your listing was removed', sender, language, links).code).toBe(code)
})

test('a printed store and a printed host weigh more than where links lead', () => {
  const links = ['sellercentral.amazon.de']
  expect(readMarketplace('your listing on amazon.fr', null, 'en', links).code).toBe('FR')
  expect(readMarketplace('https://sellercentral.amazon.it/x', null, 'en', links).code).toBe('IT')
})
