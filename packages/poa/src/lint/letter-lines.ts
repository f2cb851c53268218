import { has } from './text/pattern.ts'

/** "Dear team,": the line with which a letter begins. */
export function isSalutation(line: string): boolean {
  return line.length <= longestSalutation && has(salutation, line)
}

/** "Thank you for your time", "Yours sincerely": what takes leave and belongs to no part. */
export function takesLeave(line: string): boolean {
  return has(closes, line)
}

/** "I assure you …", "We take this seriously": takes leave in the last lines; further up it may open an entry. */
export function assures(line: string): boolean {
  return has(assurance, line)
}

/** "I take full responsibility for this": names nothing that failed. */
export function takesBlame(line: string): boolean {
  return has(blameTaken, line)
}

/** "Title: …", "ASIN: …": says which product or order is meant. */
export function namesProduct(line: string): boolean {
  return has(fieldOfProduct, line)
}

/** "Be the sender of all that you sell": a rule of the reader's, quoted in the second person. */
export function quotesRule(line: string): boolean {
  return has(ruleQuoted, line)
}

/** "Attachments:": a list of papers is no entry of the part above it. */
export function headsPapers(line: string): boolean {
  return has(papersHeaded, line)
}

/** "Yes", "No", "2": what stands below the question of a form. */
export function answersForm(line: string): boolean {
  return has(bareAnswer, line)
}

