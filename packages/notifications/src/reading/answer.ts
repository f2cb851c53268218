import type { PlacedDocument } from '../facts/document-window.ts'
import { gated } from '../text/gated.ts'
import type { Hit } from '../terms/match.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import type { Standing } from './standing.ts'

export function answersAppeal(letter: Letter): boolean {
  const early = letter.sentences.filter((s) => s.start < Math.max(400, letter.reading.flat.length * 0.5))
  if (
    early.some((s) => {
      const received = s.hits.find((h) => h.concept === 'reply.appealReceived')
      return (
        received !== undefined &&
        !(s.item && says(s, 'lure.credentials')) &&
        !isComplaint(s) &&
        !(says(s, 'object.stock') && unitsReceived.test(s.words)) &&
        !thanksForOrder.test(letter.reading.flat.slice(received.start, received.end + 24)) &&
        !asksHow(s, received) &&
        !isInstruction(s, received) &&
        !atRegistration(letter, s, received)
      )
    })
  )
    return true
  if (letter.sentences.filter((s) => wantsDetail.test(s.words, s)).length > 1) return true
  return (
    (repliesBySubject(letter) || isAboutAppeal(letter)) &&
    letter.sentences.some((s) => says(s, 'reply.insufficient', 'reply.refused', 'reply.final'))
  )
}

/** "Decision on your appeal": a subject that names the seller's own, and does not tell how to make one. */
function isAboutAppeal({ subject, sentences }: Letter): boolean {
  const words = subject === null ? '' : (sentences[0]?.words ?? '')
  return ownAppeal.test(words) && !toBeMade.test(words)
}

const ownAppeal =
  /(?<![a-z])(?:(?:your|the) (?:[a-z]+ )?(?:appeal|dispute)|(?:ihr(?:en|em|es|er)?|der|den|des) (?:einspruchs?|widerspruchs?|beschwerde)|(?:votre|vos|du|le) (?:recours|appel|contestation)|(?:tuo|suo|vostro|del|sul|al) (?:tuo |suo |vostro )?(?:ricorso|appello|reclamo)|(?:tu|su|la|el) (?:apelacion|recurso|reclamacion))(?![a-z])|申し立て(?:へ|に|の|について|結果)|異議申し立て/
const toBeMade =
  /(?<![a-z])(?:how|submit|send|file|before|until|deadline|can|may|einreichen|senden|einlegen|bis|kann|konnen|comment|envoyer|soumettre|deposer|avant|pouvez|come|invia|presenta|entro|puoi|puo|como|envia|presenta|antes|puedes|puede)(?![a-z])|方法|提出|期限/

/** "– Greater detail on the root cause": a list of what a plan that came in leaves out. */
const wantsDetail = gated(
  /^[-–•* \d.)]*(?:(?:greater|more|further) details? (?:on|about) the (?:root causes?|issue|actions?|steps)|(?:genauere|ausfuhrlichere|mehr|weitere) (?:angaben|einzelheiten|details|informationen) zu (?:de[nr]|ihren) (?:grundursache|ursache|problem|massnahmen|schritten)|(?:davantage|plus) (?:de details|d'informations) sur (?:la|les|l') ?(?:cause|probleme|mesures|actions)|(?:maggiori|ulteriori|piu) (?:dettagli|informazioni) (?:sull[ae]|sui|sul) (?:caus|problem|azion|misur)|(?:mas|mayores) (?:detalles|informacion) sobre (?:las?|los|el) (?:causa|problema|acciones|medidas|pasos))|^[-–•*・ \d.)]*(?:根本)?原因(?:について|に関する)の?(?:より|さらに)?詳し/,
)

