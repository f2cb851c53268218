import { z } from 'zod'
import { routes } from './routes.ts'

/**
 * The portable case document (`health-tui/case@1`): everything but `sections` is optional, unknown keys are kept.
 * Days are `YYYY-MM-DD` (an instant is cut to its day), rates are fractions.
 */
export const caseSchemaName = 'health-tui/case@1'

const text = z.string()
const texts = z.array(text)
const counts = z.record(text, z.number())

/** One entry of a section: plain words, or words with an id and links to issues, causes and exhibits. */
export const caseItemSchema = z.union([
  text,
  z.looseObject({
    text,
    id: text.optional(),
    issues: texts.optional(),
    causes: texts.optional(),
    evidence: texts.optional(),
    date: text.optional(),
    owner: text.optional(),
    reusedFrom: text.optional(),
  }),
])

export const supplierSchema = z.looseObject({
  name: text.optional(),
  phone: text.optional(),
  address: text.optional(),
  website: text.optional(),
  email: text.optional(),
})

export const letterOfAuthorizationSchema = z.looseObject({
  licensor: text.optional(),
  licensee: text.optional(),
  grant: text.optional(),
  territory: text.optional(),
  /** `2026-03-01 to 2028-02-28`, or words. */
  term: text.optional(),
  signed: z.boolean().optional(),
  letterhead: z.boolean().optional(),
})

export const counterNoticeSchema = z.looseObject({
  identification: text.optional(),
  goodFaithStatement: z.union([text, z.boolean()]).optional(),
  perjuryStatement: z.union([text, z.boolean()]).optional(),
  jurisdictionConsent: z.union([text, z.boolean()]).optional(),
  contact: text.optional(),
  signature: z.union([text, z.boolean()]).optional(),
})

export const evidenceSchema = z.looseObject({
  ref: text.optional(),
  type: text.optional(),
  title: text.optional(),
  date: text.optional(),
  expires: text.optional(),
  asins: texts.optional(),
  quantities: counts.optional(),
  unitsPerPack: z.union([z.number(), counts]).optional(),
  lines: z.number().optional(),
  supplier: supplierSchema.optional(),
  billTo: text.optional(),
  highlighted: z.boolean().optional(),
  altered: z.boolean().optional(),
  screenshot: z.boolean().optional(),
  passwordProtected: z.boolean().optional(),
  forwarded: z.boolean().optional(),
  format: text.optional(),
  sizeBytes: z.number().optional(),
  pages: z.number().optional(),
  nameOnDocument: text.optional(),
  addressOnDocument: text.optional(),
  loa: letterOfAuthorizationSchema.optional(),
  counterNotice: counterNoticeSchema.optional(),
})

export const caseMetricSchema = z.looseObject({
  name: text,
  value: z.number().optional(),
  target: z.number().optional(),
  defects: z.number().optional(),
  orders: z.number().optional(),
  packages: z.number().optional(),
  units: z.number().optional(),
  from: text.optional(),
  to: text.optional(),
})

export const submissionSchema = z.looseObject({
  date: text.optional(),
  text: text.optional(),
  outcome: text.optional(),
  reply: text.optional(),
  replyDate: text.optional(),
})

export const accountSchema = z.looseObject({
  legalName: text.optional(),
  address: text.optional(),
  storeName: text.optional(),
  representative: text.optional(),
  contactName: text.optional(),
  legalRepresentative: text.optional(),
  email: text.optional(),
  phone: text.optional(),
  aliases: texts.optional(),
})

export const suppressionSchema = z.looseObject({
  ruleId: text,
  path: text.optional(),
  text: text.optional(),
  reason: text.optional(),
})

export const followUpSchema = z.looseObject({
  owner: text.optional(),
  nextCheck: text.optional(),
  watches: text.optional(),
  afterReinstatement: z.array(z.union([text, z.number()])).optional(),
})

export const sectionsSchema = z.record(text, z.array(caseItemSchema))

export const caseSchema = z.looseObject({
  schema: text.optional(),
  id: text.optional(),
  title: text.optional(),
  asOf: text.optional(),
  language: text.optional(),
  marketplace: text.optional(),
  state: text.optional(),
  route: z.enum(routes).optional(),
  /** A route per charge, where a notice holds several. */
  charges: z.array(z.looseObject({ issue: text.optional(), route: z.enum(routes).optional() })).optional(),
  violationTypes: texts.optional(),
  issues: texts.optional(),
  asins: texts.optional(),
  skus: texts.optional(),
  orderIds: texts.optional(),
  noticeDate: text.optional(),
  deadline: text.optional(),
  requested: texts.optional(),
  notificationSummary: text.optional(),
  metrics: z.array(caseMetricSchema).optional(),
  unitsSold365: counts.optional(),
  openingStock: counts.optional(),
  brands: texts.optional(),
  products: z
    .array(z.looseObject({ asin: text.optional(), title: text.optional(), brand: text.optional() }))
    .optional(),
  account: accountSchema.optional(),
  previousSubmissions: z.array(submissionSchema).optional(),
  sections: sectionsSchema.optional(),
  evidence: z.array(evidenceSchema).optional(),
  freeText: text.optional(),
  followUp: followUpSchema.optional(),
  suppressions: z.array(suppressionSchema).optional(),
})

export type CaseDocument = z.infer<typeof caseSchema>
export type CaseItem = z.infer<typeof caseItemSchema>
export type CaseEvidence = z.infer<typeof evidenceSchema>
export type CaseMetric = z.infer<typeof caseMetricSchema>
export type CaseSubmission = z.infer<typeof submissionSchema>
export type CaseAccount = z.infer<typeof accountSchema>
