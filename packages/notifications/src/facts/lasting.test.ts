import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const relativeOf = async (text: string): Promise<string | null> => {
  const { deadline } = await parseNotification(text, { name: 'letter.txt' })
  return deadline.iso ?? deadline.relative
}

test.each([
  'You broke the Amazon Code of Conduct. For the next 30 days you can only reply to buyers who write first.',
  'Sie haben gegen den Amazon-Verhaltenskodex verstoßen. In den nächsten 30 Tagen können Sie nur auf Nachrichten von Kunden antworten.',
  'Vous avez enfreint le code de conduite d’Amazon. Pendant les 30 prochains jours, vous ne pouvez que répondre aux acheteurs.',
  'Ha violato il codice di condotta di Amazon. Per i prossimi 30 giorni potrà solo rispondere agli acquirenti.',
  'Has infringido el código de conducta de Amazon. Durante los próximos 30 días solo podrás responder a los compradores.',
  'Amazonの行動規範に違反されました。今後30日間は、購入者からのメッセージへの返信のみ可能です。',
  'Your Amazon account health rating is 150. Violations stay on the page for 180 days.',
  'Ihr Amazon-Kontozustand liegt bei 150. Verstöße bleiben auf der Seite 180 Tage sichtbar.',
])('how long something lasts gives nobody time: %s', async (text) => {
  expect(await relativeOf(text)).toBeNull()
})

test.each([
  ['Your Amazon account is deactivated. In the next 30 days, please send us a plan of action.', 'P30D'],
  [
    'Ihr Amazon-Konto wurde deaktiviert. Bitte senden Sie uns in den nächsten 30 Tagen einen Maßnahmenplan.',
    'P30D',
  ],
  [
    'Ihr Amazon-Konto wurde deaktiviert. Stornorate: 3,89 % in 7 Tagen (Vorgabe: weniger als 2,5 %). Geht nicht binnen siebzehn (17) Tagen ein Maßnahmenplan ein, wird die Sperre endgültig.',
    'P17D',
  ],
  [
    'Your Amazon account is deactivated. Cancellation rate: 3.89% in 7 days (target: under 2.5%). Send us a plan of action within 17 days.',
    'P17D',
  ],
])('time that a letter gives is: %s', async (text, expected) => {
  expect(await relativeOf(text)).toBe(expected)
})

test.each([
  [
    'It will be deactivated if we cannot agree by 11:59 p.m. PST (UTC-8) on Friday, January 17, 2031.',
    '2031-01-17T23:59:00-08:00',
  ],
  ['Send us a plan of action by 5 p.m. on Friday, January 17, 2031.', '2031-01-17T17:00:00'],
  ['Send us a plan of action by 11:59 p.m. (UTC) on January 17, 2031.', '2031-01-17T23:59:00Z'],
])('a time of day and a weekday stand before the day: %s', async (sentence, expected) => {
  expect(await relativeOf(`Your Amazon.com account is at risk of deactivation.\n\n${sentence}`)).toBe(
    expected,
  )
})
