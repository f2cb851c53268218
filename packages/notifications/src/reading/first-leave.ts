import { gated } from '../text/gated.ts'
import type { Letter, ReadSentence } from './letter.ts'

/**
 * "Your application for Grocery has been approved. You can now list …": a seller is let into a category or brand for the first
 * time; nothing was taken from him that he could get back.
 */
export function isFirstLeave(letter: Letter, sentence: ReadSentence): boolean {
  const before = letter.sentences[sentence.index - 1]
  return (
    sentence.words.length <= longestGrant &&
    !onceMore.test(sentence.words) &&
    (grants.test(sentence.words, sentence) ||
      (before !== undefined && before.block === sentence.block && grants.test(before.words, before)))
  )
}

/** Letters of a sentence that grants: longer ones are built to be slow. */
const longestGrant = 400

const onceMore =
  /(?<![a-z])(?:again|restor|reinstat|reactivat|wieder|erneut|de nouveau|a nouveau|retabli|reactiv|di nuovo|nuovamente|ripristin|riattiv|de nuevo|nuevamente|otra vez|restablec)|再/

const grants = gated(
  /(?<![a-z])(?:(?:your |the )?(?:[a-z]+ )?(?:application|request|bid) (?:to (?:sell|list|offer)[^.;]{0,40} |(?:for|regarding)[^.;]{0,60} )?(?:has been|was|is) (?:approved|accepted|granted)|(?:you have been|you are|you were) (?:approved|authori[sz]ed|cleared) to (?:sell|list|offer)|(?:ihr )?(?:antrag|anfrage|bewerbung)[^.;]{0,60} (?:wurde|ist) (?:genehmigt|angenommen|freigegeben|bewilligt)|(?:votre )?demande[^.;]{0,60} a ete (?:approuvee|acceptee|validee)|(?:la (?:tua|sua) )?(?:richiesta|domanda)[^.;]{0,60} e stata (?:approvata|accettata|accolta)|(?:tu|su) solicitud[^.;]{0,60} (?:ha sido|fue|se ha) (?:aprobada|aceptada|aprobado))(?![a-z])|(?:申請|出品許可)[^。]{0,16}(?:承認|許可)(?:され|いた)/,
)
