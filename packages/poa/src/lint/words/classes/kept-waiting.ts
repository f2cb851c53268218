import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/** LNG-06: a wish to be told, and waiting for what the reader shall explain; a bare "we await your decision" is none. */
export const keptWaiting: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:we|i)(?:['’](?:d|re|m)| would| are| am| remain| stand| look)? (?:\w+ )?(?:appreciat\w*|welcom\w*|await\w*|wait\w*|look\w* forward to|keen|eager|curious|interested|request\w*|ask(?:ing)? for|need|hope for|hoping for|in need of) (?:\w+ ){0,4}?(?:clarif\w+|clarity|guidance|instructions?|advice|pointers?|hints?|tips?|an explanation|explanations|(?:more |further )details (?:from|on what|about what)|specifics|feedback (?:on|about|as to)|(?:to )?(?:know|learn|hear|find out|understand)(?:ing)? (?:what|which|why|how|when|whether|if|more|your))\b`,
        String.raw`\b(?:tell|show|send|give|advise|inform|notify|guide|point) (?:us|me) (?:\w+ )?(?:what|which|why|how|when|whether|where|the reason|an example|the exact)\b|\b(?:it (?:is|remains) (?:\w+ )?(?:unclear|not clear|a mystery|a riddle|puzzling) (?:to us |to me )?(?:what|which|why|how|whether)|(?:we|i) (?:do not|don['’]t|cannot|can['’]t|fail to|still do not) (?:\w+ )?(?:know|understand|see|tell|work out|figure out) (?:what|which|why) (?:\w+ )?(?:you|amazon|else|more|exactly you))\b`,
      ),
      [
        'We would welcome some guidance.',
        'Tell us which page is meant.',
        'It is unclear to us what more is wanted.',
      ],
      [
        'We await your decision.',
        'The lead needs to know which lot is sealed.',
        'The scanner tells the packer which bin is next.',
      ],
    ),
    entry(
      String.raw`\b(?:let (?:us|me) have|give (?:us|me)|get back to (?:us|me) with|correct (?:us|me) if|(?:just |simply |only )?name (?:us |me )?the) (?:\w+ )?(?:\w+ )?(?:answer|reply|hint|reason|page|listing|asin|order|document|example|wrong\w*|misread|misunderst\w+|read|got)\b|\b(?:hint|sign|word|line|clue|nudge|pointer) (?:from you )?(?:would|will|is) (?:\w+ )?(?:enough|suffice|do|help)\b|\b(?:which|what|why) [^.!?;\n]{2,60} (?:remains?|is) (?:\w+ )?(?:your secret|a secret|a mystery|a riddle|beyond us)\b`,
      'Let me have an answer by Friday.',
      'The answer card was printed in French.',
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:wir|ich) (?:\p{L}+ ){0,4}?(?:erwarten|warten|bitten|erbitten|freuen|hoffen|wünschen|brauchen|benötigen|bitte|warte|hoffe) (?:\p{L}+ ){0,4}?(?:aufklärung|klarstellung|erläuterung\p{L}*|erklärung|auskunft|hinweise?|anweisung\p{L}*|rückmeldung dazu|anleitung|konkretisierung|nähere angaben|einen tipp)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:sagen|nennen|zeigen|erklären|verraten|teilen|geben|schreiben|senden) sie (?:uns|mir)(?: \p{L}+){0,3}?,? (?:welche\p{L}*|was|warum|wie|ob|wann|wo|wieso|ein beispiel|den grund|mit)(?!\p{L})|(?<!\p{L})(?:uns|mir) ist (?:\p{L}+ )?(?:unklar|nicht klar|schleierhaft|ein rätsel|unverständlich),? (?:welche\p{L}*|was|warum|wie|ob|weshalb)(?!\p{L})|(?<!\p{L})(?:wir|ich) (?:wissen|weiß|verstehen|verstehe) (?:\p{L}+ )?nicht,? (?:was|welche\p{L}*|warum) (?:sie|amazon|noch)(?!\p{L})`,
      ),
      [
        'Wir warten auf eine Klarstellung.',
        'Sagen Sie uns, welche Seite gemeint ist.',
        'Uns ist unklar, was noch fehlt.',
      ],
      ['Wir warten auf Ihre Entscheidung.', 'Die Waage zeigt, welche Box fehlt.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:lassen|geben) sie (?:uns|mir)(?: \p{L}+){0,3} (?:antwort|hinweis|wink|grund|zukommen|wissen)(?!\p{L})|(?<!\p{L})korrigieren sie (?:uns|mich)|(?<!\p{L})(?:hinweis|wink|wort|zeichen)(?: \p{L}+){0,3} (?:würde|wäre)(?: \p{L}+){0,2} (?:genügen|reichen|genug|helfen)|(?<!\p{L})(?:bleibt|ist) (?:ihr geheimnis|ein rätsel|uns ein rätsel)`,
      'Lassen Sie mir eine Antwort zukommen.',
      'Der Hinweis war zu klein gedruckt.',
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:nous|je|j['’]) ?(?:[\p{L}]+ ){0,2}?(?:attendons|attends|attendrons|dans l['’]attente|espérons|sollicitons|souhaiterions|souhaitons|aimerions|apprécierions|besoin) (?:[\p{L}’']+ ){0,4}?(?:éclaircissements?|précisions?|explications?|indications?|conseils?|consignes|instructions|clarifications?|savoir|connaître|apprendre)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:dites|indiquez|expliquez|montrez|donnez|précisez|envoyez|signalez|faites)-(?:nous|moi)(?: [\p{L}’']+){0,2}?,? (?:savoir|ce qu\p{L}*|quel\p{L}*|pourquoi|comment|si|où|un exemple|la raison)|(?<!\p{L})(?:nous|je) (?:ne |n['’])(?:savons|comprenons|voyons|sais|comprends) (?:\p{L}+ )?(?:pas|toujours pas) (?:\p{L}+ )?(?:ce que|pourquoi|quel\p{L}*|en quoi) ?(?:vous|amazon|il|nous)|(?:dans|en) l['’]?attente (?:de|que|d['’])(?: vo[ust]s? ?)?(?:précisions|explications|instructions|indications|vous nous (?:disiez|indiquiez|précisiez|expliquiez))`,
      ),
      [
        'Nous attendons vos éclaircissements.',
        'Dites-nous quelle page est visée.',
        'Nous ne comprenons pas ce que vous voulez.',
      ],
      ['Nous attendons votre décision.', 'La balance indique quelle boîte manque.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:faites|corrigez|laissez|accordez)-(?:nous|moi)(?: [\p{L}’']+){0,4} (?:réponse|indice|mal|tort|trompe|parvenir)(?!\p{L})|(?<!\p{L})(?:indice|signe|mot|indication) (?:\p{L}+ ){0,2}?(?:suffirait|aiderait|serait utile)|(?<!\p{L})(?:reste|demeure) (?:un mystère|une énigme|votre secret)`,
      'Corrigez-moi si j’ai mal lu.',
      'Le mot manque sur la fiche.',
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:gradiremmo|gradirei|apprezzeremmo|attendiamo|aspettiamo|restiamo in attesa|rimaniamo in attesa|in attesa|avremmo (?:bisogno|piacere)|ci (?:farebbe piacere|servirebb\p{L}+|occorr\p{L}+|aiuterebbe)|desidereremmo|chiediamo|speriamo)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:conoscere|sapere|capire|chiariment[oi]|spiegazion[ei]|indicazion[ei]|istruzioni|precisazion[ei]|delucidazion[ei]|consigl[io]|che ci (?:diciate|dica|spieghi\p{L}*|indich\p{L}*))(?!\p{L})`,
        String.raw`(?<!\p{L})(?:diteci|ditemi|indicateci|spiegateci|mostrateci|fateci (?:sapere|capire|avere)|comunicateci|precisateci|segnalateci|mandateci un)(?!\p{L})|(?<!\p{L})non (?:sappiamo|capiamo|comprendiamo|so|capisco|ci è chiaro|è chiaro)(?: \p{L}+)? (?:cosa|che cosa|perché|qual\p{L}*) (?:\p{L}+ )?(?:vogliate|volete|vi|amazon|serva|manchi|altro|ancora)`,
      ),
      [
        'Gradiremmo conoscere i tempi.',
        'Restiamo in attesa di chiarimenti.',
        'Diteci quale pagina è in causa.',
      ],
      ['Attendiamo la vostra decisione.', 'La bilancia mostra quale scatola manca.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:fatemi|fateci|correggetemi|correggeteci|datemi|dateci)(?: \p{L}+){0,3} (?:risposta|cenno|motivo|se|letto|indizio)(?!\p{L})|(?<!\p{L})basterebbe (?:\p{L}+ ){0,3}(?:cenno|indizio|parola|riga|segno)|(?<!\p{L})resta (?:\p{L}+ )?(?:un mistero|un enigma|un segreto)`,
      'Basterebbe un piccolo cenno.',
      'Il cenno sulla scatola era piccolo.',
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:quedamos|quedo|estamos|seguimos|permanecemos) (?:\p{L}+ ){0,2}?(?:a la espera|a la expectativa|pendientes|esperando|en espera)(?: de)? (?:que (?:nos|me) \p{L}+|saber|una? (?:aclaración|explicación)|aclaraciones|explicaciones|indicaciones|instrucciones|sus (?:indicaciones|instrucciones|aclaraciones))|(?<!\p{L})(?:esperamos|agradeceríamos|apreciaríamos|necesitamos|desearíamos|pedimos|rogamos)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:aclaración|aclaraciones|explicación|explicaciones|indicaciones|instrucciones|orientación|que (?:nos|me) (?:digan?|aclaren?|expliquen?|indiquen?|confirmen?|informen?)|saber (?:qué|cuál\p{L}*|por qué|cuándo|si))(?!\p{L})`,
        String.raw`(?<!\p{L})(?:dígannos|díganos|díganme|explíquennos|indíquennos|aclárennos|háganos saber|hágannos saber|muéstrennos|confírmennos|infórmennos)(?!\p{L})|(?<!\p{L})no (?:sabemos|entendemos|comprendemos|sé|entiendo|nos queda claro|tenemos claro) (?:\p{L}+ )?(?:qué|por qué|cuál\p{L}*) (?:\p{L}+ )?(?:quieren|piden|esperan|amazon|más|falta|buscan|pretenden)`,
      ),
      [
        'Quedamos a la espera de que nos digan más.',
        'Agradeceríamos una aclaración.',
        'Dígannos qué página es.',
      ],
      ['Quedamos a la espera de su decisión.', 'La báscula indica qué caja falta.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:corríjanme|corríjannos|denme|dennos|hágannos|déjennos)(?: \p{L}+){0,3} (?:respuesta|pista|motivo|si|llegar)(?!\p{L})|(?<!\p{L})(?:bastaría|nos basta|nos bastaría)(?: con)? (?:\p{L}+ ){0,3}(?:pista|indicio|palabra|línea|señal)|(?<!\p{L})(?:sigue siendo|es) (?:\p{L}+ )?(?:un misterio|un enigma)`,
      'Nos bastaría una pequeña pista.',
      'La pista de audio iba cortada.',
    ),
  ],
  ja: [
    entry(
      oneOf(
        '(?:ご説明|ご指示|ご助言|ご指導|アドバイス|ヒント|詳細|ご返答|ご見解)(?:を|の程を?|のほどを?)(?:お待ち|お願い|いただきたく|頂きたく|求め|希望|期待)',
        '(?:なぜ|どうして|何が|何を|どこが|どの|どれ)[^。]{0,20}(?:のか|なのか|べきか|か)(?:が)?(?:分かりません|わかりません|理解できません|不明です|見当がつきません)',
      ),
      ['ご指示をお待ちしております。', '何を提出すべきか分かりません。'],
      ['ご判断をお待ちしております。', 'どの箱か画面に表示されます。'],
    ),
    entry(
      String.raw`(?:一言|ヒント|お返事|ご返事|理由)(?:だけ)?(?:でも|を)?(?:いただけれ|頂けれ|くださ|下さい|お聞かせ)|(?:間違い|誤り|誤解)(?:が)?(?:でしたら|があれば|なら)(?:ご)?(?:指摘|訂正)(?:ください|下さい|願)|謎のまま`,
      '一言いただければ十分です。',
      '注意書きが小さく印刷されました。',
    ),
  ],
}
