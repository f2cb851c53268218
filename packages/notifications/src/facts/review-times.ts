import { says } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'
import { weReview } from './duration-wording.ts'
import { usually } from './funds-hold.ts'
import { isGiven } from './given-time.ts'
import type { TimeAmongOthers } from './time-among-others.ts'
import { rightBehind, type TimeInSentence } from './time-in-sentence.ts'

/** "If we cannot complete the review within 3 days": the time is Amazon's. */
export function cannotFinishIn({ sentence }: TimeInSentence): boolean {
  return weFinish.test(sentence.words)
}

const weFinish =
  /(?<![a-z])(?:we (?:are unable to|cannot|can't|are not able to|do not) (?:complete|finish|conclude)|wir [^.;]{0,60}?nicht [^.;]{0,40}?abschliessen|nous ne (?:pouvons|parvenons|sommes) pas [^.;]{0,24}?(?:terminer|achever)|non (?:siamo in grado di|possiamo|riusciamo a) (?:completare|concludere|terminare)|no (?:podemos|pudimos|logramos) (?:completar|concluir|terminar))(?![a-z])|(?:審査|確認)を[^。]{0,14}完了できない場合/

/** "We assess each request in two business days", "Einsprüche werden in drei Werktagen bewertet" */
export function reviewsIn(time: TimeInSentence): boolean {
  return weReview.test(time.ahead) || (isDone.test(time.ahead) && reviewed.test(rightBehind(time, 40)))
}

/** The German verb stands behind the time. */
const isDone = /(?<![a-z])(?:wird|werden) (?:[a-z]+ ){0,2}(?:in|innerhalb von|binnen) $/
const reviewed = /^ (?:von uns )?(?:gepruft|bewertet|bearbeitet|beantwortet|untersucht|gesichtet|begutachtet)/

/** "In the ten days following your appeal we will answer." */
export function answersAfterAppeal(time: TimeInSentence): boolean {
  const { sentence } = time
  return (
    (says(sentence, 'time.own') || !says(sentence, 'ask.send', 'mood.if')) &&
    sinceAppeal.test(rightBehind(time, 50))
  )
}

const sinceAppeal =
  /^,? (?:(?:that )?follow(?:ing)?|after|of|from|qui suivent|suivant|apres|nach|successivi all?a?|dopo|che seguono|siguientes a|posteriores a|despues de|tras) (?:your|votre|ihre[mnr]?|(?:il |la |al |alla )?(?:tuo|tua|suo|sua)|tu|su) (?:appeal|plan|submission|reply|answer|response|appel|recours|reponse|envoi|einspruch|antwort|einreichung|ricorso|risposta|invio|apelacion|recurso|respuesta|envio)/

/** "We then need another five working days", "two days are usually enough for us": time that the speaker takes. */
export function needsItself(time: TimeInSentence): boolean {
  return weNeed.test(time.ahead) || isUsual.test(rightBehind(time, 60))
}

const weNeed =
  /(?<![a-z])(?:we (?:[a-z]+ ){0,2}need|(?:brauchen|benotigen) wir|wir (?:brauchen|benotigen)|il nous faut|il nous faudra|nous avons besoin d(?:e|')|ci (?:servono|serve|occorrono|vogliono|vorranno)|abbiamo bisogno di|necesitamos|nos hacen falta|nos llevara) (?:(?:then|dann|danach|ensuite|poi|despues|luego|another|further|weitere|noch|up to|bis zu|about|around|roughly|rund|etwa|circa|environ|encore|altri|ancora|unos|otros|todavia|normally|usually|in der regel|normalement|normalmente|a|the|further) ?){0,4}$/
const isUsual =
  /^ (?:(?:is|are) (?:usually|normally|typically|generally) |[^.;]{0,30}(?:enough|sufficient) for us|on average|im (?:schnitt|durchschnitt)|en moyenne|in media|de media|por termino medio)(?![a-z]{2})/

/** 3営業日以内に審査いたします: what the speaker does himself. */
export function answersInJapanese({ letter, after }: TimeAmongOthers): boolean {
  return letter.language.language === 'ja' && answeredBy.test(after)
}

const answeredBy =
  /^以内に[^、。]{0,14}?(?:審査|確認|回答|返信|返答|連絡|電話|対応|判断|検討)(?:を)?(?:いたし|致し|し(?:ます|て)|差し上げ|申し上げ)/

/** "Circa 7 giorni per esaminarlo": the time that a look at the answer takes. */
export function isToReview({ sentence, before, after }: TimeAmongOthers): boolean {
  return (
    (!says(sentence, 'ask.send') || usually.test(before)) && toReview.test(after) && !isGiven.test(before)
  )
}

const toReview =
  /^ ?,? ?(?:for us to|to|um|pour|per|para|zur|fur die) (?:[a-z']+ ){0,3}?(?:review|examin|esamin|revis|analiz|analys|valut|evalu|pruf|durchsicht|process|bearbeit|etudi|trait|estudi)/

/** The answer that the speaker waits for is not his own. */
export function isAnswerAwaited({ sentence, before }: TimeAmongOthers): boolean {
  return isMissedAnswer.test(before) || wantsAnswer.test(sentence.words, sentence)
}

/** "If we do not get your reply within 14 days" */
const isMissedAnswer =
  /(?:(?<![a-z])(?:not|no|without|unless)|n't)(?![a-z]) [^.;,]{0,40}your (?:repl(?:y|ies)|answers?|responses?)(?: [a-z]+){0,3} $/

/** "We need your answer", "we kindly ask that you get back to us" */
const wantsAnswer = gated(
  /(?<![a-z])we (?:[a-z]+ly |hereby |now )?(?:(?:ask|request|require) (?:that )?you(?! to (?:wait|allow|bear))|(?:need|require|want|expect|await|look for) (?:to (?:have|receive|get) )?your (?:answer|reply|response))(?![a-z])/,
)
