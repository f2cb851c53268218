/**
 * A column whose title begins with `#` holds numbers. A table too wide for the window scrolls by itself; it takes the focus,
 * so that the arrow keys scroll it, and goes by the name of the heading.
 */
export function table(columns: readonly string[], rows: readonly string[], heading: string): string {
  const head = columns.map((column) =>
    column.startsWith('#')
      ? `<th scope="col" class="number">${column.slice(1)}</th>`
      : `<th scope="col">${column}</th>`,
  )
  return `<div class="scroll" role="group" tabindex="0" aria-labelledby="${heading}"><table><thead><tr>${head.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`
}
