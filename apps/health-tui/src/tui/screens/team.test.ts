import { expect, it } from 'vitest'
import { createInitialState, pushView, type ScreenState } from '../state.ts'
import { caseScreens } from '../testing/case-screen.ts'
import { chooseSigns } from '../text/signs.ts'
import { createTheme } from '../theme/theme.ts'
import { teamDetail } from '../testing/details.ts'
import { historyScreen, teamScreen } from './team.ts'

const brush = { theme: createTheme(false), signs: chooseSigns({ LANG: 'C.UTF-8' }, 'linux') }
const blank = createInitialState({
  columns: 120,
  rows: 40,
  now: 0,
  databasePath: '',
  configPath: '',
  sample: false,
})
const value = 'We shipped late.\nThe scanner failed.\r\nNobody saw it.'

function history(before: ScreenState, path: string): readonly string[] {
  const row = {
    at: '2026-10-03T12:30:00.000Z',
    author: 'ben',
    device: 'desk',
    what: 'set',
    path,
    value,
    synced: true,
    undone: false,
  }
  const list = { selected: 0, top: 0 }
  const found = { answer: [row] }
  const view = { kind: 'history' as const, caseId: 'c1', path: null, list, found }
  return historyScreen.draw(pushView(before, view), view, brush)
}

it('shows a value of several lines as such, and on one line in the list', () => {
  const lines = history(blank, 'freeText')
  expect(lines.join('\n')).not.toContain('\\x0')
  expect(lines.some((line) => line.includes('We shipped late. The scanner failed.'))).toBe(true)
  expect(lines.slice(-3)).toEqual(['  We shipped late.', '  The scanner failed.', '  Nobody saw it.'])
})

it('names an entry as the outline of its case does, and by its list where it is in none any more', () => {
  const inCase = caseScreens(blank)['case'] ?? blank
  const of = (path: string): string | undefined =>
    history(inCase, path).find((line) => line.includes('where:'))
  expect(of('sections.rootCauses.c2')).toContain('C2 root causes')
  expect(of('sections.rootCauses.c2.owner')).toContain('C2 root causes, owner')
  expect(of('sections.rootCauses.gone')).toMatch(/where: root causes$/)
})

it('keeps the lines of both versions of a conflict', () => {
  const [conflict] = teamDetail.conflicts
  if (conflict === undefined) throw new Error('no conflict')
  const kept = { ...conflict.kept, value }
  const found = { answer: { ...teamDetail, conflicts: [{ ...conflict, kept }] } }
  const view = { kind: 'team' as const, list: { selected: 0, top: 0 }, found }
  const lines = teamScreen.draw(pushView(blank, view), view, brush)
  expect(lines.join('\n')).not.toContain('\\x0')
  const first = lines.findIndex((line) => line.trimEnd().endsWith('We shipped late.'))
  expect(lines[first + 1]?.trimEnd()).toMatch(/The scanner failed\.$/)
})
