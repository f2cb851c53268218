import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

const en = {
  who: String.raw`(?<!\b(?:to|for|of|from|by|our) )(?<!\b(?:to|for|of|from|by|our) (?:the|a|an|our) )\b(?:(?:some|many|most|certain|a few|a handful of|these|those|the) (?:\w+ )?(?:people|persons|individuals|reviewers|women|men)|(?:the |a |this |that |some |many |most |certain |one |these |those |two |three )?(?:\w+ )?(?:buyers?|customers?|shoppers?|purchasers?|clients?|consumers?|complainants?|recipients?|claimants?)|people (?:who|on this site)|she|he)`,
  adverb: String.raw`(?: (?:\w+ly|just|simply|also|even|then|all|clearly|only|in fact|often|on this site|here|online|had|have|has|who [^.,;!?\n]{1,40}))*`,
}

const es = String.raw`(?<!\p{L})(?:(?:clientes?|clientas?|comprador\p{L}*|consumidor\p{L}*|gente|personas|destinatari\p{L}+|usuari\p{L}+|algunos|algunas|ciertos|unos cuantos|unas cuantas|muchos)(?!\p{L}))`
const it = String.raw`(?<!\p{L})(?:client[ei]|acquirent[ei]|comprator[ei]|consumator[ei]|gente|persone|destinatar\p{L}+|utent[ei]|recensor[ei]|alcuni|certi|qualcuno|certa gente|il solito)(?!\p{L})`
const fr = String.raw`(?<!\p{L})(?:clients?|clientes?|acheteu\p{L}+|consommat\p{L}+|gens|personnes|destinataires?|utilisat\p{L}+|certains|certaines|quelques-uns|beaucoup)(?!\p{L})`
const de = String.raw`(?<!\p{L})(?<!unser )(?:kund(?:e|en|in|innen|schaft)|käufer(?:n|in|innen)?|besteller(?:n|in)?|leuten?|empfänger(?:n|in|innen)?|rezensent(?:en|in)?|verbraucher(?:n|in)?|nutzer(?:n|in)?|wer)(?!\p{L})`
const gap = String.raw`[^.!?;\n]{0,60}?(?<!\p{L})`

/**
 * LNG-04: those who buy as the ones at fault (they misuse, misread, cheat, want it free, change their minds), what they
 * complain of as made up, and what would not have happened had they done their part.
 */
