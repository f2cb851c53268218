import { createHash } from 'node:crypto'
import type { SharedFact } from '../log/apply.ts'
import { canonicalJson } from './canonical-json.ts'

/**
 * A fact under the hash of what identifies it. The time of import is no part of what Amazon said, so two machines that
 * imported the same document share one fact.
 */
export function sharedFact(kind: string, value: unknown, identity: unknown): SharedFact {
  const id = createHash('sha256')
    .update(canonicalJson([kind, identity]))
    .digest('hex')
    .slice(0, 32)
  return { id, kind, value }
}
