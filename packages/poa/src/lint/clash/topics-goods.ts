import { word } from './words.ts'
import type { Topic } from './opposites.ts'

const enOld = String.raw`(?:used|opened|returned|refurbished|second-hand|pre-owned|worn)`
const enGoods = String.raw`(?:goods|items?|products?|stock|units?|articles?|pieces?|merchandise|returns?|copies)`
const away = String.raw`(?! (?:\p{L}+ ){0,4}(?:liquidat|jobber|recycl|charit|outlet|dealer|as used|ebay|scrap))`

/** New goods only, and used ones sold. */
const newOnly: Topic = {
  words: {
    en: {
      no: word(
        String.raw`(?:only|exclusively|nothing but) (?:ever )?(?:sell |sold |offer |ship |shipped |deal in |trade in )?(?:factory[ -]|brand[ -])?new(?: \p{L}+)? ${enGoods}|(?:sell|sold|offer|ship|shipped|deal in) (?:only|exclusively|nothing but) (?:factory[ -]|brand[ -])?(?:new|unopened|sealed)|(?:never|not|no|don['’]t|nothing) (?:\p{L}+ ){0,3}?(?:sell|sold|ship\p{L}*|offer\p{L}*|list\p{L}*|resold|resell|pass(?:ed)? on) (?:any |a |an )?(?:single )?(?:${enOld}|returns as new)|no ${enOld} ${enGoods} (?:was|were|has|have|is|are|ever) (?:ever |been )*(?:sold|shipped|offered|sent)|${enOld} ${enGoods} (?:are|were|is|was|have been) (?:not|never) (?:\p{L}+ )?(?:sold|offered|shipped|listed|resold)|every(?:thing| ${enGoods})(?: that)? (?:we (?:sell|ship)|sold) is (?:brand )?new`,
      ),
      yes: word(
        String.raw`(?:(?:\d+|\p{L}+) )?(?:${enOld}(?: \p{L}+){1,2}|returns)(?: [\p{L}\d]+){0,3}? (?:resold|(?:re-?)?sold|shipped|sent out|sent|listed|went (?:back|out)|put back|passed on)${away}(?: again)?(?: as new| to (?:a |the |\d+ )?(?:buyer|customer)s?| for new| back (?:to|on|into) (?:the )?(?:shelf|stock|sale))|(?:resold|(?:re-?)?sold|shipped|sent|listed|delivered) (?:\p{L}+ |\d+ ){0,3}?${enOld} (?:\p{L}+ )?${enGoods}${away}`,
      ),
    },
    de: {
      no: word(
        String.raw`(?:nur|ausschließlich|lediglich) (?:originalverpackte |fabrikneue )?(?:Neuware|neue (?:Ware|Artikel|Produkte|Stücke))|(?:nie|niemals|keine|nicht)(?: \p{L}+){0,3} (?:gebrauchte[nrs]?|geöffnete[nrs]?|zurückgesandte[nrs]?|Gebrauchtware|B-Ware)(?: \p{L}+){0,3} (?:verkauf\p{L}*|verschick\p{L}*|versend\p{L}*|angeboten)|verkaufen(?: \p{L}+){0,2} (?:keine|nie) (?:gebrauchte[nrs]?|geöffnete[nrs]?|Gebrauchtware|B-Ware|Retouren als neu)`,
      ),
      yes: word(
        String.raw`(?:gebrauchte[nrs]?|geöffnete[nrs]?|benutzte[nrs]?|zurückgesandte[nrs]?|Retouren)(?: [\p{L}\d]+){0,7}? (?:als neu\p{L}*|als Neuware|wieder|erneut)(?: \p{L}+){0,2}? (?:verkauft|verschickt|versandt|angeboten|eingelagert)|(?:als neu|als Neuware) verkauften (?:Retouren|gebrauchten)`,
      ),
    },
    fr: {
      no: word(
        String.raw`(?:ne (?:vendons|proposons|expédions) que (?:du neuf|des (?:produits|articles) neufs)|(?:uniquement|exclusivement|seulement) (?:du neuf|des (?:produits|articles) neufs|d['’]articles neufs)|(?:n['’]avons jamais|ne|jamais|aucun)(?: [\p{L}'’]+){0,3} (?:vend\p{L}+|proposé|expédié)(?: (?:jamais|pas))? (?:de |d['’]|des )?(?:produits?|articles?|retours?|pièces?)? ?(?:d['’]occasion|usagés?|déjà ouverts?|ouverts|utilisés?))`,
      ),
      yes: word(
        String.raw`(?:retours?|articles?|produits?|pièces?|exemplaires?)(?: (?:d['’]occasion|usagée?s?|ouverte?s?|utilisée?s?|renvoyée?s?))?(?: [\p{L}\d'’]+){0,4}? (?:(?:re)?vendue?s?|expédiée?s?|remis(?:es)? en vente|remis(?:es)? en stock)(?: \p{L}+){0,2}? (?:comme|pour|en tant que) (?:neuf|neuve)s?|(?:vendu|expédié|revendu) (?:[\p{L}\d]+ ){0,3}(?:d['’]occasion|usagés?|usagées?)`,
      ),
    },
    it: {
      no: word(
        String.raw`(?:solo|soltanto|esclusivamente|unicamente) (?:prodotti|articoli|merce|pezzi) nuov[aoie]|(?:non|mai|nessun)(?: \p{L}+){0,3} (?:vend\p{L}+|spedi\p{L}+|offr\p{L}+|offerto)(?: mai)? (?:alcun )?(?:prodott[oi]|articol[oi]|merce|pezz[oi]|resi) ?(?:usat[oaie]|apert[oaie]|ricondizionat[oaie]|come nuovi)`,
      ),
      yes: word(
        String.raw`(?:resi|articoli|prodotti|pezzi|unità)(?: (?:usat[oaie]|apert[oaie]|restituit[oaie]))?(?: [\p{L}\d'’]+){0,4}? (?:ri)?(?:vendut[oaie]|spedit[oaie]|mess[oaie] in vendita)(?: \p{L}+){0,2}? (?:come|per) nuov[oaie]|(?:venduto|spedito|rivenduto) (?:[\p{L}\d]+ ){0,3}(?:usat[oaie]|di seconda mano)`,
      ),
    },
    es: {
      no: word(
        String.raw`(?:solo|sólo|solamente|únicamente|exclusivamente)(?: \p{L}+)? (?:productos|artículos|mercancía|género|piezas) nuev[oa]s?|(?:no|nunca|jamás|ningún)(?: \p{L}+){0,2} (?:vend\p{L}+|envi\p{L}+|ofrec\p{L}+) (?:nunca )?(?:productos?|artículos?|piezas?|devoluciones)? ?(?:usad[oa]s?|abiert[oa]s?|de segunda mano|reacondicionad[oa]s?|como nuev[oa]s)`,
      ),
      yes: word(
        String.raw`(?:devoluciones|artículos|productos|piezas|unidades)(?: (?:usad[oa]s|abiert[oa]s|devuelt[oa]s))?(?: [\p{L}\d]+){0,4}? (?:(?:re)?vend(?:ieron|id[oa]s)|enviaron|enviad[oa]s|pus(?:o|ieron) a la venta)(?: \p{L}+){0,2}? (?:como|por) nuev[oa]s|(?:vendimos|enviamos|revendimos) (?:[\p{L}\d]+ ){0,3}(?:usad[oa]s|de segunda mano)`,
      ),
    },
    ja: {
      no: /(?:新品|未使用品|未開封品)(?:のみ|だけ)を?[^。、]{0,4}(?:販売|取り扱|出品|出荷)|(?:中古|使用済み|開封済み|返品)[^。、]{0,8}(?:を|の)?[^。、]{0,6}(?:販売|出荷|出品|再販売)(?:した|する)ことは[^。、]{0,6}(?:ありません|ございません|ない)/u,
      yes: /(?:中古|使用済み|開封済み|返品)[^。、]{0,20}(?:を|が)[^。]{0,16}(?:新品として|再び|再)(?:販売|出荷|出品)|(?:新品として)[^。]{0,6}(?:販売|出荷)/u,
    },
  },
}

