import { firstMatch, has } from '../text/pattern.ts'
import type { LintContext } from '../context.ts'
import { keptFor, perText } from '../memory/kept.ts'
import type { PlanItem } from '../plan.ts'
import { remembered } from '../memory/remembered.ts'
import { isSameName, normalName } from '../text/names.ts'
import { similarity } from '../text/similarity.ts'
import type { Span } from '../text/sentences.ts'

export interface Misnamed extends Span {
  readonly item: PlanItem
  readonly name: string
  /** Who seems to be meant. */
  readonly known: string
}

/**
 * Names in the text that begin like one that the case knows and go on differently: "Oakbridge Cosmetic Supply" where the
 * papers say Oakridge Cosmetics Distribution Inc., "Brockley Toy Supplies Ltd" for Brockley Toys Distribution Ltd. A name
 * begins with what tells it from others, so its first word is compared alone; a name whose first word is one of a trade
 * ("Ceramiche …") is told by the second.
 */
export const misnamed = keptFor((context: LintContext): readonly Misnamed[] => {
  const known = knownNames(context)
  if (known.length === 0) return []
  return context.items.flatMap((item) =>
    namesIn(item.text).flatMap(({ name, start }) => {
      if (known.some((other) => isSame(name)(other))) return []
      const meant = known.find((other) => resemblance(name)(other))
      return meant === undefined ? [] : [{ item, name, start, end: start + name.length, known: meant }]
    }),
  )
})

function knownNames({ document }: LintContext): readonly string[] {
  const { account, evidence = [], brands = [] } = document
  const names = [
    account?.legalName,
    account?.storeName,
    ...(account?.aliases ?? []),
    ...brands,
    ...evidence.flatMap(({ supplier, loa, nameOnDocument }) => [
      supplier?.name,
      loa?.licensor,
      loa?.licensee,
      nameOnDocument,
    ]),
  ]
  return [...new Set(names)].filter((name) => name !== undefined && normalName(name).length >= 4) as string[]
}

// Every keystroke asks for the same names again.
const isSame = remembered((name) => remembered((other) => isSameName(name, other)))
const resemblance = remembered((name) => remembered((other) => resembles(name, other)))

function resembles(name: string, other: string): boolean {
  const [left, right] = [words(name), words(other)]
  const [first = '', second = ''] = left
  const [otherFirst = '', otherSecond = ''] = right
  if (left.length < 2 || right.length < 2) return false
  if (first.length < 5 || otherFirst.length < 5) return false
  if (first !== otherFirst) return alike(first, otherFirst)
  // "Marlow Kitchen" beside "Marlow Wholesale Ltd" may be another firm of the house; a legal form says which is meant.
  return (
    (has(legalForm, name) || has(tradeWord, name)) &&
    (alike(second, otherSecond) || similarity(left.join(' '), right.join(' ')) >= 0.5)
  )
}

/** Written alike and not the same; Lactéa and Laktea are. */
function alike(one: string, other: string): boolean {
  return one !== other && similarity(one, other) >= 0.74
}

const words = (name: string): string[] =>
  normalName(name)
    .replace(/^(?:the|die|der|das|la|le|il|el|firma|societe|societa|ditta|empresa) /, '')
    .split(' ')

/** Runs of capitalised words; in German, where all nouns are, only those that end in a legal form or a word of trade. */
const namesIn = perText(({ raw, masks, language }): readonly { name: string; start: number }[] => {
  return [...raw.matchAll(language === 'ja' ? latinRun : run)]
    .flatMap((match) => firmsOf(match[0]).map(({ name, start }) => ({ name, start: match.index + start })))
    .flatMap((found) => {
      const lead = firstMatch(leadingArticle, found.name)?.[0] ?? ''
      const name = found.name.slice(lead.length).replace(/[\s,&]+$/, '')
      const start = found.start + lead.length
      if (!/\s/.test(name)) return []
      if (language === 'de' && !has(legalForm, name) && !has(tradeWord, name)) return []
      const hidden = masks.some(
        ({ kind, ...mask }) =>
          (kind === 'quote' || kind === 'url' || kind === 'exhibit') &&
          start < mask.end &&
          start + name.length > mask.start,
      )
      return hidden ? [] : [{ name, start }]
    })
})

/** "Brockley Ltd and Norden ApS" are two. */
function firmsOf(names: string): { name: string; start: number }[] {
  const firms: { name: string; start: number }[] = []
  let start = 0
  for (const match of names.matchAll(/ (?:and|und|et|e|y) /gu)) {
    if (!has(legalForm, names.slice(start, match.index))) continue
    firms.push({ name: names.slice(start, match.index), start })
    start = match.index + match[0].length
  }
  return [...firms, { name: names.slice(start), start }]
}

const run =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’-]+(?: (?:(?:&|of|and|und|et|e|y|de|del|du|di|d['’]) )?\p{Lu}[\p{L}\p{N}'’.-]*){1,5}(?<![.])/gu
const latinRun = /(?<![A-Za-z\p{N}])[A-Z][A-Za-z\p{N}'’-]+(?: [A-Z&][A-Za-z\p{N}'’.-]*){1,5}/gu
const leadingArticle =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|The|Our|At|From|By|In|On|For|With|Since|After|When|Invoices?|Supplier|Firma|Die|Der|Das|Von|Bei|Am|La|Le|Les|Chez|Il|Lo|El|Los|Société|Ditta|Empresa|Fournisseur|Fornitore|Proveedor|Lieferant) )+/u
const legalForm =
  /(?:GmbH|KG|AG|UG|OHG|GbR|e\.\s?K\.?|Ltd\.?|Limited|LLC|Inc\.?|Corp\.?|PLC|ApS|A\/S|AB|Oy|SARL|S\.?A\.?R\.?L\.?|SASU?|EURL|S\.?r\.?l\.?|S\.p\.A\.?|SpA|S\.n\.c\.?|S\.?L\.?U?\.?|S\.A\.?U?\.?|B\.?V\.?|Pty|Co\.?)$/u
const tradeWord =
  /(?:Supply|Supplies|Suppliers|Trading|Traders?|Goods|Wholesalers?|Wholesale|Distribut\p{L}+|Imports?|Importers?|Foods?|Brands|Partners|Industries|Manufacturing|Cosmeti\p{L}+|Laborato\p{L}+|Großhandel|Handel|Vertrieb|Forniture|Ingrosso|Suministros|Mayoristas|Diffusion|Négoce)$/u
