import { gated, type Stretch } from '../text/gated.ts'

/** "Keep your invoices for a year": advice about papers that nobody wants to see now. */
export function keepsOnly(sentence: Stretch & { readonly words: string }): boolean {
  return keeps.test(sentence.words, sentence)
}

const keeps = gated(
  /^(?:[-–•*] )?(?:[^,;:.]{3,40}, )?(?:(?:please|bitte|we (?:suggest|recommend|advise) (?:you )?to|wir empfehlen,?|nous vous conseillons de|ti consigliamo di|te recomendamos) )?(?:keep|retain|hold on to|store|bewahren sie|heben sie|halten sie|conservez|conserver|gardez|garder|conserva(?:re)?|tieni|tenere|guarda(?:r)?|conservar|manten|ten)(?![a-z])(?!.*(?:ready(?! to sell)|send|upload|submit|senden|hochladen|envoy|televers|inviar|caric|envia|sube))|保管(?:して|を|いただ)|お手元に/,
)
