import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { findMarketplace } from './chunk-Z6VWRE5H.js'
import './chunk-B2S62JUI.js'
import { external_exports } from './chunk-3OKRU4HK.js'
import './chunk-ARMSRDCT.js'
var caseSchemaName = 'health-tui/case@1',
  routes = ['admit', 'dispute', 'document_only', 'retraction', 'no_appeal'],
  text = external_exports.string(),
  texts = external_exports.array(text),
  counts = external_exports.record(text, external_exports.number()),
  caseItemSchema = external_exports.union([
    text,
    external_exports.looseObject({
      text,
      id: text.optional(),
      issues: texts.optional(),
      causes: texts.optional(),
      evidence: texts.optional(),
      date: text.optional(),
      owner: text.optional(),
      reusedFrom: text.optional(),
    }),
  ]),
  supplierSchema = external_exports.looseObject({
    name: text.optional(),
    phone: text.optional(),
    address: text.optional(),
    website: text.optional(),
    email: text.optional(),
  }),
  letterOfAuthorizationSchema = external_exports.looseObject({
    licensor: text.optional(),
    licensee: text.optional(),
    grant: text.optional(),
    territory: text.optional(),
    term: text.optional(),
    signed: external_exports.boolean().optional(),
    letterhead: external_exports.boolean().optional(),
  }),
  counterNoticeSchema = external_exports.looseObject({
    identification: text.optional(),
    goodFaithStatement: external_exports.union([text, external_exports.boolean()]).optional(),
    perjuryStatement: external_exports.union([text, external_exports.boolean()]).optional(),
    jurisdictionConsent: external_exports.union([text, external_exports.boolean()]).optional(),
    contact: text.optional(),
    signature: external_exports.union([text, external_exports.boolean()]).optional(),
  }),
  evidenceSchema = external_exports.looseObject({
    ref: text.optional(),
    type: text.optional(),
    title: text.optional(),
    date: text.optional(),
    expires: text.optional(),
    asins: texts.optional(),
    quantities: counts.optional(),
    unitsPerPack: external_exports.union([external_exports.number(), counts]).optional(),
    lines: external_exports.number().optional(),
    supplier: supplierSchema.optional(),
    billTo: text.optional(),
    highlighted: external_exports.boolean().optional(),
    altered: external_exports.boolean().optional(),
    screenshot: external_exports.boolean().optional(),
    passwordProtected: external_exports.boolean().optional(),
    forwarded: external_exports.boolean().optional(),
    format: text.optional(),
    sizeBytes: external_exports.number().optional(),
    pages: external_exports.number().optional(),
    nameOnDocument: text.optional(),
    addressOnDocument: text.optional(),
    loa: letterOfAuthorizationSchema.optional(),
    counterNotice: counterNoticeSchema.optional(),
  }),
  caseMetricSchema = external_exports.looseObject({
    name: text,
    value: external_exports.number().optional(),
    target: external_exports.number().optional(),
    defects: external_exports.number().optional(),
    orders: external_exports.number().optional(),
    packages: external_exports.number().optional(),
    units: external_exports.number().optional(),
    from: text.optional(),
    to: text.optional(),
  }),
  submissionSchema = external_exports.looseObject({
    date: text.optional(),
    text: text.optional(),
    outcome: text.optional(),
    reply: text.optional(),
    replyDate: text.optional(),
  }),
  accountSchema = external_exports.looseObject({
    legalName: text.optional(),
    address: text.optional(),
    storeName: text.optional(),
    representative: text.optional(),
    contactName: text.optional(),
    legalRepresentative: text.optional(),
    email: text.optional(),
    phone: text.optional(),
    aliases: texts.optional(),
  }),
  suppressionSchema = external_exports.looseObject({
    ruleId: text,
    path: text.optional(),
    text: text.optional(),
    reason: text.optional(),
  }),
  followUpSchema = external_exports.looseObject({
    owner: text.optional(),
    nextCheck: text.optional(),
    watches: text.optional(),
    afterReinstatement: external_exports
      .array(external_exports.union([text, external_exports.number()]))
      .optional(),
  }),
  sectionsSchema = external_exports.record(text, external_exports.array(caseItemSchema)),
  caseSchema = external_exports.looseObject({
    schema: text.optional(),
    id: text.optional(),
    title: text.optional(),
    asOf: text.optional(),
    language: text.optional(),
    marketplace: text.optional(),
    state: text.optional(),
    route: external_exports.enum(routes).optional(),
    charges: external_exports
      .array(
        external_exports.looseObject({
          issue: text.optional(),
          route: external_exports.enum(routes).optional(),
        }),
      )
      .optional(),
    violationTypes: texts.optional(),
    issues: texts.optional(),
    asins: texts.optional(),
    skus: texts.optional(),
    orderIds: texts.optional(),
    noticeDate: text.optional(),
    deadline: text.optional(),
    requested: texts.optional(),
    notificationSummary: text.optional(),
    metrics: external_exports.array(caseMetricSchema).optional(),
    unitsSold365: counts.optional(),
    openingStock: counts.optional(),
    brands: texts.optional(),
    products: external_exports
      .array(
        external_exports.looseObject({
          asin: text.optional(),
          title: text.optional(),
          brand: text.optional(),
        }),
      )
      .optional(),
    account: accountSchema.optional(),
    previousSubmissions: external_exports.array(submissionSchema).optional(),
    sections: sectionsSchema.optional(),
    evidence: external_exports.array(evidenceSchema).optional(),
    freeText: text.optional(),
    followUp: followUpSchema.optional(),
    suppressions: external_exports.array(suppressionSchema).optional(),
  })
function readCase(json) {
  let value
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { ok: !1, reason: `it is no JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  return readCaseValue(value)
}
function readCaseValue(value) {
  if (typeof value != 'object' || value === null || Array.isArray(value))
    return { ok: !1, reason: 'it is no JSON object' }
  let draft = structuredClone(value),
    problems = [],
    schema = draft.schema
  if (typeof schema == 'string' && !schema.startsWith('health-tui/case@'))
    return { ok: !1, reason: `its schema is ${JSON.stringify(schema)}, not ${caseSchemaName}` }
  if (
    (typeof schema == 'string' &&
      schema !== caseSchemaName &&
      problems.push({ path: 'schema', reason: `written for ${schema}; read as ${caseSchemaName}` }),
    typeof draft.sections != 'object' && typeof draft.freeText != 'string')
  )
    return { ok: !1, reason: 'it has neither sections nor freeText, so it is no case file' }
  ;(dropNulls(draft), wrapLists(draft))
  for (let round = 0; round < 1e4; round++) {
    let parsed = caseSchema.safeParse(draft)
    if (parsed.success) return { ok: !0, document: parsed.data, problems }
    for (let issue of parsed.error.issues) {
      let path = issue.path.map((key) => (typeof key == 'symbol' ? String(key) : key))
      ;(problems.push({ path: pathText(path), reason: issue.message }), repair(draft, path))
    }
  }
  return { ok: !1, reason: 'it is not shaped like a case file' }
}
var listFields = ['asins', 'skus', 'orderIds', 'violationTypes', 'issues', 'requested', 'brands']
function wrapLists(draft) {
  for (let field of listFields) {
    let value = draft[field]
    typeof value == 'string' && (draft[field] = value.trim() === '' ? [] : [value])
  }
  let sections2 = draft.sections
  if (!(typeof sections2 != 'object' || sections2 === null))
    for (let [name, value] of Object.entries(sections2))
      typeof value == 'string' && (sections2[name] = [value])
}
function dropNulls(value) {
  if (Array.isArray(value))
    value.forEach((entry2, index) => {
      entry2 === null ? (value[index] = '') : dropNulls(entry2)
    })
  else if (typeof value == 'object' && value !== null)
    for (let [key, entry2] of Object.entries(value)) entry2 === null ? delete value[key] : dropNulls(entry2)
}
var objectLists = new Set([
  'evidence',
  'metrics',
  'previousSubmissions',
  'charges',
  'products',
  'suppressions',
])
function repair(draft, path) {
  let parent = draft
  for (let key2 of path.slice(0, -1)) {
    let next = parent[key2]
    if (typeof next != 'object' || next === null) break
    parent = next
  }
  let key = path.at(-1)
  if (key === void 0 || typeof parent != 'object' || parent === null) return
  if (Array.isArray(parent) && typeof key == 'number') {
    let value2 = parent[key]
    parent[key] = objectLists.has(String(path[0]))
      ? {
          ...(path[0] === 'metrics' ? { name: '' } : {}),
          ...(path[0] === 'suppressions' ? { ruleId: '' } : {}),
        }
      : typeof value2 == 'number' || typeof value2 == 'boolean'
        ? String(value2)
        : ''
    return
  }
  let object = parent,
    value = object[key]
  key === 'name' || key === 'ruleId'
    ? (object[key] = typeof value == 'number' ? String(value) : '')
    : typeof value == 'number' && Number.isFinite(value) && !Array.isArray(parent) && key === 'id'
      ? (object[key] = String(value))
      : typeof value == 'string' && value.trim() !== '' && Number.isFinite(Number(value))
        ? (object[key] = Number(value))
        : delete object[key]
}
function pathText(path) {
  return path
    .map((key, index) => (typeof key == 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('')
}
function parseDay(text2) {
  let match = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text2 ?? '')
  return match === null ? void 0 : dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}
function dayOf(year, month, dayOfMonth) {
  let time = Date.UTC(year, month - 1, dayOfMonth),
    date = new Date(time)
  return date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === dayOfMonth
    ? time / millisecondsPerDay
    : void 0
}
function formatDay(day) {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
}
function yearOf(day) {
  return new Date(day * millisecondsPerDay).getUTCFullYear()
}
function businessDaysBetween(from, to) {
  let count = 0
  for (let day = from + 1; day <= to; day++) isBusinessDay(day) && count++
  return count
}
function isBusinessDay(day) {
  let weekday = new Date(day * millisecondsPerDay).getUTCDay()
  return weekday !== 0 && weekday !== 6
}
var millisecondsPerDay = 864e5
var months = [
    ['January', 'Jan', 'Januar', 'J\xE4nner', 'janvier', 'gennaio', 'enero', 'janv'],
    ['February', 'Feb', 'Februar', 'f\xE9vrier', 'febbraio', 'febrero', 'f\xE9vr'],
    ['March', 'Mar', 'M\xE4rz', 'mars', 'marzo'],
    ['April', 'Apr', 'avril', 'aprile', 'abril'],
    ['May', 'Mai', 'mai', 'maggio', 'mayo'],
    ['June', 'Jun', 'Juni', 'juin', 'giugno', 'junio'],
    ['July', 'Jul', 'Juli', 'juillet', 'luglio', 'julio'],
    ['August', 'Aug', 'ao\xFBt', 'agosto'],
    ['September', 'Sept', 'Sep', 'septembre', 'settembre', 'septiembre'],
    ['October', 'Oct', 'Oktober', 'Okt', 'octobre', 'ottobre', 'octubre'],
    ['November', 'Nov', 'novembre', 'noviembre'],
    ['December', 'Dec', 'Dezember', 'Dez', 'd\xE9cembre', 'dicembre', 'diciembre'],
  ],
  monthNames = Object.fromEntries(months.flatMap((names4, index) => names4.map((name) => [name, index + 1])))
var names = Object.keys(monthNames)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  ordinal = String.raw`(?:st|nd|rd|th|er|º|\.)?`,
  dayMonth = String.raw`(\d{1,2})${ordinal}(?:\s*(?:-|–|to|and|until|bis|und|al|et|y|e)\s*(\d{1,2})${ordinal})?\s+(?:of\s+|de\s+|di\s+)?(${names})\.?(?![\p{L}])(?:,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d))?`,
  monthDay = String.raw`(${names})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d|[.,]\d|\s*%|:)(?:\s*(?:-|–|to|and|until)\s*(\d{1,2})(?:st|nd|rd|th)?(?!\d|[.,]\d|\s*%|:))?(?:,?\s+(\d{4})(?!\d))?`,
  monthYear = String.raw`(${names})\.?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)`,
  iso = String.raw`(?<![\d-])(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?![\d-])`,
  numeric = String.raw`(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\g(\d{4}|\d{2})(?![\d./-]\d)`,
  japanese = String.raw`(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日`,
  patterns = {
    iso: new RegExp(iso, 'gu'),
    japanese: new RegExp(japanese, 'gu'),
    numeric: new RegExp(numeric.replace(String.raw`\g`, String.raw`\2`), 'gu'),
    dayMonth: new RegExp(String.raw`(?<![\p{L}\p{N}.,])${dayMonth}`, 'gu'),
    monthDay: new RegExp(String.raw`(?<![\p{L}\p{N}])${monthDay}`, 'gu'),
    monthYear: new RegExp(String.raw`(?<![\p{L}\p{N}])${monthYear}`, 'gu'),
  }
function findDates(text2, options) {
  let found = [],
    free = (start, end) => found.every((f) => end <= f.start || start >= f.end),
    add = (match, year, month, days) => {
      let start = match.index ?? 0,
        end = start + match[0].length
      if (free(start, end))
        for (let day of days) {
          if (day === void 0) continue
          let value = resolve(year, month, Number(day), options.reference)
          found.push({
            start,
            end,
            day: value,
            valid: value !== void 0,
            precision: 'day',
            yearGiven: year !== void 0,
          })
        }
    }
  if (!/\d/.test(text2)) return found
  for (let m of text2.matchAll(patterns.iso)) add(m, m[1], Number(m[2]), [m[3]])
  for (let m of text2.matchAll(patterns.japanese)) add(m, m[1], Number(m[2]), [m[3]])
  for (let m of text2.matchAll(patterns.numeric)) {
    let first = Number(m[1]),
      second = Number(m[3]),
      year = m[4]?.length === 2 ? `20${m[4]}` : m[4],
      monthFirst = first > 12 ? !1 : second > 12 ? !0 : options.monthFirst && m[2] !== '.'
    add(m, year, monthFirst ? first : second, [String(monthFirst ? second : first)])
  }
  for (let m of text2.matchAll(patterns.dayMonth)) add(m, m[4], monthOf(m[3]), [m[1], m[2]])
  for (let m of text2.matchAll(patterns.monthDay)) add(m, m[4], monthOf(m[1]), [m[2], m[3]])
  for (let m of text2.matchAll(patterns.monthYear)) {
    let start = m.index,
      end = start + m[0].length
    free(start, end) && found.push({ start, end, day: void 0, valid: !0, precision: 'month', yearGiven: !0 })
  }
  return found.toSorted((a, b) => a.start - b.start)
}
function monthOf(name) {
  return monthNames[name ?? ''] ?? 0
}
function resolve(year, month, day, reference) {
  if (month < 1 || month > 12 || day < 1) return
  if (year !== void 0) return dayOf(Number(year), month, day)
  let around = yearOf(reference),
    best
  for (let candidate of [around - 1, around, around + 1]) {
    let value = dayOf(candidate, month, day)
    value !== void 0 &&
      (best === void 0 || Math.abs(value - reference) < Math.abs(best - reference)) &&
      (best = value)
  }
  return best
}
var innocentTerms = [
  /\bA-to-z(?: Guarantee)?(?: claims?| Claims?)?/g,
  /\b(?:money-back|manufacturer(?:'s|’s)?|lifetime|two-year|one-year|three-year|product) guarantees?\b/gi,
  /\bguarantee (?:card|certificate|seal|period)s?\b/gi,
  /\bguaranteed (?:delivery|shipping)\b/gi,
  /\b100\s?% (?:organic |genuine |pure |natural |recycled |virgin |merino |egyptian )*(?:cotton|wool|polyester|silk|leather|linen|bamboo|organic|natural|recycled|pure|merino|viscose|juice|arabica|waterproof|cocoa|soy|beeswax|cashmere|silicone|steel|rubber|nylon|hemp|acrylic|down|paper|vegan|plastic|aluminium|aluminum|copper|glass|beef|honey|wood|coconut|stainless|microfib(?:er|re))\b/gi,
  /\b(?:phone|pillow|carrying|display|laptop|tablet|watch|glasses|pencil|guitar|storage|hard|soft|travel|gift|camera|jewell?ery|earbuds?|airpods?|cosmetic|book|brief|airpod) cases?\b/gi,
  /\b(?:suit|book|show|brief|stair|pillow)cases?\b/gi,
  /\bcase(?:-| )?(?:packs?|packed|packing|quantit(?:y|ies)|count|lots?|fans?|labels?|study|studies)\b/gi,
  /\b(?:in|for) (?:this|that|each|any|which|such|most|every|either|both|no|the latter|the former) cases?\b/gi,
  /\bcases? of \d+\b/gi,
  /\b(?:in case|case by case|just in case|lower-?case|upper-?case|edge cases?|worst case)\b/gi,
  /\b(?:baby|pet|cat|dog|child|laptop|garment|tool|wine|car|sling|hip|toddler) carriers?\b/gi,
  /\bcarrier(?: |-)(?:bags?|scans?|fields?|lists?|codes?|settings?|accounts?|reports?|names?|oil|pickup|collection|label|labels|data|performance|mapping|website|portal|service)\b/gi,
  /\b(?:tennis|basketball|squash|badminton|volleyball|food|indoor) courts?\b/gi,
  /\bcourt shoes?\b/gi,
  /\blegal(?: |-)(?:name|size|entity|representative|address|form|pads?|owner|person|paper|notice|status|requirements?)\b/gi,
  /\b(?:trade ?mark|patent) attorney(?:'s|’s)? (?:letter|opinion)\b/gi,
  /\b(?:parent|child)(?:\/child)? (?:ASINs?|SKUs?|listings?|items?|variations?|products?|themes?)\b/gi,
  /\bparent[/-]child\b/gi,
  /\b(?:variation|product|size|colou?r|item|font) famil(?:y|ies)\b/gi,
  /\bfamily (?:packs?|size|games?|card|tent|pool|name|of (?:products|variations|listings|ASINs))\b/gi,
  /\bchild(?:ren)?(?:'s|’s) (?:product|item|toy|toys|clothing|certificate|safety|book|books|shoes?|bed|wear)\b/gi,
  /\b(?:child|children)(?: |-)(?:safe|safety|lock|locks|proof|resistant|seat|seats)\b/gi,
  /\b(?:french|garlic|coffee|heat|drill|leg|bench|flower|tofu|hand|printing) press(?:es)?\b/gi,
  /\bpress(?: |-)(?:studs?|fit|buttons?|ons?|down|nails?|seal)\b/gi,
  /\btrain(?:ing)? (?:sets?|shoes?|pants|wheels?|collars?|pads?|bras?|tracks?|toys?|equipment|bikes?|ladders?|cones?|balls?)\b/gi,
  /\b(?:potty|strength|resistance|dog|puppy|weight|balance|agility) training\b/gi,
  /\b(?:stress|shock|pain|crash) (?:balls?|tests?|tested|relief|absor(?:b|p)\w*|proof|resistan\w+|mats?)\b/gi,
  /\b(?:best|sell)(?: |-)(?:before|by)\b/gi,
  /\bbest[- ]sellers? rank\b/gi,
  /\b(?:complaint|removal order|shipment|claim|return|invoice|order) (?:ID|IDs|number|numbers|no\.)/gi,
]
var label = String.raw`(?:\d{1,3}(?:\.\d{1,2})?[a-z]?(?![\w-])|[A-Z]{1,2}-?\d{0,2}(?![\w-]))`,
  joint = String.raw`\s*(?:,\s*(?:and|und|et|e|y)?|and|und|et|e|y|&|or|to|through|thru|bis|à|a|al|–|—|-)\s*`,
  singular = String.raw`(?:[Ee]xhibit|[Aa]ttachment|[Aa]nnex|[Aa]ppendix|[Ee]nclosure|Document|Ex\.|Anlage|Beleg|[Pp]ièce(?: jointe)?|[Aa]nnexe|[Aa]llegato|[Aa]nexo|Documento|Anhang|EXHIBIT|ATTACHMENT)`,
  plural = String.raw`(?:[Ee]xhibits|[Aa]ttachments|[Aa]nnexes|[Aa]ppendices|[Ee]nclosures|Documents|Exs\.|Anlagen|Belege|[Pp]ièces(?: jointes)?|[Aa]llegati|[Aa]nexos|Documentos|EXHIBITS|ATTACHMENTS)`,
  japanese2 = String.raw`(?:別紙|添付資料|添付書類|添付|証拠資料|資料)\s*[0-9０-９]{1,2}`,
  exhibitPattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${plural}\s*(?:No\.?\s*|Nr\.?\s*|[nN]°\s*|#\s*)?${label}(?:${joint}${label})*|${singular}\s*(?:No\.?\s*|Nr\.?\s*|[nN]°\s*|#\s*)?${label})|${japanese2}`,
    'gu',
  )
function exhibitLabels(reference) {
  let body = reference
      .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 65296))
      .replace(/^\D*?(?=\d|\s[A-Z]{1,2}-?\d{0,2}(?![\w]))/u, '')
      .trim(),
    parts2 = [...body.matchAll(new RegExp(label, 'g'))],
    labels = []
  return (
    parts2.forEach((part2, index) => {
      let previous = parts2[index - 1],
        between = previous === void 0 ? '' : body.slice(previous.index + previous[0].length, part2.index)
      ;(previous !== void 0 &&
        /^\s*(?:to|through|thru|bis|à|a|al|–|—|-)\s*$/.test(between) &&
        labels.push(...labelsBetween(previous[0], part2[0])),
        labels.push(part2[0]))
    }),
    labels.map(normalLabel)
  )
}
function labelOfRef(ref) {
  let found = /(\d{1,3}(?:\.\d{1,2})?[a-z]?|(?<![A-Za-z])[A-Z]{1,2}-?\d{0,2})\s*$/.exec(
    ref.trim().replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 65296)),
  )
  return normalLabel(found?.[1] ?? ref)
}
function normalLabel(text2) {
  return text2.trim().toUpperCase().replace(/-/g, '')
}
function labelsBetween(first, last) {
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) {
    let from = Number(first),
      to = Number(last)
    return to - from > 60
      ? []
      : Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => String(from + 1 + i))
  }
  if (/^[A-Z]$/.test(first) && /^[A-Z]$/.test(last)) {
    let from = first.charCodeAt(0),
      count = Math.max(0, last.charCodeAt(0) - from - 1)
    return Array.from({ length: count }, (_, i) => String.fromCharCode(from + 1 + i))
  }
  return []
}
var hidden = '\uFFFC'
function maskText(raw, options) {
  let masks = [],
    taken = new Uint8Array(raw.length),
    take = (kind, start, end) => {
      for (let i = start; i < end; i++) if (taken[i] === 1) return
      ;(taken.fill(1, start, end), masks.push({ kind, start, end }))
    },
    takeAll = (kind, pattern, group = 0) => {
      for (let match of raw.matchAll(pattern)) {
        let words = match[group]
        if (words === void 0 || words === '') continue
        let start = group === 0 ? match.index : match.index + match[0].indexOf(words)
        take(kind, start, start + words.length)
      }
    }
  ;(takeAll('url', /\bhttps?:\/\/[^\s<>"'”’)]+|\bwww\.[^\s<>"'”’)]+/giu),
    takeAll('email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu),
    takeAll(
      'url',
      /\b[\w-]+(?:\.[\w-]+)*\.(?:com|de|co\.uk|net|org|eu|fr|it|es|jp|shop|io)(?:\/[^\s<>"'”’),]*)?(?=[\s,.;:)!?]|$)/giu,
    ))
  for (let pattern of quotePatterns) takeAll('quote', pattern)
  ;(takeAll(
    'code',
    /<\/?(?:b|i|p|br|ul|ol|li|strong|em|u|h[1-6]|a|span|div|table|tr|td|th)\b[^<>]{0,200}>/giu,
  ),
    takeAll('exhibit', exhibitPattern),
    takeAll('order', /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g),
    takeAll('asin', /\bB0[A-Z0-9]{8}\b/g))
  for (let sku of options.skus) for (let at of occurrences(raw, sku)) take('sku', at, at + sku.length)
  takeAll('sku', /\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{1,12}(?:-[A-Z0-9]{1,12})+\b/g)
  for (let name of options.names) for (let at of occurrences(raw, name)) take('name', at, at + name.length)
  for (let pattern of innocentTerms) takeAll('term', pattern)
  if (options.titleCaseIsName)
    for (let match of raw.matchAll(titleCaseRun))
      notName.test(match[0]) || take('name', match.index, match.index + match[0].length)
  return (masks.sort((a, b) => a.start - b.start), { raw, masked: hide(raw, masks), masks })
}
function hide(raw, masks) {
  let out = '',
    from = 0
  for (let mask of masks)
    ((out += raw.slice(from, mask.start) + hidden.repeat(mask.end - mask.start)), (from = mask.end))
  return out + raw.slice(from)
}
var quotePatterns = [
    /“[^”\n]{1,600}”/gu,
    /„[^“”\n]{1,600}[“”]/gu,
    /«[^»\n]{1,600}»/gu,
    /‹[^›\n]{1,600}›/gu,
    /「[^」\n]{1,600}」/gu,
    /『[^』\n]{1,600}』/gu,
    /(?<![\p{L}\p{N}])"(?=\S)[^"\n]{1,600}?(?<=\S)"(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}])‘(?=\S)[^‘\n]{1,300}?(?<=\S)’(?![\p{L}\p{N}])/gu,
    new RegExp(
      "(?<![\\p{L}\\p{N}'])'(?=[^\\s'])[^\\n']{1,300}?(?:(?<=\\p{L})'(?=\\p{L})[^\\n']{1,200}?)*(?<=\\S)'(?![\\p{L}\\p{N}'])",
      'gu',
    ),
    /`[^`\n]{1,300}`/gu,
  ],
  titleCaseRun = new RegExp(
    "(?<=[\\p{Ll}\\p{N},;)\\uFFFC] )\\p{Lu}[\\p{Ll}&'\u2019]+[\\p{L}\\p{N}&'\u2019-]*(?: (?:(?:of|the|and|&|for|de|von|van|a|an) )?\\p{Lu}[\\p{Ll}&'\u2019]*[\\p{L}\\p{N}&'\u2019-]*)+",
    'gu',
  ),
  notName =
    /\b(?:Amazon|Seller|Support|Central|Case|Performance|Team|Please|Lawyer|Attorney|Court|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|We|Our|You|Your|Rate|Order|Defect)\b/u
function* occurrences(raw, name) {
  if (!(name.length < 2))
    for (let at = raw.indexOf(name); at >= 0; at = raw.indexOf(name, at + name.length)) {
      let before = raw[at - 1] ?? ' ',
        after = raw[at + name.length] ?? ' '
      !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after) && (yield at)
    }
}
function splitSentences({ raw, masked }) {
  let spans = [],
    from = 0,
    push = (end) => {
      let start = from,
        stop = end
      for (; start < stop && /[\s•*·–-]/.test(raw[start] ?? '');) start++
      for (; stop > start && /\s/.test(raw[stop - 1] ?? '');) stop--
      ;(stop > start && spans.push({ start, end: stop }), (from = end))
    }
  for (let match of masked.matchAll(/[.!?]+["”’')\]\uFFFC]*(?=\s|$)|[。！？]+[」』]?|\n+/gu)) {
    let end = match.index + match[0].length
    ;(match[0].startsWith('.') &&
      !match[0].startsWith('..') &&
      !endsSentence(masked, from, match.index, end)) ||
      push(
        match[0].startsWith(`
`)
          ? match.index
          : end,
      )
  }
  return (push(raw.length), spans)
}
function endsSentence(text2, from, dot, end) {
  let before = /[\p{L}\p{N}.&]+$/u.exec(text2.slice(Math.max(from, dot - 12), dot))?.[0] ?? ''
  if (abbreviations.test(before) || new RegExp('^\\p{Lu}$', 'u').test(before)) return !1
  let after = /\S/u.exec(text2.slice(end))?.[0]
  return after === void 0
    ? !0
    : /^\d{1,2}$/.test(before) &&
        (text2.slice(from, dot).trim() === before ||
          new RegExp('\\p{Lu}\\p{Ll}+', 'u').test(text2.slice(end, end + 12)) === !1)
      ? !1
      : !new RegExp('\\p{Ll}', 'u').test(after)
}
var abbreviations =
  /^(?:No|Nos|Nr|approx|Inc|Ltd|Co|Corp|St|Dr|Mr|Mrs|Ms|vs|e\.g|i\.e|eg|ie|etc|Sept|Sep|Oct|Nov|Dec|Jan|Feb|Mar|Apr|Jun|Jul|Aug|incl|max|min|ca|bzw|z\.B|usw|Abs|Art|S\.r\.l|S\.p\.A|Ex|Fig|p|pp|pcs|ref|Ref|dept|Dept|a\.m|p\.m|qty|Qty|Str|M|Mme|núm|Sr|Sra)$/u
function wordsOf(masked) {
  return [
    ...masked.matchAll(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,2}|[\p{L}\p{N}][\p{L}\p{N}'’%-]*(?<![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|\uFFFC+/gu,
    ),
  ].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
}
function countWords(masked) {
  return wordsOf(masked).length
}
function contentStems(masked) {
  let stems = new Set()
  for (let { text: text2 } of wordsOf(masked.toLowerCase())) {
    if (text2.length < 3 || /^[\d\uFFFC]/u.test(text2) || stopWords.has(text2)) continue
    let found = stem(text2.replace(/['’]s$/u, ''))
    stopWords.has(found) || stems.add(synonyms.get(found) ?? found)
  }
  return stems
}
function stem(word) {
  let out = word
  return (
    out.length > 4 && out.endsWith('ies')
      ? (out = `${out.slice(0, -3)}y`)
      : out.length > 4 && /(?:s|x|z|ch|sh)es$/.test(out)
        ? (out = out.slice(0, -2))
        : out.length > 3 && out.endsWith('s') && !/(?:ss|us|is)$/.test(out) && (out = out.slice(0, -1)),
    out.length > 5 && out.endsWith('ing')
      ? (out = undouble(out.slice(0, -3)))
      : out.length > 4 && out.endsWith('ed')
        ? (out = undouble(out.slice(0, -2)))
        : out.length > 6 && out.endsWith('ation')
          ? (out = out.slice(0, -5))
          : out.length > 6 && out.endsWith('ment')
            ? (out = out.slice(0, -4))
            : out.length > 5 && out.endsWith('ly') && (out = out.slice(0, -2)),
    out.length > 3 && out.endsWith('e') ? out.slice(0, -1) : out
  )
}
function undouble(text2) {
  return /([bdgklmnprt])\1$/.test(text2) ? text2.slice(0, -1) : text2
}
var synonymLines = [
    'ship dispatch sent send shipment deliver delivery despatch parcel courier postage post handling mail',
    'pack packag package carton box wrap padd cushion damag broken crush breakag sleev bubbl insert transit',
    'stock inventory warehous bin shelf count oversell oversold quantity unit surplus',
    'photo pictur imag photograph listing page detail descript descriptiv bullet titl wording attribut',
    'supplier vendor distributor manufacturer wholesal sourc brand owner purchas buy bought invoic author authoriz authoris genuin authentic',
    'label barcod tag fnsku gtin ean upc sticker relabel',
    'return retur refurbish open used seal reseal resal sellabl',
    'track carrier scan label-purchas valid number tracking',
    'cancel cancell oversell sync synchron channel',
    'messag answer reply respons repli inbox respond',
    'holiday vacat clos absenc absent ill illness deputy cover backup substitut sick weekend shift rota',
    'address utility statement passport ident identity registr',
    'review feedback insert card incentiv agency',
    'keyword term trademark logo copyright licens patent',
    'train instruct brief sop procedur',
    'test lab laborator certificat complianc report safety',
    'expir expiry lot batch date shelf-lif fifo fefo',
    'price pric repric',
    'upload feed file spreadsheet sheet import template',
    'user login access permission former employe device wifi account',
  ],
  synonyms = new Map()
for (let line of synonymLines) {
  let [first = '', ...others2] = line.split(' ')
  for (let other of others2) synonyms.has(stem(other)) || synonyms.set(stem(other), stem(first))
}
var stopWords = new Set(
  'the and for that this these those with without from into onto over under was were are been being have has had not but nor our ours your yours their them they its his her she him who whom which what when where while than then also all any each every both some most more less only very can could will would shall should may might must did does done doing our own out off per via about after before since until because due there here how why such same other another between during against again once now new first last next day days week weeks month months year daily weekly monthly item items order orders product products customer customers buyer buyers amazon issue issues problem problems cause causes root action actions plan policy policies process team staff measure measures exhibit exhibits attachment step steps taken take made make notice seller sell sold sale use one two three four five six seven eight nine ten twelve percent rate defect defects checked check checks within per through affected listed january february march april june july august september october november december sept oct nov dec jan feb mar apr jun jul aug monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
function shareOf(part2, whole) {
  if (part2.size === 0) return 0
  let shared = 0
  for (let member of part2) whole.has(member) && shared++
  return shared / part2.size
}
function sharesAny(a, b) {
  for (let member of a) if (b.has(member)) return !0
  return !1
}
function sharedCount(a, b) {
  let count = 0
  for (let member of a) b.has(member) && count++
  return count
}
function analyseText(raw, options) {
  let known = options.cache.get(raw)
  if (known !== void 0) return known
  let text2 = new LazyText(maskText(raw, options), options)
  return (options.cache.set(raw, text2), text2)
}
var LazyText = class {
  raw
  masked
  masks
  #options
  #sentences
  #dates
  #stems
  #wordCount
  constructor(text2, options) {
    ;((this.raw = text2.raw),
      (this.masked = text2.masked),
      (this.masks = text2.masks),
      (this.#options = options))
  }
  get sentences() {
    return (this.#sentences ??= splitSentences(this))
  }
  get dates() {
    return (this.#dates ??= findDates(this.masked, this.#options))
  }
  get stems() {
    return (this.#stems ??= contentStems(this.masked))
  }
  get wordCount() {
    return (this.#wordCount ??= countWords(this.masked))
  }
}
var planSections = ['rootCauses', 'correctiveActions', 'preventiveMeasures']
function planItems(document, options) {
  let items = []
  for (let [name, entries] of Object.entries(document.sections ?? {})) {
    let section = planSections.includes(name) ? name : 'other'
    entries.forEach((entry2, index) => {
      let item = sectionItem(section, `sections.${name}[${index}]`, index, entry2, options)
      item !== void 0 && items.push(item)
    })
  }
  let sectionsFilled = items.some((item) => item.section !== 'other'),
    freeText = document.freeText ?? ''
  return (freeText.trim() !== '' && items.push(...freeTextItems(freeText, !sectionsFilled, options)), items)
}
function sectionItem(section, path, index, entry2, options) {
  let object = typeof entry2 == 'string' ? void 0 : entry2,
    raw = typeof entry2 == 'string' ? entry2 : entry2.text
  if (raw.trim() !== '')
    return {
      section,
      index,
      path: object === void 0 ? path : `${path}.text`,
      base: 0,
      text: analyseText(raw, options),
      id: object?.id,
      links: { issues: object?.issues ?? [], causes: object?.causes ?? [], evidence: object?.evidence ?? [] },
      date: object?.date,
      owner: object?.owner,
    }
}
function freeTextItems(freeText, readHeadings, options) {
  let items = [],
    section = 'freeText'
  for (let match of freeText.matchAll(/[^\n]+/g)) {
    let raw = match[0]
    if (raw.trim() === '') continue
    let heading2 = readHeadings ? headingOf(raw) : void 0
    ;(heading2 !== void 0 && (section = heading2),
      items.push({
        section: heading2 === void 0 ? section : 'freeText',
        index: items.length,
        path: 'freeText',
        base: match.index,
        text: analyseText(raw, options),
        id: void 0,
        links: { issues: [], causes: [], evidence: [] },
        date: void 0,
        owner: void 0,
      }))
  }
  return items
}
var headings = [
  ['rootCauses', /root cause|what (?:caused|went wrong)|ursache|cause(?:s)? (?:première|racine)|causa|原因/i],
  [
    'correctiveActions',
    /correct|actions? (?:we have )?taken|steps (?:we have )?taken|have taken|maßnahmen|mesures prises|azioni|acciones|対応|是正/i,
  ],
  [
    'preventiveMeasures',
    /prevent|going forward|in the future|future|vorbeug|zukunft|prévent|misure|medidas|再発防止|防止/i,
  ],
]
function headingOf(line) {
  let text2 = line.trim()
  if (
    !(text2.length > 90 || /[.。]$/.test(text2) || text2.split(/\s+/).length > 14) &&
    !(!/^(?:[#*\d\sIVX(]|[A-Z])/.test(text2) && !/[\u3040-\u30ff\u4e00-\u9fff]/.test(text2))
  )
    return headings.find(([, pattern]) => pattern.test(text2))?.[0]
}
var terms = [
  { kind: 'counter_notice', pattern: /counter[-_ ]?(?:notice|notification)/i },
  { kind: 'retraction', pattern: /retract|withdrawal of (?:the )?complaint|rücknahme/i },
  { kind: 'pro_forma', pattern: /pro[-_ ]?forma/i },
  {
    kind: 'order_confirmation',
    pattern: /order[-_ ]?confirmation|purchase[-_ ]?order|sales[-_ ]?order|auftragsbest|bestellbest/i,
  },
  { kind: 'quote', pattern: /\bquot(?:e|ation)\b|estimate\b|angebot|devis|preventivo|presupuesto/i },
  {
    kind: 'packing_slip',
    pattern: /packing[-_ ]?(?:slip|list)|delivery[-_ ]?note|lieferschein|bon de livraison/i,
  },
  {
    kind: 'letter_of_authorization',
    pattern:
      /\bloa\b|letters?[-_ ]?of[-_ ]?authori[sz]ation|authori[sz]ation letter|licen[cs]e agreement|licensing (?:agreement|documentation)|autorisierung|lettre d.autorisation|lettera di autorizzazione|carta de autorización|authori[sz]ation[-_ ]from/i,
  },
  {
    kind: 'utility_bill',
    pattern:
      /utility[-_ ]?bill|electricity bill|water bill|gas bill|phone bill|internet bill|proof[-_ ]of[-_ ]address|nebenkosten|stromrechnung|facture d.électricité|bolletta|recibo de/i,
  },
  {
    kind: 'bank_statement',
    pattern:
      /bank[-_ ]?(?:statement|account statement)|credit card statement|kontoauszug|relevé bancaire|estratto conto/i,
  },
  {
    kind: 'business_registration',
    pattern:
      /business[-_ ](?:licen[cs]e|registration|register)|trade register|handelsregister|articles of (?:incorporation|association)|company regist|commercial regist|kbis|visura/i,
  },
  {
    kind: 'test_report',
    pattern:
      /test(?:ing)?[-_ ]?reports?|laboratory|lab[-_ ]report|\bcoa\b|certificate[-_ ]of[-_ ]analysis|prüfbericht|safety[-_ ]data|\bsds\b/i,
  },
  {
    kind: 'certificate',
    pattern: /certificat|\bcpc\b|declaration[-_ ]of[-_ ]conformity|\bdoc\b|conformity|zertifikat/i,
  },
  {
    kind: 'ownership',
    pattern:
      /trademark[-_ ](?:registration|certificate)|proof[-_ ]of[-_ ]ownership|copyright[-_ ]registration|raw[-_ ](?:file|photo|image)|patent (?:opinion|assignment)|non-infringement/i,
  },
  {
    kind: 'identity',
    pattern:
      /identity|\bid[-_ ](?:card|document)\b|^id$|passport|driver'?s? licen[cs]e|personalausweis|pièce d.identité|carta d.identità|documento de identidad|national id|government[- ]issued/i,
  },
  {
    kind: 'proof_of_delivery',
    pattern:
      /proof[-_ ]of[-_ ](?:delivery|shipment)|delivery (?:confirmation|scan)|tracking (?:report|information|proof|export|list)|carrier report|tracking$/i,
  },
  {
    kind: 'order_list',
    pattern: /order[-_ ](?:list|export|report|log)|list of (?:orders|refunds)|refund (?:list|log|report)/i,
  },
  {
    kind: 'invoice',
    pattern: /invoice|rechnung|\bfactures?\b|fattur|factura|請求書|インボイス|supply chain documentation/i,
  },
  { kind: 'receipt', pattern: /receipt|quittung|kassenbon|reçu|scontrino|領収/i },
  { kind: 'photo', pattern: /photo|picture|image/i },
  { kind: 'contract', pattern: /contract|agreement|termination letter/i },
]
function documentKind(type, title = '') {
  let byType = kindIn((type ?? '').replaceAll('_', ' '))
  return byType === 'other' && !/screenshot|setting|log|sheet|record/i.test(type ?? '')
    ? kindIn(title)
    : byType
}
function kindIn(text2) {
  return terms.find((term) => term.pattern.test(text2))?.kind ?? 'other'
}
function documentsAskedBy(ask) {
  let text2 = ask.replaceAll('_', ' ')
  if (/invoice (?:defect|rate)/i.test(text2)) return []
  let kinds = terms.filter((term) => term.pattern.test(text2)).map((term) => term.kind)
  return kinds.filter((kind) => kind !== 'photo' || kinds.length === 1)
}
function satisfies(attached, asked) {
  return attached === asked ? !0 : (alternatives[asked] ?? []).includes(attached)
}
var alternatives = {
    letter_of_authorization: ['contract'],
    certificate: ['test_report'],
    test_report: ['certificate'],
    utility_bill: ['bank_statement'],
    bank_statement: ['utility_bill'],
    contract: ['letter_of_authorization'],
    proof_of_delivery: ['order_list'],
    ownership: ['certificate'],
    order_list: ['proof_of_delivery'],
  },
  notInvoices = new Set(['pro_forma', 'order_confirmation', 'quote', 'receipt']),
  unmarkedKinds = new Set(['identity', 'utility_bill', 'bank_statement', 'business_registration']),
  addressProofs = new Set(['utility_bill', 'bank_statement'])
function sectionsAskedBy(ask) {
  let text2 = ask.replaceAll('_', ' ')
  if (
    /plan of action|\bpoa\b|maßnahmenplan|plan d.action|piano d.azione|plan de acción|改善計画/i.test(text2)
  )
    return [...planSections]
  let found = []
  return (
    /root[- ]causes?|what (?:caused|led)|why (?:the|this)|explanation|explain|cause of|ursache|cause|causa|原因/i.test(
      text2,
    ) && found.push('rootCauses'),
    /(?:actions?|steps|measures) (?:that )?(?:you(?: have|'ve)? |we |already |were )?(?:taken|implemented)|corrective|have taken|resol(?:ve|ution)|remed(?:y|ies|iation)|^actions?$|ergriffen|maßnahmen|mesures|prises|azioni|adottat|acciones|tomad|是正|対応/i.test(
      text2,
    ) && found.push('correctiveActions'),
    /prevent|going forward|in (?:the )?future|not happen again|avoid|vorbeug|künftig|prévent|futur|再発|防止/i.test(
      text2,
    ) && found.push('preventiveMeasures'),
    found
  )
}
function answersAsk(context, ask) {
  let by = [],
    sections2 = sectionsAskedBy(ask),
    documents = documentsAskedBy(ask),
    answered = !1
  if (sections2.length > 0) {
    let filled = sections2.map((section) =>
      context.section(section).filter((item) => item.text.wordCount >= 6),
    )
    if (
      (by.push(...filled.flat().map((item) => item.path)),
      (answered = filled.every((items) => items.length > 0)),
      context.route !== 'admit' && (answered ||= context.items.some((item) => item.text.wordCount >= 6)),
      answered || documents.length === 0)
    )
      return { answered, by }
  }
  for (let exhibit of context.exhibits ?? [])
    documents.some((kind) => satisfies(exhibit.kind, kind)) && by.push(exhibit.name)
  if (by.length > 0) return { answered: !0, by }
  if (
    documents.length === 0 &&
    /\b(?:evidence|proof|documentation|documents?|supporting)\b/i.test(ask) &&
    (context.exhibits ?? []).length > 0
  )
    return { answered: !0, by: (context.exhibits ?? []).map((exhibit) => exhibit.name) }
  let wanted = contentStems(ask.replaceAll('_', ' ').toLowerCase().replace(askWords, ' '))
  if (wanted.size === 0) return { answered: !0, by: [] }
  let best = 0,
    everything = new Set(),
    consider = (stems, name) => {
      let share = shareOf(wanted, stems)
      ;(share > 0 && by.push(name), (best = Math.max(best, share)))
      for (let stem2 of stems) everything.add(stem2)
    }
  for (let item of context.items) consider(item.text.stems, item.path)
  for (let exhibit of context.exhibits ?? []) {
    let about = `${exhibit.entry.title ?? ''} ${(exhibit.entry.type ?? '').replaceAll('_', ' ')}`
    consider(contentStems(about.toLowerCase()), exhibit.name)
  }
  return {
    answered: best >= 0.34 || shareOf(wanted, everything) >= 0.67,
    by,
    unlike: documents.length > 0 || (tangible.test(ask) && best < 0.34),
  }
}
function isConditionalAsk(ask) {
  return (
    /if (?:applicable|available|any|relevant|you have)|where applicable|falls zutreffend|le cas échéant|se applicabile|si procede|該当する場合/i.test(
      ask,
    ) ||
    /(?:laborator(?:y|ies)|lab)\b.{0,60}\b(?:send|submit|sent|upload|provide)s?\b.{0,30}\b(?:direct|itself|to amazon)/i.test(
      ask,
    ) ||
    /(?:sent|submitted|uploaded) (?:directly )?by the (?:approved )?(?:laboratory|lab)\b/i.test(ask)
  )
}
var tangible =
    /\b(?:photos?|pictures?|images?|lists?|records?|logs?|screenshots?|reports?|data|sheets?|numbers?|names?|contacts?|certificates?|videos?|contracts?|letters?|statements?|dates?|quantit(?:y|ies)|plan|samples?|labels?|order ids?|tracking)\b/i,
  askWords =
    /\b(?:explanations?|explain|information|details?|detailed|provide|please|evidence|proof|supporting|supplementary|documentation|documents?|copy|copies|relevant|description|describe|list|show(?:ing)?|greater|additional|more|sufficient|your|account|business)\b/g
var violationTypes = [
  {
    id: 'order_defect_rate',
    aliases: /order.?defect|^odr\b|\bodr\b|a-to-z|negative feedback/i,
    terms:
      /defect|feedback|a-to-z|claim|chargeback|not received|damag|late|describ|refund|deliver|track|page|pack/i,
    signature: /\border defect rate\b|\bODR\b/i,
    group: ['shipping', 'condition'],
  },
  {
    id: 'late_shipment_rate',
    aliases: /late.?ship|late.?dispatch|^lsr\b|\blsr\b|\blate\b/i,
    terms: /late|ship|dispatch|handling|cut-?off|pick|confirm|on time|weekend|holiday|shift|delay/i,
    signature: /\blate (?:shipment|dispatch) rate\b|\bLSR\b/i,
    group: ['shipping'],
  },
  {
    id: 'cancellation_rate',
    aliases: /cancel|pfcr/i,
    terms: /cancel|stock|inventor|oversell|oversold|sync|quantit|count|buffer|price/i,
    signature: /\b(?:pre-?fulfil?lment )?cancel(?:l?ation)? rate\b/i,
    group: ['shipping'],
  },
  {
    id: 'valid_tracking_rate',
    aliases: /valid.?tracking|^vtr\b|\bvtr\b|tracking/i,
    terms: /track|carrier|scan|label|number/i,
    signature: /\bvalid tracking rate\b|\bVTR\b/i,
    group: ['shipping'],
  },
  {
    id: 'on_time_delivery_rate',
    aliases: /on.?time.?delivery|^otdr\b|\botdr\b/i,
    terms: /on[- ]time|transit|handling|deliver|carrier|region|promise|pickup|service/i,
    signature: /\bon-?time delivery rate\b|\bOTDR\b/i,
    group: ['shipping'],
  },
  {
    id: 'invoice_defect_rate',
    aliases: /invoice.?defect|^idr\b/i,
    terms: /invoice|vat|upload/i,
    signature: /\binvoice defect rate\b/i,
    group: ['shipping'],
  },
  {
    id: 'inauthentic',
    aliases: /inauthentic|authenticit|not authentic/i,
    terms: /authentic|genuine|supplier|invoice|sourc|brand|packag|distributor|lot|purchas/i,
    signature: /\binauthentic\b|\bnot authentic\b|\bauthenticity\b/i,
    group: ['authenticity', 'condition', 'ip'],
  },
  {
    id: 'counterfeit',
    aliases: /counterfeit|\bfake/i,
    terms: /counterfeit|fake|authentic|genuine|supplier|invoice|sourc|brand|authori[sz]|replica/i,
    signature: /\bcounterfeits?\b/i,
    group: ['authenticity', 'ip'],
  },
  {
    id: 'used_sold_as_new',
    aliases: /used.?sold|sold.?as.?new|used/i,
    terms: /used|new|return|seal|open|inspect|repack|prep|commingl|packag/i,
    signature: /\bused sold as new\b|\bsold as new\b/i,
    group: ['condition', 'authenticity'],
  },
  {
    id: 'condition',
    aliases: /condition|not.?as.?described|wrong.?item|materially|damaged|defective/i,
    terms:
      /condition|describ|wrong|label|variation|photo|page|pick|damag|colou?r|size|pack|defective|quality|bullet|detail/i,
    signature: void 0,
    group: ['condition', 'shipping', 'listing'],
  },
  {
    id: 'trademark',
    aliases: /trade.?mark/i,
    terms: /trade ?mark|brand|keyword|title|licen[cs]e|authori[sz]|logo|mark|name/i,
    signature: /\btrade ?mark\b/i,
    group: ['ip', 'authenticity', 'listing'],
  },
  {
    id: 'copyright',
    aliases: /copyright|image.?infring/i,
    terms: /copyright|image|photo|picture|licen[cs]e|text|design|archive/i,
    signature: /\bcopyright\b/i,
    group: ['ip', 'listing'],
  },
  {
    id: 'patent',
    aliases: /patent/i,
    terms: /patent|claim|design|opinion|infring/i,
    signature: /\bpatents?\b/i,
    group: ['ip'],
  },
  {
    id: 'restricted_product',
    aliases: /restricted|prohibited/i,
    terms: /restrict|prohibit|ingredient|claim|categor|approv|pesticid|word|delet|listing/i,
    signature: /\brestricted products?\b|\bprohibited products?\b/i,
    group: ['listing', 'safety'],
  },
  {
    id: 'listing_policy',
    aliases: /listing.?policy|listing/i,
    terms: /listing|title|attribute|GTIN|UPC|duplicate|template|edit|page|keyword/i,
    signature: void 0,
    group: ['listing', 'ip', 'condition'],
  },
  {
    id: 'detail_page',
    aliases: /detail.?page/i,
    terms: /detail page|listing|title|bullet|attribute|edit/i,
    signature: void 0,
    group: ['listing', 'condition'],
  },
  {
    id: 'variation_misuse',
    aliases: /variation/i,
    terms: /variation|parent|child|theme|split|merge|family/i,
    signature: /\bvariation (?:misuse|abuse|policy)\b/i,
    group: ['listing'],
  },
  {
    id: 'related_accounts',
    aliases: /related.?account|multiple.?account|linked.?account/i,
    terms: /account|partner|relat|access|user|address|device|employee|owner|separat/i,
    signature: /\b(?:related|linked|multiple) accounts?\b/i,
    group: ['account'],
  },
  {
    id: 'identity_verification',
    aliases: /identity|verification|section.?3/i,
    terms: /identity|document|name|address|verif|utility|passport|registr/i,
    signature: /\bidentity verification\b/i,
    group: ['account'],
  },
  {
    id: 'review_manipulation',
    aliases: /review|feedback manip|sales.?rank/i,
    terms: /review|insert|incentiv|agency|rating|gift|refund|card|rebate/i,
    signature:
      /\breview (?:manipulation|policy|policies)\b|\bincentivi[sz]ed reviews?\b|\b(?:paid|fake) reviews?\b/i,
    group: ['conduct'],
  },
  {
    id: 'drop_shipping',
    aliases: /drop.?ship/i,
    terms: /drop ?-?ship|retailer|slip|supplier|seller of record|label|stock|packing/i,
    signature: /\bdrop[- ]?shipp(?:ing|ed)\b/i,
    group: ['shipping', 'authenticity'],
  },
  {
    id: 'forged_documents',
    aliases: /forged|falsified|fraudulent.?doc|manipulated.?doc|altered.?doc/i,
    terms: /invoice|document|upload|alter|edit|original|copy|file|supplier|forged/i,
    signature: /\bforged (?:documents?|invoices?)\b|\bfalsified documents?\b/i,
    group: ['authenticity', 'account'],
  },
  {
    id: 'product_safety',
    aliases: /safety|hazard|recall|expired|food/i,
    terms:
      /safety|injur|burn|recall|batch|lot|test|quarantin|allergen|expir|storage|label|incident|heat|short/i,
    signature: /\bproduct safety\b|\bexpired (?:food|items?|products?|stock)\b|\bproduct recall\b/i,
    group: ['safety', 'condition'],
  },
  {
    id: 'product_compliance',
    aliases: /compliance/i,
    terms: /complian|report|certificat|test|document|label|laborator|model|register|expir/i,
    signature: void 0,
    group: ['safety'],
  },
  {
    id: 'code_of_conduct',
    aliases: /code.?of.?conduct|conduct/i,
    terms: new RegExp('\\p{L}', 'u'),
    signature: void 0,
    group: ['conduct', 'account'],
  },
  {
    id: 'account_health_rating',
    aliases: /account.?health|^ahr\b/i,
    terms: new RegExp('\\p{L}', 'u'),
    signature: void 0,
    group: ['account'],
  },
]
function violationType(name) {
  let text2 = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
  return (
    violationTypes.find((type) => type.id === text2) ??
    violationTypes.find((type) => type.aliases.test(name.replaceAll('_', ' ')))
  )
}
function itemsForIssue(context, issue, section) {
  let items = context.section(section),
    tagged = items.filter((item) => item.links.issues.includes(issue))
  if (tagged.length > 0) return tagged
  let issues = context.document.issues ?? [],
    untagged = items.filter((item) => item.links.issues.length === 0)
  if (issues.length <= 1) return untagged
  let type = violationType(issue),
    stems = context.analyse(issue.replaceAll('_', ' ')).stems
  return untagged.filter(
    (item) => type?.terms.test(item.text.masked) === !0 || sharesAny(item.text.stems, stems),
  )
}
function causeLinks(context) {
  let causes2 = context.section('rootCauses').filter(isStatement)
  return causes2.map((cause2) => {
    let actions = linked(context, cause2, causes2, 'correctiveActions'),
      measures = new Set(linked(context, cause2, causes2, 'preventiveMeasures'))
    for (let measure2 of context.section('preventiveMeasures'))
      measure2.links.causes.length > 0 ||
        (actions.some((action2) => sharedCount(action2.text.stems, measure2.text.stems) >= 2) &&
          measures.add(measure2))
    return { cause: cause2, actions, measures: [...measures] }
  })
}
function linked(context, cause2, causes2, section) {
  let items = context.section(section).filter(isStatement)
  return causes2.length === 1
    ? items.filter((item) => item.links.causes.length === 0 || belongs(item, cause2))
    : items.filter((item) =>
        item.links.causes.length > 0 ? belongs(item, cause2) : sharesAny(item.text.stems, cause2.text.stems),
      )
}
function belongs(item, cause2) {
  return (
    (cause2.id !== void 0 && item.links.causes.includes(cause2.id)) ||
    item.links.causes.includes(String(cause2.index)) ||
    item.links.causes.includes(cause2.path)
  )
}
function isStatement(item) {
  return item.text.wordCount >= 3 && !/[:：]\s*$/.test(item.text.raw)
}
var kept = new WeakMap()
function exhibitMentions(item) {
  let mentions = kept.get(item.text)
  return (
    mentions === void 0 &&
      ((mentions = item.text.masks
        .filter((mask) => mask.kind === 'exhibit')
        .map(({ start, end }) => ({ start, end, labels: exhibitLabels(item.text.raw.slice(start, end)) }))),
      kept.set(item.text, mentions)),
    mentions
  )
}
function mentionedLabels(item) {
  return new Set([
    ...exhibitMentions(item).flatMap((mention) => mention.labels),
    ...item.links.evidence.map(labelOfRef),
  ])
}
function labelMatches(mention, label3) {
  return mention === label3 || /^\d+/.exec(mention)?.[0] === label3 || /^\d+/.exec(label3)?.[0] === mention
}
function buildCoverage(context) {
  let { document } = context,
    issues = document.issues ?? document.violationTypes ?? [],
    exhibits = context.exhibits ?? []
  return {
    issues: issues.map((issue) => {
      let [causes2, actions, measures] = planSections.map((section) =>
          itemsForIssue(context, issue, section),
        ),
        labels = new Set(
          [causes2, actions, measures].flatMap((items) =>
            (items ?? []).flatMap((item) => [...mentionedLabels(item)]),
          ),
        )
      return {
        issue,
        rootCauses: (causes2 ?? []).map((item) => item.path),
        correctiveActions: (actions ?? []).map((item) => item.path),
        preventiveMeasures: (measures ?? []).map((item) => item.path),
        evidence: exhibits.filter((exhibit) => labels.has(exhibit.label)).map((exhibit) => exhibit.name),
      }
    }),
    asks: context.asks.map((ask) => {
      let answer = answersAsk(context, ask.text)
      return { ask: ask.text, answered: answer.answered, by: answer.by }
    }),
    asins: (document.asins ?? []).map((asin) => ({
      asin,
      inText: context.items.some((item) => item.text.raw.includes(asin)),
      evidence: exhibits
        .filter(
          ({ entry: entry2 }) => entry2.asins?.includes(asin) === !0 || entry2.quantities?.[asin] !== void 0,
        )
        .map((exhibit) => exhibit.name),
    })),
  }
}
var languages = ['en', 'de', 'fr', 'it', 'es', 'ja'],
  functionWords = {
    en: /\b(?:the|and|of|to|we|our|was|were|with|for|is|are|that|from|on|at)\b/gi,
    de: /\b(?:der|die|das|und|wir|unsere[nrs]?|wurden?|mit|für|ist|sind|nicht|von|auf|ein|eine[nmrs]?|haben|zu)\b/gi,
    fr: /\b(?:le|la|les|des|et|nous|notre|nos|avons|avec|pour|est|sont|dans|une|du|aux?|pas)\b/gi,
    it: /\b(?:il|lo|gli|della?|dei|e|abbiamo|nostr[oaie]|con|per|è|sono|nel|una?|non|che|di)\b/gi,
    es: /\b(?:el|los|las|del|y|hemos|nuestr[oa]s?|con|para|es|son|una?|no|que|de|por|se)\b/gi,
  }
function detectLanguage(document) {
  let named = document.language?.slice(0, 2).toLowerCase(),
    known = languages.find((language) => language === named)
  if (known !== void 0) return known
  let sample = sampleText(document)
  if (/[\u3040-\u30ff]/.test(sample)) return 'ja'
  let best = 'en',
    most = 0
  for (let language of ['en', 'de', 'fr', 'it', 'es']) {
    let count = sample.match(functionWords[language])?.length ?? 0
    count > most * (best === 'en' ? 1.3 : 1) && ((best = language), (most = count))
  }
  return best
}
function sampleText(document) {
  return [
    ...Object.values(document.sections ?? {})
      .flat()
      .map((entry2) => (typeof entry2 == 'string' ? entry2 : entry2.text)),
    document.freeText ?? '',
  ]
    .join(`
`)
    .slice(0, 4e3)
}
var limits = [
  {
    metric: 'order_defect_rate',
    target: 1,
    better: 'below',
    windows: [60],
    validFrom: '2010-01-01',
    marketplaces: 'all',
    source: 'SU-AH',
  },
  {
    metric: 'late_shipment_rate',
    target: 4,
    better: 'below',
    windows: [10, 30],
    validFrom: '2010-01-01',
    marketplaces: 'all',
    source: 'SU-AH',
  },
  {
    metric: 'cancellation_rate',
    target: 2.5,
    better: 'below',
    windows: [7],
    validFrom: '2010-01-01',
    marketplaces: 'all',
    source: 'SU-AH',
  },
  {
    metric: 'valid_tracking_rate',
    target: 95,
    better: 'above',
    windows: [30],
    validFrom: '2010-01-01',
    marketplaces: 'all',
    source: 'SU-AH',
  },
  {
    metric: 'on_time_delivery_rate',
    target: 97,
    better: 'above',
    windows: [14],
    validFrom: '2010-01-01',
    marketplaces: 'all',
    source: 'AZ-OTDR-old',
  },
  {
    metric: 'on_time_delivery_rate',
    target: 90,
    better: 'above',
    windows: [14],
    validFrom: '2024-09-25',
    marketplaces: 'all',
    source: 'AZ-OTDR',
  },
  {
    metric: 'invoice_defect_rate',
    target: 5,
    better: 'below',
    windows: [7],
    validFrom: '2020-01-01',
    marketplaces: 'all',
    source: 'SU-AH',
  },
]
function profileFor(marketplaceName, asOf, overrides = {}) {
  let marketplace = marketplaceName === void 0 ? void 0 : findMarketplace(marketplaceName)?.code
  return {
    marketplace,
    monthFirst: marketplace === void 0 || marketplace === 'US',
    words: { planWarning: 600, planError: 1e3, item: 80, sentence: 35 },
    formLimits: overrides.formLimits ?? {},
    invoiceWindowDays: 365,
    invoiceLeavingDays: 14,
    identityWindowDays: 90,
    fileBytes: 25 * 1024 * 1024,
    fileFormats: ['pdf', 'jpg', 'jpeg', 'png', 'gif'],
    limitFor: (metric) =>
      limits.findLast(
        (limit) =>
          limit.metric === metric &&
          (parseDay(limit.validFrom) ?? 0) <= asOf &&
          (limit.marketplaces === 'all' ||
            marketplace === void 0 ||
            limit.marketplaces.includes(marketplace)),
      ),
  }
}
function entry(find, bad, fine) {
  return { find: new RegExp(find, 'giu'), bad, fine }
}
var noWords = {
  emotive: [],
  emotivePersonal: [],
  apology: [],
  begging: [],
  blameAmazon: [],
  blameBuyers: [],
  blameOthers: [],
  ownControl: [],
  question: [],
  supportCase: [],
  threat: [],
  flattery: [],
  thanks: [],
  admission: [],
  absolute: [],
  vague: [],
  hedge: [],
  conditional: [],
  future: [],
  introduction: [],
  denial: [],
}
var we = String.raw`(?:wir|ich|unser(?:e|en|em|es)? (?:Team|Mitarbeiter|Lager|Personal))`,
  german = {
    ...noWords,
    emotive: [
      entry(
        String.raw`(?<!\p{L})(?:verzweifelt|am Boden zerstört|Albtraum|Alptraum|empörend|unfair(?:e[nrs]?)?|ungerecht(?:e[nrs]?)?|skandalös|unverschämt|fassungslos|schockiert)(?!\p{L})`,
        'Die Sperrung ist unfair.',
        'Die Sto\xDFd\xE4mpfer wurden gepr\xFCft.',
      ),
      entry(
        String.raw`(?<!\p{L})(?:zutiefst|unendlich|aufrichtig|von ganzem Herzen|wirklich sehr) (?:\p{L}+ )?(?:bedauern|leid|entschuldigen|enttäuscht|betroffen)(?!\p{L})`,
        'Wir bedauern das, es tut uns unendlich leid.',
        'Der aufrichtige Karton wurde ersetzt.',
      ),
    ],
    apology: [
      entry(
        String.raw`(?<!\p{L})(?:es tut uns (?:\p{L}+ )?leid|wir (?:\p{L}+ ){0,3}entschuldigen uns|wir bitten (?:\p{L}+ ){0,4}um Entschuldigung)(?!\p{L})`,
        'Es tut uns leid.',
        'Der Kunde bat um eine Entschuldigungskarte.',
      ),
    ],
    begging: [
      entry(
        String.raw`(?<!\p{L})(?:flehen|anflehen|Gnade|Erbarmen|Existenzgrundlage|Lebensgrundlage|eine (?:letzte|zweite|weitere) Chance|meine (?:Kinder|Familie|Frau)|Arbeitsplätze verlieren|insolvent)(?!\p{L})`,
        'Bitte geben Sie uns eine letzte Chance.',
        'Die Variantenfamilie wurde getrennt.',
      ),
    ],
    blameAmazon: [
      entry(
        String.raw`(?<!\p{L})(?:Amazon|Ihr (?:Team|System|Algorithmus)|Ihre (?:Bots?|Mitarbeiter)) (?:\p{L}+ ){0,3}(?:Fehler gemacht|versagt|ignoriert|fälschlich(?:erweise)?|zu Unrecht|schuld|verloren|verantwortlich)(?!\p{L})`,
        'Amazon hat einen Fehler gemacht.',
        'Die bei Amazon hinterlegte Vorlage war falsch.',
      ),
      entry(
        String.raw`(?<!\p{L})(?:nicht unsere? (?:Schuld|Fehler|Verschulden)|ohne unser Verschulden|zu Unrecht gesperrt|Schuld von Amazon)(?!\p{L})`,
        'Das war nicht unsere Schuld.',
        'Die Ursache lag in unserer Vorlage.',
      ),
    ],
    blameBuyers: [
      entry(
        String.raw`(?<!\p{L})(?:Kunden|Käufer) (?:\p{L}+ ){0,3}(?:lesen (?:\p{L}+ ){0,4}nicht|lügen|lügt|gelogen|betrügen|sind (?:selbst )?schuld|missbrauchen|verstehen (?:\p{L}+ )?nicht)(?!\p{L})`,
        'Die Kunden lesen die Beschreibung nicht.',
        'Die Kunden erhielten die Ware nicht.',
      ),
    ],
    question: [
      entry(
        String.raw`(?<!\p{L})(?:bitte (?:teilen Sie uns mit|sagen Sie uns|erklären Sie|informieren Sie uns)|(?:können|könnten) Sie (?:uns )?)(?!\p{L})`,
        'Bitte teilen Sie uns mit, was fehlt.',
        'Der Lieferant teilt die Charge mit.',
      ),
    ],
    supportCase: [
      entry(
        String.raw`(?<!\p{L})(?:(?:Fall|Ticket|Case)[- ]?(?:ID|Nummer|Nr\.?)(?!\p{L})[: ]*\d*|Verkäuferservice (?:kontaktiert|angerufen)|wie (?:wir|ich) Ihrem Kollegen)`,
        'Siehe Fall-ID 12345678901.',
        'In diesem Fall wird der Karton gewechselt.',
      ),
    ],
    threat: [
      entry(
        String.raw`(?<!\p{L})(?:Rechtsanwalt (?:\p{L}+ )?(?:einschalten|beauftragen)|rechtliche Schritte|(?:verklagen|Klage (?:einreichen|erheben)) |vor Gericht|an die Presse)(?!\p{L})`,
        'Sonst leiten wir rechtliche Schritte ein.',
        'Der rechtliche Name steht auf der Rechnung.',
      ),
    ],
    flattery: [
      entry(
        String.raw`(?<!\p{L})(?:(?:wunderbare|großartige|fantastische|tolle)[nrs]? (?:Plattform|Team|Unternehmen|Arbeit)|wir (?:lieben|bewundern) Amazon)(?!\p{L})`,
        'Amazon ist eine wunderbare Plattform.',
        'Die tolle Farbe wurde korrigiert.',
      ),
    ],
    absolute: [
      entry(
        String.raw`(?<!\p{L})(?:wir (?:garantieren|versprechen|versichern Ihnen)|nie wieder|niemals wieder|100\s?% (?:sicher|garantiert)|wird (?:\p{L}+ ){0,3}nicht (?:mehr|wieder) (?:vorkommen|passieren|geschehen)|völlig ausgeschlossen)(?!\p{L})`,
        'Das wird nie wieder passieren.',
        'Ge\xF6ffnete Ware kommt nicht zur\xFCck ins Lager.',
      ),
    ],
    vague: [
      entry(
        String.raw`(?<!\p{L})(?:(?:alle )?(?:notwendigen|nötigen|erforderlichen|geeigneten) (?:Maßnahmen|Schritte)|(?:vorsichtiger|sorgfältiger|aufmerksamer) (?:sein|arbeiten)|(?:unsere )?(?:internen )?(?:Prozesse|Abläufe) (?:\p{L}+ )?(?:verbessert|verbessern|optimiert|optimieren)|so schnell wie möglich|regelmäßig(?:e[nrs]?)? (?:\p{L}+ )?(?:prüfen|überprüf\p{L}*|kontrolliert|kontrollieren|Kontrollen)|alle Richtlinien (?:\p{L}+ )?(?:einhalten|befolgen))(?!\p{L})`,
        'Wir haben alle notwendigen Ma\xDFnahmen ergriffen.',
        'Die Ma\xDFnahme beginnt am 3. Mai.',
      ),
    ],
    hedge: [
      entry(
        String.raw`(?<!\p{L})(?:versuchen (?:wir|zu)|wir (?:versuchen|hoffen|bemühen uns|streben)|wenn möglich|falls möglich|soweit möglich|nach Möglichkeit|möglichst|so gut wie möglich|hoffen|hofft|hoffentlich|eventuell|vielleicht)(?!\p{L})`,
        'Wir pr\xFCfen die Ware nach M\xF6glichkeit.',
        'Eine m\xF6gliche Dublette wird gesperrt.',
      ),
    ],
    conditional: [
      entry(
        String.raw`(?<!\p{L})(?:sobald|nachdem|wenn|falls|nach (?:der|einer))(?!\p{L})[^.!?\n]{0,60}(?:reaktiviert|Reaktivierung|wieder freigeschaltet|Freischaltung|wiederhergestellt|Wiederherstellung|entsperrt|Entsperrung)`,
        'Sobald das Konto reaktiviert ist, pr\xFCfen wir.',
        'Wenn der Scan fehlt, druckt das Etikett nicht.',
      ),
    ],
    future: [
      entry(
        String.raw`(?<!\p{L})(?:${we} (?:werden|wird|werde)|werden wir|(?:planen|beabsichtigen) wir|wir (?:planen|beabsichtigen|haben vor|wollen))(?!\p{L})(?![^.!?\n]{0,80} ausgeführt worden)`,
        'Wir werden die Mitarbeiter schulen.',
        'Die Etiketten wurden gepr\xFCft.',
      ),
    ],
    introduction: [
      entry(
        String.raw`(?<!\p{L})(?:Familienunternehmen|Familienbetrieb|seit (?:über |mehr als )?(?:\d+ Jahren|(?:19|20)\d\d) (?:\p{L}+ ){0,4}(?:tätig|verkaufen|aktiv|Amazon)|Jahre(?:n)? Erfahrung|gegründet (?:im Jahr )?(?:19|20)\d\d|unsere Mission|Kundenzufriedenheit (?:\p{L}+ ){0,3}(?:oberste|höchste) Priorität)(?!\p{L})`,
        'Wir sind ein Familienunternehmen.',
        'Die Produktfamilie hat vier Gr\xF6\xDFen.',
      ),
    ],
    denial: [
      entry(
        String.raw`(?<!\p{L})(?:wir haben (?:\p{L}+ ){0,4}(?:nicht verstoßen|nichts falsch gemacht)|(?:Vorwurf|Sperrung|Entscheidung) ist (?:falsch|unberechtigt|unbegründet))(?!\p{L})`,
        'Der Vorwurf ist falsch.',
        'Die Gr\xF6\xDFe auf der Seite war falsch.',
      ),
    ],
  }
var amazon = String.raw`(?<!\b(?:from|by|to|of|for|on|with|via|at|in|into|our|through|outside|told|notified|informed|under|an|the|and|or) )(?:amazon(?:'s|’s)?(?: (?:\w+ ){0,2}(?:team|system|algorithm|bots?|staff|support|employees?|warehouse|department|reviewers?|representatives?|software|investigators?|fba))?|(?:your|the amazon) (?:\w+ )?(?:team|system|algorithm|bots?|staff|support|department|colleagues?|employees?|agents?|reviewers?|representatives?|company|platform|warehouse|investigators?)|(?:the|your|an?) (?:automated |amazon )?(?:bots?|algorithm)|seller support)`,
  adverb = String.raw`(?:\w+ly |just |simply |never |always |also |again |even |still |has |have |had |is |are |was |were |keeps? |kept )*`,
  blameAmazon = [
    entry(
      String.raw`${amazon} ${adverb}(?:mak(?:es?|ing)|made|commit(?:s|ted)) (?:\w+ ){0,3}(?:mistakes?|errors?)\b`,
      'Amazon made a mistake.',
      'We made an error in the Amazon template.',
    ),
    entry(
      String.raw`${amazon} ${adverb}(?:fail(?:s|ed|ing)?|ignor(?:es?|ed|ing)|refus(?:es?|ed|ing)|mishandl\w+|neglect\w*|mistreat\w*|punish\w*|target(?:s|ed|ing) us|lost|los(?:es|ing)|damag(?:es?|ed|ing)|broke|overreact\w*|lied|lies|cheat\w*|bull(?:y|ied)|misread|misunderst\w+|messed|screwed)\b`,
      'Amazon refuses to listen.',
      'The notice from Amazon failed to reach our old mail address.',
    ),
    entry(
      String.raw`${amazon} (?:\w+ ){0,2}(?:did|does|do|has|have|had|was|were|is|are|would|will|can|could)(?:n't|n’t| not| never) (?:\w+ ){0,2}(?:tell|told|inform(?:ed)?|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|warn(?:ed)?|read|check(?:ed)?|verif(?:y|ied)|explain(?:ed)?|help(?:ed|ful)?|care|listen(?:ed|ing)?|understand|understood|investigate[d]?|give|given|look(?:ed)?|clear|fair|bother)\b`,
      'Your team did not read our appeal.',
      'The order page on Amazon did not show the size.',
    ),
    entry(
      String.raw`${amazon} (?:\w+ )?should(?:n't|n’t| not)? (?:have|be|stop|fix|know|train)\b`,
      'Amazon should have warned us.',
      'The title on Amazon should match the box.',
    ),
    entry(
      String.raw`${amazon} (?:is|are|was|were|has been|have been) (?:\w+ ){0,2}(?:wrong(?:ly)?|incorrect|mistaken|broken|faulty|buggy|useless|incompetent|responsible|to blame|at fault|lazy|careless|biased|confusing|unreliable|negligent)\b`,
      'Your bots are wrong.',
      'The barcode sent to Amazon was wrong.',
    ),
    entry(
      String.raw`${amazon} (?:\w+ ){0,2}(?:wrong(?:ly|fully)?|mistakenly|erroneously|incorrectly|unfairly|falsely|blindly|randomly|for no reason)\b`,
      'Amazon wrongly removed the listing.',
      'The seller wrongly labelled the box.',
    ),
    entry(
      String.raw`\bamazon(?:'s|’s) (?:own )?(?:\w+ )?(?:fault|mistakes?|errors?|negligence|incompetence|bugs?|glitch(?:es)?|failures?|carelessness)\b`,
      "It was Amazon's fault.",
      "Amazon's listing report lists 3 rows.",
    ),
    entry(
      String.raw`\b(?:because of|due to|caused by|fault of|blame|result of) (?:an? |the |your )?(?:\w+ )?(?:amazon(?:'s|’s)?|your (?:\w+ )?(?:team|system|bots?|algorithm|company|warehouse))(?: (?:\w+ )?(?:bots?|errors?|mistakes?|systems?|bugs?|algorithms?|glitch(?:es)?|staff|warehouse|incompetence|policy|policies))?(?=[\s,.;!]|$)(?! (?:notice|notification|order|listing|policy))`,
      'This happened because of Amazon.',
      'The page was edited because of the size chart.',
    ),
    entry(
      String.raw`\b(?:not|never|isn't|isn’t|wasn't|wasn’t) (?:\w+ )?(?:our|my) (?:own )?(?:fault|mistake|responsibility|problem|doing)\b`,
      'This was not our fault.',
      'The fault was in our template.',
    ),
    entry(
      String.raw`\bthrough no fault of (?:our|my) own\b|\b(?:we|i) (?:\w+ )?(?:did|have done) nothing wrong\b|\bnothing (?:to do with|was wrong on) (?:us|our (?:side|end))\b`,
      'We did nothing wrong.',
      'The wrong box was used.',
    ),
    entry(
      String.raw`\bfalse(?:ly)? (?:accus\w+|flag\w+)\b|\bfor no (?:good |apparent |valid )?reason\b|\bwithout (?:any )?(?:good |valid )?(?:reason|warning|explanation|cause)\b(?=[^.!?]{0,40}\b(?:suspend|deactivat|remov|block|clos|flag|account|listing)|[.!]?$)`,
      'You suspended us for no reason.',
      'The reason code was missing.',
    ),
    entry(
      String.raw`\b(?:other|many|all|thousands of|hundreds of) (?:\w+ )?sellers (?:\w+ )?(?:do|are doing|did|sell|have done|break|also|get away)\b`,
      'Other sellers do the same.',
      'Other sellers on the listing were removed.',
    ),
  ],
  buyers = String.raw`(?<!\bour )(?:the |some |these |those |most |many |certain |this |that |a |an |two |three |few )?(?:\b(?:buyers|customers|purchasers|shoppers|clients|consumers)\b|(?<!our )\b(?:buyer|customer|purchaser|client|shopper|consumer)\b)`,
  blameBuyers = [
    entry(
      String.raw`${buyers} (?:\w+ly |just |simply |do |did |does |always |often |who |that )*(?:cannot|can't|can’t|can not|do not|don't|don’t|does not|doesn't|doesn’t|did not|didn't|didn’t|won't|won’t|never|refuse[sd]? to|fail(?:s|ed)? to|not) (?:even |bother to |bother |want to |care to )*(?:read|understand|follow|know how|listen|use it|pay attention|think|look at|care|appreciate|measure)\b`,
      'Customers do not read the description.',
      'Buyers did not receive the parcel.',
    ),
    entry(
      String.raw`${buyers} (?:\w+ )?(?:lie[sd]?|lying|abus(?:e|es|ed|ing)|cheat\w*|scam\w*|defraud\w*|exaggerat\w*|misus(?:e|es|ed|ing)|steal\w*|stole|overreact\w*|whin\w*|nag\w*)\b`,
      'The buyer lied about the parcel.',
      'The buyer returned the parcel.',
    ),
    entry(
      String.raw`${buyers} (?:is|are|was|were|has been|have been|being|can be) (?:\w+ ){0,2}(?:wrong|lying|dishonest|abusive|careless|unreasonable|impatient|stupid|lazy|ignorant|fussy|picky|difficult|confused about how|to blame|at fault|responsible for|scammers?|thieves|crazy|rude|greedy|ungrateful|fraudulent|too demanding|mistaken|clueless|incapable)\b`,
      'The customers are impatient.',
      'The customers were refunded.',
    ),
    entry(
      String.raw`${buyers} (?:\w+ )?(?:just |only |simply )?(?:want(?:s|ed)?|tr(?:y|ies|ied)|look(?:s|ed|ing)?) (?:\w+ ){0,3}(?:free|refund without|get money|get a refund|discount)\b`,
      'The buyer only wanted a free item.',
      'The buyer asked for a refund.',
    ),
    entry(
      String.raw`${buyers} (?:\w+ )?(?:refus(?:es?|ed|ing))\b(?! (?:the |a |an |its |their |this |that )?(?:delivery|parcel|package|shipment|item|offer|replacement))`,
      'The customer refused to cooperate.',
      'The customer refused the parcel.',
    ),
    entry(
      String.raw`\b(?:abusive|dishonest|fraudulent|malicious|unreasonable|impatient|fussy|picky|difficult|crazy|stupid|problem|scam|rude|lazy|ignorant|greedy) (?:buyers?|customers?|clients?|purchasers?|returns? by)\b`,
      'Two abusive buyers opened claims.',
      'Two repeat buyers opened claims.',
    ),
    entry(
      String.raw`\b(?:buyer(?:'s|s'|’s|s’)?|customer(?:'s|s'|’s|s’)?) (?:own )?(?:fault|mistakes?|stupidity|carelessness|ignorance|lies?|misuse|abuse|fraud)\b|\b(?:fault|mistake|carelessness) (?:of|by) the (?:buyer|customer)s?\b`,
      "It was the buyer's own fault.",
      "The buyer's message was answered.",
    ),
  ],
  others = String.raw`(?:our |the |a |an |this |that |one |two |three |some )?(?:\w+ )?(?<!\b(?:from|by|to|of|for|with|via|at|in) (?:our |the |a |an )?)\b(?:carriers?|couriers?|usps|ups|fedex|dhl|royal mail|hermes|evri|dpd|gls|ontrac|yodel|lasership|post office|postal service|suppliers?|manufacturers?|factory|factories|agency|agencies|employees?|staff member|worker|virtual assistant|va|freelancer|warehouse (?:worker|staff|team)|intern|packer|3pl|logistics (?:company|partner|provider)|prep cent(?:er|re)|forwarder|contractor|accountant|developer|consultant)\b(?:,? (?:\uFFFC+|\p{Lu}\p{Ll}+),?){0,2}`,
  blameOthers = [
    entry(
      String.raw`${others} (?:\w+ly |has |have |had |simply |just |often |again |always )*(?:lost|los(?:es|ing)|fail(?:s|ed)?|delay(?:s|ed)|misplac\w+|damag(?:es|ed)|destroyed|forgot|neglected|ignored|lied|cheated|deceived|tricked|misled|betrayed|let us down|made (?:\w+ )?(?:mistakes?|errors?)|messed|caused|refused|stole|disobeyed|abandoned|disappointed)\b`,
      'The carrier lost nine parcels.',
      'The carrier scan was missing.',
    ),
    entry(
      String.raw`${others} (?:is|are|was|were|has been|have been) (?:\w+ ){0,2}(?:careless|negligent|to blame|at fault|responsible|unreliable|lazy|incompetent|dishonest|slow|guilty|not (?:careful|reliable|honest|paying attention))\b`,
      'Our packer was careless.',
      'Our packer was moved to line 2.',
    ),
    entry(
      String.raw`${others}(?:'s|’s) (?:own )?(?:fault|mistakes?|errors?|negligence|carelessness|failure|delays?|incompetence)\b`,
      "It was the supplier's fault.",
      "The supplier's invoice is Exhibit 2.",
    ),
    entry(
      String.raw`\b(?:fault|mistakes?|errors?|negligence|carelessness|failures?) (?:of|by|from|made by|on the part of) (?:our|the|a|an|one) (?:\w+ )?(?:carrier|courier|supplier|manufacturer|factory|agency|employees?|worker|virtual assistant|va|freelancer|warehouse|intern|packer|3pl|contractor|usps|ups|fedex|dhl|staff|accountant)s?\b`,
      'It was the fault of the carrier.',
      'The report of the carrier is Exhibit 3.',
    ),
    entry(
      String.raw`\b(?:because of|due to|blame) (?:our|the|a|an|one) (?:\w+ )?(?:carrier|courier|supplier|manufacturer|factory|agency|employee|worker|virtual assistant|freelancer|intern|packer|3pl|contractor|usps|ups|fedex|dhl)\b(?! (?:change|list|field|code|setting|switch|pickup))`,
      'The orders were late because of the carrier.',
      'The field was empty because of the carrier list.',
    ),
  ],
  ownControl = [
    entry(
      String.raw`\b(?:we|our|us)\b[^.!?]{0,80}\b(?:no|not|lacked|lack of|missing|without|never|nobody|neither|too late|only|skipped|failed|relied|instead of|left|overlooked)\b`,
      'We had no check of the scans.',
      'The scans were late.',
    ),
    entry(
      String.raw`\b(?:no|nobody|no one|without|lacked|missing|absent|not) (?:\w+ ){0,4}(?:check(?:ed|s)?|control|process|procedure|review(?:ed)?|verif\w+|inspect\w+|test(?:ed|s)?|monitor\w*|deputy|backup|audit\w*|approval|approved|rule|sheet|record|reconcil\w+|alarm|alert|comparison|compared|limit|threshold|instruction|contract|insurance|tracking|owner)\b`,
      'There was no receiving check.',
      'The receiving check is on page 2.',
    ),
  ]
var question = [
    entry(
      String.raw`\b(?:please|kindly) (?:let (?:us|me) know|advise|confirm (?:whether|if|that you|receipt)|tell (?:us|me)|inform (?:us|me)|explain|clarify|guide (?:us|me)|suggest)\b`,
      'Please let us know what is missing.',
      'The template says which fields to confirm.',
    ),
    entry(
      String.raw`\b(?:could|can|would|will) you (?:please |kindly )?(?:tell|confirm|explain|advise|clarify|help|let|check|look|send|show|provide|reconsider|review)\b`,
      'Could you tell us which ASIN is meant',
      'The report that you provide shows 3 orders.',
    ),
    entry(
      String.raw`\bwe (?:would like|want|wish|need) to (?:know|ask|understand) (?:why|what|which|how|when|if|whether)\b`,
      'We would like to know why the listing is blocked.',
      'We ask each supplier for a lot number.',
    ),
  ],
  supportCase = [
    entry(
      String.raw`\b(?:support|seller support|open|previous|earlier|existing|our|my|your) (?:case|ticket)s?(?: log)? ?(?:id|ids|number|numbers|no\.?|#|nr\.?)?(?:[:# ]*\d{5,})?(?=[\s,.;:)]|$)(?! (?:pack|quantity|count|label|size|weight|sealing|erector|colou?r|design|is made|is sold|lid|lids|cover|covers|fits|listing|listings|study|studies|with (?:lid|lock|clip)|for (?:iphone|galaxy|pixel|ipad)))`,
      'See our support case 12345678901.',
      'The phone case was listed twice.',
    ),
    entry(
      String.raw`\b(?:case|ticket)s? ?(?:id|ids|number|numbers|no\.|#|nr\.?|reference)[:# ]*(?:\d{4,}|is|was|are|were|below|above|\()`,
      'Our case ID 98765432101 is still open.',
      'Each carton of 12 units is labelled.',
    ),
    entry(
      String.raw`\b(?:case|ticket)s? ?[:#]? ?\d{8,12}\b`,
      'Please look at case 12345678901.',
      'A case of 12 units was opened.',
    ),
    entry(
      String.raw`\bas (?:we|i) (?:\w+ )?(?:told|explained to|wrote to|mentioned to|said to|informed) (?:your|the|a|an|seller) (?:\w+ )?(?:colleagues?|team|agents?|support|representatives?|amazon)\b`,
      'As we told your colleague, the item is new.',
      'As the log shows, the item is new.',
    ),
    entry(
      String.raw`\b(?:contacted|called|chatted with|wrote to|spoke (?:to|with)|opened (?:\w+ )?(?:cases?|tickets?) with|reached out to|emailed) (?:\w+ ){0,3}(?:seller support|seller performance|your support|amazon support|account health (?:support|team))\b`,
      'We contacted Seller Support three times.',
      'We contacted the supplier three times.',
    ),
  ],
  vague = [
    entry(
      String.raw`\b(?:necessary|appropriate|needed|required|all possible|adequate|proper|suitable|relevant|corrective) (?:steps|measures|actions?|precautions)\b(?! (?:plan|listed|below|number|\d))`,
      'We took all necessary steps.',
      'The required fields are filled.',
    ),
    entry(
      String.raw`\b(?:be|being|been|become|act) (?:\w+ )?(?:more|much more|extra|very|extremely) (?:careful|attentive|vigilant|diligent|cautious|responsible|thorough|proactive|mindful|aware|strict)\b`,
      'We will be more careful.',
      'The lid is easier to open with a tool.',
    ),
    entry(
      String.raw`\b(?:pay|paying|paid|give|giving) (?:\w+ )?(?:more|closer|greater|extra|close|special|full) attention\b`,
      'We will pay more attention.',
      'The attention label was missing.',
    ),
    entry(
      String.raw`\b(?:improv(?:e|ed|ing)|enhanc(?:e|ed|ing)|strengthen(?:ed|ing)?|optimi[sz](?:e|ed|ing)|upgrad(?:e|ed|ing)|streamlin(?:e|ed|ing)|tighten(?:ed|ing)?) (?:our |the |all |all our |its |internal |overall )*(?:\w+ ){0,2}(?:process(?:es)?|procedures?|systems?|operations?|services?|workflows?|performance|standards?|quality(?: control)?|controls?|communication|logistics|packaging|management)\b`,
      'We improved our internal processes.',
      'The improved box has a 7-layer wall.',
    ),
    entry(
      String.raw`\b(?:follow|comply with|respect|adhere to|obey|abide by|observe|meet|fulfil?l)(?:s|ing|ed)? (?:with )?(?:all |every |the |to |of |any )*(?:of )?(?:the )?(?:amazon(?:'s|’s)? )?(?:\w+ )?(?:polic(?:y|ies)|rules|guidelines|standards|requirements|regulations|terms)\b`,
      'We will follow all policies.',
      'The policy page names 4 words.',
    ),
    entry(
      String.raw`\b(?:as soon as possible|asap|in a timely manner|in due course|shortly|immediately going forward|promptly and)\b`,
      'Orders are sent as soon as possible.',
      'Possible duplicates are listed weekly.',
    ),
    entry(
      String.raw`\b(?:regular(?:ly)?|periodic(?:ally)?|frequent(?:ly)?|constant(?:ly)?|continuous(?:ly)?|from time to time|on a regular basis|routine(?:ly)?|occasional(?:ly)?|close(?:ly)?) (?:\w+ ){0,2}(?:check(?:s|ed|ing)?|review(?:s|ed|ing)?|monitor(?:s|ed|ing)?|audit(?:s|ed|ing)?|inspect(?:s|ed|ing|ions?)?|updat(?:e|es|ed|ing)|train(?:ed|ing|ings)?|control(?:s|led)?|quality)\b|\b(?:check|review|monitor|audit|inspect|update|control|watch)(?:s|ed|ing)? (?:\w+ ){0,5}(?:regularly|periodically|frequently|constantly|continuously|closely|carefully|from time to time|on a regular basis|routinely)\b`,
      'We monitor our account regularly.',
      'The regular size was out of stock.',
    ),
    entry(
      String.raw`\b(?:ensur(?:e|es|ed|ing)|guarantee(?:ing)?|assur(?:e|es|ed|ing)|maintain(?:s|ed|ing)?|provid(?:e|es|ed|ing)|deliver(?:s|ing)?) (?:\w+ ){0,3}(?:(?:high|best|highest|good|top|excellent|better|superior|consistent)(?:est)? (?:\w+ )?(?:quality|service|experience|standards?|satisfaction)|quality\b|customer satisfaction|customer experience|compliance)\b`,
      'We ensure the highest quality.',
      'The quality sheet names 6 points.',
    ),
    entry(
      String.raw`\b(?:do|doing|did|done|try|tried|trying) (?:our|my|everything|the|all) (?:(?:very |utmost |level )?best|in our power|we can|possible|utmost)\b|\beverything (?:in our power|possible|we can)\b|\b(?:best|all our) efforts?\b`,
      'We do everything in our power.',
      'The best before date was printed.',
    ),
    entry(
      String.raw`\b(?:take|taking|took|taken) (?:this|it|the matter|these|all|customer|such|amazon)?(?: \w+){0,4} (?:very |extremely |quite )?seriously\b`,
      'We take this matter very seriously.',
      'The serious dent was on the lid.',
    ),
    entry(
      String.raw`\b(?:better|stricter|stronger|improved|enhanced|higher|more robust|robust|proper|good) (?:quality )?(?:controls?|communication|supervision|oversight|monitoring|management|checks|care|systems?|practices|procedures?|standards?)\b`,
      'We have better quality control now.',
      'The better of two labels is used.',
    ),
    entry(
      String.raw`\b(?:work(?:ed|ing)?|try|trying) (?:\w+ ){0,2}(?:hard(?:er)?|closely|better)\b`,
      'We work harder on quality.',
      'The hard shell was tested.',
    ),
    entry(
      String.raw`\b(?:learn(?:ed|t)?|learning) (?:\w+ ){0,3}(?:lessons?|from (?:this|our|these|the))\b`,
      'We learned our lesson.',
      'The learning tower was tested.',
    ),
    entry(
      String.raw`\b(?:resolv(?:e|ed|ing)|solv(?:e|ed|ing)|fix(?:ed|ing)?|address(?:ed|ing)?|handl(?:e|ed|ing)|correct(?:ed|ing)?) (?:all |the |any |every |this |these |our )*(?:of the )?(?:problems?|issues?|matters?|situation|concerns?)\b`,
      'We solved all the problems.',
      'The resolved claims are in the list.',
    ),
    entry(
      String.raw`\b(?:will|shall) not (?:let|allow) (?:this|it|that|such)\b|\bnot (?:be )?repeat(?:ed)? (?:this|the same|again)|\b(?:avoid|prevent)(?:ing)? (?:such|similar|these|this|any|future|the same) (?:\w+ )?(?:issues?|problems?|mistakes?|errors?|situations?|cases?|incidents?)\b`,
      'We will avoid such issues.',
      'The guard prevents similar keys from being pressed.',
    ),
  ],
  hedge = [
    entry(
      String.raw`\b(?:we|i|staff|team|they|and|also|will|always) (?:will |shall |also |always |\w+ly )*(?:try|hope|strive|endeavou?r|attempt|seek|wish)(?! again)(?:s|ing|ed)? (?:to|that|our)\b`,
      'We will try to check labels.',
      'The buyer tried to open the lid.',
    ),
    entry(
      String.raw`\b(?:trying|hoping|striving|aspiring) (?:to|that|for)\b`,
      'Hoping to ship on time.',
      'The retry was logged.',
    ),
    entry(
      String.raw`\b(?:we|i|staff|team|and|also) (?:will |also |always )*aim(?:s|ed|ing)? (?:to|for|at)\b(?![^.;\n]{0,60}\d)`,
      'We aim to answer quickly.',
      'We aim to stay below 0.5% late.',
    ),
    entry(
      String.raw`\b(?:if|where|when|wherever|whenever|as far as|as much as|as soon as|to the extent) (?:\w+ )?(?:possible|feasible|practicable|practical|we can|time allows|time permits)\b`,
      'We check labels where possible.',
      'A possible duplicate is held.',
    ),
    entry(
      String.raw`\b(?:we|i|staff|the team|packers?|managers?|employees?|workers?|the warehouse|our team|everyone|they|it|this|labels?|orders?|items?|products?|all \w+) (?<!\b(?:as|than|where|what|how|which|that) \w{1,12} )should(?:n't|n’t| not)?(?: (?:now|also|always|generally|normally|only|then))? (?:be|help|prevent|check|ship|avoid|reduce|stop|improve|ensure|follow|answer|review|make|have|not|do|read|pack|work|happen|fix|solve|confirm|verify)\b`,
      'This should prevent late orders.',
      'Should the scan fail, the label is not printed.',
    ),
    entry(
      String.raw`\b(?:hopefully|ideally|we (?:believe|think|feel|guess|expect|assume) (?:that )?(?:this|it|we|the|these)|most likely|probably|in most cases|more or less|as a rule of thumb)\b`,
      'Hopefully this helps.',
      'The ideal weight is 2 kg.',
    ),
    entry(
      String.raw`\b(?:we|i) (?:might|may|could) (?:also |then |even |perhaps )?(?!not\b|only\b)\w+\b(?! only)`,
      'We might hire a checker.',
      'No label may leave the bench unread.',
    ),
    entry(
      String.raw`\b(?:consider(?:ing)?|think(?:ing)? about|look(?:ing)? into|explor(?:e|ing)|contemplat(?:e|ing)) (?:\w+ ){0,2}(?:hiring|using|adding|changing|buying|moving|switching|the|a|an|new|whether|ways)\b`,
      'We are considering a new courier.',
      'The considered list has 4 rows.',
    ),
  ],
  conditional = [
    entry(
      String.raw`(?<!\bdays? )(?<!\bweeks? )(?<!\bmonths? )\b(?:once|after|when|as soon as|if|upon|following|provided that|should)\b[^.!?;\n]{0,50}\b(?:reinstat(?:e|es|ed|ement|ing)|re-?activat(?:e|es|ed|ion|ing)|re-?open(?:s|ed|ing)|unblock(?:ed)?|un-?suspend(?:ed)?|lift(?:ed|s)?|restored)\b(?<!\b(?:was|were|had been) (?:reinstated|reactivated|restored|lifted|reopened))`,
      'Once our account is reinstated we add a check.',
      'The first account was reactivated on 3 May.',
    ),
    entry(
      String.raw`\b(?:once|after|when|as soon as|if|upon|provided that)\b[^.!?;\n]{0,30}\b(?:(?:appeal|account|plan|poa|request|selling privileges?) (?:is|are|has been|have been|gets?) (?:approved|accepted|active|open|live|back|granted|returned)|(?:approval|acceptance) of (?:our|this|the) (?:appeal|account|plan)|we (?:can|may|are allowed to|are able to|start to|begin to) (?:sell|trade|list) again|selling again|your approval|you (?:approve|accept|allow|reinstate|reactivate|give))`,
      'If the appeal is approved we hire a checker.',
      'If the sample is approved the lot is released.',
    ),
  ],
  introduction = [
    entry(
      String.raw`\b(?:we|our (?:company|business|store|shop|brand|firm)|the company|i|\uFFFC+)(?: \w+){0,3} (?:was|were|is|has been|have been)?(?: \w+)? ?(?:founded|established|incorporated|born|created|launched)(?: \w+){0,4} (?:in|since|by|over|more than) (?:(?:19|20)\d\d|\d+ years|my|our|two|three)`,
      'Our company was founded in 2009.',
      'We set up a check for labels.',
    ),
    entry(
      String.raw`\b(?:family|small|woman|women|veteran|minority|independent|local|reputable|leading|well-known|trusted)(?:[- ](?:owned|run|operated|family|and|,|medium|sized?|local))*[- ](?:business|company|enterprise|retailer|seller|shop|store|firm|brand owner|manufacturer)\b(?! account| name| day| unit| park)`,
      'We are a small family business.',
      'The small business account was closed.',
    ),
    entry(
      String.raw`\b(?:(?:over|more than|nearly|almost|about|around|with) )?(?:\d+|ten|twenty|five|many|several|a decade|decades)(?:\+)? (?:years? )?(?:of|in) (?:\w+ )?(?:experience|the industry|business|e-?commerce|retail|excellence)\b`,
      'We have ten years of experience.',
      'The 3 years of invoices are attached.',
    ),
    entry(
      String.raw`\b(?:we|i|our (?:company|business|store|shop))(?:'ve|’ve| have| has)? (?:\w+ )?(?:been )?(?:selling(?: \w+){0,3} (?:on amazon|online|here)|selling|sold on amazon|sell on amazon|trading|traded|in business|on amazon|active|operating|a (?:loyal|proud|long-?time|trusted|professional) (?:\w+ )?(?:seller|partner|member)) (?:\w+ ){0,6}(?:since (?:19|20)\d\d|for (?:over |more than |almost |nearly )?(?:\w+) years|with pride|successfully)`,
      'We have been selling on Amazon since 2012.',
      'We have sold 140 units since 3 May.',
    ),
    entry(
      String.raw`\bour (?:mission|vision|philosophy|motto|story|journey|passion|values?|commitment to excellence|core values?) (?:is|are|has|began|started|to)\b`,
      'Our mission is to make people happy.',
      'Our value field is filled by the tool.',
    ),
    entry(
      String.raw`\b(?:award[- ]winning|won (?:\w+ ){0,3}awards?|passionate about|pride ourselves|take (?:great )?pride|dedicated to (?:providing|our customers|excellence)|customer satisfaction is (?:our|always)|customers? (?:are|come|is|comes) (?:always )?(?:our )?(?:first|(?:top|highest|number one) priority)|thousands of (?:happy|satisfied) customers|satisfied customers)\b`,
      'We pride ourselves on quality.',
      'The award ribbon was missing from the kit.',
    ),
    entry(
      String.raw`\b(?:(?:we|i) (?:have )?always (?:had|maintained|provided|delivered|been) (?:\w+ ){0,3}(?:great|good|excellent|perfect|high|positive|strong|top|best|loyal|honest|metrics|ratings?|feedback|quality)|(?:excellent|perfect|great|outstanding|impeccable|spotless|flawless|clean) (?:\w+ )?(?:track record|metrics|record|reputation|history|feedback|ratings?|account health))\b`,
      'We have always had great metrics.',
      'The record of each lot is kept for 2 years.',
    ),
  ],
  denial = [
    entry(
      String.raw`\b(?:we|i) (?:\w+ )?(?:did|do|have|had|has)(?:n't|n’t| not| never) (?:\w+ )?(?:violate[d]?|breach(?:ed)?|break|broken|infring(?:e|ed)|sell any (?:fake|counterfeit|inauthentic)|sold (?:any )?(?:fakes?|counterfeits?|inauthentic)|commit(?:ted)?|do anything wrong|done anything wrong)\b`,
      'We did not violate any policy.',
      'We did not compare the label.',
    ),
    entry(
      String.raw`\bwe (?:\w+ )?(?:deny|dispute|contest|reject|disagree with) (?:\w+ ){0,3}(?:allegations?|accusations?|claims?|charges?|decision|suspension|complaints?|violation|removal|finding)\b`,
      'We dispute the allegation.',
      'The dispute window of the carrier is 14 days.',
    ),
    entry(
      String.raw`\b(?:this|the|your|that) (?:\w+ )?(?:allegations?|accusations?|decision|suspension|charge|removal|violation|claim|complaint|notice|deactivation|finding)s? (?:is|are|was|were) (?:\w+ )?(?:false|wrong|incorrect|unfounded|baseless|untrue|mistaken|invalid|unjustified|a mistake|an error|in error|without merit|erroneous)\b`,
      'This allegation is false.',
      'The claim was denied by Amazon.',
    ),
    entry(
      String.raw`\b(?:there (?:was|is|were|has been) no|no such) (?:\w+ )?(?:violations?|breach(?:es)?|infringement|wrongdoing|policy violation|issue at all|problem at all)\b`,
      'There was no violation.',
      'There was no check of the label.',
    ),
    entry(
      String.raw`\b(?:we|i) (?:\w+ )?(?:did|have done) nothing wrong\b|\b(?:we|i)(?:'re|’re|'m|’m| are| am) (?:completely |totally |fully |entirely )?innocent\b`,
      'We did nothing wrong.',
      'The wrong lid was packed.',
    ),
    entry(
      String.raw`\ball (?:of )?our (?:products|items|goods) (?:are|were|have always been) (?:\w+ )?(?:100 ?% )?(?:authentic|genuine|original|new|safe|compliant)\b`,
      'All our products are authentic.',
      'All the units were new and sealed.',
    ),
  ],
  admission = [
    entry(
      String.raw`\b(?:we|i)\b(?![^.!?;\n]{0,30}\b(?:not|never|n't|n’t)\b)(?: \w+){0,4} (?:knew|knowingly|intentionally|deliberately|wilfully|willfully|on purpose|were (?:fully )?aware|consciously)\b(?=[^.!?\n]{0,90}\b(?:fake|fakes|replicas?|counterfeits?|edited|altered|forged|photoshop\w*|copied|copies|used|stolen|unauthori[sz]ed|illegal|infring\w+|not (?:authentic|genuine|original|new|allowed|authori[sz]ed)|against (?:the |your |amazon(?:'s|’s)? )?(?:policy|rules)|expired|violat\w+|wrong|prohibited|restricted)\b)`,
      'We knew that the bags were replicas.',
      'We did not know the lot number.',
    ),
    entry(
      String.raw`\b(?:we|i)\b(?![^.!?;\n]{0,30}\b(?:not|never|n't|n’t)\b)(?: \w+){0,3} (?:sold|sell|bought|listed|offered|shipped|supplied|imported)(?: \w+){0,4} (?:on purpose|knowingly|intentionally|deliberately|although we knew|even though we knew)\b`,
      'We sold them on purpose.',
      'We sold them with a purpose-made box.',
    ),
    entry(
      String.raw`\b(?:we|i)\b(?![^.!?;\n]{0,30}\b(?:not|never|n't|n’t)\b)(?: \w+){0,3} (?:photoshopped|forged|falsified|faked|doctored|fabricated|manipulated|edited|altered)(?: \w+){0,4} (?:invoices?|documents?|receipts?|papers?|letters?|certificates?|reports?|dates?)\b`,
      'We edited the invoice.',
      'We edited the title of the listing.',
    ),
    entry(
      String.raw`\b(?:we|i)\b(?![^.!?;\n]{0,30}\b(?:not|never|n't|n’t)\b)(?: \w+){0,3} (?:sold|sell|bought|listed|offered|shipped|imported|supplied)(?: \w+){0,3} (?:fakes?|counterfeits?|replicas?|knock-?offs?|pirated|stolen)\b`,
      'We sold counterfeit bags.',
      'We sold the bags until 3 May.',
    ),
  ],
  absolute = [
    entry(
      String.raw`\b(?:we|i) (?:\w+ )?(?:guarantee|promise|swear|vow|pledge|assure (?:you|amazon)|give (?:you )?our word)\b`,
      'We promise to do better.',
      'The guarantee card is in the box.',
    ),
    entry(
      String.raw`\b(?:will|shall|can|could|would)(?:n't|n’t)? (?:\w+ )?never\b|\bnever (?:\w+ )?(?:happen|occur|repeat|recur|be repeated|arise|be (?:a|any) (?:problem|issue)|again)\b`,
      'This will never happen again.',
      'Opened stock is never put back into stock.',
    ),
    entry(
      String.raw`\b(?:will|shall|does|can|could) ?(?:not|n't|n’t|no longer) (?:happen|occur|recur|arise|repeat itself|be repeated)(?: \w+)?(?: again)?\b|\bwon(?:'|’)t (?:happen|occur|recur)\b`,
      'This will not happen again.',
      'The label will not print without a weight.',
    ),
    entry(
      String.raw`\b(?:guaranteed? (?:that|to|no|full|complete|zero)|guarantees (?:that|no|zero|full))\b`,
      'It is guaranteed to work.',
      'The guarantee of the maker is 2 years.',
    ),
    entry(
      String.raw`\b100\s?% (?:sure|certain|certainty|compliance|compliant|guaranteed?|effective|accura(?:te|cy)|perfect|safe|satisfaction|authentic|genuine|successful|committed|confident|reliable|defect-free|error-free)\b`,
      'Compliance is 100% guaranteed.',
      '100% of the units were counted.',
    ),
    entry(
      String.raw`\b(?:impossible (?:for|that|to)|zero (?:risk|defects|errors|mistakes|complaints|chance)|no chance (?:of|that)|under no circumstances|once and for all|completely (?:eliminated?|eradicat\w+|rules? out|excluded?)|(?:fully|totally|completely) (?:eliminat\w+|solved|safe)|at all times in the future)\b`,
      'Late orders are now impossible for us: zero risk of delay.',
      'The impossible colour name was corrected.',
    ),
    entry(
      String.raw`\b(?:we|staff|team) will always\b`,
      'We will always ship on time.',
      'The lamp is always on during packing.',
    ),
  ],
  staff = String.raw`(?:we|i|our (?:\w+ )?(?:team|staff|managers?|packers?|employees?|workers?|leads?|clerks?|warehouse|owner|company|people|partner|specialists?|department)|the (?:team|staff|manager|warehouse(?: \w+)?|packers?|operations \w+|owner|employees?|\w+ (?:manager|lead|team|clerk|supervisor))|(?:all )?(?:our )?(?:staff|employees|packers|workers|team members|managers?))`,
  future = [
    entry(
      String.raw`(?<!\b(?:that|which|until|till|if|where|when|what|so|why|how|unless) )(?<!\bso that )(?:^|(?<=[\s(,;:.–—-]))${staff}(?: (?:also|now|then|therefore|immediately|soon|still))?(?: (?:will|shall)(?: (?:not|also|now|be|have|soon|immediately|then|next))*|'ll|’ll)(?= )(?! not print| not be (?:printed|released|shipped))`,
      'We will refund the buyers.',
      'We added a rule so that we will see the alarm.',
    ),
    entry(
      String.raw`\b(?:we|i|our \w+|the \w+|staff|\w+ team|employees|packers|and|are|is|am)(?:'re|’re|'m|’m| are| is| am)? (?:also |now |currently |still |then )*(?:going to|about to|planning to|intending to|preparing to|in the process of|aiming to)\b(?= \w)`,
      'We are going to refund the buyers.',
      'The going rate was checked.',
    ),
    entry(
      String.raw`(?<!\b(?:that|which|who) )\b(?:we|i|our \w+|the team|staff|management) (?:also |now |still |further )*(?:plan|intend|propose|expect|want|wish|would like|commit) to\b`,
      'We plan to relabel the stock.',
      'The plan to relabel is Exhibit 4.',
    ),
    entry(
      String.raw`^\s*(?:[-•*]\s*)?(?:will|shall|going to|planning to|to be)\b`,
      'Will retrain the packers.',
      'Willow baskets were relabelled on 3 May.',
    ),
    entry(
      String.raw`\b(?:staff|employees|packers|workers|team members?|the team|managers?|suppliers?) (?:will|shall) be \w+(?:ed|en|ght)\b`,
      'All packers will be trained.',
      'All packers were trained.',
    ),
  ]
var emotive = [
    entry(
      String.raw`\bdevastat(?:ed|ing|es)\b`,
      'This was devastating.',
      'The hurricane-rated shutter is sold in two sizes.',
    ),
    entry(
      String.raw`\bheart-?(?:broken|breaking|less)\b`,
      'We are heartbroken.',
      'The heart-shaped box was cracked.',
    ),
    entry(
      String.raw`\bdesperate(?:ly)?\b`,
      'We desperately need this account.',
      'The separate shelf was empty.',
    ),
    entry(
      String.raw`\b(?:outrag\w+|furious|disgust(?:ed|ing)|ridiculous|absurd|shameful|humiliat\w+|appall\w+)\b`,
      'This is outrageous.',
      'The range hood came without a filter.',
    ),
    entry(
      String.raw`\b(?:unfair(?:ly|ness)?|unjust(?:ly|ified)?|injustice)\b`,
      'The suspension is unfair.',
      'The adjustment was fair wear.',
    ),
    entry(
      String.raw`\b(?:nightmare|agony|anguish|torment)\b`,
      'The last two weeks were a nightmare.',
      'The night shift packed 40 orders.',
    ),
    entry(
      String.raw`\b(?:extremely|deeply|terribly|truly|so|very|really|incredibly|profoundly|utterly|awfully) (?:sorry|upset|sad|saddened|disappointed|hurt|embarrassed|ashamed|regret(?:ful)?|concerned|worried|frustrated|shocked|stressed|unhappy)\b`,
      'We are deeply sorry.',
      'The label was very small.',
    ),
    entry(
      String.raw`\b(?:sleepless|in tears|broke down in|panicked|in (?:a )?panic|terrified)\b`,
      'I have had sleepless nights.',
      'The bag tears at the seam.',
    ),
    entry(
      String.raw`\bsincer(?:e|est|ely) (?:apolog\w+|regret|remorse|hope|sorry)\b`,
      'We sincerely apologise.',
      'We apologise for the late parcels.',
    ),
  ],
  emotivePersonal = [
    entry(
      String.raw`\b(?:shocked|stunned|upset|saddened|disappointed|frustrat(?:ed|ing)|embarrassed|ashamed|worried|angry|insulted|offended|stress(?:ed|ful)|painful|hurtful|distress(?:ed|ing)?)\b`,
      'We were shocked by the mail.',
      'The shock absorber was returned.',
    ),
    entry(
      String.raw`\b(?:terrible|horrible|awful|dreadful|tragic|disastrous)\b`,
      'This is a terrible situation for us.',
      'The terrarium lid was cracked.',
    ),
    entry(
      String.raw`\b(?:unacceptable|unbelievable|incomprehensible)\b`,
      'We find this unbelievable.',
      'The acceptable range is 2 to 4 kg.',
    ),
    entry(
      String.raw`\bwe (?:truly |really |deeply |honestly |just )?(?:love|adore|care deeply|are passionate)\b`,
      'We love our customers.',
      'The glove sizes were mixed.',
    ),
    entry(
      String.raw`\bfrom the bottom of (?:our|my) hearts?\b`,
      'We apologise from the bottom of our hearts.',
      'The label was on the bottom of our box.',
    ),
    entry(
      String.raw`\b(?:our|my) (?:hearts?|dreams?|souls?|passion|tears)\b(?!-)`,
      'We put our hearts into this shop.',
      'Our heart-rate sensor was mislabelled.',
    ),
  ],
  apology = [
    entry(
      String.raw`\b(?:we|i) (?:(?:sincerely|deeply|truly|also|would like to|want to|must) )*apologi[sz]e\b`,
      'We apologise for this.',
      'The buyer asked for an apology letter.',
    ),
    entry(
      String.raw`\b(?:we|i)(?:'m|'re|’m|’re| am| are) (?:\w+ )?sorry\b`,
      'We are sorry for the delay.',
      'The card reads: sorry we missed you.',
    ),
    entry(
      String.raw`\b(?:our|my) (?:\w+ )?apolog(?:y|ies)\b`,
      'Please accept our apologies.',
      'An apology template is used in mail.',
    ),
    entry(
      String.raw`\b(?:we|i) (?:\w+ )?regret\b`,
      'We regret the error.',
      'No regrets brand shirts were checked.',
    ),
  ],
  begging = [
    entry(
      String.raw`\b(?:beg|begging|plead|pleading|implor(?:e|ing)|beseech\w*)\b`,
      'We beg you to look again.',
      'The beginning stock was 40.',
    ),
    entry(
      String.raw`\b(?:mercy|have pity|compassion(?:ate)?|lenien(?:cy|t))\b`,
      'We ask for your mercy.',
      'The compass was missing from the kit.',
    ),
    entry(
      String.raw`\b(?:one|another|a second|a last|one last|a final|one more) chance\b`,
      'Give us one more chance.',
      'There is a chance that a label smears.',
    ),
    entry(
      String.raw`\b(?:mortgage|livelihoods?|(?:we|i|our (?:company|business|firm|store|shop)) (?:\w+ ){0,5}bankrupt(?:cy)?|life savings|make ends meet|unemploy(?:ed|ment)|evict(?:ed|ion)|starv\w+)\b`,
      'This is our livelihood.',
      'The live stock count is shown on the page.',
    ),
    entry(
      String.raw`\b(?:pay|paying|afford) (?:the |my |our )(?:rent|bills|school fees|debts?)\b`,
      'I cannot pay my rent.',
      'We rent a second warehouse.',
    ),
    entry(
      String.raw`\bfeed (?:my|our) (?:family|families|children|kids|employees)\b`,
      'I have children; I must feed my family.',
      'The feed file holds 40 rows.',
    ),
    entry(
      String.raw`\b(?:my|our) (?:wife|husband|children|kids|sick \w+|newborn|son|daughter|mother|father|parents|famil(?:y|ies)(?! (?:of|pack|tent|game|name|listing)))\b(?! business| brand)`,
      'My wife and my children depend on it.',
      'Our family of listings has four sizes.',
    ),
    entry(
      String.raw`\b(?:only|sole|main|entire) (?:source of )?income\b`,
      'It is our only income.',
      'The income statement is attached.',
    ),
    entry(
      String.raw`\b(?:lose|losing|lost) (?:\w+ )?(?:our|my|their) (?:homes?|house|jobs?|business|company|income|savings|everything)\b|\blose everything\b`,
      'Our ten workers will lose their jobs.',
      'The parcel lost its label.',
    ),
    entry(
      String.raw`\b(?:famil(?:y|ies)|employees|people|workers|jobs|we|i|all) (?:\w+ )?(?:depend|depends|rely|relies) (?:\w+ )?on (?:this|these|our|the|your) (?:account|income|sales|business|decision)\b`,
      'Five families depend on this account.',
      'The price depends on the size.',
    ),
  ],
  thanks = [
    entry(
      String.raw`\b(?:thank you|thanks|many thanks|we appreciate your|grateful|gratitude)\b`,
      'Thank you for your time.',
      'The greeting insert was removed.',
    ),
  ],
  flattery = [
    entry(
      String.raw`\b(?:amazon|you|your)\b[^.!?\n]{0,60}\b(?:great|wonderful|amazing|fantastic|excellent|world-class|incredible|respected|greatest|best|outstanding|prestigious|superb|awesome|esteemed|fabulous) (?:\w+ )?(?:platform|marketplace|company|team|service|opportunity|website|organi[sz]ation|department|colleagues)\b|\b(?:great|wonderful|amazing|fantastic|world-class|incredible|respected|greatest|outstanding|prestigious|superb|awesome|esteemed|fabulous) (?:\w+ )?(?:platform|marketplace|company|team|opportunity|website|organi[sz]ation) (?:like |of |such as |as |called )?(?:amazon|yours|you)\b`,
      'You are a wonderful team.',
      'The best service for zone 8 takes 3 days.',
    ),
    entry(
      String.raw`\b(?:we|i) (?:\w+ )?(?:love|admire|respect|adore|value|cherish) (?:\w+ ){0,2}(?:amazon|your (?:team|platform|work|company))\b`,
      'We admire Amazon.',
      'We value each return at cost.',
    ),
    entry(
      String.raw`\b(?:honou?r(?:ed)?|privileged?|proud|blessed|lucky) (?:to (?:be|sell|work)|of being) (?:\w+ ){0,4}(?:amazon|platform|you)\b`,
      'We are honoured to sell on Amazon.',
      'The blessed thistle tea was relabelled.',
    ),
    entry(
      String.raw`\bamazon(?:'s|’s)? (?:is|has always been|remains) (?:\w+ ){0,3}(?:great|best|wonderful|amazing|leading|fair|fantastic|favou?rite)\b`,
      'Amazon is the best place to sell.',
      'Amazon is listed as the carrier.',
    ),
    entry(
      String.raw`\byour (?:kind|generous|gracious|invaluable|hard) (?:\w+ )?(?:consideration|help|support|work|understanding|attention|heart)\b`,
      'We count on your kind consideration.',
      'Your reply of 3 May names two ASINs.',
    ),
  ],
  threat = [
    entry(
      String.raw`\b(?:we|i)(?:'ll|’ll| will| shall| may| would| are going to| intend to| have no (?:other )?choice but to| will be forced to| are (?:ready|prepared|forced) to| plan to)(?: \w+){0,4} (?:sue|take (?:\w+ )?legal (?:action|steps)|go to (?:court|the press)|file (?:a |an )?(?:law ?suit|claim in court|complaint with (?:the )?(?:\w+ )?(?:ftc|authorit\w+|bbb|better|attorney|court|consumer|government|competition|police))|contact (?:our|the|a|my) (?:lawyers?|attorneys?|solicitors?|press|media|newspapers?|attorney general|ftc)|involve (?:our|the|a|my) (?:lawyers?|attorneys?|press|media)|post (?:about (?:this|it|you|amazon)|everything|our (?:story|experience)|(?:this|it) (?:on|in) (?:social|facebook|twitter|reddit|linkedin|youtube|the internet|public))|go public|inform the (?:press|media)|report (?:you|amazon) to)\b`,
      'Otherwise we will contact our lawyer.',
      'We will contact the supplier.',
    ),
    entry(
      String.raw`\b(?:lawsuit|litigation|legal action|sue)\b(?=[^.!?\n]{0,60}\b(?:amazon|you|your)\b)|\b(?:amazon|you|your)\b[^.!?\n]{0,60}\b(?:lawsuit|litigation|legal action)\b`,
      'A lawsuit against Amazon is ready.',
      'The brand owner ended its legal action against our supplier.',
    ),
    entry(
      String.raw`\b(?:our|my) (?:lawyers?|attorneys?|solicitors?|legal (?:team|counsel|department))\b(?= (?:will|stands?|waits?|is ready|are ready|is preparing|are preparing|has been instructed|have been instructed))`,
      'Our attorney is ready to act.',
      'Our attorney letter is Exhibit 4.',
    ),
    entry(
      String.raw`\breserv(?:e|es|ing) (?:all |any |the |our )*(?:legal )?rights?\b`,
      'We reserve all legal rights.',
      'The reserved stock was released.',
    ),
    entry(
      String.raw`\b(?:attorney general|better business bureau|\bbbb\b|federal trade commission|small claims court|consumer protection agency|the press|the media|journalists?|newspapers?)\b(?=[^.!?\n]{0,80}\b(?:you|your|amazon|this)\b)`,
      'The press will hear how you treat us.',
      'The press studs were loose.',
    ),
    entry(
      String.raw`\b(?:see you in court|hold (?:you|amazon) (?:liable|responsible|accountable)|damages from (?:you|amazon)|(?:you|amazon) (?:\w+ )?liable)\b`,
      'We hold you liable for the loss.',
      'The holder was liable to crack.',
    ),
  ]
var english = {
  emotive,
  emotivePersonal,
  apology,
  begging,
  thanks,
  flattery,
  threat,
  blameAmazon,
  blameBuyers,
  blameOthers,
  ownControl,
  question,
  supportCase,
  vague,
  hedge,
  conditional,
  introduction,
  denial,
  admission,
  absolute,
  future,
}
var spanish = {
  ...noWords,
  emotive: [
    entry(
      String.raw`(?<!\p{L})(?:devastad[oa]s?|desesperad[oa]s?|desesperadamente|pesadilla|injust[oa]s?|injustamente|injusticia|indignante|escandalos[oa]s?|vergonzos[oa]s?)(?!\p{L})`,
      'La suspensi\xF3n es injusta.',
      'El ajuste de la tapa se corrigi\xF3.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:profundamente|sinceramente|terriblemente|muchísimo) (?:lo )?(?:lament\p{L}+|sentimos|apenad[oa]s?|decepcionad[oa]s?|arrepentid[oa]s?)(?!\p{L})`,
      'Sinceramente lo sentimos.',
      'La bandeja profunda se cambi\xF3.',
    ),
  ],
  apology: [
    entry(
      String.raw`(?<!\p{L})(?:pedimos (?:\p{L}+ )?(?:disculpas|perdón)|nos disculpamos|lo sentimos|nuestras disculpas)(?!\p{L})`,
      'Pedimos disculpas por el retraso.',
      'La plantilla contiene una disculpa.',
    ),
  ],
  begging: [
    entry(
      String.raw`(?<!\p{L})(?:suplic\p{L}+|rogamos de rodillas|imploramos|piedad|una (?:última|segunda) oportunidad|otra oportunidad|mis hijos|mi familia|sustento|bancarrota)(?!\p{L})`,
      'Les suplicamos otra respuesta.',
      'La familia de variaciones se separ\xF3.',
    ),
  ],
  blameAmazon: [
    entry(
      String.raw`(?<!\p{L})(?<!(?:en|por|de|con|a) )(?:Amazon|su (?:equipo|sistema|algoritmo)|sus (?:sistemas|bots)) (?:\p{L}+ ){0,3}(?:error|equivocad[oa]|ignorad[oa]|injustamente|por error|culpable|responsable|perdido)(?!\p{L})`,
      'Amazon cometi\xF3 un error.',
      'La p\xE1gina en Amazon ten\xEDa un error.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:no (?:es|fue) (?:nuestra culpa|culpa nuestra)|por culpa de Amazon|culpa de Amazon)(?!\p{L})`,
      'No fue nuestra culpa.',
      'La culpa estaba en nuestra plantilla.',
    ),
  ],
  blameBuyers: [
    entry(
      String.raw`(?<!\p{L})(?:clientes?|compradore?s?) (?:no (?:leen|lee|entienden|entiende)|mienten|miente|abusan|engañan|son deshonestos)(?!\p{L})`,
      'Los clientes no leen la p\xE1gina.',
      'Los clientes no recibieron el paquete.',
    ),
  ],
  question: [
    entry(
      String.raw`(?<!\p{L})(?:por favor,? (?:díganos|indíquenos|infórmennos|explíquenos|háganos saber)|(?:pueden|podrían|puede|podría) (?:decirnos|indicarnos|explicar|confirmar))(?!\p{L})`,
      'Por favor, d\xEDganos qu\xE9 falta.',
      'La plantilla indica la talla.',
    ),
  ],
  supportCase: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ID|número|n\.º) (?:de(?:l)? )?(?:caso|ticket)[ :]*\d*|ticket \d+|contactamos (?:con )?(?:el )?soporte)(?!\p{L})`,
      'Vea el n\xFAmero de caso 12345678.',
      'En este caso se cambia la caja.',
    ),
  ],
  threat: [
    entry(
      String.raw`(?<!\p{L})(?:acciones legales|medidas legales|nuestros? abogados?|(?:a|en) los tribunales|demandar|a la prensa)(?!\p{L})`,
      'Tomaremos acciones legales.',
      'El nombre legal figura en la factura.',
    ),
  ],
  flattery: [
    entry(
      String.raw`(?<!\p{L})(?:(?:maravillosa|fantástica|excelente|gran) (?:plataforma|empresa|compañía)|(?:amamos|admiramos) Amazon)(?!\p{L})`,
      'Amazon es una maravillosa plataforma.',
      'La excelente cola sujeta 2 kg.',
    ),
  ],
  absolute: [
    entry(
      String.raw`(?<!\p{L})(?:(?:les )?(?:garantizamos|prometemos|aseguramos)|nunca más|jamás volverá|no (?:volverá a (?:suceder|ocurrir|pasar)|se repetirá)|100\s?% (?:garantizado|seguro)|imposible que)(?!\p{L})`,
      'No volver\xE1 a suceder.',
      'El producto abierto no vuelve al almac\xE9n.',
    ),
  ],
  vague: [
    entry(
      String.raw`(?<!\p{L})(?:(?:todas )?las (?:medidas|acciones) (?:necesarias|apropiadas|oportunas)|más (?:cuidadosos|atentos|prudentes)|mejorad[oa] (?:\p{L}+ ){0,2}(?:procesos|procedimientos|calidad|servicio)|lo antes posible|regularmente|cumplir (?:con )?(?:todas )?las (?:normas|políticas|reglas))(?!\p{L})`,
      'Tomamos todas las medidas necesarias.',
      'La medida empieza el 3 de mayo.',
    ),
  ],
  hedge: [
    entry(
      String.raw`(?<!\p{L})(?:(?:intentamos|intentaremos|trataremos de|tratamos de|esperamos)|si es posible|en la medida de lo posible|cuando sea posible|quizás|tal vez|hacer (?:todo )?lo posible)(?!\p{L})`,
      'Revisamos si es posible.',
      'Un posible duplicado se bloquea.',
    ),
  ],
  conditional: [
    entry(
      String.raw`(?<!\p{L})(?:una vez|después de|cuando|si|tan pronto como|en cuanto)(?!\p{L})[^.!?\n]{0,60}(?:reactiv|restablec|rehabilit|reincorpor|desbloque)`,
      'Una vez reactivada la cuenta, revisaremos.',
      'Si falta el escaneo, la etiqueta no sale.',
    ),
  ],
  future: [
    entry(
      String.raw`(?<!\p{L})(?:vamos a|\p{L}{3,}(?:aremos|eremos|iremos)|(?:haremos|tendremos|pondremos)|planeamos|tenemos (?:la intención de|previsto)|pensamos)(?!\p{L})`,
      'Vamos a formar al personal.',
      'Hemos formado al personal.',
    ),
  ],
  introduction: [
    entry(
      String.raw`(?<!\p{L})(?:empresa familiar|negocio familiar|fundada en (?:19|20)\d\d|años de experiencia|nuestra misión|vendemos en Amazon desde|la satisfacción del cliente es nuestra prioridad)(?!\p{L})`,
      'Somos una empresa familiar.',
      'La familia de productos tiene 4 tallas.',
    ),
  ],
  denial: [
    entry(
      String.raw`(?<!\p{L})(?:no hemos (?:violado|infringido|incumplido)|la (?:acusación|decisión|suspensión) es (?:falsa|incorrecta|errónea|infundada)|rechazamos la acusación)(?!\p{L})`,
      'La acusaci\xF3n es falsa.',
      'La talla indicada era falsa.',
    ),
  ],
}
var french = {
  ...noWords,
  emotive: [
    entry(
      String.raw`(?<!\p{L})(?:dévasté(?:e|s|es)?|désespéré(?:e|s|es|ment)?|cauchemar|injuste(?:ment|s)?|scandaleu(?:x|se)|révoltant(?:e|s|es)?|choqué(?:e|s|es)?|bouleversé(?:e|s|es)?)(?!\p{L})`,
      'Cette d\xE9cision est injuste.',
      'Le chargeur ajust\xE9 est vendu seul.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:profondément|sincèrement|infiniment|terriblement) (?:désolé(?:e|s|es)?|navré(?:e|s|es)?|déçu(?:e|s|es)?)(?!\p{L})`,
      'Nous sommes profond\xE9ment d\xE9sol\xE9s.',
      'Le bac profond a \xE9t\xE9 remplac\xE9.',
    ),
  ],
  apology: [
    entry(
      String.raw`(?<!\p{L})(?:nous (?:nous excusons|sommes (?:\p{L}+ )?désolés|présentons nos excuses)|toutes nos excuses)(?!\p{L})`,
      'Nous nous excusons du retard.',
      'Le mod\xE8le de mail contient une excuse.',
    ),
  ],
  begging: [
    entry(
      String.raw`(?<!\p{L})(?:suppli(?:e|ons|er)|pitié|une (?:dernière|seconde|deuxième) chance|gagne-pain|ma famille|mes enfants|faillite|perdre (?:leur|notre|mon) (?:emploi|travail))(?!\p{L})`,
      'Donnez-nous une derni\xE8re chance.',
      'La famille de variantes est s\xE9par\xE9e.',
    ),
  ],
  blameAmazon: [
    entry(
      String.raw`(?<!\p{L})(?<!(?:chez|sur|par|de) )(?:Amazon|votre (?:équipe|système|robot|algorithme)|vos (?:équipes|robots)) (?:\p{L}+ ){0,3}(?:erreur|échoué|ignoré|à tort|injustement|responsable|perdu)(?!\p{L})`,
      'Amazon a commis une erreur.',
      'La fiche sur Amazon contenait une erreur.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:pas (?:de )?notre faute|la faute d.Amazon|à cause d.Amazon)(?!\p{L})`,
      'Ce n\u2019est pas notre faute.',
      'La faute de frappe \xE9tait dans le titre.',
    ),
  ],
  blameBuyers: [
    entry(
      String.raw`(?<!\p{L})(?:clients?|acheteurs?) (?:ne (?:lisent|lit|comprennent|comprend) (?:pas|jamais)|mentent|ment|abusent|trichent|sont malhonnêtes|est de mauvaise foi)(?!\p{L})`,
      'Les clients ne lisent pas la fiche.',
      'Les clients ont re\xE7u un autre article.',
    ),
  ],
  question: [
    entry(
      String.raw`(?<!\p{L})(?:(?:veuillez|merci de) nous (?:dire|indiquer|informer|expliquer|préciser)|pou(?:vez|rriez)-vous)(?!\p{L})`,
      'Merci de nous indiquer ce qui manque.',
      'La fiche indique la taille.',
    ),
  ],
  supportCase: [
    entry(
      String.raw`(?<!\p{L})(?:(?:numéro|n°|ID) (?:de |du )?(?:cas|ticket|dossier)[ :]*\d*|ticket (?:ouvert|\d+)|contacté (?:le )?support)(?!\p{L})`,
      'Voir le num\xE9ro de cas 12345678.',
      'Dans ce cas, le carton est chang\xE9.',
    ),
  ],
  threat: [
    entry(
      String.raw`(?<!\p{L})(?:poursuites judiciaires|action en justice|notre avocat|porter plainte|saisir (?:la justice|le tribunal)|alerter la presse)(?!\p{L})`,
      'Nous engagerons des poursuites judiciaires.',
      'La raison sociale figure sur la facture.',
    ),
  ],
  flattery: [
    entry(
      String.raw`(?<!\p{L})(?:(?:merveilleuse|formidable|excellente|fantastique) (?:plateforme|équipe|entreprise)|nous (?:aimons|admirons) Amazon)(?!\p{L})`,
      'Amazon est une merveilleuse plateforme.',
      'L\u2019excellente colle tient 2 kg.',
    ),
  ],
  absolute: [
    entry(
      String.raw`(?<!\p{L})(?:nous (?:garantissons|promettons|vous assurons)|plus jamais|ne se (?:reproduira|répétera) (?:plus|pas|jamais)|100\s?% (?:garanti|sûr)|totalement exclu|zéro (?:défaut|risque))(?!\p{L})`,
      'Cela ne se reproduira plus.',
      'Un article ouvert ne retourne pas en stock.',
    ),
  ],
  vague: [
    entry(
      String.raw`(?<!\p{L})(?:(?:toutes )?les (?:mesures|actions) (?:nécessaires|appropriées)|plus (?:prudents?|attentifs?|vigilants?)|amélior(?:é|er|ons) (?:\p{L}+ ){0,2}(?:processus|procédures|qualité|service)|dès que possible|régulièrement|respecter (?:toutes )?les (?:règles|politiques))(?!\p{L})`,
      'Nous avons pris toutes les mesures n\xE9cessaires.',
      'La mesure commence le 3 mai.',
    ),
  ],
  hedge: [
    entry(
      String.raw`(?<!\p{L})(?:nous (?:essayons|essaierons|espérons|tâcherons|tenterons)|essayer de|si possible|dans la mesure du possible|autant que possible|peut-être|éventuellement|faire de notre mieux)(?!\p{L})`,
      'Nous contr\xF4lons si possible.',
      'Un doublon possible est bloqu\xE9.',
    ),
  ],
  conditional: [
    entry(
      String.raw`(?<!\p{L})(?:dès que|une fois que?|une fois|après|si|lorsque|quand)(?!\p{L})[^.!?\n]{0,60}(?:réactivé|réactivation|rétabli|rétablissement|réintégr|débloqué)`,
      'Une fois le compte r\xE9activ\xE9, nous contr\xF4lerons.',
      'Si le scan manque, l\u2019\xE9tiquette ne sort pas.',
    ),
  ],
  future: [
    entry(
      String.raw`(?<!\p{L})(?:nous (?:allons|prévoyons|comptons|envisageons|\p{L}+(?:er|ir|r)ons)|(?:notre équipe|le responsable|le personnel) (?:va|\p{L}+era))(?!\p{L})`,
      'Nous allons former les pr\xE9parateurs.',
      'Nous avons form\xE9 les pr\xE9parateurs.',
    ),
  ],
  introduction: [
    entry(
      String.raw`(?<!\p{L})(?:entreprise familiale|fondée? en (?:19|20)\d\d|ans d.expérience|notre mission|depuis (?:plus de )?(?:\d+ ans|(?:19|20)\d\d) (?:\p{L}+ ){0,3}(?:sur Amazon|vendons)|satisfaction (?:de nos |des )?clients? est notre priorité)(?!\p{L})`,
      'Nous sommes une entreprise familiale.',
      'La famille de produits a 4 tailles.',
    ),
  ],
  denial: [
    entry(
      String.raw`(?<!\p{L})(?:nous n.avons (?:pas|jamais) (?:enfreint|violé|commis)|cette (?:décision|accusation|suspension) est (?:fausse|erronée|infondée)|nous contestons)(?!\p{L})`,
      'Cette accusation est fausse.',
      'La taille affich\xE9e \xE9tait fausse.',
    ),
  ],
}
var italian = {
  ...noWords,
  emotive: [
    entry(
      String.raw`(?<!\p{L})(?:disperat[oaiem]\p{L}*|devastat[oaie]|incubo|ingiust[oaie](?:mente)?|ingiustizia|scandalos[oaie]|sconvolt[oaie]|vergognos[oaie])(?!\p{L})`,
      'La sospensione \xE8 ingiusta.',
      'Il giusto formato \xE8 sulla pagina.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:profondamente|sinceramente|terribilmente|infinitamente) (?:dispiaciut[oaie]|dolenti|delus[oaie])(?!\p{L})`,
      'Siamo profondamente dispiaciuti.',
      'Il vassoio profondo \xE8 stato sostituito.',
    ),
  ],
  apology: [
    entry(
      String.raw`(?<!\p{L})(?:ci scusiamo|chiediamo scusa|siamo (?:\p{L}+ )?(?:dispiaciuti|spiacenti)|le nostre scuse)(?!\p{L})`,
      'Ci scusiamo per il ritardo.',
      'Il modello contiene una scusa.',
    ),
  ],
  begging: [
    entry(
      String.raw`(?<!\p{L})(?:supplich\p{L}+|implor\p{L}+|pietà|un.(?:ultima|altra) (?:possibilità|opportunità|occasione)|una seconda (?:possibilità|opportunità)|i miei figli|la mia famiglia|fallimento dell.azienda|sostentamento)(?!\p{L})`,
      'Vi supplichiamo di riaprire il conto.',
      'La famiglia di varianti \xE8 stata divisa.',
    ),
  ],
  blameAmazon: [
    entry(
      String.raw`(?<!\p{L})(?<!(?:su|da|di|con) )(?:Amazon|il vostro (?:team|sistema|algoritmo|staff)|i vostri (?:sistemi|robot)) (?:\p{L}+ ){0,3}(?:errore|sbagliat[oa]|ignorat[oa]|ingiustamente|per errore|responsabile|pers[oi])(?!\p{L})`,
      'Amazon ha commesso un errore.',
      'La pagina su Amazon aveva un errore.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:non è (?:stata )?colpa nostra|per colpa di Amazon|a causa di Amazon)(?!\p{L})`,
      'Non \xE8 colpa nostra.',
      'La colpa era del nostro modello.',
    ),
  ],
  blameBuyers: [
    entry(
      String.raw`(?<!\p{L})(?:clienti|acquirenti|cliente|acquirente) (?:non (?:leggono|legge|capiscono|capisce)|mentono|mente|imbrogliano|sono disonesti|abusano)(?!\p{L})`,
      'I clienti non leggono la pagina.',
      'I clienti non hanno ricevuto il pacco.',
    ),
  ],
  question: [
    entry(
      String.raw`(?<!\p{L})(?:(?:vi preghiamo di|per favore) (?:comunicarci|dirci|farci sapere|spiegare|indicarci)|potete (?:dirci|indicarci|spiegare)|potreste)(?!\p{L})`,
      'Per favore comunicarci cosa manca.',
      'Il modello indica la taglia.',
    ),
  ],
  supportCase: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ID|numero) (?:del )?(?:caso|ticket)[ :]*\d*|ticket \d+|contattato il supporto)(?!\p{L})`,
      'Vedi ID caso 12345678.',
      'In questo caso la scatola cambia.',
    ),
  ],
  threat: [
    entry(
      String.raw`(?<!\p{L})(?:azioni? legal[ei]|vie legali|il nostro avvocato|i nostri avvocati|in tribunale|alla stampa)(?!\p{L})`,
      'Procederemo per vie legali.',
      'Il nome legale \xE8 sulla fattura.',
    ),
  ],
  flattery: [
    entry(
      String.raw`(?<!\p{L})(?:(?:meravigliosa|fantastica|eccellente|splendida) (?:piattaforma|squadra|azienda)|(?:amiamo|ammiriamo) Amazon)(?!\p{L})`,
      'Amazon \xE8 una meravigliosa piattaforma.',
      'L\u2019eccellente colla regge 2 kg.',
    ),
  ],
  absolute: [
    entry(
      String.raw`(?<!\p{L})(?:(?:vi )?(?:garantiamo|promettiamo|assicuriamo)|mai più|non (?:si ripeterà|succederà|accadrà) (?:più|mai)|100\s?% (?:garantito|sicuro)|assolutamente impossibile)(?!\p{L})`,
      'Non succeder\xE0 mai pi\xF9.',
      'La merce aperta non torna in magazzino.',
    ),
  ],
  vague: [
    entry(
      String.raw`(?<!\p{L})(?:(?:tutte )?le (?:misure|azioni) (?:necessarie|appropriate|opportune)|più (?:attenti|prudenti)|migliorat[oaie] (?:\p{L}+ ){0,2}(?:processi|procedure|qualità|servizio)|il prima possibile|regolarmente|rispettare (?:tutte )?le (?:regole|politiche|norme))(?!\p{L})`,
      'Abbiamo adottato tutte le misure necessarie.',
      'La misura parte il 3 maggio.',
    ),
  ],
  hedge: [
    entry(
      String.raw`(?<!\p{L})(?:(?:cerchiamo|cercheremo|proviamo|proveremo) di|speriamo|se possibile|ove possibile|per quanto possibile|forse|eventualmente|fare del nostro meglio)(?!\p{L})`,
      'Controlliamo se possibile.',
      'Un possibile doppione \xE8 bloccato.',
    ),
  ],
  conditional: [
    entry(
      String.raw`(?<!\p{L})(?:una volta|dopo|quando|se|non appena|appena)(?!\p{L})[^.!?\n]{0,60}(?:riattivat|riattivazione|ripristinat|ripristino|sbloccat|riabilitat)`,
      'Una volta riattivato il conto, controlleremo.',
      'Se manca la scansione, l\u2019etichetta non esce.',
    ),
  ],
  future: [
    entry(
      String.raw`(?<!\p{L})(?:(?:noi )?(?:\p{L}{3,}(?:eremo|iremo)|(?:faremo|daremo|avremo|saremo))|abbiamo intenzione di|intendiamo|stiamo per|prevediamo di)(?!\p{L})`,
      'Formeremo gli addetti.',
      'Abbiamo formato gli addetti.',
    ),
  ],
  introduction: [
    entry(
      String.raw`(?<!\p{L})(?:azienda (?:a conduzione )?familiare|impresa familiare|fondata nel (?:19|20)\d\d|anni di esperienza|la nostra missione|vendiamo su Amazon da(?:l)?|la soddisfazione dei clienti è la nostra priorità)(?!\p{L})`,
      'Siamo una impresa familiare.',
      'La famiglia di prodotti ha 4 taglie.',
    ),
  ],
  denial: [
    entry(
      String.raw`(?<!\p{L})(?:non abbiamo (?:violato|commesso|infranto)|l.accusa è (?:falsa|infondata)|la (?:decisione|sospensione) è (?:errata|ingiustificata)|contestiamo)(?!\p{L})`,
      'L\u2019accusa \xE8 falsa.',
      'La taglia indicata era falsa.',
    ),
  ],
}
var japanese3 = {
  ...noWords,
  emotive: [
    entry(
      '\u7D76\u671B|\u60AA\u5922|\u4E0D\u516C\u5E73|\u7406\u4E0D\u5C3D|\u8A31\u305B\u306A|\u30B7\u30E7\u30C3\u30AF\u3092\u53D7\u3051|\u6D99\u3092\u6D41|\u6094\u3057\u304F|\u6012\u308A\u3092',
      '\u3053\u306E\u63AA\u7F6E\u306F\u4E0D\u516C\u5E73\u3067\u3059\u3002',
      '\u516C\u5E73\u306A\u62BD\u51FA\u306710\u500B\u3092\u691C\u67FB\u3057\u307E\u3057\u305F\u3002',
    ),
    entry(
      '(?:\u5FC3\u304B\u3089|\u6DF1\u304F|\u8AA0\u306B|\u5927\u5909)(?:\u6B8B\u5FF5|\u60B2\u3057\u304F|\u50B7\u3064)',
      '\u5927\u5909\u6B8B\u5FF5\u306B\u601D\u3044\u307E\u3059\u3002',
      '\u6B8B\u308A\u306E\u5728\u5EAB\u3092\u691C\u67FB\u3057\u307E\u3057\u305F\u3002',
    ),
  ],
  apology: [
    entry(
      '\u7533\u3057\u8A33(?:\u3054\u3056\u3044\u307E\u305B\u3093|\u3042\u308A\u307E\u305B\u3093)|\u304A\u8A6B\u3073(?:\u7533\u3057\u4E0A\u3052|\u3044\u305F\u3057)',
      '\u5927\u5909\u7533\u3057\u8A33\u3054\u3056\u3044\u307E\u305B\u3093\u3002',
      '\u8A6B\u3073\u72B6\u306E\u69D8\u5F0F\u3092\u524A\u9664\u3057\u307E\u3057\u305F\u3002',
    ),
  ],
  begging: [
    entry(
      '\u3069\u3046\u304B(?:\u304A\u9858\u3044|\u304A\u52A9\u3051|\u3054\u6148\u60B2)|\u6148\u60B2|\u6700\u5F8C\u306E\u30C1\u30E3\u30F3\u30B9|\u3082\u3046\u4E00\u5EA6(?:\u3060\u3051)?\u30C1\u30E3\u30F3\u30B9|\u751F\u6D3B\u304C(?:\u304B\u304B|\u6210\u308A\u7ACB)|\u5BB6\u65CF\u3092\u990A|\u5012\u7523|\u8DEF\u982D\u306B\u8FF7',
      '\u3069\u3046\u304B\u304A\u9858\u3044\u3057\u307E\u3059\u3002\u751F\u6D3B\u304C\u304B\u304B\u3063\u3066\u3044\u307E\u3059\u3002',
      '\u5546\u54C1\u30D5\u30A1\u30DF\u30EA\u30FC\u3092\u5206\u5272\u3057\u307E\u3057\u305F\u3002',
    ),
  ],
  blameAmazon: [
    entry(
      '(?:\u30A2\u30DE\u30BE\u30F3|Amazon|\u5FA1\u793E|\u8CB4\u793E)(?:\u5074)?\u306E(?:\u30DF\u30B9|\u8AA4\u308A|\u9593\u9055\u3044|\u8CAC\u4EFB|\u305B\u3044|\u843D\u3061\u5EA6)|(?:\u5F53\u793E|\u5F0A\u793E|\u79C1\u305F\u3061|\u5F53\u5E97)\u306E\u8CAC\u4EFB\u3067\u306F(?:\u306A\u3044|\u3042\u308A\u307E\u305B\u3093)',
      '\u3053\u308C\u306FAmazon\u306E\u30DF\u30B9\u3067\u3059\u3002',
      'Amazon\u306E\u51FA\u54C1\u30C6\u30F3\u30D7\u30EC\u30FC\u30C8\u3092\u4F7F\u7528\u3057\u307E\u3057\u305F\u3002',
    ),
  ],
  blameBuyers: [
    entry(
      '(?:\u8CFC\u5165\u8005|\u304A\u5BA2\u69D8|\u9867\u5BA2)(?:\u304C|\u306F)(?:\u5618|\u8AAC\u660E\u3092\u8AAD\u307E|\u8AAD\u307E\u306A\u3044|\u60AA\u3044|\u52D8\u9055\u3044|\u30AF\u30EC\u30FC\u30DE\u30FC)|\u8CFC\u5165\u8005\u306E(?:\u305B\u3044|\u8CAC\u4EFB|\u904E\u5931)',
      '\u8CFC\u5165\u8005\u304C\u5618\u3092\u3064\u3044\u3066\u3044\u307E\u3059\u3002',
      '\u8CFC\u5165\u8005\u304C\u5546\u54C1\u3092\u53D7\u3051\u53D6\u3063\u3066\u3044\u307E\u305B\u3093\u3002',
    ),
  ],
  question: [
    entry(
      '\u6559\u3048\u3066(?:\u304F\u3060\u3055\u3044|\u3044\u305F\u3060\u3051)|\u3054\u6559\u793A|\u304A\u77E5\u3089\u305B\u304F\u3060\u3055\u3044|\u3067\u3057\u3087\u3046\u304B',
      '\u4F55\u304C\u8DB3\u308A\u306A\u3044\u304B\u6559\u3048\u3066\u304F\u3060\u3055\u3044\u3002',
      '\u62C5\u5F53\u8005\u306B\u4F5C\u696D\u624B\u9806\u3092\u6559\u3048\u305F\u8A18\u9332\u3067\u3059\u3002',
    ),
  ],
  supportCase: [
    entry(
      '\u30B1\u30FC\u30B9(?:ID|\u756A\u53F7)|\u554F\u3044\u5408\u308F\u305B\u756A\u53F7|\u30B5\u30DD\u30FC\u30C8\u306B(?:\u9023\u7D61|\u554F\u3044\u5408\u308F\u305B)',
      '\u30B1\u30FC\u30B9ID 12345678 \u3092\u3054\u89A7\u304F\u3060\u3055\u3044\u3002',
      '\u30B9\u30DE\u30DB\u30B1\u30FC\u30B9\u306E\u5546\u54C1\u30DA\u30FC\u30B8\u3092\u4FEE\u6B63\u3057\u307E\u3057\u305F\u3002',
    ),
  ],
  threat: [
    entry(
      '\u8A34\u8A1F|\u6CD5\u7684(?:\u63AA\u7F6E|\u624B\u6BB5)|\u5F01\u8B77\u58EB\u306B(?:\u76F8\u8AC7|\u4F9D\u983C)|\u63D0\u8A34|\u30DE\u30B9\u30B3\u30DF\u306B',
      '\u6CD5\u7684\u63AA\u7F6E\u3092\u53D6\u308A\u307E\u3059\u3002',
      '\u6CD5\u4EBA\u540D\u306F\u8ACB\u6C42\u66F8\u3068\u4E00\u81F4\u3057\u307E\u3059\u3002',
    ),
  ],
  flattery: [
    entry(
      '\u7D20\u6674\u3089\u3057\u3044(?:\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0|\u4F1A\u793E|\u30B5\u30FC\u30D3\u30B9)|(?:\u5FA1\u793E|Amazon)\u3092(?:\u5C0A\u656C|\u656C\u611B)',
      'Amazon\u306F\u7D20\u6674\u3089\u3057\u3044\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u3067\u3059\u3002',
      '\u63A5\u7740\u5264\u306E\u5F37\u5EA6\u3092\u6E2C\u5B9A\u3057\u307E\u3057\u305F\u3002',
    ),
  ],
  absolute: [
    entry(
      '\u7D76\u5BFE\u306B|\u5FC5\u305A(?:\u5B88|\u9632|\u5B9F\u73FE)|\u4E8C\u5EA6\u3068|100\\s?[%\uFF05](?:\u4FDD\u8A3C|\u78BA\u5B9F|\u5B89\u5168)|\u4FDD\u8A3C\u3044\u305F\u3057\u307E\u3059|\u7D04\u675F(?:\u3057\u307E\u3059|\u3044\u305F\u3057\u307E\u3059)',
      '\u4E8C\u5EA6\u3068\u8D77\u3053\u3057\u307E\u305B\u3093\u3002',
      '\u7DBF100%\u306E\u8868\u793A\u3092\u4FEE\u6B63\u3057\u307E\u3057\u305F\u3002',
    ),
  ],
  vague: [
    entry(
      '\u5FC5\u8981\u306A(?:\u63AA\u7F6E|\u5BFE\u7B56|\u5BFE\u5FDC)|(?:\u3088\u308A\u4E00\u5C64|\u5341\u5206\u306B|\u3057\u3063\u304B\u308A(?:\u3068)?)(?:\u6CE8\u610F|\u6C17\u3092\u4ED8\u3051|\u6C17\u3092\u3064\u3051)|(?:\u6539\u5584|\u5FB9\u5E95)(?:\u306B\u52AA\u3081|\u3057\u3066\u307E\u3044\u308A|\u3057\u3066\u3044\u304D\u307E\u3059)|\u5B9A\u671F\u7684\u306B(?:\u78BA\u8A8D|\u30C1\u30A7\u30C3\u30AF|\u898B\u76F4)|\u3067\u304D\u308B\u3060\u3051\u65E9\u304F|\u30DD\u30EA\u30B7\u30FC\u3092\u9075\u5B88',
      '\u5FC5\u8981\u306A\u5BFE\u7B56\u3092\u8B1B\u3058\u307E\u3057\u305F\u3002',
      '\u5BFE\u7B56\u306F5\u67083\u65E5\u306B\u958B\u59CB\u3057\u307E\u3057\u305F\u3002',
    ),
  ],
  hedge: [
    entry(
      '\u52AA\u3081\u307E\u3059|\u52AA\u529B(?:\u3057\u307E\u3059|\u3044\u305F\u3057\u307E\u3059|\u3057\u3066\u307E\u3044\u308A\u307E\u3059)|\u5FC3\u304C\u3051(?:\u307E\u3059|\u3066)|\u53EF\u80FD\u306A\u9650\u308A|\u3067\u304D\u308B\u9650\u308A|\u3067\u304D\u308B\u3060\u3051|\u304B\u3082\u3057\u308C\u307E\u305B\u3093|\u3068\u601D\u3044\u307E\u3059|\u4E88\u5B9A\u304B\u3082\u3057\u308C',
      '\u53EF\u80FD\u306A\u9650\u308A\u691C\u67FB\u3057\u307E\u3059\u3002',
      '\u91CD\u8907\u306E\u53EF\u80FD\u6027\u304C\u3042\u308B\u5546\u54C1\u3092\u505C\u6B62\u3057\u307E\u3057\u305F\u3002',
    ),
  ],
  conditional: [
    entry(
      '(?:\u30A2\u30AB\u30A6\u30F3\u30C8|\u51FA\u54C1\u6A29\u9650|\u8CA9\u58F2|\u5229\u7528)(?:\u304C|\u306E)?(?:\u518D\u958B|\u5FA9\u6D3B|\u56DE\u5FA9)(?:\u3055\u308C(?:\u305F\u3089|\u308C\u3070|\u6B21\u7B2C|\u305F\u5F8C)|\u6B21\u7B2C|\u5F8C\u306B|\u3057\u305F\u3089|\u3059\u308C\u3070)',
      '\u30A2\u30AB\u30A6\u30F3\u30C8\u304C\u518D\u958B\u3055\u308C\u305F\u3089\u691C\u67FB\u3092\u59CB\u3081\u307E\u3059\u3002',
      '\u30B9\u30AD\u30E3\u30F3\u304C\u306A\u3044\u5834\u5408\u306F\u5370\u5237\u3055\u308C\u307E\u305B\u3093\u3002',
    ),
  ],
  future: [
    entry(
      '(?:\u3044\u305F|\u3057|\u884C\u3044|\u884C\u306A|\u5B9F\u65BD\u3057|\u958B\u59CB\u3057|\u5C0E\u5165\u3057)(?:\u3066\u3044\u304D\u307E\u3059|\u3066\u307E\u3044\u308A\u307E\u3059|\u307E\u3059\u4E88\u5B9A|\u3059\u308B\u4E88\u5B9A)|\u4E88\u5B9A\u3067\u3059|\u3064\u3082\u308A\u3067\u3059|\u3059\u308B\u4E88\u5B9A|\u3044\u305F\u3057\u307E\u3059(?!\u3002?$)|\u8A08\u753B(?:\u3057\u3066|\u3067\u3059)',
      '\u6765\u6708\u306B\u7814\u4FEE\u3092\u884C\u3046\u4E88\u5B9A\u3067\u3059\u3002',
      '9\u670814\u65E5\u306B\u7814\u4FEE\u3092\u884C\u3044\u307E\u3057\u305F\u3002',
    ),
  ],
  introduction: [
    entry(
      '\u5275\u696D|\u8A2D\u7ACB(?:\u4EE5\u6765|\u3057)|\u5BB6\u65CF\u7D4C\u55B6|\u9577\u5E74(?:\u306E|\u306B)|\u7D4C\u9A13\u3092(?:\u6301|\u6709)|\u304A\u5BA2\u69D8\u7B2C\u4E00|\u5F53\u793E\u306E\u4F7F\u547D',
      '\u5F53\u793E\u306F\u5275\u696D30\u5E74\u3067\u3059\u3002',
      '\u7BA1\u7406\u8868\u3092\u65B0\u8A2D\u3057\u307E\u3057\u305F\u3002',
    ),
  ],
  denial: [
    entry(
      '\u9055\u53CD(?:\u3057\u3066(?:\u3044\u307E\u305B\u3093|\u304A\u308A\u307E\u305B\u3093)|\u306E\u4E8B\u5B9F\u306F\u3042\u308A\u307E\u305B\u3093)|(?:\u5224\u65AD|\u6307\u6458|\u6C7A\u5B9A)\u306F(?:\u8AA4\u308A|\u9593\u9055\u3044|\u4E0D\u5F53)',
      '\u5F53\u793E\u306F\u9055\u53CD\u3057\u3066\u3044\u307E\u305B\u3093\u3002',
      '\u8868\u793A\u3057\u3066\u3044\u305F\u30B5\u30A4\u30BA\u304C\u9593\u9055\u3044\u3067\u3057\u305F\u3002',
    ),
  ],
}
var byLanguage = { en: english, de: german, fr: french, it: italian, es: spanish, ja: japanese3 }
function wordsFor(language) {
  return byLanguage[language]
}
function createContext(document, options) {
  let asOf = parseDay(document.asOf) ?? parseDay(options.asOf) ?? 0,
    profile = profileFor(document.marketplace, asOf, options.profile),
    language = detectLanguage(document),
    names4 = knownNames(document),
    skus = (document.skus ?? []).filter((sku) => sku.length >= 3),
    textOptions = {
      names: names4,
      skus,
      titleCaseIsName: language !== 'de',
      reference: asOf,
      monthFirst: profile.monthFirst,
      cache: options.textCache(JSON.stringify([names4, skus, language, asOf, profile.monthFirst])),
    },
    items = planItems(document, textOptions),
    bySection = new Map()
  for (let item of items) {
    let list = bySection.get(item.section) ?? []
    ;(list.push(item), bySection.set(item.section, list))
  }
  let route = document.route ?? 'admit',
    routes2 = new Set([route, ...(document.charges ?? []).flatMap((charge) => charge.route ?? [])]),
    types = new Set()
  for (let name of [...(document.violationTypes ?? []), ...(document.issues ?? [])]) {
    let id = violationType(name)?.id
    id !== void 0 && types.add(id)
  }
  return {
    document,
    asOf,
    noticeDay: parseDay(document.noticeDate),
    route,
    routes: routes2,
    types,
    language,
    words: wordsFor(language),
    profile,
    items,
    section: (name) => bySection.get(name) ?? [],
    exhibits: document.evidence?.map(readExhibit),
    asks: (document.requested ?? []).map((text2, index) => ({
      text: text2,
      path: `requested[${index}]`,
      documents: documentsAskedBy(text2),
    })),
    analyse: (raw) => analyseText(raw, textOptions),
  }
}
function readExhibit(entry2, index) {
  return {
    entry: entry2,
    path: `evidence[${index}]`,
    label: labelOfRef(entry2.ref ?? String(index + 1)),
    name: entry2.ref ?? entry2.title ?? `evidence ${index + 1}`,
    kind: documentKind(entry2.type, entry2.title),
    day: parseDay(entry2.date),
  }
}
function knownNames(document) {
  let names4 = [
    ...(document.brands ?? []),
    ...(document.products ?? []).flatMap((product) => [product.title, product.brand]),
    document.account?.storeName,
    document.account?.legalName,
    ...(document.account?.aliases ?? []),
    ...(document.evidence ?? []).flatMap((entry2) => [
      entry2.supplier?.name,
      entry2.loa?.licensor,
      entry2.loa?.licensee,
    ]),
  ]
  return [...new Set(names4.filter((name) => name !== void 0 && name.trim().length >= 3))].toSorted(
    (a, b) => (b?.length ?? 0) - (a?.length ?? 0),
  )
}
function cause(text2, more = {}) {
  return { sections: { rootCauses: [text2] }, ...more }
}
function action(text2, more = {}) {
  return { sections: { correctiveActions: [text2] }, ...more }
}
function measure(text2, more = {}) {
  return { sections: { preventiveMeasures: [text2] }, ...more }
}
function flags(document, words) {
  return words === void 0 ? { case: document } : { case: document, flags: words }
}
function passes(document, because) {
  return { case: document, because }
}
var names2 = {
    rootCauses: 'root causes',
    correctiveActions: 'actions taken',
    preventiveMeasures: 'prevention',
  },
  full = {
    rootCauses: ['The receiving check compared only the barcode with the page.'],
    correctiveActions: ['On 14 September we removed the 41 units from stock.'],
    preventiveMeasures: ['The receiving lead compares each lot with the page.'],
  },
  str01 = {
    id: 'STR-01',
    scope: 'case',
    title: 'The three questions are answered',
    severity: 'error',
    why: 'Amazon asks three things: the root cause, the actions taken, the prevention. A plan that leaves one out is sent back.',
    how: 'On the admit route each of the three sections holds an entry of six words or more, masked words counted once.',
    question: 'What do you answer to this part of the three questions?',
    source: 'AZ-POA, SU-PN, SEED-002',
    bad: [
      flags(cause('The receiving check compared only the barcode with the page.')),
      flags({ sections: { ...full, preventiveMeasures: ['More care.'] } }),
      flags({ sections: {}, freeText: 'Please look at the attached papers.' }),
    ],
    fine: [
      passes({ sections: full }, 'all three are filled'),
      passes(
        { route: 'dispute', sections: {}, freeText: 'We never listed this item: Exhibit 1.' },
        'a dispute answers charges, not the three questions',
      ),
      passes({ route: 'document_only', sections: {} }, 'documents only'),
      passes(
        {
          sections: {},
          freeText: `Root cause
The receiving check compared only the barcode with the page.
Actions taken
On 14 September we removed the 41 units from stock.
Prevention
The receiving lead compares each lot with the page.`,
        },
        'free text with the three headings',
      ),
    ],
    *check(context) {
      if (context.route === 'admit')
        for (let section of planSections)
          context
            .section(section)
            .some(
              (item) =>
                item.text.wordCount >= 6 || (/[ぁ-ん]/.test(item.text.raw) && item.text.raw.length >= 12),
            ) ||
            (yield {
              severity: 'error',
              message: `The plan says nothing about its ${names2[section]}.`,
              path: `sections.${section}`,
              text: names2[section],
              question: `What do you answer to the question about ${names2[section]}?`,
            })
    },
  }
var names3 = {
    rootCauses: 'root cause',
    correctiveActions: 'action',
    preventiveMeasures: 'standing measure',
  },
  str02 = {
    id: 'STR-02',
    scope: 'case',
    title: 'Every issue of the notice has a cause, an action and a measure',
    severity: 'error',
    why: 'Amazon reads whether all issues are explained; one that is passed over keeps the account closed.',
    how: 'Issue by section matrix from `issues`: by explicit tags first, by the words of the issue second. Entries may serve several issues.',
    question: 'Which entry answers this issue in this section?',
    source: 'AZ-POA, MOD-ODR, SEED-002',
    bad: [
      flags({
        issues: ['inauthentic', 'late_shipment_rate'],
        sections: {
          rootCauses: [
            'The supplier file held no invoice for the second lot of the brand.',
            'Orders after the 14:00 cut-off were shipped two days late.',
          ],
          correctiveActions: ['On 14 September we stopped sale and asked the supplier for both invoices.'],
          preventiveMeasures: ['Each lot enters stock only with its invoice from an authorised distributor.'],
        },
      }),
    ],
    fine: [
      passes(
        {
          issues: ['inauthentic', 'late_shipment_rate'],
          sections: {
            rootCauses: ['One deputy did both jobs.'],
            correctiveActions: [
              { text: 'On 3 May we hired a second clerk.', issues: ['inauthentic', 'late_shipment_rate'] },
            ],
            preventiveMeasures: ['The clerk files each invoice and confirms the orders shipped that day.'],
          },
        },
        'one entry tagged with both issues, one untagged entry for each section that holds words of both',
      ),
      passes(
        {
          issues: ['inauthentic'],
          sections: {
            rootCauses: ['The box changed in May.'],
            correctiveActions: ['We stopped sale.'],
            preventiveMeasures: ['Each lot is checked.'],
          },
        },
        'a single issue: everything belongs to it',
      ),
    ],
    *check(context) {
      let issues = context.document.issues ?? []
      if (context.route !== 'admit' || issues.length < 2) return
      let admitted = new Set(
        (context.document.charges ?? [])
          .filter((c) => c.route !== void 0 && c.route !== 'admit')
          .map((c) => c.issue),
      )
      for (let [index, issue] of issues.entries())
        if (!admitted.has(issue))
          for (let section of planSections) {
            let items = context.section(section)
            items.length === 0 ||
              itemsForIssue(context, issue, section).length > 0 ||
              (items.filter((item) =>
                issues.every((other) => !itemsForIssue(context, other, section).includes(item)),
              ).length > 0 &&
                !items.some((item) => item.links.issues.length > 0)) ||
              (yield {
                severity: 'error',
                message: `No ${names3[section]} answers the issue "${issue.replaceAll('_', ' ')}".`,
                path: `issues[${index}]`,
                text: issue,
                question: `Which ${names3[section]} belongs to "${issue.replaceAll('_', ' ')}"?`,
              })
          }
    },
  }
function findingAt(item, span, severity, message, more = {}) {
  return {
    severity,
    message,
    path: item.path,
    start: item.base + span.start,
    end: item.base + span.end,
    text: item.text.raw.slice(span.start, span.end),
    ...more,
  }
}
function findingOnItem(item, severity, message, within) {
  return findingAt(item, coreOf(item, within ?? item.text.sentences[0]), severity, message)
}
function coreOf(item, within) {
  let span = within ?? { start: 0, end: item.text.raw.length },
    runs = [],
    consider = (from2, to) => {
      let start = from2,
        end = to
      for (; start < end && /[\s.,;:()\-–—•*]/.test(item.text.raw[start] ?? '');) start++
      for (; end > start && /[\s,;:(\-–—.]/.test(item.text.raw[end - 1] ?? '');) end--
      end > start && runs.push({ start, end })
    },
    from = span.start
  for (let mask of item.text.masks)
    mask.end <= span.start || mask.start >= span.end || (consider(from, mask.start), (from = mask.end))
  return (consider(from, span.end), runs.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? span)
}
function matchesOf(item, list) {
  let spans = []
  for (let { find } of list) for (let match of matchesIn(item, find)) spans.push(match)
  return withoutOverlaps(spans)
}
function matchesIn(item, pattern) {
  let spans = [],
    global = pattern.flags.includes('g') ? pattern : withGlobal(pattern)
  for (let match of item.text.masked.matchAll(global))
    match[0] !== '' && spans.push({ start: match.index, end: match.index + match[0].length })
  return spans
}
var globals = new WeakMap()
function withGlobal(pattern) {
  let global = globals.get(pattern)
  return (
    global === void 0 &&
      ((global = new RegExp(pattern.source, `${pattern.flags}g`)), globals.set(pattern, global)),
    global
  )
}
function withoutOverlaps(spans) {
  let out = []
  for (let span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    let last = out.at(-1)
    ;(last === void 0 || span.start >= last.end) && out.push(span)
  }
  return out
}
function sentenceAt(item, position) {
  return (
    item.text.sentences.find((span) => position >= span.start && position < span.end) ?? {
      start: 0,
      end: item.text.raw.length,
    }
  )
}
var twoCauses = [
    'The untracked letter service was still chosen in the shipping template, so nine parcels had no scan.',
    'The size chart on the page was copied from the old model and showed 40 cm.',
  ],
  str03 = {
    id: 'STR-03',
    scope: 'case',
    title: 'Each root cause has an action and a standing measure',
    severity: 'error',
    why: 'A cause without its fix shows the reader that the problem will come back.',
    how: 'Ties causes to actions and measures by tags, else by shared words of meaning. A cause is dangling only when every entry of the section is already taken by another cause.',
    question: 'What did you do about this cause, and what keeps it from coming back?',
    source: 'MOD-ODR, EC2',
    bad: [
      flags({
        sections: {
          rootCauses: twoCauses,
          correctiveActions: [
            'On 3 May we removed the untracked letter service from the shipping template.',
            'On 4 May the size chart on the page was corrected to 30 cm.',
          ],
          preventiveMeasures: [
            'The shipping template offers tracked services only; the owner checks the scan report daily.',
          ],
        },
      }),
    ],
    fine: [
      passes(
        {
          sections: {
            rootCauses: twoCauses,
            correctiveActions: [
              'On 3 May we removed the untracked letter service.',
              'On 4 May the size chart was corrected.',
            ],
            preventiveMeasures: [
              'The shipping template offers tracked services only.',
              'A second person reads every edited page aloud against the sample.',
            ],
          },
        },
        'the second measure shares no word with a cause, so it may well belong to the second',
      ),
      passes(
        {
          sections: {
            rootCauses: ['The box changed.'],
            correctiveActions: ['Units were counted.'],
            preventiveMeasures: ['Lots are read in.'],
          },
        },
        'one cause takes everything',
      ),
    ],
    *check(context) {
      if (context.route !== 'admit') return
      let links = causeLinks(context)
      if (!(links.length < 2))
        for (let [kind, section, missing] of [
          ['actions', 'correctiveActions', 'action'],
          ['measures', 'preventiveMeasures', 'standing measure'],
        ]) {
          let items = context.section(section)
          if (items.length === 0) continue
          let taken = new Set(links.flatMap((link) => link[kind])),
            free = items.filter((item) => !taken.has(item) && item.links.causes.length === 0).length,
            dangling = links.filter((link) => link[kind].length === 0)
          for (let link of dangling.slice(free))
            yield findingOnItem(link.cause, 'error', `This cause has no ${missing}.`)
        }
    },
  }
var causes = [
    'The untracked letter service was still chosen in the shipping template.',
    'The size chart on the page was copied from the old model.',
  ],
  str04 = {
    id: 'STR-04',
    scope: 'case',
    title: 'Every action and measure belongs to a root cause',
    severity: 'warning',
    why: 'Actions that answer nothing read as a wish list and hide those that count.',
    how: 'The reverse of STR-03: an entry that shares no word of meaning with any cause. Words of the charge, identifiers of the notice, or words shared with another entry tie it as well. One audit of the whole catalogue is legitimate.',
    question: 'Which root cause does this answer?',
    source: 'EC1',
    bad: [
      flags({
        sections: {
          rootCauses: causes,
          correctiveActions: [
            'On 3 May we removed the untracked letter service.',
            'On 4 May we corrected the size chart.',
            'On 6 May we repainted the office kitchen.',
          ],
          preventiveMeasures: ['Template offers tracked service only.', 'Size chart is checked per model.'],
        },
      }),
    ],
    fine: [
      passes(
        {
          sections: {
            rootCauses: causes,
            correctiveActions: [
              'On 3 May we removed the untracked letter service.',
              'On 4 May we corrected the size chart.',
              'On 8 May we audited the whole catalogue of 212 entries.',
            ],
          },
        },
        'an audit of the whole catalogue',
      ),
      passes(
        { sections: { rootCauses: ['The box changed.'], correctiveActions: ['Units were counted.'] } },
        'one cause: everything belongs to it',
      ),
    ],
    *check(context) {
      if (context.route !== 'admit') return
      let links = causeLinks(context)
      if (!(links.length < 2))
        for (let [kind, section] of [
          ['actions', 'correctiveActions'],
          ['measures', 'preventiveMeasures'],
        ]) {
          let taken = new Set(links.flatMap((link) => link[kind]))
          for (let item of context.section(section))
            !isStatement(item) ||
              taken.has(item) ||
              item.links.causes.length > 0 ||
              wholeCatalogue.test(item.text.masked) ||
              speaksOfTheCase(item, context) ||
              (yield findingOnItem(item, 'warning', 'This belongs to none of the root causes.'))
        }
    },
  }
function speaksOfTheCase(item, context) {
  return violationTypes.some((type) => context.types.has(type.id) && type.terms.test(item.text.masked)) ||
    item.text.masks.some(({ kind }) => kind === 'asin' || kind === 'order' || kind === 'sku')
    ? !0
    : context.items.some((other) => other !== item && sharesAny(other.text.stems, item.text.stems))
}
var wholeCatalogue =
  /\b(?:audit\w*|review\w*|check\w*|inspect\w*|search\w*)\b[^.]{0,60}\b(?:all|whole|entire|every|each|full|other|remaining|catalog(?:ue)?|listings|inventory|stock)\b|\b(?:all|whole|entire|every|each|other|remaining)\b[^.]{0,60}\b(?:audit\w*|review\w*|check\w*|inspect\w*)\b/i
var sections = {
    rootCauses: ['The receiving check compared only the barcode with the page.'],
    correctiveActions: ['On 14 September we removed the 41 units from stock.'],
    preventiveMeasures: ['The receiving lead compares each lot with the page.'],
  },
  str05 = {
    id: 'STR-05',
    scope: 'case',
    title: 'Each item that the notice asks for is answered',
    severity: 'error',
    why: 'The reader ticks the notice line by line; what is not found is asked again and costs an attempt.',
    how: 'Each line of `requested` is tied to sections, kinds of paper, or by its words of meaning to texts and exhibits. `if applicable` lines are left alone.',
    question: 'Where does the plan answer this line of the notice?',
    source: 'AZ-POA, AZ-APP, SU-PN, SEED-001',
    bad: [
      flags({
        requested: ['root cause', 'destruction certificate for the unsold units'],
        sections,
        evidence: [],
      }),
      flags({
        requested: ['steps you have taken to resolve the issue'],
        sections: { rootCauses: sections.rootCauses },
      }),
    ],
    fine: [
      passes(
        { requested: ['root cause', 'actions taken', 'how you will prevent this'], sections },
        'the sections answer',
      ),
      passes(
        { requested: ['invoices'], sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'invoice' }] },
        'an exhibit answers',
      ),
      passes({ requested: ['safety data sheet, if applicable'], sections }, 'only if applicable'),
      passes(
        { requested: ['photos of the stock and the page'], sections },
        'the text speaks of stock and page',
      ),
    ],
    *check(context) {
      if (context.route !== 'no_appeal')
        for (let ask of context.asks) {
          if (isConditionalAsk(ask.text)) continue
          let answer = answersAsk(context, ask.text)
          answer.answered ||
            (yield {
              severity: answer.unlike === !1 ? 'warning' : 'error',
              message: `Nothing in the plan or the exhibits answers "${ask.text}".`,
              path: ask.path,
              text: ask.text,
            })
        }
    },
  }
var numberWords = [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ],
  values = new Map(numberWords.map((word, value) => [word, value])),
  countSource = String.raw`(?:\d{1,3}(?:[,.]\d{3})+|\d+|${numberWords.slice(1).join('|')})(?![\d.,]*\d|\s*%)`
function readCount(text2) {
  let word = values.get(text2.toLowerCase())
  if (word !== void 0) return word
  let digits = text2.replace(/[.,](?=\d{3})/g, '')
  return /^\d+$/.test(digits) ? Number(digits) : void 0
}
function findPercentages(masked) {
  return [
    ...masked.matchAll(
      /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:%|percent\b|per cent\b|Prozent\b|pour cent\b|per cento\b|por ciento\b|％)/gu,
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number((match[1] ?? '').replace(',', '.')),
  }))
}
var asins = ['B0AAAA0001', 'B0AAAA0002', 'B0AAAA0003'],
  str06 = {
    id: 'STR-06',
    scope: 'case',
    title: 'Each listed ASIN, order or listing is covered',
    severity: 'error',
    why: 'Amazon wants all listed products explained; a missing one alone brings a refusal.',
    how: `The case's identifiers minus those named in texts and evidence. "All 3 listings" with the right count covers them, as does "the listings named in the notice".`,
    question: 'Where does the plan speak of this one?',
    source: 'AZ-POA, SEED-002',
    bad: [
      flags(
        { asins, sections: { correctiveActions: ['We closed B0AAAA0001 and B0AAAA0002 on 3 May.'] } },
        'B0AAAA0003',
      ),
      flags({ asins, sections: { correctiveActions: ['We closed all 2 listings on 3 May.'] } }),
      flags({
        orderIds: ['111-1111111-1111111', '222-2222222-2222222'],
        sections: { correctiveActions: ['We refunded 111-1111111-1111111.'] },
      }),
    ],
    fine: [
      passes(
        { asins, sections: { correctiveActions: ['We closed all three listings on 3 May.'] } },
        'scope phrase with the right count',
      ),
      passes(
        { asins, sections: { correctiveActions: ['Every ASIN listed in the notice was closed on 3 May.'] } },
        'scope phrase that points at the notice',
      ),
      passes(
        {
          asins,
          sections: {},
          evidence: [
            { type: 'invoice', asins: asins.slice(0, 2) },
            { type: 'photo', quantities: { B0AAAA0003: 4 } },
          ],
        },
        'named in evidence',
      ),
      passes(
        { asins: asins.slice(0, 1), sections: { correctiveActions: ['We closed the listing on 3 May.'] } },
        'one ASIN, "the listing"',
      ),
      passes(
        {
          orderIds: ['111-1111111-1111111'],
          sections: { correctiveActions: ['The buyer of the order was refunded.'] },
        },
        'one order',
      ),
    ],
    *check(context) {
      if (context.route === 'no_appeal') return
      let { document } = context,
        texts2 = [
          ...context.items.map((item) => item.text.raw),
          ...(context.exhibits ?? []).flatMap(({ entry: entry2 }) => [
            entry2.title ?? '',
            ...(entry2.asins ?? []),
            ...Object.keys(entry2.quantities ?? {}),
            ...strings(entry2.orderIds),
          ]),
        ].join(`
`),
        lists2 = [
          { field: 'asins', ids: document.asins ?? [], noun: asinNouns, called: 'ASIN' },
          { field: 'orderIds', ids: document.orderIds ?? [], noun: orderNouns, called: 'order' },
          ...((document.asins ?? []).length === 0
            ? [{ field: 'skus', ids: document.skus ?? [], noun: asinNouns, called: 'SKU' }]
            : []),
        ]
      for (let { field, ids, noun: noun2, called } of lists2) {
        let missing = ids.flatMap((id, index) => (texts2.includes(id) ? [] : [{ id, index }]))
        if (!(missing.length === 0 || coversAll(context, ids.length, noun2)))
          for (let { id, index } of missing)
            yield {
              severity: 'error',
              message: `The plan never speaks of ${called} ${id}.`,
              path: `${field}[${index}]`,
              text: id,
            }
      }
    },
  },
  asinNouns = String.raw`(?:asins?|listings?|products?|items?|pages?|detail pages?|offers?|skus?|variations?)`,
  orderNouns = String.raw`(?:orders?|purchases?|parcels?|claims?|buyers?|customers?|defects?)`
function coversAll(context, count, noun2) {
  let counted = new RegExp(
      String.raw`\b(?:all|the|each of the|every one of the|these|those|both|our)? ?(?:of the |the |these |those )?(${countSource}|both) (?:\w+ ){0,3}?${noun2}\b`,
      'giu',
    ),
    pointed = new RegExp(
      String.raw`\b(?:all|every|each|any)(?: of the| the)? (?:\w+ ){0,3}?${noun2}\b(?: \w+){0,3} (?:listed|named|in the notice|affected|reported|concerned|mentioned|cited|in question|of the notice)|\b(?:all|every|each)(?: of the| the)? (?:affected|listed|named|reported|cited|removed|suspended|deactivated|complained) (?:\w+ ){0,2}?${noun2}\b`,
      'iu',
    ),
    single = new RegExp(String.raw`\b(?:the|this|that|our|its) (?:\w+ ){0,3}?${noun2}\b`, 'iu')
  return (
    context.items.some(({ text: { masked } }) => {
      if ((count === 1 && single.test(masked)) || pointed.test(masked)) return !0
      for (let match of masked.matchAll(counted))
        if ((/both/i.test(match[1] ?? '') ? 2 : readCount(match[1] ?? '')) === count) return !0
      return !1
    }) ||
    (context.exhibits ?? []).some(({ entry: entry2 }) => {
      let title = entry2.title ?? ''
      return (
        pointed.test(title) ||
        [...title.matchAll(counted)].some((match) => readCount(match[1] ?? '') === count)
      )
    })
  )
}
function strings(value) {
  return Array.isArray(value) ? value.filter((entry2) => typeof entry2 == 'string') : []
}
function hasMechanism(item) {
  return item.text.sentences.some((span) => {
    let sentence = item.text.masked.slice(span.start, span.end),
      connective = connectives.test(sentence)
    return (ignorance.test(sentence) && !connective) ||
      (emptyPhrase.test(sentence) && !processNoun.test(sentence.replace(emptyPhrase, ' ')))
      ? !1
      : (connective && processNoun.test(sentence)) ||
          (processNoun.test(sentence) && failure.test(sentence)) ||
          (connective && sentence.split(/\s+/).length >= 9)
  })
}
var ignorance =
    /\b(?:not|n't|n’t|never|un)\s?(?:\w+ )?(?:aware|know|knew|known|familiar|informed|realis\w+|realiz\w+|understand|understood)\b|\bunaware\b|\bno (?:knowledge|idea)\b|\bignoran(?:t|ce)\b|\black of (?:knowledge|awareness|understanding|experience)\b/i,
  emptyPhrase =
    /\b(?:human error|(?:honest |simple |small |unintentional |genuine |innocent |internal |little |one-time |isolated )*(?:mistakes?|oversights?|misunderstandings?|negligence|carelessness|inattention|mishaps?|accidents?)|technical (?:issues?|problems?|errors?|glitch(?:es)?)|unforeseen \w+|unexpected \w+|circumstances (?:beyond|outside)[^.]*|bad luck|lack of (?:attention|care|time|experience|communication)|(?:too|very|extremely|so) busy|high (?:demand|volume|workload)|various (?:reasons|factors)|some (?:problems|issues|reasons)|a (?:problem|situation)|miscommunication)\b/i
function isEmptyCause(item) {
  return emptyPhrase.test(item.text.masked) || ignorance.test(item.text.masked)
}
var connectives =
    /\b(?:because|since (?!\d|january|february|march|april|may|june|july|august|september|october|november|december|the \d)|as a result|due to|owing to|so that|so (?:the|we|our|it|no|nobody|every|each|orders?|parcels?|buyers?|stock|a|an|\d)|which meant|meaning|led to|leading to|caused|causing|which is why|that is why|therefore|hence|thus|consequently|resulted|resulting|the reason|when (?:the|we|our|a|an|two|one)|although|even though|though|instead of|without|until|after we|after the|whenever|in spite of|despite)\b/i,
  processNoun =
    /\b(?:templates?|check(?:s|list|lists|ed)?|uploads?|settings?|sheets?|suppliers?|services?|labels?|packag\w+|packing|packs?|carton|box(?:es)?|process(?:es)?|procedures?|systems?|software|sync\w*|feeds?|counts?|inventory|stock|listings?|pages?|descriptions?|photos?|images?|pictures?|handling|cut-?off|shifts?|rotas?|rosters?|deput(?:y|ies)|invoices?|filing|files?|filed|receiving|inspection\w*|inspect\w*|carriers?|couriers?|warehouse|returns?|prep|commingl\w+|lots?|batch(?:es)?|address(?:es)?|bank|device|login|users?|contracts?|inserts?|cards?|agency|keywords?|titles?|themes?|spreadsheets?|imports?|config\w*|defaults?|fields?|mapping|training|barcodes?|scans?|scanner|scanned|shel(?:f|ves)|bins?|pallets?|pickups?|schedules?|calendar|mailbox|inbox|mail|e-?mails?|messages?|alerts?|alarms?|reports?|approvals?|approved|reviewers?|reviews?|audits?|records?|registers?|logs?|rules?|limits?|thresholds?|prices?|repric\w+|formula|weights?|dimensions?|transit|regions?|zones?|purchas\w+|sourc\w+|buyer account|distributors?|manufacturers?|retailers?|wholesal\w+|samples?|tests?|certificates?|temperature|storage|expir\w+|dates?|fifo|quarantine|partner|accounts?|registrations?|documents?|names?|owner|owners|staff(?:ing)?|clerks?|packers?|employees?|person|manager|responsib\w+|archive|licen[cs]es?|tapes?|foil|seals?|sleeves?|tool|tools|job|queue|script|connection|api|integration|channels?|webshop|store|shop|variations?|parents?|child|attributes?|bullets?|model|version|revision|line|bench|station|picker|picking|pick|order list|export|holiday|vacation|weekend|peak|capacity|volume|tracking|brands?|listed|asins?|categor(?:y|ies)|theme|insurance|reseller|refurbish\w*|leaflet|manual|translation|serial|expiry|shelf life)\b/i,
  failure =
    /\b(?:not|n't|n’t|no|nobody|none|never|without|missing|miss(?:ed|es)|lack(?:ed|s|ing)?|fail(?:ed|s|ure|ures)?|chang(?:ed|e|es)|switch(?:ed)?|replac(?:ed|es)|mov(?:ed|es)|skip(?:ped|s)?|still|only|left|forgot\w*|mix(?:ed|es)|expired|copied|used|uses|relied|relies|set|assumed|entered|typed|kept|keeps|put|went|ran|runs|allow(?:ed|s)|accept(?:ed|s)|broke\w*|stopped|ended|began|started|grew|doubled|tripled|opened|shared|stored|logged|showed|shows|named|listed|added|merged|split|created|linked|combined|lost|wrong|incorrect\w*|outdated|old|empty|blank|unchecked|unsigned|manual\w*|by hand|late|too|delay(?:ed|s)?|took|takes|stood|stayed|remained|sent|shipped|received|bought|sourced|handed|hired|gave|paid|offered|promised|printed|stuck|fell|fits?|differ(?:s|ed|ent)|one person|single|alone|neither|nor|hardly|skips?|covers?|covered|compared|included|contained|held|carried|came|tied|pointed|depended|rested|lay|was|were|had|did|is|are)\b/i
var metricTerms = [
  {
    metric: 'order_defect_rate',
    pattern:
      /\border[- _]defect[- _]rate\b|\bODR\b|\bRate an Bestellmängeln\b|\btaux de commandes défectueuses\b|\btasso di ordini difettosi\b|\bporcentaje de pedidos defectuosos\b|注文不良率/giu,
  },
  {
    metric: 'late_shipment_rate',
    pattern:
      /\blate[- _](?:shipment|dispatch|ship)[- _]rate\b|\bLSR\b|\bRate verspäteter Lieferungen\b|\btaux d.expéditions? (?:en retard|tardives)\b|出荷遅延率/giu,
  },
  {
    metric: 'cancellation_rate',
    pattern:
      /\b(?:pre-?ful?fil?ll?ment[- _])?cancel(?:l?ation)?[- _]rate\b|\bPFCR\b|\bStornorate\b|\btaux d.annulation\b|\btasso di annullamento\b|\btasa de cancelación\b|キャンセル率/giu,
  },
  { metric: 'valid_tracking_rate', pattern: /\bvalid[- _]tracking[- _]rate\b|\bVTR\b/giu },
  { metric: 'on_time_delivery_rate', pattern: /\bon[- _]time[- _]delivery(?:[- _]rate)?\b|\bOTDR\b/giu },
  { metric: 'invoice_defect_rate', pattern: /\binvoice[- _]defect[- _]rate\b|\bIDR\b/giu },
]
function metricNamed(name) {
  return metricTerms.find((term) => new RegExp(term.pattern.source, 'iu').test(name))?.metric
}
var str07 = {
  id: 'STR-07',
  scope: 'item',
  title: 'A root cause is more than the notice or the metric said again',
  severity: 'error',
  why: 'Amazon knows what it wrote; it asks why it happened.',
  how: 'A cause without a mechanism of its own whose words stand mostly in the notice, or that only says that a metric or complaint count was too high or too low.',
  question: 'Why did the number move: which step of yours failed, since when?',
  source: 'MOD-ODR, SF1, SEED-003',
  bad: [
    flags(cause('Our order defect rate was 1.42%, which is above the target of 1%.')),
    flags(
      cause('Customers complained about the authenticity of items sold on the detail page.', {
        notificationSummary:
          'We received complaints from customers about the authenticity of items that you sold on the detail page.',
      }),
    ),
  ],
  fine: [
    passes(
      cause('Our order defect rate rose to 1.42% because the letter service has no scan.'),
      'the metric first, then the reason',
    ),
    passes(
      cause(
        'Our late shipment rate was 6.1%. The upload job ran at 17:00 although the last pickup left at 15:00.',
      ),
      'a later sentence explains it',
    ),
  ],
  *check(item, context) {
    if (
      item.section !== 'rootCauses' ||
      context.route !== 'admit' ||
      context.language !== 'en' ||
      !isStatement(item) ||
      hasMechanism(item)
    )
      return
    let restatesMetric =
        metricTerms.some(({ pattern }) => new RegExp(pattern.source, 'iu').test(item.text.masked)) &&
        /\b(?:above|below|over|under|exceed\w*|higher|lower|rose|risen|fell|fallen|dropped|increased|went|too (?:high|low)|not (?:met|meet)|miss(?:ed|ing)|target|threshold|is|was)\b/i.test(
          item.text.masked,
        ),
      summary = context.document.notificationSummary ?? '',
      repeats2 =
        summary !== '' &&
        item.text.stems.size >= 3 &&
        shareOf(item.text.stems, contentStems(summary.toLowerCase())) > 0.6,
      complaints =
        /^\W*(?:(?:some|several|a few|many|our|the|\d+|two|three|four|five) )?(?:buyers?|customers?) (?:\w+ )?(?:complain\w*|reported|claimed|said|were (?:un|dis)\w+)\b[^.]*\.?$/i.test(
          item.text.masked.trim(),
        ) ||
        /^\W*we received (?:\w+ ){0,4}(?:complaints?|feedbacks?|claims?|reports?|notices?|notifications?)\b[^.]*\.?$/i.test(
          item.text.masked.trim(),
        )
    ;(!restatesMetric && !repeats2 && !complaints) ||
      (yield findingOnItem(item, 'error', 'This repeats what the notice already says and gives no reason.'))
  },
}
var long = `On 3 May ${'the packer weighs the box and '.repeat(7)}closes it.`,
  str08 = {
    id: 'STR-08',
    scope: 'case',
    title: 'Length of plan, entry and sentence',
    severity: 'error or warning',
    why: 'The reader has minutes for a case and skims what is long.',
    how: 'Plan above 600 words a warning, above 1000 an error; entry above 80 and sentence above 35 words a warning; a form field above its configured characters an error. Lists of identifiers and exhibit lists do not count.',
    question: 'What can go, or become an exhibit?',
    source: 'EC1, ECL, AZ-POA',
    bad: [
      flags(action(long)),
      flags({
        sections: {
          rootCauses: Array.from(
            { length: 60 },
            () => 'The box was closed with the old tape and so it came open on the way.',
          ),
        },
      }),
    ],
    fine: [
      passes(
        action(
          `Refunded orders: ${Array.from({ length: 60 }, (_, i) => `111-0000000-00000${String(i).padStart(2, '0')}`).join(', ')}.`,
        ),
        'a table of orders does not count',
      ),
      passes(action('On 3 May we weighed the boxes. The scale prints the label.'), 'short'),
    ],
    *check(context) {
      let { words, formLimits } = context.profile,
        total = 0
      for (let item of context.items) {
        let count = proseWords(item.text.masked)
        ;((total += count),
          count > words.item &&
            item.section !== 'freeText' &&
            (yield findingAt(
              item,
              coreOf(item, item.text.sentences.at(-1)),
              'warning',
              `This entry has ${count} words; above ${words.item} it is skimmed.`,
              { question: 'Which two entries could this become?' },
            )))
        for (let span of item.text.sentences) {
          let masked = item.text.masked.slice(span.start, span.end),
            longest = Math.max(...masked.split(/[;•]|\s[-–]\s|:\s/).map(proseWords))
          longest <= words.sentence ||
            (yield findingAt(
              item,
              coreOf(item, span),
              'warning',
              `This sentence has ${longest} words; above ${words.sentence} it is hard to follow.`,
              { question: 'Where can the sentence end earlier?' },
            ))
        }
      }
      total > words.planWarning &&
        (yield {
          severity: total > words.planError ? 'error' : 'warning',
          message: `The plan has ${total} words; aim for ${words.planWarning} or fewer.`,
          path: 'sections',
          text: `${total} words`,
        })
      for (let [section, limit] of Object.entries(formLimits)) {
        let length = (context.document.sections?.[section] ?? []).map((entry2) =>
          typeof entry2 == 'string' ? entry2 : entry2.text,
        ).join(`
`).length
        length > limit &&
          (yield {
            severity: 'error',
            message: `The form field takes ${limit} characters; the section has ${length}.`,
            path: `sections.${section}`,
            text: section,
          })
      }
    },
  }
function proseWords(masked) {
  return masked
    .split(`
`)
    .reduce((sum, line) => {
      let stripped = line.replaceAll(new RegExp(`${hidden}+`, 'g'), ' ')
      return sum + countWords(stripped)
    }, 0)
}
var str09 = {
  id: 'STR-09',
  scope: 'case',
  title: 'No introduction or history of the business',
  severity: 'error or warning',
  why: 'Amazon asks to leave out introductions of product, business and customers; they cost the reader minutes.',
  how: 'Patterns of founding, experience, family business, mission, awards and past record with the business as subject; the first is a warning, from the second on an error.',
  question: 'Can this sentence go?',
  source: 'AZ-POA, SEED-002; EC2 allows a short opening',
  bad: [
    flags(cause('We are a small family business. Our mission is to make people happy.')),
    flags(
      { sections: {}, freeText: 'Our company was founded in 2009 and sells lamps.' },
      'Our company was founded in 2009',
    ),
  ],
  fine: [
    passes(
      { sections: {}, freeText: 'This plan answers the notice of 12 October about our account.' },
      'one sentence that names account and notice',
    ),
    passes(cause('The variation family was built without a check of the theme.'), 'a variation family'),
    passes(cause('On 3 May 2026 we established a check of the label.'), '"established" as in a check'),
  ],
  *check(context) {
    let seen = 0,
      hits = context.items.flatMap((item) =>
        matchesOf(item, context.words.introduction).map((span) => ({ item, span })),
      )
    for (let { item, span } of hits)
      (seen++,
        yield findingAt(
          item,
          span,
          seen > 1 || hits.length > 1 ? 'error' : 'warning',
          'This introduces the business instead of answering the notice.',
        ))
  },
}
var str10 = {
    id: 'STR-10',
    scope: 'item',
    title: 'No placeholder or template residue',
    severity: 'error',
    why: 'A blank that was never filled shows a template, and templates are recognised.',
    how: 'Square or curly brackets around words, angle brackets that are no HTML, runs of X, underscores, INSERT, TBD, lorem; quotations, addresses and known names are left out.',
    question: 'What belongs here?',
    source: 'APX, SEED-001',
    bad: [
      flags(action('On [date] we removed the units.'), '[date]'),
      flags(action('We asked <supplier name> for the invoice.'), '<supplier name>'),
      flags(action('We closed B0XXXXXXXX on 3 May.'), 'B0XXXXXXXX'),
      flags(action('Invoice no. ______ is attached.'), '______'),
      flags(action('Owner: TBD'), 'TBD'),
      flags(action('{{store}} was closed.'), '{{store}}'),
    ],
    fine: [
      passes(
        action('The part XR-2000 and the size XXXL were relabelled.'),
        'real part numbers and sizes with X',
      ),
      passes(action('The buyer wrote "it dont [sic] work".'), 'a bracket inside a quotation'),
      passes(action('The page now reads <b>12 pieces</b>.'), 'HTML'),
      passes(action('Units 1 to 40 were counted [Exhibit 3].'), 'a bracketed exhibit'),
      passes(action('The clerk inserts the card in the sleeve.'), 'the verb'),
    ],
    *check(item) {
      let { raw, masks } = item.text,
        text2 = hide(
          raw,
          masks.filter(
            (mask) =>
              mask.kind === 'quote' ||
              mask.kind === 'url' ||
              mask.kind === 'email' ||
              mask.kind === 'code' ||
              mask.kind === 'name',
          ),
        ),
        spans = withoutOverlaps(
          patterns2.flatMap((pattern) =>
            [...text2.matchAll(pattern)].map((match) => ({
              start: match.index,
              end: match.index + match[0].length,
            })),
          ),
        )
      for (let span of spans)
        yield findingAt(item, span, 'error', 'This looks like a blank of a template that was never filled.')
    },
  },
  patterns2 = [
    /\{\{[^{}\n]{0,80}\}\}|\{[\p{L}][\p{L}\p{N} _./-]{1,40}\}|\$\{[^}\n]{1,40}\}/gu,
    new RegExp(
      '\\[(?!\\s*(?:sic|\u2026|\\.\\.\\.|\u2713|ok|done|\\d{1,3}|[^\\]]*(?:exhibits?|attach\\w*|annex|appendix|ex\\.|anlagen?|enclos\\w+)\\b[^\\]]*|see [^\\]]*)\\s*\\])(?=[^\\]\\n]{0,80}\\p{L})[^\\]\\n]{1,80}\\](?!\\()',
      'giu',
    ),
    /<(?!\/?(?:b|i|p|br|ul|ol|li|strong|em|u|h[1-6]|a|span|div|table|tr|td|th|img)\b)(?=[\p{L}])[\p{L}][^<>\n]{1,60}>/giu,
    /(?<![\p{L}\p{N}])(?:B0|A|ASIN |SKU )?X{4,}(?:-X+)*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}-])X{2,}(?:[-/.]X{2,})+(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}])(?:DD[/.-]MM[/.-]YYYY|MM[/.-]DD[/.-]YYYY|YYYY-MM-DD|dd[/.-]mm[/.-]yyyy)(?![\p{L}\p{N}])/gu,
    /\bINSERT\b[ :]*(?:[A-Z]+\b ?){0,4}/gu,
    /\b(?:insert|enter|fill in|type) (?:your |the |a )?(?:\w+ ){0,2}(?:name|date|number|asin|details?|here)\b(?: here\b)/giu,
    /\b(?:TBD|TBC|TBA|TODO|FIXME)\b/gu,
    /\blorem ipsum\b|\b(?:to be (?:filled|completed|inserted|added) (?:in|later|here))\b/giu,
    /_{3,}|(?<!\.)\.{5,}|…{2,}/gu,
    /\b(?:Your|Company|Supplier|Store|Seller|Brand|Product) (?:Name|Address) Here\b|\b(?:YOUR|COMPANY|SUPPLIER|STORE|SELLER|PRODUCT) (?:NAME|ADDRESS|ASIN)\b/gu,
  ]
var str11 = {
  id: 'STR-11',
  scope: 'item',
  title: 'No text about another kind of violation',
  severity: 'warning',
  why: 'A paragraph about something the notice does not charge shows a copied plan, or admits more than was asked.',
  how: "An entry uses the signature words of a type outside the notice and none of the notice's own; types that legitimately speak of each other are excepted.",
  question: 'Does the notice charge this at all?',
  source: 'APX, EC2',
  bad: [
    flags(
      action('On 3 May we trained packers to lower our late shipment rate.', {
        violationTypes: ['inauthentic'],
      }),
      'late shipment rate',
    ),
    flags(action('We removed two incentivized reviews on 3 May.', { violationTypes: ['order_defect_rate'] })),
  ],
  fine: [
    passes(
      action('We refunded the order and shipped anew; our ODR fell.', {
        violationTypes: ['late_shipment_rate'],
      }),
      'shipping metrics speak of each other',
    ),
    passes(
      action('The listing was not a counterfeit complaint but an inauthentic one.', {
        violationTypes: ['inauthentic'],
      }),
      'the own type is named as well',
    ),
    passes(action('On 3 May we trained packers to lower our late shipment rate.'), 'the case names no type'),
  ],
  *check(item, context) {
    if (context.types.size === 0 || context.route !== 'admit') return
    let own = violationTypes.filter((type) => context.types.has(type.id))
    if (own.some((type) => type.signature?.test(item.text.masked) === !0)) return
    let groups = new Set(own.flatMap((type) => type.group)),
      foreign = violationTypes.filter(
        (type) => !context.types.has(type.id) && !type.group.some((group) => groups.has(group)),
      )
    for (let type of foreign)
      for (let span of type.signature === void 0 ? [] : matchesIn(item, type.signature))
        yield findingAt(item, span, 'warning', `The notice does not charge ${label2(type)}.`)
  },
}
function label2(type) {
  return type.id.replaceAll('_', ' ')
}
var str12 = {
    id: 'STR-12',
    scope: 'case',
    title: 'The document fits the route',
    severity: 'error or warning',
    why: 'A plan that admits and denies at once is refused; a request for one paper is not answered by a plan.',
    how: 'Document-only, retraction and no-appeal routes with a filled plan; a dispute that apologises or admits; an admission that denies. Mixed notices name a route per charge and are left alone.',
    question: 'Which route do you take for this charge: admit, dispute, or documents?',
    source: 'AZ-APP, SU-PN, SU-MA, AZ-ID, SEED-004',
    bad: [
      flags(cause('We did not violate any policy.', { route: 'admit' }), 'We did not violate'),
      flags(
        { route: 'dispute', sections: {}, freeText: 'We apologise for this; we never listed the item.' },
        'We apologise',
      ),
      flags({
        route: 'document_only',
        sections: { rootCauses: ['The old address was still stored in the account settings.'] },
      }),
    ],
    fine: [
      passes(
        {
          route: 'dispute',
          sections: {},
          freeText: 'We never listed this item. The catalogue export is Exhibit 1.',
        },
        'a dispute states a fact',
      ),
      passes(cause('We did not compare the label with the page.'), 'a failed step is no denial'),
      passes(
        {
          route: 'admit',
          charges: [
            { issue: 'a', route: 'admit' },
            { issue: 'b', route: 'dispute' },
          ],
          sections: {},
          freeText: 'The second allegation is false: Exhibit 2.',
        },
        'the second charge is disputed',
      ),
      passes(cause('The buyer wrote "this decision is wrong".'), 'a quotation'),
    ],
    *check(context) {
      let { route, routes: routes2, words } = context
      if (route === 'document_only' || route === 'retraction' || route === 'no_appeal') {
        if (routes2.size > 1) return
        for (let section of planSections) {
          if (context.section(section).find((item) => item.text.wordCount >= 6) === void 0) continue
          yield {
            severity: 'warning',
            message: `This route needs ${route === 'document_only' ? 'the documents only' : route === 'retraction' ? 'a retraction by the rights owner' : 'no appeal'}, not a plan.`,
            path: `sections.${section}`,
            text: section,
          }
        }
        return
      }
      if (routes2.has('admit') && routes2.has('dispute')) return
      let list = route === 'dispute' ? [...words.apology, ...admissions] : words.denial
      for (let item of context.items)
        for (let span of matchesOf(item, list))
          (route === 'admit' &&
            item.section !== 'freeText' &&
            exhibitMentions(item).length > 0 &&
            item.section !== 'rootCauses') ||
            (yield findingAt(
              item,
              span,
              'error',
              route === 'dispute'
                ? 'A dispute states facts; this admits or apologises.'
                : 'The route is to admit, and this denies.',
            ))
    },
  },
  admissions = [
    {
      find: /\b(?:we|i) (?:\w+ )?(?:admit|acknowledge (?:our|the) (?:mistake|error|violation|fault)|accept (?:full |our )?(?:responsibility|fault|blame)|take (?:full )?responsibility|made a mistake|violated|are (?:at fault|guilty|to blame))\b|\b(?:it was|this was) our (?:mistake|fault|error)\b/giu,
      bad: 'We take full responsibility.',
      fine: 'The carrier takes responsibility for the pallet.',
    },
  ]
var evd01 = {
  id: 'EVD-01',
  scope: 'case',
  title: 'Each requested kind of paper is attached',
  severity: 'error',
  why: 'Without the paper that the notice names, the text is not read.',
  how: 'Kinds of paper asked for in `requested` minus the kinds in `evidence`; alternatives ("invoices or receipts") count for each other, `if applicable` and tests that a laboratory sends itself are left alone. Without any evidence list it can only be said that it was not checked.',
  question: 'Which file answers this request?',
  source: 'AZ-POA, SU-AC, AZ-PS, SU-DS',
  bad: [
    flags(
      { requested: ['invoices'], sections: {}, evidence: [{ type: 'photo', title: 'Shelf' }] },
      'invoices',
    ),
    flags({ requested: ['Letter of authorization from the brand'], sections: {}, evidence: [] }),
  ],
  fine: [
    passes(
      { requested: ['invoices or receipts'], sections: {}, evidence: [{ type: 'receipt' }] },
      'one of two kinds',
    ),
    passes(
      { requested: ['safety data sheet, if applicable'], sections: {}, evidence: [] },
      'only if applicable',
    ),
    passes(
      { requested: ['test report, sent directly by the laboratory'], sections: {}, evidence: [] },
      'the laboratory sends it',
    ),
    passes({ requested: ['root cause'], sections: {}, evidence: [] }, 'no paper is asked for'),
  ],
  *check(context) {
    if (context.route !== 'no_appeal')
      for (let ask of context.asks) {
        if (ask.documents.length === 0 || isConditionalAsk(ask.text)) continue
        if (context.exhibits === void 0) {
          yield {
            severity: 'info',
            message: 'The case lists no evidence, so this request was not checked.',
            path: ask.path,
            text: ask.text,
          }
          continue
        }
        context.exhibits.some((exhibit) => ask.documents.some((kind) => satisfies(exhibit.kind, kind))) ||
          (yield {
            severity: 'error',
            message: `No attached file is what the notice asks for: ${ask.text}.`,
            path: ask.path,
            text: ask.text,
          })
      }
  },
}
var asins2 = ['B0AAAA0001', 'B0AAAA0002'],
  evd02 = {
    id: 'EVD-02',
    scope: 'case',
    title: 'Each listed ASIN has evidence',
    severity: 'error or warning',
    why: 'Amazon wants evidence for all listed products, not for the best one.',
    how: 'Each ASIN of the case is named by a paper of a requested kind (error), or at least by some exhibit where no kind is requested (warning). Papers that name no ASIN at all cannot be held against the plan.',
    question: 'Which exhibit shows this ASIN?',
    source: 'AZ-POA, SEED-002',
    bad: [
      flags(
        {
          asins: asins2,
          requested: ['invoices'],
          sections: {},
          evidence: [{ type: 'invoice', asins: ['B0AAAA0001'] }],
        },
        'B0AAAA0002',
      ),
    ],
    fine: [
      passes(
        {
          asins: asins2,
          requested: ['invoices'],
          sections: {},
          evidence: [{ type: 'invoice', quantities: { B0AAAA0001: 4, B0AAAA0002: 9 } }],
        },
        'both in quantities',
      ),
      passes(
        { sections: {}, requested: ['invoices'], evidence: [{ type: 'invoice' }] },
        'a case without ASINs',
      ),
      passes(
        { asins: asins2, sections: {}, evidence: [{ type: 'screenshot', title: 'Settings' }] },
        'papers that name no ASIN',
      ),
    ],
    *check(context) {
      if (context.route === 'no_appeal' || context.exhibits === void 0) return
      let requested = context.asks.flatMap((ask) => ask.documents).filter((kind) => perProduct.has(kind)),
        relevant = context.exhibits.filter(
          (exhibit) => requested.length === 0 || requested.some((kind) => satisfies(exhibit.kind, kind)),
        ),
        named = new Set(
          relevant.flatMap(({ entry: entry2 }) => [
            ...(entry2.asins ?? []),
            ...Object.keys(entry2.quantities ?? {}),
          ]),
        )
      if (named.size === 0) return
      let titles = context.exhibits.map(({ entry: entry2 }) => `${entry2.title ?? ''} ${entry2.ref ?? ''}`)
        .join(`
`)
      for (let [index, asin] of (context.document.asins ?? []).entries()) {
        if (named.has(asin) || titles.includes(asin)) continue
        let elsewhere = context.exhibits.some(({ entry: entry2 }) => entry2.asins?.includes(asin) === !0)
        ;(requested.length === 0 && elsewhere) ||
          (yield {
            severity: requested.length > 0 ? 'error' : 'warning',
            message:
              requested.length > 0
                ? `No paper of the requested kind names ${asin}.`
                : `No exhibit names ${asin}, though others name theirs.`,
            path: `asins[${index}]`,
            text: asin,
          })
      }
    },
  },
  perProduct = new Set([
    'invoice',
    'receipt',
    'letter_of_authorization',
    'test_report',
    'certificate',
    'ownership',
    'order_confirmation',
  ])
function invoiceWindow(context) {
  let texts2 = [
      ...(context.document.requested ?? []).filter((ask) =>
        /invoice|receipt|rechnung|factur|fattur/i.test(ask),
      ),
      context.document.notificationSummary ?? '',
    ],
    days = context.profile.invoiceWindowDays
  for (let text2 of texts2) {
    let found =
        /(?:invoice|receipt|rechnung|factur|fattur)\w*[^.]{0,80}?(\d{2,3})[ -](?:days?|tage|jours|giorni|días)|(\d{2,3})[ -](?:days?|tage|jours|giorni|días)[^.]{0,60}?(?:invoice|receipt|rechnung|factur|fattur)/i.exec(
          text2,
        ),
      value = Number(found?.[1] ?? found?.[2])
    if (found !== null && value >= 30) {
      days = value
      break
    }
  }
  return { days, end: context.noticeDay ?? context.asOf }
}
function invoicesOf(context) {
  return (context.exhibits ?? []).filter((exhibit) => exhibit.kind === 'invoice')
}
function needsInvoices(context) {
  return context.asks.some((ask) => ask.documents.includes('invoice'))
}
function unitsInvoiced(context, asin) {
  let { days, end } = invoiceWindow(context),
    units = context.document.openingStock?.[asin] ?? 0
  for (let { entry: entry2, day } of invoicesOf(context)) {
    let quantity = entry2.quantities?.[asin]
    if (quantity === void 0 || (day !== void 0 && (day < end - days || day > end))) continue
    let pack =
      typeof entry2.unitsPerPack == 'number' ? entry2.unitsPerPack : (entry2.unitsPerPack?.[asin] ?? 1)
    units += quantity * pack
  }
  return units
}
var noticeDate = '2026-10-12',
  evd03 = {
    id: 'EVD-03',
    scope: 'case',
    title: 'Invoices lie inside the window',
    severity: 'error or warning',
    why: 'An invoice outside the window does not count, and Amazon does not say which one it was.',
    how: "Invoice dates lie within 365 days before the notice, or within the window that the notice's own words set. An invoice that leaves the window within 14 days is a warning.",
    question: 'Is there an invoice of the right time for this stock?',
    source: 'SU-AC, AZ-INV, SEED-002',
    bad: [
      flags(
        { noticeDate, sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'invoice', date: '2025-09-30' }] },
        'Exhibit 1',
      ),
      flags({
        noticeDate,
        sections: {},
        evidence: [{ ref: 'Exhibit 1', type: 'invoice', date: '2026-10-14' }],
      }),
      flags({
        noticeDate,
        requested: ['invoices from the last 180 days'],
        sections: {},
        evidence: [{ ref: 'Exhibit 1', type: 'invoice', date: '2026-02-18' }],
      }),
    ],
    fine: [
      passes(
        { noticeDate, sections: {}, evidence: [{ type: 'invoice', date: '2026-02-18' }] },
        'inside 365 days',
      ),
      passes(
        {
          noticeDate,
          sections: {},
          evidence: [{ type: 'delivery note', title: 'Delivery note of the pallet' }],
        },
        'an undated delivery note is another kind of paper',
      ),
      passes({ noticeDate, sections: {}, evidence: [{ type: 'photo', date: '2024-01-01' }] }, 'no invoice'),
    ],
    *check(context) {
      let { days, end } = invoiceWindow(context)
      for (let { entry: entry2, day, name, path } of invoicesOf(context))
        (entry2.date !== void 0 &&
          day === void 0 &&
          (yield {
            severity: 'info',
            message: `The date of ${name} ("${entry2.date}") could not be read.`,
            path,
            text: name,
          }),
          day !== void 0 &&
            (day < end - days
              ? yield {
                  severity: 'error',
                  message: `${name} is dated ${formatDay(day)}, ${end - day} days before the notice; ${days} count.`,
                  path,
                  text: name,
                }
              : day > end
                ? yield {
                    severity: 'error',
                    message: `${name} is dated ${formatDay(day)}, after the notice of ${formatDay(end)}.`,
                    path,
                    text: name,
                  }
                : day + days - context.asOf <= context.profile.invoiceLeavingDays &&
                  (yield {
                    severity: 'warning',
                    message: `${name} leaves the window of ${days} days on ${formatDay(day + days)}.`,
                    path,
                    text: name,
                    question: 'Can it be sent before, or is there a younger one?',
                  })))
    },
  }
var noticeDate2 = '2026-10-12',
  invoice = (quantity, date = '2026-02-18') => ({
    ref: 'Exhibit 1',
    type: 'invoice',
    date,
    quantities: { B0AAAA0001: quantity },
  }),
  evd04 = {
    id: 'EVD-04',
    scope: 'case',
    title: 'Invoices cover the units sold',
    severity: 'error',
    why: 'Amazon adds up the quantities; a gap means that part of the stock came from elsewhere.',
    how: 'Per ASIN the quantities of invoices inside the window (packs times units per pack, plus opening stock) are at least the units sold in 365 days. Unknown sales are noted, not guessed.',
    question: 'Which further invoice covers the rest?',
    source: 'SU-AC, AZ-INV',
    bad: [
      flags(
        {
          noticeDate: noticeDate2,
          unitsSold365: { B0AAAA0001: 141 },
          sections: {},
          evidence: [invoice(120)],
        },
        'B0AAAA0001',
      ),
      flags({
        noticeDate: noticeDate2,
        unitsSold365: { B0AAAA0001: 100 },
        sections: {},
        evidence: [invoice(120, '2025-01-02')],
      }),
    ],
    fine: [
      passes(
        {
          noticeDate: noticeDate2,
          unitsSold365: { B0AAAA0001: 141 },
          sections: {},
          evidence: [invoice(120), invoice(40)],
        },
        'two invoices together',
      ),
      passes(
        {
          noticeDate: noticeDate2,
          unitsSold365: { B0AAAA0001: 141 },
          openingStock: { B0AAAA0001: 30 },
          sections: {},
          evidence: [invoice(120)],
        },
        'stock bought before the window',
      ),
      passes(
        {
          noticeDate: noticeDate2,
          unitsSold365: { B0AAAA0001: 141 },
          sections: {},
          evidence: [{ ...invoice(12), unitsPerPack: 12 }],
        },
        'packs of twelve',
      ),
      passes({ noticeDate: noticeDate2, sections: {}, evidence: [invoice(1)] }, 'sales unknown'),
    ],
    *check(context) {
      let sold = context.document.unitsSold365,
        invoices = invoicesOf(context)
      if (invoices.length === 0) return
      if (sold === void 0) {
        needsInvoices(context) &&
          (yield {
            severity: 'info',
            message: 'The units sold in 365 days are not in the case, so the quantities were not checked.',
            path: 'unitsSold365',
            text: 'units sold',
          })
        return
      }
      if (!invoices.some(({ entry: entry2 }) => entry2.quantities !== void 0)) {
        yield {
          severity: 'info',
          message: 'No invoice names its quantities, so they were not checked.',
          path: 'evidence',
          text: 'quantities',
        }
        return
      }
      let explained = context.items.some(({ text: text2 }) => olderStock.test(text2.masked))
      for (let [asin, units] of Object.entries(sold)) {
        let covered = unitsInvoiced(context, asin)
        covered >= units ||
          (yield {
            severity: explained ? 'warning' : 'error',
            message: `Invoices inside the window show ${covered} units of ${asin}; ${units} were sold.`,
            path: `unitsSold365.${asin}`,
            text: asin,
          })
      }
    },
  },
  olderStock =
    /\b(?:opening stock|carried over|stock (?:on hand|from (?:before|20\d\d))|(?:bought|purchased|acquired|received) before|before the (?:window|period|365)|older stock|earlier stock)\b/i
function editDistance(a, b, limit = 1 / 0) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    let row = [i],
      best = i
    for (let j = 1; j <= b.length; j++) {
      let cost = a[i - 1] === b[j - 1] ? 0 : 1,
        value = Math.min((row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, (previous[j - 1] ?? 0) + cost)
      ;(row.push(value), (best = Math.min(best, value)))
    }
    if (best > limit) return limit + 1
    previous = row
  }
  return previous[b.length] ?? 0
}
function similarity(a, b) {
  let longer = Math.max(a.length, b.length)
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer
}
function textSimilarity(a, b) {
  let left = wordPairs(a),
    right = wordPairs(b)
  if (left.length === 0 || right.length === 0) return a.trim() === b.trim() && a.trim() !== '' ? 1 : 0
  let counts3 = new Map()
  for (let pair of right) counts3.set(pair, (counts3.get(pair) ?? 0) + 1)
  let shared = 0
  for (let pair of left) {
    let count = counts3.get(pair) ?? 0
    count > 0 && (shared++, counts3.set(pair, count - 1))
  }
  return (2 * shared) / (left.length + right.length)
}
function containedShare(part2, whole) {
  let pairs = wordPairs(part2)
  if (pairs.length === 0) return 0
  let known = new Set(wordPairs(whole))
  return pairs.filter((pair) => known.has(pair)).length / pairs.length
}
function wordPairs(text2) {
  let words =
    text2.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? []
  return words.slice(1).map((word, i) => `${words[i]} ${word}`)
}
var legalForms =
  /\b(?:ltd|limited|llc|l\.l\.c|inc|incorporated|corp|corporation|co|company|gmbh|ag|kg|ug|ohg|e\.?k|s\.?r\.?l|s\.?p\.?a|sarl|sas|s\.?a|s\.?l|plc|pty|bv|b\.v|oy|ab|kk|k\.k)\b\.?/gu
function normalName(name) {
  return fold(name)
    .replace(legalForms, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
function nameSimilarity(a, b) {
  let left = normalName(a).split(' ').filter(Boolean),
    right = normalName(b).split(' ').filter(Boolean)
  if (left.length === 0 || right.length === 0) return 0
  let [short, long2] = left.length <= right.length ? [left, right] : [right, left]
  return short.every((word) => long2.includes(word))
    ? 1
    : similarity(left.toSorted().join(' '), right.toSorted().join(' '))
}
var addressWords = new Map([
  ['street', 'st'],
  ['strasse', 'str'],
  ['road', 'rd'],
  ['avenue', 'ave'],
  ['boulevard', 'blvd'],
  ['drive', 'dr'],
  ['lane', 'ln'],
  ['court', 'ct'],
  ['suite', 'ste'],
  ['apartment', 'apt'],
  ['floor', 'fl'],
  ['north', 'n'],
  ['south', 's'],
  ['east', 'e'],
  ['west', 'w'],
  ['place', 'pl'],
  ['square', 'sq'],
  ['highway', 'hwy'],
  ['parkway', 'pkwy'],
  ['number', 'no'],
  ['unit', 'unit'],
  ['building', 'bldg'],
  ['saint', 'st'],
  ['usa', 'us'],
  ['deutschland', 'germany'],
])
function addressTokens(address) {
  return fold(address)
    .replace(/ß/gu, 'ss')
    .replace(new RegExp('(\\p{L})(?:stra\xDFe|strasse|str\\.?)(?=[\\s,.]|$)', 'gu'), '$1 str')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => addressWords.get(word) ?? word)
}
function sameAddress(a, b) {
  let left = addressTokens(a),
    right = addressTokens(b),
    [short, long2] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length === 0) return !0
  if (!short.filter((token) => /\d/.test(token)).every((token) => long2.includes(token))) return !1
  let words = short.filter((token) => !/\d/.test(token)),
    shared = words.filter((token) => long2.some((other) => similarity(token, other) >= 0.8))
  return words.length === 0 || shared.length / words.length >= 0.6
}
function fold(text2) {
  return text2.toLowerCase().normalize('NFKD').replace(new RegExp('\\p{M}+', 'gu'), '')
}
var supplier = {
    name: 'Norvik GmbH',
    phone: '+49 30 1234567',
    address: 'Lagerstr. 4, 10115 Berlin',
    website: 'norvik.example',
  },
  account = {
    legalName: 'Brightwater Trading Ltd',
    address: '14 Mill Road, Leeds LS1 4AB',
    storeName: 'Brightwater',
  },
  evd05 = {
    id: 'EVD-05',
    scope: 'case',
    title: 'Supplier contact is complete and bill-to is the account',
    severity: 'error',
    why: 'Amazon calls suppliers; a missing phone or a bill-to in another name makes an invoice worthless.',
    how: "Name, phone, address and website of the supplier are filled on each invoice; the bill-to agrees with legal name, store name or an alias of the account, and its address with the account's.",
    question: 'Can the supplier reissue the invoice with the complete data?',
    source: 'SU-AC, AZ-INV, RB1',
    bad: [
      flags(
        {
          account,
          sections: {},
          evidence: [
            {
              ref: 'Exhibit 1',
              type: 'invoice',
              supplier: { ...supplier, phone: '' },
              billTo: 'Brightwater Trading Ltd',
            },
          ],
        },
        'Exhibit 1',
      ),
      flags({
        account,
        sections: {},
        evidence: [{ ref: 'Exhibit 1', type: 'invoice', supplier, billTo: 'Sunrise Goods LLC' }],
      }),
      flags({
        account,
        sections: {},
        evidence: [
          {
            ref: 'Exhibit 1',
            type: 'invoice',
            supplier,
            billTo: 'Brightwater Trading Ltd, 99 Park Lane, London W1K 7TL',
          },
        ],
      }),
    ],
    fine: [
      passes(
        {
          account,
          sections: {},
          evidence: [
            { type: 'invoice', supplier, billTo: 'BRIGHTWATER TRADING LIMITED, 14 Mill Rd., Leeds' },
          ],
        },
        'other spelling of form and street',
      ),
      passes(
        {
          account: { ...account, aliases: ['Mill Road Goods'] },
          sections: {},
          evidence: [{ type: 'invoice', supplier, billTo: 'Mill Road Goods' }],
        },
        'a trading name kept in the account',
      ),
      passes({ account, sections: {}, evidence: [{ type: 'photo', title: 'Shelf' }] }, 'no invoice'),
    ],
    *check(context) {
      let { account: account3 } = context.document
      for (let { entry: entry2, name, path } of invoicesOf(context)) {
        if (entry2.supplier === void 0)
          yield {
            severity: 'info',
            message: `The case holds no supplier data for ${name}, so they were not checked.`,
            path,
            text: name,
          }
        else {
          let missing = ['name', 'phone', 'address', 'website'].filter(
            (field) => (entry2.supplier?.[field] ?? '').trim() === '',
          )
          missing.length > 0 &&
            (yield {
              severity: 'error',
              message: `${name} lacks the supplier's ${missing.join(', ')}.`,
              path,
              text: name,
              question: `Where does the invoice show the supplier's ${missing.join(', ')}?`,
            })
        }
        if (entry2.billTo === void 0 || account3 === void 0) continue
        let verdict = compareBillTo(entry2.billTo, account3)
        verdict !== void 0 &&
          (yield {
            severity: 'error',
            message: `${name} is billed to "${entry2.billTo}", ${verdict}.`,
            path: `${path}.billTo`,
            start: 0,
            end: entry2.billTo.length,
            text: entry2.billTo,
            question: 'Is this the account, or another name that the account should know as an alias?',
          })
      }
    },
  }
function compareBillTo(billTo, account3) {
  let names4 = [
    account3.legalName,
    account3.storeName,
    account3.representative,
    ...(account3.aliases ?? []),
  ].filter((name) => name !== void 0 && name.trim() !== '')
  if (names4.length === 0) return
  let [first = '', ...rest] = billTo.split(/[,;\n]/)
  if (
    !names4.some(
      (name) => nameSimilarity(name, first) >= 0.85 || normalName(billTo).includes(normalName(name)),
    )
  )
    return `not to ${names4[0]}`
  let numbers = rest.flatMap((part2) => addressTokens(part2)).filter((token) => /\d/.test(token)),
    own = addressTokens(account3.address ?? '')
  if (!(numbers.length === 0 || own.length === 0))
    return numbers.some((token) => own.includes(token)) ? void 0 : "which is not the account's address"
}
var evd06 = {
    id: 'EVD-06',
    scope: 'case',
    title: 'Papers are of an accepted kind, format and state',
    severity: 'error or warning',
    why: 'Pro formas, order confirmations, retail receipts, altered or locked files are refused without a word.',
    how: 'Kinds that stand in for an invoice where invoices are asked; format pdf, jpg, png, gif and size under the limit for papers; no password, no alteration, no screenshot of a paper.',
    question: 'Which original file can stand in its place?',
    source: 'AZ-INV, AZ-ID, SU-CD',
    bad: [
      flags(
        {
          requested: ['invoices'],
          sections: {},
          evidence: [{ ref: 'Exhibit 1', type: 'pro forma invoice' }],
        },
        'Exhibit 1',
      ),
      flags({
        requested: ['invoices'],
        sections: {},
        evidence: [{ ref: 'Exhibit 1', type: 'invoice', title: 'Order confirmation 4711' }],
      }),
      flags({ sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'invoice', altered: !0 }] }),
      flags({ sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'invoice', format: 'docx' }] }),
      flags({ sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'utility_bill', screenshot: !0 }] }),
      flags({
        requested: ['invoices'],
        sections: {},
        evidence: [{ ref: 'Exhibit 1', type: 'packing slip' }],
      }),
    ],
    fine: [
      passes(
        { requested: ['invoices or receipts'], sections: {}, evidence: [{ type: 'receipt' }] },
        'the notice takes receipts',
      ),
      passes(
        {
          sections: {},
          evidence: [{ type: 'screenshot', title: 'Template settings', screenshot: !0, format: 'png' }],
        },
        'a screenshot of a setting proves a measure',
      ),
      passes(
        {
          requested: ['invoices'],
          sections: {},
          evidence: [{ type: 'invoice', format: 'PDF' }, { type: 'packing slip' }],
        },
        'a packing slip beside an invoice',
      ),
      passes(
        { sections: {}, evidence: [{ type: 'inspection log', format: 'xlsx' }] },
        'a log is no paper of a supplier',
      ),
    ],
    *check(context) {
      let invoicesAsked = needsInvoices(context),
        receiptsAsked = context.asks.some((ask) => ask.documents.includes('receipt')),
        hasInvoice = (context.exhibits ?? []).some(({ kind }) => kind === 'invoice'),
        { fileFormats, fileBytes } = context.profile
      for (let { entry: entry2, kind, name, path } of context.exhibits ?? []) {
        let say = (message, severity = 'error') => ({
            severity,
            message: `${name} ${message}.`,
            path,
            text: name,
          }),
          title = entry2.title ?? '',
          titled =
            /invoice/i.test(title) && !/pro[-_ ]?forma/i.test(title)
              ? 'invoice'
              : documentKind(void 0, title),
          standsIn = notInvoices.has(kind)
            ? kind
            : kind === 'invoice' &&
                (titled === 'pro_forma' || titled === 'order_confirmation' || titled === 'quote')
              ? titled
              : void 0
        ;(invoicesAsked &&
          standsIn !== void 0 &&
          !(standsIn === 'receipt' && receiptsAsked) &&
          (yield say(`is a ${standsIn.replace('_', ' ')}, which is not taken for an invoice`)),
          invoicesAsked &&
            kind === 'packing_slip' &&
            !hasInvoice &&
            (yield say('is a packing slip, which is not taken for an invoice')),
          entry2.altered === !0 && (yield say('is altered; only originals are taken')),
          (entry2.passwordProtected === !0 || entry2.encrypted === !0) &&
            (yield say('is locked by a password')),
          entry2.screenshot === !0 &&
            supplierPapers.has(kind) &&
            (yield say('is a screenshot; the paper itself is wanted')))
        let format = entry2.format
          ?.toLowerCase()
          .replace(/^\./, '')
          .replace(/^(?:image|application)\//, '')
        ;(format !== void 0 &&
          format !== '' &&
          !fileFormats.includes(format) &&
          supplierPapers.has(kind) &&
          (yield say(`is a ${format} file; ${fileFormats.join(', ')} are taken`)),
          entry2.sizeBytes !== void 0 &&
            entry2.sizeBytes > fileBytes &&
            (yield say(`is larger than ${Math.round(fileBytes / 1024 / 1024)} MB`)))
      }
    },
  },
  supplierPapers = new Set([
    'invoice',
    'letter_of_authorization',
    'test_report',
    'certificate',
    'receipt',
    'ownership',
    'retraction',
    ...unmarkedKinds,
    'identity',
  ])
var evd07 = {
  id: 'EVD-07',
  scope: 'case',
  title: 'Highlighting fits the paper',
  severity: 'error or warning',
  why: 'A highlighted line saves the reader the search on an invoice, and makes an identity paper an altered one.',
  how: 'Invoices and letters of several lines are highlighted (warning); identity, bank and utility papers carry no mark (error).',
  question: 'Which copy, marked or unmarked, belongs here?',
  source: 'AZ-POA, SU-AC, AZ-ID, SEED-002',
  bad: [
    flags(
      { sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'utility_bill', highlighted: !0 }] },
      'Exhibit 1',
    ),
    flags({ sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'invoice', highlighted: !1, lines: 14 }] }),
  ],
  fine: [
    passes(
      { sections: {}, evidence: [{ type: 'invoice', highlighted: !1, lines: 1 }] },
      'one line needs no mark',
    ),
    passes({ sections: {}, evidence: [{ type: 'invoice', highlighted: !0 }] }, 'marked'),
    passes(
      { sections: {}, evidence: [{ type: 'bank statement', highlighted: !1 }] },
      'unmarked, as it must be',
    ),
    passes({ sections: {}, evidence: [{ type: 'invoice' }] }, 'nobody said'),
  ],
  *check(context) {
    for (let { entry: entry2, kind, name, path } of context.exhibits ?? [])
      (unmarkedKinds.has(kind) &&
        entry2.highlighted === !0 &&
        (yield {
          severity: 'error',
          message: `${name} carries marks; identity, bank and utility papers must be unmarked.`,
          path,
          text: name,
        }),
        (kind === 'invoice' || kind === 'letter_of_authorization') &&
          entry2.highlighted === !1 &&
          entry2.lines !== 1 &&
          (yield {
            severity: 'warning',
            message: `${name} is not highlighted: mark the lines that matter on a copy.`,
            path,
            text: name,
          }))
  },
}
var evidence = [
    { ref: 'Exhibit 1', type: 'invoice' },
    { ref: 'Exhibit 2', type: 'photo' },
  ],
  evd08 = {
    id: 'EVD-08',
    scope: 'case',
    title: 'Claims and exhibits match',
    severity: 'error or warning',
    why: 'A claim without its exhibit is only a claim, and an exhibit that does not exist is worse.',
    how: 'Each exhibit named in a text exists (error); each file is named somewhere, and each verifiable past action names its exhibit (warnings). Ranges are spelled out; covering lists count.',
    question: 'Which exhibit proves this?',
    source: 'ASA, AZ-POA',
    bad: [
      flags(action('On 3 May we refunded 9 buyers (Exhibit 7).', { evidence }), 'Exhibit 7'),
      flags(action('On 3 May we refunded 9 buyers (Exhibit 1).', { evidence }), 'Exhibit 2'),
      flags(action('On 3 May we refunded 9 buyers.', { evidence })),
    ],
    fine: [
      passes(action('On 3 May we refunded 9 buyers (Exhibits 1 and 2).', { evidence }), 'both named'),
      passes(action('On 3 May we refunded 9 buyers (Exhibits 1 to 2).', { evidence }), 'a range'),
      passes(action('The stand was exhibited in the shop: Exhibit 1, Exhibit 2.', { evidence }), 'a verb'),
      passes(
        {
          sections: { correctiveActions: ['On 3 May we refunded 9 buyers (Exhibit 1).'] },
          freeText: 'Exhibits: Exhibit 1 refunds; Exhibit 2 photos.',
          evidence,
        },
        'a covering list',
      ),
    ],
    *check(context) {
      let { exhibits, items } = context,
        first = items.find((item) => exhibitMentions(item).length > 0)
      if (exhibits === void 0) {
        first !== void 0 &&
          (yield {
            severity: 'info',
            message: 'The case lists no evidence, so the exhibits named were not checked.',
            path: 'evidence',
            text: 'evidence',
          })
        return
      }
      let labels = exhibits.map((exhibit) => exhibit.label)
      for (let item of items)
        for (let mention of exhibitMentions(item)) {
          let missing = mention.labels.filter(
            (label3) => !labels.some((known) => labelMatches(label3, known)),
          )
          missing.length > 0 &&
            (yield findingAt(item, mention, 'error', `No evidence entry is exhibit ${missing.join(', ')}.`, {
              question: 'Which file is meant?',
            }))
        }
      if (items.length === 0) return
      let mentioned = new Set(items.flatMap((item) => [...mentionedLabels(item)])),
        texts2 = items.map((item) => item.text.raw).join(`
`)
      for (let { label: label3, name, path, entry: entry2 } of exhibits)
        [...mentioned].some((mention) => labelMatches(mention, label3)) ||
          (entry2.ref !== void 0 && entry2.ref.length >= 3 && texts2.includes(entry2.ref)) ||
          (yield {
            severity: 'warning',
            message: `${name} is attached and never named in the text.`,
            path,
            text: name,
            question: 'Which claim does it prove?',
          })
      let listed = items.some(
        (item) =>
          item.section === 'freeText' &&
          mentionedLabels(item).size >= Math.min(3, exhibits.length) &&
          exhibits.length > 1,
      )
      for (let item of context.section('correctiveActions')) {
        if (listed || !isStatement(item) || mentionedLabels(item).size > 0) continue
        let at = item.text.masked.search(verifiable)
        if (at < 0) continue
        let only = exhibits.length === 1 ? exhibits[0] : void 0,
          finding = findingOnItem(
            item,
            'warning',
            'This can be proved, and no exhibit is named.',
            sentenceAt(item, at),
          )
        yield only === void 0 ? finding : { ...finding, fix: insertReference(item, only.name) }
      }
    },
  }
function insertReference(item, name) {
  let { raw } = item.text,
    stop = /[.。]\s*$/.exec(raw),
    at = item.base + (stop?.index ?? raw.trimEnd().length)
  return { title: `Name ${name} here`, path: item.path, start: at, end: at, insert: ` (${name})` }
}
var verifiable =
  /\b(?:refunded|reimbursed|replaced|removed|deleted|closed|destroyed|disposed|trained|inspected|tested|ended|terminated|cancell?ed|relabell?ed|returned|quarantined|photographed|signed|switched|updated|corrected|edited|uploaded|contacted|audited|counted|shipped|stopped)\b/iu
var loa = {
    licensor: 'Norvik AB',
    licensee: 'Brightwater Trading Ltd',
    grant: 'sale on amazon.com',
    territory: 'United States',
    term: '2026-03-01 to 2028-02-28',
    signed: !0,
    letterhead: !0,
  },
  withLoa = (more) => ({
    marketplace: 'amazon.com',
    violationTypes: ['trademark'],
    sections: {},
    evidence: [{ ref: 'Exhibit 1', type: 'letter_of_authorization', loa: { ...loa, ...more } }],
  }),
  evd09 = {
    id: 'EVD-09',
    scope: 'case',
    title: 'Evidence of rights is of the right kind',
    severity: 'error or warning',
    why: 'A letter without term or territory grants nothing; a forwarded retraction is not accepted.',
    how: 'A letter of authorization names licensor, licensee, grant, territory and a term that covers today, signed, on letterhead; a retraction comes from the owner; a counter-notice is for copyright only and complete.',
    question: 'What does the owner have to add or send?',
    source: 'AZ-LOA, AZ-IP, AZ-DMCA',
    bad: [
      flags(withLoa({ term: '' }), 'Exhibit 1'),
      flags(withLoa({ term: '2024-01-01 to 2025-12-31' })),
      flags(withLoa({ signed: !1 })),
      flags(withLoa({ territory: 'Germany' })),
      flags(
        { sections: {}, evidence: [{ ref: 'Exhibit 2', type: 'retraction', forwarded: !0 }] },
        'Exhibit 2',
      ),
      flags({
        violationTypes: ['trademark'],
        sections: {},
        evidence: [{ ref: 'Exhibit 3', type: 'counter-notice' }],
      }),
    ],
    fine: [
      passes(withLoa({}), 'complete'),
      passes(withLoa({ territory: 'worldwide' }), 'worldwide'),
      passes(
        { violationTypes: ['patent'], sections: {}, evidence: [{ type: 'non-infringement opinion' }] },
        'patents need other papers',
      ),
      passes(
        { violationTypes: ['copyright'], sections: {}, evidence: [{ type: 'counter-notice' }] },
        'a counter-notice for copyright',
      ),
    ],
    *check(context) {
      for (let { entry: entry2, kind, name, path } of context.exhibits ?? []) {
        let say = (message, severity = 'error') => ({
          severity,
          message: `${name} ${message}.`,
          path,
          text: name,
        })
        if (entry2.loa !== void 0)
          for (let [severity, message] of loaFaults(entry2.loa, context)) yield say(message, severity)
        if (
          (kind === 'retraction' &&
            (entry2.forwarded === !0 ||
              /\bforward|\bfwd?\b/i.test(`${entry2.title ?? ''} ${entry2.type ?? ''}`)) &&
            (yield say(
              'is a forwarded retraction; the owner must send it to Amazon from the address that filed',
            )),
          kind === 'counter_notice')
        ) {
          context.types.size > 0 &&
            !context.types.has('copyright') &&
            (yield say('is a counter-notice, which answers copyright complaints only'))
          let missing =
            entry2.counterNotice === void 0
              ? []
              : counterNoticeFields.filter((field) => isEmpty(entry2.counterNotice?.[field]))
          missing.length > 0 && (yield say(`lacks ${missing.join(', ')}`))
        }
      }
    },
  },
  counterNoticeFields = [
    'identification',
    'goodFaithStatement',
    'perjuryStatement',
    'jurisdictionConsent',
    'contact',
    'signature',
  ]
function isEmpty(value) {
  return value === void 0 || value === !1 || (typeof value == 'string' && value.trim() === '')
}
function* loaFaults(loa2, context) {
  let missing = ['licensor', 'licensee', 'grant', 'territory', 'term'].filter((field) => isEmpty(loa2[field]))
  ;(missing.length > 0 && (yield ['error', `names no ${missing.join(', ')}`]),
    loa2.signed === !1 && (yield ['error', 'is not signed or stamped']),
    loa2.letterhead === !1 && (yield ['warning', 'is not on letterhead']))
  let term = loa2.term ?? '',
    iso2 = [...term.matchAll(/\d{4}-\d{2}-\d{2}/g)].flatMap((match) => parseDay(match[0]) ?? []),
    days =
      iso2.length > 0
        ? iso2
        : findDates(term, { reference: context.asOf, monthFirst: context.profile.monthFirst }).flatMap(
            (date) => date.day ?? [],
          ),
    last = days.at(-1),
    [begin] = days,
    openEnd =
      /until (?:further|revoked|terminated|cancelled)|indefinite|unlimited|perpetual|unbefristet|open-ended|ongoing/i.test(
        term,
      )
  ;(!openEnd && last !== void 0 && days.length >= 2 && last < context.asOf
    ? yield ['error', `ended before today (${term})`]
    : !openEnd &&
      days.length === 1 &&
      /until|through|expires|bis|valid to/i.test(term) &&
      last !== void 0 &&
      last < context.asOf &&
      (yield ['error', `ended before today (${term})`]),
    begin !== void 0 && begin > context.asOf && (yield ['error', `begins only after today (${term})`]),
    coversTerritory(loa2.territory ?? '', context) ||
      (yield ['error', `is for ${loa2.territory}, not for this store`]))
}
var territories = {
  US: /\b(?:us|u\.s\.?a?\.?|usa|united states|america|north america)\b/i,
  CA: /\b(?:canada|north america)\b/i,
  MX: /\b(?:mexico|méxico|north america|latin america)\b/i,
  UK: /\b(?:uk|u\.k\.|united kingdom|great britain|britain|gb|england|europe)\b/i,
  DE: /\b(?:germany|deutschland|dach|eu|european union|europe|eea)\b/i,
  FR: /\b(?:france|eu|european union|europe|eea)\b/i,
  IT: /\b(?:italy|italia|eu|european union|europe|eea)\b/i,
  ES: /\b(?:spain|españa|eu|european union|europe|eea)\b/i,
  NL: /\b(?:netherlands|benelux|eu|european union|europe|eea)\b/i,
  JP: /\b(?:japan|asia)\b|日本/i,
  AU: /\b(?:australia|oceania)\b/i,
  IN: /\b(?:india|asia)\b/i,
}
function coversTerritory(territory, context) {
  let code =
      context.document.marketplace === void 0 ? void 0 : findMarketplace(context.document.marketplace)?.code,
    wanted = code === void 0 ? void 0 : territories[code]
  return wanted === void 0 ||
    territory.trim() === '' ||
    /world|global|international|all (?:countries|territories|marketplaces)|amazon/i.test(territory) ||
    wanted.test(territory)
    ? !0
    : !Object.values(territories).some((pattern) => pattern.test(territory))
}
var account2 = {
    legalName: 'Brightwater Trading Ltd',
    address: '14 Mill Road, Leeds LS1 4AB',
    representative: 'Anna Maria Keller',
  },
  bill = (more) => ({
    account: account2,
    sections: {},
    evidence: [
      {
        ref: 'Exhibit 1',
        type: 'utility_bill',
        date: '2026-09-02',
        nameOnDocument: 'Brightwater Trading Limited',
        addressOnDocument: '14 Mill Rd, Leeds, LS1 4AB',
        ...more,
      },
    ],
  }),
  evd10 = {
    id: 'EVD-10',
    scope: 'case',
    title: 'Identity papers are recent and match the account',
    severity: 'error',
    why: 'Name and address must read exactly as in Seller Central, and the bill must be younger than 90 days.',
    how: 'Bills and statements are dated within 90 days before submission; names and addresses agree after folding case, legal form, street words and order of names. A personal paper is compared with the representative.',
    question: 'Is there a newer paper, or does the account hold an old name or address?',
    source: 'AZ-ID',
    bad: [
      flags(bill({ date: '2026-06-01' }), 'Exhibit 1'),
      flags(bill({ nameOnDocument: 'Silverline Imports Ltd' }), 'Silverline Imports Ltd'),
      flags(bill({ addressOnDocument: '3 Harbour Street, Hull HU1 1AA' })),
      flags({ sections: {}, evidence: [{ ref: 'Exhibit 2', type: 'passport', expires: '2026-01-31' }] }),
    ],
    fine: [
      passes(bill({}), 'Road and Rd, Limited and Ltd'),
      passes(
        {
          account: account2,
          sections: {},
          evidence: [{ type: 'passport', date: '2021-04-01', nameOnDocument: 'KELLER Anna Maria' }],
        },
        'order of names; a passport is valid for years',
      ),
      passes(
        {
          account: { legalName: 'Brightwater Trading Ltd' },
          sections: {},
          evidence: [{ type: 'id card', nameOnDocument: 'Anna Keller' }],
        },
        'a company account with a personal paper',
      ),
    ],
    *check(context) {
      let { account: account3 } = context.document
      for (let { entry: entry2, kind, name, path, day } of context.exhibits ?? []) {
        if (!identityKinds.has(kind)) continue
        if (addressProofs.has(kind) && day !== void 0) {
          let age = context.asOf - day
          age > context.profile.identityWindowDays
            ? yield {
                severity: 'error',
                message: `${name} is dated ${formatDay(day)}, ${age} days ago; ${context.profile.identityWindowDays} count.`,
                path,
                text: name,
              }
            : age < 0 &&
              (yield {
                severity: 'error',
                message: `${name} is dated ${formatDay(day)}, in the future.`,
                path,
                text: name,
              })
        }
        let expires = parseDay(entry2.expires)
        if (
          (expires !== void 0 &&
            expires < context.asOf &&
            (yield {
              severity: 'error',
              message: `${name} expired on ${formatDay(expires)}.`,
              path,
              text: name,
            }),
          account3 === void 0)
        )
          continue
        let { nameOnDocument: shown, addressOnDocument: address } = entry2,
          people = [account3.representative, account3.contactName, account3.legalRepresentative],
          names4 = [account3.legalName, account3.storeName, ...people, ...(account3.aliases ?? [])].filter(
            (known) => known !== void 0 && known.trim() !== '',
          ),
          personal =
            kind === 'identity' &&
            people.every((known) => (known ?? '').trim() === '') &&
            isCompany(account3.legalName ?? '')
        ;(shown !== void 0 &&
          names4.length > 0 &&
          !personal &&
          !names4.some((known) => nameSimilarity(known, shown) >= 0.9) &&
          (yield {
            severity: 'error',
            message: `${name} shows the name "${shown}", the account ${names4[0]}.`,
            path: `${path}.nameOnDocument`,
            start: 0,
            end: shown.length,
            text: shown,
          }),
          address !== void 0 &&
            account3.address !== void 0 &&
            !sameAddress(address, account3.address) &&
            kind !== 'identity' &&
            (yield {
              severity: 'error',
              message: `${name} shows the address "${address}", the account ${account3.address}.`,
              path: `${path}.addressOnDocument`,
              start: 0,
              end: address.length,
              text: address,
            }))
      }
    },
  },
  identityKinds = new Set(['identity', 'utility_bill', 'bank_statement', 'business_registration'])
function isCompany(legalName) {
  return (
    legalName === '' ||
    normalName(legalName) !==
      legalName
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
  )
}
var evd11 = {
    id: 'EVD-11',
    scope: 'item',
    title: 'No personal data of buyers, no secrets',
    severity: 'error',
    why: "Buyer data in an appeal is itself a violation of Amazon's data policy; order IDs are enough.",
    how: "E-mail, phone, name with street, card and bank numbers, passwords in the text, unless they are the supplier's or the account's own.",
    question: 'Can the order ID stand in its place?',
    source: 'Amazon buyer data policy, AZ-INV',
    bad: [
      flags(action('We refunded the buyer jane.roe@gmail.com.'), 'jane.roe@gmail.com'),
      flags(action('The customer Jane Roe, 12 Elm Street, Dayton, got a new one.')),
      flags(action('The buyer was called at +1 937 555 0142.'), '+1 937 555 0142'),
      flags(action('Card 4111 1111 1111 1111 was refunded.')),
    ],
    fine: [
      passes(
        action('Supplier contact: Norvik GmbH, +49 30 1234567, sales@norvik.example, Lagerstrasse 4.'),
        "a supplier's contact is wanted",
      ),
      passes(
        action('Order 111-2222222-3333333 was refunded; tracking 9400111899223197428490.'),
        'order and tracking numbers',
      ),
      passes(action('Write to our compliance desk at ops@brightwater.example.'), 'the own address'),
    ],
    *check(item, context) {
      let { raw, masks } = item.text,
        found = []
      for (let mask of masks) mask.kind === 'email' && found.push({ span: mask, what: 'an e-mail address' })
      for (let [what, pattern] of patterns3)
        for (let match of raw.matchAll(pattern)) {
          let span = { start: match.index, end: match.index + match[0].length }
          masks.some(
            (mask) =>
              (mask.kind === 'order' || mask.kind === 'url' || mask.kind === 'sku') &&
              mask.start < span.end &&
              mask.end > span.start,
          ) || found.push({ span, what })
        }
      let seen = []
      for (let { span, what } of found.toSorted((a, b) => a.span.start - b.span.start))
        seen.some((other) => other.end > span.start) ||
          !isPrivate(item, span, what, context) ||
          (seen.push(span),
          yield findingAt(item, span, 'error', `This is ${what} that does not belong into an appeal.`))
    },
  },
  street = String.raw`\d{1,5}[a-z]? (?:\p{Lu}[\p{L}.'-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Close|Terrace|Crescent)\b|\p{Lu}\p{Ll}+(?:straße|strasse|str\.|weg|allee|platz) \d{1,4}`,
  patterns3 = [
    ['a card number', /(?<![\d-])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?![\d-])/g],
    ['a bank account number', /\b[A-Z]{2}\d{2} ?(?:[A-Z0-9]{4} ?){3,7}[A-Z0-9]{1,4}\b(?<=\d[A-Z0-9 ]*)/g],
    ['a password', /\b(?:password|passwort|passcode|pin)(?: is| was|:| =) ?\S+/gi],
    [
      'a phone number',
      /(?<![\d\p{L}-])(?:\+\d{1,3}[ ./-]?(?:\(\d{1,4}\)[ ./-]?)?\d{1,4}(?:[ ./-]?\d{2,4}){2,4}|\(\d{3}\) ?\d{3}-\d{4}|\d{3}[-.]\d{3}[-.]\d{4})(?![\d-])/gu,
    ],
    ['a street address', new RegExp(street, 'gu')],
  ],
  buyer =
    /\b(?:buyers?|customers?|purchasers?|recipients?|consignees?|Kunden?|Käufer\w*|clients?|acheteurs?|clienti?|compradores?)\b/i,
  business =
    /\b(?:suppliers?|vendors?|distributors?|manufacturers?|wholesalers?|factory|laborator(?:y|ies)|lab|carriers?|agency|brand owner|rights owner|licensor|our|contact|office|warehouse|headquarters|company|registered|sales|accounts? department|Lieferant\w*|fournisseur\w*|fornitor\w*|proveedor\w*|unser\w*)\b/i
function isPrivate(item, span, what, context) {
  let words = item.text.raw.slice(span.start, span.end)
  if (what === 'a card number' || what === 'a password' || /@marketplace\.amazon\./i.test(words)) return !0
  if (isKnown(words, context)) return !1
  let sentence = sentenceAt(item, span.start),
    around = item.text.raw.slice(sentence.start, sentence.end)
  if (what === 'a bank account number') return buyer.test(around)
  let before = item.text.raw.slice(sentence.start, span.start)
  return buyer.test(before) || (buyer.test(around) && !business.test(around))
    ? !/\b(?:supplier|vendor|distributor|manufacturer|laboratory)\b/i.test(before)
    : business.test(around)
      ? !1
      : what === 'a street address'
        ? new RegExp('\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+,? $', 'u').test(before) && !business.test(before)
        : /@(?:gmail|yahoo|hotmail|outlook|icloud|aol|gmx|web)\./i.test(words)
}
function isKnown(words, { document }) {
  let known = JSON.stringify([
      document.account,
      document.evidence?.map((entry2) => [entry2.supplier, entry2.billTo, entry2.addressOnDocument]),
      document.rightsOwner,
    ]),
    digits = words.replace(/\D/g, '')
  return known.includes(words) || (digits.length >= 7 && known.replace(/\D/g, '').includes(digits))
}
function isNameAt(item, position) {
  let { raw } = item.text,
    word = /^[\p{L}'’-]+/u.exec(raw.slice(position))?.[0] ?? ''
  if (!new RegExp('^\\p{Lu}\\p{Ll}', 'u').test(word)) return !1
  let before = raw.slice(sentenceAt(item, position).start, position).trimEnd()
  return before !== '' && !/[:•*–—-]$/.test(before)
}
var lng01 = {
    id: 'LNG-01',
    scope: 'case',
    title: 'No emotive language',
    severity: 'error',
    why: 'Amazon asks for facts without emotion; feelings take the place of the answer.',
    how: 'Words of feeling; softer ones only where the sentence speaks of us or of the reader. One plain apology in the whole plan is free. Sentiment scores are not used: they score strong plans worse than weak ones.',
    question: 'Which fact stands behind this feeling?',
    source: 'AZ-POA, SEED-002',
    bad: [
      flags(cause('We are devastated by this mail.'), 'devastated'),
      flags({
        sections: {
          rootCauses: ['We apologise for the delay.'],
          preventiveMeasures: ['Again we are sorry for the trouble.'],
        },
      }),
    ],
    fine: [
      passes(cause('One buyer wrote "I am devastated, the vase was broken".'), 'quoted feedback'),
      passes(cause('A critical failure of the seal damaged 9 jars.'), 'facts'),
      passes(
        cause('The set "Desperate Hours" and the game Total Nightmare Island were listed as new.'),
        'product names',
      ),
      passes(cause('We apologise for the late parcels.'), 'one apology'),
    ],
    *check(context) {
      let apologies = 0
      for (let item of context.items) {
        let spans = matchesOf(item, context.words.emotive).filter(
          (span) => !isBuyersFeeling(item, span.start),
        )
        for (let span of matchesOf(item, context.words.emotivePersonal)) {
          let sentence = sentenceAt(item, span.start)
          person.test(item.text.masked.slice(sentence.start, sentence.end)) &&
            !isBuyersFeeling(item, span.start) &&
            spans.push(span)
        }
        for (let span of withoutOverlaps(spans))
          (context.language !== 'de' && isNameAt(item, span.start)) ||
            (yield findingAt(item, span, 'error', 'This states a feeling, not a fact.'))
        for (let span of matchesOf(item, context.words.apology))
          (apologies++,
            apologies > 1 &&
              (yield findingAt(item, span, 'error', 'A second apology; one is enough.', {
                question: 'Can the second apology go?',
              })))
      }
    },
  },
  person = /\b(?:we|us|our|ours|i|me|my|you|your)\b/i
function isBuyersFeeling(item, at) {
  return (
    [
      ...item.text.masked
        .slice(sentenceAt(item, at).start, at)
        .matchAll(
          /\b(?:(we|us|i|me|you|your|this|my)|(buyers?|customers?|purchasers?|they|recipients?))\b/gi,
        ),
    ].at(-1)?.[2] !== void 0
  )
}
var lng02 = {
  id: 'LNG-02',
  scope: 'item',
  title: 'No begging, hardship or livelihood',
  severity: 'error',
  why: 'Need is no reason to reinstate; the reader looks for a cause and its fix.',
  how: "Words of pleading, mercy, chances, livelihood, family and lost jobs as the writer's own words.",
  question: 'What does the investigator need to know instead?',
  source: 'EC2, VA; SEED-004 advises the opposite: outdated',
  bad: [
    flags(cause('Please have mercy, five families depend on this account.')),
    flags(cause('Give us one more chance.'), 'one more chance'),
  ],
  fine: [
    passes(cause('The parent/child family of the variation was built by hand.'), 'family of a variation'),
    passes(cause('We rent a second warehouse in Kassel.'), 'rent of a warehouse'),
    passes(cause('The page of "Mercy Street" showed the wrong cover.'), 'a title in quotes'),
  ],
  *check(item, context) {
    for (let span of matchesOf(item, context.words.begging))
      (context.language !== 'de' && isNameAt(item, span.start)) ||
        (yield findingAt(item, span, 'error', 'This pleads instead of explaining.'))
  },
}
var lng03 = {
  id: 'LNG-03',
  scope: 'item',
  title: 'No blame on Amazon',
  severity: 'error',
  why: "A plan that blames the reader's house, its bots or other sellers admits nothing and is refused.",
  how: 'Amazon, your team, your system or a bot as subject with a verb of blame, or "not our fault", on the admit route. A dispute may state a factual error.',
  question: 'What part of this lay in your own hands?',
  source: 'EC2, ONEIDA, SEED-003',
  bad: [
    flags(cause('Your bots are wrong and this was not our fault.')),
    flags(cause('Amazon failed to read our messages and refuses to listen.')),
  ],
  fine: [
    passes(cause('The FBA repackaging setting was on in our account.'), 'a fact about a setting'),
    passes(
      cause('Returns of FBA orders are managed by Amazon; our removal orders were not inspected.'),
      'managed by Amazon',
    ),
    passes(
      {
        route: 'dispute',
        sections: {},
        freeText: 'The removal was made in error; Amazon made a mistake in the match (Exhibit 1).',
      },
      'a dispute',
    ),
    passes(
      cause('The notices from Amazon were ignored by our mail rule.'),
      'our own mail rule is the subject',
    ),
  ],
  *check(item, context) {
    if (!(context.route !== 'admit' || context.routes.has('dispute')))
      for (let span of matchesOf(item, context.words.blameAmazon))
        yield findingAt(item, span, 'error', 'This puts the fault on Amazon or other sellers.')
  },
}
var lng04 = {
    id: 'LNG-04',
    scope: 'item',
    title: 'No blame on buyers, no belittling',
    severity: 'error',
    why: 'Amazon stands with the buyer; what the buyer misread, the page let be misread.',
    how: 'Buyer, customer and the like as subject with a verb or adjective of blame. "Our buyer" is a purchasing role.',
    question: 'What on the page, in the box or in the mail let this happen?',
    source: 'EC2, YL, SEED-003',
    bad: [
      flags(cause('Customers do not read the description.')),
      flags(cause('Two abusive buyers opened claims.'), 'abusive buyers'),
    ],
    fine: [
      passes(
        cause('Six buyers found the towel thin and the page said nothing about its weight.'),
        'a neutral report',
      ),
      passes(cause('Our buyer did not read the lot number on the supplier invoice.'), 'a purchasing role'),
      passes(cause('The feedback reads "the buyer lied".'), 'quoted'),
      passes(cause('One customer refused the parcel because the box was wet.'), 'a fact of delivery'),
    ],
    *check(item, context) {
      for (let span of matchesOf(item, context.words.blameBuyers)) {
        let sentence = sentenceAt(item, span.start)
        ourGap.test(item.text.masked.slice(sentence.start, sentence.end)) ||
          (yield findingAt(item, span, 'error', 'This puts the fault on buyers.'))
      }
    },
  },
  ourGap =
    /\b(?:page|listing|description|bullets?|photos?|manual|instructions?|label|title|chart|leaflet)\b[^.]{0,40}\b(?:did not|does not|said nothing|had no|lacked|lacks|unclear|missing|wrong|was not|were not|ambiguous|misleading|only in|omitted)\b|\b(?:unclear|misleading|missing|wrong|outdated|ambiguous) (?:\w+ )?(?:page|listing|description|bullets?|photos?|manual|instructions?|label|title|chart|leaflet)\b/i
var lng05 = {
  id: 'LNG-05',
  scope: 'item',
  title: 'No blame on a third party without the own missing control',
  severity: 'error',
  why: 'Carriers, suppliers, agencies and employees act for you; what counts is which control of yours let it pass.',
  how: 'A third party with a word of blame, in an entry that names no missing control of our own. A private person named with it is a second finding.',
  question: 'Which check of yours would have caught it, and why was it missing?',
  source: 'CI, MOD-ODR, SU-SM',
  bad: [
    flags(cause('The carrier lost nine parcels in July.')),
    flags(cause('Our employee John Miller was careless with the labels.')),
  ],
  fine: [
    passes(
      cause('The carrier lost nine parcels, and we had no daily report of unscanned parcels.'),
      'the own control is named',
    ),
    passes(cause('The baby carrier was listed with the wrong carrier field.'), 'a product and a field'),
    passes(
      cause('The agency placed inserts in 400 parcels; nobody here approved what went into the box.'),
      'third parties must be named in review cases',
    ),
    passes(cause('The first carrier scan came two days after the label.'), 'a scan'),
  ],
  *check(item, context) {
    if (item.section === 'preventiveMeasures') return
    let spans = matchesOf(item, context.words.blameOthers)
    if (spans.length !== 0) {
      if (!context.words.ownControl.some(({ find }) => hasOwnControl(item.text.masked, find, spans)))
        for (let span of spans)
          yield findingAt(
            item,
            span,
            'error',
            'This blames a third party and names no missing control of your own.',
          )
      for (let span of matchesIn(item, privatePerson))
        yield findingAt(item, span, 'warning', 'A private person is named together with blame.', {
          question: 'Can the role stand instead of the name?',
        })
    }
  },
}
function hasOwnControl(masked, find, blamed) {
  let rest = masked
  for (let { start, end } of blamed)
    rest = rest.slice(0, start) + '\uFFFC'.repeat(end - start) + rest.slice(end)
  return new RegExp(find.source, 'iu').test(rest) || ownGap.test(rest)
}
var ownGap = /\b(?:no|not|n't|without|nobody|no one|lack\w*|missing|never|neither|only|instead)\b/i,
  privatePerson = new RegExp(
    '\\b(?:Mr|Ms|Mrs|Miss|Herr|Frau)\\.? \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?|(?<=\\b(?:employee|packer|worker|assistant|colleague|clerk|manager|intern|freelancer|driver)\\s)(?:\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?|\\uFFFC+)',
    'gu',
  )
var lng06 = {
    id: 'LNG-06',
    scope: 'item',
    title: 'No question to the reviewer',
    severity: 'error',
    why: 'An appeal is not a conversation; Amazon asks to leave questions out.',
    how: `A sentence that ends in a question mark outside quotations and addresses, or a request such as "please let us know". Headings that repeat Amazon's three questions are free.`,
    question: 'Which statement can stand in place of the question?',
    source: 'AZ-POA, SEED-002',
    bad: [
      flags(cause('Why was our account closed?'), 'Why was our account closed?'),
      flags(cause('Please let us know which ASIN is meant.'), 'Please let us know'),
    ],
    fine: [
      passes(cause('The log is at https://example.com/log?id=3&day=4 and lists 12 rows.'), 'an address'),
      passes(cause('Feedback of 3 May: "Where is my parcel?" The parcel had no scan.'), 'quoted feedback'),
      passes(
        {
          sections: {},
          freeText: `What caused the issue?
The template chose the letter service.`,
        },
        "a heading with Amazon's question",
      ),
    ],
    *check(item, context) {
      let spans = matchesOf(item, context.words.question)
      for (let sentence of item.text.sentences) {
        let masked = item.text.masked.slice(sentence.start, sentence.end)
        !/[?？]["”’)\]]*$/.test(masked) ||
          /^\uFFFC+["”’)]*$/.test(masked) ||
          heading.test(masked) ||
          spans.push(sentence)
      }
      for (let span of withoutOverlaps(spans)) {
        let words = context.language === 'ja' || /[?？]/.test(item.text.masked.slice(span.start, span.end))
        yield findingAt(
          item,
          span,
          'error',
          words ? 'This asks the reviewer a question.' : 'This asks the reviewer to answer.',
        )
      }
    },
  },
  heading =
    /^\W*(?:\d+\W+)?(?:what|how|why|which)\b[^?]{0,120}\b(?:caus\w+|root|action|actions|steps|taken|prevent\w*|measures|future|happen(?:ed|ing)?|resolve\w*|again|done)\b[^?]{0,60}\?$/i
var lng07 = {
  id: 'LNG-07',
  scope: 'item',
  title: 'No reference to support cases',
  severity: 'error',
  why: 'The history with seller support carries no weight here, and open case numbers are asked to be left out.',
  how: 'Case or ticket with an id, a long number or "support"; "as we told your colleague". Phone cases, case packs, "in this case", complaint ids and removal orders are free.',
  question: 'Which fact from that exchange belongs into the plan itself?',
  source: 'AZ-POA, FR, SEED-002',
  bad: [
    flags(cause('See case ID 12345678901.')),
    flags(cause('As we told your colleague, the item is new.')),
    flags(cause('We contacted Seller Support three times.')),
  ],
  fine: [
    passes(cause('The phone case was packed in a case pack of 12.'), 'products and packs'),
    passes(cause('In this case the label was missing.'), 'a turn of phrase'),
    passes(cause('Complaint ID 5551234567 names the logo on the suitcase.'), 'an id that an IP answer needs'),
    passes(cause('Removal order ID Xy12 brought 40 units back.'), 'a removal order'),
  ],
  *check(item, context) {
    for (let span of matchesOf(item, context.words.supportCase))
      yield findingAt(item, span, 'error', 'This refers to a support case.')
  },
}
var lng08 = {
  id: 'LNG-08',
  scope: 'item',
  title: 'No threat, no legal pressure',
  severity: 'error',
  why: 'A threat ends the conversation; the legal track is a separate one.',
  how: "Suing, lawyers, courts, the press and public posts aimed at Amazon or announced by us. Legal names, court shoes and an attorney's letter as an exhibit are free.",
  question: 'Does this belong into a separate legal track?',
  source: 'RB2, AG',
  bad: [
    flags(cause('Otherwise we will contact our lawyer.')),
    flags(cause('A lawsuit against Amazon is ready.')),
  ],
  fine: [
    passes(cause('The legal name on the invoice differs from the store name.'), 'legal name'),
    passes(cause('The court shoes were listed under tennis court equipment.'), 'products'),
    passes(
      { route: 'dispute', sections: {}, freeText: 'The trademark attorney letter is Exhibit 2.' },
      'a letter as an exhibit',
    ),
  ],
  *check(item, context) {
    if (!(context.route === 'dispute' && item.text.masks.some(({ kind }) => kind === 'exhibit')))
      for (let span of matchesOf(item, context.words.threat))
        yield findingAt(item, span, 'error', 'This threatens or presses with the law or the public.')
  },
}
var lng09 = {
  id: 'LNG-09',
  scope: 'case',
  title: 'No flattery',
  severity: 'warning',
  why: 'Praise fills the place of facts; Amazon asks for factual and direct words.',
  how: 'Words of praise aimed at Amazon or the reader, and thanks in more than one sentence.',
  question: 'Can this go?',
  source: 'APX, AZ-POA',
  bad: [
    flags(cause('Amazon is the best marketplace in the world.')),
    flags({ sections: {}, freeText: 'Thank you for reading. Many thanks for your help.' }, 'Many thanks'),
  ],
  fine: [
    passes({ sections: {}, freeText: 'Thank you for your time.' }, 'one line of thanks'),
    passes(cause('The best seller rank of the listing fell.'), 'a rank'),
  ],
  *check(context) {
    let thanked = new Set()
    for (let item of context.items) {
      for (let span of matchesOf(item, context.words.flattery))
        yield findingAt(item, span, 'warning', 'This praises the reader.')
      for (let span of matchesOf(item, context.words.thanks)) {
        let sentence = `${item.path}:${item.base + sentenceAt(item, span.start).start}`
        thanked.has(sentence) ||
          (thanked.add(sentence),
          thanked.size > 1 && (yield findingAt(item, span, 'warning', 'Thanks in more than one sentence.')))
      }
    }
  },
}
var lng10 = {
  id: 'LNG-10',
  scope: 'item',
  title: 'No shouting, no decoration',
  severity: 'warning',
  why: 'Capitals, repeated marks and symbols read as anger or as an advertisement.',
  how: 'Three or more words in capitals of which two are no abbreviation, doubled marks, emoji. Headings of the three parts, identifiers, model numbers and quotations are free.',
  question: 'Can the same be said in plain sentences?',
  source: 'CRAFT, EC2',
  bad: [
    flags(cause('THIS WAS NEVER OUR INTENTION at all.'), 'THIS WAS NEVER OUR INTENTION'),
    flags(cause('The parcel was lost!!'), '!!'),
    flags(cause('All orders refunded \u2705')),
  ],
  fine: [
    passes(cause('ODR, SKU and FBA ASIN lists (LSR VTR OTDR) were exported.'), 'abbreviations'),
    passes(cause('The insert read "LEAVE FIVE STARS NOW!!" and was in 400 parcels.'), 'a quoted insert'),
    passes(
      {
        sections: {},
        freeText: `ROOT CAUSE OF THE ISSUE
The template chose the letter service.`,
      },
      'a heading',
    ),
  ],
  *check(item) {
    let { masked } = item.text
    for (let span of shouting(masked)) yield findingAt(item, span, 'warning', 'Capitals shout.')
    for (let match of masked.matchAll(/[!?！？]{2,}/g))
      yield findingAt(
        item,
        { start: match.index, end: match.index + match[0].length },
        'warning',
        'Repeated marks shout.',
      )
    for (let match of masked.matchAll(
      new RegExp('[\\p{Extended_Pictographic}](?:\\uFE0F|\\u200D|\\p{Extended_Pictographic})*', 'gu'),
    ))
      /^[©®™✓✔☐☑↔→]/u.test(match[0]) ||
        (yield findingAt(
          item,
          { start: match.index, end: match.index + match[0].length },
          'warning',
          'A symbol decorates instead of informing.',
        ))
  },
}
function shouting(masked) {
  let spans = []
  for (let match of masked.matchAll(
    new RegExp(
      "(?<![\\p{L}\\p{N}-])\\p{Lu}{2,}(?:['\u2019]\\p{Lu}+)?(?:[ ,]+\\p{Lu}+(?:['\u2019]\\p{Lu}+)?(?![\\p{L}\\p{N}-]))+",
      'gu',
    ),
  )) {
    let words = match[0].split(/[ ,]+/),
      shouted = words.filter(
        (word) => word.length >= 3 && /[AEIOUYÄÖÜÉ]/u.test(word) && !abbreviations2.has(word),
      ),
      line =
        masked.slice(
          masked.lastIndexOf(
            `
`,
            match.index,
          ) + 1,
        ).split(`
`)[0] ?? '',
      heading2 =
        /ROOT CAUSE|ACTION|PREVENT|EXHIBIT|EVIDENCE|SUMMARY|PLAN OF|MEASURE|ISSUE/u.test(match[0]) &&
        line.trim().length <= match[0].length + 12
    words.length >= 3 &&
      shouted.length >= 2 &&
      !heading2 &&
      spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return spans
}
var abbreviations2 = new Set(
  'ODR LSR VTR OTDR PFCR IDR AHR AHA ASIN ASINS SKU SKUS FBA FBM MFN AFN SFP UPC EAN GTIN ISBN FNSKU LOA POA CPC SDS MSDS COA GPSR WEEE USPS UPS DHL DPD GLS EVRI FEDEX SOP QC QA WMS ERP CRM CSV PDF XLSX XML JSON API USB LED LCD UV CE UKCA FCC FDA EPA CPSC ISO ASTM RMA BOL POD VAT EORI IOSS LUCID GMBH LLC INC LTD SARL USA UK EU US NYC ID OCR RFID FIFO FEFO HTML URL IP TM PVC ABS EVA PET BPA'.split(
    ' ',
  ),
)
var lng11 = {
  id: 'LNG-11',
  scope: 'item',
  title: 'No careless admission',
  severity: 'error',
  why: 'A confession of knowing wrongdoing, or of something the notice does not charge, cannot be taken back.',
  how: 'We knew, on purpose, deliberately with fake, altered, used and the like; selling fakes or editing papers where the notice does not charge it. A process failure stated as a fact is wanted.',
  question: 'What is the fact, without intent and within what the notice charges?',
  source: 'LABIZ, SAN, AZ-IP, EC-INV',
  bad: [
    flags(
      cause('We knew that the bags were replicas and listed them anyway.', {
        violationTypes: ['counterfeit'],
      }),
    ),
    flags(cause('We edited the invoice before the upload.', { violationTypes: ['inauthentic'] })),
  ],
  fine: [
    passes(
      cause('We did not compare the label with the page before the lot was booked in.'),
      'a process failure',
    ),
    passes(cause('Two buyers call the items "fake".', { violationTypes: ['inauthentic'] }), 'quoted'),
    passes(
      cause('We did not knowingly sell counterfeit goods.', { violationTypes: ['counterfeit'] }),
      'negated',
    ),
    passes(
      cause('Our clerk altered the quantity on the invoice file; two uploads were changed.', {
        violationTypes: ['forged_documents'],
      }),
      'charged, and said in process terms',
    ),
    passes(
      { route: 'dispute', sections: {}, freeText: 'We knew the supplier of the used books for years.' },
      'a dispute',
    ),
  ],
  *check(item, context) {
    if (context.route === 'dispute') return
    let [knowing, purpose, papers, fakes] = context.words.admission,
      lists2 = [
        ...(knowing === void 0 ? [] : [knowing]),
        ...(purpose === void 0 ? [] : [purpose]),
        ...(papers === void 0 || context.types.has('forged_documents') ? [] : [papers]),
        ...(fakes === void 0 || context.types.has('counterfeit') ? [] : [fakes]),
      ]
    for (let span of matchesOf(item, lists2))
      yield findingAt(item, span, 'error', 'This confesses more than the facts or the charge need.')
  },
}
var lng12 = {
  id: 'LNG-12',
  scope: 'item',
  title: 'No absolute promise',
  severity: 'error or warning',
  why: 'Nobody can promise that a defect never comes again; the reader wants the control, not the oath.',
  how: 'Guarantee, promise, never again, impossible, 100 % with the future of a defect. In capitals it is an error. Rules of a procedure in the present tense, materials and the A-to-z Guarantee are free.',
  question: 'Which control catches it if it happens again?',
  source: 'SF1, CRAFT',
  bad: [
    flags(measure('This will never happen again.')),
    flags(measure('We guarantee that all orders ship on time.')),
    flags(measure('It will NEVER happen again.')),
  ],
  fine: [
    passes(measure('A-to-z Guarantee claims are read each morning.'), "Amazon's programme"),
    passes(measure('The page says 100% cotton.'), 'a material'),
    passes(measure('Opened stock is never put back into stock.'), 'a rule of the procedure'),
    passes(measure('100% of the units of a new lot are counted.'), 'a measured share'),
  ],
  *check(item, context) {
    for (let span of matchesOf(item, context.words.absolute)) {
      let words = item.text.raw.slice(span.start, span.end),
        shouted = /\b[A-Z]{4,}\b/.test(words) && context.language !== 'ja'
      yield findingAt(item, span, shouted ? 'error' : 'warning', 'This promises what nobody can promise.')
    }
  },
}
var kept2 = new WeakMap()
function anchorsOf(item) {
  let anchors = kept2.get(item.text)
  if (anchors === void 0) {
    let { masked, masks, dates } = item.text
    ;((anchors = {
      date: dates.length > 0 || item.date !== void 0,
      number: countPattern.test(masked) || /\d/.test(masked),
      identifier: masks.some(({ kind }) => kind === 'asin' || kind === 'sku' || kind === 'order'),
      exhibit: masks.some(({ kind }) => kind === 'exhibit') || item.links.evidence.length > 0,
      role: rolePattern.test(masked) || item.owner !== void 0,
      tool: masks.some(({ kind }) => kind === 'name' || kind === 'url') || toolPattern.test(masked),
      place: placePattern.test(masked),
    }),
      kept2.set(item.text, anchors))
  }
  return anchors
}
function hasAnchor(item) {
  let anchors = anchorsOf(item)
  return Object.values(anchors).some(Boolean)
}
var countPattern = new RegExp(String.raw`\b${countSource}\b`, 'iu'),
  rolePattern =
    /\b(?:managers?|leads?|leaders?|supervisors?|owners?|directors?|heads?|clerks?|packers?|pickers?|deput(?:y|ies)|coordinators?|administrators?|specialists?|officers?|assistants?|buyers? of|purchas(?:er|ing)|bookkeepers?|accountants?|inspectors?|auditors?|designers?|photographers?|editors?|approvers?|reviewers?|partners?|technicians?|engineers?|foremen|foreman|founder|ceo|coo|cfo|shift|responsible|second person|two people|two persons|four eyes|colleague|operator|planner|agents?|driver|receiver|receiving (?:team|staff|desk)|returns (?:team|staff|desk)|listing (?:team|staff)|catalogue (?:team|staff)|compliance (?:team|staff)|customer service|service desk|warehouse (?:team|staff)|night team|laborator(?:y|ies)|lab)\b/iu,
  toolPattern =
    /\b(?:ERP|WMS|spreadsheet|template|checklist|scanner|scales?|label printer|settings? page|Buy Shipping|Seller Central|Inventory Lab|ShipStation|dashboard|script|macro|feed|api|barcode|photo|video|register|rota|logbook|log book|log|sheet|form|calendar|alarm|alert|filter|formula|column|field|plug-?in|app|software|tool|system|database|mailbox|folder|archive|camera|lightbox|bench|carton|box|sleeve|foil|tape|seal|sticker|label)s?\b/iu,
  placePattern =
    /\b(?:warehouse|bay|shelf|shelves|dock|line \d|bench|room|cage|quarantine|zone|aisle|office|site|depot|plant|fulfil?lment cent(?:er|re))\b/iu,
  automatic =
    /\b(?:automatic\w*|refuses?|blocks?|blocked|locks?|locked|rejects?|rejected|prevents? (?:the|any|a|saving|upload|print\w*)|will not (?:print|save|accept|release|upload|ship)|does not (?:print|save|accept|release|upload|ship)|cannot be (?:\w+ed|shipped|sent|sold)|is (?:switched|turned|set|held|disabled|enabled|mandatory|required|locked)|are (?:switched|turned|set|held|disabled|mandatory|required|locked)|hard stop|by default|mandatory field|required field|system (?:holds|stops|flags|pauses)|pauses?|not (?:possible|released) (?:without|until|before)|only after|no .{0,40} without)\b/i
var spc01 = {
  id: 'SPC-01',
  scope: 'item',
  title: 'No vague promise',
  severity: 'error',
  why: 'Promises that fit every seller say nothing about this one; moderators name them as the commonest reason to refuse.',
  how: 'A stock phrase (necessary steps, more careful, improve processes, follow all policies, regularly, ensure quality \u2026) in an entry without date, number, owner, exhibit, identifier or named document.',
  question: 'Who does what, when, and where is it written down?',
  source: 'APX, MOD-APP, SEED-003',
  bad: [
    flags(measure('We will be more careful.'), 'be more careful'),
    flags(measure('We took all necessary steps to improve our processes.')),
    flags(measure('Our account is monitored regularly.')),
  ],
  fine: [
    passes(
      measure('The owner reviews the report regularly: every Monday, 20 orders, log in Exhibit 4.'),
      'the same phrase with owner, rhythm, number and exhibit',
    ),
    passes(measure('The insert said "We ensure the highest quality".'), 'quoted'),
    passes(
      measure('The listing clerk follows the policy page of 3 May: 12 forbidden words.'),
      'a named role and a number',
    ),
  ],
  *check(item, context) {
    if (!isAnchored(item))
      for (let span of matchesOf(item, context.words.vague))
        yield findingAt(item, span, 'error', 'This could stand in any plan.')
  },
}
function isAnchored(item) {
  let anchors = anchorsOf(item),
    number =
      /(?<![\d.])(?!100\s?%)\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b/iu.test(
        item.text.masked,
      ),
    named = item.text.masks.some(({ kind }) => kind === 'name' || kind === 'url'),
    document = /\b(?:checklist|logbook|register|spreadsheet|form|sheet)\b/iu.test(item.text.masked)
  return anchors.date || anchors.identifier || anchors.exhibit || anchors.role || number || named || document
}
var spc02 = {
  id: 'SPC-02',
  scope: 'item',
  title: 'Every action and measure has an anchor',
  severity: 'warning',
  why: 'Without a date, a number, a name or a place the reader cannot see that anything was done.',
  how: 'An action or measure without date, number, ASIN, SKU, named tool, role, place or exhibit. Headings and one-line closings are free.',
  question: 'Which date, number, role, tool or exhibit can this name?',
  source: 'ASA, EC1',
  bad: [flags(action('We spoke with everyone about the problem and agreed on a new way.'))],
  fine: [
    passes(action('On 3 May the packers moved to line 2.'), 'date and role'),
    passes(action('Actions taken so far:'), 'a heading'),
    passes(action('The label printer refuses an empty weight field.'), 'a tool'),
  ],
  *check(item, context) {
    ;(item.section !== 'correctiveActions' && item.section !== 'preventiveMeasures') ||
      context.language !== 'en' ||
      item.text.wordCount < 4 ||
      /[:：]\s*$/.test(item.text.raw) ||
      /^\W*(?:thank|we (?:look forward|hope|trust|remain)|please|sincerely|best regards)/i.test(
        item.text.raw,
      ) ||
      hasAnchor(item) ||
      automatic.test(item.text.masked) ||
      (yield findingOnItem(item, 'warning', 'This names no date, number, role, tool, place or exhibit.'))
  },
}
var spc03 = {
    id: 'SPC-03',
    scope: 'item',
    title: 'Training and policy reading have content',
    severity: 'error or warning',
    why: '"We trained our staff" stands in every refused plan; topic, date, people and proof make it true.',
    how: 'Training, educating or reading a policy needs topic, date or trigger, who, and proof. Two or more missing are an error, one a warning.',
    question: 'Who was trained on what, when, and what proves it?',
    source: 'amazonsellers.attorney, MOD-APP',
    bad: [
      flags(action('We trained our staff.')),
      flags(action('We have read and understood all Amazon policies.')),
      flags(measure('Staff receive more training.')),
    ],
    fine: [
      passes(
        action(
          'On 14 September the warehouse lead trained four packers on the seal check; sign-in sheet: Exhibit 4.',
        ),
        'all four',
      ),
      passes(
        measure('New packers are trained on the 6-point sheet before the first shift and sign it.'),
        'a trigger stands for the date, the signature is the proof',
      ),
      passes(action('The training shoes and the train set were relabelled.'), 'products'),
      passes(action('The scanner reads the label.'), 'a machine'),
    ],
    *check(item, context) {
      if (context.language !== 'en' || item.section === 'rootCauses') return
      let [span] = [...matchesIn(item, training), ...matchesIn(item, policyReading)].toSorted(
        (a, b) => a.start - b.start,
      )
      if (span === void 0) return
      let missing = missingSlots(item)
      missing.length !== 0 &&
        (yield findingAt(
          item,
          span,
          missing.length >= 2 ? 'error' : 'warning',
          `Training or reading without ${missing.join(', ')}.`,
        ))
    },
  },
  training =
    /\b(?:re-?)?train(?:ed|s)? (?:up )?(?:our |all |the |all our |all the |every |each |new |both |these |four |three |two |five |six |\d+ |\w+ )?(?:staff|teams?|employees?|packers?|pickers?|workers?|members?|people|personnel|managers?|everyone|clerks?|colleagues|assistants?|sellers?|them|him|her)\b|\b(?:staff|teams?|employees?|packers?|pickers?|workers?|members|people|personnel|everyone|clerks?|colleagues|they|who) (?:\w+ ){0,3}?(?:re-?)?(?:trained|educated|coached|briefed)\b|\bwe (?:\w+ )?(?:re-?)?(?:trained|educated)\b|\b(?:(?:re-?)?trainings?|training (?:sessions?|workshops?))\b(?! (?:log|sheet|record|register|score|result|slides|video|certificate|file|material|deck|note|on file|matrix))|\b(?:educat|instruct|coach|brief)(?:ed|s) (?:our|all|the|every|each) (?:\w+ )?(?:staff|teams?|employees?|packers?|workers?|members)\b/iu,
  policyReading =
    /\b(?:read|reviewed|studied|re-?read|gone through|went through|familiari[sz]ed (?:ourselves|myself|the team) with|understood|learned|learnt)\b(?: and \w+)?(?: \w+){0,6} (?:polic(?:y|ies)|guidelines?|help pages?|terms(?: of service)?|code of conduct|regulations|selling rules)\b/iu
function missingSlots(item) {
  let { masked } = item.text,
    anchors = anchorsOf(item),
    missing = []
  ;/\b(?:on|in|about|how|covering|covers?|regarding|of|for|with|to) (?:the |our |a |an |how |this |these |each |new |\w+ing )?(?!\d|january|february|march|april|may|june|july|august|september|october|november|december|mon|tue|wed|thu|fri|sat|sun|our|all|amazon|staff|team)[\p{L}\p{N}'’-]+/iu.test(
    masked.replace(
      /\b(?:on|in) (?:\d|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)/giu,
      ' ',
    ),
  ) ||
    item.text.masks.some(({ kind }) => kind === 'quote' || kind === 'name') ||
    missing.push('a topic')
  let trigger =
    /\b(?:before|after|when|whenever|every|each|weekly|monthly|quarterly|yearly|annual(?:ly)?|daily|twice|once|per|first (?:day|shift|week)|new (?:packers?|staff|employees|hires?|starters?|joiners?))\b/iu
  !anchors.date && !trigger.test(masked) && missing.push('a date')
  let who = /\b(?:staff|team|employees?|workers?|members?|personnel|everyone|people|we|i)\b/iu,
    named =
      anchors.role ||
      /\b(?:all|both|\d+|two|three|four|five|six|seven|eight|nine|ten|every|each|new) (?:\w+ )?(?:staff|team|employees?|workers?|members?|people)\b/iu.test(
        masked,
      )
  !named && !who.test(masked) ? missing.push('who') : named || missing.push('which people')
  let proof =
    /\b(?:sign(?:s|ed|atures?|-in|-off)?|quiz|test(?:ed)?|scores?|certificates?|logs?|records?|recorded|records|sheets?|attendance|slides|protocol|minutes|passed|confirm\w*|documented|register|checklists?|filed|photo|video)\b/iu
  return (!anchors.exhibit && !proof.test(masked) && missing.push('proof'), missing)
}
var spc04 = {
    id: 'SPC-04',
    scope: 'item',
    title: 'A standing measure has owner, rhythm and criterion',
    severity: 'error or warning',
    why: 'A measure that nobody owns, at no time and against no line, does not exist the week after.',
    how: 'Three slots per measure: a role; a rhythm or trigger; a number or criterion. None filled is an error, one a warning. Blocks that a tool enforces need no owner.',
    question: 'Who does it, how often or when, and what counts as passed?',
    source: 'publicityport, AppealsPro, ASA',
    bad: [
      flags(measure('Quality of products is checked and problems are avoided.')),
      flags(measure('The packing team looks at the boxes.')),
    ],
    fine: [
      passes(
        measure('The receiving lead compares each lot with the page; two differences stop the lot.'),
        'all three',
      ),
      passes(measure('The tool refuses a label without a weight.'), 'an automatic block'),
      passes(measure('Every Monday the owner reads the report.'), 'two of three'),
    ],
    *check(item, context) {
      if (item.section !== 'preventiveMeasures' || context.language !== 'en') return
      let { masked, raw } = item.text
      if (item.text.wordCount < 4 || /[:：]\s*$/.test(raw) || automatic.test(masked)) return
      let filled = [
        rolePattern.test(masked) ||
          item.owner !== void 0 ||
          (/\b(?:staff|team|we|our|employee|warehouse|supplier)\b/i.test(masked) &&
            /\b(?:lead|owner|manager)\b/i.test(masked)),
        rhythm.test(masked),
        criterion.test(masked) || item.text.masks.some(({ kind }) => kind === 'quote'),
      ].filter(Boolean).length
      filled >= 2 ||
        (yield findingOnItem(
          item,
          filled === 0 ? 'error' : 'warning',
          filled === 0
            ? 'This measure has no owner, no rhythm and no criterion.'
            : 'This measure has only one of owner, rhythm and criterion.',
        ))
    },
  },
  rhythm =
    /\b(?:daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|hourly|nightly|bi-?weekly|every|each|per|once|twice|whenever|when|before|after|at (?:the )?(?:start|end|close|\d)|on (?:arrival|receipt|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|the first)|upon|as soon as|if|until|at \d|by \d|on day|any (?:new|lot|order|edit|return)|new (?:lots?|suppliers?|listings?|products?|staff|packers?)|all (?:new|incoming|returns?|returned|inbound)|mornings?|evenings?|any time|random)\b/i,
  criterion =
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|both|none|zero|no|any|match(?:es|ing)?|equal|same|identical|differ(?:s|ence|ences|ent)?|missing|mismatch\w*|below|above|over|under|less than|more than|at least|at most|within|only|must|fails?|failed|limit|threshold|checklist|sheet|list|against|compar\w+|complete|sealed|signed|unopened|expired|open|empty|unscanned|without)\b/i
var statesFacts = new Set(['related_accounts', 'identity_verification']),
  spc05 = {
    id: 'SPC-05',
    scope: 'item',
    title: 'A root cause tells the mechanism',
    severity: 'error',
    why: 'Moderators ask to pin-point: which step, which setting, which supplier, since when.',
    how: 'A cause needs a word of cause or a failed step together with a process (template, check, upload, setting, sheet, supplier change \u2026). Not having been aware is no cause by itself. Disputes and related-account cases state facts instead.',
    question: 'Which step of your process failed, and why was it not caught?',
    source: 'MOD-ODR, SF1, EC2',
    bad: [
      flags(cause('We were not aware of this policy.')),
      flags(cause('It was an honest mistake on our side.')),
      flags(cause('The orders arrived too late.')),
    ],
    fine: [
      passes(cause('The upload job ran at 17:00, after the last pickup.'), 'a process and what happened'),
      passes(
        cause('We did not know of the rule because nobody had subscribed the compliance mailbox.'),
        'goes on to say why',
      ),
      passes({ route: 'dispute', sections: { rootCauses: ['We never sold this item.'] } }, 'a dispute'),
      passes(
        cause('The account of the former partner is his alone.', { violationTypes: ['related_accounts'] }),
        'a related-account case',
      ),
    ],
    *check(item, context) {
      item.section !== 'rootCauses' ||
        context.language !== 'en' ||
        context.route !== 'admit' ||
        [...context.types].some((type) => statesFacts.has(type)) ||
        !isStatement(item) ||
        hasMechanism(item) ||
        ((item.text.dates.length > 0 || /\d/.test(item.text.masked) || item.text.masks.length > 0) &&
          item.text.wordCount > 12 &&
          !isEmptyCause(item)) ||
        (yield findingOnItem(item, 'error', 'This names no step, setting or decision that failed.'))
    },
  }
function caseFigures(context) {
  return (context.document.metrics ?? []).flatMap((entry2, index) =>
    entry2.name === ''
      ? []
      : {
          index,
          metric: metricNamed(entry2.name),
          name: entry2.name,
          percent: percent(entry2.value),
          target: percent(entry2.target),
          defects: entry2.defects,
          total: entry2.orders ?? entry2.packages ?? entry2.units,
          to: parseDay(entry2.to),
        },
  )
}
function percent(value) {
  if (value !== void 0) return value <= 1 ? Math.round(value * 1e6) / 1e4 : value
}
var metrics = [{ name: 'ODR', value: 0.0142, defects: 14, orders: 984 }],
  spc06 = {
    id: 'SPC-06',
    scope: 'case',
    title: 'The causes use the numbers that the case has',
    severity: 'warning',
    why: 'Data points in the cause show that the defects were counted by reason.',
    how: 'The case holds metrics and no root cause holds a count or percentage of it.',
    question: 'How many of the defects does each cause explain?',
    source: 'CRAFT, Amazon writing culture',
    bad: [flags(cause('The letter service has no scan, so parcels were lost.', { metrics }))],
    fine: [
      passes(cause('9 of the 14 defects went by the letter service.', { metrics }), 'counts of the case'),
      passes(cause('The letter service has no scan.'), 'a case without metrics'),
    ],
    *check(context) {
      let figures = caseFigures(context),
        causes2 = context.section('rootCauses'),
        [first] = causes2
      if (context.route !== 'admit' || figures.length === 0 || first === void 0) return
      let counts3 = new Set(
          figures.flatMap(({ defects, total }) => [defects, total]).filter((n) => n !== void 0),
        ),
        most = Math.max(0, ...figures.map(({ defects }) => defects ?? 0))
      causes2.some(({ text: { masked } }) => {
        if (
          findPercentages(masked).some(({ value }) =>
            figures.some((f) => f.percent !== void 0 && Math.abs(f.percent - value) <= 0.05),
          )
        )
          return !0
        for (let match of masked.matchAll(
          /(?<![\d.,])(?:\d{1,3}(?:[,.]\d{3})+|\d+)(?![\d.,]*\d|\s?%)|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|both)\b/giu,
        )) {
          let value = readCount(match[0]) ?? 2
          if (counts3.has(value) || (value > 0 && value < most)) return !0
        }
        return !1
      }) ||
        (yield findingAt(
          first,
          coreOf(first, first.text.sentences[0]),
          'warning',
          'The case holds counts, and the root causes use none of them.',
        ))
    },
  }
var tns01 = {
  id: 'TNS-01',
  scope: 'item',
  title: 'Actions taken are in the past',
  severity: 'error',
  why: 'The notice asks for actions you have taken; what is only intended reads as not done.',
  how: 'Will, shall, going to, plan to and the like in a corrective action, with us or staff as subject. Sub-clauses that report a rule and passive results are free.',
  question: 'When was it done? If it is not done yet, does it belong under prevention?',
  source: 'SF1, AZ-POA',
  bad: [
    flags(action('We will refund all buyers.')),
    flags(action('All packers will be trained next week.')),
    flags(action('We plan to relabel the stock.'), 'We plan to'),
  ],
  fine: [
    passes(
      action('On 3 May we set a rule so that a label will not print without a weight.'),
      'a sub-clause that reports a rule',
    ),
    passes(action('We paused the offers until our own stock arrived.'), '"until" clause'),
    passes(action('The page now shows the 30 cm that the box will have.'), 'a thing as subject'),
    passes(
      { sections: { preventiveMeasures: ['The owner will read the report each Monday.'] } },
      'a measure, not an action taken',
    ),
  ],
  *check(item, context) {
    if (item.section === 'correctiveActions')
      for (let span of matchesOf(item, context.words.future)) {
        let start = item.text.raw.slice(span.start, span.end).search(/\S/)
        yield findingAt(
          item,
          {
            start: span.start + Math.max(0, start),
            end: span.end - trailing(item.text.raw.slice(span.start, span.end)),
          },
          'error',
          'An action taken is told as a plan.',
        )
      }
  },
}
function trailing(text2) {
  return text2.length - text2.trimEnd().length
}
var tns02 = {
  id: 'TNS-02',
  scope: 'case',
  title: 'Actions taken have a date',
  severity: 'warning',
  why: 'A start date and the effect since then prove that the action runs.',
  how: 'A corrective action without a date, where no dated heading stands above it and no date is kept with the entry.',
  question: 'On which day was this done?',
  source: 'CRAFT',
  bad: [flags(action('We removed the untracked letter service from the template.'))],
  fine: [
    passes(action('On 3 May we removed the untracked letter service from the template.'), 'dated'),
    passes(
      {
        sections: {
          correctiveActions: [
            'Done on 3 May 2026:',
            'Removed the untracked letter service.',
            'Refunded the nine buyers.',
          ],
        },
      },
      'a dated heading above',
    ),
    passes(
      { sections: { correctiveActions: [{ text: 'Removed the letter service.', date: '2026-05-03' }] } },
      'a date kept with the entry',
    ),
  ],
  *check(context) {
    if (context.route !== 'admit') return
    let heading2 = !1
    for (let item of context.section('correctiveActions')) {
      let isHeading = /[:：]\s*$/.test(item.text.raw),
        dated = item.text.dates.length > 0 || item.date !== void 0
      if (isHeading) {
        heading2 = dated
        continue
      }
      dated ||
        heading2 ||
        item.text.wordCount < 4 ||
        (yield findingOnItem(item, 'warning', 'This action has no date.'))
    }
  },
}
var tns03 = {
  id: 'TNS-03',
  scope: 'item',
  title: 'No hedged commitment',
  severity: 'error',
  why: 'A measure that is tried where possible is a measure that need not happen.',
  how: 'Try to, hope, aim to, should, where possible, as far as possible and the like in actions and measures. A target with a number, "should" that opens a condition and quoted policy are free.',
  question: 'What is done in every case?',
  source: 'EC2, Amazon writing culture',
  bad: [
    flags(measure('We will try to check labels where possible.')),
    flags(measure('This should prevent late orders.')),
  ],
  fine: [
    passes(measure('We aim for less than 0.5% late orders and act at 1%.'), 'a target with a number'),
    passes(measure('Should the scan fail, the label is not printed.'), 'opens a condition'),
    passes(measure('The sheet quotes the policy: "Sellers should ship on time".'), 'quoted policy'),
    passes(measure('After the second delivery attempt the desk calls the carrier.'), 'a noun'),
  ],
  *check(item, context) {
    if (!(item.section !== 'correctiveActions' && item.section !== 'preventiveMeasures'))
      for (let span of matchesOf(item, context.words.hedge))
        yield findingAt(item, span, 'error', 'This takes the commitment back.')
  },
}
var tns04 = {
  id: 'TNS-04',
  scope: 'item',
  title: 'No measure that waits for reinstatement',
  severity: 'error',
  why: 'What starts only after reinstatement is not in place; Amazon wants it running before.',
  how: 'Once, after, if, when with reinstated, reactivated or approved. Past reactivations of another account and checks so many days after reinstatement are free.',
  question: 'What of it runs already today?',
  source: 'SF1, ECL',
  bad: [
    flags(measure('Once our account is reinstated we will hire a checker.')),
    flags(measure('After reactivation the owner reads the report daily.')),
  ],
  fine: [
    passes(
      measure('With the first order the pick scan applies; it has run on 40 test picks.'),
      'needs live orders, the control exists',
    ),
    passes(measure('The owner repeats the audit 30 days after reinstatement.'), 'a follow-up with its day'),
    passes(measure('The first account was reactivated on 3 May.'), 'a past fact'),
  ],
  *check(item, context) {
    if (item.section !== 'rootCauses')
      for (let span of matchesOf(item, context.words.conditional)) {
        let words = item.text.masked.slice(span.start, span.end)
        ;/\b(?:was|were|had been) (?:\w+ )?(?:reinstated|reactivated|restored|reopened|lifted|unblocked)/i.test(
          words,
        ) ||
          /\b(?:days?|weeks?|months?)\s*$/i.test(item.text.masked.slice(0, span.start)) ||
          (yield findingAt(
            item,
            span,
            'error',
            'This waits for the reinstatement that it should bring about.',
          ))
      }
  },
}
var tns05 = {
  id: 'TNS-05',
  scope: 'case',
  title: 'Prevention is standing, not a one-off',
  severity: 'error',
  why: 'A refund or a deleted listing ends the case of today and prevents nothing tomorrow.',
  how: 'All preventive entries are one-off (refunded, removed, temporary, until a date) or repeat the corrective ones.',
  question: 'What is done from now on, each time?',
  source: 'SEED-003, CRAFT',
  bad: [
    flags(measure('We refunded the nine buyers and deleted the listing.')),
    flags({
      sections: {
        correctiveActions: ['On 3 May the clerk removed the letter service from the template.'],
        preventiveMeasures: ['On 3 May the clerk removed the letter service from the template.'],
      },
    }),
    flags(measure('Until 31 December two temporary packers help on the line.')),
  ],
  fine: [
    passes(
      {
        sections: {
          preventiveMeasures: [
            'Until 31 December two temporary packers help on the line.',
            'Each Monday the owner reads the late list.',
          ],
        },
      },
      'seasonal staff beside a standing measure',
    ),
    passes(measure('The tool refuses a label without a weight.'), 'standing'),
  ],
  *check(context) {
    if (context.route !== 'admit') return
    let items = context.section('preventiveMeasures').filter(isStatement)
    items.length === 0 ||
      !items.every((item) => repeats(item, context) || isOneOff(item, context)) ||
      (yield {
        severity: 'error',
        message: 'Every preventive entry is a one-off or repeats an action taken.',
        path: 'sections.preventiveMeasures',
        text: 'prevention',
      })
  },
}
function repeats(item, context) {
  return context
    .section('correctiveActions')
    .some((action2) => textSimilarity(action2.text.raw, item.text.raw) > 0.8)
}
function isOneOff(item, context) {
  if (context.language !== 'en') return !1
  let { masked } = item.text
  return temporary.test(masked)
    ? !standing.test(masked.replace(temporary, ' '))
    : oneOff.test(masked) && !standing.test(masked)
}
var temporary =
    /\b(?:temporar(?:y|ily)|for the time being|for now|until (?:the )?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|end of|christmas|new year|further notice)|for the next (?:\w+ )?(?:days?|weeks?|months?)|one-time|once only)\b/i,
  oneOff =
    /\b(?:refunded|reimbursed|removed|deleted|closed|cancell?ed|apologi[sz]ed|replaced|destroyed|disposed|recalled|returned|contacted|corrected|paused|stopped|ended|terminated|withdrew|withdrawn)\b/i,
  standing =
    /\b(?:daily|weekly|monthly|quarterly|every|each|per|whenever|when|before|always|only|checks?|compares?|reads?|reviews?|inspects?|counts?|scans?|audits?|signs?|approves?|tests?|must|refuses?|blocks?|requires?|required|is set|are set|no longer|from now on|permanent(?:ly)?|standing|new (?:lots?|suppliers?|listings?))\b/i
var metrics2 = [{ name: 'ODR', value: 0.0142, target: 0.01, defects: 14, orders: 984, to: '2026-10-12' }],
  con01 = {
    id: 'CON-01',
    scope: 'item',
    title: 'Figures agree with the notice and the report',
    severity: 'error',
    why: "A number that differs from the reader's own screen makes the rest unbelievable.",
    how: 'A percentage beside the name of a metric is compared with the case (0.05 points either way), counts with its defects and orders. Targets, and a later value with its date, are free.',
    question: 'Which report is the figure from, and of which day?',
    source: 'MOD-ODR, ASA',
    bad: [
      flags(
        cause('Our ODR was 1.92% because the letter service has no scan.', { metrics: metrics2 }),
        '1.92%',
      ),
      flags(
        cause('14 of 894 orders were defective because the letter service has no scan.', {
          metrics: metrics2,
        }),
      ),
    ],
    fine: [
      passes(
        cause('Our ODR was 1.42%, above the target of 1%.', { metrics: metrics2 }),
        'the value and the target',
      ),
      passes(
        cause('Since 15 October our ODR has fallen to 0.96%.', { metrics: metrics2 }),
        'a later value with its date',
      ),
      passes(
        cause('9 of the 14 defects went by letter; 120 of 984 orders did.', { metrics: metrics2 }),
        'parts of the counts',
      ),
      passes(cause('We act when the ODR reaches 0.5%.', { metrics: metrics2 }), 'an internal target'),
    ],
    *check(item, context) {
      let figures = caseFigures(context)
      figures.length !== 0 && (yield* percentages(item, figures, context), yield* counts2(item, figures))
    },
  }
function* percentages(item, figures, context) {
  let { masked } = item.text,
    named = metricTerms.flatMap(({ metric, pattern }) =>
      [...masked.matchAll(pattern)].map((match) => ({
        metric,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
  if (named.length !== 0)
    for (let percentage of findPercentages(masked)) {
      let sentence = sentenceAt(item, percentage.start),
        near = named
          .filter(({ start }) => start >= sentence.start && start < sentence.end)
          .toSorted((a, b) => distance(a, percentage) - distance(b, percentage))[0]
      if (near === void 0 || distance(near, percentage) > 60) continue
      let figure = figures.find(({ metric }) => metric === near.metric)
      if (figure?.percent === void 0) continue
      let isClose = (value) => value !== void 0 && Math.abs(value - percentage.value) <= 0.0501
      if (
        isClose(figure.percent) ||
        isClose(figure.target) ||
        isClose(context.profile.limitFor(near.metric)?.target)
      )
        continue
      let before = masked.slice(Math.max(sentence.start, percentage.start - 60), percentage.start),
        after = masked.slice(percentage.end, Math.min(sentence.end, percentage.end + 40))
      aimed.test(before.slice(-45)) ||
        /^\s*(?:target|limit|threshold|goal|alarm|alert|mark|trigger)/i.test(after) ||
        parts.test(after) ||
        /\bfrom\s*$/i.test(before) ||
        earlier.test(after) ||
        item.text.dates.some(
          (date) =>
            date.start >= sentence.start &&
            date.end <= sentence.end &&
            (figure.to === void 0 ||
              date.day === void 0 ||
              date.day > figure.to ||
              date.day < figure.to - 40),
        ) ||
        /\b(?:now|currently|today|since then|as of|meanwhile|in the meantime|latest)\b/i.test(
          masked.slice(sentence.start, sentence.end),
        ) ||
        (yield findingAt(item, percentage, 'error', `The case says ${figure.percent}% for ${figure.name}.`))
    }
}
var aimed =
    /\b(?:target|goal|limit|threshold|at|reach\w*|exceeds?|below|under|above|over|less than|more than|alarm|alert|act|acts|trigger\w*|until|if|when|once|keep\w*|stay\w*|aim\w*|maximum|minimum|warning)\b[^.;,]*$/i,
  earlier =
    /^\s*(?:in|on|during|for|until|before|at the (?:start|end)|a (?:month|week|year) (?:ago|earlier)|last|the) (?:of )?(?:the )?(?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|20\d\d|month|week|quarter|year|spring|summer|autumn|winter)\b/i,
  parts = /^\s*(?:of\b|were|was due|came|had)\b/i
function* counts2(item, figures) {
  let { masked } = item.text
  for (let match of masked.matchAll(
    /(?<![\d.,])([\d,]+) (?:\w+ )?(?:of|out of) (?:the |our |a total of )?([\d,]+) (?:\w+ )?(orders|packages|shipments|units|parcels)\b/giu,
  )) {
    let part2 = readCount(match[1] ?? ''),
      total = readCount(match[2] ?? '')
    for (let { defects, total: orders, name } of figures) {
      if (part2 === void 0 || total === void 0 || defects === void 0 || orders === void 0) continue
      let wrongTotal = part2 === defects && total !== orders && Math.abs(total - orders) / orders < 0.25,
        wrongPart =
          total === orders &&
          part2 !== defects &&
          Math.abs(part2 - defects) / defects < 0.5 &&
          part2 > defects
      ;(wrongTotal || wrongPart) &&
        (yield findingAt(
          item,
          { start: match.index, end: match.index + match[0].length },
          'error',
          `The case says ${defects} of ${orders} for ${name}.`,
        ))
    }
  }
  let most = Math.max(0, ...figures.map(({ defects }) => defects ?? 0))
  if (most !== 0)
    for (let match of masked.matchAll(
      /\b(?:all|the|these|of the) (\d+) (?:\w+ )?defects\b|(?<![\d.,])(\d+) (?:order )?defects (?:in (?:the|this|that) (?:window|period|notice|report)|in total|altogether)/giu,
    )) {
      let count = readCount(match[1] ?? match[2] ?? ''),
        known = figures.some(({ defects }) => defects === count)
      count === void 0 ||
        known ||
        (count < most && !/^all /i.test(match[0]) && match[2] === void 0) ||
        (yield findingAt(
          item,
          { start: match.index, end: match.index + match[0].length },
          'error',
          `The case says ${most} defects.`,
        ))
    }
}
function distance(a, b) {
  return a.start < b.start ? b.start - a.end : a.start - b.end
}
var asins3 = ['B0CXJ41P7K'],
  con02 = {
    id: 'CON-02',
    scope: 'item',
    title: 'No unknown or mistyped ASIN or order ID',
    severity: 'error or warning',
    why: 'One wrong character answers for another product.',
    how: 'ASINs and order IDs of the text that neither notice nor evidence holds: an error where one or two characters make a known one, else a warning. Order IDs have 3-7-7 digits. Parents and products named for comparison are free.',
    question: 'Is this the listing that the notice means?',
    source: 'AZ-POA',
    bad: [
      flags(action('On 3 May we closed B0CXJ41P7X.', { asins: asins3 }), 'B0CXJ41P7X'),
      flags(action('We refunded 111-222222-3333333.'), '111-222222-3333333'),
      flags(action('We refunded 111-2222222-3333334.', { orderIds: ['111-2222222-3333333'] })),
    ],
    fine: [
      passes(action('On 3 May we closed B0CXJ41P7K.', { asins: asins3 }), 'known'),
      passes(
        action('It was compared with the competing listing B0ZZZZ9999.', { asins: asins3 }),
        'named for comparison',
      ),
      passes(action('The parent ASIN B0ZZZZ9999 was split.', { asins: asins3 }), 'a parent'),
      passes(action('We closed B0CXJ41P7K.'), 'the case names no ASIN'),
    ],
    *check(item, context) {
      let asins4 = knownAsins(context),
        orders = knownOrders(context),
        { raw, masks } = item.text
      for (let mask of masks) {
        let words = raw.slice(mask.start, mask.end)
        if (mask.kind === 'asin' && asins4.size > 0 && !asins4.has(words)) {
          if (/X{4,}/.test(words)) continue
          let near = nearest(words, asins4),
            sentence = sentenceAt(item, mask.start)
          if (near === void 0 && comparison.test(raw.slice(sentence.start, sentence.end))) continue
          yield findingAt(
            item,
            mask,
            near === void 0 ? 'warning' : 'error',
            near === void 0
              ? `${words} is neither in the notice nor in the evidence.`
              : `${words} is not in the case; ${near} is.`,
            near === void 0
              ? {}
              : {
                  fix: {
                    title: `Write ${near}`,
                    path: item.path,
                    start: item.base + mask.start,
                    end: item.base + mask.end,
                    insert: near,
                  },
                },
          )
        }
        if (mask.kind === 'order' && orders.size > 0 && !orders.has(words)) {
          let near = nearest(words, orders)
          yield findingAt(
            item,
            mask,
            near === void 0 ? 'warning' : 'error',
            near === void 0
              ? `Order ${words} is neither in the notice nor in the evidence.`
              : `Order ${words} is not in the case; ${near} is.`,
            near === void 0
              ? {}
              : {
                  fix: {
                    title: `Write ${near}`,
                    path: item.path,
                    start: item.base + mask.start,
                    end: item.base + mask.end,
                    insert: near,
                  },
                },
          )
        }
      }
      let { masked } = item.text,
        asinsKnown = asins4.size > 0
      for (let match of masked.matchAll(/(?<![\d+-])\d{2,4}-\d{6,8}-\d{6,8}(?![\d-])/g))
        yield findingAt(
          item,
          { start: match.index, end: match.index + match[0].length },
          'error',
          'An order ID has 3, 7 and 7 digits.',
          { question: 'Which order is meant?' },
        )
      for (let match of masked.matchAll(/\bB0[A-Z0-9]{6,7}\b|\bB0[A-Z0-9]{9,10}\b|\bBO[A-Z0-9]{8}\b/g)) {
        if (!asinsKnown || !/\d/.test(match[0].slice(2)) || /X{4,}/.test(match[0])) continue
        let near = nearest(match[0], asins4),
          span = { start: match.index, end: match.index + match[0].length }
        yield findingAt(
          item,
          span,
          'error',
          `An ASIN has 10 characters, B0 and eight more; this is ${match[0]}.`,
          near === void 0
            ? {}
            : {
                fix: {
                  title: `Write ${near}`,
                  path: item.path,
                  start: item.base + span.start,
                  end: item.base + span.end,
                  insert: near,
                },
              },
        )
      }
    },
  },
  comparison =
    /\b(?:parents?|compar\w+|compet\w+|sibling|complainant\w*|rights owner|similar|other (?:seller|brand|listing|product)s?|their|different (?:listing|product|brand)|original|new (?:asin|listing)|replacement|successor|duplicate|merged|moved|further|also found|additional|another)\b/i
function nearest(id, known) {
  return [...known].find((candidate) => editDistance(id, candidate, 2) <= 2)
}
function knownAsins({ document }) {
  return (document.asins ?? []).length === 0
    ? new Set()
    : new Set([
        ...(document.asins ?? []),
        ...Object.keys(document.unitsSold365 ?? {}),
        ...(document.products ?? []).flatMap((product) => product.asin ?? []),
        ...(document.evidence ?? []).flatMap((entry2) => [
          ...(entry2.asins ?? []),
          ...Object.keys(entry2.quantities ?? {}),
          ...(entry2.title?.match(/\bB0[A-Z0-9]{8}\b/g) ?? []),
        ]),
        ...(document.notificationSummary?.match(/\bB0[A-Z0-9]{8}\b/g) ?? []),
      ])
}
function knownOrders({ document }) {
  let pattern = /\b\d{3}-\d{7}-\d{7}\b/g
  return (document.orderIds ?? []).length === 0
    ? new Set()
    : new Set([
        ...(document.orderIds ?? []),
        ...(document.notificationSummary?.match(pattern) ?? []),
        ...(document.evidence ?? []).flatMap((entry2) => JSON.stringify(entry2).match(pattern) ?? []),
      ])
}
var evidence2 = [{ ref: 'Exhibit 1', type: 'invoice', supplier: { name: 'Norvik Handels GmbH' } }],
  con03 = {
    id: 'CON-03',
    scope: 'case',
    title: 'Names agree between text and papers',
    severity: 'warning',
    why: 'A supplier or store that is written differently in text and paper looks like another one.',
    how: 'A name after "supplier", "distributor", "store" and the like, or one that is nearly a known name, is compared with those of the papers and the account (0.85). Short forms and aliases count as the same.',
    question: 'Which spelling is on the paper?',
    source: 'RB1, AZ-ID, DAM',
    bad: [
      flags(
        action('We bought 120 units from our supplier Nordvig Trading GmbH.', { evidence: evidence2 }),
        'Nordvig Trading GmbH',
      ),
      flags({
        account: { legalName: 'Brightwater Trading Ltd' },
        sections: {},
        evidence: [
          { ref: 'Exhibit 1', type: 'letter_of_authorization', loa: { licensee: 'Sunrise Goods LLC' } },
        ],
      }),
    ],
    fine: [
      passes(
        action('We bought 120 units from our supplier Norvik.', { evidence: evidence2 }),
        'a short form',
      ),
      passes(action('We bought 120 units from the supplier in May.', { evidence: evidence2 }), 'no name'),
      passes(
        action('Our supplier Norvik Handels GmbH sent the file.', { evidence: evidence2 }),
        'the same name',
      ),
    ],
    *check(context) {
      let suppliers = namesOf(context, 'supplier'),
        own = namesOf(context, 'account')
      for (let item of context.items)
        for (let [pattern, known, what] of [
          [supplierName, suppliers, 'supplier of the papers'],
          [storeName, own, 'account'],
        ])
          if (known.length !== 0)
            for (let match of item.text.raw.matchAll(pattern)) {
              let name = (match[1] ?? '').replace(/[.,]+$/, '').trim(),
                start = match.index + match[0].indexOf(name)
              name === '' ||
                notName2.test(name) ||
                quoted(item.text.masks, start) ||
                [...known, ...suppliers, ...own].some((other) => nameSimilarity(name, other) >= 0.85) ||
                (yield findingAt(
                  item,
                  { start, end: start + name.length },
                  'warning',
                  `"${name}" is not the name of any ${what}: ${known.join(', ')}.`,
                ))
            }
      for (let { entry: entry2, path, name } of context.exhibits ?? []) {
        let licensee = entry2.loa?.licensee
        licensee === void 0 ||
          licensee.trim() === '' ||
          own.length === 0 ||
          own.some((known) => nameSimilarity(known, licensee) >= 0.85) ||
          (yield {
            severity: 'warning',
            message: `${name} grants to "${licensee}", the account is ${own[0]}.`,
            path: `${path}.loa.licensee`,
            start: 0,
            end: licensee.length,
            text: licensee,
          })
      }
    },
  },
  proper = String.raw`\p{Lu}[\p{L}\p{N}&'’-]*(?: (?:&|of|and|de) (?=\p{Lu}))?(?: \p{Lu}[\p{L}\p{N}&'’.-]*){0,4}`,
  supplierName = new RegExp(
    String.raw`\b(?:[Ss]upplier|[Dd]istributor|[Ww]holesaler|[Mm]anufacturer|[Vv]endor),? (?:is |was |called |named )?(${proper})`,
    'gu',
  ),
  storeName = new RegExp(
    String.raw`\b(?:[Oo]ur (?:store|storefront|company|legal name|seller account)|[Ss]tore name|[Ll]egal name)(?: is| was|:|,)? (${proper})`,
    'gu',
  ),
  notName2 =
    /^(?:Exhibits?|Attachment|ASIN|SKU|Invoice|The|On|In|We|Our|ID|LOA|PDF|Amazon|Seller|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|A|B|C|I|No|Nos|EU|US|UK|China|Germany)\b/
function namesOf(context, kind) {
  let { account: account3, evidence: evidence3 } = context.document,
    names4 =
      kind === 'supplier'
        ? (evidence3 ?? []).flatMap((entry2) => [entry2.supplier?.name, entry2.loa?.licensor])
        : [account3?.legalName, account3?.storeName, ...(account3?.aliases ?? [])]
  return [...new Set(names4.filter((name) => name !== void 0 && normalName(name) !== ''))]
}
function quoted(masks, at) {
  return masks.some(
    (mask) => (mask.kind === 'quote' || mask.kind === 'url') && at >= mask.start && at < mask.end,
  )
}
var con04 = {
    id: 'CON-04',
    scope: 'item',
    title: 'Parts add up to their whole',
    severity: 'warning',
    why: 'Sub-causes whose numbers do not add up leave defects unexplained.',
    how: '"A of T" with further parts in the same entry: their sum is T. A list of identifiers has as many entries as the words before it say. Examples ("including 3 \u2026") and overlapping groups are left alone.',
    question: 'What happened in the remaining ones?',
    source: 'general',
    bad: [
      flags(cause('Of the 14 defects, 9 were lost, 3 were damaged and 1 was late.')),
      flags(cause('9 of the 14 defects were lost parcels, 3 were damaged, 1 was late.')),
      flags(cause('The template was wrong for 3 ASINs: B0AAAA0001, B0AAAA0002.')),
    ],
    fine: [
      passes(cause('Of the 14 defects, 9 were lost, 3 were damaged and 2 were late.'), 'the sum fits'),
      passes(cause('9 of the 14 defects were lost, including 3 without any scan.'), 'an example'),
      passes(cause('9 of the 14 defects were lost; 4 of them were also late.'), 'overlapping groups'),
      passes(cause('12 of 14 units were sealed.'), 'one part only'),
    ],
    *check(item) {
      ;(yield* sums(item), yield* lists(item))
    },
  },
  noun = String.raw`(?:defects?|orders?|claims?|parcels?|units?|items?|cases|complaints?|packages?|shipments?|buyers?|feedbacks?|cancellations?|returns?|reviews?|listings?|asins?)`,
  partOf = new RegExp(
    String.raw`(?<![\d.,/])\b(${countSource}) (?:of|out of) (?:the |these |our |all )?(${countSource})\b(?: \w+){0,2}`,
    'giu',
  ),
  headed = new RegExp(
    String.raw`\b[Oo]f (?:the |these |our |all )(${countSource}) (?:\w+ ){0,2}${noun}\b`,
    'giu',
  ),
  part = new RegExp(
    String.raw`(?:^|[,;:.(–—]|\band\b|\bwhile\b) ?(?:and |the other |another |a further |the remaining |for |in )?(${countSource}) (?:(?:more|others?|further|of them|${noun}) )?(?:were|was|had|have|came|arrived|concern\w*|relate\w*|involved|are|is|went|because|lost|late|damaged|not|due|for|by|from|in|with|did|show\w*|show|sent|could|got|never|used|carried|left|followed|stem\w*|result\w*|wrong|missing)\b`,
    'giu',
  )
function* sums(item) {
  let { masked } = item.text
  if (
    /\b(?:includ\w+|of them|of these|of which|of those|also|both|overlap\w*|some of|e\.g\.|for example|such as|at least|about|around|more than|over|twice)\b/i.test(
      masked,
    )
  )
    return
  let ratios = [...masked.matchAll(partOf)],
    inRatio = (at) => ratios.some((match2) => at >= match2.index && at < match2.index + match2[0].length),
    wholes = [
      ...[...masked.matchAll(headed)]
        .filter((match2) => !inRatio(match2.index))
        .map((match2) => ({ match: match2, whole: readCount(match2[1] ?? ''), first: void 0 })),
      ...ratios.map((match2) => ({
        match: match2,
        whole: readCount(match2[2] ?? ''),
        first: readCount(match2[1] ?? ''),
      })),
    ],
    [only] = wholes
  if (wholes.length !== 1 || only?.whole === void 0) return
  let { match, whole, first } = only,
    rest = masked.slice(match.index + match[0].length),
    offset = match.index + match[0].length,
    parts2 = [...rest.matchAll(part)].filter((found) =>
      item.text.dates.every(
        (date) => date.start > offset + found.index + found[0].length || date.end < offset + found.index,
      ),
    ),
    numbers = parts2.map((found) => readCount(found[1] ?? '') ?? 0),
    sum = numbers.reduce((a, b) => a + b, first ?? 0)
  if (numbers.length + (first === void 0 ? 0 : 1) < 2 || sum === whole || numbers.some((n) => n > whole))
    return
  let last = parts2.at(-1),
    end = last === void 0 ? offset : offset + last.index + last[0].length
  yield findingAt(
    item,
    { start: match.index, end: Math.min(end, masked.length) },
    'warning',
    `The parts add up to ${sum}, the whole is ${whole}.`,
  )
}
function* lists(item) {
  let { masked, masks } = item.text
  for (let match of masked.matchAll(
    new RegExp(
      String.raw`\b(${countSource}) (?:\w+ ){0,2}(asins?|skus?|orders?|listings)(?: \w+){0,4}[:(]`,
      'giu',
    ),
  )) {
    let stated = readCount(match[1] ?? ''),
      from = match.index + match[0].length,
      kind = /order/i.test(match[2] ?? '') ? 'order' : 'asin',
      listed = [],
      at = from
    for (let mask of masks)
      if (!(mask.start < from)) {
        if (mask.kind !== kind || !/^[\s,;&)]*(?:and|or)?[\s,;&]*$/i.test(masked.slice(at, mask.start))) break
        ;(listed.push(mask), (at = mask.end))
      }
    stated === void 0 ||
      listed.length < 2 ||
      listed.length === stated ||
      (yield findingAt(
        item,
        { start: match.index, end: match.index + match[0].length - 1 },
        'warning',
        `${stated} are announced, ${listed.length} are listed.`,
      ))
  }
}
var con05 = {
    id: 'CON-05',
    scope: 'case',
    title: 'Dates are possible and in order',
    severity: 'error',
    why: 'A date that cannot be shows that the action did not happen as told.',
    how: 'Days that no calendar has; actions taken after the day of submission; "after the notice" with an earlier day; a fix before the change that caused it.',
    question: 'On which day did it happen?',
    source: 'general, AppealsPro',
    bad: [
      flags(action('On 31 September 2026 we removed the template.'), '31 September 2026'),
      flags(action('On 14 November 2026 we removed the template.'), '14 November 2026'),
      flags(
        action('After the notice, on 2 October 2026, we removed the template.', { noticeDate: '2026-10-12' }),
      ),
    ],
    fine: [
      passes(
        action('On 2 October 2026 we removed the template.', { noticeDate: '2026-10-12' }),
        'a fix before the notice, not told as a reaction',
      ),
      passes(
        { sections: { preventiveMeasures: ['The next audit is on 14 November 2026.'] } },
        'a measure may lie ahead',
      ),
      passes(action('The certificate of 3 May 2026 is valid until 2 May 2028.'), 'a validity'),
      passes(action('The buyer wrote "arrives 31 February".'), 'quoted'),
    ],
    *check(context) {
      let { asOf, noticeDay } = context
      for (let item of context.items)
        for (let date of item.text.dates) {
          if (!date.valid) {
            yield findingAt(item, date, 'error', 'The calendar has no such day.')
            continue
          }
          if (date.day === void 0) continue
          let sentence = sentenceAt(item, date.start),
            before = item.text.masked.slice(sentence.start, date.start),
            whole = item.text.masked.slice(sentence.start, sentence.end)
          item.section === 'correctiveActions' &&
          date.day > asOf &&
          !ahead.test(before) &&
          !ahead.test(item.text.masked.slice(date.end, sentence.end).slice(0, 25)) &&
          !/\b(?:will|shall|next|planned|scheduled|due|going to)\b/i.test(whole)
            ? yield findingAt(
                item,
                date,
                'error',
                `This lies after the day of submission, ${formatDay(asOf)}.`,
              )
            : noticeDay !== void 0 &&
              date.day < noticeDay &&
              reaction.test(whole) &&
              !/\b(?:invoice|dated|notice of|mail of|letter of|between|since|from|sold|bought|purchased|received|produced)\b[^,;]{0,25}$/i.test(
                before,
              ) &&
              (yield findingAt(
                item,
                date,
                'error',
                `This is told as a reaction to the notice of ${formatDay(noticeDay)} and lies before it.`,
              ))
        }
      yield* fixesBeforeCause(context)
    },
  },
  ahead =
    /\b(?:until|till|through|valid (?:to|until)|expires?(?: on)?|expiry|best before|ends? on|due(?: on| by)?|by|before|to|next [^.]{0,30}|deadline[^.]{0,20}|arrives?[^.]{0,20}|bis|jusqu'au|hasta(?: el)?|fino al?)\s*(?:the )?$/i,
  reaction =
    /\b(?:after|following|upon|on receipt of|in response to|on receiving|since|because of|immediately after) (?:receiv\w+ |getting |reading )?(?:the|your|this|that|amazon(?:'s|’s)?) (?:\w+ )?(?:notice|notification|warning|e-?mail|letter|message|deactivation|suspension)\b|\b(?:once|when|after) (?:we|the notice|your notice|the notification) (?:was |had |were )?(?:received|arrived|got|notified|informed|came)\b/i,
  change = /\b(?:since|from|on|in|as of|starting|beginning)\s*$/i
function* fixesBeforeCause(context) {
  for (let cause2 of context.section('rootCauses')) {
    let [began, ...others2] = cause2.text.dates.filter((date) => date.day !== void 0)
    if (
      began?.day === void 0 ||
      others2.length > 0 ||
      !change.test(cause2.text.masked.slice(0, began.start).trimEnd())
    )
      continue
    let sentence = sentenceAt(cause2, began.start)
    if (
      /\b(?:changed|switched|moved|replaced|began|started|introduced|added|edited|uploaded|imported)\b/i.test(
        cause2.text.masked.slice(sentence.start, sentence.end),
      )
    )
      for (let item of context.section('correctiveActions')) {
        let [fixed, ...more] = item.text.dates.filter((date) => date.day !== void 0)
        fixed?.day === void 0 ||
          more.length > 0 ||
          fixed.day >= began.day ||
          !sharesAny(item.text.stems, cause2.text.stems) ||
          /\b(?:invoice|dated|bought|purchased|received|certificate|report of)\b[^,;]{0,25}$/i.test(
            item.text.masked.slice(0, fixed.start),
          ) ||
          (yield findingAt(
            item,
            fixed,
            'error',
            `The cause began on ${formatDay(began.day)}; this fix lies before it.`,
          ))
      }
  }
}
var con06 = {
    id: 'CON-06',
    scope: 'case',
    title: 'No contradiction inside the plan or with an earlier submission',
    severity: 'error or warning',
    why: 'Investigators read the earlier appeals first; a changed story ends the case.',
    how: 'A statement and its negation about the same verb and object: in root causes and free text, and against earlier submissions. A correction that says so openly is free.',
    question: 'Which of the two is true, and does the plan say that it corrects the other?',
    source: 'ASA, PROSPER, EC4',
    bad: [
      flags({
        sections: {
          rootCauses: ['We bought the lamps from a retail shop because our distributor had no stock.'],
        },
        previousSubmissions: [
          { date: '2026-10-14', text: 'We never bought lamps from a retail shop.', outcome: 'rejected' },
        ],
      }),
      flags({
        sections: {
          rootCauses: [
            'We never used an agency for reviews.',
            'In May we used an agency for reviews without a contract check.',
          ],
        },
      }),
    ],
    fine: [
      passes(
        {
          sections: {
            rootCauses: ['We did not inspect returned units.'],
            correctiveActions: ['On 3 May we inspected all returned units.'],
          },
        },
        'a gap and its fix',
      ),
      passes(
        {
          sections: {
            rootCauses: ['We correct our earlier statement: we bought the lamps from a retail shop in May.'],
          },
          previousSubmissions: [{ text: 'We never bought lamps from a retail shop.', outcome: 'rejected' }],
        },
        'a correction that says so',
      ),
    ],
    *check(context) {
      if (context.route === 'dispute') return
      let claims = [
          ...context.section('rootCauses'),
          ...context.items.filter((item) => item.section === 'freeText'),
        ].flatMap((item) => claimsOf(item)),
        earlier2 = (context.document.previousSubmissions ?? []).flatMap(({ text: text2 }, index) =>
          earlierClaims(context, text2 ?? '').map((claim) => ({ ...claim, index })),
        ),
        flagged = new Set()
      for (let claim of claims) {
        if (corrects.test(claim.item.text.raw)) continue
        let clash = earlier2.find((other) => clashes(claim, other))
        clash !== void 0 &&
          (flagged.add(claim),
          yield findingAt(
            claim.item,
            claim,
            claim.strict && clash.strict ? 'error' : 'warning',
            `An earlier submission said the opposite: "${clash.text}"`,
          ))
      }
      claims.forEach((claim, index) => {
        for (let other of claims.slice(index + 1))
          flagged.has(other) ||
            corrects.test(other.item.text.raw) ||
            corrects.test(claim.item.text.raw) ||
            !clashes(claim, other) ||
            !(claim.absolute || other.absolute) ||
            flagged.add(other)
      })
      for (let claim of flagged)
        earlier2.some((other) => clashes(claim, other)) ||
          (yield findingAt(claim.item, claim, 'warning', 'Another statement of this plan says the opposite.'))
    },
  },
  negation =
    /\b(?:did not|do not|does not|didn't|didn’t|don't|don’t|have not|has not|had not|haven't|haven’t|hasn't|hasn’t|hadn't|never|have no|had no|no longer|was not|were not|wasn't|weren't|is not|are not)\b/i,
  ours = /\b(?:we|i|our|us)\b/i,
  corrects =
    /\b(?:correct(?:s|ed|ing|ion)? (?:our|the|an|my|of) (?:\w+ )?(?:earlier|previous|first|last|statement|submission|appeal|plan)|(?:earlier|previous|first) (?:statement|submission|plan|appeal) (?:was|is|said)|contrary to our|we (?:wrongly|incorrectly) (?:said|stated|wrote)|in our (?:first|previous|earlier) (?:plan|appeal|submission))\b/i
function claimsOf(item) {
  return clauses(item.text).map((claim) => ({ ...claim, item }))
}
function earlierClaims(context, text2) {
  return text2.trim() === '' ? [] : clauses(context.analyse(text2))
}
var boundary =
  /[,;:]\s|\s(?:because|since|so|although|though|while|which|but|until|when|and (?=we\b|our\b|had\b|did\b))\s?/gi
function clauses({ raw, masked, sentences }) {
  return sentences.flatMap((span) => {
    let claims = [],
      from = span.start,
      ends = [...masked.slice(span.start, span.end).matchAll(boundary)].map((match) => ({
        end: span.start + match.index,
        next: span.start + match.index + match[0].length,
      }))
    for (let { end, next } of [...ends, { end: span.end, next: span.end }]) {
      let claim = readClaim(masked.slice(from, end), raw.slice(from, end))
      ;(claim !== void 0 && claims.push({ ...claim, start: from, end }), (from = next))
    }
    return claims
  })
}
function readClaim(masked, text2) {
  if (!ours.test(masked)) return
  let negative = negation.test(masked),
    absolute2 = /\b(?:never|always)\b/i.test(masked),
    stems = contentStems(masked.toLowerCase().replace(/\b(?:never|always|not|no)\b/g, ' '))
  if (!(stems.size < 2 || stems.size > 14))
    return { text: text2, negative, absolute: absolute2, strict: stems.size <= 8, stems }
}
function clashes(a, b) {
  if (a.negative === b.negative) return !1
  let [small, large] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems]
  return small.size >= 2 && shareOf(small, large) >= (small.size <= 2 ? 1 : 0.75)
}
var con07 = {
  id: 'CON-07',
  scope: 'item',
  title: 'Targets, windows and channels are quoted right',
  severity: 'error',
  why: 'A misquoted target shows that the policy was not read; FBA orders do not count in seller-fulfilled metrics.',
  how: "A percentage called Amazon's target, or an own target laxer than Amazon's, beside the name of a metric is compared with the policy of that store and day; the same for windows in days; FBA orders as a cause of a seller-fulfilled metric. Stricter own targets are free.",
  question: 'Where does the policy page say so?',
  source: 'SU-AH, AZ-OTDR',
  bad: [
    flags(
      measure("The owner checks daily that the late shipment rate is below Amazon's target of 5%."),
      '5%',
    ),
    flags(cause('The order defect rate is counted over a window of 30 days, and the template was wrong.')),
    flags(
      cause('Our LSR rose because FBA orders were shipped late.', { violationTypes: ['late_shipment_rate'] }),
    ),
  ],
  fine: [
    passes(measure('We act when the late shipment rate reaches 2%.'), 'a stricter own target'),
    passes(measure("Amazon's target for ODR is below 1%."), 'quoted right'),
    passes(
      cause(
        'FBA orders are not part of the LSR; our own warehouse shipped 31 orders late because the job failed.',
        { violationTypes: ['late_shipment_rate'] },
      ),
      'says that FBA does not count',
    ),
    passes(measure('The owner reads the ODR report every 7 days.'), 'a rhythm, no window'),
  ],
  *check(item, context) {
    let named = metricTerms.flatMap(({ metric, pattern }) =>
      [...item.text.masked.matchAll(pattern)].map((match) => ({
        metric,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    ;(named.length > 0 && (yield* limits2(item, named, context)), yield* channel(item, context))
  },
}
function* limits2(item, named, context) {
  let { masked } = item.text
  for (let percentage of findPercentages(masked)) {
    let sentence = sentenceAt(item, percentage.start),
      near = nearest2(named, percentage.start, sentence.start, sentence.end)
    if (near === void 0) continue
    let limit = context.profile.limitFor(near.metric),
      target = caseFigures(context).find(({ metric }) => metric === near.metric)?.target ?? limit?.target
    if (
      target === void 0 ||
      limit === void 0 ||
      Math.abs(percentage.value - target) <= 0.0501 ||
      Math.abs(percentage.value - limit.target) <= 0.0501
    )
      continue
    let before = masked.slice(Math.max(sentence.start, percentage.start - 50), percentage.start),
      after = masked.slice(percentage.end, Math.min(sentence.end, percentage.end + 30)),
      official =
        /\b(?:amazon(?:'s|’s)?|required|requirement|policy|permitted|allowed|maximum|minimum|official)\b[^.;]{0,40}$/i.test(
          before,
        ) ||
        /^\s*(?:target|threshold|requirement|limit)?\s*(?:required|set|demanded|given|asked|allowed|permitted)? ?(?:by|of|from) amazon/i.test(
          after,
        ),
      targetWord =
        /\b(?:target|threshold|limit|goal|requirement|below|under|less than|stay|keep|above|over|at least|more than)\b[^.;]{0,25}$/i.test(
          before,
        ) || /^\s*(?:target|threshold|limit|goal|requirement)\b/i.test(after),
      wasAbove =
        /\b(?:was|were|rose|reached|stood|climbed|fell|went|dropped|is now|has been|of)\s*(?:to |at |over |above )?$/i.test(
          before,
        ) && !/target|threshold|limit|requirement/i.test(before),
      commits = /\b(?:target|goal|limit|threshold|keep|stay|remain|maintain|requirement)\b/i.test(
        masked.slice(sentence.start, sentence.end),
      ),
      laxer = limit.better === 'below' ? percentage.value > limit.target : percentage.value < limit.target
    wasAbove ||
      !targetWord ||
      !(official || (laxer && commits)) ||
      (/\b(?:from|was|were|had been)\b[^.;]{0,15}$/i.test(before) && !official) ||
      (yield findingAt(
        item,
        percentage,
        'error',
        `The target is ${limit.better === 'below' ? 'below' : 'at least'} ${target}% (${limit.source}).`,
      ))
  }
  for (let match of masked.matchAll(
    /(?<![\d.,])(\d{1,3})[- ]day(?:s)? (?:window|period|look-?back)(?=[^.]{0,80}\b(?:amazon|target|measured|counted|calculated)\b)|\b(?:amazon|measured|counted|calculated|evaluated|target)\b[^.]{0,60}(?<![\d.,])(?:\d{1,3})[- ]day (?:window|period)|\b(?:window|period) of (\d{1,3}) days|\b(?:measured|counted|calculated|evaluated) over (?:the (?:last|past) )?(\d{1,3}) days/giu,
  )) {
    let sentence = sentenceAt(item, match.index),
      near = nearest2(named, match.index, sentence.start, sentence.end),
      days = Number(match[1] ?? match[2] ?? match[3]),
      windows = near === void 0 ? void 0 : context.profile.limitFor(near.metric)?.windows
    windows === void 0 ||
      windows.includes(days) ||
      (yield findingAt(
        item,
        { start: match.index, end: match.index + match[0].length },
        'error',
        `The window is ${windows.join(' or ')} days.`,
      ))
  }
}
function nearest2(named, at, from, to) {
  return named
    .filter(({ start, end }) => start >= from && end <= to && Math.abs(start - at) <= 90)
    .toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]
}
var sellerFulfilled = new Set([
  'late_shipment_rate',
  'valid_tracking_rate',
  'cancellation_rate',
  'on_time_delivery_rate',
])
function* channel(item, context) {
  if (
    !(item.section !== 'rootCauses' || ![...context.types].some((type) => sellerFulfilled.has(type))) &&
    ![...context.types].some((type) => !sellerFulfilled.has(type))
  )
    for (let match of item.text.masked.matchAll(
      /\b(?:FBA|AFN|Amazon-fulfilled|fulfilled by Amazon) (?:orders|shipments|parcels|packages|units|items|deliveries)\b|\b(?:orders|shipments|parcels|items) (?:that were |which were |were )?(?:fulfilled|shipped|handled|sent) by (?:Amazon|FBA)\b|\bAmazon(?:'s|’s)? (?:warehouse|fulfil?lment cent(?:er|re)s?) (?:shipped|delayed|was late|cancell?ed)\b/giu,
    )) {
      let sentence = sentenceAt(item, match.index),
        words = item.text.masked.slice(sentence.start, sentence.end)
      ;/\b(?:not|no|never|n't|exclud\w+|outside|apart|instead|while|whereas|only our|unlike|without)\b/i.test(
        words,
      ) ||
        (/\b(?:late|delay\w*|cancel\w*|untracked|tracking|scan|shipped|rose|fell|defect\w*|caus\w*)\b/i.test(
          words,
        ) &&
          (yield findingAt(
            item,
            { start: match.index, end: match.index + match[0].length },
            'error',
            'FBA orders do not count in this seller-fulfilled metric.',
          )))
    }
}
var ddl01 = {
  id: 'DDL-01',
  scope: 'case',
  title: 'The deadline is met',
  severity: 'error or warning',
  why: 'After the deadline the case may be closed for good.',
  how: 'The day of looking lies after the deadline (error) or on it (warning). No known deadline is a note: the notice may name one.',
  question: 'What does the notice say about the time to answer?',
  source: 'EC-17, AZ-PS, SEED-001',
  bad: [
    flags({ asOf: '2026-10-27', deadline: '2026-10-26', sections: {} }, '2026-10-26'),
    flags({ asOf: '2026-10-26', deadline: '2026-10-26', sections: {} }),
  ],
  fine: [
    passes({ asOf: '2026-10-21', deadline: '2026-10-26', sections: {} }, 'days left'),
    passes({ sections: {} }, 'many notices name no deadline'),
    passes(
      { asOf: '2026-11-30', deadline: '2026-10-26', sections: {}, state: 'reinstated' },
      'a closed case',
    ),
  ],
  *check(context) {
    let { deadline, state } = context.document
    if (/closed|reinstated|watched|accepted|submitted/i.test(state ?? '')) return
    if (deadline === void 0 || deadline.trim() === '') {
      context.noticeDay !== void 0 &&
        context.route !== 'no_appeal' &&
        (yield {
          severity: 'info',
          message: 'The case knows no deadline.',
          path: 'deadline',
          text: 'deadline',
          question: 'Does the notice name a time to answer?',
        })
      return
    }
    let day = parseDay(deadline)
    if (day === void 0) {
      yield {
        severity: 'info',
        message: `The deadline "${deadline}" could not be read.`,
        path: 'deadline',
        text: deadline,
      }
      return
    }
    let left = day - context.asOf,
      whole = { path: 'deadline', start: 0, end: deadline.length, text: deadline }
    left < 0
      ? yield {
          severity: 'error',
          message: `The deadline was ${formatDay(day)}, ${-left} days ago.`,
          ...whole,
          question: 'Can more time be asked for, or has the notice another date?',
        }
      : left === 0 &&
        (yield {
          severity: 'warning',
          message: 'The deadline is today.',
          ...whole,
          question: 'What can still go out today?',
        })
  },
}
function rejectedSubmissions(context) {
  return (context.document.previousSubmissions ?? []).flatMap((submission, index) =>
    /reject|den|refus|declin|more information|not (?:accepted|approved)|insufficient|abgelehnt|need/i.test(
      submission.outcome ?? submission.reply ?? '',
    ) ||
    (submission.outcome === void 0 && submission.reply !== void 0)
      ? [{ ...submission, index }]
      : [],
  )
}
function asksOfReply(reply3) {
  let asks = [],
    add = (text2, start) => {
      let trimmed = text2
        .trim()
        .replace(/^[\s•*·–-]+/, '')
        .replace(/[.;,]$/, '')
      if (trimmed.length < 4) return
      let at = start + text2.indexOf(trimmed)
      asks.push({ text: trimmed, sections: sectionsAskedBy(trimmed), start: at, end: at + trimmed.length })
    }
  for (let match of reply3.matchAll(/[^\n]+/g)) {
    let line = match[0],
      listed = /^\s*(?:[•*·–-]|\d+[.)]|[a-z]\))\s+/.exec(line)
    listed !== null && add(line.slice(listed[0].length), match.index + listed[0].length)
  }
  if (asks.length > 0) return asks
  let detail =
    /(?:greater|more|additional|further|sufficient) (?:detail|details|information|specifics)s? (?:on|about|regarding|for|of|concerning)\b/gi
  for (let match of reply3.matchAll(detail)) {
    let from = match.index + match[0].length,
      end = /[.\n;]/.exec(reply3.slice(from))?.index ?? reply3.length - from,
      at = from
    for (let piece of reply3
      .slice(from, from + end)
      .split(/(,| and (?=the |your |how |steps|actions|what|invoices|a ))/))
      (/^(?:,| and )$/.test(piece) || add(piece, at), (at += piece.length))
  }
  if (asks.length > 0) return asks
  for (let match of reply3.matchAll(/[^.\n]+/g))
    /\b(?:please|provide|include|submit|send|explain|missing|need|require|did not (?:provide|include|explain|address)|does not|lacks?)\b/i.test(
      match[0],
    ) &&
      (sectionsAskedBy(match[0]).length > 0 ||
        /invoice|document|letter|report|bill|evidence/i.test(match[0])) &&
      add(match[0], match.index)
  return asks
}
var same =
    'The untracked letter service was still chosen in the shipping template, so nine parcels of the window had no scan at all.',
  reply = 'We need greater detail on the root cause of the issue.',
  ddl02 = {
    id: 'DDL-02',
    scope: 'case',
    title: 'No unchanged resubmission',
    severity: 'error',
    why: 'The same text gets the same answer and burns an attempt.',
    how: 'Entries under the asks of the rejection that are nearly all copied from the rejected text (0.9), or a whole that is (0.85). What the rejection did not criticise may stay.',
    question: 'What is new here since the rejection?',
    source: 'AZ forum, APX, PROSPER',
    bad: [
      flags({
        sections: { rootCauses: [same] },
        previousSubmissions: [{ text: same, outcome: 'rejected', reply }],
      }),
      flags({
        sections: { rootCauses: [same] },
        previousSubmissions: [
          { text: `Root cause: ${same} Actions: we refunded nine buyers.`, outcome: 'rejected' },
        ],
      }),
    ],
    fine: [
      passes(
        {
          sections: {
            rootCauses: [
              'Nine parcels went by letter: the template kept the service for orders under $20 after the price change of 3 July.',
            ],
            preventiveMeasures: [same],
          },
          previousSubmissions: [{ text: same, outcome: 'rejected', reply }],
        },
        'only the root cause was criticised',
      ),
      passes(
        {
          sections: { rootCauses: [same] },
          previousSubmissions: [{ text: 'We are sorry.', outcome: 'rejected', reply }],
        },
        'a new text',
      ),
      passes({ sections: { rootCauses: [same] } }, 'the first attempt'),
    ],
    *check(context) {
      let last = rejectedSubmissions(context).at(-1),
        previous = last?.text ?? ''
      if (last === void 0 || previous.trim() === '') return
      let asked = new Set(asksOfReply(last.reply ?? '').flatMap((ask) => ask.sections)),
        whole = context.items.map((item) => item.text.raw).join(`
`)
      textSimilarity(whole, previous) > 0.85 &&
        (yield {
          severity: 'error',
          message: 'The plan as a whole is the rejected one.',
          path: `previousSubmissions[${last.index}]`,
          text: 'the whole plan',
        })
      let unchanged = (item) => containedShare(item.text.raw, previous) > 0.9,
        statements = context.items.filter(
          (item) => isStatement(item) && item.text.wordCount >= 8 && item.section !== 'other',
        ),
        mostlySame = statements.filter(unchanged).length >= 0.6 * statements.length
      for (let item of statements) {
        if (
          (asked.size === 0
            ? !mostlySame
            : item.section === 'freeText' || item.section === 'other' || !asked.has(item.section)) ||
          !unchanged(item)
        )
          continue
        yield {
          severity: statements.some(
            (other) =>
              other !== item &&
              other.section === item.section &&
              containedShare(other.text.raw, previous) < 0.7,
          )
            ? 'warning'
            : 'error',
          message: 'This stands unchanged in the rejected submission.',
          path: item.path,
          start: item.base,
          end: item.base + item.text.raw.length,
          text: item.text.raw,
        }
      }
    },
  }
var old = 'Root cause: the letter service has no scan. Prevention: the template offers tracked service only.',
  reply2 = `Please provide greater detail on the following:
- The root cause of the issue
- The steps you have taken to prevent it going forward`,
  ddl03 = {
    id: 'DDL-03',
    scope: 'case',
    title: "The rejection's asks are answered",
    severity: 'error',
    why: 'The rejection names what was missing; an answer that passes over a line is rejected with the same words.',
    how: 'Each line of the rejection maps to text with at least 30% new words against the rejected one, or to a new exhibit. "Not applicable" with a reason counts as an answer.',
    question: 'What is new in the plan for this line?',
    source: 'AZ forum threads, ECC-AHS',
    bad: [
      flags({
        sections: {
          rootCauses: [
            'The letter service was kept for orders under $20 after the price change of 3 July, and nobody compared the template.',
          ],
          preventiveMeasures: ['The template offers tracked service only.'],
        },
        previousSubmissions: [{ date: '2026-10-14', text: old, outcome: 'rejected', reply: reply2 }],
      }),
    ],
    fine: [
      passes(
        {
          sections: {
            rootCauses: [
              'The letter service was kept for orders under $20 after the price change of 3 July, and nobody compared the template.',
            ],
            preventiveMeasures: [
              'Each Monday the shipping lead compares the template with the price list and signs the sheet (Exhibit 4).',
            ],
          },
          previousSubmissions: [{ date: '2026-10-14', text: old, outcome: 'rejected', reply: reply2 }],
        },
        'both lines have new text',
      ),
      passes(
        {
          sections: { rootCauses: ['The letter service has no scan.'] },
          previousSubmissions: [{ text: old, outcome: 'accepted' }],
        },
        'nothing was rejected',
      ),
    ],
    *check(context) {
      let last = rejectedSubmissions(context).at(-1)
      if (last?.reply === void 0) return
      let before = contentStems((last.text ?? '').toLowerCase()),
        sent = parseDay(last.date),
        fresh = (context.exhibits ?? []).some(({ day }) => sent !== void 0 && day !== void 0 && day > sent)
      for (let ask of asksOfReply(last.reply)) {
        if (ask.sections.length > 0) {
          if (
            ask.sections.some((section) =>
              context
                .section(section)
                .some((item) =>
                  /\bnot applicable\b.{10,}/i.test(item.text.raw)
                    ? !0
                    : item.text.stems.size > 0 && 1 - shareOf(item.text.stems, before) >= 0.3,
                ),
            )
          )
            continue
        } else {
          let stems = contentStems(ask.text.toLowerCase())
          if (
            context.items.some(
              (item) =>
                /\bnot applicable\b.{10,}/i.test(item.text.raw) && shareOf(stems, item.text.stems) > 0,
            ) ||
            fresh ||
            answersAsk(context, ask.text).answered
          )
            continue
        }
        yield {
          severity: 'error',
          message: `The rejection asks for "${ask.text}", and nothing new answers it.`,
          path: `previousSubmissions[${last.index}].reply`,
          start: ask.start,
          end: ask.end,
          text: last.reply.slice(ask.start, ask.end),
        }
      }
    },
  }
var attempt = (date, reply3) => ({
    date,
    outcome: reply3 === void 0 ? 'sent' : 'rejected',
    ...(reply3 === void 0 ? {} : { reply: reply3 }),
  }),
  ddl04 = {
    id: 'DDL-04',
    scope: 'case',
    title: 'Pace and number of attempts',
    severity: 'warning',
    why: 'Each attempt is worth less than the one before; sending again in panic closes doors.',
    how: 'The third attempt is a warning, from the fourth on a stop sign; a send within 48 hours after the last without a reply, and a chaser before five business days, are warnings. A reply that asks for a paper is answered at once.',
    question: 'What is new enough to be worth an attempt?',
    source: 'EC-17, AG, SSO, AZ-APP',
    bad: [
      flags({ asOf: '2026-10-21', sections: {}, previousSubmissions: [attempt('2026-10-20')] }),
      flags({
        asOf: '2026-10-21',
        sections: {},
        previousSubmissions: [attempt('2026-09-01', 'no'), attempt('2026-09-10', 'no')],
      }),
      flags({ asOf: '2026-10-21', sections: {}, previousSubmissions: [attempt('2026-10-16')] }),
    ],
    fine: [
      passes(
        {
          asOf: '2026-10-21',
          sections: {},
          previousSubmissions: [attempt('2026-10-20', 'Please send the invoice.')],
        },
        'a reply that asks for a paper',
      ),
      passes(
        { asOf: '2026-10-21', sections: {}, previousSubmissions: [attempt('2026-10-05')] },
        'a chaser after five business days',
      ),
      passes({ sections: {} }, 'the first attempt'),
    ],
    *check(context) {
      let submissions = context.document.previousSubmissions ?? [],
        last = submissions.at(-1)
      if (last === void 0) return
      let path = `previousSubmissions[${submissions.length - 1}]`,
        number = submissions.length + 1
      number >= 4
        ? yield {
            severity: 'warning',
            message: `Stop: this would be attempt ${number}. Send nothing that is not much better than all before.`,
            path: 'previousSubmissions',
            text: `attempt ${number}`,
          }
        : number > 2 &&
          (yield {
            severity: 'warning',
            message: `This would be attempt ${number}; each is worth less than the one before.`,
            path: 'previousSubmissions',
            text: `attempt ${number}`,
          })
      let sent = parseDay(last.date),
        answered =
          (last.reply ?? '').trim() !== '' || /reject|den|accept|refus|approved/i.test(last.outcome ?? '')
      if (sent === void 0 || answered) return
      let days = context.asOf - sent
      days >= 0 && days < 2
        ? yield {
            severity: 'warning',
            message: 'The last attempt went out less than 48 hours ago and has no reply.',
            path,
            text: last.date ?? '',
          }
        : days >= 2 &&
          businessDaysBetween(sent, context.asOf) < 5 &&
          (yield {
            severity: 'warning',
            message: 'A chaser is due only after five business days without a reply.',
            path,
            text: last.date ?? '',
          })
    },
  }
var followUp = {
    owner: 'account lead',
    nextCheck: '2026-10-22',
    watches: 'account lead: mail and View appeal',
  },
  ddl05 = {
    id: 'DDL-05',
    scope: 'case',
    title: 'The follow-up is planned',
    severity: 'warning',
    why: 'Replies come by mail and on the View appeal page and get lost; metrics slip again after reinstatement.',
    how: 'An open case has an owner, a next check and someone who watches mail and View appeal; a reinstated one has checks at 30, 60 and 90 days. A file without any follow-up is only noted.',
    question: 'Who looks for the reply, where, and when next?',
    source: 'SEED-003, SEED-004, AppealsPro',
    bad: [
      flags({ sections: {}, followUp: { owner: 'account lead' } }, 'next check, who watches'),
      flags({ sections: {}, state: 'reinstated', followUp: { ...followUp, afterReinstatement: [30] } }),
    ],
    fine: [
      passes({ sections: {}, followUp }, 'planned'),
      passes({ sections: {}, state: 'closed' }, 'a closed case'),
      passes(
        { sections: {}, state: 'reinstated', followUp: { ...followUp, afterReinstatement: [7, 30, 60, 90] } },
        'watched after reinstatement',
      ),
    ],
    *check(context) {
      let { followUp: followUp2, state, noticeDate: noticeDate3 } = context.document
      if (/closed/i.test(state ?? '')) return
      if (followUp2 === void 0) {
        noticeDate3 !== void 0 &&
          (yield {
            severity: 'info',
            message: 'The case plans no follow-up.',
            path: 'followUp',
            text: 'follow-up',
          })
        return
      }
      let missing = [
        ...(empty(followUp2.owner) ? ['owner'] : []),
        ...(empty(followUp2.nextCheck) ? ['next check'] : []),
        ...(empty(followUp2.watches) ? ['who watches'] : []),
      ]
      if (
        (missing.length > 0 &&
          (yield {
            severity: 'warning',
            message: `The follow-up lacks ${missing.join(', ')}.`,
            path: 'followUp',
            text: missing.join(', '),
          }),
        !/reinstated|watched/i.test(state ?? ''))
      )
        return
      let planned = new Set((followUp2.afterReinstatement ?? []).map(Number)),
        absent = [30, 60, 90].filter((days) => !planned.has(days))
      absent.length > 0 &&
        (yield {
          severity: 'warning',
          message: `No check is planned ${absent.join(', ')} days after reinstatement.`,
          path: 'followUp',
          text: `${absent.join(', ')} days`,
        })
    },
  }
function empty(value) {
  return value === void 0 || value.trim() === ''
}
var rules = [
  str01,
  str02,
  str03,
  str04,
  str05,
  str06,
  str07,
  str08,
  str09,
  str10,
  str11,
  str12,
  evd01,
  evd02,
  evd03,
  evd04,
  evd05,
  evd06,
  evd07,
  evd08,
  evd09,
  evd10,
  evd11,
  lng01,
  lng02,
  lng03,
  lng04,
  lng05,
  lng06,
  lng07,
  lng08,
  lng09,
  lng10,
  lng11,
  lng12,
  spc01,
  spc02,
  spc03,
  spc04,
  spc05,
  spc06,
  tns01,
  tns02,
  tns03,
  tns04,
  tns05,
  con01,
  con02,
  con03,
  con04,
  con05,
  con06,
  con07,
  ddl01,
  ddl02,
  ddl03,
  ddl04,
  ddl05,
]
function isReason(reason) {
  return reason !== void 0 && reason.trim().length >= 8 && /\s/.test(reason.trim())
}
function applySuppressions(findings, document) {
  let suppressions = document.suppressions ?? []
  if (suppressions.length === 0) return { kept: findings, suppressed: [] }
  let kept3 = [],
    suppressed = []
  for (let finding of findings) {
    let match = suppressions.find(
      (s) =>
        s.ruleId === finding.ruleId &&
        (s.path === void 0 || s.path === finding.path) &&
        (s.text === void 0 || s.text === finding.text),
    )
    match !== void 0 && isReason(match.reason)
      ? suppressed.push({ ...finding, reason: match.reason })
      : kept3.push(finding)
  }
  return { kept: kept3, suppressed }
}
function lintCase(document, options) {
  return createLinter().lint(document, options)
}
function createLinter() {
  let texts2 = new Map(),
    answers = new Map()
  return {
    lint(document, options) {
      let context = createContext(document, {
          asOf: options.asOf,
          ...(options.profile === void 0 ? {} : { profile: options.profile }),
          textCache: (key) => bounded(texts2, key),
        }),
        rules2 = selectRules(options),
        known = bounded(answers, factsKey(context, options)),
        itemRules = rules2.filter((rule) => rule.scope === 'item'),
        findings = []
      for (let item of context.items)
        for (let finding of checkItem(item, itemRules, context, known)) findings.push(finding)
      for (let rule of rules2)
        if (rule.scope === 'case')
          for (let finding of rule.check(context)) findings.push(complete(rule, finding))
      let { kept: kept3, suppressed } = applySuppressions(sortFindings(findings, context), document)
      return {
        ready: !kept3.some((finding) => finding.severity === 'error'),
        findings: kept3,
        suppressed,
        coverage: buildCoverage(context),
      }
    },
  }
}
function checkItem(item, rules2, context, known) {
  let key = `${item.section}\0${item.date ?? ''}\0${item.owner ?? ''}\0${item.links.evidence.join()}\0${item.text.raw}`,
    relative = known.get(key)
  if (relative === void 0) {
    let home = { ...item, path: '', base: 0 }
    ;((relative = rules2.flatMap((rule) =>
      [...rule.check(home, context)].map((finding) => ({ rule, finding })),
    )),
      known.set(key, relative))
  }
  return relative.map(({ rule, finding }) => complete(rule, moved(finding, item)))
}
function moved(finding, item) {
  return {
    ...finding,
    path: item.path,
    ...(finding.start === void 0 ? {} : { start: finding.start + item.base }),
    ...(finding.end === void 0 ? {} : { end: finding.end + item.base }),
    ...(finding.fix === void 0
      ? {}
      : {
          fix: {
            ...finding.fix,
            path: item.path,
            start: finding.fix.start + item.base,
            end: finding.fix.end + item.base,
          },
        }),
  }
}
function complete(rule, finding) {
  return {
    ruleId: rule.id,
    severity: finding.severity,
    message: finding.message,
    question: finding.question ?? rule.question,
    path: finding.path,
    ...(finding.start === void 0 ? {} : { start: finding.start }),
    ...(finding.end === void 0 ? {} : { end: finding.end }),
    text: finding.text,
    source: rule.source,
    ...(finding.fix === void 0 ? {} : { fix: finding.fix }),
  }
}
function selectRules(options) {
  let { only, without } = options
  return only === void 0 && without === void 0
    ? rules
    : rules.filter((rule) => (only === void 0 || only.includes(rule.id)) && without?.includes(rule.id) !== !0)
}
function factsKey({ document, asOf, language }, options) {
  let { sections: _sections, freeText: _freeText, suppressions: _suppressions, ...facts } = document
  return JSON.stringify([facts, asOf, language, options.only, options.without, options.profile])
}
function bounded(cache, key) {
  let entry2 = cache.get(key)
  return (
    (entry2 === void 0 || entry2.size > 2e3) &&
      (cache.size >= 8 && cache.clear(), (entry2 = new Map()), cache.set(key, entry2)),
    entry2
  )
}
var severityOrder = { error: 0, warning: 1, info: 2 }
function sortFindings(findings, context) {
  let order = new Map(context.items.map((item, index) => [`${item.path}:${item.base}`, index])),
    place = (finding) => order.get(`${finding.path}:0`) ?? (finding.path.startsWith('freeText') ? 1e4 : 2e4)
  return findings.toSorted(
    (a, b) =>
      severityOrder[a.severity] - severityOrder[b.severity] ||
      place(a) - place(b) ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      (a.start ?? -1) - (b.start ?? -1) ||
      (a.ruleId < b.ruleId ? -1 : 1),
  )
}
var ruleIds = [
  'STR-01',
  'STR-02',
  'STR-03',
  'STR-04',
  'STR-05',
  'STR-06',
  'STR-07',
  'STR-08',
  'STR-09',
  'STR-10',
  'STR-11',
  'STR-12',
  'EVD-01',
  'EVD-02',
  'EVD-03',
  'EVD-04',
  'EVD-05',
  'EVD-06',
  'EVD-07',
  'EVD-08',
  'EVD-09',
  'EVD-10',
  'EVD-11',
  'LNG-01',
  'LNG-02',
  'LNG-03',
  'LNG-04',
  'LNG-05',
  'LNG-06',
  'LNG-07',
  'LNG-08',
  'LNG-09',
  'LNG-10',
  'LNG-11',
  'LNG-12',
  'SPC-01',
  'SPC-02',
  'SPC-03',
  'SPC-04',
  'SPC-05',
  'SPC-06',
  'TNS-01',
  'TNS-02',
  'TNS-03',
  'TNS-04',
  'TNS-05',
  'CON-01',
  'CON-02',
  'CON-03',
  'CON-04',
  'CON-05',
  'CON-06',
  'CON-07',
  'DDL-01',
  'DDL-02',
  'DDL-03',
  'DDL-04',
  'DDL-05',
]
export {
  accountSchema,
  caseItemSchema,
  caseMetricSchema,
  caseSchema,
  caseSchemaName,
  counterNoticeSchema,
  createLinter,
  evidenceSchema,
  followUpSchema,
  letterOfAuthorizationSchema,
  lintCase,
  readCase,
  readCaseValue,
  routes,
  ruleIds,
  rules,
  sectionsSchema,
  submissionSchema,
  supplierSchema,
  suppressionSchema,
}
//# sourceMappingURL=src-Y4Z6U4Q5.js.map
