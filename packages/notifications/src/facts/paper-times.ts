import { rightBehind, type TimeInSentence } from './time-in-sentence.ts'

/** "Invoices that were issued in the 365 days before this message": how old a paper may be. */
export function isBeforeLetter(time: TimeInSentence): boolean {
  const { sentence, duration, ahead } = time
  return (
    sentence.hits.some((hit) => hit.concept.startsWith('document.') && hit.end <= duration.start) &&
    issuedIn.test(ahead) &&
    beforeLetter.test(rightBehind(time, 50))
  )
}

const issuedIn =
  /(?<![a-z])(?:in|within|during|from|over|aus|innerhalb|wahrend|dans|pendant|durant|de|des|nei|negli|dei|degli|en|durante|de) ?(?:the|den|der|les|los)? ?$/
const beforeLetter =
  /^ (?:before|prior to|preceding|vor|avant|precedant|qui precedent|prima di|precedenti|antes de|anteriores a|previos a) ?(?:this|the date of this|dieser|diesem|der|ce|cet|cette|la|questa?|al?l[ao]?|este|esta|la fecha)/

/** "Issued no more than 180 days ago", "emessa da non più di 180 giorni": how old a paper may be. */
export function isAgeOfPaper(time: TimeInSentence): boolean {
  const { ahead: before } = time
  const after = rightBehind(time, 24)
  return (
    issuedSince.test(before) ||
    goingBack.test(before) ||
    ageLimit.test(before) ||
    (backFrom.test(after) && issuedAtMost.test(before)) ||
    (/^ (?:ausgestellt|erstellt|datiert|gedruckt)/.test(after) && agoAtMost.test(before)) ||
    (/^ (?:vor|zuruckliegen|zuruckliegt|alt)(?![a-z])/.test(after) && paperAtMost.test(before))
  )
}
/** "Risalente a non più di 90 giorni fa", "remontant à moins de trois mois" */
const goingBack =
  /(?<![a-z])(?:risal(?:ent[ei]|ga|gano|gono) a|remont(?:ant|e|ent) a|que se remonten? a|dating back) (?:non piu di|non oltre|meno di|al massimo|moins de|au plus|pas plus de|menos de|no mas de|como maximo|(?:no|not) more than|less than|at most) $/
const issuedSince =
  /(?:(?:emess|rilasciat|datat|ottenut|stampat)[aeio] da (?:non piu di|non oltre|meno di|(?:al )?massimo)|(?:expedid|emitid|fechad|obtenid)[oa]s? hace (?:menos de|no mas de|como maximo|un maximo de)|(?:emis|delivre|etabli|obtenu|date)e?s? (?:il y a|depuis) (?:moins de|au plus)) $/
/** "La data della fattura non deve essere anteriore a 365 giorni" */
const ageLimit =
  /(?:data|fattur[ae]|fecha|facturas?)(?![a-z])[^.,;:]{0,40} non? [^.,;:]{0,24}(?:anterior[ei]?|antecedent[ei]|superior[ei]?|anterior(?:es)?|superior(?:es)?) (?:a|di) $/
const issuedAtMost =
  /(?:(?:issued|dated|obtained|created|printed|drawn up|from|lie|be) (?:(?:no|not) (?:more|longer|earlier) than|less than|at most|up to|more than)|(?:with|bear|bears|bearing|show|shows) a date within|(?:emess|rilasciat|datat)[aeio] (?:non prima di|al massimo|meno di|non piu di)|(?:emitid|expedid|fechad)[oa]s? (?:como maximo|no mas de|menos de)|(?:emitirse|haberse emitido) (?:como maximo|no mas de|menos de)|(?:emis|delivre|etabli|date)e?s? (?:au plus|moins de|au maximum)) $/
/** From where the age of a paper is counted. */
const backFrom =
  /^ (?:ago|back|in the past|before|prior to|of (?:your|the|its) (?:first |last )?(?:sale|delivery|shipment|receipt|arrival)|prima|dall[ao']|dal|antes|avant)(?![a-z])/
/** "Das Rechnungsdatum darf nicht länger als 365 Tage zurückliegen" */
const paperAtMost =
  /(?:rechnung|beleg|dokument|unterlage|nachweis|bescheinigung|datum)[a-z]*(?![a-z])[^.;:]{0,50} (?:fruhestens|hochstens|maximal|nicht (?:langer|mehr|weiter) als|langer als) $/
const agoAtMost = /vor (?:hochstens|maximal|nicht mehr als|weniger als) $/
