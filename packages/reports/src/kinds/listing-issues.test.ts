import { expect, it } from 'vitest'
import { readAll } from '../testing/read-all.ts'

const finding = {
  code: '18004',
  message: 'Approval needed',
  severity: 'ERROR',
  categories: ['QUALIFICATION_REQUIRED'],
  enforcements: {
    actions: [{ action: 'SEARCH_SUPPRESSED' }, { action: 'LISTING_SUPPRESSED' }],
    exemption: { status: 'EXEMPT_UNTIL_EXPIRY_DATE', expiryDate: '2026-12-01T00:00:00Z' },
  },
}

function item(sku: string, issues: readonly object[]) {
  const summaries = [
    { marketplaceId: 'A1PA6795UKMFR9', asin: 'B000000001', itemName: 'Lampe' },
    { marketplaceId: 'A1F83G8C2ARO7P', asin: 'B000000002', itemName: 'Lamp' },
  ]
  return { sku, summaries, issues }
}

const answer = {
  numberOfResults: 2,
  items: [item('A', [finding, { ...finding, marketplaceIds: ['A1F83G8C2ARO7P'] }]), item('B', [])],
}

it('takes the findings of the store that is meant, with its ASIN and what Amazon does about them', async () => {
  const { kind, rows, listingIssues } = await readAll(JSON.stringify(answer), { marketplace: 'DE' })
  expect([kind, rows]).toEqual(['listing-issues', 2])
  expect(listingIssues).toMatchObject({ marketplace: 'DE', whole: true, askedAt: null })
  expect(listingIssues?.issues).toEqual([
    {
      sku: 'A',
      asin: 'B000000001',
      title: 'Lampe',
      code: '18004',
      message: 'Approval needed',
      severity: 'ERROR',
      categories: ['QUALIFICATION_REQUIRED'],
      actions: ['SEARCH_SUPPRESSED', 'LISTING_SUPPRESSED'],
      exemption: 'EXEMPT_UNTIL_EXPIRY_DATE',
      exemptUntil: '2026-12-01T00:00:00Z',
    },
  ])
})

it('takes a page or a single listing for what it is: nothing counts as solved', async () => {
  const page = await readAll(JSON.stringify({ ...answer, numberOfResults: 40 }), { marketplace: 'UK' })
  expect(page.listingIssues).toMatchObject({ marketplace: 'UK', whole: false })
  expect(page.listingIssues?.issues).toHaveLength(2)
  const single = await readAll(JSON.stringify(item('A', [finding])), { marketplace: 'DE' })
  expect(single.listingIssues).toMatchObject({ whole: false, issues: [{ sku: 'A' }] })
})

it('names the place of a listing that it cannot read', async () => {
  const { rejects } = await readAll(JSON.stringify({ items: [item('', []), item('B', [finding])] }))
  expect(rejects).toEqual([{ line: null, column: '$.items[0]', reason: 'the listing has no SKU' }])
})
