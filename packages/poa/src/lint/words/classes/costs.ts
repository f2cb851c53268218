import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-02: what the writer does not know how to pay, and whom they care for. */
export const costs: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:(?:do not|don['’]t|no idea|not) (?:know )?(?:how|what with|from what) (?:\w+ ){0,3}?(?:to|can|shall|will|should|am|are) (?:\w+ ){0,3}?(?:pay|heat|feed|live|survive|afford|manage)\w*|(?:lose|losing|lost) (?:the|my|our) (?:house|home|flat|car)|(?:sending|send|sent) (?:\w+ )?(?:collectors?|bailiffs?)|(?:caring|care) for (?:my|our) (?:\w+ )?(?:sick|ill|old|elderly|disabled|dying) \w+)\b`,
      ['I do not know how to heat the flat.', 'I am caring for my sick mother.'],
      ['Packers do not know how to read the label.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:wovon|womit|wie)(?: [\p{L}]+){0,7} (?:zahlen|bezahlen|leben|heizen|ernähren|überleben|aufbringen) (?:soll\p{L}*|kann|können|könnte\p{L}*)|alles (?:\p{L}+ )?in diese[nms]? (?:\p{L}+ )?(?:Laden|Geschäft|Shop|Firma) gesteckt|(?:kranke|alte|pflegebedürftige)[nrms]? (?:Mutter|Vater|Eltern|Kind|Frau|Mann)|habe[nt]? Sie (?:\p{L}+ )?(?:ein |doch )*Herz)(?!\p{L})`,
      ['Ich weiß nicht, wovon ich im Winter die Heizung zahlen soll.'],
      ['Die Buchhaltung zahlt die Heizung im Winter.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:comment|avec quoi|de quoi) (?:[\p{L}’']+ ){0,4}?(?:payer|vivre|chauffer|nourrir|survivre)(?: (?:le|la|les|mes|nos|ma|mon|cet) (?:\p{L}+))?|à (?:ma|notre) charge (?:[\p{L}]+ ){0,3}(?:malade|âgée?s?|handicapée?s?))(?!\p{L})`,
      ['Je ne sais pas comment payer le chauffage.'],
      ['La fiche dit comment ouvrir la boîte.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:come|con che cosa|con cosa) (?:[\p{L}'’]+ ){0,4}?(?:pagare|pagherò|pagheremo|vivere|scaldar\p{L}+|sfamar\p{L}+|campare)|a (?:mio|nostro) carico (?:[\p{L}]+ ){0,3}(?:malat[oa]|anzian[oa]|invalid[oa]))(?!\p{L})`,
      ['Non so come pagare il riscaldamento.'],
      ['La scheda dice come aprire la scatola.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:cómo|con qué|de qué) (?:[\p{L}]+ ){0,4}?(?:pagar|pagaré|pagaremos|vivir|calentar|alimentar|sobrevivir)|a (?:mi|nuestro) cargo (?:[\p{L}]+ ){0,3}(?:enferm[oa]|anciana?o?|discapacitad[oa]))(?!\p{L})`,
      ['No sé cómo pagar la calefacción.'],
      ['La ficha dice cómo abrir la caja.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:光熱費|暖房費|食費|生活費|治療費)[^。]{0,12}(?:払え|支払え|工面|困って|どうすれば|足り)|(?:病気|高齢|要介護)の(?:母|父|親|妻|夫|子)`,
      ['暖房費をどう工面すればよいか分かりません。'],
      ['暖房費は会社が払いました。'],
    ),
  ],
}
