import { answersAsk } from '../answers/asks.ts'
import { asksOfReply, rejectedSubmissions } from '../answers/attempts.ts'
import { parseDay } from '../../day.ts'
import type { CaseDocument } from '../../case.ts'
import { flags, passes } from '../examples.ts'
import type { LintContext } from '../context.ts'
import type { PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'
import { stemsOf } from '../text/analyse.ts'
import { thingsAsked } from '../answers/reply-asks.ts'
import { documentsAskedBy, satisfies } from '../terms/documents.ts'
import { sharedCount, shareOf, sharesAny } from '../text/tokens.ts'
import { has } from '../text/pattern.ts'

const old =
  'Root cause: the letter service has no scan. Prevention: the template offers tracked service only.'
const reply =
  'Please provide greater detail on the following:\n- The root cause of the issue\n- The steps you have taken to prevent it going forward'

const kettleAsks = [
  ['en', 'Your plan does not explain how returned kettles are kept apart from new ones.'],
  ['en', 'Please tell us who separates returned kettles from new stock.'],
  ['en', 'You did not address the returned kettles.'],
  ['de', 'Bitte erläutern Sie, wie Rücksendungen von neuer Ware getrennt werden.'],
  ['fr', 'Votre plan ne précise pas ce que deviennent les retours.'],
  ['it', 'Indicate come i resi sono separati dal nuovo.'],
  ['es', 'Su plan no aclara qué ocurre con las devoluciones.'],
  ['ja', '返品と新品をどのように分けているか、詳しくご説明ください。'],
] as const

const lateness = {
  en: [
    'Our handling time was one day although the courier came at noon.',
    'Since 20 May returned kettles go into a red crate, apart from new stock, and the clerk books them as used.',
  ],
  de: [
    'Unsere Bearbeitungszeit war ein Tag, obwohl der Kurier mittags kam.',
    'Seit dem 20. Mai kommen Rücksendungen in eine rote Kiste, getrennt von neuer Ware.',
  ],
  fr: [
    'Notre délai était d’un jour alors que le coursier passait à midi.',
    'Depuis le 20 mai, les retours vont dans un bac rouge, séparés du neuf.',
  ],
  it: [
    'Il termine era di un giorno benché il corriere passasse a mezzogiorno.',
    'Dal 20 maggio i resi vanno in una cassa rossa, separati dal nuovo.',
  ],
  es: [
    'El plazo era de un día aunque el mensajero venía a mediodía.',
    'Desde el 20 de mayo las devoluciones van a una caja roja, separadas de lo nuevo.',
  ],
  ja: ['集荷が正午なのに処理時間が1日のままでした。', '5月20日から返品は赤い箱に入れ、新品と分けています。'],
} as const

/** A plan that was refused with an ask about returns, sent again with or without a word on them. */
function kettles(language: keyof typeof lateness, ask: string, answered: boolean): CaseDocument {
  const [cause, measure] = lateness[language]
  return {
    language,
    sections: { rootCauses: [cause], preventiveMeasures: answered ? [measure] : [] },
    previousSubmissions: [{ date: '2026-05-22', text: cause, outcome: 'rejected', reply: ask }],
  }
}

export const ddl03: CaseRule = {
  id: 'DDL-03',
  scope: 'case',
  title: "The rejection's asks are answered",
  severity: 'error',
  why: 'The rejection names what was missing; an answer that passes over a line is rejected with the same words.',
  how: 'Each line of the rejection maps to text with at least 30% new words against the rejected one, or to a new exhibit (of the kind that the line asks for); a sentence that asks after one thing maps to new words about that thing. "Not applicable" with a reason counts as an answer.',
  question: 'What is new in the plan for this line?',
  source: 'AZ forum threads, ECC-AHS',
  bad: [
    ...kettleAsks.map(([language, ask]) => flags(kettles(language, ask, false))),
    flags({
      sections: {
        rootCauses: ['One label was retyped, because anybody could edit files of the mill.'],
        preventiveMeasures: ['Two clerks compare each label with the original of the mill.'],
      },
      previousSubmissions: [
        {
          date: '2026-10-14',
          text: 'One label of the mill was retyped.',
          outcome: 'rejected',
          reply: 'We need: greater detail on how you verify labels by video call with the mill.',
        },
      ],
    }),
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
    ...kettleAsks.map(([language, ask]) => passes(kettles(language, ask, true), `answered: ${ask}`)),
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
    // A photo is no answer to whoever asks for an agreement.
    const newPaper = (ask: string): boolean => {
      const kinds = documentsAskedBy(ask)
      return kinds.length === 0
        ? fresh
        : (context.exhibits ?? []).some(
            ({ day, kind }) =>
              sent !== undefined &&
              day !== undefined &&
              day > sent &&
              kinds.some((wanted) => satisfies(kind, wanted)),
          )
    }
    const isNew = (item: PlanItem): boolean => 1 - shareOf(item.text.stems, before) >= 0.3
    const listed = asksOfReply(last.reply)
    // What stands in a list, or after "greater detail on", is read more closely below.
    const things = thingsAsked(last.reply, context).filter(
      ({ start, end }) =>
        !listed.some((ask) => ask.start < end && ask.end > start && ask.end - ask.start < end - start - 1),
    )
    for (const { text, start, end, things: asked } of things) {
      const answered =
        context.items.some(
          (item) => has(notApplicable, item.text.raw) || (isNew(item) && sharesAny(asked, item.text.stems)),
        ) ||
        (context.exhibits ?? []).some(
          ({ day, entry }) =>
            sent !== undefined &&
            day !== undefined &&
            day > sent &&
            sharesAny(asked, stemsOf((entry.title ?? '').toLowerCase(), context.language)),
        )
      if (!answered)
        yield {
          severity: 'error',
          message: `The rejection asks for "${text}", and nothing new answers it.`,
          path: `previousSubmissions[${last.index}].reply`,
          start,
          end,
          text: last.reply.slice(start, end),
        }
    }
    for (const ask of listed) {
      // A sentence about one thing is answered by what is said of that thing.
      if (things.some(({ start, end }) => ask.start < end && ask.end > start)) continue
      if (ask.sections.length > 0) {
        const changed = ask.sections.some((section) =>
          context.section(section).some((item) => {
            if (has(notApplicable, item.text.raw)) return true
            // A few words give no greater detail, however new they are.
            const size = item.text.stems.size
            if (!touches(item, ask.text, before, context)) return false
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
              touches(item, ask.text, before, context) &&
              1 - shareOf(item.text.stems, before) >= 0.3,
          )
        if (excused || (told && (newPaper(ask.text) || answersAsk(context, ask.text).answered))) continue
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
function touches(item: PlanItem, ask: string, before: ReadonlySet<string>, context: LintContext): boolean {
  if (context.language !== 'en' || !has(asksHow, ask)) return true
  const things = stemsOf(ask.toLowerCase().replace(common, ' '), context.language)
  if (things.size < 2 || sharedCount(things, item.text.stems) === 0) return things.size < 2
  // "How you confirm invoices by telephone": what the rejected text spoke of already was not enough.
  const fresh = new Set([...things].filter((thing) => !before.has(thing)))
  return fresh.size < 2 || sharesAny(fresh, item.text.stems)
}

const asksHow =
  /^\W*(?:(?:\w+ )?(?:greater|more|further|additional) (?:details?|information) (?:on|about|of|regarding) )?how (?:you|[a-z-]+ [a-z-]+(?: [a-z-]+)? (?:is|are|will)|you|do|will|are|is|the|your)\b/i

// What every reply asks, whatever the plan is about.
const common =
  /\b(?:how|what|which|you|your|will|have|had|has|taken|take|make|made|sure|ensure|monitor|used|use|using|future|going|forward|prevent\w*|avoid|actions?|steps?|measures?|resolve\w*|issues?|problems?|root|causes?|violations?|policy|policies|happen\w*|again|similar|account|business|sell\w*|products?|items?|orders?|listings?|customers?|reviews?|changes?|implement\w*|process\w*|greater|more|detail\w*|explain|explanation|plan|describe|provide|please)\b/gi

const notApplicable =
  /(?:\bnot applicable\b|trifft nicht zu|nicht zutreffend|sans objet|non applicable|non applicabile|no (?:es )?aplicable|no procede|該当しま?せん|該当なし).{6,}/i
