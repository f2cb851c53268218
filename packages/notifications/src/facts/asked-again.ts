import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import type { Hit } from '../terms/match.ts'
import { gated } from '../text/gated.ts'
import { namesDocument } from './named-document.ts'
import { isFile } from './list-parts.ts'

/**
 * "Your name cannot be read on the bill. Please send a new copy", "Your plan is too short. Revise it": what the sentence before
 * finds wanting, and this one wants again without naming it.
 */
export function wantedAgain(letter: Letter, sentence: ReadSentence): readonly Hit[] {
  const before = letter.sentences[sentence.index - 1]
  if (before === undefined || before.block !== sentence.block || before.hits.length === 0) return []
  const copy = newCopy.test(sentence.words, sentence)
  const plan = !says(sentence, 'document.poa') && newPlan.test(sentence.words, sentence)
  if (!copy && !plan) return []
  if (!says(before, 'mood.not', 'reply.insufficient') && !falls.test(before.words, before)) return []
  return before.hits.filter((hit) =>
    hit.concept === 'document.poa' ? plan : copy && namesDocument(hit) && isFile(hit),
  )
}

const newCopy = gated(
  /(?:new|another|better|clearer|complete|corrected|full|fresh|readable|legible) (?:copy|scan|photo|version|one|file|picture)|(?:neue|bessere|vollstandige|lesbare|aktuelle)[a-z]* (?:aufnahme|kopie|version|datei|scan|foto|fassung)|nouvelle (?:copie|version|photo)|copie (?:lisible|complete)|nuova (?:copia|foto|versione)|copia (?:leggibile|completa|legible)|nueva (?:copia|foto|version)|(?:新しい|鮮明な|全体が写った)(?:写し|コピー|画像|写真|書類)/,
)

/** "Revise it", "send us a new one", "envoyez-en un nouveau" */
const newPlan = gated(
  /(?<![a-z])(?:(?:revise|rework|rewrite|improve|expand|complete|resubmit|re-?send) (?:it|one)|(?:send|submit|write|give us|provide) (?:us )?(?:a |another )(?:new|revised|better|fuller|more (?:detailed|complete)|detailed)? ?one|(?:uberarbeiten|erganzen|verbessern|korrigieren|erlautern|erklaren|prazisieren) sie (?:ihn|diesen|sie|diese)|werden sie konkreter|arbeiten sie (?:den plan|ihn) nach|(?:reichen|senden|schicken|legen) sie (?:uns )?(?:bitte )?ihn|(?:reichen|senden|schicken|legen) sie (?:uns )?(?:bitte )?(?:einen|ihn) (?:neuen|uberarbeiteten|erganzten|verbesserten|besseren|ausfuhrlicheren|erneut|nochmals)|(?:revisez|revoyez|completez|corrigez|reprenez|retravaillez|renvoyez|ajoutez|expliquez|precisez)-l[ea]|soyez plus precis|(?:de|a) (?:l'(?:expliquer|ajouter)|l[ea] (?:deposer|renvoyer|completer|revoir|preciser))|(?:envoyez|transmettez|soumettez|fournissez)-(?:nous-)?en un (?:nouveau|autre|plus)|(?:lo|la) (?:riveda|completi|corregga|integri|rielabori|rimandi|presenti|rifaccia|aggiunga|spieghi|indichi|precisi)|ce l[oa] (?:rimandi|rinvii|invii)|(?:rivedilo|correggilo|completalo|integralo)|ne (?:invii|mandi|presenti|fornisca|invia|manda|presenta) un[oa]? (?:nuov|altr|piu)[a-z]*|(?:(?:anad|expliqu|explic|concret|present|complet|corrij|corrig|ampli|precis|aclar|rehag)[a-z]{0,3}l[oa]|reviselo|revisalo|corrijalo|corrigelo|completelo|completalo|amplielo|amplialo)|(?:mandenos|envienos|envianos|mandanos|presente|presenta|remitanos) (?:uno|otro) ?(?:nuevo|mas|revisado)?)(?![a-z])|(?:修正|見直し|書き直し|追記)(?:の上|して|のうえ)[、]?(?:再度|改めて|もう一度)?(?:ご?提出|お送り)/,
)

/** "reicht nicht aus", "is too short", "is incomplete" */
const falls = gated(
  /(?<![a-z])(?:too (?:short|vague|general)|incomplete|insufficient|lacks?|zu (?:kurz|allgemein|ungenau)|unvollstandig|unzureichend|fehlt|trop (?:court|vague|general)|incomplet|insuffisant|manque|troppo (?:breve|vago|generico)|incomplet[oa]|insufficiente|manca|demasiado (?:breve|corto|vago|general)|insuficiente|falta|no basta)(?![a-z])|不十分|不足/,
)
