import { storeKey } from '../../status/store-key.ts'
import type { StatusReport } from '../../status/status-report.ts'
import { escapeForTerminal } from '../../output.ts'
import { toast, type Action, type ActionDeps } from './action.ts'

/** A case that no imported letter begins: a letter on paper, a call, a warning that was only seen. */
export const newCaseAction: Action = {
  id: 'new-case',
  title: 'New case, without a letter',
  footer: 'new',
  footerRank: 30,
  keys: ['n', 'insert'],
  views: ['cases'],
  when: ({ data }) => data.phase === 'ready',
  run: askForTitle,
}

type Rows = StatusReport['accounts']

function askForTitle(deps: ActionDeps): void {
  const { data } = deps.store.get()
  const rows = data.phase === 'ready' ? data.report.accounts : []
  deps.forms.askLine({
    title: 'New case: what is it about?',
    hint: 'A title for the list; the letter itself is better imported (i) and opened (c)',
    problem: (typed) => (typed === '' ? 'Type a title; Esc goes back.' : undefined),
    go: (title) => (rows.length === 0 ? make(deps, title, undefined) : askForStore(deps, title, rows)),
  })
}

function askForStore(deps: ActionDeps, title: string, rows: Rows): void {
  deps.forms.askChoice({
    title: 'New case: which account is it about?',
    choices: [
      ...rows.map((row) => ({
        id: storeKey(row),
        label: escapeForTerminal(`${row.account} ${row.marketplace}`.trim()),
      })),
      { id: '', label: 'none of them' },
    ],
    go: (id) =>
      make(
        deps,
        title,
        rows.find((row) => storeKey(row) === id),
      ),
  })
}

function make(deps: ActionDeps, title: string, row: Rows[number] | undefined): void {
  deps.hold(async () => {
    const id = await deps.ask('new-case', {
      title,
      account: row?.account ?? null,
      marketplace: row === undefined || row.marketplace === '' ? null : row.marketplace,
    })
    toast(deps, 'The case is open; a adds what belongs into it.')
    deps.showCase(id)
  })
}
