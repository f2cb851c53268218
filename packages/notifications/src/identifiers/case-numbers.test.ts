import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

test.each([
  ['Case ID: 10588312290'],
  ['[CASE 10588312290] Your appeal'],
  ['Vorgangsnummer: 10588312290'],
  ['Fall-ID 10588312290'],
  ['Numéro de dossier n° 10588312290'],
  ['ID del caso: 10588312290'],
  ['Número de caso: 10588312290'],
  ['ケース番号：10588312290'],
])('a number is a case where the word says so: %s', async (line) => {
  const { inReplyTo } = await parseNotification(`We need more information about your appeal.\n\n${line}\n`)
  expect(inReplyTo.caseNumbers).toEqual(['10588312290'])
})

test.each([
  ['Complaint ID: 10588312290'],
  ['In any case 105883122901234 units were sold.'],
  ['Order 105-8831229-0123456'],
  ['On Mon, 5 Oct 2026 at 10:00, Shop <shop@shop.example> wrote:\n> Case ID: 10588312290'],
])('other numbers are none: %s', async (line) => {
  const { inReplyTo } = await parseNotification(
    `We need more information about your appeal.\n\nSeller Performance Team\n\n${line}\n`,
  )
  expect(inReplyTo.caseNumbers).toEqual([])
})

test.each([
  ['We received your appeal and are reviewing it. We will answer within two business days.', true],
  ['Wir haben Ihren Einspruch erhalten und prüfen ihn. Sie müssen nichts tun.', true],
  ["Nous avons bien reçu votre appel. Il est en cours d'examen.", true],
  ['Abbiamo ricevuto il tuo ricorso e lo stiamo esaminando.', true],
  ['Hemos recibido tu apelación y la estamos revisando.', true],
  ['申し立てを受領し、確認しております。', true],
  ['We received your shipment and are counting it.', false],
  ['Your account has been deactivated. Submit an appeal.', false],
])('a receipt says that an appeal came in: %s', async (text, isReceipt) => {
  expect((await parseNotification(text)).inReplyTo.isReceipt).toBe(isReceipt)
})
