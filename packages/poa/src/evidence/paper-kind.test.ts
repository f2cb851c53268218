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
  ['receipt', 'Meadowlark Candles\nTotal  $457.76\nVISA 4410 (Chip)\nAuth code: 055512'],
  ['receipt', 'WALMART\nST# 02861 OP# 009044\nTOTAL 34.88\n# ITEMS SOLD 3'],
  ['utility_bill', 'Piney River Energy\nYour bill\nAccount number  9100'],
  ['bank_statement', 'FIRST PRAIRIE BANK\nBeginning Balance  $18,220.14\nEnding Balance  $20,988.57'],
  ['order_confirmation', 'Trade Assurance Order Contract\nOrder date: 2026-02-11'],
  ['letter_of_authorization', 'Wunstorf\nBestätigung der Vertriebsberechtigung'],
  ['letter_of_authorization', '販売許諾証明書'],
  ['invoice', 'INVOICE 9\nPurchase Order: 1188'],
])('%s', (type, text) => {
  expect(kindOfPaper(layoutText(text))?.type).toBe(type)
})
