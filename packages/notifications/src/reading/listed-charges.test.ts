import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

test.each([
  ['en', 'Findings for your Amazon.com account. It is active.', 'Trademark complaint', 'Restricted products'],
  [
    'de',
    'Feststellungen zu Ihrem Konto bei Amazon.de. Es ist aktiv.',
    'Markenverletzung',
    'Eingeschränkte Produkte',
  ],
  [
    'fr',
    'Constats concernant votre compte Amazon.fr. Il est actif.',
    'Atteinte à une marque',
    'Produits soumis à restrictions',
  ],
  [
    'it',
    'Violazioni del tuo account Amazon.it. È attivo.',
    'Violazione del marchio',
    'Prodotti soggetti a restrizioni',
  ],
  [
    'es',
    'Hallazgos de tu cuenta de Amazon.es. Está activa.',
    'Infracción de marca',
    'Productos restringidos',
  ],
  [
    'ja',
    'Amazon.co.jpのアカウントに関する指摘事項です。アカウントは有効です。',
    '商標権侵害',
    '出品制限商品',
  ],
])(
  'findings under headings of their own are all charged, however short: %s',
  async (language, opening, ...headings) => {
    const [mark, restricted] = headings
    const text = [
      opening,
      `1. ${mark}`,
      'ASIN: B0ABCDEF12',
      'Complaint ID: 14620093357',
      `2. ${restricted}`,
      'ASIN: B0ABCDEF34',
    ].join('\n\n')
    const read = await parseNotification(text)
    expect(read.language).toBe(language)
    expect(new Set(read.topics)).toEqual(new Set(['trademark', 'restricted_product']))
    expect(read.kind).toBe('policy_violation')
  },
)
