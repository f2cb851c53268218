import { has } from './text/pattern.ts'

/**
 * "Returns never go back into new stock": what is done with goods, which is a rule of a procedure and no oath. Goods are
 * the subject, a place or state of stock is where they do not go, and no buyer and no future is spoken of.
 */
export function isRuleForGoods(sentence: string): boolean {
  return has(goods, sentence) && has(stocking, sentence) && !has(promised, sentence)
}

const goods =
  /(?<!\p{L})(?:returns?|returned|units?|items?|stock|goods|pieces?|parts?|boxe?s?|bottles?|jars?|products?|lots?|batch(?:es)?|parcels?|testers?|samples?|opened|used|they|it|Rücksendung\p{L}*|Retouren?|Ware|Stücke?|Artikel|Teile?|Chargen?|Karton\p{L}*|Geräte?|Geöffnete\p{L}*|Zurückgegebene\p{L}*|sie|retours?|pièces?|unités?|articles?|produits?|lots?|boîtes?|colis|flacons?|ils|elles|res[oi]|pezz[oi]|unità|articol[oi]|prodott[oi]|lott[oi]|confezion[ei]|scatol[ae]|devoluci(?:ón|ones)|devuelt[oa]s?|unidad(?:es)?|piezas?|artículos?|productos?|lotes?|cajas?)(?!\p{L})|返品|返送|商品|在庫|品|ロット/iu

const stocking =
  /\b(?:put|go(?:es)?|gone|placed?|return(?:s|ed)?|booked|moved|enters?|added|mixed|restock\w*|re-?shelv\w*|shelved|stored|re-?sold|sold|re-?listed|listed|shipped|sent out|packed|offered|counted)\b[^.!?]{0,40}\b(?:stock|shel(?:f|ves)|inventory|sale|new|warehouse|bins?|rack|racks|pick(?:ing)?|FBA|sellable|again|out)\b|\b(?:re-?sold|restocked|re-?shelved|re-?listed)\b|(?<!\p{L})(?:eingelagert|zurückgelegt|einsortiert|gebucht|vermischt|wiederverkauft|verkauft|versandt|verschickt|gestellt|gelegt|gelang\p{L}*|komm\p{L}*|kehr\p{L}*|geh\p{L}*|geraten|wander\p{L}*)(?!\p{L})|(?:\p{L}*bestand|\p{L}*lager|\p{L}*regal|Neuware|Verkauf)(?:s|es)? (?:gelang|komm|zurück|gelegt|gestellt|gebucht)\p{L}*|(?<!\p{L})(?:remis\p{L}*|remett\p{L}*|retourn\p{L}*|replac\p{L}*|rang\p{L}*|revien\p{L}*|revendu\p{L}*|réintégr\p{L}*|mélang\p{L}*|rentr\p{L}*|stock\p{L}*)(?!\p{L})|(?<!\p{L})(?:rimess\p{L}|rimett\p{L}*|torn\p{L}*|rientr\p{L}*|rivendut\p{L}|rivendon\p{L}*|ricollocat\p{L}|reimmess\p{L}|mescolat\p{L}|finisc\p{L}*)(?!\p{L})|(?<!\p{L})(?:vuelv\p{L}+|regres\p{L}+|entra\p{L}*|repon\p{L}+|revend\p{L}+|mezcl\p{L}+|se vende\p{L}*|devuelv\p{L}+ al)(?!\p{L})|(?:在庫|棚|新品|販売)(?:用)?(?:の)?(?:棚|在庫)?(?:に|へ|として)[^。]{0,12}(?:戻|入れ|混ぜ|並べ|出し|回し|再販)/iu

// An oath speaks of those who will be spared, of us who swear it, or of what will be.
const promised =
  /\b(?:will|shall|would|won['’]t|'ll|customers?|buyers?|anyone|promise|guarantee|swear|happen|recur|occur)\b|(?<!\p{L})(?:Kund\p{L}+|Käufer\p{L}*|verspr\p{L}+|garant\p{L}+|versicher\p{L}+|schwör\p{L}+|vorkommen|passieren|geschehen|clients?|clientes?|client[ei]|acheteurs?|acquirent[ei]|comprador(?:es)?|garant\p{L}+|promet\p{L}+|arriver[ao]?|succeder\p{L}+|accadr\p{L}+|ocurrir\p{L}*|suceder\p{L}*|volver[áa]n?)(?!\p{L})|お客様|購入者|約束|保証|起こ|発生/iu
