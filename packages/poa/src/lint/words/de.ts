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
    entry(
      String.raw`(?<!\p{L})(?:(?:schäm(?:en|e) (?:wir |ich )?(?:uns|mich)|am Ende unserer Kräfte|schlaflos\p{L}*|unter Tränen|weinen|geweint|verletzend|demütig\p{L}*|wütend|zornig|entsetzt|erschüttert|traurig|unerträglich|herzlos|grausam|unmenschlich|schmerzlich|Schock|Verzweiflung|Ungerechtigkeit|unzumutbar|lächerlich|absurd|eine (?:Frechheit|Unverschämtheit|Zumutung|Katastrophe|Schande)|tief getroffen|völlig fertig|mit den Nerven|hilflos|ohnmächtig|im Stich gelassen|bestürzt|verzweifeln))(?!\p{L})`,
      [
        'Wir schämen uns zutiefst.',
        'Ich habe schlaflose Nächte.',
        'Das ist eine Frechheit.',
        'Wir sind entsetzt und traurig.',
        'Wir fühlen uns im Stich gelassen.',
        'Das war ein Schock für uns.',
      ],
      ['Der Stoßdämpfer fehlte im Karton.', 'Die Tränke für Hühner wurde umbenannt.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:Herz (?:\p{L}+ )?gebrochen|Herzblut|untröstlich|Tränen|Schlag (?:ins Gesicht|in die Magengrube)|Worte fehlen)(?!\p{L})`,
      ['Das hat uns das Herz gebrochen.', 'Das war ein Schlag ins Gesicht.'],
      ['Die Herzform der Dose war falsch.'],
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
    entry(
      String.raw`(?<!\p{L})(?:(?:haben Sie (?:bitte )?(?:Mitleid|Nachsicht|Verständnis|ein Herz|Erbarmen)|bitten? (?:wir |ich )?(?:Sie )?(?:inständig|flehentlich|eindringlich|von Herzen|auf Knien|um Gnade|um Nachsicht|um eine Chance)|(?:noch )?eine Chance|zweiten Versuch|leben meine Kinder|meine[nr]? (?:alten |kranken )?(?:Eltern|Mutter|Vater|Sohn|Tochter|Mann|Kinder|Kindern|Familie|Ehefrau|Frau)|alleinerziehend\p{L}*|Existenz(?:en)?|existenzbedrohend|Lebensunterhalt|Lebenswerk|(?:Haus)?kredit|Hypothek|(?:unsere|meine|die) Miete|Ersparnisse|ruinier\p{L}*|in den Ruin|pleite|Konkurs|arbeitslos|auf der Straße|(?:ihre|unsere|den) (?:Job|Jobs|Arbeit|Arbeitsplatz|Arbeitsplätze) verlieren|letzte Hoffnung|einzige Einnahmequelle|einziges Einkommen|Familien? ernähren|zu ernähren|vor dem Aus))(?!\p{L})`,
      [
        'Von diesem Laden leben meine Kinder.',
        'Haben Sie bitte Nachsicht.',
        'Wir bitten Sie inständig um Hilfe.',
        'Unsere Existenz hängt davon ab.',
        'Der Kredit läuft weiter: der Hauskredit läuft.',
        'Drei Leute werden arbeitslos.',
        'Sie sind unsere letzte Hoffnung.',
      ],
      ['Die Mietwäsche wurde getrennt.', 'Das Elternprodukt B0 wurde geteilt.', 'Die Prüfung dauert 3 Tage.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:bitte,? bitte|(?:ich|wir) (?:habe|haben) (?:\p{L}+ ){0,2}Kinder|(?:meine|unsere|drei|zwei|vier) (?:\p{L}+ )?(?:Kinder|Kleinen|Söhne|Töchter)(?! ?-)|geben Sie (?:uns|mir) (?:\p{L}+ ){0,2}(?:Konto|Laden|Shop|Geschäft)(?: \p{L}+)? zurück|haben Sie ein Herz)(?!\p{L})`,
      ['Bitte, bitte helfen Sie.', 'Ich habe drei Kinder.', 'Geben Sie uns unser Konto zurück.'],
      ['Die Kinderschuhe wurden geprüft.'],
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
    entry(
      String.raw`(?<!\p{L})(?:(?:(?<!(?:von|bei|auf|für|an|durch|mit|über|aus|zu) )Amazon|(?:Ihr|Ihre|Ihrem|Ihren|Ihres|Euer|Eure) (?:\p{L}+ )?(?:Team|System|Algorithmus|Bots?|Mitarbeiter|Support|Software|KI|Roboter|Abteilung|Prüfer|Automatik)|(?:der|ein|Ihr) (?:automatische )?(?:Algorithmus|Bot)|(?:der )?Verkäuferservice|(?:das |die )?(?:Amazon-)(?:System|Team|Algorithmus|Software|Mitarbeiter|Lager))(?: [\p{L}-]+){0,6} (?:verschluckt|verschlampt|verloren|bestraft|gesperrt|gelöscht|vertauscht|beschädigt|ignoriert|ignorieren|ignoriert uns|versagt|falsch|fehlerhaft|unfair|willkürlich|im Stich|weigert|antwortet nicht|reagiert nicht|geantwortet|reagiert|schikaniert|behandelt|diskriminiert|benachteiligt|schuld|verantwortlich|defekt|kaputt|grundlos|ohne (?:Grund|Vorwarnung|Begründung)|irrt|geirrt|verwechselt|nicht (?:gelesen|geprüft|gewarnt|informiert|funktioniert|mitgeteilt|gesagt|geholfen)|nie (?:gelesen|geprüft|gewarnt|informiert|geantwortet)))(?!\p{L})`,
      [
        'Ihr System hat richtige Nummern einfach verschluckt.',
        'Amazon behandelt Händler schlecht.',
        'Ihr Team hat unsere Mail nicht gelesen.',
        'Der Algorithmus hat uns grundlos gesperrt.',
        'Amazon hat uns nie gewarnt.',
        'Der Verkäuferservice antwortet nicht.',
      ],
      ['Die auf Amazon gezeigte Größe war veraltet.', 'Unser System hat 3 Nummern verworfen.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:die )?(?:Schuld|Verantwortung|Ursache)(?: dafür| daran)? (?:liegt|trägt|tragen|hat|haben) (?:\p{L}+ ){0,3}(?:bei )?(?:Amazon|Ihnen|Ihrem System|Ihr System)|(?:wegen|durch|aufgrund) (?:eines? |des |der )?(?:Fehlers?|Systemfehlers?|Willkür|Irrtums?|Panne) (?:\p{L}+ ){0,2}(?:von Amazon|bei Amazon|Ihres|Ihrer|seitens Amazon)|(?:wir|uns) (?:\p{L}+ ){0,3}(?:keine Schuld|nichts dafür|nicht schuld)|zu Unrecht (?:bestraft|beschuldigt|gesperrt|deaktiviert|verdächtigt|entfernt)|Opfer (?:\p{L}+ ){0,2}(?:Algorithmus|Systems|Bots|Amazon|Konkurrenz|Konkurrenten)|(?:Schuld|Fehler) (?:ist|war|sind) (?:\p{L}+ )?(?:Amazon|Ihr System)|Amazons? (?:Schuld|Fehler|Versagen|Versäumnis)|andere Händler (?:\p{L}+ ){0,4}(?:auch|genauso)|(?:Ihre|Amazons) (?:Regeln?|Richtlinien?|Vorgaben?|Hilfeseiten?) (?:\p{L}+ ){0,3}(?:unklar|unverständlich|widersprüchlich|ändern|verwirrend|unfair)))(?!\p{L})`,
      [
        'Die Schuld liegt bei Amazon.',
        'Wir tragen keine Schuld.',
        'Wir wurden zu Unrecht bestraft.',
        'Wir sind Opfer Ihres Systems: Opfer des Algorithmus.',
        'Andere Händler machen es genauso.',
        'Ihre Richtlinien sind unklar.',
      ],
      ['Die Schuld liegt in unserer Vorlage.', 'Die Regeln im Lager waren unklar.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:liegt|lag|liegen) (?:[\p{L}-]+ ){0,3}(?:bei|an) (?:Amazon|Ihnen|Ihrem \p{L}+|Ihrer \p{L}+)|(?:von|durch) (?:Amazon|Ihr(?:em|en|er)? \p{L}+) (?:\p{L}+ ){0,2}(?:verursacht|verschuldet|ausgelöst)|(?:Fehler|Panne|Versagen|Irrtum) (?:\p{L}+ ){0,2}(?:seitens|von) (?:Amazon|Ihr(?:em|er))|(?:nicht|kein) (?:unser|unsere) (?:Problem|Verantwortung|Sache))(?!\p{L})`,
      [
        'Der Fehler liegt eindeutig bei Amazon.',
        'Das wurde von Amazon verursacht.',
        'Das ist nicht unsere Sache.',
      ],
      ['Die Ware liegt im Lager bei Ulm.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:es )?(?:war|ist) (?:\p{L}+ )?(?:Amazon|Ihr System|Ihr Team|Ihr Bot),? (?:das|der|die|welche[rs]?)|(?:wir|ich) (?:wurden|wurde|werden) (?:\p{L}+ ){0,3}(?:bestraft|schikaniert|benachteiligt|vorverurteilt)|dafür können wir nichts)(?!\p{L})`,
      [
        'Es war Amazon, das die Ware vertauscht hat.',
        'Wir wurden grundlos bestraft.',
        'Dafür können wir nichts.',
      ],
      ['Es war der Lagerleiter, der prüfte.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:Amazon|Ihr (?:\p{L}+ )?(?:Team|System|Algorithmus|Bot|Support)|Ihre (?:\p{L}+ )?(?:Bots?|Mitarbeiter|Software|KI)) (?:hat|haben|wirft|warf|sperrt|sperrte) (?:[\p{L}-]+ ){0,5}(?:für nichts|grundlos|ohne (?:jeden |jeglichen )?(?:Grund|Anlass|hinzusehen|Prüfung|ein Wort)|aus heiterem Himmel|aus dem Nichts|über Nacht|wahllos|rausgeworfen|hinausgeworfen|vor die Tür gesetzt|ausgesperrt|ruiniert|kaputt gemacht|abgewürgt))(?!\p{L})`,
      [
        'Ihr Algorithmus hat uns für nichts gesperrt.',
        'Amazon hat uns aus heiterem Himmel ausgesperrt.',
        'Ihr System hat unser Geschäft ruiniert.',
        'Ihre Bots haben uns hinausgeworfen.',
      ],
      [
        'Amazon hat das Angebot am 3. Mai gesperrt.',
        'Unser System hat die Zeile über Nacht gelöscht.',
        'Amazon hat uns am 3. Mai geschrieben.',
      ],
    ),
  ],
  blameBuyers: [
    entry(
      String.raw`(?<!\p{L})(?:Kunden|Käufer) (?:\p{L}+ ){0,3}(?:lesen (?:\p{L}+ ){0,4}nicht|lügen|lügt|gelogen|betrügen|sind (?:selbst )?schuld|missbrauchen|verstehen (?:\p{L}+ )?nicht)(?!\p{L})`,
      'Die Kunden lesen die Beschreibung nicht.',
      'Die Kunden erhielten die Ware nicht.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?<!unser )(?<!unsere )(?:Kunden|Kundinnen|Käufer|Käuferinnen|Besteller|Kundschaft|Abnehmer|Verbraucher|Kunde|Kundin|Käuferin)(?: [\p{L}-]+){0,4} (?:lesen|liest|lasen|gelesen) (?:\p{L}+ ){0,4}(?:nicht|nie|kein\p{L}*|nichts)|(?<!unser )(?<!unsere )(?:Kunden|Kundinnen|Käufer|Käuferinnen|Besteller|Kundschaft|Abnehmer|Verbraucher|Kunde|Kundin|Käuferin)(?: [\p{L}-]+){0,5} (?:lügen|lügt|logen|gelogen|erfinden|erfunden|betrügen|betrogen|schwindeln|schuld|missbrauchen|übertreiben|unverschämt|dumm|faul|ungeduldig|unehrlich|ehrlich|zu (?:dumm|faul|bequem|blöd|ungeduldig)|unfähig|überzogen\p{L}*|keine Ahnung|nicht (?:verstehen|verstanden|lesen|ehrlich|umgehen|gelesen)|nie (?:zufrieden|verstehen|lesen)|falsch (?:bedient|benutzt|gelesen|verstanden)|selbst (?:schuld|beschädigt|kaputt|zerstört)|nur (?:kostenlos\p{L}*|gratis|Geld|Ersatz|einen Rabatt)|ausnutzen|erschleichen|erpressen|unverschämt))(?!\p{L})`,
      [
        'Kunden billiger Leinen sind nie ehrlich.',
        'Die Käufer wollen nur Geld.',
        'Manche Kunden haben keine Ahnung von Glas.',
        'Die Kundin hat die Kanne selbst beschädigt.',
        'Käufer sind zu faul zum Lesen.',
        'Die Kunden haben die Anleitung nicht gelesen.',
      ],
      ['Die Kunden haben die Ware nicht erhalten.', 'Zwei Käufer fanden das Handtuch dünn.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:betrügerische|unehrliche|ungeduldige|schwierige|dreiste|böswillige|dumme|unvernünftige|rücksendewütige)[nrs]? (?:Kunden|Käufer|Besteller|Kundschaft)|(?:Fehler|Schuld|Dummheit|Nachlässigkeit) (?:des|der) (?:Kunden|Käufers?|Käuferin|Kundin))(?!\p{L})`,
      ['Zwei dreiste Käufer stellten Anträge.', 'Es war die Schuld des Käufers.'],
      ['Zwei Stammkunden schrieben uns.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:Kunden|Käufer|Kundinnen|Käuferinnen|Leute) (?:[\p{L}-]+ ){0,2}(?:können|kann|wollen|wissen) (?:[\p{L}-]+ ){0,3}nicht (?:\p{L}+ )?(?:lesen|messen|rechnen|verstehen|umgehen|bedienen|warten|was))(?!\p{L})`,
      ['Die Kunden können einfach nicht messen.'],
      ['Die Kunden können das Paket nicht abholen.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:Kunden?|Käufer|Kundin|Kundinnen|Leute) (?:\p{L}+ ){0,3}(?:wollen|wollten|will|wollte) (?:\p{L}+ ){0,3}nur (?:\p{L}+ ){0,2}(?:Geld|gratis|umsonst|geschenkt|kostenlos|Rabatt|Erstattung|Ersatz|profitieren))(?!\p{L})`,
      ['Viele Käufer wollen doch nur ihr Geld zurück.'],
      ['Die Käufer wollten nur blaue Deckel.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:Kunden|Käufer|Kundinnen|Käuferinnen|Kunde|Käufer|Leute)(?:,? die [^.!?\n]{1,60}?,?)? (?:ist|sind|war|waren|müssen) (?:[\p{L}-]+ ){0,3}(?:neidisch\p{L}*|gehässig\p{L}*|boshaft\p{L}*|rachsüchtig\p{L}*|Querulant\p{L}*|Nörgler\p{L}*|Lügner\p{L}*|Betrüger\p{L}*|Idioten|Erpresser\p{L}*|Trolle?|Unruhestifter\p{L}*|Schmarotzer\p{L}*|Störenfriede?))(?!\p{L})`,
      [
        'Die Käufer, die uns gemeldet haben, sind neidische Querulanten.',
        'Die Kunden waren Lügner.',
        'Diese Leute sind Trolle.',
        'Zwei Käufer waren einfach nur gehässig.',
      ],
      [
        'Die Käufer, die uns gemeldet haben, sind erstattet.',
        'Die Kunden waren am 3. Mai informiert.',
        'Die Käufer sind in Anlage 2 aufgeführt.',
      ],
    ),
  ],
  question: [
    entry(
      String.raw`(?<!\p{L})(?:bitte (?:teilen Sie uns mit|sagen Sie uns|erklären Sie|informieren Sie uns)|(?:können|könnten) Sie (?:uns )?)(?!\p{L})`,
      'Bitte teilen Sie uns mit, was fehlt.',
      'Der Lieferant teilt die Charge mit.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:bitte (?:\p{L}+ ){0,2}(?:nennen|schreiben|antworten|melden|rufen|helfen|zeigen|geben|lassen) Sie (?:uns|mir|sich)|lassen Sie (?:uns|mich) (?:bitte )?wissen|(?:wir|ich) (?:\p{L}+ ){0,2}(?:möchten|wüssten|fragen) (?:\p{L}+ ){0,3}(?:wissen|gern\p{L}*|uns,? (?:warum|was|wie|ob))|(?:können|könnten|würden|wollen) Sie (?:uns|bitte|mir|noch)|(?:sagen|erklären|nennen) Sie (?:uns|mir)))(?!\p{L})`,
      [
        'Lassen Sie uns wissen, was fehlt.',
        'Bitte melden Sie sich bei uns.',
        'Könnten Sie uns den Grund nennen',
        'Wir möchten wissen, warum.',
      ],
      ['Der Lieferant lässt die Charge prüfen.'],
    ),
  ],
  supportCase: [
    entry(
      String.raw`(?<!\p{L})(?:(?:Fall|Ticket|Case)[- ]?(?:ID|Nummer|Nr\.?)(?!\p{L})[: ]*\d*|Verkäuferservice (?:kontaktiert|angerufen)|wie (?:wir|ich) Ihrem Kollegen)`,
      'Siehe Fall-ID 12345678901.',
      'In diesem Fall wird der Karton gewechselt.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:Fall|Ticket|Vorgang|Case|Vorgangsnummer|Fallnummer|Ticketnummer|Support-?Fall|Anfrage)(?:s|es)?(?: |-)?(?:Nr\.?|Nummer|ID|#)?[: ]*\d{5,}|(?:Vorgangs|Fall|Ticket|Case-)(?:nummer|ID)|(?:beim|mit dem|dem|den|an den) (?:\p{L}+ )?(?:Verkäuferservice|Verkäufersupport|Seller Support|Amazon-Support|Kundendienst von Amazon|Support)(?: (?:\p{L}+ ){0,4}(?:angerufen|kontaktiert|telefoniert|gesprochen|geschrieben|gemeldet|gechattet|nachgefragt))?|(?:Ihr|Ihre|Ihrem|Ihrer|Ihren|die|der|den) (?:Kolleg(?:e|en|in)|Mitarbeiter(?:in)?|Dame|Herr|Herrn) (?:am Telefon|in der Hotline|im Chat|vom Support|hat (?:uns )?(?:gesagt|bestätigt|zugesagt))|Telefonat mit (?:Ihrem|Ihrer|Amazon|dem)))(?!\p{L})`,
      [
        'Siehe Fall 12345678901.',
        'Die Dame am Telefon stimmte zu.',
        'Wir haben mit dem Verkäuferservice telefoniert.',
        'Ticket 8877665544 ist offen.',
        'Ihr Kollege hat uns bestätigt, dass es reicht.',
      ],
      ['In diesem Fall wird der Karton gewechselt.', 'In 12 Fällen fehlte das Etikett.'],
    ),
  ],
  threat: [
    entry(
      String.raw`(?<!\p{L})(?:Rechtsanwalt (?:\p{L}+ )?(?:einschalten|beauftragen)|rechtliche Schritte|(?:verklagen|Klage (?:einreichen|erheben)) |vor Gericht|an die Presse)(?!\p{L})`,
      'Sonst leiten wir rechtliche Schritte ein.',
      'Der rechtliche Name steht auf der Rechnung.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:unser(?:e[nmrs]?)?|mein(?:e[nmrs]?)?|ein(?:e[nmrs]?)?) (?:Anwalt|Rechtsanwalt|Anwälte|Anwältin|Rechtsanwältin|Anwaltskanzlei|Kanzlei|Rechtsbeistand)(?! (?:der|des) Markeninhaber)|rechtlich(?:e[nr]?)? (?:vorgehen|Konsequenzen|Mittel|Weg)|Rechtsweg|(?:Sie |Amazon )?verklagen|vor Gericht|Klage|gerichtlich|Schadens?ersatz|(?:an|in) die (?:Presse|Öffentlichkeit|Medien|Zeitung|Zeitungen)|(?:der|den) (?:Presse|Medien|Zeitungen|Verbraucherzentrale|Wettbewerbszentrale|Verbraucherschutz|Kartellamt|Bundeskartellamt)|Bundesnetzagentur einschalten|öffentlich machen|Strafanzeige|Anzeige erstatten|in den sozialen Medien|behalten (?:wir )?uns (?:\p{L}+ )?(?:rechtliche|alle) (?:Schritte|Rechte)))(?!\p{L})`,
      [
        'Unser Anwalt steht bereit.',
        'Wir gehen an die Presse.',
        'Wir fordern Schadensersatz.',
        'Wir beschreiten den Rechtsweg.',
        'Sonst wenden wir uns an das: an die Medien.',
        'Wir erstatten Strafanzeige: wir werden Anzeige erstatten.',
      ],
      ['Der Kalender wurde falsch eingestellt.', 'Die French Press wurde neu gelistet.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:Anwält\p{L}+|Anwalt|Kanzlei) (?:[\p{L}-]+ ){0,3}(?:klagt|reicht (?:[\p{L}-]+ ){0,5}ein|übernimmt|schreibt Ihnen|meldet sich)|(?:Zeitung|Presse|Lokalpresse|Journalist\p{L}*|Reporter\p{L}*|Fernsehen|Medien) (?:[\p{L}-]+ ){0,3}(?:erfährt|erfahren|bekommt|bekommen|berichtet|berichten|wartet|warten|erhält|erhalten|weiß|wissen|druckt))(?!\p{L})`,
      [
        'Die Kanzlei reicht am Montag die Klageschrift ein.',
        'Die Lokalpresse erfährt alles.',
        'Ein Reporter wartet schon auf unsere Geschichte.',
        'Die Anwältin übernimmt ab Freitag.',
      ],
      [
        'Die French Press bekommt ein neues Etikett.',
        'Der Anwalt des Markeninhabers bestätigte die Lizenz.',
        'Die Zeitung als Polster wurde ersetzt.',
      ],
    ),
  ],
  flattery: [
    entry(
      String.raw`(?<!\p{L})(?:(?:wunderbare|großartige|fantastische|tolle)[nrs]? (?:Plattform|Team|Unternehmen|Arbeit)|wir (?:lieben|bewundern) Amazon)(?!\p{L})`,
      'Amazon ist eine wunderbare Plattform.',
      'Die tolle Farbe wurde korrigiert.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:wunderbar|großartig|fantastisch|toll|hervorragend|ausgezeichnet|beeindruckend|einzigartig|großzügig|best|weltbest|kundenfreundlichst|fabelhaft)\p{L}* (?:Plattform|Team|Marktplatz|Unternehmen|Firma|Arbeit|Service|Zusammenarbeit|Partner|Support)|(?:wir|ich) (?:\p{L}+ )?(?:schätzen|bewundern|lieben|verehren|achten) (?:\p{L}+ ){0,3}(?:Amazon|Ihre Arbeit|Ihr Team|Ihre Plattform)|(?:stolz|geehrt|dankbar|glücklich|eine Ehre),? (?:\p{L}+ ){0,4}(?:Amazon|Ihrer Plattform|Teil)|Amazon ist (?:\p{L}+ ){0,3}(?:best|größt|führend|großartig|wunderbar|fair)\p{L}*))(?!\p{L})`,
      [
        'Ihr hervorragendes Team wird das sehen.',
        'Amazon ist der beste Marktplatz.',
        'Wir schätzen Ihre Arbeit sehr',
        'Wir sind stolz, Teil von Amazon zu sein.',
      ],
      ['Der beste Kleber hält 2 kg.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:Sie|Ihr|Ihr Team|alle bei Amazon|die Leute bei Amazon) (?:alle )?(?:sind|seid|ist|waren immer) (?:[\p{L}-]+ ){0,4}(?:best\p{L}*|klügst\p{L}*|größt\p{L}*|fairst\p{L}*|großartig\p{L}*|wunderbar\p{L}*|fantastisch\p{L}*|genial\p{L}*|Helden|Vorbilder?|Genies|unübertroffen|unschlagbar))(?!\p{L})`,
      [
        'Sie sind wirklich die besten und klügsten Leute im Handel.',
        'Ihr seid großartig.',
        'Alle bei Amazon sind wahre Helden.',
        'Ihr Team ist unschlagbar.',
      ],
      [
        'Sie sind in Anlage 2 aufgeführt.',
        'Die besten Kleber wurden getestet.',
        'Die Listen sind am besten lesbar.',
      ],
    ),
  ],
  absolute: [
    entry(
      String.raw`(?<!\p{L})(?:wir (?:garantieren|versprechen|versichern Ihnen)|nie wieder|niemals wieder|100\s?% (?:sicher|garantiert)|wird (?:\p{L}+ ){0,3}nicht (?:mehr|wieder) (?:vorkommen|passieren|geschehen)|völlig ausgeschlossen)(?!\p{L})`,
      'Das wird nie wieder passieren.',
      'Geöffnete Ware kommt nicht zurück ins Lager.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:garantier(?:en|t|e)|versprechen (?:wir|Ihnen|hoch)|(?:wir|ich) (?:\p{L}+ ){0,3}(?:garantieren|versprechen|schwören|versichern|verbürgen)|nie(?:mals)? (?:wieder|mehr)|(?:absolut|völlig|gänzlich|komplett|vollkommen|nun|jetzt|damit|künftig|ab sofort) (?:unmöglich|ausgeschlossen|fehlerfrei|sicher)|ist (?:\p{L}+ ){0,3}(?:unmöglich|ausgeschlossen)|(?:kann|wird|werden|können|darf) (?:\p{L}+ ){0,5}(?:nicht|nie|niemals|keinesfalls) (?:mehr |wieder |noch einmal )*(?:vorkommen|passieren|geschehen|auftreten|eintreten|auftauchen|wiederholen|vorfallen)|(?:ein für alle ?mal|hundertprozentig\p{L}*|zu 100\s?% (?:sicher|korrekt|fehlerfrei)|unter keinen Umständen|auf keinen Fall mehr|null Fehler|fehlerfrei|lückenlos sicher|für immer (?:gelöst|behoben)|endgültig (?:gelöst|behoben|beseitigt)|ausnahmslos alle (?:\p{L}+ ){0,3}pünktlich)))(?!\p{L})`,
      [
        'Wir garantieren, dass so etwas nie wieder vorkommt.',
        'So etwas kann nicht mehr passieren.',
        'Ein verspätetes Paket ist ab heute ausgeschlossen.',
        'Der Fehler ist endgültig behoben.',
        'Das passiert nie mehr.',
        'Wir versprechen Ihnen Besserung.',
      ],
      ['Die Garantiekarte liegt bei.', 'Das Etikett wird nicht gedruckt, wenn das Gewicht fehlt.'],
    ),
  ],
  vague: [
    entry(
      String.raw`(?<!\p{L})(?:(?:alle )?(?:notwendigen|nötigen|erforderlichen|geeigneten) (?:Maßnahmen|Schritte)|(?:vorsichtiger|sorgfältiger|aufmerksamer) (?:sein|arbeiten)|(?:unsere )?(?:internen )?(?:Prozesse|Abläufe) (?:\p{L}+ )?(?:verbessert|verbessern|optimiert|optimieren)|so schnell wie möglich|regelmäßig(?:e[nrs]?)? (?:\p{L}+ )?(?:prüfen|überprüf\p{L}*|kontrolliert|kontrollieren|Kontrollen)|alle Richtlinien (?:\p{L}+ )?(?:einhalten|befolgen))(?!\p{L})`,
      'Wir haben alle notwendigen Maßnahmen ergriffen.',
      'Die Maßnahme beginnt am 3. Mai.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:besser|mehr|stärker|verstärkt|genauer|künftig|zukünftig|noch mehr|sehr|sorgfältig|gut|intensiver|strenger|aufmerksamer|gewissenhafter|größere[nr]?|erhöhte[nr]?|besondere[nr]?) (?:\p{L}+ ){0,3}(?:achten|aufpassen|kümmern|kontrollieren|prüfen|überwachen|Sorgfalt|Aufmerksamkeit|Qualität|Wert|machen|arbeiten|verpacken|auswählen|hinsehen|hinschauen)|(?:achten|achtet|passen|legen|legt|schauen|kümmern|kontrollieren|prüfen|überwachen) (?:\p{L}+ ){0,3}(?:besser|mehr|stärker|verstärkt|genauer|größeren?|mehr Wert|großen Wert|sorgfältig(?:er)?|strenger|intensiver|regelmäßig(?:er)?|aufmerksam(?:er)?|laufend|ständig|gründlich(?:er)?)|(?:alle|sämtliche|die|diverse|verschiedene|entsprechende|geeignete|mehrere|weitere|zahlreiche)(?: \p{L}+)? (?:nötigen|notwendigen|erforderlichen|möglichen|geeigneten|entsprechenden)? ?(?:Schritte|Maßnahmen|Verbesserungen|Änderungen|Vorkehrungen|Anpassungen) (?:\p{L}+ ){0,4}(?:ergriffen|ergreifen|eingeleitet|einleiten|getroffen|treffen|umgesetzt|umsetzen|vorgenommen|unternommen|durchgeführt)|(?:ergreifen|ergriffen|treffen|trafen|unternehmen|leiten|setzen) (?:\p{L}+ ){0,3}(?:alle|sämtliche|geeignete|nötigen|notwendige|erforderliche|entsprechende|diverse)\p{L}* (?:\p{L}+ )?(?:Schritte|Maßnahmen|Vorkehrungen)))(?!\p{L})`,
      [
        'Künftig achten wir verstärkt auf Nummern.',
        'Wir ergreifen alle nötigen Schritte.',
        'Wir legen mehr Wert auf Qualität.',
        'Wir prüfen die Ware genauer.',
        'Diverse Verbesserungen wurden vorgenommen.',
      ],
      ['Die Maßnahme wurde am 3. Mai umgesetzt.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:Qualität|Service|Kommunikation|Prozesse|Abläufe|Qualitätskontrolle|Verpackung|Kontrollen|Leistung|Arbeitsweise|Kundenservice|Organisation)(?: [\p{L}-]+){0,4} (?:verbesser\p{L}+|optimier\p{L}+|erhöh\p{L}+|steiger\p{L}+|gestärkt|stärken|verschärf\p{L}+|überarbeite\p{L}+|angepasst|gewährleiste\p{L}*|sichergestellt|sicherstellen)|(?:verbesser\p{L}*|optimier\p{L}*|erhöh\p{L}*|steiger\p{L}*|stärk\p{L}*|verschärf\p{L}*|überarbeite\p{L}*) (?:\p{L}+ ){0,4}(?:Qualität|Service|Kommunikation|Prozesse|Abläufe|Qualitätskontrolle|Kontrollen|Leistung|Arbeitsweise|Kundenservice|Organisation)|(?:bessere|strengere|schärfere|höhere|optimale|beste)[nrs]? (?:Qualität|Qualitätskontrolle|Kontrollen?|Kommunikation|Organisation|Verpackung|Prüfungen?|Abläufe|Standards)|(?:die |alle |sämtliche )?(?:Richtlinien|Regeln|Vorgaben|Vorschriften|Bestimmungen|Bedingungen)(?: [\p{L}-]+){0,4} (?:einhalten|befolgen|beachten|eingehalten|befolgt|beachtet|respektieren)|(?:halten|befolgen|beachten|respektieren) (?:\p{L}+ ){0,3}(?:uns an )?(?:die|alle|sämtliche) (?:\p{L}+ )?(?:Richtlinien|Regeln|Vorgaben|Vorschriften|Bestimmungen)|so (?:schnell|bald|gut|zeitnah) wie möglich|schnellstmöglich|baldmöglichst|zeitnah|zukünftig besser|in Zukunft besser|aus (?:dem|den|diesem|unseren) Fehlern? (?:\p{L}+ )?gelernt|sehr ernst|größtmögliche[nr]?|höchste[nr]? (?:Sorgfalt|Priorität|Qualität|Standards)|unser Bestes|alles (?:in unserer Macht|Mögliche|Menschenmögliche|tun)|laufend (?:überwacht|kontrolliert|geprüft)|ständig (?:überwacht|kontrolliert|geprüft)|regelmäßig|vorsichtiger|sorgfältiger|aufmerksamer|gewissenhafter|wachsamer))(?!\p{L})`,
      [
        'Wir haben die Qualität verbessert.',
        'Wir halten uns an alle Regeln.',
        'Das Konto wird laufend überwacht.',
        'Wir tun unser Bestes: wir geben unser Bestes.',
        'Wir nehmen das sehr ernst.',
        'Wir haben aus dem Fehler gelernt.',
        'Mails werden zeitnah beantwortet.',
      ],
      ['Der Regelkreis der Heizung ist defekt.', 'Die Qualität 180 g/m² steht auf der Seite.'],
    ),
  ],
  hedge: [
    entry(
      String.raw`(?<!\p{L})(?:versuchen (?:wir|zu)|wir (?:versuchen|hoffen|bemühen uns|streben)|wenn möglich|falls möglich|soweit möglich|nach Möglichkeit|möglichst|so gut wie möglich|hoffen|hofft|hoffentlich|eventuell|vielleicht)(?!\p{L})`,
      'Wir prüfen die Ware nach Möglichkeit.',
      'Eine mögliche Dublette wird gesperrt.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:wir|ich|das Team|die Mitarbeiter) (?:\p{L}+ ){0,2}(?:bemühen|versuchen|hoffen|streben|möchten|wollen versuchen|würden|könnten|sollten|wünschen|geben unser Bestes|erwarten|gehen davon aus|denken|glauben|meinen)|bemüht|Bemühen|versuchen|versucht|probieren|nach Kräften|bestmöglich|so weit (?:es )?(?:geht|möglich)|so gut (?:es geht|wir können)|wenn (?:es )?(?:die Zeit|der Betrieb|Zeit ist|geht|machbar|nötig erscheint)|sofern (?:es )?(?:möglich|machbar|die Zeit)|im Rahmen des Möglichen|in der Regel|normalerweise|üblicherweise|im Normalfall|in den meisten Fällen|tendenziell|bei Gelegenheit|wo (?:es )?(?:möglich|geht|machbar)|dürfte|dürften|sollte (?:\p{L}+ ){0,5}(?:helfen|verhindern|verbessern|reichen|genügen|vermeiden|senken)|sollten (?:\p{L}+ ){0,5}(?:helfen|verhindern|reichen|genügen|prüfen|vermeiden)|könnte (?:\p{L}+ ){0,4}(?:helfen|reichen)|wahrscheinlich|vermutlich|hoffentlich))(?!\p{L})`,
      [
        'Wir bemühen uns um schnelle Antwort.',
        'Wir prüfen, soweit es die Zeit: sofern die Zeit reicht, prüfen wir.',
        'Die Ware wird in der Regel geprüft.',
        'Das dürfte reichen.',
        'Der neue Karton sollte helfen.',
        'Das Team versucht, jedes Paket zu scannen.',
      ],
      ['Die Regel wurde am 3. Mai gelöscht.', 'Der Versuch mit 20 Dosen ist Anlage 2.'],
    ),
  ],
  conditional: [
    entry(
      String.raw`(?<!\p{L})(?:sobald|nachdem|wenn|falls|nach (?:der|einer))(?!\p{L})[^.!?\n]{0,60}(?:reaktiviert|Reaktivierung|wieder freigeschaltet|Freischaltung|wiederhergestellt|Wiederherstellung|entsperrt|Entsperrung)`,
      'Sobald das Konto reaktiviert ist, prüfen wir.',
      'Wenn der Scan fehlt, druckt das Etikett nicht.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:sobald|nachdem|wenn|falls|nach|sowie|mit|bei|erst mit|ab) (?:[\p{L}-]+ ){0,6}(?:reaktivier\p{L}*|Reaktivierung|wieder ?(?:eröffn\p{L}*|hergestellt|freigeschaltet|freigegeben|aktiv|online|offen|verkaufen|verfügbar|da ist|läuft|zugelassen)|Wiedereröffnung|Wiederherstellung|Wiederfreigabe|Freischaltung|Freigabe (?:des|unseres|durch Amazon)|entsperrt|Entsperrung|Aufhebung (?:der|dieser)|aufgehoben|(?:die|eine) (?:positive )?(?:Genehmigung|Entscheidung) (?:von Amazon|erhalten)|verkaufen dürfen|wieder dürfen))(?!\p{L})`,
      [
        'Sobald unser Konto wieder aktiv ist, stellen wir jemanden ein.',
        'Nach der Wiedereröffnung prüfen wir.',
        'Wenn wir wieder verkaufen dürfen, wird geschult.',
        'Mit der Aufhebung der Sperre beginnt die Prüfung.',
      ],
      [
        'Wenn das Feld leer ist, stoppt das Programm.',
        'Nach der Freigabe durch den Lagerleiter wird gepackt.',
      ],
    ),
  ],
  future: [
    entry(
      String.raw`(?<!\p{L})(?:${we} (?:werden|wird|werde)|werden wir|(?:planen|beabsichtigen) wir|wir (?:planen|beabsichtigen|haben vor|wollen))(?!\p{L})(?![^.!?\n]{0,80} ausgeführt worden)`,
      'Wir werden die Mitarbeiter schulen.',
      'Die Etiketten wurden geprüft.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:wir|ich|man) (?:\p{L}+ ){0,2}(?:werden|werde|wollen|möchten|planen|beabsichtigen|sind dabei|haben vor|sind gerade dabei|arbeiten (?:derzeit |aktuell |gerade )?(?:an|daran))|(?:derzeit|aktuell|momentan|gerade|zurzeit|noch) (?:\p{L}+ )?(?:wird|werden|sind wir dabei|arbeiten wir|prüfen wir|suchen wir|planen wir)|(?:wird|werden) (?:[\p{L}\d-]+ ){0,8}(?:nächste[nr]?|kommende[nr]?|demnächst|bald|in Kürze|morgen|künftig|noch|in den nächsten)(?: [\p{L}\d-]+){0,6} (?:\p{L}+(?:t|en))|(?:nächste|kommende|nächsten|kommenden) (?:Woche|Monat|Wochen|Tagen) (?:[\p{L}-]+ ){0,2}(?:werden|wird|wollen|beginnen|starten|folgt)|demnächst|in Kürze|in Vorbereitung|in Planung|ist geplant|sind geplant|geplant ist|steht noch aus|stehen noch aus|folgt (?:noch|in Kürze|nächste)|(?:im|ab|bis|am|Anfang|Mitte|Ende|nächste\p{L}*|kommende\p{L}*|für (?:den |die |das )?(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|nächst|kommend|Früh|Sommer|Herbst|Winter|Woche|Monat)\p{L}*)(?: [\p{L}\d.]+){0,3} vorgesehen|haben (?:wir )?vor))(?!\p{L})`,
      [
        'Wir werden die Bestellungen zusammenstellen.',
        'Wir arbeiten derzeit an einer Lösung.',
        'Die Schulung ist geplant.',
        'Nächste Woche beginnen wir mit der Zählung.',
        'Die Etiketten werden demnächst ersetzt.',
        'Wir wollen die Kartons tauschen.',
      ],
      ['Am 3. Mai wurden die Kartons getauscht.', 'Der Plan liegt als Anlage 2 bei.'],
    ),
  ],
  introduction: [
    entry(
      String.raw`(?<!\p{L})(?:Familienunternehmen|Familienbetrieb|seit (?:über |mehr als )?(?:\d+ Jahren|(?:19|20)\d\d) (?:\p{L}+ ){0,4}(?:tätig|verkaufen(?![^.!?\n]{0,60}(?<!\p{L})(?:nicht|keine?|nur)(?!\p{L}))|aktiv|Amazon)|Jahre(?:n)? Erfahrung|gegründet (?:im Jahr )?(?:19|20)\d\d|unsere Mission|Kundenzufriedenheit (?:\p{L}+ ){0,3}(?:oberste|höchste) Priorität)(?!\p{L})`,
      'Wir sind ein Familienunternehmen.',
      'Die Produktfamilie hat vier Größen.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:wir|ich|unser(?:e)? (?:Unternehmen|Firma|Geschäft|Laden|Shop|Betrieb)|\uFFFC+) (?:[\p{L}\d-]+ ){0,7}(?:gegründet|begonnen|angefangen|aufgebaut|ins Leben gerufen|gewachsen|gestartet)|(?:gegründet|begann|entstand|aufgebaut) (?:[\p{L}-]+ ){0,4}(?:(?:19|20)\d\d|Garage|Keller|Wohnzimmer|Küche|meinem|meiner|unserem Vater|meinem Mann|meiner Frau)|(?:kleine[rs]?|mittelständische[rs]?|inhabergeführte[rs]?|traditionsreiche[rs]?|führende[rs]?|renommierte[rs]?|junge[rs]?|erfolgreiche[rs]?) (?:Familien)?(?:unternehmen|betrieb|Firma|Laden|Händler|Geschäft|Unternehmen|Betrieb|Start-?up|Team)|Familienbetrieb|Familienunternehmen|in (?:zweiter|dritter|vierter) Generation|(?:langjährige|jahrelange|viele Jahre|\d+ Jahre|\d+-jährige) (?:\p{L}+ )?(?:Erfahrung|Zusammenarbeit|Partner|Verkäufer)|(?:Preis|Auszeichnung|Award)(?: [\p{L}-]+){0,4} (?:gewonnen|erhalten|verliehen)|ausgezeichnet (?:mit|als)|beschäftig(?:en|t) (?:\p{L}+ )?(?:\d+|zehn|zwölf|sechs|fünf|acht) (?:\p{L}+ )?(?:Mitarbeiter|Menschen|Leute|Angestellte)|unser(?:e)? (?:Mission|Leidenschaft|Philosophie|Vision|Leitbild)|mit (?:viel )?(?:Leidenschaft|Herzblut)|zufriedene[nr]? Kunden|(?:immer|stets|bisher) (?:\p{L}+ ){0,3}(?:hervorragend|gute|beste|einwandfrei|tadellos|sehr gut)\p{L}* (?:Bewertungen|Kennzahlen|Werte|Zahlen|Leistung)|\d{2,3}\s?% positive|noch nie (?:\p{L}+ ){0,4}(?:Problem|Beschwerde|Verwarnung|Sperrung|Beanstandung)\p{L}*))(?!\p{L})`,
      [
        'Unser Laden wurde 2014 in der Garage gegründet.',
        'Wir sind ein kleiner Familienbetrieb.',
        'Wir beschäftigen sechs Mitarbeiter.',
        'Wir haben viele Jahre Erfahrung.',
        'Letztes Jahr haben wir einen Preis gewonnen: der Preis wurde uns verliehen.',
        'Es gab noch nie eine Beschwerde.',
      ],
      ['Der Ausschuss wurde am 3. Mai aussortiert.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:wir|ich) (?:verkaufen?|verkaufe|handeln|handele|vertreiben|fertigen|produzieren) (?:(?!auch|über|bei)\p{L}+ ){0,4}seit (?:\p{L}+ ){0,2}(?:(?:19|20)\d\d|\d+ Jahren|vielen Jahren|Jahrzehnten)(?! (?:\p{L}+ )?(?:auch|über|bei|zusätzlich)(?!\p{L}))`,
      ['Wir verkaufen seit 2011 Knöpfe.', 'Wir handeln mit Stoffen seit 20 Jahren.'],
      ['Wir verkaufen seit 2024 auch über einen eigenen Laden.', 'Wir verkaufen über einen Laden seit 2024.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:besteht|existiert|gibt es|verkaufen wir|sind wir) (?:\p{L}+ ){0,3}seit (?:\p{L}+ ){0,2}(?:(?:19|20)\d\d|\d+ Jahren|vielen Jahren|Jahren|Jahrzehnten))(?!\p{L})`,
      ['Unsere Firma besteht seit 1998.'],
      ['Die Regel gilt seit 2026.'],
    ),
  ],
  denial: [
    entry(
      String.raw`(?<!\p{L})(?:wir haben (?:\p{L}+ ){0,4}(?:nicht verstoßen|nichts falsch gemacht)|(?:Vorwurf|Sperrung|Entscheidung) ist (?:falsch|unberechtigt|unbegründet))(?!\p{L})`,
      'Der Vorwurf ist falsch.',
      'Die Größe auf der Seite war falsch.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:das|dies|es) (?:stimmt|trifft) (?:so )?nicht|nicht (?:wahr|richtig|zutreffend)|wir (?:\p{L}+ ){0,3}(?:bestreiten|widersprechen|weisen (?:[\p{L}-]+ ){0,4}zurück|sind unschuldig)|(?:Vorwurf|Vorwürfe|Anschuldigung|Anschuldigungen|Sperrung|Deaktivierung|Behauptung|Entscheidung) (?:ist|sind|war) (?:\p{L}+ )?(?:falsch|unbegründet|unberechtigt|haltlos|unwahr|ungerechtfertigt|nicht gerechtfertigt|ein Irrtum|ein Fehler)|(?:keine?n?|nie|niemals) (?:\p{L}+ ){0,3}(?:Verstoß|Regelverstoß|verstoßen|Fehlverhalten)|(?:immer|stets) (?:\p{L}+ ){0,3}(?:an (?:\p{L}+ ){0,3}Regeln gehalten|eingehalten|korrekt gehandelt)|(?:alle )?unsere (?:Produkte|Waren|Artikel) sind (?:\p{L}+ ){0,2}(?:echt|original|Originalware|neu)))(?!\p{L})`,
      [
        'Das stimmt nicht.',
        'Wir weisen den Vorwurf zurück.',
        'Die Anschuldigung ist haltlos.',
        'Es gab keinen Verstoß.',
        'Alle unsere Produkte sind echt.',
      ],
      ['Die Menge auf dem alten Blatt war falsch.'],
    ),
  ],
  blameOthers: [
    entry(
      String.raw`(?<!\p{L})(?:(?:Schuld|schuld|verantwortlich|Verantwortung|Ursache)(?: [\p{L}\d-]+){0,6} (?:ist|war|sind|hat|trägt|liegt|lag)(?: [\p{L}-]+){0,3} (?:(?:der|die|das|ein|eine|unser|unsere|dieser|diese) (?:\p{L}+ )?(?:Agentur|Spedition|Zusteller|Paketdienst|Kurier|Kurierdienst|Lieferant|Lieferantin|Hersteller|Fabrik|Mitarbeiter|Mitarbeiterin|Aushilfe|Praktikant|Praktikantin|Dienstleister|Logistiker|Großhändler|Händler|Fahrer|Packer|Packerin|Assistent|Assistentin|Druckerei|Steuerberater|Freiberufler|Partner|Werkstudent|Lagerist|Post|Grafiker|Subunternehmer|Vorlieferant|Importeur|Kollege|Kollegin)|DHL|Hermes|DPD|GLS|UPS)|(?:liegt|lag|liegen) (?:\p{L}+ )?(?:bei|beim|an|am) (?:\p{L}+ )?(?:Agentur|Spedition|Zusteller|Paketdienst|Kurier|Lieferanten|Hersteller|Mitarbeiter|Mitarbeiterin|Aushilfe|Dienstleister|Großhändler|Fahrer|DHL|Hermes|DPD|GLS|UPS|Post)(?![^.!?]{0,30}Nummer))(?!\p{L})`,
      [
        'Schuld an den Bewertungen ist allein die Agentur.',
        'Verantwortlich dafür ist die Spedition.',
        'Die Schuld liegt beim Zusteller.',
      ],
      ['Verantwortlich für die Liste ist der Lagerleiter.', 'Die Liste liegt beim Lagerleiter.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:der|die|das|ein|eine|unser|unsere|dieser|diese) (?:\p{L}+ )?(?:Agentur|Spedition|Zusteller|Paketdienst|Kurier|Kurierdienst|Lieferant|Lieferantin|Hersteller|Fabrik|Mitarbeiter|Mitarbeiterin|Aushilfe|Praktikant|Praktikantin|Dienstleister|Logistiker|Großhändler|Händler|Fahrer|Packer|Packerin|Assistent|Assistentin|Druckerei|Steuerberater|Freiberufler|Partner|Werkstudent|Lagerist|Post|Grafiker|Subunternehmer|Vorlieferant|Importeur|Kollege|Kollegin)|DHL|Hermes|DPD|GLS|UPS)(?: [\p{L}\d-]+){0,7} (?:hintergangen|betrogen|getäuscht|belogen|verloren|verschlampt|vergessen|versagt|gepfuscht|geschlampt|beschädigt|zerstört|verspätet|verzögert|ignoriert|vertauscht|vermasselt|verursacht|gestohlen|ruiniert|schuld|unzuverlässig|unachtsam|nachlässig|faul|schlampig|unfähig|allein verantwortlich|im Stich gelassen|eigenmächtig|nicht (?:aufgepasst|gehalten|zugestellt|informiert|geliefert|gesagt|mitgeteilt)|zu spät (?:zugestellt|geliefert|abgeholt)|kam nicht|zustellte))(?!\p{L})`,
      [
        'Die Spedition hat neun Pakete verloren.',
        'Unsere Aushilfe war unachtsam.',
        'Der Lieferant hat uns getäuscht.',
        'DHL hat zu spät zugestellt.',
        'Die Agentur handelte eigenmächtig.',
      ],
      ['Der Lieferant bestätigte die Charge.', 'Die Spedition holt um 15 Uhr ab.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:Aushilfe|Mitarbeiter|Mitarbeiterin|Praktikant|Praktikantin|Packer|Packerin|Fahrer|Lieferant|Spedition|Agentur|Dienstleister|Zusteller)(?: [\p{L}\uFFFC-]+){0,5} (?:verwechselt|durcheinandergebracht|verschusselt|ein Chaot|geschlafen|nicht (?:aufgepasst|nachgedacht))|(?:faule|schlampige|unzuverlässige|unfähige|nachlässige|unehrliche)[nrs]? (?:\p{L}+ )?(?:Aushilfe|Mitarbeiter\p{L}*|Praktikant\p{L}*|Packer\p{L}*|Fahrer|Lieferant\p{L}*|Spedition|Agentur|Dienstleister|Zusteller))(?!\p{L})`,
      ['Unsere Aushilfe hat die Etiketten verwechselt.', 'Eine schlampige Aushilfe war das.'],
      ['Die Aushilfe scannt jedes Paket.'],
    ),
  ],
  ownControl: [
    entry(
      String.raw`(?<!\p{L})(?:(?:wir|unser\p{L}*|uns|bei uns)(?!\p{L})[^.!?]{0,80}(?<!\p{L})(?:kein\p{L}*|nicht|nie|ohne|fehlte\p{L}*|versäumt|niemand|nur|übersehen|zu spät)|(?:kein\p{L}*|niemand|ohne|fehlend\p{L}*|fehlte) (?:\p{L}+ ){0,4}(?:Prüf\p{L}*|Kontroll\p{L}*|Freigabe|Gegenprobe|Vertretung|Vertrag|Abgleich|Verfahren|Regel|Vorgabe|Aufsicht|geprüft|kontrolliert|verglichen|Test|Warnung|Alarm|Protokoll))(?!\p{L})`,
      ['Wir hatten keine Freigabe.', 'Niemand hat die Karten geprüft: ohne Kontrolle.'],
      ['Die Prüfung steht auf Seite 2.'],
    ),
  ],
  thanks: [
    entry(
      String.raw`(?<!\p{L})(?:(?:vielen Dank|herzlichen Dank|besten Dank|wir (?:danken|bedanken uns)|danke|mit Dank|im Voraus danke))(?!\p{L})`,
      ['Vielen Dank für Ihre Zeit.', 'Wir danken Ihnen.'],
      ['Die Dankeskarte wurde entfernt.'],
    ),
  ],
  admission: [
    entry(
      String.raw`(?<!\p{L})(?:(?:wir|ich) (?:\p{L}+ ){0,3}(?:wussten|wusste|gewusst|bewusst|wissentlich|absichtlich|vorsätzlich|mit Absicht|mutwillig|in vollem Wissen)(?![^.!?\n]{0,20} nicht)(?=[^.!?\n]{0,90}(?:Fälschung\p{L}*|gefälscht\p{L}*|Kopie\p{L}*|Nachbau\p{L}*|Imitat\p{L}*|gebraucht\p{L}*|benutzt\p{L}*|verboten\p{L}*|nicht (?:original|echt|erlaubt|neu|zulässig)|falsch\p{L}*|geändert|verändert|abgelaufen\p{L}*|unecht\p{L}*|Plagiat\p{L}*|trotzdem|dennoch|weiter|verstoßen|verstößt|verkauft|ignoriert|verschwiegen|gekauft|angelegt|vertauscht))|(?:obwohl (?:wir|ich|uns|mir) (?:\p{L}+ ){0,5}(?:wussten|wusste|bekannt|bewusst|klar))|(?:trotz besseren Wissens|wider besseres Wissen|in voller Kenntnis|dachten,? (?:\p{L}+ ){0,3}(?:niemand|keiner|Amazon|es) (?:\p{L}+ ){0,3}(?:merkt|merken|auffällt|bemerkt|auffallen|merkt es)|(?:wissentlich|absichtlich|vorsätzlich|bewusst) (?:\p{L}+ ){0,3}(?:verkauft|gelistet|geändert|verschwiegen|gefälscht|falsch|getäuscht|ignoriert|in Kauf genommen|umgangen)|(?:haben|habe) (?:\p{L}+ ){0,3}(?:gelogen|belogen|verheimlicht|vertuscht|getäuscht)))(?!\p{L})`,
      [
        'Wir wussten, dass es Kopien waren.',
        'Wir haben absichtlich gebrauchte Ware verkauft.',
        'Obwohl uns das bekannt war, lief es weiter.',
        'Wider besseres Wissen blieb die Seite stehen.',
        'Wir dachten, niemand merkt es.',
        'Die Regel wurde bewusst umgangen.',
      ],
      ['Wir wussten nicht, welche Charge es war.', 'Die Charge war uns bekannt.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:wir|ich) (?:\p{L}+ ){0,2}(?:wussten|wusste),? dass(?=[^.!?\n]{0,60}(?:nicht (?:original|echt|neu|erlaubt|zugelassen|zulässig)|trotzdem|dennoch|gebraucht|gefälscht|verboten|abgelaufen)))(?!\p{L})`,
      ['Wir wussten, dass die Ware nicht original ist.'],
      ['Wir wussten, dass der Karton 2 kg trägt.'],
    ),
  ],
  admissionOfPapers: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:Rechnung\p{L}*|Beleg\p{L}*|Zertifikat\p{L}*|Dokument\p{L}*|Prüfbericht\p{L}*|Quittung\p{L}*|Datum|Menge|Lieferschein\p{L}*)(?: [\p{L}\d-]+){0,6} (?:gefälscht|verfälscht|manipuliert|retuschiert|abgeändert|umgeschrieben|selbst (?:erstellt|geschrieben|angefertigt)|nachgebaut|überschrieben|bearbeitet|geändert|verändert)|(?:gefälschte|manipulierte|retuschierte|erfundene)[nrs]? (?:Rechnung|Beleg|Zertifikat|Dokument|Unterlage)\p{L}*))(?!\p{L})`,
      [
        'Wir haben das Datum der Rechnung geändert.',
        'Die Belege haben wir selbst erstellt.',
        'Es war eine manipulierte Rechnung.',
      ],
      ['Die Rechnungen haben wir abgelegt.'],
    ),
  ],
  admissionOfFakes: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:verkauft|verkauften|gekauft|kauften|gelistet|listeten|importiert|angeboten|vertrieben)\p{L}* (?:\p{L}+ ){0,3}(?:Fälschung\p{L}*|Plagiat\p{L}*|Kopien|Imitat\p{L}*|Nachbau\p{L}*|gefälscht\p{L}*)|(?:Fälschungen|Plagiate|Kopien|Imitate|Nachbauten|gefälschte \p{L}+) (?:\p{L}+ ){0,3}(?:verkauft|gelistet|importiert|angeboten|eingekauft|vertrieben)|(?:waren|sind|war|ist) (?:\p{L}+ ){0,2}(?:Fälschung(?:en)?|Plagiat(?:e)?|Imitat(?:e)?|gefälscht|nicht (?:echt|original))))(?!\p{L})`,
      [
        'Wir haben Fälschungen verkauft.',
        'Die Taschen waren gefälscht.',
        'Wir verkauften Plagiate: wir listeten Kopien.',
      ],
      ['Die Kopien der Rechnungen liegen bei.'],
    ),
  ],
  guilt: [
    entry(
      String.raw`(?<!\p{L})(?:wir|ich) (?:geben|gebe|gestehen|gestehe|räumen|räume) (?:\p{L}+ ){0,3}(?:Fehler|Verstoß|Versäumnis|Schuld|Verfehlung)(?: \p{L}+)? (?:zu|ein)(?!\p{L})|(?<!\p{L})(?:wir|ich) (?:\p{L}+ ){0,3}(?:entschuldigen uns|bitten (?:\p{L}+ ){0,3}um (?:Entschuldigung|Verzeihung)) für (?:unser|den|diesen) \p{L}*(?:Fehler|Verstoß|Versäumnis)(?!\p{L})`,
      ['Wir geben unseren Fehler zu.', 'Wir räumen den Verstoß ein.'],
      ['Der Fehler steht im Register.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:wir|ich) (?:\p{L}+ ){0,3}(?:übernehmen|übernehme) (?:\p{L}+ ){0,3}Verantwortung|(?:wir|ich) (?:\p{L}+ ){0,4}(?:gegen (?:\p{L}+ ){0,4}(?:verstoßen|Richtlinien)|gestehen|räumen (?:\p{L}+ ){0,3}ein|geben zu|einen Fehler (?:gemacht|begangen))|(?:es|das) war unser (?:\p{L}+ )?(?:Fehler|Verschulden|Versäumnis)|unser(?:en?|es|em)? (?:Verstoß|Vergehen|Fehlverhalten)))(?!\p{L})`,
      [
        'Wir übernehmen die volle Verantwortung.',
        'Wir haben einen Fehler gemacht.',
        'Das war unser Fehler.',
        'Unser Verstoß tut uns leid.',
      ],
      ['Der Fehler steht im Register.'],
    ),
  ],
}
