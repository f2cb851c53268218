import type { PlanItem } from './plan.ts'
import { exhibitLabels, labelOfRef } from './text/exhibits.ts'
import type { Span } from './text/sentences.ts'

export interface ExhibitMention extends Span {
  readonly labels: readonly string[]
}

const kept = new WeakMap<object, readonly ExhibitMention[]>()

/** The exhibits that a text names, with their places. */
export function exhibitMentions(item: PlanItem): readonly ExhibitMention[] {
  let mentions = kept.get(item.text)
  if (mentions === undefined) {
    mentions = item.text.masks
      .filter((mask) => mask.kind === 'exhibit')
      .map(({ start, end }) => ({ start, end, labels: exhibitLabels(item.text.raw.slice(start, end)) }))
    kept.set(item.text, mentions)
  }
  return mentions
}

/** The labels that an item names in words or by its links. */
export function mentionedLabels(item: PlanItem): ReadonlySet<string> {
  return new Set([
    ...exhibitMentions(item).flatMap((mention) => mention.labels),
    ...item.links.evidence.map(labelOfRef),
  ])
}

/** Whether an exhibit with this label is meant by a mention: `3` also answers to `3a` and `3.1`. */
export function labelMatches(mention: string, label: string): boolean {
  return mention === label || /^\d+/.exec(mention)?.[0] === label || /^\d+/.exec(label)?.[0] === mention
}
