import { limits } from '../limits.ts'
import { says, sentenceAtPlace, type Letter, type ReadSentence } from '../reading/letter.ts'
import { planParts, type Ask } from '../schema.ts'
import { endsIn } from '../text/ends-in.ts'
import { gated } from '../text/gated.ts'
import { toTextRange } from '../text/reading-text.ts'
import { asksToTell } from './asks-to-tell.ts'
import type { PlacedDocument } from './document-window.ts'
import type { AskingSentence } from './documents.ts'
import { partsOfPlan } from './plan-parts.ts'
import { isOwnQuestion } from './questions.ts'
import { things, thingsJapanese } from './things.ts'

/**
 * The lines in which a letter asks for things, in its own words: the items of what is to be sent or explained, and sentences that
 * ask for papers or for something to be told. `sentences` are those that ask, in order, `documents` what is asked for, each once, and
 * `places` wherever it is named.
 */
export function readAsks(
  letter: Letter,
  sentences: readonly AskingSentence[],
  documents: readonly PlacedDocument[],
  places: readonly PlacedDocument[],
): Ask[] {
  const asks: Ask[] = []
  const isStep = stepsOf(letter)
  const placesIn = Map.groupBy(places, ({ start }) => sentenceAtPlace(letter, start))
  for (const { sentence, listed } of sentences) {
    if (asks.length >= limits.asksRead) break
    const { start, end } = toTextRange(letter.reading, sentence.start, sentence.end)
    const standsHere = (document: PlacedDocument): boolean => document.start >= start && document.end <= end
    const first = documents.filter(standsHere)
    // What a plan consists of is told by its items, or known; a sentence that lists papers is told by its papers.
    const papers = first.filter(({ type }) => type !== 'poa')
    const again = listed && papers.length === 0 ? (placesIn.get(sentence) ?? []).filter(standsHere) : []
    const asksItself = (): boolean =>
      papers.length === 0
        ? asksToTell(letter, sentence)
        : isOneAsk(letter, end, behindCondition(letter, end, papers))
    if (listed ? papers.length === 0 && isNoAsk(letter, sentence, again.length > 0) : !asksItself()) continue
    if (isMarkedHeading(letter, sentence) || (isStep(sentence) && newPicture.test(sentence.words, sentence)))
      continue
    if (end - start > longestAsk * layoutShare) continue
    const text = inOneLine(letter.text.slice(start, end))
    // A row of a table tells; what it asks for are papers.
    if (papers.length + again.length === 0 && text.includes(' | ')) continue
    if (text.length > longestAsk || asks.some((ask) => ask.text === text)) continue
    asks.push({
      text,
      start,
      end,
      parts: planParts.filter((part) => says(sentence, 'document.poa', conceptOf[part])),
      documents: [...first, ...again].map(({ type, windowDays }) => ({ type, windowDays })),
    })
  }
  return asks
}

const conceptOf = {
  root_cause: 'document.rootCause',
  actions_taken: 'document.actionsTaken',
  prevention: 'document.prevention',
} as const

/** One paper, or one of several: "an invoice, a contract or a letter of authorization". */
function isOneAsk(letter: Letter, end: number, papers: readonly PlacedDocument[]): boolean {
  return (
    papers.length > 0 &&
    papers.every(({ start }, index) => {
      const before = papers[index - 1]
      if (before === undefined) return true
      const rest = letter.text.slice(before.end, end)
      const between = letter.text.slice(before.end, start)
      return (
        alternative.test(between) || (/^\s*[,、]/.test(between) && alternative.test(rest) && !also.test(rest))
      )
    })
  )
}

