import { afterWords } from './after-words.ts'
import { gated } from '../text/gated.ts'
import { says, sentenceOf, type Letter, type ReadSentence } from '../reading/letter.ts'
import { toTextRange } from '../text/reading-text.ts'
import type { DurationUse } from './duration-use.ts'
import { weReview } from './duration-wording.ts'
import { inDays, type Duration } from './durations.ts'
import { heldDuringReview } from './held-during-review.ts'
import { endsIn } from '../text/ends-in.ts'

/** Days for which money is held, or after which it may be asked for. */
export function readFundsHold(
  letter: Letter,
  durations: readonly Duration[],
  uses: ReadonlyMap<Duration, DurationUse>,
): { days: number; start: number; end: number } | null {
  for (const duration of durations) {
    // A payout takes business days; holds and waits are counted in plain ones.
    if (uses.get(duration) !== 'funds' || duration.unit === 'hour' || duration.business) continue
    const sentence = sentenceOf(letter, duration.start)
    // A reserve "equal to 14 days of sales" is an amount.
    if (sentence === undefined || amountWords.test(sentence.words)) continue
    if (underWay.test(sentence.words, sentence)) continue
    if (
      !says(sentence, 'time.funds', 'object.funds') &&
      !inFundsParagraph(letter, sentence) &&
      !isFundsWait(letter, sentence, duration) &&
      !withholdsFor(
        letter.reading.flat.slice(sentence.start, duration.start),
        letter.reading.flat.slice(duration.end, sentence.end),
      )
    )
      continue
    return { days: inDays(duration), ...toTextRange(letter.reading, duration.start, duration.end) }
  }
  const reviewed = heldDuringReview(letter, durations)
  if (reviewed !== null)
    return { days: inDays(reviewed), ...toTextRange(letter.reading, reviewed.start, reviewed.end) }
  return askedThereafter(letter, durations)
}

/** "You have 90 days for an appeal. After this period you can ask for your money": one length of time serves both. */
function askedThereafter(
  letter: Letter,
  durations: readonly Duration[],
): { days: number; start: number; end: number } | null {
  for (const sentence of letter.sentences) {
    if (!thereafter.test(sentence.words, sentence) || !payoutWords.test(sentence.words)) continue
    const before = letter.sentences[sentence.index - 1]
    if (before === undefined || before.block !== sentence.block || !moneyLeft.test(sentence.words, sentence))
      continue
    const duration = durations.findLast(
      (d) => d.start >= before.start && d.end <= before.end && d.unit !== 'hour' && !d.business,
    )
    if (duration !== undefined && inDays(duration) >= 14)
      return { days: inDays(duration), ...toTextRange(letter.reading, duration.start, duration.end) }
  }
  return null
}

const thereafter = gated(
  /^(?:after (?:this|that|the) (?:period|time|term)|nach (?:ablauf )?(?:dieser|der) (?:frist|zeit)|nach (?:diesem|dem) zeitraum|(?:apres|passe) (?:ce|cette) (?:delai|periode|date)|(?:dopo|trascorso|decorso|scaduto) (?:tale|questo|il) (?:termine|periodo)|(?:despues de|transcurrido|pasado|tras) (?:este|ese|dicho|el) (?:plazo|periodo)|thereafter|afterwards|danach|anschliessend|ensuite|par la suite|successivamente|dopo|despues|posteriormente)(?![a-z])|^その後|^(?:この|その)(?:期間|期限)(?:の?経過|が?過ぎ|を?過ぎ|の)?[^。]{0,4}(?:後|以降)/,
)

const amountWords =
  /equal to|equivalent|in the amount of|amount of \d|days? (?:of|worth of) sales|days'? sales|preceding|gross sales|entspricht|in hohe|umsatz|equivalent|correspond|chiffre d'affaires|ventes des|pari (?:a|al|alle)|vendite (?:degli|dei|lorde)|equivale|ventas de|igual a|相当|business days|売上(?:高|額)?(?:の|に)/

