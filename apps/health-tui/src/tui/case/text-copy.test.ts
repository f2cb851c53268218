import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'
import { changeOf } from '../editor/change.ts'
import { createTextCopy, type TextCopy } from './text-copy.ts'

function twoCopies(content: string): {
  readonly mine: TextCopy
  readonly theirs: TextCopy
  /** Hands over to each what the other wrote. */
  readonly exchange: () => void
} {
  const doc = new Doc()
  doc.getText('text').insert(0, content)
  const state = Buffer.from(encodeStateAsUpdate(doc)).toString('base64')
  const [fromMine, fromTheirs]: [string[], string[]] = [[], []]
  const mine = createTextCopy(state, (update) => fromMine.push(update))
  const theirs = createTextCopy(state, (update) => fromTheirs.push(update))
  return {
    mine,
    theirs,
    exchange() {
      for (const update of fromTheirs.splice(0)) mine.receive(update)
      for (const update of fromMine.splice(0)) theirs.receive(update)
    },
  }
}

const edit = fc.record({ at: fc.nat(), size: fc.nat({ max: 6 }), insert: fc.string({ maxLength: 5 }) })

function apply(
  { document }: TextCopy,
  { at, size, insert }: { at: number; size: number; insert: string },
): void {
  const { length } = document.text
  const from = at % (length + 1)
  document.applyLocal(changeOf(length, { from, to: Math.min(length, from + size), insert }))
}

it('a selection is where it was while nothing is written', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (content, a, b) => {
      const { mine, theirs } = twoCopies(content)
      const [anchor, head] = [a % (content.length + 1), b % (content.length + 1)]
      expect(mine.located(theirs.anchored({ anchor, head }))).toEqual({ anchor, head })
    }),
  )
})

it('whatever both write meanwhile, a selection means the same in both copies once they agree', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 20 }),
      fc.array(edit, { maxLength: 4 }),
      fc.array(edit, { maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      (content, early, late, a, b) => {
        const { mine, theirs, exchange } = twoCopies(content)
        for (const one of early) apply(theirs, one)
        const end = theirs.document.text.length + 1
        const told = theirs.anchored({ anchor: a % end, head: b % end })
        for (const one of late) apply(mine, one)
        for (const one of early) apply(mine, one)
        exchange()
        expect(mine.document.text).toBe(theirs.document.text)
        expect(mine.located(told)).toEqual(theirs.located(told))
      },
    ),
  )
})

it('a cursor on words that have not come yet is nowhere, and no place at all is none', () => {
  const { mine, theirs, exchange } = twoCopies('late')
  apply(theirs, { at: 4, size: 0, insert: 'r on' })
  const told = theirs.anchored({ anchor: 7, head: 7 })
  expect(mine.located(told)).toBeUndefined()
  exchange()
  expect(mine.located(told)).toEqual({ anchor: 7, head: 7 })
  for (const head of ['', 'AAAA', '12-40', '_'.repeat(80)])
    expect([undefined, { anchor: 7, head: 0 }, { anchor: 7, head: 8 }]).toContainEqual(
      mine.located({ anchor: told.anchor, head }),
    )
})

it('a cursor stays before what others write at it, and a selection does not grow', () => {
  const { mine, theirs, exchange } = twoCopies('one two')
  const cursor = theirs.anchored({ anchor: 3, head: 3 })
  const word = theirs.anchored({ anchor: 7, head: 4 })
  apply(mine, { at: 7, size: 0, insert: '!' })
  apply(mine, { at: 4, size: 0, insert: '(' })
  apply(mine, { at: 3, size: 0, insert: ',' })
  exchange()
  expect(mine.document.text).toBe('one, (two!')
  expect(mine.located(cursor)).toEqual({ anchor: 3, head: 3 })
  expect(mine.located(word)).toEqual({ anchor: 9, head: 6 })
})

it('sends a long paste in pieces that each fit into one operation, and cuts no character in two', () => {
  const sent: string[] = []
  const state = Buffer.from(encodeStateAsUpdate(new Doc())).toString('base64')
  const mine = createTextCopy(state, (update) => sent.push(update))
  mine.document.applyLocal(changeOf(0, { from: 0, to: 0, insert: 'abcdefgh' }))
  const long = `x${'😀'.repeat(60_000)}`
  mine.document.applyLocal(
    changeOf(
      8,
      { from: 1, to: 3, insert: 'B' },
      { from: 5, to: 6, insert: long },
      { from: 8, to: 8, insert: '!' },
    ),
  )
  expect(mine.document.text === `aBde${long}gh!`).toBe(true)
  const theirs = createTextCopy(state, () => undefined)
  for (const update of sent) theirs.receive(update)
  expect(theirs.document.text === mine.document.text).toBe(true)
  expect(Math.max(...sent.map(({ length }) => length))).toBeLessThan(400_000)
})
