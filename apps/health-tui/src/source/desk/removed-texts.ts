import type { CaseDocument, Store } from '@health-tui/storage'
import { shortName } from '../../tui/case/ties.ts'

/** Says of each open text whose entry was in the case before and is not any more who removed it, and the way back. */
export async function removedTexts(
  { cases, device }: Pick<Store, 'cases' | 'device'>,
  open: Iterable<string>,
  { before, after }: { readonly before: CaseDocument; readonly after: CaseDocument },
): Promise<readonly string[]> {
  const gone = [...open].filter((path) => hasEntry(before, path) && !hasEntry(after, path))
  return Promise.all(
    gone.map(async (path) => {
      const history = await cases.history(after.id, path)
      const removal = history.findLast(({ kind }) => kind === 'item.remove')
      const what = `${shortName(path, before)}, which you write in, was removed`
      if (removal === undefined) return `${what}; H in the outline shows how.`
      const by = `${what} by ${removal.author}`
      // Everybody takes back what they did themselves.
      return removal.device === device
        ? `${by}; Esc, then u brings it back.`
        : `${by}, who can bring it back by u; H in the outline shows your words.`
    }),
  )
}

function hasEntry({ lists }: CaseDocument, path: string): boolean {
  return (lists[path.slice(0, path.lastIndexOf('.'))] ?? []).some((entry) => entry.path === path)
}
