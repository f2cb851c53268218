import { flags, passes } from '../examples.ts'
import { findingOnItem } from '../find.ts'
import { causeLinks, isStatement } from '../links.ts'
import type { LintContext } from '../context.ts'
import type { PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'
import { violationTypes } from '../terms/violation-types.ts'
import { sharesAny } from '../text/tokens.ts'

const causes = [
  'The untracked letter service was still chosen in the shipping template.',
  'The size chart on the page was copied from the old model.',
]

export const str04: CaseRule = {
  id: 'STR-04',
  scope: 'case',
  title: 'Every action and measure belongs to a root cause',
  severity: 'warning',
  why: 'Actions that answer nothing read as a wish list and hide those that count.',
  how: 'The reverse of STR-03: an entry that shares no word of meaning with any cause. Words of the charge, identifiers of the notice, or words shared with another entry tie it as well. One audit of the whole catalogue is legitimate.',
  question: 'Which root cause does this answer?',
  source: 'EC1',
  bad: [
    flags({
      sections: {
        rootCauses: causes,
        correctiveActions: [
          'On 3 May we removed the untracked letter service.',
          'On 4 May we corrected the size chart.',
          'On 6 May we repainted the office kitchen.',
        ],
        preventiveMeasures: ['Template offers tracked service only.', 'Size chart is checked per model.'],
      },
    }),
  ],
  fine: [
    passes(
      {
        sections: {
          rootCauses: causes,
          correctiveActions: [
            'On 3 May we removed the untracked letter service.',
            'On 4 May we corrected the size chart.',
            'On 8 May we audited the whole catalogue of 212 entries.',
          ],
        },
      },
      'an audit of the whole catalogue',
    ),
    passes(
      { sections: { rootCauses: ['The box changed.'], correctiveActions: ['Units were counted.'] } },
      'one cause: everything belongs to it',
    ),
  ],
  *check(context) {
    if (context.route !== 'admit') return
    const links = causeLinks(context)
    if (links.length < 2) return
    for (const [kind, section] of [
      ['actions', 'correctiveActions'],
      ['measures', 'preventiveMeasures'],
    ] as const) {
      const taken = new Set(links.flatMap((link) => link[kind]))
      for (const item of context.section(section)) {
        if (!isStatement(item) || taken.has(item)) continue
        if (item.links.causes.length > 0 || wholeCatalogue.test(item.text.masked)) continue
        if (remedy.test(item.text.masked) || speaksOfTheCase(item, context)) continue
        yield findingOnItem(item, 'warning', 'This belongs to none of the root causes.')
      }
    }
  },
}

// Making buyers whole, watching the metric and having someone in place answer every cause.
const remedy =
  /\b(?:refund\w*|reimburs\w*|replacements?|replaced|made whole|apolog\w+|ODR|LSR|VTR|OTDR|PFCR|(?:defect|shipment|cancellation|tracking|delivery) rate|account health|notices?|notifications?|deput(?:y|ies)|stand-in|backup|rota|away)\b|erstatt|ersatz|rückerstatt|rembours|rimbors|reembols|sostituzion|entschädig|vernicht|détruit|distrutt|destru|廃棄|返金|交換品/i

/** Ties beyond the causes: the charge's own words, the notice, or another entry that is tied. */
function speaksOfTheCase(item: PlanItem, context: LintContext): boolean {
  if (violationTypes.some((type) => context.types.has(type.id) && type.terms.test(item.text.masked)))
    return true
  if (item.text.masks.some(({ kind }) => kind === 'asin' || kind === 'order' || kind === 'sku')) return true
  return context.items.some((other) => other !== item && sharesAny(other.text.stems, item.text.stems))
}

const wholeCatalogue =
  /\b(?:audit\w*|review\w*|check\w*|inspect\w*|search\w*)\b[^.]{0,60}\b(?:all|whole|entire|every|each|full|other|remaining|catalog(?:ue)?|listings|inventory|stock)\b|\b(?:all|whole|entire|every|each|other|remaining)\b[^.]{0,60}\b(?:audit\w*|review\w*|check\w*|inspect\w*)\b/i
