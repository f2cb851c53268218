import type { ParsedNotification } from '@health-tui/notifications'

/** A link of a letter: the host that it really leads to, and where its words stand in the text. */
export interface LinkHost {
  readonly host: string
  readonly start: number
  readonly end: number
  /** What stands there: words, a picture (nothing), or an address that may begin with another name. */
  readonly words: string
  /** True where the words say the host themselves. */
  readonly isPlain: boolean
}

type Linked = Pick<ParsedNotification, 'links' | 'text'>

const linksNamed = 8
const printedAddress = /\bhttps?:\/\/[^\s<>"'）」、。]{3,2000}/gi

/** The links of a mail's page and the addresses printed in a letter, in the order of the text. */
export function linkHosts({ links, text }: Linked): readonly LinkHost[] {
  const ofPage = links
    .flatMap(({ host, text: shown, start, end }): readonly LinkHost[] => {
      const words = shown.replace(/\s+/g, ' ').trim()
      return host === '' ? [] : [{ host, start, end, words, isPlain: words === '' || words.includes(host) }]
    })
    .toSorted((a, b) => a.start - b.start)
  const printed: LinkHost[] = []
  let next = 0
  for (const { 0: address, index: start } of text.matchAll(printedAddress)) {
    const host = hostOf(address)
    const end = start + address.length
    while ((ofPage[next]?.end ?? Infinity) <= start) next += 1
    if (host === null || (ofPage[next]?.start ?? Infinity) < end) continue
    const words = address.replace(/^https?:\/\//i, '')
    printed.push({ host, start, end, words, isPlain: words.toLowerCase().startsWith(host) })
  }
  return [...ofPage, ...printed].toSorted((a, b) => a.start - b.start)
}

/** The hosts of a letter's links with the words that they hide behind, each once. */
export function linkLines(letter: Linked): readonly string[] {
  const lines = linkHosts(letter).map(({ host, words, isPlain }) =>
    isPlain ? host : `${host}, shown as "${words.slice(0, 60)}"`,
  )
  const all = [...new Set(lines)]
  return all.length <= linksNamed
    ? all
    : [...all.slice(0, linksNamed), `and ${all.length - linksNamed} other links`]
}

/** `evil.example` of `https://amazon.com@evil.example/`. */
function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname : null
}
