import { gated } from '../text/gated.ts'
import type { ReadSentence } from '../reading/letter.ts'

/** What only its absence is spoken of right before: "without a plan", "faute de plan", "sin un plan". */
const without = gated(
  /(?:without|unless(?: we (?:have|get|receive))?|until we (?:have|get|receive)|in the absence of|ohne|solange uns|mangels|faute d(?:e |')|a defaut d(?:e |')|sans|tant que nous n'avons pas(?: recu)?|en l'absence d(?:e |')|senza|in mancanza di|in assenza di|finche non riceviamo|sin|a falta de|hasta que recibamos|mientras no recibamos) ?(?:any |a |an |the |your |ein(?:en?)? |ihr(?:en?)? |kein(?:en?)? |un(?:e|a)? |votre |el |la |le |il |lo |su |tu |d')?(?:[a-z]{3,12} )?$/,
)
/** What must not fail to come: "if we do not receive … a plan", "wenn uns nicht binnen fünf Tagen ein Plan …". */
const ifNot = gated(
  /(?:if|should|in case|wenn|falls|sofern|sollte|si|se|qualora|en caso de que|au cas ou|caso)(?: [^ .;]{1,20}){0,5} (?:not|no|don't|haven't|nothing|nicht|kein(?:en?)?|n'(?:avons|est|a)|ne|pas|non|no)(?: [^.;]{0,60})?$|^(?:liegt|geht|erreicht|trifft|kommt|erhalten|bekommen) (?:[^.;,]{1,50} )?kein(?:en?)? (?:[^.;,]{1,40} )?$/,
)
const absentJapanese = gated(
  /^[^、。]{0,12}(?:が|を)?(?:ない|なく|いただけない|されない|届かない|確認できない)(?:場合|と|とき|限り)/,
)

/** "… the account may be closed", "… we cannot decide". */
const comesToNothing = gated(
  /(?<![a-z])(?:clos(?:ed?|ing)|cannot (?:decide|review|consider|proceed|go on|reinstate|reactivate|restore|release)|geschlossen|schliessen|konnen wir .{0,30}?nicht (?:entscheiden|prufen|bearbeiten|fortfahren|freigeben|freischalten|reaktivieren|wiederherstellen)|fermee?s?|fermeture|ne pou(?:vons|rrons) (?:pas|ni) (?:decider|examiner|traiter|statuer|reactiver|retablir)|chius[oa]|chiusura|chiudere|non possiamo (?:decidere|esaminare|valutare|procedere|riattivare|ripristinare)|cerr(?:ada|ado|ar|arse|aremos)|cierre|no podemos (?:decidir|revisar|valorar|tramitar|continuar|reactivar|restablecer))(?![a-z])|閉鎖|判断(?:が|は)?でき(?:ません|かね)/,
)

/** True where a document is asked for by telling what follows if it does not come. */
export function isDemandedByItsAbsence(sentence: ReadSentence): boolean {
  const { words, start, hits } = sentence
  return hits.some(
    (hit) =>
      hit.concept.startsWith('document.') &&
      hit.concept !== 'document.notDocument' &&
      (without.test(words.slice(0, hit.start - start), sentence) ||
        ifNot.test(words.slice(0, hit.start - start), sentence) ||
        absentJapanese.test(words.slice(hit.end - start), sentence)) &&
      (hits.some(({ concept: other }) => other === 'state.off' || other === 'state.cannotSell') ||
        comesToNothing.test(words, sentence)),
  )
}
