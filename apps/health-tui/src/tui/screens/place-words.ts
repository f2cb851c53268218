import { sectionOf } from '../case/sections.ts'
import { shortName } from '../case/ties.ts'
import type { ScreenState } from '../state.ts'

/** `sections.rootCauses.k1.owner`: root causes, owner. */
export function placeWords(path: string): string {
  const section = sectionOf(path)
  // Lists that the outline does not show go by their own name.
  if (section === undefined) return (path.split('.')[0] ?? path).replace(/([A-Z])/g, ' $1').toLowerCase()
  const [, field] = path
    .slice(section.list?.length ?? path.length)
    .split('.')
    .slice(1)
  const title = section.title.toLowerCase()
  return field === undefined ? title : `${title}, ${field}`
}

/** The same with the entry's own name before it, as its outline calls it: `C1 root causes`; without where it is in none. */
export function namedPlace(state: ScreenState, caseId: string, path: string): string {
  const name = entryName(state, caseId, path)
  return name === '' ? placeWords(path) : `${name} ${placeWords(path)}`
}

function entryName({ views }: ScreenState, caseId: string, path: string): string {
  const shown = views.find((view) => view.kind === 'case' && view.id === caseId)
  const list = sectionOf(path)?.list
  if (shown?.kind !== 'case' || typeof shown.screen === 'string' || list === undefined) return ''
  const [id = ''] = path.slice(list.length + 1).split('.')
  return shortName(`${list}.${id}`, shown.screen.snapshot)
}
