import { gated } from '../text/gated.ts'
import type { Hit } from '../terms/match.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { wordingOf } from './words.ts'

/** Romance languages put the future into the verb itself. */
export const futureVerb = gated(
  /(?<![a-z])(?:seront|sera|saranno|verranno|seran|dejaran|dejaras?|perderas?|perdrez|perderai|serez|seras|pourrez plus|pourra plus|potrai piu|potra piu|ya no podras?|podras? seguir)(?![a-z])|(?<![a-z])(?:se )?[a-z]{3,}(?:ara|aran|aremos|eremos|iremos|erons|eront|drons|eremo|iremo|eranno|iranno)$/,
)

const opensWithIf =
  /^(?:[-–•*\d.) ]*)(?:without|ohne|sans|senza|sin|if|should|unless|wenn|falls|sofern|sollten?|si|a moins|se|qualora|en caso|salvo)(?![a-z])/

/** "Until then your account stays deactivated": what stays is so already. */
export function staysOff(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (says(sentence, 'mood.again')) return false
  if (hit.concept === 'state.cannotSell')
    return (
      (says(sentence, 'mood.not') || denied.test(wordingOf(letter, hit))) &&
      !futureVerb.test(wordingOf(letter, hit), sentence) &&
      !/(?<![a-z])(?:will|may|shall|wird|kann) /.test(wordingOf(letter, hit)) &&
      !says(sentence, 'mood.future') &&
      !opensWithIf.test(sentence.words) &&
      /(?<![a-z])(?:as long as|until|solange|bis|tant que|jusqu'a ce que|finche|mientras|hasta que|until then|bis dahin|d'ici la|fino ad allora|hasta entonces)(?![a-z])|限り|までの間/.test(
        sentence.words,
      )
    )
  if (hit.concept !== 'state.off') return false
  if (isAttribute(letter, hit)) return true
  if (staysSoItself(letter, sentence, hit)) return true
  if (says(sentence, 'mood.may')) return false
  // "Bis das geklärt ist, ist Ihr Konto deaktiviert": present, not to come.
  if (
    /^(?:until|bis|solange|jusqu'a ce que|tant que|finche|hasta que|mientras)(?![a-z])/.test(
      sentence.words,
    ) &&
    !comesToPass(letter, sentence, hit) &&
    (/(?<![a-z])(?:is|are|ist|sind|est|sont|e|sono|esta|estan) [^,;]{0,50}$/.test(
      letter.reading.flat.slice(sentence.start, hit.start),
    ) ||
      isNot.test(wordingOf(letter, hit)))
  )
    return true
  return (
    /(?<![a-z])(?:remains?|stays?|bleib(?:t|en)|reste(?:nt)?|demeure(?:nt)?|resta(?:no)?|rimane|rimangono|permanecen?|siguen?|continuan?)(?![a-z])/.test(
      letter.reading.flat.slice(Math.max(sentence.start, hit.start - 36), hit.end),
    ) &&
    /(?<![a-z])(?:until|till|bis|solange|jusqu|tant qu|d'ici la|finche|fino a|hasta|mientras|entre ?tanto|nel frattempo|in the meantime)/.test(
      sentence.words,
    ) &&
    !/(?<![a-z])(?:if|unless|wenn|falls|sofern|si|se|sinon)(?![a-z])/.test(sentence.words)
  )
}

/** The future of the clause that a predicate stands in, not of the one about how long. */
function comesToPass(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  const comma = letter.reading.flat.lastIndexOf(',', hit.start)
  return sentence.hits.some(({ concept, start }) => concept === 'mood.future' && start > comma)
}

