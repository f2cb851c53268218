import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const asked = async (text: string): Promise<string> => {
  const { requestedDocuments } = await parseNotification(text, { name: 'letter.txt' })
  return requestedDocuments.map(({ type, windowDays }) => `${type} ${windowDays ?? '-'}`).join(', ')
}

test.each([
  'Verification of your Amazon account\n\nYour account stays open meanwhile.\n\nStep 1 - by 24 April 2030\n- passport of the owner\n- electricity bill of the last 90 days\n\nStep 2 - by 10 May 2030\n- certificate of registration\n\nUpload the files in Seller Central.',
  'Verifizierung Ihres Amazon-Kontos\n\nIhr Konto bleibt offen.\n\nSchritt 1 - bis zum 24. April 2030\n- Reisepass des Inhabers\n- Stromrechnung der letzten 90 Tage\n\nSchritt 2 - bis zum 10. Mai 2030\n- Handelsregisterauszug\n\nLaden Sie die Dateien in Seller Central hoch.',
  'Vérification de votre compte Amazon\n\nVotre compte reste ouvert.\n\nÉtape 1 - avant le 24 avril 2030\n- passeport du gérant\n- facture d’électricité des 90 derniers jours\n\nÉtape 2 - avant le 10 mai 2030\n- extrait Kbis\n\nDéposez les fichiers dans Seller Central.',
  'Verifica del Suo account Amazon\n\nL’account resta aperto.\n\nPasso 1 - entro il 24 aprile 2030\n- passaporto del titolare\n- bolletta della luce degli ultimi 90 giorni\n\nPasso 2 - entro il 10 maggio 2030\n- visura camerale\n\nCarichi i file in Seller Central.',
  'Verificación de tu cuenta de Amazon\n\nTu cuenta sigue abierta.\n\nPaso 1 - antes del 24 de abril de 2030\n- pasaporte del titular\n- factura de la luz de los últimos 90 días\n\nPaso 2 - antes del 10 de mayo de 2030\n- certificado de situación fiscal\n\nSube los archivos en Seller Central.',
  'Amazonアカウントの本人確認\n\nアカウントは引き続きご利用いただけます。\n\n手順1 2030年4月24日まで\n・代表者のパスポート\n・過去90日以内に発行された電気料金の請求書\n\n手順2 2030年5月10日まで\n・登記事項証明書\n\nセラーセントラルでアップロードしてください。',
])('each step with its day asks for its papers: %s', async (text) => {
  expect(await asked(text)).toBe('id_document -, utility_bill 90, certificate -')
})

test.each([
  'Your Amazon account is deactivated. Attach a letter in which your supplier confirms the sale.',
  'Your Amazon account is deactivated. Send us a legal opinion of a patent attorney.',
  'Ihr Amazon-Konto wurde deaktiviert. Bitte senden Sie uns ein Gutachten eines Patentanwalts.',
  'Ihr Amazon-Konto wurde deaktiviert. Bitte laden Sie Ihre Gewerbeanmeldung hoch.',
  'Votre compte Amazon a été désactivé. Envoyez-nous l’avis d’un avocat.',
  'Il Suo account Amazon è stato disattivato. Ci invii il parere di un avvocato.',
  'Tu cuenta de Amazon ha sido desactivada. Envíanos un estado de cuenta.',
  'Amazonの出品用アカウントを停止いたしました。弁理士による意見書をご提出ください。',
])('letters and opinions of others are papers of another sort: %s', async (text) => {
  expect(await asked(text)).toBe('other -')
})

test.each([
  'Orders to ship by 24 April 2030\n- 3 passports covers\n\nThanks for selling on Amazon.',
  'Your Amazon account is active. We got your letter and your supplier will be informed.',
])('no step, no paper: %s', async (text) => {
  expect(await asked(text)).toBe('')
})

test.each([
  ['Si no envías los documentos, tu cuenta de vendedor de Amazon se desactivará.', 'at_risk'],
  ['Si no respondes, tu cuenta de Amazon se suspenderá.', 'at_risk'],
  [
    'Your listing B0BN6QRT4W was removed from Amazon for copyright. If you keep getting reports, your account could be closed.',
    'warning',
  ],
  [
    'Your listing B0BN6QRT4W was removed from Amazon for copyright. Should we keep receiving reports, we may close your account.',
    'warning',
  ],
])('how near the account is to being closed: %s', async (text, expected) => {
  expect((await parseNotification(text, { name: 'letter.txt' })).severity).toBe(expected)
})

test.each([
  [
    "Your offer on Amazon.com was removed because it may not be authentic. Please send us an invoice that shows the supplier's name, phone and address.",
    'invoice -',
  ],
  [
    "Your offer on Amazon.com was removed because it may not be authentic. Please send us an invoice and the supplier's name, phone and address.",
    'invoice -, other -',
  ],
  [
    'Ihr Angebot auf Amazon.de wurde entfernt, weil es nicht authentisch sein könnte. Bitte senden Sie uns eine Rechnung, aus der Menge und Name des Lieferanten hervorgehen.',
    'invoice -',
  ],
  [
    'Ihr Angebot auf Amazon.de wurde entfernt, weil es nicht authentisch sein könnte. Bitte senden Sie uns Rechnungen sowie die Kontaktdaten des Lieferanten.',
    'invoice -, other -',
  ],
  [
    'Votre offre sur Amazon.fr a été supprimée. Veuillez envoyer une facture sur laquelle figurent la quantité et les coordonnées du fournisseur.',
    'invoice -',
  ],
  [
    'La tua offerta su Amazon.it è stata rimossa. Inviaci una fattura da cui risultino la quantità e i dati di contatto del fornitore.',
    'invoice -',
  ],
  [
    'Tu oferta en Amazon.es ha sido eliminada. Envíanos una factura en la que consten la cantidad y los datos de contacto del proveedor.',
    'invoice -',
  ],
  ['Amazon.co.jpの出品を削除しました。仕入先の名称と連絡先が記載された請求書をご提出ください。', 'invoice -'],
])('what a paper is to show is no second paper: %s', async (text, papers) => {
  expect(await asked(text)).toBe(papers)
})
