import { countsExperiences } from '../reading/customer-experience.ts'
import type { Letter, ReadSentence } from '../reading/letter.ts'
import { oncePerLetter } from '../reading/once-per-letter.ts'
import type { MetricName } from '../schema.ts'
import type { Concept } from '../terms/concepts.ts'
import type { Hit } from '../terms/match.ts'
import { metricOf, rateOf, shortNameOf } from './metric.ts'
import type { Percent } from './percents.ts'

/** A place in a sentence that names what is told as a share; `metric` is null for rates that are none of ours. */
export interface MetricMention {
  readonly metric: MetricName | null
  readonly hit: Hit
}

/**
 * The rates that a sentence names, in the order of the text; parts of an order defect rate are not among them. Beside rates that
 * are named in full a short name is enough where a figure stands by it: `percents` are the sentence's.
 */
export function mentionsIn(
  letter: Letter,
  sentence: ReadSentence,
  percents: readonly Percent[],
): MetricMention[] {
  return sentence.hits.flatMap((hit): MetricMention[] => {
    if (hit.concept === 'rate.other')
      return sentence.hits.some((other) => namesWhatIsSaid(other, hit)) ? [] : [{ metric: null, hit }]
    const short = shortNameOf.get(hit.concept)
    if (short !== undefined)
      return percents.length > 0 && standsByFigure(letter, hit, percents) && namesOtherRate(letter)
        ? [{ metric: short, hit }]
        : []
    const metric = metricOf.get(hit.concept)
    if (metric === undefined || metric === 'account_health_rating' || countsExperiences(letter, hit))
      return []
    const isAccounts = !ofOneProduct.test(letter.reading.flat.slice(hit.end, hit.end + 40))
    return [{ metric: isAccounts ? metric : null, hit }]
  })
}

/** "Cancellation (7 days): 0.8%", "CR ..... 0%", "3% of cancellations" */
function standsByFigure({ reading: { flat } }: Letter, hit: Hit, percents: readonly Percent[]): boolean {
  const next = percents.find(({ start }) => start >= hit.end)
  if (next !== undefined && leadsToFigure.test(flat.slice(hit.end, next.start))) return true
  const last = percents.findLast(({ end }) => end <= hit.start)
  return last !== undefined && isOf(flat.slice(last.end, hit.start))
}

const leadsToFigure = /^(?:[^%.;!?。]|\.(?=\.)|\.(?<=\.\.)){0,34}$/

/** Whether what stands between a figure and a name makes the figure one of that name: "6.2% d'expéditions", "5% of late parcels". */
export function isOf(between: string): boolean {
  return figureOf.test(between)
}

const figureOf =
  /^ (?:(?:of|an|von|de|di|per|por) (?:the |your |las |los |les |vos |tus |sus )?|d'|degli |delle |dei |des )$|^の$/

/** Whether a letter names a rate in full. */
const namesOtherRate = oncePerLetter(({ sentences }) =>
  sentences.some(({ hits }) => hits.some(({ concept }) => fullName.has(concept))),
)

const fullName: ReadonlySet<Concept> = new Set(
  [...metricOf].flatMap(([concept, metric]) => (metric === 'account_health_rating' ? [] : [concept])),
)

/**
 * "Contact response time (messages answered within 24 hours)", "taux d'insatisfaction lié aux retours" and "negative feedback rate":
 * the name says more.
 */
function namesWhatIsSaid(name: Hit, said: Hit): boolean {
  return (
    name.concept === 'rate.contact_response_rate' ||
    (rateOf.has(name.concept) && name.start <= said.start && name.end >= said.end)
  )
}

/** "The defect rate for this ASIN" is none of the account. */
const ofOneProduct =
  /^ (?:of|for|on|fur|bei|de|du|pour|di|del|per|para) (?:this |that |the |diese[nmrs]? |den |das |ce |cette |cet |quest[oa] |quest'|est[ea] |el |la |le )?(?:asin|listing|product|item|offer|artikel|produkt|angebot|article|produit|offre|articolo|prodotto|offerta|articulo|producto|oferta)(?![a-z])/
