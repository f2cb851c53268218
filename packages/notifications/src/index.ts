export { parseNotification, type ParseOptions } from './parse.ts'
export { splitPayloads } from './payload-list.ts'
export { verifySignatures } from './authenticity/verify.ts'
export type { VerifyOptions } from './authenticity/dns-records.ts'
export type { ArcVerdict, AuthenticationVerdict } from './authenticity/results.ts'
export {
  parsedNotificationSchema,
  parseOutputSchema,
  notificationKinds,
  notificationTopics,
  severities,
  documentTypes,
  responseChannels,
  routes,
  type AuthenticitySignal,
  type Deadline,
  type DocumentType,
  type MetricReading,
  type NotificationKind,
  type NotificationTopic,
  type ParsedNotification,
  type RequestedDocument,
  type ResponseChannel,
  type Route,
  type Severity,
  type Span,
} from './schema.ts'
export { matchReply, type LetterKeys, type ReplyMatch, type ReplyTie } from './reading/match-reply.ts'
