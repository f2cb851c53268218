import type { PlacedDocument } from '../facts/document-window.ts'
import { namesMiss } from '../facts/usual-targets.ts'
import type { NotificationKind } from '../schema.ts'
import { gated } from '../text/gated.ts'
import { reviewsAccount } from './account-review.ts'
import { isAdvertsMail } from './adverts.ts'
import { answersAppeal, answersByName, asksMore, asksNothing, repliesBySubject, wantsRest } from './answer.ts'
import { findDenial } from './denial.ts'
import { givesBackInPart } from './in-part.ts'
import type { Evidence } from './evidence.ts'
import { heldForReview } from './held-for-review.ts'
import { isDatedStory } from './history-part.ts'
import { givesBackAtOnce, warnsOfAccount } from './lead.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { noticeWeight } from './notice-weight.ts'
import { isOrderMail } from './order-mail.ts'
import { isOrderMatter } from './order-matter.ts'
import { isBuyerMessage, isCommunityNotice, ordinaryWeight } from './ordinary.ts'
import { isOtherProgramme } from './other-programme.ts'
import { missesOwnRate } from './own-rate.ts'
import { isOfOtherTrade } from './selling.ts'
import { ruleBroken } from './rule-broken.ts'
import type { Standing } from './standing.ts'
import { chooseTopics, isMetricTopic } from './choose-topics.ts'
import { enoughTraces, suspensionTraces } from './traces.ts'

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
  if (
    [isBuyerMessage, isCommunityNotice, isOtherProgramme, isAdvertsMail, isOrderMail, isOfOtherTrade].some(
      (is) => is(letter),
    )
  )
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
  const misses = metrics.filter((metric) => metric.metric !== 'account_health_rating' && namesMiss(metric))
  const isTouched =
    (accountOff ?? listingOff ?? accountRisk) !== undefined ||
    misses.some(({ value, target }) => value !== null && value !== target)
  if (!isTouched && isOrderMatter(letter)) return done('not_a_notification', 0.9, null)
  const traces = suspensionTraces(letter, standings, documents)
  const backOn = findReinstatement(evidence, isReply)
  const denial = findDenial(letter, isReply, documents, standings)
  const insufficient =
    isReply && !announcesFirst(letter, accountOff)
      ? letter.sentences.find(
          (s) => says(s, 'reply.insufficient') && !says(s, 'ask.nothing', 'ask.notRequired'),
        )
      : undefined
  const ordinary = ordinaryWeight(letter)
  const notice = noticeWeight(
    evidence,
    { traces, accountOff, listingOff, accountRisk, backOn, denial, insufficient },
    Math.max(2, ordinary / 1.1),
  )

  const isOpen = isReply && documents.length === 0 && backOn === undefined && denial?.final !== true
  const held = isOpen ? heldForReview(letter) : undefined
  if (held !== undefined) return done('account_suspension', 0.7, held)
  if (notice < 2 || ordinary > notice * 1.1)
    return done('not_a_notification', Math.min(0.98, 0.6 + Math.abs(notice - ordinary) / 20), null)
  // A listing given back, and another one that is not, is still given back.
  const inPart = isReply && backOn?.about === 'listing' && givesBackInPart(letter)
  if (backOn !== undefined && (inPart || denial?.strong !== true))
    return done('reinstatement', 0.9, backOn.sentence)
  if (denial !== undefined && (denial.final || !asksMore(letter, documents)))
    return done('denial', 0.88, denial.sentence)
  // What refuses and tells in the same breath what to send leaves the way open.
  const nothingOff = accountOff === undefined && listingOff === undefined
  if (denial !== undefined && isReply && nothingOff) return done('information_request', 0.75, denial.sentence)
  if (insufficient !== undefined && (asksMore(letter, documents) || waits(letter)))
    return done('information_request', 0.88, insufficient)
  // "Not enough", and neither a refusal nor anything taken away: the answer wants more, however little it says of what.
  if (insufficient !== undefined && nothingOff) return done('information_request', 0.75, insufficient)
  // An answer that takes selling away and asks for nothing refuses.
  if (accountOff !== undefined && isReply && accountOff.sentence.index > 0 && asksNothing(letter, documents))
    return done('denial', 0.65, accountOff.sentence)
  if (
    accountOff !== undefined &&
    isReply &&
    !announcesFirst(letter, accountOff) &&
    wantsRest(letter, standings, documents)
  )
    return done('information_request', 0.75, accountOff.sentence)
  if (accountOff !== undefined) {
    const announced = standings.find(
      (s) => s.state === 'off' && s.about !== 'listing' && !recaps(s.sentence) && s.aside !== true,
    )
    if (announced === undefined && letter.sentences.some((s) => says(s, 'ask.send')))
      return done('information_request', 0.8, accountOff.sentence)
    return done('account_suspension', 0.92, accountOff.sentence)
  }
  // Money that is kept while an account is looked at stops nobody from selling.
  if (traces >= enoughTraces && !reviewsAccount(letter)) return done('account_suspension', 0.65, null)

  // An answer that wants papers, and neither refuses nor takes anything away, asks for more.
  if (
    listingOff === undefined &&
    denial === undefined &&
    answersByName(letter) &&
    wantsRest(letter, standings, documents)
  )
    return done('information_request', 0.7, null)

  const primary = chosen[0]?.topic
  const intellectual =
    chosen.some((t) => ['trademark', 'copyright', 'patent', 'counterfeit'].includes(t.topic)) ||
    letter.sentences.some((s) => says(s, 'party.rightsOwner'))
  const files = documents.filter((d) => d.type !== 'poa')
  const proves = files.some(({ type }) => type !== 'other')
  const isRated = chosen.some(({ topic }) => topic === 'account_health_rating')
  const warns = misses.length === 0 && !proves ? warnsOfAccount(letter, standings, isRated) : undefined
  if (warns !== undefined) return done('warning', 0.9, warns.sentence)
  if (
    accountRisk !== undefined &&
    !intellectual &&
    misses.length === 0 &&
    (presses(letter, accountRisk, documents) || (primary === undefined && owes(letter, documents)))
  )
    return done('warning', 0.7, accountRisk.sentence)
  if (primary !== undefined && isMetricTopic(primary) && primary !== 'account_health_rating')
    return done('poor_metrics', 0.92, null)
  // An account that is looked at, and whose owner has to show himself, however grave the suspicion.
  if (
    primary === 'identity_verification' &&
    listingOff === undefined &&
    reviewsAccount(letter) &&
    (proves || asksForData(letter, primary))
  )
    return done('information_request', 0.75, null)
  if (primary === undefined && files.length === 0) {
    const missed = missesOwnRate(letter)
    if (missed !== undefined) return done('poor_metrics', 0.75, missed)
  }
  if (primary === 'account_health_rating' && accountRisk !== undefined)
    return done('warning', 0.9, accountRisk.sentence)
  // Goods that now need leave are taken down; nobody is blamed for having sold them.
  if (listingOff !== undefined && letter.sentences.some((s) => blamesNobody.test(s.words, s)))
    return done('listing_issue', 0.75, listingOff.sentence)
  const isCharge = chosen.some((topic) => conductTopics.has(topic.topic))
  if (
    intellectual &&
    (isCharge || primary === 'other' || (primary === undefined && listingOff !== undefined))
  )
    return done('policy_violation', 0.9, null)
  // A plan is asked of one who is charged; what it may be accompanied by is no more than that.
  const asksPlan = documents.some(({ type }) => type === 'poa')
  const takesDown = listingOff !== undefined
  const verifies = primary === 'identity_verification' && accountRisk !== undefined
  if (
    !takesDown &&
    (files.length > 0 || verifies || insufficient !== undefined || asksForData(letter, primary)) &&
    !(primary !== undefined && conductTopics.has(primary) && (files.length === 0 || (asksPlan && !proves)))
  ) {
    if (misses.length === 0) return done('information_request', 0.82, null)
  }
  if (primary === undefined && !takesDown && documents.length > 0 && reviewsAccount(letter))
    return done('information_request', 0.75, null)
  if (primary !== undefined && conductTopics.has(primary)) return done('policy_violation', 0.88, null)
  // A page made into another one breaks a rule; a page that lacks something is only put right.
  if (primary === 'detail_page' && !takesDown && letter.sentences.some((s) => misusesPage.test(s.words, s)))
    return done('policy_violation', 0.8, null)
  if (primary === 'detail_page' && letter.sentences.some((s) => chargesPolicy(s)))
    return done('policy_violation', 0.8, null)
  if (primary !== undefined && listingTopics.has(primary))
    return done('listing_issue', 0.88, listingOff?.sentence)
  if (misses.length > 0) return done('poor_metrics', 0.8, null)
  if (isCharge) return done('policy_violation', 0.75, null)
  if (chosen.some((topic) => listingTopics.has(topic.topic))) return done('listing_issue', 0.75, null)
  if (chosen.some((topic) => topic.topic === 'other') && listingOff !== undefined)
    return done('policy_violation', 0.6, listingOff.sentence)
  if (accountRisk !== undefined && letter.sentences.some((s) => wantsData(s)))
    return done('information_request', 0.7, accountRisk.sentence)
  if (accountRisk !== undefined || primary === 'account_health_rating')
    return done('warning', 0.8, accountRisk?.sentence)
  if (listingOff !== undefined) return done('listing_issue', 0.7, listingOff.sentence)
  if (reviewsAccount(letter)) return done('warning', 0.7, null)
  const broken = ruleBroken(letter)
  if (broken !== undefined) return done('policy_violation', 0.6, broken)
  if (standings.length > 0 || chosen.length > 0) return done('warning', 0.5, standings[0]?.sentence)
  return done('not_a_notification', 0.6, null)
}

