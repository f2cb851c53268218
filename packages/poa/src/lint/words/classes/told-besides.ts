import { entry } from '../entry.ts'
import type { ByLanguage, Vocabulary } from './by-language.ts'
import { beside, inTurn, oneOf } from './by-language.ts'

/** What nobody should tell of himself unasked. */
const deed: Vocabulary = {
  en: String.raw`\b(?:(?:bought|buy|paid|pay|paying|wrote|ordered|arranged|traded|swapped|rewarded)\b[^.!?;\n]{0,30}?\b(?:reviews?|ratings?|stars)|(?:second|third|another|hidden|secret|other|extra) (?:\w+ )?account|(?:sold|sell|selling|offered|listed|shipped) (?:\w+ ){0,4}?(?:banned|prohibited|forbidden|illegal|fakes?|counterfeits?|expired|recalled|stolen|replicas?|knock-?offs?|untested|unlicensed|used|returns? as new)|fake (?:reviews?|orders?|invoices?|tracking)|tax(?:es)? (?:un|not )?(?:paid|declared))`,
  de: String.raw`(?<!\p{L})(?:(?:bewertungen|rezensionen|sterne)(?: \p{L}+){0,4}? (?:gekauft|bezahlt|geschrieben|getauscht|bestellt)|(?:kauften|bezahlten|kaufen|bezahlen|schrieben)(?: \p{L}+){0,4}? (?:bewertungen|rezensionen|sterne)|(?:zweite[sn]?|weitere[sn]?|geheime[sn]?|andere[sn]?) (?:\p{L}*konto|account)|(?:verbotene|gefälschte|abgelaufene|zurückgerufene|gestohlene|gebrauchte|ungeprüfte|illegale)[nrs]? \p{L}+)(?!\p{L})`,
  fr: String.raw`(?<!\p{L})(?:(?:acheté|achetions|achetons|payé|payions|payons|écrit|commandé)(?: [\p{L}’']+){0,4}? (?:avis|commentaires|étoiles|évaluations)|(?:second|deuxième|autre|troisième) compte|compte (?:secret|caché)|(?:vendons|vendions|vendu|avons vendu)(?: [\p{L}’']+){0,4}? (?:interdite?s?|contrefaits?|contrefaçons?|périmée?s?|rappelée?s?|volée?s?|illégaux|illégale?s?|usagée?s?|faux)|faux (?:avis|suivis?))(?!\p{L})`,
  it: String.raw`(?<!\p{L})(?:(?:comprato|compravamo|pagato|pagavamo|scritto|ordinato|comperato)(?: \p{L}+){0,4}? (?:recensioni|valutazioni|stelle)|(?:second[oa]|altr[oa]|terz[oa]) (?:account|conto|profilo)|account (?:segreto|nascosto)|(?:vendiamo|vendevamo|venduto)(?: \p{L}+){0,4}? (?:vietat\p{L}|proibit\p{L}|contraffatt\p{L}|fals\p{L}|scadut\p{L}|rubat\p{L}|illegal\p{L}|usat\p{L}|richiamat\p{L})|recensioni false)(?!\p{L})`,
  es: String.raw`(?<!\p{L})(?:(?:compr(?:amos|ábamos|ado|é)|pag(?:amos|ábamos|ado|ué)|escribimos|escrito|encargamos)(?: \p{L}+){0,5}? (?:reseñas|valoraciones|opiniones|estrellas)|(?:segunda|otra|tercera) cuenta|cuenta (?:secreta|oculta)|(?:vendemos|vendíamos|vendimos|vendido)(?: \p{L}+){0,4}? (?:prohibid\p{L}+|falsific\p{L}+|fals\p{L}+|caducad\p{L}+|robad\p{L}+|ilegal\p{L}*|usad\p{L}+|retirad\p{L}+)|reseñas falsas)(?!\p{L})`,
  ja: '(?:サクラ|やらせ|レビュー(?:を|も)[^。、]{0,10}(?:買|購入|依頼|書いて|頼)|高評価を(?:買|頼|依頼)|(?:別|二つ目|2つ目|もう一つ|裏|隠し)の?アカウント|(?:偽物|偽造品|禁止(?:商品|品)|期限切れ|中古|盗品|無許可)[^。、]{0,8}(?:販売|売|出品))',
}