const enParcels = String.raw`(?:orders?|parcels?|shipments?|packages?|deliver(?:y|ies)|consignments?|units?|boxes)`
const enSome = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|some|several|many|a few|half|most|these|those|the)`

/** Nothing late, and some late. */
const late: Topic = {
  words: {
    en: {
      no: word(
        String.raw`(?:no|not (?:one|a single)|none of (?:the|our)) (?:\p{L}+ )??${enParcels} (?:\p{L}+ ){0,3}?(?:late|delayed|overdue|behind schedule|after the (?:\p{L}+[ -]){1,3}date)|(?:no|never a|not one|not a single) late (?:\p{L}+ )?(?:${enParcels}|dispatch\p{L}*|departure)|late (?:\p{L}+ )?(?:${enParcels}|dispatch\p{L}*) (?:ha(?:s|ve|d) )?(?:never|not|do not|did not|does not)|never (?:\p{L}+ )?(?:ship\p{L}*|sent|dispatch\p{L}*|deliver\p{L}*|been|was|were) (?:[\p{L}\d]+ ){0,3}?(?:late|delayed)|(?:all|every|each)(?: (?:of )?(?:our|the|single))* ${enParcels}(?: \p{L}+){0,2}? (?:left|leaves?|shipped|ships?|dispatched|sent|delivered|handed over|went out|goes? out|arrived?)(?: \p{L}+){0,2}? (?:on time|in time|punctually|on the same day|within (?:one|24|two|48) \p{L}+)|always (?:\p{L}+ ){0,3}?(?:on time|in time|punctual\p{L}*)`,
      ),
      yes: word(
        String.raw`${enSome}(?: [\p{L}\d]+){0,5}? (?:too late|late|delayed|overdue|days? (?:late|too late|after)|after the (?:\p{L}+[ -]){0,3}(?:date|day|deadline|cut-off))|${enSome} (?:\p{L}+ )?late ${enParcels}`,
      ),
    },
    de: {
      no: word(
        String.raw`(?:kein(?:e|es)?(?: einzige[rsn]?)?|nie|niemals)(?: \p{L}+){0,5}? (?:zu spät|verspätet|mit Verspätung|verzögert)|keine (?:verspäteten? \p{L}+|Verspätungen?)|(?:alle|jede[srn]?|sämtliche)(?: \p{L}+){0,6}? (?:pünktlich|rechtzeitig|fristgerecht|termingerecht|am selben Tag)|(?:immer|stets) (?:pünktlich|rechtzeitig|fristgerecht)`,
      ),
      yes: word(
        String.raw`(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|einige|mehrere|viele|diese|die)(?: [\p{L}\d]+){0,6}? (?:zu spät|verspätet\p{L}*|mit Verspätung|Tage? später|nach (?:dem|der) (?:\p{L}*termin|\p{L}*frist|\p{L}*datum|zugesagten \p{L}+|erwarteten \p{L}+))`,
      ),
    },
    fr: {
      no: word(
        String.raw`(?:aucune?|pas une?(?: seule?)?|jamais)(?: [\p{L}'’]+){0,6}? (?:en retard|avec retard|hors délai|tardi\p{L}+)|aucun retard|(?:toutes?|tous|chaque)(?: [\p{L}'’]+){0,7}? (?:à temps|dans les délais|à l['’]heure|le jour même|sans retard)|toujours (?:à temps|dans les délais|à l['’]heure)`,
      ),
      yes: word(
        String.raw`(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|plusieurs|certaine?s|ces|les)(?: [\p{L}\d'’]+){0,6}? (?:en retard|avec (?:\p{L}+ )?(?:jours? de )?retard|hors délai|trop tard|après (?:la|le) (?:date|délai|jour)|tardivement)`,
      ),
    },
    it: {
      no: word(
        String.raw`(?:nessun[oa]?|neanche un[oa]?|mai)(?: [\p{L}'’]+){0,5}? (?:in ritardo|con ritardo|tardi|fuori termine)|nessun ritardo|(?:tutti|tutte|ogni)(?: [\p{L}'’]+){0,6}? (?:in tempo|puntual\p{L}*|nei tempi|nei termini|il giorno stesso|lo stesso giorno)|sempre (?:puntual\p{L}*|in tempo)`,
      ),
      yes: word(
        String.raw`(?:\d+|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|alcun[ie]|divers[ie]|molti|questi|gli|i)(?: [\p{L}\d'’]+){0,6}? (?:in ritardo|con (?:\p{L}+ )?(?:giorn[oi] di )?ritardo|troppo tardi|dopo (?:la data|il termine|la scadenza|il giorno))`,
      ),
    },
    es: {
      no: word(
        String.raw`(?:ning(?:ún|una|uno)|ni un(?:a)?(?: solo| sola)?|nunca|jamás)(?: \p{L}+){0,5}? (?:tarde|con retraso|fuera de plazo)|ningún retraso|(?:todos|todas|cada)(?: \p{L}+){0,6}? (?:a tiempo|puntual\p{L}*|en plazo|dentro del plazo|el mismo día)|siempre (?:a tiempo|puntual\p{L}*|en plazo)`,
      ),
      yes: word(
        String.raw`(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|vari[oa]s|algun[oa]s|muchos|estos|los)(?: [\p{L}\d]+){0,6}? (?:tarde|con (?:\p{L}+ )?(?:días? de )?retraso|fuera de plazo|después de(?:l| la) (?:fecha|plazo|día|límite))`,
      ),
    },
    ja: {
      no: /(?:遅れ|遅延|遅滞)[^。]{0,10}(?:一件も|1件も|一度も|全く|まったく|一切)[^。]{0,8}(?:ありません|ない|ございません|ていません)|(?:一件も|1件も|一度も|一切)[^。]{0,6}(?:遅れ|遅延)[^。]{0,10}(?:ません|ない)|(?:すべて|全て|必ず|全件|常に)[^。、]{0,14}(?:期限内|期日どおり|期日通り|予定どおり|遅れず|当日中)/u,
      yes: /(?:\d+|[一二三四五六七八九十]+)(?:件|個|点)[^。、]{0,12}(?:遅れ|遅延|期限を過ぎ|期限後|期日を過ぎ|期日後)/u,
    },
  },
}

