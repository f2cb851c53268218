import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-03: the reader's system counted something against us; the measured figure itself is no blame. */
export const heldAgainst: ByLanguage = {
  en: [
    entry(
      String.raw`\byour (?:\w+ )?(?:systems?|software|programs?|dashboards?|metrics?|counters?|tools?|bots?|platform|algorithms?|scans?) (?:\w+ ){0,2}?(?:counted|counts?|held|holds?|used|uses?|turned|turns?|charged|charges?|took|takes?|booked|put|puts) (?:\w+ ){0,4}(?:against (?:us|me|our)|at our door|to our (?:charge|account)|on (?:us|our (?:account|record)))\b|\b(?:was|were|is|are|being) (?:\w+ )?(?:held|counted|used) against (?:us|me) (?:\w+ )?by (?:your|amazon)\b`,
      ['Your system simply counted it against us.', 'Your bot held every parcel against us.'],
      ['Your notice counted 14 late orders.', 'The 14 orders count against the target.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:Ihr|Ihre) (?:\p{L}+ )?(?:System|Software|Programm|Technik|Algorithmus|Auswertung|Plattform) (?:hat|rechnete?|legte?|lastete?|kreidete?)(?: \p{L}+){0,6} (?:angerechnet|angelastet|zur Last|angekreidet|zu Lasten|uns an)(?!\p{L})`,
      ['Ihr System hat uns das einfach angerechnet.'],
      ['Ihr Schreiben hat uns 14 Bestellungen genannt.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:votre|vos) (?:\p{L}+ )?(?:systèmes?|logiciels?|programmes?|algorithmes?|outils?|plateforme) (?:nous l['’]a|l['’]a|nous les a|nous (?:le|la) |les a)(?: \p{L}+){0,4} ?(?:compté|imputé|reproché|retenu|comptabilisé)\p{L}*(?!\p{L})`,
      ['Votre système nous l’a tout simplement compté.'],
      ['Votre message nous indique 14 commandes.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:vostr[oi]) (?:\p{L}+ )?(?:sistem[ai]|software|programm[ai]|algoritm[oi]|strument[oi]) (?:ce |ci |l['’]|lo |li |le |ce l['’]?)(?:\p{L}+ ){0,5}(?:conteggiat|imputat|addebitat|contat|attribuit)\p{L}*(?!\p{L})`,
      ['Il vostro sistema ce lo ha semplicemente conteggiato contro.'],
      ['Il vostro avviso indica 14 ordini.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:su|sus|vuestro|vuestros) (?:\p{L}+ )?(?:sistemas?|programas?|algoritmos?|herramientas?|software) (?:\p{L}+ ){0,5}(?:(?:en|a) (?:nuestra contra|nuestro cargo)|nos lo (?:imputó|cargó|contó|achacó))(?!\p{L})`,
      ['Su sistema simplemente lo contó en nuestra contra.'],
      ['Su aviso indica 14 pedidos.'],
    ),
  ],
  ja: [
    entry(
      '(?:貴社|御社|アマゾン|Amazon|そちら)の(?:システム|プログラム|アルゴリズム)(?:が|は)[^。]{0,20}(?:不利|当社の責任|弊社の責任|こちらのせい)',
      ['貴社のシステムがそれを当社に不利に数えました。'],
      ['貴社の通知に14件とあります。'],
    ),
  ],
}
