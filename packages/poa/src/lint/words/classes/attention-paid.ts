import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** SPC-01: attention paid to a thing, warnings taken in, improvements made: a frame of mind, and nothing that is done. */
export const attentionPaid: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:pay|paying|give|giving|devote|devoting) (?:\w+ ){0,3}?attention to\b|\b(?:make|making|bring about|carry out) (?:the |all |any |some |further |more |continuous |constant |necessary |relevant )*improvements\b|\b(?:take|taking) (?:\w+ )?(?:warnings?|advice|criticism|lessons?)(?: and| to heart| on board| seriously)|\b(?:treat|handle|serve|meet|approach)(?:s|ing)? (?:[\w’']+ ){1,6}?with (?:more|greater|better|the utmost|utmost|due|full|every) (?:respect|care|courtesy|kindness|seriousness|attention)\b|\b(?:whole-?heartedly|with (?:all )?(?:our|my) hearts?|in good conscience)\b`,
      [
        'We will pay attention to our titles.',
        'Each warning counts: we will make constant improvements.',
        'The page is watched wholeheartedly.',
        'I will treat the time of buyers with more respect.',
      ],
      ['A red label draws attention to glass.', 'Amazon asked for improvements of the page.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:werde|werden|wollen|will)(?: \p{L}+){0,3} (?:auf (?!\p{L}+ (?:\p{L}+ )?(?:um|hin))(?:[\p{L}-]+ ){1,4}achten|verbesserungen (?:vor(?:zu)?nehmen|umsetzen|durchführen|machen))(?!\p{L})|(?<!\p{L})(?:achten (?:wir|wir künftig|künftig wir)|(?:wir|ich) achten?) (?:\p{L}+ ){0,2}auf (?!qualität)|(?<!\p{L})(?:aus|von) (?:der|dieser|den|diesen) (?:verwarnung\p{L}*|warnung\p{L}*|fehlern|vorfall|erfahrung) (?:[\p{L}]+ ){0,3}(?:lernen|gelernt)(?!\p{L})|(?<!\p{L})(?:mit (?:ganzem|vollem) (?:herzen|einsatz)|von ganzem herzen|mit (?:mehr|größerem|höchstem|gebührendem) (?:respekt|sorgfalt|umsicht|ernst) (?:\p{L}+ )?(?:behandeln|begegnen|bedienen))(?!\p{L})`,
      [
        'Wir werden auf unsere Titel achten.',
        'Wir werden aus der Verwarnung lernen.',
        'Wir werden Verbesserungen vornehmen.',
        'Wir werden Käufer mit mehr Respekt behandeln.',
      ],
      ['Die Leiterin achtete auf die rote Marke.', 'Die Verbesserung der Seite steht in Anlage 2.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:fer(?:ons|ai)|faisons|prêter(?:ons|ai)|prêtons|porter(?:ons|ai)) (?:[\p{L}’']+ ){0,2}attention (?:à|aux?)(?!\p{L})|(?<!\p{L})(?:apporter(?:ons|ai)?|faire|ferons|mettrons en place) (?:\p{L}+ ){0,2}améliorations(?!\p{L})|(?<!\p{L})(?:tiendr(?:ons|ai)|tenons|prendr(?:ons|ai)|prenons) (?:bonne |bien )?(?:compte|note|en compte) (?:de |d['’]|des |du |les |vos |ces )(?:\p{L}+ )?(?:avertissements?|remarques?|critiques?|leçons?)|(?<!\p{L})(?:de tout (?:notre|mon) cœur|(?:traiter|accueiller|servir)\p{L}* (?:[\p{L}’']+ ){1,4}avec (?:plus de|davantage de|le plus grand) (?:respect|soin|égards?|sérieux))(?!\p{L})`,
      [
        'Nous ferons attention à nos titres.',
        'Nous tiendrons compte des avertissements.',
        'Nous apporterons des améliorations.',
        'Nous traiterons nos clients avec plus de respect.',
      ],
      [
        'L’étiquette rouge attire l’attention du préparateur.',
        'Les améliorations demandées sont en pièce 2.',
      ],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:apporteremo|faremo|introdurremo|effettueremo|apportare) (?:\p{L}+ ){0,2}miglioramenti(?!\p{L})|(?<!\p{L})(?:terremo|terrò|teniamo) (?:\p{L}+ )?conto (?:dei |degli |delle |di |dell['’])(?:\p{L}+ )?(?:avvis[oi]|avvertiment[oi]|ammoniment[oi]|critiche|osservazioni)|(?<!\p{L})(?:(?:con|di) tutto (?:il )?cuore|(?:tratteremo|tratterò|serviremo) (?:\p{L}+ ){1,4}con (?:più|maggiore|il massimo) (?:rispetto|cura|riguardo))(?!\p{L})`,
      ['Terremo conto degli avvisi.', 'Faremo dei miglioramenti.', 'Tratteremo i clienti con più rispetto.'],
      ['I miglioramenti richiesti sono nell’allegato 2.', 'Il conto degli avvisi è di 14.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:haremos|haré|introduciremos|realizaremos|aplicaremos|hacer) (?:\p{L}+ ){0,2}mejoras(?!\p{L})|(?<!\p{L})(?:tomaremos|tendremos|tendré|tenemos|tomamos) (?:muy )?en cuenta (?:los |las |sus |estos |estas )?(?:\p{L}+ )?(?:avisos?|advertencias?|críticas?|observaciones|lecciones)|(?<!\p{L})(?:de todo corazón|(?:trataremos|trataré|atenderemos) (?:\p{L}+ ){1,4}con (?:más|mayor|el máximo) (?:respeto|cuidado|esmero))(?!\p{L})`,
      ['Tomaremos en cuenta los avisos.', 'Haremos mejoras.', 'Trataremos a los clientes con más respeto.'],
      ['Las mejoras pedidas están en el anexo 2.', 'La cuenta de avisos es de 14.'],
    ),
  ],
  ja: [
    entry(
      '(?:警告|ご指摘|指摘|ご注意)を(?:真摯に|重く|しっかり)?受け(?:止|と)め|(?:より|一層)(?:敬意|丁寧さ|誠意)を(?:もって|持って)(?:接|対応)',
      ['警告を受け止め、見直します。', 'お客様により敬意をもって接します。'],
      ['警告の受信担当を決めました。'],
    ),
  ],
}
