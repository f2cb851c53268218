import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nspell from 'nspell'
import { expect, test } from 'vitest'
import { sellerWords } from '../../apps/health-tui/src/tui/editor/spelling/seller-words.ts'
import { readWordList } from '../../apps/health-tui/src/tui/editor/spelling/word-list.ts'

const require = createRequire(import.meta.url)
const folder = dirname(require.resolve('dictionary-en'))
const aff = readFileSync(join(folder, 'index.aff'), 'utf8')
const dic = readFileSync(join(folder, 'index.dic'), 'utf8')

test('words are known that nspell knows, and no others', () => {
  const reference = nspell(aff, dic)
  const list = readWordList(aff, dic)
  const stems = dic
    .split('\n')
    .slice(1)
    .map((line) => line.split('/')[0] ?? '')
    .filter((stem) => /^[a-z']{2,}$/.test(stem))
  const beginnings = ['', 'un', 're', 'in', 'dis']
  const endings = ['', 's', "'s", 'ed', 'ing', 'er', 'ly', 'ion', 'ness', 'd', 'x']
  const differing: string[] = []
  let compared = 0
  for (let index = 0; index < stems.length; index += 41) {
    const stem = stems[index] ?? ''
    for (const beginning of beginnings)
      for (const ending of endings) {
        for (const base of [stem, stem.slice(0, -1), `${stem.slice(0, -1)}i`]) {
          const word = beginning + base + ending
          if (word.length < 2) continue
          compared += 1
          if (list.has(word) !== reference.correct(word)) differing.push(word)
        }
      }
  }
  expect(compared).toBeGreaterThan(100_000)
  expect(differing).toEqual([])
})

test('the words of the trade are none that the dictionary has', () => {
  const list = readWordList(aff, dic)
  expect(sellerWords.flatMap(({ words }) => words).filter((word) => list.has(word))).toEqual([])
})
