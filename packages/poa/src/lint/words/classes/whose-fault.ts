import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'
import { carrierNames } from './outsiders.ts'

// Those outside wherever they stand in the sentence: behind "of" and "by", in any case, and by a name that is hidden.
const en = (() => {
  const who = String.raw`(?:(?:${carrierNames})\b|\uFFFC{2,}(?! (?:settings?|reports?|templates?|exports?|feed|account|page))|(?:the|our|a|an|this|that|my|one|some) (?:\w+[- ]){0,2}?(?:carriers?|couriers?|hauliers?|forwarders?|post office|postman|drivers?|postal service|delivery (?:company|service|firm)|suppliers?|vendors?|manufacturers?|makers?|factory|wholesalers?|distributors?|importers?|agency|freelancers?|contractors?|3PL|prep (?:cent(?:er|re)s?|company|service)|fulfil?l?ment (?:cent(?:er|re)|company|partner|provider)|logistics (?:company|partner|provider|firm)|consultants?|designers?|developers?|photographers?|accountants?|bookkeeper|virtual assistants?|VAs?|(?:former|ex|old|previous)[- ](?:\w+ )?(?:employees?|managers?|partners?|assistants?|colleagues?|staff)|employees?|interns?|trainees?|temps?|temporary (?:workers?|staff)|nephew|niece|cousin|brother|friend|business partner|printing (?:company|house|shop|firm)|print shop|translator|software (?:company|provider|house))\b)`
  const subject = String.raw`(?:(?<=^|[.!?;:,] |\n|\b(?:that|because|since|as|when|while|and|but|so|if|where|which) )${who})`
  const fault = String.raw`(?:faults?|mistakes?|errors?|negligence|failures?|carelessness|responsibility|doing|incompetence|slowness|unreliability|slackness|sloppiness|dishonesty|laziness|greed)`
  return oneOf(
    String.raw`\b${fault} (?:\w+ ){0,2}?(?:of|by|lies? with|lay with|rests? with|belongs to|made by|committed by) (?!ours?\b(?! \w+ ?(?:carrier|supplier|agency))|us\b|my own)${who}`,
    String.raw`\b(?:blame|blamed|blaming) (?:\w+ ){0,3}?(?:on |with |to |belongs to |goes to |lies with )?${who}|${who} (?:alone |only |itself |himself |themselves )?(?:is|are|was|were|has been)(?: \w+){0,2}? (?:to blame|at fault|guilty|the (?:only )?(?:culprit|one to blame|real cause|true cause|problem)|responsible for (?:the|this|these|all|every|our) (?:\w+ )?(?:delay|damage|error|mistake|late|wrong|lost|missing|defect|complaint|problem|breakage)\w*|late|slow|careless|sloppy|unreliable|negligent|overloaded|on strike|dishonest|lazy)\b`,
    String.raw`\b(?:down to|because of|due to|owing to|on account of|the (?:result|work|doing) of|stems? from|stemmed from|lies? with|lay with|rests? with|(?:is|was|were|are) (?:all |only |solely |entirely )*(?:on|with|at)) ${who}(?:(?:'s|’s) (?:${fault}|delays?|strikes?|problems?|bad \w+|poor \w+|late \w+|wrong \w+|slow \w+))?(?= (?:alone|only|itself|who|and (?:nobody|not us))\b|\s*(?:[.,;!]|$))`,
    String.raw`${subject} (?:(?:has|have|had|simply|just|then|again|once|also|always|often|only|\w+ly) )*(?:sent|sends|delivered|delivers|shipped|supplied|printed|uploaded|used|put|packed|gave|entered|made|produced|labell?ed|pasted|copied|attached|inserted|filled|forwarded|published|clicked|selected|changed|listed|wrote|booked|typed|chose|posted|handed|placed|created|designed|stuck|applied|provided|brought|sold|picked) (?:\w+ ){0,5}?(?:wrong|wrongly|incorrect|incorrectly|faulty|bad|poor|defective|false|damaged|inferior|fake|expired|mistakes?|errors?|mess|carelessly|badly)\b`,
    String.raw`${subject} (?:(?:has|have|had|simply|just|then|again|also|always|often|\w+ly) )*(?:mis(?!s)\w+(?:ed|es|ead|aid|ook|t)|mix(?:es|ed)? (?:\w+ ){0,3}?up|lost|loses|swapp?ed|confused|forg[eo]t\w*|neglected|botched|messed|ruined|smashed|broke (?!down)|damag(?:ed|es)|crush(?:ed|es)|threw|dumped|stole|cheated|lied|deceived)\b`,
  )
})()

