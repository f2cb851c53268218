import type { Letter, ReadSentence } from '../reading/letter.ts'
import { timeWordsOf } from '../terms/whose-time.ts'
import { gated } from '../text/gated.ts'

/**
 * "The papers are to be uploaded within 15 days", "please take the sentence out in two business days": something that is to be done,
 * whatever it is, and the time right behind a word for within.
 */
export function isToldToBeDone(
  letter: Letter,
  sentence: ReadSentence,
  ahead: string,
  behind: string,
): boolean {
  if (speakers.test(sentence.words, sentence)) return false
  return (
    within.test(ahead) &&
    (toBeDone.test(ahead, sentence) ||
      doneBehind.test(behind, sentence) ||
      timeWordsOf(letter.language.language).told.test(/[^;:]*$/.exec(ahead)?.[0] ?? ahead))
  )
}

/** Right before the time. */
const within =
  /(?<![a-z])(?:(?:with)?in|inside(?: of)?|innerhalb(?: von)?|binnen|sous|dans|d'ici|entro|nei|nelle|negli|en|dentro de)(?: (?:the|den|der|les|i|gli|le|los|las|un (?:delai|plazo|termine) (?:de|di)|einer frist von|a period of))?(?: (?:next|coming|following|nachsten|kommenden|folgenden|prochaine?s|prossim[ie]|proxim[oa]s|siguientes))? $/
/** Told to the reader, in the passive or as a request; the person who is asked opens the sentence or its last part. */
const toBeDone = gated(
  /(?:^|[,:;.(•–-] ?|(?<![a-z])(?:and|then|so|or|also|und|dann|also|oder|et|puis|ou|e|poi|o|y|luego) )(?:please|kindly|we ask (?:that )?you|bitte|veuillez|merci d(?:e |')|priere d(?:e |')|(?:la|ti|vi) (?:preghiamo|invitiamo|chiediamo)|per favore,?|si prega|por favor,?|(?:le|te|les) (?:rogamos|pedimos)|haga|hazlo)(?![a-z])[^.;:!?]{0,150}$|(?<![a-z])(?:(?:all (?:of )?(?:this|these|it)|the [a-z]+|these|it|they) (?:is|are|has|have)? ?to be [a-z]+(?:ed|t|n)|(?:doit|doivent) etre [a-z]+|(?:est|sont) a [a-z]+er|(?:dev'|deve |devono |dovra |dovranno |va |vanno )(?:essere )?[a-z]+(?:at|it|ut|s|t)[oaie]|da (?:eseguire|completare|inviare|presentare|caricare|fare)|(?:debe|deben|tiene que|tienen que|ha de|han de) (?:ser )?[a-z]+(?:ad[oa]s?|id[oa]s?|se|r)|(?:werden|wird|ist|sind)(?: [a-z0-9-]+){1,6} (?:hinterlegt|eingereicht|hochgeladen|vorgelegt|ubermittelt|nachgereicht),? und zwar)(?![a-z])[^.;:!?]{0,60}$/,
)
/** "… innerhalb von drei Tagen vorzulegen" */
const doneBehind = gated(
  /^[^.;:!?]{0,60}(?<![a-z])(?:einzureichen|vorzulegen|hochzuladen|zu (?:ubermitteln|senden|erledigen|andern|entfernen|korrigieren|bestatigen|erganzen)|durchzufuhren|nachzureichen|abzugeben|zu erfolgen|beizubringen)(?![a-z])/,
)
/** What the speaker, buyers or others do is no demand, nor what is told of the past. */
const speakers = gated(
  /(?<![a-z])(?:we (?:will|shall|'ll|aim|try|usually|normally)|our (?:team|specialists?|colleagues)|buyers?|customers?|orders?|refund[a-z]*|wir (?:werden|melden|prufen)|kund(?:e|en|in)|kaufer|bestellung(?:en)?|nous (?:allons|reviendrons|examinerons)|acheteurs?|clients?|commandes?|acquirent[ei]|client[ei]|ordin[ei]|compradores|clientes?|pedidos?|removal order|fba|(?:ordine|ordre|orden) (?:di|de) (?:rimozione|retrait|retirada))(?![a-z])/,
)
