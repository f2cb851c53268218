import type { FieldPurpose } from './case-state.ts'
import { showOverlay, type CaseCommandDeps } from './command-deps.ts'
import { exhibitLabel } from './ties.ts'
import { typedDoubt, typedProblem, typedValue } from './typed-field.ts'

/** Takes over what was typed into the one-line field, or says why not and leaves it open. */
export function createFieldKeeper(
  deps: CaseCommandDeps,
  { record }: { readonly record: (text: string) => Promise<void> },
): { readonly keep: () => void } {
  const { screen, say, run } = deps

  async function keep(purpose: FieldPurpose, typed: string): Promise<void> {
    const desk = deps.desk()
    if (desk === undefined) return
    switch (purpose.kind) {
      case 'set':
        await desk.edit({ kind: 'set', path: purpose.path, value: typedValue(purpose.as, typed) })
        break
      case 'add': {
        if (typed === '') return
        const { list, index } = purpose
        const fields =
          list === 'evidence'
            ? { ref: freeLabel(screen()?.snapshot.lists['evidence'] ?? []), title: typed }
            : list === 'comments'
              ? { text: typed }
              : { value: typed }
        const path = await desk.edit({ kind: 'add', list, index, fields })
        deps.change((now) => ({ ...now, outline: { ...now.outline, selected: path } }))
        break
      }
      case 'set-aside': {
        const { ruleId, words } = purpose.finding
        const fields = { ruleId, text: words, reason: typed }
        await desk.edit({ kind: 'add', list: 'suppressions', index: Number.MAX_SAFE_INTEGER, fields })
        say(`Set aside ${ruleId}; the reason is kept in the case.`)
        break
      }
      case 'write-file':
        say(`Wrote ${await deps.outside.writeFile(typed, purpose.text)}`)
        break
      default:
        await record(purpose.text)
    }
  }

  return {
    keep() {
      const overlay = screen()?.overlay
      if (overlay?.kind !== 'field') return
      const typed = overlay.field.text.trim()
      const why = typedProblem(overlay.purpose, typed)
      if (why !== undefined) {
        say(why, 'warning')
        return
      }
      const doubt = typedDoubt(overlay.purpose, typed, true)
      showOverlay(deps, overlay.back)
      run(async () => {
        await keep(overlay.purpose, typed)
        if (doubt !== undefined) say(`Kept as it is, but it is ${doubt}`, 'warning')
      })
    },
  }
}

/** The first of Exhibit 1, Exhibit 2 … that no exhibit has. */
function freeLabel(exhibits: readonly Parameters<typeof exhibitLabel>[0][]): string {
  const taken = new Set(exhibits.map(exhibitLabel))
  for (let number = 1; ; number += 1) if (!taken.has(`Exhibit ${number}`)) return `Exhibit ${number}`
}
