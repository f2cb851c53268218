import { gated } from '../text/gated.ts'
import { domainOf, isAmazonHost, printedDomainOf } from '../authenticity/hosts.ts'
import type { NotificationKind, ResponseChannel } from '../schema.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { searchesHelp } from './help-search.ts'
import { handsIn, namedButton, placeToHandIn } from './hand-in-place.ts'
import { buttonIn, placeToAct } from './place-to-act.ts'
import { isForLooking, isNamedOnly } from './named-channel.ts'
import { sendsToMasked } from './masked-mailbox.ts'
import { isShut } from './shut-channel.ts'
import { invitesByGlue } from '../text/glued.ts'
import { toTextRange } from '../text/reading-text.ts'
import { matchesOf } from '../text/matches.ts'
import { notNeeded as sparedStretches } from '../facts/not-needed.ts'
import { endsIn } from '../text/ends-in.ts'

export interface ResponseReading {
  readonly channel: ResponseChannel
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** What the letter is leaves nothing to answer, whatever it names. */
  readonly isSettled: boolean
}

const address = /(?<![a-z0-9])[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9.-]{3,120}/g
// Mailboxes about money or vendors of other services are no place for an appeal.
const otherMailbox =
  /^(?:to|at|email|an|von|a)?(?:notice-retraction|payments|disbursement|no-?reply|do-?not-?reply|auszahlung|pagos|paiements|pagamenti|stop-spoofing|reportascam|privacy|legal)/

/**
 * Where an answer goes: a page or button of Seller Central, a mail, both, or nowhere. `isDue` says that the letter wants something by
 * a time: only then does one that gives back what was taken want an answer.
 */
export function readResponse(
  letter: Letter,
  kind: NotificationKind,
  { phishing, isDue }: { readonly phishing: boolean; readonly isDue: boolean },
): ResponseReading {
  if (kind === 'not_a_notification' || (kind === 'reinstatement' && !isDue && !phishing)) return settled
  const final = !phishing && kind === 'denial' && letter.sentences.some((s) => says(s, 'reply.final'))
  if (final) return settled
  const spans: { start: number; end: number }[] = []
  const note = (start: number, end: number): void => {
    if (spans.length < 4) spans.push(toTextRange(letter.reading, start, end))
  }
  // How a rate may be bettered is no demand: the settings and lists that are named are, where they have a time.
  const isAdvice = kind === 'poor_metrics' && !isDue
  const verbFinal = letter.language.language === 'ja'
  let page = false
  let looked = false
  let acted = false
  let mail = false
  for (const sentence of letter.sentences) {
    const isSubject = letter.subject !== null && sentence.index === 0
    if (
      isSubject ||
      (sentence.index === 0 && /^(?:re|aw|fwd?|wg|tr|rv|r|i) ?[:：]/.test(sentence.words)) ||
      isNavigation(sentence) ||
      isSetting(sentence) ||
      (says(sentence, 'reply.appealReceived') &&
        !says(sentence, 'ask.send', 'channel.reply') &&
        !clicks.test(sentence.words))
    )
      continue
    // A lost address may join the title of a help page to the button before it.
    const help = searchesHelp.exec(sentence.words, sentence)
    const helpAt = help === null ? sentence.end : sentence.start + help.index
    for (const hit of sentence.hits) {
      if (hit.start >= helpAt) break
      if (
        hit.concept === 'channel.accountHealth' &&
        !isNegated(letter, sentence, hit.start, hit.end) &&
        !isSignature(letter, sentence, hit.start, hit.end) &&
        !isMenu(letter, sentence, hit.start, hit.end) &&
        !isReading(letter, hit) &&
        !appealsByMail(letter, sentence, hit) &&
        !isNamedOnly(letter, sentence, hit) &&
        !(verbFinal && waysOf.test(sentence.words))
      ) {
        if (kind === 'denial' && says(sentence, 'ask.nothing', 'mood.not')) continue
        // What a refusal calls the appeal is the one that it answers.
        const isAppeal = bareAppeal.test(letter.reading.flat.slice(hit.start, hit.end))
        if (isAppeal && kind === 'denial' && !says(sentence, 'ask.send', 'mood.if', 'mood.how')) continue
        // Where the answer goes by mail, neither a page that shows how things stand nor the bare word appeal is a second way.
        if (isAppeal || isForLooking(sentence)) looked = true
        else page = true
        note(hit.start, hit.end)
      }
      if (
        hit.concept === 'channel.reply' &&
        !isNegated(letter, sentence, hit.start, hit.end) &&
        !isOwnAnswer(sentence, hit) &&
        !missingAnswer.test(letter.reading.flat.slice(Math.max(sentence.start, hit.start - 24), hit.start)) &&
        !goesElsewhere(letter, sentence, hit) &&
        !answeredThen.test(letter.reading.flat.slice(Math.max(0, hit.start - 8), hit.end + 40)) &&
        (!says(sentence, 'reply.final') || says(sentence, 'mood.if'))
      ) {
        mail = true
        note(hit.start, hit.end)
      }
    }
    if (help !== null) continue
    if (namesMailbox(letter, sentence, note, phishing) || sendsToMasked(sentence)) mail = true
    const acts = acted ? null : placeOf(letter, sentence, isAdvice)
    if (acts !== null) acted = true
    const place = acts ?? (page ? null : pageBesideAsk(letter, sentence))
    if (place !== null) {
      page = true
      note(place.start, place.end)
    }
  }
  if (looked && !mail) page = true
  if (phishing) page = false
  if (
    !acted &&
    letter.sentences.some((s) => (needsNothing(s) || freesFromAppeal(letter, s)) && !pointsElsewhere(s)) &&
    !mail &&
    page &&
    !asksOnPage(letter)
  )
    page = false
  const channel = page && mail ? 'both' : page ? 'account_health' : mail ? 'email_reply' : 'none'
  return { channel, spans, isSettled: false }
}

