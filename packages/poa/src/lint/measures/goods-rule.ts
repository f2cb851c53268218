import { has } from '../text/pattern.ts'

/**
 * "Returns never go back into new stock": what is done with goods, which is a rule of a procedure and no oath. Goods are
 * the subject, a place or state of stock is where they do not go, and no buyer and no future is spoken of.
 */
export function isRuleForGoods(sentence: string): boolean {
  return has(goods, sentence) && has(stocking, sentence) && !has(promised, sentence)
}

/**
 * "No box is ever closed without a photo; the lead checks the folder": what is done at the bench, in the present, with
 * somebody named who checks it. A harm that shall not come again is an oath all the same.
 */
export function isCheckedHandling(sentence: string): boolean {
  return has(handled, sentence) && has(checkedBy, sentence) && !has(sworn, sentence)
}

const goods =
  /(?<!\p{L})(?:returns?|returned|units?|items?|stock|goods|pieces?|parts?|boxe?s?|bottles?|jars?|products?|lots?|batch(?:es)?|parcels?|testers?|samples?|opened|used|they|it|Rücksendung\p{L}*|Retouren?|Ware|Stücke?|Artikel|Teile?|Chargen?|Karton\p{L}*|Geräte?|Geöffnete\p{L}*|Zurückgegebene\p{L}*|sie|retours?|pièces?|unités?|articles?|produits?|lots?|boîtes?|colis|flacons?|ils|elles|res[oi]|pezz[oi]|unità|articol[oi]|prodott[oi]|lott[oi]|confezion[ei]|scatol[ae]|devoluci(?:ón|ones)|devuelt[oa]s?|unidad(?:es)?|piezas?|artículos?|productos?|lotes?|cajas?)(?!\p{L})|返品|返送|商品|在庫|品|ロット/iu

const stocking =
  /\b(?:put|go(?:es)?|gone|placed?|return(?:s|ed)?|booked|moved|enters?|added|mixed|restock\w*|re-?shelv\w*|shelved|stored|re-?sold|sold|re-?listed|listed|shipped|sent out|packed|offered|counted)\b[^.!?]{0,40}\b(?:stock|shel(?:f|ves)|inventory|sale|new|warehouse|bins?|rack|racks|pick(?:ing)?|FBA|sellable|again|out)\b|\b(?:re-?sold|restocked|re-?shelved|re-?listed)\b|(?<!\p{L})(?:eingelagert|zurückgelegt|einsortiert|gebucht|vermischt|wiederverkauft|verkauft|versandt|verschickt|gestellt|gelegt|gelang\p{L}*|komm\p{L}*|kehr\p{L}*|geh\p{L}*|geraten|wander\p{L}*)(?!\p{L})|(?:\p{L}*bestand|\p{L}*lager|\p{L}*regal|Neuware|Verkauf)(?:s|es)? (?:gelang|komm|zurück|gelegt|gestellt|gebucht)\p{L}*|(?<!\p{L})(?:remis\p{L}*|remett\p{L}*|retourn\p{L}*|replac\p{L}*|rang\p{L}*|revien\p{L}*|revendu\p{L}*|réintégr\p{L}*|mélang\p{L}*|rentr\p{L}*|stock\p{L}*)(?!\p{L})|(?<!\p{L})(?:rimess\p{L}|rimett\p{L}*|torn\p{L}*|rientr\p{L}*|rivendut\p{L}|rivendon\p{L}*|ricollocat\p{L}|reimmess\p{L}|mescolat\p{L}|finisc\p{L}*)(?!\p{L})|(?<!\p{L})(?:vuelv\p{L}+|regres\p{L}+|entra\p{L}*|repon\p{L}+|revend\p{L}+|mezcl\p{L}+|se vende\p{L}*|devuelv\p{L}+ al)(?!\p{L})|(?:在庫|棚|新品|販売)(?:用)?(?:の)?(?:棚|在庫)?(?:に|へ|として)[^。]{0,12}(?:戻|入れ|混ぜ|並べ|出し|回し|再販)/iu

