import { entry } from '../entry.ts'
import { oneOf, type ByLanguage } from './by-language.ts'

// What only the reader can bring about, as a noun of ours, as a clause, or as a plea that is heard.
const en = {
  when: oneOf(
    'when',
    'once',
    'after',
    'as soon as',
    'until',
    'till',
    'if',
    String.raw`the (?:moment|day|minute|week)(?: that| when)?`,
    'from when',
    'provided(?: that)?',
  ),
  back: String.raw`(?:(?:our|my) (?:\w+ )?(?:comeback|return|re-?entry|re-?admission|re-?launch|homecoming|reinstatement|reactivation)|(?:a|the) (?:\w+ )?(?:comeback|return) (?:to|on|onto) (?:amazon|the (?:site|marketplace|platform|market)|selling))`,
  word: oneOf(
    'nod',
    'yes',
    'word',
    'ok',
    'okay',
    'answer',
    'reply',
    'decision',
    'approval',
    'green light',
    'go-?ahead',
    'consent',
    'verdict',
    'signal',
    'permission',
    'goodwill',
  ),
  // Of goods and not of sellers, or long past.
  shelf: String.raw` (?:polic|address|shel|rate|label|form|desk|bin|process|cage|box|sheet|cent|area|list|log|window|table|team|of (?:the )?\d|in (?:19|20)\d\d)`,
  plea: oneOf('plea', 'request', 'appeal', 'letter', 'plan', 'petition', 'wish', 'submission', 'case'),
}

