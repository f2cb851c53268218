import { z } from 'zod'
import { type IncomingDocument, memoryDocument } from '../incoming-document.ts'
import { SpApiFailure } from './access.ts'
import type { SpApiClient, SpApiOperation } from './client.ts'

export interface OrdersQuestion {
  readonly marketplaceIds: readonly string[]
  /** Orders that changed from here on. */
  readonly from: Date
  /** And until here; at least two minutes ago. */
  readonly to: Date
  /** Where an earlier run stopped; null to begin. */
  readonly token: string | null
}

/** One page of orders. */
export interface OrdersPage {
  readonly document: IncomingDocument
  readonly orders: number
  /** Where the next page begins; null after the last one. */
  readonly next: string | null
}

/**
 * Asks the Orders API 2026-01-01 for what changed in a span of time, page by page. Only what metrics need is asked for:
 * neither buyers nor recipients, so that no personal data comes at all. A token that Amazon no longer takes begins the
 * span anew.
 */
export async function* searchOrders(
  client: SpApiClient,
  { marketplaceIds, from, to, token }: OrdersQuestion,
): AsyncGenerator<OrdersPage> {
  let next = token
  for (;;) {
    const at: string | null = next
    let answer: z.infer<typeof answerSchema>
    try {
      answer = await client.call(searchOrdersOperation, {
        method: 'GET',
        path: `/orders/2026-01-01/orders?${query({
          lastUpdatedAfter: from.toISOString(),
          lastUpdatedBefore: to.toISOString(),
          marketplaceIds: marketplaceIds.join(','),
          includedData: 'CANCELLATION,FULFILLMENT,PACKAGES',
          maxResultsPerPage: '100',
          ...(at === null ? {} : { paginationToken: at }),
        })}`,
      })
    } catch (error) {
      const isOld = error instanceof SpApiFailure && error.reason === 'wrong-request' && at !== null
      if (!isOld || at !== token) throw error
      next = null
      continue
    }
    const { orders, pagination } = answer
    next = pagination?.nextToken ?? null
    yield {
      document: memoryDocument(new TextEncoder().encode(JSON.stringify({ orders })), {
        name: `sp-api:orders/${orders.length} changed ${from.toISOString()} to ${to.toISOString()}`,
        receivedAt: null,
        source: 'sp-api',
      }),
      orders: orders.length,
      next,
    }
    if (next === null) return
  }
}

/** Lists keep their commas readable, as Amazon's model writes them. */
function query(parameters: Readonly<Record<string, string>>): string {
  return new URLSearchParams(parameters).toString().replaceAll('%2C', ',')
}

const answerSchema = z.object({
  orders: z.array(z.unknown()),
  pagination: z.object({ nextToken: z.string().min(1).optional() }).optional(),
})

const searchOrdersOperation: SpApiOperation<z.infer<typeof answerSchema>> = {
  name: 'searchOrders',
  plan: { rate: 0.0056, burst: 20 },
  answer: answerSchema,
}
