import { says, type ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'
import { afterWords } from './after-words.ts'

/**
 * What a sentence says outright of a length of time, by the words before and behind it: that something is only possible after
 * it ("you can apply again after 90 days"), that it is Amazon's own ("turnaround time for our response is 48 hours"), or that it
 * is what appeals have ("appeals must be sent within 30 days of this notice"); null where it says none of these.
 */
export function saidOfTime(
  sentence: ReadSentence,
  before: string,
  behind: string,
): 'wait' | 'own' | 'deadline' | 'funds' | null {
  if (answersMust.test(before, sentence) || mustArrive(before, behind, sentence)) return 'deadline'
  if (takesUs.test(before, sentence) || weTell.test(before, sentence)) return 'own'
  if (runsFor.test(before, sentence) || (clockRuns.test(behind) && !says(sentence, 'object.funds')))
    return 'deadline'
  if (afterIt.test(before, sentence) && isClosed.test(behind, sentence)) return 'deadline'
  if (repeated.test(before, sentence) && mayFollow.test(behind)) return 'wait'
  if (anew.test(before, sentence) && mayFollow.test(behind) && !says(sentence, 'ask.send')) return 'wait'
  if (anewBehind.test(behind, sentence)) return 'wait'
  if (moreTime.test(before, sentence) && mayFollow.test(sentence.words)) return 'wait'
  if (afterIt.test(before, sentence) && askForMoney.test(behind) && !says(sentence, 'mood.if')) return 'funds'
  const waits =
    (afterIt.test(before, sentence) && canDo.test(sentence.words)) || thenPossible.test(behind, sentence)
  return waits && !says(sentence, 'object.funds', 'time.funds', 'state.off', 'state.cannotSell')
    ? 'wait'
    : null
}

/** "after 90 days", right before the length of time. */
const afterIt = gated(
  new RegExp(
    String.raw`(?<![a-z])${afterWords} (?:another |a further |waiting |at least |weiteren |mindestens |un delai de |altri |otros )?(?:[a-z-]+ \()?$`,
  ),
)
/** "… your request is closed", "… wird die Anfrage geschlossen": what becomes of a matter that nobody answers in. */
const isClosed = gated(
  /^\)?,? ?(?:(?:without|with no|ohne|sans|senza|sin) [^.;]{3,50}?,? )?(?:the |this |your |ihre?n? |diesen? |der |die |den |wird |werden |schliessen wir |la |le |il |el |votre |ce |cette |tua |tuo |sua |suo |tu |su |questa |esta |se |damos por )*(?:[a-z]+ ){0,2}?(?:request|case|appeal|application|ticket|matter|enquiry|inquiry|submission|dispute|fall|anfrage|antrag|vorgang|einspruch|dossier|demande|appel|requete|pratica|richiesta|caso|ricorso|solicitud|expediente|apelacion|right|chance|possibility|recht|moglichkeit|droit|possibilite|diritto|possibilita|derecho|posibilidad)s?(?![a-z]) ?(?:[a-z]+ ){0,4}?(?:closed?|closes|lapses?|expires?|archived|resolved|withdrawn|dropped|cancell?ed|geschlossen|eingestellt|archiviert|verfallt|clos|close|classe|classee|cloture[a-z]*|chius[oa]|archiviat[oa]|scade|decade|cerrara|cerrada|cerrado|archivara|caduca|gone|lost|over|erlischt|erloschen|vorbei|perdue?|s'eteint|expire|pers[oa]|si perde|perdid[oa]|se pierde|se extingue)(?![a-z])/,
)
/** "Two more complaints within 180 days can affect your account": what would count together. */
const repeated = gated(
  /(?<![a-z])(?:more|further|another|additional|second|third|weitere[rns]?|erneute[rn]?|zweite[rn]?|autres?|nouvelles?|nouveaux|deuxieme|altr[eioa]|ulterior[ei]|nuov[eioa]|second[oa]|mas|otr[oa]s?|nuev[oa]s?|segund[oa])(?![a-z])[^.;]{0,60}(?:complaint|violation|infringement|incident|offen[cs]e|breach|case|verst[oö]ss|beschwerde|verletzung|fall|falle|infraction|reclamation|plainte|violazion|reclam|segnalazion|infraccion|queja|incumplimiento)[a-z]*(?: [a-z]+){0,5} (?:within|in|over|during|inside|innerhalb von|innerhalb der|in den|binnen|sous|dans|en|entro|nei|durante)(?: (?:a|the|les|los|i|un)(?: (?:period|delai|plazo|periodo) (?:of|de|di))?)?(?: (?:next|following|coming|subsequent|nachsten|kommenden|folgenden|prochains|prossimi|successivi|proximos|siguientes))? $/,
)
/** "If it happens again in the next 6 months", "sellers who repeat this within 30 days" */
const anew = gated(
  /(?<![a-z])(?:again|repeat(?:s|ed)?|recur(?:s|rence)?|reoccurs?|erneut|wiederhol[a-z]*|nochmals|abermals|reprodui[a-z]*|(?:de|a) nouveau|recidiv[a-z]*|repet[a-z]*|nuovamente|di nuovo|ripet[a-z]*|de nuevo|otra vez|nuevamente|repit[a-z]*|reincid[a-z]*)(?![a-z])[^.;,]{0,40} (?:within|in|over|during|inside|innerhalb von|innerhalb der|in den|binnen|sous|dans|en|entro|nei|durante)(?: (?:a|the|les|los|i|un))?(?: (?:next|following|coming|subsequent|nachsten|kommenden|folgenden|prochains|prossimi|successivi|proximos|siguientes))? $/,
)
/** "Kommt dies in den nächsten 6 Monaten erneut vor", 90日以内に再度違反があった場合 */
const anewBehind = gated(
  /^ (?:erneut|wieder|nochmals|noch einmal|abermals)(?![a-z])[^.;]{0,80}(?<![a-z])(?:kann|konnen|konnten?|darf|wird|werden)(?![a-z])|^(?:以内|の間|間)に?(?:再度|再び|さらに|同様の)[^。]{0,30}(?:場合|と)[^。]{0,40}(?:可能性|ことがあ)/,
)
/** "An extension of 14 days may be granted": more time that is there to be had. */
const moreTime = gated(
  /(?<![a-z])(?:extensions?|[a-z]*verlangerung|aufschub|prolongation|delai supplementaire|proroga|prorroga|ampliacion)(?![a-z])(?: (?:of|by|for|von|um|de|di|por))?(?: (?:up to|bis zu|hasta|fino a))? $/,
)
const mayFollow =
  /^[^.;]{0,40}(?:can|may|might|could|will|would|konnen|kann|konnten?|fuhrt|fuhren|peu(?:t|vent)|pourr(?:a|ont|ait|aient|ons|ions)|entrain[a-z]*|possono|puo|potr(?:a|anno|ebbe|ebbero|emmo|emo)|comport[a-z]*|pueden?|podr(?:a|an|ia|ian|iamos|emos))(?![a-z])/
/** "After 90 days you may write to disbursement-appeals@…" */
const askForMoney =
  /^\)?[^.;]{0,60}(?:disburs|payout|payment|funds|balance|auszahl|guthaben|gelder|versement|fonds|solde|pagament|fondi|saldo|pagos?|fondos|desembols)/
