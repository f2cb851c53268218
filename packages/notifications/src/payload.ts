import { z } from 'zod'
import { findStore } from './marketplaces.ts'
import { limits } from './limits.ts'
import { findPayloads, lowerKeys } from './payload-list.ts'
import { readPayloadIdentifiers } from './payload-identifiers.ts'
import type { NotificationKind, NotificationTopic, ParsedNotification, Severity } from './schema.ts'
import { termsOf } from './terms/index.ts'
import { fold } from './text/fold.ts'
import { detectLanguage } from './text/language.ts'
import { activeAgain, noticeElsewhere, type RouteReading } from './reading/route.ts'

/** The SP-API notifications that speak of standing, in lower camel case whatever case they came in. */
export interface NotificationPayload {
  readonly type: string
  readonly eventTime: string | null
  readonly body: Readonly<Record<string, unknown>>
  readonly raw: string
}

const envelope = z.looseObject({
  notificationType: z.string(),
  eventTime: z.string().optional(),
  payload: z.record(z.string(), z.unknown()),
})

/** Recognises an SP-API notification, also inside the wrapping of a queue or bus; undefined for other JSON. */
export function readNotificationPayload(text: string): NotificationPayload | undefined {
  const [first] = findPayloads(text, 1)
  const found = envelope.safeParse(lowerKeys(first))
  if (!found.success) return undefined
  return {
    type: found.data.notificationType,
    eventTime: found.data.eventTime ?? null,
    body: found.data.payload,
    raw: printed(first, text),
  }
}

/** A payload set out for people; one that nests too deeply for that stays as it came. */
function printed(payload: unknown, text: string): string {
  try {
    return JSON.stringify(payload, null, 2)
  } catch {
    return text
  }
}

/** Reads a payload into the same shape as a letter. */
export function parsePayload(payload: NotificationPayload, receivedAt: Date | null): ParsedNotification {
  const text = payload.raw
  const body =
    payload.type === 'ACCOUNT_STATUS_CHANGED'
      ? inner(payload.body, 'accountStatusChangeNotification')
      : payload.body
  const reading = readBody(payload.type, body)
  const { marketplaceIds, asins, skus, orderIds } = readPayloadIdentifiers(payload.body)
  const when = payload.eventTime === null ? receivedAt : new Date(payload.eventTime)
  const spans = [
    ...asins.map((asin) => spanOf(text, 'asins', asin)),
    ...skus.map((sku) => spanOf(text, 'skus', sku)),
    ...orderIds.map((order) => spanOf(text, 'orderIds', order)),
    spanOf(text, 'kind', payload.type),
  ].filter((span) => span !== null)
  return {
    kind: reading.kind,
    topics: readIssueTopics(payload.body),
    severity: reading.severity,
    language: 'en',
    languageRead: true,
    marketplace: oneStore(marketplaceIds),
    asins: [...asins],
    skus: [...skus],
    orderIds: [...orderIds],
    complaintIds: [],
    metrics: [],
    deadline: { iso: null, relative: null, due: null, businessDays: false },
    requestedDocuments: [],
    poaRequested: false,
    asks: [],
    fundsHoldDays: null,
    // A payload tells what happened and names no place to answer.
    respondVia: 'none',
    rightsOwner: null,
    authenticity: {
      phishing: false,
      score: 0,
      signals: [{ id: 'sp-api-payload', detail: "delivered by Amazon's API, not by mail", weight: -2 }],
    },
    route: reading.route,
    inReplyTo: { isReply: false, messageIds: [], subject: null },
    links: [],
    spans,
    confidence: { kind: 0.99 },
    subject: reading.why,
    from: null,
    messageId: null,
    receivedAt: when === null || Number.isNaN(when.getTime()) ? null : when.toISOString(),
    source: 'payload',
    text,
  }
}

/** The store that a payload is about; one that names several is about none of them. */
function oneStore(ids: readonly string[]): string | null {
  const codes = new Set(ids.flatMap((id) => findStore(id)?.code ?? []))
  const [code] = codes
  return codes.size === 1 && code !== undefined ? code : null
}

function inner(body: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const value = body[key]
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : body
}

