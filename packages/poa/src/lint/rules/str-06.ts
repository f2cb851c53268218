import { flags, passes } from '../examples.ts'
import type { LintContext } from '../context.ts'
import type { Language } from '../language.ts'
import { perText } from '../memory/kept.ts'
import type { CaseRule } from '../rule.ts'
import type { AnalysedText } from '../text/analyse.ts'
import { countSource, findCounts, readCount } from '../text/numbers.ts'
import { allMatches, firstMatch, has } from '../text/pattern.ts'

const asins = ['B0AAAA0001', 'B0AAAA0002', 'B0AAAA0003']

export const str06: CaseRule = {
  id: 'STR-06',
  scope: 'case',
  title: 'Each listed ASIN, order or listing is covered',
  severity: 'error',
  why: 'Amazon wants all listed products explained; a missing one alone brings a refusal.',
  how: 'The case\'s identifiers minus those named in texts and evidence. "All 3 listings" with the right count covers them, as does "the listings named in the notice".',
  question: 'Where does the plan speak of this one?',
  source: 'AZ-POA, SEED-002',
  bad: [
    flags(
      { asins, sections: { correctiveActions: ['We closed B0AAAA0001 and B0AAAA0002 on 3 May.'] } },
      'B0AAAA0003',
    ),
    flags({ asins, sections: { correctiveActions: ['We closed all 2 listings on 3 May.'] } }),
    flags({
      orderIds: ['111-1111111-1111111', '222-2222222-2222222'],
      sections: { correctiveActions: ['We refunded 111-1111111-1111111.'] },
    }),
  ],
  fine: [
    passes(
      { asins, sections: { correctiveActions: ['We closed all three listings on 3 May.'] } },
      'scope phrase with the right count',
    ),
    passes(
      {
        asins: asins.slice(0, 2),
        sections: { correctiveActions: ['On 14 October 2026 both ASINs were closed.'] },
      },
      'a date before the scope phrase',
    ),
    passes(
      {
        asins,
        language: 'de',
        sections: { correctiveActions: ['Am 3. Mai wurden alle drei Angebote geschlossen.'] },
      },
      'the scope phrase in another language',
    ),
    passes(
      { asins, language: 'ja', sections: { correctiveActions: ['5月3日、全3商品の出品を停止しました。'] } },
      'the scope phrase in Japanese',
    ),
    passes(
      { asins, sections: { correctiveActions: ['Every ASIN listed in the notice was closed on 3 May.'] } },
      'scope phrase that points at the notice',
    ),
    passes(
      {
        asins,
        sections: {},
        evidence: [
          { type: 'invoice', asins: asins.slice(0, 2) },
          { type: 'photo', quantities: { B0AAAA0003: 4 } },
        ],
      },
      'named in evidence',
    ),
    passes(
      { asins: asins.slice(0, 1), sections: { correctiveActions: ['We closed the listing on 3 May.'] } },
      'one ASIN, "the listing"',
    ),
    passes(
      {
        orderIds: ['111-1111111-1111111'],
        sections: { correctiveActions: ['The buyer of the order was refunded.'] },
      },
      'one order',
    ),
  ],
  *check(context) {
    if (context.route === 'no_appeal') return
    const { document } = context
    const texts = [
      ...context.items.map((item) => item.text.raw),
      ...(context.exhibits ?? []).flatMap(({ entry }) => [
        entry.title ?? '',
        ...(entry.asins ?? []),
        ...Object.keys(entry.quantities ?? {}),
        ...strings(entry['orderIds']),
      ]),
    ].join('\n')
    const lists = [
      { field: 'asins', ids: document.asins ?? [], noun: 'asins' as const, called: 'ASIN' },
      { field: 'orderIds', ids: document.orderIds ?? [], noun: 'orders' as const, called: 'order' },
      ...((document.asins ?? []).length === 0
        ? [{ field: 'skus', ids: document.skus ?? [], noun: 'asins' as const, called: 'SKU' }]
        : []),
    ]
    for (const { field, ids, noun, called } of lists) {
      const missing = ids.flatMap((id, index) => (texts.includes(id) ? [] : [{ id, index }]))
      if (missing.length === 0 || coversAll(context, ids.length, noun)) continue
      for (const { id, index } of missing) {
        yield {
          severity: 'error',
          message: `The plan never speaks of ${called} ${id}.`,
          path: `${field}[${index}]`,
          text: id,
        }
      }
    }
  },
}

function scope(noun: string): Readonly<Record<'single' | 'pointed' | 'counted', RegExp>> {
  return {
    counted: new RegExp(
      String.raw`\b(?:all|the|each of the|every one of the|these|those|both|our)? ?(?:of the |the |these |those )?(${countSource}|both) (?:(?!(?:both|all|each|every)\b)\w+ ){0,3}?${noun}\b`,
      'giu',
    ),
    pointed: new RegExp(
      String.raw`\b(?:all|every|each|any)(?: of the| the)? (?:\w+ ){0,3}?${noun}\b(?: \w+){0,3} (?:listed|named|in the notice|affected|reported|concerned|mentioned|cited|in question|of the notice)|\b(?:all|every|each)(?: of the| the)? (?:affected|listed|named|reported|cited|removed|suspended|deactivated|complained) (?:\w+ ){0,2}?${noun}\b`,
      'iu',
    ),
    single: new RegExp(String.raw`\b(?:the|this|that|our|its) (?:\w+ ){0,3}?${noun}\b`, 'iu'),
  }
}

