import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import { removedOffer } from '../testing/removed-offer.ts'

const beside = async (language: string, text: string): Promise<string> =>
  (await parseNotification(`${removedOffer[language]}\n\n${text}`, { name: 'letter.txt' })).respondVia

test.each([
  ['en', 'An Account Health representative may call you.'],
  ['en', 'The entry remains on Account Health for 180 days.'],
  ['en', 'Account health: entry open'],
  ['en', 'The name on the bill differs from Seller Central.'],
  ['de', 'Kontostatus: eingeschränkt'],
  ['de', 'Der Eintrag bleibt 180 Tage im Kontostatus.'],
  ['fr', 'Un spécialiste État du compte peut vous appeler.'],
  ['fr', "L'entrée figure dans l'État du compte."],
  ['it', "Uno specialista Stato dell'account potrà chiamarLa."],
  ['it', "Stato dell'account: limitato"],
  ['es', 'El registro permanece en Estado de la cuenta.'],
  ['es', 'Estado de la cuenta: limitada'],
  ['ja', '記録はアカウント健全性に表示されます。'],
  ['ja', '結果はパフォーマンス通知でお知らせします。'],
])('what is named for something else than an answer (%s): %s', async (language, text) => {
  expect(await beside(language, text)).toBe('none')
})

test.each([
  ['en', 'email_reply', 'Please tell us by reply who made it.'],
  ['en', 'email_reply', 'Send the bill by answering on this mail.'],
  ['de', 'email_reply', 'Senden Sie uns die Rechnung als Antwort.'],
  [
    'de',
    'email_reply',
    'Bitte schreiben Sie nichts auf Papier, sondern antworten Sie auf diese E-Mail mit der Rechnung.',
  ],
  ['fr', 'email_reply', 'Répondez simplement sur ce message avec la facture.'],
  ['it', 'email_reply', 'Invii la fattura replicando a questa e-mail.'],
  ['es', 'email_reply', 'Conteste aquí con la factura.'],
  ['ja', 'email_reply', '請求書はこのメールへのお返事でお願いします。'],
  ['ja', 'email_reply', 'ご返信の際、請求書は本メールに添付してください。外部サイトへのリンクは開けません。'],
])('an answer by mail (%s): %s of %s', async (language, expected, text) => {
  expect(await beside(language, text)).toBe(expected)
})
