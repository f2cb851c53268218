/** A piece that is never broken, and whether a space stands before it where it does not begin a line. */
interface Piece {
  readonly text: string
  readonly spaced: boolean
}

/**
 * Breaks a paragraph into lines of at most `room`. Words break at spaces; Chinese and Japanese break between any two
 * characters, but no line begins with a closing mark or ends with an opening one (kinsoku). What is wider than a line by
 * itself (an address, a row of numbers) is cut.
 */
export function breakLines(text: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    for (const [index, part] of cut(piece.text, room, widthOf).entries()) {
      const glue = line === '' || !piece.spaced || index > 0 ? '' : ' '
      const longer = `${line}${glue}${part}`
      if (line === '' || widthOf(longer) <= room) line = longer
      else {
        lines.push(line)
        line = part
      }
    }
  }
  lines.push(line)
  return lines
}

function piecesOf(text: string): readonly Piece[] {
  return text
    .split(' ')
    .flatMap((word) => word.split(breaks).map((part, index): Piece => ({ text: part, spaced: index === 0 })))
}

const wide = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々。、，．・：；？！」』）］｝〉》】〕“”…「『（［｛〈《【〔]`
const closing = String.raw`[。、，．・：；？！」』）］｝〉》】〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…!?),.:;\]}]`
const opening = String.raw`[「『（［｛〈《【〔(\[{]`
const breaks = new RegExp(
  `(?<=${wide})(?<!${opening})(?!${closing})(?=.)|(?<=.)(?<!${opening})(?=${wide})(?!${closing})`,
  'u',
)

function cut(piece: string, room: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(piece) <= room) return [piece]
  const parts: string[] = []
  let part = ''
  for (const char of piece) {
    if (part !== '' && widthOf(part + char) > room) {
      parts.push(part)
      part = ''
    }
    part += char
  }
  return [...parts, part]
}
