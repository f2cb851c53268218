import { compilePrograms, type Step } from './program.ts'

/** A term that matches at a place, and where its match ends. */
export interface TermMatch {
  readonly term: number
  readonly end: number
}

/** All terms of a language, tried at a place of the text in one walk. */
export interface TermAutomaton {
  /** The terms that match at `at`, in their own order. The list is valid until the next call. */
  matchAt(text: string, at: number): readonly TermMatch[]
}

/**
 * What may still come, given the characters since the start of the walk: places of the terms' instructions, grouped by term
 * and in the order of preference within one.
 */
interface State {
  readonly places: readonly number[]
  /** Terms that are read here; `wholeWord` ones only where no letter follows. */
  readonly accepts: readonly { readonly term: number; readonly wholeWord: boolean }[]
  /** Terms whose own expression must be asked. */
  readonly asks: readonly number[]
}

/** States kept at once: a language's letters need some thousands, and a text made to need more starts anew. */
const statesKept = 16_000
const unknown = 0xffff
const asked = -1
const endOfText = 10

// The characters that most of a folded text is made of have columns of one small table, which stays near in memory;
// what follows upon others is looked up.
const signs = " '-.,"
const columns = 36 + signs.length
const columnOf = new Uint8Array(128).fill(columns)
for (let unit = 0; unit < 26; unit++) columnOf[97 + unit] = unit
for (let unit = 0; unit < 10; unit++) columnOf[48 + unit] = 26 + unit
for (let unit = 0; unit < signs.length; unit++) columnOf[signs.charCodeAt(unit)] = 36 + unit

/**
 * A lazy automaton over the terms' regular expressions: a state and what follows it are worked out when a text first gets
 * there. Terms with gaps or look-arounds are walked up to there and then asked by their own expression.
 */
export function createTermAutomaton(sources: readonly string[]): TermAutomaton {
  const { steps, entries } = compilePrograms(sources)
  const patterns: (RegExp | undefined)[] = []
  const visited = new Uint32Array(steps.length)
  let visit = 0
  let states: State[] = []
  let byPlaces = new Map<string, number>()
  let table = new Uint16Array(0)
  /** 1 for a state at which something is read or asked. */
  let telling = new Uint8Array(0)
  let others = new Map<number, number>()
  const found: TermMatch[] = []

  function close(place: number, into: number[]): void {
    if (visited[place] === visit) return
    visited[place] = visit
    const step = must(steps, place)
    if (step.type === 'jump') close(step.to, into)
    else if (step.type === 'split') {
      close(step.first, into)
      close(step.second, into)
    } else into.push(place)
  }

  function numberOf(places: readonly number[]): number {
    const key = places.join()
    let state = byPlaces.get(key)
    if (state === undefined) {
      state = states.length
      const made = newState(steps, places)
      states.push(made)
      byPlaces.set(key, state)
      if (states.length > telling.length) grow(Math.max(64, telling.length * 2))
      telling[state] = made.accepts.length + made.asks.length > 0 ? 1 : 0
    }
    return state
  }

  function grow(size: number): void {
    const grownTable = new Uint16Array(size * columns).fill(unknown)
    grownTable.set(table)
    table = grownTable
    const grownTelling = new Uint8Array(size)
    grownTelling.set(telling)
    telling = grownTelling
  }

  /** State 0 is where no term can go on, state 1 the start. */
  function reset(): void {
    states = []
    byPlaces = new Map()
    others = new Map()
    table = new Uint16Array(0)
    telling = new Uint8Array(0)
    numberOf([])
    visit += 1
    const places: number[] = []
    for (const entry of entries) close(entry, places)
    const { accepts, asks } = must(states, numberOf(places))
    const open = accepts[0]?.term ?? asks[0]
    if (open !== undefined) throw new Error(`term "${must(sources, open)}" must start with a word`)
  }

  function follow(from: number, code: number): number {
    visit += 1
    const places: number[] = []
    let settled = -1
    for (const place of must(states, from).places) {
      const step = must(steps, place)
      if (step.term === settled) continue
      if (step.type === 'accept') {
        // What a regular expression would try only if this match failed is not tried.
        if (!step.wholeWord || !isSmallLetter(code)) settled = step.term
      } else if (step.type === 'ask') settled = step.term
      else if (admits(step, code)) close(place + 1, places)
    }
    return numberOf(places)
  }

  function goOn(from: number, code: number): number {
    const column = code < 128 ? (columnOf[code] ?? columns) : columns
    if (column < columns) {
      const next = follow(from, code)
      table[from * columns + column] = next
      return next
    }
    const key = from * 0x1_0000 + code
    let next = others.get(key)
    if (next === undefined) others.set(key, (next = follow(from, code)))
    return next
  }

  function askExpressions(text: string, at: number): void {
    let kept = 0
    for (const match of found) {
      if (match.end !== asked) {
        found[kept++] = match
        continue
      }
      const pattern = (patterns[match.term] ??= new RegExp(must(sources, match.term), 'y'))
      pattern.lastIndex = at
      if (pattern.test(text)) found[kept++] = { term: match.term, end: pattern.lastIndex }
    }
    found.length = kept
  }

  return {
    matchAt(text, at) {
      if (states.length === 0 || states.length > statesKept) reset()
      found.length = 0
      let mustAsk = false
      for (let state = 1, offset = at; state > 0; offset++) {
        const code = offset < text.length ? text.charCodeAt(offset) : endOfText
        if (telling[state] === 1) {
          const { accepts, asks } = must(states, state)
          for (const { term, wholeWord } of accepts)
            if (!wholeWord || !goesOn(text, at, offset)) note(found, term, offset)
          for (const term of asks) note(found, term, asked)
          mustAsk ||= asks.length > 0
        }
        const column = code < 128 ? (columnOf[code] ?? columns) : columns
        const next = column < columns ? (table[state * columns + column] ?? unknown) : unknown
        state = next === unknown ? goOn(state, code) : next
      }
      if (mustAsk) askExpressions(text, at)
      return found
    },
  }
}

/** Notes a match in the order of the terms; the later one of the same term is the preferred one. */
function note(found: TermMatch[], term: number, end: number): void {
  let index = found.length
  while (index > 0 && must(found, index - 1).term > term) index -= 1
  const before = index > 0 ? must(found, index - 1) : undefined
  if (index === found.length && before?.term !== term) found.push({ term, end })
  else if (before?.term !== term) found.splice(index, 0, { term, end })
  else if (before.end !== asked) found[index - 1] = { term, end }
}

function newState(steps: readonly Step[], places: readonly number[]): State {
  const accepts: { term: number; wholeWord: boolean }[] = []
  const asks: number[] = []
  for (const place of places) {
    const step = must(steps, place)
    if (step.type === 'accept') accepts.push({ term: step.term, wholeWord: step.wholeWord })
    if (step.type === 'ask' && !asks.includes(step.term)) asks.push(step.term)
  }
  return { places, accepts, asks }
}

function admits(step: Step, code: number): boolean {
  if (step.type === 'letter') return isSmallLetter(code)
  return step.type === 'character' && step.of.includes(String.fromCharCode(code))
}

/** A letter goes on with a word; a digit right behind a short one makes it a code: "fba17x" is no FBA. */
function goesOn(text: string, start: number, end: number): boolean {
  const code = end < text.length ? text.charCodeAt(end) : endOfText
  return isSmallLetter(code) || (isDigit(code) && end - start < 4 && text.charCodeAt(start) < 128)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

function must<Value>(values: readonly Value[], index: number): Value {
  const value = values[index]
  if (value === undefined) throw new Error(`nothing at ${index}`)
  return value
}