/** LNG-11: a deed told in passing, in secret, or as what nobody has found; papers of our own making; goods that we knew. */
export const toldBesides: ByLanguage = {
  en: [
    entry(
      oneOf(
        inTurn(
          String.raw`\b(?:besides|by the way|incidentally|on top of (?:that|this)|moreover|furthermore|in addition|for (?:the sake of )?completeness|to be (?:complete|honest|frank|fair|open)|while we are at it|apart from (?:that|this)|aside from (?:that|this)|as an aside|in all honesty|(?:must|should|have to|want to|may as well|might as well) (?:also )?(?:confess|admit|add|mention|own up)|confess|admit\w*)\b`,
          deed.en,
          60,
        ),
        inTurn(
          deed.en,
          String.raw`\b(?:notice|message|e-?mail|letter|amazon|you|nobody|no one)\b(?: \w+)? (?:(?:did|does|do|has|have|had|could|can) ?(?:not|never)|didn['’]t|doesn['’]t|don['’]t|hasn['’]t|haven['’]t|never|yet to|ever) (?:\w+ )?(?:mention|ask|notice|know|see|find|found|charge|raise|spot|discover|refer|list|name|complain|realis|realiz|detect|object)\w*`,
          70,
        ),
        String.raw`(?<!\b(?:not|never|no one|nobody) )\b(?:secretly|behind (?:amazon(?:'s|’s)|your|their) backs?|on the (?:quiet|sly|side)|under the table|on the black market|off the books)\b[^.!?;\n]{0,60}?\b(?:sell|sold|selling|ran|run|running|bought|kept|open\w*|chang\w*|swap\w*|ship\w*|account|reviews?|refill\w*|list\w*|us(?:e|ed|ing)|paid|pay)\b|\b(?:we|i)\b[^.!?;\n]{0,60}?\b(?:secretly|behind (?:amazon(?:'s|’s)|your) backs?|on the (?:quiet|sly)|under the table|off the books)\b`,
        String.raw`\b(?:we|i) (?:\w+ly |also |then |just |simply |had |have )*(?:made up|invented|fabricated|cooked up|typed up|typed|drew up|drafted|created|designed|produced|wrote|printed|put together|backdated|filled in) (?:[\w'’-]+ ){0,4}?(?:invoices?|receipts?|certificates?|test reports?|bills?|delivery notes?|authori[sz]ations?|letters of authori[sz]ation|orders confirmations?)(?: \w+)? (?:ourselves|myself|at home|on (?:the|our|my) (?:own )?computer|in (?:word|excel|photoshop|canva|paint)|out of (?:thin air|nothing)|from scratch)\b`,
        String.raw`\b(?:sold|listed|shipped|offered|described|labell?ed|marked|declared|put|sent)\b[^.!?;\n]{0,60}?\b(?:as|for) (?:\w+ )?(?:original|genuine|new|authentic|real|organic|certified|safe)s?\b[^.!?;\n]{0,20}?\b(?:although|though|while|whereas|even though|knowing|despite|when)\b[^.!?;\n]{0,15}?\b(?:clear|obvious|plain|known|knew|aware|we|i|sure|certain|told)\b`,
      ),
      [
        'By the way, we also bought some reviews.',
        'We ran a second account that you never found.',
        'We secretly kept selling from the old store.',
        'We made up the receipts ourselves.',
        'We sold the bags as genuine although it was clear to us that they were not.',
      ],
      [
        'Besides that, we checked the other listings, which your notice does not mention.',
        'We did not open a second account.',
        'We typed the count into the sheet ourselves.',
        'The units were sold as new although no inspection existed.',
      ],
    ),
    entry(
      String.raw`\baccounts?\b[^.!?;\n]{0,50}\b(?:under|in) (?:the )?(?:name of )?(?:my|our|his|her) (?:wife|husband|brother|sister|mother|father|son|daughter|friend|cousin|partner|uncle|aunt)|\b(?:cheaper|easier|simpler|better|decided|chose|agreed|preferred) (?:for us )?(?:to|not to) (?:keep (?:quiet|silent|mum)|say nothing|hide|conceal|look away|cover|pretend|lie|tell|mention)|\b(?:got|gets|received|given) (?:his|her|their) money back (?:for|in (?:return|exchange) for) (?:the |a )?(?:\w+ )?(?:stars?|reviews?|ratings?)|\b(?:stamps?|signatures?|seals?|letterheads?) [^.!?;\n]{0,40}\b(?:we|i) (?:had (?:\w+ )?made|made|bought|copied|scanned|forged|drew)`,
      'The old account lives on under the name of my wife.',
      'The stamp on the note was unreadable in our scan.',
    ),
  ],
  de: [
    entry(
      oneOf(
        beside(
          String.raw`(?<!\p{L})(?:nebenbei|übrigens|außerdem|im übrigen|der vollständigkeit halber|ehrlich gesagt|ehrlicherweise|zugegeben\p{L}*|gestehen|gestehe|einräumen|zugeben|darüber hinaus|was (?:amazon|sie|ihre \p{L}+)(?: \p{L}+){0,3}? (?:nicht|nie)(?: \p{L}+)?|was niemand)(?!\p{L})`,
          deed.de,
          60,
        ),
        String.raw`(?<!\p{L})(?:heimlich|insgeheim|klammheimlich|unter der hand|schwarz|hinter (?:ihrem|amazons) rücken|im verborgenen)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:verkauf\p{L}*|betreib\p{L}*|betrieben|konto|gekauft|bewertungen|geändert|getauscht|eröffnet|weiter\p{L}*|geführt)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:rechnung\p{L}*|beleg\p{L}*|quittung\p{L}*|zertifikat\p{L}*|prüfbericht\p{L}*|lieferschein\p{L}*)(?: [\p{L}]+){0,4}? (?:selbst|selber|am (?:eigenen )?(?:computer|rechner|pc)|frei|in (?:word|excel|photoshop)) (?:\p{L}+ ){0,2}?(?:geschrieben|erstellt|gemacht|gebastelt|erfunden|getippt|ausgestellt|angefertigt|ausgedacht)(?!\p{L})|(?<!\p{L})als (?:original|echt|neu|neuware|geprüft)\p{L}*(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:obwohl|obgleich|wohl wissend|wissend)(?!\p{L})[^.!?;\n]{0,25}?(?<!\p{L})(?:wussten|wusste|klar|bekannt|bewusst|dass)(?!\p{L})`,
      ),
      [
        'Übrigens haben wir auch Bewertungen gekauft.',
        'Wir verkauften heimlich weiter: heimlich über ein anderes Konto.',
        'Die Rechnungen haben wir selbst geschrieben.',
        'Wir boten sie als Original an, obwohl wir wussten, was sie sind.',
      ],
      ['Außerdem prüften wir die anderen Seiten.', 'Die Liste haben wir selbst geschrieben.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:konto|account)(?: \p{L}+){0,4} (?:unter|auf)(?: dem| den)? (?:namen )?(?:meine[rs]|unsere[rs]) (?:frau|mannes|bruders|schwester|mutter|vaters|freundes|freundin|tochter|sohnes)|(?<!\p{L})(?:zu )?(?:verschweigen|vertuschen|verheimlichen|wegzusehen)(?: \p{L}+){0,4} (?:billiger|einfacher|bequemer|leichter)|(?<!\p{L})(?:bekam|erhielt|bekamen|erhielten)(?: \p{L}+){0,3} geld(?: \p{L}+){0,3} (?:sterne|bewertung\p{L}*)|(?<!\p{L})(?:stempel|unterschrift|siegel|briefkopf)[^.!?;\n]{0,40} (?:ließen wir|ließ ich|haben wir|habe ich)(?: \p{L}+){0,3} (?:anfertigen|machen|nachgemacht|kopiert|angefertigt|gebastelt)`,
      'Den Mangel zu verschweigen war billiger.',
      'Der Stempel war unleserlich.',
    ),
  ],
  fr: [
    entry(
      oneOf(
        beside(
          String.raw`(?<!\p{L})(?:d['’]ailleurs|au passage|en outre|par ailleurs|de plus|pour être (?:complets?|honnêtes?|francs?|exhaustifs?)|soit dit en passant|avouons|avoue|admettons|reconnaissons|confess\p{L}+|il faut dire|ce que (?:votre|vous|amazon|personne)[^.!?;\n]{0,20}?(?:ne|n['’])|que (?:votre|vous|amazon)(?: \p{L}+)? (?:ne|n['’]))`,
          deed.fr,
          60,
        ),
        String.raw`(?<!\p{L})(?:en cachette|en secret|secrètement|en douce|sous le manteau|dans (?:le dos d['’]amazon|votre dos)|clandestinement|discrètement)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:ven\p{L}+|compte|avis|acheté|gér\p{L}+|utilis\p{L}+|chang\p{L}+|ouver\p{L}+|exploit\p{L}+)(?!\p{L})|(?<!\p{L})(?:nous|j['’]ai|je)(?!\p{L})[^.!?;\n]{0,60}?(?:en cachette|secrètement|en douce|sous le manteau|dans votre dos|clandestinement)`,
        String.raw`(?<!\p{L})(?:rédigé|fabriqué|inventé|créé|tapé|établi|imprimé)(?: [\p{L}’']+){0,3}? (?:facture|reçu|certificat|attestation|bon de livraison|rapport)s?(?: \p{L}+){0,3}? (?:nous-mêmes?|moi-même|de toutes pièces|sur (?:notre|mon) ordinateur|sous (?:word|excel|photoshop))|(?<!\p{L})comme (?:originau\p{L}|originales?|authentiques?|neu\p{L}+|vrais?)(?!\p{L})[^.!?;\n]{0,30}?(?:alors que|bien que|quoique|tout en sachant|sachant)(?!\p{L})[^.!?;\n]{0,20}?(?:savions|savais|sachant|su|évident|clair|conscient)`,
      ),
      [
        'Pour être complets, nous avons aussi acheté des avis.',
        'Nous vendons en cachette sur un autre compte.',
        'Nous avons fabriqué la facture nous-mêmes.',
        'Vendus comme authentiques alors que nous savions ce qu’ils étaient.',
      ],
      ['Par ailleurs, nous avons contrôlé les autres fiches.', 'Nous avons rédigé la liste nous-mêmes.'],
    ),
    entry(
      String.raw`(?<!\p{L})compte[^.!?;\n]{0,40} au nom de (?:ma|mon) (?:femme|mari|frère|sœur|mère|père|ami|amie|fils|fille)|(?<!\p{L})(?:taire|cacher|dissimuler|se taire)(?: [\p{L}’']+){0,4} (?:moins cher|plus simple|plus facile|coûtait moins)|(?<!\p{L})(?:remboursée?s?|récupéré)(?: [\p{L}’']+){0,4} (?:étoiles|avis)|(?<!\p{L})(?:tampon|cachet|signature|en-tête)[^.!?;\n]{0,40} (?:avons|ai) (?:\p{L}+ )?(?:fait faire|fabriqué|copié|imité)`,
      'Le compte continue au nom de ma femme.',
      'Le tampon était illisible.',
    ),
  ],
  it: [
    entry(
      oneOf(
        beside(
          String.raw`(?<!\p{L})(?:tra l['’]altro|peraltro|inoltre|a proposito|per (?:completezza|essere (?:completi|onesti|sinceri))|per inciso|ammettiamo|ammetto|confess\p{L}+|riconosciamo|già che ci siamo|cosa che (?:amazon|la vostra|voi|nessuno)|benché|anche se (?:la notifica|amazon|voi|non)|di cui (?:la notifica|amazon|nessuno))(?!\p{L})`,
          deed.it,
          60,
        ),
        String.raw`(?<!\p{L})(?:di nascosto|in segreto|segretamente|sottobanco|alle (?:vostre spalle|spalle di amazon)|clandestinamente|in nero)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:vend\p{L}+|account|conto|recensioni|comprat\p{L}|gest\p{L}+|us\p{L}+|cambi\p{L}+|apert\p{L})(?!\p{L})|(?<!\p{L})(?:abbiamo|ho|vend(?:evamo|iamo)|gest(?:iamo|ivamo))(?!\p{L})[^.!?;\n]{0,60}?(?:di nascosto|segretamente|sottobanco|alle vostre spalle|clandestinamente)`,
        String.raw`(?<!\p{L})(?:redatt\p{L}|fabbricat\p{L}|inventat\p{L}|creat\p{L}|scritt\p{L}|compilat\p{L}|stampat\p{L}|fatt\p{L})(?: [\p{L}’']+){0,3}? (?:fattur[ae]|ricevut[ae]|scontrin[oi]|certificat[oi]|rapport[oi])(?: \p{L}+){0,2}? (?:noi stessi|da soli|io stesso|io stessa|di sana pianta|al computer|in (?:word|excel|photoshop)|dal nulla)|(?<!\p{L})(?:come|per) (?:original[ei]|autentic\p{L}+|nuov[oiae]|ver[oiae])(?!\p{L})[^.!?;\n]{0,30}?(?:benché|sebbene|pur sapendo|anche se|sapendo|nonostante)(?!\p{L})[^.!?;\n]{0,20}?(?:sapevamo|sapessimo|che|chiaro|evidente|consapevoli)`,
      ),
      [
        'Per completezza: abbiamo anche comprato delle recensioni.',
        'Vendevamo di nascosto da un altro conto.',
        'Abbiamo inventato la fattura di sana pianta.',
        'Vendute come autentiche pur sapendo che non lo erano.',
      ],
      ['Inoltre abbiamo controllato le altre schede.', 'Abbiamo scritto la lista da soli.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:account|conto)[^.!?;\n]{0,40} a nome (?:di|del|della) (?:mia|mio|nostr[oa])|(?<!\p{L})(?:tacere|nascondere|far finta)(?: [\p{L}’']+){0,4} (?:costava meno|più facile|più semplice|conveniva)|(?<!\p{L})(?:riavuto|rimborsat\p{L}|restituito)(?: [\p{L}’']+){0,3} (?:stelle|recension[ei])|(?<!\p{L})(?:timbro|firma|sigillo|intestazione)[^.!?;\n]{0,40} (?:abbiamo|ho) (?:fatt\p{L} fare|fabbricat\p{L}|copiat\p{L}|imitat\p{L})`,
      'Il vecchio account continua a nome di mia moglie.',
      'Il timbro era illeggibile.',
    ),
  ],
  es: [
    entry(
      oneOf(
        beside(
          String.raw`(?<!\p{L})(?:por cierto|de paso|además|asimismo|para ser (?:completos|sinceros|honestos|francos)|dicho sea de paso|confes\p{L}+|admit\p{L}+|reconocemos|ya que estamos|cosa que (?:amazon|ustedes|su|nadie)|aunque (?:la notificación|amazon|ustedes|no)|de lo que (?:la notificación|amazon|nadie)|que (?:amazon|ustedes|su \p{L}+) (?:no|ni|aún no|nunca))(?!\p{L})`,
          deed.es,
          60,
        ),
        String.raw`(?<!\p{L})(?:a escondidas|en secreto|secretamente|bajo cuerda|bajo mano|por detrás|a (?:sus|vuestras) espaldas|a espaldas de amazon|clandestinamente|en negro)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:vend\p{L}+|cuenta|reseñas|compr\p{L}+|gestion\p{L}+|us\p{L}+|cambi\p{L}+|abri\p{L}+)(?!\p{L})|(?<!\p{L})(?:\p{L}+(?:amos|imos|íamos)|hemos|he)(?!\p{L})[^.!?;\n]{0,60}?(?:a escondidas|secretamente|bajo cuerda|a sus espaldas|a espaldas de amazon|clandestinamente)`,
        String.raw`(?<!\p{L})(?:manipul|falsifiqu|falsific|alter|retoqu|cambi|modifiqu|ment|engañ|ocult|invent|fingi?)(?:é|í)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:a propósito|adrede|aposta|queriendo|deliberadamente|intencionadamente|factura|fecha|recibo|certificado)(?!\p{L})|(?<!\p{L})(?:redact|fabric|invent|cre|escrib|imprim|hici|hech)\p{L}*(?: \p{L}+){0,3}? (?:factura|recibo|certificado|albarán|informe)s?(?: \p{L}+){0,2}? (?:nosotros mismos|nosotras mismas|yo mism[oa]|de la nada|en (?:word|excel|photoshop|el ordenador))|(?<!\p{L})(?:como|por) (?:original\p{L}*|auténtic\p{L}+|nuev[oa]s?|verdader\p{L}+)(?!\p{L})[^.!?;\n]{0,30}?(?:aunque|aun sabiendo|sabiendo|pese a)(?!\p{L})[^.!?;\n]{0,20}?(?:sabíamos|sabía|que|claro|conscientes)`,
      ),
      [
        'Por cierto, también compramos algunas reseñas.',
        'Vendíamos a escondidas desde otra cuenta.',
        'Manipulé a propósito la fecha de la factura.',
        'Vendidas como auténticas aun sabiendo que no lo eran.',
      ],
      ['Además revisamos las otras fichas.', 'Escribimos la lista nosotros mismos.'],
    ),
    entry(
      String.raw`(?<!\p{L})cuenta[^.!?;\n]{0,40} a nombre de (?:mi|nuestr[oa]) |(?<!\p{L})(?:callar|ocultar|esconder|mirar a otro lado)(?: \p{L}+){0,4} (?:más barato|más fácil|más cómodo|costaba menos)|(?<!\p{L})(?:devolvimos|reembolsamos|recuperó)(?: \p{L}+){0,4} (?:por las estrellas|por la reseña|por las reseñas)|(?<!\p{L})(?:sello|firma|membrete)[^.!?;\n]{0,40} (?:encargamos|mandamos hacer|copiamos|imitamos|hicimos hacer)`,
      'La cuenta sigue a nombre de mi mujer.',
      'El sello era ilegible.',
    ),
  ],
  ja: [
    entry(
      oneOf(
        beside(
          '(?:実は|ちなみに|ついでに|正直(?:に(?:申し上げ|言え)|なところ)|告白|白状|通知に(?:は)?(?:ありません|ない|記載され|書かれ)|指摘されて(?:は)?(?:い|おり)ませんが|他にも|ほかにも|加えて)',
          deed.ja,
          40,
        ),
        '(?:ひそかに|密かに|こっそり|内緒で|隠れて|裏で|陰で|Amazonに(?:隠|黙))[^。]{0,30}(?:販売|売|出品|運用|使|購入|買|変え|変更|開設|続け|書)',
        '(?:請求書|領収書|納品書|証明書|検査報告書)[^。、]{0,12}(?:自分(?:たち)?で|自作|勝手に|パソコンで|でっち上げ|自ら)[^。、]{0,8}(?:作|書|作成|偽|し)',
      ),
      [
        '実は知人に頼んでサクラも使いました。',
        '当店は密かに販売を続けていました。',
        '領収書は自分たちで作りました。',
      ],
      ['実は在庫表が古いままでした。', '請求書は仕入先が作成しました。'],
    ),
    entry(
      String.raw`アカウント[^。]{0,16}(?:妻|夫|家族|友人|知人|母|父|兄弟)の名(?:義|前)|(?:妻|夫|家族|友人|知人|母|父)(?:の)?名義[^。]{0,12}アカウント|(?:黙って|隠して)(?:おく|おい)(?:方|ほう|た方)が(?:安|楽|簡単)|(?:印鑑|印影|社判|スタンプ)[^。]{0,12}(?:作らせ|作ってもら|複製|偽)`,
      '古いアカウントは妻の名義で続いています。',
      '印影が読めませんでした。',
    ),
  ],
}
