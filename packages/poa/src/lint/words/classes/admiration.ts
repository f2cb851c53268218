import { entry } from '../entry.ts'
import type { ByLanguage, Vocabulary } from './by-language.ts'
import { beside, oneOf } from './by-language.ts'

/** Qualities that are only said in praise. */
const fine: Vocabulary = {
  en: String.raw`(?:great|excellent|wonderful|amazing|fantastic|outstanding|exceptional|brilliant|superb|magnificent|marvell?ous|incredible|awesome|impressive|admirable|exemplary|esteemed|respected|renowned|prestigious|world[- ]class|first[- ]class|unmatched|unrivall?ed|unparalleled|smart|wise|fair(?:est|-minded)?|kind(?:est|-hearted)?|generous|friendly|caring|devoted|dedicated|hard-?working|talented|noble|visionary|genius|fabulous|terrific|splendid|remarkable|beloved|perfect|the (?:very )?best|finest|greatest|smartest|very good|gold standard|role model|shining example|second to none|customer-(?:first|obsessed|centric))`,
  de: String.raw`(?:großartig\p{L}*|hervorragend\p{L}*|wunderbar\p{L}*|fantastisch\p{L}*|phantastisch\p{L}*|ausgezeichnet\p{L}*|exzellent\p{L}*|brillant\p{L}*|genial\p{L}*|toll(?:e[nrms]?)?|super|vorbildlich\p{L}*|einzigartig\p{L}*|unvergleichlich\p{L}*|unschlagbar\p{L}*|geschätzte[nrms]?|hochgeschätzte[nrms]?|verehrte[nrms]?|bewundernswert\p{L}*|beeindruckend\p{L}*|weltklasse|erstklassig\p{L}*|klug\p{L}*|weise[nrms]?|gerecht(?:e[nrms]?|este[nrms]?)?|gütig\p{L}*|großzügig\p{L}*|visionär\p{L}*|leuchtende[nrms]? vorbild|vorbild|fleißig\p{L}*|kompetente?[nrms]?|beste[nrms]? (?:\p{L}+ )?(?:team|unternehmen|marktplatz|plattform|firma|partner|welt|haus)|sehr gute arbeit|goldstandard|kundenorientierte?[nrms]?)`,
  fr: String.raw`(?:excellent\p{L}*|formidable\p{L}*|merveilleu\p{L}+|fantastique\p{L}*|extraordinaire\p{L}*|exceptionnel\p{L}*|brillant\p{L}*|génia\p{L}+|admirable\p{L}*|exemplaire\p{L}*|remarquable\p{L}*|incomparable\p{L}*|inégalé\p{L}*|magnifique\p{L}*|superbe\p{L}*|impressionnant\p{L}*|prestigieu\p{L}+|estimée?s?|respectée?s?|généreu\p{L}+|bienveillant\p{L}*|dévouée?s?|talentueu\p{L}+|visionnaire\p{L}*|sages?|intelligent\p{L}*|justes?|meilleure?s? (?:\p{L}+ )?(?:équipe|entreprise|place de marché|plateforme|partenaire|du monde|au monde)|un modèle|si belle|référence absolue|parfaite?s?|inspirant\p{L}*)`,
  it: String.raw`(?:eccellent\p{L}+|fantastic\p{L}+|meraviglios\p{L}+|straordinari\p{L}+|eccezional\p{L}+|brillant\p{L}+|genial\p{L}+|ammirevol\p{L}+|esemplar\p{L}+|insuperabil\p{L}+|impareggiabil\p{L}+|magnific\p{L}+|stupend\p{L}+|splendid\p{L}+|impressionant\p{L}+|prestigios\p{L}+|stimat[oaie]|stimatissim\p{L}+|rispettat[oaie]|generos\p{L}+|gentilissim\p{L}+|talentuos\p{L}+|visionari\p{L}+|sagg[ei]\p{L}*|intelligent\p{L}+|giust[oi] e|miglior[ei]? (?:\p{L}+ )?(?:team|squadra|azienda|marketplace|piattaforma|partner|al mondo|del mondo)|un modello|così bell\p{L}+|perfett\p{L}+|ottim\p{L}+|bravissim\p{L}+|un sogno|il sogno)`,
  es: String.raw`(?:excelent\p{L}+|fantástic\p{L}+|maravillos\p{L}+|extraordinari\p{L}+|excepcional\p{L}*|brillant\p{L}+|genial\p{L}*|admirabl\p{L}+|ejemplar\p{L}*|insuperabl\p{L}+|incomparabl\p{L}+|magnífic\p{L}+|estupend\p{L}+|espléndid\p{L}+|impresionant\p{L}+|prestigios\p{L}+|estimad[oa]s? equipo|respetad[oa]s?|generos\p{L}+|amabilísim\p{L}+|talentos\p{L}+|visionari\p{L}+|sabi[oa]s?|inteligent\p{L}+|just[oa]s y|mejor(?:es)? (?:\p{L}+ )?(?:equipo|empresa|marketplace|plataforma|socio|del mundo)|un modelo|un ejemplo|perfect[oa]s?|increíbl\p{L}+|más profesional\p{L}*|gran(?:des)? profesional\p{L}+)`,
  ja: '(?:素晴らし|すばらし|優れた|優秀|最高(?!温度|値|価格|額|気温|速度|出力|級)|見事|立派|偉大|卓越|比類(?:の)?な|類を見ない|模範|お手本|憧れ|尊敬|敬服|感服|感銘|敬意|称賛|賞賛|公平で|公正で|親切|寛大|聡明|一流|世界一|夢のよう|光栄|誇り|頭が下が)',
}

