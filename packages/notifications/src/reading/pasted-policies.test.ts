import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

test.each([
  'Hello,\n\nYour listing B0TESTABC1 on Amazon violates our product detail page policy. We have removed the bullet points of the detail page.',
  'Guten Tag,\n\nIhr Angebot B0TESTABC1 bei Amazon verstößt gegen unsere Richtlinien für Produktdetailseiten. Wir haben die Detailseite entfernt.',
  'Bonjour,\n\nVotre offre B0TESTABC1 sur Amazon enfreint notre politique. Nous avons retiré la page de détail du produit : attributs manquants.',
  'Ciao,\n\nla tua offerta B0TESTABC1 su Amazon viola la nostra politica. Abbiamo rimosso la pagina del prodotto: attributi mancanti.',
  'Hola:\n\nTu oferta B0TESTABC1 en Amazon incumple nuestra política. Hemos retirado la página de detalle: hay atributos que faltan.',
])('a page that breaks a policy: %s', async (text) => {
  const { kind, topics } = await read(text)
  expect(topics).toContain('detail_page')
  expect(kind).toBe('policy_violation')
})

test.each([
  'Hello,\n\nYour listing B0TESTABC1 is suppressed on Amazon, as its detail page does not follow our style guides. Repeated violations of our policies may affect your account.',
  'Guten Tag,\n\nIhr Angebot B0TESTABC1 ist bei Amazon in der Suche unterdrückt, weil die Produktdetailseite unvollständig ist. Wenn Sie gegen unsere Richtlinien verstoßen, kann das Folgen haben.',
])('a page that lacks something breaks none: %s', async (text) => {
  const { kind } = await read(text)
  expect(kind).toBe('listing_issue')
})

test.each([
  '“Your Amazon selling privileges were removed for violation of the Seller Code of Conduct.”',
  '„Ihr Amazon-Verkäuferkonto wurde wegen eines Verstoßes gegen den Verhaltenskodex für Verkäufer gesperrt.“',
])('a letter that is quoted as a whole charges what it names: %s', async (text) => {
  const { kind, topics } = await read(text)
  expect(kind).toBe('account_suspension')
  expect(topics).toEqual(['code_of_conduct'])
})

test('a policy in quotation marks inside a sentence is only a name', async () => {
  const { topics } = await read(
    'Hello,\n\nYour Amazon account is at risk of deactivation because buyers received used items sold as new. Please see "Seller Code of Conduct" in help.',
  )
  expect(topics).toEqual(['used_sold_as_new'])
})

test.each([
  ['Please add the missing information to your appeal.', ['other']],
  ['Your listing B0TESTABC1 has missing information.', ['detail_page']],
])('what an appeal lacks and what a page lacks: %s', async (sentence, expected) => {
  const { topics } = await read(`Hello from Amazon,\n\n${sentence}\n\nSeller Performance`)
  expect(topics).toEqual(expected)
})

test.each([
  [
    'You can learn more about our rules here:\nAmazon Anti-Counterfeiting Policy (https://sellercentral.amazon.com/gp/help/1)\nPolicies and agreements (https://sellercentral.amazon.com/gp/help/2)',
    false,
  ],
  [
    'We found these violations:\nAnti-Counterfeiting Policy: B0TESTABC1\nAnti-Counterfeiting Policy: B0TESTABC2',
    true,
  ],
])('policies to read charge nobody: %s', async (lines, charged) => {
  const { topics } = await read(
    `Hello,\n\nYour Amazon seller account was deactivated because buyers doubt the authenticity of your items.\n\n${lines}`,
  )
  expect(topics.includes('counterfeit')).toBe(charged)
})

test.each([
  'What can I do about this: we received a report that your listing B0TESTABC1 on Amazon infringes a copyright.',
  'Ich bin ratlos: Wir haben Ihr Angebot B0TESTABC1 bei Amazon wegen einer Verletzung des Urheberrechts entfernt.',
])('what is pasted behind the seller’s own heading is Amazon’s: %s', async (text) => {
  const { topics } = await read(text)
  expect(topics).toEqual(['copyright'])
})
