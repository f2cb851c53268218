import { expect, it } from 'vitest'
import { openConnection } from '../connection.ts'
import { operationColumns, operationFromTuple, tuplesSql } from '../log/op-table.ts'
import { serverSchema } from './server-schema.ts'

it('writes the values of new fields as they are, whatever their names', () => {
  const connection = openConnection(':memory:')
  for (const sql of serverSchema()) connection.run(sql)
  // `->` takes some of these names for a path, which made the whole push fail.
  const fields = { a: true, $x: false, '[1]': [1, 'two'], 'x"y': 'a "word"', b: null, '$.f': 3, 'a b': 1.5 }
  const value = JSON.stringify({ v: 'case', f: fields })
  const tuple = [
    'id1',
    'd',
    1,
    'anna',
    'case',
    'case1',
    't',
    1,
    '000000000000001-000000-d',
    'create',
    '',
    value,
  ]
  connection.run(
    `${tuplesSql('?')} INSERT INTO op (${operationColumns}, received_at) SELECT ${operationFromTuple}, 1000 FROM given`,
    [JSON.stringify([[...tuple, '', '']])],
  )
  const cells = connection.read<{ path: string; value: string }>(
    `SELECT path, value FROM cell WHERE path <> ''`,
  )
  expect(Object.fromEntries(cells.map((cell) => [cell.path, JSON.parse(cell.value) as unknown]))).toEqual(
    fields,
  )
  connection.close()
})
