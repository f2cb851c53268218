import { describe, expect, it } from 'vitest'
import { needOf, type Need } from './needs.ts'

describe('what a pattern cannot do without', () => {
  it.each([
    ['(?:still|yet) missing', 'still missing | yet missing'],
    ['(?<![a-z])(?:lack(?:s|ed)?|missing)(?![a-z])', 'lack | missing'],
    [
      'accounts? (?:was|is) .{0,30}closed',
      'closed & account was  | account is  | accounts was  | accounts is ',
    ],
    ['^gr[ae]y', 'gray | grey'],
    ['不足|未提出', '不足 | 未提出'],
    [String.raw`\d{3} (?:days){1,2}`, 'days'],
    ['[a-z]+ing (?:of|from) them', 'ing of them | ing from them'],
    ['(?:open .{0,9}letter|close .{0,9}mail|post)', 'post | (open  & letter) | (close  & mail)'],
    ['(?=missing)', 'missing'],
    ['papers(?<!no papers) (?:are|is)(?= lost)', ' lost & papers are | papers is'],
  ])('of %s', (source, need) => {
    expect(written(needOf(source))).toBe(need)
  })

  it.each([String.raw`\d+`, 'if|unless', '(?:invoices?)?', '[a-z]+ing?', '(?!missing)', 'lost|(?:on|if)'])(
    'is nothing for %s',
    (source) => {
      expect(needOf(source)).toBeNull()
    },
  )
})

function written(need: Need | null): string {
  if (need === null) return ''
  if (need.type === 'words') return need.words.join(' | ')
  return need.of
    .map((part) => (part.type === 'words' ? written(part) : `(${written(part)})`))
    .join(need.type === 'all' ? ' & ' : ' | ')
}
