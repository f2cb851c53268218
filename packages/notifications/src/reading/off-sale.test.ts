import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

test.each([
  [
    'Guten Tag,\n\nein Kunde meldete, dass das Gerät überhitzt. Bis zum Ende der Prüfung haben wir die Detailseite vom Verkauf ausgenommen.\n\nASIN: B0ABCDEF12\n\nBitte laden Sie unter „Verkäuferleistung“ einen Prüfbericht hoch.\n\nAmazon.de',
  ],
  [
    'Bonjour,\n\nUn client nous a signalé une surchauffe. Vos unités sont pour le moment invendables.\n\nASIN : B0ABCDEF12\n\nMerci de fournir un rapport d’essai dans État du compte.\n\nAmazon.fr',
  ],
  [
    'Gentile venditore,\n\nun cliente ha segnalato un surriscaldamento. Le Sue unità sono per ora invendibili.\n\nASIN: B0ABCDEF12\n\nCi invii un rapporto di prova da Stato dell’account.\n\nAmazon.it',
  ],
  [
    'Hola:\n\nUn cliente nos avisa de que el aparato se sobrecalienta. Mientras dura la investigación, hemos retirado la oferta.\n\nASIN: B0ABCDEF12\n\nEnvíanos un informe de ensayo desde Estado de la cuenta.\n\nAmazon.es',
  ],
  [
    '出品者様\n\n購入者様より、商品が発熱したとの報告がございました。調査が完了するまで、この商品の販売を見合わせております。\n\nASIN: B0ABCDEF12\n\n試験成績書をご提出ください。\n\nAmazon.co.jp',
  ],
  [
    'Hello,\n\nA customer told us that the item overheats. Your units are unsellable for now.\n\nASIN: B0ABCDEF12\n\nPlease upload a test report on Account Health.\n\nAmazon.com',
  ],
])('goods that nobody can buy while they are looked into are off: %s', async (text) => {
  const { kind, topics } = await parseNotification(text)
  expect([kind, topics]).toEqual(['listing_issue', ['product_safety']])
})

test.each([
  [
    'Hallo,\n\nwir prüfen, ob das Gerät überhitzt. Fehlt der Prüfbericht, nehmen wir die Detailseite vom Verkauf aus.\n\nASIN: B0ABCDEF12\n\nBitte laden Sie unter „Verkäuferleistung“ einen Prüfbericht hoch.\n\nAmazon.de',
  ],
  [
    'Hola:\n\nEstamos comprobando si el aparato se sobrecalienta. Mientras no lo sepamos, podríamos retirar la oferta.\n\nASIN: B0ABCDEF12\n\nEnvíanos un informe de ensayo desde Estado de la cuenta.\n\nAmazon.es',
  ],
  [
    '出品者様\n\n商品の発熱について確認しております。試験成績書をご提出いただけない場合、販売を停止することがございます。\n\nASIN: B0ABCDEF12\n\n試験成績書をご提出ください。\n\nAmazon.co.jp',
  ],
])('what is only threatened with is not: %s', async (text) => {
  expect((await parseNotification(text)).kind).toBe('information_request')
})
