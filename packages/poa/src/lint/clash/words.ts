import type { Language } from '../language.ts'

/** How a language denies, generalises and limits, and the verbs by whose sense two statements of a text may clash. */
export interface ClashWords {
  /** Denies of everything: never, no unit, nobody. */
  readonly none: RegExp
  /** Denies for all time: never, at no time. */
  readonly never: RegExp
  /** Denies what is meant, no more. */
  readonly not: RegExp
  readonly all: RegExp
  /** Keeps a deed to one party: only the lead, nobody but the owner. */
  readonly only: RegExp
  /** Narrows a statement to a time, a condition or an aim, so that its opposite may be true as well. */
  readonly limits: RegExp
  /** Since when something is so: no limit beside a `never`. */
  readonly since: RegExp
  readonly past: RegExp
  readonly present: RegExp
  /** Is, has, uses: existence rather than a deed. */
  readonly exists: RegExp
  /** Points at something named before: this item, it, the 14 units, any. */
  readonly refers: RegExp
  /** Taken away for good, and still there. */
  readonly gone: RegExp
  readonly there: RegExp
  /** Ends what must have been: stopped, removed, destroyed. */
  readonly ends: RegExp
  /** Had, held, put in, made: what a thing that was ended must have been. Every place of it. */
  readonly was: RegExp
  /** Verbs by their sense; a word that begins so stands for the sense. `=duty` is what one fails to do and then does. */
  readonly senses: readonly (readonly [sense: string, begins: RegExp])[]
  /** Words that name nothing: the words above, auxiliaries, goods in general. */
  readonly empty: RegExp
  /** Where one statement of a sentence ends and the next begins. */
  readonly cut: RegExp
}

const marks = String.raw`[,;:—–]\s|\s[—–-]\s`

function cutAt(words: string): RegExp {
  return new RegExp(
    String.raw`${marks}|(?<!nobody|no one|none|autre|personne|nadie|más)\s(?:${words})\s`,
    'giu',
  )
}

