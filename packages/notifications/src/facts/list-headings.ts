import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { handIn } from '../terms/hand-in.ts'
import { endsIn } from '../text/ends-in.ts'
import { gated } from '../text/gated.ts'
import { asksBesidePaper } from './asks-beside-paper.ts'
import { namesDocument } from './named-document.ts'
import { partsOfPlan } from './plan-parts.ts'

/** A short line above the items of a list, which is none of them: "What we need:", "Received". */
export function opensList(letter: Letter, sentence: ReadSentence): boolean {
  const next = letter.sentences[sentence.index + 1]
  return (
    next?.item === true &&
    sentence.words.length <= longestHeading &&
    (!sentence.item || endsIn(sentence.words, ':：') || standsAbove(sentence.words, next.words))
  )
}

const longestHeading = 110

/** "3. What not to send" above "- photos": a mark of another sort, or none. */
function standsAbove(words: string, next: string): boolean {
  return marked.test(next) && (!marked.test(words) || (headingMark.test(words) && !headingMark.test(next)))
}

/** A number or a square, as before the parts of a letter. */
const headingMark = /^(?:[■◆●▪□]|\d{1,2}[.)）])/

/** What an item of a list begins with. */
const marked = /^(?:[-–—*•·●○◦‣▪■□☐☑✔✓・※→>－]|\(?\d{1,2}[.)）]|\(?[a-h]\) ?|[①-⑳])/

/** "Papers that we do not need", "What we have already" above a list of them. */
export function headsUnwanted(letter: Letter, sentence: ReadSentence): boolean {
  if (!opensList(letter, sentence) || says(sentence, 'mood.if')) return false
  const { words } = sentence
  if (unwanted.test(words, sentence) || held.test(words, sentence))
    return !endsIn(words, '.。!') || theseThings.test(words)
  return endsIn(words, ':：') && forbidden.test(words, sentence)
}

/** What stands in one line with the item before it belongs to that item. */
export function goesOnWithItem(letter: Letter, { start, item, index }: ReadSentence): boolean {
  const before = letter.sentences[index - 1]
  if (item || before === undefined) return false
  const { map } = letter.reading
  return !letter.text.slice(map[before.end - 1], map[start]).includes('\n')
}

/** "Tips for your plan", "How to avoid chargebacks", "Why files are rejected" above a list: what it names is no demand of its own. */
export function headsAdvice(letter: Letter, sentence: ReadSentence): boolean {
  return opensList(letter, sentence) && advice.test(sentence.words, sentence)
}

const advice = gated(
  /(?<![a-z])(?:tips?|hints?|advice|recommendations?|best practices?|(?:avoid|prevent|reduce) (?:further |future |late |new )?(?:complaints?|chargebacks?|defects?|cancel[a-z]*|delays?|violations?|claims?)|(?:is|are|what is) (?:allowed|permitted)|(?:policy|policies|rules?) (?:says?|state)|makes? (?:files|documents|papers) fail|(?:files|documents|papers) (?:fail|are rejected|get rejected)|common (?:mistakes|errors)|(?:general|house) rules?|to improve|verbessern|ameliorer|migliorare|mejorar|keep (?:these|the following|for each|for every|on record)|(?:aufbewahren|aufheben|aufzubewahren)|conserv(?:er|ez|are|a|i|ar|e)|counted as|(?:following|these) (?:areas|aspects|points)|tipps?|empfehlungen?|ratschlage?|bewahrte verfahren|(?:ist|sind) erlaubt|(?:haufige|typische) fehler|(?:vermeiden|verringern|vorbeugen) (?:sie )?(?:konnen)?|folgende (?:bereiche|aspekte|punkte)|conseils?|recommandations?|bonnes pratiques|(?:est|sont) (?:permis|autorise)e?s?|erreurs (?:frequentes|courantes)|(?:aspects|points) suivants|consigli(?: utili)?|suggeriment[oi]|raccomandazion[ei]|indicazioni per il piano|buone (?:pratiche|prassi)|(?:e|cosa e) (?:permesso|consentito)|(?:norme|regole) (?:dicono|prevedono)|dicono le (?:norme|regole)|errori (?:frequenti|comuni)|seguenti (?:aspetti|punti|aree)|consejos|recomendaciones|sugerencias|buenas practicas|(?:esta|que esta) permitido|errores (?:frecuentes|comunes)|siguientes (?:aspectos|puntos|areas))(?![a-z])|ヒント|アドバイス|(?:改善|予防|防止)のため(?:に)?(?:できる|のポイント)|防ぐために|よくある(?:不備|間違い)|おすすめ|以下の(?:点|観点)|保管して/,
)

