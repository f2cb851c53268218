import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/**
 * LNG-03: the fault taken from us and laid with the reader's house in one breath, the fault that a house of theirs is
 * said to have, and those who took the decision, told by that deed, who did not look.
 */
export const notUsButYou: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\bnot (?:\w+ ){0,2}?(?:us|we|ours|our \w+(?: \w+)?),? but (?:\w+ ){0,3}?(?:amazon|your|yours|you)\b(?=[^.!?\n]*\b(?:fault|blame|responsible|error|mistake|wrong|guilty|cause)\b)|\b(?:fault|mistake|error|blame)s?\b[^.!?\n]{0,30} not (?:\w+ ){0,2}?(?:us|ours|our \w+),? but (?:\w+ ){0,3}?(?:amazon|your|yours|you)\b|\b(?:fault|blame|error|mistake|responsibility|cause)\b[^.!?\n]{0,30} not (?:with |at |on )?(?:us|ours|our \w+),? but (?:with |at |on )?(?:the \w+ of )?(?:amazon|your|yours|you)\b`,
        String.raw`\b(?:the (?:\w+ )?(?:team|people|persons?|staff|ones?|reviewers?|investigators?|employees?|colleagues?|department)|whoever|those|anyone) (?:who|that|which)? ?(?:\w+ ){0,2}?(?:(?:took|made|signed|reached) (?:this|that|the|such a) (?:\w+ )?(?:decision|call)|decided (?:this|that|so|to (?:close|suspend|block)|on our)|(?:closed|suspended|blocked|deactivated|removed|judged|reviewed|rejected) (?:our|my) (?:\w+ )?(?:account|listings?|offers?|case|appeal|plan|selling)) (?:\w+ly )*(?:did not|didn['’]t|never|has not|have not|cannot have|could not have) (?:\w+ly )?(?:even )?(?:read|look(?:ed)?|open(?:ed)?|check(?:ed)?|understood|understand|bother\w*|ask(?:ed)?|examined?|studied|study|seen?|saw)\b`,
      ),
      [
        'Not our warehouse but your carrier desk is to blame.',
        'The team that took this decision obviously did not read our invoices.',
        'Whoever closed our account never opened the files.',
      ],
      [
        'The team that packs the boxes did not read the list.',
        'Not Amazon but our own warehouse made the mistake.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})nicht (?:wir|ich|uns|bei uns|an uns|unser\p{L}* \p{L}+|an unser\p{L}* \p{L}+)(?= [^.!?\n]*(?:fehler|schuld|verantwort|versag|ursache)|[^.!?\n]{0,20}(?:fehler|schuld|verantwort)|,)[^.!?\n]{0,50}?, sondern (?:\p{L}+ ){0,3}?(?:amazon\p{L}*|ihr\p{L}*|sie)(?!\p{L})|(?<!\p{L})(?:fehler|schuld|verantwortung|verspätung\p{L}*)[^.!?\n]{0,30} nicht (?:bei |an )?(?:uns|unser\p{L}* \p{L}+)[^.!?\n]{0,20}, sondern (?:\p{L}+ ){0,3}?(?:amazon\p{L}*|ihr\p{L}*)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:wer|wer auch immer|das team, das|die leute, die|derjenige, der|die person, die) (?:[\p{L}]+ ){0,3}?(?:entschieden|gesperrt|geschlossen|abgelehnt|beurteilt|entscheidung getroffen)(?: hat| haben),? (?:hat|haben|kann)(?: [\p{L}]+){0,5} (?:nicht|nie|keine\p{L}*)(?: \p{L}+){0,3} ?(?:gelesen|angesehen|angeschaut|geöffnet|geprüft|verstanden)(?!\p{L})`,
      ),
      [
        'An den Verspätungen ist nicht unser Betrieb schuld, sondern das Logistikzentrum von Amazon.',
        'Wer das entschieden hat, hat unsere Rechnungen nicht gelesen.',
      ],
      ['Nicht Amazon hat den Fehler gemacht, sondern wir.', 'Wer gepackt hat, hat die Liste nicht gelesen.'],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:pas|non) (?:(?:de|à|chez) )?(?:nous|moi|notre \p{L}+)(?: qui [^.!?,\n]{0,40})?,? mais (?:bien )?(?:[\p{L}]+ ){0,3}?(?:d['’]|à |chez )?(?:amazon|votre|vos|vous)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:faute|responsabilité|erreur|tort)s? (?:en )?(?:revient|incombe|reviennent|incombent|est|vient|appartient) (?:entièrement |uniquement )?(?:à|aux?|à la|des?|celle des?) ?(?:l['’])?(?:entrepôts?|centres?|équipes?|services?|livreurs?|systèmes?|robots?) (?:\p{L}+ )?d['’]amazon(?!\p{L})`,
        String.raw`(?<!\p{L})(?:celui|celle|ceux|l['’]équipe|la personne|les personnes) qui (?:a|ont) (?:\p{L}+ )?(?:décidé|fermé|suspendu|bloqué|jugé|pris (?:cette|la) décision|rejeté)[^.!?\n]{0,40}? (?:n['’]a|n['’]ont|ne l['’]a) (?:visiblement |même )?(?:pas|jamais|rien) (?:même )?(?:lu|regardé|ouvert|vérifié|compris|examiné)(?!\p{L})`,
      ),
      [
        'Ce n’est pas nous qui sommes en tort, mais Amazon.',
        'La faute revient aux entrepôts d’Amazon.',
        'Ceux qui ont pris cette décision n’ont pas lu nos factures.',
      ],
      ['Ce n’est pas Amazon qui est en tort, mais nous.', 'Celui qui a emballé n’a pas lu la liste.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})non (?:è |sono |siamo )?(?:stat[oai] )?(?:(?:la )?colpa )?(?:noi|nostra|nostro|del nostro \p{L}+|della nostra \p{L}+)(?: [^.!?,\n]{0,30})?,? (?:ma|bensì) (?:\p{L}+ ){0,3}?(?:d['’]|di )?(?:amazon|vostr[oaie]|voi)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:colpa|responsabilità|errore) (?:\p{L}+ )?(?:è|sta|spetta|ricade) (?:tutta |solo )?(?:de[li]|degli|delle|della|sui|nei|ai) ?(?:magazzin[oi]|centr[oi]|sistem[ai]|corrieri|squadre|servizi[o]?) (?:\p{L}+ )?di amazon(?!\p{L})`,
        String.raw`(?<!\p{L})(?:chi|coloro che|quelli che|la persona che|il team che|la squadra che) (?:ha|hanno) (?:\p{L}+ )?(?:deciso|chiuso|sospeso|bloccato|giudicato|preso (?:questa|la) decisione|respinto)[^.!?\n]{0,40}? non (?:ha|hanno) (?:\p{L}+ )?(?:letto|guardato|aperto|controllato|capito|esaminato)(?!\p{L})`,
      ),
      [
        'Non è colpa nostra, ma dei magazzini di Amazon.',
        'Chi ha deciso la sospensione non ha letto le nostre fatture.',
      ],
      ['La colpa non è di Amazon ma nostra.', 'Chi ha imballato non ha letto la lista.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})no (?:es |fue |somos |fuimos |ha sido )?(?:(?:la )?culpa )?(?:nosotros|nuestr[oa](?: \p{L}+)?)(?: [^.!?,\n]{0,30})?,? sino (?:\p{L}+ ){0,3}?(?:de )?(?:amazon|su \p{L}+|sus \p{L}+|ustedes)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:culpa|responsabilidad|error|fallo) (?:\p{L}+ )?(?:es|fue|recae en|corresponde a|está en) (?:toda |solo )?(?:del?|los|las|el|la|al?) ?(?:los |las |la )?(?:almac[eé]n(?:es)?|centros?|sistemas?|repartidores|equipos?|servicios?|robots?) (?:\p{L}+ )?de amazon(?!\p{L})`,
        String.raw`(?<!\p{L})(?:quien|quienes|el equipo que|la persona que|los que) (?:\p{L}+ )?(?:tom(?:ó|aron)|decidi(?:ó|eron)|cerr(?:ó|aron)|suspendi(?:ó|eron)|bloque(?:ó|aron)|rechaz(?:ó|aron)) [^.!?\n]{0,40}? ?(?:no|nunca|ni siquiera) (?:ha |han )?(?:ley(?:ó|eron)|leído|mir(?:ó|aron|ado)|abri(?:ó|eron)|abierto|revis(?:ó|aron|ado)|entend(?:ió|ieron|ido))(?!\p{L})`,
      ),
      [
        'La culpa es de los almacenes de Amazon, que mezclan nuestras unidades.',
        'Quien tomó esta decisión no leyó nuestras facturas.',
      ],
      ['La culpa no es de Amazon, sino nuestra.', 'Quien empaquetó no leyó la lista.'],
    ),
  ],
  ja: [
    entry(
      oneOf(
        '(?:間違|誤|責任|原因|悪い|非)[^。]{0,14}(?:当店|当社|弊社|私たち)(?:側)?(?:の[^。]{0,8})?(?:では|に)(?:なく|はなく)、?(?:Amazon|アマゾン|御社|貴社)',
        '(?:判断|決定|停止|審査|却下)(?:を)?(?:した|下した|行った)(?:担当者?|チーム|方|人|スタッフ)(?:は|が)[^。]{0,24}(?:読んでいな|読んでいませ|見ていな|見ていませ|確認していな|確認していませ|理解していな|理解していませ|開いていな|開いていませ)',
      ),
      ['間違っているのは当店ではなくAmazonの倉庫です。', '今回の判断をした担当者は請求書を読んでいません。'],
      ['誤りはAmazonではなく当店にあります。', '梱包をした担当者は手順書を読んでいません。'],
    ),
  ],
}
