import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const letters = (count: string): readonly (readonly [string])[] => [
  [
    `Hello,\n\nYour Account Health Rating is 118. Your account is at risk of deactivation.\n\nMain causes:\n- Restricted product policy violations: ${count}\n\nAmazon.com`,
  ],
  [
    `Guten Tag,\n\nIhr Kontozustand liegt bei 118 Punkten. Ihrem Konto droht die Deaktivierung.\n\nUrsachen:\n- Eingeschränkte Produkte: ${count} Verstöße\n\nAmazon.de`,
  ],
  [
    `Bonjour,\n\nVotre évaluation de l’état du compte est de 118. Votre compte risque d’être désactivé.\n\nCauses :\n- Produits soumis à restrictions (${count})\n\nAmazon.fr`,
  ],
  [
    `Ciao,\n\nla valutazione dello stato del tuo account è 118. Il tuo account rischia di essere disattivato.\n\nMotivi:\n- Prodotti soggetti a restrizioni: ${count} violazioni\n\nAmazon.it`,
  ],
  [
    `Hola:\n\nTu calificación de estado de la cuenta es 118. Tu cuenta corre el riesgo de ser desactivada.\n\nCausas:\n- Productos restringidos: ${count}\n\nAmazon.es`,
  ],
  [
    `出品者様\n\nアカウント健全性スコアは118点で、アカウントは停止の対象となるおそれがあります。\n\n要因:\n・制限対象商品ポリシーの違反 ${count}件\n\nAmazon.co.jp`,
  ],
]

test.each(letters('4'))('what was found several times is charged beside the rating: %s', async (text) => {
  expect((await parseNotification(text)).topics).toEqual(['account_health_rating', 'restricted_product'])
})

test.each(letters('0'))('what was never found is not: %s', async (text) => {
  expect((await parseNotification(text)).topics).toEqual(['account_health_rating'])
})

test.each([
  [
    'Hello,\n\nThe trademark owner withdrew the complaint. Your listing B0ABCDEF12 is active again, and the entry no longer counts towards your Account Health Rating.\n\nAmazon.com',
  ],
  [
    'Guten Tag,\n\nder Markeninhaber hat die Beschwerde zurückgezogen. Ihr Angebot B0ABCDEF12 ist wieder aktiv; der Eintrag wird aus Ihrer Kontobewertung gelöscht.\n\nAmazon.de',
  ],
  [
    'Bonjour,\n\nLe titulaire de la marque a retiré sa plainte. Votre offre B0ABCDEF12 est de nouveau en ligne et l’infraction ne compte plus dans l’évaluation de l’état du compte.\n\nAmazon.fr',
  ],
  [
    'Gentile venditore,\n\nil titolare del marchio ha ritirato il reclamo. L’offerta B0ABCDEF12 è di nuovo attiva e la violazione non incide più sulla valutazione dello stato del Suo account.\n\nAmazon.it',
  ],
  [
    'Hola:\n\nEl titular de la marca ha retirado la reclamación. Tu oferta B0ABCDEF12 vuelve a estar activa y la infracción ya no cuenta en tu calificación de estado de la cuenta.\n\nAmazon.es',
  ],
  [
    '出品者様\n\n商標権者様が申告を取り下げました。B0ABCDEF12の出品を再開いたしました。違反の記録はアカウント健全性スコアから除外されました。\n\nAmazon.co.jp',
  ],
])('an entry that is taken out of the rating is not about the rating: %s', async (text) => {
  const { kind, topics } = await parseNotification(text)
  expect([kind, topics]).toEqual(['reinstatement', ['trademark']])
})
