import { gated, type GatedPattern, type Stretch } from '../text/gated.ts'
import { beginningLength, byBeginning } from './beginnings.ts'
import { compileTerm, type Step } from './program.ts'
import { termSource, needBehindGap } from './term-source.ts'

/** A term that matches at a place, and where its match ends. */
export interface TermMatch {
  readonly term: number
  readonly end: number
}

/** All terms of a language, tried at a place of the text in one walk. */
export interface TermAutomaton {
  /** The terms that match at `at`, in their own order; `within` tells what its line holds, so that fewer are asked. */
  matchAt(text: string, at: number, within?: Stretch): readonly TermMatch[]
}

/**
 * What may still come, given the characters since the start of the walk: places of the terms' instructions, grouped by term
 * and in the order of preference within one.
 */
interface State {
  readonly places: readonly number[]
  /** Terms that are read here, four times their number, with how: see `how`. */
  readonly read: readonly number[]
  /** What follows upon characters without a column; most states never meet one. */
  others: Map<number, number> | null
}

/**
 * States kept at once, of which twice the number must fit `starts`: a thousand English letters need 17,000, and a text made
 * to need more starts anew. Fewer than a mailbox needs would make most of them again for every round.
 */
const statesKept = 32_000
const unknown = 0xffff
const asked = -1
const endOfText = 10
const none: readonly TermMatch[] = []

// The characters that most of a folded text is made of have columns; what follows upon others is looked up.
const signs = " '-.,"
const columns = 36 + signs.length
const columnOf = new Uint8Array(128).fill(columns)
for (let unit = 0; unit < 26; unit++) columnOf[97 + unit] = unit
for (let unit = 0; unit < 10; unit++) columnOf[48 + unit] = 26 + unit
for (let unit = 0; unit < signs.length; unit++) columnOf[signs.charCodeAt(unit)] = 36 + unit
const letterColumns = 0x3ff_ffff

// A walk is as fast as its memory is near: a state takes four numbers, and a place among `targets` only for each column
// that leads on. The first two are bits of those columns, the third says where their targets begin, the last what is there.
const width = 4
const hasOthers = 1

/** How a term is read: at once, only where no letter follows, or after asking its own expression. */
const how = { anyhow: 0, wholeWord: 1, asked: 2 } as const
const endOfTerms = -1

/**
 * A lazy automaton over the terms' regular expressions: a term's instructions, a state and what follows it are worked out
 * when a text first gets there. Terms with gaps or look-arounds are walked up to there and then asked by their own
 * expression.
 */
