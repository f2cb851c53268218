import { action, flags, passes } from '../examples.ts'
import { findingAt, sentenceAt } from '../find.ts'
import type { LintContext } from '../context.ts'
import type { RuleFinding } from '../finding.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import type { Span } from '../text/sentences.ts'
import { editDistance } from '../text/similarity.ts'
import { allMatches, has } from '../text/pattern.ts'
import { keptFor } from '../memory/kept.ts'

const asins = ['B0CXJ41P7K']

export const con02: ItemRule = {
  id: 'CON-02',
  scope: 'item',
  title: 'No unknown or mistyped ASIN or order ID',
  severity: 'error or warning',
  why: 'One wrong character answers for another product.',
  how: 'ASINs and order IDs of the text that neither notice nor evidence holds: an error where one or two characters make a known one, else a warning. Order IDs have 3-7-7 digits. Parents and products named for comparison are free. In an entry taken over from another case every identifier that this case does not hold is an error.',
  question: 'Is this the listing that the notice means?',
  source: 'AZ-POA',
  bad: [
    flags(action('On 3 May we closed B0CXJ41P7X.', { asins }), 'B0CXJ41P7X'),
    flags(action('We refunded 111-222222-3333333.'), '111-222222-3333333'),
    flags(action('We refunded 111-22222-33333333.'), '111-22222-33333333'),
    flags(action('We refunded 111-2222222-3333334.', { orderIds: ['111-2222222-3333333'] })),
    flags(
      {
        asins,
        sections: {
          correctiveActions: [
            {
              text: 'On 3 May the competing offer B0ZZZZ9999 was closed.',
              reusedFrom: 'case-7/sections.correctiveActions.a',
            },
          ],
        },
      },
      'B0ZZZZ9999',
    ),
  ],
  fine: [
    passes(action('On 3 May we closed B0CXJ41P7K.', { asins }), 'known'),
    passes(
      action('It was compared with the competing listing B0ZZZZ9999.', { asins }),
      'named for comparison',
    ),
    passes(
      { ...action('Corbin’s page B0ZZZZ9999 shows a lamp without the mark.', { asins }), route: 'dispute' },
      'what the complainant sells',
    ),
    passes(action('The parent ASIN B0ZZZZ9999 was split.', { asins }), 'a parent'),
    passes(action('The clerk rang 541-555-0186 on 3 May.'), 'a telephone number'),
    ...(
      [
        ['de', 'Gemeint war das Angebot B0ZZZZ9999 eines anderen Händlers.'],
        ['fr', 'La fiche B0ZZZZ9999 appartient à un concurrent.'],
        ['it', 'La scheda B0ZZZZ9999 è di un altro venditore.'],
        ['es', 'La ficha B0ZZZZ9999 es de otro vendedor.'],
        ['ja', 'B0ZZZZ9999は他社の商品です。'],
      ] as const
    ).map(([language, text]) => passes(action(text, { language, asins }), `another's listing: ${text}`)),
    passes(action('We closed B0CXJ41P7K.'), 'the case names no ASIN'),
  ],
  *check(item, context) {
    const asins = knownAsins(context)
    const orders = knownOrders(context)
    const { raw, masks } = item.text
    for (const mask of masks) {
      const words = raw.slice(mask.start, mask.end)
      if (
        item.reusedFrom !== undefined &&
        ((mask.kind === 'asin' && !asins.has(words)) || (mask.kind === 'order' && !orders.has(words)))
      ) {
        yield findingAt(
          item,
          mask,
          'error',
          `${words} came with the words of another case and is not in this one.`,
          {
            question: 'What stands here in this case?',
          },
        )
        continue
      }
      if (mask.kind === 'asin' && asins.size > 0 && !asins.has(words)) {
        if (/X{4,}/.test(words)) continue // STR-10 says so
        const near = nearest(words, asins)
        const sentence = sentenceAt(item, mask.start)
        const told = raw.slice(sentence.start, sentence.end)
        if (
          near === undefined &&
          (has(comparison, told) || isOthersPage(context, raw.slice(sentence.start, mask.start)))
        )
          continue
        yield findingAt(
          item,
          mask,
          near === undefined ? 'warning' : 'error',
          near === undefined
            ? `${words} is neither in the notice nor in the evidence.`
            : `${words} is not in the case; ${near} is.`,
          writeInstead(item, mask, near),
        )
      }
      if (mask.kind === 'order' && orders.size > 0 && !orders.has(words)) {
        const near = nearest(words, orders)
        yield findingAt(
          item,
          mask,
          near === undefined ? 'warning' : 'error',
          near === undefined
            ? `Order ${words} is neither in the notice nor in the evidence.`
            : `Order ${words} is not in the case; ${near} is.`,
          writeInstead(item, mask, near),
        )
      }
    }
    const { masked } = item.text
    const asinsKnown = asins.size > 0
    for (const match of allMatches(nearlyOrder, masked))
      yield findingAt(
        item,
        { start: match.index, end: match.index + match[0].length },
        'error',
        'An order ID has 3, 7 and 7 digits.',
        { question: 'Which order is meant?' },
      )
    for (const match of allMatches(nearlyAsin, masked)) {
      if (!asinsKnown || !/\d/.test(match[0].slice(2)) || /X{4,}/.test(match[0])) continue
      const near = nearest(match[0], asins)
      const span = { start: match.index, end: match.index + match[0].length }
      yield findingAt(
        item,
        span,
        'error',
        `An ASIN has 10 characters, B0 and eight more; this is ${match[0]}.`,
        writeInstead(item, span, near),
      )
    }
  },
}

