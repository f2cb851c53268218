import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const openings = {
  en: 'Some of your shipping metrics on Amazon do not meet our targets.',
  de: 'Einige Ihrer Kennzahlen bei Amazon liegen nicht im Zielbereich.',
  fr: "Certains indicateurs de votre compte Amazon n'atteignent pas leur objectif.",
  it: 'Alcune Sue metriche su Amazon non raggiungono i nostri obiettivi.',
  es: 'Algunas de sus métricas en Amazon no alcanzan nuestros objetivos.',
  ja: '貴社のAmazonでの指標の一部が目標を満たしていません。',
} as const

const read = async (
  language: keyof typeof openings,
  rows: readonly string[],
): Promise<readonly (readonly [string, number | null, number | null, number | null])[]> => {
  const table = rows
    .map(
      (row) =>
        `<tr>${row
          .split('|')
          .map((cell) => `<td>${cell.replaceAll('<', '&lt;')}</td>`)
          .join('')}</tr>`,
    )
    .join('')
  const { metrics } = await parseNotification(
    `<html><body><p>${openings[language]}</p><table>${table}</table></body></html>`,
    { name: 'page.html' },
  )
  return metrics.map(({ metric, value, target, windowDays }) => [metric, value, target, windowDays])
}

test.each([
  [
    'en',
    '|On-Time Delivery Rate|Valid Tracking Rate',
    'Your rate|82.5%|96.4%',
    'Requirement|90%|95%',
    'Window|14 days|30 days',
  ],
  [
    'de',
    'Wert|Rate pünktlicher Zustellungen|Rate gültiger Sendungsverfolgungsnummern',
    'Ergebnis|82,5 %|96,4 %',
    'Ziel|90 %|95 %',
    'Zeitraum|14 Tage|30 Tage',
  ],
  ['ja', '|期日内配送率|追跡可能率', '実績|82.5%|96.4%', '目標|90%|95%', '期間|14日間|30日間'],
] as const)('%s: a table that lies on its side is read by its columns', async (language, ...rows) => {
  expect(await read(language, rows)).toEqual([
    ['on_time_delivery_rate', 0.825, 0.9, 14],
    ['valid_tracking_rate', 0.964, 0.95, 30],
  ])
})

test.each([
  ['en', 'Metric|Last month|This month|Target', 'Late Shipment Rate|2.2%|5.1%|<4%'],
  ['fr', 'Indicateur|Mois précédent|Ce mois-ci|Objectif', "Taux d'expédition en retard|2,2 %|5,1 %|<4 %"],
  ['ja', '指標|先月|今月|目標', '出荷遅延率|2.2%|5.1%|4%未満'],
] as const)('%s: what a rate was last month is no figure beside this month', async (language, ...rows) => {
  expect(await read(language, rows)).toEqual([['late_shipment_rate', 0.051, 0.04, null]])
})

test('each store has a figure of its own', async () => {
  expect(
    await read('fr', ['|Amazon.fr|Amazon.it|Objectif', "Taux d'annulation (7 jours)|3,6 %|1,9 %|2,5 %"]),
  ).toEqual([
    ['cancellation_rate', 0.036, 0.025, 7],
    ['cancellation_rate', 0.019, 0.025, 7],
  ])
})

test.each([
  ['en', 'Valid Tracking Rate (last 30 days)', 'Category | Parcels | Rate | Required'],
  ['de', 'Rate gültiger Sendungsverfolgungsnummern (letzte 30 Tage)', 'Kategorie | Pakete | Quote | Ziel'],
  ['fr', 'Taux de suivi valide (30 derniers jours)', 'Catégorie | Colis | Taux | Objectif'],
  ['it', 'Percentuale di tracciabilità valida (ultimi 30 giorni)', 'Categoria | Pacchi | Tasso | Obiettivo'],
  ['es', 'Tasa de seguimiento válido (últimos 30 días)', 'Categoría | Paquetes | Tasa | Objetivo'],
  ['ja', '追跡可能率(過去30日間)', 'カテゴリー | 個数 | 率 | 目標'],
] as const)(
  'a table whose columns name no metric measures what its caption names: %s %s',
  async (language, caption, header) => {
    const { metrics } = await parseNotification(
      `${openings[language]}\n\n${caption}\n\n${header}\nABC | 109 | 87.2% | 95%\nXYZ | 77 | 96.1% | 95%\n\nAmazon`,
      { name: 'a.txt' },
    )
    expect(metrics).toEqual([
      { metric: 'valid_tracking_rate', value: 0.872, target: 0.95, windowDays: 30 },
      { metric: 'valid_tracking_rate', value: 0.961, target: 0.95, windowDays: 30 },
    ])
  },
)

