import type { Letter, ReadSentence } from '../reading/letter.ts'
import { says } from '../reading/letter.ts'
import { oncePerLetter } from '../reading/once-per-letter.ts'
import type { Hit } from '../terms/match.ts'
import { gated } from '../text/gated.ts'
import { namesDocument } from './named-document.ts'
import { isConditionOfReturn } from './condition-of-return.ts'
import { mayBeAsked, mayBeAskedLater } from './may-be-asked.ts'
import { isPartOfGoods } from './part-of-goods.ts'
import { isPartOfPaper, isSaidOfPaper } from './part-of-paper.ts'
import { isPlanInForce } from './plan-in-force.ts'
import { partsOfPlan } from './plan-parts.ts'

/** A paper that a sentence names without wanting it from the seller. */
export function isOnlyMentioned(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  const { flat } = letter.reading
  const before = flat.slice(Math.max(sentence.start, hit.start - 60), hit.start)
  const after = flat.slice(hit.end, Math.min(sentence.end, hit.end + 70))
  if (insteadOf.test(before)) return true
  if (hit.concept === 'document.poa')
    return (
      changesNothing.test(sentence.words, sentence) ||
      helpOn.test(before) ||
      isPlanInForce(before, sentence) ||
      mayBeAskedLater(sentence, before, after) ||
      cameAlready.test(after)
    )
  return (
    (standsOn.test(before) && somethingLacks.test(sentence.words, sentence)) ||
    ours.test(before) ||
    othersSee.test(before) ||
    anySeller.test(before) ||
    (hit.concept === 'document.invoice' &&
      /^(?:receipt|ricev|recib|rec)/.test(flat.slice(hit.start, hit.end)) &&
      (ofMail.test(after) || sinceThen.test(before))) ||
    (hit.concept === 'document.other' &&
      anyEvidence.test(flat.slice(hit.start, hit.end)) &&
      reasons.test(before)) ||
    othersSeeJapanese.test(after) ||
    (hit.concept === 'document.other' &&
      /^originals?$/.test(flat.slice(hit.start, hit.end)) &&
      (/(?<![a-z])(?:is|are|was|were|be|being) $/.test(before) ||
        /^ (?:products?|goods|items?|listings?|articles?|brands?|packag[a-z]*)(?![a-z])/.test(after))) ||
    leftOut.test(sentence.words, sentence) ||
    mayBeAskedLater(sentence, before, after) ||
    explainsWhich.test(before) ||
    (hit.concept === 'document.other' &&
      (whose.test(before) || inTheBox.test(sentence.words, sentence)) &&
      !handsOver.test(sentence.words, sentence)) ||
    mayBeAsked.test(after) ||
    isHeldAlready(letter, sentence, hit) ||
    (hit.concept === 'document.other' &&
      (follows.test(before) ||
        seeJapanese.test(after) ||
        isKindOf(letter, sentence, hit) ||
        namesCause(sentence, before) ||
        isPartOfPaper(letter, sentence, hit) ||
        isSaidOfPaper(letter, sentence, hit) ||
        isPlanInWriting(letter, sentence, hit) ||
        isPhotoOnPaper(sentence, hit, before, after) ||
        isPartOfGoods(letter, sentence, hit))) ||
    changesNothing.test(sentence.words, sentence) ||
    (hit.concept === 'document.invoice' && isForBuyers(letter, sentence)) ||
    (hit.concept === 'document.invoice' &&
      flat.startsWith('bill', hit.start) &&
      says(sentence, 'object.account', 'topic.related_accounts') &&
      sentence.hits.some((h) => h.concept === 'document.other' && h.start === hit.start)) ||
    ((sentByYou.test(after) || cameAlready.test(after) || sentByYouBefore.test(before)) &&
      !again.test(sentence.words, sentence)) ||
    (hit.concept === 'document.proof_of_delivery' &&
      numberOnly.test(flat.slice(hit.start, hit.end)) &&
      says(sentence, 'document.rootCause')) ||
    (hit.concept === 'document.proof_of_delivery' &&
      numberOnly.test(flat.slice(hit.start, hit.end)) &&
      forEach.test(sentence.words, sentence) &&
      countsTracking(letter)) ||
    (hit.concept === 'document.proof_of_delivery' &&
      numberOnly.test(flat.slice(hit.start, hit.end)) &&
      entersNumber.test(sentence.words, sentence) &&
      !wantsNumber.test(sentence.words, sentence)) ||
    (hit.concept === 'document.other' &&
      looksLikeContent.test(flat.slice(hit.start, hit.end)) &&
      editsPage.test(sentence.words, sentence) &&
      !handsOver.test(sentence.words, sentence))
  )
}