const de = (() => {
  const who = String.raw`(?:(?:${carrierNames})|(?:de[rmns]|die|das|unser\p{L}{0,2}|eine?[mnrs]?|meine?[mnrs]?) (?:\p{L}+ )?(?:\p{L}*(?:lieferant|hersteller|spedition|spediteur|agentur|zusteller|paketdienst|kurier|fahrer|transporteur|fabrik|großhändler|importeur|dienstleister|freiberufler|freelancer|druckerei|buchhalter|steuerberater|praktikant|aushilfe|grafiker|designer|fotograf|assistent|postbote|logistiker|logistikpartner|prep-center|lagerdienstleister|softwareanbieter|neffe|cousin|bruder|schwager)(?:in|s|en|n|es)?|post|(?:frühere|ehemalige|alte|ex)[nrsm]?[- ](?:mitarbeiter|angestellte|partner|kollege)\p{L}*|mitarbeiter(?:s|in)?))`
  return oneOf(
    String.raw`(?<!\p{L})(?:schuld|fehler|verschulden|versagen|verantwortung|nachlässigkeit|unzuverlässigkeit|schlamperei)(?: (?:an|für|trägt|tragen|ist|sind|liegt|lag|hat|haben|allein|ganz|nur|war|waren|hatte|machte|den|der|die|dafür|daran|einzig|allein)| (?:[\p{L}-]+ ){1,5}?(?:ist|trägt|hat|liegt|war|sind)(?: (?:allein|nur|ganz|einzig))?| (?:des|der|von|bei|beim|vom))* (?:bei |beim |von |vom )?${who}(?!\p{L})|${who} (?:ist|sind|war|waren|trägt|hat)(?: \p{L}+){0,5} (?:schuld|die schuld|verantwortung|dran)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:liegt|lag|liegen|lagen|wegen|aufgrund|verschuldet von|verursacht von|durch)(?: (?:allein|nur|einzig|ausschließlich|ganz|an|am|bei|beim))* ${who}(?=\s*(?:[.,;!]|$))`,
    String.raw`(?<!\p{L})${who} (?:hat|haben|hatte) (?:(?!wir|unser (?:wareneingang|prüf)|bei uns)[^.!?;:\n]){0,60}?(?:falsch\p{L}*|fehlerhaft\p{L}*|mangelhaft\p{L}*|schlecht\p{L}*|verspätet|zu spät|beschädigt|verloren|vertauscht|verwechselt|vergessen|verlegt|zerbrochen|kaputt|geschlampt|betrogen|belogen)(?!\p{L})|(?<!\p{L})(?:den|diesen|die) (?:fehler|schaden|schäden|panne) (?:hat|haben|hatte) ${who}(?!\p{L})`,
  )
})()

const fr = (() => {
  const who = String.raw`(?:(?:${carrierNames}|colissimo|chronopost)|(?:d[ue]s?|au|aux|à la|à l['’]|de la|de l['’]|le|la|les|l['’]|notre|nos|de notre|de nos|un|une|mon|ma) ?(?:\p{L}+ )?(?:transporteur|livreur|coursier|facteur|poste|messagerie|fournisseur|fabricant|usine|grossiste|importateur|distributeur|agence|prestataire|sous-traitant|logisticien|freelance|assistante?|graphiste|développeur|photographe|comptable|imprimeur|stagiaire|intérimaire|employée?|salariée?|anciens?(?:ne)? (?:employée?|salariée?|associée?)|neveu|cousin|frère|associée?)s?)`
  return oneOf(
    String.raw`(?<!\p{L})(?:faute|erreur|négligence|responsabilité|incompétence|tort)s? (?:entière |totale |exclusive )?(?:de |d['’]|à |en revient à |incombe (?:à |au )?|revient (?:à |au )?|vient de |est due à |(?:a été )?commise par )?${who}(?!\p{L})|(?<!\p{L})(?:à cause|la faute|par la faute|est dû|est due|sont dus|sont dues|en raison|du fait|responsables? est)(?: uniquement| entièrement)? (?:de |d['’]|à |au |du )?${who}(?=\s*(?:[.,;!]|$|que|qui))`,
    String.raw`(?<!\p{L})${who} (?:nous )?(?:a|ont|avait|avaient) (?:(?!notre fiche|nous n['’]avions|nous n['’]avons)[^.!?;:\n]){0,50}?(?:mauvais\p{L}*|erroné\p{L}*|faux|fausse|défectueu\p{L}+|abîmé\p{L}*|cassé\p{L}*|endommagé\p{L}*|perdu\p{L}*|égaré\p{L}*|oublié\p{L}*|mélangé\p{L}*|interverti\p{L}*|trompé\p{L}*|en retard|par erreur)(?!\p{L})|(?<!\p{L})(?:c['’]est|ce sont) ${who} qui (?:a|ont|est|sont)(?!\p{L})`,
  )
})()