/** "If you hold a licence, send us the licence agreement": the paper that one may hold is the one that is sent. */
function behindCondition(
  letter: Letter,
  end: number,
  papers: readonly PlacedDocument[],
): readonly PlacedDocument[] {
  const first = papers[0]
  if (first === undefined || papers.length === 1) return papers
  const rest = letter.text.slice(first.end, end)
  const japanese = /場合(?:は|に|には|、)/.exec(rest)
  const condition = japanese ?? (opensCondition.test(lineBefore(letter, first.start)) ? /,/.exec(rest) : null)
  if (condition === null) return papers
  const behind = papers.filter(({ start }) => start > first.end + condition.index)
  return behind.length > 0 ? behind : papers
}

function lineBefore({ text }: Letter, at: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('. ', at - 1)) + 1, at)
}

const opensCondition = /^\s*(?:if|falls|wenn|sofern|haben sie|liegt|si|se|qualora)(?!\p{L})[^,]*$/iu

const alternative = /(?<!\p{L})(?:or|oder|ou|o|od)(?!\p{L})|または|又は|もしくは|若しくは/iu
const also = /(?<!\p{L})(?:and|und|sowie|et|e|ed|y)(?!\p{L})|および|及び/iu

/** A plan is read line by line; what is longer is a paragraph, from which the papers are told by their kind. */
const longestAsk = 300
/** How many times as long as its words an ask may be with its wraps, quote marks and blanks. */
const layoutShare = 10

/** The mark of the item, quote marks and wraps are layout. */
function inOneLine(text: string): string {
  return text
    .replace(/\s*\n[>\s]*/g, ' ')
    .replace(
      /^(?:[-–—•*·▪●◦‣>+・※■◆○－]+|[(（]?[\d０-９]{1,2}(?:[.)．）/]|\.?[ºª°]\)?|(?=\s-\s))(?:\s-(?=\s))?|[.|](?=\s)|[(（]?(?:[a-zａ-ｈ]|i{2,3}|iv|vi)[.)）]|[①-⑳])[\s\u3000]*/i,
      '',
    )
    .replace(/[,;、；]?(?: (?:and|or|und|oder|et|ou|e|o|y))?\s*$|\s*[.。]\s*$/i, '')
    .trim()
}

/** The mark of an item, in folded words. */
const mark = String.raw`^(?:[-–—•*·▪●◦‣>+・※■◆○－]+ ?|\(?\d{1,2}(?:[.)）/]|\.?[oº°]\)?(?= )| -(?= )) ?|\(?(?:[a-z]|i{2,3}|iv|vi)[.)] )?`

/**
 * Items that stand among what is asked for and ask for nothing: the way to the form, a listing, a heading, advice. An item that names
 * no paper and no part of a plan asks only if it begins as a demand or a question, or names a thing that can be handed in.
 */
function isNoAsk(letter: Letter, sentence: ReadSentence, namesPaper: boolean): boolean {
  const { words } = sentence
  if (says(sentence, 'ask.notRequired', 'ask.nothing') || isOwnQuestion(letter, sentence)) return true
  if (!sentence.item) return false
  const isPart = says(sentence, ...partsOfPlan)
  if (!isPart && !hasWords.test(words)) return true
  if (wayStep.test(words, sentence) || endsIn(words, ':：')) return true
  if (isPart) return false
  if (linkTo.test(words)) return false
  if (says(sentence, 'channel.accountHealth', 'channel.reply', 'channel.mailTo')) return true
  if (asksFirst.test(words)) return false
  if (!namesPaper && !thing.test(words)) return true
  const unmarked = words.replace(ofList, '')
  return (
    [labelled, conditional, doing].some((other) => other.test(words)) ||
    [statement, pointing].some((other) => other.test(unmarked))
  )
}

/** "A link to the website of the brand", where a link to press has no such name before it. */
const linkTo = new RegExp(
  String.raw`${mark}(?:an? |the |un |le |il |el |der |ein )?(?:links?|urls?|liens?|collegament[oi]|enlaces?) (?:to|zu[rm]?|vers|al?|alla|allo)(?![a-z])|への?リンク$|サイトのリンク$`,
)

