/** Something of a seller's that is fetched, under the name that people type. */
export interface FetchedReport {
  readonly name: string
  /** How Amazon gives it out: as a report that is made on demand, or in answer to a search. */
  readonly via: 'report' | 'orders-search' | 'listings-search'
  /** What Amazon calls it: a report type or an operation. */
  readonly reportType: string
  /** One covers all stores of a region, or each store needs one of its own. */
  readonly per: 'region' | 'store'
  /** Days that one request may span; null where there is no range to ask for. */
  readonly days: number | null
  /** Days that are asked for again, because rows change after their day. */
  readonly overlapDays: number
  readonly source: string
}

/** Amazon keeps no history of the performance report: each fetch is a snapshot that nothing brings back later. */
export const fetchedReports: readonly FetchedReport[] = [
  {
    name: 'performance',
    via: 'report',
    reportType: 'GET_V2_SELLER_PERFORMANCE_REPORT',
    per: 'region',
    days: null,
    overlapDays: 0,
    source: 'Selling Partner API, report type values: performance reports',
  },
  {
    name: 'orders',
    via: 'report',
    reportType: 'GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL',
    per: 'region',
    days: 30,
    overlapDays: 1,
    source: 'Selling Partner API, report type values: order reports (30 days at most)',
  },
  {
    name: 'orders-api',
    via: 'orders-search',
    reportType: 'searchOrders 2026-01-01',
    per: 'region',
    days: 30,
    overlapDays: 1 / 24,
    source:
      'Selling Partner API, Orders API 2026-01-01: a hundred orders a page, 0.0056 pages a second after the first 20',
  },
  {
    name: 'feedback',
    via: 'report',
    reportType: 'GET_SELLER_FEEDBACK_DATA',
    per: 'store',
    days: 90,
    overlapDays: 60,
    source: 'Selling Partner API, report type values: dates are in the order of the store',
  },
  {
    name: 'returns',
    via: 'report',
    reportType: 'GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE',
    per: 'store',
    days: 60,
    overlapDays: 30,
    source: 'Selling Partner API, report type values: returns reports (60 days at most)',
  },
  {
    name: 'listing-issues',
    via: 'listings-search',
    reportType: 'searchListingsItems 2021-08-01',
    per: 'store',
    days: null,
    overlapDays: 0,
    source:
      'Selling Partner API, Listings Items API 2021-08-01: includedData=issues, a thousand listings a search',
  },
]
