import { matchesIn, says } from './find.ts'
import type { LintContext } from './context.ts'
import type { PlanItem } from './plan.ts'
import { subjects, type Subject } from './terms/subjects.ts'
import { violationType } from './terms/violation-types.ts'
import { has } from './text/pattern.ts'
import type { Span } from './text/sentences.ts'

/**
 * Words of a text that turn on a subject which no charge of the notice knows, where nothing else in the text is about
 * one that a charge knows: "our handling time was one day" in a plan about counterfeits.
 */
export function offSubject(
  item: PlanItem,
  context: LintContext,
): (Span & { readonly subject: string }) | undefined {
  const charged = [...context.types].flatMap((id) => violationType(id) ?? [])
  if (charged.length === 0 || charged.some(({ id }) => general.has(id))) return undefined
  const fits = ({ groups, types }: Subject): boolean =>
    charged.some(({ id, group }) => types.includes(id) || group.some((name) => groups.includes(name)))
  const told = subjects.filter((subject) => says(item, subject.told[context.language]))
  const [first] = told
  if (first === undefined || told.some(fits)) return undefined
  const touches = ({ touched }: Subject): boolean => touched !== undefined && has(touched, item.text.masked)
  if (subjects.some((subject) => fits(subject) && touches(subject))) return undefined
  const [span] = matchesIn(item, first.told[context.language])
  return span === undefined ? undefined : { ...span, subject: first.name }
}

/** Charges under which anything may be told. */
const general: ReadonlySet<string> = new Set(['code_of_conduct', 'account_health_rating'])
