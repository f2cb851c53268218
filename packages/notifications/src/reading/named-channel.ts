import { gated } from '../text/gated.ts'
import { endsIn } from '../text/ends-in.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'

/**
 * A page, a team or Seller Central itself that is named for something else than an answer: the page of a product or of the help,
 * who writes, where the seller's data lie.
 */
export function isNamedOnly(
  letter: Letter,
  sentence: ReadSentence,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const { flat } = letter.reading
  const wording = flat.slice(start, end)
  const after = flat.slice(end, Math.min(sentence.end, end + 48))
  if (otherPage.test(wording + after.slice(0, 28))) return true
  if (affected.test(flat.slice(Math.max(sentence.start, start - 40), end + 24))) return true
  if (tellsMore.test(sentence.words, sentence) && !acts.test(sentence.words, sentence)) return true
  const before = flat.slice(Math.max(sentence.start, start - 40), start)
  if (isTeam(wording, before, after) || isField(sentence, start, after)) return true
  if (linkWord.test(wording) && (linkElsewhere.test(after) || linkedElsewhere.test(before))) return true
  if (/の(?:侵害の)?(?:苦情|申し立て)$/.test(wording) && /^(?:が|を受|とは|に関)/.test(after)) return true
  if (standsThere.test(before) && !acts.test(sentence.words, sentence)) return true
  if (/^["\]]?(?:に(?:表示|記録|残|掲載)|(?:で|にて)(?:お知らせ|ご?連絡|ご案内|通知))/.test(after))
    return true
  if (/(?:thank you|thanks) for $/.test(before)) return true
  if (asksSupport(letter, sentence) || listsReading(letter, sentence)) return true
  const lead = leadOfLink(letter, sentence)
  if (lead !== undefined && showsFigures.test(lead.words, lead) && !acts.test(lead.words, lead)) return true
  if (showsThere.test(sentence.words, sentence) || cameThere.test(sentence.words, sentence))
    return !acts.test(sentence.words, sentence)
  if (flat[start - 1] === '(' && flat[end] === ')' && !says(sentence, 'ask.send')) return true
  if (showsFigures.test(sentence.words, sentence) || showsEarlierMail.test(sentence.words, sentence))
    return !acts.test(sentence.words, sentence)
  if (ownData.test(wording) && checkedData.test(flat.slice(Math.max(sentence.start, start - 40), start)))
    return true
  if (validAppeal.test(flat.slice(Math.max(sentence.start, start - 12), end) + after.slice(0, 14)))
    return true
  if (
    insideAppeal.test(flat.slice(Math.max(sentence.start, start - 20), end)) &&
    !/^ (?:page|form|button)/.test(after)
  )
    return true
  if (wording.endsWith('パフォーマンス')) return /^(?:チーム|部門|担当|サポート)/.test(after)
  if (!/^(?:seller ?central|セラーセントラル)$/.test(wording)) return false
  return (
    dataThere.test(flat.slice(Math.max(sentence.start, start - 70), start)) || dataThereBehind.test(after)
  )
}

/** "Our Account Health group", "un especialista de Estado de la cuenta", a desk of that name. */
function isTeam(wording: string, before: string, after: string): boolean {
  return (
    /^["\]]? (?:representatives?|group|agents?|associates?|advisors?|desk|staff)(?![a-z])/.test(after) ||
    teamBefore.test(before) ||
    (wording === 'verkauferleistung' && before === '' && /^(?:$|,)/.test(after)) ||
    (wording.endsWith('パフォーマンス') &&
      /(?:出品者|セラー)$/.test(before + wording.slice(0, -7)) &&
      after === '')
  )
}

const teamBefore =
  /(?<![a-z])(?:specialista|servizio|team|reparto|addetto|especialista|equipo|servicio|specialiste|equipe|service|spezialist|abteilung) (?:(?:di|de|del|dello|de la|l'|der|des|fur|for) ?)?["]?$/

/** "Account status: deactivated": the name of a line whose value follows. */
function isField(sentence: ReadSentence, start: number, after: string): boolean {
  return (
    start === sentence.start &&
    /^(?: [a-z]+)?: ?[^ ]/.test(after) &&
    sentence.words.length < 80 &&
    !says(sentence, 'ask.send') &&
    !acts.test(sentence.words, sentence)
  )
}

/** "Links to other web sites are not opened", "useful links" */
const linkWord = /^(?:links?|liens?|enlaces?|リンク)$/
const linkElsewhere =
  /^ (?:(?:to|a|ad|al|zu|auf|vers|hacia|verso) (?:(?:an?|un[ao']?|eine[rnm]?|des|d'autres|other|altri|otros) ?)?(?:external|web|other|siti?|esterni?|websites?|webseiten?|sites?|externen?|sitios?|pagin[ae]|ihre)|useful|utili|utiles|nutzlich)|^[ァ-ヶー]/
const linkedElsewhere = /(?:外部|web|他)(?:の)?サイト(?:へ)?の$|(?:useful|external|nutzliche|externe) $/

/** "The record remains on Account Health for 180 days" */
const standsThere =
  /(?<![a-z])(?:remains?|stays?|(?:is|are|be) (?:recorded|shown|listed|kept|visible)|bleibt|verbleibt|steht|reste(?:nt)?|figure(?:nt)?|apparai(?:t|ssent)|resta(?:no)?|rimane|rimangono|figura(?:no|n)?|permanecen?|aparecen?|quedan?) [^.,;]{0,20}?(?:on|in|im|auf|unter|dans|sur|nell[ao']|su|en)(?: the| your| ihrem| dem| l'| votre| la| el| su| tu)? ?["]?$/

/** "Include what is missing in your appeal", "we reviewed your appeal but …": the paper, not where it goes. */
const insideAppeal =
  /(?<![a-z])(?:(?:in|with|(?:review|receiv|consider)(?:ed|ing)) your|(?:in|mit) ihre[mn]|(?:dans|avec|examine|recu) votre|nel (?:tuo|suo)|(?:con|esaminato|ricevuto) il (?:tuo|suo)|(?:en|con|revisado|recibido|examinado) (?:tu|su)) (?:next )?(?:appeal|einspruch|widerspruch|recours|appel|ricorso|apelacion|recurso)$/

/** "You have 90 days to hand in a valid appeal": what it has to be, not where it goes. */
const validAppeal =
  /gultigen (?:einspruch|widerspruch)|(?:ricorso|recours|appel|apelacion|recurso) (?:valid[oa]|valable|recevable)|有効な(?:異議)?申し立て/

/** "This violation impacts your account health": how the account stands, no page. */
const affected =
  /(?<![a-z])(?:impact|affect|harm|influenc)(?:s|ed|ing)? (?:on )?(?:your |the )?account health(?! (?:page|dashboard|section))|(?<![a-z])(?:zustand|status) (?:ihres|des) (?:verkaufer)?kontos [^.;]{0,12}?aus(?:wirk|gewirkt)|(?:incidence|impact) sur (?:la sante|l'etat) (?:de votre|du) compte|(?:incid[aei]|influi)[a-z]* (?:negativamente )?(?:sulla salute|sullo stato) (?:del tuo |dell')?account|afecta[a-z]* (?:negativamente )?(?:al estado|a la salud) de (?:tu|su|la) cuenta|アカウント(?:健全性|の健全性|ヘルス)[^。]{0,6}影響/

/** "More information about our policies can be found in Seller Central": where rules stand. */
const tellsMore = gated(
  /(?<![a-z])(?:you can (?:also )?(?:learn|find out|read) more about [^.;]{2,90}? (?:in|on|at)|mehr (?:uber|zu) [^.;]{2,90}? (?:erfahren|lesen|finden) sie|vous pouvez en savoir plus sur [^.;]{2,90}? (?:dans|sur)|(?:puoi|puo) saperne di piu su[a-z']* [^.;]{2,90}? (?:in|su|nella)|(?:puedes|puede) (?:obtener mas informacion|informarse) sobre [^.;]{2,90}? en)(?![a-z])|^(?:more|further|additional) (?:information|details) (?:about|on) [^.;]{2,80}? (?:can be found|(?:is|are) available)|^(?:weitere|mehr) (?:informationen|einzelheiten) (?:zu|uber) [^.;]{2,80}? (?:finden sie|stehen)|^(?:plus d'informations|davantage d'informations|de plus amples informations) sur [^.;]{2,80}? (?:sont disponibles|se trouvent|figurent)|^(?:maggiori|ulteriori) (?:informazioni|dettagli) (?:su|sulle|sui|sulla) [^.;]{2,80}? (?:sono disponibili|si trovano)|^(?:mas|encontrara mas|encontraras mas) informacion sobre [^.;]{2,80}? (?:esta disponible|se encuentra|en)(?![a-z])|(?:ポリシー|規約)[^。]{0,16}(?:詳細|詳しく)は[^。]{0,40}(?:ご覧|ご確認)(?:いただけます|ください)/,
)

/** "Listings, which you can find on your Account Health page": where something is shown. */
const showsThere = gated(
  /(?<![a-z])(?:which|that) (?:you )?(?:can|may) (?:be )?(?:find|found|see|seen|view|viewed|review|reviewed)(?![a-z])|(?<![a-z])(?:die|das|den|welche) sie (?:[^.;,]{0,70} )?(?:finden|sehen|einsehen)(?: konnen)?(?![a-z])|(?<![a-z])que vous (?:pouvez|pourrez) (?:trouver|voir|consulter)|(?<![a-z])che (?:puoi|puo|potra|potrai) (?:trovare|vedere|visualizzare|consultare)|(?<![a-z])que (?:puedes|puede|podras|podra) (?:encontrar|ver|consultar)|(?:商品|一覧|出品)は[^。]{0,40}(?:ご?確認いただけます|ご覧いただけます)/,
)

/** "You will have received further e-mails, or a case in Seller Central": where something came in. */
const cameThere = gated(
  /(?<![a-z])you (?:will |may |should |have |had )+(?:have )?(?:already )?(?:received|gotten|found) [^.;]{0,60}?(?:communications?|e-?mails?|messages?|notifications?|letters?)(?![a-z])|(?<![a-z])sie (?:haben|hatten|durften) [^.;]{0,60}?(?:e-?mails?|nachrichten?|mitteilung(?:en)?) [^.;]{0,60}?erhalten|(?<![a-z])vous (?:avez|aurez|devriez avoir) (?:deja )?recu [^.;]{0,40}?(?:e-?mails?|messages?|notifications?)|(?<![a-z])(?:hai|ha|avrai|avra) (?:gia )?ricevuto [^.;]{0,40}?(?:e-?mail|messagg|comunicazion)[a-z]*|(?<![a-z])(?:has|ha|habras|habra) (?:ya )?recibido [^.;]{0,40}?(?:correos?|mensajes?|comunicacion(?:es)?)|(?:メール|通知|連絡)(?:を|が)(?:すでに)?(?:お?受け取り|届いて)/,
)

/** The pages below "You can learn more about our policies in Seller Central Help:" are for reading. */
function listsReading(letter: Letter, sentence: ReadSentence): boolean {
  if (!sentence.item || acts.test(sentence.words, sentence)) return false
  let at = sentence.index - 1
  // A line without a space is the rest of an address that a paste has broken.
  while (
    at >= 0 &&
    (letter.sentences[at]?.item === true || letter.sentences[at]?.words.includes(' ') === false)
  )
    at -= 1
  const lead = letter.sentences[at]
  return (
    lead !== undefined && says(lead, 'background') && endsIn(lead.words, ':：') && !says(lead, 'ask.send')
  )
}

/** "On the product page", "nella pagina del prodotto", "dans la page d'aide". */
const otherPage =
  /^(?:[a-z']+ ){0,3}"?(?:pages?|pagin[ae]|seiten?) "?(?:(?:de|du|des|del|della|delle|dei|di|of|the|la|le|les|los|zu[mr]?) |(?:de |d)?l'|d'|dell'|sull'|de ")*"?(?:(?:produits?|prodott[oi]|productos?|product|produkt|articles?|articol[oi]|articulos?|detail|dettagli[o]?|detalles?)(?![a-z])|(?:aide|aiuto|ayuda|help|hilfe)(?![a-z]))|^(?:[a-z]+ ){0,3}(?:produkt(?:detail)?|detail|hilfe)seiten?(?![a-z])/

/** "The number that you gave us in Seller Central" */
const dataThere =
  /(?<![a-z])(?:gave|given|entered|provided|registered|saved|stored|recorded|listed|shown|held|on file|(?:enregistre|indique|renseigne|saisi|fourni|communique)e?s?|figurant|present[ei]|(?:registrat|indicat|inserit|fornit|salvat)[oaie]|(?:registrad|indicad|facilitad|introducid|guardad)[oa]s?|que figura)(?: to us| us)? (?:in|on|dans|sur|su|en)(?: your| votre| vostro| tuo| tu| su)? $|(?<![a-z])(?:differs? from|does not match|as in|weicht von|differe de|diverso da|difiere de) (?:that in |the one in )?$/
const dataThereBehind =
  /^ (?:hinterlegt|angegeben|eingetragen|gespeichert|registriert|erfasst)|^に(?:ご)?(?:登録|入力|記載)(?:された|されて|いただい|の)/

/** The sentence that a line which holds nothing but an address belongs to. */
function leadOfLink(letter: Letter, sentence: ReadSentence): ReadSentence | undefined {
  const before = letter.sentences[sentence.index - 1]
  return before !== undefined && /^\(?https?:\/\/\S*$/.test(sentence.words) && endsIn(before.words, ':：')
    ? before
    : undefined
}

/** "Questions? Ask our support: Contact us": where one asks, not where one answers. */
function asksSupport(letter: Letter, sentence: ReadSentence): boolean {
  const before = letter.sentences[sentence.index - 1]
  const lead = leadOfLink(letter, sentence)
  if (lead !== undefined) return asksSupport(letter, lead)
  return (
    (questions.test(sentence.words, sentence) ||
      (before !== undefined && before.words.length < 60 && questions.test(before.words, before))) &&
    toSupport.test(sentence.words, sentence) &&
    !acts.test(sentence.words, sentence) &&
    !inError.test(sentence.words)
  )
}

const questions = gated(
  /(?<![a-z])(?:questions?\??|(?:talk|speak) (?:to|with) (?:someone|somebody|a person)|telephone call|phone call|fragen|mit jemandem sprechen|des questions|parler a quelqu'un|domande|parlare con qualcuno|preguntas|dudas|hablar con alguien)(?![a-z])|ご質問|ご不明/,
)
const toSupport = gated(
  /(?<![a-z])(?:seller support|support team|contact us|verkaufer-?support|verkauferservice|kontaktieren sie uns|support (?:vendeur|aux vendeurs)|contactez[- ]nous|supporto (?:al )?venditor[ei]|contattaci|contattateci|(?:soporte|atencion) al vendedor|contactanos|contacta con)(?![a-z])|出品者サポート|テクニカルサポート|お問い合わせ/,
)
const inError =
  /(?<![a-z])(?:error|mistake|fehler|irrtum|versehen|erreur|errore|sbagli|equivoc)[a-z]*|誤り|間違い/

/** "You can see your balance in the section Payments of Seller Central", "you can view your performance metrics on …" */
const showsFigures = gated(
  /(?<![a-z])(?:you (?:can|may) (?:[a-z]+ )?(?:see|view|find|check)|(?:konnen|finden|sehen) sie|vous pouvez (?:[a-z]+ )?(?:voir|consulter)|(?:puoi|puo) (?:[a-z]+ )?(?:vedere|visualizzare|consultare)|(?:puedes|puede) (?:ver|consultar))(?![a-z]).{0,40}?(?<![a-z])(?:balances?|settlements?|disbursements?|payouts?|performance metrics|satisfaction rates|kontostand|guthaben|saldo|auszahlung(?:en)?|abrechnung(?:en)?|leistungskennzahlen|solde|versements?|reglements?|indicateurs de performance|pagament[oi]|liquidazion[ei]|metriche (?:di|delle) (?:performance|prestazioni)|pagos?|liquidacion(?:es)?|metricas de rendimiento)(?![a-z])|(?<![a-z])(?:kontostand|guthaben|saldo|auszahlungen|abrechnungen) [^.;]{0,24}?(?:sehen|finden) sie(?![a-z])|(?:残高|売上金|決済情報|ご入金)[^。]{0,60}(?:ご?確認いただけます|ご?確認できます|ご覧いただけます)/,
)

/** "You can read earlier messages about this under Performance Notifications" */
const showsEarlierMail = gated(
  /(?<![a-z])(?:you (?:can|may) (?:[a-z]+ )?(?:see|view|find|read) (?:[a-z]+ ){0,2}?(?:previous|earlier|past|older|prior)|(?:fruhere|altere|vorherige) (?:e-?mails?|nachrichten|mitteilungen) [^.;]{0,60}?(?:finden|sehen|lesen) sie|(?:finden|sehen|lesen) sie [^.;]{0,40}?(?:fruhere|altere|vorherige)|vous pouvez (?:voir|consulter|lire) (?:les |vos |nos )?(?:precedents?|anciens?)|(?:puoi|puo) (?:vedere|consultare|leggere) (?:i |le )?(?:precedenti|vecchi)|(?:puedes|puede) (?:ver|consultar|leer) (?:los |las )?(?:anteriores|antiguos|correos anteriores|mensajes anteriores))(?![a-z])|(?:(?:過去|以前)の|これまでの[^。]{0,16})(?:メール|通知|お知らせ|ご連絡)[^。]{0,60}(?:ご?確認いただけます|ご?確認できます|ご覧いただけます)/,
)

/** "Papers to verify your account information": data that are checked, no page. */
const ownData = /^account (?:information|details|data)$/
const checkedData =
  /(?<![a-z])(?:verif(?:y|ies|ied|ying)|confirm(?:s|ed|ing)?|validat(?:e|es|ed|ing)|review(?:s|ed|ing)?) (?:[a-z]+ )?$/

/** Whether a sentence says where something is shown, was sent to or can be read. */
export function tellsWhereToRead(sentence: ReadSentence): boolean {
  return (
    showsThere.test(sentence.words, sentence) ||
    cameThere.test(sentence.words, sentence) ||
    tellsMore.test(sentence.words, sentence) ||
    showsFigures.test(sentence.words, sentence) ||
    showsEarlierMail.test(sentence.words, sentence)
  )
}

/** "You can check the status of your account in Seller Central": a page to look at, not to answer on. */
export function isForLooking(sentence: ReadSentence): boolean {
  return (
    looks.test(sentence.words, sentence) &&
    !says(sentence, 'channel.reply', 'channel.mailTo', 'mood.if') &&
    !acts.test(sentence.words, sentence)
  )
}

const looks = gated(
  /(?<![a-z])(?:you (?:can|may) (?:also |always )?(?:see|view|check|follow|monitor|track|find|review)|to (?:see|view|check|monitor) (?:the|your)|(?:konnen|finden|sehen) sie .{0,80}(?:einsehen|sehen|verfolgen|prufen|abrufen|stand|status)|den (?:aktuellen )?(?:stand|status) .{0,60}(?:sehen|finden) sie|vous pouvez (?:a tout moment )?(?:voir|consulter|suivre|verifier)|puoi (?:sempre )?(?:vedere|consultare|controllare|seguire|verificare)|puo (?:vedere|consultare|controllare|seguire|verificare)|(?:puedes|puede) (?:ver|consultar|seguir|comprobar))(?![a-z]).{0,80}?(?:status|state|stand|zustand|leistung|performance|health|metrics|etat|statut|sante|stato|salute|prestazioni|estado|rendimiento)|(?:den|der) (?:aktuellen? )?(?:stand|status) [^.;]{0,60}(?:sehen|finden) sie|(?:etat|statut) [^.;]{0,60}(?:est|sont) visibles?|(?:状況|状態|パフォーマンス|指標)(?:は|を|に).{0,50}(?:ご?確認いただけます|ご?確認できます|ご覧いただけます)/,
)
const acts = gated(
  /(?<![a-z])(?:appeal|dispute|upload|submit|send|reactivat|resolve|press|click|einspruch|hochlad|einreich|senden|klick|contest|faire appel|televers|envoy|cliqu|ricorso|contesta|carica|invi|clicca|apel|sub[aei]r?|envi|clic)[a-z]*|申し立て|提出|アップロード|クリック/,
)
