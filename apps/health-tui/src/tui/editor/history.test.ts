import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, changeOf, invertChange, type ChangeSet } from './change.ts'
import { emptyHistory, noteForeign, recordTaken, remember, takeStep, type History } from './history.ts'
import { cursorAt } from './selection.ts'
import { contentOf, lengthOf, textOf, type Text } from './text.ts'

interface World {
  readonly text: Text
  readonly history: History
}

function own(world: World, change: ChangeSet): World {
  const history = remember(world.history, invertChange(change, world.text), cursorAt(0), false)
  return { text: applyChange(world.text, change), history }
}

function foreign({ text, history }: World, change: ChangeSet): World {
  return { text: applyChange(text, change), history: noteForeign(history, change) }
}

function take(world: World, from: 'undo' | 'redo'): World {
  const taken = takeStep(world.history, from)
  if (taken === undefined) return world
  const back = invertChange(taken.change, world.text)
  return {
    text: applyChange(world.text, taken.change),
    history: recordTaken(taken.history, from === 'undo' ? 'redo' : 'undo', back, cursorAt(0)),
  }
}

const step = fc.record({
  mine: fc.boolean(),
  where: fc.nat(),
  deleted: fc.nat(3),
  insert: fc.nat(3),
})

function play(
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
  deletes: boolean,
): World {
  let world: World = { text: textOf('.....'), history: emptyHistory }
  for (const { mine, where, deleted, insert } of steps) {
    const length = lengthOf(world.text)
    const from = where % (length + 1)
    const to = deletes ? Math.min(length, from + deleted) : from
    const change = changeOf(length, { from, to, insert: (mine ? 'M' : 't').repeat(insert) })
    world = mine ? own(world, change) : foreign(world, change)
  }
  return world
}

describe('history', () => {
  it('takes back everything of mine and nothing of theirs', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let world = play(steps, false)
        const theirs = contentOf(world.text).replaceAll('M', '')
        while (world.history.undo.length > 0) world = take(world, 'undo')
        expect(contentOf(world.text)).toBe(theirs)
      }),
    )
  })

  it('never loses what they wrote, also when both delete', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 12 }),
        fc.array(fc.boolean(), { maxLength: 20 }),
        (steps, undos) => {
          let world = play(steps, true)
          for (const undo of undos) world = take(world, undo ? 'undo' : 'redo')
          const written = contentOf(world.text).replace(/[^t]/g, '').length
          while (world.history.undo.length > 0) world = take(world, 'undo')
          expect(contentOf(world.text).replace(/[^t]/g, '').length).toBeGreaterThanOrEqual(written)
          expect(contentOf(world.text)).not.toContain('M')
        },
      ),
    )
  })

  it('makes again exactly what it took back when nobody else wrote', () => {
    fc.assert(
      fc.property(
        fc.array(
          step.map((one) => ({ ...one, mine: true })),
          { maxLength: 8 },
        ),
        (steps) => {
          const before = play(steps, true)
          let world = before
          for (const _ of steps) world = take(world, 'undo')
          expect(contentOf(world.text)).toBe('.....')
          for (const _ of steps) world = take(world, 'redo')
          expect(contentOf(world.text)).toBe(contentOf(before.text))
        },
      ),
    )
  })

  it('restores a deleted sentence around what was inserted meanwhile', () => {
    let world: World = { text: textOf('one two three'), history: emptyHistory }
    world = own(world, changeOf(13, { from: 4, to: 8, insert: '' }))
    world = foreign(world, changeOf(9, { from: 0, to: 0, insert: 'zero ' }))
    world = take(world, 'undo')
    expect(contentOf(world.text)).toBe('zero one two three')
    world = take(world, 'redo')
    expect(contentOf(world.text)).toBe('zero one three')
  })
})