const isNot =
  /^(?:is not|are not|isn't|aren't|(?:ist|sind) nicht|n'est|ne sont|non (?:e|sono)|no (?:esta|estan))(?![a-z])/

/** "Not enough for us to reopen your account, which remains suspended": the clause has a verb of its own, in the present. */
function staysSoItself(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  return ownClause.test(
    letter.reading.flat.slice(Math.max(sentence.start, hit.start - 60), hit.end),
    sentence,
  )
}

const ownClause = gated(
  /, (?:which|that|qui|lequel|laquelle|que|la cual|che|il quale|das|welches|der|die) (?:[a-z]+ ){0,3}?(?:remains?|stays?|is still|reste|demeure|est (?:toujours|encore)|resta|rimane|e (?:ancora|tuttora)|sigue|permanece|continua|bleibt|weiterhin|noch immer|nach wie vor)(?: [a-z]+){0,3}$/,
)

const denied = /(?<![a-z])(?:not|cannot|nicht|pas|non|no)(?![a-z])/

/** "su cuenta desactivada": a participle right behind its noun, in the midst of a sentence. */
const afterNoun =
  /(?<![a-z])(?:(?:tu|su|mi) cuenta(?: de vendedor| de venta)?|(?:votre|mon) compte(?: vendeur| de vente)?|(?:il )?(?:tuo|suo|mio) account(?: venditore| di vendita)?) $/
const participle =
  /^(?:desactivada|suspendida|bloqueada|cerrada|desactive|suspendu|bloque|ferme|disattivato|sospeso|bloccato|chiuso)$/
const endsSentence = /^(?:\n|$|[!:])/

/** "停止中のアカウント", "現在停止されているアカウント" */
const beforeAccount =
  /^(?:中の|(?:され|し)て(?:いる|おります|おる)|された状態の|となっている)(?:お客様の|貴店の|当該)?(?:amazon)?(?:出品(?:用|者)?|販売用?)?(?:アカウント|出品権限)/

/** "your suspended account": said in passing of an account that is off. */
export function isAttribute(letter: Letter, hit: Hit): boolean {
  const { flat: words } = letter.reading
  if (letter.language.language === 'ja') return beforeAccount.test(words.slice(hit.end, hit.end + 24))
  if (afterNoun.test(words.slice(Math.max(0, hit.start - 40), hit.start)))
    return participle.test(wordingOf(letter, hit)) && !endsSentence.test(words.slice(hit.end, hit.end + 3))
  return (
    /(?<![a-z])(?:your|ihr(?:em|en|es)?) (?:currently |derzeit )?$/.test(
      words.slice(Math.max(0, hit.start - 30), hit.start),
    ) &&
    /^(?:e[ns]?)? (?:amazon[a-z.-]* ?)?(?:seller |selling |verkaufer-?|handler-?)?(?:account|konto|store|shop)(?![a-z])/.test(
      words.slice(hit.end, hit.end + 40),
    )
  )
}

/** Imperatives that differ from what is told of: "supprimez", "elimini", "elimina", "borre". */
const orders: Readonly<Record<string, RegExp>> = {
  fr: /^(?:supprimez|fermez|retirez|desactivez|effacez|bloquez|suspendez)/,
  it: /^(?:elimini|elimina|rimuova|rimuovi|chiuda|chiudi|disattivi|disattiva|cancelli|cancella|ritiri|ritira)$/,
  es: /^(?:elimine|elimina|borre|borra|cierre|cierra|retire|retira|desactive|desactiva|quite|quita|suprima|suprime)$/,
}

/** "Please remove the claim", "entfernen Sie das Angebot": the seller is told to do it. */
export function instructs(letter: Letter, hit: Hit, from: number): boolean {
  const { flat } = letter.reading
  const before = flat.slice(from, hit.start)
  const wording = flat.slice(hit.start, hit.end)
  if (/(?<![a-z])(?:we|amazon) must (?:[a-z]+ly |then )?$/.test(before)) return false
  if (/^(?:remove|close|delete|disable|deactivate|delist|block|withdraw|suspend)$/.test(wording))
    return /(?:^|please |you (?:must|should|can|may|could) |you (?:[a-z]+ ){1,4}to |(?:must|please) )(?:[a-z]+ly |also |then )?$/.test(
      before.replace(/^[-–•*\d.) ]+/, ''),
    )
  if (letter.language.language === 'ja')
    return (
      /ご自身で|ご自分で|お客様(?:側|自身)で/.test(before) ||
      /^(?:を)?(?:し|な?さって|の(?:うえ|上))(?:て)?(?:ください|下さい|いただきますよう|頂きますよう)/.test(
        flat.slice(hit.end, hit.end + 14),
      )
    )
  if (/^ (?:sie|bitte)(?![a-z])/.test(flat.slice(hit.end, hit.end + 6)))
    return (
      /^(?:entfernen|loschen|schliessen|sperren|deaktivieren|blockieren|beenden|streichen|pausieren|kundigen|nehmen .*)$/.test(
        wording,
      ) && !/(?<![a-z])(?:wir|amazon|sonst|andernfalls) $/.test(before)
    )
  if (orders[letter.language.language]?.test(wording) === true)
    return /^(?:[-–•*\d.) ]*|.*(?:,|:|;|(?<![a-z])(?:and|et|puis|e|poi|y|luego|simplemente|semplicemente|simplement|ou|o)) ?)$/.test(
      before,
    )
  return (
    /(?:ar|er|ir|re|ieren|en|rl[ae]|rl[oa]s?)$/.test(wording) &&
    /(?:^|[^a-z])(?:vous devez|veuillez|merci de|devi|deve|dovete|debes|debe|tienes que|tiene que|mussen sie|sie mussen|sollten sie|vendeurs doivent|venditori devono|vendedores deben|verkaufer mussen|mussen verkaufer) (?:[a-z0-9'.]+ ){0,10}$/.test(
      before,
    )
  )
}