/** "Your next payout is in 14 days", "a payout takes up to 5 days to arrive": money that is not held. */
const underWay = gated(
  /(?<![a-z])(?:next (?:payout|disbursement|payment|settlement)|(?:takes?|need) [^.;]{0,30}to (?:arrive|reach)|nachste (?:auszahlung|zahlung|uberweisung)|prochain (?:versement|paiement|virement)|prossim[oa] (?:pagamento|accredito|bonifico)|proxim[oa] (?:pago|desembolso|transferencia))(?![a-z])|次回の?(?:お?支払|ご?入金)/,
)

/** "The balance stays blocked until 90 days have gone by" */
const untilThen = /(?<![a-z])(?:until|bis|jusqu'a ce que|finche|hasta que)(?![a-z])[^.;]{0,50}$/

/** "… kept until 90 days have passed" */
const untilGone = /(?<![a-z])(?:until|till|bis|jusqu'a ce que|finche|hasta que)(?: [a-z']+){0,3} $/
const gone =
  /^ ?(?:(?:have|has|are|sind|vergangen|se|soient|saranno|siano|sono|hayan|se) )?(?:passed|gone by|elapsed|over|vergangen|verstrichen|voruber|um|abgelaufen|soient ecoules|ecoules?|passes|passati|trascorsi|transcurrido|pasado|cumplan)(?![a-z])/

const payoutWords =
  /request|claim|write to|ask for|apply|disburs|pay ?out|paid out|releas|beantrag|auszahl|demander|versement|richied|sblocc|pagament|solicit|pedir|desembols|請求|申請/

/** "… once another 90 days" */
const rightAfter = new RegExp(
  `(?<![a-z])${afterWords}(?![a-z]) ?(?:(?:the|les|los|i|gli|die|von|full|about|ungefahr|another|further|at least|mindestens|sean|seront) ?){0,3}$`,
)

/** "Money left in the account can be claimed once 90 days have gone by", "Have funds? We keep them for about 90 days." */
export function isFundsWait(letter: Letter, sentence: ReadSentence, duration: Duration): boolean {
  const before = letter.reading.flat.slice(sentence.start, duration.start)
  if (says(sentence, 'object.funds'))
    return (
      (untilGone.test(before) && gone.test(letter.reading.flat.slice(duration.end, sentence.end))) ||
      (rightAfter.test(before) &&
        !says(sentence, 'document.poa', 'document.invoice') &&
        (!says(sentence, 'state.off') || payoutWords.test(sentence.words) || untilThen.test(before)))
    )
  const heading = letter.sentences[sentence.index - 1]
  // "How do I get my money? 60 days from the deactivation you may ask us for it."
  if (
    heading !== undefined &&
    inDays(duration) >= 14 &&
    endsIn(heading.words, '?？') &&
    (says(heading, 'object.funds') || moneyLeft.test(heading.words, heading)) &&
    (thenMayAsk.test(letter.reading.flat.slice(duration.end, sentence.end)) ||
      (onceOrIf.test(before) && gone.test(letter.reading.flat.slice(duration.end, sentence.end))))
  )
    return true
  if (takesAsUsual(letter, heading, sentence, duration) || lastsSoLong(heading, sentence, duration))
    return true
  if (
    heading !== undefined &&
    heading.block === sentence.block &&
    says(heading, 'object.funds') &&
    inDays(duration) >= 14 &&
    (onceOver.test(letter.reading.flat.slice(sentence.start, sentence.end)) ||
      thenAsk.test(letter.reading.flat.slice(sentence.start, sentence.end)))
  )
    return true
  return (
    heading !== undefined &&
    heading.words.length <= 70 &&
    (endsIn(heading.words, '?:？：') || (heading.words.length <= 40 && !endsIn(heading.words, '.!。'))) &&
    says(heading, 'object.funds') &&
    inDays(duration) >= 14 &&
    !says(sentence, 'ask.send', 'state.off')
  )
}

