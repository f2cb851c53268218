import { action, flags, passes } from '../examples.ts'
import { findingOnItem } from '../find.ts'
import { exhibitMentions } from '../mentions.ts'
import type { PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'
import { has } from '../text/pattern.ts'

export const tns02: CaseRule = {
  id: 'TNS-02',
  scope: 'case',
  title: 'Actions taken have a date',
  severity: 'warning',
  why: 'A start date and the effect since then prove that the action runs.',
  how: 'A corrective action without a date, where no dated heading stands above it and no date is kept with the entry.',
  question: 'On which day was this done?',
  source: 'CRAFT',
  bad: [
    flags(action('We removed the untracked letter service from the template.')),
    flags(action('Wir haben dem Lieferanten gekündigt, siehe Anlage 4.', { language: 'de' })),
  ],
  fine: [
    passes(action('On 3 May we removed the untracked letter service from the template.'), 'dated'),
    passes(
      {
        sections: {
          correctiveActions: [
            'Done on 3 May 2026:',
            'Removed the untracked letter service.',
            'Refunded the nine buyers.',
          ],
        },
      },
      'a dated heading above',
    ),
    passes(
      { sections: { correctiveActions: [{ text: 'Removed the letter service.', date: '2026-05-03' }] } },
      'a date kept with the entry',
    ),
    passes(
      action('Invoices for both lots, 360 units in all, are Exhibits 1 and 2.'),
      'a list of papers, nothing done',
    ),
    passes(action('September 17: letter service removed from the template.'), 'a date that opens the line'),
  ],
  *check(context) {
    if (context.route !== 'admit') return
    let heading = false
    for (const item of context.section('correctiveActions')) {
      const isHeading = /[:：]\s*$/.test(item.text.raw)
      const dated = item.text.dates.length > 0 || item.date !== undefined
      if (isHeading) {
        heading = dated
        continue
      }
      const brief = item.text.wordCount < 4 && !provedInShort(item)
      if (dated || heading || brief || onlyPapers(item)) continue
      yield findingOnItem(item, 'warning', 'This action has no date.')
    }
  },
}

/** "Dropdown fixed, Exhibit 1": the shortest deed, and still one of some day. */
function provedInShort(item: PlanItem): boolean {
  return exhibitMentions(item).length > 0 && has(doneInShort, item.text.masked)
}

const doneInShort =
  /\b(?:\w{2,}ed|sent|built|put|made|taken|done|rewritten|withdrawn|shut)\b|(?<!\p{L})(?:ge\p{L}{3,}(?:t|en)|(?:be|ver|ent|er)\p{L}{3,}t|\p{L}{3,}ée?s?|\p{L}{3,}(?:at|it|ut)[oaie]|\p{L}{3,}[ai]d[oa]s?)(?!\p{L})|(?:済み|完了|しました)/iu

/** "Invoices for both lots are Exhibits 1 and 2" lists papers and tells of nothing done. */
function onlyPapers(item: PlanItem): boolean {
  if (exhibitMentions(item).length === 0) return false
  const [first] = item.text.sentences
  const words = item.text.masked.slice(first?.start, first?.end)
  return has(lists, words) && !has(somebodyDid, words)
}

const somebodyDid =
  /\b(?:we|i|was|were|have|has|had)\b|(?<!\p{L})(?:wir|ich|haben|habe|wurden?|nous|avons|a été|ont été|abbiamo|stat[oaie]|hemos|ha sido|han sido)(?!\p{L})/iu

const lists =
  /\b(?:is|are|see|as|attached|enclosed|in)\b(?: (?:attached|enclosed|listed|shown))?(?: (?:as|in|under))? ?\uFFFC|(?<!\p{L})(?:liegen|liegt|siehe|figurent|figure|joints?|jointes?|allegat[oaie]|figuran?|adjunt[oa]s?|beigefügt)(?!\p{L})[^.]{0,30}\uFFFC|(?<!\p{L})(?:ist|sind|sont|est|sono|è|son|es)(?!\p{L})[^.(]{0,30}\uFFFC/iu
