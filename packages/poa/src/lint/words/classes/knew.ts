import { entry } from '../entry.ts'
import type { ByLanguage, Vocabulary } from './by-language.ts'
import { oneOf, inTurn } from './by-language.ts'

/** What a thing is that may not be sold as it was. */
const illicit: Vocabulary = {
  en: String.raw`\b(?:fakes?|replicas?|cop(?:y|ies|ied)|counterfeits?|not (?:\w+ )?(?:real|genuine|authentic|original|new|allowed|permitted|legal|licensed|safe|certified)|(?:were|was)n['’]t (?:real|genuine|authentic|original|new|allowed)|imitations?|knock-?offs?|worn|used|second-?hand|opened|returned|refurbished|expired|out of date|bans?|banned|prohibit\w*|forbidden|restrict\w+|illegal|against (?:the |your |amazon(?:'s|’s)? )?(?:rules?|policy|policies|law)|stolen|gr[ae]y market|forged|invalid|unsafe|dangerous|recalled|without (?:a |any )?(?:licen[cs]e|permission|approval)|unlicen[cs]ed|linked|second account)\b`,
  de: String.raw`(?<!\p{L})(?:\p{L}*fälsch\p{L}+|gefälscht\p{L}*|nachbau(?:ten)?|nachgemacht\p{L}*|kopien?|imitat\p{L}*|plagiat\p{L}*|repliken?|replikas?|unecht|nicht (?:echt|original|neu|erlaubt|zulässig|zugelassen)|getragen|gebraucht\p{L}*|benutzt|geöffnet|abgelaufen|verbot\p{L}*|verboten|untersagt|illegal|gestohlen|unsicher|gefährlich|zurückgerufen|ohne (?:lizenz|genehmigung|zulassung))(?!\p{L})`,
  fr: String.raw`(?<!\p{L})(?:contref\p{L}+|faux|fausses?|copies?|imitations?|répliques?|(?:pas|étaient pas|n['’]étaient) (?:vraie?s?|authentiques?|originales?|originaux|neu\p{L}+|autorisée?s?)|portée?s?|usagée?s?|d['’]occasion|utilisée?s?|ouverts?|périmée?s?|interdi\p{L}+|illéga\p{L}+|volée?s?|dangereu\p{L}+|sans (?:licence|autorisation))(?!\p{L})`,
  it: String.raw`(?<!\p{L})(?:contraffatt\p{L}+|fals[oiae]|copi[ae]|imitazion[ei]|replic\p{L}+|non (?:fossero|erano|era) (?:\p{L}+ )?(?:ver[oiae]|autentic\p{L}+|original\p{L}|nuov\p{L}|consentit\p{L}|ammess\p{L})|indossat\p{L}|usat[oiae]|apert[oiae]|scadut\p{L}|diviet\p{L}|vietat\p{L}|proibit\p{L}|illegal\p{L}|rubat\p{L}|pericolos\p{L}|senza (?:licenza|autorizzazione))(?!\p{L})`,
  es: String.raw`(?<!\p{L})(?:falsific\p{L}+|fals[oa]s?|copias?|imitaci\p{L}+|réplicas?|no (?:eran|fueran|era|fuera) (?:\p{L}+ )?(?:auténtic\p{L}+|original\p{L}*|verdader\p{L}+|nuev\p{L}+|permitid\p{L}+)|usad[oa]s?|usado|abiert[oa]s?|caducad\p{L}+|prohib\p{L}+|ilegal\p{L}*|robad\p{L}+|peligros\p{L}+|sin (?:licencia|autorización))(?!\p{L})`,
  ja: '(?:偽物|偽造|模倣|コピー|レプリカ|本物で(?:は)?ない|正規品で(?:は)?ない|純正で(?:は)?ない|着用済|使用済|中古|開封済|期限切れ|禁止|違法|違反|盗品|危険|無許可|無断|海賊版)',
}

