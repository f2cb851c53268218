/**
 * The address that a link may lead to: https, a host by its plain name, nothing that hides where it leads (user names,
 * numbers as hosts, foreign letters written in ASCII). null for everything else, which then stays text.
 */
export function safeAddress(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null
  const labels = url.hostname.split('.')
  const isName =
    labels.length > 1 &&
    labels.every((label) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label) && !label.startsWith('xn--')) &&
    /^[a-z]/.test(labels.at(-1) ?? '')
  if (!isName) return null
  // What is written is where it leads: no host that only comes out once signs are decoded or slashes are turned.
  if (text.includes('\\') || !text.toLowerCase().startsWith(`https://${url.host}`)) return null
  // Written out anew: control characters and everything beyond ASCII come percent-encoded.
  return url.href.length > 2000 ? null : url.href
}

/** Wraps a shown text into a link (OSC 8). `text` must already be safe to print; `address` comes from `safeAddress`. */
export function linkTo(address: string, text: string): string {
  return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`
}

/**
 * A line with its addresses as links. One that reaches the end of a full line goes on in the next, and would lead somewhere
 * else: it stays text, as does what ends the sentence behind an address.
 */
export function linkAddresses(line: string, isFull: boolean): string {
  return line.replace(/https:\/\/[^\s<>"'\]]+/g, (found: string, at: number) => {
    if (isFull && at + found.length === line.length) return found
    const shown = found.replace(/[.,;:!?)]+$/, '')
    const address = safeAddress(shown)
    return address === null ? found : linkTo(address, shown) + found.slice(shown.length)
  })
}

/** Whether the terminal is known to follow links; a multiplexer between may swallow them, so then it is not. */
export function knowsLinks(env: Readonly<Record<string, string | undefined>>): boolean {
  if ((env['TMUX'] ?? '') !== '' || (env['STY'] ?? '') !== '') return false
  if ((env['WT_SESSION'] ?? '') !== '' || (env['KITTY_WINDOW_ID'] ?? '') !== '') return true
  if (Number(env['VTE_VERSION'] ?? 0) >= 5000) return true
  return ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio'].includes(env['TERM_PROGRAM'] ?? '')
}
