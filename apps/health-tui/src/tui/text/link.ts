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
  // Written out anew: control characters and everything beyond ASCII come percent-encoded.
  return url.href.length > 2000 ? null : url.href
}

/** Wraps a shown text into a link (OSC 8). `text` must already be safe to print; `address` comes from `safeAddress`. */
export function linkTo(address: string, text: string): string {
  return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`
}

/** Whether the terminal is known to follow links; a multiplexer between may swallow them, so then it is not. */
export function knowsLinks(env: Readonly<Record<string, string | undefined>>): boolean {
  if ((env['TMUX'] ?? '') !== '' || (env['STY'] ?? '') !== '') return false
  if ((env['WT_SESSION'] ?? '') !== '' || (env['KITTY_WINDOW_ID'] ?? '') !== '') return true
  if (Number(env['VTE_VERSION'] ?? 0) >= 5000) return true
  return ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio'].includes(env['TERM_PROGRAM'] ?? '')
}
