import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

test.each([
  [
    'Guten Tag,\n\nSie sind bis auf Weiteres vom Verkauf auf Amazon.de ausgeschlossen, weil Sie Bewertungen gekauft haben.\n\nAmazon.de',
  ],
  [
    'Bonjour,\n\nVous êtes exclu de la vente sur Amazon.fr jusqu’à nouvel ordre, car vous avez acheté des commentaires clients.\n\nAmazon.fr',
  ],
  [
    'Gentile venditore,\n\nLei è escluso dalla vendita su Amazon.it fino a nuovo avviso, perché ha acquistato recensioni.\n\nAmazon.it',
  ],
  [
    'Hola:\n\nQuedas excluido de la venta en Amazon.es hasta nuevo aviso, porque compraste reseñas.\n\nAmazon.es',
  ],
  [
    'Hello,\n\nYou are barred from selling on Amazon.com until further notice because you bought customer reviews.\n\nAmazon.com',
  ],
])('who is shut out from selling is suspended: %s', async (text) => {
  const { kind, severity, topics } = await parseNotification(text)
  expect([kind, severity, topics]).toEqual(['account_suspension', 'critical', ['review_manipulation']])
})

test.each([
  [
    'Guten Tag,\n\nder Artikel B0ABCDEF12 ist vom Verkauf ausgeschlossen, weil er als Arzneimittel gilt.\n\nAmazon.de',
  ],
  ['Bonjour,\n\nL’article B0ABCDEF12 est exclu de la vente, car il s’agit d’un médicament.\n\nAmazon.fr'],
])('what is shut out from sale is a listing: %s', async (text) => {
  expect((await parseNotification(text)).kind).toBe('policy_violation')
})

test.each([
  [
    'Bonjour,\n\nVotre taux d’expédition en retard (5,6 %) dépasse l’objectif de 4 %. Sans amélioration, vous risquez de ne plus pouvoir vendre sur Amazon.fr.\n\nAmazon.fr',
  ],
  [
    'Ciao,\n\nla tua percentuale di spedizioni in ritardo (5,6%) supera l’obiettivo del 4%. Se non migliora, rischi di non poter più vendere su Amazon.it.\n\nAmazon.it',
  ],
  [
    'Hola:\n\nTu tasa de envíos con retraso (5,6 %) supera el objetivo del 4 %. Si no mejora, podrías dejar de poder vender en Amazon.es.\n\nAmazon.es',
  ],
  [
    'Guten Tag,\n\nIhre Rate verspäteter Lieferungen (5,6 %) liegt über dem Ziel von 4 %. Ohne Verbesserung verlieren Sie die Möglichkeit, Artikel mit Eigenversand anzubieten.\n\nAmazon.de',
  ],
])('who may be shut out is at risk: %s', async (text) => {
  const { kind, severity } = await parseNotification(text)
  expect([kind, severity]).toEqual(['poor_metrics', 'at_risk'])
})
