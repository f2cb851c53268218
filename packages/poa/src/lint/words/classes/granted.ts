import { entry } from '../entry.ts'
import { oneOf, type ByLanguage } from './by-language.ts'

// What the reader decides on, what the reader may say to it, and what ends by it.
const en = {
  asked: oneOf(
    String.raw`(?:this |our |the |my |that )(?:\w+ )?(?:appeal|plan|plan of action|request|case|submission|application|poa|dispute|letter|response|explanation)`,
    'this',
  ),
  granted: oneOf(
    'succeeds?',
    'is successful',
    String.raw`(?:is|has been|gets|was|were) (?:\w+ )?(?:accepted|approved|granted|upheld|allowed|successful|decided(?: in our favou?r)?|closed|resolved|settled|cleared)`,
    String.raw`(?:goes|go) through`,
    'meets? with',
    'finds? favou?r',
    'comes? through',
    'satisf(?:y|ies) you',
  ),
  word: oneOf(
    'approval',
    'consent',
    'agreement',
    'permission',
    'blessing',
    'decision',
    'okay',
    'ok',
    'go-?ahead',
    'green light',
    'confirmation',
    'acceptance',
    'clearance',
    'reply',
    'answer',
    'verdict',
    'yes',
  ),
  bar: oneOf(
    'ban',
    'block',
    'hold',
    'suspension',
    'deactivation',
    'freeze',
    'lock',
    'restriction',
    'stop',
    'closure',
    'halt',
  ),
  held: oneOf(
    String.raw`(?:selling )?(?:privileges|rights)`,
    'account',
    'store',
    'shop',
    'listings?',
    'offers?',
    'pages?',
    'sales',
    'products?',
  ),
}

