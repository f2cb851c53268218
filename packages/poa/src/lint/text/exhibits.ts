const label = String.raw`(?:\d{1,3}(?:\.\d{1,2})?[a-z]?(?!\w|-(?!\d{1,2}(?![\w-])))|[A-Z]{1,2}-?\d{0,2}(?!\w|-(?![A-Z](?![\w-]))))`
const joint = String.raw`\s*(?:,\s*(?:and|und|et|e|y)?|and|und|et|e|y|&|or|to|through|thru|bis|à|a|al|–|—|-)\s*`
// "The document 7 days later" names none; in brackets nothing else is meant.
const inBrackets = String.raw`(?<=[(\[]|[(\[](?:see|voir|vedi|véase|ver|siehe)\s)(?:file|document|justificatif|documento|prova|adjunto|prueba|exhibit)`
const singular = String.raw`(?:[Ee]xhibit|[Aa]ttachment|[Aa]nnex|[Aa]ppendix|[Ee]nclosure|Document|Exh?\.|Att\.|Attach\.|App\.|Encl\.|File|Anlage|Anl\.|Beleg|Nachweis|[Pp]ièce(?: jointe)?|PJ|[Aa]nnexe|Justificatif|[Aa]llegato|All\.|Documento|Prova|[Aa]nexo|Adjunto|Prueba|Anhang|${inBrackets}|EXHIBIT|ATTACHMENT)`
const plural = String.raw`(?:[Ee]xhibits|[Aa]ttachments|[Aa]nnexes|[Aa]ppendices|[Ee]nclosures|Documents|Exh?s\.|Atts\.|Files|Anlagen|Belege|Nachweise|[Pp]ièces(?: jointes)?|[Aa]nnexes|Justificatifs|[Aa]llegati|All\.|Documenti|Prove|[Aa]nexos|Adjuntos|Documentos|Pruebas|EXHIBITS|ATTACHMENTS)`
const japanese = String.raw`(?:別紙|添付資料|添付書類|添付|証拠資料|証拠|資料)\s*[0-9０-９]{1,2}(?:\s?[~〜～–-]\s?[0-9０-９]{1,2}(?!件|名|個|日|月|年))?`

/**
 * A reference to exhibits: `Exhibit 3`, `Exhibits 1 and 2`, `Attachments A to D`, `Anlage 4`. Only a plural goes on after
 * the first label, so that "Exhibit 3 and 14 orders" names one exhibit.
 */
export const exhibitPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${plural}\s*(?:[Nn]o\.?\s*|Nr\.?\s*|[nN][°º]\.?\s*|[nN]\.\s?[°º]?\s*|#\s*)?${label}(?:${joint}${label})*|${singular}\s*(?:[Nn]o\.?\s*|Nr\.?\s*|[nN][°º]\.?\s*|[nN]\.\s?[°º]?\s*|#\s*)?${label})|${japanese}`,
  'gu',
)

/** The labels that a reference names, ranges spelled out: `Exhibits A to C` gives A, B, C. */
export function exhibitLabels(reference: string): string[] {
  const normal = reference.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
  const body = normal.replace(/^\D*?(?=\d|\s[A-Z]{1,2}-?\d{0,2}(?![\w]))/u, '').trim()
  const parts = [...body.matchAll(new RegExp(label, 'g'))]
  const labels: string[] = []
  parts.forEach((part, index) => {
    const previous = parts[index - 1]
    const between = previous === undefined ? '' : body.slice(previous.index + previous[0].length, part.index)
    if (previous !== undefined && /^\s*(?:to|through|thru|bis|à|a|al|–|—|-|~|〜|～)\s*$/.test(between))
      labels.push(...labelsBetween(previous[0], part[0]))
    labels.push(part[0])
  })
  return labels.map(normalLabel)
}

/** The label of an evidence entry's `ref`: `Exhibit 1`, `Ex. 1`, `E1` and `1` all give `1`; `Attachment B` gives `B`. */
export function labelOfRef(ref: string): string {
  const short = /^\s*E[xX]?\.?\s?-?(\d{1,3}[a-z]?)\s*$/.exec(ref)
  if (short?.[1] !== undefined) return normalLabel(short[1])
  const found = /(\d{1,3}(?:\.\d{1,2})?[a-z]?|(?<![A-Za-z])[A-Z]{1,2}-?\d{0,2})\s*$/.exec(
    ref.trim().replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)),
  )
  return normalLabel(found?.[1] ?? ref)
}

function normalLabel(text: string): string {
  return text.trim().toUpperCase().replace(/-/g, '')
}

function labelsBetween(first: string, last: string): string[] {
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) {
    const from = Number(first)
    const to = Number(last)
    return to - from > 60
      ? []
      : Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => String(from + 1 + i))
  }
  if (/^[A-Z]$/.test(first) && /^[A-Z]$/.test(last)) {
    const from = first.charCodeAt(0)
    const count = Math.max(0, last.charCodeAt(0) - from - 1)
    return Array.from({ length: count }, (_, i) => String.fromCharCode(from + 1 + i))
  }
  return []
}
