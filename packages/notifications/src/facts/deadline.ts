import { gated } from '../text/gated.ts'
import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import type { Concept } from '../terms/concepts.ts'
import { fold } from '../text/fold.ts'
import { sentenceAt, toTextRange } from '../text/reading-text.ts'
import { findDates, isoDate, type CalendarDate, type DateReadingOptions } from './dates.ts'
import { isoDuration, isLastWeek, inDays, type Duration } from './durations.ts'
import { looksBack } from './figures.ts'
import { keepsOnly } from './keeping.ts'
import { isRestriction } from './restriction.ts'

/** What the seller must do by when, before it is worked out in a zone. */
export interface DeadlineReading {
  readonly date: CalendarDate | null
  readonly duration: Duration | null
  readonly start: number
  readonly end: number
  readonly confidence: number
}

export type DurationUse =
  | 'deadline'
  | 'window'
  | 'document'
  | 'funds'
  | 'own'
  | 'removal'
  | 'review'
  | 'unknown'

/** Tells what a length of time is about from the words nearest to it. */
export function useOfDuration(letter: Letter, duration: Duration, all: readonly Duration[]): DurationUse {
  const sentence = sentenceOf(letter, duration.start)
  if (sentence === undefined) return 'unknown'
  const { flat } = letter.reading
  if (isLastWeek(flat, duration)) return 'window'
  if (keepsOnly(sentence)) return 'unknown'
  if (
    blockLength.test(flat.slice(sentence.start, duration.start), sentence) &&
    !says(sentence, 'object.funds') &&
    says(sentence, 'state.off', 'state.cannotSell')
  )
    return 'review'
  if (measuredOver.test(flat.slice(sentence.start, duration.start), sentence)) return 'window'
  if (
    !says(sentence, 'object.funds') &&
    isRestriction(
      flat.slice(sentence.start, duration.start),
      flat.slice(duration.end, sentence.end),
      sentence,
    )
  )
    return 'review'
  if (fromOrder.test(flat.slice(duration.end, duration.end + 50), letter)) return 'unknown'
  if (shippingTime.test(flat.slice(sentence.start, duration.start), sentence)) return 'unknown'
  if (
    !says(sentence, 'object.funds') &&
    beforeEvent.test(flat.slice(duration.end, duration.end + 24), letter) &&
    !withinWord.test(flat.slice(Math.max(0, duration.start - 24), duration.start))
  )
    return 'unknown'
  const [previous, next] = neighbours(sentence, duration, all)
  const from = previous?.end ?? sentence.start
  const to = next?.start ?? sentence.end
  // "Should we hear nothing within 14 days, funds may be withheld": money beyond the comma is what follows.
  const inCondition = sentence.hits.some(
    (h) =>
      h.concept === 'mood.if' &&
      h.end <= duration.start &&
      h.start >= from - 2 &&
      !crossesComma(letter, h.end, duration.start),
  )
  const near = (concept: Concept, back: number, ahead: number): number => {
    let best = Number.POSITIVE_INFINITY
    for (const hit of sentence.hits) {
      if (hit.concept !== concept) continue
      // "innerhalb von 14 Tagen über die Schaltfläche": a preposition looks back only before its length of time.
      if (concept === 'time.back' && hit.start >= duration.end && isPreposition(flat, hit)) continue
      // A wording with a gap may run over the duration itself.
      if (hit.start < duration.end && hit.end > duration.start) best = Math.min(best, 1)
      else if (hit.end <= duration.start && hit.start >= from - 2 && duration.start - hit.end <= back)
        best = Math.min(best, duration.start - hit.end)
      else if (
        hit.start >= duration.end &&
        hit.end <= to + 2 &&
        hit.start - duration.end <= ahead &&
        ((concept.endsWith('.funds') && !inCondition) ||
          (concept === 'time.removal' && !says(sentence, 'ask.send')) ||
          !crossesComma(letter, duration.end, hit.start))
      )
        best = Math.min(best, (hit.start - duration.end) * 1.4 + 4)
    }
    return best
  }
  const ja = letter.language.language === 'ja'
  if (ja && answeredBy.test(flat.slice(duration.end, to), sentence)) return 'own'
  if (refusesLate(letter, sentence, duration)) return 'deadline'
  if (duration.unit !== 'hour' && isFundsWait(letter, sentence, duration)) return 'funds'
  if (payoutAfter.test(flat.slice(duration.end, to), sentence)) return 'funds'
  if (payoutOnce.test(flat.slice(from, duration.start), sentence)) return 'funds'
  if (
    says(sentence, 'object.funds') &&
    !/%/.test(sentence.words) &&
    heldFor.test(flat.slice(from, duration.start), sentence)
  )
    return 'funds'
  // 17日以内に … ご提出 is a demand, whatever describes the paper between them.
  const demandsJapanese =
    ja &&
    /^以内に(?!発行|作成|取得|撮影|更新|購入|仕入)/.test(flat.slice(duration.end, duration.end + 8)) &&
    says(sentence, 'ask.send')
  if (demandsJapanese && near('time.removal', 4, 30) < 99) return 'removal'
  if (demandsJapanese && !/(?:過去|直近|発行)[^、。]{0,8}$/.test(flat.slice(from, duration.start)))
    return says(sentence, 'time.own') && !says(sentence, 'mood.if') ? 'own' : 'deadline'
  if (near('time.back', 4, ja ? 6 : 5) < 12 || near('time.document', 4, ja ? 8 : 6) < 12) {
    const isDocument = near('time.document', 30, 10) < 99 && !/%/.test(sentence.words)
    return isDocument ? 'document' : 'window'
  }
  if (looksBack(letter, sentence, duration, false) && /%/.test(sentence.words)) return 'window'
  const removal = near('time.removal', 90, 40)
  const previousSentence = letter.sentences[sentence.index - 1]
  const aboutMoney =
    says(sentence, 'object.funds') ||
    (previousSentence?.block === sentence.block && says(previousSentence, 'object.funds'))
  const funds =
    aboutMoney && duration.unit !== 'hour'
      ? Math.min(near('time.funds', 80, 55), near('object.funds', 80, 50))
      : Number.POSITIVE_INFINITY
  const own = near('time.own', 70, 30)
  const review = near('time.review', 80, 30)
  const demand = Math.min(
    near('ask.send', 90, 60),
    near('mood.if', 60, 40),
    near('channel.accountHealth', 60, 60),
    near('channel.reply', 60, 60),
    near('document.poa', 60, 60),
    near('document.invoice', 60, 40),
  )
  if (removal < 99) {
    const conditional = sentence.hits.some((h) => h.concept === 'mood.if' && h.start < duration.start)
    if (!conditional || near('time.removal', 90, 0) < 99) return 'removal'
  }
  if (funds < 99 && (funds <= demand + 10 || !says(sentence, 'ask.send', 'mood.if'))) return 'funds'
  if (own < 99 && (own <= demand + 8 || !says(sentence, 'ask.send', 'mood.if'))) return 'own'
  if (review < 99 && review <= demand + 8) return 'review'
  if (inFundsParagraph(letter, sentence)) return 'funds'
  const reached = near('time.within', 24, ja ? 6 : 30)
  // Nobody is given a year.
  if (duration.unit === 'month' && duration.count >= 12) return 'unknown'
  if (reached < 99 || demand < 99 || says(sentence, 'time.due')) return 'deadline'
  // Figures and table rows measure.
  if (/%|\|/.test(sentence.words)) return 'window'
  if (
    /^\W{0,3}$/.test(sentence.words.slice(0, duration.start - sentence.start)) ||
    sentence.words.length < 50
  )
    return 'deadline'
  return 'unknown'
}

