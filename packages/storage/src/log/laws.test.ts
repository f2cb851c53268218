import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clampMs, compareClaims, effectiveStamp, nextStamp } from './clock.ts'
import { type Cell, foldInto } from './fold.ts'
import type { Operation } from './operation.ts'
import { compareRanked, type Ranked, rankAt } from './rank.ts'
import { createTextBuffer, mergeText, replacement } from './text.ts'

const devices = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', 'cccccccccccccccc'] as const

const operations = fc
  .array(
    fc.record({
      device: fc.constantFrom(...devices),
      ms: fc.integer({ min: 0, max: 5 }).map((tenths) => tenths * clampMs),
      receivedAt: fc.option(fc.integer({ min: 0, max: 3 }).map((tenths) => tenths * clampMs)),
      path: fc.constantFrom('title', 'state'),
      value: fc.constantFrom('one', 'two'),
    }),
    { maxLength: 12 },
  )
  .map((drafts) =>
    drafts.map(({ device, ms, receivedAt, path, value }, index): Operation => ({
      id: `op${index}`,
      device,
      deviceSeq: index + 1,
      author: device,
      entity: 'case',
      entityId: 'case',
      txn: 'txn',
      version: 1,
      hlc: `${String(ms).padStart(15, '0')}-${String(index).padStart(6, '0')}-${device}`,
      kind: 'set',
      path,
      value: JSON.stringify({ v: value, base: null }),
      prev: '',
      signature: '',
      seq: null,
      receivedAt,
    })),
  )

describe('folding', () => {
  it('gives the same in any order, and nothing new when an operation comes again', () => {
    fc.assert(
      fc.property(
        operations.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }),
          ),
        ),
        ([list, shuffled]) => {
          const once = new Map<string, Cell>()
          const other = new Map<string, Cell>()
          foldInto(once, list)
          for (const operation of shuffled) foldInto(other, [operation])
          expect(other).toEqual(once)
        },
      ),
    )
  })
})

describe('the clock', () => {
  it('always goes on, whatever the wall says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e15 }), { minLength: 1 }), (walls) => {
        let seen = ''
        for (const wall of walls) {
          const next = nextStamp(wall, seen, devices[0])
          expect(next > seen).toBe(true)
          seen = next
        }
      }),
    )
  })

  it('is cut back five minutes after receipt, and whoever saw that stamp exceeds it', () => {
    const runaway = nextStamp(9e14, '', devices[0])
    const stamp = effectiveStamp(runaway, 1_000_000)
    expect(Number(stamp.slice(0, 15))).toBe(1_000_000 + clampMs)
    const answer = nextStamp(1_000_100, stamp, devices[1])
    const claims = [
      { opId: 'a', hlc: runaway, stamp },
      { opId: 'b', hlc: answer, stamp: effectiveStamp(answer, 1_000_200) },
    ] as const
    expect(compareClaims(claims[1], claims[0])).toBeGreaterThan(0)
  })
})

describe('the order of a list', () => {
  it('puts an item where it was wanted, also between items of equal rank', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(10), fc.double({ min: 0, max: 0.999, noNaN: true }), fc.boolean()), {
          maxLength: 30,
        }),
        (steps) => {
          let items: Ranked[] = []
          for (const [number, [wanted, random, twin]] of steps.entries()) {
            const index = Math.min(wanted, items.length)
            const { rank, moves } = rankAt(items, index, () => random)
            const id = `i${number}`
            items = items.map((item) => moves.find((move) => move.id === item.id) ?? item)
            items = [...items, { id, rank }].toSorted(compareRanked)
            expect(items[index]?.id).toBe(id)
            // Somebody else drew the same rank at the same time.
            if (twin) items = [...items, { id: `twin${number}`, rank }].toSorted(compareRanked)
          }
        },
      ),
    )
  })
})

describe('free text', () => {
  it('is changed by the smallest replacement, and never half a character', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = replacement(before, after)
        const buffer = createTextBuffer(undefined, 1)
        buffer.insert(0, before)
        if (change !== undefined) {
          buffer.delete(change[0], change[0] + change[1])
          buffer.insert(change[0], change[2])
        }
        expect(buffer.content).toBe(after.toWellFormed())
      }),
    )
  })

  it('keeps what two people wrote at once, in any order of arrival', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.boolean()), { maxLength: 20 }), (edits) => {
        const start = createTextBuffer(undefined, 1)
        start.insert(0, 'start')
        const { state } = start
        const [anna, ben] = [createTextBuffer(state, 2), createTextBuffer(state, 3)]
        for (const [position, first] of edits) (first ? anna : ben).insert(position, first ? 'A' : 'B')
        const updates = [anna, ben].flatMap((buffer) => buffer.take()?.update ?? [])
        const one = mergeText(state, updates)
        const other = mergeText(state, updates.toReversed())
        expect(one.content).toBe(other.content)
        expect(one.content.replaceAll(/[^AB]/g, '')).toHaveLength(edits.length)
      }),
    )
  })
})
