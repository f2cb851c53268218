import { namesAsin } from '../identifiers/asins.ts'
import { missesTarget } from '../facts/metric.ts'
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
import { isUnrelated, readSpeaker } from './speaker.ts'
import type { Standing } from './standing.ts'
import { isMetricTopic, type TopicReading } from './topics.ts'
import { enoughTraces } from './traces.ts'

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

/** How much a letter says that only a notice about an account or its listings says. */
export function noticeWeight(
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
  if (listedCharges(evidence.letter).size > 0) weight += 3
  // "Give us …, or this offer may be taken down"
  if (
    evidence.standings.some(({ state, about }) => state === 'risk' && about === 'listing') &&
    evidence.letter.sentences.some((s) => says(s, 'ask.send'))
  )
    weight += 1.5
  if (concernsListing(evidence.letter, top)) weight += 1.2
  if (reviewsAccount(evidence.letter)) weight += 4
  if (isHealthPage(evidence.letter)) weight += 1.5
  if (found.insufficient !== undefined) weight += 4
  // "Before we can think of giving your selling rights back, you have to send …"
  if (evidence.documents.length > 0 && evidence.letter.sentences.some(asksFirst)) weight += 2
  const measured = evidence.metrics.filter((m) => m.value !== null && m.target !== null)
  if (measured.length > 0) weight += measured.some(missesTarget) ? 4 : 2
  const missesTold = measured.length === 0 && missesInWords(evidence.letter)
  if (missesTold) weight += 2
  const ownRate = !missesTold && measured.length === 0 && missesOwnRate(evidence.letter) !== undefined
  if (ownRate) weight += 4
  if (evidence.letter.sentences.some((s) => says(s, 'party.rightsOwner'))) weight += 1
  if (
    measured.length === 0 &&
    !missesTold &&
    !ownRate &&
    (evidence.documents.length === 0 || top === undefined) &&
    !evidence.letter.sentences.some((s) =>
      says(s, 'object.account', 'object.listing', 'object.allOffers', 'channel.accountHealth'),
    )
  )
    weight *= 0.5
  if (!mentionsAmazon(evidence.letter)) weight *= 0.55
  // A few words that name a listing and what it breaks say enough.
  if (weight < 3 && ruleBroken(evidence.letter) !== undefined) weight += 2.2
  if (isAllWell(evidence)) weight *= 0.3
  if (isAnnouncement(evidence.letter, evidence.standings)) weight *= 0.1
  // Lawyers, courses and colleagues use a notice's words without speaking for Amazon.
  if (readSpeaker(evidence.letter) === 'other' && !lures(evidence.letter)) weight *= 0.1
  return weight
}

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
    letter.sentences.some((s) => says(s, 'ask.send')) &&
    ordinaryWeight(letter) < 2 &&
    readSpeaker(letter) === 'amazon'
  )
}

/** A fake may forget to sign; what it wants typed or paid gives it away. */
function lures(letter: Letter): boolean {
  const claims = !isUnrelated(letter)
  return letter.sentences.some(
    (s) =>
      (says(s, 'lure.credentials') || (claims && says(s, 'lure.payment', 'lure.copyLink'))) &&
      !says(s, 'lure.warning') &&
      !unsubscribes.test(s.words, s),
  )
}

/** "To receive no more of our messages click here" */
const unsubscribes = gated(
  /unsubscrib|opt out|(?:no longer|stop|not) (?:[a-z]+ )?(?:receiv|get)[a-z]* (?:[a-z]+ ){0,3}(?:e-?mails?|messages|mails)|abmelden|abbestellen|austragen|(?:keine|nicht) (?:weiteren |mehr )*(?:e-?mails|nachrichten|informationen) (?:mehr )?(?:erhalten|bekommen)|desabonner|desinscri|ne plus recevoir|disiscri|annulla(?:re)? l'iscrizione|non (?:vuoi|desideri|vuole) (?:piu )?ricevere|non ricevere piu|darte? de baja|darse de baja|(?:dejar de|no) (?:[a-z]+ )?recibir (?:mas |nuestros |estos )*(?:correos|mensajes)|配信停止|配信を停止|購読解除/,
)

function mentionsAmazon(letter: Letter): boolean {
  return (
    /amazon|アマゾン|seller performance|seller central|seller[- ]fulfil+ed|(?<![a-z])fba(?![a-z])|\bb0[a-z0-9]{8}\b/.test(
      letter.reading.flat,
    ) ||
    /amazon|amzn/i.test(
      `${letter.sender?.address ?? ''} ${letter.sender?.name ?? ''} ${letter.layout.printed?.from ?? ''}`,
    )
  )
}
