import { spellingChoices } from '../editor/spelling/language.ts'
import { escapeForTerminal } from '../../output.ts'
import { keysOf, type Action } from '../actions/action.ts'
import type { ScreenSettings } from '../settings.ts'
import type { ScreenState, View } from '../state.ts'
import { themeNames, type Meaning } from '../theme/theme.ts'
import { fit, truncate, wrap } from '../text/layout.ts'
import { keyLabel } from '../input/key-names.ts'
import { bodyRows, rangeLine, titledRule, type Brush } from './frame.ts'
import type { ViewScreen } from './view-screen.ts'

type SettingsView = Extract<View, { kind: 'settings' }>
type KeysView = Extract<View, { kind: 'keys' }>

/** One setting that a person chooses from a few values. */
export interface Setting {
  readonly name: Exclude<keyof ScreenSettings, 'keys'>
  readonly title: string
  readonly values: readonly (string | boolean)[]
  readonly about: string
}

export const settingList: readonly Setting[] = [
  {
    name: 'theme',
    title: 'Theme',
    values: ['auto', ...themeNames],
    about:
      "Colours by meaning. auto and sixteen follow the terminal's own palette; NO_COLOR stands above all.",
  },
  {
    name: 'mouse',
    title: 'Mouse',
    values: [false, true],
    about:
      'The wheel scrolls, a click selects, a click on the selected row opens it. The terminal then keeps its own selection for Shift.',
  },
  {
    name: 'bell',
    title: 'Bell',
    values: ['off', 'sound', 'message'],
    about:
      'How the terminal calls when a level gets worse or a notification comes: its bell, or a message of the desktop (OSC 9).',
  },
  {
    name: 'links',
    title: 'Links',
    values: ['auto', 'on', 'off'],
    about:
      'Web addresses with https become links that the terminal can follow (OSC 8); auto: where the terminal is known to.',
  },
  {
    name: 'spelling',
    title: 'Spelling',
    values: spellingChoices,
    about:
      'Spelling in the plan of action: auto follows the marketplace of the case (US and CA: American English; UK and others: British or American). There are dictionaries for English only; texts in other languages say that they are not checked.',
  },
  {
    name: 'screenReader',
    title: 'Screen reader',
    values: [false, true],
    about: 'Text line by line instead of a picture; from the next start on (or HEALTH_TUI_SCREEN_READER=1).',
  },
]

/** The settings, and one more row that leads to the keys. */
export const settingsScreen: ViewScreen<SettingsView> = {
  title: () => 'Settings',
  draw: drawSettings,
  list: (state) => ({
    count: settingList.length + 1,
    visible: bodyRows(state.rows) - 6,
    above: 1,
    rowHeight: 1,
  }),
}

function drawSettings(state: ScreenState, view: SettingsView, brush: Brush): readonly string[] {
  const { columns } = state
  const { theme, signs } = brush
  const row = (index: number, title: string, value: string): string => {
    const selected = index === view.list.selected
    const text = fit(`${title.padEnd(16)} ${value}`, columns - 4)
    return `${selected ? signs.marker : ' '} ${selected ? theme.paint('selected', text) : text}`
  }
  const about =
    settingList[view.list.selected]?.about ?? 'Other keys for any action; a key that is taken is named.'
  const keys = Object.keys(state.settings.keys).length
  return [
    theme.paint('heading', truncate('  Setting          Value', columns)),
    ...settingList.map(({ name, title, values }, index) =>
      row(index, title, values.map((value) => choice(value, state.settings[name])).join('  ')),
    ),
    row(settingList.length, 'Keys', keys === 0 ? 'as built in' : `${keys} of your own`),
    '',
    ...wrap(about, columns - 4).map((line) => `  ${line}`),
    '',
    theme.paint(
      'muted',
      truncate(
        `  Enter takes the next value and writes it to ${escapeForTerminal(state.configPath)}`,
        columns,
      ),
    ),
    titledRule('How the theme looks', columns, brush),
    `  ${themeSample.map(([meaning, text]) => theme.paint(meaning, text)).join('  ')}`,
  ]
}

const themeSample: readonly (readonly [Meaning, string])[] = [
  ['title', 'title'],
  ['heading', 'heading'],
  ['ok', 'on target'],
  ['warning', 'warning'],
  ['at_risk', 'at risk'],
  ['critical', 'critical'],
  ['muted', 'muted'],
  ['selected', 'selected'],
]

function choice(value: string | boolean, current: unknown): string {
  const text = value === true ? 'on' : value === false ? 'off' : value
  return value === current ? `[${text}]` : text
}

/** Every action with its keys; Enter waits for a new key. */
export const keysScreen: ViewScreen<KeysView> = {
  title: () => 'Keys',
  draw: drawKeys,
  list: (state, view) => ({
    count: view.actions.length,
    visible: keysShown(state.rows),
    above: 1,
    rowHeight: 1,
  }),
}

function drawKeys(state: ScreenState, view: KeysView, brush: Brush): readonly string[] {
  const { columns } = state
  const { actions } = view
  const { theme, signs } = brush
  const visible = keysShown(state.rows)
  const chosen = actions[view.list.selected]
  // Ids are for the configuration file: where they would cost the words, only that of the selected action is shown.
  const idWidth = columns >= 110 ? 28 : 0
  const line = (keys: string, id: string, title: string): string =>
    `${fit(keys, keyColumns)} ${idWidth === 0 ? '' : `${fit(id, idWidth)} `}${title}`
  return [
    theme.paint('heading', truncate(`  ${line('Keys', 'Id', 'What it does')}`, columns)),
    ...actions.slice(view.list.top, view.list.top + visible).map((action, index) => {
      const selected = view.list.top + index === view.list.selected
      const own = action.id in state.settings.keys
      const keys = keysOf(action, state).map(keyLabel).join(', ')
      const text = fit(line(`${own ? '*' : ' '}${keys}`, action.id, action.title), columns - 4)
      return `${selected ? signs.marker : ' '} ${selected ? theme.paint('selected', text) : text}`
    }),
    rangeLine(view.list.top, visible, actions.length, brush),
    ...(chosen === undefined ? [] : [aboutAction(chosen, state, brush)]),
    view.capturing
      ? theme.paint('key', truncate('  Press the new key; Esc leaves it as it is.', columns))
      : theme.paint(
          'muted',
          truncate('  Enter sets a key, Del takes back the built-in ones; * is a key of your own.', columns),
        ),
  ]
}

const keyColumns = 26

function keysShown(rows: number): number {
  return Math.max(1, bodyRows(rows) - 4)
}

/** What the selected action is called in the configuration, and on which screens its keys work. */
function aboutAction(action: Action, state: ScreenState, { theme }: Brush): string {
  const where = action.views === undefined ? 'all screens' : action.views.join(', ')
  const keys = keysOf(action, state).map(keyLabel).join(', ')
  return theme.paint('muted', truncate(`  ${action.id}: ${keys}  (${where})`, state.columns))
}
