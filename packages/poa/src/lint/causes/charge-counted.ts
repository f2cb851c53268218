import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import { has } from '../text/pattern.ts'

/**
 * "There were too many claims on our orders", "some of our products sold as new were reported as used", "we received a
 * notice according to which our offer infringes a mark": that there was a charge, how often, and who told us.
 */
export function onlyCountsCharge({ text }: Pick<PlanItem, 'text'>, language: Language): boolean {
  if (text.sentences.length !== 1 || text.wordCount > 26 || has(reason, text.masked)) return false
  return has(counted[language], text.masked.trim())
}

const reason =
  /[;:；：]|\b(?:because|since|so|although|while|whereas|after|when|without|due|owing)\b|(?<!\p{L})(?:weil|da|denn|obwohl|nachdem|wegen|ohne|car|parce|puisque|alors|sans|faute|après|perché|poiché|sebbene|quando|senza|dopo|porque|ya que|aunque|cuando|sin|tras)(?!\p{L})|ため|ので|(?:せず|なく|まま)/iu

const charges: Readonly<Record<Exclude<Language, 'ja'>, string>> = {
  en: String.raw`(?:(?:\w+[- ]){0,2}?(?:claims?|feedbacks?|complaints?|returns?|defects?|cancellations?|chargebacks?|refunds?|reviews?|late (?:shipments?|deliveries)|\uFFFC+(?: claims?)?))`,
  de: String.raw`(?:(?:\p{L}+ ){0,2}?(?:[\p{L}-]*(?:anträge|reklamationen|beschwerden|mängel|stornierungen|rücksendungen|retouren|bewertungen|rückbuchungen|verspätungen)|\uFFFC+(?: anträge)?))`,
  fr: String.raw`(?:(?:réclamations?|plaintes?|défauts?|annulations?|retours?|avis|commentaires|évaluations|litiges)(?: (?:de a à z|négatifs?|négatives?|\uFFFC+))?)`,
  it: String.raw`(?:(?:reclami|difetti|cancellazioni|resi|recensioni|valutazioni|contestazioni|segnalazioni|lamentele|ritardi)(?: (?:negativ[ie]|dalla a alla z|\uFFFC+))?)`,
  es: String.raw`(?:(?:reclamaciones|quejas|defectos|cancelaciones|devoluciones|valoraciones|opiniones|reseñas|retrasos)(?: (?:negativas?|de la a a la z|\uFFFC+))?)`,
}

const counted: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    String.raw`^(?:there (?:were|was|have been|are)|we (?:had|got|have had)|our (?:account|orders?) (?:had|has|have|got)|(?:our|the) \w+ (?:led to|received|got)) (?:\w+ )?(?:too many|so many|several|many|a number of|numerous|a high number of|more and more|some|repeated|frequent|\d+) ${charges.en}(?:(?: and|,| or) ${charges.en})*(?: (?:on|about|for|with|against|regarding|from|by|in) (?:\w+ ){0,4}\w+)?[.!]?$|^(?:some|several|a few|many|a number of|\d+|one|two|three)? ?(?:of )?(?:our|the|these)? ?(?:products?|items?|units?|goods|listings?|orders?)(?: (?:that (?:were|we) )?(?:sold|listed|offered|advertised|sent|shipped)(?: as \w+)?)? (?:were|was|have been|has been|are|is) (?:\w+ )?(?:reported|described|flagged|called|considered|perceived|seen|judged|found|rated|named|deemed|said) (?:(?:by|as|to be|from) [\w ]+? ?)+[.!]?$`,
    'iu',
  ),
  de: new RegExp(
    String.raw`^(?:es gab|wir hatten|wir bekamen|es gingen) (?:im \p{L}+ )?(?:\p{L}+ )?(?:zu viele|so viele|mehrere|viele|zahlreiche|einige|immer mehr|wiederholt|\d+) ${charges.de}(?:(?: und|,| oder) ${charges.de})*(?: (?:zu|bei|über|für|gegen|von|auf|ein) ?(?:\p{L}+ ?){0,5})?[.!]?$|^(?:wir haben|uns hat|wir erhielten|uns erreichte|bei uns ging)(?: \p{L}+){0,3} (?:mitteilung|benachrichtigung|meldung|nachricht|warnung|hinweis|beschwerde)(?: (?:von|durch) \p{L}+)?(?: (?:erhalten|bekommen|erreicht|ein))?,? (?:wonach|nach der|der zufolge|laut der|dass|in der steht)(?!\p{L})`,
    'iu',
  ),
  fr: new RegExp(
    String.raw`^(?:il y a eu|il y avait|nous avons (?:eu|reçu)) (?:\p{L}+ )?(?:trop d(?:e|['’])|tant d(?:e|['’])|plusieurs|beaucoup d(?:e|['’])|de nombreu(?:ses|x)|des|quelques|\d+) ?${charges.fr}(?:(?: et|,| ou) (?:de |d['’]|des )?${charges.fr})*(?: (?:sur|concernant|pour|à propos|contre|de) (?:[\p{L}’']+ ?){0,5})?[.!]?$|^(?:nous avons reçu|nous est parvenue?|on nous a envoyé)(?: \p{L}+){0,2} (?:notification|avis|message|avertissement|plainte|signalement|courrier)(?: d['’]amazon)? (?:selon l|d['’]après l|disant|indiquant|affirmant|comme quoi|où il est)`,
    'iu',
  ),
  it: new RegExp(
    String.raw`^(?:ci sono stat[ie]|abbiamo (?:avuto|ricevuto)|c['’]erano) (?:\p{L}+ )?(?:tropp[ie]|tant[ie]|molt[ie]|divers[ie]|numeros[ie]|vari[e]?|alcun[ie]|\d+) ${charges.it}(?:(?: e|,| o|ed) ${charges.it})*(?: (?:sui|sulle|per|riguardo|contro|su|dei) (?:[\p{L}’']+ ?){0,5})?[.!]?$|^(?:abbiamo ricevuto|ci è (?:arrivat|giunt)[oa]|ci hanno (?:mandato|inviato))(?: \p{L}+)? (?:\p{L}+ )?(?:notifica|avviso|comunicazione|messaggio|segnalazione|reclamo)(?: (?:di|da) amazon)? (?:second[oa] (?:cui|l[ae]? ?qual[ei]|il quale)|che dice|in cui si|dove si)`,
    'iu',
  ),
  es: new RegExp(
    String.raw`^(?:hubo|ha habido|hemos (?:tenido|recibido)|tuvimos|recibimos) (?:\p{L}+ )?(?:demasiad[oa]s|tant[oa]s|much[oa]s|vari[oa]s|numeros[oa]s|algun[oa]s|\d+) ${charges.es}(?:(?: y|,| o| e) ${charges.es})*(?: (?:sobre|en|de|por|contra|acerca) (?:[\p{L}]+ ?){0,5})?[.!]?$|^(?:hemos recibido|recibimos|nos (?:ha )?lleg(?:ó|ado)|nos enviaron)(?: \p{L}+){0,2} (?:notificación|aviso|mensaje|comunicación|queja|reclamación)(?: de amazon)? (?:según (?:la|el) cual|que dice|en (?:la|el) que se|donde se)`,
    'iu',
  ),
  ja: /^[^。]{0,40}(?:侵害|違反|抵触|該当|偽物|中古|不正)[^。]{0,14}(?:との|という|旨の)(?:通知|連絡|指摘|警告|申し立て|メール)(?:を|が)[^。]{0,12}(?:受け|いただ|届|来|あり)[^。]{0,6}。?$/u,
}
