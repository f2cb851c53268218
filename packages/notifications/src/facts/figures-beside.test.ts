import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const openings: Readonly<Record<string, string>> = {
  en: 'Your Amazon seller account is at risk of deactivation.',
  de: 'Ihr Amazon-Verkäuferkonto könnte deaktiviert werden.',
  fr: 'Votre compte de vente Amazon risque d’être désactivé.',
  it: 'Il Suo account venditore Amazon rischia di essere disattivato.',
  es: 'Tu cuenta de vendedor de Amazon corre el riesgo de ser desactivada.',
  ja: 'Amazonの出品用アカウントが停止となる可能性がございます。',
}

test.each([
  ['en', '<tr><td>Late Shipment Rate (30 days)</td><td>6.1 %</td><td>max. 4 %</td></tr>'],
  ['de', '<tr><td>Rate verspäteter Lieferungen (30 Tage)</td><td>6,1 %</td><td>höchstens 4 %</td></tr>'],
  ['fr', '<tr><td>Taux d’expédition tardive (30 jours)</td><td>6,1 %</td><td>maximum 4 %</td></tr>'],
  [
    'it',
    '<tr><td>Percentuale di spedizioni in ritardo (30 giorni)</td><td>6,1 %</td><td>massimo 4 %</td></tr>',
  ],
  ['es', '<tr><td>Tasa de envíos con retraso (30 días)</td><td>6,1 %</td><td>máximo 4 %</td></tr>'],
  ['ja', '<tr><td>出荷遅延率(30日間)</td><td>6.1%</td><td>最大4%</td></tr>'],
])('a row holds its figure and the bound beside it: %s %s', async (language, row) => {
  const { metrics } = await parseNotification(
    `<html><body><p>${openings[language]}</p><table>${row}<tr><td>x</td><td>y</td><td>z</td></tr></table></body></html>`,
    { name: 'page.html' },
  )
  expect(metrics.map(({ value, target }) => [value, target])).toEqual([[0.061, 0.04]])
})

test.each([
  ['en', 'Valid tracking rate   91.7% (target: at least 95%)\nLate shipment rate   3.2% (target: under 4%)'],
  [
    'de',
    'Rate gültiger Sendungsverfolgungsnummern   91,7 % (Ziel: mindestens 95 %)\nRate verspäteter Lieferungen   3,2 % (Ziel: unter 4 %)',
  ],
  [
    'fr',
    'Taux de suivi valide   91,7 % (objectif : au moins 95 %)\nTaux d’expédition tardive   3,2 % (objectif : moins de 4 %)',
  ],
  [
    'it',
    'Percentuale di tracciabilità valida   91,7% (obiettivo: almeno 95%)\nPercentuale di spedizioni in ritardo   3,2% (obiettivo: meno del 4%)',
  ],
  [
    'es',
    'Tasa de seguimiento válido   91,7% (objetivo: al menos 95%)\nTasa de envíos con retraso   3,2% (objetivo: menos del 4%)',
  ],
  ['ja', '追跡可能率   91.7%(目標:95%以上)\n出荷遅延率   3.2%(目標:4%未満)'],
  [
    'ja',
    '追跡可能率（過去30日間）：91.7%　　　目標値：95%以上\n出荷遅延率（過去10日間）：3.2%　　　目標値：4%未満',
  ],
])('a figure has its target in the bracket behind it: %s %s', async (language, lines) => {
  const { metrics } = await parseNotification(
    `${openings[language]}\n\n  ${lines.replace('\n', '\n  ')}\n\nAmazon`,
    { name: 'letter.txt' },
  )
  expect(metrics.map(({ metric, value, target }) => [metric, value, target])).toEqual([
    ['valid_tracking_rate', 0.917, 0.95],
    ['late_shipment_rate', 0.032, 0.04],
  ])
})
