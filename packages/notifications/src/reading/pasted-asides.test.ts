import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

test.each([
  'Your Account Health Rating is Unhealthy. Your Amazon account may be deactivated under Section 3 of our agreement.',
  'Ihre Kontozustandsbewertung ist kritisch. Ihr Amazon-Verkäuferkonto kann nach Abschnitt 3 unserer Vereinbarung deaktiviert werden.',
  'L’évaluation de l’état de votre compte Amazon est critique. Votre compte peut être désactivé selon l’article 3 de notre contrat.',
  'La valutazione dello stato del tuo account Amazon è critica. L’account può essere disattivato ai sensi della sezione 3 del contratto.',
  'La calificación del estado de tu cuenta de Amazon es crítica. La cuenta puede desactivarse según la sección 3 del contrato.',
])('the number of a section is no rating: %s', async (text) => {
  const { metrics } = await read(text)
  expect(metrics.map(({ value }) => value)).not.toContain(3)
})

test.each([
  'Hello,\n\nWe could not verify the owner of your Amazon account. If we have no confirmation by Friday, your selling privileges will be suspended without further notice.',
  'Guten Tag,\n\nwir konnten den Inhaber Ihres Amazon-Verkäuferkontos nicht überprüfen. Liegt uns bis Freitag keine Bestätigung vor, wird Ihr Konto ohne weitere Ankündigung gesperrt.',
  'Bonjour,\n\nNous n’avons pas pu vérifier le titulaire de votre compte Amazon. Sans confirmation, votre compte sera suspendu sans autre préavis.',
  'Ciao,\n\nnon abbiamo potuto verificare il titolare del tuo account Amazon. Senza conferma il tuo account sarà sospeso senza ulteriore preavviso.',
])('what comes without further notice does not come after further violations: %s', async (text) => {
  const { severity } = await read(text)
  expect(severity).toBe('at_risk')
})

test('further violations still only warn', async () => {
  const { severity } = await read(
    'Hello,\n\nWe removed one of your listings on Amazon because it is a restricted product. Further violations may lead to the deactivation of your account.',
  )
  expect(severity).toBe('warning')
})

test('where help with a plan is found, no plan is asked for', async () => {
  const plan = async (text: string): Promise<boolean> => (await read(text)).poaRequested
  const head = 'Hello,\n\nYour Amazon account is at risk because buyers were paid for reviews.\n\n'
  expect(
    await plan(`${head}You can find general guidance for creating a plan of action in Seller Central Help.`),
  ).toBe(false)
  expect(
    await plan(`${head}Please send us a plan of action. You find guidance for creating a plan in Help.`),
  ).toBe(true)
})

test.each([
  'We found a policy violation that impacts your account health. We took the misleading title of B0TESTABC1 off the product page on Amazon.',
  'We closed a listing on Amazon because it breaks our rules about titles. More information about our policies can be found in Seller Central.',
])('how an account stands and where rules are printed is no place for an answer: %s', async (text) => {
  const { respondVia } = await read(`Hello,\n\n${text}`)
  expect(respondVia).toBe('none')
})

test('a page that is named for an appeal stays one', async () => {
  const { respondVia } = await read(
    'Hello,\n\nA violation impacts your account health on Amazon. We removed your listing B0TESTABC1. Appeal on the Account Health page in Seller Central.',
  )
  expect(respondVia).toBe('account_health')
})

test.each([
  'We are launching Listing Shield, a new benefit for sellers on Amazon. The score shows your risk of account deactivation at any time.',
  'Nous lançons Bouclier Vendeur, un nouvel avantage pour les vendeurs Amazon. La note indique le risque de désactivation du compte.',
  'Lanciamo Scudo Venditore, un nuovo vantaggio per chi vende su Amazon. Il punteggio indica il rischio di disattivazione dell’account.',
  'Lanzamos Escudo Vendedor, una nueva ventaja para vendedores de Amazon. La puntuación indica el riesgo de desactivación de la cuenta.',
])('a benefit that is launched threatens nobody: %s', async (text) => {
  const { kind } = await read(text)
  expect(kind).toBe('not_a_notification')
})

test('a review that checks whether rules are kept charges nobody', async () => {
  const { kind, topics } = await read(
    'Hello from Amazon,\n\nWe are conducting a review of your selling account and keep a reserve of seven days of sales meanwhile. Reviews are intended to ensure compliance with our selling policies.',
  )
  expect([kind, topics]).toEqual(['warning', ['other']])
})

test('a question mark is what a paste left of a bullet', async () => {
  const { requestedDocuments } = await read(
    'Hello,\n\nYour item was removed from Amazon.co.uk for a potential safety or non-compliance issue. Please send: ? Test reports for the item; and ? Declaration of Conformity; ? Photos of the packaging',
  )
  expect(requestedDocuments.map(({ type }) => type).toSorted()).toEqual([
    'certificate',
    'other',
    'test_report',
  ])
})

test('a refusal that "was made after reviewing the information provided" answers an appeal', async () => {
  const text =
    'Your Amazon account remains deactivated and your listings stay removed.\n\nWhy?\nWe decided so after reviewing your account and the information provided.'
  expect((await read(text)).kind).toBe('denial')
})

test('a letter whose headers are quoted as well is read under its quote marks', async () => {
  const text = [
    '> From: seller-performance@amazon.co.uk',
    '> Subject: Your Amazon.co.uk selling account',
    '>',
    '> Hello,',
    '>',
    '> We have removed your selling privileges because this account is related to another account on',
    'Amazon.co.uk',
    '> that was closed. If that is wrong, please reply to this message.',
    '',
    'That is the whole letter. My cousin sold a few records years ago from the same house, and now this. Has anybody here got',
    'an account on Amazon back after one of these? I am grateful for every hint that you have.',
  ].join('\n')
  const { topics, respondVia } = await read(text)
  expect([topics, respondVia]).toEqual([['related_accounts'], 'email_reply'])
})

test('a report that belongs to another product is no item in a wrong condition', async () => {
  const { topics } = await read(
    'Hello,\n\nYour Amazon account has been deactivated because the test report that you sent was forged. The laboratory told us that the report with this number belongs to a different product.',
  )
  expect(topics).toEqual(['forged_documents'])
})

test('words that are forbidden are no forbidden goods', async () => {
  const { topics } = await read(
    'Hello,\n\nWe closed listings on Amazon.co.uk whose comments divert users to another web site. Remove all prohibited language from your comments before you list these items again.',
  )
  expect(topics).toEqual(['code_of_conduct'])
})

test.each([
  ['No. You do not need to send a plan of action.', 'none'],
  ['Yes. Send your appeal on the Account Health page in Seller Central.', 'account_health'],
])('"Do I need to appeal?" is answered: %s', async (answer, channel) => {
  const { respondVia } = await read(
    `Hello,\n\nYour order defect rate on Amazon.co.uk is 1.9%, above the target of 1%.\n\nWhat can I do?\nUpload missing invoices in Manage Orders.\n\nDo I need to appeal?\n${answer}`,
  )
  expect(respondVia).toBe(channel)
})
