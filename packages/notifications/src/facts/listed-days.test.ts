import { expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

async function dayOf(body: string): Promise<string | null> {
  const mail = `From: Amazon <no-reply@amazon.com>\nSubject: Documents\nDate: Wed, 12 Jun 2030 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`
  return (await parseNotification(mail, { name: 'letter.eml' })).deadline.iso
}

it.each([
  [
    'Hello,\n\nWe removed your toys from Amazon.com for lack of compliance documents. Please send us for your toys:\n- test report - 9 July 2030\n- safety certificate - 2 July 2030',
  ],
  [
    'Guten Tag,\n\nwir haben Ihr Spielzeug wegen fehlender Konformitätsunterlagen von Amazon.de entfernt. Bitte senden Sie uns für Ihr Spielzeug:\n- Prüfbericht - 9. Juli 2030\n- Zertifikat - 2. Juli 2030',
  ],
  [
    "Bonjour,\n\nNous avons retiré vos jouets d’Amazon.fr, faute de documents de conformité. Veuillez nous envoyer pour vos jouets :\n- rapport d'essai - 9 juillet 2030\n- certificat - 2 juillet 2030",
  ],
])('a day that closes a line of papers that are asked for is due: %s', async (body) => {
  expect(await dayOf(body)).toBe('2030-07-02')
})

it.each([
  [
    'Hello,\n\nWe removed your toys from Amazon.com for lack of compliance documents. Please send us for your toys:\n- a test report, valid until 9 July 2030\n- a safety certificate',
  ],
  [
    'Hello,\n\nWe removed your toys from Amazon.com for lack of compliance documents. We have added these to your file:\n- test report - 9 July 2030\n- safety certificate - 2 July 2030',
  ],
])('but not how long a paper holds, nor a list that nobody asks for: %s', async (body) => {
  expect(await dayOf(body)).toBeNull()
})
