import { countsExperiences } from '../reading/customer-experience.ts'
import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import type { MetricName } from '../schema.ts'
import type { Hit } from '../terms/match.ts'
import { previousEnd } from './figure-target.ts'
import { metricOf } from './metric.ts'
import type { Percent } from './percents.ts'

/** A place in a sentence that names what is told as a share; `metric` is null for rates that are none of ours. */
export interface MetricMention {
  readonly metric: MetricName | null
  readonly hit: Hit
}

/** The rates that a sentence names, in the order of the text; parts of an order defect rate are not among them. */
export function mentionsIn(letter: Letter, sentence: ReadSentence): MetricMention[] {
  return sentence.hits.flatMap((hit): MetricMention[] => {
    if (hit.concept === 'rate.other') return [{ metric: null, hit }]
    const metric = metricOf.get(hit.concept)
    return metric === undefined || metric === 'account_health_rating' || countsExperiences(letter, hit)
      ? []
      : [{ metric, hit }]
  })
}

/**
 * "Chargebacks: 0.13%", "0.6% negative feedback": the share of a part of the order defect rate. Where the parts are only counted up
 * ("negative feedback, claims and chargebacks come to 2.1%"), it is that of the whole.
 */
export function isShareOfPart(
  letter: Letter,
  sentence: ReadSentence,
  percent: Percent,
  siblings: readonly Percent[],
): boolean {
  if (!says(sentence, 'rate.part')) return false
  const { flat } = letter.reading
  const parts = sentence.hits.filter(({ concept }) => concept === 'rate.part')
  const since = Math.max(sentence.start, previousEnd(siblings, percent))
  const before = parts.filter((hit) => hit.start >= since && hit.end <= percent.start)
  const last = before.at(-1)
  if (last !== undefined && besideFigure.test(flat.slice(last.end, percent.start)))
    return before.every((hit) => hit.end >= last.start - 1)
  const behind = parts.find(
    (hit) =>
      hit.start >= percent.end &&
      hit.end <= (siblings.find((p) => p.start >= percent.end)?.start ?? sentence.end),
  )
  return behind !== undefined && behindFigure.test(flat.slice(percent.end, behind.start))
}

const besideFigure =
  /^(?:[a-z-]{0,12})?(?: (?:rate|quote|claims?|antrage|anteil|share))? ?[:：=–(（|-]?(?: ?(?:is|was|of|at|made up|accounted for|ist|war|von|bei|mit|liegt bei|est de|de|a|di|e del|del|es del|は|が|で))? ?[(（]?$/
const behindFigure =
  /^ ?[(（]?(?:(?:of|from|for|due to|were|are|durch|wegen|auf|aus|fur|de|des|d'|pour|di|da|per|por|の|は|が|について) ?)?(?:the |die |les |i |las |los )?$/
