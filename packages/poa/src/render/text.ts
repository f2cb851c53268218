import type { Block } from './blocks.ts'

/** Plain text for a form or a mail: numbered lists, no markup. */
export function renderText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join('\n\n')}\n`
}

function blockText(block: Block): string {
  if (block.kind === 'heading') return block.level === 1 ? block.text : `${block.text}:`
  if (block.kind === 'paragraph') return block.text
  if (block.kind === 'list') return block.items.map((item, index) => `${index + 1}. ${item}`).join('\n')
  return block.rows
    .map((row) => row.map((cell, index) => `${block.header[index] ?? ''}: ${cell}`).join('\n'))
    .join('\n\n')
}
