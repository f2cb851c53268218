import { gated } from '../text/gated.ts'
import type { Letter, ReadSentence } from './letter.ts'

/** "It is not possible to appeal on the Account Health page": a channel that is named to say that it is shut. */
export function isShut(letter: Letter, sentence: ReadSentence, start: number, end: number): boolean {
  if (!impossible.test(sentence.words, sentence)) return false
  const { flat } = letter.reading
  const head = flat.slice(sentence.start, start)
  const from = Math.max(0, ...[...head.matchAll(clauseEnd)].map((match) => match.index + match[0].length))
  const tail = flat.slice(end, sentence.end)
  const to = tail.search(clauseEnd)
  const clause = head.slice(from) + flat.slice(start, end) + (to === -1 ? tail : tail.slice(0, to))
  return impossible.test(clause) && !meanwhile.test(clause)
}

const impossible = gated(
  /(?:(?:not|no longer|n't) (?:be )?(?:read|monitored|answered|processed|get you anywhere|help)|nicht(?: mehr)? (?:gelesen|bearbeitet|beantwortet)|hilft (?:ihnen )?nicht(?: weiter)?|ne sont (?:pas|plus) (?:lu|trait|consult)[a-z]*|ne (?:sert|servira) a rien|non (?:vengono|sono)(?: piu)? (?:lett|gestit)[a-z]*|non serve a nulla|no se (?:leen|atienden|revisan)|no sirve de nada|(?:nobody|no one|niemand|personne ne|nessuno|nadie) (?:[a-z]+ )?(?:reads?|checks?|answers?|liest|pruft|lit|consulte|legge|controlla|lee|revisa|atiende)|ne sert qu'a|serve solo|solo de envio|versendet nur|only sends|send-only|no way to|keine moglichkeit|ne peut pas se faire|no se puede|non si puo|(?:button|link|form|upload|page|schaltflache|formular|bouton|formulaire|pulsante|modulo|boton|formulario)[^,;.]{0,40} (?:is|are|ist|est|e|esta) (?:[a-z]+ ){0,4}?(?:greyed out|switched off|locked|disabled|inactive|gesperrt|deaktiviert|ausgegraut|desactivee?|disattivat[oa]|desactivado)|(?:not|n't|no longer) (?:be )?(?:possible|available|open|accepted?|appealed|disputed|contested)|(?:cannot|can not|can't|may not|can no longer) (?:be )?(?:appeal|dispute|contest|accept|submit|use|upload|send|reply|respond|answer)[a-z]*|(?:is|are) (?:switched off|disabled|closed|unavailable) for|(?:do not|don't|no longer|cannot) (?:take|accept|process|consider) (?:appeals?|answers?|replies|disputes?)|(?:nicht|nicht mehr|nicht langer|kein[a-z]*) (?:[a-z]+ )?(?:moglich|zulassig|verfugbar|angenommen|eingelegt)|(?:nehmen wir|wir nehmen) .{0,50}(?:nicht|nicht mehr|keine?) .{0,20}(?:an|entgegen)(?![a-z])|(?:n'est|ne sera|n'etait) (?:pas|plus) (?:possible|susceptible|disponible|acceptee?|recevable)|(?:ne pouvez|ne peut|ne pourrez) (?:pas|plus) (?:faire appel|contester|etre (?:contestee?|utilise))|n'accept(?:ons|e) (?:pas|plus)|non (?:e|sara) (?:piu )?(?:possibile|disponibile|ammess[oa])|non (?:puoi|puo|potrai) (?:piu )?(?:presentare|fare|contestare|essere)|non accettiamo(?: piu)?|no (?:es|sera) posible|no (?:puedes?|podras?) (?:apelar|presentar|impugnar)|no (?:admite|aceptamos|cabe|se admiten?))(?![a-z])|送信専用|(?:確認|拝見|お読み)(?:し|する)?(?:ており|こと(?:が|は)でき|でき)(?:ません|かねます)|(?:受け付け|申し立て|利用|対応)(?:は|を)?(?:行うことは|すること(?:は|が))?(?:て)?(?:おりません|いません|できません|いただけません|でき(?:なく|ません))/,
)
const clauseEnd =
  /[;,:。、](?= |$|[^ -~])|(?<![a-z])(?:but|instead|sondern|aber|mais|bensi|sino|pero|ma)(?![a-z])/g
/** "We cannot decide until you appeal there" */
const meanwhile =
  /(?<![a-z])(?:until|unless|without|before|if|bis|solange|ohne|bevor|wenn|tant que|sans|avant|finche|senza|prima|se|hasta|sin|mientras|si)(?![a-z])|まで|場合|ないと/
