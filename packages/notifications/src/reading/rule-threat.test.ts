import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const openings: Readonly<Record<string, string>> = {
  en: 'Hello,\n\nWe removed your listing B0ABCDEF12 from Amazon.com because the product is a restricted product (pesticide).',
  de: 'Guten Tag,\n\nwir haben Ihr Angebot B0ABCDEF12 von Amazon.de entfernt, da der Artikel zu den eingeschränkten Produkten zählt (Pestizide).',
  fr: 'Bonjour,\n\nNous avons retiré votre offre B0ABCDEF12 du site Amazon.fr, car ce produit est soumis à restrictions (pesticides).',
  it: 'Gentile venditore,\n\nabbiamo rimosso da Amazon.it la Sua offerta B0ABCDEF12, poiché è un prodotto soggetto a restrizioni (pesticidi).',
  es: 'Hola:\n\nHemos retirado de Amazon.es tu oferta B0ABCDEF12 porque es un producto restringido (pesticidas).',
  ja: '出品者様\n\n制限対象商品(農薬)に該当するため、Amazon.co.jpの出品B0ABCDEF12を削除いたしました。',
}

test.each([
  ['en', 'Failure to adhere to our policies could result in the loss of your selling privileges.'],
  ['en', 'Violations of Amazon policies may lead to the suspension of your account.'],
  [
    'de',
    'Die Nichtbeachtung unserer Richtlinien kann den Entzug Ihrer Verkaufsberechtigung nach sich ziehen.',
  ],
  ['de', 'Verstöße gegen unsere Regeln können zur Sperrung Ihres Kontos führen.'],
  ['fr', 'Le non-respect de nos politiques pourrait entraîner la fermeture de votre compte.'],
  ['fr', "Tout manquement à nos conditions est susceptible d'entraîner la suspension de votre compte."],
  ['it', 'La mancata osservanza delle nostre regole potrebbe comportare la sospensione del Suo account.'],
  ['es', 'El incumplimiento de nuestras normas podría conllevar la suspensión de tu cuenta.'],
  ['ja', '規約に違反した場合、アカウントが停止されることがあります。'],
])('what a broken rule may cost anybody puts no account at risk (%s): %s', async (language, threat) => {
  const { kind, severity } = await parseNotification(`${openings[language]}\n\n${threat}`)
  expect([kind, severity]).toEqual(['policy_violation', 'warning'])
})

test.each([
  ['en', 'Failure to answer by 3 May will result in the suspension of your account.'],
  ['en', 'Your account may be suspended because of these violations of our policies.'],
  ['de', 'Gehen die Nachweise nicht bis 3. Mai ein, sperren wir Ihr Konto.'],
  ['fr', 'Faute de réponse avant le 3 mai, votre compte sera suspendu.'],
  ['it', 'In mancanza di una risposta entro il 3 maggio, il Suo account sarà sospeso.'],
  ['es', 'Si no respondes antes del 3 de mayo, suspenderemos tu cuenta.'],
  ['ja', '5月3日までにご回答がない場合、アカウントを停止いたします。'],
])('what this seller leaves undone does (%s): %s', async (language, threat) => {
  expect((await parseNotification(`${openings[language]}\n\n${threat}`)).severity).toBe('at_risk')
})
