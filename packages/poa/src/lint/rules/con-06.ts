import { flags, passes } from '../examples.ts'
import { findingAt } from '../find.ts'
import type { LintContext } from '../context.ts'
import type { PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'
import type { AnalysedText } from '../text/analyse.ts'
import { contentStems, shareOf } from '../text/tokens.ts'

export const con06: CaseRule = {
  id: 'CON-06',
  scope: 'case',
  title: 'No contradiction inside the plan or with an earlier submission',
  severity: 'error or warning',
  why: 'Investigators read the earlier appeals first; a changed story ends the case.',
  how: 'A statement and its negation about the same verb and object: in root causes and free text, and against earlier submissions. A correction that says so openly is free.',
  question: 'Which of the two is true, and does the plan say that it corrects the other?',
  source: 'ASA, PROSPER, EC4',
  bad: [
    flags({
      sections: {
        rootCauses: ['We bought the lamps from a retail shop because our distributor had no stock.'],
      },
      previousSubmissions: [
        { date: '2026-10-14', text: 'We never bought lamps from a retail shop.', outcome: 'rejected' },
      ],
    }),
    flags({
      sections: {
        rootCauses: [
          'We never used an agency for reviews.',
          'In May we used an agency for reviews without a contract check.',
        ],
      },
    }),
  ],
  fine: [
    passes(
      {
        sections: {
          rootCauses: ['We did not inspect returned units.'],
          correctiveActions: ['On 3 May we inspected all returned units.'],
        },
      },
      'a gap and its fix',
    ),
    passes(
      {
        sections: {
          rootCauses: ['We correct our earlier statement: we bought the lamps from a retail shop in May.'],
        },
        previousSubmissions: [{ text: 'We never bought lamps from a retail shop.', outcome: 'rejected' }],
      },
      'a correction that says so',
    ),
  ],
  *check(context) {
    if (context.route === 'dispute') return
    const now = [
      ...context.section('rootCauses'),
      ...context.items.filter((item) => item.section === 'freeText'),
    ]
    const claims = now.flatMap((item) => claimsOf(item))
    const earlier = (context.document.previousSubmissions ?? []).flatMap(({ text }, index) =>
      earlierClaims(context, text ?? '').map((claim) => ({ ...claim, index })),
    )
    const flagged = new Set<PlanClaim>()
    for (const claim of claims) {
      if (corrects.test(claim.item.text.raw)) continue
      const clash = earlier.find((other) => clashes(claim, other))
      if (clash !== undefined) {
        flagged.add(claim)
        yield findingAt(
          claim.item,
          claim,
          claim.strict && clash.strict ? 'error' : 'warning',
          `An earlier submission said the opposite: "${clash.text}"`,
        )
      }
    }
    claims.forEach((claim, index) => {
      for (const other of claims.slice(index + 1)) {
        if (flagged.has(other) || corrects.test(other.item.text.raw) || corrects.test(claim.item.text.raw))
          continue
        // Inside one plan only an absolute statement clashes: "did not check" and "checked" may be two times.
        if (!clashes(claim, other) || !(claim.absolute || other.absolute)) continue
        flagged.add(other)
      }
    })
    for (const claim of flagged) {
      if (earlier.some((other) => clashes(claim, other))) continue
      yield findingAt(claim.item, claim, 'warning', 'Another statement of this plan says the opposite.')
    }
  },
}

interface Claim {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly negative: boolean
  readonly absolute: boolean
  readonly strict: boolean
  readonly stems: ReadonlySet<string>
}

type PlanClaim = Claim & { readonly item: PlanItem }

const negation =
  /\b(?:did not|do not|does not|didn't|didn’t|don't|don’t|have not|has not|had not|haven't|haven’t|hasn't|hasn’t|hadn't|never|have no|had no|no longer|was not|were not|wasn't|weren't|is not|are not)\b/i
const ours = /\b(?:we|i|our|us)\b/i
const corrects =
  /\b(?:correct(?:s|ed|ing|ion)? (?:our|the|an|my|of) (?:\w+ )?(?:earlier|previous|first|last|statement|submission|appeal|plan)|(?:earlier|previous|first) (?:statement|submission|plan|appeal) (?:was|is|said)|contrary to our|we (?:wrongly|incorrectly) (?:said|stated|wrote)|in our (?:first|previous|earlier) (?:plan|appeal|submission))\b/i

function claimsOf(item: PlanItem): PlanClaim[] {
  return clauses(item.text).map((claim) => ({ ...claim, item }))
}

function earlierClaims(context: LintContext, text: string): Claim[] {
  return text.trim() === '' ? [] : clauses(context.analyse(text))
}

// "We bought it from a shop because the distributor had no stock" says one thing about us and one about why.
const boundary =
  /[,;:]\s|\s(?:because|since|so|although|though|while|which|but|until|when|and (?=we\b|our\b|had\b|did\b))\s?/gi

function clauses({ raw, masked, sentences }: AnalysedText): Claim[] {
  return sentences.flatMap((span) => {
    const claims: Claim[] = []
    let from = span.start
    const ends = [...masked.slice(span.start, span.end).matchAll(boundary)].map((match) => ({
      end: span.start + match.index,
      next: span.start + match.index + match[0].length,
    }))
    for (const { end, next } of [...ends, { end: span.end, next: span.end }]) {
      const claim = readClaim(masked.slice(from, end), raw.slice(from, end))
      if (claim !== undefined) claims.push({ ...claim, start: from, end })
      from = next
    }
    return claims
  })
}

function readClaim(masked: string, text: string): Omit<Claim, 'start' | 'end'> | undefined {
  if (!ours.test(masked)) return undefined
  const negative = negation.test(masked)
  const absolute = /\b(?:never|always)\b/i.test(masked)
  const stems = contentStems(masked.toLowerCase().replace(/\b(?:never|always|not|no)\b/g, ' '))
  if (stems.size < 2 || stems.size > 14) return undefined
  return { text, negative, absolute, strict: stems.size <= 8, stems }
}

function clashes(a: Claim, b: Claim): boolean {
  if (a.negative === b.negative) return false
  const [small, large] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems]
  return small.size >= 2 && shareOf(small, large) >= (small.size <= 2 ? 1 : 0.75)
}
