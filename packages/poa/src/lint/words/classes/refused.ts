import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

const en = {
  charge: String.raw`(?:\w+ )?(?:findings?|charges?|allegations?|accusations?|assertions?|suspicions?|reproach(?:es)?|conclusions?|verdict|deactivation|suspension|blame|view that|claim that|statement that|notice)`,
}

/** STR-12: the charge is not accepted, has no ground, was made up; the account was closed for nothing. */
export const refused: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:we|i|(?:the )?seller|our (?:company|firm|store)) (?:\w+ly )?(?:(?:deny|denies|dispute|disputes|contest|contests|refute|refutes|reject|rejects|disagree with|object to|oppose|(?:do|does|can|will)(?: ?not|n['’]t) (?:\w+ )?(?:accept|agree with|recogni[sz]e|acknowledge|admit|concede|share)) (?:that (?!the (?:buyer|customer|courier))|having|ever|(?:the|this|that|these|any|all|each|your|every) ${en.charge})|(?:do|can)(?: ?not|n['’]t) (?:\w+ )?(?:accept|agree) (?:that|with (?:this|that|it|you)))`,
      [
        'We deny that a single order was late.',
        'We do not accept that a rule was broken.',
        'Seller disputes the finding.',
        'I cannot agree with the conclusion.',
      ],
      ['We do not dispute the 14 late orders.', 'We reject cartons with a torn seal.'],
    ),
    entry(
      String.raw`\b(?:allegations?|accusations?|charges?|complaints?|claims?|findings?|deactivation|suspension|closure|decision|notice) (?:\w+ ){0,8}?(?:(?:is|are|was|were|has|have|had|lacks?|rests? on|stands? on) (?:\w+ ){0,3}?(?:groundless|baseless|unfounded|unjustified|unwarranted|undeserved|fabricated|made[- ]up|invented|imaginary|fictitious|pure (?:fiction|invention)|without (?:any )?(?:ground|basis|foundation|merit|reason|cause)|no (?:ground|basis|foundation|merit|substance)s?|any (?:ground|basis|foundation|merit|substance)|nothing|plucked)|(?:does|do) not hold (?:water|up))\b|\b(?:see|know|find|knows?|there (?:is|was)|is) (?:of )?(?:absolutely )?no (?:\w+ )?(?:reason|grounds?|basis|justification|cause|foundation) (?:\w+ )?(?:for|to|behind|why|in) (?:the|this|that|your|such|a|our|any|deactivat\w+|suspend\w+|clos\w+) ?(?:\w+ )?(?:deactivation|suspension|closure|decision|charge|complaint|allegation|accusation|removal|measure|account|notice|finding|block)?\b|\b(?:suspended|deactivated|closed|blocked|removed|taken down|accused|charged|punished) (?:\w+ )?(?:by (?:error|mistake|accident of yours)|in error|for nothing|without (?:any )?(?:reason|cause|ground|basis|justification)|for no reason|unjustly|unfairly|wrongly|wrongfully|groundlessly)\b|\b(?:nothing|hardly anything) (?:justifies|supports|backs|proves) (?:the|this|that|your|such)\b`,
      [
        'The complaint has no ground.',
        'The charge of selling replicas is groundless.',
        'We see no reason for this suspension.',
        'My account was closed by error.',
        'Nothing justifies the deactivation.',
        'This complaint is simply made up.',
      ],
      [
        'The claim of the buyer was refunded on 3 October.',
        'The complaint has no order number in the sheet.',
        'The page was closed on 3 May.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:wir|ich)(?: [\p{L}]+){0,3} (?:nicht (?:akzeptieren|hinnehmen|einverstanden|anerkennen|gelten lassen|nachvollziehen)|(?:akzeptieren|akzeptiere|erkennen|nehmen|teilen)(?: [\p{L}]+){0,4} nicht(?: an| hin)?(?:,? dass)?|bestreiten|bestreite|widersprechen|widerspreche|verwahren uns|leugnen)(?!\p{L})|(?:Vorw[uü]rfe?|Anschuldigung(?:en)?|Beschwerden?|Behauptung(?:en)?|Sperr(?:e|ung)|Feststellung|Verdacht|Entscheidung|Deaktivierung|Maßnahme)(?: [\p{L},]+){0,8} (?:entbehr\p{L}* (?:jeder|jeglicher)|(?:frei )?erfunden|aus der Luft gegriffen|haltlos|grundlos|unbegründet|ungerechtfertigt|unberechtigt|unhaltbar|gegenstandslos|unzutreffend|an den Haaren|ohne (?:jede |jegliche )?(?:Grundlage|Grund|Anlass))|(?:keinen|kein|keinerlei) (?:\p{L}+ )?(?:Grund|Anlass|Rechtfertigung|Grundlage)(?: [\p{L}]+){0,3} (?:Sperr\p{L}*|Deaktivierung|Vorwurf|Maßnahme|Beschwerde)|(?:für|zu) (?:die|der|diese|dieser|den|eine|einer) (?:Sperr\p{L}*|Deaktivierung|Vorwurf|Maßnahme)(?: [\p{L}]+){0,3} (?:kein\p{L}*) (?:Grund|Anlass|Rechtfertigung|Grundlage)|(?:grundlos|zu Unrecht|ohne (?:jeden )?Grund|irrtümlich|aus Versehen|fälschlich\p{L}*)(?: [\p{L}]+){0,3} (?:gesperrt|deaktiviert|geschlossen|beschuldigt|entfernt|verdächtigt)|nichts rechtfertigt)`,
      [
        'Wir akzeptieren den Vorwurf nicht.',
        'Der Vorwurf entbehrt jeder Grundlage.',
        'Die Beschwerde ist frei erfunden.',
        'Für die Sperre sehen wir keinen Grund.',
        'Unser Konto wurde zu Unrecht gesperrt.',
      ],
      [
        'Wir akzeptieren keine offenen Kartons.',
        'Die Beschwerde wurde am 3. Mai erstattet.',
        'Die Seite wurde am 3. Mai gesperrt.',
      ],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:nous|je) (?:n['’]|ne )(?:acceptons|accepte|admettons|admets|reconnaissons|reconnais|partageons|pouvons accepter|saurions accepter)(?: pas)(?: [\p{L}’']+){0,2} (?:que|l['’]idée|d['’]avoir|avoir|cette|ce|ces|l['’]|les|la)|(?:nous|je) (?:\p{L}+ )?(?:conteste|contestons|nions|nie|réfutons|récusons|démentons|rejetons|désapprouvons)(?: [\p{L}]+ment)? (?:que|avoir|toute?|ce|cet|cette|ces|le|la|les|l['’])|(?:accusation|reproche|plainte|grief|allégation|suspension|décision|sanction|constat|manquement|désactivation)s?(?: [\p{L}’',-]+){0,8} (?:inventée?s?|infondée?s?|injustifiée?s?|sans (?:fondement|motif|objet|raison)|imaginaires?|abusi(?:f|ve)s?|dénuée?s? de|ne (?:repose|tient|reposent|tiennent)|de toutes pièces|à tort)|(?:aucun(?:e)?|pas de|nul) (?:motif|raison|justification|fondement)(?: [\p{L}’']+){0,3} (?:suspension|désactivation|sanction|décision|blocage|plainte|reproche)|rien ne justifie|(?:suspendu|fermé|désactivé|accusé|bloqué|sanctionné)e?s? (?:à tort|par erreur|sans (?:raison|motif)|injustement))(?!\p{L})`,
      [
        'Nous contestons formellement ce manquement.',
        'Nous n’acceptons pas que l’on nous accuse.',
        'Le reproche ne repose sur rien.',
        'La plainte est inventée de toutes pièces.',
        'Rien ne justifie cette suspension.',
      ],
      [
        'La plainte figure en pièce 2.',
        'Nous n’acceptons plus de carton ouvert.',
        'La fiche a été fermée le 3 mai.',
      ],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:non (?:accettiamo|ammettiamo|riconosciamo|condividiamo|possiamo accettare|accetto|ammetto)(?: [\p{L}’']+){0,2} (?:che|di ave(?:r|re)|quest[ao]|l['’]|la|il|le|gli|tale)|(?:contestiamo|neghiamo|respingiamo|rigettiamo|smentiamo|confutiamo|contesto|nego)(?: [\p{L}]+mente)? (?:che|di ave(?:r|re)|ogni|quest[ao]|l['’]|la|il|le|gli|tale|quanto)|(?:accus[ae]|addebit[oi]|reclam[oi]|contestazion[ei]|sospension[ei]|decision[ei]|segnalazion[ei]|disattivazione|provvedimento)(?: [\p{L}’',-]+){0,8} (?:inventat[oaie]|infondat[oaie]|ingiustificat[oaie]|priv[oaie] di (?:fondamento|motivo|senso|base)|senza (?:fondamento|motivo|ragione|base)|campat[oaie] in aria|non (?:sta|stanno|regge|reggono)|di sana pianta|pretestuos[oaie])|(?:nessun|alcun|nessuna|alcuna) (?:motivo|ragione|giustificazione|fondamento)(?: [\p{L}’']+){0,3} (?:sospensione|disattivazione|decisione|blocco|provvedimento|accusa|reclamo)|(?:nulla|niente) giustifica|(?:sospes|chius|disattivat|accusat|bloccat)[oaie] (?:per (?:errore|sbaglio)|ingiustamente|a torto|senza (?:motivo|ragione)))(?!\p{L})`,
      [
        'Respingiamo ogni addebito.',
        'Non accettiamo di avere infranto una regola.',
        'L’addebito non sta in piedi.',
        'Il reclamo è inventato.',
        'Non vediamo alcun motivo per la sospensione.',
      ],
      [
        'Il reclamo è l’allegato 2.',
        'Non accettiamo cartoni aperti.',
        'La scheda è stata chiusa il 3 maggio.',
      ],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:no (?:aceptamos|admitimos|reconocemos|compartimos|podemos aceptar|acepto|admito)(?: [\p{L}]+){0,2} ?(?:que|haber|est[ae]|la|el|las|los|tal)(?= )|(?:negamos|rechazamos|impugnamos|refutamos|desmentimos|discrepamos|niego|rechazo)(?: [\p{L}]+mente)? (?:que|haber|tod[oa]|est[ae]|la|el|las|los|tal|cualquier|de)|(?:acusaci(?:ón|ones)|cargos?|quejas?|denuncias?|reclamaci(?:ón|ones)|suspensi(?:ón|ones)|decisi(?:ón|ones)|alegaci(?:ón|ones)|medida|sanción|desactivación)(?: [\p{L},-]+){0,8} (?:inventad[oa]s?|pura invención|infundad[oa]s?|injustificad[oa]s?|injust[oa]s?|sin (?:fundamento|motivo|base|razón)|carecen? de|no se sostienen?|gratuit[oa]s?)|(?:ningún|ninguna|no (?:vemos|hay|existe)(?: [\p{L}]+)?) (?:motivo|razón|justificación|fundamento)(?: [\p{L}]+){0,4} (?:suspensión|desactivación|decisión|bloqueo|medida|acusación|queja)|nada justifica|(?:suspendid|cerrad|desactivad|acusad|bloquead)[oa]s? (?:por (?:error|equivocación)|injustamente|sin (?:motivo|razón)))(?!\p{L})`,
      [
        'Negamos haber incumplido la norma.',
        'No aceptamos que se hable de falsificación.',
        'La acusación carece de base.',
        'La queja es pura invención.',
        'No vemos motivo alguno para la suspensión.',
      ],
      ['La reclamación es el anexo 2.', 'No aceptamos cajas abiertas.', 'La ficha fue cerrada el 3 de mayo.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:違反|指摘|判断|申し立て|申立て|疑い|嫌疑|主張|決定|停止|措置|苦情)(?:した|と|に|は|を|が|には|について|される)[^。]{0,20}(?:認められ(?:ません|ない)|受け入れ(?:られません|られない|かねます|がた)|承服(?:でき|いた)|納得(?:でき|いた)|同意(?:でき|いた)|否認|否定(?:し|いた)|争(?:い|う)|根拠が(?:あり|ござい|な)|理由は(?:あり|ござい|な)|作り話|でっち上げ|捏造|言いがかり)|(?:停止|閉鎖|削除)(?:される|された|に|の)?(?:理由|根拠|いわれ)(?:は|が)[^。]{0,6}(?:あり|ござい|な)|(?:誤って|間違って|不当に|理由なく)[^。]{0,6}(?:停止|閉鎖|削除)`,
      [
        '規約に違反したとは認められません。',
        '今回の指摘は受け入れられません。',
        '停止される理由はありません。',
        '苦情は作り話です。',
      ],
      ['苦情は添付資料2のとおりです。', '商品ページは10月3日に削除しました。'],
    ),
  ],
}
