import { describe, expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const asksIn = async (text: string): Promise<string[]> =>
  (await parseNotification(text)).asks.map((ask) => ask.text)

const off: Readonly<Record<string, string>> = {
  en: 'Your account on Amazon.com has been deactivated because orders were shipped late.',
  de: 'Ihr Verkäuferkonto auf Amazon.de wurde deaktiviert, weil Bestellungen verspätet versandt wurden.',
  fr: 'Votre compte vendeur sur Amazon.fr a été désactivé car des commandes sont parties en retard.',
  it: 'Il tuo account venditore su Amazon.it è stato disattivato per spedizioni in ritardo.',
  es: 'Tu cuenta de vendedor en Amazon.es ha sido desactivada por envíos con retraso.',
  ja: '出荷遅延のため、Amazon.co.jpの出品用アカウントを停止しました。',
}

describe('lists within a sentence', () => {
  test.each([
    [
      'en',
      'In your appeal, explain (1) why parcels left late, (2) what you changed and (3) how you will keep pace. The figures are under Shipping.',
      ['why parcels left late', 'what you changed', 'how you will keep pace'],
    ],
    [
      'de',
      'Beschreiben Sie bitte (1) die Gründe der Verspätungen, (2) die eingeleiteten Gegenmaßnahmen und (3) die Vorkehrungen für später.',
      ['die Gründe der Verspätungen', 'die eingeleiteten Gegenmaßnahmen', 'die Vorkehrungen für später'],
    ],
    [
      'fr',
      'Indiquez-nous : 1. la cause des retards 2. les mesures correctives 3. les mesures préventives',
      ['la cause des retards', 'les mesures correctives', 'les mesures préventives'],
    ],
    [
      'it',
      'Comunicaci: a) la causa dei ritardi b) le azioni correttive c) le misure preventive',
      ['la causa dei ritardi', 'le azioni correttive', 'le misure preventive'],
    ],
    [
      'es',
      'Explique (1) por qué salieron tarde los pedidos, (2) qué ha corregido y (3) cómo evitará más retrasos.',
      ['por qué salieron tarde los pedidos', 'qué ha corregido', 'cómo evitará más retrasos'],
    ],
    [
      'ja',
      '申し立てでは、①出荷が遅れた原因、②実施した対策、③今後の再発防止策をご説明ください。',
      ['出荷が遅れた原因', '実施した対策', '今後の再発防止策をご説明ください'],
    ],
  ])('are asked one by one in %s', async (language, sentence, asks) => {
    const { asks: found, poaRequested } = await parseNotification(`${off[language]}\n\n${sentence}\n`)
    expect(found.map(({ text }) => text)).toEqual(asks)
    expect(poaRequested).toBe(true)
  })
})

describe('questions that are to be answered', () => {
  test.each([
    [
      'en',
      'Please answer these questions:',
      ['Who packs the orders?', 'Which steps have you taken?', 'How will you keep orders on time?'],
      'What happens to my money?\nWe hold it for now.',
    ],
    [
      'de',
      'Bitte beantworten Sie folgende Fragen:',
      [
        'Wer verpackt die Bestellungen?',
        'Was haben Sie seitdem unternommen?',
        'Wie verhindern Sie weitere Verspätungen?',
      ],
      'Was geschieht mit meinem Guthaben?\nEs wird einbehalten.',
    ],
    [
      'fr',
      'Merci de répondre aux questions suivantes :',
      [
        'Qui prépare les commandes ?',
        'Quelles mesures avez-vous prises ?',
        'Comment éviterez-vous les retards ?',
      ],
      'Puis-je ouvrir un autre compte ?\nNon.',
    ],
    [
      'it',
      'Rispondi a queste domande:',
      ['Chi prepara gli ordini?', 'Quali misure hai adottato?', 'Come eviterai altri ritardi?'],
      'Che cosa succede ai miei fondi?\nVengono trattenuti.',
    ],
    [
      'es',
      'Responde a estas preguntas:',
      ['¿Quién prepara los pedidos?', '¿Qué medidas has tomado?', '¿Cómo evitarás más retrasos?'],
      '¿Qué pasa con mis fondos?\nLos retenemos.',
    ],
    [
      'ja',
      '以下の質問にお答えください。',
      [
        '誰が出荷を担当していますか？',
        'どのような対策を実施しましたか？',
        '今後どのように再発を防止しますか？',
      ],
      '売上金はどうなりますか？\n保留されます。',
    ],
  ])(
    'are asks in %s, and the headings of answers below them are none',
    async (language, lead, questions, own) => {
      expect(await asksIn(`${off[language]}\n\n${lead}\n${questions.join('\n')}\n${own}\n`)).toEqual(
        questions,
      )
    },
  )
})

describe('sentences that want something told', () => {
  test.each([
    ['en', 'Tell us the name of the account and the date of its closure.'],
    ['de', 'Erläutern Sie uns, wer die beiden Konten führt.'],
    ['fr', 'Indiquez-nous le nom de ce compte.'],
    ['it', 'Indicaci il nome di questo account.'],
    ['es', 'Explique qué relación tienen las dos cuentas.'],
    ['ja', 'そのアカウントの名称をお知らせください。'],
  ])('are asks in %s', async (language, sentence) => {
    expect(await asksIn(`${off[language]}\n\n${sentence}\n`)).toEqual([sentence.replace(/[.。]$/, '')])
  })

  test.each([
    ['the way of those who object', 'If you believe that this is an error, tell us why.'],
    ['what others do', 'They will call you and explain which steps to take.'],
    ['an offer', 'Let us know if you have questions.'],
    ['a lead', 'Please tell us the following about the account:'],
  ])('are not %s', async (_, sentence) => {
    expect(await asksIn(`${off['en']}\n\n${sentence}\n`)).toEqual([])
  })
})

describe('lists of steps', () => {
  test.each([
    ['en', 'To fix it:\n1. Go to Manage Inventory.\n2. Select Edit.\n3. Upload a new image.'],
    [
      'de',
      'So geht es:\n1. Gehen Sie zum Lagerbestand.\n2. Klicken Sie auf Bearbeiten.\n3. Laden Sie ein neues Bild hoch.',
    ],
    [
      'fr',
      'Pour corriger :\n1. Accédez au stock.\n2. Cliquez sur Modifier.\n3. Importez une nouvelle image.',
    ],
    ['it', "Per risolvere:\n1. Vai all'inventario.\n2. Fai clic su Modifica.\n3. Carica una nuova immagine."],
    ['es', 'Para corregirlo:\n1. Vaya al inventario.\n2. Haga clic en Editar.\n3. Suba una imagen nueva.'],
    [
      'ja',
      '修正方法：\n1. 「在庫管理」に移動します。\n2. 「編集」をクリックします。\n3. 新しい画像をアップロードします。',
    ],
  ])('ask for nothing in %s', async (_, steps) => {
    expect(await asksIn(`B0CK3R7QXN\n\n${steps}\n`)).toEqual([])
  })
})

describe('items that name a paper once more', () => {
  test('are asks where they stand for themselves, and none where they tell', async () => {
    expect(
      await asksIn(`${off['en']}

Please send us:
- Invoices of your supplier for the first product
- An invoice for the second product
- The invoice that you sent shows no address

B0CK3R7QXN | Safety data sheet | March 4
B0CK3R7QXM | Safety data sheet | March 5
`),
    ).toEqual([
      'Invoices of your supplier for the first product',
      'An invoice for the second product',
      'B0CK3R7QXN | Safety data sheet | March 4',
      'B0CK3R7QXM | Safety data sheet | March 5',
    ])
  })

  test('"compliance documents" are those that stand beside them, or one thing where none does', async () => {
    const { requestedDocuments } = await parseNotification(
      'We need compliance documents for your listing B0CK3R7QXN on Amazon.com. Please upload a test report by May 3.',
    )
    expect(requestedDocuments.map(({ type }) => type)).toEqual(['test_report'])
    expect(
      await asksIn(
        'Your listing B0CK3R7QXN on Amazon.com was removed. Please upload the compliance documents.',
      ),
    ).toEqual(['Please upload the compliance documents'])
  })
})
