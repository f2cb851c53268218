import { formatDay, parseDay } from '../../day.ts'
import { flags, passes } from '../examples.ts'
import type { CaseRule } from '../rule.ts'
import { addressProofs, type DocumentKind } from '../terms/documents.ts'
import { nameSimilarity, normalName, sameAddress } from '../text/names.ts'

const account = {
  legalName: 'Brightwater Trading Ltd',
  address: '14 Mill Road, Leeds LS1 4AB',
  representative: 'Anna Maria Keller',
}
const bill = (more: object) => ({
  account,
  sections: {},
  evidence: [
    {
      ref: 'Exhibit 1',
      type: 'utility_bill',
      date: '2026-09-02',
      nameOnDocument: 'Brightwater Trading Limited',
      addressOnDocument: '14 Mill Rd, Leeds, LS1 4AB',
      ...more,
    },
  ],
})

export const evd10: CaseRule = {
  id: 'EVD-10',
  scope: 'case',
  title: 'Identity papers are recent and match the account',
  severity: 'error',
  why: 'Name and address must read exactly as in Seller Central, and the bill must be younger than 90 days.',
  how: 'Bills and statements are dated within 90 days before submission; names and addresses agree after folding case, legal form, street words and order of names. A personal paper is compared with the representative.',
  question: 'Is there a newer paper, or does the account hold an old name or address?',
  source: 'AZ-ID',
  bad: [
    flags(bill({ date: '2026-06-01' }), 'Exhibit 1'),
    flags(bill({ nameOnDocument: 'Silverline Imports Ltd' }), 'Silverline Imports Ltd'),
    flags(bill({ addressOnDocument: '3 Harbour Street, Hull HU1 1AA' })),
    flags({ sections: {}, evidence: [{ ref: 'Exhibit 2', type: 'passport', expires: '2026-01-31' }] }),
  ],
  fine: [
    passes(bill({}), 'Road and Rd, Limited and Ltd'),
    passes(
      {
        account,
        sections: {},
        evidence: [{ type: 'passport', date: '2021-04-01', nameOnDocument: 'KELLER Anna Maria' }],
      },
      'order of names; a passport is valid for years',
    ),
    passes(
      {
        account: { legalName: 'Brightwater Trading Ltd' },
        sections: {},
        evidence: [{ type: 'id card', nameOnDocument: 'Anna Keller' }],
      },
      'a company account with a personal paper',
    ),
  ],
  *check(context) {
    const { account } = context.document
    for (const { entry, kind, name, path, day } of context.exhibits ?? []) {
      if (!identityKinds.has(kind)) continue
      if (addressProofs.has(kind) && day !== undefined) {
        const age = context.asOf - day
        if (age > context.profile.identityWindowDays)
          yield {
            severity: 'error',
            message: `${name} is dated ${formatDay(day)}, ${age} days ago; ${context.profile.identityWindowDays} count.`,
            path,
            text: name,
          }
        else if (age < 0)
          yield {
            severity: 'error',
            message: `${name} is dated ${formatDay(day)}, in the future.`,
            path,
            text: name,
          }
      }
      const expires = parseDay(entry.expires)
      if (expires !== undefined && expires < context.asOf)
        yield { severity: 'error', message: `${name} expired on ${formatDay(expires)}.`, path, text: name }
      if (account === undefined) continue
      const { nameOnDocument: shown, addressOnDocument: address } = entry
      const people = [account.representative, account.contactName, account.legalRepresentative]
      const names = [account.legalName, account.storeName, ...people, ...(account.aliases ?? [])].filter(
        (known) => known !== undefined && known.trim() !== '',
      ) as string[]
      const personal =
        kind === 'identity' &&
        people.every((known) => (known ?? '').trim() === '') &&
        isCompany(account.legalName ?? '')
      if (
        shown !== undefined &&
        names.length > 0 &&
        !personal &&
        !names.some((known) => nameSimilarity(known, shown) >= 0.9)
      )
        yield {
          severity: 'error',
          message: `${name} shows the name "${shown}", the account ${names[0]}.`,
          path,
          text: shown,
        }
      if (
        address !== undefined &&
        account.address !== undefined &&
        !sameAddress(address, account.address) &&
        kind !== 'identity'
      )
        yield {
          severity: 'error',
          message: `${name} shows the address "${address}", the account ${account.address}.`,
          path,
          text: address,
        }
    }
  },
}

const identityKinds = new Set<DocumentKind>([
  'identity',
  'utility_bill',
  'bank_statement',
  'business_registration',
])

function isCompany(legalName: string): boolean {
  return (
    legalName === '' ||
    normalName(legalName) !==
      legalName
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
  )
}
