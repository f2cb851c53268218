/**
 * The supplier's own number for a thing where no column holds it: `SKU: HF-118`, `[HF-118] Bottle`, `Bottle (HF-118)`,
 * or the first word of the description.
 */
export function codeInText(product: string, texts: readonly string[]): string | undefined {
  for (const [pattern, places] of [
    [named, [product, ...texts]],
    [bracketed, [product, ...texts]],
    [alone, texts],
    [first, [product]],
  ] as const)
    for (const text of places) {
      const code = pattern.exec(text)?.[1]
      if (code !== undefined && !/^B0[A-Z0-9]{8}$/.test(code)) return code.replace(/[.,;:]$/, '')
    }
  return undefined
}

/** Letters and digits in parts, or letters followed by digits: no word, no measure, no year. */
const shape = String.raw`(?=[\p{Lu}\d./_-]*\d|\p{Lu}+[./_-]\p{Lu}+[./_-]\p{Lu}+|\p{Lu}{2,}-\p{Lu}{2,})(?=[\d./_-]*\p{Lu})(?:[\p{Lu}\d]+(?:[./_-][\p{Lu}\d]+)+|\p{Lu}{2,}\d{2,}[\p{Lu}\d]*)`

const labels = [
  'sku',
  'item(?: no\\.?| #)?',
  'mod(?:el|ell|èle|ello|elo)(?: no\\.?)?',
  'style(?: no\\.?)?',
  'art(?:ikel)?\\.?-?\\s?(?:nr\\.?|no\\.?)?',
  'r[ée]f(?:érence|\\.)?',
  'cod(?:e|ice|\\.)?',
  'cód(?:igo|\\.)?',
]
const named = new RegExp(
  String.raw`(?<!\p{L})(?:${labels.flatMap(everyCase).join('|')}|品番|型番|商品コード)\s*[.:：#°]*\s*([\p{Lu}\d]+(?:[./_-][\p{Lu}\d]+)+|\p{Lu}+\d+[\p{Lu}\d]*)(?![\p{L}\d])`,
  'u',
)
const alone = new RegExp(String.raw`^(${shape})$`, 'u')
const bracketed = new RegExp(String.raw`[[(](${shape})[\])]`, 'u')
const first = new RegExp(String.raw`^(${shape})(?=\s)`, 'u')

/** Small, with a capital, and in capitals: what stands behind a label must stay in capitals. */
function everyCase(label: string): string[] {
  const upper = label.replaceAll(/(?<!\\)\p{Ll}/gu, (letter) => letter.toUpperCase())
  return [
    label,
    label.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    upper,
    label
      .replace(/ no/u, ' No')
      .replace('nr', 'Nr')
      .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  ]
}
