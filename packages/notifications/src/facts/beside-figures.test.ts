import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

test('a length of time in a cell beside a figure is no deadline', async () => {
  const { deadline } = await parseNotification(
    'Ihre Leistung auf Amazon.de liegt unter dem Ziel.\n\nKennzahl | Zeitraum | Wert | Ziel\nStornorate vor Versand | 7 Tage | 3,9 % | unter 2,5 %',
    { name: 'a.txt' },
  )
  expect(deadline.relative).toBeNull()
})

test('a line that begins with a German date goes on with the sentence above', async () => {
  const { deadline } = await parseNotification(
    'Ihr Angebot B0F4N9Q7XT auf Amazon.de wurde entfernt.\n\nBitte laden Sie bis zum\n6. Dezember 2029 den Prüfbericht hoch.',
    { name: 'a.txt' },
  )
  expect(deadline.iso).toBe('2029-12-06')
})

test.each([
  'Il punteggio dello stato del tuo account Amazon.it è sceso a 85 punti. Il punteggio minimo richiesto è di 200 punti. Il tuo account è a rischio.',
  'Ihre Kontozustandsbewertung auf Amazon.de ist auf 85 Punkte gefallen. Der Mindestwert liegt bei 200 Punkten. Ihr Konto ist gefährdet.',
])('the least score asked for is the target: %s', async (text) => {
  const { metrics } = await parseNotification(text, { name: 'a.txt' })
  expect(metrics).toMatchObject([{ metric: 'account_health_rating', value: 85, target: 200 }])
})
