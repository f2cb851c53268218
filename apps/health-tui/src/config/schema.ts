import { spellingChoices } from '../tui/editor/spelling/language.ts'
import { z } from 'zod'
import { alertRuleSchema, policyOverrideSchema, readingsSchema } from '@health-tui/metrics/schema'

const file = z.string().min(1)

/** One mailbox of `[imap.NAME]`. Passwords and tokens are never written here, only where they lie. */
export const mailboxSchema = z.strictObject({
  host: z.string().min(1).describe('the IMAP server, e.g. imap.gmail.com or outlook.office365.com'),
  port: z.number().int().min(1).max(65_535).optional().describe('993 by default, 143 with starttls = true'),
  starttls: z
    .boolean()
    .default(false)
    .describe('begin in the clear and switch to TLS before anything is said'),
  ca: file
    .optional()
    .describe('a PEM file with the certificate to trust, for a server with one of its own making'),
  user: z.string().min(1).describe('the name to sign in with, mostly the mail address'),
  passwordFile: file
    .optional()
    .describe('a file that holds the app password and only you may read (chmod 600)'),
  tokenFile: file
    .optional()
    .describe('a file that holds an OAuth2 access token (chmod 600); read again at every connection'),
  folder: z.string().min(1).default('INBOX').describe('the folder to read'),
  account: z.string().min(1).optional().describe('the seller account that the letters belong to'),
  marketplace: z.string().min(1).optional().describe('the store that they belong to, e.g. DE'),
  all: z.boolean().default(false).describe("read every mail, not only those that look like Amazon's letters"),
})

const address = z
  .url()
  .refine(
    (text) => /^https:|^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(`${text}/`),
    'must begin with https:// (http only on this machine)',
  )

/** One seller of `[sp-api.NAME]`. */
export const sellerSchema = z.strictObject({
  region: z
    .enum(['na', 'eu', 'fe'])
    .describe('North America, Europe (with India and the Middle East), Far East'),
  clientId: z
    .string()
    .min(1)
    .describe('client identifier of the application (amzn1.application-oa2-client.…)'),
  clientSecretFile: file.optional().describe('a file that holds the client secret (chmod 600)'),
  refreshTokenFile: file.optional().describe('a file that holds the refresh token of the seller (chmod 600)'),
  account: z.string().min(1).optional().describe('the seller account as it is called here'),
  marketplaces: z.array(z.string().min(1)).min(1).describe('the stores, e.g. ["DE", "FR"]'),
  sellerId: z
    .string()
    .regex(/^[A-Z0-9]{5,20}$/, 'must be a merchant token such as A3ABCDEF1G2H3I')
    .optional()
    .describe('merchant token of the account, which findings about listings are asked for by'),
  reports: z
    .array(z.enum(['performance', 'orders', 'orders-api', 'feedback', 'returns', 'listing-issues']))
    .min(1)
    .optional()
    .describe(
      'what to fetch; without it performance, orders, feedback, returns, and with a sellerId listing-issues',
    ),
  pollSeconds: z
    .number()
    .positive()
    .max(600)
    .default(15)
    .describe('pause before the first look whether a report is made'),
  endpoint: address.optional().describe("another address than the region's, e.g. the sandbox"),
  tokenUrl: address.optional().describe('another address for access tokens'),
})

export const metricsTableSchema = z.strictObject({
  policies: file
    .optional()
    .describe('a policy table in place of the built-in one (health-tui metrics policy export)'),
  readings: readingsSchema.default({}).describe('how to read what Amazon has not published'),
  overrides: z.array(policyOverrideSchema).default([]).describe('targets of your own, each with a note'),
})