/** "What is left will be available. As a rule 90 days are needed": the money of the sentence before takes its time. */
function takesAsUsual(
  letter: Letter,
  before: ReadSentence | undefined,
  sentence: ReadSentence,
  duration: Duration,
): boolean {
  return (
    before !== undefined &&
    before.block === sentence.block &&
    inDays(duration) >= 14 &&
    (says(before, 'object.funds') || moneyLeft.test(before.words, before)) &&
    becomesDue.test(before.words, before) &&
    usually.test(letter.reading.flat.slice(sentence.start, duration.start)) &&
    !weReview.test(letter.reading.flat.slice(sentence.start, duration.start)) &&
    !says(sentence, 'document.poa', 'document.invoice', 'channel.accountHealth') &&
    (!says(sentence, 'state.off') || sinceOff.test(letter.reading.flat.slice(duration.end, sentence.end))) &&
    !examined.test(letter.reading.flat.slice(duration.end, sentence.end))
  )
}

/** "We keep your balance while we look into this. That may take up to 90 days": how long the keeping lasts. */
function lastsSoLong(before: ReadSentence | undefined, sentence: ReadSentence, duration: Duration): boolean {
  return (
    before !== undefined &&
    before.block === sentence.block &&
    inDays(duration) >= 14 &&
    says(before, 'object.funds') &&
    (says(before, 'time.funds') || keeps.test(before.words, before)) &&
    (lasts.test(sentence.words, sentence) || keptThen.test(sentence.words, sentence)) &&
    !says(sentence, 'document.poa', 'document.invoice', 'state.off')
  )
}

const keeps = gated(
  /(?<![a-z])(?:we|wir|nous|also|therefore) (?:[a-z]+ )?(?:keep|hold|retain|behalten|halten|gard(?:ons|erons)|conserv(?:ons|erons)|reten(?:ons))(?![a-z])|(?<![a-z])(?:behalten wir|halten wir|conserv(?:iamo|eremo|aremos|amos)|trat(?:teniamo|terremo)|reten(?:emos|dremos)|guardaremos)(?![a-z])/,
)
const lasts = gated(
  /^(?:das|dies|this|it|that|cela|ca|questo|cio|esto|eso) (?:[a-z]+ ){0,5}?(?:takes?|taking|last(?:s|ing)?|dauer(?:t|n)|(?:\S+ ){0,6}dauern|prend(?:re|ra)?|dure(?:r|ra)?|richied(?:e|ere|era)|dur(?:a|are|era|ar)|tard(?:a|ar|ara)|llev(?:a|ar|ara))(?![a-z])|^(?:これ|この(?:期間|手続き|対応|確認))(?:に)?(?:は|が)[^。]{0,40}(?:かか|要し|続)/,
)

/** Money that is kept, by the participle or verb of each language. */
const kept = {
  en: 'held|kept|withheld|retained',
  es: 'se (?:retien|reten|conserv|bloque)[a-z]+',
  it: '(?:trattenut|conservat|bloccat)[a-z]+',
  fr: '(?:retenu|conserve|bloque)[a-z]*',
}

/** "As a rule it is held 90 days" */
const keptThen = gated(
  new RegExp(
    `(?<![a-z])(?:(?:are|is|will be|be) (?:[a-z]+ )?(?:${kept.en})|${kept.es}|(?:vengono|viene|saranno|sono|restano) (?:[a-z]+ )?${kept.it}|(?:sont|seront|restent) (?:[a-z]+ )?${kept.fr}|(?:wird|werden) .{0,40}?(?:einbehalten|zuruckbehalten|zuruckgehalten))(?![a-z])|(?:保留|留保)され`,
  ),
)

/** "… 90 days from the date your privileges were removed" */
const sinceOff =
  /^,? (?:from|after|since|following|ab|nach|seit|a compter|apres|depuis|a partire|dalla|dal|dopo|desde|despues|a partir)(?![a-z])/
