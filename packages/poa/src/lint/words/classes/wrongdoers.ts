import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { inTurn, oneOf } from './by-language.ts'
import { carriers, outsiders } from './outsiders.ts'

// What somebody could do without leave is a gap of our own; what he did without leave is his.
const did = String.raw`(?:(?!\b(?:could|can|may|might|able|allowed|because|since|our|we(?! (?:hired|had hired|used|employ|engaged|paid|found|commissioned|booked|work)))\b)[^.!?;\n]){0,70}?`

/**
 * LNG-05: those outside our house as the doers: parcels lost, unscanned and late; papers, pictures and goods that were
 * false or came without leave; mistakes of theirs; what happened because of them. The rule asks for a gap of our own beside it.
 */
export const wrongdoers: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`${carriers.en}(?: (?:has|have|had|\w+ly|often|always|just|then|also|again|regularly|did|does|do))* (?:los[et]s?|losing|mislaid|mislays?|misplaced|misrouted|damage[sd]?|broke|breaks|smash\w*|crush\w*|held up|(?:did|does|do)(?: not|n['’]t) (?:\w+ )?(?:scan|deliver|collect|pick up|come|turn up|show up)|not (?:scan|scanned|deliver|delivered|collect|collected)|never (?:scan\w*|deliver\w*|collect\w*|came|comes)|fail(?:s|ed)? to|forg[eo]t\w*|miss(?:ed|es) (?:the |our |a |several |many )?(?:\w+ )?(?:pick-?ups?|collections?|deliver\w+|scans?)|deliver(?:s|ed)? (?:\w+ ){0,3}?(?:late|too late|wrong\w*)|scan(?:s|ned)? (?:\w+ ){0,3}?(?:late|too late|wrong\w*)|(?:is|are|was|were) (?:\w+ )?(?:late|slow|delayed|overloaded|understaffed|unreliable))\b(?![^.!?;\n]{0,30} (?:when|once|until) we\b)`,
        String.raw`\uFFFC(?: \w+ly| often| always| just| simply| has| have| keeps?)* (?:loses?|lost|losing|damages?|damaged|delays?|delayed|mislaid|smash\w*|crush\w*) (?:\w+ ){0,4}?(?:parcels?|packages?|shipments?|pallets?|deliver\w+)\b`,
        String.raw`\b(?:strikes?|backlogs?|bottlenecks?|staff shortages?|industrial action)(?: (?:of|at|by|in) [^.!?;,\n]{1,40})? (?:\w+ )?(?:caused|led to|resulted in|meant that|are the (?:reason|cause)|were the (?:reason|cause)|is the (?:reason|cause)|was the (?:reason|cause))\b|\b(?:caused|delayed|held up) by (?:the |an? )?(?:\w+ ){0,2}?(?:strikes?|postal backlogs?)\b`,
        String.raw`${outsiders.en}(?:,)?${did}\b(?:without (?:\w+ )?(?:permission|consent|approval|authori[sz]ation|leave|asking|telling|informing|our knowledge|my knowledge|being asked|a word)|without (?:our|us|me) (?:\w+ )?(?:knowing|knowledge|noticing)|secretly|on (?:his|her|their|its) own (?:initiative|account|authority)|behind (?:our|my) backs?|unasked)\b`,
        String.raw`${outsiders.en} (?:\w+ly |also |then |has |have |had |simply |again )*(?:gave|give[sn]?|sent|sends?|provided|supplie[sd]|sold|ships?|shipped|handed|issued|delivered|delivers|forwarded|palmed) (?:us |me |out |to us )?(?:with )?(?:the |a |an |some |all |many )?(?:\w+ )?(?:fakes?|false|forged|counterfeits?|wrong|incorrect|defective|inferior|expired|replicas?|copies|manipulated|bad|poor)\b`,
        String.raw`(?:${outsiders.en}|${carriers.en}) (?:\w+ly |also |then |has |have |had |again )*(?:made|makes?|committed) (?:all |most |many |several |some |a lot |lots )?(?:of )?(?:these |those |the |this |such |a )?(?:\w+ )?(?:mistakes?|errors?|mess)\b|(?:${outsiders.en}|${carriers.en}) (?:is|are|was|were) (?:\w+ )?(?:responsible|accountable|liable|to blame|at fault|guilty) (?:for|of) (?:the |these |those |all |this |our )?(?:\w+ ){0,2}?(?:missing|wrong|late|delay\w*|damage\w*|errors?|mistakes?|loss(?:es)?|problems?|mess|issues?|complaints?|mix-?ups?|situation|violation)\b|(?:${outsiders.en}|${carriers.en}) (?:\w+ly |has |have |had |alone )*(?:caused|causes|created|brought about) (?:the|this|these|all|it|our|many|most)\b`,
        String.raw`${outsiders.en}(?:, who [^.,!?;\n]{1,50},)? (?:\w+ly |also |then |had |has )*(?:opened|created|registered|changed|edited|copied|uploaded|took|stole|altered|swapped|replaced|used) (?:\w+ ){0,5}?(?:second account|another account|new account|account|secretly|other websites?|another website|the internet|google)\b`,
        String.raw`\b(?:due to|because of|owing to|on account of|caused by|result of|attributable to|down to|traced (?:back )?to|thanks to) (?:the |our |an? |an? former |this |that )?(?:(?:incompetence|negligence|carelessness|laziness|unreliability|failure|failures|mistakes?|errors?|fault|sloppiness|slowness|poor work|bad work) (?:of|by) (?:the |our |an? )?)?(?:\w+ ){0,2}?(?:carrier|courier|courier (?:company|service)|haulier|forwarder|shipping company|delivery (?:company|service)|supplier|manufacturer|factory|wholesaler|agency|freelancer|virtual assistant|VA|3PL|prep cent(?:er|re)|fulfil?l?ment (?:cent(?:er|re)|company)|logistics (?:company|partner|provider)|postal service|post office|(?:former|ex|old|previous)[- ](?:employee|assistant|partner|manager))s?(?:['’]s? (?:\w+ )?(?:mistakes?|errors?|negligence|failures?|fault|delays?|carelessness))?(?=[,.;]|$| (?:and|who|which|that|not|alone|only|so|we|our|many|most|some|\d+)\b)`,
        String.raw`\b(?:was|were|been|are|got|get) (?:\w+ly )?(?:lost|damaged|delayed|mislaid|misplaced|broken|held up|caused|mishandled|misrouted) (?:\w+ ){0,2}?by (?:the |our |a )?(?:carriers?|couriers?|courier company|haulier|post|postal service|delivery company|shipping company|forwarder|3PL|prep cent(?:er|re))\b`,
        String.raw`\b(?:a|the|our|one|this) (?:\w+ )?(?:\w+ )?(?:employee|worker|packer|clerk|temp|intern|driver|colleague|assistant|manager)s? (?:was|were|is|are) (?:\w+ ){0,2}?(?:lazy|careless|unreliable|sloppy|negligent|dishonest|inattentive|drunk|stupid|incompetent|unmotivated|distracted)\b(?: and (?:did|does|do|would)(?: not|n['’]t) \w+(?: \w+){0,2})?`,
      ),
      [
        'FedEx did not scan the packages.',
        'The strikes caused the delays.',
        'Our virtual assistant uploaded the pictures without permission.',
        'The supplier gave us false documents.',
        'Our former employee made all of these mistakes.',
        'The prep center is responsible for the missing labels.',
        'Because of the carrier, 40 parcels arrived late.',
        'Nine parcels were lost by the courier.',
        'The worker was lazy and did not follow instructions.',
      ],
      [
        'Our assistant could publish pages without approval.',
        'The supplier sent the correct certificate on 4 May.',
        'Due to the carrier change in May the template was outdated.',
        'We refunded the buyers of the nine parcels lost by the carrier.',
        'The courier collects at 15:00.',
        'The agency is responsible for the texts.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        inTurn(
          carriers.de,
          String.raw`(?<!\p{L})(?:verlier\p{L}+|verlor(?:en)?|verschlamp\p{L}+|verschlud\p{L}+|verleg(?:t|te|ten)|beschädigt\p{L}*|zerstört\p{L}*|(?:nicht|nie|zu spät|verspätet|falsch) (?:gescannt|abgeholt|zugestellt|ausgeliefert|geliefert|erfasst)|liefer(?:t|te|ten) (?:\p{L}+ )?(?:zu spät|verspätet|unpünktlich)|(?:kam|kommt|kamen) (?:\p{L}+ )?(?:zu spät|nicht|nie)|überlastet|unpünktlich)(?!\p{L})`,
          50,
        ),
        inTurn(
          outsiders.de,
          String.raw`(?<!\p{L})(?:ohne (?:\p{L}+ )?(?:erlaubnis|genehmigung|zustimmung|einwilligung|freigabe|absprache|auftrag|rücksprache)|ohne unser (?:wissen|zutun|einverständnis)|(?:eigenmächtig|heimlich|ungefragt|hinterrücks|stillschweigend)|(?:durcheinander|durcheinandergebracht|durcheinander gebracht)|(?:gefälschte|falsche|nachgemachte)[nrs]? \p{L}+ (?:geschickt|geliefert|gegeben|übergeben|verkauft|gesendet|gesandt)|fälschungen (?:geschickt|geliefert|verkauft)|alles falsch|(?:alle|diese|viele|die) (?:\p{L}+ )?fehler (?:gemacht|begangen|verursacht))(?!\p{L})`,
          70,
        ),
        String.raw`(?<!\p{L})(?:schuld|fehler|verschulden|versagen|ursache) (?:an (?:den|der|dem) \p{L}+ |dafür |hierfür )?(?:ist|sind|war|waren|liegt|lag)(?: \p{L}+)? (?:allein |nur |einzig |ausschließlich )?(?:bei )?(?:der|die|das|den|dem|des|unser\p{L}*|ein\p{L}*) (?:\p{L}+ )?\p{L}*(?:post|paketdienst\p{L}*|zusteller\p{L}*|spedition|lieferant\p{L}*|hersteller\p{L}*|agentur|dienstleister\p{L}*|kurier\p{L}*|versanddienstleister\p{L}*|fahrer\p{L}*|großhändler\p{L}*|prep-?center\p{L}*)(?!\p{L})|(?<!\p{L})(?:fehler|schuld|verschulden) (?:des|der|unsere[sr]) (?:\p{L}+ )?\p{L}*(?:dienstleisters|paketdienstes|lieferanten|herstellers|agentur|spedition|post|zustellers|kuriers|großhändlers|logistikers|prep-?centers|assistentin|assistenten|mitarbeiters)(?!\p{L})|(?<!\p{L})(?:wegen|aufgrund|durch|infolge) (?:der|des|dem|die|den|unsere[srn]?|eine[srn]?) (?:unfähigkeit|unzuverlässigkeit|nachlässigkeit|schlamperei|fehler|verspätung(?:en)?|ausfall|ausfälle)(?: \p{L}+){0,3} \p{L}*(?:paketdienst\p{L}*|post|zusteller\p{L}*|spedition|lieferant\p{L}*|hersteller\p{L}*|agentur|dienstleister\p{L}*|kurier\p{L}*|großhändler\p{L}*)(?!\p{L})`,
      ),
      [
        'Hermes verliert ständig Pakete.',
        'Die Assistentin hat die Bilder ohne Erlaubnis hochgeladen.',
        'Schuld an den Verspätungen ist allein die Post.',
        'Es war der Fehler des Dienstleisters, dass die Ware gebraucht aussah.',
      ],
      ['Die Agentur lud Fotos des Herstellers hoch.', 'Der Kurier holt um 15 Uhr ab.'],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`\uFFFC (?:\p{L}+ )?(?:per(?:d|dent|dait|daient)|(?:a|ont) (?:\p{L}+ )?(?:perdu|égaré|abîmé|endommagé|retardé)|égare(?:nt)?|abîme(?:nt)?) (?:[\p{L}’']+ ){0,4}?(?:colis|paquets?|envois?|livraisons?)(?!\p{L})`,
        inTurn(
          carriers.fr,
          String.raw`(?<!\p{L})(?:per(?:d|dent|dait|daient)|(?:a|ont|avait) (?:\p{L}+ )?(?:perdu|égaré|abîmé|endommagé|cassé|oublié|retardé)|égare(?:nt)?|abîme(?:nt)?|livre(?:nt)? (?:\p{L}+ )?(?:en retard|trop tard|mal)|(?:n['’]a|n['’]ont|ne) (?:pas |jamais )?(?:\p{L}+ )?(?:pas |jamais )?(?:scanné|livré|passé|scanne|livre|collecté|scannent|livrent)|(?:est|sont|était|étaient) (?:\p{L}+ )?(?:en retard|débordée?s?|lente?s?))(?!\p{L})(?![^.!?;\n]{0,40}(?:car nous|parce que nous))`,
          40,
        ),
        inTurn(
          outsiders.fr,
          String.raw`(?<!\p{L})(?:sans (?:\p{L}+ )?(?:autorisation|permission|accord|consentement|validation|demander|prévenir|notre accord)|à notre insu|sans que nous (?:le sachions|soyons)|en cachette|en secret|de sa propre initiative|de son propre chef|(?:n['’]importe quoi|tout faux|tout mélangé)|(?:envoyé|livré|vendu|fourni|donné|remis) (?:\p{L}+ ){0,2}?(?:contrefaçons?|faux|fausses?|copies)|(?:toutes ces|ces|des|les) (?:\p{L}+ )?erreurs)(?!\p{L})`,
          70,
        ),
        String.raw`(?<!\p{L})(?:c['’]est|c['’]était|à cause|par|de) (?:la )?(?:faute|erreur|négligence|incompétence) (?:de (?:notre|l['’]|la|cette)|du|des|d['’]une?) ?(?:\p{L}+ )?(?:transporteur|livreur|prestataire|fournisseur|fabricant|agence|poste|logisticien|sous-traitant|assistante?|graphiste|employée?)s?(?!\p{L})|(?<!\p{L})(?:due?s? (?:\p{L}+ )?(?:à|au|aux)|causée?s? par|provoquée?s? par|imputables? (?:à|au)|à cause (?:de|du)|(?<!(?:factures?|marchandises?|articles?|produits?|papiers?|documents?|photos?|images?|étiquettes?|cartons?|pièces?|lots?|données|unités?|certificats?) )vien\p{L}+ (?:\p{L}+ )?(?:de|du)) ?(?:la |le |notre |l['’])?(?:\p{L}+ )?(?:transporteur|livreur|prestataire|fournisseur|fabricant|poste|grossiste|logisticien|agence|messagerie|eux|grève)s?(?=[,.;]|$| (?:et|qui|uniquement|seul|seule|seulement|\d))|(?<!\p{L})vien\p{L}+ (?:uniquement|seulement|exclusivement) d['’](?:eux|elle)`,
      ),
      [
        'Chronopost perd sans arrêt des colis.',
        'L’assistante a mis les images en ligne sans autorisation.',
        'Les retards sont dus au transporteur.',
        'C’est la faute du prestataire.',
      ],
      ['L’agence a mis en ligne des photos.', 'Le coursier passe à 15 h.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`\uFFFC (?:\p{L}+ )?(?:perd(?:e|ono|eva)|(?:ha|hanno) (?:\p{L}+ )?(?:perso|smarrito|danneggiato|ritardato)|smarrisc(?:e|ono)|danneggia(?:no)?) (?:[\p{L}’']+ ){0,4}?(?:pacch[oi]|pacco|coll[oi]|spedizion[ei]|consegne)(?!\p{L})`,
        inTurn(
          carriers.it,
          String.raw`(?<!\p{L})(?:perd(?:e|ono|eva|evano)|(?:ha|hanno|aveva) (?:\p{L}+ )?(?:perso|smarrito|danneggiato|rotto|ritardato|sbagliato|dimenticato)|smarrisc(?:e|ono)|danneggia(?:no)?|consegna(?:no)? (?:\p{L}+ )?(?:in ritardo|tardi|male)|non (?:ha|hanno) (?:\p{L}+ )?(?:scansionato|consegnato|ritirato)|non (?:scansiona|consegna|ritira|passa)(?:no)?|(?:è|sono|era|erano) (?:\p{L}+ )?(?:in ritardo|lent[oi]|sovraccaric[oi]))(?!\p{L})(?![^.!?;\n]{0,40}perché (?:li |le )?(?:noi|avevamo|abbiamo))`,
          40,
        ),
        inTurn(
          outsiders.it,
          String.raw`(?<!\p{L})(?:senza (?:\p{L}+ )?(?:permesso|autorizzazione|consenso|approvazione|chiedere|dirci|avvisarci)|a nostra insaputa|di (?:propria|sua) iniziativa|di nascosto|in segreto|(?:un disastro|tutto sbagliato)|(?:mandato|inviato|consegnato|venduto|fornito|dato) (?:\p{L}+ ){0,2}?(?:fals[oaie]|contraffatt[oaie]|copie)|(?:tutti questi|questi|gli) errori)(?!\p{L})`,
          70,
        ),
        String.raw`(?<!\p{L})(?:colpa|errore|negligenza|incompetenza|responsabilità) (?:del|della|dell['’]|dei|delle|di) ?(?:nostr[oa] )?(?:corrier[ei]|spedizioniere|prestatore|fornitore|produttore|agenzia|operatore logistico|poste|grossista|tipografia|assistente|grafic[oa]|ex dipendente|subappaltatore)(?!\p{L})|(?<!\p{L})(?:dovut[oaie] (?:\p{L}+ )?(?:a|al|alla|alle|ai|all['’])|causat[oaie] (?:da|dal|dalla|dalle|dai|dall['’])|per colpa (?:del|della|di)|a causa (?:del|della|delle|dei)|dipend(?:e|ono) (?:\p{L}+ )?(?:da|dal|dalla)) ?(?:nostr[oa] )?(?:corrier[ei]|spedizionier[ei]|fornitor[ei]|produttore|agenzia|poste|prestatore|grossista|sciopero)(?=[,.;]|$| (?:e|che|non|solo|soltanto|\d))`,
      ),
      [
        'Bartolini perde pacchi di continuo.',
        'L’assistente ha caricato le immagini senza permesso.',
        'I ritardi sono dovuti al corriere.',
        'È colpa del prestatore di servizi.',
      ],
      ['L’agenzia ha caricato foto del produttore.', 'Il corriere passa alle 15.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`\uFFFC (?:\p{L}+ )?(?:pierde(?:n)?|perdi(?:ó|eron)|ha(?:n)? (?:perdido|extraviado|dañado|retrasado)|extraví(?:a|an|ó)|extraviaron|daña(?:n|ron)?) (?:[\p{L}’']+ ){0,4}?(?:paquetes?|envíos?|bultos|entregas)(?!\p{L})`,
        inTurn(
          carriers.es,
          String.raw`(?<!\p{L})(?:pierde(?:n)?|perdi(?:ó|eron)|perdía(?:n)?|ha(?:n)? (?:perdido|extraviado|dañado|roto|retrasado)|extraví(?:a|an|ó)|extraviaron|dañ(?:a|an|ó|aron)|rompi(?:ó|eron)|entrega(?:n|ba|ron)? (?:\p{L}+ )?(?:tarde|con retraso|mal)|no (?:\p{L}+ )?(?:escane(?:a|ó|aron|an)|entreg(?:ó|aron|a|an)|recogi(?:ó|eron)|recoge(?:n)?|pas(?:a|ó|an|aron))|lleg(?:a|an|ó|aron) (?:\p{L}+ )?tarde|(?:está|están|iba|iban|va|van) (?:\p{L}+ )?(?:saturad[oa]s?|con retraso|desbordad[oa]s?))(?!\p{L})(?![^.!?;\n]{0,40}porque (?:l[oa]s )?\p{L}+[ai]mos)`,
          40,
        ),
        inTurn(
          outsiders.es,
          String.raw`(?<!\p{L})(?:sin (?:\p{L}+ )?(?:permiso|autorización|consentimiento|aprobación|consultar|preguntar\p{L}*|avisar\p{L}*)|sin que (?:lo )?(?:supiéramos|supiésemos|nos enter\p{L}+)|sin nuestro (?:conocimiento|permiso|consentimiento)|por su cuenta|a escondidas|en secreto|(?:un desastre|todo mal)|(?:mandó|envió|enviaron|mandaron|entregó|vendió|dio|facilitó|suministró) (?:\p{L}+ ){0,2}?(?:fals\p{L}+|copias|imitaciones)|(?:todos estos|estos|los) errores)(?!\p{L})`,
          70,
        ),
        String.raw`(?<!\p{L})(?:culpa|error|fallo|negligencia|incompetencia|responsabilidad) (?:del|de la|de nuestr[oa]|de los|de las|de) (?:\p{L}+ )?(?:transportistas?|mensajería|repartidor\p{L}*|operador logístico|proveedor\p{L}*|fabricante|agencia|correos|mayorista|imprenta|asistente|diseñador\p{L}*|emplead[oa])(?!\p{L})|(?<!\p{L})(?:se deb(?:e|en|ió|ieron|ía|ían)(?: \p{L}+)? (?:a|al|a la)|debid[oa]s? (?:a|al|a la)|causad[oa]s? por|provocad[oa]s? por|por culpa (?:del|de la|de)|a causa (?:del|de la)) ?(?:el |la |l[oa]s |nuestr[oa] )?(?:\p{L}+ )?(?:transportistas?|mensajería|proveedor\p{L}*|fabricante|agencia|correos|operador logístico|mayorista|huelga)(?=[,.;]|$| (?:y|que|no|solo|\d))`,
      ),
      [
        'SEUR extravía paquetes cada semana.',
        'La asistente subió las imágenes sin permiso.',
        'Los retrasos se deben al transportista.',
        'Es culpa del operador logístico.',
      ],
      ['La agencia subió fotos del fabricante.', 'El mensajero pasa a las 15:00.'],
    ),
  ],
  ja: [
    entry(
      oneOf(
        `(?<!(?:ない|なかった|なく|おらず|いない)(?:ため|ので|から)?[^。]{0,12})${carriers.ja}(?:は|が|も)[^。、]{0,16}(?:紛失|なくし|破損|壊し|壊す|遅(?:れ|延|く)|スキャンし(?:な|ま(?:せ)?)|スキャンを(?:忘れ|怠)|届けな|配達しな|集荷に来な)`,
        `${outsiders.ja}(?:は|が|も)[^。]{0,30}(?:無断で|許可(?:も)?なく|無許可|勝手に|こっそり|秘密裏|知らないうちに|知らぬ間に|相談(?:も)?なく|承諾(?:も)?なく|めちゃくちゃ|でたらめ|いい加減|(?:偽物|偽造品|模倣品|偽の[^。、]{1,6}|虚偽の[^。、]{1,6})を(?:送|渡|納品|出荷|販売))`,
        `(?:のは|原因は|理由は|遅延は|遅れは|破損は)[^。]{0,20}(?:${carriers.ja}|${outsiders.ja})(?:の(?:責任|せい|ミス|不手際|過失|対応)|が原因|に(?:あり|ある|責任)|によるもの)|(?:${carriers.ja}|${outsiders.ja})(?:が原因|の(?:せい|責任|ミス|不手際|過失))(?:で|だ|に|と|により|によって|。)`,
      ),
      [
        'ヤマト運輸は荷物をよく紛失します。',
        '外注のスタッフが無断で画像を載せました。',
        '中古に見えたのは梱包業者の責任です。',
        '遅延は運送会社が原因です。',
      ],
      ['運送会社は15時に集荷します。', '代理店が画像を載せました。'],
    ),
  ],
}
