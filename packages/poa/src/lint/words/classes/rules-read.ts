import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** SPC-01: the rules read with care, and nothing said of what is then done otherwise. */
export const rulesRead: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:carefully|attentively|thoroughly|closely|diligently|diligent about|properly) (?:read\w*|study|stud(?:ies|ied|ying)|go(?:ing)? through|examine) (?:[\w’']+ ){0,4}?(?:polic(?:y|ies)|rules?|guidelines?|terms)\b|\b(?:read\w*|study|studying|go through) (?:[\w’']+ ){0,4}?(?:polic(?:y|ies)|rules?|guidelines?|terms) (?:[\w’']+ ){0,4}?(?:carefully|attentively|thoroughly|closely|diligently|with (?:more |great |full )?(?:care|attention))\b|\b(?:will|shall|going to|promise to|commit(?:ted)? to|must|have to) (?:\w+ ){0,2}?(?:re-?)?(?:read|study|learn|memori[sz]e|familiari[sz]e (?:ourselves|myself) with) (?:[\w’']+ ){0,4}?(?:polic(?:y|ies)|rules?|guidelines?|terms)\b(?! \d)`,
      [
        'We will carefully read related Amazon policies.',
        'I will read the rules of the platform more carefully.',
        'We will learn the policies on brands.',
      ],
      ['The rules stand on page 3 of the sheet.', 'The clerk read the lot number carefully.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:Richtlinien?|Regeln|Vorgaben|Vorschriften|Bedingungen)(?: [\p{L}-]+){0,4} (?:aufmerksam|sorgfältig|gründlich|genau|gewissenhaft)(?:er)? (?:durch)?(?:lesen|studieren|lernen|gehen|lese|studiere)(?!\p{L})|(?<!\p{L})(?:werde|werden)(?: \p{L}+){0,2} (?:die|alle|ihre) (?:\p{L}+ )?(?:\p{L}*richtlinien?|regeln|vorgaben|bedingungen)(?: [\p{L}-]+){0,4} (?:lesen|studieren|lernen|durcharbeiten|verinnerlichen)(?!\p{L})`,
      ['Wir werden die Richtlinien von Amazon aufmerksam lesen.', 'Künftig die Regeln genauer durchlesen.'],
      ['Die Regeln stehen genau auf Seite 3.', 'Wir lesen die Seriennummer genau.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:lire|lirons|relire|relirons|étudier|étudierons|lisons|relisons|apprendre|apprendrons) (?:[\p{L}’']+ ){0,3}?(?:politiques?|règles?|règlements?|conditions|directives|consignes)(?! \d)|(?<!\p{L})(?:politiques?|règles?|règlements?|conditions|directives) (?:[\p{L}’']+ ){0,3}(?:lues?|étudiées?) (?:\p{L}+ )?(?:attentivement|soigneusement|avec soin)`,
      ['Nous allons étudier attentivement les règles d’Amazon.', 'Nous relirons vos conditions.'],
      ['La règle figure en page 3.', 'Nous lisons le numéro de lot.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:leggere(?:mo)?|rileggere(?:mo)?|studiare(?:mo)?|studieremo|impareremo|imparare|studieremo) (?:[\p{L}’']+ ){0,3}?(?:politiche|policy|regole|regolament[oi]|condizioni|linee guida|norme)(?! \d)`,
      ['Leggeremo con attenzione le regole di Amazon.', 'Studieremo le linee guida.'],
      ['La regola sta a pagina 3.', 'Leggeremo il numero di lotto.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:leer(?:emos|é)?|releer(?:emos|é)?|estudiar(?:emos|é)?|aprender(?:emos|é)?) (?:\p{L}+ ){0,3}?(?:políticas?|normas?|reglas?|reglamentos?|condiciones|directrices)(?! \d)`,
      ['Leeremos con atención las normas de Amazon.', 'Vamos a estudiar las políticas.'],
      ['La norma está en la página 3.', 'Leeremos el número de lote.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:規約|ルール|規定|ポリシー|ガイドライン)を(?:よく|しっかり|丁寧に|注意深く|十分に|熟)(?:読み|読ん|確認し|読)`,
      ['出品前に規約をよく読みます。'],
      ['規約の第3条を印刷しました。'],
    ),
  ],
}
