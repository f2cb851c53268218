import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

// Sentences about time, papers, ways to answer and money, laid into a letter that takes one listing away.
interface FactPhrase {
  readonly language: string
  readonly text: string
  readonly deadline?: readonly [iso: string | null, relative: string | null]
  readonly documents?: readonly string[]
  readonly respondVia?: string
  readonly fundsHoldDays?: number | null
  readonly skus?: readonly string[]
}

const phrases = JSON.parse(
  readFileSync(new URL('../../corpus/phrases/facts.json', import.meta.url), 'utf8'),
) as readonly FactPhrase[]

const frames: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  en: [
    'Hello,\n\nWe removed the listing below from Amazon.com because of customer complaints. Your selling account is not affected.',
    'Seller Performance\nAmazon.com',
  ],
  de: [
    'Guten Tag,\n\nwir haben das unten genannte Angebot aufgrund von Kundenbeschwerden von Amazon.de entfernt. Ihr Konto bleibt aktiv.',
    'Verkäuferleistung\nAmazon.de',
  ],
  fr: [
    "Bonjour,\n\nNous avons retiré l'offre ci-dessous d'Amazon.fr à la suite de réclamations de clients. Votre compte reste actif.",
    'Performance des vendeurs\nAmazon.fr',
  ],
  it: [
    "Gentile venditore,\n\nabbiamo rimosso l'offerta indicata sotto da Amazon.it a seguito di reclami dei clienti. Il tuo account resta attivo.",
    'Performance del venditore\nAmazon.it',
  ],
  es: [
    'Hola:\n\nHemos retirado de Amazon.es la oferta indicada abajo debido a reclamaciones de clientes. Tu cuenta sigue activa.',
    'Rendimiento del vendedor\nAmazon.es',
  ],
  ja: [
    '出品者様\n\n購入者様からの申告により、下記の商品の出品情報をAmazon.co.jpから削除いたしました。アカウントは引き続きご利用いただけます。',
    'アカウントスペシャリスト\nAmazon.co.jp',
  ],
}

test.each(['deadline', 'documents', 'respondVia', 'fundsHoldDays', 'skus'] as const)(
  'sentences are read for their %s',
  async (field) => {
    const misread: object[] = []
    for (const phrase of phrases.filter((entry) => entry[field] !== undefined)) {
      const [opening, closing] = frames[phrase.language] ?? ['', '']
      const parsed = await parseNotification(`${opening}\n\n${phrase.text}\n\n${closing}`, {
        name: 'letter.txt',
      })
      const got = {
        deadline: [parsed.deadline.iso, parsed.deadline.relative],
        documents: parsed.requestedDocuments
          .map(({ type, windowDays }) => `${type}${windowDays ?? ''}`)
          .toSorted(),
        respondVia: parsed.respondVia,
        fundsHoldDays: parsed.fundsHoldDays,
        skus: parsed.skus,
      }[field]
      if (JSON.stringify(got) !== JSON.stringify(phrase[field]))
        misread.push({ text: phrase.text, wanted: phrase[field], got })
    }
    expect(misread).toEqual([])
  },
)