/** All parcels tracked, and some without. */
const tracking: Topic = {
  words: {
    en: {
      no: word(
        String.raw`(?:every|each|all)(?: \p{L}+){0,5}? (?:has|have|had|carr\p{L}+|with|by|includes?|gets?|bears?) (?:a |full |valid |its own |proper |complete |end-to-end )*track\p{L}*|(?:no|never|not (?:one|a single))(?: \p{L}+){0,6}? (?:without (?:a |any )?(?:valid )?track\p{L}*|untracked)|(?:only|always|exclusively) (?:ship\p{L}*|sen[dt]|use|post|dispatch) (?:\p{L}+ ){0,4}?track\p{L}*|(?:ship\p{L}*|sen[dt]|use|post|dispatch)(?: \p{L}+)?? (?:only|always|exclusively) (?:\p{L}+ ){0,4}?track\p{L}*`,
      ),
      yes: word(
        String.raw`${enSome}(?: [\p{L}\d]+){0,8}? (?:without (?:any |a )?(?:valid )?track\p{L}*|untracked|with no track\p{L}*|(?:as|by|in) (?:a )?(?:plain|ordinary|simple|standard|normal) (?:letters?|mail|post|envelopes?))`,
      ),
    },
    de: {
      no: word(
        String.raw`(?:jede[srn]?|alle|sämtliche)(?: \p{L}+){0,5}? (?:verfolgbar|nachverfolgbar|Sendungsnummer|Sendungsverfolgung|Trackingnummer|Tracking)|(?:kein(?:e|es)?(?: einzige[rsn]?)?|nie|niemals)(?: \p{L}+){0,6}? ohne (?:gültige )?(?:Sendungsnummer|Sendungsverfolgung|Tracking\p{L}*)|(?:nur|immer|stets|ausschließlich) (?:mit|per) (?:Sendungsverfolgung|Sendungsnummer|Tracking\p{L}*)`,
      ),
      yes: word(
        String.raw`(?:\d+|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|einige|mehrere|diese|die)(?: [\p{L}\d]+){0,8}? (?:ohne (?:gültige )?(?:Sendungsnummer|Sendungsverfolgung|Tracking\p{L}*)|als (?:einfacher |einfache |normaler |normale )?(?:Brief|Briefe|Warensendung)|per (?:einfachem )?Brief)`,
      ),
    },
    fr: {
      no: word(
        String.raw`(?:tous|toutes|chaque)(?: [\p{L}'’]+){0,6}? (?:suivie?s?|numéro de suivi|un suivi|avec suivi)|(?:aucune?|jamais|pas une?)(?: [\p{L}'’]+){0,6}? (?:sans (?:numéro de )?suivi|non suivie?s?)|(?:uniquement|toujours|exclusivement) (?:en|avec|par) (?:\p{L}+ )?suivie?`,
      ),
      yes: word(
        String.raw`(?:\d+|deux|trois|quatre|cinq|six|huit|dix|douze|plusieurs|certaine?s|ces|les)(?: [\p{L}\d'’]+){0,8}? (?:sans (?:numéro de )?suivi|non suivie?s?|en lettre (?:simple|ordinaire|verte)|par lettre (?:simple|ordinaire)|en courrier (?:simple|ordinaire))`,
      ),
    },
    it: {
      no: word(
        String.raw`(?:tutti|tutte|ogni)(?: [\p{L}'’]+){0,6}? (?:tracciat[oaie]|tracciamento|tracciabil[ei]|codice di tracciamento|tracking)|(?:nessun[oa]?|mai)(?: [\p{L}'’]+){0,6}? (?:senza (?:codice di )?(?:tracciamento|tracking)|non tracciat[oaie])|(?:solo|sempre|esclusivamente) con (?:tracciamento|tracking)`,
      ),
      yes: word(
        String.raw`(?:\d+|due|tre|quattro|cinque|sei|otto|dieci|dodici|alcun[ie]|divers[ie]|questi|i)(?: [\p{L}\d'’]+){0,8}? (?:senza (?:codice di )?(?:tracciamento|tracking)|non tracciat[oaie]|(?:con|per) (?:la )?posta (?:semplice|ordinaria)|come lettera (?:semplice|ordinaria))`,
      ),
    },
    es: {
      no: word(
        String.raw`(?:todos|todas|cada)(?: \p{L}+){0,6}? (?:seguimiento|rastreo|rastreables?|localizables?|número de seguimiento)|(?:ning(?:ún|una|uno)|nunca|jamás)(?: \p{L}+){0,6}? sin (?:número de )?(?:seguimiento|rastreo)|(?:solo|sólo|siempre|exclusivamente) con (?:seguimiento|rastreo)`,
      ),
      yes: word(
        String.raw`(?:\d+|dos|tres|cuatro|cinco|seis|ocho|diez|doce|vari[oa]s|algun[oa]s|estos|los)(?: [\p{L}\d]+){0,8}? (?:sin (?:número de )?(?:seguimiento|rastreo)|por (?:carta|correo) (?:ordinari[oa]|simple|normal)|como carta (?:ordinaria|simple))`,
      ),
    },
    ja: {
      no: /(?:すべて|全て|全|各|どの)[^。、]{0,14}(?:追跡番号|追跡)[^。、]{0,8}(?:あり|付き|付け|付与|可能|ついて)|追跡(?:番号)?(?:なし|のない)[^。]{0,14}(?:一切|一度も|1件も|一件も)[^。]{0,8}(?:ません|ない)|必ず追跡/u,
      yes: /(?:\d+|[一二三四五六七八九十]+)(?:件|個|点|通)[^。]{0,12}(?:追跡(?:番号)?(?:なし|のない|がない|を付けず)|普通郵便|定形外)/u,
    },
  },
}

