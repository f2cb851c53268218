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
  pendiente: 'pending',
  保留中: 'pending',
  unshipped: 'unshipped',
  partiallyshipped: 'unshipped',
  partiallyunshipped: 'unshipped',
  shipping: 'unshipped',
  invoiceunconfirmed: 'unshipped',
  nichtversandt: 'unshipped',
  nonexpediee: 'unshipped',
  nonspedito: 'unshipped',
  noenviado: 'unshipped',
  未出荷: 'unshipped',
  shipped: 'shipped',
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
  expediee: 'shipped',
  expedie: 'shipped',
  spedito: 'shipped',
  enviado: 'shipped',
  出荷済み: 'shipped',
  出荷済: 'shipped',
  pendingwaitingforpickup: 'unshipped',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  unfulfillable: 'cancelled',
  storniert: 'cancelled',
  annulee: 'cancelled',
  annule: 'cancelled',
  annullato: 'cancelled',
  cancelado: 'cancelled',
  キャンセル: 'cancelled',
  キャンセル済み: 'cancelled',
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
  amazonfulfilled: 'afn',
  amazonna: 'afn',
  amazoneu: 'afn',
  amazonjp: 'afn',
  merchant: 'mfn',
  seller: 'mfn',
  mfn: 'mfn',
  fbm: 'mfn',
  sellerfulfilled: 'mfn',
  merchantfulfilled: 'mfn',
  fulfilledbymerchant: 'mfn',
  fulfilledbyseller: 'mfn',
  versanddurchverkaufer: 'mfn',
  expedieparlevendeur: 'mfn',
  speditodalvenditore: 'mfn',
  enviadoporelvendedor: 'mfn',
}

const cancelledByWords: Readonly<Record<string, CancelledBy>> = {
  seller: 'seller',
  merchant: 'seller',
  buyer: 'buyer',
  customer: 'buyer',
  amazon: 'amazon',
  system: 'amazon',
  unknown: 'unknown',
}

const yes = new Set(['y', 'yes', 'true', '1', 'x', 'ja', 'oui', 'si', 'はい'])
const no = new Set(['n', 'no', 'false', '0', 'nein', 'non', 'いいえ'])

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

/** A whole number of units; `1`, `1.0`, `1,0` and `1,000` are read, anything else is null. */
export function readCount(text: string): number | null {
  const trimmed = text.trim()
  if (/^\d{1,9}$/.test(trimmed)) return Number(trimmed)
  if (/^\d{1,9}[.,]0{1,2}$/.test(trimmed)) return Number.parseInt(trimmed, 10)
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(trimmed)) return Number(trimmed.replace(/[.,]/g, ''))
  return null
}

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