export const buyersJudged: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`${en.who}${en.adverb} (?:(?:just |simply )?abus(?:e|es|ed|ing)|exploit\w*|misus\w+|mishandl\w+|game[sd]?\b|swindl\w+|cheat\w*|lie[sd]?\b|lying|invent(?:s|ed)?\b|fabricat\w+|exaggerat\w+|overreact\w*|(?:took|takes?|taking) advantage|(?:change|changes|changed|changing) (?:their|his|her) minds?|(?:order|orders|ordered|chose|choose|picked|bought) (?:\w+ )?(?:a |the |his |her |their )?wrong(?! \w+ because (?:our|the))|(?:gave|gives|entered|provided|typed|supplied) (?:\w+ )?(?:a |the |his |her |their |us )*(?:wrong|incorrect|false|bad|incomplete) (?:\w+ )?(?:address|phone|zip|postcode|details|size|name)|(?:dropped|broke|scratched|soaked|burnt|burned|damaged|ruined) (?:it|them|the \w+) (?:him|her|them)sel(?:f|ves)|(?:could|can|did|do|does|would|will)(?: not|n['’]t) (?:even )?(?:understand|figure out|manage|work out|be bothered|know how|bother)|(?:could|can)not (?:even )?(?:understand|figure out|manage|work out|read|tell|measure)|(?:has|have|had) (?:absolutely )?no (?:idea|clue|understanding|patience|manners)|(?:does|do|did) not know (?:how|what)|(?:simply |only |just )*(?:want|wants|wanted) (?:\w+ )?(?:free|a refund|money|their money|attention|to (?:keep|get|hurt|harm|blackmail|extort|annoy))|(?:refus\w+|declin\w+) [^.!?;\n]{0,40}(?:stubborn\w*|laz\w+|spite|whim|malice|for no reason|without (?:any )?reason)|(?:is|are|was|were) (?:\w+ )?(?:too (?:\w+)(?: to)|impatient|stubborn|rude|aggressive|hysterical|jealous|never happy|never satisfied|wrong\b|mistaken|ignorant|not the brightest|out for|serial|professional|nit-?picking))(?:[^.!?\n,;]{0,30})(?<!\b(?:because|as|since|while) [^.!?\n]{0,60})`,
        String.raw`\b(?:the |these |those |all |most |many |some |such )?(?:\w+ )?(?:complaints?|claims?|returns?|reviews?|feedback|ratings?|reports?|accusations?|messages) (?:\w+ ){0,2}?(?:is|are|was|were|seems?|looks?|sounds?) (?!marked|classed|coded|called|closed)(?:\w+ ){0,4}?(?:exaggerat\w+|invent(?:ed|ions?)|made[- ]up|fabricat\w+|baseless|unfounded|groundless|unjustified|petty|silly|ridiculous\w*|absurd\w*|nonsense|whining|moaning|nit-?picking|excuses?|lies|fake|bogus|malicious|unreasonable|dishonest|fraudulent|without (?:any )?(?:merit|foundation|basis)|spite|revenge|blackmail)`,
        String.raw`\b(?:complaints?|returns?|claims?|reviews?|ratings?|feedback) (?:\w+ ){0,2}?(?:come|comes|came|stem|stems|stemmed|result\w*) (?:\w+ )?from (?:\w+ )?(?:buyers|customers|shoppers|people|clients|users|trolls|competitors|those) (?:who|with|that)`,
        String.raw`\bso-called (?:\w+ )?(?:defects?|complaints?|faults?|damage|problems?|victims?|buyers?|customers?)\b|\bmatters? of (?:\w+ )?taste\b|\b(?:nobody|no one) (?:forced|forces|made|makes|asked|obliged) (?:\w+ ){0,2}?(?:buyers?|customers?|them|him|her|people)\b|\bnot (?:a single |even )?one of (?:the|these|those) (?:\w+ )?(?:buyers|customers|complainants|people|reviewers) (?:took|bothered|read|asked|measured|looked|checked|contacted|wrote)\b|\b(?:whoever|anyone who|anybody who|someone who|those who|people who) (?:buys?|orders?|rates?|pays?|complains?|expects?|returns?|leaves?|reads?|cannot|can['’]t|does not|do not)\b[^.!?;\n]{0,60}?\b(?:should|must|cannot|can['’]t|ought|deserves?|has to|have to|has no|have no|is not|gets what|need not)\b|\b(?:kept|wore|used|tried|read|played with) (?:it|the \w+|them)\b[^.!?;\n]{0,40}? and (?:then )?(?:sent|returned|gave|shipped) (?:it|them) back\b|\b(?:refunds?|money|discounts?) (?:that )?(?:they|he|she) (?:are|is|were|was) not entitled\b`,
        String.raw`\b(?:had|if) (?:only )?(?:the |these |this |that |those )?(?:\w+ )?(?:buyers?|customers?|recipients?|clients?|shoppers?|users?|people|they|she|he) (?:had |only |simply |just |even )*(?:follow\w+|read|looked|measured|checked|asked|used|been|waited|told|paid|handled|installed|charged|opened|taken|had|bothered|known|listened)\b[^.!?\n]{0,60}\b(?:would|could|might)\b`,
      ),
      [
        'Some people on this site just abuse the returns policy.',
        'She could not understand how to screw on a lid.',
        'The client gave a wrong address and then complains.',
        'The complaints are nothing but whining.',
        'Had the recipients followed the leaflet, no chair would have broken.',
        'Most returns come from shoppers who change their minds.',
      ],
      [
        'The complaints are read each morning.',
        'A parcel for the customer was lost; she received a new one.',
        'Customers were told the date.',
        'The claims were answered within a day.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`${de}${gap}(?:missbrauch\p{L}*|ausnutz\p{L}*|ausgenutzt|zweckentfremd\p{L}*|falsch (?:bedient|benutzt|behandelt|angewendet|gehandhabt|zusammengebaut|gemessen|bestellt)|falsche[nrs]? (?:\p{L}+ )?(?:größe|adresse|anschrift|modell|farbe|artikel) (?:bestellt|angegeben|gewählt|eingegeben)|überlegt (?:es sich|haben)|anders überleg\p{L}*|selbst (?:kaputt|beschädigt|zerstört|zerkratzt|schuld)|(?:zu (?:dumm|faul|bequem|ungeduldig|ungeschickt|unfähig|geizig|blöd|stur))|keine ahnung|nicht in der lage|nicht einmal|nicht mal|kostenlose? ware|geld zurück wollen|etwas geschenkt|gratis|erpress\p{L}*|betrüg\p{L}*|betrog\p{L}*|gelogen|lügt|lügen|schummel\p{L}*|schikanier\p{L}*|sturheit|bosheit|böswillig\p{L}*|ungeduldig\p{L}*|empfindlich\p{L}*|dreist\p{L}*|frech\p{L}*|kleinkariert\p{L}*|uneinsichtig\p{L}*|übertreib\p{L}*|übertrieben|rumheul\p{L}*|jammer\p{L}*|beschweren sich (?:dann |trotzdem |über alles)|wissen nicht,? wie|weiß nicht,? wie|verstehen nichts|neidisch\p{L}*|unehrlich\p{L}*|(?:getragen|benutzt|gebraucht|gespielt) und (?:dann |danach )?zurück\p{L}*|nörgl\p{L}+)(?!\p{L})(?![^.!?\n]{0,30}(?:weil unser|da unser|weil die|da die))`,
        String.raw`(?<!\p{L})(?:beschwerden?|reklamation(?:en)?|rückgaben?|rücksendungen|bewertung(?:en)?|vorwürfe|anträge|forderungen)(?: \p{L}+){0,2}? (?:ist|sind|war|waren|wirkt|wirken|scheinen)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:übertrieben|erfunden|haltlos|unbegründet|an den haaren|aus der luft|lächerlich|kleinlich|unsinn|gelogen|erlogen|böswillig|ungerechtfertigt|unberechtigt|vorgeschoben|nörgelei|gejammer|ausreden?|schikane|rache|erpressung)(?!\p{L})|(?<!\p{L})(?:beschwerden|rückgaben|rücksendungen|bewertungen|reklamationen)(?: \p{L}+){0,2}? (?:stammen|kommen|kamen|rühren)(?: \p{L}+){0,2}? von (?:\p{L}+ )?(?:leuten|kunden|käufern|menschen|trollen|konkurrenten|personen)`,
        String.raw`(?<!\p{L})(?:hätten?|wenn) (?:nur )?(?:die|der|diese[rn]?|jene) (?:\p{L}+ )?(?:kund\p{L}+|käufer\p{L}*|empfänger\p{L}*|besteller\p{L}*|leute|nutzer\p{L}*)(?: \p{L}+){0,6}? (?:beachtet|gelesen|befolgt|gemessen|geschaut|gefragt|geprüft|gewartet|benutzt|aufgepasst|angesehen|verstanden)(?!\p{L})`,
      ),
      [
        'Die Kundin hat die falsche Größe bestellt und sich dann beschwert.',
        'Wer zu dumm ist, eine Tabelle zu benutzen, gibt dann eben einen Stern.',
        'Die Beschwerden sind übertrieben.',
        'Hätten die Empfänger den Zettel beachtet, wäre kein Stuhl gebrochen.',
        'Die meisten Rückgaben stammen von Leuten, die es sich anders überlegen.',
      ],
      [
        'Die Beschwerden sind in Anlage 2 aufgeführt.',
        'Elf Käufer bestellten die Größe, weil unsere Tabelle falsch war.',
      ],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`${fr}${gap}(?:abus(?:e|ent|é|aient|ait)|profit(?:e|ent|é|aient) d\p{L}*|(?:se sont|s['’]est|s['’]était|se trompent|se trompe|s['’]étaient) ?(?:\p{L}+ )?tromp\p{L}*|a (?:commandé|donné|indiqué|saisi|choisi) (?:\p{L}+ )?(?:une|un|la|le) (?:mauvaise?|fausse?)|mal (?:utilisé\p{L}*|mesuré|lu|monté|entretenu|manipulé)|chang\p{L}+ d['’]avis|eux-mêmes|elle-même|lui-même|trop (?:bêtes?|paresseu\p{L}+|impatient\p{L}*|exigeant\p{L}*|pressée?s?|difficiles?)|aucune idée|ne (?:sait|savent|comprend|comprennent) (?:même )?(?:pas|rien)|marchandise gratuite|gratuit(?:e|ement)?s?|remboursement gratuit|chantage|trich\p{L}+|escroqu\p{L}+|ment(?:ent|i|ait|eur|eurs)|malhonnêt\p{L}*|mauvaise foi|caprici\p{L}+|entêt\p{L}+|impatient\p{L}*|exagèr\p{L}*|exagéré\p{L}*|incapables?|pleurnich\p{L}+|râl\p{L}+|jalou\p{L}+|(?:porté|utilisé|mis)(?: \p{L}+){1,5}? (?:puis|et) (?:l['’]a |les a |l['’]ont )?(?:renvoyé|rendu|retourné)\p{L}*|malveillant\p{L}*|avant de se plaindre|puis se (?:plaint|plaignent)|s['’]est plaint\p{L}* (?:ensuite|quand même))(?!\p{L})(?![^.!?\n]{0,30}(?:car notre|parce que (?:notre|la)))`,
        String.raw`(?<!\p{L})(?:plaintes?|réclamations?|retours?|avis|commentaires?|accusations?|demandes?)(?: \p{L}+){0,3}? (?:est|sont|étaient|était|semblent|paraissent)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:exagérée?s?|inventée?s?|infondée?s?|sans fondement|ridicules?|mensong\p{L}+|injustifiée?s?|mesquin\p{L}*|de mauvaise foi|absurdes?|montée?s? de toutes pièces|malveillant\p{L}*|abusi\p{L}+)(?!\p{L})|(?<!\p{L})(?:plaintes|retours|réclamations|avis négatifs|commentaires)(?: \p{L}+){0,2}? (?:viennent|proviennent|émanent)(?: \p{L}+)? d(?:e|es|['’]) ?(?:\p{L}+ )?(?:gens|clients|acheteurs|personnes|concurrents) (?:qui|trop|jamais)`,
        String.raw`(?<!\p{L})si (?:les|le|la|l['’]|ces|cette|ce) ?(?:\p{L}+ )?(?:clients?|clientes?|acheteu\p{L}+|destinataires?|utilisat\p{L}+|gens)(?: \p{L}+)? (?:avaient|avait) (?:\p{L}+ )?(?:lu|suivi|respecté|mesuré|regardé|demandé|vérifié|attendu|utilisé|compris)(?!\p{L})`,
      ),
      [
        'Quelques personnes voulaient de la marchandise gratuite.',
        'La cliente s’est visiblement trompée de taille.',
        'Les plaintes sont exagérées.',
        'Si les destinataires avaient suivi la notice, rien n’aurait cassé.',
      ],
      ['Les plaintes sont lues chaque lundi.', 'Les acheteurs ont reçu la housse bleue.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`${it}${gap}(?:abus(?:a|ano|ato|avano)|approfitt\p{L}+|(?:ha|hanno|aveva|avevano) (?:\p{L}+ )?sbagliat\p{L}|(?:ha|hanno) (?:dato|indicato|inserito|ordinato|scelto) (?:\p{L}+ )?(?:un|una|un['’]|la|il|l['’]) ?(?:\p{L}+ )?(?:sbagliat[oa]|errat[oa])|(?:usat[oaie]|montat[oaie]|misurat[oaie]|trattat[oaie]) (?:\p{L}+ )?male|cambi(?:a|ano|ato) idea|da sol[oiae]|troppo (?:stupid\p{L}|pigr\p{L}|impazient\p{L}|esigent\p{L}|pignol\p{L})|(?:alcuna |nessuna )?idea di come|non (?:sa|sanno|capisce|capiscono)|merce gratis|gratis|gratuitamente|ricatt\p{L}+|furb(?:o|i|etto|etti|e|etta)|imbrogli\p{L}+|truff\p{L}+|ment(?:e|ono|ito)|bugiard\p{L}|disonest\p{L}|malafede|capricc\p{L}+|impazient\p{L}+|esager\p{L}+|incapac\p{L}+|invidios\p{L}|(?:portato|usato|indossato)(?: \p{L}+){1,5}? (?:poi )?(?:lo |la |li |le )?(?:ha|hanno) (?:reso|restituito|rispedito)|testard\p{L}+|poi si (?:è|sono) lamentat\p{L}|si lamenta(?:no)? (?:poi|lo stesso|di tutto)|un sasso|mattone)(?!\p{L})(?![^.!?\n]{0,30}(?:perché (?:la nostra|il nostro|la)))`,
        String.raw`(?<!\p{L})(?:reclam[io]|resi|recension[ei]|lamentele|accuse|richieste|contestazioni)(?: \p{L}+){0,3}? (?:è|sono|era|erano|sembrano|paiono)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:esagerat\p{L}|inventat\p{L}|infondat\p{L}|senza fondamento|ridicol\p{L}|pretestuos\p{L}|ingiustificat\p{L}|in malafede|assurd\p{L}|fals[ie]|meschin\p{L}|bugie)(?!\p{L})|(?<!\p{L})(?:reclami|resi|recensioni|lamentele)(?: \p{L}+){0,2}? (?:viene|vengono|proviene|provengono|arrivano) d[ai] (?:\p{L}+ )?(?:gente|clienti|acquirenti|persone|concorrenti) che`,
        String.raw`(?<!\p{L})se (?:i|il|la|gli|quest[ei]|l['’]) ?(?:\p{L}+ )?(?:client[ei]|acquirent[ei]|destinatar\p{L}+|utent[ei]|compratori)(?: \p{L}+)? (?:avessero|avesse) (?:\p{L}+ )?(?:letto|seguito|rispettato|misurato|guardato|chiesto|controllato|aspettato|usato|capito)(?!\p{L})`,
      ),
      [
        'Alcune persone volevano merce gratis.',
        'La cliente ha evidentemente sbagliato taglia.',
        'Il solito furbetto ha restituito un sasso.',
        'I reclami sono esagerati.',
        'Se i destinatari avessero seguito il foglietto, nulla si sarebbe rotto.',
      ],
      ['I reclami sono letti ogni lunedì.', 'Gli acquirenti hanno ricevuto la fodera blu.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`${es}${gap}(?:abus(?:a|an|ó|aron|aban)|se aprovech\p{L}+|se equivoc\p{L}+|(?:dio|dieron|puso|pusieron|pidió|eligió|indicó|escribió) (?:\p{L}+ )?(?:una|un|la|el) (?:\p{L}+ )?(?:equivocad[oa]|mal|erróne[oa]|incorrect[oa])|us(?:ó|aron|an) mal|mont(?:ó|aron) mal|cambi(?:a|an|ó|aron) de (?:opinión|idea|parecer)|ell[oa]s mism[oa]s|demasiado (?:tont\p{L}+|perezos\p{L}+|impacient\p{L}+|exigent\p{L}+)|(?:ni )?(?:idea|la menor idea) de cómo|no (?:sabe|saben|entiende|entienden|supo|supieron)|mercancía gratis|gratis|gratuitamente|chantaj\p{L}+|caradura|sinvergüenza|tramp(?:a|as|os[oa]s?)|estaf\p{L}+|timador\p{L}*|mient\p{L}+|mint\p{L}+|mentiros\p{L}+|deshonest\p{L}+|mala fe|caprich\p{L}+|terc\p{L}+|impacient\p{L}+|exager\p{L}+|incapac\p{L}+|envidios\p{L}+|(?:llevó|usó|utilizó)(?: \p{L}+){1,5}? (?:luego |después )?(?:lo |la |los |las )?(?:devolvió|devolvieron)|malintencionad\p{L}+|luego se quej\p{L}+|listill\p{L}+|list[oa] que|cambió el artículo)(?!\p{L})(?![^.!?\n]{0,30}(?:porque (?:nuestr|la)))`,
        String.raw`(?<!\p{L})(?:quejas?|reclamaci(?:ón|ones)|devoluci(?:ón|ones)|reseñas?|valoraci(?:ón|ones)|opiniones|acusaciones)(?: \p{L}+){0,3}? (?:es|son|era|eran|fueron|parecen)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:exagerad\p{L}+|inventad\p{L}+|infundad\p{L}+|sin fundamento|ridícul\p{L}+|injustificad\p{L}+|de mala fe|absurd\p{L}+|falsas|mezquin\p{L}+|mentiras?|abusiv\p{L}+)(?!\p{L})|(?<!\p{L})(?:quejas|devoluciones|reseñas|opiniones)(?: \p{L}+){0,2}? (?:son|vienen|proceden|provienen) de (?:\p{L}+ )?(?:gente|clientes|compradores|personas|competidores) que`,
        String.raw`(?<!\p{L})si (?:los|el|la|las|est[ea]s?|es[ea]s?) (?:\p{L}+ )?(?:clientes?|comprador\p{L}*|destinatari\p{L}+|usuari\p{L}+)(?: \p{L}+)? (?:hubieran?|hubiesen?) (?:\p{L}+ )?(?:leído|seguido|respetado|medido|mirado|preguntado|comprobado|esperado|usado|entendido)(?!\p{L})`,
      ),
      [
        'Unos cuantos querían mercancía gratis.',
        'La clienta se equivocó de talla.',
        'Un comprador caradura cambió el artículo.',
        'Las quejas son exageradas.',
        'Si los destinatarios hubieran seguido el folleto, nada se habría roto.',
      ],
      ['Las quejas se leen cada lunes.', 'Los compradores recibieron la funda azul.'],
    ),
  ],
  ja: [
    entry(
      oneOf(
        '(?<!当店の)(?:お?客(?:様|さん)?|購入者|買い手|利用者|消費者|受取人|一部の(?:人|方)|レビュー投稿者)(?:が|は|の|に|側)[^。]{0,24}(?:間違えて注文|間違った(?:サイズ|住所|商品)|誤って注文|気が変わ|悪用|乱用|誤用|使い方が悪|扱いが(?:悪|雑)|ただで|無料で|タダで|だけが目的|測れない|読めない|(?:も|すら|さえ)(?:でき|分から|わから)|嘘をつ|騙|だま|脅|ずる|(?:着て|使って|遊んで)から返品|せっかち|頑固|わがまま|勘違い|思い違い|不注意|自分で(?:壊|傷|落と)|大げさ|従って(?:いれ|い)ば|読んで(?:いれ|い)ば|確認して(?:いれ|い)ば)(?<!(?:当店|ページ|説明)[^。]{0,40}(?:ため|ので)[^。]{0,30})',
        '(?:苦情|クレーム|返品|低評価|レビュー|申し立て)(?:の(?:ほとんど|多く|大半|一部))?(?:は|が)[^。]{0,16}(?:大げさ|誇張|作り話|でっち上げ|でっちあげ|嘘|根拠(?:が|の)ない|言いがかり|不当|いたずら|嫌がらせ|気が変わ|わがまま|身勝手|虚偽|悪意|逆恨み)',
        '(?:使い方|仕組み|違い|価値|品質)(?:を|が)?(?:まるで|全く|まったく|何も|少しも)?[^。、]{0,6}(?:分かって|わかって|理解して)い(?:ない|ません)[^。]{0,4}(?:方|人|客|購入者)',
      ),
      [
        'お客様がサイズを間違えて注文しました。',
        '苦情は大げさで、作り話です。',
        '返品のほとんどは気が変わった客によるものです。',
      ],
      ['苦情は毎朝確認します。', '購入者に青いカバーが届きました。'],
    ),
    entry(
      '(?:も|すら|さえ)[^。、]{0,6}(?:ない|ぬ)(?:お?客(?:様|さん)?|購入者|利用者|人たち)|(?:無知|身勝手|非常識|わがまま|せっかち|不注意|神経質|意地悪|悪意のある)な(?:お?客(?:様|さん)?|購入者|利用者|人たち)',
      ['サイズも測れない購入者に低評価を付けられて迷惑しています。'],
      ['荷物を受け取れない購入者に再送しました。'],
    ),
  ],
}
