import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

// Ways in which letters name who complained, each laid into a letter that takes a listing away for a trademark.
interface OwnerPhrase {
  readonly language: string
  readonly text: string
  readonly owner: readonly [name: string | null, email: string | null] | null
}

const phrases = JSON.parse(
  readFileSync(new URL('../../corpus/phrases/rights-owners.json', import.meta.url), 'utf8'),
) as readonly OwnerPhrase[]

const frames: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  en: [
    'Hello,\n\nWe removed the listing below because of a report that it infringes a trademark.\n\nASIN: B0C4YTN8LP\nComplaint ID: 16209948310',
    'Your selling account is not affected.\n\nSeller Performance\nAmazon.com',
  ],
  de: [
    'Guten Tag,\n\nwir haben das unten genannte Angebot entfernt, weil es laut einer Meldung eine Marke verletzt.\n\nASIN: B0C4YTN8LP\nBeschwerde-ID: 16209948310',
    'Ihr Konto bleibt aktiv.\n\nVerkäuferleistung\nAmazon.de',
  ],
  fr: [
    "Bonjour,\n\nNous avons supprimé l'offre ci-dessous : elle porterait atteinte à une marque.\n\nASIN : B0C4YTN8LP\nIdentifiant de réclamation : 16209948310",
    'Votre compte reste actif.\n\nPerformance des vendeurs\nAmazon.fr',
  ],
  it: [
    "Gentile venditore,\n\nabbiamo rimosso l'offerta indicata sotto perché violerebbe un marchio.\n\nASIN: B0C4YTN8LP\nID reclamo: 16209948310",
    'Il tuo account resta attivo.\n\nPerformance del venditore\nAmazon.it',
  ],
  es: [
    'Hola:\n\nHemos retirado la oferta indicada abajo porque podría infringir una marca.\n\nASIN: B0C4YTN8LP\nID de reclamación: 16209948310',
    'Tu cuenta sigue activa.\n\nRendimiento del vendedor\nAmazon.es',
  ],
  ja: [
    '出品者様\n\n商標権を侵害しているとの申し立てにより、下記の商品の出品を削除いたしました。\n\nASIN: B0C4YTN8LP\n苦情ID: 16209948310',
    'アカウントは引き続きご利用いただけます。\n\nAmazon.co.jp',
  ],
}

test('who complained is read from tables, labels and sentences', async () => {
  const misread: object[] = []
  for (const { language, text, owner } of phrases) {
    const [opening, closing] = frames[language] ?? ['', '']
    const { rightsOwner } = await parseNotification(`${opening}\n\n${text}\n\n${closing}`, {
      name: 'letter.txt',
    })
    const got = rightsOwner === null ? null : [rightsOwner.name, rightsOwner.email]
    if (JSON.stringify(got) !== JSON.stringify(owner)) misread.push({ text, wanted: owner, got })
  }
  expect(misread).toEqual([])
})
