import { expect, test } from 'vitest'
import { readClaimOutcome } from './outcomes.ts'

test.each([
  ['Granted - seller at fault', 'granted_seller_fault'],
  ['Decided in favor of the buyer', 'granted_seller_fault'],
  ['Paid by Amazon', 'amazon_funded'],
  ['Amazon paid', 'amazon_funded'],
  ['Granted by Amazon', 'amazon_funded'],
  ['Granted, seller not at fault', 'amazon_funded'],
  ['Von Amazon erstattet', 'amazon_funded'],
  ['Remboursé par Amazon', 'amazon_funded'],
  ['Rimborsato da Amazon', 'amazon_funded'],
  ['Reembolsado por Amazon', 'amazon_funded'],
  ['Claims protected', 'amazon_funded'],
  ['Not granted', 'denied'],
  ['Nicht genehmigt', 'denied'],
  ['Non accordée', 'denied'],
  ['Closed in favour of seller', 'denied'],
  ['Zugunsten des Verkäufers entschieden', 'denied'],
  ['Not covered', null],
  ['Withdrawn by buyer', 'withdrawn'],
  ['Refunded after claim', 'refunded_after_claim'],
  ['Order cancelled by seller', 'cancelled_order'],
  ['Under review', 'open'],
] as const)('a claim that is "%s" is read as %s', (text, outcome) => {
  expect(readClaimOutcome(text)).toBe(outcome)
})
