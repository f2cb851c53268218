import type { CaseAccount } from '../../case.ts'
import { flags, passes } from '../examples.ts'
import { invoicesOf, standInsOf } from '../answers/invoices.ts'
import type { CaseRule } from '../rule.ts'
import { addressTokens, nameSimilarity, normalName } from '../text/names.ts'

const supplier = {
  name: 'Norvik GmbH',
  phone: '+49 30 1234567',
  address: 'Lagerstr. 4, 10115 Berlin',
  website: 'norvik.example',
}
const account = {
  legalName: 'Brightwater Trading Ltd',
  address: '14 Mill Road, Leeds LS1 4AB',
  storeName: 'Brightwater',
}

export const evd05: CaseRule = {
  id: 'EVD-05',
  scope: 'case',
  title: 'Supplier contact is complete and bill-to is the account',
  severity: 'error',
  why: 'Amazon calls suppliers; a missing phone or a bill-to in another name makes an invoice worthless.',
  how: "Name, phone, address and website of the supplier are filled on each invoice; the bill-to agrees with legal name, store name or an alias of the account, and its address with the account's.",
  question: 'Can the supplier reissue the invoice with the complete data?',
  source: 'SU-AC, AZ-INV, RB1',
  bad: [
    flags(
      {
        account,
        sections: {},
        evidence: [
          {
            ref: 'Exhibit 1',
            type: 'invoice',
            supplier: { ...supplier, phone: '' },
            billTo: 'Brightwater Trading Ltd',
          },
        ],
      },
      'Exhibit 1',
    ),
    flags({
      account,
      sections: {},
      evidence: [{ ref: 'Exhibit 1', type: 'invoice', supplier, billTo: 'Sunrise Goods LLC' }],
    }),
    flags({
      account,
      sections: {},
      evidence: [
        {
          ref: 'Exhibit 1',
          type: 'invoice',
          supplier,
          billTo: 'Brightwater Trading Ltd, 99 Park Lane, London W1K 7TL',
        },
      ],
    }),
  ],
  fine: [
    passes(
      {
        account,
        sections: {},
        evidence: [{ type: 'invoice', supplier, billTo: 'BRIGHTWATER TRADING LIMITED, 14 Mill Rd., Leeds' }],
      },
      'other spelling of form and street',
    ),
    passes(
      {
        account: { ...account, aliases: ['Mill Road Goods'] },
        sections: {},
        evidence: [{ type: 'invoice', supplier, billTo: 'Mill Road Goods' }],
      },
      'a trading name kept in the account',
    ),
    passes({ account, sections: {}, evidence: [{ type: 'photo', title: 'Shelf' }] }, 'no invoice'),
  ],
  *check(context) {
    const { account } = context.document
    for (const { entry, name, path } of [...invoicesOf(context), ...standInsOf(context)]) {
      if (entry.supplier === undefined) {
        yield {
          severity: 'info',
          message: `The case holds no supplier data for ${name}, so they were not checked.`,
          path,
          text: name,
        }
      } else {
        const missing = (['name', 'phone', 'address', 'website'] as const).filter(
          (field) => (entry.supplier?.[field] ?? '').trim() === '',
        )
        if (missing.length > 0)
          yield {
            severity: 'error',
            message: `${name} lacks the supplier's ${missing.join(', ')}.`,
            path,
            text: name,
            question: `Where does the invoice show the supplier's ${missing.join(', ')}?`,
          }
      }
      if (entry.billTo === undefined || account === undefined) continue
      const verdict = compareBillTo(entry.billTo, account)
      if (verdict !== undefined)
        yield {
          severity: 'error',
          message: `${name} is billed to "${entry.billTo}", ${verdict}.`,
          path,
          text: entry.billTo,
          question: 'Is this the account, or another name that the account should know as an alias?',
        }
    }
  },
}

function compareBillTo(billTo: string, account: CaseAccount): string | undefined {
  const names = [
    account.legalName,
    account.storeName,
    account.representative,
    ...(account.aliases ?? []),
  ].filter((name) => name !== undefined && name.trim() !== '') as string[]
  if (names.length === 0) return undefined
  const [first = '', ...rest] = billTo.split(/[,;\n]/)
  const agrees = names.some(
    (name) => nameSimilarity(name, first) >= 0.85 || normalName(billTo).includes(normalName(name)),
  )
  if (!agrees) return `not to ${names[0]}`
  const numbers = rest.flatMap((part) => addressTokens(part)).filter((token) => /\d/.test(token))
  const own = addressTokens(account.address ?? '')
  if (numbers.length === 0 || own.length === 0) return undefined
  return numbers.some((token) => own.includes(token)) ? undefined : `which is not the account's address`
}
