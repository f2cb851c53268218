import type { Terminal as Emulator } from '@xterm/headless'

const cellWidth = 8.4
const cellHeight = 18
const baseColors = ['#1d1f21', '#cc6666', '#8fbf5a', '#e0b050', '#81a2be', '#b294bb', '#6fb3a8', '#c5c8c6']
const dark = '#1d1f21'
const bright = '#c5c8c6'

/** A colour of the 256: the sixteen, the cube, the greys. */
function paletteColor(index: number): string {
  if (index < 16) return baseColors[index % 8] ?? bright
  const hex = (value: number): string => value.toString(16).padStart(2, '0')
  if (index >= 232) return `#${hex(8 + (index - 232) * 10).repeat(3)}`
  const steps = [0, 95, 135, 175, 215, 255]
  const at = index - 16
  return `#${[Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map((step) => hex(steps[step] ?? 0)).join('')}`
}

/** Draws the emulator's visible grid as an SVG picture: what a person would see, cell by cell. */
export function screenPicture(emulator: Emulator, options: { readonly light?: boolean } = {}): string {
  const paper = options.light === true ? '#fdfdfb' : dark
  const ink = options.light === true ? '#202124' : bright
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
      const own = cell.isFgPalette() ? paletteColor(cell.getFgColor()) : ink
      const ground = cell.isBgPalette() ? paletteColor(cell.getBgColor()) : paper
      const [foreground, background] = inverse ? [ground, own] : [own, ground]
      const x = (column * cellWidth).toFixed(1)
      const y = row * cellHeight
      if (background !== paper) {
        parts.push(
          `<rect x="${x}" y="${y}" width="${(cellWidth * cell.getWidth() + 0.3).toFixed(1)}" height="${cellHeight}" fill="${background}"/>`,
        )
      }
      if (characters.trim() === '') continue
      const underline = cell.isUnderline() === 0 ? '' : ' text-decoration="underline"'
      const style = `${underline}${cell.isBold() !== 0 ? ' font-weight="bold"' : ''}${cell.isDim() !== 0 ? ' opacity="0.6"' : ''}`
      parts.push(`<text x="${x}" y="${y + 13}" fill="${foreground}"${style}>${escapeXml(characters)}</text>`)
    }
  }
  const width = Math.ceil(cols * cellWidth)
  const height = rows * cellHeight
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14">`,
    ...parts,
    '</g></svg>',
    '',
  ].join('\n')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
