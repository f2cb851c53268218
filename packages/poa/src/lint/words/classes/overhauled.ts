import { entry } from '../entry.ts'
import { oneOf, type ByLanguage } from './by-language.ts'

// How the whole of a business is called by who will not say which part.
const en = {
  whole: oneOf(
    String.raw`(?:\w+ )?(?:processes|procedures|workflows?|operations|methods|systems|routines|practices|structures|set-?up|organi[sz]ation|business|ways? of working|working methods|quality management|quality assurance|quality control|internal controls?|logistics|management|approach|business model|supply chain|service)`,
    'everything',
    'things',
    'all (?:areas|departments|steps|stages|aspects)',
    'the (?:way|manner) (?:we|in which we) (?:work|operate|do things|do business)',
  ),
  mended: oneOf(
    String.raw`(?:over|re)hauled`,
    'revamped',
    'revised',
    'restructured',
    're-?organi[sz]ed',
    'rethought',
    're-?engineered',
    'reworked',
    'streamlined',
    'modernised',
    'modernized',
    'optimi[sz]ed',
    'improved',
    'refined',
    'fine-?tuned',
    'perfected',
    'strengthened',
    'reinforced',
    'tightened(?: up)?',
    'upgraded',
    're-?evaluated',
    'reassessed',
    'put to the test',
    'professionali[sz]ed',
    'brought (?:up to (?:standard|date|scratch)|into line|in order)',
    'put in(?:to)? (?:good )?order',
    'turned around',
    'taken to (?:the next|a new|a higher) level',
  ),
}

