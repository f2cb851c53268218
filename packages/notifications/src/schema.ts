import { z } from 'zod'

export { languageName } from './text/language-name.ts'

export const notificationKinds = [
  'policy_violation',
  'poor_metrics',
  'listing_issue',
  'account_suspension',
  'information_request',
  'reinstatement',
  'denial',
  'warning',
  'not_a_notification',
] as const
/** The metrics that letters are about. */
/** Metrics that a letter can be about. */
export const topicMetrics = [
  'order_defect_rate',
  'late_shipment_rate',
  'cancellation_rate',
  'valid_tracking_rate',
  'on_time_delivery_rate',
  'invoice_defect_rate',
  'account_health_rating',
] as const
/** Those and the ones that letters tell beside them: the parts of an order defect rate, and what buyers are served with. */
export const metricNames = [
  ...topicMetrics,
  'negative_feedback_rate',
  'claim_rate',
  'chargeback_rate',
  'return_dissatisfaction_rate',
  'contact_response_rate',
] as const
export const notificationTopics = [
  ...topicMetrics,
  'inauthentic',
  'counterfeit',
  'used_sold_as_new',
  'condition',
  'trademark',
  'copyright',
  'patent',
  'restricted_product',
  'listing_policy',
  'detail_page',
  'variation_misuse',
  'related_accounts',
  'identity_verification',
  'review_manipulation',
  'drop_shipping',
  'forged_documents',
  'product_safety',
  'product_compliance',
  'code_of_conduct',
  'other',
] as const
export const documentTypes = [
  'invoice',
  'letter_of_authorization',
  'poa',
  'id_document',
  'utility_bill',
  'test_report',
  'certificate',
  'proof_of_delivery',
  'other',
] as const
export const severities = ['info', 'warning', 'at_risk', 'critical'] as const
export const responseChannels = ['account_health', 'email_reply', 'both', 'none'] as const
export const routes = ['admit', 'dispute', 'document_only', 'retraction', 'no_appeal'] as const
/** The languages whose wording is read. */
export const languages = ['en', 'de', 'fr', 'it', 'es', 'ja'] as const
/** Languages that letters are told to be written in though they are not read; `und` is one that is not known here. */
export const unreadLanguages = [
  'nl',
  'pl',
  'sv',
  'pt',
  'tr',
  'ar',
  'zh',
  'ko',
  'hi',
  'ta',
  'th',
  'vi',
  'da',
  'no',
  'fi',
  'cs',
  'ro',
  'hu',
  'ru',
  'uk',
  'el',
  'he',
  'und',
] as const

export type NotificationKind = (typeof notificationKinds)[number]
export type NotificationTopic = (typeof notificationTopics)[number]
export type MetricName = (typeof metricNames)[number]
export type DocumentType = (typeof documentTypes)[number]
export type Severity = (typeof severities)[number]
export type ResponseChannel = (typeof responseChannels)[number]
export type Route = (typeof routes)[number]
export type ReadLanguage = (typeof languages)[number]
export type UnreadLanguage = (typeof unreadLanguages)[number]

const metricReading = z.object({
  metric: z.enum(metricNames),
  /** A fraction, or points for the account health rating; null when the letter names only the target. */
  value: z.number().nullable(),
  target: z.number().nullable(),
  windowDays: z.number().int().nullable(),
})

/** A length of time as letters set it: one ISO 8601 part, such as `P17D`, `P3W`, `P1M` or `PT72H`. */
export const relativeDeadlineSchema = z.string().regex(/^P(?:\d+[DWM]|T\d+H)$/)

const deadline = z.object({
  /** A calendar date printed in the letter, with time and offset when printed; null for "by Friday", of which only `due` is known. */
  iso: z.string().nullable(),
  /** A length of time counted from the letter, as ISO 8601 duration. */
  relative: relativeDeadlineSchema.nullable(),
  /** The instant it ends, in UTC; null when there is none or the letter's own date is unknown. */
  due: z.string().nullable(),
  /** The length was given in business days. */
  businessDays: z.boolean(),
})

const requestedDocument = z.object({ type: z.enum(documentTypes), windowDays: z.number().int().nullable() })

/** The parts of a plan of action. */
export const planParts = ['root_cause', 'actions_taken', 'prevention'] as const

const ask = z.object({
  text: z.string(),
  /** Which parts of a plan the line asks for. */
  parts: z.array(z.enum(planParts)),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  documents: z.array(requestedDocument),
})

const signal = z.object({
  id: z.string(),
  detail: z.string(),
  /** Above zero speaks for a fake, below for a genuine letter. */
  weight: z.number(),
})

const span = z.object({
  field: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
})

/** What `notification parse` tells of one letter. */
export const parsedNotificationSchema = z.object({
  kind: z.enum(notificationKinds),
  topics: z.array(z.enum(notificationTopics)),
  severity: z.enum(severities),
  /** What the letter is written in; ISO 639-1, `und` where nobody can tell. */
  language: z.enum([...languages, ...unreadLanguages]),
  /** False where the letter's wording is not read: kind and severity are guesses then. Readings stored before were of languages read. */
  languageRead: z.boolean().default(true),
  marketplace: z.string().nullable(),
  asins: z.array(z.string()),
  skus: z.array(z.string()),
  orderIds: z.array(z.string()),
  complaintIds: z.array(z.string()),
  metrics: z.array(metricReading),
  deadline,
  requestedDocuments: z.array(requestedDocument),
  poaRequested: z.boolean(),
  /** What the letter asks for, line by line, in its own words; each line with the documents that it names. Readings stored before have none. */
  asks: z.array(ask).default([]),
  fundsHoldDays: z.number().int().nullable(),
  respondVia: z.enum(responseChannels),
  rightsOwner: z.object({ name: z.string().nullable(), email: z.string().nullable() }).nullable(),
  authenticity: z.object({
    phishing: z.boolean(),
    score: z.number().min(0).max(1),
    signals: z.array(signal),
  }),
  route: z.object({ advice: z.enum(routes), reason: z.string() }),
  /** What the letter answers, when it answers an appeal. */
  inReplyTo: z.object({
    isReply: z.boolean(),
    /** It only says that an appeal came in; it ties what comes later to the case. */
    isReceipt: z.boolean().default(false),
    /** It gives back a part and keeps the rest. */
    isPartial: z.boolean().default(false),
    messageIds: z.array(z.string()),
    /** Numbers of Amazon's cases that the letter names. Readings stored before have none. */
    caseNumbers: z.array(z.string()).default([]),
    subject: z.string().nullable(),
  }),
  links: z.array(
    z.object({
      href: z.string(),
      host: z.string(),
      text: z.string(),
      start: z.number().int(),
      end: z.number().int(),
    }),
  ),
  spans: z.array(span),
  confidence: z.record(z.string(), z.number().min(0).max(1)),
  subject: z.string().nullable(),
  from: z.string().nullable(),
  messageId: z.string().nullable(),
  receivedAt: z.string().nullable(),
  source: z.enum(['mail', 'text', 'html', 'payload']),
  text: z.string(),
})

export type ParsedNotification = z.infer<typeof parsedNotificationSchema>
export type MetricReading = z.infer<typeof metricReading>
export type Deadline = z.infer<typeof deadline>
export type RequestedDocument = z.infer<typeof requestedDocument>
export type Ask = z.infer<typeof ask>
export type AuthenticitySignal = z.infer<typeof signal>
export type Span = z.infer<typeof span>

/** One line of `notification parse --json`. */
export const parseOutputSchema = z.object({ file: z.string(), notification: parsedNotificationSchema })
