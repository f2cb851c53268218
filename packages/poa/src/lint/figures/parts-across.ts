import { says } from '../find.ts'
import { caseFigures } from './figures.ts'
import type { LintContext } from '../context.ts'
import { isStatement } from '../answers/links.ts'
import { perText } from '../memory/kept.ts'
import type { PlanItem } from '../plan.ts'
import { affected } from './affected.ts'
import { sharesIn } from './shares.ts'
import type { AnalysedText } from '../text/analyse.ts'
import { has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'

/** Root causes that share one whole between them and do not add up to it. */
export interface SharedWhole extends Span {
  readonly item: PlanItem
  readonly whole: number
  readonly sum: number
}

interface Part extends Span {
  readonly value: number
  /** The whole that it is said to be of; undefined where the entry only begins with its number. */
  readonly of: number | undefined
}

/**
 * "Twelve of them were saws …", "Eight orders went to old addresses …", "Four claims came from …" in three entries, where
 * the notice counts 22. More than the whole is a contradiction; less is one only where every cause says of how many it
 * tells, since a plan may begin with its largest causes.
 */
export function partsAcross(context: LintContext): SharedWhole | undefined {
  const causes = context.section('rootCauses').filter(isStatement)
  const wholes = new Set(caseFigures(context).flatMap(({ defects }) => defects ?? []))
  if (wholes.size === 0 || causes.length < 2 || causes.some(({ text }) => overlaps(text))) return undefined
  // "22 of 1,240 orders" tells the whole.
  const told = causes.map((item) => ({
    item,
    parts: partsOf(item.text).filter(({ value }) => !wholes.has(value)),
  }))
  const said = told.flatMap(({ parts }) => parts.flatMap(({ of }) => of ?? []))
  const [whole, ...others] = [...wholes].filter((count) => said.includes(count))
  const only = whole ?? (wholes.size === 1 && said.length === 0 ? [...wholes][0] : undefined)
  if (only === undefined || others.length > 0) return undefined
  // Beside a second metric a bare number may be of that one.
  const bareCounts = wholes.size === 1
  const counted = told.map(({ item, parts }) => ({
    item,
    parts: parts.filter(({ value, of }) => value < only && (of === undefined ? bareCounts : of === only)),
  }))
  const giving = counted.filter(({ parts }) => parts.length > 0)
  const last = giving.at(-1)
  if (last === undefined || giving.length < 2) return undefined
  const sum = giving.reduce((total, { parts }) => total + parts.reduce((n, part) => n + part.value, 0), 0)
  const complete = counted.every(({ parts }) => parts.some(({ of }) => of !== undefined))
  const isRight = complete && !causes.some(({ text }) => has(rest, text.masked)) ? sum === only : sum <= only
  if (isRight) return undefined
  const [first] = last.parts
  return { item: last.item, start: first?.start ?? 0, end: first?.end ?? 0, whole: only, sum }
}

const overlaps = perText((text) => says({ text }, overlapping))

const partsOf = perText((text): readonly Part[] => {
  const shares = sharesIn({ text })
  const drawn = headed(text)
  const withWhole: Part[] = [
    ...shares.map(({ start, end, part, total }) => ({ start, end, value: part, of: total })),
    ...drawn,
  ]
  const clear = withWhole.filter(
    (part, at) => withWhole.findIndex(({ start }) => start === part.start) === at,
  )
  // Within "9 of 18 …" the further numbers are details of the nine; "22 of 1,240 orders" is a rate.
  if (clear.some(({ value, of = 0 }) => value * 20 > of)) return clear
  return [...clear, ...bare(text)]
})

/** "Of the 18 defects, 9 were …", 「不良18件のうち9件は」. */
function headed(text: AnalysedText): Part[] {
  const { masked, counts } = text
  return counts.flatMap((whole, at) => {
    const next = counts[at + 1]
    if (next === undefined || !has(drawnBefore, masked.slice(0, whole.start))) return []
    if (!has(nounThenPart, masked.slice(whole.end, next.start))) return []
    return [{ start: next.start, end: next.end, value: next.value, of: whole.value }]
  })
}

const drawnBefore =
  /(?:^|[.:]\s|\d[.)]\s)(?:Of|Out of|Von|Unter|Sur|Parmi|Des|Dei|Delle|Degli|Su|Sui|De) (?:the |our |these |all |den |unseren |allen |les |nos |i |le |los |las |nuestr[oa]s )?$/iu
