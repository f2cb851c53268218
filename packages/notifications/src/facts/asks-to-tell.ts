import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { endsIn } from '../text/ends-in.ts'
import { gated } from '../text/gated.ts'
import { partsOfPlan } from './plan-parts.ts'
import { things } from './things.ts'

/**
 * A sentence that wants something told or enclosed which is no paper of its own: "explain why the accounts are not connected", "tell
 * us its name and the date", "attach proof". The parts of a plan, and what only leads into a list, are asked for by others.
 */
export function asksToTell(letter: Letter, sentence: ReadSentence): boolean {
  return (
    !sentence.item &&
    !endsIn(sentence.words, ':：') &&
    letter.sentences[sentence.index + 1]?.item !== true &&
    !says(sentence, 'ask.nothing', 'ask.notRequired', 'document.poa') &&
    wants.some((pattern) => pattern.test(sentence.words, sentence)) &&
    !isObjection(sentence) &&
    !byOthers.test(sentence.words, sentence) &&
    partsOfPlan.filter((part) => says(sentence, part)).length < 2
  )
}

/** "If this is a mistake, tell us why": the way of those who object, who know what to say; accounts that are not related have no other. */
function isObjection(sentence: ReadSentence): boolean {
  return (
    bareWhy.test(sentence.words, sentence) ||
    (objects.test(sentence.words, sentence) && !says(sentence, 'topic.related_accounts'))
  )
}

const bareWhy = gated(
  /(?<![a-z])(?:why|warum|weshalb|wieso|pourquoi|perche|por que|(?:il|el) motivo|les? (?:raisons?|motifs?)|la raison|the reasons?|(?:den grund|die grunde|das))(?=$|[.,;]| (?:by|in|on|at|through|within|via|here|there|and|entro|nella|dans|sur|sous|en la|en el|und|et|e|y|bitte|dort|hier)(?![a-z]))|その理由/,
)

const objects = gated(
  /(?<![a-z])(?:error|mistaken?|disagree|dispute|wrong(?:ly)?|(?:you|so) (?:believe|think)|believe (?:that|this|so)|fehler|irrtum|einspruch|anfecht[a-z]*|widerspr[a-z]+|der meinung|erreur|contest(?:er|ez)|pensez|errore|contest(?:a|are|azione)|ritieni|ritiene|si equivoca|impugn[a-z]+|recurrir|crees?|considera que)(?![a-z])|誤り|異議/,
)

/** "They will go through it with you and explain what to do" */
const byOthers = gated(
  /^(?:[^,]{0,60}, )?(?:they|we|our|it|he|she|an? (?:[a-z]+ )?(?:specialist|expert|associate|member)|sie werden|ils|nous|loro|ellos)(?![a-z])/,
)

const article = String.raw`(?:(?:the|its|their|his|her|your|an?|any|ihre[nrms]?|dessen|deren|de[rmn]|die|das|ein(?:e[nr]?)?|le|la|les|l'|son|sa|ses|leurs?|votre|vos|des|un[aeo']?|il|lo|i|gli|el|los|las|su|sus|tu|tus|suo|sua|tuo|tua|delle|dei|alcune) ?)?(?:[a-z]+ )?`
const whole = `(?:${things})(?![a-z])`
const clause = String.raw`,? (?:why|how|what|which|whether|when|who|warum|weshalb|wieso|wie|was|welche[nrs]?|ob|wann|wer|pourquoi|comment|ce que|ce qui|quel(?:le)?s?|perche|come|(?:che )?cosa|quali?|chi|por que|como|que|cual(?:es)?|quien)(?![a-z])`

/** Each of its own: together they hold the list of things seven times, which is slow to run for a word of one of them. */
const wants = [
  // The verb of telling is said to the seller: "tell us", "indiquez", "spiega"; "let us know if" leaves it to him.
  String.raw`(?<![a-z])(?:(?:please |then |also |first |and |or |to |must |need to )+|^)(?:explain|describe|state|specify|indicate)(?: to us)?(?:${clause}| ${article}${whole})`,
  String.raw`(?<![a-z])(?:tell us|let us know)(?:${clause}(?! (?:you|we) (?:want|like|wish))| ${article}${whole})`,
  String.raw`(?<![a-z])(?:erlautern|erklaren|beschreiben|schildern|begrunden|nennen) sie(?: uns)?(?: bitte)?(?:${clause}| ${article}${whole})`,
  String.raw`(?<![a-z])teilen sie(?: uns)? [^.]{0,80}(?:${things}) [^.]{0,60}mit(?![a-z])|(?<![a-z])teilen sie(?: uns)?(?: bitte)? mit${clause}`,
  String.raw`(?<![a-z])(?:expliquez|decrivez|indiquez|precisez|communiquez)(?:-nous|-moi)?(?:${clause}| ${article}${whole})`,
  String.raw`(?<![a-z])(?:spieg(?:a|hi|are)(?:ci)?|descriv[ai](?:ci)?|indic(?:a|hi)(?:ci)?|comunic(?:a|hi)(?:ci)?|precis[ai]|specific(?:a|hi))(?:${clause}| ${article}${whole})`,
  String.raw`(?<![a-z])(?:expli(?:que|ca|quenos|canos)|describ[ae](?:nos)?|indi(?:que|ca)(?:nos)?|comuni(?:que|ca)(?:nos)?|detall[ae](?:nos)?)(?:${clause}| ${article}${whole})`,
  // What backs it, without the name of a paper.
  String.raw`(?<![a-z])(?:attach|enclose|joignez|alleg(?:a|hi)|adjunt[ae]) ${article}(?:proof|evidence|preuves?|justificatifs?|prov[ae]|pruebas?|justificantes?)(?![a-z])`,
  String.raw`(?<![a-z])fugen sie [^.]{0,30}(?:nachweise?|belege?) [^.]{0,20}bei(?![a-z])`,
  String.raw`(?:名称|氏名|日|日付|番号|住所|連絡先|理由|原因|経緯|方法|詳細|状況|かどうか|のか)[^。、]{0,12}を?(?:お知らせ|ご?説明|ご?回答|ご教示|ご?記入|ご?連絡|ご?登録|ご?記載)(?:して)?(?:ください|下さい|願います|お願い)`,
  String.raw`証拠(?:書類)?を?(?:ご)?添付(?:して)?(?:ください|下さい)`,
].map((source) => gated(new RegExp(source)))
