import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

test.each([
  'Dear seller,\n\nYour eligibility for Seller Fulfilled Prime on Amazon has been suspended because your on-time shipment rate has fallen below the 99% requirement.',
  'Dear seller,\n\nThe Prime badge was removed from your offers on Amazon. Your usage rate of our shipping labels dropped below the 98% requirement of the programme.',
  'Guten Tag,\n\nIhre Teilnahme am Programm Prime durch Verkäufer bei Amazon wurde ausgesetzt, weil Ihre Rate pünktlicher Übergaben unter die geforderten 99 % gefallen ist.',
  'Bonjour,\n\nVotre participation au programme Prime d’Amazon a été suspendue : votre taux de remise à l’heure est passé sous les 99 % exigés.',
  'Ciao,\n\nla tua partecipazione al programma Prime di Amazon è stata sospesa: il tuo tasso di consegna al corriere è sceso sotto il 99%.',
  'Hola:\n\nTu participación en el programa Prime de Amazon se ha suspendido: tu tasa de entrega al transportista ha caído por debajo del 99 %.',
])(
  'a benefit that is lost for a rate of its own is a matter of metrics, and selling goes on: %s',
  async (text) => {
    const { kind, severity, metrics } = await read(text)
    expect({ kind, severity }).toEqual({ kind: 'poor_metrics', severity: 'warning' })
    expect(metrics).toEqual([])
  },
)

test.each([
  'Dear seller,\n\nYour eligibility to sell on Amazon has been removed. Please ship open orders and send us a plan of action.',
  'Guten Tag,\n\nIhre Berechtigung zum Verkauf bei Amazon wurde entzogen. Senden Sie uns einen Maßnahmenplan.',
])('the right to sell is no benefit: %s', async (text) => {
  const { kind } = await read(text)
  expect(kind).toBe('account_suspension')
})

test('what happens to anybody whose rate falls is news', async () => {
  const { kind } = await read(
    'Seller News from Amazon\n\nSellers whose late shipment rate is below 4% get fewer questions from customers. Plan your holidays in time.',
  )
  expect(kind).toBe('not_a_notification')
})
