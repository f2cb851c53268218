import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { findMarketplace } from './chunk-Z6VWRE5H.js'
var reportKinds = [
  'performance-v2',
  'performance-v1',
  'all-orders',
  'all-orders-xml',
  'unshipped',
  'orders-api',
  'feedback',
  'returns-mfn',
  'returns-fba',
  'shipments-fba',
  'settlement',
  'listings',
  'odr-download',
  'lsr-download',
  'cancellation-download',
  'vtr-download',
  'otdr-download',
  'claims-download',
  'chargebacks-download',
  'idr-download',
  'notification',
  'mbox',
  'case',
  'mapping',
]
function isReportKind(text) {
  return reportKinds.includes(text)
}
var reportKindTitles = {
  'performance-v2': 'seller performance report (JSON)',
  'performance-v1': 'seller performance report (XML, before 2021)',
  'all-orders': 'All Orders report',
  'all-orders-xml': 'All Orders report (XML)',
  unshipped: 'Unshipped Orders report',
  'orders-api': 'Orders API answer (JSON)',
  feedback: 'seller feedback report',
  'returns-mfn': 'returns of seller-fulfilled orders',
  'returns-fba': 'returns of Amazon-fulfilled orders',
  'shipments-fba': 'Amazon-fulfilled shipments report',
  settlement: 'settlement report (flat file)',
  listings: 'listings report',
  'odr-download': 'order defect download',
  'lsr-download': 'late shipment download',
  'cancellation-download': 'cancellation download',
  'vtr-download': 'valid tracking download',
  'otdr-download': 'on-time delivery download',
  'claims-download': 'A-to-z claims download',
  'chargebacks-download': 'chargebacks download',
  'idr-download': 'invoice defect download',
  notification: 'performance notification (mail or text)',
  mbox: 'mailbox file (mbox)',
  case: 'portable case file',
  mapping: 'table read with a mapping profile',
}
import { isAscii, isUtf8 } from 'node:buffer'
function createEncodingProbe() {
  let head = new Uint8Array(0),
    tail = new Uint8Array(0),
    utf8 = !0,
    kana = 0,
    doubleByte = 0,
    strictCp932 = !0,
    cp932Bytes = 0
  return {
    push(chunk) {
      if (
        (head.length < headBytes &&
          (head = Buffer.concat([head, chunk.subarray(0, headBytes - head.length)])),
        utf8)
      ) {
        let joined = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]),
          cut = completeUtf8(joined)
        ;((utf8 = isUtf8(joined.subarray(0, cut))),
          (tail = utf8 ? Uint8Array.prototype.slice.call(joined, cut) : tail))
      }
      if (!utf8 && strictCp932 && cp932Bytes < cp932SampleBytes) {
        let sample = cutAtAscii(chunk.subarray(0, cp932SampleBytes - cp932Bytes))
        cp932Bytes += sample.length
        let counted = countCp932(sample)
        ;((strictCp932 = counted !== void 0),
          (kana += counted?.kana ?? 0),
          (doubleByte += counted?.doubleByte ?? 0))
      }
    },
    guess(hints = {}) {
      let marked = byteOrderMark(head)
      if (marked !== void 0) return marked
      let wide = utf16WithoutMark(head)
      return wide !== void 0
        ? wide
        : utf8 && tail.length === 0
          ? { encoding: 'utf-8', bom: 0, why: 'the bytes are valid UTF-8' }
          : hints.japanese === !0 && strictCp932
            ? { encoding: 'cp932', bom: 0, why: 'the store is Japanese and the bytes are no UTF-8' }
            : strictCp932 && doubleByte > 0 && kana * 4 >= doubleByte
              ? { encoding: 'cp932', bom: 0, why: 'the bytes are no UTF-8 and read as Japanese' }
              : { encoding: 'windows-1252', bom: 0, why: 'the bytes are neither UTF-8 nor Japanese' }
    },
  }
}
function detectEncoding(bytes, hints) {
  let probe = createEncodingProbe()
  return (probe.push(bytes), probe.guess(hints))
}
function createDecoder(encoding) {
  if (encoding === 'utf-8')
    return (bytes) => {
      let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      return buffer.toString(isAscii(buffer) ? 'latin1' : 'utf8')
    }
  let decoder = new TextDecoder(encoding === 'cp932' ? 'shift_jis' : encoding, { ignoreBOM: !0 })
  return (bytes) => decoder.decode(bytes)
}
function decodeDocument(bytes, hints) {
  let guess = detectEncoding(bytes, hints)
  return createDecoder(guess.encoding)(bytes.subarray(guess.bom))
}
var headBytes = 4096,
  cp932SampleBytes = 4 * 1024 * 1024
