import type { Row, Word } from './layout.ts'

/** What a column of an invoice's table holds. */
export type ColumnKind =
  | 'position'
  | 'code'
  | 'asin'
  | 'barcode'
  | 'description'
  | 'quantity'
  | 'units'
  | 'packs'
  | 'perPack'
  | 'unit'
  | 'price'
  | 'amount'
  | 'other'

export interface Column {
  readonly kind: ColumnKind
  readonly x: number
  readonly right: number
}

/** The columns that a row names, where it is the head of a table: at least two, one of them a number of things. */
export function columnsOf({ cells }: Row): readonly Column[] | undefined {
  const words = cells.flatMap((cell) => cell.words)
  if (words.length < 2 || words.length > 24) return undefined
  const columns: Column[] = []
  let known = 0
  for (let at = 0; at < words.length;) {
    const found = columnAt(words, at)
    if (found === undefined) at += 1
    else {
      columns.push(found.column)
      known += found.taken
      at += found.taken
    }
  }
  const kinds = new Set(columns.map(({ kind }) => kind))
  const counts = kinds.has('quantity') || kinds.has('units') || kinds.has('packs')
  return counts && kinds.size >= 2 && known >= 0.55 * words.length ? columns : undefined
}

function columnAt(
  words: readonly Word[],
  at: number,
): { readonly column: Column; readonly taken: number } | undefined {
  for (let taken = Math.min(4, words.length - at); taken > 0; taken--) {
    const group = words.slice(at, at + taken)
    const text = group
      .map((word) => word.text)
      .join(' ')
      .toLowerCase()
    const kind = heads.find(([, pattern]) => pattern.test(text))?.[0]
    const [first, last] = [group[0], group.at(-1)]
    if (kind !== undefined && first !== undefined && last !== undefined)
      return { column: { kind, x: first.x, right: last.right }, taken }
  }
  return undefined
}

/** Heads of columns in the languages that the product reads; a whole head must fit. */
const heads: readonly (readonly [ColumnKind, RegExp])[] = [
  ['asin', /^asin$/],
  ['barcode', /^(?:upc|ean|gtin|barcode|bar code|ean-code|jan(?:コード)?)$/],
  ['position', /^(?:pos\.?|position|line|ln|#|nr\.?|lfd\.? ?nr\.?|no\.?|項番)$/],
  [
    'perPack',
    /^(?:(?:pcs|units|qty|pieces|stk)\s?(?:\/|per)\s?(?:ctn|carton|case|box|pack|ve)|case (?:size|pack|qty)|pack (?:size|qty)|outer (?:size|qty)|inner qty|ve-größe|inhalt|入数|colisage|pz\/ct|uds\/caja)$/,
  ],
  [
    'units',
    /^(?:(?:total )?(?:units|pieces|pcs)|total (?:units|pieces|pcs|qty)|qty \(?(?:pcs|units|pieces|ea)\)?|quantity \(?(?:pcs|units|pieces)\)?|total quantity|gesamtmenge|stück|unités|pezzi|unidades|uds\.?|pz\.?|総数)$/,
  ],
  [
    'packs',
    /^(?:ctns?|cartons?|cases|boxes|outers|packs|no\.? of (?:ctns|cartons|cases|packages)|kartons?|colis|colli|cajas|bultos|箱数|ケース数)$/,
  ],
  [
    'quantity',
    /^(?:qty\.?|qnty|quantity|quantities|qty shipped|shipped|ship qty|qty ordered|quant\.?|menge|anzahl|qté\.?|quantité|q\.?tà\.?|qtà|quantità|cant\.?|cantidad|数量|個数)$/,
  ],
  [
    'code',
    /^(?:activity|item|item ?(?:#|no\.?|number|code)|sku|code|product (?:code|no\.?)|stock code|style|part|part (?:no\.?|number)|model|art\.?|art\.?-?\s?nr\.?|artikel|artikel-?nr\.?|artikelnummer|réf\.?|référence|cod\.?|cod\. ?art\.?|codice(?: articolo)?|ref\.?|referencia|código|品番|商品コード|型番)$/,
  ],
  [
    'description',
    /^(?:description|description of goods|goods|items?|items ordered|product|product name|article|details|bezeichnung|beschreibung|artikelbezeichnung|désignation|libellé|descrizione|descrizione articolo|descripción|concepto|artículo|producto|品名|商品名|摘要|内容)$/,
  ],
  ['unit', /^(?:unit|uom|u\/m|me|einheit|unité|u\.?m\.?|ud\.?|単位)$/],
  [
    'price',
    /^(?:price|each|rate|unit price|unit cost|cost|price\/unit|unit [£€$]|price \(?(?:usd|eur|gbp)\)?|unit price \(?(?:usd|eur|gbp)\)?|einzelpreis|einzelpreis eur|e-preis|preis|stückpreis|p\.?u\.?(?: ht)?|prix(?: unitaire)?(?: ht)?|prezzo(?: unit\.?| unitario)?|precio(?: unitario)?|単価)$/,
  ],
  [
    'amount',
    /^(?:amount|total|ext\.?|extension|sum|net|line total|item subtotal|subtotal|goods [£€$]|amount \(?(?:usd|eur|gbp)\)?|gesamt|gesamt eur|gesamtpreis|g-preis|betrag|summe|montant(?: ht)?|total ht|importo|totale|importe|金額)$/,
  ],
  [
    'other',
    /^(?:photo|picture|color|colour|farbe|couleur|colore|size|vat|vat %|tax|ust\.? ?%?|mwst\.? ?%?|tva|iva|sconto|discount|disc\.?|dto\.?|rabatt|remise|marks|remarks|備考|date|weight|税率)$/,
  ],
]
