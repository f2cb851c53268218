import { describe, expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

interface Way {
  readonly from?: string
  readonly envelope?: string
  readonly signature?: string
  readonly lines?: readonly string[]
  readonly link?: string
}

const fails = 'dkim=fail header.d=amazon.com; spf=pass smtp.mailfrom=forward.example; dmarc=fail'
const genuineSignature = 'DKIM-Signature: v=1; a=rsa-sha256; d=amazon.com; s=one; b=AAAA'

const mail = ({
  from = 'Amazon <seller-performance@amazon.com>',
  envelope = 'SRS0=Ab1=5A=bounces.amazon.com=20261005@forward.example',
  signature = genuineSignature,
  lines = [],
  link = '<a href="https://sellercentral.amazon.com/performance/dashboard">Account Health</a>',
}: Way): string =>
  [
    `Return-Path: <${envelope}>`,
    'Received: from out.forward.example (out.forward.example [198.51.100.7]) by mx.shop.example with ESMTP id 1; Mon, 5 Oct 2026 08:00:00 +0000',
    `Authentication-Results: mx.shop.example; ${fails}`,
    ...(signature === '' ? [] : [signature]),
    ...lines,
    `From: ${from}`,
    'Subject: Your account was deactivated',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>We have deactivated your seller account because some items may be inauthentic. Send invoices and a plan of action.</p><p>${link}</p><p>Seller Performance Team<br>Amazon.com</p>`,
  ].join('\r\n')

const read = async (way: Way): Promise<{ ids: string[]; phishing: boolean }> => {
  const { authenticity } = await parseNotification(mail(way))
  return { ids: authenticity.signals.map(({ id }) => id), phishing: authenticity.phishing }
}

describe('what a forwarder breaks does not count against a letter', () => {
  it.each([
    ['a rule with a rewritten envelope', {}],
    ['Exchange', { envelope: 'owner+SRS=ab1cd=5A=bounces.amazon.de=2026@old-shop.example' }],
    [
      'a list that keeps the sender',
      { envelope: 'b@lists.shop.example', lines: ['List-Id: <alerts.shop.example>'] },
    ],
    [
      'a list that puts its own address',
      {
        from: '"Amazon via Alerts" <alerts@lists.shop.example>',
        envelope: 'b@lists.shop.example',
        lines: ['List-Id: <alerts.shop.example>', 'Reply-To: seller-performance@amazon.com'],
      },
    ],
  ] satisfies [string, Way][])('%s', async (_, way) => {
    const { ids, phishing } = await read(way)
    expect(ids).toContain('sent-on')
    expect(ids).not.toContain('dkim-fail')
    expect(phishing).toBe(false)
  })
})

describe('what looks like a forwarder and is none', () => {
  it('a rewritten envelope without a signature of Amazon’s', async () => {
    const { ids, phishing } = await read({ signature: '' })
    expect(ids).toContain('dmarc-fail')
    expect(phishing).toBe(true)
  })

  it('a signature of its mail service, which anybody rents', async () => {
    const { ids } = await read({ signature: genuineSignature.replace('amazon.com', 'amazonses.com') })
    expect(ids).toContain('dmarc-fail')
  })

  it('a link of a stranger in a letter that was sent on', async () => {
    const { ids, phishing } = await read({
      link: '<a href="https://desk-check.example/in">Account Health</a>',
    })
    expect(ids).toEqual(expect.arrayContaining(['sent-on', 'link-page-elsewhere']))
    expect(phishing).toBe(true)
  })
})

it('a pass of Amazon’s mail service is no pass of Amazon’s', async () => {
  const letter = mail({ envelope: '0102@eu-west-1.amazonses.com' }).replace(
    fails,
    'dkim=pass header.d=amazonses.com; spf=pass smtp.mailfrom=eu-west-1.amazonses.com; dmarc=fail',
  )
  const ids = (await parseNotification(letter)).authenticity.signals.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['dkim-other-domain', 'dmarc-fail']))
  expect(ids).not.toContain('dkim-pass')
})
