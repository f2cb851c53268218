import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Connection, openConnection } from '../connection.ts'
import { operationColumns, operationFromTuple, tuplesSql } from '../log/op-table.ts'
import { inBulk } from './server-cells.ts'
import { serverSchema } from './server-schema.ts'

interface Row {
  readonly kind: string
  readonly path: string
  /** Which of the rows before it says it replaced. */
  readonly base: number | null
  readonly clock: number
  readonly value: unknown
}

const fields = fc.dictionary(
  fc.constantFrom('a', 'b', '$x', '[1]', 'x"y'),
  fc.oneof(fc.boolean(), fc.string(), fc.constant(null), fc.nat(), fc.array(fc.boolean(), { maxLength: 2 })),
)
const row: fc.Arbitrary<Row> = fc.record({
  kind: fc.constantFrom(
    'set',
    'set',
    'set',
    'item.add',
    'item.move',
    'item.remove',
    'text',
    'attachment.add',
  ),
  path: fc.constantFrom('a', 'b', 'i'),
  base: fc.option(fc.nat({ max: 11 })),
  clock: fc.nat({ max: 3 }),
  value: fields,
})

function tuple({ kind, path, base, clock, value }: Row, index: number): readonly (string | number)[] {
  const content =
    kind === 'set'
      ? { v: index, base: base === null || base >= index ? null : `id${base}` }
      : kind === 'text'
        ? { u: '' }
        : { v: index, f: value }
  const hlc = `${String(clock * 1_000_000).padStart(15, '0')}-000000-d`
  const place = kind === 'create' ? '' : path
  return [
    `id${index}`,
    'd',
    index,
    'anna',
    'case',
    'case1',
    't',
    1,
    hlc,
    kind,
    place,
    JSON.stringify(content),
    '',
    '',
  ]
}

/** A case and what is done to it, in the order in which a server that was restored may get it. */
const history = fc
  .tuple(fields, fc.array(row, { maxLength: 12 }))
  .map(([value, rows]) => [{ kind: 'create', path: '', base: null, clock: 1, value }, ...rows].map(tuple))
  .chain((tuples) => fc.shuffledSubarray(tuples, { minLength: tuples.length }))

const insertion = `${tuplesSql('?1')} INSERT OR IGNORE INTO op (${operationColumns}, received_at)
  SELECT ${operationFromTuple}, 1000 FROM given WHERE true`

function server(): Connection {
  const connection = openConnection(':memory:')
  for (const sql of serverSchema()) connection.run(sql)
  return connection
}

function cells(connection: Connection): unknown {
  return connection.read('SELECT * FROM cell ORDER BY entity_id, path')
}

it('claims the same cells for many rows at once as the trigger does row by row', () => {
  const single = server()
  const bulk = server()
  fc.assert(
    fc.property(history, fc.nat({ max: 12 }), (tuples, cut) => {
      for (const connection of [single, bulk]) connection.run('SAVEPOINT one')
      for (const part of [tuples.slice(0, cut), tuples.slice(cut), tuples]) {
        const given = JSON.stringify(part)
        single.run(insertion, [given])
        const statements = inBulk({ sql: insertion, args: [given] }, (sql) => ({ sql, args: [] as string[] }))
        for (const { sql, args } of statements) bulk.run(sql, args)
      }
      expect(cells(bulk)).toEqual(cells(single))
      for (const connection of [single, bulk]) connection.run('ROLLBACK TO one')
    }),
    { numRuns: 50 },
  )
  single.close()
  bulk.close()
})

it('writes the values of new fields as they are, whatever their names', () => {
  const connection = server()
  const value = { a: true, $x: false, '[1]': [1, 'two'], 'x"y': 'a "word"', b: null, '$.f': 3 }
  const given = [tuple({ kind: 'create', path: '', base: null, clock: 0, value }, 0)]
  connection.run(insertion, [JSON.stringify(given)])
  const found = connection.read<{ path: string; value: string }>(
    "SELECT path, value FROM cell WHERE path <> ''",
  )
  expect(Object.fromEntries(found.map((cell) => [cell.path, JSON.parse(cell.value) as unknown]))).toEqual(
    value,
  )
  connection.close()
})

it('takes what a row at a time brings again after many at once', () => {
  const connection = server()
  const rows = [0, 1].map((index) =>
    tuple({ kind: 'set', path: 'a', base: null, clock: index, value: {} }, index),
  )
  for (const { sql, args } of inBulk({ sql: insertion, args: [JSON.stringify(rows.slice(0, 1))] }, (sql) => ({
    sql,
    args: [] as string[],
  })))
    connection.run(sql, args)
  connection.run(insertion, [JSON.stringify(rows.slice(1))])
  expect(connection.read('SELECT path, value FROM cell')).toEqual([{ path: 'a', value: '1' }])
  connection.close()
})
