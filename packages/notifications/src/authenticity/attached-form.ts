import type { Letter } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'

/** "Download the form attached to this e-mail": Amazon's own forms lie in Seller Central. */
export function attachesForm(letter: Letter): boolean {
  return letter.sentences.some((s) => downloads.test(s.words, s) && attached.test(s.words, s))
}

const downloads = gated(
  /(?<![a-z])(?:(?:download|open|complete|fill (?:in|out)) [^.;]{0,60}form|(?:laden|offnen|fullen) sie [^.;]{0,60}formular|formular [^.;]{0,60}(?:herunter|ausfull|offnen)|(?:telecharge[rz]|ouvrez|remplissez|remplir) [^.;]{0,60}formulaire|(?:scarica(?:re|te)?|scarichi|apr[ai]|compil[aei](?:re|te)?) [^.;]{0,60}modulo|(?:descarg(?:ue|a|ar)|abr[ae]|rellen[ae]) [^.;]{0,60}formulario)|(?:フォーム|書式|用紙)[^。]{0,24}(?:ダウンロード|開い|記入)/,
)
const attached = gated(
  /(?<![a-z])(?:attached|attachment|in this e-?mail|to this e-?mail|im anhang|angehangt|beigefugt|in dieser e-?mail|an diese e-?mail|ci-joint|en piece jointe|joint a cet? e-?mail|dans cet e-?mail|in allegato|allegat[oi]|in quest[ao] e-?mail|adjunt[oa]|en este (?:correo|e-?mail))(?![a-z])|添付|このメール(?:に|の)/,
)
