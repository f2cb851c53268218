import { expect, test } from 'vitest'
import { readLayout } from './layout.ts'

const answer = [
  'From: Seller Performance <seller-performance@amazon.com>',
  'Date: 31 January 2023 16:54',
  '',
  'Your appeal is not enough yet. Send us the invoices.',
  '',
  '-----Original message-----',
  'From: Amazon',
  'Sent: 19 January 2023',
  '> We have deactivated your account.',
].join('\n')

test('a pasted answer of Amazon is the letter, and what it answers is not', () => {
  const { start, end, how } = readLayout(answer, null)
  expect(answer.slice(start, end)).toContain('Your appeal is not enough yet.')
  expect(answer.slice(start, end)).not.toContain('deactivated')
  expect(how).toBe('replied')
})

test("a seller's own words above a forwarded letter are not the letter", () => {
  const text = answer.replace(
    'Seller Performance <seller-performance@amazon.com>',
    'Anna <anna@shop.example>',
  )
  const { start, end, how } = readLayout(text, null)
  expect(text.slice(start, end)).toContain('We have deactivated your account.')
  expect(how).toBe('forwarded')
})

const forwardedBare = [
  'From: Amazon.co.uk [mailto:seller-performance@amazon.co.uk]',
  'Sent: 2 February 2018 23:58',
  '',
  'Your account is suspended.',
].join('\n')

test('what somebody passes on without a word of their own opens with the headers of the letter', () => {
  const seller = { address: 'anna@shop.example', name: 'Anna' }
  const { start, end, how, printed } = readLayout(forwardedBare, seller)
  expect(forwardedBare.slice(start, end).trim()).toBe('Your account is suspended.')
  expect(how).toBe('forwarded')
  expect(printed?.from).toContain('seller-performance@amazon.co.uk')
})

test("lines of Amazon's own that look like headers pass nothing on", () => {
  const amazon = { address: 'no-reply@amazon.co.uk', name: 'Amazon' }
  expect(readLayout(forwardedBare, amazon).how).toBe('whole')
})

const pasted = [
  'Dear accountant, Amazon wants this invoice from me. I paste what they say:',
  '',
  '> Hello,',
  '>',
  '> we removed some of your listings because of a complaint.',
  '>',
  '> What can I do?',
  '> Send us an invoice here:',
  '> https://sellercentral.amazon.it/performance/dashboard',
  '>',
  '> ASIN: B0ABCDEF12',
  '> Amazon.it',
  '',
  'Anna',
].join('\n')

test('a letter behind marks of quotation is what a seller pasted, whoever else names Amazon', () => {
  const { start, end, how } = readLayout(pasted, { address: 'anna@shop.example', name: 'Anna' })
  expect(pasted.slice(start, end)).toMatch(/^> Hello,[^]*> Amazon\.it\n$/)
  expect(how).toBe('forwarded')
})

test("quoted lines without a place of Amazon's stay what somebody quotes", () => {
  const text = pasted.replace('https://sellercentral.amazon.it/performance/dashboard', 'on your page')
  expect(readLayout(text, { address: 'anna@shop.example', name: 'Anna' }).how).toBe('whole')
})

test('an answer of Amazon below which the seller is quoted is read from the top', () => {
  const text = `We have read your appeal: https://sellercentral.amazon.it/help\n\n${pasted.slice(pasted.indexOf('> Hello'))}`
  expect(readLayout(text, null).start).toBe(0)
})

test('below a passed-on letter of Amazon, lines behind marks of quotation are what it answers, however wide the marks', () => {
  for (const mark of ['> ', '＞ ', '　＞']) {
    const text = [
      'Re: 出品用アカウントについて',
      '差出人: Amazon <seller-performance@amazon.co.jp>',
      '日時: 2023/01/31 16:54',
      '',
      'ご提出いただいた書類を確認いたしました。'.repeat(8),
      'Amazon.co.jp',
      '',
      `${mark}請求書を再送いたします。`,
    ].join('\n')
    expect(readLayout(text, null)).toMatchObject({ how: 'forwarded', skipQuoted: true })
  }
})

