import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

const en = {
  who: String.raw`(?:former |ex-|old |previous |new |young |external |outside |so-called |\w+ )?(?:\w+ )?(?:carriers?|couriers?|hauliers?|haulers?|suppliers?|manufacturers?|makers?|factory|factories|agenc(?:y|ies)|employees?|workers?|assistants?|freelancers?|interns?|packers?|contractors?|subcontractors?|accountants?|bookkeepers?|distributors?|wholesalers?|vendors?|importers?|drivers?|temps?|students?|printers?|photographers?|copywriters?|translators?|designers?|partners?|brokers?|trainees?|forwarders?|consultants?|developers?|programmers?|webmasters?|nephews?|cousins?|brothers?|sisters?|sons?|daughters?|colleagues?|managers?|clerks?|cleaners?|landlords?|banks?|post(?: office)?|postal service|postmen|postman|depots?|software (?:house|company|firm|provider)|helpers?|volunteers?|husbands?|wife|prep (?:cent(?:er|re)s?|company|service)|fulfil?lment (?:cent(?:er|re)|company|house|partner|provider)|logistics (?:company|firm|partner|provider)|shipping (?:company|agent)|3PL|VAs?|virtual assistants?|warehouse (?:company|partner|provider))`,
}

/** LNG-05: a third party as the doer, told by a noun or a verb of fault. The rule asks for an own gap beside it. */
export const othersBlamed: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:the (?:doing|handiwork|fault|blunder|sloppiness|negligence|carelessness|laziness|mess|failing|incompetence|greed|mischief|stupidity|whim|making)|a blunder|a mistake) (?:of|by) (?:our|the|a|an|one|my|that|this) ${en.who}\b|\b(?:our|the|my|a|an|that|this|one) ${en.who}(?:'s|’s|s'|s’) (?:\w+ )?(?:doing|fault|blunder|sloppiness|negligence|carelessness|laziness|incompetence|mess|stupidity|greed|mistakes?|errors?|failings?|slackness|dishonesty|chaos|slip)\b`,
      [
        'All of this is the doing of our former bookkeeper.',
        "It was our courier's blunder.",
        'This is the handiwork of a student.',
      ],
      ["The supplier's invoice is Exhibit 2.", 'The work of the packers starts at 06:00.'],
    ),
    entry(
      String.raw`(?<!\b(?:from|by|to|of|for|with|via|at|in) )\b(?:our|the|my|a|an|that|this|one) ${en.who}(?: (?:has|have|had|just|simply|again|then|also|always|often|\w+ly|on the gulf coast))* (?:let (?:us|me|everyone|everybody|the buyers|our buyers) down|dropped the ball|messed|botched|bungled|screwed|slept|dozed|did (?:sloppy|shoddy|careless|a (?:poor|bad|sloppy))|cut corners|left us (?:in the lurch|hanging|stranded|without)|stabbed|double-crossed|went rogue|acted (?:alone|on (?:his|her|their) own|behind)|ran (?:\w+ ){0,5}behind|could not (?:care|be bothered)|did not care|didn['’]t care|could not manage|never (?:turned up|showed up|came|bothered|listens?|cared)|turned up (?:late|drunk)|overslept|played|fooled|conned|duped|cheated|lied|swindled|promised (?:us )?(?:\w+ ){0,5}(?:and|but) (?:never|did not|then|delivered|failed)|is (?:to thank|the culprit|the one who|the only reason|the real)|was (?:the culprit|too (?:lazy|slow|careless|busy|stupid)|asleep|drunk|hopeless|useless|at it again)|are (?:useless|hopeless|the culprits)|keeps? (?:losing|breaking|missing|forgetting|mixing|delaying|smashing|being late|turning up))\b`,
      [
        'The courier let us down from the middle of May on.',
        'Our web developer botched the import.',
        'The temp slept through it.',
        'Our haulier left us in the lurch.',
      ],
      [
        'The courier scans each parcel at the dock.',
        'Our developer added a field.',
        'The parcels were handed to the courier late.',
      ],
    ),
    entry(
      String.raw`\b(?:behind (?:our|my|everybody(?:'s|’s)|everyone(?:'s|’s)|the owner(?:'s|’s)) backs?|we (?:owe|have) (?:this|it|all this) to (?:our|the|a|an) ${en.who}|(?:this|it|that|everything|all (?:of )?(?:this|it)) (?:is|was|is all|was all|comes|came|goes) (?:entirely |solely |purely |all |simply )?(?:down to|up to|due to|because of|thanks to|on|back to|the responsibility of) (?:our|the|a|an|my) ${en.who}|(?:thanks|courtesy) (?:to|of) (?:our|the|a|an|my) ${en.who}(?:'s|’s)? (?:\w+ )?(?:carelessness|negligence|we|the|parcels|orders|mistake|error|slow\w*)|blame (?:our|the|a|an|my) ${en.who}|it (?:is|was) (?:our|the|a|an) (?:\w+ )?(?:${en.who}|\w+ (?:company|firm|house|office|service|provider)) (?:that|who|which)|(?:the )?(?:trouble|problems?|mess|chaos|disaster|delays?|everything|it all|all (?:of )?this)(?: \w+)? (?:started|began|begins|comes|came|stems?|stemmed|originat\w+|arose|goes back|went back) (?:with|from|to|at) (?:our|the|a|an|one) (?:\w+ ){0,3}?(?:${en.who}|sloppiness|negligence|carelessness|laziness|incompetence)|(?:hung out to dry|let down|left in the lurch|cheated|misled|deceived|sabotaged|betrayed|tricked|duped|failed|conned) by (?:our|the|a|an|one) ${en.who}|(?:our|the|a|an) (?:${en.who}|\w+ (?:company|firm|house|office|service|provider)) (?:\w+ )?(?:made|makes|has made|did) (?:\w+ ){0,2}?(?:complete |total |right |real )?(?:hash|mess|mistakes?|blunders?|errors?|botch|hames|pig['’]s ear|nonsense|bad job|poor job)|(?:our|the|a|an) (?:${en.who}|\w+ (?:company|firm|house|office|service|provider)) (?:is|was|are|were) (?:the )?(?:only|sole|real|true|main|one and only) (?:reason|cause|culprit|problem|source)|(?:lazy|careless|useless|unreliable|incompetent|dishonest|sloppy|clumsy|negligent|hopeless|scatterbrained|drunken) ${en.who})\b`,
      [
        'She ran her shop behind our backs.',
        'All of this is down to our forwarder.',
        'It was the printing company that mixed the leaflets.',
        'The trouble started with a lazy temp.',
        'Our forwarder made a complete hash of it.',
        'The haulage firm is the only reason.',
      ],
      ['The list goes back to the owner.', 'The label is on the back of the box.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:das Werk|die Schuld|der Fehler|das Versagen|die Schlamperei|die Nachlässigkeit|die Dummheit|das Verschulden|ein Fehler|Fehler) (?:unser(?:er|es|en)|der|des|eine[rs]|dieses|dieser|meine[rs]) (?:\p{L}+ )?\p{L}*(?:Agentur|Spedition|Zustellers|Paketdiensts?|Paketdienstes|Kuriers|Kurierdienst(?:es|s)|Lieferant(?:en|in)|Herstellers|Fabrik|Mitarbeiter(?:s|in)|Aushilfe|Praktikant(?:en|in)|Dienstleisters|Großhändlers|Fahrers|Packer(?:s|in)|Assistent(?:en|in)|Druckerei|Steuerberater(?:s|in)|Buchhalter(?:s|in)|Partners|Werkstudenten|Lageristen|Post|Grafikers|Subunternehmers|Importeurs|Kolleg(?:en|in)|Bruders|Neffen|Vorgängers|Programmierers|Entwicklers)(?!\p{L})|(?<!\p{L})(?:(?:haben|verdanken)(?: \p{L}+){0,3} (?:unsere[mrn]?|dem|der) (?:\p{L}+ )?\p{L}*(?:Agentur|Spedition|Zusteller|Paketdienst|Kurier|Lieferanten|Hersteller|Mitarbeiter(?:in)?|Aushilfe|Praktikant(?:en|in)|Dienstleister|Großhändler|Fahrer|Buchhalter(?:in)?|Druckerei|Steuerberater(?:in)?) (?:zu verdanken)|im Regen stehen (?:lassen|gelassen)|im Stich gelassen)(?!\p{L})|(?<!\p{L})(?:hinter (?:unserem|meinem|aller) Rücken|(?:unser|der|die|unsere|mein|meine|ein|eine) (?:\p{L}+ )?\p{L}*(?:Agentur|Spedition|Zusteller|Paketdienst|Kurier|Kurierdienst|Lieferant|Hersteller|Mitarbeiter|Mitarbeiterin|Aushilfe|Praktikant|Praktikantin|Dienstleister|Großhändler|Fahrer|Packer|Packerin|Buchhalter|Buchhalterin|Druckerei|Partner|Kollege|Neffe|Bruder|Entwickler|Programmierer)(?: [\p{L}-]+){0,7} (?:hängen lassen|sitzen lassen|sitzengelassen|verbockt|verpatzt|verpennt|verschlafen|geschludert|auf eigene Faust|Mist gebaut|nicht im Griff|hereingelegt|reingelegt|übers Ohr|unzuverlässig|verzapft|den Auftrag verpatzt))(?!\p{L})`,
      [
        'Das ist das Werk unserer früheren Buchhalterin.',
        'Die Spedition hat uns hängen lassen.',
        'Er verkaufte hinter unserem Rücken.',
      ],
      ['Das Werk der Firma liegt in Kassel.', 'Die Spedition holt um 15 Uhr ab.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:l['’]œuvre|la faute|le fait|l['’]erreur|la négligence|la bêtise|le travail bâclé) (?:de (?:notre|l['’]|la|cette)|du|d['’]une?|de) ?(?:\p{L}+ )?(?:transporteur|livreur|fournisseur|fabricant|agence|employée?|salariée?|stagiaire|prestataire|comptable|grossiste|chauffeur|préparat(?:eur|rice)|imprim(?:eur|erie)|associée?|intérimaire|apprentie?|poste|graphiste|sous-traitant|importateur|collègue|frère|neveu|cousin|informaticien|développeur|logisticien)(?!\p{L})|(?<!\p{L})(?:(?:le|la|notre|un|une|mon|ma|l['’])\s?(?:\p{L}+ )?(?:transporteur|livreur|fournisseur|fabricant|agence|employée?|salariée?|stagiaire|prestataire|comptable|grossiste|chauffeur|imprim(?:eur|erie)|associée?|intérimaire|apprentie?|poste|graphiste|sous-traitant|importateur|collègue|frère|neveu|informaticien|développeur|logisticien)(?: [\p{L}’'-]+){0,5} (?:laissé tomber|lâchés?|abandonnés?|trahis?|dupés?|trompés?|bernés?|bâclé|saboté|négligé|menti|fichu|raté|à l['’]insu|seule? responsable|coupable|dans notre dos|perd sans cesse|perd des)|(?:nous )?(?:le |la )?(?:devons|doit) à (?:notre|un|une|l['’]) ?(?:\p{L}+ )?(?:transporteur|livreur|fournisseur|agence|employée?|stagiaire|prestataire|comptable|grossiste|chauffeur|imprim(?:eur|erie)|intérimaire|collègue|informaticien)|(?:dans|derrière) notre dos|à notre insu)(?!\p{L})`,
      [
        'C’est l’œuvre de notre ancien comptable : la faute du comptable.',
        'Le transporteur nous a laissé tomber.',
        'Elle vendait dans notre dos.',
      ],
      ['Le transporteur scanne chaque colis.', 'L’œuvre est au catalogue.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:opera|colpa|responsabilità|frutto della negligenza|errore|sbaglio|leggerezza) (?:esclusiva |tutta |solo )?(?:del(?:la|l['’])?|dei|di un[a']?|del nostro|della nostra) ?(?:\p{L}+ )?(?:corriere|spedizioniere|fornitore|produttore|agenzia|dipendente|impiegat[oa]|collaborat(?:ore|rice)|stagista|commercialista|contabile|ragionier[ea]|grossista|autista|magazziniere|tipografia|soci[oa]|apprendista|posta|grafico|subappaltatore|importatore|collega|fratello|nipote|cugino|programmatore|sviluppatore)|(?:il|la|lo|un|una|nostr[oa]|l['’])\s?(?:\p{L}+ )?(?:corriere|spedizioniere|fornitore|produttore|agenzia|dipendente|impiegat[oa]|collaborat(?:ore|rice)|stagista|commercialista|contabile|grossista|autista|tipografia|soci[oa]|apprendista|grafico|subappaltatore|importatore|collega|fratello|nipote|programmatore)(?: [\p{L}'’-]+){0,5} (?:piantat\p{L} in asso|abbandonat\p{L}|tradit\p{L}|ingannat\p{L}|imbrogliat\p{L}|mentito|combinato (?:un|il|questo)|pasticci\p{L}*|a nostra insaputa|alle nostre spalle|unic[oa] responsabile|colpevole|trascurat\p{L}|fregat\p{L}|perde (?:di continuo|sempre))|(?:lo |la )?dobbiamo (?:tutto )?(?:al|alla|a un|a una) (?:nostr[oa] )?(?:\p{L}+ )?(?:corriere|spedizioniere|fornitore|agenzia|dipendente|stagista|commercialista|contabile|grossista|autista|tipografia|collega)|alle nostre spalle|a nostra insaputa)(?!\p{L})`,
      [
        'È tutta opera della nostra ex contabile: colpa della contabile.',
        'Il corriere ci ha piantato in asso.',
        'Vendeva alle nostre spalle.',
      ],
      ['Il corriere scansiona ogni pacco.', 'Il fornitore ha confermato il lotto.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:obra|culpa|responsabilidad|error|fallo|chapuza|negligencia) (?:exclusiva |sola |solo )?(?:del?|de (?:la|una?|nuestr[oa]|mi)) ?(?:\p{L}+ )?(?:transportista|mensajer[oa]|mensajería|proveedor|fabricante|agencia|emplead[oa]|trabajador[a]?|becari[oa]|gestor[ai]?a?|contable|mayorista|conductor|mozo|imprenta|soci[oa]|aprendiz|correos|diseñador[a]?|subcontratista|importador|compañer[oa]|hermano|sobrino|primo|informático|programador)|(?:el|la|un|una|nuestr[oa]|mi) (?:\p{L}+ )?(?:transportista|mensajer[oa]|mensajería|proveedor|fabricante|agencia|emplead[oa]|trabajador[a]?|becari[oa]|gestor[ai]?a?|contable|mayorista|conductor|imprenta|soci[oa]|aprendiz|diseñador[a]?|subcontratista|importador|compañer[oa]|hermano|sobrino|informático|programador)(?: [\p{L}-]+){0,5} (?:dejó tirad\p{L}+|dejado tirad\p{L}+|en la estacada|traicion\p{L}+|engañ\p{L}+|estaf\p{L}+|minti\p{L}+|metió la pata|la pifió|chapuz\p{L}*|a nuestras espaldas|únic[oa] responsable|culpable|descuid\p{L}+|pierde (?:siempre|sin parar|paquetes))|debemos a (?:nuestr[oa]|un|una|la|el) (?:\p{L}+ )?(?:transportista|mensajería|proveedor|agencia|emplead[oa]|becari[oa]|gestoría|contable|mayorista|conductor|imprenta|compañer[oa])|a nuestras espaldas|a espaldas de)(?!\p{L})`,
      [
        'Todo es obra de nuestra antigua contable: culpa de la contable.',
        'El transportista nos dejó tirados.',
        'Vendía a nuestras espaldas.',
      ],
      ['El transportista escanea cada caja.', 'El proveedor confirmó el lote.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:運送(?:会社|業者)|配送(?:会社|業者)|宅配(?:業者|会社)|仕入(?:先|れ先)|メーカー|工場|代理店|業者|外注(?:先)?|委託先|アルバイト|パート|派遣|従業員|社員|元社員|経理|税理士|担当者|印刷会社)(?:の(?:せい|責任|仕業|不注意|怠慢|不手際|落ち度|ミス(?:です|が原因|によ)|過失)|(?:が|は)[^。]{0,16}(?:いい加減|裏切|騙|だま|怠|無断で|勝手に|さぼ|手を抜|嘘|期待を裏切|無責任))`,
      ['これは元社員の仕業です。', '運送会社がいい加減でした。', 'すべて業者の責任です。'],
      ['運送会社が毎日17時に集荷します。', '担当者が毎週確認します。'],
    ),
  ],
}
