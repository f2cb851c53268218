import type { PrintedUrl } from '../reading/letter.ts'
import { matchesOf } from './matches.ts'

const url =
  /(?:h(?:tt|xx)ps?:\/\/|www\.)[^\s<>"'|、。）」]{3,2000}|(?<![a-z0-9@.-])(?:[a-z0-9-]{1,63}\.){1,5}(?:com|de|fr|it|es|uk|jp|net|org|me|io|info|example|top|xyz|co|shop|online|site)\/[^\s<>"'|、。）」]{1,2000}/g

/** URLs printed in the folded text, without the punctuation that follows them. */
export function findUrls(flat: string): PrintedUrl[] {
  const found: PrintedUrl[] = []
  if (!flat.includes('/') && !flat.includes('www.')) return found
  for (const match of matchesOf(flat, url)) {
    // "https://sellercentral.amazon.c ..." was cut short: what is left of it names no host.
    const rest = match[0].replace(/^[a-z]+:\/\//, '')
    if (
      /^[^/]*\.{2,}/.test(rest) ||
      (!rest.includes('/') && / ?\.{3}/y.test(flat.slice(match.index + match[0].length)))
    )
      continue
    const trimmed = match[0].replace(/[.,;:!?)\]]+$/, '')
    found.push({ url: trimmed, start: match.index, end: match.index + trimmed.length })
  }
  return found
}

/** The host of a URL, lower case, in Unicode-safe form; the real one even when it starts with `user@` or is defanged. */
export function hostOf(target: string): string {
  const text = target.trim().replace(/^hxxp/i, 'http').replaceAll('[.]', '.').replaceAll('(dot)', '.')
  const bare = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  try {
    return new URL(bare).hostname.toLowerCase()
  } catch {
    return (/^[a-z]+:\/\/(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(bare)?.[1] ?? '').toLowerCase()
  }
}
