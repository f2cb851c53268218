import type { Row, Word } from './layout.ts'

/** What a column of an invoice's table holds. */
export type ColumnKind =
  | 'position'
  | 'code'
  | 'asin'
  | 'barcode'
  | 'description'
  | 'quantity'
  | 'ordered'
  | 'units'
  | 'packs'
  | 'perPack'
  | 'unit'
  | 'price'
  | 'amount'
  | 'other'

export interface Column {
  readonly kind: ColumnKind
  /** Its head, in small letters. */
  readonly text: string
  readonly x: number
  readonly right: number
}

/** The columns that a row names, where it is the head of a table: at least two, one of them a number of things. */
export function columnsOf(row: Row): readonly Column[] | undefined {
  const columns = namedIn(row)
  return columns !== undefined && countsThings(columns) ? columns : undefined
}

/** The head of a table over two rows: columns of the second, and those of the first that name what stands above. */
export interface StackedHead {
  readonly columns: readonly Column[]
  readonly above: readonly Column[] | undefined
}

/** A head that is broken over two rows: `Quantity` over `CTNS | PCS/CTN | PCS`, or one row of names over one of numbers. */
export function stackedHead(first: Row, second: Row): StackedHead | undefined {
  if (first.page !== second.page || second.y - first.y > 2.5 * Math.max(first.height, second.height))
    return undefined
  const upper = namedIn(first)
  const lower = namedIn(second, 1)
  if (upper === undefined || lower === undefined) return undefined
  if (!countsThings(upper)) return countsThings(lower) ? { columns: lower, above: upper } : undefined
  const refined = lower.map((column) => {
    const over = upper.find((each) => meet(each, column))
    const both = over === undefined ? undefined : kindOf(`${over.text} ${column.text}`)
    return both === undefined ? column : { ...column, kind: both }
  })
  return {
    columns: [...refined, ...upper.filter((each) => !refined.some((column) => meet(each, column)))],
    above: undefined,
  }
}

/** Whether a row is the head of a table that counts nothing: taxes, payments. */
export function isOtherHead(row: Row): boolean {
  const columns = namedIn(row)
  return columns !== undefined && !countsThings(columns) && !row.cells.some(({ text }) => /\d/.test(text))
}

function meet(a: Column, b: Column): boolean {
  return a.x < b.right && a.right > b.x
}

function countsThings(columns: readonly Column[]): boolean {
  return columns.some(({ kind }) => counts.has(kind)) && new Set(columns.map(({ kind }) => kind)).size >= 2
}

const counts: ReadonlySet<ColumnKind> = new Set(['quantity', 'units', 'packs', 'ordered'])

function namedIn(row: Row, least = 2): readonly Column[] | undefined {
  let named = heading.get(row)
  if (named === undefined) heading.set(row, (named = namesIn(row)))
  return named.length >= least ? named : undefined
}

// A row is asked whether it is a head, the upper or lower half of one, or another table's.
const heading = new WeakMap<Row, readonly Column[]>()

/** The columns of a row of which more than half are names of columns; otherwise none. */
function namesIn({ cells }: Row): readonly Column[] {
  const words = cells.flatMap((cell, of) => cell.words.map((word) => ({ ...word, of })))
  if (words.length > 28) return []
  const columns: Column[] = []
  let unknown = 0
  for (let at = 0; at < words.length;) {
    const found = columnAt(words, at)
    if (found === undefined) {
      at += 1
      unknown += 1
      // Prose is done with before its end.
      if (unknown > 0.45 * words.length) return []
    } else {
      columns.push(found.column)
      at += found.taken
    }
  }
  return namedItems(columns)
}

/** "Artículo" beside "descripción" is its number. */
function namedItems(columns: readonly Column[]): readonly Column[] {
  const described = columns.filter(({ kind }) => kind === 'description')
  const [first] = described
  if (first === undefined || described.length < 2 || columns.some(({ kind }) => kind === 'code'))
    return columns
  return columns.map((column) =>
    column === first && thing.test(column.text) ? { ...column, kind: 'code' } : column,
  )
}

const thing =
  /^(?:items?|articles?|artículos?|articol[oi]|artikel|products?|productos?|produits?|prodott[oi])$/