/** The lengths of time before and after one in its sentence; `all` stands in the order of the text. */
function neighbours(
  sentence: ReadSentence,
  duration: Duration,
  all: readonly Duration[],
): [previous: Duration | undefined, next: Duration | undefined] {
  const at = all.indexOf(duration)
  let before = at - 1
  while (before >= 0 && (all[before]?.end ?? 0) > duration.start) before -= 1
  let after = at + 1
  while (after < all.length && (all[after]?.start ?? 0) < duration.end) after += 1
  const [previous, next] = [all[before], all[after]]
  return [
    previous !== undefined && previous.start >= sentence.start ? previous : undefined,
    next !== undefined && next.start < sentence.end ? next : undefined,
  ]
}

function isPreposition(flat: string, hit: { readonly start: number; readonly end: number }): boolean {
  return /^(?:over|in|during|within|uber|su|sur|sobre|en)$/.test(flat.slice(hit.start, hit.end))
}

/** 3営業日以内に審査いたします: what the speaker does himself. */
const answeredBy = gated(
  /^以内に[^、。]{0,14}?(?:審査|確認|回答|返信|返答|連絡|電話|対応|判断|検討)(?:を)?(?:いたし|致し|し(?:ます|て)|差し上げ|申し上げ)/,
)

/** "Appeals that reach us after 17 days are not considered." */
function refusesLate(letter: Letter, sentence: ReadSentence, duration: Duration): boolean {
  return (
    /appeal|submission|objection|repl(?:y|ies)|answers|plan|einspruch|einspruche|widerspr|antwort|recours|contestation|reponse|ricors|rispost|apelacion|recurso|respuesta|申し立て|回答|返信/.test(
      sentence.words,
    ) &&
    says(sentence, 'mood.not', 'reply.final', 'reply.refused') &&
    !says(sentence, 'object.funds', 'document.invoice') &&
    (/(?<![a-z])(?:after|later than|past|nach|spater als|apres|au-dela de|plus de|dopo|oltre|piu di|despues de|pasados|mas de|transcurridos)(?: (?:the|les|los|i|die))? $/.test(
      letter.reading.flat.slice(sentence.start, duration.start),
    ) ||
      /^(?:を過ぎ|より後|以降)/.test(letter.reading.flat.slice(duration.end, duration.end + 6)))
  )
}

