/**
 * What base64 there is in the body of a text: lists put their words below it in plain text, some programs name base64 and encode nothing, and
 * some encode and do not say so. Null where the body is what its label says.
 */
export function trueBase64(
  body: string,
  encoding: string,
): { readonly body: string; readonly isBase64: boolean } | null {
  if (encoding !== 'base64') return isUnlabelled(body, encoding) ? { body, isBase64: true } : null
  const start = firstWords(body)
  if (start === null) return null
  const above = body.slice(0, start)
  return isBase64(above) || /[A-Za-z\d+/]{24}/.test(above)
    ? { body: above, isBase64: true }
    : { body, isBase64: false }
}

/** Where the first line begins that can be no base64: three words, a line that is drawn, letters beyond ASCII. */
function firstWords(body: string): number | null {
  hint.lastIndex = 0
  for (let match = hint.exec(body); match !== null; match = hint.exec(body)) {
    const start = body.lastIndexOf('\n', match.index) + 1
    const feed = body.indexOf('\n', match.index)
    const end = feed === -1 ? body.length : feed
    const line = body.slice(start, Math.min(end, start + longestLine))
    if (words.test(line) && !letters.test(line)) return start
    hint.lastIndex = end + 1
  }
  return null
}

const hint = /[A-Za-z,.;:][ \t]+[A-Za-z]|[_*-]{5}|={5}|[\u0080-\u00ff]/g
const words = /(?:[A-Za-z]{1,30}[,.;:]?[ \t]+){2}[A-Za-z\d]|[_*-]{5}|={5}|[\u0080-\u00ff]/
/** A run that no word has: some programs put blanks between pieces of base64. */
const letters = /[A-Za-z\d+/]{40}/
const longestLine = 400

/** Nothing but whole groups of base64, more than a word of them. */
function isBase64(body: string): boolean {
  const letters = body.replace(/\s+/g, '')
  return letters.length >= 16 && letters.length % 4 === 0 && /^[A-Za-z\d+/]+={0,2}$/.test(letters)
}

/** Lines of base64 alone that make a text. */
function isUnlabelled(body: string, encoding: string): boolean {
  if (encoding === 'quoted-printable' || !/^\s{0,100}[A-Za-z\d+/]{60}/.test(body) || !isBase64(body))
    return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(body, 'base64'))
    return !/[\u0000-\u0008\u000e-\u001f\u007f]/.test(text)
  } catch {
    return false
  }
}
