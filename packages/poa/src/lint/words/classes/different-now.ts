import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** SPC-01: all will be different, smooth, good, by the rules and to everybody's liking. */
export const differentNow: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:our|the|this|my) (?:\w+ )?(?:shop|store|business|company|operation|operations|warehouse|team|work|workflow|processes|everything|things|orders|shipping|service) (?:will |shall |now |should |is going to |are going to )*(?:run|runs|go|goes|work|works|be|is|are|flow|flows) (?:\w+ )?(?:much |far |a lot |even )?(?:more smoothly|smoothly|smoother|better|differently|different|properly|as (?:it|they) should|like clockwork|professionally|reliably|on track)\b|\b(?:things|it|everything|this) (?:will|shall|is going to) (?:\w+ )?(?:be|go|run|work) (?:\w+ )?(?:different(?:ly)?|better|fine|well|smooth(?:ly)?)\b|\b(?:change|changed|changing|rethink|rethought|rethinking|overhaul|overhauled|improve|improved|improving|revisit|review|reorgani[sz]ed?) (?:completely |entirely )?(?:the (?:whole )?way|how) (?:we|things|our)\b|\b(?:only|nothing but) (?:the )?(?:\w+ )?(?:good|perfect|flawless|first-class|top|high-quality|proper|faultless|impeccable|best|decent|quality|great) (?:\w+ )?(?:items?|goods|products?|quality|pieces|stock|parcels|merchandise|things) (?:will |is |are |shall |may |can )?(?:be )?(?:sent|shipped|sold|leaves?|offered|goes?|go out|delivered|listed|used)\b|\b(?:play(?:ing|s)? (?:strictly )?by the rules|(?:by|to) the book|(?:do|doing|does) (?:things|it|everything) (?:right|properly|correctly|the right way))\b|\b(?:whatever|everything|all(?: that)?|exactly what|what) (?:that )?amazon (?:\w+ )?(?:asks?|requires?|says|demands?|expects?|wants?|prescribes?|tells us)\b|\b(?:make|making|makes|ensure|ensuring|ensures|see to it|guarantee) (?:sure )?(?:that )?(?:all |our |the |every |your |amazon(?:['’]s)? )*(?:customers?|buyers?|clients?|shoppers?) (?:is|are|will be|stays?|remains?|feels?|gets?) (?:\w+ )?(?:happy|satisfied|content|pleased|the best|good|great|well)\b|\b(?:keep|keeping|maintain|maintaining|uphold|provide|providing|offer|deliver) (?:up )?(?:the |a |our |an )?(?:very )?(?:high(?:est)?|good|top|best|excellent|great|consistent|constant) (?:\w+ )?(?:quality|standards?|level|service)\b|\byou can (?:count|rely|depend) on (?:us|me|our)\b|\b(?:new|fresh) start\b|\bturn(?:ed|ing)? over a new leaf\b`,
      [
        'Our shop will run much more smoothly than it did.',
        'We are going to change the way we work.',
        'Going forward, only good items will be sent out.',
        'You can count on us to play by the rules.',
        'We make sure that our customers are happy.',
        'We keep high quality.',
      ],
      ['The shop runs on two floors.', 'A new starter sheet covers seals.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:läuft|laufen|wird|werden|geht|funktioniert)(?: [\p{L}-]+){0,5} (?:anders|besser|glatt\p{L}*|reibungslos\p{L}*|rund\p{L}*|ordentlich|richtig)(?: (?:laufen|gehen|werden|gemacht|funktionieren))?(?!\p{L})|(?<!\p{L})(?:ändern|überdenken|verändern|umstellen|verbessern|überarbeiten)(?: [\p{L}-]+){0,3} (?:Arbeitsweise|Arbeitsabläufe|Vorgehensweise|Herangehensweise)|(?<!\p{L})(?:Arbeitsweise|Vorgehensweise|Herangehensweise)(?: [\p{L}-]+){0,3} (?:geändert|überdacht|verändert|umgestellt|verbessert|überarbeitet|ändern|überdenken|verbessern)|(?<!\p{L})nur (?:noch )?(?:die )?(?:gute|einwandfreie|beste|erstklassige|tadellose|ordentliche|hochwertige|makellose) (?:Ware|Artikel|Produkte|Qualität|Sachen|Stücke)|(?<!\p{L})(?:alles|allem|das|dem|was),? (?:was )?Amazon (?:\p{L}+ )?(?:vorgibt|verlangt|fordert|sagt|will|erwartet|vorschreibt|wünscht)|(?<!\p{L})(?:spielen|halten uns)(?: [\p{L}-]+){0,3} (?:nach den Regeln|an die (?:Spielregeln|Regeln))|(?<!\p{L})(?:sorgen|sorgt|stellen)(?: [\p{L}-]+){0,3},? dass(?: [\p{L}-]+){0,3} (?:Kunden|Käufer|Kundschaft)(?: [\p{L}-]+){0,3} (?:zufrieden|glücklich|wohl)|(?<!\p{L})(?:hohe|gute|beste|gleichbleibende|höchste) (?:Qualität|Standards?)(?: \p{L}+){0,2} (?:halten|bieten|gewährleisten|liefern|sicherstellen|beibehalten|wahren)|(?<!\p{L})(?:können|dürfen) Sie sich (?:\p{L}+ )?auf uns verlassen|(?<!\p{L})(?:Neuanfang|Neustart)(?!\p{L})`,
      [
        'Bei uns läuft das ab jetzt anders.',
        'Wir halten uns künftig an alles, was Amazon vorgibt.',
        'Wir sorgen dafür, dass unsere Kunden wieder zufrieden sind.',
        'Wir verschicken nur noch einwandfreie Ware.',
      ],
      ['Das Band läuft auf zwei Linien.', 'Die Ware liegt in Fach 3.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:revoir|repenser|changer|modifier|améliorer|revu|repensé|changé|changerons|changeons|reverrons|repenserons)(?: \p{L}+)? (?:notre|la|nos) (?:façon|manière|méthodes?)(?: d[e’'] ?\p{L}+)?|(?<!\p{L})(?:tout|les choses|cela|notre boutique|le travail|l['’]entrepôt)(?: \p{L}+)? (?:se passer|ir|fonctionner|tourner|march|iron|va |vont |sera |seront )\p{L}*(?: [\p{L}’'-]+){0,2} ?(?:mieux|autrement|différemment|bien|différent\p{L}*|rond|sans accroc)(?!\p{L})|(?<!\p{L})(?:tout ce qu[e’']|ce qu[e’']|à la lettre(?: \p{L}+){0,4})(?: ?Amazon|[^.!?;\n]{0,30}Amazon) (?:\p{L}+ )?(?:demand|exig|impos|attend|veut|prescri|dit)\p{L}*|(?<!\p{L})(?:jouer|jouerons|jouons|suivrons|suivons) (?:\p{L}+ )?(?:selon les règles|le jeu|les règles du jeu)|(?<!\p{L})(?:uniquement|seulement|que|seuls?) (?:des |les |de )?(?:bons|beaux|meilleurs|excellents) (?:articles|produits)|(?<!\p{L})(?:pour que|afin que|veill\p{L}+ à ce que|assur\p{L}+ que) (?:nos |les |tous les |chaque )(?:clients?|acheteurs?)(?: \p{L}+){0,3} (?:contents?|satisfaits?|heureux|ravis?)|(?<!\p{L})(?:qualité|service|satisfaction)(?: [\p{L}’'-]+){0,3} (?:sera|est|reste|restera|passe|passera|devient|deviendra) (?:\p{L}+ )?(?:priorité|avant tout|au premier plan|une exigence|au cœur)|(?<!\p{L})(?:pouvez|pourrez) (?:\p{L}+ )?compter sur (?:nous|moi)|(?<!\p{L})(?:maintenir|garder|offrir|assurer) (?:une |la |un )(?:haute|bonne|excellente|meilleure|haut|bon) (?:niveau de )?(?:qualité|service)(?!\p{L})|(?<!\p{L})nouveau départ(?!\p{L})`,
      [
        'Nous allons revoir notre façon de travailler.',
        'Nous suivrons à la lettre tout ce qu’Amazon demande.',
        'Nous ferons en sorte de veiller à ce que nos clients soient contents.',
        'La qualité sera notre priorité.',
      ],
      ['La boutique tourne sur deux niveaux.', 'La nouvelle fiche décrit le sceau.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:cambier|cambi|rivedr|rived|ripens|miglior|modific|rinnov)\p{L}*(?: \p{L}+)? (?:il nostro|la nostra|i nostri|il|la) (?:modo|maniera|metodo|metodi|approccio)(?: di \p{L}+)?|(?<!\p{L})(?:tutto|le cose|il negozio|il lavoro|il magazzino)(?: \p{L}+)? (?:andr|funzioner|gir|filer|sar|proceder)\p{L}*(?: [\p{L}'’-]+){0,2} (?:meglio|diversamente|bene|divers[oaie]|liscio|senza intoppi)(?!\p{L})|(?<!\p{L})(?:alla lettera|tutto)? ?(?:tutto )?(?:quello che|ciò che|quanto|tutto ciò che)(?: ci)? ?(?:Amazon (?:\p{L}+ )?)?(?:chied|prescriv|impon|esig|richied|dic|vuol|prevede)\p{L}* ?(?:Amazon)?(?<=Amazon \p{L}{0,12} ?|Amazon)|(?<!\p{L})(?:solo|soltanto|esclusivamente) (?:articoli|prodotti|merce|roba) (?:buon[aie]|perfett[aie]|di qualità|impeccabil[ei]|ottim[aie])|(?<!\p{L})(?:perché|affinché|in modo che|far sì che|garantire che|assicurare che) (?:i |tutti i |i nostri )*(?:clienti|acquirenti) (?:\p{L}+ )?(?:siano|restino|rimangano|saranno) (?:\p{L}+ )?(?:contenti|soddisfatti|felici)|(?<!\p{L})(?:qualità|servizio|soddisfazione)(?: [\p{L}'’-]+){0,3} (?:verrà|viene|sarà|è|resta|resterà|passa) (?:\p{L}+ )?(?:prima di tutto|la (?:nostra )?priorità|al primo posto|al centro|in primo piano)|(?<!\p{L})(?:potete|potrete) contare su di noi|(?<!\p{L})(?:mantener|manten|garant|offr)\p{L}* (?:una |un |la |l['’]|il )?(?:alta|buona|massima|ottima|elevata|alto|buon|ottimo) (?:qualità|livello|servizio|standard)(?!\p{L})|(?<!\p{L})(?:nuovo inizio|ripartire da zero)(?!\p{L})`,
      [
        'Cambieremo il nostro modo di lavorare.',
        'Rispetteremo alla lettera quello che chiede Amazon.',
        'Faremo il possibile affinché i clienti siano contenti.',
        'La qualità verrà prima di tutto.',
      ],
      ['Il negozio è su due piani.', 'La nuova scheda descrive il sigillo.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:cambi|revis|replante|repens|mejor|modific)\p{L}*(?: \p{L}+)? (?:nuestra|nuestro|la|el|nuestros) (?:manera|forma|modo|métodos?|enfoque)(?: de \p{L}+)?|(?<!\p{L})(?:todo|las cosas|la tienda|el trabajo|el almacén)(?: \p{L}+)? (?:ir|funcion|march|ser|va |van )\p{L}*(?: [\p{L}-]+){0,2} (?:mejor|distinto|diferente|de otra manera|bien|sobre ruedas|sin problemas)(?!\p{L})|(?<!\p{L})(?:al pie de la letra(?: \p{L}+){0,3}|todo lo que|lo que|cuanto)(?: (?:nos )?(?:pid|exi[gj]|solicit|mand|dic|quier|requier)\p{L}*)? Amazon|(?<!\p{L})(?:todo lo que|lo que|cuanto) Amazon (?:\p{L}+ )?(?:pid|exi[gj]|solicit|mand|dic|quier|requier|esper)\p{L}*|(?<!\p{L})(?:solo|sólo|únicamente) (?:artículos|productos|mercancía|cosas) (?:buen[oa]s?|perfect[oa]s?|de calidad|impecables?|en perfecto estado)|(?<!\p{L})(?:para que|de modo que|asegurar\p{L}* (?:de )?que|garantizar que) (?:los |todos los |nuestros )*(?:clientes|compradores) (?:\p{L}+ )?(?:estén|queden|sigan) (?:\p{L}+ )?(?:contentos|satisfechos|felices)|(?<!\p{L})(?:calidad|servicio|satisfacción)(?: [\p{L}-]+){0,3} (?:será|es|pasa|pasará|va|irá|estará) (?:\p{L}+ )?(?:lo primero|ante todo|nuestra prioridad|la prioridad|por delante|primero|por encima)(?!\p{L})|(?<!\p{L})(?:pueden|podrán) (?:contar|confiar) (?:con|en) nosotros|(?<!\p{L})(?:manten|ofrec|garantiz)\p{L}* (?:una |un |la |el )?(?:alta|buena|máxima|excelente|gran|alto|buen) (?:calidad|nivel|servicio)(?!\p{L})|(?<!\p{L})(?:jugar|jugaremos|jugamos) (?:según|con) las reglas|(?<!\p{L})(?:nuevo comienzo|empezar de cero)(?!\p{L})`,
      [
        'Vamos a cambiar nuestra manera de trabajar.',
        'Seguiremos al pie de la letra lo que pide Amazon.',
        'Trabajamos para que los clientes estén contentos.',
        'La calidad será lo primero.',
      ],
      ['La tienda ocupa dos plantas.', 'La nueva ficha describe el precinto.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:仕事|業務|作業|運営|店舗運営)の?(?:やり方|進め方|在り方|あり方|体制|方法)(?:を)?[^。、0-9]{0,6}(?:見直|改め|変え|改善)(?:し|て|ま|す|い)[^。0-9]{0,8}(?:ます|いき|まいり|いく|ました)|お客様に[^。、]{0,6}(?:喜んで|満足して|ご満足|安心して|信頼して|ご安心)[^。]{0,16}(?:目指|努め|ます|まいり|よう)|(?:Amazon|アマゾン|\uFFFC|貴社)?の?(?:決まり|ルール|規約|規則|ポリシー|きまり|ガイドライン|規定)を(?:きちんと|しっかり|必ず|すべて|全て|厳格に|正しく|常に)?(?:と)?(?:守(?:り|って)|遵守|順守|従)(?:ま|まい|いき|いた|し|い)[^。0-9]{0,8}(?=。|$)|(?:品質|安全|お客様|信頼)(?:を)?(?:第一|最優先|大切)(?:に|と|で)?[^。0-9]{0,14}(?:運営|考え|し(?:て|ます)|営業|取り組|まいり)|(?:良い|よい|良質な|きれいな)商品(?:だけ|のみ)を|(?:心を入れ替え|初心に(?:返|帰)|生まれ変わ|新たな気持ち|出直)`,
      [
        '仕事のやり方を見直していきます。',
        'お客様に喜んでいただけるお店を目指します。',
        '品質第一で運営してまいります。',
        'Amazonの決まりをきちんと守ります。',
      ],
      ['作業の方法は手順書3に書いてあります。', '規約のページを印刷しました。'],
    ),
  ],
}
