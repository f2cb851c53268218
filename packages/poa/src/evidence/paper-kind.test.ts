import { expect, test } from 'vitest'
import { layoutText } from './layout.ts'
import { kindOfPaper } from './paper-kind.ts'

test.each([
  ['credit_note', 'CREDIT NOTE\nAgainst invoice: PT/26/0317'],
  ['order_confirmation', 'Auftragsbestätigung AB-1\nDie Rechnung erhalten Sie mit der Lieferung.'],
  ['invoice', 'Authorized distributor of Lunaro\nINVOICE 7\nSKU   Item   Qty   Amount'],
  ['invoice', 'INVOICE 8\nPassport holder, leather'],
  ['identity', 'PERSONALAUSWEIS / IDENTITY CARD'],
  ['certificate', 'EU-Konformitätserklärung\nPrüfbericht LK-88123'],
  ['utility_bill', 'Stadtwerke\nJahresabrechnung Strom\nRechnungsnummer 99'],
  ['letter_of_authorization', 'Bari\nOggetto: Lettera di autorizzazione alla vendita'],
  ['receipt', '領 収 書'],
])('%s', (type, text) => {
  expect(kindOfPaper(layoutText(text))?.type).toBe(type)
})