/** What the issues of a listing are about, from the sentences that Amazon writes for each. */
function readIssueTopics(body: Readonly<Record<string, unknown>>): NotificationTopic[] {
  const { issues } = body
  const messages = Array.isArray(issues)
    ? issues
        .slice(0, limits.payloadIssues)
        .flatMap((issue: unknown) =>
          typeof issue === 'object' &&
          issue !== null &&
          'message' in issue &&
          typeof issue.message === 'string'
            ? [fold(issue.message.slice(0, limits.sentenceLength))]
            : [],
        )
    : []
  const topics = messages.flatMap((message) =>
    termsOf(detectLanguage(message).language)
      .find(message)
      .flatMap(({ concept }) => (concept.startsWith('topic.') ? [concept.slice('topic.'.length)] : [])),
  )
  const named = dropWeaker([...new Set(topics)]) as NotificationTopic[]
  return named.length > 0 ? named.slice(0, 4) : ['other']
}

/** "Product safety and compliance information" is one thing; pages and listings are named in every message. */
function dropWeaker(topics: readonly string[]): string[] {
  return topics.filter(
    (topic) =>
      topic !== 'other' &&
      !(topics.length > 1 && (topic === 'detail_page' || topic === 'listing_policy')) &&
      !(topic === 'product_safety' && topics.includes('product_compliance')),
  )
}

interface PayloadReading {
  readonly kind: NotificationKind
  readonly severity: Severity
  readonly why: string
  readonly route: RouteReading
}

const atRisk: RouteReading = {
  advice: 'admit',
  reason: 'The account is at risk: Account Health in Seller Central tells what it lacks.',
}
const putRight: RouteReading = {
  advice: 'no_appeal',
  reason: 'The listing is to be put right in Seller Central; no plan or paper is asked for here.',
}

function readBody(type: string, body: Readonly<Record<string, unknown>>): PayloadReading {
  const list = (key: string): string[] =>
    Array.isArray(body[key]) ? body[key].filter((item) => typeof item === 'string') : []
  switch (type) {
    case 'ACCOUNT_STATUS_CHANGED': {
      const previous =
        typeof body['previousAccountStatus'] === 'string' ? body['previousAccountStatus'] : 'unknown'
      const current =
        typeof body['currentAccountStatus'] === 'string' ? body['currentAccountStatus'] : 'unknown'
      const why = `Account status changed from ${previous} to ${current}`
      if (current === 'NORMAL') return { kind: 'reinstatement', severity: 'info', why, route: activeAgain }
      if (current === 'DEACTIVATED' || current === 'SUSPENDED')
        return { kind: 'account_suspension', severity: 'critical', why, route: noticeElsewhere }
      return { kind: 'warning', severity: 'at_risk', why, route: atRisk }
    }
    case 'LISTINGS_ITEM_STATUS_CHANGE': {
      const status = list('status')
      const why = `Listing status: ${status.length === 0 ? 'none' : status.join(', ')}`
      return status.includes('BUYABLE')
        ? { kind: 'reinstatement', severity: 'info', why, route: activeAgain }
        : { kind: 'listing_issue', severity: 'warning', why, route: putRight }
    }
    case 'LISTINGS_ITEM_ISSUES_CHANGE': {
      const severities = list('severities')
      const actions = list('enforcementActions')
      const why = `Listing issues: ${[...severities, ...actions].join(', ') || 'none'}`
      if (Array.isArray(body['severities']) && severities.every((item) => item === 'NONE'))
        return { kind: 'reinstatement', severity: 'info', why, route: activeAgain }
      return {
        kind: 'listing_issue',
        severity: severities.includes('ERROR') || actions.length > 0 ? 'warning' : 'info',
        why,
        route: putRight,
      }
    }
    default:
      return {
        kind: 'not_a_notification',
        severity: 'info',
        why: `SP-API notification ${type}`,
        route: {
          advice: 'no_appeal',
          reason: 'It is not about the standing of the account or its listings.',
        },
      }
  }
}

function spanOf(
  text: string,
  field: string,
  value: string,
): { field: string; start: number; end: number } | null {
  const start = text.indexOf(value)
  return start === -1 ? null : { field, start, end: start + value.length }
}