/** No stock of one's own, and stock in one's own rooms. */
const noStock: Topic = {
  words: {
    en: {
      no: word(
        String.raw`(?:do not|don['’]t|never) (?:\p{L}+ )?(?:hold|keep|carry|store|stock|have) (?:any )?(?:own )?(?:stock|inventory|goods)|(?:hold|keep|carry|store|have) no (?:own )?(?:stock|inventory|goods|warehouse)|without (?:any )?(?:stock|a warehouse)(?: of our own)?`,
      ),
      yes: word(
        String.raw`(?:in|from|at|on|out of) (?:our|my) (?:own )?(?:\p{L}+ )?(?:warehouse|store ?room|shelves|shelf|stock|garage|depot|basement)|(?:our|my) (?:own )?(?:stock|inventory|warehouse)`,
      ),
    },
    de: {
      no: word(
        String.raw`(?:haben|halten|führen|unterhalten|lagern) (?:wir )?(?:\p{L}+ )?kein(?:e|en)? (?:eigene[nrs]? )?(?:Ware|Waren|Lager|Lagerbestand|Bestand|Bestände)|ohne (?:eigenes )?Lager`,
      ),
      yes: word(
        String.raw`(?:in|aus|auf|an) (?:unser|mein)(?:e[mnr]?)? (?:eigenen )?(?:\p{L}*lager|Regal\p{L}*|Garage|Keller|Bestand)|(?:unser|mein)(?:e[mn])? (?:eigene[rs]? )?(?:\p{L}*lager|Lagerbestand|Warenbestand)`,
      ),
    },
    fr: {
      no: word(
        String.raw`(?:n['’](?:avons|ai)|ne (?:tenons|détenons|stockons)) (?:pas d[e'’]|aucune?) ?(?:stock|entrepôt|marchandise)|sans (?:stock|entrepôt)`,
      ),
      yes: word(
        String.raw`(?:dans|de|sur) (?:notre|nos|mon|mes) (?:\p{L}+ )?(?:entrepôt|stock|étagères|réserve|garage|dépôt)|(?:notre|mon) (?:propre )?(?:entrepôt|stock)`,
      ),
    },
    it: {
      no: word(
        String.raw`non (?:abbiamo|ho|teniamo|tengo) (?:alcun |nessun |un )?(?:magazzino|giacenze?|scorte|merce)|senza (?:magazzino|scorte)`,
      ),
      yes: word(
        String.raw`(?:nel|dal|sul|negli) (?:nostr[oi]|mi[oe]i?) (?:\p{L}+ )?(?:magazzino|scaffali|garage|deposito)|(?:il nostro|la nostra|le nostre) (?:magazzino|giacenza|scorte)`,
      ),
    },
    es: {
      no: word(
        String.raw`no (?:tenemos|tengo|mantenemos|guardamos) (?:ningún )?(?:almacén|existencias|stock|mercancía)(?: propi[oa]s?)?|sin (?:almacén|existencias|stock)(?: propi[oa]s?)?`,
      ),
      yes: word(
        String.raw`(?:en|de|desde) (?:nuestr[oa]s?|mis?) (?:\p{L}+ )?(?:almacén|estanterías?|garaje|existencias|depósito)|(?:nuestr[oa]s?) (?:almacén|existencias|stock)`,
      ),
    },
    ja: {
      no: /(?:自社)?(?:在庫|倉庫)(?:は|を)(?:一切)?(?:持って(?:いません|おりません|おらず)|保有して(?:いません|おりません|おらず)|ありません)|無在庫/u,
      yes: /(?:当店|当社|弊社|自社)の?(?:倉庫|在庫|棚)/u,
    },
  },
}