/** "We have lifted the suspension of your account": the noun names what a verb of giving back undoes. */
export function isUndone(sentence: ReadSentence, hit: Hit, wording: string): boolean {
  return (
    // "La sospensione è stata revocata": what gives back may hold a word of taking away.
    sentence.hits.some((h) => h.concept === 'state.on' && h.start <= hit.start && h.end >= hit.end) ||
    (/ions?$|sperre$|ung$|(?:^|[^a-z])block$|blocage|blocco|bloqueo|closure|removal|fermeture|chiusura|cierre|rimozione|retirada|^(?:出品|販売|利用|掲載|アカウント)?の?(?:停止|制限|凍結|閉鎖)/.test(
      wording,
    ) &&
      sentence.hits.some(
        (other) =>
          other.concept === 'state.on' &&
          (other.end <= hit.start ? hit.start - other.end <= 12 : other.start - hit.end <= 24),
      ))
  )
}

/** "To remove this warning from your account": a mark against the account goes, nothing of the account does. */
export function liftsMark(letter: Letter, { start, end }: Hit): boolean {
  const { flat } = letter.reading
  return (
    takesAway.test(flat.slice(start, end)) &&
    (markBehind.test(flat.slice(end, end + 48)) ||
      markBefore.test(flat.slice(Math.max(0, start - 70), start)))
  )
}

const takesAway =
  /remov|delet|struck|strike|entfern|losch|retir|supprim|effac|rimo|rimuov|elimin|cancell|quita|borra|suprim|削除|取り消/
const markBehind =
  /^[a-z]* (?:(?:the|this|that|these|any|cet|cette|ces|le|la|les|quest[oaie]|il|lo|gli|est[ea]s?|el|los|las|un|una) |l')(?:[a-z]+ ){0,2}?(?:warnings?|strikes?|violations?|avertissements?|infractions?|avvis[oi]|avvertiment[oi]|violazion[ei]|advertencias?|avisos?|infraccion(?:es)?)(?![a-z])/
const markBefore =
  /(?<![a-z])(?:diese[nr]?|die|der|den) (?:ver)?(?:warnung|verstoss)(?:en|e)? (?:[a-z]+ ){0,7}$|(?<![a-z])(?:this|that|the) (?:[a-z]+ )?(?:warning|strike|violation) (?:can|will|may|is|was|be|been|has|not|cannot|yet|now| )*$|(?<![a-z])(?:(?:la|cette|toute|une|questa|una|esta|dicha|ninguna) |l')(?:infraction|violation|violazione|infrazione|infraccion|violacion|advertencia|penalisation)s? (?:[a-z]+ )?(?:(?:a|e|ha|fue|sera|queda|se ha|se|est|sara|verra|en) ?)?(?:ete |stata |sido )?$|(?<![a-z])(?:(?:cet|un|ce|quest[oa]|este|el|un) |l')(?:avertissement|avviso|avvertimento|aviso) (?:(?:a|e|ha|fue|sera|queda|se ha|se|est|sara) ?)?(?:ete |stato |sido )?$|(?:警告|違反(?:の(?:記録|履歴))?)(?:を|は)$/

/** "We remove listings for which nothing is provided": what is done as a rule, not what was done. */
export function isHabit(letter: Letter, hit: Hit): boolean {
  return (
    /^(?:remove|close|suspend|deactivate|disable|block|terminate|restrict)$/.test(wordingOf(letter, hit)) &&
    /(?<![a-z])we (?:then |usually |normally |generally |always )?$/.test(
      letter.reading.flat.slice(Math.max(0, hit.start - 20), hit.start),
    )
  )
}

/** "The amount will be forfeited and your account permanently closed": the second half has no verb of its own. */
export const sharesVerb = gated(
  /^ ?(?:your|the|all|any) (?:[a-z]+ ){0,3}(?:accounts?|listings?|offers?|store) (?:[a-z]+ly )?$/,
)

/** "To make an offer active again, …" tells a way, not an outcome. */
export function asPurpose(letter: Letter, from: number, at: number): boolean {
  return /^ ?(?:and |or |und |et |e |y )?(?:(?:in order )?to (?!confirm|tell|inform|let)[a-z]+ |um [^,]{1,60} zu |(?:pour|afin de) (?:que )?[a-z]+(?:er|ir|re) |per [a-z]+(?:are|ere|ire|rlo|rla|rli|rle) |para [a-z]+[aei]r(?:l[oa]s?|se)? )/.test(
    letter.reading.flat.slice(from, at),
  )
}
