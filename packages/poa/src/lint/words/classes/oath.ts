import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

// What goes wrong with an order, a page or a product.
const harm = {
  en: String.raw`(?:late|broken|wrong|fakes?|counterfeits?|defect\w*|complain\w*|crack\w*|cancel\w*|error\w*|problem\w*|issues?|hurt\w*|harm\w*|injur\w*|fail\w*|happen\w*|recur\w*|repeat\w*|again|ever|mistakes?|damag\w*|violat\w*|breach\w*|lost|miss(?:ed|ing|es)?|disappoint\w*|unhappy|delay\w*|reason to|cause to|cause for|faulty|dirty|used|expired|unsafe|danger\w*|hot enough|burn\w*|infring\w*|overs\w+|flaws?|occur\w*|negative|claims?|refunds?|dissatisf\w*|inauthentic|incorrect\w*|untracked|leak\w*|scratch\w*|occasion to|grounds to|slip\w*|trouble|incidents?)`,
  de: String.raw`\p{L}*(?:verspät|beschwer|beschäd|kaputt|defekt|fehler|falsch|fälsch|mangel|mängel|verletz|storn|reklam|problem|bruch|zerbroch|gebrauch|wiederhol|wieder|vorkomm|passier|gefähr|heiß|schad|verstoß|verstöß|klag|enttäusch|verlor|spät|unzufried|anlass|grund|erneut|gesprung|riss)\p{L}*`,
  fr: String.raw`\p{L}*(?:retard|cass|bris|erreur|faux|fausse|contrefa|défau|défect|plain|réclam|annul|problèm|bless|danger|endommag|reprodui|se répét|se reprodui|perdu|incident|infraction|viol|usag|déç|mécontent|manqu|abîm|fêl|brûl|désagrément|souci|litige)\p{L}*`,
  it: String.raw`\p{L}*(?:ritard|rott|error|fals|contraff|difett|reclam|lament|annull|cancell|problem|feri|pericol|danneggi|ripet|succed|accad|pers|incident|violaz|usat|delus|insoddisf|mancan|guast|crep|bruci|disagi|sbagli|disservi)\p{L}*`,
  es: String.raw`\p{L}*(?:retras|rot[oa]|error|fals|falsif|defect|quej|reclam|cancel|problem|herid|peligr|dañ|repet|repit|suced|ocurr|pas[ea]r|perd|incident|infrac|viol|usad|decepcion|descontent|falt|aver|grieta|quem|molest|equivoc|fall)\p{L}*`,
}