export function createTermAutomaton(written: readonly string[]): TermAutomaton {
  const { begun, others } = byBeginning(written)
  const steps: Step[] = []
  const entries: (number | undefined)[] = []
  const patterns: (GatedPattern | undefined)[] = []
  let visited = new Uint32Array(0)
  let visit = 0
  let states: State[] = []
  let byPlaces = new Map<string, number>()
  let records = new Int32Array(0)
  let targets = new Uint16Array(0)
  let targetsUsed = 0
  /** The terms that states read, each state's closed by `endOfTerms`; at 0 are those of the states that read none. */
  let terms = new Int32Array(0)
  let termsUsed = 0
  /**
   * Where a walk starts, by the columns of the first three characters or by the Japanese one: the state behind them and
   * 1, or twice the state before them where a term may end among them.
   */
  const starts = new Uint16Array(columns ** 3)
  let startOfOthers = 0
  const japaneseStarts = new Map<number, number>()

  /** The places that a term begins at; its instructions are made when a text first begins like it. */
  function placesOf(term: number): number[] {
    const entry = (entries[term] ??= compileTerm(termSource(must(written, term)), term, steps))
    if (visited.length < steps.length) visited = new Uint32Array(steps.length * 2)
    visit += 1
    const places: number[] = []
    close(entry, places)
    if (newState(steps, places).read.length > 0)
      throw new Error(`term "${must(written, term)}" must start with a word`)
    return places
  }

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
      states.push(newState(steps, places))
      byPlaces.set(key, state)
      lay(state)
    }
    return state
  }

  /** Writes a state's record and makes room for its targets. */
  function lay(state: number): void {
    const { places, read } = must(states, state)
    let low = 0
    let high = 0
    let flags = 0
    for (const place of places) {
      const step = must(steps, place)
      if (step.type === 'letter') low |= letterColumns
      if (step.type !== 'character') continue
      for (const character of step.of) {
        const column = columnFor(character.charCodeAt(0))
        if (column < 32) low |= 1 << column
        else if (column < columns) high |= 1 << (column - 32)
        else flags = hasOthers
      }
    }
    const at = state * width
    if (at + width > records.length) records = grown(records, new Int32Array(Math.max(256, at * 2)))
    records.set([low, high, targetsUsed, flags + 2 * (read.length === 0 ? 0 : termsUsed)], at)
    targetsUsed += bitCount(low) + bitCount(high)
    if (targetsUsed > targets.length) targets = grown(targets, new Uint16Array(targetsUsed * 2).fill(unknown))
    if (read.length === 0) return
    if (termsUsed + read.length >= terms.length)
      terms = grown(terms, new Int32Array(2 * (termsUsed + read.length + 1)))
    terms.set([...read, endOfTerms], termsUsed)
    termsUsed += read.length + 1
  }

  /** State 0 is where no term can go on. */
  function reset(): void {
    states = []
    byPlaces = new Map()
    records = new Int32Array(0)
    targets = new Uint16Array(0)
    targetsUsed = 0
    terms = new Int32Array([endOfTerms])
    termsUsed = 1
    starts.fill(unknown)
    japaneseStarts.clear()
    numberOf([])
    startOfOthers = numberOf(others.flatMap(placesOf))
  }

  function startAt(text: string, at: number): number {
    const first = text.charCodeAt(at)
    const column = columnFor(first)
    if (column === columns) {
      let start = japaneseStarts.get(first)
      if (start === undefined) japaneseStarts.set(first, (start = startOf(text.charAt(at))))
      return start
    }
    if (at + 2 >= text.length) return 2 * startOfOthers
    const second = columnFor(text.charCodeAt(at + 1))
    const third = columnFor(text.charCodeAt(at + 2))
    if (second === columns || third === columns) return 2 * startOfOthers
    const index = (column * columns + second) * columns + third
    const known = starts[index] ?? unknown
    if (known !== unknown) return known
    return (starts[index] = startOf(text.slice(at, at + 3)))
  }

  function startOf(beginning: string): number {
    const own = (begun.get(beginning) ?? []).flatMap(placesOf)
    let state = startOfOthers
    let places: readonly number[] = own
    for (let at = 0; at < beginning.length; at++) {
      if (must(states, state).read.length > 0)
        return 2 * numberOf([...must(states, startOfOthers).places, ...own])
      const code = beginning.charCodeAt(at)
      state = next(state, code)
      places = advance(places, code)
    }
    return 2 * (places.length === 0 ? state : numberOf([...must(states, state).places, ...places])) + 1
  }

  function advance(from: readonly number[], code: number): number[] {
    visit += 1
    const places: number[] = []
    let settled = -1
    for (const place of from) {
      const step = must(steps, place)
      if (step.term === settled) continue
      if (step.type === 'accept') {
        // What a regular expression would try only if this match failed is not tried.
        if (!step.wholeWord || !isSmallLetter(code)) settled = step.term
      } else if (step.type === 'ask') settled = step.term
      else if (admits(step, code)) close(place + 1, places)
    }
    return places
  }

  function next(state: number, code: number): number {
    const at = state * width
    const column = columnFor(code)
    if (column === columns) return ((records[at + 3] ?? 0) & hasOthers) === 0 ? 0 : nextOther(state, code)
    const low = records[at] ?? 0
    let target = records[at + 2] ?? 0
    if (column < 32) {
      const bit = 1 << column
      if ((low & bit) === 0) return 0
      target += bitCount(low & (bit - 1))
    } else {
      const high = records[at + 1] ?? 0
      const bit = 1 << (column - 32)
      if ((high & bit) === 0) return 0
      target += bitCount(low) + bitCount(high & (bit - 1))
    }
    const known = targets[target] ?? unknown
    if (known !== unknown) return known
    const found = numberOf(advance(must(states, state).places, code))
    targets[target] = found
    return found
  }

  function nextOther(state: number, code: number): number {
    const from = must(states, state)
    const known = from.others?.get(code)
    if (known !== undefined) return known
    const found = numberOf(advance(from.places, code))
    from.others ??= new Map()
    from.others.set(code, found)
    return found
  }

  function confirm(found: readonly TermMatch[], text: string, at: number, within?: Stretch): TermMatch[] {
    const confirmed: TermMatch[] = []
    for (const match of found) {
      if (match.end !== asked) {
        confirmed.push(match)
        continue
      }
      const pattern = (patterns[match.term] ??= patternOf(must(written, match.term)))
      const end = pattern.endAt(text, at, within)
      if (end !== -1) confirmed.push({ term: match.term, end })
    }
    return confirmed
  }

  return {
    matchAt(text, at, within) {
      if (states.length === 0 || states.length > statesKept) reset()
      let found: TermMatch[] | undefined
      let mustAsk = false
      const start = startAt(text, at)
      const skipped = start % 2 === 0 ? 0 : beginningLength(text.charCodeAt(at))
      for (let state = start >> 1, offset = at + skipped; state > 0; offset++) {
        const code = offset < text.length ? text.charCodeAt(offset) : endOfText
        for (let place = (records[state * width + 3] ?? 0) >> 1; ; place++) {
          const read = terms[place] ?? endOfTerms
          if (read === endOfTerms) break
          const as = read & 3
          if (as === how.wholeWord && goesOn(text, at, offset)) continue
          note((found ??= []), read >> 2, as === how.asked ? asked : offset)
          mustAsk ||= as === how.asked
        }
        state = next(state, code)
      }
      if (found === undefined) return none
      return mustAsk ? confirm(found, text, at, within) : found
    },
  }
}

/** The walk has seen what stands before a gap, so that only what stands behind it needs to be looked for. */
function patternOf(term: string): GatedPattern {
  return gated(new RegExp(termSource(term), 'y'), needBehindGap(term) ?? undefined)
}

function columnFor(code: number): number {
  return code < 128 ? (columnOf[code] ?? columns) : columns
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x5555_5555)
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

function grown<Values extends Int32Array | Uint16Array>(from: Values, into: Values): Values {
  into.set(from)
  return into
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
  const read: number[] = []
  const asks: number[] = []
  for (const place of places) {
    const step = must(steps, place)
    if (step.type === 'accept') read.push(step.term * 4 + (step.wholeWord ? how.wholeWord : how.anyhow))
    const ask = step.term * 4 + how.asked
    if (step.type === 'ask' && !asks.includes(ask)) asks.push(ask)
  }
  return { places, read: [...read, ...asks], others: null }
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
