import { describe, expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

interface Parts {
  readonly from: string
  readonly subject?: string
  readonly html?: string
  readonly text?: string
  readonly headers?: readonly string[]
}

const read = async ({
  from,
  subject = 'Your account',
  html,
  text = '',
  headers = [],
}: Parts): Promise<ParsedNotification> =>
  parseNotification(
    [
      ...headers,
      `From: ${from}`,
      'To: a@kranich.example',
      `Subject: ${subject}`,
      'Date: Tue, 11 Apr 2023 21:37:26 +0000',
      'Message-ID: <1@mail.example>',
      'MIME-Version: 1.0',
      `Content-Type: text/${html === undefined ? 'plain' : 'html'}; charset=utf-8`,
      '',
      html ?? text,
    ].join('\r\n'),
  )
const ids = ({ authenticity }: ParsedNotification): string[] => authenticity.signals.map(({ id }) => id)

const notice =
  'Hello,\n\nYour Amazon seller account has been deactivated. Please send us a plan of action.\n\nSeller Performance'
const noticeWith = (link: string): string =>
  `<p>Hello,</p><p>Your Amazon seller account has been deactivated. Please send us a plan of action.</p>${link}<p>Seller Performance Team, Amazon</p>`

describe('senders', () => {
  test.each([
    ['a name in look-alike letters', '"Аmаzоn Seller Performance" <desk@post.example>', 'disguised-name'],
    [
      'a name broken up by invisible characters',
      '"Ama\u200dzon Support" <desk@post.example>',
      'disguised-name',
    ],
    ['a name in mathematical letters', '"𝐀𝐦𝐚𝐳𝐨𝐧" <desk@post.example>', 'disguised-name'],
    ['an address of Amazon as a name', '"notice@amazon.com" <desk@post.example>', 'display-name-address'],
    [
      'an address of Amazon in front of another',
      'notice@amazon.com, <desk@post.example>',
      'display-name-address',
    ],
    ['a name in front of an address', 'Amazon Seller Central, <desk@post.example>', 'display-name-only'],
    ['a slip of the hand', 'Seller Performance <desk@amzaon.example>', 'sender-imitates-amazon'],
    ['punycode', 'Seller Performance <desk@xn--mazon-3ve.example>', 'sender-imitates-amazon'],
  ])('%s', async (_, from, id) => {
    const letter = await read({ from, text: notice })
    expect(ids(letter)).toContain(id)
    expect(letter.authenticity.phishing).toBe(true)
    expect(letter.from).toMatch(/^desk@/)
  })

  test('an address in front of another does not make the name its own', async () => {
    const from = 'Amazon Gift, <info@posthouse.example>, Office, <info@posthouse.example>'
    const letter = await read({ from, subject: 'News', text: 'Congratulations, a gift card is waiting.' })
    expect(ids(letter)).toContain('display-name-only')
  })

  test('answers to a free mailbox weigh more than answers to the firm’s other address', async () => {
    const weigh = async (reply: string): Promise<number> =>
      (
        await read({
          from: 'Seller Performance <desk@post.example>',
          text: notice,
          headers: [`Reply-To: ${reply}`],
        })
      ).authenticity.score
    expect(await weigh('desk@gmail.com')).toBeGreaterThan(await weigh('other@mail.post.example'))
  })

  test('another house’s name on a strange address, and trouble with an account', async () => {
    const letter = await read({
      from: 'PayPal <service@post.example>',
      subject: 'Your account has been limited',
      html: '<p>Confirm your information.</p><a href="https://pay.third.example/x">Go on</a>',
    })
    expect(ids(letter)).toEqual(
      expect.arrayContaining(['name-of-another-house', 'account-in-trouble', 'account-elsewhere']),
    )
    expect(letter).toMatchObject({ kind: 'not_a_notification', authenticity: { phishing: true } })
  })

  test('the same from that house is ordinary mail', async () => {
    const letter = await read({
      from: 'PayPal <service@paypal.com>',
      subject: 'Your account has been limited',
      html: '<p>Confirm your information.</p><a href="https://www.paypal.com/signin">Sign in</a>',
    })
    expect(letter).toMatchObject({ kind: 'not_a_notification', authenticity: { phishing: false } })
  })
})

describe('links', () => {
  const from = 'Amazon Seller Performance <desk@post.example>'
  test.each([
    [
      'behind an open redirect',
      '<a href="https://www.google.com/url?q=https://evil.example/a">Go on</a>',
      'link-redirected',
    ],
    [
      'behind a redirect to a look-alike',
      '<a href="https://www.bing.com/x?u=https%3A%2F%2Famazon-help.example">Go on</a>',
      'link-imitates-amazon',
    ],
    [
      'of the sending service to a look-alike',
      '<a href="https://a.r.us-east-1.awstrack.me/L0/https:%2F%2Famazon-help.example/1">Go on</a>',
      'link-imitates-amazon',
    ],
    ['to anybody’s page', '<a href="https://sellers.web.app/">Go on</a>', 'link-anybodys-page'],
    [
      'to anybody’s files at Amazon',
      '<a href="https://s3.amazonaws.com/bucket/a.html">Go on</a>',
      'link-anybodys-page',
    ],
    ['of a form', '<form action="https://post.example/in"><input name="p"></form>', 'link-form'],
    ['of a button', '<form><button formaction="https://post.example/in">Go on</button></form>', 'link-form'],
    [
      'with Amazon’s name before an @',
      '<a href="https://sellercentral.amazon.com@evil.example/">Go on</a>',
      'link-user-part',
    ],
    ['with a number for a host', '<a href="http://3232235777/a">Go on</a>', 'link-bare-address'],
    ['that runs', '<a href="java\nscript:alert(1)">Go on</a>', 'link-script'],
    ['that brings its page along', '<a href="data:text/html;base64,PGI+">Go on</a>', 'link-script'],
    [
      'whose service hides where it leads',
      '<a href="https://www.linkedin.com/slink?code=x">Go on</a>',
      'link-shortener',
    ],
    [
      'whose words show Amazon in other letters',
      '<a href="https://post.example/">sellercentral.аmazon.com</a>',
      'link-text-differs',
    ],
    [
      'whose words show Amazon',
      '<a href="https://post.example/">https://sellercentral.amazon.com/</a>',
      'link-text-differs',
    ],
  ])('%s', async (_, link, id) => {
    const letter = await read({ from, html: noticeWith(link) })
    expect(ids(letter)).toContain(id)
    expect(letter.authenticity.phishing).toBe(true)
  })

  test('of a newsletter that counts clicks are no lure', async () => {
    const letter = await read({
      from: 'Workshop News <news@workshop.example>',
      subject: 'This week: chisels and planes',
      html: ['planes.example', 'chisels.example', 'glue.example', 'amazon.com']
        .map(
          (shown) => `<p>Read about it at <a href="https://click.counter.example/${shown}">${shown}</a>.</p>`,
        )
        .concat('<form action="https://workshop.example/search"><input name="q"></form>')
        .concat('<p><a href="https://workshop.example/account/login">Change your account</a></p>')
        .join(''),
    })
    expect(letter).toMatchObject({ kind: 'not_a_notification', authenticity: { phishing: false } })
  })
})

describe('baits', () => {
  test.each([
    ['en', 'Please scan the QR code below to confirm your seller account.'],
    ['de', 'Bitte scannen Sie den QR-Code, um Ihr Verkäuferkonto zu bestätigen.'],
    ['fr', 'Scannez le code QR pour confirmer votre compte vendeur.'],
    ['it', 'Inquadra il codice QR per confermare il tuo account venditore.'],
    ['es', 'Escanee el código QR para confirmar su cuenta de vendedor.'],
    ['ja', '出品アカウントを確認するため、QRコードを読み取ってください。'],
  ])('a code to scan (%s)', async (_, text) => {
    const letter = await read({ from: 'Amazon <desk@post.example>', text })
    expect(ids(letter)).toContain('asks-scan')
  })

  test.each([
    ['en', 'If you did not place this order, call us at +1 202 555 0147.'],
    ['de', 'Haben Sie das nicht bestellt? Rufen Sie uns an: +49 30 5550147.'],
    ['fr', 'Vous n’avez pas effectué cet achat ? Appelez-nous au +33 1 55 50 14 70.'],
    ['it', 'Non ha effettuato questo acquisto? Chiami il +39 02 5550 147.'],
    ['es', 'Si no ha realizado este pedido, llame al +34 915 550 147.'],
    ['ja', 'この注文に心当たりがない場合は、電話 0312345678 までご連絡ください。'],
  ])('a number to call about an order (%s)', async (_, text) => {
    const letter = await read({ from: 'Billing <desk@post.example>', subject: 'Amazon 4411', text })
    expect(ids(letter)).toContain('asks-call')
    expect(letter.authenticity.phishing).toBe(true)
  })

  test.each([
    ['en', 'Your account has been suspended.'],
    ['de', 'Ihr Konto wurde gesperrt.'],
    ['fr', 'Votre compte a été bloqué.'],
    ['it', 'Il tuo account è stato sospeso.'],
    ['es', 'Su cuenta ha sido bloqueada.'],
    ['ja', 'アカウントが一時的に停止されました。'],
    ['en', 'The parcel is being held.'],
    ['de', 'Ihr Paket konnte nicht zugestellt werden.'],
    ['fr', 'Votre colis est en attente.'],
    ['it', 'Il pacco è in attesa.'],
    ['es', 'El paquete está pendiente.'],
    ['ja', 'お荷物をお届けできませんでした。'],
  ])('an account or a parcel in trouble at a house that is not named (%s): %s', async (_, text) => {
    const letter = await read({ from: 'Team <desk@post.example>', subject: 'News', text })
    expect(ids(letter)).toContain('account-in-trouble')
    expect(letter).toMatchObject({ kind: 'not_a_notification', authenticity: { phishing: false } })
  })

  test.each([
    ['en', 'Congratulations, you have been chosen for a gift card.'],
    ['de', 'Sie wurden ausgewählt: Gewinnen Sie einen Gutschein.'],
    ['fr', 'Félicitations, une carte cadeau vous attend.'],
    ['it', 'Congratulazioni, hai vinto un buono regalo.'],
    ['es', 'Enhorabuena, ha ganado una tarjeta regalo.'],
    ['ja', 'おめでとうございます。ギフト券が当選しました。'],
  ])('a prize under Amazon’s name (%s)', async (_, text) => {
    const letter = await read({ from: 'Amazon, <desk@post.example>', subject: 'News', text })
    expect(ids(letter)).toContain('promises-prize')
    expect(letter.authenticity.phishing).toBe(true)
  })

  test('a house that names itself beside Amazon speaks in its own name', async () => {
    const from = async (address: string): Promise<boolean> =>
      (
        await read({
          from: `Amazon Pricing Academy <${address}>`,
          subject: 'New course',
          html: '<a href="https://bit.ly/x">Sign up</a>',
        })
      ).authenticity.phishing
    expect(await from('hello@pricing-academy.example')).toBe(false)
    expect(await from('hello@post.example')).toBe(true)
  })

  test('a colleague’s offer of a gift card is no prize', async () => {
    const letter = await read({
      from: 'Lena Kranich <lena@kranich.example>',
      subject: 'Survey among colleagues',
      text: 'Whoever answers may win an Amazon gift card.',
    })
    expect(letter).toMatchObject({ kind: 'not_a_notification', authenticity: { phishing: false } })
  })
})

test('many links to pages that anybody puts up make no newsletter a fake', async () => {
  const pages = Array.from(
    { length: 12 },
    (_, n) => `<a href="https://diary${n}.blogspot.com/">Diary ${n}</a> `,
  )
  const html = `${pages.join('')}<a href="javascript:open()">Print</a>`
  const letter = await read({ from: 'Diaries <list@diaries.example>', subject: 'New today', html })
  expect(letter).toMatchObject({ kind: 'not_a_notification', authenticity: { phishing: false } })
})
