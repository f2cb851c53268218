import { says, type Letter } from '../reading/letter.ts'
import { oncePerLetter } from '../reading/once-per-letter.ts'
import { gated } from '../text/gated.ts'
import { findBareHosts } from '../text/bare-hosts.ts'
import { matchesOf } from '../text/matches.ts'
import { hostOf } from '../text/urls.ts'
import { domainOf, expectedHosts, isAmazonHost, registrableDomain } from './hosts.ts'
import { isHouseDomain } from './houses.ts'
import { targetOf } from './redirects.ts'
import type { SenderReading } from './sender.ts'

/**
 * Where what a letter asks for would go: to a stranger whose page, mailbox, number or account it names, to a place that a paste
 * has lost ("click the link below"), or nowhere but to Amazon's own pages.
 */
export type Outside = 'stranger' | 'untold' | 'none'

/** Tells whether a letter leads out of Amazon's pages. Without such a way, words like "password" and "IBAN" lure nobody. */
export function leadsOutside(letter: Letter, sender: SenderReading): Outside {
  if (sender === 'foreign' || leadsToStranger(letter)) return 'stranger'
  return letter.sentences.some((s) => says(s, 'lure.copyLink')) ? 'untold' : 'none'
}

function leadsToStranger(letter: Letter): boolean {
  const { flat } = letter.reading
  return (
    letter.links.some(({ href }) => /^h(?:tt|xx)ps?:/i.test(href) && isStrange(hostOf(targetOf(href).url))) ||
    letter.urls.some(({ url }) => isStrange(hostOf(targetOf(url).url))) ||
    bareHosts(letter).some(({ host }) => isStrange(host)) ||
    [...matchesOf(flat, mailboxes)].some(([address]) => isStrange(domainOf(address))) ||
    accountToPayTo.test(flat, letter)
  )
}

/** Hosts among the words of a letter, for those who ask one after the other. */
export const bareHosts = oncePerLetter(({ reading }) => findBareHosts(reading.flat))

function isStrange(host: string): boolean {
  return (
    host.includes('.') &&
    !isAmazonHost(host) &&
    !isHouseDomain(host) &&
    !expectedHosts.has(host) &&
    !expectedHosts.has(registrableDomain(host))
  )
}

const mailboxes = /[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12}/g

/** The whole number of an account: papers and notices show the last digits of one's own. */
const accountToPayTo = gated(/(?<![a-z])iban\W{0,3} ?[a-z]{2}\d{2} ?(?:[a-z0-9]{4} ?){3,7}[a-z0-9]{1,4}/)
