import { entry } from '../entry.ts'
import { oneOf, type ByLanguage } from './by-language.ts'

// What a seller says to hold dear, and where it is said to stand.
const en = {
  dear: oneOf(
    String.raw`(?:(?:buyer|customer|client|shopper|product|service|order|food|child)s?(?:['’]s?)? )?(?:satisfaction|happiness|experience|quality|safety|service|care|compliance|accuracy|reliability|trust|needs|punctuality|authenticity|transparency|honesty|diligence)`,
    'buyers?',
    'customers?',
    'clients?',
    'the rules',
    'policies',
  ),
  place: oneOf(
    String.raw`at the (?:very )?(?:heart|cent(?:re|er)|core|forefront|top) of`,
    String.raw`(?:our |the |a |an |my )?(?:top|first|highest|number one|absolute|utmost|greatest|main|key|paramount|overriding|constant) (?:priority|concern|importance|aim|goal|objective|duty)`,
    'of (?:the )?(?:utmost|paramount|greatest|highest|prime|great) (?:importance|concern|priority)',
    'paramount',
    'before (?:everything|anything|profit|sales|speed)',
  ),
  all: oneOf(
    'every(?: possible| conceivable| single)? effort',
    'all (?:possible |our |necessary )?efforts',
    'the (?:attention|care|respect|priority|importance|thought) (?:that )?(?:it|they|each|every one|these) (?:deserves?|merits?|needs?|requires?)',
    'due (?:diligence|care|attention|consideration|regard)',
    'the (?:utmost|highest|greatest) (?:care|priority|importance|diligence|attention|seriousness|standards?)',
    'best (?:industry )?practices?',
  ),
}

