import { word } from './words.ts'
import type { Topic } from './opposites.ts'

const enSome = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|both|several|these|those|many)`

/** No complaint ever, and complaints counted. */
const complaints: Topic = {
  words: {
    en: {
      no: word(
        String.raw`(?:no|not (?:one|a single)|nobody|none of our)(?: \p{L}+){0,2}? (?:(?:has|have|had) )?(?:ever )?complained|(?:never|not|n['’]t) (?:ever |once |yet )?(?:had|have|received|receive|seen|got|get) (?:a |any |a single |one |an )?(?:\p{L}+ )?complaints?|(?:no|zero|not (?:one|a single)|without (?:a |any |a single )?)(?: \p{L}+)?? complaints?(?! (?:procedure|form|desk|log|file|list|register|channel))`,
      ),
      yes: word(
        String.raw`${enSome} (?:of them |of these )?(?:\p{L}+ ){0,3}?(?:complaints?|complained)|the (?:${enSome} |\p{L}+ )?complaints? (?:name|names|say|says|came|concern|concerns|all|about|from|was|were|is|are)`,
      ),
    },
    de: {
      no: word(
        String.raw`(?:kein(?:e|en)?(?: einzige[rn]?)?|nie|niemals|niemand)(?: \p{L}+){0,4}? (?:Beschwerden?|Beanstandungen?|Reklamation(?:en)?|beschwert|reklamiert|beanstandet)`,
      ),
      yes: word(
        String.raw`(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|beiden?|diese|mehrere) (?:\p{L}+ ){0,2}?(?:Beschwerden|Beanstandungen|Reklamationen|(?:\p{L}+ ){0,4}(?:beschwert\p{L}*|reklamiert\p{L}*))`,
      ),
    },
    fr: {
      no: word(
        String.raw`(?:aucune?|pas une?(?: seule?)?|jamais|personne)(?: [\p{L}'’]+){0,5}? (?:plaintes?|plainte?s?|réclamations?|plaignait|réclamé)`,
      ),
      yes: word(
        String.raw`(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|plusieurs|ces) (?:\p{L}+ ){0,2}?(?:plaintes|réclamations|(?:acheteurs|clients) se sont plaints)`,
      ),
    },
    it: {
      no: word(
        String.raw`(?:nessun[oa]?|mai|neanche un[oa]?)(?: [\p{L}'’]+){0,5}? (?:reclam[oi]|lament\p{L}+|lagnanz\p{L}+|contestazion[ei])`,
      ),
      yes: word(
        String.raw`(?:\d+|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|divers[ie]|questi) (?:\p{L}+ ){0,2}?(?:reclami|lamentele|contestazioni|(?:acquirenti|clienti) si sono lamentati)`,
      ),
    },
    es: {
      no: word(
        String.raw`(?:ning(?:ún|una|uno)|ni una?(?: sol[oa])?|nunca|jamás|nadie)(?: \p{L}+){0,5}? (?:quejas?|quejado|reclamaci(?:ón|ones)|reclamado)`,
      ),
      yes: word(
        String.raw`(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|vari[oa]s|estas) (?:\p{L}+ ){0,2}?(?:quejas|reclamaciones|(?:compradores|clientes) se quejaron)`,
      ),
    },
    ja: {
      no: /(?:苦情|クレーム|不満)[^。]{0,12}(?:一度も|一件も|1件も|一切|全く|まったく|ことは)[^。]{0,10}(?:ありません|ない|ございません)|(?:一度も|一件も)[^。]{0,8}(?:苦情|クレーム)[^。]{0,10}(?:ません|ない)/u,
      yes: /(?:\d+|[一二三四五六七八九十]+)(?:件|名|人)の(?:苦情|クレーム|購入者[^。]{0,8}苦情)|(?:苦情|クレーム)(?:が)?(?:\d+)件/u,
    },
  },
}

const enReviews = String.raw`(?:reviews?|ratings?|stars?|feedback)`

