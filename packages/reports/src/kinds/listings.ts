import type { ListingRecord } from '@health-tui/metrics'
import { quoted, reject, type TableKind } from '../table/table-kind.ts'
import { readCount, readFulfilment } from '../values/words.ts'
import { orNull } from './order-lines.ts'

/**
 * Listings reports (all, active, inactive): one row an offer. Their headers come in the language that the seller chose;
 * the names are those of reports in English, German, French, Italian, Spanish, Japanese and Chinese.
 */
export const listings: TableKind = {
  kind: 'listings',
  columns: {
    sku: [
      'seller-sku',
      'sku',
      'Händler-SKU',
      'sku-vendeur',
      'SKU venditore',
      'SKU del vendedor',
      '出品者SKU',
      '卖家 SKU',
    ],
    title: [
      'item-name',
      'Artikelbezeichnung',
      'nom-produit',
      "Nome dell'articolo",
      'Título del producto',
      '商品名',
      '商品名称',
    ],
    price: ['price', 'Preis', 'prix', 'Prezzo', 'Precio', '価格', '价格'],
    openDate: [
      'open-date',
      'Erstellungsdatum',
      'date-ouverture',
      "date d'ouverture",
      'Data di creazione',
      'Fecha de creación',
      '出品日',
      '开售日期',
    ],
    quantity: ['quantity', 'Menge', 'quantité', 'Quantità', 'Cantidad', '数量'],
    listing: ['listing-id', 'Angebotsnummer', '出品ID'],
    asin: ['asin1', 'ASIN 1', 'asin'],
    productId: [
      'product-id',
      'Produkt-ID',
      'id-produit',
      'Identificativo del prodotto',
      'Identificador del producto',
      '商品ID',
      '商品编码',
    ],
    condition: [
      'item-condition',
      'Artikelzustand',
      'état-produit',
      "Condizione dell'articolo",
      'Estado del producto',
      'コンディション',
    ],
    fulfilment: [
      'fulfillment-channel',
      'fulfilment-channel',
      'Versender',
      'canal-traitement',
      'Canale di gestione',
      'Canal de gestión logística',
      'フルフィルメント・チャンネル',
      '配送渠道',
    ],
    status: ['status', 'état', 'stato', 'estado', 'ステータス', '状态'],
  },
  required: ['sku', 'title', 'price', 'openDate'],
  createParser({ columns: { at, header }, list }) {
    return (row) => {
      const text = (column: string): string | null => orNull(row.cell(at[column] ?? -1).trim())
      const sku = text('sku')
      if (sku === null) return reject(header('sku'), 'the SKU is empty')
      const quantity = text('quantity')
      const listing: ListingRecord = {
        sku,
        asin: text('asin') ?? asinOf(text('productId')),
        title: text('title'),
        price: text('price'),
        quantity: quantity === null ? null : readCount(quantity),
        status: text('status'),
        condition: text('condition'),
        fulfilment: readFulfilment(text('fulfilment') ?? ''),
        listingId: text('listing'),
        opened: text('openDate'),
      }
      if (quantity !== null && listing.quantity === null)
        return reject(header('quantity'), `${quoted(quantity)} is no number of units`)
      list(listing)
      return null
    }
  },
}

/** A product id may be an EAN or an ISBN; those that Amazon gives begin with a letter. */
function asinOf(productId: string | null): string | null {
  return productId !== null && /^[A-Z][A-Z0-9]{9}$/.test(productId) ? productId : null
}
