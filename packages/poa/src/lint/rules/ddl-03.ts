import { answersAsk } from '../asks.ts'
import { asksOfReply, rejectedSubmissions } from '../attempts.ts'
import { parseDay } from '../../day.ts'
import { flags, passes } from '../examples.ts'
import type { LintContext } from '../context.ts'
import type { PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'
import { stemsOf } from '../text/analyse.ts'
import { sharedCount, shareOf } from '../text/tokens.ts'
import { has } from '../text/pattern.ts'

const old =
  'Root cause: the letter service has no scan. Prevention: the template offers tracked service only.'
const reply =
  'Please provide greater detail on the following:\n- The root cause of the issue\n- The steps you have taken to prevent it going forward'

export const ddl03: CaseRule = {
  id: 'DDL-03',
  scope: 'case',
  title: "The rejection's asks are answered",
  severity: 'error',
  why: 'The rejection names what was missing; an answer that passes over a line is rejected with the same words.',
  how: 'Each line of the rejection maps to text with at least 30% new words against the rejected one, or to a new exhibit. "Not applicable" with a reason counts as an answer.',
  question: 'What is new in the plan for this line?',
  source: 'AZ forum threads, ECC-AHS',
  bad: [
    flags({
      sections: {
        rootCauses: [
          'The letter service was kept for orders under $20 after the price change of 3 July, and nobody compared the template.',
        ],
        preventiveMeasures: ['The template offers tracked service only.'],
      },
      previousSubmissions: [{ date: '2026-10-14', text: old, outcome: 'rejected', reply }],
    }),
  ],
  fine: [
    passes(
      {
        sections: {
          rootCauses: [
            'The letter service was kept for orders under $20 after the price change of 3 July, and nobody compared the template.',
          ],
          preventiveMeasures: [
            'Each Monday the shipping lead compares the template with the price list and signs the sheet (Exhibit 4).',
          ],
        },
        previousSubmissions: [{ date: '2026-10-14', text: old, outcome: 'rejected', reply }],
      },
      'both lines have new text',
    ),
    passes(
      {
        sections: { rootCauses: ['The letter service has no scan.'] },
        previousSubmissions: [{ text: old, outcome: 'accepted' }],
      },
      'nothing was rejected',
    ),
  ],
  *check(context) {
    const last = rejectedSubmissions(context).at(-1)
    if (last?.reply === undefined) return
    const before = stemsOf((last.text ?? '').toLowerCase(), context.language)
    const sent = parseDay(last.date)
    const fresh = (context.exhibits ?? []).some(
      ({ day }) => sent !== undefined && day !== undefined && day > sent,
    )
    for (const ask of asksOfReply(last.reply)) {
      if (ask.sections.length > 0) {
        const changed = ask.sections.some((section) =>
          context.section(section).some((item) => {
            if (has(notApplicable, item.text.raw)) return true
            // A few words give no greater detail, however new they are.
            const size = item.text.stems.size
            if (!touches(item, ask.text, context)) return false
            return size >= (context.language === 'ja' ? 1 : 3) && 1 - shareOf(item.text.stems, before) >= 0.3
          }),
        )
        if (changed) continue
      } else {
        const stems = stemsOf(ask.text.toLowerCase(), context.language)
        const excused = context.items.some(
          (item) => has(notApplicable, item.text.raw) && shareOf(stems, item.text.stems) > 0,
        )
        // A paper alone does not tell how something is done.
        const told =
          !has(asksHow, ask.text) ||
          context.items.some(
            (item) =>
              item.section !== 'rootCauses' &&
              touches(item, ask.text, context) &&
              1 - shareOf(item.text.stems, before) >= 0.3,
          )
        if (excused || (told && (fresh || answersAsk(context, ask.text).answered))) continue
      }
      yield {
        severity: 'error',
        message: `The rejection asks for "${ask.text}", and nothing new answers it.`,
        path: `previousSubmissions[${last.index}].reply`,
        start: ask.start,
        end: ask.end,
        text: last.reply.slice(ask.start, ask.end),
      }
    }
  },
}

/** Whether an entry shares a thing with what was asked; where the ask names none of its own, any entry does. */
function touches(item: PlanItem, ask: string, context: LintContext): boolean {
  if (context.language !== 'en' || !has(asksHow, ask)) return true
  const things = stemsOf(ask.toLowerCase().replace(common, ' '), context.language)
  return things.size < 2 || sharedCount(things, item.text.stems) > 0
}

const asksHow =
  /^\W*(?:(?:\w+ )?(?:greater|more|further|additional) (?:details?|information) (?:on|about|of|regarding) )?how (?:you|[a-z-]+ [a-z-]+(?: [a-z-]+)? (?:is|are|will)|you|do|will|are|is|the|your)\b/i

// What every reply asks, whatever the plan is about.
const common =
  /\b(?:how|what|which|you|your|will|have|had|has|taken|take|make|made|sure|ensure|monitor|used|use|using|future|going|forward|prevent\w*|avoid|actions?|steps?|measures?|resolve\w*|issues?|problems?|root|causes?|violations?|policy|policies|happen\w*|again|similar|account|business|sell\w*|products?|items?|orders?|listings?|customers?|reviews?|changes?|implement\w*|process\w*|greater|more|detail\w*|explain|explanation|plan|describe|provide|please)\b/gi

const notApplicable =
  /(?:\bnot applicable\b|trifft nicht zu|nicht zutreffend|sans objet|non applicable|non applicabile|no (?:es )?aplicable|no procede|該当しま?せん|該当なし).{6,}/i
