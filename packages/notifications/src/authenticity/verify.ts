import { domainOf, registrableDomain } from './hosts.ts'
import { headerLength } from '../mail/mail.ts'
import { readAuthenticationResults, type AuthenticationVerdict } from './results.ts'
import { limits } from '../limits.ts'

export interface VerifyOptions {
  /** Public keys by name (`selector._domainkey.domain`) as TXT records, for checking without the network. */
  readonly keys?: Readonly<Record<string, string>>
}

/**
 * Checks a mail's DKIM signatures: against the given keys, or else against DNS, which is the only thing looked up. SPF and
 * DMARC stay as the receiving server noted them, since they need the connection. Null for what carries no signature.
 */
export async function verifySignatures(
  bytes: Uint8Array,
  { keys }: VerifyOptions = {},
): Promise<AuthenticationVerdict | null> {
  const headers = new TextDecoder('latin1').decode(bytes.subarray(0, headerLength(bytes)))
  if (!/^dkim-signature:/im.test(headers) || bytes.length > limits.mailBytes) return null
  const { dkimVerify } = await import('mailauth/lib/dkim/verify.js')
  const options =
    keys === undefined
      ? {}
      : { resolver: async (name: string, type: string) => resolveStored(keys, name, type) }
  const { results } = await dkimVerify(Buffer.from(bytes), options)
  const noted = readAuthenticationResults(headerValues(headers, 'authentication-results'))
  const passed = results
    .filter(({ status }) => status.result === 'pass')
    .flatMap(({ signingDomain }) => signingDomain ?? [])
  // Keys that cannot be had (no network, key withdrawn) say nothing about the mail.
  const failed = results.some(
    ({ status }) => status.result === 'fail' || /body hash/i.test(status.comment ?? ''),
  )
  const sender = registrableDomain(domainOf(headerValues(headers, 'from')[0] ?? ''))
  const aligned = passed.some((domain) => registrableDomain(domain) === sender)
  return {
    dkim: passed.length > 0 ? 'pass' : failed ? 'fail' : 'none',
    dkimDomains: passed,
    spf: noted.spf,
    dmarc: aligned ? 'pass' : noted.dmarc === 'pass' ? 'none' : noted.dmarc,
  }
}

async function resolveStored(
  keys: Readonly<Record<string, string>>,
  name: string,
  type: string,
): Promise<string[][]> {
  const record = type === 'TXT' ? keys[name.toLowerCase()] : undefined
  if (record === undefined) throw Object.assign(new Error(`no key for ${name}`), { code: 'ENOTFOUND' })
  return Promise.resolve([[record]])
}

function headerValues(headers: string, name: string): string[] {
  return [...headers.matchAll(new RegExp(`^${name}:((?:.*(?:\\r?\\n[ \\t].*)*))`, 'gim'))].map(
    (match) => match[1] ?? '',
  )
}
