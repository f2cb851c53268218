/** What a mail's head says, decoded. */
export interface MailHead {
  readonly subject: string
  /** Name and address of each sender, also of Reply-To. */
  readonly senders: readonly { readonly name: string; readonly address: string }[]
}

interface HeadRule {
  readonly id: string
  readonly part: 'address' | 'name' | 'subject'
  readonly pattern: RegExp
  readonly reason: string
}

/** Mails that are left in the mailbox although Amazon sent them. They are judged first. */
export const leftOut: readonly HeadRule[] = [
  {
    id: 'buyer-message',
    part: 'address',
    pattern: /@marketplace\.amazon\.[a-z.]+$/i,
    reason: "a buyer's message: personal data that has no place here, and no notice of Amazon's",
  },
  {
    id: 'own-shopping',
    part: 'address',
    pattern:
      /^(?:auto-confirm|ship-confirm|shipment-tracking|order-update|digital-no-reply|return|returns|rma|store-news|promotion\d*|primevideo|vfe-campaign-response|marketing|associates|aws-[\w-]+)@(?:[\w-]+\.)*amazon\.[a-z.]+$/i,
    reason: 'order confirmations, parcels and advertising for somebody who shops there',
  },
  {
    id: 'order-placed',
    part: 'subject',
    pattern:
      /^\s*(?:sold, (?:ship|dispatch) now|verkauft, (?:bitte )?jetzt versenden|vendu, expédiez|venduto, spedisci|vendido, envíalo)/i,
    reason: "the notice of an order holds the buyer's name and address",
  },
]

/** Mails that look like a notice of Amazon's, its imitations and colleagues' forwards included. */
export const taken: readonly HeadRule[] = [
  {
    id: 'amazon-address',
    part: 'address',
    pattern: /@(?:[\w-]+\.)*amazon\.[a-z.]+$/i,
    reason: "Amazon's own domains",
  },
  {
    id: 'address-with-amazon',
    part: 'address',
    pattern: /amazon|seller-?(?:central|performance)/i,
    reason: 'imitations carry the word somewhere in the address; they belong in the inbox as what they are',
  },
  {
    id: 'name-with-amazon',
    part: 'name',
    pattern:
      /amazon|アマゾン|seller[ -](?:central|performance)|performance (?:vendeur|venditore|vendedor)|verkäufer-?performance/i,
    reason: 'imitations have only the display name right',
  },
  {
    id: 'subject-with-amazon',
    part: 'subject',
    pattern: /amazon|アマゾン|seller central|seller performance/i,
    reason: 'forwarded by a colleague or an agency',
  },
  {
    id: 'subject-of-a-notice',
    part: 'subject',
    pattern:
      /policy warning|account health|selling (?:account|privileges)|performance notification|seller account|listing (?:removed|deactivated)|\bASINs?\b|plan of action|verkäuferkonto|verkaufskonto|compte (?:vendeur|de vente)|account venditore|cuenta de vendedor|intellectual property (?:complaint|notice)/i,
    reason: 'forwards often keep only the subject of the letter',
  },
]

/** Whether a mail looks like one of Amazon's letters to sellers, from its head alone, so that others are never loaded. */
export function looksLikeLetter(head: MailHead): boolean {
  return !leftOut.some((rule) => applies(rule, head)) && taken.some((rule) => applies(rule, head))
}

function applies({ part, pattern }: HeadRule, head: MailHead): boolean {
  if (part === 'subject') return pattern.test(head.subject)
  return head.senders.some((sender) => pattern.test(sender[part]))
}
