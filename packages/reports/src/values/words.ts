import type { CancelledBy, Fulfilment, OrderStatus } from '@health-tui/metrics'

/**
 * The words in which files print statuses and the like, by normalised text. English is what reports print whatever
 * the marketplace; the other languages come from people's spreadsheets and Seller Central downloads.
 */
const statusWords: Readonly<Record<string, OrderStatus>> = {
  pending: 'pending',
  pendingavailability: 'pending',
  ausstehend: 'pending',
  enattente: 'pending',
  insospeso: 'pending',
  inattesa: 'pending',
  pendiente: 'pending',
  pendente: 'pending',
  inbehandeling: 'pending',
  oczekujace: 'pending',
  beklemede: 'pending',
  保留中: 'pending',
  保留: 'pending',
  unshipped: 'unshipped',
  partiallyshipped: 'unshipped',
  partiallyunshipped: 'unshipped',
  shipping: 'unshipped',
  invoiceunconfirmed: 'unshipped',
  nichtversandt: 'unshipped',
  nichtversendet: 'unshipped',
  teilweiseversandt: 'unshipped',
  teilweiseversendet: 'unshipped',
  offen: 'unshipped',
  inbearbeitung: 'unshipped',
  nonexpediee: 'unshipped',
  nonexpedie: 'unshipped',
  nonenvoyee: 'unshipped',
  partiellementexpediee: 'unshipped',
  encoursdepreparation: 'unshipped',
  nonspedito: 'unshipped',
  nonspedita: 'unshipped',
  nonancoraspedito: 'unshipped',
  daspedire: 'unshipped',
  parzialmentespedito: 'unshipped',
  noenviado: 'unshipped',
  sinenviar: 'unshipped',
  pendientedeenvio: 'unshipped',
  parcialmenteenviado: 'unshipped',
  naoenviado: 'unshipped',
  nietverzonden: 'unshipped',
  ejskickad: 'unshipped',
  niewyslane: 'unshipped',
  niewysłane: 'unshipped',
  gonderilmedi: 'unshipped',
  未出荷: 'unshipped',
  未発送: 'unshipped',
  出荷待ち: 'unshipped',
  出荷準備中: 'unshipped',
  一部出荷済み: 'unshipped',
  acknowledged: 'unshipped',
  created: 'unshipped',
  processing: 'unshipped',
  unfulfilled: 'unshipped',
  partial: 'unshipped',
  partiallyfulfilled: 'unshipped',
  awaitingshipment: 'unshipped',
  awaitingfulfillment: 'unshipped',
  onhold: 'pending',
  shipped: 'shipped',
  fulfilled: 'shipped',
  complete: 'shipped',
  completed: 'shipped',
  delivered: 'shipped',
  dispatched: 'shipped',
  shippeddeliveredtobuyer: 'shipped',
  shippedpickedup: 'shipped',
  shippedreturnedtoseller: 'shipped',
  shippedreturningtoseller: 'shipped',
  shippedrejectedbybuyer: 'shipped',
  shippedlostintransit: 'shipped',
  shippedoutfordelivery: 'shipped',
  shippeddamaged: 'shipped',
  versandt: 'shipped',
  versendet: 'shipped',
  verschickt: 'shipped',
  zugestellt: 'shipped',
  geliefert: 'shipped',
  expediee: 'shipped',
  expedie: 'shipped',
  envoyee: 'shipped',
  envoye: 'shipped',
  livree: 'shipped',
  livre: 'shipped',
  spedito: 'shipped',
  spedita: 'shipped',
  consegnato: 'shipped',
  consegnata: 'shipped',
  enviado: 'shipped',
  enviada: 'shipped',
  entregado: 'shipped',
  entregue: 'shipped',
  verzonden: 'shipped',
  skickad: 'shipped',
  wyslane: 'shipped',
  wysłane: 'shipped',
  wysłano: 'shipped',
  gonderildi: 'shipped',
  出荷済み: 'shipped',
  出荷済: 'shipped',
  出荷完了: 'shipped',
  発送済み: 'shipped',
  発送済: 'shipped',
  配達済み: 'shipped',
  配達完了: 'shipped',
  pendingwaitingforpickup: 'unshipped',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  unfulfillable: 'cancelled',
  storniert: 'cancelled',
  abgebrochen: 'cancelled',
  annulee: 'cancelled',
  annule: 'cancelled',
  annullato: 'cancelled',
  annullata: 'cancelled',
  cancellato: 'cancelled',
  cancelado: 'cancelled',
  cancelada: 'cancelled',
  anulado: 'cancelled',
  geannuleerd: 'cancelled',
  avbruten: 'cancelled',
  anulowane: 'cancelled',
  anulowano: 'cancelled',
  iptaledildi: 'cancelled',
  キャンセル: 'cancelled',
  キャンセル済み: 'cancelled',
  キャンセル済: 'cancelled',
  取消: 'cancelled',
  取消済: 'cancelled',
}