/** "Your privileges are suspended for 3 days" */
const blockLength = gated(
  /(?:suspend|deactivat|block|remov|taken away|privileg|gesperrt|deaktiviert|entzogen|suspendu|desactive|sospes|disattivat|suspendid|desactivad)[^.;]{0,40} (?:for|fur|pendant|pour|per|durante|por) (?:a period of |den zeitraum von )?$/,
)

/** "3.89% in 7 days" */
const measuredOver = gated(
  /[%％] (?:in|over|within|uber|innerhalb von|sur|en|pendant|su|in|negli|nei|durante|dans) (?:the |den |die |les |gli |i |los |un |einem )?(?:last |past |letzten |derniers |ultimi |ultimos )?$/,
)

const payoutWords =
  /request|claim|write to|ask for|apply|disburs|pay ?out|paid out|releas|beantrag|auszahl|demander|versement|richied|sblocc|pagament|solicit|pedir|desembols|請求|申請/

/** "Money left in the account can be claimed once 90 days have gone by", "Have funds? We keep them for about 90 days." */
function isFundsWait(letter: Letter, sentence: ReadSentence, duration: Duration): boolean {
  const before = letter.reading.flat.slice(sentence.start, duration.start)
  if (says(sentence, 'object.funds'))
    return (
      /(?<![a-z])(?:once|after|when|sobald|nachdem|nach (?:ablauf von )?|une fois|lorsque|apres|quando|trascorsi|una volta|dopo|cuando|una vez|pasados|transcurridos|tras)(?![a-z]) ?(?:(?:que|the|hayan|han|que sean|sono|saranno|seront|les|los|i|gli|die|von|full|about|ungefahr|another|further|at least|mindestens) ?){0,3}(?:pasado |transcurrido |trascorsi |passati |ecoules? )?$/.test(
        before,
      ) &&
      !says(sentence, 'document.poa', 'document.invoice') &&
      (!says(sentence, 'state.off') || payoutWords.test(sentence.words))
    )
  const heading = letter.sentences[sentence.index - 1]
  return (
    heading !== undefined &&
    heading.words.length <= 70 &&
    /[?:？：]$/.test(heading.words) &&
    says(heading, 'object.funds') &&
    inDays(duration) >= 14 &&
    !says(sentence, 'ask.send', 'state.off')
  )
}

