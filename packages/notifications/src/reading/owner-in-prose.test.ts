import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const reported: Readonly<Record<string, string>> = {
  en: 'We removed a listing of yours on Amazon.com because a rights owner says that it infringes a trademark.',
  de: 'Wir haben eines Ihrer Angebote auf Amazon.de entfernt, weil es nach Angaben eines Rechteinhabers dessen Marke verletzt.',
  fr: 'Nous avons retiré une de vos offres sur Amazon.fr, car selon un titulaire de droits elle porte atteinte à sa marque.',
  it: 'Abbiamo rimosso una sua offerta su Amazon.it perché secondo un titolare dei diritti viola il suo marchio.',
  es: 'Hemos retirado una oferta suya de Amazon.es porque, según un titular de derechos, infringe su marca.',
  ja: 'Amazon.co.jpの出品1件は、権利者より商標権侵害の申告があったため取り下げました。',
}

const read = async (language: string, text: string) =>
  parseNotification(`${reported[language]}\n\n${text}`, { name: 'letter.txt' })

test.each([
  [
    'en',
    'Harbour & Finch Press',
    'rights@harbourfinch.example',
    'We got notice 14420987731 (complaint no.) from Harbour & Finch Press. You may reach them at rights@harbourfinch.example.',
  ],
  [
    'en',
    'Helga Prost',
    'h.prost@kelm.example',
    "The rights owner's agent is Helga Prost; mail h.prost@kelm.example to settle.",
  ],
  ['en', 'Kelm GmbH', 'ip@kelm.example', 'Rights owner: Kelm GmbH, ip@kelm.example'],
  ['en', null, 'ip@kelm.example', 'To have the report lifted, contact ip@kelm.example.'],
  [
    'en',
    'Kelm GmbH',
    'ip@kelm.example',
    'Contact the complainant (Kelm GmbH <ip@kelm.example>) and ask for a retraction.',
  ],
  [
    'de',
    'Kelm GmbH',
    'ip@kelm.example',
    'Wenden Sie sich an den Rechteinhaber, die Kelm GmbH (ip@kelm.example).',
  ],
  [
    'de',
    'Helga Prost',
    'h.prost@kelm.example',
    'Ansprechpartnerin des Rechteinhabers: Helga Prost, h.prost@kelm.example',
  ],
  [
    'fr',
    'Société Kelm',
    'pi@kelm.example',
    'Le titulaire des droits est la Société Kelm ; écrivez-lui à pi@kelm.example.',
  ],
  [
    'it',
    'Kelm S.r.l.',
    'ip@kelm.example',
    'Il titolare dei diritti è Kelm S.r.l.; gli scriva a ip@kelm.example.',
  ],
  [
    'es',
    'Kelm S.L.',
    'ip@kelm.example',
    'El titular de los derechos es Kelm S.L.; escríbale a ip@kelm.example.',
  ],
  [
    'ja',
    '株式会社ケルム',
    'ip@kelm.example',
    '権利者である株式会社ケルム(ip@kelm.example)にご連絡ください。',
  ],
  ['ja', '株式会社ケルム', 'ip@kelm.example', '権利者名:株式会社ケルム\nメールアドレス:ip@kelm.example'],
  ['ja', '佐藤 花子', 'sato@kelm.example', '申告者は佐藤 花子様、連絡先はsato@kelm.exampleです。'],
  [
    'en',
    'Kelm GmbH',
    'ip@kelm.example',
    'The owner of the mark is Kelm GmbH. It can be reached at ip@kelm.example.',
  ],
  [
    'en',
    null,
    'ip@kelm.example',
    'The rights owner is unhappy with our reply. Write to the rights owner at ip@kelm.example.',
  ],
  [
    'de',
    'Kelm GmbH',
    'ip@kelm.example',
    'Rechteinhaberin ist die Kelm GmbH. Sie erreichen sie unter ip@kelm.example.',
  ],
])('whom a complaint came from (%s): %s, %s', async (language, name, email, text) => {
  expect((await read(language, text)).rightsOwner).toEqual({ name, email })
})
