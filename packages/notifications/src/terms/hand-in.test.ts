import { describe, expect, test } from 'vitest'
import { papersAsked } from '../testing/removed-offer.ts'
import { handIn } from './hand-in.ts'

/** What the verb of a German sentence leaves for its end. */
const endings: Readonly<Record<string, string>> = {
  reichen: 'ein',
  laden: 'hoch',
  fugen: 'bei',
  legen: 'vor',
  hangen: 'an',
  stellen: 'bereit',
  geben: 'ab',
  leiten: 'weiter',
}

/** A clause that tells to do something with invoices, and one that tells not to. */
const clauses = {
  en: [(verb: string) => `${verb} your invoices`, (verb: string) => `do not ${verb} invoices`],
  de: [
    (verb: string) => `${verb} Sie Ihre Rechnungen ${endings[verb] ?? ''}`,
    (verb: string) => `${verb} Sie keine Rechnungen ${endings[verb] ?? ''}`,
  ],
  fr: [
    (verb: string) => `${verb} vos factures`,
    (verb: string) => `${/^[aeio]/.test(verb) ? "n'" : 'ne '}${verb.replace(/ |$/, ' pas ')} de factures`,
  ],
  it: [(verb: string) => `${verb} le fatture`, (verb: string) => `non ${verb} fatture`],
  es: [(verb: string) => `${verb} sus facturas`, (verb: string) => `no ${verb} facturas`],
} as const

const spared = {
  en: 'Please do not send a plan of action',
  de: 'Bitte senden Sie keinen Maßnahmenplan',
  fr: 'N’envoyez pas de plan d’action',
  it: 'Non invii un piano d’azione',
  es: 'No envíe un plan de acción',
} as const

const wantedPlan = {
  en: 'Send us a plan of action',
  de: 'Senden Sie uns einen Maßnahmenplan',
  fr: 'Envoyez-nous un plan d’action',
  it: 'Ci invii un piano d’azione',
  es: 'Envíenos un plan de acción',
} as const

/** The verbs themselves, without what their expressions leave open. */
const verbs = (language: keyof typeof clauses): string[] =>
  handIn[language].told.replace(/\(\?:[^)]*\)\?|-\?/g, '').split('|')

describe.each(['en', 'de', 'fr', 'it', 'es'] as const)('%s', (language) => {
  const [does, doesNot] = clauses[language]

  test.each(verbs(language))('what is told to %s is wanted beside what is not', async (verb) => {
    expect(await papersAsked(language, `${spared[language]}, ${does(verb)}.`)).toBe('invoice')
  })

  test.each(verbs(language))('what is told not to %s is not wanted', async (verb) => {
    expect(await papersAsked(language, `${wantedPlan[language]}. ${capital(doesNot(verb))}.`)).toBe('poa')
  })
})

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

test('a noun that looks like a verb goes on with what is not wanted', async () => {
  expect(
    await papersAsked('en', 'Send us a plan of action. Do not send photos, e-mail receipts or invoices.'),
  ).toBe('poa')
})
