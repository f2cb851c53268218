import { countsExperiences } from '../reading/customer-experience.ts'
import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import type { MetricName } from '../schema.ts'
import type { Hit } from '../terms/match.ts'
import { previousEnd } from './figure-target.ts'
import { metricOf, partOf } from './metric.ts'
import type { Percent } from './percents.ts'

/** A place in a sentence that names what is told as a share; `metric` is null for rates that are none of ours. */
export interface MetricMention {
  readonly metric: MetricName | null
  readonly hit: Hit
}

/** The rates that a sentence names, in the order of the text; parts of an order defect rate are not among them. */
export function mentionsIn(letter: Letter, sentence: ReadSentence): MetricMention[] {
  const named = sentence.hits.filter(({ concept }) => metricOf.has(concept))
  const label = named.length === 0 ? rowLabel(letter, sentence) : null
  if (label !== null) return [{ metric: 'cancellation_rate', hit: label }]
  return sentence.hits.flatMap((hit): MetricMention[] => {
    if (hit.concept === 'rate.other')
      return named.some((other) => namesWhatIsSaid(other, hit)) ? [] : [{ metric: null, hit }]
    const metric = metricOf.get(hit.concept)
    if (metric === undefined || metric === 'account_health_rating' || countsExperiences(letter, hit))
      return []
    const isAccounts = !ofOneProduct.test(letter.reading.flat.slice(hit.end, hit.end + 40))
    return [{ metric: isAccounts ? metric : null, hit }]
  })
}

/** "Cancellation   0.8%", "CR ..... 0%": a row of a list of rates names this one by less than its name. */
function rowLabel(letter: Letter, { words, start, index }: ReadSentence): Hit | null {
  const [all, front = '', label = ''] = shortRow.exec(words) ?? []
  if (all === undefined) return null
  const isListed = [letter.sentences[index - 1], letter.sentences[index + 1]].some(
    (beside) => beside !== undefined && beside.hits.some(({ concept }) => metricOf.has(concept)),
  )
  if (!isListed) return null
  const from = start + front.length
  return { concept: 'topic.cancellation_rate', start: from, end: from + label.length }
}

const shortRow =
  /^([-–—•*·・ ]*)(cancel+ations?|cr|stornierungen?|stornos?|annulations?|annullamenti|cancelaciones|キャンセル)(?: ?[(（]?\d{1,2} ?[a-z]{1,6}[)）]?)?[ :：.·|–-]{1,30}[(（]?\d{1,2}(?:[.,]\d{1,2})? ?[%％]/

/** "Contact response time (messages answered within 24 hours)" and "taux d'insatisfaction lié aux retours": the name says more. */
function namesWhatIsSaid(name: Hit, said: Hit): boolean {
  return name.concept === 'rate.contact_response_rate' || (name.start <= said.start && name.end >= said.end)
}

/** "The defect rate for this ASIN" is none of the account. */
const ofOneProduct =
  /^ (?:of|for|on|fur|bei|de|du|pour|di|del|per|para) (?:this |that |the |diese[nmrs]? |den |das |ce |cette |cet |quest[oa] |quest'|est[ea] |el |la |le )?(?:asin|listing|product|item|offer|artikel|produkt|angebot|article|produit|offre|articolo|prodotto|offerta|articulo|producto|oferta)(?![a-z])/

/** The share of a part of the order defect rate; `metric` is null where the part is not called a rate. */
export interface PartShare {
  readonly metric: MetricName | null
}

/**
 * "Negative feedback rate: 0.9%" is a rate of its own; "chargebacks: 0.13%", "0.6% negative feedback" is the share of a part. Where
 * the parts are only counted up ("negative feedback, claims and chargebacks come to 2.1%"), it is that of the whole: undefined.
 */
export function shareOfPart(
  letter: Letter,
  sentence: ReadSentence,
  percent: Percent,
  siblings: readonly Percent[],
): PartShare | undefined {
  if (!says(sentence, ...partOf.keys())) return undefined
  const { flat } = letter.reading
  const parts = sentence.hits.filter(({ concept }) => partOf.has(concept))
  const since = Math.max(sentence.start, previousEnd(siblings, percent))
  const before = parts.filter((hit) => hit.start >= since && hit.end <= percent.start)
  const last = before.at(-1)
  if (last !== undefined && besideFigure.test(flat.slice(last.end, percent.start)))
    return before.every((hit) => hit.end >= last.start - 1)
      ? {
          metric: isCalledRate(flat, nameOf(before), percent.start)
            ? (partOf.get(nameOf(before).concept) ?? null)
            : null,
        }
      : undefined
  const behind = parts.find(
    (hit) =>
      hit.start >= percent.end &&
      hit.end <= (siblings.find((p) => p.start >= percent.end)?.start ?? sentence.end),
  )
  return behind !== undefined && behindFigure.test(flat.slice(percent.end, behind.start))
    ? { metric: null }
    : undefined
}

/** "Chargeback claim rate": of words that touch, the first says of what. */
function nameOf(parts: readonly Hit[]): Hit {
  return parts.reduceRight((name, part) => (part.end >= name.start - 1 ? part : name))
}

/** "Negative feedback rate", "taux d'évaluations négatives", "チャージバック率" */
function isCalledRate(flat: string, { start, end }: Hit, figure: number): boolean {
  return (
    rateBefore.test(flat.slice(Math.max(0, start - 24), start)) ||
    rateWithin.test(flat.slice(start, Math.min(figure, end + 12)))
  )
}

const rateBefore =
  /(?<![a-z])(?:rate|quote|anteil|taux|tasso|percentuale|indice|tasa|porcentaje)(?: (?:an|der|von|de|des|di|dei|delle|del|las|los))*(?: d'| )$/
const rateWithin =
  /(?:rate|quote)(?![a-z])|(?<![a-z])(?:taux|tasso|percentuale|indice|tasa|porcentaje)(?![a-z])|率/

const besideFigure =
  /^(?:[a-z-]{0,12})?(?: (?:claims?|rate|quote|antrage|anteil|share))*(?: ?\.{3,90}| ?[:：=–(（|-])?(?: ?(?:is|was|of|at|made up|accounted for|ist|war|von|bei|mit|liegt bei|est de|de|a|di|e del|del|es del|は|が|で))? ?[(（]?$/
const behindFigure =
  /^ ?[(（]?(?:(?:of|from|for|due to|were|are|durch|wegen|auf|aus|fur|de|des|d'|pour|di|da|per|por|の|は|が|について) ?)?(?:the |die |les |i |las |los )?$/
