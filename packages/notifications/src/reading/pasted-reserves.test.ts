import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

test.each([
  'Hello,\n\nWe looked at your Amazon seller account and saw that you ship most orders yourself. A reserve equal to your sales of 14 days will apply. Please go on shipping your orders.',
  'Guten Tag,\n\nSie versenden die meisten Bestellungen Ihres Amazon-Verkäuferkontos selbst. Daher wird eine Rücklage in Höhe Ihres Umsatzes der letzten 14 Tage gebildet. Versenden Sie Ihre Bestellungen weiterhin.',
  'Bonjour,\n\nVous expédiez vous-même la plupart des commandes de votre compte vendeur Amazon. Une réserve égale à vos ventes de 14 jours sera appliquée. Continuez à expédier vos commandes.',
  'Ciao,\n\nspedisci tu la maggior parte degli ordini del tuo account venditore Amazon. Una riserva pari alle vendite di 14 giorni verrà applicata. Continua a spedire gli ordini.',
  'Hola:\n\nEnvías tú la mayoría de los pedidos de tu cuenta de vendedor de Amazon. Una reserva igual a tus ventas de 14 días se aplicará. Sigue enviando tus pedidos.',
])('a reserve that is put on an account stops nobody: %s', async (text) => {
  const { kind, severity } = await read(text)
  expect(kind).toBe('warning')
  expect(severity).toBe('info')
})

test('a payout as usual is no notification', async () => {
  const { kind } = await read(
    'Hello,\n\nYour Amazon payout of 120 USD is on its way. Nothing is kept in reserve. The reserve page in Seller Central shows your balance.',
  )
  expect(kind).toBe('not_a_notification')
})
