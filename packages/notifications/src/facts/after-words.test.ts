import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

test.each([
  'Your Amazon seller account was deactivated. As soon as 90 days have passed you can ask for the balance.',
  'Ihr Amazon-Verkäuferkonto wurde deaktiviert. Sobald 90 Tage vergangen sind, können Sie das Guthaben anfordern.',
  'Votre compte vendeur Amazon a été désactivé. Dès que 90 jours se seront écoulés, vous pourrez demander votre solde.',
  'Il tuo account venditore Amazon è stato disattivato. Quando passeranno 90 giorni potrai chiedere il saldo.',
  'Tu cuenta de vendedor de Amazon ha sido desactivada. Cuando pasen 90 días podrás pedir el saldo.',
  'Tu cuenta de vendedor de Amazon ha sido desactivada. Una vez pasen 90 días podrás pedir el saldo.',
  'Tu cuenta de vendedor de Amazon ha sido desactivada. Una vez que transcurran 90 días podrás solicitar el saldo.',
  'Tu cuenta de vendedor de Amazon ha sido desactivada. Cuando hayan pasado los 90 días podrás pedir el saldo.',
  'Amazon出品用アカウントは停止されました。90日が過ぎたら、残高を請求できます。',
])(
  'what has to go by before money may be asked for holds it and is nobody’s deadline: %s',
  async (letter) => {
    expect(await parseNotification(letter, { name: 'letter.txt' })).toMatchObject({
      fundsHoldDays: 90,
      deadline: { relative: null },
    })
  },
)
