import { rowText, type Row } from './layout.ts'

/** Quantities of a paper whose table has no head: beside an ASIN, or before a price as tills print it. */
export function quantitiesInText(
  rows: readonly Row[],
): { readonly key: string; readonly units: number; readonly context: string }[] {
  const found: { key: string; units: number; context: string }[] = []
  const texts = rows.map(rowText)
  for (const [index, line] of texts.entries()) {
    for (const [asin] of line.matchAll(/\bB0[A-Z0-9]{8}\b/g)) {
      const rest = line.replace(asin, ' ')
      const units = quantityIn(rest) ?? quantityAbove(texts[index - 1] ?? '', rest)
      if (units !== undefined) found.push({ key: asin, units, context: line })
    }
    const behind = /^\s*(\p{L}[^\n]{2,60}?) [x×*] ?(\d{1,5})(?:\s{2,}|\s*$)/u.exec(line)
    if (behind !== null) found.push({ key: behind[1] ?? '', units: Number(behind[2]), context: line })
    const till = /^\s*(\d{1,5}) ?[@x×] ?[€$£]?(\d+[.,]\d{2})\b/iu.exec(line)
    if (till === null) continue
    const named = texts.slice(Math.max(0, index - 2), index).findLast((text) => /\p{L}{3}/u.test(text))
    // Some tills print the count above the thing: then the sum below is the product of both.
    const next = texts[index + 1] ?? ''
    const product =
      /\p{L}{3}/u.test(next) && endsWith(next, Number(till[1]) * price(till[2] ?? ''))
        ? itemOf(next)
        : named?.trim()
    if (product !== undefined) found.push({ key: product, units: Number(till[1]), context: line })
  }
  return found
}

function price(text: string): number {
  return Number(text.replace(',', '.'))
}

function endsWith(line: string, amount: number): boolean {
  const last = /(\d+[.,]\d{2})\W*\p{L}?\s*$/u.exec(line)?.[1]
  return last !== undefined && Math.abs(price(last) - amount) < 0.005
}

/** The number of the thing before its name, else its name, without the sum. */
function itemOf(line: string): string {
  const text = line.replace(/\s*\d+[.,]\d{2}\W*\p{L}?\s*$/u, '').trim()
  return /^(?:\p{Lu} )?(\d{4,14}) \p{L}/u.exec(text)?.[1] ?? text
}

/** The number that stands as a quantity: named as such, or the only small whole number without a decimal mark. */
function quantityIn(line: string): number | undefined {
  const times = /^\s*(\d{1,5}) ?[x×*] (?=.*\p{L})/u.exec(line)?.[1]
  if (times !== undefined) return Number(times)
  const named =
    /(?:qty|quantity|menge|qté|quantité|q\.?tà|quantità|cant(?:idad)?|pcs|units|stk|数量)\.?\s*[:x：]?\s*(\d{1,3}(?:[.,]\d{3})+|\d{1,6})(?![.,]?\d)|(?<![\d.,])(\d{1,3}(?:[.,]\d{3})+|\d{1,6})\s*(?:pcs|units|stk|stück|pieces|pièces|pezzi|pz|unidades|uds|ea\b|個|点)/iu.exec(
      line,
    )
  if (named !== null) return Number((named[1] ?? named[2] ?? '').replace(/[.,]/g, ''))
  const whole = [...line.matchAll(/(?<![\d.,$€£¥-])(\d{1,5})(?![\d.,]*\d|\s*%|-)/g)].map((match) =>
    Number(match[1]),
  )
  const likely = whole.filter((number) => number > 0 && number < 100_000)
  return likely.length === 1 ? likely[0] : undefined
}

/** In a row that was broken in two the quantity may stand first on the line above, before the description. */
function quantityAbove(above: string, rest: string): number | undefined {
  if (/\bB0[A-Z0-9]{8}\b/.test(above) || !/\d[.,]\d{2}/.test(rest)) return undefined
  const first = /^\s*(\d{1,5})\s+\S*\p{L}/u.exec(above)?.[1]
  return first === undefined ? undefined : Number(first)
}
