import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

/** What makes a letter of a few figures a notice. */
const openings: Readonly<Record<string, string>> = {
  en: 'Your Amazon seller account is at risk of deactivation.',
  de: 'Ihr Amazon-Verkäuferkonto könnte deaktiviert werden.',
  fr: 'Votre compte de vente Amazon risque d’être désactivé.',
  it: 'Il Suo account venditore Amazon rischia di essere disattivato.',
  es: 'Tu cuenta de vendedor de Amazon corre el riesgo de ser desactivada.',
  ja: 'Amazonの出品用アカウントが停止となる可能性がございます。',
}

const windows = async (
  letter: string,
): Promise<readonly (readonly [string, number | null, number | null])[]> => {
  const { metrics } = await parseNotification(`${letter}\n\nAmazon`, { name: 'a.txt' })
  return metrics.map(({ metric, value, windowDays }) => [metric, value, windowDays])
}

test.each([
  [
    'en',
    'Metric: Valid tracking rate\nYour value: 88%\nTarget: 95% or more\nPeriod: 30 days\n\nMetric: On-time delivery rate\nYour value: 92%\nTarget: 90% or more\nPeriod: 14 days',
  ],
  [
    'de',
    'Kennzahl: Rate gültiger Sendungsverfolgungsnummern\nIhr Wert: 88 %\nZiel: mindestens 95 %\nZeitraum: 30 Tage\n\nKennzahl: Rate pünktlicher Lieferungen\nIhr Wert: 92 %\nZiel: mindestens 90 %\nZeitraum: 14 Tage',
  ],
  [
    'fr',
    'Indicateur : taux de suivi valide\nVotre résultat : 88 %\nSeuil : 95 %\nPériode : 30 jours\n\nIndicateur : taux de livraison à temps\nVotre résultat : 92 %\nSeuil : 90 %\nPériode : 14 jours',
  ],
  [
    'it',
    'Metrica: percentuale di tracciabilità valida\nIl Suo valore: 88%\nObiettivo: almeno 95%\nPeriodo: 30 giorni\n\nMetrica: tasso di consegna puntuale\nIl Suo valore: 92%\nObiettivo: almeno 90%\nPeriodo: 14 giorni',
  ],
  [
    'es',
    'Métrica: tasa de seguimiento válido\nSu valor: 88 %\nObjetivo: al menos 95 %\nPeriodo: 30 días\n\nMétrica: tasa de entregas a tiempo\nSu valor: 92 %\nObjetivo: al menos 90 %\nPeriodo: 14 días',
  ],
  [
    'ja',
    '指標：追跡可能率\n実績：88%\n目標：95%以上\n集計期間：30日間\n\n指標：期日内配送率\n実績：92%\n目標：90%以上\n集計期間：14日間',
  ],
])('each of several lists of labels has its own window: %s %s', async (language, letter) => {
  expect(await windows(`${openings[language]}\n\n${letter}`)).toEqual([
    ['valid_tracking_rate', 0.88, 30],
    ['on_time_delivery_rate', 0.92, 14],
  ])
})

test.each([
  ['en', 'On-time delivery rate (14 days)\nNow: 86%\nTarget: at least 90%'],
  ['de', 'Rate pünktlicher Lieferungen (14 Tage)\nAktueller Wert: 86 %\nZiel: mindestens 90 %'],
  ['fr', 'Taux de livraison à temps (14 jours)\nValeur actuelle : 86 %\nObjectif : au moins 90 %'],
  ['it', 'Tasso di consegna puntuale (14 giorni)\nValore attuale: 86%\nObiettivo: almeno 90%'],
  ['es', 'Tasa de entregas a tiempo (14 días)\nValor actual: 86 %\nObjetivo: al menos 90 %'],
  ['ja', '■期日内配送率(14日間)\n現在値：86％\n目標値：90％以上'],
])('a heading tells the window of the lines below it: %s %s', async (language, letter) => {
  expect(await windows(`${openings[language]}\n\n${letter}`)).toEqual([['on_time_delivery_rate', 0.86, 14]])
})

test.each([
  ['en', 'Order defect rate, 60 days ending June 9:\nYour figure: 2.1%'],
  ['de', 'Rate an Bestellmängeln, 60 Tage bis zum 9. Juni:\nIhr Wert: 2,1 %'],
  ['fr', 'Taux de commandes défectueuses, 60 jours arrêtés au 9 juin :\nVotre résultat : 2,1 %'],
  ['it', 'Percentuale di ordini difettosi, 60 giorni fino al 9 giugno:\nIl Suo valore: 2,1%'],
  ['es', 'Tasa de pedidos defectuosos, 60 días hasta el 9 de junio:\nSu valor: 2,1 %'],
  ['ja', '6月9日までの60日間における注文不良率は2.1%です。'],
])('days that end on a day measure: %s %s', async (language, letter) => {
  expect(await windows(`${openings[language]}\n\n${letter}`)).toEqual([['order_defect_rate', 0.021, 60]])
})

