import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

test.each([
  'What do they want from Amazon sellers?\n\n- Greater detail on the root cause of the complaints about the authenticity of your items.\n- More details on the actions you have taken.',
  'Was will Amazon?\n\n- Genauere Angaben zu der Ursache der Beschwerden über die Echtheit Ihrer Artikel.\n- Weitere Einzelheiten zu den Maßnahmen, die Sie ergriffen haben.',
  'Que veut Amazon ?\n\n- Davantage de détails sur la cause des plaintes sur l’authenticité de vos articles.\n- Plus de détails sur les mesures que vous avez prises.',
  'Cosa vuole Amazon?\n\n- Maggiori dettagli sulle cause dei reclami sull’autenticità dei tuoi articoli.\n- Maggiori dettagli sulle azioni che hai intrapreso.',
  '¿Qué quiere Amazon?\n\n- Más detalles sobre la causa de las quejas sobre la autenticidad de tus artículos.\n- Más detalles sobre las medidas que has tomado.',
])('what a plan leaves out is asked of one who has sent a plan: %s', async (text) => {
  const { kind } = await read(text)
  expect(kind).toBe('information_request')
})

test('one who is told where more details stand has sent nothing', async () => {
  const { kind } = await read(
    'Your listing B0TESTABC1 was removed from Amazon, as buyers doubt its authenticity. More details on the issue are in Account Health.',
  )
  expect(kind).toBe('listing_issue')
})

test.each([
  'Your Amazon seller account has been deactivated. You have 90 days after this notification to either appeal or choose not to appeal. After that time you may request your funds.',
  'Ihr Amazon-Verkäuferkonto wurde deaktiviert. Sie haben 90 Tage, um Einspruch zu erheben oder auf einen Einspruch zu verzichten. Danach können Sie die Auszahlung Ihres Guthabens beantragen.',
  'Votre compte vendeur Amazon a été désactivé. Vous avez 90 jours pour faire appel ou choisir de ne pas faire appel. Ensuite, vous pourrez demander le versement de vos fonds.',
  'Il tuo account venditore Amazon è stato disattivato. Hai 90 giorni per presentare ricorso o decidere di non presentare ricorso. Dopo potrai richiedere i tuoi fondi.',
  'Tu cuenta de vendedor de Amazon ha sido desactivada. Tienes 90 días para apelar o elegir no apelar. Después podrás solicitar tus fondos.',
])('who may as well not appeal is not given a term: %s', async (text) => {
  const { deadline, fundsHoldDays } = await read(text)
  expect(deadline.relative).toBeNull()
  expect(fundsHoldDays).toBe(90)
})

test('who has to appeal by a day is given a term', async () => {
  const { deadline } = await read(
    'Your Amazon seller account has been deactivated. You have 17 days to appeal this decision.',
  )
  expect(deadline.relative).toBe('P17D')
})

test.each([
  ['You can view your performance metrics on the Account Health page.', 'none'],
  ['View your performance metrics and submit your appeal on the Account Health page.', 'account_health'],
])('where figures are shown and where one answers: %s', async (sentence, channel) => {
  const { respondVia } = await read(
    `Hello,\n\nYour order defect rate on Amazon is 2%, above our target of 1%. ${sentence}`,
  )
  expect(respondVia).toBe(channel)
})

test.each([
  'We are reviewing your Amazon account because we were unable to verify some of the information you gave us. During our review you will not be able to sell.',
  'We are reviewing your Amazon account because we were not able to confirm your address. During our review you will not be able to sell.',
])('data that could not be verified are about who sells: %s', async (text) => {
  const { kind, topics } = await read(text)
  expect(kind).toBe('account_suspension')
  expect(topics).toEqual(['identity_verification'])
})

test('an invoice that could not be verified is about goods', async () => {
  const { topics } = await read(
    'We are reviewing your Amazon account. We were unable to verify the invoices of your supplier. Send invoices that show the quantity sold.',
  )
  expect(topics).toEqual(['inauthentic'])
})

test.each([
  [
    'We reviewed your appeal but need more detail. Include the names of your suppliers in your appeal.',
    'none',
  ],
  ['Wir benötigen genauere Angaben. Nennen Sie in Ihrem Einspruch Ihre Lieferanten bei Amazon.', 'none'],
  [
    'Nous avons besoin de plus de détails. Indiquez vos fournisseurs dans votre recours auprès d’Amazon.',
    'none',
  ],
  ['Abbiamo bisogno di maggiori dettagli. Indica i fornitori nel tuo ricorso ad Amazon.', 'none'],
  ['Necesitamos más detalles. Indica tus proveedores en tu apelación a Amazon.', 'none'],
  [
    'Your selling account was deactivated. Press Appeal and include the names of your suppliers.',
    'account_health',
  ],
])('an appeal as a paper and as a place: %s', async (sentences, channel) => {
  const { respondVia } = await read(`Amazon Seller Performance\n\n${sentences}`)
  expect(respondVia).toBe(channel)
})
