import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const frames = {
  en: 'Hello,\n\nWe removed an Amazon listing because a rights owner reported it.\n',
  de: 'Guten Tag,\n\nwir haben ein Angebot auf Amazon.de entfernt, weil ein Rechteinhaber es gemeldet hat.\n',
  fr: "Bonjour,\n\nNous avons retiré une offre d'Amazon.fr, car un titulaire de droits l'a signalée.\n",
  it: "Gentile venditore,\n\nabbiamo rimosso un'offerta da Amazon.it perché un titolare dei diritti l'ha segnalata.\n",
  es: 'Hola:\n\nHemos retirado una oferta de Amazon.es porque un titular de derechos la ha denunciado.\n',
  ja: '出品者様\n\n権利者からの申告により、Amazon.co.jpの出品を削除しました。\n',
} as const

const read = async (language: keyof typeof frames, words: string): Promise<readonly string[]> => {
  const { complaintIds } = await parseNotification(`${frames[language]}${words}\nASIN: B0C9F4KEP7`, {
    name: 'letter.txt',
  })
  return complaintIds
}

test.each([
  ['en', 'The complaint with the number 7100998877 concerns your offer.'],
  ['en', 'Quote the notice ID 7100998877, not the case number 7100998800.'],
  ['en', 'The report (ID 7100998877) was sent by the brand.'],
  ['de', 'Die Beschwerde mit der Nummer 7100998877 betrifft Ihr Angebot.'],
  ['de', 'Die Meldung des Rechteinhabers trägt die ID 7100998877.'],
  ['fr', 'La plainte portant le numéro 7100998877 concerne votre offre.'],
  ['fr', "L'identifiant de la réclamation est 7100998877."],
  ['it', 'La segnalazione con numero 7100998877 riguarda la tua offerta.'],
  ['it', "L'ID della denuncia è 7100998877."],
  ['es', 'La denuncia n.º 7100998877 afecta a su oferta.'],
  ['es', 'El identificador de la queja es 7100998877.'],
  ['ja', '申立番号は7100998877です。'],
  ['ja', '侵害通知ID：７１００９９８８７７'],
] as const)('%s: a number is a complaint id however the letter puts it: %s', async (language, words) => {
  expect(await read(language, words)).toEqual(['7100998877'])
})

test.each([
  ['en', 'Complaints 7100998877 and 7100998888 concern your offer.'],
  ['de', 'Die Beschwerden 7100998877 und 7100998888 betreffen Ihr Angebot.'],
  ['fr', 'Les réclamations 7100998877 et 7100998888 concernent votre offre.'],
  ['it', 'I reclami 7100998877 e 7100998888 riguardano la tua offerta.'],
  ['es', 'Las reclamaciones 7100998877 y 7100998888 afectan a su oferta.'],
  ['ja', '苦情ID 7100998877、7100998888は出品に関するものです。'],
] as const)('%s: several of them are listed: %s', async (language, words) => {
  expect(await read(language, words)).toEqual(['7100998877', '7100998888'])
})

test.each([
  ['en', 'The complaint is kept as case 7100998877.'],
  ['en', 'Complaint reference: 7100998877'],
  ['de', 'Zu der Beschwerde gehört die Markennummer 7100998877.'],
  ['fr', 'La réclamation figure au dossier 7100998877.'],
  ['it', 'Il reclamo cita il brevetto 7100998877.'],
  ['es', 'La denuncia se tramita en el caso 7100998877.'],
  ['ja', '苦情のお問い合わせ番号は7100998877です。'],
] as const)('%s: the number of something else is none: %s', async (language, words) => {
  expect(await read(language, words)).toEqual([])
})

test('a laboratory numbers its reports as well', async () => {
  const { complaintIds } = await parseNotification(
    'Hello,\n\nYour Amazon offer B0C9F4KEP7 was removed. The test report number 7100998877 names another product.',
    { name: 'letter.txt' },
  )
  expect(complaintIds).toEqual([])
})

test.each([
  ['en', 'ASIN', 'Complaint ID'],
  ['en', 'Rights owner', 'Complaint number'],
  ['de', 'ASIN', 'Beschwerde-ID'],
  ['de', 'ASIN', 'Beschwerdenummer'],
  ['fr', 'ASIN', 'Numéro de la réclamation'],
  ['it', 'ASIN', 'Identificativo del reclamo'],
  ['es', 'ASIN', 'ID de la queja'],
  ['ja', 'ASIN', '苦情番号'],
] as const)('%s: a column beside %s is read by its name: %s', async (language, other, name) => {
  const first = other === 'ASIN' ? ['B0C9F4KEP7', 'B0C9F4KEP8'] : ['Elm & Sons', 'Oak Ltd']
  const values = ['7100998877', 'TM-2026-88201']
  const rows = first.map((cell, index) => `${cell} | ${values[index]}`)
  expect(await read(language, `\n${other} | ${name}\n${rows.join('\n')}\n`)).toEqual(values)
  const turned = first.map((cell, index) => `${values[index]} | ${cell} | 4`)
  expect(await read(language, `\n${name} | ${other} | Status\n${turned.join('\n')}\n`)).toEqual(values)
})

test.each(['Complaint date', 'Complaint type', 'Complaint reference', 'Order number', 'Complaints'])(
  'what a column tells of a complaint is no id of it: %s',
  async (name) => {
    expect(await read('en', `\nASIN | ${name}\nB0C9F4KEP7 | 20261231\nB0C9F4KEP8 | 1204\n`)).toEqual([])
  },
)

test('an id that the end of a line has cut is told whole or not at all', async () => {
  expect(await read('en', 'Complaint ID: 710099\n88776')).toEqual(['71009988776'])
  expect(await read('en', 'Complaint ID: 71009988\n776')).toEqual(['71009988776'])
  expect(await read('en', 'Complaint ID: 710099\n88')).toEqual([])
  expect(await read('en', 'Complaint IDs: 71009988\n71009989')).toEqual(['71009988', '71009989'])
})
