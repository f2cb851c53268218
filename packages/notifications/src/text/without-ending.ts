/**
 * A text without the blanks and marks that it ends in. From the end: a pattern that must end there would be tried from each mark of
 * a run on.
 */
export function withoutEnding(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && (marks.includes(text.charAt(end - 1)) || isBlank(text.charAt(end - 1)))) end -= 1
  return text.slice(0, end)
}

function isBlank(sign: string): boolean {
  return sign.trim() === ''
}
