import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { keyLabel } from '../input/key-names.ts'
import { keyConflicts } from './keymap.ts'
import { editorCommands } from '../editor/commands/commands.ts'
import { createInitialState } from '../state.ts'
import { caseScreens } from '../testing/case-screen.ts'
import { isOffered } from './action.ts'
import { actions, reachingKeys } from './registry.ts'

const blank = createInitialState({
  columns: 80,
  rows: 24,
  now: 0,
  databasePath: '',
  configPath: '',
  sample: false,
})

const page = fileURLToPath(new URL('../../../../../docs/keys.md', import.meta.url))

function keysPage(): string {
  const rows = actions.map(
    ({ id, title, keys, views }) =>
      `| ${keys.map((key) => `\`${keyLabel(key)}\``).join(', ')} | ${title} | ${views?.join(', ') ?? 'all'} | \`${id}\` |`,
  )
  return [
    '# Keys of the screen',
    '',
    'Made from the action registry (`apps/health-tui/src/tui/actions/registry.ts`); `UPDATE_DOCS=1 vitest run keys-page`',
    'writes it again. On the screen, `?` shows the keys that work right there, and `Ctrl-p` or `:` finds an action by name.',
    '',
    'Other keys go into the configuration file, by the id in the last column. What cannot be used (an unknown id, a key',
    'that would mean two things on one screen) is named at the start and left as it was:',
    '',
    '```toml',
    '[keys]',
    'quit = ["Q"]',
    'page-down = ["pagedown", "ctrl-v", " "]',
    '```',
    '',
    '| keys | what it does | screens | id |',
    '|---|---|---|---|',
    ...rows,
    '',
    '## While writing',
    '',
    '| keys | what it does |',
    '|---|---|',
    ...editorCommands
      .filter(({ keys }) => keys.length > 0)
      .map(({ title, keys }) => `| ${keys.map((key) => `\`${keyLabel(key)}\``).join(', ')} | ${title} |`),
    '',
  ].join('\n')
}

it('docs/keys.md says what the registry says', async () => {
  if (process.env['UPDATE_DOCS'] === '1') await writeFile(page, keysPage())
  expect(await readFile(page, 'utf8')).toBe(keysPage())
})

it('no key means two things at once on any screen', () => {
  expect(keyConflicts(actions).map(({ key, first, second }) => [key, first.id, second.id])).toEqual([])
})

it('every action has an id of its own', () => {
  expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length)
})

it('while somebody writes, no letter is an action', () => {
  const writing = caseScreens(blank)['case text'] ?? blank
  for (const action of actions.filter((known) => isOffered(known, writing))) {
    for (const key of reachingKeys(action, writing)) expect(key.length > 1, `${action.id} ${key}`).toBe(true)
  }
})

it('keys are written as people say them', () => {
  expect(['ctrl-p', 'alt-enter', 'shift-up', ' ', 'G', 'alt-x', 'f5'].map(keyLabel)).toEqual([
    'Ctrl-p',
    'Alt-Enter',
    'Shift-Up',
    'Space',
    'G',
    'Alt-x',
    'F5',
  ])
})