// An oath speaks of those who will be spared, of us who swear it, or of what will be.
const promised =
  /\b(?:will|shall|would|won['’]t|'ll|customers?|buyers?|anyone|promise|guarantee|swear|happen|recur|occur|impossible|no (?:chance|way|possibility)|eliminat\w+|rule[sd]? out)\b|(?<!\p{L})(?:Kund\p{L}+|Käufer\p{L}*|verspr\p{L}+|garant\p{L}+|versicher\p{L}+|schwör\p{L}+|vorkommen|passieren|geschehen|clients?|clientes?|client[ei]|acheteurs?|acquirent[ei]|comprador(?:es)?|garant\p{L}+|promet\p{L}+|arriver[ao]?|succeder\p{L}+|accadr\p{L}+|ocurrir\p{L}*|suceder\p{L}*|volver[áa]n?|unmöglich|ausgeschlossen|impossible|exclu\p{L}*|impossibil\p{L}*|esclus\p{L}*|imposible|descartad\p{L})(?!\p{L})|不可能|あり得|ありえ|お客様|購入者|約束|保証|起こ|発生/iu

const handled =
  /\b(?:clos(?:e|es|ed)|seal(?:s|ed)?|print(?:s|ed)?|ship(?:s|ped)?|pack(?:s|ed)?|shelved?|accept(?:s|ed)?|leaves?|booked|listed|loaded|handed|posted|released?|opened|stored?|sent|scann?(?:s|ed)?|labell?ed|placed?|put)\b|(?<!\p{L})(?:verschl\p{L}+|versiegel\p{L}+|gedruckt|druck\p{L}*|versandt|versend\p{L}+|verschick\p{L}+|gepackt|eingelagert|angenommen|annehmen|verl(?:ässt|assen)|freigegeben|geöffnet|gescannt|scannt|geladen|übergeben|gelegt|ferm\p{L}+|scell\p{L}+|imprim\p{L}+|expédi\p{L}+|emball\p{L}+|accept\p{L}+|quitt\p{L}+|part(?:ent)?|mis|mise|publi\p{L}+|scann\p{L}+|rang\p{L}+|remis\p{L}*|chius\p{L}|chiud\p{L}+|sigill\p{L}+|stamp\p{L}+|spedi\p{L}+|imball\p{L}+|accett\p{L}+|lasci\p{L}+|esc(?:e|ono)|pubblic\p{L}+|scansion\p{L}+|cierr\p{L}+|cerr\p{L}+|sell\p{L}+|imprim\p{L}+|enví\p{L}+|envi\p{L}+|embal\p{L}+|acept\p{L}+|sale|salen|publi\p{L}+|escane\p{L}+|guard\p{L}+)(?!\p{L})|封|閉じ|印刷|出荷|発送|受け取|置|並べ|渡[しさ]|積|梱包|掲載|登録|公開/iu

const checkedBy =
  /\b(?:lead|leader|clerk|manager|supervisor|inspector|packer|owner|head|officer|coordinator|foreman|technician|controller|he|she)\b[^.;]{0,30}\b(?:checks?|tests?|verif(?:y|ies)|signs?|inspects?|counts?|reviews?|logs?|puts?|moves?|confirms?|controls?|audits?|records?|books?|reads?|compares?|weighs?|files?)\b|(?<!\p{L})(?:\p{L}*leiter(?:in)?|\p{L}*führer(?:in)?|\p{L}*meister(?:in)?|\p{L}*prüfer(?:in)?|\p{L}*verantwortliche\p{L}*|\p{L}*packer(?:in)?|\p{L}*kraft|\p{L}*chef(?:in)?|inhaber(?:in)?|er|sie)(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:prüft|kontrolliert|vergleicht|zählt|wiegt|testet|unterschreibt|zeichnet|bucht|verbucht|notiert|protokolliert|legt|liest|bestätigt|abzeichnet)(?!\p{L})|(?<!\p{L})(?:prüft|kontrolliert|testet|vergleicht)(?!\p{L})[^.;]{0,20}(?:leiter|prüfer|verantwortliche|chef)|(?<!\p{L})(?:chef\p{L}*|responsable|gérant\p{L}*|contrôleu\p{L}+|préparat\p{L}+|magasini\p{L}+|titulaire|capo\p{L}*|responsabile|titolare|addett[oa]|magazzinier[ea]|jef[ea]|encargad[oa]|gerente|supervisor\p{L}*|moz[oa]|il|elle)(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:vérifie|contrôle|teste|compare|compte|pèse|signe|note|consigne|range|lit|verifica|controlla|testa|prova|confronta|conta|pesa|firma|annota|registra|legge|sposta|revisa|comprueba|controla|prueba|compara|cuenta|anota|lee|mueve)(?!\p{L})|(?:長|係|担当(?:者)?|責任者|リーダー|主任|検品員)[^。]{0,18}(?:確認|点検|検査|記録|移[しす]|署名|測|数え|返送|照合|試験)/iu

const sworn =
  /\b(?:will|shall|would|won['’]t|'ll|customers?|buyers?|anyone|promise|guarantee|swear|happen|recur|occur|again|errors?|mistakes?|wrong|defects?|complaints?|fakes?|counterfeits?|problems?|late)\b|(?<!\p{L})(?:Kund\p{L}+|Käufer\p{L}*|verspr\p{L}+|garant\p{L}+|versicher\p{L}+|schwör\p{L}+|vorkommen|passieren|geschehen|wieder|Fehler\p{L}*|falsch\p{L}*|Beschwerde\p{L}*|clients?|clientes?|client[ei]|acheteurs?|acquirent[ei]|comprador(?:es)?|promet\p{L}+|assur\p{L}+|arriver[ao]?|reproduir\p{L}*|succeder\p{L}+|accadr\p{L}+|ocurrir\p{L}*|suceder\p{L}*|erreurs?|mauvais\p{L}*|error[ei]|sbagliat\p{L}|errores|equivocad\p{L}+|erróne\p{L}+)(?!\p{L})|お客様|購入者|約束|保証|起こ|発生|再発|ミス|間違|誤/iu
