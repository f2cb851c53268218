import { expect, test } from 'vitest'
import { papersAsked } from '../testing/removed-offer.ts'

test.each([
  [
    'en',
    'invoice, other',
    'Please send us:\n- invoices\n- how we can reach your supplier: name, telephone, postal address, web page',
  ],
  ['en', 'invoice, other', 'Please send us invoices and tell us how to contact your supplier.'],
  [
    'en',
    'invoice, other',
    'Please provide an invoice as well as the telephone number and website of this wholesaler.',
  ],
  [
    'en',
    'invoice, other',
    'We ask you for:\n1. Invoices\n2. Your supplier: company name, address, phone number',
  ],
  [
    'en',
    'invoice, other',
    'Submit invoices. We also need to know who your supplier is and how we can call them.',
  ],
  [
    'en',
    'invoice, other',
    'Please send invoices together with full contact information about the distributor you bought from.',
  ],
  [
    'en',
    'invoice, other',
    'Please send:\n• Supplier invoices\n• Supplier name, phone number, e-mail and web site',
  ],
  ['en', 'invoice', 'Please send us invoices. We may contact your supplier to check them.'],
  [
    'de',
    'invoice, other',
    'Bitte senden Sie uns Rechnungen. Nennen Sie uns außerdem Anschrift, Telefonnummer und Website dieses Lieferanten.',
  ],
  [
    'de',
    'invoice, other',
    'Bitte senden Sie uns:\n- Rechnungen\n- Ihren Lieferanten mit Namen, Anschrift und Telefonnummer',
  ],
  [
    'de',
    'invoice, other',
    'Bitte reichen Sie Rechnungen ein und teilen Sie uns mit, wie wir Ihren Lieferanten erreichen können.',
  ],
  [
    'de',
    'invoice, other',
    'Wir benötigen Rechnungen sowie die vollständigen Kontaktdaten Ihrer Bezugsquelle.',
  ],
  ['de', 'invoice, other', 'Wir benötigen:\n• Rechnungen\n• Lieferant: Name, Adresse, Telefon, Website'],
  ['de', 'invoice', 'Bitte senden Sie uns Rechnungen. Wir können Ihren Lieferanten anrufen.'],
  [
    'fr',
    'invoice, other',
    'Merci de nous transmettre :\n— des factures ;\n— les coordonnées de ce fournisseur (nom, téléphone, adresse, site).',
  ],
  [
    'fr',
    'invoice, other',
    'Veuillez nous envoyer des factures et nous indiquer comment joindre votre fournisseur.',
  ],
  [
    'fr',
    'invoice, other',
    'Veuillez fournir des factures ainsi que le nom et le numéro de téléphone de chaque fournisseur.',
  ],
  [
    'fr',
    'invoice, other',
    'Veuillez fournir :\n- factures\n- fournisseur : nom, adresse, téléphone, site Web',
  ],
  ['fr', 'invoice, other', 'Nous avons besoin de factures et des coordonnées complètes de vos grossistes.'],
  ['fr', 'invoice', 'Veuillez nous envoyer des factures. Nous pourrons appeler votre fournisseur.'],
  [
    'it',
    'invoice, other',
    'La preghiamo di inviare:\n- fatture\n- i recapiti di questo fornitore (nome, telefono, indirizzo, sito)',
  ],
  ['it', 'invoice, other', 'Ci invii le fatture e ci indichi come contattare il suo fornitore.'],
  ['it', 'invoice, other', 'Le chiediamo le fatture e i dati di contatto di ciascun fornitore.'],
  ['it', 'invoice, other', 'Invii:\n- fatture\n- fornitore: nome, indirizzo, telefono'],
  ['it', 'invoice, other', 'Ci servono fatture nonché nome e numero di telefono del grossista.'],
  ['it', 'invoice', 'Ci invii le fatture. Potremo chiamare il suo fornitore.'],
  [
    'es',
    'invoice, other',
    'Envíenos facturas de su proveedor, así como los datos de contacto de este (nombre, teléfono, dirección y página web).',
  ],
  [
    'es',
    'invoice, other',
    'Envíenos facturas e indíquenos cómo podemos ponernos en contacto con su proveedor.',
  ],
  ['es', 'invoice, other', 'Necesitamos facturas y el nombre y teléfono de cada proveedor.'],
  ['es', 'invoice, other', 'Envíe:\n- facturas\n- proveedor: nombre, dirección, teléfono, página web'],
  ['es', 'invoice, other', 'Necesitamos facturas, además de la información de contacto del mayorista.'],
  ['es', 'invoice', 'Envíenos facturas. Podremos llamar a su proveedor.'],
  ['ja', 'invoice, other', '請求書と、仕入先の連絡先(名称、電話番号)をご提出ください。'],
  ['ja', 'invoice, other', '次の情報をお送りください。\n・請求書\n・仕入先:会社名、住所、電話番号'],
  ['ja', 'invoice, other', '請求書をご提出ください。また、仕入先への連絡方法もお知らせください。'],
  ['ja', 'invoice, other', '請求書および卸売業者の社名と電話番号をお送りください。'],
  ['ja', 'invoice', '請求書をご提出ください。仕入先に連絡する場合があります。'],
])(
  'how a supplier is reached is asked for beside the invoices (%s): %s of %s',
  async (language, expected, text) => {
    expect(await papersAsked(language, text)).toBe(expected)
  },
)

test.each([
  ['en', 'invoice', 'Send us invoices. They must show the contact details of your supplier.'],
  [
    'en',
    'invoice 365',
    'Please send us invoices. All of them must have been issued in the last 365 days and carry the name and address of the supplier.',
  ],
  [
    'en',
    'invoice 365',
    "Send copies of your invoices. Each should bear the supplier's phone number and a date within the past 365 days.",
  ],
  [
    'de',
    'invoice',
    'Bitte senden Sie uns Rechnungen. Darauf müssen Name und Anschrift des Lieferanten stehen.',
  ],
  [
    'de',
    'invoice 365',
    'Bitte senden Sie uns Rechnungen. Sie müssen in den letzten 365 Tagen ausgestellt sein und die Kontaktdaten des Lieferanten enthalten.',
  ],
  [
    'fr',
    'invoice',
    'Veuillez nous envoyer des factures. Elles doivent comporter les coordonnées de votre fournisseur.',
  ],
  [
    'fr',
    'invoice 365',
    "Envoyez-nous vos factures. Elles doivent dater de moins de 365 jours et indiquer le nom et l'adresse du fournisseur.",
  ],
  ['it', 'invoice', 'Ci invii le fatture. Devono riportare i recapiti del fornitore.'],
  [
    'it',
    'invoice 365',
    "Ci invii le fatture. Devono essere state emesse negli ultimi 365 giorni e contenere il nome e l'indirizzo del fornitore.",
  ],
  ['es', 'invoice', 'Envíenos facturas. Deben incluir los datos de contacto del proveedor.'],
  [
    'es',
    'invoice 365',
    'Envíenos facturas. Deben haberse emitido en los últimos 365 días y mostrar el nombre y la dirección del proveedor.',
  ],
  ['ja', 'invoice', '請求書をご提出ください。請求書には仕入先の名称と住所が記載されている必要があります。'],
  [
    'ja',
    'invoice 365',
    '請求書をご提出ください。過去365日以内に発行され、仕入先の連絡先が記載されている必要があります。',
  ],
])('what invoices must show is no second paper (%s): %s of %s', async (language, expected, text) => {
  expect(await papersAsked(language, text)).toBe(expected)
})
