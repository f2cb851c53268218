import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf, beside } from './by-language.ts'

const office = {
  en: String.raw`\b(?:federal trade commission|ftc|better business bureau|bbb|attorney general|trading standards|consumer (?:protection|affairs|association|agency)|ombudsman|regulators?|competition (?:authority|commission)|ministry|senators?|congress\w*|parliament|embassy|police|public prosecutor|prosecutor|lawyers?|attorneys?|solicitors?|legal counsel|press|newspapers?|journalists?)\b`,
  de: String.raw`(?<!\p{L})(?:verbraucherzentrale|verbraucherschutz\p{L}*|wettbewerbszentrale|bundeskartellamt|kartellamt|bundesnetzagentur|staatsanwaltschaft|ombudsmann|ministerium|abgeordnete\p{L}*|anwalt|anwältin|rechtsanwalt|polizei|presse|zeitung|redaktion|aufsichtsbehörde)(?!\p{L})`,
  fr: String.raw`(?<!\p{L})(?:dgccrf|répression des fraudes|autorité de la concurrence|médiateur|ministère|procureur|avocate?|député\p{L}*|police|presse|journal|journaux|ufc-que choisir|que choisir|association de consommateurs)(?!\p{L})`,
  it: String.raw`(?<!\p{L})(?:agcm|antitrust|garante|autorità garante|codacons|altroconsumo|ministero|procura|avvocat[oa]|legale|polizia|carabinieri|guardia di finanza|stampa|giornal[ei]|giornalist[ai])(?!\p{L})`,
  es: String.raw`(?<!\p{L})(?:cnmc|oficina del consumidor|facua|ocu|defensor del pueblo|ministerio|fiscalía|abogad[oa]|policía|guardia civil|prensa|periódico|periodistas?|consumo)(?!\p{L})`,
}