const it = (() => {
  const who = String.raw`(?:(?:${carrierNames})|(?:de[li]|della?|dell['’]|dello|dei|al|alla|all['’]|allo|dal|dalla|dall['’]|il|lo|la|i|gli|l['’]|un|una|un['’]|nostr[oa]|di un) ?(?:nostr[oaie] |mi[oa] )?(?:\p{L}+ )?(?:corrier[ei]|spedizionier[ei]|postin[oi]|poste|vettor[ei]|autist[ai]|trasportator[ei]|fornitor[ei]|produttor[ei]|fabbrica|grossist[ai]|importator[ei]|distributor[ei]|agenzia|collaborator[ei]|freelance|assistente|grafic[oa]|sviluppator[ei]|fotograf[oa]|commercialista|tipografia|stagista|tirocinante|ex (?:dipendente|soci[oa]|collaborator[ei])|dipendent[ei]|impiegat[oa]|cugin[oa]|fratello|soci[oa]))`
  return oneOf(
    String.raw`(?<!\p{L})(?:colp[ae]|error[ei]|negligenza|responsabilità|incompetenza)(?: (?:è|sono|fu|era|tutta|solo|soltanto|esclusivamente|interamente|di|da|stato|stata|commess[oa]|fatt[oa]|esclusiva|l['’]ha (?:fatto|commesso)))* ?${who}(?!\p{L})|(?<!\p{L})(?:a causa|per colpa|dovut[oaie]|è da attribuire|responsabile è)(?: solo| unicamente)? ${who}(?=\s*(?:[.,;!]|$|che))`,
    String.raw`(?<!\p{L})${who} (?:ci )?(?:ha|hanno|aveva|avevano) (?:(?!la nostra scheda|non avevamo|non abbiamo)[^.!?;:\n]){0,50}?(?:sbagliat\p{L}|errat\p{L}|difettos\p{L}|scadent\p{L}|rott\p{L}|danneggiat\p{L}|pers[oaie]|smarrit\p{L}|dimenticat\p{L}|scambiat\p{L}|confus\p{L}|ingannat\p{L}|in ritardo|per errore)(?!\p{L})`,
  )
})()

const es = (() => {
  const who = String.raw`(?:(?:${carrierNames})|(?:del?|al|a la|de la|el|la|los|las|un|una|nuestr[oa]s?|mi|de nuestr[oa]s?|a nuestr[oa]s?) (?:nuestr[oa] |un |una )?(?:\p{L}+ )?(?:transportistas?|mensajer[oíi]\p{L}*|repartidor\p{L}*|carter[oa]s?|agencia(?: de transportes?)?|empresa de (?:transportes?|mensajería|paquetería)|proveedor\p{L}*|fabricante|fábrica|mayorista|importador\p{L}*|distribuidor\p{L}*|colaborador\p{L}*|freelance|autónom[oa]|asistente|diseñador\p{L}*|desarrollador\p{L}*|fotógraf[oa]|gestor[íi]a|contable|imprenta|becari[oa]|(?:antigu[oa]|ex|anterior)[- ]?(?:emplead[oa]|trabajador\p{L}*|soci[oa])|emplead[oa]|trabajador\p{L}*|prim[oa]|herman[oa]|soci[oa]))`
  return oneOf(
    String.raw`(?<!\p{L})(?:culpa|error|fallo|negligencia|responsabilidad|descuido|incompetencia)(?: (?:es|son|fue|era|toda|solo|únicamente|exclusivamente|enteramente|la tiene|la tienen|tiene|tienen|lo cometió|lo hizo|lo causó|cometido|exclusiva|por))* (?:por )?${who}(?!\p{L})|${who} (?:es|son|fue|tiene|tienen)(?: \p{L}+){0,2} (?:la culpa|culpables?|responsables? (?:de los|de las|del|de la) (?:retraso|daño|error|pérdida)s?)(?!\p{L})|(?<!\p{L})(?:por culpa|a causa|debid[oa]s? (?:a|al)|se deben?)(?: solo| únicamente)? ${who}(?=\s*(?:[.,;!]|$|que))`,
    String.raw`(?<!\p{L})${who} (?:nos )?(?:ha |han |había )?(?:envi|entreg|suministr|sub|imprim|us|pus|cambi|mand|empaquet|etiquet|dio|trajo|introduj|escrib|hizo|perdi|extravi|romp|dañ|olvid|confund|mezcl|equivoc|engañ)\p{L}*(?!\p{L})(?:(?!nuestra ficha|no teníamos)[^.!?;:\n]){0,40}?(?<!\p{L})(?:mal|equivocad\p{L}+|erróne\p{L}+|defectuos\p{L}+|incorrect\p{L}+|dañad\p{L}+|rot[oa]s?|tarde|por error|paquetes?|envíos?)(?!\p{L})`,
  )
})()

