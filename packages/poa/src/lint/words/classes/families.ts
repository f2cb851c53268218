import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

const de = {
  from: String.raw`(?:von|an) (?:diesem|unserem|dem|meinem|dieser|unserer|der|meiner) (?:\p{L}+ )?(?:Konto|Verkäuferkonto|Shop|Laden|Geschäft|Verkauf|Einkommen|Firma|Arbeit|Einnahmen)`,
  who: String.raw`(?:Familien?|Menschen|Kinder|Mitarbeiter\p{L}*|Eltern|Haushalte|Personen|Leute)`,
}
const native = {
  it: String.raw`(?:famigli[ae]|persone|bambini|figli|dipendenti|genitori)`,
  es: String.raw`(?:familias?|personas|niños|hijos|emplead[oa]s|trabajadores|padres)`,
  fr: String.raw`(?:familles?|personnes|enfants|salariés|employés|parents|foyers)`,
}

/** LNG-02: how many people live off the account, in either order of words. */
export const families: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:famil(?:y|ies)|people|children|households|mouths|employees|workers) (?:\w+ )?(?:live|lives|living|survive|survives|feed|depend|depends|rely|relies) (?:\w+ )?(?:off|on|from|upon) (?:this|our|the|my) (?:\w+ )?(?:account|shop|store|business|income|sales)\b`,
      ['Three families live off this account.', 'Four people depend on our shop.'],
      ['The families of three products depend on the template.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})${de.from} (?:leben|lebt|hängen|hängt|ernähren|ernährt)(?: \p{L}+){0,4} ${de.who}(?!\p{L})|(?<!\p{L})${de.who} (?:leben|lebt|hängen|hängt)(?: \p{L}+){0,3} ${de.from}(?!\p{L})`,
      ['Von diesem Konto leben drei Familien.', 'Drei Familien leben von diesem Konto.'],
      ['Von diesem Konto wurde nichts verkauft.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})${native.fr} (?:vivent|vit|dépendent|dépend)(?: \p{L}+){0,2} (?:de|du|grâce à) (?:ce|cette|notre|mon|ma|la|compte)(?!\p{L})|(?<!\p{L})(?:de|du) (?:ce |cette |notre )?(?:compte|boutique|activité|commerce) (?:vivent|vit|dépendent|dépend)(?: \p{L}+){1,3} ?${native.fr}?(?!\p{L})`,
      ['Trois familles vivent de ce compte.', 'De ce compte vivent trois familles.'],
      ['Trois fiches dépendent de ce modèle.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})${native.it} (?:vivono|vive|dipendono|dipende)(?: \p{L}+){0,3} (?:di|da|del|dal|grazie a) ?(?:quest[oa]|nostr[oa]|il|account|negozio)(?!\p{L})|(?<!\p{L})(?:di|da|del|dal) (?:quest[oa] |nostr[oa] )?(?:account|conto|negozio|attività|lavoro) (?:vivono|vive|dipendono|dipende)(?: \p{L}+){0,2} ${native.it}(?!\p{L})`,
      ['Di questo account vivono tre famiglie.', 'Tre famiglie vivono di questo account.'],
      ['Tre schede dipendono da questo modello.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})${native.es} (?:viven|vive|dependen|depende|comen|come)(?: \p{L}+){0,3} (?:de|del|gracias a) ?(?:est[ae]|nuestr[oa]|la|mi)(?!\p{L})|(?<!\p{L})(?:de|del) (?:est[ae] |nuestr[oa] |la )?(?:cuenta|tienda|negocio|trabajo|actividad) (?:viven|vive|dependen|depende|comen|come)(?: \p{L}+){0,2} ${native.es}(?!\p{L})`,
      ['De esta cuenta viven tres familias.', 'Tres familias viven de esta cuenta.'],
      ['Tres fichas dependen de esta plantilla.'],
    ),
  ],
  ja: [
    entry(
      '(?:このアカウント|この店|当店|この仕事|この収入)(?:の?(?:収入|売上))?で[^。]{0,10}(?:家族|世帯|従業員)[^。]{0,8}(?:暮ら|生活|養)',
      ['このアカウントで三家族が暮らしています。'],
      ['このアカウントで家族用の商品を販売しています。'],
    ),
  ],
}
