import { describe, expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'
import { followsAmazonPage, promisesAmazonPage, saysOnlyHere } from './promised-pages.ts'

it.each([
  'Account Health',
  'Reactivate your account',
  'Submit an appeal',
  'Konto reaktivieren',
  'Einspruch einlegen',
  'Kontozustand',
  'État du compte',
  'Réactiver le compte',
  'Contester',
  "Stato dell'account",
  'Riattiva account',
  'Presenta ricorso',
  'Estado de la cuenta',
  'Reactivar la cuenta',
  'Presentar apelación',
  'アカウント健全性',
  'アカウントを再開する',
  '異議を申し立てる',
])('%s is a page of Amazon’s', (words) => expect(promisesAmazonPage(words)).toBe(true))

it.each([
  'Zentrale Stelle Verpackungsregister',
  'Contact the rights owner',
  'Choose a time',
  'ftc.gov',
  'Studio Legale Ferri',
  'Refashion',
  '経済産業省',
])('%s is nobody’s in particular', (words) => expect(promisesAmazonPage(words)).toBe(false))

it.each(['Click here', 'View case', 'Hier klicken', 'Cliquez ici', 'Clicca qui', 'Haz clic aquí', 'こちら'])(
  '%s does not say where it leads',
  (words) => {
    expect(saysOnlyHere(words)).toBe(true)
    expect(saysOnlyHere(`${words} of the European Commission on product safety`)).toBe(false)
  },
)

it('an address below the name of a page', () => {
  expect(followsAmazonPage('go to account health: ')).toBe(true)
  expect(followsAmazonPage('account health tells more.\nread the law at ')).toBe(false)
})

describe('one link of a letter replaced', () => {
  const mail = (from: string, links: string): string =>
    [
      `From: ${from}`,
      'Subject: Account deactivated',
      'Date: Mon, 05 Oct 2026 08:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<p>We have deactivated your seller account because some items may be inauthentic.</p>${links}<p>Seller Performance Team<br>Amazon.com</p>`,
    ].join('\n')
  const read = async (links: string): Promise<{ ids: string[]; phishing: boolean }> => {
    const { authenticity } = await parseNotification(mail('Amazon <notice@amazon.com>', links))
    return { ids: authenticity.signals.map(({ id }) => id), phishing: authenticity.phishing }
  }
  const home = '<p><a href="https://sellercentral.amazon.com/inventory">Manage inventory</a></p>'

  it.each([
    ['<a href="https://desk-check.example/x">Reactivate your account</a>', 'link-page-elsewhere'],
    ['<a href="https://desk-check.example/x">Click here</a>', 'link-page-elsewhere'],
    ['<p>Account Health: https://desk-check.example/x</p>', 'link-page-elsewhere'],
    [`${home}<a href="mailto:amz.desk@outlook.com">seller-performance@amazon.com</a>`, 'link-text-differs'],
    [`${home}<p>Write to notice@amazon.com.review-team.example.</p>`, 'address-imitates-amazon'],
    [`<base href="https://desk-check.example/"><a href="/x">Account Health</a>`, 'link-page-elsewhere'],
    [`${home}<form action="https://desk-check.example/x"><input name="p"></form>`, 'link-form'],
  ])('%s', async (links, id) => {
    const { ids, phishing } = await read(links)
    expect(ids).toContain(id)
    expect(phishing).toBe(true)
  })

  it.each([
    home,
    `${home}<a href="https://refashion.example/pro">Click here</a>`,
    '<a href="https://protect-eu.mimecast.com/s/AbCd?domain=amazon.com">Account Health</a>',
    `<a href="https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fsellercentral.amazon.com%2fx&c=E">Account Health</a>`,
    `<a href="https://eu1.protection.sophos.com?d=amazon.com&u=${Buffer.from('https://sellercentral.amazon.com/x').toString('base64')}">Account Health</a>`,
    `${home}<p>Write to notice@amazon.comand wait.</p>`,
    `${home}<p>Write to notice@amazon.com.In the meantime wait.</p>`,
  ])('but not: %s', async (links) => {
    expect((await read(links)).phishing).toBe(false)
  })
})

it('words that are a picture in Amazon’s name', async () => {
  const mail = (body: string): string =>
    [
      'From: Amazon Seller Central <info@merchant-note.example>',
      'Subject: Your seller account has been deactivated',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary=b',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      body,
      '--b',
      'Content-Type: image/png; name=letter.png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '--b--',
    ].join('\n')
  const ids = async (body: string): Promise<string[]> =>
    (await parseNotification(mail(body))).authenticity.signals.map(({ id }) => id)
  expect(await ids('<img src="cid:1">')).toContain('picture-only')
  expect(
    await ids(`<p>${'Your listing was removed after a complaint. '.repeat(4)}</p><img src="cid:1">`),
  ).not.toContain('picture-only')
})