/** The quick fix that writes the identifier that was probably meant; nothing where none is near. */
function writeInstead(item: PlanItem, span: Span, near: string | undefined): Pick<RuleFinding, 'fix'> {
  if (near === undefined) return {}
  const { path, base } = item
  return {
    fix: { title: `Write ${near}`, path, start: base + span.start, end: base + span.end, insert: near },
  }
}

const nearlyOrder = /(?<![\d+-])(?=[\d-]{15,20}(?![\d-]))\d{2,4}-\d{4,9}-\d{5,9}(?![\d-])/g
const nearlyAsin = /\bB0[A-Z0-9]{6,7}\b|\bB0[A-Z0-9]{9,10}\b|\bBO[A-Z0-9]{8}\b/g

const comparison =
  /\b(?:parents?|compar\w+|compet\w+|sibling|complainant\w*|rights owner|similar|other (?:seller|brand|listing|product)s?|their|different (?:listing|product|brand)|original|new (?:asin|listing)|replacement|successor|duplicate|merged|moved|further|also found|additional|another)\b|(?<!\p{L})(?:ander(?:e[mnrs]?|swo)|fremde[mnrs]?|Wettbewerber\p{L}*|Mitbewerber\p{L}*|verwechsel\p{L}*|Eltern-?\p{L}*|Nachfolge\p{L}*|statt\p{L}*|autres?|concurrente?s?|confondu\p{L}*|semblables?|similaires?|altr[oaie]|un['’]altra|concorrent\p{L}*|scambiat\p{L}*|confus\p{L}*|simil[ei]|otr[oa]s?|competidor\p{L}*|confund\p{L}*|similar(?:es)?|parecid[oa]s?)(?!\p{L})|(?:他社|他の|別の|競合|類似|取り違え|混同|親)/iu

/** "Arden's own page B0…" in a dispute: what somebody else sells is shown beside what we do. */
function isOthersPage(context: LintContext, before: string): boolean {
  return context.routes.has('dispute') && has(othersPage, before)
}

const othersPage =
  /(?:\p{Lu}[\p{L}&-]+(?:['’]s|s['’])(?: \w+)? |\b(?:his|her|their|its) (?:\w+ )?)(?:pages?|listings?|offers?|asins?|products?|items?)[^.]{0,12}$|(?:Seite|Angebot|Artikel|ASIN|page|offre|annonce|pagina|offerta|página|oferta|artículo)s? (?:von|der|des|de|du|di|del|della)(?: la| le)? \p{Lu}[\p{L}&-]+[^.]{0,12}$|(?:社|氏|様|者)の(?:商品|出品|ページ|ASIN)[^。]{0,8}$/u

function nearest(id: string, known: ReadonlySet<string>): string | undefined {
  return [...known].find((candidate) => editDistance(id, candidate, 2) <= 2)
}

const knownAsins = keptFor(({ document }: LintContext): ReadonlySet<string> => {
  if ((document.asins ?? []).length === 0) return new Set()
  return new Set([
    ...(document.asins ?? []),
    ...Object.keys(document.unitsSold365 ?? {}),
    ...(document.products ?? []).flatMap((product) => product.asin ?? []),
    ...(document.evidence ?? []).flatMap((entry) => [
      ...(entry.asins ?? []),
      ...Object.keys(entry.quantities ?? {}),
      ...(entry.title?.match(/\bB0[A-Z0-9]{8}\b/g) ?? []),
    ]),
    ...(document.notificationSummary?.match(/\bB0[A-Z0-9]{8}\b/g) ?? []),
  ])
})

const knownOrders = keptFor(({ document }: LintContext): ReadonlySet<string> => {
  const pattern = /\b\d{3}-\d{7}-\d{7}\b/g
  if ((document.orderIds ?? []).length === 0) return new Set()
  return new Set([
    ...(document.orderIds ?? []),
    ...(document.notificationSummary?.match(pattern) ?? []),
    ...(document.evidence ?? []).flatMap((entry) => JSON.stringify(entry).match(pattern) ?? []),
  ])
})
