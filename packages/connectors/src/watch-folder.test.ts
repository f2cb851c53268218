import { expect, it } from 'vitest'
import { isUnfinished } from './watch-folder.ts'

it('knows the names under which programs keep what is not complete', () => {
  const unfinished = [
    'a.tsv.part',
    'a.crdownload',
    'a.download',
    '.a.tsv.x7Ab',
    '~$book.xlsx',
    'a.tsv~',
    'A.TMP',
  ]
  const finished = ['a.tsv', 'report.json', 'parts.csv', 'template.txt', 'download.tsv', 'a.part.tsv']
  expect(unfinished.filter((name) => !isUnfinished(name))).toEqual([])
  expect(finished.filter(isUnfinished)).toEqual([])
})
