import { describe, expect, it, test } from 'vitest'
import { parseNotification } from '../parse.ts'

describe("a subject that names the seller's own appeal makes a refusal below it a denial", () => {
  it.each([
    'Subject: Decision on your appeal\n\nHello, we confirm our decision. Your seller account will not be reopened.',
    'Subject: Entscheidung zu Ihrem Einspruch\n\nGuten Tag, wir bestätigen unsere Entscheidung. Ihr Verkäuferkonto wird nicht wieder geöffnet.',
    'Subject: Décision sur votre recours\n\nBonjour, nous confirmons notre décision. Votre compte vendeur ne sera pas rouvert.',
    'Subject: Decisione sul tuo ricorso\n\nCiao, confermiamo la nostra decisione e non riapriremo il tuo account venditore.',
    'Subject: Decisión sobre tu apelación\n\nHola, confirmamos nuestra decisión. Tu cuenta de vendedor no se volverá a abrir.',
    'Subject: 申し立てへの回答\n\n出品者様、当初の決定を維持いたします。出品用アカウントは再開されません。',
  ])('%s', async (text) => {
    expect(await parseNotification(text)).toMatchObject({ kind: 'denial', severity: 'critical' })
  })
})

test('a subject that tells how to appeal answers none', async () => {
  const text =
    'Subject: How to submit your appeal\n\nHello, your Amazon.com seller account has been deactivated and stays off until you appeal. Send us invoices and a plan of action.'
  expect(await parseNotification(text)).toMatchObject({
    kind: 'account_suspension',
    inReplyTo: { isReply: false },
  })
})

describe('offers that are put on sale again are given back', () => {
  it.each([
    'Subject: Le tue offerte sono tornate\n\nCiao, dopo aver esaminato i tuoi documenti abbiamo rimesso in vendita le offerte seguenti. ASIN B0ABCDEF12',
    'Subject: Tus ofertas han vuelto\n\nHola, tras revisar tus documentos hemos vuelto a poner a la venta las ofertas siguientes. ASIN B0ABCDEF12',
  ])('%s', async (text) => {
    expect((await parseNotification(text)).kind).toBe('reinstatement')
  })
})

test('a refund for a good review buys it', async () => {
  const text =
    'Your Amazon.com account is active. You offered buyers a refund for a good review of ASIN B0ABCDEF12, which violates our policy.'
  expect(await parseNotification(text)).toMatchObject({
    kind: 'policy_violation',
    topics: ['review_manipulation'],
  })
})
