import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { oncePerLetter } from '../reading/once-per-letter.ts'
import { endsIn } from '../text/ends-in.ts'
import { gated } from '../text/gated.ts'
import { namesDocument } from './named-document.ts'

/**
 * "Please send these: / ASIN B0… - test report - 29 November": a day that closes a line of a list of papers that are asked for
 * above or below it. The lines may have run into one; columns under headings tell what their days are (`inDueColumn`).
 */
export function isListedDay(
  letter: Letter,
  sentence: ReadSentence,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const { flat } = letter.reading
  const line = flat.slice(Math.max(sentence.start, start - longestLine), start)
  return (
    setOff.test(line) &&
    lineEnds.test(flat.slice(end, Math.min(sentence.end, end + 8))) &&
    !endsIn(sentence.words, '.。!') &&
    !sentence.words.includes('|') &&
    sentence.hits.some((hit) => namesDocument(hit) && hit.start < start && hit.end > start - longestLine) &&
    !ofPaper.test(line.slice(-30), sentence) &&
    leadsOfLists(letter).some((lead) => Math.abs(lead - sentence.index) <= longestList)
  )
}

const longestLine = 110
/** Lines of the longest list. */
const longestList = 12

const setOff = /(?:[:：,、(（]| [-–—]|\/) ?$/
const lineEnds = /^[)）]?[.;]? ?(?:$|asin|isbn|sku|b0[a-z0-9]|[-–—•*] )/

/** What the day of a paper is when it is not the day by which it is wanted. */
const ofPaper = gated(
  /(?<![a-z])(?:valid|expir[a-z]+|issued|dated|received|sent|uploaded|added|gultig|ausgestellt|datiert|erhalten|eingegangen|valable|delivree?|emise?|datee?|recue?|valid[oa]|emess[oa]|datat[oa]|ricevut[oa]|vigente|emitid[oa]|expedid[oa]|fechad[oa]|recibid[oa])(?![a-z])|有効|発行|受領|作成/,
)

/** Where the letter asks for a list of papers. */
const leadsOfLists = oncePerLetter((letter: Letter): readonly number[] =>
  letter.sentences
    .filter(
      (sentence) =>
        says(sentence, 'ask.send', 'time.due') &&
        !says(sentence, 'mood.not') &&
        (endsIn(sentence.words, ':：') || says(sentence, 'time.due')),
    )
    .map(({ index }) => index),
)

/** "Test report, expected on 24 February", "informe de ensayo. Fecha de entrega: …": `before` is what stands before the day. */
export function isHandInDay(letter: Letter, sentence: ReadSentence, before: string): boolean {
  return handedIn.test(before) && namesPaper(letter, sentence)
}

/** A paper, or the name of one in the sentence before: "ASIN B0…: informe de ensayo. Fecha de entrega: …" */
function namesPaper(letter: Letter, sentence: ReadSentence): boolean {
  const before = letter.sentences[sentence.index - 1]
  return (
    sentence.hits.some(namesDocument) ||
    (before !== undefined && before.block === sentence.block && before.hits.some(namesDocument))
  )
}

const handedIn =
  /(?<![a-z])(?:expected|wanted|needed|required|erwartet|einzureichen|vorzulegen|attendue?s?|a (?:remettre|fournir)|attes[oaie]|da (?:consegnare|presentare)|previst[oa]s?)(?: (?:by|on|am|zum|bis|bis zum|pour|le|per|il|entro il|para|el))* ?:? $|(?<![a-z])(?:(?:submission|delivery|hand-?in) date|abgabe(?:datum|termin)?|vorlage|date de (?:remise|depot|rendu)|data di (?:consegna|presentazione)|fecha de (?:entrega|presentacion)) ?[:：|–-] ?$/