const paper: Vocabulary = {
  en: String.raw`(?:dates?|invoices?|receipts?|certificates?|pdfs?|documents?|papers?|stamps?|signatures?|letters?|bills?|test reports?)`,
  de: String.raw`(?:datum|rechnung\p{L}*|beleg\p{L}*|quittung\p{L}*|zertifikat\p{L}*|pdf\p{L}*|dokument\p{L}*|stempel|unterschrift\p{L}*|nachweis\p{L}*)`,
  fr: String.raw`(?:dates?|factures?|reçus?|certificats?|pdf|documents?|tampon|signature|attestation)`,
  it: String.raw`(?:data|fattur[ae]|ricevut[ae]|scontrin[oi]|certificat[oi]|pdf|document[oi]|timbro|firma)`,
  es: String.raw`(?:fechas?|facturas?|recibos?|certificados?|pdf|documentos?|sello|firma)`,
  ja: '(?:日付|請求書|領収書|証明書|PDF|書類|印影|署名|納品書)',
}

/**
 * LNG-11: we knew or guessed what it was; done so that a check would not see it; papers made to fit; looked away;
 * what nobody asked, told in passing. What we did not know, and what is refused, stays free.
 */
export const knew: ByLanguage = {
  en: [
    entry(
      oneOf(
        inTurn(
          String.raw`(?<!\b(?:when|once|as|since|after|now that|today) )(?<!\bnobody |\bno one |\bnot |\bnever |\bwho )\b(?:(?:we|i|he|she|they|our (?:\w+ ){0,2}?\w+|the owner|the manager) (?!did|do|not|never)(?:\w+ly |had |have |all |also )*(?:knew|suspected|guessed|sensed|reckoned|(?:was|were) (?!not|n['’]t|never|hardly|un)(?:\w+ )?(?:aware|conscious)|had (?:a |the |our |some |my )?(?:\w+ )?(?:feeling|suspicions?|hunch|doubts|inkling|idea)|could (?:see|tell)|accepted)|(?:it )?(?:was|were) (?:quite |perfectly |always |pretty )?(?:clear|obvious|plain|known) to (?:us|me|everyone)|knowing (?:that|full|very|well|the))(?! (?:no|nothing|not)\b)`,
          illicit.en,
          70,
        ),
        String.raw`\b(?:to|so as to) (?:get (?:past|around|round|through)|bypass|circumvent|evade|fool|trick|deceive|mislead|beat|dodge|escape|hide from|slip (?:past|through)|cover up|disguise|conceal) (?:\w+ ){0,4}?(?:checks?|reviews?|suspension|filters?|verification|system|polic(?:y|ies)|ban|block|restrictions?|rules?|limits?|amazon|audit|detection|inspection|you|team|buyers?)\b`,
        String.raw`\b${paper.en}\b (?:[\w-]+ ){0,6}?(?:was|were|had been|has been|got) (?:\w+ )?(?:adjusted|altered|changed|modified|tweaked|edited|retouched|backdated|invented|made up|typed over|photoshopped|doctored)\b[^.!?;\n]{0,20}?\b(?:so that|so it|to (?:make|fit|look|match|pass|suit|show))|\bphotoshop\w*|\b(?:edited|altered|changed|modified|adjusted|doctored|removed)\b[^.!?;\n]{0,40}?\b(?:at|on|upon|by) (?:my|our) (?:\w+ )?(?:request|order|orders|instructions?|behest|wish)\b|\b(?:invoice|receipt|certificate|documents?) of (?:another|a different|somebody else(?:'s|’s)?|an unrelated|someone else(?:'s|’s)?) (?:company|shop|seller|firm|supplier|friend)\b`,
        String.raw`\b(?:turn(?:ed|ing)? a blind eye|look(?:ed|ing)? the other way|clos(?:ed|ing) (?:our|my) eyes|shut (?:our|my) eyes|(?:did not|didn['’]t) want to know|hop(?:ed|ing) for the best|thought (?:that )?(?:nobody|no one) would|fine with it|deep down|hop(?:ed|ing) (?:that )?(?:nobody|no one|amazon|you|it) would(?: not|n['’]t)? (?:notice|be noticed|find out|see|check)|took (?:the|a|our) (?:risk|chance|gamble)|chanced it|got away with|get away with|pulled the wool|swept (?:it|this) under)\b`,
        String.raw`\b(?:we|i)(?: (?!not|never|n['’]t)(?:\w+ly|did|have|had|also|then|simply|just))* (?:cheat(?:ed)?|lied|deceived|tricked|faked|forged|falsified|fabricated|doctored|invented|smuggled|stole|defrauded|scammed)\b|\b(?:tracking|order|invoice|serial) (?:numbers?|ids?)[^.!?;\n]{0,20} (?:were|was) (?:\w+ )?(?:invented|made up|fake|faked|fictitious|false|random)\b`,
        String.raw`(?:^|[.!?\n] ?)(?:yes|indeed|admittedly|true|honestly|frankly|in truth|it is true|ok|okay|of course),?(?: [^\s.!?]+){1,8}? (?:is|are|was|were) (?:\w+ )?(?:fakes?|counterfeits?|replicas?|copies|used|imitations?|not (?:genuine|real|authentic|original|new)|second-?hand|expired|stolen)\b`,
        String.raw`\b(?:another|a second|other|a third|more) (?:\w+ )?accounts?\b[^.!?;\n]{0,60}?\b(?:you (?:did|do|have) not|you don['’]t|you didn['’]t|unknown to|not (?:yet )?(?:found|noticed|mentioned|discovered|linked)|did not mention|in (?:my|the) (?:\w+ )?(?:wife|husband|brother|sister|mother|father|son|daughter|friend|cousin)|under (?:my|the) (?:\w+ )?(?:wife|husband|brother|sister|mother|father|son|daughter|friend|cousin|name))`,
      ),
      [
        'We had a feeling that the watches were not real.',
        'It was clear to us that the returned units had been worn.',
        'We turned a blind eye to the hologram.',
        'To get past the check, we uploaded it.',
        'The date on the receipt was adjusted so that it would fit.',
        'Yes, the perfume is fake.',
        'My assistant edited the PDF at my request.',
        'I did cheat with the tracking numbers, they were invented.',
        'We were aware of the ban and sold the stock off.',
      ],
      [
        'We did not know that the bags were copies.',
        'When we knew that the lot was fake, we stopped the sale.',
        'We were not aware that this is not allowed.',
        'Nobody knew that the lot was expired.',
        'The receipt showed no date.',
        'The size chart was altered in the feed.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        inTurn(
          String.raw`(?<!\p{L})(?:(?:wir|ich) (?:ahnten|ahnte|wussten|wusste|vermuteten|hatten (?:\p{L}+ )?(?:verdacht|zweifel|ahnung|vermutung)|hatten den)|(?:uns|mir) war(?:en)? (?:[\p{L}]+ ){0,3}?(?<!nicht )(?:klar|bewusst|bekannt)|es war (?:uns )?(?:klar|bekannt)|(?:wohl)?wissend,? dass)(?!\p{L})(?! nicht)`,
          illicit.de,
          80,
        ),
        String.raw`(?<!\p{L})(?:das verbot|die sperre|die regel|die vorgabe)(?!\p{L})(?: \p{L}+){0,3}? war uns (?:\p{L}+ )?(?<!nicht )(?:bekannt|klar|bewusst)`,
        String.raw`(?<!\p{L})um (?:[\p{L}]+ ){1,5}?(?:zu (?:umgehen|täuschen|überlisten|verschleiern|vertuschen|verbergen|hintergehen|bestehen|austricksen)|durchzukommen|vorbeizukommen)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:wir|ich|haben|habe|anderen?|fremde\p{L}*)(?!\p{L})`,
        String.raw`(?<!\p{L})${paper.de}(?: [\p{L}]+){0,5}? (?:wurden?|war|haben wir|habe ich) (?:\p{L}+ ){0,3}?(?:angepasst|geändert|verändert|bearbeitet|retuschiert|manipuliert|rückdatiert)(?!\p{L}),? ?(?:damit|so dass|sodass|um)|(?<!\p{L})photoshop|(?<!\p{L})(?:rechnung|beleg|quittung|zertifikat) (?:einer|eines) (?:anderen|fremden)|(?<!\p{L})(?:auf (?:meine|unsere) (?:anweisung|bitte|veranlassung)|in (?:meinem|unserem) auftrag)[^.!?;\n]{0,30}?(?:geändert|bearbeitet|gefälscht|manipuliert)`,
        String.raw`(?<!\p{L})(?:ein auge zugedrückt|beide augen zugedrückt|augen (?:davor )?verschlossen|weggesehen|weggeschaut|nicht wissen wollen|in der hoffnung,? dass (?:es )?(?:niemand|keiner|amazon)|niemand (?:es )?merk\p{L}*|das risiko (?:\p{L}+ )?(?:eingegangen|in kauf)|in kauf genommen|getrickst|geschummelt|betrogen haben|gelogen|frei erfunden)(?!\p{L})`,
        String.raw`(?:^|[.!?\n] ?)(?:ja|stimmt|zugegeben|ehrlich gesagt|tatsächlich),?(?: [^\s.!?]+){1,8}? (?:ist|sind|war|waren) (?:\p{L}+ )?(?:gefälscht|fälschungen|eine fälschung|nachbauten|kopien|gebraucht|unecht|nicht (?:echt|neu|original))(?!\p{L})`,
        String.raw`(?<!\p{L})(?:weiteres|zweites|anderes) (?:\p{L}+)?konto(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:namen? meine[rs]|auf meine[nr]?|nicht (?:erwähnt|gefunden|genannt|bekannt)|sie nicht)(?!\p{L})`,
      ),
      [
        'Wir ahnten, dass die Uhren nicht echt waren.',
        'Uns war beim Einkauf klar, dass es sich um Nachbauten handelt.',
        'Beim Hologramm haben wir ein Auge zugedrückt.',
        'Um die Prüfung zu bestehen, luden wir die Rechnung einer anderen Firma hoch.',
        'Das Verbot war uns bekannt.',
      ],
      [
        'Uns war nicht bewusst, dass eine Prüfung fehlte.',
        'Der Beleg trug kein Datum.',
        'Dass das Verbot gilt, war uns nicht bekannt.',
      ],
    ),
  ],
  fr: [
    entry(
      oneOf(
        inTurn(
          String.raw`(?<!\p{L})(?:(?:nous|je|j['’]) ?(?:nous doutions|me doutais|savions|savais|soupçonn\p{L}+|connaissions|avions (?:\p{L}+ )?(?:soupçons|doutes)|avions (?:le pressentiment|compris))|(?:il |c['’])?était (?:bien )?(?:clair|évident|connu) pour (?:nous|moi)|sachant (?:que|qu['’]))(?!\p{L})`,
          illicit.fr,
          80,
        ),
        String.raw`(?<!\p{L})pour (?:passer|contourner|tromper|déjouer|échapper|éviter|dissimuler|cacher|berner|satisfaire) (?:à )?(?:le |la |les |l['’]|votre |vos |au )?(?:\p{L}+ )?(?:contrôle|vérification|filtre|suspension|règle|interdiction|système|amazon|audit|blocage|équipe)(?!\p{L})[^.!?;\n]{0,20}?(?:nous avons|j['’]ai|nous)`,
        String.raw`(?<!\p{L})${paper.fr}(?: [\p{L}’']+){0,5}? (?:a été|ont été|avons|ai) (?:\p{L}+ )?(?:ajustée?s?|modifiée?s?|changée?s?|retouchée?s?|adaptée?s?|antidatée?s?)(?!\p{L})[^.!?;\n]{0,10}? (?:pour|afin|de sorte)|(?<!\p{L})photoshop|(?<!\p{L})(?:facture|reçu|certificat) d['’](?:une? autre|un ami|autrui)|à ma demande[^.!?;\n]{0,30}?(?:modifi|retouch|chang)`,
        String.raw`(?<!\p{L})(?:fermé les yeux|détourné (?:les yeux|le regard)|fait semblant de ne pas|pas voulu savoir|en espérant que (?:personne|amazon|cela)|pris le risque|triché|menti|de toutes pièces)(?!\p{L})`,
        String.raw`(?:^|[.!?\n] ?)(?:oui|c['’]est vrai|certes|honnêtement|en effet),?(?: [^\s.!?]+){1,8}? (?:est|sont|était|étaient) (?:\p{L}+ )?(?:une? )?(?:faux|fausses?|contrefa\p{L}+|copies?|d['’]occasion|usagée?s?)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:autre|deuxième|second) compte(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:au nom de (?:ma|mon)|vous n['’]avez pas|non (?:mentionné|cité|détecté))(?!\p{L})`,
      ),
      [
        'Nous nous doutions que les montres n’étaient pas vraies.',
        'Nous avons fermé les yeux sur l’hologramme.',
        'Pour passer le contrôle, nous avons envoyé la facture d’une autre société.',
        'Nous connaissions l’interdiction et avons vite écoulé le stock.',
      ],
      ['Nous ne savions pas que les sacs étaient des copies.', 'Le reçu ne portait pas de date.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        inTurn(
          String.raw`(?<!\p{L})(?<!non )(?<!nessuno )(?:sapevamo|sapevo|sospettavamo|immaginavamo|intuivamo|conoscevamo|avevamo (?:\p{L}+ )?(?:sospett\p{L}|dubb\p{L}|capito|sensazione)|(?<!non )ci era (?:\p{L}+ )?(?:chiaro|noto)|era (?:chiaro|evidente) (?:a|per) (?:noi|tutti)|pur sapendo|sapendo che)(?!\p{L})`,
          illicit.it,
          80,
        ),
        String.raw`(?<!\p{L})per (?:superare|aggirare|ingannare|eludere|evitare|nascondere|sfuggire al|passare) (?:il |la |i |le |l['’]|al |alla |vostr[oa] )?(?:\p{L}+ )?(?:controll[oi]|verific[ah]e?|filtr[oi]|sospensione|regol[ae]|divieto|sistema|amazon|blocco)(?!\p{L})[^.!?;\n]{0,20}?(?:abbiamo|ho)(?!\p{L})`,
        String.raw`(?<!\p{L})${paper.it}(?: [\p{L}’']+){0,5}? (?:è stat[ao]|sono stat[ei]|abbiamo|ho) (?:\p{L}+ )?(?:adattat\p{L}|modificat\p{L}|cambiat\p{L}|ritoccat\p{L}|retrodatat\p{L}|aggiustat\p{L})(?!\p{L})[^.!?;\n]{0,10}? (?:perché|affinché|per)(?!\p{L})|(?<!\p{L})photoshop|(?<!\p{L})(?:fattura|ricevuta|certificato) di (?:un['’]|un )?(?:altra|altro|amico)|su mia richiesta[^.!?;\n]{0,30}?(?:modific|ritocc|cambi)`,
        String.raw`(?<!\p{L})(?:chiuso (?:un occhio|gli occhi)|fatto finta di n|voltat\p{L} dall['’]altra|voluto sapere|sperando che (?:nessuno|amazon)|corso il rischio|imbrogliato|mentito|di sana pianta)(?!\p{L})`,
        String.raw`(?:^|[.!?\n] ?)(?:sì|è vero|ammetto|onestamente|in effetti),?(?: [^\s.!?]+){1,8}? (?:è|sono|era|erano) (?:\p{L}+ )?(?:un |una |dei |delle )?(?:fals[oiae]|contraffatt\p{L}+|copi[ae]|usat[oiae])(?!\p{L})`,
        String.raw`(?<!\p{L})(?:un altro|secondo|altro) account(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:a nome di mi[ao]|intestato a mi[ao]|non avete|non (?:citato|menzionato|rilevato))(?!\p{L})`,
      ),
      [
        'Avevamo il sospetto che gli orologi non fossero veri.',
        'Abbiamo chiuso un occhio sull’ologramma.',
        'Per superare il controllo abbiamo caricato la fattura di un’altra ditta.',
        'Conoscevamo il divieto e abbiamo svenduto le scorte.',
      ],
      ['Non sapevamo che le borse fossero copie.', 'La ricevuta non aveva data.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        inTurn(
          String.raw`(?<!\p{L})(?<!no )(?<!nadie )(?:sabíamos|sabía yo|sospech(?:ábamos|aba)|intuíamos|imaginábamos|conocíamos|teníamos (?:\p{L}+ )?(?:claro|sospech\p{L}+|dudas|la sensación)|(?:nos )?(?:era|estaba) (?:claro|evidente) (?:para nosotros|que)|a sabiendas|sabiendo que|a conciencia)(?!\p{L})`,
          illicit.es,
          80,
        ),
        String.raw`(?<!\p{L})(?:vend|compr|ofrec|publi|envi)\p{L}+(?: \p{L}+){0,4}? (?:fals[oa]s?|copias|imitaciones|falsificaciones|usad[oa]s)(?: \p{L}+){0,3}? (?:a conciencia|a sabiendas|adrede|a propósito)(?!\p{L})`,
        String.raw`(?<!\p{L})para (?:pasar|superar|burlar|engañar|esquivar|evitar|eludir|sortear|ocultar) (?:el |la |los |las |su |al )?(?:\p{L}+ )?(?:control\p{L}*|verificación|filtro|suspensión|regla|norma|prohibición|sistema|amazon|bloqueo|revisión)(?!\p{L})[^.!?;\n]{0,8}? (?:\p{L}+imos|\p{L}+amos|hemos|he|subí)(?!\p{L})`,
        String.raw`(?<!\p{L})${paper.es}(?: \p{L}+){0,5}? (?:se (?:ajust|modific|cambi|retoc)(?:ó|aron)|fue(?:ron)? (?:ajustad|modificad|cambiad|retocad)[oa]s?|ajustamos|modificamos|retocamos)(?!\p{L})[^.!?;\n]{0,10}? para(?!\p{L})|(?<!\p{L})photoshop|(?<!\p{L})(?:factura|recibo|certificado) de (?:otra|otro|un amigo)|a petición mía[^.!?;\n]{0,30}?(?:modific|retoc|cambi)`,
        String.raw`(?<!\p{L})(?:la vista gorda|cerramos los ojos|miramos (?:a|hacia) otro lado|no quisimos saber|esperando que (?:nadie|amazon)|corrimos el riesgo|hicimos trampa|mentimos|nos (?:l[oa]s? )?inventamos)(?!\p{L})`,
        String.raw`(?:^|[.!?\n] ?)(?:sí|es verdad|es cierto|lo admito|sinceramente),?(?: [^\s.!?]+){1,8}? (?:es|son|era|eran) (?:\p{L}+ )?(?:fals[oa]s?|falsificad\p{L}+|copias?|usad[oa]s?|una copia)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:otra|segunda) cuenta(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:a nombre de mi|que (?:ustedes )?no|no (?:mencionada|citada|detectada))(?!\p{L})`,
      ),
      [
        'Intuíamos que los relojes no eran auténticos.',
        'Hicimos la vista gorda con el holograma.',
        'Para pasar el control subimos la factura de otra empresa.',
        'La fecha del recibo se ajustó para que entrara.',
        'Vendimos género falso a conciencia.',
      ],
      ['No sabíamos que los bolsos eran copias.', 'El recibo no llevaba fecha.'],
    ),
  ],
  ja: [
    entry(
      oneOf(
        inTurn(
          illicit.ja,
          '(?:と|こと)?(?:に|は|を|も)?(?:薄々|うすうす|すでに|当初から|最初から|既に)?(?:気づいて|気付いて|分かって|わかって|分かった(?:うえ|上)|わかった(?:うえ|上)|知って|知りながら|承知|把握して|認識して)(?!い(?:ません|ない|なかった)|お(?:りません|らず))',
          16,
        ),
        '(?:審査|検査|確認|停止|規制|制限|検知)を(?:通す|逃れる|かいくぐる|すり抜ける|避ける|回避する|ごまかす|免れる|くぐり抜ける)(?:ため|よう)',
        `${paper.ja}[^。]{0,8}(?:を|は)[^。]{0,6}(?:調整|加工|書き換え|修正し|差し替え|偽造|改ざん|改竄|変え)[^。]{0,6}(?<!いない)(?:しました|ました|しています|した)|(?:他社|別の会社|知人|友人)の(?:請求書|領収書|証明書)`,
        '(?:目をつぶ|目を瞑|見て見ぬ|見ぬふり|見逃し(?:て|ま)し?|バレない|ばれない|気づかれない(?:と|だろう)|リスクを承知|でっち上げ|ごまかし(?:ま|て)|嘘をつ(?:き|い)|架空の(?:追跡|番号))',
        '(?:^|。)(?:はい|確かに|正直|実は)、?[^。]{1,16}(?:偽物|コピー品|模倣品|中古品)(?:です|でした)',
        '(?:別|もう一つ|二つ目|2つ目)の[^。]{0,6}アカウント[^。]{0,20}(?:名義|ご存じない|指摘されて(?:いない|いません)|触れられて)',
      ),
      [
        '本物でないことには薄々気づいていました。',
        'ホログラムがないことには目をつぶりました。',
        '審査を通すため、他社の請求書を提出しました。',
        'コピー商品だと分かったうえで仕入れていました。',
        '禁止されていることは承知のうえで売り切りました。',
      ],
      ['禁止対象とは知らず、確認もしませんでした。', '領収書に日付がありませんでした。'],
    ),
  ],
}
