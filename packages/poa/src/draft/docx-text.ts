import { unzipSync } from 'fflate'

/** A Word file of a plan has some kilobytes of text; what unpacks to more than this is no plan. */
const largestText = 20 * 1024 * 1024

/**
 * The words of a Word document (.docx), a line a paragraph, list items behind `- `, the cells of a row between ` | `.
 * What was deleted with changes tracked, comments, headers and footers are left out. Undefined when it is no Word document.
 *
 * @throws when the archive is broken or its text is larger than 20 MB.
 */
export async function docxText(bytes: Uint8Array): Promise<string | undefined> {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name !== 'word/document.xml') return false
      if (originalSize > largestText)
        throw new Error(`its text has ${originalSize} bytes, more than any plan`)
      return true
    },
  })
  const xml = files['word/document.xml']
  return xml === undefined ? undefined : readBody(new TextDecoder().decode(xml))
}

async function readBody(xml: string): Promise<string> {
  // Only who reads a Word document needs it.
  const { Parser } = await import('htmlparser2')
  const lines: string[] = []
  let line = ''
  let isItem = false
  let inText = false
  let cells: string[] | undefined
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:p') {
          line = ''
          isItem = false
        } else if (name === 'w:t') inText = true
        else if (name === 'w:tab') line += ' '
        else if (name === 'w:br' || name === 'w:cr') line += '\n'
        else if (name === 'w:noBreakHyphen') line += '-'
        // Number 0 takes an inherited list away.
        else if (name === 'w:numId') isItem = attributes['w:val'] !== '0'
        else if (name === 'w:tr') cells = []
      },
      ontext(text) {
        if (inText) line += text
      },
      onclosetag(name) {
        if (name === 'w:t') inText = false
        else if (name === 'w:p') {
          const text = isItem && line.trim() !== '' ? `- ${line.trim()}` : line.trimEnd()
          if (cells === undefined) lines.push(text)
          else if (text.trim() !== '') cells.push(text.trim())
        } else if (name === 'w:tr') {
          if (cells !== undefined) lines.push(cells.join(' | '))
          cells = undefined
        }
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
