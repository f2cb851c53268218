import { gated } from '../text/gated.ts'
import type { Letter } from './letter.ts'

/** True when a letter that gives something back also says what it does not: "we could not reinstate the listing below". */
export function givesBackInPart(letter: Letter): boolean {
  return letter.sentences.some(
    (sentence) =>
      (notGivenBack.test(sentence.words, sentence) || staysOff.test(sentence.words, sentence)) &&
      !ownDoing.test(sentence.words, sentence) &&
      !onCondition.test(sentence.words, sentence),
  )
}

const notGivenBack = gated(
  /(?<![a-z])(?:could not|cannot|can not|can't|couldn't|unable to|did not|are not able to|were not able to|(?:has|have|was|were) not been|(?:was|were) not) (?:yet |be )?(?:reinstat|reactivat|restor|relist|reopen)[a-z]*|(?<![a-z])nicht (?:wieder )?(?:reaktivier|freigeb|freigegeb|freischalt|freigeschalt|wiederherstell|wiederhergestell)[a-z]*|(?<![a-z])(?:n'avons (?:pas )?pu|ne pouvons pas|n'a pas (?:ete|pu)|n'ont pas (?:ete|pu)) [^.;]{0,24}(?:retabli|reactive|remis)[a-z]*|(?<![a-z])non (?:abbiamo potuto|possiamo|e stato possibile|(?:e|sono) stat[oaei]) (?:ripristin|riattiv)[a-z]*|(?<![a-z])no (?:hemos podido|podemos|pudimos|se ha(?:n)? (?:podido )?) ?(?:restablec|reactiv)[a-z]*|再開(?:する)?(?:こと)?(?:が|は)?(?:できません|いたしかね|致しかね)/,
)

const staysOff = gated(
  /(?<![a-z])(?:remains?|stays?|(?:is|are) still) (?:inactive|removed|deactivated|suppressed|blocked|suspended)(?![a-z])|(?<![a-z])bleib(?:t|en) (?:weiterhin |vorerst )?(?:inaktiv|entfernt|deaktiviert|gesperrt)(?![a-z])|(?<![a-z])reste(?:nt)? (?:inactive?|retiree?|desactivee?|supprimee?|bloquee?|suspendue?)s?(?![a-z])|(?<![a-z])(?:rest|riman)(?:a|ano|e|gono) (?:inattiv|rimoss|disattivat|bloccat|sospes)[oaie](?![a-z])|(?<![a-z])(?:siguen?|permanecen?|continuan?) (?:inactiv|retirad|desactivad|bloquead|suspendid)[oa]s?(?![a-z])|(?:停止|削除|無効)(?:された)?(?:状態)?のまま|引き続き(?:停止|削除|無効)/,
)

/** Offers that the seller closed, or holds back, are his own affair. */
const ownDoing = gated(
  /(?<![a-z])(?:you (?:have )?(?:closed|deleted|removed)|yourself|sie selbst|von ihnen|vous-meme|par vos soins|da te|tu stesso|por ti|usted mismo|ha cerrado usted)(?![a-z])|ご自身で/,
)

/** "If you change it back, it remains inactive" */
const onCondition = gated(
  /(?:^|[,;] )(?:if|unless|otherwise|wenn|falls|sofern|andernfalls|si|sinon|se|qualora|altrimenti|de lo contrario|en caso)(?![a-z])|(?<![a-z])(?:if|unless|until) you(?![a-z])|場合/,
)
