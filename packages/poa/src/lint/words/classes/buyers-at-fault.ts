import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

const who = {
  en: String.raw`(?<!\bour )(?<!\b(?:to|for|from|by|with|than) (?:the |a |our )?)\b(?:buyers?|customers?|clients?|shoppers?|purchasers?|consumers?|people|recipients?)(?: who [^.,!?;\n]{1,40})?`,
  de: String.raw`(?<!\p{L})(?<!unser )(?:kunden?|kundin(?:nen)?|käufer(?:in|innen)?|leute|besteller(?:in)?|empfänger(?:in)?|verbraucher)(?!\p{L})`,
  fr: String.raw`(?<!\p{L})(?:clients?|clientes?|acheteu\p{L}+|gens|consommat\p{L}+|destinataires?)(?!\p{L})`,
  it: String.raw`(?<!\p{L})(?:client[ei]|acquirent[ei]|gente|persone|comprator[ei]|consumator[ei]|destinatar\p{L}+)(?!\p{L})`,
  es: String.raw`(?<!\p{L})(?:clientes?|clientas?|comprador\p{L}*|gente|personas|consumidor\p{L}*|destinatari\p{L}+)(?!\p{L})`,
}
const adverb = String.raw`(?: (?:\w+ly|just|also|even|then|all|often|always|only|had|have|has))*`

/**
 * LNG-04: those who buy do not look, use it wrongly, mistake size and address, turn on us, say what is not true, wear and
 * return. The rule leaves a sentence alone that gives our page as the reason.
 */
