import { gated } from '../text/gated.ts'
import type { Hit } from '../terms/match.ts'
import { countsExperiences } from './customer-experience.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { meansElse } from './other-meanings.ts'
import { findsOut, saysHowPapersMustBe } from './second-opinion.ts'
import { cancelsItself, checksOwnData, isFakeGoods, speaksOfPapers } from './topic-asides.ts'
import { wordingOf } from './words.ts'

/** Words of a charge that charge nobody where they stand: what is forbidden, compared, searched for or belongs to somebody else. */
export function isBeside(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (isForbidden(sentence, hit.start) || keepsMoneyIf(sentence, hit)) return true
  if (
    isFakeGoods(sentence, hit) ||
    checksOwnData(letter, hit) ||
    speaksOfPapers(letter, hit) ||
    cancelsItself(letter, hit) ||
    meansElse(letter, hit)
  )
    return true
  switch (hit.concept) {
    case 'topic.forged_documents':
      return saysHowPapersMustBe(sentence)
    case 'topic.related_accounts':
      return warnsOfSecond(sentence) || belongsToYours(letter, sentence, hit) || isOrRelated(letter, hit)
    case 'topic.order_defect_rate':
      return countsExperiences(letter, hit)
    case 'topic.cancellation_rate':
      return cancelsOpenOrders.test(sentence.words) || cancelsOffers(letter, sentence, hit)
    case 'topic.condition':
      return (
        comparesNames(sentence) || belongsElsewhere(letter, sentence, hit) || isOffered(letter, sentence, hit)
      )
    case 'topic.inauthentic':
      return mustBeGenuine.test(sentence.words, sentence)
    case 'topic.detail_page':
      return isMissingFromAppeal(letter, sentence, hit)
    case 'topic.used_sold_as_new':
      return isNewAccount(letter, hit)
    case 'topic.listing_policy':
      return isOnPapers(letter, hit) || isGeneralName(letter, hit)
    case 'topic.identity_verification':
      return checksSupplier(letter, hit) || asksEverybody(letter, sentence, hit)
    case 'topic.review_manipulation':
      return (
        isNotice(letter, hit) ||
        isExamination(letter, hit) ||
        areMoved.test(letter.reading.flat.slice(hit.start, hit.end + 40))
      )
    case 'topic.trademark':
      return isOwnBrand(letter, hit) || isBrandOfFakes(letter, sentence, hit)
    case 'topic.restricted_product':
      return (
        sumsUp.test(sentence.words) ||
        isNoteBeside(letter, sentence, hit) ||
        barsSomebody(letter, sentence, hit) ||
        isHowAccountIsOff(sentence, hit) ||
        isLifted.test(letter.reading.flat.slice(hit.start, hit.end + 12))
      )
    case 'topic.account_health_rating':
      return noEffect.test(sentence.words)
    case 'topic.product_safety':
      return isSection(letter, sentence, hit) || isAuthority(letter, hit)
    case 'topic.drop_shipping':
      return comparesPrices.test(sentence.words)
    case 'topic.code_of_conduct':
      return servesPurpose.test(sentence.words) || isInDanger(sentence, hit)
    default:
      return false
  }
}

/** "The reviews of the variations were separated": Amazon moves them with their pages; nobody manipulated them. */
const areMoved =
  /(?<![a-z])reviews? (?:have been|has been|were|was|will be|are) (?:also )?(?:separated|split|moved|merged|transferred|kept)|(?:rezensionen|bewertungen) (?:wurden|werden|sind) (?:[a-z]+ )?(?:getrennt|aufgeteilt|verschoben|zusammengefuhrt|ubertragen)|(?:commentaires|avis)(?: client[s]?)? (?:ont ete|seront|sont) (?:separes|repartis|deplaces|fusionnes|transferes)|recensioni (?:sono state|saranno|verranno) (?:separate|divise|spostate|unite|trasferite)|(?:opiniones|resenas)(?: de (?:los )?clientes)? (?:han sido|se han|seran|fueron) (?:separad|dividid|movid|fusionad|trasladad)[oa]s?|レビュー(?:は|を|も)[^。]{0,8}(?:分割|分離|移動|統合)/

