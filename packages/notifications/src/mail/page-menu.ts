import { isAmazonHost } from '../authenticity/hosts.ts'
import { hostOf } from '../text/urls.ts'

/** What was read of a page up to a place: words outside links, links to pages of Seller Central, and other links. */
export interface ReadSoFar {
  words: number
  pages: number
  others: number
}

/** Counts a link where it leads. */
export function countLink(read: ReadSoFar, href: string): void {
  const host = hostOf(href)
  if (host.startsWith('sellercentral') && isAmazonHost(host)) read.pages += 1
  else read.others += 1
}

/** Counts words that stand outside links; what only parts links from each other is none. */
export function countWords(read: ReadSoFar, data: string): void {
  if (/[\p{L}\p{N}]/u.test(data)) read.words += 1
}

/**
 * A list that is a saved page's menu, and no part of the letter that the page shows: one in the page's own frame (see `frames`), or
 * one of nothing but links to Seller Central.
 */
export function isPageMenu(framed: boolean, before: ReadSoFar, after: ReadSoFar): boolean {
  return (
    framed ||
    (after.pages - before.pages >= fewestLinks &&
      after.others === before.others &&
      after.words === before.words)
  )
}

/** A letter has a link or two on lines of their own as well. */
const fewestLinks = 3

/** Lists, which may be a menu. */
export const lists: ReadonlySet<string> = new Set(['ul', 'ol'])
/** What stands around that which a page shows. */
export const frames: ReadonlySet<string> = new Set(['nav', 'header', 'footer'])
