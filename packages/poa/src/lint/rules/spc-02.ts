import { automatic, hasAnchor } from '../anchors.ts'
import { action, flags, passes } from '../examples.ts'
import { findingOnItem } from '../find.ts'
import type { ItemRule } from '../rule.ts'
import { has } from '../text/pattern.ts'

export const spc02: ItemRule = {
  id: 'SPC-02',
  scope: 'item',
  title: 'Every action and measure has an anchor',
  severity: 'warning',
  why: 'Without a date, a number, a name or a place the reader cannot see that anything was done.',
  how: 'An action or measure without date, number, ASIN, SKU, named tool, role, place or exhibit. Headings and one-line closings are free.',
  question: 'Which date, number, role, tool or exhibit can this name?',
  source: 'ASA, EC1',
  bad: [flags(action('We spoke with everyone about the problem and agreed on a new way.'))],
  fine: [
    passes(action('On 3 May the packers moved to line 2.'), 'date and role'),
    passes(action('Actions taken so far:'), 'a heading'),
    passes(action('The label printer refuses an empty weight field.'), 'a tool'),
  ],
  *check(item, context) {
    if (item.section !== 'correctiveActions' && item.section !== 'preventiveMeasures') return
    if (context.language !== 'en' || item.text.wordCount < 4 || /[:：]\s*$/.test(item.text.raw)) return
    if (
      /^\W*(?:thank|we (?:look forward|hope|trust|remain)|please|sincerely|best regards)/i.test(item.text.raw)
    )
      return
    if (hasAnchor(item) || has(rhythm, item.text.masked) || has(automatic, item.text.masked)) return
    yield findingOnItem(item, 'warning', 'This names no date, number, role, tool, place or exhibit.')
  },
}

// A rhythm says when as a date does.
const rhythm =
  /\b(?:daily|weekly|monthly|quarterly|yearly|every (?:\w+ )?(?:day|week|month|quarter|year|\w+day)|each (?:\w+ )?(?:day|week|month|quarter|year|\w+day)|(?:once|twice) an? (?:day|week|month|quarter|year))\b/i
