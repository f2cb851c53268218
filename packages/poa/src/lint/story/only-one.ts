import { saysRaw } from '../find.ts'
import type { LintContext } from '../context.ts'
import { perText } from '../memory/kept.ts'
import type { PlanItem } from '../plan.ts'
import type { Span } from '../text/sentences.ts'
import { allMatches, firstMatch, has } from '../text/pattern.ts'

/** Something of which a plan says that there is but one, and the words that tell of another. */
interface Topic {
  readonly onlyOne: RegExp
  readonly another: RegExp
}

const topics: readonly Topic[] = [
  {
    onlyOne:
      /\b(?:sell(?:s|ing)?|sold|offer(?:s|ed)?|trade[sd]?) (?:our \w+ |\w+ )?(?:only|solely|exclusively|nowhere else)(?: \w+)? (?:on|through|via|at|but)|\b(?:only|solely|exclusively) (?:sell|sold|selling|offer|trade) (?:\w+ )?(?:on|through|via) amazon|\b(?:no|not have any|without any) other (?:sales |selling |online |web )*(?:channels?|marketplaces?|shops?|stores?|platforms?|websites?)\b|\b(?:do|does|did) not (?:sell|offer|trade) (?:anything )?(?:anywhere|on any other|elsewhere)|verkaufen (?:wir )?(?:\p{L}+ )?(?:ausschließlich|nur) (?:auf|über|bei)|kein(?:e|en)? (?:anderen?|weiteren?) (?:Verkaufskan[aä]l\p{L}*|Kan[aä]l\p{L}*|Marktpl[aä]tze?|Shops?)|vendons (?:uniquement|seulement|exclusivement) sur|(?:aucun autre|pas d['’]autres?) (?:canal|canaux|site|boutique|place de marché)|vendiamo (?:solo|soltanto|esclusivamente|unicamente) su|(?:nessun altro|altri) (?:canale|canali|sito|negozio)(?= di vendita|\b)(?<=non (?:abbiamo|esistono) altri \p{L}+|nessun altro \p{L}+)|(?:solo|únicamente|exclusivamente) vendemos en|vendemos (?:solo|sólo|únicamente|exclusivamente) en|ningún otro (?:canal|sitio)|(?:no tenemos|sin) otros? (?:canal|canales|tiendas?)|(?:Amazon|アマゾン)(?:だけ|のみ)で販売|(?:他|ほか)の?(?:販売)?(?:チャネル|経路|店舗|サイト)(?:は|では)[^。]{0,8}(?:ありません|ない|いません)/iu,
    another:
      /\b(?:our|the|a|own|on|through|via|from) (?:own |other |second |online )?(?:(?:shopify|ebay|etsy|woocommerce|walmart|magento|otto|zalando|kaufland|cdiscount|rakuten)(?: (?:shop|store|site|account|channel|listing|orders?))?|web ?shop|web ?store|website shop|other (?:sales )?channels?|second marketplace|market stall|retail (?:shop|store))\b|(?:unser(?:e[mnr]?)?|den|dem|einen|eigene[rmn]?) (?:eigene[nrm]? )?(?:Shopify\p{L}*|eBay\p{L}*|Etsy\p{L}*|Webshop\p{L}*|Onlineshop\p{L}*|Ladengeschäft)(?:-Shop)?|(?:notre|la|une|sur) (?:boutique |site )?(?:Shopify|eBay|Etsy|en ligne|Cdiscount)(?!\p{L})|(?:il nostro|nostro|un|sul|su) (?:negozio |sito |shop )?(?:Shopify|eBay|Etsy|online)(?!\p{L})|(?:nuestra|la|una|en) (?:tienda )?(?:Shopify|eBay|Etsy|en línea|propia web)(?!\p{L})|(?:自社サイト|Shopify|eBay|楽天|Yahoo)[^。]{0,10}(?:店|販売|注文|在庫|サイト)/giu,
  },
  {
    onlyOne:
      /\b(?:never|not|no longer|don['’]t|didn['’]t) (?:\w+ )?(?:had|have|owned?|opened?|ran|run|operated?|created?|used?|possess\w*) (?:\w+ )?(?:an?other|any other|a second|other|more than one|a further)(?: (?:seller|selling|amazon))?(?: accounts?| one)?\b|\b(?:no other|only (?:one|this)|just one|a single) (?:seller |selling |amazon )?account\b|(?:nie|niemals|kein\p{L}*) (?:\p{L}+ )?(?:anderes|zweites|weiteres) (?:Verkäufer)?(?:konto|Konto)?|nur (?:dieses eine|ein) (?:Verkäufer)?konto|jamais (?:eu|ouvert|possédé|créé) (?:d['’]autres?|un (?:autre|second|deuxième))|aucun autre compte|mai (?:avuto|aperto|posseduto|creato) (?:un )?(?:altro|altri|secondo)|nessun altro account|nunca (?:hemos|he|habíamos) (?:tenido|abierto|creado|usado) (?:otr[ao]s?|(?:una )?segunda)|ninguna otra cuenta|(?:他|別|二つ目|2つ目)の(?:出品)?アカウント(?:は|を)[^。]{0,14}(?:ありません|いません|ません)/iu,
    another:
      /\b(?:open(?:ed|ing)|creat(?:ed|ing)|start(?:ed|ing)|set(?:ting)? up|us(?:ed|ing)|r[au]n(?:ning)?) (?:\w+ )?(?:the|a|an|our|this|that)? ?(?:second|other|another|new|further|additional) (?:\w+ )?account\b|\bour (?:second|other) (?:\w+ )?account\b|(?:das|ein|unser) (?:zweites?|weiteres?|andere[sn]?) (?:Verkäufer)?konto (?:\p{L}+ )?(?:eröffnet|angelegt|genutzt|betrieben)|(?:ouvert|créé|utilisé|ouvrir) (?:le|un|ce|notre) (?:second|deuxième|autre) compte|(?:aperto|creato|usato|aprire) (?:il|un|questo) (?:secondo|altro) (?:account|conto)|(?:abierto|creado|usado|abrir|abrimos) (?:la|una|esta|nuestra)? ?(?:segunda|otra) cuenta|(?:二つ目|2つ目|別|もう一つ)の(?:出品)?アカウントを[^。]{0,6}(?:開設|作成|登録|使用)/giu,
  },
]

const denied =
  /\b(?:no|not|never|none|nor|neither|without|n't|closed|ended)\b|n’t|(?<!\p{L})(?:nicht|nie|kein\p{L}*|ohne|pas|jamais|aucune?|sans|non|(?<!(?:im|en|de|du|ab|seit|bis|\d|\d\.) )mai(?! \d)|nessun\p{L}*|senza|nunca|ningun\p{L}*|ningún|sin)(?!\p{L})|ない|ません|なし/iu

// "We never used an agency": the thing that is said never to have been used.
const neverUsed =
  /\b(?:never|not|no one here ever) (?:\w+ )?(?:used?|hired?|had|engaged?|employed?|paid|worked with|commissioned|bought from|ordered from) (?:an?|any|the services of an?) (?:\w+ )?(?<thing>[a-z]{4,})\b|(?:nie(?:mals)?|zu keiner Zeit) (?:\p{L}+ )?(?:eine?[nr]?|irgendeine?[nr]?|mit eine[rm]) (?<de>\p{Lu}\p{L}{3,})|jamais (?:\p{L}+ )?(?:fait appel à|utilisé|eu|engagé|payé|travaillé avec|recouru à) (?:une? |d['’]|aucune? )(?<fr>\p{L}{4,})|mai (?:\p{L}+ )?(?:usato|avuto|pagato|incaricato|utilizzato|lavorato con|fatto ricorso a) (?:un['’]|una? |uno |alcun\p{L}* )(?<it>\p{L}{4,})|(?:nunca|jamás) (?:hemos |he )?(?:usado|utilizado|tenido|contratado|pagado|trabajado con|recurrido a) (?:una? |ningun\p{L}* )(?<es>\p{L}{4,})|(?<ja>[\p{Script=Han}\p{Script=Katakana}ー]{2,})(?:を|に)(?:利用|使用|依頼|委託)(?:した|し)ことは(?:一度も)?(?:あり|ござい)ません/giu

/** Things that were never used by one text and are ours, or at work, by another. */
function usedAfterAll(context: LintContext, corrects: (item: PlanItem) => boolean): Told[] {
  const sent = (context.document.previousSubmissions ?? []).map(({ text }) => text ?? '').join('\n')
  const things = allMatches(neverUsed, sent).flatMap(({ groups }) =>
    Object.values(groups ?? {}).filter((thing) => thing !== undefined),
  )
  return [...new Set(things)].flatMap((thing) => {
    const stem = thing.length > 5 ? thing.replace(/(?:y|e|es|en|s|a|o)$/u, '') : thing
    const told = new RegExp(
      String.raw`(?<!\p{L})(?:(?:our|the|an?|that|this|by|unsere?[rnm]?|d(?:ie|er|en|em|as)|eine?[rnm]?|notre|l['’]|la|le|une?|nostr[oa]|il|un['’]|una|nuestr[oa]|el|un)[ ’']?\s?)(?:\p{L}+ )?${stem}\p{L}{0,3}(?!\p{L})|(?:当社|弊社)?の?${stem}(?=が|は|に)`,
      'giu',
    )
    return context.items
      .filter((item) => item.section !== 'preventiveMeasures' && !corrects(item))
      .flatMap((item) =>
        item.text.sentences.flatMap((sentence) => {
          const words = item.text.raw.slice(sentence.start, sentence.end)
          const match = firstMatch(told, words)
          return match === null || has(denied, words)
            ? []
            : [{ item, span: spanOf(sentence, match), earlier: true }]
        }),
      )
  })
}

interface Told {
  readonly item: PlanItem
  readonly span: Span
  /** Whether it is an earlier submission that denied it. */
  readonly earlier: boolean
}

function spanOf(sentence: Span, match: RegExpExecArray): Span {
  return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
}

/**
 * Words that tell of another where this plan, or one that was sent before, says that there is but one, or of a thing that
 * an earlier one says was never used.
 */
export function anotherTold(context: LintContext, corrects: (item: PlanItem) => boolean): Told[] {
  const sent = (context.document.previousSubmissions ?? []).map(({ text }) => text ?? '').join('\n')
  const more = topics.flatMap(({ onlyOne }, topic) => {
    const earlier = sent !== '' && has(onlyOne, sent)
    const claimed = earlier || context.items.some((item) => claimsOf(item.text)[topic] === true)
    if (!claimed) return []
    return context.items
      .filter((item) => item.section !== 'preventiveMeasures')
      .flatMap((item) => {
        const spans = tellings[topic]?.(item.text) ?? []
        return spans.length === 0 || corrects(item) ? [] : spans.map((span) => ({ item, span, earlier }))
      })
  })
  return sent === '' ? more : [...more, ...usedAfterAll(context, corrects)]
}

/** For each topic, whether a text says that there is but one; kept, for most texts stay as they are while one types. */
const claimsOf = perText((text) => topics.map(({ onlyOne }) => saysRaw({ text }, onlyOne)))

/** For each topic, where the sentences of a text tell of another. */
const tellings = topics.map(({ onlyOne, another }) =>
  perText(({ raw, sentences }): readonly Span[] =>
    sentences.flatMap((sentence) => {
      const words = raw.slice(sentence.start, sentence.end)
      if (has(onlyOne, words)) return []
      return allMatches(another, words)
        .filter((match) => !has(denied, words.slice(Math.max(0, match.index - 30), match.index)))
        .slice(0, 1)
        .map((match) => spanOf(sentence, match))
    }),
  ),
)