/** "Title: …", "Infringement type: …" */
const labelled = /^[^:：]{1,36}[:：] ?\S/

const ofList = new RegExp(mark)

const conditional = new RegExp(
  String.raw`${mark}(?:if|unless|in case|once|note|for [a-z]+ reasons|falls|wenn|sofern|sobald|si|lorsque|se|qualora|una volta|cuando|en caso)(?![a-z])|^[^。]{0,30}(?:場合|際)(?:は|に|には|、)`,
)

/** "Enter the tracking number without spaces": what is to be done from now on, and not to be handed in. */
const doing = new RegExp(
  String.raw`${mark}(?:please |bitte |veuillez )?(?:enter|pick|use|keep|delete|remove|buy|answer|ship|set|turn|hand|look|match|make|put|add|change|edit|update|print|mark|avoid|stop|deactivate|close|correct|review|revise|do not|never|only|prufen|verwenden|entfernen|loschen|geben|tragen|achten|stellen|gleichen|aktualisieren|beantworten|verifiez|utilisez|supprimez|saisissez|modifiez|verific[ah]|usa|rimuov[ai]|inseri[a-z]+|modific[ah]|aggiorn[ai]|verifi(?:que|ca)|utili[cz][ea]|elimin[ea]|introdu[a-z]+|modifi(?:que|ca)|actuali[cz][ea]|respond[ea])(?![a-z])`,
)

