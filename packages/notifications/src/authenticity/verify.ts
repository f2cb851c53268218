import type { ARCData, ARCResult } from 'mailauth'
import { Resolver } from 'node:dns/promises'
import { limits } from '../limits.ts'
import { headerLength } from '../mail/mail.ts'
import { domainOf, registrableDomain } from './hosts.ts'
import type { HeaderLine } from './receiving-hop.ts'
import {
  noArc,
  readAuthenticationResults,
  readResults,
  type ArcVerdict,
  type AuthenticationVerdict,
} from './results.ts'

export interface VerifyOptions {
  /** Public keys by name (`selector._domainkey.domain`) as TXT records, for checking without the network. */
  readonly keys?: Readonly<Record<string, string>>
  /** DNS servers to ask instead of the system's, as `address:port`. */
  readonly servers?: readonly string[]
}

/**
 * Checks a mail's DKIM signatures and the seals of its ARC chain: against the given keys, or else against DNS, which is the
 * only thing looked up. SPF stays as the receiving server noted it, since it needs the connection. Null for what carries
 * neither signature nor seal.
 */
export async function verifySignatures(
  bytes: Uint8Array,
  { keys, servers }: VerifyOptions = {},
): Promise<AuthenticationVerdict | null> {
  const block = new TextDecoder('latin1').decode(bytes.subarray(0, headerLength(bytes)))
  if (!/^(?:dkim-signature|arc-seal):/im.test(block) || bytes.length > limits.mailBytes) return null
  const { dkimVerify } = await import('mailauth/lib/dkim/verify.js')
  const { arc } = await import('mailauth/lib/arc/index.js')
  const resolver = keys === undefined ? askDns(servers) : askKeys(keys)
  const checked = await dkimVerify(Buffer.from(bytes), { resolver })
  const headers = headerLines(block)
  // What the one hands out the other takes; only their declarations differ.
  const chain = readChain(await arc((checked.arc ?? {}) as ARCData, { resolver }), headers)
  const noted = readAuthenticationResults(headers)
  const passed = checked.results
    .filter(({ status }) => status.result === 'pass')
    .flatMap(({ signingDomain }) => signingDomain ?? [])
  // Keys that cannot be had (no network, key withdrawn) say nothing about the mail.
  const failed = checked.results.some(
    ({ status }) => status.result === 'fail' || /body hash/i.test(status.comment ?? ''),
  )
  const sender = registrableDomain(domainOf(headers.find(({ key }) => key === 'from')?.value ?? ''))
  const aligned = passed.some((domain) => registrableDomain(domain) === sender)
  return {
    dkim: passed.length > 0 ? 'pass' : failed ? 'fail' : 'none',
    dkimDomains: passed,
    spf: noted.spf,
    dmarc: aligned ? 'pass' : noted.dmarc === 'pass' ? 'none' : noted.dmarc,
    arc: chain,
    notedBy: null,
    unproven: [],
  }
}

function readChain({ status, signature }: ARCResult, headers: readonly HeaderLine[]): ArcVerdict {
  if (status.result === 'pass') {
    const sealed = headers
      .filter(({ key }) => key === 'arc-authentication-results')
      .toSorted((a, b) => instanceOf(b) - instanceOf(a))
    return {
      result: 'pass',
      sealer: signature === undefined || signature === false ? null : (signature.signingDomain ?? null),
      dkimDomains: readResults(sealed.slice(0, 1).map(({ value }) => value)).dkimDomains,
    }
  }
  // A comment that ends in a key's name, or none, tells of a key that could not be had.
  const comment = status.comment ?? ''
  const isBroken = status.result === 'fail' && comment !== '' && !/ for \S+$/.test(comment)
  return isBroken ? { ...noArc, result: 'fail' } : noArc
}

function instanceOf({ value }: HeaderLine): number {
  return Number(/^\s*i\s*=\s*(\d{1,2})/.exec(value)?.[1] ?? 0)
}

type Resolve = (name: string, type: string) => Promise<string[][]>

function askKeys(keys: Readonly<Record<string, string>>): Resolve {
  const records = new Map(Object.entries(keys).map(([name, record]) => [name.toLowerCase(), record]))
  return async (name, type) => {
    const record = type === 'TXT' ? records.get(name.toLowerCase()) : undefined
    if (record === undefined) throw Object.assign(new Error(`no key for ${name}`), { code: 'ENOTFOUND' })
    return Promise.resolve([[record]])
  }
}

function askDns(servers: readonly string[] | undefined): Resolve {
  const resolver = new Resolver({ timeout: 4000, tries: 2 })
  if (servers !== undefined) resolver.setServers(servers)
  return async (name, type) => {
    if (type !== 'TXT') throw Object.assign(new Error(`${type} is not looked up`), { code: 'ENODATA' })
    return resolver.resolveTxt(name)
  }
}

/** The headers from the top, unfolded. */
function headerLines(block: string): HeaderLine[] {
  return [...block.matchAll(/^([!-9;-~]{1,100}):((?:.*(?:\r?\n[ \t].*)*))/gm)].map((match) => ({
    key: (match[1] ?? '').toLowerCase(),
    value: (match[2] ?? '').replace(/\r?\n/g, ''),
  }))
}
