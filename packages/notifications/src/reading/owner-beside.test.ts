import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const owner = async (text: string) => (await parseNotification(text, { name: 'letter.txt' })).rightsOwner

const email = 'ip@kestrel.example'
test.each([
  [
    'We removed your listing B0TEST1234. Complaint 14420987731 was filed; write to Kestrel Tools Ltd (ip@kestrel.example).',
    'Kestrel Tools Ltd',
  ],
  [
    'Wir haben Ihr Angebot B0TEST1234 wegen einer Markenverletzung entfernt. Die Markeninhaberin kann die Meldung zurückziehen. Schreiben Sie an Markenschutz Nordlicht, ip@kestrel.example.',
    'Markenschutz Nordlicht',
  ],
  [
    'Nous avons supprimé votre offre B0TEST1234 pour atteinte à une marque. Le signalement du titulaire des droits, puis le rapport de Louise Garnier (ip@kestrel.example), la visent.',
    'Louise Garnier',
  ],
  [
    'Abbiamo rimosso la Sua offerta B0TEST1234. La segnalazione di Rocca Viva (ip@kestrel.example) riguarda un marchio.',
    'Rocca Viva',
  ],
  [
    'Hemos retirado tu producto B0TEST1234. Recibimos una queja (n.º 7720-ES) de Cestas Norte (ip@kestrel.example).',
    'Cestas Norte',
  ],
  [
    'Wir haben Ihr Angebot B0TEST1234 entfernt.\n\nAnspruchsteller: Atelier Brandt\nE-Mail: ip@kestrel.example\nBeschwerde-ID: 14420987731',
    'Atelier Brandt',
  ],
  [
    'We removed your listing B0TEST1234 after a patent report.\n\nContact: Ruben Hale, Patent Attorney\nE-mail: ip@kestrel.example',
    'Ruben Hale',
  ],
])('the name beside the address: %s', async (text, name) => {
  expect(await owner(text)).toEqual({ name, email })
})

test.each([
  'Wir haben Ihr Angebot B0TEST1234 wegen einer Markenverletzung entfernt.\n\nUnsere Auswertung der Meldungen\n\nBeschwerde: ip@kestrel.example',
  '商標権侵害の苦情により商品を削除しました。\n連絡：ip@kestrel.example',
])('what is not a name: %s', async (text) => {
  expect((await owner(text))?.name ?? null).toBe(null)
})