const nounThenPart = /^ ?(?:[\p{L}-]+ ){0,2}[\p{L}-]+,? (?:[\p{L}]+ ){0,2}$/u

/** Numbers of orders, claims or buyers that a sentence begins with, or that something is said to account for. */
function bare({ masked, counts: all, sentences, dates }: AnalysedText): Part[] {
  const counts = all.filter(({ start, end }) => dates.every((date) => date.end <= start || date.start >= end))
  const parts = counts.filter(({ start, end }) => {
    const sentence = sentences.find((span) => start >= span.start && start < span.end)
    const before = masked.slice(sentence?.start ?? 0, start)
    const after = masked.slice(end, end + 40)
    if (has(perUnit, after) || has(leftOut, masked.slice(start, sentence?.end))) return false
    if (has(opening, before)) return has(affected, after)
    return has(accounts, before) && (has(affected, after) || has(closes, after))
  })
  return parts.map(({ start, end, value }) => ({ start, end, value, of: undefined }))
}

const opening =
  /^\W*(?:\d[.)]\s)?(?:(?:the|another|a further|further|some|die|weitere|les|autres|gli|altri|altre|los|las|otr[oa]s) (?:other |remaining |further |anderen |restlichen |übrigen |autres |altri |altre |otr[oa]s |restantes )?)?$/iu
const accounts =
  /\b(?:account(?:s|ed)? for|make up|made up|responsible for|and (?:\w+ ){1,4}for)\s$|(?<!\p{L})(?:entfallen auf|verursachten|betrafen|représentent|concernent|causato|riguardano|suponen|causaron)\s$/iu
const closes = /^(?:[.;,]|$)/
const perUnit =
  /^[\s-]?(?:\p{L}+ )?(?:a|per|each|within|pro|je|par|al|por) (?:\p{L}+)|^[\s-]?(?:days?|hours?|weeks?|months?|minutes?|years?|Tage\p{L}*|Stunden|Wochen|Monate\p{L}*|jours|heures|semaines|mois|giorni|ore|settimane|mesi|días|horas|semanas|meses|%|kg|cm|mm)(?!\p{L})/iu

// "The 4 cancellations that buyers asked for are not in this figure."
const leftOut =
  /\b(?:not|never|excluded|apart)\b[^.]{0,30}\b(?:count\w*|includ\w*|part|figure|from|in (?:this|these|the))\b|(?<!\p{L})(?:nicht|kein\p{L}*|ausgenommen|ne|pas|hors|non|esclus\p{L}|no|excluid\p{L}+)(?!\p{L})[^.]{0,30}(?:count\p{L}*|includ\p{L}*|figure|enthalten|gezählt|Zahl|compté\p{L}*|chiffre|inclus\p{L}*|contat\p{L}|cifra|cuentan?|includ\p{L}+|incluid\p{L}+)|含まれ(?:ない|ません|ていません)|除/iu

const overlapping =
  /(?<!\p{L})(?:both (?:causes|reasons)|overlap\w*|more than one|at least|approximately|roughly|as well as|at the same time|some of (?:them|these)|teils|zugleich|überschneid\p{L}*|mehrere Gründe|à la fois|plusieurs causes|sovrappo\p{L}*|più cause|solap\p{L}*|varias causas)(?!\p{L})|重複|複数の原因/iu
const rest =
  /(?<!\p{L})(?:rest|remaining|remainder|others?|übrig\p{L}*|restlich\p{L}*|ander\p{L}+|reste|restant\p{L}*|autres?|rimanent\p{L}|altr[ie]|resto|restantes?|otr[oa]s|demás)(?!\p{L})|残り|その他|それ以外/iu
