import { assessAuthenticity, type Authenticity } from './authenticity/assess.ts'
import { domainOf } from './authenticity/hosts.ts'
import type { AuthenticationVerdict } from './authenticity/results.ts'
import { deadlineIso, readDeadline } from './facts/deadline.ts'
import { readAsks } from './facts/asks.ts'
import type { PlacedDocument } from './facts/document-window.ts'
import { dueInstant } from './facts/due.ts'
import { readFundsHold } from './facts/funds-hold.ts'
import { findAsins } from './identifiers/asins.ts'
import { findCaseNumbers } from './identifiers/case-numbers.ts'
import type { Identifier } from './identifiers/identifier.ts'
import { findComplaintIds } from './identifiers/complaints.ts'
import { findOrderIds } from './identifiers/orders.ts'
import { findSkus } from './identifiers/skus.ts'
import { readDocument, type SourceDocument } from './input.ts'
import { findStore, readMarketplace, stores } from './marketplaces.ts'
import { parsePayload } from './payload.ts'
import { answersAppeal } from './reading/answer.ts'
import { gatherEvidence } from './reading/gather.ts'
import { givesBackInPart } from './reading/in-part.ts'
import { readKind } from './reading/kind.ts'
import { letterOpinion, type LetterOpinion } from './learned/letter-opinion.ts'
import { saysEnoughToWeigh, weighKind, weighSeverity, weighTopics } from './reading/weigh.ts'
import type { Letter } from './reading/letter.ts'
import { readLetter } from './reading/read-letter.ts'
import { readResponse } from './reading/respond.ts'
import { readRightsOwner } from './reading/rights-owner.ts'
import { adviseRoute } from './reading/route.ts'
import { readSeverity } from './reading/severity.ts'
import { chooseTopics } from './reading/topics.ts'
import { readUnreadLetter, unreadRoute } from './reading/unread-letter.ts'
import type { NotificationTopic, ParsedNotification, Span } from './schema.ts'
import { toTextRange } from './text/reading-text.ts'
import { hostOf } from './text/urls.ts'

export interface ParseOptions {
  /** File name; its ending helps to tell formats apart. */
  readonly name?: string
  /** When the letter came in, for letters that carry no date of their own. */
  readonly receivedAt?: Date | string
  /** The store it belongs to when the letter names none: code, domain or marketplace id. */
  readonly marketplace?: string
  /** Outcome of checking signatures (see `verifyAuthenticity`), which outweighs what headers claim. */
  readonly verified?: AuthenticationVerdict
}

/**
 * Reads a performance notification from a mail, pasted text, saved page or SP-API payload. Never throws on content and
 * fetches nothing; spans are offsets into the returned `text`.
 *
 * @example
 * const { kind, asins, deadline } = await parseNotification('Subject: …\n\nYour account …', { name: 'letter.txt' })
 */
export async function parseNotification(
  input: Uint8Array | string,
  options: ParseOptions = {},
): Promise<ParsedNotification> {
  const source = await readDocument(input, options.name)
  const receivedAt = options.receivedAt === undefined ? null : toDate(options.receivedAt)
  if (source.payload !== undefined) return parsePayload(source.payload, receivedAt)
  return interpret(readLetter(source, receivedAt), source, options)
}

function toDate(value: Date | string): Date | null {
  const date = typeof value === 'string' ? new Date(value) : value
  return Number.isNaN(date.getTime()) ? null : date
}

