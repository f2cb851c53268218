import type { MetricName } from '@health-tui/metrics'
import type { CaseDocument } from '../case.ts'
import { formatDay, parseDay } from '../day.ts'
import { metricNamed } from '../lint/terms/metric-terms.ts'
import { violationType } from '../lint/terms/violation-types.ts'

/** Days after reinstatement on which the case is looked at again (section 2.5 of the craft notes). */
export const reinstatementChecks = [7, 30, 60, 90] as const

/** One look at the account after reinstatement. */
export interface PlannedCheck {
  /** Days after reinstatement: 7, 30, 60 or 90. */
  readonly days: number
  /** `YYYY-MM-DD`. */
  readonly due: string
  /** What to look at, as questions. */
  readonly questions: readonly string[]
  /** The metrics whose figures answer the first questions. */
  readonly metrics: readonly MetricName[]
}

const questionsByType: Readonly<Record<string, string>> = {
  order_defect_rate:
    'Is the order defect rate below its target, and did any defect of the reasons in the plan come back?',
  late_shipment_rate:
    'Is the late shipment rate below its target, and was every order of the last week confirmed in time?',
  cancellation_rate: 'Is the cancellation rate below its target, and did the stock counts agree?',
  valid_tracking_rate: 'Is the valid tracking rate above its target, and is any package unscanned?',
  on_time_delivery_rate: 'Is the on-time delivery rate above its target in every region?',
  invoice_defect_rate: 'Is the invoice defect rate below its target, and was every invoice uploaded in time?',
  inauthentic: 'Has any buyer doubted authenticity since, and does each new lot have its invoice on file?',
  counterfeit: 'Has the brand complained again, and does each new lot have its invoice on file?',
  used_sold_as_new: 'Has any buyer called a unit used since, and were returns kept out of the stock?',
  trademark: 'Has the rights owner complained again, and are the pages still free of the term?',
  copyright: 'Has the rights owner complained again, and are all pictures from your own archive?',
  patent: 'Has the rights owner complained again?',
  restricted_product: 'Are the removed offers still gone, and is the word list still applied to uploads?',
  listing_policy: 'Are the families and titles still as they were put right?',
  variation_misuse: 'Are the families still as they were put right?',
  review_manipulation:
    'Are inserts and agencies still gone, and are reviews asked for only by Amazon’s own button?',
  related_accounts: 'Are addresses, banks, devices and users still separate?',
  drop_shipping: 'Does every parcel still leave with your own slip and name?',
  product_safety: 'Has any buyer reported harm since, and does each lot have its test?',
  product_compliance: 'Does any document expire within the next 60 days?',
  condition: 'Has any buyer received a wrong or damaged unit since, and are labels still audited?',
  detail_page: 'Do the live pages still say what was released?',
  identity_verification:
    'Do the data of the account still agree with its papers, and does any paper expire soon?',
  forged_documents: 'Does every paper sent since come from its issuer, and does nobody upload alone?',
  account_health_rating: 'Is the rating above the level at which you act, and is every violation answered?',
  code_of_conduct: 'Is what was stopped still stopped, by everybody who acts for you?',
}

/** The checks that follow reinstatement, with what to look at in this case. */
export function plannedChecks(document: CaseDocument, reinstatedOn: string | undefined): PlannedCheck[] {
  const start = parseDay(reinstatedOn)
  if (start === undefined) return []
  const metrics = caseMetrics(document)
  const types = typesOf(document)
  const listings = document.asins?.length ?? 0
  const questions = [
    ...types.flatMap((type) => questionsByType[type] ?? []),
    ...(listings > 0
      ? [
          listings === 1
            ? 'Is the listing of the case active and can it be bought?'
            : `Are the ${listings} listings of the case active and can they be bought?`,
        ]
      : []),
    'Is the Account Health page free of new entries of this kind?',
    'Is every promise of the plan kept and its proof filed?',
  ]
  return reinstatementChecks.map((days) => ({ days, due: formatDay(start + days), questions, metrics }))
}

/** The metrics that a case is about. */
export function caseMetrics(document: CaseDocument): MetricName[] {
  const names = [
    ...(document.violationTypes ?? []),
    ...(document.issues ?? []),
    ...(document.metrics ?? []).map(({ name }) => name),
  ]
  return [...new Set(names.flatMap((name) => metricNamed(name) ?? []))]
}

/** The violation types that a case is about, by their ids. */
export function typesOf(document: CaseDocument): string[] {
  const names = [...(document.violationTypes ?? []), ...(document.issues ?? [])]
  return [...new Set(names.flatMap((name) => violationType(name)?.id ?? []))]
}
