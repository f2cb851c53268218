import { domainOf, isAmazonLike } from '../authenticity/hosts.ts'
import { findDates, type CalendarDate } from '../facts/dates.ts'
import type { DeadlineReading } from '../facts/deadline.ts'
import type { PlacedMetric } from '../facts/metric.ts'
import { missesUsualTarget } from '../facts/usual-targets.ts'
import { namesAsin } from '../identifiers/asins.ts'
import { namesOrder } from '../identifiers/orders.ts'
import type { NotificationKind, ResponseChannel, Severity, UnreadLanguage } from '../schema.ts'
import { fold } from '../text/fold.ts'
import { languageName } from '../text/language-name.ts'
import { toTextRange } from '../text/reading-text.ts'
import type { KindReading } from './kind.ts'
import type { Letter, ReadSentence } from './letter.ts'
import { isOrderMail } from './order-mail.ts'
import { isBuyerMessage } from './ordinary.ts'
import type { RouteReading } from './route.ts'
import { readSpeaker } from './speaker.ts'
import { noticeStems, type NoticeStems } from './unread-words.ts'

/** What can be told of a letter whose wording is not read. All of it is a guess, and low in confidence. */
export interface UnreadLetter extends KindReading {
  readonly severity: Severity
  readonly channel: ResponseChannel
  readonly deadline: DeadlineReading | null
  /** Metrics whose figure misses its target. */
  readonly missed: ReadonlySet<string>
}

/**
 * Tells a notice from other mail by what needs no language (who sent it, where its links lead, figures that miss their target)
 * and by a few stems. What may be a notice is one: that nothing is wrong is never said of a letter that nobody read.
 */
export function readUnreadLetter(
  letter: Letter,
  language: UnreadLanguage,
  metrics: readonly PlacedMetric[],
): UnreadLetter {
  const stems = noticeStems(language)
  const stopped = stems === undefined ? undefined : findStopped(letter, stems)
  const goods = stems === undefined ? undefined : findGoods(letter, stems)
  const missed = new Set(metrics.filter((metric) => missesUsualTarget(metric)).map(({ metric }) => metric))
  const leads = leadsToHealth(letter)
  const guess = (
    kind: NotificationKind,
    severity: Severity,
    confidence: number,
    sentence: ReadSentence | undefined,
  ): UnreadLetter => ({
    kind,
    severity,
    confidence,
    sentence: sentence ?? null,
    isReply: false,
    channel: leads && kind !== 'not_a_notification' ? 'account_health' : 'none',
    deadline: kind === 'not_a_notification' ? null : dayAhead(letter, language),
    missed,
  })
  const speaks = stopped !== undefined || goods !== undefined || missed.size > 0 || leads
  if (!isFromDesk(letter) && !(speaks && mayBeAmazons(letter, stopped?.isDone === true)))
    return guess('not_a_notification', 'info', 0.5, undefined)
  if (missed.size > 0 && stopped?.opens !== true) return guess('poor_metrics', 'warning', 0.5, undefined)
  if (stopped !== undefined && stopped.opens && stopped.isDone)
    return guess('account_suspension', 'critical', 0.4, stopped.sentence)
  if (goods !== undefined && stopped === undefined) return guess('listing_issue', 'warning', 0.4, goods)
  // The account may be off for all that is known.
  return guess('warning', 'at_risk', 0.3, stopped?.sentence)
}

/** Written in a language that is not read: what to do about it nobody here can tell. */
export function unreadRoute(language: UnreadLanguage, kind: NotificationKind): RouteReading {
  const written = `Written in ${languageName(language)}, which is not read here`
  return kind === 'not_a_notification'
    ? {
        advice: 'no_appeal',
        reason: `${written}; nothing in it marks a notice about the account or its listings.`,
      }
    : {
        advice: 'admit',
        reason: `${written}: read it yourself. Kind, severity and way of answering are guesses.`,
      }
}

interface Stopped {
  readonly sentence: ReadSentence
  /** It stands in the subject or among the first sentences. */
  readonly opens: boolean
  readonly isDone: boolean
}

/** A sentence that names the account and that something was stopped, in a letter that speaks of selling. */
function findStopped(letter: Letter, { seller, account, stopped, unsure }: NoticeStems): Stopped | undefined {
  const { flat } = letter.reading
  if (!seller.test(flat) && !ofSellers.test(flat)) return undefined
  const found = letter.sentences.filter((s) => account.test(s.words) && stopped.test(s.words))
  const sentence = found.find((s) => !unsure.test(s.words)) ?? found[0]
  if (sentence === undefined) return undefined
  return {
    sentence,
    opens: sentence.index < openingSentences,
    isDone: !unsure.test(sentence.words),
  }
}