/** Never anything for reviews, and something for reviews. */
const incentives: Topic = {
  words: {
    en: {
      no: word(
        String.raw`(?:never|not|n['’]t|nobody|no one)(?: \p{L}+){0,3}? (?:offer\p{L}*|gave|given|give|pa(?:id|y)|promis\p{L}*|ask\p{L}*|reward\p{L}*|incentivi[sz]\p{L}*|bought|buy|solicit\p{L}*|influenc\p{L}*)(?: \p{L}+){0,5}? ${enReviews}|never(?: \p{L}+){0,8}? for (?:\p{L}+ )?${enReviews}|no (?:\p{L}+ )?(?:gifts?|money|incentives?|rewards?|vouchers?|benefits?)(?: \p{L}+){0,5}? ${enReviews}`,
      ),
      yes: word(
        String.raw`paid(?: [\p{L}\p{N}$€£.,]+){0,4}? for (?:\p{L}+ )?${enReviews}|(?:vouchers?|gift ?cards?|coupons?|refunds?|discounts?|money|cash|cashback|rebates?|gifts?|free \p{L}+|presents?)(?: [\p{L}\d]+){0,8}? ${enReviews}|${enReviews}(?: [\p{L}\d]+){0,8}? (?:vouchers?|gift ?cards?|coupons?|refunds?|discounts?|cashback|rebates?|free \p{L}+)`,
      ),
    },
    de: {
      no: word(
        String.raw`(?:nie|niemals|nicht|keine(?:rlei)?|nichts|niemandem)(?: \p{L}+){0,6}? (?:Bewertungen?|Rezensionen?|Sternen?)(?: \p{L}+){0,3}?`,
      ),
      yes: word(
        String.raw`(?:Gutschein\p{L}*|Rabatt\p{L}*|Geschenk\p{L}*|Erstattung|Geld|gratis|kostenlos\p{L}*|Prämie\p{L}*)(?: [\p{L}\d]+){0,8}? (?:Bewertung\p{L}*|Rezension\p{L}*|Sterne?n?)|(?:Bewertung\p{L}*|Rezension\p{L}*|Sterne?n?)(?: [\p{L}\d]+){0,8}? (?:Gutschein\p{L}*|Rabatt\p{L}*|Geschenk\p{L}*|gratis|kostenlos\p{L}*|Prämie\p{L}*)`,
      ),
    },
    fr: {
      no: word(
        String.raw`(?:jamais|rien|aucune?|pas)(?: [\p{L}'’]+){0,7}? (?:avis|étoiles|évaluations?|notes?|commentaires?)`,
      ),
      yes: word(
        String.raw`(?:bons? (?:d['’]achat|de réduction|cadeaux?)|chèques?[ -]cadeaux?|cadeaux?|remboursement|remise|réduction|argent|gratuit\p{L}*)(?: [\p{L}\d'’]+){0,8}? (?:avis|étoiles|évaluations?|commentaires?)|(?:avis|étoiles|évaluations?|commentaires?)(?: [\p{L}\d'’]+){0,8}? (?:bons? (?:d['’]achat|de réduction|cadeaux?)|cadeaux?|remise|réduction|gratuit\p{L}*)`,
      ),
    },
    it: {
      no: word(
        String.raw`(?:mai|nulla|niente|nessun[oa]?)(?: [\p{L}'’]+){0,7}? (?:recension[ei]|stelle|valutazion[ei])`,
      ),
      yes: word(
        String.raw`(?:buon[oi](?: sconto| regalo)?|sconto|regal[oi]|rimborso|denaro|soldi|omaggi\p{L}*|gratis|gratuit\p{L}*)(?: [\p{L}\d'’]+){0,8}? (?:recension[ei]|stelle|valutazion[ei])|(?:recension[ei]|stelle|valutazion[ei])(?: [\p{L}\d'’]+){0,8}? (?:buon[oi] (?:sconto|regalo)|sconto|regal[oi]|omaggi\p{L}*|gratis)`,
      ),
    },
    es: {
      no: word(
        String.raw`(?:nunca|jamás|nada|ning(?:ún|una))(?: \p{L}+){0,7}? (?:reseñas?|opiniones|estrellas|valoraciones)`,
      ),
      yes: word(
        String.raw`(?:vales?|cup(?:ón|ones)|descuentos?|regalos?|reembolso|dinero|gratis|tarjetas? regalo)(?: [\p{L}\d]+){0,8}? (?:reseñas?|opiniones|estrellas|valoraciones)|(?:reseñas?|opiniones|estrellas|valoraciones)(?: [\p{L}\d]+){0,8}? (?:vales?|cup(?:ón|ones)|descuentos?|regalos?|gratis|tarjetas? regalo)`,
      ),
    },
    ja: {
      no: /(?:レビュー|評価|口コミ)[^。]{0,16}(?:謝礼|見返り|特典|依頼|対価|報酬|求め|買)[^。]{0,14}(?:ことは|一切|一度も)[^。]{0,8}(?:ありません|ない|ません)/u,
      yes: /(?:ギフト券|ギフトカード|クーポン|返金|割引|プレゼント|謝礼|特典|商品券)[^。]{0,16}(?:レビュー|評価|星)|(?:レビュー|評価|星)[^。]{0,20}(?:ギフト券|ギフトカード|クーポン|割引|プレゼント|商品券)/u,
    },
  },
}

