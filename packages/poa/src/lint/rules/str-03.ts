import type { CaseDocument, CaseItem } from '../../case.ts'
import { flags, passes } from '../examples.ts'
import { findingOnItem } from '../find.ts'
import { causeLinks, isTiedByIds, type CauseLinks } from '../links.ts'
import type { PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'
import { causesPassedOver } from '../subjects.ts'

const twoCauses = [
  'The untracked letter service was still chosen in the shipping template, so nine parcels had no scan.',
  'The size chart on the page was copied from the old model and showed 40 cm.',
]

const actions = [
  { text: 'On 3 May we removed the untracked letter service.', causes: ['c1'] },
  { text: 'On 4 May the size chart was corrected.', causes: ['c2'] },
]
const tied = (...preventiveMeasures: CaseItem[]): CaseDocument => ({
  sections: {
    rootCauses: twoCauses.map((text, index) => ({ text, id: `c${index + 1}` })),
    correctiveActions: actions,
    preventiveMeasures,
  },
})
const ofTemplate = { text: 'The template offers tracked services only.', causes: ['c1'] }
const ofScans = { text: 'Each Monday the owner reads the scan report.', causes: ['c1'] }
const strangers = [
  'The office manager renews the fire insurance every January and files the certificate.',
  'The bookkeeper orders toner on the first of each month.',
  'The gate is locked at eight by the janitor.',
  'A plumber looks at the boiler each autumn.',
  'The coffee machine is descaled each quarter.',
  'The owner meets the tax adviser each June.',
]

export const str03: CaseRule = {
  id: 'STR-03',
  scope: 'case',
  title: 'Each root cause has an action and a standing measure',
  severity: 'error or warning',
  why: 'A cause without its fix shows the reader that the problem will come back.',
  how: 'Ties causes to actions and measures by tags, else by shared words of meaning. A cause is dangling only when every entry of the section is already taken by another cause; where the writer ties the entries by ids, an entry that was left out is credited to none.',
  question: 'What did you do about this cause, and what keeps it from coming back?',
  source: 'MOD-ODR, EC2',
  bad: [
    ...strangers.map((text) => flags(tied(ofTemplate, { text, causes: [] }, ofScans))),
    flags({
      sections: {
        rootCauses: twoCauses,
        correctiveActions: [
          'On 3 May we removed the untracked letter service from the shipping template.',
          'On 4 May the size chart on the page was corrected to 30 cm.',
        ],
        preventiveMeasures: [
          'The shipping template offers tracked services only; the owner checks the scan report daily.',
        ],
      },
    }),
  ],
  fine: [
    ...[
      'The size chart on each page is compared with the sample by a second person.',
      'A second person measures the model before its page is edited and signs the size chart.',
      'Whoever copies a size chart from an old model measures it first.',
      'The page editor asks for a measured size chart.',
      'Each page of a new model shows a size chart that was measured.',
      'The chart of sizes on a page names who measured it.',
    ].map((text) =>
      passes(tied(ofTemplate, text, ofScans), `not tied by id, but its words say the cause: ${text}`),
    ),
    passes(
      {
        sections: {
          rootCauses: twoCauses,
          correctiveActions: [
            'On 3 May we removed the untracked letter service.',
            'On 4 May the size chart was corrected.',
          ],
          preventiveMeasures: [
            'The shipping template offers tracked services only.',
            'A second person reads every edited page aloud against the sample.',
          ],
        },
      },
      'the second measure shares no word with a cause, so it may well belong to the second',
    ),
    passes(
      {
        sections: {
          rootCauses: ['The box changed.'],
          correctiveActions: ['Units were counted.'],
          preventiveMeasures: ['Lots are read in.'],
        },
      },
      'one cause takes everything',
    ),
  ],
  *check(context) {
    if (context.route !== 'admit') return
    const links = causeLinks(context)
    if (links.length < 2) return
    for (const [kind, section, missing] of [
      ['actions', 'correctiveActions', 'action'],
      ['measures', 'preventiveMeasures', 'standing measure'],
    ] as const) {
      const items = context.section(section)
      if (items.length === 0) continue
      const taken = new Set(links.flatMap((link) => link[kind]))
      const free = isTiedByIds(items)
        ? 0
        : items.filter((item) => !taken.has(item) && item.links.causes.length === 0).length
      const dangling = links.filter((link) => link[kind].length === 0)
      for (const cause of section === 'correctiveActions' ? passedOver(links, items) : [])
        if (!dangling.slice(free).some((link) => link.cause === cause))
          yield findingOnItem(cause, 'warning', 'No action speaks of the product of this cause.')
      // Every entry that shares words with no cause is credited to one dangling cause.
      const alone = dangling.slice(free)
      for (const link of alone) {
        // Outside English pieces of words make the ties, which suggest and do not prove.
        const sure = context.language === 'en' || context.items.some((item) => item.links.causes.length > 0)
        yield findingOnItem(link.cause, sure ? 'error' : 'warning', `This cause has no ${missing}.`)
      }
      // What speaks of nothing in particular may be meant for any cause, hence no error.
      for (const over of causesPassedOver(context))
        if (over.section === section && !alone.some((link) => link.cause === over.cause))
          yield findingOnItem(over.cause, 'warning', `No ${missing} takes up the subject of this cause.`)
    }
  },
}

/** Causes that each name a product: one whose product no action names, where another's is named. */
function passedOver(links: readonly CauseLinks[], actions: readonly PlanItem[]): PlanItem[] {
  const said = actions.map((item) => item.text.raw).join('\n')
  const named = links.flatMap(({ cause }) => {
    const [, word = '', asin = ''] = productBefore.exec(cause.text.raw) ?? []
    return asin === '' ? [] : [{ cause, answered: said.includes(asin) || said.includes(word) }]
  })
  return named.some(({ answered }) => answered)
    ? named.filter(({ answered }) => !answered).map(({ cause }) => cause)
    : []
}

// In Japanese nothing parts the product from its number, so its name can be told.
const productBefore = /([\p{Script=Han}\p{Script=Katakana}ー]{2,})(B0[A-Z\d]{8})/u
