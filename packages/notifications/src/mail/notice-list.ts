/**
 * A saved page shows the titles of other notices, each with its day, beside the one that is open: the stretch of a text that is the
 * open notice, told by its title, which stands in the list and over the letter. Null where there is no such list.
 */
export function openNotice(text: string): { readonly start: number; readonly end: number } | null {
  if (!year.test(text)) return null
  const lines = linesOf(text.length > farthest ? text.slice(0, farthest) : text)
  for (let first = 0; first < lines.length; first++) {
    const titles = entriesFrom(lines, first)
    if (titles.length < 2) continue
    const after = first + titles.length
    const isTitle = ({ words }: Line): boolean => titles.some((title) => isHeadedBy(words, title))
    const below = lines.slice(after).find(isTitle)
    if (below !== undefined) return { start: below.start, end: text.length }
    const list = lines[first]
    if (list !== undefined && lines.slice(0, first).some(isTitle)) return { start: 0, end: list.start }
    first = after
  }
  return null
}

/** Characters within which a page shows its list. */
const farthest = 20_000
const year = /(?:19|20)\d{2}/

interface Line {
  readonly start: number
  readonly words: string
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const words = line.replace(/^[\s>•*·-]+/, '').trim()
    if (words !== '') lines.push({ start, words })
    start += line.length + 1
  }
  return lines
}

/** The titles of the lines from one on that consist of a day and a title. */
function entriesFrom(lines: readonly Line[], first: number): string[] {
  const titles: string[] = []
  for (const { words } of lines.slice(first)) {
    const title = titleOf(words)
    if (title === null) break
    titles.push(title)
  }
  return titles
}

function titleOf(words: string): string | null {
  if (words.length > 200 || !year.test(words)) return null
  const parts = words.split(/\s+[–—|-]\s+|\t| : /)
  const day = parts.findIndex((part) => part.length <= 26 && year.test(part) && dayOnly.test(part))
  if (day === -1) return null
  const title = parts.filter((_, index) => index !== day).toSorted((a, b) => b.length - a.length)[0]
  return title === undefined || title.length < shortestTitle ? null : title
}

/** Digits with at most the name of a month. */
const dayOnly =
  /^(?=.*\d.*\d{4}|.*\d{4}.*\d)[\d.,/年月日 -]*(?:\p{L}{2,10}\.?)?[\d.,/年月日 -]*(?:\p{L}{1,2} )?[\d.,/ -]*$/u
const shortestTitle = 8

/** The title alone, or behind the name of a header. */
function isHeadedBy(words: string, title: string): boolean {
  return (
    words === title ||
    (words.endsWith(title) && /^\p{L}{2,12}\s?[:：]\s*$/u.test(words.slice(0, -title.length)))
  )
}
