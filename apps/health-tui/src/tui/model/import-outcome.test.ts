import { expect, it } from 'vitest'
import { describeOutcome, describeOutcomes } from './import-outcome.ts'

const orders = {
  type: 'imported' as const,
  file: 'orders.txt',
  kind: 'all-orders',
  imported: 3,
  updated: 1,
  unchanged: 0,
  rejected: [],
  rejectedCount: 0,
  notes: [],
}

it('a clean import is one line', () => {
  expect(describeOutcome(orders)).toEqual([
    { text: 'orders.txt: all-orders, 3 new, 1 changed, 0 known', meaning: 'ok' },
  ])
})

it('counts every refused row, also those that are not listed', () => {
  const reject = { line: 4, column: 'quantity', reason: 'no number' }
  const many = { ...orders, rejected: [reject, reject, reject, reject], rejectedCount: 5000 }
  expect(describeOutcome(many).map(({ text }) => text)).toEqual([
    'orders.txt: all-orders, 3 new, 1 changed, 0 known, 5000 refused',
    '  line 4, quantity: no number',
    '  line 4, quantity: no number',
    '  line 4, quantity: no number',
    '  and 4997 more',
  ])
})

it('says what a letter is', () => {
  const letter = { ...orders, file: 'notice.eml', kind: 'notification', imported: 1, updated: 0 }
  expect(describeOutcome({ ...letter, notes: ['listing issue, warning'] })[0]?.text).toBe(
    'notice.eml: new letter: listing issue, warning',
  )
})

it('a file that was refused says why and what to do', () => {
  const refused = { type: 'failed' as const, file: 'notes.txt', why: 'the file is empty', remedy: null }
  expect(describeOutcome(refused)).toEqual([
    { text: 'notes.txt: not imported: the file is empty', meaning: 'warning' },
  ])
  expect(describeOutcome({ ...refused, remedy: 'choose another' })[1]?.text).toBe('  choose another')
})

it('of several files says how many first, then what was refused, then the rest', () => {
  const refused = {
    type: 'failed' as const,
    file: 'notes.bin',
    why: 'no kind of file that is known',
    remedy: null,
  }
  const reject = { line: 4, column: 'quantity', reason: 'no number' }
  const partly = { ...orders, file: 'partly.txt', rejected: [reject], rejectedCount: 1 }
  expect(describeOutcomes([orders, refused, partly]).map(({ text }) => text)).toEqual([
    '3 files: 2 read, 1 of them with refused lines, 1 not imported',
    'notes.bin: not imported: no kind of file that is known',
    'partly.txt: all-orders, 3 new, 1 changed, 0 known, 1 refused',
    '  line 4, quantity: no number',
    'orders.txt: all-orders, 3 new, 1 changed, 0 known',
  ])
  expect(describeOutcomes([orders])).toEqual(describeOutcome(orders))
})
