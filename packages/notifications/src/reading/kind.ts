import { gated } from '../text/gated.ts'
import type { PlacedDocument } from '../facts/documents.ts'
import { missesTarget, type PlacedMetric } from '../facts/metric.ts'
import type { NotificationKind, Severity } from '../schema.ts'
import { namesAsin } from '../identifiers/asins.ts'
import type { Hit } from '../terms/match.ts'
import { isAnnouncement } from './announcement.ts'
import { isBuyerMessage, ordinaryWeight } from './ordinary.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { readSpeaker } from './speaker.ts'
import { followsConditionalHeading, type Standing } from './standing.ts'
import { enoughTraces, suspensionTraces } from './traces.ts'
import { chooseTopics, isMetricTopic, type TopicReading } from './topics.ts'

/** All that the kind is decided from. */
export interface Evidence {
  readonly letter: Letter
  readonly standings: readonly Standing[]
  readonly topics: readonly TopicReading[]
  readonly metrics: readonly PlacedMetric[]
  readonly documents: readonly PlacedDocument[]
}

export interface KindReading {
  readonly kind: NotificationKind
  readonly confidence: number
  readonly sentence: ReadSentence | null
  readonly isReply: boolean
}

const conductTopics: ReadonlySet<string> = new Set([
  'trademark',
  'copyright',
  'patent',
  'counterfeit',
  'restricted_product',
  'variation_misuse',
  'review_manipulation',
  'listing_policy',
  'code_of_conduct',
  'drop_shipping',
  'forged_documents',
  'related_accounts',
])
const listingTopics: ReadonlySet<string> = new Set([
  'inauthentic',
  'used_sold_as_new',
  'condition',
  'product_safety',
  'product_compliance',
  'detail_page',
])

