import { cause, flags, passes } from '../examples.ts'
import { findingAt } from '../find.ts'
import type { RuleFinding } from '../finding.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import { countSource, readCount } from '../text/numbers.ts'

export const con04: ItemRule = {
  id: 'CON-04',
  scope: 'item',
  title: 'Parts add up to their whole',
  severity: 'warning',
  why: 'Sub-causes whose numbers do not add up leave defects unexplained.',
  how: '"A of T" with further parts in the same entry: their sum is T. A list of identifiers has as many entries as the words before it say. Examples ("including 3 …") and overlapping groups are left alone.',
  question: 'What happened in the remaining ones?',
  source: 'general',
  bad: [
    flags(cause('Of the 14 defects, 9 were lost, 3 were damaged and 1 was late.')),
    flags(cause('9 of the 14 defects were lost parcels, 3 were damaged, 1 was late.')),
    flags(cause('The template was wrong for 3 ASINs: B0AAAA0001, B0AAAA0002.')),
  ],
  fine: [
    passes(cause('Of the 14 defects, 9 were lost, 3 were damaged and 2 were late.'), 'the sum fits'),
    passes(cause('9 of the 14 defects were lost, including 3 without any scan.'), 'an example'),
    passes(cause('9 of the 14 defects were lost; 4 of them were also late.'), 'overlapping groups'),
    passes(cause('12 of 14 units were sealed.'), 'one part only'),
  ],
  *check(item) {
    yield* sums(item)
    yield* lists(item)
  },
}

const noun = String.raw`(?:defects?|orders?|claims?|parcels?|units?|items?|cases|complaints?|packages?|shipments?|buyers?|feedbacks?|cancellations?|returns?|reviews?|listings?|asins?)`
const partOf = new RegExp(
  String.raw`(?<![\d.,/])\b(${countSource}) (?:of|out of) (?:the |these |our |all )?(${countSource})\b(?: \w+){0,2}`,
  'gi',
)
const headed = new RegExp(
  String.raw`\b[Oo]f (?:the |these |our |all )(${countSource}) (?:\w+ ){0,2}${noun}\b`,
  'gi',
)
const part = new RegExp(
  String.raw`(?:^|[,;:.(–—]|\band\b|\bwhile\b) ?(?:and |the other |another |a further |the remaining |for |in )?(${countSource}) (?:(?:more|others?|further|of them|${noun}) )?(?:were|was|had|have|came|arrived|concern\w*|relate\w*|involved|are|is|went|because|lost|late|damaged|not|due|for|by|from|in|with|did|show\w*|show|sent|could|got|never|used|carried|left|followed|stem\w*|result\w*|wrong|missing)\b`,
  'gi',
)

function* sums(item: PlanItem): Generator<RuleFinding> {
  const { masked } = item.text
  if (!/[Oo]f /.test(masked)) return
  if (
    /\b(?:includ\w+|of them|of these|of which|of those|also|both|overlap\w*|some of|e\.g\.|for example|such as|at least|about|around|more than|over|twice)\b/i.test(
      masked,
    )
  )
    return
  const ratios = [...masked.matchAll(partOf)]
  const inRatio = (at: number): boolean =>
    ratios.some((match) => at >= match.index && at < match.index + match[0].length)
  const wholes = [
    ...[...masked.matchAll(headed)]
      .filter((match) => !inRatio(match.index))
      .map((match) => ({ match, whole: readCount(match[1] ?? ''), first: undefined })),
    ...ratios.map((match) => ({ match, whole: readCount(match[2] ?? ''), first: readCount(match[1] ?? '') })),
  ]
  const [only] = wholes
  if (wholes.length !== 1 || only?.whole === undefined) return
  const { match, whole, first } = only
  const rest = masked.slice(match.index + match[0].length)
  const offset = match.index + match[0].length
  const parts = [...rest.matchAll(part)].filter((found) =>
    item.text.dates.every(
      (date) => date.start > offset + found.index + found[0].length || date.end < offset + found.index,
    ),
  )
  const numbers = parts.map((found) => readCount(found[1] ?? '') ?? 0)
  const sum = numbers.reduce((a, b) => a + b, first ?? 0)
  const count = numbers.length + (first === undefined ? 0 : 1)
  if (count < 2 || sum === whole || numbers.some((n) => n > whole)) return
  const last = parts.at(-1)
  const end = last === undefined ? offset : offset + last.index + last[0].length
  yield findingAt(
    item,
    { start: match.index, end: Math.min(end, masked.length) },
    'warning',
    `The parts add up to ${sum}, the whole is ${whole}.`,
  )
}

const announced = new RegExp(
  String.raw`\b(${countSource}) (?:\w+ ){0,2}(asins?|skus?|orders?|listings)(?: \w+){0,4}[:(]`,
  'gi',
)

function* lists(item: PlanItem): Generator<RuleFinding> {
  const { masked, masks } = item.text
  if (masks.filter(({ kind }) => kind === 'asin' || kind === 'order').length < 2) return
  for (const match of masked.matchAll(announced)) {
    const stated = readCount(match[1] ?? '')
    const from = match.index + match[0].length
    const kind = /order/i.test(match[2] ?? '') ? 'order' : 'asin'
    const listed: (typeof masks)[number][] = []
    let at = from
    for (const mask of masks) {
      if (mask.start < from) continue
      if (mask.kind !== kind || !/^[\s,;&)]*(?:and|or)?[\s,;&]*$/i.test(masked.slice(at, mask.start))) break
      listed.push(mask)
      at = mask.end
    }
    if (stated === undefined || listed.length < 2 || listed.length === stated) continue
    yield findingAt(
      item,
      { start: match.index, end: match.index + match[0].length - 1 },
      'warning',
      `${stated} are announced, ${listed.length} are listed.`,
    )
  }
}
