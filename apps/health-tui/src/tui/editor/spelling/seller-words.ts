/**
 * Words of the trade that general dictionaries lack. Source: Seller Central's help pages and performance notifications,
 * and common business English. Capitals, names in capitals and anything with a digit are never checked, so no acronym
 * needs to stand here. Plurals and endings are spelled out.
 */
export const sellerWords: readonly { readonly reason: string; readonly words: readonly string[] }[] = [
  {
    reason: 'Identifiers that people write in small letters',
    words: ['asin', 'asins', 'fnsku', 'gtin', 'sku', 'skus', 'upc', 'ean'],
  },
  {
    reason: 'Selling and listing',
    words: [
      'dropship',
      'dropshipped',
      'dropshipper',
      'dropshippers',
      'dropshipping',
      'ecommerce',
      'onboarding',
      'repricer',
      'sellable',
      'unsellable',
    ],
  },
  {
    reason: 'Stock and shipping',
    words: [
      'backorder',
      'backorders',
      'backordered',
      'barcode',
      'barcodes',
      'barcoded',
      'dropoff',
      'fulfilment',
      'mispick',
      'mispicks',
      'overpack',
      'palletize',
      'palletized',
      'polybag',
      'polybags',
      'polybagged',
      'preorder',
      'preorders',
      'unfulfillable',
      'untracked',
    ],
  },
  {
    reason: 'Buyers, claims and policies',
    words: [
      'chargeback',
      'chargebacks',
      'misdescribed',
      'returnless',
      'webform',
      'deactivations',
      'reinstatements',
    ],
  },
  {
    reason: 'Business English',
    words: ['offboarding'],
  },
]
