/**
 * Words of one language that tell whose time a length of time or a day is: patterns over folded text, tried on the clause that
 * the time stands in (`stock` and `takenAway` on its sentence).
 */
export interface TimeWords {
  /** A condition makes what happens if nothing is done: never the speaker's own time. */
  readonly condition: RegExp
  /** What the seller is told to do: a clause that says so is the seller's. */
  readonly told: RegExp
  /** The speaker answers, looks at something or decides; a page or a figure catches up. */
  readonly ours: RegExp
  /** Goods that lie in a warehouse. */
  readonly stock: RegExp
  /** Fetched, sent back or destroyed. */
  readonly takenAway: RegExp
  /** What is put on sale, not stored: taking it off is the seller's to do. */
  readonly offer: RegExp
  /** Money goes out. */
  readonly paidOut: RegExp
  /** What buyers, rights owners, courts and authorities do or may do, or what everybody owes buyers on any day. */
  readonly others: RegExp
  /** What hangs on somebody else: "if the rights owner does not withdraw". */
  readonly othersFail: RegExp
  /** What the speaker asked for in an earlier letter: its time ran from that one. */
  readonly asked: RegExp
  /** Subjects of the third person that open a statement. */
  readonly subject: RegExp
  /** Something is owed, by whomever: no mere statement. */
  readonly owed: RegExp
  /** How long a paper must still hold good, or how old it may be. */
  readonly papersAge: RegExp
  /** "for twenty days now": right before the length of time. */
  readonly elapsed: RegExp
}

