import { expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

async function dayOf(body: string): Promise<string | null> {
  const mail = `From: Amazon <no-reply@amazon.com>\nSubject: Your account\nDate: Wed, 12 Jun 2030 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`
  return (await parseNotification(mail, { name: 'letter.eml' })).deadline.iso
}

it.each([
  [
    'Hello,\n\nYour Amazon.com account is at risk.\n\nAccount deactivation: 2 July 2030\n\nTo stay active, upload your certificate before that date.',
  ],
  [
    'Guten Tag,\n\nIhr Amazon.de-Konto ist gefährdet.\n\nDeaktivierung: 2. Juli 2030\n\nUm dies zu verhindern, laden Sie vor diesem Datum Ihr Zertifikat hoch.',
  ],
  [
    'Bonjour,\n\nVotre compte Amazon.fr risque d’être désactivé.\n\nDésactivation : 2 juillet 2030\n\nPour éviter cela, envoyez-nous votre certificat.',
  ],
])('a day on which something is done is due where it can be averted: %s', async (body) => {
  expect(await dayOf(body)).toBe('2030-07-02')
})

it.each([
  ['Hello,\n\nYour account is closed at your own request.\n\nAccount closure: 2 July 2030'],
  ['Hello,\n\nInventory removal: 2 July 2030\n\nYou can prevent this with a removal order of your own.'],
])('but not where nothing can be done, nor for goods: %s', async (body) => {
  expect(await dayOf(body)).toBeNull()
})
