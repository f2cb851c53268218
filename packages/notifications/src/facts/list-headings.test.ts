import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const asked = async (text: string): Promise<string> => {
  const { requestedDocuments } = await parseNotification(text, { name: 'letter.txt' })
  return requestedDocuments.map(({ type }) => type).join(', ')
}

const opening =
  'Your Amazon listing B0BN6QRT4W was removed after complaints that it may not be authentic.\n\n'

test.each([
  'Demanded of you:\n- invoices of your supplier\n- something you wrote yourself\n\nHow long it takes:\n- three days',
  'What would help:\n- invoices of your supplier\n- patience',
  'Still open\n* invoices of your supplier\n* your answer to our question',
])('a heading that wants makes a demand of one paper among its items: %s', async (list) => {
  expect(await asked(opening + list)).toBe('invoice')
})

test.each([
  'Please send:\n- invoices of your supplier\n\nWhat not to send:\n- photos of the box\n- a plan of action',
  'Please send:\n- invoices of your supplier\nDo not include:\n- screenshots of chats\n- your passport',
  'Received:\n- test report\n- passport of the owner\nMissing:\n- invoices of your supplier',
  'Please send invoices of your supplier.\n\nPlease leave out the following.\n- your passport\n- photos of the box',
  '1. What to send\n- invoices of your supplier\n2. What not to send\n- photos of the box\n- your passport',
  'Please send invoices of your supplier.\nNot needed: a certificate, photos of the box.',
])('what is not wanted, or has come, is left out: %s', async (list) => {
  expect(await asked(opening + list)).toBe('invoice')
})

test.each([
  'Ihr Amazon-Angebot B0BN6QRT4W wurde wegen Echtheitsbeschwerden entfernt.\n\nBitte senden Sie uns:\n- Rechnungen Ihres Lieferanten\n\nNicht mitschicken:\n- Fotos der Verpackung\n- Ihren Reisepass',
  'Votre offre Amazon B0BN6QRT4W a été retirée à la suite de plaintes sur son authenticité.\n\nMerci de nous envoyer :\n- les factures de votre fournisseur\n\nÀ ne pas joindre :\n- des photos du colis\n- votre passeport',
  'La tua offerta Amazon B0BN6QRT4W è stata rimossa per reclami sulla sua autenticità.\n\nInviaci:\n- le fatture del tuo fornitore\n\nDa non allegare:\n- foto della scatola\n- il tuo passaporto',
  'Tu oferta de Amazon B0BN6QRT4W se ha retirado por quejas sobre su autenticidad.\n\nEnvíanos:\n- las facturas de tu proveedor\n\nNo adjuntes:\n- fotos de la caja\n- tu pasaporte',
  'Amazonの出品B0BN6QRT4Wは、真贋に関する苦情のため削除されました。\n\n送って欲しいもの\n・仕入先の請求書\n\n送らないでいただきたいもの\n・箱の写真\n・パスポートの写し',
])('in every language: %s', async (text) => {
  expect(await asked(text)).toBe('invoice')
})
