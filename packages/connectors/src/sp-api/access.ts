/** How to reach the Selling Partner API for one seller. */
export interface SpApiAccess {
  /** `https://sellingpartnerapi-eu.amazon.com` or another region's, without a slash at the end. */
  readonly endpoint: string
  /** Where Login with Amazon gives access tokens. */
  readonly tokenUrl: string
  readonly clientId: string
  /** Asked whenever a token is needed, so that a rotated secret is picked up. */
  readonly secret: () => Promise<{ readonly clientSecret: string; readonly refreshToken: string }>
}

export const spApiRegions = ['na', 'eu', 'fe'] as const
export type SpApiRegion = (typeof spApiRegions)[number]

export function regionEndpoint(region: SpApiRegion): string {
  return `https://sellingpartnerapi-${region}.amazon.com`
}

export const lwaTokenUrl = 'https://api.amazon.com/auth/o2/token'

/** Why Amazon could not be asked, or what it answered; trying again at once would not help. */
export class SpApiFailure extends Error {
  readonly reason: 'unreachable' | 'refused' | 'denied' | 'wrong-request' | 'unavailable' | 'report-failed'
  readonly remedy: string

  constructor(reason: SpApiFailure['reason'], why: string, remedy: string, cause?: unknown) {
    super(why, cause === undefined ? {} : { cause })
    this.reason = reason
    this.remedy = remedy
  }
}

/** Everything of the outside that a client uses. */
export interface SpApiDeps {
  readonly fetch: typeof fetch
  /** ms. */
  readonly now: () => number
  readonly random: () => number
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  readonly signal: AbortSignal
}
