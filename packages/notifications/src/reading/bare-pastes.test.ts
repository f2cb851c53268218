import { describe, expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

const read = async (text: string) => parseNotification(text)

describe('a few pasted words that name neither Amazon nor a listing', () => {
  it.each([
    ['en', "We received your documents, but the bill you sent can't be read. Please send a clear copy."],
    [
      'de',
      'Wir haben Ihre Unterlagen erhalten, aber der Ausweis ist unleserlich. Bitte senden Sie ihn erneut.',
    ],
    [
      'fr',
      'Nous avons reçu vos documents, mais le relevé est illisible. Veuillez en envoyer une copie nette.',
    ],
    ['it', "Abbiamo ricevuto i tuoi documenti, ma l'estratto è illeggibile. Carica una copia chiara."],
    ['es', 'Hemos recibido tus documentos, pero el recibo es ilegible. Sube una copia nítida.'],
    ['ja', '書類を受領いたしましたが、証明書が不鮮明で読み取れません。鮮明な写しを再度ご提出ください。'],
  ])('an answer that wants a paper again, %s', async (_language, text) => {
    expect((await read(text)).kind).toBe('information_request')
  })

  it.each([
    [
      'en',
      'You asked buyers to take back their reviews, which our Customer Product Reviews policies forbid. Your account stays active. Further violations may lead to suspension.',
    ],
    [
      'fr',
      'Vous avez demandé à des acheteurs de retirer leurs commentaires client, ce que notre politique interdit. Votre compte reste actif. De nouvelles infractions peuvent entraîner la suspension.',
    ],
    [
      'it',
      'Hai chiesto ad acquirenti di ritirare le recensioni dei clienti, cosa vietata dalle nostre norme. Il tuo account resta attivo. Ulteriori violazioni possono portare alla sospensione.',
    ],
  ])('a warning whose threat names no account, %s', async (_language, text) => {
    expect(await read(text)).toMatchObject({ kind: 'policy_violation', severity: 'warning' })
  })
})

it.each([
  [
    'As of 5 May you are no longer able to sell on Amazon.com.au, because we could not verify your papers.',
    'critical',
  ],
  ['From May 12 your Amazon account is deactivated.', 'critical'],
  ['Your Amazon account may be deactivated.', 'at_risk'],
])('a day in May is no modal verb: %s', async (text, severity) => {
  expect((await read(text)).severity).toBe(severity)
})

it('reviews that move with their pages were not manipulated', async () => {
  const { topics } = await read(
    'You have put different books into one variation family on Amazon, against our ASIN creation policy. The parent was deleted, and customer reviews have been separated.',
  )
  expect(topics).toEqual(['variation_misuse'])
})