/** The address of `Amazon <notice@amazon.com>`; what holds none stays as it is printed. */
function addressOf(printed: string): string {
  // What stands in front of "<…>" is a name, even where it looks like an address.
  const sent = printed.slice(printed.lastIndexOf('<') + 1)
  return (
    /[^\s<>"'(),;:]{1,64}@[^\s<>"'(),;:\]]{1,253}/
      .exec(sent.includes('@') ? sent : printed)?.[0]
      .toLowerCase() ?? printed
  )
}

const typedIn = /num(?:m?er|ber|éro|ero)|n[°º]|番号|lucid|idu/i

/** Where a topic stands that the words tell and the rules do not. */
function placeOf(
  letter: Letter,
  opinion: LetterOpinion | null,
  topic: NotificationTopic,
): { readonly start: number; readonly end: number } | undefined {
  const sentence = topic === 'other' ? null : opinion?.tellingSentence(topic)
  return sentence ? toTextRange(letter.reading, sentence.start, sentence.end) : undefined
}

function interpret(letter: Letter, source: SourceDocument, options: ParseOptions): ParsedNotification {
  const { flat } = letter.reading
  const spans: Span[] = []
  const confidence: Record<string, number> = {}
  const mark = (field: string, range: { readonly start: number; readonly end: number }): void => {
    if (range.end > range.start && range.end <= letter.text.length)
      spans.push({ field, start: range.start, end: range.end })
  }
  const values = (field: string, found: readonly Identifier[]): string[] => {
    for (const identifier of found) mark(field, identifier)
    if (found.length > 0) confidence[field] = 0.97
    return found.map((identifier) => identifier.value)
  }

  const printedFrom = letter.layout.printed?.from ?? null
  const senderDomain = domainOf(
    letter.layout.how === 'forwarded' ? (printedFrom ?? '') : (letter.sender?.address ?? printedFrom ?? ''),
  )
  const market = readMarketplace(flat, senderDomain === '' ? null : senderDomain, letter.language.language)
  const code =
    market.code ?? (options.marketplace === undefined ? null : (findStore(options.marketplace)?.code ?? null))
  const store = stores.find((candidate) => candidate.code === code)
  if (market.end > 0) mark('marketplace', toTextRange(letter.reading, market.start, market.end))
  confidence['marketplace'] = market.confidence

  const { evidence, durations, uses, asked: asking } = gatherEvidence(letter)
  const { documents, metrics, topics: scored } = evidence
  const { unread } = letter.language
  const guessed = unread === null ? null : readUnreadLetter(letter, unread, metrics)
  const opinion = guessed === null && saysEnoughToWeigh(letter) ? letterOpinion(evidence) : null
  const told = guessed ?? readKind(evidence)
  const decided = opinion === null ? told : weighKind(told, opinion, letter)
  const { kind } = decided
  const isNotice = kind !== 'not_a_notification'
  confidence['kind'] = decided.confidence
  if (decided.sentence !== null)
    mark('kind', toTextRange(letter.reading, decided.sentence.start, decided.sentence.end))

  const named = isNotice ? chooseTopics(scored) : []
  const chosen = guessed === null ? named : named.filter(({ topic }) => guessed.missed.has(topic))
  const weighed: readonly NotificationTopic[] =
    opinion === null || !isNotice ? chosen.map(({ topic }) => topic) : weighTopics(chosen, opinion)
  const topics = weighed.length === 0 ? (['other'] as const) : weighed
  const places = topics.flatMap(
    (topic) => chosen.find((reading) => reading.topic === topic) ?? placeOf(letter, opinion, topic) ?? [],
  )
  for (const place of places) mark('topics', place)
  // A kind that no single sentence decides follows from what the letter is about.
  if (decided.sentence === null && places[0] !== undefined) mark('kind', places[0])
  confidence['topics'] = chosen.length === 0 ? 0.6 : Math.min(0.97, 0.6 + (chosen[0]?.weight ?? 0) / 12)

  const authenticity: Authenticity = assessAuthenticity({
    letter,
    kind,
    trace: source.trace,
    store: market.end > 0 ? (store ?? null) : null,
    returnPath: source.returnPath,
    hasHeaders: source.hasHeaders,
    disguise: source.disguise,
    verified: options.verified ?? null,
  })
  const isPartial = kind === 'reinstatement' && givesBackInPart(letter)
  // A fake that gives an account back still wants something by some time, and so does who gives back a part.
  const keepsAsks =
    isNotice &&
    guessed === null &&
    kind !== 'denial' &&
    (kind !== 'reinstatement' || isPartial || authenticity.phishing)
  const usedMetrics = isNotice ? metrics : []
  for (const metric of usedMetrics) mark('metrics', metric)
  if (usedMetrics.length > 0)
    confidence['metrics'] = usedMetrics.every(({ value, target }) => value !== null && target !== null)
      ? 0.95
      : 0.85
  const order =
    store?.dateOrder === 'mdy' || (store === undefined && letter.language.language === 'en') ? 'mdy' : 'dmy'
  const deadline =
    isNotice && guessed === null
      ? readDeadline(letter, durations, uses, {
          language: letter.language.language,
          order,
          reference: letter.date ?? undefined,
          timeZone: store?.timeZone,
          isSettled: !keepsAsks,
        })
      : (guessed?.deadline ?? null)
  if (deadline !== null) {
    mark('deadline', deadline)
    for (const other of deadline.others) mark('deadline', other)
    confidence['deadline'] = deadline.confidence
  }
  const funds = isNotice && guessed === null ? readFundsHold(letter, durations, uses) : null
  if (funds !== null) {
    mark('fundsHoldDays', funds)
    confidence['fundsHoldDays'] = 0.93
  }
  // Invoices to buyers are what an invoice defect rate counts, not papers for Amazon.
  const countsInvoices = topics.includes('invoice_defect_rate')
  const isWanted = ({ type }: PlacedDocument): boolean => !(countsInvoices && type === 'invoice')
  const wanted = keepsAsks ? documents.filter(isWanted) : []
  const owner = isNotice && guessed === null ? readRightsOwner(letter) : null
  if (owner !== null) {
    mark('rightsOwner', owner)
    const named = owner.name === null ? -1 : letter.text.lastIndexOf(owner.name, owner.end)
    if (
      owner.name !== null &&
      named !== -1 &&
      (named + owner.name.length <= owner.start || named >= owner.end)
    )
      mark('rightsOwner', { start: named, end: named + owner.name.length })
    confidence['rightsOwner'] = owner.name !== null && owner.email !== null ? 0.95 : 0.8
  }

  // What a fake wants typed into its page is no paper.
  const asked = authenticity.phishing
    ? wanted.filter(
        ({ type, start, end }) => type !== 'other' || !typedIn.test(letter.text.slice(start, end)),
      )
    : wanted
  for (const document of asked) mark('requestedDocuments', document)
  if (asked.length > 0) confidence['requestedDocuments'] = 0.85
  const asks =
    keepsAsks && !authenticity.phishing
      ? readAsks(letter, asking.sentences, asked, asking.places.filter(isWanted))
      : []
  for (const ask of asks) mark('asks', ask)
  if (asks.length > 0) confidence['asks'] = 0.8
  const poaRequested = asked.some((document) => document.type === 'poa')
  const response =
    guessed === null ? readResponse(letter, kind, authenticity.phishing) : { ...guessed, spans: [] }
  for (const range of response.spans) mark('respondVia', range)
  if (response.channel !== 'none') confidence['respondVia'] = guessed === null ? 0.9 : 0.4

  const stated = guessed?.severity ?? readSeverity(kind, evidence, decided.isReply)
  const severity = opinion === null ? stated : weighSeverity(stated, kind, opinion)

  return {
    kind,
    topics: [...topics],
    severity,
    language: unread ?? letter.language.language,
    languageRead: unread === null,
    marketplace: code,
    asins: values('asins', findAsins(letter)),
    skus: values('skus', findSkus(letter)),
    orderIds: values('orderIds', findOrderIds(letter)),
    // Whatever stands around a complaint, its number stays the same.
    complaintIds:
      isNotice || told.kind !== 'not_a_notification' ? values('complaintIds', findComplaintIds(letter)) : [],
    metrics: usedMetrics.map(({ metric, value, target, windowDays }) => ({
      metric,
      value,
      target,
      windowDays,
    })),
    deadline: {
      ...deadlineIso(deadline),
      due: deadline === null ? null : dueInstant(deadline, letter.date, store?.timeZone ?? 'UTC'),
      businessDays: deadline?.duration?.business ?? false,
    },
    requestedDocuments: asked.map(({ type, windowDays }) => ({ type, windowDays })),
    poaRequested,
    asks,
    fundsHoldDays: funds?.days ?? null,
    respondVia: response.channel,
    rightsOwner: owner === null ? null : { name: owner.name, email: owner.email },
    authenticity: {
      phishing: authenticity.phishing,
      score: authenticity.score,
      signals: [...authenticity.signals],
    },
    route:
      unread !== null && !authenticity.phishing
        ? unreadRoute(unread, kind)
        : adviseRoute(letter, kind, topics, asked, poaRequested, authenticity.phishing),
    inReplyTo: {
      isReply: decided.isReply,
      isReceipt: !isNotice && answersAppeal(letter),
      isPartial,
      messageIds: [...source.threadIds],
      caseNumbers: findCaseNumbers(letter),
      subject: letter.subject,
    },
    links: letter.links.map(({ href, text, start, end }) => ({ href, host: hostOf(href), text, start, end })),
    spans,
    confidence: inThousandths({ ...confidence, language: letter.language.confidence }),
    subject: letter.subject,
    from:
      letter.layout.how === 'forwarded' && printedFrom !== null
        ? addressOf(printedFrom)
        : (letter.sender?.address ?? (printedFrom === null ? null : addressOf(printedFrom))),
    messageId: source.messageId,
    receivedAt: letter.date?.toISOString() ?? null,
    source: source.type,
    text: letter.text,
  }
}

/** Sums of weights have long tails of digits that mean nothing. */
function inThousandths(confidence: Readonly<Record<string, number>>): Record<string, number> {
  const rounded: Record<string, number> = {}
  for (const [field, value] of Object.entries(confidence)) rounded[field] = Math.round(value * 1000) / 1000
  return rounded
}
