import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import type { MetricName } from '../schema.ts'
import { higherIsBetter, metricOf } from './metric.ts'

/**
 * "Your order defect rate does not meet our target", "… has gone above the 2.5% that we allow": whether the letter says that the
 * metric, or any of them, is missed, with a figure of it or without.
 */
export function missesInWords(letter: Letter, metric?: MetricName): boolean {
  return letter.sentences.some((s) => {
    if (!says(s, 'figure.target') || says(s, 'mood.if', 'mood.may', 'mood.future')) return false
    const named = s.hits.flatMap(({ concept }) => metricOf.get(concept) ?? [])
    const about = metric === undefined ? named : named.filter((name) => name === metric)
    return (
      about.length > 0 &&
      yours.test(s.words) &&
      (says(s, 'mood.not') ? !keepsWithin.test(s.words) : about.some((name) => isBeyond(s, name)))
    )
  })
}

/** Above what a share of defects may be, or below what a share of good deliveries must be. */
function isBeyond({ words }: ReadSentence, metric: MetricName): boolean {
  return (higherIsBetter.has(metric) ? fallsShort : exceeds).test(words)
}

const keepsWithin =
  /(?<![a-z])(?:not|n't|nicht|ne|n'|non|no) (?:[a-z]{1,10} )?(?:exceed|above|over|uber|depass|super)|(?:上回って|超えて)(?:い|おり)ませ/
const yours =
  /(?<![a-z])(?:your|ihre?[nmrs]?|votre|vos|tu[oae]?|tuoi|su[oae]?|suoi|tus|sus)(?![a-z])|貴社|お客様|貴店/

const exceeds =
  /(?<![a-z])(?:above|over|exceed(?:s|ed|ing)?|(?:higher|greater|more) than|uber(?:steigt|schreitet|schritten|stiegen)?|oberhalb|hoher als|mehr als|superieure?|au-dessus|au-dela|depass(?:e|ent|ant|ee?)|superiore|super(?:a|ato|ata)|oltre|al di sopra|sopra|piu (?:alt[oa]|del)|supera(?:do|n)?|superior|por encima|excede|excedido|mas (?:alt[oa]|del))(?![a-z])|上回|超え|超過/
const fallsShort =
  /(?<![a-z])(?:below|under|short of|(?:lower|less) than|unter(?:schreitet|schritten|halb)?|niedriger als|weniger als|inferieure?|en dessous|au-dessous|sous|inferiore|sotto|meno del|inferior|por debajo|debajo|menos del?)(?![a-z])|下回|満た(?:して|ない)|達して/
