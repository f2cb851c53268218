/**
 * What Amazon finds wrong with one offer. The performance report has only counts of policy violations; this is the list
 * that names products, as far as Amazon gives one out.
 */
export interface ListingIssueRecord {
  readonly sku: string
  readonly asin: string | null
  readonly title: string | null
  /** Amazon's number of the finding, e.g. `90220`. */
  readonly code: string
  /** As Amazon prints it, in the language of the store. */
  readonly message: string
  /** ERROR, WARNING or INFO. */
  readonly severity: string
  /** E.g. QUALIFICATION_REQUIRED. */
  readonly categories: readonly string[]
  /** What Amazon does about it: LISTING_SUPPRESSED, SEARCH_SUPPRESSED, ATTRIBUTE_SUPPRESSED, CATALOG_ITEM_REMOVED. */
  readonly actions: readonly string[]
  /** NOT_EXEMPT, EXEMPT or EXEMPT_UNTIL_EXPIRY_DATE; null where no action is named. */
  readonly exemption: string | null
  /** When a temporary exemption ends, as printed. */
  readonly exemptUntil: string | null
}

/** The findings of one store at one moment. */
export interface ListingIssues {
  /** Store code; null where the answer names none. */
  readonly marketplace: string | null
  /** ms since 1970 UTC; null where the answer does not say when it was given. */
  readonly askedAt: number | null
  /** True when these are all there are, so that one that is missing is solved. */
  readonly whole: boolean
  readonly issues: readonly ListingIssueRecord[]
}