/** Decides the kind by the label rules, first match first (docs/notifications.md, "Kinds"). */
export function readKind(evidence: Evidence): KindReading {
  const { letter, standings, documents, metrics } = evidence
  if (isBuyerMessage(letter))
    return { kind: 'not_a_notification', confidence: 0.97, sentence: null, isReply: false }
  const chosen = chooseTopics(evidence.topics)
  const isReply = answersAppeal(letter)
  const done = (
    kind: NotificationKind,
    confidence: number,
    sentence: ReadSentence | null | undefined,
  ): KindReading => ({ kind, confidence, sentence: sentence ?? null, isReply })

  const accountOff = standings.find((s) => s.state === 'off' && s.about !== 'listing')
  const listingOff = standings.find((s) => s.state === 'off' && s.about === 'listing')
  const accountRisk = standings.find((s) => s.state === 'risk' && s.about !== 'listing')
  const traces = suspensionTraces(letter, standings, documents)
  const backOn = findReinstatement(evidence, isReply)
  const denial = findDenial(letter, isReply, documents, standings)
  const insufficient = isReply ? letter.sentences.find((s) => says(s, 'reply.insufficient')) : undefined
  const ordinary = ordinaryWeight(letter)
  const notice = noticeWeight(evidence, {
    traces,
    accountOff,
    listingOff,
    accountRisk,
    backOn,
    denial,
    insufficient,
  })

  if (notice < 2 || ordinary > notice * 1.1)
    return done('not_a_notification', Math.min(0.98, 0.6 + Math.abs(notice - ordinary) / 20), null)
  if (backOn !== undefined && denial?.strong !== true) return done('reinstatement', 0.9, backOn.sentence)
  if (denial !== undefined && (denial.final || !asksMore(letter, documents)))
    return done('denial', 0.88, denial.sentence)
  if (insufficient !== undefined && asksMore(letter, documents))
    return done('information_request', 0.88, insufficient)
  // An answer that takes selling away and asks for nothing refuses.
  if (accountOff !== undefined && isReply && accountOff.sentence.index > 0 && asksNothing(letter, documents))
    return done('denial', 0.65, accountOff.sentence)
  if (accountOff !== undefined && isReply && wantsRest(letter, standings, documents))
    return done('information_request', 0.75, accountOff.sentence)
  if (accountOff !== undefined) {
    const announced = standings.find(
      (s) => s.state === 'off' && s.about !== 'listing' && !recaps(s.sentence) && s.aside !== true,
    )
    if (announced === undefined && letter.sentences.some((s) => says(s, 'ask.send')))
      return done('information_request', 0.8, accountOff.sentence)
    return done('account_suspension', 0.92, accountOff.sentence)
  }
  if (traces >= enoughTraces) return done('account_suspension', 0.65, null)

  const primary = chosen[0]?.topic
  const misses = metrics.filter((metric) => metric.metric !== 'account_health_rating' && missesTarget(metric))
  const intellectual =
    chosen.some((t) => ['trademark', 'copyright', 'patent', 'counterfeit'].includes(t.topic)) ||
    letter.sentences.some((s) => says(s, 'party.rightsOwner'))
  if (accountRisk !== undefined && !intellectual && presses(letter, accountRisk, documents))
    return done('warning', 0.7, accountRisk.sentence)
  if (primary !== undefined && isMetricTopic(primary) && primary !== 'account_health_rating')
    return done('poor_metrics', 0.92, null)
  if (primary === 'account_health_rating' && accountRisk !== undefined)
    return done('warning', 0.9, accountRisk.sentence)
  const isCharge = chosen.some((topic) => conductTopics.has(topic.topic))
  if (intellectual && (isCharge || primary === 'other')) return done('policy_violation', 0.9, null)
  const files = documents.filter((d) => d.type !== 'poa')
  const takesDown = listingOff !== undefined
  const verifies = primary === 'identity_verification' && accountRisk !== undefined
  if (
    !takesDown &&
    (files.length > 0 || verifies || insufficient !== undefined || asksForData(letter, primary)) &&
    !(primary !== undefined && conductTopics.has(primary) && files.length === 0)
  ) {
    if (misses.length === 0) return done('information_request', 0.82, null)
  }
  if (primary !== undefined && conductTopics.has(primary)) return done('policy_violation', 0.88, null)
  if (primary !== undefined && listingTopics.has(primary))
    return done('listing_issue', 0.88, listingOff?.sentence)
  if (misses.length > 0) return done('poor_metrics', 0.8, null)
  if (isCharge) return done('policy_violation', 0.75, null)
  if (chosen.some((topic) => listingTopics.has(topic.topic))) return done('listing_issue', 0.75, null)
  if (chosen.some((topic) => topic.topic === 'other') && listingOff !== undefined)
    return done('policy_violation', 0.6, listingOff.sentence)
  if (accountRisk !== undefined || primary === 'account_health_rating')
    return done('warning', 0.8, accountRisk?.sentence)
  if (listingOff !== undefined) return done('listing_issue', 0.7, listingOff.sentence)
  if (reviewsAccount(letter)) return done('warning', 0.7, null)
  if (standings.length > 0 || chosen.length > 0) return done('warning', 0.5, standings[0]?.sentence)
  return done('not_a_notification', 0.6, null)
}

function asksNothing(letter: Letter, documents: readonly PlacedDocument[]): boolean {
  return (
    /^(?:re|aw|sv|antw|r|返信) ?[:：]/i.test(letter.subject ?? '') &&
    documents.length === 0 &&
    !letter.sentences.some(
      (s) => says(s, 'ask.send', 'trace.sellAgain') && !says(s, 'mood.not', 'ask.nothing'),
    )
  )
}

/** An answer under which an account stays off as it is, and which still wants something. */
function wantsRest(
  letter: Letter,
  standings: readonly Standing[],
  documents: readonly PlacedDocument[],
): boolean {
  return (
    documents.length > 0 &&
    letter.sentences.some((s) => says(s, 'ask.send') && !says(s, 'mood.if')) &&
    standings.every(
      ({ state, about, sentence }) =>
        state !== 'off' || about === 'listing' || sentence.index === 0 || staysAsItIs.test(sentence.words),
    )
  )
}

const staysAsItIs =
  /(?<![a-z])(?:remains?|stays?|still|bleib(?:t|en)|weiterhin|noch|reste(?:nt|ra)?|demeure|toujours|resta|rimane|ancora|sigue|permanece|continua|todavia|aun)(?![a-z])|引き続き|のまま|現在も/

