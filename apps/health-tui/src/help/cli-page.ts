import type { CommandNode } from '../completion/tree.ts'

/** docs/cli.md: every command with its arguments and options, as the program's own help has them. */
export function cliPage(tree: readonly CommandNode[]): string {
  const sections = tree.map((node) => {
    const title = node.path.length === 0 ? '# Commands' : `## ${node.path.join(' ')}`
    return [
      title,
      node.path.length === 0
        ? 'Made from the program itself; `pnpm unit -u cli-page` writes it anew. Exit codes: 0 done, 1 found what was asked to be reported, 2 usage, 3 bad input, 4 remote or network, 5 database.'
        : sentence(node.description),
      `\`\`\`\n${node.usage}\n\`\`\``,
      table(
        ['Argument', ''],
        node.arguments.map(({ name, description }) => [`\`${name}\``, description]),
      ),
      table(
        ['Option', ''],
        node.options
          .filter(({ long }) => long !== '--help')
          .map(({ flags, description, defaultValue }) => [
            `\`${flags}\``,
            defaultValue === undefined ? description : `${description} (default: ${defaultValue})`,
          ]),
      ),
    ]
      .filter(Boolean)
      .join('\n\n')
  })
  return `${sections.join('\n\n')}\n`
}

function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  return [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}
