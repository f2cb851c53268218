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

describe('what a few words say of an account', () => {
  it.each([
    [
      'en',
      'Your account health is critical. Call us within 72 hours or your Amazon account will be deactivated.',
    ],
    [
      'de',
      'Ihr Kontozustand ist kritisch. Rufen Sie uns innerhalb von 72 Stunden an, sonst wird Ihr Amazon-Verkäuferkonto deaktiviert.',
    ],
    [
      'fr',
      "L'état de votre compte est critique. Appelez-nous sous 72 heures, sinon votre compte vendeur Amazon sera désactivé.",
    ],
    [
      'it',
      'Lo stato del tuo account è critico. Chiamaci entro 72 ore, altrimenti il tuo account Amazon verrà disattivato.',
    ],
    ['es', 'El estado de tu cuenta es crítico. Llámanos en 72 horas o tu cuenta de Amazon será desactivada.'],
    [
      'ja',
      'アカウントの健全性が危険な状態です。72時間以内にご連絡がない場合、Amazonの出品用アカウントを停止いたします。',
    ],
    [
      'en',
      'Account Health Rating 130 on Amazon.com. If it falls under 100, your account can be deactivated.',
    ],
  ])('its health is the topic, %s', async (_language, text) => {
    expect(await read(text)).toMatchObject({
      kind: 'warning',
      severity: 'at_risk',
      topics: ['account_health_rating'],
    })
  })

  it('nobody can list or sell', async () => {
    expect(
      await read(
        'As we could not verify your business, you cannot list or sell on Amazon for now. Upload your ID.',
      ),
    ).toMatchObject({ kind: 'account_suspension', severity: 'critical' })
  })

  it('a deed that a policy does not allow is charged', async () => {
    expect(
      await read(
        "Your parcels came in another retailer's box, which our Drop Shipping Policy does not allow. Please end this. Your Amazon account stays open.",
      ),
    ).toMatchObject({ kind: 'policy_violation', topics: ['drop_shipping'] })
  })
})
