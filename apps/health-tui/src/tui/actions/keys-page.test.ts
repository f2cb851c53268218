import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { editorCommands } from '../editor/commands/commands.ts'
import { createInitialState } from '../state.ts'
import { caseScreens } from '../testing/case-screen.ts'
import { caseActions } from './case-actions.ts'
import { actions, keyLabel, reachingKey, type Action } from './registry.ts'

const page = fileURLToPath(new URL('../../../../../docs/keys.md', import.meta.url))

const blank = createInitialState({ columns: 80, rows: 24, now: 0, databasePath: '', sample: false })

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
  const shared = (list: readonly Action[]): unknown =>
    [
      ...Map.groupBy(
        list.flatMap((action) => action.keys.map((key) => ({ key, action }))),
        ({ key }) => key,
      ),
    ]
      .filter(([, entries]) => entries.length > 1)
      .map(([key, entries]) => [key, entries.map(({ action }) => action.id)])
  // Keys shared by several actions are told apart by where they work: the welcome screen against the others.
  expect(shared(actions.filter((action) => !caseActions.includes(action)))).toEqual([
    ['s', ['sort', 'sample']],
  ])
  // In a case the case's own keys come first; there, too, each means one thing in each mode.
  for (const [name, state] of Object.entries(caseScreens(blank)))
    expect(shared(caseActions.filter((action) => action.when(state))), name).toEqual([])
})

it('while somebody writes, no letter is an action', () => {
  const writing = caseScreens(blank)['case text'] ?? blank
  for (const action of actions.filter(({ when }) => when(writing))) {
    const key = reachingKey(action, writing)
    expect(key === undefined || key.length > 1, `${action.id} ${key}`).toBe(true)
  }
})

it('keys are written as people say them', () => {
  expect(['ctrl-p', 'alt-enter', 'shift-up', ' ', 'G', 'alt-x'].map(keyLabel)).toEqual([
    'Ctrl-p',
    'Alt-Enter',
    'Shift-Up',
    'Space',
    'G',
    'Alt-x',
  ])
})
