import { isKeyName, keyLabel } from '../input/key-names.ts'
import type { Action } from './action.ts'

export type KeyOverrides = Readonly<Record<string, readonly string[]>>

export interface CheckedKeys {
  /** What can be used of the wanted keys. */
  readonly keys: KeyOverrides
  /** What is wrong with the rest, one sentence each. */
  readonly problems: readonly string[]
}

/** A key that would mean two things on the same screen. */
export interface KeyConflict {
  readonly key: string
  readonly first: Action
  readonly second: Action
}

/** All pairs of actions that exist on one screen under the same key. */
export function keyConflicts(
  actions: readonly Action[],
  overrides: KeyOverrides = {},
): readonly KeyConflict[] {
  const byKey = Map.groupBy(
    actions.flatMap((action) => (overrides[action.id] ?? action.keys).map((key) => ({ key, action }))),
    ({ key }) => key,
  )
  return [...byKey].flatMap(([key, entries]) =>
    entries.flatMap(({ action: first }, index) =>
      entries
        .slice(index + 1)
        .filter(({ action: second }) => first !== second && meet(first, second))
        .map(({ action: second }) => ({ key, first, second })),
    ),
  )
}

/**
 * Checks the keys that a configuration wants. An entry that cannot be used is left out, so that a mistake never locks a
 * person out of the program: the built-in keys stay.
 */
export function checkKeys(actions: readonly Action[], wanted: KeyOverrides): CheckedKeys {
  const problems: string[] = []
  let keys: Record<string, readonly string[]> = {}
  for (const [id, list] of Object.entries(wanted)) {
    const action = actions.find((known) => known.id === id)
    if (action === undefined) {
      problems.push(`there is no action ${id}; docs/keys.md names them all`)
      continue
    }
    const bad = list.find((key) => !isKeyName(key))
    if (bad !== undefined) {
      problems.push(
        `${id}: ${JSON.stringify(bad)} is no key; write it like "x", "ctrl-x", "alt-x", "f5" or "pageup"`,
      )
      continue
    }
    keys = { ...keys, [id]: list }
  }
  // Two entries may exchange their keys, so conflicts are looked for when all are known; whoever is in one goes.
  for (
    let conflicts = keyConflicts(actions, keys);
    conflicts.length > 0;
    conflicts = keyConflicts(actions, keys)
  ) {
    const [conflict] = conflicts
    if (conflict === undefined) break
    const { key, first, second } = conflict
    const guilty = second.id in keys ? second : first
    if (!(guilty.id in keys)) break
    problems.push(
      `${keyLabel(key)} would mean both ${first.id} and ${second.id}; ${guilty.id} keeps its own keys`,
    )
    keys = Object.fromEntries(Object.entries(keys).filter(([id]) => id !== guilty.id))
  }
  return { keys, problems }
}

function meet(one: Action, other: Action): boolean {
  // What belongs to a part of a screen comes first there and hides what the whole screen has under the same key.
  if ((one.part === undefined) !== (other.part === undefined)) return false
  if (one.part !== undefined && !one.part.split(' ').some((part) => other.part?.split(' ').includes(part)))
    return false
  return (
    one.views === undefined ||
    other.views === undefined ||
    one.views.some((kind) => other.views?.includes(kind))
  )
}