/**
 * "Your account has been suspended. … We could not verify the information that you gave us": the letter takes the account away
 * before it speaks of what came in, and says so as news; that is no answer to an appeal.
 */
function announcesFirst(letter: Letter, off: Standing | undefined): boolean {
  if (off === undefined || off.aside === true || off.about === 'listing') return false
  if (repliesBySubject(letter)) return false
  const news = letter.sentences.find(
    (s) => s.index >= off.sentence.index && s.index <= off.sentence.index + 3 && isNews.test(s.words, s),
  )
  return (
    news !== undefined &&
    !letter.sentences
      .slice(0, news.index + 1)
      .some((s) => says(s, 'reply.appealReceived', 'reply.insufficient'))
  )
}

const isNews = gated(
  /(?<![a-z])(?:(?:we|amazon) (?:have|had to) (?:[a-z]+ )?(?:suspend|deactivat|block|clos|disabl)|account (?:[a-z.]+ )?(?:has|have) been (?:[a-z]+ )?(?:suspend|deactivat|block|clos|disabl|restrict)|(?:haben|mussten) wir .{0,60}(?:gesperrt|deaktiviert|sperren|deaktivieren)|wir (?:haben|mussten) .{0,60}(?:gesperrt|deaktiviert|sperren|deaktivieren)|(?:[a-z]{1,16})?konto .{0,40}wurde .{0,90}(?:gesperrt|deaktiviert)|(?:nous avons|compte .{0,30}a ete)(?:,? .{0,80}?)? (?:suspendu|desactive|bloque)|(?:abbiamo|account .{0,30}e stato)(?:,? .{0,80}?)? (?:sospeso|disattivato|bloccato)|(?:hemos|cuenta .{0,30}ha sido)(?:,? .{0,80}?)? (?:suspendid|desactivad|bloquead))|アカウント.{0,16}(?:停止|無効化|閉鎖)(?:いた|致)?しました|アカウントは[^。]{0,70}(?:停止|無効化|閉鎖)されました/,
)