/** LNG-08: an office, a lawyer or the press that has this letter already, or watches what comes of it. */
export const copiedTo: ByLanguage = {
  en: [
    entry(
      oneOf(
        beside(
          office.en,
          String.raw`\b(?:cop(?:y|ies) of (?:this|our|the) (?:\w+ )?(?:letter|appeal|e-?mail|message|mail|plan|text|correspondence|case|file)|copied (?:in|on)|in (?:copy|cc)|cc['’]?(?:d|ed)|(?:is|are|has been|have been|was|were) (?:\w+ )?(?:watching|following (?:this|our|the) (?:case|matter|affair)|aware of (?:this|our|the|your)|put in the picture)|reads? along|(?:have|has) (?:this|our|the) (?:letter|appeal|file) on)\b`,
          60,
        ),
        String.raw`\b(?:got|gets?|receiv\w+|sent|forwarded|mailed|handed) (?:\w+ ){0,4}?cop(?:y|ies) of (?:this|our) (?:letter|appeal|e-?mail|message|mail|correspondence)\b|\bcop(?:y|ies) of (?:this|our) (?:letter|appeal|e-?mail|message|mail|correspondence) (?:\w+ )?(?:went|goes|go|going|sent|to|with)\b`,
      ),
      ['The FTC got a copy of this letter.', 'Our lawyer is copied in on this mail.'],
      ['The police got a copy of the theft report.', 'A copy of the plan is in Exhibit 2.'],
    ),
    entry(
      String.raw`\binterest\b[^.!?;\n]{0,20}\b(?:withheld|held|blocked|frozen|our|my) (?:\w+ )?(?:money|funds|payout|balance)|\bgloves (?:come|are) off\b|\b(?:kept?|keep(?:ing)?|sav(?:e|ed|ing)|collect\w*|stor\w+|record\w*|document\w*) (?:\w+ ){0,5}?(?:as|in|for) (?:\w+ )?(?:evidence|court|a lawsuit|later use) ?(?:against|later|one day)|\b(?:mail|message|letter|call)s?\b[^.!?;\n]{0,50}\bneed (?:it|them) (?:in|as) (?:evidence|court)|\b(?:association|union|guild|forum|group) (?:\w+ )?collects (?:\w+ )?(?:cases|complaints|stories)|\byou have (?:\w+|\d+) (?:days|hours|weeks)\b(?=[^.!?\n]{0,20}(?:then|after|or|before))`,
      'Interest on the withheld money runs from today.',
      'The trade association sent the label guide.',
    ),
  ],
  de: [
    entry(
      beside(
        office.de,
        String.raw`(?<!\p{L})(?:kopie(?:n)? (?:diese[srn]|unsere[srn]|des|der) (?:\p{L}+ )?(?:schreibens|briefs?|mails?|nachricht|einspruchs|vorgangs|falls?|plans)|abschrift|in (?:kopie|cc)|liest mit|lesen mit|mitgelesen|(?:verfolgt|verfolgen|beobachtet|beobachten) (?:diesen|unseren|den) (?:fall|vorgang))(?!\p{L})`,
        60,
      ),
      ['Die Verbraucherzentrale erhielt eine Kopie dieses Schreibens.', 'Unser Anwalt liest mit.'],
      ['Die Kopie der Rechnung liegt bei.'],
    ),
    entry(
      String.raw`(?<!\p{L})zinsen(?!\p{L})[^.!?;\n]{0,40}(?:einbehalten\p{L}*|gesperrt\p{L}*)|(?:einbehalten\p{L}*|gesperrt\p{L}*)[^.!?;\n]{0,40}(?<!\p{L})zinsen|andere saiten|(?<!\p{L})als (?:beweis\p{L}*|beweismittel)(?: \p{L}+)? (?:gegen sie|auf|für (?:später|das gericht))|(?<!\p{L})als beweismittel(?!\p{L})|(?<!\p{L})(?:verband|forum|verein) sammelt (?:\p{L}+ )?(?:fälle|beschwerden)|(?<!\p{L})sie haben (?:\p{L}+|\d+) (?:tage|stunden|wochen)(?: zeit)?,? (?:danach|dann|sonst)`,
      'Auf das einbehaltene Geld laufen Zinsen.',
      'Der Verband sandte den Leitfaden.',
    ),
  ],
  fr: [
    entry(
      beside(
        office.fr,
        String.raw`(?<!\p{L})(?:copies? (?:de (?:cette|ce|notre)|du présent|de la présente) ?(?:\p{L}+ )?(?:lettre|courriers?|mail|message|recours|appel|plan|dossier)?|en copie|suit (?:cette|notre) affaire|suivent (?:cette|notre) affaire|lit également)(?!\p{L})`,
        60,
      ),
      ['La DGCCRF a reçu copie de ce courrier.', 'Notre avocat est en copie.'],
      ['La copie de la facture est en annexe.'],
    ),
    entry(
      String.raw`(?<!\p{L})intérêts(?!\p{L})[^.!?;\n]{0,40}(?:retenu|bloqué)\p{L}*|(?<!\p{L})(?:vous avez|il vous reste) (?:\p{L}+|\d+) (?:jours|heures|semaines),? (?:après|ensuite|sinon|puis)|(?<!\p{L})comme (?:preuves?|pièces?) contre vous|(?<!\p{L})(?:association|syndicat|collectif|forum) (?:\p{L}+ )?(?:recense|rassemble|collecte|réunit) (?:\p{L}+ )?(?:cas|plaintes|dossiers)`,
      'Les intérêts sur l’argent retenu courent.',
      'L’association a envoyé le guide.',
    ),
  ],
  it: [
    entry(
      beside(
        office.it,
        String.raw`(?<!\p{L})(?:copia (?:di (?:questa|questo)|della presente|del presente|della nostra) ?(?:\p{L}+ )?(?:lettera|mail|messaggio|ricorso|piano)?|in copia|segue (?:questo|il nostro) caso|seguono (?:questo|il nostro) caso|per conoscenza)(?!\p{L})`,
        60,
      ),
      ['L’Antitrust ha ricevuto copia di questa lettera.', 'Il nostro avvocato è in copia.'],
      ['La copia della fattura è allegata.'],
    ),
    entry(
      String.raw`(?<!\p{L})interessi(?!\p{L})[^.!?;\n]{0,40}(?:trattenut|bloccat)\p{L}|(?<!\p{L})avete (?:\p{L}+|\d+) (?:giorni|ore|settimane),? (?:poi|dopo|altrimenti)|(?<!\p{L})come prov[ae] contro di voi|(?<!\p{L})(?:associazione|sindacato|forum) (?:\p{L}+ )?(?:raccoglie|riunisce) (?:\p{L}+ )?(?:casi|reclami)`,
      'Da oggi corrono gli interessi sul denaro trattenuto.',
      'L’associazione ha inviato la guida.',
    ),
  ],
  es: [
    entry(
      beside(
        office.es,
        String.raw`(?<!\p{L})(?:copia (?:de (?:esta|este|nuestr[oa])|de la presente|del presente) ?(?:\p{L}+ )?(?:carta|correo|mensaje|escrito|recurso|plan)?|en copia|sigue(?:n)? (?:este|nuestro) caso|está(?:n)? al tanto de (?:este|nuestro|lo))(?!\p{L})`,
        60,
      ),
      ['La CNMC ha recibido copia de esta carta.', 'Nuestro abogado está en copia.'],
      ['La copia de la factura va adjunta.'],
    ),
    entry(
      String.raw`(?<!\p{L})intereses(?!\p{L})[^.!?;\n]{0,40}(?:retenid|bloquead)\p{L}+|(?<!\p{L})tienen (?:\p{L}+|\d+) (?:días|horas|semanas),? (?:después|luego|si no)|(?<!\p{L})como pruebas? contra ustedes|(?<!\p{L})(?:asociación|gremio|foro) (?:\p{L}+ )?(?:reúne|recopila|recoge) (?:casos|quejas)`,
      'Corren intereses sobre el dinero retenido.',
      'La asociación envió la guía.',
    ),
  ],
  ja: [
    entry(
      '(?:公正取引委員会|消費者庁|消費生活センター|国民生活センター|弁護士|警察|経済産業省|新聞社?|記者|報道(?:機関|各社)?|議員|監督官庁)[^。]{0,16}(?:(?:この|本)(?:書面|文書|メール|手紙|件)[^。]{0,10}(?:写し|コピー|送|共有|CC|控え|伝え)|にも(?:写し|コピー|控え|CC|同文|同じ内容)|(?:CC|ＣＣ)に)',
      ['公正取引委員会にも写しを送付しました。', '弁護士をCCに入れています。'],
      ['警察に届け出た盗難の写しが添付2です。'],
    ),
    entry(
      String.raw`(?:遅延)?(?:利息|損害金)[^。]{0,12}(?:請求|発生|加算)|証拠として(?:保管|保存|残して)|日以内に[^。]{0,20}(?:なければ|ない場合)[^。]{0,12}(?:覚悟|しかるべき|然るべき|相応)`,
      '遅延損害金を請求します。',
      '証明書を保管します。',
    ),
  ],
}
