/** True where the last character of a text is one of the signs. */
export function endsIn(text: string, signs: string): boolean {
  return text !== '' && signs.includes(text.charAt(text.length - 1))
}