/** "Not needed: a plan, photos of the shelf": both in one line. */
export function isUnwantedRow(sentence: ReadSentence): boolean {
  const { words } = sentence
  const colon = words.search(/[:：](?= ?[^ ])/)
  if (colon === -1 || colon > longestLabel) return false
  const label = words.slice(0, colon)
  return unwanted.test(label, sentence) || held.test(label, sentence)
}

const longestLabel = 60

/** "Our policy prohibits activities such as:" */
const forbidden = gated(
  /(?<![a-z])(?:prohibit(?:s|ed)?|forbid(?:s|den)?|not (?:allowed|permitted) to|verbiet[a-z]*|verboten|untersagt|nicht (?:erlaubt|gestattet)|interdi(?:t|ts|te|sent)|viet(?:a|ano|at[oaie])|prohib[a-z]+|no (?:esta|estan) permitid[a-z]+)(?![a-z])|禁止/,
)

const { en, de, fr, it, es } = handIn

const unwanted = gated(
  new RegExp(
    String.raw`(?<![a-z])(?:do (?:we|you|i) not (?:need|want|require|have)|(?:do not|don't|should not|shouldn't|must not|mustn't|may not|need not|needn't|no longer|cannot|can not|can't|(?:please|kindly|asked|requested) not(?: to)?) (?:please )?(?:need|require|want|accept|have to|use|take|transmit|to send|${en.told})|(?:leave|left) out|refrain from|spare yourself|renounce|(?:what |which )?not to (?:${en.told})|not (?:needed|required|necessary|accepted|wanted|demanded|awaited|expected|asked for|used|a cause)|isn't needed|(?:was|it) not|ruled out|(?:${de.told}) sie (?:[a-z]+ ){0,6}nicht(?: mehr| erneut| nochmals)?(?= ?:)|nicht (?:mehr |erneut |noch ?mals |noch einmal |wieder )?(?:zu tun|tun|senden mussen|benotigt|erforderlich|notig|notwendig|einzureichen|akzeptiert|angenommen|gebraucht|benotigen|brauchen|(?:zu )?(?:${de.named})|verlangt|gefordert)|(?:sehen sie|davon) (?:[a-z]+ ){0,2}(?:davon ab|abzusehen|ab)|verzichten sie|^(?:[a-z]+ ){0,3}nicht ?:$|uns (?:bereits|schon) vorliegt|(?:bereits|schon) (?:eingegangen|vorhanden)(?= ?:)|(?:benotigen|brauchen|akzeptieren) wir nicht|n'avez pas (?:a|besoin)|n'avons pas besoin|ne (?:demandons|demande|exigeons|exige|requiert|voulons) (?:pas|plus)|n'exige(?:ons)? pas|non (?:requis|necessaires|demandes|acceptes)|pas (?:necessaires?|requis|demandee?s?|acceptee?s?|besoin)|inutile d|(?:n'|ne (?:nous |m')?)(?:${fr.told})|(?:ne )?(?:surtout )?pas (?:nous |a )?(?:${fr.named})|ne (?:devez|faut|devriez) pas (?:nous )?(?:${fr.named})|(?:que nous avons|avons-nous) deja|non (?:ci |mi |ce )?(?:necessari[oa]?|richiest[oi]|accettati|servono|serve|occorrono|inviare|abbiamo bisogno|devi inviare|viene richiesto|e necessario|valgono|accettiamo|(?:mand|invi|alleg|caric|present|spedi)[a-z]+|trasmett[a-z]+)|non (?:chied|richied|esig)(?:e|iamo|ono)|non vogliamo|non (?:devi|deve|dovete|dovresti|dovrebbe|bisogna) (?:${it.named})|(?:da|che) non (?:ri)?(?:${it.named})|(?:abbiamo|possediamo) gia|no (?:nos |me )?(?:necesitamos|se necesitan|necesarios|requeridos|hacen? falta|aceptamos|tienes que enviar|(?:envi|adjunt|mand|aport|sub|carg|present|incluy)[a-z]+|remit[a-z]+|valen|sirven|admitimos)|no faltan?|no (?:pedimos|pide|solicitamos|exigimos|exige|requiere|queremos)|no (?:debes?|debe|hay que|deberias?|tiene que) (?:${es.named})|ya tenemos|tenemos ya)|不要|(?:必要|要)(?:は|の|が|で)?(?:ありません|ない|ございません|しない)|(?:要り|いり)ません|要らない|いらない|受け付け(?:ない|ません|て(?:おりません|いません)|(?:られ|でき)(?:ない|ません))|お受け(?:でき|いたしかね)|(?:送ら|提出し|送信し|送付し|添付し|アップロードし|お送りになら|ご提出になら|お送りいただか)な(?:い|くて)|お送りにならない|お送りいただいても|送られても|対象に(?:は)?なり?(?:ません|ない)`,
  ),
)

