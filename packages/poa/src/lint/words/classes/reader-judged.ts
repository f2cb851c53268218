import { entry } from '../entry.ts'
import type { ByLanguage, Vocabulary } from './by-language.ts'
import { beside, oneOf, words } from './by-language.ts'
import { scorn } from './scorn.ts'

/** The reader, the reader's people and machines, and what they decided. */
const reader: Vocabulary = {
  en: String.raw`\b(?:amazon(?:'s|’s)?(?! (?:listing|order|account|store|orders|listings|template|page|pages|standard)\b)|your(?! (?:notice|order)\b)|you(?! (?:can|may|will|find|see)\b))\b`,
  de: words(
    String.raw`amazons?|ihnen|ihrerseits|seitens ihre[sr]|(?:ihr|ihre|ihrem|ihren|ihrer|ihres) (?:\p{L}+ )?\p{L}*(?:team|teams|system|systems|filter|filters|algorithmus|mitarbeiter\p{L}*|prüfer\p{L}*|entscheidung|sperre|sperrung|vorgehen|verhalten|logistik|lager|unternehmen|konzern|hauses?|leute|support|plattform|regeln|verfahren|praxis|abteilung|urteil|bearbeitung)`,
  ),
  fr: words(String.raw`amazon|vous|votre|vos`),
  it: words(String.raw`amazon|voi|vostr[oaie]|vi`),
  es: words(
    String.raw`amazon|ustedes|vuestr[oa]s?|su (?:equipo|sistema|algoritmo|decisión|logística|gente|empresa|plataforma|almacén|robot|filtro|proceder|actitud|trato|gestión|proceso)|sus (?:\p{L}+ )?(?:revisores|empleados|robots|algoritmos|sistemas|normas|reglas|filtros|agentes|equipos|decisiones)`,
  ),
  ja: '(?:御社|貴社|そちら|amazon|アマゾン|審査(?!基準表)|アカウント停止|停止措置)',
}

/** LNG-03: a word of scorn in a sentence that has the reader in it; an admission scorns nobody but ourselves. */
export const readerJudged: ByLanguage = {
  en: [
    entry(
      beside(reader.en, scorn.en),
      ['It is unfair how Amazon treats small shops.', 'Your process is a shambles.'],
      ['The joke mug was listed twice.', 'You find the sheet in Exhibit 2.'],
    ),
  ],
  de: [
    entry(
      beside(reader.de, scorn.de),
      ['Das ist ein Unding seitens Ihres Teams.', 'Die Entscheidung von Amazon ist lächerlich.'],
      ['Ihr Team nannte am 3. Mai zwei ASINs.'],
    ),
  ],
  fr: [
    entry(
      beside(reader.fr, scorn.fr),
      ['Vos équipes bâclent l’examen.', 'La décision d’Amazon est injuste.'],
      ['Votre courriel cite deux lots.'],
    ),
  ],
  it: [
    entry(
      beside(reader.it, scorn.it),
      ['Tutto dipende dall’inefficienza della vostra logistica.', 'È ingiusto come Amazon tratta i piccoli.'],
      ['La vostra notifica cita due lotti.'],
    ),
  ],
  es: [
    entry(
      beside(reader.es, scorn.es),
      ['Es una vergüenza cómo tratan ustedes a los pequeños.', 'La decisión de Amazon es injusta.'],
      ['Su equipo pidió dos facturas.'],
    ),
  ],
  ja: [
    entry(
      beside(reader.ja, scorn.ja, 40),
      ['御社の対応はひどいです。', '審査が一方的です。'],
      ['御社の通知は2件のASINを挙げています。'],
    ),
  ],
}