/** "After 90 days you may request disbursement": what comes of the wait is money, not a lost chance. */
const payoutAfter = gated(
  /^.{0,90}?(?:you (?:may|can) (?:then )?(?:request|ask for|claim|(?:write|apply|e-?mail|contact).{0,110}(?:for|request)) (?:a |the |an |your )?(?:remaining |outstanding )?(?:disbursement|payout|release|funds|money|payment|balance)|(?:konnen|durfen) sie .{0,110}(?:auszahlung|guthaben)|(?:vous pou(?:vez|rrez)|pourrez-vous) .{0,110}(?:versement|paiement|deblocage|virement|fonds)|(?:puoi|puo|potra|potrai) .{0,110}(?:pagament|erogazione|sblocco|fondi|accredito|bonifico)|(?:puedes?|podras?) .{0,110}(?:pago|desembolso|liberacion|fondos)|[^。]{0,30}(?:売上金|資金|支払い|入金|留保).{0,20}(?:請求|申請|お問い合わせ|リクエスト))/,
)

/** "Funds are held for 90 days." */
const heldFor = gated(
  /(?:held|hold|withheld|withhold|kept|einbehalten|gehalten|retenus?|conserves?|trattenut[oaie]|retenid[oa]s?) (?:back )?(?:for|during|fur|wahrend|pendant|per|durante) (?:(?:a|an|up to|einen?|une?|un) )?$/,
)

/** "two weeks before Christmas", "three days ago" place something in time; they give nobody time. */
const beforeEvent = gated(
  /^ (?:before|ago|earlier|prior to|vor|avant|prima (?:di|del)|antes de|fa|atras)(?![a-z])/,
)
const withinWord = /within|innerhalb|binnen|dans|sous|entro|plazo|(?:^| )(?:in|en) $/

/** "You may request your balance once 90 days have passed": the same the other way round. */
const payoutOnce = gated(
  /(?:request|ask for|demander|solliciter|(?:ri)?chiedere|solicitar|pedir) .{0,40}?(?:disbursement|payout|balance|funds|versement|paiement|fonds|solde|versamento|pagamento|fondi|saldo|desembolso|pago|fondos).{0,50}?(?:once|when|after|lorsque|quand|une fois|apres|quando|una volta|dopo|cuando|una vez|despues de|tras) .{0,24}$|(?:auszahlung|guthaben).{0,40}(?:beantragen|anfordern|verlangen),? (?:sobald|wenn|nachdem|nach) .{0,24}$/,
)

/** "within one day of the shipment" defines a rate; it asks for nothing. */
const fromOrder = gated(
  /^,? (?:(?:of|from|after|following|dalla|dall'|dopo la|dopo l'|nach|ab|a partir de|apres|suivant|depuis|despues de|desde|tras) )(?:the |der |dem |la |le |l'|el |las |des |its )?(?:conferma (?:di|della) |confirmation (?:de |d'|of )|confirmacion (?:de |del )(?:la )?)?(?:shipment|shipping|ship|dispatch|order|purchase|deliver|versand|lieferung|bestell|zustell|expedition|commande|livraison|spedizion|ordine|consegna|envio|pedido|entrega)/,
)

