import { limits } from '../limits.ts'
import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { planParts, type Ask } from '../schema.ts'
import { endsIn } from '../text/ends-in.ts'
import { gated } from '../text/gated.ts'
import { toTextRange } from '../text/reading-text.ts'
import type { PlacedDocument } from './document-window.ts'

/**
 * The lines in which a letter asks for things, in its own words: the items of what is to be sent or explained, and sentences that
 * ask for papers. `sentences` are those that ask, in order, and `documents` what was found in them and is asked for.
 */
export function readAsks(
  letter: Letter,
  sentences: readonly ReadSentence[],
  documents: readonly PlacedDocument[],
): Ask[] {
  const asks: Ask[] = []
  for (const sentence of sentences) {
    if (asks.length >= limits.asksRead) break
    const { start, end } = toTextRange(letter.reading, sentence.start, sentence.end)
    const within = documents.filter((document) => document.start >= start && document.end <= end)
    const papers = within.filter(({ type }) => type !== 'poa')
    // What a plan consists of is told by its items, or known; a sentence that lists papers is told by its papers.
    if (sentence.item ? papers.length === 0 && isNoAsk(sentence) : !isOneAsk(letter, end, papers)) continue
    const text = inOneLine(letter.text.slice(start, end))
    // A row of a table tells; what it asks for are papers.
    if (papers.length === 0 && text.includes(' | ')) continue
    if (text.length > longestAsk || asks.some((ask) => ask.text === text)) continue
    asks.push({
      text,
      start,
      end,
      parts: planParts.filter((part) => says(sentence, 'document.poa', conceptOf[part])),
      documents: within.map(({ type, windowDays }) => ({ type, windowDays })),
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

const alternative = /(?<!\p{L})(?:or|oder|ou|o|od)(?!\p{L})|または|又は|もしくは|若しくは/iu
const also = /(?<!\p{L})(?:and|und|sowie|et|e|ed|y)(?!\p{L})|および|及び/iu

/** A plan is read line by line; what is longer is a paragraph, from which the papers are told by their kind. */
const longestAsk = 300

/** The mark of the item, quote marks and wraps are layout. */
function inOneLine(text: string): string {
  return text
    .replace(/\s*\n[>\s]*/g, ' ')
    .replace(/^(?:[-–—•*·▪●◦‣>+・※]+|\(?\d{1,2}[.)）/]|[.|](?=\s)|\(?[a-z][.)]|[①-⑳])[\s\u3000]*/i, '')
    .replace(/[,;、；]?(?: (?:and|or|und|oder|et|ou|e|o|y))?\s*$|\s*[.。]\s*$/i, '')
    .trim()
}

/**
 * Items that stand among what is asked for and ask for nothing: the way to the form, a listing, a heading, advice. An item that names
 * no paper and no part of a plan asks only if it begins as a demand or a question, or names a thing that can be handed in.
 */
function isNoAsk(sentence: ReadSentence): boolean {
  const { words } = sentence
  if (says(sentence, 'ask.notRequired', 'ask.nothing') || !hasWords.test(words)) return true
  if (wayStep.test(words, sentence) || endsIn(words, ':：')) return true
  if (says(sentence, 'document.rootCause', 'document.actionsTaken', 'document.prevention')) return false
  if (says(sentence, 'channel.accountHealth', 'channel.reply', 'channel.mailTo')) return true
  if (asksFirst.test(words)) return false
  return !thing.test(words) || [statement, labelled, conditional, doing].some((other) => other.test(words))
}

/** "Title: …", "Infringement type: …" */
const labelled = /^[^:：]{1,36}[:：] ?\S/

const mark = String.raw`^(?:[-–—•*·▪●◦‣>+・※]+ ?|\(?\d{1,2}[.)）/] ?|\(?[a-z][.)] )?`

const conditional = new RegExp(
  String.raw`${mark}(?:if|unless|in case|once|note|for [a-z]+ reasons|falls|wenn|sofern|sobald|si|lorsque|se|qualora|una volta|cuando|en caso)(?![a-z])|^[^。]{0,30}(?:場合|際)(?:は|に|には|、)`,
)

/** "Enter the tracking number without spaces": what is to be done from now on, and not to be handed in. */
const doing = new RegExp(
  String.raw`${mark}(?:please |bitte |veuillez )?(?:enter|pick|use|keep|delete|remove|buy|answer|ship|set|turn|hand|look|match|make|put|add|change|edit|update|print|mark|avoid|stop|deactivate|close|correct|review|revise|do not|never|only|prufen|verwenden|entfernen|loschen|geben|tragen|achten|stellen|gleichen|aktualisieren|beantworten|verifiez|utilisez|supprimez|saisissez|modifiez|verific[ah]|usa|rimuov[ai]|inseri[a-z]+|modific[ah]|aggiorn[ai]|verifi(?:que|ca)|utili[cz][ea]|elimin[ea]|introdu[a-z]+|modifi(?:que|ca)|actuali[cz][ea]|respond[ea])(?![a-z])`,
)

/** A verb that tells, before any clause that hangs on a noun: "forwarded papers do not count", "a fee is payable". */
const statement =
  /^(?:(?!(?<![a-z])(?:that|which|who|whom|whose|how|what|why|when|where|whether|wie|was|warum|wann|wer|dass|welche[nrs]?|qui|que|dont|comment|pourquoi|ce|che|come|perche|cosa|quali?|como|cual(?:es)?|quien)(?![a-z]))[^.;])*?(?<![a-z'’])(?:is|are|was|were|do not|does not|did not|will|must|cannot|can|may|might|should|has|have|ist|sind|wird|werden|muss|mussen|kann|konnen|darf|durfen|sollte[nr]?|hat|haben|est|sont|doit|doivent|peut|peuvent|sera|seront|ont|sono|deve|devono|puo|possono|sara|saranno|son|debe|deben|puede|pueden|seran?|han)(?![a-z])|(?:です|ます|ません|ました)。?$/

/** What begins with its question or its verb asks: "how you will …", "what has been done", "explain …". */
const asksFirst = new RegExp(
  String.raw`${mark}(?:please,? |bitte |veuillez |merci de )?(?:(?:what|how|why|which|who|when|where|whether|provide|explain|describe|send|submit|include|confirm (?:that|whether|in writing)|tell us|state|list|name|upload|attach|give|share|wie|was|warum|welche[nrs]?|wann|wer|erklaren|erlautern|beschreiben|senden|nennen|reichen|fugen|laden|legen|bestatigen|comment|pourquoi|quel(?:le)?s?|qui|decrivez|expliquez|envoyez|fournissez|indiquez|joignez|come|perche|quali|cosa|chi|descriva|descrivi|spieg[ahi]+|invi[ai]|fornisc[ai]|indich[ai]|indica|allega|alleghi|como|por que|que|cual(?:es)?|quien|describ[ea]|expli(?:que|ca)|envi[ea]|proporcion[ea]|indi(?:que|ca)|adjunt[ea])(?![a-z]))`,
)

/** A thing that can be handed in or told, near the beginning: "a list of all ASINs", "business name and address". */
const thing = new RegExp(
  String.raw`${mark}(?:[a-z'’-]+ ){0,4}(?:lists?|proofs?|evidence|explanations?|descriptions?|details?(?! pages?)|information|names?|statements?|cop(?:y|ies)|screenshots?|photos?|photographs|pictures?|images?|videos?|records?|documents?|documentation|confirmations?|reasons?|numbers?|translations?|links?|address(?:es)?|contact|data|manuals?|labels?|packaging|liste[n]?|nachweise?[ns]?|belege?|erklarung(?:en)?|beschreibung(?:en)?|angaben?|einzelheiten|informationen|namen?|kopien?|bild(?:er|schirmfoto)?s?|unterlagen?|dokumente?n?|bestatigung(?:en)?|grund|grunde|nummern?|ubersetzung(?:en)?|kontaktdaten|anschrift(?:en)?|aufstellung|anleitung|etikett(?:en)?|preuves?|justificatifs?|explications?|precisions|noms?|copies?|captures?|motifs?|raisons?|numeros?|coordonnees|adresses?|traductions?|notices?|etiquettes?|elenco|prov[ae]|spiegazion[ei]|descrizion[ei]|dettagli|informazioni|nom[ei]|copi[ae]|schermat[ae]|immagin[ei]|foto|document[oi]|conferm[ae]|motiv[oi]|numer[oi]|recapiti|indirizzo|traduzion[ei]|manuale|etichett[ae]|listas?|relacion|pruebas?|justificantes?|explicacion(?:es)?|descripcion(?:es)?|detalles|informacion|nombres?|copias?|capturas?|fotos?|imagen(?:es)?|confirmacion|datos|direccion(?:es)?|traduccion|manual|etiquetas?)(?![a-z])|(?:一覧|リスト|証拠|証明|説明|詳細|情報|名称|氏名|写し|コピー|写真|画像|書類|資料|理由|番号|連絡先|住所|説明書|ラベル)(?:[（(][^）)]{0,60}[）)])?。?$`,
)

/**
 * Three words, or as many characters of Japanese: less is a listing, a number or a label. Marks stand between letters or between words
 * and never count as either, or a line of hyphens could be cut in endless ways.
 */
const hasWords =
  /(?:(?<![a-z0-9]|[a-z0-9]['’-])(?=[a-z]['’-]?[a-z])[a-z]+(?:['’-][a-z]+)*(?![a-z0-9])[^a-z]+){2}[a-z]{2}|[\u3040-\u30ff\u4e00-\u9fff]{4}/

/** "Click on View appeal", "Gehen Sie zu …": a step on the way to the place where things are sent. */
const wayStep = gated(
  /^(?:[-–—•*·▪●◦‣>+]+ ?|\(?\d{1,2}[.)] ?|\(?[a-z][.)] )?(?:(?:then|next|first|finally|please),? )*(?:(?:go|navigate|log ?in|sign ?in|scroll|return) (?:to|in|into|down|back)(?![a-z])|(?:click|tap|press|select|choose|open|visit|locate|find|see|read|review|check|learn|watch) |(?:gehen|klicken|wahlen|melden|navigieren|offnen|suchen|tippen|scrollen|besuchen|lesen) sie |(?:cliquez|accedez|allez|rendez-vous|connectez-vous|selectionnez|ouvrez|consultez|choisissez|appuyez|trouvez)(?![a-z])|(?:clicca|cliccare|fai clic|fare clic|accedi|accedere|vai|vada|seleziona|selezionare|apri|aprire|visita|consulta|scegli)(?![a-z])|(?:haz clic|haga clic|ve a|vaya a|acced[ea]|inicia sesion|inicie sesion|seleccion[ae]|abr[ea]|visit[ea]|consult[ea]|elij[ae]|puls[ea])(?![a-z]))|(?:クリック|選択|アクセス|ログイン|タップ)(?:して|し、|します)/,
)