const machine: Vocabulary = {
  en: '(?:bots?|algorithms?|filters?|robots?|machines?|computers?|AI|software|script|automation)',
  de: String.raw`\p{L}*(?:bots?|algorithm\p{L}+|filter[sn]?|roboter[sn]?|maschinen?|computer|ki|software|skript|automat\p{L}*)`,
  fr: '(?:robots?|algorithmes?|filtres?|machines?|ordinateur|ia|logiciel|script|automate)',
  it: '(?:bot|robot|algoritm[oi]|filtr[oi]|macchin[ae]|computer|ia|software|script|automatismo)',
  es: '(?:bots?|robots?|algoritmos?|filtros?|máquinas?|ordenador|ia|programa|script|automatismo)',
  ja: '(?:ボット|アルゴリズム|フィルター|ロボット|機械|コンピューター?|AI|自動(?:処理|判定|検知))',
}

/** LNG-03: what was done to us came from a machine, without warning, by moving rules, or from the house over there. */
export const doneToUs: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:suspen\w+|deactivat\w+|ban|block\w*|clos\w+|flag\w*|decision|remov\w+)\b[^.!?;\n]{0,40}?\b(?:by|from|of|to) (?:an?|the|some|your) (?:\w+ )?${machine.en} (?:\w+ )?(?:that|which|who|gone|without|unable|incapable)`,
        String.raw`\b(?:we|i) (?:were|was|got|received|had been|have been) (?:\w+ )?(?:given |sent |offered |told )?(?:no|neither|not a single|zero|never (?:any|a)) (?:\w+ )?(?:warning(?! (?:label|light|sign|text|symbol|triangle))|explanation|hearing|chance to|prior notice)`,
        String.raw`\b(?:ever|constantly|always|forever|continually|permanently)[- ](?:changing|shifting|moving|new|growing) (?:\w+ )?(?:rules?|polic\w+|requirements?|goalposts|standards)|\b(?:amazon(?:'s|’s)?|your)\b[^.!?;\n]{0,30}\b(?:rules?|polic\w+|requirements?|guidelines|standards)\b[^.!?;\n]{0,20}\b(?:keep (?:changing|shifting)|(?:change|shift)s? (?:every|all the time|constantly|overnight|daily|weekly|like)|contradict\w*|impossible|confusing|unclear|opaque|mak(?:e|es|ing) (?:it )?(?:hard|impossible|difficult))|\bmov(?:e|ed|es|ing) the goalposts`,
        String.raw`\b(?:glitch\w*|bugs?|errors?|faults?|mistakes?|failures?|flaws?|problems?|culprit|cause) (?:is |was |lies |lay |sits )?(?:\w+ ){0,2}?(?:on|at|within|in|inside) (?:the )?(?:marketplace|platform|seller central|system)(?:'s|’s)?(?: \w+)? (?:side|end)\b|\b(?:fulfil?lment cent(?:re|er)s?|fba|amazon(?:'s|’s)? (?:warehouse|logistics|depot)s?)\b[^.!?;\n]{0,70}?(?:damag\w+|lost|brok\w+|mix\w*|delay\w*|error\w*|fault\w*|wrong\w*|mislaid)[^.!?;\n]{0,20}?,? (?:and |but )?not (?:in |at |by |with |on )?(?:our|ours|us|my|we)\b`,
        String.raw`(?<!\b(?:from|by|to|of|for|on|with|via|at|in|and|or|if|as|than) )\b(?:amazon|you|your (?:\w+ )?(?:house|team|company|people|staff|platform))(?: (?:\w+ly|just|simply|are|is|always|then|now|only|has been|have been|prefers? to|chooses? to))* (?:hid(?:e|es|ing)|believ(?:e|es|ed|ing) (?:every|any|all|them|the|a)|protect(?:s|ed|ing)? (?:the|only|its)|profit\w*|tak(?:e|es|ing) sides|sid(?:e|es|ing) with|look(?:s|ed|ing)? away|treat(?:s|ed|ing)? (?:us|sellers|me|small|honest|everyone)|earns? (?:money )?(?:from|on|by)|let(?:s|ting)? (?:the )?(?:others|big|bad|competitors)|car(?:e|es|ing) (?:nothing|little|more|only)|los(?:e|es|t) our)\b|\b(?:it|this|that) (?:is|was) (?:your|amazon(?:'s|’s)) (?:own |very )?\w+(?: \w+)? (?:that|which|who)\b|\bwho(?:so)?ever (?:\w+ ){0,3}?(?:reviewed|decided|checked|read|handled|judged|closed|suspended|wrote)\b`,
        String.raw`\b(?:thanks|owing|due|down) to (?:your|amazon(?:'s|’s)) (?:\w+ ){0,2}?(?:mess|chaos|bots?|filters?|slow\w*|delays?|silence|automation|mistakes?|errors?|decision|red tape)`,
        String.raw`\b(?:no|not one|nobody|no one|not a single|hardly any|hardly an)(?:one|body)?(?: \w+){0,5}? (?:read|reads|looked at|looks at|opened|opens|considered|studied) (?:\w+ )?(?:our|my|any of our) (?:\w+ )?(?:appeals?|plans?|submissions?|letters?|attachments?|explanations?|answers?)`,
        String.raw`\b(?:the|these|those|apparently) (?:\w+ )?(?:reviewers?|investigators?|moderators?|(?:investigation|performance|account health|seller support|appeals?) (?:team|staff|department|people))(?: (?:\w+ly|just|simply|again|seems? to|appears? to|have|has|had|never|always|even))* (?:fail\w*|ignor\w+|refus\w+|neglect\w*|misread\w*|misunderst\w+|overlook\w*|cannot|can['’]t|could not|do not|don['’]t|does not|doesn['’]t|did not|didn['’]t|not bother\w*|copy|paste|has no|have no|never) ?(?:\w+ ){0,3}?(?:its|their|jobs?|bother\w*|open\w*|read\w*|look\w*|check\w*|listen\w*|understand\w*|understood|care\w*|answer\w*|repl\w+|paste|investigat\w*|see|our|idea|clue|us)\b`,
      ),
      [
        'The suspension was triggered by a filter that cannot tell two shoes apart.',
        'We were given no warning.',
        "Amazon's ever-changing rules are hard.",
        'The problem is a glitch on the marketplace side.',
        'Thanks to your automated mess the stock is stuck.',
        'No human being seems to have read our previous appeal.',
        'The reviewers do not bother to open the attachments.',
        'The investigation team failed to do its job.',
      ],
      [
        'The box had no warning label.',
        'Nobody read the e-mails of the supplier.',
        'The policy changed on 1 April.',
        'The filter was listed without its load.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:sperr\p{L}*|lösch\p{L}*|deaktiv\p{L}*|entscheid\p{L}*|schließung|gesperrt|ausgelöst)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:ein|einem|eine|einer|irgendein\p{L}*|ihr\p{L}*) (?:\p{L}+ )?${machine.de}(?!\p{L}),? (?:der|die|das|ohne|welche[rs]?|dem)`,
        String.raw`(?<!\p{L})(?:bekamen|erhielten|bekam|erhielt|haben|gab es|gab man uns|kam|kamen|wurde uns|wurden)(?!\p{L})[^.!?;\n]{0,20}?(?<!\p{L})(?:keine(?:rlei)?|weder|ohne jede|nie eine) (?:\p{L}+ )?(?:vorwarnung|warnung|erklärung|begründung|anhörung)|(?<!\p{L})ohne (?:jede |jegliche )?(?:vorwarnung|begründung|erklärung)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:ständig|dauernd|laufend|andauernd|immer) (?:wechselnd\p{L}*|neue[nr]?|ändernd\p{L}*|geänderte[nr]?) (?:\p{L}+ )?(?:regeln|richtlinien|vorgaben|anforderungen|vorschriften)|(?:regeln|richtlinien|vorgaben|anforderungen)[^.!?;\n]{0,30}(?:amazons?|ihnen)?[^.!?;\n]{0,20}?(?:ändern sich (?:ständig|dauernd|laufend|täglich)|widersprechen sich|undurchschaubar|unverständlich)`,
        String.raw`(?<!\p{L})(?:fehler|panne|störung|problem|ursache|schuld|bug)(?: \p{L}+){0,4}? (?:auf|bei|an|in) (?:seiten |der |dem |des )?(?:\p{L}+ )?(?:marktplatz\p{L}*|plattform|amazons?|amazon-\p{L}+)(?!\p{L})|(?:amazons?|logistikzentr\p{L}+|fba)(?!\p{L})[^.!?;\n]{0,50}?,? (?:und )?nicht (?:bei uns|durch uns|wir|in unserem|von uns|unser\p{L}*)(?!\p{L})|(?<!\p{L})(?:beschädigt|verloren|vertauscht|zerstört|kaputt)[^.!?;\n]{0,40}?(?:amazon|logistikzentr\p{L}+|fba)[^.!?;\n]{0,20}?nicht (?:bei|durch|von|in) (?:uns|unser)`,
        String.raw`(?<!\p{L})(?:niemand|kein mensch|keiner|offenbar niemand)(?: \p{L}+){0,5}? (?:einspruch|plan|schreiben|antwort|anlagen|widerspruch|beschwerde)(?: \p{L}+){0,3}? (?:gelesen|angesehen|angeschaut|geöffnet|studiert)(?!\p{L})`,
        String.raw`(?<!\p{L})behandel\p{L}+(?!\p{L})[^.!?;\n]{0,50}?wie (?:\p{L}+ )?(?:verbrecher|kriminelle|betrüger|dreck|menschen zweiter klasse|luft)`,
        String.raw`(?<!\p{L})(?:hätten|hätte|wenn) (?:amazon|sie|ihr|ihre|irgendjemand|jemand) (?:\p{L}+ ){0,8}?(?:angesehen|angeschaut|gelesen|geprüft|hingesehen|hingeschaut|gefragt|gewarnt|informiert|geöffnet)(?!\p{L})`,
      ),
      [
        'Ausgelöst hat die Sperre ein Filter, der nichts unterscheiden kann.',
        'Wir bekamen keine Warnung.',
        'Die ständig wechselnden Regeln machen es schwer.',
        'Das Problem ist ein Fehler auf Seiten des Marktplatzes.',
        'Hätten Ihre Leute die Fotos angesehen, wäre das nicht passiert.',
      ],
      ['Die Warnung fehlte auf dem Karton.', 'Niemand hat die Ankündigungen gelesen.', 'Ein Filter fehlte.'],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:suspen\p{L}+|blocage|bloqué\p{L}*|fermeture|décision|désactiv\p{L}+|supprim\p{L}+)(?!\p{L})[^.!?;\n]{0,40}?(?:un|une|votre|vos|quelque|d['’]un|d['’]une) ?(?:\p{L}+ )?${machine.fr}(?!\p{L}) (?:incapable|qui|sans|aveugle)`,
        String.raw`(?:on ne nous a (?:donné|laissé|adressé|fourni)|nous n['’]avons (?:reçu|eu|obtenu))(?: \p{L}+)? (?:ni|aucun|aucune|pas (?:le|la|un|une)) ?(?:\p{L}+ )?(?:avertissement|explication|préavis|délai|avis préalable|justification)|sans (?:le moindre |la moindre |aucun |aucune )?(?:avertissement|préavis|explication|justification)(?!\p{L})`,
        String.raw`(?:règles|politiques|exigences|consignes|critères|règlements?)[^.!?;\n]{0,20}?(?:sans cesse|constamment|tout le temps|en permanence|toujours|perpétuellement|chaque (?:semaine|mois|jour))[^.!?;\n]{0,20}?(?:modifiée?s|chang\p{L}+|nouvelles|mouvantes|différentes)|(?:règles|politiques|exigences|consignes)[^.!?;\n]{0,20}?(?:changent|évoluent) (?:sans cesse|constamment|tout le temps|sans arrêt|du jour au lendemain)`,
        String.raw`(?<!\p{L})(?:bugs?|erreurs?|dysfonctionnements?|pannes?|problème|faute|défaillance|origine|cause)(?: [\p{L}’']+){0,3}? (?:du|de|au|vient|provient|côté|chez)(?: [\p{L}’']+){0,3}? ?(?:côté (?:de )?(?:la place de marché|d['’]amazon|la plateforme)|place de marché|chez amazon|côté amazon|la plateforme)|(?:amazon|centre logistique|fba)(?!\p{L})[^.!?;\n]{0,50}?,? (?:et )?(?:pas|non) (?:chez nous|par nous|nous|dans (?:le nôtre|notre)|le nôtre|notre|de notre)`,
        String.raw`(?<!\p{L})trait\p{L}+(?!\p{L})[^.!?;\n]{0,50}?comme (?:des |un )?(?:criminels?|délinquants?|escrocs?|voleurs?|moins que rien)|(?<!\p{L})(?:votre|vos) \p{L}+ (?:n['’]a|n['’]ont)(?: \p{L}+){0,2}? (?:rien|pas) (?:lu|regardé|vérifié|examiné|compris)`,
        String.raw`si (?:amazon|vos? \p{L}+|vous|quelqu['’]un)(?: \p{L}+){0,2}? (?:avaient|avait|aviez) (?:\p{L}+ )?(?:regardé|lu|vérifié|examiné|ouvert|pris|averti|prévenu|écouté)`,
        String.raw`(?:personne|aucun humain|nul)(?: [\p{L}’']+){0,4}? (?:n['’]a|n['’]ait|ne semble avoir)(?: \p{L}+)? (?:lu|ouvert|regardé|examiné)[^.!?;\n]{0,20}?(?:notre|nos|mon) (?:\p{L}+ )?(?:appel|plan|recours|pièces|réponse|courrier|dossier)`,
      ),
      [
        'La suspension vient d’un filtre incapable de distinguer deux étuis.',
        'On ne nous a donné ni avertissement, ni explication.',
        'Les règles sans cesse modifiées compliquent tout.',
        'Le problème est un bug du côté de la place de marché.',
        'Si vos équipes avaient regardé les photos, nous vendrions.',
      ],
      ['L’avertissement manquait sur la boîte.', 'La règle a changé le 1er avril.', 'Un filtre manquait.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:sospens\p{L}+|blocco|bloccat\p{L}|chiusura|decisione|disattiv\p{L}+|rimoss\p{L}|rimozione)(?!\p{L})[^.!?;\n]{0,40}?(?:un|una|vostro|vostra|qualche) (?:\p{L}+ )?${machine.it}(?!\p{L}) (?:incapace|che|senza|cieco|cieca)`,
        String.raw`(?:non ci (?:è|sono) stat[oaie] (?:\p{L}+ )?(?:dat[oaie]|fornit[oaie]|concess[oaie])|non abbiamo (?:ricevuto|avuto))(?: \p{L}+)? (?:né|nessun[oa]?|alcun[oa]?|neppure un[oa]?|un[oa]?) ?['’]?(?:\p{L}+ )?(?:avviso|avvertimento|spiegazione|preavviso|motivazione)|senza (?:alcun |nessun |il minimo |alcuna )?(?:preavviso|avviso|spiegazione|motivazione)(?!\p{L})`,
        String.raw`(?:regole|norme|policy|politiche|requisiti|criteri)[^.!?;\n]{0,25}?(?:di continuo|continuamente|sempre|in continuazione|ogni (?:mese|settimana|giorno)|dall['’]oggi al domani|costantemente)|(?:continu[ei]|costanti|perenni) (?:modifiche|cambi\p{L}*)[^.!?;\n]{0,20}?(?:regole|norme|policy|politiche|requisiti)`,
        String.raw`(?<!\p{L})(?:bug|error[ei]|guast[oi]|disservizi\p{L}*|problema|colpa|difetto|causa|malfunzionament\p{L})(?: [\p{L}’']+){0,3}? (?:dal|sul|del|lato|da parte|nel)(?: [\p{L}’']+){0,3}? ?(?:lato (?:del |di )?(?:marketplace|amazon|piattaforma)|marketplace|lato amazon|parte di amazon|della piattaforma)|(?:amazon|centro logistico|fba)(?!\p{L})[^.!?;\n]{0,50}?,? (?:e )?non (?:da noi|noi|nel nostro|dal nostro|il nostro|per colpa nostra)`,
        String.raw`(?<!\p{L})tratta\p{L}*(?!\p{L})[^.!?;\n]{0,50}?come (?:dei )?(?:criminali|delinquenti|truffatori|ladri)|(?<!\p{L})vostr[oaie] \p{L}+ (?:\p{L}+ )?non (?:ha|hanno) (?:\p{L}+ )?(?:letto|guardato|verificato|esaminato|capito)`,
        String.raw`se (?:amazon|i vostri|le vostre|il vostro|la vostra|voi|qualcuno)(?: \p{L}+){0,2}? (?:avessero|avesse|aveste) (?:\p{L}+ )?(?:guardato|letto|controllato|verificato|aperto|avvertito|avvisato|ascoltato)`,
        String.raw`(?:nessuno|nessun essere umano)(?: \p{L}+){0,4}? (?:letto|aperto|guardato|esaminato)[^.!?;\n]{0,20}?(?:nostr[oaie]|mi[oae]) (?:\p{L}+ )?(?:appello|ricorso|piano|allegati|risposta|lettera)`,
      ),
      [
        'La sospensione nasce da un filtro incapace di distinguere.',
        'Non ci è stato dato né un avviso, né tempo.',
        'Le regole di Amazon cambiano di continuo.',
        'Il problema è un bug dal lato del marketplace.',
        'Se i vostri addetti avessero guardato le foto, venderemmo.',
      ],
      ['L’avviso mancava sulla scatola.', 'La norma è cambiata il 1° aprile.', 'Mancava un filtro.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:suspensi\p{L}+|bloque\p{L}+|cierre|decisión|desactiv\p{L}+|retirad\p{L})(?!\p{L})[^.!?;\n]{0,40}?(?:un|una|su|algún|alguna) (?:\p{L}+ )?${machine.es}(?!\p{L}) (?:incapaz|que|sin|cieg[oa])`,
        String.raw`(?:no se nos (?:dio|ha dado|concedió|ofreció)|no (?:recibimos|hemos recibido|tuvimos))(?: \p{L}+)? (?:ni|ningún|ninguna|un|una) ?(?:\p{L}+ )?(?:aviso|advertencia|explicación|preaviso|motivo)|sin (?:ningún |ninguna |el menor |la menor |previo )?(?:aviso previo|previo aviso|preaviso|explicación|explicaciones)(?!\p{L})`,
        String.raw`(?:normas|reglas|políticas|requisitos|criterios)[^.!?;\n]{0,20}?(?:siempre cambiantes|cambian (?:constantemente|sin parar|cada|continuamente|de un día)|cambiando (?:siempre|cada|constantemente)|en constante cambio|contradictori\p{L}+)`,
        String.raw`(?<!\p{L})(?:fallo|fallos|error|errores|avería|problema|culpa|causa|defecto)(?: \p{L}+){0,3}? (?:del|de|por|en)(?: \p{L}+){0,2}? ?(?:lado (?:del? )?(?:marketplace|amazon|la plataforma)|parte de amazon|del marketplace|de la plataforma)|(?:amazon|centro logístico|fba)(?!\p{L})[^.!?;\n]{0,50}?,? (?:y )?no (?:en el nuestro|nosotros|en nuestr[oa]|por nosotros|el nuestro|por culpa nuestra)`,
        String.raw`(?<!\p{L})trat\p{L}+(?!\p{L})[^.!?;\n]{0,50}?como (?:a )?(?:delincuentes|criminales|estafadores|ladrones)|(?<!\p{L})su (?:departamento|equipo|personal|gente|servicio) (?:\p{L}+ )?no (?:ha|han) (?:\p{L}+ )?(?:leído|mirado|revisado|comprobado|entendido)`,
        String.raw`si (?:amazon|su \p{L}+|sus \p{L}+|ustedes|alguien)(?: \p{L}+){0,2}? (?:hubieran?|hubiesen?|habrían) (?:\p{L}+ )?(?:mirado|leído|revisado|comprobado|abierto|avisado|escuchado)`,
        String.raw`(?:nadie|ningún ser humano|ninguna persona)(?: \p{L}+){0,4}? (?:leído|leyó|abierto|abrió|mirado|miró)[^.!?;\n]{0,20}?(?:nuestr[oa]s?|mi) (?:\p{L}+ )?(?:apelación|recurso|plan|anexos|respuesta|carta)`,
      ),
      [
        'La suspensión la provocó un filtro incapaz de distinguir.',
        'No se nos dio ni aviso, ni explicación.',
        'Las normas siempre cambiantes de Amazon lo ponen difícil.',
        'El problema es un fallo del lado del marketplace.',
        'Si su gente hubiera mirado las fotos, venderíamos.',
        'Las unidades se dañaron en el almacén de Amazon, no en el nuestro.',
      ],
      ['Faltaba el aviso en la caja.', 'La política cambió el 1 de abril.', 'Faltaba un filtro.'],
    ),
  ],
  ja: [
    entry(
      oneOf(
        `(?:停止|削除|閉鎖|制限|判断|判定)[^。]{0,20}${machine.ja}(?:です|のせい|による|が原因|に(?:より|よる))|${machine.ja}[^。]{0,12}(?:誤(?:検知|判定|作動)|間違|区別できない|勝手に)[^。]{0,10}(?:停止|削除|閉鎖|です|し)`,
        '(?:事前の|何の|一切の)(?:警告|予告|説明)も(?:なく|なし|ありません)|(?:警告|予告|説明|猶予)も、?(?:[^。、]{1,6}も、?){1,3}(?:なく|なし|ありません|いただ)',
        '(?:規約|ルール|ポリシー|規則|基準|要件)[^。]{0,10}(?:頻繁に|毎(?:週|月|日)|次々と|絶えず|しょっちゅう|コロコロ|ころころ|常に)[^。]{0,6}(?:変わ|変更|変え)',
        '(?:マーケットプレイス|プラットフォーム|Amazon|アマゾン|御社|貴社)(?:の)?(?:側|サイド|倉庫|システム)[^。]{0,14}(?:不具合|バグ|問題|エラー|ミス|過失|破損|紛失|障害|責任)|(?:破損|紛失|混入|遅延)[^。]{0,10}(?:Amazon|アマゾン|御社|FBA)[^。]{0,12}(?:当店|弊社|うち)(?:では|のせいでは|で)(?:ありません|ない|なく)',
        '(?:犯罪者|泥棒|詐欺師)(?:のように|扱い)',
        '(?:担当者|審査員?|誰か|そちら|御社|貴社|Amazon|アマゾン)[^。]{0,16}(?:見て|読んで|確認して|調べて|警告して|教えて)(?:いれば|いたら|くれれば|くれていれば)',
        '(?:誰も|誰一人)[^。]{0,10}(?:申し立て|改善計画|計画書|異議|添付)[^。]{0,8}(?:読ん|見|開い)',
      ),
      [
        '停止の原因はケースを区別できないフィルターです。',
        '規約が頻繁に変わります。',
        '問題はマーケットプレイス側の不具合です。',
        '担当者が写真を見ていれば、こうはなりませんでした。',
      ],
      ['規約は4月1日に変わりました。', '検品のフィルターを交換しました。'],
    ),
  ],
}