const canDo =
  /(?<![a-z])(?:can|may|could|able|possible|konnen|kann|moglich|pouvez|pourrez|peut|peuvent|puoi|puo|potrai|potra|possono|possibile|puedes?|podras?|podra|pueden|posible)(?![a-z])/
/** 90日後に再度申請いただけます */
const thenPossible = gated(
  /^ ?(?:後|経過後|を過ぎ(?:て|ると|れば))(?:に|から|以降)?(?:は)?、?[^。]{0,20}(?:申請|申し込|出品|登録|提出|応募|参加)[^。]{0,8}(?:いただけます|できます|可能)/,
)

const takesUs = gated(
  /(?<![a-z])(?:(?:(?<!you can )(?:count on|bank on|reckon with|plan for|figure on)|(?<!(?:we|not) )allow(?: us| for)?|rechnen sie (?:bitte )?mit|(?<!vous )comptez|metti in conto|calcola|calcoli)(?: (?:about|around|roughly|up to|another|etwa|rund|bis zu|environ|circa|fino a))?(?: (?:[a-z]+|\d+) (?:to|or|bis|oder|a|ou|o))?|(?:our |the |usual |average |typical )*(?:turnaround|response|processing|handling|reply|answering|review) ?times?(?: (?:for|of) (?:our|a|an|the|your) [a-z]+)?(?: (?:is|are|takes|can be|may be|will be))?:?|(?:our |the )?(?:tat|sla|turn-?around)(?: for [a-z ]{3,24}?)?(?: (?:is|of))?:?|(?:unsere |die )?(?:bearbeitungs|antwort|reaktions|prufungs|pruf)(?:zeit|dauer)(?: (?:betragt|liegt bei|ist))?:?|(?:(?:notre|nos) delais?|(?:notre |le )?temps|(?:le |les )?delais?(?= (?:moyen )?(?:de |d')(?:traitement|examen))) (?:moyens? )?(?:de |d')(?:reponse|traitement|examen)(?: (?:est|sont))?(?: (?:de|d'environ))? ?:?|(?:il nostro |i nostri )?temp[oi] (?:medi[oi] )?di (?:risposta|elaborazione|esame|verifica)(?: (?:e|sono))?(?: (?:di|circa))? ?:?|(?:nuestro plazo|(?:nuestro |el )?tiempo|(?:el )?plazo(?= (?:medio )?de (?:tramitacion|resolucion|revision))) (?:medio )?de (?:respuesta|tramitacion|revision|resolucion)(?: es)?(?: de)? ?:?) (?:up to |about |around |approximately |usually |circa |bis zu |etwa |environ |jusqu'a |fino a |hasta |unos )?$|(?:ご?回答|ご?返信|審査|処理|確認)(?:まで)?(?:に)?(?:の|かかる)?(?:所要)?(?:時間|期間|日数)(?:は|が)?(?:約|およそ|通常)?$/,
)

/** "We'll tell you the result within": what the speaker does, and nothing that the reader has to. */
const weTell = gated(
  /(?:^|[,:;] )(?:we|amazon|our team|a specialist)(?:'ll| will| shall| aim to| try to| usually| normally| generally)? (?:usually |normally |then |also )?(?:tell|inform|notify|let|e-?mail|mail|message|text|update|follow up|be in touch|get in touch|get back|come back|answer|reply|respond|decide|confirm|process|contact|write)(?! (?:us|amazon))[^.;]{0,50} (?:within|in|after|inside) (?:the next |about |up to |at most )?$|(?:^|[,:;] )wir (?:teilen|informieren|benachrichtigen|antworten|entscheiden|melden|geben)[^.;]{0,60} (?:innerhalb von|binnen|in|nach) $|(?:^|[,:;] )nous (?:vous )?(?:informerons|communiquerons|repondrons|notifierons|contacterons|repondons|ferons)[^.;]{0,50} (?:dans|sous|en)(?: un delai de| les)? $|(?:^|[,:;] )(?:ti|le|vi) (?:comunicheremo|informeremo|risponderemo|faremo|contatteremo)[^.;]{0,50} (?:entro|in) $|(?:^|[,:;] )(?:te|le|les|os) (?:comunicaremos|informaremos|responderemos|contestaremos|avisaremos)[^.;]{0,50} (?:en|dentro de|antes de)(?: un plazo de)? $/,
)

const answersMust = gated(
  /(?<![a-z])(?:appeals?|disputes?|objections?|answers?|replies|repl(?:y|ies)|responses?|counter-?notices?|submissions?) (?:must|have to|has to|need to|needs to|should|are to|is to|can only|will only be accepted if|is due|are due) (?:be )?(?:sent|submitted|filed|made|lodged|received|reach us|reach amazon|arrive|sent in|uploaded)? ?(?:with us |to us |here )?(?:within|in|no later than|not later than|inside) (?:the next )?$|(?<![a-z])(?:les )?(?:appels?|recours|contestations?|reponses?) (?:doi(?:ven)?t|sont a|est a) (?:nous )?(?:etre )?(?:envoye|transmis|depose|soumis|presente|formule|parvenir|adresse)[a-z]* (?:dans|sous)(?: un delai de| les)? $|(?<![a-z])(?:i |il )?(?:ricors[oi]|reclam[oi]|rispost[ae]|contestazion[ei]) (?:va|vanno|dev(?:e|ono)(?: essere)?|deve pervenire) (?:inviat|presentat|trasmess|mandat|caricat|pervenir)[a-z]* (?:entro|in) $|(?<![a-z])(?:las? |los? |el )?(?:apelacion(?:es)?|recursos?|respuestas?|alegaciones) (?:deben?|tienen? que|han de|ha de) (?:ser )?(?:enviar|presentar|enviad|presentad|remitir|llegar|recibir)[a-z]* (?:en|dentro de|antes de)(?: (?:un|el) plazo de)? $/,
)

/** "The appeal window is 30 days", "a grace period of 30 days applies": the time to act in has a name and a length. */
const runsFor = gated(
  /(?<![a-z])(?:(?:(?:appeals?|dispute|response|submission|objection|answering|reply) (?:window|period|time)|(?:window|period|time) (?:for|to) (?:your |an? |the )?(?:appeal|dispute|respon|repl|object|answer|contest|submi|upload)[a-z]*|grace period|time limit|countdown|(?:window|period|form|portal|survey)(?![a-z])[^.;]{0,50} (?:closes|ends|runs out|expires) in|(?:einspruchs|widerspruchs|antwort|einreichungs|nach|schon)frist|delai (?:d'appel|de reponse|de contestation|de grace|pour (?:faire appel|repondre|contester|envoyer))|(?:termine|tempo) (?:per (?:il ricorso|la risposta|rispondere|ricorrere|presentare)|di (?:ricorso|risposta|tolleranza))|periodo di (?:tolleranza|grazia)|plazo (?:de (?:apelacion|respuesta|gracia|recurso)|para (?:apelar|responder|recurrir|presentar))|periodo de gracia)(?: (?:for|to|zur|fur|pour|per|para) [a-z' ]{3,30}?)?(?: (?:is|are|was|of|runs?(?: for)?|lasts?|stays open(?: for)?|remains open(?: for)?|closes in|ends in|von|betragt|lauft|endet in|endet nach|est|dure|de|d'|expire dans|e|dura|scade (?:tra|fra)|di|es|vence en|finaliza en))?|(?:hold|keep|leave|accept|take|consider) (?:[a-z]+ ){0,2}(?:appeals?|disputes?|submissions?|responses?)(?: open)? (?:for|within|during)|(?:appeals?|disputes?|submissions?|responses?) (?:are|is|stays?|remains?) (?:open|accepted|taken|considered|possible) (?:for|within|during)|(?:nehmen wir|wir nehmen|halten wir|wir halten) (?:einspruche|widerspruche|unterlagen|antworten)(?: (?:nur|noch|fur))*|(?:appels|recours|contestations) (?:sont|restent) (?:acceptes|recevables|ouverts|possibles|ouvertes)[a-z]* pendant|(?:ricorsi) (?:sono|restano) (?:accettati|aperti|possibili|ammessi) per|(?:apelaciones|recursos) (?:se (?:admiten|aceptan)|estan abiert[oa]s) durante|(?:can|may) be (?:made|filed|submitted|lodged|sent|uploaded|provided|handed in) (?:[a-z]+ ){0,4}(?:for|within|during)|(?:peut|peuvent) etre (?:presente|transmis|envoye|depose|fourni|formule)[a-z]* (?:[a-z ]{1,20} )?(?:pendant|durant)(?: les)?|(?:puo|possono) essere (?:presentat|inviat|caricat|trasmess|fornit)[a-z]+ per(?: i)?|se pueden? (?:presentar|enviar|subir|aportar) (?:durante|en)(?: los)?)(?: (?:the|only|just|a further|another|de|di|von|nur|noch))*:? ?$|(?:申し立て|異議|回答|返信|提出|猶予)(?:の|可能)?期[間限](?:は|として)?(?:、)?$/,
)
/** "The 72-hour countdown", "a 15-day notice", "14-tägige Nachfrist" */
const clockRuns =
  /^(?:-| )?(?:clock|countdown|timer|ultimatum|grace period|(?:appeal|dispute|response|submission|answering) (?:window|period|deadline|limit)|deadline|time limit|notice:|warning period)(?![a-z])|^ige[nrs]? (?:nach|schon|einspruchs|antwort)?frist/

/** "Einsprüche müssen innerhalb von 30 Tagen eingehen" */
function mustArrive(before: string, behind: string, sentence: ReadSentence): boolean {
  return objectionsMust.test(before, sentence) && arrive.test(behind)
}

const objectionsMust = gated(
  /(?<![a-z])(?:einspruche?|widerspruche?|antworten|stellungnahmen?|beschwerden?) (?:muss|mussen|sind|ist|hat|haben)(?: [a-z]+){0,3} (?:innerhalb von|binnen|innert) $|(?:異議(?:申(?:し)?立て)?|ご?回答|ご?返信)は[^。]{0,20}$/,
)
const arrive =
  /^[^.;]{0,60}(?:eingehen|vorliegen|erfolgen|einzureichen|einzulegen|einzusenden|eingereicht|eingelegt|eingesandt|gesendet|zu erfolgen)|^以内に[^。]{0,16}(?:提出|送信|送付|行っ|お願い|ください)/