/** "Instead of a plan a call will do" */
const insteadOf =
  /(?<![a-z])(?:instead of|rather than|statt|anstelle|anstatt|au lieu d(?:e|')|plutot qu(?:e|')|invece di|invece d'|anziche|en (?:lugar|vez) de) ?(?:an? |the |eine[sr]? |une? |una? )?$/
/** "A statement of the cause, of what was done and of what prevents it": the plan by another name. */
function isPlanInWriting(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  return (
    partsOfPlan.filter((part) => says(sentence, part)).length > 1 &&
    writing.test(letter.reading.flat.slice(hit.start, hit.end))
  )
}
const writing =
  /(?<![a-z])(?:account|statement|explanation|letter|note|schreiben|erklarung|stellungnahme|beschreibung|darstellung|courrier|lettre|document|explication|description|dichiarazione|spiegazione|descrizione|relazione|lettera|nota|escrito|carta|declaracion|explicacion|descripcion)(?![a-z])|(?:書面|文書|資料)$/

/** "An identity card with photo" is the card. */
function isPhotoOnPaper(sentence: ReadSentence, hit: Hit, before: string, after: string): boolean {
  return (
    ((withPhoto.test(before) && /^[ ,.;)]|^$/.test(after)) || before.endsWith('顔')) &&
    sentence.hits.some(
      ({ concept, end }) =>
        (concept === 'document.id_document' || concept === 'document.certificate') &&
        (end > hit.start || hit.start - end < farFromPaper),
    )
  )
}
const farFromPaper = 30
const withPhoto =
  /(?<![a-z])(?:identi[a-z']*|ausweis[a-z]*|dokument[a-z]*|documento?s?|cards?|id|valid[oaie]*|licence|license) (?:valid[oaie] )?(?:with (?:a )?|mit |avec |con )$/

/** "Items whose packaging differs": what is said of the goods. */
const whose = /(?<![a-z])(?:whose|dere[nr]|dessen|dont l[ae'] ?|(?:il|la|le|i) cui|cuy[oa]s?) ?$/

/** "Sellers must provide tracking numbers for 95% of their parcels": the rule, said of everybody. */
const anySeller =
  /^(?:all )?(?:sellers|selling partners|verkaufer|les vendeurs|i venditori|los vendedores) (?:must|have to|are required to|mussen|doivent|devono|deben|tienen que) (?:[a-z]+ ){1,4}$/

/** "Reasons and supporting evidence" are an explanation; no paper is named. */
const anyEvidence = /^(?:supporting (?:evidence)|evidence|nachweise|belege|preuves|prove|pruebas)$/
const reasons =
  /(?<![a-z])(?:reasons?|explanations?|grunde|begrundung|erklarung|raisons?|explications?|motiv[io]|spiegazion[ei]|motivos?|razones|explicacion(?:es)?) (?:and|und|et|e|y) (?:[a-z]+ )?$/

/** "After receipt", "five days from the receipt hereof" */
const sinceThen = /(?<![a-z])(?:after|upon|from|since|following|days?|hours?|weeks?)(?: of)?(?: the| your)? $/

/** "Within two days of receipt of this message": no paper. */
const ofMail =
  /^ (?:of|di|de|della|del|de la) (?:th(?:is|e|ese)|our|quest[oa]|la presente|presente|est[ea]|la presente) ?(?:e-?mail|message|notice|letter|notification|messaggio|comunicazione|notifica|mensaje|correo|notificacion|comunicacion|request)?(?![a-z])/

/** "For information on writing a plan of action, see …": where help is, for whoever has to write one. */
const helpOn =
  /(?<![a-z])(?:(?:for|find|see|read) (?:more |further |general )?(?:information|help|guidance|tips|advice) (?:on|about|with|in|for) (?:how to )?(?:creat|writ|prepar|draft|submit)[a-z]* (?:an? |your |the )?|(?:informationen|hilfe|hinweise|tipps) (?:zum|zur|fur das|uber das|beim) (?:erstellen|schreiben|verfassen|erstellung) (?:eines |ihres |des |von )?|(?:informations|aide|conseils) (?:sur|pour|concernant) (?:la (?:creation|redaction) (?:d'un |de votre |du )?|(?:creer|rediger|preparer) (?:un |votre |le )?)|(?:informazioni|aiuto|consigli) (?:su come|per|sulla) (?:creare|scrivere|redigere|preparare|redazione|creazione) (?:un |il |del |di un )?(?:tuo |suo )?|(?:informacion|ayuda|consejos) (?:sobre como|para|sobre la) (?:crear|escribir|redactar|preparar|redaccion|creacion) (?:un |tu |su |de un |del )?)$/

/** "When a buyer finds an invoice of another shop in the parcel": what others get to see. */
const othersSee =
  /(?<![a-z])(?:(?:a|the|your|any) )?(?:customers?|buyers?|shoppers?|recipients?) (?:[a-z]+ )?(?:sees?|finds?|gets?|receives?|notices?|opens?)(?![a-z])[^.;:]{0,60}$|(?<![a-z])(?:wenn|sobald|falls) (?:ein |der |die |ihre? )?(?:kunden?|kaufer|empfanger) [^.;:]{0,60}$|(?<![a-z])(?:quand|lorsqu[e']) ?(?:un |le |les |l')?(?:clients?|acheteurs?) (?:voi|trouv|recoi|decouvr)[a-z]* [^.;:]{0,60}$|(?<![a-z])(?:quando|se) (?:un |il |i |gli |l')?(?:clienti?|acquirenti?) (?:ved|trov|ricev|scopr)[a-z]* [^.;:]{0,60}$|(?<![a-z])(?:cuando|si) (?:un |el |los )?(?:clientes?|compradores?|comprador) (?:ve|ven|encuentr|recib|descubr)[a-z]* [^.;:]{0,60}$/

const othersSeeJapanese = /^(?:など)?(?:を|が)(?:お客様|購入者)?(?:が|に)?(?:ご覧になっ|見た|受け取っ|届い)/

/** "On the invoice your name is missing", "auf der Verpackung fehlt …": where something is missing. */
const standsOn =
  /(?<![a-z])(?:on|auf|an|in|sur|dans|en|sul|nel|sull'|nell'|sull[ae]|nell[ae]|sugli|negli|sui|nei) ?(?:(?:the|your|der|dem|den|ihrer|ihren|la|le|les|l'|votre|vos|el|los|las|su|sus|tu|tus|il|sua|tua) ?)?$/
const somethingLacks = gated(
  /(?<![a-z])(?:missing|lacks?|fehl(?:t|en)|manque(?:nt)?|manca(?:no)?|faltan?)(?![a-z])/,
)

/** "our invoice for storage" */
const ours = /(?<![a-z])(?:our|unsere[nmrs]?|notre|nos|nostr[aoei]|nuestr[ao]s?) (?:[a-z]+ )?$/

/** "Neither invoices nor a licence will change this decision" */
const changesNothing = gated(
  /(?:will|would|can|could|do|does) (?:not )?(?:change|alter|affect|reverse)[a-z]* (?:this|our|the) (?:decision|outcome|result)|ander(?:n|t) (?:daran |an (?:dieser|der|unserer) entscheidung )?(?:nichts|etwas)|(?:nichts|etwas) an (?:dieser|unserer|der) entscheidung|(?:ne )?(?:modifier|changer)[a-z]* (?:pas |rien a )?(?:cette|notre|la) decision|(?:non )?(?:cambier|modificher|cambi)[a-z]* (?:questa|la nostra|la) decisione|(?:no )?(?:cambiar|modificar)[a-z]* (?:esta|nuestra|la) decision|決定(?:は|が|に)?(?:変わり|変更(?:は|され))/,
)

/** "the invoices you sent", "die von Ihnen eingesandten Rechnungen" */
const sentByYou =
  /^,? (?:(?:that|which) )?you (?:have |had )?(?:already |previously |recently )?(?:sent|submitted|provided|uploaded|supplied|gave|shared|attached|enclosed)(?![a-z])|^,? die (?:sie|uns) (?:uns )?(?:[a-z0-9. ]{0,30})?(?:eingesandt|ubermittelt|eingereicht|gesendet|geschickt|vorgelegt|hochgeladen|beigefugt|angehangt)|^,? que vous (?:nous )?(?:avez|aviez) (?:deja )?(?:envoye|fourni|transmis|soumis|telecharge|televerse|depose|communique|joint)|^,? che (?:ci )?(?:hai|ha|avete) (?:gia )?(?:inviat|fornit|caricat|trasmess|presentat|mandat|allegat)|^,? que (?:nos )?(?:has |ha |habia[s]? )?(?:ya )?(?:enviaste|envio|facilitaste|facilito|presentaste|presento|subiste|subio|enviado|facilitado|presentado|subido|aportado|aportaste|adjuntaste|adjunto|adjuntado)/
const sentByYouBefore =
  /(?:von ihnen|ihrerseits|zuvor|bereits|zuletzt) (?:[a-z]+ )?(?:eingesandt|ubermittelt|eingereicht|gesendet|geschickt|vorgelegt|hochgeladen)[a-z]* (?:[a-z]+ )?$|(?<![a-z])(?:you (?:have |had )?(?:provided|submitted|sent|uploaded|attached|supplied)|vous avez (?:fourni|envoye|transmis|joint)|hai (?:fornito|inviato|allegato)|has (?:facilitado|enviado|adjuntado|proporcionado)) (?:us |uns |nous )?(?:an?|eine?n?|une?|un[ao]?) $|(?:お送り|ご?提出|送信|添付|アップロード)(?:いただ(?:いた|きました)|された)[^。、]{0,8}$/
const again = gated(
  /(?<![a-z])(?:again|re-?send|re-?submit|re-?upload|replace|erneut|nochmals|ersetzen|de nouveau|a nouveau|renvoye[rz]|remplace[rz]|di nuovo|nuovamente|sostitui|de nuevo|nuevamente|vuelv[ae]|reenvi|sustitu)|再度|再提出|改めて/,
)

/** "Le plan déjà transmis", "las facturas recibidas" */
const cameAlready =
  /^ (?:(?:already|previously) (?:sent|submitted|provided|received|on file)|(?:deja|precedemment) (?:transmis|envoye|fourni|recu|soumis)|(?:re[cç]u|transmis|envoye)e?s(?![a-z])|gia (?:inviat|trasmess|fornit|ricevut|presentat)|(?:ricevut|inviat)[ei](?![a-z])|ya (?:enviad|presentad|facilitad|recibid)|(?:recibid|enviad)[oa]s(?![a-z]))/

/** "Please leave out screenshots" */
const leftOut = gated(
  /(?<![a-z])(?:leave out|left out|omit|omitted|weglassen|entfallen|refrain from (?:sending|attaching|uploading|including)|avoid (?:sending|attaching|uploading)|lassen sie .{0,60}(?:weg|beiseite)(?![a-z])|verzichten sie (?:bitte )?(?:auf|darauf)|(?:veuillez |merci de )(?:ne pas|omettre|vous abstenir)|evitez (?:de|d')|abstenez-vous|evita(?:re)? di|ometti|tralascia|omite|omita|evita (?:enviar|adjuntar|subir)|abstente de|absteng(?:a|ase) de)(?![a-z])|(?:添付|送付|提出)は(?:ご遠慮|お控え)/,
)
/** "An expert will explain which certificate fits" */
const explainsWhich =
  /(?:explain|tell|advise|know|say|erklar|sagt|sagen|mitteil|erlauter|expliqu|dira|preciser|spieg|dira|dirti|explic|indicara)[a-z]* [^.;]{0,40}?(?<![a-z])(?:which|what|whether|welche[nrs]?|ob|quel(?:le)?s?|si|quale|quali|se|que|cual(?:es)?) (?:an? |eine? |une? |una? )?$/
/** "The manual in the box must be in the buyer's language" */
const inTheBox = gated(
  /(?:in|inside|with) the (?:box|package|packaging|parcel)|(?:in der|in die|der schachtel|der verpackung|der packung)(?: (?:schachtel|verpackung|packung))?(?: beilieg| beigef| liegt| liegen)|in (?:der|die) (?:schachtel|verpackung|packung) |(?:dans|avec) (?:la boite|l'emballage)|(?:nella|dentro la) (?:confezione|scatola)|(?:en|dentro de) la caja|同梱/,
)

/** "We already have your licence", "Ihre Lizenz liegt uns bereits vor" */
function isHeldAlready(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (!heldAlready.test(sentence.words, sentence) || isConditionOfReturn(sentence)) return false
  const { flat } = letter.reading
  const head = flat.slice(sentence.start, hit.start)
  const tail = flat.slice(hit.end, sentence.end)
  const from = Math.max(head.lastIndexOf(','), head.lastIndexOf(';'), head.lastIndexOf('、')) + 1
  const to = tail.search(/[,;、]/)
  return heldAlready.test(
    head.slice(from) + flat.slice(hit.start, hit.end) + (to === -1 ? tail : tail.slice(0, to)),
  )
}
const heldAlready = gated(
  /(?<![a-z])(?:we (?:already |still )?(?:have|hold)(?: already)? (?:the|your|an?|these|both)|(?:is|are) already (?:on file|with us)|(?:liegt|liegen) (?:uns )?(?:bereits |schon )?vor|haben wir (?:bereits|schon)|nous avons deja|nous disposons deja|abbiamo gia|disponiamo gia|ya tenemos|ya disponemos|ya obra)(?![a-z])|(?:すでに|既に)(?:受領|確認|受け取)/,
)

/** "Follow the instructions beside it" */
const follows =
  /(?<![a-z])(?:follow|read|(?<!(?:i|we|us|to) )see|befolgen sie|folgen sie|lesen sie|beachten sie|siehe|suivez|suivre|lisez|lire|consultez|segui|segua|seguire|leggi|legga|leggere|consulta|sigue|siga|seguir|lee|lea|leer|consulte) (?:[a-z']+ ){0,3}$/

/** 一覧は…をご覧ください */
const seeJapanese =
  /^(?:は|につきましては|については)[^。]{0,40}(?:ご覧|ご参照|ご確認)(?:ください|下さい|いただけます)/

/** "Documents that prove it, such as an invoice or a letter": the paper is the invoice. */
function isKindOf(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  const { flat } = letter.reading
  if (!anyPaper.test(flat.slice(hit.start, hit.end))) return false
  const next = sentence.hits.find(
    (other) => other.start >= hit.end && namesDocument(other) && other.concept !== 'document.other',
  )
  return next !== undefined && forExample.test(flat.slice(hit.end, next.start))
}
const anyPaper =
  /^(?:(?:supporting |any |other )?(?:documents?|documentation|evidence|proof|papers?|records?)|(?:unterlagen|dokumente?|nachweise?|belege?|beweise?)|(?:documents?|documentation|justificatifs?|pieces?|preuves?)|(?:document[oi]|documentazione|prov[ae])|(?:documentos?|documentacion|pruebas?|justificantes?)|(?:書類|資料|証拠|証明))/
const forExample =
  /(?<![a-z])(?:such as|like|for example|e\.g\.|for instance|including|wie(?: zum beispiel| etwa)?|zum beispiel|z\. ?b\.|etwa|beispielsweise|tel(?:le)?s? (?:que|qu'une?)|comme|par exemple|notamment|come|ad esempio|per esempio|quali|como|por ejemplo|tales como)(?![a-z])|など|例えば|たとえば/

/** "The root cause (for example sourcing, packaging, shipping)": where causes may lie. */
function namesCause(sentence: ReadSentence, before: string): boolean {
  return says(sentence, 'document.rootCause', 'document.actionsTaken') && inBracket.test(before)
}
const inBracket = /[(（][^()（）]*$/

const namesInvoiceDefects = oncePerLetter(({ sentences }) =>
  sentences.some((sentence) => says(sentence, 'topic.invoice_defect_rate')),
)

/** Invoices that the seller owes his buyers: the invoice defect rate counts them. */
function isForBuyers(letter: Letter, sentence: ReadSentence): boolean {
  if (fromSupplier.test(sentence.words, sentence)) return false
  return toBuyers.test(sentence.words, sentence) || namesInvoiceDefects(letter)
}
const fromSupplier = gated(
  /supplier|manufacturer|distributor|wholesal|sourc|lieferant|hersteller|grosshand|fournisseur|fabricant|grossiste|fornitor|produttor|distributor|proveedor|fabricante|mayorista|仕入|メーカー/,
)
const toBuyers = gated(
  /(?<![a-z])(?:(?:when|if) (?:a |the |your )?(?:buyer|customer)s? (?:is |are )?(?:ask|request|want|demand)[a-z]*|requested by (?:the |a |your )?(?:buyer|customer)|(?:of|from|by) (?:another|a different|any other|other) (?:online )?(?:retailer|seller|shop|store|dealer|merchant)s?|an (?:ihre |die )?(?:end)?(?:kunden|kaufer)|(?:vom|von einem|durch den) (?:kunden|kaufer) (?:verlangt|angefordert|gewunscht)[a-z]*|(?:eines|von einem) (?:anderen|fremden) (?:online-?)?(?:handlers?|verkaufers?|shops?|handel)|(?:demandee?s?|exigee?s?) par (?:le |un |votre )?(?:client|acheteur)|d'un autre (?:vendeur|revendeur|detaillant|magasin|commercant)|richiest[ao] (?:dal|dai|dal tuo|da un) (?:client|acquirent)[ei]|di (?:un altro|altri) (?:rivenditor|venditor|negozi)[a-z]*|(?:solicitad|pedid|exigid)[oa]s? por (?:el |un |tu |su )?(?:cliente|comprador)|de (?:otr[oa]|un[oa] distint[oa]) (?:vendedor|tienda|minorista|comercio|comerciante)[a-z]*|(?:for|to) (?:(?:each|every|all|any|your|the) )+(?:business )?(?:orders?|customers?|buyers?)|business (?:orders?|customers?|buyers?)|(?:zu|fur) (?:jede[rmn]?|alle[nr]?) (?:geschafts|business-?)?bestellung|geschafts(?:kund|bestell)[a-z]*|business-?(?:kund|bestell)[a-z]*|fur (?:den|ihre[n]?) kunden|(?:pour|a) (?:chaque|toute|vos) (?:commandes?|clients?)|(?:clients?|commandes?|acheteurs?) (?:professionnel|amazon business|business)[a-z]*|(?:per|a) (?:ogni|ciascun|tutti gli) (?:ordin[ei]|cliente)|(?:clienti|ordin[ei]|acquirenti) (?:amazon )?business|(?:para|a) (?:cada|todos los) (?:pedidos?|clientes?)|(?:clientes?|pedidos?|compradores) (?:de empresa|empresa|amazon business|business)|amazon business)(?![a-z])|(?:他|別)の(?:小売|販売|出品|ショップ|店)|購入者(?:から|が)[^。]{0,12}(?:求め|依頼|希望)|法人(?:の)?(?:お客様|購入者|注文)|ビジネス購入者/,
)

/** What the valid tracking rate counts. */
const countsTracking = oncePerLetter(({ sentences }) =>
  sentences.some((s) =>
    says(s, 'topic.valid_tracking_rate', 'topic.on_time_delivery_rate', 'topic.late_shipment_rate'),
  ),
)
/** "Give a tracking number for each parcel": a habit to take on */
const forEach = gated(
  /(?<![a-z])(?:(?:for|with|on|to) (?:each|every|all|any)(?: of your)?(?: [a-z]+)? (?:parcels?|packages?|shipments?|orders?|deliver(?:y|ies))|(?:jede[rsmn]?|alle[nr]?) (?:[a-z]+ )?(?:paket|sendung|bestellung|lieferung)[a-z]*|(?:chaque|tou(?:te)?s (?:les|vos)) (?:colis|envois?|expeditions?|commandes?|livraisons?)|(?:ogni|ciascun[oa]?|tutt[ei] (?:i|le|gli)(?: tuoi| tue)?) (?:pacc[oh]i?|spedizion[ei]|ordin[ei]|colli?|consegn[ae])|(?:cada|tod[oa]s (?:los|las|tus|sus)) (?:paquetes?|envios?|pedidos?|entregas?))(?![a-z])|(?:すべて|全て|各|それぞれ)の?(?:荷物|出荷|注文|配送|商品)/,
)
const numberOnly = /^(?:tracking|sendungs|numeros? (?:de|di)|追跡|n° de|codic|codigos?|お問い?合わ?せ)/
/** "Make sure that the tracking number is entered without spaces" */
const entersNumber = gated(
  /(?<![a-z])(?:automatic[a-z]*|automatisch|automatiquement|automaticamente|enter(?:ed|ing)?|valid(?:e|es)?|correct(?:e|s|ly)?|make sure|ensure|check|verify|carriers?|integrated|typed|gultig[a-z]*|korrekt[a-z]*|achten|stellen sie sicher|prufen|eingegeben[a-z]*|eintrag[a-z]*|versanddienst[a-z]*|saisi[a-z]*|saisissez|verifiez|assurez|transporteur[a-z]*|inserit[oaie]|inserisci|verifica|assicurati|assicurarsi|corrier[ei]|valido|introduc[a-z]*|introduzca|comprueba|verifique|asegurate|asegurese|transportista)(?![a-z])|有効|入力|確認|配送業者|自動的/,
)
const wantsNumber = gated(
  /(?<![a-z])(?:send|provide|submit|upload|give|supply|share|ubermitteln|senden sie|reichen sie|teilen sie uns|legen sie|envoye[rz]|fourni[a-z]*|transmett[a-z]*|communiqu[a-z]*|invia(?:ci|re)?|fornisci|fornire|trasmett[a-z]*|indicaci|envia(?:nos|r)?|facilita(?:nos|r)?|proporciona[a-z]*|aporta[a-z]*|presenta[a-z]*|need|benotigen|besoin|necesitamos|ci serv[a-z]+)(?![a-z])|(?:お送り|ご?提出|ご?提供|アップロード)/,
)

const looksLikeContent =
  /image|picture|photo|packag|label|manual|bild|foto|verpackung|etikett|anleitung|emballage|etiquette|notice|mode d'emploi|immagin|confezion|imballagg|etichett|manuale|imagen|embalaje|envase|etiqueta|画像|写真|パッケージ|包装|ラベル|説明書/
/** "Compare the pictures with the detail page and correct the listing" */
const editsPage = gated(
  /(?<![a-z])(?:compar(?:e|ez|er|a|ar)|match(?:es)?|edit|correct(?! (?:copy|document))|update|adjust|change|replace the|remove|revise|abgleichen|gleichen sie|vergleichen sie|korrigieren sie|andern sie|aktualisieren sie|passen sie|bearbeiten sie|entfernen sie|corrigez|modifiez|ajustez|mettez a jour|supprimez|confronta|correggi|modifica|aggiorna|rimuovi|corrige|actualiza|ajusta|elimina|quita)(?![a-z])|見比べ|修正し|変更し|更新し|差し替え|編集/,
)
const handsOver = gated(
  /(?<![a-z])(?:send|provide|submit|upload|attach|give us|add|hinzufugen|fugen sie|ajoutez|aggiungi|anade|senden|ubermitteln|reichen|laden sie|legen|fugen|envoye[rz]|fourni[a-z]*|transmett[a-z]*|joign[a-z]*|televers[a-z]*|invia(?:ci|re)?|fornisci|caric[a-z]*|allega[a-z]*|envia(?:nos|r)?|sub(?:e|ir)|adjunt[a-z]*|aport[a-z]*|facilit[a-z]*)(?![a-z])|お送り|提出|添付|追加|アップロード/,
)
