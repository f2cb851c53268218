import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-09: praise in few words: nowhere better, legendary, so much given, fair and experienced, blessings. */
export const blessings: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:there is|there['’]s|there are|know of|could be) no (?:better|finer|fairer|greater|safer) (?:place|platform|marketplace|partner|company|team)\b|\b(?:your|amazon(?:'s|’s)) (?:\w+ ){0,3}?(?:is|are) (?:\w+ )?(?:legendary|unbeatable|incredible|phenomenal|superb|fabulous|terrific|fair and|experienced and|wise and|kind and)|\b(?:amazon|you) (?:has|have) (?:\w+ )?(?:given|taught|done for|offered|brought) (?:us|me|our \w+) (?:so|very|such|more|everything|a great deal|a lot)\b|\bgod bless\b|\bbless you\b|\byou (?:guys|people|all|folks) (?:are|do|rock)\b|\b(?:know|sure|convinced|believe|certain|confident)(?: that)? (?:your|the) (?:\w+ )?(?:team|staff|reviewers?|department|specialists?|investigators?) (?:is|are|will be|act|acts|decide|decides|works?|judge|judges) (?:\w+ )?(?:fair\w*|wise\w*|experienced|competent|professional\w*|just\w*|kind\w*|excellent|carefully)\b`,
      [
        'There is no better place to sell than Amazon.',
        'Your customer service is legendary.',
        'Amazon has given us so much.',
        'We know that your team is fair and experienced.',
        'God bless you and your team.',
      ],
      ['There is no better carton for the jar.', 'Your notice has given us three ASINs.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:gibt|kennen|kenne) (?:es )?(?:\p{L}+ )?keinen? (?:bessere[nr]?|faireren?|schöneren?|sichereren?) (?:ort|platz|plattform|marktplatz|partner)(?!\p{L})|(?<!\p{L})(?:ihr|ihre|amazons) (?:\p{L}+ )?(?:kundenservice|service|team|arbeit|plattform) (?:ist|sind) (?:\p{L}+ )?(?:legendär|unschlagbar|phänomenal|fair und|erfahren|großartig|hervorragend|vorbildlich)(?!\p{L})|(?<!\p{L})amazon hat (?:uns|mir|unserer? \p{L}+) (?:\p{L}+ )?(?:so viel|sehr viel|unglaublich viel|alles|unendlich viel)(?!\p{L})|gott segne`,
      ['Es gibt keinen besseren Ort zum Verkaufen als Amazon.', 'Ihr Team ist fair und erfahren.'],
      ['Es gibt keinen besseren Karton.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:il n['’]y a|n['’]existe|ne connaissons) (?:\p{L}+ )?pas (?:de )?(?:meilleure?|plus sûre?) (?:endroit|plateforme|partenaire|place)(?!\p{L})|(?<!\p{L})(?:votre|vos) (?:\p{L}+ ){1,3}?(?:est|sont) (?:\p{L}+ )?(?:légendaires?|imbattables?|exceptionnel\p{L}*|formidables?|remarquables?|juste et|justes et|exemplaires?|admirables?)(?!\p{L})|(?<!\p{L})amazon nous a (?:\p{L}+ )?(?:tant|tellement|beaucoup|tout) (?:donné|apporté|appris|offert)(?!\p{L})|dieu vous bénisse`,
      ['Votre service client est légendaire.', 'Amazon nous a tant donné.'],
      ['Votre message est exact.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:non (?:c['’]è|esiste|conosciamo)) (?:\p{L}+ )?(?:un )?(?:posto|luogo|piattaforma|partner|mercato) (?:migliore|più sicur[oa])(?!\p{L})|(?<!\p{L})(?:vostr[oaie]) (?:\p{L}+ ){1,3}?(?:è|sono) (?:\p{L}+ )?(?:leggendari[oae]|imbattibil[ei]|eccezional[ei]|straordinari[oae]|fantastic[oah]e?|giust[oa] ed?|equ[oa] ed?|esemplar[ei])(?!\p{L})|(?<!\p{L})amazon ci ha (?:\p{L}+ )?(?:dato|offerto|insegnato|regalato) (?:tantissimo|tanto|moltissimo|molto|tutto|così tanto)(?!\p{L})|dio vi benedica`,
      ['Amazon ci ha dato tantissimo.', 'Il vostro servizio clienti è leggendario.'],
      ['Il vostro messaggio è esatto.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:no (?:hay|existe|conocemos)) (?:\p{L}+ )?(?:un )?(?:mejor|lugar|sitio|plataforma) (?:mejor|lugar|sitio|plataforma|más segur[oa])(?!\p{L})|(?<!\p{L})(?:su|sus) (?:\p{L}+ ){1,3}?(?:es|son) (?:\p{L}+ )?(?:legendari[oa]s?|imbatibles?|excepcional(?:es)?|extraordinari[oa]s?|fantástic[oa]s?|just[oa] y|ejemplar(?:es)?|admirables?)(?!\p{L})|(?<!\p{L})amazon nos ha (?:\p{L}+ )?(?:dado|ofrecido|enseñado|regalado) (?:\p{L}+ )?(?:tantísimo|tanto|muchísimo|mucho|todo)(?!\p{L})|dios les bendiga|dios los bendiga`,
      ['Sabemos que su equipo es justo y experimentado.', 'Amazon nos ha dado muchísimo.'],
      ['Su mensaje es exacto.'],
    ),
  ],
  ja: [
    entry(
      '(?:アマゾン|Amazon|御社)の[^。]{0,14}は[^。]{0,4}(?:伝説的|比類な|群を抜|最高(?:です|の)|神対応|申し分)|(?:アマゾン|Amazon|御社)(?:以上|より)(?:の|に)?[^。]{0,10}(?:場所|市場|会社|パートナー)[^。]{0,6}(?:ありません|ない|知りません)|(?:御社|皆様|貴チーム)(?:の(?:チーム|皆様))?(?:が|は)[^。]{0,10}(?:公正|公平|経験豊富|聡明|賢明)[^。]{0,14}(?:存じ|承知|確信|信じ|尊敬)',
      ['アマゾンのカスタマーサービスは伝説的です。'],
      ['アマゾンの通知は3件です。'],
    ),
  ],
}
