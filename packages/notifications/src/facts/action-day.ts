import { says, type ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'

/** "… unless you have done it by then": what is announced for a day does not come if something is done before. */
const averted = gated(
  /^[^.;]{0,110}?(?<![a-z])(?:unless|save (?:where|if|that)|except (?:if|where|when|for|those)|ausser|es sei denn|sofern (?:sie |wir |uns )?nicht|sauf|a moins|hormis|excepte|salvo|a meno che|eccetto|tranne|fatt[aoe] salv[aoie]|a menos que|a no ser que|excepto|si antes no|se prima non)(?![a-z])[^.;]{0,120}?(?<![a-z])(?:before|beforehand|by then|by that (?:date|day|time)|in the meantime|on that (?:date|day)|already|(?:has|have) been|vorher|zuvor|bis dahin|davor|rechtzeitig|avant|d'ici la|entre-temps|prealable(?:ment)?|prima|entro (?:quell[ao]|tale|allora)|nel frattempo|a quella data|antes|para entonces|hasta entonces|previamente|(?:si |que )?(?:se )?(?:ha|haya|carga|sube|suba|subas|confirm[aeo]s?|envi[ae]s?|recib[a-z]+))(?![a-z])/,
)
/** "On 1 July", "as of 8 July": what is put before a day on which something happens. */
const onDay =
  /(?:^|[\s(•*–-])(?:on|as of|effective|from|am|zum|ab(?: dem)?|mit wirkung (?:vom|zum)|le|a compter du|a partir du|des le|il|l'|in data|dal(?:l')?|a partire dal(?:l')?|el|a partir del?|con fecha)? ?(?:[a-z]{5,10},? )?(?:the |dem |den |le |il |l'|el )?$/

/** "On 1 July your account is closed unless you have done everything before", "il 20 marzo avvieremo …, a meno che entro quella data …" */
export function isActionAverted(sentence: ReadSentence, ahead: string, behind: string): boolean {
  return onDay.test(ahead.slice(-40)) && averted.test(behind, sentence)
}

/** "If the field is still empty on 1 December, we hide the page", もし12月8日に率がまだ目標より上なら */
export function isDayOfCondition(sentence: ReadSentence, ahead: string, behind: string): boolean {
  return (
    (says(sentence, 'state.off', 'state.cannotSell') || takesAway.test(sentence.words, sentence)) &&
    (ifAhead.test(ahead.slice(-40)) ? stillBehind.test(behind, sentence) : japanese.test(behind, sentence))
  )
}

const ifAhead =
  /(?<![a-z])(?:if|should|wenn|falls|si|se|qualora)(?: (?:on|by|am|bis(?: zum)?|zum|le|au|il|l'|al|el|para el))? ?(?:the |dem |den |le |il |l'|el )?$/
const stillBehind = gated(
  /^[^.;]{0,80}(?<![a-z])(?:still|not|nothing|missing|empty|remains?|noch|weiterhin|nicht|keine?n?|leer|fehl(?:t|en)|toujours|encore|pas|rien|manque|vide|ancora|non|nulla|manca|vuot[oa]|todavia|aun|sigue|siguen|continua|no|nada|falta|vaci[oa])(?![a-z])/,
)
const takesAway = gated(
  /(?<![a-z])(?:hide|hidden|delete|deleted|remove|removed|close|closed|ausblenden|ausgeblendet|loschen|geloscht|entfern[a-z]*|schliessen|geschlossen|masquer[a-z]*|supprim[a-z]*|ferm[a-z]*|nasconder[a-z]*|elimin[a-z]*|rimuov[a-z]*|rimoss[a-z]*|chiuder[a-z]*|chius[oa]|ocultar[a-z]*|borra[a-z]*|retirar[a-z]*|cerrar[a-z]*)(?![a-z])/,
)
const japanese = gated(
  /^ ?(?:\([^()]{1,8}\))? ?(?:に|になって(?:も)?|の時点で|時点で)[^。]{0,40}(?:まだ|ない|なければ|ません|届かない|上(?:回|である))[^。]{0,12}(?:と|なら|場合|とき|ば)/,
)
