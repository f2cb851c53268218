import { generateKeyPairSync } from 'node:crypto'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import { describe, expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'
import { verifySignatures } from './verify.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`
const keys = { 's1._domainkey.amazon.com': record }

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
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }),
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
})
