import { expect, test } from 'vitest'
import { countriesIn } from './territories.ts'

test.each([
  [
    'The reseller may offer the products on the marketplaces in the United States, Canada and Mexico.',
    'United States, Canada and Mexico',
  ],
  [
    'Le revendeur est autorisé à vendre nos produits en France, en particulier sur les places de marché.',
    'France',
  ],
  [
    'Il rivenditore è autorizzato a offrire i nostri prodotti in Italia, Francia e Spagna su Amazon.',
    'Italia, Francia e Spagna',
  ],
  [
    'La empresa está autorizada a vender los productos originales de la marca en España y Portugal.',
    'España y Portugal',
  ],
])('%s', (text, territory) => {
  expect(countriesIn(text)?.value).toBe(territory)
})

test.each([
  'Windbell Limited, a company incorporated in the United Kingdom, is the owner of the trademark WINDBELL.',
  'All products of this brand are designed and manufactured in Germany by the owner of the trademark.',
  '31 Dock Street, in France',
])('where somebody sits is no territory: %s', (text) => {
  expect(countriesIn(text)).toBeUndefined()
})