function columnAt(
  words: readonly (Word & { readonly of: number })[],
  at: number,
): { readonly column: Column; readonly taken: number } | undefined {
  for (let taken = Math.min(4, words.length - at); taken > 0; taken--) {
    const group = words.slice(at, at + taken)
    // A head does not run over two cells.
    if (group.some(({ of }) => of !== group[0]?.of)) continue
    const text = group
      .map((word) => word.text)
      .join(' ')
      .toLowerCase()
    const kind = kindOf(text)
    const [first, last] = [group[0], group.at(-1)]
    if (kind !== undefined && first !== undefined && last !== undefined)
      return { column: { kind, text, x: first.x, right: last.right }, taken }
  }
  return undefined
}

/** What a head names; of two languages, with a currency or a unit behind it, either is enough. */
function kindOf(text: string): ColumnKind | undefined {
  const plain = (each: string): ColumnKind | undefined => heads.find(([, pattern]) => pattern.test(each))?.[0]
  const whole = plain(text)
  if (whole !== undefined) return whole
  if (/^\p{sc=Latin}/u.test(text)) {
    const western = text.replaceAll(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/gu, '').trim()
    if (western !== text) return kindOf(western)
  }
  const base = plain(text.replace(/\s*(?:\([^)]{1,8}\)|\b(?:usd|eur|gbp|cny|rmb|jpy)|[€$£¥])$/u, ''))
  if (base !== undefined)
    return base === 'quantity' && /\((?:pcs|ea|units|stk|st|pz)\)$/.test(text) ? 'units' : base
  const [left, right] = text.split(' / ')
  return right === undefined ? undefined : (plain(left ?? '') ?? plain(right))
}

