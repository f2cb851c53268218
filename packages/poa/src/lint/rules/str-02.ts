import { flags, passes } from '../examples.ts'
import { itemsForIssue } from '../answers/links.ts'
import type { LintContext } from '../context.ts'
import { planSections, type PlanItem } from '../plan.ts'
import { closeness, subjectOf } from '../causes/subjects.ts'
import type { CaseRule } from '../rule.ts'

const names = {
  rootCauses: 'root cause',
  correctiveActions: 'action',
  preventiveMeasures: 'standing measure',
}

/** An issue about papers is answered by what speaks of papers, and nothing else is meant for it. */
function ofPapers(issue: string): boolean {
  return /\b(?:documents?|papers|paperwork|certificates?|test reports?)\b|Unterlagen|Dokumente|Nachweise|documents|certificats|documenti|certificati|documentos|certificados|書類|証明書/iu.test(
    issue,
  )
}

/** Whether no entry of any section has words of an issue, while others are answered throughout. */
function isPassedOver(issue: string, context: LintContext): boolean {
  const answered = (one: string): number =>
    planSections.filter((section) => itemsForIssue(context, one, section).length > 0).length
  return (
    answered(issue) === 0 &&
    (context.document.issues ?? []).some((other) => answered(other) === planSections.length)
  )
}

/** Whether an entry takes up the subject of a cause, and that cause belongs to other issues only. */
function followsAnotherIssue(item: PlanItem, issue: string, context: LintContext): boolean {
  if (item.section === 'rootCauses') return false
  const subject = subjectOf(item.text)
  const causes = context.section('rootCauses')
  const scores = causes.map((cause) => closeness(subjectOf(cause.text), subject))
  const most = Math.max(0, ...scores)
  if (most < 1.5) return false
  const followed = causes.filter((_cause, at) => (scores[at] ?? 0) >= most * 0.6)
  return followed.every(
    (cause) =>
      !itemsForIssue(context, issue, 'rootCauses').includes(cause) &&
      (context.document.issues ?? []).some((other) =>
        itemsForIssue(context, other, 'rootCauses').includes(cause),
      ),
  )
}

export const str02: CaseRule = {
  id: 'STR-02',
  scope: 'case',
  title: 'Every issue of the notice has a cause, an action and a measure',
  severity: 'error',
  why: 'Amazon reads whether all issues are explained; one that is passed over keeps the account closed.',
  how: 'Issue by section matrix from `issues`: by explicit tags first, by the words of the issue second. Entries may serve several issues; one that takes up the cause of another issue serves that one.',
  question: 'Which entry answers this issue in this section?',
  source: 'AZ-POA, MOD-ODR, SEED-002',
  bad: [
    flags({
      issues: ['used_sold_as_new', 'cancellation_rate'],
      sections: {
        rootCauses: [
          'Returned headphones were judged by their sleeve, as the returns card had no line for ear pads.',
          'Both shops drew on one stock figure, and the link between them ran at midnight.',
        ],
        preventiveMeasures: [
          'The clerk opens every returned pair and fills in the line for ear pads on the card.',
          'Each month the owner draws 10 headphones from the shelf and compares ear pads and card.',
        ],
      },
    }),
    flags({
      issues: ['inauthentic', 'late_shipment_rate'],
      sections: {
        rootCauses: [
          'The supplier file held no invoice for the second lot of the brand.',
          'Orders after the 14:00 cut-off were shipped two days late.',
        ],
        correctiveActions: ['On 14 September we stopped sale and asked the supplier for both invoices.'],
        preventiveMeasures: ['Each lot enters stock only with its invoice from an authorised distributor.'],
      },
    }),
  ],
  fine: [
    passes(
      {
        issues: ['used_sold_as_new', 'cancellation_rate'],
        sections: {
          rootCauses: [
            'Returned headphones were judged by their sleeve, as the returns card had no line for ear pads.',
            'Both shops drew on one stock figure, and the link between them ran at midnight.',
          ],
          preventiveMeasures: [
            'The clerk opens every returned pair and fills in the line for ear pads on the card.',
            'Each Friday the owner reads how long the link between the shops took.',
          ],
        },
      },
      'the second measure speaks of the link',
    ),
    passes(
      {
        issues: ['inauthentic', 'late_shipment_rate'],
        sections: {
          rootCauses: ['One deputy did both jobs.'],
          correctiveActions: [
            { text: 'On 3 May we hired a second clerk.', issues: ['inauthentic', 'late_shipment_rate'] },
          ],
          preventiveMeasures: ['The clerk files each invoice and confirms the orders shipped that day.'],
        },
      },
      'one entry tagged with both issues, one untagged entry for each section that holds words of both',
    ),
    passes(
      {
        issues: ['inauthentic'],
        sections: {
          rootCauses: ['The box changed in May.'],
          correctiveActions: ['We stopped sale.'],
          preventiveMeasures: ['Each lot is checked.'],
        },
      },
      'a single issue: everything belongs to it',
    ),
  ],
  *check(context) {
    const issues = context.document.issues ?? []
    if (context.route !== 'admit' || issues.length < 2) return
    const admitted = new Set(
      (context.document.charges ?? [])
        .filter((c) => c.route !== undefined && c.route !== 'admit')
        .map((c) => c.issue),
    )
    for (const [index, issue] of issues.entries()) {
      if (admitted.has(issue)) continue
      const passedOver = isPassedOver(issue, context)
      for (const section of planSections) {
        const items = context.section(section)
        if (items.length === 0) continue // STR-01 says so
        if (itemsForIssue(context, issue, section).length > 0) continue
        // An entry that belongs to no issue by its words may well be meant for this one: one entry can serve many.
        const free = items.filter(
          (item) =>
            issues.every((other) => !itemsForIssue(context, other, section).includes(item)) &&
            !followsAnotherIssue(item, issue, context),
        )
        if (
          free.length > 0 &&
          !passedOver &&
          !ofPapers(issue) &&
          !items.some((item) => item.links.issues.length > 0)
        )
          continue
        yield {
          severity: 'error',
          message: `No ${names[section]} answers the issue "${issue.replaceAll('_', ' ')}".`,
          path: `issues[${index}]`,
          text: issue,
          question: `Which ${names[section]} belongs to "${issue.replaceAll('_', ' ')}"?`,
        }
      }
    }
  },
}