/** "Please add the missing information to your appeal": no page lacks it. */
function isMissingFromAppeal(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  return (
    /^(?:missing information|fehlende angaben)/.test(wordingOf(letter, hit)) &&
    says(sentence, 'reply.appealReceived')
  )
}

/** "We may keep payments if we find that the account sold counterfeits": a rule about money, no finding. */
function keepsMoneyIf(sentence: ReadSentence, { start }: Hit): boolean {
  return money.test(sentence.words) && ifFound.test(sentence.words.slice(0, start - sentence.start))
}

const money =
  /(?<![a-z])(?:payments?|funds|balance|disbursements?|zahlungen|guthaben|auszahlung|fonds|paiements?|versements?|solde|pagament[oi]|fondi|saldo|pagos?|fondos)(?![a-z])|支払|売上金|残高/
const ifFound =
  /(?<![a-z])(?:(?:if|should|where) (?:we|amazon) (?:[a-z]+ )?(?:determine|find|conclude|establish|discover|believe)|(?:wenn|falls|sofern) wir (?:feststellen|zu dem schluss)|(?:wenn|falls|sofern) [^,;]{0,80} feststellen|si nous (?:determinons|constatons|etablissons|decouvrons)|(?:se|qualora) (?:stabiliamo|rileviamo|accertiamo|dovessimo (?:rilevare|accertare))|si (?:determinamos|constatamos|comprobamos|descubrimos))(?![a-z])|判断した場合|確認された場合/

/** "Information provided for or related to your account": what belongs to the account, no second one. */
function belongsToYours(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (!toYours.test(wordingOf(letter, hit))) return false
  return ofData.test(letter.reading.flat.slice(Math.max(sentence.start, hit.start - 90), hit.start))
}

const toYours =
  /^(?:related|linked|connected|associated|tied) (?:to|with) (?:your|this|the) (?:(?:amazon|seller|selling) )*account|(?:ihrem|ihres|ihr) (?:verkaufer-?)?konto|votre compte|(?:il )?(?:tuo|suo) account|(?:tu|su) cuenta|お客様の(?:出品用)?アカウント/
const ofData =
  /(?<![a-z])(?:information|details|data|documents?|records|activity|cards?|(?:bank|payment) methods?|angaben|daten|informationen|unterlagen|informations|donnees|coordonnees|informazioni|dati|documenti|informacion|datos|documentos)(?: [a-z,]+){0,10} $|(?:情報|データ|書類)[^。]{0,12}$/

/** "Items offered for sale on Amazon must be genuine": the rule. */
const mustBeGenuine = gated(
  /^[-–•* ]*(?:all )?(?:items|products|goods) (?:that are |which are )?(?:offered|sold|listed) [^.;]{0,40}?must be (?:authentic|genuine)|^[-–•* ]*(?:alle )?(?:artikel|produkte|waren),? (?:die )?[^.;]{0,50}?mussen (?:echt|authentisch|originale?)|^[-–•* ]*(?:tous )?les (?:articles|produits) [^.;]{0,50}?doivent etre authentiques|^[-–•* ]*(?:tutti )?gli articoli [^.;]{0,50}?devono essere (?:autentici|originali)|^[-–•* ]*(?:todos )?los (?:articulos|productos) [^.;]{0,50}?deben ser (?:autenticos|originales)/,
)

/** "Your account or a related account may have been used to …": whichever it was, the relation is no charge. */
function isOrRelated(letter: Letter, { start }: Hit): boolean {
  return orRelated.test(letter.reading.flat.slice(Math.max(0, start - 44), start))
}

const orRelated =
  /(?<![a-z])(?:(?:your|this) account or (?:an? )?|(?:ihr|dieses) (?:verkaufer)?konto oder (?:ein )?|votre compte ou (?:un )?|(?:il )?(?:tuo|suo) account o (?:un )?|(?:tu|su) cuenta o (?:una )?)$/

/** "Do not open a second account" charges nobody with a second account. */
function isForbidden(sentence: ReadSentence, at: number): boolean {
  return prohibition.test(sentence.words.slice(0, at - sentence.start))
}

