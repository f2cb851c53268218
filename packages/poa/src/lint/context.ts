import type { CaseDocument, CaseEvidence } from '../case.ts'
import type { Route } from '../routes.ts'
import { parseDay, type Day } from '../day.ts'
import { detectLanguage, type Language } from './language.ts'
import { planItems, type PlanItem, type PlanSection } from './plan.ts'
import type { Recent } from './memory/recent.ts'
import { profileFor, type Profile, type ProfileOverrides } from './profile.ts'
import { analyseText, type AnalysedText, type TextOptions } from './text/analyse.ts'
import { labelOfRef } from './text/exhibits.ts'
import { documentKind, documentsAskedBy, type DocumentKind } from './terms/documents.ts'
import { violationType } from './terms/violation-types.ts'
import { wordsFor, type Words } from './words/words.ts'

export interface Exhibit {
  readonly entry: CaseEvidence
  readonly path: string
  /** `1` for `Exhibit 1`. */
  readonly label: string
  /** How messages call it. */
  readonly name: string
  readonly kind: DocumentKind
  readonly day: Day | undefined
}

/** Everything rules may know: the case, read once, and the day on which it is looked at. */
export interface LintContext {
  readonly document: CaseDocument
  readonly asOf: Day
  readonly noticeDay: Day | undefined
  readonly route: Route
  /** All routes in play where a notice holds several charges. */
  readonly routes: ReadonlySet<Route>
  readonly types: ReadonlySet<string>
  readonly language: Language
  readonly words: Words
  readonly profile: Profile
  readonly items: readonly PlanItem[]
  readonly section: (name: PlanSection) => readonly PlanItem[]
  /** Undefined where the case says nothing about evidence at all. */
  readonly exhibits: readonly Exhibit[] | undefined
  /** Lines of the notice with the papers they ask for. */
  readonly asks: readonly {
    readonly text: string
    readonly path: string
    readonly documents: readonly DocumentKind[]
  }[]
  readonly analyse: (raw: string) => AnalysedText
}

export interface ContextOptions {
  /** The day of looking where the document names none (`YYYY-MM-DD` or an instant). */
  readonly asOf: string
  readonly profile?: ProfileOverrides
  readonly textCache: (key: string) => Recent<AnalysedText>
}

export function createContext(document: CaseDocument, options: ContextOptions): LintContext {
  const asOf = parseDay(document.asOf) ?? parseDay(options.asOf) ?? 0
  const profile = profileFor(document.marketplace, asOf, options.profile)
  const language = detectLanguage(document)
  const names = knownNames(document)
  const skus = (document.skus ?? []).filter((sku) => sku.length >= 3)
  const textOptions: TextOptions = {
    names,
    skus,
    titleCaseIsName: language !== 'de',
    language,
    reference: asOf,
    monthFirst: profile.monthFirst,
    cache: options.textCache(JSON.stringify([names, skus, language, asOf, profile.monthFirst])),
  }
  const items = planItems(document, textOptions)
  const bySection = new Map<string, PlanItem[]>()
  for (const item of items) {
    const list = bySection.get(item.section) ?? []
    list.push(item)
    bySection.set(item.section, list)
  }
  const route = document.route ?? 'admit'
  const routes = new Set<Route>([route, ...(document.charges ?? []).flatMap((charge) => charge.route ?? [])])
  const types = new Set<string>()
  for (const name of [...(document.violationTypes ?? []), ...(document.issues ?? [])]) {
    const id = violationType(name)?.id
    if (id !== undefined) types.add(id)
  }
  return {
    document,
    asOf,
    noticeDay: parseDay(document.noticeDate),
    route,
    routes,
    types,
    language,
    words: wordsFor(language),
    profile,
    items,
    section: (name) => bySection.get(name) ?? [],
    exhibits: document.evidence?.map(readExhibit),
    asks: (document.requested ?? []).map((text, index) => ({
      text,
      path: `requested[${index}]`,
      documents: documentsAskedBy(text),
    })),
    analyse: (raw) => analyseText(raw, textOptions),
  }
}

function readExhibit(entry: CaseEvidence, index: number): Exhibit {
  return {
    entry,
    path: `evidence[${index}]`,
    label: labelOfRef(entry.ref ?? String(index + 1)),
    name: entry.ref ?? entry.title ?? `evidence ${index + 1}`,
    kind: documentKind(entry.type, entry.title),
    day: parseDay(entry.date),
  }
}

/** Names that are no claims: whatever the case itself calls its brands, products, suppliers and store. */
function knownNames(document: CaseDocument): string[] {
  const names = [
    ...(document.brands ?? []),
    ...(document.products ?? []).flatMap((product) => [product.title, product.brand]),
    document.account?.storeName,
    document.account?.legalName,
    ...(document.account?.aliases ?? []),
    ...(document.evidence ?? []).flatMap((entry) => [
      entry.supplier?.name,
      entry.loa?.licensor,
      entry.loa?.licensee,
    ]),
  ]
  return [...new Set(names.filter((name) => name !== undefined && name.trim().length >= 3))].toSorted(
    (a, b) => (b?.length ?? 0) - (a?.length ?? 0),
  ) as string[]
}
