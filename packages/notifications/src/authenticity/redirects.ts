import { hostOf } from '../text/urls.ts'
import { registrableDomain } from './hosts.ts'

export interface Target {
  readonly url: string
  /** The host that passes on to anywhere, when anybody may write the address that it passes on to; null for a plain link. */
  readonly through: string | null
}

// Services that pass on to the address in their own link. Those of mail scanners and of Amazon's mail service are put in by
// houses that a mail went through; the others are used by whoever likes.
const scanners: ReadonlySet<string> = new Set([
  'outlook.com',
  'urldefense.com',
  'urldefense.us',
  'proofpoint.com',
  'awstrack.me',
  'cudasvc.com',
  'cisco.com',
  'sophos.com',
  'mimecast.com',
  'mimecastprotect.com',
  'edgepilot.com',
  'trendmicro.com',
  'fireeye.com',
  'symantec.com',
  'esvalabs.com',
  'checkpoint.com',
  'emailprotection.link',
  'trustwave.com',
  'hornetsecurity.com',
  'retarus.com',
])
const open =
  /^(?:(?:www\.|maps\.|translate\.|cse\.|images\.)?google\.[a-z.]{2,6}|(?:[a-z0-9-]+\.)?(?:googleadservices\.com|doubleclick\.net|bing\.com|facebook\.com|instagram\.com|youtube\.com|linkedin\.com|duckduckgo\.com|yandex\.(?:ru|com)|umblr\.com|slack-redir\.net|steamcommunity\.com|vk\.com|medium\.com|adobe\.com|amazon\.(?:com|de|co\.uk|fr|it|es|co\.jp|ca)))$/
const embedded = /(?:https?(?::|%(?:25)?3a)(?:\/|%(?:25)?2f){2}|(?<=\/amp\/s\/))[^&\s"'<>]{4,2000}/i
const depth = 3

/** True where the scanner of a house that a mail went through keeps to itself where a link leads. */
export function isScannersOwn(host: string): boolean {
  const domain = registrableDomain(host)
  return scanners.has(domain) && !writesAddress.has(domain) && host !== domain && host !== `www.${domain}`
}

/** Those that always write the address into their link. */
const writesAddress: ReadonlySet<string> = new Set(['awstrack.me', 'outlook.com'])

/**
 * Where a link leads behind what passes it on (`https://www.google.com/url?q=https://evil.example`): nothing is opened, the
 * address is read off the link.
 */
export function targetOf(link: string): Target {
  let url = link
  let through: string | null = null
  for (let step = 0; step < depth; step++) {
    const host = hostOf(url)
    const isScanner = scanners.has(registrableDomain(host))
    if (!isScanner && !open.test(host)) break
    const rest = /^[a-z]+:\/\/[^/?#]*(.*)$/is.exec(url)?.[1] ?? ''
    const found = embedded.exec(rest)?.[0] ?? encoded(rest)
    if (found === undefined) break
    const next = decode(found).replace(/__;.*$/, '')
    const target = /^https?:/i.test(next) ? next : `https://${next}`
    // A page of the same house, such as the one to come back to after signing in, is no way out.
    if (registrableDomain(hostOf(target)) === registrableDomain(host)) break
    if (!isScanner) through = host
    url = target
  }
  return { url, through }
}

/** The address that a scanner wrote in base64: `?d=amazon.com&u=aHR0cHM6…` */
function encoded(rest: string): string | undefined {
  const word = /[?&]u=(aHR0c[\w+/=-]{8,3000})/.exec(rest)?.[1]
  return word === undefined ? undefined : Buffer.from(word, 'base64').toString('utf8')
}

function decode(text: string): string {
  let plain = text
  for (let step = 0; step < depth && /%[0-9a-f]{2}/i.test(plain); step++) {
    try {
      plain = decodeURIComponent(plain)
    } catch {
      return plain
    }
  }
  return plain
}