test.each([
  [
    'en',
    'Metric|Last month|Your rate|Target',
    'Order defect rate||1.4%|under 1%',
    'Late shipment rate|3%|5%|under 4%',
  ],
  [
    'de',
    'Kennzahl|Vormonat|Ihr Wert|Ziel',
    'Rate an Bestellmängeln||1,4 %|unter 1 %',
    'Rate verspäteter Lieferungen|3 %|5 %|unter 4 %',
  ],
  ['ja', '指標|先月|現在|目標', '注文不良率||1.4%|1%未満', '出荷遅延率|3%|5%|4%未満'],
] as const)('an empty cell shifts no figure: %s', async (language, ...rows) => {
  expect(await read(language, rows)).toEqual([
    ['order_defect_rate', 0.014, 0.01, null],
    ['late_shipment_rate', 0.05, 0.04, null],
  ])
})

test.each([
  [
    'en',
    'Metric|Seller fulfilled',
    'Late shipment rate<br>Target: under 4%|2.33%<br>7 of 300 orders<br>30 days',
    'Order defect rate<br>Target: under 1%|1.35%<br>5 of 370 orders<br>60 days',
  ],
  [
    'de',
    'Kennzahl|Verkäuferversand',
    'Rate verspäteter Lieferungen<br>Ziel: unter 4 %|2,33 %<br>7 von 300 Bestellungen<br>30 Tage',
    'Rate an Bestellmängeln<br>Ziel: unter 1 %|1,35 %<br>5 von 370 Bestellungen<br>60 Tage',
  ],
  [
    'fr',
    'Indicateur|Expédié par le vendeur',
    'Taux d’expédition tardive<br>Objectif : moins de 4 %|2,33 %<br>7 commandes sur 300<br>30 jours',
    'Taux de défaut de commande<br>Objectif : moins de 1 %|1,35 %<br>5 commandes sur 370<br>60 jours',
  ],
  [
    'it',
    'Metrica|Gestito dal venditore',
    'Percentuale di spedizioni in ritardo<br>Obiettivo: meno del 4%|2,33%<br>7 ordini su 300<br>30 giorni',
    'Percentuale di ordini difettosi<br>Obiettivo: meno del 1%|1,35%<br>5 ordini su 370<br>60 giorni',
  ],
  [
    'es',
    'Métrica|Gestionado por el vendedor',
    'Tasa de envíos con retraso<br>Objetivo: menos del 4%|2,33%<br>7 de 300 pedidos<br>30 días',
    'Tasa de pedidos con defectos<br>Objetivo: menos del 1%|1,35%<br>5 de 370 pedidos<br>60 días',
  ],
  [
    'ja',
    '指標|出品者出荷',
    '出荷遅延率<br>目標: 4%未満|2.33%<br>300件中7件<br>30日間',
    '注文不良率<br>目標: 1%未満|1.35%<br>370件中5件<br>60日間',
  ],
] as const)('%s: a cell with a name and its target stands beside the figure', async (language, ...rows) => {
  const cells = rows.map((row) => `<tr><td>${row.replace('|', '</td><td>')}</td></tr>`).join('')
  const { metrics } = await parseNotification(
    `<html><body><p>${openings[language]}</p><table>${cells}</table></body></html>`,
    { name: 'page.html' },
  )
  expect(metrics.map(({ metric, value, target, windowDays }) => [metric, value, target, windowDays])).toEqual(
    [
      ['late_shipment_rate', 0.0233, 0.04, 30],
      ['order_defect_rate', 0.0135, 0.01, 60],
    ],
  )
})
