import type { Letter, ReadSentence } from '../reading/letter.ts'
import { says } from '../reading/letter.ts'
import type { Hit } from '../terms/match.ts'
import { gated } from '../text/gated.ts'

/**
 * A sentence that tells what was done, found or said, and asks for nothing: "we compared the invoices and could not confirm
 * them", "buyers told us that the manual was missing".
 */
export function onlyTells(sentence: ReadSentence, language: string): boolean {
  const { words } = sentence
  if (printsMail.test(words, sentence)) return true
  const tells =
    language === 'ja'
      ? toldJapanese.test(words, sentence)
      : weDid.test(words, sentence) ||
        weWill.test(words, sentence) ||
        theySaid.test(words, sentence) ||
        defines.test(words, sentence) ||
        thanks.test(words, sentence) ||
        wasChecked.test(words, sentence)
  return tells && !asksAfterAll.test(words, sentence)
}

/** "We have …", "wir konnten …", "abbiamo …" as the sentence's own subject and verb. */
const weDid = gated(
  /^(?:[-–•*] ?)?(?:[^,;:]{0,70}, )?(?:(?:but|however|unfortunately|so far|also|leider|jedoch|bisher|auch|malheureusement|toutefois|purtroppo|tuttavia|lamentablemente|sin embargo),? )?(?:we (?:(?:have|had)(?! to| asked| requested)(?: not| already| also| since| now)?|could not|couldn't|could|were|was|did not|did|compared|checked|reviewed|examined|found|contacted|tried|noticed|received|learned|removed|took) ?|wir (?:haben|hatten|konnten|wurden|mussten)(?! sie gebeten)|(?:haben|hatten|konnten) wir|nous (?:avons|n'avons|avions|n'avions|avons pu)(?! besoin| demande)|(?:non )?abbiamo (?!bisogno|chiesto)|non e stato possibile|(?:no )?(?:hemos (?!pedido|solicitado)|pudimos|pudieron))(?![a-z])/,
)
/** "We may call your supplier", "we will keep his details confidential": what the speaker will do. */
const weWill = gated(
  /^(?:[-–•*] ?)?(?:[^,;:]{0,60}, )?(?:we (?:will|may|might|shall|can|reserve)(?! (?:not|need|require|ask|only|accept|review|consider|reinstate|request))|wir (?:werden|konnen|durfen|behalten uns)(?! .{0,60}(?:benotigen|brauchen|erst|nur|nicht))|(?:moglicherweise|gegebenenfalls|unter umstanden) (?:werden|kontaktieren|rufen) wir|nous (?:pourrons|pouvons|serons|conserverons|garderons|contacterons|nous reservons)(?! (?:pas|besoin|ne|qu))|(?:potremo|potremmo|possiamo|contatteremo|manterremo|conserveremo|ci riserviamo)|(?:podremos|podemos|podriamos|contactaremos|mantendremos|nos reservamos))(?![a-z])/,
)
/** "Thank you for your plan" */
const thanks = gated(
  /^(?:many thanks|thanks?(?: you)?|vielen dank|danke|wir danken|merci d'avoir|merci pour|nous vous remercions|grazie|la ringraziamo|ti ringraziamo|vi ringraziamo|gracias|le agradecemos|te agradecemos|agradecemos)(?![a-z])/,
)
/** "The invoices from your supplier could be verified" */
const wasChecked = gated(
  /^(?:the|your|these|those|both|all|die|der|ihre|alle|les|vos|la|le|votre|i|le|la|il|gli|las|los|tus|sus|el) [^,;:.]{2,80} (?:(?:could(?: not)?|has|have|was|were)(?: not)?(?: been| be)? (?:verified|confirmed|accepted|checked|reviewed|validated|received)|(?:konnten?|wurden?|ist|sind) .{0,40}(?:bestatigt|gepruft|verifiziert|akzeptiert|eingegangen|angenommen)(?: werden)?|(?:a|ont|n'a|n'ont)(?: pas)? (?:pu etre |ete )(?:verifie|confirme|accepte|valide|examine)e?s?|(?:e stat|sono stat|non e stat|non sono stat)[oaie] (?:possibile )?(?:verificat|confermat|accettat|esaminat|ricevut)[oaie]|(?:ha|han|no ha|no han) (?:sido|podido ser) (?:verificad|confirmad|aceptad|revisad|recibid)[oa]s?|(?:se ha|se han|no se ha|no se han|no se pudo|no se pudieron) (?:verificad|confirmad|aceptad|verificar|confirmar)[oa]?s?)(?![a-z])/,
)
/** Buyers, rights owners or a laboratory say something. */
const theySaid = gated(
  /^(?:[-–•*] ?)?(?:(?:some|several|many|a|the|one|our|einige|mehrere|viele|ein|eine|der|die|das|des|plusieurs|certains|un|une|le|la|les|alcuni|alcune|diversi|il|i|gli|algunos|algunas|varios|los|las|el) )?(?:of your )?(?:buyers?|customers?|shoppers?|rights? owners?|kund(?:en|innen|e)|kaufer(?:in|innen|n)?|rechteinhaber(?:in)?|clients?|acheteurs?|titulaires? (?:de|des) droits|acquirenti|acquirente|clienti|cliente|titolar[ei] dei diritti|compradores|comprador|clientes|titular(?:es)? de (?:los )?derechos)(?![a-z]) .{0,30}?(?:told|reported|report|say|said|complain|inform|stated|claim|state|noted|teilte|teilten|melde|meldete|meldeten|berichte|beschwer|gab|gaben|signal|indiqu|rapport|affirm|se sont plaint|segnal|riferi|lament|dichiar|dij|comunic|quej|declar|notific)/,
)
/** "… is the percentage of orders for which no invoice was uploaded" */
const defines = gated(
  /(?<![a-z])(?:is|measures|means|shows|ist|gibt an|misst|est|mesure|correspond|indique|e|misura|indica|es|mide) (?:the |der |die |das |den |le |la |il |lo |el |a |au |for |fur )?(?:welchen? )?(?:percentage|share|proportion|percent|anteil|prozentsatz|pourcentage|part|proportion|percentuale|quota|porcentaje|proporcion)(?![a-z])/,
)
const toldJapanese = gated(
  /(?:購入者|お客様|権利者)(?:様)?(?:から|より)[^。]{0,80}(?:ご?連絡|申告|報告|苦情|指摘)(?:が|を)[^。]{0,14}(?:ました|ております|います)|(?:確認|照合|検証|審査)(?:し(?:ました)?|いたしました|しました)[^。]{0,10}(?:が|、)[^。]{0,40}(?:できません|でした|ありません)|(?:一致|合致)し(?:ません|ていません|ない)/,
)
const asksAfterAll = gated(
  /(?<![a-z])(?:(?:if|unless|until) (?:you|we)|(?:wenn|falls|sofern) sie|(?:si|sauf si) vous|se non|si no|please|kindly|send|submit|upload|provide|need|needs|require|requires|bitte|senden|reichen sie|laden sie|ubermitteln sie|benotigen|brauchen|fehlen?|fehlt|veuillez|merci de|envoyez|fournissez|transmettez|besoin|manque(?:nt)?|inviaci|invia|invii|carica|carichi|fornisci|mancano|manca|ti (?:chiediamo|preghiamo|invitiamo)|la (?:preghiamo|invitiamo)|serv(?:e|ono)|envia|envie|envienos|envianos|sube|aporta|facilita|necesitamos|faltan?|te (?:pedimos|rogamos)|le (?:pedimos|rogamos)|por favor)(?![a-z])|ください|お願い(?:いたし|し|申し)|必要です|不足/,
)
/** "Please print this e-mail only if you must" */
const printsMail = gated(
  /(?:print|imprim|druck|ausdruck|stamp).{0,30}(?:e-?mail|correo|mensaje|message|courriel|nachricht|messaggio)|(?:e-?mail|correo|nachricht|messaggio|message) (?:nur |solo |only )?(?:drucken|ausdrucken|imprimir|stampare|imprimer)/,
)

/** "Papers that we do not need" above a list of them. */
export function headsUnwanted(letter: Letter, sentence: ReadSentence): boolean {
  return (
    !sentence.item &&
    sentence.words.length <= 110 &&
    unwanted.test(sentence.words, sentence) &&
    !/[.。!]$/.test(sentence.words) &&
    !says(sentence, 'mood.if') &&
    letter.sentences[sentence.index + 1]?.item === true
  )
}

const unwanted = gated(
  /(?<![a-z])(?:(?:do not|don't|need not|no longer|cannot) (?:need|require|want|accept|have to|send|upload|submit|attach)|not (?:needed|required|necessary|accepted|wanted)|nicht (?:mehr )?(?:benotigt|erforderlich|notig|notwendig|einzureichen|akzeptiert|angenommen|gebraucht|benotigen|brauchen|senden|einreichen)|(?:benotigen|brauchen|akzeptieren) wir nicht|n'avez pas (?:a|besoin)|n'avons pas besoin|non (?:requis|necessaires|demandes|acceptes)|pas (?:necessaires?|requis|demandee?s?|acceptee?s?|besoin)|inutile d|n'envoyez pas|ne (?:nous )?(?:envoyez|transmettez|joignez) pas|non (?:necessari|richiesti|accettati|servono|occorrono|inviare|abbiamo bisogno|devi inviare|ci servono)|no (?:necesitamos|se necesitan|necesarios|requeridos|hacen falta|aceptamos|envies|adjuntes|envie|adjunte|tienes que enviar))|(?:不要|必要(?:は|の|が)?(?:ありません|ない|ございません)|受け付け(?:られ|でき)(?:ない|ません))/,
)

/** A paper that a sentence names without wanting it from the seller. */
export function isOnlyMentioned(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  const { flat } = letter.reading
  const before = flat.slice(Math.max(sentence.start, hit.start - 60), hit.start)
  const after = flat.slice(hit.end, Math.min(sentence.end, hit.end + 70))
  if (hit.concept === 'document.poa') return changesNothing.test(sentence.words, sentence)
  return (
    ours.test(before) ||
    leftOut.test(sentence.words, sentence) ||
    mayAskLater.test(before) ||
    mayAskJapanese.test(after) ||
    isHeldAlready(letter, sentence, hit) ||
    (hit.concept === 'document.other' && (follows.test(before) || isPartOfPaper(letter, sentence, hit))) ||
    changesNothing.test(sentence.words, sentence) ||
    (hit.concept === 'document.invoice' && isForBuyers(letter, sentence)) ||
    ((sentByYou.test(after) || sentByYouBefore.test(before)) && !again.test(sentence.words, sentence)) ||
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

/** "our invoice for storage" */
const ours = /(?<![a-z])(?:our|unsere[nmrs]?|notre|nos|nostr[aoei]|nuestr[ao]s?) (?:[a-z]+ )?$/

/** "Neither invoices nor a licence will change this decision" */
const changesNothing = gated(
  /(?:will|would|can|could|do|does) (?:not )?(?:change|alter|affect|reverse)[a-z]* (?:this|our|the) (?:decision|outcome|result)|andern (?:daran |an dieser entscheidung )?(?:nichts|etwas)|(?:nichts|etwas) an (?:dieser|unserer|der) entscheidung|(?:ne )?(?:modifier|changer)[a-z]* (?:pas |rien a )?(?:cette|notre|la) decision|(?:non )?(?:cambier|modificher|cambi)[a-z]* (?:questa|la nostra|la) decisione|(?:no )?(?:cambiar|modificar)[a-z]* (?:esta|nuestra|la) decision|決定(?:は|が|に)?(?:変わり|変更(?:は|され))/,
)

/** "the invoices you sent", "die von Ihnen eingesandten Rechnungen" */
const sentByYou =
  /^,? (?:(?:that|which) )?you (?:have |had )?(?:already |previously |recently )?(?:sent|submitted|provided|uploaded|supplied|gave|shared)(?![a-z])|^,? die (?:sie|uns) (?:uns )?(?:[a-z0-9. ]{0,30})?(?:eingesandt|ubermittelt|eingereicht|gesendet|geschickt|vorgelegt|hochgeladen)|^,? que vous (?:nous )?(?:avez|aviez) (?:deja )?(?:envoye|fourni|transmis|soumis|telecharge|televerse|depose|communique)|^,? che (?:ci )?(?:hai|ha|avete) (?:gia )?(?:inviat|fornit|caricat|trasmess|presentat|mandat)|^,? que (?:nos )?(?:has |ha |habia[s]? )?(?:ya )?(?:enviaste|envio|facilitaste|facilito|presentaste|presento|subiste|subio|enviado|facilitado|presentado|subido|aportado|aportaste)/
const sentByYouBefore =
  /(?:von ihnen|ihrerseits|zuvor|bereits|zuletzt) (?:[a-z]+ )?(?:eingesandt|ubermittelt|eingereicht|gesendet|geschickt|vorgelegt|hochgeladen)[a-z]* (?:[a-z]+ )?$|(?:お送り|ご?提出|送信|アップロード)(?:いただ(?:いた|きました)|された)[^。、]{0,8}$/
const again = gated(
  /(?<![a-z])(?:again|re-?send|re-?submit|re-?upload|replace|erneut|nochmals|ersetzen|de nouveau|a nouveau|renvoye[rz]|remplace[rz]|di nuovo|nuovamente|sostitui|de nuevo|nuevamente|vuelv[ae]|reenvi|sustitu)|再度|再提出|改めて/,
)

/** "Please leave out screenshots" */
const leftOut = gated(
  /(?<![a-z])(?:leave out|omit|refrain from (?:sending|attaching|uploading|including)|avoid (?:sending|attaching|uploading)|lassen sie .{0,60}(?:weg|beiseite)(?![a-z])|verzichten sie (?:bitte )?(?:auf|darauf)|(?:veuillez |merci de )(?:ne pas|omettre|vous abstenir)|evitez (?:de|d')|abstenez-vous|evita(?:re)? di|ometti|tralascia|omite|omita|evita (?:enviar|adjuntar|subir)|abstente de|absteng(?:a|ase) de)(?![a-z])|(?:添付|送付|提出)は(?:ご遠慮|お控え)/,
)
/** "We may ask for a certificate later" */
const mayAskLater =
  /(?<![a-z])(?:we (?:may|might|could)(?: later| also| still)? (?:ask|request|require)(?: you)?(?: for)?|(?:konnen|konnten) wir (?:[a-z]+ ){0,3}|wir (?:konnen|konnten) (?:spater|gegebenenfalls|noch) (?:[a-z]+ ){0,3}|nous (?:pourrons|pourrions|pouvons) (?:[a-z]+ ){0,2}(?:demander|exiger)|(?:potremo|potremmo|possiamo) (?:[a-z]+ ){0,2}(?:chiedere|richiedere)|(?:podremos|podemos|podriamos) (?:[a-z]+ ){0,2}(?:pedir|solicitar)(?:te|le)?) (?:later |an? |the |your |die |ein(?:en?)? |des |une? |les |la |una? |el )*$/
const mayAskJapanese = /^(?:の)?(?:ご?提出|ご?提示)?(?:を)?(?:お願いする|求める|依頼する)(?:場合|こと)が/

/** "We already have your licence", "Ihre Lizenz liegt uns bereits vor" */
function isHeldAlready(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (!heldAlready.test(sentence.words, sentence)) return false
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
  /(?<![a-z])(?:follow|read|see|befolgen sie|folgen sie|lesen sie|beachten sie|siehe|suivez|suivre|lisez|consultez|segui|segua|seguire|leggi|consulta|sigue|siga|seguir|lee|lea|consulte) (?:[a-z']+ ){0,3}$/

/** "A register extract that states the tax number": what a paper shows is no second paper. */
function isPartOfPaper(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  const paper = sentence.hits.find(
    (other) =>
      other.end <= hit.start &&
      other.concept.startsWith('document.') &&
      other.concept !== 'document.notDocument',
  )
  if (paper === undefined) return false
  const { flat } = letter.reading
  return registered.test(flat.slice(hit.start, hit.end)) && stating.test(flat.slice(paper.end, hit.start))
}
const registered =
  /^(?:cif|nif|tax|vat|registration|ust|steuer|handelsregister|umsatzsteuer|numeros?|siret|siren|tva|partita|codice fiscale|numer[oi]|登録番号|法人番号)/
const stating =
  /(?<![a-z])(?:showing|shows?|stating|states?|with|bearing|containing|that (?:lists|names)|mit|auf de[mr]|aus de[mr]|der .{0,20}|die .{0,20}|mentionnant|indiquant|portant|avec|sur lequel|riportante|indicante|con|che (?:riporti|indichi|contenga)|en (?:el|la|los|las) que (?:conste|figure|aparezca)n?|que (?:incluya|indique|muestre)n?)(?![a-z])|記載/

/** Invoices that the seller owes his buyers: the invoice defect rate counts them. */
function isForBuyers(letter: Letter, sentence: ReadSentence): boolean {
  if (fromSupplier.test(sentence.words, sentence)) return false
  return (
    toBuyers.test(sentence.words, sentence) ||
    letter.sentences.some((other) => says(other, 'topic.invoice_defect_rate'))
  )
}
const fromSupplier = gated(
  /supplier|manufacturer|distributor|wholesal|sourc|lieferant|hersteller|grosshand|fournisseur|fabricant|grossiste|fornitor|produttor|distributor|proveedor|fabricante|mayorista|仕入|メーカー/,
)
const toBuyers = gated(
  /(?<![a-z])(?:(?:for|to) (?:(?:each|every|all|any|your|the) )+(?:business )?(?:orders?|customers?|buyers?)|business (?:orders?|customers?|buyers?)|(?:zu|fur) (?:jede[rmn]?|alle[nr]?) (?:geschafts|business-?)?bestellung|geschafts(?:kund|bestell)[a-z]*|business-?(?:kund|bestell)[a-z]*|fur (?:den|ihre[n]?) kunden|(?:pour|a) (?:chaque|toute|vos) (?:commandes?|clients?)|(?:clients?|commandes?|acheteurs?) (?:professionnel|amazon business|business)[a-z]*|(?:per|a) (?:ogni|ciascun|tutti gli) (?:ordin[ei]|cliente)|(?:clienti|ordin[ei]|acquirenti) (?:amazon )?business|(?:para|a) (?:cada|todos los) (?:pedidos?|clientes?)|(?:clientes?|pedidos?|compradores) (?:de empresa|empresa|amazon business|business)|amazon business)(?![a-z])|法人(?:の)?(?:お客様|購入者|注文)|ビジネス購入者/,
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
