import type { AddSignal, AuthenticityContext } from './context.ts'
import { domainOf, isAmazonHost, registrableDomain, sendsForAmazon } from './hosts.ts'
import type { Passage } from './passage.ts'
import { readAuthenticationResults, type AuthenticationVerdict } from './results.ts'

/** Forwarders whose seals receivers honour (the list that the ARC verifier ships, and the big webmail houses). */
const trustedSealers: ReadonlySet<string> = new Set([
  'google.com',
  'gmail.com',
  'googlegroups.com',
  'microsoft.com',
  'outlook.com',
  'icloud.com',
  'yahoo.com',
  'fastmail.com',
  'messagingengine.com',
  'pobox.com',
  'one.com',
  'securemx.jp',
  'forwardemail.net',
])

/** Weighs what DKIM, SPF, DMARC and the seals of forwarders say; true when they prove that the sender is whom the mail names. */
export function readVerdict(
  { letter, trace, verified, hasHeaders }: AuthenticityContext,
  add: AddSignal,
  passage: Passage | null,
): boolean {
  const verdict = verified ?? readAuthenticationResults(trace)
  const byServer = `as the receiving server ${verdict.notedBy === null ? '' : `${verdict.notedBy} `}noted`
  const howChecked = (part: 'signatures' | 'spf'): string =>
    verdict.checked.includes(part) ? 'checked here' : byServer
  const how = howChecked('signatures')
  const sender = domainOf(letter.sender?.address ?? '')
  const isAligned = (domain: string): boolean =>
    registrableDomain(domain) === registrableDomain(sender) ||
    (sendsForAmazon(domain) && sendsForAmazon(sender))
  const aligned = verdict.dkimDomains.some(isAligned)
  if (verdict.dkim === 'pass' && aligned)
    add(
      'dkim-pass',
      isAmazonHost(sender) ? -2 : 0,
      `DKIM of ${verdict.dkimDomains.join(', ')} passes (${how})`,
    )
  else if (verdict.dkim === 'pass')
    add(
      'dkim-other-domain',
      isAmazonHost(sender) && passage === null ? 1 : 0.3,
      `DKIM passes for ${verdict.dkimDomains.join(', ')}, not for ${sender}`,
    )
  const vouched = readSeals(verdict, sender, isAligned, add)
  // A forwarder breaks what it changes; its seal says that the mail was whole before.
  const excused = letter.layout.how === 'forwarded' || vouched || passage !== null
  if (verdict.dkim === 'fail' && !excused)
    add('dkim-fail', isAmazonHost(sender) ? 2.6 : 1, `DKIM fails (${how})`)
  if (verdict.spf === 'fail' && !excused)
    add(
      'spf-fail',
      isAmazonHost(sender) && verdict.dkim !== 'pass' ? 1.8 : 0.8,
      `SPF fails (${howChecked('spf')})`,
    )
  const ownSpf = verdict.spf === 'pass' && (verdict.spfDomain === null || isAligned(verdict.spfDomain))
  if (ownSpf) add('spf-pass', isAmazonHost(sender) ? -0.4 : 0, `SPF passes (${howChecked('spf')})`)
  // Anybody's envelope passes for anybody's own domain.
  if (
    verdict.spf === 'pass' &&
    !ownSpf &&
    isAmazonHost(sender) &&
    !aligned &&
    verdict.dmarc !== 'pass' &&
    !excused
  )
    add('spf-other-domain', 1.4, `SPF passes for ${verdict.spfDomain}, not for ${sender}`)
  if (verdict.dmarc === 'fail' && !excused && !aligned)
    add('dmarc-fail', isAmazonHost(sender) ? 2.6 : 0.8, `DMARC fails (${byServer})`)
  if (verdict.dmarc === 'pass') add('dmarc-pass', isAmazonHost(sender) ? -1.5 : 0, `DMARC passes (${how})`)
  if (verdict.unproven.length > 0)
    add(
      'authentication-unproven',
      0,
      `${verdict.unproven.join(', ')} "pass" in results that the receiving server did not write`,
    )
  const proven = (verdict.dkim === 'pass' && aligned) || ownSpf || verdict.dmarc === 'pass' || vouched
  const noted = trace.some(({ key }) => key === 'authentication-results')
  const isUnsigned =
    trace.some(({ key }) => key === 'received') && !trace.some(({ key }) => key === 'dkim-signature')
  if (hasHeaders && isAmazonHost(sender) && !proven && verdict.dkim === 'none' && (noted || isUnsigned))
    add(
      'authentication-missing',
      1.2,
      isUnsigned
        ? 'it bears no signature, though Amazon signs its mail'
        : 'the receiving server found no signature, though Amazon signs its mail',
    )
  return proven
}

/** True when a seal vouches that the mail was genuine before it was forwarded. */
function readSeals(
  { arc }: AuthenticationVerdict,
  sender: string,
  isAligned: (domain: string) => boolean,
  add: AddSignal,
): boolean {
  if (arc.result === 'fail') add('arc-fail', 0.3, 'the seals of forwarders (ARC) are broken')
  if (arc.result !== 'pass') return false
  const who = arc.sealer ?? 'a forwarder'
  const isTrusted = arc.sealer !== null && trustedSealers.has(registrableDomain(arc.sealer))
  const vouched = isTrusted && arc.dkimDomains.some(isAligned)
  if (vouched)
    add(
      'arc-pass',
      isAmazonHost(sender) ? -1.5 : 0,
      `the seal of ${who} (ARC) vouches for DKIM of ${arc.dkimDomains.join(', ')}`,
    )
  else
    add(
      'arc-unhelpful',
      0,
      isTrusted
        ? `the seal of ${who} (ARC) holds, but names no signature of ${sender}`
        : `the seal of ${who} (ARC) holds, but anybody can seal`,
    )
  return vouched
}
