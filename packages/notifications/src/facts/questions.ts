import type { Letter, ReadSentence } from '../reading/letter.ts'
import { endsIn } from '../text/ends-in.ts'
import { gated } from '../text/gated.ts'

/**
 * A question that Amazon answers itself: "Why did this happen?" above the reason, "What happens to my money?", "Can I open another
 * account?". Why this happened is for the seller where it stands in a row of questions to him.
 */
export function isOwnQuestion(letter: Letter, sentence: ReadSentence): boolean {
  const { words, item, index } = sentence
  if (!words.includes('?') && !words.includes('？')) return false
  if (ofTheSeller.test(words, sentence)) return true
  const isForSeller = (other: ReadSentence | undefined): boolean =>
    other !== undefined && endsIn(other.words, '?？') && !ofTheSeller.test(other.words, other)
  return (
    !item &&
    whyThis.test(words, sentence) &&
    // Above its answer, even where questions to the seller end right before it.
    !isForSeller(letter.sentences[index + 1]) &&
    (!isForSeller(letter.sentences[index - 1]) || letter.sentences[index + 1]?.block === sentence.block)
  )
}

/** "Please answer the questions below": the questions that follow are to be answered, without marks of a list as well. */
export function wantsAnswers(sentence: ReadSentence): boolean {
  return putsQuestions.test(sentence.words, sentence)
}

const whyThis = gated(
  /^(?:why (?:did|is|has|was) (?:this|it) (?:happen|action|decision|taken)[a-z ]*|warum (?:ist|passiert|geschieht|wurde) (?:das|dies|es|diese massnahme)[a-z ]*|pourquoi (?:cela|ceci|cette (?:mesure|decision))[a-z' -]*|perche (?:e successo|sta succedendo|succede|e accaduto)[a-z ]*|por que (?:ha (?:ocurrido|sucedido|pasado)|ocurre|sucede) (?:esto|esta)[a-z ]*) ?\?$/,
)

/** In the seller's mouth ("my funds", "can I"), or what becomes of a thing: headings of answers. */
const ofTheSeller = gated(
  /(?<![a-z'])(?:my|i|mein(?:e[nmrs]?)?|ich|mon|mes|je|j'ai|mio|miei|mia|mie|mi|mis)(?![a-z])[^?]*\?|(?<![a-z])(?:puis|dois|pourrai|peux)-je(?![a-z])|^[-–•*● \d.)]{0,5}¿?(?:what (?:happens|will happen) (?:to|with|if|when|next)|was (?:passiert|geschieht) (?:mit|wenn|als nachstes)|que (?:deviennent|devient|se passe-t-il)|(?:che )?cosa (?:succede|accade|succedera)|que (?:pasa|ocurre|sucede|pasara) (?:con|si|ahora))(?![a-z])|(?:どうなりますか|どうなるのですか|できますか|可能ですか|もらえますか)[?？]?/,
)

const putsQuestions = gated(
  /(?<![a-z])(?:answer(?:s|ing)?|repl(?:y|ies) to|respon(?:d|ses?) to) [^.?]{0,40}questions?(?![a-z])|questions?[^.?]{0,24} (?:must|need to|should|have to) be answered|(?<![a-z])beantworten [^.?]{0,60}fragen(?![a-z])|(?<![a-z])fragen [^.?]{0,40}(?:zu )?beantworten(?![a-z])|(?<![a-z])repon[a-z]+ [^.?]{0,40}questions?(?![a-z])|(?<![a-z])rispo(?:nd|st)[a-z]+ [^.?]{0,40}domand[ae](?![a-z])|(?<![a-z])(?:respond|respuest|contest)[a-z]+ [^.?]{0,40}preguntas?(?![a-z])|質問[^。]{0,16}(?:お答え|ご?回答)/,
)
