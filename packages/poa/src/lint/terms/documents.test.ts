import { expect, test } from 'vitest'
import { documentsAskedBy } from './documents.ts'

test.each([
  ['An invoice or a letter of authorization', ['letter_of_authorization', 'invoice']],
  ['A licence from the owner of the brand', ['letter_of_authorization']],
  ['Proof of permission to use the pictures', ['letter_of_authorization']],
  ['Eine Vollmacht des Markeninhabers', ['letter_of_authorization']],
  ['une autorisation écrite de la marque', ['letter_of_authorization']],
  ['un’autorizzazione scritta del titolare', ['letter_of_authorization']],
  ['autorización por escrito del titular', ['letter_of_authorization']],
  ['権利者が発行した認可書', ['letter_of_authorization']],
  ['An electricity, gas or water bill of the last 90 days', ['utility_bill']],
  ['eine Rechnung eines Versorgers für Strom oder Gas', ['utility_bill']],
  ['eine Stromrechnung und eine Rechnung des Lieferanten', ['utility_bill', 'invoice']],
  ['une facture d’électricité', ['utility_bill']],
  ['factura de un servicio público', ['utility_bill']],
  ['Carrier confirmation that the parcels were delivered', ['proof_of_delivery']],
  ['comprobante de entrega', ['proof_of_delivery']],
  ['UN 38.3 test summary', ['test_report']],
  ['certificado de conformidad', ['certificate']],
  ['履歴事項全部証明書', ['business_registration']],
  ['un documento di identità del titolare', ['identity']],
  ['Our driver has a licence plate', []],
  ['what you have changed', []],
])('%s', (ask, kinds) => {
  expect(documentsAskedBy(ask)).toEqual(kinds)
})
