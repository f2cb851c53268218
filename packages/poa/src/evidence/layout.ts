import type { PdfPiece } from './read-pdf.ts'

export interface Word {
  readonly text: string
  readonly x: number
  readonly right: number
}

/** Words that stand together on one line of a paper. */
export interface Cell extends Word {
  /** Narrow tables leave hardly more than a space between columns: their words are told apart by place. */
  readonly words: readonly Word[]
  /** Of its letters; a row is as high as its highest cell. */
  readonly height: number
}

/** A line of a page: its cells from left to right. Distances are in the height of its letters. */
export interface Row {
  readonly cells: readonly Cell[]
  /** From the top of the page down. */
  readonly y: number
  readonly height: number
  readonly page: number
  /** Which way the words of its page run in the file, in degrees against the clock. */
  readonly turn: PdfPiece['angle']
}

/** Puts the pieces of pages into rows and cells by where they stand, whatever order they were drawn in. */
export function layoutPages(pages: readonly (readonly PdfPiece[])[]): Row[] {
  return pages.flatMap((pieces, page) => {
    const turn = turnOf(pieces)
    return rowsOf(upright(pieces, turn), page, turn)
  })
}

/** Rows of a text without places: two spaces or a tab part its cells. */
export function layoutText(text: string): Row[] {
  return text.split(/\r?\n/).map((line, index) => {
    const cells: Cell[] = []
    for (const match of line.matchAll(/\S+(?:[ \u00A0]\S+)*/gu))
      cells.push({
        text: closeUp(match[0]),
        x: match.index * 5,
        right: (match.index + match[0].length) * 5,
        words: wordsOf(match[0], match.index * 5, match[0].length * 5),
        height: 10,
      })
    return { cells, y: index * 12, height: 10, page: 0, turn: 0 }
  })
}

/** The words of a row, cells apart by two spaces. */
export function rowText({ cells }: Row): string {
  return cells.map(({ text }) => text).join('  ')
}

/** The way that most words of a page run. */
function turnOf(pieces: readonly PdfPiece[]): PdfPiece['angle'] {
  const letters = { 0: 0, 90: 0, 180: 0, 270: 0 }
  for (const { angle, text } of pieces) letters[angle] += text.trim().length
  const most = Math.max(...Object.values(letters))
  return ([0, 90, 180, 270] as const).find((angle) => letters[angle] === most) ?? 0
}

/** Turns a page so that most of its words run to the right, and measures from the top down. */
function upright(pieces: readonly PdfPiece[], turn: PdfPiece['angle']): PdfPiece[] {
  return pieces
    .filter(({ angle, text }) => angle === turn && text.trim() !== '')
    .map((piece) => {
      const { x, y } = piece
      if (turn === 90) return { ...piece, x: y, y: x }
      if (turn === 180) return { ...piece, x: -x, y }
      if (turn === 270) return { ...piece, x: -y, y: -x }
      return { ...piece, y: -y }
    })
}

function rowsOf(pieces: readonly PdfPiece[], page: number, turn: PdfPiece['angle']): Row[] {
  const rows: { y: number; height: number; pieces: PdfPiece[] }[] = []
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const last = rows.at(-1)
    if (last !== undefined && piece.y - last.y < 0.45 * Math.max(piece.height, last.height)) {
      last.pieces.push(piece)
      last.height = Math.max(last.height, piece.height)
    } else rows.push({ y: piece.y, height: piece.height, pieces: [piece] })
  }
  return rows.map(({ y, height, pieces: found }) => ({
    y,
    height,
    page,
    turn,
    cells: cellsOf(found.flatMap(apartBySpaces).toSorted((a, b) => a.x - b.x)),
  }))
}

/** Old programs print a line of a table as one text, its columns set apart by spaces. */
function apartBySpaces(piece: PdfPiece): PdfPiece[] {
  if (!/\S {3,}\S/u.test(piece.text)) return [piece]
  const each = piece.width / piece.text.length
  return [...piece.text.matchAll(/\S+(?:\s{1,2}\S+)*/gu)].map((match) => ({
    ...piece,
    text: match[0],
    x: piece.x + match.index * each,
    width: match[0].length * each,
  }))
}

