import { assessAuthenticity } from './authenticity/assess.ts'
import { domainOf, isAmazonHost } from './authenticity/hosts.ts'
import { targetOf } from './authenticity/redirects.ts'
import type { AuthenticationVerdict } from './authenticity/results.ts'
import { deadlineIso } from './facts/deadline.ts'
import { dueInstant } from './facts/due.ts'
import { readFundsHold } from './facts/funds-hold.ts'
import { Findings } from './findings.ts'
import { findAsins } from './identifiers/asins.ts'
import { findCaseNumbers } from './identifiers/case-numbers.ts'
import { findComplaintIds } from './identifiers/complaints.ts'
import { findOrderIds } from './identifiers/orders.ts'
import { findSkus } from './identifiers/skus.ts'
import { readDocument, type SourceDocument } from './input.ts'
import { findStore, readMarketplace, stores, type Store } from './marketplaces.ts'
import { parsePayload } from './payload.ts'
import { answersAppeal } from './reading/answer.ts'
import { decide, type Decision } from './reading/decide.ts'
import { readDemands } from './reading/demands.ts'
import { gatherEvidence } from './reading/gather.ts'
import { givesBackInPart } from './reading/in-part.ts'
import type { Letter } from './reading/letter.ts'
import { readLetter } from './reading/read-letter.ts'
import { readResponse, type ResponseReading } from './reading/respond.ts'
import { readRightsOwner, type RightsOwner } from './reading/rights-owner.ts'
import { adviseRoute } from './reading/route.ts'
import { unreadRoute } from './reading/unread-letter.ts'
import { weighChannel } from './reading/weigh-channel.ts'
import type { ParsedNotification } from './schema.ts'
import { toTextRange } from './text/reading-text.ts'
import { hostOf } from './text/urls.ts'

