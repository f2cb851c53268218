import { generateKeyPairSync } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { verifySignatures } from '@health-tui/notifications'
import { describe, expect, it } from 'vitest'
import { startDnsServer } from '../support/dns-server.ts'
import { repository, runProgram, scratchFolder } from '../support/program.ts'

const require = createRequire(join(repository, 'packages/notifications/package.json'))
const { dkimSign } = require('mailauth/lib/dkim/sign.js') as {
  dkimSign: (mail: string, options: object) => Promise<{ signatures: string }>
}

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`
const keyName = 's1._domainkey.amazon.com'

const mail = [
  'From: Amazon <notice@amazon.com>',
  'To: shop@kranichladen.example',
  'Subject: Your account was deactivated',
  'Date: Fri, 08 Mar 2024 22:00:00 +0000',
  '',
  'Your Amazon.com account was deactivated. Send a plan of action.',
  '',
].join('\r\n')

const way = [
  'Return-Path: <x1@bounces.amazon.com>',
  'Received: from smtp.amazon.com (smtp.amazon.com [192.0.2.7]) by mx.example.net; Fri, 8 Mar 2024 22:00:02 +0000',
  '',
].join('\r\n')

async function signed(): Promise<string> {
  const key = {
    signingDomain: 'amazon.com',
    selector: 's1',
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
  const options = { ...key, canonicalization: 'relaxed/relaxed', signatureData: [key] }
  return (await dkimSign(mail, options)).signatures + mail
}

const signalsOf = (stdout: string): string[] =>
  (
    JSON.parse(stdout) as { notification: { authenticity: { signals: { id: string; detail: string }[] } } }
  ).notification.authenticity.signals.map(({ id, detail }) => `${id}: ${detail}`)

describe('notification parse --online', () => {
  it('asks the DNS server that it is given for keys and for what SPF names, and for nothing else', async () => {
    await using server = await startDnsServer({
      [keyName]: [record],
      'bounces.amazon.com': ['v=spf1 include:senders.example -all'],
      'senders.example': ['v=spf1 a:out.senders.example -all'],
      'out.senders.example': ['192.0.2.7'],
    })
    await using folder = await scratchFolder()
    const letter = join(folder.path, 'letter.eml')
    await writeFile(letter, way + (await signed()))
    const { stdout, code } = await runProgram(
      ['notification', 'parse', letter, '--json', '--online', '--dns', server.address],
      { home: folder.path },
    )
    expect(code).toBe(0)
    expect(signalsOf(stdout)).toEqual(
      expect.arrayContaining([
        'dkim-pass: DKIM of amazon.com passes (checked here)',
        'spf-pass: SPF passes (checked here)',
      ]),
    )
    expect(new Set(server.asked().filter((question) => !question.endsWith('other')))).toEqual(
      new Set(['bounces.amazon.com TXT', 'senders.example TXT', 'out.senders.example A', `${keyName} TXT`]),
    )
  })

  it('says nothing about keys that DNS does not know', async () => {
    await using server = await startDnsServer({})
    const verdict = await verifySignatures(Buffer.from(await signed()), { servers: [server.address] })
    expect(verdict).toMatchObject({ dkim: 'none', spf: 'none', arc: { result: 'none' } })
  })

  it('needs an address for --dns, and --online beside it', async () => {
    await using folder = await scratchFolder()
    const named = ['notification', 'parse', '-', '--online', '--dns', 'dns.example']
    expect(await runProgram(named, { home: folder.path, input: '' })).toMatchObject({ code: 2 })
    const offline = ['notification', 'parse', '-', '--dns', '127.0.0.1']
    expect(await runProgram(offline, { home: folder.path, input: '' })).toMatchObject({ code: 2 })
  })
})

describe('notification parse --keys', () => {
  it('checks against stored records without the network', async () => {
    await using folder = await scratchFolder()
    const letter = join(folder.path, 'letter.eml')
    const keys = join(folder.path, 'keys.txt')
    await writeFile(letter, way + (await signed()))
    await writeFile(
      keys,
      `${keyName}. 300 IN TXT "${record.slice(0, 200)}" "${record.slice(200)}"\nbounces.amazon.com. 60 IN TXT "v=spf1 ip4:198.51.100.0/24 -all"\n`,
    )
    const { stdout } = await runProgram(['notification', 'parse', letter, '--json', '--keys', keys], {
      home: folder.path,
    })
    expect(signalsOf(stdout)).toEqual(
      expect.arrayContaining([
        'dkim-pass: DKIM of amazon.com passes (checked here)',
        'spf-fail: SPF fails (checked here)',
      ]),
    )
    await writeFile(letter, (await readFile(letter, 'utf8')).replace('plan of action', 'gift card'))
    const changed = await runProgram(['notification', 'parse', letter, '--json', '--keys', keys], {
      home: folder.path,
    })
    expect(signalsOf(changed.stdout)).toContain('dkim-fail: DKIM fails (checked here)')
  })

  it('names a file that holds no keys', async () => {
    await using folder = await scratchFolder()
    const keys = join(folder.path, 'keys.txt')
    await writeFile(keys, 'nonsense\n')
    const { code, stderr } = await runProgram(['notification', 'parse', '-', '--keys', keys], {
      home: folder.path,
      input: mail,
    })
    expect(stderr).toContain('line 1 is no record')
    expect(code).toBe(3)
  })
})