const fieldOfProduct =
  /^(?:(?:child |parent )?ASINs?|SKUs?|UPC|EAN|GTIN|ISBN|(?:product |item |listing )?(?:titles?|names?|links?|url)|brand(?: name)?|(?:removal )?order(?:s)? (?:ids?|numbers?|no\.?)|(?:seller|store|listing|complaint|merchant) (?:ids?|name)|titel|produktname|marke|bestellnummern?|titre|nom du produit|marque|numéros? de commande|titolo|nome del prodotto|marca|numer[oi] d['’]ordine|título|nombre del producto|números? de pedido|商品名|タイトル|ブランド|注文番号)\s*[:：]/iu

const ruleQuoted =
  /^(?:be|identify|comply|remove|ensure|provide|accept|maintain|do not|don['’]t|never) (?:[\w’']+ ){0,12}?(?:your|you|yourself)\b|^(?:stellen|geben|entfernen|seien|halten|verwenden|nehmen) Sie (?!bitte)|^(?:soyez|identifiez|retirez|respectez|assurez|fournissez|acceptez)(?:-vous)? |^(?:siate|identificate(?:vi)?|rimuovete|rispettate|fornite|accettate) |^(?:sea|identifíquese|retire|cumpla|proporcione|acepte) (?:\p{L}+ ){0,8}?(?:sus?|usted)(?!\p{L})/iu

const bareAnswer = /^(?:(?:yes|no|none|n\/a|ja|nein|oui|non|sì|si|sí|はい|いいえ)|\d{1,4})[.!。]?$/iu

const longestSalutation = 80

const salutation =
  /^(?:(?:dear|hello|hi|good (?:morning|day|afternoon|evening)|to whom it may concern|greetings|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|hallo|liebes?|bonjour|bonsoir|chère?s?|gentil[ei]|gent\.mi|spett(?:\.le|abile)|egregi[oa]?|buongiorno|buonasera|salve|cari|estimad[oa]s?|apreciad[oa]s?|muy señor(?:es|a|as)?|hola|buen[oa]s (?:días|tardes|noches))(?!\p{L})[^.;:!?\n]*[,:!]?|(?:(?:madame|monsieur|mesdames|messieurs)[,\s:]*)+|[^。、\n]{0,30}(?:御中|各位|(?:アマゾン|Amazon|担当|チーム|スペシャリスト)[^。、\n]{0,12}様)|拝啓)$/iu

const closes =
  /^(?:(?:many )?thank(?:s| you)|(?:we|i) (?:(?:respectfully|kindly|humbly|sincerely|truly) |would (?:\w+ )?(?:like to )?)?(?:request|ask|beg|hope|appreciate|trust|thank|look forward)(?= (?:you|that (?:you|amazon|this|our|my)|amazon|for (?:your|the|a|our)|to (?:hear|be|your)|reinstate|the re|this|our|in ))|(?:we are |i am )?look(?:ing)? forward|please(?! see exhibit)|(?:yours |most )?sincerely|(?:best |kind(?:est)? |warm )*regards|if you (?:need|have|require)|should you|(?:vielen |herzlichen |besten )?dank|wir (?:bitten sie|hoffen|danken ihnen|freuen uns)|mit freundlichen|freundliche grüße|über eine (?:baldige|positive|schnelle)|bitte (?:teilen|lassen|geben|prüfen|schalten)|merci|(?:nous|je) vous (?:remerci|pri|demand)|(?:bien )?cordialement|dans l.attente|en espérant|nous espérons|veuillez (?:agréer|recevoir|nous)|grazie|(?:cordiali|distinti) saluti|(?:restiamo |rimaniamo )?in attesa|(?:vi|la) (?:chied|ringrazi|pregh)|speriamo|(?:muchas )?gracias|atentamente|(?:un |reciban? un )?(?:cordial )?saludos?|quedamos|quedo a|por favor|les? (?:agrade|roga|pedi)|esperamos (?:su|que|poder)|何卒|よろしくお願い|以上(?:、|。|です|の通り|$)|ご(?:検討|確認|査収)|お手数)/iu

const assurance =
  /^(?:(?:additionally|also|furthermore|in addition|finally|again|once again|as a \w+ seller),? )?(?:(?:we|i) (?:\w+ly |do |can |also )?(?:(?:re)?assure you|promise(?: you)?(?: that)? (?:we|i)\b|take (?:[\w’']+ ){1,4}(?:\w+ )?seriously|understand (?:the importance|how important|that)|value (?:our|the|this|your)|(?:appreciate|thank) (?:\w+ )?(?:you|everyone|everybody|all|any|the|your|for)|(?:have )?(?:attach|enclos)(?:e|ed)\b|remain (?:committed|dedicated))|(?:wir|ich) (?:versichern?|versprechen?) (?:ihnen|hiermit)|anbei|(?:nous|je) vous (?:assur|promett|garantiss)|(?:vous trouverez )?ci-joint|nous joignons|(?:vi|le) (?:assicur|promett|garant)|in allegato|alleghiamo|si allega|les? (?:asegur|promet|garantiz)|adjunt(?:amos|o)(?!\p{L})|[^。]{0,20}(?:お約束|添付)(?:いた)?します)/iu

const blameTaken =
  /^\W*(?:(?:we|i) (?:\w+ )?(?:take|accept|assume|bear) (?:(?:the )?(?:full|complete|entire|sole) )?responsibility\b(?!.*\b(?:because|as|since|not having|failing)\b)|(?:wir|ich) (?:übernehmen?|tragen?) (?:dafür |hierfür )?(?:die )?(?:volle |alleinige )?Verantwortung(?!.*\b(?:weil|da)\b)|(?:nous assumons|j['’]assume) (?:la |l['’])?(?:pleine |entière )?responsabilité(?!.*\b(?:car|parce)\b)|(?:ci assumiamo|mi assumo) (?:la )?(?:piena |completa )?responsabilità(?!.*\b(?:perché|poiché)\b)|(?:asumimos|asumo) (?:la |toda la )?(?:plena |total )?responsabilidad(?!.*\bporque\b)|(?:当店|弊社|私ども?)?(?:が|は)?(?:全て|すべて|全)?(?:の)?責任を(?:負い|認め)ます)/iu

const papersHeaded =
  /^\W*(?:(?:list of )?(?:exhibits?|attachments?|enclosures?|appendi(?:x|ces)|annex(?:es)?|(?:supporting |attached )(?:documents?|documentation|evidence|files)|documents? attached)|(?:liste der )?(?:anlagen?|beilagen?|anhang|anhänge|beigefügte (?:unterlagen|dokumente))|(?:liste des )?(?:pièces? jointes?|annexes?|documents joints)|(?:elenco (?:degli )?)?(?:allegat[oi]|documenti allegati)|(?:lista de )?(?:anexos?|adjuntos?|documentos adjuntos)|添付(?:資料|書類|ファイル)?(?:一覧)?|別紙(?:一覧)?)\s*(?:\(.{0,24}\))?\s*[:：]?\W*$/iu
