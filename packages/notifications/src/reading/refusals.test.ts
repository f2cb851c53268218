import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const kindOf = async (text: string): Promise<string> => {
  const { kind, severity } = await parseNotification(text, { name: 'letter.txt' })
  return `${kind} ${severity}`
}

test.each([
  'Thank you for your appeal. Our conclusion stays the same, and we will not reopen your Amazon account. This was your last appeal.',
  'Thank you for your appeal. You broke this policy more than once, and we will not reactivate your Amazon account. We do not read further e-mails about it.',
  'Vielen Dank für Ihren Einspruch. Wir bleiben bei unserer Einschätzung und schalten Ihr Amazon-Konto nicht wieder frei. Damit war Ihr letzter Einspruch verbraucht, dies war Ihr letzter Einspruch.',
  'Merci pour votre appel. Notre conclusion reste la même : nous ne rouvrirons pas votre compte Amazon. C’était votre dernier appel.',
  'Grazie per il Suo ricorso. La nostra valutazione resta la stessa: l’account Amazon rimane chiuso. Questo era il Suo ultimo ricorso.',
  'Gracias por tu apelación. Nuestra valoración sigue siendo la misma: no reactivaremos tu cuenta de Amazon. Esta era tu última apelación.',
  'Amazonです。異議申し立てをいただきありがとうございます。改めて確認いたしましたが、結論に変わりはございません。アカウントは停止されたままとなります。今回が最後の申し立てでした。',
])('a refusal needs no word for it: %s', async (text) => {
  expect(await kindOf(text)).toBe('denial critical')
})

test.each([
  'Thank you for your appeal. We will reactivate your Amazon account once we get the invoices. Upload them on the Account Health page.',
  'Vielen Dank für Ihren Einspruch. Sobald uns die Rechnungen vorliegen, schalten wir Ihr Amazon-Konto frei. Bitte laden Sie die fehlenden Rechnungen in der Seite Kontozustand hoch.',
  'Merci pour votre appel. Il nous manque encore les factures pour votre compte Amazon. Envoyez-les en répondant à ce message.',
])('a way that is still open is no refusal: %s', async (text) => {
  expect(await kindOf(text)).not.toMatch(/^denial/)
})