export function word(alternatives: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives})(?![\p{L}\p{N}])`, 'iu')
}

function everyWord(alternatives: string): RegExp {
  return new RegExp(word(alternatives).source, 'giu')
}

export const clashWords: Readonly<Record<Language, ClashWords>> = {
  en: {
    none: word(
      String.raw`never|no(?! (?:longer|later|more|less|fewer|matter|doubt|\d))|none|nobody|no one|nothing|not (?:a single|one|any)|at no (?:time|point)|neither|(?:not|\p{L}+n['’]t) (?:\p{L}+ ){0,2}any(?:one|body|thing)?`,
    ),
    never: word(String.raw`never|at no (?:time|point)|not once`),
    not: word(
      String.raw`not|\p{L}+n['’]t|cannot|(?:is|are|was|were|still|gone) (?:missing|lacking|absent|unavailable|lost)`,
    ),
    all: word(
      String.raw`all|every|each|always|everything|everyone|everybody|without exception|the (?:whole|entire)|completely|entirely`,
    ),
    only: word(
      String.raw`only (?:the|our|one|a|an|my|his|her|\uFFFC+) \p{L}+|(?:nobody|no one|none|no other person|no employee|no user) (?:but|except(?: for)?|other than|apart from|besides)|(?:solely|exclusively|only) by|(?:the|our) \p{L}+(?: \p{L}+)? alone|the only (?:person|one|user)`,
    ),
    limits: word(
      String.raw`until|till|before|unless|without|except|apart from|other than|if|once|after|so that|in order|to (?:ensure|make sure|prevent|avoid|keep)|no longer|any ?more|formerly|previously|earlier|in the past|at th(?:at|e) time|then|yet|so far|now|today|currently|instead|would|could|might|(?<!(?:\d(?:st|nd|rd|th)?|in|since|until|of|from|by|last|and|to|this|early|late|mid) )may(?! \d)|should|must|will|shall|when(?:ever)?|during|as of|but one|back then|old|first|wrong|wrongly|correct(?:ed|ion)?|again|anew|ever since then`,
    ),
    since: word(
      String.raw`since|from (?:\d|that|this|the|january|february|march|april|may|june|july|august|september|october|november|december)|starting`,
    ),
    past: word(
      String.raw`was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|(?<!(?:is|are|be)(?: \p{L}+)? )\p{L}{3,}ed|sold|bought|sent|kept|held|put|made|took|found|went|came|left|gave|wrote|built`,
    ),
    present: word(String.raw`is|are|has|have|do|does|don['’]t|doesn['’]t|isn['’]t|aren['’]t|\p{L}{3,}s`),
    exists: word(
      String.raw`is|are|was|were|has|have|had|use[sd]?|using|exists?|existed|hold|holds|held|keeps?|kept|employ(?:s|ed)?|owns?|owned|contains?|contained|there`,
    ),
    refers: word(
      String.raw`it|its|them|they|this|that|these|those|any|one|such|(?:the|all|our|both|\d+|\p{L}+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty) (?:\p{L}+ )?(?:units?|pieces?|items?|products?|goods|articles?|copies|orders?|sales?|buyers?|customers?)`,
    ),
    gone: word(
      String.raw`deleted|removed|closed|taken (?:down|off)|took (?:down|off)|withdrawn|withdrew|ended|destroyed|disposed|discarded|thrown away|cancell?ed|terminated|dissolved|shut(?: down)?|deactivated|blocked|returned to|sent back|sold off|stopped|switched off|suspended|scrapped|emptied|dismissed|left us|left the company`,
    ),
    there: word(
      String.raw`still|remains?|remained|continu\p{L}+|as (?:before|usual|ever)|goes on|keeps on|(?:is|are|stays?) (?:online|live|active|on sale|available|open|visible|in (?:use|stock|force)|in place|running)|ever since|to this day|go on|unchanged`,
    ),
    ends: word(
      String.raw`removed|stopped|ceased|destroyed|discarded|threw away|thrown away|withdrew|withdrawn|deleted|recalled|took out|taken out|ended|closed|gave up|disposed|cancell?ed|terminated|refunded`,
    ),
    was: everyWord(
      String.raw`had|has|have|existed?|contained?|held|put|placed|inserted|enclosed|included|made|printed|used|sold|bought|ordered|opened|owned|sent|kept|been|created|listed|stored|employed|offered`,
    ),
    senses: [
      [
        '=trade',
        /^(?:sell|sold|sale|buy|bought|purchas|trad(?:e|ed|es|ing)$|dealt|deal|handled|resell|resold|offer)/,
      ],
      [
        '=duty',
        /^(?:check|inspect|control|verif|test|examin|compar|review|audit|count|train|instruct|record|document|logged|sign|read|measur|weigh)/,
      ],
      [
        '=change',
        /^(?:chang|alter|edit|modif|replac|amend|swap|touch|updat|rewrit|rewrote|lower|rais(?:e|ing)|reduc|increas|decreas|adjust)/,
      ],
      ['=send', /^(?:ship|dispatch|send|sent|post|mail|deliver|hand)/],
      [
        '=here',
        /^(?:attach|enclos|present|available|missing|lacking|absent|lost|unavailable|provided|supplied|includ)/,
      ],
      ['=access', /^(?:access|log|login|logs|logged|password)$/],
      ['=print', /^print/],
    ],
    empty:
      /^(?:asins?|skus?|the|a|an|this|that|these|those|our|we|i|my|us|you|your|it|its|they|them|their|he|she|his|her|who|which|what|where|there|here|is|are|was|were|be|been|being|has|have|had|having|do|does|did|done|not|no|never|none|nobody|one|nothing|neither|nor|any|some|all|every|each|always|only|but|except|other|than|and|or|of|in|on|at|to|from|by|for|with|as|into|onto|out|up|off|over|under|about|per|via|also|even|just|still|so|too|very|can|cannot|ever|once|both|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|unit|units|item|items|product|products|piece|pieces|article|articles|good|goods|order|orders|stuff|thing|things|use|uses|used|using|contain|contains|contained|hold|holds|held|keep|keeps|kept|exist|exists|existed|make|makes|made|take|takes|took|get|gets|got|came|come|went|time|day|days|year|week|service|services|method|cause|reason|whole|entire|single|own|shall|apart|besides|exclusively|solely|alone|anybody|anyone|anything|everything|everybody|everyone|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|morning|evening|daily|weekly|yet|while|however|nevertheless|because)$/,
    cut: cutAt('and|but|while|although|though|yet|whereas|because|which|that|who|where|as'),
  },
  de: {
    none: word(
      String.raw`nie|niemals|kein(?:e[nmrs]?)?|keinerlei|niemand(?:em|en)?|nichts|zu keine[rm] \p{L}+|noch nie|nirgends`,
    ),
    never: word(String.raw`nie|niemals|zu keine[rm] (?:Zeit\p{L}*|Moment)|noch nie`),
    not: word(String.raw`nicht|fehlt|fehlen|fehlte|fehlten|fehlend\p{L}*|verloren|abhanden`),
    all: word(
      String.raw`alle[nmrs]?|jede[nmrs]?|stets|immer|sämtliche[nmrs]?|ausnahmslos|ganze[nmrs]?|vollständig|komplett\p{L}*|lückenlos`,
    ),
    only: word(
      String.raw`(?:nur|allein|einzig|ausschließlich) (?:der|die|das|den|dem|unser\p{L}*|mein\p{L}*|ein\p{L}*)|(?:niemand|keiner) (?:außer|als)|kein anderer als`,
    ),
    limits: word(
      String.raw`bis|bevor|vor (?:der|dem|Ihrer|unserer|Ihrem)|vorher|zuvor|früher\p{L}*|damals|ehemals|bisher|bislang|wenn|falls|sofern|sobald|solange|nachdem|nach (?:der|dem|Freigabe|Prüfung|Erhalt|Ihrer)|ohne|außer|es sei denn|mit Ausnahme|abgesehen|damit|sodass|um|jetzt|nun|heute|künftig|mehr|noch nicht|inzwischen|stattdessen|würde[n]?|könnte[n]?|soll(?:en|te|ten)?|muss|müssen|darf|dürfen|während|falsch\p{L}*|korrig\p{L}+|berichtig\p{L}+|irrtümlich|alte[nrs]?|erst`,
    ),
    since: word(String.raw`seit|seitdem|seither|ab (?:dem|sofort|\d)`),
    past: word(
      String.raw`war|waren|wurde|wurden|hatte|hatten|haben|hat|(?:ver)?kauften?|lag|lagen|gab|prüften?|zählten?`,
    ),
    present: word(String.raw`ist|sind|wird|werden|liegt|liegen|gibt|\p{L}{3,}(?:en|t)`),
    exists: word(
      String.raw`ist|sind|war|waren|hat|haben|hatten?|gibt|gab|nutzen|nutzt|verwende[nt]?|besitz\p{L}+|führ\p{L}+|besteh\p{L}*|unterhalten|enth[aä]lt\p{L}*`,
    ),
    refers: word(
      String.raw`es|ihn|sie|ihm|ihr|ihnen|diese[nmrs]?|davon|welche[nrs]?|(?:die|den|der|alle[nr]?|unsere[nr]?|\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf) (?:\p{L}+ )?(?:Stück|Einheiten|Artikel\p{L}*|Produkte?n?|Waren?|Exemplare?n?|Bestellungen|Verkäufe|Käufern?|Kunden)`,
    ),
    gone: word(
      String.raw`gelöscht|entfernt|geschlossen|beendet|vernichtet|entsorgt|eingestellt|abgeschaltet|aufgelöst|gekündigt|zurückgezogen|gesperrt|deaktiviert|stillgelegt|abgeschafft|weggeworfen|verkauft und|zurückgeschickt|entlassen|ausgebucht|aufgegeben`,
    ),
    there: word(
      String.raw`weiterhin|noch immer|immer noch|nach wie vor|noch (?:online|aktiv|da|verfügbar|sichtbar|heute)|wie (?:gewohnt|bisher|zuvor)|seither|unverändert|fortgesetzt|weiter|(?:ist|sind|bleibt|bleiben) (?:online|aktiv|verfügbar|im Verkauf|sichtbar|offen)`,
    ),
    ends: word(
      String.raw`entfernt|gestoppt|eingestellt|beendet|vernichtet|entsorgt|weggeworfen|gelöscht|zurückgerufen|zurückgezogen|herausgenommen|aufgehört|geschlossen|gekündigt|ersetzt|erstattet`,
    ),
    was: everyWord(
      String.raw`enthalten|enthielt\p{L}*|gehabt|hatten?|beigelegt|gelegt|lag|lagen|gab|gegeben|gedruckt|verwendet|genutzt|benutzt|besessen|verkauft|gekauft|geführt|bestand\p{L}*|gewesen|verschickt|eröffnet|angeboten`,
    ),
    senses: [
      ['=trade', /^(?:ver|ge|an|ein|be)*(?:kauf|handel|trieb|vertr[ei]|bezog|bezieh|führt)/],
      [
        '=duty',
        /^(?:ge|über|ab|ver|nach|kontroll)*(?:pruf|prüf|kontroll|glich|gleich|zahl|zähl|schul|dokument|protokoll|unterschr|zeichne|lesen|gelesen|messen|gemessen|wog|wieg)/,
      ],
      [
        '=change',
        /^(?:ver|ge|ab|um|aus)*(?:änder|ander[nt]|ersetz|bearbeit|tausch|wechsel|angefasst|anger|korrigier|überarbeit)/,
      ],
      ['=send', /^(?:ver|ge|zu)*(?:sand|send|schick|liefer)/],
      [
        '=here',
        /^(?:bei|liegt|liegen|vorlieg|vorhanden|beigefügt|beiliegt|beiliegen|angefügt|anbei|fehl|verloren|abhanden|beigelegt)/,
      ],
      ['=access', /^(?:zugang|zugriff|meldet|melden|anmeld|angemeldet|einlogg|eingeloggt|loggt|passwort)/],
      ['=print', /^(?:ge|aus)*druck/],
    ],
    empty:
      /^(?:asins?|skus?|der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|unser\p{L}*|wir|ich|mein\p{L}*|uns|sie|ihr\p{L}*|ihn|ihm|es|er|dies\p{L}*|jen\p{L}*|welch\p{L}*|dass|das|was|wo|wer|da|dort|hier|ist|sind|war|waren|wurde|wurden|wird|werden|worden|hat|haben|hatte|hatten|sein|nicht|nie|niemals|noch|kein\p{L}*|niemand\p{L}*|nichts|alle\p{L}*|jede\p{L}*|immer|stets|nur|allein|einzig|ausschließlich|außer|und|oder|aber|auch|sogar|von|vom|zu|zum|zur|in|im|an|am|auf|bei|beim|mit|für|aus|über|unter|durch|per|pro|als|wie|so|sehr|schon|je|kann|können|sich|zwei|drei|vier|fünf|sechs|zehn|zwölf|stück|einheit\p{L}*|artikel\p{L}*|produkt\p{L}*|ware|waren|exemplar\p{L}*|bestellung\p{L}*|sache|nutz\p{L}*|verwend\p{L}*|besitz\p{L}*|enth[aä]lt\p{L}*|gibt|gab|besteht|mach\p{L}*|zeit\p{L}*|tag\p{L}*|täglich|woche\p{L}*|jahr\p{L}*|morgen|abend\p{L}*|montag\p{L}*|dienstag\p{L}*|mittwoch\p{L}*|donnerstag\p{L}*|freitag\p{L}*|samstag\p{L}*|sonntag\p{L}*|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|sämtlich\p{L}*|ursache|grund|ganz\p{L}*|irgend\p{L}*|jemals|zeitpunkt|keinerlei)$/u,
    cut: cutAt('und|aber|doch|jedoch|während|obwohl|weil|denn|wobei|sondern'),
  },
  fr: {
    none: word(
      String.raw`jamais|aucun(?:e|s)?|personne(?= (?:n['’]|ne|d['’]autre))|ne \p{L}+ personne|rien|nul(?:le)?|à aucun moment|ni|pas (?:un|une|de|d['’])(?= ?\p{L}+)`,
    ),
    never: word(String.raw`jamais|à aucun moment`),
    not: word(String.raw`pas|manque|manquent|manquait|manquaient|manquante?s?|absente?s?|perdue?s?`),
    all: word(
      String.raw`tous|toutes|chaque|toujours|tout(?:e)? (?:le|la|l['’]|notre)|intégralité|sans exception|chacune?|systématiquement|entièrement`,
    ),
    only: word(
      String.raw`(?:seule?s?|uniquement) (?:le|la|les|l['’]|notre|un|une)|(?:personne|nul)(?: d['’]autre)? (?:que|sauf|hormis|à part)|(?:le|la|notre) \p{L}+ (?:est )?(?:le |la )?seule?|exclusivement (?:par|le|la)`,
    ),
    limits: word(
      String.raw`jusqu['’]\p{L}+|avant|auparavant|après|sans|sauf|hormis|excepté|à moins|si|s['’]il|afin|pour que|pour (?:éviter|empêcher|garantir)|désormais|dorénavant|maintenant|aujourd['’]hui|autrefois|alors|à l['’]époque|plus|lorsqu\p{L}*|quand|dès|tant que|encore que|pendant|devra\p{L}*|doit|doivent|pourra\p{L}*|sera|seront|erronée?s?|rectifi\p{L}+|corrigeons|anciens?|anciennes?|qu['’]après|n['’]\p{L}+ \p{L}+ que?|(?:ne )?\p{L}+ (?:les|la|le) \p{L}+ qu['’]\p{L}+`,
    ),
    since: word(String.raw`depuis|à (?:partir|compter)`),
    past: word(
      String.raw`avons|ai|a|ont|avait|avaient|avions|était|étaient|été|fut|furent|\p{L}{3,}(?:ait|aient)`,
    ),
    present: word(String.raw`est|sont|n['’]est|c['’]est|\p{L}{3,}(?:ons|ent|e|s)`),
    exists: word(
      String.raw`est|sont|était|étaient|a|avons|avait|avions|ont|utilis\p{L}+|existe\p{L}*|possèd\p{L}+|possédons|employ\p{L}+|détenons|dispos\p{L}+|contien\p{L}+|contenai\p{L}*`,
    ),
    refers: word(
      String.raw`en|le|la|les|l['’]|ce(?:t|tte|s)?|celui-ci|ceux-ci|lesquel(?:le)?s|(?:les|des|nos|ces|tous les|aux|\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze) (?:\p{L}+ )?(?:unités?|pièces?|articles?|produits?|exemplaires?|commandes?|ventes?|acheteurs?|clients?)`,
    ),
    gone: word(
      String.raw`supprimée?s?|retirée?s?|fermée?s?|détruite?s?|jetée?s?|résiliée?s?|arrêtée?s?|clôturée?s?|éliminée?s?|désactivée?s?|bloquée?s?|renvoyée?s?|mise?s? hors ligne|dissoute?s?|cessé|licenciée?s?|abandonnée?s?`,
    ),
    there: word(
      String.raw`toujours|encore|continu\p{L}+|reste(?:nt)?|demeure(?:nt)?|comme (?:avant|d['’]habitude)|normalement|(?:est|sont) (?:en ligne|actives?|actifs?|disponibles?|visibles?|en vente|ouvertes?)|à ce jour|inchangée?s?`,
    ),
    ends: word(
      String.raw`retirée?s?|supprimée?s?|arrêté|cessé|détruite?s?|jetée?s?|rappelée?s?|éliminée?s?|enlevée?s?|fermée?s?|résiliée?s?|remplacée?s?|remboursée?s?|mis fin`,
    ),
    was: everyWord(
      String.raw`contenue?s?|contenait|eue?s?|avons|avions|mise?s?|insérée?s?|placée?s?|glissée?s?|jointe?s?|imprimée?s?|utilisée?s?|vendue?s?|achetée?s?|existé|été|possédée?s?|fait|créée?s?|ouvert|proposée?s?|envoyée?s?`,
    ),
    senses: [
      ['=trade', /^(?:re)?(?:vend|vente|achet|achat|commerc|negoc|distribu)/],
      [
        '=duty',
        /^(?:control|verif|inspect|examin|compar|compt|form[eé]|teste?|relu|sign|pes|mesur|document|enregistr)/,
      ],
      ['=change', /^(?:modifi|chang|remplac|retouch|alter|echang|corrig|touch)/],
      ['=send', /^(?:expedi|envoy|envoi|livr|post)/],
      ['=here', /^(?:joint|jointe|annex|fourni|present|manqu|absent|perdu|disponib)/],
      ['=access', /^(?:acces|accede|connect|identifi|mot)/],
      ['=print', /^imprim/],
    ],
    empty:
      /^(?:asins?|skus?|le|la|les|l|d|n|s|c|j|m|t|qu|un|une|des|du|de|au|aux|notre|nos|nous|je|mon|ma|mes|votre|vos|vous|il|elle|ils|elles|on|lui|leur|leurs|se|en|y|ce|cet|cette|ces|celui|ceux|qui|que|quoi|dont|ou|lequel|laquelle|lesquels|lesquelles|est|sont|etait|etaient|ete|etre|a|ai|avons|ont|avait|avaient|avions|avoir|ne|pas|jamais|aucun|aucune|aucuns|personne|rien|nul|nulle|ni|tous|toutes|tout|toute|chaque|chacun|chacune|toujours|seul|seule|seuls|uniquement|exclusivement|et|mais|or|donc|car|si|dans|sur|sous|chez|par|pour|avec|entre|vers|plus|moins|tres|aussi|meme|encore|autre|autres|deux|trois|quatre|cinq|six|dix|douze|unite|unites|piece|pieces|article|articles|produit|produits|exemplaire|exemplaires|commande|commandes|chose|choses|utilis\p{L}*|existe\p{L}*|possed\p{L}*|contien\p{L}*|contenai\p{L}*|fait|faire|moment|jour|jours|matin|matins|soir|semaine|an|ans|annee|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|cause|systematiquement)$/u,
    cut: cutAt('et|mais|tandis que|alors que|bien que|car|qui|que|dont|où|lesquels|lesquelles|or|pourtant'),
  },
  it: {
    none: word(
      String.raw`(?<!\d )mai(?! \d)|nessun(?:o|a|['’])?|alcun(?:o|a|['’])?|niente|nulla|in nessun momento|né`,
    ),
    never: word(String.raw`(?<!\d )mai(?! \d)|in nessun momento`),
    not: word(
      String.raw`non|manca|mancano|mancava|mancavano|mancante|mancanti|assent[ei]|smarrit[aoei]|pers[aoei]`,
    ),
    all: word(
      String.raw`tutt[ieoa]|ogni|sempre|ciascun[oa]?|senza eccezioni|inter[oaie]|completamente|sistematicamente`,
    ),
    only: word(
      String.raw`(?:solo|soltanto|unicamente|esclusivamente) (?:il|la|lo|l['’]|i|le|nostr[oa]|un[oa]?)|nessun(?:o|['’] ?altro)? (?:tranne|eccetto|salvo|oltre|se non|all['’]infuori)|esclusivamente (?:da|dal|dalla)`,
    ),
    limits: word(
      String.raw`fino|finché|prima|in passato|allora|a quel tempo|dopo|senza|tranne|salvo|eccetto|se|affinché|per (?:evitare|impedire|garantire)|ora|adesso|oggi|d['’]ora|più|ancora no|quando|qualora|mentre non|durante|dovr\p{L}+|deve|devono|potr\p{L}+|sar[àa]n?n?o?|errat[oaie]|erroneamente|corregg\p{L}+|rettific\p{L}+|vecchi[oae]?|invece`,
    ),
    since: word(String.raw`da quando|dal(?:l['’])?|dalla|a partire`),
    past: word(
      String.raw`abbiamo|ho|ha|hanno|era|erano|aveva|avevamo|stat[oaie]|fu|furono|\p{L}{3,}(?:ava|avano|eva|evano|iva)|\p{L}{2,}ammo`,
    ),
    present: word(String.raw`è|sono|viene|vengono|\p{L}{3,}(?:iamo|a|ano|ono|e)`),
    exists: word(
      String.raw`è|sono|c['’]è|ci sono|era|erano|ha|abbiamo|hanno|aveva\p{L}*|us\p{L}+|utilizz\p{L}+|esist\p{L}+|possed\p{L}+|dispon\p{L}+|teniamo|conten\p{L}+|contiene`,
    ),
    refers: word(
      String.raw`lo|la|li|le|l['’]|ne|quest[oaie]|quell[oaie]|che|(?:i|gli|le|tutti i|tutte le|nostri|nostre|ai|agli|\d+|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici) (?:\p{L}+ )?(?:unità|pezzi|articoli|prodotti|esemplari|ordini|vendite|acquirenti|clienti)`,
    ),
    gone: word(
      String.raw`eliminat[oaie]|rimoss[oaie]|chius[oaie]|cancellat[oaie]|distrutt[oaie]|smaltit[oaie]|buttat[oaie]|disattivat[oaie]|ritirat[oaie]|bloccat[oaie]|cessat[oaie]|sciolt[oaie]|terminat[oaie]|restituit[oaie]|licenziat[oaie]|abbandonat[oaie]`,
    ),
    there: word(
      String.raw`ancora|tuttora|continua\p{L}*|rest[ai]\p{L}*|rimane|rimangono|come (?:prima|al solito|sempre)|regolarmente|(?:è|sono) (?:online|in linea|attiv[oaie]|disponibil[ei]|visibil[ei]|in vendita|apert[oaie])|invariat[oaie]`,
    ),
    ends: word(
      String.raw`eliminat[oaie]|rimoss[oaie]|tolt[oaie]|smesso|cessat[oaie]|distrutt[oaie]|smaltit[oaie]|buttat[oaie]|ritirat[oaie]|richiamat[oaie]|interrott[oaie]|chius[oaie]|disdett[oaie]|sostituit[oaie]|rimborsat[oaie]`,
    ),
    was: everyWord(
      String.raw`contenut[oaie]|contenevano|avut[oaie]|mess[oaie]|inserit[oaie]|allegat[oaie]|stampat[oaie]|usat[oaie]|utilizzat[oaie]|vendut[oaie]|comprat[oaie]|esistit[oaie]|stat[oaie]|fatt[oaie]|creat[oaie]|apert[oaie]|offert[oaie]|inviat[oaie]`,
    ),
    senses: [
      ['=trade', /^(?:ri)?(?:vend|compr|acquist|tratt(?:at|iam)|commerc)/],
      [
        '=duty',
        /^(?:controll|verific|ispezion|esamin|confront|cont(?:at|iam|an)|form(?:at|iam)|firm|lett[oaie]|pes(?:at|iam)|misur|document|registr)/,
      ],
      ['=change', /^(?:modific|cambi|sostitu|ritocc|alter|corregg|corrett|toccat)/],
      ['=send', /^(?:sped|invi|consegn)/],
      ['=here', /^(?:allegat|fornit|present|manc|assent|smarrit|pers[aoei]$|disponib)/],
      ['=access', /^(?:access|accede|entra|password|colleg)/],
      ['=print', /^stamp/],
    ],
    empty:
      /^(?:asins?|skus?|il|lo|la|i|gli|le|l|un|uno|una|di|del|dello|della|dei|degli|delle|dell|a|al|allo|alla|ai|agli|alle|all|da|dal|dallo|dalla|dai|dagli|dalle|dall|in|nel|nello|nella|nei|negli|nelle|nell|su|sul|sullo|sulla|sui|sugli|sulle|sull|con|per|tra|fra|e|ed|o|ma|pero|che|chi|cui|dove|come|quale|quali|nostro|nostra|nostri|nostre|noi|io|mio|mia|voi|vostro|vostra|si|ci|vi|ne|li|esso|essi|questo|questa|questi|queste|quest|quello|quella|quelli|quelle|sono|siamo|era|erano|stato|stata|stati|state|essere|ho|ha|abbiamo|hanno|aveva|avevano|avere|viene|vengono|veniva|venivano|non|mai|nessun|nessuno|nessuna|alcun|alcuno|alcuna|niente|nulla|tutti|tutte|tutto|tutta|ogni|sempre|ciascun|ciascuno|solo|soltanto|unicamente|esclusivamente|tranne|salvo|eccetto|anche|ancora|altro|altra|altri|altre|due|tre|quattro|cinque|sei|dieci|dodici|unita|pezzo|pezzi|articolo|articoli|prodotto|prodotti|esemplare|esemplari|ordine|ordini|cosa|cose|us\p{L}*|utilizz\p{L}*|esist\p{L}*|possed\p{L}*|contien\p{L}*|conten\p{L}*|fatto|fare|momento|giorno|giorni|mattina|sera|settimana|anno|anni|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|stesso|stessa|causa)$/u,
    cut: cutAt('e|ed|ma|mentre|sebbene|benché|perché|poiché|che|cui|dove|però|eppure'),
  },
  es: {
    none: word(
      String.raw`nunca|jamás|ning(?:ún|una|uno|unos|unas)|nadie|nada|en ningún momento|ni|alguno|alguna`,
    ),
    never: word(String.raw`nunca|jamás|en ningún momento`),
    not: word(String.raw`no|falta|faltan|faltaba|faltaban|ausentes?|perdid[oa]s?|extraviad[oa]s?`),
    all: word(String.raw`todos?|todas?|cada|siempre|sin excepción|enter[oa]s?|íntegramente|por completo`),
    only: word(
      String.raw`(?:solo|sólo|solamente|únicamente|exclusivamente) (?:el|la|los|las|nuestr[oa]|un[oa]?)|nadie (?:salvo|excepto|más que|aparte de|que no sea)|exclusivamente por`,
    ),
    limits: word(
      String.raw`hasta|antes|anteriormente|entonces|en el pasado|después|tras|sin|salvo|excepto|si|para que|para (?:evitar|impedir|garantizar)|ahora|hoy|actualmente|ya no|más|cuando|mientras no|durante|deber\p{L}+|debe|deben|podr\p{L}+|será[n]?|erróne\p{L}+|equivocad\p{L}+|correg\p{L}+|rectific\p{L}+|antigu[oa]s?|visto bueno|en lugar`,
    ),
    since: word(String.raw`desde|a partir`),
    past: word(
      String.raw`hemos|he|ha|han|había|habíamos|era|eran|estaba|estaban|fue|fueron|\p{L}{3,}(?:aba|aban|ábamos|ía|ían|íamos|aron|ieron|ó)|\p{L}{2,}(?:amos|imos)`,
    ),
    present: word(String.raw`es|son|está|están|hay|\p{L}{3,}(?:amos|emos|a|an|e|en)`),
    exists: word(
      String.raw`es|son|está|están|hay|hubo|había|tenemos|tiene|tienen|teníamos|us\p{L}+|utiliz\p{L}+|exist\p{L}+|pose\p{L}+|dispon\p{L}+|contamos|contien\p{L}+|contenía\p{L}*`,
    ),
    refers: word(
      String.raw`lo|la|los|las|este|esta|estos|estas|ese|esa|esos|esas|ninguna?|(?:los|las|nuestros|nuestras|todos los|todas las|a los|\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce) (?:\p{L}+ )?(?:unidades|piezas|artículos|productos|ejemplares|pedidos|ventas|compradores|clientes)`,
    ),
    gone: word(
      String.raw`(?:elimin|retir|cerr|borr|destru|desech|tir|cancel|desactiv|bloque|suprim|disolv|devolv|despid|abandon)(?:[óo]|aron|ieron|amos|imos|ad[oa]s?|id[oa]s?|yó|yeron|yendo|uimos)|dad[oa]s? de baja`,
    ),
    there: word(
      String.raw`sigue[n]?|siguen|aún|todavía|continú\p{L}+|permanece[n]?|como (?:antes|siempre|de costumbre)|con normalidad|(?:está|están) (?:en línea|activ[oa]s?|disponibles?|visibles?|a la venta|abiert[oa]s?)|sin cambios`,
    ),
    ends: word(
      String.raw`dejamos de|dejado de|(?:retir|elimin|destru|desech|tir|suprim|quit|cerr|cancel|sustitu|reembols|interrump)(?:amos|imos|uimos|ó|aron|ieron|ad[oa]s?|id[oa]s?|yó|yeron)`,
    ),
    was: everyWord(
      String.raw`conten\p{L}+|contuv\p{L}+|tenid[oa]s?|tuvimos|tuvo|metimos|metid[oa]s?|pusimos|puest[oa]s?|inclu\p{L}+|impri\p{L}+|us\p{L}+|utiliz\p{L}+|vend\p{L}+|compr\p{L}+|exist\p{L}+|hubo|habido|sido|hecho|hicimos|cre\p{L}+|abrimos|ofre\p{L}+|envi\p{L}+`,
    ),
    senses: [
      ['=trade', /^(?:re)?(?:vend|venta|compr(?!ob)|adquir|comerci|distribu)/],
      [
        '=duty',
        /^(?:revis|comprob|comprueb|control|inspeccion|verific|examin|compar|cont(?:amos|ad|ar)|form(?:amos|ad)|firm|ley|lei|pes(?:amos|ad)|med|document|registr)/,
      ],
      ['=change', /^(?:modific|cambi|sustitu|reemplaz|retoc|alter|correg|corrig|tocam|tocad)/],
      ['=send', /^(?:envi|expid|exped|entreg|mand)/],
      ['=here', /^(?:adjunt|aport|present|falt|ausent|perdid|disponib|extravi)/],
      ['=access', /^(?:acces|acced|entra|contrasen|conect)/],
      ['=print', /^impri/],
    ],
    empty:
      /^(?:asins?|skus?|el|la|los|las|lo|un|una|unos|unas|de|del|al|a|en|con|por|para|sobre|entre|y|e|o|u|pero|que|quien|quienes|cual|cuales|donde|como|nuestro|nuestra|nuestros|nuestras|nosotros|yo|mi|su|sus|se|le|les|me|nos|este|esta|estos|estas|ese|esa|esos|esas|aquel|es|son|esta|estan|era|eran|estaba|estaban|fue|fueron|sido|ser|estar|he|ha|hemos|han|habia|habiamos|haber|hay|hubo|no|nunca|jamas|ningun|ninguna|ninguno|nadie|nada|ni|todo|toda|todos|todas|cada|siempre|solo|solamente|unicamente|exclusivamente|salvo|excepto|tambien|aun|otro|otra|otros|otras|dos|tres|cuatro|cinco|seis|diez|doce|unidad|unidades|pieza|piezas|articulo|articulos|producto|productos|ejemplar|ejemplares|pedido|pedidos|cosa|cosas|us\p{L}*|utiliz\p{L}*|exist\p{L}*|pose\p{L}*|contien\p{L}*|contenia\p{L}*|hecho|hacer|momento|dia|dias|manana|noche|semana|ano|anos|lunes|martes|miercoles|jueves|viernes|sabado|sabados|domingo|domingos|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|causa|alguno|alguna|tenemos)$/u,
    cut: cutAt('y|e|pero|mientras|aunque|porque|que|donde|cuyo|sino|no obstante'),
  },
  ja: {
    none: /(?:一度も|一切|決して|誰も|何も|全く|まったく|[一1１](?:個|点|件|枚|本|台|冊|箱|通)も|どの[^。、]{1,8}も|いかなる)[^。]{0,24}(?:な[いくか]|ませ|ず)|(?:た|だ)こと(?:は|も|が)[^。、]{0,8}(?:な[いくか]|ありませ|ござい)/u,
    never: /一度も|決して|(?:た|だ)こと(?:は|も|が)/u,
    not: /(?:て|で)(?:い|お)(?:な|りませ|ませ)|ません|なかった|ない(?:。|$)|せず|欠け|見つか(?:ら|り)|紛失/u,
    all: /すべて|全て|全(?:数|件|品|商品|点|在庫)|毎回|必ず|常に|いつも|各|あらゆる/u,
    only: /だけ(?:です|が|でし|に|で)|のみ(?:です|が|でし|に|で)|以外は?(?:誰も|の者は|のスタッフは)[^。]{0,24}(?:ません|ない)/u,
    limits:
      /まで(?:は)?|以前|以降|前(?:は|に|から)|後(?:に|は)|ずに|なしに|除(?:い|き)|場合|ときは|時は|ように|今後|現在|当時|今は|れば|たら|なら|予定|べき|誤り(?:で|であ)|訂正|改めて|再び|もう|代わり|(?<!以外)以外(?=の)/u,
    since: /(?:日|月|年|今|それ|以来)から|以来/u,
    past: /(?:まし)?た(?:。|が|の|も|こ|、|$|分|もの|商品|\d)|でした/u,
    present: /(?:ます|です|いる|ある|する)(?:。|が|、|$)|て(?:い|お)(?:ます|ません|り)/u,
    exists: /あり|ござい|います|保有|使用|利用|所有|存在/u,
    refers:
      /その|この|これ|当該|それ|(?:\d+|[一二三四五六七八九十]+)(?:個|点|件|枚|本|台|冊|箱|名)|すべて|商品/u,
    gone: /削除|撤去|閉鎖|廃棄|破棄|終了|停止|解約|撤回|取り下げ|返送|退職|処分し/u,
    there:
      /引き続き|依然|通常どおり|通常通り|これまで(?:どおり|通り)|今も|まだ|現在も|継続|続けて|その後も|公開中|販売中|残って/u,
    ends: /削除|撤去|廃棄|破棄|中止|停止|やめ|取りやめ|回収|返金|差し替え|終了|解約|取り除/u,
    was: /入れ|作(?:っ|り|成)|同梱|封入|使(?:っ|用)|販売|購入|仕入|含(?:ま|ん)|保有|利用|印刷|配(?:っ|布)|存在|開設|送(?:っ|付)/gu,
    senses: [
      ['=trade', /販売|仕入|購入|売(?:っ|り)|買(?:っ|い)|取(?:り)?扱|調達/],
      ['=duty', /検品|検査|確認|照合|点検|研修|計量|記録|署名|比較/],
      ['=change', /変更|修正|差し替え|交換|編集|改変|書き換え/],
      ['=send', /出荷|発送|配送|送付/],
      ['=here', /添付|提出|同封|欠け|紛失|見つか/],
      ['=access', /ログイン|アクセス|パスワード/],
      ['=print', /印刷/],
    ],
    empty:
      /^(?:当店|当社|弊社|商品|製品|注文|使用|利用|存在|毎朝|毎日|毎週|以上|土曜|曜日|月曜|火曜|水曜|木曜|金曜|日曜|原因|個の|全数|一度|一切|全て|すべて|以外|責任|担当|場合|月の|通常)$/,
    cut: /。|；|(?<=[がしでくずりん])、|、(?=[^、。]{0,12}(?:は|が|を))/g,
  },
}
