import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { actions, keyLabel } from './registry.ts'

const page = fileURLToPath(new URL('../../../../../docs/keys.md', import.meta.url))

function keysPage(): string {
  const rows = actions.map(
    ({ title, keys }) => `| ${keys.map((key) => `\`${keyLabel(key)}\``).join(', ')} | ${title} |`,
  )
  return [
    '# Keys of the screen',
    '',
    'Made from the action registry (`apps/health-tui/src/tui/actions/registry.ts`); `UPDATE_DOCS=1 vitest run keys-page`',
    'writes it again. On the screen, `?` shows the keys that work right there.',
    '',
    '| keys | what it does |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n')
}

it('docs/keys.md says what the registry says', async () => {
  if (process.env['UPDATE_DOCS'] === '1') await writeFile(page, keysPage())
  expect(await readFile(page, 'utf8')).toBe(keysPage())
})

it('no key means two things at once on any screen', () => {
  const byKey = Map.groupBy(
    actions.flatMap((action) => action.keys.map((key) => ({ key, action }))),
    ({ key }) => key,
  )
  // Keys shared by several actions are told apart by where they work: the welcome screen against the others.
  const shared = [...byKey]
    .filter(([, entries]) => entries.length > 1)
    .map(([key, entries]) => [key, entries.map(({ action }) => action.id)])
  expect(shared).toEqual([['s', ['sort', 'sample']]])
})