function byteOrderMark(head) {
  let why = 'byte order mark'
  if (head[0] === 239 && head[1] === 187 && head[2] === 191) return { encoding: 'utf-8', bom: 3, why }
  if (head[0] === 255 && head[1] === 254 && !(head[2] === 0 && head[3] === 0))
    return { encoding: 'utf-16le', bom: 2, why }
  if (head[0] === 254 && head[1] === 255) return { encoding: 'utf-16be', bom: 2, why }
}
function utf16WithoutMark(head) {
  let pairs = Math.min(64, Math.floor(head.length / 2))
  if (pairs < 8) return
  let even = 0,
    odd = 0
  for (let i = 0; i < pairs; i++) (head[2 * i] === 0 && even++, head[2 * i + 1] === 0 && odd++)
  let why = 'every second byte is zero'
  if (odd > pairs * 0.9 && even === 0) return { encoding: 'utf-16le', bom: 0, why }
  if (even > pairs * 0.9 && odd === 0) return { encoding: 'utf-16be', bom: 0, why }
}
function completeUtf8(bytes) {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    let byte = bytes[bytes.length - back] ?? 0
    if (byte < 128) return bytes.length
    if (byte >= 192)
      return (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}
function cutAtAscii(bytes) {
  let start = bytes.indexOf(10) + 1,
    end = bytes.lastIndexOf(10)
  return end > start ? bytes.subarray(start, end) : bytes
}
function countCp932(bytes) {
  if (isAscii(bytes)) return { kana: 0, doubleByte: 0 }
  try {
    let text = new TextDecoder('shift_jis', { fatal: !0 }).decode(bytes),
      kana = 0,
      doubleByte = 0
    for (let i = 0; i < text.length; i++) {
      let code = text.charCodeAt(i)
      code < 128 ||
        (code >= 65377 && code <= 65439) ||
        (doubleByte++, code >= 12353 && code <= 12542 && kana++)
    }
    return { kana, doubleByte }
  } catch {
    return
  }
}
import { createHash } from 'node:crypto'
async function probeDocument(source, options = {}) {
  let hash = createHash('sha256'),
    probe = createEncodingProbe(),
    heads = [],
    headSize = 0,
    size = 0
  for await (let chunk of source.open())
    if (
      (options.signal?.throwIfAborted(),
      hash.update(chunk),
      probe.push(chunk),
      (size += chunk.length),
      options.onBytes?.(chunk.length),
      headSize < headBytes2)
    ) {
      let part = Uint8Array.prototype.slice.call(chunk, 0, headBytes2 - headSize)
      ;(heads.push(part), (headSize += part.length))
    }
  let guess = probe.guess({ japanese: options.marketplace === 'JP' }),
    encoding =
      options.encoding === void 0
        ? guess
        : { encoding: options.encoding, bom: guess.why === 'byte order mark' ? guess.bom : 0, why: 'given' },
    start = Buffer.concat(heads),
    head = createDecoder(encoding.encoding)(start.subarray(encoding.bom)).replace(/\ufffd+$/, '')
  return { sha256: hash.digest('hex'), size, encoding, head, binary: /\u0000/.test(head) }
}
var headBytes2 = 64 * 1024
async function readText(source, encoding, limit = 512 * 1024 * 1024) {
  let bytes = await readBytes(source, limit)
  return createDecoder(encoding.encoding)(bytes.subarray(encoding.bom))
}
async function readBytes(source, limit) {
  let chunks = [],
    size = 0
  for await (let chunk of source.open()) {
    if (((size += chunk.length), size > limit))
      throw new RangeError(`${source.name} is larger than ${Math.round(limit / 1e6)} MB`)
    chunks.push(Uint8Array.prototype.slice.call(chunk))
  }
  return Buffer.concat(chunks)
}
function normaliseHeader(header) {
  return header
    .normalize('NFKD')
    .replace(new RegExp('\\p{M}+', 'gu'), '')
    .replace(/ß/g, 'ss')
    .replace(/\([^)]*\)/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
function mapColumns(headers, wanted) {
  let places = new Map(),
    duplicates = []
  headers.forEach((header, place) => {
    let name = normaliseHeader(header)
    name !== '' && (places.has(name) ? duplicates.push(header) : places.set(name, place))
  })
  let columns = Object.keys(wanted),
    used = new Set(),
    at = Object.fromEntries(
      columns.map((column) => {
        for (let name of wanted[column]) {
          let place = places.get(normaliseHeader(name))
          if (place !== void 0) return (used.add(place), [column, place])
        }
        return [column, -1]
      }),
    )
  return {
    at,
    header: (column) => headers[at[column]]?.trim() ?? column,
    missing: columns.filter((column) => at[column] < 0),
    duplicates,
    unknown: headers.filter((header, place) => header.trim() !== '' && !used.has(place)),
  }
}
var headerWords = {
  date: ['date', 'datum', 'data', 'fecha', '\u65E5\u4ED8', 'datum'],
  rating: [
    'rating',
    'bewertung',
    'note',
    'evaluation',
    'valutazione',
    'valoracion',
    'calificacion',
    '\u8A55\u4FA1',
    'betyg',
  ],
}
function looksLikeFeedback(header, rows) {
  if (header.length < 5 || header.length > 7) return !1
  let data = rows.filter((row) => row.length >= 5)
  if (data.length === 0) {
    let [first = '', second = ''] = header.map(normaliseHeader)
    return headerWords.date.includes(first) && headerWords.rating.includes(second)
  }
  return (
    data.filter(
      ([date = '', rating = '', , , order = '']) =>
        /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(date) &&
        /^\s*[1-5]\s*$/.test(rating) &&
        /^\s*[\w-]{5,40}\s*$/.test(order),
    ).length *
      2 >
    data.length
  )
}
function parseIsoInstant(text) {
  if (text.length < 16) return Number.NaN
  let day = isoDay(text),
    separator = text.charCodeAt(10)
  if (Number.isNaN(day) || (separator !== 84 && separator !== 32 && separator !== 116)) return Number.NaN
  let hour = twoDigits(text, 11),
    minute = twoDigits(text, 14)
  if (text.charCodeAt(13) !== colon || hour > 24 || minute > 59) return Number.NaN
  let at = 16,
    second = 0,
    fraction = 0
  if (text.charCodeAt(16) === colon) {
    if (((second = twoDigits(text, 17)), second > 60)) return Number.NaN
    at = 19
    let mark = text.charCodeAt(19)
    if (mark === 46 || mark === 44) {
      let scale = 100
      for (at = 20; isDigit(text.charCodeAt(at)); at++)
        ((fraction += (text.charCodeAt(at) - 48) * scale), (scale /= 10))
      if (at === 20) return Number.NaN
    }
  }
  let offset = readOffset(text, at)
  return day + ((hour * 60 + minute) * 60 + second) * 1e3 + Math.floor(fraction) - offset
}
function isoDay(text) {
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return Number.NaN
  let year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  return dayOf(year, twoDigits(text, 5), twoDigits(text, 8))
}
function dayOf(year, month, day) {
  if (!(year >= 1995 && year <= 2099 && month >= 1 && month <= 12 && day >= 1)) return Number.NaN
  let leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (
    day >
    (month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)
  )
    return Number.NaN
  let shifted = month > 2 ? year : year - 1,
    era = Math.floor(shifted / 400),
    ofEra = shifted - era * 400,
    ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return (
    (era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468) * 864e5
  )
}
var colon = 58,
  hyphen = 45
function isDigit(code) {
  return code >= 48 && code <= 57
}
function twoDigits(text, at) {
  let tens = text.charCodeAt(at) - 48,
    ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}
function readOffset(text, at) {
  if (at === text.length) return 0
  let sign = text.charCodeAt(at)
  if ((sign === 90 || sign === 122) && at + 1 === text.length) return 0
  if (sign !== 43 && sign !== 45) return Number.NaN
  let hours = twoDigits(text, at + 1),
    minutesAt = text.charCodeAt(at + 3) === colon ? at + 4 : at + 3,
    minutes = minutesAt === text.length ? 0 : twoDigits(text, minutesAt)
  return minutesAt < text.length && minutesAt + 2 !== text.length
    ? Number.NaN
    : (hours * 60 + minutes) * (sign === 45 ? -6e4 : 6e4)
}
var statusWords = {
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
  },
  fulfilmentWords = {
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
  },
  cancelledByWords = {
    seller: 'seller',
    merchant: 'seller',
    buyer: 'buyer',
    customer: 'buyer',
    amazon: 'amazon',
    system: 'amazon',
    unknown: 'unknown',
  },
  yes = new Set(['y', 'yes', 'true', '1', 'x', 'ja', 'oui', 'si', '\u306F\u3044']),
  no = new Set(['n', 'no', 'false', '0', 'nein', 'non', '\u3044\u3044\u3048']),
  readStatus = remembering((text) => statusWords[key(text)] ?? null),
  readFulfilment = remembering((text) => {
    let word = key(text)
    return fulfilmentWords[word] ?? (word.startsWith('amazon') ? 'afn' : null)
  }),
  readCancelledBy = remembering((text) => cancelledByWords[key(text)] ?? null),
  readFlag = remembering((text) => {
    let word = key(text)
    return yes.has(word) ? !0 : no.has(word) ? !1 : null
  })
function readCount(text) {
  let trimmed = text.trim()
  return /^\d{1,9}$/.test(trimmed)
    ? Number(trimmed)
    : /^\d{1,9}[.,]0{1,2}$/.test(trimmed)
      ? Number.parseInt(trimmed, 10)
      : /^\d{1,3}(?:[.,]\d{3})+$/.test(trimmed)
        ? Number(trimmed.replace(/[.,]/g, ''))
        : null
}
function remembering(read) {
  let known2 = new Map()
  return (text) => {
    let before = known2.get(text)
    if (before !== void 0) return before
    let value = read(text)
    return (known2.size < 1e3 && known2.set(text, value), value)
  }
}
function key(text) {
  return text
    .normalize('NFKD')
    .replace(new RegExp('\\p{M}+', 'gu'), (marks) => marks.replace(/[^\u3099\u309a]/g, ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
function reject(column, reason) {
  return { column, reason }
}
function quoted(text) {
  return `"${text.length > 40 ? `${text.slice(0, 40)}\u2026` : text}"`
}
function createItemKeys() {
  let order = '',
    seen = new Map(),
    only
  return (orderId, name) => {
    if (orderId !== order)
      return ((order = orderId), (only = name), seen.size > 0 && (seen = new Map()), name)
    only !== void 0 && (seen.set(only, 1), (only = void 0))
    let before = seen.get(name) ?? 0
    return (seen.set(name, before + 1), before === 0 ? name : `${name}#${before + 1}`)
  }
}
function coarseRegion(country, state) {
  let shortCountry = country.length <= 3 ? country.trim().toUpperCase() : '',
    shortState = state.length <= 40 && !/\d/.test(state) ? state.trim().toUpperCase() : ''
  return shortCountry === ''
    ? shortState === ''
      ? null
      : shortState
    : shortState === ''
      ? shortCountry
      : `${shortCountry}-${shortState}`
}
function createRegions() {
  let known2 = new Map()
  return (country, state) => {
    let ofCountry = known2.get(country)
    ofCountry === void 0 && ((ofCountry = new Map()), known2.set(country, ofCountry))
    let region = ofCountry.get(state)
    return (
      region === void 0 &&
        ((region = coarseRegion(country, state)), ofCountry.size < 1e4 && ofCountry.set(state, region)),
      region
    )
  }
}
function orNull(text) {
  return text === '' ? null : text
}
var allOrders = {
  kind: 'all-orders',
  columns: {
    orderId: ['amazon-order-id'],
    purchasedAt: ['purchase-date'],
    updatedAt: ['last-updated-date'],
    status: ['order-status'],
    fulfilment: ['fulfillment-channel'],
    salesChannel: ['sales-channel'],
    serviceLevel: ['ship-service-level'],
    sku: ['sku'],
    asin: ['asin'],
    itemStatus: ['item-status'],
    quantity: ['quantity'],
    state: ['ship-state'],
    country: ['ship-country'],
    business: ['is-business-order'],
  },
  required: ['orderId', 'purchasedAt', 'status', 'fulfilment'],
  createParser({ columns: { at, header }, marketplace }) {
    let itemKey = createItemKeys(),
      marketplaceOf = createMarketplaceLookup(marketplace),
      regionOf = createRegions(),
      place = (column) => at[column] ?? -1,
      columns = {
        orderId: place('orderId'),
        purchasedAt: place('purchasedAt'),
        updatedAt: place('updatedAt'),
        status: place('status'),
        fulfilment: place('fulfilment'),
        salesChannel: place('salesChannel'),
        serviceLevel: place('serviceLevel'),
        sku: place('sku'),
        asin: place('asin'),
        itemStatus: place('itemStatus'),
        quantity: place('quantity'),
        state: place('state'),
        country: place('country'),
        business: place('business'),
      }
    return (row, emit) => {
      let orderId = row.cell(columns.orderId).trim()
      if (orderId === '') return reject(header('orderId'), 'the order number is empty')
      let purchaseText = row.cell(columns.purchasedAt),
        purchasedAt = parseIsoInstant(purchaseText)
      if (Number.isNaN(purchasedAt))
        return reject(header('purchasedAt'), `${quoted(purchaseText)} is no date and time`)
      let statusText = row.cell(columns.status),
        orderStatus = readStatus(statusText)
      if (orderStatus === null)
        return reject(header('status'), `${quoted(statusText)} is no order status that is known`)
      let quantityText = row.cell(columns.quantity),
        quantity = quantityText === '' ? null : readCount(quantityText)
      if (quantity === null && quantityText !== '')
        return reject(header('quantity'), `${quoted(quantityText)} is no number of units`)
      let updatedAt = parseIsoInstant(row.cell(columns.updatedAt)),
        sku = orNull(row.cell(columns.sku)),
        asin = orNull(row.cell(columns.asin)),
        salesChannel = orNull(row.cell(columns.salesChannel))
      return (
        emit(
          {
            kind: 'order-item',
            orderId,
            itemKey: itemKey(orderId, sku ?? asin ?? ''),
            purchasedAt,
            lastUpdatedAt: Number.isNaN(updatedAt) ? null : updatedAt,
            orderStatus,
            itemStatus: readStatus(row.cell(columns.itemStatus)),
            fulfilment: readFulfilment(row.cell(columns.fulfilment)),
            salesChannel,
            sku,
            asin,
            quantity,
            serviceLevel: orNull(row.cell(columns.serviceLevel)),
            region: regionOf(row.cell(columns.country), row.cell(columns.state)),
            businessOrder: readFlag(row.cell(columns.business)),
            shipBy: null,
            deliverBy: null,
            cancelledBy: null,
            category: null,
          },
          marketplaceOf(salesChannel),
        ),
        null
      )
    }
  },
}
function createMarketplaceLookup(fallback) {
  let known2 = new Map()
  return (channel) => {
    if (channel === null) return fallback
    let code = known2.get(channel)
    return (
      code === void 0 && ((code = findMarketplace(channel)?.code ?? fallback), known2.set(channel, code)),
      code
    )
  }
}
function feedbackDayOrder(marketplace) {
  return marketplace === 'US' ? 'mdy' : marketplace === 'JP' || marketplace === 'SE' ? 'ymd' : 'dmy'
}
function readFeedbackDay(text, order) {
  let match = /^\s*(\d{1,4})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{1,4})(?:[T\s].*)?$/.exec(text)
  if (match === null) return null
  let [, first = '', second = '', third = ''] = match,
    asYmd = first.length === 4 || order === 'ymd',
    [year, month, day] = asYmd
      ? [first, second, third]
      : order === 'mdy'
        ? [third, first, second]
        : [third, second, first]
  return year.length !== 2 && year.length !== 4
    ? null
    : isoDayText(year.length === 2 ? 2e3 + Number(year) : Number(year), Number(month), Number(day))
}
function isoDayText(year, month, day) {
  let date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null
}
var feedback = {
  kind: 'feedback',
  columns: {},
  required: [],
  byPosition: !0,
  needs: ({ marketplace }) =>
    marketplace === null
      ? 'the dates of a feedback report are day/month or month/day depending on the store; say which with --marketplace, e.g. --marketplace US'
      : null,
  createParser({ marketplace }) {
    let order = feedbackDayOrder(marketplace ?? '')
    return (row, emit) => {
      if (row.width < 5) return reject(null, `the row has ${row.width} columns instead of six`)
      let day = readFeedbackDay(row.cell(0), order)
      if (day === null)
        return reject('Date', `${quoted(row.cell(0))} is no date as ${marketplace} prints it (${order})`)
      let rating = row.cell(1).trim()
      if (!/^[1-5]$/.test(rating)) return reject('Rating', `${quoted(rating)} is no rating from 1 to 5`)
      let orderId = row.cell(4).trim()
      if (orderId === '') return reject('Order ID', 'the order number is empty')
      let comment = row.cell(2).trim()
      return (
        emit(
          {
            kind: 'feedback',
            orderId,
            receivedOn: day,
            rating: Number(rating),
            comment: comment === '' ? null : withoutContacts(comment),
            removedAt: null,
          },
          marketplace,
        ),
        null
      )
    }
  },
}
function withoutContacts(text) {
  return text
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '[e-mail]')
    .replace(/(?<![\d-])\+?\d[\d ()/.-]{8,}\d(?![\d-])/g, (number) =>
      /^\d{3}-\d{7}-\d{7}$/.test(number) ? number : '[number]',
    )
}
var tableKinds = [allOrders, feedback]
function createRowReader(format) {
  let scratch = { starts: new Int32Array(1024) },
    pending = '',
    lineOfPending = 1,
    skipping = !1,
    scan = (text, last) => {
      let block = format.quoted
        ? scanQuoted(text, format.delimiter, lineOfPending, last)
        : scanPlain(text, format.delimiter, { firstLine: lineOfPending, last, scratch })
      return (
        (pending = text.slice(block.consumed)),
        (lineOfPending = block.nextLine),
        (skipping = block.skipsRest),
        block
      )
    }
  return {
    push(text) {
      if (!skipping) return scan(pending === '' ? text : pending + text, !1)
      let end = text.indexOf(`
`)
      return end === -1 ? scan('', !1) : (lineOfPending++, scan(text.slice(end + 1), !1))
    },
    end: () => scan(pending, !0),
  }
}
var lineFeed = 10,
  carriageReturn = 13,
  quote = 34,
  endOfText = -1
function scanLineFeeds(text, delimiter, { firstLine: firstLine2, last, scratch }) {
  let rejects = [],
    rowStarts = [],
    rowLines = [],
    length = text.length,
    { starts } = scratch,
    used = 0,
    start = 0,
    line = firstLine2,
    skipsRest = !1,
    separator = text.indexOf(delimiter)
  for (; start < length;) {
    let feed = text.indexOf(
      `
`,
      start,
    )
    if (feed === -1 && !last && length - start <= 1048576) break
    let end = feed === -1 ? length : feed
    if (end - start > 1048576)
      (rejects.push(tooLong(line)),
        (skipsRest = feed === -1 && !last),
        (separator = text.indexOf(delimiter, end)))
    else if (end > start) {
      for (
        rowStarts.push(used), rowLines.push(line), starts[used++] = start;
        separator !== -1 && separator < end;
      )
        (used + 2 >= starts.length && (starts = enlarge(starts)),
          (starts[used++] = separator + 1),
          (separator = text.indexOf(delimiter, separator + 1)))
      ;(used + 2 >= starts.length && (starts = enlarge(starts)), (starts[used++] = end + 1))
    }
    ;((start = Math.min(end + 1, length)), feed !== -1 && line++)
  }
  return (
    rowStarts.push(used),
    (scratch.starts = starts),
    {
      ...createBlock({ text, quoted: !1, starts, rowStarts, rowLines }),
      rejects,
      consumed: start,
      nextLine: line,
      skipsRest,
    }
  )
}
function scanPlain(text, delimiter, scan) {
  if (!text.includes('\r')) return scanLineFeeds(text, delimiter, scan)
  let { firstLine: firstLine2, last, scratch } = scan,
    separator = delimiter.charCodeAt(0),
    rejects = [],
    rowStarts = [],
    rowLines = [],
    length = text.length,
    { starts } = scratch,
    used = 0,
    rowAt = 0,
    start = 0,
    line = firstLine2,
    skipsRest = !1
  starts[used++] = 0
  for (let position = 0; position <= length; position++) {
    let code = position < length ? text.charCodeAt(position) : endOfText
    if (!(code > carriageReturn && code !== separator)) {
      if ((used + 2 >= starts.length && (starts = enlarge(starts)), code === separator)) {
        starts[used++] = position + 1
        continue
      }
      if (!(code !== lineFeed && code !== carriageReturn && code !== endOfText)) {
        if (
          (code === carriageReturn && position + 1 === length && !last) ||
          (code === endOfText && !last && length - start <= 1048576)
        )
          break
        ;(position === start
          ? (used = rowAt)
          : position - start > 1048576
            ? ((used = rowAt), rejects.push(tooLong(line)), (skipsRest = code === endOfText && !last))
            : ((starts[used++] = position + 1), rowStarts.push(rowAt), rowLines.push(line)),
          (rowAt = used),
          code === carriageReturn && text.charCodeAt(position + 1) === lineFeed && position++,
          (start = Math.min(position + 1, length)),
          code !== endOfText && line++,
          (starts[used++] = start))
      }
    }
  }
  return (
    rowStarts.push(rowAt),
    (scratch.starts = starts),
    {
      ...createBlock({ text, quoted: !1, starts, rowStarts, rowLines }),
      rejects,
      consumed: start,
      nextLine: line,
      skipsRest,
    }
  )
}
function enlarge(starts) {
  let larger = new Int32Array(starts.length * 2)
  return (larger.set(starts), larger)
}
function scanQuoted(text, delimiter, firstLine2, last) {
  let separator = delimiter.charCodeAt(0),
    builder = createCellCollector(),
    rejects = [],
    line = firstLine2,
    rowLine = firstLine2,
    start = 0,
    cellStart = 0,
    inQuotes = !1,
    position = 0,
    openRow = (at) => {
      ;((start = at), (cellStart = at), (rowLine = line), builder.open(at, line))
    }
  for (openRow(0); position < text.length; position++) {
    let code = text.charCodeAt(position)
    if (inQuotes)
      code === quote
        ? text.charCodeAt(position + 1) === quote
          ? position++
          : (inQuotes = !1)
        : code === lineFeed && line++
    else if (code === quote && position === cellStart) inQuotes = !0
    else if (code === separator) ((cellStart = position + 1), builder.cell(cellStart))
    else if (code === lineFeed || code === carriageReturn) {
      if (code === carriageReturn && position + 1 === text.length && !last) break
      ;(position === start
        ? builder.drop()
        : position - start > 1048576
          ? (builder.drop(), rejects.push(tooLong(rowLine)))
          : builder.close(position),
        code === carriageReturn && text.charCodeAt(position + 1) === lineFeed && position++,
        line++,
        openRow(position + 1))
    }
    if (inQuotes && (position - start > 1048576 || (last && position + 1 === text.length))) {
      ;(rejects.push({ line: rowLine, column: null, reason: 'a quote is opened and never closed' }),
        builder.drop(),
        (inQuotes = !1))
      let end = lineEnd(text, start)
      ;((position = end - 1), (line = rowLine + 1), openRow(end))
    }
  }
  return (
    last
      ? (text.length > start ? builder.close(text.length) : builder.drop(), (start = text.length))
      : builder.drop(),
    { ...builder.finish(text), rejects, consumed: start, nextLine: last ? line : rowLine, skipsRest: !1 }
  )
}
function lineEnd(text, from) {
  let end = text.indexOf(
    `
`,
    from,
  )
  return end === -1 ? text.length : end + 1
}
function tooLong(line) {
  return { line, column: null, reason: `the line is longer than ${1048576 / 1024} KiB` }
}
function createBlock(cells) {
  let { text, quoted: quoted2, starts, rowStarts, rowLines } = cells
  return {
    count: rowLines.length,
    line: (row) => rowLines[row] ?? 0,
    width: (row) => (rowStarts[row + 1] ?? 0) - (rowStarts[row] ?? 0) - 1,
    cell: (row, column) => {
      if (column < 0) return ''
      let at = (rowStarts[row] ?? 0) + column
      if (at >= (rowStarts[row + 1] ?? 0) - 1) return ''
      let from = starts[at] ?? 0,
        to = (starts[at + 1] ?? 0) - 1
      return quoted2 && text.charCodeAt(from) === quote ? unquote(text.slice(from, to)) : text.slice(from, to)
    },
  }
}
function createCellCollector() {
  let starts = [],
    rowStarts = [],
    rowLines = [],
    openAt = 0,
    openLine = 0
  return {
    open(at, line) {
      ;((openAt = starts.length), (openLine = line), starts.push(at))
    },
    cell: (start) => {
      starts.push(start)
    },
    drop() {
      starts.length = openAt
    },
    close(end) {
      ;(starts.push(end + 1), rowStarts.push(openAt), rowLines.push(openLine))
    },
    finish(text) {
      return (
        rowStarts.push(starts.length),
        createBlock({ text, quoted: !0, starts: Int32Array.from(starts), rowStarts, rowLines })
      )
    },
  }
}
function unquote(raw) {
  let end = raw.lastIndexOf('"')
  return end <= 0 ? raw.slice(1) : raw.slice(1, end).replaceAll('""', '"') + raw.slice(end + 1)
}
function detectKind(probe, name) {
  let text = probe.head.replace(/^\ufeff/, ''),
    start = text.trimStart()
  if (probe.size === 0) return unknown('the file is empty')
  if (start === '') return unknown('the file holds nothing but white space')
  let container = describeContainer(start)
  if (container !== null) return unknown(container)
  if (start.startsWith('{') || start.startsWith('[')) return detectJson(start)
  if (/^From \S+.*\n(?:[\w-]+:|>)/.test(start)) return known('mbox')
  if (looksLikeMail(start)) return known('notification')
  if (start.startsWith('<')) return detectMarkup(start)
  let table = detectTable(text)
  return table !== null
    ? table
    : probe.binary
      ? unknown('binary data')
      : looksLikeLetter(start, name)
        ? known('notification')
        : unknown(describeText(text))
}
function detectFormat(text) {
  let line = firstLine(text),
    best = ['	', ',', ';', '|']
      .map((delimiter2) => ({ delimiter: delimiter2, count: line.split(delimiter2).length }))
      .reduce((one, other) => (other.count > one.count ? other : one)),
    delimiter = best.count > 1 ? best.delimiter : '	'
  return { delimiter, quoted: delimiter !== '	' }
}
function firstRows(text, format, count) {
  let reader = createRowReader(format),
    block = reader.push(text),
    rows = (block.count > 0 ? null : reader.end()) ?? block
  return Array.from({ length: Math.min(count, rows.count) }, (_, row) =>
    Array.from({ length: rows.width(row) }, (_2, column) => rows.cell(row, column)),
  )
}
function known(kind, format = null) {
  return { type: 'known', kind, format }
}
function unknown(seen) {
  return { type: 'unknown', seen }
}
function describeContainer(start) {
  return start.startsWith('PK')
    ? 'a zip archive or an Excel workbook (save a workbook as CSV)'
    : start.startsWith('%PDF-')
      ? 'a PDF document'
      : start.startsWith('SQLite format 3')
        ? 'an SQLite database'
        : /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/.test(start)
          ? 'a picture'
          : start.startsWith('\xD0\xCF\xE0')
            ? 'an old Office document (save it as CSV)'
            : null
}
function detectJson(start) {
  let has = (key2) => new RegExp(`"${key2}"\\s*:`).test(start)
  if (has('performanceMetrics') || has('accountStatuses')) return known('performance-v2')
  if (/"schema"\s*:\s*"health-tui\/case@/.test(start)) return known('case')
  if (/"schema"\s*:\s*"health-tui\/mapping@/.test(start))
    return unknown('a mapping profile, which belongs behind --map')
  if (has('notificationType') || has('NotificationType')) return known('notification')
  if (
    (has('orders') && (has('orderId') || has('createdTime'))) ||
    has('AmazonOrderId') ||
    (has('orderId') && (has('salesChannel') || has('fulfillment')) && has('createdTime'))
  )
    return known('orders-api')
  let keys = [...start.slice(0, 2e3).matchAll(/"([\w-]{1,40})"\s*:/g)].slice(0, 5).map(([, key2]) => key2)
  return unknown(keys.length === 0 ? 'JSON without any key' : `JSON with the keys ${keys.join(', ')}`)
}
function detectMarkup(start) {
  if (/<sellerPerformanceReports?\b|<performanceChecklist\b/i.test(start)) return known('performance-v1')
  if (/<MessageType>\s*AllOrdersReport|<AmazonOrderID>/.test(start)) return known('all-orders-xml')
  if (/<html\b|<!doctype html|<body\b|<p\b|<div\b/i.test(start)) return known('notification')
  let [, root = '?'] = /<([A-Za-z][\w:.-]*)[\s>/]/.exec(start.replace(/<\?[^>]*>|<!--[\s\S]*?-->/g, '')) ?? []
  return unknown(`XML with the root element ${root}`)
}
function detectTable(text) {
  let format = detectFormat(text),
    [header = [], ...rows] = firstRows(text, format, 20)
  if (header.length < 2) return null
  let names = new Set(header.map(normaliseHeader)),
    best = null
  for (let { kind, columns, required, byPosition } of tableKinds) {
    if (byPosition === !0) continue
    let present = (column) => (columns[column] ?? []).some((name) => names.has(normaliseHeader(name)))
    if (!required.every(present)) continue
    let score = Object.keys(columns).filter(present).length
    ;(best === null || score > best.score) && (best = { kind, score })
  }
  return best !== null
    ? known(best.kind, format)
    : looksLikeFeedback(header, rows)
      ? known('feedback', format)
      : null
}
function looksLikeMail(start) {
  let head = start.split(/\r?\n\r?\n/, 1)[0] ?? '',
    names = new Set(
      [...head.matchAll(/^([A-Za-z][\w-]*):[ \t]?/gm)].map(([, name = '']) => name.toLowerCase()),
    ),
    found = ['from', 'to', 'subject', 'date', 'received', 'mime-version', 'message-id', 'return-path'].filter(
      (name) => names.has(name),
    ).length
  return found >= 3 || (found >= 2 && names.has('subject'))
}
function looksLikeLetter(start, name) {
  if (/\.(?:md|rst|adoc)$/i.test(name)) return !1
  let words = start.split(/\s+/).length
  return (
    /amazon|seller ?central|\basin\b|verkäuferkonto|compte vendeur|account venditore|cuenta de vendedor|出品者|アマゾン/i.test(
      start,
    ) &&
    (words >= 8 || /[\u3040-\u30ff\u4e00-\u9fff]{12}/.test(start) || /\.eml$/i.test(name))
  )
}
function firstLine(text) {
  return text.split(/[\r\n]+/, 3).find((line) => line.trim() !== '') ?? ''
}
function describeText(text) {
  let format = detectFormat(text),
    [header = []] = firstRows(text, format, 1)
  return header.length > 1
    ? `a table with the columns ${header
        .slice(0, 6)
        .map((name) => name.trim().slice(0, 40))
        .join(', ')}${header.length > 6 ? ', \u2026' : ''}`
    : `text beginning "${firstLine(text).trim().slice(0, 60)}"`
}
var none = { fulfilment: null, basis: null, components: {}, parts: 'none' },
  rateBlocks = [
    {
      ...none,
      metric: 'late_shipment_rate',
      keys: ['lateShipmentRate'],
      numerator: ['lateShipmentCount'],
      denominator: ['orderCount'],
      lag: 0,
    },
    {
      ...none,
      metric: 'cancellation_rate',
      keys: ['preFulfillmentCancellationRate', 'prefulfillmentCancelRate', 'preFulfillmentCancelRate'],
      numerator: ['cancellationCount'],
      denominator: ['orderCount'],
      lag: 1,
    },
    {
      ...none,
      metric: 'valid_tracking_rate',
      keys: ['validTrackingRate'],
      numerator: ['validTrackingCount'],
      denominator: ['shipmentCount'],
      lag: 10,
    },
    {
      ...none,
      metric: 'on_time_delivery_rate',
      keys: ['onTimeDeliveryRate'],
      basis: 'shipment',
      numerator: ['onTimeDeliveryCount'],
      denominator: ['shipmentCountWithValidTracking', 'shipmentCount'],
      lag: 10,
    },
    {
      ...none,
      metric: 'on_time_delivery_rate',
      keys: ['unitOnTimeDeliveryRate'],
      basis: 'unit',
      numerator: ['unitOnTimeDeliveryCount'],
      denominator: ['totalUnitCount'],
      lag: 7,
    },
    {
      ...none,
      metric: 'invoice_defect_rate',
      keys: ['invoiceDefectRate'],
      numerator: ['invoiceDefect'],
      denominator: ['orderCount'],
      components: { missingInvoice: ['missingInvoice'], lateInvoice: ['lateInvoice'] },
      parts: 'exact',
      lag: null,
    },
  ],
  orderDefectBlock = {
    ...none,
    metric: 'order_defect_rate',
    keys: ['orderDefectRate'],
    numerator: ['orderWithDefects', 'ordersWithDefects'],
    denominator: ['orderCount'],
    components: {
      claims: ['claims'],
      chargebacks: ['chargebacks'],
      negativeFeedback: ['negativeFeedback', 'negativeFeedbacks'],
    },
    parts: 'cover',
    lag: 15,
  },
  policyBlocks = [
    { category: 'listingPolicyViolations', keys: ['listingPolicyViolations'], lag: 0 },
    {
      category: 'productAuthenticityCustomerComplaints',
      keys: ['productAuthenticityCustomerComplaints'],
      lag: 2,
    },
    { category: 'productConditionCustomerComplaints', keys: ['productConditionCustomerComplaints'], lag: 2 },
    { category: 'productSafetyCustomerComplaints', keys: ['productSafetyCustomerComplaints'], lag: 2 },
    {
      category: 'receivedIntellectualPropertyComplaints',
      keys: ['receivedIntellectualPropertyComplaints'],
      lag: 0,
    },
    { category: 'restrictedProductPolicyViolations', keys: ['restrictedProductPolicyViolations'], lag: 0 },
    {
      category: 'suspectedIntellectualPropertyViolations',
      keys: ['suspectedIntellectualPropertyViolations'],
      lag: 0,
    },
    { category: 'foodAndProductSafetyIssues', keys: ['foodAndProductSafetyIssues'], lag: 0 },
    {
      category: 'customerProductReviewsPolicyViolations',
      keys: ['customerProductReviewsPolicyViolations'],
      lag: 0,
    },
    { category: 'otherPolicyViolations', keys: ['otherPolicyViolations'], lag: 0 },
    { category: 'documentRequests', keys: ['documentRequests', 'documentRequest'], lag: 0 },
    { category: 'policyViolationWarnings', keys: ['policyViolationWarnings'], lag: 0 },
  ]
function asObject(value) {
  return typeof value == 'object' && value !== null && !Array.isArray(value) ? value : null
}
function asList(value) {
  return Array.isArray(value) ? value : []
}
function asNumber(value) {
  if (typeof value == 'number') return Number.isFinite(value) ? value : null
  if (typeof value != 'string' || value.trim() === '') return null
  let number = Number(value)
  return Number.isFinite(number) ? number : null
}
function asCount(value) {
  let number = asNumber(value)
  return number !== null && Number.isSafeInteger(number) && number >= 0 ? number : null
}
function asText(value) {
  return typeof value == 'string' && value.trim() !== '' ? value.trim() : null
}
function pick(object, keys) {
  for (let key2 of keys) if (object[key2] !== void 0 && object[key2] !== null) return object[key2]
}
function findContradictions(block, figures) {
  let { numerator, denominator, rate, from, to } = figures,
    found = [],
    [top = 'numerator'] = block.numerator,
    [bottom = 'denominator'] = block.denominator
  return (
    numerator !== null &&
      denominator !== null &&
      (numerator > denominator
        ? found.push(`${top} ${numerator} is above ${bottom} ${denominator}, so it can be no part of it`)
        : rate !== null && denominator > 0 && !agrees(rate, numerator / denominator)
          ? found.push(
              `the rate is given as ${rate}, but ${top} ${numerator} of ${bottom} ${denominator} is ${round(numerator / denominator)}`,
            )
          : rate !== null &&
            denominator === 0 &&
            rate !== 0 &&
            rate !== 1 &&
            found.push(`the rate is given as ${rate}, but ${bottom} is 0`)),
    rate !== null && (rate < 0 || rate > 1) && found.push(`the rate ${rate} is outside 0 to 1`),
    found.push(...partContradictions(block, figures, top)),
    from !== null && to !== null && from > to && found.push(`the period begins ${from}, after its end ${to}`),
    found
  )
}
function agrees(rate, quotient) {
  let decimals = (String(rate).split('.')[1] ?? '').length,
    places = decimals === 0 ? 4 : Math.min(Math.max(decimals, 3), 9)
  return Math.abs(rate - quotient) <= 10 ** -places + 1e-9
}
function partContradictions(block, figures, top) {
  let { numerator, components } = figures
  if (numerator === null || block.parts === 'none') return []
  let parts = Object.entries(components),
    found = []
  for (let [name, count] of parts)
    count > numerator && found.push(`${name} ${count} is above ${top} ${numerator}`)
  if (parts.length < Object.keys(block.components).length || found.length > 0) return found
  let sum = parts.reduce((total, [, count]) => total + count, 0)
  return (
    (block.parts === 'exact' ? sum !== numerator : sum < numerator) &&
      found.push(
        `${parts.map(([name, count]) => `${name} ${count}`).join(' + ')} is ${sum}, ${top} is ${numerator}`,
      ),
    found
  )
}
function round(rate) {
  return Number(rate.toPrecision(4))
}
function readRateMetric(block, object, fulfilment) {
  let range = readRange(object),
    numerator = countOf(pick(object, block.numerator)),
    denominator = countOf(pick(object, block.denominator)),
    given = asNumber(object.rate),
    components = {}
  for (let [name, keys] of Object.entries(block.components)) {
    let count = countOf(pick(object, keys))
    count !== null && (components[name] = count)
  }
  let { rate, note } = asFraction(given, numerator, denominator),
    contradictions = [...findContradictions(block, { numerator, denominator, rate, components, ...range })]
  note !== null && contradictions.push(note)
  let saysFulfilment = asText(object.fulfillmentType)?.toLowerCase()
  fulfilment !== null &&
    saysFulfilment !== void 0 &&
    saysFulfilment !== fulfilment &&
    contradictions.push(`the ${fulfilment} block calls itself "${saysFulfilment}"`)
  let statusAsGiven = asText(object.status)
  return {
    metric: block.metric,
    fulfilment,
    numerator,
    denominator,
    rate,
    target: asNumber(object.targetValue),
    condition: readCondition(asText(object.targetCondition)),
    windowDays: windowDays(range.from, range.to),
    from: range.from,
    to: range.to,
    status: readMetricStatus(statusAsGiven),
    statusAsGiven,
    components,
    basis: block.basis,
    inconsistent: contradictions.length === 0 ? null : contradictions.join('; '),
  }
}
function countOf(value) {
  let object = asObject(value)
  return asCount(object === null ? value : object.count)
}
function readRange(object) {
  let range = asObject(object.reportingDateRange)
  return { from: readDay(range?.reportingDateFrom), to: readDay(range?.reportingDateTo) }
}
function windowDays(from, to) {
  return from === null || to === null || from > to
    ? null
    : Math.round((Date.parse(to) - Date.parse(from)) / 864e5) + 1
}
function readMetricStatus(text) {
  switch (text?.toUpperCase()) {
    case 'GOOD':
    case 'GREAT':
      return 'good'
    case 'WARNED':
    case 'AT_RISK':
    case 'FAIR':
      return 'at_risk'
    case 'BAD':
    case 'POOR':
    case 'CRITICAL':
      return 'bad'
    default:
      return 'none'
  }
}
function readCondition(text) {
  switch (text?.toUpperCase()) {
    case 'LESS_THAN':
    case 'LESS_THAN_OR_EQUALS':
      return 'less_than'
    case 'GREATER_THAN':
    case 'GREATER_THAN_OR_EQUALS':
      return 'greater_than'
    case 'EQUALS':
      return 'equals'
    default:
      return null
  }
}
function asFraction(given, numerator, denominator) {
  return given === null || given <= 1 || given > 100
    ? { rate: given, note: null }
    : numerator === null || denominator === null || denominator === 0
      ? { rate: given, note: null }
      : Math.abs(given / 100 - numerator / denominator) > 0.005
        ? { rate: given, note: null }
        : { rate: given / 100, note: `the rate ${given} is a percentage; the counts give ${given / 100}` }
}
function readDay(value) {
  let text = asText(value),
    day = (text === null ? null : /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(text))?.[1]
  return day === void 0 || Number.isNaN(Date.parse(day)) ? null : day
}
function isPerformanceReport(value) {
  let object = asObject(value)
  return object !== null && ('performanceMetrics' in object || 'accountStatuses' in object)
}
function readPerformanceReport(value) {
  let root = asObject(value) ?? {},
    unknownKeys = new Set(
      Object.keys(root).filter((key2) => !knownRootKeys.has(key2) && !key2.startsWith('_')),
    ),
    days = createDayVotes(),
    byId = new Map(),
    metricsList = Array.isArray(root.performanceMetrics) ? root.performanceMetrics : [root.performanceMetrics]
  for (let entry of metricsList) {
    let block = asObject(entry)
    if (block === null) continue
    let id = asText(block.marketplaceId) ?? 'unknown'
    byId.set(id, readMarketplace(id, block, days, unknownKeys))
  }
  for (let entry of asList(root.accountStatuses)) {
    let block = asObject(entry),
      id = asText(block?.marketplaceId)
    block === null ||
      id === null ||
      byId.set(id, { ...(byId.get(id) ?? emptyMarketplace(id)), accountStatus: asText(block.status) })
  }
  return { reportDay: days.winner(), marketplaces: [...byId.values()], unknownKeys: [...unknownKeys] }
}
var knownRootKeys = new Set(['accountStatuses', 'performanceMetrics'])
function emptyMarketplace(id) {
  return {
    marketplaceId: id,
    marketplace: findMarketplace(id)?.code ?? id,
    accountStatus: null,
    accountHealthRating: null,
    metrics: [],
    policyViolations: {},
    warnings: [],
    notes: [],
  }
}
function readMarketplace(id, block, days, unknownKeys) {
  let metrics = [],
    notes = [],
    known2 = new Set(['marketplaceId', 'lateShipmentRateList', 'accountHealthRating', ...warningKeys]),
    defects = asObject(pick(block, orderDefectBlock.keys))
  known2.add('orderDefectRate')
  for (let fulfilment of ['mfn', 'afn']) {
    let part = asObject(defects?.[fulfilment])
    part !== null &&
      (days.vote(readRange(part).to, orderDefectBlock.lag),
      metrics.push(readRateMetric(orderDefectBlock, part, fulfilment)))
  }
  for (let rate of rateBlocks) {
    for (let key2 of rate.keys) known2.add(key2)
    let part = asObject(pick(block, rate.keys))
    part !== null &&
      (days.vote(readRange(part).to, rate.lag), metrics.push(readRateMetric(rate, part, rate.fulfilment)))
  }
  addLateShipmentList(block, metrics, days)
  let rating = asObject(block.accountHealthRating),
    ratingMetric = rating === null ? null : readRating(rating)
  ;(rating !== null && days.vote(readRange(rating).to, 0),
    ratingMetric !== null && metrics.push(ratingMetric))
  let policyViolations = {}
  for (let policy of policyBlocks) {
    for (let key2 of policy.keys) known2.add(key2)
    let part = asObject(pick(block, policy.keys))
    if (part === null) continue
    let range = readRange(part)
    range.from !== null && range.to !== null && range.from > range.to
      ? notes.push(`${policy.category}: the period begins ${range.from}, after its end ${range.to}`)
      : days.vote(range.to, policy.lag)
    let count = asCount(pick(part, ['defectsCount', 'warningsCount']))
    if (count === null) continue
    policyViolations[policy.category] = count
    let status = asText(part.status)?.toUpperCase()
    count > 0 &&
      status === 'GOOD' &&
      asNumber(part.targetValue) === 0 &&
      notes.push(`${policy.category}: ${count} open and a target of 0, but the status is GOOD`)
  }
  for (let key2 of Object.keys(block)) !known2.has(key2) && !key2.startsWith('_') && unknownKeys.add(key2)
  return {
    ...emptyMarketplace(id),
    accountHealthRating:
      rating === null ? null : { score: asNumber(rating.ahrScore), status: ratingStatus(rating) },
    metrics,
    policyViolations,
    warnings: readWarnings(block),
    notes,
  }
}
var warningKeys = ['warningStates', 'warningState']
function addLateShipmentList(block, metrics, days) {
  let [lateShipment] = rateBlocks
  if (lateShipment !== void 0)
    for (let entry of asList(block.lateShipmentRateList)) {
      let part = asObject(entry)
      if (part === null) continue
      let metric = readRateMetric(lateShipment, part, null)
      ;(days.vote(metric.to, lateShipment.lag),
        metrics.some(
          (other) => other.metric === metric.metric && other.from === metric.from && other.to === metric.to,
        ) || metrics.push(metric))
    }
}
function ratingStatus(rating) {
  return asText(pick(rating, ['ahrStatus', 'accountHealthRatingStatus']))
}
function readRating(rating) {
  let score = asNumber(rating.ahrScore),
    status = ratingStatus(rating)
  if (score === null && status === null) return null
  let range = readRange(rating)
  return {
    metric: 'account_health_rating',
    fulfilment: null,
    numerator: null,
    denominator: null,
    rate: score,
    target: null,
    condition: null,
    windowDays: windowDays(range.from, range.to),
    from: range.from,
    to: range.to,
    status: readMetricStatus(status),
    statusAsGiven: status,
    components: {},
    basis: null,
    inconsistent: null,
  }
}
function readWarnings(block) {
  let value = pick(block, warningKeys)
  return (Array.isArray(value) ? value : [value]).flatMap((entry) => {
    let warning = asObject(entry),
      type = asText(warning?.warningType)
    return warning === null || type === null ? [] : [{ type, status: asText(warning.status) ?? 'NONE' }]
  })
}
function createDayVotes() {
  let votes = new Map()
  return {
    vote(to, lag) {
      if (to === null || lag === null) return
      let day = new Date(Date.parse(to) + lag * 864e5).toISOString().slice(0, 10),
        ofLag = votes.get(lag) ?? new Map()
      ;(ofLag.set(day, (ofLag.get(day) ?? 0) + 1), votes.set(lag, ofLag))
    },
    winner() {
      let lags = [...votes.keys()].toSorted((one, other) => one - other),
        ofLag = votes.get(lags[0] ?? -1)
      return ofLag === void 0
        ? null
        : ([...ofLag].toSorted(([dayA, a], [dayB, b]) => b - a || (dayA < dayB ? 1 : -1))[0]?.[0] ?? null)
    },
  }
}
async function* lineBlocks(source, encoding, bom) {
  let wide = encoding === 'utf-16le' || encoding === 'utf-16be',
    bytes = skipBytes(source, bom),
    decode = createDecoder(wide ? 'utf-8' : encoding),
    carry = [],
    carried = 0
  for await (let chunk of wide ? transcode(bytes, encoding) : bytes) {
    let cut = cutAfter(chunk, carried)
    if (cut === 0) {
      ;(carry.push(copy(chunk)), (carried += chunk.length))
      continue
    }
    let head = chunk.subarray(0, cut)
    ;(yield decode(carried === 0 ? head : Buffer.concat([...carry, head])),
      (carry = cut < chunk.length ? [copy(chunk.subarray(cut))] : []),
      (carried = chunk.length - cut))
  }
  carried > 0 && (yield decode(Buffer.concat(carry)))
}
var longestCarry = 4 * 1024 * 1024
function cutAfter(chunk, carried) {
  let feed = chunk.lastIndexOf(10) + 1
  if (feed > 0 || carried + chunk.length < longestCarry) return feed
  let carriageReturn2 = chunk.lastIndexOf(13) + 1
  if (carriageReturn2 > 0) return carriageReturn2
  for (let end = chunk.length; end > 0; end--) if ((chunk[end - 1] ?? 255) < 64) return end
  return 0
}
function copy(bytes) {
  return Uint8Array.prototype.slice.call(bytes)
}
async function* skipBytes(source, count) {
  let left = count
  for await (let chunk of source)
    left >= chunk.length
      ? (left -= chunk.length)
      : (yield left === 0 ? chunk : chunk.subarray(left), (left = 0))
}
async function* transcode(source, encoding) {
  let decoder = new TextDecoder(encoding)
  for await (let chunk of source) yield Buffer.from(decoder.decode(chunk, { stream: !0 }))
  let rest = decoder.decode()
  rest !== '' && (yield Buffer.from(rest))
}
var UnreadableTable = class extends Error {}
async function* readTable(request) {
  let reader = createRowReader(request.format),
    parse = null,
    width = 0,
    skip = request.skipLines ?? 0,
    readBlock = (block) => {
      let facts = [],
        rejects = [...block.rejects],
        notes = [],
        rows = block.rejects.length,
        emit = (record, marketplace) => {
          facts.push({ record, marketplace })
        },
        row = { at: 0, width: 0, cell: (column) => block.cell(row.at, column) }
      for (let at = 0; at < block.count; at++) {
        if (skip > 0) {
          skip--
          continue
        }
        if (parse === null) {
          ;((width = block.width(at)), (parse = openTable(request, headerOf(block, at), notes)))
          continue
        }
        ;(rows++, (row.at = at), (row.width = block.width(at)))
        let rejection = parse(row, emit)
        if (rejection !== null) {
          let short = row.width < width ? ` (the row has ${row.width} of ${width} columns)` : ''
          rejects.push({ line: block.line(at), column: rejection.column, reason: rejection.reason + short })
        }
      }
      return { rows, facts, rejects, notes }
    }
  for await (let text of lineBlocks(request.source.open(), request.encoding.encoding, request.encoding.bom))
    yield readBlock(reader.push(text))
  if ((yield readBlock(reader.end()), parse === null)) throw new UnreadableTable('the table has no header')
}
function headerOf(block, at) {
  return Array.from({ length: block.width(at) }, (_, column) => block.cell(at, column))
}
function openTable({ kind, marketplace }, header, notes) {
  let columns = mapColumns(header, kind.columns),
    missing = kind.required.filter((column) => columns.at[column] === -1)
  if (missing.length > 0) {
    let names = missing.map((column) => kind.columns[column]?.[0] ?? column)
    throw new UnreadableTable(`the columns ${names.join(', ')} are missing`)
  }
  columns.duplicates.length > 0 &&
    notes.push(`the columns ${columns.duplicates.join(', ')} occur more than once; the first of each is read`)
  let context = { marketplace, columns },
    need = kind.needs?.(context) ?? null
  if (need !== null) throw new UnreadableTable(need)
  return kind.createParser(context)
}
var UnreadableReport = class extends Error {}
async function* readReport(request) {
  let { kind } = request
  if (kind === 'performance-v2') {
    yield await readPerformanceV2(request)
    return
  }
  let table = tableKinds.find((candidate) => candidate.kind === kind)
  if (table === void 0)
    throw new UnreadableReport(`${reportKindTitles[kind]} is no kind of report that can be read`)
  try {
    let { source, probe, marketplace } = request,
      format = request.format ?? detectFormat(probe.head)
    for await (let batch of readTable({ source, encoding: probe.encoding, format, kind: table, marketplace }))
      yield { ...batch, snapshot: null }
  } catch (error) {
    throw error instanceof UnreadableTable ? new UnreadableReport(error.message, { cause: error }) : error
  }
}
async function readPerformanceV2({ source, probe }) {
  let text = await readText(source, probe.encoding),
    value = parseJson(text)
  if (!isPerformanceReport(value))
    throw new UnreadableReport('it has neither performanceMetrics nor accountStatuses')
  let snapshot = readPerformanceReport(value)
  if (snapshot.marketplaces.length === 0) throw new UnreadableReport('it names no marketplace')
  let notes = snapshot.marketplaces.flatMap(({ marketplace, metrics, notes: notes2 }) => [
    ...metrics.flatMap(({ metric, fulfilment, inconsistent }) =>
      inconsistent === null
        ? []
        : [`${marketplace} ${metric}${fulfilment === null ? '' : ` (${fulfilment})`}: ${inconsistent}`],
    ),
    ...notes2.map((note) => `${marketplace} ${note}`),
  ])
  return (
    snapshot.unknownKeys.length > 0 && notes.push(`unknown parts: ${snapshot.unknownKeys.join(', ')}`),
    { rows: snapshot.marketplaces.length, facts: [], snapshot, rejects: [], notes }
  )
}
function parseJson(text) {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UnreadableReport(`it is no valid JSON: ${error.message.slice(0, 120)}`, { cause: error })
  }
}
export {
  reportKinds,
  isReportKind,
  reportKindTitles,
  detectEncoding,
  createDecoder,
  decodeDocument,
  probeDocument,
  readText,
  readBytes,
  detectKind,
  readPerformanceReport,
  UnreadableReport,
  readReport,
}
//# sourceMappingURL=chunk-FQ2QPKBU.js.map
