import { gated } from '../text/gated.ts'
import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { tellsToHandIn } from '../terms/hand-in.ts'
import type { Hit } from '../terms/match.ts'
import { toTextRange } from '../text/reading-text.ts'
import { wantedAgain } from './asked-again.ts'
import { demandedBelow } from './asked-below.ts'
import { isAnsweredNo, isNoAnswer } from './answered-no.ts'
import { asksBesidePaper } from './asks-beside-paper.ts'
import { asksToTell } from './asks-to-tell.ts'
import { isBareDemand } from './bare-demand.ts'
import { isDemandedByItsAbsence } from './demanded.ts'
import { isConditionOfReturn } from './condition-of-return.ts'
import { dropGeneric, dropPictured } from './doubled-papers.ts'
import { applyTrailingWindow, windowOf, type PlacedDocument } from './document-window.ts'
import { documentTypeOf, namesDocument } from './named-document.ts'
import type { Duration } from './durations.ts'
import { keepsOnly } from './keeping.ts'
import { isLackingOrEnough, isStillLacking } from './lacking.ts'
import { asksToThink, goesOnList, isFile } from './list-parts.ts'
import {
  goesOnWithItem,
  headsAdvice,
  headsUnwanted,
  isUnwantedRow,
  leadsIntoPapers,
  leadsIntoPlan,
  opensList,
} from './list-headings.ts'
import { isOnlyMentioned } from './mentioned.ts'
import { notNeeded } from './not-needed.ts'
import type { DurationUse } from './duration-use.ts'
import { isOffered } from './offered.ts'
import { resolveOriginals } from './originals.ts'
import { isSettled } from './settled-papers.ts'
import { isOwnQuestion, wantsAnswers } from './questions.ts'
import { partsOfPlan } from './plan-parts.ts'
import { onlyTells, tellsOwnStep } from './telling.ts'
import { endsIn } from '../text/ends-in.ts'
import { isLabelledAsWanted } from './wanted-label.ts'
import { asksOnlyWithPaper } from './weak-asks.ts'
import { isWantedByPronoun } from './wanted-by-pronoun.ts'

/** What a letter asks for, and the sentences that ask, in their order. */
export interface Asked {
  readonly documents: readonly PlacedDocument[]
  /** Each of their places: several lines may ask for papers of one kind. */
  readonly places: readonly PlacedDocument[]
  readonly sentences: readonly AskingSentence[]
}

export interface AskingSentence {
  readonly sentence: ReadSentence
  /** An item of what is asked for, or one of the questions to be answered; others are sentences that ask themselves. */
  readonly listed: boolean
}