/** SPC-01: a value is put first, or all care is spent on it, and nothing follows from that. */
export const putFirst: ByLanguage = {
  en: [
    entry(
      String.raw`\b${en.dear} (?:now |always |will |has |have |must )?(?:\w+ )?(?:comes?(?: first)?|is|are|be|been|remains?|stands?|stays?|ranks?|takes?|has|have|given|gets?|enjoys?|receives?)(?: (?:now|always|and will remain|once again|therefore|truly))* (?:first\b|${en.place})|\b(?:puts?|putting|place|places|placing|make|makes|making|keeps?|set|sets) ${en.dear} (?:first|${en.place})|\b${en.all}(?: (?:is|are|goes|has been|will be|being|was|were))? (?:now |also |always |therefore )?(?:made|taken|given|exercised|observed|applied|followed|adopted|paid|put into|into|to (?:ensure|make|avoid|prevent|keep)|at (?:all|every)|in (?:all|every|each|everything))\b|\b(?:in (?:line|accordance|keeping) with|follow(?:s|ing)?|adopt(?:s|ed|ing)?|appl(?:y|ies|ied)|implement(?:s|ed|ing)?) (?:all |the )?(?:best|good) (?:industry )?practices?\b`,
      [
        'Customer satisfaction is at the heart of our work.',
        'Product safety is our top priority.',
        'Every effort is made to avoid mistakes.',
        'We put quality first.',
      ],
      [
        'The clerk puts the label first and then the tape.',
        'Quality 180 g is printed on the first page.',
        'The first priority label is red.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:auf|an) (?:[\p{L}-]+ ){1,6}(?:(?:größte[nrms]?|höchste[nrms]?|besondere[nrms]?|hohe[nrms]?|viel|großer|großen|starken|allergrößte[nr]?) )(?:Wert|Gewicht|Augenmerk|Bedeutung|Nachdruck)(?: gelegt)?|(?:Kundenzufriedenheit|Zufriedenheit|Qualität|Sicherheit|Kunde|Kunden|Käufer|Sorgfalt|Zuverlässigkeit|Pünktlichkeit|Regeltreue|Service)(?: [\p{L}-]+){0,5} (?:an (?:erster|oberster|vorderster) Stelle|im (?:Mittelpunkt|Vordergrund|Zentrum)|oberste[sn]? (?:Priorität|Gebot|Ziel)|höchste[sn]? (?:Priorität|Gut|Gebot)|über allem|am Herzen)|(?:an (?:erster|oberster) Stelle|im (?:Mittelpunkt|Vordergrund|Zentrum)|oberste (?:Priorität|Maxime)|höchste Priorität|am Herzen)(?: [\p{L}-]+){0,6} (?:Kundenzufriedenheit|Zufriedenheit|Qualität|Sicherheit|Kunden?|Käufer|Zuverlässigkeit|Service)|mit der (?:gebotenen|nötigen|gebührenden|erforderlichen|notwendigen) (?:Sorgfalt|Ernsthaftigkeit|Aufmerksamkeit|Umsicht)|(?:jede|alle) (?:erdenkliche[n]?|mögliche[n]?|nur mögliche[n]?) (?:Anstrengung(?:en)?|Sorgfalt|Mühe))(?!\p{L})`,
      [
        'Auf Qualität wird von nun an größter Wert gelegt.',
        'Die Zufriedenheit der Kunden steht an erster Stelle.',
      ],
      ['Das Etikett steht an erster Stelle der Liste.', 'Auf dem Karton steht das Gewicht.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:satisfaction|qualité|sécurité|clients?|acheteurs?|clientèle|rigueur|fiabilité|ponctualité|conformité|respect des règles)(?: [\p{L}’'-]+){0,6} (?:au (?:cœur|centre)|au premier (?:plan|rang)|(?:priorité|préoccupation|exigence|objectif)(?: (?:absolue?|première|principale|numéro|premier|principal|constante?))|une priorité|notre priorité|avant tout|passe en premier|primordiale?s?)|(?:priorité|objectif|souci|préoccupation) (?:absolue?|première|principale?|premier|constante?) (?:[\p{L}’'-]+ ){0,4}(?:satisfaction|qualité|sécurité|clients?)|(?:tous les|tous nos) efforts (?:[\p{L}’'-]+ ){0,3}(?:faits?|déployés?|mis|consentis|entrepris|possibles)|avec (?:tout(?:e)? )?(?:le|la|l['’]) ?(?:sérieux|soin|rigueur|attention|diligence)(?: [\p{L}’'-]+){0,2} (?:requise?|nécessaire|voulue?|voulus|qui s['’]impose\p{L}*|qu['’]\p{L}+ mérit\p{L}+)|(?:plus|très) grande? (?:importance|attention|priorité|soin)|meilleures pratiques)(?!\p{L})`,
      [
        'La satisfaction de la clientèle est désormais au cœur de nos préoccupations.',
        'La qualité est notre priorité absolue.',
      ],
      ['L’étiquette est collée au centre du carton.', 'La qualité 180 g figure sur la fiche.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:soddisfazione|qualità|sicurezza|client[ei]|acquirent[ei]|affidabilità|puntualità|conformità|rispetto delle regole)(?: [\p{L}'’-]+){0,6} (?:al (?:centro|primo posto)|in primo piano|(?:priorità|obiettivo|preoccupazione) (?:assolut\p{L}|prim\p{L}+|principale|massim\p{L})|una priorità|la nostra priorità|prima di tutto|viene prima)|(?:priorità|obiettivo) (?:assolut[ao]|prim[ao]|principale) (?:[\p{L}'’-]+ ){0,4}(?:soddisfazione|qualità|sicurezza|client[ei])|(?:ogni|tutti gli|tutti i nostri) (?:possibile )?sforz[oi]|con (?:la|il|l['’]) ?(?:dovut[ao]|necessari[ao]|massim[ao]) (?:attenzione|cura|serietà|rigore|diligenza)|(?:massima|grandissima|particolare|somma) importanza|migliori pratiche)(?!\p{L})`,
      [
        'La soddisfazione del cliente è al centro del nostro lavoro.',
        'Ogni sforzo è rivolto alla puntualità.',
      ],
      ['L’etichetta va al centro della scatola.', 'La qualità 180 g è scritta sulla scheda.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:satisfacción|calidad|seguridad|clientes?|compradores|fiabilidad|puntualidad|cumplimiento|respeto a las normas)(?: [\p{L}-]+){0,6} (?:(?:en|es) el centro|en primer (?:lugar|plano)|(?:máxima|principal|absoluta|primera|mayor) (?:prioridad|preocupación)|prioridad (?:absoluta|principal|máxima)|una prioridad|nuestra prioridad|ante todo|por encima de todo|es lo primero)|(?:prioridad|objetivo) (?:absolut[ao]|principal|máxim[ao]|número uno) (?:[\p{L}-]+ ){0,4}(?:satisfacción|calidad|seguridad|clientes?)|(?:todos los|todos nuestros) esfuerzos|con (?:la|el) (?:debid[ao]|máxim[ao]|necesari[ao]) (?:atención|cuidado|seriedad|rigor|diligencia)|(?:suma|máxima|gran|vital|especial) importancia|mejores prácticas)(?!\p{L})`,
      [
        'La satisfacción del cliente es nuestra máxima prioridad.',
        'Todos los esfuerzos van a la puntualidad.',
      ],
      ['La etiqueta va en el centro de la caja.', 'La calidad 180 g figura en la ficha.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:お客様|顧客|品質|安全|信頼|満足|法令遵守|コンプライアンス)[^。]{0,12}(?:第一|最優先|最重要|を重視|を大切に|を旨と)|(?:最優先|第一)(?:に|と)(?:考え|して|し、)|(?:あらゆる|最大限の|全力)(?:の)?(?:努力|力)?(?:を|で)(?:尽く|払|傾け|挙げ|取り組)`,
      ['お客様第一の姿勢を徹底いたします。', '品質を最優先に考えます。'],
      ['第一便は9時に出ます。'],
    ),
  ],
}