/** "the transit time in your template was set to two days": how long parcels take is no time limit. */
const shippingTime = gated(
  /(?:(?:transit|handling|shipping|delivery|lead) times?|lieferzeit(?:en)?|versandzeit(?:en)?|transportzeit(?:en)?|laufzeit(?:en)?|delais? (?:de |d')(?:livraison|expedition|transport|acheminement|preparation)|temp[oi] di (?:gestione|spedizione|transito|consegna|evasione)|(?:tiempo|plazo)s? de (?:preparacion|gestion|transito|entrega|envio|tramitacion)|配送日数|お届け日数|出荷作業日数|リードタイム)[^.;。]{0,70}$/,
)

/** "…is released later. That normally takes about 90 days": the sentence before names the money. */
function inFundsParagraph(letter: Letter, sentence: ReadSentence): boolean {
  const before = letter.sentences[sentence.index - 1]
  if (before === undefined || before.block !== sentence.block) return false
  if (says(sentence, 'ask.send', 'state.off', 'mood.if', 'document.poa', 'document.invoice')) return false
  return says(before, 'object.funds') && (says(before, 'time.funds') || says(sentence, 'time.own'))
}

function crossesComma(letter: Letter, from: number, to: number): boolean {
  return /[,;:、，]/.test(letter.reading.flat.slice(from, to))
}

function sentenceOf(letter: Letter, at: number): ReadSentence | undefined {
  const sentence = letter.sentences[sentenceAt(letter.reading, at)]
  return sentence !== undefined && at >= sentence.start && at < sentence.end ? sentence : undefined
}

/** Days for which money is held, or after which it may be asked for. */
export function readFundsHold(
  letter: Letter,
  durations: readonly Duration[],
  uses: ReadonlyMap<Duration, DurationUse>,
): { days: number; start: number; end: number } | null {
  for (const duration of durations) {
    if (uses.get(duration) !== 'funds' || duration.unit === 'hour') continue
    const sentence = sentenceOf(letter, duration.start)
    // A reserve "equal to 14 days of sales" is an amount.
    if (sentence === undefined || amountWords.test(sentence.words)) continue
    if (
      !says(sentence, 'time.funds', 'object.funds') &&
      !inFundsParagraph(letter, sentence) &&
      !isFundsWait(letter, sentence, duration)
    )
      continue
    return { days: inDays(duration), ...toTextRange(letter.reading, duration.start, duration.end) }
  }
  return null
}

const amountWords =
  /equal to|equivalent|in the amount of|amount of \d|days? (?:of|worth of) sales|days'? sales|preceding|gross sales|entspricht|in hohe|umsatz|equivalent|correspond|chiffre d'affaires|ventes des|pari (?:a|al|alle)|vendite (?:degli|dei|lorde)|equivale|ventas de|igual a|相当|business days|delivery date|after delivery|nach zustellung|売上(?:高|額)?(?:の|に)/

/** The earliest demand of the letter. */
export function readDeadline(
  letter: Letter,
  durations: readonly Duration[],
  uses: ReadonlyMap<Duration, DurationUse>,
  options: DateReadingOptions,
): DeadlineReading | null {
  const dates = findDates(letter.reading.flat, options, letter).filter((date) => isDueDate(letter, date))
  const due = [...dates].sort((a, b) => isoDate(a).localeCompare(isoDate(b)))[0]
  const lengths = durations.filter((d) => uses.get(d) === 'deadline')
  const strongest = lengths
    .map((d) => ({ d, weight: deadlineWeight(letter, d) }))
    .sort((a, b) => b.weight - a.weight || inDays(a.d) - inDays(b.d) || a.d.start - b.d.start)
  const duration = strongest[0]?.d ?? null
  if (due !== undefined) {
    const sameSentence =
      duration !== null && sentenceOf(letter, duration.start) === sentenceOf(letter, due.start)
    return {
      date: due,
      duration: sameSentence ? duration : null,
      ...toTextRange(letter.reading, due.start, due.end),
      confidence: 0.93,
    }
  }
  if (duration === null) return null
  return {
    date: null,
    duration,
    ...toTextRange(letter.reading, duration.start, duration.end),
    confidence: Math.min(0.95, 0.6 + (strongest[0]?.weight ?? 0) / 10),
  }
}

function deadlineWeight(letter: Letter, duration: Duration): number {
  const sentence = sentenceOf(letter, duration.start)
  if (sentence === undefined) return 0
  let weight = 0
  if (says(sentence, 'ask.send')) weight += 1
  if (says(sentence, 'time.within', 'time.due')) weight += 1
  if (
    says(
      sentence,
      'channel.accountHealth',
      'channel.reply',
      'document.poa',
      'document.invoice',
      'document.other',
    )
  )
    weight += 1
  if (says(sentence, 'mood.if') && says(sentence, 'state.off', 'state.cannotSell', 'object.account'))
    weight += 1
  return weight
}

const dueBefore =
  /(?:\bby|\bbefore|\buntil|\btill|\bno later than|\bnot later than|\bdue(?: date)?(?: is| on| by)?|\bdeadline(?: is| of)?|\bon or before|\blatest|\bbis(?: zum| spatestens| einschliesslich| zum ablauf des)?|\bspatestens(?: am| bis| zum)?|\bvor dem|\bfrist(?: endet)?(?: am| bis)?|\bfallig(?: am)?|\bavant le|\bau plus tard(?: le)?|\bjusqu'au|\bd'ici(?: au| le)?|\bpour le|\bdate limite(?: est)?(?: le)?|\becheance(?: est)?(?: le)?|\bentro(?: e non oltre)?(?: il| le| l')?|\bprima del(?:l')?|\bentro la data del|\bscadenza(?: e)?(?: il)?|\bfino al|\bnon oltre il|\bantes del?(?: dia)?|\bhasta el(?: dia)?|\ba mas tardar(?: el)?|\bplazo(?: es| termina| finaliza| vence)?(?: el)?|\bfecha limite(?: es)?(?: el)?|期限[はがも]?|締め?切り?[はがも]?|期日[はがも]?)[ :：(]{0,3}(?:the |dem |den |le |il |el |end of (?:day |business )?(?:on )?|midnight (?:on |of )?|close of business (?:on )?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?(?: dem| den)? |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? |(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica),? |(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? |\d{1,2}(?:[:.h]\d{0,2})? ?(?:am|pm|a\.m\.|p\.m\.|uhr|h)?,? ?(?:[a-z]{2,4} )?(?:\((?:utc|gmt|[a-z]{2,4})[^)]{0,8}\) )?(?:on |am |le |del |du |,)? ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?(?: dem| den)? |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? |(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica),? |(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? )?)?$/
const dueAfter =
  /^ ?(?:\(?[日月火水木金土](?:曜日?)?\)? ?)?(?:\d{1,2}時(?:\d{1,2}分)?)?(?:まで|以前|必着|が期限|を期限|締切)|^ ?(?:at the latest|deadline|or (?:your|the|we)|spatestens|(?:au|le) plus tard|al piu tardi|(?:a|al) mas tardar|como (?:muy )?tarde|como maximo)(?![a-z])/
const rangeBefore =
  /(?:between|from|zwischen|vom|von|du|entre|dal|tra|fra|del|desde(?: el)?|since|seit|depuis|period|zeitraum|on|am|dated|vom|dato) ?(?:dem |den |le |il |el |the )?$/

/** True when a calendar date is a demand: "by", "bis zum", "antes del", まで, or a due-date column. */
function isDueDate(letter: Letter, date: CalendarDate): boolean {
  const sentence = sentenceOf(letter, date.start)
  if (sentence === undefined) return false
  if (letter.date !== null) {
    const at = Date.UTC(date.year, date.month - 1, date.day, 23, 59)
    if (at < letter.date.getTime() - 86_400_000 || at > letter.date.getTime() + 800 * 86_400_000) return false
  }
  if (inDueColumn(letter, date)) return true
  const before = letter.reading.flat.slice(Math.max(sentence.start, date.start - 70), date.start)
  const after = letter.reading.flat.slice(date.end, Math.min(sentence.end, date.end + 24))
  const onDate = /(?:^| )(?:on|am|le|il|el|on the|au|al|zum) $/.test(before)
  const threatened =
    onDate &&
    (stillThen.test(before, sentence) ||
      unlessThen.test(before) ||
      (says(sentence, 'state.off', 'state.cannotSell') &&
        /(?<![a-z])(?:if|unless|should|wenn|falls|sofern|sollten?|si|se|qualora)(?![a-z])[^.;]{4,100}$|^[a-z]+t (?:es|sich|das|dies|die|der|ihre?) [^,]{0,80}, [^.;]{0,60}$/.test(
          letter.reading.flat.slice(sentence.start, date.start),
        )) ||
      averted.test(letter.reading.flat.slice(date.end, Math.min(sentence.end, date.end + 70)), sentence))
  const marked = threatened || dueBefore.test(before) || dueAfter.test(after) || labelledDue.test(before)
  if (!marked) return false
  if (/^ ?(?:to|until|and|bis|und|au|et|al|e|y|–|-|から|〜|~) ?\d/.test(after)) return false
  if (/(?:days?|weeks?|months?|tagen?|wochen) (?:before|prior to|vor dem) (?:the )?$/.test(before))
    return false
  if (threatened) return true
  if (rangeBefore.test(before) && !dueBefore.test(before)) return false
  if (
    /(?:until|till|jusqu'au|fino al|hasta el|bis(?: zum)?) ?(?:the )?$/.test(before) &&
    (says(sentence, 'object.funds', 'time.review') ||
      (says(sentence, 'time.funds') && !says(sentence, 'object.account', 'mood.if'))) &&
    !says(sentence, 'ask.send')
  )
    return false
  return !says(sentence, 'time.removal') || says(sentence, 'ask.send', 'mood.if')
}

/** "If the rate is still below 90% on 9 December", "will be deactivated on 9 December unless …". */
const stillThen = gated(/(?<![a-z])(?:still|noch|toujours|encore|ancora|todavia|aun|sigue) [^.;]{0,60}$/)
/** "If the rate is not back under 4% on 9 December" */
const unlessThen =
  /(?<![a-z])(?:if|unless|wenn|falls|sofern|sollten?|si|se|qualora)(?![a-z])[^.;]{0,80}(?<![a-z])(?:not|n't|nicht|keine?|pas|non|no)(?![a-z])[^.;]{0,60}$/
const averted = gated(
  /^[^.]{0,40}?(?<![a-z])(?:unless|if (?:you|it|they|the [a-z]+) (?:is |are |remains? |stays? )?still|falls (?:sie|es|die [a-z]+) (?:dann )?(?:noch|weiterhin)|if (?:you|we) (?:do not|don't|have not|haven't)|es sei denn|sofern|wenn (?:sie|wir) [^.]{0,40}nicht|sauf si|a moins (?:que|d)|a meno che|salvo (?:che|que)|a menos que)(?![a-z])/,
)

const labelledDue =
  /(?:due(?: date)?|deadline|respond by|complete by|submit by|required by|frist|fallig|echeance|date limite|scadenza|fecha limite|plazo|期限|締切日?|期日|提出日)[^\n]{0,6}[:：|】] ?$/

function inDueColumn(letter: Letter, date: CalendarDate): boolean {
  const place = letter.reading.map[date.start] ?? 0
  return letter.tables.some((table) =>
    table.rows.some((row) =>
      row.some((cell, column) => {
        if (place < cell.start || place >= cell.end) return false
        return /due|deadline|(?:^|[^a-z])by$|until|frist|fallig|bis|echeance|limite|date d|scadenza|entro|plazo|vence|期限|期日|締/.test(
          fold(table.header[column] ?? ''),
        )
      }),
    ),
  )
}

/** Words that introduce a deadline, for tests and documentation. */
export function deadlineIso(reading: DeadlineReading | null): {
  iso: string | null
  relative: string | null
} {
  return {
    iso: reading?.date === null || reading === null ? null : isoDate(reading.date),
    relative: reading?.duration === null || reading === null ? null : isoDuration(reading.duration),
  }
}