/** Nothing of the page was changed, and a part of it was. */
const pageUntouched: Topic = {
  deed: true,
  words: {
    en: {
      no: word(
        String.raw`(?:nothing|not (?:a (?:single )?(?:word|thing)|one word|anything)) (?:in|on|about|at|of) (?:the|our|this) (?:\p{L}+ )?(?:listing|page|offer|product|entry|catalogue)(?: \p{L}+){0,2}? (?:chang|edit|alter|touch|modif|updat)\p{L}*|(?:never|not|n['’]t) (?:\p{L}+ )?(?:chang|edit|alter|touch|modif|updat)\p{L}* (?:anything (?:in|on|about) )?(?:the|our|this) (?:\p{L}+ )?(?:listing|detail page|product page|page)`,
      ),
      yes: word(
        String.raw`(?:title|bullets?|bullet points?|photos?|images?|pictures?|prices?|description|brand field|keywords?|size chart|part number)(?: \p{L}+){0,3}? (?:changed|edited|altered|replaced|swapped|rewritten|updated|removed|corrected)|(?:changed|edited|altered|replaced|swapped|rewrote|updated|removed|corrected) (?:the|a|one|\d+) (?:\p{L}+ )?(?:title|bullets?|photos?|images?|pictures?|prices?|description|keywords?|size chart)`,
      ),
    },
    de: {
      no: word(
        String.raw`(?:nichts|kein Wort) (?:an|auf|in) (?:der|dem|unserem|unserer|diesem|dieser) \p{L}*(?:angebot|seite|artikelseite|produktseite|eintrag|listing)(?: \p{L}+){0,2}? (?:geändert|verändert|bearbeitet)|(?:Angebot|Artikelseite|Produktseite|Seite)(?: \p{L}+){0,3} (?:nie|nicht|niemals) (?:geändert|verändert|bearbeitet|angefasst)`,
      ),
      yes: word(
        String.raw`(?:Titel|Bild\p{L}*|Foto\p{L}*|Preis|Beschreibung|Markenfeld|Größentabelle|Stichpunkte?|Aufzählungspunkte?)(?: [\p{L}\d.]+){0,5}? (?:geändert|ersetzt|ausgetauscht|bearbeitet|entfernt|korrigiert|angepasst)`,
      ),
    },
    fr: {
      no: word(
        String.raw`rien (?:changé|modifié|touché) (?:à|dans|sur) (?:la|l['’]|notre|cette) ?(?:fiche|page|annonce|offre)|(?:fiche|page|annonce|offre) n['’]a (?:jamais|pas) été (?:modifiée|changée|touchée)|jamais (?:modifié|changé|touché) (?:la|l['’]|notre) ?(?:fiche|page|annonce|offre)`,
      ),
      yes: word(
        String.raw`(?:titre|photos?|images?|prix|description|champ marque|mots-clés|guide des tailles)(?: [\p{L}\d’']+){0,4}? (?:changée?s?|modifiée?s?|remplacée?s?|corrigée?s?|supprimée?s?)|(?:changé|modifié|remplacé|corrigé) (?:le|la|les|une?|des) (?:titre|photos?|images?|prix|description)`,
      ),
    },
    it: {
      no: word(
        String.raw`(?:nulla|niente) (?:nella|della|sulla|nell['’]|dell['’]) ?(?:scheda|pagina|inserzione|offerta)(?: \p{L}+){0,2}? (?:cambiat|modificat|toccat)[oa]|(?:scheda|pagina|inserzione|offerta) non è (?:mai )?stata (?:modificata|cambiata|toccata)|mai (?:modificato|cambiato|toccato) (?:la|l['’]|nostra) ?(?:scheda|pagina|inserzione|offerta)`,
      ),
      yes: word(
        String.raw`(?:titolo|foto|immagin[ei]|prezzo|descrizione|campo marca|parole chiave|tabella taglie)(?: [\p{L}\d’']+){0,4}? (?:cambiat|modificat|sostituit|corrett|eliminat)[oaie]|(?:cambiato|modificato|sostituito|corretto) (?:il|la|le|l['’]|un['’]?a?) ?(?:titolo|foto|immagin[ei]|prezzo|descrizione)`,
      ),
    },
    es: {
      no: word(
        String.raw`nada (?:de|en) (?:la|nuestra|esta) (?:ficha|página|publicación|oferta)|no (?:cambiamos|modificamos|tocamos|hemos (?:cambiado|modificado|tocado)) nada (?:de|en) (?:la|nuestra) (?:ficha|página|oferta)|nunca (?:hemos )?(?:modific|cambi|toc)\p{L}+ (?:la|nuestra) (?:ficha|página|publicación|oferta)`,
      ),
      yes: word(
        String.raw`(?:(?:se )?(?:cambió|modificó|sustituyó|corrigió|cambiamos|modificamos|sustituimos|corregimos) (?:el|la|las|los|una?) (?:título|fotos?|imágen(?:es)?|imagen|precio|descripción))|(?:título|foto|imagen|precio|descripción)(?: \p{L}+){0,3}? (?:se cambió|se modificó|fue (?:cambiad|modificad|sustituid)[oa])`,
      ),
    },
    ja: {
      no: /(?:商品ページ|出品|ページ)(?:の内容)?(?:は|を|には)(?:一切|何も|全く|一度も)[^。]{0,6}(?:変更|修正|編集)[^。]{0,6}(?:ません|ない)/u,
      yes: /(?:タイトル|画像|写真|価格|説明文|商品名)を[^。]{0,6}(?:変更|修正|差し替え|編集)し(?:まし)?た/u,
    },
  },
}

export const goodsTopics: readonly Topic[] = [newOnly, late, tracking, noStock, pageUntouched]
