import type { Terminal as Emulator } from '@xterm/headless'

const cellWidth = 8.4
const cellHeight = 18
const baseColors = ['#1d1f21', '#cc6666', '#8fbf5a', '#e0b050', '#81a2be', '#b294bb', '#6fb3a8', '#c5c8c6']

/** Draws the emulator's visible grid as an SVG picture: what a person would see, cell by cell. */
export function screenPicture(emulator: Emulator): string {
  const { cols, rows } = emulator
  const buffer = emulator.buffer.active
  const parts: string[] = []
  for (let row = 0; row < rows; row += 1) {
    const line = buffer.getLine(buffer.viewportY + row)
    for (let column = 0; column < cols; column += 1) {
      const cell = line?.getCell(column)
      const characters = cell?.getChars() ?? ''
      if (cell === undefined || cell.getWidth() === 0) continue
      const inverse = cell.isInverse() !== 0
      const foreground = cell.isFgPalette() ? (baseColors[cell.getFgColor() % 8] ?? '#c5c8c6') : '#c5c8c6'
      const x = (column * cellWidth).toFixed(1)
      const y = row * cellHeight
      if (inverse) {
        parts.push(
          `<rect x="${x}" y="${y}" width="${(cellWidth * cell.getWidth() + 0.3).toFixed(1)}" height="${cellHeight}" fill="${foreground}"/>`,
        )
      }
      if (characters.trim() === '') continue
      const fill = inverse ? '#1d1f21' : foreground
      const style = `${cell.isBold() !== 0 ? ' font-weight="bold"' : ''}${cell.isDim() !== 0 ? ' opacity="0.6"' : ''}`
      parts.push(`<text x="${x}" y="${y + 13}" fill="${fill}"${style}>${escapeXml(characters)}</text>`)
    }
  }
  const width = Math.ceil(cols * cellWidth)
  const height = rows * cellHeight
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<rect width="${width}" height="${height}" fill="#1d1f21"/>`,
    `<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14">`,
    ...parts,
    '</g></svg>',
    '',
  ].join('\n')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
