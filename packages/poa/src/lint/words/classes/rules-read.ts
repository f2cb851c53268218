import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** SPC-01: the rules read with care, and nothing said of what is then done otherwise. */
export const rulesRead: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:carefully|attentively|thoroughly|closely|diligently|diligent about|properly) (?:read\w*|study|stud(?:ies|ied|ying)|go(?:ing)? through|examine) (?:[\w’']+ ){0,4}?(?:polic(?:y|ies)|rules?|guidelines?|terms)\b|\b(?:read\w*|study|studying|go through) (?:[\w’']+ ){0,4}?(?:polic(?:y|ies)|rules?|guidelines?|terms) (?:[\w’']+ ){0,4}?(?:carefully|attentively|thoroughly|closely|diligently|with (?:more |great |full )?(?:care|attention))\b`,
      [
        'We will carefully read related Amazon policies.',
        'I will read the rules of the platform more carefully.',
      ],
      ['The rules stand on page 3 of the sheet.', 'The clerk read the lot number carefully.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:Richtlinien?|Regeln|Vorgaben|Vorschriften|Bedingungen)(?: [\p{L}-]+){0,4} (?:aufmerksam|sorgfältig|gründlich|genau|gewissenhaft)(?:er)? (?:durch)?(?:lesen|studieren|gehen|lese|studiere)(?!\p{L})`,
      ['Wir werden die Richtlinien von Amazon aufmerksam lesen.', 'Künftig die Regeln genauer durchlesen.'],
      ['Die Regeln stehen genau auf Seite 3.', 'Wir lesen die Seriennummer genau.'],
    ),
  ],
  fr: [],
  it: [],
  es: [],
  ja: [
    entry(
      String.raw`(?:規約|ルール|規定|ポリシー|ガイドライン)を(?:よく|しっかり|丁寧に|注意深く|十分に|熟)(?:読み|読ん|確認し|読)`,
      ['出品前に規約をよく読みます。'],
      ['規約の第3条を印刷しました。'],
    ),
  ],
}