const enStrike = String.raw`(?:warnings?|violations?|strikes?|infringements?|suspensions?|offen[cs]es?|deactivations?)`

/** The first ever, and earlier ones. */
const firstEver: Topic = {
  words: {
    en: {
      no: word(
        String.raw`(?:never|not|n['’]t)(?: \p{L}+){0,4}? ${enStrike}|no (?:earlier|previous|prior|other|past) (?:\p{L}+ )?${enStrike}|(?:the|our|its|my) (?:very )?(?:first|only) (?:\p{L}+ )?${enStrike}|(?:clean|spotless|unblemished) record|no ${enStrike} in`,
      ),
      yes: word(
        String.raw`(?:earlier|previous|prior|other|former|last year['’]s|second|third|repeated|${enSome}) (?:\p{L}+ ){0,2}?${enStrike}|${enStrike} (?:of|from|in) (?:last year|20\d\d|\d{4})`,
      ),
    },
    de: {
      no: word(
        String.raw`(?:nie|niemals|noch nie|kein(?:e|en)?)(?: \p{L}+){0,5}? (?:Verwarnung\p{L}*|Verst(?:oß|öße|oßes)|Sperrung\p{L}*|Verletzung\p{L}*|verwarnt|gesperrt)|(?:der|unser|die|unsere) (?:aller)?(?:erste|einzige)r? (?:\p{L}+ )?(?:Verwarnung|Verstoß|Sperrung|Verletzung)`,
      ),
      yes: word(
        String.raw`(?:früheren?|vorherigen?|vorigen?|zweite[rn]?|dritte[rn]?|beiden|letzten|wiederholten?|\d+|zwei|drei|vier) (?:\p{L}+ )?(?:Verwarnung\p{L}*|Verst(?:oß|öße)\p{L}*|Sperrung\p{L}*|Verletzung\p{L}*)`,
      ),
    },
    fr: {
      no: word(
        String.raw`(?:jamais|aucune?)(?: [\p{L}'’]+){0,5}? (?:avertissements?|infractions?|suspensions?|manquements?|violations?)|(?:le|la|notre) (?:toute? )?(?:première?|seule?) (?:avertissement|infraction|suspension|manquement|violation)`,
      ),
      yes: word(
        String.raw`(?:deux|trois|quatre|plusieurs|\d+|second|seconde|deuxième|autres?|précédente?s?) (?:\p{L}+ )?(?:avertissements?|infractions?|suspensions?|manquements?|violations?)|(?:avertissements?|infractions?|suspensions?|manquements?|violations?) (?:précédente?s?|antérieure?s?|de l['’]an(?:née)? dernière?)`,
      ),
    },
    it: {
      no: word(
        String.raw`(?:mai|nessun[oa]?)(?: [\p{L}'’]+){0,5}? (?:avvertiment[oi]|avvis[oi]|violazion[ei]|sospension[ei]|infrazion[ei])|(?:la|il|nostr[oa]) (?:prim[oa]|unic[oa]) (?:avvertimento|avviso|violazione|sospensione|infrazione)`,
      ),
      yes: word(
        String.raw`(?:due|tre|quattro|divers[ie]|\d+|second[oa]|altr[oaie]|precedent[ei]) (?:\p{L}+ )?(?:avvertiment[oi]|avvis[oi]|violazion[ei]|sospension[ei]|infrazion[ei])|(?:avvertiment[oi]|avvis[oi]|violazion[ei]|sospension[ei]|infrazion[ei]) (?:precedent[ei]|dell['’]anno scorso)`,
      ),
    },
    es: {
      no: word(
        String.raw`(?:nunca|jamás|ning(?:ún|una))(?: \p{L}+){0,5}? (?:advertencias?|avisos?|infracci(?:ón|ones)|suspensi(?:ón|ones)|incumplimientos?)|(?:la|el|nuestr[oa]) (?:primer[oa]?|únic[oa]) (?:advertencia|aviso|infracción|suspensión|incumplimiento)`,
      ),
      yes: word(
        String.raw`(?:dos|tres|cuatro|vari[oa]s|\d+|segund[oa]|otr[oa]s?|anterior(?:es)?) (?:\p{L}+ )?(?:advertencias?|avisos?|infracci(?:ón|ones)|suspensi(?:ón|ones)|incumplimientos?)|(?:advertencias?|avisos?|infracci(?:ón|ones)|suspensi(?:ón|ones)|incumplimientos?) (?:anterior(?:es)?|del año pasado)`,
      ),
    },
    ja: {
      no: /(?:警告|違反|停止)[^。]{0,10}(?:一度も|ことは)[^。]{0,8}(?:ありません|ない|ございません)|(?:初めて|最初)の(?:警告|違反|停止)/u,
      yes: /(?:前回|以前|過去|昨年|二回目|2回目|[\d二三]+(?:回|件)の)の?[^。、]{0,4}(?:警告|違反|停止)/u,
    },
  },
}

