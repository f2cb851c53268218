import type { ScreenState, View } from '../state.ts'
import { currentView } from '../state.ts'
import { accountTableRows, drawAccount, findAccount } from './account.ts'
import { drawCase } from './case/case-page.ts'
import { caseTitle } from './case/case-title.ts'
import { casesScreen } from './cases.ts'
import { findingsScreen } from './findings.ts'
import type { Brush } from './frame.ts'
import { drawHealth, healthTableRows, healthTitle, visibleHealthRows } from './health.ts'
import { inboxScreen } from './inbox.ts'
import { letterScreen } from './letter.ts'
import { lifeScreen } from './life.ts'
import { metricScreen } from './metric/metric-screen.ts'
import { evidenceScreen } from './evidence.ts'
import { historyScreen, teamScreen } from './team.ts'
import { rescuedScreen } from './rescued.ts'
import { searchScreen } from './search.ts'
import { keysScreen, settingsScreen } from './settings.ts'
import type { ListPlace, ViewScreen } from './view-screen.ts'
import { drawWelcome, welcomeAbove, welcomeChoices } from './welcome.ts'

type ViewScreens = { readonly [Kind in View['kind']]: ViewScreen<Extract<View, { kind: Kind }>> }

/** Every view there is: what it is called, how it is drawn, where its rows stand. */
const viewScreens: ViewScreens = {
  welcome: {
    title: () => 'Welcome',
    draw: drawWelcome,
    list: (state) => ({
      count: welcomeChoices.length,
      visible: welcomeChoices.length,
      above: welcomeAbove(state.columns),
      rowHeight: 1,
    }),
  },
  health: {
    title: healthTitle,
    draw: drawHealth,
    list: (state, view) => {
      const { length } = visibleHealthRows(state, view)
      return {
        count: length,
        visible: healthTableRows(state.rows, length, view.wide),
        above: 1,
        rowHeight: 1,
      }
    },
  },
  account: {
    title: () => 'Account',
    draw: drawAccount,
    list: (state, view) => {
      const count = findAccount(state, view.key)?.metrics.length ?? 0
      return { count, visible: accountTableRows(state.rows, count), above: 2, rowHeight: 1 }
    },
  },
  findings: findingsScreen,
  metric: metricScreen,
  inbox: inboxScreen,
  cases: casesScreen,
  team: teamScreen,
  history: historyScreen,
  evidence: evidenceScreen,
  settings: settingsScreen,
  rescued: rescuedScreen,
  keys: keysScreen,
  case: {
    title: (_, view, brush) => (typeof view.screen === 'string' ? 'Case' : caseTitle(view.screen, brush)),
    draw: (state, view, brush) => drawCase(state, view.screen, brush),
  },
  life: lifeScreen,
  letter: letterScreen,
  search: searchScreen,
}

/** The screen of the view that is shown. */
function shown(state: ScreenState): { readonly screen: ViewScreen<View>; readonly view: View } {
  const view = currentView(state)
  // Each entry takes exactly the view of its own kind.
  return { screen: viewScreens[view.kind] as unknown as ViewScreen<View>, view }
}

export function drawView(state: ScreenState, brush: Brush): readonly string[] {
  const { screen, view } = shown(state)
  return screen.draw(state, view, brush)
}

export function viewTitle(state: ScreenState, brush: Brush): string {
  const { screen, view } = shown(state)
  return screen.title(state, view, brush)
}

const noList: ListPlace = { count: 0, visible: 1, above: 0, rowHeight: 1 }

export function listPlace(state: ScreenState): ListPlace {
  const { screen, view } = shown(state)
  return screen.list?.(state, view) ?? noList
}

export function hasList(state: ScreenState): boolean {
  return shown(state).screen.list !== undefined
}

/** Lines of a view that scrolls; undefined for one with a list or without anything to scroll. */
export function scrolledLines(
  state: ScreenState,
): { readonly count: number; readonly visible: number } | undefined {
  const { screen, view } = shown(state)
  return screen.lines?.(state, view)
}