const openingSentences = 6

/** A sentence that tells that something was removed, with a listing in it or beside it. */
function findGoods({ sentences }: Letter, { stopped }: NoticeStems): ReadSentence | undefined {
  return sentences.find(
    (s) =>
      stopped.test(s.words) &&
      sentences.slice(Math.max(0, s.index - 1), s.index + 2).some((near) => namesAsin(near.words)),
  )
}

/** Names of places and desks that Amazon leaves in English wherever it sells. */
const ofSellers =
  /seller[ -]?central|seller performance|account health|selling partner|performance notification/

/** True where a link leads to the pages on which sellers are told of their standing. */
function leadsToHealth(letter: Letter): boolean {
  return [...letter.links.map(({ href }) => href), ...letter.urls.map(({ url }) => url)].some((url) =>
    healthPage.test(url),
  )
}

const healthPage =
  /sellercentral[a-z-]*\.[^/]+\/[^?#]*(?:performance|account-?health|appeal|kyc|identity|complian)|sellercentral[^\s]*[?&]ref=ah_/i

/** True for mail from a desk of Amazon's that writes to sellers about their standing, or who takes its name. */
function isFromDesk({ sender, layout, subject }: Letter): boolean {
  const printed = layout.printed?.from ?? ''
  return (
    [`${sender?.name ?? ''} <${sender?.address ?? ''}>`, printed].some(
      (from) => (isAmazonLike(from) || ofSellers.test(fold(from))) && desk.test(withoutDomain(fold(from))),
    ) && !namesOrder(subject ?? '')
  )
}

function withoutDomain(from: string): string {
  return from.replace(`@${domainOf(from)}`, '@')
}

/** Names of desks in the languages of Amazon's stores, as they stand in mailboxes and names of senders. */
const desk = new RegExp(
  fold(
    'perform|prestati|prestand|wydajno|desempenh|ydeevne|ytelse|notice|account-?health|polic(?:y|ies)|complian|appeal|infring|suspen|kyc|(?:seller|account)[-_ ]?(?:verif|identity|review|risk|health|support)|product[-_ ]?(?:quality|safety|review)|bezpieczeństw|productveiligheid|segurança|绩效|績效|أداء',
  ),
)

/** What is no order, message of a buyer or newsletter, and where others forward it or write of it, holds a place of Amazon's. */
function mayBeAmazons(letter: Letter, isStopped: boolean): boolean {
  if (isBuyerMessage(letter) || isOrderMail(letter)) return false
  if (letter.subject !== null && namesOrder(letter.subject)) return false
  if (
    letter.links.some(({ href }) => unsubscribes.test(href)) ||
    letter.urls.some(({ url }) => unsubscribes.test(url))
  )
    return false
  const speaker = readSpeaker(letter)
  if (speaker === 'amazon') return true
  if (speaker === 'other') return amazonPlace.test(letter.reading.flat)
  // What somebody pasted without a name is meant to be read: a stopped account is enough.
  return isStopped || amazonName.test(letter.reading.flat)
}

const unsubscribes = /unsubscri|opt-?out|optout|email-?preferences|communication-?preferences|\/gp\/r\.html/i
const amazonName = /amazon|亚马逊|亞馬遜|아마존|أمازون|अमेज़न|अमेज़ॅन|อเมซอน|אמזון|амазон/
const amazonPlace = /(?:\/\/|@)(?:[a-z0-9-]+\.)*amazon\.[a-z]{2,3}/

/** The one day that lies ahead of a letter, where it names no other such day; what is due on it is not known. */
function dayAhead(letter: Letter, language: UnreadLanguage): DeadlineReading | null {
  const written = letter.date
  if (written === null) return null
  const { flat } = letter.reading
  // Chinese writes its dates as Japanese does.
  const calendar = language === 'zh' ? 'ja' : 'en'
  const ahead = findDates(flat, { language: calendar, order: 'dmy', reference: written }, letter).filter(
    (date) => {
      const days = (Date.UTC(date.year, date.month - 1, date.day) - written.getTime()) / 86_400_000
      return days > 0 && days < farthest && !date.yearImplied
    },
  )
  const [first] = ahead
  if (first === undefined || ahead.some((date) => dayOf(date) !== dayOf(first))) return null
  return {
    date: first,
    isBefore: false,
    duration: null,
    from: null,
    others: [],
    ...toTextRange(letter.reading, first.start, first.end),
    confidence: 0.4,
  }
}

const farthest = 200

function dayOf({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day)
}
