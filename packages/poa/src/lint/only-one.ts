import type { LintContext } from './context.ts'
import type { PlanItem } from './plan.ts'
import type { Span } from './text/sentences.ts'
import { allMatches, firstMatch, has } from './text/pattern.ts'

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
  /\b(?:no|not|never|none|nor|neither|without|n't|closed|ended)\b|n’t|(?<!\p{L})(?:nicht|nie|kein\p{L}*|ohne|pas|jamais|aucune?|sans|non|mai|nessun\p{L}*|senza|nunca|ningun\p{L}*|ningún|sin)(?!\p{L})|ない|ません|なし/iu

/** Words that tell of another where this plan, or one that was sent before, says that there is but one. */
export function anotherTold(
  context: LintContext,
  corrects: (item: PlanItem) => boolean,
): { readonly item: PlanItem; readonly span: Span; readonly earlier: boolean }[] {
  const sent = (context.document.previousSubmissions ?? []).map(({ text }) => text ?? '').join('\n')
  return topics.flatMap(({ onlyOne, another }) => {
    const earlier = has(onlyOne, sent)
    const claims = context.items.filter((item) => firstMatch(onlyOne, item.text.raw) !== null)
    if (!earlier && claims.length === 0) return []
    return context.items
      .filter((item) => item.section !== 'preventiveMeasures' && !corrects(item))
      .flatMap((item) =>
        item.text.sentences.flatMap((sentence) => {
          const words = item.text.raw.slice(sentence.start, sentence.end)
          if (has(onlyOne, words)) return []
          return allMatches(another, words)
            .filter((match) => !has(denied, words.slice(Math.max(0, match.index - 30), match.index)))
            .slice(0, 1)
            .map((match) => ({
              item,
              span: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
              earlier,
            }))
        }),
      )
  })
}
