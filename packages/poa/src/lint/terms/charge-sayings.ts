import type { Language } from '../language.ts'

interface Sayings {
  /** What Amazon, a brand or buyers say, what was done to the account, how a count stood. */
  readonly retold: RegExp
  /** A thing or a step of the seller's own, by which a cause could be told. */
  readonly own: RegExp
}

function anyOf(...forms: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'iu')
}

const en = {
  thing: String.raw`(?:our |the |this |my |your |\d+ |some |several )?(?:\w+ )?(?:account|listings?|offers?|asins?|products?|items?|detail pages?|pages?|selling privileges|store|shop|\uFFFC+)`,
  end: String.raw`(?:deactivat\w+|suspend\w+|suspension|remov\w+|block\w+|clos(?:ed|ure)|restrict\w+|taken down|take-?down|enforcement|notice|notification|warning|delist\w+|strike)`,
}

/** By language: how a charge is told again, and what shows that a cause tells more. */
export const sayings: Readonly<Record<Language, Sayings>> = {
  en: {
    retold: anyOf(
      String.raw`(?:we|i|our \w+) (?:\w+ )?(?:shipped|dispatched|despatched|confirmed|cancell?ed|delivered|sent|handled) (?:too many |many |some |several |\d+ |an? (?:excessive |high |large )?(?:number|share|amount) of )(?:\w+ )?(?:orders|parcels|shipments|packages|units|items)(?: (?:late|too late|before shipment|before dispatch|after the \w+ ship date|with (?:a )?delay|without (?:valid )?tracking))?`,
      String.raw`there (?:have been|has been|were|was|are) (?:\w+ )?(?:complaints?|reports?|claims?|negative feedbacks?|returns)`,
      String.raw`(?:we|i|our (?:account|store|listing)s?) (?:have |has |had )?(?:been|was|were|are|is|got) (?:\w+ )?(?:flagged|reported|accused|charged|notified|warned|suspended|deactivated|cited|marked|listed) (?:for|of|as|with|because of|by|over)`,
      String.raw`(?:you|amazon|your team) (?:have |has |had )?(?:\w+ )?(?:deactivated|removed|suspended|blocked|closed|flagged|restricted|took down) (?:the|our|my) (?:\w+ )?(?:listings?|account|offers?|asins?|page|store|products?)`,
      String.raw`(?:valid tracking|on-?time (?:delivery|shipment|dispatch)|late (?:shipment|dispatch)s?|cancellations?|order defects?)(?: rate)?(?: \w+){0,3}?:? (?:at |of |was |is )?\d[\d.,]* ?%`,
      String.raw`(?:amazon|the (?:performance )?(?:notice|notification|letter|e-?mail|team|reviewers?|brand|rights owner|complaint|warning)|your (?:notice|notification|team|letter|system)|(?:the )?(?:performance|brand|rights|trade ?mark) (?:team|owner)) (?:(?!never|not)\w+ ){0,2}?(?:found|finds|stat\w+|says?|said|report\w+|determin\w+|detect\w+|conclud\w+|decid\w+|consider\w*|believ\w+|classif\w+|identif\w+|notic\w+|inform\w+|claim\w*|thinks?|thought|told|wr[io]te\w*|wrote|received|flagged|removed|deactivated|suspended)`,
      String.raw`(?:according to|as stated in|as mentioned in|as per|per|following) (?:the|your|amazon(?:'s|’s)?) (?:\w+ )?(?:notice|notification|letter|e-?mail|policy|message|team|complaint)`,
      String.raw`(?<!that )${en.thing} (?:\w+ )?(?:was|were|is|are|has been|have been|had been|got) (?:\w+ )?(?:deactivated|suspended|removed|blocked|flagged|taken down|restricted|reported|delisted|closed|deemed|classified|marked|linked|related|found|considered|listed as|identified)`,
      String.raw`(?:customers?|buyers?|clients?|shoppers?|purchasers?)(?: \w+){0,4}? (?:complain\w*|stat\w+|sa(?:y|ys|id)|report(?:ed|s)?|claimed|claims(?= that)|doubt(?:ed|s)?|wrote|write|felt|thought|told|alleg\w+|(?:were|was) (?:un|dis|not )\w+|questioned|questions|rejected|left (?:\w+ )?(?:negative|bad|low))`,
      String.raw`(?:complaints?|claims?|negative feedbacks?|bad ratings?|reports?|a-to-z claims?)(?: \w+){0,8}? (?:came in|arrived|were (?:received|made|filed|opened)|was (?:received|made|filed)|increased|rose|reached us|accumulated)`,
      String.raw`(?:we|i|our \w+) (?:have )?(?:received|got|had) (?:\w+ ){0,4}(?:complaints?|claims?|negative feedbacks?|warnings?|notifications?|notices?|a-to-z)`,
      String.raw`(?:rates?|share|percentage|proportion|number|metrics?|odr|lsr|vtr|otdr|pfcr|ratio|score|figure) (?:\w+ ){0,8}?(?:was|were|is|are|rose|stood|exceed\w*|went|did not|does not|fell|dropped|remained|reached|higher|lower|above|below|over|under|too)`,
      String.raw`(?:\d[\d.,]* ?(?:%|percent)|\d+|some|several|many|too many|more|a number|a large number|numerous|part) (?:of )?(?:our |the )?(?:\w+ )?(?:orders|parcels|shipments|packages|deliveries|items|units|buyers)(?: \w+){0,3}? (?:were|was|had|have|ended|arrived|received|got|led|went|came|than|resulted)`,
      String.raw`(?:a |the |this |our )?(?:alleged )?(?:violations?|breach(?:es)?|infringements?|non-?compliance) (?:of|with|against) (?:\w+ ){1,7}?(?:took place|occurred|happened|was (?:found|committed|the)|were|is|has|led|caused)`,
      String.raw`(?:the |our )?(?:root )?(?:cause|reason)s? (?:of|for|behind|why) (?:the |our |this |my )?(?:\w+ )?(?:account )?(?:${en.end}|violation|complaints?|defects?|problem|issue|our \w+)(?: \w+){0,3}? (?:is|was|are|were|lies in|has been)`,
      String.raw`(?:we|i|our (?:store|company|account)) (?:\w+ )?(?:violated|breached|infringed|broke|exceeded|sold|listed|offered|failed to (?:meet|reach|comply)) (?:\w+ ){0,4}(?:polic\w+|rules?|targets?|thresholds?|requirements?|guidelines?|terms|limit|restricted products?|prohibited products?|used (?:\w+ )?as new|inauthentic \w+|counterfeit\w*)`,
    ),
    own: /\b(?:templates?|sheets?|spreadsheets?|check(?:s|ed|list|lists|ing)?|upload\w*|settings?|feeds?|import\w*|cartons?|box(?:es)?|packag\w+|packed|packers?|clerks?|shifts?|printers?|software|tools?|sync\w*|suppliers?|train(?:ed|ing)|procedures?|process\w*|instructions?|staff|employees?|warehouse|shel(?:f|ves)|bins?|calendar|formula|keywords?|fields?|rota|deput(?:y|ies)|couriers?|carriers?|pick-?ups?|inspect\w*|receiving|labels?|labell\w+|mailbox|inbox|agenc(?:y|ies)|inserts?|cards?|archive|filed|filing|holiday|weekend|sick\w*|illness|nobody|no one|none of us|without (?:a|any|being|check\w*|compar\w*)|instead of|forgot\w*|by hand|copied|relied|mixed|swapped|left (?:open|blank|empty)|switched|introduced|moved|batch(?:es)?|lots?|photographer|partner|owner(?:'s|’s) (?:wife|husband|brother)|bookkeeper|accountant|cut-?off|handling time|transit|buffer|webshop|channel|the (?:new|old) \w+)\b|[:;](?! ?$)/i,
  },
  de: {
    retold: anyOf(
      String.raw`(?:haben|hat|wurden|sind)(?: [\p{L}\d]+){0,4} (?:zu viele|viele|\d+|mehrere|einige) (?:\p{L}+ )?(?:Bestellungen|Sendungen|Pakete|Aufträge)(?: [\p{L}\d]+){0,6} (?:storniert|versandt|verschickt|verspätet|bestätigt|geliefert)`,
      String.raw`(?:mit|bei) \d[\d.,]* ?% (?:[\p{L}-]+ ){0,4}(?:Sendungsnummern|Lieferungen|Sendungen|Bestellungen|Zustellungen|Stornierungen)(?: [\p{L}\d.,%]+){0,6} (?:verfehlt|unterschritten|überschritten|nicht erreicht|unter|über)`,
      String.raw`(?:Amazon|(?:die|der|das|Ihre?|eine?|Ihrer) (?:\p{L}+ )?(?:Mitteilung|Benachrichtigung|Meldung|Markeninhaber(?:in)?|Rechteinhaber(?:in)?|Team|Schreiben|E-?Mail)) (?:\p{L}+ ){0,3}?(?:festgestellt|stellt\p{L}*|mitgeteilt|teilt\p{L}*|nennt|besagt|meint|meldet\p{L}*|schreibt|schrieb|hält|hat|sieht|wirft|entschied\p{L}*|stuft\p{L}*|erklärt|behauptet|entfernt\p{L}*|bezeichnet)`,
      String.raw`(?:laut|gemäß|nach) (?:der |Ihrer |der \p{L}+ )?(?:\p{L}+ )?(?:Mitteilung|Benachrichtigung|Meldung|Amazon|Richtlinie)`,
      String.raw`(?:unser\p{L}*|das|die|der|diese[sr]?|mein) (?:\p{L}+ )?(?:Konto|Verkäuferkonto|Angebot|Angebote|Listing|ASINs?|Produkt|Artikel|Seite|Artikelseite|Verkaufsrechte|Shop|\uFFFC+)(?: [\p{L}\d]+){0,8}? (?:deaktiviert|gesperrt|entfernt|gemeldet|blockiert|gelöscht|eingestuft|beanstandet|geschlossen|markiert|verknüpft|bezeichnet)`,
      String.raw`(?:Kunden|Käufer|Kundinnen|Käuferinnen|Besteller)(?: [\p{L}\d]+){0,8}? (?:beschwer\p{L}*|beanstand\p{L}*|bemängel\p{L}*|reklamier\p{L}*|gemeldet|meldeten|angegeben|gaben|gab|sagten|schrieben|bezweifel\p{L}*|zweifel\p{L}*|behaupte\p{L}*|erklärten|unzufrieden|berichte\p{L}*|kritisier\p{L}*)`,
      String.raw`(?:Beschwerden|Reklamationen|Meldungen|Beanstandungen|Bewertungen|Garantieanträge|A-bis-z-Anträge)(?: [\p{L}\d]+){0,10}? (?:eingegangen|erhalten|gab es|vor|gestiegen|eingereicht|gestellt|bekommen|erreichten|gingen)`,
      String.raw`(?:erhielten|bekamen|gab es|gingen|sind|haben)(?: [\p{L}\d]+){0,8}? (?:Beschwerden|Reklamationen|Beanstandungen|Meldungen)(?: [\p{L}\d]+){0,8}`,
      String.raw`(?:\p{L}*(?:rate|quote|anteil|wert|zahl|kennzahl)|ODR|LSR|VTR|OTDR)(?: [\p{L}\d,.%]+){0,12}? (?:lag|liegt|war|ist|betrug|überschritt\p{L}*|überstieg|stieg|gestiegen|nicht|verfehl\p{L}*|erreicht\p{L}*|zu hoch|zu niedrig)`,
      String.raw`(?:\d[\d.,]* ?%|\d+|einige|mehrere|viele|zu viele|mehr|zahlreiche) (?:(?:der|unserer|aller|von \p{L}+) )?(?:\p{L}+ )?(?:Bestellungen|Pakete|Sendungen|Lieferungen|Artikel|Käufer)(?: [\p{L}\d]+){0,10}? (?:endeten|wurden|waren|kamen|trafen|führten|erhielten|als|gingen|sind|hatten)`,
      String.raw`(?:endeten|wurden|kamen|waren) (?:\p{L}+ )?(?:\d[\d.,]* ?%|\d+|einige|mehrere|viele|zu viele|mehr) (?:(?:der|unserer|aller) )?(?:Bestellungen|Pakete|Sendungen|Lieferungen)`,
      String.raw`(?:Verstoß|Verstöße|Verletzung(?:en)?|Missachtung) (?:gegen|der|des|von)(?: [\p{L}-]+){1,7}? (?:vor|gegeben|begangen|festgestellt|ist|war|liegt|statt|stattgefunden|geführt)`,
      String.raw`(?:der |die )?(?:Grund|Ursache|Anlass) (?:für|der|des|unserer)(?: die| der| des| unserer)? (?:\p{L}*(?:Sperr\p{L}*|Deaktivierung|Entfernung|Mitteilung|Verstoß\p{L}*|Beschwerde\p{L}*|Meldung))(?: [\p{L}]+){0,2}? (?:ist|war|sind|waren|liegt|lag)`,
      String.raw`(?:Mängelquote|Angebot|Konto)(?: [\p{L}]+){0,3} (?:entfernt|gesperrt)`,
    ),
    own: /(?<!\p{L})(?:\p{L}*(?:vorlage|tabelle|liste|prüfung|prüfliste|einstellung|schnittstelle|import|karton|verpackung|packer|packerin|schicht|drucker|software|lieferant|lieferanten|schulung|ablauf|verfahren|anweisung|mitarbeiter|mitarbeiterin|lager|regal|kalender|formel|stichwort|feld|vertretung|kurier|paketdienst|abholung|wareneingang|etikett|etiketten|postfach|agentur|beileger|karte|archiv|feiertag|wochenende|datei|charge|puffer|bearbeitungszeit|abgleich)n?|geprüft|prüfen|prüft\p{L}*|niemand|ohne|statt|anstatt|vergessen|von Hand|kopiert|übernommen|verwechselt|vertauscht|abgelegt|Krankheit|krank\p{L}*|Urlaub|Umzug|umgestellt|gewechselt|eingeführt)(?!\p{L})|[:;](?! ?$)(?! (?:Zur|Zu|Die|Der|Das|Es|Kunden|Käufer|Amazon))/iu,
  },
  fr: {
    retold: anyOf(
      String.raw`(?:nous )?avons (?:\p{L}+ )?(?:annulé|expédié|confirmé|livré|envoyé) (?:trop de |beaucoup de |plusieurs |\d+ |un nombre (?:excessif|trop élevé|important) de )(?:commandes|colis|articles|envois)`,
      String.raw`(?:livraisons?|expéditions?|annulations?|numéros de suivi|suivis?)(?: [\p{L}’']+){0,3}? ?:? ?(?:à )?\d[\d.,]*\s?%(?:[^.;]{0,30}? (?:moins|sous|inférieure?s?|plus|au-dessus|en dessous)(?: [\p{L}’']+){0,4})?`,
      String.raw`(?:Amazon|(?:la|votre|cette|le|les|l['’]) ?(?:notification|marque|titulaire|équipe|équipes|message|courrier|plaignant)) (?:[\p{L}’']+ ){0,3}?(?:constaté|indique|indiqué|estime|affirme|signalé|signale|déclare|dit|détecté|classé|considère|jugé|retiré|a|ont|mentionne|reproche|précise)`,
      String.raw`(?:selon|d['’]après|conformément à) (?:la |votre |Amazon|les )(?:notification|règles|politique|message|équipes?)?`,
      String.raw`(?:notre|le|la|l['’]|cette|cet|mon|nos|les) ?(?:[\p{L}]+ )?(?:compte|offres?|fiches?|annonces?|ASIN|produits?|articles?|page|boutique|\uFFFC+)(?: [\p{L}\d’']+){0,6}? (?:désactivée?s?|suspendue?s?|retirée?s?|supprimée?s?|bloquée?s?|signalée?s?|fermée?s?|restreinte?s?|classée?s?|liée?s?|considérée?s?)`,
      String.raw`(?:clients?|acheteurs?|acheteuses?|clientes?)(?: [\p{L}\d’']+){0,6}? (?:plaint\p{L}*|signal\p{L}+|déclar\p{L}+|affirm\p{L}+|indiqu\p{L}+|dout\p{L}+|écri\p{L}+|réclam\p{L}+|estim\p{L}+|mécontents?|insatisfaits?|contest\p{L}+|rapport\p{L}+|reproch\p{L}+)`,
      String.raw`(?:plaintes?|réclamations?|signalements?|avis négatifs|demandes? A-to-z)(?: [\p{L}\d’'-]+){0,10}? (?:reçue?s?|déposée?s?|augmenté|arrivée?s?|parvenue?s?|enregistrée?s?|faite?s?)`,
      String.raw`(?:avons|ai|a) (?:reçu|enregistré|eu)(?: [\p{L}\d’']+){0,5} (?:plaintes?|réclamations?|signalements?|avis négatifs|avertissements?)`,
      String.raw`(?:taux|part|pourcentage|proportion|nombre|indicateurs?|ODR|LSR|VTR)(?: [\p{L}\d’',.%-]+){0,12}? (?:était|est|a|ont|dépass\p{L}+|atteint|n['’]a|supérieure?s?|inférieure?s?|élevée?s?|s['’]élevait|dépassé)`,
      String.raw`(?:\d[\d.,]* ?%|\d+|plusieurs|certain(?:e)?s|trop|beaucoup|de nombreu(?:x|ses)|davantage|plus) (?:de |d['’]|des |de nos )?(?:\p{L}+ )?(?:commandes|colis|envois|livraisons|articles|acheteurs)(?: [\p{L}\d’']+){0,4}? (?:ont|sont|étaient|que|avaient|furent)`,
      String.raw`(?:violation|infraction|manquement|non-respect|atteinte)s? (?:de|des|du|aux?|à|d['’])(?: ?[\p{L}’'-]+){1,8}? (?:a|ont|est|était|constatée?|commise?|eu lieu)`,
      String.raw`(?:la |le )?(?:cause|raison|motif|origine) (?:de|du|pour) ?(?:la |le |l['’]|cette |notre )?(?:suspension|désactivation|retrait|notification|blocage|plainte|infraction|fermeture)(?: [\p{L}]+){0,2}? (?:est|était|tient|sont)`,
    ),
    own: /(?<!\p{L})(?:modèles?|tableaux?|tableurs?|fichiers?|contrôl\p{L}+|réglages?|import\p{L}*|cartons?|emball\p{L}+|préparat(?:eur|rice)s?|équipe du|imprimantes?|logiciels?|fournisseurs?|formation|procédures?|consignes?|salariée?s?|entrepôt|rayon|étagère|calendrier|formule|mots?-clés?|champs?|adjointe?|remplaçante?|transporteurs?|enlèvement|réception|étiquett\p{L}+|boîte|agence|encarts?|cartes?|archiv\p{L}+|férié|week-end|lots?|personne n|sans (?!valid)|au lieu|oubli\p{L}*|à la main|copié\p{L}*|repris\p{L}*|mélang\p{L}+|interverti\p{L}*|vérif\p{L}+|compar\p{L}+|congés?|malad\p{L}+|déménag\p{L}+|délai de traitement|synchronis\p{L}+|changé|remplacé|introduit)(?!\p{L})|[;](?! ?$)| : /iu,
  },
  it: {
    retold: anyOf(
      String.raw`abbiamo (?:\p{L}+ )?(?:spedito|annullato|confermato|consegnato|inviato) (?:in ritardo |tardi |troppo tardi )?(?:troppi |molti |diversi |\d+ |un numero (?:eccessivo|elevato|alto) di )(?:\p{L}+ )?(?:ordini|pacchi|articoli|spedizioni)`,
      String.raw`(?:consegne|spedizioni|annullamenti|numeri di tracciamento|tracciamenti)(?: [\p{L}’']+){0,3}? ?:? ?(?:al(?:l['’])?|del(?:l['’])?)? ?\d[\d.,]*\s?%`,
      String.raw`(?:Amazon|(?:la|vostra|la vostra|il|l['’]|i) ?(?:notifica|titolare|marchio|team|messaggio|comunicazione|reclamante)) (?:[\p{L}’']+ ){0,3}?(?:rilevato|rileva|indica|indicato|ritiene|afferma|segnala\p{L}*|dichiara|dice|ha|hanno|riscontrato|classificato|considera|giudicato|rimosso|sostiene|contesta|cita)`,
      String.raw`(?:secondo|in base a|stando a) (?:la |alla |Amazon|le |quanto)(?:vostra )?(?:notifica|comunicazione|politica|norme)?`,
      String.raw`(?:il nostro|la nostra|il|la|lo|l['’]|nostr[oa]|i nostri|questo|questa) ?(?:[\p{L}]+ )?(?:account|offert[ae]|sched[ae]|inserzion[ei]|ASIN|prodott[oi]|articol[oi]|pagina|negozio|\uFFFC+)(?: [\p{L}\d’']+){0,6}? (?:disattivat|sospes|rimoss|bloccat|eliminat|segnalat|chius|limitat|classificat|collegat|ritenut|considerat)[oaie]`,
      String.raw`(?:clienti|acquirenti|compratori|cliente|acquirente)(?: [\p{L}\d’']+){0,6}? (?:lamenta\p{L}+|segnala\p{L}+|dichiara\p{L}+|afferma\p{L}+|indica\p{L}+|dubita\p{L}+|scri\p{L}+|reclama\p{L}+|ritenu\p{L}+|insoddisfatt\p{L}+|contesta\p{L}+|riferi\p{L}+|sostenu\p{L}+)`,
      String.raw`(?:reclami|lamentele|segnalazioni|contestazioni|recensioni negative)(?: [\p{L}\d’'-]+){0,10}? (?:ricevut|arrivat|pervenut|presentat|aumentat|aperti|giunt)\p{L}*`,
      String.raw`(?:abbiamo|ho|ha) (?:ricevuto|avuto)(?: [\p{L}\d’']+){0,5} (?:reclami|lamentele|segnalazioni|avvisi|recensioni negative|notifich\p{L})`,
      String.raw`(?:tasso|quota|percentuale|numero|indicator[ei]|ODR|LSR|VTR|metrica)(?: [\p{L}\d’',.%-]+){0,12}? (?:era|è|ha|hanno|supera\p{L}*|raggiunto|non|superiore|inferiore|elevat\p{L})`,
      String.raw`(?:\d[\d.,]* ?%|\d+|alcun[ie]|divers[ie]|molt[ie]|tropp[ie]|parecchi[e]?|numeros[ie]|più) (?:dei |degli |delle |dei nostri )?(?:\p{L}+ )?(?:ordini|pacchi|colli|spedizioni|consegne|articoli|acquirenti)(?: [\p{L}\d’']+){0,4}? (?:sono|si|hanno|è|erano|ha|di quanti)`,
      String.raw`(?:violazion|infrazion|mancat[oa] rispett|inosservanz)[eioa]*(?: [\p{L}’'-]+){1,8}? (?:è|sono|ha|avvenut[ae]|stat[ae]|riscontrat[ae])`,
      String.raw`(?:la |il )?(?:causa|ragione|motivo|origine) (?:della?|del|dell['’]) ?(?:nostra )?(?:sospensione|disattivazione|rimozione|notifica|blocco|violazione|reclamo|chiusura)(?: [\p{L}]+){0,2}? (?:è|era|sta|sono)`,
    ),
    own: /(?<!\p{L})(?:modell[oi]|tabell[ae]|fogli[oa]?|file|controll\p{L}+|impostazion\p{L}+|import\p{L}*|carton[ei]|scatol[ae]|imball\p{L}+|magazzin\p{L}+|turn[oi]|stampant[ei]|software|gestionale|fornitor[ei]|formazione|procedur[ae]|istruzion[ei]|dipendent[ei]|scaffal[ei]|calendario|formula|parol[ae] chiave|camp[oi]|sostitut[oa]|corrier[ei]|ritiro|ricevimento|etichett\p{L}+|casella|agenzia|cartoncin[oi]|bigliett[oi]|archivi\p{L}+|festiv\p{L}+|fine settimana|lott[oi]|nessuno|senza|invece|dimentica\p{L}+|a mano|copiat\p{L}|ripres\p{L}|mescolat\p{L}|scambiat\p{L}|verific\p{L}+|confront\p{L}+|ferie|malatti\p{L}|trasloc\p{L}+|tempo di gestione|sincronizz\p{L}+|cambiat\p{L}|sostituit\p{L}|introdott\p{L})(?!\p{L})|[;](?! ?$)|: /iu,
  },
  es: {
    retold: anyOf(
      String.raw`(?:hemos |)(?:enviado|enviamos|cancelado|cancelamos|confirmado|confirmamos|entregado|entregamos) (?:tarde |con retraso )?(?:demasiados |muchos |varios |\d+ |un número (?:excesivo|elevado|alto) de )(?:\p{L}+ )?(?:pedidos|paquetes|artículos|envíos)`,
      String.raw`(?:entregas|envíos|cancelaciones|números de seguimiento|seguimientos)(?: [\p{L}]+){0,3}? ?:? ?(?:al|del|de)? ?(?:el |un )?\d[\d.,]*\s?%`,
      String.raw`(?:Amazon|(?:la|su|el|los) (?:notificación|titular|marca|equipo|mensaje|comunicación|reclamante)) (?:[\p{L}]+ ){0,3}?(?:determinó|constató|detectó|indica|indicó|considera|afirma|señala|señaló|declara|dice|ha|han|clasificó|juzgó|retiró|sostiene|alega|menciona|comprobó|estima)`,
      String.raw`(?:según|de acuerdo con|conforme a) (?:la |su |Amazon|las |lo )(?:notificación|política|normas|mensaje)?`,
      String.raw`(?:nuestra|nuestro|la|el|esta|este|mi|nuestras|nuestros|los|las) (?:[\p{L}]+ )?(?:cuenta|ofertas?|fichas?|anuncios?|ASIN|productos?|artículos?|página|tienda|\uFFFC+)(?: [\p{L}\d]+){0,6}? (?:desactivad|suspendid|retirad|eliminad|bloquead|señalad|denunciad|cerrad|restringid|clasificad|vinculad|considerad|reportad)[oa]s?`,
      String.raw`(?:clientes?|compradores?|compradoras?)(?: [\p{L}\d]+){0,6}? (?:quej\p{L}+|señal\p{L}+|declar\p{L}+|afirm\p{L}+|indic\p{L}+|dud\p{L}+|escrib\p{L}+|reclam\p{L}+|opin\p{L}+|insatisfech\p{L}+|descontent\p{L}+|inform\p{L}+|report\p{L}+|cuestion\p{L}+|dij\p{L}+)`,
      String.raw`(?:quejas|reclamaciones|denuncias|reseñas negativas|valoraciones negativas)(?: [\p{L}\d-]+){0,10}? (?:recibid|llegad|presentad|aumentad|abiert|registrad|llegaron|recibieron)\p{L}*`,
      String.raw`(?:hemos|he|ha|se han) (?:recibido|tenido)(?: [\p{L}\d]+){0,5} (?:quejas|reclamaciones|denuncias|avisos|reseñas negativas)|recibimos(?: [\p{L}\d]+){0,5} (?:quejas|reclamaciones|denuncias|avisos)`,
      String.raw`(?:tasa|cuota|porcentaje|proporción|número|indicador(?:es)?|métricas?|ODR|LSR|VTR)(?: [\p{L}\d,.%-]+){0,12}? (?:era|es|fue|estaba|super\p{L}+|alcanz\p{L}+|no|superior|inferior|elevad\p{L}+|llegó|excedi\p{L}+|subió)`,
      String.raw`(?:\d[\d.,]* ?%|\d+|algun[oa]s|vari[oa]s|much[oa]s|demasiad[oa]s|numeros[oa]s|más) (?:de (?:los|las|nuestr[oa]s) )?(?:\p{L}+ )?(?:pedidos|paquetes|envíos|entregas|artículos|compradores)(?: [\p{L}\d]+){0,4}? (?:terminó|terminaron|se|fueron|han|ha|tuvieron|tuvo|de lo|llegaron|después)`,
      String.raw`se (?:confirm|entreg|envi|cancel|retras)aron (?:[\p{L}\d]+ )?(?:demasiad|vari|much|algun|\d)\p{L}* (?:pedidos|paquetes|envíos)`,
      String.raw`(?:infracci(?:ón|ones)|violaci(?:ón|ones)|incumplimientos?|vulneraci(?:ón|ones))(?: [\p{L}-]+){1,8}? (?:es|fue|ha|han|ocurrió|constatad[oa]|cometid[oa]|tuvo lugar|produjo)`,
      String.raw`(?:la |el )?(?:causa|razón|motivo|origen) (?:de|del|de la|para la) ?(?:la |el |nuestra )?(?:suspensión|desactivación|retirada|notificación|bloqueo|infracción|queja|cierre)(?: [\p{L}]+){0,2}? (?:es|fue|está|son|era)`,
    ),
    own: /(?<!\p{L})(?:plantillas?|tablas?|hojas? de|hoja|archivos?|fichero|control\p{L}*|ajustes?|import\p{L}*|cart[oó]n(?:es)?|cajas?|embal\p{L}+|mozos?|turnos?|impresoras?|software|programa|proveedor(?:es)?|formación|procedimientos?|instrucci\p{L}+|emplead[oa]s?|almacén|estantes?|calendario|fórmula|palabras? clave|campos?|suplentes?|transportistas?|recogida|recepción|etiquet\p{L}+|buzón|agencia|tarjetas?|archiv\p{L}+|festiv\p{L}+|fin de semana|lotes?|nadie|sin|en (?:lugar|vez)|olvid\p{L}+|a mano|copi\p{L}+|mezcl\p{L}+|intercambi\p{L}+|comprob\p{L}+|revis\p{L}+|compar\p{L}+|vacaciones|enferm\p{L}+|mudanza|tiempo de preparación|sincroniz\p{L}+|cambiamos|sustitu\p{L}+|introdu\p{L}+)(?!\p{L})|[;](?! ?$)|: /iu,
  },
  ja: {
    retold:
      /(?:遅れた|遅延した|キャンセルした|取り消した|苦情のあった)(?:注文|荷物|出荷|商品)[^。]{0,8}(?:多|増え|あり|あった)|(?:Amazon|アマゾン|貴社|権利者|商標権者|ブランド|ご?通知)(?:側)?(?:は|が|から|より|に|では|により|によ(?:ると|れば))[^。]*(?:判断|指摘|通知|主張|認定|確認|検出|削除|停止|述べ|報告|分類|記載|分かり|わかり)|(?:お客様|購入者|顧客|買い手)[^。]{0,20}(?:は|が|から|より|に|の)[^。]*(?:苦情|クレーム|申し立て|申告|不満|指摘|疑|述べ|報告|訴え|返金|低評価|批判)|(?:アカウント|出品|商品ページ|商品|ASIN|リスティング|\uFFFC+)(?:は|が|を|も|について)[^。]*(?:停止|削除|閉鎖|制限|無効|取り消|分類|指摘|通報)(?:され|と(?:なり|され)|を受け|になり)|(?:率|割合|指標|数値|スコア|件数)(?:は|が|も|で)[^。]*(?:超え|上回|下回|届|満たし|達し|高|低|悪化|でした|なりました)|(?:注文|荷物|出荷|配送|商品)の?[^。]{0,10}(?:[\d.]+\s?[%％]|\d+件|一部|多く|複数)[^。]*(?:なり|され|でした|ありました|遅れ)|(?:荷物|注文|出荷)が?[^。]{0,16}(?:許容範囲|基準|目標)[^。]{0,8}(?:超え|上回|下回)|(?:苦情|クレーム|申し立て|低評価)(?:が|を|は)[^。]*(?:寄せ|あり|受け|増え|届き|いただ)|(?:停止|削除|通知|制限)の(?:理由|原因)は|(?:規約|ポリシー|規定)(?:に|の|への)(?:違反|抵触)(?:が|した|し)/u,
    own: /テンプレート|雛形|表(?:の|に|を|が)|設定|手順|確認(?:せず|していな|しておら|なし|する(?:者|担当|工程))|検品|箱|梱包|シフト|担当|印刷|ソフト|仕入先|研修|倉庫|棚|カレンダー|欄|運送|集荷|入荷|ラベル|メール|代理店|カード|保管|休業|連休|ロット|誰も|せずに|忘れ|手作業|コピー|そのまま|混ぜ|取り違え|連携|同期|薄|ため(?:です|、|に)|ので|ず、/u,
  },
}