/** All stock gone, and the rest of it on sale. */
const stockGone: Topic = {
  deed: true,
  words: {
    en: {
      no: word(
        String.raw`(?:(?:the |our )?(?:whole|entire|complete|full)|all (?:of )?(?:the |our )?(?:remaining )?) ?(?:stock|inventory|units|batch|lot)(?: \p{L}+){0,3}? (?:was|were|has been|have been|is|are) (?:\p{L}+ )?(?:destroyed|scrapped|removed|returned|disposed of|recalled|thrown away|sent back)|(?:destroyed|scrapped|removed|returned|disposed of|recalled) (?:(?:the|our) (?:whole|entire|complete)|all (?:of )?(?:the |our )?(?:remaining )?) ?(?:stock|inventory|units|batch|lot)|(?:no|not a single) (?:stock|unit|units|inventory) (?:is |are )?(?:left|remains?|remaining)`,
      ),
      yes: word(
        String.raw`(?:the |our )?(?:remaining|rest of the|left-?over|other half of the|last) (?:\d+ )?(?:stock|inventory|units|batch|lot|pieces)(?: \p{L}+){0,3}? (?:sold|on sale|sell|sells|offered|stored|in (?:the|our) \p{L}+|kept|shipped|available|is|are|were|was)`,
      ),
    },
    de: {
      no: word(
        String.raw`(?:der|unser|den|unseren) (?:gesamte[n]?|ganze[n]?|komplette[n]?) (?:Bestand|Warenbestand|Restbestand)(?: [\p{L}\d.]+){0,6}? (?:vernichtet|entsorgt|zurückgeschickt|zurückgegeben|verschrottet|entfernt)|kein (?:einziges )?Stück(?: \p{L}+){0,2} (?:übrig|mehr da|vorhanden)`,
      ),
      yes: word(
        String.raw`(?:der|den|dem|die|unsere[nr]?) (?:restliche[nr]?|übrige[nr]?|verbliebene[nr]?|verbleibende[nr]?) (?:\d+ )?(?:Bestand|Ware|Stücke?|Einheiten|Charge)|(?:der|den|dem) Restbestand(?: \p{L}+){0,3} (?:verkauf\p{L}*|angeboten|lager\p{L}*)`,
      ),
    },
    fr: {
      no: word(
        String.raw`(?:tout|la totalité d[eu]|l['’]intégralité d[eu]|l['’]ensemble d[eu]) ?(?:le |notre |nos |la )?(?:stock|unités|lot)(?: [\p{L}\d'’]+){0,5}? (?:détruite?s?|éliminée?s?|renvoyée?s?|retirée?s?|rappelée?s?|jetée?s?)|(?:détruit|éliminé|renvoyé|retiré|rappelé|jeté) (?:tout|la totalité|l['’]intégralité|l['’]ensemble) (?:\p{L}+ ){0,2}(?:stock|lot)`,
      ),
      yes: word(
        String.raw`(?:le stock restant|le reste du (?:stock|lot)|les (?:\d+ )?(?:unités|pièces) restantes)(?: [\p{L}'’]+){0,3}`,
      ),
    },
    it: {
      no: word(
        String.raw`(?:tutt[oa]|inter[oa]|l['’]intera) (?:il |la |l['’])?(?:scorta|giacenza|stock|lotto|merce|magazzino)(?: [\p{L}\d'’]+){0,5}? (?:distrutt[oa]|smaltit[oa]|restituit[oa]|ritirat[oa]|eliminat[oa])|(?:distrutto|smaltito|restituito|ritirato|eliminato) (?:tutt[oa]|l['’]inter[oa]) (?:\p{L}+ ){0,2}(?:scorta|giacenza|stock|lotto|merce)`,
      ),
      yes: word(
        String.raw`(?:la (?:giacenza|merce|scorta) (?:restante|rimanente|rimasta)|il resto (?:del(?:la|lo)?) (?:\p{L}+)|(?:i|le) (?:\d+ )?(?:pezzi|unità) (?:restanti|rimanenti|rimast[ie]))(?: [\p{L}'’]+){0,3}`,
      ),
    },
    es: {
      no: word(
        String.raw`(?:tod[oa]|la totalidad de(?:l)?) (?:el |la |las |nuestr[oa]s? )?(?:stock|existencias|lote|inventario|mercancía)(?: [\p{L}\d]+){0,5}? (?:destru\p{L}+|desech\p{L}+|devolv\p{L}+|devuelt\p{L}+|retir\p{L}+|elimin\p{L}+)|(?:destru|desech|devolv|retir|elimin)\p{L}+ (?:tod[oa]s?|la totalidad) (?:\p{L}+ ){0,2}(?:stock|existencias|lote|inventario|mercancía)`,
      ),
      yes: word(
        String.raw`(?:el (?:stock|lote|inventario) restante|las (?:existencias|(?:\d+ )?unidades|piezas) restantes|el resto de(?:l| la| las) \p{L}+)(?: \p{L}+){0,3}`,
      ),
    },
    ja: {
      no: /(?:在庫|ロット|商品)(?:は|を)?(?:すべて|全て|全数|全部|全量)[^。]{0,8}(?:廃棄|破棄|返送|回収|処分)|全(?:在庫|数|量)を?[^。]{0,4}(?:廃棄|破棄|返送|回収|処分)/u,
      yes: /(?:残り|残った|残って)の?[^。、]{0,6}(?:在庫|商品|個)[^。]{0,10}(?:販売|保管|出品|出荷)/u,
    },
  },
}

