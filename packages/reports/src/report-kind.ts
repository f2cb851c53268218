/** Every kind of file that `import` knows, by the name that `--as` takes. */
export const reportKinds = [
  'performance-v2',
  'performance-v1',
  'all-orders',
  'all-orders-xml',
  'unshipped',
  'orders-api',
  'feedback',
  'returns-mfn',
  'returns-fba',
  'shipments-fba',
  'settlement',
  'listings',
  'listing-issues',
  'odr-download',
  'lsr-download',
  'cancellation-download',
  'vtr-download',
  'otdr-download',
  'claims-download',
  'chargebacks-download',
  'idr-download',
  'notification',
  'mbox',
  'case',
  'mapping',
] as const

export type ReportKind = (typeof reportKinds)[number]

export function isReportKind(text: string): text is ReportKind {
  return (reportKinds as readonly string[]).includes(text)
}

/** What each kind is called in messages to people. */
export const reportKindTitles: Readonly<Record<ReportKind, string>> = {
  'performance-v2': 'seller performance report (JSON)',
  'performance-v1': 'seller performance report (XML, before 2021)',
  'all-orders': 'All Orders report',
  'all-orders-xml': 'All Orders report (XML)',
  unshipped: 'Unshipped Orders report',
  'orders-api': 'Orders API answer (JSON)',
  feedback: 'seller feedback report',
  'returns-mfn': 'returns of seller-fulfilled orders',
  'returns-fba': 'returns of Amazon-fulfilled orders',
  'shipments-fba': 'Amazon-fulfilled shipments report',
  settlement: 'settlement report (flat file)',
  listings: 'listings report',
  'listing-issues': 'findings about listings (Listings Items API, JSON)',
  'odr-download': 'order defect download',
  'lsr-download': 'late shipment download',
  'cancellation-download': 'cancellation download',
  'vtr-download': 'valid tracking download',
  'otdr-download': 'on-time delivery download',
  'claims-download': 'A-to-z claims download',
  'chargebacks-download': 'chargebacks download',
  'idr-download': 'invoice defect download',
  notification: 'performance notification (mail or text)',
  mbox: 'mailbox file (mbox)',
  case: 'portable case file',
  mapping: 'table read with a mapping profile',
}
