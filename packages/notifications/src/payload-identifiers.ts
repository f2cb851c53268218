import { isIsbn10 } from './identifiers/asins.ts'
import { limits } from './limits.ts'

/** What any SP-API payload names under the keys that all types share. */
export interface PayloadIdentifiers {
  readonly marketplaceIds: readonly string[]
  readonly asins: readonly string[]
  readonly skus: readonly string[]
  readonly orderIds: readonly string[]
}

type Field = keyof PayloadIdentifiers

// Types differ in nesting and case, not in what they call things: `asin`, `ASIN`, `parentAsin`, `sellerSKU`, `AmazonOrderId`.
const keys: readonly (readonly [field: Field, key: RegExp, value: RegExp])[] = [
  ['marketplaceIds', /^market_?places?_?ids?$/i, /^A[A-Z0-9]{9,15}$/],
  ['asins', /^(?:[a-z]+_?)?asins?$/i, /^(?:B0[A-Z0-9]{8}|\d{9}[\dX])$/],
  ['skus', /^(?:seller|merchant|m|item|parent|child)?_?skus?$/i, /^(?=.*\S).{1,80}$/],
  ['orderIds', /^(?:amazon|seller)?_?orders?_?ids?$/i, /^[A-Z0-9]{2,3}-\d{7}-\d{7}$/],
]

const maxDepth = 12

/** Marketplaces, ASINs, SKUs and orders of a payload of any type, in order of appearance. */
export function readPayloadIdentifiers(body: Readonly<Record<string, unknown>>): PayloadIdentifiers {
  const found: Readonly<Record<Field, Set<string>>> = {
    marketplaceIds: new Set(),
    asins: new Set(),
    skus: new Set(),
    orderIds: new Set(),
  }
  const note = (key: string, value: string): void => {
    for (const [field, name, shape] of keys) {
      if (!name.test(key) || !shape.test(value) || found[field].size >= limits.identifiersRead) continue
      if (field === 'asins' && !value.startsWith('B0') && !isIsbn10(value)) continue
      found[field].add(value)
    }
  }
  const visit = (value: unknown, key: string, depth: number): void => {
    if (typeof value === 'string') note(key, value.trim())
    else if (depth > maxDepth || typeof value !== 'object' || value === null) return
    else if (Array.isArray(value)) for (const item of value) visit(item, key, depth + 1)
    else for (const [name, item] of Object.entries(value)) visit(item, name, depth + 1)
  }
  visit(body, '', 0)
  return {
    marketplaceIds: [...found.marketplaceIds],
    asins: [...found.asins],
    skus: [...found.skus],
    orderIds: [...found.orderIds],
  }
}
