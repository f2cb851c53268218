import type { AuthenticityContext } from './context.ts'
import { domainOf, sendsForAmazon } from './hosts.ts'
import { signedBy } from './results.ts'

/** How a letter of Amazon's came on from the mailbox that it was written to. */
export interface Passage {
  readonly by: 'rule' | 'list'
  /** Who sent it on, as the mail shows it. */
  readonly through: string
}

/**
 * Tells a letter that a rule of a mailbox or a list sent on: its envelope holds the address that it was rewritten from (SRS), or
 * its list has answers sent to Amazon, and it still bears a signature of Amazon's. Both change what was signed, so that the
 * signature no longer holds. Anybody can write such lines: they excuse what fails, and vouch for nothing.
 */
export function readPassage({ letter, trace, returnPath }: AuthenticityContext): Passage | null {
  const isSigned = trace.some(
    ({ key, value }) => key === 'dkim-signature' && sendsForAmazon(signedBy(value) ?? ''),
  )
  if (!isSigned) return null
  const sender = letter.sender?.address ?? ''
  const isList = trace.some(({ key }) => key === 'list-id') || / via /i.test(letter.sender?.name ?? '')
  const writer = [
    sender,
    ...letter.replyTo.map(({ address }) => address),
    ...trace.filter(({ key }) => key === 'x-original-from').map(({ value }) => value),
  ].find((address) => sendsForAmazon(domainOf(address)))
  if (isList && writer !== undefined)
    return { by: 'list', through: domainOf(returnPath ?? '') || domainOf(sender) }
  return returnPath !== null && isRewritten(returnPath) ? { by: 'rule', through: domainOf(returnPath) } : null
}

/** `SRS0=x=y=bounces.amazon.de=z@forwarder.example`, `owner+SRS=x=y=bounces.amazon.de=z@forwarder.example` */
function isRewritten(envelope: string): boolean {
  const local = envelope.slice(0, envelope.lastIndexOf('@'))
  return (
    /^<?srs[01][=+-]|\+srs=/i.test(local) &&
    local.split('=').some((part) => sendsForAmazon(part) || bounces.test(part))
  )
}

const bounces = /(?:^|\.)amazonses\.com$/i
