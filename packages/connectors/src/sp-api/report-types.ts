/** A report that is fetched, under the name that people type. */
export interface FetchedReport {
  readonly name: string
  readonly reportType: string
  /** One report covers all stores of a region, or each store needs one of its own. */
  readonly per: 'region' | 'store'
  /** Days that one request may span; null where Amazon ignores the range. */
  readonly days: number | null
  /** Days that are asked for again, because rows change after their day. */
  readonly overlapDays: number
  readonly source: string
}

/** Amazon keeps no history of the performance report: each fetch is a snapshot that nothing brings back later. */
export const fetchedReports: readonly FetchedReport[] = [
  {
    name: 'performance',
    reportType: 'GET_V2_SELLER_PERFORMANCE_REPORT',
    per: 'region',
    days: null,
    overlapDays: 0,
    source: 'Selling Partner API, report type values: performance reports',
  },
  {
    name: 'orders',
    reportType: 'GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL',
    per: 'region',
    days: 30,
    overlapDays: 1,
    source: 'Selling Partner API, report type values: order reports (30 days at most)',
  },
  {
    name: 'feedback',
    reportType: 'GET_SELLER_FEEDBACK_DATA',
    per: 'store',
    days: 90,
    overlapDays: 60,
    source: 'Selling Partner API, report type values: dates are in the order of the store',
  },
  {
    name: 'returns',
    reportType: 'GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE',
    per: 'store',
    days: 60,
    overlapDays: 30,
    source: 'Selling Partner API, report type values: returns reports (60 days at most)',
  },
]
