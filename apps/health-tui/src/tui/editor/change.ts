import { lengthOf, replaceText, sliceText, type Text } from './text.ts'

/**
 * A description of how one text becomes another, as steps from its beginning to its end: a positive number keeps that
 * many UTF-16 units, a negative number deletes them, a string is inserted. The steps cover the old text completely;
 * neighbours of one kind are joined, and an insertion stands before a deletion at the same place.
 */
export interface ChangeSet {
  /** Length of the text that it applies to, and of the one that it makes. */
  readonly before: number
  readonly after: number
  readonly steps: readonly Step[]
}

type Step = number | string

/** Where something at an insertion's place ends up: before or after the inserted text. */
export type Side = 'before' | 'after'

/** One replacement, in positions of the old text. */
export interface Replacement {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** Replaces pieces of a text of `length` units; the pieces are in order and do not overlap. */
export function changeOf(length: number, ...replacements: readonly Replacement[]): ChangeSet {
  const builder = createBuilder()
  let position = 0
  for (const { from, to, insert } of replacements) {
    if (from < position || to < from || to > length)
      throw new RangeError(`replacing ${from} to ${to} of ${length}`)
    builder.keep(from - position)
    builder.insert(insert)
    builder.drop(to - from)
    position = to
  }
  builder.keep(length - position)
  return builder.done()
}

export function isEmptyChange(change: ChangeSet): boolean {
  return change.steps.every((step) => typeof step === 'number' && step > 0)
}

/** The pieces that a change replaces, in order, in positions of the old text. */
export function replacementsOf(change: ChangeSet): readonly Replacement[] {
  const found: Replacement[] = []
  let position = 0
  let insert = ''
  for (const step of change.steps) {
    if (typeof step === 'string') {
      insert = step
      continue
    }
    if (step < 0) found.push({ from: position, to: position - step, insert })
    else if (insert !== '') found.push({ from: position, to: position, insert })
    insert = ''
    position += Math.abs(step)
  }
  if (insert !== '') found.push({ from: position, to: position, insert })
  return found
}

export function applyChange(text: Text, change: ChangeSet): Text {
  if (lengthOf(text) !== change.before)
    throw new RangeError(`a change for ${change.before} units met ${lengthOf(text)}`)
  let next = text
  for (const { from, to, insert } of replacementsOf(change).toReversed())
    next = replaceText(next, from, to, insert)
  return next
}

/** The change that takes `change` back; `text` is the text before it. */
export function invertChange(change: ChangeSet, text: Text): ChangeSet {
  const builder = createBuilder()
  let position = 0
  for (const step of change.steps) {
    if (typeof step === 'string') builder.drop(step.length)
    else if (step > 0) builder.keep(step)
    else builder.insert(sliceText(text, position, position - step))
    if (typeof step === 'number') position += Math.abs(step)
  }
  return builder.done()
}

/** `first`, then `second`, as one change. */
export function composeChanges(first: ChangeSet, second: ChangeSet): ChangeSet {
  if (first.after !== second.before)
    throw new RangeError(`composing a change to ${first.after} with one from ${second.before}`)
  const builder = createBuilder()
  const a = createReader(first.steps)
  const b = createReader(second.steps)
  for (;;) {
    const one = a.peek()
    const two = b.peek()
    if (typeof one === 'number' && one < 0) {
      builder.drop(-one)
      a.take(-one)
    } else if (typeof two === 'string') {
      builder.insert(two)
      b.take(two.length)
    } else if (one === undefined || two === undefined) {
      return builder.done()
    } else {
      const length = Math.min(sizeOf(one), sizeOf(two))
      if (typeof one === 'string') {
        if (two > 0) builder.insert(one.slice(0, length))
      } else if (two > 0) builder.keep(length)
      else builder.drop(length)
      a.take(length)
      b.take(length)
    }
  }
}

/**
 * `change`, rewritten to apply after `over`, where both were made for the same text. Where both insert at one place,
 * `side` says where the insertion of `change` goes. Both ways round lead to one text:
 * `compose(a, map(b, a, 'after'))` equals `compose(b, map(a, b, 'before'))`.
 */
export function mapChange(change: ChangeSet, over: ChangeSet, side: Side): ChangeSet {
  if (change.before !== over.before)
    throw new RangeError(`mapping a change for ${change.before} units over one for ${over.before}`)
  const builder = createBuilder()
  const a = createReader(change.steps)
  const b = createReader(over.steps)
  for (;;) {
    const one = a.peek()
    const two = b.peek()
    if (typeof one === 'string' && (side === 'before' || typeof two !== 'string')) {
      builder.insert(one)
      a.take(one.length)
    } else if (typeof two === 'string') {
      builder.keep(two.length)
      b.take(two.length)
    } else if (typeof one !== 'number' || two === undefined) {
      return builder.done()
    } else {
      const length = Math.min(Math.abs(one), Math.abs(two))
      if (two > 0) {
        if (one > 0) builder.keep(length)
        else builder.drop(length)
      }
      a.take(length)
      b.take(length)
    }
  }
}

/** Where a position of the old text is in the new one; inside a deletion it is where that was. */
export function mapPosition(change: ChangeSet, position: number, side: Side): number {
  let old = 0
  let next = 0
  for (const step of change.steps) {
    if (typeof step === 'string') {
      if (old === position && side === 'before') return next
      next += step.length
    } else if (old + Math.abs(step) > position) {
      return step > 0 ? next + position - old : next
    } else {
      old += Math.abs(step)
      if (step > 0) next += step
    }
  }
  return next
}

function sizeOf(step: Step): number {
  return typeof step === 'string' ? step.length : Math.abs(step)
}

interface Builder {
  keep(length: number): void
  drop(length: number): void
  insert(text: string): void
  done(): ChangeSet
}

function createBuilder(): Builder {
  const steps: Step[] = []
  let before = 0
  let after = 0
  return {
    keep(length) {
      if (length === 0) return
      before += length
      after += length
      const last = steps.at(-1)
      if (typeof last === 'number' && last > 0) steps[steps.length - 1] = last + length
      else steps.push(length)
    },
    drop(length) {
      if (length === 0) return
      before += length
      const last = steps.at(-1)
      if (typeof last === 'number' && last < 0) steps[steps.length - 1] = last - length
      else steps.push(-length)
    },
    insert(text) {
      if (text === '') return
      after += text.length
      const last = steps.at(-1)
      const deleted = typeof last === 'number' && last < 0 ? last : undefined
      if (deleted !== undefined) steps.pop()
      const earlier = steps.at(-1)
      if (typeof earlier === 'string') steps[steps.length - 1] = earlier + text
      else steps.push(text)
      if (deleted !== undefined) steps.push(deleted)
    },
    done: () => ({ before, after, steps }),
  }
}

interface Reader {
  peek(): Step | undefined
  take(length: number): void
}

/** Reads steps piecewise: what was taken from a step is gone from the next `peek`. */
function createReader(steps: readonly Step[]): Reader {
  let index = 0
  let used = 0
  return {
    peek() {
      const step = steps[index]
      if (step === undefined || used === 0) return step
      if (typeof step === 'string') return step.slice(used)
      return step > 0 ? step - used : step + used
    },
    take(length) {
      used += length
      const step = steps[index]
      if (step === undefined || used < sizeOf(step)) return
      index += 1
      used = 0
    },
  }
}
