import type { ParsedNotification } from '@health-tui/notifications'

const linksNamed = 8

/** The links of a letter by the host that they really lead to, with the words they hide behind, each once. */
export function linkLines({ links, text }: ParsedNotification): readonly string[] {
  const found = new Set<string>()
  for (const { host, text: words } of links) {
    const shown = words.replace(/\s+/g, ' ').trim()
    if (host !== '') found.add(shown === '' || shown.includes(host) ? host : `${host}, shown as "${shown}"`)
  }
  for (const [address] of text.matchAll(/\bhttps?:\/\/[^\s<>"'）」、。]{3,2000}/gi)) {
    const host = hostOf(address)
    if (host === null || [...found].some((line) => line === host || line.startsWith(`${host},`))) continue
    const printed = address.replace(/^https?:\/\//i, '').slice(0, 60)
    found.add(printed.toLowerCase().startsWith(host) ? host : `${host}, printed as "${printed}"`)
  }
  const all = [...found]
  return all.length <= linksNamed
    ? all
    : [...all.slice(0, linksNamed), `and ${all.length - linksNamed} other links`]
}

/** `evil.example` of `https://amazon.com@evil.example/`. */
function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname : null
}
