import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const isFake = async (text: string): Promise<boolean> =>
  (await parseNotification(text, { name: 'letter.txt' })).authenticity.phishing

// Fakes whose link a forum took away are told by what they want.
test.each([
  'Amazon: Someone tried to buy with your account from another device and it was locked. To continue using your account, update your information within 24 hours.',
  'Amazon: Jemand wollte mit Ihrem Konto von einem anderen Gerät einkaufen. Ihr Konto wurde gesperrt. Um Ihr Konto weiter zu nutzen, erneuern Sie Ihre Daten innerhalb von 24 Stunden.',
  'Amazon : Quelqu’un a voulu acheter avec votre compte depuis un autre appareil. Votre compte est verrouillé. Pour continuer à utiliser votre compte, mettez vos données à jour sous 24 heures.',
  'Amazon: Qualcuno voleva acquistare con il tuo account da un altro dispositivo. Il tuo account è bloccato. Per continuare a utilizzare il tuo account, aggiorna i dati entro 24 ore.',
  'Amazon: Alguien quiso comprar con tu cuenta desde otro dispositivo. Tu cuenta está bloqueada. Para seguir usando tu cuenta, actualiza tus datos en 24 horas.',
  'Amazon：何者かが別の端末からお客様のアカウントで購入を試みたため、アカウントをロックしました。アカウントを引き続きご利用いただくには24時間以内に情報を更新してください。',
  'Amazon: We removed some of your listings. Download the form attached to this email. Unless you return it within 24 hours, you cannot sell.',
  'Amazon: Wir haben Angebote von Ihnen entfernt. Laden Sie das Formular im Anhang herunter. Liegt es uns nicht innerhalb von 24 Stunden vor, dürfen Sie nicht mehr verkaufen.',
  'Amazon : Nous avons retiré vos offres. Téléchargez le formulaire ci-joint sous 24 heures, sinon vous ne pourrez plus vendre.',
  'Amazon: Abbiamo rimosso le tue offerte. Scarica il modulo in allegato entro 24 ore, altrimenti non potrai più vendere.',
  'Amazon: Hemos retirado sus ofertas. Descargue el formulario adjunto en 24 horas, de lo contrario no podrá vender.',
  'Amazonより：出品を削除しました。添付のフォームをダウンロードし、24時間以内にご返送ください。ない場合は販売できなくなります。',
  'Amazon: Click the link below and confirm your seller account. If you do not confirm it, it will be closed automatically.',
  'Amazon: Klicken Sie auf den Link und bestätigen Sie Ihr Verkäuferkonto. Andernfalls wird es automatisch geschlossen.',
  'Amazon : Cliquez sur le lien et confirmez votre compte vendeur. Sinon, il sera fermé automatiquement.',
  'Amazon: Haga clic en el enlace y confirme su cuenta de vendedor. De lo contrario, se cerrará automáticamente.',
  'Amazon：こちらのリンクをクリックしてアカウントを確認してください。確認されない場合、アカウントは閉鎖されます。',
])('a fake: %s', async (text) => {
  expect(await isFake(text)).toBe(true)
})

test.each([
  'Amazon: We removed some of your listings. Please download the form in Seller Central and send it within 24 hours.',
  'Amazon: Wir haben Ihr Angebot B0TESTABC1 entfernt. Bitte füllen Sie das beigefügte Formular innerhalb von 24 Stunden aus.',
  'Amazon : Nous avons retiré vos offres. Remplissez le formulaire ci-joint et envoyez-le depuis Seller Central.',
  'Amazon: Your account was used from another device. We have deactivated your seller account and reset its password in Seller Central.',
  'Amazonより：お客様の出品B0TESTABC1を削除しました。添付の書式に記入し、24時間以内にご返信ください。',
  'Amazon: Click the link to read our rules. If you do not follow them, your seller account may be closed.',
  'Hello from Amazon.in. We have removed your selling privileges, as your account is related to one that we closed. If you think that it is not, you can write back to this email with your reasons.',
  'Guten Tag, wir haben Ihr Verkäuferkonto bei Amazon.de gesperrt. Antworten Sie auf diese E-Mail und nennen Sie die Gründe, wenn Sie das für falsch halten. Ihre Gründe in dieser E-Mail genügen.',
])('no fake: %s', async (text) => {
  expect(await isFake(text)).toBe(false)
})
