import type { CaseDocument } from '../case.ts'

export type ClockKind =
  | 'deadline'
  | 'account_health_call'
  | 'safety_request'
  | 'plan_usual'
  | 'identity_usual'
  | 'duplicate_review'
  | 'claim_reply'
  | 'claim_appeal'
  | 'counter_notice_wait'
  | 'drop_shipping_review'
  | 'reply_expected'
  | 'chaser_due'
  | 'invoice_leaves_window'
  | 'utility_bill_ages'
  | 'document_expires'
  | 'warning_visible_until'
  | 'funds_request'
  | 'metric_window_ends'
  | 'metric_roll_off'
  | 'metric_recovers'
  | 'post_reinstatement_check'

export interface ClockEntry {
  readonly kind: ClockKind
  /** Where it starts: the notice, the last submission without answer, a buyer's A-to-z claim. */
  readonly from: 'notice' | 'submission' | 'claim'
  readonly hours?: number
  readonly days?: number
  readonly businessDays?: number
  readonly weight: 'due' | 'note'
  readonly when: (about: { readonly document: CaseDocument; readonly types: ReadonlySet<string> }) => boolean
  readonly about: string
  readonly source: string
}

const always = (): boolean => true
const asksPlan = (document: CaseDocument): boolean =>
  document.route === undefined || document.route === 'admit' || document.route === 'dispute'
const undated = (document: CaseDocument): boolean => (document.deadline ?? '') === ''

/** Clocks that run by themselves. Policies move: the numbers stand here, each with its source (docs/poa.md). */
export const clockEntries: readonly ClockEntry[] = [
  {
    kind: 'account_health_call',
    from: 'notice',
    hours: 72,
    weight: 'due',
    when: always,
    about: 'use the 72 hours of Account Health Assurance, do not send in panic',
    source: 'AZ-AHA',
  },
  {
    kind: 'safety_request',
    from: 'notice',
    days: 7,
    weight: 'due',
    when: ({ types }) => types.has('product_safety'),
    about: 'answer the safety request',
    source: 'AZ-PS',
  },
  ...[10, 14, 17].map((days): ClockEntry => ({
    kind: 'plan_usual',
    from: 'notice',
    days,
    weight: 'note',
    when: ({ document }) => undated(document) && asksPlan(document),
    about: `notices that name a day for a plan often give ${days} days; this one names none`,
    source: 'EC-17',
  })),
  {
    kind: 'identity_usual',
    from: 'notice',
    days: 30,
    weight: 'note',
    when: ({ document, types }) => undated(document) && types.has('identity_verification'),
    about: 'identity papers are usually awaited for 30 days',
    source: 'AZ-ID',
  },
  {
    kind: 'duplicate_review',
    from: 'notice',
    days: 30,
    weight: 'note',
    when: ({ types }) => types.has('listing_policy') || types.has('detail_page'),
    about: 'a duplicate listing can be reviewed within 30 days',
    source: 'SU-LP',
  },
  {
    kind: 'claim_reply',
    from: 'claim',
    hours: 72,
    weight: 'due',
    when: always,
    about: 'answer the A-to-z claim within 72 hours',
    source: 'SU-AZ',
  },
  {
    kind: 'claim_appeal',
    from: 'claim',
    days: 30,
    weight: 'due',
    when: always,
    about: 'appeal the A-to-z decision within 30 days',
    source: 'SU-AZ',
  },
  {
    kind: 'counter_notice_wait',
    from: 'submission',
    businessDays: 10,
    weight: 'note',
    when: ({ document, types }) =>
      types.has('copyright') &&
      (document.evidence ?? []).some(({ counterNotice }) => counterNotice !== undefined),
    about: 'without a suit the content comes back ten business days after a counter-notice',
    source: 'AZ-DMCA',
  },
  {
    kind: 'drop_shipping_review',
    from: 'submission',
    days: 30,
    weight: 'note',
    when: ({ types }) => types.has('drop_shipping'),
    about: 'a drop-shipping review lasts up to 30 days',
    source: 'forum 1f46',
  },
  {
    kind: 'reply_expected',
    from: 'submission',
    days: 2,
    weight: 'note',
    when: always,
    about: 'a reply is usual within two days',
    source: 'AZ-APP',
  },
  {
    kind: 'chaser_due',
    from: 'submission',
    businessDays: 5,
    weight: 'due',
    when: always,
    about: 'a chaser is due after five business days of silence',
    source: 'AG',
  },
  {
    kind: 'funds_request',
    from: 'notice',
    days: 90,
    weight: 'note',
    when: always,
    about: 'ask for withheld funds',
    source: 'notices',
  },
  {
    kind: 'warning_visible_until',
    from: 'notice',
    days: 180,
    weight: 'note',
    when: always,
    about: 'the warning leaves the account health page',
    source: 'SU-SM',
  },
]