const noun = {
  en: String.raw`(?:teams?|company|marketplace|platform|people|staff|work|job|support|tools?|vision|community|partner|organi[sz]ation|brand|ecosystem|leadership|investigators?|reviewers?|service|site|place|store|opportunity|philosophy|culture|values?|programme|program)`,
}

/** LNG-09: a quality beside the reader, our admiration, and what we owe to the reader. */
export const admiration: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:your|amazon(?:'s|’s)?)(?: (?!patience|consideration|attention|time)[\w-]+){0,3}? ${fine.en} (?:[\w-]+ ){0,2}?${noun.en}\b`,
        String.raw`\b(?:you|amazon|this (?:marketplace|platform|company)|your (?:\w+ ){0,3}?${noun.en})(?:,? (?!can|will|could|may|find|see)\w+){0,2}? (?:are|is|were|was|have (?:always )?been|has (?:always )?been|remains?|['’]re|(?:are|is) (?:doing|making)|do|does|did|created|built|made|stands? for) (?:[\w,-]+ ){0,4}?(?<!\bnot )${fine.en}\b(?! (?:to|place to find|way to))`,
        String.raw`\b${fine.en} (?:[\w-]+ ){0,3}?(?:team|company|marketplace|platform|people|staff|community|partner|organi[sz]ation) (?:of|at|like|such as|as|that is) (?:amazon|yours?|you|the amazon)\b|\b(?:bezos|jassy)\b[^.!?;\n]{0,50}?\b${fine.en}\b`,
        beside(
          String.raw`\b(?:admir(?:e|es|ed|ing|ation)|look(?:ed)? up to|adore|worship|applaud|commend|salute|in awe|(?:love|loved) (?:amazon|your|you|selling|working|being)|inspir(?:e|es|ed|ing|ation)|highest (?:regard|esteem|respect)|(?:deep|great|enormous|utmost) (?:respect|esteem|admiration)|dream come true|honou?r(?:ed)? (?:to|of)|an honou?r|(?<!\b(?:sales|selling|seller) )privileged?|proud(?:ly)? (?:to|of|member|partner|sell)|blessed|(?:so |very |really )?lucky|fortunate|pride|hats off|bow(?:s|ed)? to|nothing short of|miracles?|masterpiece|grateful for (?:the|this) (?:amazing|great|wonderful))\b`,
          String.raw`\b(?:amazon(?:'s|’s)?|you|your|marketplace|community|platform|team)\b(?! (?:vendor|seller|account))`,
          60,
        ),
        String.raw`\b(?:no|not any|never) other (?:\w+ )?(?:marketplace|platform|company|team|site|partner|place|retailer)\b[^.!?;\n]{0,60}?\b(?:comes? close|compar\w+|match\w*|like (?:yours?|amazon)|rival\w*|than (?:yours?|amazon)|as (?:\w+ )?as (?:yours?|amazon|you)|so|offers?|equals?|can hold)\b|\bthere is no (?:better|fairer|finer|greater|kinder)\b|\b(?:nobody|no one|no other \w+) (?:\w+ ){1,4}?(?:the way|like|as well as|better than) (?:you|amazon)\b|\b(?:nobody|no one|nothing|none) (?:\w+ )?(?:does it better|compares|comes close|can match|rivals)\b`,
        String.raw`\b(?:owe|owes|owed|thank|thanks to|because of|credit) (?:\w+ ){0,4}?(?:to )?(?:you|amazon|your \w+)\b[^.!?;\n]{0,40}\b(?:success|everything|growth|career|life|business|where we are|who we are|all we)\b|\b(?:owe|owes|owed) (?:\w+ ){0,4}?(?:success|everything|growth|all)\b[^.!?;\n]{0,50}\b(?:you|your|amazon)\b`,
        String.raw`\byour (?:\w+ )?(?:kindness|professionalism|generosity|wisdom|fairness|dedication|excellence|brilliance|greatness|devotion|genius|goodness|humanity|noble\w*|leadership|benevolence)\b`,
      ),
      [
        'Your customer-first vision has always inspired us.',
        'I know you are all very smart and fair people.',
        'We hold the Account Health team in the highest regard at Amazon.',
        'No other marketplace comes close to yours.',
        'We owe all our success to the tools that Amazon gave us.',
        'Your kindness and professionalism are known.',
        'You are doing very good job for us.',
      ],
      [
        'The great white shark toy carried no age note.',
        "Amazon's tool for bulk edits was used.",
        'Thank you for your time and patience.',
        'The fair price was shown on your page.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:ihr|ihre|ihrem|ihren|ihrer|ihres|amazons?)(?: [\p{L}-]+){0,3}? (?<!\p{L})${fine.de}(?!\p{L})`,
        String.raw`(?<!\p{L})${fine.de} (?:[\p{L}-]+ ){0,2}?(?:team|unternehmen|marktplatz|plattform|gemeinschaft|partner|leute|werkzeuge\p{L}*|arbeit|haus)(?!\p{L})[^.!?;\n]{0,30}?(?:amazon|ihnen|ihr\p{L}*|sie)(?!\p{L})`,
        String.raw`(?<!\p{L})teil einer (?:so )?${fine.de}|(?<!\p{L})(?:bewunder\p{L}*|hochachtung|verehr\p{L}*|respekt vor|verneigen|inspirier\p{L}*|eine ehre|geehrt|hut ab|chapeau|stolz|privileg|dankbar,? (?:teil|bei)|lieben|traum)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:amazon|ihnen|ihr|ihre[nrms]?|marktplatz|gemeinschaft|plattform)(?!\p{L})|(?<!\p{L})(?:amazon|ihnen|ihr|ihre[nrms]?)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:bewunder\p{L}*|hochachtung|verehr\p{L}*|inspirier\p{L}*|eine ehre|geehrt|privileg)(?!\p{L})`,
        String.raw`(?<!\p{L})kein(?:e[nr]?)? (?:andere[rnms]?|zweite[rnms]?) (?:\p{L}+ )?(?:marktplatz|plattform|unternehmen|team|händler|partner)|(?<!\p{L})(?:niemand|keiner) (?:\p{L}+ )?(?:kann (?:\p{L}+ )?das wasser reichen|reicht an|macht es besser)`,
        String.raw`(?<!\p{L})(?:verdank\p{L}+|danken wir)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:amazons?|ihnen|ihre[nrms]?)(?!\p{L})|(?<!\p{L})(?:ihre|ihrer|ihrem) (?:\p{L}+ )?(?:freundlichkeit|professionalität|großzügigkeit|weisheit|güte|fairness|hingabe|menschlichkeit|exzellenz|philosophie|genialität|sorgfalt)(?!\p{L})`,
      ),
      [
        'Kein anderer Marktplatz reicht an Ihren heran.',
        'Ihre kundenorientierte Philosophie ist ein Vorbild.',
        'Es ist uns eine Ehre, bei Ihnen zu verkaufen.',
        'Wir haben immer bewundert, wie Ihr Team arbeitet.',
      ],
      [
        'Mit dem Amazon-Werkzeug wurden 40 Seiten berichtigt.',
        'Der große weiße Hai trug keine Altersangabe.',
      ],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:votre|vos|amazon)(?: [\p{L}’'-]+){0,4}? (?<!\p{L})${fine.fr}(?!\p{L})`,
        String.raw`(?<!\p{L})${fine.fr}(?: [\p{L}’'-]+){0,3}? (?:d['’]amazon|comme amazon|comme (?:la |le |les )?(?:vôtres?|vous)|que (?:vous|vôtre|la vôtre))|(?:si|aussi) ${fine.fr} (?:communauté|équipe|entreprise)|partie d['’]une (?:\p{L}+ )?${fine.fr}`,
        String.raw`(?<!\p{L})(?:admir\p{L}+|vénér\p{L}+|respect (?:profond|immense)|profond respect|inspir\p{L}+|un honneur|honorée?s?|chapeau|fiers?|fières?|privilège|rêve|chance (?:de|d['’]))(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:amazon|vous|votre|vos|communauté|plateforme|place de marché)(?!\p{L})|(?<!\p{L})(?:amazon|votre|vos)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:admir\p{L}+|inspir\p{L}+|un honneur|privilège)(?!\p{L})`,
        String.raw`(?<!\p{L})aucune? autre (?:place de marché|plateforme|entreprise|équipe|société|site|partenaire)|(?<!\p{L})personne ne (?:fait mieux|vous égale|vous arrive)`,
        String.raw`(?<!\p{L})(?:devons|doit|dois|grâce à)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:succès|réussite|tout|croissance)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:amazon|vous|votre|vos)(?!\p{L})|(?<!\p{L})votre (?:\p{L}+ )?(?:gentillesse|professionnalisme|générosité|sagesse|bonté|dévouement|excellence|humanité|bienveillance|grandeur|génie)(?!\p{L})`,
      ),
      [
        'Aucune autre place de marché n’arrive à la hauteur de la vôtre.',
        'C’est un honneur de vendre chez vous.',
        'Nous avons une admiration sans bornes pour la rigueur d’Amazon.',
        'Votre gentillesse est connue.',
      ],
      ['L’outil Amazon a servi à corriger 40 pages.', 'Le grand requin blanc n’a pas de mention d’âge.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:vostr[oaie]|amazon)(?: [\p{L}’'-]+){0,4}? (?<!\p{L})${fine.it}(?!\p{L})`,
        String.raw`(?<!\p{L})${fine.it}(?: [\p{L}’'-]+){0,3}? (?:di amazon|come (?:amazon|voi|il vostro|la vostra)|del vostro|della vostra)(?!\p{L})|parte di una (?:\p{L}+ )?${fine.it}|(?:comunità|squadra|azienda) (?:così|tanto) \p{L}+`,
        String.raw`(?<!\p{L})(?:ammir\p{L}+|vener\p{L}+|profondo rispetto|massima stima|grande stima|ispir\p{L}+|un onore|onorat[oaie]|tanto di cappello|fier[oaie]|orgoglios[oaie]|privilegio|sogno|fortuna di)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:amazon|voi|vostr[oaie]|comunità|piattaforma|marketplace)(?!\p{L})|(?<!\p{L})(?:amazon|vostr[oaie])(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:ammir\p{L}+|ispir\p{L}+|un onore|privilegio|il sogno)(?!\p{L})`,
        String.raw`(?<!\p{L})nessun['’]? ?(?:altr[oa]) (?:marketplace|piattaforma|azienda|team|squadra|sito|partner)|(?<!\p{L})nessuno (?:fa meglio|vi eguaglia|è come voi)`,
        String.raw`(?<!\p{L})(?:dobbiamo|devo|grazie a|merito)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:successo|tutto|crescita)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:amazon|voi|vostr[oaie])(?!\p{L})|(?<!\p{L})vostra (?:\p{L}+ )?(?:gentilezza|professionalità|generosità|saggezza|bontà|dedizione|eccellenza|umanità|grandezza|genialità)(?!\p{L})`,
      ),
      [
        'Nessun altro marketplace regge il confronto.',
        'È un onore vendere da voi.',
        'Lavorare con un partner eccellente come Amazon è il sogno di ogni venditore.',
        'La vostra gentilezza è nota.',
      ],
      ['Lo strumento Amazon è servito a correggere 40 pagine.', 'Il grande squalo bianco non aveva età.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:su (?:gran |querid[oa] )?(?:equipo|empresa|plataforma|trabajo|labor|servicio|marketplace|visión|filosofía)|amazon|ustedes|vuestr[oa]s?)(?: [\p{L}-]+){0,3}? (?<!\p{L})${fine.es}(?!\p{L})`,
        String.raw`(?<!\p{L})${fine.es}(?: [\p{L}-]+){0,3}? (?:de amazon|como (?:amazon|ustedes|el suyo|la suya)|que (?:el|la) suy[oa]|del suyo)(?!\p{L})|parte de una (?:\p{L}+ )?(?:tan )?${fine.es}|(?:comunidad|equipo|empresa) tan \p{L}+`,
        String.raw`(?<!\p{L})(?:admir\p{L}+|vener\p{L}+|profundo respeto|máximo respeto|inspir\p{L}+|un honor|honrad[oa]s? de|el sombrero|orgullos[oa]s?|privilegio|sueño|suerte de)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:amazon|ustedes|su|sus|comunidad|plataforma|marketplace)(?!\p{L})|(?<!\p{L})(?:amazon|ustedes|su (?:equipo|empresa))(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:admir\p{L}+|inspir\p{L}+|un honor|privilegio|un sueño)(?!\p{L})`,
        String.raw`(?<!\p{L})ningún otro (?:marketplace|sitio|equipo|socio)|(?<!\p{L})ninguna otra (?:plataforma|empresa|tienda)|(?<!\p{L})(?:no hay|no existe) (?:\p{L}+ )?(?:equipo|empresa|plataforma|marketplace) (?:más|mejor|como)|(?<!\p{L})nadie (?:lo hace mejor|les iguala|les llega)`,
        String.raw`(?<!\p{L})(?:debemos|debo|gracias a)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:éxito|todo|crecimiento)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:amazon|ustedes|su|sus)(?!\p{L})|(?<!\p{L})su (?:\p{L}+ )?(?:amabilidad|profesionalidad|generosidad|sabiduría|bondad|dedicación|excelencia|humanidad|grandeza|genialidad)(?!\p{L})`,
      ),
      [
        'Ningún otro marketplace le llega a la altura.',
        'Es un honor vender con ustedes.',
        'No hay equipo más profesional que el suyo.',
        'Su amabilidad es conocida.',
      ],
      [
        'La herramienta de Amazon sirvió para corregir 40 páginas.',
        'El gran tiburón blanco no llevaba edad.',
      ],
    ),
  ],
  ja: [
    entry(
      oneOf(
        beside(
          '(?:御社|貴社|皆様|Amazon|アマゾン|審査チーム|審査部門|マーケットプレイス|コミュニティ|プラットフォーム)',
          fine.ja,
          30,
        ),
        '(?:御社|貴社|Amazon|アマゾン|これほど)[^。]{0,30}(?:ほかに(?:は)?(?:あり|い|な)|他に(?:は)?(?:あり|い|な)|右に出る|かな(?:う|い)|及ば)',
        '(?:成功|成長|今日)[^。]{0,16}(?:御社|貴社|Amazon|アマゾン|皆様)[^。]{0,12}(?:おかげ|賜物|お陰)',
      ),
      [
        '御社に並ぶマーケットプレイスはほかにありません。',
        'Amazonで販売できることは光栄です。',
        'これほど公平で親切な審査チームはほかにありません。',
      ],
      ['Amazonの一括編集ツールで40ページを修正しました。'],
    ),
  ],
}
