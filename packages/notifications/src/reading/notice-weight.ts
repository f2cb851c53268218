import { namesAsin } from '../identifiers/asins.ts'
import { writesAsOwnHouse } from '../authenticity/claim.ts'
import { findComplaintIds } from '../identifiers/complaints.ts'
import { missesTarget } from '../facts/metric.ts'
import { missesUsualTarget } from '../facts/usual-targets.ts'
import { missesInWords } from '../facts/misses-in-words.ts'
import { fold } from '../text/fold.ts'
import { gated } from '../text/gated.ts'
import { reviewsAccount } from './account-review.ts'
import { isAnnouncement } from './announcement.ts'
import type { Denial } from './denial.ts'
import type { Evidence } from './evidence.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { listedCharges } from './listed-charges.ts'
import { ordinaryWeight } from './ordinary.ts'
import { missesOwnRate } from './own-rate.ts'
import { ruleBroken } from './rule-broken.ts'
import { findsOut } from './second-opinion.ts'
import { isUnrelated, readSpeaker } from './speaker.ts'
import type { Standing } from './standing.ts'
import { isMetricTopic } from './choose-topics.ts'
import type { TopicReading } from './topic-totals.ts'
import { enoughTraces } from './traces.ts'

/** What was found of the letter's standing, beside the evidence itself. */
interface Found {
  readonly traces: number
  readonly accountOff: Standing | undefined
  readonly listingOff: Standing | undefined
  readonly accountRisk: Standing | undefined
  readonly backOn: Standing | undefined
  readonly denial: Denial | undefined
  readonly insufficient: ReadSentence | undefined
}

/**
 * How much a letter says that only a notice about an account or its listings says. Where the plain signs alone come to `enough`, the rest,
 * which can only add to them, is not asked for.
 */
export function noticeWeight(evidence: Evidence, found: Found, enough: number): number {
  const plain = weigh(evidence, found, false)
  return plain >= enough ? plain : weigh(evidence, found, true)
}

function weigh(evidence: Evidence, found: Found, looksClosely: boolean): number {
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
  if (looksClosely && listedCharges(evidence.letter).size > 0) weight += 3
  const ofSeller = looksClosely && asksOfSeller(evidence)
  if (ofSeller) weight += 2.5
  const reported = looksClosely && findComplaintIds(evidence.letter).length > 0
  if (reported) weight += 3
  // "Give us …, or this offer may be taken down"
  if (
    evidence.standings.some(({ state, about }) => state === 'risk' && about === 'listing') &&
    evidence.letter.sentences.some((s) => says(s, 'ask.send'))
  )
    weight += 1.5
  if (looksClosely && concernsListing(evidence.letter, top)) weight += 1.2
  const charges = looksClosely && chargesAsFinding(evidence.letter, top)
  if (charges) weight += 1.2
  const wantsIdentity = looksClosely && asksWhoSells(evidence.letter, top)
  if (wantsIdentity) weight += 1.2
  if (looksClosely && reviewsAccount(evidence.letter)) weight += 4
  if (looksClosely && isHealthPage(evidence.letter)) weight += 1.5
  if (found.insufficient !== undefined) weight += 4
  // "Before we can think of giving your selling rights back, you have to send …"
  if (evidence.documents.length > 0 && evidence.letter.sentences.some(asksFirst)) weight += 2
  const measured = evidence.metrics.filter((m) => m.value !== null && m.target !== null)
  if (measured.length > 0) weight += measured.some(missesTarget) ? 4 : 2
  // "Your late shipment rate has gone up to 6.6%"
  const isTold = measured.length === 0 && evidence.metrics.some(missesUsualTarget)
  if (isTold) weight += 2
  const missesTold = looksClosely && measured.length === 0 && missesInWords(evidence.letter)
  if (missesTold) weight += 2
  const ownRate =
    looksClosely && !missesTold && measured.length === 0 && missesOwnRate(evidence.letter) !== undefined
  if (ownRate) weight += 4
  if (evidence.letter.sentences.some((s) => says(s, 'party.rightsOwner'))) weight += 1
  if (
    measured.length === 0 &&
    !isTold &&
    !missesTold &&
    !ownRate &&
    !(found.insufficient !== undefined && isOfAmazonOrBare(evidence.letter)) &&
    !ofSeller &&
    !reported &&
    !charges &&
    !wantsIdentity &&
    (evidence.documents.length === 0 || top === undefined) &&
    !evidence.letter.sentences.some((s) =>
      says(s, 'object.account', 'object.listing', 'object.allOffers', 'channel.accountHealth'),
    )
  )
    weight *= 0.5
  if (!mentionsAmazon(evidence.letter)) weight *= 0.55
  // A few words that name a listing and what it breaks say enough.
  if (looksClosely && weight < 3 && (ruleBroken(evidence.letter) !== undefined || forbidsDeed(evidence)))
    weight += 2.2
  if (isAllWell(evidence)) weight *= 0.3
  if (isAnnouncement(evidence.letter, evidence.standings)) weight *= 0.1
  // Lawyers, courses and colleagues use a notice's words without speaking for Amazon.
  if (readSpeaker(evidence.letter) === 'other' && !lures(evidence.letter)) weight *= 0.1
  return weight
}

