import type { Route } from '@health-tui/poa'
import type { CaseScreen, Choice, ChoosePurpose } from './case-state.ts'
import { allRows, plain } from './outline.ts'
import { caseSections, exhibitFields, sectionOf } from './sections.ts'
import { canTie, isTied, shortName } from './ties.ts'

/** How a charge can be answered; the linter holds the text to it. */
const routes: readonly Route[] = ['admit', 'dispute', 'document_only', 'retraction', 'no_appeal']

/** What can be chosen now for a purpose; read again whenever the case changes. */
export function choicesFor(screen: CaseScreen, purpose: ChoosePurpose): readonly Choice[] {
  switch (purpose.kind) {
    case 'ties':
      return tieChoices(screen, purpose.path, purpose.only)
    case 'route':
      return routes.map((route) => ({
        id: route,
        label: route.replaceAll('_', ' '),
        on: screen.snapshot.fields['route'] === route,
      }))
    case 'exhibit': {
      const entry = screen.snapshot.lists['evidence']?.find(({ path }) => path === purpose.path)
      return exhibitFields.map(({ name, title }) => {
        const value = plain(entry?.fields[name] ?? null)
        return { id: name, label: `${title}: ${value}`, on: value !== '' }
      })
    }
    default:
      return purpose.suggestions.map((word) => ({ id: word, label: word, on: false }))
  }
}

function tieChoices(screen: CaseScreen, path: string, only: string | undefined): readonly Choice[] {
  const { snapshot } = screen
  const own = sectionOf(path)
  const entry = snapshot.lists[own?.list ?? '']?.find((candidate) => candidate.path === path)
  if (entry === undefined) return []
  return caseSections
    .filter((section) => canTie(own, section) && (only === undefined || section.id === only))
    .flatMap((section) =>
      allRows(screen)
        .filter((row) => row.section === section && row.entry !== null)
        .map((row) => ({
          id: row.path,
          label: `${shortName(row.path, snapshot)} ${row.text.slice(0, 300)}`,
          on: row.entry !== null && isTied(entry, row.entry),
        })),
    )
}
