import type { ScreenState, View } from '../state.ts'
import { truncate, wrap } from '../text/layout.ts'
import { escapeForTerminal } from '../../output.ts'
import type { Brush } from './frame.ts'

type WelcomeView = Extract<View, { kind: 'welcome' }>

/** What a first run offers, in order; the keys are in the action registry. */
export const welcomeChoices = [
  { id: 'sample', key: 's', title: 'Look around with sample data (kept apart, thrown away at the end)' },
  {
    id: 'import',
    key: 'i',
    title: 'Import files: performance reports, orders, feedback, notification mails',
  },
  { id: 'quit', key: 'q', title: 'Quit' },
] as const

/** Lines above the first choice. */
export function welcomeAbove(columns: number): number {
  return 5 + introduction(columns).length
}

function introduction(columns: number): readonly string[] {
  return wrap('The database is empty. Everything stays on this computer, in one file:', columns - 4)
}

export function drawWelcome(
  state: ScreenState,
  view: WelcomeView,
  { theme, signs }: Brush,
): readonly string[] {
  const { columns } = state
  return [
    '',
    theme.paint('title', '  Welcome to health-tui'),
    '',
    ...introduction(columns).map((line) => `  ${line}`),
    theme.paint('muted', truncate(`  ${escapeForTerminal(state.databasePath)}`, columns)),
    '',
    ...welcomeChoices.map(({ key, title }, index) => {
      const selected = index === view.list.selected
      const text = truncate(`${key}  ${title}`, columns - 4)
      return `${selected ? signs.marker : ' '} ${selected ? theme.paint('selected', text) : text}`
    }),
    '',
    ...wrap('Up and Down choose, Enter does it. ? shows all keys.', columns - 4).map((line) =>
      theme.paint('muted', `  ${line}`),
    ),
  ]
}
