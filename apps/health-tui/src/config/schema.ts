import { z } from 'zod'
import { policyOverrideSchema, readingsSchema } from '@health-tui/metrics/schema'

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

export const metricsTableSchema = z.strictObject({
  policies: file
    .optional()
    .describe('a policy table in place of the built-in one (health-tui metrics policy export)'),
  readings: readingsSchema.default({}).describe('how to read what Amazon has not published'),
  overrides: z.array(policyOverrideSchema).default([]).describe('targets of your own, each with a note'),
})

/** The configuration file. Every table that the program reads is described here and nowhere else. */
export const configSchema = z.looseObject({
  metrics: metricsTableSchema.default({ readings: {}, overrides: [] }).describe('how metrics are judged'),
  imap: z
    .record(z.string().regex(/^[A-Za-z0-9_-]+$/), mailboxSchema)
    .default({})
    .describe('mailboxes for `health-tui fetch imap NAME`, one table each'),
})

export type Config = z.infer<typeof configSchema>
export type ConfiguredMailbox = z.infer<typeof mailboxSchema>
