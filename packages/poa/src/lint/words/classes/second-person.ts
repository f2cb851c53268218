import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

// A plan has no reason to speak of the reader's people and machines but to say what they asked for. So anything else
// said of them is blame, whatever verb says it; papers, rules and requests are no people.
const asked = {
  en: String.raw`(?:asks?|asked|requests?|requested|wrote|writes|sent|sends|informed|informs|notified|told|named|names|lists?|listed|shows?|showed|states?|stated|says?|said|quotes?|quoted|records?|recorded|measured|measures|counts?|counted|reports?|reported|needs?|requires?|required|reviews?|may|can (?:see|check|verify|find)|will (?:see|find)|received|receives?|is (?:shown|listed|named)|expects?)\b`,
}

export const secondPerson: ByLanguage = {
  en: [
    entry(
      String.raw`(?:(?<=^|[.!?;:,] |\n|\b(?:that|because|since|as|when|while|and|but|so|if|until|by|took|from|in|of|at|with) )your (?:own |\w+ )?(?:machines?|crew|staff|people|automations?|robots?|bots?|algorithms?|clerks?|reviewers?|organi[sz]ation|company|colleagues|employees|computers?|artificial intelligence|AI|end|side|folks|guys|checkers|moderators?|screeners?|warehouse (?:people|staff|crew)|house|office|desk|experts?|analysts?|inspectors?)\b(?! ${asked.en})(?! (?:for|to) (?:review|your|their|consider|look|check|read))(?<!(?:ask|asks|asked|thank|thanks|request|invite) (?:for )?your [\w ]{1,30})[^.!?\n,;]{0,60})|\b(?:nobody|no one|someone|somebody|whoever|anyone|the (?:person|people|man|woman|clerk|team)) (?:\w+ ){0,5}(?:in|at|on|from|among|of) (?:your (?:\w+ )?(?:organi[sz]ation|company|team|side|end|office|staff|people|house|building|department)|amazon)\b[^.!?\n]{0,60}`,
      [
        'Whoever sat at the desk at Amazon got it wrong.',
        'Your machine cannot tell a refurbished kettle from a new one.',
        'Your catalogue crew merged two pages.',
        'Nobody in your organisation had the courtesy to reply.',
      ],
      ['Your staff asked for the invoices of May.', 'Your people can see the lot on the photo.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:Ihr|Ihre|Ihren|Ihrem|Ihrer) (?:eigene[nrms]? |ganze[nrms]? |\p{L}+ )?(?:Maschinen?|Leute[n]?|Robotern?|Roboter|Automaten?|Computer|Algorithmus|KI|Haus|Abteilung|Sachbearbeiter(?:in)?|Katalogabteilung|Katalogteam|Belegschaft|Konzern|Apparat|Programm|Rechner|Technik)(?! (?:hat|haben) (?:\p{L}+ ){0,6}(?:gefordert|verlangt|angefordert|gebeten|mitgeteilt))(?!\p{L})`,
      [
        'Ihre Maschine hat zwei Artikel in einen Topf geworfen.',
        'In Ihrem Haus hat sich niemand die Mühe gemacht.',
        'Das haben Ihre eigenen Leute zu verantworten.',
      ],
      ['Ihre Mitteilung vom 3. Mai nennt zwei Seiten.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:votre|vos) (?:\p{L}+ )?(?:automates?|robots?|machines?|ordinateurs?|algorithmes?|IA|gens|personnel|employés|maison|bureaux?|organisation)(?! (?:a|ont) (?:demandé|écrit|indiqué|informé))|chez vous,? (?:\p{L}+ )?(?:personne|on|rien|nul))(?!\p{L})`,
      ['Vos automates ont mélangé deux boutiques.', 'Chez vous, personne n’a lu notre lettre.'],
      ['Votre notification du 3 mai nomme deux fiches.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:vostr[oaie]) (?:\p{L}+ )?(?:macchin[ae]|robot|automatism[oi]|computer|algoritm[oi]|IA|gente|personale|dipendenti|azienda|uffici[o]?|organizzazione)(?! (?:ha|hanno) (?:chiesto|scritto|indicato|informato))|(?:dalle vostre parti|da voi|presso di voi),? (?:\p{L}+ )?(?:nessuno|non|niente))(?!\p{L})`,
      ['La vostra macchina ha confuso due negozi.', 'Dalle vostre parti nessuno si è degnato di leggere.'],
      ['La vostra notifica del 3 maggio nomina due schede.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:su|sus|vuestr[oa]s?) (?:propi[oa]s? )?(?:máquinas?|robots?|autómatas?|algoritmos?|IA|ordenadores|gente|organización|casa|oficinas?)(?! (?:pidi|solicit|indic|inform)\p{L}+)|(?:por su parte|de su parte|de su lado|ahí|allí),? (?:\p{L}+ )?nadie)(?!\p{L})`,
      ['Su máquina metió en el mismo saco dos tiendas.', 'Por su parte nadie se dignó a leer.'],
      ['Su notificación del 3 de mayo nombra dos fichas.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:貴社|御社|そちら|アマゾン|Amazon)(?:側)?の?(?:機械|システム|ロボット|AI|自動|アルゴリズム|審査|社員|スタッフ|担当)[^。]{0,30}(?:取り違え|混同|だけ|せい|勝手|間違|誤|ひど|雑|いい加減)|(?:貴社|御社|そちら)では?(?:誰も|だれも|何も)|(?:貴社|御社|アマゾン|Amazon)(?:側)?の(?:誤|ミス|責任|不手際|都合|問題)`,
      ['貴社の機械が二つの店舗を取り違えただけです。', 'そちらでは誰も手紙を読んでくださいませんでした。'],
      ['貴社の通知には二つの商品が挙げられています。'],
    ),
  ],
}
