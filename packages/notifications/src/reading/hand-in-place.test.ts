import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import { removedOffer } from '../testing/removed-offer.ts'

const answeredOn = async (language: string, text: string): Promise<string> => {
  const letter = `${removedOffer[language]}\n\n${text}`
  return (await parseNotification(letter, { name: 'letter.txt' })).respondVia
}

test.each([
  ['de', 'account_health', 'Bitte laden Sie Rechnungen in der Compliance-Ansicht hoch.'],
  ['de', 'account_health', 'Bitte reichen Sie Rechnungen im Bereich Produktsicherheit ein.'],
  ['de', 'account_health', 'Hinterlegen Sie Rechnungen im Reiter "Dokumente" Ihres Verkäuferkontos.'],
  ['de', 'account_health', 'Nutzen Sie das Formular in Ihrem Verkäuferkonto, um Rechnungen einzureichen.'],
  ['de', 'account_health', 'Rechnungen können Sie in der Übersicht "Konto" hochladen.'],
  ['de', 'email_reply', 'Bitte schicken Sie uns Rechnungen als Antwort auf dieses Schreiben.'],
  ['de', 'email_reply', 'Rechnungen mailen Sie bitte an qualitaet@amazon.de.'],
  ['de', 'both', 'Rechnungen nehmen wir per E-Mail an qualitaet@amazon.de oder über Ihr Dashboard entgegen.'],
  [
    'de',
    'account_health',
    'Reichen Sie Rechnungen über Ihr Dashboard ein. Auf E-Mails an diese Adresse können wir nicht antworten.',
  ],
  ['en', 'account_health', 'Please upload invoices in the compliance view.'],
  ['en', 'account_health', 'Use the form in your seller account to hand in invoices.'],
  ['en', 'email_reply', 'Please mail invoices to quality-desk@amazon.com.'],
  ['en', 'email_reply', 'Kindly answer this notice with invoices attached.'],
  ['en', 'email_reply', 'Reply with invoices. Replies are read by our team.'],
  ['en', 'both', 'Send invoices in reply to this message or from your dashboard.'],
  [
    'en',
    'account_health',
    'Send invoices from your dashboard. This mailbox is not monitored, so please do not reply.',
  ],
  [
    'en',
    'account_health',
    'Submit invoices through the appeal page; do not e-mail them to seller-performance@amazon.com.',
  ],
  ['fr', 'account_health', "Veuillez déposer vos factures dans l'onglet Conformité."],
  ['fr', 'account_health', 'Veuillez ajouter vos factures dans la vue Conformité de votre compte vendeur.'],
  ['fr', 'account_health', 'Utilisez le formulaire de votre compte vendeur pour transmettre vos factures.'],
  ['fr', 'email_reply', 'Veuillez nous adresser vos factures par retour de courriel.'],
  ['fr', 'email_reply', 'Envoyez vos factures à qualite@amazon.fr.'],
  ['fr', 'both', 'Envoyez vos factures par retour de mail ou depuis votre tableau de bord.'],
  ['it', 'account_health', 'Carichi le fatture nella vista Conformità.'],
  ['it', 'account_health', 'Aggiunga le fatture nella scheda Documenti del suo account venditore.'],
  ['it', 'account_health', 'Usi il modulo del suo account venditore per trasmettere le fatture.'],
  ['it', 'email_reply', 'Ci mandi le fatture a stretto giro di posta, rispondendo a questa mail.'],
  ['it', 'email_reply', 'Spedisca le fatture a qualita@amazon.it.'],
  ['it', 'both', 'Invii le fatture in risposta a questa e-mail oppure dal suo pannello di controllo.'],
  [
    'it',
    'account_health',
    'Invii le fatture dal pannello di controllo. Questa casella non è presidiata: non risponda.',
  ],
  ['es', 'account_health', 'Suba las facturas en la vista Cumplimiento.'],
  ['es', 'account_health', 'Añada las facturas en la pestaña Documentos de su cuenta de vendedor.'],
  ['es', 'account_health', 'Utilice el formulario de su cuenta de vendedor para enviar las facturas.'],
  ['es', 'email_reply', 'Mándenos las facturas a vuelta de correo.'],
  ['es', 'email_reply', 'Remita las facturas a calidad@amazon.es.'],
  ['es', 'both', 'Envíe las facturas como respuesta a este correo o desde su panel.'],
  ['es', 'account_health', 'Envíe las facturas desde su panel. Este buzón no se consulta; no responda.'],
  ['ja', 'account_health', 'コンプライアンス画面より請求書をアップロードしてください。'],
  ['ja', 'account_health', '出品用アカウントの「書類」タブに請求書を追加してください。'],
  ['ja', 'email_reply', '請求書を添付のうえ、このメールにご返信ください。'],
  ['ja', 'email_reply', '請求書はquality@amazon.co.jpまでお送りください。'],
  ['ja', 'both', '請求書は本メールへの返信、またはダッシュボードからご提出ください。'],
  [
    'ja',
    'account_health',
    '請求書はダッシュボードからご提出ください。本メールは送信専用のため、ご返信いただけません。',
  ],
])('where papers are handed in (%s): %s of %s', async (language, expected, text) => {
  expect(await answeredOn(language, text)).toBe(expected)
})
