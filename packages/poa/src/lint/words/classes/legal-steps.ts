import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { beside, oneOf } from './by-language.ts'

// A lawyer of the rights owner, and a paper that a lawyer wrote, are evidence: only a lawyer who acts for us presses.
const en = {
  lawyer: String.raw`\b(?:our|my|a|an|the) (?:\w+ )?(?:lawyers?|solicitors?|attorneys?|counsel|barristers?|law firm|legal (?:team|advis[eo]rs?|department|counsel|representatives?))`,
  court: String.raw`\b(?:courts?(?! (?:shoes?|boots?|size|line|tennis))|tribunal|small claims|arbitrat(?:ion|or)|litigation|lawsuits?|law suit|legal (?:action|proceedings|steps|remed\w+|measures)|(?:before|in front of) (?:a|the) judge|ombudsman|injunction)\b`,
  press: String.raw`\b(?:newspapers?|journalists?|reporters?|news (?:desk|outlets?|channels?)|media outlets?|the (?:local |national )?(?:media|press)|consumer (?:programme|program|show|magazine|watchdog)s?|tv (?:show|station|channel|programme)s?|social media|twitter|linkedin|reddit|youtube|facebook|trustpilot|bbb|better business bureau)\b`,
  ours: String.raw`\b(?:story|how you|your (?:conduct|behaviou?r|treatment|practices)|this (?:case|matter|affair)|treated|truth)\b`,
}