const scopes: Readonly<Record<Noun, ReturnType<typeof scope>>> = {
  asins: scope('(?:asins?|listings?|products?|items?|pages?|detail pages?|offers?|skus?|variations?)'),
  orders: scope('(?:orders?|purchases?|parcels?|claims?|buyers?|customers?|defects?)'),
}
const native = {
  asins:
    'angebote?n?|artikeln?|produkte?n?|listings?|seiten?|asins?|offres?|articles?|produits?|fiches?|annonces?|offert[ea]|prodott[oi]|articol[oi]|inserzion[ei]|pagin[ae]|ofertas?|productos?|artículos?|páginas?|anuncios?',
  orders:
    'bestellungen?|aufträge?n?|sendungen?|pakete?n?|käufer\\p{L}*|kunden|commandes?|colis|clients?|acheteurs?|ordin[ei]|pacch[io]|clienti|pedidos?|paquetes?|clientes|compradores',
}

function coversAll(context: LintContext, count: number, noun: Noun): boolean {
  const { pointed, counted } = scopes[noun]
  return (
    context.items.some(({ text }) => scopeOf[noun](text).covers(count)) ||
    (context.exhibits ?? []).some(({ entry }) => {
      const title = entry.title ?? ''
      return (
        has(pointed, title) || allMatches(counted, title).some((match) => readCount(match[1] ?? '') === count)
      )
    })
  )
}

type Noun = 'asins' | 'orders'

/** What a text says about all of what the notice names; worked out once a text. */
interface Scope {
  readonly covers: (count: number) => boolean
}

const scopeOf: Readonly<Record<Noun, (text: AnalysedText) => Scope>> = {
  asins: perText((text) => readScope(text, 'asins')),
  orders: perText((text) => readScope(text, 'orders')),
}

function readScope({ masked, index, language }: AnalysedText, noun: Noun): Scope {
  const { single, pointed, counted } = scopes[noun]
  const says = (pattern: RegExp): boolean => index.mayHave(pattern) && has(pattern, masked)
  const one = says(single)
  const all = says(pointed)
  const numbers = new Set(
    index.mayHave(counted)
      ? allMatches(counted, masked).map((match) =>
          /both/i.test(match[1] ?? '') ? 2 : readCount(match[1] ?? ''),
        )
      : [],
  )
  const native = language === 'en' ? undefined : nativeScopes[noun]
  return {
    covers: (count) =>
      all ||
      (one && count === 1) ||
      numbers.has(count) ||
      (native !== undefined && nativeCovers(native, masked, language, count)),
  }
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

/** The same scope phrases in the other languages: all of them with their count, or those that the notice names. */
function nativeCovers(
  { all, one }: (typeof nativeScopes)[Noun],
  masked: string,
  language: Language,
  count: number,
): boolean {
  if (count === 1 && has(one, masked)) return true
  if (count === 2 && has(both, masked)) return true
  const phrase = firstMatch(all, masked)?.[0] ?? firstMatch(allInJapanese, masked)?.[0]
  if (phrase === undefined) return false
  return has(named, masked) || findCounts(phrase, language).some(({ value }) => value === count)
}

function nativeScope(nouns: string): { readonly all: RegExp; readonly one: RegExp } {
  return {
    all: new RegExp(
      String.raw`(?<!\p{L})(?:alle[nr]?|sämtliche|beide[nr]?|tou(?:te)?s|les deux|chacune?|tutt[ei]|entramb[ei]|ambedue|tod[oa]s|amb[oa]s)(?!\p{L})[^.;]{0,40}?(?<!\p{L})(?:${nouns})(?!\p{L})`,
      'iu',
    ),
    one: new RegExp(
      String.raw`(?<!\p{L})(?:das|die|der|dieses|diese|dieser|le|la|l.|cette|ce|cet|il|lo|quest[oa]|el|est[ea])\s?(?:${nouns})(?!\p{L})|(?:本|当該|該当|この)(?:商品|出品|注文|ASIN)`,
      'iu',
    ),
  }
}

const nativeScopes: Readonly<Record<Noun, ReturnType<typeof nativeScope>>> = {
  asins: nativeScope(native.asins),
  orders: nativeScope(native.orders),
}
const named =
  /betroffen|genannt|gemeldet|gelistet|concern|signal|mentionn|cité|interessat|segnalat|citat|indicat|afectad|notificad|mencionad|citad|対象|該当|通知/iu
const both = /(?<!\p{L})(?:beide[nr]?|les deux|entramb[ei]|ambedue|amb[oa]s)(?!\p{L})|両方|両商品|二つとも/iu
const allInJapanese =
  /(?:全|すべての|全ての|対象の?)\s?(?:\d+\s?(?:件|商品|点|ASIN|注文)|(?:商品|出品|注文|ASIN))/u