const moneyLeft = gated(
  /(?<![a-z])(?:funds|money|balance|guthabens?|saldos?|solde|fonds|fondi|fondos)(?![a-z])|残高|売上金|資金/,
)
const becomesDue = gated(
  /available|paid out|released|disbursed|transfer|uberwies|verfugbar|ausgezahlt|freigegeben|disponib|verse(?:e|s|es)?(?![a-z])|debloque|viree?s?(?![a-z])|accredit|erogat|pagat|trasferit|abonar|pagar|支払|入金|振込|利用可能/,
)
/** What things normally take is nobody's deadline. */
export const usually =
  /(?<![a-z])(?:usual(?:ly)?|normally|typically|generally|as a rule|in der regel|normalerweise|ublicherweise|gewohnlich|meist(?:ens)?|en (?:regle )?general[e]?|generalement|habituellement|d'habitude|normalement|di solito|in genere|normalmente|generalmente|solitamente|por lo general|habitualmente|takes?|dauert|suelen?|prend|servono|occorrono|tarda)(?![a-z])|通常|一般的に|目安/
const examined =
  /(?<![a-z])(?:review|examin|esamin|revis|pruf|analy|analiz|antwort|answer|repl|respon|risp)|審査|確認|回答/

/** "You can write to us about it once 90 days are over", right behind the money. */
const onceOver = new RegExp(
  String.raw`(?:write|ask|request|contact|apply|get in touch|schreib|fragen|anfrag|beantrag|melden|ecri|demand|contact|scriver|chieder|richied|contatt|escrib|solicit|pedir|pregunt)[a-z]*[ ,].{0,60}?${afterWords}|(?:日|か月)(?:が|を)?(?:経過|過ぎ)(?:した)?(?:後|て|ると|れば).{0,20}(?:請求|申請|お問い合わせ|ご連絡)`,
)

/** "Once 90 days are over you can ask for them" */
const thenAsk = new RegExp(
  String.raw`^${afterWords}(?![a-z]).{0,50}?(?:you (?:can|may)|(?:konnen|durfen) sie|vous (?:pouvez|pourrez)|puoi|puo|potrai|potra|puedes?|podras?)(?![a-z]).{0,30}(?:ask|request|apply|claim|beantrag|anforder|verlang|demander|solliciter|chieder|richieder|solicitar|pedir|reclamar)`,
)

const onceOrIf =
  /(?<![a-z])(?:if|once|when|after|wenn|sobald|nachdem|si|une fois(?: que)?|lorsque|se|quando|una volta|cuando|una vez(?: que)?)(?: (?:at least|more than|mindestens|mehr als|au moins|almeno|al menos))? $/

/** "… from the day of deactivation you may ask us for it" */
const thenMayAsk =
  /^\)? ?(?:from|after|following|nach|ab|apres|a (?:compter|partir)|suivant|dopo|da|despues|desde|tras|経過後|後)[^.;。]{0,70}?(?:(?<![a-z])(?:you (?:can|may)|(?:konnen|durfen) sie|vous (?:pouvez|pourrez)|puoi|potrai|puo|potra|puedes?|podras?)(?![a-z])|いただけ|できます|可能)/

/** "After 90 days you may request disbursement": what comes of the wait is money, not a lost chance. */
export const payoutAfter =
  /^.{0,90}?(?:you (?:may|can) (?:then )?(?:request|ask for|claim|(?:write|apply|e-?mail|contact).{0,110}(?:for|request)) (?:a |the |an |your )?(?:remaining |outstanding )?(?:disbursement|payout|release|funds|money|payment|balance)|(?:konnen|durfen) sie .{0,110}(?:auszahlung|guthaben)|(?:vous pou(?:vez|rrez)|pourrez-vous) .{0,110}(?:versement|paiement|deblocage|virement|fonds)|(?:puoi|puo|potra|potrai) .{0,110}(?:pagament|erogazione|sblocco|fondi|accredito|bonifico)|(?:puedes?|podras?) .{0,110}(?:pago|desembolso|liberacion|fondos)|[^。]{0,30}(?:売上金|資金|支払い|入金|留保).{0,20}(?:請求|申請|お問い合わせ|リクエスト))/

