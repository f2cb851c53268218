import { expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

const kindOf = async (text: string): Promise<string> => (await parseNotification(text)).kind

it.each([
  [
    'en',
    'A-to-z Guarantee claim for order 206-1184490-1234567\n\nA customer has filed a claim. You have 72 hours to answer with proof of delivery. Otherwise it is granted and counts in your Order Defect Rate, which must stay below 1%. Amazon.co.uk',
  ],
  [
    'de',
    'Rücksendeanfrage zur Bestellung 302-1184490-1234567\n\nBitte antworten Sie innerhalb von 48 Stunden. Nicht beantwortete Anfragen können zu einem A-bis-Z-Antrag führen und in Ihre Rate an Bestellmängeln eingehen. Amazon.de',
  ],
  [
    'fr',
    'Demande de retour pour la commande 402-1184490-1234567\n\nVeuillez répondre sous 48 heures. Sinon, le client peut déposer une réclamation qui compte dans votre taux de commandes défectueuses. Amazon.fr',
  ],
  [
    'it',
    "Reclamo di Garanzia dalla A alla Z per l'ordine 403-1184490-1234567\n\nRispondi entro 48 ore con la prova di consegna, altrimenti il reclamo conta nella percentuale di ordini difettosi. Amazon.it",
  ],
  [
    'es',
    'Reclamación de la Garantía de la A a la Z: pedido 404-1184490-1234567\n\nResponde en 48 horas con la prueba de entrega; si no, contará en tu tasa de pedidos defectuosos. Amazon.es',
  ],
  [
    'ja',
    'Amazonマーケットプレイス保証の申請:注文番号 250-1184490-1234567\n\n48時間以内に配達証明を添えてご返答ください。ご返答がない場合は注文不良率に算入されます。',
  ],
])('what a buyer raised about one order is no notice, %s', async (_language, text) => {
  expect(await kindOf(text)).toBe('not_a_notification')
})

it('a rate that misses its target is, whatever claim it names', async () => {
  expect(
    await kindOf(
      'An A-to-z claim on order 206-1184490-1234567 was granted.\n\nYour Order Defect Rate is now 1.9%, above the target of 1%. Send us a plan of action within 72 hours, or your Amazon account may be deactivated.',
    ),
  ).toBe('poor_metrics')
})