/** Papers that nobody is asked for but who sells: leave of a brand's owner, a plan, what his supplier gave, his register. */
function asksOfSeller({ letter, documents }: Evidence): boolean {
  return documents.some(
    ({ type, windowDays, start, end }) =>
      type === 'letter_of_authorization' ||
      type === 'poa' ||
      (type === 'invoice' && windowDays !== null) ||
      ((type === 'invoice' || type === 'other') &&
        ofBusiness.test(fold(letter.text.slice(Math.max(0, start - 60), end + 60)))),
  )
}

const ofBusiness =
  /(?<![a-z])(?:suppliers?|manufacturers?|(?:lieferant|hersteller|handler|grosshandler)[a-z]*|fournisseurs?|fabricants?|fornitor[ei]|produttor[ei]|proveedor(?:es)?|fabricantes?)(?![a-z])|business licen[cs]e|gewerbe(?:anmeldung|schein|erlaubnis)|handelsregister|kbis|visura camerale|registro mercantil|仕入れ?先|供給元|サプライヤー|メーカー|登記簿|登記事項|営業許可/

function asksFirst(sentence: ReadSentence): boolean {
  return says(sentence, 'trace.sellAgain') && says(sentence, 'object.account') && says(sentence, 'ask.send')
}

/** A month's figures that "all meet their targets", where nothing was taken and nothing threatens. */
function isAllWell({ letter, standings, metrics }: Evidence): boolean {
  return (
    standings.every(({ state }) => state === 'on' || state === 'conditional') &&
    metrics.every((m) => m.value === null || m.target === null || !missesTarget(m)) &&
    letter.sentences.some((s) => allMeet.test(s.words, s) && !says(s, 'mood.if', 'mood.may', 'mood.future'))
  )
}

const allMeet = gated(
  /(?<![a-z])all (?:of )?(?:your )?(?:[a-z]+ )?(?:metrics|figures|rates|targets) (?:meet|met|are (?:within|on|above|below|good|healthy|green|being met)|were met)|(?:alle|samtliche) (?:ihre )?(?:kennzahlen|werte|messwerte|ziele|zielwerte) .{0,30}?(?:erfull|erreich|eingehalten|im grunen|im ziel)|tou(?:te)?s (?:vos|les) (?:indicateurs|taux|objectifs) .{0,24}?(?:respect|atteint|atteign|conform|dans)|tutt[ei] (?:i|le) (?:tue |tuoi |sue |suoi )?(?:metriche|indicatori|obiettivi|valori) .{0,24}?(?:soddisf|raggiun|rispett|in linea)|tod[oa]s (?:tus|sus|las|los) (?:metricas|indicadores|objetivos|tasas) .{0,24}?(?:cumpl|alcanz|dentro|respet)|(?:すべて|全て|全部)の(?:指標|目標|数値)[^。]{0,24}(?:達成|満たし|クリア)/,
)

