import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'
import { endsIn } from '../text/ends-in.ts'

/** "Do I have to send a plan of action? No." names a plan to say that none is wanted. */
export function isAnsweredNo(letter: Letter, sentence: ReadSentence): boolean {
  if (!isQuestion(sentence)) return false
  const answer = letter.sentences[sentence.index + 1]
  if (answer === undefined || answer.block - sentence.block > 1) return false
  if (isPlainNo(answer) && !openQuestion.test(sentence.words, sentence)) return true
  return (
    asksDuty.test(sentence.words, sentence) &&
    answer.words.length < 160 &&
    (says(answer, 'ask.notRequired') || saysNo.test(answer.words, answer))
  )
}

/** "No, a letter of the maker is no help either", below its question: what a "no" names is not wanted. */
export function isNoAnswer(letter: Letter, sentence: ReadSentence): boolean {
  const question = letter.sentences[sentence.index - 1]
  return question !== undefined && isPlainNo(sentence) && isAnsweredNo(letter, question)
}

function isQuestion({ words }: ReadSentence): boolean {
  return endsIn(words, '?？') || /か。?$/.test(words)
}

function isPlainNo({ words }: ReadSentence): boolean {
  return plainNo.test(words.replace(ofAnswer, ''))
}

/** "A: no, not now" */
const ofAnswer =
  /^(?:[-–—•*] ?)?(?:(?:a|r|answer|antwort|reponse|risposta|respuesta)\d? ?[:.)] ?|(?:答え?|回答|a\d?)[:：.。]? ?)/

/** "What must I send?" is not answered by "no". */
const openWord = String.raw`(?<![a-z])(?:what|which|how|where|why|when|was|welche[nrs]?|wie|wo|warum|wann|que dois|quoi|quel(?:le)?s?|comment|ou|pourquoi|cosa|quali?|come|dove|perche|cuales?|como|donde|que (?:tengo|debo|documentos))(?![a-z])`
const openQuestion = gated(new RegExp(String.raw`${openWord}|(?:何|どの|どう|いつ|なぜ)`))

/** "Must I …?", "Is a plan needed?", but not "what must I send?" */
const asksDuty = gated(
  new RegExp(
    String.raw`^(?!.*${openWord}).*(?:(?:do|must|should|shall|need|am) (?:i|we|you)(?![a-z])|(?:is|are|will) .{1,60}(?:needed|required|necessary|asked)|(?:muss|mussen|soll|brauche|brauchen|benotigen|ist|sind|wird|werden) .{1,80}(?:ich|sie|wir|notig|erforderlich|notwendig|einreichen|senden|einsenden|schicken|verlangt|benotigt)|(?:dois|devons|faut|doit|est|sont)[- ](?:je|nous|il|elle)|(?:je dois|il faut|est-ce que)|(?:devo|dobbiamo|bisogna|serve|servono|occorre|e necessario|e richiesto)(?![a-z])|(?:tengo que|debo|tenemos que|hay que|hace falta|es necesario|se necesita|necesito)(?![a-z]))|(?:必要ですか|必要でしょうか|必要がありますか|しなければなりませんか|いけませんか|提出は必要)`,
  ),
)
const plainNo =
  /^(?:no|nein|non|いいえ)(?:[,.:;!。、 ]|$)|^(?:not (?:at this (?:time|stage|point)|this time|for now|now|yet|in this case|necessarily)|(?:derzeit|im moment|in diesem fall|zurzeit|diesmal|vorerst) nicht|(?:das ist )?nicht (?:notig|erforderlich|notwendig)|(?:ce n'est )?pas (?:necessaire|besoin|pour (?:le moment|l'instant|cette fois)|cette fois|a ce stade|dans ce cas)|(?:per ora|al momento|in questo caso|stavolta) no|non (?:serve|servono|occorre|occorrono|e necessario)|(?:por ahora|de momento|esta vez|en este (?:caso|momento)) no|no (?:hace falta|es necesario))(?![a-z])|^(?:(?:現時点では|今回は)[^。]{0,12})?(?:ご?提出(?:は|の))?(?:不要|必要(?:は)?(?:あり|ござい)ません)/
const saysNo = gated(
  /(?<![a-z])(?:(?:not|n't) (?:need|have|required|necessary|asked)|nicht (?:notig|erforderlich|notwendig|verlangt)|das mussen sie nicht|ce n'est pas (?:necessaire|obligatoire|requis|demande)|(?:n'est|n'y a) pas (?:necessaire|besoin)|non (?:e|occorre|serve|devi|deve|ce n'e)|no (?:es|hace|tienes?|hay|se))(?![a-z])|(?:必要|不要)(?:は|では)?(?:ありません|ございません|です)/,
)