/** A verb that tells, before any clause that hangs on a noun: "forwarded papers do not count", "a fee is payable". */
const statement =
  /^(?:(?!(?<![a-z])(?:that|which|who|whom|whose|how|what|why|when|where|whether|wie|was|warum|wann|wer|dass|welche[nrs]?|qui|que|dont|comment|pourquoi|ce|che|come|perche|cosa|quali?|como|cual(?:es)?|quien|cui|dove|wo|donde|deren|dessen|ou)(?![a-z]))[^.;])*?(?<![a-z'’])(?:is|are|was|were|do not|does not|did not|shows?|lacks?|states?|will|must|cannot|can|may|might|should|has|have|ist|sind|weist|weisen|zeigt|zeigen|fehlt|fehlen|reicht|reichen|wird|werden|muss|mussen|kann|konnen|darf|durfen|sollte[nr]?|hat|haben|est|sont|doit|doivent|peut|peuvent|sera|seront|ont|sono|deve|devono|puo|possono|sara|saranno|son|debe|deben|puede|pueden|seran?|han)(?![a-z])|(?:です|ます|ません|ました)。?$/

/** "Those that you sent are …" */
const pointing = /^(?:those|these|diejenigen|celles|ceux|quell[ei]|aquell[ao]s)(?![a-z])/

/** What begins with its question or its verb asks: "how you will …", "what has been done", "explain …". */
const asksFirst = new RegExp(
  String.raw`${mark}(?:please,? |bitte |veuillez |merci de )?(?:(?:what|how|why|which|who|when|where|whether|provide|explain|describe|send|submit|include|confirm (?:that|whether|in writing)|tell us|state|list|name|upload|attach|give|share|wie|was|warum|welche[nrs]?|wann|wer|erklaren|erlautern|beschreiben|senden|nennen|reichen|fugen|laden|legen|bestatigen|comment|pourquoi|quel(?:le)?s?|qui|decrivez|expliquez|envoyez|fournissez|indiquez|joignez|come|perche|quali|cosa|chi|descriva|descrivi|spieg[ahi]+|invi[ai]|fornisc[ai]|indich[ai]|indica|allega|alleghi|como|por que|que|cual(?:es)?|quien|describ[ea]|expli(?:que|ca)|envi[ea]|proporcion[ea]|indi(?:que|ca)|adjunt[ea])(?![a-z]))`,
)

/** A thing that can be handed in or told, near the beginning: "a list of all ASINs", "business name and address". */
const thing = new RegExp(
  String.raw`${mark}(?:[a-z'’-]+ ){0,4}(?:${things})(?![a-z])|(?:${thingsJapanese})(?:[（(][^）)]{0,60}[）)])?。?$`,
)

/**
 * Three words, or as many characters of Japanese: less is a listing, a number or a label. Marks stand between letters or between words
 * and never count as either, or a line of hyphens could be cut in endless ways.
 */
const hasWords =
  /(?:(?<![a-z0-9]|[a-z0-9]['’-])(?=[a-z]['’-]?[a-z])[a-z]+(?:['’-][a-z]+)*(?![a-z0-9])[^a-z]+){2}[a-z]{2}|[\u3040-\u30ff\u4e00-\u9fff]{4}/

/**
 * Tells the items of lists that begin with a step ("1. Go to …, 2. Click …, 3. Upload a new image"). Asked about the sentences in
 * their order, it walks each list once.
 */
function stepsOf(letter: Letter): (sentence: ReadSentence) => boolean {
  let [last, ofLast] = [-1, false]
  return ({ item, index }) => {
    if (!item) return false
    let head = index
    const goesOn = (at: number): boolean => {
      const before = letter.sentences[at - 1]
      return before?.item === true && !endsIn(before.words, ':：')
    }
    while (head > last + 1 && goesOn(head)) head -= 1
    const first = letter.sentences[head]
    if (!(head === last + 1 && last >= 0 && goesOn(head)))
      ofLast = first !== undefined && wayStep.test(first.words, first)
    last = index
    return ofLast
  }
}

/** What a page is to show from now on; photos that prove something are not called new. */
const newPicture = gated(
  /(?<![a-z])(?:(?:new|another|different|correct(?:ed)?) (?:main )?(?:image|picture|photo)s?|(?:neue?s?|andere?s?) (?:haupt)?(?:bild|foto|produktbild)(?:er)?|(?:nouvelles?|autres?) (?:images?|photos?)|(?:nuov[ae]|altr[ae]) (?:immagin[ei]|foto)|nuevas? (?:imagen|imagenes|fotos?)|(?:imagen|imagenes|fotos?) nuevas?)(?![a-z])|(?:新しい|別の)(?:メイン)?(?:画像|写真)/,
)

/** "■ Why this was done" above lines that carry no such mark. */
function isMarkedHeading(letter: Letter, { words, index }: ReadSentence): boolean {
  const next = letter.sentences[index + 1]
  return headingMark.test(words) && next !== undefined && !headingMark.test(next.words)
}

const headingMark = /^[■◆【]/

/** "Click on View appeal", "Gehen Sie zu …": a step on the way to the place where things are sent. */
const wayStep = gated(
  /^(?:[-–—•*·▪●◦‣>+]+ ?|\(?\d{1,2}[.)] ?|\(?[a-z][.)] )?(?:(?:then|next|first|finally|please),? )*(?:(?:go|navigate|log ?in|sign ?in|scroll|return) (?:to|in|into|down|back)(?![a-z])|(?:click|tap|press|select|choose|open|visit|locate|find|see|read|review|check|learn|watch) |(?:gehen|klicken|wahlen|melden|navigieren|offnen|suchen|tippen|scrollen|besuchen|lesen) sie |(?:cliquez|accedez|allez|rendez-vous|connectez-vous|selectionnez|ouvrez|consultez|choisissez|appuyez|trouvez)(?![a-z])|(?:clicca|cliccare|fai clic|fare clic|accedi|accedere|vai|vada|seleziona|selezionare|apri|aprire|visita|consulta|scegli)(?![a-z])|(?:haz clic|haga clic|ve a|vaya a|acced[ea]|inicia sesion|inicie sesion|seleccion[ae]|abr[ea]|visit[ea]|consult[ea]|elij[ae]|puls[ea])(?![a-z]))|(?:クリック|選択|アクセス|ログイン|タップ|移動)(?:して|し、|します)|を(?:開いて|開き、|開きます)/,
)