/** LNG-08: a lawyer who acts for us, the place where we meet next, those who shall hear of it, a term set to the reader. */
export const legalSteps: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`${en.lawyer} (?:\w+ ){0,3}?(?:informed|instructed|retained|hired|engaged|notified|briefed|standing by|ready|preparing|considers?|says|said|thinks?|believes?|advis(?:es|ed)|recommends?|confirm(?:s|ed)?(?! (?:\w+ ){0,2}?(?:licen[cs]e|agreement|registration|invoice|paper|letter|mark|trademark|authori[sz]ation|rights?)\b)|insists?|drafting|will|would|is looking|are looking|is on)\b`,
        String.raw`\b(?:involv\w+|instruct\w*|hir\w+|engag\w+|retain\w*|consult\w*|contact\w*|talk(?:ed|ing)? to|turn(?:ed|ing)? to|speak(?:ing)? (?:to|with)|spoke (?:to|with)|brief\w*|appoint\w*|mandat\w+|hand\w* (?:this|it|the \w+) (?:over )?to|call\w*(?: in)?) ${en.lawyer}|\b(?:brother|sister|cousin|friend|wife|husband|father|uncle|son|daughter|neighbou?r|owner|i)(?:,| who)? (?:is|am|are) (?:a |an )?(?:\w+ )?(?:lawyer|attorney|solicitor|judge|barrister|prosecutor)`,
        String.raw`(?:\b(?:we|i|you|us|next (?:stop|step)|see|meet|will|shall|would|take|go to|going to|bring|file|filing|result|end(?:s|ed)? up|in|into|before)\b[^.!?;\n]{0,50}?)${en.court}`,
        beside(en.press, en.ours, 70),
        String.raw`${en.press}[^.!?;\n]{0,30}?\b(?:would|will|might|may|could) (?:\w+ )?(?:love|like|be (?:\w+ )?(?:interested|happy|delighted|glad|keen)|hear|want|enjoy|run|pick|appreciate)`,
        String.raw`\b(?:go(?:ing)? public|mak(?:e|ing) (?:this|it|everything|the \w+) public|name and shame|expose (?:you|your|amazon|this|how)|(?:post|publish|share|tell)\w* (?:\w+ ){0,5}?(?:everywhere|online|everybody|everyone|the world|on (?:social|twitter|reddit|linkedin|facebook|youtube)))\b`,
        String.raw`\b(?:you|amazon) (?:will|shall|are going to|['’]ll) (?:\w+ )?(?:hear(?:ing)?|receive|get|face|regret|pay|answer) ?(?:\w+ ){0,3}?(?:from|for|a|the|this|it|letter|claim|consequences|dearly)\b|\b(?:competition|antitrust|anti-trust|cartel) (?:authorit\w+|office|regulator|commission|watchdog)|\b(?:report|complain|complaint|complaints|denounce|refer)\b[^.!?;\n]{0,30}\b(?:you|amazon|your \w+)\b[^.!?;\n]{0,30}\b(?:authorit\w+|regulators?|commission|ftc|attorney general|ministry|police|consumer)\b`,
        String.raw`\b(?:unless|if|should)\b[^.!?;\n]{0,60}\b(?:you|your|amazon|account|funds|money|payout|reinstat\w+|releas\w+|hear back|answer|response|reply)\b[^.!?;\n]{0,60}?,? (?:then )?(?:we|i)(?:['’]ll| will| shall| must| are going to| have to| would have to| see ourselves) (?:\w+ )?(?:take|go|escalate|act|seek|pursue|enforce|proceed|consider|be forced|use|exhaust|contact|file|bring|report|publish|draw)`,
        String.raw`\b(?:tak(?:e|ing)|escalat(?:e|ing)|pursu(?:e|ing)|bring(?:ing)?) (?:this|it|the matter|the case|things|our case) (?:further|higher|elsewhere|to the top|up with|by other means)|\b(?:leaves?|left|have|has|had|see) (?:us |me )?(?:with )?no (?:other )?(?:choice|option|alternative|way) (?:but|than|left)|\breserv(?:e|es|ing) (?:\w+ ){0,2}?rights?\b|\bwithout prejudice\b`,
        String.raw`\b(?:breach of (?:contract|duty|law|your)|unlawful(?:ly)?|illegal(?:ly)?|against the law|by law|legally (?:obliged|bound|required)|liable|legal(?:ly)? responsib\w+|in violation of (?:\w+ )?(?:law|act|directive|regulation))\b[^.!?;\n]{0,50}\b(?:you|amazon|your)\b|\b(?:you|amazon|your (?:conduct|decision|behaviou?r|refusal|action|suspension|withholding|company|platform|silence))\b[^.!?;\n]{0,50}\b(?:breach(?:es)? (?:of )?(?:contract|duty|law)|unlawful(?:ly)?|illegal(?:ly)?|against the law|by law|legally (?:obliged|bound|required)|liable|accountable|in violation of (?:\w+ )?law)\b`,
        String.raw`\b(?:escalat\w+) (?:this|it|the \w+|our case) to\b|\bknow (?:our|my) rights\b|\b(?:use|exercise|enforce|defend|assert) (?:all )?(?:our|my|these|those) (?:\w+ )?rights\b|\b(?:followers|audience|subscribers|readers|seller community|other sellers) (?:will|shall|would) (?:\w+ )?(?:be told|hear|know|learn|read|see)\b|\bclass[- ]action\b|\b(?:you|amazon) (?:will|shall) (?:\w+ )?regret\b`,
        String.raw`\b(?:claim(?:s|ing)?|demand(?:s|ing)?|seek(?:ing)?|recover\w*|sue|compensat\w+|bill|invoice|charge) (?:\w+ ){0,3}?(?:damages|compensation|lost (?:profits?|sales|income|revenue)|our (?:losses|costs)|costs from|every day)\b`,
      ),
      [
        'Our solicitor has already been informed.',
        'You leave us with no choice but to involve our solicitor.',
        'Next stop is small claims.',
        'My brother is a lawyer.',
        'You will be hearing from the competition authority.',
        'A consumer programme would love this story.',
        'Unless the funds are released by Friday, we will take this further.',
        'Our counsel considers your conduct as breach of contract.',
        'By law you have to answer within five days.',
      ],
      [
        'The lawyer who wrote the licence letter is not named in it.',
        'The court shoes were listed as running shoes.',
        "The rights owner's attorney sent the retraction.",
        'If the count is not done within 24 hours, we will stop the line.',
        'The TV bracket had no load figure.',
        'The dock doors face the court.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:unser\p{L}*|mein\p{L}*|ein\p{L}*) (?:\p{L}+ )?(?:anwalt|anwälte|anwältin|anwalts|rechtsanw\p{L}+|rechtsbeistand|rechtsberater\p{L}*|rechtsabteilung|jurist\p{L}*|kanzlei)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:informiert|beauftragt|eingeschaltet|bereit|prüft|bereitet|sagt|meint|rät|hält|wird|werden|wartet|einschalten|beauftragen|übergeben|konsultier\p{L}*)|(?<!\p{L})(?:bruder|schwester|freund|cousin|frau|mann|vater|onkel|sohn|nachbar) ist (?:\p{L}+ )?(?:anwalt|anwältin|rechtsanw\p{L}+|richter(?:in)?|jurist(?:in)?)`,
        String.raw`(?<!\p{L})(?:vor (?:dem |einem |der )?(?:richter|gericht)|amtsgericht|landgericht|mahnverfahren|mahnbescheid|schiedsverfahren|schiedsgericht|einstweilige verfügung|klage (?:einreichen|erheben|vor)|rechtsweg|gerichtlich\p{L}* (?:schritte|vorgehen|klären|durchsetz\p{L}*)|rechtliche[nr]? (?:schritte|konsequenzen|mittel|wege)|juristische[nr]? (?:schritte|konsequenzen|mittel))(?!\p{L})`,
        String.raw`(?<!\p{L})(?:bundeskartellamt\p{L}*|kartellamt\p{L}*|wettbewerbszentrale|wettbewerbsbehörde|kartellbehörde|ombudsmann|verbraucherzentrale|lokalpresse|(?:die|der) presse|journalist\p{L}*|zeitungen|verbrauchermagazin\p{L}*|fernsehsender|fernsehen|social media|soziale[nr]? (?:medien|netzwerken?))(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:interessier\p{L}*|freuen|freut|hören|erfahren|melden|wenden|einschalten|informier\p{L}*|berichten|geschichte|vorgehen|öffentlich|veröffentlich\p{L}*|publik|teilen|posten)(?!\p{L})|(?<!\p{L})(?:hören|erfahren|melden|wenden|öffentlich|veröffentlich\p{L}*|publik)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:bundeskartellamt|kartellamt|wettbewerbszentrale|presse|journalist\p{L}*|zeitung|fernsehen|social media|soziale[nr]? (?:medien|netzwerken?))(?!\p{L})`,
        String.raw`(?<!\p{L})(?:sollte[nt]?|wenn|falls|bis)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:geld|gelder|guthaben|konto|auszahlung|antwort|freigabe|freischaltung|sie|ihnen|amazon)(?!\p{L})[^.!?;\n]{0,60}?,? (?<!\p{L})(?:gehen wir|werden wir|sehen wir uns|müssen wir|behalten wir|leiten wir|ergreifen wir|ziehen wir)(?: \p{L}+){0,5}? (?:schritte|weiter|gezwungen|veranlass\p{L}*|einleiten|konsequenzen|vor|einschalten|klagen|gehen|wehren)|(?<!\p{L})behalten uns (?:\p{L}+ ){0,3}?(?:rechte|schritte|ansprüche|vor)(?!\p{L})|(?<!\p{L})(?:keine andere wahl|bleibt uns nur|bleibt uns nichts)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:bereuen|vertragsbruch|rechtswidrig\p{L}*|gesetzeswidrig\p{L}*|verstoß gegen (?:geltendes |das )?(?:recht|kartellrecht|gwb|gesetz)|nach (?:dem )?gesetz|gesetzlich verpflichtet|schadensersatz\p{L}*|schadenersatz\p{L}*|entgangene[nr]? (?:gewinn\p{L}*|umsatz\p{L}*)|haftbar|regress\p{L}*)(?!\p{L})`,
      ),
      [
        'Unser Rechtsbeistand ist bereits informiert.',
        'Wir sehen uns vor dem Richter.',
        'Sie werden vom Bundeskartellamt hören: hören vom Bundeskartellamt.',
        'Sollte das Geld bis Freitag nicht frei sein, gehen wir weitere Schritte.',
        'Die Lokalpresse wird sich für Ihr Vorgehen interessieren.',
      ],
      ['Der Anwalt, der das Schreiben verfasste, ist nicht genannt.', 'Die Presse hat einen Not-Aus.'],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:notre|nos|mon|un|une) (?:\p{L}+ )?(?:avocate?s?|conseil juridique|conseiller juridique|juriste|service juridique|cabinet d['’]avocats)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:informée?|saisie?|mandatée?|prête?|prépare|dit|estime|considère|conseille|va|suivra|prendra|chargée?|consulté)|(?<!\p{L})(?:consulter|saisir|mandater|engager|contacter|confier (?:\p{L}+ )?à) (?:notre|nos|un|une|mon) (?:\p{L}+ )?(?:avocat\p{L}*|conseil juridique|juriste)|(?:frère|sœur|ami|cousin|femme|mari|père|oncle|fils|voisin) est (?:\p{L}+ )?(?:avocate?|juge|juriste|huissier)`,
        String.raw`(?<!\p{L})(?:devant (?:le|un|les|la) (?:juge|tribuna\p{L}+|justice)|tribunal|prud['’]hommes|médiateur|arbitrage|référé|mise en demeure|assignation|huissier|voies? (?:de droit|judiciaires?|légales?)|actions? (?:en justice|judiciaires?|légales?)|poursuites|recours (?:judiciaires?|juridiques?|légal))(?!\p{L})`,
        String.raw`(?<!\p{L})(?:autorité de la concurrence|dgccrf|ufc|60 millions|journalistes?|journaux|la presse|médias?|télévision|émission|réseaux sociaux)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:histoire|adorer\p{L}*|intéress\p{L}*|prêt à partir|saisir\p{L}*|informer\p{L}*|alerter\p{L}*|publi\p{L}+|raconter\p{L}*|savoir|vous|votre|vos)(?!\p{L})|(?<!\p{L})(?:histoire|signal\p{L}+|saisir\p{L}*|informer\p{L}*|alerter\p{L}*|publi(?:er|erons|quement)|raconter\p{L}*|nouvelles|entendrez|plainte)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:autorité de la concurrence|journalistes?|journaux|la presse|médias|télévision|réseaux sociaux|ufc)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:si|faute de|à défaut|sans)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:fonds|argent|compte|versement|réponse|vous|amazon|réactivation)(?!\p{L})[^.!?;\n]{0,60}?,? (?:nous|je|j['’]) ?(?:irons|irai|saisirons|serons|prendrons|devrons|engagerons|passerons|ferons|nous verrons|agirons|n['’]hésiterons)|(?:réserv\p{L}+) (?:\p{L}+ ){0,3}?(?:droits?|recours)|(?:allez|vous) (?:\p{L}+ )?(?:le |la )?regrette(?:r|rez)|(?:pas|plus) d['’]autre (?:choix|solution|issue)|(?:irons|iront|aller) plus (?:loin|haut)`,
        String.raw`(?<!\p{L})(?:rupture (?:abusive|de contrat)|abus de position|manquement contractuel|illégal\p{L}*|illicite de votre|la loi vous|légalement tenus?|dommages et intérêts|dommages-intérêts|manque à gagner|préjudice|indemnis\p{L}+|dédommag\p{L}+)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:vous|votre|vos|amazon|subi|jour|demand\p{L}+|réclam\p{L}+)|(?<!\p{L})(?:vous|votre|vos|amazon|réclam\p{L}+|demand\p{L}+|réparation)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:rupture abusive|abus de position|illégal\p{L}*|la loi|dommages et intérêts|dommages-intérêts|manque à gagner|préjudice)(?!\p{L})`,
      ),
      [
        'Notre conseil juridique est déjà informé.',
        'Nous nous verrons devant le juge.',
        'Vous aurez des nouvelles de l’Autorité de la concurrence.',
        'Un signalement à la DGCCRF et aux journalistes est prêt à partir.',
        'Si les fonds ne sont pas débloqués vendredi, nous irons plus loin.',
      ],
      ['L’avocat qui a rédigé la lettre n’y est pas nommé.', 'La presse a un arrêt d’urgence.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:nostr[oai]|mio|un|un['’]) ?(?:\p{L}+ )?(?:avvocat[oai]|legale|legali|consulente legale|ufficio legale|studio legale)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:informat\p{L}|incaricat\p{L}|avvisat\p{L}|pront\p{L}|prepara|dice|ritiene|considera|consiglia|valuta|procederà|agirà)|(?<!\p{L})(?:consultare|incaricare|rivolgerci|rivolgermi|contattare|affid\p{L}+) (?:a |al |ad )?(?:il )?(?:nostro|un|mio) (?:\p{L}+ )?(?:avvocat[oi]|legale)|(?:fratello|sorella|amico|cugino|moglie|marito|padre|zio|figlio) (?:è|fa) (?:l['’]|un )?(?:avvocat[oa]|giudice|magistrato|legale)`,
        String.raw`(?<!\p{L})(?:(?:davanti a|in|dal|dinanzi a) ?(?:un |al )?(?:giudice|tribunale)|tribunale|giudice di pace|arbitrato|diffida|decreto ingiuntivo|vie (?:legali|giudiziarie)|azion[ei] legal[ei]|causa (?:civile|legale|contro)|querela|denuncia(?:re|remo))(?!\p{L})`,
        String.raw`(?<!\p{L})(?:antitrust|agcm|agcom|garante|codacons|altroconsumo|striscia la notizia|le iene|giornal[ei]|giornalist[aie]|stampa|tv|televisione|trasmissione|social|media)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:storia|vicenda|ador\p{L}+|interess\p{L}+|segnal(?:eremo|are|azione)|notizie|racconter\p{L}+|pubblic(?:heremo|are)|sapere|voi|vostr[oaie]|accaduto)(?!\p{L})|(?<!\p{L})(?:storia|vicenda|segnaler\p{L}+|notizie|racconter\p{L}+|pubblicher\p{L}+|denunc\p{L}+|rivolger\p{L}+|esposto)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:antitrust|agcm|garante|codacons|altroconsumo|striscia la notizia|le iene|giornal[ei]|giornalist[aie]|stampa|tv|televisione|social)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:se|qualora|in assenza|in mancanza)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:fondi|denaro|soldi|account|pagamento|risposta|riscontro|voi|amazon|riattivazione)(?!\p{L})[^.!?;\n]{0,60}?,? (?<!\p{L})(?:andremo|procederemo|saremo|dovremo|agiremo|ci rivolgeremo|prenderemo|faremo valere|non esiteremo|ci vedremo)|(?:riserv\p{L}+) (?:\p{L}+ ){0,3}?(?:diritt[oi]|azione)|ve ne pentirete|(?:altra|altre) (?:scelta|alternativa|alternative|strada) (?:che|se non)|andremo oltre`,
        String.raw`(?<!\p{L})(?:inadempi\p{L}+ contrattual\p{L}|violazione del contratto|abuso di posizione|illegittim\p{L}+|illegal\p{L}+|per legge|risarciment[oi]|danni|mancato guadagno|lucro cessante)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:voi|vi|vostr[oaie]|amazon|chieder\p{L}+|subit\p{L})|(?<!\p{L})(?:voi|vi|vostr[oaie]|amazon|chied\p{L}+|diritto)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:inadempi\p{L}+|abuso di posizione|illegittim\p{L}+|illegal\p{L}+|per legge|risarciment[oi]|mancato guadagno|lucro cessante)(?!\p{L})`,
      ),
      [
        'Il nostro consulente legale è già stato informato.',
        'Ci vedremo davanti a un giudice.',
        'Avrete notizie dall’Antitrust.',
        'Segnaleremo l’accaduto ai giornali.',
        'Se i fondi non saranno sbloccati, andremo oltre.',
      ],
      ['L’avvocato che ha scritto la lettera non vi è nominato.', 'Il supporto TV era senza portata.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:nuestr[oa]s?|mi|un|una) (?:\p{L}+ )?(?:abogad[oa]s?|asesor[a]? (?:jurídic[oa]|legal)|letrad[oa]|bufete|departamento (?:jurídico|legal)|gabinete jurídico)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:informad\p{L}|avisad\p{L}|list[oa]|prepara\p{L}*|dice|considera|opina|cree|recomienda|aconseja|está|estudia|actuará)|(?<!\p{L})(?:consultar|contratar|acudir a|contactar con|encargar a|hablar con|recurrir a) (?:\p{L}+ )?(?:nuestr[oa]s?|un|una|mi) (?:\p{L}+ )?(?:abogad\p{L}+|asesor jurídico|bufete)|(?:hermano|hermana|amigo|primo|mujer|marido|padre|tío|hijo) es (?:\p{L}+ )?(?:abogad[oa]|juez|fiscal|letrad[oa])`,
        String.raw`(?<!\p{L})(?:ante (?:el|un|los|la) (?:juez|juzgado|tribunal\p{L}*|justicia)|juzgado|tribunales|arbitraje|demanda (?:judicial|contra)|burofax|vía (?:judicial|legal)|acci(?:ón|ones) (?:legales|judiciales|legal|judicial)|medidas legales|querella|pleito|denunciar(?:emos|é)?)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:autoridad de (?:la )?competencia|cnmc|ocu|facua|consumo|defensor|periódicos?|periodistas?|prensa|tele|televisión|medios|redes(?: sociales)?)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:historia|encantar\p{L}*|interes\p{L}+|noticias|contar\p{L}+|publicar\p{L}+|sepa|sabrán|ustedes|cómo actúan|su (?:conducta|actitud|proceder))(?!\p{L})|(?<!\p{L})(?:historia|noticias|contar(?:emos|é)|publicar\p{L}*|denunciar\p{L}*|acudir\p{L}*|informar(?:emos|é)|queja)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:autoridad de (?:la )?competencia|cnmc|ocu|facua|periódicos?|periodistas?|prensa|tele|televisión|medios|redes(?: sociales)?)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:si|de no|en caso)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:fondos|dinero|cuenta|pago|respuesta|ustedes|amazon|reactivación|recibir)(?!\p{L})[^.!?;\n]{0,60}?,? (?<!\p{L})(?:iremos|acudiremos|tomaremos|nos veremos|tendremos que (?:acudir|tomar|recurrir)|actuaremos|procederemos|emprenderemos|recurriremos|no dudaremos)|reserva\p{L}* (?:\p{L}+ ){0,3}?(?:derechos?|acciones)|se arrepentirán|(?:otra|más) (?:opción|salida|alternativa|remedio) que|iremos más lejos`,
        String.raw`(?<!\p{L})(?:incumplimiento (?:contractual|de contrato)|abuso de posición|ilegal\p{L}*|por ley|la ley les|indemniz\p{L}+|daños y perjuicios|lucro cesante|perjuicios)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:ustedes|les|su|sus|amazon|reclam\p{L}+|sufrid\p{L}+)(?!\p{L})|(?<!\p{L})(?:ustedes|les|amazon|reclam\p{L}+|exig\p{L}+|derechos)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:incumplimiento|abuso de posición|ilegal\p{L}*|por ley|indemniz\p{L}+|daños y perjuicios|lucro cesante)(?!\p{L})`,
      ),
      [
        'Nuestro asesor jurídico ya está informado.',
        'Nos veremos ante el juez.',
        'Tendrán noticias de la autoridad de competencia.',
        'Lo publicaremos en redes y en los periódicos.',
        'Si los fondos no se liberan antes del viernes, iremos más lejos.',
      ],
      ['El abogado que redactó la carta no figura en ella.', 'El soporte de TV se vendía sin carga.'],
    ),
  ],
  ja: [
    entry(
      oneOf(
        '(?:顧問)?弁護士(?:に|へ|と|も|が)[^。]{0,14}(?:伝え|相談|依頼|連絡|話して|任せ|言って|述べ|判断|準備|動い|見解|待機)|(?:兄|弟|姉|妹|友人|知人|夫|妻|父)[^。]{0,4}(?:は|が)弁護士',
        '(?:裁判官|裁判所|法廷|調停|仲裁|少額訴訟|内容証明|労基|国民生活センター|公取委?|公正取引委員会|独占禁止法)[^。]{0,20}(?:会い|行|申|届|連絡|通報|訴|送|動|相談|違反|持ち込)',
        '(?:テレビ|新聞|記者|マスコミ|メディア|週刊誌|報道|SNS|ツイッター|ネット上|YouTube)[^。]{0,22}(?:飛びつ|取り上げ|興味|関心|喜ぶ|話し|伝え|公表|公開|拡散|暴露|投稿し(?:ます|よう)|知らせ)',
        '(?:なければ|ない場合(?:は|には)?|なされなければ|いただけなければ|ないなら)[^。]{0,12}(?:次の(?:手段|段階)|しかるべき|然るべき|法的|公に|出るところ|対抗|訴え|やむを得)[^。]{0,10}|(?:権利|請求権)[^。]{0,6}(?:留保|行使)|(?:出るところに出|後悔(?:する|し(?:ます|ても))|ほかに(?:選択肢|道|方法)が(?:ない|ありません))',
        '(?:契約違反|債務不履行|違法|法律上|優越的地位|損害|逸失利益|賠償)[^。]{0,14}(?:御社|貴社|Amazon|アマゾン|請求|義務|責任)|(?:御社|貴社|Amazon|アマゾン)[^。]{0,14}(?:契約違反|債務不履行|違法|法律上|優越的地位|損害)',
      ),
      [
        '顧問弁護士にはすでに伝えてあります。',
        '裁判官の前でお会いしましょう。',
        'テレビの番組がこの話に飛びつくでしょう。',
        '金曜までに入金がなければ、次の手段に移ります。',
      ],
      ['ライセンス文書を書いた弁護士の名が記載されていませんでした。'],
    ),
  ],
}