/** "Account Health > Policy compliance > details" above a printed page of Seller Central. */
function isHealthPage({ sentences }: Letter): boolean {
  return sentences.slice(0, 3).some((s) => healthPath.test(s.words, s))
}

const healthPath = gated(
  /(?:account health|kontozustand|verkaufer-?kontozustand|sante du compte|etat du compte|(?:stato|salute) dell'account|estado de (?:la|tu|su) cuenta|salud de (?:la|tu|su) cuenta|アカウント(?:健全性|の?状態|ヘルス))[^>›»→|]{0,16}[>›»→|]/,
)

/** A listing, what is wrong with it, and something to do about it, said by Amazon in a mail that is not of everyday trade. */
function concernsListing(letter: Letter, top: TopicReading | undefined): boolean {
  return (
    top !== undefined &&
    top.topic !== 'other' &&
    namesAsin(letter.reading.flat) &&
    letter.sentences.some((s) => says(s, 'ask.send') || accuses(s) || tellsLack(s)) &&
    ordinaryWeight(letter) < 2 &&
    readSpeaker(letter) === 'amazon'
  )
}

/** "We found that you put cards into your parcels that …": what is told as found out about the one who is written to. */
function chargesAsFinding(letter: Letter, top: TopicReading | undefined): boolean {
  return (
    top !== undefined &&
    top.topic !== 'other' &&
    !isMetricTopic(top.topic) &&
    ordinaryWeight(letter) < 2 &&
    readSpeaker(letter) === 'amazon' &&
    letter.sentences.some(
      (s) =>
        accuses(s) ||
        ((namesTopic(s) || top.described === true) && findsOut.test(s.words) && !says(s, 'mood.if')) ||
        (namesTopic(s) && says(s, 'party.buyers') && !says(s, 'mood.if', 'mood.may')),
    )
  )
}

/** "The law obliges us to know your beneficial owners. Enter them by 1 April, or else …": no code that somebody signs in with. */
function asksWhoSells(letter: Letter, top: TopicReading | undefined): boolean {
  return (
    top?.topic === 'identity_verification' &&
    ordinaryWeight(letter) < 2 &&
    readSpeaker(letter) === 'amazon' &&
    !/(?<![a-z])(?:code|otp|codice|codigo)(?![a-z])|コード/.test(letter.reading.flat) &&
    letter.sentences.some((s) => says(s, 'time.within', 'time.due') && !says(s, 'time.own')) &&
    letter.sentences.some((s) => says(s, 'mood.if'))
  )
}

/** "You have put articles together that have nothing in common" */
function accuses(sentence: ReadSentence): boolean {
  return (
    namesTopic(sentence) &&
    youHave.test(sentence.words, sentence) &&
    !says(sentence, 'mood.if', 'mood.may', 'reply.appealReceived')
  )
}

/** "The main image of B0… shows text": a page and what is wrong with it. */
function tellsLack(sentence: ReadSentence): boolean {
  return says(sentence, 'topic.detail_page') && namesAsin(sentence.words) && !says(sentence, 'mood.if')
}

function namesTopic({ concepts }: ReadSentence): boolean {
  for (const concept of concepts) if (concept.startsWith('topic.') && concept !== 'topic.other') return true
  return false
}

const youHave = gated(
  /(?:^|[,;:] )(?:you(?: have|'ve) (?!received|got|sold|earned|reached|been)[a-z]+|sie haben [^.;:]{0,90}(?:en|t)(?<!erhalten|bekommen|erreicht|verkauft|verdient)(?=[,.;:]|$)|vous avez (?!recu|vendu|gagne|atteint)[a-z]+|(?:lei )?(?:hai|ha|avete) (?!ricevut|vendut|guadagnat|raggiunt)[a-z]+t[oaie]|(?:usted )?(?:has|ha|habeis) (?!recibid|vendid|ganad|alcanzad)[a-z]+do)(?![a-z])/,
)

/** A fake may forget to sign; what it wants typed or paid gives it away. */
function lures(letter: Letter): boolean {
  const claims = !isUnrelated(letter)
  const ownHouse = claims && writesAsOwnHouse(letter)
  return letter.sentences.some(
    (s) =>
      ((says(s, 'lure.credentials') && (!ownHouse || secrets.test(s.words, s))) ||
        (claims && says(s, 'lure.payment', 'lure.copyLink'))) &&
      !says(s, 'lure.warning') &&
      !unsubscribes.test(s.words, s),
  )
}

/** What a house asks nobody for who comes to its own pages ("log in to your customer area"). */
const secrets = gated(
  /passw|kennwort|mots? de passe|contrasena|パスワード|(?<![a-z])(?:credit|debit|bank) (?:card|account)|kreditkarte|carte (?:bancaire|de credit)|carta di credito|tarjeta|クレジットカード|iban|(?:security|verification) code|(?:sicherheits|prufungs|bestatigungs)code|code de (?:securite|verification)|codice di (?:sicurezza|verifica)|codigo de (?:seguridad|verificacion)|(?:確認|認証|セキュリティ)コード/,
)

/** "To receive no more of our messages click here" */
const unsubscribes = gated(
  /unsubscrib|opt out|(?:no longer|stop|not) (?:[a-z]+ )?(?:receiv|get)[a-z]* (?:[a-z]+ ){0,3}(?:e-?mails?|messages|mails)|abmelden|abbestellen|austragen|(?:keine|nicht) (?:weiteren |mehr )*(?:e-?mails|nachrichten|informationen) (?:mehr )?(?:erhalten|bekommen)|desabonner|desinscri|ne plus recevoir|disiscri|annulla(?:re)? l'iscrizione|non (?:vuoi|desideri|vuole) (?:piu )?ricevere|non ricevere piu|darte? de baja|darse de baja|(?:dejar de|no) (?:[a-z]+ )?recibir (?:mas |nuestros |estos )*(?:correos|mensajes)|配信停止|配信を停止|購読解除/,
)

/** "Your parcels came in another shop's box, which our policy does not allow": a deed that is charged, and the rule against it. */
function forbidsDeed({ letter, topics }: Evidence): boolean {
  return (
    topics.length > 0 &&
    letter.sentences.some(
      (s) =>
        notAllowed.test(s.words, s) &&
        !says(s, 'mood.if', 'mood.may', 'mood.future') &&
        !/[?？]/.test(s.words),
    )
  )
}

const notAllowed = gated(
  /(?<![a-z])(?:(?:which|that|this|it|these|those) (?:violates?|breach(?:es)?|breaks?|contravenes?|(?:is|are|goes|go) (?:against|contrary to|not in line with|a (?:violation|breach) of)) (?:our|amazon'?s?)(?![a-z])|(?:is|are|was|were|goes|go|runs?) (?:against|contrary to|an? (?:breach|violation|infringement) of|in (?:breach|violation) of|not in line with) (?:our|the|amazon'?s)(?: [a-z-]+){0,5}? (?:polic(?:y|ies)|guidelines|rules|code)(?![a-z])|(?:das|dies|was) (?:verstosst gegen|widerspricht|ist ein verstoss gegen) unsere|c'est une (?:violation|infraction) (?:de |a )nos|e una violazione delle (?:nostre )?(?:norm|politic|regol)|es una infraccion de (?:nuestra|las norma)|verstosst gegen (?:unsere|den|die)[^.;]{0,40}(?:richtlini|kodex|regeln)|(?:est|sont) contraires? (?:a|aux?) [^.;]{0,40}(?:politique|regle|code)|(?:e|sono) contrari[oaei] [^.;]{0,40}(?:norme|politic|codice)|(?:es|son|va en) contra(?:ri[oa]s?)? (?:de|a) [^.;]{0,40}(?:politica|norma|codigo)|(?:cela|ce qui|ceci) (?:enfreint|viole|contrevient a) n(?:os|otre)|(?:questo|cio|il che) (?:viola|infrange) (?:le nostre|la nostra|il nostro)|(?:esto|eso|lo que|lo cual) (?:infringe|viola|incumple) nuestr|(?:which|that|this|what|it|these|those) (?:(?:is|are|isn't|aren't) (?:not )?(?:allowed|permitted|prohibited|forbidden) (?:under|by|in) )?(?:our|amazon'?s?) (?:[a-z-]+ ){1,6}?(?:polic(?:y|ies)|guidelines|rules|code of conduct)(?: (?:does|do) ?(?:not|n't) (?:allow|permit)| prohibits?| forbids?)?|(?:das|dies|was) (?:erlaubt|gestattet|verbietet|untersagt) unsere? [^.;]{0,40}(?:richtlinie|kodex)|nach unsere[rn] [^.;]{0,40}richtlini[a-z]* (?:[a-z]+ ){0,3}?(?:nicht (?:erlaubt|gestattet|zulassig)|verboten|untersagt)|(?:ce qui|ce que|cela|ceci) [^.;]{0,24}?(?:interdi|contraire|autorise pas|enfreint)[^.;]{0,40}(?:politique|regle|code)|notre (?:politique|reglement)[^.;]{0,60}(?:interdit|n'autorise pas)|(?:cosa|il che|questo) [^.;]{0,24}?(?:vietat|non (?:e )?(?:consentit|ammess|permess)|contrari)[^.;]{0,40}(?:norm|politic|regol|codice)|le nostre norme[^.;]{0,60}(?:vietano|non (?:consentono|ammettono))|(?:algo que|lo que|esto|eso) [^.;]{0,24}?(?:prohib|no (?:esta )?permit|contrari)[^.;]{0,40}(?:politica|norma|codigo)|nuestra politica[^.;]{0,60}(?:prohibe|no permite))|(?:ポリシー|規約|ガイドライン|行動規範)(?:で|により|上)?(?:は)?[^。]{0,8}(?:禁止|認められ|許可され)/,
)

/** Somebody else's mail may want more of something, too; a paste without a sender was put there by whoever got it. */
function isOfAmazonOrBare(letter: Letter): boolean {
  return letter.sender === null || mentionsAmazon(letter)
}

function mentionsAmazon(letter: Letter): boolean {
  return (
    amazonsWords.test(letter.reading.flat) ||
    /amazon|amzn/i.test(
      `${letter.sender?.address ?? ''} ${letter.sender?.name ?? ''} ${letter.layout.printed?.from ?? ''}`,
    )
  )
}

/** Its name, the code of a listing, and what only Amazon calls so: a paste without a head need not name it. */
const amazonsWords =
  /amazon|アマゾン|seller performance|seller central|seller[- ]fulfil+ed|(?<![a-z])fba(?![a-z])|\bb0[a-z0-9]{8}\b|selling (?:privileges|partners?)|order defect rate|a-to-z|code of conduct|account health|(?:customer )?product reviews polic|product detail page|bestellmangel|verkaufsberechtigung|verkaufsprivileg|verkaufsleistung|kontozustand|richtlinien fur kundenrezensionen|commandes defectueuses|etat du compte|commentaires client|page de detail|ordini difettosi|stato dell'account|recensioni (?:dei )?clienti|pagina (?:dei dettagli|di dettaglio)|pedidos defectuosos|estado de la cuenta|opiniones de (?:los )?clientes|pagina de detalles?|出品(?:用)?アカウント|出品者|注文不良率|カスタマーレビュー|商品詳細ページ|アカウント健全性/
