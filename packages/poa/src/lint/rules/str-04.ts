import type { CaseDocument } from '../../case.ts'
import { anchorsOf } from '../measures/anchors.ts'
import { flags, passes } from '../examples.ts'
import { findingOnItem, says } from '../find.ts'
import { perText, perTextAnd } from '../memory/kept.ts'
import { causeLinks, isStatement, isTiedByIds } from '../answers/links.ts'
import { answersAnotherCharge } from '../causes/other-charge.ts'
import type { LintContext } from '../context.ts'
import type { PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'
import { violationTypes, type ViolationType } from '../terms/violation-types.ts'
import type { DocumentKind } from '../terms/documents.ts'
import { mentionedLabels } from '../answers/mentions.ts'
import { isTied, subjectOf } from '../causes/subjects.ts'
import { sharesMany } from '../text/tokens.ts'

const causes = [
  'The untracked letter service was still chosen in the shipping template.',
  'The size chart on the page was copied from the old model.',
]

const tied = (text: string): CaseDocument => ({
  sections: {
    rootCauses: causes.map((cause, index) => ({ text: cause, id: `c${index + 1}` })),
    correctiveActions: [
      { text: 'On 3 May we removed the untracked letter service.', causes: ['c1'] },
      { text: 'On 4 May we corrected the size chart.', causes: ['c2'] },
      { text, causes: [] },
    ],
  },
})

export const str04: CaseRule = {
  id: 'STR-04',
  scope: 'case',
  title: 'Every action and measure belongs to a root cause',
  severity: 'warning',
  why: 'Actions that answer nothing read as a wish list and hide those that count.',
  how: 'The reverse of STR-03: a concrete entry that shares neither a word nor two things of the trade with any other entry; who does it and in which room tie nothing. Words of the charge, identifiers of the notice and papers that are handed in tie it as well. Where the other entries are tied by ids, one shared word is chance and ties nothing. One audit of the whole catalogue is legitimate.',
  question: 'Which root cause does this answer?',
  source: 'EC1',
  bad: [
    ...(
      [
        ['de', 'Am 6. Mai haben wir im Büro zwei neue Bildschirme aufgestellt.'],
        ['de', 'Am 6. Mai ließ der Inhaber die Feuerlöscher warten.'],
        ['de', 'Am 6. Mai bekam die Küche eine neue Kaffeemaschine.'],
      ] as const
    ).map(([language, text]) =>
      flags({
        language,
        sections: {
          rootCauses: [
            'Der Briefversand ohne Scan stand noch in der Vorlage, weil niemand sie nach der Preisänderung las.',
            'Die Größentabelle stammte vom alten Modell, denn das Freigabeblatt hatte keine Zeile dafür.',
          ],
          correctiveActions: [
            'Am 3. Mai haben wir den Brief aus der Vorlage genommen.',
            'Am 4. Mai wurde die Größentabelle berichtigt.',
            text,
          ],
        },
      }),
    ),
    ...[
      'On 6 May the office manager renewed the fire insurance.',
      'On 6 May the bookkeeper bought toner.',
      'On 6 May the gate was painted.',
      'On 6 May a plumber mended the boiler.',
      'On 6 May the coffee machine was descaled.',
      'On 6 May the owner met the tax adviser.',
    ].map((text) => flags(tied(text))),
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
    ...(
      [
        ['de', 'Am 9. Mai lag die Quote der letzten Woche bei 0,4 %.'],
        ['fr', 'Le 9 mai, le taux de la semaine était de 0,4 %.'],
        ['it', 'Il 9 maggio il tasso della settimana era dello 0,4%.'],
        ['es', 'El 9 de mayo la tasa de la semana era del 0,4 %.'],
        ['ja', '5月9日の直近7日間の遅延率は0.4%です。'],
      ] as const
    ).map(([language, text]) =>
      passes(
        { language, sections: { rootCauses: causes, correctiveActions: [text] } },
        `the effect so far: ${text}`,
      ),
    ),
    passes(
      {
        sections: {
          rootCauses: causes,
          correctiveActions: [
            'On 3 May we removed the untracked letter service.',
            'On 4 May we corrected the size chart.',
            'On 5 May Halden Works gave us the permission (Exhibit 1).',
          ],
        },
        evidence: [{ ref: 'Exhibit 1', type: 'letter_of_authorization' }],
      },
      'a paper that is handed in',
    ),
    ...[
      'On 6 May all nine buyers were refunded.',
      'On 8 May we audited the whole catalogue of 212 entries.',
      'On 6 May the untracked letter service was taken off the price list of the template.',
      'On 7 May the size chart of the page was measured anew.',
      'On 7 May a deputy was named for the owner.',
      'On 7 May B0AAAA0001 was closed.',
    ].map((text) => passes(tied(text), `belongs to a cause or to the case: ${text}`)),
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
      const items = context.section(section)
      const tiedByIds = isTiedByIds(items)
      const taken = new Set(links.flatMap((link) => link[kind]))
      for (const item of items) {
        if (!isStatement(item) || item.links.causes.length > 0 || looksAtAll(item.text)) continue
        if (answersAnotherCharge(item, context) === undefined) {
          if (tiedByIds && taken.has(item)) continue
          if (isRemedy(item.text) || !isConcrete(item)) continue
          if (speaksOfTheCase(item, context, tiedByIds)) continue
        }
        yield findingOnItem(item, 'warning', 'This belongs to none of the root causes.')
      }
    }
  },
}

