import { findMarketplace, type ListingIssueRecord, type ListingIssues } from '@health-tui/metrics'
import type { ReportBatch } from '../read-report.ts'
import type { RowReject } from '../reject.ts'
import { parseIsoInstant } from '../values/iso-instant.ts'
import { asCount, asList, asObject, asText, type JsonObject } from '../values/json-read.ts'

/**
 * Answers of the Listings Items API, version 2021-08-01: a page of a search, or all pages put together. Each listing is a
 * row; those without a finding are read as well, because they say that nothing is wrong.
 */
export function readListingIssues(value: unknown, marketplace: string | null): ReportBatch {
  const answer = asObject(value) ?? {}
  const items = answer['sku'] === undefined ? asList(answer['items']) : [answer]
  const store = findMarketplace(asText(answer['marketplaceId']) ?? '')?.code ?? marketplace ?? storeOf(items)
  const storeId = store === null ? null : (findMarketplace(store)?.id ?? null)
  const rejects: RowReject[] = []
  const issues: ListingIssueRecord[] = []
  for (const [at, entry] of items.entries()) {
    const item = asObject(entry)
    const sku = asText(item?.['sku'])
    if (item === null || sku === null)
      rejects.push({ line: null, column: `$.items[${at}]`, reason: 'the listing has no SKU' })
    else issues.push(...issuesOf(item, sku, storeId))
  }
  const askedAt = parseIsoInstant(asText(answer['askedAt']) ?? '')
  const found: ListingIssues = {
    marketplace: store,
    askedAt: Number.isNaN(askedAt) ? null : askedAt,
    whole: answer['sku'] === undefined && asCount(answer['numberOfResults']) === items.length,
    issues,
  }
  return {
    rows: items.length,
    facts: [],
    listingIssues: found,
    snapshot: null,
    rejects,
    notes: notesOf(found),
  }
}

function issuesOf(item: JsonObject, sku: string, storeId: string | null): readonly ListingIssueRecord[] {
  const summaries = asList(item['summaries']).flatMap(objects)
  const summary = summaries.find((one) => one['marketplaceId'] === storeId) ?? summaries[0]
  return asList(item['issues'])
    .flatMap(objects)
    .flatMap((issue): readonly ListingIssueRecord[] => {
      const stores = texts(issue['marketplaceIds'])
      const code = asText(issue['code'])
      // An answer for several stores names the stores of each finding.
      if (code === null || (storeId !== null && stores.length > 0 && !stores.includes(storeId))) return []
      const enforcements = asObject(issue['enforcements'])
      const exemption = asObject(enforcements?.['exemption'])
      return [
        {
          sku,
          asin: asText(summary?.['asin']),
          title: asText(summary?.['itemName']),
          code,
          message: asText(issue['message']) ?? '',
          severity: asText(issue['severity']) ?? 'ERROR',
          categories: texts(issue['categories']),
          actions: asList(enforcements?.['actions'])
            .flatMap(objects)
            .flatMap(({ action }) => texts([action])),
          exemption: asText(exemption?.['status']),
          exemptUntil: asText(exemption?.['expiryDate']),
        },
      ]
    })
}

function notesOf({ whole }: ListingIssues): readonly string[] {
  return whole ? [] : ['these are not all listings of the store, so nothing counts as solved']
}

/** The only store that the listings speak of. */
function storeOf(items: readonly unknown[]): string | null {
  const ids = items.flatMap((item) =>
    asList(asObject(item)?.['summaries']).map((one) => asText(asObject(one)?.['marketplaceId'])),
  )
  const [only, ...others] = new Set(ids)
  return others.length > 0 ? null : (findMarketplace(only ?? '')?.code ?? null)
}

function objects(value: unknown): readonly JsonObject[] {
  const object = asObject(value)
  return object === null ? [] : [object]
}

function texts(value: unknown): readonly string[] {
  return asList(value).flatMap((entry) => asText(entry) ?? [])
}
