import type { Letter, ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'

/** "You can request an investigation by sending an invoice": help that is there to be had. */
export function isOffered(letter: Letter, sentence: ReadSentence): boolean {
  if (offersHelp.test(sentence.words, sentence) || wouldSpeedUp.test(sentence.words, sentence)) return true
  const before = letter.sentences[sentence.index - 1]
  return (
    before !== undefined && forThat.test(sentence.words, sentence) && offersHelp.test(before.words, before)
  )
}

/** "For that have … at hand": goes on about the help that was offered. */
const forThat = gated(
  /^(?:for (?:this|that)|to do (?:so|this)|in that case|dafur|dazu|hierfur|hierzu|in diesem fall|pour cela|pour ce faire|dans ce cas|a (?:tal|questo) (?:fine|scopo)|per farlo|in (?:tal|questo) caso|para ello|para hacerlo|en ese caso)(?![a-z])|^(?:その際|その場合|ご依頼の際)/,
)

/** "Proof of delivery will help to expedite the review": welcome, not wanted. */
const wouldSpeedUp = gated(
  /(?<![a-z])(?:will|can|may|would) help (?:us )?(?:to )?(?:expedite|speed up|accelerate)|beschleunigen? (?:die|unsere) (?:uber)?prufung|(?:accelerera|accelerer|permettra d'accelerer) (?:l'|notre )examen|(?:accelerera|aiutera ad accelerare|permettera di accelerare) (?:la|l'|il)|(?:ayudara a )?(?:agilizar|acelerar)a? (?:la|nuestra) revision|(?:審査|確認)(?:を|が)(?:早め|迅速)/,
)

const offersHelp = gated(
  /(?:(?:you|sellers) (?:can|may) (?:request|open|ask (?:us )?(?:for|to)|file|claim|have us)|puoi (?:richiedere|chiedere|aprire)|puo (?:richiedere|chiedere)|puedes? (?:solicitar|pedir|abrir)|vous pouvez (?:demander|ouvrir)|konnen sie .{0,40}(?:beantragen|anfordern)).{0,60}(?:investigat|research|reconcil|reimburse|rimbors|indagine|untersuchung|erstattung|enquete|rembours|investigacion|reembols)|調査を(?:ご)?(?:依頼|請求|申請)(?:いただけ|でき|が可能|することができ)/,
)
