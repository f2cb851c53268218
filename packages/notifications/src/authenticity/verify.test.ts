import { generateKeyPairSync } from 'node:crypto'
import { sealMessage } from 'mailauth/lib/arc/index.js'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import { describe, expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'
import { verifySignatures } from './verify.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`
const keys = {
  's1._domainkey.amazon.com': record,
  's1._domainkey.google.com': record,
  's1._domainkey.forwarder.example': record,
}
const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

const mail = [
  'From: Amazon <notice@amazon.com>',
  'To: shop@kranichladen.example',
  'Subject: Your account was deactivated',
  'Date: Fri, 08 Mar 2024 22:00:00 +0000',
  '',
  'Your Amazon.com account was deactivated. Send a plan of action.',
  '',
].join('\r\n')

async function sign(): Promise<string> {
  const key = {
    signingDomain: 'amazon.com',
    selector: 's1',
    privateKey: privatePem,
  }
  const { signatures } = await dkimSign(mail, {
    ...key,
    canonicalization: 'relaxed/relaxed',
    signatureData: [key],
  })
  return signatures + mail
}

describe('verifySignatures', () => {
  it('passes a signed mail with a stored key, without the network', async () => {
    const verdict = await verifySignatures(Buffer.from(await sign()), { keys })
    expect(verdict).toMatchObject({ dkim: 'pass', dkimDomains: ['amazon.com'], dmarc: 'pass' })
  })

  it('passes it as well below a byte order mark and a blank line', async () => {
    const verdict = await verifySignatures(Buffer.from(`\ufeff\r\n${await sign()}`), { keys })
    expect(verdict).toMatchObject({ dkim: 'pass' })
  })

  it('fails a mail whose body was changed, and the letter counts as a fake', async () => {
    const changed = Buffer.from((await sign()).replace('plan of action', 'gift card'))
    const verdict = await verifySignatures(changed, { keys })
    expect(verdict?.dkim).toBe('fail')
    if (verdict === null) return
    const { authenticity } = await parseNotification(changed, { verified: verdict })
    expect(authenticity.signals.map(({ id }) => id)).toContain('dkim-fail')
  })

  it('says nothing about a mail without a signature', async () => {
    expect(await verifySignatures(Buffer.from(mail), { keys })).toBeNull()
  })
})

/** A forwarder seals the mail as it came, and then changes its body. */
async function forward(signingDomain: string, dkim = 'dkim=pass header.d=amazon.com'): Promise<Buffer> {
  const signed = Buffer.from((await sign()).replace('Send a plan', '[list] Send a plan'))
  const seals = await sealMessage(signed, {
    signingDomain,
    selector: 's1',
    privateKey: privatePem,
    authResults: `mx.${signingDomain}; ${dkim}`,
    cv: 'none',
  })
  return Buffer.concat([seals, signed])
}

describe('a chain of seals', () => {
  const signalsOf = async (mail: Buffer): Promise<string[]> => {
    const verified = await verifySignatures(mail, { keys })
    if (verified === null) return []
    const { authenticity } = await parseNotification(mail, { verified })
    return authenticity.signals.map(({ id }) => id)
  }

  it('of a known forwarder vouches for a signature that it has broken', async () => {
    const mail = await forward('google.com')
    expect(await verifySignatures(mail, { keys })).toMatchObject({
      dkim: 'fail',
      arc: { result: 'pass', sealer: 'google.com', dkimDomains: ['amazon.com'] },
    })
    const signals = await signalsOf(mail)
    expect(signals).toContain('arc-pass')
    expect(signals).not.toContain('dkim-fail')
  })

  it('of a stranger vouches for nothing: anybody can seal', async () => {
    const signals = await signalsOf(await forward('forwarder.example'))
    expect(signals).toContain('arc-unhelpful')
    expect(signals).toContain('dkim-fail')
  })

  it('vouches for no signature that was not there', async () => {
    const signals = await signalsOf(await forward('google.com', 'dkim=none'))
    expect(signals).toContain('arc-unhelpful')
    expect(signals).toContain('dkim-fail')
  })

  it('fails when what it sealed was changed', async () => {
    const sealed = (await forward('google.com')).toString('latin1')
    const changed = Buffer.from(
      sealed.replace('dkim=pass header.d=amazon.com', 'dkim=pass header.d=amazon.de'),
    )
    expect((await verifySignatures(changed, { keys }))?.arc.result).toBe('fail')
    const body = Buffer.from(sealed.replace('plan of action', 'gift card'))
    expect((await verifySignatures(body, { keys }))?.arc.result).toBe('fail')
  })

  it('says nothing when its key is not stored', async () => {
    const verdict = await verifySignatures(await forward('google.com'), {
      keys: { 's1._domainkey.amazon.com': record },
    })
    expect(verdict?.arc).toEqual({ result: 'none', sealer: null, dkimDomains: [] })
  })
})

const spfRecords = { 'bounces.amazon.com': 'v=spf1 ip4:192.0.2.0/24 -all' }

/** The mail as a mailbox keeps it: its house notes the connection and the envelope. */
const received = (address: string, more = ''): Buffer =>
  Buffer.from(
    `Return-Path: <x1@bounces.amazon.com>\r\nReceived: by mail.example.net (10.0.0.4); Fri, 8 Mar 2024 22:00:03 +0000\r\nReceived: from smtp.amazon.com (smtp.amazon.com [${address}])\r\n by mx.example.net with ESMTPS; Fri, 8 Mar 2024 22:00:02 +0000\r\n${more}${mail}`,
  )

describe('SPF', () => {
  it('passes for a server that the domain of the envelope names', async () => {
    const verdict = await verifySignatures(received('192.0.2.7'), { keys: spfRecords })
    expect(verdict).toMatchObject({ spf: 'pass', dmarc: 'pass', checked: ['spf'] })
  })

  it('fails for another server, and the letter says so', async () => {
    const letter = received('198.51.100.7')
    const verified = await verifySignatures(letter, { keys: spfRecords })
    expect(verified?.spf).toBe('fail')
    if (verified === null) return
    const { authenticity } = await parseNotification(letter, { verified })
    expect(authenticity.signals).toContainEqual(
      expect.objectContaining({ id: 'spf-fail', detail: 'SPF fails (checked here)' }),
    )
  })

  it('stays as the receiving server noted it when the record held', async () => {
    const noted = Buffer.concat([
      Buffer.from('Authentication-Results: mx.example.net; spf=pass smtp.mailfrom=bounces.amazon.com\r\n'),
      received('198.51.100.7'),
    ])
    expect(await verifySignatures(noted, { keys: spfRecords })).toBeNull()
  })

  it('looks at the connection of the receiving house, not at what an earlier line claims', async () => {
    const earlier =
      'Received: from smtp.amazon.com ([192.0.2.7]) by relay.sender.example; Fri, 8 Mar 2024\r\n'
    expect((await verifySignatures(received('198.51.100.7', earlier), { keys: spfRecords }))?.spf).toBe(
      'fail',
    )
  })

  it('says nothing of a mail without its way, of a private address, and without a record', async () => {
    expect(await verifySignatures(Buffer.from(mail), { keys: spfRecords })).toBeNull()
    expect(await verifySignatures(received('10.1.2.3'), { keys: spfRecords })).toBeNull()
    expect(await verifySignatures(received('192.0.2.7'), { keys: {} })).toBeNull()
  })

  it('does not call a mail foreign whose record leads to others that are not stored', async () => {
    const keys = { 'bounces.amazon.com': 'v=spf1 include:other.example -all' }
    expect(await verifySignatures(received('192.0.2.7'), { keys })).toBeNull()
  })
})