/** A gap of a letter's height begins a new cell; letters that are drawn one by one are put together into words. */
function cellsOf(pieces: readonly PdfPiece[]): Cell[] {
  const spread = letterGap(pieces)
  const cells: { text: string; x: number; right: number; words: Word[]; height: number; each: number }[] = []
  for (const { text, x, width, height } of pieces) {
    const last = cells.at(-1)
    const gap = last === undefined ? Infinity : x - last.right
    // Where all letters are equally wide a space is as wide as they are.
    const each = width / Math.max(1, text.length)
    const even = each > 0.57 * height && last !== undefined && Math.abs(each - last.each) < 0.02 * each
    // Such programs set two spaces before a postal code.
    const postal = even && / \p{Lu}{2}$/u.test(last?.text ?? '') && /^\d{5}(?:-\d{4})?$/.test(text)
    const wide = postal ? 2.6 * each : even ? 1.5 * each : 0.55 * height
    // The same words drawn twice, for a bolder look.
    if (last !== undefined && last.text.endsWith(text) && Math.abs(x + width - last.right) < 1) continue
    if (last === undefined || gap > wide + 2 * spread)
      cells.push({ text, x, right: x + width, words: wordsOf(text, x, width), height, each })
    else {
      const apart = gap > Math.max(0.18 * height, 1.7 * spread)
      const words = wordsOf(text, x, width)
      const [first, ...rest] = words
      const before = last.words.at(-1)
      if (
        !apart &&
        first !== undefined &&
        before !== undefined &&
        !/\s$/u.test(last.text) &&
        !/^\s/u.test(text)
      )
        last.words.splice(-1, 1, { text: before.text + first.text, x: before.x, right: first.right }, ...rest)
      else last.words.push(...words)
      last.text += apart ? ` ${text}` : text
      last.right = x + width
      last.height = Math.max(last.height, height)
    }
  }
  return cells.map(({ text, x, right, words, height }) => ({ text: closeUp(text), x, right, words, height }))
}

/** The words of a piece, each by its share of the width. */
function wordsOf(text: string, x: number, width: number): Word[] {
  const each = text.length === 0 ? 0 : width / text.length
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0].normalize('NFKC'),
    x: x + match.index * each,
    right: x + (match.index + match[0].length) * each,
  }))
}

/** The usual gap between single letters of a row; 0 where words are drawn whole. */
function letterGap(pieces: readonly PdfPiece[]): number {
  const gaps: number[] = []
  for (const [index, { text, x }] of pieces.entries()) {
    const before = pieces[index - 1]
    if (before !== undefined && text.trim().length === 1 && before.text.trim().length === 1)
      gaps.push(x - before.x - before.width)
  }
  if (gaps.length < 4 || gaps.length < pieces.length / 2) return 0
  return Math.max(0, gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0)
}

/** `I N V O I C E` and 「請 求 書」 are one word; in a whole line of single letters the words begin with a capital. */
function closeUp(given: string): string {
  const text = given.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim()
  const words = text.split(' ')
  const single = words.filter((word) => word.length === 1).length
  if (single >= 5 && single > 0.6 * words.length)
    return words
      .join('')
      .replaceAll(
        /(?<=[\p{Ll}])(?=\p{Lu})|(?<=\d)(?=\p{Lu}\p{Ll})|(?<=[,:;])(?=\S)|(?<=\p{Ll})(?=\d)|(?<=[,; ]\p{Lu}{2})(?=\d{5}\b)|(?<=,\p{Lu}{2})(?=\d{5}\b)/gu,
        ' ',
      )
  return text
    .replaceAll(/(?<![\p{L}\p{N}])(?:\p{Lu} ){3,}\p{Lu}(?![\p{L}\p{N}])/gu, (letters) =>
      letters.replaceAll(' ', ''),
    )
    .replaceAll(/(?<!\p{sc=Han})(?:\p{sc=Han} ){1,5}\p{sc=Han}(?!\p{sc=Han})/gu, (letters) =>
      letters.replaceAll(' ', ''),
    )
}
