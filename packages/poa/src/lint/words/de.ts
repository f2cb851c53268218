import { entry, type Words } from './entry.ts'
import { noWords } from './none.ts'

const we = String.raw`(?:wir|ich|unser(?:e|en|em|es)? (?:Team|Mitarbeiter|Lager|Personal))`

/** Tone and tense in German. Word order puts the verb second or last, so patterns look for pairs, not for phrases. */
export const german: Words = {
  ...noWords,
  emotive: [
    entry(
      String.raw`(?<!\p{L})(?:verzweifelt|am Boden zerstört|Albtraum|Alptraum|empörend|unfair(?:e[nrs]?)?|ungerecht(?:e[nrs]?)?|skandalös|unverschämt|fassungslos|schockiert)(?!\p{L})`,
      'Die Sperrung ist unfair.',
      'Die Stoßdämpfer wurden geprüft.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:zutiefst|unendlich|aufrichtig|von ganzem Herzen|wirklich sehr) (?:\p{L}+ )?(?:bedauern|leid|entschuldigen|enttäuscht|betroffen)(?!\p{L})`,
      'Wir bedauern das, es tut uns unendlich leid.',
      'Der aufrichtige Karton wurde ersetzt.',
    ),
  ],
  apology: [
    entry(
      String.raw`(?<!\p{L})(?:es tut uns (?:\p{L}+ )?leid|wir (?:\p{L}+ ){0,3}entschuldigen uns|wir bitten (?:\p{L}+ ){0,4}um Entschuldigung)(?!\p{L})`,
      'Es tut uns leid.',
      'Der Kunde bat um eine Entschuldigungskarte.',
    ),
  ],
  begging: [
    entry(
      String.raw`(?<!\p{L})(?:flehen|anflehen|Gnade|Erbarmen|Existenzgrundlage|Lebensgrundlage|eine (?:letzte|zweite|weitere) Chance|meine (?:Kinder|Familie|Frau)|Arbeitsplätze verlieren|insolvent)(?!\p{L})`,
      'Bitte geben Sie uns eine letzte Chance.',
      'Die Variantenfamilie wurde getrennt.',
    ),
  ],
  blameAmazon: [
    entry(
      String.raw`(?<!\p{L})(?:Amazon|Ihr (?:Team|System|Algorithmus)|Ihre (?:Bots?|Mitarbeiter)) (?:\p{L}+ ){0,3}(?:Fehler gemacht|versagt|ignoriert|fälschlich(?:erweise)?|zu Unrecht|schuld|verloren|verantwortlich)(?!\p{L})`,
      'Amazon hat einen Fehler gemacht.',
      'Die bei Amazon hinterlegte Vorlage war falsch.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:nicht unsere? (?:Schuld|Fehler|Verschulden)|ohne unser Verschulden|zu Unrecht gesperrt|Schuld von Amazon)(?!\p{L})`,
      'Das war nicht unsere Schuld.',
      'Die Ursache lag in unserer Vorlage.',
    ),
  ],
  blameBuyers: [
    entry(
      String.raw`(?<!\p{L})(?:Kunden|Käufer) (?:\p{L}+ ){0,3}(?:lesen (?:\p{L}+ ){0,4}nicht|lügen|lügt|gelogen|betrügen|sind (?:selbst )?schuld|missbrauchen|verstehen (?:\p{L}+ )?nicht)(?!\p{L})`,
      'Die Kunden lesen die Beschreibung nicht.',
      'Die Kunden erhielten die Ware nicht.',
    ),
  ],
  question: [
    entry(
      String.raw`(?<!\p{L})(?:bitte (?:teilen Sie uns mit|sagen Sie uns|erklären Sie|informieren Sie uns)|(?:können|könnten) Sie (?:uns )?)(?!\p{L})`,
      'Bitte teilen Sie uns mit, was fehlt.',
      'Der Lieferant teilt die Charge mit.',
    ),
  ],
  supportCase: [
    entry(
      String.raw`(?<!\p{L})(?:(?:Fall|Ticket|Case)[- ]?(?:ID|Nummer|Nr\.?)(?!\p{L})[: ]*\d*|Verkäuferservice (?:kontaktiert|angerufen)|wie (?:wir|ich) Ihrem Kollegen)`,
      'Siehe Fall-ID 12345678901.',
      'In diesem Fall wird der Karton gewechselt.',
    ),
  ],
  threat: [
    entry(
      String.raw`(?<!\p{L})(?:Rechtsanwalt (?:\p{L}+ )?(?:einschalten|beauftragen)|rechtliche Schritte|(?:verklagen|Klage (?:einreichen|erheben)) |vor Gericht|an die Presse)(?!\p{L})`,
      'Sonst leiten wir rechtliche Schritte ein.',
      'Der rechtliche Name steht auf der Rechnung.',
    ),
  ],
  flattery: [
    entry(
      String.raw`(?<!\p{L})(?:(?:wunderbare|großartige|fantastische|tolle)[nrs]? (?:Plattform|Team|Unternehmen|Arbeit)|wir (?:lieben|bewundern) Amazon)(?!\p{L})`,
      'Amazon ist eine wunderbare Plattform.',
      'Die tolle Farbe wurde korrigiert.',
    ),
  ],
  absolute: [
    entry(
      String.raw`(?<!\p{L})(?:wir (?:garantieren|versprechen|versichern Ihnen)|nie wieder|niemals wieder|100\s?% (?:sicher|garantiert)|wird (?:\p{L}+ ){0,3}nicht (?:mehr|wieder) (?:vorkommen|passieren|geschehen)|völlig ausgeschlossen)(?!\p{L})`,
      'Das wird nie wieder passieren.',
      'Geöffnete Ware kommt nicht zurück ins Lager.',
    ),
  ],
  vague: [
    entry(
      String.raw`(?<!\p{L})(?:(?:alle )?(?:notwendigen|nötigen|erforderlichen|geeigneten) (?:Maßnahmen|Schritte)|(?:vorsichtiger|sorgfältiger|aufmerksamer) (?:sein|arbeiten)|(?:unsere )?(?:internen )?(?:Prozesse|Abläufe) (?:\p{L}+ )?(?:verbessert|verbessern|optimiert|optimieren)|so schnell wie möglich|regelmäßig(?:e[nrs]?)? (?:\p{L}+ )?(?:prüfen|überprüf\p{L}*|kontrolliert|kontrollieren|Kontrollen)|alle Richtlinien (?:\p{L}+ )?(?:einhalten|befolgen))(?!\p{L})`,
      'Wir haben alle notwendigen Maßnahmen ergriffen.',
      'Die Maßnahme beginnt am 3. Mai.',
    ),
  ],
  hedge: [
    entry(
      String.raw`(?<!\p{L})(?:versuchen (?:wir|zu)|wir (?:versuchen|hoffen|bemühen uns|streben)|wenn möglich|falls möglich|soweit möglich|nach Möglichkeit|möglichst|so gut wie möglich|hoffen|hofft|hoffentlich|eventuell|vielleicht)(?!\p{L})`,
      'Wir prüfen die Ware nach Möglichkeit.',
      'Eine mögliche Dublette wird gesperrt.',
    ),
  ],
  conditional: [
    entry(
      String.raw`(?<!\p{L})(?:sobald|nachdem|wenn|falls|nach (?:der|einer))(?!\p{L})[^.!?\n]{0,60}(?:reaktiviert|Reaktivierung|wieder freigeschaltet|Freischaltung|wiederhergestellt|Wiederherstellung|entsperrt|Entsperrung)`,
      'Sobald das Konto reaktiviert ist, prüfen wir.',
      'Wenn der Scan fehlt, druckt das Etikett nicht.',
    ),
  ],
  future: [
    entry(
      String.raw`(?<!\p{L})(?:${we} (?:werden|wird|werde)|werden wir|(?:planen|beabsichtigen) wir|wir (?:planen|beabsichtigen|haben vor|wollen))(?!\p{L})(?![^.!?\n]{0,80} ausgeführt worden)`,
      'Wir werden die Mitarbeiter schulen.',
      'Die Etiketten wurden geprüft.',
    ),
  ],
  introduction: [
    entry(
      String.raw`(?<!\p{L})(?:Familienunternehmen|Familienbetrieb|seit (?:über |mehr als )?(?:\d+ Jahren|(?:19|20)\d\d) (?:\p{L}+ ){0,4}(?:tätig|verkaufen|aktiv|Amazon)|Jahre(?:n)? Erfahrung|gegründet (?:im Jahr )?(?:19|20)\d\d|unsere Mission|Kundenzufriedenheit (?:\p{L}+ ){0,3}(?:oberste|höchste) Priorität)(?!\p{L})`,
      'Wir sind ein Familienunternehmen.',
      'Die Produktfamilie hat vier Größen.',
    ),
  ],
  denial: [
    entry(
      String.raw`(?<!\p{L})(?:wir haben (?:\p{L}+ ){0,4}(?:nicht verstoßen|nichts falsch gemacht)|(?:Vorwurf|Sperrung|Entscheidung) ist (?:falsch|unberechtigt|unbegründet))(?!\p{L})`,
      'Der Vorwurf ist falsch.',
      'Die Größe auf der Seite war falsch.',
    ),
  ],
}
