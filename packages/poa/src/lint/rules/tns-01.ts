import { action, flags, passes } from '../examples.ts'
import { findingAt, matchesOf, sentenceAt } from '../find.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import { has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'

export const tns01: ItemRule = {
  id: 'TNS-01',
  scope: 'item',
  title: 'Actions taken are in the past',
  severity: 'error',
  why: 'The notice asks for actions you have taken; what is only intended reads as not done.',
  how: 'Will, shall, going to, plan to and the like in a corrective action, with us or staff as subject. Sub-clauses that report a rule and passive results are free.',
  question: 'When was it done? If it is not done yet, does it belong under prevention?',
  source: 'SF1, AZ-POA',
  bad: [
    flags(action('We will refund all buyers.')),
    flags(action('All packers will be trained next week.')),
    flags(action('We plan to relabel the stock.'), 'We plan to'),
  ],
  fine: [
    passes(
      action('Wir haben alle Nachrichten zeitnah beantwortet.', { language: 'de' }),
      'how soon it was done',
    ),
    passes(
      action('On 3 May we set a rule so that a label will not print without a weight.'),
      'a sub-clause that reports a rule',
    ),
    passes(action('On 3 May we told the courier that we will refuse late scans.'), 'what was said'),
    passes(action('We paused the offers until our own stock arrived.'), '"until" clause'),
    passes(action('The page now shows the 30 cm that the box will have.'), 'a thing as subject'),
    passes(
      { sections: { preventiveMeasures: ['The owner will read the report each Monday.'] } },
      'a measure, not an action taken',
    ),
  ],
  *check(item, context) {
    if (item.section !== 'correctiveActions') return
    const spans = matchesOf(item, context.words.future)
    for (const span of spans) {
      if (onlyWhen(item, span) && spans.some((other) => other !== span && isBeside(item, span, other)))
        continue
      if (has(reported, item.text.masked.slice(sentenceAt(item, span.start).start, span.start))) continue
      if (isSoonDone(item, span)) continue
      const start = item.text.raw.slice(span.start, span.end).search(/\S/)
      yield findingAt(
        item,
        {
          start: span.start + Math.max(0, start),
          end: span.end - trailing(item.text.raw.slice(span.start, span.end)),
        },
        'error',
        'An action taken is told as a plan.',
      )
    }
  },
}

/** "We are going to hire a packer next month" is one plan, and its words are not those of its day. */
function onlyWhen(item: PlanItem, { start, end }: Span): boolean {
  return has(when, item.text.masked.slice(start, end))
}

function isBeside(item: PlanItem, span: Span, other: Span): boolean {
  return sentenceAt(item, span.start).start === sentenceAt(item, other.start).start && !onlyWhen(item, other)
}

const when =
  /^\W*(?:(?:in|over|within|during|by|for|on) )?(?:the )?(?:next|coming|following|upcoming) (?:\w+ )?(?:days?|weeks?|months?|quarter|year|\w+day)\W*$|^\W*(?:tomorrow|soon|shortly)\W*$|^\W*(?:(?:in|im|am|an) )?(?:de[nrm] )?(?:nächste|kommende)[nrms]? (?:\p{L}+ )?\p{L}+\W*$|^\W*(?:(?:le|la|les|l['’]|dans|au|au cours) )*(?:\p{L}+ )?(?:prochaine?s? \p{L}+|\p{L}+ prochaine?s?)\W*$|^\W*(?:(?:nei|nelle|il|la|nel|entro|i|le) )*(?:prossim[oaie] \p{L}+|\p{L}+ prossim[oaie])\W*$|^\W*(?:(?:en|el|la|los|las|durante) )*(?:próxim[oa]s? \p{L}+|\p{L}+ que viene)\W*$|^(?:来[週月年]|近日)(?:中)?に?$/iu

// "We told the courier that we will not accept it" is done: what was said stands in the clause.
const reported =
  /\b(?:told|informed|notified|warned|wrote to|reminded|instructed) (?:[\w’'-]+ ){1,5}(?:(?:on|in) [\w ]{3,20} )?that $|(?<!\p{L})(?:mitgeteilt|geschrieben|informiert|angewiesen|angekündigt), dass (?:\p{L}+ )?$|(?<!\p{L})(?:informé|prévenu|averti|écrit|avisé) (?:[\p{L}’'-]+ ){1,5}que $|(?<!\p{L})(?:informato|avvisato|avvertito|scritto|comunicato) (?:[\p{L}'’-]+ ){1,5}che $|(?<!\p{L})(?:informado|avisado|comunicado|advertido|escrito|informamos|avisamos) (?:[\p{L}-]+ ){1,5}(?:de )?que $/iu

function trailing(text: string): number {
  return text.length - text.trimEnd().length
}

/** "Wir haben alle Nachrichten zeitnah beantwortet": how soon it was done, and it was. */
function isSoonDone(item: PlanItem, span: Span): boolean {
  const { masked } = item.text
  return (
    has(soon, masked.slice(span.start, span.end)) &&
    has(perfect, masked.slice(sentenceAt(item, span.start).start, span.start))
  )
}

const soon =
  /^\W*(?:promptly|shortly|soon|zeitnah|umgehend|prochainement|rapidement|sous peu|a breve|in breve|en breve|pronto)\W*$/iu

const perfect =
  /(?<!\p{L})(?:have|has|were|was|haben|hat|habe|wurden?|avons|ai|ont été|a été|abbiamo|ho|sono stat[ie]|hemos|he|fueron|fue)(?!\p{L})[^.;]*$/iu
