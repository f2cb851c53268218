import type { Hit } from '../terms/match.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { wordingOf } from './words.ts'

/** True where it is goods that cannot be sold: sellers are barred from selling in the same words. */
export function barsGoods(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  const { flat } = letter.reading
  const behind = flat.slice(hit.end, hit.end + 24)
  return (
    theseGoods.test(wordingOf(letter, hit)) ||
    itsSale.test(flat.slice(Math.max(0, hit.start - 24), hit.start)) ||
    (says(sentence, 'object.listing') && isSaleOf(letter, hit)) ||
    thisProduct.test(behind) ||
    (inCategory.test(behind) && /categor|kategori|カテゴリ/.test(flat)) ||
    listsAsinsBelow(letter, sentence) ||
    isStocksSale(letter, sentence, hit) ||
    speaksOfGoods(letter, sentence, hit) ||
    meansThem(letter, sentence, hit)
  )
}

const theseGoods =
  /(?:diese[snrm]?|this|these|cet(?:te)?|quest[oaie]|est[eao]s?) (?:articl|artikel|produ|item|offer|angebot|offre|listing)|この商品|該当商品/

/** "下表の商品は、書類が確認できないため、出品を停止しております": the topic of a Japanese sentence is what its verb is about. */
function speaksOfGoods(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (letter.language.language !== 'ja' || says(sentence, 'object.account', 'object.allOffers')) return false
  return sentence.hits.some(
    (h) =>
      h.concept === 'object.listing' &&
      h.end <= hit.start &&
      marksTopic.test(letter.reading.flat.slice(h.end, h.end + 12)) &&
      !allOfThem.test(letter.reading.flat.slice(h.end, h.end + 12)) &&
      !everything.test(letter.reading.flat.slice(Math.max(sentence.start, h.start - 8), h.start)),
  )
}

const marksTopic = /^(?:[0-9一二三四五六七八九十]+(?:点|件|品))?(?:は|も|につきまして|については|に関しては)/
const allOfThem = /^[^。、]{0,6}、?(?:すべて|全て|全部)/
const everything = /(?:すべて|全て|全)の?$|(?:貴店|貴社|お客様|出品者様)の$/

/** "Für die Artikel fehlen Berichte, sie sind daher vom Verkauf ausgeschlossen": a small "sie" is no seller. */
function meansThem(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (letter.language.language !== 'de') return false
  const they = /(?<![a-z])sie(?![a-z])/.exec(wordingOf(letter, hit))
  if (they === null || letter.text.charAt(letter.reading.map[hit.start + they.index] ?? 0) !== 's')
    return false
  const before = letter.sentences[sentence.index - 1]
  return (
    !says(sentence, 'object.account') &&
    (sentence.hits.some((h) => h.concept === 'object.listing' && h.end <= hit.start) ||
      (before !== undefined && before.block === sentence.block && says(before, 'object.listing')))
  )
}

/** "貴店のランプ2点は販売できなくなりました", above their ASINs: Japanese says of goods what it says of sellers. */
function listsAsinsBelow(letter: Letter, sentence: ReadSentence): boolean {
  const next = letter.sentences[sentence.index + 1]
  return (
    letter.language.language === 'ja' &&
    next !== undefined &&
    /^[-•*・ ]*(?:asin ?[:：]? ?)?b0[a-z0-9]{8}(?![a-z0-9])/.test(next.words) &&
    !says(sentence, 'object.account', 'object.allOffers')
  )
}

/** "在庫は販売できない状態です": what lies in a warehouse cannot be sold; nobody is barred from selling. */
function isStocksSale(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  const stock = sentence.hits.findLast((h) => h.concept === 'object.stock' && h.end <= hit.start)
  if (stock === undefined || hit.start - stock.end > 40) return false
  const between = letter.reading.flat.slice(stock.end, hit.start)
  return letter.language.language === 'ja'
    ? /^[^。、]{0,14}(?:は|が|も)、?(?:現在|当面|引き続き|一時的に)?(?:、)?$/.test(between)
    : stockIs.test(between) && !says(sentence, 'object.account', 'object.allOffers')
}

const stockIs =
  /^(?: [a-z]+){0,3} (?:is|are|was|were|has|have|ist|sind|wurde|wurden|kann|konnen|est|sont|ne peu(?:t|vent)|e|sono|non (?:e|sono|puo|possono)|esta|estan|queda|quedan|no se puede|no pueden?)(?: [a-z]+){0,2} ?$/

/** "If you no longer sell this product" */
const thisProduct =
  /^ (?:this|these|that|it|them|diese[nrsm]?|das|den|ce|cet|cette|ces|quest[oaie]|est[eao]s?|il prodotto|el producto|le produit)(?![a-z])/
/** "an article whose sale is not permitted" */
const itsSale =
  /(?<![a-z])(?:whose|dont la|la cui|il cui|cuya|deren|dessen)(?: [a-z]+)? $|(?:この|その|こちらの|該当|当該|対象|本)商品の$/
/** "because their sale is not permitted" */
function isSaleOf(letter: Letter, hit: Hit): boolean {
  return (
    /^(?:sales?|verkauf|vente|vendita|venta)(?![a-z])/.test(wordingOf(letter, hit)) &&
    /(?<![a-z])(?:its|their|ihr|sa|leur|la (?:sua|loro)|su) $/.test(
      letter.reading.flat.slice(Math.max(0, hit.start - 12), hit.start),
    )
  )
}

/** "could stop you from selling in Home & Kitchen": a part, where a letter is about a category. */
const inCategory =
  /^ (?:in|nella|nel|en|dans|bei) (?!amazon|our|the|unser|notre|nos|nostr|nuestr|la tienda|europ|this)/