const passedOn = [
  'From: Amazon <no-reply@amazon.com>',
  'Date: 3 March 2025 09:12',
  'To: shop@shop.example',
  'Subject: Your listing was removed',
]
test.each([
  ['Dutch', '', ['Van', 'Verzonden', 'Aan', 'Onderwerp']],
  ['Polish', '---------- Wiadomość przekazana ----------', ['Od', 'Wysłano', 'Do', 'Temat']],
  ['Swedish', '', ['Från', 'Skickat', 'Till', 'Ämne']],
  ['Danish', '-----Oprindelig meddelelse-----', ['Fra', 'Sendt', 'Til', 'Emne']],
  ['Portuguese', '', ['De', 'Enviada em', 'Para', 'Assunto']],
  ['Turkish', '---------- İletilen mesaj ----------', ['Gönderen', 'Tarih', 'Kime', 'Konu']],
  ['Chinese', '------------------ 原始邮件 ------------------', ['发件人', '发送时间', '收件人', '主题']],
  ['Chinese of Taiwan', '', ['寄件者', '寄件日期', '收件者', '主旨']],
  ['Korean', '', ['보낸 사람', '보낸 날짜', '받는 사람', '제목']],
])('a mail program in %s passes a letter on', (_language, mark, names) => {
  const headers = passedOn.map((line, index) => line.replace(/^\w+/, names[index] ?? ''))
  const text = [
    'What do they want of me?',
    '',
    mark,
    ...headers,
    '',
    'Hello,',
    'We removed your listing.',
  ].join('\n')
  const { start, end, how, printed } = readLayout(text, { address: 'anna@shop.example', name: 'Anna' })
  expect(text.slice(start, end).trim()).toBe('Hello,\nWe removed your listing.')
  expect(how).toBe('forwarded')
  expect(printed).toMatchObject({
    from: 'Amazon <no-reply@amazon.com>',
    subject: 'Your listing was removed',
    date: '3 March 2025 09:12',
  })
})

test.each([
  'Op ma 3 mrt 2025 om 09:12 schreef Anna <anna@shop.example>:',
  'W dniu 3.03.2025 o 09:12 Anna napisała:',
  'Den mån 3 mars 2025 kl 09:12 skrev Anna <anna@shop.example>:',
  'Em seg., 3 de mar. de 2025 às 09:12, Anna escreveu:',
  'Anna <anna@shop.example>, 3 Mar 2025 Pzt, 09:12 tarihinde şunu yazdı:',
  'Anna <anna@shop.example> 于2025年3月3日周一 09:12写道：',
])('what an answer answers is not the letter: %s', (mark) => {
  const text = ['Hello,', 'We need one more invoice.', '', mark, '> Here are my invoices.'].join('\n')
  const { start, end, how } = readLayout(text, { address: 'no-reply@amazon.com', name: 'Amazon' })
  expect(text.slice(start, end).trim()).toBe('Hello,\nWe need one more invoice.')
  expect(how).toBe('replied')
})

const answeredBelow = [
  'On Mon, 3 Mar 2025 at 09:12, Anna <anna@shop.example> wrote:',
  '> Dear Sirs,',
  '> please give my account back, order 111-1234567-1234567 shows that all is',
  'well.',
  '> Anna',
  '',
  'Hello,',
  'We have read your appeal and cannot give the account back.',
]
test('an answer below what it answers is the letter, and the quotation is not', () => {
  const text = answeredBelow.join('\n')
  for (const sender of [null, { address: 'seller-performance@amazon.com', name: 'Amazon' }]) {
    const { start, end, how } = readLayout(text, sender)
    expect(text.slice(start, end).trim()).toBe(
      'Hello,\nWe have read your appeal and cannot give the account back.',
    )
    expect(how).toBe('replied')
  }
})

test("Amazon's letter above a seller's answer is the letter", () => {
  const text = answeredBelow.join('\n').replace('Anna <anna@shop.example>', 'Amazon <no-reply@amazon.com>')
  const { start, end, how } = readLayout(text, { address: 'anna@shop.example', name: 'Anna' })
  expect(text.slice(start, end).trim()).toMatch(/^> Dear Sirs,[^]*> Anna$/)
  expect(how).toBe('forwarded')
})
