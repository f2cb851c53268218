import { expect, test } from 'vitest'
import { layoutText } from './layout.ts'
import { termsOfLetter } from './terms-of-letter.ts'

function terms(text: string): Record<string, string[]> {
  const out: Record<string, string[]> = {}
  for (const { field, value } of termsOfLetter(layoutText(text), { reference: 20_700, monthFirst: true }))
    (out[field] ??= []).push(value)
  return out
}

test('a table of terms, with two names for a row and a note in brackets', () => {
  expect(
    terms(
      'Brand owner             Windbell Electronics Co., Ltd.\nBrand / Trademark       WINDBELL (US Reg. No. 6555120)\nAuthorized company      Bluehaze Retail LLC\nAuthorized territory    United States, Canada\nPeriod of validity      From January 12, 2026 to January 11, 2027\n\nWe hereby certify that the above company is authorized to sell products of the trademark.',
    ),
  ).toMatchObject({
    licensor: ['Windbell Electronics Co., Ltd.'],
    licensee: ['Bluehaze Retail LLC'],
    brands: ['WINDBELL'],
    territory: ['United States, Canada'],
    term: ['2026-01-12 to 2027-01-11'],
  })
})

test('prose names owner, reseller, countries and both days', () => {
  expect(
    terms(
      'To: Amazon.com Services LLC\n\n\nHarvest Tea Company is the owner of the registered trademarks HARVEST and NIGHT ORCHARD. We confirm that Cobalt Pantry LLC, 31 Dock Street, has our permission to sell genuine products.\n\n\nThis permission applies to the United States only, takes effect on March 1, 2026 and expires on February 28, 2027.',
    ),
  ).toMatchObject({
    licensor: ['Harvest Tea Company'],
    licensee: ['Cobalt Pantry LLC'],
    brands: ['HARVEST', 'NIGHT ORCHARD'],
    territory: ['United States'],
    term: ['2026-03-01 to 2027-02-28'],
  })
})

test('a German confirmation: the firm that is entitled, without the word for a firm', () => {
  expect(
    terms(
      'hiermit bestätigen wir, die Steinhuder Messer GmbH, Inhaberin der Marke STEINHUDER, dass die Firma Klingenkiste GmbH, Ostwall 5, berechtigt ist, unsere Ware auf Marktplätzen in Deutschland, Österreich und den Niederlanden anzubieten.',
    ),
  ).toMatchObject({
    licensor: ['Steinhuder Messer GmbH'],
    licensee: ['Klingenkiste GmbH'],
    territory: ['Deutschland, Österreich und den Niederlanden'],
  })
})

test('French: who is authorised, and countries each with its own preposition', () => {
  expect(
    terms(
      'Je soussigné, gérant de la société Les Ateliers Vauclair SARL, atteste que la société Maison Oriel SAS est autorisée à revendre les produits de la marque VAUCLAIR en France et en Belgique.',
    ),
  ).toMatchObject({
    licensor: ['Les Ateliers Vauclair SARL'],
    licensee: ['Maison Oriel SAS'],
    brands: ['VAUCLAIR'],
    territory: ['France et en Belgique'],
  })
})

test('a Japanese form', () => {
  expect(
    terms(
      '株式会社つきのわ文具\n\n\n許諾先        合同会社うみかぜストア\n対象ブランド    つきのわ\n販売地域      日本国内\n有効期間      2026年2月1日から2027年1月31日まで',
    ),
  ).toMatchObject({
    licensor: ['株式会社つきのわ文具'],
    licensee: ['合同会社うみかぜストア'],
    brands: ['つきのわ'],
    territory: ['日本国内'],
    term: ['2026-02-01 to 2027-01-31'],
  })
})
