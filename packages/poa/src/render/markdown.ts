import type { Block } from './blocks.ts'

/** CommonMark with a pipe table for charges. What the writer typed is escaped, so that it reads as it was typed. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(blockMarkdown).join('\n\n')}\n`
}

function blockMarkdown(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${escape(block.text)}`
  if (block.kind === 'paragraph') return escape(block.text)
  if (block.kind === 'list')
    return block.items
      .map((item, index) => `${index + 1}. ${escape(item).replaceAll('\n', '\n   ')}`)
      .join('\n')
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => escape(cell).replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`
  return [
    row(block.header),
    row(block.header.map(() => '---')).replaceAll('\\', ''),
    ...block.rows.map(row),
  ].join('\n')
}

function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, (char) => `\\${char}`)
    .replace(/^(\s*)([#>+-]|\d+[.)])(?=\s)/gm, '$1\\$2')
}
