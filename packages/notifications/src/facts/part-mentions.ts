import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { oncePerLetter } from '../reading/once-per-letter.ts'
import { topicMetrics, type MetricName } from '../schema.ts'
import type { Concept } from '../terms/concepts.ts'
import type { Hit } from '../terms/match.ts'
import type { MetricMention } from './metric-mentions.ts'
import { partOf } from './metric.ts'
import type { Percent } from './percents.ts'

/** A part of the order defect rate that a sentence names: one hit, or several that touch. */
export interface PartMention extends MetricMention {
  readonly metric: MetricName
}

/**
 * The parts of the order defect rate of which a sentence tells a share: "negative feedback rate: 0.9%", "chargebacks are at 0.13%",
 * "1.4% of your orders ended in an A-to-z claim". Where the parts are counted up ("negative feedback, claims and chargebacks come
 * to 2.1%"), or explain the whole ("your order defect rate, mostly claims, is 2.1%"), they have none. `percents` are the sentence's.
 */
export function partsIn(
  letter: Letter,
  sentence: ReadSentence,
  percents: readonly Percent[],
): readonly PartMention[] {
  if (!says(sentence, ...partOf.keys())) return []
  const { flat } = letter.reading
  const parts = joined(sentence.hits)
  const figureIn = (from: number, to: number): boolean =>
    percents.some(({ start, end }) => start >= from && end <= to)
  return parts.filter((part, index) => {
    const { start, end } = part.hit
    const isListed = [parts[index - 1], parts[index + 1]].some((other) => {
      if (other === undefined || other.metric === part.metric) return false
      const from = Math.min(other.hit.end, end)
      const to = Math.max(other.hit.start, start)
      return to - from <= longestLink && !figureIn(from, to) && !/[:：;]/.test(flat.slice(from, to))
    })
    if (isListed) return false
    const whole = sentence.hits.findLast((h) => h.concept === 'topic.order_defect_rate' && h.end <= start)
    if (whole === undefined || figureIn(whole.end, start)) return true
    const figure = percents.find((percent) => percent.start >= end)
    return figure !== undefined && besideFigure.test(flat.slice(end, figure.start))
  })
}

/** "Claims (as defined by our policy) and chargebacks": how far things that are counted up stand apart. */
const longestLink = 30

/** "Chargeback claim rate": of words that touch, the first says of what. */
function joined(hits: readonly Hit[]): readonly PartMention[] {
  const parts: PartMention[] = []
  for (const hit of hits) {
    const metric = partOf.get(hit.concept)
    if (metric === undefined) continue
    const last = parts.at(-1)
    if (last !== undefined && last.hit.end >= hit.start - 1)
      parts[parts.length - 1] = { ...last, hit: { ...last.hit, end: Math.max(last.hit.end, hit.end) } }
    else parts.push({ metric, hit })
  }
  return parts
}

/** Whether a part is called a rate: "negative feedback rate", "taux d'évaluations négatives", "チャージバック率". */
export function isCalledRate({ reading: { flat } }: Letter, { hit: { start, end } }: MetricMention): boolean {
  return (
    rateBefore.test(flat.slice(Math.max(0, start - 24), start)) ||
    rateWithin.test(flat.slice(start, end + 12))
  )
}

/**
 * Whether the figures of the sentences that follow are those of a mention. A part, and messages that are to be answered, are
 * mentioned beside other rates as well: they lead on where they are called rates, or where the letter has named nothing else that is
 * measured up to there.
 */
export function leadsOn(letter: Letter, mention: MetricMention): boolean {
  const { concept } = mention.hit
  const isBeside = partOf.has(concept) || concept === 'rate.contact_response_rate'
  return !isBeside || isCalledRate(letter, mention) || firstRate(letter) > mention.hit.start
}

/** Where a letter first names a rate that is measured by itself. */
const firstRate = oncePerLetter(({ sentences }) => {
  for (const { concepts, hits } of sentences)
    if (ownRates.some((concept) => concepts.has(concept)))
      return hits.find(({ concept }) => ownRates.includes(concept))?.start ?? Number.POSITIVE_INFINITY
  return Number.POSITIVE_INFINITY
})

const ownRates: readonly Concept[] = [
  'rate.return_dissatisfaction_rate',
  ...topicMetrics.map((metric) => `topic.${metric}` as const),
]

const rateBefore =
  /(?<![a-z])(?:rate|share|quote|anteil|taux|part|tasso|percentuale|indice|quota|tasa|porcentaje|proporcion)(?: (?:of|an|der|von|de|des|di|dei|degli|delle|del|las|los))*(?: d'| )$/
const rateWithin =
  /(?:rate|quote)(?![a-z])|(?<![a-z])(?:taux|tasso|percentuale|indice|tasa|porcentaje)(?![a-z])|率|割合/

/** Between the name of a part and its figure, where the whole is named before them. */
const besideFigure =
  /^(?:[a-z-]{0,12})?(?: (?:claims?|rate|quote|antrage|anteil|share))*(?: ?\.{3,90}| ?[:：=–(（|-])?(?: ?(?:is|was|of|at|made up|accounted for|ist|war|von|bei|mit|liegt bei|est de|de|a|di|e del|del|es del|は|が|で))? ?[(（]?$/

/** "1.4% of your orders ended in a claim", "0.6% negative feedback": a figure whose name follows it. */
export function namesFigureBefore(
  { reading: { flat } }: Letter,
  { hit }: MetricMention,
  percent: Percent,
): boolean {
  const between = flat.slice(percent.end, hit.start)
  return behindFigure.test(between) || ofAll.test(between)
}

const behindFigure =
  /^ ?[(（]?(?:(?:of|from|for|due to|were|are|durch|wegen|auf|aus|fur|de|des|d'|pour|di|da|per|por|の|は|が|について) ?)?(?:the |die |les |i |las |los )?$/
const ofAll =
  /^ ?(?:of|der|ihrer|deiner|des|de|dei|degli|delle|di|del|の|に)[^.;:。]{0,12}(?:orders|payments|ratings|bestellungen|zahlungen|bewertungen|commandes|paiements|notes|evaluations|ordini|pagamenti|valutazioni|pedidos|pagos|valoraciones|opiniones|注文|評価)(?![a-z])/
