import { describe, expect, it, test } from 'vitest'
import { countedItems } from './counted-items.ts'

const parts = (content: string): string[] => {
  const starts = [0, ...countedItems(content), content.length]
  return starts.slice(0, -1).map((start, index) => content.slice(start, starts[index + 1]).trim())
}

describe('items that are counted within one line', () => {
  test.each([
    [
      'State (1) the cause, (2) the cure and (3) the guard.',
      ['(1) the cause,', '(2) the cure and', '(3) the guard.'],
    ],
    ['Nennen Sie: 1. die Ursache 2. die Abhilfe', ['1. die Ursache', '2. die Abhilfe']],
    ['Merci de préciser : a) la cause b) le remède', ['a) la cause', 'b) le remède']],
    ['次をお知らせください。①原因、②対策', ['①原因、', '②対策']],
    [
      '申し立てでは、（１）原因、（２）対策をご説明ください。',
      ['（１）原因、', '（２）対策をご説明ください。'],
    ],
  ])('are taken apart: %s', (line, items) => {
    expect(parts(line).slice(1)).toEqual(items)
  })

  it('end with their sentence', () => {
    expect(parts('Tell us (1) why and (2) how. You may also call.').slice(1)).toEqual([
      '(1) why and',
      '(2) how.',
      'You may also call.',
    ])
  })

  test.each([
    'Units (2) and (3) were sold.',
    'See section 3 (1) of the agreement.',
    'We sold 1. We returned 2. All is well.',
    '1. The whole line is one item',
    'The rate of 4.1 fell to 2.1 percent',
  ])('are none in: %s', (line) => {
    expect(countedItems(line)).toEqual([])
  })
})
