import { expect, test } from 'vitest'
import { readDocument } from '../input.ts'
import { parseNotification } from '../parse.ts'
import type { NotificationKind } from '../schema.ts'
import { opinionOf } from '../testing/opinions.ts'
import { readLetter } from './read-letter.ts'
import { weighKind } from './weigh-kind.ts'

const notice = readLetter(
  await readDocument(
    'Hello,\n\nYour listing B0C5FROTH1 has been removed. Please send invoices in Account Health.',
    'letter.txt',
  ),
  null,
)
const counts = { odds: 1, sureness: 2, 'read denial': 4 }
const violation = opinionOf({ kinds: { policy_violation: 0.9, listing_issue: 0.1 } })

function read(kind: NotificationKind, confidence: number) {
  return { kind, confidence, isReply: false, sentence: null }
}

test('the kind that is read stays unless the words speak for another one by more than the rules are trusted', () => {
  expect(weighKind(read('listing_issue', 0.9), violation, notice, { ...counts, odds: 0.5 }).kind).toBe(
    'listing_issue',
  )
  expect(weighKind(read('listing_issue', 0.6), violation, notice, counts).kind).toBe('policy_violation')
  expect(weighKind(read('denial', 0.6), violation, notice, counts).kind).toBe('denial')
})

test('what the rules take for ordinary mail is a notice only where that is likelier than all else', () => {
  const mail = read('not_a_notification', 0.5)
  const maybe = opinionOf({ kinds: { policy_violation: 0.5, listing_issue: 0.3, not_a_notification: 0.01 } })
  expect(weighKind(mail, maybe, notice, counts).kind).toBe('not_a_notification')
  expect(weighKind(mail, violation, notice, counts).kind).toBe('policy_violation')
})

test('who writes leaves nothing to weigh', () => {
  expect(weighKind(read('not_a_notification', 0.97), violation, notice, counts).kind).toBe(
    'not_a_notification',
  )
})

// No sentence of these names what is done in words that the rules know; no letter of the corpus is worded like them.
test.each<readonly [NotificationKind, string]>([
  [
    'reinstatement',
    'Hello Priya,\n\nthank you for the lab sheet of the milk frother B0C5FROTH1, which answers all our questions. The page has been switched back to buyable on Amazon.com, and the strike in Account Health goes away overnight. Shoppers should see the Add to Cart button in an hour or so. You do not have to do anything else.\n\nProduct Compliance, Amazon',
  ],
  [
    'account_suspension',
    'Dear merchant,\n\nas of 9 a.m. today none of the goods of your shop can be bought on Amazon.co.uk, and payouts rest. This concerns every store you sell in. Two sets of invoices that you handed in were made with the same template as those of a shop which we shut in spring. If you wish to be heard, use the Appeal button in Account Health and explain who issued them. Stock in our warehouses stays where it is.\n\nSeller Performance',
  ],
])('what no single sentence says is told by all words: %s', async (kind, letter) => {
  const { kind: read, spans, text } = await parseNotification(letter, { name: 'letter.txt' })
  expect(read).toBe(kind)
  const place = spans.find(({ field }) => field === 'kind')
  expect(text.slice(place?.start, place?.end).length).toBeGreaterThan(10)
})

test('mail that has nothing to do with selling is left to the rules', async () => {
  const { kind } = await parseNotification(
    'Hi all,\n\nthe rehearsal on Thursday is off because the hall is closed for repairs; we meet on Friday at seven instead, same place, and go through the second act twice. Please bring the blue scores, not the old ones, and tell Anna by Wednesday evening whether you can come. The bus leaves at ten.\n\nBest, Jo',
    { name: 'letter.txt' },
  )
  expect(kind).toBe('not_a_notification')
})

test.each([
  'We are writing about our selling account.\n\nRoot cause: two of our packers printed labels in the evening, so that 44 of 510 orders were scanned a day late.\n\nActions taken: on 3 March 2030 we moved the pickup to 5 p.m. and refunded the buyers of those orders.\n\nPrevention: since 5 March the team lead works off the list of open orders at noon.',
  'Wir schreiben wegen unseres Verkäuferkontos.\n\nUrsache: Unsere Packer haben die Etiketten schon am Vorabend gedruckt, so dass 44 von 510 Bestellungen verspätet waren.\n\nErgriffene Maßnahmen: Am 3. März 2030 haben wir die Abholung auf 17 Uhr verlegt.\n\nVorbeugung: Seit dem 5. März arbeitet die Schichtleitung jeden Mittag die Liste der offenen Bestellungen ab.',
])('a plan that a seller wrote is no notice: %s', async (plan) => {
  const { kind } = await parseNotification(plan, { name: 'plan.txt' })
  expect(kind).toBe('not_a_notification')
})