/** Not on purpose, and on purpose. */
const onPurpose: Topic = {
  deed: true,
  words: {
    en: {
      no: word(
        String.raw`(?:never|not|n['’]t)(?: \p{L}+){0,3}? (?:on purpose|deliberate(?:ly)?|intentional(?:ly)?|knowingly)|by accident|accidentally|unintentional(?:ly)?|inadvertent(?:ly)?|(?:an )?honest mistake|without (?:any )?inten\p{L}+`,
      ),
      yes: word(
        String.raw`on purpose|deliberately|intentionally|knowingly|with full knowledge|quite consciously`,
      ),
    },
    de: {
      no: word(
        String.raw`(?:nie|nicht|niemals)(?: \p{L}+){0,3}? (?:absichtlich|vorsätzlich|bewusst|wissentlich|mit Absicht)|versehentlich|aus Versehen|unabsichtlich|unbeabsichtigt|ohne (?:jede )?Absicht`,
      ),
      yes: word(String.raw`absichtlich|vorsätzlich|ganz bewusst|bewusst|wissentlich|mit Absicht`),
    },
    fr: {
      no: word(
        String.raw`(?:jamais|pas)(?: \p{L}+){0,3}? (?:exprès|délibéré\p{L}*|intentionnel\p{L}*|sciemment|volontaire\p{L}*)|par (?:accident|inadvertance|mégarde)|involontaire(?:ment)?|sans (?:aucune )?intention`,
      ),
      yes: word(
        String.raw`exprès|délibérément|intentionnellement|sciemment|volontairement|en toute connaissance de cause`,
      ),
    },
    it: {
      no: word(
        String.raw`(?:mai|non)(?: \p{L}+){0,3}? (?:apposta|di proposito|deliberat\p{L}+|intenzional\p{L}*|consapevol\p{L}*)|per (?:sbaglio|errore|distrazione)|involontaria(?:mente)?|inavvertitamente|senza (?:alcuna )?intenzione`,
      ),
      yes: word(
        String.raw`apposta|di proposito|deliberatamente|intenzionalmente|consapevolmente|volutamente`,
      ),
    },
    es: {
      no: word(
        String.raw`(?:nunca|no)(?: \p{L}+){0,3}? (?:a propósito|adrede|deliberad\p{L}+|intencionad\p{L}*|a sabiendas)|por (?:accidente|descuido|equivocación)|sin querer|involuntari\p{L}+|sin (?:ninguna )?intención`,
      ),
      yes: word(String.raw`a propósito|adrede|deliberadamente|intencionadamente|a sabiendas|conscientemente`),
    },
    ja: {
      no: /(?:故意|意図的|わざと)[^。]{0,8}(?:ありません|ない|なく|ません)|誤って|うっかり|不注意で/u,
      yes: /故意に|意図的に|わざと|知りながら|承知の上で/u,
    },
  },
}

export const peopleTopics: readonly Topic[] = [complaints, incentives, firstEver, stockGone, onPurpose]
