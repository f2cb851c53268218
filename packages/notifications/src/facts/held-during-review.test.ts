import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

test.each([
  'Amazon: We are reviewing your seller account. The review takes 30 days. Your payouts are on hold during the review.',
  'Amazon: Wir prüfen Ihr Verkäuferkonto. Die Prüfung dauert 30 Tage. Auszahlungen werden während der Prüfung einbehalten.',
  'Amazon : nous examinons votre compte vendeur. L’examen dure 30 jours. Vos versements sont suspendus pendant l’examen.',
  'Amazon: stiamo esaminando il tuo account. La verifica dura 30 giorni. I pagamenti sono sospesi durante la verifica.',
  'Amazon: estamos revisando tu cuenta de vendedor. La revisión dura 30 días. Tus pagos quedan retenidos durante la revisión.',
  'Amazonより：貴店のアカウントを審査することになりました。調査の期間は30日間です。お支払いは調査期間中、保留します。',
])('money waits as long as the review lasts: %s', async (text) => {
  const { kind, fundsHoldDays, deadline } = await read(text)
  expect([kind, fundsHoldDays, deadline.relative]).toEqual(['warning', 30, null])
})

test.each([
  'Amazon: Your seller account is deactivated. The review takes 30 days. Your offers are hidden during the review.',
  'Amazon: Ihr Verkäuferkonto ist gesperrt. Die Prüfung dauert 30 Tage. Ihre Angebote sind so lange ausgeblendet.',
])('offers are no money: %s', async (text) => {
  expect((await read(text)).fundsHoldDays).toBeNull()
})

test.each([
  'Amazon: If we cannot complete the review within 3 days, your orders are cancelled. Your account is deactivated.',
  'Amazon: Wenn wir die Prüfung nicht innerhalb von 3 Tagen abschließen, werden Bestellungen storniert. Ihr Konto ist gesperrt.',
  'Amazon : Si nous ne pouvons pas terminer l’examen sous 3 jours, vos commandes seront annulées. Votre compte est suspendu.',
  'Amazon: Se non riusciamo a concludere la verifica entro 3 giorni, annulleremo gli acquisti. Il tuo account è sospeso.',
  'Amazon: Si no podemos completar la revisión en 3 días, tus pedidos se cancelarán. Tu cuenta está suspendida.',
  'Amazon：3日以内に審査を完了できない場合、ご注文はキャンセルされます。アカウントは停止されました。',
])('time that Amazon gives itself is no deadline: %s', async (text) => {
  expect((await read(text)).deadline.relative).toBeNull()
})

test('time to complete what Amazon asks for is one', async () => {
  const { deadline } = await read(
    'Amazon: Your account is deactivated. Send us invoices within 3 days so that we can complete the review.',
  )
  expect(deadline.relative).toBe('P3D')
})
