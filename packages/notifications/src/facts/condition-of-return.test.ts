import { expect, test } from 'vitest'
import { papersAsked } from '../testing/removed-offer.ts'

test.each([
  ['en', 'As soon as we have the invoice of your wholesaler, the offer comes back.'],
  ['de', 'Sobald uns die Rechnung des Großhändlers vorliegt, schalten wir das Angebot frei.'],
  ['de', 'Ohne Rechnung Ihres Lieferanten bleibt das Angebot gesperrt.'],
  ['de', 'Für die Rechnung haben Sie zehn Tage Zeit.'],
  ['fr', 'Dès réception de la facture, l’offre sera rétablie.'],
  ['fr', 'Tant que la facture manque, l’offre reste retirée.'],
  ['fr', 'Vous disposez de dix jours pour la facture.'],
  ['es', 'En cuanto tengamos la factura del mayorista, la oferta volverá.'],
  ['es', 'Sin la factura de su proveedor no reactivaremos la oferta.'],
  ['es', 'El plazo para la factura acaba el viernes.'],
  ['it', 'Appena avremo la fattura del grossista, l’offerta tornerà.'],
  ['it', 'Dispone di dieci giorni per la fattura.'],
])('what a thing depends on is asked for (%s): %s', async (language, text) => {
  expect(await papersAsked(language, text)).toBe('invoice')
})

test.each([
  ['en', 'If this happens again we will ask for a plan of action.'],
  ['de', 'Sollte sich das wiederholen, verlangen wir einen Maßnahmenplan.'],
  ['fr', 'En cas de nouvelle infraction, nous exigerons un plan d’action.'],
  ['es', 'En lugar de un plan de acción basta una llamada.'],
  ['it', 'Se si ripete, chiederemo un piano d’azione.'],
  ['de', 'Auf der Rechnung fehlt Ihr Name.'],
  ['it', 'Sulla confezione manca l’età minima.'],
  ['es', 'La clienta nos mandó fotos del embalaje.'],
])('what may be asked later, or is named as a place, is not (%s): %s', async (language, text) => {
  expect(await papersAsked(language, text)).toBe('')
})
