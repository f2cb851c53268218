import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

test.each([
  [
    'Hello,\n\nYour request for reinstatement could not be granted. You sold counterfeit goods. We will not answer further messages about this.\n\nAmazon.com',
  ],
  [
    'Guten Tag,\n\nIhrem Antrag auf Freigabe konnte nicht abgeholfen werden. Sie haben gefälschte Waren verkauft. Von weiteren Schreiben in dieser Sache bitten wir abzusehen.\n\nAmazon.de',
  ],
  [
    'Guten Tag,\n\nnach nochmaliger Durchsicht besteht kein Anlass, die Sperrung Ihres Kontos aufzuheben. Sie haben gefälschte Waren verkauft. Weitere Nachrichten werden nicht beantwortet.\n\nAmazon.de',
  ],
  [
    'Bonjour,\n\nNous regrettons de ne pouvoir accéder à votre demande de rétablissement. Vous avez vendu des contrefaçons et votre compte demeurera fermé.\n\nAmazon.fr',
  ],
  [
    'Gentile venditore,\n\nla Sua istanza di riesame non ha potuto essere accolta. Ha venduto articoli contraffatti. Non risponderemo ad altri messaggi.\n\nAmazon.it',
  ],
  [
    'Estimado vendedor:\n\nHemos vuelto a estudiar su caso y no existen razones para restablecer su cuenta. Vendió artículos falsificados. No habrá más revisiones.\n\nAmazon.es',
  ],
  [
    '出品者様\n\n改善計画を拝見いたしましたが、アカウント再開のご要望には沿いかねます。模倣品の販売が確認されたためです。今後のお問い合わせには回答いたしかねます。\n\nAmazon.co.jp',
  ],
])('a refusal may stand in the passive or as a regret: %s', async (text) => {
  const { kind, severity, topics } = await parseNotification(text)
  expect([kind, severity, topics]).toEqual(['denial', 'critical', ['counterfeit']])
})

test.each([
  [
    'Guten Tag,\n\nwir haben Ihr Konto deaktiviert, weil Sie gefälschte Waren verkauft haben. Ohne Rechnungen Ihres Lieferanten kann einem Einspruch nicht stattgegeben werden. Laden Sie die Rechnungen unter „Verkäuferleistung“ hoch.\n\nAmazon.de',
  ],
  [
    'Hola:\n\nHemos desactivado tu cuenta porque vendiste artículos falsificados. Si no hay motivos para restablecerla, te lo diremos. Envíanos las facturas de tu proveedor desde Estado de la cuenta.\n\nAmazon.es',
  ],
])('what is said of an appeal to come refuses nothing: %s', async (text) => {
  expect((await parseNotification(text)).kind).toBe('account_suspension')
})

test.each([
  [
    'Hello,\n\nWe have deactivated your account because you sold counterfeit products of the brand Volkrath.\n\nAmazon.com',
  ],
  [
    'Guten Tag,\n\nwir haben Ihr Konto deaktiviert, da Sie gefälschte Ware der Marke Volkrath verkauft haben.\n\nAmazon.de',
  ],
  [
    'Bonjour,\n\nNous avons désactivé votre compte, car vous avez vendu des contrefaçons de la marque Volkrath.\n\nAmazon.fr',
  ],
  [
    'Gentile venditore,\n\nabbiamo disattivato il Suo account perché ha venduto prodotti contraffatti del marchio Volkrath.\n\nAmazon.it',
  ],
  ['Hola:\n\nHemos desactivado tu cuenta porque vendiste falsificaciones de la marca Volkrath.\n\nAmazon.es'],
  ['出品者様\n\nVolkrathブランドの模倣品を販売されたため、アカウントを停止いたしました。\n\nAmazon.co.jp'],
])('the brand of fakes is not what is charged: %s', async (text) => {
  expect((await parseNotification(text)).topics).toEqual(['counterfeit'])
})
