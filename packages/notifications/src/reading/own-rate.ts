import { gated } from '../text/gated.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'

/**
 * "Your rate has fallen below the 98% requirement of the programme": a rate that has no name among ours, or "one of your metrics",
 * is missed. Nothing is said of what may happen.
 */
export function missesOwnRate(letter: Letter): ReadSentence | undefined {
  return letter.sentences.find(
    (s) =>
      fallsShort.test(s.words, s) &&
      yours.test(s.words) &&
      !says(s, 'mood.if', 'mood.may', 'mood.future', 'mood.not'),
  )
}

/** Of "sellers whose rate is below 4%" nothing is said about this one. */
const yours =
  /(?<![a-z])(?:your|ihre?[nmrs]?|votre|vos|tu[oae]?|tuoi|su[oae]?|suoi|tus|sus)(?![a-z])|お客様の|貴社の|貴店の/

const fallsShort = gated(
  /(?<![a-z])(?:rates?|metrics?|performance|usage|percentage|score)(?![a-z])[^.;?]{0,90}?(?<![a-z])(?:(?:has |have |had )?(?:fell|fallen|dropped|declined|gone) (?:below|under|short of)|(?:is|are|was|were) (?:currently |now )?(?:below|under|short of))(?![a-z])[^.;]{0,40}?(?:\d|requirement|threshold|target|level|standard|goal)|(?<![a-z])drop in your [^.;]{0,60}?(?:rate|metric)s?(?![a-z])|(?<![a-z])(?:[a-z]*(?:rate|quote)|kennzahl(?:en)?|werte?|leistungskennzahl(?:en)?)(?![a-z])[^.;?]{0,90}?(?:unter|unterhalb)[^.;]{0,60}?(?:gefallen|gesunken|liegt|liegen|lag|lagen)|(?<![a-z])(?:taux|indicateurs?|performances?)(?![a-z])[^.;?]{0,90}?(?<![a-z])(?:est|sont|(?:est|sont) (?:passe|tombe)e?s?) (?:desormais |actuellement )?(?:en dessous|au-dessous|inferieure?s?|sous)|(?<![a-z])(?:tasso|percentuale|metric(?:a|he)|prestazioni|indicator[ei])(?![a-z])[^.;?]{0,90}?(?<![a-z])(?:e|sono|(?:e|sono) (?:sces|calat)[oaie]) (?:al di )?(?:sotto|inferior[ei])|(?<![a-z])(?:tasa|porcentaje|metricas?|rendimiento|indicador(?:es)?)(?![a-z])[^.;?]{0,90}?(?<![a-z])(?:ha|han|esta|estan|es)(?: caido| bajado| descendido)? (?:por )?(?:debajo|inferior)|(?:率|指標|パフォーマンス)[^。]{0,60}(?:下回(?:り|って|った)|満たして(?:い|お)?(?:ませ|りませ))/,
)
