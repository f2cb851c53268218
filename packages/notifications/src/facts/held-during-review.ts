import { gated } from '../text/gated.ts'
import { says, type Letter } from '../reading/letter.ts'
import { inDays, type Duration } from './durations.ts'

/** "The review takes 30 days. … Payouts are on hold during the review.": the money waits as long as the review lasts. */
export function heldDuringReview(letter: Letter, durations: readonly Duration[]): Duration | null {
  if (!letter.sentences.some((s) => says(s, 'object.funds', 'time.funds') && waits.test(s.words, s)))
    return null
  const lasting = letter.sentences.find((s) => lasts.test(s.words, s))
  return lasting === undefined
    ? null
    : (durations.find(
        (d) =>
          d.start >= lasting.start &&
          d.end <= lasting.end &&
          d.unit !== 'hour' &&
          !d.business &&
          inDays(d) >= 7,
      ) ?? null)
}

/** Held, and while something is looked into. */
const waits = gated(
  /(?<![a-z])(?:(?:held|on hold|hold|withheld|paused|reserved) [^.;]{0,40}(?:during|while|for the duration of) [^.;]{0,24}review|(?:during|while) [^.;]{0,24}review[^.;]{0,60}(?:held|on hold|hold|withh|paused|reserved)|wahrend (?:der|dieser) [a-z]*prufung [^.;]{0,60}(?:einbehalt|zuruckgehalt|ausgesetzt)|(?:einbehalt|zuruckgehalt|ausgesetzt)[^.;]{0,40}wahrend (?:der|dieser) [a-z]*prufung|(?:pendant|durant) [^.;]{0,24}(?:examen|verification)[^.;]{0,60}(?:retenu|suspendu|bloque|attente)|(?:retenu|suspendu|bloque|attente)[^.;]{0,40}(?:pendant|durant) [^.;]{0,24}(?:examen|verification)|durante [^.;]{0,24}(?:verifica|revision)[^.;]{0,60}(?:trattenut|sospes|retenid|retendr|suspend)|(?:trattenut|sospes|retenid|retendr|suspend)[^.;]{0,40}durante [^.;]{0,24}(?:verifica|revision))|(?:審査|調査)(?:期間)?中[^。]{0,14}保留/,
)
const lasts = gated(
  /(?<![a-z])(?:(?:review|examination) (?:period )?(?:takes|lasts|will (?:take|last)|is)|prufung (?:[a-z]+ )?(?:dauert|nimmt)|(?:examen|verification) (?:dure|durera|prendra|prend)|(?:verifica|revisione) (?:dura|durera|richiede|richiedera)|revision (?:dura|durara|tardara|llevara|lleva))(?![a-z])|(?:審査|調査)(?:の)?期間は/,
)
