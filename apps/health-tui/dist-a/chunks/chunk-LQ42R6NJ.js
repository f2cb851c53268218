import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { external_exports } from './chunk-3OKRU4HK.js'
var notificationKinds = [
    'policy_violation',
    'poor_metrics',
    'listing_issue',
    'account_suspension',
    'information_request',
    'reinstatement',
    'denial',
    'warning',
    'not_a_notification',
  ],
  notificationTopics = [
    'order_defect_rate',
    'late_shipment_rate',
    'cancellation_rate',
    'valid_tracking_rate',
    'on_time_delivery_rate',
    'invoice_defect_rate',
    'account_health_rating',
    'inauthentic',
    'counterfeit',
    'used_sold_as_new',
    'condition',
    'trademark',
    'copyright',
    'patent',
    'restricted_product',
    'listing_policy',
    'detail_page',
    'variation_misuse',
    'related_accounts',
    'identity_verification',
    'review_manipulation',
    'drop_shipping',
    'forged_documents',
    'product_safety',
    'product_compliance',
    'code_of_conduct',
    'other',
  ],
  metricNames = [
    'order_defect_rate',
    'late_shipment_rate',
    'cancellation_rate',
    'valid_tracking_rate',
    'on_time_delivery_rate',
    'invoice_defect_rate',
    'account_health_rating',
  ],
  documentTypes = [
    'invoice',
    'letter_of_authorization',
    'poa',
    'id_document',
    'utility_bill',
    'test_report',
    'certificate',
    'proof_of_delivery',
    'other',
  ],
  severities = ['info', 'warning', 'at_risk', 'critical'],
  responseChannels = ['account_health', 'email_reply', 'both', 'none'],
  routes = ['admit', 'dispute', 'document_only', 'retraction', 'no_appeal'],
  languages = ['en', 'de', 'fr', 'it', 'es', 'ja'],
  metricReading = external_exports.object({
    metric: external_exports.enum(metricNames),
    value: external_exports.number().nullable(),
    target: external_exports.number().nullable(),
    windowDays: external_exports.number().int().nullable(),
  }),
  deadline = external_exports.object({
    iso: external_exports.string().nullable(),
    relative: external_exports.string().nullable(),
    due: external_exports.string().nullable(),
    businessDays: external_exports.boolean(),
  }),
  requestedDocument = external_exports.object({
    type: external_exports.enum(documentTypes),
    windowDays: external_exports.number().int().nullable(),
  }),
  signal = external_exports.object({
    id: external_exports.string(),
    detail: external_exports.string(),
    weight: external_exports.number(),
  }),
  span = external_exports.object({
    field: external_exports.string(),
    start: external_exports.number().int().nonnegative(),
    end: external_exports.number().int().nonnegative(),
  }),
  parsedNotificationSchema = external_exports.object({
    kind: external_exports.enum(notificationKinds),
    topics: external_exports.array(external_exports.enum(notificationTopics)),
    severity: external_exports.enum(severities),
    language: external_exports.enum(languages),
    marketplace: external_exports.string().nullable(),
    asins: external_exports.array(external_exports.string()),
    skus: external_exports.array(external_exports.string()),
    orderIds: external_exports.array(external_exports.string()),
    complaintIds: external_exports.array(external_exports.string()),
    metrics: external_exports.array(metricReading),
    deadline,
    requestedDocuments: external_exports.array(requestedDocument),
    poaRequested: external_exports.boolean(),
    fundsHoldDays: external_exports.number().int().nullable(),
    respondVia: external_exports.enum(responseChannels),
    rightsOwner: external_exports
      .object({ name: external_exports.string().nullable(), email: external_exports.string().nullable() })
      .nullable(),
    authenticity: external_exports.object({
      phishing: external_exports.boolean(),
      score: external_exports.number().min(0).max(1),
      signals: external_exports.array(signal),
    }),
    route: external_exports.object({
      advice: external_exports.enum(routes),
      reason: external_exports.string(),
    }),
    inReplyTo: external_exports.object({
      isReply: external_exports.boolean(),
      messageIds: external_exports.array(external_exports.string()),
      subject: external_exports.string().nullable(),
    }),
    links: external_exports.array(
      external_exports.object({
        href: external_exports.string(),
        host: external_exports.string(),
        text: external_exports.string(),
        start: external_exports.number().int(),
        end: external_exports.number().int(),
      }),
    ),
    spans: external_exports.array(span),
    confidence: external_exports.record(external_exports.string(), external_exports.number().min(0).max(1)),
    subject: external_exports.string().nullable(),
    from: external_exports.string().nullable(),
    messageId: external_exports.string().nullable(),
    receivedAt: external_exports.string().nullable(),
    source: external_exports.enum(['mail', 'text', 'html', 'payload']),
    text: external_exports.string(),
  }),
  parseOutputSchema = external_exports.object({
    file: external_exports.string(),
    notification: parsedNotificationSchema,
  })
var folded = new Map()
function put(characters, replacement) {
  for (let character of characters) folded.set(character.charCodeAt(0), replacement)
}
for (let code = 192; code <= 383; code++) {
  let base = String.fromCharCode(code)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  folded.set(code, base)
}
put('\xDF\u1E9E', 'ss')
put('\xE6\xC6', 'ae')
put('\u0153\u0152', 'oe')
put('\xF8\xD8', 'o')
put('\u0142\u0141', 'l')
put('\u0131', 'i')
put('\u2018\u2019\u201A\u201B\u02BC\xB4`\u2032', "'")
put('\u201C\u201D\u201E\u201F\xAB\xBB\u300C\u300D\u300E\u300F\u2033', '"')
put('\u2010\u2011\u2012\u2212\uFE63', '-')
put('\u2013\u2014\u2015', '\u2013')
put('\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000	', ' ')
put('\u2026', '...')
for (let code = 768; code <= 879; code++) folded.set(code, '')
for (let code = 65281; code <= 65374; code++)
  folded.set(code, String.fromCharCode(code - 65248).toLowerCase())
for (let code = 65; code <= 90; code++) folded.set(code, String.fromCharCode(code + 32))
function foldUnit(code) {
  return folded.get(code)
}
function fold(text) {
  let out = ''
  for (let index = 0; index < text.length; index++)
    out += folded.get(text.charCodeAt(index)) ?? text.charAt(index)
  return out
}
function isCjk(code) {
  return (
    (code >= 12289 && code <= 12543) || (code >= 13312 && code <= 40959) || (code >= 65382 && code <= 65439)
  )
}
var abbreviations = new Set(
  'no nr art inc ltd mr mrs ms dr st vs etc e.g i.e u.s u.k z.b d.h bzw ggf inkl exkl usw ca bspw vgl abs n num sig sr sra dott ecc es p.ej aprox tel max min min ref co corp approx ave std etw evtl m mm cie env ex p pag incl resp jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)
function buildReadingText(text, lines) {
  let capacity = text.length + lines.length + 64,
    map = new Int32Array(capacity),
    parts = [],
    length = 0,
    sentences = [],
    sentenceStart = 0,
    block = 0,
    item = !1,
    push = (piece, from) => {
      if (length + piece.length >= capacity) {
        capacity = capacity * 2 + piece.length
        let grown = new Int32Array(capacity)
        ;(grown.set(map), (map = grown))
      }
      for (let index = 0; index < piece.length; index++) map[length + index] = from
      ;(parts.push(piece), (length += piece.length))
    },
    closeSentence = (at) => {
      ;(length > sentenceStart &&
        (sentences.push({ start: sentenceStart, end: length, block, item }),
        push(
          `
`,
          at,
        )),
        (sentenceStart = length))
    },
    previous = 0
  for (let line of lines) {
    ;(line.breakBefore !== 'soft' && closeSentence(line.start),
      line.breakBefore === 'block' && (block += 1),
      line.breakBefore !== 'soft' && (item = line.item))
    let pendingSpace = line.breakBefore === 'soft' && length > sentenceStart
    pendingSpace && isCjk(previous) && isCjk(text.charCodeAt(line.start)) && (pendingSpace = !1)
    for (let index = line.start; index < line.end; index++) {
      let code = text.charCodeAt(index),
        piece = code >= 97 && code <= 122 ? void 0 : foldUnit(code)
      if (code === 32 || piece === ' ') {
        pendingSpace = length > sentenceStart
        continue
      }
      ;(pendingSpace && (push(' ', index), (pendingSpace = !1)),
        push(piece ?? text.charAt(index), index),
        (previous = code),
        endsSentence(text, index, code, line.end, sentenceStart, parts) && closeSentence(index + 1))
    }
  }
  closeSentence(text.length)
  let flat = parts.join('')
  return (
    (map[length] = lines.at(-1)?.end ?? text.length), { flat, map: map.subarray(0, length + 1), sentences }
  )
}
function endsSentence(text, index, code, lineEnd, sentenceStart, parts) {
  if (code === 12290 || code === 65281 || code === 65311) return !0
  let stop = code === 46
  if (!stop && code !== 33 && code !== 63) return !1
  if (index + 1 < lineEnd) {
    let next = text.charCodeAt(index + 1)
    if (
      ((next === 34 || next === 39 || next === 41 || next === 8221 || next === 187) &&
        (next = index + 2 < lineEnd ? text.charCodeAt(index + 2) : 32),
      next !== 32 && next !== 160 && next !== 9)
    )
      return !1
  }
  if (!stop) return !0
  let word = ''
  for (let back = parts.length - 2; back >= 0 && word.length < 8; back--) {
    let piece = parts[back] ?? ''
    if (
      piece === ' ' ||
      piece ===
        `
` ||
      piece === '(' ||
      piece === '>' ||
      piece === '"'
    )
      break
    word = piece + word
  }
  if (word === '') return !1
  if (abbreviations.has(word)) return index + 1 >= lineEnd && word.length > 4
  if (/^\d{1,2}$/.test(word)) {
    let rest = text.slice(index + 1, Math.min(lineEnd, index + 14))
    return rest.trim() === '' ? !1 : !new RegExp('^\\s*(?:\\p{Lu}\\p{L}|\\p{Ll})', 'u').test(rest)
  }
  return word.length === 1 && index + 1 < lineEnd ? !1 : sentenceStart >= 0
}
function toTextRange(reading, start, end) {
  let from = reading.map[start] ?? 0,
    last = reading.map[Math.max(start, end - 1)] ?? from
  return { start: from, end: last + 1 }
}
function sentenceAt(reading, offset) {
  let low = 0,
    high = reading.sentences.length - 1
  for (; low < high;) {
    let middle = (low + high + 1) >> 1,
      sentence = reading.sentences[middle]
    sentence !== void 0 && sentence.start <= offset ? (low = middle) : (high = middle - 1)
  }
  return low
}
function readSentences(reading, hits) {
  let groups = reading.sentences.map(() => [])
  for (let hit of hits) groups[sentenceAt(reading, hit.start)]?.push(hit)
  return reading.sentences.map((sentence, index) => ({
    ...sentence,
    index,
    hits: groups[index] ?? [],
    words: reading.flat.slice(sentence.start, sentence.end),
  }))
}
function says(sentence, ...concepts) {
  return sentence.hits.some((hit) => concepts.includes(hit.concept))
}
var url =
  /(?:h(?:tt|xx)ps?:\/\/|www\.)[^\s<>"'|、。）」]{3,2000}|(?<![a-z0-9@.-])(?:[a-z0-9-]{1,63}\.){1,5}(?:com|de|fr|it|es|uk|jp|net|org|me|io|info|example|top|xyz|co|shop|online|site)\/[^\s<>"'|、。）」]{1,2000}/g
function findUrls(flat) {
  let found = []
  for (let match of flat.matchAll(url)) {
    let trimmed = match[0].replace(/[.,;:!?)\]]+$/, '')
    found.push({ url: trimmed, start: match.index, end: match.index + trimmed.length })
  }
  return found
}
function hostOf(target) {
  let text = target.trim().replace(/^hxxp/i, 'http').replaceAll('[.]', '.').replaceAll('(dot)', '.'),
    bare = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  try {
    return new URL(bare).hostname.toLowerCase()
  } catch {
    return (/^[a-z]+:\/\/(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(bare)?.[1] ?? '').toLowerCase()
  }
}
var amazonDomains = new Set([
    'amazon.com',
    'amazon.ca',
    'amazon.com.mx',
    'amazon.com.br',
    'amazon.co.uk',
    'amazon.de',
    'amazon.fr',
    'amazon.it',
    'amazon.es',
    'amazon.nl',
    'amazon.se',
    'amazon.pl',
    'amazon.com.be',
    'amazon.ie',
    'amazon.com.tr',
    'amazon.ae',
    'amazon.sa',
    'amazon.eg',
    'amazon.in',
    'amazon.co.za',
    'amazon.co.jp',
    'amazon.com.au',
    'amazon.sg',
    'amazon.lu',
    'amazon.cn',
    'amazon.jobs',
    'amazon.eu',
    'amazonsellerservices.com',
    'amazonservices.com',
    'sell.amazon.com',
    'amazonses.com',
    'amazonaws.com',
    'awstrack.me',
    'media-amazon.com',
    'ssl-images-amazon.com',
    'images-amazon.com',
    'amazonpay.com',
    'pay.amazon.com',
    'aboutamazon.com',
    'aboutamazon.eu',
    'amzn.to',
    'a.co',
    'amzn.com',
    'amazon.qualtrics.com',
    'amazonexteu.qualtrics.com',
    'payments-amazon.com',
    'brandservices.amazon.com',
    'kdp.amazon.com',
    'amazon-corp.com',
    'amazonlogistics.com',
    'transparency.com',
  ]),
  expectedHosts = new Set([
    'qualtrics.com',
    'verpackungsregister.org',
    'stiftung-ear.de',
    'ear-system.de',
    'ftc.gov',
    'cpsc.gov',
    'fda.gov',
    'epa.gov',
    'europa.eu',
    'wipo.int',
    'uspto.gov',
    'euipo.europa.eu',
    'dpma.de',
    'gov.uk',
    'legifrance.gouv.fr',
    'ademe.fr',
    'syderep.ademe.fr',
    'youtube.com',
    'apple.com',
    'apps.apple.com',
    'play.google.com',
    'google.com',
    'linkedin.com',
    'facebook.com',
    'twitter.com',
    'x.com',
    'instagram.com',
    'payoneer.com',
    'docusign.net',
    'docusign.com',
    'congress.gov',
    'meti.go.jp',
    'caa.go.jp',
    'w3.org',
    'onfido.com',
    'conai.org',
    'usps.com',
    'ups.com',
    'fedex.com',
    'dhl.com',
    'dhl.de',
  ]),
  sharedSecondLevel = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'or', 'ne', 'go'])
function registrableDomain(host) {
  let labels = host.toLowerCase().replace(/\.$/, '').split('.')
  if (labels.length <= 2) return labels.join('.')
  let second = labels.at(-2) ?? '',
    last = labels.at(-1) ?? ''
  return labels.slice(sharedSecondLevel.has(second) && last.length === 2 ? -3 : -2).join('.')
}
function isAmazonHost(host) {
  let name = host.toLowerCase().replace(/\.$/, '')
  return !!(amazonDomains.has(name) || amazonDomains.has(registrableDomain(name)))
}
function domainOf(address3) {
  let at = address3.lastIndexOf('@')
  return at === -1 ? '' : (/^[^\s>;,"')\]]+/.exec(address3.slice(at + 1))?.[0] ?? '').toLowerCase()
}
function isAmazonLike(sender) {
  return /am[a4]z[o0]?n|amzn/i.test(sender)
}
var confusable = {
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  '@': 'a',
  а: 'a',
  ɑ: 'a',
  о: 'o',
  ο: 'o',
  е: 'e',
  с: 'c',
  '\u04CF': 'l',
  ı: 'i',
  і: 'i',
  '\u1D22': 'z',
  ʐ: 'z',
  ṃ: 'm',
  ḿ: 'm',
  ņ: 'n',
  ñ: 'n',
  ń: 'n',
  ạ: 'a',
  á: 'a',
  à: 'a',
  ā: 'a',
  ö: 'o',
  ó: 'o',
  ọ: 'o',
}
function imitatesAmazon(host) {
  if (host === '' || isAmazonHost(host)) return !1
  let plain = ''
  for (let character of host.toLowerCase()) plain += confusable[character] ?? character
  let name = plain.replaceAll('rn', 'm').replaceAll('vv', 'w')
  return /amazon|amzn|amaz0n|amazn|arnazon|amazone|anazon|amozon|amazan|sellercentral|seller-central|sellerperformance|seller-performance|selling-?partner/.test(
    `${plain} ${name}`,
  )
    ? !0
    : /(?:^|[-.])amz(?:$|[-.])/.test(plain)
}
function isInternationalised(host) {
  return /(?:^|\.)xn--/.test(host) || /[^\u0000-\u007f]/.test(host)
}
var shorteners = new Set([
    'bit.ly',
    'tinyurl.com',
    't.co',
    'goo.gl',
    'ow.ly',
    'is.gd',
    'buff.ly',
    'cutt.ly',
    'rb.gy',
    'rebrand.ly',
    'shorturl.at',
    't.ly',
    'tiny.cc',
    'v.gd',
    's.id',
    'lnkd.in',
    'qrco.de',
    'linktr.ee',
    'bl.ink',
    'shorte.st',
    'u.to',
  ]),
  freeMail = new Set([
    'gmail.com',
    'googlemail.com',
    'hotmail.com',
    'outlook.com',
    'live.com',
    'msn.com',
    'yahoo.com',
    'yahoo.co.jp',
    'aol.com',
    'gmx.de',
    'gmx.net',
    'web.de',
    'icloud.com',
    'me.com',
    'proton.me',
    'protonmail.com',
    'mail.ru',
    'yandex.ru',
    'yandex.com',
    'qq.com',
    '163.com',
    '126.com',
    'zoho.com',
    'mail.com',
    'libero.it',
    'orange.fr',
    'laposte.net',
    'free.fr',
    't-online.de',
  ])
var method = /\b(dkim|spf|dmarc)\s{0,3}=\s{0,3}([a-z]{2,12})([^;]{0,400})/gi
function readAuthenticationResults(headers) {
  let dkim = 'none',
    spf = 'none',
    dmarc = 'none',
    dkimDomains = []
  for (let header of headers.slice(0, 3))
    for (let match of header.slice(0, 8e3).matchAll(method)) {
      let result = (match[2] ?? '').toLowerCase(),
        verdict = result === 'pass' ? 'pass' : /fail|permerror|policy/.test(result) ? 'fail' : 'none'
      switch ((match[1] ?? '').toLowerCase()) {
        case 'dkim': {
          let domain = /header\.(?:d|i)\s{0,3}=\s{0,3}(?:[^\s;@]{0,200}@)?([a-z0-9.-]{1,250})/i.exec(
            match[3] ?? '',
          )?.[1]
          verdict === 'pass'
            ? ((dkim = 'pass'), domain !== void 0 && dkimDomains.push(domain.toLowerCase()))
            : dkim === 'none' && (dkim = verdict)
          break
        }
        case 'spf':
          spf === 'none' && (spf = verdict)
          break
        default:
          dmarc === 'none' && (dmarc = verdict)
      }
    }
  return { dkim, dkimDomains, spf, dmarc }
}
function assessAuthenticity(context) {
  let signals = [],
    add = (id, weight, detail) => {
      signals.some((known) => known.id === id && known.detail === detail) ||
        signals.push({ id, detail, weight })
    },
    claimsAmazon = readClaim(context),
    sender = readSender(context, add, claimsAmazon)
  readVerdict(context, add)
  let links = readLinks(context, add)
  ;(readRequests(context, add, { senderGenuine: sender === 'genuine', badLink: links }),
    readAttachments(context, add))
  let base = sender === 'genuine' ? -2.2 : sender === 'foreign' ? -0.6 : -1.4,
    total = signals.reduce((sum, signal2) => sum + signal2.weight, base),
    score = Number((1 / (1 + Math.exp(-total))).toFixed(3)),
    lure = signals.some(
      (s) => s.weight > 0 && s.id !== 'sender-foreign-domain' && s.id !== 'authentication-missing',
    )
  return {
    phishing:
      score >= 0.5 && (claimsAmazon || lure) && (context.kind !== 'not_a_notification' || score >= 0.85),
    score,
    signals,
  }
}
function readClaim({ letter }) {
  let who = `${letter.sender?.name ?? ''} ${letter.sender?.address ?? ''} ${letter.subject ?? ''}`
  return (
    /amazon|amzn|seller performance|seller central|アマゾン|verk(?:ä|a)uferleistung/i.test(who) ||
    /amazon|seller central|seller performance|アマゾン/.test(letter.reading.flat)
  )
}
function readSender({ letter, hasHeaders, innerFrom, kind, returnPath }, add, claimsAmazon) {
  let forwarded = letter.layout.how === 'forwarded',
    printed = innerFrom ?? letter.layout.printed?.from ?? null,
    address3 = forwarded ? (printed ?? '') : (letter.sender?.address ?? printed ?? ''),
    domain = domainOf(address3)
  if (domain === '') return 'unknown'
  if (isAmazonHost(domain) && !/(?:^|\.)(?:amazonaws|awstrack|amazonses)\./.test(domain)) {
    let local = address3.slice(0, address3.indexOf('@'))
    add(
      'sender-amazon-domain',
      forwarded ? -0.8 : -1,
      `${domain} is one of Amazon's mail domains${forwarded ? ' (in the forwarded text)' : ''}`,
    )
    let [reply2] = letter.replyTo
    return (
      !forwarded &&
        reply2 !== void 0 &&
        !isAmazonHost(domainOf(reply2.address)) &&
        add('reply-to-elsewhere', 2.6, `answers go to ${reply2.address}, not to ${local}@${domain}`),
      'genuine'
    )
  }
  if (
    (forwarded && hasHeaders && add('forwarded-by-seller', 0, 'the outer sender forwarded the letter'),
    imitatesAmazon(domain))
  )
    return (
      add('sender-imitates-amazon', 3.4, `${domain} wears Amazon's name but is not Amazon's`), 'foreign'
    )
  ;(isInternationalised(domain) && add('sender-punycode', 2, `${domain} is written in look-alike letters`),
    claimsAmazon &&
      kind !== 'not_a_notification' &&
      !isPerson(letter, forwarded) &&
      add(
        'sender-foreign-domain',
        freeMail.has(domain) ? 2.4 : 2,
        `the letter speaks for Amazon but comes from ${domain}`,
      ),
    /amazon|amzn|アマゾン/i.test(letter.sender?.name ?? '') &&
      !forwarded &&
      add('display-name-only', 1.2, `"${letter.sender?.name ?? ''}" is only the display name`),
    /amazon|amzn/i.test(address3.split('@')[0] ?? '') &&
      !forwarded &&
      add('mailbox-name-only', 0.8, `Amazon's name stands only before the @ of ${address3}`))
  let [reply] = letter.replyTo
  return (
    reply !== void 0 &&
      domainOf(reply.address) !== domain &&
      !forwarded &&
      claimsAmazon &&
      add('reply-to-elsewhere', 1, `answers go to ${reply.address}`),
    returnPath !== null &&
      claimsAmazon &&
      registrableDomain(domainOf(returnPath)) !== registrableDomain(domain) &&
      !isAmazonHost(domainOf(returnPath)) &&
      !forwarded &&
      add('return-path-elsewhere', 0.5, `bounces go to ${domainOf(returnPath)}`),
    'foreign'
  )
}
function isPerson(letter, forwarded) {
  if (forwarded) return !1
  let name = letter.sender?.name ?? '',
    wearsName =
      /amazon|amzn|seller (?:performance|support|central)|account health|アマゾン|verk(?:ä|a)ufer|vendeur|venditor|vendedor|performance|compliance|executive/i.test(
        `${name} ${letter.sender?.address ?? ''}`,
      ),
    signsAs =
      /(?:amazon|seller performance|account health|selling partner|executive|compliance|verification|product safety|notice|アカウントスペシャリスト|equipe|equipo|team)[a-z .,'-]{0,40}$/.test(
        letter.reading.flat.trimEnd().slice(-90),
      ),
    fwd = /^(?:fwd?|wg|tr|i|rv|re|aw)\s?:/i.test(letter.subject ?? '')
  return !wearsName && !signsAs && (fwd || name !== '')
}
function readVerdict({ letter, authenticationResults, verified, hasHeaders }, add) {
  let verdict = verified ?? readAuthenticationResults(authenticationResults),
    how = verified === null ? 'as the receiving server noted' : 'checked here',
    sender = domainOf(letter.sender?.address ?? ''),
    aligned = verdict.dkimDomains.some(
      (domain) =>
        registrableDomain(domain) === registrableDomain(sender) ||
        (isAmazonHost(domain) && isAmazonHost(sender)),
    )
  ;(verdict.dkim === 'pass' && aligned
    ? add(
        'dkim-pass',
        isAmazonHost(sender) ? -2 : 0,
        `DKIM of ${verdict.dkimDomains.join(', ')} passes (${how})`,
      )
    : verdict.dkim === 'pass' &&
      add('dkim-other-domain', 0.3, `DKIM passes for ${verdict.dkimDomains.join(', ')}, not for ${sender}`),
    verdict.dkim === 'fail' &&
      letter.layout.how !== 'forwarded' &&
      add('dkim-fail', isAmazonHost(sender) ? 2.6 : 1, `DKIM fails (${how})`),
    verdict.spf === 'fail' &&
      letter.layout.how !== 'forwarded' &&
      add('spf-fail', isAmazonHost(sender) && verdict.dkim !== 'pass' ? 1.8 : 0.8, `SPF fails (${how})`),
    verdict.spf === 'pass' && add('spf-pass', isAmazonHost(sender) ? -0.4 : 0, `SPF passes (${how})`),
    verdict.dmarc === 'fail' &&
      letter.layout.how !== 'forwarded' &&
      verdict.dkim !== 'pass' &&
      add('dmarc-fail', isAmazonHost(sender) ? 2.6 : 0.8, `DMARC fails (${how})`),
    verdict.dmarc === 'pass' && add('dmarc-pass', isAmazonHost(sender) ? -1.5 : 0, `DMARC passes (${how})`),
    hasHeaders &&
      authenticationResults.length > 0 &&
      verdict.dkim === 'none' &&
      isAmazonHost(sender) &&
      verdict.spf !== 'pass' &&
      verdict.dmarc !== 'pass' &&
      add(
        'authentication-missing',
        1.2,
        'the receiving server found no signature, though Amazon signs its mail',
      ))
}
function readLinks({ letter }, add) {
  let bad = !1,
    seen = new Set(),
    targets = [
      ...letter.links.map((link) => ({ url: link.href, text: link.text })),
      ...letter.urls.map((printed) => ({ url: printed.url, text: '' })),
    ]
  for (let { url: url2, text } of targets) {
    if (/^(?:mailto|tel|cid|#)/i.test(url2) || url2 === '') continue
    if (/^(?:javascript|data|vbscript|file):/i.test(url2)) {
      ;(add('link-script', 2.5, `a link runs ${url2.slice(0, 20)}\u2026`), (bad = !0))
      continue
    }
    let host = hostOf(url2)
    if (host === '') continue
    let shown = /(?:https?:\/\/|www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})/i.exec(text)?.[1]?.toLowerCase() ?? ''
    ;(shown !== '' &&
      registrableDomain(shown) !== registrableDomain(host) &&
      !isAmazonHost(host) &&
      (add('link-text-differs', isAmazonHost(shown) ? 3.2 : 1, `the link shows ${shown} but goes to ${host}`),
      (bad = !0)),
      !seen.has(host) &&
        (seen.add(host),
        !isAmazonHost(host) &&
          (imitatesAmazon(host)
            ? (add('link-imitates-amazon', 3.4, `${host} wears Amazon's name but is not Amazon's`),
              (bad = !0))
            : isInternationalised(host)
              ? (add('link-punycode', 2.4, `${host} is written in look-alike letters`), (bad = !0))
              : shorteners.has(host) || shorteners.has(registrableDomain(host))
                ? (add('link-shortener', 2.2, `${host} hides where it goes`), (bad = !0))
                : /^(?:\d{1,3}\.){3}\d{1,3}$|^\[/.test(host)
                  ? (add('link-bare-address', 2.6, `a link goes to the bare address ${host}`), (bad = !0))
                  : /log-?in|sign-?in|verif|secure|account|auth|confirm|update-|unlock/i.test(url2) &&
                    !isExpected(host) &&
                    (add('link-login-elsewhere', 2.4, `${host} asks to sign in outside Amazon`), (bad = !0)),
          /^h(?:xx|tt)ps?:\/\/[^/]*@/i.test(url2) &&
            (add('link-user-part', 2.4, `a link hides its host ${host} behind an @`), (bad = !0)),
          /^hxxp/i.test(url2) &&
            !isExpected(host) &&
            add('link-defanged', 0.6, `${host} was written as a defanged link`))))
  }
  return bad
}
function isExpected(host) {
  return expectedHosts.has(host) || expectedHosts.has(registrableDomain(host))
}
function readRequests({ letter }, add, known) {
  let damp = known.senderGenuine && !known.badLink ? 0.45 : 1
  for (let sentence of letter.sentences) {
    if (says(sentence, 'lure.warning') || (says(sentence, 'mood.not') && !says(sentence, 'ask.send')))
      continue
    let asks =
      says(sentence, 'ask.send', 'lure.copyLink', 'mood.future', 'lure.grammar') ||
      /^(?:please|kindly|bitte|veuillez|por favor|si prega)/.test(sentence.words)
    ;(says(sentence, 'lure.credentials') &&
      asks &&
      add('asks-credentials', 1.7 * damp, `asks for "${wordsOf(letter, sentence, 'lure.credentials')}"`),
      says(sentence, 'lure.payment') &&
        (asks || says(sentence, 'channel.reply', 'document.other')) &&
        add(
          'asks-payment',
          (/gift|usdt|bitcoin|btc|crypto|western|moneygram|wallet|zelle|cash ?app|geschenk|cadeau|regalo|ギフト/.test(
            sentence.words,
          )
            ? 2.6
            : 1.4) * (isPatentFee(letter) ? 0.2 : damp),
          `asks for payment: "${wordsOf(letter, sentence, 'lure.payment')}"`,
        ),
      says(sentence, 'lure.copyLink') &&
        known.badLink &&
        add('presses-link', 0.6, `presses to follow a link: "${wordsOf(letter, sentence, 'lure.copyLink')}"`),
      says(sentence, 'lure.messenger') &&
        add('moves-to-messenger', 1.5 * damp, `moves to ${wordsOf(letter, sentence, 'lure.messenger')}`),
      says(sentence, 'lure.isolate') &&
        add(
          'isolates',
          1.2 * damp,
          `keeps the seller from asking elsewhere: "${wordsOf(letter, sentence, 'lure.isolate')}"`,
        ),
      says(sentence, 'lure.grammar') &&
        add('odd-wording', 0.5 * damp, `odd wording: "${wordsOf(letter, sentence, 'lure.grammar')}"`))
  }
  let urgent =
      /within (?:24|48) hours|24 hours|immediately|innerhalb von 24|sous 24|entro 24|en 24 horas|24時間/.test(
        letter.reading.flat,
      ),
    substance = /\bb0[a-z0-9]{8}\b|\d{3}-\d{7}-\d{7}|\d%/.test(letter.reading.flat)
  urgent &&
    !substance &&
    !known.senderGenuine &&
    add('urgency-without-substance', 0.6, 'presses for time without naming a listing, an order or a figure')
}
function isPatentFee(letter) {
  return (
    letter.sentences.some((s) => says(s, 'topic.patent')) &&
    /evaluation|evaluat|bewertung|valutazione|evaluacion|評価/.test(letter.reading.flat)
  )
}
function wordsOf(letter, sentence, concept) {
  let hit = sentence.hits.find((h) => h.concept === concept)
  return hit === void 0 ? '' : letter.reading.flat.slice(hit.start, hit.end).slice(0, 60)
}
function readAttachments({ letter }, add) {
  for (let { name, type } of letter.attachments) {
    let file = (name ?? '').toLowerCase()
    ;/\.(?:exe|scr|js|jse|vbs|wsf|bat|cmd|ps1|lnk|iso|img|jar|hta|msi|com|pif)$/.test(file)
      ? add('attachment-program', 3, `${name ?? type} is a program`)
      : /\.(?:html?|xhtml|svg|shtml)$/.test(file)
        ? add('attachment-page', 2, `${name ?? type} opens a page`)
        : /\.(?:zip|rar|7z|gz|ace)$/.test(file)
          ? add('attachment-archive', 0.8, `${name ?? type} is an archive`)
          : /\.(?:docm|xlsm|pptm|xlam)$/.test(file) &&
            add('attachment-macros', 1.8, `${name ?? type} may run macros`)
  }
}
var en = {
    months: [
      'january|jan',
      'february|feb',
      'march|mar',
      'april|apr',
      'may',
      'june|jun',
      'july|jul',
      'august|aug',
      'september|sept|sep',
      'october|oct',
      'november|nov',
      'december|dec',
    ],
    units: [
      ['hour', 'hours?|hrs?'],
      ['day', 'days?'],
      ['week', 'weeks?'],
      ['month', 'months?'],
    ],
    business: 'business|working|work|week',
    numbers: {
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      twelve: 12,
      fourteen: 14,
      fifteen: 15,
      seventeen: 17,
      twenty: 20,
      'twenty-one': 21,
      'twenty-four': 24,
      thirty: 30,
      'forty-five': 45,
      'forty-eight': 48,
      sixty: 60,
      'seventy-two': 72,
      ninety: 90,
      'one hundred and eighty': 180,
    },
  },
  de = {
    months: [
      'januar|jan|janner',
      'februar|feb',
      'marz|maerz|mar',
      'april|apr',
      'mai',
      'juni|jun',
      'juli|jul',
      'august|aug',
      'september|sept|sep',
      'oktober|okt',
      'november|nov',
      'dezember|dez',
    ],
    units: [
      ['hour', 'stunden?|std'],
      ['day', 'tage[ns]?|tag|werktage[n]?|arbeitstage[n]?|kalendertage[n]?|geschaftstage[n]?'],
      ['week', 'wochen?'],
      ['month', 'monate[ns]?|monat'],
    ],
    business: 'werktage|arbeitstage|geschaftstage',
    numbers: {
      ein: 1,
      eine: 1,
      einem: 1,
      einer: 1,
      eines: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      funf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      zwolf: 12,
      vierzehn: 14,
      siebzehn: 17,
      zwanzig: 20,
      vierundzwanzig: 24,
      dreissig: 30,
      achtundvierzig: 48,
      sechzig: 60,
      zweiundsiebzig: 72,
      neunzig: 90,
    },
  },
  fr = {
    months: [
      'janvier|janv',
      'fevrier|fevr',
      'mars',
      'avril|avr',
      'mai',
      'juin',
      'juillet|juil',
      'aout',
      'septembre|sept',
      'octobre|oct',
      'novembre|nov',
      'decembre|dec',
    ],
    units: [
      ['hour', 'heures?|h'],
      ['day', 'jours?'],
      ['week', 'semaines?'],
      ['month', 'mois'],
    ],
    business: 'ouvrables?|ouvres?',
    numbers: {
      un: 1,
      une: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      douze: 12,
      quatorze: 14,
      quinze: 15,
      'dix-sept': 17,
      vingt: 20,
      'vingt-quatre': 24,
      trente: 30,
      'quarante-huit': 48,
      soixante: 60,
      'soixante-douze': 72,
      'quatre-vingt-dix': 90,
    },
  },
  it = {
    months: [
      'gennaio|gen',
      'febbraio|feb',
      'marzo|mar',
      'aprile|apr',
      'maggio|mag',
      'giugno|giu',
      'luglio|lug',
      'agosto|ago',
      'settembre|sett|set',
      'ottobre|ott',
      'novembre|nov',
      'dicembre|dic',
    ],
    units: [
      ['hour', 'ore|ora'],
      ['day', 'giorni|giorno'],
      ['week', 'settimane|settimana'],
      ['month', 'mesi|mese'],
    ],
    business: 'lavorativi|lavorativo|feriali',
    numbers: {
      un: 1,
      uno: 1,
      una: 1,
      due: 2,
      tre: 3,
      quattro: 4,
      cinque: 5,
      sei: 6,
      sette: 7,
      otto: 8,
      nove: 9,
      dieci: 10,
      dodici: 12,
      quattordici: 14,
      quindici: 15,
      diciassette: 17,
      venti: 20,
      ventiquattro: 24,
      trenta: 30,
      quarantotto: 48,
      sessanta: 60,
      settantadue: 72,
      novanta: 90,
    },
  },
  es = {
    months: [
      'enero|ene',
      'febrero|feb',
      'marzo|mar',
      'abril|abr',
      'mayo|may',
      'junio|jun',
      'julio|jul',
      'agosto|ago',
      'septiembre|setiembre|sept|sep',
      'octubre|oct',
      'noviembre|nov',
      'diciembre|dic',
    ],
    units: [
      ['hour', 'horas?|h'],
      ['day', 'dias?'],
      ['week', 'semanas?'],
      ['month', 'mes(?:es)?'],
    ],
    business: 'habiles|laborables|laborales',
    numbers: {
      un: 1,
      uno: 1,
      una: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      doce: 12,
      catorce: 14,
      quince: 15,
      diecisiete: 17,
      veinte: 20,
      veinticuatro: 24,
      treinta: 30,
      'cuarenta y ocho': 48,
      sesenta: 60,
      'setenta y dos': 72,
      noventa: 90,
    },
  },
  calendarWords = { en, de, fr, it, es }
function isoDate(date) {
  let day = `${String(date.year).padStart(4, '0')}-${pad(date.month)}-${pad(date.day)}`
  return date.time === null ? day : `${day}T${date.time}${date.offset ?? ''}`
}
function pad(value) {
  return String(value).padStart(2, '0')
}
var iso = /(?<![\d/-])((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
  numeric = /(?<![\d/.,-])(\d{1,2})([/.-]) ?(\d{1,2})\2 ?((?:19|20)\d{2}|\d{2})(?![\d/]|[.-]\d)/g,
  japanese =
    /(?:((?:19|20)\d{2})年|(令和|平成|昭和) ?(\d{1,2}|元)年|(同年|本年|今年|来年))? ?(\d{1,2})月 ?(\d{1,2})日/g,
  eras = { 令和: 2018, 平成: 1988, 昭和: 1925 },
  compiled = new Map()
function namedPatterns(language) {
  let known = compiled.get(language)
  if (known !== void 0) return known
  let words = calendarWords[language]
  if (words === void 0) return
  let months = words.months.join('|'),
    patterns = {
      dayFirst: new RegExp(
        `(?<![\\d.,/-])(\\d{1,2})(?:st|nd|rd|th|\\.|er|\xBA|\xB0)?(?: (?:of|de|del|di))?[ -]{0,2}(${months})(?![a-z])\\.?(?:,? ?(?:de |del )?-?((?:19|20)\\d{2}|'\\d{2})(?!\\d))?`,
        'g',
      ),
      monthFirst: new RegExp(
        `(?<![a-z])(${months})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|:\\d|\\.\\d)(?:,? ((?:19|20)\\d{2})(?!\\d))?`,
        'g',
      ),
    }
  return (compiled.set(language, patterns), patterns)
}
function findDates(flat, options) {
  let found = [],
    add = (start, length, year, month, day) => {
      let end = start + length
      if (found.some((other) => start < other.end && other.start < end)) return
      let known = year ?? nearestYear(month, day, options.reference)
      if (known === void 0 || !isRealDate(known, month, day)) return
      let clock2 = clockBeside(flat, start, end)
      found.push({
        start,
        end: Math.max(end, clock2.end),
        year: known,
        month,
        day,
        time: clock2.time,
        offset: clock2.offset,
        yearImplied: year === void 0,
      })
    }
  for (let m of flat.matchAll(iso)) add(m.index, m[0].length, Number(m[1]), Number(m[2]), Number(m[3]))
  for (let m of flat.matchAll(numeric)) {
    let [first, second] = [Number(m[1]), Number(m[3])],
      dayFirst = first > 12 || (second <= 12 && (options.order === 'dmy' || m[2] === '.'))
    add(m.index, m[0].length, fullYear(m[4] ?? ''), dayFirst ? second : first, dayFirst ? first : second)
  }
  return (
    options.language === 'ja' && addJapanese(flat, options, add),
    addNamed(flat, options.language, add),
    options.language !== 'en' && addNamed(flat, 'en', add),
    found.sort((a, b) => a.start - b.start)
  )
}
function addJapanese(flat, options, add) {
  for (let m of flat.matchAll(japanese)) {
    let year = m[1] === void 0 ? void 0 : Number(m[1])
    ;(m[2] !== void 0 && (year = (eras[m[2]] ?? 0) + (m[3] === '\u5143' ? 1 : Number(m[3]))),
      m[4] !== void 0 &&
        options.reference !== void 0 &&
        (year = options.reference.getUTCFullYear() + (m[4] === '\u6765\u5E74' ? 1 : 0)),
      add(m.index, m[0].length, year, Number(m[5]), Number(m[6])))
  }
}
function addNamed(flat, language, add) {
  let patterns = namedPatterns(language),
    months = calendarWords[language]?.months
  if (patterns === void 0 || months === void 0) return
  let monthOf = (name) => months.findIndex((names) => names.split('|').includes(name)) + 1
  for (let m of flat.matchAll(patterns.dayFirst))
    add(m.index, m[0].length, fullYear(m[3]?.replace("'", '') ?? ''), monthOf(m[2] ?? ''), Number(m[1]))
  for (let m of flat.matchAll(patterns.monthFirst))
    add(m.index, m[0].length, fullYear(m[3] ?? ''), monthOf(m[1] ?? ''), Number(m[2]))
}
function fullYear(text) {
  if (text === '') return
  let year = Number(text)
  return year >= 100 ? year : year + (year < 70 ? 2e3 : 1900)
}
function isRealDate(year, month, day) {
  return month < 1 || month > 12 || day < 1 ? !1 : day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
function nearestYear(month, day, reference) {
  if (reference === void 0) return
  let year = reference.getUTCFullYear(),
    distance = (candidate) => Math.abs(Date.UTC(candidate, month - 1, day) - reference.getTime())
  return [year, year + 1, year - 1].sort((a, b) => distance(a) - distance(b))[0]
}
var clockAfter =
    /^(?:,|\.)?(?: ?(?:at|um|a|alle(?: ore)?|a las|a la|ore|\(|の|by|before|until|à))? ?(\d{1,2})(?:[:h.]|時)(\d{2})?(?:分)?(?::\d{2})? ?(a\.?m\.?|p\.?m\.?|uhr|h|hs)?(?: ?\(?(utc|gmt|cet|cest|jst|pst|pdt|pt|est|edt|et|bst|mez|mesz)?(?:([+-])(\d{1,2}):?(\d{2})?)?)?/,
  clockBefore =
    /(\d{1,2})(?:[:h.](\d{2}))? ?(a\.?m\.?|p\.?m\.?|uhr|h)? ?(utc|gmt|cet|cest|jst|pst|pdt|pt|est|edt|et|bst)? ?(?:on|am|,|le|del|il) $/,
  offsets = {
    utc: 'Z',
    gmt: 'Z',
    cet: '+01:00',
    mez: '+01:00',
    cest: '+02:00',
    mesz: '+02:00',
    jst: '+09:00',
    pst: '-08:00',
    pdt: '-07:00',
    est: '-05:00',
    edt: '-04:00',
    bst: '+01:00',
  }
function clockBeside(flat, start, end) {
  let after = clockAfter.exec(flat.slice(end, end + 40))
  if (after !== null && (after[2] !== void 0 || after[3] !== void 0 || after[0].includes('\u6642'))) {
    let time = clock(after[1], after[2], after[3])
    if (time !== null) {
      let sign = after[5],
        offset =
          sign === void 0
            ? (offsets[after[4] ?? ''] ?? null)
            : `${sign}${(after[6] ?? '').padStart(2, '0')}:${after[7] ?? '00'}`
      return { time, offset, end: end + after[0].length }
    }
  }
  let before = clockBefore.exec(flat.slice(Math.max(0, start - 30), start))
  if (before !== null && (before[2] !== void 0 || before[3] !== void 0)) {
    let time = clock(before[1], before[2], before[3])
    if (time !== null) return { time, offset: offsets[before[4] ?? ''] ?? null, end }
  }
  return { time: null, offset: null, end }
}
function clock(hours, minutes, half) {
  let hour = Number(hours),
    minute = Number(minutes ?? 0)
  return (
    half?.startsWith('p') === !0 && hour < 12 && (hour += 12),
    half?.startsWith('a') === !0 && hour === 12 && (hour = 0),
    hour > 24 || minute > 59 ? null : `${pad(hour)}:${pad(minute)}`
  )
}
function isoDuration(duration) {
  return duration.unit === 'hour'
    ? `PT${duration.count}H`
    : `P${duration.count}${{ day: 'D', week: 'W', month: 'M' }[duration.unit]}`
}
function inDays(duration) {
  let days = { hour: 0.041666666666666664, day: 1, week: 7, month: 30 }[duration.unit] * duration.count
  return duration.unit === 'month' && duration.count % 12 === 0
    ? (duration.count / 12) * 365
    : Math.round(days)
}
var compiled2 = new Map()
function durationPattern(language, words) {
  let known = compiled2.get(language)
  if (known !== void 0) return known
  let numbers = Object.keys(words.numbers)
      .sort((a, b) => b.length - a.length)
      .join('|'),
    units = words.units.map(([, pattern2]) => pattern2).join('|'),
    qualifier = `(?:${words.business}|calendar|full|consecutive|ganzen?|vollen?|kalender)`,
    pattern = new RegExp(
      `(?<![a-z0-9.,:/-])(?:(\\d{1,3})|(${numbers}))(?: ?\\((\\d{1,3}|[a-z-]+)\\))?[- ]{0,2}(?:${qualifier}[- ])?(${units})(?![a-z])(?: (${words.business})(?![a-z]))?`,
      'g',
    )
  return (compiled2.set(language, pattern), pattern)
}
var japanese2 = /(\d{1,3}) ?(時間|営業日|日|週間|か月|ヶ月|カ月|ケ月|箇月|年)(?!\d|本)/g
function findDurations(flat, language) {
  if (language === 'ja') return findJapanese(flat)
  let words = calendarWords[language] ?? calendarWords.en
  if (words === void 0) return []
  let found = []
  for (let match of flat.matchAll(durationPattern(language, words))) {
    let digits = match[1] ?? (match[3] !== void 0 && /^\d+$/.test(match[3]) ? match[3] : void 0),
      count = digits === void 0 ? (words.numbers[match[2] ?? ''] ?? 0) : Number(digits),
      unit = words.units.find(([, pattern]) => new RegExp(`^(?:${pattern})$`).test(match[4] ?? ''))?.[0]
    if (unit === void 0 || count === 0) continue
    let business = new RegExp(`(?<![a-z])(?:${words.business})`).test(match[0])
    found.push({ start: match.index, end: match.index + match[0].length, count, unit, business })
  }
  return found
}
function findJapanese(flat) {
  let found = []
  for (let match of flat.matchAll(japanese2)) {
    let mark = match[2] ?? '',
      before = flat.slice(Math.max(0, match.index - 2), match.index)
    if (mark === '\u65E5' && /月 ?$/.test(before)) continue
    let count = Number(match[1]),
      unit =
        mark === '\u6642\u9593'
          ? 'hour'
          : mark === '\u9031\u9593'
            ? 'week'
            : mark === '\u65E5' || mark === '\u55B6\u696D\u65E5'
              ? 'day'
              : 'month'
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      count: mark === '\u5E74' ? count * 12 : count,
      unit,
      business: mark === '\u55B6\u696D\u65E5',
    })
  }
  return found
}
var english = {
  language: 'en',
  concepts: {
    'object.account': {
      source: 'S1 S4 S15 S21: "selling privileges" until 2019, "seller account" since',
      terms: [
        'accounts?',
        '(sell(er|ing)|merchant) (privileges?|permissions?|rights?|authori[sz]ation|profile|status)',
        '(right|permission|ability|authori[sz]ation|privileges?) to (sell|offer|list)',
        'your (store|shop|storefront)(?! policies)',
      ],
    },
    'object.allOffers': {
      source: 'S14 S39: seller-fulfilled offers stand for a whole channel',
      terms: [
        '(seller|merchant|self)(-| )?(fulfil+ed|fulfil+ment|shipped) (offer|listing|item|product|catalog)*',
        '(mfn|fbm) (offer|listing|item)*',
        '(offers|listings|items|products) (that |which )?you (ship|fulfil+|dispatch) yourself',
        '(offers|listings|items) (shipped|fulfil+ed|dispatched) by you',
        'all (of )?(your|the) (active |current |live )?(offers|listings|products|items)',
        '(every|each) (offer|listing) (of yours|you have|in your account)',
        'your (entire|whole|full) (catalog|catalogue|inventory|range)',
      ],
    },
    'object.listing': {
      source: 'S6 S28 S33',
      terms: [
        'listings?',
        'offers?',
        'detail pages?',
        'product pages?',
        'asins?',
        'items?',
        'products?',
        'images?',
        'pictures?',
        'photo(graph)?s? on',
        'entr(y|ies)',
        'bullet points?',
        'brand page',
        'variation famil(y|ies)',
        'famil(y|ies)',
        'goods',
        'titles?',
        'content',
      ],
    },
    'object.funds': {
      source: 'S1 S21 S44',
      terms: [
        'funds?',
        'money',
        'balances?',
        'payouts?',
        'disburse(ment|ments|d)?',
        'payments? to you',
        'proceeds',
        'amounts?',
        'reserves?',
        'sales proceeds',
        'pay(ments?)? (are|is|will be|remain|stay)',
        'settlements?',
        'earnings',
        'remaining (amount|money|balance)',
        'whatever is left',
        'what is left',
      ],
    },
    'object.stock': {
      source: 'S19 S28',
      terms: ['fba', 'fulfil+ment cent(er|re)s?', 'inventory', 'stock', 'units', 'warehouses?'],
    },
    'state.off': {
      source: 'S1 S3 S4 S15 S16: deactivated since 2018, removed before; plain wordings beside them',
      terms: [
        'deactivat(ed|e|es|ing|ion)',
        'de-activat(ed|e|ing|ion)',
        'suspend(ed|s|ing)?',
        'suspensions?',
        'remov(ed|e|es|ing|al)',
        '(taken|took|take|taking) .{0,30}?(down|off|offline|away)(?! course)',
        'block(ed|s|ing)?',
        'clos(ed|e|ing|ure)(?! attention)',
        'disabl(ed|e|ing)',
        'inactive',
        'not active',
        'inactivated',
        'no longer (active|visible|available|live|offered|for sale|on sale|buyable|on amazon|listed|shown|displayed)',
        'revok(ed|e|ing)',
        'withdrawn from',
        'pulled',
        '(offers?|listings?|items?) .. cancel+ed',
        'cancel+ed .. (offers?|listings?)',
        'cancel+ (your )?(offers|listings)',
        'terminat(ed|e|es|ing|ion)',
        'paused',
        'halted',
        'hidden from',
        'suppress(ed|ion)',
        'offline',
        'off (the site|sale|the store|our site|our store|the shelf)',
        '(switched|turned|shut|locked) (off|down)',
        'shut',
        'frozen',
        'delist(ed)?',
        'barred',
        'banned',
        'ended',
        '(is|are|was|were|been|went|goes|go|stay|remain)( now| currently| still)? down',
        'on hold',
        'loss of',
        'lose',
        'lost',
        'cost you',
        'put an end to',
        'stop(ped|ping)? selling',
        'discontinue(d)?',
        'quarantined',
        'ineligible',
        'unavailable',
        'stop you from',
        'expulsion',
        'unable to (be )?(sold|bought)',
        'not (available|visible|buyable|live|shown|purchasable)( for sale| to buyers| to customers)?',
        'cannot be (bought|sold|found|seen)',
        'stranded',
        'limit (your )?(account|ability)',
        'restrict (your )?(account|ability)',
        'withdraw your (selling|right)',
        'take back your',
        'no longer let you',
      ],
    },
    'state.cannotSell': {
      source: 'S4 S18 S23',
      terms: [
        '(may|can|could) ?(not|no longer) (currently |now |longer |be used to )?(sell|list|offer)(?! (this|that|these|it|them|the))',
        "can't (currently )?sell(?! (this|that|these|it|them|the))",
        'cannot (currently |at present |now )?(sell|offer|list)(?! (this|that|these|it|them|the))',
        'may not be used to sell',
        '(not|no longer) (able|allowed|permitted|eligible|authori[sz]ed|entitled|welcome) to (sell|list|offer|trade)(?! (this|that|these|it|them|the))',
        'unable to sell(?! (this|that|these|it|them|the))',
        "(not|n't) let you sell",
        'no longer sell on',
        'stop selling on amazon',
        'selling is (paused|suspended|stopped|halted)',
        'cannot be used (for selling|to sell)',
        '(stopped|barred|blocked|prevented|banned) from selling',
        'selling on .. has been (stopped|suspended|paused|halted)',
      ],
    },
    'state.listingBan': {
      source: 'S33 S35',
      terms: [
        "(cannot|may not|can't|must not|not (allowed|permitted) to|no longer) (sell|offer|list|be sold|be listed|be offered)( (this|that|these|it|them|the))?",
        'not (permitted|allowed) (for sale|to be sold|in our store|on amazon)',
      ],
    },
    'state.on': {
      source: 'S13c S62',
      terms: [
        '(has|have|is|are|was|were|been|now|be) .{0,30}?(reinstated|reactivated|re-activated|restored|re-enabled|reenabled|unblocked|re-opened|reopened|relisted|re-listed|unlocked)',
        "we('ve| have)? .{0,30}?(reinstated|reactivated|restored|re-enabled|lifted|reopened|re-opened|unblocked|released)",
        '(live|active|available|visible|on sale|online|buyable|open|running|up|listed|for sale|in good standing) (once )?again',
        'back (on|online|live|up|in business|on sale|in the store|in our store|in stock|in place|for sale|in force)',
        '(switched|turned|brought|put|placed) .. back',
        'welcome back',
        '(may|can|are able to|are free to|allowed to) .. sell .{0,30}?again',
        '(may|can|are able to) (now )?(resume|continue|go on|carry on|keep) selling',
        'lifted',
        'no longer (suspended|deactivated|blocked|under review|restricted)',
        'you (may|can) (now )?(sell|list)',
        '(review|block|suspension|restriction|hold|deactivation) (is|was|has been) (over|lifted|removed|ended|closed|complete)',
        'reinstatement (of|notice)',
        'reinstated',
        'reactivated',
        'returned to (active|normal|good)',
        'selling again',
        '(account|listing|offer|item)s? (is|are) (now )?(active|live)',
      ],
    },
    'state.retracted': {
      source: 'S28 S31',
      terms: [
        'retracted',
        'withdrew',
        '(has|have|was|been|is|were) withdrawn',
        'took back',
        'dismissed',
        'retraction (was|has been) (received|processed|accepted)',
        'received a retraction',
      ],
    },
    'state.atRisk': {
      source: 'S14 S45 S47',
      terms: [
        'at risk',
        'at-risk',
        'in danger',
        'in jeopardy',
        'eligible for (account )?deactivation',
        'threaten(ed|s)?',
        'put it at risk',
        'subject to (deactivation|suspension|closure)',
        'scheduled for',
        'unhealthy',
        'risk of',
        'facing (deactivation|suspension)',
        'deactivation (warning|notice|risk)',
        'risks? (being )?(deactivat|suspen|los)*',
      ],
    },
    'mood.not': {
      source: 'grammar',
      terms: [
        'not',
        'never',
        'no',
        "hasn't",
        "haven't",
        "isn't",
        "wasn't",
        "weren't",
        "aren't",
        "don't",
        "doesn't",
        "didn't",
        "won't",
        'cannot',
        "can't",
        'neither',
        'nor',
        'unable to',
        'without',
        'instead of',
        'rather than',
        'remain(s)? unaffected',
        'free of',
      ],
    },
    'mood.may': {
      source: 'grammar',
      terms: [
        'may',
        'might',
        'can',
        'could',
        'would',
        'lead to',
        'leads to',
        'result(s)? in',
        'result to',
        'possible',
        'possibly',
        'risk',
        'eligible',
        'reserve the right',
        'consider',
        'begin to',
        'start to',
        'in danger',
        'subject to',
      ],
    },
    'mood.future': {
      source: 'grammar',
      terms: [
        'will',
        'shall',
        'going to',
        'about to',
        'scheduled',
        'is due to',
        "we'll",
        "you'll",
        "it'll",
        'are to be',
        'is to be',
        'from that (day|date) on',
        'upcoming',
        'plan to',
      ],
    },
    'mood.if': {
      source: 'grammar',
      terms: [
        'if',
        'unless',
        'otherwise',
        'should (you|the|your|this|we|it|that|no|nothing|another|any|they|these)',
        'failure to',
        'failing',
        'fail to',
        'in case',
        'in order to',
        'to avoid',
        'to keep',
        'to prevent',
        'to stop',
        'so that',
        'until',
        'before',
        'whether',
        'once',
        'when',
        'accounts that',
        'sellers who',
        'sellers that',
        'items that',
        'listings that',
        'anyone who',
        'in the event',
        'does not mean',
        'would',
        'could',
        'no (plan|answer|reply|response)',
        'without (a|an|this|the|your|documents?|it|them)',
        'not in time',
        'as soon as',
        'else',
        'by when',
        'how long',
        'and then',
        'to be able to',
      ],
    },
    'mood.how': {
      source: 'S15 S21: question headings',
      terms: [
        'how (do|can|to|should|could) ',
        'what (can|do|should|must|happens|if|now|next)',
        'where (do|can|to|should)',
        'to (have|get|see) ',
        'to (reactivate|reinstate|restore|appeal|dispute|regain|ask|request|return|resume)',
        'first',
        'why',
        'reactivate your (account|listing|listings|offers)',
        'request (a |the )?(reinstatement|reactivation)',
        'to let us',
        'in order to',
      ],
    },
    'mood.again': {
      source: 'S6 S16',
      terms: [
        'further (violations?|complaints?|reports?|breach(es)?|cases?|infringements?|offen[cs]es?|abuse|infractions?|claims?|incidents?|notices?)',
        'repeat(ed|s|edly)?',
        'more (complaints?|violations?|reports?|cases?|of the same)',
        'another (violation|complaint|report|breach|case|one)',
        'additional (violations?|complaints?|reports?)',
        'continue(s|d)? to',
        'keep (listing|creating|selling|doing|offering|on|adding|using|posting|asking|contacting|sending)',
        'future (violations?|complaints?|breaches|reports?|infringements?)',
        'new (violations?|complaints?)',
        'again',
        'same sort',
        'of this kind',
        'recurrence',
        'happens again',
        'should (the figure|it|this|the rate) stay',
        'next time',
        'persist(s|ent)?',
        'accumulat*',
        'subsequent',
      ],
    },
    'mood.past': {
      source: 'grammar',
      terms: [
        'on (january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2}',
        'yesterday',
        'earlier',
        'last (week|month|year)',
        'previous(ly)?',
      ],
    },
    'reply.appealReceived': {
      source: 'S26 S27 S43',
      terms: [
        'your (recent |latest |last |new |second )?(appeal|submission|response|reply|plan of action|plan|request|dispute|answer|message|letter|e?-?mail|note|application|counter-?notice)',
        "(information|documents?|plan|paperwork|files|details|invoices?|materials?|bill|evidence|papers|copies|scans?|explanation|licen[cs]e) (that )?you('ve| have)? (sent|gave|provided|submitted|uploaded|shared|supplied|attached|handed)",
        'what you (sent|gave|provided|submitted|told|wrote)',
        'you (sent|submitted|provided|appealed|wrote|gave|uploaded) (us )?',
        'thank you for (your|the|contacting|writing|getting|sending|submitting|providing)',
        'thanks for (your|the|sending|submitting|writing|getting)',
        '(reviewed|received|read|considered|looked at|looked into|gone through|went through|examined|assessed|checked|got) (again )?(your|the) (appeal|submission|response|plan|information|documents?|request|account|case|invoices?|dispute|paperwork|reply|answer)',
        're-?appeal',
        'the ones you sent',
      ],
    },
    'reply.refused': {
      source: 'S9b S27b S31',
      terms: [
        "(not|n't) (to )?(reinstate|reactivate|restore|reopen|accept|change|reverse|overturn|lift|grant|approve|re-activate|return|give back|put back)",
        'cannot (reinstate|reactivate|accept|restore|approve|reopen|reverse|change|grant|lift|overturn|give)',
        'unable to (reinstate|reactivate|accept|restore|approve|reopen|reverse|grant)',
        "can't (reinstate|reactivate|accept|restore|reopen)",
        'declin(ed|e|ing)',
        'reject(ed|ion)',
        '(appeal|request|dispute|submission|plan|application|counter-?notice) .. (was|is|has been|were|been) (denied|refused|turned down|unsuccessful|not successful|not accepted|closed)',
        'denied',
        'denial',
        'turned down',
        'refus(ed|e|al)',
        '(decision|account|listing|offers?|asin|suspension|deactivation|removal|deactivated|removed|closed|blocked) .{0,30}?(remains?|stays?|stands?|unchanged|upheld)( (in place|deactivated|closed|removed|inactive|suspended|blocked|down|off))?',
        'decision (is|stands|was|has been|will) .{0,30}?(not|stand|upheld|unchanged|final)',
        'upheld',
        'uphold',
        '(remains?|stay|stays) (deactivated|closed|removed|suspended|inactive|blocked|down|permanently)',
        'does not address',
        'will not be (reinstated|reactivated|restored|reopened|reversed)',
        'not be (reinstated|reactivated|restored|reopened)',
        'not change our (decision|mind|position)',
        'may not sell on',
        'without success',
      ],
    },
    'reply.final': {
      source: 'S9b S39c',
      terms: [
        'final(ly)? (answer|decision|reply|response|word|notice|determination|outcome)',
        '(is|are|was|be) final',
        'no (further|more) (appeals?|reviews?|options?|submissions?|replies|correspondence|emails?|messages?)',
        "(not|n't) (respond|reply|answer|consider|review|read|react|look at) .{0,20}?(further|more|additional|other|any|new|again|to)",
        "(further|more|additional|later|future|other) (e-?mails?|messages?|appeals?|submissions?|letters?|requests?|correspondence) .{0,50}?(may|will|can|not|stay|remain|go|cannot|won't|are)",
        'permanently (closed|removed|deactivated|withhold)',
        'cannot be (appealed|reversed|changed|reviewed|overturned)',
        'no longer (consider|review|accept|respond|reply|answer)',
        'last (answer|word|message|reply)',
        'closes? (the|this) (matter|case|file)',
        '(matter|case|file) is (now )?closed',
        'not open another account',
        'decision is permanent',
        'upon careful consideration',
        'after careful (consideration|review)',
      ],
    },
    'reply.insufficient': {
      source: 'S26 S43',
      terms: [
        "(not|n't) (have |contain |include |give us |hold |show |provide )?(enough|sufficient|adequate)",
        'insufficient',
        'incomplete',
        'more (information|details?|documents?|data|evidence|is needed|needed)',
        'additional (information|details?|documents?|documentation|evidence|data)',
        '(still|also) (need|missing|require|lack|miss|waiting|open)',
        'missing',
        "(could|can|were|was) ?(not|n't)( be| able to| yet)? (verify|verified|accept|confirm|validate|read|open|match|use)",
        'unable to (verify|validate|confirm|accept|read|match)',
        'too (vague|general|short|little|blurred|blurry)',
        'not (complete|legible|readable|valid|acceptable|clear|specific|detailed)',
        'greater detail',
        'more detail',
        'cannot (read|verify|use|accept|match)',
        'did not (match|include|contain|address|cover|show|explain)',
        'does not (match|include|contain|cover|show|explain|answer|hold)',
        'do not (match|include|contain|cover|show|explain)',
        'need (some )?more',
        'not yet',
        'falls short',
      ],
    },
    'ask.send': {
      source: 'S11 S15 S20',
      terms: [
        'send',
        'provide',
        'submit',
        'upload(ed)?',
        'e-?mail (it|them|us|the|your|a|notice|this|back)',
        'attach',
        'include',
        'share',
        'supply',
        'give us',
        'hand in',
        'show us',
        'we (will )?need',
        'is needed',
        'are needed',
        'please',
        'must',
        'required?',
        'add',
        'tell us',
        'fill in',
        'complete',
        'explain',
        'need to',
        'have to',
        'let us have',
        'write to',
        'forward',
        'present',
        'prove',
        'confirm',
        'ask(ed)? for',
        'you can (send|upload|provide|submit|use)',
        'may be asked',
        'needs?',
        'one of',
        'either',
        'the following',
        'enclose',
        'deliver',
        'furnish',
        'put together',
        'describ(e|ing)',
        'respond with',
        'reply with',
        'support(ed|ing)? (by|with)',
        'accompanied by',
        'together with',
        'along with',
        'we ask',
        'we want',
        'we require',
        'we expect',
        'expects?',
        'acceptable',
        'we accept',
        'such as',
        'for example',
        'appeal with',
        'requirement',
        'missing',
        'still open',
        'outstanding',
      ],
    },
    'ask.nothing': {
      source: 'S34 S41',
      terms: [
        'no action (is )?(needed|required|necessary)',
        "(don't|do not|needn't) (need|have) to (do|act|send|submit|respond|reply) ?(anything|something)?",
        'nothing (to send|to do|you need|is required|is needed|for you|further|more|else|that you)',
        'there is nothing',
        'no (reply|response|documents?|appeal|plan) (is |are )?(needed|required|necessary|expected)',
        'without (further|any|more) action',
        'no further action',
        'need(s)? no (action|reply)',
        'no need to',
        'for your information',
        'not required to',
        'no steps',
      ],
    },
    'ask.notRequired': {
      source: 'S41',
      terms: [
        "(do not|don't|need not|needn't|not) (need|have|required|necessary|want|asked)? ?(to )?(send|submit|provide|write|upload|include|attach) .{0,30}?(plan of action|plan|invoices?|documents?|links?|screen ?shots?|photos?|copies|statement)",
        'no (plan of action|plan|invoices?|documents?|paperwork) (is|are|needs?|required|necessary)',
        "(plan of action|plan|invoices?|documents?|paperwork) (is|are) (not|n't) (needed|required|necessary|asked)",
        'not asking (you )?for',
        'without a plan',
        '(links?|screen ?shots?|photos? of screens) (are|is|will) not',
        'no (links|screen ?shots?|passwords?)',
        'instead of (a|an|the) (plan|invoice)',
        'no plan',
        "(do not|don't|cannot|can't|not) accept",
        "(do not|don't) (send|submit) .{0,40}",
      ],
    },
    'ask.alreadySent': {
      source: 'S26 S24',
      terms: [
        "(you|the seller)( have|'ve)? (sent|gave|submitted|provided|uploaded|handed|attached|supplied|shared)( to)?( us)?",
        'we (have )?received',
        '(sent|submitted|provided|uploaded|given) (to us|by you|on|with|earlier)',
        'ones you sent',
        'your (previous|earlier|last|first) (plan|appeal|submission|invoices?)',
        'stick to',
        'the plan you',
        'thank you for',
        'after reading',
        'after reviewing',
        'reached us',
        '(forged|altered|manipulated|fake|edited|counterfeit) (invoices?|documents?|paperwork|bills?|letters?)',
        '(looks?|appears?|seems?|found|believe) .{0,40}?(forged|altered|manipulated|edited)',
      ],
    },
    'document.invoice': {
      source: 'S6 S15 S17',
      terms: [
        'invoices?',
        'receipts?',
        'purchase (records?|orders?|documents?|receipts?)',
        'delivery orders?',
        'bills? of sale',
        'proof of purchase',
        'sourcing documents?',
        'supplier (bills?|paperwork|documents?)',
        'proofs? of (sourcing|supply)',
        'supply chain (documents?|documentation|records?|papers)',
      ],
    },
    'document.letter_of_authorization': {
      source: 'S17 S28 S36',
      terms: [
        'letters? of (authori[sz]ation|authority|permission|consent)',
        'authori[sz]ation letters?',
        '(licen[cs]e|licen[cs]ing) (agreements?|contracts?)',
        'loa',
        '(a|the|your|valid|written|signed) licen[cs]e (from|granted|by|that)',
        'written (permission|authori[sz]ation|consent)',
        'proof (of|that) .{0,20}?(authori[sz](ation|ed)|permission)',
        '(permission|authori[sz]ation|consent) (from|of|by) the (rights? owner|brand|manufacturer|owner)',
        'authori[sz]ed (reseller|dealer|distributor) (letter|agreement|certificate)',
        'reseller agreement',
        'brand authori[sz]ation',
        'distribution agreement',
        'distributor agreement',
      ],
    },
    'document.poa': {
      source: 'S4 S15 S24b',
      terms: [
        'plans? of action',
        'action plans?',
        'poa',
        '(a|your|the|that|this) (written |detailed |short |corrective |improvement |new |better |revised )?plan (that|which|to|for|of|explaining|with|saying|describing|covering|showing|must|has|should)',
        'corrective (action )?plan',
        'improvement plan',
        'need a plan',
        'send (us )?(a|your) plan',
        'written plan',
        'hand in .. plan',
        'submit (a|your) plan',
      ],
    },
    'document.rootCause': {
      source: 'S15 S43',
      terms: [
        'root[- ]causes?',
        'what (caused|led to|went wrong|was behind|is behind|lies behind)',
        'causes? of (the|this|these|those|your|each|every)',
        'the (reasons?|issue|cause|causes) (behind|for) (the )?(complaints?|defects?|problems?|delays?|late|cancel)',
        'how (it|this|the (problem|issue|violation|complaints?|defects?)) (came about|happened|occurred|arose|could)',
        'why (it|this|the (problem|defects?|complaints?|orders?|shipments?|violation)) .{0,20}?(happened|occurred|came|were|was|arose)',
      ],
    },
    'document.actionsTaken': {
      source: 'S15 S43',
      terms: [
        'actions? (you (have )?)?(taken|took)',
        "what you (have |'ve )?(done|did|fixed|changed|corrected|put right|already did)",
        'steps you (have )?(taken|took)',
        'measures? (you (have )?)?(taken|took)',
        'corrective (actions?|measures?|steps)',
        'how you (have )?(fixed|resolved|solved|corrected)',
        'immediate (actions?|steps|measures)',
        'steps taken',
      ],
    },
    'document.prevention': {
      source: 'S15 S43',
      terms: [
        'prevent(s|ing|ion|ive)?',
        '(stop|keep) (it|this|that|them|these|the|such) .{0,25}?(coming back|happening|recurring|from)',
        "(not|never|n't) (happen|occur|recur|come back|be repeated|arise)( again)?",
        'avoid .{0,30}?(again|in (the )?future|going forward|recurrence)',
        'how you will',
        'what you will (do|change)',
        'in (the )?future',
        'going forward',
        'from now on',
        'will get .{0,40}?under control',
      ],
    },
    'document.id_document': {
      source: 'S17 S45',
      terms: [
        'passports?',
        'identity (cards?|documents?|papers?)',
        'national ids?',
        'id cards?',
        "driv(er|ers|er's|ing) licen[cs]es?",
        'government(-| )issued (id|identification|photo|document)*',
        'photo id',
        'identification (document|card|papers?)',
        'proof of identity',
        'valid id',
        '(copy|scan|photo|picture) of (your|the|an) id',
      ],
    },
    'document.utility_bill': {
      source: 'S21',
      terms: [
        'utility bills?',
        '(electricity|gas|water|internet|phone|telephone|energy|power|broadband|mobile|council tax) (bills?|invoices?|statements?)',
        'proof of (address|residence)',
        'bill for (gas|electricity|water|internet|phone|power|energy|heating)',
        'utility statement',
      ],
    },
    'document.test_report': {
      source: 'S38 S50d',
      terms: [
        'test (reports?|results?|certificates?)',
        'lab(oratory)? (reports?|tests?|results?|certificates?)',
        'testing reports?',
        'reports? (to|under|according to|against|from) (ul|en|iso|astm|iec|an accredited|a laboratory|an iso|a lab)',
        'safety test',
        'en ?71 report',
      ],
    },
    'document.certificate': {
      source: 'S17 S38; company and brand registers count as certificates',
      terms: [
        'certificates?',
        'declarations? of conformity',
        'certifications?',
        '(company|business|commercial|trade) regist(er|ry|ration)( extract| document| certificate)*',
        'extract from the .{0,20}?register',
        'registration (certificate|document)s?',
        'gst (registration|certificate)*',
        'letter of compliance',
        'brand registration',
        'certificate of incorporation',
        'articles of incorporation',
        'coa',
        'conformity (documents?|declaration)',
      ],
    },
    'document.proof_of_delivery': {
      source: 'S39',
      terms: [
        'proofs? of delivery',
        'delivery (confirmations?|proofs?|receipts?)',
        'proof (that|of) .{0,30}?(delivered|delivery|shipment|dispatch|arrival|arrived)',
        'tracking (details?|information|data|numbers?|ids?|records?)(?! rate)',
        'signed delivery',
        'proof of (shipping|shipment|dispatch|postage)',
        'carrier (confirmation|receipt|scan)s?',
        'evidence of delivery',
        'confirmation of delivery',
      ],
    },
    'document.other': {
      source: 'LABELS: business license, supplier contacts, photos, statements, explanatory files',
      terms: [
        'business licen[cs]es?',
        'trade licen[cs]es?',
        'bank (account )?statements?',
        '(credit )?card statements?',
        '(tax|vat) (documents?|forms?|papers?|certificates?|statements?|returns?)',
        'w-?9',
        'photo(graph)?s? (of|that|showing)',
        'photographs',
        '(pictures|images|photos|photographs) (of|showing|from|that|with)( all| the| your| every)?',
        "(instruction|user|product|owner's)? ?manuals?",
        'safety data sheets?',
        'sds',
        "supplier('s)? (name|contact|details|information|address|phone|data)",
        '(name|contact|phone|telephone|address)[^.]{0,60}? (of|for) (that|the|your|each|every) suppliers?',
        'contact (details|data|information) (of|for) (the|your|that) (supplier|manufacturer|distributor)s?',
        'contacts? of your supplier',
        '(sale|transfer|purchase|termination|sales) (contract|agreement|deed)s?',
        'deeds? of sale',
        'contract termination',
        'termination (letter|agreement)',
        '(signed )?(evaluation )?agreement',
        'exhibit \\d',
        'sign the',
        'web ?(address|site)s? of',
        'store (urls?|links?)',
        '(screen ?shots?|screen shot) of',
        'payment (records?|proofs?|confirmations?|receipts?)',
        'bank (records?|confirmation)',
        '(import|export|customs) (papers?|documents?|declarations?)',
        'original (files?|documents?|copies)',
        '(letter|statement|confirmation) from (the|your|a) (supplier|manufacturer|carrier|bank|lab|laboratory|accountant|landlord|lawyer|distributor)',
        'list of (all|the|every|your)',
        'names of (every|all|the)',
        'questionnaire answers',
        'product (labels?|packaging|images?|photos?|insert)',
        '(images?|pictures?|photos?) of',
        'ingredient list',
        'risk assessment',
        'power of attorney',
        'supporting (documents?|evidence|files)',
        'technical (file|documentation)',
        'lease( agreement)?',
        'ownership (structure|documents?|information)',
        'beneficial owner*',
        'order confirmations?',
        'written (statement|explanation)',
        'tax identification',
        'registration numbers?',
        'documents? (that|which|showing|proving|to) (show|prove|you|that)',
        'evidence that',
        'user guide',
        'packaging',
        'rental (agreement|contract)',
        'correspondence with',
        'quality (records|control)',
        'inspection (report|record)s?',
        '(warehouse|shipping) (records?|documents?|logs?)',
        'recall (plan|report|notice)',
        'lucid',
        'wee?e (number|registration)*',
        'epr (number|registration)*',
        'letter of explanation',
      ],
    },
    'document.notDocument': {
      source: 'S6: file rules and background',
      terms: [
        'invoice defect rate',
        'invoice defects?',
        '(upload|missing|late|send) (vat )?invoices? (to|for) (business )?(customers?|orders?|buyers?)',
        "child(ren)?'s product certificate policy",
        'gift certificates?',
        'prices?( may)?',
        'supplier invoices? policy',
        'valid tracking',
        '(in|by|on) (the )?receipt of',
      ],
    },
    'channel.accountHealth': {
      source: 'S4 S15 S20: Appeal button, Account Health page, banner',
      terms: [
        'account health( page| dashboard| section)?(?! rating| team| specialist| support)',
        '(press|click|use|hit|choose|select|push|tap)( on)? .{0,12}?(appeal|dispute|reactivate|submit|acknowledge)',
        'appeal (button|here|in|through|via|under|from|next|with)',
        'seller central',
        'performance notifications',
        'reactivate your (account|listings?|offers?)',
        'submit (an |your |the )?(appeal|new information)',
        'submit new information',
        '(the|a) banner',
        'manage your compliance',
        'received intellectual property complaints',
        'dashboard',
        'sellercentral',
        'voice of the customer',
        'account info(rmation)?( page)?',
        'performance (>|\u2192|page)',
        'in your account (settings|page|under)',
        'buttons? (below|beside|next|at|above|on)',
        'this questionnaire|short questionnaire|the questionnaire',
        'call me now',
        'contact us( form)?(?! at)',
        'fix (stranded|your|suppressed)',
        'manage (all )?inventory',
        'appeal',
      ],
    },
    'channel.reply': {
      source: 'S6 S8 S16b',
      terms: [
        '(reply|respond|answer|replying|responding) (directly )?(to|by|on|with) (this|the|our|return|e-?mail|a reply)( (e-?mail|message|mail|notice|letter|address))?',
        'reply (here|directly|by e-?mail|to us|with)',
        '(simply|just|please) reply',
        'in (a |your )?reply',
        'by return',
        'send .{0,40}?to this address',
        'reply to (it|us)',
        'answer(ing)? this (e-?mail|message|mail|letter)',
        'reply to',
        'to this (e-?mail )?address',
        'via whats ?app',
        'write back',
      ],
    },
    'channel.mailTo': {
      source: 'S6 S12 S28',
      terms: [
        '(e-?mail|send|write|forward|mail|contact|mailing|address)( (it|them|us|this|these|those|everything|both|your|the|a|an|back|to|directly|documents?|in|all|appeal|plan|evidence|retraction))* .{0,60}?(to|at|via)?',
      ],
    },
    'time.within': {
      source: 'section 5',
      terms: [
        'within',
        'in the next',
        'you have',
        'no later than',
        'not later than',
        'by',
        'before',
        'until',
        'until the',
        'due',
        'deadline',
        'in time',
        'up to',
        'from (today|now|the date|this|receipt)',
        'of (this|the) (message|notice|e-?mail|letter|mail|notification)',
        'after (this|the) (message|notice|e-?mail|letter)',
        'after receiving',
        'more than',
        'later than',
        'expires?',
        'beginning',
        'on or before',
        'latest',
        'last day',
        'time limit',
        'in time',
        'past',
      ],
    },
    'time.back': {
      source: 'section 0.4',
      terms: [
        '(over|in|during|for|within|from|of|throughout|across)? ?(the )?(last|past|previous|preceding|prior|most recent|trailing)',
        'recent',
        'issued',
        'dated',
        'not older',
        '(no |not )?(more than|older than) .{0,15}? old',
        'old',
        'rolling',
        'period',
        'window',
        'measured',
        'between',
        'younger than',
        'the (7|10|14|30|60|90)(-| )days?',
        'preceding',
        'over',
        'trailing',
      ],
    },
    'time.own': {
      source: "section 5: Amazon's own time",
      terms: [
        "we (will |shall |'ll |aim to |try to |normally |usually |expect to )+(reply|respond|answer|review|contact|get back|let you know|look|decide|process|be in touch|come back|call|inform|write|read|tell)",
        '(usually|normally|typically|generally) (takes?|within|reply|answer|in|hear|respond)',
        '(can|may|could|should|will|might) take',
        'takes? (up to|about|around)',
        'you will (hear|receive|get)',
        'expect (a|an|our) (reply|answer|response|decision)',
        'to (show|appear|be visible|reflect|process|update)',
        'our (team|review|specialists?) .{0,20}?(will|takes?|needs?)',
        'we answer',
        'we reply',
        'our (answer|reply|decision)',
        'reviewed within',
        'being updated',
        'updates? (on|in|every|within)',
        'until the page',
        'arrive',
        'we review',
        'reply time',
        'phone (call|you)',
        'will (contact|call) you',
        'allow (us )?',
        'after we (receive|get)',
        'from us',
      ],
    },
    'time.funds': {
      source: 'S1 S21 S44',
      terms: [
        'held',
        'withh(e|o)ld(ing)?',
        'released?',
        'hold',
        'retain(ed)?',
        'paid out',
        'disburs*',
        'payouts?',
        'transfer(red)?',
        'kept back',
        'keep back',
        'freeze',
        'frozen',
        'available',
        'ask for (a |the )?(payout|payment|money|funds)',
        'request (a |the )?(payout|payment|disbursement|release|money|funds)',
        'not (be )?paid',
        'on hold',
        'remain in (your|the) account',
        'stays? in (your|the) account',
        'reserve',
      ],
    },
    'time.removal': {
      source: 'S24b S28 S38',
      terms: [
        'removal orders?',
        'create a removal',
        'remove .{0,30}?(stock|inventory|units|items)',
        'dispos(e|ed|al)',
        'destroy(ed)?',
        'returned? to you',
        'sent back',
        '(stock|inventory|units) .{0,40}?(removed|returned|destroyed|disposed|collected|picked)',
        'storage fees?',
        'liquidat*',
        'abandon*',
      ],
    },
    'time.review': {
      source: 'S39',
      terms: [
        '(the |this |our )?(review|investigation|check|evaluation|assessment) .{0,30}?(takes?|lasts?|should|may|can|will|longer|ends?|of up to)',
        'take no longer',
        'no longer than',
        'last(s)? (up to|for|about|no|at most)',
        'under review for',
        'temporary review',
        'for (up to )?\\d+ days while',
        'review period',
        'arrives? within',
        'is counted',
        'automatically after',
        'expire automatically',
        'drops? off',
      ],
    },
    'time.due': {
      source: 'S38 S45',
      terms: [
        'due( date| by| on)?',
        'deadline',
        'by the date',
        'complete by',
        'respond by',
        'no later than',
        'on or before',
        'submit by',
        'latest',
        'required by',
        'to be (received|submitted|uploaded|provided) by',
        'not later than',
        'time limit',
      ],
    },
    'time.document': {
      source: 'S15 S21',
      terms: [
        'issued',
        'dated',
        '(not|no) (more than|older than)',
        'older than',
        '(from|in|of|within|during|over|covering|for) (the )?(last|past|previous|preceding)',
        'last',
        'past',
        'old',
        'not older',
        'recent',
        'covering',
        'less than',
      ],
    },
    'figure.target': {
      source: 'S3 S4 S41 S42 S48',
      terms: [
        'targets?',
        'goals?',
        'thresholds?',
        'requirements?',
        'required',
        'must (be|stay|remain|not|reach|have|keep)',
        'below',
        'under',
        'less than',
        'lower than',
        'fewer than',
        'at least',
        'at most',
        'or (more|less|higher|lower|above|below|better)',
        'minimum',
        'maximum',
        'limits?',
        'not exceed',
        'no more than',
        'more than',
        'above',
        'exceed(s|ed|ing)?',
        'higher than',
        'over the',
        'we (ask|expect|require|allow|set)',
        'expected to',
        'standard',
        'permitted',
        'allowed',
        'up to',
        'keep (it|this|that|the|their|them|your)',
        'has to reach',
        'should (be|stay|not|remain)',
        'ceiling',
        'benchmark',
        'objective',
        'expectation',
        'has to (be|stay)',
        'need to (be|stay)',
        'ought',
        'supposed',
        'better than',
        'aim',
      ],
    },
    'figure.value': {
      source: 'S14',
      terms: [
        '(is|was|stood|stands|rose|climbed|fell|dropped|reached|at|currently|now|increased|went|amounts?|comes?|came|sits?|sat|hit|averaged|totalled|measured)( currently| now| up| down| out)*( to| at| of| by| with)?',
        'your (rate|figure|value|score|current|result|actual)',
        'current(ly)?',
        'actual',
        'figure',
        'value',
        'result',
        'of (them|your|these|orders|shipments)',
      ],
    },
    'topic.order_defect_rate': {
      source: 'S3 S14',
      terms: [
        'order defect rates?',
        'order-defect rate',
        'odr',
        'order defects?',
        'defect rate',
        'defective orders',
      ],
    },
    'topic.late_shipment_rate': {
      source: 'S4',
      terms: [
        'late shipment rates?',
        'late[- ](shipment|dispatch|shipping|shipments)( rate)?',
        'lsr',
        'late shipments',
        '(shipped|sent|dispatched|went out|confirmed|left) .{0,25}?(late|after the (expected|promised)|too late)',
        'ldr',
        'ship(ment)? confirmations? .{0,30}?late',
        'rate of late (shipment|dispatch)',
      ],
    },
    'topic.cancellation_rate': {
      source: 'S14',
      terms: [
        '(pre-?(fulfil+ment|ship(ment|ping)?|dispatch|delivery) )?cancel+(ation)? rates?',
        'pre-?fulfil+ment cancel+*',
        'cancel+ed .{0,50}?orders',
        'orders? .{0,30}?cancel+ed',
        'cancel+ations? (before|by you|prior|of orders)',
        'pfcr',
        'rate of cancel+*',
        'order cancel+ations?',
        '(too many|your) cancel+ations',
      ],
    },
    'topic.valid_tracking_rate': {
      source: 'S42 S43',
      terms: [
        'valid[- ]tracking( rate)?',
        'vtr',
        'tracking rate',
        '(without|missing|no|lack(ed|ing)?) (a )?(valid )?tracking',
        'valid tracking (numbers?|ids?|information)',
        'untracked',
      ],
    },
    'topic.on_time_delivery_rate': {
      source: 'S48',
      terms: [
        'on[- ]time[- ]delivery( rate| performance)?',
        'otdr',
        '(arrived|delivered|reached .{0,20}?) (late|on time|after the promised|after the latest)',
        'on-time (rate|delivery)',
        'delivered on time',
        'promised (delivery )?date',
        'late deliver(y|ies)',
      ],
    },
    'topic.invoice_defect_rate': {
      source: 'S41',
      terms: [
        'invoice defect( rate)?s?',
        'idr',
        'invoice[- ]defect',
        '(business )?orders? .{0,40}?(without|lacked|no|missing) .{0,12}?invoices?',
        'invoices? (was|were|are) (missing|late|not)',
        '(missing|late) (vat )?invoices',
      ],
    },
    'topic.account_health_rating': {
      source: 'S46b',
      terms: ['account health rating', 'ahr', 'account health score', 'health (score|rating)'],
    },
    'topic.inauthentic': {
      source: 'S6 S15',
      terms: [
        'inauthentic(ity)?',
        'authenticity',
        "(not|n't) (be )?(genuine|authentic|original|the real)",
        '(whether|if|that|doubt|question) .{0,40}?(authentic|genuine|original)',
        'are authentic',
        'is authentic',
        'genuine(ness)?',
        'not authentic',
        'fakes?',
        'imitations?',
        'knock-?offs?',
        'replicas?',
      ],
    },
    'topic.counterfeit': {
      source: 'S29',
      terms: ['counterfeit(s|ing)?', 'test (buy|purchase|order)s?', 'counterfeit (goods|items|products)'],
    },
    'topic.used_sold_as_new': {
      source: 'S8 S10',
      terms: [
        'used .. (sold|listed|offered|shipped|sent) as .{0,4}?new',
        'sold as .{0,4}?new',
        'used (items?|goods|products) .{0,20}?new',
        '(listed|described|advertised|offered) as .{0,4}?new',
        '(opened|worn|pre-?owned|second[- ]hand|refurbished|returned) .{0,60}?new',
        'used sold as new',
        'used instead of new',
      ],
    },
    'topic.condition': {
      source: 'S8 S11',
      terms: [
        "(item|product|goods|their|its|product's) condition",
        'condition (complaints?|guidelines?|of|issues?|problems?|did|was|is|does|or)',
        'not as described',
        '(did|does|do) not match (the|its|their|your)? ?(description|condition|detail page|listing)',
        'materially different',
        '(damaged|defective|dirty|worn|scratched|incomplete|wrong item|opened|faulty)',
        'complaint type: condition',
        'poor condition',
        'different from (the|its|their|what) .{0,20}?(description|described|detail page|listing|ordered)',
      ],
    },
    'topic.trademark': {
      source: 'S28 S36',
      terms: [
        'trade-?marks?',
        'trademark(ed)? (infringement|term|word)s?',
        'brand name .{0,30}?without',
        'registered mark',
        'marks? (is|are) used',
      ],
    },
    'topic.copyright': {
      source: 'S31 S36',
      terms: [
        'copyright(s|ed)?',
        'owner of the (picture|image|photo|text|work|artwork)',
        'dmca',
        '(picture|image|photo|text|artwork)s? .{0,30}?without permission',
        'copied (images?|text|photos?|pictures?)',
      ],
    },
    'topic.patent': {
      source: 'S37',
      terms: [
        'patent(s|ed)?',
        'utility patent',
        'design (right|patent)s?',
        'neutral (patent )?evaluation',
        'apex',
      ],
    },
    'topic.restricted_product': {
      source: 'S16 S35',
      terms: [
        'restricted products?( polic(y|ies))?',
        'restricted (item|good|categor)*',
        'prohibited (item|product|good)s?',
        'not permitted (for sale|to be sold|on amazon|in our)',
        'not allowed (for sale|to be sold|on amazon|in our)',
        'may not be (sold|listed|offered)',
        '(pesticide|pesticides|drug paraphernalia|weapons?|hazardous|prescription|controlled substances?|unapproved (drug|medical)|medical devices?|explosives?|fireworks|knives|tobacco|e-?cigarettes?|cbd|firearms?|medicinal|kratom|supplements? .{0,25}?(banned|prohibited))',
        'identified as (a|an) ',
        'illegal (item|product)s?',
        'requires? (pre-?)?approval',
        'banned (item|product|substance|ingredient)s?',
        'needs approval',
        'dietary supplement*',
        'restricted',
      ],
    },
    'topic.listing_policy': {
      source: 'S39d',
      terms: [
        'listing polic(y|ies)',
        'listing (practice|violation|guideline|standard|requirement)s?',
        '(fair )?pricing( policy)?',
        'price gouging',
        '(significantly|much|far) higher than .{0,30}?price',
        'recent prices',
        'duplicate (asin|listing|product|detail)*',
        '(product|style) (style )?guide',
        'prohibited (claims?|content|keywords?)',
        'unfair pric*',
        'product type',
        'misleading (title|claim|listing)*',
        'wrong category',
        'misclassif*',
        'priced',
        'high prices?',
        'excessive pric*',
        'brand gating',
        'title (guidelines?|requirements?|length)',
        'keyword stuffing',
        'asin creation',
      ],
    },
    'topic.detail_page': {
      source: 'S34',
      terms: [
        'detail page (content|rules|information|error|violation|quality|suppress|guideline)*',
        'product (title|detail) .{0,30}?(guideline|rule|requirement)s?',
        'main image',
        '(image|picture|photo) (requirements?|guidelines?|rules|standards?)',
        'detail pages? .{0,40}?(inaccurate|incorrect|wrong|misleading|missing|incomplete)',
        '(suppressed|search suppressed)',
        'white background',
        'missing (attributes?|information|images?|bullet)',
        'watermark',
        'detail page rules',
      ],
    },
    'topic.variation_misuse': {
      source: 'S38b S38c',
      terms: [
        'variations? (famil|theme|misuse|abuse|polic|relationship|violation|listing|type|of the)*',
        'variations',
        'parent asin',
        'child (asin|variation|item)s?',
        'true variations',
        'invalid variation',
        'parent(-| )child',
        'asin creation polic(y|ies)',
        'parentage',
        'twister',
      ],
    },
    'topic.related_accounts': {
      source: 'S2 S23',
      terms: [
        'related (to|account|seller account)* .{0,40}?account',
        'related accounts?',
        '(multiple|linked|connected|several|duplicate|second) (selling |seller )?accounts?',
        'another (seller |selling |amazon )?account',
        'a separate account',
        'an account .{0,40}?(enforced|closed|blocked|deactivated|suspended|removed)',
        'linked (to|with) .{0,40}?account',
        'connected (to|with) .{0,40}?account',
        'other (seller |selling )?accounts?',
        'associated (with|to) .{0,40}?account',
        'that account',
        'associated accounts?',
        'tied to .{0,40}?account',
      ],
    },
    'topic.identity_verification': {
      source: 'S21 S45',
      terms: [
        'verify (your|the|who|you|their|seller)( identity| information| details| account| data| business)?',
        '(identity|seller|account|address|business|information|bank account|tax) (verification|check)',
        'verification (of|for|process|documents?|team|is|call)',
        'verification',
        'confirm (who you are|your identity|your (account|business|seller|personal|bank|contact|company))',
        'inform (consumers )?act',
        'consumers? act',
        'know your customer',
        'kyc',
        'identity',
        'not been verified',
        'be verified',
        'certify (your|that|the)',
        'anti-money laundering',
        'video (call|interview)',
        'verified',
        'who you are',
        '(your|seller|account|business|company) (information|details|data) .{0,40}?(confirmed|outdated|verified|accurate|up to date)',
        'proof of address',
        'dac ?7',
        'beneficial owner',
      ],
    },
    'topic.review_manipulation': {
      source: 'S24b',
      terms: [
        'reviews? (manipulation|abuse|polic)*',
        '(customer|product|buyer) reviews?( policy| policies)?',
        'manipulat(e|ed|ing|ion) .{0,30}?(reviews?|sales rank|ratings?|feedback)',
        '(reviews?|ratings?|sales rank) .{0,50}?(manipulat|incentiv|paid|bought|compensat|fake|inflat|free products?|in exchange|influenc|solicit)*',
        'incentivi[sz]ed reviews?',
        'fake reviews?',
        'paid (for )?reviews?',
        'community guidelines',
        'sales rank',
        'insert cards?',
        'positive reviews?',
        'reviewers?',
      ],
    },
    'topic.drop_shipping': {
      source: 'S39',
      terms: [
        'drop[- ]?ship(ping|ped|per|s)?( policy)?',
        'another retailer',
        'third[- ]party (retailer|packing|invoice)s?',
        'seller of record',
        'packing slips? .{0,40}?(other|another|third|retailer)',
      ],
    },
    'topic.forged_documents': {
      source: 'S24',
      terms: [
        'forged',
        'forger(y|ies)',
        '(altered|manipulated|falsified|edited|fabricated|doctored|fake|fraudulent|tampered|inauthentic) (with )?(document|invoice|paperwork|bill|letter|certificate|file|information|receipt)*',
        '(documents?|invoices?|paperwork|bills?|letters?|certificates?|files?|receipts?) .{0,50}?(forged|altered|manipulated|falsified|edited|fabricated|doctored|tampered|not genuine|fake|fraudulent)',
        'forged or',
      ],
    },
    'topic.product_safety': {
      source: 'S50b S50d',
      terms: [
        '(product )?safety (complaint|report|concern|issue|investigation|incident|hazard|alert|risk|problem|team|notice)*',
        'product safety',
        '(unsafe|hazard(ous)?|overheat(ed|ing|s)?|burn(s|ed|t)?|caught fire|fire (risk|hazard)|injur(y|ies|ed)|exploded?|choking|recall(ed|s)?|allergic|electric shock|mou?ldy?|contaminat(ed|ion)|melted|smoke|sparks?)',
        'expired?',
        'expir(y|ation|es) dates?',
        'past (its|their) (best|expiration|expiry)',
        'complaint: (expired|safety)',
        'food (and product )?safety',
        'best[- ]before',
      ],
    },
    'topic.product_compliance': {
      source: 'S38 S54',
      terms: [
        'compliance (document|paperwork|requirement|request|information|team|check|data)*',
        'product compliance',
        '(epr|gpsr|weee|lucid|cpsia|cpc|reach|rohs|ce[- ]mark(ing)?|ukca|astm|responsible person|packaging act|extended producer)',
        "children's product certificate",
        'regulatory (document|requirement|compliance|information)*',
        'general product safety regulation',
        'declaration of conformity',
        'energy label',
        'battery (regulation|act|law)',
        'dangerous goods',
        'sds',
        'safety data sheet',
        'packaging (law|register|licen)*',
        'compliance',
        'safety (and compliance )?documentation',
        'en ?\\d{3,5}',
        'ul ?\\d{3,4}',
      ],
    },
    'topic.code_of_conduct': {
      source: 'S20b S39c',
      terms: [
        'code of conduct',
        '(inappropriate|excessive|abusive|threatening|unsolicited) .{0,25}?(contacts?|messages?|communication|e-?mails?|language)',
        'contact(ed|ing)? .{0,30}?(buyers|customers) .{0,40}?(outside|directly|off)',
        'communication guidelines?',
        'buyer-seller messag*',
        'diver(t|ting|ted|sion) .{0,30}?(customers|buyers|sales|traffic)',
        'seller conduct',
        'section 3 .{0,40}?(fraud|deceptive|illegal)',
        '(deceptive|fraudulent|illegal|abusive) (activity|conduct|behavio(u)?r|practices?)',
        'bribe(ry|d)?',
        'selling (partner|policies and seller) code',
        'unfair (behavio(u)?r|activity|conduct)',
        'circumvent*',
        'damag(e|ed|ing) (another|other) seller*',
        'false (reports?|infringement|claims?)',
        'misus(e|ed|ing) (the|our|report)*',
      ],
    },
    'topic.other': {
      source: 'LABELS',
      terms: [
        'suspected intellectual property',
        'intellectual property (violation|complaint|right|infringement|polic)*',
        'section 3',
      ],
    },
    'party.rightsOwner': {
      source: 'S28',
      terms: [
        'rights? ?owners?',
        'rights? ?holders?',
        'brand owners?',
        '(patent|trademark|copyright|design) (owner|holder)s?',
        'reporting party',
        'complainants?',
        'reported by',
        'infring(e|es|ed|ing|ement|ements)',
        'owner of the (picture|image|photo|trademark|patent|copyright|brand|mark|design|rights?|work)',
        'counsel',
        'owner reports',
        'owner reported',
      ],
    },
    'party.buyers': {
      source: 'S15',
      terms: [
        '(customers?|buyers?|shoppers?|purchasers?) (have |has |had )?(complain|question|report|told|said|say|doubt|tell|claim|think|believ|wrote|let us|raised|contact|inform|complaints?)*',
        'complaints? (from|by|of|about|received)',
        'a (customer|buyer|shopper)',
      ],
    },
    background: {
      source: 'S15: policy paragraphs name other offences than the one charged',
      terms: [
        'we take .{0,40}?seriously',
        'we treat',
        '(policy|policies|law|rules?|agreement|guidelines?) (prohibits?|requires?|forbids?|does not|do not|says?|states?|allows?)',
        'may not be (sold|offered|listed) in our',
        'strictly prohibited',
        'for more information',
        'to learn more',
        'learn more',
        'see (our|the|also)?',
        'according to our',
        'in general',
        'as a reminder',
        'remember that',
        'please note',
        'connected with',
        'related to fraud',
        'that led to',
        'including',
        'for instance',
        'whether or not',
      ],
    },
    'ordinary.order': {
      source: 'own mail',
      terms: [
        'sold,? ship now',
        'someone (just )?(ordered|bought)',
        'order (has been )?(placed|received|shipped|confirmed|details|summary|total)',
        'new order',
        'quantity: ?\\d',
        'ship by',
        'ship it by',
        'your order (of|has|is|was)',
        'track (your )?package',
        'out for delivery',
        'return (request|authori[sz]ation|label)',
        '(refund|return) (has been|was|is) (issued|initiated|requested|authori[sz]ed|processed|completed)',
        'wants? to return',
        'order total',
        'shipping address',
        'packing slip attached',
        'buy shipping label',
        'item subtotal',
        'refund (issued|initiated|notification|confirmation|amount)',
        'has been delivered',
        'a-to-z (claim|guarantee claim) (received|filed|closed|decided|granted|denied)',
        'unshipped orders',
        'ship confirmation',
      ],
    },
    'ordinary.payout': {
      source: 'own mail',
      terms: [
        'payment (is )?on (the|its) way',
        'a transfer of',
        'transfer .{0,30}?(to your bank|initiated|started)',
        'disbursement (of|has been|was) .{0,30}?(sent|initiated|made|started)',
        'bank account ending',
        'settlement (report|period|statement|is)',
        'deferred transactions?',
        'subscription fee',
        'monthly fee',
        'selling fees?',
        'invoice (for your|is available|no|number)',
        'your (monthly )?(statement|invoice) is (ready|available)',
        'credit card .{0,30}?(expir|charged|declined)*',
        'tax (invoice|report) (is )?available',
        '1099-?k',
        'fee (changes?|increase|update|schedule)',
        'lending',
        'loan',
      ],
    },
    'ordinary.advert': {
      source: 'own mail',
      terms: [
        'sponsored (products?|brands?|display)',
        'campaigns?',
        'coupons?',
        'prime (day|exclusive)',
        'lightning deals?',
        'webinars?',
        'advertis(e|ing|ement)',
        'boost your',
        'grow your (business|sales|brand)',
        'promot(e|ion|ions|ional)',
        'unsubscribe',
        'new feature',
        'register (now|today|for)',
        'sign up',
        'discover',
        'brand registry (newsletter|tip)*',
        'sell globally',
        'join us',
        'free trial',
        'offer ends',
        'limited time',
        'deal submission',
        'early reviewer',
        'vine (enrol|program)*',
        'holiday season',
      ],
    },
    'ordinary.message': {
      source: 'own mail',
      terms: [
        'you have received a message',
        '(message|question|inquiry) from (amazon )?(buyer|customer)',
        '(buyer|customer) (message|question|inquiry)',
        'hi,? (i|is|can|could|when|where|my|how)',
        'i (ordered|bought|received|would like|want|have not|am writing|need|purchased)',
        'my (order|package|parcel|item)',
        '(lunch|meeting|dinner|agenda|cheers|xoxo|mom|kids|weekend|birthday|holiday)',
        'marketplace\\.amazon',
        'left (you )?(feedback|a review)',
        'case .{0,20}?(has been )?(opened|resolved|answered|updated|transferred)',
        'how (would you rate|did we do|was our)',
        'rate (our|this) (service|support)',
        'survey',
        'thank you for contacting (amazon )?(seller|selling partner) support',
      ],
    },
    'ordinary.news': {
      source: 'own mail',
      terms: [
        'newsletter',
        'weekly (digest|summary|update|report)',
        'monthly (digest|summary|update|report)',
        'announcements?',
        "what's new",
        'seller news',
        'policy (update|change)s?',
        '(upcoming|important) changes? to',
        'we are updating',
        "we're updating",
        'terms (of service )?(update|change)',
        'effective (from|on|january|february|march|april|may|june|july|august|september|october|november|december)',
        'read more',
        'top stories',
        'forum digest',
        'new poll|trending',
      ],
    },
    'ordinary.operations': {
      source: 'own mail',
      terms: [
        '(fba )?shipment .{0,30}?(received|checked in|closed|created|discrepanc|delayed|arrived)*',
        'low (in )?stock',
        'restock',
        'inventory (alert|report|reminder|age)',
        'report (is )?ready',
        'your report',
        '(one-?time|verification|security) (code|passcode|password)',
        'otp',
        'password (was|has been) (changed|reset|updated)',
        'sign-?in (attempt|detected|from)',
        'new sign-?in',
        'user permissions?',
        'bulk upload',
        'feed processing',
        'processing report',
        'price alert',
        'buy box',
        'featured offer',
        'listing(s)? (has been )?created',
        'inbound',
        'removal order .{0,20}?(complete|shipped|created)',
        'delivery failure',
        'undeliver(able|ed)',
        'mailer-daemon',
        'out of office',
        'storage (limit|fee|volume)s?',
        'fulfil+ment report',
        'long-?term storage',
      ],
    },
    'lure.credentials': {
      source: 'S55 S63 S65',
      terms: [
        'passwords?',
        '(log-?in|sign-?in|account) (data|details|credentials|information|name)',
        'credentials',
        '(credit|debit|bank|payment|your)? ?cards? (on file|number|details|data|information)',
        'cvv',
        'security code',
        '(one-?time|verification|two-?step|2fa|otp|sms) (code|password|passcode|pin)s?',
        'otp',
        '(bank|banking) (details|information|data|login|credentials)',
        'pin( code)?',
        'log ?in (to|with|here|below|using|and)',
        'sign in (to|with|here|below|using)',
        'social security',
        'login',
        'screen ?shot of (your )?(seller central|login|account|dashboard)',
        'remote (access|session)',
        'any ?desk',
        'team ?viewer',
        'user ?name',
      ],
    },
    'lure.payment': {
      source: 'S55 S64',
      terms: [
        'gift ?cards?',
        'usdt',
        'bitcoin',
        'btc',
        'crypto(currency)?',
        'western union',
        'money ?gram',
        'wire (transfer|the|us)',
        '(refundable|security|processing|reinstatement|administrative|verification|activation|handling|release|unlock|service) (fee|deposit|payment|charge|bond)',
        'pay (a|the|an|your|now|us|via|by|using|\\$|\u20AC|\xA3) .{0,30}?(fee|balance|fine|deposit|penalty|invoice|charge)?',
        'fee of',
        'deposit of',
        'paypal',
        'zelle',
        'cash ?app',
        'penalty (fee|of|payment)',
        'outstanding (balance|fee|amount)',
        'settle (the|your) (fee|balance|invoice|outstanding)',
        'card codes?',
        'wallet (address)?',
        'iban',
        'payment of',
      ],
    },
    'lure.copyLink': {
      source: 'S64',
      terms: [
        'copy (and|&) paste',
        'copy .{0,30}?(link|url|address)',
        'paste .{0,30}?(link|url|browser|address)',
        'click (the|on|this|here|below|now)',
        'follow (the|this) link',
        'hxxps?',
        'link (below|above|expires)',
        'verify now',
        'login here',
        'sign in here',
        'restore (now|access)',
        'unlock (now|your account)',
        'scan (the|this) (qr|code)',
        'open the attach(ment|ed)',
        'download (and (open|run)|the attach)*',
      ],
    },
    'lure.messenger': {
      source: 'S65 and practitioners',
      terms: ['whats ?app', 'telegram', 'we ?chat', 'signal app', 'viber', 'skype'],
    },
    'lure.isolate': {
      source: 'practitioners',
      terms: [
        'do not (contact|call|inform|tell|discuss|speak|reach out)',
        "don't (contact|call|inform|tell)",
        'cannot see this (file|case)',
        'can ?not see (this|your)',
        'confidential (case|process|procedure)',
        'only (through|via|by) this (address|e-?mail|number|link|channel)',
        'keep (this|it) (confidential|secret|private)',
        'internal contact',
        'insider',
        'my colleague',
      ],
    },
    'lure.warning': {
      source: 'S55: genuine mail warns of fraud',
      terms: [
        "(never|not|n't) (ask|request|call|contact|demand|require) .{0,60}",
        'beware',
        '(phishing|scam|fraud|spoof)(s|ing|sters?)?',
        "(never|do not|don't) (share|give|send|disclose|reveal|tell|pay|enter|buy|accept|trade|use) .{0,80}",
        'protect (your|yourself)',
        'report suspicious',
        'suspicious (e-?mail|message|call|link)s?',
        'will never',
        'offering .{0,40}?(gift cards?|refund|compensation|free)',
        '(buyers|customers|reviewers) .{0,60}?(gift cards?|whatsapp|paypal|money)',
        '(gift cards?|whats ?app|paypal|wechat) .{0,60}?(reviews?|reviewers?|buyers?|customers?)',
        'inserts? .{0,60}?(gift card|whatsapp)',
        'no passwords?',
        '(no|not|without) .{0,12}?password',
        'password[- ]protected',
        'bank account, ',
        'reset link',
      ],
    },
    'lure.grammar': {
      source: 'S64 S66',
      terms: [
        'get sta(r|t)ed',
        'get stared',
        'setting of all',
        'valued seller',
        'warm regard',
        'dear (amazon )?(user|member|customer seller|valued)',
        'kindly',
        'result to',
        'amzon',
        'amaz0n',
        'arnazon',
        'selling privilege(?!s)',
        'do the needful',
        'immediately (verify|update|confirm)',
        'within 24 hours or',
        'seller account have',
        'your account have',
        'we has',
        'you are required to complete',
        'executive seller relation*',
        'dear seller partner',
      ],
    },
    skip: {
      source: 'compounds that are not the account',
      terms: [
        'bank accounts?',
        '(another|separate|other|new|second|that|related|linked|user|e-?mail|customer|buyer) accounts?',
        'account specialists?',
        'account (settings|manager|holder|level|information|page|details|number|owner)',
        'business account',
        'product (safety|compliance|policy compliance) (team|issues?)?',
        'amazon product',
        'take into account',
        'on account of',
        'account for',
        'image (requirements?)',
        'stop receiving',
        'block capitals',
        'removed stock',
        'credit card',
        'cost you nothing',
        'seller performance( team)?',
        'performance team',
        'removal orders?',
        'product (names?|type|images?)',
        'please do not reply',
        '(product|item|your) title',
        'no title',
        'policy compliance',
        'close or delete',
        'lost (in|or damaged|parcel|package|in transit)',
        'as soon as possible',
        'no later',
        'no longer than',
        'first half',
        'at first',
      ],
    },
  },
}
var french = { language: 'fr', concepts: {} }
var german = { language: 'de', concepts: {} }
var italian = { language: 'it', concepts: {} }
var japanese3 = { language: 'ja', concepts: {} }
var spanish = { language: 'es', concepts: {} }
var wordKeyLength = 4,
  cjkKeyLength = 2
function termKeys(term) {
  let keys = new Set()
  if ((expand(term, '', keys, term), keys.size === 0 || keys.has('')))
    throw new Error(`term "${term}" must start with a word`)
  return [...keys]
}
function expand(rest, read, keys, term) {
  let cjk = read !== '' && isCjk(read.charCodeAt(0))
  if (read.length >= (cjk ? cjkKeyLength : wordKeyLength)) {
    keys.add(read)
    return
  }
  if (rest === '') {
    if (cjk) throw new Error(`term "${term}" starts with a single character`)
    keys.add(read)
    return
  }
  let unit = readUnit(rest, term),
    after = rest.slice(unit.length)
  unit.optional && expand(after, read, keys, term)
  for (let choice of unit.choices)
    choice.length > 1 || unit.isGroup
      ? expand(choice + after, read, keys, term)
      : cjk || isWordCharacter(choice) || (read === '' && isCjk(choice.charCodeAt(0)))
        ? (expand(after, read + choice, keys, term),
          unit.repeated && expand(after, read + choice + choice, keys, term))
        : read !== ''
          ? keys.add(read)
          : expand(after, read, keys, term)
}
function readUnit(rest, term) {
  let first = rest.charAt(0)
  if (first === '*' || first === '.') throw new Error(`term "${term}" must start with a word or four letters`)
  let length = first === '\\' ? 2 : 1,
    choices = [first === '\\' ? rest.charAt(1) : first],
    isGroup = !1
  if (first === '(') {
    let close = closingParenthesis(rest, term)
    ;((length = close + 1),
      (isGroup = !0),
      (choices = /^\(\?(?:[=!]|<[=!])/.test(rest)
        ? ['']
        : topLevelAlternatives(rest.slice(1, close).replace(/^\?:/, ''))))
  } else if (first === '[') {
    let close = rest.indexOf(']')
    ;((length = close + 1), (choices = rest.slice(1, close).replaceAll('\\', '').split('')))
  }
  let quantifier = rest.charAt(length)
  return {
    length: length + (quantifier === '?' || quantifier === '+' ? 1 : 0),
    choices,
    isGroup,
    optional: quantifier === '?',
    repeated: quantifier === '+',
  }
}
function isWordCharacter(character) {
  return /[a-z0-9]/.test(character)
}
function closingParenthesis(text, term) {
  let depth = 0
  for (let index = 0; index < text.length; index++)
    if ((text[index] === '(' && (depth += 1), text[index] === ')' && --depth === 0)) return index
  throw new Error(`term "${term}" has an open group`)
}
function topLevelAlternatives(group) {
  let parts = [],
    depth = 0,
    from = 0
  for (let index = 0; index < group.length; index++)
    group[index] === '('
      ? (depth += 1)
      : group[index] === ')'
        ? (depth -= 1)
        : group[index] === '|' && depth === 0 && (parts.push(group.slice(from, index)), (from = index + 1))
  return [...parts, group.slice(from)]
}
function compileTerms(terms) {
  let byKey = new Map()
  for (let [concept, list] of Object.entries(terms.concepts))
    for (let term of list.terms) {
      let compiled4 = { concept, pattern: compileTerm(term) }
      for (let key of termKeys(term)) {
        let bucket = byKey.get(key)
        bucket === void 0 ? byKey.set(key, [compiled4]) : bucket.push(compiled4)
      }
    }
  return { find: (flat) => dropContained(findHits(flat, byKey)) }
}
function compileTerm(term) {
  let source = term
      .replaceAll('...', '')
      .replaceAll('..', '')
      .replaceAll('*', '[a-z]*')
      .replaceAll('', '.{0,90}?')
      .replaceAll('', '.{0,40}?'),
    endsInWord = /[a-z*)?\]]$/.test(term)
  return new RegExp(endsInWord ? `(?:${source})(?![a-z])` : `(?:${source})`, 'y')
}
function isWordUnit(code) {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
function findHits(flat, byKey) {
  let hits = [],
    inWord = !1
  for (let index = 0; index < flat.length; index++) {
    let code = flat.charCodeAt(index),
      key
    if (isWordUnit(code)) {
      if (inWord) continue
      inWord = !0
      let end = index + 1
      for (; end < index + 4 && isWordUnit(flat.charCodeAt(end));) end += 1
      key = flat.slice(index, end)
    } else {
      if (((inWord = !1), code < 12288 || !isCjk(code))) continue
      key = flat.slice(index, index + 2)
    }
    let bucket = byKey.get(key)
    if (bucket !== void 0)
      for (let { concept, pattern } of bucket)
        ((pattern.lastIndex = index),
          pattern.test(flat) && hits.push({ concept, start: index, end: pattern.lastIndex }))
  }
  return hits
}
function dropContained(hits) {
  let kept = []
  for (let [index, hit] of hits.entries()) {
    let contained = !1
    for (let back = index - 1; back >= 0 && !contained; back--) {
      let other = hits[back]
      if (other === void 0 || hit.start - other.start > 120) break
      contained = covers(other, hit)
    }
    for (let ahead = index + 1; ahead < hits.length && !contained; ahead++) {
      let other = hits[ahead]
      if (other === void 0 || other.start > hit.start) break
      contained = covers(other, hit)
    }
    contained || kept.push(hit)
  }
  return kept
}
function covers(outer, inner2) {
  return outer.start > inner2.start ||
    outer.end < inner2.end ||
    !(outer.end - outer.start > inner2.end - inner2.start)
    ? !1
    : inner2.concept.startsWith('object.')
      ? outer.concept === 'skip' || outer.concept.startsWith('channel.') || outer.concept === inner2.concept
      : !(outer.concept.startsWith('topic.') && inner2.concept.startsWith('document.'))
}
var languageTerms = { en: english, de: german, fr: french, it: italian, es: spanish, ja: japanese3 },
  compiled3 = new Map()
function termsOf(language) {
  let matcher = compiled3.get(language)
  return (
    matcher === void 0 &&
      ((matcher = compileTerms(languageTerms[language])), compiled3.set(language, matcher)),
    matcher
  )
}
var percentPattern =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,4})?) ?(?:%|percent(?![a-z])|per cent(?![a-z])|prozent|pour ?cent|por ?cien(?:to)?|per cento|パーセント)/g
function findPercents(flat) {
  return [...flat.matchAll(percentPattern)].map((match) => ({
    value: toFraction(match[1] ?? '0'),
    start: match.index,
    end: match.index + match[0].length,
  }))
}
function toFraction(text) {
  return Number((Number(text.replace(',', '.')) / 100).toFixed(6))
}
var metricOf = new Map(metricNames.map((name) => [`topic.${name}`, name])),
  higherIsBetter = new Set(['valid_tracking_rate', 'on_time_delivery_rate', 'account_health_rating'])
function missesTarget(reading) {
  return reading.value === null || reading.target === null
    ? !0
    : higherIsBetter.has(reading.metric)
      ? reading.value < reading.target
      : reading.value >= reading.target
}
function readFigures(letter, durations) {
  let fromTables = letter.tables.flatMap((table) => readTable(letter, table)),
    covered = letter.tables.flatMap((table) => table.rows.flat()),
    percents = findPercents(letter.reading.flat).filter((percent) => {
      let place = letter.reading.map[percent.start] ?? 0
      return !covered.some((cell) => cell.start <= place && place < cell.end)
    }),
    readings = [],
    carried
  for (let sentence of letter.sentences) {
    let mentions = sentence.hits.flatMap((hit) => {
        let metric = metricOf.get(hit.concept)
        return metric === void 0 || metric === 'account_health_rating' ? [] : [{ metric, hit }]
      }),
      own = percents.filter((p) => p.start >= sentence.start && p.start < sentence.end)
    mentions.length > 0 && (carried = mentions.at(-1)?.metric)
    for (let percent of own) {
      let metric =
        mentions.filter((m) => m.hit.start <= percent.start).at(-1)?.metric ??
        mentions[0]?.metric ??
        carried ??
        soleMetric(letter)
      if (metric === void 0) continue
      let isTarget = readsAsTarget(letter, sentence, percent, own)
      merge(readings, {
        metric,
        value: isTarget ? null : percent.value,
        target: isTarget ? percent.value : null,
        windowDays: null,
        ...toTextRange(letter.reading, percent.start, percent.end),
      })
    }
  }
  let score = readHealthRating(letter),
    all = [...readings, ...fromTables, ...(score === void 0 ? [] : [score])],
    targets = new Map()
  for (let reading of all)
    reading.target !== null && !targets.has(reading.metric) && targets.set(reading.metric, reading.target)
  let withTargets = all
    .filter(
      (reading) =>
        reading.value !== null ||
        !all.some((other) => other.metric === reading.metric && other.value !== null),
    )
    .map((reading) => ({ ...reading, target: reading.target ?? targets.get(reading.metric) ?? null }))
  return withWindows(letter, dropRepeats(withTargets), durations)
}
function dropRepeats(readings) {
  let kept = []
  for (let reading of readings) {
    let known = kept.findIndex(
      (other) => other.metric === reading.metric && (other.value === reading.value || reading.value === null),
    )
    if (known === -1) kept.push(reading)
    else {
      let other = kept[known]
      other !== void 0 &&
        other.target === null &&
        reading.target !== null &&
        (kept[known] = { ...other, target: reading.target })
    }
  }
  return kept
}
function merge(readings, next) {
  let last = readings.findLast((reading) => reading.metric === next.metric)
  if (last !== void 0) {
    if (last.value === null && next.value !== null) {
      readings[readings.indexOf(last)] = { ...last, value: next.value, start: next.start, end: next.end }
      return
    }
    if (next.value === null && (last.target === null || last.target === next.target)) {
      readings[readings.indexOf(last)] = { ...last, target: next.target }
      return
    }
    if (next.value === null) return
  }
  readings.push(next)
}
function soleMetric(letter) {
  let named = new Set(letter.sentences.flatMap((s) => s.hits.flatMap((h) => metricOf.get(h.concept) ?? [])))
  return (named.delete('account_health_rating'), named.size === 1 ? [...named][0] : void 0)
}
function readsAsTarget(letter, sentence, percent, siblings) {
  let { flat } = letter.reading,
    previousEnd = siblings.filter((p) => p.end <= percent.start).at(-1)?.end ?? sentence.start,
    nextStart = siblings.find((p) => p.start >= percent.end)?.start ?? sentence.end,
    from = Math.max(previousEnd, percent.start - 60),
    targetBefore = sentence.hits
      .filter((h) => h.concept === 'figure.target' && h.start >= from && h.end <= percent.start + 1)
      .at(-1),
    valueBefore = sentence.hits
      .filter((h) => h.concept === 'figure.value' && h.start >= from && h.end <= percent.start + 1)
      .at(-1),
    after = sentence.hits.find(
      (h) =>
        h.concept === 'figure.target' &&
        h.start >= percent.end - 1 &&
        h.start - percent.end <= 14 &&
        h.end <= nextStart + 1,
    )
  if (targetBefore !== void 0) {
    let gap = flat.slice(targetBefore.end, percent.start)
    return valueBefore === void 0 || valueBefore.start < targetBefore.start
      ? !/[.:;]|,.{25}/.test(gap) || /^[:\s]*$/.test(gap)
      : gap.length < 26 && !/[,;]/.test(gap)
  }
  if (after !== void 0) {
    let gap = flat.slice(percent.end, after.start)
    return valueBefore !== void 0 && /[,(;:]/.test(gap)
      ? !1
      : !/[,;(]/.test(gap) &&
          !(
            valueBefore !== void 0 &&
            percent.start - valueBefore.end < 6 &&
            gap.trim() === '' &&
            letter.language.language !== 'ja' &&
            flat.slice(after.start, after.end).startsWith('o') === !1
          )
  }
  return !1
}
function readTable(letter, table) {
  let matcher = termsOf(letter.language.language),
    metricIn = (text) => {
      for (let hit of matcher.find(text)) {
        let metric = metricOf.get(hit.concept)
        if (metric !== void 0) return metric
      }
    },
    targetColumn = table.header.findIndex((name) =>
      /target|goal|threshold|requirement|required|limit|ziel|vorgabe|grenz|schwelle|soll|objectif|cible|seuil|obiettivo|soglia|objetivo|umbral|limite|目標|基準/.test(
        name,
      ),
    ),
    valueColumn = table.header.findIndex(
      (name, index) =>
        index !== targetColumn &&
        /current|actual|your|value|rate|result|figure|ist|aktuell|wert|quote|ihre?|actuel|valeur|taux|votre|attuale|valore|tasso|sua|actual|valor|tasa|suya|tu |実績|現在|値|率/.test(
          name,
        ) &&
        !/metri[ck]|kennzahl|indicat|metrica|指標/.test(name),
    ),
    columnMetric = table.header.map((name) => metricIn(name)).find((metric) => metric !== void 0),
    found = []
  for (let row of table.rows) {
    let rowMetric =
      row.map((cell) => metricIn(fold(cell.text))).find((metric) => metric !== void 0) ?? columnMetric
    if (rowMetric === void 0) continue
    let cells = row.flatMap((cell, column) => percentCell(cell, column))
    if (cells.length === 0) continue
    let target =
        cells.find((c) => c.column === targetColumn) ??
        (cells.length === 2 && targetColumn === -1 ? cells[1] : void 0),
      value = cells.find((c) => c.column === valueColumn && c !== target) ?? cells.find((c) => c !== target)
    if (value === void 0 && target === void 0) continue
    let place = value ?? target,
      window = row
        .map(
          (cell) =>
            /(?<!\d)(\d{1,3}) ?(?:-|d(?:ays?|ias)?|tage?n?|jours?|giorni|日)/.exec(fold(cell.text))?.[1],
        )
        .find((days) => days !== void 0)
    found.push({
      metric: rowMetric,
      value: value?.value ?? null,
      target: target?.value ?? null,
      windowDays: window === void 0 ? null : Number(window),
      start: place?.cell.start ?? 0,
      end: place?.cell.end ?? 0,
    })
  }
  return found
}
function percentCell(cell, column) {
  let [percent] = findPercents(fold(cell.text))
  return percent === void 0 ? [] : [{ cell, column, value: percent.value }]
}
function readHealthRating(letter) {
  let value,
    target,
    named = !1
  for (let sentence of letter.sentences)
    if ((says(sentence, 'topic.account_health_rating') && (named = !0), !!named))
      for (let match of sentence.words.matchAll(
        /(?<![\d.,/-])(\d{1,4})(?![\d%.,]\d|%| ?(?:days?|tage?n?|jours?|giorni|dias|日(?:間|以内)?|stunden|hours?|時間))/g,
      )) {
        let points = Number(match[1]),
          at = sentence.start + match.index,
          around = sentence.words.slice(Math.max(0, match.index - 45), match.index),
          after = sentence.words.slice(match.index + match[0].length, match.index + match[0].length + 40)
        if (points > 1e3) continue
        if (
          /^(?: points?| punkte?n?| puntos?| punti| 点)?,? ?(?:or (?:more|above|higher)|and (?:above|more)|oder (?:mehr|hoher)|und mehr|ou plus|et plus|o (?:mas|superior|piu)|y mas|e oltre|以上)/.test(
            after,
          ) ||
          /(?:at least|mindestens|au moins|almeno|al menos|minimum|healthy(?: is| means| from| at| starts at)?|above|over|below|under|unter|ab|target(?: is| of|:)?|threshold (?:of|is)|sous|sotto|inferior a|por debajo de|moins de) ?$/.test(
            around,
          )
        ) {
          ;(points >= 200 || (target === void 0 && points >= 150)) &&
            (target ??= points === 199 ? 200 : points)
          continue
        }
        let counts =
          /(?:minus|−|-|plus|by|um|de|von|from|to|bis|a|–) ?$/.test(around) &&
          !/(?:dropped|fell|fallen|down|now|gone|slipped|decreased|rose|sunk|is|stands|gesunken|gefallen|baisse|tombe|passe|sceso|scesa|bajado|caido|descendido|reduced) .{0,20}(?:to|auf|a) ?$/.test(
            around,
          )
        value === void 0 &&
          !counts &&
          !/^(?: to | bis | a |-|–) ?\d/.test(after) &&
          (value = { at, end: at + match[0].length, points })
      }
  if (value !== void 0)
    return {
      metric: 'account_health_rating',
      value: value.points,
      target: target ?? null,
      windowDays: null,
      ...toTextRange(letter.reading, value.at, value.end),
    }
}
function withWindows(letter, readings, durations) {
  return readings.map((reading) => {
    if (reading.windowDays !== null || reading.metric === 'account_health_rating') return reading
    let home = letter.sentences.find((s) => {
      let from = letter.reading.map[s.start] ?? 0,
        to = letter.reading.map[s.end] ?? 0
      return reading.start >= from && reading.start < to
    })
    if (home === void 0) return reading
    let concept = `topic.${reading.metric}`,
      ranked = letter.sentences
        .filter(
          (s) =>
            s === home ||
            (Math.abs(s.index - home.index) <= 2 && Math.abs(s.block - home.block) <= 2) ||
            says(s, concept),
        )
        .sort((a, b) => Math.abs(a.index - home.index) - Math.abs(b.index - home.index))
    for (let sentence of ranked) {
      let window = durations.find(
        (d) =>
          d.start >= sentence.start &&
          d.end <= sentence.end &&
          looksBack(letter, sentence, d, sentence === home),
      )
      if (window !== void 0) return { ...reading, windowDays: inDays(window) }
    }
    return reading
  })
}
function looksBack(letter, sentence, duration, atHome) {
  if (duration.unit === 'hour' || (says(sentence, 'object.funds') && says(sentence, 'time.funds'))) return !1
  let { flat } = letter.reading,
    before = sentence.hits.filter(
      (h) => h.concept === 'time.back' && h.end <= duration.start + 1 && duration.start - h.end <= 26,
    ),
    after = sentence.hits.some(
      (h) => h.concept === 'time.back' && h.start >= duration.end - 2 && h.start - duration.end <= 14,
    )
  if (before.length > 0 || after) return !says(sentence, 'document.invoice', 'document.utility_bill')
  if (
    /-day|-tage|tages/.test(flat.slice(duration.start, duration.end + 6)) &&
    (atHome || says(sentence, 'figure.value', 'figure.target'))
  )
    return !0
  let hasPercent = /%|percent|prozent/.test(sentence.words)
  return (
    atHome &&
    hasPercent &&
    /[(/:]\s?$|(?:over|in|auf|sur|su|en|uber|within|innerhalb von|per|pro|für|fur|von|di|de) (?:the |a |den |die |les |i |los |gli )?(?:[a-z]+ )?$/.test(
      flat.slice(Math.max(sentence.start, duration.start - 26), duration.start),
    ) &&
    !says(sentence, 'ask.send')
  )
}
function useOfDuration(letter, duration, all) {
  let sentence = sentenceOf(letter, duration.start)
  if (sentence === void 0) return 'unknown'
  let previous = all.findLast((d) => d.end <= duration.start && d.start >= sentence.start),
    next = all.find((d) => d.start >= duration.end && d.start < sentence.end),
    from = previous?.end ?? sentence.start,
    to = next?.start ?? sentence.end,
    near = (concept, back, ahead) => {
      let best = Number.POSITIVE_INFINITY
      for (let hit of sentence.hits)
        hit.concept === concept &&
          (hit.start < duration.end && hit.end > duration.start
            ? (best = Math.min(best, 1))
            : hit.end <= duration.start && hit.start >= from - 2 && duration.start - hit.end <= back
              ? (best = Math.min(best, duration.start - hit.end))
              : hit.start >= duration.end &&
                hit.end <= to + 2 &&
                hit.start - duration.end <= ahead &&
                !crossesComma(letter, duration.end, hit.start) &&
                (best = Math.min(best, (hit.start - duration.end) * 1.4 + 4)))
      return best
    },
    ja = letter.language.language === 'ja'
  if (near('time.back', 4, ja ? 6 : 5) < 12 || near('time.document', 4, ja ? 8 : 6) < 12)
    return near('time.document', 30, 10) < 99 && !/%/.test(sentence.words) ? 'document' : 'window'
  if (looksBack(letter, sentence, duration, !1) && /%/.test(sentence.words)) return 'window'
  let removal = near('time.removal', 90, 40),
    funds = Math.min(near('time.funds', 80, 55), near('object.funds', 80, 50)),
    own = near('time.own', 70, 30),
    review = near('time.review', 80, 30),
    demand = Math.min(
      near('ask.send', 90, 60),
      near('mood.if', 60, 40),
      near('channel.accountHealth', 60, 60),
      near('channel.reply', 60, 60),
      near('document.poa', 60, 60),
      near('document.invoice', 60, 40),
    )
  return removal < 99 &&
    (!sentence.hits.some((h) => h.concept === 'mood.if' && h.start < duration.start) ||
      near('time.removal', 90, 0) < 99)
    ? 'removal'
    : funds < 99 && (funds <= demand || !says(sentence, 'ask.send', 'mood.if'))
      ? 'funds'
      : own < 99 && own <= demand + 8
        ? 'own'
        : review < 99 && review <= demand + 8
          ? 'review'
          : inFundsParagraph(letter, sentence)
            ? 'funds'
            : near('time.within', 24, ja ? 6 : 30) < 99 ||
                demand < 99 ||
                says(sentence, 'time.due') ||
                /^\W{0,3}$/.test(sentence.words.slice(0, duration.start - sentence.start)) ||
                sentence.words.length < 50
              ? 'deadline'
              : 'unknown'
}
function inFundsParagraph(letter, sentence) {
  let before = letter.sentences[sentence.index - 1]
  return before === void 0 ||
    before.block !== sentence.block ||
    says(sentence, 'ask.send', 'state.off', 'mood.if', 'document.poa', 'document.invoice')
    ? !1
    : says(before, 'object.funds') && (says(before, 'time.funds') || says(sentence, 'time.own'))
}
function crossesComma(letter, from, to) {
  return /[,;:、，]/.test(letter.reading.flat.slice(from, to))
}
function sentenceOf(letter, at) {
  return letter.sentences.find((s) => at >= s.start && at < s.end)
}
function readFundsHold(letter, durations, uses) {
  for (let duration of durations) {
    if (uses.get(duration) !== 'funds' || duration.unit === 'hour') continue
    let sentence = sentenceOf(letter, duration.start)
    if (
      !(sentence === void 0 || amountWords.test(sentence.words)) &&
      !(!says(sentence, 'time.funds', 'object.funds') && !inFundsParagraph(letter, sentence))
    )
      return { days: inDays(duration), ...toTextRange(letter.reading, duration.start, duration.end) }
  }
  return null
}
var amountWords =
  /equal to|equivalent|preceding|gross sales|entspricht|in hohe|umsatz|equivalent|correspond|chiffre d'affaires|ventes des|pari (?:a|al|alle)|vendite (?:degli|dei|lorde)|equivale|ventas de|igual a|相当|business days|delivery date|after delivery|nach zustellung|売上(?:高|額)?(?:の|に)/
function readDeadline(letter, durations, uses, options) {
  let due = [...findDates(letter.reading.flat, options).filter((date) => isDueDate(letter, date))].sort(
      (a, b) => isoDate(a).localeCompare(isoDate(b)),
    )[0],
    strongest = durations
      .filter((d) => uses.get(d) === 'deadline')
      .map((d) => ({ d, weight: deadlineWeight(letter, d) }))
      .sort((a, b) => b.weight - a.weight || inDays(a.d) - inDays(b.d) || a.d.start - b.d.start),
    duration = strongest[0]?.d ?? null
  if (due !== void 0) {
    let sameSentence =
      duration !== null && sentenceOf(letter, duration.start) === sentenceOf(letter, due.start)
    return {
      date: due,
      duration: sameSentence ? duration : null,
      ...toTextRange(letter.reading, due.start, due.end),
      confidence: 0.93,
    }
  }
  return duration === null
    ? null
    : {
        date: null,
        duration,
        ...toTextRange(letter.reading, duration.start, duration.end),
        confidence: Math.min(0.95, 0.6 + (strongest[0]?.weight ?? 0) / 10),
      }
}
function deadlineWeight(letter, duration) {
  let sentence = sentenceOf(letter, duration.start)
  if (sentence === void 0) return 0
  let weight = 0
  return (
    says(sentence, 'ask.send') && (weight += 1),
    says(sentence, 'time.within', 'time.due') && (weight += 1),
    says(
      sentence,
      'channel.accountHealth',
      'channel.reply',
      'document.poa',
      'document.invoice',
      'document.other',
    ) && (weight += 1),
    says(sentence, 'mood.if') &&
      says(sentence, 'state.off', 'state.cannotSell', 'object.account') &&
      (weight += 1),
    weight
  )
}
var dueBefore =
    /(?:\bby|\bbefore|\buntil|\btill|\bno later than|\bnot later than|\bdue(?: date)?(?: is| on| by)?|\bdeadline(?: is| of)?|\bon or before|\blatest|\bbis(?: zum| spatestens| einschliesslich| zum ablauf des)?|\bspatestens(?: am| bis| zum)?|\bvor dem|\bfrist(?: endet)?(?: am| bis)?|\bfallig(?: am)?|\bavant le|\bau plus tard(?: le)?|\bjusqu'au|\bd'ici(?: au| le)?|\bpour le|\bdate limite(?: est)?(?: le)?|\becheance(?: est)?(?: le)?|\bentro(?: e non oltre)?(?: il| le| l')?|\bprima del(?:l')?|\bentro la data del|\bscadenza(?: e)?(?: il)?|\bfino al|\bnon oltre il|\bantes del?(?: dia)?|\bhasta el(?: dia)?|\ba mas tardar(?: el)?|\bplazo(?: es| termina| finaliza| vence)?(?: el)?|\bfecha limite(?: es)?(?: el)?|期限[はがも]?|締め?切り?[はがも]?|期日[はがも]?)[ :：(]{0,3}(?:the |dem |den |le |il |el |end of (?:day |business )?(?:on )?|midnight (?:on |of )?|close of business (?:on )?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?(?: dem| den)? |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? |(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica),? |(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? |\d{1,2}[:.h]\d{0,2} ?(?:am|pm|uhr|h)? ?(?:[a-z]{2,4} )?(?:on |am |le |del |du |,)?)?$/,
  dueAfter =
    /^ ?(?:\(?[日月火水木金土](?:曜日?)?\)? ?)?(?:\d{1,2}時(?:\d{1,2}分)?)?(?:まで|以前|必着|が期限|を期限|締切)|^ ?(?:at the latest|deadline|or (?:your|the|we))/,
  rangeBefore =
    /(?:between|from|zwischen|vom|von|du|entre|dal|tra|fra|del|desde(?: el)?|since|seit|depuis|period|zeitraum|on|am|dated|vom|dato) ?(?:dem |den |le |il |el |the )?$/
function isDueDate(letter, date) {
  let sentence = sentenceOf(letter, date.start)
  if (sentence === void 0) return !1
  if (letter.date !== null) {
    let at = Date.UTC(date.year, date.month - 1, date.day, 23, 59)
    if (at < letter.date.getTime() - 864e5 || at > letter.date.getTime() + 800 * 864e5) return !1
  }
  if (inDueColumn(letter, date)) return !0
  let before = letter.reading.flat.slice(Math.max(sentence.start, date.start - 70), date.start),
    after = letter.reading.flat.slice(date.end, Math.min(sentence.end, date.end + 24))
  return !(dueBefore.test(before) || dueAfter.test(after) || labelledDue.test(before)) ||
    /^ ?(?:to|until|and|bis|und|au|et|al|e|y|–|-|から|〜|~) ?\d/.test(after) ||
    (rangeBefore.test(before) && !dueBefore.test(before)) ||
    (/(?:until|till|jusqu'au|fino al|hasta el|bis(?: zum)?) ?(?:the )?$/.test(before) &&
      says(sentence, 'object.funds', 'time.funds', 'time.review') &&
      !says(sentence, 'ask.send'))
    ? !1
    : !says(sentence, 'time.removal') || says(sentence, 'ask.send', 'mood.if')
}
var labelledDue =
  /(?:due(?: date)?|deadline|respond by|complete by|frist|fallig|echeance|date limite|scadenza|fecha limite|plazo|期限|締切日?|期日|提出日)[^\n]{0,6}[:：|] ?$/
function inDueColumn(letter, date) {
  let place = letter.reading.map[date.start] ?? 0
  return letter.tables.some((table) =>
    table.rows.some((row) =>
      row.some((cell, column) =>
        place < cell.start || place >= cell.end
          ? !1
          : /due|deadline|by$|until|frist|fallig|bis|echeance|limite|date d|scadenza|entro|plazo|vence|期限|期日|締/.test(
              fold(table.header[column] ?? ''),
            ),
      ),
    ),
  )
}
function deadlineIso(reading) {
  return {
    iso: reading?.date === null || reading === null ? null : isoDate(reading.date),
    relative: reading?.duration === null || reading === null ? null : isoDuration(reading.duration),
  }
}
var triad = ['document.rootCause', 'document.actionsTaken', 'document.prevention']
function readDocuments(letter, durations, uses) {
  let found = [],
    triadSeen = new Map(),
    asking = !1,
    askingBlock = -1
  for (let sentence of letter.sentences) {
    let asks = says(sentence, 'ask.send') && !says(sentence, 'ask.nothing'),
      inherits =
        asking &&
        (sentence.item ||
          sentence.block === askingBlock ||
          (sentence.block === askingBlock + 1 && sentence.item))
    if (
      (asks
        ? ((asking = !0), (askingBlock = sentence.block))
        : inherits
          ? (askingBlock = sentence.block)
          : (asking =
              /(?:what|which|was|quoi|que|cosa|che|quels?|cuales?|どの|何).{0,40}\?$/.test(sentence.words) &&
              sentence.words.length < 80),
      !(!asks && !inherits && (asking && (askingBlock = sentence.block), !isHeadless(letter, sentence))) &&
        !(says(sentence, 'ask.alreadySent') && !asks && !sentence.item))
    ) {
      for (let hit of sentence.hits) {
        if (
          !hit.concept.startsWith('document.') ||
          hit.concept === 'document.notDocument' ||
          isRefused(letter, sentence, hit)
        )
          continue
        let part = triad.find((concept) => concept === hit.concept)
        if (part !== void 0) {
          triadSeen.set(part, triadSeen.get(part) ?? hit)
          continue
        }
        let type = hit.concept.slice(9)
        if (
          type !== 'poa' &&
          says(sentence, 'ask.alreadySent') &&
          !sentence.item &&
          alreadySentNear(sentence, hit)
        )
          continue
        let range = toTextRange(letter.reading, hit.start, hit.end)
        found.push({
          sentence,
          document: {
            type,
            windowDays: type === 'poa' ? null : windowOf(letter, sentence, hit, durations, uses),
            ...range,
          },
        })
      }
      applyTrailingWindow(sentence, found, durations, uses)
    }
  }
  let [, second] = [...triadSeen.values()]
  if (second !== void 0 && !found.some(({ document }) => document.type === 'poa')) {
    let first = [...triadSeen.values()][0]
    first !== void 0 &&
      found.push({
        sentence: letter.sentences[0],
        document: { type: 'poa', windowDays: null, ...toTextRange(letter.reading, first.start, first.end) },
      })
  }
  return uniqueDocuments(found.map(({ document }) => document))
}
function isHeadless(letter, sentence) {
  let before = letter.sentences[sentence.index - 1]
  return sentence.item && before !== void 0 && before.item && says(before, 'ask.send')
}
function alreadySentNear(sentence, hit) {
  return sentence.hits.some((h) => h.concept === 'ask.alreadySent' && Math.abs(h.start - hit.end) < 20)
}
function isRefused(letter, sentence, hit) {
  let verbFinal = letter.language.language === 'ja'
  return sentence.hits.some((other) => {
    if (other.concept === 'ask.notRequired')
      return other.start <= hit.start ? other.end >= hit.start - 20 : other.start - hit.end < 40
    if (other.concept !== 'mood.not') return !1
    let gap = verbFinal ? other.start - hit.end : hit.start - other.end
    return gap >= 0 && gap <= (verbFinal ? 6 : 3)
  })
}
function windowOf(letter, sentence, hit, durations, uses) {
  let windows = durations.filter(
    (d) => d.start >= sentence.start && d.end <= sentence.end && isDocumentWindow(uses.get(d), d),
  )
  if (windows.length === 0) return null
  let documents = sentence.hits.filter(
      (h) => h.concept.startsWith('document.') && !h.concept.startsWith('document.not'),
    ),
    claimed = (window) => {
      let previous = windows.findLast((w) => w.end <= window.start),
        before = documents.filter(
          (h) => h.end <= window.start && h.start >= (previous?.end ?? sentence.start),
        ),
        after = documents.filter((h) => h.start >= window.end)
      return letter.language.language === 'ja'
        ? after.length > 0
          ? after
          : before
        : before.length > 0
          ? before
          : after
    }
  for (let window of windows) if (claimed(window).includes(hit)) return inDays(window)
  return null
}
function isDocumentWindow(use, duration) {
  return (use === 'document' || use === 'window') && duration.unit !== 'hour'
}
function applyTrailingWindow(sentence, found, durations, uses) {
  if (
    sentence.hits.some(
      (h) => h.concept.startsWith('document.') && !/root|actions|prevention|not/.test(h.concept),
    )
  )
    return
  let window = durations.find(
    (d) => d.start >= sentence.start && d.end <= sentence.end && isDocumentWindow(uses.get(d), d),
  )
  if (window !== void 0)
    for (let index = found.length - 1; index >= 0; index--) {
      let entry = found[index]
      if (entry === void 0 || sentence.index - entry.sentence.index > 2) break
      let { type, windowDays } = entry.document
      windowDays === null &&
        (type === 'invoice' || type === 'utility_bill') &&
        (found[index] = { ...entry, document: { ...entry.document, windowDays: inDays(window) } })
    }
}
function uniqueDocuments(found) {
  let kept = []
  for (let document of found) {
    if (
      kept.findIndex((other) => other.type === document.type && other.windowDays === document.windowDays) !==
        -1 ||
      (document.windowDays === null && kept.some((other) => other.type === document.type))
    )
      continue
    let vaguer = kept.findIndex((other) => other.type === document.type && other.windowDays === null)
    vaguer !== -1 && document.windowDays !== null ? (kept[vaguer] = document) : kept.push(document)
  }
  return kept
}
var NativeTemporal = globalThis.Temporal
var expectedPositive = (entityName, num) => `Non-positive ${entityName}: ${num}`,
  expectedFinite = (entityName, num) => `Non-finite ${entityName}: ${num}`,
  forbiddenBigIntToNumber = (entityName) => `Cannot convert bigint to ${entityName}`,
  invalidObject = 'Invalid object',
  numberOutOfRange = (entityName, val, min, max) =>
    invalidEntity(entityName, val) + `; must be between ${min}-${max}`,
  invalidEntity = (fieldName, val) => `Invalid ${fieldName}: ${val}`
var nanoInMicro = 1e3,
  nanoInMilli = 1e6,
  nanoInSec = 1e9,
  nanoInMinute = 6e10,
  nanoInHour = 36e11
function normalizeOptions(options) {
  return options === void 0 ? Object.create(null) : requireObjectLike(options)
}
function toFiniteNumber(arg, entityName = 'number') {
  if (typeof arg == 'bigint') throw new TypeError(forbiddenBigIntToNumber(entityName))
  if (((arg = Number(arg)), !Number.isFinite(arg))) throw new RangeError(expectedFinite(entityName, arg))
  return arg
}
function toIntegerWithTrunc(arg, entityName) {
  return Math.trunc(toFiniteNumber(arg, entityName)) || 0
}
function toPositiveIntegerWithTruncation(arg, entityName) {
  return requireNumberIsPositive(toIntegerWithTrunc(arg, entityName), entityName)
}
function requireNumberIsPositive(num, entityName = 'number') {
  if (num <= 0) throw new RangeError(expectedPositive(entityName, num))
  return num
}
function constrainToRange(num, min, max) {
  return Math.min(Math.max(num, min), max)
}
function isObjectLike(arg) {
  return arg !== null && (typeof arg == 'object' || typeof arg == 'function')
}
function requireObjectLike(arg) {
  if (!isObjectLike(arg)) throw new TypeError(invalidObject)
  return arg
}
var invalidEntity2 = invalidEntity
var missingField = (fieldName) => `Missing ${fieldName}`,
  invalidBag = 'Invalid bag',
  invalidChoice = (fieldName, val, choiceMap) =>
    invalidEntity(fieldName, val) + '; must be ' + Object.keys(choiceMap).join(),
  forbiddenValueOf = 'Cannot use valueOf',
  invalidCallingContext = 'Invalid calling context',
  missingYear = (allowEra) => 'Missing year' + (allowEra ? '/era/eraYear' : ''),
  invalidLeapMonth = 'Invalid leap month',
  invalidCalendar = (calendarId) => invalidEntity('Calendar', calendarId),
  exoticCalendarRequired = (calendarId, remedy) => `Unknown calendar ${calendarId}; might need ${remedy}`,
  invalidTimeZone = (calendarId) => invalidEntity('TimeZone', calendarId),
  outOfBoundsDate = 'Out-of-bounds date'
var failedParse = (s) => `Cannot parse: ${s}`
var constrainToRange2 = constrainToRange,
  isObjectLike2 = isObjectLike
function throwRangeError(message) {
  throw new RangeError(message)
}
function throwTypeError(message) {
  throw new TypeError(message)
}
function clampProp(props, propName, min, max, overflow) {
  return clampEntity(
    propName,
    ((props2, propName2) => {
      let propVal = props2[propName2]
      return (propVal === void 0 && throwTypeError(missingField(propName2)), propVal)
    })(props, propName),
    min,
    max,
    overflow,
  )
}
function clampEntity(entityName, num, min, max, overflow, choices) {
  let clamped = constrainToRange2(num, min, max)
  return (
    overflow &&
      num !== clamped &&
      throwRangeError(
        ((entityName2, val, min2, max2, choices2) =>
          choices2
            ? numberOutOfRange(entityName2, choices2[val], choices2[min2], choices2[max2])
            : numberOutOfRange(entityName2, val, min2, max2))(entityName, num, min, max, choices),
      ),
    clamped
  )
}
function memoize(generator, MapClass = Map, maxSize = 1e4) {
  let map = new MapClass()
  return (key, ...otherArgs) => {
    if (map.has(key)) return map.get(key)
    map.size >= maxSize && map.clear()
    let val = generator(key, ...otherArgs)
    return (map.set(key, val), val)
  }
}
var createNameDescriptors = (name) => createPropDescriptors({ name }, 1),
  createPropDescriptors = (propVals, readonly) =>
    mapProps((value) => ({ value, configurable: 1, writable: !readonly }), propVals),
  createStringTagDescriptors = (value) => ({ [Symbol.toStringTag]: { value, configurable: 1 } })
function mapProps(transformer, props) {
  let res = {}
  for (let propName in props) res[propName] = transformer(props[propName], propName)
  return res
}
function zipPropsConst(propNames, propVal) {
  let res = {}
  for (let propName of propNames) res[propName] = propVal
  return res
}
function createPropGetters(propNames) {
  let getters = {}
  for (let propName of propNames) getters[propName] = (slots) => slots[propName]
  return getters
}
function pluckProps(propNames, props, dest = Object.create(null)) {
  for (let propName of propNames) dest[propName] = props[propName]
  return dest
}
function allPropsEqual(propNames, props0, props1) {
  for (let propName of propNames) if (props0[propName] !== props1[propName]) return 0
  return 1
}
function zeroOutProps(propNames, clearUntilI, props) {
  let copy = { ...props }
  for (let i = 0; i < clearUntilI; i++) copy[propNames[i]] = 0
  return copy
}
function bindArgs(f, ...boundArgs) {
  return (...dynamicArgs) => f(...boundArgs, ...dynamicArgs)
}
function noop() {}
function capitalize(s) {
  return s[0].toUpperCase() + s.substring(1)
}
function sortStrings(...strss) {
  return [].concat(...strss).sort()
}
function createRegExp(meat) {
  return new RegExp(`^${meat}$`)
}
function parseSubsecNano(fracStr) {
  return parseInt(fracStr.padEnd(9, '0'))
}
function parseInt0(s) {
  return s === void 0 ? 0 : parseInt(s)
}
function padNumber(digits, num) {
  return String(num).padStart(digits, '0')
}
var padNumber2 = bindArgs(padNumber, 2)
function compareNumbers(a, b) {
  return Math.sign(a - b)
}
function compareBigInts(a, b) {
  return a < b ? -1 : a > b ? 1 : 0
}
function divFloorBigInt(num, denom) {
  let whole = num / denom
  return num % denom < 0n ? whole - 1n : whole
}
function divModFloorBigInt(num, divisor) {
  let quotient = divFloorBigInt(num, divisor)
  return [quotient, num - quotient * divisor]
}
function divModFloor(num, divisor) {
  return [Math.floor(num / divisor), modFloor(num, divisor)]
}
function modFloor(num, divisor) {
  return ((num % divisor) + divisor) % divisor
}
function divTrunc(num, divisor) {
  return Math.trunc(num / divisor) || 0
}
function modTrunc(num, divisor) {
  return num % divisor || 0
}
function fabricateNearHalfFraction(halfCompare, sign = 1) {
  return sign * (0.5 + halfCompare / 5)
}
function hasHalf(num) {
  return Math.abs(num % 1) === 0.5
}
var isoCalendarId = 'iso8601',
  gregoryCalendarId = 'gregory',
  gregoryEraOrigins = { bce: -1, ce: 0 }
function normalizeEraName(era) {
  let normalized = era
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  return normalized === 'bc' || normalized === 'b'
    ? 'bce'
    : normalized === 'ad' || normalized === 'a'
      ? 'ce'
      : normalized
}
var isoCalendarImpl = void 0,
  gregoryCalendarImpl = 0
function getCalendarSlotId(calendar) {
  return calendar === isoCalendarImpl ? 'iso8601' : calendar === 0 ? 'gregory' : calendar.id
}
var monthCodeRegExp = /^M(\d{2})(L?)$/
function parseMonthCode(monthCode) {
  let m = monthCodeRegExp.exec(monthCode)
  return (
    m || throwRangeError(((monthCode2) => `Invalid monthCode: ${monthCode2}`)(monthCode)),
    [parseInt(m[1]), !!m[2]]
  )
}
function formatMonthCode(monthCodeNumber, isLeapMonth) {
  return 'M' + padNumber2(monthCodeNumber) + (isLeapMonth ? 'L' : '')
}
function monthCodeNumberToMonth(monthCodeNumber, isLeapMonth, leapMonth) {
  return monthCodeNumber + (isLeapMonth || (leapMonth && monthCodeNumber >= leapMonth) ? 1 : 0)
}
var unitNameMap = {
    nanosecond: 0,
    microsecond: 1,
    millisecond: 2,
    second: 3,
    minute: 4,
    hour: 5,
    day: 6,
    week: 7,
    month: 8,
    year: 9,
  },
  unitNamesAsc = Object.keys(unitNameMap)
var nanoInMicro2 = nanoInMicro,
  nanoInMilli2 = nanoInMilli,
  nanoInSec2 = nanoInSec,
  nanoInMinute2 = nanoInMinute,
  nanoInHour2 = nanoInHour,
  nanoInUtcDay = 864e11,
  unitNanoMap = [1, nanoInMicro2, nanoInMilli2, nanoInSec2, nanoInMinute2, nanoInHour2, nanoInUtcDay],
  bigNanoInMicro = BigInt(nanoInMicro2),
  bigNanoInMilli = BigInt(nanoInMilli2),
  bigNanoInSec = BigInt(nanoInSec2),
  bigNanoInMinute = BigInt(nanoInMinute2),
  bigNanoInHour = BigInt(nanoInHour2),
  bigNanoInUtcDay = BigInt(nanoInUtcDay)
function divideBigNanoToExactNumber(bigNano, divisorNano) {
  let days = Number(bigNano / bigNanoInUtcDay),
    timeNano = Number(bigNano % bigNanoInUtcDay)
  return (
    days * (nanoInUtcDay / divisorNano) +
    (Math.trunc(timeNano / divisorNano) + (timeNano % divisorNano) / divisorNano)
  )
}
var timeFieldNamesAsc = unitNamesAsc.slice(0, 6),
  timeGetters = createPropGetters(timeFieldNamesAsc),
  yearFieldNamesAsc = ['year'],
  dayFieldNamesAsc = ['day'],
  calendarDateFieldNamesAsc = ['day', 'month', 'year'],
  offsetFieldNames = ['offset'],
  timeZoneFieldNames = ['timeZone'],
  eraYearFieldNames = ['era', 'eraYear'],
  allYearFieldNames = ['era', 'eraYear', 'year'],
  monthFieldNames = ['month', 'monthCode'],
  monthDayFieldNames = ['day', 'month', 'monthCode'],
  timeFieldNamesAlpha = sortStrings(timeFieldNamesAsc),
  yearFieldNamesWithEraAlpha = sortStrings(eraYearFieldNames, yearFieldNamesAsc),
  yearMonthFieldNamesAlpha = sortStrings(monthFieldNames, yearFieldNamesAsc),
  yearMonthFieldNamesWithEraAlpha = sortStrings(eraYearFieldNames, yearMonthFieldNamesAlpha),
  yearMonthCodeFieldNamesAlpha = sortStrings(['monthCode'], yearFieldNamesAsc),
  yearMonthCodeFieldNamesWithEraAlpha = sortStrings(eraYearFieldNames, yearMonthCodeFieldNamesAlpha),
  monthCodeDayFieldNamesAlpha = sortStrings(dayFieldNamesAsc, ['monthCode']),
  dateFieldNamesAlpha = sortStrings(dayFieldNamesAsc, yearMonthFieldNamesAlpha),
  dateFieldNamesWithEraAlpha = sortStrings(dayFieldNamesAsc, eraYearFieldNames, yearMonthFieldNamesAlpha),
  dateTimeFieldNamesAlpha = sortStrings(dateFieldNamesAlpha, timeFieldNamesAsc),
  dateTimeFieldNamesWithEraAlpha = sortStrings(dateFieldNamesWithEraAlpha, timeFieldNamesAsc),
  dateTimeAndOffsetFieldNamesAlpha = sortStrings(dateFieldNamesAlpha, timeFieldNamesAsc, offsetFieldNames),
  dateTimeAndOffsetFieldNamesWithEraAlpha = sortStrings(
    dateFieldNamesWithEraAlpha,
    timeFieldNamesAsc,
    offsetFieldNames,
  ),
  dateTimeAndZoneFieldNamesAlpha = sortStrings(
    dateFieldNamesAlpha,
    timeFieldNamesAsc,
    offsetFieldNames,
    timeZoneFieldNames,
  ),
  dateTimeAndZoneFieldNamesWithEraAlpha = sortStrings(
    dateFieldNamesWithEraAlpha,
    timeFieldNamesAsc,
    offsetFieldNames,
    timeZoneFieldNames,
  ),
  yearMonthCodeDayFieldNamesAlpha = sortStrings(dayFieldNamesAsc, yearMonthCodeFieldNamesAlpha),
  yearMonthCodeDayFieldNamesWithEraAlpha = sortStrings(
    dayFieldNamesAsc,
    eraYearFieldNames,
    yearMonthCodeFieldNamesAlpha,
  ),
  timeFieldDefaults = zipPropsConst(timeFieldNamesAsc, 0)
function validateTimeFields(timeFields) {
  return (constrainTimeFields(timeFields, 1), timeFields)
}
var maxValues = { hour: 23, minute: 59, second: 59 }
function constrainTimeFields(timeFields, overflow) {
  let constrainedFields = {}
  for (let fieldName of timeFieldNamesAsc)
    constrainedFields[fieldName] = clampEntity(
      fieldName,
      timeFields[fieldName],
      0,
      maxValues[fieldName] || 999,
      overflow,
    )
  return constrainedFields
}
function timeFieldsToNano(timeFields) {
  return timeFieldsToSec(timeFields) * nanoInSec2 + timeFieldsToSubsecNano(timeFields)
}
function timeFieldsToMilli(timeFields) {
  return 1e3 * timeFieldsToSec(timeFields) + timeFields.millisecond
}
function timeFieldsToSec(timeFields) {
  return 3600 * timeFields.hour + 60 * timeFields.minute + timeFields.second
}
function timeFieldsToSubsecNano(timeFields) {
  return timeFields.millisecond * nanoInMilli2 + timeFields.microsecond * nanoInMicro2 + timeFields.nanosecond
}
function nanoToTimeAndDay(nano) {
  let [dayDelta, timeNano] = divModFloor(nano, nanoInUtcDay)
  return [nanoToTimeFields(timeNano), dayDelta]
}
function nanoToTimeFields(timeNano) {
  let [timeMilli, nanoAfterMilli] = divModFloor(timeNano, nanoInMilli2),
    [microsecond, nanosecond] = divModFloor(nanoAfterMilli, nanoInMicro2)
  return milliToTimeFields(timeMilli, microsecond, nanosecond)
}
function milliToTimeFields(timeMilli, microsecond = 0, nanosecond = 0) {
  let [hour, milliAfterHour] = divModFloor(timeMilli, 36e5),
    [minute, milliAfterMinute] = divModFloor(milliAfterHour, 6e4),
    [second, millisecond] = divModFloor(milliAfterMinute, 1e3)
  return { hour, minute, second, millisecond, microsecond, nanosecond }
}
function epochNanoToSecMod(epochNano) {
  let [epochSec, nano] = divModFloorBigInt(epochNano, bigNanoInSec)
  return [Number(epochSec), Number(nano)]
}
function epochNanoToMilli(epochNano) {
  return Number(divFloorBigInt(epochNano, bigNanoInMilli))
}
function isoDateTimeToEpochNano(isoDateTime) {
  return isoDateToEpochNano(isoDateTime) + BigInt(timeFieldsToNano(isoDateTime))
}
function isoDateTimeToEpochMilli(isoDateTime) {
  return isoDateToEpochMilli(isoDateTime) + timeFieldsToMilli(isoDateTime)
}
function isoDateToEpochNano(isoDate2) {
  return BigInt(isoDateToEpochDays(isoDate2)) * bigNanoInUtcDay
}
function isoDateToEpochMilli(isoDate2) {
  return 864e5 * isoDateToEpochDays(isoDate2)
}
function isoDateToEpochDays(isoDate2) {
  return isoPartsToEpochDays(isoDate2.year, isoDate2.month, isoDate2.day)
}
function isoPartsToEpochDays(isoYear, isoMonth = 1, isoDay = 1) {
  let monthIndex = isoMonth - 1
  return (
    (isoYear += Math.floor(monthIndex / 12)),
    (isoMonth = modFloor(monthIndex, 12)),
    Date.UTC((isoYear % 400) - 400, isoMonth, 0) / 864e5 + 146097 * (divTrunc(isoYear, 400) + 1) + isoDay
  )
}
function epochNanoToIsoDateTime(epochNano) {
  let [epochDays, nanoAfterDay] = divModFloorBigInt(epochNano, bigNanoInUtcDay)
  return { ...epochDaysToIsoDate(Number(epochDays)), ...nanoToTimeFields(Number(nanoAfterDay)) }
}
function epochDaysToIsoDate(epochDays) {
  let legacyDate = new Date(864e5 * modFloor(epochDays, 146097))
  return {
    year: legacyDate.getUTCFullYear() + 400 * Math.floor(epochDays / 146097),
    month: legacyDate.getUTCMonth() + 1,
    day: legacyDate.getUTCDate(),
  }
}
var isoEpochFirstLeapYear = 1972
function computeIsoMonthCodeParts(month) {
  return [month, 0]
}
function computeIsoYearMonthFieldsForMonthDay(monthCodeNumber, isLeapMonth) {
  if (!isLeapMonth) return { year: 1972, month: monthCodeNumber }
}
function computeIsoFieldsFromParts(year, month, day) {
  return { year, month, day }
}
function computeIsoDaysInMonth(year, month) {
  switch (month) {
    case 2:
      return computeIsoInLeapYear(year) ? 29 : 28
    case 4:
    case 6:
    case 9:
    case 11:
      return 30
  }
  return 31
}
function computeIsoDaysInYear(year) {
  return computeIsoInLeapYear(year) ? 366 : 365
}
function computeIsoInLeapYear(year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}
function addIsoMonths(year, month, monthDelta) {
  return (
    (year += divTrunc(monthDelta, 12)),
    (month += modTrunc(monthDelta, 12)) < 1 ? (year--, (month += 12)) : month > 12 && (year++, (month -= 12)),
    { year, month }
  )
}
function diffIsoMonthSlots(year0, month0, year1, month1) {
  return 12 * (year1 - year0) + month1 - month0
}
function computeIsoDayOfWeek(isoDate2) {
  return modFloor(isoPartsToEpochDays(isoDate2.year, isoDate2.month, isoDate2.day) + 4, 7) || 7
}
function computeIsoDayOfYear(isoDate2) {
  return (
    isoPartsToEpochDays(isoDate2.year, isoDate2.month, isoDate2.day) - isoPartsToEpochDays(isoDate2.year) + 1
  )
}
function computeIsoWeekFields(isoDate2) {
  let yearOfWeek = isoDate2.year,
    weekOfYear = Math.floor((computeIsoDayOfYear(isoDate2) - computeIsoDayOfWeek(isoDate2) + 10) / 7),
    weeksInYear = computeIsoWeeksInYear(yearOfWeek)
  return (
    weekOfYear < 1
      ? (weekOfYear = weeksInYear = computeIsoWeeksInYear(--yearOfWeek))
      : weekOfYear > weeksInYear && ((weekOfYear = 1), (weeksInYear = computeIsoWeeksInYear(++yearOfWeek))),
    { weekOfYear, yearOfWeek, De: weeksInYear }
  )
}
function computeIsoWeeksInYear(year) {
  let y0DayOfWeek = computeIsoDayOfWeek({ year, month: 1, day: 1 })
  return y0DayOfWeek === 4 || (y0DayOfWeek === 3 && computeIsoInLeapYear(year)) ? 53 : 52
}
function computeGregoryEraFields({ year }) {
  return year < 1 ? { era: 'bce', eraYear: 1 - year } : { era: 'ce', eraYear: year }
}
function validateIsoDateTimeFields(isoDateTime) {
  return (validateIsoDateFields(isoDateTime), validateTimeFields(isoDateTime))
}
function validateIsoDateFields(isoInternals) {
  return (constrainIsoDateFields(isoInternals, 1), isoInternals)
}
function constrainIsoDateFields(isoDate2, overflow) {
  let { year } = isoDate2,
    month = clampProp(isoDate2, 'month', 1, 12, overflow)
  return { year, month, day: clampProp(isoDate2, 'day', 1, computeIsoDaysInMonth(year, month), overflow) }
}
function computeCalendarDateFields(calendar, isoDate2) {
  return calendar ? calendar.de(isoDate2) : isoDate2
}
function computeCalendarMonthCodeParts(calendar, year, month) {
  return calendar ? calendar.L(year, month) : computeIsoMonthCodeParts(month)
}
function computeCalendarEraFields(calendar, isoDate2) {
  return calendar === 0 ? computeGregoryEraFields(isoDate2) : (calendar && calendar.h?.(isoDate2)) || {}
}
function computeCalendarIsoFieldsFromParts(calendar, year, month, day) {
  return calendar ? calendar.fe(year, month, day) : computeIsoFieldsFromParts(year, month, day)
}
function computeCalendarMonthsInYearForYear(calendar, year) {
  return calendar ? calendar.j(year) : 12
}
function computeCalendarDaysInMonthForYearMonth(calendar, year, month) {
  return calendar ? calendar.o(year, month) : computeIsoDaysInMonth(year, month)
}
function computeCalendarMonthCode(calendar, isoDate2) {
  let { year, month } = computeCalendarDateFields(calendar, isoDate2),
    [monthCodeNumber, isLeapMonth] = computeCalendarMonthCodeParts(calendar, year, month)
  return formatMonthCode(monthCodeNumber, isLeapMonth)
}
function computeCalendarInLeapYear(calendar, isoDate2) {
  let { year } = computeCalendarDateFields(calendar, isoDate2)
  return calendar ? calendar.q(year) : computeIsoInLeapYear(year)
}
function computeCalendarMonthsInYear(calendar, isoDate2) {
  let { year } = computeCalendarDateFields(calendar, isoDate2)
  return computeCalendarMonthsInYearForYear(calendar, year)
}
function computeCalendarDaysInMonth(calendar, isoDate2) {
  let { year, month } = computeCalendarDateFields(calendar, isoDate2)
  return computeCalendarDaysInMonthForYearMonth(calendar, year, month)
}
function computeCalendarDaysInYear(calendar, isoDate2) {
  let { year } = computeCalendarDateFields(calendar, isoDate2)
  return calendar ? calendar.i(year) : computeIsoDaysInYear(year)
}
function computeCalendarDayOfYear(calendar, isoDate2) {
  if (!calendar) return computeIsoDayOfYear(isoDate2)
  let { year } = computeCalendarDateFields(calendar, isoDate2),
    yearStartIsoDate = computeCalendarIsoFieldsFromParts(calendar, year, 1, 1)
  return isoDateToEpochDays(isoDate2) - isoDateToEpochDays(yearStartIsoDate) + 1
}
function computeCalendarWeekOfYear(calendar, isoDate2) {
  return calendar === isoCalendarImpl ? computeIsoWeekFields(isoDate2).weekOfYear : void 0
}
function computeCalendarYearOfWeek(calendar, isoDate2) {
  return calendar === isoCalendarImpl ? computeIsoWeekFields(isoDate2).yearOfWeek : void 0
}
var durationFieldNamesAsc = unitNamesAsc.map((unitName) => unitName + 's'),
  durationGetters = createPropGetters(durationFieldNamesAsc),
  durationFieldNamesAlpha = sortStrings(durationFieldNamesAsc),
  durationTimeFieldNamesAsc = durationFieldNamesAsc.slice(0, 6),
  durationDateFieldNamesAsc = durationFieldNamesAsc.slice(6),
  durationCalendarFieldNamesAsc = durationDateFieldNamesAsc.slice(1),
  durationFieldDefaults = zipPropsConst(durationFieldNamesAsc, 0),
  durationTimeFieldDefaults = zipPropsConst(durationTimeFieldNamesAsc, 0),
  clearDurationFields = bindArgs(zeroOutProps, durationFieldNamesAsc)
function requirePropDefined(optionName, optionVal) {
  return (optionVal == null && throwRangeError(missingField(optionName)), optionVal)
}
var requireString = bindArgs(requireType, 'string')
function requireType(typeName, arg, entityName = typeName) {
  return (typeof arg !== typeName && throwTypeError(invalidEntity2(entityName, arg)), arg)
}
function requireNumberIsInteger(num, entityName = 'number') {
  return (
    Number.isInteger(num) ||
      throwRangeError(((entityName2, num2) => `Non-integer ${entityName2}: ${num2}`)(entityName, num)),
    num || 0
  )
}
function toString(arg) {
  return (typeof arg == 'symbol' && throwTypeError('Cannot convert Symbol to string'), String(arg))
}
function toPrimitiveWithStringHint(arg) {
  if (!isObjectLike(arg)) return arg
  let exoticToPrimitive = arg[Symbol.toPrimitive]
  if (exoticToPrimitive != null) {
    typeof exoticToPrimitive != 'function' && throwTypeError()
    let primitive = Reflect.apply(exoticToPrimitive, arg, ['string'])
    return (isObjectLike(primitive) && throwTypeError(), primitive)
  }
  return Date.prototype[Symbol.toPrimitive].call(arg, 'string')
}
function toBigInt(bi) {
  return typeof bi == 'boolean'
    ? BigInt(bi ? 1 : 0)
    : typeof bi == 'string'
      ? BigInt(bi)
      : (typeof bi != 'bigint' && throwTypeError(`Invalid bigint: ${bi}`), bi)
}
function toStrictInteger(arg, entityName) {
  return requireNumberIsInteger(toFiniteNumber(arg, entityName), entityName)
}
var smallestUnitStr = 'smallestUnit',
  overflowMap = { constrain: 0, reject: 1 },
  epochDisambigMap = { compatible: 0, reject: 1, earlier: 2, later: 3 },
  offsetDisambigMap = { reject: 0, use: 1, prefer: 2, ignore: 3 },
  calendarDisplayMap = { auto: 0, never: 1, critical: 2, always: 3 },
  timeZoneDisplayMap = { auto: 0, never: 1, critical: 2 },
  offsetDisplayMap = { auto: 0, never: 1 },
  roundingModeMap = {
    floor: 0,
    halfFloor: 1,
    ceil: 2,
    halfCeil: 3,
    trunc: 4,
    halfTrunc: 5,
    expand: 6,
    halfExpand: 7,
    halfEven: 8,
  },
  roundingModeFuncs = [
    Math.floor,
    (num) => (hasHalf(num) ? Math.floor(num) : Math.round(num)),
    Math.ceil,
    (num) => (hasHalf(num) ? Math.ceil(num) : Math.round(num)),
    Math.trunc,
    (num) => (hasHalf(num) ? Math.trunc(num) || 0 : Math.round(num)),
    (num) => (num < 0 ? Math.floor(num) : Math.ceil(num)),
    (num) => Math.sign(num) * Math.round(Math.abs(num)) || 0,
    (num) => (hasHalf(num) ? (num = Math.trunc(num) || 0) + (num % 2) : Math.round(num)),
  ],
  directionMap = { previous: -1, next: 1 }
function coerceRoundingIncInteger(options) {
  let roundingInc = options.roundingIncrement
  if (roundingInc === void 0) return 1
  let integer = toIntegerWithTrunc(roundingInc, 'roundingIncrement')
  return (
    (integer < 1 || integer > 10 ** 9) && throwRangeError(invalidEntity2('roundingIncrement', integer)),
    integer
  )
}
function coerceFractionalSecondDigits(options) {
  let subsecDigits = options.fractionalSecondDigits
  if (subsecDigits !== void 0) {
    if (typeof subsecDigits != 'number') {
      if (toString(subsecDigits) === 'auto') return
      throwRangeError(invalidEntity2('fractionalSecondDigits', subsecDigits))
    }
    subsecDigits = clampEntity('fractionalSecondDigits', Math.floor(subsecDigits), 0, 9, 1)
  }
  return subsecDigits
}
function coerceUnitOption(optionName, options, minUnit = 0, ensureDefined) {
  let unitStr = options[optionName]
  if (unitStr === void 0) return ensureDefined ? minUnit : void 0
  if (((unitStr = toString(unitStr)), unitStr === 'auto')) return ensureDefined ? minUnit : null
  let unit = unitNameMap[unitStr]
  return (
    unit === void 0 && (unit = durationFieldNamesAsc.indexOf(unitStr)),
    unit < 0 && throwRangeError(invalidChoice(optionName, unitStr, unitNameMap)),
    unit
  )
}
function coerceChoiceOption(optionName, enumNameMap, options, defaultChoice = 0) {
  let enumArg = options[optionName]
  if (enumArg === void 0) return defaultChoice
  let enumStr = toString(enumArg),
    enumNum = enumNameMap[enumStr]
  return (enumNum === void 0 && throwRangeError(invalidChoice(optionName, enumStr, enumNameMap)), enumNum)
}
var coerceSmallestUnit = bindArgs(coerceUnitOption, smallestUnitStr),
  coerceLargestUnit = bindArgs(coerceUnitOption, 'largestUnit'),
  coerceTotalUnit = bindArgs(coerceUnitOption, 'unit'),
  coerceOverflow = bindArgs(coerceChoiceOption, 'overflow', overflowMap),
  coerceEpochDisambig = bindArgs(coerceChoiceOption, 'disambiguation', epochDisambigMap),
  coerceOffsetDisambig = bindArgs(coerceChoiceOption, 'offset', offsetDisambigMap),
  coerceCalendarDisplay = bindArgs(coerceChoiceOption, 'calendarName', calendarDisplayMap),
  coerceTimeZoneDisplay = bindArgs(coerceChoiceOption, 'timeZoneName', timeZoneDisplayMap),
  coerceOffsetDisplay = bindArgs(coerceChoiceOption, 'offset', offsetDisplayMap),
  coerceRoundingMode = bindArgs(coerceChoiceOption, 'roundingMode', roundingModeMap),
  coerceDirection = bindArgs(coerceChoiceOption, 'direction', directionMap)
function normalizeOptionsOrString(options, optionName) {
  return typeof options == 'string'
    ? ((optionName2, optionVal) => {
        let res = Object.create(null)
        return ((res[optionName2] = optionVal), res)
      })(optionName, options)
    : requireObjectLike(options)
}
function validateRoundingInc(roundingInc, smallestUnit, allowManyLargeUnits, solarMode) {
  let upUnitNano = solarMode ? nanoInUtcDay : unitNanoMap[smallestUnit + 1]
  if (upUnitNano) {
    let incNano = roundingInc * unitNanoMap[smallestUnit]
    ;(upUnitNano % incNano || (!solarMode && incNano === upUnitNano)) &&
      throwRangeError(invalidEntity2('roundingIncrement', roundingInc))
  } else
    !allowManyLargeUnits &&
      roundingInc > 1 &&
      throwRangeError(invalidEntity2('roundingIncrement', roundingInc))
  return roundingInc
}
function validateUnitRange(optionName, unit, minUnit, maxUnit) {
  return (unit != null && clampEntity(optionName, unit, minUnit, maxUnit, 1, unitNamesAsc), unit)
}
function checkLargestSmallestUnit(largestUnit, smallestUnit) {
  smallestUnit > largestUnit && throwRangeError('smallestUnit > largestUnit')
}
function refineDiffOptions(
  roundingModeInvert,
  options,
  defaultLargestUnit,
  maxUnit = 9,
  minUnit = 0,
  defaultRoundingMode = 4,
) {
  options = normalizeOptions(options)
  let largestUnit = coerceLargestUnit(options, minUnit),
    roundingInc = coerceRoundingIncInteger(options),
    roundingMode = coerceRoundingMode(options, defaultRoundingMode),
    smallestUnit = coerceSmallestUnit(options, minUnit, 1)
  return (
    (largestUnit = validateUnitRange('largestUnit', largestUnit, minUnit, maxUnit)),
    (smallestUnit = validateUnitRange(smallestUnitStr, smallestUnit, minUnit, maxUnit)),
    largestUnit == null
      ? (largestUnit = Math.max(defaultLargestUnit, smallestUnit))
      : checkLargestSmallestUnit(largestUnit, smallestUnit),
    (roundingInc = validateRoundingInc(roundingInc, smallestUnit, 1)),
    roundingModeInvert &&
      (roundingMode = ((roundingMode2) => (roundingMode2 < 4 ? (roundingMode2 + 2) % 4 : roundingMode2))(
        roundingMode,
      )),
    [largestUnit, smallestUnit, roundingInc, roundingMode]
  )
}
function refineRoundingOptions(options, maxUnit = 6, solarMode) {
  let roundingInc = coerceRoundingIncInteger((options = normalizeOptionsOrString(options, smallestUnitStr))),
    roundingMode = coerceRoundingMode(options, 7),
    smallestUnit = coerceSmallestUnit(options)
  return (
    (smallestUnit = requirePropDefined(smallestUnitStr, smallestUnit)),
    (smallestUnit = validateUnitRange(smallestUnitStr, smallestUnit, 0, maxUnit)),
    (roundingInc = validateRoundingInc(roundingInc, smallestUnit, void 0, solarMode)),
    [smallestUnit, roundingInc, roundingMode]
  )
}
function combineDateAndTime(isoDate2, time) {
  return pluckProps(calendarDateFieldNamesAsc, isoDate2, pluckProps(timeFieldNamesAsc, time))
}
var epochNanoMax = BigInt(1e8) * bigNanoInUtcDay,
  epochNanoMin = BigInt(-1e8) * bigNanoInUtcDay,
  plainDateEpochNanoMin = epochNanoMin - bigNanoInUtcDay
function checkIsoYearMonthInBounds(isoDate2) {
  let isoYearMonthIndex = 12 * isoDate2.year + isoDate2.month
  return (
    (isoYearMonthIndex < -3261848 || isoYearMonthIndex > 3309129) && throwRangeError(outOfBoundsDate),
    isoDate2
  )
}
function checkIsoDateInBounds(isoDate2, allowPlainDateLowerEdge = 1) {
  let epochNano = isoDateToEpochNano(isoDate2)
  return (
    (epochNano < (allowPlainDateLowerEdge ? plainDateEpochNanoMin : epochNanoMin) ||
      epochNano > epochNanoMax) &&
      throwRangeError(outOfBoundsDate),
    isoDate2
  )
}
function checkIsoDateTimeInBounds(isoDateTime) {
  return (checkIsoDateTimeEpochNanoInBounds(isoDateTimeToEpochNano(isoDateTime)), isoDateTime)
}
function checkIsoDateTimeEpochNanoInBounds(epochNano) {
  return (
    (epochNano <= plainDateEpochNanoMin || epochNano >= epochNanoMax + bigNanoInUtcDay) &&
      throwRangeError(outOfBoundsDate),
    epochNano
  )
}
function checkEpochNanoInBounds(epochNano) {
  return (
    (epochNano < epochNanoMin || epochNano > epochNanoMax) && throwRangeError(outOfBoundsDate), epochNano
  )
}
function isoDateTimeAndOffsetToEpochNano(isoDateTime, offsetNano) {
  return checkEpochNanoInBounds(
    isoDateToEpochNano(isoDateTime) + BigInt(timeFieldsToNano(isoDateTime) - offsetNano),
  )
}
function roundNumberToInc(num, roundingInc, roundingMode) {
  return roundWithMode(num / roundingInc, roundingMode) * roundingInc || 0
}
function roundWithMode(num, roundingMode) {
  return roundingModeFuncs[roundingMode](num)
}
function totalRelativeUnit(wholeValue, sign, endEpochNano, moveValueToEpochNano) {
  let unitWindow = clampRelativeUnitValue(wholeValue, sign, moveValueToEpochNano, endEpochNano)
  return interpolateRelativeUnitWindow(
    unitWindow,
    Number(endEpochNano - unitWindow.N) / Number(unitWindow.te - unitWindow.N),
  )
}
function roundRelativeUnitWindow(unitWindow, endEpochNano, roundingInc, roundingMode) {
  return roundNumberToInc(
    interpolateRelativeUnitWindow(
      unitWindow,
      computeEpochNanoFrac(endEpochNano, unitWindow.N, unitWindow.te),
    ),
    roundingInc,
    roundingMode,
  )
}
function clampRelativeUnitValue(startValue, valueDelta, moveValueToEpochNano, epochNanoProgress) {
  let unitWindow = computeRelativeUnitWindow(startValue, valueDelta, moveValueToEpochNano)
  return (
    ((epochNanoProgress2, epochNano0, epochNano1, sign) =>
      sign > 0
        ? epochNano0 <= epochNanoProgress2 && epochNanoProgress2 <= epochNano1
        : epochNano1 <= epochNanoProgress2 && epochNanoProgress2 <= epochNano0)(
      epochNanoProgress,
      unitWindow.N,
      unitWindow.te,
      Math.sign(valueDelta),
    ) || (unitWindow = computeRelativeUnitWindow(startValue + valueDelta, valueDelta, moveValueToEpochNano)),
    unitWindow
  )
}
function computeRelativeUnitWindow(startValue, valueDelta, moveValueToEpochNano) {
  let endValue = startValue + valueDelta
  return {
    ve: startValue,
    pe: endValue,
    N: moveValueToEpochNano(startValue),
    te: moveValueToEpochNano(endValue),
  }
}
function interpolateRelativeUnitWindow(unitWindow, fraction) {
  return unitWindow.ve + fraction * (unitWindow.pe - unitWindow.ve)
}
function computeEpochNanoFrac(epochNanoProgress, epochNano0, epochNano1) {
  let denomBig = epochNano1 - epochNano0,
    numeratorBig = epochNanoProgress - epochNano0
  if (!numeratorBig) return 0
  let absNumerator = numeratorBig < 0n ? -numeratorBig : numeratorBig,
    absDenom = denomBig < 0n ? -denomBig : denomBig,
    fracSign = compareBigInts(numeratorBig, 0n) === compareBigInts(denomBig, 0n) ? 1 : -1
  return compareBigInts(absNumerator, absDenom) <= 0
    ? absNumerator === absDenom
      ? fracSign
      : fabricateNearHalfFraction(compareBigInts(2n * absNumerator, absDenom), fracSign)
    : Number(numeratorBig) / Number(denomBig)
}
function createEpochNanoSlots(epochNano) {
  return { epochNanoseconds: epochNano }
}
function createZonedEpochNanoSlots(epochNano, timeZone, calendar) {
  return { calendar, timeZone, epochNanoseconds: epochNano }
}
function createDateTimeSlots(isoDateTime, calendar) {
  return pluckProps(timeFieldNamesAsc, isoDateTime, createDateSlots(isoDateTime, calendar))
}
function createDateSlots(isoDate2, calendar) {
  return pluckProps(calendarDateFieldNamesAsc, isoDate2, { calendar })
}
function createTimeSlots(time) {
  return pluckProps(timeFieldNamesAsc, time)
}
function createDurationSlots(durationFields) {
  return pluckProps(durationFieldNamesAsc, durationFields, { sign: computeDurationSign(durationFields) })
}
function roundZonedEpochSlotsToUnit(slots, smallestUnit, roundingInc, roundingMode) {
  return createZonedEpochNanoSlots(
    smallestUnit === 6
      ? roundZonedEpochToDay(slots, roundingMode)
      : roundZonedEpochToTime(slots, smallestUnit, roundingInc, roundingMode),
    slots.timeZone,
    slots.calendar,
  )
}
function computeZonedHoursInDay(slots) {
  let [epochNano0, epochNano1] = computeZonedDayEpochInterval(slots)
  return divideBigNanoToExactNumber(epochNano1 - epochNano0, nanoInHour2)
}
function computeZonedStartOfDay(slots) {
  let { timeZone, calendar } = slots
  return createZonedEpochNanoSlots(
    getStartOfDayInstantFor(timeZone, combineDateAndTime(zonedEpochSlotsToIso(slots), timeFieldDefaults)),
    timeZone,
    calendar,
  )
}
function roundRelativeDuration(
  durationFields,
  endEpochNano,
  largestUnit,
  smallestUnit,
  roundingInc,
  roundingMode,
  relativeOps,
  isZoned,
) {
  if (smallestUnit === 0 && roundingInc === 1) return durationFields
  let sign = computeDurationSign(durationFields) || 1,
    nudgeFunc = isUniformUnit(smallestUnit, isZoned)
      ? isZoned && smallestUnit < 6 && largestUnit >= 6
        ? nudgeZonedTimeDuration
        : nudgeDayTimeDuration
      : nudgeRelativeDuration,
    [roundedDurationFields, roundedEpochNano, grewBigUnit] = nudgeFunc(
      sign,
      durationFields,
      endEpochNano,
      largestUnit,
      smallestUnit,
      roundingInc,
      roundingMode,
      relativeOps,
    )
  return (
    grewBigUnit &&
      smallestUnit !== 7 &&
      (roundedDurationFields = ((
        durationFields2,
        endEpochNano2,
        largestUnit2,
        smallestUnit2,
        sign2,
        relativeOps2,
      ) => {
        for (let currentUnit = smallestUnit2 + 1; currentUnit <= largestUnit2; currentUnit++) {
          if (currentUnit === 7 && largestUnit2 !== 7) continue
          let baseDurationFields = clearDurationFields(currentUnit, durationFields2)
          baseDurationFields[durationFieldNamesAsc[currentUnit]] += sign2
          let thresholdCompare = compareBigInts(
            endEpochNano2,
            moveRelativeMarkerToEpochNano(relativeOps2, baseDurationFields),
          )
          if (thresholdCompare && thresholdCompare !== sign2) break
          durationFields2 = baseDurationFields
        }
        return durationFields2
      })(roundedDurationFields, roundedEpochNano, largestUnit, Math.max(6, smallestUnit), sign, relativeOps)),
    roundedDurationFields
  )
}
function roundDayTimeDurationByInc(durationFields, nanoInc, roundingMode) {
  let maxUnit = Math.max(Math.min(getMaxDurationUnit(durationFields), 6), 3)
  return nanoToDurationDayTimeFields(
    roundBigNanoToInc(durationDayTimeToBigNano(durationFields), BigInt(nanoInc), roundingMode),
    maxUnit,
  )
}
function roundZonedEpochToDay(slots, roundingMode) {
  let [epochNano0, epochNano1] = computeZonedDayEpochInterval(slots)
  return roundZonedEpochToBounds(slots.epochNanoseconds, epochNano0, epochNano1, roundingMode)
}
function roundZonedEpochToTime(slots, smallestUnit, roundingInc, roundingMode) {
  if (smallestUnit === 0 && roundingInc === 1) return slots.epochNanoseconds
  let isoDateTime = zonedEpochSlotsToIso(slots)
  return getInstantPreferringOffset(
    slots.timeZone,
    roundDateTimeToUnit(isoDateTime, smallestUnit, roundingInc, roundingMode),
    isoDateTime.offsetNanoseconds,
  )
}
function roundDateTimeToUnit(isoDateTime, smallestUnit, roundingInc, roundingMode) {
  return roundDateTimeToInc(
    isoDateTime,
    computeNanoInc(smallestUnit, roundingInc),
    roundingMode,
    unitNanoMap[smallestUnit + 1],
  )
}
function roundTimeToUnit(timeFields, smallestUnit, roundingInc, roundingMode) {
  return roundTimeToInc(
    timeFields,
    computeNanoInc(smallestUnit, roundingInc),
    roundingMode,
    unitNanoMap[smallestUnit + 1],
  )
}
function roundDateTimeToInc(isoDateTime, nanoInc, roundingMode, spanNano) {
  let [roundedTimeFields, dayDelta] = roundTimeToInc(isoDateTime, nanoInc, roundingMode, spanNano),
    roundedIsoDateTime = combineDateAndTime(moveDateByDays(isoDateTime, dayDelta), roundedTimeFields)
  return (checkIsoDateTimeInBounds(roundedIsoDateTime), roundedIsoDateTime)
}
function roundTimeToInc(timeFields, nanoInc, roundingMode, spanNano = nanoInUtcDay) {
  let timeNano = timeFieldsToNano(timeFields),
    remainderNano = timeNano % spanNano
  return nanoToTimeAndDay(timeNano - remainderNano + roundNumberToInc(remainderNano, nanoInc, roundingMode))
}
function nudgeRelativeDuration(
  sign,
  durationFields,
  endEpochNano,
  _largestUnit,
  smallestUnit,
  roundingInc,
  roundingMode,
  relativeOps,
) {
  let smallestUnitFieldName = durationFieldNamesAsc[smallestUnit],
    baseDurationFields = clearDurationFields(smallestUnit, durationFields)
  smallestUnit === 7 &&
    (durationFields = {
      ...durationFields,
      weeks: durationFields.weeks + Math.trunc(durationFields.days / 7),
    })
  let truncedVal = divTrunc(durationFields[smallestUnitFieldName], roundingInc) * roundingInc,
    nudgeWindow = clampRelativeUnitValue(
      truncedVal,
      roundingInc * sign,
      (value) => (
        (baseDurationFields[smallestUnitFieldName] = value),
        moveRelativeMarkerToEpochNano(relativeOps, baseDurationFields)
      ),
      endEpochNano,
    ),
    roundedVal = roundRelativeUnitWindow(nudgeWindow, endEpochNano, roundingInc, roundingMode)
  return (
    (baseDurationFields[smallestUnitFieldName] = roundedVal),
    [
      baseDurationFields,
      roundedVal === nudgeWindow.pe ? nudgeWindow.te : nudgeWindow.N,
      roundedVal !== truncedVal,
    ]
  )
}
function nudgeZonedTimeDuration(
  sign,
  durationFields,
  _endEpochNano,
  _largestUnit,
  smallestUnit,
  roundingInc,
  roundingMode,
  relativeOps,
) {
  let timeNano = Number(durationTimeToBigNano(durationFields)),
    nanoInc = computeNanoInc(smallestUnit, roundingInc),
    roundedTimeNano = roundNumberToInc(timeNano, nanoInc, roundingMode),
    dateDurationFields = { ...durationFields, ...durationTimeFieldDefaults },
    dayEpochNano0 = relativeOps.X(dateDurationFields),
    dayEpochNano1 = relativeOps.X({ ...dateDurationFields, days: dateDurationFields.days + sign }),
    daySpanNano = Number(dayEpochNano1 - dayEpochNano0)
  Math.sign(daySpanNano) !== sign && throwRangeError('Out-of-bounds TimeZone gap')
  let beyondDayNano = roundedTimeNano - daySpanNano,
    dayDelta = 0,
    nudgedEpochNano
  beyondDayNano && Math.sign(beyondDayNano) !== sign
    ? (nudgedEpochNano = dayEpochNano0 + BigInt(roundedTimeNano))
    : ((dayDelta += sign),
      (roundedTimeNano = roundNumberToInc(beyondDayNano, nanoInc, roundingMode)),
      (nudgedEpochNano = dayEpochNano1 + BigInt(roundedTimeNano)))
  let durationTimeFields = nanoToDurationTimeFields(roundedTimeNano)
  return [
    { ...durationFields, ...durationTimeFields, days: durationFields.days + dayDelta },
    nudgedEpochNano,
    !!dayDelta,
  ]
}
function nudgeDayTimeDuration(
  sign,
  durationFields,
  endEpochNano,
  largestUnit,
  smallestUnit,
  roundingInc,
  roundingMode,
) {
  let bigNano = durationDayTimeToBigNano(durationFields),
    roundedBigNano = roundBigNanoToInc(bigNano, computeBigNanoInc(smallestUnit, roundingInc), roundingMode),
    nanoDiff = roundedBigNano - bigNano,
    expandedBigUnit =
      Math.sign(Number(roundedBigNano / bigNanoInUtcDay) - Number(bigNano / bigNanoInUtcDay)) === sign,
    roundedDayTimeFields = nanoToDurationDayTimeFields(roundedBigNano, Math.min(largestUnit, 6))
  return [{ ...durationFields, ...roundedDayTimeFields }, endEpochNano + nanoDiff, expandedBigUnit]
}
function computeZonedDayEpochInterval(slots) {
  let { timeZone } = slots,
    isoDateTime0 = combineDateAndTime(zonedEpochSlotsToIso(slots), timeFieldDefaults),
    isoDateTime1 = combineDateAndTime(moveDateByDays(isoDateTime0, 1), timeFieldDefaults)
  return [getStartOfDayInstantFor(timeZone, isoDateTime0), getStartOfDayInstantFor(timeZone, isoDateTime1)]
}
function roundZonedEpochToBounds(epochNano, epochNano0, epochNano1, roundingMode) {
  return roundWithMode(
    computeEpochNanoFrac(epochNano < epochNano1 ? epochNano : epochNano1 - 1n, epochNano0, epochNano1),
    roundingMode,
  )
    ? epochNano1
    : epochNano0
}
function roundToMinute(offsetNano) {
  return roundNumberToInc(offsetNano, nanoInMinute2, 7)
}
function roundBigNanoToInc(bigNano, bigNanoInc, roundingMode) {
  return roundBigNanoToIncWithTail(bigNano, bigNanoInc, roundingMode, (bigNano / bigNanoInc) % 2n)
}
function roundBigNanoToDayOriginInc(bigNano, bigNanoInc, roundingMode) {
  let [day, timeNano] = divModFloorBigInt(bigNano, bigNanoInUtcDay),
    dayOriginNano = day * bigNanoInUtcDay
  return (
    dayOriginNano +
    roundBigNanoToIncWithTail(
      timeNano,
      bigNanoInc,
      roundingMode,
      (dayOriginNano / bigNanoInc + timeNano / bigNanoInc) & 1n,
    )
  )
}
function roundBigNanoToIncWithTail(bigNano, bigNanoInc, roundingMode, quotientTail) {
  let quotient = bigNano / bigNanoInc,
    remainder = bigNano % bigNanoInc,
    fraction = 0
  remainder &&
    (fraction = fabricateNearHalfFraction(
      compareBigInts(2n * (remainder < 0n ? -remainder : remainder), bigNanoInc),
      Math.sign(Number(remainder)),
    ))
  let roundedTail = roundWithMode(Number(quotientTail) + fraction, roundingMode)
  return (quotient - quotientTail + BigInt(roundedTail)) * bigNanoInc
}
function computeNanoInc(smallestUnit, roundingInc) {
  return unitNanoMap[smallestUnit] * roundingInc
}
function computeBigNanoInc(smallestUnit, roundingInc) {
  return BigInt(unitNanoMap[smallestUnit]) * BigInt(roundingInc)
}
var zonedEpochSlotsToIso = memoize(_zonedEpochSlotsToIso, WeakMap)
function _zonedEpochSlotsToIso(slots) {
  let { epochNanoseconds, timeZone } = slots,
    offsetNanoseconds = timeZone.B(epochNanoseconds)
  return { ...epochNanoToIsoDateTime(epochNanoseconds + BigInt(offsetNanoseconds)), offsetNanoseconds }
}
function getInstantPreferringOffset(timeZone, isoDateTime, offsetNano) {
  return getMatchingInstantFor(timeZone, isoDateTime, offsetNano, 2, 0)
}
function getMatchingInstantFor(
  timeZone,
  isoDateTime,
  offsetNano,
  offsetDisambig = 0,
  epochDisambig = 0,
  epochFuzzy,
  hasZ,
) {
  if (hasZ || (offsetNano !== void 0 && offsetDisambig === 1))
    return isoDateTimeAndOffsetToEpochNano(isoDateTime, offsetNano || 0)
  let possibleEpochNanos = timeZone.O(isoDateTime)
  if (offsetNano !== void 0 && offsetDisambig !== 3) {
    checkIsoDateInBounds(isoDateTime, 0)
    let matchingEpochNano = ((possibleEpochNanos2, isoDateTime2, offsetNano2, fuzzy) => {
      let zonedEpochNano = isoDateTimeToEpochNano(isoDateTime2)
      fuzzy && (offsetNano2 = roundToMinute(offsetNano2))
      for (let possibleEpochNano of possibleEpochNanos2) {
        let possibleOffsetNano = Number(zonedEpochNano - possibleEpochNano)
        if (
          (fuzzy && (possibleOffsetNano = roundToMinute(possibleOffsetNano)),
          possibleOffsetNano === offsetNano2)
        )
          return possibleEpochNano
      }
    })(possibleEpochNanos, isoDateTime, offsetNano, epochFuzzy)
    if (matchingEpochNano !== void 0) return matchingEpochNano
    offsetDisambig === 0 && throwRangeError('Invalid TimeZone offset')
  }
  return getSingleInstantFor(timeZone, isoDateTime, epochDisambig, possibleEpochNanos)
}
function getSingleInstantFor(
  timeZone,
  isoDateTime,
  disambig = 0,
  possibleEpochNanos = timeZone.O(isoDateTime),
) {
  if (possibleEpochNanos.length === 1) return possibleEpochNanos[0]
  if ((disambig === 1 && throwRangeError('Ambiguous offset'), possibleEpochNanos.length))
    return possibleEpochNanos[disambig === 3 ? 1 : 0]
  let zonedEpochNano = isoDateTimeToEpochNano(isoDateTime),
    gapNano = ((timeZone2, zonedEpochNano2) => {
      let startOffsetNano = timeZone2.B(zonedEpochNano2 - bigNanoInUtcDay)
      return ((gapNano2) => (
        gapNano2 > nanoInUtcDay && throwRangeError('Out-of-bounds TimeZone gap'),
        gapNano2
      ))(timeZone2.B(zonedEpochNano2 + bigNanoInUtcDay) - startOffsetNano)
    })(timeZone, zonedEpochNano),
    shiftedIsoDateTime = epochNanoToIsoDateTime(zonedEpochNano + BigInt(gapNano * (disambig === 2 ? -1 : 1)))
  return (possibleEpochNanos = timeZone.O(shiftedIsoDateTime))[
    disambig === 2 ? 0 : possibleEpochNanos.length - 1
  ]
}
function getStartOfDayInstantFor(timeZone, isoDateTime) {
  let possibleEpochNanos = timeZone.O(isoDateTime)
  if (possibleEpochNanos.length) return possibleEpochNanos[0]
  let zonedEpochNanoDayBefore = isoDateTimeToEpochNano(isoDateTime) - bigNanoInUtcDay
  return timeZone.C(zonedEpochNanoDayBefore, 1)
}
function moveYearMonth(calendar, isoDate2, durationSlots, overflow = 0) {
  computeDurationSign(durationSlots) &&
    clampEntity('unit', getMaxDurationUnit(durationSlots), 8, 9, 1, durationFieldNamesAsc)
  let first = checkIsoDateInBounds(moveToStartOfMonth(calendar, isoDate2))
  return moveToStartOfMonth(calendar, moveDate(calendar, first, durationSlots, overflow))
}
function moveZonedEpochSlots(slots, durationFields, overflow = 0) {
  let { calendar, epochNanoseconds: epochNano, timeZone } = slots,
    timeOnlyNano = durationTimeToBigNano(durationFields),
    movedEpochNano = epochNano
  if (durationHasDateParts(durationFields)) {
    let isoDateTime = zonedEpochSlotsToIso(slots)
    movedEpochNano =
      getSingleInstantFor(
        timeZone,
        combineDateAndTime(
          moveDate(calendar, isoDateTime, { ...durationFields, ...durationTimeFieldDefaults }, overflow),
          isoDateTime,
        ),
      ) + timeOnlyNano
  } else movedEpochNano += timeOnlyNano
  return { ...slots, epochNanoseconds: checkEpochNanoInBounds(movedEpochNano) }
}
function moveDateTime(calendar, isoDateTime, durationFields, overflow = 0) {
  let [movedTimeFields, dayDelta] = moveTime(isoDateTime, durationFields)
  return checkIsoDateTimeInBounds(
    combineDateAndTime(
      moveDate(
        calendar,
        isoDateTime,
        { ...durationFields, ...durationTimeFieldDefaults, days: durationFields.days + dayDelta },
        overflow,
      ),
      movedTimeFields,
    ),
  )
}
function moveTime(timeFields, durationFields) {
  return moveTimeByNano(timeFields, durationTimeToBigNano(durationFields))
}
function moveEpochNano(epochNano, durationFields) {
  return moveEpochNanoByNano(
    epochNano,
    (clampEntity('unit', getMaxDurationUnit((fields = durationFields)), 0, 5, 1, durationFieldNamesAsc),
    durationTimeToBigNano(fields)),
  )
  var fields
}
function moveDate(calendar, isoDate2, durationFields, overflow = 0) {
  let { years, months, weeks, days } = durationFields,
    movedIsoDate
  if (((days += Number(durationTimeToBigNano(durationFields) / bigNanoInUtcDay)), years || months))
    movedIsoDate = moveDateByCalendarUnits(calendar, isoDate2, years, months, overflow)
  else {
    if (!weeks && !days) return isoDate2
    movedIsoDate = isoDate2
  }
  return (
    (weeks || days) && (movedIsoDate = moveDateByDays(movedIsoDate, 7 * weeks + days)),
    checkIsoDateInBounds(movedIsoDate)
  )
}
function moveToStartOfMonth(calendar, isoDate2) {
  return moveDateByDays(isoDate2, 1 - computeCalendarDateFields(calendar, isoDate2).day)
}
function moveDateByCalendarUnits(calendar, isoDate2, years, months, overflow) {
  let dateParts = computeCalendarDateFields(calendar, isoDate2),
    { year, month, day } = dateParts
  if (years) {
    let [monthCodeNumber, isLeapMonth] = computeCalendarMonthCodeParts(calendar, year, month)
    ;((year += years),
      (month = resolveMonthInMovedYear(
        calendar,
        monthCodeNumber,
        isLeapMonth,
        calendar ? calendar.p(year) : void 0,
        overflow,
      )),
      (month = clampEntity('month', month, 1, computeCalendarMonthsInYearForYear(calendar, year), overflow)))
  }
  return (
    months && ({ year, month } = addCalendarMonths(calendar, year, month, months)),
    (day = clampEntity(
      'day',
      day,
      1,
      computeCalendarDaysInMonthForYearMonth(calendar, year, month),
      overflow,
    )),
    computeCalendarIsoFieldsFromParts(calendar, year, month, day)
  )
}
function addCalendarMonths(calendar, year, month, monthDelta) {
  return calendar ? calendar.ae(year, month, monthDelta) : addIsoMonths(year, month, monthDelta)
}
function resolveMonthInMovedYear(calendar, monthCodeNumber, isLeapMonth, targetLeapMonth, overflow) {
  if (isLeapMonth) {
    let leapMonthMeta = calendar ? calendar.l : void 0
    if (targetLeapMonth !== void 0 && (leapMonthMeta < 0 || targetLeapMonth === monthCodeNumber + 1))
      return targetLeapMonth
    if ((overflow === 1 && throwRangeError(invalidLeapMonth), leapMonthMeta < 0)) return -leapMonthMeta
  }
  return monthCodeNumberToMonth(monthCodeNumber, 0, targetLeapMonth)
}
function moveTimeByNano(timeFields, durationBigNano) {
  let durDays = Number(durationBigNano / bigNanoInUtcDay),
    durTimeNano = Number(durationBigNano % bigNanoInUtcDay),
    [newTimeFields, overflowDays] = nanoToTimeAndDay(timeFieldsToNano(timeFields) + durTimeNano)
  return [newTimeFields, durDays + overflowDays]
}
function moveEpochNanoByNano(epochNano, deltaNano) {
  return checkEpochNanoInBounds(epochNano + deltaNano)
}
function moveDateByDays(isoDate2, days) {
  return days ? epochDaysToIsoDate(isoDateToEpochDays(isoDate2) + days) : isoDate2
}
function getCommonCalendar(a, b) {
  return (getCalendarSlotId(a) !== getCalendarSlotId(b) && throwRangeError('Mismatching Calendars'), a)
}
function getCommonTimeZone(a, b) {
  return (a.m !== b.m && throwRangeError('Mismatching TimeZones'), a)
}
function getZonedTimeZoneId(slots) {
  return slots.timeZone.id
}
function diffZonedDateTimesRounded(
  calendar,
  startZoned,
  endZoned,
  largestUnit,
  smallestUnit,
  roundingInc,
  roundingMode,
) {
  return largestUnit < 6
    ? diffEpochNanosRounded(
        startZoned.epochNanoseconds,
        endZoned.epochNanoseconds,
        largestUnit,
        smallestUnit,
        roundingInc,
        roundingMode,
      )
    : ((calendar2, startZoned2, endZoned2, largestUnit2, smallestUnit2, roundingInc2, roundingMode2) => {
        let timeZone = getCommonTimeZone(startZoned2.timeZone, endZoned2.timeZone),
          endEpochNano = endZoned2.epochNanoseconds
        if (endEpochNano === startZoned2.epochNanoseconds) return durationFieldDefaults
        let durationFields
        return (
          (durationFields = diffZonedEpochsExact(timeZone, calendar2, startZoned2, endZoned2, largestUnit2)),
          (durationFields = roundRelativeDuration(
            durationFields,
            endEpochNano,
            largestUnit2,
            smallestUnit2,
            roundingInc2,
            roundingMode2,
            createZonedRelativeOps(calendar2, timeZone, startZoned2),
            1,
          )),
          durationFields
        )
      })(calendar, startZoned, endZoned, largestUnit, smallestUnit, roundingInc, roundingMode)
}
function diffDateTimesRounded(
  calendar,
  startIsoDateTime,
  endIsoDateTime,
  largestUnit,
  smallestUnit,
  roundingInc,
  roundingMode,
) {
  return largestUnit <= 6
    ? diffEpochNanosRounded(
        isoDateTimeToEpochNano(startIsoDateTime),
        isoDateTimeToEpochNano(endIsoDateTime),
        largestUnit,
        smallestUnit,
        roundingInc,
        roundingMode,
      )
    : ((
        calendar2,
        startIsoDateTime2,
        endIsoDateTime2,
        largestUnit2,
        smallestUnit2,
        roundingInc2,
        roundingMode2,
      ) => {
        let endEpochNano = isoDateTimeToEpochNano(endIsoDateTime2),
          sign = compareBigInts(endEpochNano, isoDateTimeToEpochNano(startIsoDateTime2))
        if (!sign) return durationFieldDefaults
        let durationFields
        return (
          (durationFields = diffDateTimesBig(
            calendar2,
            startIsoDateTime2,
            endIsoDateTime2,
            sign,
            largestUnit2,
          )),
          (durationFields = roundRelativeDuration(
            durationFields,
            endEpochNano,
            largestUnit2,
            smallestUnit2,
            roundingInc2,
            roundingMode2,
            ((calendar3, origin) => ({
              ne: isoDateTimeToEpochNano(origin),
              X: (duration) =>
                isoDateTimeToEpochNano(combineDateAndTime(moveDate(calendar3, origin, duration), origin)),
            }))(calendar2, startIsoDateTime2),
          )),
          durationFields
        )
      })(calendar, startIsoDateTime, endIsoDateTime, largestUnit, smallestUnit, roundingInc, roundingMode)
}
function diffYearMonthsRounded(
  calendar,
  startIsoDate,
  endIsoDate,
  largestUnit,
  smallestUnit,
  roundingInc,
  roundingMode,
) {
  let firstOfMonth0 = moveToStartOfMonth(calendar, startIsoDate),
    firstOfMonth1 = moveToStartOfMonth(calendar, endIsoDate)
  return compareIsoDates(firstOfMonth0, firstOfMonth1)
    ? diffDateCalendarUnitsRounded(
        calendar,
        checkIsoDateInBounds(firstOfMonth0),
        checkIsoDateInBounds(firstOfMonth1),
        largestUnit,
        smallestUnit,
        roundingInc,
        roundingMode,
        8,
      )
    : durationFieldDefaults
}
function diffDatesRounded(
  calendar,
  startIsoDate,
  endIsoDate,
  largestUnit,
  smallestUnit,
  roundingInc,
  roundingMode,
  smallestPrecision = 6,
) {
  return largestUnit === 6
    ? diffEpochNanosRounded(
        isoDateToEpochNano(startIsoDate),
        isoDateToEpochNano(endIsoDate),
        largestUnit,
        smallestUnit,
        roundingInc,
        roundingMode,
      )
    : diffDateCalendarUnitsRounded(
        calendar,
        startIsoDate,
        endIsoDate,
        largestUnit,
        smallestUnit,
        roundingInc,
        roundingMode,
        smallestPrecision,
      )
}
function diffTimesRounded(
  plainTimeSlots0,
  plainTimeSlots1,
  largestUnit,
  smallestUnit,
  roundingInc,
  roundingMode,
) {
  let timeDiffNano = roundNumberToInc(
    timeFieldsToNano(plainTimeSlots1) - timeFieldsToNano(plainTimeSlots0),
    computeNanoInc(smallestUnit, roundingInc),
    roundingMode,
  )
  return { ...durationFieldDefaults, ...nanoToDurationTimeFields(timeDiffNano, largestUnit) }
}
function diffDateCalendarUnitsRounded(
  calendar,
  startIsoDate,
  endIsoDate,
  largestUnit,
  smallestUnit,
  roundingInc,
  roundingMode,
  smallestPrecision = 6,
) {
  let endEpochNano = isoDateToEpochNano(endIsoDate)
  if (!compareIsoDates(startIsoDate, endIsoDate)) return durationFieldDefaults
  let durationFields
  return (
    (durationFields = diffCalendarDates(calendar, startIsoDate, endIsoDate, largestUnit)),
    (smallestUnit === smallestPrecision && roundingInc === 1) ||
      (durationFields = roundRelativeDuration(
        durationFields,
        endEpochNano,
        largestUnit,
        smallestUnit,
        roundingInc,
        roundingMode,
        createDateRelativeOps(calendar, startIsoDate),
      )),
    durationFields
  )
}
function diffEpochNanosRounded(
  startEpochNano,
  endEpochNano,
  largestUnit,
  smallestUnit,
  roundingInc,
  roundingMode,
) {
  return {
    ...durationFieldDefaults,
    ...nanoToDurationDayTimeFields(
      roundBigNanoToInc(
        endEpochNano - startEpochNano,
        computeBigNanoInc(smallestUnit, roundingInc),
        roundingMode,
      ),
      largestUnit,
    ),
  }
}
function diffZonedEpochsExact(timeZone, calendar, startZoned, endZoned, largestUnit) {
  return largestUnit < 6
    ? {
        ...durationFieldDefaults,
        ...nanoToDurationDayTimeFields(endZoned.epochNanoseconds - startZoned.epochNanoseconds, largestUnit),
      }
    : ((timeZone2, startZoned2, endZoned2) => {
        let sign = compareBigInts(endZoned2.epochNanoseconds, startZoned2.epochNanoseconds)
        if (!sign) return durationFieldDefaults
        if (!compareIsoDates(zonedEpochSlotsToIso(startZoned2), zonedEpochSlotsToIso(endZoned2)))
          return {
            ...durationFieldDefaults,
            ...nanoToDurationDayTimeFields(endZoned2.epochNanoseconds - startZoned2.epochNanoseconds, 5),
          }
        let [startIsoDateTime, endIsoDate, remainderNano] = prepareZonedEpochDiff(
          timeZone2,
          startZoned2,
          endZoned2,
          sign,
        )
        return {
          ...((start = startIsoDateTime),
          (end = endIsoDate),
          diffCalendarDates(calendar, start, end, largestUnit)),
          ...nanoToDurationTimeFields(remainderNano),
        }
        var start, end
      })(timeZone, startZoned, endZoned)
}
function diffDateTimesExact(calendar, startIsoDateTime, endIsoDateTime, largestUnit) {
  let startEpochNano = isoDateTimeToEpochNano(startIsoDateTime),
    endEpochNano = isoDateTimeToEpochNano(endIsoDateTime),
    sign = compareBigInts(endEpochNano, startEpochNano)
  return sign
    ? largestUnit <= 6
      ? {
          ...durationFieldDefaults,
          ...nanoToDurationDayTimeFields(endEpochNano - startEpochNano, largestUnit),
        }
      : diffDateTimesBig(calendar, startIsoDateTime, endIsoDateTime, sign, largestUnit)
    : durationFieldDefaults
}
function diffDateTimesBig(calendar, startIsoDateTime, endIsoDateTime, sign, largestUnit) {
  let diffEndDate = endIsoDateTime,
    timeNano = timeFieldsToNano(endIsoDateTime) - timeFieldsToNano(startIsoDateTime)
  return (
    Math.sign(timeNano) === -sign &&
      ((diffEndDate = moveDateByDays(endIsoDateTime, -sign)), (timeNano += nanoInUtcDay * sign)),
    {
      ...diffCalendarDates(calendar, startIsoDateTime, diffEndDate, largestUnit),
      ...nanoToDurationTimeFields(timeNano),
    }
  )
}
function prepareZonedEpochDiff(timeZone, startZoned, endZoned, sign) {
  let startIsoDate = zonedEpochSlotsToIso(startZoned),
    endIsoDate = zonedEpochSlotsToIso(endZoned),
    endEpochNano = endZoned.epochNanoseconds,
    dayCorrection = 0,
    timeDiffNano = timeFieldsToNano(endIsoDate) - timeFieldsToNano(startIsoDate)
  Math.sign(timeDiffNano) === -sign && dayCorrection++
  let maxDayCorrection = sign > 0 ? 2 : 1
  for (; ; dayCorrection++) {
    let midIsoDate = moveDateByDays(endIsoDate, dayCorrection * -sign),
      midEpochNano = getSingleInstantFor(timeZone, combineDateAndTime(midIsoDate, startIsoDate))
    if (dayCorrection === maxDayCorrection || compareBigInts(endEpochNano, midEpochNano) !== -sign)
      return [startIsoDate, midIsoDate, Number(endEpochNano - midEpochNano)]
  }
}
function diffCalendarDates(calendar, startIsoDate, endIsoDate, largestUnit) {
  if (largestUnit <= 7)
    return ((asWeeks, start, end) => {
      let days = countIsoDays(start, end)
      return asWeeks
        ? { ...durationFieldDefaults, weeks: divTrunc(days, 7), days: modTrunc(days, 7) }
        : { ...durationFieldDefaults, days }
    })(largestUnit === 7, startIsoDate, endIsoDate)
  let yearMonthDayStart = computeCalendarDateFields(calendar, startIsoDate),
    yearMonthDayEnd = computeCalendarDateFields(calendar, endIsoDate)
  if (largestUnit === 8) {
    let { year: year02, month: month02, day: day02 } = yearMonthDayStart,
      { year: year12, month: month12, day: day12 } = yearMonthDayEnd,
      sign = Math.sign(
        compareNumbers(year12, year02) ||
          compareNumbers(month12, month02) ||
          countIsoDays(startIsoDate, endIsoDate),
      ),
      months = 0,
      days = 0
    if (sign) {
      months = calendar
        ? calendar.ee(year02, month02, year12, month12)
        : diffIsoMonthSlots(year02, month02, year12, month12)
      let anchorIsoDate = moveDateByCalendarUnits(calendar, startIsoDate, 0, months, 0)
      ;(sign * compareNumbers(day02, day12) > 0 &&
        ((months -= sign), (anchorIsoDate = moveDateByCalendarUnits(calendar, startIsoDate, 0, months, 0))),
        (days = countIsoDays(anchorIsoDate, endIsoDate)))
    }
    return { ...durationFieldDefaults, months, days }
  }
  let { year: year0, month: month0, day: day0 } = yearMonthDayStart,
    { year: year1, month: month1, day: day1 } = yearMonthDayEnd,
    yearDiff = year1 - year0,
    monthDiff = month1 - month0,
    dayDiff = day1 - day0
  if (yearDiff || monthDiff) {
    let sign = Math.sign(yearDiff || monthDiff),
      daysInMonth1 = computeCalendarDaysInMonthForYearMonth(calendar, year1, month1),
      dayCorrect = 0
    if (Math.sign(day1 - day0) === -sign) {
      let origDaysInMonth1 = daysInMonth1
      ;(({ year: year1, month: month1 } = addCalendarMonths(calendar, year1, month1, -sign)),
        (yearDiff = year1 - year0),
        (monthDiff = month1 - month0),
        (daysInMonth1 = computeCalendarDaysInMonthForYearMonth(calendar, year1, month1)),
        (dayCorrect = sign < 0 ? -origDaysInMonth1 : daysInMonth1))
    }
    if (((dayDiff = day1 - Math.min(day0, daysInMonth1) + dayCorrect), yearDiff)) {
      let [monthCodeNumber0, isLeapMonth0] = computeCalendarMonthCodeParts(calendar, year0, month0),
        [monthCodeNumber1, isLeapMonth1] = computeCalendarMonthCodeParts(calendar, year1, month1),
        leapMonthMeta = calendar ? calendar.l : void 0
      if (
        ((monthDiff =
          leapMonthMeta !== void 0 &&
          isLeapMonth0 &&
          !isLeapMonth1 &&
          (leapMonthMeta < 0
            ? sign > 0 && monthCodeNumber1 === -leapMonthMeta
            : sign < 0 && monthCodeNumber1 === monthCodeNumber0)
            ? 0
            : monthCodeNumber1 - monthCodeNumber0 || Number(isLeapMonth1) - Number(isLeapMonth0)),
        Math.sign(monthDiff) === -sign)
      ) {
        let monthCorrect = sign < 0 && -computeCalendarMonthsInYearForYear(calendar, year1)
        ;((year1 -= sign),
          (yearDiff = year1 - year0),
          (monthDiff =
            month1 -
            resolveMonthInMovedYear(
              calendar,
              monthCodeNumber0,
              isLeapMonth0,
              calendar ? calendar.p(year1) : void 0,
              0,
            ) +
            (monthCorrect || computeCalendarMonthsInYearForYear(calendar, year1))))
      } else if (calendar) {
        let month0Projected = resolveMonthInMovedYear(
          calendar,
          monthCodeNumber0,
          isLeapMonth0,
          calendar.p(year1),
          0,
        )
        monthDiff = calendar.ee(year1, month0Projected, year1, month1)
      }
    }
  }
  return { ...durationFieldDefaults, years: yearDiff, months: monthDiff, days: dayDiff }
}
function compareIsoDates(isoDate0, isoDate1) {
  return (
    compareNumbers(isoDate0.year, isoDate1.year) ||
    compareNumbers(isoDate0.month, isoDate1.month) ||
    compareNumbers(isoDate0.day, isoDate1.day)
  )
}
function countIsoDays(startIsoDate, endIsoDate) {
  return isoDateToEpochDays(endIsoDate) - isoDateToEpochDays(startIsoDate)
}
function spanRelativeDuration(relativeToSlots, durationFields, largestUnit) {
  return isZonedEpochSlots(relativeToSlots)
    ? ((relativeToSlots2, durationFields2, largestUnit2) => {
        let { calendar, timeZone } = relativeToSlots2,
          endSlots = moveZonedEpochSlots(relativeToSlots2, durationFields2)
        return [
          diffZonedEpochsExact(timeZone, calendar, relativeToSlots2, endSlots, largestUnit2),
          endSlots.epochNanoseconds,
          createZonedRelativeOps(calendar, timeZone, relativeToSlots2),
        ]
      })(relativeToSlots, durationFields, largestUnit)
    : ((relativeToSlots2, durationFields2, largestUnit2) => {
        let { calendar } = relativeToSlots2,
          origin = checkIsoDateTimeInBounds(combineDateAndTime(relativeToSlots2, timeFieldDefaults)),
          end = moveDateTime(calendar, origin, durationFields2)
        return [
          diffDateTimesExact(calendar, origin, end, largestUnit2),
          isoDateTimeToEpochNano(end),
          createDateRelativeOps(calendar, relativeToSlots2),
        ]
      })(relativeToSlots, durationFields, largestUnit)
}
function moveRelativeEndpointToEpochNano(relativeToSlots, durationFields) {
  return isZonedEpochSlots(relativeToSlots)
    ? moveZonedEpochSlots(relativeToSlots, durationFields).epochNanoseconds
    : isoDateTimeToEpochNano(
        moveDateTime(
          relativeToSlots.calendar,
          combineDateAndTime(relativeToSlots, timeFieldDefaults),
          durationFields,
        ),
      )
}
function moveRelativeMarkerToEpochNano(relativeOps, dateDuration) {
  return durationHasDateParts(dateDuration) ? relativeOps.X(dateDuration) : relativeOps.ne
}
function createZonedRelativeOps(calendar, timeZone, slots) {
  let origin = zonedEpochSlotsToIso(slots)
  return {
    ne: slots.epochNanoseconds,
    X: (duration) =>
      getSingleInstantFor(timeZone, combineDateAndTime(moveDate(calendar, origin, duration), origin)),
  }
}
function createDateRelativeOps(calendar, origin) {
  return {
    ne: isoDateToEpochNano(origin),
    X: (duration) => isoDateToEpochNano(moveDate(calendar, origin, duration)),
  }
}
function isZonedEpochSlots(slots) {
  return 'timeZone' in slots
}
function isUniformUnit(unit, isZoned) {
  return unit <= 6 - (isZoned ? 1 : 0)
}
function nanoToGivenFields(nano, largestUnit, fieldNames) {
  let fields = {}
  for (let unit = largestUnit; unit >= 0; unit--) {
    let divisor = unitNanoMap[unit]
    ;((fields[fieldNames[unit]] = divTrunc(nano, divisor)), (nano = modTrunc(nano, divisor)))
  }
  return fields
}
var maxDurationSeconds = 2 ** 53
function addDurationsWithoutRelativeTo(doSubtract, slots, otherSlots) {
  let maxUnit = Math.max(getMaxDurationUnit(slots), getMaxDurationUnit(otherSlots))
  return (
    clampEntity('unit', maxUnit, 0, 6, 1, durationFieldNamesAsc),
    ((doSubtract2, slots2, otherSlots2, maxUnit2) =>
      createDurationSlots(
        validateDurationFields(
          ((a, b, largestUnit, doSubtract3) => {
            let combined =
              durationDayTimeToBigNano(a) + durationDayTimeToBigNano(b) * BigInt(doSubtract3 ? -1 : 1)
            return (
              Number.isFinite(Number(combined / bigNanoInUtcDay)) || throwRangeError(outOfBoundsDate),
              { ...durationFieldDefaults, ...nanoToDurationDayTimeFields(combined, largestUnit) }
            )
          })(slots2, otherSlots2, maxUnit2, doSubtract2),
        ),
      ))(doSubtract, slots, otherSlots, maxUnit)
  )
}
function roundDuration(refineRelativeTo, slots, options) {
  let durationLargestUnit = getMaxDurationUnit(slots),
    [largestUnit, smallestUnit, roundingInc, roundingMode, relativeToSlots] = ((
      options2,
      defaultLargestUnit,
      refineRelativeTo2,
    ) => {
      options2 = normalizeOptionsOrString(options2, smallestUnitStr)
      let largestUnit2 = coerceLargestUnit(options2),
        relativeToInternals = refineRelativeTo2(options2.relativeTo),
        roundingInc2 = coerceRoundingIncInteger(options2),
        roundingMode2 = coerceRoundingMode(options2, 7),
        smallestUnit2 = coerceSmallestUnit(options2)
      return (
        largestUnit2 === void 0 &&
          smallestUnit2 === void 0 &&
          throwRangeError('Required smallestUnit or largestUnit'),
        smallestUnit2 == null && (smallestUnit2 = 0),
        largestUnit2 == null && (largestUnit2 = Math.max(smallestUnit2, defaultLargestUnit)),
        checkLargestSmallestUnit(largestUnit2, smallestUnit2),
        (roundingInc2 = validateRoundingInc(roundingInc2, smallestUnit2, 1)),
        roundingInc2 > 1 &&
          smallestUnit2 > 5 &&
          largestUnit2 !== smallestUnit2 &&
          throwRangeError('For calendar units with roundingIncrement > 1, use largestUnit = smallestUnit'),
        [largestUnit2, smallestUnit2, roundingInc2, roundingMode2, relativeToInternals]
      )
    })(options, durationLargestUnit, refineRelativeTo)
  if (!relativeToSlots && Math.max(durationLargestUnit, largestUnit) <= 6)
    return createDurationSlots(
      validateDurationFields(
        ((durationFields, largestUnit2, smallestUnit2, roundingInc2, roundingMode2) => {
          let roundedBigNano = roundBigNanoToInc(
            durationDayTimeToBigNano(durationFields),
            computeBigNanoInc(smallestUnit2, roundingInc2),
            roundingMode2,
          )
          return { ...durationFieldDefaults, ...nanoToDurationDayTimeFields(roundedBigNano, largestUnit2) }
        })(slots, largestUnit, smallestUnit, roundingInc, roundingMode),
      ),
    )
  relativeToSlots || throwRangeError('Missing relativeTo')
  let isZoned = isZonedEpochSlots(relativeToSlots)
  if (!slots.sign && (!isZoned || largestUnit < 6)) return slots
  let [balancedDuration, endEpochNano, relativeOps] = spanRelativeDuration(
    relativeToSlots,
    slots,
    largestUnit,
  )
  return createDurationSlots(
    roundRelativeDuration(
      balancedDuration,
      endEpochNano,
      largestUnit,
      smallestUnit,
      roundingInc,
      roundingMode,
      relativeOps,
      isZoned,
    ),
  )
}
function absDuration(slots) {
  return slots.sign === -1 ? negateDuration(slots) : slots
}
function negateDuration(slots) {
  return createDurationSlots(negateDurationFields(slots))
}
function negateDurationFields(fields) {
  let res = {}
  for (let fieldName of durationFieldNamesAsc) res[fieldName] = -1 * fields[fieldName] || 0
  return res
}
function computeDurationSign(fields, fieldNames = durationFieldNamesAsc) {
  let sign = 0
  for (let fieldName of fieldNames) {
    let fieldSign = Math.sign(fields[fieldName])
    fieldSign &&
      (sign && sign !== fieldSign && throwRangeError('Cannot mix duration signs'), (sign = fieldSign))
  }
  return sign
}
function validateDurationFields(fields) {
  for (let calendarUnit of durationCalendarFieldNamesAsc)
    validateDurationCalendarUnit(calendarUnit, fields[calendarUnit])
  let bigNano = durationDayTimeToBigNano(fields)
  return (validateDurationTimeUnit(Number(bigNano / bigNanoInSec)), fields)
}
function validateDurationCalendarUnit(unit, value) {
  return clampEntity(unit, value, -4294967295, 4294967295, 1)
}
function validateDurationTimeUnit(n) {
  Number.isSafeInteger(n) || throwRangeError('Out-of-bounds duration')
}
function durationDayTimeToBigNano(fields) {
  return BigInt(fields.days) * bigNanoInUtcDay + durationTimeToBigNano(fields)
}
function durationTimeToBigNano(fields) {
  return (
    BigInt(fields.hours) * bigNanoInHour +
    BigInt(fields.minutes) * bigNanoInMinute +
    durationSubMinuteToBigNano(fields)
  )
}
function durationSubMinuteToBigNano(fields) {
  return (
    BigInt(fields.seconds) * bigNanoInSec +
    BigInt(fields.milliseconds) * bigNanoInMilli +
    BigInt(fields.microseconds) * bigNanoInMicro +
    BigInt(fields.nanoseconds)
  )
}
function nanoToDurationDayTimeFields(bigNano, largestUnit = 6) {
  let days = Number(bigNano / bigNanoInUtcDay),
    timeNano = Number(bigNano % bigNanoInUtcDay),
    unitNano = unitNanoMap[largestUnit],
    largestUnitVal =
      largestUnit <= 3
        ? Number(bigNano / BigInt(unitNano))
        : days * (nanoInUtcDay / unitNano) + divTrunc(timeNano, unitNano)
  ;(Number.isFinite(largestUnitVal) || throwRangeError(outOfBoundsDate),
    largestUnit <= 3 &&
      Math.abs(largestUnitVal) / (nanoInSec2 / unitNanoMap[largestUnit]) >= maxDurationSeconds &&
      throwRangeError(outOfBoundsDate))
  let dayTimeFields = nanoToGivenFields(timeNano, largestUnit, durationFieldNamesAsc)
  return ((dayTimeFields[durationFieldNamesAsc[largestUnit]] = largestUnitVal), dayTimeFields)
}
function nanoToDurationTimeFields(nano, largestUnit = 5) {
  return nanoToGivenFields(nano, largestUnit, durationFieldNamesAsc)
}
function durationHasDateParts(fields) {
  return !!computeDurationSign(fields, durationDateFieldNamesAsc)
}
function getMaxDurationUnit(fields) {
  let unit = 9
  for (; unit > 0 && !fields[durationFieldNamesAsc[unit]]; unit--);
  return unit
}
function compareZonedEpochSlots(zonedEpochSlots0, zonedEpochSlots1) {
  return compareBigInts(zonedEpochSlots0.epochNanoseconds, zonedEpochSlots1.epochNanoseconds)
}
function compareDurations(refineRelativeTo, durationSlots0, durationSlots1, options) {
  let relativeToSlots = refineRelativeTo(normalizeOptions(options).relativeTo),
    maxUnit = Math.max(getMaxDurationUnit(durationSlots0), getMaxDurationUnit(durationSlots1))
  return allPropsEqual(durationFieldNamesAsc, durationSlots0, durationSlots1)
    ? 0
    : isUniformUnit(maxUnit, relativeToSlots && isZonedEpochSlots(relativeToSlots))
      ? compareBigInts(durationDayTimeToBigNano(durationSlots0), durationDayTimeToBigNano(durationSlots1))
      : (relativeToSlots || throwRangeError('Missing relativeTo'),
        compareBigInts(
          moveRelativeEndpointToEpochNano(relativeToSlots, durationSlots0),
          moveRelativeEndpointToEpochNano(relativeToSlots, durationSlots1),
        ))
}
function compareIsoDateTimeFields(isoDateTime0, isoDateTime1) {
  return compareIsoDateFields(isoDateTime0, isoDateTime1) || compareTimeFields(isoDateTime0, isoDateTime1)
}
function compareIsoDateFields(isoDate0, isoDate1) {
  return compareNumbers(isoDateToEpochDays(isoDate0), isoDateToEpochDays(isoDate1))
}
function compareTimeFields(timeFields0, timeFields1) {
  return compareNumbers(timeFieldsToNano(timeFields0), timeFieldsToNano(timeFields1))
}
function instantsEqual(instantSlots0, instantSlots1) {
  return !compareZonedEpochSlots(instantSlots0, instantSlots1)
}
function zonedDateTimesEqual(zonedDateTimeSlots0, zonedDateTimeSlots1) {
  return (
    !compareZonedEpochSlots(zonedDateTimeSlots0, zonedDateTimeSlots1) &&
    zonedDateTimeSlots0.timeZone.m === zonedDateTimeSlots1.timeZone.m &&
    zonedDateTimeSlots0.calendar === zonedDateTimeSlots1.calendar
  )
}
function plainDateTimesEqual(plainDateTimeSlots0, plainDateTimeSlots1) {
  return (
    !compareIsoDateTimeFields(plainDateTimeSlots0, plainDateTimeSlots1) &&
    plainDateTimeSlots0.calendar === plainDateTimeSlots1.calendar
  )
}
function plainDatesEqual(plainDateSlots0, plainDateSlots1) {
  return (
    !compareIsoDateFields(plainDateSlots0, plainDateSlots1) &&
    plainDateSlots0.calendar === plainDateSlots1.calendar
  )
}
function plainYearMonthsEqual(plainYearMonthSlots0, plainYearMonthSlots1) {
  return (
    !compareIsoDateFields(plainYearMonthSlots0, plainYearMonthSlots1) &&
    plainYearMonthSlots0.calendar === plainYearMonthSlots1.calendar
  )
}
function plainMonthDaysEqual(plainMonthDaySlots0, plainMonthDaySlots1) {
  return (
    !compareIsoDateFields(plainMonthDaySlots0, plainMonthDaySlots1) &&
    plainMonthDaySlots0.calendar === plainMonthDaySlots1.calendar
  )
}
function plainTimesEqual(plainTimeSlots0, plainTimeSlots1) {
  return !compareTimeFields(plainTimeSlots0, plainTimeSlots1)
}
function getCalendarEraOrigins(calendar) {
  return calendar === 0 ? gregoryEraOrigins : calendar ? calendar.k : void 0
}
function getCalendarFieldNames(calendar, fieldNames, fieldNamesWithEra = fieldNames) {
  return getCalendarEraOrigins(calendar) ? fieldNamesWithEra : fieldNames
}
function resolveCalendarYear(fields, calendar) {
  let exoticCalendar = calendar || void 0,
    eraOrigins = getCalendarEraOrigins(calendar),
    { era, eraYear, year } = fields
  if (
    (year !== void 0 && (year = toIntegerWithTrunc(year, 'year')),
    eraYear !== void 0 && (eraYear = toIntegerWithTrunc(eraYear, 'eraYear')),
    era !== void 0 || eraYear !== void 0)
  ) {
    ;((era !== void 0 && eraYear !== void 0) || throwTypeError('Mismatching era/eraYear'),
      eraOrigins || throwRangeError('Forbidden era/eraYear'))
    let normalizedEra = normalizeEraName(era),
      eraOrigin = eraOrigins[normalizedEra]
    eraOrigin === void 0 && throwRangeError(((era2) => `Invalid era: ${era2}`)(era))
    let yearByEra = exoticCalendar?._
      ? exoticCalendar._(eraYear, normalizedEra, eraOrigin)
      : eraYearToYear(eraYear, eraOrigin)
    ;(year !== void 0 && year !== yearByEra && throwRangeError('Mismatching year/eraYear'),
      (year = yearByEra))
  } else year === void 0 && throwTypeError(missingYear(eraOrigins))
  return year
}
function resolveCalendarMonth(fields, calendar, year, monthCodeParts, overflow) {
  let { month, monthCode } = fields
  if (monthCode !== void 0) {
    let monthByCode = ((
      calendar2,
      monthCode2,
      year2,
      overflow2,
      monthCodeParts2 = parseMonthCode(monthCode2),
    ) => {
      let leapMonth = calendar2 ? calendar2.p(year2) : void 0,
        [monthCodeNumber, wantsLeapMonth] = monthCodeParts2,
        month2 = monthCodeNumberToMonth(monthCodeNumber, wantsLeapMonth, leapMonth)
      if (wantsLeapMonth) {
        let leapMonthMeta = calendar2 ? calendar2.l : void 0
        ;(leapMonthMeta === void 0 && throwRangeError(invalidLeapMonth),
          leapMonthMeta > 0
            ? (month2 > leapMonthMeta && throwRangeError(invalidLeapMonth),
              leapMonth !== month2 &&
                (overflow2 === 1 && throwRangeError(invalidLeapMonth),
                (month2 = monthCodeNumberToMonth(monthCodeNumber, 0, leapMonth))))
            : (month2 !== -leapMonthMeta && throwRangeError(invalidLeapMonth),
              leapMonth === void 0 && overflow2 === 1 && throwRangeError(invalidLeapMonth)))
      }
      return month2
    })(calendar, monthCode, year, overflow, monthCodeParts)
    ;(month !== void 0 && month !== monthByCode && throwRangeError('Mismatching month/monthCode'),
      (month = monthByCode),
      (overflow = 1))
  } else month === void 0 && throwTypeError('Missing month/monthCode')
  return clampEntity('month', month, 1, computeCalendarMonthsInYearForYear(calendar, year), overflow)
}
function resolveCalendarDay(fields, calendar, year, month, overflow) {
  return clampProp(fields, 'day', 1, computeCalendarDaysInMonthForYearMonth(calendar, year, month), overflow)
}
function eraYearToYear(eraYear, eraOrigin) {
  return (eraOrigin + eraYear) * (Math.sign(eraOrigin) || 1) || 0
}
function resolveTimeFields(fields, overflow) {
  return constrainTimeFields(pluckProps(timeFieldNamesAsc, { ...timeFieldDefaults, ...fields }), overflow)
}
var offsetRegExp = /^([+-])([01]\d|2[0-3])(?:(:?)([0-5]\d)(?:\3([0-5]\d)(?:[.,](\d{1,9}))?)?)?$/
function parseOffsetNano(s) {
  let offsetNano = parseOffsetNanoMaybe(s)
  return (offsetNano === void 0 && throwRangeError(failedParse(s)), offsetNano)
}
function parseOffsetNanoMaybe(s, onlyHourMinute) {
  let parts = offsetRegExp.exec(s)
  if (parts)
    return (
      onlyHourMinute && parts[5] && throwRangeError(failedParse(s)),
      ((s2) => (s2 && s2 !== '+' ? -1 : 1))(parts[1]) *
        (parseInt(parts[2]) * nanoInHour2 +
          parseInt0(parts[4]) * nanoInMinute2 +
          parseInt0(parts[5]) * nanoInSec2 +
          parseSubsecNano(parts[6] || ''))
    )
}
var dateFieldRefiners = {
    era: toString,
    month: toPositiveIntegerWithTruncation,
    monthCode(monthCode, fieldName) {
      return requireString(toPrimitiveWithStringHint(monthCode), fieldName)
    },
    day: toPositiveIntegerWithTruncation,
  },
  timeFieldRefiners = zipPropsConst(timeFieldNamesAsc, toIntegerWithTrunc),
  durationFieldRefiners = zipPropsConst(durationFieldNamesAsc, toStrictInteger),
  dateTimeFieldRefiners = Object.assign({}, dateFieldRefiners, timeFieldRefiners),
  zonedDateTimeFieldRefiners = {
    offset(offsetString) {
      return parseOffsetNano(requireString(toPrimitiveWithStringHint(offsetString)))
    },
    ...dateTimeFieldRefiners,
  }
function readAndRefineBagFields(
  bag,
  validFieldNames,
  fieldRefiners,
  requiredFieldNames,
  disallowEmpty = !requiredFieldNames,
) {
  let res = {},
    anyMatching = 0
  for (let fieldName of validFieldNames) {
    let fieldVal = bag[fieldName]
    if (fieldVal !== void 0) {
      anyMatching = 1
      let refiner = fieldRefiners[fieldName]
      ;(refiner && (fieldVal = refiner(fieldVal, fieldName)), (res[fieldName] = fieldVal))
    } else
      requiredFieldNames && requiredFieldNames.includes(fieldName) && throwTypeError(missingField(fieldName))
  }
  return (disallowEmpty && !anyMatching && throwTypeError('No valid fields: ' + validFieldNames.join()), res)
}
function refineOverflowOptions(options) {
  return options === void 0 ? 0 : coerceOverflow(requireObjectLike(options))
}
function refineZonedFieldOptions(options, defaultOffsetDisambig = 0) {
  options = normalizeOptions(options)
  let epochDisambig = coerceEpochDisambig(options),
    offsetDisambig = coerceOffsetDisambig(options, defaultOffsetDisambig)
  return [coerceOverflow(options), offsetDisambig, epochDisambig]
}
function refineEpochDisambigOptions(options) {
  return coerceEpochDisambig(normalizeOptions(options))
}
function refineCalendarDateFields(fields, calendar, allowMissingDay) {
  let eraOrigins = getCalendarEraOrigins(calendar)
  ;(fields.year !== void 0 ||
    (fields.era !== void 0 && fields.eraYear !== void 0) ||
    throwTypeError(missingYear(eraOrigins)),
    fields.monthCode === void 0 && fields.month === void 0 && throwTypeError('Missing month/monthCode'),
    allowMissingDay || fields.day !== void 0 || throwTypeError(missingField('day')))
  let monthCodeParts = parseMonthCodeField(fields)
  return [resolveCalendarYear(fields, calendar), monthCodeParts]
}
function refineMonthDayFields(fields, calendar) {
  let isIso = calendar === isoCalendarImpl,
    eraOrigins = getCalendarEraOrigins(calendar)
  ;(fields.day === void 0 && throwTypeError(missingField('day')),
    isIso ||
      fields.month === void 0 ||
      fields.year !== void 0 ||
      (fields.era !== void 0 && fields.eraYear !== void 0) ||
      throwTypeError(missingYear(eraOrigins)))
  let monthCodeParts = parseMonthCodeField(fields)
  return [
    fields.eraYear !== void 0 || fields.year !== void 0 ? resolveCalendarYear(fields, calendar) : void 0,
    monthCodeParts,
  ]
}
function createDateTimeFromRefinedFields(isoDate2, timeFields = timeFieldDefaults, calendar) {
  let isoDateTime = combineDateAndTime(isoDate2, timeFields)
  return (checkIsoDateTimeInBounds(isoDateTime), createDateTimeSlots(isoDateTime, calendar))
}
function createDateFromRefinedFields(fields, calendar, year, monthCodeParts, overflow) {
  let month = resolveCalendarMonth(fields, calendar, year, monthCodeParts, overflow)
  return createDateSlots(
    checkIsoDateInBounds(
      computeCalendarIsoFieldsFromParts(
        calendar,
        year,
        month,
        resolveCalendarDay(fields, calendar, year, month, overflow),
      ),
    ),
    calendar,
  )
}
function createYearMonthFromRefinedFields(fields, calendar, year, monthCodeParts, overflow) {
  return createYearMonthFromCalendarParts(
    calendar,
    year,
    resolveCalendarMonth(fields, calendar, year, monthCodeParts, overflow),
  )
}
function createMonthDayFromRefinedFields(fields, calendar, year, monthCodeParts, overflow) {
  let isIso = calendar === isoCalendarImpl,
    yearMaybe = year,
    day,
    monthCodeNumber,
    isLeapMonth
  if ((yearMaybe === void 0 && isIso && (yearMaybe = 1972), yearMaybe !== void 0)) {
    isIso || checkIsoDateInBounds(computeCalendarIsoFieldsFromParts(calendar, yearMaybe, 1, 1))
    let month = resolveCalendarMonth(fields, calendar, yearMaybe, monthCodeParts, overflow)
    ;((day = resolveCalendarDay(fields, calendar, yearMaybe, month, overflow)),
      ([monthCodeNumber, isLeapMonth] = computeCalendarMonthCodeParts(calendar, yearMaybe, month)))
  } else {
    ;(fields.monthCode === void 0 && throwTypeError('Missing month/monthCode'),
      ([monthCodeNumber, isLeapMonth] = monthCodeParts))
    let referenceYear = calendar ? calendar.re : 1972
    if (referenceYear !== void 0)
      day = resolveCalendarDay(
        fields,
        calendar,
        referenceYear,
        resolveCalendarMonth(fields, calendar, referenceYear, monthCodeParts, overflow),
        overflow,
      )
    else {
      let constrainedDay =
        overflow === 0 && calendar ? calendar.ge?.(monthCodeNumber, isLeapMonth, fields.day) : void 0
      day = constrainedDay !== void 0 ? constrainedDay : fields.day
    }
  }
  return createMonthDayFromMonthCodeParts(calendar, monthCodeNumber, isLeapMonth, day, fields.day, overflow)
}
function createYearMonthFromCalendarParts(calendar, year, month) {
  return createDateSlots(
    checkIsoYearMonthInBounds(computeCalendarIsoFieldsFromParts(calendar, year, month, 1)),
    calendar,
  )
}
function createMonthDayFromMonthCodeParts(
  calendar,
  monthCodeNumber,
  isLeapMonthArg,
  day,
  requestedDay,
  overflow,
) {
  let isLeapMonth = isLeapMonthArg
  isLeapMonth &&
    ((calendar && calendar.U?.[monthCodeNumber]) ?? 1 / 0) < requestedDay &&
    (overflow === 1 && throwRangeError(invalidLeapMonth),
    (isLeapMonth = 0),
    (day = constrainToRange2(requestedDay, 1, (calendar && calendar.R) ?? 1 / 0)))
  let res = calendar
    ? calendar.u(monthCodeNumber, !!isLeapMonth, day)
    : computeIsoYearMonthFieldsForMonthDay(monthCodeNumber, !!isLeapMonth)
  for (; !res && overflow === 0 && day > 1;)
    (day--,
      (res = calendar
        ? calendar.u(monthCodeNumber, !!isLeapMonth, day)
        : computeIsoYearMonthFieldsForMonthDay(monthCodeNumber, !!isLeapMonth)))
  res || throwRangeError('Cannot guess year')
  let { year: finalYear, month: finalMonth } = res
  return createDateSlots(
    checkIsoDateInBounds(computeCalendarIsoFieldsFromParts(calendar, finalYear, finalMonth, day)),
    calendar,
  )
}
function parseMonthCodeField(fields) {
  if (fields.monthCode !== void 0) return parseMonthCode(fields.monthCode)
}
var RawDateTimeFormat = Intl.DateTimeFormat
function formatEpochMilliToPartsRecord(intlFormat, epochMilli) {
  epochMilli < -864e13 && throwRangeError(outOfBoundsDate)
  let parts = intlFormat.formatToParts(epochMilli),
    hash = {}
  for (let part of parts) hash[part.type] = part.value
  return hash
}
var timeZonePeriodDaysByName = {
    El_Aaiun: 16,
    Tucuman: 12,
    Tirane: 11,
    Riga: 10,
    Simferopol: 9,
    Vienna: 9,
    Tunis: 8,
    Boa_Vista: 6,
    Fortaleza: 6,
    Maceio: 6,
    Noronha: 6,
    Recife: 6,
    Gaza: 6,
    Hebron: 6,
    DeNoronha: 6,
  },
  minPossibleTransitionSec = -4e9
function refineTimeDisplayTuple(options, maxSmallestUnit = 4) {
  let subsecDigits = coerceFractionalSecondDigits(options),
    roundingMode = coerceRoundingMode(options, 4),
    smallestUnit = coerceSmallestUnit(options)
  return [
    roundingMode,
    ...resolveSmallestUnitAndSubsecDigits(
      validateUnitRange(smallestUnitStr, smallestUnit, 0, maxSmallestUnit),
      subsecDigits,
    ),
  ]
}
function refineDateDisplayOptions(options) {
  return coerceCalendarDisplay(normalizeOptions(options))
}
function refineTimeDisplayOptions(options, maxSmallestUnit) {
  return refineTimeDisplayTuple(normalizeOptions(options), maxSmallestUnit)
}
function resolveSmallestUnitAndSubsecDigits(smallestUnit, subsecDigits) {
  return smallestUnit != null
    ? [unitNanoMap[smallestUnit], smallestUnit < 4 ? 9 - 3 * smallestUnit : -1]
    : [subsecDigits === void 0 ? 1 : 10 ** (9 - subsecDigits), subsecDigits]
}
function formatInstantIso(refineTimeZoneString, instantSlots, options) {
  let [timeZoneArg, roundingMode, nanoInc, subsecDigits] = ((options2) => {
      let subsecDigits2 = coerceFractionalSecondDigits((options2 = normalizeOptions(options2))),
        roundingMode2 = coerceRoundingMode(options2, 4),
        smallestUnit = coerceSmallestUnit(options2)
      return [
        options2.timeZone,
        roundingMode2,
        ...resolveSmallestUnitAndSubsecDigits(
          validateUnitRange(smallestUnitStr, smallestUnit, 0, 4),
          subsecDigits2,
        ),
      ]
    })(options),
    providedTimeZone = timeZoneArg !== void 0
  return ((providedTimeZone2, timeZone, epochNano, roundingMode2, nanoInc2, subsecDigits2) => {
    epochNano = roundBigNanoToDayOriginInc(epochNano, BigInt(nanoInc2), roundingMode2)
    let offsetNano = timeZone.B(epochNano)
    return (
      formatIsoDateTimeFields(epochNanoToIsoDateTime(epochNano + BigInt(offsetNano)), subsecDigits2) +
      (providedTimeZone2 ? formatOffsetNano(roundToMinute(offsetNano)) : 'Z')
    )
  })(
    providedTimeZone,
    queryTimeZone(providedTimeZone ? refineTimeZoneString(timeZoneArg) : 'UTC'),
    instantSlots.epochNanoseconds,
    roundingMode,
    nanoInc,
    subsecDigits,
  )
}
function formatZonedDateTimeIso(zonedDateTimeSlots0, options) {
  let displayOptions = ((options2) => {
    options2 = normalizeOptions(options2)
    let calendarDisplay = coerceCalendarDisplay(options2),
      subsecDigits = coerceFractionalSecondDigits(options2),
      offsetDisplay = coerceOffsetDisplay(options2),
      roundingMode = coerceRoundingMode(options2, 4),
      smallestUnit = coerceSmallestUnit(options2)
    return [
      calendarDisplay,
      coerceTimeZoneDisplay(options2),
      offsetDisplay,
      roundingMode,
      ...resolveSmallestUnitAndSubsecDigits(
        validateUnitRange(smallestUnitStr, smallestUnit, 0, 4),
        subsecDigits,
      ),
    ]
  })(options)
  return ((
    calendar,
    timeZoneId,
    timeZone,
    epochNano,
    calendarDisplay,
    timeZoneDisplay,
    offsetDisplay,
    roundingMode,
    nanoInc,
    subsecDigits,
  ) => {
    epochNano = roundBigNanoToDayOriginInc(epochNano, BigInt(nanoInc), roundingMode)
    let offsetNano = timeZone.B(epochNano)
    return (
      formatIsoDateTimeFields(epochNanoToIsoDateTime(epochNano + BigInt(offsetNano)), subsecDigits) +
      formatOffsetNano(roundToMinute(offsetNano), offsetDisplay) +
      formatTimeZone(timeZoneId, timeZoneDisplay) +
      formatCalendar(calendar, calendarDisplay)
    )
  })(
    zonedDateTimeSlots0.calendar,
    zonedDateTimeSlots0.timeZone.id,
    zonedDateTimeSlots0.timeZone,
    zonedDateTimeSlots0.epochNanoseconds,
    ...displayOptions,
  )
}
function formatPlainDateTimeIso(plainDateTimeSlots0, options) {
  let displayOptions = ((options2) => (
    (options2 = normalizeOptions(options2)),
    [coerceCalendarDisplay(options2), ...refineTimeDisplayTuple(options2)]
  ))(options)
  return ((calendar, isoDateTime, calendarDisplay, roundingMode, nanoInc, subsecDigits) =>
    formatIsoDateTimeFields(roundDateTimeToInc(isoDateTime, nanoInc, roundingMode), subsecDigits) +
    formatCalendar(calendar, calendarDisplay))(
    plainDateTimeSlots0.calendar,
    plainDateTimeSlots0,
    ...displayOptions,
  )
}
function formatPlainDateIso(plainDateSlots, options) {
  return (
    (calendar = plainDateSlots.calendar),
    (isoDate2 = plainDateSlots),
    (calendarDisplay = refineDateDisplayOptions(options)),
    formatIsoDateFields(isoDate2) + formatCalendar(calendar, calendarDisplay)
  )
  var calendar, isoDate2, calendarDisplay
}
function formatPlainYearMonthIso(plainYearMonthSlots, options) {
  return formatDateLikeIso(
    plainYearMonthSlots.calendar,
    formatIsoYearMonthFields,
    plainYearMonthSlots,
    refineDateDisplayOptions(options),
  )
}
function formatPlainMonthDayIso(plainMonthDaySlots, options) {
  return formatDateLikeIso(
    plainMonthDaySlots.calendar,
    formatIsoMonthDayFields,
    plainMonthDaySlots,
    refineDateDisplayOptions(options),
  )
}
function formatDateLikeIso(calendar, formatSimple, isoDate2, calendarDisplay) {
  let showCalendar = calendarDisplay > 1 || (calendarDisplay === 0 && calendar !== isoCalendarImpl)
  return calendarDisplay === 1
    ? calendar === isoCalendarImpl
      ? formatSimple(isoDate2)
      : formatIsoDateFields(isoDate2)
    : showCalendar
      ? formatIsoDateFields(isoDate2) + formatCalendarId(getCalendarSlotId(calendar), calendarDisplay === 2)
      : formatSimple(isoDate2)
}
function formatPlainTimeIso(slots, options) {
  return ((fields, roundingMode, nanoInc, subsecDigits) =>
    formatTimeFields(roundTimeToInc(fields, nanoInc, roundingMode)[0], subsecDigits))(
    slots,
    ...refineTimeDisplayOptions(options),
  )
}
function formatDurationIso(slots, options) {
  let [roundingMode, nanoInc, subsecDigits] = refineTimeDisplayOptions(options, 3)
  return (
    nanoInc > 1 &&
      (((slots = { ...slots, ...roundDayTimeDurationByInc(slots, nanoInc, roundingMode) }).sign =
        computeDurationSign(slots)),
      validateDurationFields(slots)),
    formatDurationSlots(slots, subsecDigits)
  )
}
function formatDurationSlots(durationSlots, subsecDigits) {
  let { sign } = durationSlots,
    abs = sign === -1 ? negateDurationFields(durationSlots) : durationSlots,
    { hours, minutes } = abs,
    bigNano = durationSubMinuteToBigNano(abs),
    wholeSec = Number(bigNano / bigNanoInSec),
    subsecNano = Number(bigNano % bigNanoInSec)
  validateDurationTimeUnit(wholeSec)
  let subsecNanoString = formatSubsecNano(subsecNano, subsecDigits),
    forceSec = subsecDigits >= 0 || !sign || subsecNanoString
  return (
    (sign < 0 ? '-' : '') +
    'P' +
    formatDurationFragments({
      Y: formatDurationNumber(abs.years),
      M: formatDurationNumber(abs.months),
      W: formatDurationNumber(abs.weeks),
      D: formatDurationNumber(abs.days),
    }) +
    (hours || minutes || wholeSec || forceSec
      ? 'T' +
        formatDurationFragments({
          H: formatDurationNumber(hours),
          M: formatDurationNumber(minutes),
          S: formatDurationNumber(wholeSec, forceSec) + subsecNanoString,
        })
      : '')
  )
}
function formatDurationFragments(fragObj) {
  let parts = []
  for (let fragName in fragObj) {
    let fragVal = fragObj[fragName]
    fragVal && parts.push(fragVal, fragName)
  }
  return parts.join('')
}
function formatDurationNumber(n, force) {
  if (!n && !force) return ''
  let options = Object.create(null)
  return ((options.useGrouping = 0), n.toLocaleString('fullwide', options))
}
function formatIsoDateTimeFields(isoDateTime, subsecDigits) {
  return formatIsoDateFields(isoDateTime) + 'T' + formatTimeFields(isoDateTime, subsecDigits)
}
function formatIsoDateFields(isoDate2) {
  return formatIsoYearMonthFields(isoDate2) + '-' + padNumber2(isoDate2.day)
}
function formatIsoYearMonthFields(isoDate2) {
  let { year } = isoDate2
  return (
    (year < 0 || year > 9999 ? getSignStr(year) + padNumber(6, Math.abs(year)) : padNumber(4, year)) +
    '-' +
    padNumber2(isoDate2.month)
  )
}
function formatIsoMonthDayFields(isoDate2) {
  return padNumber2(isoDate2.month) + '-' + padNumber2(isoDate2.day)
}
function formatTimeFields(timeFields, subsecDigits) {
  let parts = [padNumber2(timeFields.hour), padNumber2(timeFields.minute)]
  return (
    subsecDigits !== -1 &&
      parts.push(
        padNumber2(timeFields.second) +
          ((millisecond, microsecond, nanosecond, subsecDigits2) =>
            formatSubsecNano(
              millisecond * nanoInMilli2 + microsecond * nanoInMicro2 + nanosecond,
              subsecDigits2,
            ))(timeFields.millisecond, timeFields.microsecond, timeFields.nanosecond, subsecDigits),
      ),
    parts.join(':')
  )
}
function formatOffsetNano(offsetNano, offsetDisplay = 0) {
  if (offsetDisplay === 1) return ''
  let [hour, nanoRemainder0] = divModFloor(Math.abs(offsetNano), nanoInHour2),
    [minute, nanoRemainder1] = divModFloor(nanoRemainder0, nanoInMinute2),
    [second, nanoRemainder2] = divModFloor(nanoRemainder1, nanoInSec2)
  return (
    getSignStr(offsetNano) +
    padNumber2(hour) +
    ':' +
    padNumber2(minute) +
    (second || nanoRemainder2 ? ':' + padNumber2(second) + formatSubsecNano(nanoRemainder2) : '')
  )
}
function formatTimeZone(timeZoneId, timeZoneDisplay) {
  return timeZoneDisplay !== 1 ? '[' + (timeZoneDisplay === 2 ? '!' : '') + timeZoneId + ']' : ''
}
function formatCalendar(calendar, calendarDisplay) {
  return calendarDisplay > 1 || (calendarDisplay === 0 && calendar !== isoCalendarImpl)
    ? formatCalendarId(getCalendarSlotId(calendar), calendarDisplay === 2)
    : ''
}
function formatCalendarId(calendarId, isCritical) {
  return '[' + (isCritical ? '!' : '') + 'u-ca=' + calendarId + ']'
}
var trailingZerosRE = /0+$/
function formatSubsecNano(totalNano, subsecDigits) {
  let s = padNumber(9, totalNano)
  return (
    (s = subsecDigits === void 0 ? s.replace(trailingZerosRE, '') : s.slice(0, subsecDigits)),
    s ? '.' + s : ''
  )
}
function getSignStr(num) {
  return num < 0 ? '-' : '+'
}
var icuRegExp = /^(AC|AE|AG|AR|AS|BE|BS|CA|CN|CS|CT|EA|EC|IE|IS|JS|MI|NE|NS|PL|PN|PR|PS|SS|VS)T$/,
  badCharactersRegExp = /[^\w\/:+-]+/
function refineTimeZoneId(rawId) {
  return resolveTimeZoneId(requireString(rawId))
}
function resolveTimeZoneId(rawId) {
  return resolveTimeZoneRecord(rawId).id
}
var resolveTimeZoneRecord = memoize((rawId) => {
    let upperRawId = rawId.toUpperCase(),
      offsetRecord = ((upperRawId2) => {
        let offsetNano = parseOffsetNanoMaybe(upperRawId2, 1)
        if (offsetNano !== void 0) return { id: formatOffsetNano(offsetNano), Z: offsetNano, m: offsetNano }
      })(upperRawId)
    if (offsetRecord) return { kind: 'fixed', ...offsetRecord }
    let normId =
      upperRawId === 'UTC'
        ? 'UTC'
        : ((rawId2) => (
            badCharactersRegExp.test(rawId2) && throwRangeError(invalidTimeZone(rawId2)),
            icuRegExp.test(rawId2) && throwRangeError('Forbidden ICU TimeZone'),
            rawId2
              .toLowerCase()
              .split('/')
              .map((part, partI) =>
                (part.length <= 3 || /\d/.test(part)) && !/etc|yap/.test(part)
                  ? part.toUpperCase()
                  : part.replace(/baja|dumont|[a-z]+/g, (a, i) =>
                      (a.length <= 2 && !partI) || a === 'in' || a === 'chat'
                        ? a.toUpperCase()
                        : a.length > 2 || !i
                          ? capitalize(a).replace(/island|noronha|murdo|rivadavia|urville/, capitalize)
                          : a,
                    ),
              )
              .join('/')
          ))(rawId)
    return queryNamedTimeZoneRecord(normId)
  }),
  queryNamedTimeZoneRecord = memoize((normId) => {
    if (normId === 'UTC') return { kind: 'utc', id: normId, m: normId }
    let format =
      ((upperNormId = normId.toUpperCase()),
      new RawDateTimeFormat('en-u-hc-h23', {
        calendar: 'iso8601',
        timeZone: upperNormId,
        era: 'short',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      }))
    var upperNormId
    return { kind: 'named', id: normId, format, m: format.resolvedOptions().timeZone }
  })
function queryTimeZone(rawTimeZoneId) {
  let record = resolveTimeZoneRecord(rawTimeZoneId)
  return queryTimeZoneRecord(record.id, record)
}
var queryTimeZoneRecord = memoize((normTimeZoneId, record) =>
    record.kind === 'named'
      ? new IntlTimeZone(normTimeZoneId, record.m, record.format)
      : new FixedTimeZone(normTimeZoneId, record.m, record.kind === 'fixed' ? record.Z : 0),
  ),
  FixedTimeZone = class {
    constructor(id, compareKey, offsetNano) {
      ;((this.id = id), (this.m = compareKey), (this.Z = offsetNano))
    }
    B() {
      return this.Z
    }
    O(isoDateTime) {
      return [isoDateTimeAndOffsetToEpochNano(isoDateTime, this.Z)]
    }
    C() {}
  },
  IntlTimeZone = class {
    constructor(id, compareKey, format) {
      ;((this.id = id),
        (this.m = compareKey),
        (this.me = ((computeOffsetSec, periodDays) => {
          let getSample = memoize(computeOffsetSec),
            getSplit = memoize(createSplitTuple),
            periodSec = 86400 * periodDays
          function getOffsetSec(epochSec) {
            let [startEpochSec, endEpochSec] = computePeriod(epochSec, periodSec),
              clampedStartEpochSec = clampIntlSampleEpochSec(startEpochSec),
              clampedEndEpochSec = clampIntlSampleEpochSec(endEpochSec),
              startOffsetSec = getSample(clampedStartEpochSec),
              endOffsetSec = getSample(clampedEndEpochSec)
            return startOffsetSec === endOffsetSec
              ? startOffsetSec
              : pinch(
                  getSplit(clampedStartEpochSec, clampedEndEpochSec),
                  startOffsetSec,
                  endOffsetSec,
                  epochSec,
                )
          }
          function searchTransition(searchEpochSec, direction, searchLimit, epochSec = searchEpochSec) {
            let [startEpochSec, endEpochSec] = computePeriod(searchEpochSec, periodSec),
              inc = periodSec * direction,
              inBounds = () => (direction < 0 ? endEpochSec > searchLimit : startEpochSec < searchLimit)
            for (; inBounds();) {
              let clampedStartEpochSec = clampIntlSampleEpochSec(startEpochSec),
                clampedEndEpochSec = clampIntlSampleEpochSec(endEpochSec),
                startOffsetSec = getSample(clampedStartEpochSec),
                endOffsetSec = getSample(clampedEndEpochSec)
              if (startOffsetSec !== endOffsetSec) {
                let split = getSplit(clampedStartEpochSec, clampedEndEpochSec)
                pinch(split, startOffsetSec, endOffsetSec)
                let transitionEpochSec = split[0]
                if ((compareNumbers(transitionEpochSec, epochSec) || 1) === direction)
                  return transitionEpochSec
              }
              ;((startEpochSec += inc), (endEpochSec += inc))
            }
          }
          function pinch(split, startOffsetSec, endOffsetSec, forEpochSec) {
            let offsetSec, splitDurSec
            for (
              ;
              (forEpochSec === void 0 ||
                (offsetSec =
                  forEpochSec < split[0]
                    ? startOffsetSec
                    : forEpochSec >= split[1]
                      ? endOffsetSec
                      : void 0) === void 0) &&
              (splitDurSec = split[1] - split[0]);
            ) {
              let middleEpochSec = split[0] + Math.floor(splitDurSec / 2)
              computeOffsetSec(middleEpochSec) === endOffsetSec
                ? (split[1] = middleEpochSec)
                : (split[0] = middleEpochSec + 1)
            }
            return offsetSec
          }
          return {
            Ae(zonedEpochSec) {
              let wideOffsetSec0 = getOffsetSec(zonedEpochSec - 86400),
                wideOffsetSec1 = getOffsetSec(zonedEpochSec + 86400),
                wideUtcEpochSec0 = zonedEpochSec - wideOffsetSec0,
                wideUtcEpochSec1 = zonedEpochSec - wideOffsetSec1
              if (wideOffsetSec0 === wideOffsetSec1) return [wideUtcEpochSec0]
              let narrowOffsetSec0 = getOffsetSec(wideUtcEpochSec0)
              return narrowOffsetSec0 === getOffsetSec(wideUtcEpochSec1)
                ? [zonedEpochSec - narrowOffsetSec0]
                : wideOffsetSec0 > wideOffsetSec1
                  ? [wideUtcEpochSec0, wideUtcEpochSec1]
                  : []
            },
            ze: getOffsetSec,
            C(epochSec, direction) {
              if (!(direction > 0 && epochSec >= 864e10))
                return direction < 0
                  ? epochSec <= minPossibleTransitionSec
                    ? void 0
                    : epochSec > 4e9
                      ? (searchTransition(epochSec, -1, epochSec - 94867200) ??
                        searchTransition(4e9, -1, minPossibleTransitionSec))
                      : searchTransition(epochSec, -1, minPossibleTransitionSec)
                  : searchTransition(
                      Math.max(epochSec, minPossibleTransitionSec) - 1,
                      1,
                      Math.max(epochSec, Math.floor(Date.now() / 1e3)) + 94867200,
                      epochSec,
                    )
            },
          }
        })(
          ((format2) => (epochSec) => {
            let intlParts = formatEpochMilliToPartsRecord(format2, 1e3 * epochSec)
            return (
              86400 *
                isoPartsToEpochDays(
                  ((intlParts2) => {
                    let relatedYear = intlParts2.relatedYear
                    if (relatedYear !== void 0) return parseInt(relatedYear)
                    let year = parseInt(intlParts2.year)
                    return intlParts2.era !== void 0 && normalizeEraName(intlParts2.era) === 'bce'
                      ? 1 - year
                      : year
                  })(intlParts),
                  parseInt(intlParts.month),
                  parseInt(intlParts.day),
                ) +
              3600 * parseInt(intlParts.hour) +
              60 * parseInt(intlParts.minute) +
              parseInt(intlParts.second) -
              epochSec
            )
          })(format),
          ((timeZoneId) => {
            let timeZoneName = timeZoneId.split('/').pop()
            return timeZonePeriodDaysByName[timeZoneName] || 19
          })(id),
        )))
    }
    B(epochNano) {
      return this.me.ze(((epochNano2) => epochNanoToSecMod(epochNano2)[0])(epochNano)) * nanoInSec2
    }
    O(isoDateTime) {
      let zonedEpochSec = 86400 * isoDateToEpochDays(isoDateTime) + timeFieldsToSec(isoDateTime),
        subsecNano = timeFieldsToSubsecNano(isoDateTime)
      return this.me
        .Ae(zonedEpochSec)
        .map((epochSec) => checkEpochNanoInBounds(BigInt(epochSec) * bigNanoInSec + BigInt(subsecNano)))
    }
    C(epochNano, direction) {
      let [epochSec, subsecNano] = epochNanoToSecMod(epochNano),
        resEpochSec = this.me.C(epochSec + (direction > 0 || subsecNano ? 1 : 0), direction)
      if (resEpochSec !== void 0) return BigInt(resEpochSec) * bigNanoInSec
    }
  }
function createSplitTuple(startEpochSec, endEpochSec) {
  return [startEpochSec, endEpochSec]
}
function computePeriod(epochSec, periodSec) {
  let startEpochSec = Math.floor(epochSec / periodSec) * periodSec
  return [startEpochSec, startEpochSec + periodSec]
}
function clampIntlSampleEpochSec(epochSec) {
  return constrainToRange2(epochSec, -1e10, 864e10)
}
function refineMaybeZonedDateTimeObjectLike(refineTimeZoneString, calendar, bag) {
  let fields = readAndRefineBagFields(
      bag,
      getCalendarFieldNames(calendar, dateTimeAndZoneFieldNamesAlpha, dateTimeAndZoneFieldNamesWithEraAlpha),
      zonedDateTimeFieldRefiners,
      [],
      0,
    ),
    isZoned = fields.timeZone !== void 0,
    [year, monthCodeParts] = refineCalendarDateFields(fields, calendar),
    isoDate2 = createDateFromRefinedFields(fields, calendar, year, monthCodeParts, 0)
  if (isZoned) {
    let timeFields = resolveTimeFields(fields),
      timeZone = queryTimeZone(refineTimeZoneString(fields.timeZone))
    return {
      epochNanoseconds: getMatchingInstantFor(
        timeZone,
        combineDateAndTime(isoDate2, timeFields),
        fields.offset,
      ),
      timeZone,
      calendar,
    }
  }
  return isoDate2
}
function refineZonedDateTimeObjectLike(refineTimeZoneString, calendar, bag, options) {
  let fields = readAndRefineBagFields(
      bag,
      getCalendarFieldNames(calendar, dateTimeAndZoneFieldNamesAlpha, dateTimeAndZoneFieldNamesWithEraAlpha),
      zonedDateTimeFieldRefiners,
      timeZoneFieldNames,
      0,
    ),
    timeZoneId = refineTimeZoneString(fields.timeZone),
    [year, monthCodeParts] = refineCalendarDateFields(fields, calendar),
    [overflow, offsetDisambig, epochDisambig] = refineZonedFieldOptions(options),
    isoDate2 = createDateFromRefinedFields(fields, calendar, year, monthCodeParts, overflow),
    timeFields = resolveTimeFields(fields, overflow),
    timeZone = queryTimeZone(timeZoneId)
  return createZonedEpochNanoSlots(
    getMatchingInstantFor(
      timeZone,
      combineDateAndTime(isoDate2, timeFields),
      fields.offset,
      offsetDisambig,
      epochDisambig,
    ),
    timeZone,
    calendar,
  )
}
function refinePlainDateTimeObjectLike(calendar, bag, options) {
  let fields = readAndRefineBagFields(
      bag,
      getCalendarFieldNames(calendar, dateTimeFieldNamesAlpha, dateTimeFieldNamesWithEraAlpha),
      dateTimeFieldRefiners,
      [],
      0,
    ),
    [year, monthCodeParts] = refineCalendarDateFields(fields, calendar),
    overflow = refineOverflowOptions(options)
  return createDateTimeFromRefinedFields(
    createDateFromRefinedFields(fields, calendar, year, monthCodeParts, overflow),
    resolveTimeFields(fields, overflow),
    calendar,
  )
}
function refinePlainDateObjectLike(calendar, bag, options, requireFields = []) {
  let fields = readAndRefineBagFields(
      bag,
      getCalendarFieldNames(calendar, dateFieldNamesAlpha, dateFieldNamesWithEraAlpha),
      dateFieldRefiners,
      requireFields,
    ),
    [year, monthCodeParts] = refineCalendarDateFields(fields, calendar)
  return createDateFromRefinedFields(fields, calendar, year, monthCodeParts, refineOverflowOptions(options))
}
function refinePlainYearMonthObjectLike(calendar, bag, options, requireFields) {
  let fields = readAndRefineBagFields(
      bag,
      getCalendarFieldNames(calendar, yearMonthFieldNamesAlpha, yearMonthFieldNamesWithEraAlpha),
      dateFieldRefiners,
      requireFields,
    ),
    [year, monthCodeParts] = refineCalendarDateFields(fields, calendar, 1)
  return createYearMonthFromRefinedFields(
    fields,
    calendar,
    year,
    monthCodeParts,
    refineOverflowOptions(options),
  )
}
function refinePlainMonthDayObjectLike(calendar, calendarAbsent, bag, options) {
  let fields = readAndRefineBagFields(
    bag,
    getCalendarFieldNames(calendar, dateFieldNamesAlpha, dateFieldNamesWithEraAlpha),
    dateFieldRefiners,
    dayFieldNamesAsc,
    0,
  )
  calendarAbsent &&
    fields.month !== void 0 &&
    fields.monthCode === void 0 &&
    fields.year === void 0 &&
    (fields.year = 1972)
  let [year, monthCodeParts] = refineMonthDayFields(fields, calendar)
  return createMonthDayFromRefinedFields(
    fields,
    calendar,
    year,
    monthCodeParts,
    refineOverflowOptions(options),
  )
}
function refinePlainTimeObjectLike(bag, options) {
  return resolveTimeFields(
    readAndRefineBagFields(bag, timeFieldNamesAlpha, timeFieldRefiners, [], 1),
    refineOverflowOptions(options),
  )
}
function refineDurationObjectLike(bag) {
  let durationFields = readAndRefineBagFields(bag, durationFieldNamesAlpha, durationFieldRefiners)
  return createDurationSlots(validateDurationFields({ ...durationFieldDefaults, ...durationFields }))
}
function throwFailedParse(s) {
  throwRangeError(failedParse(s))
}
function parseInstant(s) {
  let organized = parseDateTimeLike((s = requireString(toPrimitiveWithStringHint(s)))),
    offsetNano
  return (
    organized || throwFailedParse(s),
    organized.I
      ? (offsetNano = 0)
      : organized.offset
        ? (offsetNano = parseOffsetNano(organized.offset))
        : throwFailedParse(s),
    createEpochNanoSlots(isoDateTimeAndOffsetToEpochNano(organized, offsetNano))
  )
}
function parseRelativeToSlots(s, resolveCalendar) {
  let organized = parseDateTimeLike(requireString(s))
  return organized && organized.timeZoneId
    ? finalizeZonedDateTime(organized, resolveCalendar, void 0)
    : finalizeDate(parsePlainDateLike(s), resolveCalendar)
}
function parseZonedDateTime(s, resolveCalendar, options) {
  let organized = parseDateTimeLike(requireString(s))
  return (
    (organized && organized.timeZoneId) || throwFailedParse(s),
    finalizeZonedDateTime(organized, resolveCalendar, options)
  )
}
function parsePlainDateTime(s, resolveCalendar) {
  let organized = parsePlainDateLike(s)
  return (
    checkIsoDateTimeInBounds(organized),
    { ...combineDateAndTime(organized, organized), calendar: resolveCalendar(organized.calendarId) }
  )
}
function parsePlainDate(s, resolveCalendar) {
  return finalizeDate(parsePlainDateLike(s), resolveCalendar)
}
function parsePlainYearMonth(s, resolveCalendar) {
  let organized = parseYearMonthOnly(requireString(s)) || parsePlainDateLike(s),
    calendar = resolveCalendar(organized.calendarId)
  return createDateSlots(
    checkIsoYearMonthInBounds(moveToStartOfMonth(calendar, checkIsoYearMonthInBounds(organized))),
    calendar,
  )
}
function parsePlainMonthDay(s, resolveCalendar) {
  let organized = parseMonthDayOnly(requireString(s)) || parsePlainDateLike(s)
  if (organized.calendarId === 'iso8601')
    return createDateSlots({ ...organized, year: 1972 }, resolveCalendar('iso8601'))
  let { calendar } = finalizeDate(organized, resolveCalendar),
    { year: origYear, month: origMonth, day } = computeCalendarDateFields(calendar, organized),
    [monthCodeNumber, isLeapMonth] = computeCalendarMonthCodeParts(calendar, origYear, origMonth),
    yearMonthFields = calendar
      ? calendar.u(monthCodeNumber, isLeapMonth, day)
      : computeIsoYearMonthFieldsForMonthDay(monthCodeNumber, isLeapMonth)
  return (
    yearMonthFields || throwRangeError('Cannot guess year'),
    createDateSlots(
      checkIsoDateInBounds(
        computeCalendarIsoFieldsFromParts(calendar, yearMonthFields.year, yearMonthFields.month, day),
      ),
      calendar,
    )
  )
}
function parsePlainTime(s) {
  let organized = parseDateTimeLike((s = requireString(s))) || parseTimeOnly(s)
  return (
    (!organized || !organized.qe || organized.I || parseYearMonthOnly(s) || parseMonthDayOnly(s)) &&
      throwFailedParse(s),
    createTimeSlots(organized)
  )
}
function parseDuration(s) {
  let parts = durationRegExp.exec(requireString(s))
  ;(parts && !invalidDurationRegExp.test(s)) || throwFailedParse(s)
  let fraction = nanoToGivenFields(
      3600 * parseSubsecNano(parts[7] || '') +
        60 * parseSubsecNano(parts[9] || '') +
        parseSubsecNano(parts[11] || ''),
      4,
      durationFieldNamesAsc,
    ),
    durationFields = {
      ...fraction,
      years: parseInt0(parts[2]),
      months: parseInt0(parts[3]),
      weeks: parseInt0(parts[4]),
      days: parseInt0(parts[5]),
      hours: parseInt0(parts[6]),
      minutes: parseInt0(parts[8]) + fraction.minutes,
      seconds: parseInt0(parts[10]) + fraction.seconds,
    }
  return createDurationSlots(
    validateDurationFields(parts[1] === '-' ? negateDurationFields(durationFields) : durationFields),
  )
}
function parseCalendarId(s) {
  let organized = parseDateTimeLike(s) || parseYearMonthOnly(s) || parseMonthDayOnly(s) || parseTimeOnly(s)
  return organized ? organized.calendarId : s
}
function parseTimeZoneId(s) {
  let parsed = parseDateTimeLike(s)
  return (parsed && (parsed.timeZoneId || (parsed.I && 'UTC') || parsed.offset)) || s
}
function parsePlainDateLike(s) {
  let organized = parseDateTimeLike(requireString(s))
  return ((organized && !organized.I) || throwFailedParse(s), organized)
}
function finalizeZonedDateTime(organized, resolveCalendar, options) {
  let timeZone = queryTimeZone(resolveTimeZoneId(organized.timeZoneId)),
    epochNano
  if (organized.qe) {
    let offsetNano = organized.offset ? parseOffsetNano(organized.offset) : void 0,
      [, offsetDisambig, epochDisambig] = refineZonedFieldOptions(options)
    epochNano = getMatchingInstantFor(
      timeZone,
      organized,
      offsetNano,
      offsetDisambig,
      epochDisambig,
      !(timeZone.Z || organized.offset === void 0 || ((offset = organized.offset), offset.length > 6)),
      organized.I,
    )
  } else (refineZonedFieldOptions(options), (epochNano = getStartOfDayInstantFor(timeZone, organized)))
  var offset
  return (
    checkEpochNanoInBounds(epochNano),
    createZonedEpochNanoSlots(epochNano, timeZone, resolveCalendar(organized.calendarId))
  )
}
function finalizeDate(organized, resolveCalendar) {
  return createDateSlots(checkIsoDateInBounds(organized), resolveCalendar(organized.calendarId))
}
function timeRegExpStr(separatorIndex, leapSecondStr = '') {
  return `([01]\\d|2[0-3])(?:(:?)([0-5]\\d)(?:\\${separatorIndex}([0-5]\\d${leapSecondStr})(?:[.,](\\d{1,9}))?)?)?`
}
var dateTimeRegExpStr =
    '((?!-0{6})[+-]\\d{6}|\\d{4})(-?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?:[Tt ]' +
    timeRegExpStr(6, '|60') +
    '(?:([Zz])|(([+-])' +
    timeRegExpStr(14) +
    '))?)?',
  yearMonthRegExp = createRegExp(
    '((?!-0{6})[+-]\\d{6}|\\d{4})-?(0[1-9]|1[0-2])(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)',
  ),
  monthDayRegExp = createRegExp(
    '(?:--)?(0[1-9]|1[0-2])-?(0[1-9]|[12]\\d|3[01])(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)',
  ),
  dateTimeRegExp = createRegExp(
    dateTimeRegExpStr +
      '(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)',
  ),
  annotationRegExp = /\[(!?)([^=]+)=([^\]]+)/g,
  durationRegExp =
    /^([+-])?P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(?:T(?:(\d+)(?:[.,](\d{1,9}))?H)?(?:(\d+)(?:[.,](\d{1,9}))?M)?(?:(\d+)(?:[.,](\d{1,9}))?S)?)?$/i,
  invalidDurationRegExp = /[PT]$|[.,]\d+[HMS]./i
function parseDateTimeLike(s) {
  let parts = dateTimeRegExp.exec(s)
  if (!parts) return
  let organized = ((parts2) => ({
    year: parseInt(parts2[1]),
    month: parseInt(parts2[3]),
    day: parseInt(parts2[4]),
    ...nanoToTimeAndDay(parseSubsecNano(parts2[9] || ''))[0],
    hour: parseInt0(parts2[5]),
    minute: parseInt0(parts2[7]),
    second: Math.min(parseInt0(parts2[8]), 59),
    ...organizeAnnotationParts(parts2[18], parts2[19]),
    qe: !!parts2[5],
    I: !!parts2[10],
    offset: parts2[11],
  }))(parts)
  return validateIsoDateFields(organized)
}
function parseYearMonthOnly(s) {
  let parts = yearMonthRegExp.exec(s)
  return parts
    ? requireIsoCalendar(
        ((parts2) => ({
          year: parseInt(parts2[1]),
          month: parseInt(parts2[2]),
          day: 1,
          ...organizeAnnotationParts(parts2[3], parts2[4]),
        }))(parts),
      )
    : void 0
}
function parseMonthDayOnly(s) {
  let parts = monthDayRegExp.exec(s)
  if (parts) {
    let organized = ((parts2) => ({
      year: 1972,
      month: parseInt(parts2[1]),
      day: parseInt(parts2[2]),
      ...organizeAnnotationParts(parts2[3], parts2[4]),
    }))(parts)
    if (allPropsEqual(calendarDateFieldNamesAsc, (isoDate2 = organized), constrainIsoDateFields(isoDate2)))
      return requireIsoCalendar(organized)
  }
  var isoDate2
}
function requireIsoCalendar(organized) {
  return (organized.calendarId !== 'iso8601' && throwFailedParse(organized.calendarId), organized)
}
function parseTimeOnly(s) {
  let organized = parseDateTimeLike(s.replace(/^t?/i, '0000-01-01T'))
  return organized && !organized.I ? organized : void 0
}
function organizeAnnotationParts(timeZoneId, s) {
  let calendarIsCritical,
    calendarIds = []
  return (
    s.replace(
      annotationRegExp,
      (whole, criticalStr, key, value) => (
        key === 'u-ca'
          ? (calendarIds.push(value.toLowerCase()), calendarIsCritical || (calendarIsCritical = criticalStr))
          : criticalStr && throwFailedParse(whole),
        ''
      ),
    ),
    calendarIds.length > 1 && calendarIsCritical && throwFailedParse(s),
    { timeZoneId, calendarId: calendarIds[0] || 'iso8601' }
  )
}
function mergeCalendarFields(calendar, baseFields, additionalFields) {
  let merged = Object.assign(Object.create(null), baseFields)
  return (
    spliceFields(merged, additionalFields, monthFieldNames),
    getCalendarEraOrigins(calendar) &&
      (spliceFields(merged, additionalFields, allYearFieldNames),
      calendar &&
        calendar.je &&
        spliceFields(merged, additionalFields, monthDayFieldNames, eraYearFieldNames)),
    merged
  )
}
function spliceFields(dest, additional, allPropNames, deletablePropNames) {
  let anyMatching = 0,
    nonMatchingPropNames = []
  for (let propName of allPropNames)
    additional[propName] !== void 0 ? (anyMatching = 1) : nonMatchingPropNames.push(propName)
  if ((Object.assign(dest, additional), anyMatching))
    for (let deletablePropName of deletablePropNames || nonMatchingPropNames) delete dest[deletablePropName]
}
function mergeZonedDateTimeFields(calendar, zonedDateTimeSlots, modFields) {
  let validFieldNames = getCalendarFieldNames(
      calendar,
      dateTimeAndOffsetFieldNamesAlpha,
      dateTimeAndOffsetFieldNamesWithEraAlpha,
    ),
    zonedSlots = zonedEpochSlotsToIso(zonedDateTimeSlots),
    { year, month, day } = computeCalendarDateFields(calendar, zonedSlots),
    origFields = {
      year,
      monthCode: computeMonthCode(calendar, year, month),
      day,
      hour: zonedSlots.hour,
      minute: zonedSlots.minute,
      second: zonedSlots.second,
      millisecond: zonedSlots.millisecond,
      microsecond: zonedSlots.microsecond,
      nanosecond: zonedSlots.nanosecond,
      offset: zonedSlots.offsetNanoseconds,
    },
    partialFields = readAndRefineBagFields(modFields, validFieldNames, zonedDateTimeFieldRefiners),
    mergedCalendarFields = mergeCalendarFields(calendar, origFields, partialFields)
  return [{ ...origFields, ...partialFields }, mergedCalendarFields]
}
function mergeDateTimeFields(calendar, plainDateTimeSlots, modFields) {
  let validFieldNames = getCalendarFieldNames(
      calendar,
      dateTimeFieldNamesAlpha,
      dateTimeFieldNamesWithEraAlpha,
    ),
    { year, month, day } = computeCalendarDateFields(calendar, plainDateTimeSlots),
    origFields = {
      year,
      monthCode: computeMonthCode(calendar, year, month),
      day,
      hour: plainDateTimeSlots.hour,
      minute: plainDateTimeSlots.minute,
      second: plainDateTimeSlots.second,
      millisecond: plainDateTimeSlots.millisecond,
      microsecond: plainDateTimeSlots.microsecond,
      nanosecond: plainDateTimeSlots.nanosecond,
    },
    partialFields = readAndRefineBagFields(modFields, validFieldNames, dateTimeFieldRefiners),
    mergedCalendarFields = mergeCalendarFields(calendar, origFields, partialFields)
  return [{ ...origFields, ...partialFields }, mergedCalendarFields]
}
function mergeDateFields(calendar, plainDateSlots, modFields) {
  let validFieldNames = getCalendarFieldNames(calendar, dateFieldNamesAlpha, dateFieldNamesWithEraAlpha),
    { year, month, day } = computeCalendarDateFields(calendar, plainDateSlots)
  return mergeCalendarFields(
    calendar,
    { year, monthCode: computeMonthCode(calendar, year, month), day },
    readAndRefineBagFields(modFields, validFieldNames, dateFieldRefiners),
  )
}
function mergeYearMonthFields(calendar, plainYearMonthSlots, modFields) {
  let validFieldNames = getCalendarFieldNames(
      calendar,
      yearMonthFieldNamesAlpha,
      yearMonthFieldNamesWithEraAlpha,
    ),
    { year, month } = computeCalendarDateFields(calendar, plainYearMonthSlots)
  return mergeCalendarFields(
    calendar,
    { year, monthCode: computeMonthCode(calendar, year, month) },
    readAndRefineBagFields(modFields, validFieldNames, dateFieldRefiners),
  )
}
function mergeMonthDayFields(calendar, plainMonthDaySlots, modFields) {
  let validFieldNames = getCalendarFieldNames(calendar, dateFieldNamesAlpha, dateFieldNamesWithEraAlpha),
    { year, month, day } = computeCalendarDateFields(calendar, plainMonthDaySlots)
  return mergeCalendarFields(
    calendar,
    { monthCode: computeMonthCode(calendar, year, month), day },
    readAndRefineBagFields(modFields, validFieldNames, dateFieldRefiners),
  )
}
function createZonedDateTimeFromMergedFields(
  zonedDateTimeSlots,
  mergedAllFields,
  calendarFields,
  year,
  monthCodeParts,
  overflow,
  offsetDisambig,
  epochDisambig,
) {
  let { calendar, timeZone } = zonedDateTimeSlots
  return createZonedEpochNanoSlots(
    getMatchingInstantFor(
      timeZone,
      combineDateAndTime(
        createDateFromRefinedFields(calendarFields, calendar, year, monthCodeParts, overflow),
        constrainTimeFields(mergedAllFields, overflow),
      ),
      mergedAllFields.offset,
      offsetDisambig,
      epochDisambig,
    ),
    timeZone,
    calendar,
  )
}
function createDateTimeFromMergedFields(
  mergedAllFields,
  calendarFields,
  calendar,
  year,
  monthCodeParts,
  overflow,
) {
  return createDateTimeFromRefinedFields(
    createDateFromRefinedFields(calendarFields, calendar, year, monthCodeParts, overflow),
    constrainTimeFields(mergedAllFields, overflow),
    calendar,
  )
}
function mergeTimeFields(initialFields, modFields) {
  return {
    ...pluckProps(timeFieldNamesAlpha, initialFields),
    ...readAndRefineBagFields(modFields, timeFieldNamesAlpha, timeFieldRefiners),
  }
}
function mergeDurationFields(slots, fields) {
  return createDurationSlots(
    ((initialFields = slots),
    (modFields = fields),
    validateDurationFields({
      ...initialFields,
      ...readAndRefineBagFields(modFields, durationFieldNamesAlpha, durationFieldRefiners),
    })),
  )
  var initialFields, modFields
}
function computeMonthCode(calendar, year, month) {
  let [monthCodeNumber, isLeapMonth] = computeCalendarMonthCodeParts(calendar, year, month)
  return formatMonthCode(monthCodeNumber, isLeapMonth)
}
function totalDuration(refineRelativeTo, slots, options) {
  let [totalUnit, relativeToSlots] = ((options2, refineRelativeTo2) => {
      let relativeToInternals = refineRelativeTo2(
          (options2 = normalizeOptionsOrString(options2, 'unit')).relativeTo,
        ),
        totalUnit2 = coerceTotalUnit(options2)
      return ((totalUnit2 = requirePropDefined('unit', totalUnit2)), [totalUnit2, relativeToInternals])
    })(options, refineRelativeTo),
    maxDurationUnit = getMaxDurationUnit(slots),
    maxUnit = Math.max(totalUnit, maxDurationUnit),
    isZoned = relativeToSlots && isZonedEpochSlots(relativeToSlots)
  if (!relativeToSlots && isUniformUnit(maxUnit, isZoned)) return totalDayTimeDuration(slots, totalUnit)
  if ((relativeToSlots || throwRangeError('Missing relativeTo'), !slots.sign && (!isZoned || totalUnit < 6)))
    return 0
  let [balancedDuration, endEpochNano, relativeOps] = spanRelativeDuration(relativeToSlots, slots, totalUnit)
  return isUniformUnit(totalUnit, isZoned)
    ? totalDayTimeDuration(balancedDuration, totalUnit)
    : ((durationFields, endEpochNano2, totalUnit2, relativeOps2) => {
        let fieldName = durationFieldNamesAsc[totalUnit2],
          baseDurationFields = clearDurationFields(totalUnit2, durationFields)
        return totalRelativeUnit(
          durationFields[fieldName],
          computeDurationSign(durationFields) || 1,
          endEpochNano2,
          (value) => (
            (baseDurationFields[fieldName] = value),
            moveRelativeMarkerToEpochNano(relativeOps2, baseDurationFields)
          ),
        )
      })(balancedDuration, endEpochNano, totalUnit, relativeOps)
}
function totalDayTimeDuration(durationFields, totalUnit) {
  return divideBigNanoToExactNumber(durationDayTimeToBigNano(durationFields), unitNanoMap[totalUnit])
}
function instantToZonedDateTime(instantSlots, timeZone, calendar) {
  return createZonedEpochNanoSlots(instantSlots.epochNanoseconds, timeZone, calendar)
}
function zonedDateTimeToInstant(zonedDateTimeSlots0) {
  return createEpochNanoSlots(zonedDateTimeSlots0.epochNanoseconds)
}
function zonedDateTimeToDateTime(zonedDateTimeSlots0) {
  return createDateTimeSlots(zonedEpochSlotsToIso(zonedDateTimeSlots0), zonedDateTimeSlots0.calendar)
}
function zonedDateTimeToDate(zonedDateTimeSlots0) {
  return createDateSlots(zonedEpochSlotsToIso(zonedDateTimeSlots0), zonedDateTimeSlots0.calendar)
}
function zonedDateTimeToTime(zonedDateTimeSlots0) {
  return createTimeSlots(zonedEpochSlotsToIso(zonedDateTimeSlots0))
}
function dateTimeToZonedDateTime(plainDateTimeSlots, timeZone, epochDisambig) {
  return createZonedEpochNanoSlots(
    checkEpochNanoInBounds(getSingleInstantFor(timeZone, plainDateTimeSlots, epochDisambig)),
    timeZone,
    plainDateTimeSlots.calendar,
  )
}
function dateToZonedDateTime(plainDateSlots, timeZone, timeFields) {
  let epochNano
  return (
    (epochNano = timeFields
      ? getSingleInstantFor(timeZone, combineDateAndTime(plainDateSlots, timeFields))
      : getStartOfDayInstantFor(timeZone, combineDateAndTime(plainDateSlots, timeFieldDefaults))),
    createZonedEpochNanoSlots(epochNano, timeZone, plainDateSlots.calendar)
  )
}
function yearMonthToDate(calendar, input, bag) {
  return mergeFieldsIntoDate(
    calendar,
    pluckProps(
      getCalendarFieldNames(calendar, yearMonthCodeFieldNamesAlpha, yearMonthCodeFieldNamesWithEraAlpha),
      input,
    ),
    readAndRefineBagFields(requireObjectLike(bag), dayFieldNamesAsc, dateFieldRefiners, []),
  )
}
function monthDayToDate(calendar, input, bag) {
  let extraFieldNames = getCalendarFieldNames(calendar, yearFieldNamesAsc, yearFieldNamesWithEraAlpha)
  return mergeFieldsIntoDate(
    calendar,
    pluckProps(monthCodeDayFieldNamesAlpha, input),
    readAndRefineBagFields(requireObjectLike(bag), extraFieldNames, dateFieldRefiners, []),
  )
}
function fieldsToMonthDay(calendar, input) {
  let refinedFields = readAndRefineBagFields(input, monthCodeDayFieldNamesAlpha, dateFieldRefiners),
    [year, monthCodeParts] = refineMonthDayFields(refinedFields, calendar)
  return createMonthDayFromRefinedFields(refinedFields, calendar, year, monthCodeParts, 0)
}
function fieldsToYearMonth(calendar, input) {
  let refinedFields = readAndRefineBagFields(
      input,
      getCalendarFieldNames(calendar, yearMonthCodeFieldNamesAlpha, yearMonthCodeFieldNamesWithEraAlpha),
      dateFieldRefiners,
    ),
    [year, monthCodeParts] = refineCalendarDateFields(refinedFields, calendar, 1)
  return createYearMonthFromRefinedFields(refinedFields, calendar, year, monthCodeParts, 0)
}
function mergeFieldsIntoDate(calendar, inputFields, extraFields) {
  let mergedFieldNames = getCalendarFieldNames(
      calendar,
      yearMonthCodeDayFieldNamesAlpha,
      yearMonthCodeDayFieldNamesWithEraAlpha,
    ),
    mergedFields = mergeCalendarFields(calendar, inputFields, extraFields)
  mergedFields = readAndRefineBagFields(mergedFields, mergedFieldNames, dateFieldRefiners, [])
  let [year, monthCodeParts] = refineCalendarDateFields(mergedFields, calendar)
  return createDateFromRefinedFields(mergedFields, calendar, year, monthCodeParts, 0)
}
function epochMilliToInstant(epochMilli) {
  return createEpochNanoSlots(checkEpochNanoInBounds(BigInt(toStrictInteger(epochMilli)) * bigNanoInMilli))
}
function epochNanoToInstant(epochNano) {
  return createEpochNanoSlots(checkEpochNanoInBounds(toBigInt(epochNano)))
}
function applyPlainFormatTimeZone(options) {
  return (
    (options.timeZone = 'UTC'),
    ['full', 'long'].includes(options.timeStyle) && (options.timeStyle = 'medium'),
    options
  )
}
function applyZonedFormatTimeZone(options, timeZoneId) {
  return (
    options.timeZone !== void 0 && throwTypeError('Cannot specify TimeZone'),
    (options.timeZone = timeZoneId),
    options
  )
}
function checkResolvedCalendarCompatible(format, slots, strictCalendarCheck) {
  let resolvedCalendarId = format.resolvedOptions().calendar
  ;(!strictCalendarCheck && slots.calendar === isoCalendarImpl) ||
    getCalendarSlotId(slots.calendar) === resolvedCalendarId ||
    throwRangeError('Mismatching Calendars')
}
function createOptionsTransformer(
  shapeFieldNames,
  invalidShapeFieldNames,
  ignoredFieldNames,
  defaultShapeFields,
  dateStyleReplacementFields,
) {
  let shapeFieldNameSet = new Set(shapeFieldNames),
    invalidShapeFieldNameSet = new Set(invalidShapeFieldNames),
    ignoredFieldNameSet = new Set(ignoredFieldNames)
  return (options, allowPartialOverlap) => {
    let dateStyle,
      timeStyle,
      granularShapeFields = {},
      modifierFields = {},
      otherFields = {},
      hasInvalidGranularShapeFields = 0,
      hasInvalidStyleFields = 0
    for (let name of Object.keys(options)) {
      let value = options[name]
      value === void 0 ||
        ignoredFieldNameSet.has(name) ||
        (shapeFieldNameSet.has(name)
          ? name === 'dateStyle'
            ? (dateStyle = value)
            : name === 'timeStyle'
              ? (timeStyle = value)
              : (granularShapeFields[name] = value)
          : name === 'era'
            ? (modifierFields[name] = value)
            : invalidShapeFieldNameSet.has(name)
              ? name === 'dateStyle' || name === 'timeStyle'
                ? (hasInvalidStyleFields = 1)
                : (hasInvalidGranularShapeFields = 1)
              : (otherFields[name] = value))
    }
    let hasDateStyle = dateStyle !== void 0,
      hasTimeStyle = timeStyle !== void 0,
      hasAnyStyle = hasDateStyle || hasTimeStyle,
      hasGranularShapeFields = Object.keys(granularShapeFields).length > 0,
      hasInvalids = hasInvalidGranularShapeFields || hasInvalidStyleFields,
      hasShapeFields = hasGranularShapeFields || hasDateStyle || hasTimeStyle,
      hasModifierFields = Object.keys(modifierFields).length > 0
    ;((!allowPartialOverlap && hasInvalids) ||
      (allowPartialOverlap && hasInvalids && !hasShapeFields) ||
      (hasAnyStyle && (hasGranularShapeFields || hasModifierFields || hasInvalidGranularShapeFields))) &&
      throwTypeError('Invalid formatting options')
    let transformedOptions = {}
    return (
      hasAnyStyle || hasShapeFields || Object.assign(transformedOptions, defaultShapeFields),
      Object.assign(transformedOptions, granularShapeFields, modifierFields, otherFields),
      hasDateStyle &&
        (dateStyleReplacementFields
          ? Object.assign(transformedOptions, dateStyleReplacementFields[dateStyle])
          : (transformedOptions.dateStyle = dateStyle)),
      hasTimeStyle && (transformedOptions.timeStyle = timeStyle),
      transformedOptions
    )
  }
}
var dateDefaultShapeFields = { year: 'numeric', month: 'numeric', day: 'numeric' },
  timeDefaultShapeFields = { hour: 'numeric', minute: 'numeric', second: 'numeric' },
  dateTimeDefaultShapeFields = Object.assign({}, dateDefaultShapeFields, timeDefaultShapeFields),
  dateShapeFieldNames = ['weekday', 'year', 'month', 'day', 'dateStyle'],
  timeShapeFieldNames = ['dayPeriod', 'hour', 'minute', 'second', 'fractionalSecondDigits', 'timeStyle'],
  dateTimeShapeFieldNames = dateShapeFieldNames.concat(timeShapeFieldNames),
  yearMonthIgnoredFieldNames = ['weekday', 'day'].concat(timeShapeFieldNames),
  monthDayIgnoredFieldNames = ['weekday', 'year'].concat(timeShapeFieldNames),
  transformInstantOptions = createOptionsTransformer(
    dateTimeShapeFieldNames,
    [],
    [],
    dateTimeDefaultShapeFields,
  ),
  transformZonedOptions = createOptionsTransformer(dateTimeShapeFieldNames, [], [], {
    ...dateTimeDefaultShapeFields,
    timeZoneName: 'short',
  }),
  transformDateTimeOptions = createOptionsTransformer(
    dateTimeShapeFieldNames,
    [],
    ['timeZoneName'],
    dateTimeDefaultShapeFields,
  ),
  transformDateOptions = createOptionsTransformer(
    dateShapeFieldNames,
    timeShapeFieldNames,
    ['timeZoneName'],
    dateDefaultShapeFields,
  ),
  transformTimeOptions = createOptionsTransformer(
    timeShapeFieldNames,
    dateShapeFieldNames,
    ['timeZoneName', 'era'],
    timeDefaultShapeFields,
  ),
  transformYearMonthOptions = createOptionsTransformer(
    ['year', 'month', 'dateStyle'],
    yearMonthIgnoredFieldNames,
    ['timeZoneName'],
    { year: 'numeric', month: 'numeric' },
    {
      full: { year: 'numeric', month: 'long' },
      long: { year: 'numeric', month: 'long' },
      medium: { year: 'numeric', month: 'short' },
      short: { year: '2-digit', month: 'numeric' },
    },
  ),
  transformMonthDayOptions = createOptionsTransformer(
    ['month', 'day', 'dateStyle'],
    monthDayIgnoredFieldNames,
    ['timeZoneName', 'era'],
    { month: 'numeric', day: 'numeric' },
    {
      full: { month: 'long', day: 'numeric' },
      long: { month: 'long', day: 'numeric' },
      medium: { month: 'short', day: 'numeric' },
      short: { month: 'numeric', day: 'numeric' },
    },
  )
function zonedDateTimeWithPlainTime(zonedDateTimeSlots, plainTimeFields) {
  let { timeZone } = zonedDateTimeSlots,
    newIsoDateTime = combineDateAndTime(
      zonedEpochSlotsToIso(zonedDateTimeSlots),
      plainTimeFields || timeFieldDefaults,
    )
  return createZonedEpochNanoSlots(
    plainTimeFields
      ? getSingleInstantFor(timeZone, newIsoDateTime)
      : getStartOfDayInstantFor(timeZone, newIsoDateTime),
    timeZone,
    zonedDateTimeSlots.calendar,
  )
}
function refineDirectionOptions(options) {
  let normalizedOptions = normalizeOptionsOrString(options, 'direction'),
    res = coerceDirection(normalizedOptions, 0)
  return (res || throwRangeError(invalidEntity2('direction', res)), res)
}
function getCurrentIsoDateTime(timeZone) {
  let epochNano = getCurrentEpochNano(),
    offsetNano = timeZone.B(epochNano)
  return epochNanoToIsoDateTime(epochNano + BigInt(offsetNano))
}
function getCurrentEpochNano() {
  return BigInt(Date.now()) * bigNanoInMilli
}
function getCurrentTimeZoneId() {
  return new RawDateTimeFormat().resolvedOptions().timeZone || 'UTC'
}
var PlainYearMonthBranding = 'PlainYearMonth',
  PlainMonthDayBranding = 'PlainMonthDay',
  PlainDateBranding = 'PlainDate',
  PlainDateTimeBranding = 'PlainDateTime',
  PlainTimeBranding = 'PlainTime',
  ZonedDateTimeBranding = 'ZonedDateTime',
  InstantBranding = 'Instant',
  DurationBranding = 'Duration'
function defineTemporalClass(branding, cls, getSlots, ...getterMaps) {
  return (
    Object.defineProperties(cls, createNameDescriptors(branding)),
    Object.defineProperties(cls.prototype, createStringTagDescriptors('Temporal.' + branding)),
    Object.defineProperties(
      cls.prototype,
      mapProps(
        (getter) => ({
          get() {
            return getter(getSlots(this))
          },
          configurable: 1,
        }),
        Object.assign({}, ...getterMaps),
      ),
    ),
    cls
  )
}
var attachDebugString =
  noop.name !== 'noop' || globalThis.process
    ? noop
    : (instance) => {
        Object.defineProperty(instance, '_str_', { value: instance.toJSON() })
      }
function invalidRecordType() {
  throwTypeError(invalidCallingContext)
}
function forbiddenValueOf2() {
  throwTypeError(forbiddenValueOf)
}
var yearMonthFieldGetters$1 = {
    era(slots) {
      return computeCalendarEraFields(slots.calendar, slots).era
    },
    eraYear(slots) {
      return computeCalendarEraFields(slots.calendar, slots).eraYear
    },
    year(slots) {
      return computeCalendarDateFields(slots.calendar, slots).year
    },
    month(slots) {
      return computeCalendarDateFields(slots.calendar, slots).month
    },
    monthCode(slots) {
      return computeCalendarMonthCode(slots.calendar, slots)
    },
  },
  dateFieldGetters$1 = {
    era(slots) {
      return computeCalendarEraFields(slots.calendar, slots).era
    },
    eraYear(slots) {
      return computeCalendarEraFields(slots.calendar, slots).eraYear
    },
    year(slots) {
      return computeCalendarDateFields(slots.calendar, slots).year
    },
    month(slots) {
      return computeCalendarDateFields(slots.calendar, slots).month
    },
    monthCode(slots) {
      return computeCalendarMonthCode(slots.calendar, slots)
    },
    day(slots) {
      return computeCalendarDateFields(slots.calendar, slots).day
    },
  },
  monthDayFieldGetters$1 = {
    monthCode(slots) {
      return computeCalendarMonthCode(slots.calendar, slots)
    },
    day(slots) {
      return computeCalendarDateFields(slots.calendar, slots).day
    },
  },
  yearMonthDerivedGetters = {
    daysInMonth(slots) {
      return computeCalendarDaysInMonth(slots.calendar, slots)
    },
    daysInYear(slots) {
      return computeCalendarDaysInYear(slots.calendar, slots)
    },
    monthsInYear(slots) {
      return computeCalendarMonthsInYear(slots.calendar, slots)
    },
    inLeapYear(slots) {
      return computeCalendarInLeapYear(slots.calendar, slots)
    },
  },
  dateDerivedGetters = {
    dayOfWeek(slots) {
      return computeIsoDayOfWeek(slots)
    },
    dayOfYear(slots) {
      return computeCalendarDayOfYear(slots.calendar, slots)
    },
    weekOfYear(slots) {
      return computeCalendarWeekOfYear(slots.calendar, slots)
    },
    yearOfWeek(slots) {
      return computeCalendarYearOfWeek(slots.calendar, slots)
    },
    daysInWeek() {
      return 7
    },
    daysInMonth(slots) {
      return computeCalendarDaysInMonth(slots.calendar, slots)
    },
    daysInYear(slots) {
      return computeCalendarDaysInYear(slots.calendar, slots)
    },
    monthsInYear(slots) {
      return computeCalendarMonthsInYear(slots.calendar, slots)
    },
    inLeapYear(slots) {
      return computeCalendarInLeapYear(slots.calendar, slots)
    },
  }
function diffInstants(invert, instantSlots0, instantSlots1, options) {
  let [largestUnit, smallestUnit, roundingInc, roundingMode] = refineDiffOptions(invert, options, 3, 5)
  return createDiffDurationSlots(
    invert,
    diffEpochNanosRounded(
      instantSlots0.epochNanoseconds,
      instantSlots1.epochNanoseconds,
      largestUnit,
      smallestUnit,
      roundingInc,
      roundingMode,
    ),
  )
}
function diffZonedDateTimes(invert, slots0, slots1, options) {
  let calendar = getCommonCalendar(slots0.calendar, slots1.calendar),
    [largestUnit, smallestUnit, roundingInc, roundingMode] = refineDiffOptions(invert, options, 5)
  return createDiffDurationSlots(
    invert,
    diffZonedDateTimesRounded(calendar, slots0, slots1, largestUnit, smallestUnit, roundingInc, roundingMode),
  )
}
function diffDateTimes(invert, plainDateTimeSlots0, plainDateTimeSlots1, options) {
  let calendar = getCommonCalendar(plainDateTimeSlots0.calendar, plainDateTimeSlots1.calendar),
    [largestUnit, smallestUnit, roundingInc, roundingMode] = refineDiffOptions(invert, options, 6)
  return createDiffDurationSlots(
    invert,
    diffDateTimesRounded(
      calendar,
      plainDateTimeSlots0,
      plainDateTimeSlots1,
      largestUnit,
      smallestUnit,
      roundingInc,
      roundingMode,
    ),
  )
}
function diffDates(invert, plainDateSlots0, plainDateSlots1, options) {
  let calendar = getCommonCalendar(plainDateSlots0.calendar, plainDateSlots1.calendar),
    [largestUnit, smallestUnit, roundingInc, roundingMode] = refineDiffOptions(invert, options, 6, 9, 6)
  return createDiffDurationSlots(
    invert,
    diffDatesRounded(
      calendar,
      plainDateSlots0,
      plainDateSlots1,
      largestUnit,
      smallestUnit,
      roundingInc,
      roundingMode,
    ),
  )
}
function diffYearMonths(invert, plainYearMonthSlots0, plainYearMonthSlots1, options) {
  let calendar = getCommonCalendar(plainYearMonthSlots0.calendar, plainYearMonthSlots1.calendar),
    [largestUnit, smallestUnit, roundingInc, roundingMode] = refineDiffOptions(invert, options, 9, 9, 8)
  return createDiffDurationSlots(
    invert,
    diffYearMonthsRounded(
      calendar,
      plainYearMonthSlots0,
      plainYearMonthSlots1,
      largestUnit,
      smallestUnit,
      roundingInc,
      roundingMode,
    ),
  )
}
function diffTimes(invert, plainTimeSlots0, plainTimeSlots1, options) {
  let [largestUnit, smallestUnit, roundingInc, roundingMode] = refineDiffOptions(invert, options, 5, 5)
  return createDiffDurationSlots(
    invert,
    diffTimesRounded(plainTimeSlots0, plainTimeSlots1, largestUnit, smallestUnit, roundingInc, roundingMode),
  )
}
function createDiffDurationSlots(invert, durationFields) {
  return createDurationSlots(invert ? negateDurationFields(durationFields) : durationFields)
}
function withDateFields(slots, modFields, options) {
  let { calendar } = slots,
    fields = mergeDateFields(calendar, slots, modFields),
    [year, monthCodeParts] = refineCalendarDateFields(fields, calendar),
    overflow = refineOverflowOptions(options)
  return createDateFromRefinedFields(fields, calendar, year, monthCodeParts, overflow)
}
function withDateTimeFields(slots, modFields, options) {
  let { calendar } = slots,
    [mergedFields, calendarFields] = mergeDateTimeFields(calendar, slots, modFields),
    [year, monthCodeParts] = refineCalendarDateFields(calendarFields, calendar),
    overflow = refineOverflowOptions(options)
  return createDateTimeFromMergedFields(
    mergedFields,
    calendarFields,
    calendar,
    year,
    monthCodeParts,
    overflow,
  )
}
function withYearMonthFields(slots, modFields, options) {
  let { calendar } = slots,
    fields = mergeYearMonthFields(calendar, slots, modFields),
    [year, monthCodeParts] = refineCalendarDateFields(fields, calendar, 1),
    overflow = refineOverflowOptions(options)
  return createYearMonthFromRefinedFields(fields, calendar, year, monthCodeParts, overflow)
}
function withMonthDayFields(slots, modFields, options) {
  let { calendar } = slots,
    fields = mergeMonthDayFields(calendar, slots, modFields),
    [year, monthCodeParts] = refineMonthDayFields(fields, calendar),
    overflow = refineOverflowOptions(options)
  return createMonthDayFromRefinedFields(fields, calendar, year, monthCodeParts, overflow)
}
function withTimeFields(slots, modFields, options) {
  let refinedFields = mergeTimeFields(slots, modFields),
    overflow = refineOverflowOptions(options)
  return resolveTimeFields(refinedFields, overflow)
}
function withZonedDateTimeFields(slots, modFields, options) {
  let { calendar } = slots,
    [mergedFields, calendarFields] = mergeZonedDateTimeFields(calendar, slots, modFields),
    [year, monthCodeParts] = refineCalendarDateFields(calendarFields, calendar),
    [overflow, offsetDisambig, epochDisambig] = refineZonedFieldOptions(options, 2)
  return createZonedDateTimeFromMergedFields(
    slots,
    mergedFields,
    calendarFields,
    year,
    monthCodeParts,
    overflow,
    offsetDisambig,
    epochDisambig,
  )
}
function resolveBasicCalendarId(rawCalendarId) {
  let lowerRawCalendarId = requireString(rawCalendarId).toLowerCase()
  return lowerRawCalendarId === isoCalendarId
    ? isoCalendarImpl
    : lowerRawCalendarId === gregoryCalendarId
      ? gregoryCalendarImpl
      : void throwRangeError(exoticCalendarRequired(rawCalendarId, 'temporal-polyfill/full'))
}
function resolveBasicCalendarArg(rawCalendarId = isoCalendarId) {
  return resolveBasicCalendarId(rawCalendarId)
}
var zonedDateTimeSlotsMap = new WeakMap(),
  ZonedDateTime = defineTemporalClass(
    ZonedDateTimeBranding,
    class {
      constructor(epochNanoseconds, timeZoneId, calendar = void 0) {
        let epochNano = checkEpochNanoInBounds(toBigInt(epochNanoseconds)),
          timeZone = queryTimeZone(refineTimeZoneId(timeZoneId)),
          calendarImpl = resolveBasicCalendarArg(calendar)
        initZonedDateTime(this, createZonedEpochNanoSlots(epochNano, timeZone, calendarImpl))
      }
      static from(arg, options = void 0) {
        return createZonedDateTime(toZonedDateTimeSlots(arg, options))
      }
      static compare(arg0, arg1) {
        return compareZonedEpochSlots(toZonedDateTimeSlots(arg0), toZonedDateTimeSlots(arg1))
      }
      get calendarId() {
        return getCalendarSlotId(getZonedDateTimeSlots(this).calendar)
      }
      get timeZoneId() {
        return getZonedDateTimeSlots(this).timeZone.id
      }
      get epochMilliseconds() {
        return epochNanoToMilli(getZonedDateTimeSlots(this).epochNanoseconds)
      }
      get epochNanoseconds() {
        return getZonedDateTimeSlots(this).epochNanoseconds
      }
      get offset() {
        return formatOffsetNano(zonedEpochSlotsToIso(getZonedDateTimeSlots(this)).offsetNanoseconds)
      }
      get offsetNanoseconds() {
        return zonedEpochSlotsToIso(getZonedDateTimeSlots(this)).offsetNanoseconds
      }
      get hoursInDay() {
        return computeZonedHoursInDay(getZonedDateTimeSlots(this))
      }
      with(mod, options = void 0) {
        return createZonedDateTime(
          withZonedDateTimeFields(getZonedDateTimeSlots(this), validateBag(mod), options),
        )
      }
      withCalendar(calendarArg) {
        return createZonedDateTime({
          ...getZonedDateTimeSlots(this),
          calendar: refineCalendarArg(calendarArg),
        })
      }
      withTimeZone(timeZoneArg) {
        return createZonedDateTime({
          ...getZonedDateTimeSlots(this),
          timeZone: queryTimeZone(refineTimeZoneArg(timeZoneArg)),
        })
      }
      withPlainTime(plainTimeArg = void 0) {
        return createZonedDateTime(
          zonedDateTimeWithPlainTime(getZonedDateTimeSlots(this), optionalToPlainTimeFields(plainTimeArg)),
        )
      }
      add(durationArg, options = void 0) {
        let slots = getZonedDateTimeSlots(this)
        return createZonedDateTime(
          moveZonedEpochSlots(slots, toDurationSlots(durationArg), refineOverflowOptions(options)),
        )
      }
      subtract(durationArg, options = void 0) {
        let slots = getZonedDateTimeSlots(this)
        return createZonedDateTime(
          moveZonedEpochSlots(
            slots,
            negateDurationFields(toDurationSlots(durationArg)),
            refineOverflowOptions(options),
          ),
        )
      }
      until(otherArg, options = void 0) {
        let slots = getZonedDateTimeSlots(this),
          other = toZonedDateTimeSlots(otherArg)
        return createDuration(diffZonedDateTimes(0, slots, other, options))
      }
      since(otherArg, options = void 0) {
        let slots = getZonedDateTimeSlots(this),
          other = toZonedDateTimeSlots(otherArg)
        return createDuration(diffZonedDateTimes(1, slots, other, options))
      }
      round(options) {
        let slots = getZonedDateTimeSlots(this),
          [smallestUnit, roundingInc, roundingMode] = refineRoundingOptions(options)
        return createZonedDateTime(roundZonedEpochSlotsToUnit(slots, smallestUnit, roundingInc, roundingMode))
      }
      startOfDay() {
        return createZonedDateTime(computeZonedStartOfDay(getZonedDateTimeSlots(this)))
      }
      equals(otherArg) {
        return zonedDateTimesEqual(getZonedDateTimeSlots(this), toZonedDateTimeSlots(otherArg))
      }
      toInstant() {
        return createInstant(zonedDateTimeToInstant(getZonedDateTimeSlots(this)))
      }
      toPlainDateTime() {
        return createPlainDateTime(zonedDateTimeToDateTime(getZonedDateTimeSlots(this)))
      }
      toPlainDate() {
        return createPlainDate(zonedDateTimeToDate(getZonedDateTimeSlots(this)))
      }
      toPlainTime() {
        return createPlainTime(zonedDateTimeToTime(getZonedDateTimeSlots(this)))
      }
      toLocaleString(locales = void 0, options = {}) {
        let slots = getZonedDateTimeSlots(this),
          format = new RawDateTimeFormat(
            locales,
            applyZonedFormatTimeZone(transformZonedOptions(options), getZonedTimeZoneId(slots)),
          )
        return (
          checkResolvedCalendarCompatible(format, slots),
          format.format(epochNanoToMilli(slots.epochNanoseconds))
        )
      }
      toString(options = void 0) {
        return formatZonedDateTimeIso(getZonedDateTimeSlots(this), options)
      }
      toJSON() {
        return formatZonedDateTimeIso(getZonedDateTimeSlots(this))
      }
      getTimeZoneTransition(options) {
        let slots = getZonedDateTimeSlots(this),
          newEpochNano = slots.timeZone.C(slots.epochNanoseconds, refineDirectionOptions(options))
        return newEpochNano !== void 0
          ? createZonedDateTime({ ...slots, epochNanoseconds: newEpochNano })
          : null
      }
      valueOf() {
        return forbiddenValueOf2()
      }
    },
    getZonedDateTimeIsoSlots,
    dateFieldGetters$1,
    dateDerivedGetters,
    timeGetters,
  )
function createZonedDateTime(slots) {
  return initZonedDateTime(Object.create(ZonedDateTime.prototype), slots)
}
function getZonedDateTimeSlots(obj) {
  return getZonedDateTimeSlotsIfPresent(obj) || invalidRecordType()
}
function getZonedDateTimeIsoSlots(obj) {
  let slots = getZonedDateTimeSlots(obj)
  return { ...zonedEpochSlotsToIso(slots), calendar: slots.calendar }
}
function getZonedDateTimeSlotsIfPresent(obj) {
  return zonedDateTimeSlotsMap.get(obj)
}
function toZonedDateTimeSlots(arg, options) {
  if (isObjectLike2(arg)) {
    let ownSlots = getZonedDateTimeSlotsIfPresent(arg)
    if (ownSlots) return (refineZonedFieldOptions(options), ownSlots)
    let calendar = getCalendarFromBag(arg)
    return refineZonedDateTimeObjectLike(refineTimeZoneArg, calendar, arg, options)
  }
  return parseZonedDateTime(arg, resolveBasicCalendarId, options)
}
function initZonedDateTime(instance, slots) {
  return (zonedDateTimeSlotsMap.set(instance, slots), attachDebugString(instance), instance)
}
function refineTimeZoneArg(arg) {
  if (isObjectLike2(arg)) {
    let slots = getZonedDateTimeSlotsIfPresent(arg)
    return (slots || throwTypeError(invalidTimeZone(arg)), slots.timeZone.id)
  }
  return ((arg2) => resolveTimeZoneId(parseTimeZoneId(requireString(arg2))))(arg)
}
var instantSlotsMap = new WeakMap(),
  Instant = defineTemporalClass(
    InstantBranding,
    class {
      constructor(epochNanoseconds) {
        let epochNano = checkEpochNanoInBounds(toBigInt(epochNanoseconds))
        initInstant(this, createEpochNanoSlots(epochNano))
      }
      static from(arg) {
        return createInstant(toInstantSlots(arg))
      }
      static fromEpochMilliseconds(epochMilli) {
        return createInstant(epochMilliToInstant(epochMilli))
      }
      static fromEpochNanoseconds(epochNano) {
        return createInstant(epochNanoToInstant(epochNano))
      }
      static compare(a, b) {
        return compareZonedEpochSlots(toInstantSlots(a), toInstantSlots(b))
      }
      get epochMilliseconds() {
        return epochNanoToMilli(getInstantSlots(this).epochNanoseconds)
      }
      get epochNanoseconds() {
        return getInstantSlots(this).epochNanoseconds
      }
      add(durationArg) {
        let slots = getInstantSlots(this)
        return createInstant(
          createEpochNanoSlots(moveEpochNano(slots.epochNanoseconds, toDurationSlots(durationArg))),
        )
      }
      subtract(durationArg) {
        let slots = getInstantSlots(this)
        return createInstant(
          createEpochNanoSlots(
            moveEpochNano(slots.epochNanoseconds, negateDurationFields(toDurationSlots(durationArg))),
          ),
        )
      }
      until(otherArg, options = void 0) {
        return createDuration(diffInstants(0, getInstantSlots(this), toInstantSlots(otherArg), options))
      }
      since(otherArg, options = void 0) {
        return createDuration(diffInstants(1, getInstantSlots(this), toInstantSlots(otherArg), options))
      }
      round(options) {
        let slots = getInstantSlots(this),
          [smallestUnit, roundingInc, roundingMode] = refineRoundingOptions(options, 5, 1)
        return createInstant(
          createEpochNanoSlots(
            roundBigNanoToDayOriginInc(
              slots.epochNanoseconds,
              computeBigNanoInc(smallestUnit, roundingInc),
              roundingMode,
            ),
          ),
        )
      }
      equals(otherArg) {
        return instantsEqual(getInstantSlots(this), toInstantSlots(otherArg))
      }
      toZonedDateTimeISO(timeZoneArg) {
        return createZonedDateTime(
          instantToZonedDateTime(getInstantSlots(this), queryTimeZone(refineTimeZoneArg(timeZoneArg))),
        )
      }
      toLocaleString(locales = void 0, options = {}) {
        let slots = getInstantSlots(this)
        return new RawDateTimeFormat(locales, transformInstantOptions(options)).format(
          epochNanoToMilli(slots.epochNanoseconds),
        )
      }
      toString(options = void 0) {
        return formatInstantIso(refineTimeZoneArg, getInstantSlots(this), options)
      }
      toJSON() {
        return formatInstantIso(refineTimeZoneArg, getInstantSlots(this))
      }
      valueOf() {
        return forbiddenValueOf2()
      }
    },
  )
function createInstant(slots) {
  return initInstant(Object.create(Instant.prototype), slots)
}
function getInstantSlots(obj) {
  return getInstantSlotsIfPresent(obj) || invalidRecordType()
}
function getInstantSlotsIfPresent(obj) {
  return instantSlotsMap.get(obj)
}
function toInstantSlots(arg) {
  if (isObjectLike2(arg)) {
    let ownSlots = getInstantSlotsIfPresent(arg)
    if (ownSlots) return ownSlots
    let zonedDateTimeSlots = getZonedDateTimeSlotsIfPresent(arg)
    if (zonedDateTimeSlots) return createEpochNanoSlots(zonedDateTimeSlots.epochNanoseconds)
  }
  return parseInstant(arg)
}
var { toTemporalInstant } = {
  toTemporalInstant() {
    let epochMilli = Date.prototype.valueOf.call(this)
    return createInstant(createEpochNanoSlots(BigInt(requireNumberIsInteger(epochMilli)) * bigNanoInMilli))
  },
}
function initInstant(instance, slots) {
  return (instantSlotsMap.set(instance, slots), attachDebugString(instance), instance)
}
var plainMonthDaySlotsMap = new WeakMap(),
  PlainMonthDay = defineTemporalClass(
    PlainMonthDayBranding,
    class {
      constructor(isoMonth, isoDay, calendar = void 0, referenceIsoYear) {
        let isoMonthInt = toIntegerWithTrunc(isoMonth),
          isoDayInt = toIntegerWithTrunc(isoDay),
          calendarImpl = resolveBasicCalendarArg(calendar),
          isoYearInt = toIntegerWithTrunc(referenceIsoYear ?? isoEpochFirstLeapYear),
          fields = checkIsoDateInBounds(
            validateIsoDateFields({ year: isoYearInt, month: isoMonthInt, day: isoDayInt }),
          )
        initPlainMonthDay(this, createDateSlots(fields, calendarImpl))
      }
      static from(arg, options = void 0) {
        return createPlainMonthDay(toPlainMonthDaySlots(arg, options))
      }
      get calendarId() {
        return getCalendarSlotId(getPlainMonthDaySlots(this).calendar)
      }
      with(mod, options = void 0) {
        return createPlainMonthDay(withMonthDayFields(getPlainMonthDaySlots(this), validateBag(mod), options))
      }
      equals(otherArg) {
        return plainMonthDaysEqual(getPlainMonthDaySlots(this), toPlainMonthDaySlots(otherArg))
      }
      toPlainDate(bag) {
        let slots = getPlainMonthDaySlots(this)
        return createPlainDate(monthDayToDate(slots.calendar, this, bag))
      }
      toLocaleString(locales = void 0, options = {}) {
        let slots = getPlainMonthDaySlots(this),
          format = new RawDateTimeFormat(locales, applyPlainFormatTimeZone(transformMonthDayOptions(options)))
        return (checkResolvedCalendarCompatible(format, slots, 1), format.format(isoDateToEpochMilli(slots)))
      }
      toString(options = void 0) {
        return formatPlainMonthDayIso(getPlainMonthDaySlots(this), options)
      }
      toJSON() {
        return formatPlainMonthDayIso(getPlainMonthDaySlots(this))
      }
      valueOf() {
        return forbiddenValueOf2()
      }
    },
    getPlainMonthDaySlots,
    monthDayFieldGetters$1,
  )
function createPlainMonthDay(slots) {
  return initPlainMonthDay(Object.create(PlainMonthDay.prototype), slots)
}
function getPlainMonthDaySlots(obj) {
  return getPlainMonthDaySlotsIfPresent(obj) || invalidRecordType()
}
function getPlainMonthDaySlotsIfPresent(obj) {
  return plainMonthDaySlotsMap.get(obj)
}
function toPlainMonthDaySlots(arg, options) {
  if (isObjectLike2(arg)) {
    let ownSlots = getPlainMonthDaySlotsIfPresent(arg)
    if (ownSlots) return (refineOverflowOptions(options), ownSlots)
    let calendarMaybe = extractCalendarFromBag(arg)
    return refinePlainMonthDayObjectLike(
      calendarMaybe === void 0 ? isoCalendarImpl : calendarMaybe,
      calendarMaybe === void 0,
      arg,
      options,
    )
  }
  let res = parsePlainMonthDay(arg, resolveBasicCalendarId)
  return (refineOverflowOptions(options), res)
}
function initPlainMonthDay(instance, slots) {
  return (plainMonthDaySlotsMap.set(instance, slots), attachDebugString(instance), instance)
}
var plainYearMonthSlotsMap = new WeakMap(),
  PlainYearMonth = defineTemporalClass(
    PlainYearMonthBranding,
    class {
      constructor(isoYear, isoMonth, calendar = void 0, referenceIsoDay) {
        let isoYearInt = toIntegerWithTrunc(isoYear),
          isoMonthInt = toIntegerWithTrunc(isoMonth),
          calendarImpl = resolveBasicCalendarArg(calendar),
          isoDayInt = toIntegerWithTrunc(referenceIsoDay ?? 1),
          fields = checkIsoYearMonthInBounds(
            validateIsoDateFields({ year: isoYearInt, month: isoMonthInt, day: isoDayInt }),
          )
        initPlainYearMonth(this, createDateSlots(fields, calendarImpl))
      }
      static from(arg, options = void 0) {
        return createPlainYearMonth(toPlainYearMonthSlots(arg, options))
      }
      static compare(arg0, arg1) {
        return compareIsoDateFields(toPlainYearMonthSlots(arg0), toPlainYearMonthSlots(arg1))
      }
      get calendarId() {
        return getCalendarSlotId(getPlainYearMonthSlots(this).calendar)
      }
      with(mod, options = void 0) {
        return createPlainYearMonth(
          withYearMonthFields(getPlainYearMonthSlots(this), validateBag(mod), options),
        )
      }
      add(durationArg, options = void 0) {
        let slots = getPlainYearMonthSlots(this)
        return createPlainYearMonth(
          createDateSlots(
            moveYearMonth(
              slots.calendar,
              slots,
              toDurationSlots(durationArg),
              refineOverflowOptions(options),
            ),
            slots.calendar,
          ),
        )
      }
      subtract(durationArg, options = void 0) {
        let slots = getPlainYearMonthSlots(this)
        return createPlainYearMonth(
          createDateSlots(
            moveYearMonth(
              slots.calendar,
              slots,
              negateDurationFields(toDurationSlots(durationArg)),
              refineOverflowOptions(options),
            ),
            slots.calendar,
          ),
        )
      }
      until(otherArg, options = void 0) {
        let slots = getPlainYearMonthSlots(this),
          other = toPlainYearMonthSlots(otherArg)
        return createDuration(diffYearMonths(0, slots, other, options))
      }
      since(otherArg, options = void 0) {
        let slots = getPlainYearMonthSlots(this),
          other = toPlainYearMonthSlots(otherArg)
        return createDuration(diffYearMonths(1, slots, other, options))
      }
      equals(otherArg) {
        return plainYearMonthsEqual(getPlainYearMonthSlots(this), toPlainYearMonthSlots(otherArg))
      }
      toPlainDate(bag) {
        let slots = getPlainYearMonthSlots(this)
        return createPlainDate(yearMonthToDate(slots.calendar, this, bag))
      }
      toLocaleString(locales = void 0, options = {}) {
        let slots = getPlainYearMonthSlots(this),
          format = new RawDateTimeFormat(
            locales,
            applyPlainFormatTimeZone(transformYearMonthOptions(options)),
          )
        return (checkResolvedCalendarCompatible(format, slots, 1), format.format(isoDateToEpochMilli(slots)))
      }
      toString(options = void 0) {
        return formatPlainYearMonthIso(getPlainYearMonthSlots(this), options)
      }
      toJSON() {
        return formatPlainYearMonthIso(getPlainYearMonthSlots(this))
      }
      valueOf() {
        return forbiddenValueOf2()
      }
    },
    getPlainYearMonthSlots,
    yearMonthFieldGetters$1,
    yearMonthDerivedGetters,
  )
function createPlainYearMonth(slots) {
  return initPlainYearMonth(Object.create(PlainYearMonth.prototype), slots)
}
function getPlainYearMonthSlots(obj) {
  return getPlainYearMonthSlotsIfPresent(obj) || invalidRecordType()
}
function getPlainYearMonthSlotsIfPresent(obj) {
  return plainYearMonthSlotsMap.get(obj)
}
function toPlainYearMonthSlots(arg, options) {
  if (isObjectLike2(arg)) {
    let ownSlots = getPlainYearMonthSlotsIfPresent(arg)
    if (ownSlots) return (refineOverflowOptions(options), ownSlots)
    let calendar = getCalendarFromBag(arg)
    return refinePlainYearMonthObjectLike(calendar, arg, options)
  }
  let res = parsePlainYearMonth(arg, resolveBasicCalendarId)
  return (refineOverflowOptions(options), res)
}
function initPlainYearMonth(instance, slots) {
  return (plainYearMonthSlotsMap.set(instance, slots), attachDebugString(instance), instance)
}
function getTemporalBrandingAndSlots(obj) {
  if (!isObjectLike2(obj)) return
  let slots = getInstantSlotsIfPresent(obj)
  return slots
    ? [InstantBranding, slots]
    : ((slots = getZonedDateTimeSlotsIfPresent(obj)),
      slots
        ? [ZonedDateTimeBranding, slots]
        : ((slots = getPlainDateTimeSlotsIfPresent(obj)),
          slots
            ? [PlainDateTimeBranding, slots]
            : ((slots = getPlainDateSlotsIfPresent(obj)),
              slots
                ? [PlainDateBranding, slots]
                : ((slots = getPlainTimeSlotsIfPresent(obj)),
                  slots
                    ? [PlainTimeBranding, slots]
                    : ((slots = getPlainYearMonthSlotsIfPresent(obj)),
                      slots
                        ? [PlainYearMonthBranding, slots]
                        : ((slots = getPlainMonthDaySlotsIfPresent(obj)),
                          slots
                            ? [PlainMonthDayBranding, slots]
                            : ((slots = getDurationSlotsIfPresent(obj)),
                              slots ? [DurationBranding, slots] : void 0)))))))
}
function validateBag(bag) {
  return (
    (getTemporalBrandingAndSlots(bag) || bag.calendar !== void 0 || bag.timeZone !== void 0) &&
      throwTypeError(invalidBag),
    bag
  )
}
var plainTimeSlotsMap = new WeakMap(),
  PlainTime = defineTemporalClass(
    PlainTimeBranding,
    class {
      constructor(hour = 0, minute = 0, second = 0, millisecond = 0, microsecond = 0, nanosecond = 0) {
        let fields = validateTimeFields(
          mapProps(toIntegerWithTrunc, { hour, minute, second, millisecond, microsecond, nanosecond }),
        )
        initPlainTime(this, createTimeSlots(fields))
      }
      static from(arg, options = void 0) {
        return createPlainTime(toPlainTimeSlots(arg, options))
      }
      static compare(arg0, arg1) {
        return compareTimeFields(toPlainTimeSlots(arg0), toPlainTimeSlots(arg1))
      }
      with(mod, options = void 0) {
        return createPlainTime(withTimeFields(getPlainTimeSlots(this), validateBag(mod), options))
      }
      add(durationArg) {
        let slots = getPlainTimeSlots(this)
        return createPlainTime(moveTime(slots, toDurationSlots(durationArg))[0])
      }
      subtract(durationArg) {
        let slots = getPlainTimeSlots(this)
        return createPlainTime(moveTime(slots, negateDurationFields(toDurationSlots(durationArg)))[0])
      }
      until(otherArg, options = void 0) {
        return createDuration(diffTimes(0, getPlainTimeSlots(this), toPlainTimeSlots(otherArg), options))
      }
      since(otherArg, options = void 0) {
        return createDuration(diffTimes(1, getPlainTimeSlots(this), toPlainTimeSlots(otherArg), options))
      }
      round(options) {
        let slots = getPlainTimeSlots(this),
          [smallestUnit, roundingInc, roundingMode] = refineRoundingOptions(options, 5)
        return createPlainTime(roundTimeToUnit(slots, smallestUnit, roundingInc, roundingMode)[0])
      }
      equals(other) {
        return plainTimesEqual(getPlainTimeSlots(this), toPlainTimeSlots(other))
      }
      toLocaleString(locales = void 0, options = {}) {
        let slots = getPlainTimeSlots(this)
        return new RawDateTimeFormat(locales, applyPlainFormatTimeZone(transformTimeOptions(options))).format(
          timeFieldsToMilli(slots),
        )
      }
      toString(options = void 0) {
        return formatPlainTimeIso(getPlainTimeSlots(this), options)
      }
      toJSON() {
        return formatPlainTimeIso(getPlainTimeSlots(this))
      }
      valueOf() {
        return forbiddenValueOf2()
      }
    },
    getPlainTimeSlots,
    timeGetters,
  )
function createPlainTime(slots) {
  return initPlainTime(Object.create(PlainTime.prototype), slots)
}
function getPlainTimeSlots(obj) {
  return getPlainTimeSlotsIfPresent(obj) || invalidRecordType()
}
function getPlainTimeSlotsIfPresent(obj) {
  return plainTimeSlotsMap.get(obj)
}
function toPlainTimeSlots(arg, options) {
  if (isObjectLike2(arg)) {
    let ownSlots = getPlainTimeSlotsIfPresent(arg)
    if (ownSlots) return (refineOverflowOptions(options), ownSlots)
    let dateTimeSlots = getPlainDateTimeSlotsIfPresent(arg)
    if (dateTimeSlots) return (refineOverflowOptions(options), createTimeSlots(dateTimeSlots))
    let zonedDateTimeSlots = getZonedDateTimeSlotsIfPresent(arg)
    return zonedDateTimeSlots
      ? (refineOverflowOptions(options), zonedDateTimeToTime(zonedDateTimeSlots))
      : refinePlainTimeObjectLike(arg, options)
  }
  let timeSlots = parsePlainTime(arg)
  return (refineOverflowOptions(options), timeSlots)
}
function optionalToPlainTimeFields(timeArg) {
  return timeArg === void 0 ? void 0 : toPlainTimeSlots(timeArg)
}
function initPlainTime(instance, slots) {
  return (plainTimeSlotsMap.set(instance, slots), attachDebugString(instance), instance)
}
var plainDateTimeSlotsMap = new WeakMap(),
  PlainDateTime = defineTemporalClass(
    PlainDateTimeBranding,
    class {
      constructor(
        isoYear,
        isoMonth,
        isoDay,
        hour = 0,
        minute = 0,
        second = 0,
        millisecond = 0,
        microsecond = 0,
        nanosecond = 0,
        calendar = void 0,
      ) {
        let fields = checkIsoDateTimeInBounds(
            validateIsoDateTimeFields(
              mapProps(toIntegerWithTrunc, {
                year: isoYear,
                month: isoMonth,
                day: isoDay,
                hour,
                minute,
                second,
                millisecond,
                microsecond,
                nanosecond,
              }),
            ),
          ),
          calendarImpl = resolveBasicCalendarArg(calendar)
        initPlainDateTime(this, createDateTimeSlots(fields, calendarImpl))
      }
      static from(arg, options = void 0) {
        return createPlainDateTime(toPlainDateTimeSlots(arg, options))
      }
      static compare(arg0, arg1) {
        let slots0 = toPlainDateTimeSlots(arg0),
          slots1 = toPlainDateTimeSlots(arg1)
        return compareIsoDateTimeFields(slots0, slots1)
      }
      get calendarId() {
        return getCalendarSlotId(getPlainDateTimeSlots(this).calendar)
      }
      with(mod, options = void 0) {
        return createPlainDateTime(withDateTimeFields(getPlainDateTimeSlots(this), validateBag(mod), options))
      }
      withCalendar(calendarArg) {
        let slots = getPlainDateTimeSlots(this)
        return createPlainDateTime(createDateTimeSlots(slots, refineCalendarArg(calendarArg)))
      }
      withPlainTime(plainTimeArg = void 0) {
        let slots = getPlainDateTimeSlots(this)
        return createPlainDateTime(
          createDateTimeFromRefinedFields(slots, optionalToPlainTimeFields(plainTimeArg), slots.calendar),
        )
      }
      add(durationArg, options = void 0) {
        let slots = getPlainDateTimeSlots(this)
        return createPlainDateTime(
          createDateTimeSlots(
            moveDateTime(slots.calendar, slots, toDurationSlots(durationArg), refineOverflowOptions(options)),
            slots.calendar,
          ),
        )
      }
      subtract(durationArg, options = void 0) {
        let slots = getPlainDateTimeSlots(this)
        return createPlainDateTime(
          createDateTimeSlots(
            moveDateTime(
              slots.calendar,
              slots,
              negateDurationFields(toDurationSlots(durationArg)),
              refineOverflowOptions(options),
            ),
            slots.calendar,
          ),
        )
      }
      until(otherArg, options = void 0) {
        let slots = getPlainDateTimeSlots(this),
          other = toPlainDateTimeSlots(otherArg)
        return createDuration(diffDateTimes(0, slots, other, options))
      }
      since(otherArg, options = void 0) {
        let slots = getPlainDateTimeSlots(this),
          other = toPlainDateTimeSlots(otherArg)
        return createDuration(diffDateTimes(1, slots, other, options))
      }
      round(options) {
        let slots = getPlainDateTimeSlots(this),
          [smallestUnit, roundingInc, roundingMode] = refineRoundingOptions(options)
        return createPlainDateTime(
          createDateTimeSlots(
            roundDateTimeToUnit(slots, smallestUnit, roundingInc, roundingMode),
            slots.calendar,
          ),
        )
      }
      equals(otherArg) {
        return plainDateTimesEqual(getPlainDateTimeSlots(this), toPlainDateTimeSlots(otherArg))
      }
      toZonedDateTime(timeZoneArg, options = void 0) {
        return createZonedDateTime(
          dateTimeToZonedDateTime(
            getPlainDateTimeSlots(this),
            queryTimeZone(refineTimeZoneArg(timeZoneArg)),
            refineEpochDisambigOptions(options),
          ),
        )
      }
      toPlainDate() {
        let slots = getPlainDateTimeSlots(this)
        return createPlainDate(createDateSlots(slots, slots.calendar))
      }
      toPlainTime() {
        return createPlainTime(createTimeSlots(getPlainDateTimeSlots(this)))
      }
      toLocaleString(locales = void 0, options = {}) {
        let slots = getPlainDateTimeSlots(this),
          format = new RawDateTimeFormat(locales, applyPlainFormatTimeZone(transformDateTimeOptions(options)))
        return (checkResolvedCalendarCompatible(format, slots), format.format(isoDateTimeToEpochMilli(slots)))
      }
      toString(options = void 0) {
        return formatPlainDateTimeIso(getPlainDateTimeSlots(this), options)
      }
      toJSON() {
        return formatPlainDateTimeIso(getPlainDateTimeSlots(this))
      }
      valueOf() {
        return forbiddenValueOf2()
      }
    },
    getPlainDateTimeSlots,
    dateFieldGetters$1,
    dateDerivedGetters,
    timeGetters,
  )
function createPlainDateTime(slots) {
  return initPlainDateTime(Object.create(PlainDateTime.prototype), slots)
}
function getPlainDateTimeSlots(obj) {
  return getPlainDateTimeSlotsIfPresent(obj) || invalidRecordType()
}
function getPlainDateTimeSlotsIfPresent(obj) {
  return plainDateTimeSlotsMap.get(obj)
}
function toPlainDateTimeSlots(arg, options) {
  if (isObjectLike2(arg)) {
    let ownSlots = getPlainDateTimeSlotsIfPresent(arg)
    if (ownSlots) return (refineOverflowOptions(options), ownSlots)
    let dateSlots = getPlainDateSlotsIfPresent(arg)
    if (dateSlots)
      return (
        refineOverflowOptions(options),
        createDateTimeSlots(combineDateAndTime(dateSlots, timeFieldDefaults), dateSlots.calendar)
      )
    let zonedDateTimeSlots = getZonedDateTimeSlotsIfPresent(arg)
    if (zonedDateTimeSlots)
      return (refineOverflowOptions(options), zonedDateTimeToDateTime(zonedDateTimeSlots))
    let calendar = getCalendarFromBag(arg)
    return refinePlainDateTimeObjectLike(calendar, arg, options)
  }
  let res = parsePlainDateTime(arg, resolveBasicCalendarId)
  return (refineOverflowOptions(options), res)
}
function initPlainDateTime(instance, slots) {
  return (plainDateTimeSlotsMap.set(instance, slots), attachDebugString(instance), instance)
}
var plainDateSlotsMap = new WeakMap(),
  PlainDate = defineTemporalClass(
    PlainDateBranding,
    class {
      constructor(isoYear, isoMonth, isoDay, calendar = void 0) {
        let fields = checkIsoDateInBounds(
            validateIsoDateFields(
              mapProps(toIntegerWithTrunc, { year: isoYear, month: isoMonth, day: isoDay }),
            ),
          ),
          calendarImpl = resolveBasicCalendarArg(calendar)
        initPlainDate(this, createDateSlots(fields, calendarImpl))
      }
      static from(arg, options = void 0) {
        return createPlainDate(toPlainDateSlots(arg, options))
      }
      static compare(arg0, arg1) {
        return compareIsoDateFields(toPlainDateSlots(arg0), toPlainDateSlots(arg1))
      }
      get calendarId() {
        return getCalendarSlotId(getPlainDateSlots(this).calendar)
      }
      with(mod, options = void 0) {
        return createPlainDate(withDateFields(getPlainDateSlots(this), validateBag(mod), options))
      }
      withCalendar(calendarArg) {
        let slots = getPlainDateSlots(this)
        return createPlainDate(createDateSlots(slots, refineCalendarArg(calendarArg)))
      }
      add(durationArg, options = void 0) {
        let slots = getPlainDateSlots(this)
        return createPlainDate(
          createDateSlots(
            moveDate(slots.calendar, slots, toDurationSlots(durationArg), refineOverflowOptions(options)),
            slots.calendar,
          ),
        )
      }
      subtract(durationArg, options = void 0) {
        let slots = getPlainDateSlots(this)
        return createPlainDate(
          createDateSlots(
            moveDate(
              slots.calendar,
              slots,
              negateDurationFields(toDurationSlots(durationArg)),
              refineOverflowOptions(options),
            ),
            slots.calendar,
          ),
        )
      }
      until(otherArg, options = void 0) {
        let slots = getPlainDateSlots(this),
          other = toPlainDateSlots(otherArg)
        return createDuration(diffDates(0, slots, other, options))
      }
      since(otherArg, options = void 0) {
        let slots = getPlainDateSlots(this),
          other = toPlainDateSlots(otherArg)
        return createDuration(diffDates(1, slots, other, options))
      }
      equals(otherArg) {
        return plainDatesEqual(getPlainDateSlots(this), toPlainDateSlots(otherArg))
      }
      toZonedDateTime(options) {
        let optionsObj = isObjectLike2(options)
            ? { timeZone: options.timeZone, plainTime: options.plainTime }
            : { timeZone: options },
          slots = getPlainDateSlots(this),
          timeZoneId = refineTimeZoneArg(optionsObj.timeZone),
          plainTimeArg = optionsObj.plainTime,
          timeFields = plainTimeArg !== void 0 ? toPlainTimeSlots(plainTimeArg) : void 0
        return createZonedDateTime(dateToZonedDateTime(slots, queryTimeZone(timeZoneId), timeFields))
      }
      toPlainDateTime(plainTimeArg = void 0) {
        let slots = getPlainDateSlots(this)
        return createPlainDateTime(
          createDateTimeFromRefinedFields(slots, optionalToPlainTimeFields(plainTimeArg), slots.calendar),
        )
      }
      toPlainYearMonth() {
        let slots = getPlainDateSlots(this)
        return createPlainYearMonth(fieldsToYearMonth(slots.calendar, this))
      }
      toPlainMonthDay() {
        let slots = getPlainDateSlots(this)
        return createPlainMonthDay(fieldsToMonthDay(slots.calendar, this))
      }
      toLocaleString(locales = void 0, options = {}) {
        let slots = getPlainDateSlots(this),
          format = new RawDateTimeFormat(locales, applyPlainFormatTimeZone(transformDateOptions(options)))
        return (checkResolvedCalendarCompatible(format, slots), format.format(isoDateToEpochMilli(slots)))
      }
      toString(options = void 0) {
        return formatPlainDateIso(getPlainDateSlots(this), options)
      }
      toJSON() {
        return formatPlainDateIso(getPlainDateSlots(this))
      }
      valueOf() {
        return forbiddenValueOf2()
      }
    },
    getPlainDateSlots,
    dateFieldGetters$1,
    dateDerivedGetters,
  )
function createPlainDate(slots) {
  return initPlainDate(Object.create(PlainDate.prototype), slots)
}
function getPlainDateSlots(obj) {
  return getPlainDateSlotsIfPresent(obj) || invalidRecordType()
}
function getPlainDateSlotsIfPresent(obj) {
  return plainDateSlotsMap.get(obj)
}
function toPlainDateSlots(arg, options) {
  if (isObjectLike2(arg)) {
    let ownSlots = getPlainDateSlotsIfPresent(arg)
    if (ownSlots) return (refineOverflowOptions(options), ownSlots)
    let dateTimeSlots = getPlainDateTimeSlotsIfPresent(arg)
    if (dateTimeSlots)
      return (refineOverflowOptions(options), createDateSlots(dateTimeSlots, dateTimeSlots.calendar))
    let zonedDateTimeSlots = getZonedDateTimeSlotsIfPresent(arg)
    if (zonedDateTimeSlots) return (refineOverflowOptions(options), zonedDateTimeToDate(zonedDateTimeSlots))
    let calendar = getCalendarFromBag(arg)
    return refinePlainDateObjectLike(calendar, arg, options)
  }
  let res = parsePlainDate(arg, resolveBasicCalendarId)
  return (refineOverflowOptions(options), res)
}
function initPlainDate(instance, slots) {
  return (plainDateSlotsMap.set(instance, slots), attachDebugString(instance), instance)
}
function getCalendarFromBag(bag) {
  let calendar = extractCalendarFromBag(bag)
  return calendar === void 0 ? isoCalendarImpl : calendar
}
function extractCalendarFromBag(bag) {
  let { calendar: calendarArg } = bag
  if (calendarArg !== void 0) return refineCalendarArg(calendarArg)
}
function refineCalendarArg(arg) {
  if (isObjectLike2(arg)) {
    let slots =
      getPlainDateSlotsIfPresent(arg) ||
      getPlainDateTimeSlotsIfPresent(arg) ||
      getZonedDateTimeSlotsIfPresent(arg) ||
      getPlainMonthDaySlotsIfPresent(arg) ||
      getPlainYearMonthSlotsIfPresent(arg)
    return (slots || throwTypeError(invalidCalendar(arg)), slots.calendar)
  }
  return ((arg2) => resolveBasicCalendarId(parseCalendarId(requireString(arg2))))(arg)
}
var durationSlotsMap = new WeakMap(),
  Duration = defineTemporalClass(
    DurationBranding,
    class {
      constructor(
        years = 0,
        months = 0,
        weeks = 0,
        days = 0,
        hours = 0,
        minutes = 0,
        seconds = 0,
        milliseconds = 0,
        microseconds = 0,
        nanoseconds = 0,
      ) {
        let fields = validateDurationFields(
          mapProps(toStrictInteger, {
            years,
            months,
            weeks,
            days,
            hours,
            minutes,
            seconds,
            milliseconds,
            microseconds,
            nanoseconds,
          }),
        )
        initDuration(this, createDurationSlots(fields))
      }
      static from(arg) {
        return createDuration(toDurationSlots(arg))
      }
      static compare(durationArg0, durationArg1, options = void 0) {
        return compareDurations(
          refinePublicRelativeTo,
          toDurationSlots(durationArg0),
          toDurationSlots(durationArg1),
          options,
        )
      }
      get sign() {
        return getDurationSlots(this).sign
      }
      get blank() {
        return !getDurationSlots(this).sign
      }
      with(mod) {
        return createDuration(mergeDurationFields(getDurationSlots(this), mod))
      }
      negated() {
        return createDuration(negateDuration(getDurationSlots(this)))
      }
      abs() {
        return createDuration(absDuration(getDurationSlots(this)))
      }
      add(otherArg) {
        return createDuration(
          addDurationsWithoutRelativeTo(0, getDurationSlots(this), toDurationSlots(otherArg)),
        )
      }
      subtract(otherArg) {
        return createDuration(
          addDurationsWithoutRelativeTo(1, getDurationSlots(this), toDurationSlots(otherArg)),
        )
      }
      round(roundTo) {
        return createDuration(roundDuration(refinePublicRelativeTo, getDurationSlots(this), roundTo))
      }
      total(totalOf) {
        return totalDuration(refinePublicRelativeTo, getDurationSlots(this), totalOf)
      }
      toLocaleString(locales = void 0, options) {
        let slots = getDurationSlots(this)
        return Intl.DurationFormat
          ? new Intl.DurationFormat(locales, options).format(slots)
          : formatDurationIso(slots, options)
      }
      toString(options = void 0) {
        return formatDurationIso(getDurationSlots(this), options)
      }
      toJSON() {
        return formatDurationIso(getDurationSlots(this))
      }
      valueOf() {
        return forbiddenValueOf2()
      }
    },
    getDurationSlots,
    durationGetters,
  )
function createDuration(slots) {
  return initDuration(Object.create(Duration.prototype), slots)
}
function getDurationSlots(obj) {
  return getDurationSlotsIfPresent(obj) || invalidRecordType()
}
function getDurationSlotsIfPresent(obj) {
  return durationSlotsMap.get(obj)
}
function toDurationSlots(arg) {
  return isObjectLike2(arg)
    ? getDurationSlotsIfPresent(arg) || refineDurationObjectLike(arg)
    : parseDuration(arg)
}
function refinePublicRelativeTo(relativeTo) {
  if (relativeTo !== void 0) {
    if (isObjectLike2(relativeTo)) {
      let zonedDateTimeSlots = getZonedDateTimeSlotsIfPresent(relativeTo)
      if (zonedDateTimeSlots) return zonedDateTimeSlots
      let dateSlots = getPlainDateSlotsIfPresent(relativeTo)
      if (dateSlots) return dateSlots
      let dateTimeSlots = getPlainDateTimeSlotsIfPresent(relativeTo)
      if (dateTimeSlots) return createDateSlots(dateTimeSlots, dateTimeSlots.calendar)
      let calendar = getCalendarFromBag(relativeTo)
      return refineMaybeZonedDateTimeObjectLike(refineTimeZoneArg, calendar, relativeTo)
    }
    return parseRelativeToSlots(relativeTo, resolveBasicCalendarId)
  }
}
function initDuration(instance, slots) {
  return (durationSlotsMap.set(instance, slots), attachDebugString(instance), instance)
}
var Now = Object.defineProperties(
    {},
    {
      ...createStringTagDescriptors('Temporal.Now'),
      ...createPropDescriptors({
        timeZoneId() {
          return getCurrentTimeZoneId()
        },
        instant() {
          return createInstant(createEpochNanoSlots(getCurrentEpochNano()))
        },
        zonedDateTimeISO(timeZoneArg = getCurrentTimeZoneId()) {
          let timeZone = queryTimeZone(refineTimeZoneArg(timeZoneArg))
          return createZonedDateTime(createZonedEpochNanoSlots(getCurrentEpochNano(), timeZone))
        },
        plainDateTimeISO(timeZoneArg = getCurrentTimeZoneId()) {
          let isoDateTime = getCurrentIsoDateTime(queryTimeZone(refineTimeZoneArg(timeZoneArg)))
          return createPlainDateTime(createDateTimeSlots(isoDateTime))
        },
        plainDateISO(timeZoneArg = getCurrentTimeZoneId()) {
          let isoDateTime = getCurrentIsoDateTime(queryTimeZone(refineTimeZoneArg(timeZoneArg)))
          return createPlainDate(createDateSlots(isoDateTime))
        },
        plainTimeISO(timeZoneArg = getCurrentTimeZoneId()) {
          let isoDateTime = getCurrentIsoDateTime(queryTimeZone(refineTimeZoneArg(timeZoneArg)))
          return createPlainTime(createTimeSlots(isoDateTime))
        },
      }),
    },
  ),
  Temporal = Object.defineProperties(
    {},
    {
      ...createStringTagDescriptors('Temporal'),
      ...createPropDescriptors({
        PlainYearMonth,
        PlainMonthDay,
        PlainDate,
        PlainTime,
        PlainDateTime,
        ZonedDateTime,
        Instant,
        Duration,
        Now,
      }),
    },
  )
var Temporal2 = NativeTemporal || Temporal
var toTemporalInstant2 = NativeTemporal ? Date.prototype.toTemporalInstant : toTemporalInstant
function dueInstant(reading, letterDate, timeZone) {
  if (reading.date !== null) return calendarEnd(reading.date, timeZone)
  let { duration } = reading
  if (duration === null || letterDate === null) return null
  let instant = Temporal2.Instant.fromEpochMilliseconds(letterDate.getTime())
  if (duration.unit === 'hour') return iso2(instant.add({ hours: duration.count }))
  let start = instant.toZonedDateTimeISO(timeZone).toPlainDate()
  return iso2(endOfDay(lastDay(start, duration), timeZone))
}
function lastDay(start, duration) {
  if (!duration.business) return start.add({ [`${duration.unit}s`]: duration.count })
  let day = start
  for (let left = duration.count; left > 0;) ((day = day.add({ days: 1 })), day.dayOfWeek < 6 && (left -= 1))
  return day
}
function calendarEnd(date, timeZone) {
  let day = new Temporal2.PlainDate(date.year, date.month, date.day)
  if (date.time === null) return iso2(endOfDay(day, timeZone))
  let [hour = 0, minute = 0] = date.time.split(':').map(Number),
    at =
      hour === 24 ? day.add({ days: 1 }).toPlainDateTime({ hour: 0 }) : day.toPlainDateTime({ hour, minute })
  return iso2(
    at
      .toZonedDateTime(date.offset === null ? timeZone : date.offset === 'Z' ? 'UTC' : date.offset)
      .toInstant(),
  )
}
function endOfDay(day, timeZone) {
  return day.toPlainDateTime({ hour: 23, minute: 59 }).toZonedDateTime(timeZone).toInstant()
}
function iso2(instant) {
  return instant.toString({ smallestUnit: 'second' })
}
var limits = {
  mailBytes: 12582912,
  textLength: 4e5,
  htmlLength: 2e6,
  htmlDepth: 256,
  mimeDepth: 64,
  messageDepth: 4,
  headerBytes: 1048576,
  attachmentsListed: 200,
  linksRead: 2e3,
  identifiersRead: 5e3,
}
function insideUrl(letter, at) {
  return letter.urls.some((url2) => at >= url2.start && at < url2.end)
}
function uniqueIdentifiers(found) {
  let seen = new Set()
  return found.filter(({ value }) => !seen.has(value) && seen.add(value) !== void 0)
}
var asin = /(?<![a-z0-9_])b0[a-z0-9]{8}(?![a-z0-9_])/g,
  tenDigits = /(?<![a-z0-9-])\d{9}[\dx](?![a-z0-9-])/g,
  labelled =
    /(?<![a-z])(?:asins?|isbn(?:-10)?s?)(?: ?(?:nr|no|number|code)\.?)? ?[:=#.]{1,40} ?((?:[a-z0-9]{10}(?![a-z0-9])[ ,;/&|\n]{0,4}(?:and |und |et |e |y )?){1,200})/g,
  inUrl =
    /(?:\/(?:dp|gp\/product|gp\/aw\/d|product|product-reviews|d|o\/asin|asin|exec\/obidos\/asin)\/|[?&;]asins?=|\/dp\/product\/)([a-z0-9]{10})(?![a-z0-9])/g
function findAsins(letter) {
  let { flat } = letter.reading,
    found = [],
    add = (value, at, end) => {
      found.length < limits.identifiersRead && found.push({ value: value.toUpperCase(), at, end })
    }
  for (let match of flat.matchAll(asin))
    insideUrl(letter, match.index) ||
      isPartOfLongerCode(flat, match.index, match.index + match[0].length) ||
      (/\d/.test(match[0].slice(2)) && add(match[0], match.index, match.index + match[0].length))
  for (let match of flat.matchAll(labelled)) {
    let list = match[1] ?? '',
      offset = match.index + match[0].length - list.length
    for (let token2 of list.matchAll(/[a-z0-9]{10}/g)) {
      let value = token2[0]
      ;(/^\d{9}[\dx]$/.test(value) || (/^b[a-z0-9]{9}$/.test(value) && /\d/.test(value))) &&
        add(value, offset + token2.index, offset + token2.index + 10)
    }
  }
  for (let match of flat.matchAll(tenDigits))
    isIsbn10(match[0]) &&
      isNamedIsbn(letter, match.index) &&
      !insideUrl(letter, match.index) &&
      add(match[0], match.index, match.index + 10)
  for (let { url: url2, start } of letter.urls)
    for (let value of asinsOfUrl(url2)) {
      let at = flat.indexOf(value.toLowerCase(), start),
        place = at === -1 || at > start + url2.length ? start : at
      add(value, place, place + (place === at ? 10 : url2.length))
    }
  let unique = new Map()
  for (let { value, at, end } of found.sort((a, b) => a.at - b.at))
    unique.has(value) || unique.set(value, { value, ...toTextRange(letter.reading, at, end) })
  for (let link of letter.links)
    for (let value of asinsOfUrl(link.href.toLowerCase()))
      unique.has(value) || unique.set(value, { value, start: link.start, end: link.end })
  return [...unique.values()].sort((a, b) => a.start - b.start)
}
function isPartOfLongerCode(flat, start, end) {
  let before = flat.slice(Math.max(0, start - 2), start),
    after = flat.slice(end, end + 2)
  return /[a-z0-9][-_]$/.test(before) && !/asin[-_]$/.test(flat.slice(Math.max(0, start - 5), start))
    ? !0
    : /^[-_][a-z0-9]/.test(after)
}
function asinsOfUrl(url2) {
  let plain = url2.toLowerCase()
  for (let round = 0; round < 3 && /%[0-9a-f]{2}/.test(plain); round++)
    try {
      plain = decodeURIComponent(plain)
    } catch {
      break
    }
  return [...plain.matchAll(inUrl)].flatMap((match) => {
    let value = (match[1] ?? '').toUpperCase()
    return /^B0[A-Z0-9]{8}$/.test(value) || isIsbn10(value) ? [value] : []
  })
}
function isIsbn10(text) {
  if (!/^\d{9}[\dXx]$/.test(text)) return !1
  let sum = 0
  for (let index = 0; index < 10; index++) {
    let digit = text.charAt(index)
    sum += (10 - index) * (/[xX]/.test(digit) ? 10 : Number(digit))
  }
  return sum % 11 === 0
}
function isNamedIsbn(letter, at) {
  let { flat } = letter.reading,
    before = flat.slice(Math.max(0, at - 60), at)
  if (
    /(?:complaint|beschwerde|reclam|苦情|case|fall|trademark|patent|order|reference|ref)[^\n]{0,30}$/.test(
      before,
    ) &&
    !/(?:asin|isbn)[^\n]{0,14}$/.test(before)
  )
    return !1
  if (
    /(?:asins?|isbn(?:-10)?)[^\n]{0,40}$/.test(before) ||
    /(?:asins?|isbn)[^\n]{0,20}:\n(?:[a-z0-9 ,;•-]{8,16}\n){0,200}[^\n]{0,4}$/.test(
      flat.slice(Math.max(0, at - 3e3), at),
    )
  )
    return !0
  let place = letter.reading.map[at] ?? 0
  return letter.tables.some((table) =>
    table.rows.some((row) =>
      row.some(
        (cell, column) =>
          cell.start <= place && place < cell.end && /asin|isbn/.test(table.header[column] ?? ''),
      ),
    ),
  )
}
var order = /(?<![a-z0-9-])(?:\d{3}|d\d{2}|s\d{2})[-–]\d{7}[-–]\d{7}(?![a-z0-9-])/g
function findOrderIds(letter) {
  let { flat } = letter.reading,
    found = []
  for (let match of flat.matchAll(order)) {
    if (found.length >= limits.identifiersRead) break
    ;(insideUrl(letter, match.index) &&
      !/order(?:id|-id|_id)?[=/]$/.test(flat.slice(Math.max(0, match.index - 12), match.index))) ||
      found.push({
        value: match[0].replaceAll('\u2013', '-').toUpperCase(),
        ...toTextRange(letter.reading, match.index, match.index + match[0].length),
      })
  }
  return uniqueIdentifiers(found)
}
var complaintLabel =
    /(?<![a-z])(?:complaints?|infringement reports?|notices? of infringement)[ -]?(?:ids?|numbers?|nos?\.?|nr\.?|#)?|beschwerde(?:n)?[- ]?(?:ids?|nummern?|nr\.?)|(?:id|nummer) der beschwerden?|(?:numero|num\.?|no?\.?|n°|n º|nº|identifiant|id|reference)s? (?:de |d'|de la |du |della |del |di |de la )?(?:la )?(?:reclamations?|reclamos?|reclaminfo|reclami|reclamaciones|reclamacion|plaintes?|quejas?)|id[- ](?:reclamo|reclamation|reclamacion|queja|plainte)|(?:reclamation|reclamo|reclamacion|plainte|queja) (?:n°|nº|no\.?|n\.|num\.?|numero|id)|(?:苦情|クレーム|申し立て|申立て?|侵害の?申告|侵害申立て?|権利侵害の?申し立て)(?:の)?(?:id|番号|no\.?)/g,
  complaintValue =
    /^[\s:.#()=–'"-]{0,40}(?:ids?|number|is|lautet|est|es)?[\s:#]{0,4}(\d[0-9a-z]{7,14})(?![a-z0-9-])((?:(?:[\s,;/&+]|and|und|et|y|e|、|および){1,6}\d[0-9a-z]{7,14}(?![a-z0-9-])){0,50})/
function findComplaintIds(letter) {
  let { flat } = letter.reading,
    found = []
  for (let label4 of flat.matchAll(complaintLabel)) {
    let from = label4.index + label4[0].length,
      match = complaintValue.exec(flat.slice(from, from + 900))
    if (
      match === null ||
      !(
        /id|no|n[°º]|nr|num|#|番号|reference/.test(label4[0].replace(/^complaints?/, '')) ||
        /^[\s#:]{0,3}$/.test(match[0].slice(0, match[0].indexOf(match[1] ?? '')))
      )
    )
      continue
    let list = `${match[1] ?? ''}${match[2] ?? ''}`,
      offset = from + match[0].length - list.length
    for (let token2 of list.matchAll(/\d[0-9a-z]{7,14}/g)) {
      let at = offset + token2.index
      found.push({
        value: letter.text
          .slice(letter.reading.map[at], (letter.reading.map[at + token2[0].length - 1] ?? 0) + 1)
          .normalize('NFKC')
          .trim(),
        ...toTextRange(letter.reading, at, at + token2[0].length),
      })
    }
  }
  return uniqueIdentifiers(found.sort((a, b) => a.start - b.start))
}
var label =
    /(?<![a-z])(?:seller[- ]|merchant[- ]|verkaufer-?|m)?skus?(?:[- ]?(?:ids?|codes?|nr\.?|nummer|numbers?|no\.?))?(?![a-z])( ?[:=#.]{1,40}| is| \(|)\s?/g,
  token = /^"?([a-z0-9][a-z0-9._/+#-]{1,39})/
function findSkus(letter) {
  let { flat } = letter.reading,
    found = [],
    add = (at, raw, sure) => {
      let code = raw.replace(/[._/#+-]+$/, '')
      if (found.length >= limits.identifiersRead || !isSkuLike(code, sure) || insideUrl(letter, at)) return 0
      let range = toTextRange(letter.reading, at, at + code.length)
      return (
        found.push({ value: letter.text.slice(range.start, range.end).normalize('NFKC'), ...range }),
        code.length
      )
    }
  for (let match of flat.matchAll(label)) {
    let sure = /[:=#.]/.test(match[1] ?? ''),
      at = match.index + match[0].length
    for (let count = 0; count < 200; count++) {
      let value = token.exec(flat.slice(at, at + 44))?.[1]
      if (value === void 0) break
      let length = add(at, value, sure)
      if (length === 0) break
      let gap =
        /^(?:"? ?(?:[,;/、]|\band\b|\bund\b|\bet\b|\by\b|\be\b|および) ?|"?\n(?=[a-z0-9._/+#-]+[\n,;]))/.exec(
          flat.slice(at + length, at + length + 90),
        )
      if (gap === null) break
      at += length + gap[0].length
    }
  }
  for (let table of letter.tables) {
    let column = table.header.findIndex(
      (name) => /(?<![a-z])skus?(?![a-z])/.test(name) && !name.includes('fnsku'),
    )
    if (column !== -1)
      for (let row of table.rows) {
        let cell = row[column]
        cell !== void 0 &&
          /^[A-Za-z0-9][\w./+#-]{1,39}$/.test(cell.text) &&
          cell.text.length < 41 &&
          found.push({ value: cell.text, start: cell.start, end: cell.end })
      }
  }
  return uniqueIdentifiers(found.sort((a, b) => a.start - b.start))
}
function isSkuLike(code, sure) {
  return code.length < 2 ||
    /^b0[a-z0-9]{8}$/.test(code) ||
    /^x00[a-z0-9]{7}$/.test(code) ||
    /^fba[a-z0-9]{9,10}$/.test(code)
    ? !1
    : /\d/.test(code) && (/[a-z]/.test(code) || sure)
      ? !0
      : sure && /[-_]/.test(code) && code.length > 4
}
function decodeBytes(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 254 && bytes[1] === 255) return new TextDecoder('utf-16be').decode(bytes)
  try {
    let text = new TextDecoder('utf-8', { fatal: !0 }).decode(bytes)
    return /\u001b[$(][@BJI]/.test(text) ? new TextDecoder('iso-2022-jp').decode(bytes) : text
  } catch {
    let sample = bytes.subarray(0, 2e4)
    for (let encoding of ['shift_jis', 'euc-jp']) {
      let text = new TextDecoder(encoding).decode(sample),
        kana = (text.match(/[\u3041-\u30ff]/g) ?? []).length,
        broken = (text.match(/\ufffd/g) ?? []).length
      if (kana > 20 && broken * 20 < kana) return new TextDecoder(encoding).decode(bytes)
    }
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
var c1 = [
  8364, 0, 8218, 402, 8222, 8230, 8224, 8225, 710, 8240, 352, 8249, 338, 0, 381, 0, 0, 8216, 8217, 8220, 8221,
  8226, 8211, 8212, 732, 8482, 353, 8250, 339, 0, 382, 376,
]
function isInvalidCodePoint(codePoint) {
  return codePoint === 0 || (codePoint >= 55296 && codePoint <= 57343) || codePoint > 1114111
}
function replaceCodePoint(codePoint) {
  return isInvalidCodePoint(codePoint)
    ? 65533
    : (codePoint >= 128 && codePoint <= 159 && c1[codePoint - 128]) || codePoint
}
function replaceCodePointXML(codePoint) {
  return isInvalidCodePoint(codePoint) ? 65533 : codePoint
}
var BASE91_INVERSE = (() => {
  let table = new Uint8Array(127),
    code = 0
  for (let char = 33; char <= 126; char++) char !== 34 && char !== 36 && char !== 92 && (table[char] = code++)
  return table
})()
function decodeTrieDict(input, resultLength, atomCount, dict1AtomCount, ngramCount, dictSize) {
  let inputLength = input.length,
    twoCharBias = dictSize * 90,
    pos = 0,
    readSlotCode = () => {
      let c12 = BASE91_INVERSE[input.charCodeAt(pos++)]
      return c12 < dictSize ? c12 : c12 * 91 - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)]
    },
    dict2AtomCount = atomCount - dict1AtomCount,
    slotCount = atomCount + ngramCount,
    single = new Int32Array(slotCount)
  ;(single.fill(-1, dict1AtomCount, dictSize), single.fill(-1, dictSize + dict2AtomCount, slotCount))
  let start = new Int32Array(slotCount),
    length = new Int32Array(slotCount)
  function decodeDelta(count, off) {
    let previous = 0,
      slot = off,
      end = off + count
    for (; slot < end;) {
      let code = BASE91_INVERSE[input.charCodeAt(pos++)]
      if (code < 89) ((previous += code), (single[slot++] = previous))
      else if (code === 89) {
        let runLength = BASE91_INVERSE[input.charCodeAt(pos++)] + 2
        for (; runLength--;) single[slot++] = ++previous
      } else {
        let next = BASE91_INVERSE[input.charCodeAt(pos++)]
        ;((previous +=
          89 +
          (next < 90
            ? next * 91 + BASE91_INVERSE[input.charCodeAt(pos++)]
            : BASE91_INVERSE[input.charCodeAt(pos++)] * 8281 +
              BASE91_INVERSE[input.charCodeAt(pos++)] * 91 +
              BASE91_INVERSE[input.charCodeAt(pos++)])),
          (single[slot++] = previous))
      }
    }
  }
  ;(decodeDelta(dict1AtomCount, 0), decodeDelta(dict2AtomCount, dictSize))
  let references = new Int32Array(ngramCount * 2),
    poolSize = 0,
    ngramIndex = 0
  function readNgramReferences(count, startSlot) {
    for (let index = 0; index < count; index++) {
      let slot = startSlot + index,
        a = readSlotCode(),
        b = readSlotCode()
      ;((references[ngramIndex * 2] = a),
        (references[ngramIndex * 2 + 1] = b),
        (ngramIndex += 1),
        (start[slot] = poolSize))
      let entryLength = (single[a] < 0 ? length[a] : 1) + (single[b] < 0 ? length[b] : 1)
      ;((length[slot] = entryLength), (poolSize += entryLength))
    }
  }
  ;(readNgramReferences(ngramCount - dictSize + dict1AtomCount, dictSize + dict2AtomCount),
    readNgramReferences(dictSize - dict1AtomCount, dict1AtomCount))
  let pool = new Uint16Array(poolSize),
    write = 0
  for (let index = 0; index < ngramIndex; index++)
    for (let half = 0; half < 2; half++) {
      let source = references[index * 2 + half],
        value = single[source]
      if (value < 0) {
        let read = start[source],
          readEnd = read + length[source]
        for (; read < readEnd;) pool[write++] = pool[read++]
      } else pool[write++] = value
    }
  let out = new Uint16Array(resultLength),
    outIndex = 0
  for (; pos < inputLength;) {
    let slot = BASE91_INVERSE[input.charCodeAt(pos++)]
    slot >= dictSize && (slot = slot * 91 - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)])
    let value = single[slot]
    if (value < 0) {
      let read = start[slot],
        readEnd = read + length[slot]
      for (; read < readEnd;) out[outIndex++] = pool[read++]
    } else out[outIndex++] = value
  }
  return out
}
var htmlDecodeTree = decodeTrieDict(
  "!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P",
  13494,
  2713,
  49,
  25,
  61,
)
var xmlDecodeTree = new Uint16Array([
  512, 26465, 29036, 7, 0, 2, 4, 116, 24638, 116, 24636, 8693, 29807, 24610, 621, 1, 0, 0, 3, 112, 24614, 111,
  115, 24615,
])
var BinTrieFlags
;(function (BinTrieFlags2) {
  ;((BinTrieFlags2[(BinTrieFlags2.VALUE_LENGTH = 49152)] = 'VALUE_LENGTH'),
    (BinTrieFlags2[(BinTrieFlags2.FLAG13 = 8192)] = 'FLAG13'),
    (BinTrieFlags2[(BinTrieFlags2.BRANCH_LENGTH = 8064)] = 'BRANCH_LENGTH'),
    (BinTrieFlags2[(BinTrieFlags2.JUMP_TABLE = 127)] = 'JUMP_TABLE'),
    (BinTrieFlags2[(BinTrieFlags2.VALUE_MASK = 8191)] = 'VALUE_MASK'))
})(BinTrieFlags || (BinTrieFlags = {}))
var CharCodes
;(function (CharCodes3) {
  ;((CharCodes3[(CharCodes3.AMP = 38)] = 'AMP'),
    (CharCodes3[(CharCodes3.NUM = 35)] = 'NUM'),
    (CharCodes3[(CharCodes3.SEMI = 59)] = 'SEMI'),
    (CharCodes3[(CharCodes3.EQUALS = 61)] = 'EQUALS'),
    (CharCodes3[(CharCodes3.ZERO = 48)] = 'ZERO'),
    (CharCodes3[(CharCodes3.NINE = 57)] = 'NINE'),
    (CharCodes3[(CharCodes3.LOWER_A = 97)] = 'LOWER_A'),
    (CharCodes3[(CharCodes3.LOWER_X = 120)] = 'LOWER_X'))
})(CharCodes || (CharCodes = {}))
var TO_LOWER_BIT = 32
function isNumber(code) {
  return (code - CharCodes.ZERO) >>> 0 <= 9
}
function isHexadecimalCharacter(code) {
  return ((code | TO_LOWER_BIT) - CharCodes.LOWER_A) >>> 0 <= 5
}
function isAlpha(code) {
  return ((code | TO_LOWER_BIT) - CharCodes.LOWER_A) >>> 0 <= 25
}
function isEntityInAttributeInvalidEnd(code) {
  return code === CharCodes.EQUALS || isAlpha(code) || isNumber(code)
}
var EntityDecoderState
;(function (EntityDecoderState2) {
  ;((EntityDecoderState2[(EntityDecoderState2.EntityStart = 0)] = 'EntityStart'),
    (EntityDecoderState2[(EntityDecoderState2.NumericStart = 1)] = 'NumericStart'),
    (EntityDecoderState2[(EntityDecoderState2.NumericDecimal = 2)] = 'NumericDecimal'),
    (EntityDecoderState2[(EntityDecoderState2.NumericHex = 3)] = 'NumericHex'),
    (EntityDecoderState2[(EntityDecoderState2.NamedEntity = 4)] = 'NamedEntity'))
})(EntityDecoderState || (EntityDecoderState = {}))
var DecodingMode
;(function (DecodingMode2) {
  ;((DecodingMode2[(DecodingMode2.Legacy = 0)] = 'Legacy'),
    (DecodingMode2[(DecodingMode2.Strict = 1)] = 'Strict'),
    (DecodingMode2[(DecodingMode2.Attribute = 2)] = 'Attribute'))
})(DecodingMode || (DecodingMode = {}))
var EntityDecoder = class {
  decodeTree
  emitCodePoint
  errors
  state = EntityDecoderState.EntityStart
  consumed = 1
  result = 0
  treeIndex = 0
  excess = 1
  decodeMode = DecodingMode.Strict
  runConsumed = 0
  constructor(decodeTree, emitCodePoint, errors) {
    ;((this.decodeTree = decodeTree), (this.emitCodePoint = emitCodePoint), (this.errors = errors))
  }
  startEntity(decodeMode) {
    ;((this.decodeMode = decodeMode),
      (this.state = EntityDecoderState.EntityStart),
      (this.result = 0),
      (this.treeIndex = 0),
      (this.excess = 1),
      (this.consumed = 1),
      (this.runConsumed = 0))
  }
  write(input, offset) {
    switch (this.state) {
      case EntityDecoderState.EntityStart:
        return input.charCodeAt(offset) === CharCodes.NUM
          ? ((this.state = EntityDecoderState.NumericStart),
            (this.consumed += 1),
            this.stateNumericStart(input, offset + 1))
          : ((this.state = EntityDecoderState.NamedEntity), this.stateNamedEntity(input, offset))
      case EntityDecoderState.NumericStart:
        return this.stateNumericStart(input, offset)
      case EntityDecoderState.NumericDecimal:
        return this.stateNumericDecimal(input, offset)
      case EntityDecoderState.NumericHex:
        return this.stateNumericHex(input, offset)
      default:
        return this.stateNamedEntity(input, offset)
    }
  }
  stateNumericStart(input, offset) {
    return offset >= input.length
      ? -1
      : (input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X
        ? ((this.state = EntityDecoderState.NumericHex),
          (this.consumed += 1),
          this.stateNumericHex(input, offset + 1))
        : ((this.state = EntityDecoderState.NumericDecimal), this.stateNumericDecimal(input, offset))
  }
  stateNumericHex(input, offset) {
    let inputLength = input.length,
      { result } = this,
      { consumed } = this
    for (; offset < inputLength;) {
      let char = input.charCodeAt(offset)
      if (isNumber(char) || isHexadecimalCharacter(char)) {
        let digit =
          char <= CharCodes.NINE ? char - CharCodes.ZERO : (char | TO_LOWER_BIT) - CharCodes.LOWER_A + 10
        ;((result = result * 16 + digit), (consumed += 1), (offset += 1))
      } else return ((this.result = result), (this.consumed = consumed), this.emitNumericEntity(char, 3))
    }
    return ((this.result = result), (this.consumed = consumed), -1)
  }
  stateNumericDecimal(input, offset) {
    let inputLength = input.length,
      { result } = this,
      { consumed } = this
    for (; offset < inputLength;) {
      let digit = input.charCodeAt(offset) - CharCodes.ZERO
      if (digit >>> 0 > 9)
        return (
          (this.result = result),
          (this.consumed = consumed),
          this.emitNumericEntity(digit + CharCodes.ZERO, 2)
        )
      ;((result = result * 10 + digit), (consumed += 1), (offset += 1))
    }
    return ((this.result = result), (this.consumed = consumed), -1)
  }
  emitNumericEntity(lastCp, expectedLength) {
    if (this.consumed <= expectedLength)
      return (this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0)
    if (lastCp === CharCodes.SEMI) this.consumed += 1
    else if (this.decodeMode === DecodingMode.Strict) return 0
    return (
      this.emitCodePoint(
        (this.decodeTree === xmlDecodeTree ? replaceCodePointXML : replaceCodePoint)(this.result),
        this.consumed,
      ),
      this.errors &&
        (lastCp !== CharCodes.SEMI && this.errors.missingSemicolonAfterCharacterReference(),
        this.errors.validateNumericCharacterReference(this.result)),
      this.consumed
    )
  }
  flushAndEmitLegacyOrReject(consumed, excess, char, valueLength) {
    return (
      (this.consumed = consumed),
      (this.excess = excess),
      this.result === 0 ||
      (this.decodeMode === DecodingMode.Attribute &&
        (valueLength === 0 || excess > 1 || isEntityInAttributeInvalidEnd(char)))
        ? 0
        : this.emitNotTerminatedNamedEntity()
    )
  }
  stateNamedEntity(input, offset) {
    let { decodeTree } = this,
      inputLength = input.length,
      isStrict = this.decodeMode === DecodingMode.Strict,
      { treeIndex } = this,
      { excess } = this,
      { consumed } = this,
      current = decodeTree[treeIndex]
    for (; offset < inputLength;) {
      for (
        ;
        (current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 &&
        (current & BinTrieFlags.JUMP_TABLE) !== 0;
      ) {
        let char2 = input.charCodeAt(offset),
          jumpOffset = current & BinTrieFlags.JUMP_TABLE,
          branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7
        if (branchCount === 0) {
          if (char2 !== jumpOffset) return this.flushAndEmitLegacyOrReject(consumed, excess, char2, 0)
          treeIndex += 1
        } else {
          let slot = char2 - jumpOffset
          if (slot >>> 0 >= branchCount) return this.flushAndEmitLegacyOrReject(consumed, excess, char2, 0)
          let stored = decodeTree[treeIndex + 1 + slot]
          if (stored === 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char2, 0)
          treeIndex = (treeIndex + branchCount + stored) & 65535
        }
        if (((current = decodeTree[treeIndex]), (offset += 1), (excess += 1), offset >= inputLength)) break
      }
      if (offset >= inputLength) break
      if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
        let runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7,
          { runConsumed } = this
        if (runConsumed === 0) {
          let char2 = input.charCodeAt(offset)
          if (char2 !== (current & BinTrieFlags.JUMP_TABLE))
            return this.flushAndEmitLegacyOrReject(consumed, excess, char2, 0)
          ;((offset += 1), (excess += 1), (runConsumed = 1))
        }
        for (; runConsumed < runLength;) {
          if (offset >= inputLength)
            return (
              (this.treeIndex = treeIndex),
              (this.excess = excess),
              (this.consumed = consumed),
              (this.runConsumed = runConsumed),
              -1
            )
          let charIndexInPacked = runConsumed - 1,
            expectedChar =
              (decodeTree[treeIndex + 1 + (charIndexInPacked >> 1)] >> ((charIndexInPacked & 1) << 3)) & 255,
            char2 = input.charCodeAt(offset)
          if (char2 !== expectedChar)
            return ((this.runConsumed = 0), this.flushAndEmitLegacyOrReject(consumed, excess, char2, 0))
          ;((offset += 1), (excess += 1), (runConsumed += 1))
        }
        ;((this.runConsumed = 0), (treeIndex += 1 + (runLength >> 1)), (current = decodeTree[treeIndex]))
        continue
      }
      let valueLength = current >>> 14,
        char = input.charCodeAt(offset)
      if (valueLength !== 0) {
        if (
          (!isStrict &&
            (current & BinTrieFlags.FLAG13) === 0 &&
            ((this.result = treeIndex), (consumed += excess - 1), (excess = 1)),
          char === CharCodes.SEMI)
        )
          return this.emitNamedEntityData(treeIndex, valueLength, consumed + excess)
        if (valueLength === 1) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength)
      }
      let next = determineBranch(decodeTree, current, treeIndex + (valueLength || 1), char)
      if (next < 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength)
      ;((treeIndex = next), (current = decodeTree[treeIndex]), (offset += 1), (excess += 1))
    }
    return (
      !isStrict &&
        current >>> 14 &&
        (current & BinTrieFlags.FLAG13) === 0 &&
        ((this.result = treeIndex), (consumed += excess - 1), (excess = 1)),
      (this.treeIndex = treeIndex),
      (this.excess = excess),
      (this.consumed = consumed),
      -1
    )
  }
  emitNotTerminatedNamedEntity() {
    let { result, decodeTree } = this,
      valueLength = decodeTree[result] >>> 14
    return (
      this.emitNamedEntityData(result, valueLength, this.consumed),
      this.errors?.missingSemicolonAfterCharacterReference(),
      this.consumed
    )
  }
  emitNamedEntityData(result, valueLength, consumed) {
    let { decodeTree } = this
    return (
      this.emitCodePoint(
        valueLength === 1 ? decodeTree[result] & BinTrieFlags.VALUE_MASK : decodeTree[result + 1],
        consumed,
      ),
      valueLength === 3 && this.emitCodePoint(decodeTree[result + 2], consumed),
      consumed
    )
  }
  end() {
    switch (this.state) {
      case EntityDecoderState.NamedEntity:
        return this.result !== 0 &&
          (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex)
          ? this.emitNotTerminatedNamedEntity()
          : 0
      case EntityDecoderState.NumericDecimal:
        return this.emitNumericEntity(0, 2)
      case EntityDecoderState.NumericHex:
        return this.emitNumericEntity(0, 3)
      case EntityDecoderState.NumericStart:
        return (this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0)
      default:
        return 0
    }
  }
}
function determineBranch(decodeTree, current, nodeIndex, char) {
  let branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7,
    jumpOffset = current & BinTrieFlags.JUMP_TABLE
  if (jumpOffset) {
    if (branchCount === 0) return char === jumpOffset ? nodeIndex : -1
    let slot = char - jumpOffset
    if (slot >>> 0 >= branchCount) return -1
    let stored = decodeTree[nodeIndex + slot]
    return stored === 0 ? -1 : (nodeIndex + branchCount + stored - 1) & 65535
  }
  if (branchCount === 0) return -1
  let packedKeySlots = (branchCount + 1) >> 1,
    branchEnd = nodeIndex + packedKeySlots + branchCount
  for (let index = 0; index < branchCount; index++) {
    let key = (decodeTree[nodeIndex + (index >> 1)] >> ((index & 1) << 3)) & 255
    if (key === char) {
      let pointerIndex = nodeIndex + packedKeySlots + index
      return (branchEnd + decodeTree[pointerIndex]) & 65535
    }
    if (key > char) return -1
  }
  return -1
}
var CharCodes2
;(function (CharCodes3) {
  ;((CharCodes3[(CharCodes3.Tab = 9)] = 'Tab'),
    (CharCodes3[(CharCodes3.NewLine = 10)] = 'NewLine'),
    (CharCodes3[(CharCodes3.FormFeed = 12)] = 'FormFeed'),
    (CharCodes3[(CharCodes3.CarriageReturn = 13)] = 'CarriageReturn'),
    (CharCodes3[(CharCodes3.Space = 32)] = 'Space'),
    (CharCodes3[(CharCodes3.ExclamationMark = 33)] = 'ExclamationMark'),
    (CharCodes3[(CharCodes3.Number = 35)] = 'Number'),
    (CharCodes3[(CharCodes3.Amp = 38)] = 'Amp'),
    (CharCodes3[(CharCodes3.SingleQuote = 39)] = 'SingleQuote'),
    (CharCodes3[(CharCodes3.DoubleQuote = 34)] = 'DoubleQuote'),
    (CharCodes3[(CharCodes3.Dash = 45)] = 'Dash'),
    (CharCodes3[(CharCodes3.Slash = 47)] = 'Slash'),
    (CharCodes3[(CharCodes3.Zero = 48)] = 'Zero'),
    (CharCodes3[(CharCodes3.Nine = 57)] = 'Nine'),
    (CharCodes3[(CharCodes3.Semi = 59)] = 'Semi'),
    (CharCodes3[(CharCodes3.Lt = 60)] = 'Lt'),
    (CharCodes3[(CharCodes3.Eq = 61)] = 'Eq'),
    (CharCodes3[(CharCodes3.Gt = 62)] = 'Gt'),
    (CharCodes3[(CharCodes3.Questionmark = 63)] = 'Questionmark'),
    (CharCodes3[(CharCodes3.UpperA = 65)] = 'UpperA'),
    (CharCodes3[(CharCodes3.LowerA = 97)] = 'LowerA'),
    (CharCodes3[(CharCodes3.UpperF = 70)] = 'UpperF'),
    (CharCodes3[(CharCodes3.LowerF = 102)] = 'LowerF'),
    (CharCodes3[(CharCodes3.UpperZ = 90)] = 'UpperZ'),
    (CharCodes3[(CharCodes3.LowerZ = 122)] = 'LowerZ'),
    (CharCodes3[(CharCodes3.LowerX = 120)] = 'LowerX'),
    (CharCodes3[(CharCodes3.OpeningSquareBracket = 91)] = 'OpeningSquareBracket'))
})(CharCodes2 || (CharCodes2 = {}))
var State
;(function (State2) {
  ;((State2[(State2.Text = 1)] = 'Text'),
    (State2[(State2.BeforeTagName = 2)] = 'BeforeTagName'),
    (State2[(State2.InTagName = 3)] = 'InTagName'),
    (State2[(State2.InSelfClosingTag = 4)] = 'InSelfClosingTag'),
    (State2[(State2.BeforeClosingTagName = 5)] = 'BeforeClosingTagName'),
    (State2[(State2.InClosingTagName = 6)] = 'InClosingTagName'),
    (State2[(State2.AfterClosingTagName = 7)] = 'AfterClosingTagName'),
    (State2[(State2.BeforeAttributeName = 8)] = 'BeforeAttributeName'),
    (State2[(State2.InAttributeName = 9)] = 'InAttributeName'),
    (State2[(State2.AfterAttributeName = 10)] = 'AfterAttributeName'),
    (State2[(State2.BeforeAttributeValue = 11)] = 'BeforeAttributeValue'),
    (State2[(State2.InAttributeValueDq = 12)] = 'InAttributeValueDq'),
    (State2[(State2.InAttributeValueSq = 13)] = 'InAttributeValueSq'),
    (State2[(State2.InAttributeValueNq = 14)] = 'InAttributeValueNq'),
    (State2[(State2.BeforeDeclaration = 15)] = 'BeforeDeclaration'),
    (State2[(State2.InDeclaration = 16)] = 'InDeclaration'),
    (State2[(State2.InProcessingInstruction = 17)] = 'InProcessingInstruction'),
    (State2[(State2.BeforeComment = 18)] = 'BeforeComment'),
    (State2[(State2.CDATASequence = 19)] = 'CDATASequence'),
    (State2[(State2.DeclarationSequence = 20)] = 'DeclarationSequence'),
    (State2[(State2.InSpecialComment = 21)] = 'InSpecialComment'),
    (State2[(State2.InCommentLike = 22)] = 'InCommentLike'),
    (State2[(State2.SpecialStartSequence = 23)] = 'SpecialStartSequence'),
    (State2[(State2.InSpecialTag = 24)] = 'InSpecialTag'),
    (State2[(State2.InPlainText = 25)] = 'InPlainText'),
    (State2[(State2.InEntity = 26)] = 'InEntity'))
})(State || (State = {}))
function isWhitespace(c) {
  return (
    c === CharCodes2.Space ||
    c === CharCodes2.NewLine ||
    c === CharCodes2.Tab ||
    c === CharCodes2.FormFeed ||
    c === CharCodes2.CarriageReturn
  )
}
function isEndOfTagSection(c) {
  return c === CharCodes2.Slash || c === CharCodes2.Gt || isWhitespace(c)
}
function isASCIIAlpha(c) {
  return (
    (c >= CharCodes2.LowerA && c <= CharCodes2.LowerZ) || (c >= CharCodes2.UpperA && c <= CharCodes2.UpperZ)
  )
}
var QuoteType
;(function (QuoteType2) {
  ;((QuoteType2[(QuoteType2.NoValue = 0)] = 'NoValue'),
    (QuoteType2[(QuoteType2.Unquoted = 1)] = 'Unquoted'),
    (QuoteType2[(QuoteType2.Single = 2)] = 'Single'),
    (QuoteType2[(QuoteType2.Double = 3)] = 'Double'))
})(QuoteType || (QuoteType = {}))
var Sequences = {
    Empty: new Uint8Array(0),
    Cdata: new Uint8Array([67, 68, 65, 84, 65, 91]),
    CdataEnd: new Uint8Array([93, 93, 62]),
    CommentEnd: new Uint8Array([45, 45, 33, 62]),
    Doctype: new Uint8Array([100, 111, 99, 116, 121, 112, 101]),
    IframeEnd: new Uint8Array([60, 47, 105, 102, 114, 97, 109, 101]),
    NoembedEnd: new Uint8Array([60, 47, 110, 111, 101, 109, 98, 101, 100]),
    NoframesEnd: new Uint8Array([60, 47, 110, 111, 102, 114, 97, 109, 101, 115]),
    Plaintext: new Uint8Array([60, 47, 112, 108, 97, 105, 110, 116, 101, 120, 116]),
    ScriptEnd: new Uint8Array([60, 47, 115, 99, 114, 105, 112, 116]),
    StyleEnd: new Uint8Array([60, 47, 115, 116, 121, 108, 101]),
    TitleEnd: new Uint8Array([60, 47, 116, 105, 116, 108, 101]),
    TextareaEnd: new Uint8Array([60, 47, 116, 101, 120, 116, 97, 114, 101, 97]),
    XmpEnd: new Uint8Array([60, 47, 120, 109, 112]),
  },
  specialStartSequences = new Map([
    [Sequences.IframeEnd[2], Sequences.IframeEnd],
    [Sequences.NoembedEnd[2], Sequences.NoembedEnd],
    [Sequences.Plaintext[2], Sequences.Plaintext],
    [Sequences.ScriptEnd[2], Sequences.ScriptEnd],
    [Sequences.TitleEnd[2], Sequences.TitleEnd],
    [Sequences.XmpEnd[2], Sequences.XmpEnd],
  ]),
  Tokenizer = class {
    cbs
    state = State.Text
    buffer = ''
    sectionStart = 0
    index = 0
    entityStart = 0
    baseState = State.Text
    isSpecial = !1
    running = !0
    offset = 0
    xmlMode
    decodeEntities
    recognizeSelfClosing
    entityDecoder
    constructor({ xmlMode = !1, decodeEntities = !0, recognizeSelfClosing = xmlMode }, cbs) {
      ;((this.cbs = cbs),
        (this.xmlMode = xmlMode),
        (this.decodeEntities = decodeEntities),
        (this.recognizeSelfClosing = recognizeSelfClosing),
        (this.entityDecoder = new EntityDecoder(xmlMode ? xmlDecodeTree : htmlDecodeTree, (cp, consumed) =>
          this.emitCodePoint(cp, consumed),
        )))
    }
    reset() {
      ;((this.state = State.Text),
        (this.buffer = ''),
        (this.sectionStart = 0),
        (this.index = 0),
        (this.baseState = State.Text),
        (this.isSpecial = !1),
        (this.currentSequence = Sequences.Empty),
        (this.sequenceIndex = 0),
        (this.running = !0),
        (this.offset = 0))
    }
    write(chunk) {
      ;((this.offset += this.buffer.length), (this.buffer = chunk), this.parse())
    }
    end() {
      this.running && this.finish()
    }
    pause() {
      this.running = !1
    }
    resume() {
      ;((this.running = !0), this.index < this.buffer.length + this.offset && this.parse())
    }
    stateText(c) {
      c === CharCodes2.Lt || (!this.decodeEntities && this.fastForwardTo(CharCodes2.Lt))
        ? (this.index > this.sectionStart && this.cbs.ontext(this.sectionStart, this.index),
          (this.state = State.BeforeTagName),
          (this.sectionStart = this.index))
        : this.decodeEntities && c === CharCodes2.Amp && this.startEntity()
    }
    currentSequence = Sequences.Empty
    sequenceIndex = 0
    enterTagBody() {
      this.currentSequence === Sequences.Plaintext
        ? ((this.currentSequence = Sequences.Empty), (this.state = State.InPlainText))
        : this.isSpecial
          ? ((this.state = State.InSpecialTag), (this.sequenceIndex = 0))
          : (this.state = State.Text)
    }
    stateSpecialStartSequence(c) {
      let lower = c | 32
      if (this.sequenceIndex < this.currentSequence.length) {
        if (lower === this.currentSequence[this.sequenceIndex]) {
          this.sequenceIndex++
          return
        }
        if (this.sequenceIndex === 3) {
          if (this.currentSequence === Sequences.ScriptEnd && lower === Sequences.StyleEnd[3]) {
            ;((this.currentSequence = Sequences.StyleEnd), (this.sequenceIndex = 4))
            return
          }
          if (this.currentSequence === Sequences.TitleEnd && lower === Sequences.TextareaEnd[3]) {
            ;((this.currentSequence = Sequences.TextareaEnd), (this.sequenceIndex = 4))
            return
          }
        } else if (
          this.sequenceIndex === 4 &&
          this.currentSequence === Sequences.NoembedEnd &&
          lower === Sequences.NoframesEnd[4]
        ) {
          ;((this.currentSequence = Sequences.NoframesEnd), (this.sequenceIndex = 5))
          return
        }
      } else if (isEndOfTagSection(c)) {
        ;((this.sequenceIndex = 0), (this.state = State.InTagName), this.stateInTagName(c))
        return
      }
      ;((this.isSpecial = !1),
        (this.currentSequence = Sequences.Empty),
        (this.sequenceIndex = 0),
        (this.state = State.InTagName),
        this.stateInTagName(c))
    }
    stateCDATASequence(c) {
      c === Sequences.Cdata[this.sequenceIndex]
        ? ++this.sequenceIndex === Sequences.Cdata.length &&
          ((this.state = State.InCommentLike),
          (this.currentSequence = Sequences.CdataEnd),
          (this.sequenceIndex = 0),
          (this.sectionStart = this.index + 1))
        : ((this.sequenceIndex = 0),
          this.xmlMode
            ? ((this.state = State.InDeclaration), this.stateInDeclaration(c))
            : ((this.state = State.InSpecialComment), this.stateInSpecialComment(c)))
    }
    fastForwardTo(c) {
      for (; ++this.index < this.buffer.length + this.offset;)
        if (this.buffer.charCodeAt(this.index - this.offset) === c) return !0
      return ((this.index = this.buffer.length + this.offset - 1), !1)
    }
    emitComment(offset) {
      ;(this.cbs.oncomment(this.sectionStart, this.index, offset),
        (this.sequenceIndex = 0),
        (this.sectionStart = this.index + 1),
        (this.state = State.Text))
    }
    stateInCommentLike(c) {
      !this.xmlMode &&
      this.currentSequence === Sequences.CommentEnd &&
      this.sequenceIndex <= 1 &&
      this.index === this.sectionStart + this.sequenceIndex &&
      c === CharCodes2.Gt
        ? this.emitComment(this.sequenceIndex)
        : this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === 2 && c === CharCodes2.Gt
          ? this.emitComment(2)
          : this.currentSequence === Sequences.CommentEnd &&
              this.sequenceIndex === this.currentSequence.length - 1 &&
              c !== CharCodes2.Gt
            ? (this.sequenceIndex = +(c === CharCodes2.Dash))
            : c === this.currentSequence[this.sequenceIndex]
              ? ++this.sequenceIndex === this.currentSequence.length &&
                (this.currentSequence === Sequences.CdataEnd
                  ? this.cbs.oncdata(this.sectionStart, this.index, 2)
                  : this.cbs.oncomment(this.sectionStart, this.index, 3),
                (this.sequenceIndex = 0),
                (this.sectionStart = this.index + 1),
                (this.state = State.Text))
              : this.sequenceIndex === 0
                ? this.fastForwardTo(this.currentSequence[0]) && (this.sequenceIndex = 1)
                : c !== this.currentSequence[this.sequenceIndex - 1] && (this.sequenceIndex = 0)
    }
    isTagStartChar(c) {
      return this.xmlMode ? !isEndOfTagSection(c) : isASCIIAlpha(c)
    }
    stateInSpecialTag(c) {
      if (this.sequenceIndex === this.currentSequence.length) {
        if (isEndOfTagSection(c)) {
          let endOfText = this.index - this.currentSequence.length
          if (this.sectionStart < endOfText) {
            let actualIndex = this.index
            ;((this.index = endOfText),
              this.cbs.ontext(this.sectionStart, endOfText),
              (this.index = actualIndex))
          }
          ;((this.isSpecial = !1), (this.sectionStart = endOfText + 2), this.stateInClosingTagName(c))
          return
        }
        this.sequenceIndex = 0
      }
      ;(c | 32) === this.currentSequence[this.sequenceIndex]
        ? (this.sequenceIndex += 1)
        : this.sequenceIndex === 0
          ? this.currentSequence === Sequences.TitleEnd || this.currentSequence === Sequences.TextareaEnd
            ? this.decodeEntities && c === CharCodes2.Amp && this.startEntity()
            : this.fastForwardTo(CharCodes2.Lt) && (this.sequenceIndex = 1)
          : (this.sequenceIndex = +(c === CharCodes2.Lt))
    }
    stateBeforeTagName(c) {
      if (c === CharCodes2.ExclamationMark)
        ((this.state = State.BeforeDeclaration), (this.sectionStart = this.index + 1))
      else if (c === CharCodes2.Questionmark)
        this.xmlMode
          ? ((this.state = State.InProcessingInstruction),
            (this.sequenceIndex = 0),
            (this.sectionStart = this.index + 1))
          : ((this.state = State.InSpecialComment), (this.sectionStart = this.index))
      else if (this.isTagStartChar(c)) {
        this.sectionStart = this.index
        let special =
          this.xmlMode || this.cbs.isInForeignContext?.() ? void 0 : specialStartSequences.get(c | 32)
        special === void 0
          ? (this.state = State.InTagName)
          : ((this.isSpecial = !0),
            (this.currentSequence = special),
            (this.sequenceIndex = 3),
            (this.state = State.SpecialStartSequence))
      } else
        c === CharCodes2.Slash
          ? (this.state = State.BeforeClosingTagName)
          : ((this.state = State.Text), this.stateText(c))
    }
    stateInTagName(c) {
      isEndOfTagSection(c) &&
        (this.cbs.onopentagname(this.sectionStart, this.index),
        (this.sectionStart = -1),
        (this.state = State.BeforeAttributeName),
        this.stateBeforeAttributeName(c))
    }
    stateBeforeClosingTagName(c) {
      isWhitespace(c)
        ? this.xmlMode || ((this.state = State.InSpecialComment), (this.sectionStart = this.index))
        : c === CharCodes2.Gt
          ? ((this.state = State.Text), this.xmlMode || (this.sectionStart = this.index + 1))
          : ((this.state = this.isTagStartChar(c) ? State.InClosingTagName : State.InSpecialComment),
            (this.sectionStart = this.index))
    }
    stateInClosingTagName(c) {
      isEndOfTagSection(c) &&
        (this.cbs.onclosetag(this.sectionStart, this.index),
        (this.sectionStart = -1),
        (this.state = State.AfterClosingTagName),
        this.stateAfterClosingTagName(c))
    }
    stateAfterClosingTagName(c) {
      ;(c === CharCodes2.Gt || this.fastForwardTo(CharCodes2.Gt)) &&
        ((this.state = State.Text), (this.sectionStart = this.index + 1))
    }
    stateBeforeAttributeName(c) {
      c === CharCodes2.Gt
        ? (this.cbs.onopentagend(this.index), this.enterTagBody(), (this.sectionStart = this.index + 1))
        : c === CharCodes2.Slash
          ? (this.state = State.InSelfClosingTag)
          : isWhitespace(c) || ((this.state = State.InAttributeName), (this.sectionStart = this.index))
    }
    stateInSelfClosingTag(c) {
      if (c === CharCodes2.Gt) {
        if (
          (this.cbs.onselfclosingtag(this.index),
          (this.sectionStart = this.index + 1),
          !this.recognizeSelfClosing)
        ) {
          this.enterTagBody()
          return
        }
        ;((this.state = State.Text), (this.isSpecial = !1), (this.currentSequence = Sequences.Empty))
      } else isWhitespace(c) || ((this.state = State.BeforeAttributeName), this.stateBeforeAttributeName(c))
    }
    stateInAttributeName(c) {
      ;(c === CharCodes2.Eq || isEndOfTagSection(c)) &&
        (this.cbs.onattribname(this.sectionStart, this.index),
        (this.sectionStart = this.index),
        (this.state = State.AfterAttributeName),
        this.stateAfterAttributeName(c))
    }
    stateAfterAttributeName(c) {
      c === CharCodes2.Eq
        ? (this.state = State.BeforeAttributeValue)
        : c === CharCodes2.Slash || c === CharCodes2.Gt
          ? (this.cbs.onattribend(QuoteType.NoValue, this.sectionStart),
            (this.sectionStart = -1),
            (this.state = State.BeforeAttributeName),
            this.stateBeforeAttributeName(c))
          : isWhitespace(c) ||
            (this.cbs.onattribend(QuoteType.NoValue, this.sectionStart),
            (this.state = State.InAttributeName),
            (this.sectionStart = this.index))
    }
    stateBeforeAttributeValue(c) {
      c === CharCodes2.DoubleQuote
        ? ((this.state = State.InAttributeValueDq), (this.sectionStart = this.index + 1))
        : c === CharCodes2.SingleQuote
          ? ((this.state = State.InAttributeValueSq), (this.sectionStart = this.index + 1))
          : isWhitespace(c) ||
            ((this.sectionStart = this.index),
            (this.state = State.InAttributeValueNq),
            this.stateInAttributeValueNoQuotes(c))
    }
    handleInAttributeValue(c, quote) {
      c === quote || (!this.decodeEntities && this.fastForwardTo(quote))
        ? (this.cbs.onattribdata(this.sectionStart, this.index),
          (this.sectionStart = -1),
          this.cbs.onattribend(
            quote === CharCodes2.DoubleQuote ? QuoteType.Double : QuoteType.Single,
            this.index + 1,
          ),
          (this.state = State.BeforeAttributeName))
        : this.decodeEntities && c === CharCodes2.Amp && this.startEntity()
    }
    stateInAttributeValueDoubleQuotes(c) {
      this.handleInAttributeValue(c, CharCodes2.DoubleQuote)
    }
    stateInAttributeValueSingleQuotes(c) {
      this.handleInAttributeValue(c, CharCodes2.SingleQuote)
    }
    stateInAttributeValueNoQuotes(c) {
      isWhitespace(c) || c === CharCodes2.Gt
        ? (this.cbs.onattribdata(this.sectionStart, this.index),
          (this.sectionStart = -1),
          this.cbs.onattribend(QuoteType.Unquoted, this.index),
          (this.state = State.BeforeAttributeName),
          this.stateBeforeAttributeName(c))
        : this.decodeEntities && c === CharCodes2.Amp && this.startEntity()
    }
    stateBeforeDeclaration(c) {
      c === CharCodes2.OpeningSquareBracket
        ? ((this.state = State.CDATASequence), (this.sequenceIndex = 0))
        : this.xmlMode
          ? (this.state = c === CharCodes2.Dash ? State.BeforeComment : State.InDeclaration)
          : (c | 32) === Sequences.Doctype[0]
            ? ((this.state = State.DeclarationSequence),
              (this.currentSequence = Sequences.Doctype),
              (this.sequenceIndex = 1))
            : c === CharCodes2.Gt
              ? (this.cbs.oncomment(this.sectionStart, this.index, 0),
                (this.state = State.Text),
                (this.sectionStart = this.index + 1))
              : c === CharCodes2.Dash
                ? (this.state = State.BeforeComment)
                : (this.state = State.InSpecialComment)
    }
    stateDeclarationSequence(c) {
      this.sequenceIndex === this.currentSequence.length
        ? ((this.state = State.InDeclaration), this.stateInDeclaration(c))
        : (c | 32) === this.currentSequence[this.sequenceIndex]
          ? (this.sequenceIndex += 1)
          : c === CharCodes2.Gt
            ? (this.cbs.oncomment(this.sectionStart, this.index, 0),
              (this.state = State.Text),
              (this.sectionStart = this.index + 1))
            : (this.state = State.InSpecialComment)
    }
    stateInDeclaration(c) {
      ;(c === CharCodes2.Gt || this.fastForwardTo(CharCodes2.Gt)) &&
        (this.cbs.ondeclaration(this.sectionStart, this.index),
        (this.state = State.Text),
        (this.sectionStart = this.index + 1))
    }
    stateInProcessingInstruction(c) {
      c === CharCodes2.Questionmark
        ? (this.sequenceIndex = 1)
        : c === CharCodes2.Gt && this.sequenceIndex === 1
          ? (this.cbs.onprocessinginstruction(this.sectionStart, this.index - 1),
            (this.sequenceIndex = 0),
            (this.state = State.Text),
            (this.sectionStart = this.index + 1))
          : (this.sequenceIndex = Number(this.fastForwardTo(CharCodes2.Questionmark)))
    }
    stateBeforeComment(c) {
      c === CharCodes2.Dash
        ? ((this.state = State.InCommentLike),
          (this.currentSequence = Sequences.CommentEnd),
          (this.sequenceIndex = 0),
          (this.sectionStart = this.index + 1))
        : this.xmlMode
          ? (this.state = State.InDeclaration)
          : c === CharCodes2.Gt
            ? (this.cbs.oncomment(this.sectionStart, this.index, 0),
              (this.state = State.Text),
              (this.sectionStart = this.index + 1))
            : (this.state = State.InSpecialComment)
    }
    stateInSpecialComment(c) {
      ;(c === CharCodes2.Gt || this.fastForwardTo(CharCodes2.Gt)) &&
        (this.cbs.oncomment(this.sectionStart, this.index, 0),
        (this.state = State.Text),
        (this.sectionStart = this.index + 1))
    }
    startEntity() {
      ;((this.baseState = this.state),
        (this.state = State.InEntity),
        (this.entityStart = this.index),
        this.entityDecoder.startEntity(
          this.xmlMode
            ? DecodingMode.Strict
            : this.baseState === State.Text || this.baseState === State.InSpecialTag
              ? DecodingMode.Legacy
              : DecodingMode.Attribute,
        ))
    }
    stateInEntity() {
      let indexInBuffer = this.index - this.offset,
        length = this.entityDecoder.write(this.buffer, indexInBuffer)
      if (length >= 0) ((this.state = this.baseState), length === 0 && (this.index -= 1))
      else {
        if (indexInBuffer < this.buffer.length && this.buffer.charCodeAt(indexInBuffer) === CharCodes2.Amp) {
          ;((this.state = this.baseState), (this.index -= 1))
          return
        }
        this.index = this.offset + this.buffer.length - 1
      }
    }
    cleanup() {
      this.running &&
        this.sectionStart !== this.index &&
        (this.state === State.Text ||
        this.state === State.InPlainText ||
        (this.state === State.InSpecialTag && this.sequenceIndex === 0)
          ? (this.cbs.ontext(this.sectionStart, this.index), (this.sectionStart = this.index))
          : (this.state === State.InAttributeValueDq ||
              this.state === State.InAttributeValueSq ||
              this.state === State.InAttributeValueNq) &&
            (this.cbs.onattribdata(this.sectionStart, this.index), (this.sectionStart = this.index)))
    }
    shouldContinue() {
      return this.index < this.buffer.length + this.offset && this.running
    }
    parse() {
      for (; this.shouldContinue();) {
        let c = this.buffer.charCodeAt(this.index - this.offset)
        switch (this.state) {
          case State.Text: {
            this.stateText(c)
            break
          }
          case State.InPlainText: {
            this.index = this.buffer.length + this.offset - 1
            break
          }
          case State.SpecialStartSequence: {
            this.stateSpecialStartSequence(c)
            break
          }
          case State.InSpecialTag: {
            this.stateInSpecialTag(c)
            break
          }
          case State.CDATASequence: {
            this.stateCDATASequence(c)
            break
          }
          case State.DeclarationSequence: {
            this.stateDeclarationSequence(c)
            break
          }
          case State.InAttributeValueDq: {
            this.stateInAttributeValueDoubleQuotes(c)
            break
          }
          case State.InAttributeName: {
            this.stateInAttributeName(c)
            break
          }
          case State.InCommentLike: {
            this.stateInCommentLike(c)
            break
          }
          case State.InSpecialComment: {
            this.stateInSpecialComment(c)
            break
          }
          case State.BeforeAttributeName: {
            this.stateBeforeAttributeName(c)
            break
          }
          case State.InTagName: {
            this.stateInTagName(c)
            break
          }
          case State.InClosingTagName: {
            this.stateInClosingTagName(c)
            break
          }
          case State.BeforeTagName: {
            this.stateBeforeTagName(c)
            break
          }
          case State.AfterAttributeName: {
            this.stateAfterAttributeName(c)
            break
          }
          case State.InAttributeValueSq: {
            this.stateInAttributeValueSingleQuotes(c)
            break
          }
          case State.BeforeAttributeValue: {
            this.stateBeforeAttributeValue(c)
            break
          }
          case State.BeforeClosingTagName: {
            this.stateBeforeClosingTagName(c)
            break
          }
          case State.AfterClosingTagName: {
            this.stateAfterClosingTagName(c)
            break
          }
          case State.InAttributeValueNq: {
            this.stateInAttributeValueNoQuotes(c)
            break
          }
          case State.InSelfClosingTag: {
            this.stateInSelfClosingTag(c)
            break
          }
          case State.InDeclaration: {
            this.stateInDeclaration(c)
            break
          }
          case State.BeforeDeclaration: {
            this.stateBeforeDeclaration(c)
            break
          }
          case State.BeforeComment: {
            this.stateBeforeComment(c)
            break
          }
          case State.InProcessingInstruction: {
            this.stateInProcessingInstruction(c)
            break
          }
          case State.InEntity: {
            this.stateInEntity()
            break
          }
        }
        this.index++
      }
      this.cleanup()
    }
    finish() {
      ;(this.state === State.InEntity && (this.entityDecoder.end(), (this.state = this.baseState)),
        this.handleTrailingData(),
        this.cbs.onend())
    }
    handleTrailingCommentLikeData(endIndex) {
      if (this.state !== State.InCommentLike) return !1
      if (this.currentSequence === Sequences.CdataEnd)
        if (this.xmlMode) this.sectionStart < endIndex && this.cbs.oncdata(this.sectionStart, endIndex, 0)
        else {
          let cdataStart = this.sectionStart - Sequences.Cdata.length - 1
          this.cbs.oncomment(cdataStart, endIndex, 0)
        }
      else {
        let offset = this.xmlMode ? 0 : Math.min(this.sequenceIndex, Sequences.CommentEnd.length - 1)
        this.cbs.oncomment(this.sectionStart, endIndex, offset)
      }
      return !0
    }
    handleTrailingMarkupDeclaration(endIndex) {
      if (this.xmlMode)
        switch (this.state) {
          case State.InSpecialComment:
          case State.BeforeComment:
          case State.CDATASequence:
          case State.DeclarationSequence:
          case State.InDeclaration:
            return (this.cbs.ontext(this.sectionStart, endIndex), !0)
          default:
            return !1
        }
      switch (this.state) {
        case State.BeforeDeclaration:
        case State.InSpecialComment:
        case State.BeforeComment:
        case State.CDATASequence:
          return (this.cbs.oncomment(this.sectionStart, endIndex, 0), !0)
        case State.DeclarationSequence:
          return (
            this.sequenceIndex !== Sequences.Doctype.length &&
              this.cbs.oncomment(this.sectionStart, endIndex, 0),
            !0
          )
        case State.InDeclaration:
          return !0
        default:
          return !1
      }
    }
    handleTrailingData() {
      let endIndex = this.buffer.length + this.offset
      if (
        !(this.handleTrailingCommentLikeData(endIndex) || this.handleTrailingMarkupDeclaration(endIndex)) &&
        !(this.sectionStart >= endIndex)
      )
        switch (this.state) {
          case State.InTagName:
          case State.BeforeAttributeName:
          case State.BeforeAttributeValue:
          case State.AfterAttributeName:
          case State.InAttributeName:
          case State.InAttributeValueSq:
          case State.InAttributeValueDq:
          case State.InAttributeValueNq:
          case State.InClosingTagName:
            break
          default:
            this.cbs.ontext(this.sectionStart, endIndex)
        }
    }
    emitCodePoint(cp, consumed) {
      this.baseState !== State.Text && this.baseState !== State.InSpecialTag
        ? (this.sectionStart < this.entityStart && this.cbs.onattribdata(this.sectionStart, this.entityStart),
          (this.sectionStart = this.entityStart + consumed),
          (this.index = this.sectionStart - 1),
          this.cbs.onattribentity(cp))
        : (this.sectionStart < this.entityStart && this.cbs.ontext(this.sectionStart, this.entityStart),
          (this.sectionStart = this.entityStart + consumed),
          (this.index = this.sectionStart - 1),
          this.cbs.ontextentity(cp, this.sectionStart))
    }
  }
var { fromCodePoint } = String,
  formTags = new Set(['input', 'option', 'optgroup', 'select', 'button', 'datalist', 'textarea']),
  pTag = new Set(['p']),
  headingTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p']),
  tableSectionTags = new Set(['thead', 'tbody']),
  ddtTags = new Set(['dd', 'dt']),
  rtpTags = new Set(['rt', 'rp']),
  openImpliesClose = new Map([
    ['tr', new Set(['tr', 'th', 'td'])],
    ['th', new Set(['th'])],
    ['td', new Set(['thead', 'th', 'td'])],
    ['body', new Set(['head', 'link', 'script'])],
    ['a', new Set(['a'])],
    ['li', new Set(['li'])],
    ['p', pTag],
    ['h1', headingTags],
    ['h2', headingTags],
    ['h3', headingTags],
    ['h4', headingTags],
    ['h5', headingTags],
    ['h6', headingTags],
    ['select', formTags],
    ['input', formTags],
    ['output', formTags],
    ['button', formTags],
    ['datalist', formTags],
    ['textarea', formTags],
    ['option', new Set(['option'])],
    ['optgroup', new Set(['optgroup', 'option'])],
    ['dd', ddtTags],
    ['dt', ddtTags],
    ['address', pTag],
    ['article', pTag],
    ['aside', pTag],
    ['blockquote', pTag],
    ['details', pTag],
    ['div', pTag],
    ['dl', pTag],
    ['fieldset', pTag],
    ['figcaption', pTag],
    ['figure', pTag],
    ['footer', pTag],
    ['form', pTag],
    ['header', pTag],
    ['hr', pTag],
    ['main', pTag],
    ['nav', pTag],
    ['ol', pTag],
    ['pre', pTag],
    ['section', pTag],
    ['table', pTag],
    ['ul', pTag],
    ['rt', rtpTags],
    ['rp', rtpTags],
    ['tbody', tableSectionTags],
    ['tfoot', tableSectionTags],
  ]),
  DOCUMENT_TYPE = 'doctype',
  voidElements = new Set([
    'area',
    'base',
    'basefont',
    'br',
    'col',
    'command',
    'embed',
    'frame',
    'hr',
    'img',
    'input',
    'isindex',
    'keygen',
    'link',
    'meta',
    'param',
    'source',
    'track',
    'wbr',
  ]),
  foreignContextElements = new Set(['math', 'svg']),
  htmlIntegrationElements = new Set([
    'mi',
    'mo',
    'mn',
    'ms',
    'mtext',
    'annotation-xml',
    'foreignObject',
    'desc',
    'title',
  ]),
  svgTagNameAdjustments = new Map([
    ['altglyph', 'altGlyph'],
    ['altglyphdef', 'altGlyphDef'],
    ['altglyphitem', 'altGlyphItem'],
    ['animatecolor', 'animateColor'],
    ['animatemotion', 'animateMotion'],
    ['animatetransform', 'animateTransform'],
    ['clippath', 'clipPath'],
    ['feblend', 'feBlend'],
    ['fecolormatrix', 'feColorMatrix'],
    ['fecomponenttransfer', 'feComponentTransfer'],
    ['fecomposite', 'feComposite'],
    ['feconvolvematrix', 'feConvolveMatrix'],
    ['fediffuselighting', 'feDiffuseLighting'],
    ['fedisplacementmap', 'feDisplacementMap'],
    ['fedistantlight', 'feDistantLight'],
    ['fedropshadow', 'feDropShadow'],
    ['feflood', 'feFlood'],
    ['fefunca', 'feFuncA'],
    ['fefuncb', 'feFuncB'],
    ['fefuncg', 'feFuncG'],
    ['fefuncr', 'feFuncR'],
    ['fegaussianblur', 'feGaussianBlur'],
    ['feimage', 'feImage'],
    ['femerge', 'feMerge'],
    ['femergenode', 'feMergeNode'],
    ['femorphology', 'feMorphology'],
    ['feoffset', 'feOffset'],
    ['fepointlight', 'fePointLight'],
    ['fespecularlighting', 'feSpecularLighting'],
    ['fespotlight', 'feSpotLight'],
    ['fetile', 'feTile'],
    ['feturbulence', 'feTurbulence'],
    ['foreignobject', 'foreignObject'],
    ['glyphref', 'glyphRef'],
    ['lineargradient', 'linearGradient'],
    ['radialgradient', 'radialGradient'],
    ['textpath', 'textPath'],
  ]),
  ForeignContext
;(function (ForeignContext2) {
  ;((ForeignContext2[(ForeignContext2.None = 0)] = 'None'),
    (ForeignContext2[(ForeignContext2.Svg = 1)] = 'Svg'),
    (ForeignContext2[(ForeignContext2.MathML = 2)] = 'MathML'))
})(ForeignContext || (ForeignContext = {}))
var reNameEnd = /\s|\//,
  Parser = class {
    options
    startIndex = 0
    endIndex = 0
    openTagStart = 0
    tagname = ''
    attribname = ''
    attribvalue = ''
    attribs = null
    stack = []
    foreignContext
    cbs
    lowerCaseTagNames
    lowerCaseAttributeNames
    recognizeSelfClosing
    htmlMode
    tokenizer
    buffers = []
    bufferOffset = 0
    writeIndex = 0
    ended = !1
    constructor(cbs, options = {}) {
      ;((this.options = options),
        (this.cbs = cbs ?? {}),
        (this.htmlMode = !this.options.xmlMode),
        (this.lowerCaseTagNames = options.lowerCaseTags ?? this.htmlMode),
        (this.lowerCaseAttributeNames = options.lowerCaseAttributeNames ?? this.htmlMode),
        (this.recognizeSelfClosing = options.recognizeSelfClosing ?? !this.htmlMode),
        (this.tokenizer = new (options.Tokenizer ?? Tokenizer)(this.options, this)),
        (this.foreignContext = [ForeignContext.None]),
        this.cbs.onparserinit?.(this))
    }
    ontext(start, endIndex) {
      let data = this.getSlice(start, endIndex)
      ;((this.endIndex = endIndex - 1), this.cbs.ontext?.(data), (this.startIndex = endIndex))
    }
    ontextentity(cp, endIndex) {
      ;((this.endIndex = endIndex - 1), this.cbs.ontext?.(fromCodePoint(cp)), (this.startIndex = endIndex))
    }
    isInForeignContext() {
      return this.foreignContext[0] !== ForeignContext.None
    }
    isVoidElement(name) {
      return this.htmlMode && voidElements.has(name)
    }
    readTagName(start, endIndex) {
      let name = this.lowerCaseTagNames
        ? this.getSlice(start, endIndex).toLowerCase()
        : this.getSlice(start, endIndex)
      if (!(this.lowerCaseTagNames && this.htmlMode)) return name
      if (this.foreignContext[0] === ForeignContext.Svg) return svgTagNameAdjustments.get(name) ?? name
      if (this.foreignContext.length > 1) {
        let adjusted = svgTagNameAdjustments.get(name)
        if (adjusted !== void 0 && this.stack.includes(adjusted)) return adjusted
      }
      return this.isInForeignContext() ? name : name === 'image' ? 'img' : name
    }
    onopentagname(start, endIndex) {
      ;((this.endIndex = endIndex), this.emitOpenTag(this.readTagName(start, endIndex)))
    }
    emitOpenTag(name) {
      if (
        ((this.openTagStart = this.startIndex),
        (this.tagname = name),
        this.htmlMode && name === 'form' && this.stack.includes('form'))
      ) {
        this.tagname = ''
        return
      }
      let impliesClose = this.htmlMode && openImpliesClose.get(name)
      if (impliesClose) for (; this.stack.length > 0 && impliesClose.has(this.stack[0]);) this.popElement(!0)
      ;(this.isVoidElement(name) ||
        (this.stack.unshift(name),
        this.htmlMode &&
          (name === 'svg'
            ? this.foreignContext.unshift(ForeignContext.Svg)
            : name === 'math'
              ? this.foreignContext.unshift(ForeignContext.MathML)
              : htmlIntegrationElements.has(name) && this.foreignContext.unshift(ForeignContext.None))),
        this.cbs.onopentagname?.(name),
        this.cbs.onopentag && (this.attribs = {}))
    }
    endOpenTag(isImplied) {
      ;((this.startIndex = this.openTagStart),
        this.attribs && (this.cbs.onopentag?.(this.tagname, this.attribs, isImplied), (this.attribs = null)),
        this.cbs.onclosetag && this.isVoidElement(this.tagname) && this.cbs.onclosetag(this.tagname, !0),
        (this.tagname = ''))
    }
    onopentagend(endIndex) {
      ;((this.endIndex = endIndex), this.endOpenTag(!1), (this.startIndex = endIndex + 1))
    }
    onclosetag(start, endIndex) {
      this.endIndex = endIndex
      let name = this.readTagName(start, endIndex)
      if (this.isVoidElement(name))
        this.htmlMode &&
          name === 'br' &&
          (this.cbs.onopentagname?.('br'),
          this.cbs.onopentag?.('br', {}, !0),
          this.cbs.onclosetag?.('br', !1))
      else {
        let pos = this.stack.indexOf(name)
        if (pos !== -1) {
          for (let index = 0; index < pos; index++) this.popElement(!0)
          this.popElement(!1)
        } else this.htmlMode && name === 'p' && (this.emitOpenTag('p'), this.closeCurrentTag(!0))
      }
      this.startIndex = endIndex + 1
    }
    onselfclosingtag(endIndex) {
      ;((this.endIndex = endIndex),
        this.recognizeSelfClosing || this.isInForeignContext()
          ? (this.closeCurrentTag(!1), (this.startIndex = endIndex + 1))
          : this.onopentagend(endIndex))
    }
    popElement(implied) {
      let element = this.stack.shift()
      ;(this.htmlMode &&
        (foreignContextElements.has(element) || htmlIntegrationElements.has(element)) &&
        this.foreignContext.shift(),
        this.cbs.onclosetag?.(element, implied))
    }
    closeCurrentTag(isOpenImplied) {
      let name = this.tagname
      ;(this.endOpenTag(isOpenImplied), this.stack[0] === name && this.popElement(!isOpenImplied))
    }
    onattribname(start, endIndex) {
      this.startIndex = start
      let name = this.getSlice(start, endIndex)
      this.attribname = this.lowerCaseAttributeNames ? name.toLowerCase() : name
    }
    onattribdata(start, endIndex) {
      this.attribvalue += this.getSlice(start, endIndex)
    }
    onattribentity(cp) {
      this.attribvalue += fromCodePoint(cp)
    }
    onattribend(quote, endIndex) {
      ;((this.endIndex = endIndex),
        this.cbs.onattribute?.(
          this.attribname,
          this.attribvalue,
          quote === QuoteType.Double
            ? '"'
            : quote === QuoteType.Single
              ? "'"
              : quote === QuoteType.NoValue
                ? void 0
                : null,
        ),
        this.attribs &&
          !Object.hasOwn(this.attribs, this.attribname) &&
          (this.attribs[this.attribname] = this.attribvalue),
        (this.attribvalue = ''))
    }
    getInstructionName(value) {
      let index = value.search(reNameEnd),
        name = index < 0 ? value : value.substr(0, index)
      return (this.lowerCaseTagNames && (name = name.toLowerCase()), name)
    }
    ondeclaration(start, endIndex) {
      this.endIndex = endIndex
      let value = this.getSlice(start, endIndex)
      if (this.cbs.onprocessinginstruction) {
        let name = this.htmlMode
          ? this.lowerCaseTagNames
            ? DOCUMENT_TYPE
            : value.slice(0, DOCUMENT_TYPE.length)
          : this.getInstructionName(value)
        this.cbs.onprocessinginstruction(`!${name}`, `!${value}`)
      }
      this.startIndex = endIndex + 1
    }
    onprocessinginstruction(start, endIndex) {
      this.endIndex = endIndex
      let value = this.getSlice(start, endIndex)
      if (this.cbs.onprocessinginstruction) {
        let name = this.getInstructionName(value)
        this.cbs.onprocessinginstruction(`?${name}`, `?${value}`)
      }
      this.startIndex = endIndex + 1
    }
    oncomment(start, endIndex, offset) {
      ;((this.endIndex = endIndex),
        this.cbs.oncomment?.(this.getSlice(start, endIndex - offset)),
        this.cbs.oncommentend?.(),
        (this.startIndex = endIndex + 1))
    }
    oncdata(start, endIndex, offset) {
      this.endIndex = endIndex
      let value = this.getSlice(start, endIndex - offset)
      ;(!this.htmlMode || this.options.recognizeCDATA
        ? (this.cbs.oncdatastart?.(), this.cbs.ontext?.(value), this.cbs.oncdataend?.())
        : this.isInForeignContext()
          ? this.cbs.ontext?.(value)
          : (this.cbs.oncomment?.(`[CDATA[${value}]]`), this.cbs.oncommentend?.()),
        (this.startIndex = endIndex + 1))
    }
    onend() {
      if (this.cbs.onclosetag) {
        this.endIndex = this.startIndex
        for (let index = 0; index < this.stack.length; index++) this.cbs.onclosetag(this.stack[index], !0)
      }
      this.cbs.onend?.()
    }
    reset() {
      ;(this.cbs.onreset?.(),
        this.tokenizer.reset(),
        (this.tagname = ''),
        (this.attribname = ''),
        (this.attribvalue = ''),
        (this.attribs = null),
        (this.stack.length = 0),
        (this.startIndex = 0),
        (this.endIndex = 0),
        this.cbs.onparserinit?.(this),
        (this.buffers.length = 0),
        (this.foreignContext.length = 0),
        this.foreignContext.unshift(ForeignContext.None),
        (this.bufferOffset = 0),
        (this.writeIndex = 0),
        (this.ended = !1))
    }
    parseComplete(data) {
      ;(this.reset(), this.end(data))
    }
    getSlice(start, end) {
      if (start === end) return ''
      for (; start - this.bufferOffset >= this.buffers[0].length;) this.shiftBuffer()
      let slice = this.buffers[0].slice(start - this.bufferOffset, end - this.bufferOffset)
      for (; end - this.bufferOffset > this.buffers[0].length;)
        (this.shiftBuffer(), (slice += this.buffers[0].slice(0, end - this.bufferOffset)))
      return slice
    }
    shiftBuffer() {
      ;((this.bufferOffset += this.buffers[0].length), this.writeIndex--, this.buffers.shift())
    }
    write(chunk) {
      if (this.ended) {
        this.cbs.onerror?.(new Error('.write() after done!'))
        return
      }
      ;(this.buffers.push(chunk), this.tokenizer.running && (this.tokenizer.write(chunk), this.writeIndex++))
    }
    end(chunk) {
      if (this.ended) {
        this.cbs.onerror?.(new Error('.end() after done!'))
        return
      }
      ;(chunk && this.write(chunk), (this.ended = !0), this.tokenizer.end())
    }
    pause() {
      this.tokenizer.pause()
    }
    resume() {
      for (this.tokenizer.resume(); this.tokenizer.running && this.writeIndex < this.buffers.length;)
        this.tokenizer.write(this.buffers[this.writeIndex++])
      this.ended && this.tokenizer.end()
    }
  }
var blocks = new Set(
    'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead title tr ul'.split(
      ' ',
    ),
  ),
  spaced = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'hr']),
  silent = new Set([
    'script',
    'style',
    'head',
    'noscript',
    'template',
    'object',
    'svg',
    'select',
    'textarea',
  ]),
  hiddenStyle =
    /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|(?:font-size|max-height|opacity|line-height|width)\s*:\s*0(?:\.0+)?(?:px|pt|em|%)?\s*(?:;|!|$)|(?:text-indent|left|top)\s*:\s*-\d{3,}/i,
  whiteText = /(?:^|;)\s*color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgba?\(\s*255\s*,\s*255\s*,\s*255)/i,
  background = /background(?:-color|-image)?\s*:/i,
  cellNestingLimit = 40
function htmlToText(html) {
  let document = { text: '', links: [] },
    sink = document,
    rows = [],
    hiddenClasses = new Set(),
    open = [],
    hiddenDepth = 0,
    hiddenLength = 0,
    shadedDepth = 0,
    preformatted = 0,
    inStyle = !1,
    pendingSpace = !1,
    linkCount = 0,
    newline = (count) => {
      if (((pendingSpace = !1), sink.text === '')) return
      let trimmed = sink.text.endsWith(' ') ? sink.text.trimEnd() : sink.text,
        wanted = `
`.repeat(count)
      sink.text = trimmed.endsWith(wanted)
        ? trimmed
        : `${
            trimmed.endsWith(`
`)
              ? trimmed.slice(0, -1)
              : trimmed
          }${wanted}`
    },
    parser = new Parser(
      {
        onopentag(name, attributes) {
          if (open.length >= limits.htmlDepth) {
            open.push({ name, hides: !1, link: void 0, shaded: !1 })
            return
          }
          let style = attributes.style ?? '',
            shaded = background.test(style) || attributes.bgcolor !== void 0,
            hides =
              silent.has(name) ||
              'hidden' in attributes ||
              (style !== '' &&
                (hiddenStyle.test(style) || (whiteText.test(style) && !shaded && shadedDepth === 0))) ||
              (hiddenClasses.size > 0 &&
                (attributes.class ?? '').split(/\s+/).some((one) => hiddenClasses.has(one))),
            link
          if (
            (name === 'style' && (inStyle = !0),
            hides && (hiddenDepth += 1),
            shaded && (shadedDepth += 1),
            hiddenDepth === 0)
          ) {
            if (name === 'br') newline(1)
            else if (name === 'td' || name === 'th') {
              let row = rows.at(-1)
              ;(row !== void 0 && rows.length <= cellNestingLimit
                ? ((sink = { text: '', links: [] }), row.cells.push(sink))
                : newline(1),
                (pendingSpace = !1))
            } else blocks.has(name) && newline(spaced.has(name) ? 2 : 1)
            ;(name === 'tr' && rows.push({ parent: sink, cells: [] }),
              name === 'li' && (sink.text += '\u2022 '),
              name === 'pre' && (preformatted += 1),
              name === 'img' &&
                (attributes.alt ?? '') !== '' &&
                attributes.width !== '1' &&
                write(attributes.alt ?? ''))
            let href =
              name === 'a' || name === 'area' ? attributes.href : name === 'form' ? attributes.action : void 0
            href !== void 0 &&
              linkCount < limits.linksRead &&
              ((linkCount += 1),
              pendingSpace && sink.text !== '' && !/\s$/.test(sink.text) && (sink.text += ' '),
              (pendingSpace = !1),
              (link = { href: href.trim(), start: sink.text.length, end: sink.text.length }),
              sink.links.push(link))
          }
          open.push({ name, hides, link, shaded })
        },
        ontext(data) {
          if (inStyle) {
            collectHiddenClasses(data, hiddenClasses)
            return
          }
          hiddenDepth > 0 ? (hiddenLength += data.trim().length) : write(data)
        },
        onclosetag(name) {
          let element = open.pop()
          element !== void 0 &&
            (name === 'style' && (inStyle = !1),
            element.shaded && (shadedDepth -= 1),
            element.hides
              ? (hiddenDepth -= 1)
              : hiddenDepth === 0 &&
                (element.link !== void 0 &&
                  (element.link.end = Math.max(element.link.start, sink.text.length)),
                name === 'tr' ? closeRow() : blocks.has(name) && newline(spaced.has(name) ? 2 : 1),
                name === 'pre' && (preformatted = Math.max(0, preformatted - 1))))
        },
      },
      { decodeEntities: !0 },
    )
  function write(data) {
    if (preformatted > 0) {
      sink.text += data
      return
    }
    let collapsed = data.replace(/[ \t\r\n\f]+/g, ' ')
    if (collapsed === ' ' || collapsed === '') {
      pendingSpace = pendingSpace || (collapsed === ' ' && sink.text !== '')
      return
    }
    let leading = collapsed.startsWith(' ') || pendingSpace,
      body = collapsed.trim()
    ;(leading && sink.text !== '' && !/\s$/.test(sink.text) && (sink.text += ' '),
      (sink.text += body),
      (pendingSpace = collapsed.endsWith(' ')))
  }
  function closeRow() {
    let row = rows.pop()
    if (row === void 0) return
    let filled = row.cells.filter((cell) => cell.text.trim() !== ''),
      isData = filled.length > 1 && filled.every((cell) => cell.text.length < 300)
    ;((sink = row.parent), newline(1))
    for (let [index, cell] of filled.entries()) {
      index > 0 &&
        (sink.text += isData
          ? ' | '
          : `
`)
      let indent = cell.text.length - cell.text.trimStart().length,
        shift = sink.text.length - indent,
        text2 = cell.text.trim()
      sink.text += isData
        ? text2.replaceAll(
            `
`,
            ' ',
          )
        : text2
      for (let link of cell.links)
        sink.links.push({ href: link.href, start: Math.max(0, link.start + shift), end: link.end + shift })
    }
    newline(1)
  }
  for (
    parser.write(html.length > limits.htmlLength ? html.slice(0, limits.htmlLength) : html), parser.end();
    rows.length > 0;
  )
    closeRow()
  let text = document.text,
    links = document.links.map((link) => {
      let end = Math.min(link.end, text.length),
        start = Math.min(link.start, end)
      return { href: link.href, start, end, text: text.slice(start, end).trim() }
    })
  return { text, links, hiddenLength }
}
function collectHiddenClasses(css, into) {
  for (let match of css.slice(0, 2e4).matchAll(/\.([\w-]{1,60})\s{0,3}\{([^}]{0,400})\}/g))
    hiddenStyle.test(match[2] ?? '') && into.size < 200 && into.add(match[1] ?? '')
}
var textEncoder = new TextEncoder(),
  base64Chars = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  base64Lookup = new Uint8Array(256)
for (let i = 0; i < base64Chars.length; i++) base64Lookup[base64Chars.charCodeAt(i)] = i
function decodeBase64(base64) {
  let len = base64.length
  for (; len > 0 && base64.charAt(len - 1) === '=';) len--
  len % 4 === 1 && len--
  let remainder = len % 4,
    bufferLength = Math.floor(len / 4) * 3 + (remainder ? remainder - 1 : 0),
    arrayBuffer = new ArrayBuffer(bufferLength),
    bytes = new Uint8Array(arrayBuffer),
    p = 0
  for (let i = 0; i < len; i += 4) {
    let encoded1 = base64Lookup[base64.charCodeAt(i)],
      encoded2 = base64Lookup[base64.charCodeAt(i + 1)],
      encoded3 = base64Lookup[base64.charCodeAt(i + 2)],
      encoded4 = base64Lookup[base64.charCodeAt(i + 3)]
    ;((bytes[p++] = (encoded1 << 2) | (encoded2 >> 4)),
      p < bufferLength && (bytes[p++] = ((encoded2 & 15) << 4) | (encoded3 >> 2)),
      p < bufferLength && (bytes[p++] = ((encoded3 & 3) << 6) | (encoded4 & 63)))
  }
  return arrayBuffer
}
var charsetAliases = new Map([
    ['iso88598i', 'iso-8859-8'],
    ['iso88598e', 'iso-8859-8'],
    ['shiftjis', 'shift_jis'],
    ['windows31j', 'shift_jis'],
    ['mskanji', 'shift_jis'],
    ['eucjp', 'euc-jp'],
    ['iso2022jp', 'iso-2022-jp'],
    ['iso2022jp1', 'iso-2022-jp'],
    ['iso2022jp2', 'iso-2022-jp'],
    ['junet', 'iso-2022-jp'],
    ['euckr', 'euc-kr'],
    ['uhc', 'euc-kr'],
    ['tis620', 'windows-874'],
  ]),
  codePageAliases = new Map([
    ['932', 'shift_jis'],
    ['936', 'gbk'],
    ['949', 'euc-kr'],
    ['950', 'big5'],
    ['874', 'windows-874'],
    ['51932', 'euc-jp'],
    ['50220', 'iso-2022-jp'],
    ['50221', 'iso-2022-jp'],
    ['50222', 'iso-2022-jp'],
  ]),
  codePagePattern = /^(?:cp|windows|ms|ibm)(\d+)$/
function normalizeCharset(charset) {
  return charset.replace(/^(?:x-ms-|x-|cs)/, '').replace(/[\s._-]+/g, '')
}
var ENCODING_LABELS = new Set(
    [
      'unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8',
      '866 cp866 csibm866 ibm866',
      'csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2',
      'csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3',
      'csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4',
      'csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988',
      'arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e',
      'iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987',
      'csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7',
      'iso_8859-7:1987 sun_eu_greek',
      'csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8',
      'iso_8859-8:1988 visual',
      'csiso88598i iso-8859-8-i logical',
      'csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6',
      'iso-8859-13 iso8859-13 iso885913',
      'iso-8859-14 iso8859-14 iso885914',
      'csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9',
      'iso-8859-16',
      'cskoi8r koi koi8 koi8-r koi8_r',
      'koi8-ru koi8-u',
      'csmacintosh mac macintosh x-mac-roman',
      'dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874',
      'cp1250 windows-1250 x-cp1250',
      'cp1251 windows-1251 x-cp1251',
      'ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591',
      'iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252',
      'cp1253 windows-1253 x-cp1253',
      'cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5',
      'windows-1254 x-cp1254',
      'cp1255 windows-1255 x-cp1255',
      'cp1256 windows-1256 x-cp1256',
      'cp1257 windows-1257 x-cp1257',
      'cp1258 windows-1258 x-cp1258',
      'x-mac-cyrillic x-mac-ukrainian',
      'chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk',
      'gb18030',
      'big5 big5-hkscs cn-big5 csbig5 x-x-big5',
      'cseucpkdfmtjapanese euc-jp x-euc-jp',
      'csiso2022jp iso-2022-jp',
      'csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis',
      'cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601',
      'windows-949',
      'csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr replacement',
      'unicodefffe utf-16be',
      'csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le',
      'x-user-defined',
    ]
      .join(' ')
      .split(' '),
  ),
  decoders = new Map()
function tryDecoder(charset) {
  if (!ENCODING_LABELS.has(charset)) return null
  let decoder = decoders.get(charset)
  if (decoder === void 0) {
    decoder = null
    try {
      decoder = new TextDecoder(charset)
    } catch {}
    decoders.set(charset, decoder)
  }
  return decoder
}
var utf8Decoder = new TextDecoder()
function getDecoder(charset) {
  charset = (charset || 'utf8').trim().toLowerCase()
  let decoder = tryDecoder(charset)
  if (decoder) return decoder
  let normalized = normalizeCharset(charset),
    codePage = normalized.match(codePagePattern),
    alias = (codePage && codePageAliases.get(codePage[1])) || charsetAliases.get(normalized) || normalized
  return tryDecoder(alias) || tryDecoder('windows-1252') || utf8Decoder
}
async function blobToArrayBuffer(blob) {
  if ('arrayBuffer' in blob) return await blob.arrayBuffer()
  let fr2 = new FileReader()
  return new Promise((resolve, reject) => {
    ;((fr2.onload = () => {
      resolve(fr2.result)
    }),
      (fr2.onerror = () => {
        reject(fr2.error)
      }),
      fr2.readAsArrayBuffer(blob))
  })
}
function hexNibble(c) {
  return c >= 48 && c <= 57
    ? c - 48
    : c >= 97 && c <= 102
      ? c - 97 + 10
      : c >= 65 && c <= 70
        ? c - 65 + 10
        : -1
}
function decodeWord(charset, encoding, str) {
  let splitPos = charset.indexOf('*')
  ;(splitPos >= 0 && (charset = charset.slice(0, splitPos)), (encoding = encoding.toUpperCase()))
  let byteStr
  if (encoding === 'Q') {
    str = str.replace(/=\s+([0-9a-fA-F])/g, '=$1').replace(/[_\s]/g, ' ')
    let buf = textEncoder.encode(str),
      encodedBytes = []
    for (let i = 0, len = buf.length; i < len; i++) {
      let c = buf[i]
      if (i <= len - 2 && c === 61) {
        let high = hexNibble(buf[i + 1]),
          low = hexNibble(buf[i + 2])
        if (high >= 0 && low >= 0) {
          ;(encodedBytes.push((high << 4) | low), (i += 2))
          continue
        }
      }
      encodedBytes.push(c)
    }
    byteStr = new ArrayBuffer(encodedBytes.length)
    let dataView = new DataView(byteStr)
    for (let i = 0, len = encodedBytes.length; i < len; i++) dataView.setUint8(i, encodedBytes[i])
  } else
    encoding === 'B'
      ? (byteStr = decodeBase64(str.replace(/[^a-zA-Z0-9\+\/=]+/g, '')))
      : (byteStr = textEncoder.encode(str))
  return getDecoder(charset).decode(byteStr)
}
var ENCODED_WORD_PATTERN = '=\\?([^?\\s]+)\\?([QqBb])\\?([^?]*)\\?=',
  ENCODED_WORD_REGEX = new RegExp(ENCODED_WORD_PATTERN, 'g'),
  WORD_SEPARATOR_REGEX = /^[ \t\r\n]+$/,
  ENCODED_WORDS_ONLY_REGEX = new RegExp(`^(?:${ENCODED_WORD_PATTERN}\\s*)+$`)
function isEncodedWordsOnly(str) {
  return ENCODED_WORDS_ONLY_REGEX.test(str)
}
function splitEncodedWords(str) {
  let tokens = []
  ENCODED_WORD_REGEX.lastIndex = 0
  let pos = 0,
    match
  for (; (match = ENCODED_WORD_REGEX.exec(str));)
    (match.index > pos && tokens.push({ text: str.substring(pos, match.index) }),
      tokens.push({ charset: match[1], encoding: match[2], encodedText: match[3] }),
      (pos = match.index + match[0].length))
  return (pos < str.length && tokens.push({ text: str.substring(pos) }), tokens)
}
function canJoinWords(left, right) {
  let encoding = left.encoding.toUpperCase()
  return left.charset !== right.charset || encoding !== right.encoding.toUpperCase()
    ? !1
    : encoding === 'B'
      ? left.encodedText.length % 4 === 0 && !/=$/.test(left.encodedText)
      : !0
}
function renderTokens(tokens, joinWords) {
  let result = '',
    pending = null
  for (let i = 0; i < tokens.length; i++) {
    let token2 = tokens[i]
    if (token2.text !== void 0) {
      let nextToken = tokens[i + 1]
      if (pending && nextToken && nextToken.text === void 0 && WORD_SEPARATOR_REGEX.test(token2.text))
        continue
      ;(pending &&
        ((result += decodeWord(pending.charset, pending.encoding, pending.encodedText)), (pending = null)),
        (result += token2.text))
      continue
    }
    if (pending && joinWords && canJoinWords(pending, token2)) {
      pending.encodedText += token2.encodedText
      continue
    }
    ;(pending && (result += decodeWord(pending.charset, pending.encoding, pending.encodedText)),
      (pending = { charset: token2.charset, encoding: token2.encoding, encodedText: token2.encodedText }))
  }
  return (pending && (result += decodeWord(pending.charset, pending.encoding, pending.encodedText)), result)
}
function decodeWords(str) {
  let tokens = splitEncodedWords((str || '').toString()),
    result = renderTokens(tokens, !0)
  return result.indexOf('\uFFFD') < 0 ? result : renderTokens(tokens, !1)
}
function decodeURIComponentWithCharset(encodedStr, charset) {
  charset = charset || 'utf-8'
  let encodedBytes = []
  for (let i = 0; i < encodedStr.length; i++) {
    let c = encodedStr.charAt(i),
      high = c === '%' ? hexNibble(encodedStr.charCodeAt(i + 1)) : -1,
      low = high >= 0 ? hexNibble(encodedStr.charCodeAt(i + 2)) : -1
    if (low >= 0) (encodedBytes.push((high << 4) | low), (i += 2))
    else if (c.charCodeAt(0) > 126) {
      let bytes = textEncoder.encode(c)
      for (let j = 0; j < bytes.length; j++) encodedBytes.push(bytes[j])
    } else encodedBytes.push(c.charCodeAt(0))
  }
  let byteStr = new ArrayBuffer(encodedBytes.length),
    dataView = new DataView(byteStr)
  for (let i = 0, len = encodedBytes.length; i < len; i++) dataView.setUint8(i, encodedBytes[i])
  return getDecoder(charset).decode(byteStr)
}
function decodeParameterValueContinuations(header) {
  let paramKeys = new Map()
  ;(Object.keys(header.params).forEach((key) => {
    let match = key.match(/\*((\d+)\*?)?$/)
    if (!match) return
    let actualKey = key.slice(0, match.index).toLowerCase(),
      nr = Number(match[2]) || 0,
      paramVal = paramKeys.get(actualKey)
    paramVal || ((paramVal = { charset: null, values: [] }), paramKeys.set(actualKey, paramVal))
    let value = header.params[key],
      encoded = match[0].charAt(match[0].length - 1) === '*'
    ;(nr === 0 &&
      encoded &&
      (match = value.match(/^([^']*)'[^']*'(.*)$/)) &&
      ((paramVal.charset = match[1] || 'utf-8'), (value = match[2])),
      paramVal.values.push({ nr, value, encoded }),
      delete header.params[key])
  }),
    paramKeys.forEach((paramVal, key) => {
      let result = '',
        pending = ''
      for (let part of paramVal.values.sort((a, b) => a.nr - b.nr)) {
        if (part.encoded) {
          pending += part.value
          continue
        }
        ;(pending && ((result += decodeURIComponentWithCharset(pending, paramVal.charset)), (pending = '')),
          (result += part.value))
      }
      ;(pending && (result += decodeURIComponentWithCharset(pending, paramVal.charset)),
        (header.params[key] = result))
    }))
}
var PassThroughDecoder = class {
  constructor() {
    this.chunks = []
  }
  update(line) {
    ;(this.chunks.push(line),
      this.chunks.push(`
`))
  }
  finalize() {
    return blobToArrayBuffer(new Blob(this.chunks, { type: 'application/octet-stream' }))
  }
}
var Base64Decoder = class {
  constructor(opts) {
    ;((opts = opts || {}),
      (this.decoder = opts.decoder || new TextDecoder()),
      (this.maxChunkSize = 100 * 1024),
      (this.chunks = []),
      (this.remainder = ''))
  }
  pushChunk(base64Str) {
    base64Str.length && this.chunks.push(decodeBase64(base64Str))
  }
  flushRemainder() {
    ;(this.pushChunk(this.remainder), (this.remainder = ''))
  }
  update(buffer) {
    let units = this.decoder
      .decode(buffer)
      .replace(/[^a-zA-Z0-9+/=]+/g, '')
      .split(/=+/)
    for (let i = 0; i < units.length; i++)
      ((this.remainder += units[i]), i < units.length - 1 && this.flushRemainder())
    if (this.remainder.length >= this.maxChunkSize) {
      let alignedLength = Math.floor(this.remainder.length / 4) * 4
      ;(this.pushChunk(this.remainder.substring(0, alignedLength)),
        (this.remainder = this.remainder.substring(alignedLength)))
    }
  }
  finalize() {
    return (
      this.flushRemainder(), blobToArrayBuffer(new Blob(this.chunks, { type: 'application/octet-stream' }))
    )
  }
}
var CHR_EQUALS = 61,
  CHR_LF = 10,
  QPDecoder = class {
    constructor() {
      ;((this.maxChunkSize = 100 * 1024),
        (this.buffer = new Uint8Array(this.maxChunkSize)),
        (this.bufferPos = 0),
        (this.chunks = []))
    }
    writeByte(byte) {
      ;(this.bufferPos >= this.buffer.length && this.flushBuffer(), (this.buffer[this.bufferPos++] = byte))
    }
    writeBytes(line, start, end) {
      for (; start < end;) {
        this.bufferPos >= this.buffer.length && this.flushBuffer()
        let count = Math.min(end - start, this.buffer.length - this.bufferPos)
        ;(this.buffer.set(line.subarray(start, start + count), this.bufferPos),
          (this.bufferPos += count),
          (start += count))
      }
    }
    flushBuffer() {
      this.bufferPos && (this.chunks.push(this.buffer.slice(0, this.bufferPos)), (this.bufferPos = 0))
    }
    update(line) {
      let len = line.length,
        softBreak = len > 0 && line[len - 1] === CHR_EQUALS
      softBreak && len--
      let literalStart = 0
      for (let i = 0; i < len; i++) {
        if (line[i] !== CHR_EQUALS || i + 2 >= len) continue
        let high = hexNibble(line[i + 1]),
          low = hexNibble(line[i + 2])
        high < 0 ||
          low < 0 ||
          (this.writeBytes(line, literalStart, i),
          this.writeByte((high << 4) | low),
          (i += 2),
          (literalStart = i + 1))
      }
      ;(this.writeBytes(line, literalStart, len), softBreak || this.writeByte(CHR_LF))
    }
    finalize() {
      return (
        this.flushBuffer(), blobToArrayBuffer(new Blob(this.chunks, { type: 'application/octet-stream' }))
      )
    }
  }
var headerDecoder = new TextDecoder('utf-8', { ignoreBOM: !0 }),
  isWsp = (c) => c === 32 || c === 9,
  trimWsp = (str) => {
    let start = 0,
      end = str.length
    for (; start < end && isWsp(str.charCodeAt(start));) start++
    for (; end > start && isWsp(str.charCodeAt(end - 1));) end--
    return str.slice(start, end)
  },
  CONTENT_HEADERS = new Set([
    'content-type',
    'content-transfer-encoding',
    'content-disposition',
    'content-id',
    'content-description',
  ]),
  MimeNode = class {
    constructor(options) {
      if (
        ((this.options = options),
        (this.postalMime = options.postalMime),
        (this.childNodes = []),
        (this.finalizedChildCount = 0),
        options.parentNode)
      ) {
        if (
          ((this.parentNode = options.parentNode),
          (this.depth = this.parentNode.depth + 1),
          this.depth > options.maxNestingDepth)
        )
          throw new Error(`Maximum MIME nesting depth of ${options.maxNestingDepth} levels exceeded`)
        options.parentNode.childNodes.push(this)
      } else this.depth = 0
      ;((this.state = 'header'), (this.headerLines = []))
      let defaultContentType =
        (options.parentMultipartType || null) === 'digest' ? 'message/rfc822' : 'text/plain'
      ;((this.contentType = {
        value: defaultContentType,
        parsed: { value: defaultContentType, params: {} },
        multipart: !1,
      }),
        (this.contentTransferEncoding = { value: '8bit', encoding: '' }),
        (this.contentDisposition = { value: '', parsed: { value: '', params: {} } }),
        (this.headers = []),
        (this.rawHeaderLines = []),
        (this.contentDecoder = null),
        (this.content = null))
    }
    setupContentDecoder(transferEncoding) {
      ;/base64/i.test(transferEncoding)
        ? (this.contentDecoder = new Base64Decoder())
        : /quoted-printable/i.test(transferEncoding)
          ? (this.contentDecoder = new QPDecoder())
          : (this.contentDecoder = new PassThroughDecoder())
    }
    async finalize() {
      if (this.state === 'finished') return
      this.state === 'header' && this.processHeaders()
      let boundaries = this.postalMime.boundaries
      for (let i = boundaries.length - 1; i >= 0; i--)
        if (boundaries[i].node === this) {
          boundaries.splice(i, 1)
          break
        }
      ;(await this.finalizeChildNodes(),
        (this.content = this.contentDecoder ? await this.contentDecoder.finalize() : null),
        (this.contentDecoder = null),
        (this.state = 'finished'))
    }
    async finalizeChildNodes() {
      for (; this.finalizedChildCount < this.childNodes.length;)
        await this.childNodes[this.finalizedChildCount++].finalize()
    }
    stripComments(str) {
      let result = '',
        depth = 0,
        escaped = !1,
        inQuote = !1,
        commentStart = -1,
        inParameterValue = !1,
        endsWithWsp = !1,
        append = (c) => {
          ;((result += c), (endsWithWsp = c === ' ' || c === '	'))
        },
        opensComment = () => !inParameterValue || !result.length || endsWithWsp
      for (let i = 0; i < str.length; i++) {
        let chr = str.charAt(i)
        if (escaped) {
          ;(depth === 0 && append(chr), (escaped = !1))
          continue
        }
        if (chr === '\\') {
          ;((escaped = !0), depth === 0 && append(chr))
          continue
        }
        if (chr === '"' && depth === 0) {
          ;((inQuote = !inQuote), append(chr))
          continue
        }
        if (!inQuote) {
          if (chr === '(' && opensComment()) {
            ;(depth === 0 && (commentStart = i), depth++)
            continue
          }
          if (chr === ')' && depth > 0) {
            depth--
            continue
          }
          depth === 0 && (chr === '=' ? (inParameterValue = !0) : chr === ';' && (inParameterValue = !1))
        }
        depth === 0 && append(chr)
      }
      return depth === 0 || str.indexOf(';', commentStart) < 0 ? result : str
    }
    parseStructuredHeader(str) {
      str = this.stripComments(str)
      let response = { value: '', params: {} },
        key = !1,
        value = '',
        stage = 'value',
        pendingSpace = '',
        quoteClosed = !1,
        quote = !1,
        escaped = !1,
        chr,
        addChr = (c) => {
          ;(value.length && (value += pendingSpace), (pendingSpace = ''), (value += c))
        },
        takeValue = () => {
          let result = value
          return ((value = ''), (pendingSpace = ''), (quoteClosed = !1), result)
        },
        storeParam = (name, result) => {
          Object.prototype.hasOwnProperty.call(response.params, name) || (response.params[name] = result)
        },
        storeValue = () => {
          let result = takeValue()
          key === !1 ? (response.value = result) : storeParam(key, result)
        },
        storeEmptyKey = () => {
          let name = takeValue().trim()
          name && storeParam(name.toLowerCase(), '')
        }
      for (let i = 0, len = str.length; i < len; i++)
        switch (((chr = str.charAt(i)), stage)) {
          case 'key':
            if (chr === '=') {
              ;((key = takeValue().trim().toLowerCase()), (stage = 'value'))
              break
            }
            if (chr === ';') {
              storeEmptyKey()
              break
            }
            value += chr
            break
          case 'value':
            if (escaped) addChr(chr)
            else if (quote && chr === '\\') {
              escaped = !0
              continue
            } else
              quote && chr === quote
                ? ((quote = !1), (quoteClosed = !0))
                : !quote && chr === '"'
                  ? ((quote = chr), value.length && (value += pendingSpace), (pendingSpace = ''))
                  : !quote && chr === ';'
                    ? (storeValue(), (stage = 'key'))
                    : !quote && (chr === ' ' || chr === '	')
                      ? (pendingSpace += chr)
                      : quoteClosed || addChr(chr)
            escaped = !1
            break
        }
      return (
        stage === 'value' ? storeValue() : storeEmptyKey(),
        response.value && (response.value = response.value.toLowerCase()),
        decodeParameterValueContinuations(response),
        response
      )
    }
    decodeFlowedText(str, delSp) {
      let parts = [],
        lineStart2 = 0,
        lineLength = 0,
        lines = str.split(/\r?\n/)
      for (let i = 0; i < lines.length; i++) {
        let line = lines[i]
        if ((line.charAt(0) === ' ' && (line = line.slice(1)), i)) {
          let last = parts.length ? parts[parts.length - 1] : '',
            isSignature = lineLength === 3 && parts.slice(lineStart2).join('') === '-- '
          last.endsWith(' ') && !isSignature
            ? delSp &&
              (last.length > 1 ? (parts[parts.length - 1] = last.slice(0, -1)) : parts.pop(), lineLength--)
            : (parts.push(`
`),
              (lineStart2 = parts.length),
              (lineLength = 0))
        }
        line && (parts.push(line), (lineLength += line.length))
      }
      return parts.join('')
    }
    getTextContent() {
      if (!this.content) return ''
      let str = getDecoder(this.contentType.parsed.params.charset).decode(this.content)
      return (
        /^flowed$/i.test(this.contentType.parsed.params.format) &&
          (str = this.decodeFlowedText(str, /^yes$/i.test(this.contentType.parsed.params.delsp))),
        str
      )
    }
    processHeaders() {
      let foldedLines = []
      for (let line of this.headerLines)
        foldedLines.length && /^[ \t]/.test(line)
          ? foldedLines[foldedLines.length - 1].push(line)
          : foldedLines.push([line])
      let seenContentHeaders = new Set()
      for (let parts of foldedLines) {
        let rawLine = parts.join(`
`),
          sep = rawLine.indexOf(':'),
          rawKey = trimWsp(sep < 0 ? rawLine : rawLine.slice(0, sep))
        this.rawHeaderLines.push({ key: rawKey.toLowerCase(), line: rawLine })
        let unfoldedLine = parts.join('')
        sep = unfoldedLine.indexOf(':')
        let key = trimWsp(sep < 0 ? unfoldedLine : unfoldedLine.slice(0, sep)),
          value = sep < 0 ? '' : trimWsp(unfoldedLine.slice(sep + 1).replace(/[\r\n]+/g, ' '))
        this.headers.push({ key: key.toLowerCase(), originalKey: key, value })
        let lowerKey = key.toLowerCase()
        if (CONTENT_HEADERS.has(lowerKey) && !seenContentHeaders.has(lowerKey))
          switch ((seenContentHeaders.add(lowerKey), lowerKey)) {
            case 'content-type':
              this.contentType.value = value
              break
            case 'content-transfer-encoding':
              this.contentTransferEncoding.value = value
              break
            case 'content-disposition':
              this.contentDisposition.value = value
              break
            case 'content-id':
              this.contentId = value
              break
            case 'content-description':
              this.contentDescription = value
              break
          }
      }
      ;((this.contentType.parsed = this.parseStructuredHeader(this.contentType.value)),
        (this.contentType.multipart = /^multipart\//i.test(this.contentType.parsed.value)
          ? this.contentType.parsed.value.slice(this.contentType.parsed.value.indexOf('/') + 1)
          : !1),
        this.contentType.multipart &&
          this.contentType.parsed.params.boundary &&
          this.postalMime.boundaries.push({
            value: textEncoder.encode(this.contentType.parsed.params.boundary),
            node: this,
          }),
        (this.contentDisposition.parsed = this.parseStructuredHeader(this.contentDisposition.value)),
        (this.contentTransferEncoding.encoding = (
          this.stripComments(this.contentTransferEncoding.value)
            .toLowerCase()
            .match(/[\w-]+/) || ['']
        )[0]),
        this.setupContentDecoder(this.contentTransferEncoding.encoding))
    }
    feed(line) {
      switch (this.state) {
        case 'header':
          if (!line.length) {
            ;((this.state = 'body'), this.processHeaders())
            return
          }
          if (
            ((this.postalMime.headerSize += line.length),
            this.postalMime.headerSize > this.options.maxHeadersSize)
          )
            throw new Error(`Maximum header size of ${this.options.maxHeadersSize} bytes exceeded`)
          this.headerLines.push(headerDecoder.decode(line))
          break
        case 'body':
          this.contentDecoder && this.contentDecoder.update(line)
          break
      }
    }
  }
var htmlEntities = {
  '&AElig': '\xC6',
  '&AElig;': '\xC6',
  '&AMP': '&',
  '&AMP;': '&',
  '&Aacute': '\xC1',
  '&Aacute;': '\xC1',
  '&Abreve;': '\u0102',
  '&Acirc': '\xC2',
  '&Acirc;': '\xC2',
  '&Acy;': '\u0410',
  '&Afr;': '\u{1D504}',
  '&Agrave': '\xC0',
  '&Agrave;': '\xC0',
  '&Alpha;': '\u0391',
  '&Amacr;': '\u0100',
  '&And;': '\u2A53',
  '&Aogon;': '\u0104',
  '&Aopf;': '\u{1D538}',
  '&ApplyFunction;': '\u2061',
  '&Aring': '\xC5',
  '&Aring;': '\xC5',
  '&Ascr;': '\u{1D49C}',
  '&Assign;': '\u2254',
  '&Atilde': '\xC3',
  '&Atilde;': '\xC3',
  '&Auml': '\xC4',
  '&Auml;': '\xC4',
  '&Backslash;': '\u2216',
  '&Barv;': '\u2AE7',
  '&Barwed;': '\u2306',
  '&Bcy;': '\u0411',
  '&Because;': '\u2235',
  '&Bernoullis;': '\u212C',
  '&Beta;': '\u0392',
  '&Bfr;': '\u{1D505}',
  '&Bopf;': '\u{1D539}',
  '&Breve;': '\u02D8',
  '&Bscr;': '\u212C',
  '&Bumpeq;': '\u224E',
  '&CHcy;': '\u0427',
  '&COPY': '\xA9',
  '&COPY;': '\xA9',
  '&Cacute;': '\u0106',
  '&Cap;': '\u22D2',
  '&CapitalDifferentialD;': '\u2145',
  '&Cayleys;': '\u212D',
  '&Ccaron;': '\u010C',
  '&Ccedil': '\xC7',
  '&Ccedil;': '\xC7',
  '&Ccirc;': '\u0108',
  '&Cconint;': '\u2230',
  '&Cdot;': '\u010A',
  '&Cedilla;': '\xB8',
  '&CenterDot;': '\xB7',
  '&Cfr;': '\u212D',
  '&Chi;': '\u03A7',
  '&CircleDot;': '\u2299',
  '&CircleMinus;': '\u2296',
  '&CirclePlus;': '\u2295',
  '&CircleTimes;': '\u2297',
  '&ClockwiseContourIntegral;': '\u2232',
  '&CloseCurlyDoubleQuote;': '\u201D',
  '&CloseCurlyQuote;': '\u2019',
  '&Colon;': '\u2237',
  '&Colone;': '\u2A74',
  '&Congruent;': '\u2261',
  '&Conint;': '\u222F',
  '&ContourIntegral;': '\u222E',
  '&Copf;': '\u2102',
  '&Coproduct;': '\u2210',
  '&CounterClockwiseContourIntegral;': '\u2233',
  '&Cross;': '\u2A2F',
  '&Cscr;': '\u{1D49E}',
  '&Cup;': '\u22D3',
  '&CupCap;': '\u224D',
  '&DD;': '\u2145',
  '&DDotrahd;': '\u2911',
  '&DJcy;': '\u0402',
  '&DScy;': '\u0405',
  '&DZcy;': '\u040F',
  '&Dagger;': '\u2021',
  '&Darr;': '\u21A1',
  '&Dashv;': '\u2AE4',
  '&Dcaron;': '\u010E',
  '&Dcy;': '\u0414',
  '&Del;': '\u2207',
  '&Delta;': '\u0394',
  '&Dfr;': '\u{1D507}',
  '&DiacriticalAcute;': '\xB4',
  '&DiacriticalDot;': '\u02D9',
  '&DiacriticalDoubleAcute;': '\u02DD',
  '&DiacriticalGrave;': '`',
  '&DiacriticalTilde;': '\u02DC',
  '&Diamond;': '\u22C4',
  '&DifferentialD;': '\u2146',
  '&Dopf;': '\u{1D53B}',
  '&Dot;': '\xA8',
  '&DotDot;': '\u20DC',
  '&DotEqual;': '\u2250',
  '&DoubleContourIntegral;': '\u222F',
  '&DoubleDot;': '\xA8',
  '&DoubleDownArrow;': '\u21D3',
  '&DoubleLeftArrow;': '\u21D0',
  '&DoubleLeftRightArrow;': '\u21D4',
  '&DoubleLeftTee;': '\u2AE4',
  '&DoubleLongLeftArrow;': '\u27F8',
  '&DoubleLongLeftRightArrow;': '\u27FA',
  '&DoubleLongRightArrow;': '\u27F9',
  '&DoubleRightArrow;': '\u21D2',
  '&DoubleRightTee;': '\u22A8',
  '&DoubleUpArrow;': '\u21D1',
  '&DoubleUpDownArrow;': '\u21D5',
  '&DoubleVerticalBar;': '\u2225',
  '&DownArrow;': '\u2193',
  '&DownArrowBar;': '\u2913',
  '&DownArrowUpArrow;': '\u21F5',
  '&DownBreve;': '\u0311',
  '&DownLeftRightVector;': '\u2950',
  '&DownLeftTeeVector;': '\u295E',
  '&DownLeftVector;': '\u21BD',
  '&DownLeftVectorBar;': '\u2956',
  '&DownRightTeeVector;': '\u295F',
  '&DownRightVector;': '\u21C1',
  '&DownRightVectorBar;': '\u2957',
  '&DownTee;': '\u22A4',
  '&DownTeeArrow;': '\u21A7',
  '&Downarrow;': '\u21D3',
  '&Dscr;': '\u{1D49F}',
  '&Dstrok;': '\u0110',
  '&ENG;': '\u014A',
  '&ETH': '\xD0',
  '&ETH;': '\xD0',
  '&Eacute': '\xC9',
  '&Eacute;': '\xC9',
  '&Ecaron;': '\u011A',
  '&Ecirc': '\xCA',
  '&Ecirc;': '\xCA',
  '&Ecy;': '\u042D',
  '&Edot;': '\u0116',
  '&Efr;': '\u{1D508}',
  '&Egrave': '\xC8',
  '&Egrave;': '\xC8',
  '&Element;': '\u2208',
  '&Emacr;': '\u0112',
  '&EmptySmallSquare;': '\u25FB',
  '&EmptyVerySmallSquare;': '\u25AB',
  '&Eogon;': '\u0118',
  '&Eopf;': '\u{1D53C}',
  '&Epsilon;': '\u0395',
  '&Equal;': '\u2A75',
  '&EqualTilde;': '\u2242',
  '&Equilibrium;': '\u21CC',
  '&Escr;': '\u2130',
  '&Esim;': '\u2A73',
  '&Eta;': '\u0397',
  '&Euml': '\xCB',
  '&Euml;': '\xCB',
  '&Exists;': '\u2203',
  '&ExponentialE;': '\u2147',
  '&Fcy;': '\u0424',
  '&Ffr;': '\u{1D509}',
  '&FilledSmallSquare;': '\u25FC',
  '&FilledVerySmallSquare;': '\u25AA',
  '&Fopf;': '\u{1D53D}',
  '&ForAll;': '\u2200',
  '&Fouriertrf;': '\u2131',
  '&Fscr;': '\u2131',
  '&GJcy;': '\u0403',
  '&GT': '>',
  '&GT;': '>',
  '&Gamma;': '\u0393',
  '&Gammad;': '\u03DC',
  '&Gbreve;': '\u011E',
  '&Gcedil;': '\u0122',
  '&Gcirc;': '\u011C',
  '&Gcy;': '\u0413',
  '&Gdot;': '\u0120',
  '&Gfr;': '\u{1D50A}',
  '&Gg;': '\u22D9',
  '&Gopf;': '\u{1D53E}',
  '&GreaterEqual;': '\u2265',
  '&GreaterEqualLess;': '\u22DB',
  '&GreaterFullEqual;': '\u2267',
  '&GreaterGreater;': '\u2AA2',
  '&GreaterLess;': '\u2277',
  '&GreaterSlantEqual;': '\u2A7E',
  '&GreaterTilde;': '\u2273',
  '&Gscr;': '\u{1D4A2}',
  '&Gt;': '\u226B',
  '&HARDcy;': '\u042A',
  '&Hacek;': '\u02C7',
  '&Hat;': '^',
  '&Hcirc;': '\u0124',
  '&Hfr;': '\u210C',
  '&HilbertSpace;': '\u210B',
  '&Hopf;': '\u210D',
  '&HorizontalLine;': '\u2500',
  '&Hscr;': '\u210B',
  '&Hstrok;': '\u0126',
  '&HumpDownHump;': '\u224E',
  '&HumpEqual;': '\u224F',
  '&IEcy;': '\u0415',
  '&IJlig;': '\u0132',
  '&IOcy;': '\u0401',
  '&Iacute': '\xCD',
  '&Iacute;': '\xCD',
  '&Icirc': '\xCE',
  '&Icirc;': '\xCE',
  '&Icy;': '\u0418',
  '&Idot;': '\u0130',
  '&Ifr;': '\u2111',
  '&Igrave': '\xCC',
  '&Igrave;': '\xCC',
  '&Im;': '\u2111',
  '&Imacr;': '\u012A',
  '&ImaginaryI;': '\u2148',
  '&Implies;': '\u21D2',
  '&Int;': '\u222C',
  '&Integral;': '\u222B',
  '&Intersection;': '\u22C2',
  '&InvisibleComma;': '\u2063',
  '&InvisibleTimes;': '\u2062',
  '&Iogon;': '\u012E',
  '&Iopf;': '\u{1D540}',
  '&Iota;': '\u0399',
  '&Iscr;': '\u2110',
  '&Itilde;': '\u0128',
  '&Iukcy;': '\u0406',
  '&Iuml': '\xCF',
  '&Iuml;': '\xCF',
  '&Jcirc;': '\u0134',
  '&Jcy;': '\u0419',
  '&Jfr;': '\u{1D50D}',
  '&Jopf;': '\u{1D541}',
  '&Jscr;': '\u{1D4A5}',
  '&Jsercy;': '\u0408',
  '&Jukcy;': '\u0404',
  '&KHcy;': '\u0425',
  '&KJcy;': '\u040C',
  '&Kappa;': '\u039A',
  '&Kcedil;': '\u0136',
  '&Kcy;': '\u041A',
  '&Kfr;': '\u{1D50E}',
  '&Kopf;': '\u{1D542}',
  '&Kscr;': '\u{1D4A6}',
  '&LJcy;': '\u0409',
  '&LT': '<',
  '&LT;': '<',
  '&Lacute;': '\u0139',
  '&Lambda;': '\u039B',
  '&Lang;': '\u27EA',
  '&Laplacetrf;': '\u2112',
  '&Larr;': '\u219E',
  '&Lcaron;': '\u013D',
  '&Lcedil;': '\u013B',
  '&Lcy;': '\u041B',
  '&LeftAngleBracket;': '\u27E8',
  '&LeftArrow;': '\u2190',
  '&LeftArrowBar;': '\u21E4',
  '&LeftArrowRightArrow;': '\u21C6',
  '&LeftCeiling;': '\u2308',
  '&LeftDoubleBracket;': '\u27E6',
  '&LeftDownTeeVector;': '\u2961',
  '&LeftDownVector;': '\u21C3',
  '&LeftDownVectorBar;': '\u2959',
  '&LeftFloor;': '\u230A',
  '&LeftRightArrow;': '\u2194',
  '&LeftRightVector;': '\u294E',
  '&LeftTee;': '\u22A3',
  '&LeftTeeArrow;': '\u21A4',
  '&LeftTeeVector;': '\u295A',
  '&LeftTriangle;': '\u22B2',
  '&LeftTriangleBar;': '\u29CF',
  '&LeftTriangleEqual;': '\u22B4',
  '&LeftUpDownVector;': '\u2951',
  '&LeftUpTeeVector;': '\u2960',
  '&LeftUpVector;': '\u21BF',
  '&LeftUpVectorBar;': '\u2958',
  '&LeftVector;': '\u21BC',
  '&LeftVectorBar;': '\u2952',
  '&Leftarrow;': '\u21D0',
  '&Leftrightarrow;': '\u21D4',
  '&LessEqualGreater;': '\u22DA',
  '&LessFullEqual;': '\u2266',
  '&LessGreater;': '\u2276',
  '&LessLess;': '\u2AA1',
  '&LessSlantEqual;': '\u2A7D',
  '&LessTilde;': '\u2272',
  '&Lfr;': '\u{1D50F}',
  '&Ll;': '\u22D8',
  '&Lleftarrow;': '\u21DA',
  '&Lmidot;': '\u013F',
  '&LongLeftArrow;': '\u27F5',
  '&LongLeftRightArrow;': '\u27F7',
  '&LongRightArrow;': '\u27F6',
  '&Longleftarrow;': '\u27F8',
  '&Longleftrightarrow;': '\u27FA',
  '&Longrightarrow;': '\u27F9',
  '&Lopf;': '\u{1D543}',
  '&LowerLeftArrow;': '\u2199',
  '&LowerRightArrow;': '\u2198',
  '&Lscr;': '\u2112',
  '&Lsh;': '\u21B0',
  '&Lstrok;': '\u0141',
  '&Lt;': '\u226A',
  '&Map;': '\u2905',
  '&Mcy;': '\u041C',
  '&MediumSpace;': '\u205F',
  '&Mellintrf;': '\u2133',
  '&Mfr;': '\u{1D510}',
  '&MinusPlus;': '\u2213',
  '&Mopf;': '\u{1D544}',
  '&Mscr;': '\u2133',
  '&Mu;': '\u039C',
  '&NJcy;': '\u040A',
  '&Nacute;': '\u0143',
  '&Ncaron;': '\u0147',
  '&Ncedil;': '\u0145',
  '&Ncy;': '\u041D',
  '&NegativeMediumSpace;': '\u200B',
  '&NegativeThickSpace;': '\u200B',
  '&NegativeThinSpace;': '\u200B',
  '&NegativeVeryThinSpace;': '\u200B',
  '&NestedGreaterGreater;': '\u226B',
  '&NestedLessLess;': '\u226A',
  '&NewLine;': `
`,
  '&Nfr;': '\u{1D511}',
  '&NoBreak;': '\u2060',
  '&NonBreakingSpace;': '\xA0',
  '&Nopf;': '\u2115',
  '&Not;': '\u2AEC',
  '&NotCongruent;': '\u2262',
  '&NotCupCap;': '\u226D',
  '&NotDoubleVerticalBar;': '\u2226',
  '&NotElement;': '\u2209',
  '&NotEqual;': '\u2260',
  '&NotEqualTilde;': '\u2242\u0338',
  '&NotExists;': '\u2204',
  '&NotGreater;': '\u226F',
  '&NotGreaterEqual;': '\u2271',
  '&NotGreaterFullEqual;': '\u2267\u0338',
  '&NotGreaterGreater;': '\u226B\u0338',
  '&NotGreaterLess;': '\u2279',
  '&NotGreaterSlantEqual;': '\u2A7E\u0338',
  '&NotGreaterTilde;': '\u2275',
  '&NotHumpDownHump;': '\u224E\u0338',
  '&NotHumpEqual;': '\u224F\u0338',
  '&NotLeftTriangle;': '\u22EA',
  '&NotLeftTriangleBar;': '\u29CF\u0338',
  '&NotLeftTriangleEqual;': '\u22EC',
  '&NotLess;': '\u226E',
  '&NotLessEqual;': '\u2270',
  '&NotLessGreater;': '\u2278',
  '&NotLessLess;': '\u226A\u0338',
  '&NotLessSlantEqual;': '\u2A7D\u0338',
  '&NotLessTilde;': '\u2274',
  '&NotNestedGreaterGreater;': '\u2AA2\u0338',
  '&NotNestedLessLess;': '\u2AA1\u0338',
  '&NotPrecedes;': '\u2280',
  '&NotPrecedesEqual;': '\u2AAF\u0338',
  '&NotPrecedesSlantEqual;': '\u22E0',
  '&NotReverseElement;': '\u220C',
  '&NotRightTriangle;': '\u22EB',
  '&NotRightTriangleBar;': '\u29D0\u0338',
  '&NotRightTriangleEqual;': '\u22ED',
  '&NotSquareSubset;': '\u228F\u0338',
  '&NotSquareSubsetEqual;': '\u22E2',
  '&NotSquareSuperset;': '\u2290\u0338',
  '&NotSquareSupersetEqual;': '\u22E3',
  '&NotSubset;': '\u2282\u20D2',
  '&NotSubsetEqual;': '\u2288',
  '&NotSucceeds;': '\u2281',
  '&NotSucceedsEqual;': '\u2AB0\u0338',
  '&NotSucceedsSlantEqual;': '\u22E1',
  '&NotSucceedsTilde;': '\u227F\u0338',
  '&NotSuperset;': '\u2283\u20D2',
  '&NotSupersetEqual;': '\u2289',
  '&NotTilde;': '\u2241',
  '&NotTildeEqual;': '\u2244',
  '&NotTildeFullEqual;': '\u2247',
  '&NotTildeTilde;': '\u2249',
  '&NotVerticalBar;': '\u2224',
  '&Nscr;': '\u{1D4A9}',
  '&Ntilde': '\xD1',
  '&Ntilde;': '\xD1',
  '&Nu;': '\u039D',
  '&OElig;': '\u0152',
  '&Oacute': '\xD3',
  '&Oacute;': '\xD3',
  '&Ocirc': '\xD4',
  '&Ocirc;': '\xD4',
  '&Ocy;': '\u041E',
  '&Odblac;': '\u0150',
  '&Ofr;': '\u{1D512}',
  '&Ograve': '\xD2',
  '&Ograve;': '\xD2',
  '&Omacr;': '\u014C',
  '&Omega;': '\u03A9',
  '&Omicron;': '\u039F',
  '&Oopf;': '\u{1D546}',
  '&OpenCurlyDoubleQuote;': '\u201C',
  '&OpenCurlyQuote;': '\u2018',
  '&Or;': '\u2A54',
  '&Oscr;': '\u{1D4AA}',
  '&Oslash': '\xD8',
  '&Oslash;': '\xD8',
  '&Otilde': '\xD5',
  '&Otilde;': '\xD5',
  '&Otimes;': '\u2A37',
  '&Ouml': '\xD6',
  '&Ouml;': '\xD6',
  '&OverBar;': '\u203E',
  '&OverBrace;': '\u23DE',
  '&OverBracket;': '\u23B4',
  '&OverParenthesis;': '\u23DC',
  '&PartialD;': '\u2202',
  '&Pcy;': '\u041F',
  '&Pfr;': '\u{1D513}',
  '&Phi;': '\u03A6',
  '&Pi;': '\u03A0',
  '&PlusMinus;': '\xB1',
  '&Poincareplane;': '\u210C',
  '&Popf;': '\u2119',
  '&Pr;': '\u2ABB',
  '&Precedes;': '\u227A',
  '&PrecedesEqual;': '\u2AAF',
  '&PrecedesSlantEqual;': '\u227C',
  '&PrecedesTilde;': '\u227E',
  '&Prime;': '\u2033',
  '&Product;': '\u220F',
  '&Proportion;': '\u2237',
  '&Proportional;': '\u221D',
  '&Pscr;': '\u{1D4AB}',
  '&Psi;': '\u03A8',
  '&QUOT': '"',
  '&QUOT;': '"',
  '&Qfr;': '\u{1D514}',
  '&Qopf;': '\u211A',
  '&Qscr;': '\u{1D4AC}',
  '&RBarr;': '\u2910',
  '&REG': '\xAE',
  '&REG;': '\xAE',
  '&Racute;': '\u0154',
  '&Rang;': '\u27EB',
  '&Rarr;': '\u21A0',
  '&Rarrtl;': '\u2916',
  '&Rcaron;': '\u0158',
  '&Rcedil;': '\u0156',
  '&Rcy;': '\u0420',
  '&Re;': '\u211C',
  '&ReverseElement;': '\u220B',
  '&ReverseEquilibrium;': '\u21CB',
  '&ReverseUpEquilibrium;': '\u296F',
  '&Rfr;': '\u211C',
  '&Rho;': '\u03A1',
  '&RightAngleBracket;': '\u27E9',
  '&RightArrow;': '\u2192',
  '&RightArrowBar;': '\u21E5',
  '&RightArrowLeftArrow;': '\u21C4',
  '&RightCeiling;': '\u2309',
  '&RightDoubleBracket;': '\u27E7',
  '&RightDownTeeVector;': '\u295D',
  '&RightDownVector;': '\u21C2',
  '&RightDownVectorBar;': '\u2955',
  '&RightFloor;': '\u230B',
  '&RightTee;': '\u22A2',
  '&RightTeeArrow;': '\u21A6',
  '&RightTeeVector;': '\u295B',
  '&RightTriangle;': '\u22B3',
  '&RightTriangleBar;': '\u29D0',
  '&RightTriangleEqual;': '\u22B5',
  '&RightUpDownVector;': '\u294F',
  '&RightUpTeeVector;': '\u295C',
  '&RightUpVector;': '\u21BE',
  '&RightUpVectorBar;': '\u2954',
  '&RightVector;': '\u21C0',
  '&RightVectorBar;': '\u2953',
  '&Rightarrow;': '\u21D2',
  '&Ropf;': '\u211D',
  '&RoundImplies;': '\u2970',
  '&Rrightarrow;': '\u21DB',
  '&Rscr;': '\u211B',
  '&Rsh;': '\u21B1',
  '&RuleDelayed;': '\u29F4',
  '&SHCHcy;': '\u0429',
  '&SHcy;': '\u0428',
  '&SOFTcy;': '\u042C',
  '&Sacute;': '\u015A',
  '&Sc;': '\u2ABC',
  '&Scaron;': '\u0160',
  '&Scedil;': '\u015E',
  '&Scirc;': '\u015C',
  '&Scy;': '\u0421',
  '&Sfr;': '\u{1D516}',
  '&ShortDownArrow;': '\u2193',
  '&ShortLeftArrow;': '\u2190',
  '&ShortRightArrow;': '\u2192',
  '&ShortUpArrow;': '\u2191',
  '&Sigma;': '\u03A3',
  '&SmallCircle;': '\u2218',
  '&Sopf;': '\u{1D54A}',
  '&Sqrt;': '\u221A',
  '&Square;': '\u25A1',
  '&SquareIntersection;': '\u2293',
  '&SquareSubset;': '\u228F',
  '&SquareSubsetEqual;': '\u2291',
  '&SquareSuperset;': '\u2290',
  '&SquareSupersetEqual;': '\u2292',
  '&SquareUnion;': '\u2294',
  '&Sscr;': '\u{1D4AE}',
  '&Star;': '\u22C6',
  '&Sub;': '\u22D0',
  '&Subset;': '\u22D0',
  '&SubsetEqual;': '\u2286',
  '&Succeeds;': '\u227B',
  '&SucceedsEqual;': '\u2AB0',
  '&SucceedsSlantEqual;': '\u227D',
  '&SucceedsTilde;': '\u227F',
  '&SuchThat;': '\u220B',
  '&Sum;': '\u2211',
  '&Sup;': '\u22D1',
  '&Superset;': '\u2283',
  '&SupersetEqual;': '\u2287',
  '&Supset;': '\u22D1',
  '&THORN': '\xDE',
  '&THORN;': '\xDE',
  '&TRADE;': '\u2122',
  '&TSHcy;': '\u040B',
  '&TScy;': '\u0426',
  '&Tab;': '	',
  '&Tau;': '\u03A4',
  '&Tcaron;': '\u0164',
  '&Tcedil;': '\u0162',
  '&Tcy;': '\u0422',
  '&Tfr;': '\u{1D517}',
  '&Therefore;': '\u2234',
  '&Theta;': '\u0398',
  '&ThickSpace;': '\u205F\u200A',
  '&ThinSpace;': '\u2009',
  '&Tilde;': '\u223C',
  '&TildeEqual;': '\u2243',
  '&TildeFullEqual;': '\u2245',
  '&TildeTilde;': '\u2248',
  '&Topf;': '\u{1D54B}',
  '&TripleDot;': '\u20DB',
  '&Tscr;': '\u{1D4AF}',
  '&Tstrok;': '\u0166',
  '&Uacute': '\xDA',
  '&Uacute;': '\xDA',
  '&Uarr;': '\u219F',
  '&Uarrocir;': '\u2949',
  '&Ubrcy;': '\u040E',
  '&Ubreve;': '\u016C',
  '&Ucirc': '\xDB',
  '&Ucirc;': '\xDB',
  '&Ucy;': '\u0423',
  '&Udblac;': '\u0170',
  '&Ufr;': '\u{1D518}',
  '&Ugrave': '\xD9',
  '&Ugrave;': '\xD9',
  '&Umacr;': '\u016A',
  '&UnderBar;': '_',
  '&UnderBrace;': '\u23DF',
  '&UnderBracket;': '\u23B5',
  '&UnderParenthesis;': '\u23DD',
  '&Union;': '\u22C3',
  '&UnionPlus;': '\u228E',
  '&Uogon;': '\u0172',
  '&Uopf;': '\u{1D54C}',
  '&UpArrow;': '\u2191',
  '&UpArrowBar;': '\u2912',
  '&UpArrowDownArrow;': '\u21C5',
  '&UpDownArrow;': '\u2195',
  '&UpEquilibrium;': '\u296E',
  '&UpTee;': '\u22A5',
  '&UpTeeArrow;': '\u21A5',
  '&Uparrow;': '\u21D1',
  '&Updownarrow;': '\u21D5',
  '&UpperLeftArrow;': '\u2196',
  '&UpperRightArrow;': '\u2197',
  '&Upsi;': '\u03D2',
  '&Upsilon;': '\u03A5',
  '&Uring;': '\u016E',
  '&Uscr;': '\u{1D4B0}',
  '&Utilde;': '\u0168',
  '&Uuml': '\xDC',
  '&Uuml;': '\xDC',
  '&VDash;': '\u22AB',
  '&Vbar;': '\u2AEB',
  '&Vcy;': '\u0412',
  '&Vdash;': '\u22A9',
  '&Vdashl;': '\u2AE6',
  '&Vee;': '\u22C1',
  '&Verbar;': '\u2016',
  '&Vert;': '\u2016',
  '&VerticalBar;': '\u2223',
  '&VerticalLine;': '|',
  '&VerticalSeparator;': '\u2758',
  '&VerticalTilde;': '\u2240',
  '&VeryThinSpace;': '\u200A',
  '&Vfr;': '\u{1D519}',
  '&Vopf;': '\u{1D54D}',
  '&Vscr;': '\u{1D4B1}',
  '&Vvdash;': '\u22AA',
  '&Wcirc;': '\u0174',
  '&Wedge;': '\u22C0',
  '&Wfr;': '\u{1D51A}',
  '&Wopf;': '\u{1D54E}',
  '&Wscr;': '\u{1D4B2}',
  '&Xfr;': '\u{1D51B}',
  '&Xi;': '\u039E',
  '&Xopf;': '\u{1D54F}',
  '&Xscr;': '\u{1D4B3}',
  '&YAcy;': '\u042F',
  '&YIcy;': '\u0407',
  '&YUcy;': '\u042E',
  '&Yacute': '\xDD',
  '&Yacute;': '\xDD',
  '&Ycirc;': '\u0176',
  '&Ycy;': '\u042B',
  '&Yfr;': '\u{1D51C}',
  '&Yopf;': '\u{1D550}',
  '&Yscr;': '\u{1D4B4}',
  '&Yuml;': '\u0178',
  '&ZHcy;': '\u0416',
  '&Zacute;': '\u0179',
  '&Zcaron;': '\u017D',
  '&Zcy;': '\u0417',
  '&Zdot;': '\u017B',
  '&ZeroWidthSpace;': '\u200B',
  '&Zeta;': '\u0396',
  '&Zfr;': '\u2128',
  '&Zopf;': '\u2124',
  '&Zscr;': '\u{1D4B5}',
  '&aacute': '\xE1',
  '&aacute;': '\xE1',
  '&abreve;': '\u0103',
  '&ac;': '\u223E',
  '&acE;': '\u223E\u0333',
  '&acd;': '\u223F',
  '&acirc': '\xE2',
  '&acirc;': '\xE2',
  '&acute': '\xB4',
  '&acute;': '\xB4',
  '&acy;': '\u0430',
  '&aelig': '\xE6',
  '&aelig;': '\xE6',
  '&af;': '\u2061',
  '&afr;': '\u{1D51E}',
  '&agrave': '\xE0',
  '&agrave;': '\xE0',
  '&alefsym;': '\u2135',
  '&aleph;': '\u2135',
  '&alpha;': '\u03B1',
  '&amacr;': '\u0101',
  '&amalg;': '\u2A3F',
  '&amp': '&',
  '&amp;': '&',
  '&and;': '\u2227',
  '&andand;': '\u2A55',
  '&andd;': '\u2A5C',
  '&andslope;': '\u2A58',
  '&andv;': '\u2A5A',
  '&ang;': '\u2220',
  '&ange;': '\u29A4',
  '&angle;': '\u2220',
  '&angmsd;': '\u2221',
  '&angmsdaa;': '\u29A8',
  '&angmsdab;': '\u29A9',
  '&angmsdac;': '\u29AA',
  '&angmsdad;': '\u29AB',
  '&angmsdae;': '\u29AC',
  '&angmsdaf;': '\u29AD',
  '&angmsdag;': '\u29AE',
  '&angmsdah;': '\u29AF',
  '&angrt;': '\u221F',
  '&angrtvb;': '\u22BE',
  '&angrtvbd;': '\u299D',
  '&angsph;': '\u2222',
  '&angst;': '\xC5',
  '&angzarr;': '\u237C',
  '&aogon;': '\u0105',
  '&aopf;': '\u{1D552}',
  '&ap;': '\u2248',
  '&apE;': '\u2A70',
  '&apacir;': '\u2A6F',
  '&ape;': '\u224A',
  '&apid;': '\u224B',
  '&apos;': "'",
  '&approx;': '\u2248',
  '&approxeq;': '\u224A',
  '&aring': '\xE5',
  '&aring;': '\xE5',
  '&ascr;': '\u{1D4B6}',
  '&ast;': '*',
  '&asymp;': '\u2248',
  '&asympeq;': '\u224D',
  '&atilde': '\xE3',
  '&atilde;': '\xE3',
  '&auml': '\xE4',
  '&auml;': '\xE4',
  '&awconint;': '\u2233',
  '&awint;': '\u2A11',
  '&bNot;': '\u2AED',
  '&backcong;': '\u224C',
  '&backepsilon;': '\u03F6',
  '&backprime;': '\u2035',
  '&backsim;': '\u223D',
  '&backsimeq;': '\u22CD',
  '&barvee;': '\u22BD',
  '&barwed;': '\u2305',
  '&barwedge;': '\u2305',
  '&bbrk;': '\u23B5',
  '&bbrktbrk;': '\u23B6',
  '&bcong;': '\u224C',
  '&bcy;': '\u0431',
  '&bdquo;': '\u201E',
  '&becaus;': '\u2235',
  '&because;': '\u2235',
  '&bemptyv;': '\u29B0',
  '&bepsi;': '\u03F6',
  '&bernou;': '\u212C',
  '&beta;': '\u03B2',
  '&beth;': '\u2136',
  '&between;': '\u226C',
  '&bfr;': '\u{1D51F}',
  '&bigcap;': '\u22C2',
  '&bigcirc;': '\u25EF',
  '&bigcup;': '\u22C3',
  '&bigodot;': '\u2A00',
  '&bigoplus;': '\u2A01',
  '&bigotimes;': '\u2A02',
  '&bigsqcup;': '\u2A06',
  '&bigstar;': '\u2605',
  '&bigtriangledown;': '\u25BD',
  '&bigtriangleup;': '\u25B3',
  '&biguplus;': '\u2A04',
  '&bigvee;': '\u22C1',
  '&bigwedge;': '\u22C0',
  '&bkarow;': '\u290D',
  '&blacklozenge;': '\u29EB',
  '&blacksquare;': '\u25AA',
  '&blacktriangle;': '\u25B4',
  '&blacktriangledown;': '\u25BE',
  '&blacktriangleleft;': '\u25C2',
  '&blacktriangleright;': '\u25B8',
  '&blank;': '\u2423',
  '&blk12;': '\u2592',
  '&blk14;': '\u2591',
  '&blk34;': '\u2593',
  '&block;': '\u2588',
  '&bne;': '=\u20E5',
  '&bnequiv;': '\u2261\u20E5',
  '&bnot;': '\u2310',
  '&bopf;': '\u{1D553}',
  '&bot;': '\u22A5',
  '&bottom;': '\u22A5',
  '&bowtie;': '\u22C8',
  '&boxDL;': '\u2557',
  '&boxDR;': '\u2554',
  '&boxDl;': '\u2556',
  '&boxDr;': '\u2553',
  '&boxH;': '\u2550',
  '&boxHD;': '\u2566',
  '&boxHU;': '\u2569',
  '&boxHd;': '\u2564',
  '&boxHu;': '\u2567',
  '&boxUL;': '\u255D',
  '&boxUR;': '\u255A',
  '&boxUl;': '\u255C',
  '&boxUr;': '\u2559',
  '&boxV;': '\u2551',
  '&boxVH;': '\u256C',
  '&boxVL;': '\u2563',
  '&boxVR;': '\u2560',
  '&boxVh;': '\u256B',
  '&boxVl;': '\u2562',
  '&boxVr;': '\u255F',
  '&boxbox;': '\u29C9',
  '&boxdL;': '\u2555',
  '&boxdR;': '\u2552',
  '&boxdl;': '\u2510',
  '&boxdr;': '\u250C',
  '&boxh;': '\u2500',
  '&boxhD;': '\u2565',
  '&boxhU;': '\u2568',
  '&boxhd;': '\u252C',
  '&boxhu;': '\u2534',
  '&boxminus;': '\u229F',
  '&boxplus;': '\u229E',
  '&boxtimes;': '\u22A0',
  '&boxuL;': '\u255B',
  '&boxuR;': '\u2558',
  '&boxul;': '\u2518',
  '&boxur;': '\u2514',
  '&boxv;': '\u2502',
  '&boxvH;': '\u256A',
  '&boxvL;': '\u2561',
  '&boxvR;': '\u255E',
  '&boxvh;': '\u253C',
  '&boxvl;': '\u2524',
  '&boxvr;': '\u251C',
  '&bprime;': '\u2035',
  '&breve;': '\u02D8',
  '&brvbar': '\xA6',
  '&brvbar;': '\xA6',
  '&bscr;': '\u{1D4B7}',
  '&bsemi;': '\u204F',
  '&bsim;': '\u223D',
  '&bsime;': '\u22CD',
  '&bsol;': '\\',
  '&bsolb;': '\u29C5',
  '&bsolhsub;': '\u27C8',
  '&bull;': '\u2022',
  '&bullet;': '\u2022',
  '&bump;': '\u224E',
  '&bumpE;': '\u2AAE',
  '&bumpe;': '\u224F',
  '&bumpeq;': '\u224F',
  '&cacute;': '\u0107',
  '&cap;': '\u2229',
  '&capand;': '\u2A44',
  '&capbrcup;': '\u2A49',
  '&capcap;': '\u2A4B',
  '&capcup;': '\u2A47',
  '&capdot;': '\u2A40',
  '&caps;': '\u2229\uFE00',
  '&caret;': '\u2041',
  '&caron;': '\u02C7',
  '&ccaps;': '\u2A4D',
  '&ccaron;': '\u010D',
  '&ccedil': '\xE7',
  '&ccedil;': '\xE7',
  '&ccirc;': '\u0109',
  '&ccups;': '\u2A4C',
  '&ccupssm;': '\u2A50',
  '&cdot;': '\u010B',
  '&cedil': '\xB8',
  '&cedil;': '\xB8',
  '&cemptyv;': '\u29B2',
  '&cent': '\xA2',
  '&cent;': '\xA2',
  '&centerdot;': '\xB7',
  '&cfr;': '\u{1D520}',
  '&chcy;': '\u0447',
  '&check;': '\u2713',
  '&checkmark;': '\u2713',
  '&chi;': '\u03C7',
  '&cir;': '\u25CB',
  '&cirE;': '\u29C3',
  '&circ;': '\u02C6',
  '&circeq;': '\u2257',
  '&circlearrowleft;': '\u21BA',
  '&circlearrowright;': '\u21BB',
  '&circledR;': '\xAE',
  '&circledS;': '\u24C8',
  '&circledast;': '\u229B',
  '&circledcirc;': '\u229A',
  '&circleddash;': '\u229D',
  '&cire;': '\u2257',
  '&cirfnint;': '\u2A10',
  '&cirmid;': '\u2AEF',
  '&cirscir;': '\u29C2',
  '&clubs;': '\u2663',
  '&clubsuit;': '\u2663',
  '&colon;': ':',
  '&colone;': '\u2254',
  '&coloneq;': '\u2254',
  '&comma;': ',',
  '&commat;': '@',
  '&comp;': '\u2201',
  '&compfn;': '\u2218',
  '&complement;': '\u2201',
  '&complexes;': '\u2102',
  '&cong;': '\u2245',
  '&congdot;': '\u2A6D',
  '&conint;': '\u222E',
  '&copf;': '\u{1D554}',
  '&coprod;': '\u2210',
  '&copy': '\xA9',
  '&copy;': '\xA9',
  '&copysr;': '\u2117',
  '&crarr;': '\u21B5',
  '&cross;': '\u2717',
  '&cscr;': '\u{1D4B8}',
  '&csub;': '\u2ACF',
  '&csube;': '\u2AD1',
  '&csup;': '\u2AD0',
  '&csupe;': '\u2AD2',
  '&ctdot;': '\u22EF',
  '&cudarrl;': '\u2938',
  '&cudarrr;': '\u2935',
  '&cuepr;': '\u22DE',
  '&cuesc;': '\u22DF',
  '&cularr;': '\u21B6',
  '&cularrp;': '\u293D',
  '&cup;': '\u222A',
  '&cupbrcap;': '\u2A48',
  '&cupcap;': '\u2A46',
  '&cupcup;': '\u2A4A',
  '&cupdot;': '\u228D',
  '&cupor;': '\u2A45',
  '&cups;': '\u222A\uFE00',
  '&curarr;': '\u21B7',
  '&curarrm;': '\u293C',
  '&curlyeqprec;': '\u22DE',
  '&curlyeqsucc;': '\u22DF',
  '&curlyvee;': '\u22CE',
  '&curlywedge;': '\u22CF',
  '&curren': '\xA4',
  '&curren;': '\xA4',
  '&curvearrowleft;': '\u21B6',
  '&curvearrowright;': '\u21B7',
  '&cuvee;': '\u22CE',
  '&cuwed;': '\u22CF',
  '&cwconint;': '\u2232',
  '&cwint;': '\u2231',
  '&cylcty;': '\u232D',
  '&dArr;': '\u21D3',
  '&dHar;': '\u2965',
  '&dagger;': '\u2020',
  '&daleth;': '\u2138',
  '&darr;': '\u2193',
  '&dash;': '\u2010',
  '&dashv;': '\u22A3',
  '&dbkarow;': '\u290F',
  '&dblac;': '\u02DD',
  '&dcaron;': '\u010F',
  '&dcy;': '\u0434',
  '&dd;': '\u2146',
  '&ddagger;': '\u2021',
  '&ddarr;': '\u21CA',
  '&ddotseq;': '\u2A77',
  '&deg': '\xB0',
  '&deg;': '\xB0',
  '&delta;': '\u03B4',
  '&demptyv;': '\u29B1',
  '&dfisht;': '\u297F',
  '&dfr;': '\u{1D521}',
  '&dharl;': '\u21C3',
  '&dharr;': '\u21C2',
  '&diam;': '\u22C4',
  '&diamond;': '\u22C4',
  '&diamondsuit;': '\u2666',
  '&diams;': '\u2666',
  '&die;': '\xA8',
  '&digamma;': '\u03DD',
  '&disin;': '\u22F2',
  '&div;': '\xF7',
  '&divide': '\xF7',
  '&divide;': '\xF7',
  '&divideontimes;': '\u22C7',
  '&divonx;': '\u22C7',
  '&djcy;': '\u0452',
  '&dlcorn;': '\u231E',
  '&dlcrop;': '\u230D',
  '&dollar;': '$',
  '&dopf;': '\u{1D555}',
  '&dot;': '\u02D9',
  '&doteq;': '\u2250',
  '&doteqdot;': '\u2251',
  '&dotminus;': '\u2238',
  '&dotplus;': '\u2214',
  '&dotsquare;': '\u22A1',
  '&doublebarwedge;': '\u2306',
  '&downarrow;': '\u2193',
  '&downdownarrows;': '\u21CA',
  '&downharpoonleft;': '\u21C3',
  '&downharpoonright;': '\u21C2',
  '&drbkarow;': '\u2910',
  '&drcorn;': '\u231F',
  '&drcrop;': '\u230C',
  '&dscr;': '\u{1D4B9}',
  '&dscy;': '\u0455',
  '&dsol;': '\u29F6',
  '&dstrok;': '\u0111',
  '&dtdot;': '\u22F1',
  '&dtri;': '\u25BF',
  '&dtrif;': '\u25BE',
  '&duarr;': '\u21F5',
  '&duhar;': '\u296F',
  '&dwangle;': '\u29A6',
  '&dzcy;': '\u045F',
  '&dzigrarr;': '\u27FF',
  '&eDDot;': '\u2A77',
  '&eDot;': '\u2251',
  '&eacute': '\xE9',
  '&eacute;': '\xE9',
  '&easter;': '\u2A6E',
  '&ecaron;': '\u011B',
  '&ecir;': '\u2256',
  '&ecirc': '\xEA',
  '&ecirc;': '\xEA',
  '&ecolon;': '\u2255',
  '&ecy;': '\u044D',
  '&edot;': '\u0117',
  '&ee;': '\u2147',
  '&efDot;': '\u2252',
  '&efr;': '\u{1D522}',
  '&eg;': '\u2A9A',
  '&egrave': '\xE8',
  '&egrave;': '\xE8',
  '&egs;': '\u2A96',
  '&egsdot;': '\u2A98',
  '&el;': '\u2A99',
  '&elinters;': '\u23E7',
  '&ell;': '\u2113',
  '&els;': '\u2A95',
  '&elsdot;': '\u2A97',
  '&emacr;': '\u0113',
  '&empty;': '\u2205',
  '&emptyset;': '\u2205',
  '&emptyv;': '\u2205',
  '&emsp13;': '\u2004',
  '&emsp14;': '\u2005',
  '&emsp;': '\u2003',
  '&eng;': '\u014B',
  '&ensp;': '\u2002',
  '&eogon;': '\u0119',
  '&eopf;': '\u{1D556}',
  '&epar;': '\u22D5',
  '&eparsl;': '\u29E3',
  '&eplus;': '\u2A71',
  '&epsi;': '\u03B5',
  '&epsilon;': '\u03B5',
  '&epsiv;': '\u03F5',
  '&eqcirc;': '\u2256',
  '&eqcolon;': '\u2255',
  '&eqsim;': '\u2242',
  '&eqslantgtr;': '\u2A96',
  '&eqslantless;': '\u2A95',
  '&equals;': '=',
  '&equest;': '\u225F',
  '&equiv;': '\u2261',
  '&equivDD;': '\u2A78',
  '&eqvparsl;': '\u29E5',
  '&erDot;': '\u2253',
  '&erarr;': '\u2971',
  '&escr;': '\u212F',
  '&esdot;': '\u2250',
  '&esim;': '\u2242',
  '&eta;': '\u03B7',
  '&eth': '\xF0',
  '&eth;': '\xF0',
  '&euml': '\xEB',
  '&euml;': '\xEB',
  '&euro;': '\u20AC',
  '&excl;': '!',
  '&exist;': '\u2203',
  '&expectation;': '\u2130',
  '&exponentiale;': '\u2147',
  '&fallingdotseq;': '\u2252',
  '&fcy;': '\u0444',
  '&female;': '\u2640',
  '&ffilig;': '\uFB03',
  '&fflig;': '\uFB00',
  '&ffllig;': '\uFB04',
  '&ffr;': '\u{1D523}',
  '&filig;': '\uFB01',
  '&fjlig;': 'fj',
  '&flat;': '\u266D',
  '&fllig;': '\uFB02',
  '&fltns;': '\u25B1',
  '&fnof;': '\u0192',
  '&fopf;': '\u{1D557}',
  '&forall;': '\u2200',
  '&fork;': '\u22D4',
  '&forkv;': '\u2AD9',
  '&fpartint;': '\u2A0D',
  '&frac12': '\xBD',
  '&frac12;': '\xBD',
  '&frac13;': '\u2153',
  '&frac14': '\xBC',
  '&frac14;': '\xBC',
  '&frac15;': '\u2155',
  '&frac16;': '\u2159',
  '&frac18;': '\u215B',
  '&frac23;': '\u2154',
  '&frac25;': '\u2156',
  '&frac34': '\xBE',
  '&frac34;': '\xBE',
  '&frac35;': '\u2157',
  '&frac38;': '\u215C',
  '&frac45;': '\u2158',
  '&frac56;': '\u215A',
  '&frac58;': '\u215D',
  '&frac78;': '\u215E',
  '&frasl;': '\u2044',
  '&frown;': '\u2322',
  '&fscr;': '\u{1D4BB}',
  '&gE;': '\u2267',
  '&gEl;': '\u2A8C',
  '&gacute;': '\u01F5',
  '&gamma;': '\u03B3',
  '&gammad;': '\u03DD',
  '&gap;': '\u2A86',
  '&gbreve;': '\u011F',
  '&gcirc;': '\u011D',
  '&gcy;': '\u0433',
  '&gdot;': '\u0121',
  '&ge;': '\u2265',
  '&gel;': '\u22DB',
  '&geq;': '\u2265',
  '&geqq;': '\u2267',
  '&geqslant;': '\u2A7E',
  '&ges;': '\u2A7E',
  '&gescc;': '\u2AA9',
  '&gesdot;': '\u2A80',
  '&gesdoto;': '\u2A82',
  '&gesdotol;': '\u2A84',
  '&gesl;': '\u22DB\uFE00',
  '&gesles;': '\u2A94',
  '&gfr;': '\u{1D524}',
  '&gg;': '\u226B',
  '&ggg;': '\u22D9',
  '&gimel;': '\u2137',
  '&gjcy;': '\u0453',
  '&gl;': '\u2277',
  '&glE;': '\u2A92',
  '&gla;': '\u2AA5',
  '&glj;': '\u2AA4',
  '&gnE;': '\u2269',
  '&gnap;': '\u2A8A',
  '&gnapprox;': '\u2A8A',
  '&gne;': '\u2A88',
  '&gneq;': '\u2A88',
  '&gneqq;': '\u2269',
  '&gnsim;': '\u22E7',
  '&gopf;': '\u{1D558}',
  '&grave;': '`',
  '&gscr;': '\u210A',
  '&gsim;': '\u2273',
  '&gsime;': '\u2A8E',
  '&gsiml;': '\u2A90',
  '&gt': '>',
  '&gt;': '>',
  '&gtcc;': '\u2AA7',
  '&gtcir;': '\u2A7A',
  '&gtdot;': '\u22D7',
  '&gtlPar;': '\u2995',
  '&gtquest;': '\u2A7C',
  '&gtrapprox;': '\u2A86',
  '&gtrarr;': '\u2978',
  '&gtrdot;': '\u22D7',
  '&gtreqless;': '\u22DB',
  '&gtreqqless;': '\u2A8C',
  '&gtrless;': '\u2277',
  '&gtrsim;': '\u2273',
  '&gvertneqq;': '\u2269\uFE00',
  '&gvnE;': '\u2269\uFE00',
  '&hArr;': '\u21D4',
  '&hairsp;': '\u200A',
  '&half;': '\xBD',
  '&hamilt;': '\u210B',
  '&hardcy;': '\u044A',
  '&harr;': '\u2194',
  '&harrcir;': '\u2948',
  '&harrw;': '\u21AD',
  '&hbar;': '\u210F',
  '&hcirc;': '\u0125',
  '&hearts;': '\u2665',
  '&heartsuit;': '\u2665',
  '&hellip;': '\u2026',
  '&hercon;': '\u22B9',
  '&hfr;': '\u{1D525}',
  '&hksearow;': '\u2925',
  '&hkswarow;': '\u2926',
  '&hoarr;': '\u21FF',
  '&homtht;': '\u223B',
  '&hookleftarrow;': '\u21A9',
  '&hookrightarrow;': '\u21AA',
  '&hopf;': '\u{1D559}',
  '&horbar;': '\u2015',
  '&hscr;': '\u{1D4BD}',
  '&hslash;': '\u210F',
  '&hstrok;': '\u0127',
  '&hybull;': '\u2043',
  '&hyphen;': '\u2010',
  '&iacute': '\xED',
  '&iacute;': '\xED',
  '&ic;': '\u2063',
  '&icirc': '\xEE',
  '&icirc;': '\xEE',
  '&icy;': '\u0438',
  '&iecy;': '\u0435',
  '&iexcl': '\xA1',
  '&iexcl;': '\xA1',
  '&iff;': '\u21D4',
  '&ifr;': '\u{1D526}',
  '&igrave': '\xEC',
  '&igrave;': '\xEC',
  '&ii;': '\u2148',
  '&iiiint;': '\u2A0C',
  '&iiint;': '\u222D',
  '&iinfin;': '\u29DC',
  '&iiota;': '\u2129',
  '&ijlig;': '\u0133',
  '&imacr;': '\u012B',
  '&image;': '\u2111',
  '&imagline;': '\u2110',
  '&imagpart;': '\u2111',
  '&imath;': '\u0131',
  '&imof;': '\u22B7',
  '&imped;': '\u01B5',
  '&in;': '\u2208',
  '&incare;': '\u2105',
  '&infin;': '\u221E',
  '&infintie;': '\u29DD',
  '&inodot;': '\u0131',
  '&int;': '\u222B',
  '&intcal;': '\u22BA',
  '&integers;': '\u2124',
  '&intercal;': '\u22BA',
  '&intlarhk;': '\u2A17',
  '&intprod;': '\u2A3C',
  '&iocy;': '\u0451',
  '&iogon;': '\u012F',
  '&iopf;': '\u{1D55A}',
  '&iota;': '\u03B9',
  '&iprod;': '\u2A3C',
  '&iquest': '\xBF',
  '&iquest;': '\xBF',
  '&iscr;': '\u{1D4BE}',
  '&isin;': '\u2208',
  '&isinE;': '\u22F9',
  '&isindot;': '\u22F5',
  '&isins;': '\u22F4',
  '&isinsv;': '\u22F3',
  '&isinv;': '\u2208',
  '&it;': '\u2062',
  '&itilde;': '\u0129',
  '&iukcy;': '\u0456',
  '&iuml': '\xEF',
  '&iuml;': '\xEF',
  '&jcirc;': '\u0135',
  '&jcy;': '\u0439',
  '&jfr;': '\u{1D527}',
  '&jmath;': '\u0237',
  '&jopf;': '\u{1D55B}',
  '&jscr;': '\u{1D4BF}',
  '&jsercy;': '\u0458',
  '&jukcy;': '\u0454',
  '&kappa;': '\u03BA',
  '&kappav;': '\u03F0',
  '&kcedil;': '\u0137',
  '&kcy;': '\u043A',
  '&kfr;': '\u{1D528}',
  '&kgreen;': '\u0138',
  '&khcy;': '\u0445',
  '&kjcy;': '\u045C',
  '&kopf;': '\u{1D55C}',
  '&kscr;': '\u{1D4C0}',
  '&lAarr;': '\u21DA',
  '&lArr;': '\u21D0',
  '&lAtail;': '\u291B',
  '&lBarr;': '\u290E',
  '&lE;': '\u2266',
  '&lEg;': '\u2A8B',
  '&lHar;': '\u2962',
  '&lacute;': '\u013A',
  '&laemptyv;': '\u29B4',
  '&lagran;': '\u2112',
  '&lambda;': '\u03BB',
  '&lang;': '\u27E8',
  '&langd;': '\u2991',
  '&langle;': '\u27E8',
  '&lap;': '\u2A85',
  '&laquo': '\xAB',
  '&laquo;': '\xAB',
  '&larr;': '\u2190',
  '&larrb;': '\u21E4',
  '&larrbfs;': '\u291F',
  '&larrfs;': '\u291D',
  '&larrhk;': '\u21A9',
  '&larrlp;': '\u21AB',
  '&larrpl;': '\u2939',
  '&larrsim;': '\u2973',
  '&larrtl;': '\u21A2',
  '&lat;': '\u2AAB',
  '&latail;': '\u2919',
  '&late;': '\u2AAD',
  '&lates;': '\u2AAD\uFE00',
  '&lbarr;': '\u290C',
  '&lbbrk;': '\u2772',
  '&lbrace;': '{',
  '&lbrack;': '[',
  '&lbrke;': '\u298B',
  '&lbrksld;': '\u298F',
  '&lbrkslu;': '\u298D',
  '&lcaron;': '\u013E',
  '&lcedil;': '\u013C',
  '&lceil;': '\u2308',
  '&lcub;': '{',
  '&lcy;': '\u043B',
  '&ldca;': '\u2936',
  '&ldquo;': '\u201C',
  '&ldquor;': '\u201E',
  '&ldrdhar;': '\u2967',
  '&ldrushar;': '\u294B',
  '&ldsh;': '\u21B2',
  '&le;': '\u2264',
  '&leftarrow;': '\u2190',
  '&leftarrowtail;': '\u21A2',
  '&leftharpoondown;': '\u21BD',
  '&leftharpoonup;': '\u21BC',
  '&leftleftarrows;': '\u21C7',
  '&leftrightarrow;': '\u2194',
  '&leftrightarrows;': '\u21C6',
  '&leftrightharpoons;': '\u21CB',
  '&leftrightsquigarrow;': '\u21AD',
  '&leftthreetimes;': '\u22CB',
  '&leg;': '\u22DA',
  '&leq;': '\u2264',
  '&leqq;': '\u2266',
  '&leqslant;': '\u2A7D',
  '&les;': '\u2A7D',
  '&lescc;': '\u2AA8',
  '&lesdot;': '\u2A7F',
  '&lesdoto;': '\u2A81',
  '&lesdotor;': '\u2A83',
  '&lesg;': '\u22DA\uFE00',
  '&lesges;': '\u2A93',
  '&lessapprox;': '\u2A85',
  '&lessdot;': '\u22D6',
  '&lesseqgtr;': '\u22DA',
  '&lesseqqgtr;': '\u2A8B',
  '&lessgtr;': '\u2276',
  '&lesssim;': '\u2272',
  '&lfisht;': '\u297C',
  '&lfloor;': '\u230A',
  '&lfr;': '\u{1D529}',
  '&lg;': '\u2276',
  '&lgE;': '\u2A91',
  '&lhard;': '\u21BD',
  '&lharu;': '\u21BC',
  '&lharul;': '\u296A',
  '&lhblk;': '\u2584',
  '&ljcy;': '\u0459',
  '&ll;': '\u226A',
  '&llarr;': '\u21C7',
  '&llcorner;': '\u231E',
  '&llhard;': '\u296B',
  '&lltri;': '\u25FA',
  '&lmidot;': '\u0140',
  '&lmoust;': '\u23B0',
  '&lmoustache;': '\u23B0',
  '&lnE;': '\u2268',
  '&lnap;': '\u2A89',
  '&lnapprox;': '\u2A89',
  '&lne;': '\u2A87',
  '&lneq;': '\u2A87',
  '&lneqq;': '\u2268',
  '&lnsim;': '\u22E6',
  '&loang;': '\u27EC',
  '&loarr;': '\u21FD',
  '&lobrk;': '\u27E6',
  '&longleftarrow;': '\u27F5',
  '&longleftrightarrow;': '\u27F7',
  '&longmapsto;': '\u27FC',
  '&longrightarrow;': '\u27F6',
  '&looparrowleft;': '\u21AB',
  '&looparrowright;': '\u21AC',
  '&lopar;': '\u2985',
  '&lopf;': '\u{1D55D}',
  '&loplus;': '\u2A2D',
  '&lotimes;': '\u2A34',
  '&lowast;': '\u2217',
  '&lowbar;': '_',
  '&loz;': '\u25CA',
  '&lozenge;': '\u25CA',
  '&lozf;': '\u29EB',
  '&lpar;': '(',
  '&lparlt;': '\u2993',
  '&lrarr;': '\u21C6',
  '&lrcorner;': '\u231F',
  '&lrhar;': '\u21CB',
  '&lrhard;': '\u296D',
  '&lrm;': '\u200E',
  '&lrtri;': '\u22BF',
  '&lsaquo;': '\u2039',
  '&lscr;': '\u{1D4C1}',
  '&lsh;': '\u21B0',
  '&lsim;': '\u2272',
  '&lsime;': '\u2A8D',
  '&lsimg;': '\u2A8F',
  '&lsqb;': '[',
  '&lsquo;': '\u2018',
  '&lsquor;': '\u201A',
  '&lstrok;': '\u0142',
  '&lt': '<',
  '&lt;': '<',
  '&ltcc;': '\u2AA6',
  '&ltcir;': '\u2A79',
  '&ltdot;': '\u22D6',
  '&lthree;': '\u22CB',
  '&ltimes;': '\u22C9',
  '&ltlarr;': '\u2976',
  '&ltquest;': '\u2A7B',
  '&ltrPar;': '\u2996',
  '&ltri;': '\u25C3',
  '&ltrie;': '\u22B4',
  '&ltrif;': '\u25C2',
  '&lurdshar;': '\u294A',
  '&luruhar;': '\u2966',
  '&lvertneqq;': '\u2268\uFE00',
  '&lvnE;': '\u2268\uFE00',
  '&mDDot;': '\u223A',
  '&macr': '\xAF',
  '&macr;': '\xAF',
  '&male;': '\u2642',
  '&malt;': '\u2720',
  '&maltese;': '\u2720',
  '&map;': '\u21A6',
  '&mapsto;': '\u21A6',
  '&mapstodown;': '\u21A7',
  '&mapstoleft;': '\u21A4',
  '&mapstoup;': '\u21A5',
  '&marker;': '\u25AE',
  '&mcomma;': '\u2A29',
  '&mcy;': '\u043C',
  '&mdash;': '\u2014',
  '&measuredangle;': '\u2221',
  '&mfr;': '\u{1D52A}',
  '&mho;': '\u2127',
  '&micro': '\xB5',
  '&micro;': '\xB5',
  '&mid;': '\u2223',
  '&midast;': '*',
  '&midcir;': '\u2AF0',
  '&middot': '\xB7',
  '&middot;': '\xB7',
  '&minus;': '\u2212',
  '&minusb;': '\u229F',
  '&minusd;': '\u2238',
  '&minusdu;': '\u2A2A',
  '&mlcp;': '\u2ADB',
  '&mldr;': '\u2026',
  '&mnplus;': '\u2213',
  '&models;': '\u22A7',
  '&mopf;': '\u{1D55E}',
  '&mp;': '\u2213',
  '&mscr;': '\u{1D4C2}',
  '&mstpos;': '\u223E',
  '&mu;': '\u03BC',
  '&multimap;': '\u22B8',
  '&mumap;': '\u22B8',
  '&nGg;': '\u22D9\u0338',
  '&nGt;': '\u226B\u20D2',
  '&nGtv;': '\u226B\u0338',
  '&nLeftarrow;': '\u21CD',
  '&nLeftrightarrow;': '\u21CE',
  '&nLl;': '\u22D8\u0338',
  '&nLt;': '\u226A\u20D2',
  '&nLtv;': '\u226A\u0338',
  '&nRightarrow;': '\u21CF',
  '&nVDash;': '\u22AF',
  '&nVdash;': '\u22AE',
  '&nabla;': '\u2207',
  '&nacute;': '\u0144',
  '&nang;': '\u2220\u20D2',
  '&nap;': '\u2249',
  '&napE;': '\u2A70\u0338',
  '&napid;': '\u224B\u0338',
  '&napos;': '\u0149',
  '&napprox;': '\u2249',
  '&natur;': '\u266E',
  '&natural;': '\u266E',
  '&naturals;': '\u2115',
  '&nbsp': '\xA0',
  '&nbsp;': '\xA0',
  '&nbump;': '\u224E\u0338',
  '&nbumpe;': '\u224F\u0338',
  '&ncap;': '\u2A43',
  '&ncaron;': '\u0148',
  '&ncedil;': '\u0146',
  '&ncong;': '\u2247',
  '&ncongdot;': '\u2A6D\u0338',
  '&ncup;': '\u2A42',
  '&ncy;': '\u043D',
  '&ndash;': '\u2013',
  '&ne;': '\u2260',
  '&neArr;': '\u21D7',
  '&nearhk;': '\u2924',
  '&nearr;': '\u2197',
  '&nearrow;': '\u2197',
  '&nedot;': '\u2250\u0338',
  '&nequiv;': '\u2262',
  '&nesear;': '\u2928',
  '&nesim;': '\u2242\u0338',
  '&nexist;': '\u2204',
  '&nexists;': '\u2204',
  '&nfr;': '\u{1D52B}',
  '&ngE;': '\u2267\u0338',
  '&nge;': '\u2271',
  '&ngeq;': '\u2271',
  '&ngeqq;': '\u2267\u0338',
  '&ngeqslant;': '\u2A7E\u0338',
  '&nges;': '\u2A7E\u0338',
  '&ngsim;': '\u2275',
  '&ngt;': '\u226F',
  '&ngtr;': '\u226F',
  '&nhArr;': '\u21CE',
  '&nharr;': '\u21AE',
  '&nhpar;': '\u2AF2',
  '&ni;': '\u220B',
  '&nis;': '\u22FC',
  '&nisd;': '\u22FA',
  '&niv;': '\u220B',
  '&njcy;': '\u045A',
  '&nlArr;': '\u21CD',
  '&nlE;': '\u2266\u0338',
  '&nlarr;': '\u219A',
  '&nldr;': '\u2025',
  '&nle;': '\u2270',
  '&nleftarrow;': '\u219A',
  '&nleftrightarrow;': '\u21AE',
  '&nleq;': '\u2270',
  '&nleqq;': '\u2266\u0338',
  '&nleqslant;': '\u2A7D\u0338',
  '&nles;': '\u2A7D\u0338',
  '&nless;': '\u226E',
  '&nlsim;': '\u2274',
  '&nlt;': '\u226E',
  '&nltri;': '\u22EA',
  '&nltrie;': '\u22EC',
  '&nmid;': '\u2224',
  '&nopf;': '\u{1D55F}',
  '&not': '\xAC',
  '&not;': '\xAC',
  '&notin;': '\u2209',
  '&notinE;': '\u22F9\u0338',
  '&notindot;': '\u22F5\u0338',
  '&notinva;': '\u2209',
  '&notinvb;': '\u22F7',
  '&notinvc;': '\u22F6',
  '&notni;': '\u220C',
  '&notniva;': '\u220C',
  '&notnivb;': '\u22FE',
  '&notnivc;': '\u22FD',
  '&npar;': '\u2226',
  '&nparallel;': '\u2226',
  '&nparsl;': '\u2AFD\u20E5',
  '&npart;': '\u2202\u0338',
  '&npolint;': '\u2A14',
  '&npr;': '\u2280',
  '&nprcue;': '\u22E0',
  '&npre;': '\u2AAF\u0338',
  '&nprec;': '\u2280',
  '&npreceq;': '\u2AAF\u0338',
  '&nrArr;': '\u21CF',
  '&nrarr;': '\u219B',
  '&nrarrc;': '\u2933\u0338',
  '&nrarrw;': '\u219D\u0338',
  '&nrightarrow;': '\u219B',
  '&nrtri;': '\u22EB',
  '&nrtrie;': '\u22ED',
  '&nsc;': '\u2281',
  '&nsccue;': '\u22E1',
  '&nsce;': '\u2AB0\u0338',
  '&nscr;': '\u{1D4C3}',
  '&nshortmid;': '\u2224',
  '&nshortparallel;': '\u2226',
  '&nsim;': '\u2241',
  '&nsime;': '\u2244',
  '&nsimeq;': '\u2244',
  '&nsmid;': '\u2224',
  '&nspar;': '\u2226',
  '&nsqsube;': '\u22E2',
  '&nsqsupe;': '\u22E3',
  '&nsub;': '\u2284',
  '&nsubE;': '\u2AC5\u0338',
  '&nsube;': '\u2288',
  '&nsubset;': '\u2282\u20D2',
  '&nsubseteq;': '\u2288',
  '&nsubseteqq;': '\u2AC5\u0338',
  '&nsucc;': '\u2281',
  '&nsucceq;': '\u2AB0\u0338',
  '&nsup;': '\u2285',
  '&nsupE;': '\u2AC6\u0338',
  '&nsupe;': '\u2289',
  '&nsupset;': '\u2283\u20D2',
  '&nsupseteq;': '\u2289',
  '&nsupseteqq;': '\u2AC6\u0338',
  '&ntgl;': '\u2279',
  '&ntilde': '\xF1',
  '&ntilde;': '\xF1',
  '&ntlg;': '\u2278',
  '&ntriangleleft;': '\u22EA',
  '&ntrianglelefteq;': '\u22EC',
  '&ntriangleright;': '\u22EB',
  '&ntrianglerighteq;': '\u22ED',
  '&nu;': '\u03BD',
  '&num;': '#',
  '&numero;': '\u2116',
  '&numsp;': '\u2007',
  '&nvDash;': '\u22AD',
  '&nvHarr;': '\u2904',
  '&nvap;': '\u224D\u20D2',
  '&nvdash;': '\u22AC',
  '&nvge;': '\u2265\u20D2',
  '&nvgt;': '>\u20D2',
  '&nvinfin;': '\u29DE',
  '&nvlArr;': '\u2902',
  '&nvle;': '\u2264\u20D2',
  '&nvlt;': '<\u20D2',
  '&nvltrie;': '\u22B4\u20D2',
  '&nvrArr;': '\u2903',
  '&nvrtrie;': '\u22B5\u20D2',
  '&nvsim;': '\u223C\u20D2',
  '&nwArr;': '\u21D6',
  '&nwarhk;': '\u2923',
  '&nwarr;': '\u2196',
  '&nwarrow;': '\u2196',
  '&nwnear;': '\u2927',
  '&oS;': '\u24C8',
  '&oacute': '\xF3',
  '&oacute;': '\xF3',
  '&oast;': '\u229B',
  '&ocir;': '\u229A',
  '&ocirc': '\xF4',
  '&ocirc;': '\xF4',
  '&ocy;': '\u043E',
  '&odash;': '\u229D',
  '&odblac;': '\u0151',
  '&odiv;': '\u2A38',
  '&odot;': '\u2299',
  '&odsold;': '\u29BC',
  '&oelig;': '\u0153',
  '&ofcir;': '\u29BF',
  '&ofr;': '\u{1D52C}',
  '&ogon;': '\u02DB',
  '&ograve': '\xF2',
  '&ograve;': '\xF2',
  '&ogt;': '\u29C1',
  '&ohbar;': '\u29B5',
  '&ohm;': '\u03A9',
  '&oint;': '\u222E',
  '&olarr;': '\u21BA',
  '&olcir;': '\u29BE',
  '&olcross;': '\u29BB',
  '&oline;': '\u203E',
  '&olt;': '\u29C0',
  '&omacr;': '\u014D',
  '&omega;': '\u03C9',
  '&omicron;': '\u03BF',
  '&omid;': '\u29B6',
  '&ominus;': '\u2296',
  '&oopf;': '\u{1D560}',
  '&opar;': '\u29B7',
  '&operp;': '\u29B9',
  '&oplus;': '\u2295',
  '&or;': '\u2228',
  '&orarr;': '\u21BB',
  '&ord;': '\u2A5D',
  '&order;': '\u2134',
  '&orderof;': '\u2134',
  '&ordf': '\xAA',
  '&ordf;': '\xAA',
  '&ordm': '\xBA',
  '&ordm;': '\xBA',
  '&origof;': '\u22B6',
  '&oror;': '\u2A56',
  '&orslope;': '\u2A57',
  '&orv;': '\u2A5B',
  '&oscr;': '\u2134',
  '&oslash': '\xF8',
  '&oslash;': '\xF8',
  '&osol;': '\u2298',
  '&otilde': '\xF5',
  '&otilde;': '\xF5',
  '&otimes;': '\u2297',
  '&otimesas;': '\u2A36',
  '&ouml': '\xF6',
  '&ouml;': '\xF6',
  '&ovbar;': '\u233D',
  '&par;': '\u2225',
  '&para': '\xB6',
  '&para;': '\xB6',
  '&parallel;': '\u2225',
  '&parsim;': '\u2AF3',
  '&parsl;': '\u2AFD',
  '&part;': '\u2202',
  '&pcy;': '\u043F',
  '&percnt;': '%',
  '&period;': '.',
  '&permil;': '\u2030',
  '&perp;': '\u22A5',
  '&pertenk;': '\u2031',
  '&pfr;': '\u{1D52D}',
  '&phi;': '\u03C6',
  '&phiv;': '\u03D5',
  '&phmmat;': '\u2133',
  '&phone;': '\u260E',
  '&pi;': '\u03C0',
  '&pitchfork;': '\u22D4',
  '&piv;': '\u03D6',
  '&planck;': '\u210F',
  '&planckh;': '\u210E',
  '&plankv;': '\u210F',
  '&plus;': '+',
  '&plusacir;': '\u2A23',
  '&plusb;': '\u229E',
  '&pluscir;': '\u2A22',
  '&plusdo;': '\u2214',
  '&plusdu;': '\u2A25',
  '&pluse;': '\u2A72',
  '&plusmn': '\xB1',
  '&plusmn;': '\xB1',
  '&plussim;': '\u2A26',
  '&plustwo;': '\u2A27',
  '&pm;': '\xB1',
  '&pointint;': '\u2A15',
  '&popf;': '\u{1D561}',
  '&pound': '\xA3',
  '&pound;': '\xA3',
  '&pr;': '\u227A',
  '&prE;': '\u2AB3',
  '&prap;': '\u2AB7',
  '&prcue;': '\u227C',
  '&pre;': '\u2AAF',
  '&prec;': '\u227A',
  '&precapprox;': '\u2AB7',
  '&preccurlyeq;': '\u227C',
  '&preceq;': '\u2AAF',
  '&precnapprox;': '\u2AB9',
  '&precneqq;': '\u2AB5',
  '&precnsim;': '\u22E8',
  '&precsim;': '\u227E',
  '&prime;': '\u2032',
  '&primes;': '\u2119',
  '&prnE;': '\u2AB5',
  '&prnap;': '\u2AB9',
  '&prnsim;': '\u22E8',
  '&prod;': '\u220F',
  '&profalar;': '\u232E',
  '&profline;': '\u2312',
  '&profsurf;': '\u2313',
  '&prop;': '\u221D',
  '&propto;': '\u221D',
  '&prsim;': '\u227E',
  '&prurel;': '\u22B0',
  '&pscr;': '\u{1D4C5}',
  '&psi;': '\u03C8',
  '&puncsp;': '\u2008',
  '&qfr;': '\u{1D52E}',
  '&qint;': '\u2A0C',
  '&qopf;': '\u{1D562}',
  '&qprime;': '\u2057',
  '&qscr;': '\u{1D4C6}',
  '&quaternions;': '\u210D',
  '&quatint;': '\u2A16',
  '&quest;': '?',
  '&questeq;': '\u225F',
  '&quot': '"',
  '&quot;': '"',
  '&rAarr;': '\u21DB',
  '&rArr;': '\u21D2',
  '&rAtail;': '\u291C',
  '&rBarr;': '\u290F',
  '&rHar;': '\u2964',
  '&race;': '\u223D\u0331',
  '&racute;': '\u0155',
  '&radic;': '\u221A',
  '&raemptyv;': '\u29B3',
  '&rang;': '\u27E9',
  '&rangd;': '\u2992',
  '&range;': '\u29A5',
  '&rangle;': '\u27E9',
  '&raquo': '\xBB',
  '&raquo;': '\xBB',
  '&rarr;': '\u2192',
  '&rarrap;': '\u2975',
  '&rarrb;': '\u21E5',
  '&rarrbfs;': '\u2920',
  '&rarrc;': '\u2933',
  '&rarrfs;': '\u291E',
  '&rarrhk;': '\u21AA',
  '&rarrlp;': '\u21AC',
  '&rarrpl;': '\u2945',
  '&rarrsim;': '\u2974',
  '&rarrtl;': '\u21A3',
  '&rarrw;': '\u219D',
  '&ratail;': '\u291A',
  '&ratio;': '\u2236',
  '&rationals;': '\u211A',
  '&rbarr;': '\u290D',
  '&rbbrk;': '\u2773',
  '&rbrace;': '}',
  '&rbrack;': ']',
  '&rbrke;': '\u298C',
  '&rbrksld;': '\u298E',
  '&rbrkslu;': '\u2990',
  '&rcaron;': '\u0159',
  '&rcedil;': '\u0157',
  '&rceil;': '\u2309',
  '&rcub;': '}',
  '&rcy;': '\u0440',
  '&rdca;': '\u2937',
  '&rdldhar;': '\u2969',
  '&rdquo;': '\u201D',
  '&rdquor;': '\u201D',
  '&rdsh;': '\u21B3',
  '&real;': '\u211C',
  '&realine;': '\u211B',
  '&realpart;': '\u211C',
  '&reals;': '\u211D',
  '&rect;': '\u25AD',
  '&reg': '\xAE',
  '&reg;': '\xAE',
  '&rfisht;': '\u297D',
  '&rfloor;': '\u230B',
  '&rfr;': '\u{1D52F}',
  '&rhard;': '\u21C1',
  '&rharu;': '\u21C0',
  '&rharul;': '\u296C',
  '&rho;': '\u03C1',
  '&rhov;': '\u03F1',
  '&rightarrow;': '\u2192',
  '&rightarrowtail;': '\u21A3',
  '&rightharpoondown;': '\u21C1',
  '&rightharpoonup;': '\u21C0',
  '&rightleftarrows;': '\u21C4',
  '&rightleftharpoons;': '\u21CC',
  '&rightrightarrows;': '\u21C9',
  '&rightsquigarrow;': '\u219D',
  '&rightthreetimes;': '\u22CC',
  '&ring;': '\u02DA',
  '&risingdotseq;': '\u2253',
  '&rlarr;': '\u21C4',
  '&rlhar;': '\u21CC',
  '&rlm;': '\u200F',
  '&rmoust;': '\u23B1',
  '&rmoustache;': '\u23B1',
  '&rnmid;': '\u2AEE',
  '&roang;': '\u27ED',
  '&roarr;': '\u21FE',
  '&robrk;': '\u27E7',
  '&ropar;': '\u2986',
  '&ropf;': '\u{1D563}',
  '&roplus;': '\u2A2E',
  '&rotimes;': '\u2A35',
  '&rpar;': ')',
  '&rpargt;': '\u2994',
  '&rppolint;': '\u2A12',
  '&rrarr;': '\u21C9',
  '&rsaquo;': '\u203A',
  '&rscr;': '\u{1D4C7}',
  '&rsh;': '\u21B1',
  '&rsqb;': ']',
  '&rsquo;': '\u2019',
  '&rsquor;': '\u2019',
  '&rthree;': '\u22CC',
  '&rtimes;': '\u22CA',
  '&rtri;': '\u25B9',
  '&rtrie;': '\u22B5',
  '&rtrif;': '\u25B8',
  '&rtriltri;': '\u29CE',
  '&ruluhar;': '\u2968',
  '&rx;': '\u211E',
  '&sacute;': '\u015B',
  '&sbquo;': '\u201A',
  '&sc;': '\u227B',
  '&scE;': '\u2AB4',
  '&scap;': '\u2AB8',
  '&scaron;': '\u0161',
  '&sccue;': '\u227D',
  '&sce;': '\u2AB0',
  '&scedil;': '\u015F',
  '&scirc;': '\u015D',
  '&scnE;': '\u2AB6',
  '&scnap;': '\u2ABA',
  '&scnsim;': '\u22E9',
  '&scpolint;': '\u2A13',
  '&scsim;': '\u227F',
  '&scy;': '\u0441',
  '&sdot;': '\u22C5',
  '&sdotb;': '\u22A1',
  '&sdote;': '\u2A66',
  '&seArr;': '\u21D8',
  '&searhk;': '\u2925',
  '&searr;': '\u2198',
  '&searrow;': '\u2198',
  '&sect': '\xA7',
  '&sect;': '\xA7',
  '&semi;': ';',
  '&seswar;': '\u2929',
  '&setminus;': '\u2216',
  '&setmn;': '\u2216',
  '&sext;': '\u2736',
  '&sfr;': '\u{1D530}',
  '&sfrown;': '\u2322',
  '&sharp;': '\u266F',
  '&shchcy;': '\u0449',
  '&shcy;': '\u0448',
  '&shortmid;': '\u2223',
  '&shortparallel;': '\u2225',
  '&shy': '\xAD',
  '&shy;': '\xAD',
  '&sigma;': '\u03C3',
  '&sigmaf;': '\u03C2',
  '&sigmav;': '\u03C2',
  '&sim;': '\u223C',
  '&simdot;': '\u2A6A',
  '&sime;': '\u2243',
  '&simeq;': '\u2243',
  '&simg;': '\u2A9E',
  '&simgE;': '\u2AA0',
  '&siml;': '\u2A9D',
  '&simlE;': '\u2A9F',
  '&simne;': '\u2246',
  '&simplus;': '\u2A24',
  '&simrarr;': '\u2972',
  '&slarr;': '\u2190',
  '&smallsetminus;': '\u2216',
  '&smashp;': '\u2A33',
  '&smeparsl;': '\u29E4',
  '&smid;': '\u2223',
  '&smile;': '\u2323',
  '&smt;': '\u2AAA',
  '&smte;': '\u2AAC',
  '&smtes;': '\u2AAC\uFE00',
  '&softcy;': '\u044C',
  '&sol;': '/',
  '&solb;': '\u29C4',
  '&solbar;': '\u233F',
  '&sopf;': '\u{1D564}',
  '&spades;': '\u2660',
  '&spadesuit;': '\u2660',
  '&spar;': '\u2225',
  '&sqcap;': '\u2293',
  '&sqcaps;': '\u2293\uFE00',
  '&sqcup;': '\u2294',
  '&sqcups;': '\u2294\uFE00',
  '&sqsub;': '\u228F',
  '&sqsube;': '\u2291',
  '&sqsubset;': '\u228F',
  '&sqsubseteq;': '\u2291',
  '&sqsup;': '\u2290',
  '&sqsupe;': '\u2292',
  '&sqsupset;': '\u2290',
  '&sqsupseteq;': '\u2292',
  '&squ;': '\u25A1',
  '&square;': '\u25A1',
  '&squarf;': '\u25AA',
  '&squf;': '\u25AA',
  '&srarr;': '\u2192',
  '&sscr;': '\u{1D4C8}',
  '&ssetmn;': '\u2216',
  '&ssmile;': '\u2323',
  '&sstarf;': '\u22C6',
  '&star;': '\u2606',
  '&starf;': '\u2605',
  '&straightepsilon;': '\u03F5',
  '&straightphi;': '\u03D5',
  '&strns;': '\xAF',
  '&sub;': '\u2282',
  '&subE;': '\u2AC5',
  '&subdot;': '\u2ABD',
  '&sube;': '\u2286',
  '&subedot;': '\u2AC3',
  '&submult;': '\u2AC1',
  '&subnE;': '\u2ACB',
  '&subne;': '\u228A',
  '&subplus;': '\u2ABF',
  '&subrarr;': '\u2979',
  '&subset;': '\u2282',
  '&subseteq;': '\u2286',
  '&subseteqq;': '\u2AC5',
  '&subsetneq;': '\u228A',
  '&subsetneqq;': '\u2ACB',
  '&subsim;': '\u2AC7',
  '&subsub;': '\u2AD5',
  '&subsup;': '\u2AD3',
  '&succ;': '\u227B',
  '&succapprox;': '\u2AB8',
  '&succcurlyeq;': '\u227D',
  '&succeq;': '\u2AB0',
  '&succnapprox;': '\u2ABA',
  '&succneqq;': '\u2AB6',
  '&succnsim;': '\u22E9',
  '&succsim;': '\u227F',
  '&sum;': '\u2211',
  '&sung;': '\u266A',
  '&sup1': '\xB9',
  '&sup1;': '\xB9',
  '&sup2': '\xB2',
  '&sup2;': '\xB2',
  '&sup3': '\xB3',
  '&sup3;': '\xB3',
  '&sup;': '\u2283',
  '&supE;': '\u2AC6',
  '&supdot;': '\u2ABE',
  '&supdsub;': '\u2AD8',
  '&supe;': '\u2287',
  '&supedot;': '\u2AC4',
  '&suphsol;': '\u27C9',
  '&suphsub;': '\u2AD7',
  '&suplarr;': '\u297B',
  '&supmult;': '\u2AC2',
  '&supnE;': '\u2ACC',
  '&supne;': '\u228B',
  '&supplus;': '\u2AC0',
  '&supset;': '\u2283',
  '&supseteq;': '\u2287',
  '&supseteqq;': '\u2AC6',
  '&supsetneq;': '\u228B',
  '&supsetneqq;': '\u2ACC',
  '&supsim;': '\u2AC8',
  '&supsub;': '\u2AD4',
  '&supsup;': '\u2AD6',
  '&swArr;': '\u21D9',
  '&swarhk;': '\u2926',
  '&swarr;': '\u2199',
  '&swarrow;': '\u2199',
  '&swnwar;': '\u292A',
  '&szlig': '\xDF',
  '&szlig;': '\xDF',
  '&target;': '\u2316',
  '&tau;': '\u03C4',
  '&tbrk;': '\u23B4',
  '&tcaron;': '\u0165',
  '&tcedil;': '\u0163',
  '&tcy;': '\u0442',
  '&tdot;': '\u20DB',
  '&telrec;': '\u2315',
  '&tfr;': '\u{1D531}',
  '&there4;': '\u2234',
  '&therefore;': '\u2234',
  '&theta;': '\u03B8',
  '&thetasym;': '\u03D1',
  '&thetav;': '\u03D1',
  '&thickapprox;': '\u2248',
  '&thicksim;': '\u223C',
  '&thinsp;': '\u2009',
  '&thkap;': '\u2248',
  '&thksim;': '\u223C',
  '&thorn': '\xFE',
  '&thorn;': '\xFE',
  '&tilde;': '\u02DC',
  '&times': '\xD7',
  '&times;': '\xD7',
  '&timesb;': '\u22A0',
  '&timesbar;': '\u2A31',
  '&timesd;': '\u2A30',
  '&tint;': '\u222D',
  '&toea;': '\u2928',
  '&top;': '\u22A4',
  '&topbot;': '\u2336',
  '&topcir;': '\u2AF1',
  '&topf;': '\u{1D565}',
  '&topfork;': '\u2ADA',
  '&tosa;': '\u2929',
  '&tprime;': '\u2034',
  '&trade;': '\u2122',
  '&triangle;': '\u25B5',
  '&triangledown;': '\u25BF',
  '&triangleleft;': '\u25C3',
  '&trianglelefteq;': '\u22B4',
  '&triangleq;': '\u225C',
  '&triangleright;': '\u25B9',
  '&trianglerighteq;': '\u22B5',
  '&tridot;': '\u25EC',
  '&trie;': '\u225C',
  '&triminus;': '\u2A3A',
  '&triplus;': '\u2A39',
  '&trisb;': '\u29CD',
  '&tritime;': '\u2A3B',
  '&trpezium;': '\u23E2',
  '&tscr;': '\u{1D4C9}',
  '&tscy;': '\u0446',
  '&tshcy;': '\u045B',
  '&tstrok;': '\u0167',
  '&twixt;': '\u226C',
  '&twoheadleftarrow;': '\u219E',
  '&twoheadrightarrow;': '\u21A0',
  '&uArr;': '\u21D1',
  '&uHar;': '\u2963',
  '&uacute': '\xFA',
  '&uacute;': '\xFA',
  '&uarr;': '\u2191',
  '&ubrcy;': '\u045E',
  '&ubreve;': '\u016D',
  '&ucirc': '\xFB',
  '&ucirc;': '\xFB',
  '&ucy;': '\u0443',
  '&udarr;': '\u21C5',
  '&udblac;': '\u0171',
  '&udhar;': '\u296E',
  '&ufisht;': '\u297E',
  '&ufr;': '\u{1D532}',
  '&ugrave': '\xF9',
  '&ugrave;': '\xF9',
  '&uharl;': '\u21BF',
  '&uharr;': '\u21BE',
  '&uhblk;': '\u2580',
  '&ulcorn;': '\u231C',
  '&ulcorner;': '\u231C',
  '&ulcrop;': '\u230F',
  '&ultri;': '\u25F8',
  '&umacr;': '\u016B',
  '&uml': '\xA8',
  '&uml;': '\xA8',
  '&uogon;': '\u0173',
  '&uopf;': '\u{1D566}',
  '&uparrow;': '\u2191',
  '&updownarrow;': '\u2195',
  '&upharpoonleft;': '\u21BF',
  '&upharpoonright;': '\u21BE',
  '&uplus;': '\u228E',
  '&upsi;': '\u03C5',
  '&upsih;': '\u03D2',
  '&upsilon;': '\u03C5',
  '&upuparrows;': '\u21C8',
  '&urcorn;': '\u231D',
  '&urcorner;': '\u231D',
  '&urcrop;': '\u230E',
  '&uring;': '\u016F',
  '&urtri;': '\u25F9',
  '&uscr;': '\u{1D4CA}',
  '&utdot;': '\u22F0',
  '&utilde;': '\u0169',
  '&utri;': '\u25B5',
  '&utrif;': '\u25B4',
  '&uuarr;': '\u21C8',
  '&uuml': '\xFC',
  '&uuml;': '\xFC',
  '&uwangle;': '\u29A7',
  '&vArr;': '\u21D5',
  '&vBar;': '\u2AE8',
  '&vBarv;': '\u2AE9',
  '&vDash;': '\u22A8',
  '&vangrt;': '\u299C',
  '&varepsilon;': '\u03F5',
  '&varkappa;': '\u03F0',
  '&varnothing;': '\u2205',
  '&varphi;': '\u03D5',
  '&varpi;': '\u03D6',
  '&varpropto;': '\u221D',
  '&varr;': '\u2195',
  '&varrho;': '\u03F1',
  '&varsigma;': '\u03C2',
  '&varsubsetneq;': '\u228A\uFE00',
  '&varsubsetneqq;': '\u2ACB\uFE00',
  '&varsupsetneq;': '\u228B\uFE00',
  '&varsupsetneqq;': '\u2ACC\uFE00',
  '&vartheta;': '\u03D1',
  '&vartriangleleft;': '\u22B2',
  '&vartriangleright;': '\u22B3',
  '&vcy;': '\u0432',
  '&vdash;': '\u22A2',
  '&vee;': '\u2228',
  '&veebar;': '\u22BB',
  '&veeeq;': '\u225A',
  '&vellip;': '\u22EE',
  '&verbar;': '|',
  '&vert;': '|',
  '&vfr;': '\u{1D533}',
  '&vltri;': '\u22B2',
  '&vnsub;': '\u2282\u20D2',
  '&vnsup;': '\u2283\u20D2',
  '&vopf;': '\u{1D567}',
  '&vprop;': '\u221D',
  '&vrtri;': '\u22B3',
  '&vscr;': '\u{1D4CB}',
  '&vsubnE;': '\u2ACB\uFE00',
  '&vsubne;': '\u228A\uFE00',
  '&vsupnE;': '\u2ACC\uFE00',
  '&vsupne;': '\u228B\uFE00',
  '&vzigzag;': '\u299A',
  '&wcirc;': '\u0175',
  '&wedbar;': '\u2A5F',
  '&wedge;': '\u2227',
  '&wedgeq;': '\u2259',
  '&weierp;': '\u2118',
  '&wfr;': '\u{1D534}',
  '&wopf;': '\u{1D568}',
  '&wp;': '\u2118',
  '&wr;': '\u2240',
  '&wreath;': '\u2240',
  '&wscr;': '\u{1D4CC}',
  '&xcap;': '\u22C2',
  '&xcirc;': '\u25EF',
  '&xcup;': '\u22C3',
  '&xdtri;': '\u25BD',
  '&xfr;': '\u{1D535}',
  '&xhArr;': '\u27FA',
  '&xharr;': '\u27F7',
  '&xi;': '\u03BE',
  '&xlArr;': '\u27F8',
  '&xlarr;': '\u27F5',
  '&xmap;': '\u27FC',
  '&xnis;': '\u22FB',
  '&xodot;': '\u2A00',
  '&xopf;': '\u{1D569}',
  '&xoplus;': '\u2A01',
  '&xotime;': '\u2A02',
  '&xrArr;': '\u27F9',
  '&xrarr;': '\u27F6',
  '&xscr;': '\u{1D4CD}',
  '&xsqcup;': '\u2A06',
  '&xuplus;': '\u2A04',
  '&xutri;': '\u25B3',
  '&xvee;': '\u22C1',
  '&xwedge;': '\u22C0',
  '&yacute': '\xFD',
  '&yacute;': '\xFD',
  '&yacy;': '\u044F',
  '&ycirc;': '\u0177',
  '&ycy;': '\u044B',
  '&yen': '\xA5',
  '&yen;': '\xA5',
  '&yfr;': '\u{1D536}',
  '&yicy;': '\u0457',
  '&yopf;': '\u{1D56A}',
  '&yscr;': '\u{1D4CE}',
  '&yucy;': '\u044E',
  '&yuml': '\xFF',
  '&yuml;': '\xFF',
  '&zacute;': '\u017A',
  '&zcaron;': '\u017E',
  '&zcy;': '\u0437',
  '&zdot;': '\u017C',
  '&zeetrf;': '\u2128',
  '&zeta;': '\u03B6',
  '&zfr;': '\u{1D537}',
  '&zhcy;': '\u0436',
  '&zigrarr;': '\u21DD',
  '&zopf;': '\u{1D56B}',
  '&zscr;': '\u{1D4CF}',
  '&zwj;': '\u200D',
  '&zwnj;': '\u200C',
}
function decodeHTMLEntities(str) {
  return str.replace(/&(#\d+|#x[a-f0-9]+|[a-z]+\d*);?/gi, (match, entity) => {
    if (typeof htmlEntities[match] == 'string') return htmlEntities[match]
    if (entity.charAt(0) !== '#' || match.charAt(match.length - 1) !== ';') return match
    let codePoint
    entity.charAt(1) === 'x'
      ? (codePoint = parseInt(entity.slice(2), 16))
      : (codePoint = parseInt(entity.slice(1), 10))
    let output = ''
    return (codePoint >= 55296 && codePoint <= 57343) || codePoint > 1114111
      ? '\uFFFD'
      : (codePoint > 65535 &&
          ((codePoint -= 65536),
          (output += String.fromCharCode(((codePoint >>> 10) & 1023) | 55296)),
          (codePoint = 56320 | (codePoint & 1023))),
        (output += String.fromCharCode(codePoint)),
        output)
  })
}
function escapeHtml(str) {
  return str.trim().replace(/[<>"'?&]/g, (c) => {
    let hex = c.charCodeAt(0).toString(16)
    return (hex.length < 2 && (hex = '0' + hex), '&#x' + hex.toUpperCase() + ';')
  })
}
function textToHtml(str) {
  return '<div>' + escapeHtml(str).replace(/\n/g, '<br />') + '</div>'
}
var LINE_TERMINATOR = /[\n\r\u2028\u2029]/g
function lastLineTerminator(str) {
  return Math.max(
    str.lastIndexOf(`
`),
    str.lastIndexOf('\r'),
    str.lastIndexOf('\u2028'),
    str.lastIndexOf('\u2029'),
  )
}
function createFinder(str, regex) {
  let searchedFrom = 1 / 0,
    found = null
  return (pos) => (
    (pos < searchedFrom || (found && pos > found.index)) &&
      ((regex.lastIndex = pos), (found = regex.exec(str)), (searchedFrom = pos)),
    found
  )
}
function replaceClosedTags(str, pattern, replacement) {
  let end = str.lastIndexOf('>') + 1
  return str.slice(0, end).replace(pattern, replacement) + str.slice(end)
}
function replaceTags(str, prefix, pattern, replacement) {
  let parts = [],
    copied = 0,
    searchFrom = 0
  for (;;) {
    prefix.lastIndex = searchFrom
    let candidate = prefix.exec(str)
    if (!candidate) break
    let start = candidate.index
    pattern.lastIndex = start
    let match = pattern.exec(str)
    if (!match) {
      let gt = str.indexOf('>', start)
      if (gt < 0) break
      searchFrom = gt + 1
      continue
    }
    ;(parts.push(str.slice(copied, start), replacement(...match)),
      (copied = searchFrom = start + match[0].length))
  }
  return (parts.push(str.slice(copied)), parts.join(''))
}
function replaceBlocks(str, open, openToGt, close, closeToGt, replacement) {
  let nextGt = createFinder(str, />/g),
    nextClose = createFinder(str, close),
    nextLineEnd = createFinder(str, LINE_TERMINATOR),
    parts = [],
    copied = 0,
    searchFrom = 0
  for (;;) {
    open.lastIndex = searchFrom
    let opener = open.exec(str)
    if (!opener) break
    let start = opener.index
    searchFrom = start + 1
    let from = start + opener[0].length
    if (openToGt) {
      let gt = nextGt(from)
      if (!gt) break
      from = gt.index + 1
    }
    let closer = nextClose(from)
    if (!closer) break
    let lineEnd = nextLineEnd(from)
    if (lineEnd && lineEnd.index < closer.index) continue
    let end = closer.index + closer[0].length
    if (closeToGt) {
      let gt = nextGt(end)
      if (!gt) break
      end = gt.index + 1
    }
    ;(parts.push(str.slice(copied, start), replacement), (copied = searchFrom = end))
  }
  return (parts.push(str.slice(copied)), parts.join(''))
}
function stripThroughLastTag(str, prefix) {
  let lineEnd = str.search(LINE_TERMINATOR),
    limit = Math.min(lineEnd < 0 ? str.length : lineEnd, str.lastIndexOf('>')),
    last = -1
  prefix.lastIndex = 0
  let match
  for (; (match = prefix.exec(str)) && match.index < limit;) last = match.index
  return last < 0 ? str : str.slice(str.indexOf('>', last) + 1)
}
function stripFromFirstTag(str, prefix) {
  let lineEnd = lastLineTerminator(str)
  prefix.lastIndex = lineEnd < 0 ? 0 : str.lastIndexOf('>', lineEnd) + 1
  let match = prefix.exec(str)
  return match && match.index < str.lastIndexOf('>') ? str.slice(0, match.index) : str
}
function htmlToText2(str) {
  return (
    (str = str.replace(/\r?\n/g, '')),
    (str = replaceBlocks(str, /<!--/g, !1, /-->/g, !1, ' ')),
    (str = replaceClosedTags(
      str,
      /<br\b[^>]*>/gi,
      `
`,
    )),
    (str = replaceClosedTags(
      str,
      /<\/?(p|div|table|tr|td|th)\b[^>]*>/gi,
      `

`,
    )),
    (str = replaceBlocks(str, /<script\b/gi, !0, /<\/script\b/gi, !0, ' ')),
    (str = stripThroughLastTag(str, /<body\b/gi)),
    (str = stripThroughLastTag(str, /<\/head\b/gi)),
    (str = stripThroughLastTag(str, /<!doctype\b/gi)),
    (str = stripFromFirstTag(str, /<\/body\b/gi)),
    (str = stripFromFirstTag(str, /<\/html\b/gi)),
    (str = replaceTags(
      str,
      /<a\b/gi,
      /<a\b[^>]*href\s*=\s*["']?([^\s"']+)[^>]*>/iy,
      (match, href) => ` (${href}) `,
    )),
    (str = replaceClosedTags(str, /<\/?(span|em|i|strong|b|u|a)\b[^>]*>/gi, '')),
    (str = replaceTags(str, /<li\b/gi, /<li\b[^>]*>[\n\u0001\s]*/iy, () => '* ')),
    (str = replaceClosedTags(
      str,
      /<hr\b[^>]*>/g,
      `
-------------
`,
    )),
    (str = replaceClosedTags(str, /<[^>]*>/g, ' ')),
    (str = str
      .replace(
        /\u0001/g,
        `
`,
      )
      .replace(/[ \t]+/g, ' ')
      .replace(/^\s+$/gm, '')
      .replace(
        /\n\n+/g,
        `

`,
      )
      .replace(
        /^\n+/,
        `
`,
      )
      .replace(
        /\n+$/,
        `
`,
      )),
    (str = decodeHTMLEntities(str)),
    str
  )
}
function formatDate(date) {
  if (typeof Intl > 'u') return date
  let parsed = new Date(date)
  return isNaN(parsed.getTime())
    ? date
    : new Intl.DateTimeFormat('default', {
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
        hour12: !1,
      }).format(parsed)
}
function formatTextAddress(address3) {
  return (address3.name ? [address3.name, `<${address3.address}>`] : [address3.address]).join(' ')
}
function formatTextAddresses(addresses) {
  let parts = [],
    processAddress = (address3, partCounter) => {
      if ((partCounter && parts.push(', '), address3.group)) {
        let groupStart = `${address3.name}:`,
          groupEnd = ';'
        ;(parts.push(groupStart), address3.group.forEach(processAddress), parts.push(groupEnd))
      } else parts.push(formatTextAddress(address3))
    }
  return (addresses.forEach(processAddress), parts.join(''))
}
function formatHtmlAddress(address3) {
  return `<a href="mailto:${escapeHtml(address3.address)}" class="postal-email-address">${escapeHtml(address3.name || `<${address3.address}>`)}</a>`
}
function formatHtmlAddresses(addresses) {
  let parts = [],
    processAddress = (address3, partCounter) => {
      if (
        (partCounter && parts.push('<span class="postal-email-address-separator">, </span>'), address3.group)
      ) {
        let groupStart = `<span class="postal-email-address-group">${escapeHtml(address3.name)}:</span>`,
          groupEnd = '<span class="postal-email-address-group">;</span>'
        ;(parts.push(groupStart), address3.group.forEach(processAddress), parts.push(groupEnd))
      } else parts.push(formatHtmlAddress(address3))
    }
  return (addresses.forEach(processAddress), parts.join(' '))
}
function foldLines(str, lineLength, afterSpace) {
  ;((str = (str || '').toString()), (lineLength = lineLength || 76))
  let pos = 0,
    len = str.length,
    result = '',
    line,
    match
  for (; pos < len;) {
    if (((line = str.slice(pos, pos + lineLength)), line.length < lineLength)) {
      result += line
      break
    }
    if ((match = line.match(/^[^\n\r]*(\r?\n|\r)/))) {
      ;((line = match[0]), (result += line), (pos += line.length))
      continue
    } else
      (match = line.match(/(\s+)[^\s]*$/)) &&
      match[0].length - (afterSpace ? (match[1] || '').length : 0) < line.length
        ? (line = line.slice(0, line.length - (match[0].length - (afterSpace ? (match[1] || '').length : 0))))
        : (match = str.slice(pos + line.length).match(/^[^\s]+(\s*)/)) &&
          (line = line + match[0].slice(0, match[0].length - (afterSpace ? 0 : (match[1] || '').length)))
    ;((result += line),
      (pos += line.length),
      pos < len &&
        (result += `\r
`))
  }
  return result
}
function formatTextHeader(message) {
  let rows = []
  ;(message.from && rows.push({ key: 'From', val: formatTextAddresses([message.from]) }),
    message.subject && rows.push({ key: 'Subject', val: message.subject }),
    message.date && rows.push({ key: 'Date', val: formatDate(message.date) }),
    message.to && message.to.length && rows.push({ key: 'To', val: formatTextAddresses(message.to) }),
    message.cc && message.cc.length && rows.push({ key: 'Cc', val: formatTextAddresses(message.cc) }),
    message.bcc && message.bcc.length && rows.push({ key: 'Bcc', val: formatTextAddresses(message.bcc) }))
  let maxKeyLength = rows.map((r) => r.key.length).reduce((acc, cur) => (cur > acc ? cur : acc), 0),
    lines = rows.flatMap((row) => {
      let sepLen = maxKeyLength - row.key.length,
        prefix = `${row.key}: ${' '.repeat(sepLen)}`,
        emptyPrefix = `${' '.repeat(row.key.length + 1)} ${' '.repeat(sepLen)}`
      return foldLines(row.val, 80, !0)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .map((line, i) => `${i ? emptyPrefix : prefix}${line}`)
    }),
    maxLineLength = lines.map((r) => r.length).reduce((acc, cur) => (cur > acc ? cur : acc), 0),
    lineMarker = '-'.repeat(maxLineLength)
  return `
${lineMarker}
${lines.join(`
`)}
${lineMarker}
`
}
function formatHtmlHeader(message) {
  let rows = []
  return (
    message.from &&
      rows.push(
        `<div class="postal-email-header-key">From</div><div class="postal-email-header-value">${formatHtmlAddresses([message.from])}</div>`,
      ),
    message.subject &&
      rows.push(
        `<div class="postal-email-header-key">Subject</div><div class="postal-email-header-value postal-email-header-subject">${escapeHtml(message.subject)}</div>`,
      ),
    message.date &&
      rows.push(
        `<div class="postal-email-header-key">Date</div><div class="postal-email-header-value postal-email-header-date" data-date="${escapeHtml(message.date)}">${escapeHtml(formatDate(message.date))}</div>`,
      ),
    message.to &&
      message.to.length &&
      rows.push(
        `<div class="postal-email-header-key">To</div><div class="postal-email-header-value">${formatHtmlAddresses(message.to)}</div>`,
      ),
    message.cc &&
      message.cc.length &&
      rows.push(
        `<div class="postal-email-header-key">Cc</div><div class="postal-email-header-value">${formatHtmlAddresses(message.cc)}</div>`,
      ),
    message.bcc &&
      message.bcc.length &&
      rows.push(
        `<div class="postal-email-header-key">Bcc</div><div class="postal-email-header-value">${formatHtmlAddresses(message.bcc)}</div>`,
      ),
    `<div class="postal-email-header">${rows.length ? '<div class="postal-email-header-row">' : ''}${rows.join(`</div>
<div class="postal-email-header-row">`)}${rows.length ? '</div>' : ''}</div>`
  )
}
var WORD_CHAR_REGEX = /\w/,
  NON_SPACE_TOKEN_REGEX = /[^\s]+/g
function findAddressInText(text) {
  NON_SPACE_TOKEN_REGEX.lastIndex = 0
  let match
  for (; (match = NON_SPACE_TOKEN_REGEX.exec(text));) {
    let token2 = match[0],
      at = token2.indexOf('@'),
      start = 0
    for (; start < at && !WORD_CHAR_REGEX.test(token2.charAt(start));) start++
    if (start >= at) continue
    let end = token2.length
    for (; end > at + 1 && !WORD_CHAR_REGEX.test(token2.charAt(end - 1));) end--
    if (!(end <= at + 1))
      return { index: match.index + start, length: end - start, value: token2.substring(start, end) }
  }
  return null
}
function hasAngleAddress(text) {
  let start = -1,
    at = -1
  for (let i = 0; i < text.length; i++) {
    let chr = text.charAt(i)
    if (chr === '<') ((start = i + 1), (at = -1))
    else if (chr === '>') {
      if (at >= 0 && at < i - 1) return !0
      ;((start = -1), (at = -1))
    } else chr === '@' && start >= 0 && at < 0 && i > start && (at = i)
  }
  return !1
}
function _handleAddress(tokens, depth) {
  let isGroup = !1,
    state = 'text',
    addresses = [],
    data = { address: [], comment: [], group: [], text: [], textWasQuoted: [] },
    i,
    len,
    insideQuotes = !1
  for (i = 0, len = tokens.length; i < len; i++) {
    let token2 = tokens[i],
      prevToken = i ? tokens[i - 1] : null
    if (token2.type === 'operator')
      switch (token2.value) {
        case '<':
          ;((state = 'address'), (insideQuotes = !1))
          break
        case '(':
          ;((state = 'comment'), (insideQuotes = !1))
          break
        case ':':
          ;((state = 'group'), (isGroup = !0), (insideQuotes = !1))
          break
        case '"':
          ;((insideQuotes = !insideQuotes), (state = 'text'))
          break
        default:
          ;((state = 'text'), (insideQuotes = !1))
          break
      }
    else
      token2.value &&
        (state === 'address' && (token2.value = token2.value.replace(/^[^<]*<\s*/, '')),
        prevToken && prevToken.noBreak && data[state].length
          ? ((data[state][data[state].length - 1] += token2.value),
            state === 'text' && insideQuotes && (data.textWasQuoted[data.textWasQuoted.length - 1] = !0))
          : (data[state].push(token2.value), state === 'text' && data.textWasQuoted.push(insideQuotes)))
  }
  if (
    (!data.text.length && data.comment.length && ((data.text = data.comment), (data.comment = [])), isGroup)
  ) {
    let text = data.text.join(' '),
      groupMembers = []
    ;(data.group.length &&
      parseAddressList(data.group.join(','), depth + 1).forEach((member) => {
        if (member.group) for (let nestedMember of member.group) groupMembers.push(nestedMember)
        else groupMembers.push(member)
      }),
      addresses.push({ name: decodeWords(text), group: groupMembers }))
  } else {
    if (!data.address.length && data.text.length) {
      for (i = data.text.length - 1; i >= 0; i--)
        if (!data.textWasQuoted[i] && data.text[i].match(/^[^@\s]+@[^@\s]+$/)) {
          ;((data.address = data.text.splice(i, 1)), data.textWasQuoted.splice(i, 1))
          break
        }
      if (!data.address.length) {
        for (i = data.text.length - 1; i >= 0; i--)
          if (!data.textWasQuoted[i]) {
            let found = findAddressInText(data.text[i])
            if (found) {
              ;((data.address = [found.value]),
                (data.text[i] = (
                  data.text[i].substring(0, found.index).trimEnd() +
                  ' ' +
                  data.text[i].substring(found.index + found.length).trimStart()
                ).trim()))
              break
            }
            data.text[i] = data.text[i].trim()
          }
      }
    }
    ;(!data.text.length && data.comment.length && ((data.text = data.comment), (data.comment = [])),
      data.address.length > 1 && (data.text = data.text.concat(data.address.splice(1))))
    let text = data.text.join(' '),
      addressValue = data.address.join(' ')
    if (!addressValue && isEncodedWordsOnly(text.trim())) {
      let decodedText = decodeWords(text)
      if (hasAngleAddress(decodedText)) {
        let parsedSubAddresses = addressParser(decodedText)
        if (parsedSubAddresses && parsedSubAddresses.length) return parsedSubAddresses
      }
      return [{ address: '', name: decodedText }]
    }
    let address3 = { address: addressValue || text || '', name: decodeWords(text || addressValue || '') }
    ;(address3.address === address3.name &&
      (address3.address.match(/@/) ? (address3.name = '') : (address3.address = '')),
      addresses.push(address3))
  }
  return addresses
}
var Tokenizer2 = class {
    constructor(str) {
      ;((this.str = (str || '').toString()),
        (this.operatorCurrent = ''),
        (this.operatorExpecting = ''),
        (this.node = null),
        (this.escaped = !1),
        (this.list = []),
        (this.operators = { '"': '"', '(': ')', '<': '>', ',': '', ':': ';', ';': '' }))
    }
    tokenize() {
      let list = []
      for (let i = 0, len = this.str.length; i < len; i++) {
        let chr = this.str.charAt(i),
          nextChr = i < len - 1 ? this.str.charAt(i + 1) : null
        this.checkChar(chr, nextChr)
      }
      return (
        this.list.forEach((node) => {
          ;((node.value = (node.value || '').toString().trim()), node.value && list.push(node))
        }),
        list
      )
    }
    checkChar(chr, nextChr) {
      if (!this.escaped) {
        if (chr === this.operatorExpecting) {
          ;((this.node = { type: 'operator', value: chr }),
            nextChr &&
              ![
                ' ',
                '	',
                '\r',
                `
`,
                ',',
                ';',
              ].includes(nextChr) &&
              (this.node.noBreak = !0),
            this.list.push(this.node),
            (this.node = null),
            (this.operatorExpecting = ''),
            (this.escaped = !1))
          return
        } else if (!this.operatorExpecting && chr in this.operators) {
          ;((this.node = { type: 'operator', value: chr }),
            this.list.push(this.node),
            (this.node = null),
            (this.operatorExpecting = this.operators[chr]),
            (this.escaped = !1))
          return
        } else if (this.operatorExpecting === '"' && chr === '\\') {
          this.escaped = !0
          return
        }
      }
      ;(this.node || ((this.node = { type: 'text', value: '' }), this.list.push(this.node)),
        chr ===
          `
` && (chr = ' '),
        (chr.charCodeAt(0) >= 33 || [' ', '	'].includes(chr)) && (this.node.value += chr),
        (this.escaped = !1))
    }
  },
  MAX_NESTED_GROUP_DEPTH = 50
function parseAddressList(str, depth) {
  if (depth > MAX_NESTED_GROUP_DEPTH) return []
  let tokens = new Tokenizer2(str).tokenize(),
    addresses = [],
    address3 = [],
    parsedAddresses = []
  ;(tokens.forEach((token2) => {
    token2.type === 'operator' && (token2.value === ',' || token2.value === ';')
      ? (address3.length && addresses.push(address3), (address3 = []))
      : address3.push(token2)
  }),
    address3.length && addresses.push(address3))
  for (let tokens2 of addresses)
    for (let address4 of _handleAddress(tokens2, depth)) parsedAddresses.push(address4)
  return parsedAddresses
}
function addressParser(str, options) {
  let parsedAddresses = parseAddressList(str, 0)
  if (options && options.flatten) {
    let addresses = [],
      walkAddressList = (list) => {
        list.forEach((address3) => {
          if (address3.group) return walkAddressList(address3.group)
          addresses.push(address3)
        })
      }
    return (walkAddressList(parsedAddresses), addresses)
  }
  return parsedAddresses
}
var address_parser_default = addressParser
function base64ArrayBuffer(arrayBuffer) {
  let base64 = '',
    encodings = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
    bytes = new Uint8Array(arrayBuffer),
    byteLength = bytes.byteLength,
    byteRemainder = byteLength % 3,
    mainLength = byteLength - byteRemainder,
    a,
    b,
    c,
    d,
    chunk
  for (let i = 0; i < mainLength; i = i + 3)
    ((chunk = (bytes[i] << 16) | (bytes[i + 1] << 8) | bytes[i + 2]),
      (a = (chunk & 16515072) >> 18),
      (b = (chunk & 258048) >> 12),
      (c = (chunk & 4032) >> 6),
      (d = chunk & 63),
      (base64 += encodings[a] + encodings[b] + encodings[c] + encodings[d]))
  return (
    byteRemainder === 1
      ? ((chunk = bytes[mainLength]),
        (a = (chunk & 252) >> 2),
        (b = (chunk & 3) << 4),
        (base64 += encodings[a] + encodings[b] + '=='))
      : byteRemainder === 2 &&
        ((chunk = (bytes[mainLength] << 8) | bytes[mainLength + 1]),
        (a = (chunk & 64512) >> 10),
        (b = (chunk & 1008) >> 4),
        (c = (chunk & 15) << 2),
        (base64 += encodings[a] + encodings[b] + encodings[c] + '=')),
    base64
  )
}
function isReadableStream(value) {
  return !!value && typeof value.getReader == 'function'
}
function isBlob(value) {
  return value instanceof Blob || Object.prototype.toString.call(value) === '[object Blob]'
}
function renderEntry(textEntry, textType, convert) {
  return textEntry.type === 'subMessage'
    ? textType === 'html'
      ? formatHtmlHeader(textEntry.value)
      : formatTextHeader(textEntry.value)
    : convert
      ? textType === 'html'
        ? textToHtml(textEntry.value)
        : htmlToText2(textEntry.value)
      : textEntry.value
}
var MAX_NESTING_DEPTH = 256,
  MAX_HEADERS_SIZE = 2 * 1024 * 1024,
  MAX_RFC822_NESTING_DEPTH = 10
function parseLimitOption(value, defaultValue, name) {
  if (value == null) return defaultValue
  if (typeof value != 'number' || !Number.isInteger(value) || value < 0)
    throw new TypeError(`${name} must be a non-negative integer`)
  return value
}
var PostalMime = class _PostalMime {
  static async parse(buf, options) {
    return new _PostalMime(options).parse(buf)
  }
  constructor(options) {
    ;((this.options = options || {}),
      (this.mimeOptions = {
        maxNestingDepth: parseLimitOption(this.options.maxNestingDepth, MAX_NESTING_DEPTH, 'maxNestingDepth'),
        maxHeadersSize: parseLimitOption(this.options.maxHeadersSize, MAX_HEADERS_SIZE, 'maxHeadersSize'),
      }),
      (this.maxRfc822NestingDepth = parseLimitOption(
        this.options.maxRfc822NestingDepth,
        MAX_RFC822_NESTING_DEPTH,
        'maxRfc822NestingDepth',
      )),
      (this.rfc822NestingDepth = 0),
      (this.root = this.currentNode = new MimeNode({ postalMime: this, ...this.mimeOptions })),
      (this.boundaries = []),
      (this.headerSize = 0),
      (this.textContent = {}),
      (this.textMap = new Map()),
      (this.textTypes = new Set()),
      (this.attachments = []),
      (this.forceRfc822Attachments = !1),
      (this.attachmentEncoding =
        (this.options.attachmentEncoding || '')
          .toString()
          .replace(/[-_\s]/g, '')
          .trim()
          .toLowerCase() || 'arraybuffer'),
      (this.started = !1))
  }
  async finalize() {
    await this.root.finalize()
  }
  async processLine(line, isFinal) {
    let boundaries = this.boundaries
    if (boundaries.length && line.length > 2 && line[0] === 45 && line[1] === 45)
      for (let i = boundaries.length - 1; i >= 0; i--) {
        let boundary = boundaries[i]
        if (line.length < boundary.value.length + 2) continue
        let boundaryMatches = !0
        for (let j = 0; j < boundary.value.length; j++)
          if (line[j + 2] !== boundary.value[j]) {
            boundaryMatches = !1
            break
          }
        if (!boundaryMatches) continue
        let boundaryEnd = boundary.value.length + 2,
          isTerminator = !1
        line.length >= boundary.value.length + 4 &&
          line[boundary.value.length + 2] === 45 &&
          line[boundary.value.length + 3] === 45 &&
          ((isTerminator = !0), (boundaryEnd = boundary.value.length + 4))
        let hasValidTrailing = !0
        for (let j = boundaryEnd; j < line.length; j++)
          if (line[j] !== 32 && line[j] !== 9) {
            hasValidTrailing = !1
            break
          }
        if (hasValidTrailing)
          return (
            isTerminator
              ? (await boundary.node.finalize(), (this.currentNode = boundary.node.parentNode || this.root))
              : (await boundary.node.finalizeChildNodes(),
                (this.currentNode = new MimeNode({
                  postalMime: this,
                  parentNode: boundary.node,
                  parentMultipartType: boundary.node.contentType.multipart,
                  ...this.mimeOptions,
                }))),
            isFinal ? this.finalize() : void 0
          )
      }
    if ((this.currentNode.feed(line), isFinal)) return this.finalize()
  }
  readLine() {
    let startPos = this.readPos,
      endPos = this.readPos
    for (; this.readPos < this.av.length;) {
      let c = this.av[this.readPos++]
      if ((c !== 13 && c !== 10 && (endPos = this.readPos), c === 10))
        return {
          bytes: new Uint8Array(this.buf, startPos, endPos - startPos),
          done: this.readPos >= this.av.length,
        }
    }
    return {
      bytes: new Uint8Array(this.buf, startPos, endPos - startPos),
      done: this.readPos >= this.av.length,
    }
  }
  addTextEntry(selector, textType, item) {
    let textEntry = this.textMap.get(selector)
    textEntry || ((textEntry = {}), this.textMap.set(selector, textEntry))
    let entries = textEntry[textType] || []
    ;((textEntry[textType] = entries), entries.push(item), this.textTypes.add(textType))
  }
  async collectNode(node, alternative, related) {
    if (node.contentType.multipart)
      node.contentType.multipart === 'alternative'
        ? (alternative = node)
        : node.contentType.multipart === 'related' && (related = !0)
    else {
      let inlineRfc822 = this.isInlineMessageRfc822(node),
        rfc822DepthExceeded = inlineRfc822 && this.rfc822NestingDepth >= this.maxRfc822NestingDepth
      if (inlineRfc822 && !rfc822DepthExceeded) await this.collectSubMessage(node)
      else if (this.isInlineTextNode(node)) {
        let textType = node.contentType.parsed.value === 'text/html' ? 'html' : 'plain'
        this.addTextEntry(alternative || node, textType, { type: 'text', value: node.getTextContent() })
      } else node.content && this.collectAttachment(node, node.content, related, rfc822DepthExceeded)
    }
    for (let childNode of node.childNodes) await this.collectNode(childNode, alternative, related)
  }
  async collectSubMessage(node) {
    let subParser = new _PostalMime({
      ...this.mimeOptions,
      maxRfc822NestingDepth: this.maxRfc822NestingDepth,
      attachmentEncoding: 'arraybuffer',
    })
    subParser.rfc822NestingDepth = this.rfc822NestingDepth + 1
    let subMessage = (node.subMessage = await subParser.parse(node.content || new ArrayBuffer(0)))
    ;((subMessage.text || !subMessage.html) &&
      this.addTextEntry(node, 'plain', { type: 'subMessage', value: subMessage }),
      subMessage.html && this.addTextEntry(node, 'html', { type: 'subMessage', value: subMessage }),
      subParser.textMap.forEach((subTextEntry, subTextNode) => {
        this.textMap.set(subTextNode, subTextEntry)
      }))
    for (let attachment of subMessage.attachments) this.attachments.push(attachment)
  }
  collectAttachment(node, content, related, rfc822DepthExceeded) {
    let filename =
        node.contentDisposition.parsed.params.filename || node.contentType.parsed.params.name || null,
      attachment = {
        filename: filename ? decodeWords(filename) : null,
        mimeType: node.contentType.parsed.value,
        disposition: node.contentDisposition.parsed.value || null,
      }
    switch (
      (related && node.contentId && !rfc822DepthExceeded && (attachment.related = !0),
      rfc822DepthExceeded && (attachment.rfc822DepthExceeded = !0),
      node.contentDescription && (attachment.description = decodeWords(node.contentDescription)),
      node.contentId && (attachment.contentId = node.contentId),
      node.contentType.parsed.value)
    ) {
      case 'text/calendar':
      case 'application/ics': {
        node.contentType.parsed.params.method &&
          (attachment.method = node.contentType.parsed.params.method.toString().toUpperCase().trim())
        let decodedText = node.getTextContent().replace(
            /\r?\n/g,
            `
`,
          ),
          end = decodedText.length
        for (; end > 0 && decodedText.charCodeAt(end - 1) === 10;) end--
        attachment.content = textEncoder.encode(
          decodedText.slice(0, end) +
            `
`,
        )
        break
      }
      default:
        attachment.content = content
    }
    this.attachments.push(attachment)
  }
  renderTextContent() {
    let textContent = {}
    ;(this.textMap.forEach((mapEntry) => {
      this.textTypes.forEach((textType) => {
        let output = textContent[textType] || []
        textContent[textType] = output
        let ownEntries = mapEntry[textType],
          entries = ownEntries || mapEntry[textType === 'html' ? 'plain' : 'html'] || []
        for (let textEntry of entries) output.push(renderEntry(textEntry, textType, !ownEntries))
      })
    }),
      Object.keys(textContent).forEach((textType) => {
        this.textContent[textType] = textContent[textType].join(`
`)
      }))
  }
  isInlineTextNode(node) {
    if (node.contentDisposition.parsed.value === 'attachment') return !1
    switch (node.contentType.parsed.value) {
      case 'text/html':
      case 'text/plain':
        return !0
      default:
        return !1
    }
  }
  isInlineMessageRfc822(node) {
    return this.forceRfc822Attachments || node.contentType.parsed.value !== 'message/rfc822'
      ? !1
      : (node.contentDisposition.parsed.value ||
          (this.options.rfc822Attachments ? 'attachment' : 'inline')) === 'inline'
  }
  hasReportParts() {
    let found = !1,
      walk = (node) => {
        node.contentType.multipart ||
          (['message/delivery-status', 'message/feedback-report'].includes(node.contentType.parsed.value) &&
            (found = !0))
        for (let childNode of node.childNodes) walk(childNode)
      }
    return (walk(this.root), found)
  }
  async resolveStream(stream) {
    let chunkLen = 0,
      chunks = [],
      reader = stream.getReader()
    for (;;) {
      let { done, value } = await reader.read()
      if (done) break
      ;(chunks.push(value), (chunkLen += value.length))
    }
    let result = new Uint8Array(chunkLen),
      chunkPointer = 0
    for (let chunk of chunks) (result.set(chunk, chunkPointer), (chunkPointer += chunk.length))
    return result
  }
  async resolveInput(buf) {
    let input = buf
    return (
      isReadableStream(input) && (input = await this.resolveStream(input)),
      (input = input || new ArrayBuffer(0)),
      typeof input == 'string' && (input = textEncoder.encode(input)),
      isBlob(input) && (input = await blobToArrayBuffer(input)),
      ArrayBuffer.isView(input)
        ? input.buffer.slice(input.byteOffset, input.byteOffset + input.byteLength)
        : input
    )
  }
  buildMessage() {
    let headers = this.root.headers,
      message = {
        headers: headers.map((entry) => ({
          key: entry.key,
          originalKey: entry.originalKey,
          value: entry.value,
        })),
      }
    for (let key of ['from', 'sender']) {
      let addressHeader = headers.find((line) => line.key === key)
      if (addressHeader && addressHeader.value) {
        let addresses = address_parser_default(addressHeader.value)
        addresses && addresses.length && (message[key] = addresses[0])
      }
    }
    for (let [key, camelKey] of [
      ['delivered-to', 'deliveredTo'],
      ['return-path', 'returnPath'],
    ]) {
      let addressHeader = headers.find((line) => line.key === key)
      if (addressHeader && addressHeader.value) {
        let addresses = address_parser_default(addressHeader.value)
        addresses && addresses.length && addresses[0].address && (message[camelKey] = addresses[0].address)
      }
    }
    for (let [key, camelKey] of [
      ['to', 'to'],
      ['cc', 'cc'],
      ['bcc', 'bcc'],
      ['reply-to', 'replyTo'],
    ]) {
      let addresses = []
      for (let entry of headers)
        if (entry.key === key && entry.value)
          for (let address3 of address_parser_default(entry.value)) addresses.push(address3)
      addresses.length && (message[camelKey] = addresses)
    }
    for (let [key, camelKey] of [
      ['subject', 'subject'],
      ['message-id', 'messageId'],
      ['in-reply-to', 'inReplyTo'],
      ['references', 'references'],
    ]) {
      let header = headers.find((line) => line.key === key)
      header && header.value && (message[camelKey] = decodeWords(header.value))
    }
    let dateHeader = headers.find((line) => line.key === 'date')
    if (dateHeader) {
      let date = new Date(dateHeader.value)
      message.date = date.toString() === 'Invalid Date' ? dateHeader.value : date.toISOString()
    }
    return (
      this.textContent.html && (message.html = this.textContent.html),
      this.textContent.plain && (message.text = this.textContent.plain),
      (message.attachments = this.attachments),
      (message.headerLines = this.root.rawHeaderLines.slice()),
      message
    )
  }
  encodeAttachments() {
    switch (this.attachmentEncoding) {
      case 'arraybuffer':
        break
      case 'base64':
        for (let attachment of this.attachments)
          attachment.content &&
            typeof attachment.content != 'string' &&
            ((attachment.content = base64ArrayBuffer(attachment.content)), (attachment.encoding = 'base64'))
        break
      case 'utf8': {
        let attachmentDecoder = new TextDecoder('utf8')
        for (let attachment of this.attachments)
          attachment.content &&
            typeof attachment.content != 'string' &&
            ((attachment.content = attachmentDecoder.decode(attachment.content)),
            (attachment.encoding = 'utf8'))
        break
      }
      default:
        throw new Error('Unknown attachment encoding')
    }
  }
  async parse(buf) {
    if (this.started) throw new Error('Can not reuse parser, create a new PostalMime object')
    for (
      this.started = !0,
        this.buf = await this.resolveInput(buf),
        this.av = new Uint8Array(this.buf),
        this.readPos = 0;
      this.readPos < this.av.length;
    ) {
      let line = this.readLine()
      await this.processLine(line.bytes, line.done)
    }
    ;((this.forceRfc822Attachments = !!this.options.forceRfc822Attachments || this.hasReportParts()),
      await this.collectNode(this.root, !1, !1),
      this.renderTextContent())
    let message = this.buildMessage()
    return (this.encodeAttachments(), message)
  }
}
async function readMail(bytes, depth = 0) {
  let truncated = bytes.length > limits.mailBytes,
    head = truncated ? bytes.subarray(0, limits.mailBytes) : bytes,
    email
  try {
    email = await PostalMime.parse(head, {
      forceRfc822Attachments: !0,
      maxNestingDepth: limits.mimeDepth,
      maxHeadersSize: limits.headerBytes,
    })
  } catch {
    email = await readHeadersOnly(head)
  }
  let enclosed = [],
    attachments = []
  for (let attachment of email.attachments) {
    let content = attachment.content,
      size = typeof content == 'string' ? content.length : content.byteLength
    ;(attachments.length < limits.attachmentsListed &&
      attachments.push({ name: attachment.filename, type: attachment.mimeType, size }),
      attachment.mimeType === 'message/rfc822' &&
        depth < limits.messageDepth &&
        enclosed.length < 5 &&
        typeof content != 'string' &&
        enclosed.push(await readMail(new Uint8Array((content instanceof ArrayBuffer, content)), depth + 1)))
  }
  let header = (key) => email.headers.filter((h) => h.key === key).map((h) => h.value)
  return {
    from: firstMailbox(email.from),
    replyTo: (email.replyTo ?? []).flatMap(mailboxes),
    returnPath: email.returnPath ?? null,
    subject: email.subject ?? null,
    date: readDate(email.date),
    messageId: email.messageId ?? null,
    inReplyTo: email.inReplyTo ?? null,
    references: (email.references ?? '').match(/<[^<>\s]{1,500}>/g) ?? [],
    authenticationResults: header('authentication-results'),
    arcAuthenticationResults: header('arc-authentication-results'),
    hasDkimSignature: header('dkim-signature').length > 0,
    plain: email.text ?? null,
    html: email.html ?? null,
    attachments,
    enclosed,
    truncated,
  }
}
async function readHeadersOnly(bytes) {
  let headerEnd = headerLength(bytes),
    beginning = bytes.subarray(0, Math.min(bytes.length, headerEnd + 2e5))
  try {
    let flat = new TextDecoder('latin1')
      .decode(bytes.subarray(0, Math.min(headerEnd, limits.headerBytes / 2)))
      .replace(/^content-(?:type|transfer-encoding):.*(?:\r?\n[ \t].*)*\r?\n/gim, '')
    return {
      ...(await PostalMime.parse(`${flat.trimEnd()}\r
\r
`)),
      text: new TextDecoder().decode(beginning.subarray(headerEnd)),
    }
  } catch {
    return { headers: [], headerLines: [], attachments: [], text: new TextDecoder().decode(beginning) }
  }
}
function headerLength(bytes) {
  let end = Math.min(bytes.length, limits.headerBytes)
  for (let index = 0; index < end - 1; index++)
    if (bytes[index] === 10) {
      if (bytes[index + 1] === 10) return index + 2
      if (bytes[index + 1] === 13 && bytes[index + 2] === 10) return index + 3
    }
  return end
}
function mailboxes(address3) {
  return address3.group !== void 0
    ? address3.group.map(({ name, address: address4 }) => ({ name, address: address4.toLowerCase() }))
    : [{ name: address3.name, address: address3.address.toLowerCase() }]
}
function firstMailbox(address3) {
  return address3 === void 0 ? null : (mailboxes(address3)[0] ?? null)
}
function readDate(text) {
  if (text == null || text.trim() === '') return null
  let direct = new Date(text)
  if (!Number.isNaN(direct.getTime())) return direct
  let plain = new Date(
    text
      .replace(/\([^()]{0,80}\)/g, '')
      .replace(/\s+[A-Z]{3,5}\s*$/, ' UTC')
      .trim(),
  )
  return Number.isNaN(plain.getTime()) ? null : plain
}
var stores = [
  {
    code: 'US',
    domain: 'amazon.com',
    marketplaceId: 'ATVPDKIKX0DER',
    timeZone: 'America/Los_Angeles',
    dateOrder: 'mdy',
    names: ['us', 'u.s.', 'usa', 'united states', 'american'],
  },
  {
    code: 'CA',
    domain: 'amazon.ca',
    marketplaceId: 'A2EUQ1WTGCTBG2',
    timeZone: 'America/Los_Angeles',
    dateOrder: 'mdy',
    names: ['canada', 'canadian'],
  },
  {
    code: 'MX',
    domain: 'amazon.com.mx',
    marketplaceId: 'A1AM78C64UM0Y8',
    timeZone: 'America/Los_Angeles',
    dateOrder: 'dmy',
    names: ['mexico', 'mexican'],
  },
  {
    code: 'BR',
    domain: 'amazon.com.br',
    marketplaceId: 'A2Q3Y263D00KWC',
    timeZone: 'America/Sao_Paulo',
    dateOrder: 'dmy',
    names: ['brazil', 'brazilian', 'brasil'],
  },
  {
    code: 'UK',
    domain: 'amazon.co.uk',
    marketplaceId: 'A1F83G8C2ARO7P',
    timeZone: 'Europe/London',
    dateOrder: 'dmy',
    names: ['uk', 'united kingdom', 'british'],
  },
  {
    code: 'DE',
    domain: 'amazon.de',
    marketplaceId: 'A1PA6795UKMFR9',
    timeZone: 'Europe/Berlin',
    dateOrder: 'dmy',
    names: ['germany', 'german', 'deutschland'],
  },
  {
    code: 'FR',
    domain: 'amazon.fr',
    marketplaceId: 'A13V1IB3VIYZZH',
    timeZone: 'Europe/Paris',
    dateOrder: 'dmy',
    names: ['france', 'french'],
  },
  {
    code: 'IT',
    domain: 'amazon.it',
    marketplaceId: 'APJ6JRA9NG5V4',
    timeZone: 'Europe/Rome',
    dateOrder: 'dmy',
    names: ['italy', 'italian', 'italia'],
  },
  {
    code: 'ES',
    domain: 'amazon.es',
    marketplaceId: 'A1RKKUPIHCS9HS',
    timeZone: 'Europe/Madrid',
    dateOrder: 'dmy',
    names: ['spain', 'spanish', 'espana'],
  },
  {
    code: 'NL',
    domain: 'amazon.nl',
    marketplaceId: 'A1805IZSGTT6HS',
    timeZone: 'Europe/Amsterdam',
    dateOrder: 'dmy',
    names: ['netherlands', 'dutch'],
  },
  {
    code: 'SE',
    domain: 'amazon.se',
    marketplaceId: 'A2NODRKZP88ZB9',
    timeZone: 'Europe/Stockholm',
    dateOrder: 'dmy',
    names: ['sweden', 'swedish'],
  },
  {
    code: 'PL',
    domain: 'amazon.pl',
    marketplaceId: 'A1C3SOZRARQ6R3',
    timeZone: 'Europe/Warsaw',
    dateOrder: 'dmy',
    names: ['poland', 'polish'],
  },
  {
    code: 'BE',
    domain: 'amazon.com.be',
    marketplaceId: 'AMEN7PMS3EDWL',
    timeZone: 'Europe/Brussels',
    dateOrder: 'dmy',
    names: ['belgium', 'belgian'],
  },
  {
    code: 'IE',
    domain: 'amazon.ie',
    marketplaceId: 'A28R8C7NBKEWEA',
    timeZone: 'Europe/Dublin',
    dateOrder: 'dmy',
    names: ['ireland', 'irish'],
  },
  {
    code: 'TR',
    domain: 'amazon.com.tr',
    marketplaceId: 'A33AVAJ2PDY3EV',
    timeZone: 'Europe/Istanbul',
    dateOrder: 'dmy',
    names: ['turkey', 'turkish'],
  },
  {
    code: 'AE',
    domain: 'amazon.ae',
    marketplaceId: 'A2VIGQ35RCS4UG',
    timeZone: 'Asia/Dubai',
    dateOrder: 'dmy',
    names: ['uae', 'united arab emirates'],
  },
  {
    code: 'SA',
    domain: 'amazon.sa',
    marketplaceId: 'A17E79C6D8DWNP',
    timeZone: 'Asia/Riyadh',
    dateOrder: 'dmy',
    names: ['saudi arabia'],
  },
  {
    code: 'EG',
    domain: 'amazon.eg',
    marketplaceId: 'ARBP9OOSHTCHU',
    timeZone: 'Africa/Cairo',
    dateOrder: 'dmy',
    names: ['egypt'],
  },
  {
    code: 'IN',
    domain: 'amazon.in',
    marketplaceId: 'A21TJRUUN4KGV',
    timeZone: 'Asia/Kolkata',
    dateOrder: 'dmy',
    names: ['india', 'indian'],
  },
  {
    code: 'ZA',
    domain: 'amazon.co.za',
    marketplaceId: 'AE08WJ6YKNBMC',
    timeZone: 'Africa/Johannesburg',
    dateOrder: 'dmy',
    names: ['south africa'],
  },
  {
    code: 'JP',
    domain: 'amazon.co.jp',
    marketplaceId: 'A1VC38T7YXB528',
    timeZone: 'Asia/Tokyo',
    dateOrder: 'dmy',
    names: ['japan', 'japanese'],
  },
  {
    code: 'AU',
    domain: 'amazon.com.au',
    marketplaceId: 'A39IBJ37TRP1C6',
    timeZone: 'Australia/Sydney',
    dateOrder: 'dmy',
    names: ['australia', 'australian'],
  },
  {
    code: 'SG',
    domain: 'amazon.sg',
    marketplaceId: 'A19VAU5U5O7RUS',
    timeZone: 'Asia/Singapore',
    dateOrder: 'dmy',
    names: ['singapore'],
  },
]
function findStore(text) {
  let wanted = text
      .trim()
      .toLowerCase()
      .replace(/^www\./, ''),
    code = wanted === 'gb' ? 'uk' : wanted
  return stores.find(
    (s) => s.code.toLowerCase() === code || s.domain === wanted || s.marketplaceId.toLowerCase() === wanted,
  )
}
var byLength = [...stores].sort((a, b) => b.domain.length - a.domain.length),
  tails = byLength.map((store) => store.domain.slice(6).replaceAll('.', '\\.')).join('|'),
  storeName = new RegExp(
    `(?<host>[a-z0-9-]+\\.)?(?<![a-z0-9])amazon ?(?<tail>${tails})(?![a-z0-9-]|\\.[a-z])(?<after>(?: services)?,? (?:inc|llc|s\\.?a\\.? ?r\\.?l|eu)\\b)?`,
    'g',
  )
function readMarketplace(flat, senderDomain) {
  let named, hosted, mailbox, company
  for (let match of flat.matchAll(storeName)) {
    let tail = match.groups?.tail ?? '',
      store = byLength.find((candidate) => candidate.domain === `amazon${tail}`)
    if (store === void 0) continue
    let before = flat.charAt(match.index - 1),
      reading = (confidence) => ({
        code: store.code,
        start: match.index,
        end: match.index + match[0].length,
        confidence,
      }),
      host = match.groups?.host
    match.groups?.after !== void 0
      ? (company ??= reading(0.5))
      : before === '@' || match[0].startsWith('@')
        ? (mailbox ??= reading(0.7))
        : host !== void 0 && host !== 'www.'
          ? host === 'sellercentral.' && (hosted ??= reading(store.code === 'US' ? 0.75 : 0.85))
          : before === '/' || host === 'www.'
            ? (hosted = hosted ?? reading(0.8))
            : (named ??= reading(0.97))
  }
  let sender =
    senderDomain === null
      ? void 0
      : byLength.find((s) => senderDomain === s.domain || senderDomain.endsWith(`.${s.domain}`))
  if (named !== void 0) return named
  let spoken = namedCountry(flat)
  return spoken !== void 0
    ? spoken
    : hosted !== void 0 && (hosted.code !== 'US' || sender === void 0)
      ? hosted
      : sender !== void 0
        ? { code: sender.code, start: 0, end: 0, confidence: 0.8 }
        : (hosted ?? mailbox ?? company ?? { code: null, start: 0, end: 0, confidence: 0.6 })
}
var countryName = new RegExp(
  `(?<![a-z])(?:amazon |the |your |our )(${stores
    .flatMap((s) => s.names)
    .sort((a, b) => b.length - a.length)
    .map((n) => n.replaceAll('.', '\\.'))
    .join('|')})(?: (?:store|marketplace|site|account|shop)(?![a-z])|(?=[ ,.)\\n]|$))`,
)
function namedCountry(flat) {
  let match = countryName.exec(flat)
  if (match === null) return
  let spoken = match[0].startsWith('amazon ') || / (?:store|marketplace|site|account|shop)$/.test(match[0]),
    store = stores.find((candidate) => candidate.names.includes(match[1] ?? ''))
  if (!(!spoken || store === void 0))
    return { code: store.code, start: match.index, end: match.index + match[0].length, confidence: 0.85 }
}
var envelope = external_exports.looseObject({
  notificationType: external_exports.string(),
  eventTime: external_exports.string().optional(),
  payload: external_exports.record(external_exports.string(), external_exports.unknown()),
})
function readNotificationPayload(text) {
  let value
  try {
    value = JSON.parse(text)
  } catch {
    return
  }
  for (let depth = 0; depth < 4; depth++) {
    let found = envelope.safeParse(lowerKeys(value))
    if (found.success)
      return {
        type: found.data.notificationType,
        eventTime: found.data.eventTime ?? null,
        body: found.data.payload,
        raw: JSON.stringify(value, null, 2),
      }
    let wrapped = unwrap(value)
    if (wrapped === void 0) return
    value = wrapped
  }
}
function unwrap(value) {
  if (Array.isArray(value)) return value[0]
  if (typeof value != 'object' || value === null) return
  let record = value
  for (let key of ['Message', 'Body', 'body', 'detail', 'Detail', 'message']) {
    let inner2 = record[key]
    if (typeof inner2 == 'object' && inner2 !== null) return inner2
    if (typeof inner2 == 'string')
      try {
        return JSON.parse(inner2)
      } catch {
        return
      }
  }
}
function lowerKeys(value, depth = 0) {
  return depth > 12 || typeof value != 'object' || value === null
    ? value
    : Array.isArray(value)
      ? value.map((item) => lowerKeys(item, depth + 1))
      : Object.fromEntries(
          Object.entries(value).map(([key, item]) => [
            key.charAt(0).toLowerCase() + key.slice(1),
            lowerKeys(item, depth + 1),
          ]),
        )
}
function parsePayload(payload, receivedAt) {
  let text = payload.raw,
    body =
      payload.type === 'ACCOUNT_STATUS_CHANGED'
        ? inner(payload.body, 'accountStatusChangeNotification')
        : payload.body,
    string = (key) => (typeof body[key] == 'string' ? body[key] : null),
    reading = readBody(payload.type, body),
    asin2 = string('asin'),
    sku = string('sku'),
    when = payload.eventTime === null ? receivedAt : new Date(payload.eventTime),
    spans = [
      asin2 === null ? null : spanOf(text, 'asins', asin2),
      sku === null ? null : spanOf(text, 'skus', sku),
      spanOf(text, 'kind', payload.type),
    ].filter((span2) => span2 !== null)
  return {
    kind: reading.kind,
    topics: ['other'],
    severity: reading.severity,
    language: 'en',
    marketplace: findStore(string('marketplaceId') ?? '')?.code ?? null,
    asins: asin2 === null ? [] : [asin2],
    skus: sku === null ? [] : [sku],
    orderIds: [],
    complaintIds: [],
    metrics: [],
    deadline: { iso: null, relative: null, due: null, businessDays: !1 },
    requestedDocuments: [],
    poaRequested: !1,
    fundsHoldDays: null,
    respondVia:
      reading.kind === 'reinstatement' || reading.kind === 'not_a_notification' ? 'none' : 'account_health',
    rightsOwner: null,
    authenticity: {
      phishing: !1,
      score: 0,
      signals: [{ id: 'sp-api-payload', detail: "delivered by Amazon's API, not by mail", weight: -2 }],
    },
    route: { advice: 'no_appeal', reason: reading.why },
    inReplyTo: { isReply: !1, messageIds: [], subject: null },
    links: [],
    spans,
    confidence: { kind: 0.99 },
    subject: reading.why,
    from: null,
    messageId: null,
    receivedAt: when === null || Number.isNaN(when.getTime()) ? null : when.toISOString(),
    source: 'payload',
    text,
  }
}
function inner(body, key) {
  let value = body[key]
  return typeof value == 'object' && value !== null ? value : body
}
function readBody(type, body) {
  let list = (key) => (Array.isArray(body[key]) ? body[key].filter((item) => typeof item == 'string') : [])
  switch (type) {
    case 'ACCOUNT_STATUS_CHANGED': {
      let previous = typeof body.previousAccountStatus == 'string' ? body.previousAccountStatus : 'unknown',
        current = typeof body.currentAccountStatus == 'string' ? body.currentAccountStatus : 'unknown',
        why = `Account status changed from ${previous} to ${current}`
      return current === 'NORMAL'
        ? { kind: 'reinstatement', severity: 'info', why }
        : current === 'DEACTIVATED' || current === 'SUSPENDED'
          ? { kind: 'account_suspension', severity: 'critical', why }
          : { kind: 'warning', severity: 'at_risk', why }
    }
    case 'LISTINGS_ITEM_STATUS_CHANGE': {
      let status = list('status'),
        why = `Listing status: ${status.length === 0 ? 'none' : status.join(', ')}`
      return status.includes('BUYABLE')
        ? { kind: 'reinstatement', severity: 'info', why }
        : { kind: 'listing_issue', severity: 'warning', why }
    }
    case 'LISTINGS_ITEM_ISSUES_CHANGE': {
      let severities2 = list('severities'),
        actions = list('enforcementActions'),
        why = `Listing issues: ${[...severities2, ...actions].join(', ') || 'none'}`
      return severities2.every((item) => item === 'NONE')
        ? { kind: 'reinstatement', severity: 'info', why }
        : {
            kind: 'listing_issue',
            severity: severities2.includes('ERROR') || actions.length > 0 ? 'warning' : 'info',
            why,
          }
    }
    default:
      return { kind: 'not_a_notification', severity: 'info', why: `SP-API notification ${type}` }
  }
}
function spanOf(text, field, value) {
  let start = text.indexOf(value)
  return start === -1 ? null : { field, start, end: start + value.length }
}
var invisible =
    /\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
  anyInvisible = new RegExp(invisible.source),
  escapeSequence =
    /\u001b(?:\[[0-?]{0,16}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,256}(?:\u0007|\u001b\\)|[@-Z\\^_])/g
function cleanText(text) {
  let lines = text.includes('\r')
    ? text.replace(
        /\r\n?/g,
        `
`,
      )
    : text
  return anyInvisible.test(lines) ? lines.replace(escapeSequence, '').replace(invisible, '') : lines
}
async function readDocument(input, name = '') {
  let bytes = typeof input == 'string' ? null : input,
    head =
      typeof input == 'string'
        ? input.slice(0, 4096)
        : new TextDecoder('latin1').decode(input.subarray(0, 4096))
  if (looksLikeMail(head)) return fromMail(await readMail(bytes ?? new TextEncoder().encode(input)))
  let trimmed = (typeof input == 'string' ? input : decodeBytes(input)).replace(/^\ufeff/, '').trimStart()
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
    let payload = readNotificationPayload(trimmed)
    if (payload !== void 0) return { ...empty, type: 'payload', payload }
  }
  if (
    /^(?:<!doctype|<html|<head|<body|<div|<table|<p[\s>]|<!--)/i.test(trimmed) ||
    (/\.html?$/i.test(name) && trimmed.startsWith('<'))
  ) {
    let html = htmlToText(trimmed)
    return { ...empty, type: 'html', ...cleanWithLinks(html.text, html.links) }
  }
  return { ...empty, type: 'text', text: cleanText(trimmed) }
}
var empty = {
    type: 'text',
    text: '',
    subject: null,
    sender: null,
    replyTo: [],
    returnPath: null,
    date: null,
    links: [],
    attachments: [],
    authenticationResults: [],
    hasHeaders: !1,
    innerFrom: null,
    messageId: null,
    threadIds: [],
  },
  technicalHeader =
    /^(?:received|message-id|mime-version|return-path|content-type|content-transfer-encoding|delivered-to|dkim-signature|authentication-results|arc-seal|x-[a-z0-9-]+|references|in-reply-to|list-unsubscribe)\s*:/im
function looksLikeMail(head) {
  let start = head.replace(/^(?:\ufeff|ï»¿)/, '').replace(/^(?:>?From [^\n]{0,200}\n|[\r\n]+)/, '')
  if (!/^[A-Za-z][A-Za-z0-9-]{0,60}[ \t]?:/.test(start)) return !1
  let end = /\r?\n\r?\n/.exec(start)?.index ?? start.length,
    block = start.slice(0, end)
  if (technicalHeader.test(block)) return !0
  let has = (key) => new RegExp(`^${key}[ \\t]?:`, 'im').test(block)
  return (
    has('from') &&
    has('date') &&
    has('subject') &&
    has('to') &&
    !/^(?:from|to|subject|date) ?:[^\n]*\n(?![A-Za-z][\w-]* ?:|[ \t]|\r?\n)/im.test(`${block}
`)
  )
}
function fromMail(mail) {
  let inner2 = letterMail(mail)
  return {
    type: 'mail',
    ...bodyOf(inner2),
    subject: inner2.subject === null ? null : cleanText(inner2.subject).replace(/\s+/g, ' ').trim() || null,
    sender: inner2.from,
    replyTo: inner2.replyTo,
    returnPath: inner2.returnPath,
    date: inner2.date ?? mail.date,
    attachments: mail.attachments,
    authenticationResults: inner2 === mail ? mail.authenticationResults : [],
    hasHeaders: !0,
    innerFrom: null,
    messageId: mail.messageId,
    threadIds: [...new Set([...(inner2.inReplyTo?.match(/<[^<>\s]{1,500}>/g) ?? []), ...inner2.references])],
  }
}
function letterMail(mail) {
  let isAmazon = (one) => /amazon|amzn/i.test(`${one.from?.name ?? ''} ${one.from?.address ?? ''}`)
  if (isAmazon(mail)) return mail
  for (let enclosed of mail.enclosed) {
    let letter = letterMail(enclosed)
    if (isAmazon(letter)) return letter
  }
  let [first] = mail.enclosed,
    ownWords = (mail.plain ?? mail.html ?? '').trim().length
  return first !== void 0 && ownWords < 400 ? letterMail(first) : mail
}
function bodyOf(mail) {
  let html = mail.html === null ? null : htmlToText(mail.html),
    plain =
      mail.plain === null
        ? ''
        : /<(?:html|body|table|div|p)[\s>]/i.test(mail.plain.slice(0, 2e3)) && mail.html === null
          ? htmlToText(mail.plain).text
          : mail.plain
  return html === null
    ? { text: cleanText(plain), links: [] }
    : plain.trim().length >= html.text.trim().length * 0.6
      ? { text: cleanText(plain), links: html.links.map((link) => ({ ...link, start: 0, end: 0 })) }
      : cleanWithLinks(html.text, html.links)
}
function cleanWithLinks(text, links) {
  let clean = cleanText(text)
  return clean.length === text.length
    ? { text: clean, links }
    : {
        text: clean,
        links: links.map((link) => {
          let start = cleanText(text.slice(0, link.start)).length
          return {
            ...link,
            text: cleanText(link.text),
            start,
            end: Math.min(clean.length, start + cleanText(text.slice(link.start, link.end)).length),
          }
        }),
      }
}
var lineStart = String.raw`^[> \t]{0,20}`,
  forwardMark = new RegExp(
    `${lineStart}(?:-{2,}|_{5,}|={3,})? ?(?:forwarded message|original message|begin forwarded message:?|weitergeleitete nachricht|urspr(?:\xFC|u)ngliche nachricht|anfang der weitergeleiteten nachricht:?|message (?:transf(?:\xE9|e)r(?:\xE9|e)|d['\u2019]origine|r(?:\xE9|e)exp(?:\xE9|e)di(?:\xE9|e))|d(?:\xE9|e)but du message.{0,20}|mensaje (?:reenviado|original)|inicio del mensaje.{0,20}|messaggio (?:inoltrato|originale)|inizio messaggio.{0,20}|\u8EE2\u9001(?:\u3055\u308C\u305F|\u3059\u308B)?\u30E1\u30C3\u30BB\u30FC\u30B8|\u5143\u306E\u30E1\u30C3\u30BB\u30FC\u30B8|original message)[ :]*(?:-{2,}|={3,})?[ \\t]*$`,
    'gimu',
  ),
  replyMark = new RegExp(
    `${lineStart}(?:on .{6,200}wrote|am .{6,200}schrieb.{0,120}|le .{6,200}a (?:\xE9|e)crit|il .{6,200}ha scritto|el .{6,200}escribi(?:\xF3|o)|.{6,120}(?:\u3055\u3093\u306F\u66F8\u304D\u307E\u3057\u305F|\u306E\u30E1\u30FC\u30EB|wrote)) ?[:\uFF1A]?[ \\t]*$`,
    'gimu',
  ),
  headerName =
    /^[> \t*_]{0,20}(from|von|de|da|差出人|送信者|from:\*|subject|betreff|objet|oggetto|asunto|件名|date|sent|datum|gesendet|date d'envoi|envoyé|data|inviato|fecha|enviado|日付|日時|送信日時|to|an|à|a|para|宛先|cc|reply-to)[*_]?\s?[:：][*_]?\s?(.{0,400})$/iu,
  fromNames = new Set(['from', 'von', 'de', 'da', '\u5DEE\u51FA\u4EBA', '\u9001\u4FE1\u8005']),
  subjectNames = new Set(['subject', 'betreff', 'objet', 'oggetto', 'asunto', '\u4EF6\u540D']),
  dateNames = new Set([
    'date',
    'sent',
    'datum',
    'gesendet',
    'envoy\xE9',
    "date d'envoi",
    'data',
    'inviato',
    'fecha',
    'enviado',
    '\u65E5\u4ED8',
    '\u65E5\u6642',
    '\u9001\u4FE1\u65E5\u6642',
  ])
function readLayout(text, sender) {
  let cuts = findCuts(text),
    fromAmazon = sender !== null && (isAmazonLike(sender.address) || /amazon/i.test(sender.name)),
    leading = sender === null ? readPrintedHeaders(text, 0) : null,
    top = {
      start: leading?.next ?? 0,
      end: cuts[0]?.at ?? text.length,
      how: cuts.length === 0 ? 'whole' : 'replied',
      printed: leading?.printed ?? null,
      skipQuoted: !1,
    }
  if (cuts.length > 0 && !fromAmazon) {
    let candidates = cuts.map((cut, index) => ({
        start: cut.next,
        end: cuts.slice(index + 1).find((later) => later.at > cut.next)?.at ?? text.length,
        how: 'forwarded',
        printed: cut.printed,
        skipQuoted: !1,
      })),
      fromAmazonBelow = candidates.find(
        (c) => c.printed?.from !== null && c.printed !== null && isAmazonLike(c.printed.from ?? ''),
      )
    if (fromAmazonBelow !== void 0) return fromAmazonBelow
    let [first] = candidates,
      mentioned = (layout) => /amazon|アマゾン/i.test(text.slice(layout.start, layout.end))
    if (first !== void 0 && cuts[0]?.type === 'forward' && (sender !== null || !mentioned(top))) return first
  }
  return { ...top, skipQuoted: shouldSkipQuoted(text.slice(top.start, top.end)) }
}
function shouldSkipQuoted(stretch) {
  if (!/^[ \t]*>/m.test(stretch)) return !1
  let lines = stretch.split(`
`),
    own = lines.filter((line) => !/^[ \t]*>/.test(line)).join(`
`),
    quoted = lines.filter((line) => /^[ \t]*>/.test(line)).join(`
`),
    isLetter = (part) => /amazon|seller performance|アマゾン|ASIN|verk(?:ä|a)uferleistung/i.test(part)
  return isLetter(quoted) && !isLetter(own)
    ? !1
    : own.trim().length > 120 && (isLetter(own) || own.length > quoted.length)
}
function findCuts(text) {
  let cuts = []
  for (let match of text.matchAll(forwardMark)) {
    let end = match.index + match[0].length,
      headers = readPrintedHeaders(text, end)
    cuts.push({
      type: 'forward',
      at: match.index,
      next: headers?.next ?? end,
      printed: headers?.printed ?? null,
    })
  }
  for (let match of text.matchAll(replyMark))
    /\d|@/.test(match[0]) &&
      cuts.push({ type: 'reply', at: match.index, next: match.index + match[0].length, printed: null })
  let outlook = new RegExp(
    `${lineStart}(?:[*_]?)(?:From|Von|De|Da|\u5DEE\u51FA\u4EBA)[*_]? ?[:\uFF1A].{3,200}$`,
    'gmu',
  )
  for (let match of text.matchAll(outlook)) {
    if (
      cuts.some((cut) => match.index >= cut.at && match.index < cut.next) ||
      match.index === 0 ||
      !/\n[> \t]*(?:[-_]{5,}[ \t]*)?\n?[> \t]*$/.test(text.slice(Math.max(0, match.index - 60), match.index))
    )
      continue
    let headers = readPrintedHeaders(text, match.index)
    headers === null ||
      (headers.printed.subject === null && headers.printed.date === null) ||
      cuts.push({ type: 'forward', at: match.index, next: headers.next, printed: headers.printed })
  }
  return cuts
    .sort((a, b) => a.at - b.at)
    .filter((cut, index, all) => index === 0 || cut.at >= (all[index - 1]?.next ?? 0))
}
function readPrintedHeaders(text, from) {
  let position = from,
    from_ = null,
    subject = null,
    date = null,
    subjectStart = 0,
    subjectEnd = 0,
    count = 0,
    blanks = 0,
    next = from
  for (let lines = 0; lines < 14 && position < text.length; lines++) {
    let end = text.indexOf(
      `
`,
      position,
    )
    end === -1 && (end = text.length)
    let line = text.slice(position, end),
      match = headerName.exec(line)
    if (match !== null) {
      let name = (match[1] ?? '').toLowerCase(),
        value = (match[2] ?? '').trim()
      ;(fromNames.has(name)
        ? (from_ ??= value)
        : subjectNames.has(name) && subject === null
          ? ((subject = value), (subjectStart = end - (match[2] ?? '').length), (subjectEnd = end))
          : dateNames.has(name) && (date ??= value),
        (count += 1),
        (next = Math.min(text.length, end + 1)))
    } else if (/^[> \t]*$/.test(line)) {
      if (((blanks += 1), count > 0 || blanks > 2)) break
    } else {
      if (count === 0 || !/^[> \t]+\S/.test(line)) break
      next = Math.min(text.length, end + 1)
    }
    position = end + 1
  }
  return count === 0 || (count === 1 && from_ === null && subject === null)
    ? null
    : { printed: { from: from_, subject, date, subjectStart, subjectEnd }, next }
}
var metricTopics = new Set([
    'order_defect_rate',
    'late_shipment_rate',
    'cancellation_rate',
    'valid_tracking_rate',
    'on_time_delivery_rate',
    'invoice_defect_rate',
    'account_health_rating',
  ]),
  intellectualProperty = new Set(['trademark', 'copyright', 'patent', 'counterfeit']),
  reasonLabel =
    /^(?:complaint|violation|infringement|issue|policy|reason|type|concern|defect|beschwerde|art der|grund|verstoss|type|motif|raison|infraction|motivo|tipo|violazione|razon|infraccion|苦情|違反|侵害|理由)[a-z '\u3041-\u9fff]{0,28}[:：.]/,
  reasonWords =
    /because|reason|relates? to|concerns?|due to|wegen|grund|weil|betrifft|parce que|car |motif|en raison|perche|motivo|a causa|porque|debido|razon|ため|理由|について/
function readTopics(letter, standings, metrics) {
  let charged = new Set(standings.map((standing) => standing.sentence.index)),
    totals = new Map()
  for (let sentence of letter.sentences) {
    let weight = sentenceWeight(letter, sentence, charged),
      counted = new Set()
    for (let hit of sentence.hits) {
      if (!hit.concept.startsWith('topic.') || insideUrl(letter, hit.start)) continue
      let topic = hit.concept.slice(6),
        known = totals.get(topic),
        again = counted.has(topic) ? 0.3 : 1
      counted.add(topic)
      let added = weight * again * (isPassing(sentence, hit.start) ? 0.3 : 1)
      known === void 0
        ? totals.set(topic, { weight: added, start: hit.start, end: hit.end })
        : (known.weight += added)
    }
  }
  adjust(letter, totals)
  let missed = new Map(metrics.map((metric) => [metric.metric, !1]))
  for (let metric of metrics) missesTarget(metric) && missed.set(metric.metric, !0)
  let readings = []
  for (let [topic, { weight, start, end }] of totals)
    missed.get(topic) !== !1 && readings.push({ topic, weight, ...toTextRange(letter.reading, start, end) })
  return readings.sort((a, b) => b.weight - a.weight)
}
function chooseTopics(readings) {
  let [top] = readings
  if (top === void 0 || top.weight < 0.8) return []
  let bar = Math.max(1.2, Math.min(4, top.weight * 0.42)),
    chosen = readings.filter(
      (reading) =>
        reading === top ||
        (reading.weight >= bar && reading.topic !== 'other') ||
        (reading.topic === 'other' && reading.weight >= 1.5),
    ),
    specific = chosen.filter((reading) => reading.topic !== 'other')
  return (
    chosen.some((reading) => reading.topic === 'other') &&
    !specific.some((r) => intellectualProperty.has(r.topic))
      ? chosen
      : specific.length > 0
        ? specific
        : chosen
  ).slice(0, 4)
}
function isMetricTopic(topic) {
  return metricTopics.has(topic)
}
function sentenceWeight(letter, sentence, charged) {
  if (reasonLabel.test(sentence.words)) return 4
  if (letter.subject !== null && sentence.index === 0) return 2.5
  if (
    says(sentence, 'background') ||
    (says(sentence, 'mood.again') && says(sentence, 'mood.may', 'mood.if', 'mood.future'))
  )
    return 0.3
  let weight = sentence.start / Math.max(1, letter.reading.flat.length) < 0.45 ? 1.4 : 1
  return (
    reasonWords.test(sentence.words) && (weight += 0.8),
    charged.has(sentence.index) && (weight += 0.6),
    says(sentence, 'party.buyers', 'party.rightsOwner') && (weight += 0.5),
    says(sentence, 'ask.send') && sentence.item && (weight *= 0.6),
    weight
  )
}
function isPassing(sentence, at) {
  let inside = sentence.words.slice(0, at - sentence.start)
  return (
    (inside.match(/"/g) ?? []).length % 2 === 1 ||
    />[^>]*$/.test(inside.slice(-60)) ||
    /→[^→]*$/.test(inside.slice(-60))
  )
}
function adjust(letter, totals) {
  let weightOf = (topic) => totals.get(topic)?.weight ?? 0,
    scale = (topic, factor) => {
      let entry = totals.get(topic)
      entry !== void 0 && (entry.weight *= factor)
    },
    byOwner = letter.sentences.some((s) => says(s, 'party.rightsOwner'))
  ;(!byOwner && weightOf('inauthentic') > 0 && scale('counterfeit', 0.3),
    weightOf('forged_documents') >= 1 &&
      (scale('inauthentic', 0.3), scale('product_compliance', 0.5), scale('identity_verification', 0.5)),
    byOwner &&
      weightOf('trademark') + weightOf('copyright') + weightOf('patent') + weightOf('counterfeit') > 1 &&
      scale('other', 0.2),
    weightOf('counterfeit') > 2 && byOwner && scale('inauthentic', 0.4),
    weightOf('used_sold_as_new') < 1 && scale('used_sold_as_new', 0.8),
    weightOf('review_manipulation') > 2 && scale('code_of_conduct', 0.4),
    weightOf('variation_misuse') > 1 && (scale('listing_policy', 0.3), scale('detail_page', 0.3)),
    weightOf('related_accounts') > 1 && scale('identity_verification', 0.4),
    weightOf('drop_shipping') > 1.5 &&
      (scale('valid_tracking_rate', 0.2), scale('identity_verification', 0.4)),
    [...totals]
      .filter(([topic]) => topic !== 'other' && topic !== 'account_health_rating')
      .reduce((most, [, entry]) => Math.max(most, entry.weight), 0) > 2.5 && scale('other', 0.5))
}
var conductTopics = new Set([
    'trademark',
    'copyright',
    'patent',
    'counterfeit',
    'restricted_product',
    'variation_misuse',
    'review_manipulation',
    'listing_policy',
    'code_of_conduct',
    'drop_shipping',
    'forged_documents',
    'related_accounts',
  ]),
  listingTopics = new Set([
    'inauthentic',
    'used_sold_as_new',
    'condition',
    'product_safety',
    'product_compliance',
    'detail_page',
  ])
function readKind(evidence) {
  let { letter, standings, documents, metrics } = evidence,
    chosen = chooseTopics(evidence.topics),
    isReply = answersAppeal(letter),
    done = (kind, confidence, sentence) => ({ kind, confidence, sentence: sentence ?? null, isReply }),
    accountOff = standings.find((s) => s.state === 'off' && s.about !== 'listing'),
    listingOff = standings.find((s) => s.state === 'off' && s.about === 'listing'),
    accountRisk = standings.find((s) => s.state === 'risk' && s.about !== 'listing'),
    backOn = findReinstatement(evidence, isReply),
    denial = findDenial(letter, isReply, documents),
    asksFiles = documents.some((d) => d.type !== 'poa') || documents.length > 0,
    ordinary = ordinaryWeight(letter),
    notice = noticeWeight(evidence, { accountOff, listingOff, accountRisk, backOn, denial })
  if (notice < 2 || ordinary > notice * 1.1)
    return done('not_a_notification', Math.min(0.98, 0.6 + Math.abs(notice - ordinary) / 20), null)
  if (backOn !== void 0 && denial?.strong !== !0) return done('reinstatement', 0.9, backOn.sentence)
  if (denial !== void 0 && (denial.final || !asksMore(letter, documents)))
    return done('denial', 0.88, denial.sentence)
  let insufficient = isReply ? letter.sentences.find((s) => says(s, 'reply.insufficient')) : void 0
  if (insufficient !== void 0 && (asksFiles || asksMore(letter, documents)))
    return done('information_request', 0.88, insufficient)
  if (accountOff !== void 0) return done('account_suspension', 0.92, accountOff.sentence)
  let primary = chosen[0]?.topic,
    misses = metrics.filter((metric) => metric.metric !== 'account_health_rating' && missesTarget(metric))
  if (primary !== void 0 && isMetricTopic(primary) && primary !== 'account_health_rating')
    return done('poor_metrics', 0.92, null)
  if (primary === 'account_health_rating' && accountRisk !== void 0)
    return done('warning', 0.9, accountRisk.sentence)
  let isCharge = chosen.some((topic) => conductTopics.has(topic.topic))
  if (
    (chosen.some((t) => ['trademark', 'copyright', 'patent', 'counterfeit'].includes(t.topic)) ||
      letter.sentences.some((s) => says(s, 'party.rightsOwner'))) &&
    isCharge
  )
    return done('policy_violation', 0.9, null)
  let files = documents.filter((d) => d.type !== 'poa'),
    takesDown = listingOff !== void 0,
    verifies = primary === 'identity_verification' && accountRisk !== void 0
  return !takesDown &&
    (files.length > 0 || verifies || insufficient !== void 0 || asksForData(letter, primary)) &&
    !(primary !== void 0 && conductTopics.has(primary) && files.length === 0) &&
    misses.length === 0
    ? done('information_request', 0.82, null)
    : primary !== void 0 && conductTopics.has(primary)
      ? done('policy_violation', 0.88, null)
      : primary !== void 0 && listingTopics.has(primary)
        ? done('listing_issue', 0.88, listingOff?.sentence)
        : misses.length > 0
          ? done('poor_metrics', 0.8, null)
          : isCharge
            ? done('policy_violation', 0.75, null)
            : chosen.some((topic) => listingTopics.has(topic.topic))
              ? done('listing_issue', 0.75, null)
              : chosen.some((topic) => topic.topic === 'other') && listingOff !== void 0
                ? done('policy_violation', 0.6, listingOff.sentence)
                : accountRisk !== void 0 || primary === 'account_health_rating'
                  ? done('warning', 0.8, accountRisk?.sentence)
                  : listingOff !== void 0
                    ? done('listing_issue', 0.7, listingOff.sentence)
                    : standings.length > 0 || chosen.length > 0
                      ? done('warning', 0.5, standings[0]?.sentence)
                      : done('not_a_notification', 0.6, null)
}
function readSeverity(kind, evidence, isReply) {
  let { standings, letter } = evidence,
    account = (state) => standings.some((s) => s.state === state && s.about !== 'listing')
  switch (kind) {
    case 'not_a_notification':
    case 'reinstatement':
      return 'info'
    case 'account_suspension':
      return 'critical'
    case 'denial':
      return account('off') ||
        letter.sentences.some(
          (s) => says(s, 'reply.final') || (says(s, 'reply.refused') && says(s, 'object.account')),
        ) ||
        !standings.some((s) => s.about === 'listing')
        ? 'critical'
        : 'warning'
    case 'information_request':
      return account('off') ||
        (isReply &&
          letter.sentences.some(
            (s) => says(s, 'object.account') && says(s, 'state.on', 'state.off', 'mood.how', 'reply.refused'),
          ))
        ? 'critical'
        : account('risk')
          ? 'at_risk'
          : 'warning'
    default:
      return account('off') ? 'critical' : account('risk') ? 'at_risk' : 'warning'
  }
}
function answersAppeal(letter) {
  return letter.sentences
    .filter((s) => s.start < Math.max(400, letter.reading.flat.length * 0.5))
    .some((s) => says(s, 'reply.appealReceived') && !says(s, 'mood.how') && !isInstruction(s))
    ? !0
    : /^(?:re|aw|sv|antw|r|返信) ?[:：]/i.test(letter.subject ?? '') &&
        letter.sentences.some((s) => says(s, 'reply.insufficient', 'reply.refused', 'reply.final'))
}
function isInstruction(sentence) {
  let received = sentence.hits.find((h) => h.concept === 'reply.appealReceived')
  return received === void 0
    ? !1
    : sentence.hits.some(
        (h) =>
          (h.concept === 'ask.send' ||
            h.concept === 'mood.if' ||
            h.concept === 'mood.may' ||
            h.concept === 'mood.future') &&
          h.end <= received.start &&
          received.start - h.end < 40 &&
          !/please/.test(sentence.words.slice(h.start - sentence.start, h.end - sentence.start)),
      ) || sentence.words.endsWith('?')
}
function findReinstatement(evidence, isReply) {
  let on = evidence.standings.filter((s) => s.state === 'on'),
    [first] = on
  if (first === void 0) return
  let { letter, standings, documents } = evidence,
    length = Math.max(1, letter.reading.flat.length),
    early = on.find((s) => s.at / length < 0.55)
  if (early === void 0) return
  let offNow = standings.some((s) => s.state === 'off' && s.about !== 'listing' && s.at > early.at),
    asks = documents.length > 0
  if (!(asks && standings.some((s) => s.state === 'off')) && !(asks && !isReply))
    return offNow && !isReply && on.length === 1 ? void 0 : early
}
function findDenial(letter, isReply, documents) {
  let refusal = letter.sentences.find((s) => says(s, 'reply.refused') && !isHypothetical(s, 'reply.refused')),
    last = letter.sentences.find((s) => says(s, 'reply.final') && !isHypothetical(s, 'reply.final'))
  if (refusal === void 0 && last === void 0) return
  let sentence = refusal ?? last
  if (
    sentence !== void 0 &&
    !(!isReply && (last === void 0 || refusal === void 0)) &&
    !(refusal === void 0 && documents.length > 0)
  )
    return { sentence, final: last !== void 0, strong: refusal !== void 0 && isReply }
}
function isHypothetical(sentence, concept) {
  let hit = sentence.hits.find((h) => h.concept === concept)
  return hit === void 0
    ? !0
    : sentence.words.endsWith('?') ||
        sentence.hits.some(
          (h) =>
            (h.concept === 'mood.if' || (h.concept === 'mood.may' && concept === 'reply.refused')) &&
            h.end <= hit.start &&
            hit.start - h.end < 60,
        )
}
function asksMore(letter, documents) {
  return documents.length > 0
    ? !0
    : letter.sentences.some(
        (s) =>
          says(s, 'ask.send') &&
          says(s, 'reply.insufficient', 'channel.accountHealth', 'channel.reply') &&
          !says(s, 'mood.not', 'ask.nothing', 'object.funds'),
      )
}
function asksForData(letter, primary) {
  return primary !== 'identity_verification' && primary !== 'product_compliance'
    ? !1
    : letter.sentences.some(
        (s) => says(s, 'ask.send') && says(s, 'topic.identity_verification', 'topic.product_compliance'),
      )
}
function ordinaryWeight(letter) {
  let weight = 0
  for (let sentence of letter.sentences) {
    let isSubject = letter.subject !== null && sentence.index === 0,
      concepts = new Set(sentence.hits.map((h) => h.concept).filter((c) => c.startsWith('ordinary.')))
    weight += concepts.size * (isSubject ? 3.5 : 1)
  }
  return weight
}
function noticeWeight(evidence, found) {
  let weight = 0
  ;(found.accountOff !== void 0 && (weight += 7),
    found.accountRisk !== void 0 && (weight += 5),
    found.listingOff !== void 0 && (weight += 4),
    found.backOn !== void 0 && (weight += 4),
    found.denial !== void 0 && (weight += 5))
  let [top, second] = evidence.topics
  return (
    (weight += Math.min(6, (top?.weight ?? 0) * 0.9) + Math.min(2, (second?.weight ?? 0) * 0.3)),
    evidence.documents.length > 0 && (weight += 2),
    evidence.metrics.some((m) => m.value !== null && m.target !== null) && (weight += 2),
    evidence.letter.sentences.some((s) => says(s, 'party.rightsOwner')) && (weight += 1),
    evidence.letter.sentences.some((s) =>
      says(s, 'object.account', 'object.listing', 'object.allOffers', 'channel.accountHealth'),
    ) || (weight *= 0.5),
    mentionsAmazon(evidence.letter) || (weight *= 0.55),
    weight
  )
}
function mentionsAmazon(letter) {
  return (
    /amazon|アマゾン|seller performance|seller central|\bb0[a-z0-9]{8}\b/.test(letter.reading.flat) ||
    /amazon|amzn/i.test(`${letter.sender?.address ?? ''} ${letter.sender?.name ?? ''}`)
  )
}
var address = /(?<![a-z0-9])[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9.-]{3,120}/g,
  otherMailbox =
    /^(?:payments|disbursement|no-?reply|do-?not-?reply|auszahlung|pagos|paiements|pagamenti|stop-spoofing|reportascam|privacy|legal)/
function readResponse(letter, kind, phishing) {
  if (kind === 'reinstatement' || kind === 'not_a_notification') return { channel: 'none', spans: [] }
  if (kind === 'denial' && letter.sentences.some((s) => says(s, 'reply.final')))
    return { channel: 'none', spans: [] }
  let spans = [],
    note = (start, end) => {
      spans.length < 4 && spans.push(toTextRange(letter.reading, start, end))
    },
    page = !1,
    mail = !1
  for (let sentence of letter.sentences) {
    for (let hit of sentence.hits) {
      if (hit.concept === 'channel.accountHealth' && !isNegated(letter, sentence, hit.start, hit.end)) {
        if (kind === 'denial' && says(sentence, 'ask.nothing', 'mood.not')) continue
        ;((page = !0), note(hit.start, hit.end))
      }
      hit.concept === 'channel.reply' &&
        !isNegated(letter, sentence, hit.start, hit.end) &&
        !says(sentence, 'reply.final', 'time.own') &&
        ((mail = !0), note(hit.start, hit.end))
    }
    namesMailbox(letter, sentence, note, phishing) && (mail = !0)
  }
  return (
    phishing && (page = !1),
    letter.sentences.some((s) => says(s, 'ask.nothing')) &&
      !mail &&
      page &&
      !asksOnPage(letter) &&
      (page = !1),
    { channel: page && mail ? 'both' : page ? 'account_health' : mail ? 'email_reply' : 'none', spans }
  )
}
function namesMailbox(letter, sentence, note, phishing) {
  for (let match of sentence.words.matchAll(address)) {
    let domain = domainOf(match[0]),
      at = sentence.start + match.index
    if (
      !(
        (!isAmazonHost(domain) && !phishing) ||
        otherMailbox.test(match[0]) ||
        says(sentence, 'object.funds') ||
        isNegated(letter, sentence, at, at) ||
        !(
          says(sentence, 'channel.mailTo', 'ask.send', 'channel.reply') ||
          sentence.item ||
          followsInvitation(letter, sentence)
        ) ||
        /^(?:from|von|de|da|sender|absender|差出人|expediteur|mittente|remitente) ?[:：]/.test(sentence.words)
      )
    )
      return (note(at, at + match[0].length), !0)
  }
  return !1
}
function followsInvitation(letter, sentence) {
  let before = letter.sentences[sentence.index - 1]
  return before !== void 0 && says(before, 'channel.mailTo', 'ask.send') && /[:：]$/.test(before.words)
}
function isNegated(letter, sentence, start, end) {
  let ja = letter.language.language === 'ja'
  return sentence.hits.some((h) =>
    h.concept !== 'mood.not' && h.concept !== 'ask.nothing'
      ? !1
      : ja
        ? h.start >= end && h.start - end < 14
        : h.end <= start
          ? start - h.end < 16
          : h.start >= end && h.start - end < 8 && letter.language.language === 'de',
  )
}
function asksOnPage(letter) {
  return letter.sentences.some(
    (s) =>
      says(s, 'channel.accountHealth') &&
      (says(s, 'ask.send', 'mood.if') ||
        s.hits.some(
          (h) =>
            h.concept === 'channel.accountHealth' &&
            /appeal|dispute|press|click|einspruch|contest|ricors|apel|申し立て/.test(
              letter.reading.flat.slice(h.start, h.end),
            ),
        )) &&
      !says(s, 'ask.nothing'),
  )
}
var address2 = /(?<![a-z0-9])[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g,
  contactWords =
    /contact|owner|holder|counsel|complainant|reporting party|brand|rightsholder|rechteinhaber|inhaber|kontakt|anwalt|kanzlei|beschwerdefuhrer|titulaire|contact|avocat|ayant droit|titolare|contatt|avvocato|legale|titular|contacto|abogado|権利者|連絡先|代理人|申告者|担当/,
  label2 =
    /^(?:[-–•*・ ]{0,4})(?:(?:name|contact(?: (?:name|person|details))?|rights? ?(?:owner|holder)(?:'s)?(?: name| contact)?|reporting party|complainant|(?:patent|trademark|copyright|brand|design)(?: owner| holder)?(?:'s counsel|'s representative)?|counsel|represented by|owner|company|firm|rechteinhaber(?:in)?|ansprechpartner(?:in)?|kontakt(?:person)?|name des rechteinhabers|inhaber(?:in)?|anwalt|titulaire(?: des? (?:droits|la marque))?|nom|contact du titulaire|societe|ayant droit|titolare(?: dei diritti| del marchio)?|nome|contatto|referente|titular(?: de (?:los )?derechos| de la marca)?|nombre|contacto|権利者(?:名|の連絡先)?|権利所有者(?:名)?|氏名|名前|会社名|連絡先|担当者?|申告者)) ?[:：.=]{1,30} ?/i,
  emailLabel =
    /(?:e-?mail(?:-?adresse| address)?|mail|courriel|correo(?: electronico)?|indirizzo e-?mail|adresse e-?mail|メール(?:アドレス)?|eメール) ?[:：.=]{0,30} ?$/i
function readRightsOwner(letter) {
  if (
    !letter.sentences.some((s) =>
      says(s, 'party.rightsOwner', 'topic.trademark', 'topic.copyright', 'topic.patent', 'topic.counterfeit'),
    )
  )
    return null
  for (let sentence of letter.sentences)
    for (let match of sentence.words.matchAll(address2)) {
      let at = sentence.start + match.index
      if (isAmazonHost(domainOf(match[0])) || !isContact(letter, sentence)) continue
      let range = toTextRange(letter.reading, at, at + match[0].length),
        email = letter.text.slice(range.start, range.end).normalize('NFKC')
      return {
        name: nameBeside(letter, sentence, match.index) ?? nameAbove(letter, sentence),
        email,
        ...range,
      }
    }
  return ownerWithoutAddress(letter)
}
function isContact(letter, sentence) {
  for (let back = 0; back <= 6; back++) {
    let other = letter.sentences[sentence.index - back]
    if (other === void 0) break
    if (contactWords.test(other.words) || says(other, 'party.rightsOwner')) return !0
  }
  return !1
}
function nameBeside(letter, sentence, offset) {
  let range = toTextRange(letter.reading, sentence.start, sentence.start + offset)
  if (offset === 0) return null
  let withoutMail = letter.text
      .slice(range.start, range.end)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\s(<[,;:：、|/–-]+$/u, '')
      .replace(emailLabel, '')
      .replace(/[\s(<[,;:：、|/–-]+$/u, ''),
    cleaned = stripLabel(withoutMail)
  return isName(cleaned) ? cleaned : lastPhrase(cleaned)
}
function lastPhrase(text) {
  let match = new RegExp(
    "(?:[:\uFF1A]|\\b(?:is|lautet|est|es|\xE8|at|counsel|contact|owner|inhaber|titulaire|titolare|titular))\\s+((?:\\p{Lu}[\\p{L}'\u2019.&-]*|&|und|de|von|van|del|della|di|et|y)(?:\\s+(?:\\p{Lu}[\\p{L}'\u2019.&-]*|&|und|de|von|van|del|della|di|et|y)){1,5})$",
    'u',
  ).exec(text)
  return match === null ? null : (match[1] ?? null)
}
function nameAbove(letter, sentence) {
  let fallback = null
  for (let back = 1; back <= 4; back++) {
    let other = letter.sentences[sentence.index - back]
    if (other === void 0 || sentence.block - other.block > 1) break
    let range = toTextRange(letter.reading, other.start, other.end),
      raw = letter.text.slice(range.start, range.end).trim(),
      labelled2 = label2.test(raw.replace(/^[-–—•*・\s]+/, '')),
      cleaned = stripLabel(raw)
    if (!isName(cleaned) || /[:：?？]$/.test(raw) || /^\+?[\d ()/-]+$/.test(cleaned)) {
      if (fallback !== null) break
      continue
    }
    if (
      labelled2 &&
      !/^(?:brand|marke|marque|marchio|marca|ブランド)/i.test(raw.replace(/^[-–—•*・\s]+/, ''))
    )
      return cleaned
    fallback ??= cleaned
  }
  return fallback
}
function ownerWithoutAddress(letter) {
  for (let sentence of letter.sentences) {
    if (
      !/^(?:[-–•* ]{0,4})(?:rights? ?(?:owner|holder)|rechteinhaber(?:in)?|titulaire(?: des droits)?|titolare(?: dei diritti)?|titular(?: de (?:los )?derechos)?|権利者(?:名)?) ?[:：]/.test(
        sentence.words,
      )
    )
      continue
    let range = toTextRange(letter.reading, sentence.start, sentence.end),
      name = stripLabel(letter.text.slice(range.start, range.end).trim())
    if (isName(name)) return { name, email: null, ...range }
  }
  return null
}
function stripLabel(text) {
  return text
    .replace(/^[-–—•*・>\s]+/, '')
    .replace(label2, '')
    .replace(/^[:：.\s]+/, '')
    .replace(/[\s,;(<（]+$/, '')
    .trim()
}
function isName(text) {
  if (text.length < 2 || text.length > 80 || /@|https?:|[?？。]|\d{5,}/.test(text)) return !1
  if (/[ぁ-んァ-ヶ一-龠]/.test(text)) return text.length < 30 && !/(?:ください|します|です|ました)/.test(text)
  let words = text.split(/\s+/),
    capital = words.filter((word) => /^[\p{Lu}\d&(]/u.test(word)).length
  return words.length <= 9 && capital >= Math.max(1, words.length * 0.5)
}
function adviseRoute(letter, kind, topics, documents, poaRequested, phishing) {
  if (phishing)
    return {
      advice: 'no_appeal',
      reason: 'The letter is likely a fake: do not answer it; look in Seller Central itself.',
    }
  switch (kind) {
    case 'not_a_notification':
      return {
        advice: 'no_appeal',
        reason: 'The mail is not about the standing of the account or its listings.',
      }
    case 'reinstatement':
      return { advice: 'no_appeal', reason: 'What was taken down is active again.' }
    case 'denial':
      return letter.sentences.some((s) => says(s, 'reply.final'))
        ? { advice: 'no_appeal', reason: 'Amazon calls the decision final and invites no further appeal.' }
        : {
            advice: 'dispute',
            reason: 'The appeal was refused; only new facts or documents can change that.',
          }
    default:
  }
  if (poaRequested)
    return {
      advice: 'admit',
      reason: 'A plan of action is asked for: root cause, actions taken, prevention.',
    }
  if (topics.includes('patent'))
    return {
      advice: 'retraction',
      reason: "A patent report ends by the owner's retraction or by the neutral evaluation.",
    }
  let files = documents.filter((document) => document.type !== 'poa'),
    byOwner = letter.sentences.some((s) => says(s, 'party.rightsOwner'))
  return byOwner && files.length === 0
    ? {
        advice: 'retraction',
        reason:
          'A rights owner complained: the way back is a retraction, or the message that the item was never sold.',
      }
    : files.length > 0
      ? {
          advice: 'document_only',
          reason: byOwner
            ? 'Documents of authorisation are asked for; a retraction by the rights owner works as well.'
            : 'Documents are asked for and no plan.',
        }
      : letter.sentences.some((s) => says(s, 'ask.nothing'))
        ? { advice: 'no_appeal', reason: 'The letter says that nothing needs to be done.' }
        : letter.sentences.some((s) => says(s, 'channel.accountHealth', 'channel.reply'))
          ? {
              advice: 'dispute',
              reason: 'An appeal or dispute is offered, with an explanation and evidence instead of a plan.',
            }
          : { advice: 'no_appeal', reason: 'The letter asks for nothing and offers no appeal.' }
}
var stateConcepts = new Set([
  'state.off',
  'state.cannotSell',
  'state.on',
  'state.atRisk',
  'state.listingBan',
  'state.retracted',
])
function readStandings(letter) {
  return letter.sentences.flatMap((sentence) => {
    let underCondition = followsConditionalHeading(letter, sentence)
    return sentence.hits
      .filter((hit) => stateConcepts.has(hit.concept))
      .flatMap((hit) => readPredicate(letter, sentence, hit, underCondition))
  })
}
function followsConditionalHeading(letter, sentence) {
  let before = letter.sentences[sentence.index - 1]
  return before === void 0 || !says(before, 'mood.if') || before.words.length > 90
    ? !1
    : /[?？:]$/.test(before.words) || (before.block !== sentence.block && before.words.length < 60)
}
function readPredicate(letter, sentence, hit, underCondition) {
  let about = objectOf(letter, sentence, hit)
  if (about === null) return []
  let clause = clauseBefore(letter, sentence, hit),
    mood = readMood(letter, sentence, hit, clause)
  if (mood.negated || mood.asked) return []
  let place = { sentence, at: hit.start, end: hit.end, about },
    uncertain = mood.may || mood.future || mood.conditional || underCondition,
    repeated = says(sentence, 'mood.again')
  switch (hit.concept) {
    case 'state.on':
    case 'state.retracted':
      return uncertain ? [] : [{ ...place, state: 'on' }]
    case 'state.atRisk':
      return [{ ...place, state: repeated && mood.conditional ? 'conditional' : 'risk' }]
    default:
      return uncertain
        ? [{ ...place, state: repeated ? 'conditional' : 'risk' }]
        : [{ ...place, state: 'off' }]
  }
}
function readMood(letter, sentence, hit, clause) {
  let outside = sentence.hits.filter(
      (other) => other !== hit && (other.start < hit.start || other.end > hit.end),
    ),
    before = (concept, reach) =>
      outside.some(
        (o) =>
          o.concept === concept &&
          o.end <= hit.start + 2 &&
          o.start >= clause.from &&
          hit.start - o.end <= reach,
      ),
    after = (concept, reach) =>
      outside.some(
        (o) =>
          o.concept === concept &&
          o.start >= hit.end - 2 &&
          o.start - hit.end <= reach &&
          o.start <= clause.to,
      ),
    anywhereBefore = (concept) => outside.some((o) => o.concept === concept && o.start < hit.start),
    verbFinal = letter.language.language === 'ja',
    splits = letter.language.language === 'de'
  return {
    negated: verbFinal ? after('mood.not', 8) : before('mood.not', 30) || (splits && after('mood.not', 4)),
    asked:
      anywhereBefore('mood.how') ||
      (sentence.words.endsWith('?') && anywhereBefore('mood.if')) ||
      (verbFinal && after('mood.how', 14)),
    may: verbFinal ? after('mood.may', 16) : before('mood.may', 70) || (splits && after('mood.may', 24)),
    future: verbFinal
      ? after('mood.future', 10)
      : before('mood.future', 60) || (splits && after('mood.future', 16)),
    conditional: anywhereBefore('mood.if') || (verbFinal && after('mood.if', 8)),
  }
}
function clauseBefore(letter, sentence, hit) {
  let { flat } = letter.reading,
    breaks = /[,;:–、，(]| - | (?:but|and|while|aber|und|sondern|mais|et|ma|mentre|pero|mientras) /g,
    from = sentence.start,
    to = sentence.end
  for (let match of sentence.words.matchAll(breaks)) {
    let at = sentence.start + match.index
    if (at + match[0].length <= hit.start) from = isListJoin(flat, at, match[0]) ? from : at + match[0].length
    else if (at >= hit.end) {
      to = at
      break
    }
  }
  return { from, to }
}
function isListJoin(flat, at, join) {
  return /^ (?:and|und|et|e|y) $/.test(join)
    ? /^(?: (?:and|und|et|e|y) )(?:\w+ed|ge\w+t|\w+iert|\w+es?|\w+ad[oa]s?|\w+at[oiae])\b/.test(
        flat.slice(at, at + 40),
      )
    : !1
}
function objectOf(letter, sentence, hit) {
  if (hit.concept === 'state.cannotSell') return 'account'
  if (hit.concept === 'state.listingBan' || hit.concept === 'state.retracted') return 'listing'
  let best = null
  for (let other of sentence.hits) {
    let about = objects[other.concept]
    if (about === void 0) continue
    let distance =
      (other.end <= hit.start
        ? hit.start - other.end
        : other.start >= hit.end
          ? (other.start - hit.end) * 1.3 + 2
          : 0) +
      (crossesClause(letter, Math.min(other.end, hit.end), Math.max(other.start, hit.start)) ? 40 : 0)
    ;(best === null || distance < best.distance) && (best = { about, distance })
  }
  return best !== null
    ? best.about
    : hit.concept === 'state.on' && /sell|verkauf|vend/.test(letter.reading.flat.slice(hit.start, hit.end))
      ? 'account'
      : null
}
var objects = {
  'object.account': 'account',
  'object.allOffers': 'channel',
  'object.listing': 'listing',
  'object.funds': null,
  'object.stock': null,
}
function crossesClause(letter, from, to) {
  return to > from && /[,;:]| but | aber | mais | ma | pero /.test(letter.reading.flat.slice(from, to))
}
var marks = {
    en: 'the and you your we have has not with this that for from are will been they which their was were would can please is to of'.split(
      ' ',
    ),
    de: 'der die das und ist nicht sie ihr ihre ihren ihrem ihnen wir uns mit fur auf ein eine einen wurde wird werden haben sind bitte oder zu den dem von bei konnen'.split(
      ' ',
    ),
    fr: 'le la les des du et est vous votre vos nous pour dans sur une avec pas ne que qui sont par aux ont cette ce ces etre si leur'.split(
      ' ',
    ),
    it: 'il gli della delle dei del che non per con una sono suo sua tuo tua nel alla le di si anche abbiamo questo questa stato essere entro ai lo ci piu'.split(
      ' ',
    ),
    es: 'el los las del que no por con una su sus tu tus para es ha se al como mas este esta hemos sido estan en de o si nos lo'.split(
      ' ',
    ),
  },
  votes = new Map()
for (let language of ['en', 'de', 'fr', 'it', 'es'])
  for (let word of marks[language]) votes.set(word, [...(votes.get(word) ?? []), language])
function detectLanguage(flat) {
  let sample = flat.length > 12e3 ? flat.slice(0, 12e3) : flat,
    kana = 0
  for (let index = 0; index < sample.length; index++) {
    let code = sample.charCodeAt(index)
    ;((code >= 12353 && code <= 12538) || (code >= 65382 && code <= 65437)) && (kana += 1)
  }
  let score = { en: 0, de: 0, fr: 0, it: 0, es: 0 },
    words = 0
  for (let [word] of sample.matchAll(/[a-z]+/g)) {
    words += 1
    let languages2 = votes.get(word)
    if (languages2 !== void 0) for (let language of languages2) score[language] += 1 / languages2.length
  }
  let ranked = Object.entries(score).sort((a, b) => b[1] - a[1]),
    [best, next] = ranked
  if (kana > 12 && kana > words * 0.4) return { language: 'ja', confidence: 0.99, second: null }
  if (best === void 0 || best[1] === 0) return { language: 'en', confidence: 0.3, second: null }
  let margin = best[1] / (best[1] + (next?.[1] ?? 0)),
    second = next !== void 0 && next[1] > 6 && next[1] > best[1] * 0.5 ? next[0] : null
  return { language: best[0], confidence: Math.min(0.99, margin), second }
}
var bullet =
    /^(?:[-–—*•·●○◦‣▪■□☐☑✔✓・※→>]{1,3}\s|--\S|\[[ xX]?\]|\(?\d{1,2}[.)）]\s?|\(?[a-h]\)\s|[①-⑳]|[０-９]{1,2}[．.）])/,
  label3 = /^[\p{L}][\p{L}\p{N} /#&().'’-]{0,38}(?::|：|\.{4,})/u,
  columns = /\S(?: {3,}|\t| \| )\S/,
  identifierLine = /^[\s,;A-Z0-9-]{8,}$/,
  sentenceEnd = /[.!?:;。！？：；]["”»')]?\s*$/
function splitLines(text, from, to) {
  let raw = rawLines(text, from, to),
    widths = blockWidths(raw),
    lines = [],
    previous,
    previousOpensBlock = !0,
    blank = !0
  for (let [index, line] of raw.entries()) {
    if (line.content === '') {
      blank = !0
      continue
    }
    let item = bullet.test(line.content) || label3.test(line.content) || columns.test(line.content),
      breakBefore = 'soft'
    ;(blank || previous === void 0
      ? (breakBefore = 'block')
      : isHardBreak(previous, line, item, previousOpensBlock, widths[index] ?? 0) && (breakBefore = 'hard'),
      lines.push({ start: line.start, end: line.end, breakBefore, item }),
      (previousOpensBlock = breakBefore !== 'soft'),
      (previous = line),
      (blank = !1))
  }
  return lines
}
function rawLines(text, from, to) {
  let lines = [],
    position = from
  for (; position < to;) {
    let end = text.indexOf(
      `
`,
      position,
    )
    ;(end === -1 || end > to) && (end = to)
    let start = position
    for (; start < end && isQuoteOrSpace(text.charCodeAt(start));) start += 1
    let stop = end
    for (; stop > start && isBlank(text.charCodeAt(stop - 1));) stop -= 1
    ;(lines.push({ start, end: stop, content: text.slice(start, stop) }), (position = end + 1))
  }
  return lines
}
function isQuoteOrSpace(code) {
  return code === 62 || isBlank(code)
}
function isBlank(code) {
  return code === 32 || code === 9 || code === 160 || code === 12288
}
function blockWidths(lines) {
  let widths = lines.map(() => 0),
    from = 0
  for (let index = 0; index <= lines.length; index++) {
    if (index < lines.length && lines[index]?.content !== '') continue
    let width = 0
    for (let at = from; at < index; at++) width = Math.max(width, lines[at]?.content.length ?? 0)
    ;(widths.fill(width, from, index), (from = index + 1))
  }
  return widths
}
function isHardBreak(previous, line, item, previousOpensBlock, width) {
  let before = previous.content
  if (
    sentenceEnd.test(before) ||
    bullet.test(line.content) ||
    columns.test(line.content) ||
    columns.test(before) ||
    (identifierLine.test(line.content) && /\d/.test(line.content)) ||
    (identifierLine.test(before) && /\d/.test(before))
  )
    return !0
  let first = line.content.charAt(0)
  return first === first.toLowerCase() && first !== first.toUpperCase()
    ? !1
    : (item && label3.test(line.content)) ||
        (label3.test(before) && before.length < 60 && before.length < width * 0.75)
      ? !0
      : (before.length < width * 0.6 || before.length < 25) &&
        previousOpensBlock &&
        !/[,–-]$/.test(before) &&
        !/^\d/.test(line.content)
}
var separator = /[ \t]*\|[ \t]*|\t+|[ ]{2,}/g,
  columnName =
    /asin|sku|isbn|order|metric|target|goal|rate|category|due|deadline|requirement|document|value|current|title|product|bestell|metrik|ziel|quote|frist|kategorie|nachweis|commande|taux|objectif|cible|echeance|categorie|ordine|metrica|obiettivo|tasso|scadenza|pedido|metrica|tasa|fecha|categoria|注文|指標|目標|期限|期日|商品|書類|率|threshold|actual|standard|status|defect|limit/
function readTables(text, lines) {
  let tables = [],
    header,
    rows = [],
    close = () => {
      ;(header !== void 0 && rows.length > 0 && tables.push({ header, rows }), (header = void 0), (rows = []))
    }
  for (let line of lines) {
    let cells = splitCells(text, line)
    if (header !== void 0 && cells.length >= 2 && Math.abs(cells.length - header.length) <= 1) {
      rows.push(cells)
      continue
    }
    if ((close(), cells.length < 2)) continue
    let names = cells.map((cell) => fold(cell.text)),
      known = names.filter((name) => columnName.test(name) && name.length < 60).length
    ;(known >= 2 || (known === 1 && cells.length === 2)) && (header = names)
  }
  return (close(), tables)
}
function splitCells(text, line) {
  let content = text.slice(line.start, line.end)
  if (!/\||\t| {2}/.test(content)) return []
  let cells = [],
    from = 0
  for (let match of content.matchAll(separator))
    (match.index > from && cells.push(cellOf(content, line.start, from, match.index)),
      (from = match.index + match[0].length))
  return (from < content.length && cells.push(cellOf(content, line.start, from, content.length)), cells)
}
function cellOf(content, offset, from, to) {
  return { text: content.slice(from, to), start: offset + from, end: offset + to }
}
async function parseNotification(input, options = {}) {
  let source = await readDocument(input, options.name),
    receivedAt = options.receivedAt === void 0 ? null : toDate(options.receivedAt)
  if (source.payload !== void 0) return parsePayload(source.payload, receivedAt)
  let letter = readLetter(source, receivedAt)
  return interpret(letter, source, receivedAt, options)
}
function toDate(value) {
  let date = typeof value == 'string' ? new Date(value) : value
  return Number.isNaN(date.getTime()) ? null : date
}
function readLetter(source, receivedAt) {
  let body = source.text.length > limits.textLength ? source.text.slice(0, limits.textLength) : source.text,
    prefix =
      source.subject === null
        ? ''
        : `${source.subject}

`,
    text = prefix + body,
    bodyLayout = readLayout(body, source.sender),
    layout = { ...bodyLayout, start: bodyLayout.start + prefix.length, end: bodyLayout.end + prefix.length },
    lines = [],
    { printed } = bodyLayout,
    ownSubject = printed?.subject ?? null
  ownSubject !== null && printed !== null
    ? lines.push({
        start: printed.subjectStart + prefix.length,
        end: printed.subjectEnd + prefix.length,
        breakBefore: 'block',
        item: !1,
      })
    : source.subject !== null &&
      lines.push({ start: 0, end: source.subject.length, breakBefore: 'block', item: !1 })
  let letterLines = splitLines(text, layout.start, layout.end)
  lines.push(...(layout.skipQuoted ? letterLines.filter((line) => !isQuoted(text, line.start)) : letterLines))
  let reading = buildReadingText(text, lines),
    language = detectLanguage(reading.flat),
    hits = termsOf(language.language).find(reading.flat)
  ;(language.second !== null && hits.push(...termsOf(language.second).find(reading.flat)),
    hits.sort((a, b) => a.start - b.start || b.end - a.end))
  let forwardedDate = layout.how === 'forwarded' ? readDate(printed?.date) : null,
    sentences = readSentences(reading, hits)
  return {
    text,
    subject: ownSubject ?? source.subject,
    reading,
    language,
    sentences,
    tables: readTables(text, lines),
    links: source.links.map((link) => ({
      ...link,
      start: link.start + prefix.length,
      end: link.end + prefix.length,
    })),
    urls: findUrls(reading.flat),
    layout,
    sender: source.sender,
    replyTo: source.replyTo,
    date: forwardedDate ?? source.date ?? readDate(printed?.date) ?? receivedAt,
    attachments: source.attachments,
  }
}
function isQuoted(text, lineStart2) {
  let from =
    text.lastIndexOf(
      `
`,
      lineStart2 - 1,
    ) + 1
  return text.slice(from, lineStart2).includes('>')
}
function interpret(letter, source, receivedAt, options) {
  let { flat } = letter.reading,
    spans = [],
    confidence = {},
    mark = (field, range) => {
      range.end > range.start &&
        range.end <= letter.text.length &&
        spans.push({ field, start: range.start, end: range.end })
    },
    values = (field, found) => {
      for (let identifier of found) mark(field, identifier)
      return (found.length > 0 && (confidence[field] = 0.97), found.map((identifier) => identifier.value))
    },
    printedFrom = letter.layout.printed?.from ?? null,
    senderDomain = domainOf(
      letter.layout.how === 'forwarded' ? (printedFrom ?? '') : (letter.sender?.address ?? printedFrom ?? ''),
    ),
    market = readMarketplace(flat, senderDomain === '' ? null : senderDomain),
    code =
      market.code ?? (options.marketplace === void 0 ? null : (findStore(options.marketplace)?.code ?? null)),
    store = stores.find((candidate) => candidate.code === code)
  ;(market.end > 0 && mark('marketplace', toTextRange(letter.reading, market.start, market.end)),
    (confidence.marketplace = market.confidence))
  let durations = findDurations(flat, letter.language.language),
    uses = new Map(durations.map((d) => [d, useOfDuration(letter, d, durations)])),
    metrics = readFigures(letter, durations),
    documents = readDocuments(letter, durations, uses),
    standings = readStandings(letter),
    scored = readTopics(letter, standings, metrics),
    evidence = { letter, standings, topics: scored, metrics, documents },
    decided = readKind(evidence),
    { kind } = decided,
    isNotice = kind !== 'not_a_notification'
  ;((confidence.kind = decided.confidence),
    decided.sentence !== null &&
      mark('kind', toTextRange(letter.reading, decided.sentence.start, decided.sentence.end)))
  let chosen = isNotice ? chooseTopics(scored) : []
  for (let topic of chosen) mark('topics', topic)
  let topics = chosen.length === 0 ? ['other'].slice() : chosen.map((topic) => topic.topic)
  confidence.topics = chosen.length === 0 ? 0.6 : Math.min(0.97, 0.6 + (chosen[0]?.weight ?? 0) / 12)
  let keepsAsks = isNotice && kind !== 'reinstatement' && kind !== 'denial',
    usedMetrics = isNotice ? metrics : []
  for (let metric of usedMetrics) mark('metrics', metric)
  let order2 =
      store?.dateOrder === 'mdy' || (store === void 0 && letter.language.language === 'en') ? 'mdy' : 'dmy',
    deadline2 = keepsAsks
      ? readDeadline(letter, durations, uses, {
          language: letter.language.language,
          order: order2,
          reference: letter.date ?? void 0,
        })
      : null
  deadline2 !== null && (mark('deadline', deadline2), (confidence.deadline = deadline2.confidence))
  let funds = isNotice ? readFundsHold(letter, durations, uses) : null
  funds !== null && mark('fundsHoldDays', funds)
  let asked = keepsAsks ? documents : []
  for (let document of asked) mark('requestedDocuments', document)
  asked.length > 0 && (confidence.requestedDocuments = 0.85)
  let poaRequested = asked.some((document) => document.type === 'poa'),
    owner = isNotice ? readRightsOwner(letter) : null
  owner !== null && mark('rightsOwner', owner)
  let authenticity = assessAuthenticity({
      letter,
      kind,
      authenticationResults: source.authenticationResults,
      returnPath: source.returnPath,
      hasHeaders: source.hasHeaders,
      innerFrom: source.innerFrom,
      verified: options.verified ?? null,
    }),
    response = readResponse(letter, kind, authenticity.phishing)
  for (let range of response.spans) mark('respondVia', range)
  return {
    kind,
    topics: [...topics],
    severity: readSeverity(kind, evidence, decided.isReply),
    language: letter.language.language,
    marketplace: code,
    asins: values('asins', findAsins(letter)),
    skus: values('skus', findSkus(letter)),
    orderIds: values('orderIds', findOrderIds(letter)),
    complaintIds: isNotice ? values('complaintIds', findComplaintIds(letter)) : [],
    metrics: usedMetrics.map(({ metric, value, target, windowDays }) => ({
      metric,
      value,
      target,
      windowDays,
    })),
    deadline: {
      ...deadlineIso(deadline2),
      due: deadline2 === null ? null : dueInstant(deadline2, letter.date, store?.timeZone ?? 'UTC'),
      businessDays: deadline2?.duration?.business ?? !1,
    },
    requestedDocuments: asked.map(({ type, windowDays }) => ({ type, windowDays })),
    poaRequested,
    fundsHoldDays: funds?.days ?? null,
    respondVia: response.channel,
    rightsOwner: owner === null ? null : { name: owner.name, email: owner.email },
    authenticity: {
      phishing: authenticity.phishing,
      score: authenticity.score,
      signals: [...authenticity.signals],
    },
    route: adviseRoute(letter, kind, topics, asked, poaRequested, authenticity.phishing),
    inReplyTo: { isReply: decided.isReply, messageIds: [...source.threadIds], subject: letter.subject },
    links: letter.links.map(({ href, text, start, end }) => ({ href, host: hostOf(href), text, start, end })),
    spans,
    confidence: { ...confidence, language: letter.language.confidence },
    subject: letter.subject,
    from: letter.sender?.address ?? printedFrom,
    messageId: source.messageId,
    receivedAt: (source.date ?? receivedAt ?? letter.date)?.toISOString() ?? null,
    source: source.type,
    text: letter.text,
  }
}
async function verifySignatures(bytes, { keys } = {}) {
  let headers = new TextDecoder('latin1').decode(bytes.subarray(0, headerLength(bytes)))
  if (!/^dkim-signature:/im.test(headers) || bytes.length > limits.mailBytes) return null
  let { dkimVerify } = await import('./verify-ABER3FLJ.js'),
    options = keys === void 0 ? {} : { resolver: async (name, type) => resolveStored(keys, name, type) },
    { results } = await dkimVerify(Buffer.from(bytes), options),
    noted = readAuthenticationResults(headerValues(headers, 'authentication-results')),
    passed = results
      .filter(({ status }) => status.result === 'pass')
      .flatMap(({ signingDomain }) => signingDomain ?? []),
    failed = results.some(({ status }) => status.result === 'fail'),
    sender = registrableDomain(domainOf(headerValues(headers, 'from')[0] ?? '')),
    aligned = passed.some((domain) => registrableDomain(domain) === sender)
  return {
    dkim: passed.length > 0 ? 'pass' : failed ? 'fail' : 'none',
    dkimDomains: passed,
    spf: noted.spf,
    dmarc: aligned ? 'pass' : noted.dmarc === 'pass' ? 'none' : noted.dmarc,
  }
}
async function resolveStored(keys, name, type) {
  let record = type === 'TXT' ? keys[name.toLowerCase()] : void 0
  if (record === void 0) throw Object.assign(new Error(`no key for ${name}`), { code: 'ENOTFOUND' })
  return Promise.resolve([[record]])
}
function headerValues(headers, name) {
  return [...headers.matchAll(new RegExp(`^${name}:((?:.*(?:\\r?\\n[ \\t].*)*))`, 'gim'))].map(
    (match) => match[1] ?? '',
  )
}
export { parsedNotificationSchema, parseNotification, verifySignatures }
//# sourceMappingURL=chunk-LQ42R6NJ.js.map