/** Severity as a letter states or claims it. */
export function readSeverity(kind: NotificationKind, evidence: Evidence, isReply: boolean): Severity {
  const { standings, letter } = evidence
  const account = (state: Standing['state']): boolean =>
    standings.some((s) => s.state === state && s.about !== 'listing')
  switch (kind) {
    case 'not_a_notification':
    case 'reinstatement':
      return 'info'
    case 'account_suspension':
      return 'critical'
    case 'denial':
      return account('off') ||
        letter.sentences.some(
          (s) => says(s, 'reply.final') || (says(s, 'reply.refused') && says(s, 'object.account')),
        ) ||
        !(
          standings.some((s) => s.about === 'listing') ||
          letter.sentences.some((s) => says(s, 'object.listing', 'party.rightsOwner'))
        )
        ? 'critical'
        : 'warning'
    case 'information_request':
      if (
        isReply &&
        letter.sentences.some(
          (s) =>
            says(s, 'object.account', 'object.allOffers') &&
            says(s, 'state.on', 'state.off', 'mood.how', 'reply.refused') &&
            !standings.some((standing) => standing.state === 'risk' && standing.sentence === s),
        )
      )
        return 'critical'
      break
    case 'warning':
      // A review that leaves selling as it is does no harm.
      if (standings.every((s) => s.state === 'on') && reviewsAccount(letter)) return 'info'
      break
    default:
  }
  if (account('off')) return 'critical'
  // A rating below the healthy score is what puts an account at risk.
  const rating = evidence.metrics.find(({ metric }) => metric === 'account_health_rating')
  if (
    kind === 'warning' &&
    rating?.value !== null &&
    rating !== undefined &&
    rating.value < (rating.target ?? 200)
  )
    return 'at_risk'
  return account('risk') ? 'at_risk' : 'warning'
}

function answersAppeal(letter: Letter): boolean {
  const early = letter.sentences.filter((s) => s.start < Math.max(400, letter.reading.flat.length * 0.5))
  if (
    early.some((s) => {
      const received = s.hits.find((h) => h.concept === 'reply.appealReceived')
      return (
        received !== undefined &&
        !asksHow(s, received) &&
        !isInstruction(s, received) &&
        !atRegistration(letter, s, received)
      )
    })
  )
    return true
  return (
    /^(?:re|aw|sv|antw|r|返信) ?[:：]/i.test(letter.subject ?? '') &&
    letter.sentences.some((s) => says(s, 'reply.insufficient', 'reply.refused', 'reply.final'))
  )
}

/** "To appeal, send …": what comes after is still to be done. */
function asksHow(sentence: ReadSentence, received: Hit): boolean {
  return sentence.hits.some((h) => h.concept === 'mood.how' && h.end <= received.start)
}

/** What was entered when the account was opened answers no letter. */
function atRegistration(letter: Letter, sentence: ReadSentence, received: Hit): boolean {
  return whenRegistering.test(
    letter.reading.flat.slice(received.end, Math.min(sentence.end, received.end + 70)),
    sentence,
  )
}

