import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** SPC-01: a model shop, order reigns, nothing slips, measures were taken, errors are avoided, duty and focus: no deed. */
export const wellRun: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:nothing|no \w+) (?:will |shall |can |is going to |\w+ )?(?:slips?|slipping|escapes?|falls?|gets?) (?:through|past|by|away|us|between)(?! (?:the )?(?:gate|door|scanner|sieve))\b|\b(?:on top of|in control of|have a (?:firm |good |tight )?grip on|have (?:full |complete )?control (?:of|over)) (?:it|things|everything|this|that|the situation|our (?:\w+ )?(?:business|processes|orders|shop))\b|\b(?:be|become|being|remain) (?:an? |the )?(?:model|exemplary|ideal|perfect|trusted|trustworthy|reliable|responsible|honest|first-class|top|outstanding|better|good|great) (?:seller|shop|store|partner|merchant|business|company|vendor)s?\b|\b(?:procedures?|process(?:es)?|workflows?|operations?|methods?|standards?|service|systems?) (?:\w+ )?(?:got|received|were given|was given|have had|underwent|saw) (?:an? |some )?(?:\w+ )?(?:upgrade|overhaul|improvements?|facelift|update|refresh|boost|makeover|shake-up)\b|\b(?:focus|emphasis|priority|attention|mission|aim|promise) (?:lies|is|will be|rests|remains) (?:\w+ )?(?:on |to )(?:(?:always |strictly |simply )?\w+ing|quality|service|customers?|safety|reliability|accuracy|satisfaction)\b|\b(?:been|were|are|was) (?:told|asked|reminded|urged|warned|instructed|advised|encouraged|made aware)(?: again| once more)? to (?:be|pay|take|act|work|stay|show) (?:\w+ )?(?:careful|attention|care|vigilant|attentive|responsibly|cautious|diligen\w+|carefully|alert|more)\b|\b(?:measures|steps|precautions|actions?|provisions|arrangements) (?:\w+ )?(?:(?:were|was|have been|has been|are being|will be) )(?:\w+ )?(?:taken|made|put in place|implemented|introduced|initiated|adopted)\b(?! (?:on|by the|in) )|\b(?:have|get|has|getting) (?:our|my|its) (?:act|house|things|ducks) (?:together|in order|in a row)\b|\b(?:is|are) (?:a |an |our )?(?:\w+ )?(?:must|duty|obligation|given|matter of course|matter of honou?r|top concern|second nature|non-negotiable)(?: (?:for|to|with) (?:us|me))?\W*$|\blive and breathe\b|\b(?:errors|mistakes|problems|issues|delays|complaints|defects|such \w+)(?: like (?:this|these|that))?(?: of this kind)? (?:are|is|will be|get|shall be) (?:being )?(?:\w+ )?(?:avoided|prevented|minimi[sz]ed|reduced|ruled out|kept to a minimum|tackled)\b|\b(?:work|cooperate|collaborate|communicate|coordinate)(?:s|ing)? (?:\w+ )?(?:more )?(?:closely|close|closer|better|hand in hand)(?: together)? with\b|\b(?:at|to) the (?:heart|cent(?:er|re)|core|forefront) of (?:what|everything|all|our)\b`,
      [
        'Nothing will slip through our fingers any more.',
        'We pledge to be a model seller.',
        'Internal procedures got an upgrade.',
        'Measures were taken so that this is off the table.',
        'Mistakes like these are being actively avoided.',
        'Proper care of every order is a must for us.',
      ],
      ['Nothing falls through the gate.', 'The model seller was listed twice.', 'The focus ring is checked.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:nichts|kein\p{L}* \p{L}+)(?: [\p{L}-]+){0,2} (?:mehr )?(?:durchrutsch|entgeh|untergeh|durch die Lappen|übersehen)\p{L}*|(?<!\p{L})rutscht(?: uns)? (?:nichts|kein\p{L}*)|(?<!\p{L})(?:alles|Lage|die Abläufe) (?:\p{L}+ )?(?:im Griff|unter Kontrolle)|(?<!\p{L})(?:ein |eine |zum |zur )?(?:vorbildlich|mustergültig|zuverlässig|verlässlich|vertrauenswürdig|verantwortungsvoll|ehrlich|besser)\p{L}* (?:\p{L}+ )?(?:Verkäufer\p{L}*|Händler\p{L}*|Partner\p{L}*|Shop|Unternehmen)(?: \p{L}+)? ?(?:sein|werden|bleiben)|(?<!\p{L})(?:zur|um) (?:\p{L}+ )?(?:Vorsicht|Sorgfalt|Aufmerksamkeit|Achtsamkeit)(?: \p{L}+){0,2} (?:ermahnt|aufgefordert|angehalten|gebeten|aufgerufen)|(?<!\p{L})(?:Maßnahmen|Schritte|Vorkehrungen|Vorsorge)(?: [\p{L}-]+){0,3} (?:ergriffen|getroffen|eingeleitet|unternommen|umgesetzt|ergreifen|treffen|einleiten)(?!\p{L})|(?<!\p{L})(?:herrscht|kehrt|ist)(?: [\p{L}-]+){0,4} (?:Ordnung|Disziplin)(?: ein)?(?!\p{L})|(?<!\p{L})(?:ist|sind|gilt)(?: [\p{L}-]+){0,10} (?:Pflicht|selbstverständlich|Ehrensache|oberstes Gebot|ein Muss|Herzensangelegenheit)\W*$|(?<!\p{L})(?:Fehler|Probleme|Vorfälle|Verzögerungen|Mängel|Beschwerden)(?: [\p{L}-]+){0,3} (?:werden|wird) (?:\p{L}+ )?(?:vermieden|verhindert|minimiert|reduziert|ausgeschlossen|abgestellt)(?!\p{L})|(?<!\p{L})(?:enger|besser|intensiver|stärker) (?:mit|zusammen)(?: [\p{L}-]+){0,4} ?(?:zusammenarbeiten|abstimmen|kommunizieren|kooperieren|zusammen|ab)(?!\p{L})|(?<!\p{L})(?:im (?:Mittelpunkt|Zentrum|Fokus|Vordergrund))(?: [\p{L}-]+){0,4} (?:Kunde\p{L}*|Qualität|Zufriedenheit|Sicherheit|Service)|(?<!\p{L})(?:Kunde\p{L}*|Qualität|Zufriedenheit|Sicherheit|Service)(?: [\p{L}-]+){0,4} im (?:Mittelpunkt|Zentrum|Fokus|Vordergrund)`,
      [
        'Uns rutscht nichts mehr durch.',
        'Wir wollen ein vorbildlicher Verkäufer sein.',
        'Es wurden Maßnahmen ergriffen, damit das vom Tisch ist.',
        'Fehler dieser Art werden aktiv vermieden.',
        'Wir werden enger mit unseren Lieferanten zusammenarbeiten.',
        'Ab heute herrscht bei uns Ordnung.',
      ],
      ['Die Ordnung der Fächer steht auf Blatt 2.', 'Der Verkäufer der Partie ist bekannt.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:rien|aucune? \p{L}+) ne (?:nous |lui )?(?:échapp|pass|gliss)\p{L}+|(?<!\p{L})(?:maîtrisons|gérons|contrôlons) (?:\p{L}+ )?(?:la situation|tout|parfaitement)|(?<!\p{L})(?:être|devenir|rester|redevenir) (?:un |une |des )?(?:\p{L}+ )?(?:vendeurs?|partenaires?|boutique|entreprise|commerçants?) (?:\p{L}+ )?(?:exemplaires?|modèles?|fiables?|sérieu(?:x|ses?)|responsables?|dignes? de confiance|irréprochables?)|(?<!\p{L})(?:appelée?s?|invitée?s?|rappelée?s?|incitée?s?|exhortée?s?|sommée?s?) (?:à (?:la |plus de |être )?|au )(?:\p{L}+ )?(?:prudence|vigilance|attention|rigueur|prudents?|attentifs?|calme)|(?<!\p{L})(?:mesures|dispositions|précautions|actions)(?: [\p{L}’'-]+){0,3} (?:prises?|mises? en place|adoptées|engagées)(?!\p{L})|(?<!\p{L})(?:prendr|pren|pris)\p{L}* (?:toutes )?(?:les |des )(?:\p{L}+ )?(?:mesures|dispositions|précautions)(?!\p{L})|(?<!\p{L})(?:l['’])?(?:ordre|discipline|rigueur) (?:règne|est de mise|est de rigueur|revient)|(?<!\p{L})(?:est|sont)(?: [\p{L}’'-]+){0,6} (?:un devoir|une obligation|une évidence|une question d['’]honneur|une priorité absolue|la moindre des choses)(?!\p{L})|(?<!\p{L})(?:erreurs|problèmes|incidents|retards|défauts|fautes)(?: [\p{L}’'-]+){0,3} (?:sont|seront) (?:\p{L}+ )?(?:évitée?s|prévenue?s|réduite?s|minimisée?s|empêchée?s|éliminée?s)(?!\p{L})|(?<!\p{L})(?:travaill|collabor|communiqu|coopér)\p{L}+ (?:[\p{L}’'-]+ )?(?:plus (?:étroitement|efficacement)|mieux|main dans la main|en étroite)(?: [\p{L}’'-]+)? ?(?:avec|entre)?(?!\p{L})|(?<!\p{L})(?:qualité|service|satisfaction|niveau)(?: \p{L}+){0,2} (?:va|vont|sera|seront|ira)(?: \p{L}+)? (?:progress|amélior|augment|mont|croissant|meilleur)\p{L}*|(?<!\p{L})(?:au (?:centre|cœur)) de (?:nos|notre|tout|ce que|toutes)`,
      [
        'Plus rien ne nous échappera.',
        'Nous voulons être un vendeur exemplaire.',
        'Des mesures ont été prises pour que cela cesse.',
        'Les erreurs de ce genre sont activement évitées.',
        'Nous travaillerons plus étroitement avec nos fournisseurs.',
        'Notre qualité va nettement progresser.',
      ],
      ['Le vendeur du lot est connu.', 'Les mesures du carton sont sur la fiche 2.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:non (?:ci |le )?(?:sfugg|scapp)\p{L}+ (?:più )?(?:niente|nulla|alcun\p{L}*)|(?:niente|nulla) (?:ci )?(?:sfugg|scapp)\p{L}+)|(?<!\p{L})(?:tutto|situazione|cose) (?:\p{L}+ )?sotto controllo|(?<!\p{L})(?:essere|diventare|restare|tornare) (?:ad essere )?(?:un |una |dei )?(?:\p{L}+ )?(?:venditor[ei]|partner|negozio|azienda) (?:\p{L}+ )?(?:modello|esemplar[ei]|affidabil[ei]|seri[oa]?|responsabil[ei]|onest[oi]|di fiducia)|(?<!\p{L})(?:invitat|richiamat|esortat|chiamat|sollecitat)[oaie] (?:alla |alle |al |all['’]|ad? )(?:\p{L}+ )?(?:prudenza|attenzione|cautela|massima|attent[io]|prudent[ei]|calma|vigilanza)|(?<!\p{L})(?:misure|provvedimenti|precauzioni|azioni)(?: [\p{L}'’-]+){0,3} (?:pres[eai]|adottat[ei]|messe in atto|attuat[ei]|intrapres[ei])(?!\p{L})|(?<!\p{L})(?:pres[oei]|adottat[oei])(?: \p{L}+)? (?:le |delle |i |dei )?(?:\p{L}+ )?(?:misure|provvedimenti|precauzioni)(?!\p{L})|(?<!\p{L})(?:regna|vige|c['’]è|torna) (?:di nuovo )?(?:l['’])?(?:ordine|disciplina)|(?<!\p{L})(?:è|sono)(?: [\p{L}'’-]+){0,6} (?:un dovere|un obbligo|un['’]ovvietà|una questione d['’]onore|imprescindibile|scontat[oa])(?!\p{L})|(?<!\p{L})(?:errori|problemi|incidenti|ritardi|difetti|sbagli)(?: [\p{L}'’-]+){0,3} (?:vengono|sono|saranno|verranno) (?:\p{L}+ )?(?:evitati|prevenuti|ridotti|minimizzati|impediti|eliminati)(?!\p{L})|(?<!\p{L})(?:lavor|collabor|comunic|cooper)\p{L}+ (?:[\p{L}'’-]+ )?(?:più (?:strettamente|a stretto contatto|efficacemente)|meglio|a stretto contatto|fianco a fianco)(?: con| tra)?(?!\p{L})|(?<!\p{L})(?:qualità|servizio|soddisfazione|livello)(?: \p{L}+){0,2} (?:miglior|aument|cresc|salir)\p{L}+|(?<!\p{L})(?:al centro|al cuore) (?:di|della|del|delle|dei) (?:tutto|quello|nostr[oaei]|ciò)`,
      [
        'Non ci sfuggirà più niente.',
        'Vogliamo essere un venditore modello.',
        'Sono state prese misure perché questo non esista più.',
        'Errori di questo tipo vengono attivamente evitati.',
        'Lavoreremo più a stretto contatto con i fornitori.',
        'La nostra qualità migliorerà sensibilmente.',
      ],
      ['Il venditore della partita è noto.', 'Le misure del cartone sono sul foglio 2.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:no se nos (?:escap|pas)\p{L}+ (?:más )?(?:nada|ningún)|nada se (?:nos )?(?:escap|pas)\p{L}+)|(?<!\p{L})(?:todo|situación) (?:\p{L}+ )?bajo control|(?<!\p{L})(?:ser|convertirnos en|seguir siendo|volver a ser) (?:un |una |unos )?(?:\p{L}+ )?(?:vendedor(?:es)?|socios?|tienda|empresa) (?:\p{L}+ )?(?:ejemplar(?:es)?|modelo|fiables?|seri[oa]s?|responsables?|de confianza|honrad[oa]s?|honest[oa]s?)|(?<!\p{L})(?:pedid|llamad|instad|exhortad|recomendad|invitad)[oa]s? (?:a (?:la |tener )?)?(?:\p{L}+ )?(?:prudencia|precaución|atención|cautela|cuidado|calma)(?!\p{L})|(?<!\p{L})(?:tom|adopt|pus)\p{L}+ (?:las |unas |todas las |diversas |varias )?(?:\p{L}+ )?(?:medidas|precauciones|disposiciones|providencias)(?!\p{L})|(?<!\p{L})(?:medidas|precauciones)(?: [\p{L}-]+){0,3} (?:tomadas|adoptadas|puestas en marcha)(?!\p{L})|(?<!\p{L})(?:reina|impera|hay|vuelve) (?:de nuevo )?(?:el |la )?(?:orden|disciplina)(?!\p{L})|(?<!\p{L})(?:es|son)(?: [\p{L}-]+){0,6} (?:un deber|una obligación|una cuestión de honor|imprescindible|irrenunciable|sagrad[oa])(?!\p{L})|(?<!\p{L})(?:errores|problemas|incidentes|retrasos|defectos|fallos)(?: [\p{L}-]+){0,3} (?:se |son |serán |quedan )(?:\p{L}+ )?(?:evit|preven|reduc|minimiz|impid|elimin)\p{L}+|(?<!\p{L})(?:trabaj|colabor|comunic|cooper)\p{L}+ (?:[\p{L}-]+ )?(?:más (?:de cerca|estrechamente|eficazmente)|mejor|codo con codo|mano a mano)(?: con)?(?!\p{L})|(?<!\p{L})(?:calidad|servicio|satisfacción|nivel)(?: \p{L}+){0,2} (?:va a |irá |)(?:mejor|aument|crec|sub)\p{L}+|(?<!\p{L})(?:en el (?:centro|corazón)) de (?:todo|lo que|nuestr[oa]s?)`,
      [
        'Ya no se nos escapará nada.',
        'Queremos ser un vendedor ejemplar.',
        'Se tomaron medidas para que esto no exista más.',
        'Los errores de este tipo se evitan activamente.',
        'Trabajaremos más de cerca con los proveedores.',
        'Nuestra calidad va a mejorar notablemente.',
      ],
      ['El vendedor de la partida es conocido.', 'Las medidas de la caja están en la hoja 2.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:模範|手本|優良|信頼される|信頼できる|誠実な|責任ある|健全な|秩序ある|適正な)(?:と|に|な|の)?[^。、]{0,8}(?:出品者|販売者|店舗|お店|セラー|運営|取引|販売)[^。0-9]{0,10}(?:目指|なり|努め|いたし|行い|続け|心がけ)|(?:社内|内部|業務|作業|管理)(?:の)?(?:手続き|手順|体制|プロセス|フロー|仕組み|ルール)[^。、0-9]{0,6}(?:改善|見直|強化|整備|整え|一新|向上)(?:し|いたし|を図|ま)[^。0-9]{0,8}$|(?:お客様|品質|安全|顧客)を(?:中心|軸|念頭|第一)に(?:考え|お?き|運営|行動)|(?:注意|用心|徹底|気をつける)(?:を|よう(?:に)?)(?:呼びかけ|促し|指示し|徹底し|伝え|お願いし)|(?:一件一件|一つ一つ|一品一品|すべて)(?:の)?[^。、]{0,8}(?:大切|丁寧|真心|心を込め)[^。0-9]{0,8}(?:ます|いき|まいり)|(?:間違い|ミス|誤り|トラブル|問題|遅れ|不備)(?:を|が|の)[^。、0-9]{0,8}(?:避け|防(?:ぎ|止)|減ら|起こさ|なく(?:し|す))[^。0-9]{0,8}(?:ます|まいり|いき|努め)|(?:必要な|適切な|しかるべき|相応の)(?:措置|対応|変更|対策|処置|手当)[^。、0-9]{0,4}(?:を)?(?:加え|取り|行い|講じ|実施|いたし|し)|(?:品質|サービス|満足度|水準|信頼性)[^。、0-9]{0,8}(?:向上|高め|改善|上げ)[^。0-9]{0,10}(?:ます|まいり|いき)|(?:連携|コミュニケーション|意思疎通|協力)(?:を|が)?[^。、]{0,6}(?:密|強化|深め|改善|円滑)[^。]{0,8}(?:ます|まいり|いき|図)|(?:見落と|見逃)[^。、]{0,6}(?:ない|なくす|のない|しない)よう`,
      [
        '模範となる出品者を目指します。',
        '社内の手続きを改善しました。',
        '従業員に注意を呼びかけました。',
        'このような間違いを積極的に避けます。',
        '品質を大幅に向上させます。',
        '仕入先との連携をより密にします。',
      ],
      ['手順書の14頁を改めました。', '見落としは3件でした。'],
    ),
  ],
}
