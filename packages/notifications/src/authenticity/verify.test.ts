import { generateKeyPairSync } from 'node:crypto'
import { createSocket } from 'node:dgram'
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

  it('asks the DNS servers it is given when no keys are stored', async () => {
    const server = await answerWith({ 's1._domainkey.amazon.com': record })
    const signed = Buffer.from(await sign())
    expect(await verifySignatures(signed, { servers: [server.address] })).toMatchObject({ dkim: 'pass' })
    expect(server.asked()).toEqual(['s1._domainkey.amazon.com'])
    server.close()
  })

  it('says nothing about signatures whose keys are not found', async () => {
    const server = await answerWith({})
    const verdict = await verifySignatures(Buffer.from(await sign()), { servers: [server.address] })
    expect(verdict).toMatchObject({ dkim: 'none', arc: { result: 'none' } })
    server.close()
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

/** A DNS server that knows the given TXT records and nothing else. */
async function answerWith(
  records: Readonly<Record<string, string>>,
): Promise<{ readonly address: string; asked(): string[]; close(): void }> {
  const asked: string[] = []
  const socket = createSocket('udp4')
  socket.on('message', (query, { port, address }) => {
    const labels: string[] = []
    let at = 12
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
      labels.push(query.toString('latin1', at + 1, at + 1 + length))
      at += 1 + length
    }
    const name = labels.join('.')
    asked.push(name)
    const question = query.subarray(12, at + 5)
    const found = records[name]
    const header = Buffer.from(query.subarray(0, 12))
    header.writeUInt16BE(found === undefined ? 0x8183 : 0x8180, 2)
    header.writeUInt16BE(1, 4)
    header.writeUInt16BE(found === undefined ? 0 : 1, 6)
    header.fill(0, 8, 12)
    socket.send(
      Buffer.concat([header, question, ...(found === undefined ? [] : [answer(found)])]),
      port,
      address,
    )
  })
  await new Promise<void>((resolve) => {
    socket.bind(0, '127.0.0.1', resolve)
  })
  const { port } = socket.address()
  return { address: `127.0.0.1:${port}`, asked: () => asked, close: () => socket.close() }
}

function answer(text: string): Buffer {
  const strings = (text.match(/.{1,255}/g) ?? []).map((part) =>
    Buffer.concat([Buffer.from([part.length]), Buffer.from(part)]),
  )
  const data = Buffer.concat(strings)
  // The name of the question, type TXT, class IN, a minute to live.
  const head = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, 0])
  head.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, data])
}