export const buyersAtFault: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`${who.en}${adverb} (?:us(?:e|es|ed|ing)|operat\w+|assembl\w+|install\w+|wash\w*|charg\w+|handl\w+|treat\w*|stor\w+|appl\w+|connect\w*|plug\w*|clean\w*|open\w*|mount\w*) (?:\w+ ){0,4}?(?:incorrectly|wrong(?:ly)?|improperly|badly|the wrong way|carelessly|inappropriately|in the wrong|for the wrong)\b`,
        String.raw`${who.en}${adverb} (?:did|do|does)(?: not|n['’]t) (?:\w+ly |even |bother to |care to )*(?:use|read|look|follow|measure|consult|respect|pay attention|check|compare|store|charge|clean|handle|install|treat|assemble|wear|wash|think|contact|ask|message|write to|wait)\b`,
        String.raw`${who.en}${adverb} (?:order|buy|wear|purchase|ordered|bought|wore)\b[^.!?;\n]{0,40}? (?:and|but|just to|only to) (?:then |later |afterwards )?(?:they |he |she )?(?:send|sends|sent|return\w*|complain\w*|want\w*|claim\w*|demand\w*|cancel\w*|ask\w* for)\b(?! (?:it |them )?(?:because|since|as) (?:our|the))`,
        String.raw`${who.en}\b[^.!?;\n]{0,60}?\b(?:then|and|but|just|later|always|now) (?:\w+ )?(?:blame[sd]?|accuse[sd]?|blaming|accusing) (?:us|me|our)\b|\b(?:we|i) (?:get|got|have|had|take|carry) (?:\w+ )?(?:all )?the blame\b`,
        String.raw`${who.en}${adverb} (?:misunderst(?:ood|and|ands)|misread|misreads|misinterpret\w*|overlook\w*|ignor\w+|confus\w+|mix\w* up|mistook|skipped)\b[^.!?;\n]{0,60}?\b(?:although|though|even though|despite|in spite|while it|clearly|which (?:is|was|are|were))\b`,
        String.raw`${who.en}${adverb} (?:open|file|start|leave|give|raise|submit|claim)\w*\b[^.!?;\n]{0,40}? without (?:even )?(?:contacting|asking|messaging|talking|telling|writing|giving|trying|reading|reason|any reason|waiting)\b`,
        String.raw`${who.en}${adverb} (?:claim\w*|said|say|says|state[sd]?|allege[sd]?|pretend\w*|insist\w*)\b[^.!?;\n]{0,60}?(?:which|but (?:this|that|it)|this|that|,? it) (?:is|was) (?:\w+ )?(?:not true|untrue|false|a lie|wrong|impossible|not correct|incorrect|nonsense)\b|${who.en}${adverb} (?:was|were|is|are) not at home\b`,
        String.raw`\b(?:scam|fraud|trick|blackmail|extortion|swindle|game) (?:by|of|from|played by) (?:an? |the |this |that |some |certain )?(?:\w+ )?(?:buyers?|customers?|people|shoppers?|clients?)\b|${who.en} (?:is|are|was|were) (?:an? |the )?(?:\w+ )?(?:scammers?|fraudsters?|thie(?:f|ves)|liars?|crooks?|trolls?|con artists?|to blame)\b`,
        String.raw`${who.en}${adverb} (?:return|returns|returned|send back|sent back|sends back) (?:\w+ ){0,4}?after (?:they (?:have |had )?|he |she |having )?(?:us(?:ing|ed)|wearing|wore|worn|reading|read|playing|played|watching|wash\w+)\b`,
        String.raw`${who.en}${adverb} (?:do|does|did)(?: not|n['’]t) know (?:the difference|what they|how|better|that (?:this|these|such)|anything|the first thing|enough)\b`,
      ),
      [
        'The buyer used the blender incorrectly.',
        'Customers did not read the size chart and ordered the wrong size.',
        'People order, wear the shoes once and send them back.',
        'The buyer broke it and then blamed us.',
        'The customer misunderstood the listing although everything was there.',
        'Customers open claims without contacting us first.',
        'The buyer claimed that it was used, which is not true.',
        'This is a scam by a buyer.',
        'Buyers return items after using them.',
      ],
      [
        'The message to the customers did not read the new date.',
        'Buyers returned the mug after we asked for a photo.',
        'The customers used the code that our slip gave.',
        'Customers contacted us without an answer.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`${who.de}[^.!?;\n]{0,40}?(?<!\p{L})(?:falsch|unsachgemäß|verkehrt|nicht richtig|fehlerhaft) (?:benutzt\p{L}*|bedien\p{L}*|verwend\p{L}*|angewend\p{L}*|gebrauch\p{L}*|behandel\p{L}*|montier\p{L}*|gelagert|gewaschen|geladen|angeschlossen|zusammengebaut)(?!\p{L})`,
        String.raw`${who.de}[^.!?;\n]{0,40}?(?:, )?(?<!\p{L})ohne (?:\p{L}+ ){0,4}?(?:zu lesen|anzuschauen|anzusehen|zu schauen|zu messen|zu prüfen|zu fragen|nachzudenken|zu kontaktieren|hinzusehen|durchzulesen|vorher zu)(?!\p{L})`,
        String.raw`${who.de}(?: \p{L}+){0,4} (?:wissen|weiß|wussten|wusste) (?:\p{L}+ ){0,3}?(?:nicht|gar nicht)(?:, | )?(?:wie|was|den unterschied|womit)(?!\p{L})|${who.de}[^.!?;\n]{0,30}?(?<!\p{L})falsche?n? (?:\p{L}+ )?(?:adressen?|anschrift\p{L}*|größen?|daten|telefonnummern?) (?:an|ein|aus)(?!\p{L})|${who.de}[^.!?;\n]{0,50}?(?<!\p{L})(?:gibt|geben|gab|gaben|schieb\p{L}+) (?:dann |danach |anschließend )?(?:uns|mir) (?:dann |dafür )?die schuld(?!\p{L})|${who.de}[^.!?;\n]{0,60}?(?<!\p{L})und (?:reklamier\p{L}+|beschwer\p{L}+|mecker\p{L}+|beschuldig\p{L}+)(?: \p{L}+)? (?:dann|danach|hinterher|anschließend|später)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:lesen|liest|lasen|schauen|schaut|beachten|beachtet)(?: \p{L}+){0,4} (?:nicht|nie|kaum)(?!\p{L})(?<=${who.de}[^.!?;\n]{0,60})`,
      ),
      [
        'Der Käufer hat das Gerät falsch benutzt.',
        'Die Leute bestellen, ohne die Maße anzuschauen.',
        'Viele Kunden wissen einfach nicht, wie man es bedient.',
        'Die Kunden geben falsche Adressen an.',
        'Der Kunde gibt uns die Schuld.',
      ],
      ['Der Käufer wusste nicht, dass das Netzteil fehlt.', 'Die Kunden erhielten den Zettel ohne Datum.'],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`${who.fr}[^.!?;\n]{0,30}?(?<!\p{L})(?:mal|incorrectement|n['’]importe comment) (?:utilisé|employé|monté|branché|manipulé|lavé|rangé|lu|compris|mesuré|choisi)|${who.fr}[^.!?;\n]{0,30}?(?<!\p{L})(?:utilis|emploi|mont|branch|manipul|trait)\p{L}*(?: [\p{L}’']+){0,3} (?:mal|incorrectement|de travers|n['’]importe comment)(?!\p{L})`,
        String.raw`${who.fr}[^.!?;\n]{0,40}?(?<!\p{L})sans (?:même )?(?:lire|regarder|vérifier|mesurer|consulter|nous contacter|nous (?:écrire|prévenir|demander)|réfléchir)(?!\p{L})|${who.fr}[^.!?;\n]{0,50}?(?<!\p{L})(?:rejett?ent|rejette|nous accusent?|nous accuse|nous blâm\p{L}+|nous reproch\p{L}+|s['’]en pren\p{L}+ à nous|la faute sur nous)(?!\p{L})|${who.fr}[^.!?;\n]{0,40}?(?<!\p{L})se (?:trompent?|trompaient|sont trompés|plaign\p{L}+ (?:ensuite|après|toujours|pour rien))(?!\p{L})`,
        String.raw`${who.fr}[^.!?;\n]{0,30}?(?<!\p{L})(?:donne|donnent|indique|indiquent|saisissent|ont donné|a donné|a indiqué|ont indiqué) (?:\p{L}+ ){0,2}?(?:mauvaise?s?|fausse?s?|incomplète?s?|erronée?s?) (?:\p{L}+ )?(?:adresses?|tailles?|coordonnées|numéros?)|${who.fr}[^.!?;\n]{0,30}?(?<!\p{L})adresses? (?:fausses?|erronées?|incomplètes?)|${who.fr}(?: \p{L}+){0,2} ne sav(?:ent|ait|aient) (?:\p{L}+ )?pas (?:se servir|utiliser|comment|lire|mesurer|faire)`,
      ),
      [
        'L’acheteur a mal utilisé l’appareil.',
        'Les gens commandent sans regarder les dimensions.',
        'Les clients se trompent de taille et nous accusent.',
        'Les clients donnent de mauvaises adresses.',
      ],
      ['L’acheteur a reçu une notice sans schéma.', 'Les clients ont donné leur adresse.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`${who.it}[^.!?;\n]{0,30}?(?<!\p{L})(?:us|utilizz|mont|install|lav|tratt|manegg|adoper|colleg)\p{L}*(?: [\p{L}’']+){0,3}? (?:male|in modo (?:sbagliato|errato|improprio|scorretto)|scorrettamente|impropriamente|erroneamente)(?!\p{L})`,
        String.raw`${who.it}[^.!?;\n]{0,40}?(?<!\p{L})senza (?:nemmeno |neanche )?(?:guardare|leggere|controllare|misurare|verificare|contattar\p{L}+|chieder\p{L}+|scriver\p{L}+|pensare)(?!\p{L})|${who.it}[^.!?;\n]{0,60}?(?<!\p{L})(?:danno (?:poi )?la colpa a noi|dà (?:poi )?la colpa a noi|incolpan?o? (?:noi)|ha(?:nno)? incolpato noi|ci (?:incolpan?o?|accusan?o?|ha(?:nno)? (?:incolpato|accusato))|se la prend\p{L}+ con noi)(?!\p{L})|${who.it}[^.!?;\n]{0,40}?(?<!\p{L})(?:sbagliano|sbaglia) (?:\p{L}+ )?(?:taglia|misura|modello|articolo|indirizzo)`,
        String.raw`${who.it}[^.!?;\n]{0,30}?(?<!\p{L})(?:dà|danno|diede|hanno dato|ha dato|indica|indicano|inseriscono|forniscono|scrivono) (?:\p{L}+ ){0,2}?indirizz[oi] (?:\p{L}+ )?(?:sbagliat|errat|incomplet|fals)[oi]|${who.it}(?: \p{L}+){0,2} non san(?:no)? (?:\p{L}+ )?(?:usare|come|leggere|misurare|montare)|${who.it}[^.!?;\n]{0,40}?(?<!\p{L})ordinan?o? (?:\p{L}+ ){0,2}?sbagliat[oaie](?!\p{L})`,
      ),
      [
        'L’acquirente ha usato male l’apparecchio.',
        'La gente compra senza guardare le misure.',
        'I clienti danno la colpa a noi.',
        'I clienti danno indirizzi sbagliati.',
      ],
      ['I clienti hanno ricevuto un foglio senza disegno.', 'Il cliente ha dato l’indirizzo.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`${who.es}[^.!?;\n]{0,30}?(?<!\p{L})(?:us|utiliz|mont|instal|lav|trat|manej|emple|conect)\p{L}*(?: \p{L}+){0,3}? (?:mal|incorrectamente|de forma (?:incorrecta|inadecuada|errónea)|indebidamente)(?!\p{L})`,
        String.raw`${who.es}[^.!?;\n]{0,40}?(?<!\p{L})sin (?:ni siquiera |siquiera )?(?:mirar|leer|comprobar|medir|consultar|contactar\p{L}*|preguntar\p{L}*|escribir\p{L}*|pensar)(?!\p{L})|${who.es}[^.!?;\n]{0,60}?(?<!\p{L})(?:nos (?:culpa|culpan|culparon|culpó|acusan?|acusaron|acusó|ech(?:a|an|ó|aron) la culpa)|la culpa a nosotros)(?!\p{L})|${who.es}[^.!?;\n]{0,40}?(?<!\p{L})(?:piden|pide|pidió|pidieron|compran|eligen|eligió|escogen) (?:\p{L}+ ){0,2}?(?:equivocad|erróne|incorrect)[oa]s?(?!\p{L})|${who.es}[^.!?;\n]{0,40}?(?<!\p{L})se equivoc\p{L}+ (?:de|al)(?!\p{L})`,
        String.raw`${who.es}[^.!?;\n]{0,30}?(?<!\p{L})(?:da|dan|dio|dieron|indican?|pon(?:e|en)|facilit\p{L}+|escriben) (?:\p{L}+ ){0,2}?direcci(?:ón|ones) (?:\p{L}+ )?(?:equivocad|erróne|incorrect|incomplet|fals)[oa]s?|${who.es}(?: \p{L}+){0,2} no sab(?:en|e|ía|ían) (?:\p{L}+ )?(?:usar|utilizar|cómo|leer|medir|montar)`,
      ),
      [
        'El comprador usó mal el aparato.',
        'La gente compra sin mirar las medidas.',
        'Los clientes piden la talla equivocada.',
        'Los clientes nos culpan.',
        'Los clientes dan direcciones equivocadas.',
      ],
      ['El comprador recibió una hoja sin dibujo.', 'Los clientes dieron su dirección.'],
    ),
  ],
  ja: [
    entry(
      '(?:購入者|お客様|お客さま|顧客|利用者|買い手|客)(?:様|の方)?(?:は|が|も|の(?:中に|方で))?[^。]{0,16}(?:使い方を(?:間違|誤)|誤った使い方|誤使用|乱暴に|説明書を読ま|よく読ま|読みもせ|確認もせ|見もせ|サイズも見ず|寸法も見ず|当店のせい|こちらのせい|店のせい|責任を押し付け|こちらを責め|当店を責め|文句を(?:言|つけ)|住所を(?:間違|誤)|違いが(?:わか|分か)って(?:い)?な|理解していな)|(?:説明書|説明文|商品ページ|サイズ表|注意書き)(?:を|も)[^。]{0,8}(?:読まな|読まず|見ない|見ず)[^。]{0,8}(?:購入者|お客様|客|方)|(?:無料|ただ|タダ)で[^。]{0,14}(?:手に入れ|欲し|もらい)[^。]{0,10}(?:お客様|購入者|客|人|方)',
      [
        '購入者が使い方を間違えました。',
        'お客様は説明書を読まずに返品します。',
        '説明書を読まない購入者が多くいます。',
        '無料で商品を手に入れたいだけのお客様がいます。',
      ],
      ['説明書が英語だけで、お客様が組み立てられませんでした。', 'お客様へ寸法表を送りました。'],
    ),
  ],
}
