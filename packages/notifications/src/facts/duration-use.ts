import { isActionTime } from './action-time.ts'
import { saidOfTime } from './said-of-time.ts'
import { gated } from '../text/gated.ts'
import { says, sentenceOf, type Letter, type ReadSentence } from '../reading/letter.ts'
import type { Concept } from '../terms/concepts.ts'
import { isLastWeek, type Duration } from './durations.ts'
import { looksBack, sumsUpRange } from './looks-back.ts'
import {
  heldFor,
  inFundsParagraph,
  isFundsWait,
  keepsFor,
  payoutAfter,
  payoutBehind,
  payoutOnce,
  usually,
  withholdsFor,
} from './funds-hold.ts'
import { isDemandedByItsAbsence } from './demanded.ts'
import { averted } from './due-date.ts'
import { isKeptOpen } from './kept-open.ts'
import { keepsOnly } from './keeping.ts'
import { isToldToBeDone } from './told-to-be-done.ts'
import {
  afterNotice,
  isIssuedAgo,
  isReviewedThen,
  isUnitOf,
  sinceAppeal,
  timeGiven,
  weReview,
} from './duration-wording.ts'
import { forWhat, isGiven, isGivenTime } from './given-time.ts'
import { isRestriction } from './restriction.ts'
import { isOfEarlierLetter, isStatement, othersTime } from './whose-time.ts'

export type DurationUse =
  | 'deadline'
  | 'window'
  | 'document'
  | 'funds'
  | 'own'
  | 'removal'
  | 'review'
  /** Nothing is due by it: how long something has lasted, what is counted, what others do. */
  | 'none'
  /** A short sentence with a length of time and no word that tells what for: more often due than not. */
  | 'guessed'
  /** Only told of, as far as its words say: somebody does something in it and nothing is owed. */
  | 'told'
  | 'unknown'

/** "Cancellation rate | 7 days | 3.36 %": a length of time that fills a cell beside a figure is what that is measured over. */
function isCellBesideFigure(flat: string, sentence: ReadSentence, { start, end }: Duration): boolean {
  return (
    sentence.words.includes('%') &&
    /\| ?$/.test(flat.slice(Math.max(sentence.start, start - 2), start)) &&
    /^ ?\|/.test(flat.slice(end, Math.min(sentence.end, end + 2)))
  )
}