/** Documents that the letter asks for, each with its window, plus `poa` for a plan or the cause/action/prevention triad. */
export function readDocuments(
  letter: Letter,
  durations: readonly Duration[],
  uses: ReadonlyMap<Duration, DurationUse>,
): Asked {
  const found: { document: PlacedDocument; sentence: ReadSentence }[] = []
  const asked: AskingSentence[] = []
  const triadSeen = new Map<string, Hit>()
  let asking = false
  let askingBlock = -1
  let sparing = false
  let questioning = false
  let advising = false
  for (const sentence of letter.sentences) {
    if (asking && asinAlone.test(sentence.words)) {
      askingBlock = sentence.block
      continue
    }
    // "Not needed:" and the items below it.
    const goesOn: boolean =
      (sparing || advising) &&
      (sentence.item ? !opensList(letter, sentence) : goesOnWithItem(letter, sentence))
    if (sparing && goesOn) continue
    if (isUnwantedRow(sentence)) continue
    if (isNoAnswer(letter, sentence) && !says(sentence, 'ask.send')) continue
    sparing = headsUnwanted(letter, sentence)
    if (!goesOn) advising = headsAdvice(letter, sentence)
    if (sparing || isAnsweredNo(letter, sentence)) {
      asking = false
      continue
    }
    const tells =
      onlyTells(sentence, letter.language.language) &&
      !isDemandedByItsAbsence(sentence) &&
      !isStillLacking(sentence)
    if (tells && asking && (sentence.item || sentence.block === askingBlock)) {
      askingBlock = sentence.block
      continue
    }
    const isPut: boolean = questioning && endsIn(sentence.words, '?？') && !isOwnQuestion(letter, sentence)
    const putsQuestions = !tells && wantsAnswers(sentence)
    questioning = isPut || putsQuestions
    const again = wantedAgain(letter, sentence)
    const asks =
      !tells &&
      (putsQuestions ||
        again.length > 0 ||
        asksFor(letter, sentence) ||
        says(sentence, 'channel.reply') ||
        asksInColumn(letter, sentence) ||
        leadsIntoPapers(letter, sentence) ||
        leadsIntoPlan(letter, sentence) ||
        askedBelow(letter, sentence) ||
        wantsCopies.test(sentence.words) ||
        namesAccepted.test(sentence.words, sentence) ||
        isDemandedByItsAbsence(sentence) ||
        demandedBelow(letter, sentence) ||
        isWantedByPronoun(letter, sentence) ||
        isLabelledAsWanted(letter, sentence) ||
        isConditionOfReturn(sentence) ||
        isBareDemand(letter, sentence) ||
        (sentence.hits.some(namesDocument) &&
          (says(sentence, 'channel.mailTo') ||
            isLackingOrEnough(sentence) ||
            asksBesidePaper(letter, sentence))) ||
        (says(sentence, 'channel.accountHealth') &&
          !says(sentence, 'ask.alreadySent', 'reply.refused') &&
          sentence.hits.some(namesDocument))) &&
      !says(sentence, 'ask.nothing') &&
      !isOffered(letter, sentence) &&
      !keepsOnly(sentence)
    // Items below "please send:" are asked for without saying so again.
    const inherits =
      asking &&
      !tells &&
      !keepsOnly(sentence) &&
      !isOffered(letter, sentence) &&
      (sentence.item ||
        isPut ||
        sentence.block === askingBlock ||
        goesOnList(letter, sentence) ||
        answersWhat(letter, sentence))
    if (asks) {
      asking = true
      askingBlock = sentence.block
    } else if (inherits) askingBlock = sentence.block
    else
      asking = sentence.words.endsWith('?') && sentence.words.length < 80 && whatToSend.test(sentence.words)
    if (!tells && asksToTell(letter, sentence)) asked.push({ sentence, listed: false })
    if (!asks && !inherits) {
      if (asking) askingBlock = sentence.block
      if (!isHeadless(letter, sentence) || isOffered(letter, sentence)) continue
    }
    if (says(sentence, 'ask.alreadySent') && !asks && !sentence.item) continue
    if (asks)
      for (const hit of again)
        found.push({
          sentence,
          document: {
            type: documentTypeOf(hit),
            windowDays: null,
            ...toTextRange(letter.reading, hit.start, hit.end),
          },
        })
    const named = sentence.hits.filter(namesDocument)
    const spared = named.length === 0 ? [] : notNeeded(sentence, letter.language.language)
    for (const hit of named) {
      if (isRefused(letter, sentence, hit)) continue
      const at = hit.start - sentence.start
      if (spared.some((stretch) => stretch.start <= at && at < stretch.end)) continue
      if (!asks && isFile(hit) && asksToThink(letter, sentence)) continue
      // Contact lines name people and firms.
      if (!asks && isContactLine(letter, sentence)) continue
      const part = partsOfPlan.find((concept) => concept === hit.concept)
      if (part !== undefined) {
        if (tellsOwnStep(sentence) || isOwnQuestion(letter, sentence)) continue
        triadSeen.set(part, triadSeen.get(part) ?? hit)
        continue
      }
      const type = documentTypeOf(hit)
      if (type !== 'poa' && advising && goesOn) continue
      if (
        type !== 'poa' &&
        says(sentence, 'ask.alreadySent') &&
        !sentence.item &&
        alreadySentNear(sentence, hit)
      )
        continue
      const range = toTextRange(letter.reading, hit.start, hit.end)
      found.push({
        sentence,
        document: {
          type,
          windowDays: type === 'poa' ? null : windowOf(letter, sentence, hit, durations, uses),
          ...range,
        },
      })
    }
    applyTrailingWindow(letter, sentence, found, durations, uses)
    const listed = (sentence.item || isPut) && (asks || inherits)
    if (asked.at(-1)?.sentence !== sentence && (listed || found.at(-1)?.sentence === sentence))
      asked.push({ sentence, listed: sentence.item || isPut })
  }
  dropPictured(letter, found)
  resolveOriginals(letter, found)
  dropGeneric(letter, found)
  const [, second] = [...triadSeen.values()]
  if (second !== undefined && !found.some(({ document }) => document.type === 'poa')) {
    const first = [...triadSeen.values()][0]
    if (first !== undefined)
      found.push({
        sentence: letter.sentences[0] as ReadSentence,
        document: { type: 'poa', windowDays: null, ...toTextRange(letter.reading, first.start, first.end) },
      })
  }
  const places = found.map(({ document }) => document)
  return { documents: uniqueDocuments(places), places, sentences: asked }
}