const prohibition =
  /(?:^|[,;:.–] |please |that you |and |sie |lei |usted |vous )(?:do not|don't|never|bitte (?:eroffnen|erstellen|legen) (?:sie )?kein\w*|(?:eroffnen|erstellen) sie (?:bitte )?kein\w*|ne (?:creez|ouvrez) pas|n'ouvrez pas|non (?:aprire|creare|apra|crei)|no (?:abras|crees|abra|cree)) (?:[a-z]+ ){0,3}$/

/** "Opening another account is not allowed", said to everybody whose account is off. */
function warnsOfSecond(sentence: ReadSentence): boolean {
  return (
    says(sentence, 'trace.secondAccount') &&
    says(sentence, 'mood.not', 'mood.if', 'mood.may') &&
    !findsOut.test(sentence.words)
  )
}

/** "Pending orders have been cancelled": what Amazon did beside a suspension. */
const cancelsOpenOrders =
  /(?:open|pending|outstanding|unshipped) (?:customer )?orders (?:have been|were|will be|are) cancel|we (?:have |will )?cancel(?:led|ed)? (?:all |your )*(?:open|pending|outstanding)|(?:offene[nr]?|ausstehende[nr]?) (?:bestellungen|auftrage) (?:wurden|werden|haben wir|sind) .{0,20}storniert|commandes en (?:cours|attente) (?:ont ete|seront|sont) annulee|ordini (?:in sospeso|aperti|in corso) (?:sono stati|saranno|verranno) annullat|pedidos (?:pendientes|abiertos|en curso) (?:han sido|seran|fueron|se han) cancelad|(?:未発送|未出荷|保留中)の?ご?注文[はを].{0,10}キャンセル/

/** "Ihre Angebote wurden storniert": German cancels offers in the words that it has for orders. */
function cancelsOffers(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  return (
    letter.language.language === 'de' &&
    wordingOf(letter, hit).startsWith('storn') &&
    says(sentence, 'object.listing', 'object.allOffers') &&
    offersCancelled.test(sentence.words)
  )
}

const offersCancelled =
  /(?<![a-z])(?:angebote?|artikel|listings?) (?!.{0,40}(?:bestellung|auftrag))[^.;]{0,40}?storn|storn[a-z]* (?!.{0,20}(?:bestellung|auftrag))[^.;,]{0,20}(?<![a-z])(?:angebote?|listings?)(?![a-z])/

/** "The name on your identity card does not match": persons and papers are compared, no goods. */
function comparesNames(sentence: ReadSentence): boolean {
  return (
    says(sentence, 'document.id_document', 'document.utility_bill') &&
    !says(sentence, 'object.listing', 'party.buyers')
  )
}

/** "The report with this number belongs to a different product": a paper does not fit, no item. */
function belongsElsewhere(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  return (
    paperOrReport.test(sentence.words) &&
    belongsTo.test(letter.reading.flat.slice(Math.max(sentence.start, hit.start - 24), hit.start))
  )
}

/** "Only approved sellers may offer these items in new condition": what they are offered as; nobody complains of it. */
function isOffered(letter: Letter, sentence: ReadSentence, { start, end }: Hit): boolean {
  const { flat } = letter.reading
  return (
    !says(sentence, 'party.buyers') &&
    inNewCondition.test(flat.slice(Math.max(0, start - 12), Math.min(sentence.end, end + 12)))
  )
}