const en: TimeWords = {
  condition: /(?<![a-z])(?:if|unless|should you|in case|in the event|failing|without)(?![a-z])/,
  told: /(?<![a-z])(?:you (?:must|have to|need to|are required|are asked|may|can|could|have (?!an? (?:answer|reply|decision)))|(?:must|has to|have to|should|need to) (?:be )?(?:receive|reach|arrive|submit|sent|have)|we(?:'(?:ll|re|d))? (?:kindly |respectfully |hereby |now )*(?:must|have to|need|require|request|ask|expect (?:your|to (?:have|receive))))(?![a-z])|^(?:please |and |so |then )*(?:send|submit|provide|upload|reply|answer|respond|dispute|appeal|correct|complete|confirm|acknowledge|close|delete|fix|update|edit|change|bring|lower|raise)(?![a-z])|expected (?:of|from) you(?![a-z])|your (?:answer|reply|response|appeal|plan|documents?) (?:must|has|have|is|are|should)/,
  ours: /(?<![a-z])(?:bear with us|(?:answered|reviewed|read|handled|decided) by us|we undertake to|(?:folks|people|crew|staff) (?:[a-z]+ ){0,3}?(?:look|read|check|review|answer)|we (?:keep|store|retain) (?:it|them|this|the (?:file|recording|data)|your (?:documents?|files?|data|id))|(?:labs?|suppliers?|carriers?|couriers?) (?:[a-z]+ly )?(?:needs?|takes?|sends?|answers?)|(?:(?:verification|validation|processing|approval)s?|(?:our|the) (?:checks?|screening)) (?:[a-z]+ly |as a rule )?(?:completes?|finish(?:es)?|concludes?|takes?|lasts?|ends?|(?:is|are) (?:usually|normally|generally|mostly) [a-z]+)|(?:our|the) (?:[a-z-]+ ){0,3}(?:team|specialists?|experts?|reviewers?|colleagues) (?:usually |normally |generally )?(?:needs?|takes?)|you (?:will|should) (?:get|receive) (?:an?|the|our) (?:[a-z]+ ){0,2}(?:confirmation|e-?mail|message|call|notice)|(?:we|they) (?:will )?(?:try|attempt) (?:it |to call )|(?:changes?|updates?|corrections?|edits?) (?:[a-z]+ )?(?:appears?|shows?|takes? effect|(?:are|is|become) visible|goe?s? live)|(?:we(?:'(?:ll|re|d))?|our (?:[a-z-]+ ){0,3}(?:teams?|specialists?|experts?|colleagues|reviewers?|investigators?|associates?|departments?)|(?:an?|the|one of our) (?:[a-z-]+ ){0,3}(?:specialists?|experts?|colleagues?|investigators?|associates?|representatives?|reviewers?|team members?)) (?:[a-z'-]+ ){0,6}?(?:answer|repl(?:y|ies)|respond|review|check|examine|assess|evaluate|investigate|monitor|watch|observe|track|keep an eye|decide|let you know|inform you|notify you|tell you|contact you|call|ring|phone|come back|get back|be in touch|get in touch|reach (?:out|a decision)|complete|conclude|finish|process|look (?:at|into)|give you (?:an|our)|update you|read)|you (?:should|will|can expect to|may expect to|ought to|can) (?:then )?(?:hear|receive|get|have) (?:back|from us|an? (?:answer|reply|response|decision|call|e-?mail)|our|word)|(?:expect|receive|get) (?:our|an?|the) (?:answer|reply|response|decision|call)|(?<!your )(?:decision|investigation|review|examination|evaluation|answer|reply|response|outcome|result)s? (?:[a-z]+ ){0,5}?(?:finished|completed?|concluded?|done|over|ended|reached|announced|available|expected|made|take|takes|last|lasts|exceed)|(?:allow|wait|reckon with|expect|takes?|taking|need|give it)(?![a-z]).{0,40}(?<![a-z])(?:(?:re)?appear|show|visible|reflect|count|take effect|updat|process|refresh|live|propagat|recalculat|before|until)|(?:listings?|offers?|products?|items?|pages?|ratings?|scores?|rates?|metrics?|changes?|corrections?|figures?|dashboard|they|it) (?:is|are|will|should|may|can|usually|normally|then|typically|generally) (?:[a-z]+ ){0,4}?(?:live|visible|back|shown?|(?:re)?appear|updated|recalculated|refreshed|restored|reinstated|reactivated|relisted))(?![a-z])/,
  stock: /(?<![a-z])(?:inventory|stock|units?|fba|fulfil+ment cent(?:er|re)s?|warehouses?)(?![a-z])/,
  takenAway:
    /(?<![a-z])(?:remov(?:e|ed|es|al|als|ing)|(?<!your )dispos(?:e(?! of (?:\d|a (?:period|term|time)|[a-z]+(?: (?:business|working|calendar))? (?:hours|days|weeks)))|ed|al|ing)|destroy(?:ed|ing)?|destruction|return(?:ed|ing|s)?|sen[dt] back|ship(?:ped)? back|collect(?:ed|ion)?|pick(?:ed)? up|retriev(?:e|ed|al)|liquidat[a-z]+|discard(?:ed)?|(?:have|get|take) (?:it|them|those|these|your stock) back|donat[a-z]+|amazon's property|property of amazon)(?![a-z])/,
  offer: /(?<![a-z])(?:listings?|offers?|detail pages?)(?![a-z])/,
  paidOut:
    /(?<![a-z])(?:(?:payouts?|disbursements?|payments? to you|transfers?|funds|balance|proceeds|reserve)(?![a-z]).{0,40}(?<![a-z])(?:made|paid|sent|released|transferred|issued|disbursed|initiated|available|held)|(?:pay|release|transfer|disburse)(?![a-z]).{0,30}(?:funds|balance|proceeds|reserve|money))(?![a-z])/,
  others:
    /(?<![a-z])(?:(?:buyers?|customers?|shoppers?|(?:rights|brand|trademark|patent) (?:owners?|holders?)|complainants?|claimants?|reporting part(?:y|ies)|manufacturers?|courts?|commission|authorit(?:y|ies)|agenc(?:y|ies)|regulators?) (?:may|can|must|have|has|had|expects?|should|will|were|could|needs? to|plans? to|intends? to)(?![a-z])(?! [a-z]+ed(?![a-z]))|(?:must|will|has to|have to|is to|are to|plans? to|intends? to) (?:publish|rule|hand down|deliver (?:its|a|the) (?:decision|judg)|vote)|(?:will be|are being) refunded|will (?:receive|get) (?:a|their|the|full) (?:full )?refunds?|by the (?:manufacturer|rights owner|brand owner|buyer|customer|court|authorit(?:y|ies)) (?:by|before|until|within|no later)|(?:answer|reply to|respond to|get back to)(?: all| every| each| any| your)? (?:buyers?|customers?)(?![a-z])|(?:rights|brand|trademark|patent|copyright) (?:owners?|holders?) (?:[a-z]+ly )?(?:answer|repl(?:y|ies)|respond|react|retract|withdraw|decide)s?(?![a-z])|(?:buyer|customer)(?:'s|s')? (?:messages?|questions?) (?:must|have to|should|are to)|(?:messages?|questions?|enquiries|inquiries) (?:from|of|by) (?:your |the )?(?:buyers?|customers?)(?![a-z]).{0,40}(?:answer|repl|respon)|orders? (?:had to|should have|has to|have to|must) (?:be|been) (?:shipped|dispatched|confirmed|delivered)|(?:ship|dispatch|confirm)(?: all| each| every| your| the)? (?:orders?|shipments?|dispatch) )/,
  othersFail:
    /(?<![a-z])(?:(?:rights|brand|trademark|patent|copyright) (?:owners?|holders?)|complainants?|claimants?|reporting part(?:y|ies)|buyers?|customers?) (?:does not|do not|doesn't|don't|did not|has not|have not|hasn't|fails? to|withdraws?|retracts?|takes? no|starts? no|files? no)(?![a-z])/,
  asked:
    /(?<![a-z])(?:we|amazon|our (?:[a-z]+ )?team) (?:had |already |previously |then )*(?:asked|requested|required|invited|reminded|told|instructed|gave)(?![a-z])|(?<![a-z])you (?:sent|submitted|provided|uploaded|answered|replied|responded|appealed|gave|shipped|had (?:been )?|were (?:asked|given|required|told|requested)|did not|didn't|failed to|have failed to|have not|haven't)(?![a-z])/,
  subject:
    /^(?:(?:in general|normally|usually|as a rule|generally),? )?(?:the|an?|this|that|these|those|our|most|some|such|each|every|all|any|it|they|entries|refunds?|appeals|changes|payouts|calls?|decisions|reviews|results|updates|permitted|violations|points|warnings|records|corrections|requests|replies|(?:(?:two|three|four|five|several|many|a few|\d+) )?[a-z-]{2,20}[a-rt-z]s (?:[a-z]+ly )?(?!(?:within|in|by|for|to|of|from|the|your|that|with|without|and|or|on|at|due|not|sent|below|above|no|please|as|left|remaining)(?![a-z]))[a-z]+|we (?:spent|took|waited|looked|worked)|delivery|shipping|transit)(?![a-z])/,
  owed: /(?<![a-z])(?:please|kindly|mandatory|obligatory|compulsory|must|have to|has to|need|needs|needed|wanted|requested|should|required|requires|due|deadline|time limit|expected|expect|await|awaited|you|at risk|(?:that|which) reach(?:es)? us|considered|accepted|expires?|lapses?)(?![a-z])/,
  papersAge:
    /(?:remain|be|stay|still) (?:still )?valid (?:for )?|(?<![a-z])(?:drawn up|issued|dated|obtained|created|taken|printed|generated) (?:[a-z]+ ){0,4}$|(?:papers|documents|invoices|bills|extracts|files|certificates|reports)(?: that are| which are)? (?:older|more) than /,
  elapsed:
    /(?<![a-z])(?:(?:has|have) (?:now |already )?been [^,;]{0,60}for|had [^,;]{0,60}for|since|for more than|for over)(?: (?:now|already|more than|over|about|the past|the last))* $/,
}

const de: TimeWords = {
  condition:
    /(?<![a-z])(?:wenn|falls|sofern|(?<=^ ?(?:und )?)sollten?|(?<!sie )sollten?(?= (?:sie|wir|ihre?|uns)(?![a-z]))|solange|ohne|mangels)(?![a-z])|^(?:und |dann )*(?:liegt|geht|gehen|erreicht|erhalten|reagieren|sinkt|steigt|werden|bleibt) (?:wir |uns |sie |die |der |das |ihr)/,
  told: /(?<![a-z])(?:sie (?:mussen|haben|konnen|sollen|sind verpflichtet)|(?:wir rechnen|rechnen wir) mit ihre[rmn]|(?:mussen|haben|konnen|sollten) sie|wir (?:bitten|benotigen|brauchen|fordern|erwarten|verlangen)|(?:bitten|benotigen|brauchen|fordern|erwarten|verlangen) wir|(?:uns|bei uns) (?:[a-z.0-9]+ ){0,6}?(?:vorliegen|eingehen|eingegangen|erreichen|ubermitteln|zu senden|zu antworten|mitzuteilen)|ihre? (?:antwort|stellungnahme|unterlagen|einspruch|plan)(?![a-z]) (?:muss|mussen|sollte|ist|sind|wird))(?![a-z])|^(?:bitte |und |dann )*(?:senden|reichen|laden|ubermitteln|antworten|korrigieren|bestatigen|andern|schliessen|loschen|beheben|teilen|bringen|senken|legen|schicken|widersprechen|fugen|geben) sie/,
  ours: /(?<![a-z])(?:wir schauen [^,;]{0,60}nach|(?:ruft|rufen) sie (?:jemand|[a-z]+ aus)|jemand aus dem team|sie [^,;]{0,60}(?:telefonisch|personlich) (?:zu erreichen|zu kontaktieren|zu sprechen)|sie [^,;]{0,60}anzurufen|(?:benotigt|braucht) (?:unser|das|die|der) [a-z-]*|unser [a-z-]+ (?:benotigt|braucht)|(?:sie (?:erhalten|bekommen)|(?:erhalten|bekommen) sie)(?![a-z]).{0,60}(?:bestatigung|e-?mail|nachricht|antwort|bescheid|ruckmeldung|anruf)|wir versuchen|(?:wir|unsere?[nmrs]? (?:[a-z-]+ ){0,3}[a-z]*(?:team|teams|spezialist(?:en)?|spezialistinnen|expert(?:e|en)|mitarbeiter(?:in|innen)?|abteilung|kollegen|prufer)|(?:ein|eine|einer|der|die|das) (?:[a-z-]+ ){0,3}[a-z]*(?:mitarbeiter(?:in)?|spezialist(?:in)?|expert(?:e|in)|kolleg(?:e|in)|ansprechpartner(?:in)?|berater(?:in)?|team))(?![a-z]).{0,110}(?:antwort|melde|prufe|pruft|bewert|beobacht|uberwach|im auge|entscheid|informier|(?:teilen?(?![a-z]).{0,60} mit(?![a-z])|teilt(?![a-z]).{0,60} mit(?![a-z])|mitteilen|mitzuteilen|kontaktier|anruf|anzuruf|rufen?(?![a-z])|ruft(?![a-z])|bearbeit|bescheid|benachrichtig|ruckmeld|untersuch|abschliess|aktualisier|auf sie zu|zuruckmeld|zuruckruf))|(?:antworten|melden|prufen|bewerten|beobachten|uberwachen|entscheiden|informieren|teilen|melden|benachrichtigen|kontaktieren|rufen|bearbeiten) (?:sich |ihnen |wir |unsere )|(?:hort|horen|erhalten|bekommen) (?:[a-z0-9]+ ){0,7}?von uns|(?:sehen|schauen) wir (?:uns )?.{0,80} an(?![a-z])|von uns (?:[a-z]+ ){0,5}(?:horen|erhalten|bekommen)|(?<!ihre )(?:entscheidung|antwort|ruckmeldung|untersuchung|uberprufung|prufung|ergebnis)(?![a-z]).{0,80}(?:abgeschlossen|beendet|uberschreit|erfolg|vorlieg|fallt|fallen|dauer|mit(?![a-z])|mitgeteilt|erhalten|bekannt|rechnen)|(?:rechnen sie|planen sie|warten sie|gedulden sie|es kann|kann es|dauert|dauern|vergehen|haben sie .{0,20}geduld).{0,80}(?:bis|dauer|ersch|sichtbar|aktualis|wirksam|zahl|ubernommen|berucksichtigt|geduld)|(?:angebot|seite|rate|bewertung|kennzahl|anderung|korrektur|wert|eintrag|listing|artikel|produkt)[a-z]*(?![a-z])(?:(?! nicht| kein).){0,70}(?:sichtbar|verfugbar|aktualisiert|neu berechnet|angezeigt|wiederhergestellt|ubernommen|wirksam|wieder aktiv|(?<!de)(?<!in)aktiviert|reaktiviert|freigeschaltet|erschein))/,
  stock:
    /(?<![a-z])(?:[a-z]*bestande?s?|einheiten|waren?|lagern?|logistikzentr[a-z]+|versandzentr[a-z]+|fba)(?![a-z])/,
  takenAway:
    /(?<![a-z])(?:entfern|entnehm|entnomm|abzieh|abzuzieh|abgezogen|abhol|abzuhol|abgeholt|zuruck(?:zu)?(?:send|schick|hol|gesandt|geschickt|geholt|nehm|ruf|geschafft)|rucksend|ruckgabe|ruckversand|remission|remittier|entsorg|vernicht|rucknahme|verwert|eigentum)/,
  offer: /(?<![a-z])(?:angebote?s?|listings?|detailseiten?)(?![a-z])/,
  paidOut:
    /(?:auszahlung|zahlung|guthaben|uberweisung|erlose|reserve|einbehalt)[a-z]*.{0,60}(?:erfolg|ausgezahlt|uberwiesen|freigegeben|veranlasst|verfugbar|einbehalten|geleistet)|zahlen wir .{0,60}aus|(?:uberweisen|auszahlen) wir/,
  others:
    /(?<![a-z])(?:(?:rechte|marken|patent|schutzrechts)inhaber(?:in|innen)? (?:antwort|reagier|melde|entscheid)[a-z]*|antworten sie (?:ihren |den |allen )?(?:kaufern|kunden)(?![a-z])|(?:kaufer(?:in|innen)?|kunde[n]?|kundin(?:nen)?|besteller|(?:rechte|marken|patent|schutzrechts)inhaber(?:in|innen)?|beschwerdefuhrer|antragsteller|hersteller|gerichte?|kommission|[a-z]*behorden?) (?:kann|konnen|darf|durfen|muss|mussen|hat|haben|erwarte[nt]|hatten?|will|wollen|wird|werden)(?![a-z])(?![^,.;]*(?:gemeldet|beschwert|mitgeteilt|beanstandet|reklamiert|informiert|geltend gemacht))|(?:muss|mussen|wird|werden|will|wollen|soll|sollen)(?![a-z])[^,;]{0,80}(?:veroffentlichen|urteilen|erstattet|zuruckgezahlt)(?![a-z])|(?:kaufer|kunden)(?:nachrichten|anfragen|mitteilungen) (?:sind|mussen|sollten|mochten)|(?:nachrichten|anfragen) (?:von|ihrer) (?:kaufern|kunden|kaufer)(?![a-z]).{0,60}(?:antwort|reagier)|(?:antworten|reagieren) (?:sie )?auf (?:[a-z]+ )?(?:nachrichten|anfragen)|bestellung(?:en)? (?:hatten?|muss|mussen|sind|ist|war|waren) .{0,60}(?:versand|versend|verschick|liefer|bestatig))/,
  othersFail:
    /(?<![a-z])(?:(?:rechte|marken|patent|schutzrechts)inhaber(?:in)?|beschwerdefuhrer(?:in)?|antragsteller(?:in)?|kaufer(?:in)?|kunde|kundin)(?![a-z])[^,.;]{0,90}(?<![a-z])(?:nicht|keine?n?|zuruck(?:zieht|nimmt|genommen|gezogen)?)(?![a-z])/,
  asked:
    /(?<![a-z])(?:baten wir|wir baten|forderten wir|wir forderten|hatten wir|wir hatten|(?:haben wir|wir haben) sie [^,.;]{0,80}(?:gebeten|aufgefordert|ersucht)|wurden sie [^,.;]{0,80}(?:gebeten|aufgefordert)|sie (?:haben|hatten) [^,.;]{0,60}(?:nicht|keine?) [^,.;]{0,40}(?:geantwortet|reagiert|eingereicht|ubermittelt|vorgelegt))(?![a-z])/,
  subject: /^(?:der|die|das|ein|eine|einer|alle|diese[rs]?|unsere?|jede[rs]?|es|solche)(?![a-z])/,
  owed: /(?<![a-z])(?:muss|mussen|musste|sollten?|ist .{0,60} zu|sind .{0,60} zu|bitte|[a-z]+en sie|sie|ihnen|frist|erforderlich|notwendig|notig|fallig|erwartet|erwarten|benotigt|benotigen|brauchen|verlangen|verlangt|gefahrdet|zu [a-z]+en|berucksichtigt|angenommen|endet|ablauf|lauft ab)(?![a-z])/,
  papersAge:
    /(?:noch |fur )?(?:mindestens|wenigstens) (?:noch )?$|(?<![a-z])(?:gultig|gultigkeit)(?![a-z]).{0,20}$|(?:unterlagen|dokumente|rechnungen|nachweise|dateien|belege|auszuge),? (?:die )?(?:[a-z]+ )?(?:alter|mehr) als $/,
  elapsed: /(?<![a-z])(?:seit|bereits|schon)(?: (?:mehr als|uber|rund|etwa|nun|bereits|schon))* $/,
}

const fr: TimeWords = {
  condition:
    /(?<![a-z])(?:si|sauf si|a moins|faute de|a defaut|sans|au cas ou|en cas de|en l'absence)(?![a-z])|(?<![a-z])s'(?:il|ils|elle)/,
  told: /(?<![a-z])(?:vous (?:devez|avez|disposez|pouvez|etes tenu|etes pri)|devez-vous|(?:doit|doivent|devra|devront) (?:nous |etre |avoir )|nous (?:vous (?:demandons|prions|invitons)|avons besoin|exigeons|demandons|attendons)|il vous (?:faut|revient|appartient)|il (?:faut|revient|appartient)(?! (?:environ|compter|generalement|jusqu|en general|souvent|parfois|\d))|veuillez|merci d|priere d)(?![a-z])|^(?:et |puis )*(?:envoyez|transmettez|soumettez|fournissez|telechargez|televersez|repondez|contestez|corrigez|confirmez|modifiez|fermez|supprimez|ramenez|adressez|completez)(?![a-z])|votre (?:reponse|appel|plan) (?:doit|devra)/,
  ours: /(?<![a-z])(?:(?:notre|nos|l'|le service) ?[a-z-]+(?: [a-z-]+){0,3} (?:a|ont) besoin|une reponse (?:vous )?(?:sera|est) |(?:examen|traitement|verification) par (?:amazon|nos|notre)|l'equipe [a-z ]{0,40}(?:revient|repond|lit|examine)|(?:elle|il)s? (?:revient|reviennent) vers|vous recevrez .{0,40}(?:confirmation|e-?mail|courriel|notification|appel)|(?:nous|(?:notre|nos)(?: [a-z-]+){0,3}|(?:une?|l[ea']) ?(?:[a-z-]+ ){0,2}(?:specialistes?|experts?|collegues?|conseill[a-z]+|collaborat[a-z]+|membre)(?: [a-z]+)*)(?![a-z]).{0,90}(?:repond|examin|verifi|evalu|surveill|observ|suivr|etudi|decid|contact|appel(?:ler|lera|lons|lerons)|rappel|joindre|inform|communiqu|notifi|reviend|revenir|reviennent|trait(?:er|ons|erons|ent|era)|tiendr|ferons? part|ferons? savoir|donner|prendr|statu)|vous (?:devriez|recevrez|aurez|obtiendrez|serez|entendrez)(?![a-z]).{0,50}(?:reponse|nouvelles|decision|retour|contacte|appele|informe|message)|(?<!votre )(?<!vos )(?:decision|enquete|examen|verification|evaluation|reponse|analyse|revue)(?![a-z]).{0,60}(?:terminee?s?|achevee?s?|prise|conclue?|rendue?|dure|durera|depass[a-z]+|prend|prendra|communique|disponible)|(?:comptez|attendez|patientez|prevoyez|il (?:faut|peut|faudra)|peut prendre|peuvent prendre|s'ecouler|prevoir).{0,80}(?:pour que|avant que|jusqu'a ce|apparai|visible|actualis|mise? a jour|pris en compte|prise en compte|effet|afin que)|(?:offres?|pages?|taux|evaluation|note|score|indicateurs?|modifications?|corrections?|annonces?|produits?|articles?)(?![a-z])(?:(?! plus| pas| ne ).){0,70}(?:visibles?|de nouveau|disponibles?|actualisee?s?|mises? a jour|mis a jour|recalcule|affichee?s?|retablie?s?|reactivee?s?|reapparai|apparai)|(?:est|sont|sera|seront|etes) (?:recalcule|actualise|mis a jour|mise a jour|rafraichi)[a-z]*)/,
  stock:
    /(?<![a-z])(?:stocks?|unites?|inventaire|entrepots?|centres? (?:de |d')(?:distribution|expedition|traitement|logistiques?)|centres logistiques|nos centres|expedie par amazon|marchandises?|fba)(?![a-z])/,
  takenAway:
    /(?<![a-z])(?:enlev|retrait|retir|renvo[iy]|retour(?:ne|ner|nees?|nes)(?![a-z])|ordres? de retour|restitu|recuper|detrui|destruction|(?:mis|mises?|mettre|mise) au rebut|elimin|rapatri|repren(?:dre|ez)|liquid|propriete d'amazon)/,
  offer: /(?<![a-z])(?:offres?|annonces?|pages? (?:produit|detaillee?|de detail)s?)(?![a-z])/,
  paidOut:
    /(?:versement|virement|paiement|fonds|solde|reserve|remboursement)s?(?![a-z]).{0,60}(?:effectuee?s?|verse|vire|debloque|libere|emis|disponible|conserve|retenu|bloque)|nous (?:vous )?(?:verserons|paierons|debloquerons|virerons)/,
  others:
    /(?<![a-z])(?:repond(?:ez|re) (?:a vos |aux |a tous les |a chaque |a )(?:acheteurs?|clients?)(?![a-z])|(?:acheteurs?|clients?|titulaires? (?:de|des) droits?|ayants? droit|plaignants?|requerants?|fabricants?|tribunal|tribunaux|juge|commission|autorites?(?: [a-z]+){0,3}) (?:peuvent|peut|doivent|doit|ont|a (?=\d|jusqu|encore|un delai|(?:deux|trois|cinq|sept|dix|quinze|trente) )|disposent?|attend(?:ent)?|avaient|pourr(?:a|ont)|devr(?:a|ont)|prevoi(?:t|ent)|entend(?:ent)?|publiera)(?![a-z])|(?:doit|doivent|devrait|va|vont) (?:publier|statuer|trancher|se prononcer|rendre (?:sa|son|une?|leur))|(?:publiera|statuera|rendra (?:sa|son))|(?:sera|seront) rembourse|(?:repondre|repondez) (?:a (?:tous )?les |aux |a tout |a chaque )(?:messages?|questions?|demandes?) (?:de |des |d')(?:vos |un )?(?:acheteurs?|clients?)|messages? (?:des|de vos|de) (?:acheteurs|clients) (?:doivent|sont|devraient)|commandes? (?:doit|doivent|devait|devaient|aurait|auraient) .{0,40}(?:expedi|confirm|livr))/,
  othersFail:
    /(?<![a-z])(?:titulaires? (?:de|des|du) (?:droits?|marque)|ayants? droit|plaignants?|requerants?|acheteurs?|clients?) (?:ne |n'|retire|annule)/,
  asked:
    /(?<![a-z])nous (?:vous )?(?:avions|avons) (?:deja |alors )?(?:demande|prie|invite|rappele|accorde|laisse)(?![a-z])|(?<![a-z])vous (?:aviez|n'avez pas|disposiez|deviez)(?![a-z])|il vous (?:avait|a) ete demande/,
  subject:
    /^(?:les?|la|l'|une?|des|ce|cet|cette|ces|nos|notre|chaque|tous les|toutes les|ils?|elles?)(?:(?![a-z])|(?<='))/,
  owed: /(?<![a-z])(?:doit|doivent|devra|devront|faut|vous|veuillez|merci|delai|echeance|date limite|attendue?s?|requise?s?|necessaires?|exigee?s?|prise?s? en compte|a (?:envoyer|fournir|transmettre)|expire(?:nt|ra)?)(?![a-z])/,
  papersAge:
    /(?:valable|valide|en cours de validite|en vigueur)s?(?![a-z]).{0,40}$|(?<![a-z])(?:etabli|delivre|emis|date(?! limite)|obtenu|imprime)e?s? (?:[a-z]+ ){0,3}$|(?:documents?|factures?|justificatifs?|pieces|fichiers|extraits?|certificats?|rapports?)(?: dates?| emis| datant)? de plus de $/,
  elapsed: /(?<![a-z])(?:depuis|voila|cela fait|il y a)(?: (?:plus de|maintenant|deja|environ|pres de))* $/,
}

const it: TimeWords = {
  condition: /(?<![a-z])(?:se|qualora|a meno che|salvo|in caso di|in mancanza|senza|in assenza)(?![a-z])/,
  told: /(?<![a-z])(?:(?:devi|deve|dovrai|dovra|hai|avrai|puoi|sei tenut[oa]|ti (?:chiediamo|preghiamo|invitiamo)|la (?:preghiamo|invitiamo)|le chiediamo|abbiamo bisogno|attendiamo|richiediamo|occorre|e necessario|ci serv[eo]n?o?)(?! (?:essere|averci))|(?:deve|devono|dovra|dovranno) (?:pervenire|esserci|arrivare|essere (?:inviat|trasmess|presentat|ricevut)[a-z]+))(?![a-z])|^(?:e |poi |per favore,? )*(?:invia(?:ci)?|inviare|trasmetti|fornisci|carica|rispondi(?:ci)?(?!amo)|contesta|correggi|conferma|modifica|chiudi|elimina|riporta|presenta|aggiorna|completa)(?![a-z])|la (?:tua|sua) (?:risposta|documentazione) (?:deve|dovra)/,
  ours: /(?<![a-z])(?:(?:il nostro|la nostra|i nostri) [a-z-]+(?: [a-z-]+){0,2} (?:rispond|legg|esamin|arriv|torn)[a-z]*|(?:ti|le|vi) (?:daremo|forniremo) (?:un )?(?:riscontro|risposta)|ci mettono|(?:verifica|esame|controllo) ha richiesto|(?:cercando|proviamo|provando|tentiamo|tentando|tenteremo|proveremo|cercheremo) (?:di |a )?(?:contattar|chiamar|raggiunger|sentir)[a-z]*|(?:il nostro|la nostra|i nostri) [a-z-]+(?: [a-z-]+){0,2} (?:ha|hanno) bisogno|riceverai .{0,40}(?:conferma|e-?mail|notifica|chiamata)|impiega(?:no)?|(?:(?:il|un|i|gli|lo|uno|una|la|le|nostr[oaie]) (?:[a-z]+ ){0,3}(?:team|specialist[aie]|espert[oaie]|collegh?[aie]|addett[oaie]|operator[ei]|collaborator[ei]|incaricat[oaie]))(?![a-z]).{0,80}(?:rispond|esamin|verific|valut|decid|contatt|richiam|chiam|inform|comunic|avvis|ricontatt|tratt|gest)|(?:ti |le |vi )?(?:risponderemo|rispondiamo|ricontatteremo|contatteremo|comunicheremo|informeremo|faremo sapere|avviseremo|chiameremo|esamineremo|esaminiamo|(?:continueremo|proseguiremo) (?:a|ad|con|nel)|decideremo|verificheremo|valuteremo|notificheremo|monitor(?:eremo|iamo)|osserv(?:eremo|iamo)|sorveglieremo|seguiremo|terremo (?:d'occhio|sotto (?:controllo|osservazione)))|(?:facciamo il possibile|cerchiamo|ci impegniamo|puntiamo|contiamo|prevediamo|miriamo) (?:[a-z]+ ){0,3}(?:rispond|esamin|conclud|decid|dare|fornire|complet)[a-z]*|(?:dovresti|dovrebbe|riceverai|ricevera|avrai|avra|otterrai) (?:[a-z]+ ){0,3}(?:risposta|decisione|notizie|nostre notizie|riscontro|esito|chiamata|comunicazione)|(?<!tua )(?<!sua )(?:decisione|indagine|verifica|esame|valutazione|risposta|revisione|analisi|esito)(?![a-z]).{0,60}(?:conclud|conclus|terminat|completat|termin(?:era|a)(?![a-z])|dura|durera|richied|richiede|comunicat|disponibil|prevista|previsto|sara (?:presa|resa))|(?:attend|aspett|calcol|consider|possono (?:passare|volerci|trascorrere)|puo (?:richiedere|impiegare|volerci)|ci vogliono|occorrono|servono).{0,80}(?:perche|affinche|prima che|finche|compaia|visibil|aggiorn|conteggi|effetto|si veda|appaia)|(?:offert[ae]|pagin[ae]|percentual[ei]|punteggio|valutazione|indicator[ei]|modific[ah]e?|correzion[ei]|prodott[oi]|articol[oi]|inserzion[ei]|tasso)(?![a-z])(?:(?! non | piu ).){0,70}(?:visibil|di nuovo|nuovamente|disponibil|aggiorna|ricalcola|mostrat|ripristinat|riattivat|riappar|compar|torn(?:a|ano|era))|(?:si aggiorna|viene (?:ri)?(?:calcolat|aggiornat))[a-z]*)/,
  stock:
    /(?<![a-z])(?:inventario|scorte|giacenze?|unita|magazzin[oi]|centri (?:logistici|di distribuzione|di evasione)|nostri centri|merc[ei]|stock|fba|logistica di amazon)(?![a-z])/,
  takenAway:
    /(?<![a-z])(?:rimozion|rimuov|rimoss|ritir|restitu|rispedi|far(?:t|s)el[aeio] |recuper|smalt|distru|elimin|rimand|rinvia|riconsegn|liquid|proprieta di amazon)/,
  offer:
    /(?<![a-z])(?:offert[ae]|inserzion[ei]|annunc[io]+|pagin[ae] (?:del prodotto|di dettaglio|prodotto))(?![a-z])/,
  paidOut:
    /(?:pagament[oi]|versament[oi]|bonific[oi]|accredit[oi]|erogazion[ei]|fondi|saldo|riserva)(?![a-z]).{0,60}(?:effettuat|eseguit|versat|erogat|sbloccat|accreditat|emess|dispost|disponibil|trattenut)|(?:pagheremo|verseremo|erogheremo|sbloccheremo)/,
  others:
    /(?<![a-z])(?:(?:acquirent[ei]|client[ei]|titolar[ei] (?:dei|del) (?:diritti|marchio)|reclamante|segnalante|produttor[ei]|fabbricant[ei]|tribunale|giudice|commissione|autorita(?: [a-z]+){0,3}) (?:possono|puo|devono|deve|hanno|ha(?! [a-z]+(?:at|it|ut|ess|ost)o(?![a-z]))|avevano|dispong?on?[eo]?|potra(?:nno)?|dovra(?:nno)?|prevede|intende|pubblichera)(?![a-z])|(?:deve|devono|dovra|dovrebbe) (?:pubblicare|pronunciarsi|decidere)|(?:pubblichera|si pronuncera)|(?:verra|verranno|sara|saranno) rimborsat[oaie]|(?:rispond(?:ere|i|a|ete)) (?:agli|ai|a tutti gli|a tutti i|ai tuoi|a ogni|ad ogni) (?:acquirent[ei]|client[ei])(?![a-z])|(?:rispond(?:ere|i|a)|dare risposta) (?:a tutti i |ai |ad ogni |ai tuoi )?(?:messaggi|domande|richieste) (?:degli|dei|di) (?:acquirenti|clienti)|(?:ai )?messaggi (?:degli|dei) (?:tuoi )?(?:acquirenti|clienti) (?:devono|dovrebbero|occorre|bisogna|va|vanno|si)|ordin[ei] (?:deve|devono|doveva|dovevano|andava|avrebbe) .{0,40}(?:spedi|conferm|consegn))/,
  othersFail:
    /(?<![a-z])(?:titolar[ei] (?:dei|del|di) (?:diritti|marchio)|reclamante|segnalante|acquirent[ei]|client[ei]) (?:non |ritira(?:no)?(?![a-z]))/,
  asked:
    /(?<![a-z])(?:(?:ti|le|vi) (?:avevamo|abbiamo) (?:gia )?(?:chiesto|invitato|ricordato|concesso)|(?:ti|le) (?:chiedemmo|chiedevamo)|(?:avevi|aveva|non hai|dovevi|ti era stato chiesto)(?![a-z]))/,
  subject:
    /^(?:il|lo|la|i|gli|le|l'|un|uno|una|quest[aoei]|ogni|tutt[ie] (?:i|le|gli)|nostr[oaie])(?:(?![a-z])|(?<='))(?! (?:preghiamo|invitiamo|chiediamo|diamo|concediamo|restano|rimangono|resta|rimane))/,
  owed: /(?<![a-z])(?:deve|devi|puoi|hai|devono|dovra|dovranno|va|vanno|bisogna|occorre|serve|servono|ti|tu|tuoi?|tue|tua|sua|suo|suoi|sue|termine|scadenza|attes[oaie]|attendiamo|considerat[oaie]|accettat[oaie]|richiest[oaie]|ci serv[eo]n?o?|necessari[oaie]|scad[eo]n?o?)(?![a-z])/,
  papersAge:
    /(?:valid[oaie]|in corso di validita|validita)(?![a-z]).{0,30}$|(?<![a-z])(?:rilasciat|emess|datat|ottenut|stampat|redatt)[aeio] (?:[a-z]+ ){0,3}$|(?:document[oi]|fattur[ae]|certificat[oi]|file|visur[ae]) (?:piu vecchi[eo]?|con piu|di oltre|anteriori) (?:di |a )?$/,
  elapsed:
    /(?<![a-z])(?:(?:e|sono|risulta|resta) [^,;]{0,50} da|ormai da|gia da|da oltre|da piu di)(?: (?:piu di|oltre|circa|ormai|gia))* $/,
}

const es: TimeWords = {
  condition: /(?<![a-z])(?:si|salvo|a menos|en caso de|a falta|de no|sin)(?![a-z])/,
  told: /(?<![a-z])(?:(?:debes?|deberas?|tienes?|tendras?|tiene|dispones?|cuentas?|puedes?|podras?|te (?:pedimos|rogamos|solicitamos)|le (?:pedimos|rogamos|solicitamos)|necesitamos|esperamos|requerimos|es necesario|hay) (?!recibir una respuesta)|(?:debe|deben|debera|deberan) (?:llegar|recibirse|enviarse|obrar|estar|presentarse))(?![a-z])|^(?:y |luego |por favor,? )*(?:envia(?:nos)?|envie(?:nos)?|presenta|presente|facilita|proporciona|sube|suba|respond[ae](?:nos)?|apela|impugna|corrige|corrija|confirma|confirme|modifica|cierra|cierre|elimina|elimine|reduce|baja|actualiza|completa)(?![a-z])|(?:tu|su) (?:respuesta|apelacion|documentacion) (?:debe|tiene)/,
  ours: /(?<![a-z])(?:(?:nuestro|nuestra|nuestros) (?:personal|equipo|compa[a-z]+|colegas) (?:[a-z]+ ){0,2}(?:contesta|responde|revisa|lee)[a-z]*|(?:tardaremos|tardamos|calculamos)|(?:intentando|intentaremos|tratando de|trataremos de|intentamos) (?:llamar|contactar|localizar|hablar)[a-z]*|(?:nuestro|nuestra|nuestros|el) [a-z-]+(?: [a-z-]+){0,2} necesita(?:n)?|recibiras? .{0,40}(?:confirmacion|correo|notificacion|llamada)|(?:(?:nuestros?|nuestras?|un|una|el|los|las) (?:[a-z]+ ){0,3}(?:equipos?|especialistas?|expert[oa]s?|compane?r[oa]s?|agentes?|asesor(?:es|a)?|responsables?))(?![a-z]).{0,80}(?:respond|examin|revis|verific|valor|evalu|decid|contact|llam|inform|comunic|avis|tramit|analiz)|(?:te |le |os )?(?:responderemos|respondemos|contactaremos|comunicaremos|informaremos|avisaremos|llamaremos|revisaremos|decidiremos|notificaremos|haremos saber|examinaremos|vigilaremos|supervisaremos|observaremos|seguiremos de cerca|monitor(?:ear|izar)emos|haremos un seguimiento)|(?:procuramos|intentamos|tratamos de|aspiramos a|solemos|esperamos|nos esforzamos|prevemos) (?:[a-z]+ ){0,3}(?:respond|contest|revis|decid|termin|conclu|complet|dar)[a-z]*|(?:deberias?|recibiras?|tendras?|obtendras?) (?:[a-z]+ ){0,3}(?:respuesta|decision|noticias|contestacion|llamada|comunicacion)|(?<!tu )(?<!su )(?:decision|investigacion|revision|examen|verificacion|respuesta|evaluacion|comprobacion|analisis)(?![a-z]).{0,60}(?:terminad|termin[ea]|conclu|finaliz|complet|dure|dura|tard|comunic|disponible|previst)|previsto que (?:nuestr[oa]|la|el) |(?:espera|espere|cuenta con|calcula|ten en cuenta|pueden (?:pasar|transcurrir)|puede tardar|tarda|tardan|puede llevar|se necesitan?|hacen falta|son necesarios).{0,80}(?:para que|hasta que|antes de que|se vea|aparezca|visible|actualic|surta|en cuenta|reflej|se muestre)|(?:ofertas?|paginas?|tasas?|puntuacion|indicador(?:es)?|cambios?|correccion(?:es)?|productos?|articulos?|listings?|valoracion)(?![a-z])(?:(?! no | dej).){0,70}(?:visibles?|de nuevo|nuevamente|vuelv|volver a|disponibles?|actualiza|recalcula|se mostrara|restablec|reactiv|reaparec|aparec)|se (?:recalcula|actualiza)n?(?![a-z]))/,
  stock:
    /(?<![a-z])(?:inventario|existencias|unidades|almacen(?:es)?|centros? (?:logisticos?|de distribucion|de gestion logistica)|nuestros centros|mercancias?|stock|logistica de amazon|fba)(?![a-z])/,
  takenAway:
    /(?<![a-z])(?:retir|devol|devuel|recog|recoj|recuper|elimin|destru|desech|extrac|reenvi|liquid|propiedad de amazon)/,
  offer: /(?<![a-z])(?:ofertas?|anuncios?|listings?|paginas? de (?:detalles?|producto))(?![a-z])/,
  paidOut:
    /(?:pagos?|desembolsos?|transferencias?|fondos|saldo|ingresos?|reserva)(?![a-z]).{0,60}(?:realiz|efectu|emit|abon|transfer|liber|disponible|reten|envia)|(?:pagaremos|abonaremos|liberaremos|transferiremos)/,
  others:
    /(?<![a-z])(?:(?:compradores|comprador|clientes?|titular(?:es)? (?:de|del) (?:los )?(?:derechos?|marca)|reclamante|denunciante|fabricantes?|tribunal(?:es)?|juez|comision|autoridad(?:es)?(?: [a-z]+){0,4}) (?:pueden|puede|deben|debe|tienen|tiene|disponen?|tenian|podran?|deberan?|preven?|publicaran?)(?![a-z])|(?:debe|deben|debera|deberia|va a|tiene que) (?:publicar|pronunciarse|dictar)|(?:publicara|dictara|se pronunciara)|se les? reembolsara|(?:sera|seran) reembolsad[oa]s?|recibiran? (?:el|un) reembolso|(?:responder|responde|responda|contestar|contesta) a (?:los|tus|sus|cada|todos los) (?:compradores|comprador|clientes?)(?![a-z])|(?:responder|responde|contestar) (?:a )?(?:todos )?(?:los |cada |las )?(?:mensajes?|preguntas?|consultas?) (?:de |del )(?:los |tus |cada |un )?(?:compradores|comprador|clientes?)|(?:a )?(?:los )?mensajes de (?:los |tus )?(?:compradores|clientes) (?:deben|deberian|hay que|se)|pedidos? (?:debe|deben|debia|debian|deberia|deberian|tenia|tenian) .{0,40}(?:envi|confirm|entreg))/,
  othersFail:
    /(?<![a-z])(?:titular(?:es)? (?:de|del) (?:los |la )?(?:derechos?|marca)|reclamante|denunciante|comprador(?:es)?|clientes?) (?:no |retira(?:n)?(?![a-z]))/,
  asked:
    /(?<![a-z])(?:(?:te|le|os) (?:habiamos|hemos) (?:ya )?(?:pedido|solicitado|rogado|recordado|dado)|(?:pedimos|solicitamos|rogamos) que [a-z]+(?:ara|iera|ase|iese|ieras|aras|ases|ieses|iera[ns]?)(?![a-z])|(?:tenias|tenia|no has|debias|se te (?:pidio|solicito))(?![a-z]))/,
  subject: /^(?:el|la|los|las|una?|est[aeo]s?|cada|tod[oa]s (?:los|las)|nuestr[oa]s?)(?![a-z])/,
  owed: /(?<![a-z])(?:debes?|deben|deberas?|deberan|tienes?|puedes?|tiene que|tienen que|hay que|hace falta|te|tu|tus|su|sus|usted|plazo|vencimiento|fecha limite|se espera|esperamos|en cuenta|requerid[oa]s?|necesari[oa]s?|vence|caduca)(?![a-z])/,
  papersAge:
    /(?:valid[oa]s?|vigentes?|vigencia|en vigor|validez)(?![a-z]).{0,30}$|(?<![a-z])(?:emitid|expedid|fechad|obtenid)[oa]s? (?:[a-z]+ ){0,3}$|emitirse (?:[a-z]+ ){0,3}$|haberse (?:emitido|expedido) (?:[a-z]+ ){0,3}$|(?:documentos?|facturas?|certificados?|archivos?) (?:con mas de|de mas de|con una antiguedad)[a-z ]{0,20}$/,
  elapsed: /(?<![a-z])(?:desde hace|hace|lleva[a-z]*)(?: (?:mas de|ya|casi|unos))* $/,
}

const ja: TimeWords = {
  condition: /場合|なければ|限り(?!ま)|ないと|いただけない/,
  told: /(?:お送り|提出|送信|返信|ご連絡|回答|アップロード|申し立て|修正|対応|削除|入力|登録)(?:して|を)?(?:ください|下さい|いただく(?:必要|よう)|願います|お願い)|(?:お送り|ご提出|ご返信|ご連絡|ご回答)(?:ください|いただ)|する必要があり/,
  ours: /(?:届き|いただき)ます|拝見(?:いたし|し)|(?:私たち|当社|弊社|担当(?:者)?|スペシャリスト)(?:が|は)[^。]{0,40}(?:発信|行い|架電|拝見|対応)|ほど(?:経って|置いて|お待ち)|(?:担当者|スペシャリスト|当社|弊社|チーム|Amazon|amazon)[^。]{0,24}(?:ご?連絡|お電話|回答|確認|審査|お知らせ|通知)|(?:ご?連絡|お電話|回答|ご回答|お知らせ|通知|返信|審査|確認)(?:を)?(?:いたします|致します|差し上げ|申し上げ|する(?:よう|予定)|するよう)|(?:調査|審査|確認|検証)(?:の結果)?(?:は|が|を)[^。]{0,40}(?:完了|終了|お知らせ|見込み|予定|通知|ご連絡)|(?:監視|モニタリング|注視)(?:を)?(?:いたし|致し|し(?:ます|て)|続け)|反映(?:される|に|まで)|(?:表示|再計算|更新|公開|掲載|再開)され(?:る|ます)|お待ちください|かかることが|かかる場合|努めて/,
  stock: /在庫|フルフィルメントセンター|fba|倉庫/,
  takenAway: /返送|撤去|廃棄|処分|所有権の放棄|引き取|返却|取り出|amazonの所有/,
  offer: /出品(?!者)|商品詳細ページ|商品ページ/,
  paidOut: /(?:支払|入金|振込|送金|売上金|残高|資金)[^。]{0,24}(?:行われ|実施|予定|留保|保留|お預かり|可能)/,
  others:
    /(?:購入者様?|お客様|バイヤー|権利者様?|申告者|申立人|メーカー|製造元|裁判所|税関|当局|[一-龯]{2,6}(?:庁|省|委員会))(?:は|が)[^。]{0,24}|(?:公表|公布|判決|裁定)(?:を)?(?:する|し|いたし|予定)|返金(?:され|いたし|を行い)|(?:購入者|お客様|バイヤー)様?からの(?:メッセージ|質問|お?問い?合わせ)(?:に|へ|には)[^。]{0,24}|注文は[^。]{0,24}(?:出荷|発送)|(?:フォーム|リンク|ページ|url)(?:は|が)[^。]{0,12}間、?[^。]{0,10}(?:有効|利用|開)/,
  othersFail:
    /(?:権利者|申告者|申立人|購入者)様?(?:が|から)[^。]{0,40}(?:ない|なければ|なかった|取り下げた)(?:場合|とき|限り|、)/,
  asked:
    /(?:お願い|依頼|案内|要請|通知)(?:を)?(?:いたしました|しました|しておりました|いたしておりました|申し上げました)(?:が|けれど)?|お願いした|求めました/,
  subject: /^[^。]{0,40}(?:は|が)/,
  owed: /ください|下さい|お願い|必要|期限|場合|なければ|までに|限り|ご提出|ご返信|ご回答|ご連絡|お送り|いただ|締|必着|受付/,
  papersAge: /有効期[限間]|(?:提出日|発行日|申請日)(?:より|から|の)?(?:前)?$/,
  elapsed: /(?!)/,
}

const languages: Readonly<Record<string, TimeWords>> = { en, de, fr, it, es, ja }

/** The words of a letter's language. */
export function timeWordsOf(language: string): TimeWords {
  return languages[language] ?? en
}
