import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import type { Hit } from '../terms/match.ts'
import { gated, type GatedPattern } from '../text/gated.ts'
import { isWantedByPronoun } from './wanted-by-pronoun.ts'
import { asksForNoThing } from './weak-asks.ts'

/**
 * "The label on two boxes was another seller's", "deux cartons portaient l'étiquette …": packaging, labels, manuals, pictures and lists
 * of which a sentence tells something. They are wanted where somebody is to hand them in, or where a list names them.
 */
export function isPartOfGoods(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (sentence.item || !ofGoods.test(letter.reading.flat.slice(hit.start, hit.end))) return false
  if (finds.test(sentence.words, sentence)) return true
  return (
    (says(sentence, 'ask.send') ||
      tells[letter.language.language]?.test(sentence.words, sentence) === true) &&
    !wantsThing(letter, sentence) &&
    !isWantedByPronoun(letter, sentence)
  )
}

const ofGoods =
  /^(?:(?:a |the )?(?:packag(?:e|es|ing)|labels?|manuals?|instructions|pictures?|photos?|images?|lists?|contracts?)|verpackung(?:en)?|etikett(?:en|s)?|[a-z]*anleitung(?:en)?|typenschild[a-z]*|warnhinweise|bild(?:er)?|fotos?|vertrage?|liste (?:der|aller|mit)|emballages?|etiquettes?|manuels?|modes? d'emploi|(?:la |une |votre )?notice|photos?|images?|liste (?:des?|complete)|imballagg(?:io|i)|confezion[ei]|etichett[ae]|manual[ei]|(?:il |un |del )manuale|istruzioni|foto(?:grafie)?|immagini|elenco|embalajes?|envases?|etiquetas?|manual(?:es)?|instrucciones|fotos?|fotografias?|imagenes|lista|listado|serien-?nummern|numeros? de (?:serie|lote|lot)s?|numeri di (?:serie|lotto))(?: [a-z]{2,7})?$/

/** A verb that tells, by language. */
const tells: Readonly<Record<string, GatedPattern | undefined>> = {
  en: gated(/(?<![a-z])(?:is|are|was|were|has|have|had|shows?|must|should|can)(?![a-z])/),
  de: gated(
    /(?<![a-z])(?:ist|sind|war|waren|wird|wurden?|hat|haben|kam|kamen|muss|mussen|darf|zeigt|zeigen|laut)(?![a-z])/,
  ),
  fr: gated(
    /(?<![a-z])(?:est|sont|etait|etaient|n'a|a|ont|doit|doivent|port(?:e|ent|ait|aient)|publierons)(?![a-z])/,
  ),
  it: gated(/(?<![a-z])(?:e|sono|era|erano|ha|hanno|deve|devono|puoi|puo|dovra)(?![a-z])/),
  es: gated(
    /(?<![a-z])(?:es|son|era|eran|ha|han|debe|deben|muestran?|estan?|aparecieron|aparecen|encontrara)(?![a-z])/,
  ),
}
/** "You find the list in the annex" */
const finds = gated(
  /(?<![a-z])(?:you (?:can |will )?find|finden sie|sie finden|trouvere?z|figure(?:nt)? (?:ci|plus)|encontrar[a-z]*|trov(?:a|i|erai|era))(?![a-z])/,
)
/** Somebody is to hand in, or lacks: where a sentence only says what must be so, or that something follows, nobody asks for a thing. */
function wantsThing(letter: Letter, sentence: ReadSentence): boolean {
  return (
    sentence.hits.some(
      (hit) =>
        hit.concept === 'ask.send' && !asksForNoThing.test(letter.reading.flat.slice(hit.start, hit.end)),
    ) || takes.test(sentence.words, sentence)
  )
}
const takes = gated(
  /(?<![a-z])(?:take|photograph|missing|lack(?:ing|s)?|fehl(?:t|en)|hinterleg(?:en|t)|machen sie|manque(?:nt)?|prenez|prendre|joignant|manca(?:no)?|allegando|scatt(?:i|a|are)|adjuntando|faltan?|tom[ea]|con fotos)(?![a-z])/,
)
