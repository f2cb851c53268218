import { automatic, rolePattern } from '../anchors.ts'
import { flags, measure, passes } from '../examples.ts'
import { findingOnItem } from '../find.ts'
import type { ItemRule } from '../rule.ts'

export const spc04: ItemRule = {
  id: 'SPC-04',
  scope: 'item',
  title: 'A standing measure has owner, rhythm and criterion',
  severity: 'error or warning',
  why: 'A measure that nobody owns, at no time and against no line, does not exist the week after.',
  how: 'Three slots per measure: a role; a rhythm or trigger; a number or criterion. None filled is an error, one a warning. Blocks that a tool enforces need no owner.',
  question: 'Who does it, how often or when, and what counts as passed?',
  source: 'publicityport, AppealsPro, ASA',
  bad: [
    flags(measure('Quality of products is checked and problems are avoided.')),
    flags(measure('The packing team looks at the boxes.')),
  ],
  fine: [
    passes(
      measure('The receiving lead compares each lot with the page; two differences stop the lot.'),
      'all three',
    ),
    passes(measure('The tool refuses a label without a weight.'), 'an automatic block'),
    passes(measure('Every Monday the owner reads the report.'), 'two of three'),
  ],
  *check(item, context) {
    if (item.section !== 'preventiveMeasures' || context.language !== 'en') return
    const { masked, raw } = item.text
    if (item.text.wordCount < 4 || /[:：]\s*$/.test(raw) || automatic.test(masked)) return
    const filled = [
      rolePattern.test(masked) ||
        item.owner !== undefined ||
        (/\b(?:staff|team|we|our|employee|warehouse|supplier)\b/i.test(masked) &&
          /\b(?:lead|owner|manager)\b/i.test(masked)),
      rhythm.test(masked),
      criterion.test(masked) || item.text.masks.some(({ kind }) => kind === 'quote'),
    ].filter(Boolean).length
    if (filled >= 2) return
    yield findingOnItem(
      item,
      filled === 0 ? 'error' : 'warning',
      filled === 0
        ? 'This measure has no owner, no rhythm and no criterion.'
        : 'This measure has only one of owner, rhythm and criterion.',
    )
  },
}

const rhythm =
  /\b(?:daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|hourly|nightly|bi-?weekly|every|each|per|once|twice|whenever|when|before|after|at (?:the )?(?:start|end|close|\d)|on (?:arrival|receipt|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|the first)|upon|as soon as|if|until|at \d|by \d|on day|any (?:new|lot|order|edit|return)|should (?:an?|the|any|one)|new (?:lots?|suppliers?|listings?|products?|staff|packers?)|all (?:new|incoming|returns?|returned|inbound)|mornings?|evenings?|any time|random)\b/i

const criterion =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|both|none|zero|no|any|match(?:es|ing)?|equal|same|identical|differ(?:s|ence|ences|ent)?|missing|mismatch\w*|below|above|over|under|less than|more than|at least|at most|within|only|must|fails?|failed|limit|threshold|checklist|sheet|list|against|compar\w+|complete|sealed|signed|unopened|expired|open|empty|unscanned|without)\b/i