/** "Received:", "What is in order": papers that came. */
const held = gated(
  /^(?:[-–•*■◆●] ?)?(?:(?:what|which) (?:is|was|we have) (?:ok|fine|in order|good|accepted|received|already here|complete|on file|already|got already)|(?:already |so far )?(?:received|accepted|given|approved|complete|on file|in order|ok)(?: (?:so far|already|until now|documents|papers|files))?|(?:already )?(?:good|fine|here)(?: already)?|(?:bereits |schon |bisher )?(?:eingegangen|erhalten|vorhanden|akzeptiert|anerkannt|in ordnung)(?: ist| sind)?|was (?:in ordnung|vorhanden|angekommen) ist|(?:deja )?(?:recus?|recues?|acceptee?s?|en ordre)|ce qui est (?:bon|en ordre|recu)|(?:gia )?(?:ricevut|accettat|approvat)[oiae]|(?:ya )?(?:recibid|aceptad|aprobad)[oa]s?|(?:[^.,:;?!]{0,40} )?(?:already|bereits|schon|deja|gia|ya) (?:in the (?:system|file|case)|on (?:file|record)|with us|(?:received|accepted|verified|checked|approved|confirmed|passed|cleared)|(?:eingegangen|erhalten|akzeptiert|anerkannt|gepruft|verifiziert|bestatigt|erledigt|bestanden)[a-z]*|(?:recu|acceptee?|verifiee?|valid?ee?|valide|controlee?|confirmee?|approuvee?)e?s?|(?:ricevut|accettat|verificat|superat|approvat|confermat|controllat|validat)[oaie]|(?:recibid|aceptad|verificad|aprobad|confirmad|superad|validad|comprobad)[oa]s?)(?:[ ,][a-z' ,]{0,40})?|(?:what|which (?:papers|documents)|was|welche (?:unterlagen|dokumente)|ce que|(?:che )?cosa|quello che|cio che|lo que|que) (?:we (?:have )?(?:already )?(?:accepted|approved|verified|received|checked)|wir (?:bereits |schon )?(?:akzeptiert|anerkannt|erhalten|gepruft)(?: haben)?|nous avons (?:deja )?(?:accepte|recu|valide|verifie|approuve)|abbiamo (?:gia )?(?:accettato|approvato|verificato|ricevuto)|(?:ya )?hemos (?:ya )?(?:aceptado|aprobado|verificado|recibido))|(?:受領|提出|確認|承認|受理|審査)済み?(?:の(?:もの|書類|項目))?|受け取ったもの|届いて(?:いる|います)(?:もの)?|問題の?ない(?:もの|書類))(?: ?[.:：….]*)?$/,
)

/** A heading that is written as a sentence: "Please do not send the following." */
const theseThings =
  /(?<![a-z])(?:following|folgende[snr]?|suivant(?:e?s)?|seguent[ei]|siguientes?)(?![a-z])|(?:以下|次|下記)の/

/** "Papers are still missing for your account:" asks for what is listed below, without a verb of asking. */
export function leadsIntoPapers(letter: Letter, sentence: ReadSentence): boolean {
  // "Step 1 – by 24 April": a day that heads a list makes a demand of what is in it.
  const dueHeading =
    (says(sentence, 'time.due') ||
      (says(sentence, 'time.within') && /\d{4}|\d[./]\d/.test(sentence.words))) &&
    sentence.words.length <= 70 &&
    !endsIn(sentence.words, '.!?。')
  const wants =
    opensList(letter, sentence) &&
    !endsIn(sentence.words, '.!。') &&
    (says(sentence, 'ask.send', 'reply.insufficient') ||
      wanted.test(sentence.words, sentence) ||
      asksBesidePaper(letter, sentence))
  if (
    !(dueHeading || wants || endsIn(sentence.words, ':：')) ||
    says(sentence, 'ask.alreadySent', 'ask.notRequired')
  )
    return false
  if (says(sentence, 'mood.not') && !says(sentence, 'reply.insufficient')) return false
  const list = itemsBelow(letter, sentence)
  const papers = list.filter((s) => s.hits.some(namesDocument) && !endsIn(s.words, '?？')).length
  return wants ? papers > 0 : list.length >= (dueHeading ? 1 : 2) && papers * 2 >= list.length
}

/** The items up to what stands between them and the next list. */
function itemsBelow(letter: Letter, sentence: ReadSentence): readonly ReadSentence[] {
  const items = letter.sentences.slice(sentence.index + 1, sentence.index + 8)
  const end = items.findIndex((s) => !s.item || opensList(letter, s))
  return end === -1 ? items : items.slice(0, end)
}

/** "Demanded of you", "What would help", "What gets it back" */
const wanted = gated(
  new RegExp(
    String.raw`(?<![a-z])(?:needed|wanted|requested|demanded|required|missing|lacking|outstanding|still open|to (?:${en.told})|would help|gets? it (?:back|going)|goes in(?:to)?|benotigt|gebraucht|angefordert|verlangt|erforderlich|fehlt|fehlend|offen|demandes?|requis|attendus?|manquants?|a (?:${fr.named})|richiest[oiae]|mancant[ei]|necessar[io]|da (?:${it.named})|solicitad[oa]s?|requerid[oa]s?|falta(?:n|ntes)?|pendientes?|necesari[oa]s?|por (?:${es.named}))(?![a-z])|(?:求め|要|必要な|送って|送り|出し|出して|足りて?い?な|不足|お願い|提出|ご用意|登録する|そろえ|準備)[^。]{0,12}(?:もの|書類|書面|資料|ファイル|事項|事柄)?[:：]?$`,
  ),
)

/** "Press Appeal and set out 1. why …, 2. what you have changed …, 3. how you will …": a plan, whatever the verb above it. */
export function leadsIntoPlan(letter: Letter, sentence: ReadSentence): boolean {
  if (sentence.item || says(sentence, 'ask.alreadySent', 'ask.notRequired', 'ask.nothing')) return false
  const parts = new Set<string>()
  for (const item of letter.sentences.slice(sentence.index + 1, sentence.index + 6)) {
    if (!item.item) break
    for (const concept of partsOfPlan) if (says(item, concept)) parts.add(concept)
  }
  return parts.size >= 2
}
