import { matchesIn, says, saysRaw, sentenceAt } from '../find.ts'
import type { LintContext } from '../context.ts'
import type { Language } from '../language.ts'
import { perText, perTextAnd } from '../memory/kept.ts'
import type { PlanItem } from '../plan.ts'
import { subjects as byPhrase, type ChargeSubject } from '../terms/charge-subjects.ts'
import { subjectsByPair } from '../terms/charge-subjects-by-pair.ts'
import { violationType } from '../terms/violation-types.ts'
import { firstMatch, has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'

const subjects: readonly ChargeSubject[] = [...byPhrase, ...subjectsByPair]

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
  const fits = ({ groups, types }: ChargeSubject): boolean =>
    charged.some(({ id, group }) => types.includes(id) || group.some((name) => groups.includes(name)))
  const told = toldIn(item.text)
  const [first] = told
  if (first === undefined || told.some(fits)) return undefined
  if (subjects.some((subject) => fits(subject) && touches(item.text, subject))) return undefined
  // Where a cause speaks of it, the plan has a reason to; a cause itself is judged on its own.
  if (item.section !== 'rootCauses' && subjectsOfCauses(context).includes(first.name)) return undefined
  const [span] = spansOf(item, first, context.language)
  if (span === undefined || has(denial, item.text.masked.slice(sentenceAt(item, span.start).start)))
    return undefined
  return { ...span, subject: first.name }
}

function spansOf(item: PlanItem, { told, asWritten = false }: ChargeSubject, language: Language): Span[] {
  if (!asWritten) return matchesIn(item, told[language])
  const match = firstMatch(told[language], item.text.raw)
  return match === null ? [] : [{ start: match.index, end: match.index + match[0].length }]
}

/** What both causes and other texts speak of: what is said of the others depends on it beside their own words. */
export function subjectsOfCauses(context: LintContext): readonly string[] {
  const others = context.items.filter(({ section }) => section !== 'rootCauses')
  const told = new Set(others.flatMap(({ text }) => toldIn(text)))
  if (told.size === 0) return []
  return context
    .section('rootCauses')
    .flatMap(({ text }) =>
      [...told].filter((subject) => toldIn(text).includes(subject) || touches(text, subject)),
    )
    .map(({ name }) => name)
}

const toldIn = perText((text): readonly ChargeSubject[] =>
  subjects.filter(({ told, asWritten = false }) =>
    asWritten ? saysRaw({ text }, told[text.language]) : says({ text }, told[text.language]),
  ),
)

const touches = perTextAnd(
  (text, { touched }: ChargeSubject) => touched !== undefined && says({ text }, touched),
)

// "No insert asks for stars": says that it is not so.
const denial =
  /^(?:no(?= \w+ (?:asks?|is|was|are|were|has|had|contains?|holds?)\b)|none|nothing|nobody|kein\p{L}*|niemand|nichts|aucun\p{L}*|nessun\p{L}*|ningun\p{L}*|ningún)(?!\p{L})/iu

/** Charges under which anything may be told. */
const general: ReadonlySet<string> = new Set(['code_of_conduct', 'account_health_rating'])