/** Tells what a length of time is about from the words nearest to it; `windows` are those that figures are measured over. */
export function useOfDuration(
  letter: Letter,
  duration: Duration,
  all: readonly Duration[],
  windows: ReadonlySet<Duration>,
): DurationUse {
  const sentence = sentenceOf(letter, duration.start)
  if (sentence === undefined) return 'unknown'
  if (windows.has(duration) && !says(sentence, 'mood.if', 'state.off', 'state.cannotSell', 'document.poa'))
    return 'window'
  const { flat } = letter.reading
  if (isLastWeek(flat, duration) || sumsUpRange(letter, sentence, duration)) return 'window'
  if (isCellBesideFigure(flat, sentence, duration)) return 'window'
  if (keepsOnly(sentence)) return 'none'
  if (
    blockLength.test(flat.slice(sentence.start, duration.start)) &&
    !says(sentence, 'object.funds') &&
    says(sentence, 'state.off', 'state.cannotSell')
  )
    return 'review'
  if (orNotAtAll.test(sentence.words, sentence)) return 'funds'
  if (isThreat(letter, sentence, duration)) return 'deadline'
  if (
    !says(sentence, 'object.funds', 'object.stock', 'time.removal') &&
    isActionTime(flat.slice(sentence.start, duration.start), flat.slice(duration.end, sentence.end))
  )
    return 'deadline'
  if (
    says(sentence, 'state.off', 'state.cannotSell') &&
    inTime.test(flat.slice(sentence.start, duration.start)) &&
    averted.test(flat.slice(duration.end, Math.min(sentence.end, duration.end + 150)))
  )
    return 'deadline'
  if (measuredOver.test(flat.slice(sentence.start, duration.start))) return 'window'
  if (
    !says(sentence, 'object.funds') &&
    !isFundsWait(letter, sentence, duration) &&
    isRestriction(
      flat.slice(sentence.start, duration.start),
      flat.slice(duration.end, sentence.end),
      sentence,
    )
  )
    return 'review'
  if (
    sentence.hits.some((hit) => hit.concept.startsWith('document.') && hit.end <= duration.start) &&
    issuedIn.test(flat.slice(sentence.start, duration.start)) &&
    beforeLetter.test(flat.slice(duration.end, duration.end + 50))
  )
    return 'document'
  if (isIssuedAgo(flat.slice(sentence.start, duration.start), flat.slice(duration.end, duration.end + 24)))
    return 'document'
  if (fromOrder.test(flat.slice(duration.end, duration.end + 50)))
    return duration.unit !== 'hour' && says(sentence, 'object.funds') && says(sentence, 'time.funds')
      ? 'funds'
      : 'none'
  if (
    fromListing.test(flat.slice(duration.end, duration.end + 70)) ||
    afterListingJapanese.test(flat.slice(Math.max(0, duration.start - 10), duration.start))
  )
    return 'none'
  if (weFinish.test(flat.slice(sentence.start, sentence.end))) return 'review'
  if (shippingTime.test(flat.slice(sentence.start, duration.start))) return 'none'
  if (isUnitOf.test(flat.slice(sentence.start, duration.start))) return 'window'
  if (
    !says(sentence, 'object.funds') &&
    beforeEvent.test(flat.slice(duration.end, duration.end + 24)) &&
    !withinWord.test(flat.slice(Math.max(0, duration.start - 24), duration.start))
  )
    return 'none'
  if (
    alreadyOver.test(flat.slice(duration.end, duration.end + 12)) ||
    agoGerman.test(flat.slice(Math.max(0, duration.start - 5), duration.start))
  )
    return 'none'
  if (
    laterOn.test(flat.slice(duration.end, duration.end + 24)) &&
    (!says(sentence, 'state.off', 'state.cannotSell', 'mood.if') ||
      /[a-z],? and,? $/.test(flat.slice(sentence.start, duration.start)))
  )
    return 'none'
  if (
    (!says(sentence, 'object.funds', 'time.funds') &&
      orMore.test(flat.slice(duration.end, duration.end + 24))) ||
    recurs.test(flat.slice(duration.end, duration.end + 24)) ||
    everyTime.test(flat.slice(Math.max(0, duration.start - 12), duration.start))
  )
    return 'none'
  if (
    duration.unit !== 'hour' &&
    (isFundsWait(letter, sentence, duration) || keepsFor(letter, sentence, duration))
  )
    return 'funds'
  const said = saidOfTime(
    sentence,
    flat.slice(sentence.start, duration.start),
    flat.slice(duration.end, sentence.end),
  )
  if (said !== null) return said === 'wait' ? 'none' : said
  if (isOfEarlierLetter(letter, sentence, duration)) return 'none'
  if (isGivenTime(letter, sentence, duration)) return 'deadline'
  const others = othersTime(letter, sentence, duration)
  const [ahead, behind] = [flat.slice(sentence.start, duration.start), flat.slice(duration.end, sentence.end)]
  if (
    (others === null || others === 'own') &&
    !says(sentence, 'object.funds') &&
    (isKeptOpen(sentence, ahead, behind) ||
      (!says(sentence, 'time.removal', 'object.stock') &&
        !weReview.test(ahead) &&
        isToldToBeDone(letter, sentence, ahead, behind)))
  )
    return 'deadline'
  if (others !== null && (others !== 'funds' || duration.unit !== 'hour')) return others
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
  if (
    weReview.test(flat.slice(sentence.start, duration.start)) ||
    isReviewedThen(flat.slice(sentence.start, duration.start), flat.slice(duration.end, duration.end + 40))
  )
    return 'own'
  if (
    (says(sentence, 'time.own') || !says(sentence, 'ask.send', 'mood.if')) &&
    sinceAppeal.test(flat.slice(duration.end, duration.end + 50))
  )
    return 'own'
  if (says(sentence, 'ask.send') && inAtMost.test(flat.slice(from, duration.start))) return 'deadline'
  if (
    isDemandedByItsAbsence(sentence) &&
    !says(sentence, 'object.funds') &&
    timeGiven.test(flat.slice(from, duration.start))
  )
    return 'deadline'
  if (
    weNeed.test(flat.slice(sentence.start, duration.start)) ||
    isUsual.test(flat.slice(duration.end, duration.end + 60))
  )
    return 'own'
  if (ja && answeredBy.test(flat.slice(duration.end, to))) return 'own'
  if (refusesLate(letter, sentence, duration)) return 'deadline'
  if (duration.unit !== 'hour' && isFundsWait(letter, sentence, duration)) return 'funds'
  if (payoutAfter.test(flat.slice(duration.end, to))) return 'funds'
  if (duration.unit !== 'hour' && payoutBehind.test(flat.slice(duration.end, sentence.end), sentence))
    return 'funds'
  if (payoutOnce.test(flat.slice(from, duration.start))) return 'funds'
  if (withholdsFor(flat.slice(from, duration.start), flat.slice(duration.end, to))) return 'funds'
  if (
    says(sentence, 'object.funds') &&
    !/%/.test(sentence.words) &&
    heldFor.test(flat.slice(from, duration.start))
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
  if (
    afterNotice.test(flat.slice(duration.end, duration.end + 50)) &&
    says(sentence, 'ask.send', 'channel.accountHealth', 'channel.reply') &&
    !says(sentence, 'object.funds', 'time.removal', 'time.own')
  )
    return 'deadline'
  if (near('time.back', 4, ja ? 6 : 5) < 12 || near('time.document', 4, ja ? 8 : 6) < 12) {
    const isDocument = near('time.document', 30, 10) < 99 && !/%/.test(sentence.words)
    return isDocument ? 'document' : 'window'
  }
  if (looksBack(letter, sentence, duration, false) && /%/.test(sentence.words)) return 'window'
  if (
    (!says(sentence, 'ask.send') || usually.test(flat.slice(from, duration.start))) &&
    toReview.test(flat.slice(duration.end, to)) &&
    !isGiven.test(flat.slice(from, duration.start))
  )
    return 'own'
  const removal = near('time.removal', 90, 40)
  const previousSentence = letter.sentences[sentence.index - 1]
  const aboutMoney =
    says(sentence, 'object.funds') ||
    (previousSentence?.block === sentence.block && says(previousSentence, 'object.funds'))
  const funds =
    aboutMoney && duration.unit !== 'hour'
      ? Math.min(near('time.funds', 80, 55), near('object.funds', 80, 50))
      : Number.POSITIVE_INFINITY
  const own =
    isMissedAnswer.test(flat.slice(from, duration.start)) || wantsAnswer.test(sentence.words, sentence)
      ? 99
      : near('time.own', 70, 30)
  const review = near('time.review', 80, 30)
  const demand = Math.min(
    near('ask.send', 90, 60),
    near('mood.if', 60, 40),
    near('channel.accountHealth', 60, 60),
    near('channel.reply', 60, 60),
    near('document.poa', 60, 60),
    near('document.invoice', 60, 40),
  )
  if (removal < 99 && forWhat.test(flat.slice(duration.end, sentence.end))) return 'removal'
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
  if (duration.unit === 'month' && duration.count >= 12) return 'none'
  if (isStatement(letter, sentence, duration)) return 'told'
  if (reached < 99 || demand < 99 || says(sentence, 'time.due')) return 'deadline'
  if (
    !says(sentence, 'object.funds') &&
    (isGiven.test(flat.slice(from, duration.start)) ||
      afterNotice.test(flat.slice(duration.end, duration.end + 50)))
  )
    return 'deadline'
  // Figures and table rows measure.
  if (/%|\|/.test(sentence.words)) return 'window'
  if (/^\W{0,3}$/.test(ahead) || timeLabel.test(ahead)) return 'deadline'
  return sentence.words.length < shortSentence ? 'guessed' : 'unknown'
}

/** "Time for your answer: 14 days" */
const timeLabel =
  /(?<![a-z])(?:time|period|term|deadline|limit|zeit|frist|[a-z]+frist|delai|temps|echeance|termine|tempo|scadenza|plazo|tiempo|vencimiento)(?![a-z])[^.;:]{0,40}(?::|\.{3,}) ?$|(?:期限|期間|期日|締切)[^。]{0,8}[：:] ?$/
const shortSentence = 50

/** "Unless the rate falls below 4% within 10 days, your offers will be taken down": the figure must have changed by then. */
function isThreat(letter: Letter, sentence: ReadSentence, duration: Duration): boolean {
  const { flat } = letter.reading
  const before = flat.slice(sentence.start, duration.start)
  return (
    /[%％]/.test(before) &&
    says(sentence, 'mood.if', 'mood.not') &&
    says(sentence, 'state.off', 'state.cannotSell') &&
    !says(sentence, 'object.funds') &&
    unlessBetter.test(before) &&
    (plainlyWithin.test(before) || flat.startsWith('以内に', duration.end))
  )
}
const unlessBetter =
  /(?<![a-z])(?:unless|if .{0,80}(?:not|n't)|(?:wenn|falls|sofern|sollte).{0,80}(?:nicht|kein)|(?:sinkt|steigt|fallt|liegt|erreicht) .{0,60}nicht|(?<![a-z])si .{0,80} (?:ne|no|n'[a-z]+)|sauf si|a moins que|se .{0,80}non|a meno che|a menos que)(?![a-z])/
const plainlyWithin =
  /(?<![a-z])(?:with)?in(?:nerhalb(?: von)?)? $|(?<![a-z])(?:binnen|dans(?: les| un delai de)?|sous|entro|en(?: un plazo de)?|d'ici) $/

/** "We will deactivate your account in 5 days unless …": the time until something is done. */
const inTime = /(?<![a-z])(?:in|dans|tra|fra|dentro de|en) $/

/** "You have 90 days to either appeal or choose not to appeal", after which money may be asked for: nothing is due. */
const orNotAtAll = gated(
  /(?<![a-z])(?:(?:choose|chosen|decide|opt|elect) not to (?:appeal|submit|file)|(?:auf (?:einen|den) (?:einspruch|widerspruch)|auf (?:einspruch|widerspruch)) (?:zu )?verzicht[a-z]*|entscheiden[^.;]{0,40}?(?:keinen|nicht) [^.;]{0,24}?(?:einspruch|widerspruch)|(?:choisi[a-z]*|decid[a-z]*) de ne pas (?:faire appel|contester|deposer)|(?:scegli[a-z]*|deci[ds][a-z]*) di non (?:presentare|fare) (?:un )?(?:ricorso|appello)|(?:el[ei][gj][a-z]*|deci[a-z]*|opt[a-z]*) (?:por )?no (?:apelar|recurrir|presentar))(?![a-z])|(?:申し立て|異議)[^。]{0,8}(?:しない|行わない)こと/,
)

/** "Sold on Amazon for 90 days or more": how long something has to have lasted. */
const orMore =
  /^ (?:or (?:more|longer)|oder (?:mehr|langer)|ou (?:plus|davantage)|o (?:piu|mas))(?![a-z])|^以上/

/** "The usual 14-day cycle", "every 24 hours": it comes round again for everybody. */
const recurs =
  /^(?:-| )?(?:(?:payment|settlement|payout|disbursement) )?(?:cycles?|schedules?|rhythm|intervals?|rhythmus|zyklus|turnus|takt|cycles?|rythme|cicl[oi]|cadenza|periodicidad)(?![a-z])|^(?:ごと|毎|おき|周期|サイクル)/
const everyTime = /(?<![a-z])(?:every|alle|tous les|toutes les|ogni|cada) $/

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

/** "Circa 7 giorni per esaminarlo": the time that a look at the answer takes. */
const toReview =
  /^ ?,? ?(?:for us to|to|um|pour|per|para|zur|fur die) (?:[a-z']+ ){0,3}?(?:review|examin|esamin|revis|analiz|analys|valut|evalu|pruf|durchsicht|process|bearbeit|etudi|trait|estudi)/

/** "If we do not get your reply within 14 days": the answer that must not fail to come is the seller's. */
const isMissedAnswer =
  /(?:(?<![a-z])(?:not|no|without|unless)|n't)(?![a-z]) [^.;,]{0,40}your (?:repl(?:y|ies)|answers?|responses?)(?: [a-z]+){0,3} $/

/** "We need your answer", "we kindly ask that you get back to us": the answer that the speaker waits for is not his own. */
const wantsAnswer = gated(
  /(?<![a-z])we (?:[a-z]+ly |hereby |now )?(?:(?:ask|request|require) (?:that )?you(?! to (?:wait|allow|bear))|(?:need|require|want|expect|await|look for) (?:to (?:have|receive|get) )?your (?:answer|reply|response))(?![a-z])/,
)

/** "We then need another five working days", "ci servono due giorni": time that the speaker takes. */
const weNeed =
  /(?<![a-z])(?:we (?:[a-z]+ ){0,2}need|(?:brauchen|benotigen) wir|wir (?:brauchen|benotigen)|il nous faut|il nous faudra|nous avons besoin d(?:e|')|ci (?:servono|serve|occorrono|vogliono|vorranno)|abbiamo bisogno di|necesitamos|nos hacen falta|nos llevara) (?:(?:then|dann|danach|ensuite|poi|despues|luego|another|further|weitere|noch|up to|bis zu|about|around|roughly|rund|etwa|circa|environ|encore|altri|ancora|unos|otros|todavia|normally|usually|in der regel|normalement|normalmente|a|the|further) ?){0,4}$/

/** "Two days are usually enough for us", "five days on average" */
const isUsual =
  /^ (?:(?:is|are) (?:usually|normally|typically|generally) |[^.;]{0,30}(?:enough|sufficient) for us|on average|im (?:schnitt|durchschnitt)|en moyenne|in media|de media|por termino medio)(?![a-z]{2})/

/** 3営業日以内に審査いたします: what the speaker does himself. */
const answeredBy =
  /^以内に[^、。]{0,14}?(?:審査|確認|回答|返信|返答|連絡|電話|対応|判断|検討)(?:を)?(?:いたし|致し|し(?:ます|て)|差し上げ|申し上げ)/

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
const blockLength =
  /(?:suspend|deactivat|block|remov|taken away|privileg|gesperrt|deaktiviert|entzogen|suspendu|desactive|sospes|disattivat|suspendid|desactivad)[^.;]{0,40} (?:for|fur|pendant|pour|per|durante|por) (?:a period of |den zeitraum von )?$/

/** "3.89% in 7 days" */
const measuredOver =
  /[%％] (?:in|over|within|uber|innerhalb von|sur|en|pendant|su|in|negli|nei|durante|dans) (?:the |den |die |les |gli |i |los |un |einem )?(?:last |past |letzten |derniers |ultimi |ultimos )?$/

/** "Invoices that were issued in the 365 days before this message": how old a paper may be. */
const issuedIn =
  /(?<![a-z])(?:in|within|during|from|over|aus|innerhalb|wahrend|dans|pendant|durant|de|des|nei|negli|dei|degli|en|durante|de) ?(?:the|den|der|les|los)? ?$/
const beforeLetter =
  /^ (?:before|prior to|preceding|vor|avant|precedant|qui precedent|prima di|precedenti|antes de|anteriores a|previos a) ?(?:this|the date of this|dieser|diesem|der|ce|cet|cette|la|questa?|al?l[ao]?|este|esta|la fecha)/

/** "two weeks before Christmas", "three days ago" place something in time; they give nobody time. */
const beforeEvent =
  /^ (?:before|ago|earlier|prior to|vor|avant|prima (?:di|del)|antes de|fa|atras)(?![a-z])|^前(?!後)/

/** "We called on 3 March and again 24 hours later." */
const laterOn = /^,? (?:later|spater|plus tard|piu tardi|mas tarde|(?:dopo|despues)(?= ?[.,;]|$))(?![a-z])/

/** "In no more than five days": a limit of time, not an age. */
const inAtMost =
  /(?<![a-z])(?:(?:with)?in (?:no more than|not more than|at most|a maximum of|less than|under|the space of)|in (?:hochstens|maximal|weniger als|nicht mehr als)|(?:en|dans un delai de) (?:moins de|pas plus de|maximum)|in (?:non piu di|meno di|al massimo)|en (?:no mas de|menos de|un maximo de|como mucho)) $/

/** "We paused payouts 5 days ago": whatever it is about. */
const alreadyOver =
  /^ (?:ago|earlier|late|zu spat|verspatet|(?:de|en) retard|(?:di|in) ritardo|(?:de|con) retraso)(?![a-z])|^ ?(?:前に|遅れ)/

const agoGerman = /(?<![a-z])vor $/

const withinWord = /within|innerhalb|binnen|dans|sous|entro|plazo|(?:^| )(?:in|en) $/

/** "within one day of the shipment" defines a rate; it asks for nothing. */
const fromOrder =
  /^,? (?:(?:of|from|after|following|dalla|dall'|dopo la|dopo l'|nach|ab|a partir de|apres|suivant|depuis|despues de|desde|tras) )(?:the |der |dem |la |le |l'|el |las |des |its )?(?:conferma (?:di|della) |confirmation (?:de |d'|of )|confirmacion (?:de |del )(?:la )?)?(?:shipment|shipping|ship|dispatch|order|purchase|deliver|versand|lieferung|bestell|zustell|expedition|commande|livraison|spedizion|ordine|consegna|envio|pedido|entrega)(?![a-z]* (?:(?:of|de|di|del|della) )?(?:this|the (?:e-?mail|message|notice)|diese[rsn]?|der (?:nachricht|e-?mail|mitteilung)|ce|cet|cette|(?:la )?presente|quest[oaie]|est[ea])(?![a-z]))/

/** "Within 24 hours after the listing has been created": counted from what the seller makes, no time to answer in. */
const fromListing =
  /^ (?:of|from|after|following|once|nach|ab|a partir de|apres|suivant|dalla|dal|dopo|despues de|desde|siguientes a|tras) (?:the |der |dem |la |le |l'|il |lo |el |que |its |their |your |sa |su |ihrer |ihr |votre |tu )*(?:creat|complet|publicat|listing|erstell|fertigstell|einstell|veroffentlich|angebot|creation|finalisation|publication|mise en (?:ligne|vente)|creazione|completamento|pubblicazione|offerta|inserzione|creacion|finalizacion|publicacion|oferta)|^以内に[^。]{0,10}(?:出品|掲載)(?:の)?(?:完了|作成)/
const afterListingJapanese = /(?:出品|掲載)(?:の)?(?:完了|作成)後(?:、)?$/

/** "If we cannot complete the review within 3 days": the time is Amazon's. */
const weFinish =
  /(?<![a-z])(?:we (?:are unable to|cannot|can't|are not able to|do not) (?:complete|finish|conclude)|wir [^.;]{0,60}?nicht [^.;]{0,40}?abschliessen|nous ne (?:pouvons|parvenons|sommes) pas [^.;]{0,24}?(?:terminer|achever)|non (?:siamo in grado di|possiamo|riusciamo a) (?:completare|concludere|terminare)|no (?:podemos|pudimos|logramos) (?:completar|concluir|terminar))(?![a-z])|(?:審査|確認)を[^。]{0,14}完了できない場合/

/** "the transit time in your template was set to two days": how long parcels take is no time limit. */
const shippingTime =
  /(?:(?:transit|handling|shipping|delivery|lead) times?|lieferzeit(?:en)?|versandzeit(?:en)?|transportzeit(?:en)?|laufzeit(?:en)?|delais? (?:de |d')(?:livraison|expedition|transport|acheminement|preparation)|temp[oi] di (?:gestione|spedizione|transito|consegna|evasione)|(?:tiempo|plazo)s? de (?:preparacion|gestion|transito|entrega|envio|tramitacion)|配送日数|お届け日数|出荷作業日数|リードタイム)[^.;。]{0,70}$/

function crossesComma(letter: Letter, from: number, to: number): boolean {
  return /[,;:、，]/.test(letter.reading.flat.slice(from, to))
}