const settled: ResponseReading = { channel: 'none', spans: [], isSettled: true }

/**
 * Where a sentence tells the seller to hand something in by a path of pages, a named button or a link into Seller Central,
 * whatever the page is called: "upload it under Performance > Manage Compliance".
 */
function pageBesideAsk(letter: Letter, sentence: ReadSentence): { start: number; end: number } | null {
  if (!handsIn.test(sentence.words, sentence) || says(sentence, 'ask.nothing') || isNavigation(sentence))
    return null
  const path = placeToHandIn(sentence)
  if (path !== null) {
    const start = sentence.start + path.index
    const end = start + path[0].length
    return isNegated(letter, sentence, start, end) ? null : { start, end }
  }
  const { map } = letter.reading
  const link = letter.links.find(
    ({ href, start, end }) =>
      sellerCentral.test(href) && start >= (map[sentence.start] ?? 0) && end <= (map[sentence.end] ?? 0),
  )
  return link === undefined ? null : { start: sentence.start, end: sentence.end }
}

/** Where a sentence has the seller act, unless it says not to. */
function placeOf(
  letter: Letter,
  sentence: ReadSentence,
  isAdvice: boolean,
): { start: number; end: number } | null {
  const place =
    buttonIn(sentence) ?? (isAdvice || isNavigation(sentence) ? null : placeToAct(letter, sentence))
  if (place === null) return null
  const start = sentence.start + place.index
  const end = start + place[0].length
  return isNegated(letter, sentence, start, end) ? null : { start, end }
}