const ja = (() => {
  const who =
    '(?:ヤマト(?:運輸)?|佐川(?:急便)?|日本郵便|西濃運輸|福山通運|(?:宅配|配送|運送|配達)(?:業者|会社|員)|仕入(?:れ)?先|卸(?:売)?業者|問屋|メーカー|工場|輸入業者|代理店|委託先|外注(?:先|業者)?|印刷会社|物流(?:業者|会社)|倉庫(?:会社|業者)|業者|デザイナー|カメラマン|アルバイト|パート|元(?:従業員|社員)|以前の(?:従業員|担当者)|税理士)'
  return oneOf(
    `(?:原因|責任|非|問題|落ち度)は?(?:すべて|全て|全面的に|完全に)?${who}に(?:あり|ある)|${who}(?:の|が)(?:責任|せい|ミス|過失|不手際|怠慢|原因|手違い)|${who}[がは](?![^。]*当店の)[^。]{0,30}(?:間違え|誤っ|取り違え|紛失|破損させ|遅らせ|忘れ|勝手に|怠)`,
  )
})()

/** LNG-05 by relation: a fault of theirs, a cause that lies with them, and what they sent, printed or did that was wrong. */
export const whoseFault: ByLanguage = {
  en: [
    entry(
      en,
      [
        'The late deliveries are entirely the fault of UPS.',
        'The delays are down to DHL.',
        'Our freelancer uploaded the wrong pictures.',
        'Because the wholesaler was late, we were late.',
        'The printing shop mixed the boxes up.',
        'Blame the courier.',
      ],
      [
        'The fault of the sheet is a missing line.',
        'The parcels are at the post office counter by 16:00.',
        'The supplier took back the 40 wrong units.',
        'Due to the supplier change the label had another size.',
        'The error is ours.',
        'UPS collected the 40 parcels.',
      ],
    ),
  ],
  de: [
    entry(
      de,
      [
        'Schuld an den verspäteten Lieferungen ist allein Hermes.',
        'Dass die Pakete zu spät kamen, liegt allein an DHL.',
        'Unser Lieferant hat falsche Kartons geliefert.',
        'Den Fehler hat unser früherer Mitarbeiter gemacht.',
      ],
      ['DHL holt um 15 Uhr ab.', 'Der Fehler lag in der Vorlage.', 'Der Lieferant hat die Flasche geändert.'],
    ),
  ],
  fr: [
    entry(
      fr,
      [
        'Les retards sont entièrement la faute de Colissimo.',
        'C’est à cause du transporteur.',
        'Le grossiste nous a livré de la mauvaise marchandise.',
      ],
      ['Le fournisseur a changé le flacon.', 'L’erreur venait du modèle.', 'Chronopost passe à 15 heures.'],
    ),
  ],
  it: [
    entry(
      it,
      [
        'I ritardi sono tutta colpa del corriere.',
        'L’errore è stato commesso dal nostro ex dipendente.',
        'Il grafico ha usato le foto sbagliate.',
      ],
      ['Il fornitore ha cambiato il flacone.', 'L’errore era nel modello.', 'Il corriere ritira alle 15.'],
    ),
  ],
  es: [
    entry(
      es,
      [
        'De los retrasos tiene toda la culpa Correos: la culpa la tiene Correos.',
        'El error lo cometió nuestro antiguo empleado.',
        'El diseñador usó fotos equivocadas.',
      ],
      ['El proveedor cambió el frasco.', 'El error estaba en la plantilla.', 'SEUR recoge a las 15.'],
    ),
  ],
  ja: [
    entry(
      ja,
      [
        '配達の遅れはすべて運送会社の責任です。',
        '遅延の原因はヤマト運輸にあります。',
        '業者が画像を間違えました。',
      ],
      ['仕入先が容器を変更しました。', 'ヤマト運輸の集荷は15時です。'],
    ),
  ],
}
