import { describe, expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'
import { readAuthenticationResults } from './results.ts'
import type { HeaderLine } from './receiving-hop.ts'

const header = (key: string, value: string): HeaderLine => ({ key, value })
const received = (from: string, by: string): HeaderLine =>
  header(
    'received',
    `from ${from} (${from} [192.0.2.7]) by ${by} with ESMTPS id x; Fri, 8 Mar 2024 22:00:00 +0000`,
  )
const results = (value: string): HeaderLine => header('authentication-results', value)
const passes = 'dkim=pass header.d=amazon.com; spf=pass smtp.mailfrom=amazon.com; dmarc=pass'

describe('what passes', () => {
  it('counts where the receiving server wrote it, above or below its own line', () => {
    const below = [received('a1.amazonses.com', 'mx.shop.example'), results(`mx.shop.example; ${passes}`)]
    expect(readAuthenticationResults(below)).toMatchObject({
      dkim: 'pass',
      dkimDomains: ['amazon.com'],
      spf: 'pass',
      notedBy: 'mx.shop.example',
      unproven: [],
    })
    expect(readAuthenticationResults(below.toReversed())).toMatchObject({ dkim: 'pass', spf: 'pass' })
  })

  it('counts from another server of the same house, and past hops that name only an address', () => {
    const lines = [
      header('received', 'by 2002:a05:6402:1 with SMTP id y; Fri, 8 Mar 2024 22:00:01 +0000'),
      received('a1.amazonses.com', 'mx.google.com'),
      header(
        'received-spf',
        'pass (google.com: domain of x@amazon.com designates 192.0.2.7) client-ip=192.0.2.7;',
      ),
      results(`mx.google.com; dkim=pass header.i=@amazon.com`),
    ]
    expect(readAuthenticationResults(lines)).toMatchObject({ dkim: 'pass', spf: 'pass' })
  })

  it('does not count in another name, or below the line of another house', () => {
    const [own, sent] = [received('evil.example', 'mx.shop.example'), received('home', 'evil.example')]
    expect(readAuthenticationResults([own, results(`mx.google.com; ${passes}`), sent])).toMatchObject({
      dkim: 'none',
      spf: 'none',
      unproven: ['dkim', 'spf', 'dmarc'],
    })
    expect(readAuthenticationResults([own, sent, results(`mx.shop.example; ${passes}`)])).toMatchObject({
      dkim: 'none',
      dmarc: 'none',
    })
    const spf = header('received-spf', 'pass (a) receiver=mx.other.example')
    expect(readAuthenticationResults([own, spf, sent]).spf).toBe('none')
  })

  it('counts once where results carry no name, as Microsoft writes them', () => {
    const own = received('a1.amazonses.com', 'bn8.mail.protection.outlook.com')
    expect(readAuthenticationResults([own, results(passes)]).dkim).toBe('pass')
    expect(readAuthenticationResults([own, results('spf=none'), results(passes)]).dkim).toBe('none')
  })

  it('does not count below a line that names no server, or a server without a domain', () => {
    const forged = [received('a1.amazonses.com', 'mx.google.com'), results(`mx.google.com; ${passes}`)]
    const yahoo = [
      results('atlas.omega.yahoo.com; dkim=unknown; spf=pass smtp.mailfrom=vps.example'),
      header('received', 'from 192.0.2.9 (EHLO vps.example) by 10.253.1.9 with SMTPs; Fri, 8 Mar 2024'),
    ]
    const own = header('received', 'from vps.example (vps.example [192.0.2.9]) by mailbox with ESMTP id 1')
    expect(readAuthenticationResults([...yahoo, ...forged])).toMatchObject({
      dkim: 'none',
      spf: 'pass',
      spfDomain: 'vps.example',
    })
    expect(readAuthenticationResults([own, ...forged])).toMatchObject({ dkim: 'none', dmarc: 'none' })
    // Only Microsoft puts no name before its results.
    const post = received('vps.example', 'mx.shop.example')
    expect(readAuthenticationResults([post, results(passes)]).dkim).toBe('none')
  })

  it('counts past hops inside the house and programs that fetch mailboxes', () => {
    const inside = header(
      'received',
      'from mx-03 ([10.2.0.3]) by store-05.internal (MEProxy); Fri, 8 Mar 2024',
    )
    const edge = received('a1.amazonses.com', 'mx-03.messagingengine.com')
    const fetched = header(
      'received',
      'from imap.shop.example (imap.shop.example [192.0.2.1]) by pc with IMAP (fetchmail)',
    )
    const noted = results(`mx-03.messagingengine.com; ${passes}`)
    expect(readAuthenticationResults([inside, noted, edge]).dkim).toBe('pass')
    expect(readAuthenticationResults([fetched, edge, noted]).dkim).toBe('pass')
    // What somebody outside wrote below a host in the own network stays his.
    const local = header(
      'received',
      'from vps.example (vps.example [192.0.2.9]) by mail.local with ESMTP id 1',
    )
    expect(readAuthenticationResults([local, edge, noted]).dkim).toBe('none')
  })

  it('counts where a server writes one line for each method', () => {
    const lines = [
      'dmarc=pass',
      'spf=pass smtp.mailfrom=amazon.com',
      'arc=none',
      'dkim=pass header.d=amazon.com',
    ]
    const all = lines.map((one) => results(`mail.protonmail.ch; ${one}`))
    const edge = received('a1.amazonses.com', 'mailin.protonmail.ch')
    expect(readAuthenticationResults([...all, edge])).toMatchObject({
      dkim: 'pass',
      spf: 'pass',
      dmarc: 'pass',
    })
  })

  it('counts on top of a mail that was saved without its way', () => {
    expect(readAuthenticationResults([results(`mx.shop.example; ${passes}`)]).dkim).toBe('pass')
    expect(readAuthenticationResults([results('mx.shop.example; none'), results(passes)]).dkim).toBe('none')
  })
})

it('what fails counts from anybody', () => {
  const lines = [
    received('evil.example', 'mx.shop.example'),
    results('mx.other.example; dkim=fail; spf=softfail'),
  ]
  expect(readAuthenticationResults(lines)).toMatchObject({ dkim: 'fail', spf: 'fail' })
})

it('a seal that the receiving server accepted is taken with what it vouches for', () => {
  const lines = [
    received('mail.forwarder.example', 'mx.google.com'),
    results('mx.google.com; dkim=fail; arc=pass (i=1 spf=pass dkim=pass dkdomain=amazon.com)'),
  ]
  expect(readAuthenticationResults(lines)).toMatchObject({
    dkim: 'fail',
    arc: { result: 'pass', dkimDomains: ['amazon.com'] },
  })
})

describe('a chain that holds', () => {
  const chain = (...seals: string[]): HeaderLine[] => [
    ...seals.map((seal) => header('arc-seal', seal)),
    received('mail.forwarder.example', 'mx.google.com'),
    results('mx.google.com; dkim=fail; arc=pass (i=1 spf=pass dkim=pass dkdomain=amazon.com)'),
  ]
  const sealer = (...seals: string[]): string | null => readAuthenticationResults(chain(...seals)).arc.sealer
  it('is told with who sealed it', () => {
    expect(sealer('i=2; d=google.com; cv=pass', 'i=1; a=rsa-sha256; d=evil.example; cv=none')).toBe(
      'evil.example',
    )
    expect(sealer('i=2; d=google.com; cv=pass', 'i=1; d=microsoft.com; cv=none')).toBe('microsoft.com')
    expect(sealer()).toBeNull()
  })

  it('vouches for Amazon only where a known forwarder sealed it', async () => {
    const mail = (seal: string): string =>
      [
        'Received: from f.example (f.example [192.0.2.7]) by mx.google.com with ESMTP id 1; Fri, 8 Mar 2024 22:00:00 +0000',
        'Authentication-Results: mx.google.com; dkim=fail; dmarc=fail; arc=pass (i=1 dkim=pass dkdomain=amazon.com)',
        `ARC-Seal: i=1; a=rsa-sha256; d=${seal}; s=one; cv=none; b=AAAA`,
        'From: Amazon <seller-performance@amazon.com>',
        'Subject: Your account was deactivated',
        '',
        'Your Amazon seller account was deactivated. Send a plan of action.',
      ].join('\n')
    const ids = async (seal: string): Promise<string[]> =>
      (await parseNotification(mail(seal))).authenticity.signals.map(({ id }) => id)
    expect(await ids('microsoft.com')).toContain('arc-pass')
    expect(await ids('evil.example')).toEqual(expect.arrayContaining(['arc-unhelpful', 'dmarc-fail']))
  })
})

it('a fake that brings its own results is a fake', async () => {
  const letter = (server: string): string =>
    [
      'Received: from evil.example (evil.example [192.0.2.7]) by mx.shop.example with ESMTP id 1; Fri, 8 Mar 2024 22:00:00 +0000',
      `Authentication-Results: ${server}; ${passes}`,
      'From: Amazon Seller Performance <seller-performance@amazon.com>',
      'Subject: Your account was deactivated',
      'Date: Fri, 08 Mar 2024 22:00:00 +0000',
      '',
      'Your Amazon account was deactivated. Confirm it: https://seller-verify.example/login',
    ].join('\n')
  const read = async (server: string): Promise<string[]> =>
    (await parseNotification(letter(server))).authenticity.signals.map(({ id }) => id)
  expect(await read('mx.evil.example')).toContain('authentication-unproven')
  expect(await read('mx.evil.example')).not.toContain('dkim-pass')
  expect(await read('mx.shop.example')).toContain('dkim-pass')
})

describe('SPF that passes', () => {
  const own = received('post.example', 'mx.shop.example')
  it('names the domain of the envelope, however it is written', () => {
    const domainOf = (...lines: HeaderLine[]): string | null =>
      readAuthenticationResults([own, ...lines]).spfDomain
    expect(domainOf(results('mx.shop.example; spf=pass smtp.mailfrom=x@bounces.amazon.de'))).toBe(
      'bounces.amazon.de',
    )
    expect(
      domainOf(results('mx.shop.example; spf=pass (domain of x@post.example designates 192.0.2.7)')),
    ).toBe('post.example')
    expect(domainOf(header('received-spf', 'pass (a) envelope-from="x@post.example";'))).toBe('post.example')
    expect(domainOf(results('mx.shop.example; spf=pass'))).toBeNull()
  })

  it('for a stranger’s envelope does not vouch for Amazon’s address', async () => {
    const letter = (envelope: string): string =>
      [
        'Received: from post.example (post.example [192.0.2.7]) by mx.shop.example with ESMTP id 1; Fri, 8 Mar 2024 22:00:00 +0000',
        `Authentication-Results: mx.shop.example; spf=pass smtp.mailfrom=${envelope}; dkim=none; dmarc=none`,
        'From: Amazon Seller Performance <seller-performance@amazon.com>',
        'Subject: Your account was deactivated',
        '',
        'Your Amazon seller account was deactivated. Confirm your details: https://desk.example/x',
      ].join('\n')
    const read = async (envelope: string): Promise<string[]> =>
      (await parseNotification(letter(envelope))).authenticity.signals.map(({ id }) => id)
    expect(await read('post.example')).toEqual(
      expect.arrayContaining(['spf-other-domain', 'authentication-missing']),
    )
    expect(await read('bounces.amazon.com')).toContain('spf-pass')
  })
})
