/**
 * Amazon's order numbers (`111-2222222-3333333`) are kept as one 17-digit integer. That is above 2^53, so JavaScript
 * handles it as two numbers: the first ten digits and the last seven. Other order numbers live in `order_name` and have
 * the negative id as their key.
 */
export interface OrderKey {
  readonly high: number
  readonly low: number
}

export const lowDigits = 10_000_000

/** Splits an order number in Amazon's form; undefined for any other text. */
export function parseOrderKey(orderId: string): OrderKey | undefined {
  if (orderId.length !== 19 || orderId.charCodeAt(3) !== dash || orderId.charCodeAt(11) !== dash)
    return undefined
  const prefix = digits(orderId, 0, 3)
  const middle = digits(orderId, 4, 11)
  const low = digits(orderId, 12, 19)
  if (prefix < 0 || middle < 0 || low < 0) return undefined
  // A leading zero would be lost with an all-zero prefix and middle, and the key 0 means nothing.
  const high = prefix * lowDigits + middle
  return high === 0 ? undefined : { high, low }
}

/** The order number of a key; `name` is asked for those that are not in Amazon's form. */
export function formatOrderKey(high: number, low: number, name: (id: number) => string): string {
  if (high <= 0) return name(-(high * lowDigits + low))
  const text = String(high).padStart(10, '0')
  return `${text.slice(0, 3)}-${text.slice(3)}-${String(low).padStart(7, '0')}`
}

const dash = 45

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}
