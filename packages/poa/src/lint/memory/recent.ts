/** Answers by key, of which the ones asked for lately are kept. */
export interface Recent<Value> {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
}

/**
 * Keeps at least the last `count` answers that were set or asked for and at most twice as many: hours of typing hold no
 * text but those of the last minutes, and never forget the texts of the plan at hand.
 */
export function keepRecent<Value>(count: number): Recent<Value> {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  const set = (key: string, value: Value): void => {
    if (young.size >= count) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }
  return {
    set,
    get(key) {
      let value = young.get(key)
      if (value === undefined) {
        value = old.get(key)
        if (value !== undefined) set(key, value)
      }
      return value
    },
  }
}
