import type { Language } from '../language.ts'

/** What a text of a plan may be about, told by things and what is done with them, and the charges that it answers. */
export interface ChargeSubject {
  /** How a message calls it. */
  readonly name: string
  /** Groups and ids of violations whose plans may well speak of it. */
  readonly groups: readonly string[]
  readonly types: readonly string[]
  readonly told: Readonly<Record<Language, RegExp>>
  /** Whether set phrases of the trade, which are hidden from rules, are read as well. */
  readonly asWritten?: boolean
  /** Words of any language by which a text that turns on something else still touches the subject. */
  readonly touched?: RegExp
}

/** Subjects of the trade. What is named in passing (an invoice, a label) is left out: only what a text turns on counts. */
export const subjects: readonly ChargeSubject[] = [
  {
    name: 'late dispatch',
    groups: ['shipping'],
    types: ['used_sold_as_new'],
    touched:
      /\b(?:late|ship\w*|dispatch\w*|delay\w*|couriers?|carriers?|parcels?)\b|versand|versend|verspät|expédi|retard|spedi|ritard|env[ií]|retras|出荷|発送|遅/iu,
    told: {
      en: /\bhandling times?\b|\b(?:late|overdue|delayed) (?:shipments?|dispatch\w*|orders|parcels)\b|\b(?:orders|parcels|shipments) (?:\w+ ){0,3}(?:late|overdue|after the (?:expected|promised|latest) (?:ship|dispatch)\w*)\b|\b(?:un-?shipped|not yet shipped|unsent|open) orders\b|\b(?:expected|latest|promised) (?:ship|dispatch)\w* date\b|\b(?:order |dispatch |shipping |daily )?cut-?off(?: time)?\b|\b(?:ship(?:ped|s)?|dispatch\w*|sent|posted|leave|leaves|left) (?:\w+ ){0,3}(?:the same day|on the day of|within (?:24|48|one|two))\b/i,
      de: /(?<!\p{L})(?:Bearbeitungszeit\p{L}*|Versandfrist\p{L}*|Annahmeschluss|Bestellschluss|(?:verspätet\p{L}*|überfällig\p{L}*|offene[nr]?|unversandt\p{L}*|unversendet\p{L}*) (?:Versand\p{L}*|Sendung\p{L}*|Bestellung\p{L}*|Paket\p{L}*|Lieferung\p{L}*)|(?:Bestellung|Paket|Sendung)\p{L}* (?:[\p{L}\d]+ ){0,5}(?:verspätet|zu spät|noch nicht versandt)|(?:erwartete[nrms]?|späteste[nrms]?) Versanddat\p{L}+|(?:am selben Tag|taggleich) (?:\p{L}+ )?(?:versandt|verschickt|versendet|übergeben))(?!\p{L})/iu,
      fr: /(?<!\p{L})(?:délais? (?:de traitement|de préparation|d['’]expédition)|expéditions? tardives?|(?:commandes|colis|envois) (?:[\p{L}\d’'-]+ ){0,4}(?:en retard|non (?:encore )?expédiée?s|en attente d['’]expédition)|date d['’]expédition (?:prévue|promise)|heure limite|expédi\p{L}+ (?:[\p{L}\d]+ ){0,4}(?:le jour même|tardivement))(?!\p{L})/iu,
      it: /(?<!\p{L})(?:temp[oi] (?:di|per la) (?:gestione|preparazione|evasione)|spedizion[ei] (?:tardiv[ae]|in ritardo)|(?:ordini|pacchi|colli) (?:[\p{L}\d]+ ){0,4}(?:in ritardo|non (?:ancora )?spediti|da spedire|inevasi)|data di spedizione (?:prevista|promessa)|orario limite|(?:sped|part|evas)\p{L}+ (?:[\p{L}\d]+ ){0,4}(?:lo stesso giorno|il giorno stesso|in giornata))(?!\p{L})/iu,
      es: /(?<!\p{L})(?:(?:tiempo|plazo)s? de (?:preparación|gestión|tramitación|manipulación|envío)|envíos? (?:tardíos?|con retraso)|(?:pedidos|paquetes|envíos) (?:[\p{L}\d]+ ){0,4}(?:con retraso|tarde|sin enviar|pendientes? de (?:envío|enviar))|fecha de envío (?:prevista|prometida)|hora (?:límite|de corte)|(?:env|expid|sal)\p{L}+ (?:[\p{L}\d]+ ){0,4}el mismo día)(?!\p{L})/iu,
      ja: /出荷遅|発送遅|(?:出荷|発送)(?:が|の|は)?(?:遅|まで(?:の|に)?[^。]{0,4}日数)|未出荷|未発送|ハンドリングタイム|出荷(?:予定日|期限|準備期間|準備日数)|(?:当日|即日|翌日)(?:中に)?(?:出荷|発送)/u,
    },
  },
  {
    name: 'tracking',
    groups: ['shipping'],
    types: ['used_sold_as_new'],
    touched: /\b(?:track\w*|scan\w*)\b|sendungs|suivi|tracci|seguimiento|追跡/iu,
    told: {
      en: /\b(?:valid|invalid|missing|wrong) tracking\b|\btracking (?:numbers?|codes?|ids?|uploads?|rate|data)\b|\bwithout (?:a )?tracking\b|\b(?:first|carrier|acceptance) scans?\b/i,
      de: /(?<!\p{L})(?:\p{L}*(?:Sendungs|Tracking|Paket|Sendungsverfolgungs)nummern?|Trackingdaten|Sendungsverfolgung|erste[rnm]? Scan)(?!\p{L})/iu,
      fr: /(?<!\p{L})(?:numéros? de suivi|suivi (?:valide|des colis|des envois|manquant)|premier scan)(?!\p{L})/iu,
      it: /(?<!\p{L})(?:(?:numer|codic)[oie] di (?:tracciamento|tracking|spedizione)|tracking|tracciabilità dei (?:pacchi|colli)|prima scansione)(?!\p{L})/iu,
      es: /(?<!\p{L})(?:(?:número|código)s? de seguimiento|seguimiento (?:válido|de los (?:envíos|paquetes))|primer escaneo)(?!\p{L})/iu,
      ja: /追跡(?:番号|情報|可能率)|問い?合わ?せ番号|伝票番号/u,
    },
  },
  {
    name: 'cancelled orders and stock on several channels',
    groups: ['shipping'],
    types: [],
    touched: /cancel|storn|annul|キャンセル/iu,
    told: {
      en: /\bover-?s(?:ell|ells|elling|old)\b|\b(?:stock|inventory|safety) buffers?\b|\bbuffer of \w+ units?\b|\bcancel\w* (?:\w+ ){0,4}(?:orders?|stock)\b|\borders? (?:\w+ ){0,4}cancel\w*\b|\b(?:stock|inventory|quantit(?:y|ies)) (?:\w+ )?(?:sync\w*|feed)\b|\bout of stock\b/i,
      de: /(?<!\p{L})(?:Überverkäufe?n?|überverkauft\p{L}*|doppelt verkauft|Bestandspuffer\p{L}*|Sicherheitsbestand\p{L}*|Puffer von|Storn(?:o|ierung|oquote|orate)\p{L}*|storniert?\p{L}*|Bestandsabgleich\p{L}*|ausverkauft\p{L}*)(?!\p{L})/iu,
      fr: /(?<!\p{L})(?:survent\p{L}*|vendus? deux fois|stock (?:tampon|de sécurité)|(?:réserve|marge) de \p{L}+ (?:pièces|unités)|annul\p{L}+ (?:\p{L}+ ){0,3}commandes?|commandes? (?:\p{L}+ ){0,3}annulée?s?|ruptures? de stock|faute de stock|synchronis\p{L}+ (?:\p{L}+ ){0,2}stocks?)(?!\p{L})/iu,
      it: /(?<!\p{L})(?:vendut[oie] due volte|scort\p{L} (?:di (?:sicurezza|\p{L}+ pezzi)|minim\p{L})|margine di \p{L}+ (?:pezzi|unità)|annull\p{L}+ (?:\p{L}+ ){0,3}ordini?|ordini? (?:\p{L}+ ){0,3}annullat[oi]|cancellazion[ei] (?:di |degli )?ordin[ei]|esaurit[oaie]|mancanza di (?:merce|scorte)|sincronizz\p{L}+ (?:\p{L}+ ){0,2}giacenz[ae])(?!\p{L})/iu,
      es: /(?<!\p{L})(?:sobrevent\p{L}*|vendid[oa]s? dos veces|(?:stock|existencias) de seguridad|(?:reserva|margen) de \p{L}+ (?:piezas|unidades)|cancel\p{L}+ (?:\p{L}+ ){0,3}pedidos?|pedidos? (?:\p{L}+ ){0,3}(?:cancelad[oa]s?|se cancel\p{L}+)|agotad[oa]s?|falta de (?:existencias|stock)|sincroniz\p{L}+ (?:\p{L}+ ){0,2}(?:existencias|inventario))(?!\p{L})/iu,
      ja: /売り越し|(?:予備|安全)在庫|在庫(?:の)?(?:連携|同期|切れ)|欠品|注文(?:の)?キャンセル|二重に?販売/u,
    },
  },
  {
    name: 'returns sold as new',
    groups: ['condition', 'authenticity'],
    types: ['order_defect_rate', 'drop_shipping', 'listing_policy'],
    touched:
      /\b(?:return\w*|used|open\w*|new)\b|retour|gebraucht|geöffnet|occasion|ouvert|(?<!\p{L})res[oi](?!\p{L})|usat|apert|devoluci|usad|abiert|返品|中古|開封/iu,
    told: {
      en: /\breturn(?:s|ed)?\b[^.!?;]{0,60}\b(?:back (?:on|in|into|to)|re-?stock\w*|on(?:to)? the shelf|as new|re-?sold|re-?packed|re-?sealed|opened|seals?|new stock)\b|\b(?:opened|used|worn) (?:\w+ )?(?:units?|items?|returns?|goods|stock)\b|\b(?:used|worn|opened)\b[^.!?;]{0,30}\bas new\b/i,
      de: /(?<!\p{L})(?:(?:Retoure|Rücksendung|Rückläufer)\p{L}*[^.!?;]{0,60}(?:(?:zurück )?(?:ins|in das|in den|auf das) (?:Regal|Lager|Bestand|Verkauf)|wieder eingelagert|eingelagert|als neu|geöffnet|Siegel|Neuware|erneut verkauft)|(?:geöffnete|gebrauchte|getragene)[nr]? (?:Ware|Artikel|Einheiten|Retouren|Stücke?)|(?:gebraucht|geöffnet)\p{L}*[^.!?;]{0,30}als neu\p{L}*)/iu,
      fr: /(?<!\p{L})(?:retours?[^.!?;]{0,60}(?:remis(?:es)? (?:en|dans|au)|réintégr\p{L}+|revend\p{L}+|ouverts?|scellés?|comme neufs?|en rayon)|(?:articles?|produits?|unités?) (?:déjà )?(?:ouverte?s?|utilisée?s?|usagée?s?)|(?:d['’]occasion|usagée?s?|ouverte?s?)[^.!?;]{0,30}comme neu\p{L}+)/iu,
      it: /(?<!\p{L})(?:res[oi](?!\p{L})[^.!?;]{0,60}(?:rimess[oi]|riport\p{L}+ (?:a|in)|apert[oi]|sigill[oi]|come nuov[oi]|dal nuovo|rivendut[oi]|scaffale)|(?:articoli|prodotti|pezzi|unità) (?:già )?(?:apert[ei]|usat[ei])|usat[ioae][^.!?;]{0,30}come nuov[ioae])/iu,
      es: /(?<!\p{L})(?:devoluci(?:ón|ones)[^.!?;]{0,60}(?:(?:volv|vuelv)\p{L}+ (?:a|al)|repon\p{L}+|repusi\p{L}+|reingres\p{L}+|abiert[oa]s?|precintos?|como nuev[oa]s?|estante)|(?:artículos|productos|unidades) (?:ya )?(?:abiert|usad)[oa]s|usad[oa]s?[^.!?;]{0,30}como nuev[oa]s?)/iu,
      ja: /返品[^。]{0,30}(?:在庫に|棚に|再販|再び販売|新品|開封|封印|検品せず)|(?:開封済み|使用済み|中古)[^。]{0,16}(?:新品|販売)/u,
    },
  },
  {
    name: 'where the goods come from',
    groups: ['authenticity', 'ip'],
    types: [
      'order_defect_rate',
      'condition',
      'restricted_product',
      'product_safety',
      'product_compliance',
      'listing_policy',
      'invoice_defect_rate',
      'drop_shipping',
      'forged_documents',
      'related_accounts',
      'identity_verification',
    ],
    touched:
      /\b(?:invoices?|suppliers?|sourc\w+|distributors?)\b|rechnung|lieferant|facture|fournisseur|fattur|fornitor|factura|proveedor|請求書|仕入/iu,
    told: {
      en: /\b(?:authenticity|authentic|genuine(?:ness)?|counterfeits?|inauthentic)\b|\b(?:made|come|came|comes|bought|sourced|purchased) (?:by|from) (?:the |an? )?(?:brand owner|rights owner|authori[sz]ed (?:distributor|dealer|reseller)|trade ?mark owner)\b|\bauthori[sz]ed (?:distributors?|dealers?|resellers?)\b|\b(?:prove|show|trace|proof of) (?:\w+ ){0,4}(?:origin|source|supply chain)\b|\b(?:no|missing|without(?: an?)?) (?:supplier(?:['’]s)? )?invoices?\b|\b(?:supplier |purchase )invoices? (?:\w+ )?(?:was|were|had been) (?:not|never) (?:kept|filed|archived|stored)\b/i,
      de: /(?<!\p{L})(?:Echtheit\p{L}*|Originalität|gefälscht\p{L}*|Fälschung\p{L}*|nicht echt\p{L}*|(?:vom|von dem|beim) (?:Marken|Rechte)inhaber|autorisierte[rnms]? (?:Händler|Großhändler|Lieferant)\p{L}*|Herkunft(?:snachweis\p{L}*)? (?:der|unserer) (?:Ware|Artikel|Produkte)\p{L}*|Herkunftsnachweis\p{L}*)(?!\p{L})/iu,
      fr: /(?<!\p{L})(?:authenticité|authentiques?|contrefaç\p{L}+|contrefaits?|(?:du|par le|chez le) (?:titulaire de la marque|propriétaire de la marque)|(?:distributeur|revendeur|grossiste)s? (?:agréé|autorisé)s?|origine (?:de la marchandise|des (?:produits|articles)))(?!\p{L})/iu,
      it: /(?<!\p{L})(?:autenticità|autentic[ioah]+|contraffa\p{L}+|(?:dal|del|presso il) titolare del marchio|(?:distributor|rivenditor|grossist)[eia] autorizzat[oi]|(?:origine|provenienza) (?:della merce|dei prodotti))(?!\p{L})/iu,
      es: /(?<!\p{L})(?:autenticidad|auténtic[oa]s?|falsificaci\p{L}+|falsificad[oa]s?|(?:del|por el|al) titular de la marca|(?:distribuidor|revendedor|mayorista)(?:es)? autorizad[oa]s?|(?:origen|procedencia) (?:de la mercancía|de los (?:productos|artículos)))(?!\p{L})/iu,
      ja: /真正|真贋|正規品|正規(?:代理店|販売店|流通)|偽物|偽造品|模倣品|(?:ブランド|商標)(?:権利者|権者|オーナー)(?:の製造|から|より)/u,
    },
  },
  {
    name: 'other accounts',
    groups: ['account'],
    types: ['code_of_conduct'],
    told: {
      en: /\b(?:second|other|another|third|former|closed|linked|related) (?:seller|selling|amazon) accounts?\b|\b(?:one|per|each|every) (?:\w+ ){0,3}(?:seller|selling) account\b|\b(?:related|linked|multiple) accounts?\b|\b(?:wi-?fi|router|laptop|bank (?:account|details))\b[^.!?;]{0,50}\b(?:another|other|second|seller) (?:seller |selling )?(?:account|store|shop|seller)s?\b|\b(?:another|other|second|seller) (?:seller |selling )?(?:account|store|shop)s?\b[^.!?;]{0,50}\b(?:wi-?fi|router|laptop|bank (?:account|details))\b/i,
      de: /(?<!\p{L})(?:(?:zweite|weitere|andere|frühere|verknüpfte|verbundene)[nrms]? (?:Verkäufer|Seller|Amazon-?)-?kont(?:o|en|os)|(?:je|pro) Verkäuferkonto|(?:verknüpfte|verbundene|mehrere)[nr]? Konten|(?:WLAN|Bankverbindung|Laptop)[^.!?;]{0,50}(?:Verkäuferkonto|anderen? Kont\p{L}+))(?!\p{L})/iu,
      fr: /(?<!\p{L})(?:(?:second|deuxième|autres?|ancien)s? comptes? (?:de )?vendeurs?|par compte vendeur|comptes? (?:liés?|associés?|multiples)|(?:wi-?fi|coordonnées bancaires|compte bancaire)[^.!?;]{0,50}(?:autre|second|compte vendeur)(?: compte)?)(?!\p{L})/iu,
      it: /(?<!\p{L})(?:(?:second[oi]|altr[oi]|precedente|vecchio) (?:account|conto) (?:(?:di |del )?venditore|seller|Amazon)|per (?:ogni )?account venditore|account (?:collegat[oi]|correlat[oi]|multipli)|(?:wi-?fi|coordinate bancarie|conto bancario)[^.!?;]{0,50}(?:altr[oi]|second[oi]) (?:account|venditore))(?!\p{L})/iu,
      es: /(?<!\p{L})(?:(?:segunda|otra|otras|antigua) cuentas? (?:de )?vendedor|por cuenta de vendedor|cuentas? (?:vinculad|relacionad|múltipl)\p{L}+|(?:wi-?fi|datos bancarios|cuenta bancaria)[^.!?;]{0,50}(?:otra|segunda) cuenta)(?!\p{L})/iu,
      ja: /(?:2つ目|二つ目|別|他|もう一つ|以前)の(?:出品(?:者)?用?|販売)?アカウント|(?:関連|複数)(?:の)?アカウント|アカウントごとに[^。]{0,8}口座/u,
    },
  },
  {
    name: 'reviews',
    groups: ['conduct'],
    types: [],
    told: {
      en: /\b(?:ask\w*|request\w*|beg\w*|reward\w*|paid|pay|buy|bought|gift\w*|vouchers?|cards?|inserts?|leaflets?|incentiv\w*|refund\w*)\b[^.!?;]{0,40}\b(?:product reviews?|reviews|(?:five|5)[- ]stars?(?: ratings?| reviews?)?|star ratings?)\b|\breview (?:cards?|inserts?|requests?|clubs?|groups?|agenc\w+|programmes?|programs?)\b/i,
      de: /(?<!\p{L})(?:(?:Karte|Beileger|Einleger|Gutschein|Flyer|bitten|baten|bat|bittet|gekauft\p{L}*|bezahlt\p{L}*|Agentur|Erstattung)\p{L}*[^.!?;]{0,40}(?:(?:Produkt)?(?:bewertung|rezension)(?:en)?|(?:Fünf|5)[- ]Sterne\p{L}*)|(?:Bewertungs|Rezensions)(?:karten?|beileger|anfragen?|agentur|gruppen?))(?!\p{L})/iu,
      fr: /(?<!\p{L})(?:(?:carte|encart|bon|cadeau|demand|sollicit|achet|rémunér|récompens|agence|rembours)\p{L}*[^.!?;]{0,40}(?:avis (?:produits?|clients?|positifs?|cinq|5)|(?:cinq|5) étoiles|(?:d['’]|des |un )avis(?! de| (?:à|auprès d) ?['’]?(?:un|une|notre|le|la|l['’])? ?(?:laboratoire|avocat|expert|médecin|conseil|douane|organisme|autorité)| (?:juridique|technique|médical|d['’]expert))))(?!\p{L})/iu,
      it: /(?<!\p{L})(?:(?:cartoncin|bigliett|insert|buon[oi]|omaggi|chied|chiest|richied|comprat|pagat|agenzia|rimbors)\p{L}*[^.!?;]{0,40}(?:recension[ei](?! negativ)|(?:cinque|5) stelle))(?!\p{L})/iu,
      es: /(?<!\p{L})(?:(?:tarjeta|inserto|cupón|cupones|vale|regalo|pedi|pide|solicit|compr|pag|agencia|reembols)\p{L}*[^.!?;]{0,40}(?:(?:reseñas?|opiniones)(?! negativ)|(?:cinco|5) estrellas))(?!\p{L})/iu,
      ja: /(?:カード|チラシ|クーポン|ギフト券|謝礼|依頼|お願い|購入|代理店)[^。]{0,20}(?:レビュー|高評価|星5|五つ星)|レビュー[^。]{0,12}(?:依頼|お願い|謝礼|購入|投稿を求め)/u,
    },
  },
  {
    name: 'rights of others',
    groups: ['ip', 'listing', 'authenticity'],
    types: ['code_of_conduct'],
    told: {
      en: /\b(?:copyright\w*|trade ?marks?|patents?)\b|\b(?:photo\w*|pictures?|images?|texts?|artwork|designs?|fonts?)\b[^.!?;]{0,60}\b(?:licen[cs]\w*|rights?|permission)\b|\b(?:licen[cs]\w*|permission|consent)\b[^.!?;]{0,40}\b(?:photo\w*|pictures?|images?|artwork|designs?)\b|\b(?:photo\w*|pictures?|images?|artwork|designs?)\b[^.!?;]{0,40}\b(?:belong\w*|(?:taken|copied|lifted|borrowed) from (?:another|the (?:maker|brand|manufacturer)|a competitor)|consent)\b/i,
      de: /(?<!\p{L})(?:Urheberrecht\p{L}*|Markenrecht\p{L}*|Markenregister\p{L}*|Patent\p{L}*|(?:\p{L}*(?:foto|bild)|Text|Motiv)\p{L}*[^.!?;]{0,60}(?:lizen[zs]\p{L}*|Nutzungsrecht\p{L}*|Erlaubnis|Genehmigung|Zustimmung|gehör(?:te|ten|en)|übernommen)|(?:Erlaubnis|Zustimmung|Genehmigung|Lizenz)[^.!?;]{0,40}\p{L}*(?:foto|bild)(?:er|s|ern)?|Bildrecht\p{L}*)(?!\p{L})/iu,
      fr: /(?<!\p{L})(?:droits? d['’]auteur|registre des marques|marques? déposées?|brevets?|(?:photo|image|visuel|texte|motif)\p{L}*[^.!?;]{0,60}(?:licences?|droits?|autorisation|permission|accord|appart\p{L}+)|(?:sans (?:l['’])?(?:autorisation|accord|permission)|sans licence)[^.!?;]{0,40}(?:photo|image|visuel)s?)(?!\p{L})/iu,
      it: /(?<!\p{L})(?:diritt[oi] d['’]autore|registro dei marchi|marchi(?:o|) registrat[oi]|brevett[oi]|(?:foto|immagin|test|grafic)\p{L}*[^.!?;]{0,60}(?:licenz[ae]|diritt[oi]|autorizzazione|permesso|consenso|appart\p{L}+)|(?:senza (?:licenza|permesso|autorizzazione|consenso))[^.!?;]{0,40}(?:foto|immagin[ei]))(?!\p{L})/iu,
      es: /(?<!\p{L})(?:derechos? de autor|registro de marcas|marcas? registradas?|patentes?|(?:foto|imagen|imágenes|texto|diseño)\p{L}*[^.!?;]{0,60}(?:licencias?|derechos?|permiso|autorización|consentimiento|pertenec\p{L}+)|(?:sin (?:licencia|permiso|autorización))[^.!?;]{0,40}(?:fotos?|imagen|imágenes))(?!\p{L})/iu,
      ja: /著作(?:権|物)|商標(?:登録|検索|権)|特許|(?:写真|画像)[^。]{0,30}(?:使用許諾|ライセンス|権利|許可なく|無断|無許可|許諾|転載)|(?:無断|許可なく)[^。]{0,12}(?:写真|画像)/u,
    },
  },
  {
    name: 'product tests',
    groups: ['safety', 'authenticity', 'condition', 'listing'],
    types: ['code_of_conduct'],
    told: {
      en: /\b(?:lab(?:orator(?:y|ies))?s?)\b[^.!?;]{0,60}\b(?:tests?|tested|reports?|analys\w+)\b|\btest(?:s|ed)? (?:\w+ ){0,5}for (?:lead|phthalates|cadmium|nickel|heavy metals|bacteria|allergens)\b|\b(?:CPC|children['’]s product certificates?|GCC|SDS|MSDS|safety data sheets?|declarations? of conformity|CE mark\w*|expir(?:y|ation) dates?|best[- ]before)\b|\b(?:without|no|missing|expired) (?:\w+ )?(?:test reports?|safety certificates?)\b|\b(?:UL|EN|ISO|IEC|ASTM) ?\d{2,}\b/i,
      de: /(?<!\p{L})(?:Labor\p{L}*[^.!?;]{0,60}(?:test\p{L}*|prüf\p{L}*|bericht\p{L}*|analys\p{L}*)|(?:auf|gegen) (?:Blei|Phthalate|Cadmium|Nickel|Schwermetalle|Keime)|Konformitätserklärung\p{L}*|Sicherheitsdatenbl\p{L}+|CE-Kennzeich\p{L}+|Mindesthaltbarkeit\p{L}*|Haltbarkeitsdat\p{L}+)(?!\p{L})/iu,
      fr: /(?<!\p{L})(?:laboratoire\p{L}*[^.!?;]{0,60}(?:test\p{L}*|essais?|analys\p{L}*|rapports?)|test\p{L}*[^.!?;]{0,40}laboratoire|(?:plomb|phtalates|cadmium|nickel|métaux lourds)|déclarations? de conformité|fiches? de données de sécurité|marquage CE|dates? (?:de péremption|limite de consommation))(?!\p{L})/iu,
      it: /(?<!\p{L})(?:laborator\p{L}*[^.!?;]{0,60}(?:test|prov[ae]|analis\p{L}*|rapport\p{L}*)|(?:piombo|ftalati|cadmio|nichel|metalli pesanti)|dichiarazion[ei] di conformità|sched[ae] di sicurezza|marcatura CE|dat[ae] di scadenza)(?!\p{L})/iu,
      es: /(?<!\p{L})(?:laboratorio\p{L}*[^.!?;]{0,60}(?:pruebas?|ensay\p{L}*|anali\p{L}*|análisis|informes?)|(?:plomo|ftalatos|cadmio|níquel|metales pesados)|declaraci(?:ón|ones) de conformidad|fichas? de (?:datos de )?seguridad|marcado CE|fechas? de caducidad)(?!\p{L})/iu,
      ja: /(?:試験所|検査機関|ラボ)[^。]{0,24}(?:試験|検査|分析|報告)|(?:鉛|フタル酸|カドミウム|重金属)の?(?:試験|検査|分析)|適合(?:宣言|証明)|安全データシート|賞味期限|消費期限/u,
    },
  },
  {
    name: 'altered papers',
    groups: ['authenticity', 'account', 'safety'],
    types: ['code_of_conduct'],
    told: {
      en: /\b(?:altered|edited|forged|falsified|doctored|retouched|manipulated|photoshopped|fake) (?:\w+ )?(?:invoices?|documents?|papers?|bills?|receipts?|certificates?|letters?)\b|\b(?:invoices?|documents?|bills?|receipts?|certificates?) (?:\w+ ){0,3}(?:altered|edited|forged|falsified|doctored|retouched|manipulated)\b/i,
      de: /(?<!\p{L})(?:(?:veränderte|bearbeitete|gefälschte|manipulierte|geänderte)[nrms]? (?:\p{L}+ )?(?:Rechnung|Dokument|Beleg|Unterlage|Zertifikat)\p{L}*|(?:Rechnung|Dokument|Beleg|Unterlage|Zertifikat)\p{L}*(?: \p{L}+){0,4} (?:verändert|bearbeitet|gefälscht|manipuliert))(?!\p{L})/iu,
      fr: /(?<!\p{L})(?:(?:facture|document|justificatif|certificat)s? (?:\p{L}+ ){0,3}(?:modifié|altéré|falsifié|retouché|faux|fausse|manipulé)\p{L}*|(?:faux|fausses?) (?:facture|document|justificatif|certificat)s?)(?!\p{L})/iu,
      it: /(?<!\p{L})(?:(?:fattur|document|certificat)[aeio] (?:\p{L}+ ){0,3}(?:modificat|alterat|falsificat|ritoccat|contraffatt|manipolat|fals)[oaie]|fals[eoai] (?:fattur|document|certificat)[aeio])(?!\p{L})/iu,
      es: /(?<!\p{L})(?:(?:factura|documento|justificante|certificado)s? (?:\p{L}+ ){0,3}(?:modificad|alterad|falsificad|retocad|manipulad|fals)[oa]s?)(?!\p{L})/iu,
      ja: /(?:改ざん|加工|偽造|書き換え)(?:した|された|していた)?(?:の)?(?:請求書|書類|証明書)|(?:請求書|書類|証明書)(?:を|の|が)(?:改ざん|加工|偽造|書き換え)/u,
    },
  },
  {
    name: 'goods broken on the way',
    groups: ['shipping', 'condition', 'listing', 'safety', 'authenticity'],
    types: ['code_of_conduct'],
    told: {
      en: /\b(?:arriv\w*|delivered|came|reached|were|was|got) (?:\w+ ){0,4}(?:broken|cracked|shattered|crushed|dented|smashed|leaking|damaged)\b|\b(?:breakages?|transit damage|damaged? in transit|drop tests?|inner padding|bubble wrap)\b/i,
      de: /(?<!\p{L})(?:(?:kam\p{L}*|erreicht\p{L}*|wurde[n]?|waren)(?: \p{L}+){0,6} (?:zerbrochen|kaputt|beschädigt|zerdrückt|zersplittert|ausgelaufen)|Bruchschäden|Bruchschaden|Transportsch[aä]den?|Falltests?|Luftpolster\p{L}*)(?!\p{L})/iu,
      fr: /(?<!\p{L})(?:(?:arriv|livr|reç)\p{L}+ (?:\p{L}+ ){0,2}(?:cassée?s?|brisée?s?|abîmée?s?|endommagée?s?|écrasée?s?)|casse (?:pendant|durant) le transport|tests? de chute|papier bulle)(?!\p{L})/iu,
      it: /(?<!\p{L})(?:(?:arriv|consegnat|giunt)\p{L}* (?:\p{L}+ ){0,2}(?:rott[oaie]|danneggiat[oaie]|frantumat[oaie]|schiacciat[oaie])|danni da trasporto|prov[ae] di caduta|pluriball|imbottitura)(?!\p{L})/iu,
      es: /(?<!\p{L})(?:(?:lleg|entreg|recib)\p{L}+ (?:\p{L}+ ){0,2}(?:rot[oa]s?|dañad[oa]s?|aplastad[oa]s?|quebrad[oa]s?)|daños de transporte|pruebas? de caída|plástico de burbujas)(?!\p{L})/iu,
      ja: /(?:割れ|破損|潰れ|凹ん|壊れ)[^。]{0,6}(?:て|し|た)?[^。]{0,4}(?:届|到着|配達)|落下試験|緩衝材|輸送(?:中)?の?破損/u,
    },
  },
  {
    name: 'variations',
    groups: ['listing', 'ip', 'condition'],
    types: ['review_manipulation', 'order_defect_rate', 'code_of_conduct'],
    told: {
      en: /\bvariation (?:famil(?:y|ies)|themes?|listings?|relationships?)\b|\bparent ASINs?\b|\b(?:merged|split|combined) (?:\w+ ){0,4}variations?\b|\bvariations? (?:\w+ ){0,3}(?:merged|split|combined)\b/i,
      de: /(?<!\p{L})(?:Varianten(?:familie|thema|gruppe|beziehung)\p{L}*|Variationsfamilie\p{L}*|Parent-ASIN\p{L}*)(?!\p{L})/iu,
      fr: /(?<!\p{L})(?:(?:famille|thème|groupe)s? de (?:variantes|variations|déclinaisons)|ASIN parent\p{L}*)(?!\p{L})/iu,
      it: /(?<!\p{L})(?:(?:famiglia|famiglie|tema|temi|gruppo) di (?:varianti|variazioni?|variazione)|ASIN (?:padre|principale))(?!\p{L})/iu,
      es: /(?<!\p{L})(?:(?:familias?|temas?|grupos?) de (?:variaciones|variantes|variación)|ASIN (?:padre|principal))(?!\p{L})/iu,
      ja: /バリエーション(?:の)?(?:家族|テーマ|統合|グループ|登録|関係)|親ASIN/u,
    },
  },
  {
    name: 'prohibited goods and words',
    groups: ['listing', 'safety'],
    types: ['code_of_conduct'],
    told: {
      en: /\b(?:prohibited|banned|forbidden|restricted) (?:\w+ )?(?:products?|words?|terms?|claims?|ingredients?|substances?|goods|items?|categor\w+)\b|\bpesticides?\b|\b(?:health|medical|disease) claims?\b/i,
      de: /(?<!\p{L})(?:(?:verbotene|unzulässige|untersagte|eingeschränkte)[nrms]? (?:\p{L}+ )?(?:Produkt|Wort|Wört|Begriff|Angabe|Inhaltsstoff|Stoff|Artikel|Ware)\p{L}*|Pestizid\p{L}*|Biozid\p{L}*|Heilversprechen|Heilaussage\p{L}*)(?!\p{L})/iu,
      fr: /(?<!\p{L})(?:(?:produits?|mots?|termes?|mentions?|ingrédients?|substances?|allégations?) (?:\p{L}+ )?(?:interdite?s?|prohibée?s?|restreinte?s?|non autorisée?s?|de santé|thérapeutiques?)|pesticides?|biocides?)(?!\p{L})/iu,
      it: /(?<!\p{L})(?:(?:prodott|parol|termin|ingredient|sostanz|indicazion)\p{L} (?:\p{L}+ )?(?:vietat|proibit|non consentit|soggett|terapeutic)\p{L}+|pesticid[ai]|biocid[ai])(?!\p{L})/iu,
      es: /(?<!\p{L})(?:(?:producto|palabra|término|ingrediente|sustancia|alegaci)\p{L}* (?:\p{L}+ )?(?:prohibid|restringid|no permitid|terapéutic)\p{L}+|pesticidas?|biocidas?)(?!\p{L})/iu,
      ja: /(?:禁止|規制)(?:対象)?(?:の)?(?:商品|用語|成分|表現|語句|物質)|農薬|殺虫|医薬的(?:な)?(?:効能|表現)/u,
    },
  },
]
