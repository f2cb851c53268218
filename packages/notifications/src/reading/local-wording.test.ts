import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

test.each([
  [
    'Guten Tag,\n\nSie können vorerst keine Waren mit Eigenversand auf Amazon.de anbieten. Angebote mit Versand durch Amazon sind nicht betroffen. Ihre Rate verspäteter Lieferungen: 9 % (Ziel: unter 4 %).\n\nAmazon.de',
  ],
  [
    'Bonjour,\n\nVous ne pouvez plus proposer d’articles expédiés par vos soins sur Amazon.fr. Votre taux d’expédition en retard est de 9 % (objectif : moins de 4 %).\n\nAmazon.fr',
  ],
  [
    'Hello,\n\nYou currently cannot offer seller-fulfilled items on Amazon.com. Your late shipment rate is 9% (target: under 4%).\n\nAmazon.com',
  ],
  [
    '出品者様\n\n現在、Amazon.co.jpで出品者出荷の商品を出品することができません。出荷遅延率は9%です(目標4%未満)。\n\nAmazon.co.jp',
  ],
])('who can sell nothing that he sends himself is suspended: %s', async (text) => {
  const { kind, severity } = await parseNotification(text)
  expect([kind, severity]).toEqual(['account_suspension', 'critical'])
})

test.each([
  [
    'Guten Tag,\n\nIhr Kontozustandswert beträgt nur noch 84 Punkte und wird als „Kritisch“ eingestuft. Ihr Konto wird deaktiviert, wenn die Verstöße nicht binnen 72 Stunden geklärt sind.\n\nAmazon.de',
  ],
  [
    'Guten Tag,\n\nder Wert Ihres Kontozustands ist auf 84 Punkte gefallen. Werden die Verstöße nicht binnen 72 Stunden geklärt, wird Ihr Konto deaktiviert.\n\nAmazon.de',
  ],
])('how healthy an account is goes by several names: %s', async (text) => {
  const { kind, topics } = await parseNotification(text)
  expect([kind, topics]).toEqual(['warning', ['account_health_rating']])
})

test.each([
  [
    'Bonjour,\n\nVous avez réuni des produits différents dans une même famille de variantes, B0ABCDEF12. Nous l’avons scindée. Si vous recommencez, nous pourrions désactiver votre compte.\n\nAmazon.fr',
  ],
  [
    'Gentile venditore,\n\nha riunito prodotti diversi nella stessa famiglia di varianti, B0ABCDEF12. L’abbiamo separata. Se dovesse rifarlo, potremmo disattivare il Suo account.\n\nAmazon.it',
  ],
])('doing it once more is a further violation: %s', async (text) => {
  const { kind, severity } = await parseNotification(text)
  expect([kind, severity]).toEqual(['policy_violation', 'warning'])
})

test.each([
  [
    'Hello,\n\nPlease send a photo of the label with the CE mark for B0ABCDEF12 by 14 February, or we may remove the offer.\n\nAmazon.com',
  ],
  [
    'Bonjour,\n\nEnvoyez-nous une photo de l’étiquette portant la marque CE du produit B0ABCDEF12 avant le 14 février. À défaut, nous pourrions supprimer l’offre.\n\nAmazon.fr',
  ],
  [
    'Ciao,\n\ninviaci una foto dell’etichetta con il marchio CE del prodotto B0ABCDEF12 entro il 14 febbraio. In caso contrario potremmo rimuovere l’offerta.\n\nAmazon.it',
  ],
  [
    'Hola:\n\nEnvíanos una foto de la etiqueta con la marca CE del producto B0ABCDEF12 antes del 14 de febrero. De lo contrario, podríamos eliminar la oferta.\n\nAmazon.es',
  ],
])('the CE mark is nobody’s mark: %s', async (text) => {
  const { kind, topics } = await parseNotification(text)
  expect([kind, topics]).toEqual(['information_request', ['product_compliance']])
})

test.each([
  [
    'Von: Versand durch Amazon <no-reply@amazon.de>\nBetreff: Lieferung FBA15K7QMWX2: Wareneingang gebucht\n\nGuten Tag,\n\nvon 120 Einheiten haben wir 117 erhalten. Falls Bestand fehlt, können Sie eine Nachforschung beantragen; dafür benötigen wir eine Rechnung.\n\nAmazon',
  ],
  [
    'De: Logística de Amazon <no-reply@amazon.es>\nAsunto: Envío FBA15K7QMWX2: recepción completada\n\nHola:\n\nDe las 120 unidades hemos recibido 117. Si falta inventario, puedes solicitar una investigación; necesitaremos una factura.\n\nAmazon',
  ],
])('units that came in are no appeal: %s', async (text) => {
  expect((await parseNotification(text)).kind).toBe('not_a_notification')
})

test.each([
  [
    'Bonjour,\n\nDes clients ont reçu comme neufs des articles ayant déjà servi. L’offre B0ABCDEF12 a été retirée.\n\nAmazon.fr',
  ],
  [
    'Guten Tag,\n\nKäufer erhielten als neu angebotene Ware, die schon gebraucht war. Das Angebot B0ABCDEF12 wurde entfernt.\n\nAmazon.de',
  ],
])('what has served before is not new: %s', async (text) => {
  expect((await parseNotification(text)).topics).toEqual(['used_sold_as_new'])
})

test('a sale that is forbidden to an account says nothing of its goods', async () => {
  const text =
    'Guten Tag,\n\nKunden zweifeln an der Echtheit Ihrer Artikel. Bis zum Nachweis bleibt der Verkauf über Ihr Konto untersagt. Senden Sie uns Rechnungen Ihres Lieferanten.\n\nAmazon.de'
  const { kind, topics } = await parseNotification(text)
  expect([kind, topics]).toEqual(['account_suspension', ['inauthentic']])
})

test.each([
  [
    'es',
    'El precio de tu oferta B0ABCDEF12 es muy superior al de otras tiendas y contraviene nuestra política de precios justos, de modo que la hemos desactivado.',
    'listing_policy',
  ],
  [
    'es',
    'Enviaste los pedidos con la factura de otra tienda, así que hemos desactivado tu cuenta.',
    'drop_shipping',
  ],
  [
    'it',
    'La scheda B0ABCDEF12 viola le norme sulle pagine di dettaglio: il titolo contiene parole promozionali.',
    'detail_page',
  ],
  ['ja', '他店から直接お客様へ発送されている疑いがあるため、アカウントを停止いたしました。', 'drop_shipping'],
])('other shops are told of for their prices or for their parcels (%s): %s', async (_, text, topic) => {
  expect((await parseNotification(`${text}\n\nAmazon`)).topics).toEqual([topic])
})