const inNewCondition =
  /(?<![a-z])(?:in (?:neuem zustand|new condition)|(?:a l')?etat neuf|condizion[ei] nuov[aeo]|estado nuevo)(?![a-z])|新品(?:の)?コンディション/

const paperOrReport =
  /(?<![a-z])(?:reports?|documents?|certificates?|invoices?|(?:pruf|test)?berichte?|dokumente?|zertifikate?|rechnung(?:en)?|rapports?|certificats?|factures?|rapport[oi]|document[oi]|certificat[oi]|fattur[ae]|informes?|documentos?|certificados?|facturas?)(?![a-z])/
const belongsTo =
  /(?<![a-z])(?:belongs?|relates?|refers?|(?:was|were) issued) (?:to|for) (?:an? |the )?$|(?<![a-z])(?:gehort|gehoren) zu (?:einem )?$|(?:appartient|correspond) a (?:un )?$|(?:appartiene|corrisponde|si riferisce) a(?:d)? (?:un )?$|(?:pertenece|corresponde) a (?:un )?$/

/** "Ship what is still open and register no new accounts": what is new is no item. */
function isNewAccount(letter: Letter, hit: Hit): boolean {
  return newAccount.test(letter.reading.flat.slice(hit.end - 12, hit.end + 24))
}

const newAccount =
  /(?:new|neue[ns]?|nouveau(?:x)?|nuov[oi]|nuevas?) (?:(?:seller|selling|amazon|verkaufer-?) ?)?(?:account|konto|konten|verkaufer?konto|compte|cuenta|profil)/

/** "You may remove pricing information" from an invoice: no prices of offers are meant. */
function isOnPapers(letter: Letter, hit: Hit): boolean {
  return (
    letter.reading.flat.startsWith('pric', hit.start) &&
    /^ (?:information|details|data)/.test(letter.reading.flat.slice(hit.end, hit.end + 14))
  )
}

/** "Our listing policies", where a letter says what is wrong with the page: its general name. */
function isGeneralName(letter: Letter, hit: Hit): boolean {
  return (
    listingRules.test(wordingOf(letter, hit)) &&
    letter.sentences.some((s) => says(s, 'topic.detail_page', 'topic.variation_misuse'))
  )
}

const listingRules =
  /^asin creation$|^出品(?:規約|ポリシー|ガイドライン)$|^(?:listing|angebots|produkt)[- ]?(?:polic(?:y|ies)|richtlinien?|regeln)$|^(?:politiques? de mise en vente|politiche (?:di|sulle) (?:offerte|inserzioni)|politicas? de (?:listings|ofertas))$/

/** "Go to Account Health and find it under Food and Product Safety": the heading it stands under. */
function isSection(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  return (
    says(sentence, 'channel.accountHealth') &&
    underHeading.test(letter.reading.flat.slice(Math.max(sentence.start, hit.start - 30), hit.start))
  )
}

/** "The guidelines of the Consumer Product Safety Commission": an authority by its name. */
function isAuthority(letter: Letter, { end }: Hit): boolean {
  return authority.test(letter.reading.flat.slice(end, end + 30))
}

const authority =
  /^ (?:commission|authority|agency|administration|improvement act|kommission|behorde|autorite|autorita|autoridad|comision)(?![a-z])/

const underHeading = /(?<![a-z])(?:under|unter|sous|sotto|bajo) ["“„«]?(?:[a-z]+ (?:and|und|et|e|y) )?$/

/** "Account reviews are intended to ensure that our selling policies are kept": what they are for. */
const servesPurpose =
  /(?<![a-z])(?:reviews?|checks?|measures?) (?:are|is) (?:intended|designed|meant) to |(?<![a-z])(?:(?:uber)?prufungen|massnahmen) (?:sollen|dienen) |(?<![a-z])(?:examens?|verifications?|controles?) (?:visent|servent|ont pour but) (?:a|de) |(?<![a-z])(?:verifiche|controlli|revisioni) (?:servono|mirano) a |(?<![a-z])(?:revisiones|verificaciones|controles) (?:sirven|tienen por objeto|pretenden) |(?:審査|確認)は[^。]{0,60}(?:目的|ため)/

/** "We could not verify your supplier": it is not the seller who is checked. */
function checksSupplier(letter: Letter, hit: Hit): boolean {
  return suppliers.test(letter.reading.flat.slice(hit.start, hit.end + 28))
}

/** "We routinely ask sellers to verify their account information": what is done with all of them. */
function asksEverybody(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  return allSellers.test(letter.reading.flat.slice(Math.max(sentence.start, hit.start - 40), hit.start))
}

const allSellers =
  /(?<![a-z])(?:sellers|selling partners|verkaufern?|vendeurs|venditori|vendedores) (?:to|um|zu|de|pour|afin de|di|per|para|que) (?:[a-z]+ )?$|出品者様?に(?:対し(?:て)?)?、?$/

const suppliers =
  /(?<![a-z])(?:supplier|distributor|lieferant|fournisseur|fornitor|proveedor|(?:your |ihrer? |vos |tus |sus |le tue |le sue )(?:invoice|rechnung|facture|fattur|factura))|仕入(?:れ)?先|請求書/

/** "Avis :", French for "notice" as well as for "review". */
function isNotice(letter: Letter, { start, end }: Hit): boolean {
  const { flat } = letter.reading
  return (
    flat.slice(start, end).trim() === 'avis' &&
    (/^ ?(?::|d'|relatif|concernant)/.test(flat.slice(start + 4, start + 18)) ||
      /(?:cet|present|ledit) $/.test(flat.slice(Math.max(0, start - 8), start)))
  )
}

/** 「ASINのレビューを完了」: English "review" written as it sounds, for what Amazon examines. */
function isExamination(letter: Letter, { start, end }: Hit): boolean {
  const { flat } = letter.reading
  return (
    flat.slice(start, end) === 'レビュー' &&
    (/(?:asin|アカウント|在庫|書類|資料|申し立て|情報|状況|状態)の$/.test(
      flat.slice(Math.max(0, start - 6), start),
    ) ||
      /^(?:プロセス|チーム|の結果|(?:を|が)(?:完了|終了|実施))/.test(flat.slice(end, end + 8)))
  )
}

/** "Register your brand", "products without a brand": the seller's own brand or none, nobody's that is harmed. */
function isOwnBrand(letter: Letter, { start, end }: Hit): boolean {
  const { flat } = letter.reading
  return (
    beforeOwnBrand.test(flat.slice(Math.max(0, start - 24), start)) ||
    intoRegistry.test(flat.slice(end, end + 40))
  )
}

/** "Counterfeit goods of the brand Volkrath": the goods are charged, and the brand says whose they pretend to be. */
function isBrandOfFakes(letter: Letter, sentence: ReadSentence, { start }: Hit): boolean {
  return (
    says(sentence, 'topic.counterfeit', 'topic.inauthentic') &&
    goodsOf.test(letter.reading.flat.slice(Math.max(sentence.start, start - 32), start))
  )
}

const goodsOf =
  /(?<![a-z])(?:goods|items|products|copies|fakes|ware[n]?|artikel|produkten?|kopien|falschungen|imitationen|articles|produits|copies|contrefacons|articoli|prodotti|contraffazioni|articulos|productos|falsificaciones|imitaciones)(?: contrefaits?| contraffatti| falsificad[oa]s| falsos)? (?:of|from|der|von|de|du|del|della|dei|d'une|di una|de una)(?: the| eines?r?| la| las| les)? $/

const beforeOwnBrand =
  /(?<![a-z])(?:your(?: own)?|ihre[rn]?(?: eigene[rn]?)?|eigene[rn]?|votre(?: propre)?|vos|(?:tu|su)(?: propia)?|tus|sus|(?:tu|su|vostr)o|propri[oa]|without (?:an? )?|ohne|sans|senza|sin|(?:register|registrieren sie|enregistre[rz]|registr(?:a|i|ar|are|e)|inscri(?:vez|re))(?: (?:the|die|la|le|il|lo|el|votre|tu|su|ihre|your))?) $|(?:お客様|貴社|自社|ご自身|出品者様)の$/
const intoRegistry =
  /^[a-z]* (?:(?:bei|in|with|sur|dans|aupres de|aupres d'|nel|su|presso|en|con) )?(?:the |die |der |le |la |il |el )?(?:amazon )?(?:brand registry|markenregistrierung|registre des marques|registro (?:dei |de (?:las )?|delle )marc)|^(?:を|の)?(?:amazon)?ブランド登録/

/** "Deactivated under section 3 of the agreement because of …": the section is background, the reason is none. */
export function namesReason(sentence: ReadSentence): boolean {
  const section = sentence.hits.find(({ concept }) => concept === 'background')
  return (
    section !== undefined &&
    says(sentence, 'state.off') &&
    says(sentence, 'object.account') &&
    !says(sentence, 'mood.if', 'mood.may', 'mood.future', 'mood.not') &&
    reasonBehind.test(sentence.words.slice(section.end - sentence.start))
  )
}

const reasonBehind =
  /(?<![a-z])(?:section|paragraph|abschnitt|ziffer|article|section|sezione|articolo|seccion|articulo) ?\d+[^;]{0,60}?(?<![a-z])(?:because of|due to|for [a-z]+ing|wegen|aufgrund|en raison d|pour|a cause d|a causa d|per|por|debido a)(?![a-z])|第?\d+条[^。]{0,40}(?:ため|により|理由)/

/** "Linked to an account whose sales are prohibited": somebody may not sell, no goods may not be sold. */
function barsSomebody(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  return says(sentence, 'topic.related_accounts') && ofSelling.test(wordingOf(letter, hit))
}

const ofSelling =
  /(?<![a-z])(?:sell|sells|selling|sold|sales?|verkauf(?:en)?|vendre|vente|vender|vendere|vendita|venta)(?![a-z])|販売|出品/

/** "Votre compte est menacé": what is threatened is the account, by nobody's words. */
function isInDanger(sentence: ReadSentence, hit: Hit): boolean {
  return (
    says(sentence, 'object.account') &&
    sentence.hits.some(({ concept, start }) => concept === 'state.atRisk' && start === hit.start)
  )
}

/** "Far above the price of other shops": nobody buys there to have it sent on. */
const comparesPrices =
  /(?<![a-z])(?:prices?|preise?|prix|prezz[oi]|precios?)(?![a-z])[^.;]{0,60}(?:higher|above|than|hoher|uber|als|superieur|eleve|plus|superior|alt[oi]|piu|mas)(?![a-z])|価格[^。]{0,30}(?:高|上回)/

/** "Der Verkauf über Ihr Konto bleibt untersagt": who may not sell, not what may not be sold. */
function isHowAccountIsOff(sentence: ReadSentence, { start, end }: Hit): boolean {
  return (
    says(sentence, 'object.account') &&
    sentence.hits.some((h) => h.concept === 'state.cannotSell' && h.start <= start && h.end >= end)
  )
}

/** "出品制限を解除": what was barred, not what the goods are. */
const isLifted = /^(?:出品|販売)制限(?:は|を|が)?(?:すべて|全て)?解除/

/** "(Note: some brands may not be sold)": a rule in passing. */
function isNoteBeside(letter: Letter, sentence: ReadSentence, { start }: Hit): boolean {
  return noteOpen.test(letter.reading.flat.slice(Math.max(sentence.start, start - 80), start))
}

const noteOpen =
  /\((?:note|please note|hinweis|achtung|remarque|attention|nota|attenzione|atencion|注意|注|※)(?:事項)? ?[:：、]?[^()]*$/

/** "That is not allowed" judges what was told before, whatever it was. */
const sumsUp =
  /^(?:this|that|such behaviou?r|das|dies|so etwas|cela|ceci|ca|questo|cio|esto|eso)(?![a-z]).{0,50}$|^(?:これ|この行為|このような行為)は.{0,24}$/

/** "This does not affect your account health rating", "the entry was taken out of it". */
const noEffect =
  /no longer counts?|(?:removed|cleared|deleted) from (?:your )?account health|zahlt nicht (?:mehr|langer)|aus [^.;]{0,16}(?:bewertung|kontozustand[a-z]*|kontointegritat) (?:entfernt|geloscht|genommen)|ne compte (?:plus|pas)|(?:retire|supprime|efface)e?s? de (?:votre|l')|non (?:conta|pesa)(?![a-z])|(?:rimoss|eliminat|cancellat)[oa] dall[ao' ]|(?:ya )?no (?:cuenta|computa)|eliminad[oa] de (?:tu|su|la) |スコアから(?:削除|除外)|(?:not|n't) (?:affect|impact|influence|count)|no (?:effect|impact)|kein(?:en|e)? (?:einfluss|auswirkung)|wirkt sich nicht|(?:n'a pas|aucune?) (?:d')?(?:incidence|effet|impact)|non (?:influi|incid|ha (?:effett|impatt))|no (?:afecta|influye|tiene (?:efecto|impacto))|影響(?:は|を)?(?:ありません|与えません|ございません)/
