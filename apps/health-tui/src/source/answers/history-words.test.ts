import { describe, expect, it } from 'vitest'
import { doingWords, historyWords } from './history-words.ts'

const typed = (text: string, from = 0): readonly unknown[] =>
  Array.from(text, (letter, index) => [from + index, 0, letter])

describe('the history of a field', () => {
  it('says which words were typed, not which keys', () => {
    expect(historyWords({ kind: 'text', value: typed('We did not scan') })).toBe('We did not scan')
    const mended = [...typed('We didd'), [6, 1, ''], ...typed(' not', 6)]
    expect(historyWords({ kind: 'text', value: mended })).toBe('We did not')
  })

  it('counts what was deleted, and tells places apart', () => {
    const held = [
      [9, 1, ''],
      [8, 1, ''],
      [7, 1, ''],
    ]
    expect(historyWords({ kind: 'text', value: held })).toBe('(3 deleted)')
    const two = [
      [3, 4, 'late'],
      [40, 0, 'again'],
    ]
    expect(historyWords({ kind: 'text', value: two })).toBe('late (4 deleted) … again')
    expect(historyWords({ kind: 'text', value: [] })).toBe('nothing')
  })

  it('names the fields of what was added only where there are several', () => {
    expect(historyWords({ kind: 'item.add', value: { value: 'root cause' } })).toBe('root cause')
    expect(
      historyWords({ kind: 'item.add', value: { ref: 'Exhibit 1', asins: ['B1', 'B2'], date: '' } }),
    ).toBe('ref: Exhibit 1, asins: B1, B2')
    expect(historyWords({ kind: 'item.add', value: null })).toBe('an empty entry')
    expect(historyWords({ kind: 'set', value: '2026-10-05T06:59:00Z' })).toBe('2026-10-05T06:59:00Z')
  })

  it('calls what was done by a word, and what it does not know by its name', () => {
    expect(['text', 'item.add', 'set', 'new.kind'].map(doingWords)).toEqual([
      'wrote',
      'added',
      'set',
      'new kind',
    ])
  })
})
