import type { DocumentType } from '../schema.ts'
import type { Hit } from '../terms/match.ts'
import { partsOfPlan } from './plan-parts.ts'

/** Whether a hit names a paper, or a part of a plan. */
export function namesDocument({ concept }: Hit): boolean {
  return concept.startsWith('document.') && concept !== 'document.notDocument'
}

/** Which paper a hit names that names one. */
export function documentTypeOf({ concept }: Hit): DocumentType {
  return concept.slice('document.'.length) as DocumentType
}

/** The same, where a part of a plan stands for the plan. */
export function paperOf(hit: Hit): DocumentType {
  return partsOfPlan.some((part) => part === hit.concept) ? 'poa' : documentTypeOf(hit)
}