/** TNS-04: waits for the reader's word, or for the day on which the bar falls. */
export const granted: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:if|once|when|after|as soon as|provided(?: that)?|should|assuming(?: that)?|in case) ${en.asked} (?:should |can )?(?:${en.granted}|succeed|be (?:\w+ )?(?:accepted|approved|granted|successful))\b|\b(?:with|on|upon|after|following|pending|subject to|given|awaiting|once we (?:have|get|receive)|when we (?:have|get|receive)|as soon as we (?:have|get|receive)|on receipt of|in anticipation of|conditional on|contingent on) (?:your|amazon(?:['’]s)?|the reader['’]s|the team['’]s|seller performance(?:['’]s)?) (?:\w+ )?${en.word}\b|\b(?:with|after|once|when|upon|following) (?:our |the |my )(?:\w+ )?${en.held} (?:(?:has|have|is|are|being|having|been|once|is being) )*(?:given back|handed back|back(?: up)?|returned|restored|reinstated|reactivated|released|unblocked|unfrozen|switched back on|turned back on|live again|open again)\b|\b(?:from|on|by|with|until|since|at|before|after|for) the (?:\w+ )?(?:day|moment|date|time|week|point|hour|end|lifting|removal|expiry)(?: (?:on|from|in) which| when| that| of)? (?:the |our |this |your |my )(?:\w+ )?(?:${en.bar} (?:ends?|is (?:over|lifted|removed|gone)|falls|stops|has (?:ended|been lifted))|${en.held} (?:opens?|returns?|comes? back|resumes?|restarts?)|(?:${en.bar})\b(?! list))|\b(?:when|once|after|as soon as|if|until|from when) we(?:['’]re| are|['’]ve| have| get| can)? (?:\w+ ){0,3}?(?:live|online|active|trading|selling|listing|open|in business|back|operational|reinstated)(?: \w+)? (?:once (?:more|again)|again|anew)\b|\b(?:when|once|after|as soon as|if) (?:the |this |our )(?:\w+ )?${en.bar} (?:ends?|is (?:\w+ )?(?:over|lifted|removed|gone|behind us)|falls|stops|has (?:ended|been lifted|been removed)|comes? to an end|goes away)\b`,
      [
        'If this appeal succeeds, we hire a second clerk.',
        'With your approval, a second scanner is bought.',
        'With our privileges given back, lots are tested.',
        'A tester joins from the day on which the ban ends.',
        'The checks begin when we are live once more.',
        'Once the suspension is over, the lead reads the list.',
      ],
      [
        'If the test succeeds, the lot is released.',
        'With the approval of the owner, the page is saved.',
        'After the block of ten tests the lead signs.',
        'From the day on which the lot arrives, it is counted.',
        'Once the hold is signed by the lead, the bin is emptied.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:falls|wenn|sobald|sofern|sollte|nachdem|wird|sowie) (?:(?:dieser|diesem|unser\p{L}*|dem|der|das|den|Ihr\p{L}*) )(?:\p{L}+ )?(?:Einspruch|Antrag|Maßnahmenplan|Plan|Widerspruch|Beschwerde|Berufung|Schreiben|Eingabe|Anliegen|Fall)(?: [\p{L}-]+){0,3} (?:stattgegeben|angenommen|akzeptiert|genehmigt|bewilligt|Erfolg|erfolgreich|gebilligt|anerkannt|gutgeheißen|durchgeht|durchkommt|entsprochen)|(?:mit|nach|bei|ab|vorbehaltlich|auf|durch|sobald|wenn wir|sobald wir) (?:Ihrer|Ihre|Ihr|Ihrem|der) (?:\p{L}+ )?(?:Freigabe|Genehmigung|Zustimmung|Zusage|Einwilligung|Entscheidung|Okay|Segen|grünes Licht|grünem Licht|Bestätigung|Antwort|Einverständnis)(?! (?:des|der|durch)(?! (?:Amazon|Seller|Verkäufer|Konto)))|(?:am|ab dem|zum|vom|mit dem|nach dem|bis zum) (?:Tag|Zeitpunkt|Moment|Datum|Ende|Augenblick|Termin) (?:der|des|unserer|einer) (?:\p{L}+ )?(?:Wiederfreischaltung|Wiederzulassung|Reaktivierung|Freischaltung|Entsperrung|Sperre|Sperrung|Wiedereröffnung|Aufhebung|Deaktivierung|Wiederaufnahme|Verkaufssperre)|(?:mit|nach|bei|ab) (?:der |unserer )?(?:\p{L}+ )?(?:Wiederfreischaltung|Wiederzulassung|Wiederaktivierung|Kontofreigabe|Kontoöffnung|Rückgabe (?:der|unserer) Verkaufsrechte)|(?:sobald|wenn|nachdem|falls) (?:die|unsere|diese) (?:\p{L}+ )?(?:Sperre|Sperrung|Deaktivierung|Blockade|Einschränkung)(?: [\p{L}-]+){0,2} (?:endet|vorbei|fällt|weg|beendet|vorüber|überstanden|ausläuft|zurückgenommen))(?!\p{L})`,
      [
        'Falls diesem Einspruch stattgegeben wird, stellen wir eine zweite Kraft ein.',
        'Mit Ihrer Freigabe starten die Kontrollen.',
        'Die Prüfung startet am Tag der Wiederfreischaltung.',
        'Sobald die Sperre endet, wird gezählt.',
      ],
      [
        'Nach der Freigabe durch die Leiterin wird gepackt.',
        'Wird der Fall geschlossen, liest die Leiterin ihn.',
        'Am Tag der Lieferung wird gezählt.',
      ],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:si|dès que|une fois que|une fois|lorsque|quand|à condition que|pourvu que|après que) (?:ce|cet|cette|notre|le présent|la présente|votre|le|l['’]) ?(?:\p{L}+ )?(?:recours|appel|plan(?: d['’]action)?|demande|dossier|requête|contestation|courrier)(?: [\p{L}’'-]+){0,4} (?:abouti\p{L}*|accepté\p{L}*|approuvé\p{L}*|validé\p{L}*|retenue?|accordée?|accueilli\p{L}*|aura gain de cause)|(?:avec|dès|après|sous réserve de|à|moyennant|dans l['’]attente de|suite à|à réception de|selon) (?:votre|l['’]|la|de votre) ?(?:\p{L}+ )?(?:accord|feu vert|autorisation|approbation|aval|décision|validation|réponse|consentement|confirmation)(?: (?:d['’]amazon|de votre part|de vos services))?(?<=votre [^.]{0,40}|amazon|de votre part|de vos services)|(?:le jour|à la date|au moment|à compter|à partir|dès le jour|à l['’]issue|à la fin) (?:de |d['’]|du jour de )(?:la |l['’]|notre |cette )?(?:\p{L}+ )?(?:réactivation|réouverture|rétablissement|réintégration|déblocage|levée|suspension|désactivation|remise en ligne)|(?:quand|dès que|une fois que|lorsque|si) (?:la|cette|notre|le|ce) (?:suspension|désactivation|blocage|interdiction|restriction)(?: [\p{L}’'-]+){0,2} (?:termin\p{L}+|fini\p{L}*|pren\p{L}+ fin|levée?|passée?|derrière nous))(?!\p{L})`,
      [
        'Si ce recours aboutit, nous embaucherons une seconde personne.',
        'Les contrôles débuteront avec votre accord.',
        'Un testeur nous rejoindra le jour de la réactivation.',
      ],
      [
        'Si le test réussit, le lot est accepté.',
        'Avec l’accord de la gérante, la fiche est enregistrée.',
        'Le jour de la livraison, le lot est compté.',
      ],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:se|appena|quando|una volta che|non appena|qualora|purché|dopo che) (?:questo|questa|il nostro|la nostra|il presente|la presente|il|la|l['’]) ?(?:\p{L}+ )?(?:ricorso|appello|piano(?: d['’]azione)?|richiesta|pratica|istanza|contestazione|domanda)(?: [\p{L}'’-]+){0,4} (?:accolt[oa]|accettat[oa]|approvat[oa]|a buon fine|success\p{L}+|convalidat[oa])|(?:con|dopo|alla|previ[ao]|salvo|in attesa (?:di|del|della)|a seguito (?:di|del|della)|ricevut[ao]|ottenut[ao]) (?:il |la )?vostr[oa] (?:\p{L}+ )?(?:consenso|via libera|autorizzazione|approvazione|decisione|benestare|assenso|conferma|risposta|nulla osta|ok)|(?:dal|il|nel|a partire dal|fino al|al) (?:giorno|momento) (?:del(?:la|l['’]|lo)?|di) ?(?:nostra )?(?:\p{L}+ )?(?:riattivazione|riapertura|ripristino|reintegro|reintegrazione|sblocco|revoca|sospensione|disattivazione)|(?:quando|appena|una volta che|se|dopo che) (?:la|questa|il|questo|il nostro|la nostra) (?:sospensione|disattivazione|blocco|divieto|restrizione)(?: [\p{L}'’-]+){0,2} (?:finit[oa]|terminat[oa]|finirà|terminerà|passat[oa]|cesser\p{L}+|tolt[oa]|revocat[oa]))(?!\p{L})`,
      [
        'Se questo ricorso verrà accolto, assumeremo una seconda persona.',
        'I controlli partiranno con il vostro consenso.',
        'Un tecnico arriva dal giorno della riattivazione.',
      ],
      [
        'Se il test riesce, il lotto è accettato.',
        'Con il consenso della titolare, la scheda viene salvata.',
        'Il giorno della consegna il lotto è contato.',
      ],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:si|en cuanto|cuando|una vez que|siempre que|tan pronto como|después de que) (?:esta|este|nuestra|nuestro|la presente|el presente|la|el) (?:\p{L}+ )?(?:apelación|recurso|plan(?: de acción)?|solicitud|petición|caso|reclamación|escrito)(?: [\p{L}-]+){0,4} (?:prosper\p{L}+|acept\p{L}+|aprueb\p{L}+|aprobad[oa]|éxito|favorable\p{L}*|estimad[oa]|admitid[oa]|conced\p{L}+)|(?:con|tras|después de|previa|previo|a la espera de|pendiente de|al recibir|una vez (?:recibid|obtenid)[oa]|según|sujeto a) (?:su|vuestra|la|el) (?:\p{L}+ )?(?:aprobación|consentimiento|visto bueno|autorización|decisión|permiso|conformidad|confirmación|respuesta|luz verde)(?: de amazon| de ustedes)?(?<=(?:su|vuestra) [^.]{0,30}|amazon|ustedes)|(?:el|desde el|a partir del|hasta el|en el|al) (?:día|momento|fecha) (?:de|en que se produzca) (?:la |el |nuestra )?(?:\p{L}+ )?(?:reactivación|reapertura|restablecimiento|rehabilitación|desbloqueo|levantamiento|suspensión|desactivación|restitución)|(?:cuando|en cuanto|una vez que|si) (?:la|esta|el|este|nuestra) (?:suspensión|desactivación|bloqueo|prohibición|restricción)(?: [\p{L}-]+){0,2} (?:termin\p{L}+|acab\p{L}+|levant\p{L}+|pas\p{L}+|finalic\p{L}+|ces\p{L}+))(?!\p{L})`,
      [
        'Si esta apelación prospera, contrataremos a otra persona.',
        'Los controles comenzarán con su aprobación.',
        'Un técnico llegará el día de la reactivación.',
      ],
      [
        'Si la prueba sale bien, el lote se acepta.',
        'Con la aprobación de la dueña se guarda la ficha.',
        'El día de la entrega se cuenta el lote.',
      ],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:申し立て|異議|本計画|改善計画|本申請|この(?:計画|申請|書面)|不服)(?:書)?[^。、]{0,6}(?:認められ|承認され|受理され|通れば|通った|通りまし|認めて)(?:[^。、]{0,6})(?:ば|たら|次第|後|場合|際|合)|(?:ご承認|ご許可|ご了承|お許し|許可|貴社の承認|アマゾンの承認|ご判断)[^。、]{0,8}(?:次第|いただけ(?:れば|ましたら|たら)|後に|頂け(?:れば|ましたら)|たら|得られ(?:れば|たら|次第))|再び[^。、]{0,6}(?:販売|出品)[^。、]{0,8}(?:たら|なれば|次第|際に)|(?:停止|制限|凍結)(?:措置)?(?:期間)?が(?:終わ|明け|解け|なくな)`,
      [
        'この申し立てが認められれば、もう一人雇います。',
        'ご承認いただき次第、二重検品を開始します。',
        '再び販売できるようになったら検査を行います。',
      ],
      ['責任者の承認後に保存します。', '試験に合格したら出荷します。'],
    ),
  ],
}
