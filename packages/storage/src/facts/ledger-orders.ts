import { lowDigits, parseOrderKey } from './order-key.ts'
import { endNumber, fromEnd, takeDigits, takeRest } from './packed-numbers.ts'

/** Order keys of rows that are sorted by them: above 2^53, so that each is two numbers (see order-key.ts). */
export interface OrderKeys {
  readonly high: Float64Array
  readonly low: Int32Array
}

/** Reads the keys of as many rows from their packed text. */
export function readOrderKeys(text: string | null, rows: number): OrderKeys {
  const numbers = fromEnd(text)
  const high = new Float64Array(rows)
  const low = new Int32Array(rows)
  for (let row = rows - 1; row >= 0; row--) {
    const last = takeDigits(numbers, lowPlaces)
    const first = takeRest(numbers)
    const negative = endNumber(numbers)
    low[row] = negative ? -last : last
    high[row] = negative ? -first : first
  }
  return { high, low }
}

const lowPlaces = Math.log10(lowDigits)

/** The orders of a store's items, numbered from 0 on in the order of their keys. */
export interface LedgerOrders {
  readonly count: number
  /** By item: the number of its order. */
  readonly orderOf: Uint32Array
  /** The order number as Amazon prints it. */
  orderId(order: number): string
  /** The order's number, -1 when no item of it is known. */
  find(orderId: string): number
  /** The same for rows of another table that is sorted by order as well. */
  findAll(keys: OrderKeys): Int32Array
}

export function createLedgerOrders(
  { high, low }: OrderKeys,
  names: ReadonlyMap<number, string>,
  format: (high: number, low: number) => string,
): LedgerOrders {
  const rows = high.length
  const orderOf = new Uint32Array(rows)
  const firstItem = new Uint32Array(rows)
  const follows = (i: number): boolean =>
    (high[i] as number) > (high[i - 1] as number) ||
    (high[i] === high[i - 1] && (low[i] as number) > (low[i - 1] as number))
  let count = 0
  for (let i = 0; i < rows; i++) {
    if (i === 0 || low[i] !== low[i - 1] || high[i] !== high[i - 1]) {
      if (i > 0 && !follows(i)) throw new Error('order items came unsorted')
      firstItem[count++] = i
    }
    orderOf[i] = count - 1
  }
  const compare = (order: number, toHigh: number, toLow: number): number => {
    const item = firstItem[order] as number
    return (high[item] as number) - toHigh || (low[item] as number) - toLow
  }
  let others: ReadonlyMap<string, number> | undefined
  return {
    count,
    orderOf,
    orderId(order) {
      const item = firstItem[order] ?? 0
      return format(high[item] ?? 0, low[item] ?? 0)
    },
    find(orderId) {
      let key = parseOrderKey(orderId)
      if (key === undefined) {
        others ??= new Map([...names].map(([id, name]) => [name, id]))
        const name = others.get(orderId)
        if (name === undefined) return -1
        key = { high: 0, low: -name }
      }
      let from = 0
      let to = count - 1
      while (from <= to) {
        const middle = (from + to) >> 1
        const order = compare(middle, key.high, key.low)
        if (order === 0) return middle
        if (order < 0) from = middle + 1
        else to = middle - 1
      }
      return -1
    },
    findAll(keys) {
      const found = new Int32Array(keys.high.length)
      let order = 0
      for (let row = 0; row < found.length; row++) {
        const toHigh = keys.high[row] as number
        const toLow = keys.low[row] as number
        while (order < count && compare(order, toHigh, toLow) < 0) order++
        found[row] = order < count && compare(order, toHigh, toLow) === 0 ? order : -1
      }
      return found
    },
  }
}
