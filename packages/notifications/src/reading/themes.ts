import type { NotificationTopic } from '../schema.ts'
import type { Concept } from '../terms/concepts.ts'

/**
 * What each topic is about in everyday words, for letters that describe an offence without its name: a thing and what is
 * wrong with it, both in one sentence. Stems of all six languages stand side by side; `concepts` may stand for the thing.
 */
export interface Theme {
  readonly topic: NotificationTopic
  readonly thing: RegExp
  readonly concepts?: readonly Concept[]
  readonly deed: RegExp
}

const paper: readonly Concept[] = [
  'document.invoice',
  'document.letter_of_authorization',
  'document.certificate',
  'document.test_report',
  'document.utility_bill',
  'document.id_document',
]

/** Written from native usage, not from letters; docs/decisions/0540 tells how it was measured. */
export const themes: readonly Theme[] = [
  {
    topic: 'copyright',
    thing:
      /(?<![a-z])(?:pictures?|photos?|photographs?|images?|texts?|illustrations?|bilder|fotos|aufnahmen|texte|zeichnungen|clich[eo]s|textes|foto|immagini|testi|imagenes|textos)(?![a-z])|画像|写真|文章|イラスト/,
    deed: theirs(),
  },
  {
    topic: 'trademark',
    thing:
      /(?<![a-z])(?:brands?|marks?|logos?|names?|signs?|marken?|zeichens?|markenname|marques?|signes?|nom|marchi[oo]?|segno|marcas?|signo|nombre)(?![a-z])|商標|ロゴ|ブランド|標章/,
    deed: theirs(),
  },
  {
    topic: 'patent',
    thing:
      /(?<![a-z])(?:inventions?|mechanisms?|technology|design protection|erfindung|technik|konstruktion|inventions?|mecanisme|invenzione|meccanismo|invencion|mecanismo)(?![a-z])|発明|技術/,
    deed: theirs(),
  },
  {
    topic: 'forged_documents',
    thing:
      /(?<![a-z])(?:documents?|papers?|paperwork|files?|dokument|unterlage|beleg|papiere|pieces|documento|documentos|documenti|justificati|bescheinigung)|書類|資料|請求書/,
    concepts: paper,
    deed: /(?<![a-z])(?:altered|edited|modified|changed afterwards|doctored|tampered|retouched|not (?:been )?(?:issued|written|produced)|never (?:issued|wrote|sold|written|made)|having issued|does not know|no record|verandert|bearbeitet|manipulier|nachtraglich|nicht (?:ausgestellt|geschrieben|erstellt|von ihm|echt)|gefalscht|falschung|kennt .{0,20}nicht|modifie|falsifie|retouche|altere|(?:n'a (?:pas|jamais)|jamais) (?:emis|etabli|delivre|redige)|ne connait pas|modificat[oaie]|alterat[oaie]|ritoccat|falsificat|contraffatt|non (?:ha|aver) (?:mai )?emess|mai emess|non conosce|modificad|alterad|manipulad|falsificad|retocad|no (?:ha|haya|fue|fueron) (?:emitid|expedid)|nunca (?:emitio|expidio)|no (?:corresponden?|coinciden?) .{0,50}emisor|no conoce)|改ざん|偽造|加工|変造|編集された|発行(?:して|され)(?:い)?(?:おりません|いない|ていません)|発行した(?:事実|覚え)/,
  },
  {
    topic: 'related_accounts',
    thing:
      /(?<![a-z])(?:(?:another|second|other|further|different|more than one|several|two|additional|separate) (?:[a-z]+ ){0,2}(?:accounts?|stores?)|(?:weitere[sn]?|andere[sn]?|zweite[sn]?|mehrere|zusatzliche[sn]?) (?:[a-z]+ ){0,2}(?:[a-z-]*kont(?:o|en)|shops?)|(?:autre|second|deuxieme|plusieurs) (?:[a-z]+ ){0,2}comptes?|(?:altr[oi]|second[oi]|piu|diversi) (?:[a-z]+ ){0,2}account|(?:otra|segunda|varias|otras) (?:[a-z]+ ){0,2}cuentas?)|(?:別の|他の|複数の|もう一つの|ほかの)(?:出品(?:用)?)?アカウント/,
    deed: /(?<![a-z])(?:operat|own(?:s|ed)?|run|runs|ran|linked|connect|related|belong|same (?:person|owner|data|details|bank|address)|shar(?:e|es|ing)|betreib|gehor|fuhren|fuhrt|verbunden|verknupf|zusammenhang|dieselbe|gleichen|exploit|gere(?:z|r)|appartien|lie[es]*(?![a-z])|rattach|detene|gestisc|collegat|appartien|riconducibil|stess[oaie]|gestion|pertenec|vinculad|relacionad|mism[oa]s?|comparte)|関連|運営|紐|結び|同一|所有/,
  },
  {
    topic: 'drop_shipping',
    thing:
      /(?<![a-z])(?:suppliers?|wholesaler|retailers?|(?:a|another|other|third[- ]party|some) (?:[a-z]+ )?(?:shop|store|seller|company|business)|lieferant|grosshandler|handler|drittanbieter|fournisseur|grossiste|detaillant|tiers|fornitor|grossist|terz[io]|proveedor|mayorista|terceros?|minorista|otra tienda)|仕入(?:れ)?先|他社|第三者|他店|小売/,
    deed: /(?<![a-z])(?:(?:ships?|shipped|shipping|sent|sends?|sending|packed|dispatch[a-z]*) .{0,30}(?:direct|straight|to (?:the |your )?(?:buyer|customer)|to them)|deliver(?:s|ed|ies)? .{0,24}direct|only your (?:own )?name|name on the (?:parcel|package|invoice|box)|direkt .{0,24}(?:versand|verschick|geliefert|gesendet|an (?:ihre |die )?(?:kund|kauf))|(?:versand|verschick|liefer)[a-z]* .{0,30}direkt|expedi[a-z]* .{0,30}(?:direct|par (?:un|votre|vos|des)|aux? (?:client|acheteur))|livr[a-z]* .{0,20}direct|(?:spedi[a-z]*|invia[a-z]*|consegn[a-z]*) .{0,30}(?:dirett|dal|da un|ai clienti|all'acquirente)|effettuat[aei] dal|(?:envi[a-z]*|mand[a-z]*|despach[a-z]*) .{0,30}(?:direct|por (?:su|un|tu)|al (?:cliente|comprador)))|直送|直接(?:発送|配送|お届け|出荷)|代わりに発送/,
  },
  {
    topic: 'review_manipulation',
    thing:
      /(?<![a-z])(?:reviews?|ratings?|stars?|rezension|bewertung|sterne|avis|commentaires?|notes?|etoiles|recension|valutazion|stelle|resenas?|opinion(?:es)?|valoracion|estrellas)|レビュー|評価|星/,
    deed: /(?<![a-z])(?:paid|pay(?:ing|ment)?|bought|money|free (?:goods|items?|products?|of charge)|gift|voucher|coupon|discount|reward|refund|exchange|friends|family|relatives|employees|bezahl|gekauft|geld|geschenk|gratis|kostenlos|gutschein|rabatt|gegenleistung|freunde|familie|verwandte|mitarbeiter|achete|paye|remuner|argent|cadeau|gratuit|bon d'achat|remise|contrepartie|rembours|proches|famille|amis|employes|pagat|compra|denaro|soldi|regal|gratuit|buono|sconto|in cambio|promess|promett|promis|versprochen|versprach|prometi|rimbors|amici|parenti|famigli|dipendenti|pagad|dinero|regalo|gratis|vale|descuento|a cambio|reembols|amigos|familia|empleados)|金銭|無料|無償|謝礼|ギフト|割引|返金|見返り|家族|友人|知人|従業員|依頼/,
  },
  {
    topic: 'variation_misuse',
    thing:
      /(?<![a-z])(?:famil(?:y|ies)|parent|child(?:ren)?|theme|versions? of|same (?:page|listing)|one (?:page|listing)|produktfamilie|familie|varianten?|eine[rnm]? (?:seite|detailseite)|ubergeordnet|untergeordnet|famille|parent|enfants?|declinaison|variantes?|meme (?:page|fiche)|famigli|padre|figli|variant|stessa (?:pagina|scheda)|familia|padre|hijos?|misma (?:pagina|ficha))|バリエーション|親商品|子商品|親asin|同じページ|同一ページ/,
    deed: /(?<![a-z])(?:not (?:versions?|variations?|variants?|related|the same)|different (?:products?|items|articles)|unrelated|separat|belong together|nothing (?:in common|to do)|no connection|split|sold .{0,40}as one|keine (?:varianten|ausfuhrungen)|nichts (?:miteinander|gemein)|verschiedene|nicht zusammen|getrennt|gehoren nicht|zusammengefasst|vermischt|pas (?:des? )?(?:variantes?|declinaisons?|versions?)|differents?|separe|regroupe|rien a voir|rien en commun|sans rapport|non (?:sono )?(?:varianti|versioni)|divers[ie]|separat|raggruppat|nulla (?:a che|in comune)|niente in comune|unit[ie]|no (?:son )?(?:variantes|versiones)|distint[oa]s|diferentes|separad|agrupad|nada (?:que ver|en comun))|異なる商品|別の商品|関係のない|関連のない|まとめ|分離|分割|統合/,
  },
  {
    topic: 'used_sold_as_new',
    thing:
      /(?<![a-z])(?:new|neu(?:e[rsnm]?|ware)?|neuf|neufs|neuve|neuves|nuov[oaie]|nuev[oa]s?)(?![a-z])|新品|未使用/,
    deed: /(?<![a-z])(?:rucklaufer|retouren|b-ware|(?:customer|previous) returns|retours(?: clients?)?|articles retournes|resi|devoluciones|used|opened|worn|returned|refurbished|second[- ]?hand|(?:signs|traces|marks) of|gebraucht|geoffnet|getragen|benutzt|gebrauchsspuren|retoure|d'occasion|utilise|usagee?s?|ouvert|porte|traces|usat[oaie]|apert[oaie]|indossat|segni|tracce|usad[oa]s?|abiert[oa]s?|senales|huellas|segunda mano)(?![a-z])|中古|開封|使用(?:済み|感|された|の跡)|返品された/,
  },
  {
    topic: 'restricted_product',
    thing:
      /(?<![a-z])(?:products?|items?|goods|articles?|produkte?|artikel|ware|produits?|prodott[oi]|articol[oi]|productos?|articulos?|supplements?|suplementos?|complementos?)|商品|製品/,
    concepts: ['object.listing'],
    deed: /(?<![a-z])(?:(?:may|must|can) ?not be (?:sold|offered|listed)|cannot be (?:sold|offered|listed)|not (?:allowed|permitted) (?:in|on|for sale)|banned|(?:forbidden|prohibited)(?! (?:language|words?|wording|terms|phrases|content))|(?:darf|durfen|kann|konnen) .{0,30}nicht (?:angeboten|verkauft|gehandelt)|verboten(?!en? (?:worter|begriffe|ausdrucke|formulierungen))|unzulassig|nicht (?:zugelassen|zulassig|gestattet)|ne (?:peut|peuvent|doit) (?:pas )?etre (?:vendu|propose)|interdit|non autorise|non (?:puo|possono) essere (?:vendut|offert)|vietat|proibit|no (?:se puede|se pueden|puede|pueden) (?:vender|ofrecer|ser vendid)|prohibid|no esta permitid)|(?:出品|販売)(?:が|を|は)?(?:禁止|認められ|許可されて)|取り扱(?:い|え)(?:でき)?(?:ません|ない)/,
  },
  {
    topic: 'inauthentic',
    thing:
      /(?<![a-z])(?:products?|items?|goods|articles?|units?|produkte?|artikel|ware|produits?|prodott[oi]|articol[oi]|productos?|articulos?)|商品|製品/,
    concepts: ['object.listing', 'object.stock'],
    deed: /(?<![a-z])(?:genuine|authentic|original (?:product|item|goods)|the real (?:thing|article)|fake|copies|imitation|replica|echt(?:e[rsnm]?|heit)?|originalware|nachahmung|falschung|plagiat|authenti[qc]|contrefac|copies|imitations?|originaux|autentic|originali|falsi|imitazion|copie|autentic|originales|falsos|imitacion|replicas?)(?![a-z])|本物|(?<!海外|国内)正規品|偽物|模倣品|真贋/,
  },
  {
    topic: 'product_safety',
    thing:
      /(?<![a-z])(?:products?|items?|goods|articles?|device|charger|batter(?:y|ies)|produkte?|artikel|gerat|akku|ladegerat|produits?|appareil|chargeur|batterie|prodott[oi]|articol[oi]|dispositiv|caricator|productos?|articulos?|aparato|cargador|bateria)|商品|製品|バッテリー|充電/,
    concepts: ['object.listing'],
    deed: /(?<![a-z])(?:hot|burn(?:s|t|ed|ing)?|fire|smok(?:e|ed|ing)|melt(?:ed|ing)?|explo[a-z]*|injur[a-z]*|hurt|chok[a-z]*|sick|poison[a-z]*|shock|heiss|in brand|brannte|gebrannt|verbrann[a-z]*|rauch|qualm[a-z]*|geschmolzen|schmolz|explodiert|verletz[a-z]*|stromschlag|erstick[a-z]*|vergift[a-z]*|brul[a-z]*|feu|fumee|fondu|explos[a-z]*|bless[a-z]*|etouff[a-z]*|surchauff[a-z]*|brucia[a-z]*|ustion[a-z]*|fuoco|fumo|fuso|esplos[a-z]*|ferit[a-z]*|soffoc[a-z]*|surriscald[a-z]*|incendi[a-z]*|quem[a-z]*|fuego|humo|derreti[a-z]*|explot[a-z]*|lesion[a-z]*|herid[a-z]*|asfixia[a-z]*|sobrecalent[a-z]*)(?![a-z])|発火|発煙|火傷|やけど|怪我|けが|感電|破裂|溶け|過熱|窒息|焦げ|熱くな|高温/,
  },
  {
    topic: 'code_of_conduct',
    thing:
      /(?<![a-z])(?:buyers?|customers?|shoppers?|kaufer[n]?|kunden|acheteurs?|clients?|acquirenti|clienti|compradores|clientes)(?![a-z])|購入者|お客様/,
    deed: /(?<![a-z])(?:wrote to|writing to|contact(?:ed|ing)(?! you(?![a-z]))|messages? (?:that|which|with|to)|called|phoned|pressur(?:ed|ing|i[sz]ed|i[sz]ing)|put pressure|threaten[a-z]*|insult[a-z]*|off amazon|outside amazon|own (?:web ?site|shop)|angeschrieben|angerufen|kontaktiert|bedrang[a-z]*|bedroht|beleidig[a-z]*|ausserhalb von amazon|eigenen? (?:webshop|shop|website)|contacte|ecrit a|appele|relance|insult[a-z]*|menac[a-z]*|hors d'amazon|votre propre site|contattat|scritto a|telefonat|insistent[a-z]*|minacc[a-z]*|fuori da amazon|proprio sito|contactad|escrito a|llamad[oa]|insistent[a-z]*|amenaz[a-z]*|fuera de amazon|propia (?:web|tienda))|直接連絡|連絡を取|脅|誹謗|自社サイト|外部サイト|amazon外/,
  },
  {
    topic: 'condition',
    thing:
      /(?<![a-z])(?:arriv(?:ed|e|es)|received|delivered|reached|returned|sent .{0,30}back|got|inspect(?:ed|ing|ion)|checking|eingang|wareneingang|prufung|pruften|(?:a l')?inspection|reception|controle|ispezion[ei]|ispezionando|controllo|controllando|inspeccion(?:ar|ando)?|revisar|erhalten|angekommen|geliefert|recu|arrive[es]*|livre[es]*|ricevut[oaie]|arrivat[oaie]|recibid[oa]s?|recibieron|llegad[oa]s?|llegaron)(?![a-z])|届|受け取|検品|受領時|入荷/,
    deed: /(?<![a-z])(?:damaged|broken|dirty|incomplete|wrong|different from|torn|dented|stained|stains|bent|not as (?:described|shown)|missing (?:parts?|pieces)|(?:parts?|pieces) missing|looked different|scratched|beschadigt|kaputt|verschmutzt|unvollstandig|falsch(?:e[rsnm]?)?|anders als|nicht wie beschrieben|zerkratzt|zerrissen|verbeult|verbogen|fleckig|flecken|endommage|casse|sale|incomplet|different|pas conforme|raye|dechir|cabosse|tache|danneggiat|strappat|ammaccat|macchiat|rott[oaie]|sporc|incomplet|divers[oaie] da|non conforme|sbagliat|danad|rot[oa]s?|suci|rasgad|abollad|manchad|incomplet|distint[oa]s? (?:a|de)|equivocad|no coincid|leak(?:ed|ing|s)|(?:seals?|lids?) (?:was |were |is |are )?(?:broken|open)|siegel|ausgelaufen|undicht|scelles?|fuite|sigill|perdite|precinto|derramad|fugas)|液漏れ|封が|破れ|へこ|破損|汚れ|傷|異なる|説明と違|不足|違う商品/,
  },
  {
    topic: 'detail_page',
    thing:
      /(?<![a-z])(?:title|images?|pictures?|photos?|bullet points?|description|detail page|titel|bilder?|hauptbild|beschreibung|detailseite|titre|images?|description|fiche|titolo|immagin[ei]|descrizione|scheda|titulo|imagen(?:es)?|descripcion|ficha)(?![a-z])|タイトル|商品名|画像|説明|商品ページ|詳細ページ/,
    deed: /(?<![a-z])(?:too long|watermark|misleading|incorrect|wrong|text in the|logo|not (?:match|allowed|meet)|zu lang|wasserzeichen|irrefuhrend|falsch|entsprich[a-z]* nicht|trop long|filigrane|trompeu[a-z]*|incorrect|erron[a-z]*|ne (?:respect|correspond)[a-z]* pas|troppo lung|filigrana|ingannev|errat|non (?:rispett|corrispond)[a-z]*|demasiado larg|marca de agua|enganos|incorrect|no (?:cumpl|correspond)[a-z]*)|長すぎ|透かし|誤解|不正確|満たして(?:い)?(?:おりません|いない|ません)/,
  },
  {
    topic: 'listing_policy',
    thing: /(?<![a-z])(?:prices?|priced|preise?|prix|prezz[oi]|precios?)(?![a-z])|価格|値段/,
    deed: /(?<![a-z])(?:too high|far above|well above|higher than|above|times (?:the|what)|excessive|unfair|uberhoht|zu hoch|weit uber|hoher als|trop eleve|tres superieur|superieur a|excessif|troppo alt|molto superior|superiore a|eccessiv|demasiado alt|muy superior|superior a|excesiv|abusiv)|高すぎ|著しく高|高額|不当に/,
  },
  {
    topic: 'late_shipment_rate',
    thing:
      /(?<![a-z])(?:orders?|parcels?|packages?|shipments?|bestellungen?|pakete?|sendungen?|commandes?|colis|ordini|pacchi|spedizioni|pedidos?|paquetes?|envios?)(?![a-z])|注文|荷物|出荷/,
    deed: /(?<![a-z])(?:(?:confirmed|shipped|sent|dispatched|left) .{0,24}(?:late|after)|(?:zu spat|verspatet|nach dem .{0,24}(?:versanddatum|versandtermin)) .{0,24}(?:versand|verschickt|bestatigt)|(?:expedie|confirme|parti)[es]* .{0,24}(?:en retard|tard|apres)|(?:spedit|confermat|partit)[oaie] .{0,24}(?:in ritardo|tardi|dopo)|(?:enviad|confirmad|despachad)[oa]s? .{0,24}(?:tarde|con retraso|despues))|出荷(?:が|通知が)?(?:遅れ|遅延)|遅れて出荷/,
  },
  {
    topic: 'cancellation_rate',
    thing: /(?<![a-z])(?:orders?|bestellungen?|auftrage|commandes?|ordini|pedidos?)(?![a-z])|注文/,
    deed: /(?<![a-z])(?:you (?:have )?cancel+ed|cancel+ed by you|von ihnen storniert|sie .{0,40}storniert|vous avez .{0,12}annule|annulees? par (?:vos soins|vous)|(?:hai|ha|avete) .{0,12}annullat|annullat[ei] da (?:te|lei|voi)|(?:has|ha|han) cancelado|cancelad[oa]s por (?:usted|ti|el vendedor))|(?:貴店|お客様|出品者様)(?:が|の都合で|により)キャンセル/,
  },
  {
    topic: 'valid_tracking_rate',
    thing:
      /(?<![a-z])(?:parcels?|packages?|shipments?|orders?|pakete?|sendungen?|colis|envois?|commandes?|pacchi|spedizioni|paquetes?|envios?|pedidos?)(?![a-z])|荷物|出荷|配送/,
    deed: /(?<![a-z])(?:tracking|scan(?:ned|s)?|traceable|sendungsnummer|nachverfolg[a-z]*|gescannt|suivi|tracable|scanne|tracciat?[a-z]*|tracciamento|scansion[a-z]*|seguimiento|rastre[a-z]*|escane[a-z]*)(?![a-z])|追跡|お問い合わせ番号|伝票番号/,
  },
  {
    topic: 'on_time_delivery_rate',
    thing:
      /(?<![a-z])(?:parcels?|packages?|orders?|deliver(?:y|ies|ed)|pakete?|sendungen?|lieferungen?|zustellung(?:en)?|colis|commandes?|livraisons?|pacchi|ordini|consegne|paquetes?|pedidos?|entregas?)(?![a-z])|荷物|配送|お届け|配達/,
    deed: /(?<![a-z])(?:(?:arriv|deliver|reach)[a-z]* .{0,30}(?:late|after|on time|too late)|(?:zu spat|nach dem (?:zugesagten|versprochenen|angekundigten)|verspatet) .{0,24}(?:an|angekommen|zugestellt|geliefert)|(?:arriv|livr)[a-z]* .{0,30}(?:en retard|apres la date|a temps)|(?:arriv|consegn)[a-z]* .{0,30}(?:in ritardo|dopo la data|in tempo|puntual)|(?:lleg|entreg)[a-z]* .{0,30}(?:tarde|con retraso|despues|a tiempo|puntual))|(?:配達|到着|お届け)(?:が|は)?(?:遅れ|遅延|予定日(?:を|より))/,
  },
  {
    topic: 'order_defect_rate',
    thing: /(?<![a-z])(?:orders?|bestellungen?|commandes?|ordini|pedidos?)(?![a-z])|注文/,
    deed: /(?<![a-z])(?:(?:negative feedback|a-to-z|a to z|charge ?backs?|claims?) .{0,60}(?:too many|share|rate|%)|(?:too many|share|rate) .{0,60}(?:negative feedback|a-to-z|charge ?backs?|claims?)|negative[rnm]? (?:bewertung|feedback)|a-bis-z|ruckbuchung|garantieantrag|(?:evaluations?|commentaires?) negati[a-z]*|garantie a a z|impay[a-z]*|feedback negativ[a-z]*|reclami dalla a|riaddebit[a-z]*|valoraciones? negativ[a-z]*|garantia de la a|contracargo)|低評価|マーケットプレイス保証|チャージバック/,
  },
  {
    topic: 'identity_verification',
    thing:
      /(?<![a-z])(?:name|address|date of birth|company (?:details|data|information)|business (?:details|data|information)|your (?:details|data)|(?:some|parts?) of the information|who you are|adresse|geburtsdatum|firmendaten|angaben|nom|raison sociale|coordonnees|denominazione|indirizzo|dati|nombre|direccion|datos|razon social)(?![a-z])|氏名|住所|生年月日|法人情報|登録情報/,
    deed: /(?<![a-z])(?:(?:(?:could|can)(?: ?not|n't) (?:be )?|(?:unable|not able) to )(?:confirm|verif|match|check)[a-z]*|differ[a-z]*|outdated|not match|unconfirmed|nicht (?:uberein|bestatig|verifizi|uberpruf|zuordn)[a-z]*|abweich[a-z]*|veraltet|pas (?:pu )?(?:etre )?(?:verifi|confirm|correspond)[a-z]*|different de|perime|non (?:corrispond|coincid|e stato possibile verificare|verificat)[a-z]*|scadut|no (?:coincid|correspond|se (?:pudo|pudieron|ha podido) (?:verific|comprob|confirm))[a-z]*|desactualizad)|一致(?:し(?:ない|ません|て(?:い)?(?:おりません|ない)))|確認(?:が)?(?:でき(?:ません|ない|ており)|取れ)/,
  },
  {
    topic: 'product_compliance',
    thing:
      /(?<![a-z])(?:(?<!(?:ship|shipping|return|postage|prepaid) )labels?|labelling|markings?|warnings|warning labels?|instructions|manufacturer|importer|conformity|regulation|directive|etikett(?:s|en)?|kennzeichnung|warnhinweis[a-z]*|gebrauchsanleitung|hersteller|importeur|konformitat|verordnung|richtlinie|etiquette(?! (?:d'expedition|d'envoi|de retour))|etiquetage|marquage|avertissements|notice|fabricant|importateur|conformite|reglement|etichett[a-z]*(?! di (?:spedizione|reso))|marcatura|avvertenz[a-z]*|istruzioni|produttore|importatore|conformita|regolamento|etiqueta[a-z]*(?! de (?:envio|devolucion))|marcado|advertencias|instrucciones|fabricante|importador|conformidad|reglamento)(?![a-z])|(?<!配送|出荷|返送)ラベル|表示|警告(?:表示|文|マーク)|取扱説明書|製造者|輸入者|適合|規制|法令/,
    concepts: ['document.certificate', 'document.test_report'],
    deed: /(?<![a-z])(?:missing|lack[a-z]*|not (?:shown|on|in|available|provided|on file)|require[a-z]*|need[a-z]*|fehl[a-z]*|liegt .{0,16}nicht vor|nicht (?:vorhanden|angegeben)|vorgeschrieben|erforderlich|benotig[a-z]*|manqu[a-z]*|absent[a-z]*|exig[a-z]*|requi[a-z]*|manca[a-z]*|assent[a-z]*|richie[a-z]*|obbligatori[a-z]*|falta[a-z]*|carec[a-z]*|ausent[a-z]*|exig[a-z]*|requier[a-z]*)(?![a-z])|不足|欠け|ありません|ございません|必要|義務/,
  },
]

/** What belongs to somebody else and was used without leave. */
function theirs(): RegExp {
  return /(?<![a-z])(?:hers|belongs? to (?:them|her|him|another|somebody)|taken by (?:him|her|them)|nobody asked|never asked|without .{0,20}(?:permission|consent|leave|licen[cs]e|asking|authori[sz]ation)|ohne .{0,24}(?:erlaubnis|zustimmung|genehmigung|einwilligung|lizenz)|(?:stammen|aufgenommen|gemacht|erstellt) von (?:ihm|ihr)|von (?:ihm|ihr) (?:stammen|aufgenommen|gemacht)|gehoren (?:ihm|ihr)|sans .{0,24}(?:autorisation|accord|permission|consentement|licence)|lui appartien|senza .{0,24}(?:autorizzazione|consenso|permesso|licenza)|(?:gli|le) appart(?:ien|eng)|(?:siano|sono|essere) su[eoi](?= ?[.,;]|$)|sin .{0,24}(?:autorizacion|permiso|consentimiento|licencia)|le pertenec|(?:son|sean|ser) suy[oa]s)[a-z]*|無断|自(?:分|身|ら|社)が(?:撮影|制作|作成|執筆)|許可(?:を得)?(?:なく|ず)|許諾(?:を得)?(?:なく|ず)|承諾(?:を得)?(?:なく|ず)/
}