const whenRegistering = gated(
  /^.{0,30}?(?:(?:during|at|when|for|on) .{0,20}?(?:registration|registered|registering|sign-?up|signed up|opened|onboarding)|(?:bei|wahrend) (?:der|ihrer) (?:registrierung|anmeldung)|(?:lors de|pendant) (?:l'|votre )inscription|(?:durante|al momento della) (?:la )?(?:tua |sua )?registrazione|(?:durante|en) (?:el|tu|su) registro|登録時)/,
)

/** "Submit your appeal", "send your plan" speak of an appeal that is still to come. */
function isInstruction(sentence: ReadSentence, received: Hit): boolean {
  return (
    sentence.hits.some(
      (h) =>
        (h.concept === 'ask.send' ||
          h.concept === 'mood.if' ||
          h.concept === 'mood.may' ||
          h.concept === 'mood.future') &&
        h.end <= received.start &&
        received.start - h.end < 40 &&
        !/please/.test(sentence.words.slice(h.start - sentence.start, h.end - sentence.start)),
    ) || sentence.words.endsWith('?')
  )
}

function findReinstatement(evidence: Evidence, isReply: boolean): Standing | undefined {
  const on = evidence.standings.filter((s) => s.state === 'on')
  const { letter, standings, documents } = evidence
  const early = on.find((s) => s.at < Math.max(300, letter.reading.flat.length * 0.55))
  if (early === undefined) return undefined
  // A letter that takes something down and asks for papers names reinstatement only as the way back.
  const offNow = standings.some((s) => s.state === 'off' && s.about !== 'listing' && s.at > early.at)
  const asks = documents.length > 0
  if (asks && standings.some((s) => s.state === 'off')) return undefined
  if (asks && !isReply) return undefined
  return offNow && !isReply && on.length === 1 ? undefined : early
}

interface Denial {
  readonly sentence: ReadSentence
  readonly final: boolean
  /** Refusal in so many words, which a friendly phrase beside it does not undo. */
  readonly strong: boolean
}

function findDenial(
  letter: Letter,
  isReply: boolean,
  documents: readonly PlacedDocument[],
  standings: readonly Standing[],
): Denial | undefined {
  // Under "What happens if I do nothing?" a letter says what stays, not what was decided.
  const decides = (s: ReadSentence, concept: 'reply.refused' | 'reply.final'): boolean =>
    says(s, concept) && !isHypothetical(letter, s, concept) && !followsConditionalHeading(letter, s)
  const refusal =
    letter.sentences.find((s) => decides(s, 'reply.refused')) ??
    (isReply ? (losesSelling(standings) ?? deniesReturn(letter)) : undefined)
  const last = letter.sentences.find((s) => decides(s, 'reply.final'))
  const sentence = refusal ?? last
  if (sentence === undefined) return undefined
  if (!isReply && (last === undefined || refusal === undefined)) return undefined
  if (refusal === undefined && documents.length > 0) return undefined
  return { sentence, final: last !== undefined, strong: refusal !== undefined && isReply }
}

/** "Your account will not be opened again", in an answer to an appeal. */
function deniesReturn(letter: Letter): ReadSentence | undefined {
  return letter.sentences.find(
    (s) =>
      says(s, 'object.account', 'object.listing', 'object.allOffers') &&
      says(s, 'mood.not') &&
      !says(s, 'mood.if', 'reply.insufficient') &&
      !/[?？]$/.test(s.words) &&
      (s.hits.some(
        (hit) =>
          hit.concept === 'state.on' &&
          s.hits.some(
            (not) =>
              not.concept === 'mood.not' &&
              not.end <= hit.start &&
              /^[^,;:.–]{0,20}$/.test(letter.reading.flat.slice(not.end, hit.start)),
          ),
      ) ||
        notReturned.test(s.words)),
  )
}

const notReturned =
  /(?:not|n't) (?:be )?(?:reopen|re-open|reinstat|restor|reactivat|return|open|lift)[a-z]*|nicht (?:wieder |erneut )?(?:geoffnet|freigeschaltet|freigegeben|aktiviert|aufgehoben|hergestellt|offnen|freischalten|freigeben)|ne (?:sera|seront|pouvons|rouvrirons|retablirons|leverons)[a-z ]* (?:pas|plus)|non (?:verra|sara|possiamo|riapriremo|riattiveremo|ripristineremo)|no (?:se )?(?:reabrira|reactivara|restablecera|rehabilitara|levantara|devolvera|podemos)|(?:再開|解除|復旧|再有効化)(?:する|を)?.{0,8}(?:できません|いたしません|いたしかね|致しかね|認められ)/

/** "You will not be able to sell on Amazon.com any more", without an if: an appeal's refusal by its effect. */
function losesSelling(standings: readonly Standing[]): ReadSentence | undefined {
  return standings.find(
    ({ about, state, sentence }) =>
      about !== 'listing' &&
      state === 'risk' &&
      says(sentence, 'state.cannotSell') &&
      !says(sentence, 'mood.if', 'mood.again'),
  )?.sentence
}

function opensUntil(letter: Letter, hit: Hit): boolean {
  return /^(?:until|bis|jusqu|fino|finche|hasta)/.test(letter.reading.flat.slice(hit.start, hit.end))
}

function isHypothetical(
  letter: Letter,
  sentence: ReadSentence,
  concept: 'reply.refused' | 'reply.final',
): boolean {
  const hit = sentence.hits.find((h) => h.concept === concept)
  if (hit === undefined) return true
  return (
    sentence.words.endsWith('?') ||
    sentence.hits.some(
      (h) =>
        (h.concept === 'mood.if' ||
          (h.concept === 'mood.may' && concept === 'reply.refused' && letter.language.language !== 'ja')) &&
        h.end <= hit.start &&
        hit.start - h.end < 60,
    ) ||
    // "stays deactivated until we get this" leaves a way open.
    (concept === 'reply.refused' &&
      sentence.hits.some(
        (h) =>
          h.concept === 'mood.if' && h.start >= hit.end && h.start - hit.end < 30 && opensUntil(letter, h),
      ))
  )
}

/** True when a refusal still opens a way: more documents, another appeal. */
function asksMore(letter: Letter, documents: readonly PlacedDocument[]): boolean {
  if (documents.length > 0) return true
  return letter.sentences.some(
    (s) =>
      says(s, 'ask.send') &&
      says(s, 'reply.insufficient', 'channel.accountHealth', 'channel.reply') &&
      !says(s, 'mood.not', 'ask.nothing', 'object.funds'),
  )
}

/** A letter that wants money or a password is a threat, not a request for papers. */
function presses(letter: Letter, risk: Standing, documents: readonly PlacedDocument[]): boolean {
  const papers = documents.length > 0
  if (documents.some(({ type }) => type === 'id_document')) return false
  if (papers && risk.about !== 'account') return false
  return letter.sentences.some(
    (s) =>
      says(s, 'ask.send') &&
      !says(s, 'lure.warning', 'mood.not') &&
      (says(s, 'lure.payment') ||
        (says(s, 'lure.credentials') &&
          (/passw|kennwort|mots? de passe|contrasena|パスワード|login/.test(s.words) ||
            (!papers &&
              /credit card|kreditkarte|carte (?:bancaire|de credit)|carta di credito|tarjeta|クレジットカード/.test(
                s.words,
              ))))),
  )
}

/** "You asked us to pay out what your deactivated account holds": what the seller wrote, not what Amazon does. */
function recaps(sentence: ReadSentence): boolean {
  return sellerAsked.test(sentence.words, sentence)
}

const sellerAsked = gated(
  /^(?:you (?:have )?(?:recently )?(?:asked|requested|applied|wrote|contacted)|sie (?:haben|hatten) .{0,140}(?:beantragt|gebeten|angefragt|angefordert|gewunscht)|vous (?:nous )?avez (?:recemment )?(?:demande|sollicite)|(?:lei )?(?:ci )?(?:ha|hai) (?:recentemente )?(?:richiesto|chiesto)|(?:nos )?(?:has|ha) (?:pedido|solicitado)|[^。]{0,80}(?:ご請求|ご依頼|ご申請)(?:を)?(?:いただ|頂))/,
)

/** "Your order defect rate does not meet our target": missed without a figure. */
function missesInWords(letter: Letter): boolean {
  return letter.sentences.some(
    (s) =>
      says(s, 'mood.not') &&
      says(s, 'figure.target') &&
      !says(s, 'mood.if', 'mood.may', 'mood.future') &&
      s.hits.some((h) => h.concept.startsWith('topic.') && isMetricTopic(h.concept.slice('topic.'.length))) &&
      /(?<![a-z])(?:your|ihre?|votre|tua|tuo|sua|suo|tu|su)(?![a-z])|貴社|お客様/.test(s.words),
  )
}

/** A review of the account that has begun, as reserve letters announce it. */
function reviewsAccount(letter: Letter): boolean {
  return reviewBegun.test(letter.reading.flat, letter)
}

const reviewBegun = gated(
  /(?:begun|started|opened|conducting|performing|initiated) (?:a |an |our )?(?:routine |regular |standard )?review of (?:your|this) (?:[a-z.]+ )?(?:seller |selling )?account|(?:routine|regel)?(?:uber)?prufung (?:ihres|des) (?:[a-z.]+[- ])?(?:verkaufer)?kontos (?:[a-z.]+ ){0,3}?(?:begonnen|gestartet|eingeleitet)|(?:commence|entame|lance|ouvert) (?:un|l')[' ]?examen (?:de routine )?(?:de )?votre compte|(?:avviato|iniziato) (?:una |la )?(?:verifica|revisione) (?:di routine )?(?:del (?:tuo|suo) )?account|(?:iniciado|comenzado|empezado) (?:una |la )?revision (?:rutinaria |periodica )?de (?:tu|su) cuenta|アカウントの(?:定期)?審査を(?:開始|行って)/,
)

/** Verification letters ask for data rather than files. */
function asksForData(letter: Letter, primary: string | undefined): boolean {
  if (primary !== 'identity_verification' && primary !== 'product_compliance') return false
  return letter.sentences.some(
    (s) => says(s, 'ask.send') && says(s, 'topic.identity_verification', 'topic.product_compliance'),
  )
}

function noticeWeight(
  evidence: Evidence,
  found: {
    traces: number
    accountOff: Standing | undefined
    listingOff: Standing | undefined
    accountRisk: Standing | undefined
    backOn: Standing | undefined
    denial: Denial | undefined
    insufficient: ReadSentence | undefined
  },
): number {
  let weight = 0
  if (found.accountOff !== undefined) weight += found.accountOff.aside === true ? 3 : 7
  else if (found.traces >= enoughTraces) weight += 5
  if (found.accountRisk !== undefined) weight += 5
  if (found.listingOff !== undefined) weight += 4
  // "Further cases may cost you your selling rights"
  if (evidence.standings.some(({ state, about }) => state === 'conditional' && about !== 'listing'))
    weight += 3
  if (found.backOn !== undefined) weight += 4
  if (found.denial !== undefined) weight += 5
  const [top, second] = evidence.topics
  weight +=
    Math.min(6, (top?.weight ?? 0) * (top?.described === true ? 0.6 : 0.9)) +
    Math.min(2, (second?.weight ?? 0) * 0.3)
  if (evidence.documents.length > 0) weight += 2
  if (concernsListing(evidence.letter, top)) weight += 1.2
  if (reviewsAccount(evidence.letter)) weight += 4
  if (found.insufficient !== undefined) weight += 4
  const measured = evidence.metrics.filter((m) => m.value !== null && m.target !== null)
  if (measured.length > 0) weight += measured.some(missesTarget) ? 4 : 2
  const missesTold = measured.length === 0 && missesInWords(evidence.letter)
  if (missesTold) weight += 2
  if (evidence.letter.sentences.some((s) => says(s, 'party.rightsOwner'))) weight += 1
  if (
    measured.length === 0 &&
    !missesTold &&
    (evidence.documents.length === 0 || top === undefined) &&
    !evidence.letter.sentences.some((s) =>
      says(s, 'object.account', 'object.listing', 'object.allOffers', 'channel.accountHealth'),
    )
  )
    weight *= 0.5
  if (!mentionsAmazon(evidence.letter)) weight *= 0.55
  if (isAnnouncement(evidence.letter, evidence.standings)) weight *= 0.1
  // Lawyers, courses and colleagues use a notice's words without speaking for Amazon.
  if (readSpeaker(evidence.letter) === 'other' && !lures(evidence.letter)) weight *= 0.1
  return weight
}

/** A listing, what is wrong with it, and something to do about it, said by Amazon in a mail that is not of everyday trade. */
function concernsListing(letter: Letter, top: TopicReading | undefined): boolean {
  return (
    top !== undefined &&
    top.topic !== 'other' &&
    namesAsin(letter.reading.flat) &&
    letter.sentences.some((s) => says(s, 'ask.send')) &&
    ordinaryWeight(letter) < 2 &&
    readSpeaker(letter) === 'amazon'
  )
}

/** A fake may forget to sign; what it wants typed or paid gives it away. */
function lures(letter: Letter): boolean {
  return letter.sentences.some(
    (s) => says(s, 'lure.credentials', 'lure.payment', 'lure.copyLink') && !says(s, 'lure.warning'),
  )
}

function mentionsAmazon(letter: Letter): boolean {
  return (
    /amazon|アマゾン|seller performance|seller central|\bb0[a-z0-9]{8}\b/.test(letter.reading.flat) ||
    /amazon|amzn/i.test(
      `${letter.sender?.address ?? ''} ${letter.sender?.name ?? ''} ${letter.layout.printed?.from ?? ''}`,
    )
  )
}