const blamesNobody = gated(
  /(?<![a-z])(?:there is no penalty|no penalty (?:is )?associated|(?:does|will) not (?:count|be counted) as a (?:policy )?violation|keine (?:strafe|nachteile) (?:verbunden|fur sie)|gilt nicht als verstoss|aucune (?:penalite|sanction) n'est|n'est pas consideree? comme une infraction|nessuna (?:penalita|sanzione) e|non (?:e|viene) considerat[oa] una violazione|no (?:hay|conlleva) (?:ninguna )?(?:penalizacion|sancion)|no se considera una infraccion)(?![a-z])|(?:罰則|ペナルティ)は(?:ありません|ございません)/,
)

/** "Your listings do not follow this policy": a rule that is broken, where "does not follow our style guide" is a lack. */
function chargesPolicy(sentence: ReadSentence): boolean {
  return breaksPolicy.test(sentence.words, sentence) && !says(sentence, 'mood.if', 'mood.may', 'mood.again')
}

const breaksPolicy = gated(
  /(?<![a-z])(?:(?:do|does|did) not (?:follow|comply with|adhere to) [^.;]{0,60}polic(?:y|ies)|(?:violat(?:es?|ed|ing|ions? of)|breach(?:es|ed|ing)?) [^.;]{0,60}(?:polic(?:y|ies)|rules?|guidelines?|code)|policy violations?|verst(?:osst|ossen|oss|osse) gegen [^.;]{0,60}(?:richtlini|regeln|vorschriften)|gegen [^.;]{0,60}(?:richtlini|regeln|vorschriften)[a-z]* verst|richtlinienverst|(?:enfrei[a-z]+|ne respect[a-z]+ pas) [^.;]{0,60}(?:politique|regles)|(?:viola(?:no|to)?|non rispetta(?:no)?) [^.;]{0,60}(?:politic|norm|regol)|(?:infring[a-z]+|incumpl[a-z]+|vulner[a-z]+|no (?:cumpl|respet)[a-z]+) [^.;]{0,60}(?:politica|norma|reglas))|(?:ポリシー|規約|規定|規則|ルール)[^。]{0,20}違反/,
)

