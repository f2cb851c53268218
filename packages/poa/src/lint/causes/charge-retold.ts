import { says } from '../find.ts'
import type { Language } from '../language.ts'
import { ignorance } from './mechanism.ts'
import type { PlanItem } from '../plan.ts'
import { circular } from '../terms/charge-circular.ts'
import { sayings } from '../terms/charge-sayings.ts'
import { allMatches, has } from '../text/pattern.ts'

/**
 * Whether every sentence of a cause tells only what the notice tells: what Amazon, a brand or buyers say, what was done
 * to the account or the listing, how a count stood, or the name of the violation; and no step of the seller's own.
 */
export function onlyRetellsCharge(item: PlanItem, language: Language): boolean {
  const { masked, sentences } = item.text
  const { retold, own } = sayings[language]
  if (sentences.length === 0 || sentences.length > 3) return false
  // "Cause: 31 cancellations" explains nothing behind its colon.
  if (
    sentences.every(({ start, end }) => has(circular[language], masked.slice(start, end))) &&
    !has(own, masked.replaceAll(/[:;：；]/g, ' '))
  )
    return true
  return (
    !says(item, own) &&
    !says(item, ignorance) &&
    sentences.every(({ start, end }) =>
      reasonsOf(masked.slice(start, end)).every((part) => says(item, retold, part)),
    )
  )
}

/** Whether a text names a thing or a step of the seller's own, by which a cause could be told. */
export function namesOwnStep(text: string, language: Language): boolean {
  return has(sayings[language].own, text)
}

/** A sentence and the reasons that it gives; each must be of the charge for the whole to be. */
function reasonsOf(sentence: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const match of allMatches(reason, sentence)) {
    parts.push(sentence.slice(from, match.index))
    from = match.index + match[0].length
  }
  return [...parts, sentence.slice(from)].filter((part) => /[\p{L}\p{N}]/u.test(part))
}

const reason =
  /(?<!\p{L})(?:because|since|so that|due to|owing to|therefore|although|which is why|after (?=we|our|the)|weil|da (?=der|die|das|wir|unser|bei|nach)|denn|wegen|aufgrund|sodass|so dass|obwohl|nachdem|parce qu[e’']|car|puisqu[e’']|en raison d|à cause d|si bien qu|donc|bien qu|après qu|perché|poiché|siccome|a causa d|per via d|quindi|perciò|benché|dopo che|porque|ya que|puesto que|dado que|debido a|por lo que|así que|aunque|después de que)(?!\p{L})|,\s(?:so|as|and so|wodurch)\s|(?<=[たるい])(?:ため|ので|から|ことから)(?=[、で。])/giu