const fulfilmentWords: Readonly<Record<string, Fulfilment>> = {
  amazon: 'afn',
  afn: 'afn',
  fba: 'afn',
  fulfilledbyamazon: 'afn',
  fulfillmentbyamazon: 'afn',
  versanddurchamazon: 'afn',
  expedieparamazon: 'afn',
  speditodaamazon: 'afn',
  enviadoporamazon: 'afn',
  logisticadiamazon: 'afn',
  logisticadeamazon: 'afn',
  gestitodaamazon: 'afn',
  gestionadoporamazon: 'afn',
  envoyeparamazon: 'afn',
  shippedbyamazon: 'afn',
  fulfilmentbyamazon: 'afn',
  アマゾン: 'afn',
  merchant: 'mfn',
  default: 'mfn',
  seller: 'mfn',
  mfn: 'mfn',
  fbm: 'mfn',
  sellerfulfilled: 'mfn',
  merchantfulfilled: 'mfn',
  fulfilledbymerchant: 'mfn',
  fulfilledbyseller: 'mfn',
  shippedbyseller: 'mfn',
  fulfillmentbymerchant: 'mfn',
  selfship: 'mfn',
  easyship: 'mfn',
  verkaufer: 'mfn',
  handler: 'mfn',
  versanddurchverkaufer: 'mfn',
  versanddurchhandler: 'mfn',
  eigenversand: 'mfn',
  vendeur: 'mfn',
  marchand: 'mfn',
  expedieparlevendeur: 'mfn',
  venditore: 'mfn',
  speditodalvenditore: 'mfn',
  gestitodalvenditore: 'mfn',
  vendedor: 'mfn',
  enviadoporelvendedor: 'mfn',
  gestionadoporelvendedor: 'mfn',
  verkoper: 'mfn',
  saljare: 'mfn',
  sprzedawca: 'mfn',
  satıcı: 'mfn',
  出品者: 'mfn',
  出品者出荷: 'mfn',
  販売者: 'mfn',
}

const cancelledByWords: Readonly<Record<string, CancelledBy>> = {
  seller: 'seller',
  merchant: 'seller',
  verkaufer: 'seller',
  handler: 'seller',
  vendeur: 'seller',
  venditore: 'seller',
  vendedor: 'seller',
  出品者: 'seller',
  販売者: 'seller',
  buyer: 'buyer',
  customer: 'buyer',
  kaufer: 'buyer',
  kunde: 'buyer',
  acheteur: 'buyer',
  client: 'buyer',
  acquirente: 'buyer',
  cliente: 'buyer',
  comprador: 'buyer',
  購入者: 'buyer',
  お客様: 'buyer',
  amazon: 'amazon',
  system: 'amazon',
  アマゾン: 'amazon',
  unknown: 'unknown',
}

const yes = new Set([
  'y',
  'yes',
  'true',
  '1',
  'x',
  'ja',
  'wahr',
  'oui',
  'vrai',
  'si',
  'vero',
  'sim',
  'はい',
  '有',
])
const no = new Set([
  'n',
  'no',
  'false',
  '0',
  'nein',
  'falsch',
  'non',
  'faux',
  'falso',
  'nao',
  'いいえ',
  'なし',
  '無',
])

export const readStatus = remembering((text) => statusWords[key(text)] ?? null)

export const readFulfilment = remembering((text): Fulfilment | null => {
  const word = key(text)
  return fulfilmentWords[word] ?? (word.startsWith('amazon') ? 'afn' : null)
})

export const readCancelledBy = remembering((text) => cancelledByWords[key(text)] ?? null)

export const readFlag = remembering((text) => {
  const word = key(text)
  return yes.has(word) ? true : no.has(word) ? false : null
})

/** A cell that says that something is there: `X`, `Yes`, `1`, a name, any word but a no or a dash. */
export function isMarked(text: string): boolean {
  const word = key(text)
  return word !== '' && readFlag(text) !== false && !nothing.has(word)
}

const nothing: ReadonlySet<string> = new Set(
  'none nothing na null nil keine keiner kein aucun aucune nessuno nessuna ninguno ninguna nenhum nenhuma なし'.split(
    ' ',
  ),
)

/** A whole number of units; `1`, `1.0`, `1,0` and `1,000` are read, anything else is null. */
export const readCount = remembering((text): number | null => {
  const trimmed = (/[\uff00-\uffef]/.test(text) ? text.normalize('NFKC') : text).trim()
  if (/^\d{1,9}$/.test(trimmed)) return Number(trimmed)
  if (/^\d{1,9}[.,]0{1,2}$/.test(trimmed)) return Number.parseInt(trimmed, 10)
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(trimmed)) return Number(trimmed.replace(/[.,]/g, ''))
  return null
})

/** The words that a file uses are few and come millions of times, so each is read once. */
function remembering<T>(read: (text: string) => T | null): (text: string) => T | null {
  const known = new Map<string, T | null>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    if (known.size < 1000) known.set(text, value)
    return value
  }
}

/** The word without case, accents and punctuation; the marks that tell Japanese syllables apart are kept. */
function key(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, (marks) => marks.replace(/[^\u3099\u309a]/g, ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