/** TNS-04: our return, our money, our plea: each names what is to come first. */
export const ourReturn: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:with|after|on|upon|from|until|till|following|by|before|through|at|pending|awaiting|as of) (?:${en.back})\b(?!${en.shelf})|\b${en.back}\b(?!${en.shelf}) (?:\w+ )?(?:will|would|shall|could|can|may|marks?|means?|starts?|brings?|allows?|enables?|lets?|gives?|makes?|is (?:the|when|to)|permits?|depends?|comes? first)\b|\b${en.when} we(?:['’]re| are)(?: \w+)? (?:(?<!physically )(?:live|back|online|active|operational|in business|up and running|selling|trading|reinstated|readmitted|among))\b(?! (?:at|in|from|with) (?:the |our )?(?:bench|office|warehouse|shop|work|stock|line|holidays?|vacation|leave|trip|travel)| to (?:ship|pack|process|handle|dispatch|send|answer))|\b(?:put|let|take|allow|bring|have|get) (?:us|me) (?:back|in again|return|sell|trade)(?: \w+){0,4},? (?:and|then|so)\b|\b${en.when} (?:our|my) (?:\w+ )?(?:money|funds|balance|payouts?|disbursements?|proceeds|reserves?) (?:is|are|gets?|has been|have been|will be) (?:\w+ )?(?:released|paid(?: out)?|freed|unfrozen|available|transferred|unlocked|back)\b|\b(?:(?:depends?|hinges?|hangs?|rests?) (?:only |just |solely |entirely )?(?:on |upon )(?:your|amazon['’]s) (?:\w+ )?${en.word}|(?:waiting|wait|waits|await|awaits|awaiting) (?:only |just )?(?:for |on )?(?:your|amazon['’]s) (?:\w+ )?${en.word} (?:\w+ )?(?:to (?!hear|be|know)|before|so that|and then))\b|\bfirst (?:we|i) (?:need|want|must have|must get|have to (?:have|get)) (?:back )?(?:our|the|my) (?:\w+ )?(?:account|store|shop|listings?|sales|pages?|money)\b|\b(?:sales|revenue|income|trade|turnover|cash flow|business) (?:permitting|allowing)\b|\bif (?:the |our )?(?:sales|revenue|income|trade|turnover|business) (?:allows?|permits?|picks? up|recovers?)\b|\b(?:should|if|when|once|provided) (?:our|this|the|my) (?:\w+ )?${en.plea} (?:should |can |could )?(?:be |is |gets? |finds? |meets? |has been )(?:\w+ )?(?:heard|granted|favou?r|approval|listened to|understood|an open ear|with (?:\w+ )?(?:approval|favou?r|understanding|success))\b|\b(?:upon|on|after|with|in case of|following|given|pending|at|subject to|assuming) (?:an? |the )?(?:favou?rable|positive|good|happy|successful|affirmative) (?:outcome|ending|end|conclusion|turn|verdict|news|decision)\b(?! (?:of|from|by) (?:the )?(?:lab|test|drop|inspection|lead|owner|manager))`,
      [
        'Our comeback will be the start of weekly audits.',
        'A return to Amazon would allow us to hire a checker.',
        'The contract is signed the moment our money is released.',
        'We are only waiting for your nod to start the checks.',
        'Should our plea be heard, the lead will weigh every box.',
        'Put us back on the site and you will see daily reports.',
        'Upon a favourable outcome the owner will count bin 4.',
      ],
      [
        'Our return shelf is counted weekly.',
        'When we are back at the bench, the sheet is signed.',
        'Upon a favourable lab result the lead releases the lot.',
        'Put the box back on the shelf and sign the sheet.',
        'We await your decision.',
        'We ask for our reinstatement.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:mit|nach|bei|ab|durch|zu|bis zu|vor|dank) (?:(?:unser\p{L}*|mein\p{L}*) (?:\p{L}+ )?(?:Rückkehr|Comeback|Wiederaufnahme|Wiedereinstieg|Neustart|Wiederzulassung|Reaktivierung|Freischaltung|Rehabilitierung)|(?:eine|die|der|einer) (?:\p{L}+ )?(?:Rückkehr|Wiederaufnahme|Wiederzulassung) (?:zu|auf|bei|in) (?:Amazon|den Marktplatz|dem Marktplatz|die Plattform))(?!\p{L})|(?<!\p{L})(?:(?:unser\p{L}*|mein\p{L}*) (?:\p{L}+ )?(?:Rückkehr|Comeback|Wiederaufnahme|Wiedereinstieg|Neustart|Wiederzulassung|Reaktivierung|Freischaltung|Rehabilitierung)|(?:eine|die|der|einer) (?:\p{L}+ )?(?:Rückkehr|Wiederaufnahme|Wiederzulassung) (?:zu|auf|bei|in) (?:Amazon|den Marktplatz|dem Marktplatz|die Plattform)) (?:\p{L}+ )?(?:würde|wird|markiert|bedeutet|erlaubt|ermöglicht|ist|bringt|macht|gibt|lässt|steht|könnte|kommt)(?!\p{L})|(?<!\p{L})(?:wenn|sobald|falls|bis|nachdem|sofern) (?:wir|ich)(?: [\p{L}-]+){0,2} (?:wieder|zurück)(?: (?:da|dabei|am Start|auf Amazon|im Geschäft|auf dem Marktplatz|bei Amazon|an Bord))? ?(?:sind|bin|kommen|dürfen)(?!\p{L})|(?<!\p{L})(?:lassen|holen|nehmen|bringen) Sie uns (?:\p{L}+ )?(?:zurück|wieder|rein)(?: \p{L}+){0,4},? (?:und|dann)|(?<!\p{L})(?:sobald|wenn|nachdem|falls|bis) (?:unser\p{L}*|mein\p{L}*) (?:\p{L}+ )?(?:Geld|Guthaben|Auszahlung(?:en)?|Gelder|Mittel)(?: [\p{L}-]+){0,3} (?:freigegeben|ausgezahlt|frei|verfügbar|überwiesen|da)(?!\p{L})|(?<!\p{L})(?:warten|wartet|hängt|hängen|steht und fällt)(?: [\p{L}-]+){0,4} (?:auf|an|von|mit) (?:Ihr\p{L}*) (?:\p{L}+ )?(?:Ja|Wort|Okay|Antwort|Entscheidung|Zustimmung|Freigabe|Signal|Zusage|Einverständnis|Erlaubnis|Nicken)(?!\p{L})(?<=(?:hängt|hängen|steht und fällt)[^.!?]{0,60}|(?=,? (?:um|bevor|damit|und dann)(?!\p{L})))|(?<!\p{L})(?:erst|zuerst|zunächst) (?:brauchen|benötigen|müssen)(?: wir| ich)(?: [\p{L}-]+)? (?:\p{L}*konto|Shop|Laden|Verkäufe|Geld)(?!\p{L})|(?<!\p{L})(?:wenn|sofern|falls|soweit) (?:es )?(?:der |die |das |unser\p{L}* )?(?:Verkauf|Verkäufe|Umsatz|Umsätze|Einnahmen|Geschäft)(?: es)? (?:zulässt|zulassen|erlaub\p{L}+|hergib\p{L}*|hergeb\p{L}*)|(?<!\p{L})(?:findet|finden|stößt|sollte|wird) (?:unser\p{L}*|dieser|diese) (?:Antrag|Bitte|Einspruch|Schreiben|Anliegen|Plan)(?: [\p{L}-]+){0,3} (?:Gehör|Zustimmung|Verständnis|Anklang|erhört|stattgegeben|gehört)|(?<!\p{L})(?:bei|nach|mit|im Falle?) (?:einem|einer|eines) (?:guten|glücklichen|positiven|günstigen|erfolgreichen) (?:Ausgang|Ende|Ausgangs|Endes|Bescheid|Entscheidung|Wendung)(?! (?:der|des) (?:Labor|Prüfung|Test))`,
      [
        'Mit unserem Comeback beginnen die Prüfungen.',
        'Eine Rückkehr zu Amazon würde uns erlauben, eine Prüferin einzustellen.',
        'Der Vertrag wird unterschrieben, sobald unser Geld freigegeben ist.',
        'Wir warten nur noch auf Ihr Ja, um anzufangen.',
        'Findet unser Antrag Gehör, wiegt die Leiterin jeden Karton.',
        'Wenn der Verkauf es zulässt, fängt ein zweiter Packer an.',
        'Bei einem guten Ausgang zählt der Inhaber Fach 4.',
      ],
      [
        'Bei gutem Laborergebnis gibt die Leiterin das Los frei.',
        'Stellen Sie die Kiste zurück ins Regal und unterschreiben Sie.',
        'Unser Retourenregal wird gezählt.',
        'Wir warten auf Ihre Antwort.',
        'Wir bitten um unsere Reaktivierung.',
      ],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:avec|après|dès|à|lors de|à compter de|à partir de|jusqu['’]à|par|sur|suite à) (?:(?:notre|mon|ma) (?:\p{L}+ )?(?:retour|réadmission|réintégration|réactivation|réinscription|come-?back)(?! (?:client|produit|d['’]article|de colis))|(?:un|le) (?:\p{L}+ )?retour (?:sur|chez|à) (?:Amazon|la (?:plateforme|place de marché|vente)))(?!\p{L})|(?<!\p{L})(?:(?:notre|mon|ma) (?:\p{L}+ )?(?:retour|réadmission|réintégration|réactivation|réinscription|come-?back)(?! (?:client|produit|d['’]article|de colis))|(?:un|le) (?:\p{L}+ )?retour (?:sur|chez|à) (?:Amazon|la (?:plateforme|place de marché|vente))) (?:\p{L}+ )?(?:permet\p{L}*|marqu\p{L}+|signifi\p{L}+|sera|serait|apport\p{L}+|donn\p{L}+|autoris\p{L}+|est le|entraîn\p{L}+)(?!\p{L})|(?<!\p{L})(?:quand|lorsque|dès que|une fois que|après que|si|aussitôt que) (?:nous|on) (?:\p{L}+ )?(?:serons|sera|sommes|est|aurons été) (?:\p{L}+ )?(?:revenus?|de retour|réadmis|réintégrés|rétablis|réactivés|en ligne)(?!\p{L})(?! (?:sur place|au (?:bureau|dépôt|travail)|à l['’]entrepôt|de (?:vacances|congés|voyage)|pour (?:expédier|emballer|traiter)))|(?<!\p{L})(?:laissez|faites|reprenez|remettez)-nous (?:\p{L}+ )*(?:revenir|retour|en ligne|vendre)?[^.!?;\n]{0,20} et vous|(?<!\p{L})(?:quand|lorsque|dès que|une fois que|si|après que) (?:notre|nos|mon) (?:argent|fonds|solde|versements?|paiements?)(?: \p{L}+){0,2} (?:débloqués?|versés?|libérés?|disponibles?|rendus?)(?!\p{L})|(?<!\p{L})(?:n['’])?(?:attend|dépend|repos|suspend)\p{L}*(?: [\p{L}’'-]+){0,3} (?:que |de |à )?votre (?:\p{L}+ )?(?:oui|accord|feu vert|réponse|décision|aval|signal|autorisation|mot|consentement)(?!\p{L})(?<=(?:dépend|repos|suspend)[^.!?]{0,60}|(?= (?:pour|avant) (?!nous|vous)))|(?<!\p{L})il nous faut (?:d['’]abord|avant tout) (?:le|notre|la|les) (?:\p{L}+ )?(?:compte|boutique|ventes?|argent)|(?<!\p{L})si (?:les |nos )?(?:ventes|recettes|affaires|revenus|chiffre d['’]affaires)(?: le| nous le)? (?:permet\p{L}+|autoris\p{L}+)|(?<!\p{L})si (?:notre|cette|ce) (?:demande|appel|recours|lettre|plan|requête|prière) (?:est|était|sera|trouve) (?:\p{L}+ )?(?:entendue?|accueillie?|acceptée?|exaucée?|écoutée?|comprise?|un écho)|(?<!\p{L})(?:en cas d['’]|en cas de |après une? |avec une? |dans le cas d['’]une? |sur )(?:issue|fin|dénouement|suite|tournure|décision)? ?(?:heureu(?:se|x)|favorable|positive|bonne)(?: (?:issue|fin|suite|tournure|nouvelle))?(?! d[eu] (?:labo|test|contrôle))(?!\p{L})|(?<!\p{L})à compter de (?:la|notre) ?(?:\p{L}+ )?(?:réadmission|réintégration|reprise|réouverture|réactivation)(?!\p{L})`,
      [
        'Notre retour marquera le début des audits.',
        'Un retour sur Amazon nous permettrait d’embaucher.',
        'Le contrat sera signé quand notre argent sera débloqué.',
        'Nous n’attendons que votre oui pour lancer les contrôles.',
        'Si notre demande est entendue, la cheffe pèsera chaque carton.',
        'Si les ventes le permettent, un préparateur commence.',
        'En cas d’issue heureuse, la gérante comptera le bac 4.',
      ],
      [
        'Si le résultat du laboratoire est bon, la cheffe libère le lot.',
        'Remettez la caisse en rayon et signez.',
        'Notre étagère des retours est comptée.',
        'Nous attendons votre décision.',
        'Nous demandons notre réintégration.',
      ],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:con|dopo|al|alla|dal|dalla|fino al|fino alla|a partire dal|a partire dalla|con il|con la|dopo il|dopo la|in vista del|in vista della) (?:(?:nostr[oa]|mi[oa]) (?:\p{L}+ )?(?:ritorno|rientro|riammissione|reintegro|reintegrazione|riattivazione|ripartenza)|(?:un|il) (?:\p{L}+ )?(?:ritorno|rientro) (?:su|in|alla) (?:Amazon|piattaforma|vendita|marketplace))(?!\p{L})|(?<!\p{L})(?:(?:nostr[oa]|mi[oa]) (?:\p{L}+ )?(?:ritorno|rientro|riammissione|reintegro|reintegrazione|riattivazione|ripartenza)|(?:un|il) (?:\p{L}+ )?(?:ritorno|rientro) (?:su|in|alla) (?:Amazon|piattaforma|vendita|marketplace)) (?:\p{L}+ )?(?:ci )?(?:permett\p{L}+|segn\p{L}+|signific\p{L}+|sarà|sarebbe|port\p{L}+|d(?:à|arà|arebbe)|consent\p{L}+|è (?:il|la|l['’]))(?!\p{L})|(?<!\p{L})(?:quando|(?:non )?appena|una volta che|dopo che|se) (?:noi )?(?:saremo|siamo|sarò) (?:\p{L}+ )?(?:tornati|rientrati|riammessi|online|di ritorno|operativi|attivi)(?!\p{L})|(?<!\p{L})(?:lasciateci|fateci|rimetteteci|riprendeteci) (?:\p{L}+ )*(?:tornare|rientrare|vendere|online)?[^.!?;\n]{0,20} e (?:vedrete|avrete|noi|la|il)|(?<!\p{L})(?:quando|(?:non )?appena|una volta che|se|dopo che) (?:i nostri|il nostro|le nostre) (?:soldi|fondi|saldo|denaro|pagamenti|somme)(?: \p{L}+){0,2} (?:sbloccat[oaie]|versat[oaie]|liberat[oaie]|disponibil[ei]|restituit[oaie])(?!\p{L})|(?<!\p{L})(?:aspett|attend|dipend|manc)\p{L}*(?: [\p{L}'’-]+){0,3} vostr[oa] (?:\p{L}+ )?(?:sì|assenso|via libera|risposta|decisione|consenso|segnale|autorizzazione|parola|benestare)(?!\p{L})(?<=dipend[^.!?]{0,60}|(?= (?:per|prima di)(?!\p{L})))|(?<!\p{L})prima (?:ci serve|ci servono|abbiamo bisogno|dobbiamo (?:avere|riavere))(?: \p{L}+)? ?(?:l['’]|del|il|la|i|le)? ?(?:account|conto|negozio|vendite|soldi)(?!\p{L})|(?<!\p{L})se (?:le |i |il )?(?:vendite|incassi|affari|ricavi|fatturato)(?: (?:lo|ce lo))? (?:permett\p{L}+|consent\p{L}+)|(?<!\p{L})se (?:la nostra|questa|il nostro|questo) (?:richiesta|domanda|ricorso|appello|lettera|piano|preghiera) (?:\p{L}+ )?(?:ascoltat[oa]|accolt[oa]|accettat[oa]|esaudit[oa]|compres[oa]|trov\p{L}+ ascolto)|(?<!\p{L})(?:in caso di|dopo un|con un|a fronte di un) ?(?:\p{L}+ )?(?:esito|fine|finale|conclusione|svolta|epilogo|decisione) (?:felice|positiv[oa]|favorevole|buon[oa])(?! de[li])|(?<!\p{L})(?:dopo|dalla|alla|con la) ?(?:la )?(?:fine|rimozione|cessazione) del (?:blocco|divieto)(?!\p{L})`,
      [
        'Il nostro ritorno segnerà l’inizio dei controlli.',
        'Un ritorno su Amazon ci permetterebbe di assumere.',
        'Il contratto sarà firmato quando i nostri soldi saranno sbloccati.',
        'Aspettiamo solo il vostro sì per avviare i controlli.',
        'Se la nostra richiesta verrà ascoltata, la responsabile peserà ogni scatola.',
        'Se le vendite lo permettono, comincia un addetto.',
        'In caso di esito felice la titolare conterà la cesta 4.',
      ],
      [
        'Se il risultato del laboratorio è buono, la responsabile libera il lotto.',
        'Rimettete la cassa sullo scaffale e firmate.',
        'Il nostro scaffale dei resi è contato.',
        'Restiamo in attesa della vostra risposta.',
      ],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:con|tras|después de|a|desde|a partir de|hasta|al|en|ante) (?:(?:nuestr[oa]|mi) (?:\p{L}+ )?(?:vuelta|regreso|retorno|readmisión|reincorporación|reactivación|rehabilitación)|(?:una|la|un|el) (?:\p{L}+ )?(?:vuelta|regreso|retorno) a (?:Amazon|la (?:plataforma|venta)|vender))(?!\p{L})|(?<!\p{L})(?:(?:nuestr[oa]|mi) (?:\p{L}+ )?(?:vuelta|regreso|retorno|readmisión|reincorporación|reactivación|rehabilitación)|(?:una|la|un|el) (?:\p{L}+ )?(?:vuelta|regreso|retorno) a (?:Amazon|la (?:plataforma|venta)|vender)) (?:\p{L}+ )?(?:nos )?(?:permit\p{L}+|marc\p{L}+|signific\p{L}+|será|sería|traer\p{L}+|dar\p{L}+|supon\p{L}+|es (?:el|la))(?!\p{L})|(?<!\p{L})(?:cuando|en cuanto|una vez que|después de que|si) (?:ya )?(?:hayamos|habremos|estemos|seamos) (?:\p{L}+ )?(?:vuelto|regresado|de vuelta|readmitidos|en línea|operativos|activos)(?!\p{L})|(?<!\p{L})(?:déjennos|permítannos|háganos|acéptennos) (?:\p{L}+ )*(?:volver|regresar|vender)?[^.!?;\n]{0,20} y (?:verán|tendrán|la|el|nosotros)|(?<!\p{L})(?:cuando|en cuanto|una vez que|si|después de que) (?:se )?(?:liber\p{L}+|pagu\p{L}+|desbloque\p{L}+|devuelv\p{L}+|abon\p{L}+) (?:nuestro|nuestros|el|los) (?:dinero|fondos|saldo|pagos)|(?<!\p{L})(?:esper|depend|falt|aguard)\p{L}*(?: [\p{L}-]+){0,3} (?:de )?(?:su|vuestr[oa]) (?:\p{L}+ )?(?:sí|visto bueno|luz verde|respuesta|decisión|consentimiento|señal|autorización|palabra|permiso|aprobación)(?!\p{L})(?<=depend[^.!?]{0,60}|(?= (?:para|antes de)(?!\p{L})))|(?<!\p{L})(?:primero|antes) (?:necesitamos|nos hace falta|debemos (?:tener|recuperar)) (?:la|el|nuestr[oa]|las) (?:\p{L}+ )?(?:cuenta|tienda|ventas|dinero)|(?<!\p{L})si (?:las |los |el )?(?:ventas|ingresos|negocio|facturación)(?: (?:lo|nos lo))? (?:permit\p{L}+|dejan|da)|(?<!\p{L})si (?:nuestr[oa]|esta|este) (?:petición|solicitud|apelación|recurso|carta|plan|ruego) (?:es|fuera|resulta|encuentra) (?:\p{L}+ )?(?:escuchad[oa]|atendid[oa]|aceptad[oa]|oíd[oa]|comprendid[oa]|eco)|(?<!\p{L})(?:en caso de|tras|con|ante) (?:un |una )?(?:\p{L}+ )?(?:final|desenlace|resultado|fin|giro|decisión|noticia) (?:feliz|positiv[oa]|favorable|buen[oa])(?! de[l ])|(?<!\p{L})(?:después|tras|desde|a partir) (?:de(?:l)? )?(?:el )?(?:fin|final|término) del? (?:bloqueo|suspensión|veto)(?!\p{L})`,
      [
        'Nuestra vuelta marcará el inicio de las auditorías.',
        'Una vuelta a Amazon nos permitiría contratar.',
        'El contrato se firmará cuando se libere nuestro dinero.',
        'Solo esperamos su sí para empezar los controles.',
        'Si nuestra petición es escuchada, la jefa pesará cada caja.',
        'Si las ventas lo permiten, empieza un operario.',
        'En caso de un final feliz, la dueña contará la cubeta 4.',
      ],
      [
        'Si el resultado del laboratorio es bueno, la jefa libera el lote.',
        'Devuelvan la caja al estante y firmen.',
        'Nuestro estante de devoluciones se cuenta.',
        'Esperamos su respuesta.',
      ],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:当店|弊社|当社|私ども|私たち|店舗|アカウント)の(?:復帰|再開|復活|再登録)(?:と(?:ともに|同時|共に)|に合わせ|を機に|が|は|まで|から|によ)|(?:Amazon|アマゾン|\uFFFC|売り場|市場)(?:に|へ)(?:の復帰|戻れる|戻れれば|復帰できれ|帰れ)|(?:再登録|再開|復帰|復活|解除)(?:が|の)?(?:認められ|許され|許可され|決ま)(?:た|る|れば|たら)(?:日|時点|後|際|とき|時|次第|こと)?|(?:出品|販売)できるように(?:なってから|なったら|なれば|なり次第|なりましたら)|(?:売上金|資金|お金|残高|入金)(?:が|の)?[^。、]{0,6}(?:解放|支払わ|入金|振り込ま|戻)[^。、]{0,4}(?:次第|たら|れば|後)|(?:には|ために)、?[^。、]{0,8}(?:貴社|Amazon|アマゾン|\uFFFC|そちら|皆様)の(?:ご)?(?:了承|承認|返事|返答|判断|許可|合図|お許し|決定)[^。、]{0,6}(?:待つ|待って|待ち|次第)|(?:まず|先に|最初に)(?:は)?アカウント(?:が必要|を返|を戻|の再開)|(?:売上|売り上げ|営業|商売|収入)(?:が|の)許(?:せば|すなら|す限り)|(?:お願い|申請|申し立て|願い|嘆願)(?:を|が)?(?:聞き入れ|お聞き届け|受け入れ|聞いて)[^。、]{0,8}(?:れば|たら|際|ましたら)|(?:販売|出品|売り場)(?:に|へ)(?:戻して|復帰させて)[^。、]{0,8}(?:れば|たら|ましたら)|(?:良い|よい|うれしい|前向きな|好ましい)(?:結果|知らせ|結論|お返事|ご返事)(?:に|が|を|と)?(?:なれば|なったら|なりましたら|出れば|出たら|いただけれ|来れば)|(?:停止|凍結|制限)(?:の)?解除(?:から|の?日から|を受けて)`,
      [
        '当店の復帰とともに毎週の監査が始まります。',
        'Amazonに戻れるなら、検品係を雇えます。',
        '契約は売上金が解放され次第結びます。',
        '点検を始めるには、あとは貴社のご了承を待つだけです。',
        '売上が許せば、二人目の梱包係が入ります。',
        '停止解除から一週間以内に秤を買います。',
        '良い結果になれば、店主が棚を数えます。',
      ],
      [
        '検査結果が良ければ、主任がロットを出します。',
        '箱を棚に戻してください。',
        '貴社のご返答をお待ちしております。',
      ],
    ),
  ],
}
