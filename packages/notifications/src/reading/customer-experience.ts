import { gated } from '../text/gated.ts'
import type { Hit } from '../terms/match.ts'
import type { Letter } from './letter.ts'
import { oncePerLetter } from './once-per-letter.ts'
import { wordingOf } from './words.ts'

/**
 * "Total defective orders: 5, defect rate: 14.7%" below news of the negative experiences that customers had with one offer: what is
 * counted are returns and contacts about this offer, not the order defect rate of the account, which calls itself so in full.
 */
export function countsExperiences(letter: Letter, hit: Hit): boolean {
  return (
    hit.concept === 'topic.order_defect_rate' &&
    !inFull.test(wordingOf(letter, hit)) &&
    tellsOfExperiences(letter)
  )
}

const inFull =
  /order[- ]defect|(?<![a-z])(?:odr|rom)(?![a-z])|bestellmangel|commandes? defectueu|ordini difettosi|pedidos (?:defectuosos|con defectos)|注文不良/

const tellsOfExperiences = oncePerLetter((letter) => experiences.test(letter.reading.flat, letter))

const experiences = gated(
  /(?<![a-z])(?:negative (?:customer |buyer )?experiences?|(?:ncx|cx) (?:rate|health)|ncx|voice of the customer|negative[rn]? kund(?:en)?erfahrung(?:en)?|stimme des kunden|kundenstimme|experiences? clients? negatives?|voix du client|esperienz[ae] (?:negativ[ae] (?:dei|del) client[ei]|client[ei] negativ[ae])|voce del cliente|experiencias? (?:negativas? (?:de|del|de los) clientes?|de(?:l| los) clientes? negativas?)|voz del cliente)(?![a-z])|お客様の声|ネガティブな(?:購入者|お客様)体験|ncx率/,
)