/**
 * "Sie können 90 Tage nach dieser Mitteilung eine Auszahlung beantragen": German puts what may be asked for last; "90 days from today
 * you can write to us about your funds".
 */
export const payoutBehind = gated(
  /^\)?,? (?:from|after|following|as of|d?apres|a (?:compter|partir) d|suivant|dopo|da(?:l|lla|ll')?|a partire da|despues de|desde|tras|a partir d)[^.;]{0,110}?(?:you (?:can|may|will be able)|vous (?:pouvez|pourrez)|puoi|potrai|puo|potra|puedes?|podras?)(?![a-z])[^.;]{0,60}(?:ask|request|write|claim|apply|contact|mail|demand|solliciter|ecrire|reclamer|chieder|scriver|contattar|solicit|pedir|escrib|reclamar)[^.;]{0,60}(?:funds|money|balance|pay|disburs|release|solde|fonds|versement|paiement|fondi|saldo|pagament|fondos|pago|desembols)|^,? (?:nach|ab) (?:dieser|der|ihrer|erhalt|zugang|dem|datum) .{0,130}?(?:auszahlung|guthaben|geld(?:er)?|freigabe|saldo).{0,40}?(?:beantrag|anforder|verlang|erbitt)/,
)

/** "Funds are held for 90 days." */
export const heldFor =
  /(?:held|hold|withheld|withhold|kept|einbehalten|gehalten|retenus?|conserves?|trattenut[oaie]|retenid[oa]s?) (?:back )?(?:for|during|fur|wahrend|pendant|per|durante) (?:(?:a|an|the|up to|einen?|die|une?|les|un|i|los) )?$/

/** "We keep any funds in your account for 90 days so that …", "wir behalten Ihr Guthaben 90 Tage ein": whatever it is kept for. */
export function keepsFor(letter: Letter, sentence: ReadSentence, duration: Duration): boolean {
  const aboutMoney =
    says(sentence, 'object.funds') || (says(sentence, 'time.funds') && !says(sentence, 'object.stock'))
  if (!aboutMoney || inDays(duration) < 14) return false
  const { flat } = letter.reading
  const before = flat.slice(sentence.start, duration.start)
  // "We hold appeals open for 17 days"
  if (!says(sentence, 'object.funds') && openAppeals.test(before)) return false
  const after = flat.slice(duration.end, sentence.end)
  return (
    keepsUntil.test(before) ||
    heldStraight.test(before) ||
    (keptBefore.test(before) &&
      /^ ?(?:lang |hindurch )?(?:[a-z]+ ){0,2}(?:ein|zuruck)(?![a-z])/.test(after)) ||
    keptBehind.test(after)
  )
}

const openAppeals =
  /(?<![a-z])(?:appeals?|disputes?|submissions?|responses?|einspruche?|widerspruche?|appels?|recours|contestations?|ricors[oi]|apelacion(?:es)?|recursos?)(?![a-z])|申し立て/
const keepsUntil =
  /(?<![a-z])(?:keep|kept|hold|held|retain(?:ed)?|withh[eo]ld|reserved?|(?:garde|conserve|retien|retenu|bloque)[a-z]*|(?:tratt|conserv|blocc|congel)[a-z]+|(?:reten|retien|conserv|guard|bloque)[a-z]*)(?![a-z]) [^.;:]{0,70}?(?<![a-z])(?:for|during|pendant|durant|per|durante|por)(?: (?:a|an|the|up to|as long as|at least|about|period|of|max\.|full|une?|les|la|duree|de|periodo|un|di|i|gli|los|hasta|fino|jusqu'a|au|moins|almeno|al|menos|circa|environ|unos))* $/
/** "Por lo general se retienen 90 días": how long, without a preposition. */
const heldStraight = new RegExp(
  `(?<![a-z])(?:${kept.es}|(?:vengono|saranno|sono|restano) ${kept.it}|(?:are|is|be) (?:${kept.en})|(?:sont|seront) ${kept.fr})(?: (?:unos|circa|about|some|environ|hasta|up to|fino a|aproximadamente|los|i|les))* $`,
)
const keptBefore = /(?<![a-z])(?:behalten|halten|wird|werden|behalt)(?![a-z])[^.;:]{0,70} $/
const keptBehind =
  /^ ?(?:lang |hindurch )?(?:ein(?:zu)?behalten|zuruck(?:zu)?(?:ge)?halten|zuruckbehalten|gesperrt)(?![a-z])|^間?(?:は|、)?[^。、]{0,10}(?:留保|保留|お預かり|凍結)/

/** "We do not pay out for 90 days": nothing but money is paid. */
const notPaidFor =
  /(?:(?:will|do|can|are) ?(?:not|n't) (?:be )?(?:pay|paid|paying|release|disburse)[a-z]*(?: out)? .{0,40}?for|(?:ne|n') ?(?:verse|paie|debloqu|vire)[a-z]* .{0,30}?(?:pendant|durant|avant)|non (?:paghiamo|pagheremo|verseremo|versiamo|sblocch)[a-z]* .{0,40}?(?:per|prima di)|no (?:pagaremos|pagamos|abonaremos|liberaremos|desembolsaremos) .{0,40}?(?:durante|hasta pasados))(?: (?:a|the|another|full|fur|die|nachsten|les|i|los|prossimi|proximos))* ?$/
// German and Japanese put what is denied behind the length of time.
const paidNothing =
  /^ ?(?:lang|hindurch)? ?(?:nicht|nichts|kein[a-z]*)(?![a-z]).{0,20}(?:aus|ausgezahlt)|^間?は?、?[^。]{0,16}(?:支払|振込|送金|入金)[^。]{0,10}(?:ません|できかね)/

export function withholdsFor(before: string, after: string): boolean {
  if (/(?<![a-z])zahl(?:en|t|ung)|支払|振込|送金|入金/.test(before + after) && paidNothing.test(after))
    return true
  return notPaidFor.test(before)
}

/** "You may request your balance once 90 days have passed": the same the other way round. */
export const payoutOnce =
  /(?:request|ask for|demander|solliciter|(?:ri)?chiedere|solicitar|pedir) .{0,40}?(?:disbursement|payout|balance|funds|versement|paiement|fonds|solde|versamento|pagamento|fondi|saldo|desembolso|pago|fondos).{0,50}?(?:once|when|after|lorsque|quand|une fois|apres|quando|una volta|dopo|cuando|una vez|despues de|tras) .{0,24}$|(?:payout|disbursement|funds|balance|payment|money) (?:can|may) (?:only )?be (?:asked for|requested|claimed|released|applied for)(?: only| no sooner than| no earlier than)? $|(?:versement|paiement|solde|fonds) (?:peut|peuvent|pourra|pourront) etre (?:demande|sollicite|reclame)e?s? $|(?:pagamento|saldo|fondi|erogazione) (?:puo|possono|potra|potranno) essere (?:richiest|chiest)[oaie] $|(?:pago|saldo|fondos|desembolso) (?:se (?:puede|podra)n? (?:solicitar|pedir|reclamar)|(?:puede|podra)n? solicitarse) $|(?:auszahlung|guthaben).{0,40}(?:beantragen|anfordern|verlangen),? (?:sobald|wenn|nachdem|nach) .{0,24}$/

/** "…is released later. That normally takes about 90 days": the sentence before names the money. */
export function inFundsParagraph(letter: Letter, sentence: ReadSentence): boolean {
  const before = letter.sentences[sentence.index - 1]
  if (before === undefined || before.block !== sentence.block) return false
  if (says(sentence, 'ask.send', 'state.off', 'mood.if', 'document.poa', 'document.invoice')) return false
  return says(before, 'object.funds') && (says(before, 'time.funds') || says(sentence, 'time.own'))
}
