import { findMarketplace, type ReportedAt, type ReportedMarketplace } from '@health-tui/metrics/assess'
import type { StoredSnapshot } from '@health-tui/storage/reading'

/** A stored report as it is judged: with its marketplace and the day that it stands for. */
export function reportedAt(snapshot: StoredSnapshot): ReportedAt {
  const known = findMarketplace(snapshot.marketplace)
  const report: ReportedMarketplace = {
    ...snapshot.report,
    marketplace: snapshot.marketplace,
    marketplaceId: known?.id ?? snapshot.marketplace,
  }
  return { day: snapshot.reportDay ?? new Date(snapshot.importedAt).toISOString().slice(0, 10), report }
}