/** The look and feel of the screen; the settings screen writes this table. */
export const screenTableSchema = z.strictObject({
  theme: z
    .enum(['auto', 'sixteen', 'dark', 'light', 'contrast', 'colour-blind', 'none'])
    .default('auto')
    .describe("colours by meaning; auto follows the terminal's own sixteen"),
  mouse: z.boolean().default(false).describe('the wheel scrolls, a click selects, a second one opens'),
  bell: z
    .enum(['off', 'sound', 'message'])
    .default('off')
    .describe('how the terminal calls when something got worse: BEL, or a message (OSC 9)'),
  screenReader: z
    .boolean()
    .default(false)
    .describe('text line by line instead of a picture, for screen readers; from the next start on'),
  links: z
    .enum(['auto', 'on', 'off'])
    .default('auto')
    .describe('web addresses that the terminal can follow (OSC 8)'),
  spelling: z
    .enum(spellingChoices)
    .default('auto')
    .describe('English of the spelling checker; auto follows the marketplace of the case'),
})

/** Other keys, by action id; docs/keys.md names them all. */
const keysTableSchema = z.record(z.string(), z.array(z.string().min(1)))

/** `[alerts]`: when to speak up besides the built-in rules' moments, and where to. */
export const alertsSchema = z.strictObject({
  rules: z
    .array(alertRuleSchema)
    .optional()
    .describe(
      'rules in place of the built-in ones (at risk, last defect, breach ahead, old data, deadlines)',
    ),
  webhook: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('where alerts are posted as JSON, e.g. an incoming webhook of Slack; its path is a secret'),
  mail: z
    .strictObject({
      host: z.string().min(1).describe('the SMTP server'),
      port: z.number().int().min(1).max(65_535).default(587).describe('587, or 465 with secure = true'),
      secure: z
        .boolean()
        .default(false)
        .describe('TLS from the first byte; otherwise STARTTLS where offered'),
      user: z.string().optional().describe('the name to sign in with'),
      passwordFile: file
        .optional()
        .describe('a file that holds the password and only you may read (chmod 600)'),
      from: z.string().min(3).describe('sender'),
      to: z.string().min(3).describe('recipient'),
    })
    .optional()
    .describe('mails that `health-tui alerts check` sends'),
})

export const runSchema = z.strictObject({
  every: z
    .string()
    .regex(/^\d{1,6}[smhd]$/, 'must be a number with s, m, h or d, e.g. 1h')
    .default('1h')
    .describe('pause between two rounds of `health-tui run`'),
  folders: z
    .array(
      z.strictObject({
        path: file.describe('a drop folder or a file, relative to this file'),
        account: z.string().min(1).optional().describe('the seller account that the files belong to'),
        marketplace: z.string().min(1).optional().describe('the store that they belong to, e.g. DE'),
      }),
    )
    .default([])
    .describe('what each round imports besides mailboxes and sellers'),
})

/** The configuration file. Every table that the program reads is described here and nowhere else. */
export const configSchema = z.looseObject({
  metrics: metricsTableSchema.default({ readings: {}, overrides: [] }).describe('how metrics are judged'),
  screen: screenTableSchema.default(screenTableSchema.parse({})).describe('look and feel of the screen'),
  keys: keysTableSchema.default({}).describe('other keys, by action id (docs/keys.md)'),
  imap: z
    .record(z.string().regex(/^[A-Za-z0-9_-]+$/), mailboxSchema)
    .default({})
    .describe('mailboxes for `health-tui fetch imap NAME`, one table each'),
  'sp-api': z
    .record(z.string().regex(/^[A-Za-z0-9_-]+$/), sellerSchema)
    .default({})
    .describe('sellers for `health-tui fetch sp-api NAME`, one table each'),
  alerts: alertsSchema.default({}).describe('when and where `health-tui alerts check` speaks up'),
  run: runSchema.default({ every: '1h', folders: [] }).describe('what `health-tui run` does, and how often'),
})

export type Config = z.infer<typeof configSchema>
export type ConfiguredMailbox = z.infer<typeof mailboxSchema>
export type ConfiguredSeller = z.infer<typeof sellerSchema>
