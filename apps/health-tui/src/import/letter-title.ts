interface TitledLetter {
  readonly subject: string | null
  readonly text: string
  readonly spans: readonly { readonly field: string; readonly start: number; readonly end: number }[]
}

const longest = 200
/** Where a sentence ends, or a paragraph. */
const sentenceEnd = /[.!?](?=\s)|[。！？]|\n[ \t>]*\n/g
/** What stands before the words of a line: quote marks, bullets, the name of the header. */
const lineStart = /^[\s>•·*\-–—]*(?:(?:subject|betreff|objet|oggetto|asunto|件名)\s*[:：]\s*)?/iu

/**
 * What a list calls a letter. A paste or a saved page has no subject, and its first line is often a menu of the page or
 * somebody's hello: then it is the sentence from which the kind or what it is about was read. Null for a letter without
 * words.
 */
export function letterTitle({ subject, text, spans }: TitledLetter): string | null {
  if (subject !== null) return subject
  const decisive =
    spans.find(({ field }) => field === 'kind') ?? spans.find(({ field }) => field === 'topics')
  const words = decisive === undefined ? '' : oneLine(sentenceAround(text, decisive.start, decisive.end))
  if (words !== '') return words
  const first = text.split('\n').find((line) => oneLine(line) !== '')
  return first === undefined ? null : oneLine(first)
}

function sentenceAround(text: string, start: number, end: number): string {
  let from = 0
  for (const { index, 0: mark } of text.slice(0, start).matchAll(sentenceEnd)) from = index + mark.length
  // The place may hold the mark that ends its sentence.
  const last = Math.max(start, end - 1)
  const next = text.slice(last).search(sentenceEnd)
  const upto = next === -1 ? text.length : last + next + 1
  return text.slice(from, upto)
}

function oneLine(text: string): string {
  return text
    .replace(lineStart, '')
    .replace(/\s*\n[\s>]*/g, ' ')
    .trim()
    .slice(0, longest)
}
