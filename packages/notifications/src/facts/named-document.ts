import type { DocumentType } from '../schema.ts'
import type { Hit } from '../terms/match.ts'

/** Whether a hit names a paper, or a part of a plan. */
export function namesDocument({ concept }: Hit): boolean {
  return concept.startsWith('document.') && concept !== 'document.notDocument'
}

/** Which paper a hit names that names one. */
export function documentTypeOf({ concept }: Hit): DocumentType {
  return concept.slice('document.'.length) as DocumentType
}
