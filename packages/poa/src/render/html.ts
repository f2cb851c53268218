import type { Block } from './blocks.ts'

/** A whole HTML page without scripts, styles from outside or any address. */
export function renderHtml(blocks: readonly Block[], language: string): string {
  const title = blocks.find((block) => block.kind === 'heading')?.text ?? ''
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>body{font:11pt/1.45 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}table{border-collapse:collapse}th,td{border:1px solid #888;padding:.3em .6em;text-align:left;vertical-align:top}</style>
</head>
<body>
${blocks.map(blockHtml).join('\n')}
</body>
</html>
`
}

function blockHtml(block: Block): string {
  if (block.kind === 'heading') return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`
  if (block.kind === 'paragraph') return `<p>${lines(block.text)}</p>`
  if (block.kind === 'list')
    return `<ol>\n${block.items.map((item) => `<li>${lines(item)}</li>`).join('\n')}\n</ol>`
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${lines(cell)}</${tag}>`).join('')}</tr>`
  return `<table>\n${row(block.header, 'th')}\n${block.rows.map((cells) => row(cells, 'td')).join('\n')}\n</table>`
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
