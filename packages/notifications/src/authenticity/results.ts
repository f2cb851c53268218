import { registrableDomain } from './hosts.ts'
import { notesOfReceivingHop, type HeaderLine } from './receiving-hop.ts'

/** Outcome of DKIM, SPF, DMARC and ARC, whoever checked it. */
export interface AuthenticationVerdict {
  readonly dkim: 'pass' | 'fail' | 'none'
  readonly dkimDomains: readonly string[]
  readonly spf: 'pass' | 'fail' | 'none'
  /** The domain that SPF was about: the envelope's, which need not be the sender's; null when none is named. */
  readonly spfDomain: string | null
  readonly dmarc: 'pass' | 'fail' | 'none'
  readonly arc: ArcVerdict
  /** The server whose notes these are, or what of them was not checked here; null when none is named. */
  readonly notedBy: string | null
  /** What was checked here rather than taken from notes. */
  readonly checked: readonly ('signatures' | 'spf')[]
  /** Results that pass, but stand where the sender could have written them. */
  readonly unproven: readonly string[]
}

/** A chain of seals: what a forwarder found before it changed the mail. */
export interface ArcVerdict {
  readonly result: 'pass' | 'fail' | 'none'
  /** The domain of the last seal. */
  readonly sealer: string | null
  /** Domains whose DKIM signatures passed when the mail reached the sealer. */
  readonly dkimDomains: readonly string[]
}

export const noArc: ArcVerdict = { result: 'none', sealer: null, dkimDomains: [] }

type Outcome = AuthenticationVerdict['dkim']

const method = /\b(dkim|spf|dmarc|arc)\s{0,3}=\s{0,3}([a-z]{2,12})([^;]{0,400})/gi

/**
 * Reads what the receiving server noted: Authentication-Results (RFC 8601) and Received-SPF (RFC 7208). What passes counts
 * only from that server; what fails counts from anybody, since nobody forges a failure of his own mail.
 */
export function readAuthenticationResults(headers: readonly HeaderLine[]): AuthenticationVerdict {
  const notes = notesOfReceivingHop(headers)
  const proven = readResults(notes.authenticationResults.slice(0, mostResults))
  const claimed = readResults(notes.unproven.slice(0, mostResults))
  const spfNoted = outcomeOf(/^\s*([a-z]+)/i.exec(notes.receivedSpf ?? '')?.[1] ?? '')
  const unproven = (['dkim', 'spf', 'dmarc'] as const).filter(
    (name) => claimed[name] === 'pass' && proven[name] === 'none',
  )
  const settle = (own: Outcome, other: Outcome): Outcome =>
    own === 'none' && other === 'fail' ? 'fail' : own
  return {
    dkim: settle(proven.dkim, claimed.dkim),
    dkimDomains: proven.dkimDomains,
    spf: settle(proven.spf === 'none' ? spfNoted : proven.spf, claimed.spf),
    spfDomain: proven.spf === 'none' ? envelopeDomain(notes.receivedSpf ?? '') : proven.spfDomain,
    dmarc: settle(proven.dmarc, claimed.dmarc),
    arc:
      proven.arc === 'pass'
        ? {
            result: 'pass',
            sealer: sealerOf(headers, notes.host, proven.arcInstance),
            dkimDomains: proven.arcDomains,
          }
        : { ...noArc, result: proven.arc },
    notedBy: notes.host,
    checked: [],
    unproven,
  }
}

/** Headers of results that one server writes; some write one for each method. */
const mostResults = 8

/**
 * Whose seal a receiving server found whole: it notes which of the chain it was, or else it is the topmost that is not its own. That
 * a chain holds says nothing about who sealed it.
 */
function sealerOf(headers: readonly HeaderLine[], host: string | null, noted: number | null): string | null {
  let sealer: string | null = null
  let highest = 0
  for (const { key, value } of headers) {
    if (key !== 'arc-seal') continue
    const instance = Number(/(?:^|[;\s])i\s*=\s*(\d{1,2})/.exec(value)?.[1] ?? 0)
    const domain = signedBy(value)
    if (domain === null || instance <= highest) continue
    const isOwn = host !== null && registrableDomain(domain) === registrableDomain(host)
    if (noted === null ? isOwn : instance !== noted) continue
    sealer = domain
    highest = instance
  }
  return sealer
}

/** The domain that a signature or a seal is made for. */
export function signedBy(signature: string): string | null {
  return /(?:^|[;\s])d\s*=\s*([a-z0-9.-]{1,250})/i.exec(signature)?.[1]?.toLowerCase() ?? null
}

interface Results {
  readonly dkim: Outcome
  readonly dkimDomains: readonly string[]
  readonly spf: Outcome
  readonly spfDomain: string | null
  readonly dmarc: Outcome
  readonly arc: Outcome
  readonly arcDomains: readonly string[]
  /** Which seal of the chain the server speaks of. */
  readonly arcInstance: number | null
}

/** The outcomes that headers of one server name. */
export function readResults(values: readonly string[]): Results {
  const found = { dkim: 'none', spf: 'none', dmarc: 'none', arc: 'none' } as Record<
    'dkim' | 'spf' | 'dmarc' | 'arc',
    Outcome
  >
  const dkimDomains: string[] = []
  const arcDomains: string[] = []
  let spfDomain: string | null = null
  let arcInstance: number | null = null
  for (const value of values) {
    for (const match of value.slice(0, 8000).matchAll(method)) {
      const name = (match[1] ?? '').toLowerCase() as keyof typeof found
      const outcome = outcomeOf(match[2] ?? '')
      const rest = match[3] ?? ''
      // `arc=pass (i=1 spf=pass dkim=pass dkdomain=amazon.com)` names the results of the sealer, not of this server.
      if (name === 'arc' && found.arc === 'none') {
        const instance = /\bi\s*=\s*(\d{1,2})/.exec(rest)?.[1]
        arcInstance = instance === undefined ? null : Number(instance)
        const domain = /\bdkdomain\s*=\s*([a-z0-9.-]{1,250})/i.exec(rest)?.[1]
        if (domain !== undefined) arcDomains.push(domain.toLowerCase())
      }
      if (name === 'spf' && found.spf === 'none') spfDomain = envelopeDomain(rest)
      if (name === 'dkim' && outcome === 'pass') {
        const domain = /header\.(?:d|i)\s{0,3}=\s{0,3}(?:[^\s;@]{0,200}@)?([a-z0-9.-]{1,250})/i.exec(
          rest,
        )?.[1]
        if (domain !== undefined) dkimDomains.push(domain.toLowerCase())
        found.dkim = 'pass'
      } else if (found[name] === 'none') found[name] = outcome
    }
  }
  return { ...found, spfDomain, dkimDomains, arcDomains, arcInstance }
}

/** `smtp.mailfrom=x@shop.example`, `envelope-from="x@shop.example"`, `domain of x@shop.example designates …` */
function envelopeDomain(result: string): string | null {
  const found =
    /(?:smtp\.mail(?:from)?|envelope-from)\s{0,3}=\s{0,3}["<]{0,2}(?:[^\s;@"]{0,200}@)?([a-z0-9.-]{1,250})/i.exec(
      result,
    ) ?? /\bdomain of (?:[^\s;@"]{0,200}@)?([a-z0-9.-]{1,250})/i.exec(result)
  return found?.[1]?.toLowerCase() ?? null
}

function outcomeOf(result: string): Outcome {
  const word = result.toLowerCase()
  if (word === 'pass') return 'pass'
  return /fail|permerror|policy/.test(word) ? 'fail' : 'none'
}
