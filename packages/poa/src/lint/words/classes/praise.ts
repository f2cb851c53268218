import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-09: the reader's people beside a word of praise. */
export const praise: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:as|so|more) (?:brilliant|wonderful|great|fair|wise|kind|professional|talented|dedicated|patient|excellent|skilled|capable|fine|good|generous|thorough) (?:\w+ )?(?:as|than) (?:yours|you|your \w+|amazon(?:'s|’s)?)\b|\byour (?:\w+ )?(?:dedication|brilliance|wisdom|kindness|professionalism|generosity|excellence|fairness|devotion|expertise|hard work) (?:humbles?|inspires?|amazes?|impresses|honou?rs?|moves?|touches|is (?:\w+ )?(?:admirable|unmatched|legendary|exemplary|inspiring|second to none|remarkable|outstanding))\b|\b(?:an? |the )?(?:\w+ )?(?:honou?r|privilege|joy|pleasure) (?:to|of) (?:work|sell|trade|be|partner)\w* (?:\w+ ){0,3}(?:you|your|amazon)\b`,
      ['It is a team as brilliant as yours.', 'Your dedication humbles us.'],
      ['The new tape is as good as the old one.', 'Your notice names two orders.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:so (?:großartig|brillant|toll|fair|wunderbar|kompetent|klug|engagiert|professionell)\p{L}* (?:[\p{L}]+ )?wie (?:Ihre?[snmr]?|Sie|Amazon)|Ihre? (?:\p{L}+ )?(?:Hingabe|Weisheit|Güte|Professionalität|Kompetenz|Großzügigkeit|Fairness|Engagement|Sachverstand) (?:[\p{L}]+ ){0,3}(?:beeindruck|inspirier|bewunder|ehrt|beispiellos|vorbildlich|berühr)\p{L}*)(?!\p{L})`,
      ['Ein Team, so brillant wie Ihres.', 'Ihre Hingabe beeindruckt uns.'],
      ['Der Karton ist so groß wie Ihre Vorgabe.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:aussi (?:brillant|merveilleu|formidable|compétent|juste|sage|dévou|professionnel|talentueu)\p{L}* que (?:la|les?) (?:vôtres?)|votre (?:\p{L}+ )?(?:dévouement|sagesse|bonté|professionnalisme|générosité|excellence|expertise) (?:[\p{L}’']+ ){0,3}(?:impressionn|inspir|admir|honor|touch|exemplaire|force)\p{L}*)(?!\p{L})`,
      ['Une équipe aussi brillante que la vôtre.', 'Votre dévouement nous inspire.'],
      ['Un carton aussi solide que la boîte.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:così|tanto) (?:brillant|meraviglios|fantastic|competent|bravi|brav|giust|sagg|professional|straordinari)\p{L}* (?:come|quanto) (?:la|il|i) vostr[aoie]|(?:la |il )?vostr[ao] (?:\p{L}+ )?(?:dedizione|saggezza|bontà|professionalità|generosità|eccellenza|competenza) (?:[\p{L}]+ ){0,3}(?:impression|ispir|ammir|onor|commuov|esemplar)\p{L}*)(?!\p{L})`,
      ['Una squadra così brillante come la vostra.', 'La vostra dedizione ci ispira.'],
      ['Una scatola così larga come il vaso.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:tan (?:brillant|maravillos|fantástic|competent|bueno|buena|just|sabi|profesional|extraordinari)\p{L}* como (?:el suyo|la suya|los suyos|ustedes|el vuestro)|su (?:\p{L}+ )?(?:dedicación|sabiduría|bondad|profesionalidad|generosidad|excelencia|pericia) (?:[\p{L}]+ ){0,3}(?:impresion|inspir|admir|honr|conmuev|ejemplar)\p{L}*)(?!\p{L})`,
      ['Un equipo tan brillante como el suyo.', 'Su dedicación nos inspira.'],
      ['Una caja tan ancha como el jarrón.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:貴社|御社|アマゾン|Amazon)(?:様)?(?:の|ほど)(?:皆様|方々|チーム|ご判断|対応)?(?:の)?[^。]{0,10}(?:素晴らし|すばらし|優秀|卓越|見事|敬服|感服|尊敬)`,
      ['御社ほど優秀なチームはありません。'],
      ['御社の通知を確認しました。'],
    ),
  ],
}
