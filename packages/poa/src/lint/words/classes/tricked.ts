import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/** LNG-05: it was they and not we, what they did to us as a trick, and bad people as a cause. */
export const tricked: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\bit (?:is|was|were) (?:\w+ly |only |just )?(?:our |the |an? |my |one of our )(?:former |old |new |own |external |previous )?(?:\w+ )?(?:agency|suppliers?|wholesaler|manufacturer|factory|producer|carrier|courier|forwarder|employees?|packers?|clerks?|storeman|warehouse\w*|drivers?|interns?|temps?|partner|freelancer|assistant|bookkeeper|accountant|consultant|developer|manager|printer|contractor|workers?|colleagues?),? (?:\w+ )?(?:who|that|which|not (?:us|we|me))\b`,
        String.raw`\b(?:(?:rip(?:s|ped)? (?:us|me) off|(?:conned|duped|tricked|fooled|swindled|hoodwinked|double-?crossed|cheated|scammed|defrauded|misled|deceived|backstabbed|screwed|short-?changed|betrayed) (?:us|me)|stabbed (?:us|me) in|fobbed (?:us|me) off|palmed (?:\w+ ){0,3}?off on(?:to)? (?:us|me)|took (?:us|me) for (?:a ride|fools)|sold (?:us|me) (?:down|a pup|junk|rubbish)|pulled (?:a fast one|the wool)|played (?:us|me)|foisted|dumped (?:\w+ ){1,4}on (?:us|me)|left (?:us|me) (?:hanging|stranded|in the lurch|high and dry|holding)|hung (?:us|me) out|dropped (?:us|me) in))\b|\b(?:we|i) (?:were|was|have been|got) (?:\w+ )?(?:conned|duped|tricked|fooled|swindled|hoodwinked|cheated|scammed|defrauded|misled|deceived|ripped off|betrayed|taken for a ride|sold a pup) (?:\w+ )?by (?:our |the |a |an )?(?!customers|buyers|shoppers)`,
        String.raw`\b(?:bad|poor|incompetent|inexperienced|unreliable|untrained|useless|hopeless|lazy|sloppy|careless|clumsy|stupid|cheap|unmotivated|disloyal|dishonest|unskilled|foreign|young) (?:\w+ )?(?:staff|workers?|temps?|employees?|packers?|helpers?|personnel|drivers?|students?|interns?|suppliers?|people|crew|carriers?|agency)\b[^.!?;\n]{0,40}?\b(?:caus\w+|led|lead|created?|produced|made|ruin\w*|brought|resulted?|(?:is|are|was|were) (?:the reason|behind|to blame|responsible))`,
      ),
      [
        'It was the agency who uploaded it.',
        'The mill palmed old stock off on us.',
        'We were conned by our wholesaler.',
        'Lazy temps caused the mix-up.',
      ],
      ['The packer closed the box.', 'The kit includes a trick deck.', 'Poor light caused the mix-up.'],
    ),
    entry(
      String.raw`\bhad (?:the|our|that) (?:\w+ )?(?:mill|factory|supplier|agency|carrier|courier|packers?|producer|printer|wholesaler) (?:done|kept|worked|checked|told|delivered|sent|been|paid|followed)\b|\b(?:cannot|can['’]t|could not|impossible to|hard to) (?:get|find|hire) (?:\w+ )?(?:good|decent|reliable|honest|capable) (?:pickers|packers|staff|workers|people|drivers|help|suppliers)\b|\blet everything slide\b|\bthrow(?:s|ing)? (?:the |our )?parcels (?:around|about)`,
      'Had the mill done its work, the zips would have held.',
      'The picker list has no photo.',
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})es war(?:en)?(?: \p{L}+)? (?:der|die|das|ein|eine|unser|unsere|mein|meine) (?:\p{L}+ )?(?:\p{L}*agentur|\p{L}*lieferant\p{L}*|\p{L}*händler|hersteller|fabrik|spedition|paketdienst|kurier\p{L}*|\p{L}*fahrer|mitarbeiter\p{L}*|aushilfe\p{L}*|lagerist\p{L}*|packer\p{L}*|praktikant\p{L}*|buchhalter\p{L}*|partner\p{L}*|dienstleister),? (?:der|die|das|nicht wir)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:über den tisch gezogen|hereingelegt|reingelegt|übers ohr gehauen|angedreht|untergejubelt|untergeschoben|hinters licht geführt|geprellt|abgezockt|ausgetrickst|an der nase herumgeführt|aufs kreuz gelegt|verarscht|verschaukelt|ans messer geliefert|in den rücken gefallen|sitzen ?gelassen|sitzenlassen|eingebrockt|reingeritten|hineingeritten|schrott (?:geliefert|geschickt|verkauft)|hinter unserem rücken)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:schlechte[snr]?|unfähige[snr]?|unerfahrene[snr]?|unzuverlässige[snr]?|ungelernte[snr]?|faule[snr]?|schlampige[snr]?|dumme[snr]?|billige[snr]?) (?:\p{L}*personal|\p{L}*kräfte|\p{L}*kraft|aushilfen?|mitarbeiter\p{L}*|leute|packer\p{L}*|fahrer\p{L}*|studenten|lieferanten)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:verursach\p{L}+|führt\p{L}*|schuld|grund|ursache|ruinier\p{L}*|verbockt\p{L}*|haben|hat)(?!\p{L})`,
      ),
      [
        'Es war die Agentur, die alles hochgeladen hat.',
        'Der Großhändler hat uns alte Ware angedreht.',
        'Unfähige Aushilfen verursachten den Fehler.',
      ],
      ['Der Packer verschloss den Karton.', 'Schlechtes Licht verursachte die Verwechslung.'],
    ),
    entry(
      String.raw`(?<!\p{L})hätten? (?:der|die|das|unser|unsere) \p{L}+ (?:\p{L}+ ){0,3}?(?:ordentlich|sorgfältig|richtig|sauber) (?:gearbeitet|geprüft|geliefert|verpackt)|(?<!\p{L})(?:gute|zuverlässige|ehrliche) (?:packer|leute|mitarbeiter|fahrer|kräfte) (?:findet|bekommt|kriegt|gibt)|(?<!\p{L})was (?:der|die) \p{L}+ (?:zusagte|versprach|versprochen hat)[^.!?;\n]{0,30}nie(?!\p{L})`,
      'Gute Packer findet man nicht mehr.',
      'Der Packer prüft den Verschluss.',
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})c['’](?:est|était) (?:\p{L}+ )?(?:notre|nos|mon|le|la|l['’]|un|une) ?(?:ancien |ancienne |ex-)?(?:\p{L}+ )?(?:agence|fournisseur|grossiste|fabricant|usine|transporteur|livreur|magasini\p{L}+|employée?|salariée?|préparat\p{L}+|stagiaire|intérimaire|saisonnier|saisonnière|comptable|prestataire|associée?|manutentionnaire|chauffeur|partenaire|collègue)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:qui|et non (?:nous|moi)|pas nous)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:nous|m['’]|on nous|s['’]est fait|nous sommes fait)(?: [\p{L}’']+){0,2}? ?(?:roulée?s?|arnaquée?s?|bernée?s?|dupée?s?|flouée?s?|escroquée?s?|grugée?s?|entubée?s?|refilé|fourgué|menée?s? en bateau|plantée?s?|poignardée?s?|joué un (?:sale |mauvais )?tour|tourné le dos|laissée?s? en plan|mise?s? dans (?:le pétrin|la panade))(?!\p{L})|dans notre dos`,
        String.raw`(?<!\p{L})(?:mauvais|piètres?|incompétents?|incapables?|bras cassés|jeunes) ?(?:personnel|intérimaires?|employés?|ouvriers?|saisonniers?|équipes?)?(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:ont (?:causé|provoqué|gâché|tout)|a (?:causé|provoqué|gâché|tout))(?!\p{L})|(?<!\p{L})(?:par|sa|leur) (?:pure |simple )?(?:paresse|fainéantise|bêtise|incompétence|malveillance|flemme|jalousie|vengeance|stupidité|malhonnêteté)(?!\p{L})`,
      ),
      [
        'C’est l’agence qui a tout téléversé, pas nous.',
        'Le grossiste nous a refilé un vieux lot.',
        'Des intérimaires incapables ont tout mélangé.',
      ],
      ['Le préparateur ferme la boîte.', 'Un mauvais éclairage explique la confusion.'],
    ),
    entry(
      String.raw`(?<!\p{L})si (?:le|la|l['’]|notre) ?(?:\p{L}+ )?(?:usine|fournisseur|agence|transporteur|fabricant|grossiste|atelier) avait (?:\p{L}+ ){0,3}?(?:travaillé|contrôlé|livré|fait|prévenu)|(?<!\p{L})(?:on ne trouve plus|impossible de trouver) (?:\p{L}+ )?(?:bons|personnel|gens)`,
      'Si l’usine avait bien travaillé, rien ne serait arrivé.',
      'Le fournisseur a contrôlé le lot.',
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:è|era|fu|sono) (?:stat[oaie] )?(?:\p{L}+ )?(?:il|la|lo|l['’]|un|una|i) ?(?:nostr[oaie] )?(?:ex |vecchi[oa] |nuov[oa] )?(?:agenzia|fornitor[ei]|grossista|produttore|fabbrica|corriere|autista|magazzinier[ei]|dipendente|impiegat[oa]|stagista|collaborat\p{L}+|contabile|commercialista|soci[oa]|spedizioniere|partner|interinale|collega) (?:a (?:\p{L}+ )?(?:\p{L}+r(?:e|ci|lo|la|li|mi))|che|e non noi|, non noi)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:ci|mi) (?:ha|hanno) (?:\p{L}+ )?(?:imbrogliat\p{L}|fregat\p{L}|raggirat\p{L}|truffat\p{L}|ingannat\p{L}|bidonat\p{L}|gabbat\p{L}|turlupinat\p{L}|rifilat\p{L}|pres\p{L} in giro|pugnalat\p{L}|piantat\p{L}|abbandonat\p{L}|lasciat\p{L} (?:a piedi|nei guai|soli)|mess\p{L} nei guai|tirat\p{L} un bidone|tradit\p{L})(?!\p{L})|alle nostre spalle|(?:imbrogliar|fregar|raggirar|truffar|ingannar|tradir)(?:ci|mi)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:personale|dipendenti|stagionali|operai|collaboratori|corrieri|magazzinieri) (?:\p{L}+ )?(?:incapac\p{L}|incompetent\p{L}|inespert\p{L}|inaffidabil\p{L}|svogliat\p{L}|scadent\p{L}|pigr\p{L}|sciatt\p{L})(?!\p{L})|(?<!\p{L})per (?:pura |semplice )?(?:pigrizia|stupidità|incompetenza|cattiveria|svogliatezza|vendetta|disonestà)(?!\p{L})`,
      ),
      [
        'È stato il fornitore a imbrogliarci.',
        'Il grossista ci ha rifilato un lotto vecchio.',
        'Stagionali incapaci hanno mescolato tutto.',
      ],
      ['Il magazziniere chiude la scatola.', 'La luce scarsa spiega lo scambio.'],
    ),
    entry(
      String.raw`(?<!\p{L})se (?:la|il|l['’]|lo) ?(?:fabbrica|fornitore|agenzia|corriere|produttore|grossista|laboratorio) avesse (?:\p{L}+ ){0,3}?(?:lavorato|controllato|consegnato|fatto|avvisato)|(?<!\p{L})non si trova(?:no)? più (?:\p{L}+ )?(?:brav[ie]|personale|gente)`,
      'Se la fabbrica avesse lavorato bene, non saremmo qui.',
      'Il fornitore ha controllato il lotto.',
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:fue|fueron|es|ha sido) (?:\p{L}+ )?(?:el|la|los|un|una|nuestr[oa]s?) (?:antigu[oa] |nuev[oa] |propi[oa] )?(?:agencia|proveedor\p{L}*|mayorista|fabricante|fábrica|transportista|repartidor\p{L}*|emplead[oa]s?|moz[oa]|becari[oa]|gestor\p{L}*|contable|soci[oa]|colaborador\p{L}*|almacener[oa]|temporal|compañer[oa]) (?:quien|quienes|el que|la que|los que|que|y no nosotros)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:nos|me) (?:la (?:jug\p{L}+|peg\p{L}+|colaron|coló)|timó|timaron|estaf\p{L}+|engañ\p{L}+|tom(?:ó|aron) el pelo|d(?:io|ieron) gato por liebre|col(?:ó|aron) (?:un|una|género|material)|endos\p{L}+|endilg\p{L}+|dej(?:ó|aron) (?:en la estacada|tirad\p{L}+|colgad\p{L}+|plantad\p{L}+|vendid\p{L}+)|vendi(?:ó|eron) (?:basura|humo|chatarra)|traicion\p{L}+|apuñal\p{L}+|ha(?:n)? (?:timado|estafado|engañado|traicionado|vendido basura|dejado tirad\p{L}+|metido en))(?!\p{L})|a nuestras espaldas`,
        String.raw`(?<!\p{L})(?:personal|empleados|temporales|operarios|trabajadores|transportistas|mozos) (?:\p{L}+ )?(?:incapa\p{L}+|incompetent\p{L}+|inexpert\p{L}+|torpes?|vag[oa]s|inútil\p{L}*|descuidad\p{L}+|informal\p{L}*)(?!\p{L})|(?<!\p{L})por (?:pura |simple )?(?:pereza|vagancia|estupidez|incompetencia|maldad|torpeza|venganza|gandulería)(?!\p{L})`,
      ),
      [
        'Fue la agencia quien lo subió todo.',
        'La fábrica nos la jugó con un lote viejo.',
        'Temporales incompetentes mezclaron todo.',
      ],
      ['El mozo cierra la caja.', 'La luz escasa explica la confusión.'],
    ),
    entry(
      String.raw`(?<!\p{L})si (?:la|el|nuestr[oa]) (?:fábrica|proveedor|agencia|transportista|fabricante|mayorista|taller) (?:hubiera|hubiese) (?:\p{L}+ ){0,3}?(?:trabajado|revisado|entregado|hecho|avisado)|(?<!\p{L})ya no se (?:encuentra|encuentran) (?:\p{L}+ )?(?:buen\p{L}*|personal|gente)`,
      'Si la fábrica hubiera trabajado bien, no pasaría.',
      'El proveedor revisó el lote.',
    ),
  ],
  ja: [
    entry(
      oneOf(
        '(?:間違え|誤っ|失敗し|やっ|登録し|入力し|送っ|混ぜ|取り違え|作業し|アップロードし|引き起こし|起こし|しでかし)たのは[^。、]{0,12}(?:代理店|業者|仕入先|卸|メーカー|工場|運送|倉庫会社|従業員|社員|スタッフ|アルバイト|パート|派遣|担当者|外注|委託先)(?:です|で(?:あ|、)|だ|の(?:方|ほう))',
        '(?:騙され|だまされ|一杯食わされ|つかまされ|掴まされ|押し付けられ|押しつけられ|裏切られ|欺かれ|足を引っ張られ|迷惑をかけられ|振り回され)(?:た|まし|て)',
        '(?:能力の低い|使えない|やる気のない|質の悪い|無能な|怠惰な|だらしない|経験の浅い)(?:派遣|スタッフ|社員|アルバイト|パート|従業員|業者|担当者)',
      ),
      [
        '誤ったのは代理店で、当店ではありません。',
        '仕入先に騙されました。',
        'やる気のない派遣が混ぜました。',
      ],
      ['梱包担当者が箱を閉じます。', '送ったのは5月4日です。'],
    ),
    entry(
      String.raw`(?:工場|業者|仕入先|代理店|下請け?|メーカー)が[^。]{0,12}(?:きちんと|ちゃんと|しっかり)[^。]{0,12}(?:いれば|いたら)|(?:約束|納期|契約)を(?:守りません|守らな|破)|(?:いい|良い|優秀な)(?:人材|人|スタッフ)が(?:集まら|見つから|来な)|荷物を(?:投げ|雑に|乱暴に)`,
      '工場がきちんと仕事をしていれば壊れませんでした。',
      '工場が5月に金型を替えました。',
    ),
  ],
}