/** LNG-12: a universal negation or an oath laid on what is still to come. */
export const oaths: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:not (?:a|one|even (?:a|one))(?: (?:single|solitary))? [\w-]+|no (?:(?:more|other|further|single|one) )?(?!longer)(?:buyers?|customers?|orders?|parcels?|units?|items?|shoppers?|packages?|child(?:ren)?|persons?|\w+ (?:of ours|from us))|nobody|no one|no-one|none of (?:our|the|these|them|you)|nothing|never|at no (?:time|point)|under no circumstances|not once|in no (?:case|event)|on no account|no \w+ (?:will|shall|is going to))(?: [\w'’-]+){0,8}? (?:will|shall|is going to|are going to|is ever going to|can|could|would|ever|be)\b(?![^.!?\n]{0,90}\b(?:without|until|unless|before|that (?:has|have|is|are) not|whose|over|above|below|under)\b)[^.!?\n]{0,60}\b${harm.en}\b(?:[^.!?\n,;]{0,40})`,
      [
        'Not a single jar is going to reach anybody with a crack in it.',
        'No buyer of ours will ever have cause to complain.',
        'Nobody will receive a broken lamp from us.',
        'At no time shall a parcel be late.',
      ],
      [
        'No parcel will leave the bench without a scan.',
        'No offer can be saved before the owner approves it.',
        'No order was late in May.',
      ],
    ),
    entry(
      String.raw`\b(?:will|shall|can|could) (?:at no (?:time|point)|under no circumstances|in no (?:case|event|way)|on no account|never ever|not ever|not once)\b[^.!?\n,;]{0,50}|\b(?:it is |it's |we consider it )?(?:out of the question|impossible|inconceivable|unthinkable|ruled out|excluded|not possible) (?:that|for (?:a|any|this|it|such|another))\b[^.!?\n,;]{0,60}\b(?:again|ever|will|could|happen|${harm.en})\b|\b(?:there is|there's|there will be) (?:absolutely |simply )?(?:no way|no chance|zero (?:chance|risk|possibility)) (?:that|of|whatsoever|any)\b`,
      [
        'A heater from us will at no time get hot.',
        'It is out of the question that a customer will ever see this again.',
        'There is no way that a parcel is late.',
      ],
      [
        'It is impossible to save the page with an empty field.',
        'The form makes it impossible for two lots to share a bin.',
      ],
    ),
    entry(
      String.raw`\b(?:you have|i give you|we give you|take|on|stake) (?:our|my) (?:\w+ )?(?:(?:good )?name|reputation|word|honou?r|oath|promise|guarantee|assurance|pledge)\b|\b(?:we|i)(?: hereby| solemnly| can| do| personally)* (?:swear|vow|pledge|warrant|vouch|guarantee|promise|assure|undertake that no)\b(?= (?:you|that|this|it|never|not|to|all|every|no|each|amazon))|\b(?:mark my words|hand on heart|cross my heart|rest assured|make no mistake|be assured|you can be (?:sure|certain))\b|\b(?:ever again|once and for all|a thing of the past|belongs? to the past|history from now on|never to return|gone for good|for all (?:time|eternity)|until the end of time|for evermore|for good and all)\b|\b(?:zero|nil) (?:defects?|errors?|mistakes?|complaints?|late (?:orders?|parcels?|shipments?)|cancellations?|risk|tolerance guaranteed)(?: from (?:now|here|today) on| forever| in (?:the )?future)\b|\b(?:fool-?proof|bullet-?proof|infallible|flawless|perfect(?:ly)? (?:safe|reliable)|(?:completely|totally|absolutely|entirely|fully|100 ?%|one hundred percent|a hundred percent) (?:safe|secure|reliable|certain|sure|impossible|excluded|genuine from now|eliminat\w+|solved|fixed for good))\b`,
      [
        'You have our word that parcels leave on time.',
        'The process is now foolproof.',
        'Late parcels are a thing of the past.',
        'Zero complaints from now on.',
        'Rest assured, it works.',
      ],
      ['The word list holds 12 claims.', 'The heading of the page said so again.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:kein(?:e[nrms]?)?(?: einzige[nrms]?)?|nicht (?:ein|eine|einen) einzige[nrms]?|nie(?:mals)?|nie und nimmer|niemand(?:em|en)?|nichts|unter keinen Umständen|zu keiner Zeit|zu keinem Zeitpunkt|auf keinen Fall|keinesfalls) (?:[\p{L}-]+ ){0,7}?(?:wird|werden|kann|können)(?![^.!?\n]{0,90}(?<!\p{L})(?:ohne|bevor|bis|außer|solange|über|unter)(?!\p{L}))(?: [\p{L}-]+){0,8} ${harm.de}(?!\p{L})|(?<!\p{L})(?:wird|werden|kann|können) (?:[\p{L}-]+ ){0,3}(?:nie(?:mals)?(?: (?:wieder|mehr))|nie und nimmer|zu keiner Zeit|zu keinem Zeitpunkt|unter keinen Umständen|kein(?:e[nrms]?)? (?:einzige[nrms]? )?(?:Kunde|Kunden|Käufer|Käuferin|Mensch))(?![^.!?\n]{0,90}(?<!\p{L})(?:ohne|bevor|bis|außer)(?!\p{L}))(?: [\p{L}-]+){0,7} ${harm.de}(?!\p{L})`,
      [
        'Kein einziger Kunde wird je wieder eine verspätete Sendung bekommen.',
        'Bei uns wird nie wieder etwas kaputt ankommen.',
        'Niemand wird sich bei uns mehr beschweren.',
      ],
      [
        'Kein Karton wird ohne Scan verschickt, auch kein beschädigter.',
        'Beschädigte Ware wird nie in das Regal gestellt.',
      ],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:es ist |ist (?:damit |nun |künftig )?)?(?:völlig |absolut |gänzlich )?(?:ausgeschlossen|undenkbar),? dass|(?:ist|sind) (?:damit|nun|künftig|ab sofort|jetzt) (?:völlig |absolut |endgültig )?(?:ausgeschlossen|unmöglich|Geschichte)|gehör(?:t|en) (?:\p{L}+ )?der Vergangenheit an|ein für alle ?mal|(?:mein|unser) (?:\p{L}+ )?(?:Wort|Ehrenwort|Versprechen)(?! steht auf)|(?:wir|ich) (?:\p{L}+ ){0,2}(?:versprechen?|schwören?|geloben?|garantieren?|verbürgen?|versichern?)(?: Ihnen)?|(?:dafür|darauf) (?:verbürgen|geben) wir|Hand ins Feuer|hundertprozentig(?:e[nrs]?)?|(?:absolut|völlig) (?:sicher|fehlerfrei|lückenlos)|(?:wird|werden) es (?:\p{L}+ ){0,3}(?:nicht mehr|nie wieder|nie mehr|keine(?:n)? \p{L}+ mehr) geben|narrensicher|wasserdicht(?:es|er)? (?:System|Prozess|Verfahren)|für (?:alle Zeit|immer und ewig)|verlassen Sie sich darauf|Sie können sicher sein|null (?:Fehler|Beschwerden|Verspätungen)(?: ab| mehr| in Zukunft))(?!\p{L})`,
      [
        'Es ist ausgeschlossen, dass ein Kunde das noch einmal erlebt.',
        'Verspätungen gehören der Vergangenheit an.',
        'Sie haben unser Ehrenwort.',
      ],
      ['Die Wortliste umfasst 35 Begriffe.', 'Die Garantiekarte liegt bei.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:plus |pas |strictement |absolument )?(?:aucune?|nul(?:le)?|un seul|une seule)(?: \p{L}+){1,5}|personne|plus rien|rien|(?:plus jamais|jamais plus|jamais|à aucun moment|en aucun cas|sous aucun prétexte)(?: [\p{L}’'-]+){0,5}?) (?:ne |n['’])(?:[\p{L}’'-]+ ){0,2}?\p{L}+(?:ra|ront|rons|rez|rai)(?![^.!?\n]{0,90}(?<!\p{L})(?:sans|avant|tant que|sauf|jusqu)(?!\p{L}))(?: [\p{L}’'-]+){0,8} ${harm.fr}(?!\p{L})(?:[^.!?\n,;]{0,40})|(?<!\p{L})(?:ne |n['’])(?:[\p{L}’'-]+ ){0,2}?\p{L}+(?:ra|ront|rons|rez|rai) (?:plus (?:jamais|aucune?|personne)|jamais(?: plus)?|à aucun moment|en aucun cas|(?:pas )?la moindre)(?![^.!?\n]{0,90}(?<!\p{L})(?:sans|avant|tant que|sauf|jusqu)(?!\p{L}))(?:[^.!?\n,;]{0,60})`,
      [
        'Plus aucun client ne verra la moindre erreur dans notre boutique.',
        'Personne ne recevra un colis en retard.',
        'Cela ne se reproduira plus jamais.',
        'À aucun moment un bol ne sera livré cassé.',
      ],
      ['Aucun colis ne partira sans scan, même en retard.', 'Aucune erreur n’a été trouvée.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:vous avez|je vous donne|nous vous donnons) (?:notre|ma) (?:parole|promesse|garantie)|parole d['’]honneur|(?:nous|je) (?:vous )?(?:garanti\p{L}+|promet\p{L}*|jur\p{L}+|certifi\p{L}+ que|assur\p{L}+ que)|il est (?:désormais |totalement |absolument )?(?:exclu|impossible|hors de question|impensable) qu|(?:c['’]est|appartien(?:t|nent)|relève) (?:de l['’]histoire ancienne|du passé|au passé)|une (?:bonne )?fois pour toutes|à tout jamais|pour toujours|soyez (?:certains?|assurés?|sûrs?)|infaillible|à toute épreuve|zéro (?:défaut|erreur|retard|réclamation)(?!\p{L})|sans faille|risque zéro|(?:plus jamais|jamais plus) (?:[\p{L}’'-]+ ){1,4}(?:ne |n['’])[^.!?\n]{0,50}|sur l['’]honneur|bel et bien (?:terminé|fini|révolu)\p{L}*|(?:totalement|absolument|entièrement) (?:sûre?s?|fiables?|exclue?s?|impossibles?))(?!\p{L})`,
      [
        'Vous avez notre parole.',
        'Il est exclu qu’un client revoie cela.',
        'Les retards appartiennent au passé.',
      ],
      ['La parole du client est citée en pièce 2.', 'La carte de garantie est jointe.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:più )?(?:nessun[oa]?|neanche un[oa]?|nemmeno un[oa]?|non un solo|non una sola)(?:['’]?\s?\p{L}+){0,6}|mai più|mai|in nessun caso|in nessun momento|niente|nulla)(?: [\p{L}'’-]+){0,5}? \p{L}+(?:rà|ranno|remo|rete)(?![^.!?\n]{0,90}(?<!\p{L})(?:senza|prima|finché|salvo|tranne)(?!\p{L}))(?: [\p{L}'’-]+){0,8} ${harm.it}(?!\p{L})(?:[^.!?\n,;]{0,40})|(?<!\p{L})non (?:[\p{L}'’-]+ ){0,2}?\p{L}+(?:rà|ranno|remo|rete) (?:mai più|più|mai|nessun\p{L}*|in nessun caso)(?![^.!?\n]{0,90}(?<!\p{L})(?:senza|prima|finché)(?!\p{L}))(?:[^.!?\n,;]{0,60})`,
      [
        'Nessun cliente riceverà mai più un vaso rotto.',
        'Non succederà mai più.',
        'In nessun caso un ordine partirà in ritardo.',
      ],
      ['Nessun pacco partirà senza scansione, nemmeno in ritardo.', 'Nessun errore è stato trovato.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:avete|vi diamo|vi do) (?:la )?(?:nostra|mia) (?:parola|promessa|garanzia)|parola d['’]onore|(?:vi )?(?:garantiamo|promettiamo|giuriamo|assicuriamo|garantisco|prometto|giuro)(?: che| di| a)?|è (?:ormai |assolutamente )?(?:escluso|impossibile|impensabile|fuori discussione) che|(?:sono|è) (?:ormai )?(?:acqua passata|cosa del passato|storia passata)|appart(?:iene|engono) al passato|una volta per tutte|per sempre|state (?:certi|sicuri|tranquilli)|infallibile|a prova di errore|a prova di bomba|zero (?:difetti|errori|ritardi|reclami)|(?:totalmente|assolutamente|completamente) (?:sicur[oaie]|esclus[oaie]|impossibil[ei]))(?!\p{L})`,
      [
        'Avete la nostra parola.',
        'È escluso che un cliente lo riveda.',
        'I ritardi appartengono al passato.',
      ],
      ['La parola chiave è stata tolta.', 'La garanzia del prodotto è di 2 anni.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ya )?(?:ningún|ninguna|ni un solo|ni una sola|nadie|nada|nunca(?: más| jamás)?|jamás|en ningún (?:caso|momento)|bajo ningún concepto))(?: [\p{L}-]+){0,6}? (?:\p{L}+(?:rá|rán|remos|réis)|va a|van a)(?![^.!?\n]{0,90}(?<!\p{L})(?:sin|antes|hasta|salvo|mientras)(?!\p{L}))(?: [\p{L}-]+){0,8} ${harm.es}(?!\p{L})(?:[^.!?\n,;]{0,40})|(?<!\p{L})no (?:[\p{L}-]+ ){0,2}?(?:\p{L}+(?:rá|rán|remos)|va a|van a)(?: [\p{L}-]+){0,3}? (?:nunca(?: más| jamás)?|jamás|más|ningún\p{L}*|en ningún caso)(?![^.!?\n]{0,90}(?<!\p{L})(?:sin|antes|hasta|de \d)(?!\p{L}))(?:[^.!?\n,;]{0,60})`,
      [
        'Ningún cliente recibirá jamás un jarrón roto.',
        'Esto no volverá a pasar nunca más.',
        'Nadie va a tener una queja de nosotros.',
      ],
      ['Ningún paquete saldrá sin escaneo, ni siquiera con retraso.', 'Ningún error fue hallado.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:tienen|les damos|les doy) (?:nuestra|mi) (?:palabra|promesa|garantía)|palabra de honor|(?:les |le )?(?:garantizamos|prometemos|juramos|aseguramos|garantizo|prometo|juro) (?:que|a|no|de)|(?:es|queda) (?:totalmente |absolutamente )?(?:imposible|impensable|descartado|excluido) que|pertenecen? al pasado|(?:es|son) (?:cosa del pasado|agua pasada|historia)|de una vez por todas|para siempre|tengan (?:la certeza|la seguridad|por seguro)|infalible|a prueba de (?:fallos|errores|todo)|cero (?:defectos|errores|retrasos|quejas)|(?:totalmente|absolutamente|completamente) (?:segur[oa]s?|imposibles?|excluid[oa]s?))(?!\p{L})`,
      [
        'Tienen nuestra palabra.',
        'Es imposible que un cliente lo vea otra vez.',
        'Los retrasos son cosa del pasado.',
      ],
      ['La palabra prohibida se quitó.', 'La garantía del producto es de 2 años.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:今後|二度と|決して|絶対に?|一切|永久に|金輪際|もう)(?:[^。]{0,30})(?:ございません|ありません|いたしません|致しません|起こしません|起こりません|発生(?:し|いたし|させ)ません|させません|しません|あり得ません|ありえません)|(?:こと|可能性|おそれ|余地|心配)は(?:今後|もう|絶対に?|一切|二度と|全く|まったく)(?:[^。]{0,8})(?:ございません|ありません|あり得ません|ありえません|いたしません|しません)|(?:お約束|約束|保証|誓約|断言|お誓い)(?:いた|致|申し上げ|し)(?:します|ます|たします)|誓います|(?:万全|完璧|完全|百パーセント|(?<![綿麻絹毛革皮汁糖ルンドコ])100[%％]|ゼロ)(?:です|であり|に(?:なり|防|なく|し)|を(?:保証|お約束|実現))`,
      [
        '割れた湯呑みが届くことは今後一切ございません。',
        '二度と同じ問題を起こしません。',
        '再発しないことをお約束いたします。',
      ],
      ['保証書は資料2です。', 'カバーは綿100%です。', '重量が空欄の場合は印刷しません。'],
    ),
  ],
}
