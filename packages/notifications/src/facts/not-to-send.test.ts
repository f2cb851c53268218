import { expect, test } from 'vitest'
import { papersAsked } from '../testing/removed-offer.ts'

test.each([
  ['en', '', "Please don't send safety data sheets or test reports unless we come back to you."],
  ['en', '', 'Please do not send any invoices until we ask you to.'],
  ['en', '', 'There is no need for invoices or certificates at this time.'],
  ['en', '', 'Please hold off on sending invoices or a test report for now.'],
  ['en', '', "You needn't upload certificates or invoices until our team asks for them."],
  ['de', '', 'Bitte senden Sie uns keine Rechnungen oder Prüfberichte, solange wir Sie nicht darum bitten.'],
  ['de', '', 'Bitte schicken Sie vorerst weder Rechnungen noch Prüfberichte.'],
  ['de', '', 'Sehen Sie bitte davon ab, uns Rechnungen zu schicken.'],
  [
    'fr',
    '',
    "Merci de ne pas envoyer de factures ou de rapports d'essai tant que nous ne vous le demandons pas.",
  ],
  ['fr', '', "N'envoyez ni factures ni rapports d'essai pour le moment."],
  ['it', '', 'La preghiamo di non inviare fatture o rapporti di prova finché non lo chiediamo noi.'],
  ['it', '', 'Per ora non invii fatture né rapporti di prova.'],
  ['es', '', 'No envíe facturas ni informes de ensayo salvo que se lo pidamos.'],
  ['es', '', 'Por favor, no nos mande facturas o informes de ensayo por ahora.'],
  ['ja', '', '当方から依頼するまで、請求書や試験報告書は送付しないでください。'],
  ['ja', '', '現時点では、請求書や試験報告書のご提出は必要ございません。'],
  ['en', '', 'Test reports will not be needed, and no certificate has to be sent.'],
  ['en', '', 'You are asked not to send invoices. Neither photos of the box nor certificates are needed.'],
  ['en', '', 'The file is deleted five days after receipt.'],
  ['ja', '', '請求書や証明書は今回いりません。'],
  ['ja', '', '試験報告書は前に頂いたので、もう一度送らなくて良いです。'],
  ['ja', '', '請求書、試験報告書、箱の写真は送らないでください。'],
  ['ja', '', '請求書の提出は、この処理には使われません。'],
  ['ja', '', '証明書を送っていただく必要もありません。'],
])('what is not to be sent (%s): %s of %s', async (language, expected, text) => {
  expect(await papersAsked(language, text)).toBe(expected)
})

test.each([
  ['en', 'invoice', 'Should you not send invoices, we remove the stock.'],
  ['de', 'invoice', 'Wenn Sie uns keine Rechnungen senden, bleibt das Angebot gesperrt.'],
  ['fr', 'invoice', "Si vous n'envoyez pas de facture, l'offre restera supprimée."],
  ['it', 'invoice', "Se non ci invia le fatture, l'offerta resterà rimossa."],
  ['es', 'invoice', 'Si no nos envía las facturas, la oferta seguirá retirada.'],
])('what must not fail to come (%s): %s of %s', async (language, expected, text) => {
  expect(await papersAsked(language, text)).toBe(expected)
})

test.each([
  ['en', 'poa', 'Send us a plan of action.\n\nPlease do not send:\n- invoices\n- photos of the packaging'],
  [
    'de',
    'poa',
    'Senden Sie uns einen Maßnahmenplan.\n\nBitte senden Sie nicht:\n- Rechnungen\n- Fotos der Verpackung',
  ],
  ['fr', 'poa', 'Envoyez-nous un plan d’action.\n\nN’ajoutez pas :\n- de factures\n- de photos'],
  ['es', 'poa', 'Envíenos un plan de acción.\n\nNo adjunte:\n- facturas\n- fotos del embalaje'],
  ['it', 'poa', 'Ci invii un piano d’azione.\n\nNon mandi:\n- fatture\n- foto della confezione'],
  ['es', 'poa', 'Envíenos un plan de acción.\n\nLo que ya tenemos:\n- facturas'],
  ['it', 'poa', 'Ci invii un piano d’azione. Quali documenti non servono: fatture, catalogo.'],
  ['de', 'invoice', 'Laden Sie eine Rechnung hoch – ein Maßnahmenplan ist nicht erforderlich.'],
  ['de', 'invoice', 'Laden Sie eine Rechnung hoch. Nicht anerkannt werden Bestellbestätigungen und Fotos.'],
  ['fr', 'invoice', 'Envoyez-nous une facture. Un certificat ne peut pas la remplacer.'],
  ['es', 'invoice', 'Envíenos una factura. No te pido plan de acción.'],
  ['it', 'invoice', 'Ci invii una fattura. Il piano d’azione non è bisogno.'],
  ['es', 'certificate', 'Envíenos el certificado.\n\nP: ¿Necesito factura?\nR: No en este momento.'],
])('what a list or a clause of its own leaves out (%s): %s of %s', async (language, expected, text) => {
  expect(await papersAsked(language, text)).toBe(expected)
})

test.each([
  ['en', 'Please send us the original invoice.'],
  ['de', 'Bitte schicken Sie uns die originale Rechnung.'],
  ['fr', 'Envoyez-nous les factures originales.'],
  ['es', 'Mándenos las facturas originales.'],
  ['it', 'Ci mandi le fatture originali.'],
  ['it', 'Ci mandi la fattura con nome, telefono e quantità del fornitore.'],
])('what is said of a paper is no second paper (%s): %s', async (language, text) => {
  expect(await papersAsked(language, text)).toBe('invoice')
})
