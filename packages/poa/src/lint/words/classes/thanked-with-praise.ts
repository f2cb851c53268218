import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/** LNG-09: nobody does it as well, thanks or trust beside a quality, and a virtue that is the reader's. */
export const thankedWithPraise: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:nobody|no one|no (?:other )?\w+|none|few|nothing|never (?:has|have) (?:\w+ )?\w+)(?: \w+){1,5} (?:as|so|more|better|half as) (?:\w+ )?(?:\w+ )?(?:as|than|like) (?:amazon|you|your \w+|your)\b`,
        String.raw`\b(?:appreciat\w*|grateful|gratitude|thank\w*|valu(?:e|ed)|treasur\w*|cherish\w*|trust\w*|faith|confiden(?:t|ce)|bless\w*|touched|moved|overwhelmed|humbled|impressed)\b[^.!?;\n]{0,40}?\b(?:fantastic|wonderful|amazing|excellent|brilliant|great|generous|world-class|first-class|outstanding|exceptional|incredible|superb|magnificent|marvell?ous|tireless|priceless|invaluable|infinite|endless|enormous|immense|unmatched|heroic|splendid|terrific|fabulous|stellar|remarkable|kind|warm|expert|wise) (?:[\w-]+ ){0,2}?(?:support|help|guidance|work|team|patience|service|advice|people|wisdom|efforts?|care|platform|marketplace|staff|assistance|kindness|understanding|job|experts?|investigators?|reviewers?|cooperation|commitment|professionalism|community|opportunity|company|partnership)\b`,
        String.raw`\b(?:trust|faith|confidence|believe|rely|relying|counting) (?:\w+ )?(?:in|on|upon) (?:the |your |amazon(?:'s|’s) )(?:\w+ ){0,2}?(?:wisdom|kindness|goodness|fairness|generosity|greatness|integrity|brilliance|excellence|humanity|good judge?ment|sense of justice|big heart|expertise)\b|\b(?:esteemed|honou?rable|highly respected|most respected|distinguished|venerable|revered|dear and respected) (?:\w+ )?(?:reviewers?|team|colleagues|investigators?|amazon|experts?|gentlemen|company|house)\b`,
        String.raw`\b(?:amazon|you|your \w+)(?: \w+)? (?:is|are|remains?|sets?|embod\w+|represents?|deserves?) (?:\w+ ){0,3}?(?:a beacon|an inspiration|the (?:benchmark|standard|pinnacle|envy|epitome|very best)|a masterclass|a class (?:of its|of your) own|ahead of (?:everyone|all)|genius\w*|legend\w*|heroes|applause|an award|a medal|every praise|the highest praise|in a league)\b`,
      ),
      [
        'No other house checks as carefully as Amazon.',
        'Thanks to the wonderful help of your team we understood.',
        'We trust in the wisdom of the reviewer.',
        'Amazon is a beacon for shoppers.',
      ],
      [
        'No box is as heavy as the first.',
        'Thank you for your time.',
        'We appreciate the review of the exhibits.',
        'The clerk thanks the great white shark fan.',
      ],
    ),
    entry(
      String.raw`\bwhat would [^.!?\n]{2,40} (?:be|do) without (?:amazon|you)\b|\b(?:you|amazon) (?:have |has )?taught (?:us|me|sellers) (?:\w+ )?(?:more|so much|everything|what)\b|\b(?:raise|lift) (?:our|my|a|the) glass(?:es)? to\b|\bmay (?:your|amazon(?:'s|’s)?)\b[^.!?\n]{0,30}\b(?:prosper|flourish|thrive|grow|continue|live)|\bwarms (?:the|our|my) hearts?\b`,
      'What would trade be without Amazon!',
      'The glasses were packed without a divider.',
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:niemand|keiner|kein(?:e[rs]?)? (?:andere[rs]? )?\p{L}+|nirgends|nirgendwo)(?: \p{L}+){1,6}? (?:so|besser|mehr|genauer|gerechter|\p{L}+er)(?: [\p{L},]+){0,5}? (?:wie|als) (?:sie|amazon|ihr\p{L}*|bei ihnen|bei amazon)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:dank\p{L}*|danken|schätzen|würdigen|vertrau\p{L}+|freuen|gerührt|beeindruckt|überwältigt|glauben an)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:großartig\p{L}*|hervorragend\p{L}*|wunderbar\p{L}*|fantastisch\p{L}*|exzellent\p{L}*|unermüdlich\p{L}*|unschätzbar\p{L}*|herausragend\p{L}*|außergewöhnlich\p{L}*|grenzenlos\p{L}*|unendlich\p{L}*|vorbildlich\p{L}*|erstklassig\p{L}*|großzügig\p{L}*|weltklasse\p{L}*|genial\p{L}*) (?:[\p{L}-]+ ){0,2}?(?:hilfe|unterstützung|arbeit|team\p{L}*|geduld|service|rat|leute|einsatz|mühe|plattform|betreuung|anleitung|begleitung|zusammenarbeit|professionalität|weisheit)(?!\p{L})|(?<!\p{L})(?:vertrau\p{L}+|glauben|bauen|hoffen)(?: \p{L}+){0,3} (?:auf|in|an) (?:die |ihre |ihren |amazons )(?:\p{L}+ )?(?:weisheit|güte|gerechtigkeit\p{L}*|fairness|großmut|menschlichkeit|klugheit|urteilskraft|größe)`,
        String.raw`(?<!\p{L})(?:hochverehrte[srn]?|hochgeschätzte[srn]?|sehr verehrte[srn]?|ehrenwerte[srn]?|allseits geschätzte[srn]?) (?:\p{L}+ )?(?:team|prüfer\p{L}*|kolleg\p{L}+|amazon|experten|haus|mitarbeiter\p{L}*)(?!\p{L})`,
      ),
      [
        'Niemand prüft so genau wie Sie.',
        'Dank der großartigen Hilfe Ihres Teams verstehen wir es.',
        'Wir vertrauen auf die Weisheit des Prüfers.',
      ],
      ['Kein Karton ist so schwer wie der erste.', 'Vielen Dank für Ihre Zeit.'],
    ),
    entry(
      String.raw`(?<!\p{L})was wäre[^.!?\n]{2,40} ohne (?:amazon|sie)(?!\p{L})|(?<!\p{L})(?:mehr|so viel) von (?:ihnen|amazon) gelernt|(?<!\p{L})(?:ihnen|amazon) (?:\p{L}+ ){0,3}(?:viel erfolg|alles gute)|erwärmt (?:das|unser|mein) herz`,
      'Was wäre der Handel ohne Amazon!',
      'Ohne Etikett geht kein Karton hinaus.',
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:personne|aucune? (?:autre )?\p{L}+|nul|rien|nulle part)(?: [\p{L}’']+){1,6}? (?:aussi|autant|mieux|plus|si)(?: [\p{L}’']+){0,5}? (?:que|qu['’]|comme) ?(?:vous|amazon|chez vous|vos? \p{L}+)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:merci\p{L}*|remerci\p{L}+|grâce (?:à|aux?)|apprécions|apprécie|saluons|reconnaissan\p{L}+|confiance|foi|touchée?s?|émue?s?|impressionnée?s?)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:formidable|merveilleu\p{L}+|fantastique|excellente?|remarquable|précieu\p{L}+|exceptionnel\p{L}*|extraordinaire|immense|infinie?|généreu\p{L}+|inestimable|incroyable|magnifique|admirable|sage|grande|sagesse|bonté|bienveillance|générosité|grandeur|équité|sens de la justice)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:équipes?|soutien|aide|travail|patience|service|conseils?|accompagnement|amazon|vous|votre|vos|examinateur|réviseur|plateforme)(?!\p{L})|(?<!\p{L})(?:confiance|foi) (?:\p{L}+ )?(?:en|dans|à) (?:la |votre |l['’])(?:\p{L}+ )?(?:sagesse|bonté|bienveillance|générosité|grandeur|équité|humanité)`,
        String.raw`(?<!\p{L})(?:très respectée?s?|honorables?|vénérables?|éminente?s?|chers et estimés|très estimée?s?) (?:\p{L}+ )?(?:équipes?|collègues|examinat\p{L}+|amazon|experts?|maison)(?!\p{L})`,
      ),
      [
        'Personne ne contrôle aussi bien que vous.',
        'Grâce au formidable soutien de vos équipes, nous avons compris.',
        'Nous avons confiance en votre sagesse.',
      ],
      ['Aucun carton n’est aussi lourd que le premier.', 'Merci de votre attention.'],
    ),
    entry(
      String.raw`(?<!\p{L})que (?:serait|ferait|seraient)[^.!?\n]{2,40} sans (?:amazon|vous)(?!\p{L})|(?<!\p{L})(?:réchauffe|met du baume au) (?:le |au )?cœur|(?<!\p{L})longue vie à|(?<!\p{L})(?:vous|amazon) (?:nous )?(?:avez|a) (?:\p{L}+ )?appris (?:plus|tant|tellement)`,
      'Que serait le commerce sans Amazon !',
      'Le carton part sans étiquette.',
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:nessun[oa]?(?: altr[oa])?|niente|da nessuna parte)(?: [\p{L}’']+){1,6}? (?:così|tanto|meglio|più|altrettanto)(?: [\p{L}’']+){0,5}? (?:come|quanto|di|che) (?:voi|amazon|da voi|il vostro|la vostra)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:grazie (?:a|al|alla|all['’]|per)|ringrazi\p{L}+|apprezziamo|apprezzo|grat[ie]|riconoscent\p{L}|fiducia|confidiamo|commoss\p{L}|colpit\p{L}|fede)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:fantastic\p{L}|meraviglios\p{L}|eccellent\p{L}|straordinari\p{L}|preziosissim\p{L}|ottim\p{L}|impareggiabil\p{L}|inestimabil\p{L}|enorme|immens\p{L}|infinit\p{L}|generos\p{L}|splendid\p{L}|magnific\p{L}|eccezional\p{L}|incredibil\p{L}|instancabil\p{L}) (?:\p{L}+ ){0,2}?(?:supporto|aiuto|lavoro|squadra|team|pazienza|servizio|guida|assistenza|piattaforma|consigli|disponibilità|gentilezza|cura)(?!\p{L})|(?<!\p{L})(?:fiducia|confidiamo|confido|fede|crediamo) (?:\p{L}+ )?(?:nella|nel|nell['’]) ?(?:vostra |vostro )?(?:\p{L}+ )?(?:saggezza|bontà|generosità|umanità|grandezza|equità|gentilezza|clemenza|senso di giustizia)`,
        String.raw`(?<!\p{L})(?:stimatissim[oaie]|illustr[ei]|onorevol[ei]|egregi|spettabilissim\p{L}|rispettabilissim\p{L}) (?:\p{L}+ )?(?:team|squadra|revisor[ei]|collegh[ie]|amazon|espert[oi]|esaminator[ei])(?!\p{L})`,
      ),
      [
        'Nessuno controlla così bene come voi.',
        'Grazie al fantastico supporto del vostro team abbiamo capito.',
        'Confidiamo nella vostra saggezza.',
      ],
      ['Nessuna scatola è così pesante come la prima.', 'Grazie per il vostro tempo.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:che|cosa) (?:ne )?sarebbe[^.!?\n]{2,40} senza (?:amazon|di voi|voi)(?!\p{L})|(?<!\p{L})(?:scalda|riscalda) il cuore|(?<!\p{L})lunga vita a|(?<!\p{L})(?:ci avete|amazon ci ha) insegnato (?:più|tanto|tutto)`,
      'Che sarebbe il commercio senza Amazon!',
      'La scatola parte senza etichetta.',
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:nadie|ningún? (?:otr[oa] )?\p{L}+|ninguna (?:otra )?\p{L}+|nada|en ningún sitio)(?: \p{L}+){1,6}? (?:tan|tanto|mejor|más|tan bien)(?: \p{L}+){0,5}? (?:como|que) (?:ustedes|amazon|su \p{L}+|vosotros)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:gracias (?:a|al|por)|agradec\p{L}+|valoramos|valoro|apreciamos|estimamos|confiamos|confianza|fe|conmovid\p{L}+|impresionad\p{L}+)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:fantástic\p{L}+|maravillos\p{L}+|excelent\p{L}+|extraordinari\p{L}+|inmejorabl\p{L}+|inestimabl\p{L}+|enorme|inmens\p{L}+|infinit\p{L}+|generos\p{L}+|espléndid\p{L}+|magnífic\p{L}+|excepcional\p{L}*|increíbl\p{L}+|incansabl\p{L}+|impecabl\p{L}+|exquisit\p{L}+|gran) (?:\p{L}+ ){0,2}?(?:apoyo|ayuda|trabajo|labor|equipo|paciencia|servicio|guía|asistencia|plataforma|trato|consejos?|dedicación|amabilidad|atención|orientación)(?!\p{L})|(?<!\p{L})(?:confiamos|confianza|fe|creemos) (?:\p{L}+ )?en (?:la |su |el )(?:\p{L}+ )?(?:sabiduría|bondad|generosidad|humanidad|grandeza|ecuanimidad|buen corazón|sentido de la justicia)`,
        String.raw`(?<!\p{L})(?:respetadísim\p{L}+|ilustrísim\p{L}+|honorables?|distinguid[oa]s|estimadísim\p{L}+|admirad[oa]s) (?:\p{L}+ )?(?:equipo|revisor\p{L}*|compañeros|amazon|expertos|señores)(?!\p{L})`,
      ),
      [
        'Nadie revisa tan bien como ustedes.',
        'Gracias al fantástico apoyo de su equipo lo entendimos.',
        'Confiamos en su sabiduría.',
        'Valoramos muchísimo su inmejorable trato.',
      ],
      ['Ninguna caja pesa tanto como la primera.', 'Gracias por su tiempo.'],
    ),
    entry(
      String.raw`(?<!\p{L})qué sería[^.!?\n]{2,40} sin (?:amazon|ustedes)(?!\p{L})|(?<!\p{L})(?:reconforta|alegra|calienta) el (?:corazón|alma)|(?<!\p{L})larga vida a|(?<!\p{L})(?:nos han|amazon nos ha) enseñado (?:más|tanto|todo)`,
      '¡Qué sería del comercio sin Amazon!',
      'La caja sale sin etiqueta.',
    ),
  ],
  ja: [
    entry(
      oneOf(
        '(?:御社|貴社|Amazon|アマゾン|皆様)(?:様|さん)?ほど[^。]{0,24}(?:ありません|ございません|いません|おりません|存じません|知りません|ない)',
        '(?:御社|貴社|Amazon|アマゾン|皆様|審査(?:担当|チーム))[^。]{0,12}(?:ご慧眼|慧眼|ご英断|英断|ご高配|神対応|手厚い|温かい|あたたかい|心温まる|丁寧極まる|懐の深さ|ご人徳|お人柄|的確な(?:ご)?(?:指導|助言|判断)|ご見識)[^。]{0,20}(?:感謝|信頼|感激|感動|敬|頭|お礼|信じ)',
      ),
      ['御社ほど公正な会社はありません。', '御社の温かいご支援に心より感謝いたします。'],
      ['当店ほどの規模では週に一度数えます。'],
    ),
    entry(
      String.raw`(?:御社|貴社|Amazon)の?(?:ない|無い|なくして)[^。]{0,16}(?:考えられ|あり得|ありえ|成り立)|(?:御社|貴社|Amazon)(?:様)?の[^。]{0,8}(?:ご発展|ご繁栄|ご隆盛|ご清栄)|(?:御社|貴社|Amazon)[^。]{0,12}心が(?:温ま|あたたま)|(?:御社|貴社|Amazon)から学[^。]{0,12}以上`,
      'Amazonのない商売など考えられません。',
      '学校用品を登録しました。',
    ),
  ],
}
