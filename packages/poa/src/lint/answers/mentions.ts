import { perText } from '../memory/kept.ts'
import type { PlanItem } from '../plan.ts'
import { exhibitLabels, labelOfRef } from '../text/exhibits.ts'
import type { Span } from '../text/sentences.ts'

export interface ExhibitMention extends Span {
  readonly labels: readonly string[]
}

/** The exhibits that a text names, with their places. */
export function exhibitMentions(item: PlanItem): readonly ExhibitMention[] {
  return mentionsOf(item.text)
}

const mentionsOf = perText(({ raw, masks }): readonly ExhibitMention[] =>
  masks
    .filter((mask) => mask.kind === 'exhibit')
    .map(({ start, end }) => ({ start, end, labels: exhibitLabels(raw.slice(start, end)) })),
)

/** The labels that an item names in words or by its links. */
export function mentionedLabels(item: PlanItem): ReadonlySet<string> {
  const named = namedLabels(item.text)
  const linked = item.links.evidence
  return linked.length === 0 ? named : new Set([...named, ...linked.map(labelOfRef)])
}

const namedLabels = perText(
  (text): ReadonlySet<string> => new Set(mentionsOf(text).flatMap((mention) => mention.labels)),
)

/** Whether an exhibit with this label is meant by a mention: `3` also answers to `3a` and `3.1`. */
export function labelMatches(mention: string, label: string): boolean {
  return mention === label || /^\d+/.exec(mention)?.[0] === label || /^\d+/.exec(label)?.[0] === mention
}
