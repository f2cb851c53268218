import { gated, type Stretch } from '../text/gated.ts'

/** "For the next 30 days you can only …", "it stays on the page for 180 days": how long something lasts, from the words before and after. */
export function isRestriction(before: string, after: string, within: Stretch): boolean {
  if (lasts.test(before, within) || lastsJapanese.test(after, within)) return true
  if (lengthJapanese.test(before)) return true
  return (
    (nextDays.test(before) || /^(?:今後|以後)$/.test(before)) && restricts.test(after) && !urges.test(after)
  )
}

const lasts = gated(
  /(?<![a-z])(?:(?:violations?|entr(?:y|ies)|it|they|warnings?|notices?|verstosse?|eintrage?|hinweise?|sie|infractions?|avertissements?|violazion[ei]|avvis[oi]|infraccion(?:es)?|avisos?) (?:[a-z]+ )?(?:stays?|remains?|counts?|(?:is|are) (?:kept|shown|visible)|bleib(?:t|en)|zahl(?:t|en)|rest(?:e|ent|a|ano)|rimane|rimangono|permanecen?|siguen?|cuentan?))(?![a-z])[^.;,]{0,50} ?$/,
)
const lastsJapanese = gated(
  /^間?(?:、)?[^。、]{0,12}(?:表示され(?:ます|続け)|残ります|記録され|制限され(?:ます|ており))|^間(?:、)?[^。]{0,30}(?:確認|監視|観察|注視|モニタリング)(?:を)?(?:いたし|致し|し(?:ます|て)|続け)/,
)
/** 停止期間は3日間 */
const lengthJapanese = /(?:停止|制限|凍結|休止)(?:の)?期間(?:は|が|：|:)[^。、]{0,6}$/
const nextDays =
  /^(?:for|during|over|in|wahrend|fur|pendant|pour|durant|per|nei|durante|en|por)(?: the| den| der| die| les| i| gli| los)?(?: next| coming| following| nachsten| kommenden| prochains| prossimi| proximos)? $/
const restricts =
  /^[^.;]{0,70}?(?:(?<![a-z])(?:only|not|cannot|nur|nicht|keine?|lediglich|pas|plus|que|seulement|solo|soltanto|non|unicamente|no)(?![a-z])|n't|のみ|しか|できません)/
const urges =
  /please|must|(?<![a-z])(?:bitte|mussen|veuillez|merci|devez|deve|devi|debes?|por favor)(?![a-z])|ください/