// "Standards will be raised" belongs to nothing at all, and has findings of its own.
function isConcrete(item: PlanItem): boolean {
  const { date, number, identifier, exhibit, role } = anchorsOf(item)
  return date || number || identifier || exhibit || role
}

// Making buyers whole, watching the metric and having someone in place answer every cause.
const remedy =
  /\b(?:refund\w*|reimburs\w*|replacements?|replaced|made whole|apolog\w+|ODR|LSR|VTR|OTDR|PFCR|(?:defect|shipment|cancellation|tracking|delivery) rate|account health|notices?|notifications?|deput(?:y|ies)|stand-in|backup|rota|away)\b|erstatt|ersatz|gutgeschrieben|geld zurück|rembours|restitu|rimbors|reembols|devol\p{L}+ (?:el|los|su) (?:dinero|importe)|sostituzion|entschädig|vernicht|détruit|distrutt|destru|(?<!\p{L})(?:(?:die|der|unsere) (?:\p{L}+)?(?:Quote|Rate)|(?:le|notre|ce) taux|(?:il|nostro|questo) tasso|(?:la|nuestra|esta) tasa|\p{L}+(?:mängel|storno|versand|liefer)\p{L}*(?:quote|rate))(?!\p{L})|廃棄|返金|交換品|(?:遅延|キャンセル|不良|配送|追跡)[^。]{0,3}率/iu

/** Ties beyond the causes: the charge's own words, the notice, or another entry that is tied. */
function speaksOfTheCase(item: PlanItem, context: LintContext, tiedByIds: boolean): boolean {
  if (violationTypes.some((type) => context.types.has(type.id) && tellsType(item.text, type))) return true
  if (item.text.masks.some(({ kind }) => kind === 'asin' || kind === 'order' || kind === 'sku')) return true
  // A paper that is handed in answers the notice itself.
  const labels = mentionedLabels(item)
  if ((context.exhibits ?? []).some(({ label, kind }) => papers.has(kind) && labels.has(label))) return true
  const others = context.items.filter((other) => other !== item)
  if (tiedByIds) return others.some((other) => sharesMany(other.text.stems, item.text.stems, 2))
  const subject = subjectOf(item.text)
  return others.some((other) => isTied(subject, subjectOf(other.text)))
}

const papers: ReadonlySet<DocumentKind> = new Set([
  'invoice',
  'receipt',
  'letter_of_authorization',
  'retraction',
  'counter_notice',
  'ownership',
  'test_report',
  'certificate',
  'business_registration',
  'identity',
])

const tellsType = perTextAnd((text, { terms }: ViolationType) => says({ text }, terms))
const looksAtAll = perText((text) => says({ text }, wholeCatalogue))
const isRemedy = perText((text) => says({ text }, remedy))

const wholeCatalogue =
  /\b(?:audit\w*|review\w*|check\w*|inspect\w*|search\w*)\b[^.]{0,60}\b(?:all|whole|entire|every|each|full|other|remaining|catalog(?:ue)?|listings|inventory|stock)\b|\b(?:all|whole|entire|every|each|other|remaining)\b[^.]{0,60}\b(?:audit\w*|review\w*|check\w*|inspect\w*)\b/i
