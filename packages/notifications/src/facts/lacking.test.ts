import { expect, test } from 'vitest'
import { papersAsked } from '../testing/removed-offer.ts'

test.each([
  [
    'en',
    'invoice 365',
    'An invoice from the last 365 days is enough to bring the offer back. Upload it in Account Health.',
  ],
  [
    'en',
    'invoice',
    'An invoice from a wholesaler would settle this. E-mail it to notice-dispute@amazon.co.uk.',
  ],
  ['en', 'invoice', 'One supplier invoice will do. Use the Appeal button.'],
  ['en', 'invoice', 'All we need is an invoice. A plan of action is, for this once, not needed.'],
  ['en', 'invoice', 'What is still outstanding is an invoice for the product.'],
  ['en', 'invoice', 'An invoice for the product remains outstanding.'],
  ['en', 'letter_of_authorization', "The one thing we lack is the brand's letter of authorization."],
  ['en', 'invoice', 'If the goods are genuine, an invoice will prove it.'],
  ['de', 'invoice 365', 'Dafür genügen Rechnungen der letzten 365 Tage.'],
  ['de', 'invoice', 'Eine Rechnung Ihres Lieferanten reicht uns aus. Laden Sie sie unter Kontostatus hoch.'],
  ['de', 'invoice 180', 'Was noch aussteht, ist eine Rechnung, die nicht älter als 180 Tage ist.'],
  ['de', 'invoice', 'Eine Rechnung steht noch aus.'],
  ['de', 'invoice', 'Es fehlt lediglich noch eine Rechnung. Einen Maßnahmenplan braucht es diesmal nicht.'],
  ['de', 'invoice', 'Ein Einkaufsbeleg ist alles, was wir brauchen.'],
  [
    'fr',
    'invoice 365',
    "Pour la rétablir, une facture des 365 derniers jours suffit. Un plan d'action n'est, pour cette fois, pas nécessaire.",
  ],
  ['fr', 'invoice', 'Seule une facture nous est nécessaire.'],
  ['fr', 'invoice', "Il ne manque plus qu'une facture."],
  ['fr', 'invoice', 'Reste à recevoir une facture du produit.'],
  [
    'fr',
    'invoice',
    'Une facture de votre grossiste réglerait la question ; adressez-la à notice-dispute@amazon.fr.',
  ],
  [
    'it',
    'invoice 365',
    "Per riattivarla bastano le fatture del fornitore (ultimi 365 giorni). Le carichi dalla pagina Stato dell'account. Un piano d'azione, per questa volta, non serve.",
  ],
  ['it', 'invoice', "È sufficiente una fattura del fornitore. La carichi in Stato dell'account."],
  ['it', 'invoice', 'Manca soltanto una fattura.'],
  ['it', 'invoice', 'Resta da ricevere una fattura del prodotto.'],
  ['it', 'invoice', "Ci basta una fattura. Il piano d'azione, stavolta, non occorre."],
  [
    'es',
    'invoice 365',
    'Para reactivarla bastan las facturas de los últimos 365 días. Un plan de acción, por esta vez, no hace falta.',
  ],
  ['es', 'invoice', 'Es suficiente con una factura del proveedor. Súbala en Estado de la cuenta.'],
  ['es', 'invoice', 'Solo falta una factura.'],
  ['es', 'invoice', 'Queda pendiente una factura del producto.'],
  ['es', 'invoice', 'Nos basta con una factura.'],
  ['ja', 'invoice 365', '過去365日以内の請求書のみで結構です。今回は改善計画は不要です。'],
  ['ja', 'invoice', '請求書を1通ご提出いただければ十分です。'],
  ['ja', 'invoice', '請求書が未着です。'],
  ['ja', 'invoice', '残る書類は請求書です。アカウント健全性からご提出ください。'],
  ['en', 'invoice', 'Please send an invoice. Our own invoice for storage is enclosed.'],
])('what is lacking, or would be enough (%s): %s of %s', async (language, expected, text) => {
  expect(await papersAsked(language, text)).toBe(expected)
})

test.each([
  ['en', '', 'Your invoice was enough. The matter is settled.'],
  ['en', '', 'No invoice would settle this; the rights owner must withdraw.'],
  ['de', '', 'Ihre Rechnung hat uns genügt.'],
  ['fr', '', 'Votre facture nous a suffi.'],
  ['it', '', 'La sua fattura è stata sufficiente.'],
  ['es', '', 'Su factura fue suficiente.'],
  ['en', '', 'An invoice alone is not enough; the rights owner must withdraw the report.'],
  ['en', '', 'The invoice that you sent is enough, thank you.'],
])('what is enough already (%s): %s of %s', async (language, expected, text) => {
  expect(await papersAsked(language, text)).toBe(expected)
})
