import { says, type ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'

/**
 * A sentence that tells what was done, found or said, and asks for nothing: "we compared the invoices and could not confirm
 * them", "buyers told us that the manual was missing".
 */
export function onlyTells(sentence: ReadSentence, language: string): boolean {
  const { words } = sentence
  if (printsMail.test(words, sentence) || learnMore.test(words, sentence)) return true
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
  /^(?:[-–•*] ?)?(?:[^,;:]{0,70}, )?(?:(?:but|however|unfortunately|so far|also|leider|jedoch|bisher|auch|malheureusement|toutefois|purtroppo|tuttavia|lamentablemente|sin embargo),? )?(?:we (?:(?:have|had)(?! to| asked| requested)(?: not| already| also| since| now)?|could not|couldn't|could|were|was|did not|did|compared|checked|reviewed|examined|found|contacted|tried|noticed|received|learned|removed|took) ?|wir (?:haben|hatten|konnten|wurden|mussten)(?! sie gebeten)|(?:haben|hatten|konnten) wir|nous (?:avons|n'avons|avions|n'avions|avons pu)(?! besoin| demande)|(?:non )?abbiamo(?! (?:bisogno|chiesto))|non e stato possibile|(?:no )?(?:hemos(?! (?:pedido|solicitado))|pudimos|pudieron))(?![a-z])/,
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
  /^(?:[-–•*] ?)?(?:(?:some|several|many|a|the|one|our|einige|mehrere|viele|ein|eine|der|die|das|des|plusieurs|certains|un|une|le|la|les|alcuni|alcune|diversi|il|i|gli|algunos|algunas|varios|los|las|el) )?(?:of your )?(?:buyers?|customers?|shoppers?|rights? owners?|kund(?:en|innen|e)|kaufer(?:in|innen|n)?|rechteinhaber(?:in)?|clients?|acheteurs?|titulaires? (?:de|des) droits|acquirenti|acquirente|clienti|cliente|titolar[ei] dei diritti|compradores|comprador|clientes|clientas?|titular(?:es)? de (?:los )?derechos)(?![a-z]) .{0,30}?(?:sent us|schickte|sandte|a envoye|ont envoye|mando|mandaron|envio|ha inviato|ci ha mandato|ci hanno mandato|told|reported|report|say|said|complain|inform|stated|claim|state|noted|teilte|teilten|melde|meldete|meldeten|berichte|beschwer|gab|gaben|signal|indiqu|rapport|affirm|se sont plaint|segnal|riferi|lament|dichiar|dij|comunic|quej|declar|notific)/,
)
/** "… is the percentage of orders for which no invoice was uploaded" */
const defines = gated(
  /(?<![a-z])(?:is|measures|means|shows|ist|gibt an|misst|est|mesure|correspond|indique|e|misura|indica|es|mide) (?:the |der |die |das |den |le |la |il |lo |el |a |au |for |fur )?(?:welchen? )?(?:percentage|share|proportion|percent|anteil|prozentsatz|pourcentage|part|proportion|percentuale|quota|porcentaje|proporcion)(?![a-z])/,
)
const toldJapanese = gated(
  /(?:購入者|お客様|権利者)(?:様)?(?:から|より)[^。]{0,80}(?:ご?連絡|申告|報告|苦情|指摘)(?:が|を)[^。]{0,14}(?:ました|ております|います)|(?:確認|照合|検証|審査)(?:し(?:ました)?|いたしました|しました)[^。]{0,10}(?:が|、)[^。]{0,40}(?:できません|でした|ありません)|(?:担当者|専門家|スペシャリスト)[^。]{0,30}(?:説明|案内)(?:いた)?します|権利者(?:より|から)[^。]{0,40}(?:提示|提出)を受け|の(?:記載|文言|表記)が(?:ござい|あり|見られ|確認され)ました|(?:一致|合致)し(?:ません|ていません|ない)/,
)
const asksAfterAll = gated(
  /(?<![a-z])(?:(?:if|unless|until) (?:you|we)|(?:wenn|falls|sofern) sie|(?:si|sauf si) vous|se non|si no|please|kindly|send|submit|upload|provide|need|needs|require|requires|bitte|senden|reichen sie|laden sie|ubermitteln sie|benotigen|brauchen|fehlen?|fehlt|veuillez|merci de|envoyez|fournissez|transmettez|besoin|manque(?:nt)?|inviaci|invia|invii|(?:invi|caric|mand|alleg)[ah]?[ai]?l[oaie]|(?:envi|sub|mand|remit|adjunt)[ae]l[oa]s?|carica|carichi|fornisci|mancano|manca|ti (?:chiediamo|preghiamo|invitiamo)|la (?:preghiamo|invitiamo)|serv(?:e|ono)|envia|envie|envienos|envianos|sube|aporta|facilita|necesitamos|faltan?|te (?:pedimos|rogamos)|le (?:pedimos|rogamos)|por favor)(?![a-z])|ください|お願い(?:いたし|し|申し)|必要です|不足/,
)
/** "Learn how letters of authorization are checked: https://…" */
const learnMore = gated(
  /^(?:[-–•*] ?)?(?:learn (?:how|more|about|why|what)|find out (?:how|more|why|what)|read (?:more|how|about)|see how|erfahren sie|lesen sie (?:mehr|hier|nach)|so (?:prufen|erkennen) wir|decouvrez (?:comment|pourquoi)|apprenez|scopri (?:come|di piu|perche)|leggi (?:come|di piu)|descubre (?:como|por que)|mas informacion (?:sobre|acerca))(?![a-z])|(?:について)?詳しく(?:は|見る|知る)/,
)
/** "Please print this e-mail only if you must" */
const printsMail = gated(
  /(?:print|imprim|druck|ausdruck|stamp).{0,30}(?:e-?mail|correo|mensaje|message|courriel|nachricht|messaggio)|(?:e-?mail|correo|nachricht|messaggio|message) (?:nur |solo |only )?(?:drucken|ausdrucken|imprimir|stampare|imprimer)/,
)

/** "Why was this action taken?", "… to avoid further impact, ship what is open": what Amazon tells of itself asks for no cause. */
export function tellsOwnStep(sentence: ReadSentence): boolean {
  return (
    says(sentence, 'trace.openOrders') ||
    ownStep.test(sentence.words, sentence) ||
    whereToRead.test(sentence.words, sentence)
  )
}

const ownStep = gated(
  /^(?:why (?:was|were|did (?:we|amazon) take|have we taken) (?:this|these) (?:action|step|measure|decision)s?(?: taken)?|warum (?:wurden?|haben wir) (?:diese|diesen) (?:massnahmen?|schritt|entscheidung)(?: (?:ergriffen|getroffen|unternommen))?|pourquoi (?:cette|ces) mesures?|pourquoi avons-nous pris cette (?:mesure|decision)|perche (?:e stato (?:adottato|preso)|abbiamo (?:adottato|preso)) quest[oa] (?:provvedimento|misura|decisione)|por que (?:se ha tomado|hemos tomado) esta (?:medida|accion|decision))[^.]{0,40}\?$|^なぜ(?:この|本)?(?:よう)?な?(?:措置|対応)が?[^。]{0,16}[?？]$/,
)

/** "Details on the cause are in the portal": where to read it, not what to write. */
const whereToRead = gated(
  /^(?:(?:detailed|more|further) )?(?:information|details) (?:on|about|of) the (?:root )?cause|^(?:detaillierte |weitere |genauere )?(?:angaben|informationen|einzelheiten|details) (?:zur|uber die|zu der) ursache|^(?:(?:des|plus d'|les) ?)?(?:informations|details)(?: [a-z]+)? sur la cause|^(?:(?:le|i|ulteriori|maggiori) )?(?:informazioni|dettagli)(?: [a-z]+)? sulla causa|^(?:(?:la|los|mas) )?(?:informacion|detalles)(?: [a-z]+)? sobre la causa|(?<![a-z])(?:eine liste [^.]{0,80}(?:anzusehen|ansehen)|(?:see|view) (?:a|the) list of|(?:consulter|voir) (?:la|une) liste|(?:consultare|visualizzare|vedere) (?:l'|un |una )(?:elenco|lista)|(?:consultar|ver) (?:una|la) lista)(?![a-z])|^原因(?:の詳細)?(?:は|については?)[^。]{0,24}(?:ご確認|ご覧)/,
)
