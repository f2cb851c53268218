import type { ARCData, ARCResult } from 'mailauth'
import { limits } from '../limits.ts'
import { bareDocument } from '../mail/bare-document.ts'
import { headerLength } from '../mail/bounded-mail.ts'
import { createResolve, type Resolve, type VerifyOptions } from './dns-records.ts'
import { domainOf, registrableDomain } from './hosts.ts'
import type { HeaderLine } from './receiving-hop.ts'
import {
  noArc,
  readAuthenticationResults,
  readResults,
  type ArcVerdict,
  type AuthenticationVerdict,
} from './results.ts'
import { checkSpf } from './spf.ts'

/**
 * Checks a mail's DKIM signatures and the seals of its ARC chain against the given keys, or else against DNS, which is the
 * only thing looked up. SPF is worked out where the receiving server noted none of its own: its note was made when the
 * record held. Null for what can be checked in none of these ways.
 */
export async function verifySignatures(
  document: Uint8Array,
  source: VerifyOptions = {},
): Promise<AuthenticationVerdict | null> {
  if (document.length > limits.mailBytes) return null
  const bytes = bareDocument(document)
  const block = new TextDecoder('latin1').decode(bytes.subarray(0, headerLength(bytes)))
  const headers = headerLines(block)
  const resolver = createResolve(source)
  const noted = readAuthenticationResults(headers)
  const spf = noted.spf === 'none' ? await checkSpf(headers, resolver) : null
  const spfIsNew = spf !== null && spf.result !== 'none'
  const isSigned = /^(?:dkim-signature|arc-seal):/im.test(block)
  if (!isSigned && !spfIsNew) return null
  const signed = isSigned ? await checkSignatures(bytes, headers, resolver) : null
  const sender = registrableDomain(domainOf(headers.find(({ key }) => key === 'from')?.value ?? ''))
  const isAligned = (domain: string): boolean => registrableDomain(domain) === sender
  const aligned =
    signed?.dkimDomains.some(isAligned) === true || (spf?.result === 'pass' && isAligned(spf.domain))
  const unaligned = signed !== null && noted.dmarc === 'pass' ? 'none' : noted.dmarc
  return {
    ...noted,
    ...signed,
    spf: spf?.result ?? noted.spf,
    spfDomain: spf?.domain ?? noted.spfDomain,
    dmarc: aligned ? 'pass' : unaligned,
    checked: [...(signed === null ? [] : (['signatures'] as const)), ...(spfIsNew ? (['spf'] as const) : [])],
  }
}

async function checkSignatures(
  bytes: Uint8Array,
  headers: readonly HeaderLine[],
  resolver: Resolve,
): Promise<Pick<AuthenticationVerdict, 'dkim' | 'dkimDomains' | 'arc' | 'unproven'>> {
  const { arc, dkimVerify } = await import('./checkers.ts')
  const checked = await dkimVerify(Buffer.from(bytes), { resolver })
  const dkimDomains = checked.results
    .filter(({ status }) => status.result === 'pass')
    .flatMap(({ signingDomain }) => signingDomain ?? [])
  // Keys that cannot be had (no network, key withdrawn) say nothing about the mail.
  const isBroken = checked.results.some(
    ({ status }) => status.result === 'fail' || /body hash/i.test(status.comment ?? ''),
  )
  return {
    dkim: dkimDomains.length > 0 ? 'pass' : isBroken ? 'fail' : 'none',
    dkimDomains,
    // What the one hands out the other takes; only their declarations differ.
    arc: readChain(await arc((checked.arc ?? {}) as ARCData, { resolver }), headers),
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

/** The headers from the top, unfolded. */
function headerLines(block: string): HeaderLine[] {
  return [...block.matchAll(/^([!-9;-~]{1,100}):((?:.*(?:\r?\n[ \t].*)*))/gm)].map((match) => ({
    key: (match[1] ?? '').toLowerCase(),
    value: (match[2] ?? '').replace(/\r?\n/g, ''),
  }))
}
