import type { AnchoredSelection } from '../tui/case/desk.ts'

/** Where somebody is in a case: the place, and in a text the stretch from anchor to cursor. */
export interface PresencePlace {
  readonly path: string
  readonly at: AnchoredSelection | null
}

/** A place as presence carries it: `sections.rootCauses.<id>@<anchor>.<head>`. */
export function presencePath({ path, at }: PresencePlace): string {
  return at === null ? path : `${path}@${at.anchor}.${at.head}`
}

/** Reads a place; older programs wrote positions as numbers, which say nothing about a text that has changed since. */
export function readPresencePath(text: string): PresencePlace {
  const [, path, anchor, head] = /^(.*)@([\w-]{1,80})\.([\w-]{1,80})$/s.exec(text) ?? []
  if (path !== undefined && anchor !== undefined && head !== undefined) return { path, at: { anchor, head } }
  const [, older] = /^(.*)@\d{1,9}-\d{1,9}$/s.exec(text) ?? []
  return { path: older ?? text, at: null }
}
