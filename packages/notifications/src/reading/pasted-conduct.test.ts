import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

test.each([
  'You appear to have violated the policies "Misuse of ratings, feedback, or reviews" and "Misuse of sales rank" on Amazon. If this goes on, your account may be closed.',
  'Sie haben auf Amazon gegen die Richtlinien „Missbrauch von Bewertungen“ und „Missbrauch von Verkaufsrang“ verstoßen. Geht das weiter, kann Ihr Konto geschlossen werden.',
  'Vous avez enfreint sur Amazon les règles « Utilisation abusive des avis » et « Utilisation abusive du classement ». Votre compte peut être fermé si cela continue.',
  'Hai violato su Amazon le norme "Uso improprio delle recensioni" e "Uso improprio della classifica". Se continua, il tuo account può essere chiuso.',
  'Has infringido en Amazon las normas "Uso indebido de las opiniones" y "Uso indebido de la clasificación". Si continúa, tu cuenta puede cerrarse.',
])('a rule that was broken is charged by its name: %s', async (text) => {
  const { kind, topics } = await read(text)
  expect(kind).toBe('policy_violation')
  expect(topics).toContain('review_manipulation')
})

test('a rule that is only named for reading charges nobody', async () => {
  const { topics } = await read(
    'Your Amazon seller account has been deactivated because your late shipment rate is 9%. To learn more, see "Misuse of ratings, feedback, or reviews".',
  )
  expect(topics).toEqual(['late_shipment_rate'])
})

test.each([
  'If we do not receive the requested information or you continue to violate our policy on variations, your account may be deactivated.',
  'Wenn wir die angeforderten Angaben nicht erhalten oder Sie weiter gegen unsere Richtlinie zu Variationen verstoßen, kann Ihr Konto deaktiviert werden.',
])('silence alone puts an account at risk: %s', async (text) => {
  const head = text.startsWith('If')
    ? 'We corrected your variations on Amazon. Parent ASIN: B0TESTABC1.'
    : 'Wir haben Ihre Variationen bei Amazon korrigiert. Übergeordnete ASIN: B0TESTABC1.'
  const { severity } = await read(`${head}\n\n${text}`)
  expect(severity).toBe('at_risk')
})

test('going on alone is a warning', async () => {
  const { severity } = await read(
    'We corrected your variations on Amazon. Parent ASIN: B0TESTABC1.\n\nIf you continue to violate our policy on variations, your account may be deactivated.',
  )
  expect(severity).toBe('warning')
})

test.each([
  'Your Amazon seller account has been placed under temporary review. Funds stay in your account until it is over. Please continue fulfilling open orders.',
  'Ihr Amazon-Verkäuferkonto befindet sich derzeit in einer Überprüfung. Ihr Guthaben bleibt bis zu deren Ende im Konto.',
  'Votre compte vendeur Amazon est actuellement en cours d’examen. Les fonds restent sur votre compte jusqu’à la fin.',
  'Il tuo account venditore Amazon è attualmente sottoposto a revisione. I fondi restano nell’account fino alla fine.',
  'Tu cuenta de vendedor de Amazon se encuentra actualmente en revisión. Los fondos se quedan en la cuenta hasta el final.',
])('a review that stops nobody from selling is a warning that does no harm: %s', async (text) => {
  const { kind, severity } = await read(text)
  expect({ kind, severity }).toEqual({ kind: 'warning', severity: 'info' })
})

test('a review under which nothing may be sold is a suspension', async () => {
  const { kind } = await read(
    'Your Amazon seller account has been placed under review. During the review you cannot sell on Amazon. Funds stay in your account.',
  )
  expect(kind).toBe('account_suspension')
})

test('"why did this happen?" above the answer is no demand, in a row of questions it is one', async () => {
  const heading = await read(
    'Your Amazon seller account has been deactivated.\n\nPlease ship open orders.\nWhy did this happen?\nYour account is related to another account.\nKeeping to our rules avoids this in the future.',
  )
  expect(heading.poaRequested).toBe(false)
  const row = await read(
    'Your Amazon seller account has been deactivated because of late shipments. Please tell us:\nWhy did this happen?\nWhat have you done to resolve it?\nHow will you prevent it in the future?',
  )
  expect(row.poaRequested).toBe(true)
})
