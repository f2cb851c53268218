import { gated } from '../text/gated.ts'
import type { Letter, ReadSentence } from './letter.ts'

/**
 * "Your Amazon Product Compliance team", "商品コンプライアンス担当": the desk that signs is named by what it looks after, which
 * charges nobody.
 */
export function isDeskSigning(letter: Letter, sentence: ReadSentence): boolean {
  const { words, index } = sentence
  return (
    index >= firstSigning &&
    index >= letter.sentences.length - lastLines &&
    words.length <= longestSignature &&
    !endsAsSentence.test(words) &&
    !/:\/\/|@/.test(words) &&
    sentence.hits.every(({ concept }) => !tells.test(concept)) &&
    desk.test(words, sentence)
  )
}

/** A subject, a greeting and something told stand above every signature. */
const firstSigning = 3
/** The signature, and the small print and links that may stand below it. */
const lastLines = 7
const longestSignature = 110
const endsAsSentence = /[!?？！:：]$|[a-zぁ-ん]{3}[.。]$/
const tells = /^(?:state|mood|reply|document|trace|party|figure)\./

const desk = gated(
  /(?<![a-z])(?:teams?|equipe|equipo|abteilung|department|division|reparto|ufficio|departamento|departement|service|servizio|servicio|amazon(?:[.-][a-z]+)*)(?![a-z])|チーム|担当|部門|事業部/,
)
