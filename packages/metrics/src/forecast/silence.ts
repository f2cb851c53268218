import type { Ledger } from '../ledger/ledger.ts'
import { seededRandom } from './random.ts'

/** Ratings received in a period: 4 and 5 stars, 3 stars, 1 and 2 stars. */
export interface Ratings {
  readonly positive: number
  readonly neutral: number
  readonly negative: number
}

/** The ratings that a ledger knows of some days, by the day of receipt, without those that were removed by `now`. */
export function ratingsOf(
  { feedback, days }: Ledger,
  { from, to, now }: { readonly from: number; readonly to: number; readonly now: number },
): Ratings {
  const ratings = { positive: 0, neutral: 0, negative: 0 }
  for (let row = 0; row < feedback.key.length; row++) {
    const receivedAt = feedback.receivedAt.get(row)
    if (Number.isNaN(receivedAt) || feedback.removedAt.get(row) <= now) continue
    const day = days.day(receivedAt)
    if (day < from || day > to) continue
    const stars = feedback.rating.get(row)
    ratings[stars > 3 ? 'positive' : stars === 3 ? 'neutral' : 'negative']++
  }
  return ratings
}

/**
 * The law of negative averages: most customers are silent, and the unhappy ones are silent less often. What is shown is
 * the opinion of those who speak.
 */
export interface SilenceReport {
  /** Positive share, as shown to buyers; null without ratings. */
  readonly rating: number | null
  readonly shown: string | null
  readonly goal: number
  /** Further positive ratings that bring the share to the goal; null if none can. */
  readonly positivesNeeded: number | null
  /** Orders that bring so many, if customers rate as often as now; null without orders or ratings. */
  readonly ordersNeeded: number | null
  /** Share of orders that are rated at all. */
  readonly responseRate: number | null
  /** What the share of content customers would be if the unhappy speak up so many times as often. */
  readonly behindSilence: readonly { readonly timesAsOften: number; readonly content: number }[]
  /** What the same customers would show if chance alone decided anew who rates: simulated, middle and 90 % range. */
  readonly luck: { readonly median: number; readonly low: number; readonly high: number } | null
  /**
   * What would be shown if unhappy customers who are silent now spoke up, so that so many times as many bad ratings come in.
   * `negativeFeedbackRate` is what these ratings alone make of the order defect rate; null where orders are not known.
   */
  readonly ifUnhappySpeakUp: readonly {
    readonly timesAsNow: number
    readonly rating: number
    readonly negativeFeedbackRate: number | null
  }[]
  readonly caveat: string
}

/** Reads the ratings of a period; `orders` is how many orders they came from, where that is known. */
export function readSilence(
  ratings: Ratings,
  options: { readonly goal: number; readonly orders: number | null },
): SilenceReport {
  const { positive, neutral, negative } = ratings
  const all = positive + neutral + negative
  const { goal, orders } = options
  const rating = all === 0 ? null : positive / all
  const needed = positivesNeeded(positive, all, goal)
  const responseRate = orders === null || orders === 0 ? null : all / orders
  return {
    rating,
    shown: rating === null ? null : `${Math.round(rating * 100)} %`,
    goal,
    positivesNeeded: needed,
    ordersNeeded:
      needed === null || orders === null || orders === 0 || positive === 0
        ? null
        : Math.ceil(needed / (positive / orders)),
    responseRate,
    behindSilence:
      all === 0
        ? []
        : [1, 2, 5, 10].map((times) => ({ timesAsOften: times, content: contentShare(ratings, times) })),
    luck: all === 0 ? null : playRatings(all, { unhappy: 1 - positive / all, unhappyRate: 1, happyRate: 1 }),
    ifUnhappySpeakUp:
      negative === 0
        ? []
        : [1, 2, 3, 5].map((times) => ({
            timesAsNow: times,
            rating: positive / (all + negative * (times - 1)),
            negativeFeedbackRate:
              orders === null || orders === 0 ? null : Math.min(1, (negative * times) / orders),
          })),
    caveat:
      'How much more often unhappy customers speak is not known for any account; the shares show what would follow if it were so. A bad rating counts in the order defect rate on the day of its order, once an order. Never offer anything for a rating: Amazon forbids it.',
  }
}

/** The fewest positive ratings m with (positive + m) / (all + m) at the goal or above. */
export function positivesNeeded(positive: number, all: number, goal: number): number | null {
  if (all > 0 && positive / all >= goal) return 0
  if (goal >= 1) return positive === all ? 0 : null
  let needed = Math.max(0, Math.ceil((goal * all - positive) / (1 - goal)))
  // Guards against the rounding of the division.
  while (needed > 0 && (positive + needed - 1) / (all + needed - 1) >= goal) needed--
  while ((positive + needed) / (all + needed) < goal) needed++
  return needed
}

// Unhappy customers rate `times` as often: each of their ratings then stands for that many fewer customers.
function contentShare({ positive, neutral, negative }: Ratings, times: number): number {
  const content = positive + neutral
  return content / (content + negative / times)
}

/**
 * The rating that would be shown if customers with the given chances rated at random: middle and 90 % range over many
 * plays. Shows how far a small number of ratings swings by luck alone.
 */
export function playRatings(
  orders: number,
  chances: { readonly unhappy: number; readonly unhappyRate: number; readonly happyRate: number },
  plays = 2000,
): { readonly median: number; readonly low: number; readonly high: number } | null {
  const random = seededRandom(7)
  const shares: number[] = []
  for (let i = 0; i < plays; i++) {
    const bad = random.poisson(orders * chances.unhappy * chances.unhappyRate)
    const good = random.poisson(orders * (1 - chances.unhappy) * chances.happyRate)
    if (bad + good > 0) shares.push(good / (bad + good))
  }
  if (shares.length === 0) return null
  shares.sort((a, b) => a - b)
  const at = (share: number): number =>
    shares[Math.min(shares.length - 1, Math.floor(share * shares.length))] ?? 0
  return { median: at(0.5), low: at(0.05), high: at(0.95) }
}
