/** Where somebody is in a case: the place, and in a text the stretch from anchor to cursor, in UTF-16 units. */
export interface PresencePlace {
  readonly path: string
  readonly at: { readonly anchor: number; readonly head: number } | null
}

/** A place as presence carries it: `sections.rootCauses.<id>@12-40`. A program that knows no cursors reads no known place. */
export function presencePath({ path, at }: PresencePlace): string {
  return at === null ? path : `${path}@${at.anchor}-${at.head}`
}

export function readPresencePath(text: string): PresencePlace {
  const [, path, anchor, head] = /^(.*)@(\d{1,9})-(\d{1,9})$/s.exec(text) ?? []
  return path === undefined
    ? { path: text, at: null }
    : { path, at: { anchor: Number(anchor), head: Number(head) } }
}