const misusesPage = gated(
  /(?<![a-z])(?:misus|abus|repurpos|hijack|missbr|zweckentfremd|umgewidm|abusi|detourn|improprio|indebido|inadecuad)[a-z]*(?![a-z]).{0,60}(?:pages?|seiten?|pagin|fiches?)|(?:page|seite|pagina|fiche)s? .{0,30}(?:misuse|abuse|missbraucht|zweckentfremdet|umgewidmet)|詳細ページ[^。]{0,10}(?:不正|悪用|流用|転用)|(?:異なる|別の)[^。]{0,12}(?:商品|仕様)[^。]{0,24}(?:規約|ポリシー)(?:違反|に(?:違反|抵触))/,
)

function findReinstatement(evidence: Evidence, isReply: boolean): Standing | undefined {
  const { letter, standings, documents } = evidence
  const atOnce = givesBackAtOnce(letter, standings)
  if (atOnce !== undefined) return atOnce
  const on = standings.filter((s) => s.state === 'on')
  const early = on.find((s) => s.at < Math.max(300, letter.reading.flat.length * 0.55))
  if (early === undefined) return undefined
  // A letter that takes something down and asks for papers names reinstatement only as the way back.
  const off = standings.filter(
    (s) => s.state === 'off' && s.aside !== true && !(s.at > early.at && isDatedStory(s.sentence)),
  )
  const offNow = off.some((s) => s.about !== 'listing' && s.at > early.at)
  const asks = documents.length > 0
  if (isReply && early.about === 'listing' && givesBackInPart(letter)) return early
  if (asks && off.length > 0) return undefined
  // A fake may open by giving an account back and then want papers for its money.
  const opens =
    early.about !== 'listing' &&
    early.sentence.index <= 3 &&
    !standings.some((s) => s.state === 'risk' || s.state === 'off')
  if (
    asks &&
    !isReply &&
    !opens &&
    !(early.about === 'account' && early.sentence.index <= 1 && on.length > 1)
  )
    return undefined
  return offNow && !isReply && on.length === 1 ? undefined : early
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

/** "Your account stays suspended as long as we have no invoices": whoever says until when waits for something. */
function waits(letter: Letter): boolean {
  return letter.sentences.some(
    (s) => says(s, 'state.off') && says(s, 'object.account', 'object.listing') && untilGiven.test(s.words, s),
  )
}

const untilGiven = gated(
  /(?<![a-z])(?:until (?:we|you)|as long as (?:we|you)|bis (?:wir|sie|uns)|solange (?:wir|sie|uns)|jusqu'a ce que (?:nous|vous)|tant que (?:nous|vous)|(?:finche|fino a quando) non|hasta que (?:no )?(?:recib|teng|envi|present|nos)[a-z]*|mientras no)(?![a-z])|(?:ご?提出|ご?提供|確認)(?:いただ|され|でき)[^。]{0,8}(?:まで|ない限り)/,
)

/** "Your account shows an overdue balance": money is owed, and at most a receipt is asked for. */
function owes(letter: Letter, documents: readonly PlacedDocument[]): boolean {
  return (
    documents.every(({ type }) => type === 'other') &&
    letter.sentences.some(
      (s) => says(s, 'lure.payment') && says(s, 'object.account') && !says(s, 'lure.warning'),
    )
  )
}

/** "You asked us to pay out what your deactivated account holds": what the seller wrote, not what Amazon does. */
function recaps(sentence: ReadSentence): boolean {
  return sellerAsked.test(sentence.words, sentence)
}

const sellerAsked = gated(
  /^(?:you (?:have )?(?:recently )?(?:asked|requested|applied|wrote|contacted)|sie (?:haben|hatten) .{0,140}(?:beantragt|gebeten|angefragt|angefordert|gewunscht)|vous (?:nous )?avez (?:recemment )?(?:demande|sollicite)|(?:lei )?(?:ci )?(?:ha|hai) (?:recentemente )?(?:richiesto|chiesto)|(?:nos )?(?:has|ha) (?:pedido|solicitado)|[^。]{0,80}(?:ご請求|ご依頼|ご申請)(?:を)?(?:いただ|頂))/,
)

/** "Please enter your tax number by 31 December", under the threat of losing the account. */
function wantsData(sentence: ReadSentence): boolean {
  return (
    says(sentence, 'ask.send', 'reply.appealReceived', 'topic.identity_verification') &&
    !says(sentence, 'mood.not', 'ask.nothing', 'lure.warning') &&
    personalData.test(sentence.words, sentence)
  )
}

const personalData = gated(
  /(?<![a-z])(?:(?:tax|vat|registration|identification|company|business|social security) (?:id|number|information|details|data)|date of birth|(?:legal|business|company) (?:name|address)|steuer(?:nummer|-?id|daten|informationen)|ust-?id|geburtsdatum|wirtschaftlich berechtigten|(?:firmen|unternehmens)(?:daten|angaben)|numero (?:fiscal|de tva|d'identification|siret|siren)|(?:informations|donnees) (?:fiscales|legales)|date de naissance|beneficiaires effectifs|titolari effettivi|codice fiscale|partita iva|dati (?:fiscali|aziendali)|data di nascita|(?:numero de identificacion fiscal|nif|datos (?:fiscales|de (?:la|tu) empresa))|fecha de nacimiento|titulares reales|beneficial owners)(?![a-z])|実質的支配者|納税者番号|法人番号|生年月日|税務情報/,
)

/** Verification letters ask for data rather than files. */
function asksForData(letter: Letter, primary: string | undefined): boolean {
  if (primary !== 'identity_verification' && primary !== 'product_compliance' && primary !== 'product_safety')
    return false
  return letter.sentences.some(
    (s) =>
      (primary === 'identity_verification' && wantsData(s)) ||
      (says(s, 'ask.send') &&
        (says(s, 'topic.identity_verification', 'topic.product_compliance', 'topic.product_safety') ||
          (primary === 'product_safety' && wantsTold.test(s.words, s)))),
  )
}

/** "Send us the information below" */
const wantsTold = gated(
  /(?:following|below|these|this|requested|required) (?:information|details|data)|(?:information|details|data) below|(?:folgende|diese|genannten|erforderlichen) (?:informationen|angaben|daten)|(?:informations|renseignements) (?:suivante?s|suivants|demandee?s|ci-dessous|requis(?:es)?)|(?:seguenti|queste) informazioni|informazioni (?:seguenti|richieste|riportate)|(?:siguiente|esta) informacion|informacion (?:siguiente|solicitada|indicada)|(?:以下|下記|次)の(?:情報|内容)/,
)
