import type { StoredStore } from '@health-tui/storage/reading'
import { expect, test } from 'vitest'
import { createComputedRows } from './computed-rows.ts'

const store: StoredStore = {
  account: 'acme',
  marketplace: 'US',
  revision: 1,
  snapshots: 0,
  orderItems: 0,
  packagesOrMessages: 0,
  newestDataAt: null,
}
const asOf = new Date('2026-10-04T12:00:00Z')

async function computedFor(more: Partial<StoredStore>): Promise<boolean> {
  let computed = false
  await createComputedRows(async () => {
    computed = true
    return []
  }).compute({ ...store, ...more }, asOf)
  return computed
}

test('a store is computed when it has orders, or packages or messages without any order', async () => {
  expect(await computedFor({})).toBe(false)
  expect(await computedFor({ orderItems: 1 })).toBe(true)
  expect(await computedFor({ packagesOrMessages: 1 })).toBe(true)
})
