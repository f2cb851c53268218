import { gated, type Stretch } from '../text/gated.ts'
import { endsIn } from '../text/ends-in.ts'

/**
 * What a seller says himself above, between and below what he pastes: "I don't understand how I can put a plan together".
 * Amazon says "I" in its questions ("How do I reactivate my account?") and on its buttons ("Reactivate my account"), and its
 * staff say "I" to a "you".
 */
export function isSellersOwn(words: string, within: Stretch): boolean {
  if (endsIn(words, '?？') || opensPaste.test(words)) return false
  if (firstPerson.test(words, within)) return !secondPerson.test(words)
  return ownGoods.test(words, within) && !onButton.test(words)
}

/** "What can I do for: we received a report": his heading, and what he pastes behind it. */
const opensPaste =
  /[:：] ?(?:"|'')?(?:we|your|wir|ihr[e]?|nous|votre|vos|abbiamo|il tuo|la tua|hemos|tu|su)(?![a-z])/

const firstPerson = gated(
  /(?<![a-z"'“„«])(?:i(?:'m|'ve|'d| (?:am|was|have|had|got|received|do|did|don't|didn't|can|can't|cannot|could|will|would|should|understand|think|believe|know|need|want|sell|sold|ship|shipped|sent|submitted|tried|started|only|just|also|really))|ich (?:bin|habe|hatte|wurde|kann|konnte|weiss|verstehe|brauche|verkaufe)|je (?:suis|ne|n'ai|vends|pense|comprends|sais)|j'ai|j'avais|j'etais)(?![a-z'-])|(?<![a-z])(?:ho (?:ricevuto|inviato|mandato|provato|venduto|presentato|aperto)|he (?:recibido|enviado|mandado|intentado|vendido|presentado|abierto))(?![a-z])|私(?:の|は|が|も)/,
)
const secondPerson =
  /(?<![a-z])(?:you|your|yours|ihnen|ihre?[nmrs]?|vous|votre|vos|ti|tuo|tua|tuoi|tue|te|tu|tus|usted|ustedes)(?![a-z])|お客様|貴社|出品者様/

/** "My account was closed": what is his, said by himself. */
const ownGoods = gated(
  /(?<![a-z"'“„«])(?:my (?:amazon |seller |selling |second |other )*(?:account|listings?|appeals?|plan|store|shop|funds|products|inventory|metrics|(?:[a-z-]+ ){1,3}rate)|mein(?:e[nmrs]?)? (?:verkaufer-?)?(?:konto|angebote?|einspruch|laden|shop|guthaben)|mon compte|mes (?:offres|annonces|fonds)|(?:il )?mio account|le mie (?:offerte|inserzioni)|mi cuenta|mis (?:ofertas|productos|fondos))(?![a-z])/,
)
const onButton =
  /(?<![a-z])(?:reactivate|restore|reinstate|appeal|verify|manage|view|click|press|button|tab|page|under|reaktivier\w*|klick\w*|schaltflache|reactiver|cliqu\w*|bouton|riattiv\w*|clicc\w*|pulsante|reactiv\w*|clic|boton)(?![a-z])|["“”„«»[\]>]/
