import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** TNS-03: done mostly, perhaps, or as well as somebody can: by frequency, by likelihood, by effort instead of deed. */
export const mostly: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:(?:when|whenever|where|wherever|if|unless|as far as|so far as|insofar as|to the extent|as long as)(?: that)?(?: (?:it|this|that|there|doing so))? (?:is|are|be|seems?|proves?|appears?|remains?)(?: (?:at all|to be|deemed|considered|found|\w+ly|reasonably))? (?:possible|feasible|practicable|practical|doable|viable|reasonable|realistic|convenient|appropriate|suitable|sensible|manageable|workable|affordable|achievable|opportune|warranted)|(?:we|i|the (?:team|owner|manager|lead)|everyone)(?: (?:are|am|is|have|has|remain|remains|feel|feels|do|therefore|also|firmly|now))* (?:trust|trusts|confident|convinced|optimistic|believe|believes|think|thinks|assume|assumes|reckon|reckons|figure|suppose|supposes|expect|expects|anticipate|anticipates|presume|imagine|guess|faith|confidence)(?: (?:that|in|this|it|to|the|these|our|buyers|complaints))(?![^.!?]{0,60}\d)|(?:in (?:most|many|nearly all|almost all|the majority of|a majority of) (?:of the )?(?:cases|instances|situations|circumstances)|(?:under|in) normal circumstances|as a (?:general )?rule(?! of)|more often than not|most of the time|much of the time|whenever (?:it (?:is|seems) )?(?:possible|appropriate|sensible|reasonable)|as (?:and when )?(?:required|appropriate|we see fit|it suits)|(?:does|do|doing|did|give|gives) (?:his|her|their|its|my|our|one['’]s) (?:\w+ )?(?:best|utmost|level best)|(?:makes?|making) (?:an?|every|some) (?:\w+ )?(?:attempt|effort|endeavou?r) to|(?:is|are|be) (?:\w+ )?(?:supposed|meant|encouraged|expected|advised|invited|urged|asked politely|tempted) to (?!be\b)|(?:feels?|is|are) free to|(?:might|may|could) (?:\w+ )?(?:make sense|help|be (?:a good idea|worth|possible|useful|wise|an option|considered|added|introduced|bought|hired|able)|want to|wish to|consider|prove|also (?:be|add|look|buy|hire))|(?:it )?(?:would|might|may) be (?:\w+ )?(?:nice|good|wise|useful|better|worth|great|desirable|sensible|advisable|an idea)|(?:works?|strives?|striving|endeavou?rs?|seeks?|aspires?) (?:hard )?(?:towards|to (?!the|a|an|our|his|her|their|each|every|which|whom)\w+)|all things being equal|resources notwithstanding|if at all possible|as the case may be|give or take|not necessarily|sort of|kind of (?:check|look|review)))\b`,
      [
        'The lead does her utmost to read the claims.',
        'In most cases the box gets weighed.',
        'It might make sense to add a second scan.',
        'The clerk is supposed to read the list.',
      ],
      [
        'In 12 of 40 cases the box gets weighed.',
        'The best test is the drop.',
        'The label may not hold these words.',
        'The scanner is free again at noon.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:soll|sollen|sollte|sollten) (?:[\p{L}\d-]+ ){0,2}?(?:eigentlich|möglichst|nach Möglichkeit|tunlichst|grundsätzlich|normalerweise|gelegentlich)|(?:er|sie|die \p{L}+|der \p{L}+|jeder|jede|das (?:Team|Personal)|alle) (?:bemüht|bemühen|müht) (?:\p{L}+ )?sich|(?:bemüht|bemühen) sich|(?:gibt|geben) (?:sich )?(?:\p{L}+ ){0,2}(?:sein|ihr) Bestes|in (?:vielen|den meisten|fast allen|der Mehrzahl der|der überwiegenden Zahl der) (?:Fälle|Fällen)|meistens|meist|zumeist|größtenteils|weitgehend|überwiegend|im Großen und Ganzen|unter normalen Umständen|gewöhnlich|im Allgemeinen|(?:es )?(?:könnte|dürfte|würde|wäre|mag) (?:[\p{L}-]+ ){0,3}?(?:sinnvoll|gut|hilfreich|nützlich|ratsam|wünschenswert|denkbar|möglich|angebracht|schön)(?: sein)?|(?:lässt|ließe) sich (?:vielleicht|eventuell|womöglich|möglicherweise)|möglicherweise|womöglich|unter Umständen|gegebenenfalls auch|ist (?:angehalten|gehalten|aufgefordert|dazu angehalten)|sind (?:angehalten|gehalten)|nach (?:eigenem )?(?:Ermessen|Gutdünken)|(?:wir|ich) (?:[\p{L}]+ )?(?:vertrauen darauf|glauben|denken|meinen|nehmen an|gehen davon aus|rechnen damit|erwarten|erhoffen|vermuten)|(?:wo|wenn|sofern|soweit|falls|wo immer) (?:[\p{L}]+ ){0,3}(?:machbar|möglich|sinnvoll|zumutbar|praktikabel|durchführbar|realistisch|angebracht|vertretbar|umsetzbar))(?!\p{L})`,
      [
        'Die Aushilfe soll eigentlich montags die Liste lesen.',
        'Die Leiterin bemüht sich, dienstags die Fälle zu lesen.',
        'In den meisten Fällen wird der Karton gewogen.',
        'Ein zweiter Scan wäre sinnvoll.',
      ],
      ['In 12 Fällen wird der Karton gewogen.', 'Das Soll steht auf der Liste.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:s['’]efforc\p{L}+|s['’]emploi\p{L}+|s['’]appliqu\p{L}+|tâch\p{L}+|tent\p{L}+|essa[iy]\p{L}+|cherch\p{L}+) (?:de(?! savoir)|à|d(?=['’]))|fait (?:tout )?son (?:possible|mieux)|font (?:tout )?leur (?:possible|mieux)|dans (?:la plupart|la majorité|la grande majorité|l['’]immense majorité|presque tous|beaucoup) (?:des |de |les )?(?:cas|situations)|le plus souvent|la plupart du temps|en (?:règle générale|principe|général|temps normal|théorie)|généralement|normalement|habituellement|d['’]ordinaire|d['’]habitude|peut-être|éventuellement|(?:devrait|devraient) (?:normalement |en principe |idéalement )?(?:lire|relire|vérifier|contrôler|peser|compter|regarder|être (?:lu|relu|pes|vérifi|contrôl|compt)\p{L}*|passer|faire|noter|signer|penser)|(?:il )?(?:serait|pourrait être|semble) (?:\p{L}+ )?(?:utile|judicieux|bon|opportun|préférable|envisageable|intéressant|sage)|(?:pourrait|pourraient) (?:aider|suffire|permettre|être (?:utile|envisag|ajout|achet)\p{L}*)|(?:est|sont) (?:censée?s?|invitée?s?|encouragée?s?|priée?s?) (?:à|de|lire|vérifier|contrôler|peser|relire)?|plus ou moins|tant bien que mal|(?:nous|je) (?:\p{L}+ )?(?:pensons|croyons|estimons|présumons|supposons|espérons|escomptons|pense|crois)(?= (?:que|pouvoir|bien))|(?:sommes|avons) (?:\p{L}+ )?(?:confiants?|convaincus|persuadés|optimistes|bon espoir|confiance)|(?:quand|lorsque|si|là où|chaque fois que|dès que|dans la mesure où) (?:c['’]est|cela (?:est|s['’]avère|semble|paraît)|il est|la chose est) (?:\p{L}+ )?(?:possible|faisable|réalisable|praticable|raisonnable|opportun|envisageable|utile|pertinent))(?!\p{L})`,
      [
        'La responsable s’efforce de lire les litiges.',
        'Dans la plupart des cas, le carton est pesé.',
        'L’aide devrait normalement lire la liste.',
      ],
      ['Dans 12 cas, le carton est pesé.', 'Le poids devant le carton est noté.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:si sforza(?:no)?|si impegna(?:no)?|si adopera(?:no)?|cerca(?:no)?|tenta(?:no)?|(?<!la )prova(?:no)?) (?:di(?! nuovo)|a|per)|fa(?:nno)? (?:del|il) (?:suo|loro|proprio) (?:meglio|possibile)|nella (?:maggior parte|maggioranza|gran parte) dei casi|in (?:molti|quasi tutti i) casi|per lo più|perlopiù|il più delle volte|quasi sempre|solitamente|abitualmente|ordinariamente|in condizioni normali|(?:dovrebbe|dovrebbero) (?:\p{L}+ )?(?:legger\p{L}+|riletto|rileggere|controllar\p{L}+|verificar\p{L}+|pesar\p{L}+|contar\p{L}+|guardar\p{L}+|essere \p{L}+|annotar\p{L}+|firmar\p{L}+|passar\p{L}+|far\p{L}+)|(?:potrebbe|sarebbe) (?:essere )?(?:\p{L}+ )?(?:utile|sensato|opportuno|bene|bello|consigliabile|preferibile|auspicabile)|(?:è|sono) (?:invitat[oaie]|tenut[oaie] in linea|incoraggiat[oaie]|pregat[oaie]) (?:a|di)|più o meno|bene o male|a discrezione|(?:confidiamo|crediamo|riteniamo|pensiamo|supponiamo|presumiamo|contiamo|ci aspettiamo|prevediamo)(?= (?:che|di|in|sul))|siamo (?:\p{L}+ )?(?:fiduciosi|convinti|ottimisti|certi di riuscire)|(?:quando|dove|se|laddove|ogni volta che|qualora|ove) (?:sia |è |risulti |risulta |fosse |ciò sia )(?:\p{L}+ )?(?:possibile|fattibile|realizzabile|praticabile|ragionevole|opportuno|conveniente|sensato))(?!\p{L})`,
      [
        'La responsabile si sforza di leggere i reclami.',
        'L’aiutante dovrebbe leggere la lista.',
        'Sarebbe utile un secondo scanner.',
      ],
      ['In 12 casi la scatola viene pesata.', 'La prova di caduta è scritta.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:se esfuerza[n]?|procura[n]?|intenta[n]?|trata[n]?|se empeña[n]?) (?:por|en|de)?|(?:hace|hacen) (?:todo )?lo (?:posible|que puede[n]?)|en (?:la mayoría|la mayor parte|buena parte|casi todos|muchos) (?:de )?(?:los )?casos|por lo general|por regla general|la mayoría de las veces|las más de las veces|casi siempre|normalmente|generalmente|habitualmente|de ordinario|por lo común|en principio|en teoría|(?:debería|deberían) (?:\p{L}+ )?(?:leer|releer|revisar|comprobar|controlar|pesar|contar|mirar|ser \p{L}+|anotar|firmar|pasar|hacer|verificar)|(?:podría|sería|estaría) (?:ser )?(?:\p{L}+ )?(?:útil|sensato|oportuno|bueno|bien|aconsejable|preferible|deseable|interesante)|(?:se )?(?:anima|invita|recomienda|aconseja) (?:a |que )|(?:está|están) (?:llamad[oa]s?|invitad[oa]s?|animad[oa]s?) a|más o menos|mejor o peor|a su criterio|a discreción|(?:confiamos|creemos|pensamos|suponemos|consideramos|esperamos|contamos|calculamos|estimamos)(?= (?:que|en que|con que|poder))|estamos (?:\p{L}+ )?(?:seguros de que|convencidos|confiados|esperanzados)|(?:cuando|donde|si|siempre que|allí donde|en cuanto) (?:sea |es |resulte |resulta |fuera |parezca )(?:\p{L}+ )?(?:posible|factible|viable|realizable|practicable|razonable|oportuno|conveniente|sensato|asumible))(?!\p{L})`,
      [
        'La encargada se esfuerza por leer las reclamaciones.',
        'El ayudante debería leer la lista.',
        'En la mayoría de los casos se pesa la caja.',
      ],
      ['En 12 casos se pesa la caja.', 'El pesado de la caja se anota.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:ほとんど|大抵|たいてい|多く|大半|大部分)の(?:場合|ケース)|(?:通常は|普段は|原則として|基本的に(?:は)?|概ね|おおむね|大体|だいたい|一応|なるべく|たいてい|大抵)|(?:かも(?:しれ|知れ)ま(?:せん|すが)|ことが望まし|ほうが(?:良|よ)い(?:か|と思)|方が(?:良|よ)い(?:か|と思)|すべきだと思|べきかと)|(?:よう|ように)(?:に)?(?:努め|心がけ|心掛け|努力し|配慮し|したいと)|(?:もの|と)(?:信じ|期待し|確信し|見込ん)(?:て|で)(?:い|お)り?ます|(?:努力|尽力|善処)(?:いた|致|を重ね|して)?(?:します|してまいり|したい|しており|いたします)`,
      [
        'ほとんどの場合、箱を計量します。',
        '改善されると期待しております。',
        '再発しないよう努力いたします。',
        '購入できるかもしれません。',
      ],
      ['12件の場合に箱を計量します。', '毎週月曜日に確認します。'],
    ),
  ],
}
