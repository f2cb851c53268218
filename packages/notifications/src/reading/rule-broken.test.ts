import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const kindOf = async (text: string): Promise<string> =>
  (await parseNotification(text, { name: 'letter.txt' })).kind

// A listing and what it breaks, and not a word more.
test.each([
  'We were told that your offer infringes a registered trademark. ASIN: B0TESTABC1',
  'Uns wurde gemeldet, dass Ihr Angebot eine eingetragene Marke verletzt. ASIN: B0TESTABC1',
  'Votre offre enfreint la marque déposée d’une autre société. ASIN : B0TESTABC1',
  'La sua offerta viola il marchio di un’altra società. ASIN: B0TESTABC1',
  'Su oferta infringe la marca de otra sociedad. ASIN: B0TESTABC1',
  'お客様の出品は他社の商標権を侵害しています。ASIN: B0TESTABC1',
  'Your product B0TESTABC1 does not comply with our packaging policy.',
  'Ihr Artikel B0TESTABC1 verstößt gegen unsere Verpackungsrichtlinie.',
  'Votre produit B0TESTABC1 ne respecte pas notre politique d’emballage.',
  'Il suo prodotto B0TESTABC1 viola la nostra politica sull’imballaggio.',
  'Su producto B0TESTABC1 incumple nuestra política de embalaje.',
  'お客様の商品B0TESTABC1は梱包に関する弊社ポリシーに違反しています。',
  'Amazon Verkäuferbetreuung: Unter B0TESTABC1 liegt ein anderes Modell. Das verstößt gegen unsere Richtlinie.',
])('a rule is broken: %s', async (text) => {
  expect(await kindOf(text)).toBe('policy_violation')
})

test.each([
  'Amazon says my product B0TESTABC1 violates a policy. What now?',
  'Does this listing B0TESTABC1 violate the policy?',
  'Mein Angebot B0TESTABC1 verstößt laut Amazon gegen eine Richtlinie. Was kann ich tun?',
  'Mon offre B0TESTABC1 enfreint une règle selon Amazon, que faire ?',
  'La mia offerta B0TESTABC1 viola una norma di Amazon, cosa faccio?',
  'Mi oferta B0TESTABC1 incumple una norma de Amazon, ¿qué hago?',
  '弊社の商品B0TESTABC1がポリシーに違反しているとAmazonに言われました。',
  'Learn how your listing B0TESTABC1 violates the policy only in examples. Amazon Seller University',
  'Your listing B0TESTABC1 may break our rules if its title is too long. Amazon',
  'Your order of B0TESTABC1 has shipped. Amazon customer service wishes you a good day.',
])('none is: %s', async (text) => {
  expect(await kindOf(text)).toBe('not_a_notification')
})
