import { gated, type Stretch } from '../text/gated.ts'

/** "Keep your invoices for a year": advice about papers that nobody wants to see now. */
export function keepsOnly(sentence: Stretch & { readonly words: string }): boolean {
  return keeps.test(sentence.words, sentence)
}

const keeps = gated(
  /^(?:[-–•*] )?(?:[^,;:.]{3,40}, )?(?:(?:we ask you to|we advise you to|you should|remember to|be sure to|continue to|please|bitte|nous vous demandons de|nous vous prions de|pensez a|ti chiediamo di|ti invitiamo a|la invitiamo a|ricorda di|recuerda|te pedimos que|te rogamos que|le rogamos que|we (?:suggest|recommend|advise) (?:you )?to|wir empfehlen,?|nous vous conseillons de|ti consigliamo di|te recomendamos) )?(?:keep(?! in mind)|retain|hold on to|store|bewahren sie|heben sie|halten sie|conservez|conserver|gardez(?! a l'esprit)|garder|conserva(?:re)?|tieni(?! presente)|tenere|guarda(?:r)?|conservar|manten|ten(?! en cuenta))(?![a-z])(?!.*(?:ready(?! to sell)|bereit|parat|a portata|a mano|sous la main|a disposition|send|upload|submit|senden|hochladen|envoy|televers|inviar|caric|envia|sube))|(?:aufzubewahren|aufbewahren)[.!]?$|保管(?:して|を|いただ)|お手元に/,
)
