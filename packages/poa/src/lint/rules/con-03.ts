import { action, flags, passes } from '../examples.ts'
import { findingAt } from '../find.ts'
import type { LintContext } from '../context.ts'
import type { CaseRule } from '../rule.ts'
import { nameSimilarity, normalName } from '../text/names.ts'

const evidence = [{ ref: 'Exhibit 1', type: 'invoice', supplier: { name: 'Norvik Handels GmbH' } }]

export const con03: CaseRule = {
  id: 'CON-03',
  scope: 'case',
  title: 'Names agree between text and papers',
  severity: 'warning',
  why: 'A supplier or store that is written differently in text and paper looks like another one.',
  how: 'A name after "supplier", "distributor", "store" and the like, or one that is nearly a known name, is compared with those of the papers and the account (0.85). Short forms and aliases count as the same.',
  question: 'Which spelling is on the paper?',
  source: 'RB1, AZ-ID, DAM',
  bad: [
    flags(
      action('We bought 120 units from our supplier Nordvig Trading GmbH.', { evidence }),
      'Nordvig Trading GmbH',
    ),
    flags({
      account: { legalName: 'Brightwater Trading Ltd' },
      sections: {},
      evidence: [
        { ref: 'Exhibit 1', type: 'letter_of_authorization', loa: { licensee: 'Sunrise Goods LLC' } },
      ],
    }),
  ],
  fine: [
    passes(action('We bought 120 units from our supplier Norvik.', { evidence }), 'a short form'),
    passes(action('We bought 120 units from the supplier in May.', { evidence }), 'no name'),
    passes(action('Our supplier Norvik Handels GmbH sent the file.', { evidence }), 'the same name'),
  ],
  *check(context) {
    const suppliers = namesOf(context, 'supplier')
    const own = namesOf(context, 'account')
    for (const item of context.items) {
      for (const [pattern, known, what] of [
        [supplierName, suppliers, 'supplier of the papers'],
        [storeName, own, 'account'],
      ] as const) {
        if (known.length === 0) continue
        for (const match of item.text.raw.matchAll(pattern)) {
          const name = (match[1] ?? '').replace(/[.,]+$/, '').trim()
          const start = match.index + match[0].indexOf(name)
          if (name === '' || notName.test(name) || quoted(item.text.masks, start)) continue
          if ([...known, ...suppliers, ...own].some((other) => nameSimilarity(name, other) >= 0.85)) continue
          yield findingAt(
            item,
            { start, end: start + name.length },
            'warning',
            `"${name}" is not the name of any ${what}: ${known.join(', ')}.`,
          )
        }
      }
    }
    for (const { entry, path, name } of context.exhibits ?? []) {
      const licensee = entry.loa?.licensee
      if (licensee === undefined || licensee.trim() === '' || own.length === 0) continue
      if (own.some((known) => nameSimilarity(known, licensee) >= 0.85)) continue
      yield {
        severity: 'warning',
        message: `${name} grants to "${licensee}", the account is ${own[0]}.`,
        path: `${path}.loa.licensee`,
        start: 0,
        end: licensee.length,
        text: licensee,
      }
    }
  },
}

const proper = String.raw`\p{Lu}[\p{L}\p{N}&'’-]*(?: (?:&|of|and|de) (?=\p{Lu}))?(?: \p{Lu}[\p{L}\p{N}&'’.-]*){0,4}`
const supplierName = new RegExp(
  String.raw`\b(?:[Ss]upplier|[Dd]istributor|[Ww]holesaler|[Mm]anufacturer|[Vv]endor),? (?:is |was |called |named )?(${proper})`,
  'gu',
)
const storeName = new RegExp(
  String.raw`\b(?:[Oo]ur (?:store|storefront|company|legal name|seller account)|[Ss]tore name|[Ll]egal name)(?: is| was|:|,)? (${proper})`,
  'gu',
)
const notName =
  /^(?:Exhibits?|Attachment|ASIN|SKU|Invoice|The|On|In|We|Our|ID|LOA|PDF|Amazon|Seller|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|A|B|C|I|No|Nos|EU|US|UK|China|Germany)\b/

function namesOf(context: LintContext, kind: 'supplier' | 'account'): string[] {
  const { account, evidence } = context.document
  const names =
    kind === 'supplier'
      ? (evidence ?? []).flatMap((entry) => [entry.supplier?.name, entry.loa?.licensor])
      : [account?.legalName, account?.storeName, ...(account?.aliases ?? [])]
  return [...new Set(names.filter((name) => name !== undefined && normalName(name) !== ''))] as string[]
}

function quoted(
  masks: readonly { readonly kind: string; readonly start: number; readonly end: number }[],
  at: number,
): boolean {
  return masks.some(
    (mask) => (mask.kind === 'quote' || mask.kind === 'url') && at >= mask.start && at < mask.end,
  )
}
