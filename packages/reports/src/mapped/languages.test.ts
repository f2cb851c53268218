import { expect, test } from 'vitest'
import { readAll } from '../testing/read-all.ts'

/** The same three orders as a seller's spreadsheet has them in each language. */
const tables: Readonly<Record<string, readonly string[]>> = {
  UK: [
    'Order number,Order date,Order status,Fulfilled by,Sales channel,Merchant SKU,Units,Dispatch date,Ship by',
    '026-1111111-0000001,03/04/2026 23:30,Dispatched,Seller,Amazon.co.uk,A,2,04/04/2026 10:00,04/04/2026',
    '026-1111111-0000002,03/04/2026 23:45,Cancelled,Seller,Amazon.co.uk,A,1,,04/04/2026',
    '026-1111111-0000003,04/04/2026 00:10,Pending,Amazon,Amazon.co.uk,B,1,,',
  ],
  DE: [
    'Bestellnummer;Bestelldatum;Bestellstatus;Versand durch;Verkaufskanal;SKU;Menge;Versanddatum;Versenden bis',
    '302-1111111-0000001;03.04.2026 23:30;Versandt;Verkäufer;Amazon.de;A;2;04.04.2026 10:00;04.04.2026',
    '302-1111111-0000002;03.04.2026 23:45;Storniert;Händler;Amazon.de;A;1;;04.04.2026',
    '302-1111111-0000003;04.04.2026 00:10;Ausstehend;Amazon;Amazon.de;B;1;;',
  ],
  FR: [
    "Numéro de commande;Date d'achat;Statut de la commande;Expédié par;Canal de vente;SKU vendeur;Quantité;Date d'expédition;Expédier avant le",
    '402-1111111-0000001;03/04/2026 23:30;Expédiée;Vendeur;Amazon.fr;A;2;04/04/2026 10:00;04/04/2026',
    '402-1111111-0000002;03/04/2026 23:45;Annulée;Vendeur;Amazon.fr;A;1;;04/04/2026',
    '402-1111111-0000003;04/04/2026 00:10;En attente;Amazon;Amazon.fr;B;1;;',
  ],
  IT: [
    "Numero d'ordine;Data dell'ordine;Stato dell'ordine;Gestito da;Canale di vendita;SKU venditore;Quantità;Data di spedizione;Spedire entro",
    '404-1111111-0000001;03/04/2026 23:30;Spedito;Venditore;Amazon.it;A;2;04/04/2026 10:00;04/04/2026',
    '404-1111111-0000002;03/04/2026 23:45;Annullato;Venditore;Amazon.it;A;1;;04/04/2026',
    '404-1111111-0000003;04/04/2026 00:10;In attesa;Amazon;Amazon.it;B;1;;',
  ],
  ES: [
    'Número de pedido;Fecha del pedido;Estado del pedido;Gestionado por;Canal de venta;SKU del vendedor;Cantidad;Fecha de envío;Enviar antes del',
    '406-1111111-0000001;03/04/2026 23:30;Enviado;Vendedor;Amazon.es;A;2;04/04/2026 10:00;04/04/2026',
    '406-1111111-0000002;03/04/2026 23:45;Cancelado;Vendedor;Amazon.es;A;1;;04/04/2026',
    '406-1111111-0000003;04/04/2026 00:10;Pendiente;Amazon;Amazon.es;B;1;;',
  ],
  JP: [
    '注文番号,注文日,注文ステータス,出荷元,販売チャネル,出品者SKU,数量,出荷日,出荷予定日',
    '249-1111111-0000001,2026/04/03 23:30,出荷済み,出品者,Amazon.co.jp,A,2,2026/04/04 10:00,2026/04/04',
    '249-1111111-0000002,2026/04/03 23:45,キャンセル,出品者,Amazon.co.jp,A,1,,2026/04/04',
    '249-1111111-0000003,2026/04/04 00:10,保留中,Amazon,Amazon.co.jp,B,1,,',
  ],
}

test.each(Object.entries(tables))(
  'a spreadsheet of orders with its shipments is a list of orders, in the words of %s',
  async (store, lines) => {
    const { kind, facts, rejects } = await readAll(lines.join('\r\n'))
    expect(rejects).toEqual([])
    expect(kind).toBe('mapping')
    expect(facts.map(({ marketplace }) => marketplace)).toEqual([store, store, store, store])
    const midnight = { UK: '2026-04-03T23:00Z', JP: '2026-04-03T15:00Z' }[store] ?? '2026-04-03T22:00Z'
    const at = (minutes: number): number => Date.parse(midnight) + minutes * 60_000
    expect(facts.map(({ record }) => record)).toMatchObject([
      {
        kind: 'order-item',
        orderStatus: 'shipped',
        fulfilment: 'mfn',
        sku: 'A',
        quantity: 2,
        purchasedAt: at(-30),
        shipBy: at(24 * 60) - 1000,
      },
      { kind: 'shipment', shippedAt: at(600), units: 2 },
      { kind: 'order-item', orderStatus: 'cancelled', fulfilment: 'mfn', purchasedAt: at(-15) },
      { kind: 'order-item', orderStatus: 'pending', fulfilment: 'afn', purchasedAt: at(10) },
    ])
  },
)

test('a list of cancelled orders alone stays a cancellation download', async () => {
  const { kind, facts } = await readAll(
    'Order ID,Order date,Order status,Cancellation date\n111-1111111-0000001,2026-04-03T10:00:00Z,Cancelled,2026-04-04T10:00:00Z\n',
    { marketplace: 'US' },
  )
  expect(kind).toBe('cancellation-download')
  expect(facts[0]?.record).toMatchObject({ orderStatus: 'cancelled', cancelledBy: 'seller' })
})