export interface ParseOptions {
  /** File name; its ending helps to tell formats apart. */
  readonly name?: string
  /** When the letter came in, for letters that carry no date of their own. */
  readonly receivedAt?: Date | string
  /** The store it belongs to when the letter names none: code, domain or marketplace id. */
  readonly marketplace?: string
  /** Outcome of checking signatures (see `verifySignatures`), which outweighs what headers claim. */
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

function interpret(letter: Letter, source: SourceDocument, options: ParseOptions): ParsedNotification {
  const { unread } = letter.language
  const findings = new Findings(letter.text.length)
  const printedFrom = letter.layout.printed?.from ?? null
  const { store, code, isNamed } = readStore(letter, source, options, findings)

  const gathered = gatherEvidence(letter)
  const decision = decide(gathered)
  const { kind, topics, isNotice, guessed } = decision
  markDecision(letter, decision, findings)

  const authenticity = assessAuthenticity({
    letter,
    kind,
    trace: source.trace,
    store: isNamed ? (store ?? null) : null,
    returnPath: source.returnPath,
    hasHeaders: source.hasHeaders,
    unread: source.unread,
    disguise: source.disguise,
    verified: options.verified ?? null,
  })
  const { phishing } = authenticity
  const metrics = isNotice ? gathered.evidence.metrics : []
  findings.markAll('metrics', metrics)
  if (metrics.length > 0)
    findings.trust(
      'metrics',
      metrics.every(({ value, target }) => value !== null && target !== null) ? 0.95 : 0.85,
    )

  const isPartial = kind === 'reinstatement' && givesBackInPart(letter)
  const { deadline, documents, asks } = readDemands(gathered, decision, { store, isPartial, phishing })
  if (deadline !== null) {
    findings.markAll('deadline', [deadline, ...deadline.others])
    findings.trust('deadline', deadline.confidence)
  }
  const isRead = isNotice && guessed === null
  const funds = isRead ? readFundsHold(letter, gathered.durations, gathered.uses) : null
  if (funds !== null) {
    findings.mark('fundsHoldDays', funds)
    findings.trust('fundsHoldDays', 0.93)
  }
  const owner = isRead ? readRightsOwner(letter) : null
  if (owner !== null) markOwner(letter, owner, findings)
  findings.markAll('requestedDocuments', documents)
  if (documents.length > 0) findings.trust('requestedDocuments', 0.85)
  findings.markAll('asks', asks)
  if (asks.length > 0) findings.trust('asks', 0.8)
  const poaRequested = documents.some(({ type }) => type === 'poa')
  const response =
    guessed === null ? readWhereTo(letter, decision, phishing, deadline !== null) : { ...guessed, spans: [] }
  findings.markAll('respondVia', response.spans)
  if (response.channel !== 'none') findings.trust('respondVia', guessed === null ? 0.9 : 0.4)
  findings.trust('language', letter.language.confidence)

  return {
    kind,
    topics: [...topics],
    severity: decision.severity,
    language: unread ?? letter.language.language,
    languageRead: unread === null,
    marketplace: code,
    asins: findings.values('asins', findAsins(letter)),
    skus: findings.values('skus', findSkus(letter)),
    orderIds: findings.values('orderIds', findOrderIds(letter)),
    // Whatever stands around a complaint, its number stays the same.
    complaintIds:
      isNotice || decision.kindByRules !== 'not_a_notification'
        ? findings.values('complaintIds', findComplaintIds(letter))
        : [],
    metrics: metrics.map(({ metric, value, target, windowDays }) => ({ metric, value, target, windowDays })),
    deadline: {
      ...deadlineIso(deadline),
      due: deadline === null ? null : dueInstant(deadline, letter.date, store?.timeZone ?? 'UTC'),
      businessDays: deadline?.duration?.business ?? false,
    },
    requestedDocuments: documents.map(({ type, windowDays }) => ({ type, windowDays })),
    poaRequested,
    asks: [...asks],
    fundsHoldDays: funds?.days ?? null,
    respondVia: response.channel,
    rightsOwner: owner === null ? null : { name: owner.name, email: owner.email },
    authenticity: { phishing, score: authenticity.score, signals: [...authenticity.signals] },
    route:
      unread !== null && !phishing
        ? unreadRoute(unread, kind)
        : adviseRoute(letter, kind, topics, documents, poaRequested, phishing),
    inReplyTo: {
      isReply: decision.isReply,
      isReceipt: !isNotice && answersAppeal(letter),
      isPartial,
      messageIds: [...source.threadIds],
      caseNumbers: findCaseNumbers(letter),
      subject: letter.subject,
    },
    links: letter.links.map(({ href, text, start, end }) => ({ href, host: hostOf(href), text, start, end })),
    spans: findings.spans,
    confidence: findings.confidence(),
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

/** Where an answer goes; what a fake names is weighed by nobody, since letters that were learned from hardly tell of it. */
function readWhereTo(
  letter: Letter,
  { kind, opinion }: Decision,
  phishing: boolean,
  isDue: boolean,
): ResponseReading {
  const read = readResponse(letter, kind, { phishing, isDue })
  return opinion === null || phishing ? read : weighChannel(read, letter, kind, opinion)
}

/** The store that a letter belongs to, and whether the letter names it. */
function readStore(
  letter: Letter,
  { page }: SourceDocument,
  { marketplace }: ParseOptions,
  findings: Findings,
): { readonly store: Store | undefined; readonly code: string | null; readonly isNamed: boolean } {
  const printedFrom = letter.layout.printed?.from ?? null
  const savedFrom = page === null ? '' : hostOf(page)
  const senderDomain = domainOf(
    letter.layout.how === 'forwarded' ? (printedFrom ?? '') : (letter.sender?.address ?? printedFrom ?? ''),
  )
  const market = readMarketplace(
    letter.reading.flat,
    senderDomain === '' ? null : senderDomain,
    letter.language.language,
    isAmazonHost(savedFrom) ? [savedFrom] : letter.links.map(({ href }) => hostOf(targetOf(href).url)),
  )
  const code = market.code ?? (marketplace === undefined ? null : (findStore(marketplace)?.code ?? null))
  const isNamed = market.end > 0
  if (isNamed) findings.mark('marketplace', toTextRange(letter.reading, market.start, market.end))
  findings.trust('marketplace', market.confidence)
  return { store: stores.find((candidate) => candidate.code === code), code, isNamed }
}

function markDecision(
  letter: Letter,
  { sentence, confidence, topicPlaces, topicConfidence }: Decision,
  findings: Findings,
): void {
  if (sentence !== null) findings.mark('kind', toTextRange(letter.reading, sentence.start, sentence.end))
  findings.trust('kind', confidence)
  findings.markAll('topics', topicPlaces)
  findings.trust('topics', topicConfidence)
  // A kind that no single sentence decides follows from what the letter is about.
  const [first] = topicPlaces
  if (sentence === null && first !== undefined) findings.mark('kind', first)
}

function markOwner(letter: Letter, owner: RightsOwner, findings: Findings): void {
  findings.mark('rightsOwner', owner)
  const { name } = owner
  const named = name === null ? -1 : letter.text.lastIndexOf(name, owner.end)
  if (name !== null && named !== -1 && (named + name.length <= owner.start || named >= owner.end))
    findings.mark('rightsOwner', { start: named, end: named + name.length })
  findings.trust('rightsOwner', name !== null && owner.email !== null ? 0.95 : 0.8)
}
