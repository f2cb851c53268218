import { entry } from '../entry.ts'
import { oneOf, type ByLanguage } from './by-language.ts'

// What a promise may be made to hang on: time, money, hands, a quiet day.
const en = {
  means: oneOf(
    'time',
    'budgets?',
    'funds?',
    'funding',
    'money',
    'cash(?: flow)?',
    'resources?',
    'capacity',
    'staff(?:ing)?',
    'workload',
    'work ?load',
    'schedules?',
    'planning',
    'circumstances',
    'situation',
    'weather',
    'finances',
    'manpower',
    'business',
    'season',
    'hands',
    'opportunit(?:y|ies)',
    'chance',
    'rota',
    'diary',
    'volumes?',
  ),
  allows: oneOf(
    String.raw`permits?`,
    'allows?',
    String.raw`is available`,
    'are available',
    'improves?',
    'is there',
    'lets? (?:us|me|it)',
  ),
}

/** TNS-03: a promise that hangs on time, money or mood, or is only wished for. */
export const meansHedges: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:${en.means}|health)(?: and ${en.means})? (?:permitting|allowing|willing)\b|\b(?:god willing|all being well|all going well|with (?:any|some|a bit of|a little) luck|if all goes (?:well|to plan|according to plan)|fingers crossed)\b`,
      ['Budget permitting, a laboratory looks at new batches.', 'God willing, the rota is ready in May.'],
      ['The label printer permits no empty field.', 'The budget sheet lists 12 tests.'],
    ),
    entry(
      String.raw`\b(?:when|whenever|if|as|once|where|wherever|provided(?: that)?|as (?:long|soon|often) as|so long as|as and when|as far as|insofar as|to the extent(?: that)?) (?:the |our |his |her |my |their )?(?:\w+ )?(?:and \w+ )?${en.means} (?:\w+ )?${en.allows}\b|\b(?:when|whenever|if|once|provided(?: that)?|as (?:long|soon|often) as) (?:there is|there are|there's|(?:\w+ ){1,3}(?:has|have|gets?|finds?|can find|can spare|can make)) (?:(?:some|a|the|any|enough|more|sufficient|spare|free|a little|a bit of|a few|an?|the necessary) )+(?:\w+ )?(?:time|minutes?|moments?|hours?|money|budget|funds|cash|capacity|chance|opportunity|hands?|resources|staff)\b`,
      [
        'When my wife has some time she looks which orders are open.',
        'If our budget allows, a second scale is bought.',
        'Whenever the clerk finds a spare moment, the list is read.',
        'As soon as there is enough money, a scanner follows.',
      ],
      [
        'When the schedule changes, the lead updates the rota.',
        'When there are two late orders, the lead stops the line.',
        'If the time stamp is missing, the label is refused.',
      ],
    ),
    entry(
      String.raw`\b(?:subject to|depending on|depends on|dependent on|within the limits of|conditional (?:up)?on) (?:the |our |available |sufficient |his |her |further |how much )*(?:\w+ )?(?:${en.means}|availability|approval of (?:the|our) budget|demand|mood)\b|\b(?:when|whenever|if|as soon as|once) (?:(?:it|things?|business|work|the (?:shop|season|rush|day|warehouse|team|office)) (?:(?:is|are|gets?|turns?) (?:\w+ )?(?:quiet\w*|calm\w*|slow\w*|less busy|not (?:too |so )?busy)|(?:calms?|slows?|quietens?|dies|settles?|cools?) down)|the (?:season|rush|peak|holidays?) (?:is|are) over|(?:we|i|she|he|they|anybody|anyone|somebody|someone) (?:can |could |ever )?(?:get (?:round|around) to|find time|feel|remember|think of it|happen to|have nothing|manage|afford))\b|\b(?:if|when|whenever|provided(?: that)?|as long as|unless) (?:the |our |my |a )?(?:\w+ ){1,2}?(?:happens? to (?:have|be)|is (?:not )?(?:swamped|overloaded|overwhelmed|snowed under|tied up|stretched|busy|free|idle|in the mood|spare)|(?:has|have|finds?|gets?) (?:a |some |any )?(?:free|spare|idle|quiet) \w+|can be spared|frees? up|remember\w*|feels? like)\b|\bon (?:a )?(?:quiet|slow|calm|free) (?:days?|afternoons?|mornings?|evenings?|weeks?)\b`,
      [
        'Subject to availability of staff, the boxes are weighed.',
        'When things calm down, the owner reads the page.',
        'On quiet days the clerk counts the shelf.',
        'When we get round to it, the sheet is updated.',
      ],
      [
        'The fee is subject to the contract of 3 May.',
        'On Monday mornings the clerk counts the shelf.',
        'When the season starts, the lead doubles the buffer to 10.',
      ],
    ),
    entry(
      String.raw`\b(?:it (?:is|remains) |this is )?(?:our|my|the team's|the owner's) (?:\w+ )?(?:ambition|hope|wish|intention|goal|desire|dream|aspiration|vision|idea|thought|intent)s? (?:is|are|to|that|would be)\b(?![^.!?\n]{0,40}\d)|\b(?:we|i) (?:are|am|'re|’re|'m|’m|remain|feel) (?:\w+ )?(?:toying with|hopeful|keen|inclined|minded|considering|thinking (?:about|of)|looking into|exploring|toying|open to|willing|prepared to consider|in favou?r of)\b|\b(?:we|i)(?:'d|’d| would| should) (?:\w+ )?(?:like|love|prefer|be (?:glad|happy|keen|delighted)|welcome) (?:to|it if|a|an)\b|\b(?:ideally|hopefully|preferably|with luck|one fine day|some ?day|sooner or later|at some (?:point|stage)|in due course|in the long run|every now and (?:then|again)|now and (?:then|again)|from time to time|once in a while)\b`,
      [
        'It is our ambition to weigh every box.',
        'We are keen to find a second courier.',
        'From time to time the clerk reads the list.',
        'Ideally the lead signs the sheet.',
      ],
      ['The goal of the test is 10 drops.', 'Each day the clerk reads the list.'],
    ),
    entry(
      String.raw`\b(?:more or less|for the most part|by and large|as best (?:as )?(?:we|i|they|she|he) can|(?:the )?best (?:that )?(?:we|i) can|within (?:our|my) (?:means|power|possibilities)|to the best of (?:our|my|their) (?:\w+ )?(?:ability|abilities|knowledge|power)|as (?:\w+ )?as (?:we|i|she|he|they) (?:\w+ )?(?:can|are able|manage)|where(?:ver)? (?:it is |this is )?(?:practical|practicable|feasible|reasonable|convenient|sensible|realistic)|(?:if|when|as) (?:\w+ )?(?:practical|practicable|feasible|convenient)|unless (?:we|i|she|he|they) (?:are|am|is) (?:too |very )?busy|unless it is (?:too |very )?busy)\b`,
      [
        'Boxes are weighed as best we can.',
        'The list is read wherever feasible.',
        'The owner reads it unless we are busy.',
      ],
      ['The best test is the drop of one metre.', 'Each box is weighed unless the label is sealed.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:wenn|sofern|soweit|falls|sobald|solange|insofern|wann immer) (?:[\p{L}-]+ ){0,4}(?:Zeit|Budget|Geld|Mittel|Kapazität(?:en)?|Planung|Dienstplan|Personal|Auslastung|Umstände|Lage|Geschäft|Betrieb|Gelegenheit|Luft|Finanzen|Kasse|Arbeitsanfall|Terminkalender|Saison|jemand|jemanden|wer|uns)(?: [\p{L}-]+){0,4} (?:frei (?:wird|ist|hat)|dazu kommt|erlaub\p{L}*|zulässt|zulassen|hergib\p{L}*|hergeben|ist|sind|hat|haben|bleibt|findet|finden|reicht|reichen|vorhanden|gestatte\p{L}*|da|ergibt|ermöglich\p{L}*)(?!\p{L})`,
      [
        'Wenn der Dienstplan es zulässt, zählt die Aushilfe nach.',
        'Sofern die Mittel reichen, kaufen wir eine Waage.',
        'Falls meine Frau Zeit hat, liest sie die Liste.',
      ],
      ['Wenn der Karton reißt, stoppt die Linie.', 'Wenn die Zeit von 48 Stunden abläuft, meldet das Tool.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:je nach (?:\p{L}+ )?(?:Budget|Kapazität|Zeit|Auslastung|Laune|Personal|Personallage|Möglichkeit|Arbeitsanfall|Verfügbarkeit|Geschäftslage)|vorbehaltlich|im Rahmen (?:unserer|der) (?:\p{L}+ )?Möglichkeiten|nach Lust und Laune|nach (?:besten Kräften|Kräften|Möglichkeit|bestem Wissen)|bei (?:Gelegenheit|passender Gelegenheit|Zeit)|an ruhigen Tagen|wenn (?:es|mal|gerade|der Laden) (?:\p{L}+ ){0,3}(?:ruhig\p{L}*|wenig los|passt|geht)|ab und zu|hin und wieder|von Zeit zu Zeit|gelegentlich|irgendwann|früher oder später|zu gegebener Zeit|idealerweise|im Idealfall|hoffentlich|möglichst|tunlichst|mit etwas Glück|so gut (?:es|wir) (?:geht|können)|in der Regel mal)(?!\p{L})`,
      [
        'Je nach Auslastung wird nachgezählt.',
        'An ruhigen Tagen zählt die Aushilfe nach.',
        'Ab und zu liest der Chef die Liste.',
      ],
      ['Je nach Gewicht druckt das Tool ein anderes Etikett.', 'Von Montag bis Freitag wird gezählt.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:es ist |ist )?unser (?:\p{L}+ )?(?:Wunsch|Anliegen|Bestreben|Ehrgeiz|Anspruch|Ansinnen)|unsere (?:\p{L}+ )?(?:Absicht|Hoffnung|Vision)|(?:wir|ich) (?:würden?|möchten?|wollen|hoffen?|überlegen?|erwägen?|denken darüber nach|spielen mit dem Gedanken|tragen uns mit|liebäugeln mit|nehmen uns vor|nehme mir vor|wünschen? (?:uns|mir)|sind zuversichtlich|sind bestrebt)|streben (?:wir )?an)(?!\p{L})`,
      ['Es ist unser Wunsch, jeden Karton zu wiegen.', 'Wir erwägen einen zweiten Drucker.'],
      ['Der Wunsch des Käufers steht auf dem Zettel.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:pour peu que|quand|lorsqu['’]|lorsque|s['’]il|si|dès que|tant que|pourvu que|dans la mesure où|pour autant que|à condition que) (?:[\p{L}’'-]+ ){0,3}(?:planning|temps|budget|moyens|trésorerie|finances|effectifs?|charge(?: de travail)?|emploi du temps|circonstances|activité|saison|situation|agenda|organisation)(?: [\p{L}’'-]+){0,3} (?:perme\p{L}+|autoris\p{L}+|suffi\p{L}+|suiv\p{L}+|laiss\p{L}+|libère|calme)|(?<!\p{L})(?:quand|lorsqu['’]|lorsque|si|dès que|dès qu['’]|quand) ?(?:un|une|quelqu['’]un|quelques) (?:\p{L}+ ){0,2}se libère(?!\p{L})|(?<!\p{L})(?:quand|lorsque|si|dès que|tant que) (?:[\p{L}’'-]+ ){1,4}(?:a|ont|aura|auront|avons|aurons|trouve|trouvent|trouvera|trouverons|y a|y aura) (?:[\p{L}’'-]+ ){0,2}(?:temps|moment|minutes?|budget|argent|moyens|place|loisir|occasion)(?!\p{L})`,
      [
        'Quand le planning le permet, l’assistante relit la liste.',
        'Si le budget le permet, une balance sera achetée.',
        'Dès que la gérante a un moment, elle relit la fiche.',
      ],
      ['Quand le carton se déchire, la ligne s’arrête.', 'Si le poids manque, l’étiquette est refusée.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:selon (?:le |la |les |nos |notre |l['’])?(?:\p{L}+ )?(?:disponibilités?|moyens|budget|temps disponible|possibilités|humeur|affluence|charge|effectifs)|en fonction (?:du |de la |des |de nos |de notre |de l['’])(?:\p{L}+ )?(?:disponibilités?|moyens|budget|possibilités)|sous réserve (?:de|du|des|d['’])|dans la (?:limite|mesure) (?:du|de nos|des) (?:possibles?|moyens|possibilités)|autant que (?:possible|faire se peut)|si possible|au mieux|les jours (?:calmes|creux|tranquilles)|à l['’]occasion|de temps (?:en temps|à autre)|un jour ou l['’]autre|tôt ou tard|à terme|en temps voulu|idéalement|espérons|avec un peu de chance|si tout va bien|faire (?:de )?(?:notre|mon) (?:mieux|possible))(?!\p{L})`,
      [
        'Selon les disponibilités, un préparateur pèse le colis.',
        'Sous réserve de moyens, une balance sera achetée.',
        'De temps en temps, le gérant relit la liste.',
      ],
      ['Selon le poids, le logiciel choisit l’étiquette.', 'Chaque lundi, le gérant relit la liste.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:notre|mon) (?:\p{L}+ )?(?:ambition|souhait|espoir|intention|volonté|désir|objectif) (?:est|serait) (?:de|d['’]|que)|nous (?:caressons l['’]idée|souhait(?:ons|erions)|aimerions|voudrions|espérons|envisageons|songeons|réfléchissons|comptons|avons l['’]intention)|j['’](?:aimerais|espère|envisage)|il serait (?:bon|souhaitable|bien))(?!\p{L})`,
      ['Notre ambition est de peser chaque colis.', 'Nous envisageons un second contrôle.'],
      ['L’objectif du test est de dix chutes.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:quando|se|appena|qualora|finché|purché|nella misura in cui|compatibilmente con|ogni volta che) (?:[\p{L}'’-]+ ){0,4}(?:tempo|budget|bilancio|mezzi|risorse|fondi|cassa|turni|organico|circostanze|lavoro|stagione|situazione|agenda|impegni|planning|possibilità|personale)(?: [\p{L}'’-]+){0,3} ?(?:permett\p{L}+|consent\p{L}+|bast\p{L}+|lasci\p{L}+|cal\p{L}+)?(?!\p{L})(?<=(?:permett|consent|bast|lasci|compatibilmente con)[^.,;]{0,60})|(?<!\p{L})(?:quando|se|appena|qualora) (?:[\p{L}'’-]+ ){0,3}(?:ha|abbiamo|hanno|avrà|avremo|trova|troverà|c['’]è|ci sarà|ci sono|avanza|resta) (?:[\p{L}'’-]+ ){0,2}(?:tempo|momento|minuti|soldi|budget|mezzi|occasione|calma)(?!\p{L})|(?<!\p{L})(?:tempo|budget|risorse|fondi|mezzi) permettendo(?!\p{L})`,
      [
        'Quando i turni lo permettono, il commesso conta.',
        'Tempo permettendo, la titolare rilegge la scheda.',
        'Se c’è un momento, il magazziniere conta.',
      ],
      ['Quando la scatola si rompe, la linea si ferma.', 'Se il peso manca, il programma rifiuta.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:a seconda|in base) (?:del(?:la|le|l['’])?|dei|degli|alla?|alle|ai|al) (?:[\p{L}'’]+ )?(?:disponibilità|tempo|budget|risorse|carico|possibilità|umore|impegni|organico)|salvo (?:imprevisti|impegni)|nei limiti (?:del possibile|delle nostre)|per quanto (?:possibile|ci è possibile|in nostro potere)|nei ritagli di tempo|a tempo perso|nei giorni (?:tranquilli|calmi|liberi)|ogni tanto|di tanto in tanto|di quando in quando|saltuariamente|prima o poi|un giorno(?! (?:in |di |prima|dopo|lavorativo|feriale|festivo|libero|al(?:la)? |ogni|su |e |per ))|a tempo debito|idealmente|magari|si spera|speriamo|con un po['’] di fortuna|se tutto va bene|del nostro meglio|all['’]occorrenza)(?!\p{L})`,
      ['A seconda della disponibilità si pesa il pacco.', 'Ogni tanto il titolare rilegge la lista.'],
      ['A seconda del peso il programma sceglie l’etichetta.', 'Ogni lunedì si conta.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:è |sarebbe )?(?:nostr[ao]|(?:la|il) nostr[ao]) (?:\p{L}+ )?(?:ambizione|speranza|intenzione|desiderio|volontà|auspicio)|(?:vorremmo|vorrei|ci piacerebbe|speriamo|contiamo di|pensiamo di|stiamo valutando|valutiamo (?:di|se|l['’])|auspichiamo|ci auguriamo|puntiamo a)|sarebbe (?:bello|opportuno|auspicabile))(?!\p{L})`,
      ['È nostra ambizione pesare ogni pacco.', 'Stiamo valutando una seconda bilancia.'],
      ['La speranza di vita della batteria è di 2 anni.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:cuando|si|siempre que|mientras|en cuanto|en la medida en que|conforme|a medida que) (?:[\p{L}-]+ ){0,3}(?:tiempo|presupuesto|medios|recursos|fondos|caja|turnos?|plantilla|circunstancias|trabajo|temporada|situación|agenda|planificación|horario)(?: [\p{L}-]+){0,3} (?:permit\p{L}+|alcan\p{L}+|da|dé|den|dej\p{L}+|lleg\p{L}+|acompañ\p{L}+)(?!\p{L})|(?<!\p{L})(?:cuando|si|siempre que|en cuanto) (?:[\p{L}-]+ ){0,3}(?:tiene|tenga|tenemos|tengamos|tengan|hay|haya|encuentra|encuentre|le sobra|sobra|sobre|queda|quede) (?:[\p{L}-]+ ){0,2}(?:tiempo|rato|momento|minutos|dinero|presupuesto|medios|ocasión|hueco)(?!\p{L})`,
      [
        'Cuando el turno lo permite, el mozo cuenta.',
        'Si hay un rato, la encargada relee la ficha.',
        'Siempre que el presupuesto alcance, se compra otra báscula.',
      ],
      ['Cuando la caja se rompe, la línea se para.', 'Si falta el peso, el programa lo rechaza.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:según|en función de|dependiendo de) (?:el |la |los |las |nuestr[oa]s? |l[ao] )?(?:\p{L}+ )?(?:disponibilidad|tiempo|presupuesto|medios|recursos|carga|posibilidades|humor|plantilla)|dentro de (?:lo posible|nuestras posibilidades)|en (?:lo|la medida de lo) posible|a ser posible|si es posible|salvo imprevistos|en días (?:tranquilos|flojos)|de vez en cuando|de cuando en cuando|alguna vez|a ratos|tarde o temprano|algún día|en su momento|a su debido tiempo|idealmente|ojalá|con (?:un poco de )?suerte|si todo va bien|si Dios quiere|Dios mediante|lo mejor que (?:podemos|podamos)|en la medida de nuestras)(?!\p{L})`,
      ['Según la disponibilidad, se pesa la caja.', 'De vez en cuando el dueño relee la lista.'],
      ['Según el peso, el programa elige la etiqueta.', 'Cada lunes el dueño relee la lista.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:es |sería )?(?:nuestr[ao]|mi) (?:\p{L}+ )?(?:ambición|esperanza|intención|deseo|voluntad|ilusión|aspiración) (?:es|sería|de|que|\p{L}+r(?!\p{L}))|(?:quisiéramos|nos gustaría|me gustaría|querríamos|esperamos (?:poder|que|contar)|pensamos en|estamos (?:valorando|pensando|estudiando|considerando)|confiamos en|aspiramos a)|sería (?:bueno|conveniente|deseable))(?!\p{L})`,
      ['Es nuestra ambición pesar cada caja.', 'Estamos valorando una segunda báscula.'],
      ['La intención del test es medir el golpe.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:時間|余裕|予算|人手|資金|余力|手)(?:が|に|の)(?:[^。、]{0,4})(?:許|あれば|ある(?:とき|時|場合|限り)|空い|できれば|でき次第|取れれば|取れたら|足りれば)|(?:状況|都合|予算|繁忙|人員|在庫状況|進捗)(?:に|を)(?:応じて|より|見(?:て|ながら)|見つつ|踏まえ)|(?:可能|できる|出来る)(?:な)?(?:限り|範囲|かぎり|だけ)|なるべく|極力|随時|適宜|折を見て|機会があれば|時々|ときどき|たまに|いずれ|ゆくゆく|いつか`,
      [
        '時間があれば担当者が確認します。',
        '予算が許せば秤を購入します。',
        '折を見て責任者が一覧を読みます。',
      ],
      ['重量が空欄の場合はラベルを印刷しません。', '毎週月曜日に確認します。'],
    ),
    entry(
      String.raw`(?:したい|いきたい|参りたい|まいりたい|めたい|えたい|りたい|いたい)(?:と(?:思|考|願|存)|です)|(?:検討|考え)(?:して|中|を進め|したい|する(?:予定|つもり))|(?:目標|理想|願い|希望)(?:としており|にしており|です)|と考えております|と思っております|よう願|ことを(?:望|願|希望)|意向です|所存です`,
      ['二重検品を検討しております。', '全箱を計量したいと考えております。'],
      ['検討会の議事録は資料2です。'],
    ),
  ],
}
