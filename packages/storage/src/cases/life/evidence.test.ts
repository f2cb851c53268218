import { expect, it } from 'vitest'
import { createIdentity } from '../../log/identity.ts'
import { createLogStore, type LogStore } from '../../store.ts'
import { openMemoryDatabase } from '../../testing/memory-database.ts'
import type { CaseDocument } from '../document.ts'
import { confirmChanges, exhibitChanges, exhibitNamed, exhibitsOf, isConfirmed } from './evidence.ts'

const paper = {
  file: 'invoice.pdf',
  sha256: 'a'.repeat(64),
  sizeBytes: 10,
  format: 'pdf',
  pages: 1,
  highlighted: false,
  attachment: null,
}

async function newCase(): Promise<{
  readonly store: LogStore
  readonly id: string
  readonly read: () => Promise<CaseDocument>
}> {
  const store = createLogStore({ database: openMemoryDatabase(), identity: createIdentity(), author: 'Anna' })
  const id = await store.cases.create({})
  const read = async (): Promise<CaseDocument> => {
    const document = await store.cases.get(id)
    if (document === undefined) throw new Error('the case is gone')
    return document
  }
  return { store, id, read }
}

it('labels are given once: a removed exhibit leaves its number to nobody', async () => {
  const { store, id, read } = await newCase()
  for (let n = 0; n < 2; n++) await store.cases.change(id, (context) => exhibitChanges(context, paper))
  await store.cases.removeItem(id, exhibitNamed(await read(), '2').path)
  await store.cases.change(id, (context) => exhibitChanges(context, paper))
  expect(exhibitsOf(await read()).map(({ ref }) => ref)).toEqual(['Exhibit 1', 'Exhibit 3'])
})

it('nothing of a file is taken over until it is confirmed, one thing at a time', async () => {
  const { store, id, read } = await newCase()
  await store.cases.change(id, (context) => exhibitChanges(context, paper))
  expect(Object.keys(exhibitNamed(await read(), '1').fields).toSorted()).toEqual(
    ['file', 'format', 'pages', 'ref', 'sha256', 'sizeBytes', 'title'].toSorted(),
  )
  const confirm = async (field: string, value: string) =>
    store.cases.change(id, (context) => confirmChanges(context, { exhibit: 'Exhibit 1', field, value }))
  await confirm('date', '2026-02-18')
  await confirm('quantities', 'B0CXJ41P7K=120')
  await confirm('asins', 'B0CXJ41P7L')
  await confirm('supplier.phone', '+1 312 555 0123')
  await confirm('supplier.name', 'Norvik')
  await confirm('loa.signed', 'K. Berg')
  const exhibit = exhibitNamed(await read(), 'exhibit 1')
  expect(exhibit.fields).toMatchObject({
    date: '2026-02-18',
    asins: ['B0CXJ41P7K', 'B0CXJ41P7L'],
    quantities: { B0CXJ41P7K: 120 },
    supplier: { phone: '+1 312 555 0123', name: 'Norvik' },
    loa: { signed: true },
  })
  expect(isConfirmed(exhibit, 'quantities', 'B0CXJ41P7K=120')).toBe(true)
  expect(isConfirmed(exhibit, 'quantities', 'B0CXJ41P7K=12')).toBe(false)
  expect(isConfirmed(exhibit, 'date', '2026-02-19')).toBe(false)
  await expect(confirm('quantities', 'B0CXJ41P7K=many')).rejects.toThrow('no field')
})