/** "Thank you for your order": what came in is money. */
const thanksForOrder =
  /(?:thank|dank|merci|grazie|gracias)[a-z ']{0,40}? (?:order|purchase|bestellung|einkauf|kauf|commande|achat|ordine|acquisto|pedido|compra)(?![a-z])|ご注文/

/** "Of 120 units that you declared we have received 117": goods came in. */
const unitsReceived =
  /(?:received|erhalten|verbucht|recue?s?|receptionnee?s?|ricevut[oaie]|recibid[oa]s?) \d|\d (?:units |of them )?(?:received|erhalten|verbucht|empfangen)|\d+(?:点|個)/

/** "Re: Your appeal": a subject that a mail program gave an answer. */
export function repliesBySubject(letter: Letter): boolean {
  return /^(?:re|aw|sv|antw|r|返信) ?[:：]/i.test(letter.subject ?? '')
}

/** True when one of the first sentences thanks for the seller's own appeal, or says that it was read. */
export function answersByName(letter: Letter): boolean {
  return letter.sentences
    .slice(0, 5)
    .some(
      (s) =>
        s.index > 0 &&
        says(s, 'reply.appealReceived') &&
        !says(s, 'mood.if', 'mood.how', 'party.rightsOwner') &&
        ofTheSeller.test(s.words, s),
    )
}

/** "To appeal, send …": what comes after is still to be done. */
function asksHow(sentence: ReadSentence, received: Hit): boolean {
  return sentence.hits.some((h) => h.concept === 'mood.how' && h.end <= received.start)
}

/** "We received a complaint from the rights owner": what came in is not the seller's. */
function isComplaint(sentence: ReadSentence): boolean {
  return (
    (says(sentence, 'party.rightsOwner', 'party.buyers') || namesOwner.test(sentence.words, sentence)) &&
    complained.test(sentence.words, sentence) &&
    !ofTheSeller.test(sentence.words, sentence)
  )
}

const ofTheSeller = gated(
  /(?:your|ihre?[nms]?|votre|vos|(?<![a-z])(?:tu[oa]?|tuoi|tue|su[oa]?|tus|sus)) (?:[a-z]+ ){0,2}?(?:appeal|dispute|plan|submission|response|reply|document|invoice|einspruch|widerspruch|antwort|unterlagen|rechnung|massnahmen|appel|recours|reponse|facture|ricorso|risposta|fattur|piano|apelacion|recurso|respuesta|factura)|ご提出|お送りいただ/,
)

/** A wording of what came in may run over who sent it. */
const namesOwner = gated(
  /rights? ?(?:owner|holder)|(?:rechte|marken|patent)inhaber|titulaires? d[eu]s? droits?|(?:titolar[ei]|detentor[ei]) de[il] diritt|titular(?:es)? de(?: los)? derechos|権利(?:者|保有者|所有者)/,
)

const complained = gated(
  /(?:report|complaint|notice|allegation|claim)s? (?:of|from|by|that|about|alleg)|beschwerden?|meldung(?:en)?|mitteilung(?:en)?|hinweise?|anzeigen?|plaintes?|signalements?|reclamations?|notifications?|segnalazion[ei]|reclam[oi]|notific(?:a|he)|denuncias?|quejas?|notificacion(?:es)?|avisos?|(?:者|様|客)(?:から|より)/,
)

/** What was entered when the account was opened answers no letter. */
function atRegistration(letter: Letter, sentence: ReadSentence, received: Hit): boolean {
  return whenRegistering.test(
    letter.reading.flat.slice(received.end, Math.min(sentence.end, received.end + 70)),
    sentence,
  )
}

const whenRegistering = gated(
  /^.{0,30}?(?:(?:during|at|when|for|on) .{0,20}?(?:registration|registered|registering|sign-?up|signed up|opened|onboarding)|(?:bei|wahrend) (?:der|ihrer) (?:registrierung|anmeldung)|(?:lors de|pendant) (?:l'|votre )inscription|(?:durante|al momento della) (?:la )?(?:tua |sua )?registrazione|(?:durante|en) (?:el|tu|su) registro|登録時)/,
)

/** "We need more information about your dispute" answers it. */
const lacks = /need|require|benotig|brauch|besoin|necessit|bisogno|serv|necesit|falta|必要/

function wordingOf(sentence: ReadSentence, { start, end }: Hit): string {
  return sentence.words.slice(start - sentence.start, end - sentence.start)
}

/** "Submit your appeal", "send your plan" speak of an appeal that is still to come. */
function isInstruction(sentence: ReadSentence, received: Hit): boolean {
  return (
    isYetToWrite.test(sentence.words.slice(0, received.start - sentence.start)) ||
    sentence.hits.some(
      (h) =>
        (h.concept === 'ask.send' ||
          h.concept === 'mood.if' ||
          h.concept === 'mood.may' ||
          h.concept === 'mood.future') &&
        !(
          h.concept === 'ask.send' &&
          says(sentence, 'reply.insufficient') &&
          lacks.test(wordingOf(sentence, h))
        ) &&
        h.end <= received.start &&
        received.start - h.end < 40 &&
        !/please/.test(sentence.words.slice(h.start - sentence.start, h.end - sentence.start)),
    ) ||
    sentence.words.endsWith('?')
  )
}

/** "Get help creating your plan" */
const isYetToWrite =
  /(?<![a-z])(?:creat|writ|prepar|draft|develop|compos|erstell|verfass|vorbereit|schreib|redig|redact|elabor|scriv|crear|crea)[a-z]* (?:eines |ihres |de |del |di |d'un )?$/

/** True when a refusal still opens a way: more documents, another appeal. */
export function asksMore(letter: Letter, documents: readonly PlacedDocument[]): boolean {
  if (documents.some((document) => !isAmongWhatCame(letter, document))) return true
  if (letter.sentences.some((s) => toGetBack.test(s.words, s) && !says(s, 'mood.not', 'ask.nothing')))
    return true
  if (
    letter.sentences.some((s) => completes.test(s.words, s) && !says(s, 'mood.not', 'mood.if', 'ask.nothing'))
  )
    return true
  return letter.sentences.some(
    (s) =>
      says(s, 'ask.send') &&
      says(s, 'reply.insufficient', 'channel.accountHealth', 'channel.reply') &&
      !says(s, 'mood.not', 'ask.nothing', 'object.funds'),
  )
}

/** "Please complete it and send it to us again": what came in is taken back to be mended. */
const completes = gated(
  /(?<![a-z])(?:(?:please )?(?:complete|amend|revise|extend|rework|expand) (?:it|them|this|your (?:plan|appeal|answer|submission))|(?:send|submit|upload) (?:it|them|the plan|your plan|the (?:new|revised|amended) [a-z]+)(?: to us)? (?:again|once more)|erganzen sie|uberarbeiten sie|vervollstandigen sie|(?:senden|schicken|reichen|ubermitteln) sie (?:ihn|sie|es|uns)[^.;]{0,40}(?:erneut|noch einmal|nochmals|uberarbeitet)|complet(?:ez|er)(?:-(?:le|la|les))?|revoyez|renvoyez(?:-(?:le|la|les))?|(?:la|lo|li|le) (?:completi|integri|riveda)|completal[oaei]|(?:integr|rived|complet)(?:a|i) (?:il|la|lo) (?:piano|risposta|ricorso|documento)|(?:ce lo|ce la|ce li|ce le|lo|la) (?:rimand|reinvi|rispedisc)[a-z]*|completal[oae]s?|completel[oae]s?|ampli(?:a|e)l[oae]s?|revis(?:a|e)l[oae]s?|vuelv(?:a|e) a enviar[a-z]*|reenvi(?:a|e)l[oae]s?)(?![a-z])|(?:追記|加筆|修正|補足|見直)[^。]{0,12}(?:再度|改めて|再提出|お送り|ご提出)|再(?:提出|送付)(?:を)?(?:お願い|ください|して)/,
)

/** "To reactivate your account, submit evidence …" */
const toGetBack = gated(
  /^(?:to (?:reactivate|reinstate|restore|reopen) your (?:[a-z.]+ ){0,3}?(?:account|offers|listings?|selling privileges),? (?:please |you (?:must|can|need to) )?(?:submit|send|provide|upload)|um ihr (?:[a-z.]+ )?(?:verkaufer)?konto (?:[a-z]+ )?(?:zu reaktivieren|reaktivieren zu lassen|freizuschalten),? (?:senden|reichen|ubermitteln|laden)|pour (?:reactiver|retablir|rouvrir) votre compte,? (?:veuillez |merci de )?(?:envoy|soumett|fourni|transm|telecharg)|per (?:riattivare|ripristinare|riaprire) (?:il )?(?:tuo |suo )?account,? (?:invi|forni|caric|present)|para (?:reactivar|restablecer|reabrir) (?:tu|su) cuenta,? (?:envi|proporcion|sub|present|aport))|^アカウントを再(?:開|有効化)するには[^。]{0,60}(?:ご?提出|お送り|アップロード)/,
)

/** "We have reviewed the invoices that you attached": what has come is not asked for. */
function isAmongWhatCame(letter: Letter, document: PlacedDocument): boolean {
  const { map } = letter.reading
  const sentence = letter.sentences.find((s) => (map[s.end] ?? document.end) >= document.end)
  return sentence !== undefined && says(sentence, 'reply.appealReceived') && !says(sentence, 'ask.send')
}

export function asksNothing(letter: Letter, documents: readonly PlacedDocument[]): boolean {
  return (
    repliesBySubject(letter) &&
    documents.length === 0 &&
    !letter.sentences.some(
      (s) => says(s, 'ask.send', 'trace.sellAgain') && !says(s, 'mood.not', 'ask.nothing'),
    )
  )
}

/** An answer under which an account stays off as it is, and which still wants something. */
export function wantsRest(
  letter: Letter,
  standings: readonly Standing[],
  documents: readonly PlacedDocument[],
): boolean {
  return (
    documents.length > 0 &&
    letter.sentences.some((s) => says(s, 'ask.send') && !says(s, 'mood.if')) &&
    standings.every(
      ({ state, about, sentence }) =>
        state !== 'off' || about === 'listing' || sentence.index === 0 || staysAsItIs.test(sentence.words),
    )
  )
}

const staysAsItIs =
  /(?<![a-z])(?:remains?|stays?|still|bleib(?:t|en)|weiterhin|noch|reste(?:nt|ra)?|demeure|toujours|resta|rimane|ancora|sigue|permanece|continua|todavia|aun)(?![a-z])|引き続き|のまま|現在も/