/** Heads of columns in the languages that the product reads; a whole head must fit. */
const heads: readonly (readonly [ColumnKind, RegExp])[] = [
  ['asin', /^asin$/],
  ['barcode', /^(?:upc|ean|gtin|barcode|bar code|ean-code|jan(?:コード)?|条码|條碼)$/],
  ['position', /^(?:pos\.?|position|line|ln|#|nr\.?|lfd\.? ?nr\.?|no\.?|項番|序号|序號)$/],
  [
    'perPack',
    /^(?:(?:pcs|units|qty|pieces|stk|stück|st|uds?\.?|pz|pezzi|q\.?tà)\s?(?:\/|per|por|je|x)\s?(?:ctn|carton|case|box|pack|ve|caja|bulto|cartone|collo|karton)s?(?: \((?:pcs|units)\))?|per (?:case|carton|ctn|box|pack)|units in case|case (?:size|pack|qty)|pack (?:size|qty)|outer (?:size|qty)|inner qty|ve-größe|ve-inhalt|vpe|inhalt|入数|colisage|pcb|pz\/ct|uds\/caja|每箱(?:数量|數量)?|装箱数)$/,
  ],
  [
    'units',
    /^(?:(?:total )?(?:units|pieces|pcs\.?)|total (?:units|pieces|pcs|qty)(?: \((?:pcs|units|ea)\))?|qty \(?(?:pcs|units|pieces|ea)\)?|quantity \(?(?:pcs|units|pieces)\)?|total quantity|gesamtmenge|stück(?:zahl)?|stk\.?|unités|pièces|pezzi|unidades|uds\.?|pz\.?|総数|總數量?|总数量?)$/,
  ],
  [
    'packs',
    /^(?:ctns?|cartons?|cases|boxes|outers|packs|packages|pkgs|no\.? of (?:ctns|cartons|cases|packages)|anz(?:\.|ahl) ve|kartons?|colis|nb colis|colli|n\. colli|cajas|bultos|箱数|箱數|ケース数?|件数|件數)$/,
  ],
  [
    'ordered',
    /^(?:ordered|ord\.?|(?:qty|quantity) ord(?:ered|\.)?|ord(?:er|ered)? qty|bestellt|bestellmenge|(?:qté )?commandée?|ordinat[oa]|q\.?tà ordinata|(?:cant\. )?pedida|注文数量?|受注数)$/,
  ],
  [
    'quantity',
    /^(?:qty\.?|qnty|quantity|quantities|(?:qty|quantity) (?:shipped|delivered)|shipped|delivered|ship(?:ped)? qty|quant\.?|menge|liefermenge|geliefert|menge \/ einheit|anzahl|anz\.?|(?:qté\.?|quantité)(?: livrée)?|livrée?|q\.?tà\.?|qtà|quantità(?: consegnata)?|consegnat[oa]|cant\.?|cantidad(?: servida)?|servid[oa]|entregad[oa]|数量|數量|個数|納品数量?)$/,
  ],
  [
    'code',
    /^(?:activity|item|item ?(?:#|no\.?|number|code)|sku|code|product (?:code|no\.?)|stock code|style(?: no\.?)?|part|part (?:no\.?|number)|model(?: no\.?)?|art\.?|art\.?-?\s?n[or]\.?|art\.? code|artikel|artikel-?nr\.?|artikelnummer|material(?:-?nr\.?)?|code (?:article|produit)|réf\.?|réf\.? article|référence|cod\.?|cod\. ?art(?:\.|icolo)?|codice(?: art(?:\.|icolo))?|ref\.?|referencia|código|cód\.?|品番|商品番号|(?:商品)?コード|型番|貨號|货号|型號|型号|款號|款号)$/,
  ],
  [
    'description',
    /^(?:(?:item |product |goods )?description(?: of goods)?|goods|items?|items ordered|products?|product name|product (?:or|&|and) services?|products? \/ services?|articles?|details|bezeichnung|beschreibung|artikelbezeichnung|warenbezeichnung|désignation|designation|libellé|produits?|descrizione(?: articolo)?|prodott[oi](?: \/ serviz[io]i?)?|articol[oi]|descripción|concepto|artículos?|productos?|品名|商品名|品目|品番・品名|品名・規格|摘要|内容|品名規格|貨品名稱|货物名称)$/,
  ],
  ['unit', /^(?:unit|uom|um|u\/m|me|einheit|einh\.?|unité|u\.d\.m\.|u\.?m\.?|ud\.?|単位|單位|单位)$/],
  [
    'price',
    /^(?:price|each|rate|unit price|unit cost|cost|price\/unit|unit [£€$]|(?:case|net|list) price|price (?:each|per (?:case|unit|carton))|fob|price \(?(?:usd|eur|gbp)\)?|unit price \(?(?:usd|eur|gbp)\)?|einzelpreis(?: netto)?|einzelpreis eur|e-preis|ep|ep netto|preis|preiseinheit|stückpreis|p\.?u\.?(?: ht)?|prix(?: unitaire| u\.?| unit\.)?(?: ht)?|prezzo(?: unit\.?| unitario| netto| un\.)?|precio(?: unitario| ud\.?)?|単価|單價|单价)$/,
  ],
  [
    'amount',
    /^(?:amount|total|ext\.?|extension|extended(?: price)?|ext\.? price|sum|net|net amount|value|line (?:total|amount)|item subtotal|subtotal|total (?:price|amount)|goods [£€$]|amount \(?(?:usd|eur|gbp)\)?|gesamt|gesamt netto|gesamt eur|gesamtpreis|g-preis|betrag|summe|wert(?: in)?|montant(?: ht)?|total ht|importo|totale|prezzo totale|importe|(?:明細)?金額|金额|總價|总价)$/,
  ],
  [
    'other',
    /^(?:photo|picture|color|colour|farbe|couleur|colore|size|options|vat|vat %|vat rate|tax|taxes|steuern?|ust\.? ?%?|mwst\.? ?%?|tva(?: \(%\))?|taux tva|base ht|iva|% ?iva|sconto|sconto o magg\.|sc\.?|discount|disc\.?(?: ?%)?|dto\.?|rabatt|remise|% ?rem\.?|rem\.?(?: %)?|marks|marks & nos\.?|c\/no\.?|remarks|備考|date|weight|n\.w\.|g\.w\.|meas\.?|cbm|kgs|lote?|lotto|caducidad|lote \/ caducidad|b\/o|back ?orders?(?:ed)?|reliquat|hs code|origin|税率|aliquota|tot\. (?:imponibile|imposta)|imponibile|imposta|montant tva|iban|scadenza|data scadenza)$/,
  ],
]
