import { anchorsOf } from '../anchors.ts'
import { flags, measure, passes } from '../examples.ts'
import { findingAt, matchesOf } from '../find.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import { has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'

export const spc01: ItemRule = {
  id: 'SPC-01',
  scope: 'item',
  title: 'No vague promise',
  severity: 'error',
  why: 'Promises that fit every seller say nothing about this one; moderators name them as the commonest reason to refuse.',
  how: 'A stock phrase (necessary steps, more careful, improve processes, follow all policies, regularly, ensure quality …) in an entry without date, number, owner, exhibit, identifier or named document.',
  question: 'Who does what, when, and where is it written down?',
  source: 'APX, MOD-APP, SEED-003',
  bad: [
    flags(measure('We will be more careful.'), 'be more careful'),
    flags(measure('We took all necessary steps to improve our processes.')),
    flags(measure('Our account is monitored regularly.')),
  ],
  fine: [
    passes(
      measure('The owner reviews the report regularly: every Monday, 20 orders, log in Exhibit 4.'),
      'the same phrase with owner, rhythm, number and exhibit',
    ),
    passes(measure('The insert said "We ensure the highest quality".'), 'quoted'),
    passes(
      measure('The listing clerk follows the policy page of 3 May: 12 forbidden words.'),
      'a named role and a number',
    ),
  ],
  *check(item, context) {
    const spans = joined(item, matchesOf(item, context.words.vague))
    if (spans.length === 0) return
    const anchored = isAnchored(item)
    for (const span of spans) {
      // Whoever looks whether all is well, and however: nothing says when it is not.
      if (anchored && !isWellMeant(item, span)) continue
      yield findingAt(item, span, 'error', 'This could stand in any plan.')
    }
  },
}

/** "Addressed the matter and improved our processes" is one promise in two breaths. */
function joined(item: PlanItem, spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last !== undefined && has(onlyAnd, item.text.masked.slice(last.end, span.start)))
      out[out.length - 1] = { start: last.start, end: span.end }
    else out.push(span)
  }
  return out
}

const onlyAnd = /^[\s,]*(?:and|und|et|ed?|y|と|し)?(?: (?:also|auch|aussi|anche|también))?[\s,、]*$/iu

function isWellMeant(item: PlanItem, { start, end }: Span): boolean {
  const { date, exhibit, identifier } = anchorsOf(item)
  return (
    !(date || exhibit || identifier || /\d/.test(item.text.masked)) &&
    has(allIsWell, item.text.masked.slice(start, end))
  )
}

const allIsWell =
  /\b(?:everything|things|all) (?:\w+ )?(?:is|are|goes?|runs?|works?|stays?)\b|(?<!\p{L})(?:alles|tout|tutto|todo) (?:\p{L}+ ){0,2}(?:gut|glatt|rund|Ordnung|ordentlich|bien|ordre|bene|ordine|orden)(?!\p{L})|(?:すべて|全て)(?:が)?(?:順調|問題な)/iu

function isAnchored(item: Parameters<typeof anchorsOf>[0]): boolean {
  const anchors = anchorsOf(item)
  const number =
    /(?<![\d.])(?!100\s?%)\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b/i.test(
      item.text.masked,
    )
  const named = item.text.masks.some(({ kind }) => kind === 'name' || kind === 'url')
  const document = /\b(?:checklist|logbook|register|spreadsheet|form|sheet)\b/i.test(item.text.masked)
  return anchors.date || anchors.identifier || anchors.exhibit || anchors.role || number || named || document
}
