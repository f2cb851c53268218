import { describe, expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

const assess = async (text: string): Promise<boolean> =>
  (await parseNotification(text, { name: 'letter.txt' })).authenticity.phishing

describe('everyday words of banks and passwords, where nothing leads to a stranger', () => {
  it.each([
    'Your Amazon account stays active. Please upload a bank statement that shows your name and the IBAN under Deposit Methods within ten days.',
    'Ihr Amazon-Konto bleibt aktiv. Bitte laden Sie zum Nachweis der Bankverbindung einen Kontoauszug hoch, auf dem Name und IBAN lesbar sind.',
    'Votre compte Amazon reste ouvert. Transmettez un relevé bancaire sur lequel figurent le titulaire et l’IBAN, sous dix jours.',
    'Il tuo account Amazon resta attivo. Carica un estratto conto con intestatario e IBAN nelle impostazioni di deposito.',
    'Tu cuenta de Amazon sigue activa. Envía un extracto en el que se lean el titular y el IBAN, o verifica tu tarjeta de crédito en la configuración.',
    'Amazonです。アカウントは有効です。口座情報の確認のため、名義と口座番号が読める明細をアップロードしてください。',
    'Your Amazon account is at risk of deactivation after unusual logins. Please choose a new password and check the users of your account.',
    'Your Amazon account is active, but your chargeback rate is 1.2%. Send a plan of action. Do not attach card numbers, CVV or copies of IDs.',
    'Amazonです。アカウントは停止の恐れがあります。72時間以内にお電話します。パスワード、口座番号、請求書は送らないでください。',
    'Your Amazon account has been deactivated for a balance of 210 EUR. Please pay the amount under Payments in Seller Central.',
  ])('are no lure: %s', async (text) => expect(await assess(text)).toBe(false))

  it.each([
    'Your Amazon account is at risk of deactivation. Please confirm your bank details within ten days at partner-desk.example/check.',
    'Ihr Amazon-Konto wird abgeschaltet. Anmelden unter haendlerdesk.example und Bankdaten bestätigen.',
    'Votre compte Amazon sera fermé. Confirmez vos coordonnées bancaires et votre mot de passe sur https://partenaires.example/compte.',
    'Il tuo account Amazon sarà disattivato. Acceda con le Sue credenziali al portale venditori-italia.example e confermi i dati della carta.',
    'Tu cuenta de Amazon se cerrará. Confirma tus datos bancarios y tu contraseña en https://socios.example/cuenta.',
    'Amazonです。アカウントを停止します。https://shop-kakunin.example でパスワードと口座情報を入力してください。',
    'Your Amazon account has been deactivated. Pay 49 EUR at partner-desk.example and it is open again.',
  ])('are one beside a way to a stranger: %s', async (text) => expect(await assess(text)).toBe(true))
})

describe('a list of what is not to be sent', () => {
  it.each([
    'Your Amazon account is active. Please upload a bank statement.\nNot accepted:\n- a photo of your debit card\n- anything that shows your PIN',
    '出品用アカウントは有効です。Amazonに取引明細書をアップロードしてください。\nダメなもの\n・キャッシュカードの写真\n・暗証番号が写ったもの',
  ])('asks for nothing of it: %s', async (text) => expect(await assess(text)).toBe(false))
})

describe('several secrets at once', () => {
  it.each([
    'Your Amazon account was restored. Your balance is paid out once you have entered card number and PIN.',
    'Ihr Amazon-Konto wurde freigegeben. Das Guthaben wird überwiesen, sobald Sie Kartennummer und PIN hinterlegt haben. [Jetzt anmelden]',
    'Votre compte Amazon est suspendu. Saisissez votre mot de passe et le code reçu par SMS.',
  ])('are wanted by no genuine letter: %s', async (text) => expect(await assess(text)).toBe(true))
})

describe('hosts among the words', () => {
  it.each([
    'seller-central.amazn-desk.example / Account Health\n\nYour listing B0TEST1234 was removed. Upload the receipt below.',
    'Your Amazon listing B0TEST1234 was removed. See amazon-seller-desk.top for the reasons.',
  ])('are told by the name that they wear: %s', async (text) => expect(await assess(text)).toBe(true))

  it.each([
    'Your listing B0TEST1234 was removed. Amazon.com.ca, Inc.',
    'Your listing B0TEST1234 was removed from Amazon.com.Please send amazon-invoice.pdf in Seller Central.',
    'Votre compte de vente Amazon.be est désactivé. Envoyez un plan d’action.\n\nperformance-vendeur@amazon.be',
  ])('firms, files and sentences that stick together are none: %s', async (text) =>
    expect(await assess(text)).toBe(false),
  )
})

describe('a notice that a seller hands on', () => {
  const from = (sender: string, subject: string): string =>
    `From: ${sender}\nTo: Office\nSubject: ${subject}\n\nHello,\n\nYour selling account has been deactivated. Please send a plan of action.\n\nSeller Performance Team\nAmazon.com`

  it.each(['Fwd: Your account', 'WG: Ihr Konto', 'RV: Tu cuenta', 'I: Il tuo account'])(
    'comes from nobody who pretends: %s',
    async (subject) => expect(await assess(from('Ines Roth <ines@rothhandel.example>', subject))).toBe(false),
  )

  it.each([
    ['Seller Performance <desk@rothhandel.example>', 'Fwd: Your account'],
    ['Ines Roth <ines@amazon-desk.example>', 'Fwd: Your account'],
  ])('but from who wears a desk’s name: %s, %s', async (sender, subject) =>
    expect(await assess(from(sender, subject))).toBe(true),
  )
})

describe('a page that bears Amazon’s name in pasted mail that is no notice', () => {
  it.each([
    'Hello seller,\n\nwe would like to hear what you think of Seller Central. It takes five minutes, and nobody has to answer.\n\nhttps://amazon-survey.example/form/7\n\nAmazon Seller Research',
    'Liebe Händler,\n\nam 4. Mai findet unser Treffen für Verkäufer statt, mit Kaffee und Vorträgen.\n\nhttps://amazon-treffen.example/programm',
  ])('is visited without harm: %s', async (text) => expect(await assess(text)).toBe(false))

  it.each([
    'Your Amazon Prime membership could not be renewed because your card was declined. See https://amazon-renewal.example/p',
    'Congratulations, you have won an Amazon voucher. See https://amazon-winners.example/p',
  ])('but not behind trouble or a prize: %s', async (text) => expect(await assess(text)).toBe(true))
})
