import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-05: a partner whom we chose is a bad one, or the fault comes "from transport company", with no article. */
export const badlyChosen: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:chose|choose|chosen|picked|used|using|hired|had|have|trusted|found|got|(?:worked|work|working|dealt|signed) with|relied on|due to|because of) (?:an? |the |this |that |such an? |some )?(?:very |really |quite )?(?:poor|bad|terrible|awful|slow|inexperienced|unprofessional|dishonest|low[- ]quality) (?:\w+ )?(?:carriers?|couriers?|suppliers?|forwarders?|agenc(?:y|ies)|(?:logistics?|shipping|courier|delivery|transport(?:ation)?|freight|fulfil?lment|postal) (?:partners?|providers?|compan(?:y|ies)|services?|firms?|agents?|channels?))\b|\b(?:errors?|mistakes?|delays?|faults?|failures?|negligence) (?:[\w-]+ ){0,3}?(?:from|of|by|at) (?:(?:transport(?:ation)?|shipping|logistics?|courier|delivery|freight|postal) (?:compan(?:y|ies)|providers?|partners?|services?|firms?)|carriers?|couriers?|suppliers?)\b`,
      [
        'We chose a poor logistics partner.',
        'There were errors in shipping from transport company.',
        'It came from delays of courier.',
      ],
      ['We chose a slow belt for line two.', 'The delay of the report was two days.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:schlechte[nrms]?|miserable[nrms]?|unprofessionelle[nrms]?|unerfahrene[nrms]?|langsame[nrms]?|unseriöse[nrms]?) (?:\p{L}+ )?(?:Logistik\p{L}*|Versand(?:partner|dienst|firma|unternehmen)\p{L}*|Paketdienst\p{L}*|Spedition\p{L}*|Kurier\p{L}*|Lieferant\p{L}*|Agentur\p{L}*|Dienstleister\p{L}*|Transport(?:firma|unternehmen)\p{L}*)(?: (?:gewählt|ausgesucht|beauftragt|erwischt|gehabt|genommen))|(?<!\p{L})(?:Fehler|Verspätungen|Verzögerungen) (?:\p{L}+ ){0,2}?(?:von|seitens|bei) (?:Logistik\p{L}+|Versand(?:firma|dienst|partner)\p{L}*|Paketdienst\p{L}*|Spedition\p{L}*|Transportfirma)`,
      ['Wir haben einen schlechten Logistikpartner gewählt.', 'Es gab Verspätungen seitens Paketdienst.'],
      ['Wir haben einen langsamen Drucker gewählt.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:choisi|pris|engagé|utilisé|travaillé avec|eu) (?:un |une |des )?(?:très )?(?:mauvaise?s?|piètres?|médiocres?) (?:\p{L}+ )?(?:transporteur|coursier|logisticien|prestataire|fournisseur|agence|partenaire|livreur|messagerie)s?(?!\p{L})|(?<!\p{L})(?:erreurs?|retards?) (?:\p{L}+ ){0,2}?(?:de|par|chez) (?:société|entreprise) de (?:transport|livraison)`,
      ['Nous avons choisi un mauvais transporteur.'],
      ['Nous avons choisi un mauvais carton.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:scelto|preso|usato|utilizzato|avuto|lavorato con) (?:un |una |dei |delle )?(?:\p{L}+ )?(?:cattiv[oa]|pessim[oa]|scars[oa]|scadente) (?:\p{L}+ )?(?:corriere|trasportatore|spedizioniere|fornitore|partner|agenzia|vettore)(?!\p{L})`,
      ['Abbiamo scelto un pessimo corriere.'],
      ['Abbiamo scelto un pessimo cartone.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:eleg(?:imos|ido|í)|escog(?:imos|ido|í)|usamos|usado|contrat(?:amos|ado)|tuvimos|trabajamos con) (?:a )?(?:un |una |unos )?(?:muy )?(?:mala?|pésim[oa]|deficiente) (?:\p{L}+ )?(?:transportista|mensajería|mensajero|proveedor|agencia|operador|socio|courier)(?!\p{L})`,
      ['Elegimos un mal transportista.'],
      ['Elegimos una mala caja.'],
    ),
  ],
  ja: [
    entry(
      '(?:質の悪い|悪質な|対応の悪い|信頼できない|遅い|いい加減な)(?:運送|配送|物流|宅配)?(?:会社|業者|仕入先|代理店|倉庫)を?(?:選|使|利用|依頼)',
      ['質の悪い運送会社を選んでしまいました。'],
      ['遅い便を選ばないよう設定しました。'],
    ),
  ],
}
