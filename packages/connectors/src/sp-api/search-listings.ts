import { z } from 'zod'
import { type IncomingDocument, memoryDocument } from '../incoming-document.ts'
import type { SpApiClient, SpApiOperation } from './client.ts'

export interface ListingsQuestion {
  /** The merchant token of the account, e.g. `A3ABCDEF1G2H3I`. */
  readonly sellerId: string
  readonly marketplaceId: string
  readonly askedAt: Date
}

export type ListingsEvent =
  | { readonly type: 'page'; readonly listings: number; readonly of: number }
  /** The last event: all listings with a finding, as one answer. */
  | { readonly type: 'document'; readonly document: IncomingDocument }

/**
 * Asks the Listings Items API for the listings of one store that Amazon finds something wrong with. All pages become one
 * document, because only the whole list says what is solved. Amazon pages through a thousand listings at most; the search
 * then goes on with those that were created later.
 */
export async function* searchListingIssues(
  client: SpApiClient,
  { sellerId, marketplaceId, askedAt }: ListingsQuestion,
): AsyncGenerator<ListingsEvent> {
  const items = new Map<string, Item>()
  let createdAfter: string | null = null
  let total = 0
  for (;;) {
    let pageToken: string | null = null
    let found = 0
    let last: string | null = null
    do {
      const answer: Answer = await client.call(searchListingsItems, {
        method: 'GET',
        path: `/listings/2021-08-01/items/${encodeURIComponent(sellerId)}?${new URLSearchParams({
          marketplaceIds: marketplaceId,
          includedData: 'summaries,issues',
          withIssueSeverity: 'ERROR,WARNING',
          sortBy: 'createdDate',
          sortOrder: 'ASC',
          pageSize: '20',
          ...(createdAfter === null ? {} : { createdAfter }),
          ...(pageToken === null ? {} : { pageToken }),
        })
          .toString()
          .replaceAll('%2C', ',')}`,
      })
      if (createdAfter === null) total = answer.numberOfResults
      found += answer.items.length
      for (const item of answer.items) {
        items.set(item.sku, item)
        last = item.summaries?.find((summary) => summary.marketplaceId === marketplaceId)?.createdDate ?? last
      }
      yield { type: 'page', listings: items.size, of: total }
      pageToken = answer.pagination?.nextToken ?? null
    } while (pageToken !== null)
    if (items.size >= total || found === 0 || last === null || last === createdAfter) break
    createdAfter = last
  }
  const document = {
    askedAt: askedAt.toISOString(),
    marketplaceId,
    // More than there are here when the list could not be read to its end.
    numberOfResults: Math.max(total, items.size),
    items: [...items.values()],
  }
  yield {
    type: 'document',
    document: memoryDocument(new TextEncoder().encode(JSON.stringify(document)), {
      name: `sp-api:listing-issues/${marketplaceId} ${askedAt.toISOString()}`,
      receivedAt: askedAt,
      source: 'sp-api',
    }),
  }
}

const itemSchema = z.object({
  sku: z.string().min(1),
  summaries: z
    .array(
      z.object({
        marketplaceId: z.string(),
        asin: z.string().optional(),
        itemName: z.string().optional(),
        createdDate: z.string().optional(),
      }),
    )
    .optional(),
  issues: z.array(z.unknown()).optional(),
})
type Item = z.infer<typeof itemSchema>

const answerSchema = z.object({
  numberOfResults: z.number().int().nonnegative(),
  pagination: z.object({ nextToken: z.string().min(1).optional() }).nullish(),
  items: z.array(itemSchema),
})
type Answer = z.infer<typeof answerSchema>

const searchListingsItems: SpApiOperation<Answer> = {
  name: 'searchListingsItems',
  plan: { rate: 5, burst: 5 },
  answer: answerSchema,
}
