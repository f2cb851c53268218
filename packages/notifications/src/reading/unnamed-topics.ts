import { namesAsin } from '../identifiers/asins.ts'
import type { NotificationTopic } from '../schema.ts'
import type { Letter } from './letter.ts'
import { listedCharges } from './listed-charges.ts'
import type { Totals } from './topic-totals.ts'

/** "The trademark owner": what is owned is the topic where nothing else names one. */
export function creditOwners(letter: Letter, totals: Totals): void {
  if (ownerWords.some(([topic]) => totals.has(topic)) || totals.has('counterfeit') || totals.has('other'))
    return
  for (const hit of letter.sentences.flatMap((s) => s.hits)) {
    if (hit.concept !== 'party.rightsOwner') continue
    const words = letter.reading.flat.slice(hit.start, hit.end)
    const owned = ownerWords.find(([, pattern]) => pattern.test(words))?.[0]
    if (owned === undefined) continue
    totals.set(owned, { weight: 1, start: hit.start, end: hit.end })
    return
  }
}

const ownerWords: readonly (readonly [NotificationTopic, RegExp])[] = [
  ['trademark', /trade ?mark|brand|marke|marque|marchi|marca|商標|ブランド/],
  ['copyright', /copyright|urheber|auteur|diritti d'autore|derechos de autor|著作/],
  ['patent', /patent|brevet|特許/],
]

/** An entry of a list of violations that names no offence but the page that is wrong: "B0…, detail page: data". */
export function creditDetailPages(letter: Letter, totals: Totals): void {
  for (const s of letter.sentences) {
    if (!s.item || !namesAsin(s.words) || s.hits.some((h) => h.concept.startsWith('topic.'))) continue
    const page = s.hits.find(
      (h) => h.concept === 'object.listing' && isDetailPage.test(letter.reading.flat.slice(h.start, h.end)),
    )
    if (page !== undefined) totals.set('detail_page', { weight: 4, start: page.start, end: page.end })
  }
}

const isDetailPage =
  /^(?:(?:product )?detail page|(?:produkt)?detailseite|page de detail|fiche produit|pagina de(?: detalle|l producto| producto)|pagina (?:di dettaglio|del prodotto|prodotto)|(?:商品)?詳細ページ)/

/** Each of several findings that are listed weighs as much as what is told at length. */
export function creditListed(letter: Letter, totals: Totals): void {
  const listed = listedCharges(letter)
  if (listed.size === 0) return
  const most = Math.max(1.5, ...[...totals.values()].map(({ weight }) => weight))
  for (const [topic, { start, end }] of listed) totals.set(topic, { weight: most, start, end })
}
