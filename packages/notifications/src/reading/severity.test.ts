import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const severityOf = async (text: string): Promise<string> =>
  (await parseNotification(text, { name: 'letter.txt' })).severity

const requests: readonly (readonly [language: string, request: string, loss: string])[] = [
  [
    'en',
    'Please upload a passport of the owner and a water bill for your seller account on Amazon.com. The form is open for 14 days.',
    'If we do not receive them, your listings may be removed.',
  ],
  [
    'de',
    'Bitte laden Sie einen Reisepass des Inhabers und eine Wasserrechnung für Ihr Verkäuferkonto auf Amazon.de hoch. Das Formular ist 14 Tage geöffnet.',
    'Wenn wir nichts erhalten, können Ihre Angebote entfernt werden.',
  ],
  [
    'fr',
    "Veuillez télécharger le passeport du titulaire et une facture d'eau pour votre compte vendeur sur Amazon.fr. Le formulaire reste ouvert 14 jours.",
    'Si nous ne recevons rien, vos offres pourront être supprimées.',
  ],
  [
    'it',
    "Carichi il passaporto del titolare e una bolletta dell'acqua per il Suo account venditore su Amazon.it. Il modulo resta aperto 14 giorni.",
    'Se non riceveremo nulla, le Sue offerte potranno essere rimosse.',
  ],
  [
    'es',
    'Suba el pasaporte del titular y una factura del agua de su cuenta de vendedor en Amazon.es. El formulario está abierto 14 días.',
    'Si no recibimos nada, sus ofertas podrán ser retiradas.',
  ],
  [
    'ja',
    'Amazon.co.jpの出品用アカウントについて、代表者のパスポートと水道料金の請求書をアップロードしてください。フォームは14日間ご利用いただけます。',
    'ご提出がない場合、出品を削除することがあります。',
  ],
]

test.each(requests)('a request that names nothing to lose does no harm (%s)', async (_, request, loss) => {
  expect(await severityOf(request)).toBe('info')
  expect(await severityOf(`${request} ${loss}`)).toBe('warning')
})
