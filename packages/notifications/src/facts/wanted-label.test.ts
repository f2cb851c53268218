import { expect, test } from 'vitest'
import { papersAsked } from '../testing/removed-offer.ts'

test.each([
  ['en', 'certificate, invoice', 'Still missing: invoice of the supplier, certificate of the laboratory'],
  ['de', 'invoice, letter_of_authorization', 'Angefordert: Rechnung des Herstellers und Vollmacht der Marke'],
  ['de', 'id_document', 'Benötigte Datei: Ausweis der Inhaberin'],
  ['fr', 'invoice', 'Manquent : factures du grossiste'],
  ['es', 'invoice', 'Falta: factura del mayorista'],
  ['it', 'invoice', 'Documenti richiesti: fatture del grossista'],
  ['ja', 'invoice', '不足書類:請求書'],
  ['en', 'certificate, invoice', 'What we still lack\n- invoice of the wholesaler\n- certificate'],
  ['de', 'certificate, invoice', 'Was noch fehlt\n- Rechnung des Großhändlers\n- Zertifikat'],
  ['fr', 'certificate, invoice', 'Pièces demandées\n- facture du grossiste\n- certificat'],
  ['es', 'certificate, invoice', 'Solicitud\n- factura del mayorista\n- certificado'],
  ['it', 'certificate, invoice', 'Che cosa manca\n- fattura del grossista\n- certificato'],
])('a label or heading of what is missing asks (%s): %s of %s', async (language, expected, text) => {
  expect(await papersAsked(language, text)).toBe(expected)
})

test.each([
  ['en', '', 'Received: invoice of the wholesaler'],
  ['de', '', 'Eingegangen: Rechnung des Großhändlers'],
  ['fr', '', 'Reçu : facture du grossiste'],
  ['es', '', 'Recibido: factura del mayorista'],
  ['it', '', 'Ricevuto: fattura del grossista'],
  ['de', '', 'Maßnahmenplan: nicht erforderlich'],
  ['fr', '', 'Plan d’action : non demandé'],
])('other labels ask for nothing (%s): %s of %s', async (language, expected, text) => {
  expect(await papersAsked(language, text)).toBe(expected)
})
