import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const adviceFor = async (text: string): Promise<string> => (await parseNotification(text)).route.advice

test.each([
  [
    'en',
    'Your account on Amazon.com has been deactivated because it is related to another account. If you do not own it, attach proof, such as a contract of sale.',
  ],
  [
    'de',
    'Ihr Konto auf Amazon.de wurde deaktiviert, weil es mit einem anderen Konto verknüpft ist. Gehört es Ihnen nicht, legen Sie einen Kaufvertrag vor.',
  ],
  [
    'fr',
    "Votre compte Amazon.fr a été désactivé car il est lié à un autre compte. S'il n'est pas à vous, joignez un acte de cession.",
  ],
  [
    'it',
    'Il tuo account Amazon.it è stato disattivato perché è collegato a un altro account. Se non è tuo, allega un contratto di vendita.',
  ],
  [
    'es',
    'Tu cuenta de Amazon.es se ha desactivado porque está vinculada a otra cuenta. Si no es tuya, adjunta un contrato de compraventa.',
  ],
  [
    'ja',
    '別のアカウントと関連しているため、Amazon.co.jpの出品用アカウントを停止しました。ご自身のものでない場合は、売買契約書を添付してください。',
  ],
])('a link to another account is disputed, whatever proves it, in %s', async (_, letter) => {
  expect(await adviceFor(letter)).toBe('dispute')
})

test('a listing to be set right is not appealed, unless the letter offers it', async () => {
  const letter =
    'Your listing B0CK3R7QXN on Amazon.com was suppressed because of its title. Edit it in Account Health.'
  expect(await adviceFor(letter)).toBe('no_appeal')
  expect(await adviceFor(`${letter} If this is an error, appeal there.`)).toBe('dispute')
})

test.each([
  [
    'en',
    'Your late shipment rate is 5%, above 4%. Your account is active. If it stays there, we may ask you for a plan of action.',
  ],
  [
    'de',
    'Ihre Rate verspäteter Lieferungen beträgt 5 % statt unter 4 %. Ihr Konto ist aktiv. Bleibt es dabei, werden wir möglicherweise einen Maßnahmenplan verlangen.',
  ],
  [
    'fr',
    "Votre taux d'expédition en retard est de 5 %, au-dessus de 4 %. Votre compte est actif. À défaut d'amélioration, nous pourrions vous demander un plan d'action.",
  ],
  [
    'it',
    "Il tuo tasso di spedizioni in ritardo è del 5%, oltre il 4%. Il tuo account è attivo. Se non migliora, potremmo chiederti un piano d'azione.",
  ],
  [
    'es',
    'Tu tasa de envíos con retraso es del 5 %, por encima del 4 %. Tu cuenta está activa. Si no mejora, es posible que te pidamos un plan de acción.',
  ],
  [
    'ja',
    '出荷遅延率が5%となり、目標の4%を上回っています。アカウントは有効です。改善しない場合、改善計画の提出をお願いすることがあります。',
  ],
])('a plan that may be asked for later is not asked for in %s', async (_, letter) => {
  expect((await parseNotification(letter)).poaRequested).toBe(false)
})

test.each([
  ['en', 'Your listing B0CK3R7QXN is inactive. Instead of a plan we need invoices of the last 180 days.'],
  [
    'de',
    'Ihr Angebot B0CK3R7QXN ist inaktiv. Statt eines Plans benötigen wir Rechnungen der letzten 180 Tage.',
  ],
  [
    'fr',
    "Votre offre B0CK3R7QXN est inactive. Au lieu d'un plan, envoyez-nous les factures des 180 derniers jours.",
  ],
  [
    'it',
    'La tua offerta B0CK3R7QXN è inattiva. Invece di un piano, inviaci le fatture degli ultimi 180 giorni.',
  ],
  [
    'es',
    'Tu oferta B0CK3R7QXN está inactiva. En lugar de un plan, envíanos las facturas de los últimos 180 días.',
  ],
])('papers are wanted instead of a plan in %s', async (_, letter) => {
  const { requestedDocuments, poaRequested, route } = await parseNotification(letter)
  expect([requestedDocuments, poaRequested, route.advice]).toEqual([
    [{ type: 'invoice', windowDays: 180 }],
    false,
    'document_only',
  ])
})