test.each([
  ['en', 'Cancel rate (7d): 2.9%'],
  ['it', 'Percentuale di annullamenti (7 gg): 2,9%'],
])('days by letters: %s %s', async (language, letter) => {
  expect(await windows(`${openings[language]}\n\n${letter}`)).toEqual([['cancellation_rate', 0.029, 7]])
})

test('a time to answer is no window', async () => {
  expect(
    await windows(
      'Your late shipment rate is 6% (target: under 4%). You have 10 days from 9 June to send us a plan of action.',
    ),
  ).toEqual([['late_shipment_rate', 0.06, null]])
})

test.each([
  'Your account is at risk. Your order defect rate stands at 1.3% (60 days); it must not reach 1%.',
  'Ihr Konto ist gefährdet. Ihre Rate an Bestellmängeln liegt bei 1,3 % (60 Tage), verlangt werden höchstens 1 %.',
  'Votre compte est à risque. Taux de commandes défectueuses : 1,3 % (60 jours) – maximum requis 1 %',
  "Il tuo account è a rischio. La percentuale di ordini difettosi è dell'1,3% (60 giorni), contro l'1% richiesto.",
  'Su cuenta está en riesgo. Su tasa de pedidos defectuosos está en el 1,3 % a 60 días y debe quedar por debajo del 1 %.',
  'アカウントは停止のリスクがあります。\n・注文不良率: 1.3%（60日間）申請を含む\n・基準: 1%未満',
])('days right behind a share are its window, whatever is required: %s', async (letter) => {
  const { metrics } = await parseNotification(`${letter}\n\nAmazon`, { name: 'a.txt' })
  expect(metrics.map(({ value, target, windowDays }) => [value, target, windowDays])).toEqual([
    [0.013, 0.01, 60],
  ])
})

test.each([
  'Your account is at risk. Your claim rate is 2.6% and the goal is under 1%. We still need the proofs of delivery of the last 45 days.',
  'Ihr Konto ist gefährdet. Ihre Rückbuchungsquote ist 2,6 %, das Ziel liegt unter 1 %. Bitte senden Sie uns die Zustellnachweise der letzten 45 Tage.',
  'Il tuo account è a rischio. Il tasso di reclami in garanzia è del 2,6%, il limite è 1%. Mandaci le prove di consegna degli ultimi 45 giorni.',
  'Su cuenta está en riesgo. Su tasa de contracargos es del 2,6 %, el límite es el 1 %. Envíe los comprobantes de entrega de los últimos 45 días.',
])('how old proofs may be is no window of a rate: %s', async (letter) => {
  const { metrics } = await parseNotification(`${letter}\n\nAmazon`, { name: 'a.txt' })
  expect(metrics.map(({ value, windowDays }) => [value, windowDays])).toEqual([[0.026, null]])
})

test.each([
  'Your account is at risk. Order defect rate 1.3% (60 days), pre-fulfilment cancel rate 0.8%, both measured yesterday.',
  'アカウントは停止のリスクがあります。注文不良率 1.3%（60日、目標1%未満）／キャンセル率 0.8%（目標2.5%未満）',
])('days behind the name of one metric are not those of the next: %s', async (letter) => {
  const { metrics } = await parseNotification(`${letter}\n\nAmazon`, { name: 'a.txt' })
  expect(metrics.map(({ metric, windowDays }) => [metric, windowDays])).toEqual([
    ['order_defect_rate', 60],
    ['cancellation_rate', null],
  ])
})

const pages: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Order defect rate',
    'Target: under 1%',
    '5 of 370 orders',
    '60 days',
    'Late shipment rate',
    '30 days',
  ],
  de: [
    'Rate an Bestellmängeln',
    'Ziel: unter 1 %',
    '5 von 370 Bestellungen',
    '60 Tage',
    'Rate verspäteter Lieferungen',
    '30 Tage',
  ],
  fr: [
    'Taux de défaut de commande',
    'Objectif : moins de 1 %',
    '5 commandes sur 370',
    '60 jours',
    'Taux d’expédition tardive',
    '30 jours',
  ],
  it: [
    'Percentuale di ordini difettosi',
    'Obiettivo: meno del 1%',
    '5 ordini su 370',
    '60 giorni',
    'Percentuale di spedizioni in ritardo',
    '30 giorni',
  ],
  es: [
    'Tasa de pedidos con defectos',
    'Objetivo: menos del 1%',
    '5 de 370 pedidos',
    '60 días',
    'Tasa de envíos con retraso',
    '30 días',
  ],
  ja: ['注文不良率', '目標: 1%未満', '370件中5件', '60日間', '出荷遅延率', '30日間'],
}

test.each(Object.entries(pages))(
  'a page pasted line by line has each window below its figure: %s',
  async (language, [first, target, count, long, second, short]) => {
    const lines = `${openings[language]}\n\n${first}\n${target}\n1.35%\n${count}\n${long}\n\n${second}\n2.33%\n${count}\n${short}`
    expect(await windows(lines)).toEqual([
      ['order_defect_rate', 0.0135, 60],
      ['late_shipment_rate', 0.0233, 30],
    ])
  },
)