/** SPC-01: all of the business was made better, or suitable things were arranged. */
export const overhauled: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:all |our |the |these |of our |of the |my )(?:\w+ )?${en.whole} (?:\w+ )?(?:(?:was|were|is|are|has|have|get|gets|got|had) )(?:(?:been|being|now|all|also|thoroughly|completely|fully|carefully|significantly|further|entirely|substantially|critically|continuously|constantly) )*${en.mended}\b|\b(?:we|i|the company|management)(?:['’]ve)? (?:(?:have|has|had|now|also|thoroughly|completely|fully|carefully|significantly|further|substantially|critically|continuously|constantly|are|will) )*(?:overhaul|revamp|revis|restructur|re-?organi[sz]|re-?think|rethought|re-?work|streamlin|moderni[sz]|optimi[sz]|refin|fine-?tun|perfect|strengthen|reinforc|tighten|upgrad|re-?evaluat|re-?assess|improv|professionali[sz])(?:e|ed|es|ing|s)? (?:up )?(?:all|our|the|everything|things|across|throughout|in every|on all)(?: of)?(?: (?:our|the|these|my))?(?: \w+)? ?(?:${en.whole}|the board|the company|respects?|fronts?|levels?)\b|\b(?:suitable|adequate|appropriate|reasonable|proper|sensible|all due|the right|relevant|corresponding|sufficient|robust|effective|comprehensive) (?:\w+ )?(?:precautions?|safeguards?|arrangements|controls|mechanisms|provisions|protections?|remedies|solutions?|adjustments|improvements|changes|processes|procedures|checks|structures) (?:is|are|was|were|has|have|will)(?: been| be| being)? (?:now |all )?(?:in place|taken|made|put in place|introduced|established|implemented|adopted|set up|arranged|found|initiated)\b|\b(?:tightened|stepped|toughened) (?:things |it )?up\b(?! (?:the|a) (?:screw|bolt|lid))`,
      [
        'All our internal processes have been thoroughly revised.',
        'We have tightened up across the board.',
        'Suitable precautions are in place.',
        'We overhauled our working methods.',
      ],
      [
        'The title of the page was revised on 3 May.',
        'The precautions on the leaflet were printed larger.',
        'The screw was tightened by the packer.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:Abläufe|Prozesse|Verfahren|Arbeitsabläufe|Arbeitsweisen?|Methoden|Strukturen|Organisation|Vorgänge|Betrieb|Bereiche|Vorgehensweisen?|Qualitätsmanagement|Qualitätssicherung|Logistik|Geschäft|alles)(?: [\p{L}-]+){0,5} (?:auf den Prüfstand|umgekrempelt|neu (?:geordnet|aufgestellt|organisiert|strukturiert|durchdacht)|umgestellt|modernisiert|professionalisiert|durchleuchtet|überdacht|reorganisiert|gestrafft|perfektioniert|verfeinert|in Ordnung gebracht|auf Vordermann gebracht|nachgebessert|ausgebaut)|(?:passende|entsprechende|angemessene|geeignete|notwendige|nötige|erforderliche|sinnvolle|wirksame|umfassende|diverse)[nr]? (?:Vorkehrungen|Vorsichtsmaßnahmen|Sicherungen|Regelungen|Verbesserungen|Anpassungen|Änderungen|Korrekturen|Konsequenzen|Mechanismen|Lösungen?)(?: [\p{L}-]+){0,4} (?:getroffen|ergriffen|vorgenommen|eingeführt|umgesetzt|geschaffen|eingeleitet|gezogen|gefunden|treffen|ergreifen))(?!\p{L})`,
      [
        'Alle Abläufe wurden auf den Prüfstand gestellt und verbessert.',
        'Die nötigen Vorkehrungen wurden getroffen.',
      ],
      ['Der Ablauf der Frist steht auf der Liste.', 'Die Änderungen am Titel wurden am 3. Mai gespeichert.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:processus|procédures|méthodes|fonctionnement|organisation|pratiques|façons de (?:faire|travailler)|systèmes?|activité|gestion|logistique|structures?|démarche qualité|tout)(?: [\p{L}’'-]+){0,5} (?:revue?s?|repensée?s?|remanié\p{L}*|refondue?s?|réorganisée?s?|restructurée?s?|modernisée?s?|optimisée?s?|améliorée?s?|perfectionnée?s?|remise?s? à (?:plat|niveau|jour)|professionnalisée?s?|rationalisée?s?|renforcée?s?|remise?s? en (?:ordre|question))|(?:dispositions|précautions|arrangements|aménagements|ajustements|changements|améliorations|mécanismes|garde-fous|solutions) (?:utiles|nécessaires|adéquat\p{L}+|appropri\p{L}+|qui s['’]imposent|qui s['’]imposaient|adapt\p{L}+|pertinent\p{L}+|efficaces|voulue?s?|requis\p{L}*)|(?:revu|repensé|remanié|refondu|réorganisé|restructuré|modernisé|optimisé|resserré|renforcé|rationalisé) (?:\p{L}+ )?(?:tou\p{L}+ )?(?:nos|notre|les|la|le|l['’]) ?(?:ensemble d\p{L}+ )?(?:processus|procédures|méthodes|fonctionnement|organisation|pratiques|gestion|logistique|façon de))(?!\p{L})`,
      [
        'Nos méthodes de travail ont été revues en profondeur.',
        'Nous avons repensé toute notre organisation: repensé notre organisation.',
      ],
      ['Le titre de la fiche a été revu le 3 mai.', 'Les précautions sont imprimées sur la notice.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:process[oi]|procedure|metod[oi]|funzionamento|organizzazione|prassi|modo di (?:lavorare|operare)|sistem[ai]|attività|gestione|logistica|struttur[ae]|flussi di lavoro|tutto)(?: [\p{L}'’-]+){0,5} (?:rivist[oaie]|ripensat[oaie]|riorganizzat[oaie]|ristrutturat[oaie]|modernizzat[oaie]|ottimizzat[oaie]|migliorat[oaie]|perfezionat[oaie]|rinnovat[oaie]|messo in ordine|professionalizzat[oaie]|razionalizzat[oaie]|rafforzat[oaie]|mess[oaie] in discussione)|(?:provvedimenti|precauzioni|accorgimenti|aggiustamenti|cambiamenti|miglioramenti|meccanismi|correttivi|soluzioni|cautele) (?:del caso|necessari[e]?|adeguat[ie]|opportun[ie]|appropriat[ie]|idone[ie]|dovut[ie]|efficaci)|(?:alzato|innalzato|aumentato|elevato) (?:\p{L}+ ){0,2}(?:livello|soglia|standard|asticella)(?: di \p{L}+)?(?! (?:di|a|al) \d)|(?:rivisto|ripensato|riorganizzato|ristrutturato|modernizzato|rinnovato|rafforzato) (?:\p{L}+ )?(?:l['’]|il |la |i |le |tutt[oaie] )(?:\p{L}+ ){0,2}(?:process[oi]|procedure|metodi|organizzazione|modo di|gestione|logistica))(?!\p{L})`,
      [
        'Abbiamo alzato il livello di attenzione in tutta l’azienda.',
        'I metodi di lavoro sono stati rivisti a fondo.',
        'Sono stati presi i provvedimenti del caso.',
      ],
      ['Il titolo della scheda è stato rivisto il 3 maggio.', 'Le precauzioni sono stampate sul foglietto.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:procesos?|procedimientos|métodos|funcionamiento|organización|prácticas|(?:forma|manera) de (?:trabajar|operar)|sistemas?|actividad|gestión|logística|estructuras?|flujos de trabajo|todo)(?: [\p{L}-]+){0,5} (?:revisad[oa]s? a fondo|replantead[oa]s?|reorganizad[oa]s?|reestructurad[oa]s?|modernizad[oa]s?|optimizad[oa]s?|mejorad[oa]s?|perfeccionad[oa]s?|renovad[oa]s?|profesionalizad[oa]s?|racionalizad[oa]s?|reforzad[oa]s?)|(?:precauciones|disposiciones|previsiones|ajustes|cambios|mejoras|mecanismos|correctivos|soluciones|cautelas|providencias) (?:oportun[oa]s|necesari[oa]s|adecuad[oa]s|apropiad[oa]s|pertinentes|debid[oa]s|correspondientes|del caso|eficaces)|(?:elevado|subido|aumentado) (?:\p{L}+ ){0,2}(?:nivel|listón|estándar(?:es)?)(?: de \p{L}+)?|(?:replanteado|reorganizado|reestructurado|modernizado|renovado|reforzado) (?:\p{L}+ )?(?:los |las |el |la |nuestr[oa]s? |tod[oa]s? )(?:\p{L}+ ){0,2}(?:procesos?|procedimientos|métodos|organización|forma de|manera de|gestión|logística|controles))(?!\p{L})`,
      ['Se han tomado las precauciones oportunas.', 'Hemos replanteado nuestra forma de trabajar.'],
      ['El título de la ficha se revisó el 3 de mayo.', 'Las precauciones figuran en el folleto.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:業務|社内|運営|作業|管理|組織|全体)(?:の)?(?:体制|フロー|プロセス|手順|方法|仕組み|やり方)?(?:全体|全般)?を(?:全面的に|抜本的に|根本から|徹底的に|大幅に)(?:見直|改善|刷新|再構築)|(?:適切な|必要な|十分な|然るべき|各種の?|様々な|さまざまな|所要の)(?:対策|措置|改善|予防策|是正|改善策|施策|取り組み)を(?:講じ|実施|行|取|と|導入)`,
      ['業務体制を抜本的に見直しました。', '適切な対策を講じました。'],
      ['対策表は資料2です。'],
    ),
  ],
}