/** "Which documents do you need?", but not "what happened?" or "why did I receive this?" */
const whatToSend =
  /(?<![a-z])(?:what|which|was|welche[nrs]?|quoi|quel(?:le)?s?|que|qu'|cosa|che|quali|cuales?)(?![a-z]).{0,60}(?:need|missing|lack|send|provid|submit|upload|requir|document|information|evidence|include|(?<![a-z])do(?![a-z])|brauch|fehl|benotig|erforder|send|einreich|unterlag|nachweis|(?<![a-z])tun(?![a-z])|machen|besoin|manqu|envoy|fourni|transm|piece|faire|serv|manc|invi|fornir|fare|necesi|envi|aport|present|hacer|falta).{0,50}\?$|(?:どの|何).{0,40}[?？]$/

/** "What do you need from me?" and its answer in the next paragraph. */
function answersWhat(letter: Letter, { index }: ReadSentence): boolean {
  const question = letter.sentences[index - 1]
  return question !== undefined && question.words.length < 80 && whatToSend.test(question.words)
}

/** "It could not confirm having issued the invoices" tells of somebody; it asks for nothing. */
function asksFor(letter: Letter, sentence: ReadSentence): boolean {
  const next = letter.sentences[sentence.index + 1]
  const named =
    sentence.hits.some(namesDocument) ||
    (endsIn(sentence.words, ':：') && next?.item === true && next.hits.some(namesDocument))
  return sentence.hits.some(
    (hit) =>
      hit.concept === 'ask.send' &&
      (named || !asksOnlyWithPaper.test(letter.reading.flat.slice(hit.start, hit.end))) &&
      !merelyTells.test(letter.reading.flat.slice(hit.start, Math.min(sentence.end, hit.end + 22))) &&
      !failedTo.test(letter.reading.flat.slice(Math.max(sentence.start, hit.start - 34), hit.start)) &&
      !couldNot.test(letter.reading.flat.slice(hit.end, Math.min(sentence.end, hit.end + 12))),
  )
}

/** "Please note that …" */
const merelyTells =
  /^(?:please|bitte|veuillez|merci de|per favore|por favor),? (?:also )?(?:note|be aware|understand|remember|keep in mind|be advised|beachten|bedenken|noter|prendre note|tenga en cuenta|ten en cuenta)(?![a-z])/

const failedTo =
  /(?:(?:could|did|was|were|has|have|would) ?(?:not|n't)(?: been)?(?: able to)?|never|(?:was|were) unable to|inability to|n'(?:a|ont) pas pu|n'(?:a|ont) pu|non (?:ha|hanno|e stat[oa]) (?:potuto|in grado di)|no (?:ha|han|pudo|pudieron)(?: podido)?) (?:[a-z]+ly )?$/
const couldNot = /^ (?:konnte|konnten)(?![a-z])/

/** A column "What we need" asks for the papers in its cells. */
function asksInColumn(letter: Letter, sentence: ReadSentence): boolean {
  if (!sentence.item || !sentence.hits.some(namesDocument)) return false
  const { map } = letter.reading
  const [from, to] = [map[sentence.start] ?? 0, map[sentence.end] ?? 0]
  return letter.tables.some((table) => {
    const columns = table.header.flatMap((name, index) =>
      wanted.test(name) && !given.test(name) ? [index] : [],
    )
    return (
      columns.length > 0 &&
      table.rows.some((row) =>
        columns.some((column) => {
          const cell = row[column]
          return cell !== undefined && cell.start >= from && cell.start < to
        }),
      )
    )
  })
}

const wanted =
  /what (?:we|is|you)|need|missing|requir|document|evidence|proof|papers?|to provide|fehlt|fehlend|benotigt|erforderlich|unterlage|nachweis|dokument|manqu|requis|pieces?|justificatif|a fournir|mancan|richiest|da fornire|falta|requerid|necesari|justificante|不足|必要|書類|資料/
const given = /receiv|already|status|eingegangen|erhalten|recu|ricevut|recibid|受領|提出済/

/** A line that only names the item or order for which papers are asked. */
const asinAlone =
  /^[-•*・ ]*(?:(?:asin|order(?: id)?|bestellung|commande|ordine|pedido|注文(?:番号)?) ?[:：]? ?)?(?:b0[a-z0-9]{8}|\d{3}-\d{7}-\d{7})[,;、 ]*$/

/** An address, or the name right above it. */
function isContactLine(letter: Letter, { words, block, index }: ReadSentence): boolean {
  const next = letter.sentences[index + 1]
  return words.includes('@') || (next?.block === block && /^[^ ]+@[^ ]+$/.test(next.words))
}

/** "Do you hold a licence? Upload it …": what the question names is asked for below. */
function askedBelow(letter: Letter, sentence: ReadSentence): boolean {
  const next = letter.sentences[sentence.index + 1]
  return (
    (endsIn(sentence.words, '?？') || isWanting.test(sentence.words, sentence)) &&
    sentence.hits.some(namesDocument) &&
    next !== undefined &&
    next.block === sentence.block &&
    says(next, 'ask.send') &&
    !says(next, 'mood.not', 'ask.nothing') &&
    !next.hits.some(namesDocument)
  )
}

/** "We lack its declaration of conformity. Upload it …" */
const isWanting = gated(
  /(?<![a-z])(?:lack(?:s|ed)?|missing|do(?:es)? not have|fehl(?:t|en)|lieg(?:t|en) [^.;]{0,80}(?:kein|nicht)|manque(?:nt)?|aucune? [^.;]{0,60}n'est|n'avons (?:pas|aucune?)|ne (?:figure|disposons)|manca(?:no)?|non (?:risulta|risultano|disponiamo|abbiamo)|falta(?:n)?|no (?:consta|constan|figura|figuran|contamos|disponemos|tenemos))(?![a-z])|不足|未提出|ございません/,
)

/** "Copies of invoices from the last 365 days": a demand that has lost its verb. */
const wantsCopies =
  /^[-–—•*・ ]*(?:\d[.)] ?)?(?:(?:copies|scans) of|(?:kopien|scans) (?:von|der|ihrer)|(?:des )?copies (?:de |des |d')|copie (?:di|delle|dei) |copias de )/

/** "Accepted documents: invoice or receipt" */
const namesAccepted = gated(
  /^(?:[-–—•*・] ?|\d{1,2}[.)] ?)?(?:(?:accepted|acceptable|valid) (?:documents?|proofs?|papers|evidence)|(?:akzeptierte|anerkannte|gultige|zulassige) (?:dokumente|unterlagen|nachweise|belege)|(?:documents?|pieces|justificatifs) (?:acceptee?s?|acceptables?|valables?|recevables?)|(?:document[oi]|prov[ae]) (?:accettat[ioae]|valid[ioae]|ammess[ioae])|(?:documentos?|justificantes?) (?:aceptad[oa]s?|validos?|admitid[oa]s?))(?: [^:：.]{1,50})? ?[:：] ?[a-z]|^(?:・)?(?:受付可能|受け付け可能|有効|提出可能)な(?:書類|証明書)[:：]/,
)

/** Letters that are one list ("Documents: …") name documents without a verb. */
function isHeadless(letter: Letter, sentence: ReadSentence): boolean {
  const before = letter.sentences[sentence.index - 1]
  return sentence.item && before !== undefined && before.item && says(before, 'ask.send')
}

function alreadySentNear(sentence: ReadSentence, hit: Hit): boolean {
  return sentence.hits.some((h) => h.concept === 'ask.alreadySent' && Math.abs(h.start - hit.end) < 20)
}

/** "Registration number: 008812345-0003" states a number; it asks for none. */
function isLabel(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  return (
    !sentence.hits.some((h) => h.concept === 'ask.send' && h.end <= hit.start) &&
    /^(?:[^:：(]{0,24}|[^:：(]{0,8}\([^:：()]{0,16}\) ?)[:：] ?[^\n]{0,20}\d/.test(
      letter.reading.flat.slice(hit.end, sentence.end),
    )
  )
}

/** "How to write a plan of action: https://…" is help, not a request. */
const howToWrite = gated(
  /(?:(?:how to|tips (?:for|on)|guide (?:to|for)|help with) ?(?:writ|creat|prepar|draft)?[a-z]*|so (?:schreiben|erstellen|verfassen) sie|wie (?:sie|man|schreibe ich)|tipps (?:fur|zu[mr]?)|comment (?:rediger|ecrire|preparer|creer|elaborer)|conseils pour (?:rediger)?|come (?:scrivere|redigere|preparare|creare)|como (?:escribir|redactar|preparar|crear|elaborar)|consejos para (?:redactar|escribir)?) ?(?:an? |the |your |einen? |ihren? |den |un |votre |il (?:tuo |suo )?|tu |su |el )?$/,
)

/** A tracking number that is entered with each shipment proves no delivery. */
const shipmentEntry = gated(
  /出荷通知|confirm(?:ing|ation of)? (?:the |your |each |a )?shipments?|when (?:you|sellers) (?:ship|confirm)|versandbestatigung|versand bestatigen|confirm(?:er|ez|ation) (?:de )?(?:l'|vos |d')?expedition|conferm(?:a|i|are) (?:di |della |la |le )?spedizion|confirm(?:ar|a|acion) (?:de |del |el |los )?envio/,
)

/** "no invoices", "do not send screenshots", "without a plan": named, but not asked for. */
function isRefused(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  const verbFinal = letter.language.language === 'ja'
  if (isLabel(letter, sentence, hit) || isOnlyMentioned(letter, sentence, hit)) return true
  if (
    hit.concept === 'document.poa' &&
    howToWrite.test(sentence.words.slice(0, hit.start - sentence.start), sentence)
  )
    return true
  if (
    hit.concept === 'document.proof_of_delivery' &&
    (shipmentEntry.test(sentence.words, sentence) ||
      // The valid tracking rate is named after tracking numbers.
      sentence.hits.some(
        (h) => h.concept === 'topic.valid_tracking_rate' && h.start <= hit.start && h.end >= hit.end,
      ))
  )
    return true
  if (says(sentence, 'ask.send') && notArrived.test(sentence.words, sentence)) return false
  if (isStillLacking(sentence)) return false
  if (isSettled(letter, sentence, hit)) return true
  const { flat } = letter.reading
  // "The company that issued the invoices" names a company.
  if (
    issuedBy.test(flat.slice(Math.max(sentence.start, hit.start - 34), hit.start)) ||
    issuedBehind.test(flat.slice(hit.end, Math.min(sentence.end, hit.end + 30)))
  )
    return true
  // "evidence that the invoices are real" asks for evidence.
  if (
    / that (?:the |your |these |this |an? )?$/.test(flat.slice(hit.start - 12, hit.start)) &&
    /^ (?:is|are|was|were|has been|have been|had been) /.test(flat.slice(hit.end, hit.end + 11))
  )
    return true
  // "Without a plan the account will be closed" asks for the plan.
  if (
    isDemandedByItsAbsence(sentence) ||
    isConditionOfReturn(sentence) ||
    (hit.concept === 'document.poa' && says(sentence, 'state.off', 'state.cannotSell'))
  )
    return false
  return sentence.hits.some((other) => {
    if (other.concept === 'ask.notRequired') {
      // "Instead of a plan we need invoices": what stands behind it is wanted.
      if (instead.test(flat.slice(other.start, other.end)))
        return hit.start >= other.start && hit.end <= other.end
      if (other.end < hit.start && wantedInstead.test(flat.slice(other.end, hit.start))) return false
      if (other.start <= hit.start) return other.end >= hit.start - 20
      return other.start - hit.end < 40 && !otherMatter.test(flat.slice(hit.end, other.start))
    }
    if (other.concept !== 'mood.not') return false
    const gap = verbFinal ? other.start - hit.end : hit.start - other.end
    return gap >= 0 && gap <= (verbFinal ? 6 : 3)
  })
}

/** "Send an invoice – a plan is not needed": what stands before it is another matter. */
const otherMatter = /[;:–—]| - /

/** "Do not send screenshots, attach invoices": what begins another demand. */
const wantedInstead = new RegExp(
  String.raw`;|(?<![a-z])(?:but|sondern|mais|sino|pero|ma)(?![a-z])|, (?:(?:and|und|et|e|y) )?(?:please |bitte |instead )?${tellsToHandIn}`,
)
const instead =
  /^(?:instead of|rather than|statt|anstelle|anstatt|au lieu d|plutot qu|invece d|anziche|en (?:lugar|vez) de)/

/** "No plan has reached us; please send one." */
const notArrived = gated(
  /(?<![a-z])(?:no (?:[a-z]+ ){1,5}(?:has|have) (?:yet |so far )?(?:reached|arrived|come in|been (?:received|sent|submitted))|(?:haben|ist|sind) (?:[a-z]+ ){0,3}(?:noch |bisher |bislang )?kein(?:e|en)? (?:[a-z]+ ){1,3}(?:erhalten|eingegangen|vorgelegen)|(?:ist|sind) (?:[a-z]+ ){0,3}nicht (?:eingegangen|angekommen|eingetroffen)|(?:has|have) not (?:yet )?(?:reached|arrived|been received)|n'avons (?:[a-z]+ )?(?:recu|trouve) aucune?|non abbiamo (?:ancora )?ricevuto (?:alcun|nessun)|no hemos recibido (?:todavia |aun )?(?:ningun))|(?:届いて|受領して|確認できて)(?:おりません|いません)/,
)

const issuedBy =
  /(?<![a-z])(?:that|which|who|qui|che|que) (?:has |have |a |ont |ha |hanno |han )?(?:issued|wrote|emis|etabli|delivre|redige|emesso|rilasciato|emitio|emitido|expidio|expedido) (?:(?:the|your|these|those|les|vos|ces|la|le|i|gli|las|los|tus|sus|tu|su) ?)*$|(?:issuer|aussteller(?:in)?|emetteur|emettrice|emittente|emisora?|expedidora?) (?:of |der |des |de |delle |della |dei |degli |d'|von )?(?:(?:the|your|les|la|las|los|ihrer|vos|tus|sus) ?)*$/
const issuedBehind =
  /^,? (?:ausgestellt|geschrieben|erstellt) (?:hat|haben)(?![a-z])|^(?:の発行元|の発行者|を発行した)/

function uniqueDocuments(found: readonly PlacedDocument[]): PlacedDocument[] {
  const kept: PlacedDocument[] = []
  for (const document of found) {
    const same = kept.findIndex(
      (other) => other.type === document.type && other.windowDays === document.windowDays,
    )
    if (same !== -1) continue
    // A second, vaguer mention of the same document asks for nothing more.
    if (document.windowDays === null && kept.some((other) => other.type === document.type)) continue
    const vaguer = kept.findIndex((other) => other.type === document.type && other.windowDays === null)
    if (vaguer !== -1 && document.windowDays !== null) kept[vaguer] = document
    else kept.push(document)
  }
  return kept
}
