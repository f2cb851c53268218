import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

test.each([
  'We have looked at your account again and have decided that you may sell on Amazon again. We are sorry for the trouble.',
  'Wir haben Ihr Verkäuferkonto noch einmal geprüft und entschieden, dass Sie wieder bei Amazon verkaufen dürfen.',
  'Nous avons réexaminé votre compte et décidé que vous pouvez de nouveau vendre sur Amazon.',
  'Abbiamo riesaminato il tuo account e abbiamo deciso che puoi di nuovo vendere su Amazon.',
])('who may sell again has been given the account back: %s', async (text) => {
  const { kind } = await read(text)
  expect(kind).toBe('reinstatement')
})

test('what would let a seller sell again gives nothing back', async () => {
  const { kind } = await read(
    'Ihr Amazon-Verkäuferkonto wurde deaktiviert. Damit wir entscheiden können, ob Sie wieder bei Amazon verkaufen dürfen, senden Sie uns einen Maßnahmenplan.',
  )
  expect(kind).toBe('account_suspension')
})

test('an account taken away under a long clause is news, though papers could not be confirmed', async () => {
  const { kind } = await read(
    'Guten Tag,\n\nIhr Amazon-Verkäuferkonto wurde gemäß den Bestimmungen des Vertrags, den Sie mit Amazon geschlossen haben, deaktiviert.\n\nWarum?\nWir konnten Ihre Anschrift nicht bestätigen. Der Name in Ihren Unterlagen ist ein anderer.\n\nWas ist zu tun?\nBitte senden Sie uns eine Stromrechnung der letzten 90 Tage. Antworten Sie dazu auf diese E-Mail.',
  )
  expect(kind).toBe('account_suspension')
})

test.each([
  'You have 90 days to appeal. After this period you can ask us to pay out your funds.',
  'Für einen Einspruch haben Sie 90 Tage Zeit. Nach Ablauf dieser Frist können Sie die Auszahlung Ihres Guthabens beantragen.',
  'Vous disposez de 90 jours pour faire appel. Passé ce délai, vous pourrez demander le versement de votre solde.',
  'Hai 90 giorni per presentare un ricorso valido. Trascorso questo termine puoi richiedere il pagamento dei fondi.',
  'Tienes 90 días para apelar. Transcurrido este plazo, puedes solicitar el pago de tu saldo.',
])('a time after which money may be asked for holds it: %s', async (text) => {
  const { fundsHoldDays } = await read(`${first(text)}\n\n${text}`)
  expect(fundsHoldDays).toBe(90)
})

/** The opening in the language of the sentence that is read. */
function first(text: string): string {
  if (text.startsWith('Für'))
    return 'Ihr Amazon-Verkäuferkonto wurde deaktiviert. Ihre Angebote wurden entfernt.'
  if (text.startsWith('Vous'))
    return 'Votre compte vendeur Amazon a été désactivé. Vos offres ont été supprimées.'
  if (text.startsWith('Hai'))
    return 'Il tuo account venditore Amazon è stato disattivato. Le tue offerte sono state rimosse.'
  if (text.startsWith('Tienes'))
    return 'Tu cuenta de vendedor de Amazon ha sido desactivada. Se han retirado tus ofertas.'
  return 'Your Amazon selling account has been deactivated. Your listings have been removed.'
}

test('a time for an appeal alone holds no money', async () => {
  const { fundsHoldDays } = await read(
    'Your Amazon selling account has been deactivated.\n\nYou have 90 days to appeal. After this period we close the case.',
  )
  expect(fundsHoldDays).toBeNull()
})

test.each([
  'Il nome sulla fattura è diverso da quello che ci hai dato.',
  'The report with this number belongs to a different product.',
])('what papers say differently is no condition of goods: %s', async (text) => {
  const { topics } = await read(
    `${text.startsWith('Il') ? 'Abbiamo rimosso una tua offerta da Amazon: non è provata la sua autenticità.' : 'We removed your listing from Amazon: we could not verify that it is authentic.'} ${text}`,
  )
  expect(topics).not.toContain('condition')
})

test('goods that are another product are a matter of condition or page', async () => {
  const { topics } = await read(
    'We removed your listing from Amazon because buyers told us that they received a different product.',
  )
  expect(topics.some((topic) => topic === 'condition' || topic === 'detail_page')).toBe(true)
})

test('a reviewer who may no longer write sells nothing', async () => {
  const { kind } = await read(
    'Amazonでは、このアカウントからのレビューをすべて削除し、コミュニティコンテンツの投稿ができなくなるよう制限いたしました。',
  )
  expect(kind).toBe('not_a_notification')
})

test('papers in the middle of a list share the time of those around them', async () => {
  const { requestedDocuments } = await read(
    '出品アカウントを停止いたしました。再開するには、次の書類をご提出ください。\n・過去365日以内に発行された請求書、契約書、または委任状の写し',
  )
  expect(requestedDocuments.map(({ windowDays }) => windowDays)).toEqual([365, 365, 365])
})

test('lines of figures keep their values before a bound with an article', async () => {
  const { metrics } = await read(
    'Tu cuenta de Amazon.es no cumple nuestros objetivos.\n\n - Índice de seguimiento válido (30 días): 90,10 % — objetivo: al menos 95 %\n - Tasa de envíos con retraso (30 días): 5,20 % — objetivo: menos del 4 %',
  )
  expect(metrics.map(({ value, target }) => [value, target])).toEqual([
    [0.901, 0.95],
    [0.052, 0.04],
  ])
})

test('a score that counts as healthy may stand before the word for it, and old violations are no window', async () => {
  const { metrics } = await read(
    'Die Bewertung Ihres Kontozustands auf Amazon.de liegt bei 131. Ab einem Wert von 200 gilt ein Konto als unbedenklich. Ihr Konto ist von der Deaktivierung bedroht. Die Bewertung ändert sich täglich. Verstöße, die älter als 180 Tage sind, zählen nicht mehr.',
  )
  expect(metrics).toMatchObject([{ value: 131, target: 200, windowDays: null }])
})

test('the title of a page of the help takes nothing away', async () => {
  const { kind } = await read(
    'Grazie per le informazioni. Prima di valutare il ripristino dei tuoi privilegi di vendita su Amazon, devi fornirci una descrizione dettagliata delle misure che intendi adottare. Per sapere come scrivere il piano, cerca "Ricorso contro la revoca dei privilegi di vendita" nella guida di Seller Central.',
  )
  expect(kind).not.toBe('account_suspension')
})

test('a card that is looked after is no lure', async () => {
  const { authenticity } = await read(
    'Greetings from Amazon. You have a balance due in your seller account. We tried to charge your card, and it was declined. Please verify that the credit card on file is correct. We will try again every 24 hours.',
  )
  expect(authenticity.phishing).toBe(false)
})

test.each([
  ['Further details about this policy can be found in Seller Central.', 'none'],
  ['Weitere Informationen zu dieser Richtlinie finden Sie in Seller Central.', 'none'],
  [
    'More information about how to appeal can be found in Seller Central: click Appeal there.',
    'account_health',
  ],
])('where more can be read is no way to answer: %s', async (text, channel) => {
  const german = text.startsWith('Weitere')
  const { respondVia } = await read(
    `${german ? 'Wir haben eines Ihrer Angebote auf Amazon wegen eines Verstoßes gegen unsere Richtlinien entfernt.' : 'We removed one of your listings on Amazon because it breaks our policies.'} ${text}`,
  )
  expect(respondVia).toBe(channel)
})