const sellerCentral =
  /^https?:\/\/(?:sellercentral|sellercentral-europe|sellercentral-japan)\.amazon\.[a-z.]{2,6}(?:[/?#]|$)/i

/** "You may appeal by replying to this e-mail": what is pressed elsewhere is done by mail here. */
function appealsByMail(
  letter: Letter,
  sentence: ReadSentence,
  hit: { readonly start: number; readonly end: number },
): boolean {
  if (!bareAppeal.test(letter.reading.flat.slice(hit.start, hit.end))) return false
  // "In order to look at your appeal": the one that has come.
  if (
    sentence.hits.some(
      ({ concept, start, end }) => concept === 'reply.appealReceived' && start < hit.start && end >= hit.end,
    ) &&
    !says(sentence, 'mood.how')
  )
    return true
  return (
    says(sentence, 'channel.reply') &&
    !sentence.hits.some(
      ({ concept, start, end }) =>
        concept === 'channel.accountHealth' && !bareAppeal.test(letter.reading.flat.slice(start, end)),
    )
  )
}

/** "The lack of an answer can lead to …" */
const missingAnswer =
  /(?<![a-z])(?:failure to|lack of (?:an? )?|absence of (?:an? )?|ausbleibende|ausbleiben einer|fehlende|absence de|defaut de|mancata|mancanza di|assenza di|falta de|ausencia de) ?$/

const bareAppeal =
  /^(?:(?:an? |your )?appeals?|(?:(?:presentare|fare|faccia|presenti|fai|presenta) )?(?:un )?ricorso|(?:faire |faites )?appel|apel[ae]r?|(?:una )?apelacion|einspruch|widerspruch|申し立て|異議申し立て)$/

/** "We reply within two days": the speaker's own answer. What only begins within the asking itself is none. */
function isOwnAnswer(
  sentence: ReadSentence,
  asked: { readonly start: number; readonly end: number },
): boolean {
  return sentence.hits.some(
    ({ concept, start, end }) =>
      concept === 'time.own' &&
      (end <= asked.start || (start >= asked.start && end > asked.end) || start >= asked.end),
  )
}

/** "Nothing needs to be done", but not "what happens if you do nothing?". */
export function needsNothing(sentence: ReadSentence): boolean {
  const hit = sentence.hits.find(({ concept }) => concept === 'ask.nothing')
  return (
    hit !== undefined &&
    !endsIn(sentence.words, '?？') &&
    !sentence.hits.some(
      ({ concept, start, end }) =>
        concept === 'mood.if' && start < hit.start && hit.start - end < 16 && hit.start >= end,
    )
  )
}

/** "Do I need to appeal? No." */
function freesFromAppeal(letter: Letter, sentence: ReadSentence): boolean {
  const before = letter.sentences[sentence.index - 1]
  return (
    before !== undefined &&
    endsIn(before.words, '?？') &&
    /^(?:no|nein|non|いいえ)(?:[.,、。 ]|$)/.test(sentence.words) &&
    asksWhetherToAppeal.test(before.words)
  )
}

const asksWhetherToAppeal =
  /^(?:do i (?:need|have) to|must i|muss ich|dois-je|devo|debo|tengo que) (?:[a-z]+ ){0,4}?(?:appeal|respond|reply|einspruch|widerspruch|antworten|appel|recours|repondre|ricorso|rispondere|apelar|recurrir|recurso|responder)(?![a-z])|(?:申し立て|返信)[^。]{0,16}必要/

/** "Do not answer this mail; the button … is the only way": what need not be done is one way of two. */
function pointsElsewhere(sentence: ReadSentence): boolean {
  return says(sentence, 'channel.accountHealth', 'channel.reply') && onlyWay.test(sentence.words, sentence)
}

const onlyWay = gated(
  /(?:only|sole) (?:way|channel|route|place)|(?:einzige[rn]?|ausschliesslich) (?:weg|moglichkeit|uber)|ausschliesslich|seule? (?:moyen|voie|facon)|unic[oa] (?:modo|via|canale|forma|manera|medio)|(?<![a-z])(?:sondern|instead|stattdessen|plutot|invece|sino|en su lugar)(?![a-z])|のみ|だけ/,
)

/** "To get our messages in French, change the language in Seller Central > Settings" answers nothing. */
function isSetting(sentence: ReadSentence): boolean {
  return setsLanguage.test(sentence.words, sentence) && !appealsToo.test(sentence.words, sentence)
}

const setsLanguage = gated(
  /(?:choisi|choos|eleg|elig|scegli|wahl|festleg|decid|entscheid)[a-z]* .{0,20}(?:e-?mails?|correos?|nachrichten|messages|messaggi|mensajes)(?![a-z]).{0,30}(?:receive|get|erhalten|bekommen|recevez|recevoir|ricevi|ricevere|recibes?|recibir)|welche (?:e-?mails?|nachrichten) sie (?:erhalten|bekommen)|(?:chang|updat|choos|select|set|manag|adjust|ander|wahl|stell|modif|choisi|cambi|scegli|selezion|imposta|gesti|elig|elij|seleccion|actualiz)[a-z]* .{0,50}?(?:language|sprache|langue|lingua|idioma|(?:message|notification|e-?mail|communication|mail)s?(?: (?:and|or) [a-z]+)? (?:preference|setting)s?|your preferences|(?:vos|vos) preferences|(?:tue|le) preferenze|(?:tus|las) preferencias|ihre (?:benachrichtigungs|nachrichten|mitteilungs)?einstellungen|preferences de (?:notification|communication)|preferenze di (?:notifica|comunicazione)|preferencias de (?:notificacion|comunicacion))|(?:notification|e-?mail|communication) preferences|(?:benachrichtigungs|nachrichten|mitteilungs|e-mail-?)einstellungen|言語.{0,24}(?:変更|選択|設定)|通知設定|配信設定/,
)
const appealsToo = gated(
  /appeal|dispute|upload|einspruch|hochlad|faire appel|contest|televers|ricorso|carica|apelacion|apelar|sube|申し立て|提出|アップロード/,
)

/** "Home > Performance > Notifications" above a copied page, "Rate this page | Contact us | Feedback" below it. */
function isNavigation(sentence: ReadSentence): boolean {
  if (says(sentence, 'ask.send') || endsIn(sentence.words, '.?!。')) return false
  const entries = sentence.words.split(' | ')
  if (entries.length >= 3) return entries.every((entry) => entry.length <= 40 && !/[\d%:]/.test(entry))
  const path = sentence.words.split(' > ')
  return sentence.index <= 1 && path.length >= 3 && path.every((step) => step.length <= 40)
}

/** "Reply to buyers", "by e-mail to disbursement-appeals@…": an answer, but not to this letter. */
function goesElsewhere(letter: Letter, sentence: ReadSentence, hit: { start: number; end: number }): boolean {
  const { flat } = letter.reading
  const rest = flat.slice(hit.end, Math.min(sentence.end, hit.end + 90)).trimStart()
  if (otherMailbox.test(rest) || ofCall.test(flat.slice(hit.start, hit.end + 24))) return true
  if (thisAddress.test(flat.slice(hit.start, hit.end)) && isForeignAbove(letter, sentence)) return true
  return (
    toBuyers.test(rest, sentence) ||
    (letter.language.language === 'ja' &&
      /(?:購入者|お客様|バイヤー)(?:から|へ|に)[^。、]{0,14}$/.test(flat.slice(sentence.start, hit.start)))
  )
}

/** "Please answer this call" */
const ofCall =
  /(?<![a-z])(?:the|this|that|our|cet|cette|notre|den|diesen|unseren|questa|la nostra|la|esta|nuestra)(?: [a-z]+)? (?:calls?|appel(?! (?:de|du))|anrufs?|chiamata|telefonata|llamada)(?![a-z])|お?電話/

/** "Write to this address": the one that the lines above give, which may be the rights owner's. */
function isForeignAbove(letter: Letter, sentence: ReadSentence): boolean {
  for (let back = 0; back <= 4; back++) {
    const other = letter.sentences[sentence.index - back]
    const named =
      other === undefined ? null : (/[a-z0-9._%+-]{1,64}@[a-z0-9.-]{3,120}/.exec(other.words)?.[0] ?? null)
    if (named !== null) return !isAmazonHost(domainOf(named))
  }
  return false
}

const thisAddress =
  /(?<![a-z])(?:this|that|the above|diese|die genannte|cette|quest[oa]|est[ae]|dicha) (?:e-?mail[- ]?)?(?:address|adresse|indirizzo|direccion)|(?:この|上記の)(?:メール)?アドレス/

const toBuyers = gated(
  /^(?:(?:to|an|auf|a|aux?|ai|agli|los|las|les|den|die|the|your|all|any|of|des|de|von|der|messages?|nachrichten|messaggi|mensajes|questions?|fragen) ?){0,4}(?:buyers?|customers?|kaufern?|kunden|kaeufern?|acheteurs?|clients?|acquirenti|clienti|compradores|clientes)(?![a-z])/,
)

/** A link to a help page, to the forum or to "more about this" is for reading. */
function isReading(letter: Letter, hit: { readonly start: number; readonly end: number }): boolean {
  const { flat } = letter.reading
  if (flat.startsWith('seller central', hit.start) || flat.startsWith('セラーセントラル', hit.start))
    return (
      helpOf.test(flat.slice(hit.end, hit.end + 16)) ||
      helpIn.test(flat.slice(Math.max(0, hit.start - 24), hit.start))
    )
  if (!flat.startsWith('sellercentral', hit.start)) return false
  const before = flat.slice(Math.max(0, hit.start - 60), hit.start)
  if (!/https?:\/\/$|www\.$/.test(before)) return false
  const path = /^[^\s]{0,200}/.exec(flat.slice(hit.start))?.[0] ?? ''
  return helpPath.test(path) || moreAbout.test(before)
}

/** "Seller Central Help", "l'aide de Seller Central" */
const helpOf = /^['"]?s?[- ](?:help|hilfe|aide|guida|ayuda)(?![a-z])|^の?ヘルプ/
const helpIn =
  /(?<![a-z])(?:help(?: pages?)?|hilfe(?:seiten?)?|aide|pages d'aide|guida|aiuto|ayuda) (?:in|on|of|from|von|im|zu|de|dans|di|su|en)(?: the| the)? $/
const helpPath = /\/(?:gp\/)?help\/|\/(?:seller-)?forums?(?:[/?]|$)|\/learn(?:[/?]|$)|\/seller-university/
const moreAbout =
  /(?:mehr (?:dazu|erfahren|informationen)|weitere informationen|learn more|more information|read more|find out more|en savoir plus|plus d'informations|(?:per )?saperne di piu|maggiori informazioni|mas informacion|(?:para )?saber mas|詳細|詳しく)[^.]{0,24}?[:：]? ?https?:\/\/$/

/** "You sent a document in answer to our request" */
const answeredThen =
  /^.{0,8}(?:in |als |en |in )?(?:answer|reply|response|antwort|reponse|risposta|respuesta) (?:to|auf|a|alla|al) (?:our|unsere|notre|nostra|nuestr[ao])(?![a-z])/

/** 【アカウントを再開する方法】: a heading, not the button of that name. */
const waysOf = /方法[】」）)]?$/

/** "Catalogue Inventory Pricing Orders Performance": the menu of a saved page. */
function isMenu(letter: Letter, sentence: ReadSentence, start: number, end: number): boolean {
  return (
    /^(?:パフォーマンス|performances?|leistung|prestazioni|rendimiento)$/.test(
      letter.reading.flat.slice(start, end),
    ) &&
    !says(sentence, 'ask.send', 'mood.if', 'mood.how') &&
    !/[>→.。:：]/.test(sentence.words)
  )
}

/** A team's name alone on one of the last lines signs the letter. */
function isSignature(letter: Letter, sentence: ReadSentence, start: number, end: number): boolean {
  return (
    sentence.words.length <= end - start + 10 &&
    sentence.block === (letter.sentences.findLast((s) => s.hits.length > 0)?.block ?? 0) &&
    !/[:：>]/.test(sentence.words) &&
    !letter.reading.flat.slice(start, end).includes('.')
  )
}

/** An instruction to press something, whatever it says about earlier answers. */
const clicks =
  /^(?:please |bitte )?(?:click|press|klicken|cliquez|fai clic|fare clic|faccia clic|haz clic|haga clic)/

function namesMailbox(
  letter: Letter,
  sentence: ReadSentence,
  note: (start: number, end: number) => void,
  phishing: boolean,
): boolean {
  if (!sentence.words.includes('@')) return false
  for (const match of matchesOf(sentence.words, address)) {
    const domain = printedDomainOf(match[0])
    const at = sentence.start + match.index
    if (!isAmazonHost(domain) && !phishing) continue
    if (
      (otherMailbox.test(match[0]) && !(phishing && says(sentence, 'ask.send'))) ||
      (says(sentence, 'object.funds') && !phishing) ||
      isNegated(letter, sentence, at, at)
    )
      continue
    // A bare address in a signature or header line is a sender, not an invitation.
    const invited =
      says(sentence, 'channel.mailTo', 'ask.send', 'channel.reply') ||
      sentence.item ||
      invitesByGlue.test(match[0]) ||
      followsInvitation(letter, sentence)
    if (
      !invited ||
      /^(?:from|von|de|da|sender|absender|差出人|expediteur|mittente|remitente) ?[:：]/.test(sentence.words)
    )
      continue
    note(at, at + match[0].length)
    return true
  }
  return false
}

function followsInvitation(letter: Letter, sentence: ReadSentence): boolean {
  const before = letter.sentences[sentence.index - 1]
  return before !== undefined && says(before, 'channel.mailTo', 'ask.send') && endsIn(before.words, ':：')
}

function isNegated(letter: Letter, sentence: ReadSentence, start: number, end: number): boolean {
  const ja = letter.language.language === 'ja'
  if (noneOf.test(letter.reading.flat.slice(Math.max(sentence.start, start - 10), start))) return true
  if (notNeeded.test(letter.reading.flat.slice(end, Math.min(sentence.end, end + 50)), sentence)) return true
  if (isShut(letter, sentence, start, end)) return true
  const at = start - sentence.start
  if (
    sparedStretches(sentence, letter.language.language).some(
      (stretch) => stretch.start <= at && at < stretch.end,
    )
  )
    return true
  const idle = !says(sentence, 'ask.send', 'mood.if')
  return sentence.hits.some((h) => {
    if (h.concept !== 'mood.not' && h.concept !== 'ask.nothing') return false
    if (h.concept === 'ask.nothing' && h.start < start && h.end > start) return true
    // "if you do not reply" names the way to answer.
    if (
      sentence.hits.some(
        (other) =>
          other.concept === 'mood.if' &&
          other.end <= h.start &&
          (h.start - other.end < 16 || noClause.test(letter.reading.flat.slice(other.end, h.start))),
      )
    )
      return false
    if (ja) return h.start >= end && h.start - end < 14
    // "although it was not, press …": beyond a comma another verb speaks.
    return h.end <= start
      ? start - h.end < (idle ? 32 : 16) &&
          !/;|(?<![a-z])(?:sondern|vielmehr|but|rather|mais|bensi|sino)(?![a-z])|, (?:please |bitte |click|press|use|go|klicken|nutzen|cliquez|utilisez|faccia|fai|utilizz|haga|haz|pulse|use)/.test(
            letter.reading.flat.slice(h.end, start),
          )
      : h.start >= end && h.start - end < 8 && letter.language.language === 'de'
  })
}

/** "Si vous ne la téléchargez" before "pas": nothing that begins another clause. */
const noClause = /^(?!.*(?<![a-z])(?:please|bitte|veuillez|prego|por favor)(?![a-z]))[^,;:.?!]{0,44}$/

/** "A reply to this message is not required." */
const notNeeded = gated(
  /^(?: to (?:this|the) (?:message|e-?mail|notice)| auf diese (?:nachricht|e-?mail)| a (?:ce message|cet e-?mail|questo messaggio|este mensaje))? (?:(?:is|are) not (?:required|necessary|needed|possible|monitored|read|answered|processed)|(?:lesen|bearbeiten|beantworten|beachten|berucksichtigen) wir nicht|werden nicht (?:gelesen|bearbeitet|beachtet|beantwortet|berucksichtigt)|ne sont pas (?:lu|trait|pris)[a-z]*|non (?:vengono|sono) (?:lett|gestit|consider)[a-z]*|no se (?:leen|atienden|leeran|atenderan|tienen en cuenta)|ist (?:nicht|weder) (?:erforderlich|notig|notwendig|moglich)|n'est pas (?:necessaire|requise?|attendue?|possible)|non e (?:necessari|richiest|possibil)|no es (?:necesari|obligatori|posible))/,
)

/** "No reply is needed" */
const noneOf = /(?:^|[^a-z])(?:no|keine?|aucune?|nessuna?|ninguna?) $/

function asksOnPage(letter: Letter): boolean {
  return letter.sentences.some(
    (s) =>
      says(s, 'channel.accountHealth') &&
      !isSetting(s) &&
      (says(s, 'ask.send', 'mood.if') ||
        goesOnBelow(letter, s) ||
        namedButton.test(s.words, s) ||
        s.hits.some(
          (h) =>
            h.concept === 'channel.accountHealth' &&
            /appeal|dispute|press|click|use|reactivat|upload|submit|einspruch|contest|ricors|apel|申し立て/.test(
              letter.reading.flat.slice(h.start, h.end),
            ),
        )) &&
      !says(s, 'ask.nothing'),
  )
}

/** An instruction that a line break cuts in two: the verb stands on the next line. */
function goesOnBelow(letter: Letter, sentence: ReadSentence): boolean {
  const next = letter.sentences[sentence.index + 1]
  return (
    next !== undefined &&
    next.block === sentence.block &&
    !endsIn(sentence.words, '.。!?:：？') &&
    says(next, 'ask.send')
  )
}
