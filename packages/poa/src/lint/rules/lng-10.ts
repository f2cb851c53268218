import { cause, flags, passes } from '../examples.ts'
import { findingAt } from '../find.ts'
import type { ItemRule } from '../rule.ts'
import type { Span } from '../text/sentences.ts'
import { allMatches, has } from '../text/pattern.ts'

export const lng10: ItemRule = {
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
    flags(cause('All orders refunded ✅')),
  ],
  fine: [
    passes(cause('[NAME OF THE PACKER] reads the sheet.'), 'a blank'),
    passes({ sections: {}, freeText: 'URSACHE DES PROBLEMS\nDer Karton war dünn.' }, 'a German heading'),
    passes(cause('ODR, SKU and FBA ASIN lists (LSR VTR OTDR) were exported.'), 'abbreviations'),
    passes(cause('The insert read "LEAVE FIVE STARS NOW!!" and was in 400 parcels.'), 'a quoted insert'),
    passes(
      { sections: {}, freeText: 'ROOT CAUSE OF THE ISSUE\nThe template chose the letter service.' },
      'a heading',
    ),
  ],
  *check(item) {
    const { masked } = item.text
    // A heading may stand in capitals.
    if (!item.heading)
      for (const span of shouting(masked)) yield findingAt(item, span, 'warning', 'Capitals shout.')
    for (const match of masked.matchAll(/[!?！？]{2,}/g))
      yield findingAt(
        item,
        { start: match.index, end: match.index + match[0].length },
        'warning',
        'Repeated marks shout.',
      )
    for (const match of masked.matchAll(/\*{3,}|(?:★☆|☆★)[★☆]*|★{2,}(?=[。！!]|$)/g))
      yield findingAt(
        item,
        { start: match.index, end: match.index + match[0].length },
        'warning',
        'Stars decorate instead of informing.',
      )
    for (const match of masked.matchAll(
      /[\p{Extended_Pictographic}](?:\uFE0F|\u200D|\p{Extended_Pictographic})*/gu,
    )) {
      if (/^[©®™✓✔☐☑↔→]/u.test(match[0])) continue
      yield findingAt(
        item,
        { start: match.index, end: match.index + match[0].length },
        'warning',
        'A symbol decorates instead of informing.',
      )
    }
  },
}

function shouting(masked: string): Span[] {
  const spans: Span[] = []
  if (!has(threeCapitals, masked)) return spans
  for (const match of allMatches(capitals, masked)) {
    const words = match[0].split(/[ ,]+/)
    const shouted = words.filter(
      (word) => word.length >= 3 && /[AEIOUYÄÖÜÉ]/u.test(word) && !abbreviations.has(word),
    )
    const line = masked.slice(masked.lastIndexOf('\n', match.index) + 1).split('\n')[0] ?? ''
    const heading =
      /ROOT CAUSE|ACTION|PREVENT|EXHIBIT|EVIDENCE|SUMMARY|PLAN OF|MEASURE|ISSUE|URSACHE|MASSNAHME|MAßNAHME|ANLAGE|CAUSE|MESURE|ANNEXE|CAUSA|AZION|MISUR|ALLEGAT|ACCION|MEDIDA|ANEXO/u.test(
        match[0],
      ) &&
      line.trim().length <= match[0].length + 12 &&
      !/[.!]$/.test(line.trim())
    if (has(printed, masked.slice(0, match.index))) continue
    // "[NAME OF THE OWNER]" is a blank, STR-10's.
    if (/[[<{][^\]>}]*$/.test(masked.slice(Math.max(0, match.index - 30), match.index))) continue
    if (words.length >= 3 && shouted.length >= 2 && !heading)
      spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return spans
}

const abbreviations = new Set(
  'ODR LSR VTR OTDR PFCR IDR AHR AHA ASIN ASINS SKU SKUS FBA FBM MFN AFN SFP UPC EAN GTIN ISBN FNSKU LOA POA CPC SDS MSDS COA GPSR WEEE USPS UPS DHL DPD GLS EVRI FEDEX SOP QC QA WMS ERP CRM CSV PDF XLSX XML JSON API USB LED LCD UV CE UKCA FCC FDA EPA CPSC ISO ASTM RMA BOL POD VAT EORI IOSS LUCID GMBH LLC INC LTD SARL USA UK EU US NYC ID OCR RFID FIFO FEFO HTML URL IP TM PVC ABS EVA PET BPA'.split(
    ' ',
  ),
)

// "The label read MADE IN ITALY" gives what is printed there.
const printed =
  /(?<!\p{L})(?:reads?|says|said|words|printed|marked|stamped|stand|steht|trägt|trug|portait|porte|indiquait|riportava|riporta|recava|decía|dice|ponía|llevaba) $/iu

const threeCapitals = /\p{Lu}{3}/u

const capitals =
  /(?<![\p{L}\p{N}-])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:[ ,]+\p{Lu}+(?:['’]\p{Lu}+)?(?![\p{L}\p{N}-]))+/gu
