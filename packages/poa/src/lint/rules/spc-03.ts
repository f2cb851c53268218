import { anchorsOf } from '../anchors.ts'
import { action, flags, measure, passes } from '../examples.ts'
import { findingAt, matchesIn } from '../find.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import { has } from '../text/pattern.ts'

export const spc03: ItemRule = {
  id: 'SPC-03',
  scope: 'item',
  title: 'Training and policy reading have content',
  severity: 'error or warning',
  why: '"We trained our staff" stands in every refused plan; topic, date, people and proof make it true.',
  how: 'Training, educating or reading a policy needs topic, date or trigger, who, and proof. Two or more missing are an error, one a warning.',
  question: 'Who was trained on what, when, and what proves it?',
  source: 'amazonsellers.attorney, MOD-APP',
  bad: [
    flags(action('We trained our staff.')),
    flags(action('We have read and understood all Amazon policies.')),
    flags(measure('Staff receive more training.')),
  ],
  fine: [
    passes(
      action(
        'On 14 September the warehouse lead trained four packers on the seal check; sign-in sheet: Exhibit 4.',
      ),
      'all four',
    ),
    passes(
      measure('New packers are trained on the 6-point sheet before the first shift and sign it.'),
      'a trigger stands for the date, the signature is the proof',
    ),
    passes(action('The training shoes and the train set were relabelled.'), 'products'),
    passes(action('The scanner reads the label.'), 'a machine'),
  ],
  *check(item, context) {
    if (context.language !== 'en' || item.section === 'rootCauses') return
    const [span] = [...matchesIn(item, training), ...matchesIn(item, policyReading)].toSorted(
      (a, b) => a.start - b.start,
    )
    if (span === undefined) return
    const missing = missingSlots(item)
    if (missing.length === 0) return
    yield findingAt(
      item,
      span,
      missing.length >= 2 ? 'error' : 'warning',
      `Training or reading without ${missing.join(', ')}.`,
    )
  },
}

const training =
  /\b(?:staff|team|employees?|packers?|pickers?|workers?|everyone|clerks?|colleagues|people|we) (?:\w+ ){0,3}(?:refreshers?|workshops?|seminars?|webinars?|courses?|coaching|briefings?|lessons?|e-?learning)\b|\b(?:re-?)?train(?:ed|s)? (?:up )?(?:our |all |the |all our |all the |every |each |new |both |these |four |three |two |five |six |\d+ |\w+ )?(?:staff|teams?|employees?|packers?|pickers?|workers?|members?|people|personnel|managers?|everyone|clerks?|colleagues|assistants?|sellers?|them|him|her)\b|\b(?:staff|teams?|employees?|packers?|pickers?|workers?|members|people|personnel|everyone|clerks?|colleagues|they|who) (?:\w+ ){0,3}?(?:re-?)?(?:trained|educated|coached|briefed|instructed|reminded|sensiti[sz]ed)\b|\bwe (?:\w+ )?(?:re-?)?(?:trained|educated)\b|\b(?:(?:re-?)?trainings?|training (?:sessions?|workshops?))\b(?! (?:log|sheet|record|register|score|result|slides|video|certificate|file|material|deck|note|on file|matrix))|\b(?:educat|instruct|coach|brief)(?:ed|es?|s|ing)? (?:our|all|the|every|each) (?:\w+ )?(?:staff|teams?|employees?|packers?|workers?|members)\b/i

const policyReading =
  /\b(?:read|reviewed|studied|re-?read|gone through|went through|familiari[sz]ed (?:ourselves|myself|the team) with|understood|learned|learnt)\b(?: and \w+)?(?: \w+){0,6} (?:polic(?:y|ies)|guidelines?|help pages?|terms(?: of service)?|code of conduct|regulations|selling rules)\b/i

function missingSlots(item: PlanItem): string[] {
  const { masked } = item.text
  const anchors = anchorsOf(item)
  const missing: string[] = []
  const topic =
    has(
      hasTopic,
      masked.replace(
        /\b(?:on|in) (?:\d|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)/gi,
        ' ',
      ),
    ) || item.text.masks.some(({ kind }) => kind === 'quote' || kind === 'name')
  if (!topic) missing.push('a topic')
  const trigger =
    /\b(?:before|after|when|whenever|every|each|weekly|monthly|quarterly|yearly|annual(?:ly)?|daily|twice|once|per|first (?:day|shift|week)|new (?:packers?|staff|employees|hires?|starters?|joiners?))\b/i
  if (!anchors.date && !trigger.test(masked)) missing.push('a date')
  const who = /\b(?:staff|team|employees?|workers?|members?|personnel|everyone|people|we|i)\b/i
  const named = anchors.role || has(namesTheTrained, masked)
  if (!named && !who.test(masked)) missing.push('who')
  else if (!named) missing.push('which people')
  const proof =
    /\b(?:sign(?:s|ed|atures?|-in|-off)?|quiz|test(?:ed)?|scores?|certificates?|logs?|records?|recorded|records|sheets?|attendance|slides|protocol|minutes|passed|confirm\w*|documented|register|checklists?|filed|photo|video)\b/i
  if (!anchors.exhibit && !proof.test(masked)) missing.push('proof')
  return missing
}

const hasTopic =
  /\b(?:on|in|about|how|covering|covers?|regarding|of|for|with|to) (?:the |our |a |an |how |this |these |each |new |\w+ing )?(?!\d|january|february|march|april|may|june|july|august|september|october|november|december|mon|tue|wed|thu|fri|sat|sun|our|all|amazon|staff|team)[\p{L}\p{N}'’-]+/iu

const namesTheTrained =
  /\b(?:all|both|\d+|two|three|four|five|six|seven|eight|nine|ten|every|each|new) (?:\w+ )?(?:staff|team|employees?|workers?|members?|people)\b/i
